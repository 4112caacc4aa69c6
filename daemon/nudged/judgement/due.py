"""When a lapsed promise is reminded of (DESIGN.md section 5, "Lapse and reminder")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Application, Promise

if TYPE_CHECKING:
    from datetime import date, datetime

    from nudged.calendar_time import WorkingTime
    from nudged.config import Grace

SPACING = 5
"""Working days between two chases in one application."""

SERIES = ("follow-up", "second follow-up", "last note", "notice")
"""The steps of one wait, by the number of chases made in it; after them nothing."""


def grace_of(act: Act, grace: Grace) -> int:
    """The working days of grace that a promised act has."""
    return grace.reply if act is Act.REPLY else grace.other


def urgent(promise: Promise, working: WorkingTime) -> bool:
    """Does it prepare a meeting on the day it is due or the next working day? Then neither grace nor spacing count."""
    meets = promise.prepares
    return meets is not None and promise.due_day <= meets <= working.next_working_day(promise.due_day)


def past_grace(promise: Promise, working: WorkingTime, grace: Grace) -> datetime:
    """The moment from which the promise is past its grace: work's beginning on the first working day after it."""
    graced = working.add_working_days(promise.due_day, grace_of(promise.act, grace))
    return working.at(working.next_working_day(graced), working.start)


def slot(promise: Promise, application: Application, working: WorkingTime, grace: Grace) -> datetime:
    """The start of the promise's reminder, aware, in the user's zone.

    The beginning of work on the first working day after the due day and its grace, behind the user's own absences,
    and never sooner than five working days after the last chase; a promise that prepares a meeting at hand is
    reminded of at its lapse, outside the quiet hours. A chase after the end of the series moves nothing. Where the user
    has put the reminder off since the last chase, it stands there.
    """
    if promise.snoozed is not None and promise.snoozed >= promise.due:
        return promise.snoozed.astimezone(working.zone)
    if urgent(promise, working):
        return working.after_quiet(promise.due)
    graced = working.add_working_days(promise.due_day, grace_of(promise.act, grace))
    day = working.next_working_day(graced)
    chased = _last_chase(promise, application)
    if chased is not None:
        day = max(day, working.add_working_days(chased, SPACING))
    return working.slot_on_or_after(day)


def _last_chase(promise: Promise, application: Application) -> date | None:
    """The last chase that spaces the reminder: of the application, up to the one that ended the wait's series."""
    closed = promise.closed
    chases = tuple(day for day in application.chases if closed is None or day < closed)
    if len(promise.wait_chases) >= len(SERIES):
        ending = promise.wait_chases[len(SERIES) - 1]
        chases = tuple(day for day in chases if day < ending)
    return max(chases, default=None)
