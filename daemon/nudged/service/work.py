"""One full pass: notes and calendar in, ledger and judgement, reminders and notifications out.

Every step compares what should be with what is and does the difference, so a pass may be cut anywhere and is simply
done again. What may be out of date is synced before anything is shown.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from nudged import caldav_sync, ledger, reminders
from nudged.caldav_client import Calendars
from nudged.calendar_time import WorkingTime, public_holidays, was_ahead
from nudged.config import default_file
from nudged.drafts import compose, notices
from nudged.journal import read_journals
from nudged.ledger import decisions, moves, sights
from nudged.ledger.identity import slug
from nudged.model import Line, State, Verb
from nudged.notify import combine
from nudged.reading import ReadingSettings
from nudged.service import forgetting
from nudged.service.parts import LONGEST_RETRY, Parts
from nudged.signs import ALIVE, SYNCED, put_sign

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from nudged.caldav_client import CalendarClient
    from nudged.config import Settings
    from nudged.folder import Folder, NoteText
    from nudged.journal import Journal
    from nudged.ledger import Ledger
    from nudged.model import Entry, Statement
    from nudged.notify import Desktop, Notifier
    from nudged.store import Store

log = logging.getLogger(__name__)

HOLIDAY_YEARS = 2
"""Years before and after this one whose public holidays are stored."""

RETURNS = timedelta(minutes=1)
"""How often to look for a folder that is away, besides the watch that reports its return."""

NAMED = 5
"""The log names so many notes at one time, and counts more."""

TOLD_COUNTS = timedelta(days=3)
"""For how long a notification that is about no promise stays open."""

FORGET_AFTER = timedelta(days=90)
"""What no source says any more is forgotten after so long."""


@dataclass
class Work:
    """The parts of a pass, ready to work: all that ``run`` needs but the time."""

    settings: Settings
    store: Store
    folder: Folder
    open_journal: Callable[[], Journal]
    connect: Callable[[], CalendarClient]
    notifier: Notifier
    parts: Parts
    desktop: Desktop | None = None
    alive: Mapping[str, Callable[[], bool]] = field(default_factory=dict)
    """Whether each of the threads that the work needs lives, by what a person calls it."""

    def __post_init__(self) -> None:
        self.client: CalendarClient | None = None
        self.calendars = Calendars()
        self.journal: Journal | None = None
        self.working = WorkingTime(self.settings.timezone)
        self.turn: Callable[[], Callable[[], bool]] = lambda: _for_ever
        """Begins a turn at writing reminders: what it gives tells whether to go on, as ``reminders.update`` asks."""
        self.unfinished = False
        self._entries: tuple[int, Sequence[Entry]] | None = None
        self._folded: tuple[tuple[object, ...], Ledger] | None = None

    def close(self) -> None:
        """Let go of the connection to the calendar."""
        if self.client is not None:
            self.client.close()
            self.client = None

    def read_notes(self, now: datetime, paths: Collection[str] | None = None) -> bool:
        """Read the notes that have changed, so that the command line shows them; False where the folder is away.

        Args:
            now: aware.
            paths: the changed notes, relative to the folder; None: look at all of them.
        """
        ready = self.folder.ready(self.store)
        if ready:
            self.working = self._working(now)
            self.parts.run("notes", lambda: self._read_notes(now, paths), now)
        problems = {problem.file: str(problem) for problem in self.folder.problems}
        self.parts.report("note ", problems, now)
        self.heartbeat(now)
        return ready

    def heartbeat(self, now: datetime) -> None:
        """Tell those who look at what is stored that the service lives.

        Raises:
            StoreDamagedError: they look at another file than is written here.
        """
        self.store.check_place()
        put_sign(self.store.path.parent, ALIVE, now)

    def dead(self) -> str:
        """Which of the threads that the work needs has ended; "" where none has."""
        return ", ".join(name for name, lives in self.alive.items() if not lives())

    def run(self, now: datetime) -> datetime:
        """Do one pass at ``now`` (aware); the moment at which the next one is due, aware.

        While the folder is away, its journals' decisions are unknown: nothing is concluded, written or told.
        """
        self.unfinished = False
        self.store.bound_gone(now)
        if not self.read_notes(now):
            return now + RETURNS
        if self.parts.run("calendar", lambda: self._sync(now), now) and (client := self.client) is not None:
            self.parts.run("forgetting", lambda: self._forget(client, now), now)
            self.parts.run("reminders", lambda: self._remind(client, now), now)
        if self.client is not None:
            self.client.close()  # an open connection is watched by a thread that wakes every five seconds
        due = [now + LONGEST_RETRY]
        self.parts.run("ledger", lambda: due.append(self._judge(now)), now)
        self.store.forget_gone(now - FORGET_AFTER)
        self._entries = self._folded = None  # an idle service holds neither
        if self.unfinished:
            return now
        retries = [fault.retry for fault in self.store.faults() if fault.retry is not None and fault.retry > now]
        return min([due[-1], *retries])

    def _judge(self, now: datetime) -> datetime:
        """Fold the ledger and tell what is due; the moment at which it may say something else."""
        made, starts = self.fold(now), self._starts()
        self.parts.run("notifications", lambda: self._tell(made, starts, now), now)
        return notices.next_moment(made, starts, self.voice())

    def _working(self, now: datetime) -> WorkingTime:
        """The user's working time, with the holidays (stored, so that the command line need not compute them)."""
        work, away = self.settings.work, ledger.away(self.lines(), now)
        years = range(now.year - HOLIDAY_YEARS, now.year + HOLIDAY_YEARS + 1)
        key = f"{work.holidays} {years.start}..{years.stop - 1}"
        if work.holidays and self.store.get("holidays.of") != key:
            days = sorted(day.isoformat() for day in public_holidays(work.holidays, years))
            self.store.put("holidays", json.dumps(days))
            self.store.put("holidays.of", key)
        elif not work.holidays:
            self.store.put("holidays", "[]")
            self.store.put("holidays.of", "")
        days = json.loads(self.store.get("holidays") or "[]")
        return self.settings.working_time(frozenset(date.fromisoformat(day) for day in days), away)

    def lines(self) -> tuple[Line, ...]:
        """The lines of all journals as they stand now."""
        return read_journals(self.settings.notes.folder)

    def write(self, lines: Sequence[Line]) -> None:
        """Append to this machine's journal, which is opened at the first line."""
        if lines:
            self._own_journal().append(lines)

    def _own_journal(self) -> Journal:
        if self.journal is None:
            self.journal = self.open_journal()
            if self.journal.renamed:
                log.warning("another machine has this one's name; its journal is %s", self.journal.name)
        return self.journal

    def _lines_of_here(self) -> tuple[Line, ...]:
        """The lines, without the reminders that other machines have in embedded calendars of their own, where this
        machine has one too: they stand under the same address on loopback."""
        if not self.store.get("embedded"):
            return self.lines()
        own = self._own_journal().name
        return tuple(line for line in self.lines() if line.verb is not Verb.REMINDER or line.machine == own)

    def voice(self) -> compose.Voice:
        """How this pass words things."""
        return compose.Voice(self.settings, self.working, default_file().parent / "drafts")

    def fold(self, now: datetime) -> Ledger:
        """The ledger as of ``now`` from what is stored and journalled."""
        of = self.store.changes, self.lines(), self.working, now
        if self._folded is None or self._folded[0] != of:
            made = ledger.build(self.entries(), self.store.interviews(), of[1], working=self.working, now=now)
            self._folded = of, made
        return self._folded[1]

    def entries(self) -> Sequence[Entry]:
        """Every stored entry; read once while nothing is written."""
        if self._entries is None or self._entries[0] != self.store.changes:
            self._entries = self.store.changes, self.store.entries()
        return self._entries[1]

    # Notes

    def _read_notes(self, now: datetime, paths: Collection[str] | None) -> None:
        reading = ReadingSettings.of(self.settings, self.working)
        known = decisions.first_sights(self.lines(), self.working.zone, now)
        modified: dict[str, datetime] = {}

        def read(note: NoteText) -> Sequence[Statement]:
            modified[note.file] = saved = min(note.modified, now)
            return sights.read_at_first_sight(note.text, file=note.file, modified=saved, settings=reading, sights=known)

        self.folder.update(self.store, read, now, paths)
        if modified:
            log.info("read %s", ", ".join(modified) if len(modified) <= NAMED else f"{len(modified)} notes")
        again = sights.outdated(self.entries(), known, self.working)
        if again:
            self.folder.update(self.store, read, now, again, force=True)
        found = sights.unsighted(self.entries(), known)
        if found:
            self.write(sights.sight_lines(found, modified, now))

    # Calendar

    def _sync(self, now: datetime) -> None:
        if self.client is None:
            self.client = self.connect()
        companies = frozenset(slug(entry.statement.company) for entry in self.entries() if entry.statement.company)
        report = caldav_sync.sync(
            self.client,
            self.store,
            self.settings,
            ReadingSettings.of(self.settings, self.working),
            self.working,
            now,
            companies=companies,
        )
        self.calendars = report.calendars
        put_sign(self.store.path.parent, SYNCED, now)
        self.write(moves.untold(self.store.interviews(), self.lines(), self.working, now))
        self.parts.report("calendar ", report.problems, now)

    def _forget(self, client: CalendarClient, now: datetime) -> None:
        """Follow the requests to forget that this machine has not followed yet."""
        for request in forgetting.asked(self.store, self.lines()):
            forgetting.follow(
                request, client, self.store, self.open_journal, self.lines(), working=self.working, now=now
            )

    def _remind(self, client: CalendarClient, now: datetime) -> None:
        """Bring the reminders up to the ledger; a decision seen in the calendar is journalled and followed at once."""
        for _ in range(2):
            report = reminders.update(
                client,
                self.store,
                compose.reminders(self.fold(now), self.voice()),
                lines=self._lines_of_here(),
                calendars=self.calendars,
                journal=self.write,
                working=self.working,
                now=now,
                go_on=self.turn(),
            )
            self.unfinished = report.unfinished
            self.parts.report("reminder ", report.problems, now)
            if report.created or report.updated:
                log.info("reminders: %d created, %d changed", report.created, report.updated)
            for line in report.decided:
                log.info("decided in the calendar: %s %s", line.verb.value, line.about)
            if not report.decided or report.unfinished:
                return

    # Notifications

    def _starts(self) -> dict[str, datetime]:
        return {id_: written.start for id_, written in self.store.written().items() if written.state == "live"}

    def _tell(self, made: Ledger, starts: dict[str, datetime], now: datetime) -> None:
        """Show what is due and was not told yet, as one notification; outside the quiet hours only."""
        if self.working.is_quiet(now):
            return
        self._tidy_desktop(made, now)
        told = self._told(now)
        due = [notice for notice in notices.notices(made, starts, self.voice()) if notice.key not in told]
        shown = notices.joined(due)
        if not shown:
            return
        log.info("telling of %s", ", ".join(notice.title for notice in shown))
        self.notifier.show(combine(shown, self.settings.language))
        self.write([Line(now, Verb.TOLD, notice.key) for notice in due if notice.forever])
        for notice in due:
            self.store.put_told(notice.key, now)

    def _told(self, now: datetime) -> set[str]:
        """The notices that were shown; one of a clock that was ahead is due again in its time."""
        lines = [(line.about, line.stamp) for line in self.lines() if line.verb is Verb.TOLD]
        return {key for key, at in (*self.store.told().items(), *lines) if not was_ahead(at, now)}

    def _tidy_desktop(self, made: Ledger, now: datetime) -> None:
        """Close what is no longer true, and show again what a server that has come since does not have."""
        if self.desktop is None:
            return
        lapsed = {promise.id for promise in made.promises() if promise.state is State.LAPSED}
        recent = {key for key, at in self.store.told().items() if at > now - TOLD_COUNTS}
        self.desktop.keep(lapsed | recent)
        self.desktop.again()
        self.store.put("notifier", self.desktop.server)


def _for_ever() -> bool:
    return True
