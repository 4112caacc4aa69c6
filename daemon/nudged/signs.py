"""What the state folder tells of the service without its database: whether it runs, and when it last did what.

Its signs of life are the times of empty files. They turn at every pass: in the database they would change its file each
time, and what ``nudge list`` printed would never be known to hold.
"""

from __future__ import annotations

import fcntl
import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

ALIVE = "alive"
"""The service was at work."""
SYNCED = "synced"
"""The calendars were read."""

OLD_AFTER = timedelta(minutes=10)
"""A service whose last sign of life is older than this no longer looks at notes and calendar."""

LOCK = "lock"
"""The file that a running service holds locked: its process on the first line, then what keeps it from writing the
database, which could not tell of that itself. Its block is there, also where the disk is full."""
_LONGEST = 1000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def sign(folder: Path, name: str) -> datetime | None:
    """The moment (UTC) of the last sign ``name``; None where there never was one."""
    try:
        stamp = (folder / name).stat().st_mtime_ns
    except OSError:
        return None
    return _EPOCH + timedelta(microseconds=stamp // 1000)


def put_sign(folder: Path, name: str, at: datetime) -> None:
    """Leave the sign ``name`` in the state ``folder`` as of ``at`` (aware).

    Raises:
        NudgeError: the folder cannot be written.
    """
    path, stamp = folder / name, (at - _EPOCH) // timedelta(microseconds=1) * 1000
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600))
        os.utime(path, ns=(stamp, stamp))
    except OSError as error:
        from nudged.model import NudgeError  # noqa: PLC0415 - a remembered nudge list loads this module, and little else

        raise NudgeError(
            f"the state folder cannot be written ({error.strerror})", where=str(folder), todo="Make it writable for you"
        ) from error


def holder(folder: Path) -> tuple[int | None, str]:
    """The process that last held the lock of the state ``folder``, and what stands in the way of its database."""
    try:
        handle = os.open(folder / LOCK, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None, ""
    try:
        number, _, trouble = os.read(handle, _LONGEST).decode("utf-8", "replace").partition("\n")
    finally:
        os.close(handle)
    return (int(number) if number.isascii() and number.isdecimal() else None), trouble.strip()


def put_holder(folder: Path, trouble: str = "") -> None:
    """Name this process, which holds it, in the lock of the state ``folder``, with what stands in its database's way.

    Raises:
        OSError: it cannot be written.
    """
    handle = os.open(folder / LOCK, os.O_WRONLY | os.O_CLOEXEC)
    try:
        text = f"{os.getpid()}\n{trouble}\n" if trouble else f"{os.getpid()}\n"
        os.ftruncate(handle, os.pwrite(handle, text.encode()[:_LONGEST], 0))
    finally:
        os.close(handle)


def is_locked(folder: Path) -> bool:
    """Whether a process now holds the lock of the state ``folder``."""
    try:
        handle = os.open(folder / LOCK, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False
