"""Starting what a button asks for: the draft in the mail program, the process in a terminal."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from nudged.model import NudgeError

if TYPE_CHECKING:
    from collections.abc import Sequence

TERMINALS: tuple[tuple[str, ...], ...] = (
    ("xdg-terminal-exec",),
    ("x-terminal-emulator", "-e"),
    ("gnome-terminal", "--"),
    ("konsole", "-e"),
    ("xfce4-terminal", "-x"),
    ("kitty",),
    ("alacritty", "-e"),
    ("foot",),
    ("xterm", "-e"),
)
"""Terminals, the desktop's own choice first, each with what comes before a command."""

_STAY = 'if "$0" "$@"; then :; fi; printf "\\n"; read -r _'
"""Runs the command given as arguments, and leaves its terminal open until Enter: nothing of them is read as code."""

DEADLINE = 10.0


def nudge(*words: str) -> list[str]:
    """The command line of ``nudge`` with ``words``, of the same installation as this process."""
    beside = Path(sys.executable).with_name("nudge")
    found = str(beside) if beside.exists() else shutil.which("nudge")
    return [found or "nudge", *words]


def in_terminal(command: Sequence[str]) -> list[str]:
    """``command`` in a terminal of the desktop that stays open.

    Raises:
        NudgeError: there is no terminal.
    """
    for name, *before in TERMINALS:
        found = shutil.which(name)
        if found:
            return [found, *before, "sh", "-c", _STAY, *command]
    raise NudgeError("no terminal was found to show it in", where="desktop", todo=f"Type: {' '.join(command[-3:])}")


def start(command: Sequence[str]) -> None:
    """Start ``command`` and let it go its own way.

    Under systemd the user's service manager starts it: what this process started would live in the service's sandbox,
    with its read-only home, and end with it.

    Raises:
        NudgeError: it could not be started.
    """
    manager = shutil.which("systemd-run") if os.environ.get("INVOCATION_ID") else None
    try:
        if manager:
            full = [manager, "--user", "--collect", "--quiet", "--property=KillMode=process", "--", *command]
            done = subprocess.run(
                full, stdin=subprocess.DEVNULL, capture_output=True, timeout=DEADLINE, check=False, text=True
            )
            if done.returncode:
                raise NudgeError(f"could not be started ({done.stderr.strip()[:200]})", where=command[0])
        else:
            nowhere = subprocess.DEVNULL
            started = subprocess.Popen(command, stdin=nowhere, stdout=nowhere, stderr=nowhere, start_new_session=True)
            threading.Thread(target=started.wait, name="launched", daemon=True).start()
    except (OSError, subprocess.SubprocessError) as error:
        raise NudgeError(f"could not be started ({type(error).__name__})", where=command[0]) from error
