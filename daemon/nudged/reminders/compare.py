"""One reminder: what its event on the server says, against what the ledger wants and what this machine last knew. Pure.

Creating and closing go by comparison; start, wording and reopening only by a change in this machine's own ledger
(DESIGN.md section 3).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from nudged.caldav_client import origin
from nudged.calendar_time import was_ahead
from nudged.model import Line, Verb
from nudged.reminders import event as ics
from nudged.reminders.event import CANCELLED, CONFIRMED, DONE_MARK, Change, FoundEvent, Marks
from nudged.store import SeenReminder, WrittenReminder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from nudged.caldav_client import Calendars
    from nudged.calendar_time import WorkingTime
    from nudged.model import Reminder

LIVE, CLOSED, GONE, LOST = "live", "closed", "gone", "lost"
"""The states of a ``WrittenReminder``: ``lost`` is no longer there, but nobody may have wanted that."""


@dataclass(frozen=True, slots=True)
class Journalled:
    """What the journals say of reminders: which calendars were seen to hold each and by when, and the snoozes already
    decided."""

    where: Mapping[str, frozenset[str]]
    snoozes: frozenset[tuple[str, datetime]] = frozenset()
    stamps: Mapping[str, datetime] = field(default_factory=dict)

    @classmethod
    def of(cls, lines: Iterable[Line]) -> Journalled:
        """From the lines of all journals, in order."""
        where: dict[str, set[str]] = {}
        snoozes: dict[str, set[datetime]] = {}
        stamps: dict[str, datetime] = {}
        for line in lines:
            if line.verb is Verb.REMINDER:
                where.setdefault(line.about, set()).add(line.value)
                stamps[line.about] = max(line.stamp, stamps.get(line.about, line.stamp))
            elif line.verb is Verb.UNDO:
                snoozes.pop(line.about, None)
            elif line.verb is Verb.SNOOZE and (moment := _moment(line.value)) is not None:
                snoozes.setdefault(line.about, set()).add(moment)
        pairs = frozenset((about, moment) for about, moments in snoozes.items() for moment in moments)
        return cls({about: frozenset(urls) for about, urls in where.items()}, pairs, stamps)


def _moment(value: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else None


@dataclass(frozen=True, slots=True)
class World:
    """What a plan is made in: the journals, the calendars of this pass, the clock and the working time."""

    journalled: Journalled
    calendars: Calendars
    now: datetime
    working: WorkingTime


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do about one event: lines for the journal, then the change to write, then what to remember."""

    lines: tuple[Line, ...] = ()
    change: Change | None = None
    record: WrittenReminder | None = None


@dataclass(frozen=True, slots=True)
class _Edits:
    """Which parts were last written by the user."""

    moved: bool
    retitled: bool
    restated: bool
    reworded: bool

    @classmethod
    def of(cls, found: FoundEvent, known: WrittenReminder | None, wanted: Reminder) -> _Edits:
        marks = found.marks
        if marks is not None:
            return cls(
                marks.start != ics.start_digest(found.start),
                marks.title != ics.digest(found.title),
                marks.status != ics.digest(found.status),
                marks.text != ics.digest(found.description),
            )
        if known is not None:
            same = (known.start == found.start, known.title == found.title, known.status == found.status)
            return cls(not same[0], not same[1], not same[2], reworded=True)
        return cls(moved=False, retitled=found.title != wanted.summary, restated=False, reworded=True)


def elsewhere(where: Iterable[str], home: str) -> bool:
    """Whether none of the calendars ``where`` is on the server of ``home``."""
    return not any(origin(url) == origin(home) for url in where)


def start_of(wanted: Reminder, world: World) -> datetime:
    """Where a reminder starts that is written now: its slot, or where that has passed the next one from now."""
    if wanted.start >= world.now:
        return wanted.start
    if wanted.urgent:
        return world.working.after_quiet(world.now.replace(microsecond=0))
    return world.working.next_slot(world.now)


def wish(wanted: Reminder) -> str:
    """What the ledger wants of the event's text and state, in short."""
    state = ("done" if wanted.done else "closed") if wanted.closed else "open"
    return f"{wanted.wording or ics.digest(wanted.summary)}:{state}"


