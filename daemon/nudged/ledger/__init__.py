"""The ledger: entries, interviews and decisions in, applications with their promises out.

Pure: the same arguments give the same ledger on every machine, in whatever order notes were read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from nudged.ledger import decisions as _decisions
from nudged.ledger.fold import Fold
from nudged.ledger.forgotten import Forgotten
from nudged.ledger.identity import entry_id, inherit
from nudged.ledger.moves import with_moves
from nudged.ledger.placing import UNSORTED, place
from nudged.model import Application, Entry, Interview, Line, Promise, State, Type

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from nudged.calendar_time import DayRange, WorkingTime

__all__ = ["UNSORTED", "Ledger", "build"]

GONE_FOR_GOOD = timedelta(days=1)
"""A promise whose sentence is gone for so long is withdrawn (DESIGN.md section 3)."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """All applications as of ``now``; what names no company stands under the key ``UNSORTED``."""

    applications: tuple[Application, ...]
    now: datetime
    since: date | None = None

    def promises(self) -> list[Promise]:
        """Every promise of every application."""
        return [promise for application in self.applications for promise in application.promises]


def away(lines: Sequence[Line], now: datetime) -> tuple[DayRange, ...]:
    """The user's own absences as the journals tell them up to ``now``; they move slots, never due days."""
    return _decisions.decide(lines, now).away


def build(
    entries: Iterable[Entry],
    interviews: Iterable[Interview],
    lines: Sequence[Line],
    *,
    working: WorkingTime,
    now: datetime,
) -> Ledger:
    """Fold everything known into the ledger as of ``now`` (aware).

    Args:
        entries: from notes and events, in any order, those that are gone included.
        interviews: from the calendar.
        lines: all journals.
        working: the user's working time and zone.
    """
    forgotten = Forgotten.of(lines, working.zone, now)
    present, gone, vanished = _present(forgotten.without(entries), now)
    said = list(present.values())
    interviews = with_moves(forgotten.without_interviews(interviews), lines, working, now)
    live = {id_: e for id_, e in present.items() if e.statement.type is Type.PROMISE and e.gone is None}
    ids = inherit(live, [e for e in (*said, *gone) if e.gone and e.statement.type is Type.PROMISE], lines)
    taken_over = {old for new, old in ids.items() if new in live}
    said = [e for e in said if e.gone is None or _id(e, ids) not in taken_over]
    decided = _decisions.decide(lines, now)
    applications = [Fold(p, decided, ids, working, now).run() for p in place(said, interviews, decided, ids)]
    counted = taken_over | live.keys() | {_id(e, ids) for e in said if e.gone}
    withdrawn = [e for e in vanished if _id(e, ids) not in counted]
    return Ledger(_with_withdrawn(applications, withdrawn, ids, working, now), now, decided.since)


def _id(entry: Entry, ids: Mapping[str, str]) -> str:
    """The id under which a promise stands: its own, or the one that it took over."""
    id_ = entry_id(entry)
    return ids.get(id_, id_)


def _present(entries: Iterable[Entry], now: datetime) -> tuple[dict[str, Entry], list[Entry], list[Entry]]:
    """The entries that count by their ids, those that are gone, and the promises gone for good.

    What a source no longer says counts for a day more, as a note may be on its way from one place to another; but a
    line other than a promise that was taken out of a note that still stands counts no more at once.
    """
    ordered = sorted(entries, key=lambda e: (e.gone is not None, e.source.file or e.source.uid or "", e.order))
    standing = {e.source for e in ordered if e.gone is None}
    said: dict[str, Entry] = {}
    gone: list[Entry] = []
    vanished: list[Entry] = []
    for entry in ordered:
        promise = entry.statement.type is Type.PROMISE
        if entry.gone is None or (now - entry.gone < GONE_FOR_GOOD and (promise or entry.source not in standing)):
            said.setdefault(entry_id(entry), entry)
        else:
            gone.append(entry)
            if promise:
                vanished.append(entry)
    return said, gone, vanished


def _with_withdrawn(
    applications: Sequence[Application],
    vanished: Sequence[Entry],
    ids: Mapping[str, str],
    working: WorkingTime,
    now: datetime,
) -> tuple[Application, ...]:
    """``applications`` with the promises that no note says any more, as ``withdrawn``."""
    decided = _decisions.Decisions()
    extra = {p.key: Fold(p, decided, ids, working, now).run() for p in place(vanished, (), decided, ids)}
    merged = []
    for application in applications:
        lost = extra.pop(application.key, None)
        merged.append(replace(application, promises=application.promises + _withdrawn(lost)) if lost else application)
    merged += [replace(lost, promises=_withdrawn(lost), entries=(), signs=()) for lost in extra.values()]
    return tuple(sorted(merged, key=lambda application: application.key))


def _withdrawn(application: Application) -> tuple[Promise, ...]:
    return tuple(replace(promise, state=State.WITHDRAWN) for promise in application.promises)
