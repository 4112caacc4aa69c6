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

_GREETED = re.compile(r"\b([^\W\d_]+) ([^\W\d_][\w-]*) ?[,!:.–-]")
"""A greeting and the name of the one whom it greets."""
_LEADS = 4
_REACH = 40
_SPEAKER = re.compile(
    r"[ \t<>*_\-\[\]()\d:.,/~]*(?:[AaPp][Mm][\]) \t-]+)?([^\W\d_]\w*(?: [\w.-]+){0,2}?)[*_]*"
    r"(?:[ ]?[^\w\s:,.()\[\]<>|·—–-]{1,4})?"
    r"(?:[ \t\u00a0\u202f]?(:)|(?=>)|[ \t,—–(\[|·-]+(?:\w+ at )?[\d/., -]*\d[:h.]\d\d)"
)
"""Who speaks in a line of a chat, with the time before or behind."""
_ALONE = re.compile(r"[ \t>*_\-\[\]()\d:.,/]*([^\W\d_][\w.'’-]*(?: [\w.'’-]+){0,2})[*_ \t]*")
_WROTE = re.compile(r"(?:On|Le|Am|El|Il) (\S.*?)(?: wrote| a écrit| schrieb.*)[ \u00a0]?:$")
_WRITER = re.compile(
    r"(?:\d[:h.]\d\d(?::\d\d)?(?: ?[AaPp][Mm])?|\d{4}|\d{1,2}(?:st|nd|rd|th|er)?(?: [^\W\d_]{3,9}\.?)?,),?"
    r" ([^\d,<:]+(?:<[^>]*>)?)$"
)
"""Who wrote, behind the time, the year or the comma behind the day of such a line."""
_LINE, _CHAT_LINES = 300, 400
_GREETED_WITHIN = 12
_IN_BRACKETS = re.compile(r"\b(\w+(?: \w+)?) ?\(([^()\n]{2,24})\)")
_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+")
_ORIGIN = re.compile(r"[ \u00a0](?:\(|@ ?)([^\W\d_][\w'’-]*)")
"""Where somebody is from, behind the name: "Marc (Acme)", "Marc @ Acme"."""
_WORDS = re.compile(r"[^\W\d_][\w'’-]*")
_AROUND = 40
_NEAR = 8
"""Turns before and behind one in which somebody else must have one."""
_WHOLE = 2
_MINUTES = 100_000
"""Letters of a note in which the candidate's own name is looked for."""
_UNNAMED = "?"
"""Somebody who speaks behind a telephone number."""


class Speaks(NamedTuple):
    """A turn of somebody: its line, and the name, folded; "" for a heading, which ends what stands above it."""

    line: int
    name: str


def is_chat(note: Note) -> bool:
    """Whether the candidate's own words stand behind "Me:" or their name in one of the first lines."""
    mine = note.words["you-label"] | note.words["me"]
    for index, line in enumerate(note.lines[:_CHAT_LINES]):
        note.at = index
        speaker = _SPEAKER.match(line[:_REACH])
        if speaker is not None and note.speaks_me(speaker[1]):
            return True
        front = heads.front(note, line) if heads.stamp_in(line, 0, _REACH) is not None else None
        if front is not None and front.name and note.speaks_me(front.name):
            return True
        words = fold(line[:_REACH]).split()
        if (
            words[:1]
            and words[0] in note.words["you-label"]
            and words[1:]
            and note.words["stamp"].issuperset(words[1:])
        ):
            return True  # "You sent"
        if words and " ".join(words).strip("*_") in mine:
            below = takewhile(str.strip, note.lines[index + 1 : index + 1 + heads.REPLIES])
            if any(heads.is_clock(one.strip()) for one in below if len(one) < _REACH):
                return True
        stamp = heads.stamp_in(line, 0, _LINE) if index else None
        above = note.lines[index - 1].strip() if stamp is not None and len(line) < _REACH else ""
        if above and len(above) < _REACH and note.speaks_me(above):
            return True
        if stamp is not None and note.speaks_me(heads.bare(note, line.strip())):
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
    words = fold(name).split()
    if " ".join(words) in note.words["me"] or _whole(note, words):
        return True
    if not _shortened(note, words):
        return False
    return _beside_namesake(note, words) or (not _namesake(note, words[0]) and _among_others(note, words[0]))


