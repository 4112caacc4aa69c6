"""Labels and titles that name no employer: "Vet: bloods come back Thursday", « Copro : ... », "# Kitchen".

What stands there is other people's business: of kin, of trades and doctors, of authorities, school and clubs. A word
that an employer may be called by too ("Vet", « Banque ») is one where the words below tell of hiring.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.names import is_firm
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.passages.context import Note

_LETTERS = re.compile(r"[^\W\d_]+(?:&[^\W\d_]+)?")
_OPENING = re.compile(r"[,:;(–—|/«“\"]| - ")
"""What ends the words of a title that tell what it is about."""
_HEADED = ("kin", "aside")
_LABELS = (*_HEADED, "aside-alone")
_TITLES = (*_LABELS, "aside-title", "aside-sure")
_SURE = ("kin", "aside-sure")
_QUOTES = '«“"'
_LONGEST, _PHRASE, _OWNED = 7, 4, 3
_BELOW, _LINE = 40, 300
"""Lines below a title, and letters of each, in which words of hiring are looked for."""


def of_others(note: Note, raw: str, rest: str, *, headed: bool) -> bool:
    """Whether a label ``raw`` is about other people's business, and ``rest`` behind it tells of no hiring.

    Where a company is known above (``headed``), a word for a department of it is none: "Kitchen: she rings Friday".
    """
    words = _words(raw.partition("(")[0])
    if not words or any(char.isdigit() for char in raw):
        return False
    practised = " ".join(words) in note.words["frame-practice"]  # a frame, which tells how far it reaches
    if len(words) <= _PHRASE and not practised and tells_outside(note, words):
        return True
    kinds = _kinds(note, words, _HEADED if headed else _LABELS)
    kinds = kinds or _opens(note, raw.split(), words) or _led(note, raw.split(), words)
    if not kinds or _is_name(note, raw):
        return False
    return kinds == {"kin"} or not _tells_hiring(note, [*words, *_words(rest[:_LINE])])


def _tells_hiring(note: Note, words: Sequence[str]) -> bool:
    """Whether words tell of hiring: "about the receptionist job", « pour le poste »."""
    signs, told = note.words["hiring-word"], note.words["hiring-sign"]
    phrases = (" ".join(words[step : step + _OWNED]) for step in range(len(words) - _OWNED + 1))
    if not signs.isdisjoint(phrases):
        return True
    else_is = note.words["hiring-no"]  # « la poste »
    return any(
        (word in signs or word in told) and f"{before} {word}" not in else_is for before, word in pairwise(("", *words))
    )


def is_title(note: Note, title: str) -> bool:
    """Whether a title names what lies outside, and no line below it tells of an application."""
    opening = _OPENING.split(title.strip(), maxsplit=1)[0]
    words = _words(opening)
    if not words:
        return False
    quoted = title.strip()[len(opening) : len(opening) + 1] in tuple(_QUOTES)
    pairs = (" ".join(pair) for pair in pairwise(words))
    taught = not note.words["workshop"].isdisjoint((*words, *pairs))
    if taught and (quoted or _is_workshop(note, words)):
        return True  # « Atelier « relancer sans agacer » »
    if not note.words["leaflet"].isdisjoint(words):
        return True
    kinds = _kinds(note, words, _TITLES) or _ends(note, opening.split(), words) or _opens(note, opening.split(), words)
    return bool(kinds) and not _is_name(note, opening) and (kinds == {"kin"} or not _tells_application(note))


def tells_outside(note: Note, words: Sequence[str]) -> bool:
    """Whether folded words hold a phrase for what lies outside: "current job", "mock interview"."""
    if _openings_of(note.words["elsewhere-phrase"]).isdisjoint(words):
        return False
    plain = f" {' '.join(words)} "
    return any(f" {phrase} " in plain for phrase in note.words["elsewhere-phrase"])


@lru_cache(maxsize=8)
def _openings_of(phrases: frozenset[str]) -> frozenset[str]:
    """The first word of each phrase."""
    return frozenset(phrase.split()[0] for phrase in phrases)


def _is_workshop(note: Note, words: Sequence[str]) -> bool:
    """Whether a workshop is about looking for work: « Atelier CV », "Interview skills workshop"."""
    kinds = ("workshop", "workshop-on", "aside-with", "elsewhere-with")
    phrases = note.words["workshop-on"]
    told = {word for pair in pairwise(words) if " ".join(pair) in phrases for word in pair}
    about = bool(told) or not phrases.isdisjoint(words)
    return about and all(word in told or any(word in note.words[kind] for kind in kinds) for word in words)


def _ends(note: Note, raw: Sequence[str], words: Sequence[str]) -> set[str]:
    """What a title ends with that is an event, and no name of one: "Machine tool show"."""
    told = len(words) > 1 and words[-1] in note.words["aside-end"] and raw[-1].islower()
    return {"aside"} if told and note.words["job-fair"].isdisjoint(words) else set()


def _opens(note: Note, raw: Sequence[str], words: Sequence[str]) -> set[str]:
    """What a title opens with that is lessons or a committee, whatever it is on: "COPIL WMS", no « Cours Florent »."""
    opens = words[0] in note.words["aside-open"] and not any(word.istitle() for word in raw[1:2])
    return {"aside"} if opens else set()


def _led(note: Note, raw: Sequence[str], words: Sequence[str]) -> set[str]:
    """What a label opens with that is private, whatever is told of it: « Chien malade », no « kiné du port »."""
    leads = note.words["aside-lead"]
    if any(word in note.words["aside-named"] for word in words[1:2]):
        return set()
    lead = words[0] in leads or " ".join(words[:2]) in leads
    return {"aside"} if lead and len(raw) > 1 and all(word.islower() for word in raw[1:]) else set()


def _words(text: str) -> list[str]:
    return _LETTERS.findall(fold(text))


def _kinds(note: Note, words: Sequence[str], telling: Sequence[str]) -> set[str]:
    """Of which kinds the words of a label or title are, where all of them are ``telling`` or small; none otherwise."""
    classes, kinds, step = note.words, set[str](), 0
    if len(words) > _LONGEST:
        return kinds
    if words[0] in classes["aside-start"]:
        return {"kin"}
    if " ".join(words[:2]) in classes["aside-start"]:
        return {"aside"}  # "Holiday in Wales"
    while step < len(words):
        kind, end = _kind_at(note, words, step, telling)
        if not kind:
            return set()
        kinds.add(kind)
        step = end
    if kinds == {"small"} and words[0] in classes["aside-of"] and gender_of(words[-1]):
        return {"kin"}
    return kinds - {"small"}


def _kind_at(note: Note, words: Sequence[str], step: int, telling: Sequence[str]) -> tuple[str, int]:
    """The kind of the words that begin there, and where they end; "" where they are of none."""
    classes = note.words
    for end in range(min(len(words), step + _PHRASE), step, -1):
        phrase = " ".join(words[step:end])
        kind = next((kind for kind in telling if phrase in classes[kind]), "")
        if kind:
            return ("kin" if kind in _SURE else "aside"), end
    small = words[step] in classes["aside-with"] or words[step] in classes["elsewhere-with"]
    if small or (step == 0 and words[step] in classes["aside-of"]):
        return "small", step + 1
    owner, given = step == 0 and words[1:2] == ["s"], bool(gender_of(words[step]))
    if owner and len(words) == _OWNED:
        owned = words[2] in classes["aside-owned"] or (given and words[2] in classes["aside-given"])
        return ("kin", _OWNED) if owned else ("", step)  # "Ellie's school"
    before = words[step - 1] if step else ""
    of = before in classes["aside-link"] or (before in classes["kin"] and words[step + 1 : step + 2] != ["s"])
    return ("small", step + 1) if given and (owner or of) else ("", step)


def _is_name(note: Note, raw: str) -> bool:
    """Whether such words are part of a name: "Sons & Daughters", "Festival Office"; no "Parish council"."""
    words = raw.split()
    joints = note.words["company-joint"] | note.words["at"]
    capitals = len(words) > 1 and all(word[:1].isupper() or word in joints for word in words)
    kinds = ("firm-kind", "body-word", "body-opening", "aside-name")
    house = capitals and any(fold(word) in note.words[kind] for word in words[1:] for kind in kinds)
    return "&" in raw or house or is_firm(words, note.words) or not note.words["legal-form"].isdisjoint(_words(raw))


def _tells_application(note: Note) -> bool:
    """Whether what stands below a title, or in the note of a file, tells of an application."""
    mark = "*" if note.org else "#"
    first, *others = note.lines[note.at : note.at + _BELOW] or [""]
    level = len(first) - len(first.lstrip(mark))
    below = takewhile(lambda line: not 0 < len(line) - len(line.lstrip(mark)) <= level, others)
    told = {word for line in (first, *below) for word in _words(line[:_LINE])}
    return not told.isdisjoint(note.words["application-word"]) or not told.isdisjoint(note.words["hiring-sign"])
