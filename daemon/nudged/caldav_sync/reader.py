"""One resource of a calendar into interviews and entries. Our own reminders are never read here."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from nudged.caldav_client import UID_SUFFIX
from nudged.caldav_sync import interviews as recognition
from nudged.caldav_sync import occurrences
from nudged.model import Entry, Source
from nudged.reading import read_event

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from nudged.caldav_sync.interviews import Knowledge
    from nudged.caldav_sync.occurrences import Occurrence
    from nudged.calendar_time import WorkingTime
    from nudged.model import Interview
    from nudged.reading import ReadingSettings

log = logging.getLogger(__name__)

_OWN_UID = re.compile(rf"^UID(?:;[^:\r\n]*)?:([A-Za-z0-9._-]+){re.escape(UID_SUFFIX)}[ \t]*\r?$", re.MULTILINE)


def reminder_of(text: str) -> str | None:
    """The id of the promise that iCalendar ``text`` reminds of; None where it is not of ours."""
    if UID_SUFFIX not in text:
        unfolded = re.sub(r"\r?\n[ \t]", "", text) if "\n " in text or "\n\t" in text else text
        if UID_SUFFIX not in unfolded:
            return None
    match = _OWN_UID.search(re.sub(r"\r?\n[ \t]", "", text))
    return match.group(1) if match else None


_COPIED = re.compile(r"^X-NUDGE-WRITTEN[:;]|\bnudge kept [0-9a-f]{12}\b", re.MULTILINE)


def is_copy(text: str) -> bool:
    """Whether iCalendar ``text`` was made by copying a reminder of ours, as apps do under a UID of their own."""
    return "nudge" in text.lower() and _COPIED.search(re.sub(r"\r?\n[ \t]", "", text)) is not None


@dataclass(slots=True)
class Reader:
    """Reads events with what is known now; keeps the interviews as stored, to tell which were moved."""

    knowledge: Knowledge
    reading: ReadingSettings
    working: WorkingTime
    now: datetime
    _before: dict[tuple[str, str | None], Interview] | None = field(default=None)

    def manner(self) -> list[str]:
        """What the reading of an event depends on besides its text and the companies."""
        settings = self.reading
        own = sorted(self.knowledge.mine) + sorted(self.knowledge.titles)
        return [
            settings.language,
            settings.date_order,
            *settings.languages,
            str(self.working.zone),
            settings.name,
            *own,
        ]

    def read(
        self, text: str, stored: Callable[[], Sequence[Interview]], *, among_interviews: bool = False
    ) -> tuple[list[Interview], list[Entry]]:
        """The interviews in ``text`` and what it says.

        Args:
            stored: gives the interviews as of the last pass.
            among_interviews: it stands in a calendar for interviews.

        Raises:
            LeftOut: it cannot be read.
        """
        if (not among_interviews and not self.knowledge.may_matter(text)) or is_copy(text):
            return [], []
        found: list[Interview] = []
        entries: list[Entry] = []
        for occurrence in occurrences.read(text, self.working, self.now):
            note = recognition.own_note(occurrence, self.knowledge)
            interview = None
            if note is None:
                interview = recognition.interview(occurrence, self.knowledge, among_interviews=among_interviews)
            if interview is not None:
                found.append(self._with_history(interview, stored))
            if occurrence.master and (note is not None or interview is not None):
                entries += self._entries(occurrence, note, interview)
        return found, entries

    def _with_history(self, interview: Interview, stored: Callable[[], Sequence[Interview]]) -> Interview:
        """``interview`` with the starts from which its organiser moved it."""
        if self._before is None:
            self._before = {(one.uid, one.recurrence): one for one in stored()}
        before = self._before.get((interview.uid, interview.recurrence))
        if before is None:
            return interview
        moved = before.start != interview.start and not interview.by_user
        return replace(interview, moved_from=(*before.moved_from, before.start) if moved else before.moved_from)

    def _entries(self, occurrence: Occurrence, note: str | None, interview: Interview | None) -> list[Entry]:
        """What the text says: on the day of the event's end, or when another organiser last changed it."""
        said = occurrence.end if interview is None or interview.by_user else occurrence.modified
        title, company = (
            (note, None)
            if note is not None
            else (occurrence.title, interview.company if interview is not None else None)
        )
        try:
            statements = read_event(title, occurrence.description, said=said, company=company, settings=self.reading)
        except Exception as error:
            log.exception("an event's text could not be read")
            raise occurrences.LeftOut("event.text-unreadable") from error
        source = Source(uid=occurrence.uid, recurrence=occurrence.recurrence)
        return [Entry(statement, source, order) for order, statement in enumerate(statements)]
