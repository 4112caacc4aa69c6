"""What the commands look at: the ledger as of now, from the stored entries and the journals' lines.

The service alone reads notes and calendar; a decision shows at once all the same, as the journals are read here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from nudged import config, journal, ledger
from nudged.judgement import advice, past, standing
from nudged.judgement.due import slot, urgent
from nudged.ledger.identity import shortened, slug
from nudged.messages import clock as clock_text
from nudged.messages import day_month, plural, say
from nudged.model import NudgeError, Standing, State
from nudged.signs import ALIVE, OLD_AFTER, holder, is_locked, sign
from nudged.store import Store

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from nudge.session import Session
    from nudged.calendar_time import WorkingTime
    from nudged.ledger import Ledger
    from nudged.model import Application, Entry, Interview, Line, Promise, Reading, Step
    from nudged.store import WrittenReminder


@dataclass(frozen=True, slots=True)
class Stored:
    """What the service last stored."""

    entries: Sequence[Entry] = ()
    interviews: Sequence[Interview] = ()
    written: Mapping[str, WrittenReminder] = field(default_factory=dict)
    holidays: frozenset[date] = frozenset()
    heartbeat: datetime | None = None
    faults: int = 0
    present: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """The ledger as of ``session.now`` with what is needed to judge and to word it."""

    session: Session
    working: WorkingTime
    ledger: Ledger
    lines: Sequence[Line]
    stored: Stored
    _readings: dict[str, Reading] = field(default_factory=dict)
    _applications: dict[str, Application] = field(default_factory=dict)

    @property
    def lang(self) -> str:
        """The user's language."""
        return self.session.lang

    @property
    def now(self) -> datetime:
        """The moment that is looked at, aware, in the user's zone."""
        return self.ledger.now

    def reading(self, application: Application) -> Reading:
        """The standing of an application."""
        if application.key not in self._readings:
            grace = self.session.settings.judgement.grace
            self._readings[application.key] = standing.read(
                application, working=self.working, grace=grace, now=self.now
            )
        return self._readings[application.key]

    def brief(self, application: Application) -> Reading:
        """``reading``, without the evidence where the process is history: enough to list it."""
        if application.key in self._readings:
            return self._readings[application.key]
        if not self.is_history(application):
            return self.reading(application)
        grace = self.session.settings.judgement.grace
        return standing.brief(application, working=self.working, grace=grace, now=self.now)

    def application_of(self, promise: Promise) -> Application:
        """The application on whose timeline ``promise`` stands."""
        if not self._applications:
            self._applications.update((a.key, a) for a in self.ledger.applications)
        return self._applications[promise.application]

    def step(self, promise: Promise) -> Step:
        """The next step that ``promise`` suggests."""
        return advice.step_for(promise, self.brief(self.application_of(promise)), self.working)

    def is_history(self, application: Application) -> bool:
        """Whether the process has ended or fallen asleep."""
        return standing.history(application, working=self.working, now=self.now) is not None

    def is_asleep(self, application: Application) -> bool:
        """Whether the process has fallen asleep."""
        return standing.history(application, working=self.working, now=self.now) is Standing.DORMANT

    def reminder(self, promise: Promise) -> datetime | None:
        """The start of the promise's reminder, in the user's zone; None where it has or needs none.

        Where the user put it, else as it stands in the calendar, else where the service will put it.
        """
        application = self.application_of(promise)
        since = self.ledger.since
        early = since is not None and promise.due_day < since
        if promise.state is not State.LAPSED or early or self.is_asleep(application):
            return None
        start = slot(promise, application, self.working, self.session.settings.judgement.grace)
        written = self.stored.written.get(promise.id)
        if written is not None and written.state == "live" and written.slot == start:
            return written.start.astimezone(self.working.zone)
        if start >= self.now:
            return start
        return self.working.after_quiet(self.now) if urgent(promise, self.working) else self.working.next_slot(self.now)

    def start(self, promise: Promise) -> datetime | None:
        """The moment from which on a lapsed promise's step is to be taken: its slot, or where the user put it."""
        if promise.state is not State.LAPSED:
            return None
        grace = self.session.settings.judgement.grace
        return slot(promise, self.application_of(promise), self.working, grace)

    def is_due(self, promise: Promise) -> bool:
        """Whether that moment has come."""
        start = self.start(promise)
        return start is not None and start <= self.now

    def late_days(self, promise: Promise) -> int:
        """For how many days it is, or was when it was closed, past its due day."""
        end = self.working.local_day(self.now) if promise.state is State.LAPSED else promise.closed
        return max((end - promise.due_day).days, 0) if end else 0

    def remarks(self) -> list[str]:
        """What the reader should know about the age of what is shown; nothing where the moment is pretended."""
        if self.session.pretended:
            return []
        if not self.stored.present:
            return [say(self.lang, "cli.remark.no-database")]
        found = []
        beat = self.stored.heartbeat
        last = moment_text(self.lang, beat.astimezone(self.working.zone), self.now) if beat else ""
        if not is_locked(config.state_folder()):
            found.append(say(self.lang, "cli.remark.old" if beat else "cli.remark.stopped", last=last))
        elif beat is not None and self.session.now - beat > OLD_AFTER:
            found.append(say(self.lang, "cli.remark.stuck", last=last))
        faults = self.stored.faults + (is_locked(config.state_folder()) and bool(holder(config.state_folder())[1]))
        if faults:
            found.append(plural(self.lang, "cli.remark.faults", faults))
        return found

    def until(self) -> datetime:
        """The next moment after ``now`` at which any of it may read otherwise though nothing is written."""
        working, grace = self.working, self.session.settings.judgement.grace
        today = working.local_day(self.now)
        moments = [working.at(day, clock) for day in (today, today + timedelta(days=1)) for clock in self._turns()]
        for application in self.ledger.applications:
            unclosed = [promise for promise in application.promises if promise.unclosed]
            moments += [promise.due for promise in unclosed]
            if self.is_asleep(application):
                continue
            moments += past.moments(application, working, grace)
            moments += [start for promise in unclosed if (start := self.reminder(promise)) is not None]
            for meeting in application.meetings:
                moments += [meeting.start, meeting.end, meeting.end + timedelta(hours=1)]
        return min(moment for moment in moments if moment > self.now)

    def _turns(self) -> tuple[time, ...]:
        """The times of the day at which days, working hours and quiet hours turn."""
        return time.min, self.working.start, self.working.end, *self.working.quiet


