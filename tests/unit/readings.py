"""Helpers for the tests of the reading: read a note, and say briefly what was read."""

from __future__ import annotations

import importlib.util
import json
from datetime import datetime
from pathlib import Path
from types import ModuleType
from zoneinfo import ZoneInfo

from nudged.model import Statement, Type
from nudged.reading import ReadingSettings, read_note

CORPUS = Path(__file__).parents[1] / "corpus"
SETTINGS = ReadingSettings()
SAVED = datetime(2026, 3, 4, 18, tzinfo=ZoneInfo("UTC"))
"""A Wednesday."""
TEXTS = {
    "en": ("Hi Nadia, I'll call you tomorrow", "Thanks Marc, I'll send my CV tomorrow"),
    "fr": ("Bonjour Nadia, je vous appelle demain", "Merci Marc, je vous envoie mon CV demain"),
}
"""What a recruiter writes, and what Nadia Martin answers."""


def said(
    text: str, *, file: str = "Acme.md", saved: datetime = SAVED, keep_lapsed: bool = False
) -> tuple[Statement, ...]:
    return read_note(text, file=file, modified=saved, settings=SETTINGS, keep_lapsed=keep_lapsed)


def brief(statement: Statement) -> str:
    """ "promise call 2026-03-05 Marc": type, act or kind, day, person."""
    what = statement.act.value if statement.act else statement.outcome.value if statement.outcome else ""
    day = statement.due or statement.when
    at = statement.due_time or statement.when_time
    moment = f"{day}T{at:%H:%M}" if at else f"{day}" if day else ""
    return " ".join(part for part in (statement.type.value, what, moment, statement.person or "") if part)


def owed(text: str, name: str = "Nadia Martin", *, title: str = "# Acme\n\n") -> list[str]:
    """What is owed to Nadia Martin, or ``name``, and by her, as told in a note of Wednesday 4 March 2026."""
    settings = ReadingSettings(name=name, addresses=("nadia@home.example",), date_order="dmy")
    found = read_note(f"{title}{text}\n", file="Acme.md", modified=SAVED, settings=settings)
    return [brief(one) for one in found if one.type in (Type.PROMISE, Type.OWN)]


def briefly(text: str, *types: Type) -> list[str]:
    return [brief(statement) for statement in said(text) if not types or statement.type in types]


SHOWN = (Type.PROMISE, Type.CONTACT, Type.CHASE, Type.COURTESY, Type.RESCHEDULE, Type.OUTCOME)


def table(text: str) -> list[tuple[str, str]]:
    """The rows of a table of sentences: what is expected, and behind a bar the sentence."""
    rows = (line.split("|", 1) for line in text.splitlines() if line)
    return [(expected.strip(), sentence.strip()) for expected, sentence in rows]


def shown(sentence: str, lang: str) -> list[str]:
    """What ``sentence`` says on Tuesday 10 March 2026, sorted: "call 12" (act and day; no day where vague), "chase"."""
    found = read_note(
        f"# Acme\n\n## 2026-03-10\n{sentence}\n",
        file="Acme.md",
        modified=datetime(2026, 3, 10, 20, tzinfo=ZoneInfo("Europe/Paris")),
        settings=ReadingSettings(language=lang),
    )
    out = []
    for statement in found:
        if statement.type is Type.PROMISE and statement.act:
            day = "" if statement.vague else f" {statement.due and statement.due.day}"
            out.append(f"{statement.act.value}{day}")
        elif statement.type in SHOWN:
            out.append(statement.type.value)
    return sorted(out)


def scored(name: str) -> dict[str, float]:
    """The scores of the cases of a corpus file, by its own script, in this process."""
    spec = importlib.util.spec_from_file_location("evaluate", CORPUS / "evaluate.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    cases = [json.loads(line) for line in (CORPUS / name).read_text(encoding="utf-8").splitlines() if line.strip()]
    return _score(script, cases)


def _score(script: ModuleType, cases: list[dict[str, str]]) -> dict[str, float]:
    got = {case["id"]: [_row(statement) for statement in _case(case)] for case in cases}
    result: dict[str, float] = script.score(cases, got)
    return result


def _case(case: dict[str, str]) -> tuple[Statement, ...]:
    saved = datetime.fromisoformat(case["mtime"]).replace(tzinfo=ZoneInfo("UTC"))
    return said(case["text"], file=f"{case['id']}/{case['file']}", saved=saved)


def _row(statement: Statement) -> dict[str, object]:
    due = f"{statement.due}T{statement.due_time:%H:%M}" if statement.due_time else f"{statement.due or ''}"
    return {
        "type": statement.type.value, "quote": statement.quote, "company": statement.company,
        "person": statement.person, "act": statement.act.value if statement.act else None,
        "said": statement.said.isoformat(), "due": due, "vague": statement.vague,
    }  # fmt: skip
