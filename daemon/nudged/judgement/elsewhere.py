"""Not all eggs in one basket: over all applications, where the energy goes (DESIGN.md section 5, "Elsewhere")."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from nudged.judgement.prompts import AFTER_APPLICATION
from nudged.model import Application, Fact, Outcome, Reading, Standing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

ALIVE = timedelta(days=30)
"""A process is alive where a sign of theirs was noted within so many days."""

RECENT = timedelta(days=14)
"""The candidate's effort of so many days is looked at."""

_OVER = (Standing.CLOSED, Standing.DORMANT)
_WORST_FIRST = (Standing.GHOSTED, Standing.LIKELY_OUT, Standing.DRIVING)


def basket(readings: Mapping[str, Reading], applications: Mapping[str, Application], today: date) -> Fact | None:
    """What is to be said about putting everything into one process; None where nothing is, or on a bad day for it.

    Args:
        readings, applications: by the application's key; what is unsorted does not count.
    """
    if any(a.ended in (Outcome.REJECTED, Outcome.FILLED) and a.ended_on == today for a in applications.values()):
        return None
    alive = [key for key, app in applications.items() if key and _alive(app, readings[key], today)]
    if len(alive) == 1 and readings[alive[0]].standing not in (Standing.OFFER, Standing.GHOSTED):
        return Fact("elsewhere.single", {"company": applications[alive[0]].company or ""})
    return _all_effort(alive, readings, applications, today)


def _alive(app: Application, reading: Reading, today: date) -> bool:
    """A sign within the last 30 days, or an application sent so lately that no answer is to be expected yet."""
    if reading.standing in _OVER:
        return False
    signed = bool(app.signs) and today - app.signs[-1] <= ALIVE
    return signed or (app.applied_on is not None and today - app.applied_on <= AFTER_APPLICATION)


def _all_effort(
    alive: list[str], readings: Mapping[str, Reading], applications: Mapping[str, Application], today: date
) -> Fact | None:
    """Does the process that stands worst hold all that the candidate did lately?"""
    warned = [key for key in alive if readings[key].shown in _WORST_FIRST]
    if len(alive) < 2 or not warned:
        return None
    worst = min(warned, key=lambda key: (_WORST_FIRST.index(readings[key].shown), key))
    efforts = {key: _efforts(app, today) for key, app in applications.items() if key}
    others = sum(count for key, count in efforts.items() if key != worst)
    if not efforts[worst] or others:
        return None
    return Fact("elsewhere.effort", {"company": applications[worst].company or ""})


def _efforts(app: Application, today: date) -> int:
    return sum(timedelta(0) <= today - day <= RECENT for day in app.acts)
