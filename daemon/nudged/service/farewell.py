"""A stop that keeps its word: whoever is asked to stop is gone soon, whatever a server keeps it waiting for.

A call over the network may take minutes, and no library lets go of it from outside. What has not come to its end when
the grace is over is abandoned with the whole process, which everything that it writes is made for (DESIGN.md section 3,
"Killed anywhere, it goes on").
"""

from __future__ import annotations

import logging
import os
import threading
import time

from nudged.service import systemd

log = logging.getLogger(__name__)

GRACE = 1.5
"""Seconds from the signal to the end."""


class Farewell:
    """Waits in a thread of its own for ``begin``, which a signal's handler may call: a byte in a pipe, no lock."""

    def __init__(self) -> None:
        self._read, self._write = os.pipe()
        self._begun = False
        threading.Thread(target=self._wait, name="farewell", daemon=True).start()

    def begin(self) -> None:
        """Be gone when the grace is over."""
        if not self._begun:
            self._begun = True
            os.write(self._write, b"\0")

    def _wait(self) -> None:
        os.read(self._read, 1)
        systemd.tell("STOPPING=1")
        time.sleep(GRACE)
        log.info("stopped, and left what was under way: it is taken up at the next start")
        os._exit(0)