def journal_line(wanted: Reminder, verb: Verb, value: str, now: datetime) -> Line:
    """A line about ``wanted``, with what lets a corrected sentence inherit it."""
    return Line(now, verb, wanted.promise, value, wanted.company, wanted.said, wanted.quote)


def compare(wanted: Reminder, seen: SeenReminder, known: WrittenReminder | None, world: World) -> Verdict:
    """What the event ``seen`` asks for.

    Args:
        known: what this machine last knew of it; None where it has no memory of it.

    Raises:
        LeftAlone: the event cannot be read, or is not ours.
    """
    if seen.collection not in world.calendars.synced:
        return Verdict()
    found = ics.read(seen.text, wanted.promise, world.working)
    if known is not None and known.state in (GONE, LOST):
        known = None
    edits = _Edits.of(found, known, wanted)
    lines = list(_adoption(wanted, seen, world))
    decided = _decisions(wanted, found, known, edits, world)
    change = None if decided else _change(wanted, found, known, edits, world)
    if change is not None and not _may_write(wanted, seen, found, world):
        change = None
    record = _record(wanted, seen, found, change, closed=wanted.closed and _was_closed(found, known))
    if any(line.verb is Verb.DROP for line in decided):
        record = replace(record, wording=wish(replace(wanted, closed=True)))
    elif decided and known is not None:
        record = _with_wish(record, known)
    return Verdict((*lines, *decided), change, record if record != known else None)


def _adoption(wanted: Reminder, seen: SeenReminder, world: World) -> Iterable[Line]:
    where = world.journalled.where.get(wanted.promise, frozenset())
    if elsewhere(where, seen.collection):
        yield journal_line(wanted, Verb.REMINDER, seen.collection, world.now)


def _decisions(
    wanted: Reminder, found: FoundEvent, known: WrittenReminder | None, edits: _Edits, world: World
) -> list[Line]:
    """What the user decided by editing the event; only what happens to an unclosed one is a decision."""
    if _was_closed(found, known):
        return []
    told = _command(wanted, found, known) if known is None or known.title != found.title else None
    if told is not None and (told[0] is Verb.WRONG or not wanted.closed):
        return [journal_line(wanted, told[0], "", world.now)]
    if found.status == CANCELLED and not wanted.closed and (known is None or known.status != CANCELLED):
        return [journal_line(wanted, Verb.DROP, "", world.now)]
    fresh = known is None or known.start != found.start
    if edits.moved and fresh and not wanted.closed:
        if (wanted.promise, found.start.astimezone(UTC)) in world.journalled.snoozes:
            return []
        value = found.start.astimezone(world.working.zone).isoformat()
        return [journal_line(wanted, Verb.SNOOZE, value, world.now)]
    return []


def _was_closed(found: FoundEvent, known: WrittenReminder | None) -> bool:
    """Whether a machine has closed the event, whatever its status is now: a server or the user may have put it back."""
    if found.marks is not None:
        return found.marks.status == ics.digest(CANCELLED)
    return found.status == CANCELLED or (known is not None and known.state == CLOSED)


def _command(wanted: Reminder, found: FoundEvent, known: WrittenReminder | None) -> tuple[Verb, str] | None:
    ours = (wanted.summary, known.title) if known is not None else (wanted.summary,)
    told = ics.command(found.title, found.marks, *ours)
    return (Verb.KEPT if told[0] == "kept" else Verb.WRONG, told[1]) if told is not None else None


def _may_write(wanted: Reminder, seen: SeenReminder, found: FoundEvent, world: World) -> bool:
    """Only in the reminders calendar, today's or the one in which it was made, and never with attendees."""
    where = world.journalled.where.get(wanted.promise, frozenset((seen.collection,)))
    ours = seen.collection == world.calendars.home or seen.collection in where
    return ours and seen.collection in world.calendars.writable and not found.attendees


