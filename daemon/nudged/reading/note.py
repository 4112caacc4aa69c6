"""A whole note or event: passages, sentences, statements, and what only the whole tells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from nudged.model import Statement, Type
from nudged.reading.grammar import Mention, Tagged, remember, tag
from nudged.reading.languages import ENOUGH, by_clause, language, lexicons, scores, told_by
from nudged.reading.passages import Piece, day_order, pieces_of, visible
from nudged.reading.statements import Carried, Sentence, build, look_ahead, read, unmet
from nudged.reading.statements.own_things import nobody_acts
from nudged.reading.statements.private_life import life_since
from nudged.reading.tokens import tokenize
from nudged.reading.whole import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from nudged.reading.grammar import Group
    from nudged.reading.lexicon import Lexicon
    from nudged.reading.settings import ReadingSettings
    from nudged.reading.times import Moment
    from nudged.reading.tokens import Token


_SHORT_PART = 2
_SHORT_TAIL = 4
_SAYING_TAIL = 6
_SURE = 1.0
"""By how much a part of a sentence must score higher in its language to be read apart."""
_OPENING, _LONG_OPENING = 1_500, 4_000
"""Characters in which a note's first tokens stand mostly, and those of a note of long words, links and marks."""
_OPENS_CLAUSE = frozenset((",", "—", "–"))
_ENDS_PART = frozenset((":", "»", "”", ",", "—", "–"))
_OPENS_PART = frozenset((":", '"', "«", "“", "»", "”"))
_OPENS_EITHER = _OPENS_PART | _OPENS_CLAUSE


@dataclass(slots=True)
class Read:
    """One sentence of ``text`` as it was read."""

    text: str
    piece: Piece
    sentence: Sentence
    statements: list[Statement]
    restating: list[Statement]
    renewing: list[Statement]
    reported: tuple[Statement, Moment] | None = None
    unmet: bool = False


def read_note(
    text: str, *, file: str, modified: datetime, settings: ReadingSettings, keep_lapsed: bool = True
) -> tuple[Statement, ...]:
    """Every statement of a note.

    ``file`` is its path relative to the folder, or as named; ``modified`` (aware) dates what the text does not. A
    promise that the note makes anew after its day is one with the new one (READING.md section 1) unless
    ``keep_lapsed``: the ledger counts it as a renewal (DESIGN.md section 5).
    """
    told = Told()
    for seen in read_sentences(text, file, modified, settings):
        for statement in seen.statements:
            told.add(
                statement,
                again=any(statement is one for one in seen.restating),
                renews=any(statement is one for one in seen.renewing),
            )
    return told.statements(keep_lapsed=keep_lapsed)


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
    shown = visible(text)
    fallback = language(_opening(shown), choices, choices[0])
    choices = (fallback, *(lexicon for lexicon in choices if lexicon is not fallback))
    carried, entry, last, order = Carried(), -1, None, day_order(shown, settings)
    for piece in pieces_of(shown, file, modified, settings, choices):
        if piece.context.entry != entry or (piece.context.item and piece.context.label is None and piece.context.cell):
            before = carried.mentions if carried.company == piece.context.company and not piece.context.cell else []
            told = carried if _speaks_on(last, piece) else None
            offer = carried.offer and carried.company == piece.context.company
            carried = Carried(before, piece.context.company, teller=piece.context.person, offer=offer)
            entry = piece.context.entry
            if told is not None:
                carried.promise, carried.apart = told.promise, told.apart
            if piece.context.person:
                carried.mentions = remember(before, [Mention(piece.context.person)])
        if last is not None and piece.line != last.piece.line and (piece.context.item or piece.context.cell):
            carried.life = None
        for part, tokens, lexicon in _by_language(piece, _tokens(shown, piece), choices, fallback):
            day_first = lexicon.day_first if order is None else order
            others = [other for other in choices if other is not lexicon]
            tagged = tag(tokens, lexicon, day_first=day_first, others=others)
            carried.condition &= part.start != piece.start
            read = _one(text, part, tagged, settings, carried)
            carried.condition = tagged.norms[-1:] == [","] and tagged.has_any("if", "maybe")
            if last is not None:
                yield _kept(last, read)
            last = read
    if last is not None:
        yield last


