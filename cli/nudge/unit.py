"""The user's systemd unit: the one that is shipped, with this user's program, folders and configuration filled in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from nudged import config
from nudged.model import NudgeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.config import Settings

NAME = "nudged.service"
DEADLINE = 60.0
"""Seconds that a call of systemctl may take; a start waits for the first pass, and is not waited for."""

_XDG = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR")


_BY_HAND = "Start it in a terminal, or by your session's own means: nudged"


def place() -> Path:
    """Where the user's unit stands: ``$XDG_CONFIG_HOME/systemd/user``."""
    return config.default_file().parent.parent / "systemd" / "user" / NAME


def shipped() -> str:
    """The unit that comes with the program, installed or in a checkout."""
    installed = Path(str(resources.files("nudged"))) / "_systemd" / NAME
    file = installed if installed.is_file() else Path(__file__).resolve().parents[2] / "systemd" / NAME
    return file.read_text(encoding="utf-8")


GRAPHICAL = "graphical-session.target"
"""What GNOME, KDE and some others start with the desktop and stop with it; bare window managers do not."""


def render(settings: Settings, file: Path | None, *, graphical: bool = False) -> str:
    """The unit for these settings, which ``file`` holds; None: the default file, if any.

    ``graphical``: it comes and goes with the desktop, not with the first log-in and the last log-out.
    """
    rows = []
    for row in shipped().splitlines():
        key = row.partition("=")[0]
        if key == "ExecStart":
            words = [program(), *(["--config", str(file.resolve())] if file else [])]
            rows += [f"ExecStart={' '.join(map(quoted_word, words))}", *_environment()]
        elif key == "ReadWritePaths":
            if not any(known.startswith(key) for known in rows):
                rows += [f"ReadWritePaths={_quoted(f'-{folder}')}" for folder in folders(settings)]
        elif key == "WantedBy" and graphical:
            rows.append(f"WantedBy={GRAPHICAL}")
        else:
            rows.append(row)
            if key == "Documentation" and graphical:
                rows += [f"PartOf={GRAPHICAL}", f"After={GRAPHICAL}"]
    return "\n".join(rows) + "\n"


def folders(settings: Settings) -> tuple[Path, ...]:
    """What the service writes to: the journal's folder, its state, the embedded calendar."""
    wanted = (settings.notes.folder, config.state_folder(), config.data_folder())
    return tuple(folder.resolve() for folder in wanted)


def program() -> str:
    """The ``nudged`` of this installation."""
    beside = Path(sys.executable).with_name("nudged")
    found = str(beside) if beside.exists() else shutil.which("nudged")
    if found is None:
        raise NudgeError("the program nudged is not installed beside nudge", where=str(beside.parent))
    return found


def lacks(settings: Settings) -> str:
    """The variable with the password that the service would not see, as only the shell knows it; "" for none."""
    name = settings.calendar.password_env
    if not name or shutil.which("systemctl") is None:
        return ""
    try:
        known = systemctl("show-environment").splitlines()
    except NudgeError:
        return ""
    return "" if any(row.startswith(f"{name}=") for row in known) else name


def _environment() -> list[str]:
    """The folders that the user's shell names otherwise than usual: the service manager may not know them."""
    named = [f"{name}={os.environ[name]}" for name in _XDG if os.environ.get(name, "").startswith("/")]
    return [f"Environment={_quoted(pair)}" for pair in named]


def _quoted(text: str) -> str:
    """``text`` as one word of a unit file (systemd.syntax(7)), with no specifier in it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%") + '"'


def quoted_word(text: str) -> str:
    """``text`` as one word of a command line (systemd.service(5)), with no variable in it either."""
    return _quoted(text).replace("$", "$$")


def systemctl(*words: str) -> str:
    """What ``systemctl --user`` answers.

    Raises:
        NudgeError: there is none, or it refuses.
    """
    return run("systemctl", "--user", *words)


def answers() -> bool:
    """Whether a systemd of the user's runs here."""
    try:
        return bool(systemctl("show", "--property=Version"))
    except NudgeError:
        return False


def run(program: str, *words: str, allowed: Sequence[int] = (0,)) -> str:
    """What a program of systemd answers; another exit code than ``allowed`` is an error in its own words."""
    found = shutil.which(program)
    if found is None:
        raise NudgeError(f"there is no {program} here", todo=_BY_HAND)
    try:
        done = subprocess.run(
            [found, *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=DEADLINE,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise NudgeError(f"did not answer ({type(error).__name__})", where=program) from error
    if done.returncode not in allowed and "Failed to connect to bus" in done.stderr:
        raise NudgeError("no systemd runs here for your user", todo=_BY_HAND)
    if done.returncode not in allowed:
        raise NudgeError(" ".join(done.stderr.split()) or f"failed ({done.returncode})", where=program)
    return done.stdout
