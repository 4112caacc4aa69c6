"""Time expressions as data, and the local day on which each of them ends (READING.md section 2).

A ``When`` is what the grammar in ``deadlines`` found; ``resolve`` turns it into a day, given when it was said.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from nudged.calendar_time import WorkingTime

MORNING, NOON, EVENING = time(12), time(12), time(21)
AFTERNOON = time(18)
NOT_BEFORE_GRACE = 5
AROUND_GRACE = 2
SEASON_ENDS = {"winter": (3, 20), "spring": (6, 20), "summer": (9, 22), "autumn": (12, 20)}
SEASON_STARTS = {"winter": (12, 21), "spring": (3, 21), "summer": (6, 21), "autumn": (9, 23)}
FIXED_HOLIDAYS = {
    "christmas": (12, 25),
    "eve": (12, 24),
    "boxing": (12, 26),
    "nye": (12, 31),
    "newyear": (1, 1),
    "halloween": (10, 31),
    "valentine": (2, 14),
    "july4": (7, 4),
    "july14": (7, 14),
    "august15": (8, 15),
    "may1": (5, 1),
    "toussaint": (11, 1),
}
FEW = {"day": 5, "bday": 5, "oday": 5, "week": 4, "fortnight": 2, "month": 3, "hour": 24, "minute": 1, "year": 3}


class Clock(NamedTuple):
    """A clock time; ``part`` tells that it stands for a part of the day."""

    at: time
    part: bool = False


@dataclass(frozen=True, slots=True)
class When:
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
    rule: str = ""

    @property
    def vague(self) -> bool:
        """Whether neither a date nor a duration was given."""
        return self.kind == "vague" and self.args[0] != "now"


class Moment(NamedTuple):
    """A local day and, where a clock time was given, the time."""

    day: date
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """What a time expression is relative to: the day and time it was said, and the working days.

    ``back`` asks for the latest such day on or before ``said``, as a broken promise is told.
    """

    said: date
    at: time | None
    working: WorkingTime
    back: bool = False


def resolve(when: When, ref: Reference) -> Moment | None:
    """The last local day (and time) of ``when``; None where there is no such date."""
    try:
        return _lead(when, ref)
    except (ValueError, OverflowError):
        return None


def _lead(when: When, ref: Reference) -> Moment:
    if when.kind == "later":
        moments = [_lead(part, ref) for part in when.args if isinstance(part, When)]
        best = max(moments, key=lambda moment: (moment.day, moment.at or AFTERNOON))
        return _timed(best, when, ref)
    if when.kind == "clock":
        return _next_clock(when, ref)
    first, last, clock = _span(when, ref)
    if when.lead == "before" and (when.clock is None or when.clock.part) and clock is None:
        if when.clock is not None:
            return Moment(last, when.clock.at)
        return Moment(last if when.kind == "period" and when.args[0] == "end" else first - timedelta(days=1))
    if when.lead == "after" and when.kind not in ("dur", "holiday", "new-year"):
        return Moment(ref.working.next_working_day(last))
    if when.lead == "not-before":
        return Moment(ref.working.add_working_days(last, NOT_BEFORE_GRACE))
    if when.lead == "around" and when.kind in ("date", "dom") and when.clock is None:
        last += timedelta(days=AROUND_GRACE)
    return _timed(Moment(last, clock), when, ref)


def _timed(moment: Moment, when: When, ref: Reference) -> Moment:
    if when.clock is None:
        return moment
    if when.lead == "after" and not when.clock.part:
        return moment
    return Moment(moment.day, when.clock.at)


def _next_clock(when: When, ref: Reference) -> Moment:
    assert when.clock is not None  # noqa: S101 - a clock expression has one by construction
    if ref.back or ref.at is None or ref.at < when.clock.at:
        day = ref.said
    else:
        day = ref.said + timedelta(days=1)
    return Moment(day, None if when.lead == "after" else when.clock.at)


Span = tuple[date, date, "time | None"]


def _span(when: When, ref: Reference) -> Span:
    return _KINDS[when.kind](when, ref)


def _one(day: date, clock: time | None = None) -> Span:
    return day, day, clock


def _rel(when: When, ref: Reference) -> Span:
    days = _int(when.args[0])
    if ref.back and days > 0:
        days = 0
    return _one(ref.said + timedelta(days=days))


def _int(value: object) -> int:
    if isinstance(value, int):
        return value
    raise ValueError(value)


def _duration(when: When, ref: Reference) -> Span:
    count, unit = when.args[0], str(when.args[1])
    base = ref.said
    if len(when.args) > 2 and isinstance(when.args[2], When):
        base = _lead(when.args[2], ref).day
    elif ref.back:
        return _one(base)
    if isinstance(count, float) and unit in ("hour", "minute"):
        return _hours(count / (60 if unit == "minute" else 1), ref)
    return _one(_add(base, count, unit, ref))


def _add(base: date, count: object, unit: str, ref: Reference) -> date:
    number = float(count) if isinstance(count, (int, float)) else 0.0
    if number > 5000:
        raise ValueError(number)
    whole = int(number)
    if unit == "bday":
        return ref.working.add_working_days(base, -int(-number // 1))
    if unit == "oday":
        return _add_weekdays(base, whole, ref)
    if unit in ("month", "quarter", "year"):
        months = number * {"month": 1, "quarter": 3, "year": 12}[unit]
        day = add_months(base, int(months))
        return day + timedelta(days=round((months - int(months)) * 30))
    days = number * {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}[unit]
    return base + timedelta(days=-int(-days // 1))


def _hours(hours: float, ref: Reference) -> Span:
    if hours >= 24 and hours % 24 == 0:
        return _one(ref.said + timedelta(days=int(hours // 24)))
    if ref.at is None:
        return _one(ref.said + timedelta(days=-int(-hours // 24)))
    minutes = ref.at.hour * 60 + ref.at.minute + round(hours * 60)
    return _one(ref.said + timedelta(days=minutes // 1440), time(minutes % 1440 // 60, minutes % 60))


def _add_weekdays(day: date, count: int, ref: Reference) -> date:
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < 6 and day not in ref.working.holidays:
            count -= 1
    return day


def add_months(day: date, count: int) -> date:
    """The same day ``count`` months on, clipped to the month's end."""
    month = day.month - 1 + count
    year = day.year + month // 12
    month = month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _weekday(when: When, ref: Reference) -> Span:
    weekday, mod = _int(when.args[0]), when.args[1]
    said = ref.said
    if isinstance(mod, int):
        return _one(_monday(said) + timedelta(days=7 * mod + weekday))
    if mod == "last":
        return _one(said - timedelta(days=(said.weekday() - weekday - 1) % 7 + 1))
    if ref.back:
        return _one(said - timedelta(days=(said.weekday() - weekday) % 7))
    ahead = (weekday - said.weekday() - 1) % 7 + 1
    return _one(said + timedelta(days=ahead + (7 if mod == "week" else 0)))


