"""The service as a process of its own, on folders of its own, and the commands beside it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from servers import Server

DEADLINE = 40.0
NOTE = "# Acme\n\n## 2026-03-05 Talk with Marc\nMarc will call me tomorrow.\n"
PASSWORD = "NUDGE_TEST_PASSWORD"


def program(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


def on_server(url: str) -> str:
    """The part of a configuration that names a calendar; the password comes from the environment."""
    return (
        f'[calendar]\nurl = "{url}"\nusername = "me"\npassword_env = "{PASSWORD}"\n'
        'watch = ["Personal"]\nreminders = "Personal"\n'
    )


class Running:
    """A real ``nudged`` in the foreground, on folders of its own and, unless ``config`` names one, its own calendar."""

    def __init__(self, root: Path, config: str = "", *, backend: str = "console") -> None:
        self.root, self.notes = root, root / "notes"
        self.state = root / "state" / "nudge"
        self.file = root / "config" / "nudge" / "nudge.toml"
        self.file.parent.mkdir(parents=True)
        self.file.write_text(
            f'language = "en"\ntimezone = "Europe/Paris"\nmachine = "one"\n[notes]\nfolder = "{self.notes}"\n'
            f'[notify]\nbackend = "{backend}"\n{config}'
        )
        folders = {f"XDG_{name}_HOME": str(root / name.lower()) for name in ("STATE", "DATA", "CONFIG", "CACHE")}
        self.env = {**os.environ, **folders, "NO_COLOR": "1", "LC_ALL": "C.UTF-8", PASSWORD: "secret"}
        self.log = root / "log"
        self.process: subprocess.Popen[bytes] | None = None
        self.before: tuple[str, ...] = ()
        """Words in front of the service's command line, such as another program that starts it."""

    def start(self) -> None:
        """Start it, and wait for its first sign of life."""
        self.launch()
        wait_for(lambda: self.status().get("heartbeat"), self.log)

    def launch(self) -> None:
        """Start it."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*self.before, program("nudged")], env=self.env, stdout=log, stderr=log, start_new_session=True
            )

    def stop(self, number: int = signal.SIGTERM) -> int:
        """End it; its exit status."""
        assert self.process is not None
        self.process.send_signal(number)
        code = self.process.wait(DEADLINE)
        self.process = None
        return code

    def close(self) -> None:
        """End it at once, if it runs."""
        if self.process is not None:
            self.stop(signal.SIGKILL)

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run one of our commands to its end."""
        return subprocess.run(
            [program(words[0]), *words[1:]], env=self.env, capture_output=True, text=True, timeout=110, check=False
        )

    def once(self, *words: str) -> str:
        """One pass by a process of its own; what it logged."""
        done = self.command("nudged", "--once", "--config", str(self.file), *words)
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr, done.stderr
        return done.stderr

    def write(self, name: str, text: str) -> None:
        """Save a note."""
        file = self.notes / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def status(self) -> dict[str, Any]:
        """What ``nudge status`` tells; nothing where it refuses."""
        done = self.command("nudge", "status", "--json")
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def faults(self) -> str:
        """The faults that ``nudge status`` tells, as text."""
        return json.dumps(self.status().get("faults", []), ensure_ascii=False)

    def listed(self) -> list[dict[str, Any]]:
        """Every promise that ``nudge list`` knows."""
        done = self.command("nudge", "list", "--all", "--json")
        assert done.returncode == 0, done.stderr
        rows: list[dict[str, Any]] = json.loads(done.stdout)
        return rows

    def companies(self) -> set[str]:
        """The companies of all listed promises."""
        return {row["company"] for row in self.listed()}

    def logged(self) -> str:
        """All that the service said."""
        return self.log.read_text(errors="replace")

    def waits_for(self, condition: Callable[[], Any]) -> Any:
        """The first truth that ``condition`` tells before the deadline."""
        return wait_for(condition, self.log)

    def memory(self, which: str = "VmHWM") -> float:
        """MiB that the service has held at most; with "VmRSS", that it holds now."""
        assert self.process is not None
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        (kib,) = re.findall(rf"^{which}:\s+(\d+)", status, re.MULTILINE)
        return int(kib) / 1024


def wait_for(condition: Callable[[], Any], log: Path) -> Any:
    """The first truth that ``condition`` tells before the deadline."""
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    pytest.fail("nothing before the deadline; the log:\n" + log.read_text()[-3000:])


def live(server: Server) -> list[str]:
    """The summaries of the reminders in the calendar that stand."""
    from servers import value  # noqa: PLC0415 - only those who have a server

    texts = server.reminders().values()
    return sorted(value(text, "SUMMARY") or "" for text in texts if value(text, "STATUS") != "CANCELLED")
