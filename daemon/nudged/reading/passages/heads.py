"""The lines of a pasted chat that tell but who speaks and when: "Marc  10:12 AM", "Marc — Friday at 10:12"."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.passages.naming import is_common, is_given, looks_like_name
from nudged.reading.passages.weekdays import weekdays_of
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from nudged.reading.passages.context import Note

CLOCK = r"\d{1,2}[:h.]\d{2}(?:[:.]\d{2})?(?:[ \u202f\u00a0]?[AaPp]\.?[Mm]\b\.?)?"
STAMP = re.compile(rf"[\[(]?(?<![\d.])\b{CLOCK}(?!\.?\d)[\])]?")
_CLOCK_ALONE = re.compile(rf"[\[(]?{CLOCK}[\])]?")
ASIDE = re.compile(r"\([^()\d]{1,24}\)")
"""What a program adds to a name: "(He/Him)", "(External)"."""
_ROOM = 64
"""Letters of a line that tells who speaks and when."""
REPLIES = 6
"""Lines behind such a line in which somebody speaks to another."""
_SEEN = 400
"""Letters of them that are looked at."""
_LONGEST = 3
_NO_SPEECH = "-*+•#|>"
_MARKS = " \t\u00a0,;:|•·—–-<>@*_[]()"


class Head(NamedTuple):
    """Who speaks below a line and on which day, and whether the time stands behind what they say: ``closed``."""

    name: str
    day: date | None
    closed: bool = False


def head(note: Note, index: int, text: str) -> Head | None:
    """Who speaks on the lines below line ``index``, where it tells that and the time and nothing else."""
    line = text.strip()
    if not line[:1] or len(line) > _ROOM or note.mail:
        return None
    stamp = STAMP.search(line)
    if stamp is None:
        return _named(note, index, line)
    rest = STAMP.sub(" ", line, count=1)
    if not (_goes_on(note, index) or _tells_sent(note, rest)):
        return None
    if ":" in rest.strip(_MARKS):
        return None  # "[10:12] Marc: hello"
    name, day, loose = who_and_when(note, rest)
    if not name and index:
        name = who_and_when(note, note.lines[index - 1].strip())[0]  # which stood above
    elif stamp.start() and stamp.end() < len(line.rstrip(_MARKS)):
        return None
    if not _speaks(note, name) or (day is not None and day > (note.context.saved or day)):
        return None  # a day to come is a meeting's
    return None if loose and not _is_answered(note, index) else Head(name, day)


def _named(note: Note, index: int, line: str) -> Head | None:
    """Who speaks below a line that is but a name, where the time stands alone behind what they say."""
    if not line[0].isupper() or line[-1] in ".,;:!?" or len(line.split()) > _LONGEST:
        return None
    below = paragraph(note, index + 1)
    at = next((step for step, one in enumerate(below) if is_clock(one)), 0)
    if not at or below[0][0] in _NO_SPEECH:
        return None
    to = note.context.chat or not note.words["talk-to"].isdisjoint(spoken(below[:at]))
    name = who_and_when(note, line)[0]
    return Head(name, None, closed=True) if to and _speaks(note, name) else None


def is_clock(line: str) -> bool:
    """Whether a line is a clock time alone."""
    return _CLOCK_ALONE.fullmatch(line) is not None


def who_and_when(note: Note, rest: str) -> tuple[str, date | None, bool]:
    """The name in the head of a turn, its day, and whether that is told by a word alone: "Friday", "yesterday"."""
    day, loose, rest = None, False, ASIDE.sub(" ", rest)
    for when, first, last in reversed(note.dates(rest)):
        day, rest = note.day(when), f"{rest[:first]} {rest[last:]}"
    words = [word.strip(_MARKS) for word in rest.split() if word.strip(_MARKS)]
    backs = [days_back(note, word, whole=step == 0) for step, word in enumerate(words)]  # "Sam" is no samedi
    told = [back for back in backs if back is not None]
    if told and day is None:
        loose, day = True, note.context.said - timedelta(days=told[0])
    plain = [
        word for word, back in zip(words, backs, strict=True) if back is None and fold(word) not in note.words["stamp"]
    ]
    dated = day is not None or len(plain) < len(words)  # "Marc — Today at 10:12", no "Marc at 10:12"
    return " ".join(word for word in plain if not (dated and fold(word) in note.words["stamp-at"])), day, loose


def days_back(note: Note, word: str, *, whole: bool = False) -> int | None:
    """How many days back a weekday or "yesterday" lies; ``whole`` wants it in full letters."""
    name = fold(word).rstrip(".")
    weekday = next((day for day, sure in weekdays_of(note, name) if sure or not whole), None)
    if weekday is not None:
        return (note.context.said.weekday() - weekday) % 7
    hits = (lexicon.time_phrases.at([name], 0) for lexicon in note.lexicons)
    return 1 if any(hit is not None and (hit[0].cat, hit[0].val) == ("rel", "-1") for hit in hits) else None


def _is_answered(note: Note, index: int) -> bool:
    """Whether what follows is speech for sure: another such head is near, or it speaks to another and of nobody."""
    before = [line.strip() for line in note.lines[max(0, index - REPLIES) : index]]
    following = [line.strip() for line in note.lines[index + 1 : index + 1 + REPLIES]]
    if any(0 < len(line) <= _ROOM and _is_head(note, line) for line in (*before, *following)):
        return True
    told = spoken(paragraph(note, index + 1))
    return not note.words["talk-to"].isdisjoint(spoken(following)) and note.words["he-word"].isdisjoint(told)


def _is_head(note: Note, line: str) -> bool:
    """Whether a line is a name, a day and a time, and nothing else."""
    return is_head_of(note, line, lambda _: True)


def is_head_of(note: Note, line: str, whose: Callable[[str], bool]) -> bool:
    """Whether a line is a name that ``whose`` takes, a day and a time, and nothing else."""
    if STAMP.search(line) is None:
        return False
    name, day, _ = who_and_when(note, STAMP.sub(" ", line, count=1))
    words = name.split()
    plain = len(words) <= _LONGEST and all(word[:1].isupper() for word in words)
    return day is not None and plain and whose(name)


def _goes_on(note: Note, index: int) -> bool:
    """Whether somebody's words follow, to another where the note is not known for a chat, and no list or heading."""
    following = [line.strip() for line in note.lines[index + 1 : index + 1 + REPLIES] if line.strip()]
    quoted = note.lines[index].lstrip()[:1] == ">"
    if not following or (following[0][0] in _NO_SPEECH and not (quoted and following[0][0] == ">")):
        return False
    if note.context.chat or not note.words["talk-to"].isdisjoint(spoken(following)):
        return True
    return note.lines[index].strip() != "" and _is_head(note, note.lines[index].strip()) and _has_like(note, index)


