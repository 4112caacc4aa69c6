"""What holds of every deadline, whatever the day it is said on."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from deadline_cases import ZONE, carried, resolved, settings
from hypothesis import given
from hypothesis import strategies as st

from nudged.reading import read_deadline
from nudged.reading.deadlines import atoms, find
from nudged.reading.deadlines.atoms import Atom, Atoms
from nudged.reading.lexicon import Lexicon
from nudged.reading.lexicon_en import ENGLISH
from nudged.reading.lexicon_fr import FRENCH
from nudged.reading.times.feasts import NAMES, spans
from nudged.reading.tokens import tokenize

WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
}
SAYINGS = {
    "first": {
        "en": ["{}", "by {}", "on {}", "{} at the latest", "this {}"],
        "fr": ["{}", "d'ici {}", "{} au plus tard"],
    },
    "next": {"en": ["next {}", "{} next week", "{} of next week"], "fr": ["{} prochain", "{} de la semaine prochaine"]},
    "week on": {"en": ["{} week", "a week from {}", "a week on {}"], "fr": ["{} en huit"]},
    "before": {"en": ["before {}"], "fr": ["avant {}"]},
}
days = st.dates(date(2023, 12, 1), date(2033, 3, 1))
languages = st.sampled_from(["en", "fr"])
_SOME_WORDS = (
    "in by before after next the of a two week weeks Monday at 3 15 . , - / pm or and until the end early days few "
    "dans avant le la de d' ici huit quinze semaine prochaine fin début mars h et ou au plus tard matin sous "
    "twenty some half noon day vingt quelques demi midi lendemain"
)


def _morning(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 8, tzinfo=ZONE)


def _day(wording: str, language: str, said: date) -> date:
    due = resolved(wording, language, _morning(said))
    assert due is not None, wording
    return date.fromisoformat(due[:10])


@given(days, languages, st.integers(0, 6))
def test_every_weekday_in_every_saying(said: date, language: str, number: int) -> None:
    first = said + timedelta(days=(number - said.weekday() - 1) % 7 + 1)
    of_next_week = said + timedelta(days=7 + number - said.weekday())
    expected = {
        "first": first, "next": of_next_week, "week on": first + timedelta(days=7), "before": first - timedelta(days=1)
    }  # fmt: skip
    name = WEEKDAYS[language][number]
    for saying, wordings in SAYINGS.items():
        for wording in wordings[language]:
            assert _day(wording.format(name), language, said) == expected[saying], wording


@given(days, st.integers(1, 60))
def test_spans_are_counted_from_the_day_it_is_said(said: date, count: int) -> None:
    for wording in (f"in {count} days", f"within {count} days", f"{count} days from now"):
        assert _day(wording, "en", said) == said + timedelta(days=count)
    assert _day(f"in {count} weeks", "en", said) == said + timedelta(weeks=count)
    assert _day(f"d'ici {count} semaines", "fr", said) == said + timedelta(weeks=count)
    assert _day(f"in {count} business days", "en", said).weekday() < 5


@given(days, st.integers(1, 24))
def test_months_keep_the_day_or_end_with_the_month(said: date, count: int) -> None:
    due = _day(f"in {count} months", "en", said)
    assert due == _day(f"dans {count} mois", "fr", said)
    assert (due.year * 12 + due.month) - (said.year * 12 + said.month) == count
    assert due.day == said.day or (due + timedelta(days=1)).day == 1


@given(days, languages)
def test_periods_end_within_themselves_and_never_before_it_is_said(said: date, language: str) -> None:
    ends = {
        "en": ["this week", "early this week", "this month", "by the weekend", "this year", "this quarter", "today"],
        "fr": ["cette semaine", "en fin de semaine", "ce mois-ci", "avant le week-end", "cette année", "aujourd'hui"],
    }
    for wording in ends[language]:
        due = _day(wording, language, said)
        assert said <= due, wording
        assert due.year == said.year or "w" in wording or "semaine" in wording or due - said < timedelta(days=7)


@given(days)
def test_an_edge_of_a_period_is_never_later_than_its_end(said: date) -> None:
    for period in ("next week", "next month"):
        early, middle, late = (_day(f"{edge} {period}", "en", said) for edge in ("early", "mid", "late"))
        assert early < middle < late == _day(period, "en", said)
    assert _day("début du mois prochain", "fr", said) < _day("fin du mois prochain", "fr", said)


@given(days, st.integers(1, 30), st.integers(1, 30))
def test_a_range_of_spans_is_due_at_its_upper_end(said: date, one: int, more: int) -> None:
    upper = said + timedelta(days=one + more)
    for wording, language in (
        (f"in {one}-{one + more} days", "en"),
        (f"in {one} to {one + more} days", "en"),
        (f"in {one} or {one + more} days", "en"),
        (f"d'ici {one} à {one + more} jours", "fr"),
    ):
        # Eight and fifteen days are a week and a fortnight in French.
        french = {8: 7, 15: 14}.get(one + more, one + more)
        assert _day(wording, language, said) == (said + timedelta(days=french) if language == "fr" else upper)


@given(days, st.integers(1, 28), languages)
def test_a_day_of_the_month_is_the_next_one(said: date, number: int, language: str) -> None:
    due = _day({"en": f"by the {number}th", "fr": f"d'ici le {number}"}[language], language, said)
    assert due.day == number
    assert said < due <= said + timedelta(days=31)


@pytest.mark.parametrize(
    ("said", "wording", "due"),
    [
        (date(2028, 2, 28), "tomorrow", date(2028, 2, 29)),
        (date(2028, 2, 29), "in a year", date(2029, 2, 28)),
        (date(2026, 1, 31), "in a month", date(2026, 2, 28)),
        (date(2026, 1, 31), "by the 30th", date(2026, 3, 30)),
        (date(2026, 12, 31), "next week", date(2027, 1, 8)),
        (date(2026, 12, 31), "by the end of the month", date(2026, 12, 31)),
        (date(2027, 3, 1), "on 29 February", date(2028, 2, 29)),
        (date(2026, 3, 28), "tomorrow at 2:30am", date(2026, 3, 29)),  # an hour that summer time leaves out
        (date(2026, 10, 24), "within 24 hours", date(2026, 10, 25)),
        (date(2026, 3, 28), "this week", date(2026, 3, 29)),
        (date(2026, 3, 28), "next week", date(2026, 4, 3)),
    ],
)
def test_ends_of_months_and_years_leap_days_and_summer_time(said: date, wording: str, due: date) -> None:
    assert _day(wording, "en", said) == due


@given(st.text(max_size=300))
def test_any_text_is_read_without_failing(text: str) -> None:
    read_deadline(text, said=_morning(date(2026, 3, 10)), settings=settings("en"))


@given(st.lists(st.sampled_from(_SOME_WORDS.split()), max_size=40), languages)
def test_any_heap_of_time_words_is_read_in_order_and_without_overlap(words: list[str], language: str) -> None:
    lexicon = ENGLISH if language == "en" else FRENCH
    tokens = tokenize(" ".join(words))
    found = find(atoms(tokens, [token.norm for token in tokens], lexicon), day_first=lexicon.day_first)
    ends = [0]
    for when in found:
        assert ends[-1] <= when.first < when.last <= len(tokens)
        ends.append(when.last)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Thursday, Friday at the latest, with an answer", ["thursday , friday at the latest"]),
        ("tomorrow, latest Friday, she said", ["tomorrow , latest friday"]),
        ("tomorrow (Friday at the latest) with an answer", ["tomorrow ( friday at the latest )"]),
        ("Thursday, Friday at the latest or Monday", ["thursday , friday at the latest or monday"]),
        ("today or the day after tomorrow", ["today or the day after tomorrow"]),
        # What follows is told of something else: another event, a time gone by, a length without a day.
        ("tomorrow, Friday is a holiday", ["tomorrow", "friday"]),
        ("Thursday and Friday's agenda", ["thursday", "friday 's"]),
        ("Thursday or last week", ["thursday", "last week"]),
        ("tomorrow or two weeks after the interview", ["tomorrow", "two weeks"]),
        ("on Friday, in two weeks", ["on friday", "in two weeks"]),
        ("in two weeks, Friday is a holiday", ["in two weeks", "friday"]),
        ("in four days, two for the test", ["in four days"]),
        ("in three business days with luck", ["in three business days"]),
        ("tomorrow or at 5pm", ["tomorrow", "at 5 pm"]),
        ("Wednesday, Thursday or Friday, she said", ["wednesday , thursday or friday"]),
        ("Wednesday, Thursday, Friday", ["wednesday", "thursday", "friday"]),
        ("next week until Friday with luck", ["next week until friday"]),
        ("the end of March/early April", ["the end of march / early april"]),
        ("tomorrow, no later than Friday, he said", ["tomorrow , no later than friday"]),
        ("tomorrow, by Friday all is done", ["tomorrow", "by friday"]),
        ("today or at the latest tomorrow", ["today or at the latest tomorrow"]),
        ("not before Thursday and no later than Friday", ["not before thursday and no later than friday"]),
        ("between Thursday and Friday or Monday", ["between thursday and friday or monday"]),
        ("on Thursday - Friday", ["on thursday - friday"]),
        ("by Thursday and Friday", ["by thursday", "friday"]),
        ("after Thursday and Friday", ["after thursday", "friday"]),
        ("this week or next, he said", ["this week or next"]),
        ("next week or next, he said", ["next week"]),
        # A day counted from today begins no range.
        ("tomorrow until Friday, she said", ["tomorrow", "until friday"]),
        ("in two weeks until Friday", ["in two weeks", "until friday"]),
        ("from the 20th to the 25th", ["from the 20 th to the 25 th"]),
        ("between the 13th and the 15th", ["between the 13 th and the 15 th"]),
    ],
)
def test_which_words_further_bounds_take_in(text: str, read: list[str]) -> None:
    assert _taken(text, ENGLISH) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("mercredi, jeudi ou vendredi", ["mercredi , jeudi ou vendredi"]),
        ("fin mars-début avril", ["fin mars debut avril"]),
        ("demain ou au plus tard vendredi", ["demain ou au plus tard vendredi"]),
        ("jeudi, d'ici vendredi", ["jeudi , d' ici vendredi"]),
        ("du 20 au 25 mars", ["du 20 au 25 mars"]),
        ("lundi au mercredi", ["lundi au mercredi"]),
        ("demain au bureau", ["demain"]),
        ("jeudi à vendredi", ["jeudi", "a vendredi"]),
        ("cette semaine ou la prochaine", ["cette semaine ou la prochaine"]),
        ("le 30 ou dans une semaine", ["le 30 ou dans une semaine"]),
        ("le 32 mars", ["mars"]),
        ("20.06 : réponse définitive", ["20 . 06"]),
        ("réponse 13-06", ["13 - 06"]),
        ("sept candidats vendredi", ["vendredi"]),
        ("en sept, sept candidats", ["en sept"]),
        ("le 15 courant, dit-elle", ["le 15 courant"]),
        ("le 15 / rappel prévu", ["le 15"]),
        ("il y a quinze jours il a appelé", ["il y a quinze jours"]),
        ("dans les deux jours suivants si possible", ["dans les deux jours suivants"]),
    ],
)
def test_which_words_further_bounds_take_in_in_french(text: str, read: list[str]) -> None:
    assert _taken(text, FRENCH) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Friday (at 3pm) with an answer", ["friday ( at 3 pm )"]),
        ("tomorrow (before noon), he said", ["tomorrow ( before noon )"]),
        ("Friday, 3pm, he said", ["friday , 3 pm"]),
        ("in two weeks (3pm) with luck", ["in two weeks ( 3 pm )"]),
        ("Tuesday evening (24 March) with luck", ["tuesday evening ( 24 march )"]),
        ("yesterday at 3pm he said", ["yesterday at 3 pm"]),
        ("last week at 3pm he said", ["last week", "at 3 pm"]),
        ("at 3pm next week with luck", ["at 3 pm next week"]),
        ("at 3pm last week", ["at 3 pm", "last week"]),
        ("at 3pm two weeks from now with luck", ["at 3 pm two weeks from now"]),
        ("at 3pm two weeks ago", ["at 3 pm", "two weeks ago"]),
        ("at 3pm two days in a row", ["at 3 pm", "two days"]),
        ("at 3pm in two hours", ["at 3 pm", "in two hours"]),
        ("at 3pm for two weeks", ["at 3 pm", "for two weeks"]),
        ("Friday may change", ["friday"]),
        ("at 15:00:30 he said", ["at 15 : 00 : 30"]),
        ("at 3pm or so with luck", ["at 3 pm or so"]),
        ("on the 15th Marc calls", ["on the 15 th"]),
        ("in March this year with luck", ["in march this year"]),
        ("he may by Friday", ["by friday"]),
        ("Decision March", ["march"]),
        ("Friday five candidates", ["friday"]),
        ("20260312 tomorrow", ["tomorrow"]),
        ("by 2026-04: the offer", ["by 2026 - 04"]),
        ("in March 20 % of them", ["in march"]),
        ("in the end, early next week", ["early next week"]),
        ("by Q1'27 with luck", ["by q 1 ' 27"]),
        ("week ending Friday with luck", ["week ending friday"]),
        ("the first half of the month with luck", ["the first half of the month"]),
        ("the week past", ["the week past"]),
        ("nothing in the last", []),
        ("nothing in the last week", []),
        ("in the last week of March", ["in the last week of march"]),
        ("week 12: notes", []),
        ("week 12/3 with luck", ["12 / 3"]),
        ("the 15th of this month with luck", ["the 15 th of this month"]),
        ("in April 5pm we talk", ["in april", "5 pm"]),
        ("March 12, 14 people come", ["march 12"]),
        ("on March 12 to 14:30 with luck", ["on march 12", "14 : 30"]),
    ],
)
def test_which_words_a_day_and_its_clock_time_take_in(text: str, read: list[str]) -> None:
    assert _taken(text, ENGLISH) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("by tom", ["by tom"]),
        ("call tom morning", ["tom morning"]),
        ("call tom, please", ["tom"]),
        ("call Tom", []),
        ("tom, she said", []),
        ("call tom about it", []),
        ("once the panel has met next week", ["once the panel has met next week"]),
        ("after the panel next week", ["after the panel next week"]),
        ("after the interview they decide next week", ["next week"]),
        ("after a long day we talk Tuesday", ["after a long day", "tuesday"]),
    ],
)
def test_which_words_a_short_tomorrow_and_an_event_take_in(text: str, read: list[str]) -> None:
    assert _taken(text, ENGLISH) == read


@pytest.mark.parametrize(
    ("wording", "due"),
    [
        ("this week or next", "2026-03-20"),
        ("early this week or next", "2026-03-17"),
        ("this week or next at the latest", "2026-03-20"),
        ("this week or next by email", "2026-03-20"),
        ("this week or next with luck", "2026-03-20"),
        ("this month or next, she said", "2026-04-30"),
        ("this month or next", "2026-04-30"),
        ("this quarter or next", "2026-06-30"),
        ("this week or next Tuesday", "2026-03-17"),
        ("in March or next", "2026-03-31"),
        ("next week or next", "2026-03-20"),
        ("Friday or next", "2026-03-20"),
        ("in two days or in three days", "2026-03-13"),
        ("in a week or in two weeks", "2026-03-24"),
        ("between the 13th and the 15th", "2026-03-15"),
        ("between 3 and 5 May", "2026-05-05"),
        ("today, tomorrow or the day after", "2026-03-12"),
        ("Thursday or around the 20th", "2026-03-22"),
        ("Monday or before Friday", "2026-03-16"),
        ("not before Thursday to Monday", "2026-03-23"),
        ("at 3pm or the day after", "2026-03-11"),
        ("this week or the team", "2026-03-13"),
        ("this week or next steps follow", "2026-03-13"),
        ("this week or next to confirm", "2026-03-20"),
        ("this week or mid of next", "2026-03-18"),
        ("by the 31st of next month", "2026-04-30"),
        ("by EOM April", "2026-04-30"),
        ("by EOM may", "2026-03-31"),
    ],
)
def test_what_further_bounds_come_to(wording: str, due: str) -> None:
    assert resolved(wording, "en") == due


def _taken(text: str, lexicon: Lexicon) -> list[str]:
    """The words of each time expression in ``text``."""
    tokens = tokenize(text)
    norms = [token.norm for token in tokens]
    found = find(atoms(tokens, norms, lexicon), day_first=lexicon.day_first)
    return [" ".join(norms[when.first : when.last]) for when in found]


@pytest.mark.parametrize(
    "word",
    ["the week ", "in two ", "Monday, ", "2 days ", "Tuesday or ", "a week after ", "15/", "end of the week of "],
)
def test_the_work_grows_with_the_length_of_the_text_and_no_faster(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    short, long = (_atoms_looked_at(word * count, monkeypatch) for count in (100, 800))
    assert 0 < long < 8.5 * short


def _atoms_looked_at(text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    looked = 0

    def at(self: Atoms, index: int) -> Atom:
        nonlocal looked
        looked += 1
        return self._padded[index]

    tokens = tokenize(text)
    items = atoms(tokens, [token.norm for token in tokens], ENGLISH)
    with monkeypatch.context() as patch:
        patch.setattr(Atoms, "at", at)
        patch.setattr(Atoms, "cat", lambda self, index: self.at(index).cat)
        find(items, day_first=False)
    return looked


@given(days, languages, st.integers(1, 27))
def test_a_weekday_with_its_number_comes_to_that_day(said: date, language: str, ahead: int) -> None:
    told = said + timedelta(days=ahead)
    name = WEEKDAYS[language][told.weekday()]
    assert _day(f"{name} {told.day}", language, said) == told


@given(st.sampled_from(sorted(NAMES)), st.integers(2020, 2033))
def test_a_feast_ends_on_or_after_the_day_it_begins(name: str, year: int) -> None:
    told = spans(name, year)
    assert all(first <= last and first.year == year for first, last in told)
    assert list(told) == sorted(told)


@given(st.integers(2020, 2033))
def test_eid_follows_the_last_day_of_ramadan(year: int) -> None:
    eids = {first for number in (year, year + 1) for first, _ in spans("eid-al-fitr", number)}
    for _, last in spans("ramadan", year):
        assert last + timedelta(days=1) in eids


@pytest.mark.parametrize(
    ("language", "sentence", "due"),
    [
        ("en", "He'll call at 5 p.m. Friday is my last day here.", "2026-03-10T17:00"),
        ("en", "He'll call at 5 p.m. Friday, he said.", "2026-03-13T17:00"),
        ("en", "She'll call on Friday after the 2nd interview.", "2026-03-13"),
        ("en", "She'll call on Friday after the 18th.", "2026-03-20"),
        ("en", "She'll call on Friday before 5pm.", "2026-03-13T17:00"),
        ("en", "He will call me Friday 13 in the afternoon.", "2026-03-13T18:00"),
        ("en", "He will call me in 2/3 days.", "2026-03-13"),
        ("en", "He will call me in 20 minutes.", "2026-03-10T10:20"),
        ("en", "He will call me two weeks after the interview.", "2026-03-24"),
        ("fr", "Elle me rappelle deux jours après l'entretien.", "2026-03-12"),
        ("fr", "Elle m'envoie les sept dossiers vendredi.", "2026-03-13"),
        ("fr", "Elle rappelle vendredi 13 dans l'après-midi.", "2026-03-13T18:00"),
        ("fr", "Elle m'appelle fin sept.", "2026-09-30"),
        ("fr", "Elle m'appelle en sept.", "2026-09-30"),
        ("fr", "Elle m'appelle le 12 sept.", "2026-09-12"),
        ("fr", "Elle m'appelle sous 3/4 jours.", "2026-03-14"),
    ],
)
def test_neighbours_of_minutes_fractions_and_weekdays_beside_a_date(language: str, sentence: str, due: str) -> None:
    assert carried(sentence, language) == [due]
