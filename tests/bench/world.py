"""Notes folders and homes of a chosen size, and whole processes timed, for the benchmarks."""

from __future__ import annotations

import compileall
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

BIN = Path(sys.executable).parent
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""Programs run as they are installed: compiled."""
_SAID = (
    "Marc will call me {when} to go through the offer.",
    "She promised to send the contract {when}.",
    "They said I would hear back {when}.",
    "Sophie will send the itinerary {when}.",
    "We talked about the team, the stack and the office by the river.",
    "I need to brush up on event sourcing before then.",
    "Great chat, good questions, a long silence about pay.",
    "I asked how many people work there.",
)
_WHEN = ("tomorrow", "by Friday", "within two weeks", "soon", "in a day or two", "early next week")


@dataclass
class Home:
    """A user's home below ``root``: configuration, notes, state, data."""

    root: Path

    @property
    def notes(self) -> Path:
        return self.root / "notes"

    @property
    def env(self) -> dict[str, str]:
        folders = {f"XDG_{name}_HOME": str(self.root / name.lower()) for name in ("STATE", "DATA", "CONFIG", "CACHE")}
        return {**ENVIRONMENT, **folders, "HOME": str(self.root), "LANG": "en_GB.UTF-8", "TZ": "Europe/Paris"}

    def configure(self, *rows: str, backend: str = "none") -> None:
        """Write the configuration; ``rows`` are added to it."""
        file = self.root / "config" / "nudge" / "nudge.toml"
        file.parent.mkdir(parents=True, exist_ok=True)
        self.notes.mkdir(parents=True, exist_ok=True)
        text = [f'[notes]\nfolder = "{self.notes}"', f'[notify]\nbackend = "{backend}"', *rows]
        file.write_text("\n".join(text) + "\n")

    def nudged(self, *arguments: str) -> list[str]:
        return [str(BIN / "nudged"), *arguments]

    def nudge(self, *arguments: str) -> list[str]:
        return [str(BIN / "nudge"), *arguments]


def write_notes(folder: Path, promises: int, *, seed: int = 1, today: date | None = None) -> int:
    """Write notes, ten promises each, until there are ``promises``; how many notes."""
    chance, today, count = random.Random(seed), today or date.today(), 0  # noqa: DTZ011 - a made-up world
    folder.mkdir(parents=True, exist_ok=True)
    for number in range((promises + 9) // 10):
        rows = [f"# Company{number:05d}\n"]
        for _ in range(min(10, promises - count)):
            said = today - timedelta(days=chance.randint(0, 400))
            promise = chance.choice(_SAID[:4]).format(when=chance.choice(_WHEN))
            rows.append(f"## {said} Call with Marc ({count})\n{promise}\n{chance.choice(_SAID[4:])}\n")
            count += 1
        (folder / f"Company{number:05d}.md").write_text("\n".join(rows))
    return (promises + 9) // 10


def compiled() -> None:
    """Compile our own sources, as pip does when it installs them: a checkout's may not be."""
    for folder in ("daemon", "cli"):
        compileall.compile_dir(Path(__file__).resolve().parents[2] / folder, quiet=1)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process cost: seconds of wall clock and CPU, peak memory in MiB."""

    wall: float
    cpu: float
    memory: float


def cost(command: list[str], env: dict[str, str] | None = None) -> Cost:
    """Run a whole process and tell what it cost; its output is thrown away."""
    began = time.perf_counter()
    with subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def medians(commands: dict[str, tuple[list[str], dict[str, str] | None]], runs: int) -> dict[str, Cost]:
    """The median cost of each command over ``runs`` rounds, in turn, so that all meet the same machine."""
    found: dict[str, list[Cost]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, (command, env) in commands.items():
            measured = cost(command, env)
            if turn:
                found[name].append(measured)
    return {
        name: Cost(*(statistics.median(getattr(one, field) for one in costs) for field in ("wall", "cpu", "memory")))
        for name, costs in found.items()
    }


def own_cpu() -> float:
    """Seconds of CPU that this process has used."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime
