"""Words told of no process of the candidate's: a horoscope, a joke, a scene, a role play, an old letter, a newspaper.

What opens such a frame is a word in front of a colon or of quotation marks: « Horoscope du jour : « un appel ... » ».
It holds for what is quoted behind it in its line, or for the rest of the line where nothing is quoted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.given_names import gender_of
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nudged.reading.passages.context import Note, Piece

MARKED = re.compile(r'["“«]')
"""What opens a quotation."""
_CLOSINGS = {"«": "»", "“": "”", '"': '"'}
_WORDS = re.compile(r"[^\W\d_]+")
_ENDS = re.compile(r"[.!?…](?:\s|$)")
_YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b[^.!?:«“\"]{0,40}[:,–—-]\s*[«“\"]")
_LONG_AGO = 5
"""Years by which an old letter lies back, so that nobody waits for what it says."""
_COLON_WITHIN = 70
_BEFORE = 3
_OPENS = 6
_FIRST = 3
"""Words of a line among which one opens a frame for what is quoted in later sentences too."""
_TITLE = 4
_LABEL = 24
_PLAYS = ("tale", "print", "practice", "plays")


class Frame(NamedTuple):
    """What a line opens: where, the end of its sentence, and whether it holds for all of the rest of the line.

    ``sure``: what is quoted in a later sentence is covered too, where nobody is told to say it there; ``played``: even
    then, as whoever plays a part says it.
    """

    at: int
    sentence: int
    whole: bool
    sure: bool
    played: bool = False


class _Word(NamedTuple):
    """A word that may open a frame, with its place in the text, and those around it."""

    kind: str
    first: int
    last: int
    place: int
    behind: str


def says(note: Note, before: str) -> bool:
    """Whether somebody is told to say or write what a quotation mark behind ``before`` opens."""
    words = [fold(word) for word in before.replace("’", " ").replace("'", " ").split()]
    lemmas = ((one, lemma) for one in note.lexicons for word in words for lemma, _ in one.verbs.get(word, ()))
    return any(one.frames[lemma].default in ("say", "tell", "reply", "call") for one, lemma in lemmas)


def opened(note: Note, text: str, begin: int) -> Frame | None:
    """The frame that the text of a line opens behind ``begin``, by its offsets; None where it opens none."""
    if text.find(":", begin) < 0 and MARKED.search(text, begin) is None:
        return None
    told = [fold(word) for word in _WORDS.findall(text, begin)]
    if note.words["frame-opening"].isdisjoint(told):
        return _old_letter(note, text, begin)
    spans = list(_WORDS.finditer(text, begin))
    for word in _words(note, text, spans, told):
        frame = _frame(note, text, begin, word)
        if frame is not None:
            return frame
    return _old_letter(note, text, begin)


def framed(note: Note, frame: Frame | None, piece: Piece, start: int) -> Piece:
    """A sentence of a line that begins at ``start`` of the note, passed over where it is within the line's frame."""
    if frame is None or piece.end <= start + frame.at:
        return piece
    return _passed(piece) if frame.whole or _is_quoted(note, frame, piece, start) else piece


def is_titled(note: Note, title: str) -> bool:
    """Whether a heading gives the title of what is copied or taught: "Copied: “Your journey”"."""
    mark = MARKED.search(title)
    words = [fold(word) for word in _WORDS.findall(title[: mark.start()])] if mark is not None else []
    return 0 < len(words) <= _TITLE and words[0] in note.words["frame-titled"]


def heads_minutes(note: Note, title: str) -> bool:
    """Whether a heading names a board or club, and who was there stands below: "PTA board", "Present: Ana, Luis"."""
    if note.words["frame-civic"].isdisjoint(fold(word) for word in _WORDS.findall(title)):
        return False
    below = [line for line in note.lines[note.at + 1 : note.at + 1 + _TITLE] if line.strip()][:1]
    word, colon, _ = fold(below[0][:_LABEL]).partition(":") if below else ("", "", "")
    return bool(colon) and word.strip(" *_-") in note.words["frame-present"]


def is_with_outsider(note: Note, name: str) -> bool:
    """Whether a line opens a talk with a body that hires nobody here: "Chat with HMRC:"."""
    words = [fold(word) for word in _WORDS.findall(name)]
    talk = len(words) > 2 and words[0] in note.words["talk"] and words[1] in note.words["with"]
    return talk and not note.words["private"].isdisjoint(words[2:])


def _passed(piece: Piece) -> Piece:
    return piece._replace(context=piece.context._replace(skip=True, label=None, label_me=False, person=None))


def _is_quoted(note: Note, frame: Frame, piece: Piece, start: int) -> bool:
    """Whether a sentence is quoted, or holds what is quoted, and nobody else is told to say it."""
    text, at = note.text, start + frame.at
    mark = MARKED.search(text, max(piece.start, at), piece.end)
    before = text[at : piece.start]
    opening = max(before.rfind("“"), before.rfind("«"))
    open_still = opening > max(before.rfind("”"), before.rfind("»")) or before.count('"') % 2 == 1
    if mark is None and not open_still:
        return False
    if piece.start < start + frame.sentence:
        return True
    if frame.played or not frame.sure or mark is None or open_still:
        return frame.sure
    closing = text.find(_CLOSINGS[mark[0]], mark.end(), piece.end)
    behind = text[closing : piece.end] if closing >= 0 else ""
    return not (says(note, text[piece.start : mark.start()]) or says(note, behind))


