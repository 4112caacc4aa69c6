"""Taking lines out of a journal for good: the one rewriting that there is, under the file's lock and whole or not."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from nudged.journal.append import flush_folder, locked, unwritable
from nudged.journal.line import read_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from nudged.model import Line


def take_out(path: Path, drop: Callable[[Line], bool]) -> int:
    """Remove the lines of the journal ``path`` that ``drop`` names; how many those were.

    Whatever is no line stays as it is.

    Raises:
        NudgeError: the file cannot be written.
    """
    try:
        handle = locked(path)
        try:
            size = os.fstat(handle).st_size
            rows = os.pread(handle, size, 0).decode("utf-8", "surrogateescape").split("\n")
            kept = [row for row in rows if (line := read_line(row.rstrip("\r"), "")) is None or not drop(line)]
            if len(kept) != len(rows):
                _replace(path, "\n".join(kept).encode("utf-8", "surrogateescape"))
        finally:
            os.close(handle)
    except OSError as error:
        raise unwritable(path, error) from error
    return len(rows) - len(kept)


def _replace(path: Path, content: bytes) -> None:
    made = path.with_name(f".{path.name}.{os.getpid()}")
    handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(handle)
        made.replace(path)
    except BaseException:
        made.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)
