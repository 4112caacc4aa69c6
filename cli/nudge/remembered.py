"""What ``nudge list`` printed, printed again while nothing that it tells of can have changed.

Folding thousands of promises takes longer than a person waits. So the command keeps its own output, with the state of
everything that went into it: the database, the journals, the configuration, the program, the terminal, and the moment
until which no day, deadline or standing turns. Where all of it is as it was, the text is written out as it is. The
service lets what has been asked for lately be printed anew after a change (``rehearse``). This module is asked before
anything else is imported, and imports next to nothing itself.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import time
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from nudged.filenames import is_journal
from nudged.signs import ALIVE, OLD_AFTER, holder, is_locked, sign

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

VARIABLES = (
    *("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_TIME", "LC_CTYPE", "TZ", "NO_COLOR", "COLUMNS", "TERM"),
    *("PYTHONIOENCODING", "PYTHONUTF8", "HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR"),
)
_PROGRAM = (Path(__file__).parent, Path(__file__).parent / "commands", Path(__file__).parent.parent / "nudged")
_RACE_NS = 50_000_000
"""A file that changed this lately may change again within one tick of the file system's clock: nothing is kept then."""
_KEPT = 20
"""Outputs that are kept at most, one for each way to ask."""
_STREAMS = ("stdout", "stderr")

State = list[list[int | str]]


class Asked(NamedTuple):
    """One way to ask: ``columns`` of standard output and standard error are 0 where they are no terminal."""

    arguments: list[str]
    columns: list[int]
    variables: list[str | None]
    cwd: str
    python: str = sys.version

    @property
    def file(self) -> Path:
        """Where its output is kept."""
        content = [self.arguments, self.columns, self.variables, self.cwd, self.python]
        digest = hashlib.blake2b(json.dumps(content).encode(), digest_size=12).hexdigest()
        return folder() / f"list-{digest}.json"

    def environment(self) -> dict[str, str]:
        """The environment of this process, with the variables that count as they were for whoever asked."""
        named = dict(zip(VARIABLES, self.variables, strict=True))
        rest = {name: value for name, value in os.environ.items() if name not in named}
        return rest | {name: value for name, value in named.items() if value is not None}


_asked: ContextVar[Asked | None] = ContextVar("asked", default=None)
"""How the command that runs now was asked for."""


def folder() -> Path:
    """Where the outputs are kept: in the state folder, where the service may write."""
    named = os.environ.get("XDG_STATE_HOME", "")
    return (Path(named) if named.startswith("/") else Path.home() / ".local/state") / "nudge" / "listed"


def kept_files() -> list[Path]:
    """The kept outputs, that which was asked for last first."""
    return sorted(folder().glob("list-*.json"), key=asked_at, reverse=True)


def asked_at(file: Path) -> int:
    """When a kept output was last asked for, in ns since the epoch; 0 where it is gone."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


def forget() -> None:
    """Remove every kept output."""
    for file in kept_files():
        file.unlink(missing_ok=True)


def replay(arguments: Sequence[str]) -> bool:
    """Print what the same command printed before; False where that is not known to hold any more."""
    asked = _how(arguments)
    _asked.set(asked)
    if asked is None:
        return False
    try:
        kept = json.loads(asked.file.read_bytes())
        if not holds(kept):
            return False
        printed = [(_STREAMS.index(stream), str(text)) for stream, text in kept["printed"]]
        os.utime(asked.file)
    except (OSError, ValueError, KeyError, TypeError):
        return False
    try:
        for stream, text in printed:
            _outputs()[stream].write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        close_output()
        sys.exit(1)
    return True


def close_output() -> None:
    """Point standard output nowhere, so that the interpreter's last flush does not fail too."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def holds(kept: dict[str, Any]) -> bool:
    """Whether a kept output is still true.

    Raises:
        OSError: its notes folder cannot be read.
        KeyError, TypeError, ValueError: it is none.
    """
    return bool(
        kept["from"] <= time.time() < kept["until"]
        and _state(kept["paths"]) == kept["state"]
        and _life(Path(kept["lock"])) == kept["life"]
        and _journals(kept["notes"]) == kept["journals"]
    )


