"""A reminder as a VEVENT: how it is written, how it is read back, and which parts of it the user has changed.

Every write leaves three short digests in ``X-NUDGE-WRITTEN``, of start, title and status, and one of the description in
``X-NUDGE-TEXT``: a part that still matches its digest was last written by a machine, any machine.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
import warnings
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from icalendar import Alarm, Calendar, Event, vText

from nudged.broken import BROKEN
from nudged.caldav_client import UID_SUFFIX
from nudged.model import Fact, Line, Verb
from nudged.reminders.vtimezone import vtimezone

if TYPE_CHECKING:
    from nudged.calendar_time import WorkingTime
    from nudged.model import Reminder

CONFIRMED, CANCELLED = "CONFIRMED", "CANCELLED"
DONE_MARK = "✓ "
_KEPT = ("ok", "done", "fait", "✓", "✔", "✅", "☑")
_WRONG = ("wrong", "non")
_AFTER_COMMAND = " \t\ufe0f:;,.!-–—"
_DIGEST_BYTES = 4


class LeftAlone(ValueError):  # noqa: N818 - named for what it tells
    """An event cannot be dealt with; its text is the code under which ``messages`` says why."""


def left_alone(error: ValueError, where: str) -> Fact:
    """``error``, which the event at ``where`` gave, for ``nudge status``."""
    return Fact(str(error) if isinstance(error, LeftAlone) else "reminder.unreadable", {"where": where})


@dataclass(frozen=True, slots=True)
class Marks:
    """The digests that the last writing machine left; a part without one is ""."""

    start: str = ""
    title: str = ""
    status: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """A reminder's event as it stands on the server; ``start`` is aware, ``marks`` None where a client removed them."""

    start: datetime
    title: str
    status: str
    description: str
    marks: Marks | None
    attendees: bool
    quote: str = ""


def uid_of(promise: str) -> str:
    """The UID of the reminder of ``promise``."""
    return promise + UID_SUFFIX


def name_of(promise: str) -> str:
    """The resource name of the reminder of ``promise``."""
    return f"{promise}.ics"


def digest(text: str) -> str:
    """A short digest that white space and the way of composing accents do not change."""
    plain = unicodedata.normalize("NFC", " ".join(text.split()))
    return hashlib.blake2b(plain.encode(), digest_size=_DIGEST_BYTES).hexdigest()


def start_digest(start: datetime) -> str:
    """The digest of a moment, whatever the zone that it is told in."""
    return digest(start.astimezone(UTC).isoformat(timespec="seconds"))


def read(text: str, promise: str, working: WorkingTime) -> FoundEvent:
    """Read the event of ``promise`` from iCalendar ``text``.

    Raises:
        LeftAlone: it is not readable, or not (or not only) the reminder of this promise.
    """
    calendar, event = _parsed(text, promise)
    written = re.fullmatch(r"(\w*)-(\w*)-(\w*)", str(event.get("X-NUDGE-WRITTEN", "")).strip())
    body = str(event.get("X-NUDGE-TEXT", "")).strip()
    marks = Marks(written[1], written[2], written[3], body) if written else None
    return FoundEvent(
        start=_start(event, working),
        title=_text(event, "SUMMARY"),
        status=_text(event, "STATUS").upper() or CONFIRMED,
        description=_text(event, "DESCRIPTION"),
        marks=marks,
        attendees=any("ATTENDEE" in one for one in calendar.walk("VEVENT")),
        quote=_unescaped(event, "X-NUDGE-QUOTE"),
    )


def _parsed(text: str, promise: str) -> tuple[Calendar, Event]:
    try:
        with warnings.catch_warnings(action="ignore"):  # a guessed zone is better than none
            calendar: Any = Calendar.from_ical(text)
    except BROKEN as error:
        raise LeftAlone("reminder.unreadable") from error
    if not isinstance(calendar, Calendar):
        raise LeftAlone("reminder.no-calendar")
    events = calendar.walk("VEVENT")
    if any(str(event.get("UID", "")).strip() != uid_of(promise) for event in events):
        raise LeftAlone("reminder.other-events")
    own = [event for event in events if "RECURRENCE-ID" not in event]
    if len(own) != 1 or not isinstance(own[0], Event):
        raise LeftAlone("reminder.not-ours")
    return calendar, own[0]


