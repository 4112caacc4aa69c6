"""Spans from a day on: in two days, 2-3 weeks, a week or two, « sous 48h », two weeks from Friday, J+2."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.deadlines.atoms import Found
from nudged.reading.deadlines.clocks import exact
from nudged.reading.deadlines.dates import behind_event, minutes_behind, year_of
from nudged.reading.deadlines.days import day, event_day
from nudged.reading.deadlines.periods import anchor
from nudged.reading.deadlines.weekdays import nth
from nudged.reading.times import FEW, When

if TYPE_CHECKING:
    from collections.abc import Collection

    from nudged.reading.deadlines.atoms import Atoms

_DIRECT = frozenset(("in", "by", "before", "until", "after", "at-latest"))
"""Leads that make a span a deadline."""
_LONG = ("week", "fortnight", "month", "year", "quarter")
_UNITS = {"oclock": "hour"}
_VAGUE_UNITS = {"days": "day", "weeks": "week", "months": "month"}
_DAYS = {"week": 7.0, "fortnight": 14.0, "month": 30.0, "year": 365.0, "hour": 1 / 24, "minute": 1 / 1440}
_CLOCK_LIKE_HOURS = 24
_FRACTIONS = ((1, 2), (1, 4), (3, 4))
_PLURAL_ENDS = ("s", "en")
_MOST_MONTHS_AHEAD = 12
"""« 6 au 17 mois prochain », "6 to 17 next month" name days of it."""
_MOST_PARTS = 2
"""In two months, one week and three days has two parts more."""
_EARLY_HOURS = 6
"""« d'ici 6h » is a span of hours; « d'ici 15h » is a time of day."""


class _Amount(NamedTuple):
    number: float
    unit: str
    end: int
    direct: bool


def number(a: Atoms, index: int) -> tuple[float | str, int] | None:
    """2, two, a, a couple of, half, one and a half, 1.5; "few" for an unknown small number."""
    atom = a.at(index)
    if atom.cat == "n" and len(atom.val) <= 3:  # 1530 hours are a time of day
        after = a.at(index + 2)
        if a.mark(index + 1, ".", ",") and after.cat == "n" and after.glued and len(after.val) <= 2:
            return float(f"{atom.val}.{after.val}"), index + 3
        part = _fraction(a, index)
        if part:
            return part
        more = _fraction(a, index + 1, behind=True)  # 1 1/2 weeks
        if more:
            return float(atom.val) + more[0], more[1]
        half = a.cat(index + 1) == "andhalf" or (a.cat(index + 1) == "half" and a.at(index + 1).glued)
        return float(atom.val) + half / 2, index + 1 + half
    if atom.cat == "num":
        return _in_words(a, index)
    return (0.5, index + 1) if atom.cat == "half" else None


def _in_words(a: Atoms, index: int) -> tuple[float | str, int]:
    """A couple of, three and a half, twenty two; twenty some, which are about twenty."""
    val = a.at(index).val
    if val == "few":
        return val, index + 1
    if a.cat(index + 1) == "andhalf":
        return float(val) + 0.5, index + 2
    step = index + 1 + a.mark(index + 1, "-")
    units = a.at(step)
    if units.cat == "num" and val.isdecimal() and int(val) % 10 == 0:
        if units.val == "few":
            return float(val), step + 1
        if step == index + 1 and units.val.isdecimal() and 0 < int(units.val) < 10:
            return float(int(val) + int(units.val)), step + 1
    return float(val), index + 1


def _fraction(a: Atoms, index: int, *, behind: bool = False) -> tuple[float, int] | None:
    """1/2 before one unit, or ``behind`` a number; no "1/2 hours", which are one or two."""
    one, other = a.integer(index, 1, 3), a.integer(index + 2, 2, 4)
    if (one, other) not in _FRACTIONS or not a.mark(index + 1, "/") or not a.at(index + 2).glued:
        return None
    end = a.skip(index + 3, "of", "num", "art")
    unit = a.at(end)
    short = unit.cat == "hourmark" and one == 1
    single = unit.cat == "unit" and (behind or not unit.norm.endswith(_PLURAL_ENDS))
    return (float(one or 0) / float(other or 1), end) if short or single else None


def duration(a: Atoms, index: int, leads: Collection[str] = ()) -> Found:
    """A span, which is a deadline where one of its ``leads`` or a word within it says so."""
    start = index
    index = a.skip(index, "art")
    nexted, past = a.cat(index) == "next", a.cat(index) == "last"
    if past and nth(a, index):
        return None  # the final two weeks of March
    index += nexted or past
    past = past or "for" in leads
    quarters = _quarter_hours(a, index)
    if quarters:
        when, end = a.make("dur", (float(quarters[0]), "minute"), start, quarters[1])
        return when._replace(direct=not _DIRECT.isdisjoint(leads)), end
    if a.cat(index) == "ago-lead":
        return _ago(a, start, index + 1)
    amount = _fixed(a, index) or _counted(a, index) or _plus(a, index)
    if (
        amount is None
        and a.is_unit(index, "fortnight", "hour")
        and (nexted or ("in" in leads and a.at(index - 1).articled))
    ):
        amount = _Amount(1.0, a.at(index).val, index + 1, direct=True)
    if amount is None:
        amount = _next_working_day(a, index, nexted=nexted)
    if amount is None or amount.unit == "weekend" or _names_minutes(a, index) or _in_next_month(amount):
        return None
    led = not _DIRECT.isdisjoint(leads)
    if amount.unit == "hour" and not amount.direct and _clock_like(a, start, amount, leads):
        return None
    found = _anchored(a, start, amount, direct=(nexted or amount.direct or led) and not past, led=led)
    if found and a.cat(index - 1) == "last":
        return found[0]._replace(past=True), found[1]  # the last two weeks
    return found


def _next_working_day(a: Atoms, index: int, *, nexted: bool) -> _Amount | None:
    """The next working day, « le jour ouvré suivant »."""
    marked = a.is_unit(index, "day") and a.cat(index + 1) == "bmark"
    if not (marked or a.is_unit(index, "bday", "oday")):
        return None
    end = index + 1 + marked
    behind = a.cat(end) == "next" and a.at(end).val != "pre"
    return _Amount(1.0, a.at(end - 1).val, end + behind, direct=True) if nexted or behind else None


def _in_next_month(amount: _Amount) -> bool:
    return amount.unit == "month" and amount.direct and amount.number > _MOST_MONTHS_AHEAD


def _names_minutes(a: Atoms, index: int) -> bool:
    """Whether minutes are those of a clock time: ten minutes past three, 10 minutes to four."""
    told = number(a, index)
    if told is None or not a.is_unit(told[1], "minute"):
        return False
    past = a.cat(told[1] + 1) in ("last", "to") or a.is_lead(told[1] + 1, "after")
    return past and exact(a, index) is not None


def _quarter_hours(a: Atoms, index: int) -> tuple[int, int] | None:
    """A quarter of an hour, three quarters of an hour, « un quart d'heure »: minutes."""
    count = 1
    if a.cat(index) in ("num", "n") and a.at(index).val.isdecimal():
        count, index = int(a.at(index).val), index + 1
    if a.cat(index) not in ("quarterhour", "andquarter") and not a.is_unit(index, "quarter"):
        return None
    step = a.skip(index + 1, "of", "num")
    minutes = int(a.at(index).val or 15) if a.cat(index) == "andquarter" else 15
    return (minutes * count, step + 1) if a.is_unit(step, "hour", "oclock") else None


