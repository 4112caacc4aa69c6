"""All figures of one run, as ratios where that is possible: ``make bench``, with BENCH_ARGS=--write into docs/bench.md.

    python tests/bench/run.py [--write] [--peers VENV] [--small]

The peers are compared with where they are found: in the virtual environment VENV (pip install khal todoman dateparser
vdirsyncer), or in the path. ``--small`` is a quick try with small numbers.
"""

from __future__ import annotations

import argparse
import contextlib
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
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "service"))

import calendar_sync
import servers
from idle import memory, switches
from listing import FLOOR, RUNS, anchors
from world import Home, compiled, cost, medians, own_cpu, write_notes

from nudged.journal import Journal
from nudged.model import Line, Verb
from nudged.signs import ALIVE
from nudged.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

Row = calendar_sync.Row
PAGE = Path(__file__).parents[2] / "docs" / "bench.md"
HEAD = """# What it costs

Written by `make bench BENCH_ARGS=--write`, all in one run, on {cores} cores with Python {python}. Ratios hold
elsewhere; seconds do not. Medians of runs in turn. "After a change": the first `nudge list` after a note was saved,
where the service runs and had some seconds to print it anew, unseen; "with nothing kept": where it folds everything. In
the starts reminders are wanted from today on, as `nudge init` offers.

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


SPEED = re.compile(r"^(.+): ([\d,]+) sentences a second$", re.MULTILINE)
FIRST = re.compile(r"^((?:import|first note)[^:]*): (\d+ ms)$", re.MULTILINE)


def listing(counts: list[int]) -> list[Row]:
    """``nudge list`` against an interpreter that imports click and sqlite3, and against the peers."""
    aims, rows = {10: "1.5", 1000: "1.6", 10_000: "2"}, []
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            home = Home(Path(folder) / "home")
            home.configure()
            write_notes(home.notes, count)
            cost(home.nudged("--once"), home.env)
            first = statistics.median(_unkept(home) for _ in range(3))
            changed = _after_a_change(home, pause=3 + count / 1000)
            others = anchors(Path(folder) / "anchors", count)
            found = medians({"list": (home.nudge("list"), home.env), "floor": (FLOOR, None), **others}, RUNS)
        mine, floor = found["list"].wall, found["floor"].wall
        what = f"`nudge list`, {count} promises, of `python -c 'import click, sqlite3'`"
        aim = f"≤ {aims.get(count, '2')}"
        rows.append((what, f"{mine / floor:.2f}", aim))
        rows.append(("… after a change", f"{changed / floor:.2f}", aim))
        rows.append(("… with nothing kept", f"{first / floor:.1f}", "-"))
        rows += [(f"… of `{name}`, as many items", f"{mine / found[name].wall:.2f}", "< 1") for name in others]
    return rows


def _unkept(home: Home) -> float:
    """Seconds of a call of which nothing is known from before."""
    shutil.rmtree(home.root / "state" / "nudge" / "listed", ignore_errors=True)
    return cost(home.nudge("list"), home.env).wall


def _after_a_change(home: Home, pause: float) -> float:
    """Seconds of the first call ``pause`` seconds after a note was saved, the service running; the median of three."""
    took = []
    with service(home, home.env):
        for number in range(3):
            (home.notes / f"Changed{number}.md").write_text(_note(f"Changed{number}"))
            time.sleep(pause)
            took.append(cost(home.nudge("list"), home.env).wall)
    return statistics.median(took)


@contextlib.contextmanager
def service(home: Home, env: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A service that has done its first pass."""
    process = subprocess.Popen(home.nudged(), env=env, stderr=subprocess.DEVNULL)
    try:
        while not (home.root / "state" / "nudge" / ALIVE).exists():
            time.sleep(0.5)
        time.sleep(10)
        yield process
    finally:
        process.terminate()
        process.wait(60)


def _note(name: str) -> str:
    return f"# {name}\n\n## {date.today()}\nAna will call me tomorrow.\n"  # noqa: DTZ011 - a made-up world