def moment_text(lang: str, moment: datetime, now: datetime) -> str:
    """Day and time of ``moment``, with the year where it is not that of ``now``."""
    return f"{day_text(lang, moment.date(), now.date())} {clock_text(lang, moment)}"


def kind_text(lang: str, row: Mapping[str, Any]) -> str:
    """What a row of the timeline is: "promise", "meeting", or of one that will not be held "meeting (off)"."""
    return say(lang, "cli.type.meeting-off" if row["cancelled"] else f"cli.type.{row['type']}")


def day_text(lang: str, day: date, today: date) -> str:
    """``day`` with weekday and month, and the year where it is not that of ``today``."""
    return day_month(lang, day) + ("" if day.year == today.year else f" {day.year}")


def database() -> Path:
    """Where the service keeps what it knows."""
    return config.state_folder() / "nudge.db"


def read_stored() -> Stored:
    """What the service last stored; nothing where it has never run.

    Raises:
        NudgeError: the database cannot be read.
    """
    path = database()
    if not path.exists():
        return Stored()
    with Store.open_reader(path) as store, store.transaction():
        return Stored(
            entries=store.entries(),
            interviews=store.interviews(),
            written=store.written(),
            holidays=frozenset(date.fromisoformat(day) for day in json.loads(store.get("holidays") or "[]")),
            heartbeat=sign(config.state_folder(), ALIVE),
            faults=len(store.faults()),
            present=True,
        )


