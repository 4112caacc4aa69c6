"""Weekdays: Friday, next Friday, « vendredi en huit », Tuesday of next week, the first Monday of March."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.deadlines.atoms import Found
from nudged.reading.deadlines.clocks import END_OF_DAY, clock, part_ends
from nudged.reading.deadlines.dates import (
    NOUNS,
    clock_behind,
    counts_only,
    day_month,
    day_number,
    month_day,
    month_here,
    month_offset,
    numeric,
    year_of,
)

if TYPE_CHECKING:
    from nudged.reading.deadlines.atoms import Atoms
    from nudged.reading.times import When

_OFFSETS = {"next": 1, "this": 0, "last": -1}
_CLOCK_BEGINS = frozenset(("part", "lead", "n", "num"))
_WEEK_ENDINGS = ("end", "p", "small", "latest")
_HOURS = 12
_MOST_WEEKDAYS = 8
_HALF_MONTH = 15
_FEW_FIRST_DAYS, _MOST_FIRST_DAYS = 10, 28
_WEEK_ENDS = {1: 7, 2: 14, 3: 21, 4: 28}
_WEEKDAY_LEADS = ("by", "before", "on", "until", "at-latest")
_ABBREVIATION = 3
_SHORT_NAME = 5
"""A weekday's name of up to so many letters may be an abbreviation with a full stop."""


def weekday(a: Atoms, index: int) -> Found:
    """Friday, next Friday, « vendredi prochain », Friday week, Tuesday of next week, Friday 13 March."""
    start, mod = index, None
    many = _so_many(a, index)
    if many:
        return a.make("wd", (int(a.at(index + 1).val), ("nth", many)), index, index + 2)
    if a.cat(index) in ("next", "this", "last"):
        behind = index + 1 + (a.cat(index + 1) in ("next", "this"))
        if a.cat(behind) == "wd":
            coming = a.at(behind - 1).val == "coming"  # the next coming Friday, but "coming next Friday"
            mod = {"next": None if coming else 1, "this": None, "last": "last"}[a.cat(index)]
            index = behind
    if a.cat(index) != "wd" or not weekday_here(a, index):
        return None
    number, end = int(a.at(index).val), index + 1
    if a.mark(end, ".") and len(a.at(index).norm) <= _SHORT_NAME and a.cat(end + 1) not in ("x", "end"):
        end += 1
    dated = _date_behind(a, end) or _date_behind_clock(a, end)
    if dated:
        told = dated[0]
        if told.kind == "dom" and len(told.args) == 1:
            told = told._replace(args=(*told.args, None, number))
        elif told.kind == "date" and _either_order(a, end, dated[1]):
            told = told._replace(args=(*told.args, number))
        return told._replace(first=a.at(start).first), dated[1]
    return _weekday_behind(a, start, number, mod, end)


def _either_order(a: Atoms, first: int, last: int) -> bool:
    """Whether a date is told in figures whose order a weekday may decide: Monday 9/3."""
    index = next((step for step in range(first, last) if a.cat(step) == "n" and a.mark(step + 1, "/", "-")), last)
    return index < last and len(a.at(index).val) <= 2


