"""All reminders: what is to be created, changed, decided and remembered. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from nudged.model import Line, Verb
from nudged.reminders import event as ics
from nudged.reminders.compare import (
    CLOSED,
    GONE,
    LOST,
    Verdict,
    World,
    compare,
    elsewhere,
    journal_line,
    start_of,
    wish,
)
from nudged.store import SeenReminder, WrittenReminder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from nudged.caldav_client import Calendars
    from nudged.model import Fact, Reminder

TOO_MANY_GONE = 5
"""So many gone at once are taken for an accident."""


@dataclass(frozen=True, slots=True)
class Create:
    """An event to create in the reminders calendar; ``anew``, where the calendar in which it stood is gone."""

    wanted: Reminder
    start: datetime
    anew: bool = False


@dataclass(frozen=True, slots=True)
class Update:
    """An event of ours to change; a closed one is cancelled by its change."""

    wanted: Reminder
    seen: SeenReminder
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Missing:
    """An event that should be at one of ``hrefs`` and is not listed: a GET must tell that it is gone."""

    wanted: Reminder
    hrefs: tuple[str, ...]
    record: WrittenReminder


@dataclass(frozen=True, slots=True)
class Stranded:
    """An open reminder whose only places, the calendars ``where``, are no longer listed on this server."""

    wanted: Reminder
    where: frozenset[str]


@dataclass(slots=True)
class Plan:
    """The difference between what should be and what is; empty where there is none.

    Attributes:
        creates, updates: what to write.
        missing: what to look for before it counts as deleted.
        stranded: to be made anew in the reminders calendar, once their own is known to be gone.
        lines: decisions and sightings for the journal.
        records: what this machine is to remember, once the lines are journalled.
        lost: reminders that are gone though nobody may have wanted that, by promise's id.
        problems: events that cannot be dealt with, by promise's id.
    """

    creates: list[Create] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    stranded: list[Stranded] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    records: list[WrittenReminder] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    problems: dict[str, Fact] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nothing is to be done."""
        return not (self.creates or self.updates or self.missing or self.lines or self.records)


def plan(
    wanted: Sequence[Reminder],
    seen: Mapping[str, Sequence[SeenReminder]],
    written: Mapping[str, WrittenReminder],
    world: World,
) -> Plan:
    """Compare what the ledger wants with what the calendars hold.

    Args:
        wanted: one reminder a promise, closed and pending ones too.
        seen: the events of ours on the server, by promise's id.
        written: what this machine last knew of each, by promise's id.
        world: the journals, calendars and clock of this pass.
    """
    result = Plan()
    for reminder in {reminder.promise: reminder for reminder in wanted}.values():
        known = written.get(reminder.promise)
        copies = seen.get(reminder.promise, ())
        if copies:
            _compared(result, reminder, _the_one(reminder, copies, world), known, world)
        else:
            _absent(result, reminder, known, world)
    return result


def _the_one(wanted: Reminder, copies: Sequence[SeenReminder], world: World) -> SeenReminder:
    """Of several copies the one that counts on every machine: in the reminders calendar, under our name, in order."""
    where = world.journalled.where.get(wanted.promise, frozenset())

    def rank(copy: SeenReminder) -> tuple[bool, bool, bool, str, str]:
        named = copy.href.endswith("/" + ics.name_of(wanted.promise))
        return (
            copy.collection != world.calendars.home,
            copy.collection not in where,
            not named,
            copy.collection,
            copy.href,
        )

    return min(copies, key=rank)


def _compared(result: Plan, wanted: Reminder, seen: SeenReminder, known: WrittenReminder | None, world: World) -> None:
    try:
        verdict = compare(wanted, seen, known, world)
    except ValueError as error:
        result.problems[wanted.promise] = ics.left_alone(error, seen.href)
        return
    if verdict.change is not None:
        result.updates.append(Update(wanted, seen, verdict))
        return
    result.lines += verdict.lines
    if verdict.record is not None:
        result.records.append(verdict.record)


def _absent(result: Plan, wanted: Reminder, known: WrittenReminder | None, world: World) -> None:
    """No calendar that was read holds it: to be created, deleted by the user, lost, or out of sight.

    One that stands on another server alone, as before the user's move to this one, is to be created here.
    """
    calendars = world.calendars
    where = frozenset((known.collection,)) if known else world.journalled.where.get(wanted.promise, frozenset())
    home = calendars.home
    if not where or (home is not None and elsewhere(where, home) and (known is None or known.state != GONE)):
        if not wanted.closed and not wanted.pending and home is not None:
            result.creates.append(Create(wanted, start_of(wanted, world)))
        return
    if known is not None and known.state == GONE:
        return
    if known is not None and known.state == LOST and not wanted.closed:
        result.lost.append(wanted.promise)
        return
    in_reach = sorted(where & calendars.synced)
    if not in_reach:
        _out_of_reach(result, wanted, where, calendars)
        return
    record = _record_of_absent(wanted, known, in_reach[0])
    if wanted.closed:
        if known is not None:
            result.records.append(record)
    elif known is not None and known.state == CLOSED:
        result.records.append(record)
    elif calendars.renewed & frozenset(in_reach):
        result.lost.append(wanted.promise)
        result.records.append(replace(record, state=LOST))
    else:
        named = {urljoin(collection, ics.name_of(wanted.promise)) for collection in in_reach}
        hrefs = named | ({known.href} if known else set())
        result.missing.append(Missing(wanted, tuple(sorted(hrefs)), record))


def _out_of_reach(result: Plan, wanted: Reminder, where: frozenset[str], calendars: Calendars) -> None:
    is_open = not wanted.closed and not wanted.pending
    if is_open and calendars.home is not None and not where & calendars.listed:
        result.stranded.append(Stranded(wanted, where))


def _record_of_absent(wanted: Reminder, known: WrittenReminder | None, collection: str) -> WrittenReminder:
    if known is not None:
        return replace(known, state=GONE)
    start = wanted.start.astimezone(UTC)
    href = urljoin(collection, ics.name_of(wanted.promise))
    return WrittenReminder(wanted.promise, collection, href, "", start, start, wanted.summary, "", wish(wanted), GONE)


def judge_missing(result: Plan, gone: Sequence[Missing], now: datetime) -> None:
    """Take into ``result`` what a look has confirmed to be gone: the user's decision, or an accident.

    Five or more at once change nothing; they stand in ``nudge status`` until each is dropped or comes back.
    """
    if len(gone) >= TOO_MANY_GONE:
        result.lost += [missing.wanted.promise for missing in gone]
        result.records += [replace(missing.record, state=LOST) for missing in gone]
        return
    result.lines += [journal_line(missing.wanted, Verb.DROP, "", now) for missing in gone]
    result.records += [missing.record for missing in gone]