def _speaks_on(last: Read | None, piece: Piece) -> bool:
    """Whether who spoke in the line above of a chat goes on in this one, be it behind a time of its own."""
    if last is None or not (piece.context.chat and piece.context.label):
        return False
    before, here = last.piece.context, piece.context
    return (before.label, before.company, before.said) == (here.label, here.company, here.said)


def _tokens(text: str, piece: Piece) -> list[Token]:
    """The tokens of a piece, with those of the cell beside it that tells by when it is due."""
    tokens = tokenize(text, piece.start, piece.end)
    if piece.context.due is None:
        return tokens
    due = tokenize(text, *piece.context.due)
    return tokens + due if piece.context.due[0] >= piece.end else due + tokens


def _opening(text: str) -> list[Token]:
    """The first tokens of a note, as many as tell its language."""
    first = tokenize(text[:_OPENING])
    return first if len(first) > ENOUGH or len(text) <= _OPENING else tokenize(text[:_LONG_OPENING])


def _kept(before: Read, after: Read) -> Read:
    """``before``, its reported promise as broken where the sentence after it tells that nothing came of it."""
    here, behind = before.piece.context, after.piece.context
    if _came_after_all(before, after):
        before.statements = [one for one in before.statements if not one.broken]
    apart = behind.item and after.piece.line > before.piece.line and ":" in after.sentence.tagged.norms
    if before.reported is None or not after.unmet or apart:  # "4. AOB: nobody knew where the lift was"
        return before
    if (here.entry, here.company) != (behind.entry, behind.company):
        return before
    promise, moment = before.reported
    day, at = moment
    broken = replace(promise, due=day, due_time=at, uncapped=day, uncapped_time=at, broken=True)
    before.statements = [broken if one is promise else one for one in before.statements]
    before.restating = [broken if one is promise else one for one in before.restating]
    return before


def _came_after_all(before: Read, after: Read) -> bool:
    """Whether what a promise is told as broken for came, as the next part of the sentence tells: "; I got it today"."""
    same = (before.piece.context.entry, before.piece.context.company) == (
        after.piece.context.entry, after.piece.context.company,
    )  # fmt: skip
    broken = [one.act for one in before.statements if one.broken]
    joined = ";" in before.text[before.piece.end : after.piece.start]
    came = (one for one in after.statements if one.type is Type.CONTACT)
    return same and joined and any(one.act in broken for one in came)


def _by_language(
    piece: Piece, tokens: list[Token], choices: Sequence[Lexicon], fallback: Lexicon
) -> Iterator[tuple[Piece, list[Token], Lexicon]]:
    """A sentence and its language, in two parts where what a colon, comma or quotation opens is in another one."""
    found = scores(tokens, choices)
    mixed = sum(score >= _SURE for score in found) > 1 and any(token.norm == "," for token in tokens)
    marks = _OPENS_EITHER if mixed else _OPENS_PART
    for index in [step for step in range(_SHORT_PART, len(tokens) - _SHORT_TAIL) if tokens[step].norm in marks]:
        if tokens[index - 1].kind == tokens[index + 1].kind == "num":
            continue  # no part of a sentence begins within 15:30
        norm = tokens[index].norm
        cut = index + 1 if norm in _ENDS_PART else index
        before, behind = tokens[:cut], tokens[cut:]
        if norm in _OPENS_CLAUSE and not _clauses_apart(before, behind, choices):
            continue
        lexicon = language(before, choices, fallback)
        if lexicon is not language(behind, choices, fallback):
            yield piece._replace(end=tokens[cut - 1].end), before, lexicon
            yield from _by_language(piece._replace(start=tokens[cut].start), behind, choices, fallback)
            return
    yield piece, tokens, by_clause(tokens, told_by(found, choices, fallback), choices)


def _clauses_apart(before: list[Token], behind: list[Token], choices: Sequence[Lexicon]) -> bool:
    """Whether each side of a comma is surely in a language of its own, the second one with a verb."""
    one, other = scores(before, choices), scores(behind, choices)
    first, second = one.index(max(one)), other.index(max(other))
    sure = min(one[first] - one[second], other[second] - other[first]) >= _SURE
    verbs = [lemma for token in behind for lemma, _ in choices[second].verbs.get(token.norm, ())]
    says = any(choices[second].frames[lemma].default in ("say", "tell") for lemma in verbs)  # ", m'a dit Ana"
    return first != second and sure and bool(verbs) and not (says and len(behind) <= _SAYING_TAIL)


