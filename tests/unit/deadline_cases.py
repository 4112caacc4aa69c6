"""The wordings of deadlines that the tests share, and how they are read."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from nudged.calendar_time import WorkingTime
from nudged.model import Type
from nudged.reading import ReadingSettings, read_deadline, read_note

CORPUS = Path(__file__).parents[1] / "corpus"
ZONE = ZoneInfo("Europe/Paris")
SAID = datetime(2026, 3, 10, 10, tzinfo=ZONE)
"""When the wordings of the tables are said: a Tuesday."""


def settings(language: str, zone: ZoneInfo = ZONE) -> ReadingSettings:
    """The default settings in a language."""
    return ReadingSettings(language=language, working=WorkingTime(zone=zone))


def table(language: str) -> list[tuple[str, str]]:
    """Each wording of a language's table with its due day (and time)."""
    pairs = []
    for row in (CORPUS / f"wordings-{language}.txt").read_text(encoding="utf-8").splitlines():
        if not row.startswith("#"):
            due, *wordings = (part.strip() for part in row.split("|"))
            pairs += [(wording, due) for wording in wordings]
    return pairs


def own() -> list[dict[str, object]]:
    """The wordings of other writers, with their due days."""
    return [json.loads(line) for line in (CORPUS / "deadlines-own.jsonl").read_text(encoding="utf-8").splitlines()]


def resolved(wording: str, language: str, said: datetime = SAID) -> str | None:
    """The day (and time) that a wording alone comes to."""
    deadline = read_deadline(wording, said=said, settings=settings(language))
    return None if deadline is None else moment(deadline.day.isoformat(), deadline.time)


def carried(sentence: str, language: str, said: datetime = SAID) -> list[str]:
    """The due days (and times) of the promises in a note of one sentence."""
    found = read_note(f"# Acme\n\n{sentence}\n", file="Acme.md", modified=said, settings=settings(language))
    promises = (statement for statement in found if statement.type is Type.PROMISE)
    return [moment(promise.due.isoformat(), promise.due_time) for promise in promises if promise.due]


def moment(day: str, time: object) -> str:
    """A day and a clock time as the tables write them."""
    return f"{day}T{time:%H:%M}" if time else day
