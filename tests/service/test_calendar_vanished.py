"""The calendar of the reminders is deleted, or another one is named in its place, on the same server."""

from __future__ import annotations

import itertools
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from machine import HOUR, Machine, at, reminder
from servers import Server, value

from nudged.model import Verb

if TYPE_CHECKING:
    from pathlib import Path

NOW = at("2026-03-06", "18:00")
DAY = timedelta(days=1)
ID = "aaaaaaaaaaaa"
OTHER = "bbbbbbbbbbbb"
_NUMBERS = itertools.count(1)


@pytest.fixture
def old(server: Server) -> str:
    return server.make_calendar(f"Old{next(_NUMBERS)}")


@pytest.fixture
def new(server: Server) -> str:
    return server.make_calendar(f"New{next(_NUMBERS)}")


def machine(tmp_path: Path, server: Server, home: str, name: str, before: Machine | None = None) -> Machine:
    journals = before.journals if before is not None else None
    return Machine.make(tmp_path, server.url, name=name, journals=journals, watch=[home], reminders=home)


def deleted(tmp_path: Path, server: Server, calendar: str) -> tuple[Machine, str]:
    """A machine that had a reminder in ``calendar`` before that was deleted, and the reminder's text."""
    one = machine(tmp_path, server, calendar, "one")
    one.run(NOW, reminder())
    text = server.get(f"{calendar}{ID}.ics")
    assert text is not None
    one.close()
    server.delete(calendar)
    return one, text


def where(server: Server) -> list[tuple[str, str | None]]:
    """Folder and state of each reminder on the server."""
    found = server.reminders().items()
    return sorted((path.rpartition("/")[0] + "/", value(text, "STATUS")) for path, text in found)


@pytest.mark.parametrize("lost", [False, True])
def test_a_deleted_calendars_reminders_are_made_anew_in_the_one_named_in_its_place(
    server: Server, old: str, new: str, tmp_path: Path, lost: bool
) -> None:
    one, two = (machine(tmp_path, server, old, name) for name in ("one", "two"))
    two.journals = one.journals
    wanted = reminder(), reminder(OTHER, closed=True, done=True)
    for each in (one, two):
        each.run(NOW, reminder(), reminder(OTHER))
        each.close()
    server.delete(old)
    again = [machine(tmp_path, server, new, f"{name} again" if lost else name, one) for name in ("one", "two")]
    for hours in (1, 12):
        for each in again:
            report = each.run(NOW + hours * HOUR, *wanted)
            (told,) = report.problems.values()
            assert told.code == "reminder.calendar-gone"
            host = server.url.rstrip("/")
            assert told.values == {"where": host + old, "count": 1, "home": host + new}
    assert where(server) == []
    for days in (2, 3):
        for each in again:
            assert each.run(NOW + days * DAY, *wanted).problems == {}
    assert where(server) == [(new, "CONFIRMED")]
    assert one.decisions() == []
    again[0].run(NOW + 4 * DAY, reminder(closed=True, done=True), wanted[1])
    assert where(server) == [(new, "CANCELLED")]
    for each in again:
        each.close()
    server.delete(new)


def test_deleted_where_it_was_made_anew_it_is_dropped_also_by_a_machine_without_memory(
    server: Server, old: str, new: str, tmp_path: Path
) -> None:
    one = machine(tmp_path, server, old, "one")
    one.run(NOW, reminder())
    one.close()
    server.delete(old)
    two = machine(tmp_path, server, new, "one", one)
    for days in (1, 3):
        two.run(NOW + days * DAY, reminder())
    server.delete(f"{new}{ID}.ics")
    two.lose_the_database()
    for days in (4, 6, 8):
        two.run(NOW + days * DAY, reminder())
    assert two.decisions() == [(Verb.DROP, "")]
    assert where(server) == []
    two.close()
    server.delete(new)


def test_a_calendar_that_comes_back_within_the_day_keeps_its_reminders(
    server: Server, old: str, new: str, tmp_path: Path
) -> None:
    one, text = deleted(tmp_path, server, old)
    two = machine(tmp_path, server, new, "one", one)
    assert len(two.run(NOW + HOUR, reminder()).problems) == 1
    server.make_calendar(old.rstrip("/").rpartition("/")[2])
    server.put(f"{ID}.ics", text, old)
    for days in (1, 2, 3):
        assert two.run(NOW + days * DAY, reminder()).problems == {}
    assert where(server) == [(old, "CONFIRMED")]
    assert two.decisions() == []
    two.close()
    for path in (old, new):
        server.delete(path)


def test_missed_by_a_clock_that_was_ahead_it_is_waited_for_a_day_all_the_same(
    server: Server, old: str, new: str, tmp_path: Path
) -> None:
    one, _ = deleted(tmp_path, server, old)
    two = machine(tmp_path, server, new, "one", one)
    two.run(NOW + 365 * DAY, reminder())
    assert len(two.run(NOW + HOUR, reminder()).problems) == 1
    assert where(server) == []
    assert two.run(NOW + 2 * DAY, reminder()).problems == {}
    assert where(server) == [(new, "CONFIRMED")]
    two.close()
    server.delete(new)


def test_one_that_was_put_into_another_calendar_before_is_not_made_again(
    server: Server, old: str, new: str, tmp_path: Path
) -> None:
    one, text = deleted(tmp_path, server, old)
    server.put("moved.ics", text)
    two = machine(tmp_path, server, new, "one", one)
    for days in (1, 3, 4):
        two.run(NOW + days * DAY, reminder())
    assert where(server) == [(server.calendar, "CONFIRMED")]
    assert two.decisions() == []
    two.close()
    server.delete(new)
    server.delete(f"{server.calendar}moved.ics")


def test_another_calendar_named_in_the_settings_gets_the_new_ones_alone(
    server: Server, old: str, new: str, tmp_path: Path
) -> None:
    """Those that were made before are kept up to date where they stand, and the user's edits are followed there."""
    one = machine(tmp_path, server, old, "one")
    one.run(NOW, reminder())
    one.close()
    two = machine(tmp_path, server, new, "one", one)
    assert two.run(NOW + HOUR, reminder(), reminder(OTHER)).problems == {}
    assert where(server) == [(new, "CONFIRMED"), (old, "CONFIRMED")]
    server.edit(f"{old}{ID}.ics", ("^SUMMARY:", "SUMMARY:ok "))
    two.run(NOW + 2 * HOUR, reminder(), reminder(OTHER))
    assert two.decisions() == [(Verb.KEPT, "")]
    two.run(NOW + 3 * HOUR, reminder(closed=True, done=True), reminder(OTHER))
    assert where(server) == [(new, "CONFIRMED"), (old, "CANCELLED")]
    two.close()
    for path in (old, new):
        server.delete(path)