def _start(event: Event, working: WorkingTime) -> datetime:
    try:
        found = getattr(event.get("DTSTART"), "dt", None)
    except ValueError as error:
        raise LeftAlone("reminder.start-unreadable") from error
    if isinstance(found, datetime):
        return found if found.tzinfo else working.at(found.date(), found.time())
    if isinstance(found, date):
        return working.at(found, working.start)
    raise LeftAlone("reminder.no-start")


def _text(event: Event, name: str) -> str:
    value = event.get(name, "")
    return str(value[0] if isinstance(value, list) else value).strip()


def _said(event: Event) -> date | None:
    try:
        return date.fromisoformat(str(event.get("X-NUDGE-SAID", "")).strip())
    except ValueError:
        return None


def _unescaped(event: Event, name: str) -> str:
    raw = str(event.get(name, ""))
    return re.sub(r"\\(.)", lambda m: "\n" if m.group(1) in "nN" else m.group(1), raw)


def sighting(text: str, promise: str, collection: str, now: datetime) -> Line | None:
    """That ``collection`` holds the reminder of ``promise``, as a journal tells it; None where it is unreadable."""
    try:
        _, event = _parsed(text, promise)
    except ValueError:
        return None
    company, quote = _unescaped(event, "X-NUDGE-COMPANY"), _unescaped(event, "X-NUDGE-QUOTE")
    return Line(now, Verb.REMINDER, promise, collection, company, _said(event), quote)


def command(title: str, marks: Marks | None, *known: str) -> tuple[str, str] | None:
    """The decision that the user put in front of our title, ``kept`` or ``wrong``, and the title without it.

    Args:
        title: as it stands.
        marks: the digests of the last writing machine; what follows the word must match that of the title.
        known: titles of ours that may follow where a client has removed the marks.
    """
    folded = title.strip()
    for verb, words in (("kept", _KEPT), ("wrong", _WRONG)):
        for word in words:
            rest = folded[len(word) :]
            if folded[: len(word)].casefold() != word or (word.isalpha() and rest[:1].isalnum()):
                continue
            rest = rest.lstrip(_AFTER_COMMAND)
            if marks.title == digest(rest) if marks else rest in known:
                return verb, rest
    return None


def compose(reminder: Reminder, start: datetime, now: datetime, working: WorkingTime) -> str:
    """The iCalendar text of a new reminder that starts at ``start`` (DESIGN.md section 6)."""
    event = Event()
    event.add("UID", uid_of(reminder.promise))
    event.add("CREATED", now.astimezone(UTC))
    event.add("TRANSP", "TRANSPARENT")
    event.add("CLASS", "PRIVATE")
    event.add("CATEGORIES", ["nudge"])
    if reminder.url.startswith(("https://", "http://", "mailto:")):
        event.add("URL", _clean(reminder.url))
    for name, value in (
        ("X-NUDGE-COMPANY", reminder.company),
        ("X-NUDGE-SAID", reminder.said.isoformat() if reminder.said else ""),
        ("X-NUDGE-QUOTE", reminder.quote),
    ):
        if value:
            event.add(name, vText(_clean(value)))
    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//nudge//nudge//EN")
    calendar.add_component(event)
    change = Change(start=start, title=reminder.summary, status=CONFIRMED, description=reminder.description)
    _apply(calendar, event, change, now, working, timedelta(minutes=reminder.minutes))
    return _written(calendar)


@dataclass(frozen=True, slots=True)
class Change:
    """What a machine writes anew; None leaves a part as it is, and its digest as ``marks`` has it."""

    marks: Marks = field(default_factory=Marks)
    start: datetime | None = None
    title: str | None = None
    status: str | None = None
    description: str | None = None
    quote: str | None = None


