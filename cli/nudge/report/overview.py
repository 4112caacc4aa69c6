"""Every live process on one time line: the shape of the search at a glance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from nudge.report.axis import Axis, Tick
from nudge.report.chart import Mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from nudged.model import Application

LEFT, WIDTH, ROW, TOP = 170.0, 754.0, 34.0, 18.0
LONGEST = 370
"""Days back from today that it shows at most."""


@dataclass(frozen=True, slots=True)
class Row:
    """One process: a line from its first day to its last sign, with the moves on it and the chases below."""

    anchor: str
    name: str
    y: float
    begin: float
    end: float
    marks: Sequence[Mark]


@dataclass(frozen=True, slots=True)
class Overview:
    """All rows on one axis."""

    height: float
    axis: Axis
    ticks: Sequence[Tick]
    today: float
    rows: Sequence[Row]
    width: float = LEFT + WIDTH + 16


def overview(applications: Sequence[tuple[str, str, Application]], today: date, lang: str) -> Overview | None:
    """The picture of ``applications`` (anchor, name, application); None where there are none."""
    lives = [(anchor, name, app, _days(app)) for anchor, name, app in applications]
    lives = [life for life in lives if life[3]]
    if not lives:
        return None
    first = max(min(days[0] for _, _, _, days in lives), today - timedelta(days=LONGEST))
    last = max(today, *(days[-1] for _, _, _, days in lives))
    axis = Axis.around(first, min(last, today + timedelta(days=60)), LEFT, WIDTH)
    rows = []
    for index, (anchor, name, app, days) in enumerate(lives):
        y = TOP + ROW * index
        end = min(days[-1], today) if days[0] <= today else days[0]
        rows.append(Row(anchor, _fit(name), y, axis.x(days[0]), axis.x(end), _marks(app, axis, y)))
    return Overview(TOP + ROW * len(rows) + 22, axis, axis.ticks(lang), axis.x(today), rows)


def _days(app: Application) -> list[date]:
    days = {entry.statement.said for entry in app.entries} | {meeting.day for meeting in app.meetings}
    return sorted(days | {promise.said for promise in app.promises})


def _fit(name: str) -> str:
    return name if len(name) <= 22 else name[:21] + "…"


def _marks(app: Application, axis: Axis, y: float) -> list[Mark]:
    marks = [
        Mark(axis.x(move.day), y, "asked" if move.followed else "theirs", "")
        for move in app.moves
        if move.day >= axis.first
    ]
    return marks + [Mark(axis.x(day), y + 11, "chase", "") for day in app.chases if day >= axis.first]
