"""Gate: the branches of the pure floors that the tests take, from the data of the last ``make test``."""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

import coverage

LEAST = 95.0
PURE = (
    "model.py config.py calendar_time.py messages/* reading/* ledger/* judgement/* drafts/* caldav_sync/interviews.py "
    "caldav_sync/occurrences.py caldav_sync/words.py folder/names.py journal/line.py notify/message.py "
    "reminders/compare.py reminders/event.py reminders/plan.py store/codec.py"
).split()
"""Floors 0 to 2, and the modules above them that do no I/O (docs: the design's section 4)."""


def main() -> int:
    """Print a row for each package; 1 where too few branches are taken."""
    data = coverage.Coverage()
    data.load()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        data.json_report(outfile=str(report), include=[f"*/nudged/{name}" for name in PURE])
        files = json.loads(report.read_text())["files"]
    taken: Counter[str] = Counter()
    branches: Counter[str] = Counter()
    for file, found in files.items():
        package = "/".join(file.partition("nudged/")[2].split("/")[:2]).removesuffix(".py")
        for name in (package if package.startswith("reading/") else package.split("/")[0], "all"):
            taken[name] += found["summary"]["covered_branches"]
            branches[name] += found["summary"]["num_branches"]
    for name in branches:
        if branches[name] and (name == "all" or taken[name] < branches[name]):
            share = 100 * taken[name] / branches[name]
            sys.stdout.write(f"{name:32} {taken[name]:5} of {branches[name]:5} branches {share:6.1f}%\n")
    enough = 100 * taken["all"] >= LEAST * branches["all"]
    if not enough:
        sys.stderr.write(f"The tests take fewer than {LEAST:.0f}% of the branches of the pure floors\n")
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
