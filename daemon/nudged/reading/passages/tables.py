"""Tables: columns that name company, person or date, and cells that say something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.names import person_in, words_of
from nudged.reading.passages import asides
from nudged.reading.passages.sentences import pieces
from nudged.reading.tokens import fold
from nudged.reading.whole_names import is_capital

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nudged.reading.passages.context import Context, Line, Note, Piece

_DATE_HEAD = 20
_HEADS = 120
_AROUND = ' "*_'
_SEPARATORS = ("\t", ";", ",")
_COLUMNS = ("company-column", "date-column", "person-column", "column", "role-key")
_PERSON, _OWNER, _DUE, _NEXT_DUE = "(person)", "(owner)", "(due)", "(due of the cell before)"
_EMPLOYER = "(employer)"
_BESIDE = ("column", "next-column", "action-column", "said-column", "date-column", "person-column", "waiting-column")
"""Columns that stand beside the employers'."""
_ROWS = 40
"""Rows of a table in which the candidate is looked for among those who act."""


def row(note: Note, line: Line, begin: int) -> Iterator[Piece]:
    """The sentences of a row; the first row of a table names its columns."""
    cells = _cells(line.text[begin:], line.start + begin)
    if all(set(text) <= set("-:+ ") for text, _ in cells):
        return
    if not note.columns:
        heads = [fold(text).strip("*_ ") for text, _ in cells]
        note.columns = _columns(note, heads) or _employers(note, heads)
        if note.columns:
            return
        note.columns = ["?"] * len(cells)
    yield from _told(note, cells, line)


def separated(note: Note, line: Line) -> Iterator[Piece] | None:
    """The sentences of a row whose cells a comma, semicolon or tab parts, below a row that names its columns."""
    if note.separator and note.columns:
        return _told(note, _parts(line.text, line.start, note.separator, len(note.columns)), line)
    mark = next((mark for mark in _SEPARATORS if mark in line.text), "") if len(line.text) < _HEADS else ""
    first, _, _ = line.text.partition(mark) if mark else ("", "", "")
    if not first or len(first) > _DATE_HEAD or not _names_column(note, fold(first).strip(_AROUND)):
        return None
    heads = [fold(head).strip(_AROUND) for head in line.text.split(mark)]
    known = sum(_names_column(note, head) for head in heads)
    columns = _columns(note, heads) if known > 1 and known >= len(heads) - 1 else []
    if not columns:
        return None
    note.columns, note.separator = columns, mark
    return iter(())


def _names_column(note: Note, head: str) -> bool:
    return any(head in note.words[kind] for kind in _COLUMNS)


def _parts(text: str, start: int, mark: str, most: int) -> list[tuple[str, int]]:
    """The cells of a row of text, in quotation marks or not; the last one keeps what is left over."""
    cells: list[tuple[str, int]] = []
    place = 0
    while len(cells) < most and place <= len(text):
        quoted = text.find(f'"{mark}', place + 1) if text.startswith('"', place) else -1
        end = quoted + 1 if quoted > 0 else text.find(mark, place)
        if end < 0 or len(cells) == most - 1:
            end = len(text)
        cell = text[place:end]
        bare = cell.strip(' "\t')
        cells.append((bare, start + place + (cell.find(bare) if bare else 0)))
        place = end + 1
    return cells


def _told(note: Note, cells: list[tuple[str, int]], line: Line) -> Iterator[Piece]:
    kinds = note.words
    columns = [*note.columns, *["?"] * len(cells)]
    context = note.context._replace(cell=True)
    for (text, place), column in zip(cells, columns, strict=False):
        context = _with_cell(note, context, text, column)
        if column == _DUE and any(map(str.isalnum, text)):
            context = context._replace(due=(place, place + len(text)))
    for index, ((text, place), column) in enumerate(zip(cells, columns, strict=False)):
        said = column not in kinds["company-column"] and column not in kinds["date-column"]
        said = said and column not in (_PERSON, _OWNER, _DUE, _NEXT_DUE, _EMPLOYER)
        if text and said:
            behind = cells[index + 1] if columns[index + 1] == _NEXT_DUE and index + 1 < len(cells) else ("", 0)
            due = (behind[1], behind[1] + len(behind[0])) if _is_ahead(note, behind[0], context) else context.due
            yield from _cell(note, text, place, line.number, context._replace(due=due))


def _is_ahead(note: Note, text: str, context: Context) -> bool:
    """Whether a cell behind what is next tells by when: any day but one that is gone by."""
    day = note.first_day(text)
    return any(map(str.isalnum, text)) and (day is None or day >= context.said)


