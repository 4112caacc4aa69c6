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
    from datetime import date

    from nudged.reading.passages.context import Note

CLOCK = r"\d{1,2}[:h.]\d{2}(?:[:.]\d{2})?(?:[ \u202f\u00a0]?[AaPp]\.?[Mm]\b\.?)?"
STAMP = re.compile(rf"[\[(]?(?<![\d.])\b{CLOCK}(?!\.?\d)[\])]?")
FIGURE = re.compile(r"\d")
"""Without one no clock time stands in a line, as in most lines."""
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
_MARKS = " \t\u00a0,;:|•·—–-<>@~*_[]()"
_COLON = re.compile(r"[ \u00a0]?:[*_]*(?:[ \u00a0]+|$)")
_FRONT = 80
"""Letters of a line in which somebody's name and a time stand in front of what they say."""
_NUMBER = re.compile(r"\+?\d[\d .()\u00a0-]{6,}\d")
"""A telephone number, where somebody is in nobody's list of names."""


class Front(NamedTuple):
    """Who speaks in a line behind a name and a time, on which day, and where what they say begins.

    ``name`` is empty for a telephone number, which is somebody of theirs.
    """

    name: str
    day: date | None
    end: int


class Head(NamedTuple):
    """Who speaks below a line and on which day, and whether the time stands behind what they say: ``closed``."""

    name: str
    day: date | None
    closed: bool = False


def stamp_in(text: str, first: int = 0, last: int = 10**9) -> re.Match[str] | None:
    """The first clock time within a range of a line."""
    return STAMP.search(text, first, last) if FIGURE.search(text, first, last) is not None else None


def head(note: Note, index: int, text: str) -> Head | None:
    """Who speaks on the lines below line ``index``, where it tells that and the time and nothing else."""
    line = text.strip()
    if not line[:1] or len(line) > _ROOM or note.mail:
        return None
    stamp = stamp_in(line)
    if stamp is None:
        return _named(note, index, line) or _sent(note, index, line)
    rest = STAMP.sub(" ", line, count=1)
    if not (_goes_on(note, index) or _tells_sent(note, rest)):
        return None
    if ":" in rest.strip(_MARKS):
        return None  # "[10:12] Marc: hello"
    name, day, loose = who_and_when(note, rest)
    if not name and index:
        name = who_and_when(note, note.lines[index - 1].strip())[0]  # which stood above
    elif stamp.start() and stamp.end() < len(line.rstrip(_MARKS)) and who_and_when(note, line[: stamp.start()])[0]:
        return None  # no "[Yesterday 16:20] Marc"
    if not _speaks(note, name) or (day is not None and day > (note.context.saved or day)):
        return None  # a day to come is a meeting's
    return None if loose and not _is_answered(note, index) else Head(name, day)


def front(note: Note, line: str, begin: int = 0) -> Front | None:
    """Who speaks in a line that opens with a name and a time: "Tue 3 Mar, 21:13 Ana: ...", "Tom (Wed 10:04): ..."."""
    head_text = line[begin : begin + _FRONT]
    stamp = STAMP.search(head_text)
    colon = _COLON.search(head_text, stamp.end()) if stamp is not None else None
    if stamp is None or colon is None:
        return None
    rest = f"{head_text[: stamp.start()]} {head_text[stamp.end() : colon.start()]}"
    number = _NUMBER.search(head_text, stamp.end(), colon.start())
    if number is not None and not any(char.isalpha() for char in head_text[stamp.end() : colon.start()]):
        return Front("", note.first_day(head_text[: stamp.start()]), begin + colon.end())
    name, day, _ = who_and_when(note, rest)
    words = name.split()
    if not 0 < len(words) <= _LONGEST or not all(word[:1].isupper() for word in words):
        return None
    saved = note.context.saved or note.context.said
    by_weekday = day is not None and not any(char.isdigit() for char in rest)
    speech = note.context.chat or not note.words["talk-to"].isdisjoint(spoken([line[begin + colon.end() :]]))
    if (day is not None and day > saved) or (by_weekday and not speech):
        return None  # a meeting of an agenda: "Thursday 10:00 Marc: he'll tell me the answer"
    return Front(name, day, begin + colon.end())


def bare(note: Note, line: str) -> str:
    """The name in a line that is but a name, a day and a time: "Ana Lima, 3 Mar 2026, 10:05"; "" for any other."""
    if len(line) > _ROOM or stamp_in(line) is None:
        return ""
    name = who_and_when(note, STAMP.sub(" ", line, count=1))[0]
    return name if name.istitle() and ":" not in name else ""


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


def _sent(note: Note, index: int, line: str) -> Head | None:
    """Who speaks below a line that is but a name and "sent", or a name below a day and a time: Messenger's forms."""
    if len(line.split()) > _LONGEST or line[-1] in ".,;:!?" or not line_below(note, index):
        return None
    name = who_and_when(note, line)[0]
    behind = line.split()[len(name.split()) :]
    sent = bool(behind) and all(fold(word) in note.words["stamp"] for word in behind)
    above = note.lines[index - 1].strip() if index else ""
    timed = bool(above) and _only_when(note, above)
    return Head(name, None) if (sent or timed) and _speaks(note, name) else None


