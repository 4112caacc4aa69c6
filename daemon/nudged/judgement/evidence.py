"""The facts behind a standing: what led to it, and what would change it. ``messages`` words them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.judgement.past import GHOSTED_AFTER_CHASE, WEIGHTS
from nudged.judgement.warnings import LADDER, renewals
from nudged.model import Fact, Standing, State

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from nudged.judgement.past import Past

_CHANGES = {
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


def would_change(standing: Standing) -> tuple[Fact, ...]:
    """What would change the reading."""
    return tuple(Fact(code) for code in _CHANGES[standing])


def plain_label(standing: Standing) -> Fact:
    """A standing whose name has no number in it, as people read it."""
    return Fact(f"standing.{standing.name.lower().replace('_', '-')}")


def label(past: Past, standing: Standing) -> Fact:
    """The standing with its numbers, as people read it."""
    plain = plain_label(standing)
    if standing is Standing.DRIVING:
        moves = past.moves()
        return Fact(plain.code, {"followed": sum(m.followed for m in moves), "moves": len(moves)})
    if standing is Standing.GHOSTED:
        return Fact(plain.code, {"days": _silence(past)})
    if standing is Standing.QUIET:
        return Fact(plain.code, {"days": past.silent_days(past.signs[-1])})
    return plain


def _silence(past: Past) -> int:
    """Since the unanswered chase where that is long enough by itself, else since their last sign."""
    chase = past.unanswered
    if chase is not None and past.passed(chase, GHOSTED_AFTER_CHASE):
        return past.silent_days(chase)
    last = past.signs[-1] if past.signs else min(past.app.chases)
    return past.silent_days(last)


def facts(past: Past, standing: Standing, warned: date | None) -> Iterator[Fact]:
    """The facts that led to the standing, the weightiest first."""
    yield from _outcome(past, standing)
    yield from _unanswered(past)
    yield from _moves(past, standing)
    promises = past.promises()
    counts = {
        "evidence.lapsed": sum(past.has_lapsed(p) for p in promises),
        "evidence.words": sum(day <= past.day for day in past.app.words_only),
        "evidence.renewed": renewals(past),
        "evidence.rescheduled": sum(day <= past.day for day in past.app.reschedules),
        "evidence.late": sum(past.closed(p) and p.state is State.KEPT_LATE for p in promises),
        "evidence.kept": sum(past.closed(p) and p.state in WEIGHTS and not p.followed for p in promises),
    }
    yield from (Fact(code, {"count": count}) for code, count in counts.items() if count)
    if past.signs and standing in (Standing.QUIET, Standing.GHOSTED, Standing.DORMANT):
        last = past.signs[-1]
        yield Fact("evidence.silence", {"days": past.silent_days(last), "day": last.isoformat()})
    if warned is not None and warned < past.day:
        yield Fact("evidence.warned", {"day": warned.isoformat()})


def _outcome(past: Past, standing: Standing) -> Iterator[Fact]:
    app = past.app
    if standing is Standing.CLOSED and app.ended is not None and app.ended_on is not None:
        yield Fact("evidence.ended", {"outcome": app.ended.value, "day": app.ended_on.isoformat()})
    if standing is Standing.OFFER and app.offer_on is not None:
        yield Fact("evidence.offer", {"day": app.offer_on.isoformat()})
        if app.answer_by is not None:
            left = (app.answer_by - past.day).days
            code = "evidence.answer-by" if left >= 0 else "evidence.answer-was-due"
            yield Fact(code, {"day": app.answer_by.isoformat(), "days": abs(left)})


def _unanswered(past: Past) -> Iterator[Fact]:
    chase = past.unanswered
    if chase is not None and not past.ended:
        yield Fact("evidence.unanswered", {"day": chase.isoformat(), "days": past.silent_days(chase)})


def _moves(past: Past, standing: Standing) -> Iterator[Fact]:
    moves = past.moves()
    if standing not in LADDER or not moves:
        return
    followed = sum(m.followed for m in moves)
    yield Fact("evidence.followed", {"followed": followed, "moves": len(moves)})
    if followed * 3 < len(moves) * 2 and all(m.followed for m in moves[-2:]):
        yield Fact("evidence.followed-last")


USUAL = {
    Standing.CLOSED: ("length",),
    Standing.DORMANT: ("length",),
    Standing.OFFER: ("length",),
    Standing.GHOSTED: ("ghosted", "chases"),
    Standing.LIKELY_OUT: ("warm", "chases"),
    Standing.DRIVING: ("driving", "chases"),
    Standing.ON_TRACK: ("length",),
    Standing.QUIET: ("wait", "length"),
    Standing.SLOW: ("wait", "length"),
    Standing.TOO_EARLY: ("wait",),
}
"""What is usual beside each standing; ``messages`` has each with its source."""
