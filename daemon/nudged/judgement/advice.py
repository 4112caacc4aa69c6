"""The one suggested next step (DESIGN.md section 5, "Chases" and "Wording")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.judgement.due import SERIES, urgent
from nudged.model import Application, Promise, Reading, Standing, State, Step

if TYPE_CHECKING:
    from nudged.calendar_time import WorkingTime

NONE = Step("none")
_QUIET_STANDINGS = {
    Standing.CLOSED: NONE,
    Standing.DORMANT: NONE,
    Standing.OFFER: Step("answer the offer"),
    Standing.GHOSTED: Step("close", draft="closing"),
}


def step_for(promise: Promise, reading: Reading, working: WorkingTime) -> Step:
    """The step for one promise: by its state, the chases made in its wait, and the standing."""
    if promise.state is State.OPEN:
        return Step("wait", promise=promise.id)
    if promise.state is not State.LAPSED:
        return NONE
    if reading.standing in _QUIET_STANDINGS:
        return _QUIET_STANDINGS[reading.standing]
    made = len(promise.wait_chases)
    if urgent(promise, working) and made < 2:
        return Step("ask", draft="ask", promise=promise.id)
    if made >= len(SERIES):
        return NONE
    kind = SERIES[made]
    draft = None if kind == "notice" else kind.replace(" ", "-")
    if reading.standing is Standing.LIKELY_OUT and kind in ("follow-up", "second follow-up"):
        kind = "elsewhere first"
    return Step(kind, draft=draft, promise=promise.id)


def step(application: Application, reading: Reading, working: WorkingTime) -> Step:
    """The step for the application: that of its most pressing promise."""
    if reading.standing in _QUIET_STANDINGS:
        return _QUIET_STANDINGS[reading.standing]
    pressing = pressing_promise(application)
    return step_for(pressing, reading, working) if pressing else NONE


def pressing_promise(application: Application) -> Promise | None:
    """The promise that needs doing first: lapsed before open, the one that prepares a meeting, the earliest due."""
    waiting = [promise for promise in application.promises if promise.unclosed]
    return min(waiting, key=lambda p: (p.state is not State.LAPSED, p.prepares is None, p.due), default=None)
