"""Single days: weekdays, dates, days of the month, holidays."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from nudged.reading.times import feasts
from nudged.reading.times.calendar import add_months, end_of_month, holiday, monday, nth_day, nth_weekday, second_friday
from nudged.reading.times.when import Reference, Span, When, integer, one, told_year

if TYPE_CHECKING:
    from collections.abc import Callable

_WEEKS_ON = {"week": 7, "fortnight": 14}
_MONTHS_OF_A_WEEKDAY = 3
_MONTHS = 12
_YEARS_TRIED = 9
"""29 February comes every four years, but for 1900 and the like."""


def relative(when: When, ref: Reference) -> Span:
    """So many days from the day it was said."""
    days = integer(when.args[0])
    return one(ref.said + timedelta(days=0 if ref.back and days > 0 else days))


def weekday(when: When, ref: Reference) -> Span:
    """The first such weekday after the day it was said, or that of a certain week."""
    number, mod = integer(when.args[0]), when.args[1]
    said = ref.said
    if isinstance(mod, int):
        return one(monday(said) + timedelta(days=7 * mod + number))
    if isinstance(mod, tuple) and isinstance(mod[1], When):
        return one(_beside(number, str(mod[0]), _BASES[mod[1].kind](mod[1], ref)[1]))
    if isinstance(mod, tuple):  # three Fridays from now
        return one(said + timedelta(days=(number - said.weekday() - 1) % 7 + 1 + 7 * (integer(mod[1]) - 1)))
    if mod == "last":
        return one(said - timedelta(days=(said.weekday() - number - 1) % 7 + 1))
    if ref.back:
        return one(said - timedelta(days=(said.weekday() - number) % 7))
    ahead = (number - said.weekday() - 1) % 7 + 1
    return one(said + timedelta(days=ahead + _WEEKS_ON.get(str(mod), 0)))


def _beside(number: int, side: str, base: date) -> date:
    """The first such weekday after a day, or the last before it."""
    if side == "after":
        return base + timedelta(days=(number - base.weekday() - 1) % 7 + 1)
    return base - timedelta(days=(base.weekday() - number - 1) % 7 + 1)


def dated(when: When, ref: Reference) -> Span:
    """A date, of the next year where none is told and it has passed; the day it was said where a clock time is told.

    Where its weekday is told beside it, and only the other order of day and month fits that, it is the other order.
    """
    month, day = integer(when.args[1]), integer(when.args[2])
    found = _dated(when, month, day, ref)
    told = when.args[3] if len(when.args) > 3 else None
    if told is not None and found.weekday() != told and day <= _MONTHS:
        other = _dated(when, day, month, ref)
        found = other if other.weekday() == told else found
    return one(found)


def _dated(when: When, month: int, day: int, ref: Reference) -> date:
    year = told_year(when.args[0], ref)
    if year is not None:
        return date(year, month, day)
    step = -1 if ref.back else 1
    for number in range(ref.said.year, ref.said.year + step * _YEARS_TRIED, step):
        try:
            found = date(number, month, day)
        except ValueError:
            continue
        today = found == ref.said and _by_the_clock(when)
        if today or ((found <= ref.said) if ref.back else (found > ref.said)):
            return found
    raise ValueError((month, day))


def _by_the_clock(when: When) -> bool:
    """Whether a clock time makes a day that is today's today: "on 12 February at 5pm", said on 12 February."""
    return when.clock is not None and not when.clock.part and not when.event


def day_of_month(when: When, ref: Reference) -> Span:
    """The next such day of a month, or that of a certain month; Thursday the 15th is the next one that is a Thursday.

    A weekday that no such day has for a while is taken for a slip; the 31st of a shorter month is its last day.
    """
    day = integer(when.args[0])
    start = ref.said.replace(day=1)
    if len(when.args) > 1 and when.args[1] is not None:
        month = add_months(start, integer(when.args[1]))
        return one(month.replace(day=min(day, end_of_month(month).day)))
    found: list[date] = []
    for step in range(12):
        month = add_months(start, -step if ref.back else step)
        if day > end_of_month(month).day:
            continue
        candidate = month.replace(day=day)
        today = candidate == ref.said and _by_the_clock(when)
        if today or ((candidate <= ref.said) if ref.back else (candidate > ref.said)):
            found.append(candidate)
    told = when.args[2] if len(when.args) > 2 else None
    return one(next((near for near in found[:_MONTHS_OF_A_WEEKDAY] if near.weekday() == told), found[0]))


def nth_of_month(when: When, ref: Reference) -> Span:
    """The first Monday, the last working day of a month."""
    number, what, month, year = when.args

    def day_in(start: date) -> date:
        if isinstance(what, int):
            return nth_weekday(start, what, integer(number))
        return nth_day(start, str(what), integer(number), ref.working)

    return one(_first_ahead(day_in, month, year, ref))


def month_starts(month: object, year: object, ref: Reference) -> list[date]:
    """The starts of the months that may be meant: ``month`` of ``year``; where it is None, ``year`` months on."""
    if month is None:
        this = ref.said.replace(day=1)
        return [add_months(this, year)] if isinstance(year, int) else [this, add_months(this, 1)]
    told = told_year(year, ref)
    years = [told] if told else [ref.said.year, ref.said.year + 1]
    return [date(number, integer(month), 1) for number in years]


def _first_ahead(day_in: Callable[[date], date], month: object, year: object, ref: Reference) -> date:
    days = [day_in(start) for start in month_starts(month, year, ref)]
    return next((day for day in days if day > ref.said), days[-1])


def holidays(when: When, ref: Reference) -> Span:
    """The next such holiday; after Christmas and "after the holidays" are the new year."""
    name = str(when.args[0])
    if (name == "christmas" and when.lead == "after") or (name == "holidays" and when.lead != "before"):
        return new_year(when, ref)
    told = told_year(when.args[1], ref) if len(when.args) > 1 else None
    if name in feasts.NAMES:
        return _feast(name, told, ref)
    if told:
        return one(holiday(name, told))
    for year in (ref.said.year, ref.said.year - 1) if ref.back else (ref.said.year, ref.said.year + 1):
        day = holiday(name, year)
        if (day <= ref.said) if ref.back else (day > ref.said):
            return one(day)
    raise ValueError(name)


def _feast(name: str, told: int | None, ref: Reference) -> Span:
    """The feast of a certain year, else the next one to end: two may begin in one year."""
    years = (told,) if told else range(ref.said.year - 1, ref.said.year + 2)
    spans = sorted(span for year in years for span in feasts.spans(name, year))
    ended = [span for span in spans if span[1] <= ref.said]
    ahead = [span for span in spans if span[1] > ref.said]
    first, last = ended[-1] if ref.back else (spans if told else ahead)[0]
    return first, last, None


def new_year(_when: When, ref: Reference) -> Span:
    """In the new year: the second Friday of January."""
    days = [second_friday(ref.said.year + step, 1) for step in range(2)]
    return one(next(day for day in days if day > ref.said))


def back_to_school(when: When, ref: Reference) -> Span:
    """« À la rentrée »: the second Friday of September, or of January where that is the next one."""
    if ref.said.month >= 11 or ref.said.month == 1:
        return new_year(when, ref)
    days = [second_friday(ref.said.year + step, 9) for step in range(2)]
    return one(next(day for day in days if day > ref.said))


_BASES: dict[str, Callable[[When, Reference], Span]] = {
    "date": dated,
    "dom": day_of_month,
    "holiday": holidays,
    "wd": weekday,
}
"""What a weekday may stand beside: the Friday after 25 May, the Sunday after next Friday."""