def _words(note: Note, text: str, spans: list[re.Match[str]], told: list[str]) -> Iterator[_Word]:
    """The words and phrases of the line that may open a frame."""
    for index, word in enumerate(told):
        if word not in note.words["frame-opening"]:
            continue
        phrases = [" ".join(told[index : index + many]) for many in (3, 2, 1)]
        for kind in _PLAYS:
            names = note.words[f"frame-{kind}"]
            phrase = next((one for one in phrases if one in names), "")
            last = index + phrase.count(" ") + 1
            if not phrase or not _is_head(note, text, spans, told, (kind, index, last)):
                continue
            behind = told[last] if last < len(told) else ""
            yield _Word(kind, spans[index].start(), spans[last - 1].end(), index, behind)


def _is_head(note: Note, text: str, spans: list[re.Match[str]], told: list[str], at: tuple[str, int, int]) -> bool:
    """Whether such a word stands for the thing itself: no "dream job", "Comic Relief", "no joke", « après l'impro »."""
    kind, index, last = at
    sentence = next(
        (step for step in range(index, 0, -1) if _ENDS.search(text, spans[step - 1].end(), spans[step].start())), 0
    )
    before = told[max(sentence, index - _BEFORE) : index]
    if not note.words["frame-not"].isdisjoint(before):
        return False
    if kind == "plays":
        return True
    opens = index - sentence < _OPENS
    people = note.words["person-word"] | note.words["role-word"]
    if kind != "tale" and any(word in people or gender_of(word) for word in told[sentence:index]):
        return False
    if last == len(spans) or text[spans[last - 1].end() : spans[last].start()].strip(" '’"):
        return opens
    behind = told[last]
    if behind in note.words["frame-apart"]:
        return False
    small = any(behind in lexicon.function_words or behind in lexicon.verbs for lexicon in note.lexicons)
    return opens and (small or behind in note.words["frame-behind"]) and (spans[last][0][:1].islower() or small)


def _frame(note: Note, text: str, begin: int, word: _Word) -> Frame | None:
    ends = _ENDS.search(text, word.last)
    sentence = ends.end() if ends is not None else len(text)
    quote = MARKED.search(text, word.last)
    if word.kind == "plays":
        played = quote is not None and quote.start() < sentence
        return Frame(word.first, sentence, whole=False, sure=True) if played else None
    colon = text.find(":", word.last, min(sentence, word.last + _COLON_WITHIN))
    led = colon >= 0 and (quote is None or colon < quote.start())
    quoted = led and MARKED.match(text[colon + 1 :].lstrip(" \t\u00a0\u202f")) is not None
    if led and not quoted:
        alone = " " not in text[word.first : word.last] and not text[word.last : colon].strip()
        if alone and not text[begin : word.first].strip():
            return None  # a label of one word, which may be a company's name
        letter = _holds(note, "frame-letter", text[word.last : colon])  # « Lu dans le mail de Marc : »
        first = _WORDS.search(text, begin, word.first)
        read = first is not None and _holds(note, "frame-read", first[0])  # "From the leaflet: ..."
        whole = (word.kind == "tale" and not letter) or (word.kind == "print" and read)
        return Frame(begin, sentence, whole=True, sure=True) if whole else None
    if quote is None:
        return None
    near = quote.start() < sentence
    between = [fold(one) for one in _WORDS.findall(text[word.last : quote.start()])]
    if word.kind == "print" and _names_one(note, between):
        return None  # "On site he said: ..."
    if word.kind == "print" and not (near and (quoted or says(note, text[word.last : quote.start()]))):
        return None
    if word.kind == "practice" and near and _holds(note, "frame-then", text[word.last : quote.start()]):
        return None  # « Mise en situation, puis Marc m'a dit « ... » »
    sure = word.place < _FIRST or (word.kind == "print" and quoted)
    if not (near or sure):
        return None
    acted = word.kind == "practice" and _acted(note, text[word.last : sentence])
    return Frame(word.first, sentence, whole=False, sure=sure, played=acted)


def _acted(note: Note, text: str) -> bool:
    """Whether somebody plays a part: « Simulation d'entretien avec Fred, qui jouait le directeur »."""
    plain = f" {' '.join(fold(word) for word in _WORDS.findall(text))} "
    return any(f" {phrase} " in plain for phrase in note.words["frame-plays"])


def _names_one(note: Note, words: list[str]) -> bool:
    """Whether somebody is named, by a pronoun or a given name."""
    people = note.words["he-word"] | note.words["they"]
    return any(word in people or gender_of(word) for word in words)


def _holds(note: Note, kind: str, text: str) -> bool:
    """Whether a text holds a word of a class."""
    return not note.words[kind].isdisjoint(fold(word) for word in _WORDS.findall(text))


def _old_letter(note: Note, text: str, begin: int) -> Frame | None:
    """The frame of a quotation behind a year long gone: « Vieux courrier, 1961 : « Monsieur, ... » »."""
    found = _YEAR.search(text, begin) if MARKED.search(text, begin) is not None else None
    old = found is not None and int(found[1]) < note.context.said.year - _LONG_AGO
    old = old and found is not None and _holds(note, "frame-old", text[begin : found.start()])
    return Frame(begin, len(text), whole=False, sure=True) if old else None
