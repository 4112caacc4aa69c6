"""The day by which the candidate is to answer: "I have until Friday to answer", "their offer is valid until then"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import reference
from nudged.reading.times import When, resolve

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence

_LIMITS = ("until", "by", "before", "on")
_NEAR = 3


def answer_by(s: Sentence) -> None:
    """Note the day of the answer that the candidate owes, in place of what else was read in its words."""
    if s.context.voice != "me" or any(draft.type is Type.OWN for draft in s.drafts):
        return
    for group in s.groups:
        when = _deadline(s, group) if _asks_answer(s, group) else None
        moment = resolve(when._replace(lead="" if when.lead != "before" else "before"), reference(s)) if when else None
        if when is not None and moment is not None and not when.vague:
            s.drafts = [draft for draft in s.drafts if draft.type not in (Type.PROMISE, Type.CONTACT)]
            s.drafts.append(
                Draft(Type.OWN, group.start, when.last, group.index, due=moment, rule="the day of the answer")
            )
            return


def _deadline(s: Sentence, group: Group) -> When | None:
    return next(
        (when for when in s.tagged.times if when.first >= group.end and when.direct and when.lead in _LIMITS), None
    )


def _asks_answer(s: Sentence, group: Group) -> bool:
    classes, tagged = s.tagged.lexicon.word_classes, s.tagged
    if group.negated or group.mood:
        return False
    unsaid = group.subject.kind == "none" and group.start == 0 and tagged.lexicon.base_forms
    if (unsaid or group.subject.kind in ("me", "we")) and group.lemma in classes["possessing-verb"] | classes["got"]:
        when = _deadline(s, group)
        answering = any(
            other.index > group.index
            and other.form in ("base", "inf")
            and other.subject.kind not in ("they", "he", "name")
            and other.lemma in classes["answering-verb"]
            for other in s.groups
        )
        return answering and when is not None and when.first - group.end <= _NEAR
    if group.lemma in classes["wanting-verb"] and group.subject.kind in ("they", "he", "name", "role", "on"):
        noun = tagged.noun_in(group.end, group.end + _NEAR, "answer")
        return noun is not None and tagged.word(noun.first - 1, "mine-of")
    noun = group.subject.noun
    return noun is not None and noun.val == "offer" and group.cls != "send" and group.lemma in classes["lasting-verb"]
