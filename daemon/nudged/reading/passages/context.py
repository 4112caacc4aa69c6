"""What is known around a sentence, and the note as far as it has been read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.deadlines import atoms, find
from nudged.reading.languages import page_words
from nudged.reading.passages import voices
from nudged.reading.times import Reference, When, resolve
from nudged.reading.tokens import fold, tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.lexicon import Lexicon, WordClasses
    from nudged.reading.passages.chats import Turn
    from nudged.reading.passages.quotations import Quotation
    from nudged.reading.passages.voices import Speaks
    from nudged.reading.settings import ReadingSettings

_FIRST_LINES = 40
_SLASHED = re.compile(r"(?<![\d/.,])(\d{1,2})/(\d{1,2})(?:/\d{2,4})?(?![\d/])")
_ALWAYS = ("24", "7")
_HALF_DAY = re.compile(r"\b[ap]\.?m\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_MARKS, _NUMBERS = ".,:;()*_", ("num", "ord")
_TURN_OF_YEAR = 200
"""Days by which a date without year may lie before the entry above it; further back it is next year's."""
_YEAR, _SOON = 365, 31
"""Days within which a date without year lies ahead of a note that tells no other day, rather than a year back."""
_TOLD_WITHIN = 100_000
"""Characters of a note in which its order of day and month is looked for."""
_STAMPED = re.compile(
    r"[^\w\n]{0,4}(?:le )?(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)\b"
    r"(?:,? (?:à |at |- )?(\d{1,2}:\d\d)(?::\d\d)?(?:[ \u202f]?([ap]\.?m))?)?",
    re.IGNORECASE,
)
"""A date in figures that opens a line, and the clock time behind it."""
_DATED_LINES, _CENTURY, _MONTHS, _LONGEST_MONTH = 400, 100, 12, 31
_LATELY = 45
"""Days within which a note is mostly saved after what it tells."""


class Context(NamedTuple):
    """What is known around a sentence.

    ``chat``: who says each line stands before it, the candidate ("Me:") too; ``under``: a line above that is nothing
    but a person's name holds for it; ``due``: the cell of a table, by its place, that tells by when; ``auto``: a
    program wrote the mail; ``own``: the candidate's name, where nobody else in the note is called so.
    """

    said: date
    said_time: time | None = None
    saved: date | None = None
    saved_time: time | None = None
    dated: bool = False
    company: str | None = None
    role: str | None = None
    via: str | None = None
    person: str | None = None
    label: str | None = None
    label_me: bool = False
    chat: bool = False
    voice: str = "me"
    speaker: str | None = None
    heading: bool = False
    todo: bool = False
    done: bool = False
    cell: bool = False
    item: bool = False
    under: bool = False
    skip: bool = False
    auto: bool = False
    own: str = ""
    entry: int = 0
    due: tuple[int, int] | None = None


class Piece(NamedTuple):
    """One sentence: its place in the text, its line, and its context."""

    start: int
    end: int
    line: int
    context: Context


class Lead(NamedTuple):
    """A name that holds below its line: where it is ``deep`` as long as lines are indented deeper than ``indent``.

    A ``bold`` line holds like a heading, another one until an empty line, or the end of the items ``listed`` below it.
    """

    company: str | None
    person: str | None
    me: bool
    skip: bool
    indent: int
    deep: bool
    bold: bool
    listed: bool
    outer: Lead | None = None


@dataclass(slots=True)
class Line:
    """One line of the note: its text without line end, where it starts, its number from 1, and its index."""

    text: str
    start: int
    number: int

    @property
    def index(self) -> int:
        """Its place in the list of lines."""
        return self.number - 1


