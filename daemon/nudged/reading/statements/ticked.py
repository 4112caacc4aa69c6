"""What a ticked item tells as to come is done: "- [x] Hugo calls Monday", « - ✅ retour vendredi »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type

if TYPE_CHECKING:
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence

_TO_COME = ("present", "infinitive")
_PARTS = frozenset((",", ";", ":", "-", "–", "—", "→", "(", "|"))


def ticked(s: Sentence) -> None:
    """Leave out the promise that is all of a ticked item; what is told behind something else is still to come."""
    if s.context.done:
        s.drafts = [draft for draft in s.drafts if draft.type is not Type.PROMISE or not _is_item(s, draft)]


def _is_item(s: Sentence, draft: Draft) -> bool:
    """Whether a promise opens the item, as a task would: no "onsite done, Bjorn calls Friday", no "Bjorn will call"."""
    verb = s.verb_at(draft.anchor)
    first = min(draft.anchor, verb.start) if verb is not None else draft.anchor
    if not _PARTS.isdisjoint(s.tagged.norms[:first]) or any(True for _ in s.verbs_in(0, first)):
        return False
    return verb is None or verb.tense in _TO_COME
