"""A whole note or event: passages, sentences, statements, and what only the whole tells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from nudged.model import Act, Statement, Type
from nudged.reading.grammar import Mention, Tagged, remember, tag
from nudged.reading.languages import language, lexicons
from nudged.reading.passages import Piece, pieces_of
from nudged.reading.statements import Carried, Sentence, build, look_ahead, read, same_person, unmet
from nudged.reading.tokens import fold, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from nudged.reading.lexicon import Lexicon
    from nudged.reading.settings import ReadingSettings
    from nudged.reading.times import Moment
    from nudged.reading.tokens import Token


_SHORT_PART = 2
_SHORT_TAIL = 4
_OPENS_PART = frozenset((":", '"', "«", "“", "»", "”"))


@dataclass(slots=True)
class Read:
    """One sentence of ``text`` as it was read."""

    text: str
    piece: Piece
    sentence: Sentence
    statements: list[Statement]
    restating: list[Statement]
    reported: tuple[Statement, Moment] | None = None
    unmet: bool = False


def read_note(text: str, *, file: str, modified: datetime, settings: ReadingSettings) -> tuple[Statement, ...]:
    """Every statement of a note.

    ``file`` is its path relative to the folder, or as named; ``modified`` (aware) dates what the text does not.
    """
    reads = list(read_sentences(text, file, modified, settings))
    found = [statement for read in reads for statement in read.statements]
    return tuple(_whole(found, {id(statement) for read in reads for statement in read.restating}))


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
    carried, entry, last = Carried(), -1, None
    for piece in pieces_of(text, file, modified, settings, choices):
        if piece.context.entry != entry or (piece.context.item and piece.context.label is None and piece.context.cell):
            before = carried.mentions if carried.company == piece.context.company and not piece.context.cell else []
            carried, entry = Carried(before, piece.context.company, teller=piece.context.person), piece.context.entry
            if piece.context.person:
                carried.mentions = [*before, Mention(piece.context.person)]
        for part, tokens in _by_language(piece, tokenize(text, piece.start, piece.end), choices, fallback):
            lexicon = language(tokens, choices, fallback)
            day_first = lexicon.day_first if settings.date_order == "auto" else settings.date_order == "dmy"
            read = _one(text, part, tag(tokens, lexicon, day_first=day_first), settings, carried)
            if last is not None:
                yield _kept(last, read)
            last = read
    if last is not None:
        yield last


def _kept(before: Read, after: Read) -> Read:
    """``before``, its reported promise as broken where the sentence after it tells that nothing came of it."""
    here, behind = before.piece.context, after.piece.context
    if before.reported is None or not after.unmet or (here.entry, here.company) != (behind.entry, behind.company):
        return before
    promise, moment = before.reported
    day, at = moment
    broken = replace(promise, due=day, due_time=at, uncapped=day, uncapped_time=at, broken=True)
    before.statements = [broken if one is promise else one for one in before.statements]
    before.restating = [broken if one is promise else one for one in before.restating]
    return before


def _by_language(
    piece: Piece, tokens: list[Token], choices: Sequence[Lexicon], fallback: Lexicon
) -> Iterator[tuple[Piece, list[Token]]]:
    """A sentence, in two parts where what follows a colon or opens a quotation is in another language."""
    for index in range(_SHORT_PART, len(tokens) - _SHORT_TAIL):
        if tokens[index].norm not in _OPENS_PART or (tokens[index - 1].kind == tokens[index + 1].kind == "num"):
            continue  # no part of a sentence begins within 15:30
        cut = index + 1 if tokens[index].norm in ":»”" else index
        if language(tokens[:cut], choices, fallback) is not language(tokens[cut:], choices, fallback):
            yield piece._replace(end=tokens[cut - 1].end), tokens[:cut]
            yield from _by_language(piece._replace(start=tokens[cut].start), tokens[cut:], choices, fallback)
            return
    yield piece, tokens


def _one(text: str, piece: Piece, tagged: Tagged, settings: ReadingSettings, carried: Carried) -> Read:
    if carried.company != piece.context.company:
        carried.promise = carried.event = None
        carried.outsider = False
        if carried.company is not None:
            carried.mentions = [Mention(piece.context.person)] if piece.context.person else []
            carried.teller = piece.context.person
    sentence = Sentence(tagged, piece.context, settings, carried)
    drafts = read(sentence) if tagged.tokens else []
    look_ahead(sentence, drafts, carried)
    carried.company = piece.context.company
    statements = [build(draft, sentence, piece.line, text) for draft in drafts]
    _carry(sentence, carried)
    pairs = list(zip(statements, drafts, strict=True))
    restating = [statement for statement, draft in pairs if draft.restates]
    reported = [(statement, draft.missed) for statement, draft in pairs if draft.missed is not None]
    kept = [statement for statement in statements if statement.quote]
    return Read(text, piece, sentence, kept, restating, reported[-1] if reported else None, unmet(sentence, drafts))


def _carry(sentence: Sentence, carried: Carried) -> None:
    """Remember who was spoken of last."""
    label = sentence.context.label
    if sentence.context.heading:
        return
    kinds = [group.subject.kind for group in sentence.groups if group.subject.kind in ("name", "role", "on", "third")]
    if kinds or sentence.mentions:
        carried.outsider = bool(kinds) and kinds[-1] == "third"
        carried.many = carried.outsider and _plural_third(sentence)
    carried.nothing = sentence.tagged.has("nothing")
    new = sentence.mentions or ([Mention(label)] if label and not sentence.context.label_me else [])
    carried.mentions = remember(carried.mentions, new)
    named = [mention.name for mention in new if mention.sure and mention.name]
    if named and sentence.context.voice == "me":
        carried.teller = named[-1]


def _plural_third(sentence: Sentence) -> bool:
    """Whether the last outsiders are many, so that "she" is none of them: "the kids seemed happy"."""
    last = next((tag for tag in reversed(sentence.tagged.all_senses) if tag.cat == "third"), None)
    return last is not None and sentence.tagged.norms[last.last - 1].endswith("s")


# -- what only the whole note tells -----------------------------------------------------------------------------------


def _whole(found: list[Statement], restating: set[int]) -> Iterator[Statement]:
    meetings = [statement for statement in found if statement.type is Type.MEETING and statement.when]
    meetings += [statement for statement in found if statement.type is Type.RESCHEDULE and statement.when]
    kept = _latest(found, restating)
    for statement in _told_once(kept):
        yield _capped(statement, meetings) if statement.type is Type.PROMISE else statement


def _told_once(found: Sequence[Statement]) -> list[Statement]:
    """With an outcome told twice in a line told once, by its longer part: "Accepted! Signed the contract."."""
    out: list[Statement] = []
    for statement in found:
        same = next((old for old in out if statement.type is Type.OUTCOME and _same_outcome(old, statement)), None)
        if same is None:
            out.append(statement)
        elif len(statement.quote) > len(same.quote):
            out[out.index(same)] = statement
    return out


def _same_outcome(old: Statement, new: Statement) -> bool:
    if old.type is not Type.OUTCOME or old.line != new.line:
        return False
    return (old.outcome, old.company, old.said) == (new.outcome, new.company, new.said)


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


def _latest(found: list[Statement], restating: set[int]) -> list[Statement]:
    """Of promises told twice on one day about the same thing, the latest; ``restating`` are new deadlines."""
    out: list[Statement] = []
    for statement in found:
        if statement.type is Type.PROMISE:
            again = id(statement) in restating
            told_again = [old for old in out if _restated(old, statement, again=again) and not _done(old, out)]
            for old in told_again[-1 if again else 0 :]:
                out.remove(old)
            dated = next((old for old in told_again if not (again or old.vague or old.broken)), None)
            if statement.vague and dated is not None and dated.said == statement.said:
                out.append(_as_dated(statement, dated))
                continue
        out.append(statement)
    return out


def _as_dated(told_again: Statement, dated: Statement) -> Statement:
    """A promise that is told again without its day."""
    return replace(
        told_again, due=dated.due, due_time=dated.due_time, uncapped=dated.uncapped,
        uncapped_time=dated.uncapped_time, vague=False,
    )  # fmt: skip


def _done(promise: Statement, found: list[Statement]) -> bool:
    """Whether the note tells, on a later day than the promise's own, that what was promised came."""
    later = (other for other in found if other.type is Type.CONTACT and other.said > promise.said and not other.words)
    return any(
        other.act is promise.act
        and same_person(other.person, promise.person)
        and (promise.thing is None or other.thing in (None, promise.thing))
        for other in later
    )


