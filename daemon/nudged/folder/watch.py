"""Seeing that notes change, as they change.

watchdog tells what happens below the folder. A path is reported once its size and time have rested for a moment, so
that neither a half-written file nor the middle of an editor's save is read: those who write a new file and rename it
(vim, Obsidian, sync tools) and those who write in place (VS Code, nano) come out alike. The folder above is watched as
well: the notes folder itself may be moved away, and come back as another one.
"""

from __future__ import annotations

import errno
import os
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from watchdog import events
from watchdog.observers import Observer
from watchdog.observers.polling import PollingObserver

from nudged.filenames import is_journal, is_note, is_read_folder
from nudged.journal import Problem
from nudged.whole import identity

if TYPE_CHECKING:
    from collections.abc import Callable

    from watchdog.observers.api import BaseObserver

SETTLE = 0.15
"""Seconds for which a file must rest before it is read."""
WHOLE = 0.02
"""The same where whoever wrote it has closed it, or has put it there by renaming."""
LONGEST_SETTLE = 3.0
"""Seconds after which a file that never rests is read all the same."""
GATHER = 0.1
"""Seconds between two reports at least: what changes in a burst is reported together."""
POLL = 5
"""Seconds between two looks at the folder where the system cannot watch it."""
MANY = 200
"""Changes at one time from which on some may have been lost by the system, and the whole folder is looked at."""

EVERYTHING = ""
"""Stands among paths for the whole folder."""

_LIMITS = frozenset({errno.ENOSPC, errno.EMFILE, errno.ENFILE})


