"""The journals' files: reading all of them, and adding to this machine's own (DESIGN.md section 3)."""

from __future__ import annotations

import errno
import os
import re
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Self

from nudged.filenames import JOURNAL_PREFIX, JOURNAL_SUFFIX, is_journal
from nudged.journal.append import HEAD, append, unwritable
from nudged.journal.forget import take_out
from nudged.journal.line import clean, parse, read_line, render
from nudged.model import Line, NudgeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

_COPY = re.compile(r"(?:\.sync-conflict-|_conflict-|\.conflict| \(| \d+$).*")
_LARGEST = 50_000_000

LEAD = timedelta(minutes=1)
"""How far a journal's stamps may run ahead of the clock, as they only grow."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one file of the notes folder, and what the user can do. The rest goes on."""

    file: str
    what: str
    todo: str = ""

    def __str__(self) -> str:
        text = f"{self.file}: {self.what}" + (f". {self.todo}" if self.todo else "")
        return clean(text)


def _machine_of(name: str) -> str:
    return _COPY.sub("", name.removeprefix(JOURNAL_PREFIX).removesuffix(JOURNAL_SUFFIX))


def read_journals(folder: Path) -> tuple[Line, ...]:
    """The lines of all journals in ``folder``, conflict copies too, each once; by stamp and then machine.

    Raises:
        NudgeError: the folder cannot be read; its decisions being unknown, nothing may be concluded.
    """
    return examine(folder)[0]


def examine(folder: Path) -> tuple[tuple[Line, ...], tuple[Problem, ...]]:
    """As ``read_journals``, and what was passed over in them.

    Raises:
        NudgeError: the folder cannot be read.
    """
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if is_journal(entry.name))
    except OSError as error:
        raise NudgeError(
            f"the notes folder cannot be read ({error.strerror})",
            where=str(folder),
            todo="Bring it back, or correct notes.folder in the configuration",
        ) from error
    lines: dict[Line, None] = {}
    problems: list[Problem] = []
    for name in names:
        try:
            content = _content(folder / name)
        except OSError as error:
            todo = "Make it readable for you: until then its decisions are not known"
            problems.append(Problem(name, f"cannot be read ({error.strerror})", todo))
            continue
        found, remarks = parse(content, _machine_of(name))
        lines.update(dict.fromkeys(found))
        if remarks:
            more = f" (and {len(remarks) - 1} more)" if len(remarks) > 1 else ""
            problems.append(Problem(name, remarks[0] + more, "Correct or delete that line"))
    return tuple(sorted(lines, key=lambda line: (line.stamp, line.machine))), tuple(problems)


