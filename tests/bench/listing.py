"""What ``nudge list`` costs: against an interpreter that imports click and sqlite3, and against the anchors.

    python tests/bench/listing.py [PROMISES ...]

The anchors (khal, todoman, taskwarrior) are asked for as many items, where they are installed. The first call after a
change folds everything; the calls after it print what was printed before.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from world import Home, cost, medians, write_notes

RUNS = 9
FLOOR = [sys.executable, "-c", "import click, sqlite3"]


def anchors(root: Path, count: int) -> dict[str, tuple[list[str], dict[str, str] | None]]:
    """The commands of the anchors that are installed, each with ``count`` items to list."""
    today = datetime.now().astimezone()
    found: dict[str, tuple[list[str], dict[str, str] | None]] = {}
    for folder, kind in (("events", "VEVENT"), ("todos", "VTODO")):
        (root / folder).mkdir(parents=True)
        for number in range(count):
            day = f"{today + timedelta(days=number % 30):%Y%m%d}"
            when = f"DTSTART;VALUE=DATE:{day}" if kind == "VEVENT" else f"DUE;VALUE=DATE:{day}"
            rows = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//b//b//EN", f"BEGIN:{kind}", f"UID:{number}@b")
            rows += (f"DTSTAMP:{day}T000000Z", when, f"SUMMARY:Item {number}", f"END:{kind}", "END:VCALENDAR", "")
            (root / folder / f"{number}.ics").write_text("\r\n".join(rows))
    env = {**os.environ, "HOME": str(root), "XDG_CONFIG_HOME": str(root / "config"), "XDG_CACHE_HOME": str(root / "c")}
    env["XDG_DATA_HOME"] = str(root / "data")
    if khal := shutil.which("khal"):
        (root / "config" / "khal").mkdir(parents=True)
        (root / "config" / "khal" / "config").write_text(f"[calendars]\n[[b]]\npath = {root / 'events'}\n")
        found["khal list"] = [khal, "list", "today", "31d"], env
    if todo := shutil.which("todo"):
        (root / "config" / "todoman").mkdir(parents=True)
        (root / "config" / "todoman" / "config.py").write_text(f'path = "{root}/todos"\ndate_format = "%Y-%m-%d"\n')
        found["todo list"] = [todo, "list"], env
    if task := shutil.which("task"):
        (root / ".taskrc").write_text(f"data.location={root / 'task'}\nconfirmation=no\n")
        rows = [f'{{"description":"Item {n}","due":"{today:%Y%m%dT000000Z}"}}' for n in range(count)]
        (root / "tasks.json").write_text("\n".join(rows))
        cost([task, "rc.gc=off", "import", str(root / "tasks.json")], env)
        found["task list"] = [task, "list"], env
    return found


def main() -> None:
    """Print the table."""
    print("promises | first call | nudge list | floor | ratio | anchors")
    for count in [int(word) for word in sys.argv[1:]] or [10, 1000, 10_000]:
        with tempfile.TemporaryDirectory() as folder:
            home = Home(Path(folder) / "home")
            home.configure()
            write_notes(home.notes, count)
            cost(home.nudged("--once"), home.env)
            first = cost(home.nudge("list"), home.env)
            others = anchors(Path(folder) / "anchors", count)
            found = medians({"list": (home.nudge("list"), home.env), "floor": (FLOOR, None), **others}, RUNS)
            listed, floor = found["list"].wall, found["floor"].wall
            rest = ", ".join(f"{name} {found[name].wall * 1000:.0f} ms" for name in others)
            print(
                f"{count} | {first.wall * 1000:.0f} ms | {listed * 1000:.0f} ms | {floor * 1000:.0f} ms"
                f" | {listed / floor:.2f} | {rest or 'none installed'}",
                flush=True,
            )


if __name__ == "__main__":
    main()