def signs_me(note: Note, name: str) -> bool:
    """Whether who signs is the candidate: by their first name too, where nobody else is called so."""
    words = fold(name).split()
    return is_me(note, name) or (_shortened(note, words) and not _namesake(note, words[0]))


def greets_me(note: Note, words: list[str]) -> bool:
    """Whether the words of a greeting, folded, are to the candidate: "Hi Nadia", "Dear Ms Martin"."""
    return bool(note.own) and any(word in (note.own[0], note.own[-1]) for word in words)


def greeted_as_candidate(note: Note) -> list[str]:
    """The candidate's name, folded, where the settings tell none, but a line greets them and names "your application".

    It is the whole one where but one who speaks in the note bears it.
    """
    text = note.text[:_MINUTES].casefold()
    papers = (f"{your} {paper}" for your in note.words["your-word"] for paper in note.words["own-candidacy"])
    yours = [paper for paper in papers if paper in text]
    if not yours:
        return []
    pattern = re.compile(rf"\b(?:{'|'.join(yours)})\b(?! (?:form|process|portal|page))")
    names = set()
    for index, line in enumerate(note.lines[:_CHAT_LINES]):
        found = _GREETED.search(line[:_LINE])
        if found is None or fold(found[1]) not in note.words["greeting"] or not is_given(found[2]):
            continue
        if pattern.search(fold(" ".join([line[found.end() : _LINE], *note.lines[index + 1 : index + _LEADS]])[:_LINE])):
            names.add(fold(found[2]))
    if len(names) != 1:
        return []
    note.speakers = _speakers(note)
    whole = {turn.name for turn in note.speakers if turn.name.split()[:1] == list(names) and len(turn.name.split()) > 1}
    return whole.pop().split() if len(whole) == 1 else list(names)


def own_name(note: Note) -> str:
    """The candidate's name, folded, where the note holds it and names nobody else of that first name."""
    if not note.own or note.own[0] not in fold(note.text[:_MINUTES]) or _namesake(note, note.own[0]):
        return ""
    return " ".join(note.own)


def _bracketed(text: str) -> dict[str, list[str]]:
    """What a text tells of names in brackets behind them, folded, of one word and of two: "Zoe (friend)"."""
    found: dict[str, list[str]] = {}
    for match in _IN_BRACKETS.finditer(text):
        words = fold(match[2]).split()
        for name in (match[1], match[1].rpartition(" ")[2]):
            found.setdefault(name, words)
    return found


def is_outsider(note: Note, name: str) -> bool:
    """Whether the note tells in brackets that somebody is none of theirs: "Zoe (friend)"."""
    if note.bracketed is None:
        note.bracketed = _bracketed(note.text)
    if name not in note.outsiders:
        words = note.bracketed.get(name, [])
        if any(word in note.words[kind] for word in words for kind in ("role-word", "job-title")):
            words = []  # "Marc (RH)", and "my manager" is another's
        owned = [words, *([mine, *words] for mine in note.words["my-word"])] if words else []  # "my friend"
        note.outsiders[name] = any(is_third(note, one) for one in owned)
    return note.outsiders[name]


def is_third(note: Note, words: list[str]) -> bool:
    """Whether words, folded, are all that names somebody who is none of theirs: "Dad", "Amazon", "my friend"."""
    hits = (lexicon.sense_phrases.at(words, 0) for lexicon in note.lexicons)
    return any(hit is not None and (hit[0].cat, hit[1]) == ("third", len(words)) for hit in hits)