class Settling(threading.Thread):
    """Collects changed paths and reports each batch that has come to rest: a set of paths, empty for everything."""

    def __init__(self, root: Path, report: Callable[[frozenset[str]], None]) -> None:
        super().__init__(name="folder-settling", daemon=True)
        self._root, self._report = root, report
        self._changed = threading.Condition()
        self._pending: dict[str, tuple[float, float, object]] = {}
        self._reported = 0.0
        self._stopped = False

    def touch(self, path: str, *, whole: bool = False) -> None:
        """Something happened to ``path``, relative to the folder, or to ``EVERYTHING``; ``whole``: it stands."""
        now, state = time.monotonic(), self._state(path)
        with self._changed:
            first = self._pending[path][1] if path in self._pending else now
            self._pending[path] = (min(now + (WHOLE if whole else SETTLE), first + LONGEST_SETTLE), first, state)
            self._changed.notify()

    def is_pending(self, path: str) -> bool:
        """Whether ``path`` has changed and is yet to be reported."""
        with self._changed:
            return path in self._pending

    def stop(self) -> None:
        """End the thread; what is still pending is not reported."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        if self.is_alive():
            self.join()

    def run(self) -> None:
        """Report until ``stop``; sleeps without waking while nothing changes."""
        while (ready := self._next()) is not None:
            if ready:
                whole = EVERYTHING in ready or len(ready) > MANY
                self._report(frozenset() if whole else frozenset(ready))

    def _next(self) -> set[str] | None:
        with self._changed:
            if not self._pending and not self._stopped:
                self._changed.wait()
            if self._stopped:
                return None
            first = min((due for due, _, _ in self._pending.values()), default=0.0)
            now = time.monotonic()
            if (left := max(first, self._reported + GATHER) - now) > 0:
                self._changed.wait(left)
                return set()
            self._reported = now
            return self._rested(now)

    def _rested(self, now: float) -> set[str]:
        ready = set()
        for path, (due, first, state) in list(self._pending.items()):
            if due > now:
                continue
            current = self._state(path)
            if current == state or now - first >= LONGEST_SETTLE:
                del self._pending[path]
                ready.add(path)
            else:
                self._pending[path] = (now + SETTLE, first, current)
        return ready

    def _state(self, path: str) -> object:
        if path == EVERYTHING:
            return None
        try:
            status = os.lstat(self._root / path)
        except OSError as error:
            return error.errno
        return status.st_size, status.st_mtime_ns, status.st_ino


class _Changes(events.FileSystemEventHandler):
    """Hands what watchdog sees to ``Settling``; ``grown`` tells that a folder came to be below the watched one."""

    def __init__(self, root: Path, settling: Settling) -> None:
        self._root, self._settling = str(root), settling
        self.grown = False

    def dispatch(self, event: events.FileSystemEvent) -> None:
        """Take in one event, of the folder or of the one above it."""
        source, target = os.fsdecode(event.src_path), os.fsdecode(event.dest_path)
        for path in {source, target}:
            if path == self._root:
                self._settling.touch(EVERYTHING)
            elif path.startswith(self._root + os.sep):
                whole = path == target if event.event_type == events.EVENT_TYPE_MOVED else _is_closing(event)
                self._below(path[len(self._root) + 1 :], directory=event.is_directory, whole=whole)

    def _below(self, path: str, *, directory: bool, whole: bool) -> None:
        if directory:
            if all(map(is_read_folder, Path(path).parts)):
                self.grown = True
                self._settling.touch(EVERYTHING)
        elif is_note(path) or is_journal(path):
            self._settling.touch(path, whole=whole)


def _is_closing(event: events.FileSystemEvent) -> bool:
    return event.event_type == events.EVENT_TYPE_CLOSED


_KINDS: list[type[events.FileSystemEvent]] = [
    events.FileCreatedEvent,
    events.FileModifiedEvent,
    events.FileClosedEvent,
    events.FileDeletedEvent,
    events.FileMovedEvent,
    events.DirCreatedEvent,
    events.DirDeletedEvent,
    events.DirMovedEvent,
]
if hasattr(events, "FileAttribEvent"):
    _KINDS.append(events.FileAttribEvent)  # from watchdog 7 on, a change of permissions is no longer a modification


class Watch:
    """Watches ``root`` and everything below it; ``report`` is called from a thread of its own.

    ``problem`` tells what keeps it from watching, None where nothing does.
    """

    def __init__(self, root: Path, report: Callable[[frozenset[str]], None]) -> None:
        self._root = root
        self._settling = Settling(root, report)
        self._observer: BaseObserver | None = None
        self._watched: tuple[str, int, int] | None = None
        self._changes: _Changes | None = None
        self.problem: Problem | None = None

    def start(self) -> None:
        """Begin to watch; a folder that is not there yet is watched from the first ``ensure`` that finds it."""
        self._settling.start()
        self.ensure()

    def stop(self) -> None:
        """Watch no more."""
        self._end()
        self._settling.stop()

    def is_alive(self) -> bool:
        """Whether the thread that reports lives; one that has not been started yet counts as alive."""
        return self._settling.is_alive() or self._settling.ident is None

    def is_pending(self, file: str) -> bool:
        """Whether ``file`` is about to be reported."""
        return self._settling.is_pending(file)

    def ensure(self) -> bool:
        """Watch the folder that is there now, where it is another one than before or the watch has died.

        Returns:
            Whether the watch was begun anew: what happened meanwhile is found by a look at everything only.
        """
        if not self._settling.is_alive():
            return False
        present = _identity(self._root)
        if self._observer is not None and present == self._watched and self._is_whole(self._observer):
            return False
        self._end()
        self._watched = present
        try:
            self._observe(Observer())
        except OSError as error:
            if error.errno in _LIMITS:
                self._observe(PollingObserver(timeout=POLL))
                what = f"cannot be watched ({error.strerror}); it is looked at every {POLL} seconds instead"
                todo = "Raise fs.inotify.max_user_watches and max_user_instances, and restart nudged"
            else:
                what = f"cannot be watched ({error.strerror}); changes are seen at the next full look"
                todo = "Make it readable for you"
            self.problem = Problem(str(self._root), what, todo)
        else:
            self.problem = None
        if _identity(self._root) != present:
            self._settling.touch(EVERYTHING)
        return True

    def _observe(self, observer: BaseObserver) -> None:
        """Start to watch the folder and the one above it.

        Raises:
            OSError: the system allows no more watches. The folder above comes last: watchdog passes over sub-folders
                for which no watch is left, and then none is left for that one either.
        """
        real = Path(os.path.realpath(self._root))
        self._changes = _Changes(real, self._settling)
        observer.start()
        self._observer = observer
        try:
            if real.is_dir():
                observer.schedule(self._changes, str(real), recursive=True, event_filter=_KINDS)
            if real.parent.is_dir() and not isinstance(observer, PollingObserver):
                observer.schedule(self._changes, str(real.parent), event_filter=_KINDS)
        except BaseException:
            self._end()
            raise

    def _is_whole(self, observer: BaseObserver) -> bool:
        """Whether all threads live, and sub-folders that have come since are watched too.

        watchdog passes over a new sub-folder for which the system allows no watch; then it allows no other one either.
        """
        if not observer.is_alive() or not all(emitter.is_alive() for emitter in observer.emitters):
            return False
        if self._changes is None or not self._changes.grown or isinstance(observer, PollingObserver):
            return True
        self._changes.grown = False
        try:
            observer.unschedule(observer.schedule(events.FileSystemEventHandler(), os.sep, event_filter=[]))
        except OSError:
            return False
        return True

    def _end(self) -> None:
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None


def _identity(root: Path) -> tuple[str, int, int] | None:
    found = identity(root)
    return (os.path.realpath(root), *found) if found is not None else None
