"""Whose words a name stands for: the candidate's own, by the settings, or another's of the same first name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.passages import heads
from nudged.reading.passages.naming import is_common, is_given, looks_like_name
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from nudged.reading.passages.context import Note

_REACH = 40
_NUMBER = re.compile(r"[ \t\[\]()\d:.,/-]*?(\+\d[\d \u00a0().-]{6,18}\d)[ \u00a0]?:")
"""A sender whom no address book knows, with the time in front: "[09:12] +33 6 12 34 56 78:"."""
_SPEAKER = re.compile(
    r"[ \t<>*_\-\[\]()\d:.,/~\u200e\u202a]*(?:[AaPp][Mm][\]) \t-]+)?([^\W\d_]\w*(?: [\w.-]+){0,2}?)[*_]*"
    r"(?:[ ]?[^\w\s:,.()\[\]<>|·—–-]{1,4})?"
    r"(?:[ \t\u00a0\u202f]?(:)|(?=>)|[ \t,—–(\[|·-]+(?:\w+ at )?[\d/., -]*\d[:h.]\d\d)"
)
"""Who speaks in a line of a chat, with the time before or behind."""
_ALONE = re.compile(r"[ \t>*_\-\[\]()\d:.,/]*([^\W\d_][\w.'’-]*(?: [\w.'’-]+){0,2})[*_ \t]*")
_WROTE = re.compile(r"(?:On|Le|Am|El|Il) (\S.*?)(?: wrote| a écrit| schrieb.*)[ \u00a0]?:$")
_WRITER = re.compile(r"(?:\d[:h.]\d\d(?::\d\d)?(?: ?[AaPp][Mm])?|\d{4}),? ([^\d,<:]+(?:<[^>]*>)?)$")
"""Who wrote, behind the time or the year of such a line."""
_LINE, _CHAT_LINES = 300, 400
_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+")
_ORIGIN = re.compile(r"[ \u00a0](?:\(|@ ?)([^\W\d_][\w'’-]*)")
"""Where somebody is from, behind the name: "Marc (Acme)", "Marc @ Acme"."""
_WORDS = re.compile(r"[^\W\d_][\w'’-]*")
_AROUND = 40
_NEAR = 8
"""Turns before and behind one in which somebody else must have one."""
_WHOLE = 2
_HEAD = 64


class Speaks(NamedTuple):
    """A turn of somebody: its line, and the name, folded; "" for a heading, which ends what stands above it."""

    line: int
    name: str


def is_chat(note: Note) -> bool:
    """Whether the candidate's own words stand behind "Me:" or their name in one of the first lines."""
    for index, line in enumerate(note.lines[:_CHAT_LINES]):
        note.at = index
        speaker = _SPEAKER.match(line[:_REACH])
        if speaker is not None and note.speaks_me(speaker[1]):
            return True
        if len(line) < _HEAD and heads.is_head_of(note, line.strip(), note.speaks_me):
            return True
        stamp = heads.STAMP.search(line) if index and len(line) < _REACH else None
        above = note.lines[index - 1].strip() if stamp is not None else ""
        if above and len(above) < _REACH and note.speaks_me(above):
            return True
    return False


def wrote(body: str) -> tuple[str, str] | None:
    """The time and the writer in a line that tells who wrote what follows: "On 3 Mar 2026, Ana wrote:"."""
    found = _WROTE.match(body) if body.endswith(":") and len(body) < _LINE else None
    if found is None:
        return None
    name = _WRITER.search(found[1])
    return found[1], name[1].strip() if name else ""


def is_me(note: Note, name: str) -> bool:
    """Whether a speaker, a sender or a cell is the candidate: "Me", or the name in the settings.

    A first name alone is theirs where somebody else speaks near by, and nobody else is called so.
    """
    words = [word for word in fold(name).replace("~", " ").split() if any(map(str.isalnum, word))]
    if " ".join(words) in note.words["me"] or _whole(note, words):
        return True
    return _shortened(note, words) and not _namesake(note) and _among_others(note)


def signs_me(note: Note, name: str) -> bool:
    """Whether who signs is the candidate: by their first name too, where nobody else is called so."""
    words = fold(name).split()
    return is_me(note, name) or (_shortened(note, words) and not _namesake(note))


def greets_me(note: Note, words: list[str]) -> bool:
    """Whether the words of a greeting, folded, are to the candidate: "Hi Nadia", "Dear Ms Martin"."""
    return bool(note.own) and any(word in (note.own[0], note.own[-1]) for word in words)


