"""A stretch of text into sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import category

from nudged.reading.passages.context import Context, Piece
from nudged.reading.passages.naming import is_given
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nudged.reading.lexicon import WordClasses
    from nudged.reading.passages.context import Note

MAX_SENTENCE = 1_000
"""Characters of a sentence; a longer one is read in parts."""
_MARK = re.compile(r"[.!?…;]")
_TICKS = "✅✔☑✓❌✗✘☒"
_BETWEEN = re.compile(rf" (?:->|→|=>|•|/|(?:(?![{_TICKS}])[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?)+) (?=[^\W\d_])")
"""What parts one thing told from the next, where each side is a clause: "Call with Ana -> she will write"."""
_PICTURES = 0x2600
_NEXT = re.compile(r", (?=(?:[A-Z][\w.&'’-]{1,20} ){0,2}[A-Z][\w.&'’-]{1,20} ?: [A-Z])")
_LABELLED = re.compile(r"(?:[A-Z][\w.&'’-]{1,20} ){0,2}[A-Z][\w.&'’-]{1,20} ?: ")
_CLAUSE = 3
_ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr m mme mlle st approx etc e.g i.e eg ie cf vs no nr inc ltd co corp jan feb mar apr jun jul aug sep
    sept oct nov dec janv fevr avr juil sem tel ext resp env min max prof mon tue tues wed thu thur thurs fri sat sun
    lun mer jeu ven sam dim dem rep p a.m p.m av bd hr hrs proch bzw ca z.b
    """.split()
)
_BEFORE_SMALL = frozenset("decis doc ret prev entr entret candid proch".split())
"""Short for a word where the sentence goes on with a small letter or a number."""
_BEFORE_CAPITAL = ("p.m", "a.m", "hrs", "hr", "h", "etc", "min", "max")
_FIRST_WORDS = re.compile(r"(\w+)\.?(?:$|[.,;!?)]|\s+(?:\d|[A-Z][a-z]{2,8}\.? \d|(\w+)))")
_DAY_FIGURES = 2
_MONTH_BEHIND = re.compile(r"([^\W\d_]{3,9})(?:\.|$|[,;!?)]| \d)")
_DAY_BEHIND = re.compile(r"\d{1,2}(?:st|nd|rd|th)?(?:$|[.,;!?)])")
_CLOSINGS = ('"', "'", "”", "»", "’", ")", "]", "*", "_")


def pieces(note: Note, start: int, end: int, number: int, context: Context) -> Iterator[Piece]:
    """The sentences of ``note.text[start:end]`` with their context."""
    for begin, stop in _parted(note, start, end):
        for first, last in split(note.text, begin, stop, note.words):
            yield Piece(first, last, number, context)


