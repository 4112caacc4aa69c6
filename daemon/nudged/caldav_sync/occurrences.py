"""iCalendar text into plain occurrences of events, in the user's zone (RFC 5545). Nothing in it is trusted."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, cast

from icalendar import Calendar

from nudged.broken import BROKEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from nudged.calendar_time import WorkingTime

BEFORE, AFTER = timedelta(days=60), timedelta(days=180)
"""The occurrences of a recurring event that count begin in this span around now."""

_OLDEST = 1990
_TOO_FINE = {"SECONDLY", "MINUTELY", "HOURLY"}
_LONGEST_TITLE, _LONGEST_TEXT = 500, 50_000

_LINKS = (
    "X-GOOGLE-CONFERENCE",
    "CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "LOCATION",
)
"""Where the link to a video meeting stands, first of all."""

_VIDEO = re.compile(
    r"https://(?:[\w-]+\.)*(?:zoom\.us|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com"
    r"|meet\.jit\.si|visio\.numerique\.gouv\.fr)/[^\s<>\"')\]]+"
)
"""Such a link in the middle of an invitation's text."""


class LeftOut(ValueError):  # noqa: N818 - named for what it tells
    """An event cannot be read, or had better not be; its text is the code under which ``messages`` says why."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """Someone who organises or was asked to an event; ``answer`` is their PARTSTAT."""

    address: str
    name: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One occurrence of an event; all moments are aware.

    Attributes:
        recurrence: which one of a series it is (its original start, ISO 8601), None for a single event.
        master: it speaks for the series: its text is read once, not once an occurrence.
    """

    uid: str
    start: datetime
    end: datetime
    title: str
    modified: datetime
    recurrence: str | None = None
    master: bool = True
    all_day: bool = False
    description: str = ""
    location: str = ""
    url: str = ""
    organizer: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    cancelled: bool = False
    categories: tuple[str, ...] = ()
    created: datetime | None = None


def read(text: str, working: WorkingTime, now: datetime) -> list[Occurrence]:
    """The occurrences of the events in ``text``; those of a series around ``now`` only.

    Raises:
        LeftOut: it cannot be read.
    """
    try:
        with warnings.catch_warnings(action="ignore"):  # a guessed zone is better than none
            calendar: Any = Calendar.from_ical(text)
        return sorted(_occurrences(calendar, working, now), key=lambda o: (o.uid, o.start, o.recurrence or ""))
    except LeftOut:
        raise
    except BROKEN as error:
        raise LeftOut("event.unreadable") from error


def _occurrences(calendar: Calendar, working: WorkingTime, now: datetime) -> Iterator[Occurrence]:
    events: list[Any] = list(calendar.walk("VEVENT"))
    series = [event for event in events if "RRULE" in event or "RDATE" in event]
    if not series:
        for event in events:
            original = event["RECURRENCE-ID"].dt if "RECURRENCE-ID" in event else None
            yield _occurrence(event, working, now, original=original, master=True)
        return
    import recurring_ical_events  # noqa: PLC0415 - 110 ms, and only recurring events need it

    for event in series:
        _refuse_floods(event)
    own_text = {str(e["RECURRENCE-ID"].dt) for e in events if "RECURRENCE-ID" in e and "DESCRIPTION" in e}
    moved_on = {e["RECURRENCE-ID"].dt: e["DTSTART"].dt for e in events if _is_range(e)}
    first = True
    for found in recurring_ical_events.of(calendar).between(now - BEFORE, now + AFTER):
        moved = "RECURRENCE-ID" in found and str(found["RECURRENCE-ID"].dt) in own_text
        yield _occurrence(found, working, now, original=_original(found, moved_on), master=first or moved)
        first = False


def _is_range(event: Any) -> bool:
    """Does it stand for one occurrence of a series and those that follow?"""
    return "RECURRENCE-ID" in event and event["RECURRENCE-ID"].params.get("RANGE") == "THISANDFUTURE"


def _original(event: Any, moved_on: Mapping[date, date]) -> date:
    """Where an occurrence stood in its series; of those moved with one before them, by as much as that one was."""
    first = event["DTSTART"].dt
    told = event["RECURRENCE-ID"].dt if "RECURRENCE-ID" in event else first
    since = moved_on.get(told) if _is_range(event) else None
    if since is None or len({isinstance(one, datetime) for one in (since, told, first)}) > 1:
        return cast("date", told)
    if isinstance(since, datetime) and None not in (since.tzinfo, told.tzinfo):
        told = told.astimezone(since.tzinfo)
    return cast("date", told + (first - since))


def _refuse_floods(event: Any) -> None:
    """A rule that would give millions of occurrences, or take long to get to now, is no interview."""
    rules = event.get("RRULE", [])
    for rule in rules if isinstance(rules, list) else [rules]:
        parts = {str(key).upper(): [str(value).upper() for value in values] for key, values in rule.items()}
        fine = set(parts.get("FREQ", [])) & _TOO_FINE
        if fine or any(len(parts.get(part, ())) > 1 for part in ("BYHOUR", "BYMINUTE", "BYSECOND")):
            raise LeftOut("event.too-often")
    if event["DTSTART"].dt.year < _OLDEST:
        raise LeftOut("event.too-old")


