"""The plan carried out: events written, decisions journalled, then remembered, in that order.

Killed in between, the next pass finds an event that it adopts, or a decision that it journals again. Every write is
preceded by a look at what stands there now, and made under its ETag.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from nudged.caldav_client import (
    LENIENT,
    RENEWED,
    CalendarError,
    CalendarUnreachable,
    Changed,
    Exists,
    UidTaken,
    shown,
    takes_cancelled_for_deleted,
)
from nudged.model import Fact, Verb
from nudged.reminders import event as ics
from nudged.reminders.compare import Journalled, Verdict, World, compare, elsewhere, journal_line, start_of
from nudged.reminders.plan import Create, Missing, Plan, Stranded, Update, judge_missing, plan
from nudged.store import SeenReminder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from nudged.caldav_client import CalendarClient, Calendars
    from nudged.calendar_time import WorkingTime
    from nudged.model import Line, Reminder
    from nudged.store import Store

_TRIES = 3
"""How often a write that another one has overtaken is tried, each time on what was then read."""

CANCELLED_IS_GONE = "cancelled is gone"
"""The store's fact of the calendars, by URL, that were seen to delete an event when it is cancelled."""

_MISSED = "missed reminders"
"""The store's fact of when each reminder was first missed in such a calendar."""

_VANISHED = "vanished calendars"
"""The store's fact of when each calendar of open reminders was first found to be gone from the server."""

PATIENCE = timedelta(days=1)
"""For how long a reminder that is gone from such a calendar may have been closed by a machine with newer notes, and
for how long a calendar that is gone may come back before its reminders are made anew in another."""


@dataclass(slots=True)
class ReminderReport:
    """What a pass did; ``problems`` are for ``nudge status``, by what they are about.

    ``unfinished``: it was asked to stop before everything was written.
    """

    created: int = 0
    updated: int = 0
    decided: tuple[Line, ...] = ()
    problems: dict[str, Fact] = field(default_factory=dict)
    unfinished: bool = False


def _for_ever() -> bool:
    return True


def update(  # noqa: PLR0913 - the parts of the service that a pass of reminders needs
    client: CalendarClient,
    store: Store,
    wanted: Sequence[Reminder],
    lines: Sequence[Line],
    *,
    calendars: Calendars,
    journal: Callable[[Sequence[Line]], None],
    working: WorkingTime,
    now: datetime,
    go_on: Callable[[], bool] = _for_ever,
) -> ReminderReport:
    """Bring the reminders in the calendar up to date with the ledger, and take the user's decisions from it.

    Comes right after a sync: the store knows what the calendars of ``calendars.synced`` hold.

    Args:
        lines: all journals.
        journal: appends to this machine's journal; called before what it records counts as known.
        go_on: asked before each event that is written; where it says no, the rest is left for the next pass.

    Raises:
        CalendarUnreachable: the server went away; what was done until then stays done.
    """
    world = World(Journalled.of(lines), calendars, now, working)
    todo = plan(wanted, store.seen(), store.written(), world)
    work = _Work(client, store, journal, world, ReminderReport(problems=todo.problems))
    work.look_for(todo)
    work.remember(todo)
    writes: list[Create | Update] = [*todo.creates, *work.made_anew(todo.stranded), *todo.updates]
    for entry in writes:
        if not go_on():
            work.report.unfinished = True
            break
        work.one(entry.wanted, entry)
    _tell_lost(todo, work.report)
    if calendars.renewed and not work.report.unfinished:
        _forget_renewed(store, calendars.renewed)
    return work.report


