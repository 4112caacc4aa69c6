"""What the user wants forgotten: companies named by a mark alone, as the request itself must not tell the name.

The request is a line of the journal, so that it reaches every machine. What was said up to its day counts no more;
what is said later begins anew.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nudged.ledger.identity import slug
from nudged.model import Verb

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from nudged.model import Entry, Interview, Line


def mark(company: str) -> str:
    """The mark of ``company``, the same for every spelling with the same slug."""
    return hashlib.sha256(f"nudge forget {slug(company)}".encode()).hexdigest()[:16]


def is_about(line: Line, marked: str, ids: frozenset[str]) -> bool:
    """Whether ``line`` tells something of the company with this mark, whose promises have these ``ids``."""
    if line.verb is Verb.FORGET:
        return False
    names = [line.company, line.about.partition("/")[0]]
    names += [line.value] if line.verb is Verb.ASSIGN else []
    parts = line.about.split(":")
    return (
        line.about in ids or any(part in ids for part in parts) or any(mark(name) == marked for name in names + parts)
    )


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The requests in force: by mark the last local day that is forgotten."""

    until: Mapping[str, date] = field(default_factory=dict)

    @classmethod
    def of(cls, lines: Sequence[Line], zone: ZoneInfo, now: datetime) -> Forgotten:
        """The requests of all journals up to ``now``."""
        asked = [line for line in lines if line.verb is Verb.FORGET and line.stamp <= now]
        return cls(
            {line.about: line.stamp.astimezone(zone).date() for line in sorted(asked, key=lambda line: line.stamp)}
        )

    def holds(self, company: str | None, day: date) -> bool:
        """Whether what is told of ``company`` on ``day`` is forgotten."""
        until = self.until.get(mark(company)) if company and self.until else None
        return until is not None and day <= until

    def without(self, entries: Iterable[Entry]) -> list[Entry]:
        """The entries that are not forgotten."""
        return [e for e in entries if not self.holds(e.statement.company, e.statement.said)]

    def without_interviews(self, interviews: Iterable[Interview]) -> list[Interview]:
        """The interviews that are not forgotten; one in the time to come stays."""
        return [i for i in interviews if not self.holds(i.company, i.start.date())]