def rewrite(text: str, promise: str, change: Change, now: datetime, working: WorkingTime) -> str:
    """``text`` with ``change`` made and everything else, the user's own additions too, as it was.

    Raises:
        LeftAlone: as ``read`` does.
    """
    calendar, event = _parsed(text, promise)
    try:
        _apply(calendar, event, change, now, working, _length(event))
        return _written(calendar)
    except (*BROKEN, AssertionError) as error:
        raise LeftAlone("reminder.unwritable") from error


def _length(event: Event) -> timedelta:
    start, end, span = (getattr(event.get(name), "dt", None) for name in ("DTSTART", "DTEND", "DURATION"))
    if isinstance(start, datetime) and isinstance(end, datetime) and bool(start.tzinfo) == bool(end.tzinfo):
        return max(end - start, timedelta(0))
    return span if isinstance(span, timedelta) and isinstance(start, datetime) else timedelta(minutes=15)


def _apply(  # noqa: PLR0913, PLR0917 - the event, what to make of it, and when
    calendar: Calendar,
    event: Event,
    change: Change,
    now: datetime,
    working: WorkingTime,
    length: timedelta,
) -> None:
    marks = change.marks
    start, title, status, body = marks.start, marks.title, marks.status, marks.text
    if change.start is not None:
        _set_times(calendar, event, change.start.astimezone(working.zone), length)
        start = start_digest(change.start)
    if change.title is not None:
        _set(event, "SUMMARY", _clean(" ".join(change.title.split())))
        title = digest(_text(event, "SUMMARY"))
    if change.description is not None:
        _set(event, "DESCRIPTION", _clean(change.description))
        body = digest(_text(event, "DESCRIPTION"))
    if change.status is not None:
        _set(event, "STATUS", change.status)
        status = digest(change.status)
        event.subcomponents = [part for part in event.subcomponents if part.name != "VALARM"]
        if change.status != CANCELLED:
            event.add_component(_alarm(_text(event, "SUMMARY")))
    if change.quote is not None:
        _set(event, "X-NUDGE-QUOTE", vText(_clean(change.quote)))
    sequence = event.get("SEQUENCE", -1)
    _set(event, "SEQUENCE", sequence + 1 if isinstance(sequence, int) else 0)
    _set(event, "DTSTAMP", now.astimezone(UTC).replace(microsecond=0))
    _set(event, "LAST-MODIFIED", now.astimezone(UTC).replace(microsecond=0))
    _set(event, "X-NUDGE-WRITTEN", vText(f"{start}-{title}-{status}"))
    _set(event, "X-NUDGE-TEXT", vText(body))


def _set_times(calendar: Calendar, event: Event, start: datetime, length: timedelta) -> None:
    zone: Any = start.tzinfo
    event.pop("DURATION", None)
    _set(event, "DTSTART", start)
    _set(event, "DTEND", (start.astimezone(UTC) + length).astimezone(zone))
    tzid = event["DTSTART"].params.get("TZID")
    known = {str(part.get("TZID", "")) for part in calendar.walk("VTIMEZONE")}
    if tzid and tzid not in known:
        calendar.subcomponents.insert(0, vtimezone(zone, start.year))


def _alarm(summary: str) -> Alarm:
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("TRIGGER", timedelta(0))
    alarm.add("DESCRIPTION", summary)
    return alarm


def _set(event: Event, name: str, value: object) -> None:
    event.pop(name, None)
    if value != "":  # libical takes a property without a value for a fault
        event.add(name, value)


def _clean(text: str) -> str:
    """``text`` without the characters that iCalendar does not allow (RFC 5545 section 3.1)."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in "\n\t" or (c >= " " and c != "\x7f" and not 0xD800 <= ord(c) <= 0xDFFF))


def _written(calendar: Calendar) -> str:
    """The text to send; a trigger of no length as ``PT0S``, which every client reads."""
    text: str = calendar.to_ical().decode()
    return re.sub(r"^(TRIGGER[^:\r\n]*):P0D(?=\r?$)", r"\1:PT0S", text, flags=re.MULTILINE)
