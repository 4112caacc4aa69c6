"""Killed anywhere, it goes on: every write to the store, every request, every journal line is a last one once.

The passes of the reference story are cut at each point in turn (a list that the pass itself gives, all of it visited),
begun anew, and must come to what the story expects: no reminder twice, none missing, nothing told twice but what the
failure itself came before being noted.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from expected import EXPECTED
from killed import killed_at, points_of
from player import Machine, reminders, schedule, write
from servers import Server

from nudge import story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SCENES = [scene.at for scene in story.SCENES]
RICH = ("2026-03-06T18:00", "2026-03-12T20:00")
"""A pass that creates a reminder, and one that closes one and moves an interview: these are cut at each run."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    started = Server("radicale", tmp_path / "server")
    yield started
    started.stop()


def _kept(server: Server, machine: Machine, kept: Path) -> None:
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(server.backend.root / "data", kept / "data")
    shutil.copytree(machine.root, kept / "machine")
    shutil.copytree(machine.notes, kept / "notes")


def _restored(server: Server, machine: Machine, kept: Path) -> None:
    for old, new in (("data", server.backend.root / "data"), ("machine", machine.root), ("notes", machine.notes)):
        shutil.rmtree(new)
        shutil.copytree(kept / old, new)


def _events(server: Server) -> dict[str, str]:
    """The calendar, but for the stamps of the writes."""
    stamps = ("DTSTAMP", "LAST-MODIFIED", "CREATED", "SEQUENCE")
    return {
        path: "\n".join(line for line in text.splitlines() if not line.startswith(stamps))
        for path, text in server.events().items()
    }


@pytest.mark.parametrize("scene", [pytest.param(at, marks=() if at in RICH else pytest.mark.soak) for at in SCENES])
def test_a_pass_cut_at_any_point_comes_to_the_same(scene: str, server: Server, tmp_path: Path) -> None:
    machine = Machine(tmp_path, server, tmp_path / "notes")
    for earlier in story.SCENES:
        write(machine.notes, earlier, "en")
        schedule(server, earlier)
        if earlier.at == scene:
            break
        machine.pass_at(earlier.at)
    kept = tmp_path / "kept"
    _kept(server, machine, kept)
    points = points_of(machine, scene)
    expected, journal = _events(server), _journal(machine)
    assert reminders(server) == EXPECTED[scene].reminders
    told = [message.title for message in machine.shown.messages]
    assert len(points) > 5
    for point, name in enumerate(points):
        _restored(server, machine, kept)
        assert killed_at(machine, scene, point), f"point {point} ({name}) was not reached again"
        again = [message.title for message in machine.pass_at(scene)]
        where = f"cut before point {point}, {name}"
        assert machine.faults == [], where
        assert _events(server) == expected, where
        assert _journal(machine) == journal, where
        assert again in ([], told), where
        assert machine.pass_at(scene) == [], where


def _journal(machine: Machine) -> list[str]:
    """What the journal records, without stamps and the machine's random id."""
    lines = "".join(file.read_text() for file in machine.notes.glob("nudge-journal-*.md")).splitlines()
    return sorted(" ".join(line.split()[2:]) for line in lines if line.startswith("- "))
