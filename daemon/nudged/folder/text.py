"""From a file to its text: what is too large, no text or not there is refused with one clear line."""

from __future__ import annotations

import codecs
import hashlib
import os
import stat
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from nudged.journal import Problem
from nudged.store import NoteStamp

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 5_000_000
"""Bytes of the largest note that is read."""

_READS = 3
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class RefusedError(Exception):
    """A file that is not read; ``problem`` says why, ``lasting`` that only another content can change it."""

    def __init__(self, problem: Problem, *, lasting: bool = False) -> None:
        super().__init__(str(problem))
        self.problem, self.lasting = problem, lasting


@dataclass(frozen=True, slots=True)
class NoteText:
    """A note as read: its path relative to the folder with ``/``, its text, and when it was modified (UTC).

    ``remark`` tells that the text had to be guessed.
    """

    file: str
    text: str
    stamp: NoteStamp
    modified: datetime
    remark: Problem | None = None


def read_note_text(root: Path, file: str) -> NoteText:
    """The text of the note ``file`` below ``root``. A file that changes meanwhile is read again.

    Raises:
        RefusedError: it is no regular file, cannot be read, is too large or no text.
        FileNotFoundError: it is not there.
    """
    try:
        handle = os.open(root / file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise unreadable(file, error) from error
    try:
        content, status = _content(handle, file)
    except OSError as error:
        raise unreadable(file, error) from error
    finally:
        os.close(handle)
    text, remark = _decoded(content, file)
    digest = hashlib.blake2b(content, digest_size=16).hexdigest()
    stamp = NoteStamp(status.st_size, status.st_mtime_ns, digest)
    return NoteText(file, text, stamp, _EPOCH + timedelta(microseconds=status.st_mtime_ns // 1000), remark)


def unreadable(file: str, error: OSError) -> RefusedError:
    """``error`` as one clear line about ``file``."""
    todo = "Make it readable for you; until then what it said before still counts"
    return RefusedError(Problem(file, f"cannot be read ({error.strerror or type(error).__name__})", todo))


def _content(handle: int, file: str) -> tuple[bytes, os.stat_result]:
    for _ in range(_READS):
        before = os.fstat(handle)
        if not stat.S_ISREG(before.st_mode):
            raise RefusedError(Problem(file, "is no regular file", "Move it out of the notes folder"))
        if before.st_size > LARGEST:
            size = f"{before.st_size / 1e6:.0f} MB"
            todo = "Split it, or move it elsewhere"
            raise RefusedError(Problem(file, f"is too large to be a note ({size}; at most 5 MB are read)", todo))
        content = os.pread(handle, LARGEST + 1, 0)
        after = os.fstat(handle)
        if (after.st_size, after.st_mtime_ns) == (before.st_size, before.st_mtime_ns):
            break
    return content, before


_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks and their codecs; that of UTF-32 begins with that of UTF-16."""


def _decoded(content: bytes, file: str) -> tuple[str, Problem | None]:
    """``content`` as text with ``\\n`` as line break, and a remark where it is not the Unicode that it should be."""
    for mark, codec in _MARKS:
        if content.startswith(mark):
            return _lines(content.decode(codec, "replace")), None
    if b"\0" in content:
        todo = "Move it out of the notes folder, or give it another suffix"
        raise RefusedError(Problem(file, "is no text but binary data", todo), lasting=True)
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        # A character that is cut off at the very end belongs to a note that is half written.
        return _lines(decoder.decode(content)), None
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
        return _lines(text), Problem(file, "is not UTF-8; it was read as Windows-1252", "Save it as UTF-8")


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
