"""The order in which one application's entries are folded.

By day. Within a day by source, and within a source as it is written; where every source of the day tells a clock time
they go by it, else a source in which the candidate chased comes first: so an answer of that day answers the chase.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from nudged.model import Entry, Statement, Type

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, time


def ordered(entries: Iterable[Entry]) -> list[Entry]:
    """``entries`` in the order of the timeline, whatever order they come in."""
    by_day = sorted(entries, key=_place)
    return [entry for _, day in groupby(by_day, key=lambda e: e.statement.said) for entry in _one_day(list(day))]


def _place(entry: Entry) -> tuple[date, str, int]:
    return entry.statement.said, _source(entry), entry.order


def _source(entry: Entry) -> str:
    return entry.source.file or f"{entry.source.uid} {entry.source.recurrence}"


def _one_day(entries: list[Entry]) -> Iterator[Entry]:
    sources = [list(group) for _, group in groupby(entries, key=_source)]
    times = [_time(source) for source in sources]
    if all(times):
        sources.sort(key=lambda source: str(_time(source)))
    else:
        sources.sort(key=lambda source: not any(e.statement.type is Type.CHASE for e in source))
    for source in sources:
        yield from _dates_first(source)


def _time(entries: list[Entry]) -> time | None:
    return next((e.statement.said_time for e in entries if e.statement.said_time is not None), None)


def _dates_first(entries: list[Entry]) -> Iterator[Entry]:
    """A meeting that is set stands before the promises of its day and source.

    So a promised call that the new date closes is closed before the next promise is looked at.
    """
    first = next((i for i, e in enumerate(entries) if e.statement.type is Type.PROMISE), len(entries))
    ahead = [e for e in entries[first:] if _sets_date(e.statement)]
    yield from entries[:first]
    yield from ahead
    yield from (e for e in entries[first:] if e not in ahead)


def _sets_date(said: Statement) -> bool:
    return said.type is Type.MEETING and said.when is not None and said.when > said.said
