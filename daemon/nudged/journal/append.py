"""Adding to a file of the notes folder so that nothing is ever half there: locked, in one write, flushed."""

from __future__ import annotations

import errno
import fcntl
import os
from pathlib import Path
from typing import TYPE_CHECKING

from nudged.model import NudgeError
from nudged.whole import flush_folder

if TYPE_CHECKING:
    from collections.abc import Callable

HEAD, TAIL = 4096, 65536
"""How many bytes of a file's beginning and end are looked at before something is added."""


def unwritable(path: Path, error: OSError) -> NudgeError:
    """``error`` as one clear line."""
    full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    todo = "Free some space" if full else "Bring the notes folder back, and make the file writable for you"
    return NudgeError(f"cannot be written ({error.strerror})", where=str(path), todo=todo)


def append(path: Path, addition: Callable[[str, str], str]) -> None:
    """Append, under the file's lock and flushed, what ``addition`` makes of its first and last characters.

    A last line without a line break is ended first. What a full disk cut short is taken back.

    Raises:
        NudgeError: the file cannot be written.
    """
    try:
        handle = locked(path)
        try:
            size = os.fstat(handle).st_size
            head = os.pread(handle, HEAD, 0).decode("utf-8", "replace")
            tail = os.pread(handle, TAIL, max(0, size - TAIL)).decode("utf-8", "replace")
            text = addition(head, tail).encode()
            try:
                _write(handle, text if tail.endswith("\n") or not tail else b"\n" + text)
                os.fsync(handle)
            except OSError:
                os.ftruncate(handle, size)
                raise
        finally:
            os.close(handle)
        if not size:
            flush_folder(path.parent)
    except OSError as error:
        raise unwritable(path, error) from error


def locked(path: Path) -> int:
    """``path`` opened for appending, made if absent, and locked; again where a sync tool replaces it meanwhile."""
    while True:
        handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            if path.exists() and os.path.samestat(os.fstat(handle), path.stat()):
                return handle
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)


def _write(handle: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[os.write(handle, view) :]
