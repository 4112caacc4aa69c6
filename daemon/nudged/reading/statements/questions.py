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
