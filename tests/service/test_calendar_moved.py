"""The user moves to another calendar server: open reminders are made there once, and nothing is dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import servers
from machine import HOUR, Machine, at, reminder
from servers import Proxy, Server, value

from nudged.model import Verb

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = at("2026-03-06", "18:00")
OPEN, KEPT, DELETED = "aaaaaaaaaaaa", "bbbbbbbbbbbb", "cccccccccccc"


@pytest.fixture
def radicale(tmp_path: Path) -> Iterator[Server]:
    with servers.running("radicale", tmp_path / "radicale") as running:
        yield running


@pytest.fixture
def xandikos(tmp_path: Path) -> Iterator[Server]:
    with servers.running("xandikos", tmp_path / "xandikos") as running:
        yield running


def titles(server: Server) -> list[str | None]:
    return sorted(value(text, "UID") or "" for text in server.reminders().values())


@pytest.mark.parametrize("lost", [False, True])
def test_open_reminders_are_made_on_the_new_server_once(
    radicale: Server, xandikos: Server, tmp_path: Path, lost: bool
) -> None:
    def machine(url: str, name: str) -> Machine:
        journals = machines[0].journals if machines else None
        made = Machine.make(tmp_path, url, name=name, journals=journals, watch=["Personal"], reminders="Personal")
        machines.append(made)
        return made

    machines: list[Machine] = []
    one, two = machine(radicale.url, "one"), machine(radicale.url, "two")
    wanted = reminder(OPEN), reminder(KEPT, closed=True, done=True)
    for each in (one, two):
        each.run(NOW, reminder(OPEN), reminder(KEPT), reminder(DELETED))
    radicale.delete(f"{radicale.calendar}{DELETED}.ics")
    one.run(NOW + HOUR, *wanted, reminder(DELETED))
    two.run(NOW + HOUR, *wanted, reminder(DELETED, closed=True))
    assert one.decisions() == [(Verb.DROP, "")]
    before = radicale.events()
    for each in (one, two):
        each.close()

    with Proxy(radicale) as old:
        names = ("one", "two") if not lost else ("one again", "two again")
        for name in names:
            each = machine(xandikos.url, name)
            for hours in (2, 3):
                report = each.run(NOW + hours * HOUR, *wanted, reminder(DELETED, closed=True))
                assert report.problems == {}
        assert old.seen == []
    for each in machines[2:]:
        assert each.run(NOW + 4 * HOUR, *wanted, reminder(DELETED, closed=True)).updated == 0
    assert titles(xandikos) == [f"{OPEN}@nudge"]
    assert radicale.events() == before
    assert one.decisions() == [(Verb.DROP, "")]
    places = [line.value for line in one.journals if line.verb is Verb.REMINDER and line.about == OPEN]
    assert places == [radicale.calendar_url, xandikos.calendar_url]

    xandikos.delete(f"{xandikos.calendar}{OPEN}.ics")
    machines[2].run(NOW + 5 * HOUR, *wanted)
    machines[3].run(NOW + 5 * HOUR, reminder(OPEN, closed=True))
    assert one.decisions() == [(Verb.DROP, "")] * 2, "deleted on the new server it is dropped as ever"
    assert titles(xandikos) == []
    for each in machines[2:]:
        each.close()


def test_the_old_server_is_never_told_the_new_password(radicale: Server, xandikos: Server, tmp_path: Path) -> None:
    """The calendars that are known from before stand on another host: nothing is asked of it."""
    with Proxy(radicale) as old:
        machine = Machine.make(tmp_path, old.url, watch=["Personal"], reminders="Personal")
        machine.run(NOW, reminder(OPEN))
        machine.close()
        old.seen.clear()
        moved = Machine.make(
            tmp_path, xandikos.url, journals=machine.journals, watch=["Personal"], reminders="Personal"
        )
        for hours in (1, 2):
            assert moved.run(NOW + hours * HOUR, reminder(OPEN)).problems == {}
        assert [url for url in moved.store.collections() if url.startswith(old.url)] == []
        moved.close()
        assert old.seen == []
    assert titles(xandikos) == [f"{OPEN}@nudge"]
