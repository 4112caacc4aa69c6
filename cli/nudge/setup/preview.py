"""What would be read and reminded of: the real reading of notes and calendar, into a database that is thrown away."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nudged import caldav_sync, ledger
from nudged.caldav_client import CalendarClient
from nudged.calendar_time import public_holidays
from nudged.folder import Folder
from nudged.journal import read_journals
from nudged.judgement import standing
from nudged.ledger.identity import slug
from nudged.model import Standing, State, Type
from nudged.reading import ReadingSettings, read_note
from nudged.store import Store

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from nudged.calendar_time import WorkingTime
    from nudged.config import Settings
    from nudged.folder import NoteText
    from nudged.model import Promise, Statement

_HISTORY = (Standing.CLOSED, Standing.DORMANT)


@dataclass(frozen=True, slots=True)
class Preview:
    """What one pass over notes and calendar finds.

    Attributes:
        notes, interviews: how many there are.
        companies: by name, in order.
        promises: how many were read.
        lapsed, awaited: the promises that would be reminded of, and those still open, of processes that are alive.
        problems: what was passed over, a line each.
    """

    notes: int
    interviews: int
    companies: tuple[str, ...]
    promises: int
    lapsed: tuple[Promise, ...]
    awaited: tuple[Promise, ...]
    problems: tuple[str, ...]
    since: date | None


def preview(settings: Settings, now: datetime) -> Preview:
    """Read as the service would at ``now`` (aware); nothing is written to notes, calendar or database.

    Raises:
        NudgeError: the notes or the calendar cannot be read.
    """
    working = _working(settings, now)
    reading = ReadingSettings.of(settings, working)

    def read(note: NoteText) -> Sequence[Statement]:
        return read_note(note.text, file=note.file, modified=note.modified, settings=reading)

    with tempfile.TemporaryDirectory(prefix="nudge-init-") as root, Store.open(Path(root) / "nudge.db") as store:
        exists = settings.notes.folder.is_dir()
        problems = Folder(settings.notes.folder).update(store, read, now) if exists else []
        if settings.calendar.url:
            _sync(store, settings, reading, now)
        lines = read_journals(settings.notes.folder) if exists else ()
        entries, interviews = store.entries(), store.interviews()
        made = ledger.build(entries, interviews, lines, working=working, now=now)
        notes = len(store.note_stamps())
    grace = settings.judgement.grace
    live = [
        a for a in made.applications if standing.read(a, working=working, grace=grace, now=now).standing not in _HISTORY
    ]
    promises = [promise for application in live for promise in application.promises]
    return Preview(
        notes=notes,
        interviews=len(interviews),
        companies=tuple(sorted({a.company for a in made.applications if a.company}, key=str.casefold)),
        promises=sum(1 for entry in entries if entry.statement.type is Type.PROMISE),
        lapsed=tuple(p for p in promises if p.state is State.LAPSED),
        awaited=tuple(p for p in promises if p.state is State.OPEN),
        problems=tuple(map(str, problems)),
        since=made.since,
    )


def _working(settings: Settings, now: datetime) -> WorkingTime:
    years = range(now.year - 2, now.year + 3)
    holidays = public_holidays(settings.work.holidays, years) if settings.work.holidays else frozenset()
    return settings.working_time(holidays)


def _sync(store: Store, settings: Settings, reading: ReadingSettings, now: datetime) -> None:
    companies = frozenset(slug(e.statement.company) for e in store.entries() if e.statement.company)
    with CalendarClient.from_settings(settings.calendar) as client:
        caldav_sync.sync(client, store, settings, reading, reading.working, now, companies=companies)