def journal_states(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Name, size and time (ns) of each journal in ``folder``: what differs once one of them has changed.

    Raises:
        OSError: the folder cannot be read.
    """
    with os.scandir(folder) as entries:
        found = [entry for entry in entries if is_journal(entry.name)]
    states = ((entry.name, entry.stat(follow_symlinks=False)) for entry in found)
    return tuple(sorted((name, status.st_size, status.st_mtime_ns) for name, status in states))


def _content(path: Path) -> str:
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as file:
        if os.fstat(handle).st_size > _LARGEST:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
        return file.read().decode("utf-8", "replace").replace("\r\n", "\n")


class Journal:
    """This machine's journal; ``name`` tells it from those of other machines."""

    def __init__(self, folder: Path, machine: str, identity: str) -> None:
        self._folder, self._machine, self._identity = folder, machine, identity
        self.name = self._free_name()

    @classmethod
    def open(cls, folder: Path, machine: str, data_folder: Path) -> Self:
        """The journal of ``machine`` in the notes ``folder``; its file is made with the first line.

        The random id that heads it is kept in ``data_folder``, in the file ``machine-id``, made if absent.

        Raises:
            NudgeError: the id cannot be read or made, or ``machine`` is no name for a file.
        """
        if not machine or "/" in machine or clean(machine) != machine:
            raise NudgeError(f"{machine!r} cannot name a journal", todo="Set machine in the configuration")
        return cls(folder, machine, _identity(data_folder))

    @property
    def renamed(self) -> bool:
        """Whether another machine already writes under this machine's name, so that ``name`` is another; to be told."""
        return self.name != self._machine

    @property
    def path(self) -> Path:
        """Its file."""
        return self._folder / f"{JOURNAL_PREFIX}{self.name}{JOURNAL_SUFFIX}"

    def append(self, lines: Sequence[Line]) -> None:
        """Add ``lines`` and flush them to the disk.

        Stamps are cut to whole seconds; one that would not grow is a microsecond later than the one before, unless that
        one is more than ``LEAD`` ahead: then the clock was wrong, and the stamp is what it is. All lines are written or
        none.

        Raises:
            NudgeError: the file cannot be written.
            ValueError: ``render`` refuses one.
        """
        if not lines:
            return
        while True:
            try:
                append(self.path, _Addition(self.name, self._identity, lines))
            except _TakenError:
                self.name = self._free_name()
            else:
                return

    def forget(self, drop: Callable[[Line], bool]) -> int:
        """Remove for good the lines that ``drop`` names from every journal with this machine's id; how many they were.

        Raises:
            NudgeError: a journal cannot be read or written.
        """
        taken = 0
        for path in sorted(self._folder.glob(f"{JOURNAL_PREFIX}*{JOURNAL_SUFFIX}")):
            if _identity_in(_content(path)[:HEAD]) == self._identity:
                taken += take_out(path, drop)
        return taken

    def _free_name(self) -> str:
        """The name whose file carries this machine's id; else the first without a file, or whose file has no id."""
        free = ""
        for number in count(1):
            name = self._machine if number == 1 else f"{self._machine}-{number}"
            path = self._folder / f"{JOURNAL_PREFIX}{name}{JOURNAL_SUFFIX}"
            try:
                with path.open("rb") as file:
                    identity = _identity_in(file.read(HEAD).decode("utf-8", "replace"))
            except FileNotFoundError:
                return free or name
            except OSError as error:
                raise unwritable(path, error) from error
            if identity == self._identity:
                return name
            free = free or ("" if identity else name)
        raise AssertionError("unreachable")


_HEADER = """# nudge journal of {name}

What you decided about promises, and what nudge noted, on this machine: a line each, only added to. You may correct it.

"""


class _TakenError(Exception):
    """Another machine writes under this name."""


class _Addition:
    """What is added to a journal, made while its file is locked."""

    def __init__(self, name: str, identity: str, lines: Sequence[Line]) -> None:
        self._name, self._identity, self._lines = name, identity, lines

    def __call__(self, head: str, tail: str) -> str:
        identity = _identity_in(head)
        if identity not in {None, self._identity}:
            raise _TakenError
        former = [line.stamp for row in tail.split("\n") if (line := read_line(row, ""))]
        rows = "".join(f"{render(line)}\n" for line in self._growing(former))
        if identity is None:
            rows = f"<!-- journal-id: {self._identity} -->\n\n{rows}"
        return rows if head else _HEADER.format(name=self._name) + rows

    def _growing(self, former: Sequence[datetime]) -> Iterator[Line]:
        last: datetime | None = None
        for line in self._lines:
            stamp = line.stamp.replace(microsecond=0)
            # What a clock wrote that was far ahead must not carry what is decided now into that future.
            last = max(
                [*(past for past in former if past <= line.stamp + LEAD), *([last] if last else [])], default=None
            )
            if last is not None and stamp <= last:
                stamp = (last + timedelta(microseconds=1)).astimezone(stamp.tzinfo)
            last = stamp
            yield replace(line, stamp=stamp)


def _identity_in(head: str) -> str | None:
    found = re.search(r"<!-- journal-id: ([0-9a-f]+) -->", head)
    return found[1] if found else None


def _identity(data_folder: Path) -> str:
    path = data_folder / "machine-id"
    try:
        data_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            made = data_folder / f".machine-id.{os.getpid()}"
            handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(os.urandom(8).hex().encode() + b"\n")
                file.flush()
                os.fsync(handle)
            try:
                os.link(made, path)
            except FileExistsError:
                pass
            finally:
                made.unlink()
        identity = path.read_text(encoding="ascii", errors="replace").strip()
    except OSError as error:
        raise NudgeError(
            f"this machine's id cannot be read or made ({error.strerror})",
            where=str(path),
            todo="Make the folder writable for you",
        ) from error
    if not re.fullmatch("[0-9a-f]+", identity):
        raise NudgeError("this is no machine's id", where=str(path), todo="Delete the file: it is made anew")
    return identity


def capture(folder: Path, name: str, line: str) -> tuple[Path, int]:
    """Add ``line``, such as "2026-03-05 Acme: text", as a bullet to the capture note of the machine ``name``.

    The note, ``nudge-notes-NAME.md``, is made where it is absent; give the journal's ``name``, so that no two
    machines write the same file. Returns the note and the number of the new line, from 1.

    Raises:
        NudgeError: the note cannot be written.
    """
    path = folder / f"nudge-notes-{name}.md"
    row = f"- {clean(line).removeprefix('- ')}\n"
    append(path, lambda head, _: row if head else f"# Captured by nudge\n\n{row}")
    rows = path.read_bytes().decode("utf-8", "replace").split("\n")
    number = max(index for index, found in enumerate(rows, start=1) if f"{found}\n" == row)
    return path, number
