"""What the sources say now and said before, and the journals' lines about it, through the whole ledger."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from told import FRANCE, at, day, entries, statement

from nudged import ledger
from nudged.ledger import forgotten, moves
from nudged.ledger.identity import entry_id
from nudged.model import Application, Entry, Interview, Line, Statement, Verb

MONDAY, TUESDAY, GONE = "2026-03-02", "2026-03-03", "2026-03-04T10:00"
CALL = statement("promise", MONDAY, "Marc will call tomorrow", act="call", due=TUESDAY)
CALLED = statement("contact", TUESDAY, "Marc called", act="call")


def built(now: str, told: list[Entry], *lines: Line, interviews: tuple[Interview, ...] = ()) -> tuple[Application, ...]:
    return ledger.build(told, interviews, lines, working=FRANCE, now=at(now)).applications


def noted(file: str, *told: Statement, gone: str | None = None) -> list[Entry]:
    return [replace(e, gone=at(gone) if gone else None) for e in entries(*told, file=file)]


@pytest.mark.parametrize(
    ("standing", "now", "state"),
    [
        (True, "2026-03-04T10:01", "lapsed"),
        (False, "2026-03-04T10:01", "kept"),
        (False, "2026-03-05T09:59", "kept"),
        (False, "2026-03-05T10:00", "lapsed"),
    ],
    ids=["its note still stands", "the whole note is gone", "for almost a day", "for a day"],
)
def test_a_line_taken_out_counts_no_more_at_once_and_that_of_a_note_on_its_way_for_a_day(
    standing: bool, now: str, state: str
) -> None:
    beside = noted("b.md", statement("courtesy", MONDAY, "I thanked him")) if standing else []
    (app,) = built(now, [*noted("a.md", CALL), *noted("b.md", CALLED, gone=GONE), *beside])
    assert [p.state.value for p in app.promises] == [state]


def test_told_in_two_notes_it_stands_in_the_first_by_name_and_never_in_one_that_is_gone() -> None:
    here, there, gone = (*noted("b.md", CALL), *noted("c.md", CALL), *noted("a.md", CALL, gone=GONE))
    for told in permutations([here, there, gone]):
        (app,) = built("2026-03-04T11:00", list(told))
        assert [p.source.file for p in app.promises] == ["b.md"]


def test_only_a_promise_leaves_its_id_behind() -> None:
    was = noted("a.md", statement("contact", MONDAY, "Marc will call", act="call"), gone=GONE)
    now_ = noted("a.md", CALL)
    (app,) = built("2026-03-04T11:00", [*was, *now_])
    assert [p.id for p in app.promises] == [entry_id(now_[0])]


def test_a_company_is_forgotten_up_to_the_user_s_day_of_the_request() -> None:
    line = Line(datetime(2026, 3, 2, 23, 30, tzinfo=UTC), Verb.FORGET, forgotten.mark("Acme"))  # the 3rd in Paris
    later = statement("promise", "2026-03-04", "Ana will write", act="reply", due="2026-03-06")
    paper = statement("contact", TUESDAY, "he sent a paper", act="send", thing="paper")
    told = noted("a.md", CALL, paper, later)
    (app,) = built("2026-03-05T09:00", told, line)
    assert ([p.quote for p in app.promises], app.moves) == (["Ana will write"], ())
    assert len(built("2026-03-03T00:29", told, line)[0].promises) == 1, "not asked yet"


def test_where_an_interview_stood_before_a_journal_tells_in_the_user_s_zone_once_it_was_seen() -> None:
    start = at("2026-03-16T10:00")
    event = Interview(
        "u", start, start + timedelta(hours=1), "Interview", at("2026-03-09T09:00"), company="Acme", by_user=False
    )
    line = Line(at("2026-03-10T09:00"), Verb.MOVED, moves.interview_id(event), "2026-03-12T10:00")
    (app,) = built("2026-03-10T12:00", [], line, interviews=(event,))
    assert app.reschedules == (day("2026-03-09"),)
    (app,) = built("2026-03-10T08:59", [], line, interviews=(event,))
    assert app.reschedules == ()


def test_what_no_note_says_any_more_is_withdrawn_beside_what_still_is_said_and_alone_has_no_facts() -> None:
    other = statement("promise", MONDAY, "Ana will write", act="reply", due="2026-03-06")
    lost = replace(CALL, company="Bold")
    told = [*noted("a.md", other), *noted("b.md", CALL, gone=GONE), *noted("c.md", lost, gone=GONE)]
    acme, bold = built("2026-03-06T09:00", told)
    assert [(p.quote, p.state.value) for p in acme.promises] == [("Ana will write", "open"), (CALL.quote, "withdrawn")]
    assert [entry.statement.quote for entry in acme.entries] == ["Ana will write"]
    assert [(p.quote, p.state.value) for p in bold.promises] == [(CALL.quote, "withdrawn")]
    assert (bold.key, bold.entries, bold.signs) == ("bold", (), ())