def _occurrence(event: Any, working: WorkingTime, now: datetime, *, original: date | None, master: bool) -> Occurrence:
    """``original``: where it stood in its series; None for a single event."""
    first = event["DTSTART"].dt
    all_day = not isinstance(first, datetime)
    start = _moment(first, working, working.start)
    organizer = _attendees(event, "ORGANIZER")
    modified = event.get("LAST-MODIFIED", event.get("DTSTAMP"))
    return Occurrence(
        uid=str(event.get("UID", "")).strip() or "?",
        start=start,
        end=max(start, _end(event, first, start, working)),
        title=_line(event, "SUMMARY")[:_LONGEST_TITLE],
        modified=_moment(modified.dt, working, time(0)) if modified is not None else now,
        recurrence=_key(original, working) if original is not None else None,
        master=master,
        all_day=all_day,
        description="\n".join(filter(None, (_text(event, "DESCRIPTION"), _text(event, "COMMENT"))))[:_LONGEST_TEXT],
        location=_line(event, "LOCATION"),
        url=_link(event),
        organizer=organizer[0] if organizer else None,
        attendees=_attendees(event, "ATTENDEE"),
        cancelled=str(event.get("STATUS", "")).strip().upper() == "CANCELLED",
        categories=_categories(event),
        created=_created(event, working),
    )


def _created(event: Any, working: WorkingTime) -> datetime | None:
    """When it was made; None where that is not told, or as what some programs write of what they imported (1900)."""
    made = event.get("CREATED")
    return _moment(made.dt, working, time(0)) if made is not None and made.dt.year >= _OLDEST else None


def _moment(value: date, working: WorkingTime, clock: time) -> datetime:
    """A date, floating or zoned time as an aware moment in the user's zone; a date alone at ``clock``."""
    if not isinstance(value, datetime):
        return working.at(value, clock)
    if value.tzinfo is None:
        return working.at(value.date(), value.time())
    return value.astimezone(UTC).astimezone(working.zone)


def _end(event: Any, first: date, start: datetime, working: WorkingTime) -> datetime:
    """The end: told, or after the duration; a timed event without either has none, a day lasts the working hours."""
    told, span = event.get("DTEND"), event.get("DURATION")
    if not isinstance(first, datetime):
        last = told.dt - timedelta(days=1) if told is not None else first
        if told is None and span is not None:
            last = first + span.dt - timedelta(days=1)
        last = last.date() if isinstance(last, datetime) else last
        return working.at(max(last, first), working.end)
    if told is not None:
        return _moment(told.dt, working, working.end)
    length = span.dt if span is not None else timedelta(0)
    return (start.astimezone(UTC) + length).astimezone(working.zone)


def _key(original: date, working: WorkingTime) -> str:
    if not isinstance(original, datetime):
        return original.isoformat()
    return _moment(original, working, time(0)).astimezone(UTC).isoformat()


def _categories(event: Any) -> tuple[str, ...]:
    value = event.get("CATEGORIES", [])
    found = [str(name) for one in (value if isinstance(value, list) else [value]) for name in one.cats]
    return tuple(name.strip() for name in found if name.strip())


def _text(event: Any, name: str) -> str:
    value = event.get(name, "")
    joined = "\n".join(str(part) for part in value) if isinstance(value, list) else str(value)
    return "".join(map(_visible, joined.replace("\r\n", "\n"))).strip()


def _visible(c: str) -> str:
    """``c``; a space for white space of another kind, such as the no-break one; nothing for what cannot be seen."""
    return c if c in "\n\t" or c.isprintable() else " " if c.isspace() else ""


def _line(event: Any, name: str) -> str:
    return " ".join(_text(event, name).split())


def _link(event: Any) -> str:
    """Where to meet by video, else the event's own page: web addresses only."""
    words = [word for name in _LINKS for word in _line(event, name).split()]
    links = (word for word in words if word.startswith(("https://", "http://")))
    in_text = _VIDEO.search(_text(event, "DESCRIPTION")[:_LONGEST_TEXT])
    return next(links, in_text[0] if in_text else _line(event, "URL") if _is_link(_line(event, "URL")) else "")


def _is_link(text: str) -> bool:
    return text.startswith(("https://", "http://")) and " " not in text


def _attendees(event: Any, name: str) -> tuple[Attendee, ...]:
    value = event.get(name)
    if value is None:
        return ()
    found = []
    for one in value if isinstance(value, list) else [value]:
        address = str(one).strip().lower().removeprefix("mailto:")
        params = getattr(one, "params", {})
        shown = " ".join(str(params.get("CN", "")).replace('"', "").split())
        found.append(Attendee(address, shown, str(params.get("PARTSTAT", "")).upper()))
    return tuple(found)
