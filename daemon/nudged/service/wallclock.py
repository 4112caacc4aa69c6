"""Waiting for a moment of the wall clock, with no wakeup in between.

A timer that counts seconds stands still while the machine sleeps, and knows nothing of a clock that is set. Linux's
timerfd on the wall clock is right over both: it ends a wait at the moment, and at once where the clock was set or the
machine has woken (timerfd_create(2), TFD_TIMER_CANCEL_ON_SET). Elsewhere the clock is looked at every minute.
"""

from __future__ import annotations

import ctypes
import errno
import os
import select
import struct
import time
from enum import Enum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

_ABSTIME, _CANCEL_ON_SET = 1, 2
_FAR = 2**33
"""Seconds since the epoch, in 2242: also a wait without end is woken when the clock is set."""

STEP = 60.0
"""Seconds between two looks at the clock where there is no such timer."""

JUMP = 5.0
"""Seconds by which the clock may stray in such a step before it counts as set."""


class Woke(Enum):
    """Why a wait ended: the moment has come, the clock was set or the machine slept, something can be read."""

    DUE = "due"
    CLOCK = "clock"
    READY = "ready"


class Waiter(Protocol):
    """Waits for a moment or for one of some file descriptors."""

    def wait(self, until: datetime, handles: Collection[int]) -> tuple[Woke, frozenset[int]]:
        """Why the wait ended, and which of ``handles`` can be read (or have been hung up)."""

    def close(self) -> None: ...


class TimerWaiter:
    """By timerfd.

    Raises:
        OSError: the system has none.
        AttributeError: its C library has none.
    """

    def __init__(self) -> None:
        if struct.calcsize("@l") < 8:
            raise OSError(errno.ENOSYS, "timerfd with 32-bit times")
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._libc.timerfd_settime.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p]
        self._handle = int(self._libc.timerfd_create(time.CLOCK_REALTIME, os.O_NONBLOCK | os.O_CLOEXEC))
        if self._handle < 0:
            raise OSError(ctypes.get_errno(), "timerfd_create")

    def close(self) -> None:
        """Give the timer back."""
        os.close(self._handle)

    def wait(self, until: datetime, handles: Collection[int]) -> tuple[Woke, frozenset[int]]:
        """See ``Waiter``."""
        self._arm(until.timestamp())
        ready = _polled([self._handle, *handles], None)
        woke = self.read() if self._handle in ready else None
        return woke or Woke.READY, ready - {self._handle}

    def _arm(self, when: float) -> None:
        """Wake at ``when``, in seconds since the epoch; a moment that is past wakes at once."""
        whole, part = divmod(min(max(round(when * 1e9), 1), _FAR * 10**9), 10**9)
        spec = struct.pack("@llll", 0, 0, whole, part)
        if self._libc.timerfd_settime(self._handle, _ABSTIME | _CANCEL_ON_SET, spec, None) < 0:
            number = ctypes.get_errno()
            if number != errno.ECANCELED:  # armed all the same: an earlier setting of the clock was not read yet
                raise OSError(number, "timerfd_settime")

    def read(self) -> Woke | None:
        """Why the timer can be read, None where it cannot after all."""
        try:
            os.read(self._handle, 8)
        except BlockingIOError:
            return None
        except OSError as error:
            if error.errno == errno.ECANCELED:
                return Woke.CLOCK
            raise
        return Woke.DUE


class SteppingWaiter:
    """By looking at the clock every minute, where there is no timerfd."""

    def wait(self, until: datetime, handles: Collection[int]) -> tuple[Woke, frozenset[int]]:
        """See ``Waiter``."""
        while True:
            began, stood = time.time(), time.monotonic()
            left = until.timestamp() - began
            if left <= 0:
                return Woke.DUE, frozenset()
            ready = _polled(handles, min(left, STEP))
            if ready:
                return Woke.READY, ready
            if abs((time.time() - began) - (time.monotonic() - stood)) > JUMP:
                return Woke.CLOCK, frozenset()

    def close(self) -> None:
        """Nothing to give back."""


def waiter() -> Waiter:
    """The best way to wait that this system has."""
    try:
        return TimerWaiter()
    except (OSError, AttributeError):
        return SteppingWaiter()


def _polled(handles: Collection[int], seconds: float | None) -> frozenset[int]:
    poll = select.poll()
    for handle in handles:
        poll.register(handle, select.POLLIN)
    return frozenset(handle for handle, _ in poll.poll(None if seconds is None else seconds * 1000))
