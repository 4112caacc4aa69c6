"""What the journals decide: the lines that stand after every ``undo``, by what they are about.

The latest line about a thing wins; ``undo`` takes back the latest decision that still stands.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from nudged.calendar_time import DayRange
from nudged.model import DECISIONS, Line, Verb

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from zoneinfo import ZoneInfo

    from nudged.model import Promise


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions in force.

    ``by_promise`` holds the standing lines of each id, the latest of each verb; ``refused`` the days on which what a
    note tells is not to close a promise, by its id.
    """

    by_promise: Mapping[str, Mapping[Verb, Line]] = field(default_factory=dict)
    closes: tuple[Line, ...] = ()
    refused: Mapping[str, frozenset[date]] = field(default_factory=dict)
    away: tuple[DayRange, ...] = ()
    since: date | None = None

    def of(self, promise: str, verb: Verb) -> Line | None:
        """The standing decision of this kind about a promise."""
        return self.by_promise.get(promise, {}).get(verb)


def decision(promise: Promise, verb: Verb, now: datetime, machine: str, value: str = "") -> Line:
    """A line of ``machine``'s journal about ``promise``, with what a changed sentence needs to inherit it."""
    return Line(
        stamp=now,
        verb=verb,
        about=promise.id,
        value=value,
        company=promise.company or "",
        said=promise.said,
        quote=promise.quote,
        machine=machine,
    )


def standing_lines(lines: Sequence[Line]) -> list[Line]:
    """The decisions that no later ``undo`` took back, in order of time."""
    standing: list[Line] = []
    for line in sorted(lines, key=lambda line: line.stamp):
        if line.verb in DECISIONS:
            standing.append(line)
        elif line.verb is Verb.UNDO:
            found = _undone(standing, line)
            if found is not None:
                standing.remove(found)
    return standing


def _undone(standing: Sequence[Line], undo: Line) -> Line | None:
    for line in reversed(standing):
        if undo.value and line.stamp.isoformat() != undo.value:
            continue
        if undo.about in ("", line.about):
            return line
    return None


def decide(lines: Sequence[Line], now: datetime) -> Decisions:
    """Fold ``lines`` up to ``now`` into the decisions in force."""
    seen = [line for line in lines if line.stamp <= now]
    standing = standing_lines(seen)
    by_promise: dict[str, dict[Verb, Line]] = {}
    for line in standing:
        by_promise.setdefault(line.about, {})[line.verb] = line
    refused: dict[str, frozenset[date]] = {}
    for line in seen:
        if line.verb is Verb.UNDO and line.about and (day := _day(line.value)):
            refused[line.about] = refused.get(line.about, frozenset()) | {day}
    sinces = [line for line in seen if line.verb is Verb.SINCE and _day(line.value)]
    return Decisions(
        by_promise=by_promise,
        closes=tuple(line for line in standing if line.verb is Verb.CLOSE),
        refused=refused,
        away=tuple(filter(None, (_range(line.value) for line in standing if line.verb is Verb.AWAY))),
        since=_day(max(sinces, key=lambda line: line.stamp).value) if sinces else None,
    )


def due_of(line: Line) -> tuple[date, time | None] | None:
    """The day, and the local time where one is given, of a ``due`` line; None where it cannot be read."""
    try:
        moment = datetime.fromisoformat(line.value)
    except ValueError:
        return None
    return moment.date(), moment.time().replace(tzinfo=None) if "T" in line.value else None


def moment_of(line: Line, zone: ZoneInfo) -> datetime | None:
    """The aware moment of a ``snooze`` or ``seen`` line, in ``zone`` where it names none; None if unreadable."""
    try:
        moment = datetime.fromisoformat(line.value)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def first_sights(lines: Sequence[Line], zone: ZoneInfo, now: datetime) -> dict[str, datetime]:
    """The earliest first sight of each undated statement in any journal, by the statement's id.

    One later than ``now`` (aware) is that of a clock that was ahead, and none.
    """
    sights: dict[str, datetime] = {}
    for line in lines:
        if line.verb is Verb.SEEN and (moment := moment_of(line, zone)) and moment <= now:
            sights[line.about] = min(moment, sights.get(line.about, moment))
    return sights


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _range(text: str) -> DayRange | None:
    first, _, last = text.partition("..")
    begin, end = _day(first), _day(last or first)
    return DayRange(begin, end) if begin and end and begin <= end else None
