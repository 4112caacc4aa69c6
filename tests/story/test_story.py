"""The reference story, row by row, on real servers, a real folder and a real database (DESIGN.md section 1)."""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING

import pytest
import servers
from expected import EXPECTED, P1, P2, P3, P4, STORY_PROMISES
from player import Machine, prop, reminders, schedule, write
from servers import KINDS, Server

from nudge import story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SCENES = {scene.at: scene for scene in story.SCENES}


@pytest.fixture(params=KINDS)
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    with servers.running(request.param, tmp_path / "server") as started:
        yield started


@pytest.fixture
def machine(server: Server, tmp_path: Path) -> Machine:
    return Machine(tmp_path, server, tmp_path / "notes")


def play(
    machine: Machine,
    *,
    until: str = "9999",
    after: str = "",
    before_pass: Callable[[str], None] = lambda at: None,
    check: bool = True,
) -> None:
    """Play the scenes after ``after`` up to ``until``, and hold each to what is expected of it."""
    for scene in story.SCENES:
        if not after < scene.at <= until:
            continue
        write(machine.notes, scene, machine.lang)
        schedule(machine.server, scene)
        before_pass(scene.at)
        shown = machine.pass_at(scene.at)
        if check:
            hold(machine, scene.at, len(shown))


def hold(machine: Machine, at: str, notified: int) -> None:
    expected = EXPECTED[at]
    assert machine.faults == [], at
    assert reminders(machine.server) == expected.reminders, at
    assert notified == expected.notified, at
    assert machine.standing(at) == expected.standing, at
    assert len(machine.application().meetings) <= 2, "the talk and one interview, nothing duplicated"


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_row(server: Server, tmp_path: Path, lang: str) -> None:
    machine = Machine(tmp_path, server, tmp_path / "notes", lang=lang)
    assert EXPECTED.keys() == SCENES.keys()
    play(machine)
    assert tuple(promise.act for promise in machine.application().promises) == STORY_PROMISES


def test_replayed_twice_nothing_changes(machine: Machine) -> None:
    for at in SCENES:
        play(machine, after=max((s for s in SCENES if s < at), default=""), until=at)
        before = machine.server.events()
        notes = {path.name: path.read_text() for path in machine.notes.iterdir()}
        assert machine.pass_at(at) == []
        assert machine.server.events() == before
        assert {path.name: path.read_text() for path in machine.notes.iterdir()} == notes


@pytest.mark.parametrize("lost_at", ["2026-03-12T18:00", "2026-03-28T18:00", "2026-04-17T19:00"])
def test_the_database_lost_in_the_middle_gives_the_same(machine: Machine, lost_at: str) -> None:
    play(machine, until=lost_at)
    machine.lose_database()
    digest = machine.pass_at(lost_at)
    assert len(digest) <= 1
    assert reminders(machine.server) == EXPECTED[lost_at].reminders
    play(machine, after=lost_at)


def test_a_cold_start_is_one_digest(machine: Machine) -> None:
    for scene in story.SCENES:
        if scene.at < "2026-03-31T09:00":
            write(machine.notes, scene, "en")
            schedule(machine.server, scene)
    assert len(machine.pass_at("2026-03-31T08:00")) <= 1
    assert machine.standing("2026-03-31T09:00") == "likely out"
    assert [at for at, state in reminders(machine.server).items() if state == "live"] == [P4]


def event_of(server: Server, start: str) -> tuple[str, str]:
    """Path and text of the reminder that starts then."""
    compact = re.sub(r"[-:]", "", start) + "00"
    found = [(path, text) for path, text in server.events().items() if prop(text, "DTSTART") == compact]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("lost", [False, True])
def test_moved_by_the_user_it_stays_where_they_put_it(machine: Machine, lost: bool) -> None:
    play(machine, until="2026-03-18T18:00")
    path, text = event_of(machine.server, P3)
    machine.server.put(
        path, text.replace("20260320T090000", "20260324T140000").replace("20260320T091500", "20260324T141500")
    )
    if lost:
        machine.lose_database()
    assert machine.pass_at("2026-03-19T12:00") == []
    assert machine.pass_at("2026-03-20T09:00") == []
    expected = {P1: "done", P2: "done", "2026-03-24T14:00": "live"}
    assert reminders(machine.server) == expected
    machine.lose_database()
    machine.pass_at("2026-03-20T10:00")
    assert reminders(machine.server) == expected
    assert len(machine.pass_at("2026-03-24T14:00")) == 1, "told when the user wants it"


