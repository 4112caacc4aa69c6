"""The times that a user types: "2d", "friday", "2026-03-12", "15 aug"."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import click

from nudged.calendar_time import DayRange
from nudged.messages import say

if TYPE_CHECKING:
    from nudge.session import Session
    from nudged.calendar_time import WorkingTime

_SPAN = re.compile(r"(\d{1,4})\s?(h|d|j|w)", re.ASCII)
_DAY_OF_MONTH = re.compile(r"\d{1,2}", re.ASCII)
_GLUED = re.compile(r"(\d)([^\W\d_])")


FARTHEST = 10
"""Years from now: a day beyond them is a slip of the finger."""


def _wrong(code: str, text: str, session: Session) -> click.BadParameter:
    return click.BadParameter(say(session.lang, code, text=text), ctx=click.get_current_context(silent=True))


def parse_day(text: str, session: Session, working: WorkingTime) -> tuple[date, time | None]:
    """The local day that ``text`` means as said now, and its clock time where it has one.

    Raises:
        click.BadParameter: it means none.
    """
    day, clock = _iso(text, working) or _told(text, session, working)
    if abs(day.year - session.now.year) > FARTHEST:
        raise _wrong("cli.when.wrong", text, session)
    return day, clock


def _iso(text: str, working: WorkingTime) -> tuple[date, time | None] | None:
    try:
        if len(text) <= len("2026-03-12"):
            return date.fromisoformat(text), None
        moment = datetime.fromisoformat(text)
        local = moment.astimezone(working.zone) if moment.tzinfo else moment
    except (ValueError, OverflowError):
        return None
    return local.date(), local.time()


def _told(text: str, session: Session, working: WorkingTime) -> tuple[date, time | None]:
    from nudged.reading import ReadingSettings, read_deadline  # noqa: PLC0415 - an ISO date does not need it

    if text.lstrip().startswith("-"):  # "-1d" is a slip, not a dash and a day
        raise _wrong("cli.when.wrong", text, session)
    found = read_deadline(text, said=session.now, settings=ReadingSettings.of(session.settings, working))
    if found is None or found.vague:
        raise _wrong("cli.when.wrong", text, session)
    return found.day, found.time


def parse_snooze(text: str, session: Session, working: WorkingTime) -> datetime:
    """The aware moment until which a reminder is put off, in the user's zone.

    Hours count from now; days and weeks lead to the beginning of work on the first working day from then on; a day
    that is named is taken as it is.

    Raises:
        click.BadParameter: it means no moment, or one that is past.
    """
    span = _SPAN.fullmatch(text.strip().lower())
    if span:
        count, unit = int(span[1]), span[2]
        if unit == "h":
            moment = (session.now.astimezone(UTC) + timedelta(hours=count)).astimezone(working.zone)
        else:
            days = count * 7 if unit == "w" else count
            moment = working.slot_on_or_after(working.local_day(session.now) + timedelta(days=days))
    else:
        day, clock = parse_day(text, session, working)
        moment = working.at(day, clock or working.start)
    if moment <= session.now:
        raise _wrong("cli.when.past", text, session)
    return moment


def parse_range(text: str, session: Session, working: WorkingTime) -> DayRange:
    """Days from first to last: "1..15aug", "2026-08-01..2026-08-15", "friday".

    Raises:
        click.BadParameter: it means none, or ends before it begins.
    """
    first_text, dots, last_text = (part.strip() for part in _GLUED.sub(r"\1 \2", text).partition(".."))
    last, _ = parse_day(last_text if dots else first_text, session, working)
    if not dots:
        return DayRange(last, last)
    if _DAY_OF_MONTH.fullmatch(first_text):
        first = _same_month(last, int(first_text), text, session)
    else:
        first, _ = parse_day(first_text, session, working)
    if first > last:
        raise _wrong("cli.when.order", text, session)
    return DayRange(first, last)


def _same_month(last: date, day: int, text: str, session: Session) -> date:
    try:
        return last.replace(day=day)
    except ValueError as error:
        raise _wrong("cli.when.wrong", text, session) from error