@dataclass(slots=True)
class Note:
    """A note as far as it has been read: what the lines so far tell about the next one.

    ``words`` are the words of headings, labels, tables and mails in all languages; ``day_first`` the configured order
    of day and month, None where it goes by language. ``small`` tells that its writer uses no capitals, ``advert``
    that the whole note is an advert or article, ``elsewhere`` that its file is named for what lies outside the
    process, ``mail_quoted`` how deep in quotations the last pasted mail stands, ``captured`` that ``nudge add``
    writes it, each line behind the day that it was written, ``archive`` that what is quoted there comes from another
    time, ``closed`` that the last pasted mail has been closed, ``signed`` that a name stood below, ``by_line`` that a
    line, and nothing above it, told the company, ``own`` the candidate's own name, ``at`` the index of the line that
    is read, ``lead`` the name that stands above the lines, ``callout`` whether the line stands in a box of their own,
    ``separator`` what parts the cells of its columns where no bars do, ``turn`` who speaks in a pasted chat and
    ``said_in_turn`` whether they have begun, ``quotation`` the message in quotation marks around the line,
    ``pasted`` the day of the heading above it, ``week`` the Monday of the week that a heading told, ``weekday`` the
    day of the last entry that a weekday headed, ``around`` the day before a mail and whether that was told, and
    ``skipped`` the level of the heading below which nothing of a process is told.

    Once it was asked, ``namesakes`` tells whether somebody else is called as they are, ``outsiders`` who is none of
    theirs, ``bracketed`` what stands in brackets behind names, ``speakers`` who speaks where, and ``listed`` at which
    levels headings name companies.
    """

    text: str
    settings: ReadingSettings
    lexicons: Sequence[Lexicon]
    context: Context
    lines: list[str]
    words: WordClasses
    day_first: bool | None
    org: bool = False
    listing: bool = False
    small: bool = False
    advert: bool = False
    draft: bool = False
    spotted: bool = False
    skipped: int = 0
    elsewhere: bool = False
    mail_quoted: int = 0
    captured: bool = False
    archive: bool = False
    file_company: str | None = None
    known_company: bool = False
    mail: bool = False
    closed: bool = False
    signed: bool = False
    around: tuple[date, bool] | None = None
    entry: int = 0
    by_line: bool = False
    own: list[str] = field(default_factory=list)
    namesakes: dict[str, bool] = field(default_factory=dict)
    outsiders: dict[str, bool] = field(default_factory=dict)
    bracketed: dict[str, list[str]] | None = None
    speakers: list[Speaks] | None = None
    at: int = 0
    lead: Lead | None = None
    callout: bool = False
    turn: Turn | None = None
    quotation: Quotation | None = None
    said_in_turn: bool = False
    pasted: date | None = None
    week: date | None = None
    weekday: date | None = None
    levels: dict[int, str | None] = field(default_factory=dict)
    listed: dict[int, bool] = field(default_factory=dict)
    columns: list[str] = field(default_factory=list)
    separator: str = ""

    def is_me(self, name: str) -> bool:
        """Whether a speaker, a sender or a cell is the candidate: "Me", or the name in the settings."""
        return voices.is_me(self, name)

    def speaks_me(self, name: str) -> bool:
        """Whether the candidate speaks behind a label: "Me:", "You:" of a pasted chat, their name."""
        return self.is_me(name) or fold(name) in self.words["you-label"]

    @property
    def told_above(self) -> bool:
        """Whether a heading, the file's name or front matter tells a company."""
        return self.known_company or bool(self.file_company) or any(self.levels.values())

    def change(self, **values: object) -> None:
        """Change the context of what follows."""
        self.context = self.context._replace(**values)  # type: ignore[arg-type]

    def leave_mail_day(self) -> None:
        """Go back to the day that was told before a pasted mail's own."""
        if self.around is not None:
            self.change(said=self.around[0], dated=self.around[1])
            self.around = None

    def dates(self, text: str) -> list[tuple[When, int, int]]:
        """The calendar days that ``text`` names, with their offsets."""
        found = dates_in(text, self.lexicons, day_first=self.day_first)
        return [(self._plausible(when, text[first:last]), first, last) for when, first, last in found]

    def _plausible(self, when: When, text: str) -> When:
        """A date in figures that would lie ahead of the note, with day and month exchanged where that is past."""
        year, month, day, *weekday = when.args
        saved, spelled = self.context.saved, any(char.isalpha() for char in _HALF_DAY.sub("", text))
        if year is None and saved is not None and not spelled:
            return self._latest(when, saved)
        if saved is None or not isinstance(year, int) or spelled or text[:4].isdigit():
            return when
        if not isinstance(month, int) or not isinstance(day, int) or not 1 <= day <= 12 or self.day_first is not None:
            return when
        if date(year, month, min(day, 28)) > saved >= date(year, day, min(month, 28)):
            return when._replace(args=(year, day, month, *weekday))
        return when

    def _latest(self, when: When, saved: date) -> When:
        """A date in figures without year, with day and month exchanged where that is about when the note was saved."""
        _, month, day, *weekday = when.args
        plain = isinstance(month, int) and isinstance(day, int) and 1 <= day <= 12
        if not plain or self.day_first is not None:
            return when
        other = when._replace(args=(None, day, month, *weekday))
        told, swapped = self.day(when), self.day(other)
        if told is None or swapped is None or (saved - told).days <= _LATELY:
            return when
        return other if 0 <= (saved - swapped).days <= _LATELY else when

    def first_day(self, text: str) -> date | None:
        """The first calendar day that ``text`` names."""
        found = self.dates(text)
        return self.day(found[0][0]) if found else None

    def day(self, when: When) -> date | None:
        """The day of a date in a heading, label or file name: without year the nearest one back, or soon to come."""
        year, month, day, *weekday = when.args
        saved = self.context.saved or self.context.said
        bare = when._replace(lead="", clock=None)
        moment = resolve(bare, Reference(saved, None, self.settings.working, back=True))
        if moment is None or not isinstance(month, int) or not isinstance(day, int):
            return None
        near, back = (self.context.said, _TURN_OF_YEAR) if self.context.dated else (saved, _YEAR - _SOON)
        other = bool(weekday) and moment.day.weekday() != weekday[0]
        if year is None and (other or (moment.day - near).days < -back):
            ahead = resolve(bare, Reference(near, None, self.settings.working))
            return ahead.day if ahead else moment.day
        return moment.day


