"""The user's own record of silences: of those still silent at working day N, how many were answered after all.

Only what the notes tell of this user's own processes, and only from eight cases on (DESIGN.md section 5): a number
from fewer would sound like a chance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from nudged.calendar_time import WorkingTime
    from nudged.model import Application

ENOUGH = 8
AT = (5, 10, 15, 20, 30)
"""The working days of silence for which a row is told."""


@dataclass(frozen=True, slots=True)
class Row:
    """Of ``cases`` that were still silent on working day ``days``, ``answered`` were answered later."""

    days: int
    cases: int
    answered: int


def table(applications: Iterable[Application], *, over: frozenset[str], working: WorkingTime, today: date) -> list[Row]:
    """The rows that hold enough cases.

    A case begins with a chase or an application and lasts until their next sign. One that is still going on tells
    nothing yet, unless its process is over.

    Args:
        over: the keys of the applications that have ended or fallen asleep.
    """
    cases = [case for app in applications if app.key for case in _cases(app, app.key in over, working, today)]
    rows = []
    for days in AT:
        reached = [answered for length, answered in cases if length >= days]
        if len(reached) >= ENOUGH:
            rows.append(Row(days, len(reached), sum(reached)))
    return rows


def row_for(rows: Iterable[Row], silent: int) -> Row | None:
    """The row of the longest silence that one of ``silent`` working days has reached."""
    return max((row for row in rows if row.days <= silent), key=lambda row: row.days, default=None)


def _cases(app: Application, over: bool, working: WorkingTime, today: date) -> Iterable[tuple[int, bool]]:
    asked = sorted({*app.chases, *([app.applied_on] if app.applied_on else [])})
    answered = dict(app.answers)
    begun: date | None = None
    for day in asked:
        begun = begun or day
        sign = answered.get(day) or next((s for s in app.signs if s > day), None)
        if sign is None or any(day < later <= sign for later in asked):
            continue
        yield working.working_days_between(begun, sign), True
        begun = None
    if begun is not None and over:
        yield working.working_days_between(begun, min(app.ended_on or today, today)), False
