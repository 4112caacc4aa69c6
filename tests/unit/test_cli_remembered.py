"""``nudge list`` prints what it printed before only while that is still true."""

from __future__ import annotations

import contextlib
import json
import os
import stat
import subprocess
import sys
import termios
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from desk import BIN, Desk, desk
from told import statement

from nudge import rehearse, remembered
from nudged.signs import ALIVE, put_sign
from nudged.store import state_lock

if TYPE_CHECKING:
    from pathlib import Path

TODAY = datetime.now(UTC).date()
SETTLED = time.time_ns() - 10_000_000_000


@pytest.fixture
def asked(tmp_path: Path) -> Desk:
    made = desk(tmp_path)
    said = (TODAY - timedelta(days=3)).isoformat()
    made.fill(statement("promise", said, "I'll call you", person="Marc", act="call", due=said))
    _settle(made)
    return made


def _settle(desk: Desk, at: int = SETTLED) -> None:
    """Let what was written be some time ago, as it is for a user."""
    for file in (*desk.state.glob("nudge.db*"), *desk.notes.iterdir(), desk.config_file):
        os.utime(file, ns=(at, at))


def _kept(desk: Desk) -> list[Path]:
    return sorted((desk.state / "listed").glob("list-*.json"))


def _mark(desk: Desk) -> None:
    """Change the kept output, so that it can be told from one that is made anew."""
    for file in _kept(desk):
        content = json.loads(file.read_text())
        content["printed"] = [["stdout", "as before\n"]]
        file.write_text(json.dumps(content))


