"""A message pasted between quotation marks on several lines, that greets and is signed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.given_names import gender_of
from nudged.reading.passages import mails, voices
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from nudged.reading.passages.context import Context, Note

_CLOSINGS = {"«": "»", "“": "”", '"': '"'}
_OPENS = re.compile(r'[ \t>*_-]*([«“"])[ \t\u00a0\u202f]*')
_SENTENCE_ENDS = re.compile(r"[.!?…][ \t]+")
_LINES = 40
"""Lines within which such a message closes."""
_GREETED = 3


class Quotation(NamedTuple):
    """A message in quotation marks: its last line, whether the candidate wrote it, and else who did."""

    last: int
    me: bool
    speaker: str | None


def follow(note: Note, index: int, text: str) -> None:
    """Go on to line ``index``: a message may begin there, or has ended above it."""
    if note.quotation is None or index > note.quotation.last:
        note.quotation = None if note.mail or note.turn is not None else _begun(note, index, text)


def under(note: Note, context: Context) -> Context:
    """The context of a line of such a message."""
    told = note.quotation
    if told is None:
        return context
    return context._replace(label_me=True) if told.me else context._replace(voice="them", speaker=told.speaker)


def _begun(note: Note, index: int, text: str) -> Quotation | None:
    """The message that line ``index`` begins, where it greets and goes on, and who signs it is told at its end."""
    opens = _OPENS.match(text)
    if opens is None:
        return None
    first = text[opens.end() :]
    words = [word.strip(",.!:") for word in fold(first[:_LINES]).split()]
    alone = first.rstrip().endswith((",", ":"))  # a greeting on a line of its own opens a mail
    if not words or alone or words[0] not in note.words["greeting"]:
        return None
    last = _last(note, index, first, _CLOSINGS[opens[1]])
    if last is None or last == index:
        return None
    tail = note.lines[last].rstrip(" \t\r\n.*_").rstrip('"”»').strip(" \t\u00a0\u202f")
    signed = _signature(note, tail, note.lines[last - 1].strip())
    greets_me = voices.greets_me(note, words[1 : 1 + _GREETED])
    if signed is None and not greets_me:
        return None
    mine = mails.own_mail(note, index) or (signed is not None and not greets_me and voices.signs_me(note, signed))
    return Quotation(last, mine, None if mine else signed)


def _last(note: Note, index: int, first: str, closing: str) -> int | None:
    """The line on which a message closes, with nothing behind it; None where it does not."""
    for step, line in enumerate([first, *note.lines[index + 1 : index + _LINES]]):
        if step and line.startswith("#"):
            return None
        at = line.find(closing)
        if at >= 0:
            return None if line[at + 1 :].strip(" \t\r\n.*_") else index + step
    return None


def _signature(note: Note, tail: str, above: str) -> str | None:
    """The name at the end of the last line of a message: behind a closing, below one, or alone."""
    if mails.is_closing(note, tail):
        tail = mails.signed_behind(tail)
    else:
        ends = list(_SENTENCE_ENDS.finditer(tail))
        tail = tail[ends[-1].end() :] if ends else tail
        tail = mails.signed_behind(tail) if mails.is_closing(note, tail) else tail
    name = tail.strip(" ,.—–-")
    if not name or not mails.is_name(note, name):
        return None
    words = name.split()
    while len(words) > 1 and fold(words[0]).rstrip(".") in note.words["title"]:
        words = words[1:]  # « Mme Joly »
    name, tail = " ".join(words), " ".join(words) if tail == name else tail
    given = bool(gender_of(fold(name.split()[0]))) or voices.signs_me(note, name)
    return name if given or (above and mails.is_closing(note, above)) or name != tail else None
