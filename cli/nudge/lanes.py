"""A process drawn small, for a terminal: their moves, the user's, and what was promised, each a lane over the days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from nudge.term import pad, width
from nudged.messages import day_month, say
from nudged.model import State, Type

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from nudged.model import Application

MARKS = {
    "theirs": "●",
    "after": "○",
    "asked": "▲",
    "courtesy": "+",
    "lapsed": "×",
    "done": "✓",
    "due": "◇",
}
"""What each mark means is told by the text ``cli.lanes.NAME``."""

_PLAIN = {"theirs": "*", "after": "o", "asked": "^", "courtesy": "+", "lapsed": "x", "done": "v", "due": "."}
_DONE = (State.KEPT, State.KEPT_LATE)


def lanes(application: Application, *, today: date, columns: int, lang: str, plain: bool = False) -> Iterator[str]:
    """The lanes, the days at both ends and the legend; nothing where there are too few days to draw.

    Args:
        columns: of the terminal.
        plain: draw with ASCII alone.
    """
    marks = _PLAIN if plain else MARKS
    drawn = {"them": list(_theirs(application)), "you": list(_yours(application)), "promised": _promised(application)}
    days = [day for lane in drawn.values() for day, _ in lane]
    if len(days) < 2 or min(days) == max(days):
        return
    first, last = min(days), max(*days, min(today, max(days) + timedelta(days=14)))
    labels = {name: say(lang, f"cli.lanes.{name}") for name in drawn}
    indent = max(map(width, labels.values())) + 2
    room = min(columns, 100) - indent - 2
    if room < 20:
        return
    seen: list[str] = []
    for name, lane in drawn.items():
        row = ["·" if not plain else "-"] * room
        for day, mark in lane:
            row[(day - first).days * (room - 1) // max((last - first).days, 1)] = marks[mark]
            seen.append(mark)
        yield "  " + pad(labels[name], indent) + "".join(row)
    begin, end = day_month(lang, first), day_month(lang, last)
    yield "  " + " " * indent + begin + " " * max(room - width(begin) - width(end), 1) + end
    legend = [f"{sign} {say(lang, f'cli.lanes.{mark}')}" for mark, sign in marks.items() if mark in seen]
    yield from _rows(legend, columns)


def _rows(items: Iterable[str], columns: int) -> Iterator[str]:
    row = " "
    for item in items:
        if width(row) + width(item) + 3 > columns and row.strip():
            yield row.rstrip()
            row = " "
        row += f" {item}  "
    yield row.rstrip()


def _theirs(application: Application) -> Iterator[tuple[date, str]]:
    """Their moves; where several fall on one day, one that nobody asked for is drawn."""
    for move in sorted(application.moves, key=lambda m: (m.day, not m.followed)):
        yield move.day, "after" if move.followed else "theirs"


def _yours(application: Application) -> Iterator[tuple[date, str]]:
    for entry in application.entries:
        if entry.statement.type in (Type.COURTESY, Type.APPLIED, Type.OWN):
            yield entry.statement.said, "courtesy"
    for day in application.chases:
        yield day, "asked"


def _promised(application: Application) -> list[tuple[date, str]]:
    """Each promise on its due day: done on its own, gone by, or still to come."""
    found = []
    for promise in application.promises:
        if promise.state is State.WITHDRAWN:
            continue
        state = "done" if promise.state in _DONE else "due" if promise.state is State.OPEN else "lapsed"
        ahead = promise.closed is not None and promise.closed <= promise.due_day
        if ahead and promise.state in (State.REPLACED, State.EXPIRED, State.DROPPED):
            continue
        found.append((promise.due_day, state))
    return found