def _life(state_folder: Path) -> list[object]:
    """What the remarks tell of the service: whether it runs, and its last sign of life where that matters."""
    locked, beat = is_locked(state_folder), sign(state_folder, ALIVE)
    if locked and (trouble := holder(state_folder)[1]):
        return [locked, trouble]
    if beat is None or (locked and time.time() - beat.timestamp() <= OLD_AFTER.total_seconds()):
        return [locked, None]
    return [locked, beat.timestamp()]


def _how(arguments: Sequence[str]) -> Asked | None:
    """How this command was asked for; None for another one or a pretended moment."""
    if os.environ.get("_NUDGE_COMPLETE") or (arguments and arguments[0] != "list"):
        return None
    if any(argument.startswith("--at") for argument in arguments):
        return None
    columns = [os.get_terminal_size(stream.fileno()).columns if stream.isatty() else 0 for stream in _outputs()]
    return Asked(list(arguments), columns, [os.environ.get(name) for name in VARIABLES], str(Path.cwd()))


def _outputs() -> tuple[TextIO, TextIO]:
    return sys.stdout, sys.stderr


def _state(paths: Sequence[str]) -> State:
    """Size, time and number of each file that holds anything."""
    found: State = []
    for path in paths:
        try:
            status = Path(path).stat()
        except OSError:
            continue
        if status.st_size:  # looking at the database leaves an empty log behind
            found.append([path, status.st_size, status.st_mtime_ns, status.st_ino])
    return found


def _journals(notes: str) -> State:
    """The state of the journals in the notes folder."""
    with os.scandir(notes) as entries:
        return _state(sorted(entry.path for entry in entries if is_journal(entry.name)))


class Record:
    """What is being printed; ``holds`` says for how long it is true."""

    def __init__(self) -> None:
        self.printed: list[tuple[str, str]] = []
        self.span: tuple[float, float] | None = None

    def holds(self, now: datetime, until: datetime) -> None:
        """It is true from ``now`` until ``until`` (aware), where no file changes."""
        self.span = now.timestamp(), until.timestamp()


@contextlib.contextmanager
def recording(paths: Sequence[Path], notes: Path, state_folder: Path) -> Iterator[Record]:
    """Keep what is printed inside, for ``replay`` to print again; only where the record is told how long it holds.

    Args:
        paths: the files that it tells of, besides the journals in the folder ``notes``.
        state_folder: where the service holds its lock.
    """
    asked, record = _asked.get(), Record()
    watched = [str(path) for path in (*paths, *_PROGRAM, Path("/etc/localtime"))]
    if asked is None or not notes.is_dir():
        yield record
        return
    state, journals, life = _state(watched), _journals(str(notes)), _life(state_folder)
    with contextlib.ExitStack() as stack:
        for name in _STREAMS:
            stack.callback(setattr, sys, name, getattr(sys, name))
            setattr(sys, name, _Tee(getattr(sys, name), name, record.printed))
        yield record
    latest = max((int(row[2]) for row in [*state, *journals]), default=0)
    if record.span is None or time.time_ns() - latest < _RACE_NS:
        return
    _keep(
        asked.file,
        {
            "asked": [asked.arguments, asked.columns, asked.variables, asked.cwd],
            "from": record.span[0],
            "until": record.span[1],
            "paths": watched,
            "state": state,
            "notes": str(notes),
            "journals": journals,
            "lock": str(state_folder),
            "life": life,
            "printed": record.printed,
        },
    )


def _keep(file: Path, content: dict[str, object]) -> None:
    """Write ``file`` at one stroke, private to the user; a cache that cannot be written is none."""
    import tempfile  # noqa: PLC0415 - what only replays writes nothing

    with contextlib.suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for old in kept_files()[_KEPT:]:
            old.unlink(missing_ok=True)
        handle, fresh = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(content, stream, ensure_ascii=False)
            Path(fresh).replace(file)
        finally:
            Path(fresh).unlink(missing_ok=True)


class _Tee:
    """A stream that remembers what is written to it."""

    def __init__(self, stream: TextIO, name: str, printed: list[tuple[str, str]]) -> None:
        self._stream, self._name, self._printed = stream, name, printed

    def write(self, text: str) -> int:
        count = self._stream.write(text)
        self._printed.append((self._name, text))
        return count

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)