def _date(when: When, ref: Reference) -> Span:
    year, month, day = when.args[0], _int(when.args[1]), _int(when.args[2])
    if isinstance(year, int):
        return _one(date(year, month, day))
    return _one(_yearly(month, day, ref))


def _yearly(month: int, day: int, ref: Reference) -> date:
    years = range(ref.said.year, ref.said.year - 9, -1) if ref.back else range(ref.said.year, ref.said.year + 9)
    for year in years:
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if (found <= ref.said) if ref.back else (found > ref.said):
            return found
    raise ValueError((month, day))


def _day_of_month(when: When, ref: Reference) -> Span:
    day = _int(when.args[0])
    offset = when.args[1] if len(when.args) > 1 else None
    if not 1 <= day <= 31:
        raise ValueError(day)
    start = ref.said.replace(day=1)
    if isinstance(offset, int):
        month = add_months(start, offset)
        return _one(month.replace(day=day))
    for step in range(12):
        month = add_months(start, -step if ref.back else step)
        if day > monthrange(month.year, month.month)[1]:
            continue
        found = month.replace(day=day)
        if (found <= ref.said) if ref.back else (found > ref.said):
            return _one(found)
    raise ValueError(day)


def _end_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _period(when: When, ref: Reference) -> Span:
    edge, unit, offset = str(when.args[0]), str(when.args[1]), when.args[2]
    if unit == "week":
        return _week(edge, offset, ref)
    if unit == "weekend":
        return _weekend(offset, ref, when.lead)
    if unit == "month":
        return _month(edge, offset, ref)
    if unit == "year":
        return _year(edge, offset, ref)
    if unit == "quarter":
        return _this_quarter(edge, offset, ref)
    month = _int(offset)
    return _named_month(edge, month, when.args[3] if len(when.args) > 3 else None, ref)


def _week(edge: str, offset: object, ref: Reference) -> Span:
    said, start = ref.said, _monday(ref.said)
    if ref.back:
        return _week_back(edge, offset, ref)
    if offset is None:  # "en début de semaine": no week is named
        if edge == "start":
            offset = 1
        elif edge == "mid":
            offset = 0 if said.weekday() < 2 else 1
        else:
            offset = 0
    weeks = _int(offset)
    start += timedelta(days=7 * weeks)
    days = {"start": 1, "mid": 2}.get(edge, 4)
    if weeks == 0:
        if said.weekday() >= 5:
            days = 6
        elif start + timedelta(days=days) < said:
            days = 4
    return start, start + timedelta(days=days), None


