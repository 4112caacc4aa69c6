"""Further bounds: "Thursday or Friday", "between the 3rd and the 5th", "tomorrow, Monday at the latest"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.deadlines.atoms import INERT, Found
from nudged.reading.deadlines.cores import core
from nudged.reading.deadlines.dates import month_here
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
_ENDS_ASIDE = frozenset(":;.!?()")
_ASIDE = 8
"""The most atoms between "or" and its day: Monday or, if he's still too busy then, Tuesday."""


class _Joint(NamedTuple):
    """Where the second bound begins, whether a comma or a word joins it, whether as an alternative.

    ``turned`` tells that it takes the place of the first: "Monday -> Tuesday", "Monday (now Tuesday)".
    """

    step: int
    comma: bool
    joined: bool
    alternative: bool
    turned: bool = False


def bounded(a: Atoms, when: When, end: int, lead: str) -> tuple[When, int]:
    """``when`` with the further bounds behind it, and the index behind them."""
    ranges = lead in _RANGES
    told = _told_exactly(a, when, end)
    if told:
        return told
    for _ in range(_MOST_BOUNDS):
        joint = _joint(a, when, end, ranges=ranges)
        may_join = joint.alternative or ranges or (lead in _JOINABLE and when.lead != "by") or _of_event(a, joint, when)
        hit = _second(a, joint, when, may_join=may_join) if joint.joined or joint.comma else None
        if hit is None or (not ranges and _opens_clause(a, joint, when, hit[1])):
            break
        other, end = hit
        if _of_event(a, joint, when) and a.cat(end) in ("end", "p"):
            days = (when._replace(lead="", event=False), other)
            return When("later", days, when.first, other.last, lead="after", event=True), end
        if joint.turned:
            return other._replace(first=when.first, lead=other.lead or when.lead), end
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
    if a.cat(step) == "turned":
        return _Joint(step + 1, comma, joined=True, alternative=True, turned=True)
    alternative = a.cat(step) == "or" or a.at(step).norm == "/"
    joined = alternative or a.cat(step) in ("and", "to") or a.is_dash(step) or _to(a, when, step, ranges=ranges)
    if joined:
        step += 1
    elif comma:
        alternative = when.kind in ("rel", "wd", "dom", "date", "later") and _lists_on(a, step)
    else:
        alternative = a.cat(step) == _BESIDE.get(when.kind) or _next_month(a, when, step)
    if a.cat(step) == "or":
        step, alternative = step + 1, True
    step = _behind_aside(a, step) if a.cat(step - 1) == "or" else step
    return _Joint(step, comma, joined or alternative, alternative)


def _next_month(a: Atoms, when: When, step: int) -> bool:
    """Whether a month stands right behind another: January-February."""
    named = when.kind == "period" and when.args[1:2] == ("named",) and when.args[0] == ""
    return named and a.cat(step) == "mon" and a.cat(step - 1) == "mon" and month_here(a, step)


def _opens_clause(a: Atoms, joint: _Joint, when: When, end: int) -> bool:
    """Whether the day behind "and" opens the next clause: "she calls Monday, and Thursday Ana sends the link"."""
    if a.cat(joint.step - 1) != "and" or joint.alternative or a.cat(a.skip(joint.step, "art")) == "nextday":
        return False
    start = next(step for step, atom in enumerate(a.items) if atom.first >= when.first)
    if a.cat(a.skip_back(start - 1, "lead", "art", "and")) in ("end", "p"):
        return False  # "Monday and Tuesday they interview"
    behind = a.at(end)
    named = behind.cat == "x" and behind.capital and a.cat(end + 1) in ("x", "small")
    return named or (behind.cat == "small" and behind.val == "subject")


def _told_exactly(a: Atoms, when: When, end: int) -> Found:
    """The day that explains a span of some days: "a few more days, until Friday"."""
    few = when.kind == "dur" and "few" in (a.at(end - 2).val, a.at(end - 3).val, a.at(end - 4).val)
    if not few or a.at(end).norm != "," or not a.is_lead(end + 1, "until"):
        return None
    hit = core(a, end + 2, ("until",))
    if hit is None or hit[0].kind not in DAY_KINDS:
        return None
    return hit[0]._replace(first=when.first, lead="until"), hit[1]


def _behind_aside(a: Atoms, step: int) -> int:
    """The index of the day behind "or" and what is put in before it: Monday or, failing that, Tuesday.

    Without its commas it must be a condition, and the day end it: Monday or if he's too busy Tuesday.
    """
    apart = a.at(step).norm == ","
    if not (apart or (a.cat(step) == "small" and a.at(step).val == "if")):
        return step
    for at in range(step + 1, step + _ASIDE):
        if apart and a.at(at).norm == ",":
            return at + 1
        hit = day(a, at) if a.cat(at) not in INERT else None
        if hit or a.cat(at) == "end" or (a.cat(at) == "or" and not apart) or a.at(at).norm in _ENDS_ASIDE:
            free = hit is not None and hit[0].kind in DAY_KINDS and a.cat(hit[1]) in ("end", "p")
            return at if free and (not apart or at == step + 1) else step
    return step


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
    hit = _next_one(a, after, when) or core(a, after, (lead,) if lead else ())
    if hit is None or not _may_follow(hit[0], when):
        return None
    other, end = hit
    second = joint.alternative or latest or a.is_latest(end)
    if other.kind == "dur" and when.kind != "dur" and not (lead == "in" and second):
        return None  # "Friday and in two weeks the contract"
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


def other_one(a: Atoms, index: int, when: When) -> Found:
    """The one that "but" puts in the place of ``when``: "not this Monday but the next", « mais le lundi d'après »."""
    index += a.at(index).norm == ","
    return _next_one(a, index + 1, when) if a.at(index).val == "but" else None


def _next_one(a: Atoms, index: int, when: When) -> Found:
    """The next weekday or period of the same kind, named alone: "this week or early next", « lundi ou le suivant »."""
    start, weekday = index, when.kind == "wd"
    if not weekday and (when.kind != "period" or when.args[1] == "named" or not isinstance(when.args[2], int)):
        return None
    index, edge = a.skip(index, "art"), "" if weekday else when.args[0]
    if a.cat(index) == "edge" and not weekday:
        index, edge = a.skip(index + 1, "of", "art"), a.at(index).val
    if a.cat(start) == "one-after":
        index = start
    elif weekday and a.cat(index) == "wd" and a.at(index).val == str(when.args[0]):
        index += 1  # "but the Monday after"
        if not (a.is_lead(index, "after") or a.at(index).val == "coming"):
            return None
    elif a.cat(index) != "next":
        return None
    elif a.cat(index + 1) == "num" and a.at(index + 1).val == "1":
        index += 1  # "the next one"
    bare = a.cat(start) == "next" and not weekday and when.args[2] != 0  # "next week or next"
    if bare or a.cat(index + 1) not in ("end", "p", "small", "lead", "latest", "to"):
        return None
    if weekday:
        return a.make("wd", (when.args[0], ("after", when._replace(lead="", clock=None))), start, index + 1)
    return a.make("period", (edge, when.args[1], int(str(when.args[2])) + 1), start, index + 1)


def _may_follow(other: When, when: When) -> bool:
    if other.past or (other.kind == "dur" and when.kind != "dur" and not other.direct):
        return False
    return other.kind != "clock" or when.clock is not None
