"""An application as it was at a moment: what had been said and done by then.

The standing is a fold over such looks back (DESIGN.md section 5). Days count as told; a working day counts as silent
once it has ended.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from nudged.judgement.due import past_grace
from nudged.model import Application, Promise, State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nudged.calendar_time import WorkingTime
    from nudged.config import Grace
    from nudged.model import Move

WEIGHTS = {State.KEPT: 1.0, State.KEPT_LATE: 0.5, State.CHASED: 0.0}
"""What a promise closed by the act weighs; all other states stay out of the ratio."""

QUIET_AFTER = 10
GHOSTED_AFTER_CHASE = 10
GHOSTED_AFTER_MEETING = 15
GHOSTED_CHASE_AGE = 5
DORMANT_DAYS = 45
"""Thresholds of DESIGN.md section 5: working days, but for the last, which counts all."""


@dataclass(frozen=True)
class Past:
    """``app`` as it was at ``at`` (aware), the user's day ``day``.

    ``graced`` holds the moment from which each promise is past its grace, by its id.
    """

    app: Application
    at: datetime
    day: date
    working: WorkingTime
    graced: Mapping[str, datetime]

    @cached_property
    def _said(self) -> list[Promise]:
        return [p for p in self.app.promises if p.said <= self.day and p.state is not State.WITHDRAWN]

    def promises(self, after: date | None = None) -> list[Promise]:
        """The promises said by then (and after a day), without those that no note says any more."""
        return self._said if after is None else [p for p in self._said if p.said > after]

    def moves(self, after: date | None = None) -> list[Move]:
        """The moves by then (and after a day), in order."""
        return [m for m in self.app.moves if m.day <= self.day and (after is None or m.day > after)]

    @cached_property
    def signs(self) -> list[date]:
        """The days of their signs by then, in order."""
        return [d for d in self.app.signs if d <= self.day]

    def closed(self, p: Promise) -> bool:
        """Was its state final by then?"""
        return p.closed is not None and p.closed <= self.day and p.state is not State.DROPPED

    def lapsed_now(self, p: Promise) -> bool:
        """Was it past due and still awaited?"""
        return not self.closed(p) and p.due <= self.at

    def has_lapsed(self, p: Promise) -> bool:
        """Was it past due and not kept, whatever its state since? ``kept late`` does not count."""
        if not self.closed(p):
            return p.due <= self.at
        if p.state in (State.KEPT, State.KEPT_LATE) or p.closed is None:
            return False
        return p.state is State.CHASED or p.due_day < p.closed

    def past_grace(self, p: Promise) -> bool:
        """Had it lapsed, and passed its grace before it was closed?"""
        moment = self.graced[p.id]
        if self.closed(p):
            return self.has_lapsed(p) and p.closed is not None and moment.date() <= p.closed
        return moment <= self.at

    @cached_property
    def unanswered(self) -> date | None:
        """The last chase, where no sign of theirs had come after it."""
        chases = [d for d in self.app.chases if d <= self.day]
        if not chases:
            return None
        answered = [chase for chase, day in self.app.answers if day <= self.day]
        return None if answered and max(answered) >= chases[-1] else chases[-1]

    def silent_days(self, day: date) -> int:
        """The working days after ``day`` that had ended by then."""
        over = self.at >= self.working.at(self.day, self.working.end)
        return self.working.working_days_between(day, self.day if over else self.day - timedelta(days=1))

    def passed(self, day: date, count: int) -> bool:
        """Had the ``count``-th working day after ``day`` ended by then?"""
        return self.working.at(self.working.add_working_days(day, count), self.working.end) <= self.at

    @property
    def dormant(self) -> bool:
        """Had nothing happened for 45 days, from either side, after the last due day and the last meeting?"""
        last = last_day(self.app)
        return last is not None and (self.day - last).days > DORMANT_DAYS

    @property
    def ended(self) -> bool:
        """Had the process ended?"""
        return self.app.ended_on is not None and self.app.ended_on <= self.day

    def until_answered(self) -> list[int]:
        """The working days that each answer to a chase had taken, in order."""
        return [self.working.working_days_between(chase, day) for chase, day in self.app.answers if day <= self.day]


def last_day(app: Application) -> date | None:
    """The last day of a sign or an act, of what is due, and of a meeting."""
    meetings = [m.day for m in app.meetings if not m.cancelled]
    return max([*app.signs, *app.acts, *(p.due_day for p in app.promises), *meetings], default=None)


def look_back(app: Application, *, working: WorkingTime, grace: Grace, now: datetime) -> list[Past]:
    """The application at every moment up to ``now`` (aware) at which its standing may have changed; ``now`` last."""
    graced = {p.id: past_grace(p, working, grace) for p in app.promises}
    points = [*sorted(moment for moment in moments(app, working, grace) if moment < now), now]
    return [Past(app, moment, working.local_day(moment), working, graced) for moment in points]


def moments(app: Application, working: WorkingTime, grace: Grace) -> set[datetime]:
    """The moments at which the standing may change by what is known, past ones and those to come."""
    found = {p.due for p in app.promises} | {past_grace(p, working, grace) for p in app.promises}
    days = {*app.signs, *app.acts, *(m.day for m in app.moves), *(p.said for p in app.promises)}
    found |= {working.at(day, time.min) for day in days}
    for day in {*app.signs, *app.chases}:
        for count in (QUIET_AFTER, GHOSTED_AFTER_CHASE, GHOSTED_AFTER_MEETING, GHOSTED_CHASE_AGE):
            found.add(working.at(working.add_working_days(day, count), working.end))
    last = last_day(app)
    if last is not None:
        found.add(working.at(last + timedelta(days=DORMANT_DAYS + 1), time.min))
    return found
