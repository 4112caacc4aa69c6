"""Whole French notes full of what is no promise: other people's doings, habits, private life, and a few true ones.

A note begins with a line ``=== file ; exp: person@month-day, ...``: who is to act (``-`` where nobody is named) and the
day by which it is due, for every promise that it holds. All are said on Thursday 5 March 2026.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from readings import CORPUS, said

from nudged.model import Type

SAVED = datetime(2026, 3, 5, 18, tzinfo=ZoneInfo("Europe/Paris"))


def notes() -> list[tuple[str, str, str]]:
    """File, promises and text of every note."""
    found = []
    for part in (CORPUS / "notes-fr.txt").read_text(encoding="utf-8").split("=== ")[1:]:
        head, _, text = part.partition("\n")
        file, _, promises = head.partition(" ; exp:")
        found.append((file, promises, text))
    return found


@pytest.mark.parametrize(("file", "promises", "text"), notes())
def test_a_note_holds_these_promises_alone(file: str, promises: str, text: str) -> None:
    wanted = sorted(one.strip() for one in promises.split(",") if one.strip())
    got = [one for one in said(text, file=file, saved=SAVED) if one.type is Type.PROMISE]
    assert sorted(f"{one.person or '-'}@{one.due:%m-%d}" for one in got) == wanted
