"""The service's signs of life: the times of empty files beside the database.

They turn at every pass. In the database they would change its file each time, and what ``nudge list`` printed would
never be known to hold.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from nudged.store.schema import StoreError

if TYPE_CHECKING:
    from pathlib import Path

ALIVE = "alive"
"""The service was at work."""
SYNCED = "synced"
"""The calendars were read."""

OLD_AFTER = timedelta(minutes=10)
"""A service whose last sign of life is older than this no longer looks at notes and calendar."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def put_sign(folder: Path, name: str, at: datetime) -> None:
    """Leave the sign ``name`` in the state ``folder`` as of ``at`` (aware).

    Raises:
        StoreError: the folder cannot be written.
    """
    path, stamp = folder / name, (at - _EPOCH) // timedelta(microseconds=1) * 1000
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600))
        os.utime(path, ns=(stamp, stamp))
    except OSError as error:
        raise StoreError(
            f"the state folder cannot be written ({error.strerror})", where=str(folder), todo="Make it writable for you"
        ) from error


def sign(folder: Path, name: str) -> datetime | None:
    """The moment (UTC) of the last sign ``name``; None where there never was one."""
    try:
        stamp = (folder / name).stat().st_mtime_ns
    except OSError:
        return None
    return _EPOCH + timedelta(microseconds=stamp // 1000)
