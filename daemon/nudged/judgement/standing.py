"""How a process stands: a fold over the timeline up to a moment (DESIGN.md section 5, "Standing").

Facts only, no score. The warnings are a ladder: they rise as soon as their rule holds, and go one rung down only
after a move of theirs that nobody asked for. Nothing is stored; the history is walked again each time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from statistics import median
from typing import TYPE_CHECKING

from nudged.judgement.due import past_grace
from nudged.model import Application, Fact, Promise, Reading, Standing, State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from nudged.calendar_time import WorkingTime
    from nudged.config import Grace
    from nudged.model import Move

GHOSTED_AFTER_CHASE = 10
GHOSTED_AFTER_MEETING = 15
GHOSTED_CHASE_AGE = 5
QUIET_AFTER = 10
DORMANT_DAYS = 45

_LADDER = (None, Standing.DRIVING, Standing.LIKELY_OUT, Standing.GHOSTED)
_TOP = len(_LADDER) - 1
_WEIGHTS = {State.KEPT: 1.0, State.KEPT_LATE: 0.5, State.CHASED: 0.0}


@dataclass(frozen=True)
class _View:
    """An application as it was at ``at``: what was said and done by then.

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
        return [m for m in self.app.moves if m.day <= self.day and (after is None or m.day > after)]

    def chases(self, after: date | None = None) -> list[date]:
        return [d for d in self.app.chases if d <= self.day and (after is None or d > after)]

    def signs(self) -> list[date]:
        return [d for d in self.app.signs if d <= self.day]

    def closed(self, p: Promise) -> bool:
        return p.closed is not None and p.closed <= self.day and p.state is not State.DROPPED

    def lapsed_now(self, p: Promise) -> bool:
        return not self.closed(p) and p.due <= self.at

    def has_lapsed(self, p: Promise) -> bool:
        """Was it past due and not kept, whatever its state now? ``kept late`` does not count."""
        if not self.closed(p):
            return p.due <= self.at
        if p.state in (State.KEPT, State.KEPT_LATE) or p.closed is None:
            return False
        return p.state is State.CHASED or p.due_day < p.closed

    def past_grace(self, p: Promise) -> bool:
        """Has it lapsed, and passed its grace before it was closed?"""
        moment = self.graced[p.id]
        if self.closed(p):
            return self.has_lapsed(p) and p.closed is not None and moment.date() <= p.closed
        return moment <= self.at

    def unanswered(self) -> date | None:
        """The last chase, where no sign of theirs came after it."""
        chases = self.chases()
        if not chases:
            return None
        answered = [chase for chase, day in self.app.answers if day <= self.day]
        return None if answered and max(answered) >= chases[-1] else chases[-1]

    def working_days_since(self, day: date) -> int:
        return self.working.working_days_between(day, self.day)

    def passed(self, day: date, count: int) -> bool:
        """Has the ``count``-th working day after ``day`` ended by then?"""
        return self.working.at(self.working.add_working_days(day, count), self.working.end) <= self.at


def read(application: Application, *, working: WorkingTime, grace: Grace, now: datetime) -> Reading:
    """The standing of ``application`` at ``now`` (aware), with its evidence and what would change it."""
    graced = {p.id: past_grace(p, working, grace) for p in application.promises}
    points = [*sorted(moment for moment in moments(application, working, grace) if moment < now), now]
    views = [_View(application, moment, working.local_day(moment), working, graced) for moment in points]
    levels, warned = _ladder(views)
    view, level = views[-1], levels[-1]
    standing, since = _standing(view, level), view.day
    for earlier, rung in zip(reversed(views), reversed(levels), strict=True):
        if _standing(earlier, rung) is not standing:
            break
        since = earlier.day
    return Reading(
        standing=standing,
        since=since,
        evidence=tuple(_evidence(view, standing)),
        would_change=tuple(_would_change(standing)),
        warned=warned,
        hidden=_hidden(view, standing, warned),
    )


