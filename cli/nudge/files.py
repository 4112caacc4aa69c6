"""Files that are there whole or not at all: written under another name, flushed, renamed."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from nudged.model import NudgeError

if TYPE_CHECKING:
    from nudge.words import Words


def write(path: Path, text: str, _: Words) -> None:
    """Put ``text`` at ``path``, readable by the user alone; its folder is made where it is absent.

    Raises:
        NudgeError: it cannot be written.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(handle)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        raise NudgeError(
            _("cannot be written ({reason})", reason=error.strerror or error),
            where=str(path),
            todo=_("Make its folder writable for you, or name another file"),
        ) from error
