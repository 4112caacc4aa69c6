"""How a process stands: a fold over the timeline up to a moment (DESIGN.md section 5, "Standing").

Facts only, no score. The rules are tried in the order of ``Standing``. Nothing is stored; the history is walked again
each time.
"""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

from nudged.judgement import evidence
from nudged.judgement.past import QUIET_AFTER, WEIGHTS, Past, look_back
from nudged.judgement.warnings import LADDER, climb
from nudged.model import Application, Promise, Reading, Standing, State

if TYPE_CHECKING:
    from datetime import date, datetime

    from nudged.calendar_time import WorkingTime
    from nudged.config import Grace

EVE = time(18, 0)
"""From here on the day before an interview a first warning is not displayed."""


def read(application: Application, *, working: WorkingTime, grace: Grace, now: datetime) -> Reading:
    """The standing of ``application`` at ``now`` (aware), with its evidence and what would change it.

    What belongs to no known application has no standing of its own: it is too early to tell.
    """
    pasts = look_back(application, working=working, grace=grace, now=now)
    climbed = climb(pasts)
    past = pasts[-1]
    standing, since = _standing(past, climbed.rungs[-1], application), past.day
    for earlier, rung in zip(reversed(pasts), reversed(climbed.rungs), strict=True):
        if _standing(earlier, rung, application) is not standing:
            break
        since = earlier.day
    warned = climbed.warned if application.key else None
    return Reading(
        standing=standing,
        since=since,
        label=evidence.label(past, standing),
        evidence=tuple(evidence.facts(past, standing, warned)),
        would_change=evidence.would_change(standing),
        warned=warned,
        hidden=_hidden(past, standing, warned),
        silent=past.silent_days(past.signs[-1]) if past.signs else None,
    )


def history(application: Application, *, working: WorkingTime, now: datetime) -> Standing | None:
    """*Closed* or *dormant* at ``now`` where it is one of them: told without the walk that the others need."""
    past = Past(application, now, working.local_day(now), working, {})
    if past.ended:
        return Standing.CLOSED
    return Standing.DORMANT if past.dormant else None


def brief(application: Application, *, working: WorkingTime, grace: Grace, now: datetime) -> Reading:
    """``read``, without the walk and the evidence where the process is history: enough to list and to advise."""
    old = history(application, working=working, now=now)
    if old is None:
        return read(application, working=working, grace=grace, now=now)
    return Reading(old, None, evidence.plain_label(old))


def _standing(past: Past, rung: int, app: Application) -> Standing:
    if past.ended:
        return Standing.CLOSED
    if past.dormant:
        return Standing.DORMANT
    if not app.key:
        return Standing.TOO_EARLY
    if app.offer_on is not None and app.offer_on <= past.day:
        return Standing.OFFER
    warning = LADDER[rung]
    if warning is not None:
        return warning
    if _on_track(past):
        return Standing.ON_TRACK
    if _quiet(past):
        return Standing.QUIET
    return Standing.SLOW if _slow(past) else Standing.TOO_EARLY


def _resolved(past: Past) -> list[Promise]:
    """The promises that count in the ratio: closed by the act; replaced and vague ones stay out."""
    return [p for p in past.promises() if past.closed(p) and p.state in WEIGHTS and not p.vague]


def _on_track(past: Past) -> bool:
    resolved, moves = _resolved(past), past.moves()
    if len(resolved) < 2 or not moves or past.unanswered is not None:
        return False
    if any(past.lapsed_now(p) for p in past.promises()):
        return False
    ratio = sum(WEIGHTS[p.state] for p in resolved) / len(resolved)
    theirs = sum(not m.followed for m in moves)
    return ratio >= 0.75 and theirs * 2 >= len(moves) and not moves[-1].followed


def _quiet(past: Past) -> bool:
    lapsed = any(past.lapsed_now(p) for p in past.promises())
    return lapsed and bool(past.signs) and past.passed(past.signs[-1], QUIET_AFTER)


def _slow(past: Past) -> bool:
    promises = past.promises()
    counted = [p for p in promises if (past.closed(p) and p.state in WEIGHTS) or past.has_lapsed(p)]
    if len(counted) < 2:
        return False
    late = any(past.has_lapsed(p) or (past.closed(p) and p.state is State.KEPT_LATE) for p in promises)
    moved = sum(day <= past.day for day in past.app.reschedules)
    return late or moved >= 2 or slowing(past)


def slowing(past: Past) -> bool:
    """Is the median of their last two answers at least twice that of the first two, and two working days more?

    The median of two is their mean.
    """
    spans = past.until_answered()
    if len(spans) < 4:
        return False
    first, last = sum(spans[:2]) / 2, sum(spans[-2:]) / 2
    return last >= 2 * first and last - first >= 2


def _hidden(past: Past, standing: Standing, warned: date | None) -> bool:
    """A first warning is not shown from 18:00 on the day before an interview until its end."""
    if standing not in LADDER or warned is None:
        return False
    for meeting in past.app.meetings:
        eve = past.working.at(meeting.day - timedelta(days=1), EVE)
        if not meeting.cancelled and eve <= past.at < meeting.end and warned >= eve.date():
            return True
    return False
