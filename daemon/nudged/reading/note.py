"""A whole note or event: passages, sentences, statements, and what only the whole tells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from nudged.model import Act, Statement, Type
from nudged.reading.grammar import Group, tag
from nudged.reading.languages import language, lexicons
from nudged.reading.passages import Piece, pieces_of
from nudged.reading.relay import complete
from nudged.reading.statements import Carried, Sentence, build, read, same_person
from nudged.reading.statements.modality import conditional
from nudged.reading.statements.voices import named_before
from nudged.reading.tokens import fold, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from nudged.reading.lexicon import Lexicon
    from nudged.reading.settings import ReadingSettings


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen in one sentence, for ``nudge read --explain``."""

    line: int
    text: str
    lang: str
    verbs: tuple[str, ...]
    times: tuple[str, ...]
    nothing: tuple[str, ...]
    statements: tuple[Statement, ...]
    rules: tuple[str, ...]


@dataclass(slots=True)
class _Read:
    piece: Piece
    sentence: Sentence
    statements: list[Statement]


def read_note(text: str, *, file: str, modified: datetime, settings: ReadingSettings) -> tuple[Statement, ...]:
    """Every statement of a note.

    ``file`` is its path relative to the folder, or as named; ``modified`` (aware) dates what the text does not.
    """
    found = [statement for read in _read(text, file, modified, settings) for statement in read.statements]
    return tuple(_whole(found))


def read_event(
    title: str, description: str, *, said: datetime, company: str | None, settings: ReadingSettings
) -> tuple[Statement, ...]:
    """Every statement of a calendar event's title and description, said at the aware moment ``said``."""
    matter = f"---\ncompany: {company}\n---\n" if company else ""
    shift = 3 if company else 0
    found = read_note(f"{matter}{title}\n\n{description}", file="", modified=said, settings=settings)
    return tuple(replace(statement, line=max(1, statement.line - shift)) for statement in found)


def explain_note(text: str, *, file: str, modified: datetime, settings: ReadingSettings) -> tuple[Seen, ...]:
    """What was seen in each sentence: verbs with speaker, tense, mood; times with their rule; why it is nothing."""
    return tuple(_seen(read, text) for read in _read(text, file, modified, settings))


def _seen(read: _Read, text: str) -> Seen:
    sentence = read.sentence
    tokens = sentence.tagged.tokens
    times = tuple(
        f"{text[tokens[when.first].start : tokens[when.last - 1].end]} ({(when.lead + ' ' + when.kind).strip()})"
        for when in sentence.tagged.times
    )
    return Seen(
        read.piece.line, text[read.piece.start : read.piece.end], sentence.tagged.lexicon.code,
        tuple(_verb(sentence, group) for group in sentence.groups if group.cls != "work"), times, tuple(sentence.why),
        tuple(read.statements), tuple(draft.rule for draft in sentence.drafts if draft.rule),
    )  # fmt: skip


def _verb(sentence: Sentence, group: Group) -> str:
    parts = [group.subject.person or group.subject.kind, group.lemma, group.tense, group.mood]
    if group.negated:
        parts.append("negated")
    if conditional(sentence, group):
        parts.append("conditional")
    return " ".join(part for part in parts if part)


def _read(text: str, file: str, modified: datetime, settings: ReadingSettings) -> Iterator[_Read]:
    choices = lexicons(settings)
    if file.endswith(".eml"):
        from nudged.reading.mail import read_mail  # noqa: PLC0415 - email is heavy, and few notes are mails

        text, file, modified = read_mail(text, file, modified, settings)
    fallback = language(tokenize(text[:4000]), choices, choices[0])
    choices = (fallback, *(lexicon for lexicon in choices if lexicon is not fallback))
    carried, entry = Carried(), -1
    for piece in pieces_of(text, file, modified, settings, choices):
        if piece.context.entry != entry or (piece.context.item and piece.context.label is None and piece.context.cell):
            carried, entry = Carried(piece.context.person), piece.context.entry
        lexicon = language(tokenize(text, piece.start, piece.end), choices, fallback)
        yield _one(text, piece, lexicon, settings, carried)


def _one(text: str, piece: Piece, lexicon: Lexicon, settings: ReadingSettings, carried: Carried) -> _Read:
    day_first = lexicon.day_first if settings.date_order == "auto" else settings.date_order == "dmy"
    tagged = tag(text, piece.start, piece.end, lexicon, day_first=day_first)
    sentence = Sentence(tagged, piece.context, settings, carried)
    drafts = read(sentence) if tagged.tokens else []
    statements = [build(draft, sentence, piece.line, text) for draft in drafts]
    statements = complete(text, piece, lexicon.code, settings, statements)
    _carry(sentence, carried)
    return _Read(piece, sentence, [statement for statement in statements if statement.quote])


def _carry(sentence: Sentence, carried: Carried) -> None:
    """Remember who was spoken of last."""
    named = named_before(sentence, sentence.count)
    for group in sentence.groups:
        if group.subject.kind == "name":
            carried.person, carried.role = group.subject.person, False
            named = None
        elif group.subject.kind == "role":
            carried.person, carried.role = group.subject.person, group.subject.person is None
            named = None
    if named:
        carried.person, carried.role = named, False
    elif sentence.context.label and not sentence.context.label_me:
        carried.person, carried.role = sentence.context.label, False


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
    if old.broken or not same_person(old.person, new.person):
        return False
    same_act = old.act is new.act and (old.thing == new.thing or old.act is not Act.SEND)
    return (
        same_act
        and (old.person is not None or new.person is not None or old.due == new.due)
        and (old.act is not Act.OTHER)
    )
