"""Lines that an editor or a mail program has broken, made whole again (soft line breaks, CommonMark section 6.8)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from nudged.reading.passages.items import BULLET
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nudged.reading.lexicon import WordClasses

_MARKS = re.compile(r"[ \t]*((?:>[ \t]?)*)[ \t]*")
"""The indent and the quotation marks of a line, be they none."""
_STANDS_ALONE = re.compile(
    r"[#=|<\[({~`\"“«*_]|[-+•–—·*]{1,3}(?:[ \t]|$)"
    r"|(?:\w[\w-]{0,20}|[A-ZÀ-Ý][\w .'’-]{0,30})[ \u00a0\u202f]?:(?:[ \t\r\n]|$)"
)
"""What no line begins with that goes on: a heading, an item, a table, a label, a quotation."""
_ENDING = tuple('.!?…:;|>*_"”»')
_SENTENCE_END = re.compile(r"[.!?] +[A-ZÀ-Ý]")
_LONG = 60
"""Characters of a line that is as long as one that was broken."""
_TAIL = 40
_FILLED = 34
"""Characters of the longest line of a paragraph that was filled by a program."""
_FEW = 3
_LONGEST = 1_000


def unwrapped(text: str, words: WordClasses, *, small: bool) -> str:
    """``text`` with a blank for each soft line break, so that every other place stays where it is.

    A line goes on where it ends with a word that ends none ("the", "not", "that"), or with a comma, or where it is long
    and the next begins small, or where every line of the paragraph is filled as far as the next word allows. ``small``
    tells that its writer uses no capitals, so that a small letter tells nothing.
    """
    lines = text.splitlines(keepends=True)
    parts: list[str] = []
    for first, last in _paragraphs(lines, words):
        part = lines[first:last]
        if len(part) == 1:
            parts += part
            continue
        prose = _is_prose(part) and not small
        full = prose and _is_full(part, words)
        length = 0
        for here, behind in pairwise([*part, ""]):
            length += len(here)
            joined = bool(behind) and length + len(behind) < _LONGEST
            joined = joined and ((full and len(part) > _FEW) or _goes_on(here, behind, words, prose=prose, full=full))
            if joined:
                bare = here.rstrip("\r\n")
                here = bare + " " * (len(here) - len(bare))  # noqa: PLW2901
            else:
                length = 0
            parts.append(_without_marks(here) if parts and parts[-1][-1:] == " " else here)
    return "".join(parts)


def _paragraphs(lines: Sequence[str], words: WordClasses) -> Iterator[tuple[int, int]]:
    """Where stretches begin and end whose lines may be one: as deep in quotations, and none opens by its form."""
    first = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or not _may_follow(lines[at - 1], lines[at], words):
            yield first, at
            first = at


def _may_follow(before: str, line: str, words: WordClasses) -> bool:
    if not before.strip("> \t\r\n") or not line.strip("> \t\r\n"):
        return False
    if before.lstrip().startswith(("#", "|", "```", "---")):
        return False
    inside, outside = _MARKS.match(line), _MARKS.match(before)
    if inside is None or outside is None or inside[1].count(">") != outside[1].count(">"):
        return False
    if line[inside.end() : inside.end() + 1].isdecimal() and not _ends_open(before, words):
        return False  # a date, a clock time
    return _STANDS_ALONE.match(line, inside.end()) is None and BULLET.match(line, inside.start(1)) is None


def _ends_open(line: str, words: WordClasses) -> bool:
    """Whether a line ends with a word that ends none: "the", "not", "that"."""
    last = line.rstrip()[-_TAIL:].replace("’", "'").split()
    if len(last) < _FEW or fold(last[-1]) not in words["goes-on"]:
        return False
    opens = len(last[-1]) == 1 or last[-2].endswith((".", "!", "?"))
    return opens or not last[-1][:1].isupper()  # no "20 May", no "talked to Will"


def _is_full(part: Sequence[str], words: WordClasses) -> bool:
    """Whether each line but the last ends a sentence, or is as full as the first word of the next allows."""
    widths = [len(line.rstrip()) for line in part]
    most = max(widths)
    broken = [
        (width, _text(line).split(None, 1)[0])
        for here, line, width in zip(part, part[1:], widths, strict=False)
        if not (here.rstrip().endswith(_ENDING) or _ends_open(here, words))
    ]
    full = all(width + 1 + len(first) > most for width, first in broken)
    small = sum(first[:1].islower() for _, first in broken)
    return most >= _FILLED and full and small * 2 > len(broken)  # lines that all open with a capital are a list


def _text(line: str) -> str:
    """A line without its quotation marks and indent."""
    found = _MARKS.match(line)
    return line[found.end() if found is not None else 0 :]


def _is_prose(part: Sequence[str]) -> bool:
    """Whether sentences are ended by marks, so that a line end says nothing: no list of short notes."""
    return part[-1].rstrip().endswith((".", "?")) or any(_SENTENCE_END.search(line) for line in part)


def _goes_on(here: str, behind: str, words: WordClasses, *, prose: bool, full: bool) -> bool:
    """Whether the line ``here`` goes on ``behind``; in a list of short notes only where that is indented."""
    if _ends_open(here, words):
        return prose or behind.startswith((" ", "\t"))
    line = here.rstrip()
    if not prose or len(line.split()) < _FEW or line.endswith(_ENDING):
        return False
    following = _text(behind)
    opening = fold(line.lstrip('> \t«“"\u00a0\u202f')).split()[0].strip(",*_")
    if line.endswith(",") and opening not in words["greeting"] and opening not in words["closing"]:
        last = fold(_SENTENCE_END.split(line)[-1]).replace("'", " ").lstrip("> ").split()
        return following[:1].islower() or (last[0] in words["clause-opener"] and len(following.split()) >= _FEW)
    return following[:1].islower() and (full or len(line) >= _LONG)


def _without_marks(line: str) -> str:
    """A line that goes on one before, its quotation marks blanked."""
    text = _text(line)
    return " " * (len(line) - len(text)) + text
