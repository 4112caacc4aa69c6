"""How fast notes are read, in CPU time on this machine: run it on its own, on an idle core.

usage: python tests/bench/reading_speed.py
"""

from __future__ import annotations

import importlib.util
import json
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

CORPUS = Path(__file__).parents[1] / "corpus"
SAVED = datetime(2026, 3, 4, 18, tzinfo=ZoneInfo("UTC"))
DIARY = Path(__file__).with_name("diary.md")
"""Ordinary days, in which nothing is said about a hiring process."""
HOSTILE = ("a", "' ", "he will call me ", ". ", "monday ", "1", "1/2/3 ", "(", "| ", "a: ", "would ", "é")


def main() -> None:
    began = time.process_time()
    from nudged.reading import ReadingSettings, explain_note, read_note  # noqa: PLC0415 - the import is measured

    settings = ReadingSettings()
    print(f"import: {1000 * (time.process_time() - began):.0f} ms")
    began = time.process_time()
    read_note("Marc m'appelle demain.", file="a.md", modified=SAVED, settings=settings)
    print(f"first note (the tables are compiled): {1000 * (time.process_time() - began):.0f} ms")
    lines = [line for path in sorted(CORPUS.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    texts = [case["text"] for case in map(json.loads, lines) if "text" in case]
    took = 0.0
    for name, notes in (("ordinary days", [DIARY.read_text(encoding="utf-8")] * 20), ("dense notes", texts)):
        sentences = sum(len(explain_note(note, file="a.md", modified=SAVED, settings=settings)) for note in notes)
        began = time.process_time()
        for note in notes:
            read_note(note, file="a.md", modified=SAVED, settings=settings)
        took = time.process_time() - began
        print(f"{name}, {len(notes)} of them, {sentences} sentences: {sentences / took:.0f} sentences a second")
    if importlib.util.find_spec("dateparser"):
        print(f"dateparser's search on some of them: {_peer(texts[:40]) / (took * 40 / len(texts)):.0f} times slower")
    for unit in ("# Acme\n", "## 2026-03-05 Call with Marc\n"):
        began = time.process_time()
        read_note(unit * (1_000_000 // len(unit)), file="a.md", modified=SAVED, settings=settings)
        print(f"a note of 1 MB of {unit!r}: {time.process_time() - began:.1f} s")
    for unit in HOSTILE:
        began = time.process_time()
        read_note(unit * (1_000_000 // len(unit)), file="a.md", modified=SAVED, settings=settings)
        print(f"a line of 1 MB of {unit!r}: {time.process_time() - began:.2f} s")


def _peer(texts: list[str]) -> float:
    """CPU seconds that dateparser's search takes on ``texts``."""
    from dateparser.search import search_dates  # noqa: PLC0415 - only where it is installed

    began = time.process_time()
    for text in texts:
        search_dates(text, languages=["en", "fr"])
    return time.process_time() - began


if __name__ == "__main__":
    main()
