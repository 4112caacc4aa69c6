"""Logging to standard error, one line a record, with nothing in it that a terminal would obey."""

from __future__ import annotations

import logging
import os
import sys
import unicodedata

_PRIORITIES = ((logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6), (logging.NOTSET, 7))


class Lines(logging.Formatter):
    """Folds a record into printable lines; under the systemd journal each line gets its priority (sd-daemon(3))."""

    def __init__(self, *, journal: bool) -> None:
        super().__init__("%(message)s" if journal else "%(asctime)s %(levelname)s %(message)s")
        self.journal = journal

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        lines = ("".join(c if _printable(c) else " " for c in row) for row in text.splitlines())
        prefix = f"<{_priority(record.levelno)}>" if self.journal else ""
        return "\n".join(prefix + row for row in lines)


def _printable(char: str) -> bool:
    return not unicodedata.category(char).startswith("C")


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


def set_up(*, verbose: bool) -> None:
    """Send the program's records to standard error; ``verbose`` shows the small ones too."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines(journal=_under_journal()))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("nudged").setLevel(logging.DEBUG if verbose else logging.INFO)