def _ladder(views: Sequence[_View]) -> tuple[list[int], date | None]:
    """The warning's rung at each of ``views``, which are in order of time, and the day on which one was first due.

    A warning rises as soon as its rule holds. It goes down one rung for each move of theirs that nobody asked for;
    only what was said or done later counts towards a warning then. A sign after ``ghosted`` brings it to ``likely
    out`` by itself.
    """
    level, levels = 0, []
    warned, raised, base = None, None, None
    moves = list(views[0].app.moves)
    for view in views:
        lowered = level
        while moves and moves[0].day <= view.day:
            move = moves.pop(0)
            if lowered and not move.followed and (raised is None or move.day >= raised):
                lowered, base = lowered - 1, move.day
        if lowered == _TOP and raised is not None and any(day > raised for day in view.signs()):
            lowered -= 1
        rung = max(lowered, _raw_warning(view, base))
        if rung > level:
            raised = view.day
        if rung and warned is None:
            warned = view.day
        level = rung
        levels.append(level)
    return levels, warned


def moments(app: Application, working: WorkingTime, grace: Grace) -> set[datetime]:
    """The moments at which the standing may change by what is known, past ones and those to come."""
    midnight = datetime.min.time()
    found = {p.due for p in app.promises} | {past_grace(p, working, grace) for p in app.promises}
    days = {*app.signs, *app.acts, *(m.day for m in app.moves), *(p.said for p in app.promises)}
    found |= {working.at(day, midnight) for day in days}
    for day in {*app.signs, *app.chases}:
        for count in (QUIET_AFTER, GHOSTED_AFTER_CHASE, GHOSTED_AFTER_MEETING, GHOSTED_CHASE_AGE):
            found.add(working.at(working.add_working_days(day, count), working.end))
    ends = _last_days(app)
    if ends:
        found.add(working.at(max(ends) + timedelta(days=DORMANT_DAYS + 1), midnight))
    return found


def _raw_warning(view: _View, base: date | None) -> int:
    if _ghosted(view, base):
        return 3
    if _likely_out(view, base):
        return 2
    return 1 if _driving(view, base) else 0


def _ghosted(view: _View, base: date | None) -> bool:
    promises = view.promises()
    if any(not view.closed(p) and p.due > view.at for p in promises):
        return False
    chase = view.unanswered()
    chase = chase if chase is not None and (base is None or chase > base) else None
    if chase is not None and view.passed(chase, GHOSTED_AFTER_CHASE):
        return any(view.has_lapsed(p) and p.due_day <= chase for p in view.promises(base))
    held = [m.day for m in view.moves() if m.what == "meeting held"]
    if not held or chase is None or any(p.said >= max(held) for p in promises):
        return False
    quiet_from = max(view.signs())
    return view.passed(quiet_from, GHOSTED_AFTER_MEETING) and view.passed(chase, GHOSTED_CHASE_AGE)


def _likely_out(view: _View, base: date | None) -> bool:
    promises = view.promises(base)
    if any(p.renewal >= 3 for p in promises):
        return True
    settled = [p for p in promises if p.decision and (view.closed(p) or view.past_grace(p))]
    worded = [day for day in view.app.words_only if day <= view.day and (base is None or day > base)]
    return len(settled) >= 2 and all(view.past_grace(p) for p in settled[-2:]) and bool(worded)


def _driving(view: _View, base: date | None) -> bool:
    if sum(view.has_lapsed(p) for p in view.promises(base)) < 2:
        return False
    moves = view.moves(base)
    followed = sum(m.followed for m in moves)
    last_two = len(moves) >= 2 and all(m.followed for m in moves[-2:])
    return last_two or (len(moves) >= 3 and followed * 3 >= len(moves) * 2)


def _standing(view: _View, level: int) -> Standing:
    app = view.app
    if app.ended_on is not None and app.ended_on <= view.day:
        return Standing.CLOSED
    if _dormant(view):
        return Standing.DORMANT
    if app.offer_on is not None and app.offer_on <= view.day:
        return Standing.OFFER
    warning = _LADDER[level]
    if warning is not None:
        return warning
    if _on_track(view):
        return Standing.ON_TRACK
    if _quiet(view):
        return Standing.QUIET
    return Standing.SLOW if _slow(view) else Standing.TOO_EARLY


def _last_days(app: Application) -> list[date]:
    meetings = [m.day for m in app.meetings if not m.cancelled]
    return [*app.signs, *app.acts, *(p.due_day for p in app.promises), *meetings]


def _dormant(view: _View) -> bool:
    days = _last_days(view.app)
    return bool(days) and (view.day - max(days)).days > DORMANT_DAYS


def _resolved(view: _View) -> list[Promise]:
    """The promises that count in the ratio: closed by the act; replaced and vague ones stay out."""
    return [p for p in view.promises() if view.closed(p) and p.state in _WEIGHTS and not p.vague]