def sends_me(note: Note, sender: str, receiver: str) -> bool:
    """Whether a mail's sender is the candidate: an address tells more than a name, a name that it goes to less."""
    address = _ADDRESS.search(fold(sender))
    name = sender.partition("<")[0].strip(" \"'")
    own = {fold(one) for one in note.settings.addresses}
    if address is not None and own:
        return address[0] in own
    if not _shortened(note, fold(name).split()):
        return is_me(note, name)
    if address is not None and len(note.own) > 1 and note.own[-1] in address[0]:
        return True
    to = fold(receiver.partition("<")[0]).strip(" *\"'")
    other = bool(to) and not (to in note.words["me"] or _whole(note, to.split()) or _shortened(note, to.split()))
    return not _namesake(note) and (other or (address is None and _among_others(note)))


def _whole(note: Note, words: list[str]) -> bool:
    own = note.own
    if len(words) < _WHOLE or len(own) < _WHOLE:
        return False
    return sorted(words) == sorted(own) or (len(words) < len(own) and (words[0], words[-1]) == (own[0], own[-1]))


def _shortened(note: Note, words: list[str]) -> bool:
    """Whether words are the candidate's first name, the letter of the surname behind it at most: "Nadia M."."""
    own = note.own
    if not own or words[:1] != own[:1]:
        return bool(own) and words == own[-1:] and not (is_given(own[0]) and is_given(own[-1]))  # "Nguyen Thi Lan"
    return len(words) == 1 or (len(words) == _WHOLE and len(own) > 1 and words[1].rstrip(".") == own[-1][:1])


def _namesake(note: Note) -> bool:
    """Whether the note names somebody else of the candidate's first name: "Nadia Rossi", "Marc (Acme)", "with Marc"."""
    if note.namesake is None:
        note.namesake = any(_is_other(note, found) for found in _first_names(note))
    return note.namesake


def _first_names(note: Note) -> Iterator[re.Match[str]]:
    return re.finditer(rf"(?<![\w@.])(?i:{re.escape(note.settings.name.split()[0])})\b", note.text)


def _is_other(note: Note, found: re.Match[str]) -> bool:
    """Whether a first name like the candidate's is another's, by what stands around it."""
    before = note.text[max(0, found.start() - _AROUND) : found.start()].rpartition("\n")[2]
    behind = note.text[found.end() : found.end() + _AROUND].partition("\n")[0]
    address = _ADDRESS.match(note.text, found.start())
    if address is not None:
        own = {fold(one) for one in note.settings.addresses}
        return fold(address[0]) not in own and (bool(own) or note.own[-1] not in fold(address[0]))
    led, next_words = fold(before).split()[-1:], _WORDS.findall(behind)[:1] if behind[:1] in " \u00a0" else []
    following = fold(next_words[0]) if next_words and behind[1:].startswith(next_words[0]) else ""
    if led == note.own[-1:] or following in note.own[1:]:
        return False
    origin = _ORIGIN.match(behind)
    if origin is not None:
        where, of = fold(origin[1]), origin[1]
        kinds = ("channel", "me", "you-label")
        told = of[:1].isupper() or where in note.words["role-word"]
        return told and not any(where in note.words[kind] for kind in kinds)
    if led and led[0] in note.words["with"]:
        return ":" not in before and following not in note.words["name-link"] and behind[:1] != ","
    if not note.words["program-verb"].isdisjoint(fold(word) for word in _WORDS.findall(behind)[:_WHOLE]):
        return False  # "Nadia joined the meeting", as the program tells
    if not following:
        return False
    known = any(following in lexicon.known for lexicon in note.lexicons)
    if next_words[0][:1].isupper() and not known:
        return not (len(following) == 1 and following == note.own[-1][:1])
    if following in note.words["stamp"]:
        return False  # "Sam sent the following message"
    if any(note.own[0] in lexicon.known for lexicon in note.lexicons):
        return False  # "Mark it as done"
    verb = any(following in lexicon.verbs or following in lexicon.function_words for lexicon in note.lexicons)
    return verb and next_words[0].islower() and not before.strip(" \t>*_-•+")


