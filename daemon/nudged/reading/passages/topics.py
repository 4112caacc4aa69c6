"""Headings below a company's own that tell what is written there, and name no other company: "Team", « Ressenti »."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.names import company_in_heading, is_firm, opens_with_post, words_of
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from nudged.reading.passages.context import Note

_PARTS = re.compile(r"['’.& -]")
_LETTERS = re.compile(r"[^\W\d_]+")
_BELOW, _LINE = 8, 200
"""Lines below a heading, and letters of each, in which an application is told."""
_BREAK = re.compile(r"[,:;(–—|/?!\d]| - ")
_SMALL = 3
_STATES = ("TODO", "DONE", "NEXT")
_ABSTRACT = 7
"""Letters of the shortest word that is none of a name's by its ending."""
_HEADINGS = 400
"""Lines of a note in which other headings of a level are looked for."""


def names_none(note: Note, title: str, level: int) -> bool:
    """Whether a heading below a company's names no other one: a topic, a post, a way of writing."""
    return _is_post(note, title) or _is_topic(note, title, level) or _is_channel(note, title, level)


def small_name(note: Note, title: str, level: int) -> str | None:
    """The company that a heading names in small letters, as all those of its level are: "* bluefin trading"."""
    words = words_of(title)
    if not 0 < len(words) <= _SMALL or title != title.lower() or _BREAK.search(title):
        return None
    if note.known_company or note.file_company or _is_below(note, level):
        return None
    folded = [fold(word) for word in words]
    if _is_word(note, folded[0]) or gender_of(folded[0]) or not _is_listed_small(note, level):
        return None
    name = " ".join(word.title() for word in words)
    return title.strip(" -–—:,*") if company_in_heading(name, note.words, title=True) == name else None


def _is_listed_small(note: Note, level: int) -> bool:
    """Whether the headings of a level are small, and several, or one with those of days below it."""
    titles = _titles(note, level)
    if not all(one == one.lower() or one.split()[0] in _STATES for one in titles):
        return False
    return len(titles) > 1 or any(note.dates(title) for title in _titles(note, level + 1))


def is_listed_below(note: Note, title: str, level: int) -> bool:
    """Whether a heading is a company's own below one that only groups several: "* Consultancies", "** Ippon <...>"."""
    above = next((name for other in range(level - 1, 0, -1) if (name := note.levels.get(other))), None)
    if above is None or note.known_company or note.file_company == above or not _is_plain(note, above):
        return False
    return _names_company(note, title.strip())


def _is_topic(note: Note, title: str, level: int) -> bool:
    """Whether a heading below a company's title is made of words of the language, and so names no company.

    Where other headings of its level name companies, the title above is one of a list, and a word may name one too.
    """
    if not (_is_below(note, level) or note.known_company or note.file_company) or not _is_plain(note, title):
        return False
    return not (level == 1 and _is_file(note, title)) and not _is_listed(note, level)


def _is_post(note: Note, title: str) -> bool:
    """Whether a heading begins with a post, where the note's company is known: "Data Engineer, Leeds"."""
    return bool(note.known_company or note.file_company) and opens_with_post(title, note.words)


def _is_channel(note: Note, title: str, level: int) -> bool:
    """Whether a heading names but the way of writing: "LinkedIn", « Messages WhatsApp ».

    One among companies is another one where its lines tell of an application: "## Slack", "Applied on Monday".
    """
    words = [fold(word) for word in _LETTERS.findall(title)]
    if note.words["channel"].isdisjoint(words):
        return False
    if not (note.words["channel"] | note.words["message-word"] | note.words["generic"]).issuperset(words):
        return False
    told = note.told_above or _is_below(note, level)
    return told and not (_is_listed(note, level) and _tells_application(note))


def _tells_application(note: Note) -> bool:
    """Whether the lines below the heading that is read tell of an application."""
    mark, lines = "*" if note.org else "#", note.lines[note.at + 1 : note.at + 1 + _BELOW]
    below = takewhile(lambda line: not line.startswith(mark), lines)
    told = (word for line in below for word in _LETTERS.findall(fold(line[:_LINE])))
    return not note.words["application-word"].isdisjoint(told)


def _is_below(note: Note, level: int) -> bool:
    """Whether a heading above tells a company."""
    return any(note.levels.get(other) for other in range(1, level))


def _is_listed(note: Note, level: int) -> bool:
    """Whether headings of a level name companies, and neither the note nor a heading of a list is one company's."""
    inner = any(note.levels.get(other) for other in range(2, level))  # below "## Acme" of a list
    return not (inner or _is_own(note, level)) and _has_companies(note, level)


def _is_file(note: Note, title: str) -> bool:
    """Whether a title holds words of the file's name: "Crèche Les Petits Pas" of "Les Petits Pas.md"."""
    named = set(_PARTS.split(" ".join(words_of(fold(note.file_company or "")))))
    return not named.isdisjoint(_PARTS.split(" ".join(words_of(fold(title)))))


def _is_own(note: Note, level: int) -> bool:
    """Whether the note is one company's: front matter tells it, or the file is called like the title."""
    titles = [fold(name) for other in range(1, level) if (name := note.levels.get(other))]
    return note.known_company or (note.file_company is not None and titles[:1] == [fold(note.file_company)])


def _is_plain(note: Note, title: str) -> bool:
    """Whether words of the language are all of a heading, or end one whose words have small letters: "Python test"."""
    words = words_of(title)
    folded = [fold(word) for word in words]
    if not words or is_firm(words, note.words):
        return False
    known = [_is_word(note, word) for word in folded]
    small = len(words) > 1 and words[-1].islower() and not any(word[:1].isupper() for word in words[1:])
    ends = any(folded[0].endswith(ending) for ending in note.words["topic-ending"])
    abstract = len(words) == 1 and len(folded[0]) >= _ABSTRACT and ends  # "Weaknesses", no "Notion"
    return all(known) or abstract or (small and known[-1])


def _is_word(note: Note, word: str) -> bool:
    """Whether a folded word is one of a language, and no given name."""
    parts = [part for part in _PARTS.split(word) if part]
    return not gender_of(word) and all(part.isdigit() or part in note.words["plain"] for part in parts)


def _has_companies(note: Note, level: int) -> bool:
    """Whether a heading of a level names a company by a word that no language has."""
    if level not in note.listed:
        note.listed[level] = any(_names_company(note, title) for title in _titles(note, level))
    return note.listed[level]


def _titles(note: Note, level: int) -> list[str]:
    mark = ("*" if note.org else "#") * level + " "
    return [line[level:].strip() for line in note.lines[:_HEADINGS] if line.startswith(mark)]


def _names_company(note: Note, title: str) -> bool:
    name = company_in_heading(title, note.words) if not _is_plain(note, title) else None
    return name is not None and not gender_of(fold(name.split()[0]))
