"""Taking lines out of a journal for good: the one rewriting that there is, under the file's lock and whole or not."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from nudged.journal.append import locked, unwritable
from nudged.journal.line import read_line
from nudged.whole import write_whole

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
                write_whole(path, "\n".join(kept).encode("utf-8", "surrogateescape"))
        finally:
            os.close(handle)
    except OSError as error:
        raise unwritable(path, error) from error
    return len(rows) - len(kept)
