"""What somebody takes back in the same breath: "by Friday, no wait, Tuesday", "then she thought better of it"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.statements.dues import day_of, fill_due, is_meeting_time

if TYPE_CHECKING:
    from nudged.reading.grammar import Tag
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_LEADS = 3
_APART = (",", "(", "[", "-", "–", "—")


def corrected(s: Sentence) -> None:
    """Let what is told behind a correction take the place of what it corrects, in the sentence or before it."""
    if s.tagged.has("correcting"):
        for tag in s.tagged.all_senses:
            if tag.cat == "correcting":
                _correct(s, tag)
    if len(s.tagged.times) > 1:
        _other_day(s)


def _other_day(s: Sentence) -> None:
    """One day put in the place of the one before: "Friday, no, Monday", « vendredi, enfin plutôt lundi »."""
    for old, new in pairwise(s.tagged.times):
        put_off = _put_off(s, old, new)
        told_anew = _told_later(s, old, new) or _now(s, old, new)
        turned = put_off or told_anew or _takes_back(s, old.last, new.first)
        if new.past or _of_own_clause(s, new) or not turned:
            continue
        if is_meeting_time(s, old) or is_meeting_time(s, new):
            continue
        told = [
            one for one in s.drafts if one.type is Type.PROMISE and one.first <= old.first and one.anchor < new.first
        ]
        if told:
            draft = max(told, key=lambda one: (one.anchor <= old.first, one.anchor))
            draft.broken = draft.broken and not put_off
            s.drafts = [one for one in s.drafts if not (put_off and one.type is Type.RESCHEDULE)]
            s.drafts = [one for one in s.drafts if not (told_anew and old.last <= one.anchor < new.last)]
            fill_due(s, draft, [new])
            draft.last = max(draft.last, new.last)


def _put_off(s: Sentence, old: When, new: When) -> bool:
    """Whether a day that has come or gone is put off: « c'était pour hier, maintenant c'est lundi », "but it'll be"."""
    moment = day_of(s, old, back=old.past)
    if moment is None or moment.day > s.context.said or new.first - old.last > _LEADS * 2:
        return False
    words = [step for step in range(old.last, new.first) if s.tagged.tokens[step].kind == "word"]
    links = ("new-day-word", "new-day-link", "taking-back", "it-is", "contrast")
    known = all(s.tagged.word(step, *links) for step in words)
    told = any(s.tagged.word(step, "new-day-word") for step in words)
    return known and (told or (len(words) > 1 and s.tagged.word(words[0], "contrast")))


def _told_later(s: Sentence, old: When, new: When) -> bool:
    """Whether a decision is taken on one day and told on another: "taken on Tuesday and communicated on Thursday"."""
    first, last = day_of(s, old), day_of(s, new)
    if first is None or last is None or first.day >= last.day or not s.tagged.any_word(0, old.first, "decision-noun"):
        return False
    words = [step for step in range(old.last, new.first) if s.tagged.tokens[step].kind == "word"]
    told = any(s.tagged.word(step, "announced-word") for step in words)
    return told and all(s.tagged.word(step, "announced-word", "announced-beside") for step in words)


def _now(s: Sentence, old: When, new: When) -> bool:
    """Whether a day is put behind another as the new one: "Monday (now Tuesday)", « lundi, désormais mardi »."""
    first, mark = old.last + 1, s.tagged.norms[old.last]
    known = ("new-day-word", "moved-to") if mark in "([" else ("new-day-word",)
    apart = mark in _APART and s.tagged.ends_at(new.last)
    return apart and first < new.first and all(s.tagged.word(step, *known) for step in range(first, new.first))


def _of_own_clause(s: Sentence, new: When) -> bool:
    """Whether a verb of its own stands right behind a day: "sorry, Monday is packed", « enfin lundi on se voit »."""
    if s.tagged.word(new.last, "elided-this"):
        return True  # « finalement lundi c'est férié »
    if s.tagged.is_sense(new.last, "hope", "hinge"):
        return False  # "no, Monday I think", "Monday once they've met"
    behind = next((group for group in s.groups if group.index >= new.last), None)
    if behind is None or behind.tense == "infinitive" or behind.cls in ("say", "tell"):
        return False
    return not s.comma_between(new.last, behind.start) and not any(
        s.tagged.is_break(step) or s.tagged.word(step, "conjunction", "contrast", "when")
        for step in range(new.last, behind.start)
    )


def _takes_back(s: Sentence, first: int, last: int) -> bool:
    """Whether nothing but words that take back what was said stands in the range; "no" needs its comma."""
    words = [step for step in range(first, last) if s.tagged.tokens[step].kind == "word"]
    if not words or last - first > _LEADS * 2:
        return False
    if not all(s.tagged.word(step, "taking-back", "hesitating") for step in words):
        return False
    if not s.tagged.any_word(first, last, "taking-back"):
        return _taken_back_behind(s, first, last)
    return not (s.tagged.word(last - 1, "no-answer") and len(words) == 1)  # « vendredi, non lundi » keeps Friday


def _taken_back_behind(s: Sentence, first: int, last: int) -> bool:
    """Whether what takes back the first day stands behind the new one: "Monday, well, Tuesday actually"."""
    new = next((when for when in s.tagged.times if when.first == last), None)
    apart = new is not None and s.tagged.norms[first] in _APART and s.tagged.ends_at(new.last + 1)
    return apart and new is not None and s.tagged.word(new.last, "taking-back")


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