@dataclass(slots=True)
class _Work:
    client: CalendarClient
    store: Store
    journal: Callable[[Sequence[Line]], None]
    world: World
    report: ReminderReport

    def look_for(self, todo: Plan) -> None:
        """Tell those that are gone from those that a listing left out or that stand in an unwatched calendar."""
        gone = []
        for missing in todo.missing:
            try:
                if self._is_gone(missing):
                    gone.append(missing)
            except CalendarUnreachable:
                raise
            except CalendarError as error:
                self.report.problems[missing.wanted.promise] = error.fact
        judge_missing(todo, self._long_gone(gone), self.world.now)

    def _long_gone(self, gone: Sequence[Missing]) -> list[Missing]:
        """Those of ``gone`` that the user must have deleted: no other machine may have closed them just now."""
        before, still = json.loads(self.store.get(_MISSED) or "{}"), {}
        deleted = []
        for missing in gone:
            first = self.world.now
            if self._cancelled_is_gone(missing.record.collection):
                id_ = missing.wanted.promise
                still[id_] = before.get(id_, first.isoformat())
                first = datetime.fromisoformat(still[id_]) + PATIENCE
            if first <= self.world.now:
                deleted.append(missing)
        if still != before:
            self.store.put(_MISSED, json.dumps(still))
        return deleted

    def _cancelled_is_gone(self, collection: str) -> bool:
        known: Iterable[str] = json.loads(self.store.get(CANCELLED_IS_GONE) or "[]")
        return collection in known or takes_cancelled_for_deleted(collection)

    def _learn(self, seen: SeenReminder) -> None:
        """Whether the event that has just been cancelled is still there."""
        if self._cancelled_is_gone(seen.collection) or self.client.get(seen.href) is not None:
            return
        known = json.loads(self.store.get(CANCELLED_IS_GONE) or "[]")
        self.store.put(CANCELLED_IS_GONE, json.dumps(sorted({*known, seen.collection})))

    def _is_gone(self, missing: Missing) -> bool:
        if any(self.client.get(href) is not None for href in missing.hrefs):
            return False
        return not self._stands_somewhere(missing.wanted)

    def _stands_somewhere(self, wanted: Reminder) -> bool:
        """Whether any calendar that can be read holds it, as one into which the user has put it by hand."""
        uid, calendars = ics.uid_of(wanted.promise), self.world.calendars
        return any(self.client.find(url, uid) for url in sorted(calendars.others | calendars.synced))

    def made_anew(self, stranded: Sequence[Stranded]) -> list[Create]:
        """What to create in place of reminders whose calendar has been gone for a day; the others are told of."""
        home, now = self.world.calendars.home or "", self.world.now
        here = {url for one in stranded for url in one.where if not elsewhere((url,), home)}
        gone = self._vanished(here)
        lost = [one for one in stranded if not (one.where & here) - gone.keys()]
        late = {url for url, first in gone.items() if first + PATIENCE <= now}
        for url in sorted(gone.keys() - late):
            count = sum(url in one.where for one in lost)
            self.report.problems[url] = Fact(
                "reminder.calendar-gone", {"where": shown(url), "count": count, "home": shown(home)}
            )
        ripe = [one.wanted for one in lost if one.where & late and not self._stands_somewhere(one.wanted)]
        return [Create(wanted, start_of(wanted, self.world), anew=True) for wanted in ripe]

    def _vanished(self, urls: Iterable[str]) -> dict[str, datetime]:
        """Those of the calendars ``urls`` that the server says are not there, with when that was first seen."""
        before, gone, now = json.loads(self.store.get(_VANISHED) or "{}"), {}, self.world.now
        for url in sorted(urls):
            try:
                if not self.client.exists(url):
                    first = datetime.fromisoformat(before[url]) if url in before else now
                    gone[url] = min(first, now).isoformat()
            except CalendarUnreachable:
                raise
            except CalendarError as error:
                self.report.problems[url] = error.fact
        if gone != before:
            self.store.put(_VANISHED, json.dumps(gone))
        return {url: datetime.fromisoformat(first) for url, first in gone.items()}

    def remember(self, todo: Plan) -> None:
        """Journal the decisions, then take them for known."""
        self._journal(todo.lines)
        with self.store.transaction():
            for record in todo.records:
                self.store.put_written(record)

    def _journal(self, lines: Sequence[Line]) -> None:
        if lines:
            self.journal(lines)
            self.report.decided += tuple(line for line in lines if line.verb is not Verb.REMINDER)

    def one(self, wanted: Reminder, todo: Create | Update) -> None:
        """Create or change one event; what goes wrong with it stops no other."""
        try:
            if isinstance(todo, Create):
                self._create(todo)
            else:
                self._update(wanted, todo.seen)
        except CalendarUnreachable:
            raise
        except CalendarError as error:
            self.report.problems[wanted.promise] = error.fact
        except ValueError as error:
            self.report.problems[wanted.promise] = ics.left_alone(error, ics.name_of(wanted.promise))

    def _create(self, todo: Create) -> None:
        wanted, home = todo.wanted, self.world.calendars.home or ""
        text = ics.compose(wanted, todo.start, self.world.now, self.world.working)
        name, uid = ics.name_of(wanted.promise), ics.uid_of(wanted.promise)
        # A lenient server may take one UID twice (DAViCal): another program may have copied the event since the sync.
        copies = self.client.find(home, uid) if self.store.get(LENIENT + home) else []
        if copies:
            self._adopt(wanted, home, copies)
            return
        try:
            etag = self.client.create(home, name, text)
        except UidTaken:
            self._adopt(wanted, home, self.client.find(home, uid))
            return
        except Exists as error:
            self._adopt(wanted, home, [self.client.href(home, name)], error)
            return
        seen = SeenReminder(wanted.promise, home, self.client.href(home, name), etag, text)
        verdict = compare(wanted, seen, None, self.world)
        if todo.anew:  # its place is another one from now on
            verdict = replace(verdict, lines=(journal_line(wanted, Verb.REMINDER, home, self.world.now),))
        self._done(verdict)
        self.report.created += 1

    def _adopt(self, wanted: Reminder, home: str, hrefs: Sequence[str], error: CalendarError | None = None) -> None:
        """Another machine was first, or the database was lost: the event that stands there is the one."""
        for href in hrefs:
            found = self.client.get(href)
            if found is not None:
                seen = SeenReminder(wanted.promise, home, href, *found)
                self._settle(wanted, seen)
                return
        raise error or CalendarError("calendar.uid-refused", where=ics.name_of(wanted.promise))

    def _update(self, wanted: Reminder, planned: SeenReminder) -> None:
        found = self.client.get(planned.href)
        if found is None:
            return
        self._settle(wanted, replace(planned, etag=found[0] or planned.etag, text=found[1]))

    def _settle(self, wanted: Reminder, seen: SeenReminder) -> None:
        """Compare with what stands there now and write the difference; overtaken, look again."""
        for _ in range(_TRIES):
            known = self.store.written().get(wanted.promise)
            verdict = compare(wanted, seen, known, self.world)
            if verdict.change is None:
                self._done(verdict)
                return
            working, now = self.world.working, self.world.now
            text = ics.rewrite(seen.text, wanted.promise, verdict.change, now, working)
            try:
                etag = self.client.update(seen.href, text, seen.etag)
            except Changed:
                found = self.client.get(seen.href)
                if found is None:
                    return
                seen = replace(seen, etag=found[0], text=found[1])
                continue
            record = replace(verdict.record, etag=etag) if verdict.record else None
            self._done(Verdict(verdict.lines, None, record))
            self.report.updated += 1
            if verdict.change.status == ics.CANCELLED and not etag:
                self._learn(seen)
            return
        raise Changed("calendar.overtaken", where=ics.name_of(wanted.promise))

    def _done(self, verdict: Verdict) -> None:
        """Journal, then remember. The event itself is left to the next sync: were it stored here, a server whose token
        is a digest of its content could take it away again unnoticed."""
        self._journal(verdict.lines)
        if verdict.record is not None:
            self.store.put_written(verdict.record)


def _tell_lost(todo: Plan, report: ReminderReport) -> None:
    if todo.lost:
        some = ", ".join(sorted(todo.lost)[:3]) + (", ..." if len(todo.lost) > 3 else "")
        report.problems["lost"] = Fact("reminder.lost", {"count": len(todo.lost), "some": some})


def sightings(store: Store, now: datetime) -> tuple[Line, ...]:
    """The events of ours on the server as lines of a journal, for identity: each holds company, date and quote.

    Lets a corrected sentence inherit its reminder where the journal was lost too.
    """
    found = []
    for copies in store.seen().values():
        for seen in copies:
            line = ics.sighting(seen.text, seen.promise, seen.collection, now)
            if line is not None:
                found.append(line)
    return tuple(found)


def _forget_renewed(store: Store, renewed: frozenset[str]) -> None:
    """What is absent there has been judged; a calendar that vanished is kept until it is back."""
    store.put(RENEWED, json.dumps(sorted(set(json.loads(store.get(RENEWED) or "[]")) - renewed)))