def test_printing_again_loads_next_to_nothing(asked: Desk) -> None:
    asked.spawn("list")
    script = (
        "import sys\nfrom nudge.__main__ import main\nsys.argv = ['nudge', 'list']\nmain()\n"
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    printed = subprocess.run(
        [sys.executable, "-c", script], env=asked.environment, capture_output=True, text=True, check=True
    )
    assert "I'll call you" in printed.stdout
    heavy = {"click", "sqlite3", "nudged.model", "nudged.store", "nudged.journal", "nudge.main", "dataclasses"}
    assert heavy.isdisjoint(printed.stderr.split())


def test_the_same_again_without_folding_anything(asked: Desk) -> None:
    first = asked.spawn("list")
    assert "I'll call you" in first.stdout
    (file,) = _kept(asked)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert asked.spawn("list").stdout == first.stdout
    _mark(asked)
    assert asked.spawn("list").stdout == "as before\n"
    assert "I'll call you" in asked.spawn("list", "--json").stdout
    assert asked.spawn("list", "--at", "2026-03-01").stdout != "as before\n"


def test_json_and_its_remarks_come_back_on_their_own_streams(asked: Desk) -> None:
    first = asked.spawn("list", "--json")
    again = asked.spawn("list", "--json")
    assert (again.stdout, again.stderr) == (first.stdout, first.stderr)
    assert json.loads(again.stdout)[0]["quote"] == "I'll call you"
    assert "not running" in again.stderr


@pytest.mark.parametrize("change", ["decision", "note", "configuration", "language", "journal", "clock", "damage"])
def test_whatever_it_tells_of_has_changed(asked: Desk, change: str) -> None:
    asked.spawn("list")
    _mark(asked)
    assert asked.spawn("list").stdout == "as before\n"
    more: dict[str, str] = {}
    if change == "decision":
        assert asked.spawn("kept", asked.json("list")[0]["id"]).returncode == 0
    elif change == "note":
        asked.fill(file="Acme.md")
    elif change == "configuration":
        asked.configure(language="fr")
    elif change == "language":
        more = {"LANG": "fr_FR.UTF-8"}
    elif change == "journal":
        (asked.notes / "nudge-journal-other.md").write_text("# Journal\n")
    elif change == "clock":
        _shift(asked, -86400)
    else:
        _kept(asked)[0].write_text("{")
    assert "as before" not in asked.spawn("list", **more).stdout


def _shift(desk: Desk, seconds: float) -> None:
    """Let the kept output be older, as if so much time had gone by."""
    (file,) = _kept(desk)
    content = json.loads(file.read_text())
    content["from"] += seconds
    content["until"] += seconds
    file.write_text(json.dumps(content))


def test_it_holds_no_longer_than_until_the_next_midnight(asked: Desk) -> None:
    asked.spawn("list")
    (file,) = _kept(asked)
    content = json.loads(file.read_text())
    assert 0 < content["until"] - content["from"] <= timedelta(days=1).total_seconds()


def test_a_sign_of_life_changes_nothing_but_its_absence_does(asked: Desk) -> None:
    with state_lock(asked.state, 0):
        asked.spawn("list")
        _mark(asked)
        put_sign(asked.state, ALIVE, datetime.now(UTC))
        assert asked.spawn("list").stdout == "as before\n"
        put_sign(asked.state, ALIVE, datetime.now(UTC) - timedelta(minutes=11))
        assert "the service last looked on" in asked.spawn("list").stdout
        assert "the service last looked on" in asked.spawn("list").stdout


class TestRehearsal:
    """The service lets what was asked for lately be printed anew after a change."""

    @staticmethod
    def rehearse(desk: Desk) -> None:
        environment = os.environ | desk.environment | {"LANG": "C", "COLUMNS": "33", "XDG_CONFIG_HOME": "/nowhere"}
        subprocess.run([sys.executable, "-m", "nudge.rehearse"], env=environment, timeout=60, check=True)

    @staticmethod
    def change(desk: Desk) -> None:
        said = (TODAY - timedelta(days=2)).isoformat()
        more = statement("promise", said, "I'll send the offer", person="Ana", act="send", due=said)
        desk.fill(more, file="Other.md")
        _settle(desk, SETTLED + 10**9)

    def test_the_next_one_who_asks_gets_it_as_it_is_now(self, asked: Desk) -> None:
        asked.spawn("list", "--json")
        self.change(asked)
        self.rehearse(asked)
        made = json.loads(_kept(asked)[0].read_text())["printed"]
        assert "I'll send the offer" in made[-2][1] + made[-1][1]
        _mark(asked)
        assert asked.spawn("list", "--json").stdout == "as before\n"

    def test_at_a_terminal_of_the_same_width(self, asked: Desk) -> None:
        before = _at_terminal(asked, 47)
        assert "I'll call you" in before
        self.change(asked)
        self.rehearse(asked)
        made = "".join(text for _, text in json.loads(_kept(asked)[0].read_text())["printed"])
        assert "offer" in made
        _mark(asked)
        assert _at_terminal(asked, 47) == "as before\r\n"
        _kept(asked)[0].unlink()
        assert _at_terminal(asked, 47) == made.replace("\n", "\r\n")

    def test_it_does_not_count_as_asking(self, asked: Desk) -> None:
        asked.spawn("list")
        (file,) = _kept(asked)
        os.utime(file, ns=(SETTLED, SETTLED))
        self.change(asked)
        self.rehearse(asked)
        assert "I'll send the offer" in file.read_text()
        assert file.stat().st_mtime_ns == SETTLED

    def test_what_nobody_has_asked_for_lately_is_left(self, asked: Desk) -> None:
        asked.spawn("list")
        (file,) = _kept(asked)
        old = SETTLED - rehearse.LATELY_NS
        os.utime(file, ns=(old, old))
        before = file.read_text()
        self.change(asked)
        self.rehearse(asked)
        assert file.read_text() == before

    @pytest.mark.parametrize("command", ["list", "add"])
    def test_nothing_but_the_listing_is_run(self, asked: Desk, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
        """Also where somebody has put another command in, under the name that fits it."""
        asked.spawn("list")
        (file,) = _kept(asked)
        content = json.loads(file.read_text())
        content["asked"][0] = [command, "Acme", "Marc will call me tomorrow"]
        monkeypatch.setenv("XDG_STATE_HOME", str(asked.home / "state"))
        forged = remembered.Asked(*content["asked"])
        forged.file.write_text(json.dumps(content))
        file.unlink()
        self.change(asked)
        ran: list[remembered.Asked] = []
        monkeypatch.setattr(rehearse, "_ask", ran.append)
        monkeypatch.setattr(os, "nice", lambda by: by)
        rehearse.main()
        assert bool(ran) is (command == "list")


def _at_terminal(desk: Desk, columns: int) -> str:
    """What ``nudge list`` shows on a terminal so wide."""
    ours, theirs = os.openpty()
    termios.tcsetwinsize(theirs, (24, columns))
    command = [str(BIN / "nudge"), "list"]
    with subprocess.Popen(command, env=os.environ | desk.environment, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        shown = b""
        with contextlib.suppress(OSError):
            while more := os.read(ours, 65536):
                shown += more
        process.wait(60)
    os.close(ours)
    return shown.decode()


def test_what_was_only_just_written_is_not_kept(asked: Desk) -> None:
    asked.configure()
    now = time.time_ns() + 3_600_000_000_000
    os.utime(asked.config_file, ns=(now, now))
    asked.spawn("list")
    assert _kept(asked) == []


def test_few_are_kept_and_forgetting_removes_them(asked: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(25):
        asked.spawn("list", "--company", f"a{number}"[:1], COLUMNS=str(number))
    assert len(_kept(asked)) <= 21
    monkeypatch.setenv("XDG_STATE_HOME", str(asked.home / "state"))
    remembered.forget()
    assert _kept(asked) == []


def test_a_closed_pipe_is_no_traceback(asked: Desk) -> None:
    asked.spawn("list")
    read, write = os.pipe()
    os.close(read)
    with subprocess.Popen(
        [str(BIN / "nudge"), "list"], env=os.environ | asked.environment, stdout=write, stderr=subprocess.PIPE
    ) as process:
        os.close(write)
        _, errors = process.communicate(timeout=60)
    assert errors == b""
