"""What a time expression is, what it is relative to, and what it comes to."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nudged.calendar_time import WorkingTime

DAY_KINDS = ("wd", "date", "dom", "rel")
"""The kinds of a time expression that name one day."""
MORNING, EVENING = time(12), time(21)
AFTERNOON = time(18)
FEW = {"day": 5, "bday": 5, "oday": 5, "week": 4, "fortnight": 2, "month": 3, "hour": 24, "minute": 1, "year": 3}
"""How many "a few" are, by unit."""

Span = tuple[date, date, time | None]
"""First and last day, and the clock time where one follows from the expression itself ("in two hours")."""


class Clock(NamedTuple):
    """A clock time; ``part`` tells that it stands for a part of the day.

    ``past_midnight`` tells that it is of the night behind its day: Friday night at 1.
    """

    at: time
    part: bool = False
    past_midnight: bool = False


class When(NamedTuple):
    """One time expression.

    Attributes:
        kind: how it is resolved: "rel", "dur", "wd", "date", "dom", "period", "week-of", "nth-week", "nth-wd",
            "season", "holiday", "vague", "clock", "later" (the later of its alternatives) ...
        args: what the kind needs.
        lead: "by", "before", "after", "not-before", "around", "in", "on", "until" or "".
        clock: the clock time that was given.
        first, last: the tokens it covers, ``last`` excluded.
        direct: it can be a deadline as it stands: "in two days", not the bare "two days".
        past: it names a past moment whatever the day: "yesterday", "last week".
        event: it stands for an event of that day: "Friday's interview".
    """

    kind: str
    args: tuple[object, ...]
    first: int
    last: int
    lead: str = ""
    clock: Clock | None = None
    direct: bool = True
    past: bool = False
    event: bool = False

    @property
    def vague(self) -> bool:
        """Whether neither a date nor a duration was given."""
        return self.kind == "vague" and self.args[0] != "now"


class Moment(NamedTuple):
    """A local day and, where a clock time was given, the time."""

    day: date
    at: time | None = None


class Reference(NamedTuple):
    """What a time expression is relative to: the day and time it was said, and the working days.

    ``back`` asks for the latest such day on or before ``said``, as a broken promise is told.
    """

    said: date
    at: time | None
    working: WorkingTime
    back: bool = False


_NAMED_YEARS = {"this": 0, "next": 1}


def told_year(value: object, ref: Reference) -> int | None:
    """The year that an argument names: 2027, "next" or "this"; None where it names none."""
    if isinstance(value, str) and value in _NAMED_YEARS:
        return ref.said.year + _NAMED_YEARS[value]
    return value if isinstance(value, int) else None


def integer(value: object) -> int:
    """An argument that must be a number.

    Raises:
        ValueError: it is none.
    """
    if isinstance(value, int):
        return value
    raise ValueError(value)


def one(day: date, clock: time | None = None) -> Span:
    """A single day as a span."""
    return day, day, clock