def _only_when(note: Note, line: str) -> bool:
    """Whether a line is a time, with its day at most."""
    found = STAMP.search(line) if len(line) < _ROOM else None
    return found is not None and not who_and_when(note, STAMP.sub(" ", line, count=1))[0]


def named_below(note: Note, index: int) -> bool:
    """Whether the next line is but the name of somebody, with what they say below it."""
    name = line_below(note, index)
    return bool(name) and _speaks(note, who_and_when(note, name)[0]) and bool(line_below(note, index + 1))


def line_below(note: Note, index: int) -> str:
    """The next line, bare; "" for an empty one or none."""
    return note.lines[index + 1].strip() if index + 1 < len(note.lines) else ""


def is_clock(line: str) -> bool:
    """Whether a line is a clock time alone."""
    return _CLOCK_ALONE.fullmatch(line) is not None


def who_and_when(note: Note, rest: str) -> tuple[str, date | None, bool]:
    """The name in the head of a turn, its day, and whether that is told by a word alone: "Friday", "yesterday"."""
    day, loose, rest = None, False, ASIDE.sub(" ", rest)
    for when, first, last in reversed(note.dates(rest)):
        day, rest = note.day(when), f"{rest[:first]} {rest[last:]}"
    words = [word.strip(_MARKS) for word in rest.split() if any(char.isalnum() for char in word)]  # no "Ana 🌸"
    backs = [days_back(note, word, whole=step == 0) for step, word in enumerate(words)]  # "Sam" is no samedi
    if day is not None and words and backs[0] is None and _falls_on(note, words[0], day):
        backs[0] = days_back(note, words[0])  # « Sam. 7 mars »
    told = [back for back in backs if back is not None]
    if told and day is None:
        loose, day = True, note.context.said - timedelta(days=told[0])
    plain = [
        word for word, back in zip(words, backs, strict=True) if back is None and fold(word) not in note.words["stamp"]
    ]
    dated = day is not None or len(plain) < len(words)  # "Marc — Today at 10:12", no "Marc at 10:12"
    return " ".join(word for word in plain if not (dated and fold(word) in note.words["stamp-at"])), day, loose


def day_told(note: Note, text: str) -> date | None:
    """The day beside a time: a date, a weekday that lies back, "yesterday"."""
    day = note.first_day(text)
    backs = (days_back(note, word.strip(_MARKS)) for word in text.split())
    back = next((back for back in backs if back is not None), None) if day is None else None
    return day if back is None else note.context.said - timedelta(days=back)


def yesterday(note: Note, text: str) -> date | None:
    """The day before, where a line tells that something came "yesterday"."""
    told = any(_is_rel(note, fold(word.strip(_MARKS)), "-1") for word in text.split())
    return note.context.said - timedelta(days=1) if told else None


def _falls_on(note: Note, word: str, day: date) -> bool:
    return any(weekday == day.weekday() for weekday, _ in weekdays_of(note, fold(word).rstrip(".")))


def days_back(note: Note, word: str, *, whole: bool = False, base: date | None = None) -> int | None:
    """How many days before ``base`` a weekday or "yesterday" lies; ``whole`` wants it in full letters."""
    name = fold(word).rstrip(".")
    whole = whole and name not in note.words["weekday"]  # "Wed", no "Sam"
    weekday = next((day for day, sure in weekdays_of(note, name) if sure or not whole), None)
    if weekday is not None:
        return ((base or note.context.said).weekday() - weekday) % 7
    return 1 if _is_rel(note, name, "-1") else None


def says_near_day(note: Note, words: list[str]) -> bool:
    """Whether words are but "Today" or "Yesterday"."""
    return all(_is_rel(note, fold(word), "0", "-1") for word in words)


def _is_rel(note: Note, name: str, *days: str) -> bool:
    hits = (lexicon.time_phrases.at([name], 0) for lexicon in note.lexicons)
    return any(hit is not None and hit[0].cat == "rel" and hit[0].val in days for hit in hits)


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
    if STAMP.search(line) is None:
        return False
    name, day, _ = who_and_when(note, STAMP.sub(" ", line, count=1))
    words = name.split()
    return day is not None and len(words) <= _LONGEST and all(word[:1].isupper() for word in words)


def _goes_on(note: Note, index: int) -> bool:
    """Whether somebody's words follow, to another where the note is not known for a chat, and no list or heading."""
    following = [line.strip() for line in note.lines[index + 1 : index + 1 + REPLIES] if line.strip()]
    quoted = note.lines[index].lstrip()[:1] == ">"
    if not following or (following[0][0] in _NO_SPEECH and not (quoted and following[0][0] == ">")):
        return False
    return note.context.chat or not note.words["talk-to"].isdisjoint(spoken(following))


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
