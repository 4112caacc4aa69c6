"""The lock of the state folder, whose holder is the one writer."""

from __future__ import annotations

import fcntl
import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from nudged.model import NudgeError
from nudged.signs import LOCK, holder, put_holder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PAUSE = 0.05
_GRACE = 0.2
"""Seconds for which even a caller that would not wait tries: ``is_locked`` holds the lock for an instant."""


@contextmanager
def state_lock(folder: Path, wait: float) -> Iterator[None]:
    """Hold the lock of the state ``folder``, made if absent, waiting up to ``wait`` seconds for it.

    The kernel frees it when the process ends, however it ends. The file is left in place and names the holder.

    Raises:
        NudgeError: another process still holds it, or the folder cannot be written.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise NudgeError(
            f"the state folder cannot be written ({error.strerror})",
            where=str(folder),
            todo="Make it writable for you",
        ) from error
    try:
        _acquire(handle, folder, wait)
        put_holder(folder)
        yield
    finally:
        os.close(handle)


def _acquire(handle: int, folder: Path, wait: float) -> None:
    deadline = time.monotonic() + max(wait, _GRACE)
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= deadline:
                process, _ = holder(folder)
                raise NudgeError(
                    "another nudged is running" + (f" (pid {process})" if process else ""),
                    where=str(folder),
                    todo="Stop it first",
                ) from None
            time.sleep(_PAUSE)
        else:
            return