def _week_back(edge: str, offset: object, ref: Reference) -> Span:
    start = _monday(ref.said) + timedelta(days=7 * (offset if isinstance(offset, int) and offset < 0 else 0))
    end = start + timedelta(days={"start": 1, "mid": 2}.get(edge, 4))
    while end > ref.said:
        start, end = start - timedelta(days=7), end - timedelta(days=7)
    return start, end, None


def _weekend(offset: object, ref: Reference, lead: str) -> Span:
    start = _monday(ref.said) + timedelta(days=7 * (offset if isinstance(offset, int) else 0))
    last = start + timedelta(days=4 if lead in ("by", "before", "until") else 6)
    return (start + timedelta(days=5)), max(last, ref.said) if not ref.back else last, None


def _month(edge: str, offset: object, ref: Reference) -> Span:
    start = add_months(ref.said.replace(day=1), offset if isinstance(offset, int) else 0)
    first, last, _ = _in_month(edge, start)
    if last < ref.said and not ref.back:
        if offset is None:
            return _in_month(edge, add_months(start, 1))
        return start, _end_of_month(start), None
    return first, last, None


def _in_month(edge: str, start: date) -> Span:
    first = start.replace(day=15) if edge == "mid" else start
    last = {"start": start.replace(day=10), "mid": start.replace(day=15)}.get(edge, _end_of_month(start))
    return first, last, None


def _named_month(edge: str, month: int, year: object, ref: Reference) -> Span:
    if isinstance(year, int):
        return _in_month(edge, date(year, month, 1))
    years = (0, -1, -2) if ref.back else (0, 1, 2)
    for step in years:
        first, last, _ = _in_month(edge, date(ref.said.year + step, month, 1))
        if (first <= ref.said) if ref.back else (last > ref.said or (last == ref.said and edge in ("end", ""))):
            return first, last, None
    raise ValueError(month)


def _year(edge: str, offset: object, ref: Reference) -> Span:
    year = ref.said.year + (offset if isinstance(offset, int) else 0)
    if edge == "start" and not isinstance(offset, int) and date(year, 1, 31) < ref.said:
        year += 1
    last = {"start": date(year, 1, 31), "mid": date(year, 6, 30)}.get(edge, date(year, 12, 31))
    return date(year, 1, 1), last, None


def _this_quarter(edge: str, offset: object, ref: Reference) -> Span:
    month = (ref.said.month - 1) // 3 * 3 + 1
    start = add_months(date(ref.said.year, month, 1), 3 * (offset if isinstance(offset, int) else 0))
    return start, _quarter_end(edge, start), None


def _quarter_end(edge: str, start: date) -> date:
    return _end_of_month(add_months(start, {"start": 0, "mid": 1}.get(edge, 2)))


def _quarter(when: When, ref: Reference) -> Span:
    edge, number, length, year = str(when.args[0]), _int(when.args[1]), _int(when.args[2]), when.args[3]
    for step in range(2):
        start = date((year if isinstance(year, int) else ref.said.year) + step, (number - 1) * length + 1, 1)
        last = _quarter_end(edge, start) if length == 3 else _end_of_month(add_months(start, length - 1))
        if last >= ref.said or isinstance(year, int) or ref.back:
            return start, last, None
    raise ValueError(number)


def _season(when: When, ref: Reference) -> Span:
    name, year = str(when.args[0]), when.args[1]
    for step in range(2):
        last = date((year if isinstance(year, int) else ref.said.year) + step, *SEASON_ENDS[name])
        if last >= ref.said or isinstance(year, int):
            first = date(last.year - (name == "winter"), *SEASON_STARTS[name])
            return first, last, None
    raise ValueError(name)


def _week_of(when: When, ref: Reference) -> Span:
    inner = when.args[0]
    assert isinstance(inner, When)  # noqa: S101 - built so by the grammar
    day = _span(inner, ref)[1]
    if not ref.back and inner.kind in ("dom", "date") and not isinstance(inner.args[0], int):
        this_week = _monday(ref.said)
        for candidate in (_span(inner, Reference(this_week - timedelta(days=1), None, ref.working))[1],):
            if _monday(candidate) == this_week:
                day = candidate
    start = _monday(day)
    return start, start + timedelta(days=4), None


