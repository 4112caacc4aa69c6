"""What is the candidate's own and no person, so that no "he" stands for it: "my flight", « mon anglais écrit »."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence


def nobody_acts(s: Sentence, group: Group) -> bool:
    """Whether the subject is something of one's own, and nobody: « mon parcours l'a intéressé, il me rappelle »."""
    return _only_dated(s, group) or _own_thing(s, group)


def _own_thing(s: Sentence, group: Group) -> bool:
    """Whether what is "my" is no person: the last word in English, no "my bike shop"; the first ones in French."""
    start = group.subject.start
    if not s.tagged.word(start, "mine-of"):
        return False
    if s.tagged.lexicon.base_forms:
        last = max((at for at in range(start + 1, group.index) if s.tagged.word(at, "own-thing")), default=0)
        return bool(last) and not any(_more_of_it(s, at) for at in range(last + 1, group.index))
    return s.tagged.any_word(start + 1, min(start + 3, group.index), "own-thing")


def _more_of_it(s: Sentence, at: int) -> bool:
    """Whether a further noun stands at ``at``, so that the words before only describe it."""
    return s.tagged.unknown_word(at) or s.tagged.nouns[at] is not None or s.tagged.is_sense(at, "role", "third")


def _only_dated(s: Sentence, group: Group) -> bool:
    """Whether only the day of something of one's own is told, which is nobody: "my flight is on Friday"."""
    dated = group.lemma in s.tagged.lexicon.word_classes["to-be"] and s.tagged.timed_at(group.end)
    first, last = group.subject.start, group.index
    somebody = s.tagged.any_word(first, last, "possessive") or s.tagged.has("third", first, last)  # "my wife's exam"
    return dated and s.tagged.lexicon.base_forms and group.tense == "present" and not somebody