def starts(sizes: list[int]) -> list[Row]:
    """Cold and unchanged starts over a real calendar, and how both grow."""
    rows: list[Row] = []
    points: list[tuple[float, float, float]] = []
    for notes in sizes:
        with tempfile.TemporaryDirectory() as folder, servers.running("radicale", Path(folder) / "server") as server:
            calendar_sync.fill(server, 2 * notes)
            home = Home(Path(folder) / "home")
            configure_remote(home, server)
            write_notes(home.notes, notes)
            for file in sorted(home.notes.glob("*.md")):
                text = file.read_text()
                for number in range(10):
                    (home.notes / f"{file.stem}-{number}.md").write_text(text.split("\n## ")[0] + _part(text, number))
                file.unlink()
            env = {**home.env, "BENCH": servers.PASSWORD}
            now = datetime.now().astimezone()
            since = Line(now, Verb.SINCE, value=now.date().isoformat())
            Journal.open(home.notes, "bench", home.root / "journal").append([since])
            cold = cost(home.nudged("--once"), env)
            cost(home.nudged("--once"), env)
            warm = cost(home.nudged("--once"), env)
        points.append((notes, cold.wall, cold.memory))
        size = f"{notes} notes, {2 * notes} events"
        rows.append((f"first start, {size}", f"{cold.wall:.1f} s, {cold.memory:.0f} MiB at most", "-"))
        aim = "≤ 0.1" if notes >= 10_000 else "-"  # with few notes, what every start costs counts most
        rows.append((f"unchanged start of the first one, {size}", f"{warm.wall / cold.wall:.2f}", aim))
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
    """From a note's save until a ``nudge list``, its own run time included, has printed it.

    It is called as soon as the database holds the note, which is asked in short steps.
    """
    took = []
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        home.configure()
        write_notes(home.notes, promises)
        cost(home.nudged("--once"), home.env)
        with service(home, home.env):
            for number in range(count):
                name = f"Saved{number}"
                began = time.perf_counter()
                (home.notes / f"{name}.md").write_text(_note(name))
                _await(home.root / "state" / "nudge" / "nudge.db", f"{name}.md")
                while f"{name}.md".encode() not in _listed(home):
                    pass
                took.append((time.perf_counter() - began) * 1000)
                time.sleep(3)
    high = sorted(took)[math.ceil(len(took) * 0.95) - 1]
    text = f"median {statistics.median(took):.0f} ms, 95 % within {high:.0f} ms"
    return [(f"note saved until `nudge list` shows it, {promises} promises", text, "≤ 300 ms")]


def _await(database: Path, note: str) -> None:
    with Store.open_reader(database) as store:
        while note not in store.note_stamps():
            time.sleep(0.005)


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
    return [
        (f"dateparser's search for dates, of the whole reading, CPU, {len(texts)} notes", f"{ratio:.0f} times", "≥ 50")
    ]


def speed() -> list[Row]:
    """What ``reading_speed.py`` tells of the speed of the reading, in a process of its own."""
    command = [sys.executable, str(Path(__file__).with_name("reading_speed.py"))]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rows = [(f"sentences read a second, {what}", figure, "≥ 20,000") for what, figure in SPEED.findall(told)]
    return rows + [(what, figure, "-") for what, figure in FIRST.findall(told)]


def idle(seconds: float) -> list[Row]:
    """Wakeups, CPU and memory of a service with nothing to do but ask its calendar."""
    with tempfile.TemporaryDirectory() as folder, servers.running("radicale", Path(folder) / "server") as server:
        home = Home(Path(folder) / "home")
        configure_remote(home, server)
        write_notes(home.notes, 100)
        env = {**home.env, "BENCH": servers.PASSWORD}
        with service(home, env) as process:
            time.sleep(10)
            before, used = switches(process.pid), _cpu(process.pid)
            time.sleep(seconds)
            after = switches(process.pid)
            woken = sum(count - before.get(task, 0) for task, count in after.items()) * 60 / seconds
            hour = (_cpu(process.pid) - used) * 3600 / seconds
            held = memory(process.pid)
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
    compiled()
    small = wanted.small
    text = HEAD.format(cores=os.cpu_count(), python=sys.version.split()[0])
    print(text, end="", flush=True)
    for rows in (
        lambda: listing([10] if small else [10, 1000, 10_000]),
        lambda: saved(5 if small else 40, 100 if small else 1000),
        lambda: starts([10, 100] if small else [100, 1000, 10_000]),
        lambda: reading(python, 5 if small else 40),
        speed,
        lambda: calendar_sync.figures(200, 1000) if small else calendar_sync.figures(5000, 50_000),
        lambda: idle(20 if small else 600),
    ):
        part = "".join(f"| {' | '.join(row)} |\n" for row in rows())
        print(part, end="", flush=True)
        text += part
    if wanted.write:
        PAGE.write_text(text)


if __name__ == "__main__":
    main()