def _weekday_behind(a: Atoms, start: int, number: int, mod: object, end: int) -> Found:
    """A weekday with what tells its week behind it."""
    week = week_offset(a, end) or _weeks_on(a, end)
    if week:
        when, last = a.make("wd", (number, week[0]), start, week[1])
        return when._replace(past=week[0] < 0), last
    week = week_offset(a, end + 1) if a.cat(end) in ("part", "today-part") else None
    if week:
        when, last = a.make("wd", (number, week[0]), start, week[1])
        return when._replace(clock=part_ends(a.at(end))), last
    if a.cat(end) == "ago":
        when, last = a.make("wd", (number, "last"), start, end + 1)
        return when._replace(past=True), last
    if a.cat(end) == "from-now" and a.cat(start - 1) in ("n", "num") and a.at(start - 1).val.isdecimal():
        return a.make("wd", (number, ("nth", int(a.at(start - 1).val))), start, end + 1)
    beside = _beside(a, end)
    if beside and mod is None:
        return a.make("wd", (number, beside[0]), start, beside[1])
    if a.cat(end) == "after-next":
        base = a.make("wd", (int(a.at(end + 1).val), 1), end, end + 2) if a.cat(end + 1) == "wd" else None
        if base and a.cat(end + 2) != "poss":  # the Sunday after next Wednesday
            return a.make("wd", (number, ("after", base[0])), start, base[1])
        return a.make("wd", (number, 2), start, end + 1)
    mod, end = _turned(a, mod, end)
    when, end = a.make("wd", (number, mod), start, end)
    return when._replace(past=mod == "last"), end


def _so_many(a: Atoms, index: int) -> int:
    """In two Fridays, « dans deux vendredis »: how many of them; no "in two Friday meetings"."""
    many = a.at(index)
    if many.cat not in ("n", "num") or not many.val.isdecimal() or not a.is_lead(index - 1, "in"):
        return 0
    ends = a.cat(index + 2) not in ("x", "counted", "stage", "serial", "part", "n", "poss")
    return int(many.val) if a.cat(index + 1) == "wd" and ends and 1 < int(many.val) <= _MOST_WEEKDAYS else 0


def _beside(a: Atoms, end: int) -> tuple[tuple[str, When], int] | None:
    """The date or feast that a weekday stands beside: the Friday after 25 May, « le vendredi avant Pâques »."""
    if a.cat(end) == "newyear" and a.at(end).val:  # the Monday after Christmas
        return ("after", a.make("holiday", (a.at(end).val, year_of(a, end + 1)[0]), end, end + 1)[0]), end + 1
    step = a.skip(end + 1, "art")
    following = a.cat(end) == "next" and a.at(end).val == "coming" and (step > end + 1 or a.cat(step) == "holiday")
    if not (a.is_lead(end, "after", "before") or following):
        return None
    which = "before" if a.is_lead(end, "before") else "after"
    if a.cat(step) == "holiday":
        in_year, behind = year_of(a, step + 1)
        when, behind = a.make("holiday", (a.at(step).val, in_year), step, behind)
        return (which, when), behind
    hit = numeric(a, step) or month_day(a, step) or day_month(a, step) or weekday(a, step)
    if hit is None or hit[0].kind not in ("date", "dom", "wd") or (hit[0].kind == "dom" and a.cat(hit[1]) in NOUNS):
        return None
    if hit[0].kind == "wd" and hit[0].args[1] != 1:
        return None  # « le lundi après lundi prochain », but no "call me Monday after Friday"
    return None if a.cat(hit[1]) == "poss" else ((which, hit[0]), hit[1])


def _turned(a: Atoms, mod: object, end: int) -> tuple[object, int]:
    """Which of the weekdays a word behind it makes it: Friday week, « vendredi prochain », « lundi en quinze »."""
    free = a.cat(end + 1) != "n" or clock_behind(a, end + 1)
    week = a.is_unit(end, "week") and free and not a.at(end).capital and not _with(a, end)
    if a.cat(end) == "in-week" or week:  # no "Monday w/ a yes or no"
        return "week" if mod is None else 2, end + 1
    if a.cat(end) == "in-fortnight" or a.is_unit(end, "fortnight"):
        return "fortnight", end + 1
    if a.cat(end) not in ("next", "last") or a.at(end).val == "span" or a.is_unit(end + 1, "month", "year"):
        return mod, end
    if a.at(end).val in ("pre", "coming") and a.cat(end + 1) in ("wd", "unit", "mon", "num", "n"):
        return mod, end
    if mod is None:
        mod = "last" if a.cat(end) == "last" else None if a.at(end).val == "coming" else 1
    weeks = {"in-week": 2, "in-fortnight": 3}.get(a.cat(end + 1))
    return (weeks, end + 2) if weeks else (mod, end + 1)


