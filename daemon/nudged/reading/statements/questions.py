"""What a sentence that ends as a question tells before it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.statements.bare_messages import bare_chase
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.settle import settle
from nudged.reading.statements.sides import read_verb
from nudged.reading.statements.voices import side

if TYPE_CHECKING:
    from nudged.reading.statements.sentence import Sentence

_ASKED_WITHIN = 4


def asks(s: Sentence) -> bool:
    """Whether a sentence asks, with its mark or without: "could she get back to me tomorrow"."""
    return s.tagged.tokens[-1].norm == "?" or _turned_round(s)


def _turned_round(s: Sentence) -> bool:
    """Whether the auxiliary opens the sentence, and who is to do it stands behind: "will they decide by Tuesday"."""
    tagged = s.tagged
    if s.count <= _ASKED_WITHIN or not tagged.word(0, "asking-auxiliary"):
        return False
    named = tagged.tokens[1].capital and tagged.norms[1] not in tagged.lexicon.function_words
    if not named and not tagged.is_pronoun(1, "he", "she", "they"):
        return False
    step = next((step for step in range(2, _ASKED_WITHIN) if tagged.norms[step] in tagged.lexicon.verbs), 0)
    return tagged.has_form(step, "base", "ing") and not tagged.has_form(1, "base", "past")


def before_question(s: Sentence) -> list[Draft]:
    """What is told before the question: « laissé un message à Ana, avez-vous du nouveau ? »."""
    for group in s.groups:
        put = any(s.tagged.tokens[step].norm in ',:"“«—–' for step in range(group.index, s.count))
        if s.context.label is not None and side(s, group) == "them" and s.comma_between(group.end, s.count):
            read_verb(s, group)  # « la RH t'appelle demain, t'es dispo ? »
        elif group.tense == "past" and put:
            read_verb(s, group)
        elif (
            group.tense == "past"
            and (s.tagged.has("standing", group.end) or s.tagged.has("asking", group.end))
            and side(s, group) in ("us", "none")
        ):
            s.drafts.append(Draft(Type.CHASE, 0, s.count, group.index))
    bare_chase(s)
    kinds = (Type.CHASE,) if s.context.label is None else (Type.CHASE, Type.PROMISE)
    s.drafts = [draft for draft in s.drafts if draft.type in kinds]
    return settle(s)
