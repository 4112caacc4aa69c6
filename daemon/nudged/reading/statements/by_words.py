"""Promises by a verb that no table knows, where all the other words are those of a promise: "she'll lock in a day"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.acts import of_noun
from nudged.reading.statements.modality import blocked
from nudged.reading.statements.promise import promise
from nudged.reading.statements.voices import side
from nudged.reading.statements.weighed import speaks_of_promises

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence

_CLASSES = ("-", "work", "give", "send", "schedule")
_THINGS = ("answer", "call", "meeting", "invite", "doc", "money", "mail")


def by_words(s: Sentence) -> list[Draft]:
    """The promise of a sentence in which no rule found or refused anything, by its first verb that may carry one."""
    if s.why or s.drafts:
        return []
    group = next((group for group in s.groups if _may_carry(s, group)), None)
    if group is None or not speaks_of_promises(s):
        return []
    thing = _thing(s, group) or s.tagged.noun_in(0, s.count, *_THINGS)
    return [promise(s, group, of_noun(thing))]


def _may_carry(s: Sentence, group: Group) -> bool:
    context = s.context
    if context.label_me or context.todo or context.done or group.negated or group.tense != "future":
        return False
    if group.cls not in _CLASSES or side(s, group) not in ("them", "thing", "none"):
        return False
    mine = s.tagged.any_word(group.end, s.territory(group)[1], "mine-of")
    return (group.to_me or _thing(s, group) is not None) and not mine and not blocked(s, group)


def _thing(s: Sentence, group: Group) -> Tag | None:
    return s.tagged.noun_in(group.end, s.territory(group)[1], *_THINGS)