def _with(a: Atoms, index: int) -> bool:
    """Whether a week's one letter stands for "with": "Monday w/ a yes or no", "Monday w a yes"."""
    return len(a.at(index).norm) == 1 and a.cat(index + 1) not in ("end", "or")


def _weeks_on(a: Atoms, end: int) -> tuple[int, int] | None:
    """Friday in two weeks, Monday two weeks from now, « vendredi dans quinze jours »: weeks, and the index behind."""
    led = a.is_lead(end, "in")
    step = end + led
    if a.cat(step) == "days" and led:
        weeks, step = int(a.at(step).val.partition("/")[0]) // 7, step + 1
    else:
        amount = a.integer(step, 1, 20) or (
            int(a.at(step).val) if a.cat(step) == "num" and a.at(step).val.isdecimal() else 0
        )
        weeks, step = amount if a.is_unit(step + 1, "week") else 0, step + 2
    from_now = a.cat(step) == "from-now"
    return (weeks, step + from_now) if weeks and (led or from_now) else None


def weekday_here(a: Atoms, index: int) -> bool:
    """Whether a word names a weekday where "sat", "sun" or « mar » need not."""
    atom = a.at(index)
    if not atom.doubtful or (atom.capital and not atom.named):
        return True
    before, after = a.at(index - 1), a.at(index + 1)
    if len(atom.norm) < _ABBREVIATION and after.cat in ("x", "small", "art"):  # « pour sa réponse »
        return False
    if after.cat in ("n", "part", "next", "tomorrow-part", "latest") or a.is_lead(index - 1, *_WEEKDAY_LEADS):
        return True
    short = len(atom.norm) == _ABBREVIATION
    if short and (before.cat == "next" or (after.cat == "of" and week_offset(a, index + 1))):
        return True
    ends = after.cat in ("end", "p", "or") or a.is_lead(index + 1, "at", "by", "before")
    ends = ends and not (atom.capital and atom.named)
    return ends and short and before.cat in ("x", "small", "or", "end", "p") and before.val != "subject"


def _date_behind(a: Atoms, end: int) -> Found:
    """The date that goes with a weekday: Friday, 13 March; Friday the 13th; « vendredi 13 »."""
    step = end + (a.at(end).norm in (",", "("))
    step = a.skip(step, "art")
    if a.is_lead(step, "on"):
        step = a.skip(step + 1, "art")
    bare = a.is_lead(step - 1, "on") or not (a.day_first or a.at(step - 1).articled)
    if bare and a.integer(step, 1, _HOURS) and _part_behind(a, step + 1):
        return None  # "Friday for 3 in the afternoon", "Monday 4 in the afternoon"
    for production in (numeric, month_day, day_month):
        hit = production(a, step)
        if hit and hit[0].kind != "period":
            closed = a.at(end).norm == "(" and a.at(hit[1]).norm == ")"
            return hit[0], hit[1] + closed
    number = day_number(a, step)
    if number and (counts_only(a, step, number[0]) or (a.cat(number[1]) == "stage" and a.cat(end) == "lead")):
        return None  # "Friday for the 2nd round"
    if number and a.at(end).norm != "," and a.integer(step, 1, 31) and _ends_day(a, number[1]):
        return a.make("dom", (number[0],), step, number[1])
    return None


