"""Reading an undated note as of its first sight.

Where a note tells no day, its modification time is the day it was said; but a later save must not move it. So the
journals keep the first sight of each such statement, and the note is read again as of then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.ledger.identity import statement_id
from nudged.model import Entry, Line, Source, Statement, Type, Verb
from nudged.reading import read_note

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from nudged.calendar_time import WorkingTime
    from nudged.reading import ReadingSettings

_SIGHTED = frozenset(Type) - {Type.AWAY, Type.OWN}


def read_at_first_sight(
    text: str, *, file: str, modified: datetime, settings: ReadingSettings, sights: Mapping[str, datetime]
) -> tuple[Statement, ...]:
    """``read_note``, with every undated statement as of its first sight where a journal tells an earlier one.

    Args:
        modified: the note's modification time, aware.
        sights: ``decisions.first_sights`` of all journals.
    """
    statements = read_note(text, file=file, modified=modified, settings=settings)
    source = Source(file=file)
    sighted = {statement_id(s, source): s for s in statements if not s.dated}
    moments = {sights[id_] for id_ in sighted if id_ in sights and sights[id_] < modified}
    earlier: dict[str, Statement] = {}
    for moment in sorted(moments):
        for statement in read_note(text, file=file, modified=moment, settings=settings):
            id_ = statement_id(statement, source)
            if not statement.dated and sights.get(id_) == moment:
                earlier[id_] = statement
    return tuple(s if s.dated else earlier.get(statement_id(s, source), s) for s in statements)


def unsighted(entries: Iterable[Entry], sights: Mapping[str, datetime]) -> dict[str, Entry]:
    """The undated entries whose first sight no journal tells yet, by the statement's id."""
    found: dict[str, Entry] = {}
    for entry in entries:
        said = entry.statement
        if not said.dated and said.type in _SIGHTED and entry.gone is None and entry.source.file:
            id_ = statement_id(said, entry.source)
            if id_ not in sights:
                found.setdefault(id_, entry)
    return found


def sight_lines(found: Mapping[str, Entry], modified: Mapping[str, datetime], now: datetime) -> list[Line]:
    """The journal lines for first sights; ``modified`` gives the modification time of each file (aware)."""
    lines = []
    for id_, entry in sorted(found.items()):
        said = entry.statement
        moment = modified.get(entry.source.file or "", now)
        lines.append(Line(now, Verb.SEEN, id_, moment.isoformat(), said.company or "", said.said, said.quote))
    return lines


def outdated(entries: Iterable[Entry], sights: Mapping[str, datetime], working: WorkingTime) -> set[str]:
    """The files to be read again: a journal tells an earlier sight of theirs than was known when they were read."""
    return {
        entry.source.file
        for entry in entries
        if not entry.statement.dated
        and entry.source.file
        and entry.gone is None
        and (seen := sights.get(statement_id(entry.statement, entry.source))) is not None
        and working.local_day(seen) < entry.statement.said
    }