def _has_like(note: Note, index: int) -> bool:
    """Whether another line that is a name, a day and a time stands near by, as in an export."""
    near = (*note.lines[max(0, index - REPLIES) : index], *note.lines[index + 1 : index + 1 + REPLIES])
    return any(_is_head(note, line.strip()) for line in near if 0 < len(line.strip()) <= _ROOM)


def _tells_sent(note: Note, rest: str) -> bool:
    """Whether a program tells that somebody sent what follows: "Tom Reed sent the following message at"."""
    words = [fold(word) for word in rest.split()]
    sent = any(word in note.words["stamp"] for word in words)
    return sent and not note.words["following-word"].isdisjoint(words)


def is_profile(note: Note, line: str) -> bool:
    """Whether a line is the link to somebody's profile that a program sets below their name."""
    words = [fold(word) for word in line.split()]
    if not 1 < len(words) <= _LONGEST + 2 or words[0] not in note.words["view-word"]:
        return False
    return any(word in note.words["profile-word"] for word in words)


def paragraph(note: Note, index: int) -> list[str]:
    """The lines from line ``index`` on that no empty one parts from it, bare, and no more than are looked at."""
    return list(takewhile(bool, (line.strip() for line in note.lines[index : index + REPLIES])))


def speaks_to_another(note: Note, lines: list[str]) -> bool:
    """Whether some lines speak to another, and tell of no "he" or "she"."""
    words = spoken(lines)
    return not note.words["talk-to"].isdisjoint(words) and note.words["he-word"].isdisjoint(words)


def spoken(lines: list[str]) -> set[str]:
    """The first words of some lines."""
    told = fold(" ".join(lines)[:_SEEN]).replace("'", " ").replace("’", " ")
    return {word.strip('.,!?"«»“”>*_') for word in told.split()}


def _speaks(note: Note, name: str) -> bool:
    """Whether ``name`` is the candidate's or that of a person."""
    words = name.split()
    if not 0 < len(words) <= _LONGEST or not all(word[:1].isupper() for word in words):
        return False
    if note.speaks_me(name) or is_given(words[0]):
        return True
    return note.context.chat and looks_like_name(name, note.lexicons) and not is_common(name, note.lexicons)
