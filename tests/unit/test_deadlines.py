"""Wordings of deadlines, alone and in sentences, in both languages (READING.md section 2)."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from deadline_cases import CORPUS, SAID, ZONE, carried, own, resolved, settings, table

from nudged.reading import read_deadline, read_note
from nudged.reading.deadlines import atoms, find
from nudged.reading.languages import lexicons
from nudged.reading.lexicon import Lexicon, Sense, rows
from nudged.reading.lexicon_de import GERMAN
from nudged.reading.lexicon_en import ENGLISH
from nudged.reading.lexicon_fr import FRENCH
from nudged.reading.tokens import tokenize, words

OWN_FLOOR = 0.994
"""Two of the cases leave the hour open at which they were said."""
SENTENCES = {
    "en": [
        "He said he'd call me {}.",
        "He will call me ({}).",
        "She'll send me the contract {}.",
        "He told me that he will get back to me {} with an answer.",
    ],
    "fr": [
        "Elle m'a dit qu'elle me rappellerait {}.",
        "Elle me rappelle ({}).",
        "Il m'enverra le contrat {}.",
        "Elle m'a dit qu'elle reviendrait vers moi {} avec une réponse.",
    ],
}
# Not the reading of the deadline, but of the sentence around it: a full stop before a capital, a negation.
_BREAKS_SENTENCE = ("15.12.", "pas avant", "until 2027")  # the last is how long a contract runs


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_wording_comes_to_its_day(language: str) -> None:
    wrong = {wording: (due, got) for wording, due in table(language) if (got := resolved(wording, language)) != due}
    assert wrong == {}


@pytest.mark.no_cover
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("position", range(4))
def test_each_wording_is_the_due_day_of_its_sentence(language: str, position: int) -> None:
    sentence = SENTENCES[language][position]
    wrong = {
        wording: (due, got)
        for wording, due in table(language)
        if not any(part in wording for part in _BREAKS_SENTENCE)
        and (got := carried(sentence.format(wording), language)) != [due]
    }
    assert wrong == {}


def test_wordings_of_other_writers() -> None:
    cases = own()
    right = sum(
        resolved(str(case["text"]), str(case["lang"]), _at_ten(str(case["said"]))) == case["due"] for case in cases
    )
    assert right / len(cases) >= OWN_FLOOR


def _at_ten(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T10:00").replace(tzinfo=ZONE)


def _no_deadlines() -> list[tuple[str, str]]:
    lines = (CORPUS / "no-deadlines.txt").read_text(encoding="utf-8").splitlines()
    return [(line[:2], line[5:]) for line in lines if not line.startswith("#")]


@pytest.mark.parametrize(("language", "wording"), _no_deadlines())
def test_what_is_no_deadline(language: str, wording: str) -> None:
    lexicon = next(lexicon for lexicon in lexicons(settings(language)) if lexicon.code == language)
    tokens = tokenize(wording)
    found = find(atoms(tokens, [lexicon.correct(token) for token in tokens], lexicon), day_first=lexicon.day_first)
    assert [when for when in found if when.direct and not when.past] == []


@pytest.mark.parametrize(
    ("language", "wording", "vague"),
    [
        ("en", "soon", True),
        ("en", "ASAP", True),
        ("en", "in the coming days", True),
        ("en", "over the next few weeks", True),
        ("en", "within the hour", False),
        ("en", "in a few days", False),
        ("en", "not before Friday", False),
        ("fr", "sous peu", True),
        ("fr", "dans les meilleurs délais", True),
        ("fr", "dans les prochains jours", True),
        ("fr", "dans les semaines à venir", True),
        ("fr", "tout de suite", False),
        ("fr", "dans quelques jours", False),
        ("fr", "pas avant le 20", False),
    ],
)
def test_vague_is_where_neither_day_nor_span_was_told(language: str, wording: str, vague: bool) -> None:
    deadline = read_deadline(wording, said=SAID, settings=settings(language))
    assert deadline is not None
    assert deadline.vague is vague


@pytest.mark.parametrize(
    ("language", "wording", "due"),
    [
        ("en", "tommorow", "2026-03-11"),
        ("en", "by Firday", "2026-03-13"),
        ("en", "next wensday", "2026-03-18"),
        ("en", "by the 15 th of Mrach", "2026-03-15"),
        ("fr", "apres-demain", "2026-03-12"),
        ("fr", "d'ici la fin de la semiane", "2026-03-13"),
        ("fr", "vendedi", "2026-03-13"),
        ("fr", "le 15 decembre", "2026-12-15"),
        ("fr", "des que possible", "2026-03-12"),
        ("fr", "d ici vendredi", "2026-03-13"),
        ("fr", "debut fevrier", "2027-02-10"),
        ("fr", "D’ICI LA FIN DU MOIS", "2026-03-31"),
        ("en", "BY THE END OF THE MONTH", "2026-03-31"),
    ],
)
def test_typos_capitals_and_missing_accents(language: str, wording: str, due: str) -> None:
    assert resolved(wording, language) == due


@pytest.mark.parametrize("lexicon", [ENGLISH, FRENCH, GERMAN], ids=["en", "fr", "de"])
def test_each_phrase_of_a_time_table_has_one_sense(lexicon: Lexicon) -> None:
    senses: dict[tuple[str, ...], Sense] = {}
    for sense, phrase in rows(lexicon.time):
        assert senses.setdefault(words(phrase), sense) == sense, phrase


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "{} will call me tomorrow."),
        ("fr", "{} m'appelle demain."),
    ],
)
@pytest.mark.parametrize("name", ["Max", "Sam", "Jan", "Tom", "April", "June", "Patrick"])
def test_names_that_are_time_words_too_stay_names(language: str, sentence: str, name: str) -> None:
    note = f"# Acme\n\n{sentence.format(name)}\n"
    (promise,) = read_note(note, file="Acme.md", modified=SAID, settings=settings(language))
    assert promise.due == date(2026, 3, 11)
    assert promise.person == name


@pytest.mark.parametrize(
    ("language", "sentence", "due"),
    [
        ("en", "He was supposed to call before the weekend, nothing.", "2026-03-06"),
        ("en", "He was supposed to call by the end of the week, nothing.", "2026-03-06"),
        ("en", "He was supposed to call on Friday, nothing.", "2026-03-06"),
        ("en", "He was supposed to call on the 5th, nothing.", "2026-03-05"),
        ("en", "He was supposed to call by the end of February, nothing.", "2026-02-28"),
        ("en", "He was supposed to call within a week, nothing.", "2026-03-10"),
        ("fr", "Elle devait m'appeler avant le week-end, rien.", "2026-03-06"),
        ("fr", "Elle devait m'appeler vendredi, rien.", "2026-03-06"),
        ("fr", "Elle devait m'appeler le 5, rien.", "2026-03-05"),
        ("fr", "Elle devait m'appeler fin février, rien.", "2026-02-28"),
        ("fr", "Elle devait m'appeler hier, rien.", "2026-03-09"),
        ("en", "He was supposed to call yesterday, nothing.", "2026-03-09"),
        ("en", "He was supposed to call last week, nothing.", "2026-03-06"),
        ("en", "He was supposed to call last Friday, nothing.", "2026-03-06"),
    ],
)
def test_a_broken_promise_was_due_on_the_latest_such_day(language: str, sentence: str, due: str) -> None:
    assert carried(sentence, language) == [due]


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("Elle m'a dit qu'elle m'appellerait le soir.", "2026-03-10T21:00"),
        ("Elle m'appelle l'après-midi.", "2026-03-10T18:00"),
        ("Elle m'enverra le contrat le matin tôt.", "2026-03-10T12:00"),
    ],
)
def test_a_part_of_the_day_that_ends_the_sentence_is_that_of_the_day(sentence: str, due: str) -> None:
    assert carried(sentence, "fr") == [due]


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("She will call me in October. 2.", "2026-10-02"),
        ("She will call me on the 16. Nov. 2026.", "2026-11-16"),
        ("They decide in October. 2 rounds remain.", "2026-10-31"),
        ("She will call me at 3p.m. Marc knows.", "2026-03-10T15:00"),
        ("She will call me from 1:30p.m. to 4.", "2026-03-10T16:00"),
    ],
)
def test_a_full_stop_within_a_date_ends_no_sentence(sentence: str, due: str) -> None:
    assert carried(sentence, "en") == [due]
