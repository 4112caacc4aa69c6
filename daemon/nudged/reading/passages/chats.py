"""Pasted chats: who speaks and when, on a line of its own above what was said, or in front of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.passages.naming import is_common, is_given, looks_like_name
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from datetime import date

    from nudged.reading.passages.context import Context, Note

_CLOCK = r"\d{1,2}[:h.]\d{2}(?:[:.]\d{2})?(?:[ \u202f\u00a0]?[AaPp]\.?[Mm]\b\.?)?"
_STAMP = re.compile(rf"[\[(]?\b{_CLOCK}[\])]?")
_ALONE = re.compile(rf"[\[(]?{_CLOCK}[\])]?")
_DAY_LETTERS = r"[\w.,/ \u00a0-]{0,24}?"
_AT_A_TIME = re.compile(
    rf"([^\W\d_][\w.'’ -]{{0,30}}?)[*_]*(?:[ \t]*[\[(]({_DAY_LETTERS}){_CLOCK}[\])]|,[ \t]*{_CLOCK})"
    r"[*_]*[ \t]*:[*_]*[ \t]*"
)
"""The head of a line of a chat: "Tom (10:04): ...", "Tom, 10:04: ...", "Tom [05/03/2026, 10:04]: ..."."""
_ROOM = 64
"""Letters of a line that tells who speaks and when."""
_REPLIES, _SEEN = 6, 400
"""Lines behind such a line in which somebody speaks to another, and the letters of them that are looked at."""
_LONGEST = 3
_MARKS = " \t\u00a0,;:|•·—–-<>@*_[]()"


class Turn(NamedTuple):
    """Who speaks on the lines below, ``me`` where it is the candidate, and the day that is told with it."""

    name: str
    me: bool
    day: date | None


def follow(note: Note, index: int, text: str) -> bool:
    """Go on to line ``index``: whether it tells but who speaks on the lines below, and when."""
    turn = _turn(note, index, text) if ":" in text or "." in text or "h" in text else None
    if turn is not None:
        note.turn, note.said_in_turn = turn, False
        return True
    note.said_in_turn = True
    return False


def pause(note: Note) -> None:
    """An empty line ends what somebody said, once they have said something."""
    if note.said_in_turn:
        note.turn = None


def under(note: Note, context: Context) -> Context:
    """The context of a line that somebody says."""
    turn = note.turn
    if turn is None:
        return context
    if turn.day:
        context = context._replace(said=turn.day, dated=True)
    name = None if turn.me else turn.name
    return context._replace(label=name, person=name, label_me=turn.me, chat=True)


def _turn(note: Note, index: int, text: str) -> Turn | None:
    line = text.strip()
    if not line[:1] or len(line) > _ROOM or note.mail:
        return None
    stamp = _STAMP.search(line)
    if stamp is None or not _goes_on(note, index):
        return None
    if _ALONE.fullmatch(line):
        line = f"{note.lines[index - 1].strip()} {line}" if index else line  # the name stood above
    elif stamp.start() and stamp.end() < len(line.rstrip(_MARKS)):
        return None
    rest = _STAMP.sub(" ", line, count=1)
    day = None
    for when, first, last in reversed(note.dates(rest)):
        day, rest = note.day(when), f"{rest[:first]} {rest[last:]}"
    words = [word.strip(_MARKS) for word in rest.split() if word.strip(_MARKS)]
    plain = [word for word in words if fold(word) not in note.words["stamp"]]
    told = day is not None or len(plain) < len(words)  # "Marc — Today at 10:12", no "Marc at 10:12"
    name = " ".join(word for word in plain if not (told and fold(word) in note.words["stamp-at"]))
    return Turn(name, note.speaks_me(name), day) if _speaks(note, name) else None


def _goes_on(note: Note, index: int) -> bool:
    """Whether somebody's words follow, to another where the note is not known for a chat, and no list or heading."""
    following = [line.strip() for line in note.lines[index + 1 : index + 1 + _REPLIES] if line.strip()]
    if not following or following[0][0] in "-*+•#|>":
        return False
    if note.context.chat:
        return True
    words = fold(" ".join(following)[:_SEEN]).replace("'", " ").replace("’", " ").split()
    return not note.words["talk-to"].isdisjoint(word.strip(".,!?") for word in words)


def _speaks(note: Note, name: str) -> bool:
    """Whether ``name`` is the candidate's or that of a person."""
    words = name.split()
    if not 0 < len(words) <= _LONGEST or not all(word[:1].isupper() for word in words):
        return False
    if note.speaks_me(name) or is_given(words[0]):
        return True
    return note.context.chat and looks_like_name(name, note.lexicons) and not is_common(name, note.lexicons)


def in_front(note: Note, text: str, begin: int) -> tuple[int, str, date | None] | None:
    """Who speaks in a line that tells the time with it, the day that is told, and where what they say begins."""
    head = _AT_A_TIME.match(text, begin)
    return None if head is None else (head.end(), head[1].strip(), note.first_day(head[2] or ""))
