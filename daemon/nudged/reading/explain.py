"""What was seen in each sentence of a note, for ``nudge read --explain``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nudged.reading.note import read_sentences
from nudged.reading.statements.dues import reference
from nudged.reading.statements.modality import blocked
from nudged.reading.statements.persons import doer, speaker
from nudged.reading.statements.voices import side, theirs
from nudged.reading.times import Moment, resolve

if TYPE_CHECKING:
    from datetime import datetime

    from nudged.model import Statement
    from nudged.reading.grammar import Group
    from nudged.reading.note import Read
    from nudged.reading.settings import ReadingSettings
    from nudged.reading.statements import Sentence
    from nudged.reading.times import When

_SIDES = {
    "us": "you",
    "them": "them",
    "thing": "a thing",
    "third": "somebody else",
    "generic": "anybody",
    "none": "nobody",
}


@dataclass(frozen=True, slots=True)
class SeenVerb:
    """A verb: who acts ("you", "them", "a thing", "somebody else", "nobody"), the person, its class and its mood."""

    verb: str
    who: str
    person: str | None
    does: str
    tense: str
    mood: str
    negated: bool
    conditional: bool
    no_promise: str


@dataclass(frozen=True, slots=True)
class SeenTime:
    """A time expression, the rule of READING.md section 2 that it falls under, and the day it gives."""

    text: str
    rule: str
    gives: str


@dataclass(frozen=True, slots=True)
class Seen:
    """One sentence: who speaks, what was seen, and what it says; ``nothing`` tells why it is no statement."""

    line: int
    text: str
    lang: str
    company: str | None
    speaker: str
    verbs: tuple[SeenVerb, ...]
    times: tuple[SeenTime, ...]
    nothing: tuple[str, ...]
    statements: tuple[Statement, ...]
    rules: tuple[str, ...]


def explain_note(text: str, *, file: str, modified: datetime, settings: ReadingSettings) -> tuple[Seen, ...]:
    """What was seen in each sentence: verbs with speaker, tense, mood; times with their rule; why it is nothing."""
    return tuple(_seen(read) for read in read_sentences(text, file, modified, settings))


def _seen(read: Read) -> Seen:
    s = read.sentence
    verbs = tuple(_verb(s, group) for group in s.groups if group.cls not in ("-", "work"))
    times = tuple(_time(s, when, read.text) for when in s.tagged.times)
    rules = tuple(draft.rule for draft in s.drafts if draft.rule) if read.statements else ()
    nothing = () if read.statements else tuple(s.why) or (_why_nothing(s, verbs),)
    return Seen(
        read.piece.line, read.text[read.piece.start : read.piece.end], s.tagged.lexicon.code, s.context.company,
        _speaker(s), verbs, times, nothing, tuple(read.statements), rules,
    )  # fmt: skip


def _speaker(s: Sentence) -> str:
    """Whose words the sentence is."""
    if s.count and theirs(s, 0):
        return speaker(s) or "them"
    return "you"


def _verb(s: Sentence, group: Group) -> SeenVerb:
    why = blocked(s, group) if side(s, group) in ("them", "thing", "none") else ""
    return SeenVerb(
        " ".join(s.tagged.norms[step] for step in range(min(group.start, group.index), min(group.end, s.count))),
        _SIDES[side(s, group)], doer(s, group.subject), group.cls, group.tense, group.mood, group.negated,
        why.startswith("conditional"), why,
    )  # fmt: skip


def _time(s: Sentence, when: When, text: str) -> SeenTime:
    tokens = s.tagged.tokens
    moment = resolve(when, reference(s, back=when.past))
    rule = " ".join(part for part in (when.lead, when.kind, "(an event)" if when.event else "") if part)
    return SeenTime(text[tokens[when.first].start : tokens[when.last - 1].end], rule, _shown(moment))


def _shown(moment: Moment | None) -> str:
    if moment is None:
        return ""
    return moment.day.isoformat() + (f"T{moment.at:%H:%M}" if moment.at else "")


def _why_nothing(s: Sentence, verbs: tuple[SeenVerb, ...]) -> str:
    """Why a sentence that no rule refused says nothing all the same."""
    if s.context.heading:
        return "a heading"
    if s.context.todo:
        return "a task of your own"
    if not verbs and not s.tagged.all_nouns:
        return "nothing about the process"
    if not verbs:
        return "no verb, and no day by which it is due"
    if all(verb.who == "you" for verb in verbs):
        return "your own doing, which nobody waits for"
    if all(verb.who in ("somebody else", "anybody") for verb in verbs):
        return "about somebody outside the process"
    return "neither something to come from them nor a sign of theirs"