def _on_track(view: _View) -> bool:
    resolved, moves = _resolved(view), view.moves()
    if len(resolved) < 2 or not moves or view.unanswered() is not None:
        return False
    if any(view.lapsed_now(p) for p in view.promises()):
        return False
    ratio = sum(_WEIGHTS[p.state] for p in resolved) / len(resolved)
    theirs = sum(not m.followed for m in moves)
    return ratio >= 0.75 and theirs * 2 >= len(moves) and not moves[-1].followed


def _quiet(view: _View) -> bool:
    lapsed = [p for p in view.promises() if view.lapsed_now(p)]
    signs = view.signs()
    return bool(lapsed) and bool(signs) and view.working_days_since(signs[-1]) >= QUIET_AFTER


def _slow(view: _View) -> bool:
    promises = view.promises()
    counted = [p for p in promises if (view.closed(p) and p.state in _WEIGHTS) or view.has_lapsed(p)]
    if len(counted) < 2:
        return False
    late = any(view.has_lapsed(p) or (view.closed(p) and p.state is State.KEPT_LATE) for p in promises)
    moved = sum(day <= view.day for day in view.app.reschedules)
    return late or moved >= 2 or _slowing(view)


def _slowing(view: _View) -> bool:
    """Is the median of their last two answers twice that of the first two, and two working days more?"""
    spans = [view.working.working_days_between(chase, day) for chase, day in view.app.answers if day <= view.day]
    if len(spans) < 4:
        return False
    first, last = median(spans[:2]), median(spans[-2:])
    return last >= 2 * first and last - first >= 2


def _hidden(view: _View, standing: Standing, warned: date | None) -> bool:
    """A first warning is not shown from 18:00 on the day before an interview until its end."""
    if standing not in _LADDER or warned is None:
        return False
    for meeting in view.app.meetings:
        eve = view.working.at(meeting.day - timedelta(days=1), view.working.end)
        if not meeting.cancelled and eve <= view.at < meeting.end and warned >= eve.date():
            return True
    return False


def _evidence(view: _View, standing: Standing) -> Iterator[Fact]:
    """The facts that led to the standing, the weightiest first."""
    yield from _outcome_facts(view, standing)
    chase = view.unanswered()
    if chase is not None:
        yield Fact("evidence.unanswered", {"day": chase.isoformat(), "days": view.working_days_since(chase)})
    moves = view.moves()
    if standing in _LADDER and moves:
        yield Fact("evidence.followed", {"followed": sum(m.followed for m in moves), "moves": len(moves)})
    counts = {
        "evidence.lapsed": sum(view.has_lapsed(p) for p in view.promises()),
        "evidence.words": sum(day <= view.day for day in view.app.words_only),
        "evidence.renewed": max((p.renewal for p in view.promises()), default=0),
        "evidence.rescheduled": sum(day <= view.day for day in view.app.reschedules),
        "evidence.kept": sum(view.closed(p) and p.state in (State.KEPT, State.KEPT_LATE) for p in view.promises()),
    }
    yield from (Fact(code, {"count": count}) for code, count in counts.items() if count)
    signs = view.signs()
    if standing in (Standing.QUIET, Standing.GHOSTED) and signs:
        yield Fact("evidence.silence", {"days": view.working_days_since(signs[-1]), "day": signs[-1].isoformat()})


def _outcome_facts(view: _View, standing: Standing) -> Iterator[Fact]:
    app = view.app
    if standing is Standing.CLOSED and app.ended is not None and app.ended_on is not None:
        yield Fact("evidence.ended", {"outcome": app.ended.value, "day": app.ended_on.isoformat()})
    if standing is Standing.OFFER and app.offer_on is not None:
        yield Fact("evidence.offer", {"day": app.offer_on.isoformat()})


def _would_change(standing: Standing) -> Sequence[Fact]:
    changes = {
        Standing.CLOSED: ("change.reopens",),
        Standing.DORMANT: ("change.any-entry",),
        Standing.OFFER: ("change.your-answer",),
        Standing.GHOSTED: ("change.any-sign",),
        Standing.LIKELY_OUT: ("change.unasked-move",),
        Standing.DRIVING: ("change.unasked-move",),
        Standing.ON_TRACK: ("change.lapse",),
        Standing.QUIET: ("change.any-sign", "change.chase"),
        Standing.SLOW: ("change.kept",),
        Standing.TOO_EARLY: ("change.more-facts",),
    }
    return [Fact(code) for code in changes[standing]]
