"""A promise told with a word for its new day: "he'll call Thursday instead", « finalement elle l'envoie vendredi »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.statements.settle import same_person

if TYPE_CHECKING:
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence


def renewed(s: Sentence) -> None:
    """Let a promise with such a word take the place of the one just told, or of an open one of an entry before."""
    told = [draft for draft in s.drafts if draft.type is Type.PROMISE]
    if len(told) != 1 or not s.tagged.words("renewing") or any(draft.type is Type.RESCHEDULE for draft in s.drafts):
        return
    (draft,), old = told, s.carried.promise
    if draft.broken or draft.vague or draft.restates:
        return
    if old is None or s.carried.apart > 1:
        draft.renews = True
    elif same_person(old.person, draft.person) and _of_same(draft, old):
        draft.act, draft.thing, draft.purpose = old.act, old.thing, old.purpose
        draft.person = draft.person or old.person
        draft.restates = True


def _of_same(draft: Draft, old: Draft) -> bool:
    """Whether a promise is about what the one before was about: of the same act, or it sends what is not named."""
    if draft.act is old.act:
        return old.act is not Act.OTHER and draft.thing in (None, old.thing)
    return draft.act is Act.SEND and draft.thing is None and old.thing is not None
