"""``nudge forget`` on two machines that share a notes folder and a real calendar."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import servers
from hypothesis import given
from hypothesis import strategies as st

from nudged.journal import Journal
from nudged.ledger.forgotten import Forgotten, is_about, mark
from nudged.ledger.identity import slug
from nudged.model import Line, Verb

if TYPE_CHECKING:
    from collections.abc import Iterator

ACME = '# Acme\n\n## 2026-03-05 Talk with Marc\nMarc: "I\'ll call you tomorrow to set it up."\n'
GLOBEX = "# Globex\n\n## 2026-03-05 Call\nJulie will send the contract tomorrow.\n"
AT = ("--at", "2026-03-09T10:00")
LATER = ("--at", "2026-03-10T10:00")


@dataclass
class Machine:
    """A machine with folders of its own."""

    root: Path
    notes: Path
    name: str

    @classmethod
    def make(cls, root: Path, name: str, notes: Path, server: servers.Server) -> Machine:
        made = cls(root / name, notes, name)
        made.file.parent.mkdir(parents=True)
        made.file.write_text(
            f'language = "en"\ntimezone = "Europe/Paris"\nmachine = "{name}"\n[notes]\nfolder = "{notes}"\n'
            f'[notify]\nbackend = "none"\n[calendar]\nurl = "{server.url}"\nusername = "{servers.USER}"\n'
            f'password = "{servers.PASSWORD}"\n'
        )
        made.file.chmod(0o600)
        return made

    @property
    def file(self) -> Path:
        return self.root / "config/nudge.toml"

    def run(self, program: str, *words: str, typed: str = "", code: int = 0) -> str:
        folders = {f"XDG_{kind}_HOME": str(self.root / kind.lower()) for kind in ("STATE", "DATA", "CONFIG")}
        done = subprocess.run(
            [str(Path(sys.executable).with_name(program)), *words, "--config", str(self.file)],
            env={**os.environ, **folders, "LC_ALL": "C.UTF-8"},
            input=typed,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + (done.stderr if code else "")

    def once(self, at: tuple[str, str]) -> None:
        self.run("nudged", "--once", *at)

    def companies(self, at: tuple[str, str]) -> list[str]:
        return [row["company"] for row in json.loads(self.run("nudge", "list", "--all", "--json", *at))]

    def traces(self, word: str) -> list[str]:
        """The files of this machine, its journal too, that hold ``word``."""
        files = [path for path in self.root.rglob("*") if path.is_file()]
        files += list(self.notes.glob(f"nudge-journal-{self.name}.md"))
        return [path.name for path in files if word.encode() in path.read_bytes()]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[servers.Server]:
    made = servers.Server("radicale", tmp_path / "radicale")
    yield made
    made.stop()


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "Acme.md").write_text(ACME)
    (folder / "Globex.md").write_text(GLOBEX)
    return folder


def test_all_traces_go_on_every_machine_and_nothing_else(tmp_path: Path, notes: Path, server: servers.Server) -> None:
    one, two = (Machine.make(tmp_path, name, notes, server) for name in ("one", "two"))
    one.once(AT)
    two.once(AT)
    (kept,) = [row["id"] for row in json.loads(one.run("nudge", "list", "--json", *AT)) if row["company"] == "Acme"]
    two.run("nudge", "snooze", kept, "2d", *AT)
    one.run("nudge", "report", *AT)
    two.run("nudge", "list", "--all")
    assert "Acme" in "".join(file.read_text() for file in two.root.glob("state/nudge/listed/*.json"))
    assert len(server.reminders()) == 2

    refused = one.run("nudge", "forget", "acme", *LATER, code=1)
    assert "Acme: 1 place in your notes still names it: Acme.md. Take it out" in refused
    assert set(one.companies(LATER)) == {"Acme", "Globex"}

    (notes / "Acme.md").unlink()
    assert one.run("nudge", "forget", "acme", *LATER, typed="n\n", code=130)
    one.run("nudge", "forget", "acme", *LATER, typed="y\n")
    assert one.companies(LATER) == ["Globex"]
    assert two.companies(LATER) == ["Globex"]
    assert not (one.root / "data/nudge/report.html").exists()

    one.once(LATER)
    two.once(LATER)
    (left,) = server.reminders().values()
    assert "Globex" in left
    for machine in (one, two):
        assert machine.traces("Acme") == []
        assert machine.traces("call you tomorrow") == []
        assert machine.traces("Globex") != []
        assert machine.companies(LATER) == ["Globex"]
    assert "forget" in (notes / "nudge-journal-one.md").read_text()
    one.once(LATER)
    assert len(server.reminders()) == 1


def test_what_is_said_later_begins_anew(tmp_path: Path, notes: Path, server: servers.Server) -> None:
    one = Machine.make(tmp_path, "one", notes, server)
    one.once(AT)
    (notes / "Acme.md").unlink()
    one.run("nudge", "forget", "Acme", "--yes", *LATER)
    (notes / "Acme.md").write_text(ACME.replace("2026-03-05", "2026-04-02"))
    one.once(("--at", "2026-04-07T10:00"))
    (promise,) = [
        row
        for row in json.loads(one.run("nudge", "list", "--json", "--at", "2026-04-07T10:00"))
        if row["company"] == "Acme"
    ]
    assert promise["said"] == "2026-04-02"
    assert len(server.reminders()) == 2


def test_an_unknown_name_is_refused(tmp_path: Path, notes: Path, server: servers.Server) -> None:
    one = Machine.make(tmp_path, "one", notes, server)
    assert "nothing is kept about 'Hooli'" in one.run("nudge", "forget", "Hooli", "--yes", *AT, code=1)


class TestJournal:
    def test_only_the_named_lines_of_own_journals_go(self, tmp_path: Path) -> None:
        own, other = (Journal.open(tmp_path, name, tmp_path / f"data-{name}") for name in ("own", "other"))
        stamp = datetime(2026, 3, 9, tzinfo=UTC)
        lines = [
            Line(stamp, Verb.CLOSE, "acme", "declined", "Acme"),
            Line(stamp, Verb.CLOSE, "globex", "declined", "Globex"),
        ]
        own.append(lines)
        other.append(lines)
        own.path.write_bytes(own.path.read_bytes() + b"\nA remark of the user's: Acme \xff\n")
        before = other.path.read_bytes()
        assert own.forget(lambda line: line.company == "Acme") == 1
        text = own.path.read_bytes()
        assert b"close acme" not in text
        assert b"close globex" in text
        assert b"A remark of the user's: Acme \xff\n" in text
        assert other.path.read_bytes() == before
        assert own.path.stat().st_mode & 0o777 == 0o600
        own.append([Line(stamp, Verb.CLOSE, "hooli", "declined", "Hooli")])
        assert b"close hooli" in own.path.read_bytes()


names = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12).filter(slug)


@given(names, names)
def test_a_mark_stands_for_a_slug(one: str, two: str) -> None:
    assert (mark(one) == mark(two)) is (slug(one) == slug(two))
    assert one.lower() not in mark(one) or len(one) < 6


@given(names)
def test_lines_about_a_company_are_found_however_they_name_it(name: str) -> None:
    stamp = datetime(2026, 3, 9, tzinfo=UTC)
    marked, ids = mark(name), frozenset({"aaaabbbbcccc"})
    about = [
        Line(stamp, Verb.KEPT, "aaaabbbbcccc"),
        Line(stamp, Verb.DROP, "ffff", company=f"{name} Ltd"),
        Line(stamp, Verb.CLOSE, slug(name), "declined"),
        Line(stamp, Verb.CLOSE, slug(name) + "/ops", "declined"),
        Line(stamp, Verb.ASSIGN, "ffff", name),
        Line(stamp, Verb.TOLD, f"ghosted:{slug(name)}:2026-05-04"),
        Line(stamp, Verb.TOLD, "aaaabbbbcccc:2026-03-06:1"),
    ]
    assert all(is_about(line, marked, ids) for line in about)
    assert not is_about(Line(stamp, Verb.FORGET, marked), marked, ids)
    assert not is_about(Line(stamp, Verb.AWAY, "", "2026-03-09..2026-03-10"), marked, ids)
    held = Forgotten({marked: date(2026, 3, 9)})
    assert held.holds(f"{name} Ltd", date(2026, 3, 9))
    assert not held.holds(name, date(2026, 3, 10))