def _part_more(a: Atoms, unit: str, index: int) -> tuple[float, int]:
    """What "and a half" adds to a span, or « et trois quarts » to an hour, and the index behind it."""
    if a.cat(index) == "andhalf":
        return 0.5, index + 1
    if unit == "hour" and a.cat(index) == "andquarter":
        return int(a.at(index).val or 15) / 60, index + 1
    quarter = unit == "hour" and a.cat(index) == "and" and a.cat(index + 1) == "quarterhour"
    return (0.25, index + 2) if quarter else (0.0, index)


def _ago(a: Atoms, start: int, index: int) -> Found:
    amount = _fixed(a, index) or _counted(a, index)
    if amount is None:
        return None
    when, end = a.make("dur", (-amount.number, amount.unit), start, amount.end)
    return when._replace(past=True, direct=False), end


def _fixed(a: Atoms, index: int) -> _Amount | None:
    """« huit jours », « quinze jours »: a week, a fortnight; but eight of them where working days are meant."""
    if a.cat(index) != "days":
        return None
    days, _, plain = a.at(index).val.partition("/")
    if a.cat(index + 1) == "bmark":
        return _Amount(float(plain or days), a.at(index + 1).val, index + 2, direct=False)
    nexted = a.cat(index + 1) == "next" and a.at(index + 1).val == "post"
    return _Amount(float(days), "day", index + 1 + nexted, direct=nexted)


