"""An interview that its organiser moves: known from then on, on every machine, with the database or without."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
import servers
from player import Machine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from servers import Server

MARC = "ORGANIZER;CN=Marc:mailto:marc@acme.com", "ATTENDEE:mailto:me@example.org"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with servers.running("radicale", tmp_path / "server") as running:
        yield running


def machine(tmp_path: Path, server: Server, name: str) -> Machine:
    made = Machine(tmp_path, server, tmp_path / "notes", name=name)
    with made.file.open("a", encoding="utf-8") as file:
        file.write('[me]\naddresses = ["me@example.org"]\n')
    return made


def invite(server: Server, day: str, modified: str) -> None:
    start, end = f"{day}T100000", f"{day}T110000"
    server.put("a.ics", servers.event("a@x", "Interview", start, end, *MARC, f"LAST-MODIFIED:{modified}T120000Z"))


def test_the_move_outlives_the_database_and_reaches_the_other_machine(server: Server, tmp_path: Path) -> None:
    one, two = machine(tmp_path, server, "one"), machine(tmp_path, server, "two")
    invite(server, "20260317", "20260305")
    one.pass_at("2026-03-06T10:00")
    invite(server, "20260319", "20260309")
    for at in ("2026-03-09T14:00", "2026-03-09T15:00"):
        one.pass_at(at)
        one.lose_database()
    two.pass_at("2026-03-09T16:00")
    one.pass_at("2026-03-09T16:00")
    for made in (one, two):
        (meeting,) = made.application().meetings
        assert (meeting.day, made.application().reschedules) == (date(2026, 3, 19), (date(2026, 3, 9),))
    told = [line for line in (one.notes / "nudge-journal-one.md").read_text().splitlines() if " moved " in line]
    assert len(told) == 1
    assert "2026-03-17T10:00:00+01:00 — Acme" in told[0]
    assert not (one.notes / "nudge-journal-two.md").exists()


def test_what_the_user_moves_is_no_reschedule_of_theirs(server: Server, tmp_path: Path) -> None:
    one = machine(tmp_path, server, "one")
    for day in ("20260317", "20260319"):
        server.put("a.ics", servers.event("a@x", "Interview Acme", f"{day}T100000", f"{day}T110000"))
        one.pass_at("2026-03-06T10:00")
    assert one.application().reschedules == ()
    assert not list(one.notes.glob("nudge-journal-*"))