def _among_others(note: Note) -> bool:
    """Whether somebody else speaks near the line that is read, and the candidate under no other name."""
    if note.speakers is None:
        note.speakers = _speakers(note)
    at = bisect_left(note.speakers, (note.at, ""))
    before, behind = note.speakers[max(0, at - _NEAR) : at], note.speakers[at : at + _NEAR]
    near = [*_until_heading(reversed(before)), *_until_heading(behind)]
    if any(name in note.words["me"] or name in note.words["you-label"] for name in near):
        return False
    return any(not _shortened(note, name.split()) and not _whole(note, name.split()) for name in near)


def _until_heading(turns: Iterable[Speaks]) -> list[str]:
    return [turn.name for turn in takewhile(lambda turn: turn.name, turns)]


def _speakers(note: Note) -> list[Speaks]:
    """Who speaks on which line, and where headings stand; a name that is none for sure where it speaks twice."""
    turns: list[tuple[Speaks, bool]] = []
    for index, line in enumerate(note.lines):
        if line.startswith("#"):
            turns.append((Speaks(index, ""), True))
        elif line.startswith("|"):
            turns += [(Speaks(index, fold(cell)), True) for cell in _owners(line)]
        else:
            name, stamped = _speaker(note, index, heads.ASIDE.sub("", line[:_LINE]).rstrip())
            if name and (_is_known(note, name) or _may_speak(note, name, stamped=stamped)):
                turns.append((Speaks(index, fold(name)), stamped or _is_known(note, name)))
    often = Counter(turn.name for turn, _ in turns)
    return [turn for turn, sure in turns if sure or often[turn.name] > 1]


def _owners(row: str) -> list[str]:
    """The people that are a whole cell of a row."""
    cells = [cell.strip(" \t\r\n*_[]") for cell in row[:_LINE].split("|")]
    return [cell for cell in cells if 0 < len(cell.split()) <= _WHOLE and is_given(cell.split()[0])]


def _speaker(note: Note, index: int, line: str) -> tuple[str, bool]:
    """Who speaks in a line or below it, and whether a time, a mail's header or the lines below tell it for sure."""
    sent = wrote(line.lstrip(" >"))
    if sent is not None:
        return sent[1].partition("<")[0].strip(), True
    number = _NUMBER.match(line)
    if number is not None:
        return number[1], True
    found = _SPEAKER.match(line[:_REACH]) or _behind_day(note, line)
    if found is not None and fold(found[1]) in note.words["header-from"]:
        return line.partition(":")[2].partition("<")[0].strip(" *\"'"), True
    if found is not None:
        return found[1], found[2] is None or heads.STAMP.search(line, 0, found.start(1)) is not None
    alone = _ALONE.fullmatch(line)
    if alone is None:
        return "", False
    below = list(takewhile(str.strip, note.lines[index + 1 : index + 1 + heads.REPLIES]))
    first = below[0][:_LINE] if below else ""
    deeper = len(first) - len(first.lstrip()) > len(line) - len(line.lstrip())
    timed = heads.STAMP.search(line) or heads.STAMP.search(first[:_REACH])
    told = deeper or timed is not None or any(heads.is_clock(one.strip()) for one in below if len(one) < _REACH)
    return (alone[1], True) if told else ("", False)


def _behind_day(note: Note, line: str) -> re.Match[str] | None:
    """Who speaks behind a day in letters and a time: « Jeu. 5 mars, 21:13 Ana : »."""
    stamp = heads.STAMP.search(line[:_REACH])
    if stamp is None or not note.dates(line[: stamp.start()]):
        return None
    found = _SPEAKER.match(line[stamp.end() : stamp.end() + _REACH])
    return found if found is not None and found[2] is not None else None


def _is_known(note: Note, name: str) -> bool:
    folded = fold(name)
    if name[0] == "+" or folded in note.words["role-word"] or folded in note.words["person-word"]:
        return True
    return is_given(name.partition(" ")[0]) or folded in note.words["me"] or folded in note.words["you-label"]


def _may_speak(note: Note, name: str, *, stamped: bool) -> bool:
    """Whether a name that is not known for one may be somebody's: no section, no words of the language."""
    kinds = ("label", "todo", "header", "no-company")
    if any(word in note.words[kind] for word in fold(name).split() for kind in kinds) or not name[:1].isupper():
        return False
    if stamped and len(name.split()) > 1 and name.istitle():
        return True  # "Acme Talent"
    return looks_like_name(name, note.lexicons) and not is_common(name, note.lexicons)
