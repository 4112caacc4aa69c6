"""What files the notes folder holds: names, sizes and times, no contents.

Links are never followed: a note inside the folder is read under its own name, and what lies outside was not given to
be read. What cannot be looked into is remembered as such, so that nothing below it is taken for deleted.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from nudged.filenames import is_note, is_note_name, is_read_folder
from nudged.journal import Problem

if TYPE_CHECKING:
    from collections.abc import Set


@dataclass(slots=True)
class Scan:
    """The notes found, each with size and modification time in ns; ``blind`` are folders that could not be read."""

    notes: dict[str, tuple[int, int]] = field(default_factory=dict)
    blind: list[str] = field(default_factory=list)
    problems: dict[str, Problem] = field(default_factory=dict)
    kept: set[str] = field(default_factory=set)
    """Paths that are there but are no notes to be read: links, sockets, files that cannot be looked at."""

    def holds(self, file: str) -> bool:
        """Whether ``file`` is there, or may be."""
        return file in self.notes or file in self.kept or any(file.startswith(f"{top}/") for top in self.blind)


def scan(root: Path) -> Scan:
    """Everything below ``root``.

    Raises:
        OSError: ``root`` itself cannot be read.
    """
    found = Scan()
    folders = [""]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(root / folder) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            if not folder:
                raise
            if not isinstance(error, FileNotFoundError | NotADirectoryError):
                found.blind.append(folder)
                todo = "Make it readable for you; until then what its notes said before still counts"
                found.problems[folder] = Problem(folder, f"cannot be read ({error.strerror})", todo)
            continue
        for entry in listed:
            path = f"{folder}/{entry.name}" if folder else entry.name
            if entry.is_dir(follow_symlinks=False):
                if is_read_folder(entry.name):
                    folders.append(path)
            elif is_note_name(entry.name):
                _enter(root, path, found)
    return found


def look(root: Path, files: Set[str]) -> Scan:
    """As ``scan``, for the notes among ``files`` alone."""
    found = Scan()
    real = Path(os.path.realpath(root))
    for file in sorted(files):
        above = (real / file).parent
        if is_note(file) and Path(os.path.realpath(above)) == above:
            _enter(root, file, found)
    return found


def _enter(root: Path, file: str, found: Scan) -> None:
    try:
        file.encode()
    except UnicodeEncodeError:
        shown = file.encode("utf-8", "replace").decode()
        found.problems[shown] = Problem(shown, "has a name that is not UTF-8 and is not read", "Rename it")
        return
    try:
        status = (root / file).lstat()
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        found.kept.add(file)
        found.problems[file] = Problem(file, f"cannot be read ({error.strerror})", "Make it readable for you")
        return
    if stat.S_ISREG(status.st_mode):
        found.notes[file] = (status.st_size, status.st_mtime_ns)
        return
    if stat.S_ISDIR(status.st_mode):
        return
    found.kept.add(file)
    link = stat.S_ISLNK(status.st_mode)
    problem = _link_problem(root, file) if link else Problem(file, "is no regular file", "Move it away")
    if problem:
        found.problems[file] = problem


def _link_problem(root: Path, file: str) -> Problem | None:
    """What is wrong with a link; None where its target is a note of the folder itself, or a folder."""
    try:
        target = Path(os.path.realpath(root / file, strict=True))
        directory = target.is_dir()
    except OSError as error:
        what = f"is a link that leads nowhere ({error.strerror})"
        return Problem(file, what, "Delete it, or put the note itself there")
    home = Path(os.path.realpath(root))
    if not target.is_relative_to(home):
        return Problem(file, "is a link out of the notes folder and is not followed", "Put the note itself there")
    if directory or is_note(target.relative_to(home).as_posix()):
        return None
    return Problem(file, "is a link to something that is no note", "Put the note itself there")
