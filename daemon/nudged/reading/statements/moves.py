"""Meetings that the other side moves or cancels."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import reference
from nudged.reading.statements.modality import conditional
from nudged.reading.statements.voices import side
from nudged.reading.times import Moment, resolve

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_NEW_DATES = ("wd", "date", "dom", "rel", "period", "clock")


def moved(s: Sentence, group: Group, whose: str) -> None:
    """A verb of moving or cancelling a meeting."""
    first, last = s.scope(group.index)
    ask = next((other for other in s.before(group) if other.cls == "ask"), None)
    if ask is not None:
        whose = side(s, ask)
    noun = s.tagged.noun_in(first, last, "meeting", "call")
    if _not_moved(s, group, whose) or not _moves_meeting(s, group, noun, whose, asked=ask is not None):
        return
    s.drafts.append(Draft(Type.RESCHEDULE, first, last, group.index, when=_new_date(s, group)))


def _not_moved(s: Sentence, group: Group, whose: str) -> bool:
    if whose == "us" or s.context.todo or group.negated or group.mood == "might" or conditional(s, group):
        return True
    return group.mood == "weak" and "weak" in group.chain and group.tense == "infinitive"


def _moves_meeting(s: Sentence, group: Group, noun: Tag | None, whose: str, *, asked: bool) -> bool:
    """Whether what is moved is a meeting, and moved by them or by nobody who is named."""
    if noun is None:
        return whose == "them" and s.tagged.any_word(group.index - 3, group.index + 4, "moved-object")
    if whose == "none" and group.form in ("base", "inf", "ing") and not asked:
        return False
    own = any(tag.cat == "own-doc" and tag.first <= noun.first < tag.last for tag in s.tagged.all_senses)
    return noun.cat == "meeting" or not own


def _new_date(s: Sentence, group: Group) -> Moment | None:
    times = [when for when in s.tagged.times if when.first > group.index and not when.past and not when.event]
    target = [when for when in times if not s.tagged.word(when.first - 1, "from")] or times
    for when in reversed(target[:2]):
        moment = resolve(replace(when, lead=""), reference(s))
        if moment and when.kind in _NEW_DATES:
            return moment
    return None
