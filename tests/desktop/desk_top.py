"""A session bus, a screen without a monitor, and notification servers on them, each a real program of its own."""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DEADLINE = 20.0
HERE = Path(__file__).parent


def needed(*programs: str) -> None:
    """Skip the test where one of ``programs`` is not installed."""
    absent = [name for name in programs if not find(name)]
    if absent:
        pytest.skip(f"not installed: {', '.join(absent)} (as root on Debian: make desktop-tools)")


def find(program: str) -> str | None:
    """Where ``program`` is; some servers are meant to be started by the bus alone, and lie outside the path."""
    return shutil.which(program) or next((str(p) for p in Path("/usr/lib").glob(f"*/xfce4/notifyd/{program}")), None)


def wait_for(condition: Callable[[], Any], what: str = "it") -> Any:
    """The first truth that ``condition`` tells before the deadline."""
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        select.select([], [], [], 0.02)
    pytest.fail(f"{what} did not come before the deadline")


class Program:
    """A program that lives as long as the block; its output is read by line."""

    def __init__(self, *command: str, env: dict[str, str] | None = None) -> None:
        self.command, self.env = command, env

    def __enter__(self) -> Self:
        self.heard = ""
        self.process = subprocess.Popen(
            self.command,
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            bufsize=1,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def line(self) -> str:
        """The next line that it says."""
        while "\n" not in self.heard:
            if not self._ready(DEADLINE):
                pytest.fail(f"{self.command[0]} said nothing")
            said = os.read(self._output(), 65536).decode()
            if not said:
                pytest.fail(f"{self.command[0]} has ended")
            self.heard += said
        line, _, self.heard = self.heard.partition("\n")
        return line

    def quiet(self, seconds: float = 0.3) -> bool:
        """Whether it says nothing for so long."""
        return not self.heard and not self._ready(seconds)

    def _output(self) -> int:
        assert self.process.stdout is not None
        return self.process.stdout.fileno()

    def _ready(self, seconds: float) -> bool:
        return bool(select.select([self._output()], [], [], seconds)[0])

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(DEADLINE)
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):
                stream.close()


class FakeServer(Program):
    """``fake_server.py``: what it was told comes as ``said``."""

    def __init__(self, bus: str, *options: str) -> None:
        env = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus}
        super().__init__(sys.executable, str(HERE / "fake_server.py"), *options, env=env)

    def __enter__(self) -> Self:
        super().__enter__()
        assert self.said() == {"ready": True}
        return self

    def said(self) -> dict[str, Any]:
        said: dict[str, Any] = json.loads(self.line())
        return said

    def do(self, command: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()


_BUS = """<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


@contextlib.contextmanager
def session_bus(folder: Path) -> Iterator[str]:
    """A session bus that starts no services by itself; its address."""
    needed("dbus-daemon")
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "bus.conf"
    file.write_text(_BUS.format(folder=folder))
    with Program("dbus-daemon", f"--config-file={file}", "--nofork", "--print-address=1") as daemon:
        yield daemon.line().strip()


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """An X display of its own; its name."""
    needed("Xvfb", "xdotool", "import")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-ac", "-screen", "0", "1024x600x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            assert select.select([told], [], [], DEADLINE)[0], "Xvfb did not start"
            yield f":{told.readline().strip()}"
    finally:
        process.terminate()
        process.wait(DEADLINE)


@contextlib.contextmanager
def real_server(name: str, env: dict[str, str], *options: str) -> Iterator[Program]:
    """A notification server as users have it, on the screen and the bus that ``env`` names, once it answers."""
    needed(name, "dbus-send")
    path = find(name)
    assert path is not None
    with Program(path, *options, env=env) as server:
        wait_for(lambda: has_server(env), name)
        yield server


def has_server(env: dict[str, str]) -> bool:
    question = "org.freedesktop.DBus.NameHasOwner"
    command = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", question]
    asked = subprocess.run([*command, "string:org.freedesktop.Notifications"], env=env, capture_output=True, check=True)
    return b"true" in asked.stdout


def xdotool(env: dict[str, str], *words: str) -> str:
    done = subprocess.run(["xdotool", *words], env=env, capture_output=True, text=True, check=False, timeout=DEADLINE)
    return done.stdout


def picture(env: dict[str, str], file: Path, window: str = "root") -> None:
    """A picture of a window, or of the whole screen."""
    subprocess.run(["import", "-window", window, str(file)], env=env, check=True, timeout=DEADLINE)


def bubbles(env: dict[str, str], kind: str) -> list[str]:
    """The windows of class ``kind`` that can be seen."""
    return xdotool(env, "search", "--onlyvisible", "--class", kind).split()


def place_of(env: dict[str, str], window: str) -> dict[str, int]:
    """X, Y, WIDTH and HEIGHT of a window."""
    rows = xdotool(env, "getwindowgeometry", "--shell", window).splitlines()
    return {name: int(value) for name, _, value in (row.partition("=") for row in rows) if name in GEOMETRY}


GEOMETRY = ("X", "Y", "WIDTH", "HEIGHT")
