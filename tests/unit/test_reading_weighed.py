"""What words weigh: a move of theirs among the words of another matter is no promise, among those of hiring it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readings import SAVED, SETTINGS, said, shown, table

from nudged.model import Type
from nudged.reading import ReadingSettings, explain_note
from nudged.reading.grammar import tag
from nudged.reading.languages import lexicons
from nudged.reading.lexicon import Lexicon
from nudged.reading.statements.weighed import NAME, TIME, traits
from nudged.reading.tokens import tokenize

ENGLISH, FRENCH = lexicons(ReadingSettings(language="en"))[:2]
PAIRS = {
    "en": """
         | The regulator will publish its report on the dairies in May, and the plant has to answer it by the 10th.
reply 13 | The panel will publish its decision on Friday, and I will hear about the offer the same day.
         | Every family will be called by the volunteers before the hampers go out on Friday, in the order of the list.
call 13  | The recruiter will call me before the weekend, on Friday at the latest, and tell me more about the team.
         | The wholesaler will send the crates to the shops on Friday, and the drivers bring the empty ones back.
send 13  | The recruiter will send the contract to me on Friday, and the details of the package with it.
""",
    "fr": """
         | Les abonnés reçoivent leurs places vendredi, et le théâtre rembourse ceux qui ne peuvent pas venir au gala.
send 13  | Je reçois le contrat vendredi, et la RH m'envoie aussi la fiche de poste avec la proposition.
         | L'usine livre les cuves au client vendredi, et le transporteur rappelle la logistique avant le départ.
call 13  | La RH rappelle les candidats vendredi, et le recruteur m'appelle en premier pour la réponse.
""",
}


@pytest.mark.parametrize(("lang", "wanted", "sentence"), [(lang, *row) for lang in PAIRS for row in table(PAIRS[lang])])
def test_the_same_move_among_other_words(lang: str, wanted: str, sentence: str) -> None:
    found = shown(sentence, lang)
    assert wanted in found if wanted else found == []


def test_why_it_is_nothing_names_the_words_that_weigh_most() -> None:
    sentence = "The canteen will let us all know about the price of soup and of the new boiler in due course."
    seen = explain_note(f"# Acme\n\n{sentence}\n", file="Acme.md", modified=SAVED, settings=SETTINGS)[-1]
    words, _, why = seen.nothing[-1].rpartition(": ")
    assert why == "words of another matter"
    assert 1 <= len(words.split(", ")) <= 3
    assert all(word in sentence.casefold() for word in words.replace(",", "").split())


UNKNOWN = {
    "en": """
reply 13 | Tom will bang out the feedback for me and the other candidates by Friday at the latest.
         | Tom will bang out the minutes for the harbour board and the other boats by Friday at the latest.
""",
    "fr": """
schedule 13 | Ana va me bricoler un créneau pour le deuxième entretien avec toute l'équipe d'ici vendredi.
send 13     | Marc va me pondre la proposition écrite avec le salaire et la date de début d'ici vendredi.
            | Marc va bricoler un abri pour les vélos avec les enfants et le voisin d'ici vendredi.
""",
}


@pytest.mark.parametrize(
    ("lang", "wanted", "sentence"), [(lang, *row) for lang in UNKNOWN for row in table(UNKNOWN[lang])]
)
def test_a_verb_that_no_table_knows_among_the_words_of_promises(lang: str, wanted: str, sentence: str) -> None:
    assert shown(sentence, lang) == ([wanted] if wanted else [])


@pytest.mark.parametrize(
    "sentence", ["They decide on Friday.", "Marc will call.", "Ils décident vendredi.", "Marc rappelle vendredi."]
)
def test_a_short_sentence_tells_of_no_other_matter(sentence: str) -> None:
    assert [one.type for one in said(f"# Acme\n\n{sentence}\n")] == [Type.PROMISE]


def test_names_are_one_trait_and_times_another() -> None:
    here = tag(tokenize("Marc will call Olena on Friday"), ENGLISH, day_first=False)
    assert traits(here) == {
        NAME, "will", "call", TIME, f"^_{NAME}", f"{NAME}_will", "will_call", f"call_{NAME}", f"{NAME}_{TIME}",
    }  # fmt: skip


@given(st.lists(st.sampled_from(["Marc", "will", "call", "soup", "on", "Friday", "12", ",", "the"]), max_size=12))
def test_each_trait_is_a_word_or_two_neighbours(words: list[str]) -> None:
    here = tag(tokenize(" ".join(words)), ENGLISH, day_first=False)
    assert all(trait.count("_") <= 1 for trait in traits(here))
    assert len(traits(here)) <= 2 * len(here.tokens)


@pytest.mark.parametrize("lexicon", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_the_tables_of_weights(lexicon: Lexicon) -> None:
    """One weight a trait, and the words of the trade weigh for a promise."""
    rows = [line.split() for line in lexicon.weight_table.strip().splitlines()]
    listed = [trait for _, *traits in rows for trait in traits]
    assert len(listed) == len(set(listed))
    assert lexicon.weights[""] < 0
    assert min(lexicon.weights[word] for word in ("decision", "me", "feedback")) > 0
