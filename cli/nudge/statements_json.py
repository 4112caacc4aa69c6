"""What was read in a note, as data: the objects of ``nudge read``, ``add`` and ``debrief`` with ``--json``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type

if TYPE_CHECKING:
    from datetime import date, time

    from nudged.model import Statement


def statement_object(statement: Statement, name: str) -> dict[str, object]:
    """``statement`` with the fields of the documented output; ``name`` is the note as it was named."""
    row: dict[str, object] = {
        "type": statement.type.value, "quote": statement.quote, "company": statement.company,
        "person": statement.person, "act": statement.act.value if statement.act else None,
        "said": statement.said.isoformat(), "due": _iso(statement.due, statement.due_time), "vague": statement.vague,
    }  # fmt: skip
    if statement.type is Type.CONTACT:
        row["words"] = statement.words
    if statement.type is Type.RESCHEDULE:
        row["to"] = _iso(statement.when, statement.when_time)
    if statement.type is Type.MEETING:
        row["when"] = _iso(statement.when, statement.when_time)
    if statement.outcome:
        row["kind"] = statement.outcome.value
    return {**row, "file": name, "line": statement.line}


def _iso(day: date | None, at: time | None) -> str | None:
    if day is None:
        return None
    return f"{day}T{at:%H:%M}" if at is not None else f"{day}"
