"""Waits without a promise: one soft prompt, with no event and no effect on the standing (DESIGN.md section 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from nudged.judgement.due import SPACING

if TYPE_CHECKING:
    from datetime import date, datetime

    from nudged.calendar_time import WorkingTime
    from nudged.model import Application

AFTER_INTERVIEW = 5
"""Working days."""

AFTER_APPLICATION = timedelta(days=10)


@dataclass(frozen=True, slots=True)
class Prompt:
    """A soft prompt: ``kind`` names its step and draft, ``day`` what it follows, ``due`` is aware."""

    kind: str
    day: date
    due: datetime


def soft_prompt(application: Application, working: WorkingTime) -> Prompt | None:
    """The prompt that the application's present wait gets, due or still to come; None where none is to be made.

    Nothing may be promised or agreed, and neither side may have been in touch since the interview or application.
    """
    if not application.key or application.ended is not None or application.offer_on is not None:
        return None
    if any(p.unclosed for p in application.promises):
        return None
    held, applied = last_held(application), application.applied_on
    if held is not None and (applied is None or held >= applied):
        kind, day, ready = "after interview", held, working.add_working_days(held, AFTER_INTERVIEW)
        since = [d for d in application.signs if d > held]
        met = held
    elif applied is not None:
        kind, day, ready = "after application", applied, applied + AFTER_APPLICATION
        since = [d for d in application.signs if d >= applied]
        met = None
    else:
        return None
    promised = any(p.said >= day for p in application.promises)
    agreed = any(m.day >= day and not m.cancelled and m.day != met for m in application.meetings)
    if since or promised or agreed or any(d >= day for d in application.chases):
        return None
    if application.chases:
        ready = max(ready, working.add_working_days(max(application.chases), SPACING))
    return Prompt(kind, day, working.slot_on_or_after(ready))


def last_held(application: Application) -> date | None:
    """The day of the last interview that was held: told by a note, or over by the calendar."""
    return max((move.day for move in application.moves if move.what == "meeting held"), default=None)