def working_time(session: Session, holidays: frozenset[date], lines: Sequence[Line]) -> WorkingTime:
    """The user's working time with the stored ``holidays`` and the absences that the journals tell."""
    return session.settings.working_time(holidays, ledger.away(lines, session.now))


def look(session: Session) -> View:
    """Read what is stored and decided, and fold it as of ``session.now``.

    Raises:
        NudgeError: the database or a journal cannot be read.
    """
    stored = read_stored()
    folder = session.settings.notes.folder
    lines = journal.read_journals(folder) if stored.present or folder.exists() else ()
    working = working_time(session, stored.holidays, lines)
    # Stamps only grow, so they may run ahead of the clock: such a decision counts already.
    ahead = [line.stamp for line in lines if session.now < line.stamp <= session.now + journal.LEAD]
    now = max([session.now, *ahead]).astimezone(working.zone)
    return View(
        session,
        working,
        ledger.build(stored.entries, stored.interviews, lines, working=working, now=now),
        lines,
        stored,
    )


def find_application(view: View, name: str, unknown: str = "cli.unknown-company") -> Application:
    """The application that ``name`` means: its key, company, agency, the beginning of its key or of a word in it.

    Where none fits, ``unknown`` is what is told.

    Raises:
        NudgeError: none or several fit.
    """
    known = [a for a in view.ledger.applications if a.key != ledger.UNSORTED]
    wanted = slug(name.partition("/")[0]) + ("/" + slug(name.partition("/")[2]) if "/" in name else "")
    for fits in (
        [a for a in known if a.key == wanted],
        [a for a in known if a.key.partition("/")[0] == wanted],
        [a for a in known if a.via and wanted and slug(a.via) == wanted],
        [a for a in known if wanted and a.key.startswith(wanted)],
        [a for a in known if wanted and f"-{wanted}" in a.key.partition("/")[0]],
    ):
        if len(fits) == 1:
            return fits[0]
        if fits:
            keys = ", ".join(a.key for a in fits)
            raise NudgeError(
                say(view.lang, "cli.ambiguous-company", name=name, keys=keys), todo=say(view.lang, "cli.name-more")
            )
    raise NudgeError(say(view.lang, unknown, name=name), todo=say(view.lang, "cli.see-all"))


def find_promise(view: View, prefix: str) -> Promise:
    """The promise whose id begins with ``prefix``.

    Raises:
        NudgeError: none or several do.
    """
    found = [p for p in view.ledger.promises() if prefix and p.id.startswith(prefix.lower())]
    if len(found) == 1:
        return found[0]
    if not found:
        code = "cli.unknown-id" if view.stored.present else "cli.nothing-known"
        raise NudgeError(say(view.lang, code, id=prefix), todo=say(view.lang, "cli.see-all"))
    ids = ", ".join(p.id for p in found[:5])
    raise NudgeError(say(view.lang, "cli.ambiguous-id", id=prefix, ids=ids), todo=say(view.lang, "cli.name-more"))


def short_ids(view: View) -> dict[str, str]:
    """The shortest beginning that tells each promise's id from the others."""
    return shortened(p.id for p in view.ledger.promises())


def find_either(view: View, what: str) -> tuple[Application, Promise | None]:
    """The application that ``what`` means, with the promise where it is an id.

    A company of exactly this name comes before an id, and an id before the beginning of a name.

    Raises:
        NudgeError: none or several fit.
    """
    key = slug(what)
    named = any(key and key in (a.key, a.key.partition("/")[0]) for a in view.ledger.applications)
    if what and not named and any(p.id.startswith(what.lower()) for p in view.ledger.promises()):
        promise = find_promise(view, what)
        return view.application_of(promise), promise
    return find_application(view, what, "cli.unknown-either"), None