def _restated(old: Statement, new: Statement, *, again: bool) -> bool:
    if old.type is not Type.PROMISE or fold(old.company or "") != fold(new.company or ""):
        return False
    if old.said != new.said:
        return _put_off(old, new)
    if again:
        return old.act is new.act
    if not same_person(old.person, new.person) or (old.broken and new.broken):
        return False
    same_act = old.act is new.act and (
        old.thing == new.thing or old.act is not Act.SEND or (old.broken and not new.thing)
    )
    same_due = old.due == new.due and old.due_time == new.due_time
    named = old.person is not None and new.person is not None
    return same_act and old.act is not Act.OTHER and (same_due or old.broken or (named and (old.vague or new.vague)))


def _put_off(old: Statement, new: Statement) -> bool:
    """Whether a promise that is still open is told anew on a later day: the same person, act and thing."""
    if old.broken or new.broken or old.due is None or not old.said < new.said <= old.due or old.due == new.due:
        return False
    if old.act is not new.act or old.act is Act.OTHER or old.thing != new.thing:
        return False
    named = old.person is not None and new.person is not None and same_person(old.person, new.person)
    if old.act is Act.REPLY and old.person is None and new.due is not None and new.due > old.due and not new.vague:
        return True  # an answer that nobody by name was to give has a new day
    return named or (old.act is Act.SEND and old.thing is not None and same_person(old.person, new.person))
