"""What wakes the loop besides time: changes of the folder, and signals. One pipe, as a loop can wait on one thing."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Iterable
from types import FrameType

_Handler = signal.Handlers | int | None


class Wakes:
    """Collects changed paths from any thread, and the signals that end or reload the service.

    ``fileno`` can be read when there is something; ``taken`` gives it.
    """

    def __init__(self) -> None:
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)
        self._lock = threading.Lock()
        self._paths: set[str] | None = None
        self.stopping = self.reloading = False

    def fileno(self) -> int:
        """The end of the pipe to wait on."""
        return self._read

    def changed(self, paths: Iterable[str]) -> None:
        """Note that ``paths`` have changed; none asks for a look at everything."""
        with self._lock:
            self._paths = (self._paths or set()) | set(paths or [""])
        self.wake()

    def on_signal(self, number: int, _frame: FrameType | None) -> None:
        """Note a signal: SIGHUP reloads, any other one stops."""
        if number == signal.SIGHUP:
            self.reloading = True
        else:
            self.stopping = True
        self.wake()

    def wake(self) -> None:
        """Let the loop look around, whatever it waits for."""
        # A full pipe wakes as well as one more byte would; a closed one has nobody to wake.
        with contextlib.suppress(OSError):
            os.write(self._write, b"\0")

    @property
    def waiting(self) -> bool:
        """Whether paths have changed that were not taken yet."""
        with self._lock:
            return self._paths is not None

    def taken(self) -> frozenset[str] | None:
        """The paths changed since the last time, "" among them for everything; None where nothing has."""
        with contextlib.suppress(BlockingIOError):
            while os.read(self._read, 4096):
                pass
        with self._lock:
            paths, self._paths = self._paths, None
        return None if paths is None else frozenset(paths)

    def close(self) -> None:
        """Give the pipe back; whatever comes later is not heard."""
        os.close(self._read)
        os.close(self._write)
