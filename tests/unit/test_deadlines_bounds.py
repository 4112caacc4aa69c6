"""What two days of one deadline come to, whatever stands between them, and which order of figures a weekday tells."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from deadline_cases import ZONE, carried, resolved, settings
from hypothesis import assume, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from nudged.reading import read_note

WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
}
LATER = {
    "en": [
        "{} or {}", "{}, or {}", "{}, otherwise {}", "{} or, failing that, {}", "{} or, more likely, {}", "{} / {}",
        "{} or, if he's too busy, {}", "{} or if that fails {}", "{}, {} at the latest", "{} else {}", "{} or even {}",
        "{} or, at the very latest, {}", "{} or, as Ana thinks, {}", "{} (or {})", "{} or more probably {}",
    ],
    "fr": [
        "{} ou {}", "{}, ou {}", "{}, sinon {}", "{} ou, à défaut, {}", "{} ou, plus probablement, {}", "{} / {}",
        "{} ou, s'il est trop pris, {}", "{} ou, au plus tard, {}", "{}, {} au plus tard", "{} voire {}",
        "{} ou plus probablement {}", "{} (ou {})", "{}, au pire {}",
    ],
}  # fmt: skip
INSTEAD = {
    "en": ["{} -> {}", "{} → {}", "{} (now {})", "{}, now {}", "{}, no, {}", "not {} but {}", "{}, sorry, {}"],
    "fr": ["{} -> {}", "{} → {}", "{} (désormais {})", "{}, finalement {}", "pas {} mais {}", "{}, pardon, {}"],
}
SENTENCE = {"en": "Marc sends the contract {}.", "fr": "Marc m'envoie le contrat {}."}
days = st.dates(date(2023, 12, 1), date(2033, 3, 1))
languages = st.sampled_from(["en", "fr"])
weekdays = st.integers(0, 6)


def _morning(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 8, tzinfo=ZONE)


def _first(said: date, number: int) -> date:
    return said + timedelta(days=(number - said.weekday() - 1) % 7 + 1)


@pytest.mark.parametrize(("language", "wording"), [(lang, one) for lang, some in LATER.items() for one in some])
@effort(max_examples=12)
@given(said=days, one=weekdays, two=weekdays)
def test_of_two_bounds_the_later_counts(language: str, wording: str, said: date, one: int, two: int) -> None:
    assume(one != two)
    first, second = _first(said, one), _first(_first(said, one), two)
    text = wording.format(WEEKDAYS[language][one], WEEKDAYS[language][two])
    assert second > first
    assert carried(SENTENCE[language].format(text), language, _morning(said)) == [second.isoformat()]


@pytest.mark.parametrize(("language", "wording"), [(lang, one) for lang, some in INSTEAD.items() for one in some])
@effort(max_examples=12)
@given(said=days, one=weekdays, two=weekdays)
def test_a_day_put_in_the_place_of_another_counts(language: str, wording: str, said: date, one: int, two: int) -> None:
    assume(one != two)
    text = wording.format(WEEKDAYS[language][one], WEEKDAYS[language][two])
    due = _first(said, two).isoformat()
    assert carried(SENTENCE[language].format(text), language, _morning(said)) == [due]


@effort(max_examples=40)
@given(days, languages, weekdays)
def test_the_one_after_a_weekday_is_a_week_later(said: date, language: str, number: int) -> None:
    name, due = WEEKDAYS[language][number], (_first(said, number) + timedelta(days=7)).isoformat()
    wordings = {
        "en": ["{0} or the next", "{0} or the one after", "not {0} but the next", "not this {0} but the {0} after"],
        "fr": ["{0} ou le suivant", "{0} ou celui d'après", "pas {0} mais le suivant", "pas {0} mais celui d'après"],
    }
    for wording in wordings[language]:
        sentence = SENTENCE[language].format(wording.format(name))
        assert (sentence, carried(sentence, language, _morning(said))) == (sentence, [due])


@effort(max_examples=40)
@given(days, languages, st.integers(1, 300), st.booleans())
def test_the_weekday_tells_which_figure_is_the_month(said: date, language: str, ahead: int, swapped: bool) -> None:
    day = said + timedelta(days=ahead)
    one, two = (day.month, day.day) if swapped else (day.day, day.month)
    fits = [
        found for found in (_dated(said, day.month, day.day), _dated(said, day.day, day.month))
        if found and found.weekday() == day.weekday()
    ]  # fmt: skip
    assume(fits == [day] or day.day == day.month)
    assume((one, two) != (24, 7))  # day and night
    wording = f"{WEEKDAYS[language][day.weekday()]} {one}/{two}"
    assert resolved(wording, language, _morning(said)) == day.isoformat()


def _dated(said: date, month: int, day: int) -> date | None:
    for year in (said.year, said.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            return None
        if found > said:
            return found
    return None


@pytest.mark.parametrize("wording", ["10.03.26", "10.3.2026", "on 10.3.2026", "Tue 10.03.26"])
def test_between_dots_the_day_comes_first(wording: str) -> None:
    assert resolved(wording, "en", _morning(date(2026, 3, 5))) == "2026-03-10"


@pytest.mark.parametrize("moment", ["9999-12-31T12:00+00:00", "9999-12-30T12:00-11:00", "0001-01-02T00:00+14:00"])
@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "2026-02-30"])
@pytest.mark.parametrize("words", ["Marc will call.", "Marc will call soon.", "Marc called last week.", "Offer in Q4."])
def test_days_at_the_ends_of_the_calendar_fail_nothing(moment: str, day: str, words: str) -> None:
    modified = datetime.fromisoformat(moment)
    for text in (f"# A\n\n## {day}\n{words}\n", f"---\ndate: {day}\n---\n# A\n\n{words}\nDue by {day}.\n"):
        read_note(text, file="A.md", modified=modified, settings=settings("en"))