def _plus(a: Atoms, index: int) -> _Amount | None:
    """J+2, D+3."""
    letter = a.cat(index) == "plusday" or (a.is_unit(index, "day") and len(a.at(index).norm) == 1)
    if not letter or a.at(index + 1).norm != "+":
        return None
    count = a.integer(index + 2, 0, 400)
    return None if count is None else _Amount(float(count), "day", index + 3, direct=True)


def _counted(a: Atoms, index: int) -> _Amount | None:
    hit = number(a, index)
    if hit is None:
        return None
    count, end = hit
    fixed = _fixed(a, end + _joined(a, end))  # « dix à quinze jours »
    if fixed:
        return fixed
    count, end = _upper(a, count, _bracketed(a, end))
    end = a.skip(end, "orso")
    nexted = a.cat(end) == "next"
    end = a.skip(end, "next", "adj", "of") if nexted or a.cat(end) == "adj" else end
    unit = _unit(a, end)
    if unit is None:
        return None
    nexted = nexted or a.cat(end) == "vague"
    end += 1
    if a.cat(end) == "bmark" and unit == "day":
        unit, end = a.at(end).val, end + 1
    elif unit == "bhour" or (a.cat(end) == "bmark" and unit == "hour"):  # within 48 business hours
        end += unit == "hour"
        whole = not isinstance(count, str) and count >= _CLOCK_LIKE_HOURS
        count, unit = (float(count) / 24, "bday") if whole else (count, "hour")
    if not isinstance(count, str):
        part, end = _part_more(a, unit, end)
        count += part
    alone = a.at(end).val == "coming" and a.cat(end + 1) in ("end", "p")  # « les 3 heures suivantes »
    if a.cat(end) == "next" and (a.at(end).val == "post" or alone):
        nexted, end = True, end + 1
    count, end = _or_more(a, count, end)
    if unit == "hour" and not isinstance(count, str) and a.cat(end - 1) == "hourmark":
        minutes = a.integer(end, 0, 59)
        if minutes is not None and len(a.at(end).val) == 2 and a.at(end).glued:
            count, end = count + minutes / 60, end + 1
    return _Amount(float(FEW.get(unit, 5)) if isinstance(count, str) else count, unit, end, nexted)


def _bracketed(a: Atoms, end: int) -> int:
    """The index behind a number told once more in brackets: ten (10) working days."""
    again = number(a, end + 1) if a.at(end).norm == "(" else None
    return again[1] + 1 if again and a.at(again[1]).norm == ")" else end


def _unit(a: Atoms, index: int) -> str | None:
    atom = a.at(index)
    if atom.cat == "week-of":  # within a week of the panel
        return "week"
    if atom.cat == "vague":
        return _VAGUE_UNITS.get(atom.val)
    if atom.cat == "hourmark" and a.cat(index - 1) == "n":
        return "hour"
    if atom.cat != "unit" or (atom.doubtful and not atom.glued):
        return None
    return _UNITS.get(atom.val, atom.val)


def _joined(a: Atoms, end: int) -> bool:
    """Whether a further number is joined to the one before: 2-3, two or three, « deux à trois »."""
    return a.is_dash(end) or a.at(end).norm in ("/", ",") or a.cat(end) in ("or", "and", "to") or a.is_lead(end, "at")


