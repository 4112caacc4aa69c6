"""The warnings, a ladder: *ghosted*, *likely out*, *you are driving*, none (DESIGN.md section 5, "Standing").

A warning rises as soon as its rule holds. It goes one rung down only after a move of theirs that nobody asked for;
only what was said or done later counts towards a warning then.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nudged.judgement.past import GHOSTED_AFTER_CHASE, GHOSTED_AFTER_MEETING, GHOSTED_CHASE_AGE
from nudged.model import Promise, Standing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from nudged.judgement.past import Past

LADDER = (None, Standing.DRIVING, Standing.LIKELY_OUT, Standing.GHOSTED)
_TOP = len(LADDER) - 1


@dataclass(frozen=True, slots=True)
class Climb:
    """The rung at each moment, and the day on which a first warning was due."""

    rungs: tuple[int, ...]
    warned: date | None


def climb(pasts: Sequence[Past]) -> Climb:
    """Walk the moments in ``pasts``, which are in order of time."""
    rung, rungs = 0, []
    warned, raised, base = None, None, None
    moves = list(pasts[0].app.moves)
    for past in pasts:
        lowered = rung
        while moves and moves[0].day <= past.day:
            move = moves.pop(0)
            if warned is not None and not move.followed:
                lowered, base = max(lowered - 1, 0), move.day
        if lowered == _TOP and raised is not None and past.signs and past.signs[-1] > raised:
            lowered -= 1
        rung_now = max(lowered, _raw(past, base))
        if rung_now > rung:
            raised = past.day
        if rung_now and warned is None:
            warned = past.day
        rung = rung_now
        rungs.append(rung)
    return Climb(tuple(rungs), warned)


def _raw(past: Past, base: date | None) -> int:
    """The rung that the rules give by what was said and done after ``base``."""
    if _ghosted(past, base):
        return 3
    if _likely_out(past, base):
        return 2
    return 1 if _driving(past, base) else 0


def _ghosted(past: Past, base: date | None) -> bool:
    promises = past.promises()
    if any(not past.closed(p) and p.due > past.at for p in promises):
        return False
    chase = past.unanswered
    if chase is None or (base is not None and chase <= base):
        return False
    if past.passed(chase, GHOSTED_AFTER_CHASE):
        return any(past.has_lapsed(p) and p.due_day <= chase for p in past.promises(base))
    held = [m.day for m in past.moves() if m.what == "meeting held"]
    if not held or any(p.said >= max(held) for p in promises):
        return False
    return past.passed(past.signs[-1], GHOSTED_AFTER_MEETING) and past.passed(chase, GHOSTED_CHASE_AGE)


def _likely_out(past: Past, base: date | None) -> bool:
    promises = past.promises(base)
    if renewals(past, base) >= 3:
        return True
    settled = [p for p in promises if p.decision and (past.closed(p) or past.past_grace(p))]
    worded = [day for day in past.app.words_only if day <= past.day and (base is None or day > base)]
    return len(settled) >= 2 and all(past.past_grace(p) for p in settled[-2:]) and bool(worded)


def renewals(past: Past, base: date | None = None) -> int:
    """How often one promise had been renewed after ``base``, at most."""
    known = {p.id: p for p in past.promises()}

    def before(p: Promise | None) -> int:
        while p is not None and base is not None and p.said > base:
            p = known.get(p.renews or "")
        return p.renewal if p is not None and base is not None else 0

    return max((p.renewal - before(p) for p in past.promises(base)), default=0)


def _driving(past: Past, base: date | None) -> bool:
    if sum(past.has_lapsed(p) for p in past.promises(base)) < 2:
        return False
    moves = past.moves(base)
    followed = sum(m.followed for m in moves)
    last_two = len(moves) >= 2 and all(m.followed for m in moves[-2:])
    return last_two or (len(moves) >= 3 and followed * 3 >= len(moves) * 2)