def sends_me(note: Note, sender: str, receiver: str) -> bool:
    """Whether a mail's sender is the candidate: an address tells more than a name, a name that it goes to less."""
    address = _ADDRESS.search(fold(sender))
    name = sender.partition("<")[0].strip(" \"'")
    own = {fold(one) for one in note.settings.addresses}
    if address is not None and own:
        return address[0] in own
    if address is not None and not note.own and _is_free(note, address[0]) and _to_firm(note, receiver, below=True):
        return True
    words = fold(name).split()
    if not _shortened(note, words):
        return is_me(note, name)
    if address is not None and len(note.own) > 1 and note.own[-1] in address[0]:
        return True
    to = fold(receiver.partition("<")[0]).strip(" *\"'")
    other = bool(to) and not (to in note.words["me"] or _whole(note, to.split()) or _shortened(note, to.split()))
    if to and not other:
        return False
    return not _namesake(note, words[0]) and (other or (address is None and _among_others(note, words[0])))


def goes_to_them(note: Note, receiver: str) -> bool:
    """Whether a mail goes to somebody who is surely not the candidate, by the address or the name in the settings."""
    address, own = _ADDRESS.search(fold(receiver)), {fold(one) for one in note.settings.addresses}
    name = fold(receiver.partition("<")[0]).strip(" *\"'").split()
    if address is not None and own:
        return address[0] not in own
    if not note.own or not name or name[0] in note.words["me"]:
        return _to_firm(note, receiver)
    told = {part for word in name for part in re.split(r"[^a-z]+", word)}
    return told.isdisjoint(note.own)


def _is_free(note: Note, address: str) -> bool:
    """Whether an address is one of those that private people have."""
    return address.rpartition("@")[2].partition(".")[0] in note.words["free-mail"]


def _to_firm(note: Note, receiver: str, *, below: bool = False) -> bool:
    """Whether a mail goes to addresses of which none is a private one, nor whose the greeting ``below`` is."""
    found = _ADDRESS.findall(fold(receiver))
    greeted = below and any(_greeted_below(note, address.partition("@")[0]) for address in found)
    return bool(found) and not greeted and not any(_is_free(note, address) for address in found)


def _greeted_below(note: Note, local: str) -> bool:
    """Whether a greeting below names who an address is of, as a mail to the candidate does: tom@..., "Hi Tom"."""
    names = {part for part in re.split(r"[^a-z]+", local) if len(part) > 1}
    below = (fold(line).replace(",", " ").split() for line in note.lines[note.at : note.at + _GREETED_WITHIN])
    return any(line and line[0] in note.words["greeting"] and not names.isdisjoint(line[1:4]) for line in below)


def _whole(note: Note, words: list[str]) -> bool:
    own = note.own
    if len(words) < _WHOLE or len(own) < _WHOLE:
        return False
    return sorted(words) == sorted(own) or (len(words) < len(own) and (words[0], words[-1]) == (own[0], own[-1]))


def _shortened(note: Note, words: list[str]) -> bool:
    """Whether words are the candidate's first name, the letter of the surname behind it at most: "Nadia M.".

    The last of their names is one too, where the first is not known for a given name.
    """
    own = note.own
    if not own or not words:
        return False
    if words[0] != own[0]:
        return words == own[-1:] and not is_given(own[0])  # "Nguyen Thi Lan"
    return len(words) == 1 or (len(words) == _WHOLE and len(own) > 1 and words[1].rstrip(".") == own[-1][:1])


def _namesake(note: Note, called: str) -> bool:
    """Whether the note names somebody else who is ``called`` so: "Nadia Rossi", "Marc (Acme)", "with Marc"."""
    if called not in note.namesakes:
        note.namesakes[called] = any(_is_other(note, found) for found in _called(note, called))
    return note.namesakes[called]


def _called(note: Note, called: str) -> Iterator[re.Match[str]]:
    name = next((part for part in note.settings.name.split() if fold(part) == called), called)
    return re.finditer(rf"(?<![\w@.])(?i:{re.escape(name)})\b", note.text)


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
    one = fold(found[0])
    others = [name for name in note.own if name != one]
    if (led and led[0] in others) or following in others:
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
    if any(one in lexicon.known for lexicon in note.lexicons):
        return False  # "Mark it as done"
    verb = any(following in lexicon.verbs or following in lexicon.function_words for lexicon in note.lexicons)
    return verb and next_words[0].islower() and not before.strip(" \t>*_-•+")