def _change(
    wanted: Reminder, found: FoundEvent, known: WrittenReminder | None, edits: _Edits, world: World
) -> Change | None:
    before, _, state_before = (known.wording if known is not None else wish(wanted)).rpartition(":")
    now_wanted, _, state_now = wish(wanted).rpartition(":")
    was_closed = _was_closed(found, known)
    closing = wanted.closed and not was_closed
    reopening = not wanted.closed and state_before != "open" and (was_closed or found.status == CANCELLED)
    remarked = wanted.closed and was_closed and found.status == CANCELLED and state_before != state_now
    reworded = not wanted.closed and before != now_wanted
    start = None if wanted.closed else _new_start(wanted, found, known, edits, world, reopening=reopening)
    title = description = None
    if closing or reopening or remarked or reworded:
        title = _new_title(wanted, found, known, edits, reworded=reworded)
    if (reopening or reworded or start is not None) and not edits.reworded and wanted.description:
        description = wanted.description if _differs(wanted.description, found.description) else None
    status = CANCELLED if closing else CONFIRMED if reopening else None
    quote = wanted.quote if reworded and found.quote and _differs(wanted.quote, found.quote) else None
    if all(part is None for part in (start, title, status, description, quote)):
        return None
    return Change(_kept_marks(found, edits), start, title, status, description, quote)


def _differs(one: str, other: str) -> bool:
    return ics.digest(one) != ics.digest(other)


def _new_start(  # noqa: PLR0913 - all that a start depends on
    wanted: Reminder,
    found: FoundEvent,
    known: WrittenReminder | None,
    edits: _Edits,
    world: World,
    *,
    reopening: bool,
) -> datetime | None:
    """Where to move the event, if anywhere: the ledger wants it elsewhere than before, and no user placed it."""
    if not edits.moved and _was_written_ahead(wanted, found, world):
        return start_of(wanted, world)
    if known is None or (wanted.start == known.slot and not reopening and not _set_back(found, known, edits, world)):
        return None
    if edits.moved and found.start != known.slot:
        return None
    start = start_of(wanted, world)
    if wanted.start < world.now <= found.start <= start:  # another machine has already put it to the next slot
        return None
    return start if start != found.start else None


def _was_written_ahead(wanted: Reminder, found: FoundEvent, world: World) -> bool:
    """Whether a clock that was ahead has made the event, for whose slot it was too late by that clock alone."""
    stamp = world.journalled.stamps.get(wanted.promise)
    return stamp is not None and was_ahead(stamp, world.now) and found.start > start_of(wanted, world)


def _set_back(found: FoundEvent, known: WrittenReminder, edits: _Edits, world: World) -> bool:
    """Whether a client has put back an older copy, with a start of ours that is over, for the one to come.

    No machine writes a start that is over; one that was written since would be known, or has been.
    """
    placed = known.start == known.slot and not edits.moved
    return found.marks is not None and placed and found.start < world.now < known.start


def _new_title(
    wanted: Reminder, found: FoundEvent, known: WrittenReminder | None, edits: _Edits, *, reworded: bool
) -> str | None:
    """The title to write; None where the user's own stands there, or the right one."""
    told = _command(wanted, found, known)
    if told is None and edits.retitled:
        return None
    base = told[1] if told is not None else found.title.removeprefix(DONE_MARK)
    title = (DONE_MARK if wanted.closed and wanted.done else "") + (wanted.summary if reworded else base)
    return title if title != found.title else None


def _kept_marks(found: FoundEvent, edits: _Edits) -> Marks:
    """The digests of what stays; where a client removed them, of what no user has edited."""
    if found.marks is not None:
        return found.marks
    return Marks(
        "" if edits.moved else ics.start_digest(found.start),
        "" if edits.retitled else ics.digest(found.title),
        "" if edits.restated else ics.digest(found.status),
        "" if edits.reworded else ics.digest(found.description),
    )


def _record(
    wanted: Reminder, seen: SeenReminder, found: FoundEvent, change: Change | None, *, closed: bool
) -> WrittenReminder:
    change = change or Change()
    status = change.status or found.status
    return WrittenReminder(
        promise=wanted.promise,
        collection=seen.collection,
        href=seen.href,
        etag=seen.etag,
        slot=wanted.start.astimezone(UTC),
        start=(change.start or found.start).astimezone(UTC),
        title=" ".join((change.title or found.title).split()),
        status=status,
        wording=wish(wanted),
        state=CLOSED if status == CANCELLED or closed else LIVE,
    )


def _with_wish(record: WrittenReminder, known: WrittenReminder) -> WrittenReminder:
    """``record`` with what the ledger wanted before: until it has heard of a decision, nothing is changed."""
    return WrittenReminder(
        record.promise,
        record.collection,
        record.href,
        record.etag,
        known.slot,
        record.start,
        record.title,
        record.status,
        known.wording,
        record.state,
    )