def _date_behind_clock(a: Atoms, end: int) -> Found:
    """The date behind a clock time of its day: Tuesday evening, 24 March; « vendredi à 15h (20/03) »."""
    told = clock(a, end) if a.cat(end) in _CLOCK_BEGINS else None
    if told is None or told[0] == END_OF_DAY:
        return None
    step = told[1] + (a.at(told[1]).norm in (",", "("))
    step += a.is_lead(step, "on")
    step = a.skip(step, "art")
    hit = numeric(a, step) or month_day(a, step) or day_month(a, step)
    if hit is None or hit[0].kind not in ("date", "dom") or a.is_latest(hit[1]):
        return None
    closed = a.at(told[1]).norm == "(" and a.at(hit[1]).norm == ")"
    return hit[0]._replace(clock=told[0]), hit[1] + closed


def _part_behind(a: Atoms, index: int) -> bool:
    return a.cat(index) == "today-part" or (a.is_lead(index, "in", "at") and a.cat(a.skip(index + 1, "art")) == "part")


def _ends_day(a: Atoms, index: int) -> bool:
    atom = a.at(index)
    if (a.is_dash(index) or a.cat(index) == "to") and a.cat(index + 1) == "n":  # Monday 9-11, Monday 8 to 10
        return False
    if clock_behind(a, index):
        return True
    return atom.cat not in ("unit", "ampm", "clockword", "n", "suffix", "hourmark") and not (
        atom.norm in (":", "/") and atom.glued
    )


def week_offset(a: Atoms, index: int) -> tuple[int, int] | None:
    """Of next week, « de la semaine prochaine », this week, the week after next: weeks on, and the index behind."""
    step = a.skip(index, "of", "art")
    if a.is_lead(step, "in"):
        step = a.skip(step + 1, "of", "art")
    atom = a.at(step)
    if atom.cat in ("next", "this", "last"):
        if a.is_unit(step + 1, "week"):
            return _OFFSETS[atom.cat], step + 2
        if a.cat(step + 1) == "week-of":
            return None
    if a.is_unit(step, "week"):
        return _week_turned(a, index, step)
    return (int(atom.val), step + 1) if atom.cat == "weeks" else None


def _week_turned(a: Atoms, index: int, step: int) -> tuple[int, int] | None:
    """« La semaine prochaine », the week after next, the week after, with the week at ``step``."""
    turned = {"next": 1, "last": -1, "after-next": 2}.get(a.cat(step + 1))
    if turned is not None:
        return turned, step + 2
    if step > index and a.is_lead(step + 1, "after") and a.cat(step + 2) in _WEEK_ENDINGS:
        return 1, step + 2
    return (0, step + 1) if step > index and a.cat(step - 1) == "art" and a.cat(step + 1) in ("end", "p") else None


def nth(a: Atoms, index: int) -> Found:
    """The first Monday of March, the last week of March, « la deuxième quinzaine de mars »."""
    edge = a.cat(index + 1) == "last" or (a.cat(index + 1) == "ord" and a.at(index + 1).val == "1")
    if edge and a.cat(index) in ("num", "n"):  # « les deux premières semaines de mars »
        return _edge_weeks(a, index, index, index + 2)
    number, step = _ordinal(a, index)
    if number is None:
        return None
    kind = a.at(step)
    if a.is_unit(step, "weekend"):
        hit = nth_in(a, index, a.skip(step + 1, "of", "art"), "nth-wd", (number, 5))
        return (hit[0]._replace(kind="dur", args=(1, "day", hit[0])), hit[1]) if hit else None
    if kind.cat == "wd":
        beside = _beside(a, step + 1) if number > 1 else None
        if beside:  # the second Monday after Easter
            base, last = a.make("wd", (int(kind.val), beside[0]), step, beside[1])
            return a.make("dur", (7 * (number - 1), "day", base), index, last)
        part = a.cat(step + 1) == "part"
        hit = nth_in(a, index, a.skip(step + 1 + part, "of", "art"), "nth-wd", (number, int(kind.val)))
        return (hit[0]._replace(clock=part_ends(a.at(step + 1))), hit[1]) if hit and part else hit
    if a.is_unit(step, "week") or kind.cat == "week-of":
        days = 6 + 7 * number if number < 0 else _WEEK_ENDS.get(number, -1)
        return nth_in(a, index, a.skip(step + 1, "of", "art"), "nth-week", (days,))
    if a.is_unit(step, "bday", "day", "oday"):
        marked = a.cat(step + 1) == "bmark"
        unit, after = (a.at(step + 1).val, step + 2) if marked else (kind.val, step + 1)
        return nth_in(a, index, a.skip(after, "of", "art"), "nth-day", (number, unit))
    if kind.cat == "half" or a.is_unit(step, "fortnight"):
        return nth_in(a, index, a.skip(step + 1, "of", "art"), "nth-week", (15 if number == 1 else -1,))
    return _edge_weeks(a, index, step, step + 1) if number in (1, -1) else None


