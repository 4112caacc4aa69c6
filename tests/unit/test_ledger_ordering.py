"""The order of one day: as each note is written, by the clock where all tell one, a chase before its answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from itertools import permutations

import pytest
from told import entries, statement

from nudged.ledger.ordering import ordered
from nudged.model import Entry, Source, Statement

DAY, LATER = "2026-03-10", "2026-03-13"
CHASE = statement("chase", DAY, "I asked again")
ANSWER = statement("contact", DAY, "Marc answered", act="reply")
PROMISE = statement("promise", DAY, "I'll call you on Friday", act="call", due=LATER)


def order(*told: Entry) -> list[str]:
    """The quotes in their order, which is the same however the entries came."""
    found = {tuple(entry.statement.quote for entry in ordered(some)) for some in permutations(told)}
    (only,) = found
    return list(only)


def quotes(*told: Statement) -> list[str]:
    return [said.quote for said in told]


def clock(said: Statement, hour: int) -> Statement:
    return replace(said, said_time=time(hour))


@pytest.mark.parametrize("told", [(ANSWER, CHASE), (CHASE, ANSWER), (ANSWER, CHASE, PROMISE), (PROMISE, ANSWER)])
def test_a_note_is_told_as_it_is_written(told: tuple[Statement, ...]) -> None:
    """What one note tells of a day is not sorted, not even a chase before the answer that stands above it."""
    assert order(*entries(*told)) == quotes(*told)


def test_of_two_notes_the_one_with_the_chase_comes_first_and_whole() -> None:
    thanks = statement("courtesy", DAY, "I thanked him")
    assert order(*entries(ANSWER, file="a.md"), *entries(thanks, CHASE, file="b.md")) == quotes(thanks, CHASE, ANSWER)


def test_where_all_notes_tell_a_time_they_go_by_it() -> None:
    first, second = entries(clock(ANSWER, 9), file="b.md"), entries(clock(CHASE, 17), PROMISE, file="a.md")
    assert order(*first, *second) == quotes(ANSWER, CHASE, PROMISE)
    untimed = entries(ANSWER, file="b.md")
    assert order(*untimed, *second) == quotes(CHASE, PROMISE, ANSWER)


def test_two_occurrences_of_one_event_are_two_sources() -> None:
    early = Entry(clock(PROMISE, 9), Source(uid="u1@x", recurrence="20260310T090000Z"), 0)
    late = Entry(clock(ANSWER, 8), Source(uid="u1@x", recurrence="20260310T080000Z"), 0)
    assert order(early, late) == quotes(ANSWER, PROMISE)


@pytest.mark.parametrize(
    ("second", "ahead"),
    [
        (statement("meeting", DAY, "interview on Friday", when=LATER), True),
        (statement("meeting", DAY, "a talk with Marc", when=DAY), False),
        (statement("meeting", DAY, "an interview, no day yet"), False),
        (statement("reschedule", DAY, "moved to Friday", when=LATER), False),
        (ANSWER, False),
    ],
)
def test_a_date_that_is_set_stands_before_the_promises_of_its_note(second: Statement, ahead: bool) -> None:
    """A promised call that the date closes is closed before the next promise is looked at."""
    assert order(*entries(ANSWER, PROMISE, second)) == quotes(
        ANSWER, *((second, PROMISE) if ahead else (PROMISE, second))
    )
    if ahead:
        assert order(*entries(PROMISE, file="a.md"), *entries(second, file="b.md")) == quotes(PROMISE, second)