def _one(text: str, piece: Piece, tagged: Tagged, settings: ReadingSettings, carried: Carried) -> Read:
    if carried.company != piece.context.company:
        carried.promise = carried.event = carried.lapsed = carried.paper = None
        carried.outsider = False
        if carried.company is not None or piece.context.item:
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
    renewing = [statement for statement, draft in pairs if draft.renews]
    reported = [(statement, draft.missed) for statement, draft in pairs if draft.missed is not None]
    kept = [statement for statement in statements if statement.quote]
    last = reported[-1] if reported else None
    return Read(text, piece, sentence, kept, restating, renewing, last, unmet(sentence, drafts))


def _carry(sentence: Sentence, carried: Carried) -> None:
    """Remember who was spoken of last."""
    label = sentence.context.label
    if sentence.context.heading:
        return
    told = (
        group for group in sentence.groups
        if not (nobody_acts(sentence, group) or sentence.tagged.word(group.subject.start - 1, "than-word"))
        and not (group.subject.kind == "third" and _beside_theirs(sentence, group))
    )  # fmt: skip
    acting = (group for group in told if group.subject.kind != "third" or group.tense != "infinitive")
    kinds = [group.subject.kind for group in acting if group.subject.kind in ("name", "role", "on", "third")]
    if kinds or sentence.mentions:
        carried.outsider = bool(kinds) and kinds[-1] == "third"
        carried.many = carried.outsider and _plural_third(sentence)
        carried.gender = _gender_of_third(sentence) if carried.outsider else ""
    carried.nothing = sentence.tagged.has("nothing")
    carried.life = life_since(sentence)
    carried.paper = next((noun.val for noun in reversed(sentence.tagged.all_nouns) if noun.cat == "doc"), None)
    new = sentence.mentions or ([Mention(label)] if label and not sentence.context.label_me else [])
    carried.mentions = remember(carried.mentions, new)
    named = [mention.name for mention in new if mention.sure and mention.name]
    if named and sentence.context.voice == "me":
        carried.teller = named[-1]


def _beside_theirs(sentence: Sentence, group: Group) -> bool:
    """Whether an outsider acts in a clause behind "that" alone, and the sentence names somebody of theirs."""
    named = any(mention.name and mention.sure for mention in sentence.mentions)
    return (
        named and sentence.tagged.is_sense(group.subject.start - 1, "that") and not sentence.tagged.lexicon.base_forms
    )


def _gender_of_third(sentence: Sentence) -> str:
    """The gender of the last outsider as its article tells it: « mon reportage » is no « elle »; "thing": a boiler."""
    acting = next(group for group in reversed(sentence.groups) if group.subject.kind == "third")
    last = acting.subject.start
    named = (tag for tag in sentence.tagged.all_senses if tag.cat == "third" and last <= tag.first < acting.index)
    if any(tag.val == "thing" for tag in named) and sentence.tagged.lexicon.base_forms:
        return "thing"
    if sentence.tagged.norms[last + 1 : last + 2] and sentence.tagged.norms[last + 1][0] in "aeiouyh":
        return ""  # « mon amie »
    return "m" if sentence.tagged.word(last, "my-m") else "f" if sentence.tagged.word(last, "my-f") else ""


def _plural_third(sentence: Sentence) -> bool:
    """Whether the outsiders who acted last are many, so that "she" is none of them: "the kids seemed happy"."""
    acting = next(group for group in reversed(sentence.groups) if group.subject.kind == "third")
    thirds = [tag for tag in sentence.tagged.all_senses if tag.cat == "third" and tag.first < acting.index]
    last = next((tag for tag in thirds if tag.last > acting.subject.start), thirds[-1] if thirds else None)
    others = (tag for tag in sentence.tagged.all_senses if tag.cat == "third" and tag.first > acting.index)
    mine = any(sentence.tagged.any_word(tag.first - 1, tag.last, "my-m", "my-f") for tag in others)
    return last is not None and not mine and sentence.tagged.several(last)
