"""A user's home for tests of the command line: configuration, notes folder, and a real database with a told story."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner, Result
from told import FRANCE, REFERENCE

from nudge.main import cli
from nudged.signs import ALIVE, put_sign
from nudged.store import NoteStamp, Store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.model import Statement

BIN = Path(sys.executable).parent
UNKNOWN = NoteStamp(0, 0, "")


@dataclass
class Desk:
    """A home folder; ``environment`` points every program below it."""

    home: Path
    environment: dict[str, str]

    @property
    def notes(self) -> Path:
        return self.home / "notes"

    @property
    def state(self) -> Path:
        return self.home / "state" / "nudge"

    @property
    def config_file(self) -> Path:
        return self.home / "config" / "nudge" / "nudge.toml"

    def configure(self, **top: str) -> None:
        """Write the configuration; ``top`` sets keys outside the sections."""
        values = {"language": "en", "timezone": "Europe/Paris", "machine": "desk"} | top
        rows = [f'{key} = "{value}"' for key, value in values.items()]
        rows += ["[notes]", f'folder = "{self.notes}"', "[work]", 'holidays = "FR"']
        self.config_file.parent.mkdir(parents=True, exist_ok=True)
        self.config_file.write_text("\n".join(rows) + "\n", encoding="utf-8")

    def store(self) -> Store:
        """The database, open for writing."""
        return Store.open(self.state / "nudge.db")

    def fill(self, *statements: Statement, file: str = "Acme.md", heartbeat: datetime | None = None) -> None:
        """Store what a note says, as the service does, with its holidays and heartbeat."""
        with self.store() as store:
            store.put_note(file, UNKNOWN, statements, datetime(2026, 3, 1, tzinfo=UTC))
            store.put("holidays", json.dumps(sorted(day.isoformat() for day in FRANCE.holidays)))
        note = self.notes / file
        if self.notes.is_dir() and not note.exists():
            note.parent.mkdir(parents=True, exist_ok=True)
            note.write_text("")
        put_sign(self.state, ALIVE, heartbeat or datetime.now(UTC))

    def run(self, *arguments: str, code: int = 0) -> Result:
        """Run ``nudge`` in this process; its exit code must be ``code``, and nothing may end in a traceback."""
        result = CliRunner(env=self.environment).invoke(cli, list(arguments))
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == code, result.output
        return result

    def json(self, *arguments: str) -> Any:
        """What ``nudge ... --json`` prints on standard output."""
        return json.loads(self.run(*arguments, "--json").stdout)

    def spawn(self, *arguments: str, stdin: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        """Run the installed ``nudge`` as a process of its own."""
        return subprocess.run(
            [str(BIN / "nudge"), *arguments],
            env=os.environ | self.environment | variables,
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    def id_of(self, words: str, *, at: str, every: bool = True) -> str:
        """The id of the promise whose quote holds ``words``, as listed at the moment ``at``."""
        listed: Sequence[dict[str, Any]] = self.json("list", *(["--all"] if every else []), "--at", at)
        (found,) = [promise["id"] for promise in listed if words in promise["quote"]]
        return str(found)


def desk(home: Path) -> Desk:
    """An empty desk: configured, with an empty notes folder and no database."""
    environment = {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_DATA_HOME": str(home / "data"),
        "LANG": "en_GB.UTF-8",
        "LC_ALL": "",
        "LC_MESSAGES": "",
        "TZ": "Europe/Paris",
        "NO_COLOR": "",
        "NUDGE_DEBUG": "1",
    }
    made = Desk(home, environment)
    made.notes.mkdir()
    made.state.mkdir(parents=True)
    made.configure()
    return made


def reference_desk(home: Path) -> Desk:
    """A desk with the reference story in its database."""
    made = desk(home)
    made.fill(*REFERENCE)
    return made
