"""All figures of one run, as ratios where that is possible: ``make bench``, with BENCH_ARGS=--write into docs/bench.md.

    python tests/bench/run.py [--write] [--peers VENV] [--small]

The peers are compared with where they are found: in the virtual environment VENV (pip install khal todoman dateparser
vdirsyncer), or in the path. ``--small`` is a quick try with small numbers.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "service"))

import servers
from calendar_sync import figures, fill
from idle import memory, switches
from listing import FLOOR, RUNS, anchors
from world import Home, cost, medians, own_cpu, write_notes

Row = tuple[str, str, str]
PAGE = Path(__file__).parents[2] / "docs" / "bench.md"
HEAD = """# What it costs

Written by `make bench BENCH_ARGS=--write`, all in one run, on {cores} cores with Python {python}. Ratios hold
elsewhere; seconds do not. Medians of runs in turn; "first call" is the first `nudge list` after a change.

| figure | measured | aim |
|---|---|---|
"""
PEER = """
import json, sys, time
from dateparser.search import search_dates
texts = json.load(sys.stdin)
began = time.process_time()
for text in texts:
    search_dates(text, languages=["en", "fr"])
print(time.process_time() - began)
"""


def listing(counts: list[int]) -> list[Row]:
    """``nudge list`` against an interpreter that imports click and sqlite3, and against the peers."""
    aims, rows = {10: "1.5", 1000: "1.6", 10_000: "2"}, []
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            home = Home(Path(folder) / "home")
            home.configure()
            write_notes(home.notes, count)
            cost(home.nudged("--once"), home.env)
            first = cost(home.nudge("list"), home.env).wall
            others = anchors(Path(folder) / "anchors", count)
            found = medians({"list": (home.nudge("list"), home.env), "floor": (FLOOR, None), **others}, RUNS)
        mine, floor = found["list"].wall, found["floor"].wall
        what = f"`nudge list`, {count} promises, of `python -c 'import click, sqlite3'`"
        rows.append((what, f"{mine / floor:.2f} (first call {first / floor:.1f})", f"≤ {aims.get(count, '2')}"))
        rows += [(f"… of `{name}`, as many items", f"{mine / found[name].wall:.2f}", "< 1") for name in others]
    return rows


def starts(sizes: list[int]) -> list[Row]:
    """Cold and unchanged starts over a real calendar, and how both grow."""
    rows: list[Row] = []
    points: list[tuple[float, float, float]] = []
    for notes in sizes:
        with tempfile.TemporaryDirectory() as folder, servers.running("radicale", Path(folder) / "server") as server:
            fill(server, 2 * notes)
            home = Home(Path(folder) / "home")
            configure_remote(home, server)
            write_notes(home.notes, notes)
            for file in sorted(home.notes.glob("*.md")):
                text = file.read_text()
                for number in range(10):
                    (home.notes / f"{file.stem}-{number}.md").write_text(text.split("\n## ")[0] + _part(text, number))
                file.unlink()
            env = {**home.env, "BENCH": servers.PASSWORD}
            cold = cost(home.nudged("--once"), env)
            cost(home.nudged("--once"), env)
            warm = cost(home.nudged("--once"), env)
        points.append((notes, cold.wall, cold.memory))
        size = f"{notes} notes, {2 * notes} events"
        rows.append((f"first start, {size}", f"{cold.wall:.1f} s, {cold.memory:.0f} MiB at most", "-"))
        rows.append((f"unchanged start of the first one, {size}", f"{warm.wall / cold.wall:.2f}", "≤ 0.1"))
    if len(points) > 1:
        (n0, t0, m0), (n1, t1, m1) = points[0], points[-1]
        scale = math.log(n1 / n0)
        slopes = f"time {math.log(t1 / t0) / scale:.2f}, memory {math.log(m1 / m0) / scale:.2f}"
        rows.append((f"growth from {n0} to {n1} notes (exponent)", slopes, "≤ 1"))
    return rows


def _part(text: str, number: int) -> str:
    parts = text.split("\n## ")[1:]
    return f"\n## {parts[number]}" if number < len(parts) else "\n"


def configure_remote(home: Home, server: servers.Server) -> None:
    login = [f'url = "{server.url}"', f'username = "{servers.USER}"', 'password_env = "BENCH"']
    home.configure("[calendar]", *login)


def saved(count: int, promises: int) -> list[Row]:
    """From a note's save until a ``nudge list``, its own run time included, shows it."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        home.configure()
        write_notes(home.notes, promises)
        service = subprocess.Popen(home.nudged(), env=home.env, stderr=subprocess.DEVNULL)
        try:
            while b"Company" not in _listed(home):
                time.sleep(0.5)
            time.sleep(3)
            took = []
            for number in range(count):
                began, name = time.perf_counter(), f"Saved{number}"
                note = f"# {name}\n\n## {date.today()}\nAna will call me tomorrow.\n"  # noqa: DTZ011 - a made-up world
                (home.notes / f"{name}.md").write_text(note)
                while f"{name}.md".encode() not in _listed(home):
                    pass
                took.append((time.perf_counter() - began) * 1000)
                time.sleep(1.5)
        finally:
            service.terminate()
            service.wait(30)
    high = sorted(took)[math.ceil(len(took) * 0.95) - 1]
    text = f"median {statistics.median(took):.0f} ms, 95 % within {high:.0f} ms"
    return [(f"note saved until `nudge list` shows it, {promises} promises", text, "≤ 300 ms")]


