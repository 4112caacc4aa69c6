"""The day (and time) that a time expression comes to: its kind gives a span, its lead and clock the moment in it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from nudged.reading.times import days, durations, periods
from nudged.reading.times.when import AFTERNOON, Moment, Reference, Span, When

if TYPE_CHECKING:
    from collections.abc import Callable

NOT_BEFORE_GRACE = 5
AROUND_GRACE = 2
_HALF_A_YEAR = timedelta(days=180)
_NEW_YEAR_KINDS = ("new-year", "back-to-school")
_VAGUE_DAYS = {"now": 0, "days": 5, "weeks": 21, "months": 90}
_SOON = 2
_SUNDAYS_BEFORE_A_HOLIDAY = ("easter", "orthodox-easter")
_PERIODS = ("period", "nth-week", "week-of", "iso-week", "quarter", "season", "vague")


def resolve(when: When, ref: Reference) -> Moment | None:
    """The last local day (and time) of ``when``; None where there is no such date."""
    try:
        return _lead(when, ref)
    except (ValueError, OverflowError, IndexError):
        return None


def _lead(when: When, ref: Reference) -> Moment:
    if when.kind == "later":
        return _later(when, ref)
    if when.kind == "clock":
        return _next_clock(when, ref)
    first, last, clock = _span(when, ref)
    if when.lead == "before" and (when.clock is None or when.clock.part) and clock is None:
        if when.clock is not None:
            return Moment(last, when.clock.at)
        if when.kind == "dur" and len(when.args) < 3:
            return Moment(last)
        begun = when.kind == "period" and first <= ref.said and not ref.back  # before the weekend, said on it
        return Moment(last if begun or _before_its_end(when) else first - timedelta(days=1))
    if when.lead == "after" and when.kind not in ("dur", *_NEW_YEAR_KINDS) and not _is_new_year(when):
        if when.clock is not None and not when.clock.part and not when.event:
            return Moment(last)
        easter_monday = timedelta(days=when.kind == "holiday" and when.args[0] in _SUNDAYS_BEFORE_A_HOLIDAY)
        return Moment(ref.working.next_working_day(last + easter_monday))
    if when.lead == "not-before":
        return Moment(ref.working.add_working_days(last, NOT_BEFORE_GRACE))
    if when.lead == "around" and when.kind in ("date", "dom") and when.clock is None:
        last += timedelta(days=AROUND_GRACE)
    return _timed(Moment(last, clock), when)


def _is_new_year(when: When) -> bool:
    return when.kind == "holiday" and when.args[0] in ("christmas", "holidays")


def _before_its_end(when: When) -> bool:
    """Before the end of the month is its last day, not the one before."""
    edge = when.args[2] if when.kind == "season" else when.args[0]
    return when.kind in ("period", "quarter", "season", "year-named") and edge in ("end", "later")


def _later(when: When, ref: Reference) -> Moment:
    """The later of several bounds; a plain weekday behind another comes after that one."""
    limit = _limit(when, ref)
    if limit:
        return _timed(limit, when)
    moments: list[Moment] = []
    before = ref.said
    for part in when.args:
        if not isinstance(part, When):
            continue
        base = ref
        follows = part.kind == "wd" and part.args[1] is None and _is_weekday(when.args[0])
        follows = follows or part.args[3:] == ("after",)  # next week or the week after
        if moments and follows and not ref.back:
            base = ref._replace(said=max(before, ref.said))
        if part.kind == "clock" and moments and part.clock is not None:
            day = moments[-1].day
            if part.lead in ("by", "latest") and _is_part(when.args[0]):
                moments.pop()  # Friday evening, 7pm at the latest
            moments.append(Moment(day, part.clock.at))
            continue
        moments.append(_lead(part, base))
        before = _lead(_itself(part), base).day
    if len(moments) > 1 and moments[0].day - moments[-1].day > _HALF_A_YEAR and _is_date(when.args[0]):
        moments = moments[1:]  # a range that has begun: 3 March - 20 March
    best = max(moments, key=lambda moment: (moment.day, moment.at or AFTERNOON))
    if when.lead == "not-before":
        return Moment(ref.working.add_working_days(best.day, NOT_BEFORE_GRACE))
    if when.lead == "after" and when.event:
        return Moment(ref.working.next_working_day(best.day))
    return _timed(best, when)


def _itself(when: When) -> When:
    """The day of the event where ``when`` is the time after it: after Thursday's panel, Friday at the latest."""
    return when._replace(lead="") if when.lead == "after" else when


def _limit(when: When, ref: Reference) -> Moment | None:
    """The last day that is told within a period: in the last week of the month, the 29th at the latest."""
    first, last = when.args[0], when.args[-1]
    if not (isinstance(first, When) and isinstance(last, When) and last.lead == "latest" and first.kind in _PERIODS):
        return None
    start, end, _ = _span(first, ref)
    start = ref.said if first.kind == "vague" else start
    plain = last.kind == "wd" and last.args[1] is None
    moment = _lead(last, ref._replace(said=max(start - timedelta(days=1), ref.said)) if plain else ref)
    return moment if max(start, ref.said) <= moment.day <= end and not ref.back else None


def _is_part(part: object) -> bool:
    """Whether a day is told with a part of it alone."""
    return isinstance(part, When) and part.clock is not None and part.clock.part


def _is_weekday(part: object) -> bool:
    return isinstance(part, When) and part.kind == "wd"


def _is_date(part: object) -> bool:
    return isinstance(part, When) and part.kind == "date" and part.args[0] is None


def _timed(moment: Moment, when: When) -> Moment:
    if when.clock is None:
        return moment
    return Moment(moment.day + timedelta(days=when.clock.past_midnight), when.clock.at)


def _next_clock(when: When, ref: Reference) -> Moment:
    if when.clock is None:
        raise ValueError(when)
    ahead = ref.back or ref.at is None or ref.at < when.clock.at
    day = ref.said if ahead else ref.said + timedelta(days=1)
    return Moment(day, None if when.lead in ("after", "not-before") else when.clock.at)


def _span(when: When, ref: Reference) -> Span:
    if when.kind == "dur":
        return durations.duration(when, ref, _span)
    if when.kind == "week-of":
        return periods.week_of(when, ref, _span)
    if when.kind == "week-after":
        return periods.week_after(when, ref, _span)
    return _KINDS[when.kind](when, ref)


def _vague(when: When, ref: Reference) -> Span:
    name = str(when.args[0])
    day = ref.said
    if name == "soon" and not ref.back:
        day = ref.working.add_working_days(day, _SOON)
    elif not ref.back:
        day += timedelta(days=_VAGUE_DAYS[name])
    return day, day, None


_KINDS: dict[str, Callable[[When, Reference], Span]] = {
    "rel": days.relative,
    "wd": days.weekday,
    "date": days.dated,
    "dom": days.day_of_month,
    "nth-wd": days.nth_of_month,
    "nth-day": days.nth_of_month,
    "holiday": days.holidays,
    "new-year": days.new_year,
    "back-to-school": days.back_to_school,
    "period": periods.period,
    "year-named": periods.named_year,
    "quarter": periods.quarter,
    "season": periods.season,
    "iso-week": periods.iso_week,
    "nth-week": periods.nth_week,
    "vague": _vague,
}
