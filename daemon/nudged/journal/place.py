"""Whether the notes folder is there as it was: a disk that is not mounted leaves an empty folder, or none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from nudged.filenames import is_hidden
from nudged.journal.files import Problem

if TYPE_CHECKING:
    from pathlib import Path

_COME_BACK = "Bring it back, or correct notes.folder in the configuration; until then nothing is taken for deleted"
_FILL = "Bring the notes back; if they are gone for good, put any other file there"


def away(folder: Path) -> Problem | None:
    """Why the notes ``folder``, from which notes were read before, is not as it was; None where it is."""
    try:
        with os.scandir(folder) as entries:
            empty = all(is_hidden(entry.name) for entry in entries)
    except OSError as error:
        return unreadable(folder, error)
    if empty:
        return Problem(str(folder), "the notes folder is all at once empty; nothing is taken for deleted", _FILL)
    return None


def unreadable(folder: Path, error: OSError) -> Problem:
    """What ``error`` says of the notes ``folder``."""
    missing = isinstance(error, FileNotFoundError)
    what = "the notes folder is missing" if missing else f"the notes folder cannot be read ({error.strerror})"
    return Problem(str(folder), what, _COME_BACK)