def _among_others(note: Note, called: str) -> bool:
    """Whether somebody else speaks near the line that is read, and the candidate under no other name."""
    near = _speak_near(note)
    if any(name in note.words["me"] or name in note.words["you-label"] for name in near):
        return False
    if called != note.own[0] and any(name.split()[:1] == note.own[:1] for name in near):
        return False
    return any(not _shortened(note, name.split()) and not _whole(note, name.split()) for name in near)


def _speak_near(note: Note) -> list[str]:
    """Who speaks near the line that is read."""
    if note.speakers is None:
        note.speakers = _speakers(note)
    at = bisect_left(note.speakers, (note.at, ""))
    before, behind = note.speakers[max(0, at - _NEAR) : at], note.speakers[at : at + _NEAR]
    return [*_until_heading(reversed(before)), *_until_heading(behind)]


def _beside_namesake(note: Note, words: list[str]) -> bool:
    """Whether a namesake speaks near by under their whole name, in an export, where nobody goes by two names."""
    exported = any(heads.STAMP.search(line[:_REACH]) for line in note.lines[max(0, note.at - 1) : note.at + 1])
    if len(words) > 1 or not exported:
        return False
    near = _speak_near(note)
    others = [name for name in near if name.split()[:1] == words and len(name.split()) > 1]
    mine = (name in note.words["me"] or name in note.words["you-label"] or _whole(note, name.split()) for name in near)
    return bool(others) and not any(mine)


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
            known = name == _UNNAMED or (bool(name) and (_is_known(note, name) or _role_speaks(note, name, line)))
            if name and (known or _may_speak(note, name, stamped=stamped)):
                turns.append((Speaks(index, fold(name)), stamped or known or _to_another(note, line)))
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
    front = heads.front(note, line) if heads.STAMP.search(line, 0, _REACH) is not None else None
    if front is not None:
        return front.name or _UNNAMED, True
    found = _SPEAKER.match(line[:_REACH])
    if found is not None and fold(found[1]) in note.words["header-from"]:
        return line.partition(":")[2].partition("<")[0].strip(" *\"'"), True
    if found is not None:
        return found[1], found[2] is None or heads.STAMP.search(line, 0, found.start(1)) is not None
    bare = heads.bare(note, line)
    if bare:
        return bare, True
    alone = _ALONE.fullmatch(line)
    if alone is None:
        return "", False
    below = list(takewhile(str.strip, note.lines[index + 1 : index + 1 + heads.REPLIES]))
    first = below[0][:_LINE] if below else ""
    deeper = len(first) - len(first.lstrip()) > len(line) - len(line.lstrip())
    timed = heads.STAMP.search(line) or heads.STAMP.search(first[:_REACH])
    told = deeper or timed is not None or any(heads.is_clock(one.strip()) for one in below if len(one) < _REACH)
    return (alone[1], True) if told else ("", False)


def _role_speaks(note: Note, name: str, line: str) -> bool:
    """Whether a role speaks to another: « RH : on vous rappelle »."""
    return fold(name) in note.words["role-word"] and _to_another(note, line)


def _to_another(note: Note, line: str) -> bool:
    """Whether what stands behind a label is said to "you"."""
    said = line[:_LINE].partition(":")[2]
    return not note.words["talk-to"].isdisjoint(heads.spoken([said]))


def _is_known(note: Note, name: str) -> bool:
    folded = fold(name)
    return is_given(name.partition(" ")[0]) or folded in note.words["me"] or folded in note.words["you-label"]


def _may_speak(note: Note, name: str, *, stamped: bool) -> bool:
    """Whether a name that is not known for one may be somebody's: no section, no words of the language."""
    kinds = ("label", "todo", "header", "no-company")
    if any(word in note.words[kind] for word in fold(name).split() for kind in kinds) or not name[:1].isupper():
        return False
    if stamped and len(name.split()) > 1 and name.istitle():
        return True  # "Acme Talent"
    return looks_like_name(name, note.lexicons) and not is_common(name, note.lexicons)