def _listed(home: Home) -> bytes:
    return subprocess.run(home.nudge("list", "--json"), env=home.env, capture_output=True, check=False).stdout


def reading(python: str, count: int) -> list[Row]:
    """The whole reading against dateparser's search for dates alone, on the same notes."""
    from nudged.reading import ReadingSettings, read_note  # noqa: PLC0415 - its import is no part of the other figures

    corpus = Path(__file__).parents[1] / "corpus" / "dev.jsonl"
    texts = [json.loads(line)["text"] for line in corpus.read_text(encoding="utf-8").splitlines()][:count]
    asked = subprocess.run([python, "-c", PEER], input=json.dumps(texts), capture_output=True, text=True, check=False)
    if asked.returncode:
        return []
    saved_at, settings = datetime(2026, 3, 4, 18, tzinfo=ZoneInfo("UTC")), ReadingSettings()
    for text in texts:
        read_note(text, file="a.md", modified=saved_at, settings=settings)
    began = own_cpu()
    for text in texts:
        read_note(text, file="a.md", modified=saved_at, settings=settings)
    ratio = float(asked.stdout) / (own_cpu() - began)
    return [(f"dateparser's search of our reading, CPU, {len(texts)} notes", f"{ratio:.0f} times", "≥ 50")]


def idle(seconds: float) -> list[Row]:
    """Wakeups, CPU and memory of a service with nothing to do but ask its calendar."""
    with tempfile.TemporaryDirectory() as folder, servers.running("radicale", Path(folder) / "server") as server:
        home = Home(Path(folder) / "home")
        configure_remote(home, server)
        write_notes(home.notes, 100)
        env = {**home.env, "BENCH": servers.PASSWORD}
        service = subprocess.Popen(home.nudged(), env=env, stderr=subprocess.DEVNULL)
        try:
            time.sleep(20)
            before, used = switches(service.pid), _cpu(service.pid)
            time.sleep(seconds)
            after = switches(service.pid)
            woken = sum(count - before.get(task, 0) for task, count in after.items()) * 60 / seconds
            hour = (_cpu(service.pid) - used) * 3600 / seconds
            held = memory(service.pid)
        finally:
            service.terminate()
            service.wait(30)
    what = f"idle over {seconds:.0f} s, calendar on a server"
    return [
        (f"{what}: resident memory", f"{held:.0f} MiB", "≤ 60"),
        (f"{what}: context switches a minute", f"{woken:.1f}", "-"),
        (f"{what}: CPU an hour", f"{hour:.1f} s", "-"),
    ]


def _cpu(pid: int) -> float:
    fields = re.sub(r".*\) ", "", Path(f"/proc/{pid}/stat").read_text()).split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Print the table, and write it where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write docs/bench.md")
    parser.add_argument("--peers", type=Path, help="a virtual environment with the peers")
    parser.add_argument("--small", action="store_true", help="a quick try with small numbers")
    wanted = parser.parse_args()
    python = sys.executable
    if wanted.peers:
        os.environ["PATH"] = f"{wanted.peers.resolve() / 'bin'}{os.pathsep}{os.environ['PATH']}"
        python = shutil.which("python") or python
    small = wanted.small
    text = HEAD.format(cores=os.cpu_count(), python=sys.version.split()[0])
    print(text, end="", flush=True)
    for rows in (
        lambda: listing([10] if small else [10, 1000, 10_000]),
        lambda: saved(5 if small else 40, 100 if small else 1000),
        lambda: starts([10, 100] if small else [100, 1000, 10_000]),
        lambda: reading(python, 5 if small else 40),
        lambda: figures(200, 1000) if small else figures(5000, 50_000),
        lambda: idle(20 if small else 600),
    ):
        part = "".join(f"| {' | '.join(row)} |\n" for row in rows())
        print(part, end="", flush=True)
        text += part
    if wanted.write:
        PAGE.write_text(text)


if __name__ == "__main__":
    main()
