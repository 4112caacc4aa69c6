"""Runs a program of ours with a clock that can be set: it is ahead by the seconds that stand in the file ``$JUMP``.

As the kernel does, it ends a wait of the service at once where the clock is set.
"""

from __future__ import annotations

import os
import runpy
import select
import sys
import time
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Self

from nudged.service import loop
from nudged.service.wallclock import Woke

if TYPE_CHECKING:
    from collections.abc import Collection

LOOK = 0.1
"""Seconds between two looks at the file."""


def ahead() -> float:
    return float(Path(os.environ["JUMP"]).read_text() or 0)


class Clock(datetime):
    """The only clock that the service reads."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls.fromtimestamp(time.time() + ahead(), tz)


class SetWaiter:
    """Waits by that clock; tells that it was set between two waits, too, as the kernel does."""

    def __init__(self) -> None:
        self._was = ahead()

    def wait(self, until: datetime, handles: Collection[int]) -> tuple[Woke, frozenset[int]]:
        poll, was = select.poll(), self._was
        for handle in handles:
            poll.register(handle, select.POLLIN)
        while True:
            if ready := frozenset(handle for handle, _ in poll.poll(LOOK * 1000)):
                return Woke.READY, ready
            if ahead() != was:
                self._was = ahead()
                return Woke.CLOCK, frozenset()
            if datetime.now(UTC) + timedelta(seconds=was) >= until:
                return Woke.DUE, frozenset()

    def close(self) -> None: ...


if __name__ == "__main__":
    loop.datetime, loop.waiter = Clock, SetWaiter  # type: ignore[misc, assignment]
    sys.argv = sys.argv[1:]
    runpy.run_path(sys.argv[0], run_name="__main__")