def _iso_week(when: When, ref: Reference) -> Span:
    number = _int(when.args[0])
    for year in (ref.said.year, ref.said.year + 1):
        start = date.fromisocalendar(year, number, 1)
        if start + timedelta(days=6) > ref.said:
            return start, start + timedelta(days=4), None
    raise ValueError(number)


def _nth_week(when: When, ref: Reference) -> Span:
    number, month, year = _int(when.args[0]), when.args[1], when.args[2]
    starts: list[date]
    if month is None:
        this = add_months(ref.said.replace(day=1), year if isinstance(year, int) else 0)
        starts = [this] if isinstance(year, int) else [this, add_months(this, 1)]
    else:
        years = [year] if isinstance(year, int) else [ref.said.year, ref.said.year + 1]
        starts = [date(_int(y), _int(month), 1) for y in years]
    for start in starts:
        last = _end_of_month(start) if number < 0 else start.replace(day=number)
        if last > ref.said or start == starts[-1]:
            return last - timedelta(days=6), last, None
    raise ValueError(number)


def _nth_weekday(when: When, ref: Reference) -> Span:
    number, weekday, month, year = (_int(arg) if arg is not None else None for arg in when.args)
    assert number is not None and weekday is not None  # noqa: PT018, S101 - built so by the grammar
    if month is None:
        this = ref.said.replace(day=1)
        starts = [add_months(this, year)] if year is not None else [this, add_months(this, 1)]
    else:
        starts = [date(y, month, 1) for y in ([year] if year else [ref.said.year, ref.said.year + 1])]
    for start in starts:
        if number < 0:
            end = _end_of_month(start)
            day = end - timedelta(days=(end.weekday() - weekday) % 7)
        else:
            day = start + timedelta(days=(weekday - start.weekday()) % 7 + 7 * (number - 1))
        if day > ref.said or start == starts[-1]:
            return _one(day)
    raise ValueError(number)


def _holiday(when: When, ref: Reference) -> Span:
    name = str(when.args[0])
    if name in ("christmas", "holidays") and when.lead != "before" and (when.lead == "after" or name == "holidays"):
        return _new_year(when, ref)
    for year in (ref.said.year, ref.said.year - 1) if ref.back else (ref.said.year, ref.said.year + 1):
        day = holiday(name, year)
        if (day <= ref.said) if ref.back else (day > ref.said):
            return _one(day)
    raise ValueError(name)


def holiday(name: str, year: int) -> date:
    """The day of a named holiday in ``year``.

    Raises:
        ValueError: no such name.
    """
    if name == "holidays":
        name = "christmas"
    if name in FIXED_HOLIDAYS:
        return date(year, *FIXED_HOLIDAYS[name])
    if name == "easter":
        return _easter(year)
    if name == "thanksgiving":
        first = date(year, 11, 1)
        return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
    raise ValueError(name)


def _easter(year: int) -> date:
    """Easter Sunday (the Gregorian computus of Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    r = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * r) // 451
    month, day = divmod(h + r - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _new_year(when: When, ref: Reference) -> Span:
    for year in (ref.said.year, ref.said.year + 1):
        start = date(year, 1, 1)
        day = start + timedelta(days=(4 - start.weekday()) % 7 + 7)
        if day > ref.said:
            return _one(day)
    raise ValueError(ref.said)


def _back_to_school(when: When, ref: Reference) -> Span:
    """The second Friday of September, or of January where that comes first and is near ("la rentrée")."""
    if ref.said.month >= 11 or ref.said.month == 1:
        return _new_year(when, ref)
    for year in (ref.said.year, ref.said.year + 1):
        start = date(year, 9, 1)
        day = start + timedelta(days=(4 - start.weekday()) % 7 + 7)
        if day > ref.said:
            return _one(day)
    raise ValueError(ref.said)


def _vague(when: When, ref: Reference) -> Span:
    days = {"now": 0, "days": 5, "weeks": 21}
    name = str(when.args[0])
    if ref.back:
        return _one(ref.said)
    if name == "soon":
        return _one(ref.working.add_working_days(ref.said, 2))
    return _one(ref.said + timedelta(days=days[name]))


_KINDS: dict[str, Callable[[When, Reference], Span]] = {
    "rel": _rel,
    "dur": _duration,
    "wd": _weekday,
    "date": _date,
    "dom": _day_of_month,
    "period": _period,
    "quarter": _quarter,
    "season": _season,
    "week-of": _week_of,
    "iso-week": _iso_week,
    "nth-week": _nth_week,
    "nth-wd": _nth_weekday,
    "holiday": _holiday,
    "new-year": _new_year,
    "back-to-school": _back_to_school,
    "vague": _vague,
}
