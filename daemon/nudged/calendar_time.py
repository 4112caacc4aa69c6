"""Working days and local moments.

A promise is due on a local day, a reminder stands at a working hour; both are wall-clock notions. This module turns
them into aware datetimes in the user's zone, so that nothing above it ever adds a timedelta to a local time across
a clock change.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from nudged.model import NudgeError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from zoneinfo import ZoneInfo

END_OF_DAY_FOR_PROMISES = time(18, 0)
"""A day without a clock time ends for a promise at 18:00 local (READING.md section 2)."""

_ONE_DAY = timedelta(days=1)
_LAST_DAY = date.max - timedelta(days=7)
"""Where counting days ends, so that what is counted from "9999-12-31" still is a moment in every zone."""


def was_ahead(stamp: datetime, now: datetime) -> bool:
    """Whether the clock that wrote ``stamp`` was wrong: more than a day ahead of ``now``."""
    return stamp - now > _ONE_DAY


@dataclass(frozen=True, slots=True)
class DayRange:
    """Days from ``first`` to ``last``, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """The user's working days and hours, in the user's zone.

    ``days`` holds ISO weekday numbers less one (Monday is 0). ``holidays`` are the public holidays of the
    configured country, ``away`` the user's own absences: those move reminders, never due days.
    ``quiet`` is the span of local hours in which nothing is shown; it may cross midnight.
    """

    zone: ZoneInfo
    days: frozenset[int] = frozenset(range(5))
    start: time = time(9, 0)
    end: time = time(18, 0)
    holidays: frozenset[date] = frozenset()
    quiet: tuple[time, time] = (time(20, 30), time(8, 0))
    away: tuple[DayRange, ...] = field(default=())

    def at(self, day: date, clock: time) -> datetime:
        """The aware moment of ``clock`` on ``day`` in the user's zone; a time that a clock change skips moves on."""
        return _at(self.zone, day, clock)

    def local_day(self, moment: datetime) -> date:
        """The user's day on which the aware ``moment`` falls."""
        return moment.astimezone(self.zone).date()

    def is_working(self, day: date) -> bool:
        """Whether ``day`` is one of the configured working days and no holiday."""
        return day.weekday() in self.days and day not in self.holidays

    def add_working_days(self, day: date, count: int) -> date:
        """The ``count``-th working day after ``day``; ``day`` itself for 0, working or not."""
        return _add_working_days(self.days, self.holidays, day, count)

    def next_working_day(self, day: date) -> date:
        """The first working day after ``day``."""
        return _add_working_days(self.days, self.holidays, day, 1)

    def working_days_between(self, first: date, last: date) -> int:
        """How many working days lie after ``first`` up to and including ``last``; 0 where ``last`` is not later."""
        return _working_days_between(self.days, self.holidays, first, last)

    def slot_on_or_after(self, day: date) -> datetime:
        """The beginning of work on the first working day from ``day`` on that is no absence of the user's."""
        while not self.is_working(day) or any(day in away for away in self.away):
            day += _ONE_DAY
        return self.at(day, self.start)

    def next_slot(self, now: datetime) -> datetime:
        """The first slot that is not before ``now``."""
        slot = self.slot_on_or_after(self.local_day(now))
        return slot if slot >= now else self.slot_on_or_after(self.local_day(now) + _ONE_DAY)

    def is_quiet(self, moment: datetime) -> bool:
        """Whether ``moment`` falls into the quiet hours."""
        clock = moment.astimezone(self.zone).time()
        begin, end = self.quiet
        return begin <= clock < end if begin <= end else clock >= begin or clock < end

    def after_quiet(self, moment: datetime) -> datetime:
        """``moment`` itself outside the quiet hours, else their end."""
        if not self.is_quiet(moment):
            return moment
        local = moment.astimezone(self.zone)
        end = self.quiet[1]
        day = local.date() if local.time() < end else local.date() + _ONE_DAY
        first = self.at(day, end)
        return first if first.astimezone(UTC) > moment.astimezone(UTC) else first.replace(fold=1)  # it comes twice


# The judgement asks the same of the same few days over and over.


@lru_cache(maxsize=8192)
def _at(zone: ZoneInfo, day: date, clock: time) -> datetime:
    wall = datetime.combine(day, clock, tzinfo=zone)
    return wall.astimezone(UTC).astimezone(zone)


@lru_cache(maxsize=8192)
def _add_working_days(days: frozenset[int], holidays: frozenset[date], day: date, count: int) -> date:
    for _ in range(count):
        day = _on(day)
        while day < _LAST_DAY and (day.weekday() not in days or day in holidays):
            day = _on(day)
    return day


def _on(day: date) -> date:
    return day if day >= _LAST_DAY else day + _ONE_DAY


@lru_cache(maxsize=8192)
def _working_days_between(days: frozenset[int], holidays: frozenset[date], first: date, last: date) -> int:
    span = (first + n * _ONE_DAY for n in range(1, (last - first).days + 1))
    return sum(1 for day in span if day.weekday() in days and day not in holidays)


def public_holidays(country: str, years: Iterable[int]) -> frozenset[date]:
    """The public holidays of ``country`` (ISO 3166 code) in ``years``.

    Imports the ``holidays`` package, which takes 70 ms: the service calls this once and stores the dates.

    Raises:
        NudgeError: ``country`` is not one the package knows.
    """
    import holidays  # noqa: PLC0415 - heavy, and the command line must not load it

    try:
        return frozenset(holidays.country_holidays(country, years=list(years)))
    except NotImplementedError as error:
        raise NudgeError(
            f"no public holidays are known for {country!r}",
            where="work.holidays",
            todo='Give a country\'s code of two capitals, such as "FR", or leave it out',
        ) from error
