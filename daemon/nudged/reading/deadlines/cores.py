"""The core of an expression: one day, period, span or clock time, without its leads and further bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.deadlines.atoms import Found
from nudged.reading.deadlines.clocks import END_OF_DAY, PART_CATS, PARTS, clock, opens, sharpen
from nudged.reading.deadlines.dates import NOUNS
from nudged.reading.deadlines.days import clocked_day, day, day_clock
from nudged.reading.deadlines.durations import duration
from nudged.reading.deadlines.periods import loose, period
from nudged.reading.times import DAY_KINDS

if TYPE_CHECKING:
    from collections.abc import Collection

    from nudged.reading.deadlines.atoms import Atoms
    from nudged.reading.times import Clock, When

_CLOCKED = (*DAY_KINDS, "nth-wd", "nth-day", "holiday", "dur")
_DAYS_AND_MORE = ("day", "bday", "oday", "week", "fortnight", "month")
_CLOCK_PARTS = ("noon", "midnight")
_PART_LEADS = frozenset(("by", "before", "around", "on", "at", "until", "in", "at-latest", "after"))
"""Leads that make a part of the day alone a time: "by noon", « avant midi »."""


def core(a: Atoms, index: int, leads: Collection[str]) -> Found:
    """One day, period, duration or clock time from ``index`` on."""
    hit = clocked_day(a, index) or duration(a, index, leads) or day(a, index) or period(a, index) or loose(a, index)
    return _with_clock(a, hit) if hit else _clock_only(a, index, leads)


def _with_clock(a: Atoms, hit: tuple[When, int]) -> tuple[When, int]:
    """The day with the clock time behind it: "Friday at 3", "tomorrow (before noon)"."""
    when, end = hit
    if when.kind not in _CLOCKED or (when.clock is not None and not when.clock.part):
        return hit
    bracket = a.at(end).norm == "("
    found = clock(a, end + (bracket or a.at(end).norm == ","))
    if found is None:
        return hit
    told, last = found
    if opens(a, end, last):
        return when, last  # « jeudi après 9h30 »: the whole day, or part of it, is in time
    if when.clock is not None:
        return (when._replace(clock=sharpen(told, _part_named(when.clock))), last) if not told.part else hit
    return when._replace(clock=day_clock(told)), last + (bracket and a.at(last).norm == ")")


def _part_named(told: Clock) -> str:
    return next((part for part, at in PARTS.items() if at == told.at), "")


def _clock_only(a: Atoms, index: int, leads: Collection[str]) -> Found:
    """A clock time without a day: "by 3pm", « avant midi »."""
    hit = clock(a, index)
    if hit is None or hit[0] == END_OF_DAY:
        return None
    if hit[0].part and _PART_LEADS.isdisjoint(leads) and not _part_told(a, index, hit[1]):
        return None
    when, end = _days_on(a, hit[1]) or a.make("clock", (), index, hit[1])
    return a.cover(when._replace(clock=hit[0]), index, end), end


def _part_told(a: Atoms, index: int, end: int) -> bool:
    """Whether a part of the day without a lead is one to come: noon, the end of the afternoon; no lunchtime talk."""
    noun = a.cat(end) in NOUNS and not a.at(end).capital
    parts = [a.at(step) for step in range(index, end) if a.cat(step) in PART_CATS]
    if any(a.cat(step) == "edge" for step in range(index, end)):
        told = all(part.cat != "part" or not part.doubtful for part in parts)  # no late lunch
    else:
        told = all(part.cat == "part" and part.val in _CLOCK_PARTS and not part.doubtful for part in parts)
    return bool(parts) and told and not noun


def _days_on(a: Atoms, index: int) -> Found:
    """The day behind a clock time that a span or period tells: "at 3pm in two days", « à 15h la semaine prochaine »."""
    lead = a.at(index).val if a.is_lead(index, "in", "by", "at") else ""
    step = index + bool(lead)
    span = duration(a, step, (lead,))
    if span:
        return span if span[0].direct and not span[0].past and span[0].args[1] in _DAYS_AND_MORE else None
    hit = period(a, step)
    return hit if hit and not hit[0].past else None
