"""A promise told with a word for its new day: "he'll call Thursday instead", « finalement elle l'envoie vendredi ».

Or behind a second look: "then she checked her diary: she'll call on Monday", "on reflection he'll send it on Friday".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.statements.settle import same_person

if TYPE_CHECKING:
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence

_NEAR = 6
"""Words behind the verb among which the diary stands that somebody looks at."""


def renewed(s: Sentence) -> None:
    """Let a promise with such a word take the place of the one just told, or of an open one of an entry before."""
    told = [draft for draft in s.drafts if draft.type is Type.PROMISE]
    if len(told) != 1 or any(draft.type is Type.RESCHEDULE for draft in s.drafts):
        return
    marked = bool(s.tagged.words("renewing"))
    if not marked and not (s.tagged.has("second-look") or _looks_again(s, told[0])):
        return
    (draft,), old = told, s.carried.promise
    if draft.broken or draft.vague or draft.restates:
        return
    if old is None or s.carried.apart > 1:
        draft.renews = marked
    elif same_person(old.person, draft.person) and _of_same(draft, old):
        draft.act, draft.thing, draft.purpose = old.act, old.thing, old.purpose
        draft.person = draft.person or old.person
        draft.restates = True


def _looks_again(s: Sentence, draft: Draft) -> bool:
    """Whether they look at their diary before they tell it: "he looked at his calendar again: he'll send it"."""
    diaries = s.tagged.words("diary-noun")
    return any(
        group.tense == "past" and group.index < diary < draft.anchor and diary - group.index <= _NEAR
        for diary in diaries
        for group in s.groups
        if not group.negated and group.subject.kind in ("he", "name", "they", "role", "none")
    )


def _of_same(draft: Draft, old: Draft) -> bool:
    """Whether a promise is about what the one before was about: of the same act, or it sends what is not named."""
    if draft.act is old.act:
        return old.act is not Act.OTHER and draft.thing in (None, old.thing)
    return draft.act is Act.SEND and draft.thing is None and old.thing is not None
