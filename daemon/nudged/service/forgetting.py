"""Carrying out ``nudge forget``: a request in any journal, followed by each machine for its own part.

Reminders go first, then what is stored, then this machine's lines; killed in between, all is simply done again.
"""

from __future__ import annotations

import contextlib
import logging
import os
from typing import TYPE_CHECKING

from nudged import config, reminders, store
from nudged.ledger.forgotten import Forgotten, is_about, mark
from nudged.ledger.identity import entry_id
from nudged.model import Line, Verb

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from nudged.caldav_client import CalendarClient
    from nudged.calendar_time import WorkingTime
    from nudged.journal import Journal
    from nudged.store import Store

log = logging.getLogger(__name__)


def asked(memory: Store, lines: Sequence[Line]) -> list[Line]:
    """The requests that this machine has not followed yet."""
    return [line for line in lines if line.verb is Verb.FORGET and memory.get(_key(line)) != line.stamp.isoformat()]


def follow(  # noqa: PLR0913 - all parts hold something of what is to go
    request: Line,
    client: CalendarClient,
    memory: Store,
    open_journal: Callable[[], Journal],
    lines: Sequence[Line],
    *,
    working: WorkingTime,
    now: datetime,
) -> None:
    """Delete what ``request`` asks for: reminders, stored entries, and the lines of this machine's journals.

    Raises:
        NudgeError: the calendar, the database or a journal cannot be written.
    """
    day = request.stamp.astimezone(working.zone).date()
    held = Forgotten({request.about: day})
    ids = frozenset(entry_id(e) for e in memory.entries() if held.holds(e.statement.company, e.statement.said))
    ids |= {line.about for line in lines if line.company and mark(line.company) == request.about and line.said}
    older = [line for line in lines if line.stamp <= request.stamp]
    ids = reminders.remove(
        client, memory, ids, lambda line: is_about(line, request.about, ids), older, working=working, now=now
    )
    interviews = {i.uid for i in memory.interviews() if held.holds(i.company, i.start.date())}
    store.forget(
        memory,
        lambda said: held.holds(said.company, said.said),
        lambda met: held.holds(met.company, met.start.date()),
        ids,
        lambda key: is_about(Line(now, Verb.TOLD, key), request.about, ids | interviews),
    )
    open_journal().forget(lambda line: line.stamp <= request.stamp and is_about(line, request.about, ids | interviews))
    _empty_logs()
    for listed in config.state_folder().glob("listed/*.json"):
        listed.unlink(missing_ok=True)
    memory.put(_key(request), request.stamp.isoformat())
    log.info("forgot what was asked for")


def _empty_logs() -> None:
    """Begin the log anew: it names notes, and a company gives its name to one."""
    log_file = config.log_file()
    for file in log_file.parent.glob(f"{log_file.name}*"):
        with contextlib.suppress(OSError):
            os.truncate(file, 0)


def _key(request: Line) -> str:
    return f"forgotten {request.about}"
