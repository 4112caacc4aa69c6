"""Whether a note lists companies line by line, so that its labels name them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.names import company_in_heading, is_firm
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from nudged.reading.passages.context import Note

MARKS = (":", " - ", " – ", " — ", " | ", " → ", " -> ", " > ", " => ", " = ")
"""What stands behind a label."""
SIGNS = re.compile(r"[:–—|→>=]| - ")
"""Characters without one of which no mark stands in a line."""
HEAD = 60
"""Letters within which the mark behind a label stands."""
LONGEST, LISTED = 4, 3
"""Words of the longest label, and labels of the shortest list."""
_LISTING_LINES = 400


def is_titled(note: Note, name: str) -> bool:
    """Whether a title opens a name, which is nobody's but a person's: "Dr Rieux", « Mme Pons »."""
    words = name.split()
    opens = len(words) > 1 and fold(words[0]).rstrip(".") in note.words["title"]
    return opens and words[1][:1].isupper() and not is_firm(words, note.words)


def is_small_firm(note: Note, raw: str) -> bool:
    """Whether words without capitals name a firm by its kind and a word that no language knows: "petone dental"."""
    words = fold(raw).replace("'", " ").split()
    if not (note.small and raw.islower()) or not 1 < len(words) <= LONGEST or gender_of(words[0]):
        return False
    unheard = any(word.isalpha() and not any(word in lexicon.known for lexicon in note.lexicons) for word in words)
    return unheard and not note.words["firm-kind"].isdisjoint(words)


def small_firm_at(note: Note, text: str) -> str | None:
    """The firm behind "at" in a note without capitals: "had my interview at lyall bay medical this morning"."""
    words = text.split()
    for step, word in enumerate(words[:-1] if note.small else []):
        ends = range(min(step + 1 + LONGEST, len(words)), step + 2, -1) if fold(word) in note.words["at"] else ()
        names = (" ".join(words[step + 1 : end]).rstrip(".,;:!?") for end in ends)
        found = next((name for name in names if is_small_firm(note, name) and _ends_with_kind(note, name)), None)
        if found is not None:
            return found
    return None


def _ends_with_kind(note: Note, name: str) -> bool:
    """Whether a name ends, or in French begins, with the kind of firm."""
    words = fold(name).split()
    return words[-1] in note.words["firm-kind"] or words[0] in note.words["firm-kind"]


def is_listing(note: Note) -> bool:
    """Whether a note lists companies: three or more lines open with different labels, not all of them given names."""
    labels: list[str] = []
    for line in note.lines[:_LISTING_LINES]:
        bare = line.strip().lstrip("-*+•> ").strip()
        head = bare[:HEAD]
        colon = next((mark for mark in MARKS if mark in head), "") if SIGNS.search(head) else ""
        head, _, rest = bare.partition(colon) if colon else ("", "", "")
        name = head.strip(" *_[]")
        if not colon or not rest.strip() or not 0 < len(name) <= 40 or name.startswith("#"):
            continue
        words = fold(name).split()
        kinds = note.words
        if (
            len(words) <= LONGEST
            and not is_titled(note, name)
            and not any(
                word.isdigit() or word in kinds["label"] or word in kinds["me"] or word in kinds["no-company"]
                for word in words
            )
        ):
            labels.append(fold(name))
    people = sum(bool(gender_of(label.partition(" ")[0])) for label in labels)
    several = len(labels) >= LISTED and len(set(labels)) == len(labels)
    return several and people < len(labels) and not _has_sections(note)


def _has_sections(note: Note) -> bool:
    """Whether two headings or more name companies, so that labels below them name people."""
    mark = "*" if note.org else "#"
    titles = (line.lstrip(mark).strip() for line in note.lines[:_LISTING_LINES] if line.startswith(mark))
    found = (company_in_heading(title, note.words) for title in titles if title and not title.startswith("+"))
    return len([name for name in found if name]) > 1