def _parted(note: Note, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A line in parts where an arrow or a dot stands between clauses with a subject, and none before a day.

    A comma parts what two labels tell: "Acme: Marc will call, Beta Corp: Jane sends the contract".
    """
    text, begin = note.text, start
    labelled = _LABELLED.match(text, text.rfind("\n", 0, start) + 1) is not None
    for mark in _NEXT.finditer(text, start, end) if labelled else ():
        yield from _parted(note, begin, mark.start())
        begin = mark.end()
    for mark in _BETWEEN.finditer(text, start, end):
        behind = text[mark.end() : end].split(None, _CLAUSE)
        opening = fold(behind[0].strip(",.:")) if len(behind) >= _CLAUSE or mark[0] == " / " else ""
        if text[mark.start() + 1] == "/":
            if _takes_turn(note, behind[:2], opening):
                yield begin, mark.start()
                begin = mark.end()
            continue
        if ord(text[mark.start() + 1]) >= _PICTURES:
            before = fold(text[begin : mark.start()]).replace("'", " ").split()
            if not note.words["doubtful"].isdisjoint(before):
                continue  # "if all goes well 🤞 they will call"
        subject = bool(opening) and (behind[0][:1].isupper() or opening in note.words["clause-start"])
        if subject and opening not in note.words["before-date"] and " " in text[begin : mark.start()].strip():
            yield begin, mark.start()
            begin = mark.end()
    yield begin, end


def _takes_turn(note: Note, first: list[str], opening: str) -> bool:
    """Whether somebody's turn stands behind a stroke: "Marc: we decide Monday / me: ok"."""
    mine = opening in note.words["me"] or opening in note.words["you-label"]
    return (first[0].endswith(":") or first[1:] == [":"]) and (mine or is_given(opening))


def split(text: str, start: int, end: int, words: WordClasses) -> Iterator[tuple[int, int]]:
    """The sentences of ``text[start:end]``: cut behind . ! ? ; and … where a new one may begin."""
    begin = index = start
    while mark := _MARK.search(text, index, end):
        index = mark.start()
        if not _ends(text, index, begin, end, words):
            index += 1
            continue
        stop = index + 1
        while stop < end and (text[stop] in ".!?…" or text[stop] in _CLOSINGS):
            stop += 1
        if text[index] in "!?" and _goes_on(text, index, stop, end):
            index = stop
            continue
        yield from _trim(text, begin, index if text[index] not in "!?" and stop == index + 1 else stop)
        begin = index = stop
    yield from _trim(text, begin, end)


def _goes_on(text: str, index: int, stop: int, end: int) -> bool:
    """Whether a sentence goes on behind a quoted question: « « du nouveau ? », demandé à Carole »."""
    quoted = any(char in '"»”' for char in text[index + 1 : stop + 2])
    rest = text[stop : min(end, stop + 4)].lstrip(' \u00a0\u202f"»”')
    return quoted and (rest[:1] == "," or rest[:1].islower())


def _ends(text: str, index: int, begin: int, end: int, words: WordClasses) -> bool:
    char = text[index]
    if char == ";":
        return True
    following = text[index + 1 : index + 2]
    if following and not following.isspace() and following not in "\"'”»’)]*_.!?…":
        return False
    if char != ".":
        return True
    word = fold(text[max(begin, index - 12) : index]).split(" ")[-1].split("(")[-1].strip("*_")
    if _within_date(word, text[index + 1 : min(end, index + 20)].lstrip(), words):
        return False
    bare = word.lstrip("0123456789:.h")
    word = bare if bare in ("a.m", "p.m") else word  # 3p.m.
    if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        rest = text[index + 1 : min(end, index + 30)].lstrip()
        return not rest or (word in _BEFORE_CAPITAL and rest[:1].isupper() and not _names_day(word, rest, words))
    if word in _BEFORE_SMALL:
        rest = text[index + 1 : min(end, index + 4)].lstrip()
        return not (rest[:1].islower() or rest[:1].isdecimal())
    return True


def _within_date(word: str, rest: str, words: WordClasses) -> bool:
    """Whether a full stop stands within a date: 16. Nov. 2026, "in October. 2"."""
    if word.isdecimal() and len(word) <= _DAY_FIGURES:
        found = _MONTH_BEHIND.match(rest)
        return found is not None and fold(found[1]) in words["month"]
    return word in words["month"] and _DAY_BEHIND.match(rest) is not None


def _names_day(word: str, rest: str, words: WordClasses) -> bool:
    """Whether a day goes on behind a clock time: "at 9 a.m. Friday", with nothing said of that day."""
    found = _FIRST_WORDS.match(rest) if word in ("a.m", "p.m") else None
    if found is None or fold(found[1]) not in words["weekday"]:
        return False
    return found[2] is None or fold(found[2]) in words["after-weekday"]


def _is_smiley(char: str) -> bool:
    """Whether a picture stands there that tells nothing; a tick or a cross tells what is done."""
    return char > "\u2600" and char not in _TICKS and category(char) in ("So", "Sk", "Mn")


def _trim(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and (text[start].isspace() or text[start] in "*_"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "*_." or _is_smiley(text[end - 1])):
        end -= 1
    if end - start > 1:
        for first in range(start, end, MAX_SENTENCE):
            yield first, min(end, first + MAX_SENTENCE)