def _edge_weeks(a: Atoms, index: int, count: int, unit: int) -> Found:
    """The first two weeks, the last ten days of March: the count at ``count``, the unit at ``unit``."""
    many = a.at(count)
    if many.cat not in ("num", "n"):
        return None
    told = int(many.val) if many.val.isdecimal() else 0
    if "last" in (a.cat(count - 1), a.cat(count + 1)):
        days = -1 if a.is_unit(unit, "week", "day") else 0
        return nth_in(a, index, a.skip(unit + 1, "of", "art"), "nth-week", (days,)) if days else None
    if a.is_unit(unit, "week"):
        days = _WEEK_ENDS.get(told, -1)
    elif a.is_unit(unit, "day") and told <= _MOST_FIRST_DAYS:
        days = told or _FEW_FIRST_DAYS
    else:
        return None
    return nth_in(a, index, a.skip(unit + 1, "of", "art"), "nth-week", (days,))


def _ordinal(a: Atoms, index: int) -> tuple[int | None, int]:
    atom = a.at(index)
    if atom.cat == "ord" and atom.val.isdecimal() and int(atom.val) <= 5:
        if int(atom.val) > 1 and a.cat(index + 1) == "last":
            return -int(atom.val), index + 2
        return int(atom.val), index + 1
    if atom.cat == "last":
        return -1, index + 1
    hit = day_number(a, index)
    if hit and hit[1] - index == 2 and hit[0] <= 5:
        return (-hit[0], hit[1] + 1) if hit[0] > 1 and a.cat(hit[1]) == "last" else hit
    return None, index


def _week_of_year(a: Atoms, index: int, days: int, in_year: int | str, end: int) -> Found:
    """The last week of 2027, the third week of next year."""
    if days < 0:
        return a.make("nth-week", (days, 12, in_year), index, end)
    return a.make("iso-week", (days // 7, in_year), index, end)


def nth_in(a: Atoms, index: int, after: int, kind: str, args: tuple[object, ...]) -> Found:
    """An nth day or week, with the month that it is in from ``after`` on."""
    if a.is_lead(after, "in"):
        after = a.skip(after + 1, "art")
    named = after + (a.cat(after) == "this")  # the third Thursday this September
    if a.cat(named) == "mon" and month_here(a, named):
        after = named
        in_year, end = year_of(a, after + 1)
        return a.make(kind, (*args, int(a.at(after).val), in_year), index, end)
    in_year, end = year_of(a, after)
    if in_year is None and a.is_unit(after, "year"):
        in_year, end = "this", after + 1
    if in_year and kind == "nth-week" and args != (_HALF_MONTH,):
        return _week_of_year(a, index, int(str(args[0])), in_year, end)
    offset = month_offset(a, after) or month_offset(a, after - 1)
    if (
        offset is None and a.cat(after - 1) == "week-of" and a.is_unit(after, "month")
    ):  # « la dernière semaine du mois »
        offset = (1, after + 2) if a.cat(after + 1) == "next" else (None, after + 1)
    if offset is not None:
        when, end = a.make(kind, (*args, None, offset[0]), index, offset[1])
        return when._replace(past=offset[0] == -1), end
    return None
