"""Weeks, weekends, months, quarters, seasons, years: their first and last day, by the edge that was told."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from nudged.reading.times.calendar import FRIDAY, SATURDAY, add_months, end_of_month, monday
from nudged.reading.times.days import month_starts
from nudged.reading.times.when import Reference, Span, When, integer, told_year

if TYPE_CHECKING:
    from collections.abc import Callable

_SEASON_ENDS = {"winter": (3, 20), "spring": (6, 20), "summer": (9, 22), "autumn": (12, 20)}
_SEASON_STARTS = {"winter": (12, 21), "spring": (3, 21), "summer": (6, 21), "autumn": (9, 23)}
_WEDNESDAY, _SUNDAY = 2, 6
_WEEK_EDGES = {"start": 1, "mid": _WEDNESDAY, "weekend": _SUNDAY}
_START_OF_MONTH, _MIDDLE = 10, 15


def period(when: When, ref: Reference) -> Span:
    """A week, weekend, month, quarter or year of now, or a month by its name."""
    edge, unit, offset = str(when.args[0]), str(when.args[1]), when.args[2]
    if unit == "weekend":
        return _weekend(offset, ref, by_its_start=when.lead in ("by", "before", "until") and edge != "end")
    if unit == "named":
        return _named_month(edge, integer(offset), when.args[3], ref)
    return _UNITS[unit](edge, offset, ref)


def _week(edge: str, offset: object, ref: Reference) -> Span:
    said, start = ref.said, monday(ref.said)
    if ref.back:
        return _week_back(edge, offset, ref)
    if offset is None:  # "en début de semaine": no week is named
        offset = {"start": 1, "mid": 0 if said.weekday() < _WEDNESDAY else 1}.get(edge, 0)
    weeks = integer(offset)
    start += timedelta(days=7 * weeks)
    days = _WEEK_EDGES.get(edge, FRIDAY)
    if weeks == 0:
        if said.weekday() >= SATURDAY:
            days = _SUNDAY
        elif start + timedelta(days=days) < said:
            days = FRIDAY
    return start, start + timedelta(days=days), None


def _week_back(edge: str, offset: object, ref: Reference) -> Span:
    start = monday(ref.said) + timedelta(days=7 * (offset if isinstance(offset, int) and offset < 0 else 0))
    end = start + timedelta(days=_WEEK_EDGES.get(edge, FRIDAY))
    while end > ref.said:
        start, end = start - timedelta(days=7), end - timedelta(days=7)
    return start, end, None


def _weekend(offset: object, ref: Reference, *, by_its_start: bool) -> Span:
    start = monday(ref.said) + timedelta(days=7 * (offset if isinstance(offset, int) else 0))
    last = start + timedelta(days=FRIDAY if by_its_start else _SUNDAY)
    if ref.back and last > ref.said:
        start, last = start - timedelta(days=7), last - timedelta(days=7)
    return start + timedelta(days=SATURDAY), last if ref.back or last >= ref.said else start + timedelta(6), None


def _month(edge: str, offset: object, ref: Reference) -> Span:
    start = add_months(ref.said.replace(day=1), offset if isinstance(offset, int) else 0)
    first, last, _ = _in_month(edge, start)
    if last < ref.said and not ref.back:
        if offset is None:
            return _in_month(edge, add_months(start, 1))
        return start, end_of_month(start), None
    return first, last, None


def _in_month(edge: str, start: date) -> Span:
    first = start.replace(day=_MIDDLE) if edge == "mid" else start
    days = {"start": _START_OF_MONTH, "mid": _MIDDLE}
    return first, start.replace(day=days[edge]) if edge in days else end_of_month(start), None


def _named_month(edge: str, month: int, year: object, ref: Reference) -> Span:
    told = told_year(year, ref)
    if told is not None:
        return _in_month(edge, date(told, month, 1))
    begun = year == "coming" and month == ref.said.month  # next March, said in March
    for step in (0, -1, -2) if ref.back else (1,) if begun else (0, 1, 2):
        first, last, _ = _in_month(edge, date(ref.said.year + step, month, 1))
        if (first <= ref.said) if ref.back else (last > ref.said or (last == ref.said and edge in ("end", ""))):
            return first, last, None
    raise ValueError(month)


def _year(edge: str, offset: object, ref: Reference) -> Span:
    year = ref.said.year + (offset if isinstance(offset, int) else 0)
    if edge == "start" and not isinstance(offset, int) and date(year, 1, 31) < ref.said:
        year += 1
    return _in_year(edge, year)


def _in_year(edge: str, year: int) -> Span:
    last = {"start": date(year, 1, 31), "mid": date(year, 6, 30)}.get(edge, date(year, 12, 31))
    return date(year, 1, 1), last, None


def named_year(when: When, _ref: Reference) -> Span:
    """Early 2027, by 2027."""
    return _in_year(str(when.args[0]), integer(when.args[1]))


def _this_quarter(edge: str, offset: object, ref: Reference, length: int = 3) -> Span:
    month = (ref.said.month - 1) // length * length + 1
    start = add_months(date(ref.said.year, month, 1), length * (offset if isinstance(offset, int) else 0))
    return start, _quarter_end(edge, start, length), None


def _half_year(edge: str, offset: object, ref: Reference) -> Span:
    return _this_quarter(edge, offset, ref, 6)


def _quarter_end(edge: str, start: date, length: int) -> date:
    return end_of_month(add_months(start, {"start": 0, "mid": length // 2}.get(edge, length - 1)))


def quarter(when: When, ref: Reference) -> Span:
    """Q1, the second half of the year."""
    edge, number, length = str(when.args[0]), integer(when.args[1]), integer(when.args[2])
    year = told_year(when.args[3], ref)
    for step in range(2):
        start = date((year or ref.said.year) + step, (number - 1) * length + 1, 1)
        last = _quarter_end(edge, start, length)
        if last >= ref.said or year or ref.back:
            return start, last, None
    raise ValueError(number)


def season(when: When, ref: Reference) -> Span:
    """The season that ends next; of a certain year where one is told."""
    name, year, edge = str(when.args[0]), when.args[1], str(when.args[2])
    told = told_year(year, ref)
    for step in range(3):
        last = date((told or ref.said.year) + step, *_SEASON_ENDS[name])
        first = date(last.year - (name == "winter"), *_SEASON_STARTS[name])
        end = {"start": first + timedelta(days=30), "mid": first + timedelta(days=45)}.get(edge, last)
        if told or (first > ref.said if year == "coming" else end >= ref.said):
            return first, end, None
    raise ValueError(name)


def week_of(when: When, ref: Reference, span: Callable[[When, Reference], Span]) -> Span:
    """The week that a day is in; a day of the present week counts though it has passed."""
    inner = when.args[0]
    if not isinstance(inner, When):
        raise ValueError(inner)  # noqa: TRY004 - as any other expression that names no day
    day = span(inner, ref)[1]
    explicit = inner.args[1:2] not in ((), (None,)) if inner.kind == "dom" else inner.args[0] is not None
    if not ref.back and inner.kind in ("dom", "date") and not explicit:
        this_week = monday(ref.said)
        candidate = span(inner, ref._replace(said=this_week - timedelta(days=1)))[1]
        if monday(candidate) == this_week:
            day = candidate
    if day.weekday() >= SATURDAY and when.args[-1] != "weekend":  # the working week that begins behind it
        day += timedelta(days=2)
    return _edged(monday(day), when)


def week_after(when: When, ref: Reference, span: Callable[[When, Reference], Span]) -> Span:
    """The week after the one that a day is in: the week after Easter."""
    inner = when.args[0]
    if not isinstance(inner, When):
        raise ValueError(inner)  # noqa: TRY004 - as any other expression that names no day
    return _edged(monday(span(inner, ref)[1]) + timedelta(days=7), when)


def _edged(start: date, when: When) -> Span:
    edge = when.args[-1] if len(when.args) > 1 else ""
    return start, start + timedelta(days=_WEEK_EDGES.get(str(edge), FRIDAY)), None


def iso_week(when: When, ref: Reference) -> Span:
    """Week 12 of the ISO calendar, the next one to end; that of a certain year where one is told."""
    number, told = integer(when.args[0]), told_year(when.args[1], ref)
    for year in (told,) if told else (ref.said.year, ref.said.year + 1):
        start = date.fromisocalendar(year, number, 1)
        if told or start + timedelta(days=_SUNDAY) > ref.said:
            return _edged(start, when)
    raise ValueError(number)


def nth_week(when: When, ref: Reference) -> Span:
    """The first, second, third, last week of a month: up to a day of it, counted from its end where negative."""
    number, starts = integer(when.args[0]), month_starts(when.args[1], when.args[2], ref)
    ends = [
        end_of_month(start) + timedelta(number + 1) if number < 0 else start.replace(day=number) for start in starts
    ]
    last = next((end for end in ends if end > ref.said), ends[-1])
    return last - timedelta(days=6), last, None


_UNITS: dict[str, Callable[[str, object, Reference], Span]] = {
    "week": _week,
    "month": _month,
    "year": _year,
    "quarter": _this_quarter,
    "semester": _half_year,
}
