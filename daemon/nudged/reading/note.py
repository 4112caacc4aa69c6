"""A whole note or event: passages, sentences, statements, and what only the whole tells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from nudged.model import Act, Statement, Type
from nudged.reading.grammar import Mention, Tagged, remember, tag
from nudged.reading.languages import language, lexicons
from nudged.reading.passages import Piece, pieces_of
from nudged.reading.relay import complete
from nudged.reading.statements import Carried, Sentence, build, look_ahead, read, same_person
from nudged.reading.tokens import fold, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from nudged.reading.settings import ReadingSettings


@dataclass(slots=True)
class Read:
    """One sentence of ``text`` as it was read."""

    text: str
    piece: Piece
    sentence: Sentence
    statements: list[Statement]


def read_note(text: str, *, file: str, modified: datetime, settings: ReadingSettings) -> tuple[Statement, ...]:
    """Every statement of a note.

    ``file`` is its path relative to the folder, or as named; ``modified`` (aware) dates what the text does not.
    """
    found = [statement for read in read_sentences(text, file, modified, settings) for statement in read.statements]
    return tuple(_whole(found))


def read_event(
    title: str, description: str, *, said: datetime, company: str | None, settings: ReadingSettings
) -> tuple[Statement, ...]:
    """Every statement of a calendar event's title and description, said at the aware moment ``said``."""
    matter = f"---\ncompany: {company}\n---\n" if company else ""
    shift = 3 if company else 0
    found = read_note(f"{matter}{title}\n\n{description}", file="", modified=said, settings=settings)
    return tuple(replace(statement, line=max(1, statement.line - shift)) for statement in found)


def read_sentences(text: str, file: str, modified: datetime, settings: ReadingSettings) -> Iterator[Read]:
    """Every sentence of a note with its statements, in order."""
    choices = lexicons(settings)
    if file.endswith(".eml"):
        from nudged.reading.mail import read_mail  # noqa: PLC0415 - email is heavy, and few notes are mails

        text, file, modified = read_mail(text, file, modified, settings)
    fallback = language(tokenize(text[:4000]), choices, choices[0])
    choices = (fallback, *(lexicon for lexicon in choices if lexicon is not fallback))
    carried, entry = Carried(), -1
    for piece in pieces_of(text, file, modified, settings, choices):
        if piece.context.entry != entry or (piece.context.item and piece.context.label is None and piece.context.cell):
            carried, entry = Carried(), piece.context.entry
            if piece.context.person:
                carried.mentions = [Mention(piece.context.person)]
        tokens = tokenize(text, piece.start, piece.end)
        lexicon = language(tokens, choices, fallback)
        day_first = lexicon.day_first if settings.date_order == "auto" else settings.date_order == "dmy"
        yield _one(text, piece, tag(tokens, lexicon, day_first=day_first), settings, carried)


def _one(text: str, piece: Piece, tagged: Tagged, settings: ReadingSettings, carried: Carried) -> Read:
    if carried.company != piece.context.company:
        carried.promise = carried.event = None
    sentence = Sentence(tagged, piece.context, settings, carried)
    drafts = read(sentence) if tagged.tokens else []
    look_ahead(sentence, drafts, carried)
    carried.company = piece.context.company
    statements = [build(draft, sentence, piece.line, text) for draft in drafts]
    statements = complete(text, piece, tagged.lexicon.code, settings, statements)
    _carry(sentence, carried)
    return Read(text, piece, sentence, [statement for statement in statements if statement.quote])


def _carry(sentence: Sentence, carried: Carried) -> None:
    """Remember who was spoken of last."""
    label = sentence.context.label
    new = sentence.mentions or ([Mention(label)] if label and not sentence.context.label_me else [])
    carried.mentions = remember(carried.mentions, new)


# -- what only the whole note tells -----------------------------------------------------------------------------------


def _whole(found: list[Statement]) -> Iterator[Statement]:
    meetings = [statement for statement in found if statement.type is Type.MEETING and statement.when]
    meetings += [statement for statement in found if statement.type is Type.RESCHEDULE and statement.when]
    kept = _latest(found)
    for statement in kept:
        yield _capped(statement, meetings) if statement.type is Type.PROMISE else statement


def _capped(promise: Statement, meetings: Sequence[Statement]) -> Statement:
    if not promise.prepares or promise.due is None:
        return promise
    days = [
        m.when
        for m in meetings
        if m.when and m.when > promise.said and fold(m.company or "") == fold(promise.company or "")
    ]
    if not days:
        return promise
    cap: date = max(min(days) - timedelta(days=1), promise.said)
    if promise.due <= cap:
        return promise
    return replace(promise, due=cap, due_time=None)


def _latest(found: list[Statement]) -> list[Statement]:
    """Of promises told twice on one day about the same thing, the latest."""
    out: list[Statement] = []
    for statement in found:
        if statement.type is Type.PROMISE:
            for old in [old for old in out if _restated(old, statement)]:
                out.remove(old)
        out.append(statement)
    return out


def _restated(old: Statement, new: Statement) -> bool:
    if old.type is not Type.PROMISE or old.said != new.said or fold(old.company or "") != fold(new.company or ""):
        return False
    if not same_person(old.person, new.person) or (old.broken and new.broken):
        return False
    same_act = old.act is new.act and (
        old.thing == new.thing or old.act is not Act.SEND or (old.broken and not new.thing)
    )
    return (
        same_act
        and (old.person is not None or new.person is not None or old.due == new.due)
        and (old.act is not Act.OTHER)
    )
