"""Folders and titles of work at the desk, of study and of life: "prep/", "Microcopy, v3", « Étude de cas : ... »."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.passages.context import Note

_LETTERS = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[,:;(–—|/]| - ")
_LINES, _LINE = 60, 300
"""Lines of a note, and letters of each, in which an application is told."""
_LONGEST = 4
"""Words of the longest phrase of a table, and of the shortest title that a last word tells."""
_NEAR = 3


def is_folder(note: Note, file: str) -> bool:
    """Whether a folder above a note tells that it lies outside a hiring process.

    One that may hold what is told of employers too ("meetups", "teaching") does so where nothing tells of a job.
    """
    parts = [_LETTERS.findall(fold(part)) for part in file.split("/")[:-1]]
    if any(_is_kind(note, words, "outside-folder") for words in parts):
        return True
    if not any(_is_kind(note, words, "outside-perhaps") for words in parts):
        return False
    told = {word for words in parts for word in words}
    return note.words["job-folder"].isdisjoint(told) and not tells_job(note)


def tells_job(note: Note) -> bool:
    """Whether the lines that follow in a note tell of an application, or of a job to be had."""
    told = {word for line in note.lines[note.at : note.at + _LINES] for word in _LETTERS.findall(fold(line[:_LINE]))}
    return any(not note.words[kind].isdisjoint(told) for kind in ("application-word", "hiring-sign", "job-fair"))


def is_title(note: Note, title: str) -> bool:
    """Whether a title of no company names work at the desk, or what was copied from an employer's pages."""
    if _is_copied(note, title):
        return True
    words = _LETTERS.findall(fold(_BREAK.split(title.strip(), maxsplit=1)[0]))
    first = _phrase(note, words)
    if first:
        named = words[first:] + _LETTERS.findall(fold(title))[len(words) :]
        rest = words[first : first + 1]
        small = not rest or rest[0] in note.words["desk-with"] or rest[0] in note.words["elsewhere-with"]
        return small and note.words["stage-word"].isdisjoint(named)
    behind = _BREAK.split(title)[1:2]
    ends = [_LETTERS.findall(fold(part))[-1:] for part in (title, *behind)]
    return any(word[0] in note.words["desk-end"] for word in ends if word) and not tells_job(note)


def _is_kind(note: Note, words: Sequence[str], kind: str) -> bool:
    """Whether the words of a folder's name are those of a kind, alone or with small ones: "Interview prep"."""
    if not words:
        return False
    kinds, small = note.words[kind], note.words["folder-with"] | note.words["elsewhere-with"]
    if "".join(words) in kinds:
        return True
    return any(word in kinds for word in words) and all(word in kinds or word in small for word in words)


def _phrase(note: Note, words: Sequence[str]) -> int:
    """How many words of a title make a phrase of work at the desk; 0 where none opens it, be it behind "my"."""
    phrases = note.words["desk-title"]
    for start in (0, 1) if words[:1] and words[0] in note.words["desk-with"] else (0,):
        for many in range(_LONGEST, 0, -1):
            if " ".join(words[start : start + many]) in phrases and len(words) >= start + many:
                return start + many
    return 0


def _is_copied(note: Note, title: str) -> bool:
    """Whether a title tells what was copied: "Ward manager (text from the portal)", « texte copié du site »."""
    words = _LETTERS.findall(fold(title))
    classes = note.words
    if classes["copied-place"].isdisjoint(words) or classes["copied-word"].isdisjoint(words):
        return False
    return any(
        word in classes["copied-word"]
        and behind in classes["copied-from"]
        and not classes["copied-place"].isdisjoint(words[step + 2 : step + 2 + _NEAR])
        for step, (word, behind) in enumerate(pairwise(words))
    )
