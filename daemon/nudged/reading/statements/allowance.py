"""The time that they take for an answer: « ils ont une semaine pour répondre », "they have until Friday to decide"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import fill_due
from nudged.reading.statements.modality import blocked
from nudged.reading.statements.persons import promiser, sayer
from nudged.reading.statements.voices import side, theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_NEAR = 2
_ANSWERING = ("reply", "call", "confirm", "tell", "send", "give")


def allowed(s: Sentence) -> None:
    """A time between a verb such as "have" or "need" and the answer that it is for."""
    if s.context.todo:
        return
    for group in s.groups:
        if group.cls not in _ANSWERING or group.tense != "infinitive" or s.covered(group.index, Type.PROMISE):
            continue
        taker = next((other for other in s.before(group) if _takes(s, other)), None)
        when = _between(s, taker, group) if taker is not None else None
        if taker is not None and when is not None and not blocked(s, taker):
            draft = Draft(Type.PROMISE, taker.start, group.end, group.index, Act.REPLY)
            draft.person = promiser(s, taker)
            fill_due(s, draft, [when])
            s.drafts.append(draft)


def patience(s: Sentence) -> None:
    """A time for which the candidate is asked to wait: "bear with us until Tuesday", « patientez jusqu'à mardi »."""
    if s.context.todo or any(s.tagged.has(cat) for cat in ("if", "maybe", "third")):
        return
    for when in s.tagged.times:
        granting = when.lead == "until" and s.tagged.word(when.first, "granting-verb") and not s.covered(when.first)
        if granting and (s.tagged.word(when.first + 1, "our-own") or sayer(s)):
            _ask_time(s, when.first, when)
    for tag in s.tagged.plain("patience"):
        if s.covered(tag.first):
            continue
        near = (when for when in s.tagged.times if 0 <= when.first - tag.last <= _NEAR and not when.past)
        asked = next(near, None)
        if asked is not None and (asked.lead in ("until", "by") or asked.kind == "dur"):
            _ask_time(s, tag.first, asked)


def _ask_time(s: Sentence, anchor: int, when: When) -> None:
    draft = Draft(Type.PROMISE, *s.scope(anchor), anchor, Act.REPLY, sayer(s))
    fill_due(s, draft, [when])
    if any(other.type is Type.PROMISE and other.due == draft.due for other in s.drafts):
        return
    s.drafts.append(draft)


def _takes(s: Sentence, group: Group) -> bool:
    taking = group.lemma in s.tagged.lexicon.word_classes["takes-time"]
    to_me = s.tagged.is_pronoun(group.end, "me", "us") if s.tagged.lexicon.base_forms else group.to_me
    mine = to_me and not theirs(s, group.index)  # « elle m'a donné jusqu'à vendredi pour répondre »
    return taking and not mine and group.tense in ("present", "past", "future") and side(s, group) == "them"


def _between(s: Sentence, taker: Group, group: Group) -> When | None:
    """The time between the two verbs, where "for" or "to" leads from it to the answer."""
    purpose = s.tagged.any_word(group.start - 1, group.index, "in-order-to", "infinitive-mark")
    times = [when for when in s.tagged.times if taker.index < when.first < group.index and not when.past]
    return times[-1] if purpose and times else _named_before(s)


def _named_before(s: Sentence) -> When | None:
    """The time of « deux semaines, c'est ce qu'il leur faut pour trancher »."""
    when = s.tagged.times[0] if s.tagged.times else None
    if when is None or when.first or when.past or not s.tagged.word(when.last + 1, "it-is"):
        return None
    return when