def test_put_off_by_a_command_it_moves_and_back(machine: Machine) -> None:
    play(machine, until="2026-03-18T18:00")
    promise = machine.application().promises[-1].id
    here = ("--config", str(machine.file), "--at", "2026-03-19T10:00")
    assert machine.command("nudge", "snooze", promise, "2026-03-24T14:00", *here).returncode == 0
    assert machine.pass_at("2026-03-19T12:00") == []
    assert reminders(machine.server) == {P1: "done", P2: "done", "2026-03-24T14:00": "live"}
    machine.lose_database()
    assert machine.pass_at("2026-03-19T13:00") == []
    assert machine.command("nudge", "undo", *here).returncode == 0
    machine.pass_at("2026-03-19T14:00")
    assert reminders(machine.server) == {P1: "done", P2: "done", P3: "live"}


def test_asking_again_moves_what_was_put_off(machine: Machine) -> None:
    play(machine, until="2026-03-18T18:00")
    promise = machine.application().promises[-1].id
    machine.command("nudge", "snooze", promise, "2026-04-20", "--config", str(machine.file), "--at", "2026-03-19T10:00")
    machine.pass_at("2026-03-19T12:00")
    with (machine.notes / "Acme.md").open("a", encoding="utf-8") as note:
        note.write("\n## 2026-03-20\nI wrote to Marc to ask for news.\n")
    machine.pass_at("2026-03-20T12:00")
    assert reminders(machine.server) == {P1: "done", P2: "done", "2026-03-27T09:00": "live"}


@pytest.mark.parametrize("lost", [False, True])
def test_deleted_by_the_user_it_never_returns(machine: Machine, lost: bool) -> None:
    play(machine, until="2026-03-18T18:00")
    path, _ = event_of(machine.server, P3)
    machine.server.delete(path)
    if lost:
        machine.lose_database()
    for at in ("2026-03-19T12:00", "2026-03-20T09:00"):
        assert machine.pass_at(at) == []
        assert P3 not in reminders(machine.server)
    machine.lose_database()
    machine.pass_at("2026-03-20T10:00")
    assert P3 not in reminders(machine.server)
    assert [p.state.value for p in machine.application().promises] == ["chased", "chased", "dropped"]


def test_the_server_down_for_a_day_gives_the_same_calendar(machine: Machine) -> None:
    play(machine, until="2026-03-16T19:00")
    machine.server.stop()
    for at in ("2026-03-17T19:00", "2026-03-18T18:00"):
        write(machine.notes, SCENES[at], "en")
        machine.pass_at(at)
        assert [part for part, _ in machine.faults] == ["calendar"]
    machine.server.start()
    assert machine.pass_at("2026-03-19T12:00") == []
    hold_at = EXPECTED["2026-03-18T18:00"]
    assert reminders(machine.server) == hold_at.reminders
    assert machine.faults == []
    play(machine, after="2026-03-18T18:00")


@pytest.mark.parametrize("shared", [True, False])
def test_two_machines_at_once_make_one_reminder_each(server: Server, tmp_path: Path, shared: bool) -> None:
    one = Machine(tmp_path, server, tmp_path / "notes", name="one")
    two = Machine(tmp_path, server, tmp_path / ("notes" if shared else "notes-two"), name="two", lang="fr")
    for scene in story.SCENES[:14]:
        for folder in {one.notes, two.notes}:
            write(folder, scene, "en")
        schedule(server, scene)
        done = [
            threading.Thread(target=m.command, args=("nudged", "--once", "--config", str(m.file), "--at", scene.at))
            for m in (one, two)
        ]
        for thread in done:
            thread.start()
        for thread in done:
            thread.join()
        assert reminders(server) == EXPECTED[scene.at].reminders, scene.at


def test_the_installed_commands_tell_the_same(machine: Machine) -> None:
    for at in ("2026-03-05T19:00", "2026-03-06T18:00", "2026-03-09T09:00"):
        write(machine.notes, SCENES[at], "en")
        done = machine.command("nudged", "--once", "--config", str(machine.file), "--at", at)
        assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    assert "Acme: did Marc call? (expected by Fri 6)" in done.stdout
    listed = machine.command("nudge", "list", "--config", str(machine.file), "--at", "2026-03-09T09:00")
    assert listed.returncode == 0, listed.stderr
    assert "Acme" in listed.stdout
    assert "Marc" in listed.stdout