def _upper(a: Atoms, count: float | str, end: int) -> tuple[float | str, int]:
    """The upper end of 2-3, two to three, two or three, « deux, trois », « deux-trois »."""
    joined = _joined(a, end)
    step = a.skip(end + 1, "lead", "or", "latest") if joined else end
    if not joined and a.cat(end) not in ("num", "n"):
        return count, end
    second = number(a, step)
    if second is None or (a.cat(end + 1) == "lead" and _is_apart(a, count, second[0], end)):
        return count, end
    unit = a.skip(second[1], "next", "adj")
    hours = a.cat(unit) == "hourmark" or a.is_unit(unit, "oclock")
    apart = not joined or a.is_lead(end, "at") or a.at(end).norm == ","  # « le 15, 20h », « le 15 20h »
    if hours and apart and not a.is_lead(a.skip_back(end - 2, "art"), "in", "by"):
        return count, end
    told = a.cat(unit) in ("unit", "vague") or (a.cat(unit) == "hourmark" and a.cat(unit - 1) == "n")
    return second if told else (count, end)


def _is_apart(a: Atoms, count: float | str, second: float | str, end: int) -> bool:
    """Whether a number before a second lead is a day: « le 30 ou dans une semaine », but "two or in three days"."""
    falls = not isinstance(count, str) and not isinstance(second, str) and second <= count
    return falls or a.at(end - 2).articled


def _or_more(a: Atoms, count: float | str, end: int) -> tuple[float | str, int]:
    """A day or two; "a week, two at the most"."""
    step = end + (a.at(end).norm == ",")
    joined = a.cat(step) in ("or", "to") or (a.day_first and a.is_lead(step, "at"))  # « une semaine à deux »
    step = a.skip(step, "or", "to", "lead", "latest", "orso") if joined else step
    second = number(a, step) if joined or step > end else None
    if second is None or second[0] == 0.5:
        return count, end
    after = a.at(second[1])
    if joined:
        free = after.cat not in ("unit", "mon", "ampm", "hourmark", "suffix", "ord")
        free = free and not minutes_behind(a, second[1])
        return second if free else (count, end)
    return second if a.is_latest(second[1]) else (count, end)


def _anchored(a: Atoms, start: int, amount: _Amount, *, direct: bool, led: bool) -> Found:
    """The span with the day it is counted from, where one is told."""
    count, unit, end, _ = amount
    behind = a.skip(end, "orso")
    direct = direct or a.is_latest(behind)  # two weeks at the latest
    end = a.skip(behind, "orso", "latest")
    if a.cat(end) == "ago" or (a.cat(end) == "last" and a.cat(end + 1) in ("end", "p")):  # « deux semaines passées »
        when, end = a.make("dur", (-count, unit), start, end + 1)
        return when._replace(past=True, direct=False), end
    if a.cat(end) == "from-now":
        return _on_weekday(a, start, amount, end + 1) or a.make("dur", (count, unit), start, end + 1)
    more = _and_more(a, start, amount, end)
    more = None if more and a.cat(more[1]) == "poss" else more  # "in two days, an hour's work"
    if more and a.cat(more[1]) == "ago":
        return more[0]._replace(past=True, direct=False), more[1] + 1
    if more:
        return more[0]._replace(direct=direct or more[1] > more[0].last), more[1]
    from_day = _from_day(a, start, amount, end, led=led)
    if from_day or a.cat(end) == "from":
        return from_day
    later = a.cat(end) == "after-it" or (a.cat(end) == "edge" and a.at(end).val == "later")
    when, last = a.make("dur", (count, unit), start, end + later)
    if later:
        return when._replace(direct=False, lead="later"), last
    return when._replace(direct=direct or a.is_lead(end, "after")), last


def _from_day(a: Atoms, start: int, amount: _Amount, end: int, *, led: bool) -> Found:
    """Two weeks after Friday, within a week of the panel on the 12th, two days before Christmas, a week tomorrow."""
    if a.cat(end) == "after-next" and a.cat(end + 1) == "wd":  # two weeks after next Friday
        return _from(a, start, amount, a.make("wd", (int(a.at(end + 1).val), 1), end, end + 2))
    if led and (a.cat(end) == "of" or a.cat(end - 1) == "week-of"):
        base = _base(a, end if a.cat(end) == "of" else end - 1)
    elif a.is_lead(end, "after", "since", "not-before", "from") or a.cat(end) == "from" or _follows(a, end):
        base = _base(a, end)
    elif a.cat(end) == "newyear":
        base = _base_feast(a, end) or anchor(a, end)
    elif a.is_lead(end, "before"):
        base, amount = _base(a, end), amount._replace(number=-amount.number)
    elif led and not (amount.unit in _LONG and a.cat(end) == "rel"):  # by a week tomorrow
        return _on_weekday(a, start, amount, end)
    else:
        base = _week_from(a, amount, end)
    return _from(a, start, amount, base) if base else None


