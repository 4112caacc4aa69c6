"""So many days, working days, weeks, months or hours from a day on."""

from __future__ import annotations

from datetime import date, time, timedelta
from math import ceil
from typing import TYPE_CHECKING

from nudged.reading.times.calendar import add_months
from nudged.reading.times.when import Reference, Span, When, one

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST = 5000
"""No more units than these are counted."""
_MONTHS = {"month": 1, "quarter": 3, "semester": 6, "year": 12}
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
_HOURS = {"hour": 1.0, "minute": 1 / 60, "second": 1 / 3600}
_SATURDAY = 5


def duration(when: When, ref: Reference, span: Callable[[When, Reference], Span]) -> Span:
    """The day so many units on; ``span`` resolves the day that it is counted from, where one is told."""
    count, unit = when.args[0], str(when.args[1])
    number = float(count) if isinstance(count, (int, float)) else 0.0
    if number > _MOST:
        raise ValueError(number)
    base = ref.said
    if len(when.args) > 2 and isinstance(when.args[2], When):
        base = span(when.args[2], ref)[1]
    elif ref.back:
        return one(base)
    if unit in _HOURS:
        return _hours(number * _HOURS[unit], base, ref)
    return one(_add(base, number, unit, ref))


def _add(base: date, number: float, unit: str, ref: Reference) -> date:
    if unit == "bday":
        return ref.working.add_working_days(base, ceil(number))
    if unit == "oday":
        return _add_weekdays(base, ceil(number), ref)
    if unit in _MONTHS:
        months = number * _MONTHS[unit]
        return add_months(base, int(months)) + timedelta(days=round((months - int(months)) * 30))
    return base + timedelta(days=ceil(number * _DAYS[unit]))


def _hours(hours: float, base: date, ref: Reference) -> Span:
    if hours >= 24 and hours % 24 == 0:
        return one(base + timedelta(days=int(hours // 24)))
    if ref.at is None or base != ref.said:
        return one(base + timedelta(days=ceil(hours / 24)))
    minutes = ref.at.hour * 60 + ref.at.minute + round(hours * 60)
    return one(base + timedelta(days=minutes // 1440), time(minutes % 1440 // 60, minutes % 60))


def _add_weekdays(day: date, count: int, ref: Reference) -> date:
    """So many days from Monday to Saturday on."""
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() <= _SATURDAY and day not in ref.working.holidays:
            count -= 1
    return day
