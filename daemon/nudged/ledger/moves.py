"""Interviews that their organiser moved: the calendar tells where they stand, the journals where they stood.

Whoever saw the event at its former time writes it down, so that a lost database, or a machine that came later, knows of
the move too.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.ledger.decisions import moment_of
from nudged.model import Interview, Line, Verb

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from nudged.calendar_time import WorkingTime

_ID_BYTES = 6


def interview_id(interview: Interview) -> str:
    """What a journal calls an occurrence: a short digest of its UID and recurrence."""
    named = f"{interview.uid}\n{interview.recurrence or ''}"
    return hashlib.blake2b(named.encode(), digest_size=_ID_BYTES).hexdigest()


def with_moves(
    interviews: Iterable[Interview], lines: Sequence[Line], working: WorkingTime, now: datetime
) -> list[Interview]:
    """``interviews`` with the starts from which they were moved up to ``now``, as the journals and the store tell."""
    told: defaultdict[str, list[datetime]] = defaultdict(list)
    for line in sorted(lines, key=lambda line: line.stamp):
        if line.verb is Verb.MOVED and line.stamp <= now and (moment := moment_of(line, working.zone)) is not None:
            told[line.about].append(moment)
    found = []
    for interview in interviews:
        known = dict.fromkeys([*told.get(interview_id(interview), ()), *interview.moved_from])
        starts = tuple(moment for moment in known if moment != interview.start)
        found.append(interview if interview.by_user else replace(interview, moved_from=starts))
    return found


def untold(interviews: Iterable[Interview], lines: Iterable[Line], working: WorkingTime, now: datetime) -> list[Line]:
    """The lines for the moves that no journal tells yet."""
    told = {(line.about, moment_of(line, working.zone)) for line in lines if line.verb is Verb.MOVED}
    found = []
    for interview in interviews:
        id_ = interview_id(interview)
        for moment in () if interview.by_user else interview.moved_from:
            if (id_, moment) not in told:
                start, day = moment.astimezone(working.zone).isoformat(), working.local_day(moment)
                found.append(Line(now, Verb.MOVED, id_, start, interview.company or "", day, interview.title))
    return found
