"""Logging to standard error, one line a record, with nothing in it that a terminal would obey."""

from __future__ import annotations

import logging
import os
import sys
import unicodedata
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from io import TextIOWrapper

LARGEST = 256_000
"""Bytes after which the log file is begun anew; the one before is kept."""

_PRIORITIES = ((logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6), (logging.NOTSET, 7))


class Lines(logging.Formatter):
    """Folds a record into printable lines; under the systemd journal each line gets its priority (sd-daemon(3))."""

    def __init__(self, *, journal: bool) -> None:
        super().__init__("%(message)s" if journal else "%(asctime)s %(levelname)s %(message)s", "%Y-%m-%d %H:%M:%S")
        self.journal = journal

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        lines = (printable(row) for row in text.splitlines())
        prefix = f"<{_priority(record.levelno)}>" if self.journal else ""
        return "\n".join(prefix + row for row in lines)


def printable(text: str) -> str:
    """``text`` with a space for each character that a terminal would obey."""
    return "".join(" " if unicodedata.category(c).startswith("C") else c for c in text)


def _priority(level: int) -> int:
    return next(priority for least, priority in _PRIORITIES if level >= least)


def _under_journal() -> bool:
    """Whether standard error is the journal's own stream, as ``JOURNAL_STREAM`` names it."""
    stream = os.environ.get("JOURNAL_STREAM", "")
    try:
        stat = os.fstat(sys.stderr.fileno())
    except (OSError, ValueError):
        return False
    return stream == f"{stat.st_dev}:{stat.st_ino}"


class _Kept(RotatingFileHandler):
    """The log file: for the user alone, at most twice ``LARGEST`` bytes, made when there is something to tell."""

    def _open(self) -> TextIOWrapper:
        file = Path(self.baseFilename)
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        return os.fdopen(handle, "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name of the base class
        """A full disk must not stop what the record tells of; standard error has it."""


def set_up(*, verbose: bool, keep: Path | None = None) -> None:
    """Send the program's records to standard error; ``verbose`` shows the small ones too.

    Args:
        keep: a file that gets them as well, for those who look later.
    """
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)]
    handlers[0].setFormatter(Lines(journal=_under_journal()))
    if keep is not None:
        handlers.append(_Kept(keep, maxBytes=LARGEST, backupCount=1, delay=True))
        handlers[1].setFormatter(Lines(journal=False))
    root = logging.getLogger()
    root.handlers = handlers
    root.setLevel(logging.WARNING)
    logging.getLogger("nudged").setLevel(logging.DEBUG if verbose else logging.INFO)
