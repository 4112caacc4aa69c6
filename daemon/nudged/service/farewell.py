"""A stop that keeps its word: whoever is asked to stop is gone soon, whatever a server keeps it waiting for.

A call over the network may take minutes, and no library lets go of it from outside. What has not come to its end when
the grace is over is abandoned with the whole process, which everything that it writes is made for (DESIGN.md section 3,
"Killed anywhere, it goes on").
"""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
from typing import TYPE_CHECKING

from nudged.service import systemd

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

GRACE = 1.5
"""Seconds from the signal to the end."""

_ENDING = {signal.SIGTERM, signal.SIGINT}


class Farewell:
    """Hears each signal in a thread of its own, through ``signal.set_wakeup_fd``.

    Python runs a signal's handler only once the main thread comes back from what it waits for. A signal that another
    thread got, or that came just before the wait began, does not end that wait.
    """

    def __init__(self, wake: Callable[[], None]) -> None:
        """``wake`` is called for every signal, so that a main thread that waits for it runs its handlers."""
        self._read, self._write = os.pipe()
        os.set_blocking(self._write, False)
        self._wake = wake
        self._over = False
        signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        threading.Thread(target=self._wait, name="farewell", daemon=True).start()

    def over(self) -> None:
        """The work has come to its end by itself; what is left is the interpreter's."""
        self._over = True

    def _wait(self) -> None:
        while True:
            heard = os.read(self._read, 64)
            self._wake()
            if _ENDING & set(heard):
                break
        systemd.tell("STOPPING=1")
        time.sleep(GRACE)
        if not self._over:
            log.info("stopped, and left what was under way: it is taken up at the next start")
        os._exit(0)
