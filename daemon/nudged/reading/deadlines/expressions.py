"""Whole expressions: leads, a core (a day, period, span or clock time), further bounds and what follows them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.reading.deadlines.atoms import HELPERS, INERT, Atom, Atoms, Found
from nudged.reading.deadlines.clocks import END_OF_DAY, PARTS, clock, sharpen
from nudged.reading.deadlines.dates import behind_event
from nudged.reading.deadlines.days import DAY_KINDS, REACH, clocked_day, day, day_clock, event_day
from nudged.reading.deadlines.durations import duration
from nudged.reading.deadlines.periods import loose, period
from nudged.reading.times import Clock, When

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_STRENGTH = (
    "", "at", "on", "in", "by", "until", "around", "for", "between", "since", "after", "before", "from", "not-before"
)  # fmt: skip
"""Of several leads the last of these holds: "not before" over "on"."""
_PLAIN_LEADS = {"at-latest": "by", "at": "on"}
_EVENT_LEADS = {
    "after": "after",
    "before": "before",
    "not-before": "not-before",
    "since": "since",
}
"""Leads before an event that has a day: "after the panel on Tuesday"; the lead that its day gets."""
_NO_LEAD = ("for", "between", "since")
_CLOCKED = (*DAY_KINDS, "nth-wd", "nth-day", "holiday", "dur")
_MOST_BOUNDS = 3
_REACH_OF_SMALL = 4
"""How far behind an article, number or the like its time word may stand."""


def find(items: Sequence[Atom], *, day_first: bool) -> list[When]:
    """Every time expression of a sentence, in order and without overlap."""
    found: list[When] = []
    a = Atoms(items, day_first=day_first)
    near = _near(items)
    index = 0
    while index < len(items):
        if items[index].cat in INERT or not near[index]:
            index += 1
            continue
        hit = expression(a, index)
        if hit and hit[1] > index:
            found.append(hit[0])
            index = hit[1]
        else:
            index += 1
    return found


def _near(items: Sequence[Atom]) -> list[bool]:
    """For each atom whether one that can tell a time is near enough behind it to belong to it."""
    near, distance = [False] * len(items), len(items) + 1
    for index in range(len(items) - 1, -1, -1):
        item = items[index]
        distance = 0 if _tells(item) else distance + 1
        near[index] = distance <= (REACH if item.cat == "lead" else _REACH_OF_SMALL)
    return near


def _tells(item: Atom) -> bool:
    if item.doubtful and item.cat in ("lead", "num"):
        return item.cat == "lead" and item.val != "at-latest"
    return item.cat not in HELPERS and item.cat not in INERT


def expression(a: Atoms, index: int) -> Found:
    """A lead, a core, further bounds and what follows them."""
    start = index
    ranged = a.cat(index) == "of"  # « du 3 au 5 »
    index, leads = _leads(a, index + ranged)
    lead = max((_PLAIN_LEADS.get(told, told) for told in leads), key=_STRENGTH.index, default="")
    hit = core(a, index, leads)
    if hit is None and lead in _EVENT_LEADS:
        hit = event_day(a, index, _EVENT_LEADS[lead])
    if hit is None:
        return _lead_alone(a, start) if index - start == 1 else None
    when, end = hit
    if ranged:
        lead = "between"
    elif lead == "from":  # from the 3rd to the 5th is a range; from Monday on is "not before"
        lead = "between" if _range_in(a, index, end) else "not-before"
    when = replace(when, lead=when.lead or ("" if lead in _NO_LEAD else lead), past=when.past or lead == "since")
    when, end = _alternatives(a, when, end, lead)
    if ranged and when.kind != "later" and not _range_in(a, index, end - 1):
        return None
    when, end = _tail(a, when, end)
    if "at-latest" in leads and when.lead in ("on", ""):
        when = replace(when, lead="by")
    return a.cover(when, start, end), end


def _leads(a: Atoms, index: int) -> tuple[int, list[str]]:
    """The leads from ``index`` on, and the index behind them."""
    leads: list[str] = []
    while a.cat(index) in ("lead", "latest"):
        leads.append(a.at(index).val or "at-latest")
        index += 1
    return index, leads


def _range_in(a: Atoms, first: int, last: int) -> bool:
    return any(
        a.cat(step) == "to" or a.is_dash(step) or a.is_lead(step, "at", "until") for step in range(first + 1, last + 1)
    )


def _lead_alone(a: Atoms, index: int) -> Found:
    """A lead that says when by itself: « au plus tôt »."""
    if a.is_lead(index, "not-before", "in") and a.at(index).doubtful:
        return a.make("vague", ("soon",), index, index + 1)
    return None


def core(a: Atoms, index: int, leads: Collection[str]) -> Found:
    """One day, period, duration or clock time from ``index`` on."""
    hit = clocked_day(a, index) or duration(a, index, leads) or day(a, index) or period(a, index) or loose(a, index)
    return _with_clock(a, hit) if hit else _clock_only(a, index, leads)


def _with_clock(a: Atoms, hit: tuple[When, int]) -> tuple[When, int]:
    """The day with the clock time behind it: "Friday at 3", "tomorrow (before noon)"."""
    when, end = hit
    if when.kind not in _CLOCKED or when.past or (when.clock is not None and not when.clock.part):
        return hit
    bracket = a.at(end).norm == "("
    found = clock(a, end + (bracket or a.at(end).norm in (",", "@")))
    if found is None or (when.kind == "dur" and len(when.args) < 3 and not found[0].part):
        return hit
    told, last = found
    if when.clock is not None:
        return (replace(when, clock=sharpen(told, _part_named(when.clock))), last) if not told.part else hit
    return replace(when, clock=day_clock(told)), last + (bracket and a.at(last).norm == ")")


def _part_named(told: Clock) -> str:
    return next((part for part, at in PARTS.items() if at == told.at), "")


def _clock_only(a: Atoms, index: int, leads: Collection[str]) -> Found:
    """A clock time without a day: "by 3pm", « avant midi »."""
    hit = clock(a, index)
    if hit is None or hit[0] == END_OF_DAY:
        return None
    plain = a.cat(index) == "edge" or (a.cat(index) == "part" and a.at(index).val in _CLOCK_PARTS)
    led = plain and not a.at(index).doubtful
    if hit[0].part and not led and not any(lead in _PART_LEADS for lead in leads):
        return None
    when, end = a.make("clock", (), index, hit[1])
    return replace(when, clock=hit[0]), end


_CLOCK_PARTS = ("noon", "midnight")
_PART_LEADS = ("by", "before", "around", "on", "at", "until", "in", "at-latest", "after")


def _alternatives(a: Atoms, when: When, end: int, lead: str) -> tuple[When, int]:
    """Further bounds: "Thursday or Friday", "between the 3rd and the 5th", "tomorrow, Monday at the latest"."""
    for _ in range(_MOST_BOUNDS):
        step = end
        comma = a.at(step).norm in (",", "(")
        ranges = lead in ("between", "since", "not-before")
        step += comma
        joined = a.cat(step) in ("or", "and", "to") or a.is_dash(step) or a.at(step).norm == "/"
        to = a.is_lead(step, "until") or (a.is_lead(step, "at") and (ranges or a.at(step).articled))
        joined = joined or (to and when.kind in (*DAY_KINDS, "period") and (ranges or when.kind != "rel"))
        alternative = a.cat(step) == "or" or a.at(step).norm == "/"
        listed = comma and not joined and when.kind in ("wd", "dom", "date", "later") and _lists_on(a, step)
        # A hyphen between words is no token: Thursday-Friday, « fin mars-début avril ».
        beside = a.cat(step) == {"wd": "wd", "period": "edge"}.get(when.kind) and not comma and not joined
        step, joined, alternative = step + joined, joined or listed or beside, alternative or listed or beside
        if a.cat(step) == "or":
            step, alternative = step + 1, True
        if not joined and not comma:
            break
        ranged = lead in ("between", "since", "not-before", "in", "on", "")
        hit = _second(a, step, when, joined=joined, ranged=alternative or (ranged and when.lead != "by"))
        if hit is None:
            break
        other, end = hit
        kept = "" if lead in ("not-before", "between", "since", "from") else when.lead
        first, *rest = when.args if when.kind == "later" else (replace(when, lead=kept, past=False),)
        if lead in ("between", "since", "not-before") and isinstance(first, When) and first.kind != "wd" and not rest:
            if other.kind == "new-year":  # between Christmas and New Year
                other = replace(other, kind="holiday", args=("newyear",))
            when = replace(other, first=when.first, lead=kept, past=False)  # the upper bound of a range
            break
        when = When("later", (first, *rest, other), when.first, other.last, lead=kept)
    return when, end


def _lists_on(a: Atoms, index: int) -> bool:
    """Whether a day behind a comma is one of a list: Wednesday, Thursday or Friday."""
    hit = day(a, index)
    return hit is not None and hit[0].kind in DAY_KINDS and a.cat(hit[1]) == "or"


def _second(a: Atoms, step: int, when: When, *, joined: bool, ranged: bool) -> Found:
    after, lead, latest = step, "", False
    while a.cat(after) in ("lead", "latest"):
        latest = latest or a.is_latest(after)
        lead = a.at(after).val if a.cat(after) == "lead" else lead
        after += 1
    hit = core(a, after, (lead,) if lead else ())
    if hit is None or hit[0].past or (hit[0].kind == "dur" and when.kind != "dur"):
        return None
    if hit[0].kind == "clock" and when.clock is None:
        return None
    other, end = hit
    if a.cat(after) == "nextday" and other.kind == "rel":  # tomorrow or the day after
        other = replace(other, kind="dur", args=(1, "day", when.args[-1] if when.kind == "later" else when))
    if a.is_latest(end):
        end, latest = end + 1, True
    end += a.at(end).norm == ")"
    if (joined and not ranged) or not (joined or latest) or a.cat(end) == "poss":
        return None
    return replace(other, lead=lead if lead in ("before", "by", "around") else ""), end


def _tail(a: Atoms, when: When, end: int) -> tuple[When, int]:
    while a.is_latest(end) or a.cat(end) == "orso":
        end += 1
    if behind_event(a, end) > end:
        return replace(when, event=True), end + 1
    if a.cat(end) == "earliest" or (a.is_lead(end, "not-before") and a.at(end).doubtful):
        return replace(when, lead="not-before"), end + 1
    return when, end
