"""``nudge demo``: the reference story with the real parts and a simulated clock."""

from __future__ import annotations

import contextlib
import os
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from nudge import story
from nudge.read_lines import statement_line
from nudge.term import hang, terminal
from nudge.usage import Command
from nudge.words import N_
from nudged import config, messages
from nudged.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nudged.notify import Message
    from nudged.service.work import Work


@dataclass
class Shown:
    """A notifier that keeps what it would show, so that the demo can print it in its place."""

    messages: list[Message] = field(default_factory=list)

    def show(self, message: Message) -> None:
        """Keep ``message``."""
        self.messages.append(message)


@click.command("demo", cls=Command, help="cli.help.demo", epilog="cli.example.demo")
@click.option(
    "--lang", type=click.Choice(messages.LANGUAGES), help=N_("The story's language; default: from the locale.")
)
@click.option("--notes", is_flag=True, help=N_("Print the whole note at the end."))
def command(*, lang: str | None, notes: bool) -> None:
    """Replay a whole hiring process; everything happens in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="nudge-demo-") as root, _own_folders(Path(root)):
        settings = _settings(Path(root), lang or config.Settings().language)
        _replay(settings)
        if notes:
            click.echo((settings.notes.folder / f"{story.COMPANY}.md").read_text(encoding="utf-8"))
        for line in say(settings.language, "demo.end", folder=config.Settings().notes.folder).split("\n"):
            click.echo(hang(line, terminal().columns, ""))


@contextlib.contextmanager
def _own_folders(root: Path) -> Iterator[None]:
    """Point the XDG folders below ``root``, so that nothing of the user's is touched."""
    names = {"XDG_STATE_HOME": "state", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config"}
    before = {name: os.environ.get(name) for name in names}
    os.environ.update({name: str(root / folder) for name, folder in names.items()})
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _settings(root: Path, lang: str) -> config.Settings:
    return config.parse(
        {
            "language": lang,
            "timezone": "Europe/Paris",
            "machine": "demo",
            "notes": {"folder": str(root / "notes")},
            "work": {"holidays": "FR"},
            "notify": {"backend": "none"},
        }
    )


def _replay(settings: config.Settings) -> None:
    from nudged.service import loop  # noqa: PLC0415 - the heavy libraries, not needed for --help

    with loop.assembled(settings, wait=0, patient=False) as work:
        begin = say(settings.language, "demo.begin", url=work.settings.calendar.url)
        click.echo(hang(begin, terminal().columns, ""))
        teller = Teller(work)
        for scene in story.SCENES:
            now = datetime.fromisoformat(scene.at).replace(tzinfo=settings.timezone)
            written = _act(work, scene, now)
            work.run(now)
            teller.tell(scene, now, written)


def _act(work: Work, scene: story.Scene, now: datetime) -> str:
    """Write what the candidate writes, and put or move the interview in the calendar."""
    text = scene.fr if work.settings.language == "fr" else scene.en
    if text:
        folder = work.settings.notes.folder
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / f"{story.COMPANY}.md").open("a", encoding="utf-8") as note:
            note.write(text)
        os.utime(folder / f"{story.COMPANY}.md", (now.timestamp(), now.timestamp()))
    if scene.interview:
        stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        _calendar(work).save_event(story.interview_event(scene.interview, stamp))
    return text


def _calendar(work: Work) -> Any:
    """The calendar through another client than the service's own."""
    from caldav.davclient import DAVClient  # noqa: PLC0415 - heavy

    settings = work.settings.calendar
    client: Any = DAVClient(url=settings.url, username=settings.username, password=settings.password)
    return client.principal().calendars()[0]


class Teller:
    """Prints each scene: what was written, read, put into the calendar and notified, and the standing."""

    def __init__(self, work: Work) -> None:
        self.work, self.lang = work, work.settings.language
        self.shown = Shown()
        self.known: set[str] = set()
        work.notifier = self.shown

    def tell(self, scene: story.Scene, now: datetime, written: str) -> None:
        """Print ``scene``, at ``now``, in which ``written`` was added to the note."""
        title = scene.title_fr if self.lang == "fr" else scene.title_en
        click.secho(
            f"\n{messages.day_month(self.lang, now.date())} {messages.clock(self.lang, now)}  {title}", bold=True
        )
        for row in filter(None, (row.strip() for row in written.splitlines())):
            self._row("written", row)
        for row in self._read():
            self._row("read", row)
        for row in _reminders(self.work):
            self._row("calendar", row)
        for message in self.shown.messages:
            self._row("notified", message.title)
            for row in message.body.splitlines():
                self._row("", row)
        self.shown.messages.clear()
        for application in self.work.fold(now).applications:
            self._row("standing", messages.standing(self.lang, self.work.voice().read(application, now)))

    def _row(self, label: str, text: str) -> None:
        shown = say(self.lang, f"demo.{label}") if label else ""
        line = hang(f"{'':13}{text}", terminal().columns, " " * 13)
        click.echo(f"  {click.style(f'{shown:<10}', dim=True)} {line.lstrip(' ')}")

    def _read(self) -> Iterator[str]:
        """The statements that were not read before, a line each."""
        entries = [entry for entry in self.work.store.entries() if entry.gone is None]
        for entry in sorted(entries, key=lambda entry: (entry.statement.said, entry.order)):
            key = repr(entry.statement)
            if key not in self.known:
                self.known.add(key)
                yield statement_line(self.lang, entry.statement)


def _reminders(work: Work) -> Iterator[str]:
    """The reminders as they stand in the calendar, read back over CalDAV."""
    lang, zone = work.settings.language, work.settings.timezone
    found = []
    for event in _calendar(work).events():
        inner = event.icalendar_component
        if str(inner["UID"]).endswith("@nudge"):
            start = inner["DTSTART"].dt.astimezone(zone)
            status = "" if inner.get("STATUS") != "CANCELLED" else f"  [{say(lang, 'demo.done')}]"
            when = f"{messages.day_month(lang, start.date())} {messages.clock(lang, start)}"
            found.append((start, f"{when}  {inner['SUMMARY']}{status}"))
    recent = [row for row in sorted(found) if row[0] > max(start for start, _ in found) - timedelta(days=14)]
    return iter(row for _, row in recent)
