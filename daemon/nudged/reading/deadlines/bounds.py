"""Further bounds: "Thursday or Friday", "between the 3rd and the 5th", "tomorrow, Monday at the latest"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.deadlines.atoms import Found
from nudged.reading.deadlines.cores import core
from nudged.reading.deadlines.days import day
from nudged.reading.times import DAY_KINDS, When

if TYPE_CHECKING:
    from nudged.reading.deadlines.atoms import Atoms

_MOST_BOUNDS = 3
_RANGES = ("between", "since")
"""Leads of a range, which ends with its second bound."""
_JOINABLE = ("not-before", "in", "on", "")
"""Leads behind which "and", "to" and a dash join two bounds."""
_BESIDE = {"wd": "wd", "period": "edge"}
"""What follows without a token where a hyphen stood between words: Thursday-Friday, « fin mars-début avril »."""


class _Joint(NamedTuple):
    """Where the second bound begins, whether a comma or a word joins it, and whether as an alternative."""

    step: int
    comma: bool
    joined: bool
    alternative: bool


def bounded(a: Atoms, when: When, end: int, lead: str) -> tuple[When, int]:
    """``when`` with the further bounds behind it, and the index behind them."""
    ranges = lead in _RANGES
    for _ in range(_MOST_BOUNDS):
        joint = _joint(a, when, end, ranges=ranges)
        may_join = joint.alternative or ranges or (lead in _JOINABLE and when.lead != "by") or _of_event(a, joint, when)
        hit = _second(a, joint, when, may_join=may_join) if joint.joined or joint.comma else None
        if hit is None:
            break
        other, end = hit
        if _of_event(a, joint, when) and a.cat(end) in ("end", "p"):
            days = (when._replace(lead="", event=False), other)
            return When("later", days, when.first, other.last, lead="after", event=True), end
        if not joint.joined:
            other = other._replace(lead=other.lead or "latest")
        if ranges and other.kind == "clock" and when.kind != "clock":  # between 2pm tomorrow and 4pm
            return when._replace(clock=other.clock, lead="", last=other.last), end
        if ranges and (when.kind not in ("wd", "later") or (other.kind == "wd" and other.args[1] is not None)):
            return _end_of_range(other)._replace(first=when.first, lead="", past=False), end
        if lead == "not-before" and _caps(a, joint):
            return other._replace(first=when.first), end
        plain = when._replace(lead="" if ranges or lead == "not-before" else when.lead, past=False)
        parts = when.args if when.kind == "later" else (plain,)
        when = When("later", (*parts, other), when.first, other.last, lead="" if ranges else when.lead)
    return when, end


def _joint(a: Atoms, when: When, end: int, *, ranges: bool) -> _Joint:
    comma = a.at(end).norm in (",", "(")
    step = end + comma
    alternative = a.cat(step) == "or" or a.at(step).norm == "/"
    joined = alternative or a.cat(step) in ("and", "to") or a.is_dash(step) or _to(a, when, step, ranges=ranges)
    if joined:
        step += 1
    elif comma:
        alternative = when.kind in ("rel", "wd", "dom", "date", "later") and _lists_on(a, step)
    else:
        alternative = a.cat(step) == _BESIDE.get(when.kind)
    if a.cat(step) == "or":
        step, alternative = step + 1, True
    return _Joint(step, comma, joined or alternative, alternative)


def _of_event(a: Atoms, joint: _Joint, when: When) -> bool:
    """Whether a second day is one of the same event: after the interviews on Tuesday and Wednesday."""
    return when.event and when.lead == "after" and a.cat(joint.step - 1) == "and" and a.cat(joint.step) == when.kind


def _to(a: Atoms, when: When, step: int, *, ranges: bool) -> bool:
    """Whether "until" or « au » leads to the end of a range."""
    if not (a.is_lead(step, "until") or (a.is_lead(step, "at") and (ranges or a.at(step).articled))):
        return False
    return when.kind in (*DAY_KINDS, "period", "clock") and (ranges or when.kind not in ("rel", "clock"))


def _lists_on(a: Atoms, index: int) -> bool:
    """Whether a day behind a comma is one of a list: Wednesday, Thursday or Friday."""
    hit = day(a, index)
    return hit is not None and hit[0].kind in DAY_KINDS and a.cat(hit[1]) == "or"


def _caps(a: Atoms, joint: _Joint) -> bool:
    """Whether the second bound ends what is not to begin before the first: Thursday, and no later than Friday."""
    return not joint.alternative and (not joint.joined or a.cat(joint.step - 1) == "and")


def _end_of_range(when: When) -> When:
    """Between Christmas and New Year ends with New Year's Day."""
    return when._replace(kind="holiday", args=("newyear",)) if when.kind == "new-year" else when


def _second(a: Atoms, joint: _Joint, when: When, *, may_join: bool) -> Found:
    after, lead, latest = joint.step, "", False
    while a.cat(after) in ("lead", "latest"):
        latest = latest or a.is_latest(after) or _no_later(a, after)
        lead = a.at(after).val if a.cat(after) == "lead" else lead
        after += 1
    hit = core(a, after, (lead,) if lead else ()) or _next_one(a, after, when)
    if hit is None or not _may_follow(hit[0], when):
        return None
    other, end = hit
    before = _last_bound(when)
    if a.cat(after) == "nextday" and other.kind == "rel" and before.kind != "clock":  # tomorrow or the day after
        other = other._replace(kind="dur", args=(1, "day", before))
    if a.is_latest(end):
        end, latest = end + 1, True
    end += a.at(end).norm == ")"
    if not (may_join if joint.joined else latest) or a.cat(end) == "poss":
        return None
    return other._replace(lead=lead if lead in ("before", "by", "around") else ""), end


def _last_bound(when: When) -> When:
    last = when.args[-1] if when.kind == "later" else when
    return last if isinstance(last, When) else when


def _no_later(a: Atoms, index: int) -> bool:
    """Whether a lead of several words sets the utmost bound: "at the latest on", "no later than"."""
    return a.is_lead(index, "by") and " " in a.at(index).norm


def _next_one(a: Atoms, index: int, when: When) -> Found:
    """The next period of the same kind, named alone: "this week or early next", « cette semaine ou la prochaine »."""
    if when.kind != "period" or when.args[2] != 0:  # that of a named one is its month
        return None
    index, edge = a.skip(index, "art"), when.args[0]
    if a.cat(index) == "edge":
        index, edge = a.skip(index + 1, "of", "art"), a.at(index).val
    if a.cat(index) != "next":
        return None
    ends = a.cat(index + 1) in ("end", "p", "small", "lead", "latest", "to")
    return a.make("period", (edge, when.args[1], 1), index, index + 1) if ends else None


def _may_follow(other: When, when: When) -> bool:
    if other.past or (other.kind == "dur" and when.kind != "dur"):
        return False
    return other.kind != "clock" or when.clock is not None
