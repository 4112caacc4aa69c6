"""Keeping the store in step with the notes folder.

What changed is found by size and time first and by digest only where those differ. A note that cannot be read keeps
what it said before, and nothing is taken for deleted while the folder is not as it was: unreadable, missing or all at
once empty, as where a disk is not mounted.
"""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nudged.folder import scan as scanning
from nudged.folder.text import NoteText, RefusedError, read_note_text
from nudged.folder.watch import Watch
from nudged.journal import Problem, away, examine, journal_states, unreadable
from nudged.model import NudgeError
from nudged.whole import identity

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence, Set
    from datetime import datetime
    from pathlib import Path

    from nudged.folder.scan import Scan
    from nudged.model import Statement
    from nudged.store import NoteStamp, Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Step:
    """What one update works with; ``named`` are the notes to be looked into whatever their stamps say."""

    store: Store
    read: Callable[[NoteText], Sequence[Statement]]
    now: datetime
    named: frozenset[str]
    force: bool


class Folder:
    """The notes folder ``root``.

    ``on_change`` is called, from a thread of the watch, with the paths of the notes and journals that have changed,
    relative to the folder and with ``/``; an empty set asks for a look at everything. ``doubted`` are notes that
    something was wrong with when another run ended: each is looked into once though it is unchanged.
    """

    def __init__(
        self,
        root: Path,
        on_change: Callable[[frozenset[str]], None] | None = None,
        doubted: Collection[str] = (),
    ) -> None:
        self._root = root
        self._doubted = set(doubted)
        self._watch = Watch(root, on_change) if on_change is not None else None
        self._unavailable: Problem | None = None
        self._problems: dict[str, Problem] = {}
        self._judged: dict[str, tuple[int, int]] = {}
        self._journals: tuple[object, tuple[Problem, ...]] = (None, ())
        self._owed = False

    def watch(self) -> None:
        """Begin to watch; a folder that is not there yet, or vanishes, is watched again once it is there."""
        if self._watch is not None:
            self._watch.start()

    def close(self) -> None:
        """Watch no more."""
        if self._watch is not None:
            self._watch.stop()

    def is_heard(self) -> bool:
        """Whether changes are still reported, or were never to be."""
        return self._watch is None or self._watch.is_alive()

    @property
    def problems(self) -> list[Problem]:
        """Everything that was wrong at the last look and has not been put right since."""
        watch = self._watch.problem if self._watch is not None else None
        standing = [problem for problem in (self._unavailable, watch) if problem is not None]
        return standing + [self._problems[file] for file in sorted(self._problems)] + list(self._journals[1])

    def ready(self, store: Store) -> bool:
        """Whether the folder is as it should be; it is made (0700) where it never was there.

        Where it is missing, unreadable or all at once empty, neither notes nor journals tell anything, and nothing
        must be concluded from them; ``problems`` says why.
        """
        self._unavailable = self._look(known=bool(store.note_stamps()))
        return self._unavailable is None

    def _look(self, *, known: bool) -> Problem | None:
        if known:
            return away(self._root)
        try:
            if not self._root.exists():
                self._root.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.scandir(self._root):
                return None
        except OSError as error:
            return unreadable(self._root, error)

    def scan(self, stamps: dict[str, NoteStamp]) -> set[str]:
        """The paths of the notes that differ from ``stamps`` by size or time, or are new or no longer there.

        Raises:
            NudgeError: the folder cannot be read.
        """
        found = self._scanned(None)
        changed = {file for file, state in found.notes.items() if not _matches(stamps.get(file), state)}
        return changed | {file for file in stamps if not found.holds(file)}

    def read(self, file: str) -> NoteText:
        """The note ``file``.

        Raises:
            NudgeError: it cannot be read, is too large, or no text.
        """
        try:
            return read_note_text(self._root, file)
        except FileNotFoundError as error:
            raise NudgeError("there is no such note", where=file) from error
        except RefusedError as error:
            raise NudgeError(error.problem.what, where=file, todo=error.problem.todo) from error

    def update(
        self,
        store: Store,
        read: Callable[[NoteText], Sequence[Statement]],
        now: datetime,
        paths: Collection[str] | None = None,
        *,
        force: bool = False,
    ) -> list[Problem]:
        """Bring ``store`` up to date with the folder, each note in a transaction of its own.

        Args:
            store: what was read before, and what takes in what is read now.
            read: what a note says.
            now: aware; since when what is no longer said is gone.
            paths: look at these notes only; None: at all of them, but for those that just now change and are about to
                be reported. After a time in which the folder was not as it should be, all are looked at.
            force: read the notes that are looked at again even where they are unchanged.

        Returns:
            All problems that now stand, as ``problems``.

        Raises:
            StoreError: the store cannot be written.
        """
        stamps = store.note_stamps()
        self._unavailable = self._look(known=bool(stamps))
        if self._watch is not None and self._watch.ensure():
            self._owed = True
        if self._unavailable is not None:
            self._owed = True
            return self.problems
        named = frozenset(paths or ())
        wanted = None if paths is None or self._owed else named
        place = identity(self._root)
        try:
            found = self._scanned(wanted)
        except NudgeError as error:
            self._unavailable, self._owed = Problem(error.where, error.what, error.todo), True
            return self.problems
        self._forget_problems(found, wanted)
        step = _Step(store, read, now, frozenset(found.notes) if paths is None and force else named, force)
        for file, state in found.notes.items():
            self._update_note(step, file, state, stamps.get(file))
        vanished = [file for file in sorted(stamps) if (wanted is None or file in wanted) and not found.holds(file)]
        self._owed = not self._drop(step, vanished, place)
        if wanted is None or any("/" not in file for file in wanted):
            self._look_at_journals()
        return self.problems

    def _is_pending(self, file: str) -> bool:
        return self._watch is not None and self._watch.is_pending(file)

    def _scanned(self, wanted: Set[str] | None) -> Scan:
        try:
            return scanning.scan(self._root) if wanted is None else scanning.look(self._root, wanted)
        except OSError as error:
            problem = unreadable(self._root, error)
            raise NudgeError(problem.what, where=problem.file, todo=problem.todo) from error

    def _forget_problems(self, found: Scan, wanted: Set[str] | None) -> None:
        """Forget what was wrong with that which is looked at, but for notes whose content is to blame and the same."""
        for file in set(self._problems) if wanted is None else wanted:
            if self._judged.get(file, ()) != found.notes.get(file):
                self._problems.pop(file, None)
                self._judged.pop(file, None)
        self._problems |= found.problems

    def _update_note(self, step: _Step, file: str, state: tuple[int, int], stamp: NoteStamp | None) -> None:
        named = file in step.named or file in self._doubted
        if not named and (_matches(stamp, state) or self._judged.get(file) == state or self._is_pending(file)):
            return
        self._doubted.discard(file)
        self._problems.pop(file, None)
        self._judged.pop(file, None)
        try:
            note = read_note_text(self._root, file)
        except FileNotFoundError:
            return
        except RefusedError as error:
            self._problems[file] = error.problem
            if error.lasting:
                self._judged[file] = state
            return
        if note.remark is not None:
            self._problems[file], self._judged[file] = note.remark, state
        if stamp is None or stamp.digest != note.stamp.digest or (named and step.force):
            self._take_in(step, note, state)
        elif stamp != note.stamp:
            step.store.touch_note(file, note.stamp)

    def _take_in(self, step: _Step, note: NoteText, state: tuple[int, int]) -> None:
        try:
            statements = step.read(note)
        except Exception as error:
            log.debug("reading %s failed", ascii(note.file), exc_info=True)
            what = f"could not be understood ({type(error).__name__})"
            todo = "Please report it; until then what it said before still counts"
            self._problems[note.file] = Problem(note.file, what, todo)
            self._judged[note.file] = state
        else:
            step.store.put_note(note.file, note.stamp, statements, step.now)

    def _drop(self, step: _Step, vanished: Sequence[str], place: object) -> bool:
        """Take ``vanished`` for deleted; not where the folder is no longer the one that was looked at, or is empty."""
        if not vanished:
            return True
        self._unavailable = self._look(known=True)
        if self._unavailable is not None or identity(self._root) != place:
            return False
        for file in vanished:
            if not self._is_pending(file):
                step.store.drop_note(file, step.now)
        return True

    def _look_at_journals(self) -> None:
        """Find what is wrong with the journals, where one of them has changed."""
        try:
            state = journal_states(self._root)
            if state != self._journals[0]:
                self._journals = (state, examine(self._root)[1])
        except (OSError, NudgeError):
            self._journals = (None, ())


def _matches(stamp: NoteStamp | None, state: tuple[int, int]) -> bool:
    return stamp is not None and (stamp.size, stamp.mtime_ns) == state
