"""What somebody takes back in the same breath: "by Friday, no wait, Tuesday", "then she thought better of it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.statements.dues import fill_due, is_meeting_time

if TYPE_CHECKING:
    from nudged.reading.grammar import Tag
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence

_LEADS = 3


def corrected(s: Sentence) -> None:
    """Let what is told behind a correction take the place of what it corrects, in the sentence or before it."""
    for tag in s.tagged.all_senses:
        if tag.cat == "correcting":
            _correct(s, tag)


def _correct(s: Sentence, tag: Tag) -> None:
    promises = sorted((one for one in s.drafts if one.type is Type.PROMISE), key=lambda one: one.anchor)
    before = [one for one in promises if one.anchor < tag.first]
    behind = [one for one in promises if one.anchor >= tag.first]
    if before and behind:
        _take_over(behind[0], before[-1])
        s.drafts = [one for one in s.drafts if one is not before[-1]]
    elif before:
        _new_time(s, tag, before[-1])
    elif behind and s.carried.promise is not None and s.carried.apart <= 1:
        _take_over(behind[0], s.carried.promise)
        behind[0].restates = True


def _take_over(new: Draft, old: Draft) -> None:
    """The act that a promise told anew is about, where it names none of its own: "I'll have it by the 15th"."""
    if new.thing is None or new.thing == old.thing:
        new.act, new.thing = old.act, old.thing
    new.person = new.person or old.person


def _new_time(s: Sentence, tag: Tag, draft: Draft) -> None:
    """The time right behind a correction without a verb of its own: "Friday, sorry, Tuesday"."""
    for when in s.tagged.times:
        between = range(tag.last, when.first)
        near = tag.last <= when.first and len(between) <= _LEADS
        plain = all(s.tagged.tokens[step].kind != "word" or s.tagged.word(step, "before-new-time") for step in between)
        if near and plain and not when.past and not is_meeting_time(s, when):
            fill_due(s, draft, [when])
            draft.last = max(draft.last, when.last)
            return
