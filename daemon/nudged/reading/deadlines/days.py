"""One day, told in any way: a date, a weekday, tomorrow, a holiday, the day of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.deadlines.atoms import Found
from nudged.reading.deadlines.clocks import END_OF_DAY, PARTS, clock, part_ends, sharpen
from nudged.reading.deadlines.dates import behind_event, day_month, month_day, numeric, year_of
from nudged.reading.deadlines.weekdays import nth, week_offset, weekday
from nudged.reading.times import DAY_KINDS, Clock, When

if TYPE_CHECKING:
    from nudged.reading.deadlines.atoms import Atoms

_STOPS = frozenset(".!;)")
_BESIDE = {"nextday": 1, "daybefore": -1}
_EVENT_WORDS = 2
_REACH = 8
REACH = 12
"""How many atoms may stand between "after" and the day of the event it names, the longer where a clause tells it."""


def day(a: Atoms, index: int) -> Found:
    """A single day."""
    index = a.skip(index, "art")
    for production in (numeric, month_day, nth, day_month, weekday, relative, _daytime):
        hit = production(a, index)
        if hit:
            return hit
    return None


def relative(a: Atoms, index: int) -> Found:
    """Today, tomorrow; "the day after the panel on Tuesday"."""
    atom = a.at(index)
    if atom.cat in ("today-part", "tomorrow-part"):
        if atom.doubtful and not _stands_alone(a, index):
            return None
        when, end = a.make("rel", (int(atom.cat == "tomorrow-part"),), index, index + 1)
        return when._replace(clock=part_ends(atom)), end
    if atom.cat in _BESIDE:
        return _beside(a, index)
    if atom.cat != "rel" or (atom.doubtful and not _short_tomorrow(a, index)):
        return None
    offset = int(atom.val)
    when, end = a.make("rel", (offset,), index, index + 1)
    if offset == 0 and a.cat(end) == "of":  # « dans la journée de demain », « du 15 »
        hit = day(a, end + 1) or holiday(a, a.skip(end + 1, "art"))
        if hit and not hit[0].past:
            return hit
    if offset in (0, 1, 2) and a.cat(end) in ("in-week", "in-fortnight"):
        return a.make("rel", (offset + (7 if a.cat(end) == "in-week" else 14),), index, end + 1)
    spelt = not a.at(end).doubtful  # no "tomorrow w details"
    if offset in (0, 1, 2) and spelt and (a.is_unit(end, "week") or a.is_unit(end, "fortnight")):  # tomorrow week
        return a.make("rel", (offset + (7 if a.at(end).val == "week" else 14),), index, end + 1)
    return when._replace(past=offset < 0), end


def _stands_alone(a: Atoms, index: int) -> bool:
    """Whether « le soir » ends a sentence and is no list: it is that of the day then."""
    ends = a.cat(index + 1) == "end" or a.at(index + 1).norm in _STOPS
    return ends and a.cat(index - 1) not in ("and", "or", "p")


def _daytime(a: Atoms, index: int) -> Found:
    """« La journée de vendredi », « du 15 », « de la Toussaint »."""
    of = index + 1
    if not a.is_unit(index, "day") or a.cat(of) != "of" or a.cat(index - 1) not in ("art", "lead"):
        return None
    return day(a, of + 1) or holiday(a, a.skip(of + 1, "art"))


def _beside(a: Atoms, index: int) -> Found:
    """The day before or after another; alone, yesterday or tomorrow of the day it was said."""
    days, part = _BESIDE[a.cat(index)], a.at(index).val
    hit = None if part else _counted_from(a, index)
    if hit is None:
        when, end = a.make("rel", (days,), index, index + 1)
        clock = Clock(PARTS[part], part=True) if part else None
        return when._replace(past=days < 0, clock=clock), end
    return When("dur", (days, "day", hit[0]), a.at(index).first, hit[0].last), behind_event(a, hit[1])


def _counted_from(a: Atoms, index: int) -> Found:
    """The day that "the day before" or "the day after" at ``index`` is counted from."""
    behind = a.skip(index + 1, "of", "art")
    return day(a, behind) or holiday(a, behind) or event_day(a, index, "")


def holiday(a: Atoms, index: int) -> Found:
    """Christmas, next Easter, last Easter, Thanksgiving 2027."""
    step = index + (a.cat(index) in ("next", "last"))
    if a.cat(step) != "holiday":
        return None
    in_year, end = year_of(a, step + 1)
    over = step > index and a.cat(index) == "last"
    if a.cat(end) in ("next", "last") and a.at(end).val in ("post", ""):
        over, end = a.cat(end) == "last", end + 1
    when, end = a.make("holiday", (a.at(step).val, in_year), index, end)
    return when._replace(past=over), end


def _short_tomorrow(a: Atoms, index: int) -> bool:
    """Whether "tom" is tomorrow, and not a person."""
    behind = a.cat(index + 1) in ("end", "p", "part", "ampm")
    return not a.at(index).capital and index > 0 and (behind or a.is_lead(index - 1, "by", "before", "on", "until"))


def event_day(a: Atoms, index: int, lead: str) -> Found:
    """The day of an event: "after the panel on Tuesday", « après le comité de jeudi »."""
    if a.cat(index) in ("p", "end"):
        return None  # "texted after: HR calls tomorrow"
    last = index + _REACH
    for step in range(index + 1, index + REACH):
        cat = a.cat(step)
        if cat == "p" and _tells_on(a, step):
            last = index + REACH
            continue
        if step >= last:
            return None
        if cat in ("p", "end", "or") or a.is_lead(step, "by", "before", "until", "at-latest"):
            return None
        if a.at(step).val == "will" and step > index + 1:  # after a week of silence he'll call tomorrow
            return None
        if cat in ("wd", "mon", "n", "ord", "rel"):
            hit = day(a, step)
            if hit and hit[0].kind in DAY_KINDS:
                end = hit[1] + (a.at(step - 1).norm == "(" and a.at(hit[1]).norm == ")")
                return hit[0]._replace(lead=lead, event=True), behind_event(a, end)
        week = week_offset(a, step) if lead == "after" and (cat == "next" or a.is_unit(step, "week")) else None
        if week and week[0] > 0 and not _goes_on(a, index, step):  # "once the panel has met next week"
            when, end = a.make("period", ("", "week", week[0]), index, week[1])
            return when._replace(event=True), end
    return None


def _tells_on(a: Atoms, index: int) -> bool:
    """Whether a mark parts an event from what tells its day: "the interview, which is on the 11th", "(on the 11th)"."""
    if a.at(index).norm == ",":
        return a.at(index + 1).val == "relative" and a.at(index + 2).val != "will"
    hit = day(a, index + 1 + a.is_lead(index + 1, "on")) if a.at(index).norm == "(" else None
    return hit is not None and hit[0].kind in DAY_KINDS and a.at(hit[1]).norm == ")"


def _goes_on(a: Atoms, index: int, step: int) -> bool:
    """Whether the main clause begins between an event and a week: "after the interview they decide next week"."""
    within = [a.at(at) for at in range(index + 1, step)]
    auxiliary = any(atom.cat == "small" and atom.val != "subject" for atom in within)
    many = sum(atom.cat == "x" for atom in within) > _EVENT_WORDS and not auxiliary
    return many or any(atom.val == "subject" or atom.capital for atom in within)


def clocked_day(a: Atoms, index: int) -> Found:
    """The clock before the day: "3pm on Friday", "close of business tomorrow", « le matin du 5 »."""
    start = a.skip(index, "art")
    told = clock(a, start, bare=True)
    if told is None:
        return None
    step = told[1] + (a.at(told[1]).norm == "," or a.is_latest(told[1]))
    while a.is_lead(step, "on", "at") or (told[0] == END_OF_DAY and a.is_lead(step, "by")):
        step += 1
    behind = a.skip(step, "of", "art")
    hit = day(a, behind) or holiday(a, behind)
    of_today = told[0] == END_OF_DAY or a.cat(start) == "today-part"
    if hit and of_today and a.at(told[1]).norm == "," and not _day_ends(a, hit[1]):
        return None  # by the end of the day, tomorrow morning at the latest
    if hit and a.cat(index - 1) == "of" and a.is_lead(told[1], "at") and clock(a, hit[1], bare=True):
        return None  # « de 14h à demain 19h » ends with the second time
    if hit is None or (hit[0].kind == "dom" and behind == told[1] and a.cat(behind) not in ("wd", "this")):
        return None
    if told[0] == END_OF_DAY and not hit[0].lead:  # before the end of Friday is Friday
        hit = hit[0]._replace(lead="by"), hit[1]
    part = a.at(hit[1]).val if a.cat(hit[1]) == "part" else ""
    clocked = sharpen(told[0], part) if part else told[0]
    return hit[0]._replace(clock=day_clock(clocked)), hit[1] + bool(part)


def _day_ends(a: Atoms, index: int) -> bool:
    return a.cat(index) in ("end", "p", "small")


def day_clock(told: Clock) -> Clock | None:
    """The clock time of a day; its end is none."""
    return None if told == END_OF_DAY else told
