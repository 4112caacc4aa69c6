"""The warnings, a ladder: *ghosted*, *likely out*, *you are driving*, none (DESIGN.md section 5, "Standing").

A warning rises as soon as its rule holds. It goes one rung down only after a move of theirs that nobody asked for;
only what was said or done later counts towards a warning then.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nudged.judgement.past import GHOSTED_AFTER_CHASE, GHOSTED_AFTER_MEETING, GHOSTED_CHASE_AGE
from nudged.model import Application, Promise, Standing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from nudged.judgement.past import Past

LADDER = (None, Standing.DRIVING, Standing.LIKELY_OUT, Standing.GHOSTED)
_TOP = len(LADDER) - 1
_RENEWALS = 3


@dataclass(frozen=True, slots=True)
class Climb:
    """The rung at each moment, and the day on which a first warning was due."""

    rungs: tuple[int, ...]
    warned: date | None


def climb(pasts: Sequence[Past]) -> Climb:
    """Walk the moments in ``pasts``, which are in order of time."""
    rules = _rules(pasts[0].app)
    if not rules:
        return Climb((0,) * len(pasts), None)
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
        rung_now = max(lowered, next((raw for raw, holds in rules if holds(past, base)), 0))
        if rung_now > rung:
            raised = past.day
        if rung_now and warned is None:
            warned = past.day
        rung = rung_now
        rungs.append(rung)
    return Climb(tuple(rungs), warned)


def _rules(app: Application) -> list[tuple[int, Callable[[Past, date | None], bool]]]:
    """The rules that can hold at all in this process, highest first, each with its rung.

    A rule tells whether it holds by what was said and done after a day.
    """
    rules: list[tuple[int, Callable[[Past, date | None], bool]]] = []
    if app.chases:
        rules.append((3, _ghosted))
    if app.words_only or any(p.renewal >= _RENEWALS for p in app.promises):
        rules.append((2, _likely_out))
    if sum(move.followed for move in app.moves) >= 2:
        rules.append((1, _driving))
    return rules


def _ghosted(past: Past, base: date | None) -> bool:
    chase = past.unanswered
    if chase is None or (base is not None and chase <= base):
        return False
    promises = past.promises()
    if any(not past.closed(p) and p.due > past.at for p in promises):
        return False
    if past.passed(chase, GHOSTED_AFTER_CHASE):
        return any(past.has_lapsed(p) and p.due_day <= chase for p in past.promises(base))
    held = [m.day for m in past.moves() if m.what == "meeting held"]
    if not held or any(p.said >= max(held) for p in promises):
        return False
    return past.passed(past.signs[-1], GHOSTED_AFTER_MEETING) and past.passed(chase, GHOSTED_CHASE_AGE)


def _likely_out(past: Past, base: date | None) -> bool:
    if renewals(past, base) >= _RENEWALS:
        return True
    if not any(day <= past.day and (base is None or day > base) for day in past.app.words_only):
        return False
    settled = [p for p in past.promises(base) if p.decision and (past.closed(p) or past.past_grace(p))]
    return len(settled) >= 2 and all(past.past_grace(p) for p in settled[-2:])


def renewals(past: Past, base: date | None = None) -> int:
    """How often one promise had been renewed after ``base``, at most."""
    if base is None:
        return max((p.renewal for p in past.promises()), default=0)
    known = {p.id: p for p in past.promises()}

    def before(p: Promise | None) -> int:
        while p is not None and p.said > base:
            p = known.get(p.renews or "")
        return p.renewal if p is not None else 0

    return max((p.renewal - before(p) for p in past.promises(base)), default=0)


def _driving(past: Past, base: date | None) -> bool:
    moves = past.moves(base)
    followed = sum(m.followed for m in moves)
    last_two = len(moves) >= 2 and all(m.followed for m in moves[-2:])
    if not last_two and (len(moves) < 3 or followed * 3 < len(moves) * 2):
        return False
    return sum(past.has_lapsed(p) for p in past.promises(base)) >= 2
