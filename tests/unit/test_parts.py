"""Supervision: a fault in one part is remembered and retried later; log lines are one line and plain."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told import at

from nudged.caldav_client import CalendarRefused, CalendarUnreachable
from nudged.model import Fact, NudgeError
from nudged.service.logs import Lines
from nudged.service.parts import FIRST_RETRY, LONGEST_RETRY, Parts, back_off
from nudged.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = at("2026-03-09T09:00")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "nudge.db") as opened:
        yield opened


def refuse() -> None:
    raise NudgeError("cannot be reached", where="http://127.0.0.1:1/", todo="Is it on?")


def test_a_fault_stands_until_it_works_again(store: Store) -> None:
    parts = Parts(store, patient=False)
    assert not parts.run("calendar", refuse, NOW)
    assert not parts.run("calendar", refuse, NOW + timedelta(minutes=1))
    (fault,) = store.faults()
    assert (fault.part, fault.since, fault.tries) == ("calendar", NOW, 2)
    assert fault.message == "http://127.0.0.1:1/: cannot be reached. Is it on?"
    assert parts.run("calendar", lambda: None, NOW + timedelta(minutes=2))
    assert store.faults() == []


def test_a_fault_of_a_clock_that_was_ahead_is_tried_again_at_once(store: Store) -> None:
    """Else a part would rest until the clock is there again, a year perhaps."""
    parts, tried = Parts(store, patient=True), []
    assert not parts.run("calendar", refuse, NOW + timedelta(days=365))
    assert not parts.run("calendar", lambda: (tried.append(1), refuse())[1], NOW)
    assert tried
    (fault,) = store.faults()
    assert (fault.since, fault.last) == (NOW, NOW)
    assert fault.retry is not None
    assert not parts.run("calendar", lambda: tried.append(2), NOW + timedelta(seconds=1)), "it rests as usual"
    assert parts.run("calendar", lambda: None, fault.retry)


def test_what_is_a_fact_is_kept_as_one_and_logged_in_the_users_language(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    def forbid() -> None:
        raise CalendarRefused("calendar.forbidden", where="http://h/")

    parts = Parts(store, patient=False, language="fr")
    left_out = Fact("event.too-often", {"where": "http://h/a.ics"})
    with caplog.at_level(logging.WARNING, "nudged"):
        assert not parts.run("reminders", forbid, NOW)
        for _ in range(2):
            parts.report("calendar ", {"a": left_out, "b": "b: is huge"}, NOW)
    assert {fault.part: (fault.message, fault.fact, fault.tries) for fault in store.faults()} == {
        "reminders": ("http://h/: does not allow this", Fact("calendar.forbidden", {"where": "http://h/"}), 1),
        "calendar a": ("http://h/a.ics: is left out: it recurs too often", left_out, 1),
        "calendar b": ("b: is huge", None, 1),
    }
    assert [record.getMessage() for record in caplog.records] == [
        "rappels\u00a0: http://h/\u00a0: ne le permet pas",
        "http://h/a.ics\u00a0: est laissé de côté\u00a0: il se répète trop souvent",
        "b: is huge",
    ]


def test_what_is_over_is_logged_in_the_users_language(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    def forbid() -> None:
        raise CalendarRefused("calendar.forbidden", where="http://h/")

    parts = Parts(store, patient=False, language="fr")
    parts.run("reminders", forbid, NOW)
    parts.report("calendar ", {"http://h/a.ics": Fact("event.too-often", {"where": "http://h/a.ics"})}, NOW)
    caplog.clear()
    with caplog.at_level(logging.INFO, "nudged"):
        parts.run("reminders", lambda: None, NOW)
        parts.report("calendar ", {}, NOW)
    assert [record.getMessage() for record in caplog.records] == [
        "rappels\u00a0: fonctionne de nouveau",
        "agenda http://h/a.ics\u00a0: c’est réglé",
    ]


def test_a_patient_one_waits_for_the_retry(store: Store) -> None:
    parts = Parts(store, patient=True)
    assert not parts.run("calendar", refuse, NOW)
    assert not parts.run("calendar", lambda: pytest.fail("too early"), NOW + timedelta(seconds=1))
    assert parts.run("calendar", lambda: None, NOW + 2 * FIRST_RETRY)


def test_after_a_restart_it_is_tried_at_once_and_told_again(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    assert not Parts(store, patient=True).run("calendar", refuse, NOW)
    caplog.clear()
    parts = Parts(store, patient=True)
    with caplog.at_level(logging.WARNING, "nudged"):
        for seconds in (1, 2, 3600):
            assert not parts.run("calendar", refuse, NOW + timedelta(seconds=seconds))
    (fault,) = store.faults()
    assert (fault.since, fault.tries) == (NOW, 3), "once at once, then at its retry"
    assert [record.getMessage() for record in caplog.records] == [f"calendar: {fault.message}"]
    assert Parts(store, patient=True).run("calendar", lambda: None, NOW + timedelta(seconds=3601))


@pytest.mark.parametrize(("asked", "left_alone"), [(7200.0, 7200), (1e12, 86400)])
def test_a_server_that_asks_for_a_pause_gets_it(store: Store, asked: float, left_alone: int) -> None:
    def overloaded() -> None:
        raise CalendarUnreachable("calendar.silent", retry_after=asked)

    parts = Parts(store, patient=True)
    assert not parts.run("calendar", overloaded, NOW)
    assert store.faults()[0].retry == NOW + timedelta(seconds=left_alone)


def test_no_part_begins_once_the_service_is_to_stop(store: Store) -> None:
    parts = Parts(store, patient=False)
    parts.stopping = lambda: True
    assert not parts.run("calendar", lambda: pytest.fail("it began"), NOW)
    assert store.faults() == []


def test_a_fault_of_ours_is_contained_and_logged(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    parts = Parts(store, patient=False)
    with caplog.at_level(logging.ERROR, "nudged"):
        assert not parts.run("notes", lambda: print(1 / 0), NOW)
    (fault,) = store.faults()
    assert "ZeroDivisionError" in fault.message
    assert "Traceback" in caplog.text


def test_reported_problems_are_held_to_what_stands(store: Store) -> None:
    parts = Parts(store, patient=False)
    parts.report("note ", {"a.md": "a.md: is binary", "b.md": "b.md: is huge"}, NOW)
    parts.report("event ", {"x": "x: is garbage"}, NOW)
    parts.report("note ", {"b.md": "b.md: is huge"}, NOW)
    assert sorted(fault.part for fault in store.faults()) == ["event x", "note b.md"]


@given(st.integers(0, 1000))
def test_the_back_off_grows_and_ends(tries: int) -> None:
    assert FIRST_RETRY * 0.8 <= back_off(tries) <= LONGEST_RETRY * 1.2


@pytest.mark.parametrize(("tries", "span"), [(0, FIRST_RETRY), (1, 2 * FIRST_RETRY), (50, LONGEST_RETRY)])
def test_the_back_off_spreads_over_its_whole_range(tries: int, span: timedelta) -> None:
    """So that the machines that lost one server do not all come back to it at one moment."""
    found = sorted(back_off(tries) / span for _ in range(400))
    assert 0.8 <= found[0] < 0.85
    assert 1.15 < found[-1] <= 1.2
    assert len(set(found)) > 390


@pytest.mark.parametrize(("journal", "prefix"), [(True, "<4>"), (False, "")])
def test_each_line_of_a_record_is_plain_and_carries_its_priority(journal: bool, prefix: str) -> None:
    record = logging.LogRecord("nudged", logging.WARNING, "", 0, "note \x1b[31m%s", ("a\x00b\nsecond",), None)
    rows = Lines(journal=journal).format(record).split("\n")
    assert len(rows) == 2
    assert all(row.startswith(prefix) for row in rows)
    assert not any(ord(char) < 32 for row in rows for char in row)
