"""What the service costs: cold and unchanged starts, a saved note until it is listed, growth.

    python tests/bench/daemon.py [NOTES EVENTS]

The calendar is a real Radicale with that many events; notes say ten promises each. Ratios of one run.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "service"))

import servers
from calendar_sync import fill
from world import Home, cost, write_notes

from nudged.store import Store

SAVES = 40


def starts(notes: int, event_count: int) -> None:
    """A first pass, and one with nothing changed."""
    with tempfile.TemporaryDirectory() as folder, servers.running("radicale", Path(folder) / "server") as server:
        fill(server, event_count)
        home = Home(Path(folder) / "home")
        home.configure("[calendar]", f'url = "{server.url}"', f'username = "{servers.USER}"', 'password_env = "BENCH"')
        write_notes(home.notes, notes * 10)
        env = {**home.env, "BENCH": servers.PASSWORD}
        cold = cost(home.nudged("--once"), env)
        cost(home.nudged("--once"), env)
        warm = cost(home.nudged("--once"), env)
        print(
            f"{notes} notes, {event_count} events: first {cold.wall:.1f} s ({cold.memory:.0f} MiB), unchanged"
            f" {warm.wall:.1f} s ({warm.memory:.0f} MiB), ratio {warm.wall / cold.wall:.2f}",
            flush=True,
        )


def saved_until_listed() -> None:
    """Milliseconds from a note's save until the database that ``nudge list`` reads holds it."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        home.configure()
        write_notes(home.notes, 1000)
        service = subprocess.Popen(home.nudged(), env=home.env, stderr=subprocess.DEVNULL)
        database = home.root / "state" / "nudge" / "nudge.db"
        try:
            time.sleep(15)
            took = sorted(_save(home, database, number) for number in range(SAVES))
            print(f"saved to listed: median {took[SAVES // 2]:.0f} ms, 95 % within {took[SAVES * 95 // 100]:.0f} ms")
        finally:
            service.terminate()
            service.wait(30)


def _save(home: Home, database: Path, number: int) -> float:
    company = f"Saved{number}"
    began = time.perf_counter()
    (home.notes / f"{company}.md").write_text(f"# {company}\n\n## {date.today()}\nAna will call me tomorrow.\n")  # noqa: DTZ011
    while True:
        with Store.open_reader(database) as store:
            if any(entry.statement.company == company for entry in store.entries()):
                return (time.perf_counter() - began) * 1000
        time.sleep(0.005)


def main() -> None:
    """Print the figures."""
    saved_until_listed()
    if len(sys.argv) == 3:
        starts(int(sys.argv[1]), int(sys.argv[2]))
    else:
        for notes in (10, 100, 1000):
            starts(notes, 2 * notes)


if __name__ == "__main__":
    main()