def _follows(a: Atoms, index: int) -> bool:
    """Whether a span is counted on from a day: within ten days following the 16th."""
    return a.cat(index) == "next" and a.at(index).val == "coming"


def _base_feast(a: Atoms, end: int) -> Found:
    """The feast that a span is counted from: two weeks after Christmas."""
    return a.make("holiday", (a.at(end).val, year_of(a, end + 1)[0]), end, end + 1) if a.at(end).val else None


def _base(a: Atoms, end: int) -> Found:
    return day(a, end + 1) or anchor(a, end + 1) or event_day(a, end, "")


def _on_weekday(a: Atoms, start: int, amount: _Amount, end: int) -> Found:
    """In two weeks, on Friday: that weekday of the week so many weeks on."""
    weeks = amount.number * {"week": 1, "fortnight": 2}.get(amount.unit, 0)
    comma = a.at(end).norm == ","
    step = end + comma + a.is_lead(end + comma, "on")
    plain = a.cat(step) == "wd" and not (a.at(step).doubtful or (comma and step == end + comma))
    if not weeks or weeks != int(weeks) or not plain or a.cat(step + 1) == "poss":
        return None
    return a.make("wd", (int(a.at(step).val), int(weeks)), start, step + 1)


def _and_more(a: Atoms, start: int, amount: _Amount, end: int) -> Found:
    """A week and three days, a year and two months."""
    joined = a.cat(end) == "and" or a.at(end).norm == ","
    more = _counted(a, end + 1) if joined else _counted(a, end) if a.cat(end) in ("n", "num") else None
    if more is None or more.unit == amount.unit or more.unit not in ("day", "week", "month", "hour", "minute"):
        return None
    if a.at(end).norm == "," and _in_days(more) > _in_days(amount):  # « une semaine, dix jours »
        return a.make("dur", (more.number, more.unit), start, more.end)
    when: When = When("dur", (amount.number, amount.unit), 0, 0)
    last, parts = end, 0
    while more is not None and parts < _MOST_PARTS and more.unit in ("day", "week", "month", "hour", "minute"):
        days = 0.0 if more.unit in ("hour", "minute") else more.number
        when, last = a.make("dur", (days, "day" if not days else more.unit, when), start, more.end)
        step = last + (a.cat(last) == "and" or a.at(last).norm == ",")
        more, parts = _counted(a, step), parts + 1
    return when, a.skip(last, "from-now")


def _in_days(amount: _Amount) -> float:
    return amount.number * _DAYS.get(amount.unit, 1.0)


def _week_from(a: Atoms, amount: _Amount, end: int) -> Found:
    """The day that "a week tomorrow" and "a fortnight on Monday" are counted from."""
    if amount.unit not in _LONG:
        return None
    base = day(a, end + a.is_lead(end, "on"))
    return base if base and base[0].kind in ("wd", "rel") and not base[0].past else None


def _from(a: Atoms, start: int, amount: _Amount, base: tuple[When, int]) -> Found:
    day_of = base[0]._replace(event=False, lead="", clock=None)
    if day_of.kind == "new-year":  # two weeks after the new year
        day_of = day_of._replace(kind="holiday", args=("newyear", None))
    when = When("dur", (amount.number, amount.unit, day_of), a.at(start).first, base[0].last, clock=base[0].clock)
    return when, behind_event(a, base[1])


def _clock_like(a: Atoms, start: int, amount: _Amount, leads: Collection[str]) -> bool:
    """Whether 15h or « 15 heures » is a time of day and no span of hours."""
    step = a.skip(start, "num", "n")
    behind = amount.end - 1 - (a.cat(amount.end - 1) == "n")  # 11h, 11h30
    named = any(a.cat(at) == "hourmark" or a.is_unit(at, "oclock") for at in (step, behind))
    if not named or amount.number >= _CLOCK_LIKE_HOURS or a.cat(start) == "art":
        return False
    return "in" not in leads and ("by" not in leads or amount.number > _EARLY_HOURS)
