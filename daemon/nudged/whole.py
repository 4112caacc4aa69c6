"""Files that are there whole or not at all (written under another name, flushed, renamed), and which file that is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def identity(path: Path) -> tuple[int, int] | None:
    """What tells the file or folder at ``path`` from any other that may stand there; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def write_whole(path: Path, content: bytes) -> None:
    """Replace ``path`` by ``content`` at one stroke that outlives a crash; readable by the user alone.

    Raises:
        OSError: it cannot be written; what was there before still stands.
    """
    made = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
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


def flush_folder(folder: Path) -> None:
    """Let the names in ``folder`` outlive a crash."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
