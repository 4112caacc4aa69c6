"""Promises that were not kept, told by the day that has gone or by the next sentence: "He'd call Monday. He didn't"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.grammar import Group
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_SHORT = 9
_PENDING = ("yet", "so")


def day_gone(s: Sentence, group: Group) -> When | None:
    """The day that "was" the one of a promise: "yesterday was the day he said he'd ring"."""
    for when in s.tagged.times:
        was = s.tagged.word(when.last, "was-verb") and s.tagged.any_word(when.last + 1, when.last + 3, "day-when")
        if was and when.first < group.start:
            return when
    return None


def unmet(s: Sentence, drafts: Sequence[Draft]) -> bool:
    """Whether a sentence tells that nothing came of what was promised in the one before: "He hasn't", "Nada"."""
    if any(draft.type is not Type.CHASE for draft in drafts) or s.context.heading or s.context.todo:
        return False
    tag = next(s.tagged.plain("nothing"), None)
    words = [token.norm for token in s.tagged.tokens if token.kind == "word"]
    short = len(words) <= _SHORT or bool(drafts)
    return tag is not None and short and tag.first <= 2 and not any(word in _PENDING for word in words)
