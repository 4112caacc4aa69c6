"""What is handed over, with what describes it: « deux actes à rédiger », « un essai payé »."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence

_REACH = 4
"""Words between a verb and the « à » of what is to be done with its object."""


def to_work_on(s: Sentence, group: Group) -> bool:
    """Whether a verb brings the candidate a thing with what to do with it: « il me soumet deux actes à rédiger »."""
    tagged, first = s.tagged, group.end
    if tagged.lexicon.base_forms or not group.to_me or first + 2 >= s.count:
        return False
    counted = tagged.tokens[first].kind == "num" or tagged.word(first, "so-many", "indefinite", "plural-article")
    if not counted or tagged.timed_at(first + 1) or tagged.is_sense(first + 1, "role"):
        return False  # « il me donne deux jours à réfléchir »
    steps = range(first + 2, min(first + _REACH, s.count - 1))
    return any(tagged.word(step, "to-do-link") and tagged.has_form(step + 1, "inf") for step in steps)


def objects_end(s: Sentence, group: Group) -> int:
    """Where the objects of a verb end; a participle right behind one only describes it: « organiser un essai payé »."""
    others = (one for one in s.groups if one.index > group.index and one.tense != "infinitive")
    return min((one.start for one in others if not _describes(s, group, one)), default=s.count)


def _describes(s: Sentence, group: Group, other: Group) -> bool:
    """Whether a verb tells what the object of another is: « un essai payé », « la liste de ceux qui embauchent »."""
    if other.subject.start != group.end:
        return False
    bare = other.subject.kind == "thing" and other.form == "pp" and not other.chain
    return bare or s.tagged.word(other.index - 1, "relative-word")
