"""A user's machine in the story: its own state, data and configuration, a notes folder, and a real server."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from servers import PASSWORD, USER, Server

from nudge import story
from nudged import config
from nudged.service import loop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nudged.model import Application
    from nudged.notify import Message

PARIS = ZoneInfo("Europe/Paris")


@dataclass
class Shown:
    """A notifier that keeps what it shows."""

    messages: list[Message] = field(default_factory=list)

    def show(self, message: Message) -> None:
        self.messages.append(message)


class Machine:
    """One machine: ``pass_at`` runs one full pass of the service on it as of a moment."""

    def __init__(self, root: Path, server: Server, notes: Path, *, name: str = "one", lang: str = "en") -> None:
        self.root, self.server, self.notes, self.lang = root / name, server, notes, lang
        self.root.mkdir(parents=True)
        notes.mkdir(parents=True, exist_ok=True)
        self.file = self.root / "nudge.toml"
        self.file.write_text(
            f'language = "{lang}"\ntimezone = "Europe/Paris"\nmachine = "{name}"\n'
            f'[notes]\nfolder = "{notes}"\n'
            f'[calendar]\nurl = "{server.url}"\nusername = "{USER}"\npassword_env = "NUDGE_TEST_PASSWORD"\n'
            'watch = ["Personal"]\nreminders = "Personal"\n'
            '[work]\nholidays = "FR"\n[notify]\nbackend = "console"\n'
        )
        self.shown = Shown()
        self.applications: tuple[Application, ...] = ()

    @property
    def env(self) -> dict[str, str]:
        """The environment of a process on this machine."""
        folders = {f"XDG_{name}_HOME": str(self.root / name.lower()) for name in ("STATE", "DATA", "CONFIG")}
        return {**os.environ, **folders, "NUDGE_TEST_PASSWORD": PASSWORD, "NO_COLOR": "1", "PYTHONWARNINGS": "default"}

    @contextlib.contextmanager
    def here(self) -> Iterator[None]:
        """This process as one on the machine."""
        before = dict(os.environ)
        os.environ.update(self.env)
        try:
            yield
        finally:
            os.environ.clear()
            os.environ.update(before)

    def pass_at(self, moment: str) -> list[Message]:
        """One pass at a local moment; what was shown."""
        now = local(moment)
        self.shown.messages.clear()
        with self.here(), loop.assembled(config.load(self.file), wait=30, patient=False) as work:
            work.notifier = self.shown
            work.run(now)
            self.applications = work.fold(now).applications
            self.faults = [(fault.part, fault.message) for fault in work.store.faults()]
            self.voice = work.voice()
        return list(self.shown.messages)

    def application(self) -> Application:
        """The story's one application, after a pass."""
        (found,) = (app for app in self.applications if app.key == "acme")
        return found

    def standing(self, moment: str) -> str:
        return self.voice.read(self.application(), local(moment)).standing.value

    def lose_database(self) -> None:
        """The state folder is gone, as after a new installation."""
        shutil.rmtree(self.root / "state")

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        """A command of the installed program, as a process."""
        program = str(Path(sys.executable).with_name(words[0]))
        return subprocess.run(
            [program, *words[1:]], env=self.env, capture_output=True, text=True, timeout=60, check=False
        )


def local(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=PARIS)


def write(notes: Path, scene: story.Scene, lang: str) -> None:
    """Add what the candidate writes in ``scene`` to the note."""
    text = scene.fr if lang == "fr" else scene.en
    if text:
        notes.mkdir(parents=True, exist_ok=True)
        with (notes / "Acme.md").open("a", encoding="utf-8") as note:
            note.write(text)


def schedule(server: Server, scene: story.Scene) -> None:
    """Put or move the interview, as the candidate does in a calendar app."""
    if scene.interview:
        stamp = local(scene.at).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        server.put("interview.ics", story.interview_event(scene.interview, stamp))


def prop(text: str, name: str) -> str:
    """A property of the event in ``text`` (unfolded iCalendar); "" where it has none."""
    inside = text[text.index("BEGIN:VEVENT") :]
    found = re.search(rf"^{name}(?:;[^:\r\n]*)?:(.*?)\r?$", inside, re.MULTILINE)
    return found.group(1) if found else ""


def reminders(server: Server) -> dict[str, str]:
    """Local start of each reminder in the calendar, and whether it is "live", "done" or "closed"."""
    found: dict[str, str] = {}
    for text in server.events().values():
        if not prop(text, "UID").endswith("@nudge"):
            continue
        start = datetime.strptime(prop(text, "DTSTART"), "%Y%m%dT%H%M%S").strftime("%Y-%m-%dT%H:%M")  # noqa: DTZ007
        closed = prop(text, "STATUS") == "CANCELLED"
        assert closed != ("BEGIN:VALARM" in text), text
        done = prop(text, "SUMMARY").startswith("✓")
        assert start not in found, "two reminders at one time"
        found[start] = "done" if closed and done else "closed" if closed else "live"
    return found