def _columns(note: Note, heads: list[str]) -> list[str]:
    """The names of the columns, where the first row of a table holds them; "who" is a person beside a company.

    Beside actions, "who" owns them and "when" is by when.
    """
    kinds = note.words
    owners = [head for head in heads if head in kinds["owner-column"]]
    dues = [head for head in heads if head in kinds["due-column"]]
    known = [*owners, *dues]
    others = any(head in kinds["date-column"] | kinds["company-column"] for head in heads if head not in known)
    if owners and dues and not others and any(head in kinds["action-column"] for head in heads):
        return [_OWNER if head in owners else _DUE if head in dues else head for head in heads]
    senders = [head for head in heads if head in kinds["sender-column"]]
    if senders and not owners and any(head in kinds["said-column"] for head in heads):
        return [_OWNER if head in senders else head for head in heads]
    firms = [head for head in heads if head in kinds["company-column"]]
    people = [head for head in heads if head in kinds["person-column"]]
    told = [head for head in heads if head in kinds["date-column"] | kinds["column"]]
    plain = [head for head in firms if head not in people]
    dated = len(heads) > 1 and any(head in kinds["date-column"] for head in heads)
    if not firms and not dated and not (people and told):
        return []
    heads = [_NEXT_DUE if _tells_next_day(note, heads, index) else head for index, head in enumerate(heads)]
    person = bool(plain) or note.context.company is not None or note.known_company
    acting = [head for index, head in enumerate(heads) if head in owners and _is_mine_too(note, index)]
    return [
        _OWNER if head in acting else _PERSON if head in people and (person or head not in firms) else head
        for head in heads
    ]


def _employers(note: Note, heads: list[str]) -> list[str]:
    """The names of the columns where the first is headed by a word for an employer that nobody foresaw: "Vineyard".

    Beside what is told of each, and with names below it; not where the note is one company's.
    """
    first, *others = heads
    kinds = note.words["firm-kind"] | note.words["body-opening"]
    if note.told_above or not first or (first in note.words["plain"] and first not in kinds):
        return []
    if not any(head in note.words[kind] for head in others for kind in _BESIDE):
        return []
    told = [bare for text in _first_cells(note) if (bare := text.strip("*_[] "))]
    named = sum(_may_be_employer(note, text) for text in told)
    return [_EMPLOYER, *others] if told and named * 2 > len(told) else []


def _first_cells(note: Note) -> Iterator[str]:
    """The first cells of the rows below the line that is read, but for the drawn line."""
    for line in note.lines[note.at + 1 : note.at + 1 + _ROWS]:
        if not line.lstrip().startswith("|"):
            return
        cells = _cells(line.strip(), 0)
        if cells and not set(cells[0][0]) <= set("-:+ "):
            yield cells[0][0]


def _may_be_employer(note: Note, text: str) -> bool:
    """Whether a cell may name an employer: a word with a capital that no language knows, and no given name."""
    words = words_of(text)
    opens = bool(words) and is_capital(words[0]) and not gender_of(fold(words[0])) and not note.dates(text)
    return opens and any(is_capital(word) and fold(word) not in note.words["plain"] for word in words)


def _tells_next_day(note: Note, heads: list[str], index: int) -> bool:
    """Whether a column tells by when what is next in the column before it is to come: "Next | When"."""
    day = heads[index] in note.words["due-column"] or heads[index] in note.words["date-column"]
    return day and index > 0 and heads[index - 1] in note.words["next-column"]


def _is_mine_too(note: Note, index: int) -> bool:
    """Whether the candidate stands in a column of people, who then are those who act: "Who | What"."""
    for line in note.lines[note.at + 1 : note.at + 1 + _ROWS]:
        if not line.lstrip().startswith("|"):
            return False
        cells = _cells(line.strip(), 0)
        if index < len(cells) and note.is_me(cells[index][0].strip("*_[] ")):
            return True
    return False


def _cells(body: str, start: int) -> list[tuple[str, int]]:
    cells, offset = [], 1
    for part in body[1:].split("|"):
        cells.append((part.strip(), start + offset + len(part) - len(part.lstrip())))
        offset += len(part) + 1
    if cells and not cells[-1][0]:
        cells.pop()
    return cells


def _with_cell(note: Note, context: Context, text: str, column: str) -> Context:
    """The context of a row with what a cell of a known column tells."""
    bare = text.strip("*_[] ")
    if column == _OWNER and bare:
        if note.is_me(bare):
            return context._replace(label_me=True)
        name = " ".join(word for word in bare.split() if fold(word).rstrip(".") not in note.words["title"]) or bare
        return context._replace(label=name, person=name)
    if column == _PERSON:
        if note.is_me(bare):
            return context._replace(label_me=True, person=None)
        words = [word for word in bare.split() if fold(word).rstrip(".") not in note.words["title"]]
        plain = " ".join(words) if any(map(_lettered, words)) else None
        return context._replace(person=person_in(text, note.words) or plain)
    if column == _EMPLOYER or column in note.words["company-column"]:
        if asides.of_others(note, bare, note.lines[note.at], headed=note.told_above):
            return context._replace(skip=True)
        return context._replace(company=bare or None)
    dated = column in note.words["date-column"] or (column == _NEXT_DUE and not _is_ahead(note, text, context))
    day = note.first_day(text) if dated else None
    return context._replace(said=day, dated=True) if day else context


def _lettered(word: str) -> bool:
    return any(char.isalpha() for char in word)


def _cell(note: Note, text: str, place: int, number: int, context: Context) -> Iterator[Piece]:
    dated = note.dates(text[:_DATE_HEAD])
    day = note.day(dated[0][0]) if dated and dated[0][1] == 0 else None
    rest = text[dated[0][2] :].lstrip() if day and dated else ""
    shift = 0
    if day and rest[:1] in (":", "-", "–", "—"):
        shift = len(text) - len(rest.lstrip(" :-–—"))
        context = context._replace(said=day, dated=True)
    yield from pieces(note, place + shift, place + len(text), number, context)
