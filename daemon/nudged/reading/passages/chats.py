"""Pasted chats: who speaks and when, on a line of its own above what was said, or in front of it."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import takewhile
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
_NO_SPEECH = "-*+•#|>"
_ITEM = re.compile(r"[ \t]*(?:[-*+•–—·]|\d{1,3}[.)])[ \t]")
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
    if note.turn is not None and _ends(note, index, text):
        note.turn = None
    note.said_in_turn = True
    return False


def pause(note: Note, index: int) -> None:
    """An empty line ends what somebody said, once they have said something, unless they speak on below it."""
    if note.turn is not None and note.said_in_turn and not _speaks_on(note, index):
        note.turn = None


def stop(note: Note) -> None:
    """A drawn line, a table or a mail ends what somebody said."""
    note.turn = None


def _ends(note: Note, index: int, text: str) -> bool:
    """Whether a line below a turn is the note's own: a quotation, an item that no line above it opens."""
    if text.lstrip()[:1] == ">":
        return True
    if _ITEM.match(text) is None:
        return False
    above = note.lines[index - 1].strip() or (note.lines[index - 2].strip() if index > 1 else "")
    return not note.said_in_turn or not (above.endswith(":") or _ITEM.match(above) is not None)


def _speaks_on(note: Note, index: int) -> bool:
    """Whether the paragraph below an empty line speaks to another, and tells of no "he" or "she"."""
    following = [line.strip() for line in note.lines[index + 1 : index + 1 + _REPLIES]]
    paragraph = list(takewhile(bool, following))
    if paragraph and _ITEM.match(paragraph[0]) is not None:
        return note.lines[index - 1].rstrip().endswith(":")  # "The next steps:" and their list
    if not paragraph or paragraph[0][0] in _NO_SPEECH:
        return False
    words = _words(paragraph)
    return not note.words["talk-to"].isdisjoint(words) and note.words["he-word"].isdisjoint(words)


def _words(lines: list[str]) -> set[str]:
    told = fold(" ".join(lines)[:_SEEN]).replace("'", " ").replace("’", " ")
    return {word.strip(".,!?") for word in told.split()}


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
    name, day, loose = _who_and_when(note, _STAMP.sub(" ", line, count=1))
    if not _speaks(note, name) or (day is not None and day > (note.context.saved or day)):
        return None  # a day to come is a meeting's
    if loose and not _is_answered(note, index):
        return None
    return Turn(name, note.speaks_me(name), day)


def _who_and_when(note: Note, rest: str) -> tuple[str, date | None, bool]:
    """The name in the head of a turn, its day, and whether that is told by a word alone: "Friday", "yesterday"."""
    day, loose = None, False
    for when, first, last in reversed(note.dates(rest)):
        day, rest = note.day(when), f"{rest[:first]} {rest[last:]}"
    words = [word.strip(_MARKS) for word in rest.split() if word.strip(_MARKS)]
    backs = [_days_back(note, word) if step else None for step, word in enumerate(words)]
    told = [back for back in backs if back is not None]
    if told and day is None:
        loose, day = True, note.context.said - timedelta(days=told[0])
    plain = [
        word for word, back in zip(words, backs, strict=True) if back is None and fold(word) not in note.words["stamp"]
    ]
    dated = day is not None or len(plain) < len(words)  # "Marc — Today at 10:12", no "Marc at 10:12"
    return " ".join(word for word in plain if not (dated and fold(word) in note.words["stamp-at"])), day, loose


def _days_back(note: Note, word: str) -> int | None:
    """How many days back a weekday or "yesterday" lies."""
    hits = (lexicon.time_phrases.at([fold(word).rstrip(".")], 0) for lexicon in note.lexicons)
    for sense in (hit[0] for hit in hits if hit is not None):
        if sense.cat == "wd" and sense.val.rstrip("?").isdigit():
            return (note.context.said.weekday() - int(sense.val.rstrip("?"))) % 7
        if (sense.cat, sense.val) == ("rel", "-1"):
            return 1
    return None


def _is_answered(note: Note, index: int) -> bool:
    """Whether what follows is speech for sure: another such head below it, or it speaks to another and of nobody."""
    following = [line.strip() for line in note.lines[index + 1 : index + 1 + _REPLIES]]
    if any(0 < len(line) <= _ROOM and _is_head(note, line) for line in following):
        return True
    told = _words(list(takewhile(bool, following)))
    return not note.words["talk-to"].isdisjoint(_words(following)) and note.words["he-word"].isdisjoint(told)


def _is_head(note: Note, line: str) -> bool:
    """Whether a line is a name, a day and a time, and nothing else."""
    if _STAMP.search(line) is None:
        return False
    name, day, _ = _who_and_when(note, _STAMP.sub(" ", line, count=1))
    words = name.split()
    return day is not None and 0 < len(words) <= _LONGEST and all(word[:1].isupper() for word in words)


def _goes_on(note: Note, index: int) -> bool:
    """Whether somebody's words follow, to another where the note is not known for a chat, and no list or heading."""
    following = [line.strip() for line in note.lines[index + 1 : index + 1 + _REPLIES] if line.strip()]
    if not following or following[0][0] in _NO_SPEECH:
        return False
    return note.context.chat or not note.words["talk-to"].isdisjoint(_words(following))


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
