"""Whole expressions: leads, a core (a day, period, span or clock time), further bounds and what follows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.deadlines.atoms import HELPERS, INERT, Atom, Atoms, Found
from nudged.reading.deadlines.bounds import bounded, other_one
from nudged.reading.deadlines.clocks import exact
from nudged.reading.deadlines.cores import core
from nudged.reading.deadlines.dates import behind_event
from nudged.reading.deadlines.days import REACH, day, event_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.times import When

_STRENGTH = (
    "", "at", "on", "in", "by", "until", "around", "for", "between", "since", "after", "before", "from", "not-before"
)  # fmt: skip
"""Of several leads the last of these holds: "not before" over "on"."""
_PLAIN_LEADS = {"at-latest": "by", "at": "on", "soon-as": "on"}
_EVENT_LEADS = {
    "after": "after",
    "before": "before",
    "not-before": "not-before",
    "since": "since",
}
"""Leads before an event that has a day: "after the panel on Tuesday"; the lead that its day gets."""
_OF_A_VERB = ("in",)
"""The lead that belongs to the verb where a weekday follows: "fill me in Tuesday", "booked me in Thursday"."""
_NO_LEAD = ("for", "between", "since")
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
            other = other_one(a, index, hit[0])
            if other:
                found.append(other[0])
                index = other[1]
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
    lead = max((_PLAIN_LEADS.get(told, told) for told in leads), key=_STRENGTH.index) if leads else ""
    if leads == ["in"] and a.cat(index) == "wd" and a.at(start).norm in _OF_A_VERB:
        return None
    hit = core(a, index, leads)
    if lead == "after" and a.at(index - 1).doubtful and exact(a, index) is None:
        lead = ""  # "later than" holds of an hour only
    if hit is None and leads == ["soon-as"]:
        lead = "after"  # "as soon as the panel on Friday is over", but "as soon as Friday"
    if hit is None and lead in _EVENT_LEADS:
        hit = event_day(a, index, _EVENT_LEADS[lead])
    if hit is None:
        return _lead_alone(a, start) if index - start == 1 else None
    hit = _led(a, (start, index), hit, leads, lead)
    return (a.cover(hit[0], start, hit[1]), hit[1]) if hit else None


def _led(a: Atoms, begins: tuple[int, int], hit: tuple[When, int], leads: list[str], lead: str) -> Found:
    """What the ``leads`` of a core make of it, with further bounds; where the leads and the core ``begin``."""
    (start, index), (when, end) = begins, hit
    ranged = a.cat(start) == "of"
    if ranged:
        lead = "between"
    elif lead == "not-before" and when.clock is not None and _range_in(a, index, end):
        lead = "between"  # « à partir de 13h jusqu'à 16h »
    elif lead == "from":  # from the 3rd to the 5th is a range; from Monday on is "not before"
        lead = "between" if _range_in(a, index, end) else "not-before"
    when = when._replace(lead=when.lead or ("" if lead in _NO_LEAD else lead), past=when.past or lead == "since")
    if lead in ("after", "not-before"):
        capped = _capped(a, when, end)
        if capped:
            return capped
        when = _whole_day(when) if lead == "not-before" and exact(a, index) else when
    when, end = bounded(a, when, end, lead)
    if ranged and when.kind != "later" and not _range_in(a, index, end - 1):
        return None
    when, end = _tail(a, when, end)
    if "at-latest" in leads and when.lead in ("on", ""):
        when = when._replace(lead="by")
    if "soon-as" in leads and when.event:
        when = when._replace(lead="after")  # "as soon as Friday's panel is over"
    return when, end


def _leads(a: Atoms, index: int) -> tuple[int, list[str]]:
    """The leads from ``index`` on, and the index behind: "due Friday" is by then, "due over the weekend" over it."""
    leads: list[str] = []
    if a.cat(index) == "edge" and a.at(index).doubtful and _begins_on(a, index + 1):
        return index + 1, ["from"]
    while a.cat(index) in ("lead", "latest", "earliest"):
        earliest = a.cat(index) == "earliest"
        leads.append("not-before" if earliest else a.at(index).val or "at-latest")
        index += 1
    if "due" in leads:
        leads = [lead for lead in leads if lead != "due"] or ["by"]
    return index, leads


def _begins_on(a: Atoms, index: int) -> bool:
    """Whether a single day stands at ``index``, so that "beginning" before it is from that day on."""
    hit = day(a, index + a.is_lead(index, "on"))
    return hit is not None and hit[0].kind in ("wd", "date", "dom")


def _range_in(a: Atoms, first: int, last: int) -> bool:
    return any(
        a.cat(step) == "to" or a.is_dash(step) or a.is_lead(step, "at", "until") for step in range(first + 1, last + 1)
    )


def _lead_alone(a: Atoms, index: int) -> Found:
    """A lead that says when by itself: « au plus tôt »."""
    if a.is_lead(index, "not-before", "in") and a.at(index).doubtful:
        return a.make("vague", ("soon",), index, index + 1)
    return None


def _tail(a: Atoms, when: When, end: int) -> tuple[When, int]:
    while a.is_latest(end) or a.cat(end) == "orso":
        end += 1
    if behind_event(a, end) > end:
        return when._replace(event=True), end + 1
    if a.cat(end) == "earliest" or (a.is_lead(end, "not-before") and a.at(end).doubtful):
        return _whole_day(when._replace(lead="not-before")), end + 1
    if a.cat(end) == "or" and _later(a, end + 1) and a.cat(end + 2) in ("end", "p", "small"):  # Friday or later
        return _whole_day(when._replace(lead="not-before")), end + 2
    return when, end


def _later(a: Atoms, index: int) -> bool:
    return a.cat(index) == "after-it" or (a.cat(index) == "edge" and a.at(index).val == "later")


def _whole_day(when: When) -> When:
    """``when`` without the hour before which nothing is to come, as the whole day behind it is in time."""
    exactly = when.kind != "clock" and when.clock is not None and not when.clock.part
    return when._replace(clock=None, lead="by") if exactly else when


def _capped(a: Atoms, when: When, end: int) -> Found:
    """The last moment told behind the first: after 9:30 but before 11 on Thursday."""
    end += a.at(end).norm == ","
    step = end + 1
    if not (a.at(end).val == "but" or a.cat(end) == "and") or not a.is_lead(step, "before", "by", "until", "at-latest"):
        return None
    hit = expression(a, step)
    if hit and hit[0].kind == "clock" and when.kind != "clock" and not when.event:
        return when._replace(clock=hit[0].clock, lead=""), hit[1]
    return hit