def start(text: str, modified: datetime, settings: ReadingSettings, lexicons: Sequence[Lexicon]) -> Note:
    """A note of which nothing has been read yet."""
    local = modified.astimezone(settings.working.zone)
    context = Context(said=local.date(), saved=local.date(), saved_time=local.time())
    lines = text.splitlines(keepends=True)
    small = not any(line.lstrip("-*+•> \t#")[:1].isupper() for line in lines[1:_FIRST_LINES])
    day_first = day_order(text, settings)
    words = page_words(tuple(lexicons))
    note = Note(
        text, settings, lexicons, context, lines, words, day_first, small=small, own=fold(settings.name).split()
    )
    if note.day_first is None:
        note.day_first = _order_told(note)
    if not note.own:
        note.own = voices.greeted_as_candidate(note)
    note.change(chat=voices.is_chat(note), own=voices.own_name(note))
    note.at = 0
    return note


def day_order(text: str, settings: ReadingSettings) -> bool | None:
    """Whether the day stands in front in a note's dates, None where its language tells.

    One date that has it there for sure tells it of all: 30/12.
    """
    if settings.date_order != "auto":
        return settings.date_order == "dmy"
    sure = any(
        _MONTHS < int(found[1]) <= _LONGEST_MONTH and 0 < int(found[2]) <= _MONTHS and found.groups() != _ALWAYS
        for found in (_SLASHED.finditer(text[:_TOLD_WITHIN]) if "/" in text else ())
    )
    return True if sure else None


def _order_told(note: Note) -> bool | None:
    """Whether the dates that open the lines of a chat or log tell day first, by those that leave no doubt.

    Where none does, a clock time of 24 hours behind them does: who writes 21:12 writes no 3/2 for 2 March.
    """
    told: set[bool] = set()
    doubtful, saved = False, note.context.saved
    for line in note.lines[:_DATED_LINES]:
        found = _STAMPED.match(line)
        if found is None or saved is None:
            continue
        first, second = int(found[1]), int(found[2])
        year = max(1, int(found[3]) % _CENTURY + saved.year // _CENTURY * _CENTURY)
        if not (0 < min(first, second) <= _MONTHS and max(first, second) <= _LONGEST_MONTH):
            continue
        if max(first, second) > _MONTHS:
            told.add(first > _MONTHS)
        elif first != second:
            day, other = date(year, second, first), date(year, first, second)
            if max(day, other) > saved >= min(day, other):
                told.add(day < other)
        doubtful = doubtful or (found[4] is not None and found[5] is None and int(found[4][:-3]) > _MONTHS)
    return told.pop() if len(told) == 1 else (True if doubtful and not told else None)


def dates_in(text: str, lexicons: Sequence[Lexicon], *, day_first: bool | None = None) -> list[tuple[When, int, int]]:
    """The calendar days that ``text`` names, with their offsets; none without a figure or a spelled day."""
    if _DIGIT.search(text) is None and not _spells_day(text, lexicons):
        return []
    tokens = tokenize(text)
    norms = [token.norm for token in tokens]
    for lexicon in lexicons:
        order = lexicon.day_first if day_first is None else day_first
        found = [
            (when, tokens[when.first].start, tokens[when.last - 1].end)
            for when in find(atoms(tokens, norms, lexicon), day_first=order)
            if when.kind == "date"
        ]
        if found:
            return found
    return []


def _spells_day(text: str, lexicons: Sequence[Lexicon]) -> bool:
    """Whether a month stands behind a number in letters: « mardi neuf avril », no « depuis avril »."""
    words = fold(text).replace("-", " ").split()
    for lexicon in lexicons:
        for step in range(1, len(words)):
            hit = lexicon.time_phrases.at([words[step].strip(_MARKS)], 0)
            if hit is not None and hit[0].cat == "mon":
                before = lexicon.time_phrases.at([words[step - 1]], 0)
                if before is not None and before[0].cat in _NUMBERS:
                    return True
    return False
