"""``nudge why`` and ``nudge compare`` as data (docs/json.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nudge import facts, reasons

if TYPE_CHECKING:
    from nudge.view import View
    from nudged.model import Application


def why_object(view: View, application: Application) -> dict[str, Any]:
    """The four parts of ``nudge why``; a first warning stands in it even where people are not shown it yet."""
    reading = view.reading(application)
    return {
        "company": application.company,
        "standing": reading.standing.value,
        "since": reading.since.isoformat() if reading.since else None,
        "warned": reading.warned.isoformat() if reading.warned else None,
        "hidden": reading.hidden,
        "evidence": [facts.fact_object(view, fact) for fact in reading.evidence],
        "usual": list(reasons.usual(view, application, reading)),
        "would_change": [facts.fact_object(view, fact) for fact in reading.would_change],
    }


def compare_objects(view: View, *, everything: bool) -> list[dict[str, Any]]:
    """The processes in the order of ``nudge compare``."""
    return [_compared(view, application) for application in reasons.compared(view, everything=everything)]


def _compared(view: View, application: Application) -> dict[str, Any]:
    unasked, reading = reasons.unasked(application), view.reading(application)
    step, _ = facts.suggested(view, application, None)
    return {
        "key": application.key,
        "company": application.company,
        "role": application.role,
        "standing": reading.standing.value,
        "unasked": unasked.isoformat() if unasked else None,
        "moves": len(application.moves),
        "followed": sum(move.followed for move in application.moves),
        "open": sum(promise.unclosed for promise in application.promises),
        "step": step.kind,
    }
