"""The one suggested next step (DESIGN.md section 5, "Chases" and "Wording")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.judgement import prompts
from nudged.judgement.due import SERIES, urgent
from nudged.model import Application, Promise, Reading, Standing, State, Step, Type

if TYPE_CHECKING:
    from datetime import date, datetime

    from nudged.calendar_time import WorkingTime

NONE = Step("none")
CLOSE = Step("close", draft="closing")
ANSWER = Step("answer the offer")


def step_for(promise: Promise, reading: Reading, working: WorkingTime) -> Step:
    """The step for one promise: by its state, the chases made in its wait, and the standing as it may be shown."""
    if promise.state is State.OPEN:
        return Step("wait", promise=promise.id)
    if promise.state is not State.LAPSED or reading.shown is Standing.DORMANT:
        return NONE
    if reading.shown is Standing.GHOSTED:
        return CLOSE
    made = len(promise.wait_chases)
    if reading.shown is Standing.CLOSED:
        return NONE if made else Step("afterwards", draft="afterwards", promise=promise.id)
    if urgent(promise, working):
        return Step("ask", draft="ask", promise=promise.id) if made < 2 else NONE
    if made >= len(SERIES):
        return NONE
    kind = SERIES[made]
    draft = None if kind == "notice" else kind.replace(" ", "-")
    if reading.shown is Standing.LIKELY_OUT and kind in ("follow-up", "second follow-up"):
        kind = "elsewhere first"
    return Step(kind, draft=draft, promise=promise.id)


def step(application: Application, reading: Reading, working: WorkingTime, now: datetime) -> Step:
    """The step for the application at ``now``: that of its most pressing promise, else what courtesy suggests."""
    pressing = pressing_promise(application)
    if reading.shown is Standing.OFFER:
        return ANSWER
    if reading.shown is Standing.GHOSTED:
        return CLOSE
    if pressing is not None and (pressing.state is State.LAPSED or reading.shown is Standing.CLOSED):
        return step_for(pressing, reading, working)
    if reading.shown in (Standing.CLOSED, Standing.DORMANT):
        return NONE
    if thanks_due(application, working, working.local_day(now)):
        return Step("thank", draft="thanks")
    soft = prompts.soft_prompt(application, working)
    if soft is not None and soft.due <= now:
        return Step(soft.kind, draft=soft.kind.replace(" ", "-"))
    return step_for(pressing, reading, working) if pressing else NONE


def pressing_promise(application: Application) -> Promise | None:
    """The promise that needs doing first: lapsed before open, the one that prepares a meeting, the earliest due."""
    waiting = [promise for promise in application.promises if promise.unclosed]
    return min(waiting, key=lambda p: (p.state is not State.LAPSED, p.prepares is None, p.due), default=None)


def thanks_due(application: Application, working: WorkingTime, today: date) -> bool:
    """Is it the day of an interview that was held, or the working day after, and nobody has thanked for it yet?"""
    held = prompts.last_held(application)
    if held is None or not held <= today <= working.next_working_day(held):
        return False
    return not any(e.statement.type is Type.COURTESY and e.statement.said >= held for e in application.entries)
