"""What stands above the text: file name, front matter, org keywords."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nudged.reading.names import company_in_heading, person_in, person_in_front
from nudged.reading.passages import desk
from nudged.reading.passages.headings import is_advert, is_elsewhere, names_elsewhere
from nudged.reading.passages.naming import is_common, is_given
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from nudged.reading.passages.context import Note

_CAPTURED = "nudge-notes-"
"""How the name of a note begins that ``nudge add`` writes: it names a machine, and each line its company."""
_LONGEST = 60
_OPENING = 120
_PERSON = 3
_FIELD, _KEY, _NAMES = 60, 20, 5
_TICKET = re.compile(r"[#*\s]*[A-Z]{2,5}-\d{2,6}\b(.*)")
"""How a line begins that is about a ticket of the day job: "INC-2291 postmortem"."""


def file_name(note: Note, file: str) -> None:
    """Take date and company from the file's name."""
    note.org = file.endswith(".org")
    stem = file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    if stem.startswith(_CAPTURED):
        note.captured = True
        return
    name, found = stem, note.dates(stem.replace("_", " "))
    if found and isinstance(found[0][0].args[0], int):
        when, first, last = found[0]
        day = note.day(when)
        if day:
            note.change(said=day, dated=True)
            name = f"{stem[:first]} {stem[last:]}".strip(" -_")
    note.advert = is_advert(note, stem) or ("/" in file and desk.is_folder(note, file))
    note.spotted = not note.words["spotted"].isdisjoint(fold(stem.replace("_", " ")).split())
    spaced = re.sub(r"[_-]", " ", stem)
    note.draft = any(phrase in fold(spaced) for phrase in note.words["draft-file"])
    note.elsewhere = is_elsewhere(note, stem.replace("_", " ")) or desk.is_title(note, spaced)
    note.change(skip=note.advert or note.elsewhere)
    note.file_company = None if note.elsewhere else company_in_heading(name, note.words, file_name=True)
    note.change(company=note.file_company, person=person_in(name, note.words) or person_in_front(name, note.words))


def field(note: Note, text: str, begin: int) -> bool:
    """Whether a line is a field that tells a company, a person or a day: "Company: Acme", "Date: 5 March"."""
    key, colon, value = text[begin : begin + _FIELD].partition(":")
    if not colon or len(key) > _KEY or len(text) - begin >= _FIELD:
        return False
    kind, value = fold(key.strip(" *_[(")), value.strip(" \t*_[]()|:").rstrip(".")
    names = 0 < len(value.split()) <= _NAMES and (value[:1].isupper() or value[:1].isdigit())
    if kind in note.words["company-key"] and names and _is_title(note, value.split()):
        if not _is_headed(note):
            note.change(company=value, person=None)
        return True
    person = len(value.split()) <= _PERSON and all(word[:1].isupper() for word in value.split())
    if kind in note.words["person-key"] and person and names and is_given(value.split()[0]):
        note.change(person=value)
        return True
    day = note.first_day(value) if kind in note.words["date-key"] and len(value.split()) <= _NAMES else None
    if day is None or day > (note.context.saved or day):  # a day to come is an interview's
        return False
    note.change(said=day, dated=True)
    return True


def _is_headed(note: Note) -> bool:
    """Whether front matter or a heading above tells the company, by a name that is no role: no "Backend Engineer"."""
    titles = note.words["job-title"]
    told = (name for name in note.levels.values() if name and not is_given(name.split()[0]))  # no "## Marc Dupont"
    named = [name for name in told if titles.isdisjoint(fold(name).split())]
    return note.known_company or any(not is_common(name, note.lexicons) for name in named)


def _is_title(note: Note, words: list[str]) -> bool:
    """Whether the words of a field may be a name, and are no sentence: no "They decide Friday", "Best place ever"."""
    told = any(fold(words[0]) in lexicon.function_words for lexicon in note.lexicons)
    return not told and not words[-1].islower()


def first_line(note: Note, first: int) -> None:
    """Take from the first line of the text, behind line ``first``, that the note lies outside a hiring process."""
    opening = next((line.strip() for line in note.lines[first : first + _LONGEST] if line.strip()), "")[:_OPENING]
    headed = opening.startswith("#")
    if note.known_company or (note.file_company and not headed):
        return
    ticket = _TICKET.match(opening)
    about = ticket is not None and not note.words["elsewhere"].isdisjoint(fold(ticket[1]).split())
    title = opening if headed else opening.partition("(")[2]  # no prose: "she is in a staff meeting"
    if about or names_elsewhere(note, title):
        note.elsewhere = True
        note.file_company = None
        note.change(company=None, skip=True)


def front_matter(note: Note) -> int:
    """Read the front matter; the index of the line behind it."""
    lines = note.lines
    if not lines or lines[0].strip() != "---":
        return _org_keywords(note)
    values: dict[str, str] = {}
    for index, raw in enumerate(lines[1:_LONGEST], 1):
        line = raw.strip()
        if line in ("---", "..."):
            _apply(note, values)
            return index + 1
        key, colon, value = line.partition(":")
        if colon:
            values[fold(key.strip())] = value.strip().strip("\"'[]").strip()
    return 0


def told_in_front(note: Note, text: str) -> int:
    """Where the value of a line of the front matter begins that tells what is to come, like a line of the text."""
    key, colon, value = text.partition(":")
    told = bool(colon) and fold(key.strip()).replace("_", " ").replace("-", " ") in note.words["told-key"]
    return len(text) - len(value.lstrip(" \t\"'")) if told and value.strip() else 0


def _org_keywords(note: Note) -> int:
    values, index = {}, 0
    while index < len(note.lines) and note.lines[index].startswith("#+"):
        key, _, value = note.lines[index][2:].partition(":")
        values[fold(key.strip())] = value.strip()
        index += 1
    if values:
        _apply(note, values)
    return index


def _apply(note: Note, values: dict[str, str]) -> None:
    def first(name: str) -> str | None:
        return next((value for key, value in values.items() if value and key in note.words[name]), None)

    company, role, title = first("company-key"), first("role-key"), first("title-key")
    note.known_company = company is not None
    if company is None and title and not role:
        company = company_in_heading(title, note.words)
    if company:
        note.elsewhere = note.elsewhere and not note.known_company
        note.file_company = company
        note.change(company=company, skip=note.advert or note.elsewhere)
    day = note.first_day(first("date-key") or "")
    if day:
        note.change(said=day, dated=True)
    person = first("person-key")
    if person:
        note.change(person=person_in(person, note.words) or person)
    note.change(role=role or values.get("title"), via=first("via-key"))
