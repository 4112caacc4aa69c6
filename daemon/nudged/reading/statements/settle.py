"""Drafts into statements: each gets its own part of the sentence, and what says the same twice is dropped."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from nudged.model import Act, Statement, Type
from nudged.reading.statements.dues import NO_DAY
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from datetime import time

    from nudged.reading.grammar import Group
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import Moment

_UNQUOTED = (Type.MEETING, Type.OWN, Type.APPLIED, Type.AWAY, Type.HANDOVER)
_MARKS = frozenset((",", ";", ":", "—", "–", "(", ".", "!", "?"))
_TOPIC = 4
_LINE_END = re.compile(r"[ \t]*[\r\n][ \t>]*")
_PAIRS = (("«", "»"), ("“", "”"), ('"', '"'), ("(", ")"))


def settle(s: Sentence) -> list[Draft]:
    """The drafts that remain, with their parts of the sentence."""
    out: list[Draft] = []
    if not s.drafts:
        return out
    for draft in sorted(s.drafts, key=lambda draft: draft.anchor):
        same = next((other for other in out if other.type is draft.type and _same(s, other, draft)), None)
        if same is not None and not (draft.type is Type.PROMISE and _tells_more(draft, same)):
            if draft.type is Type.PROMISE and same.due == draft.due:
                same.person = same.person or draft.person
            continue
        if same is not None:
            draft.act = Act.SCHEDULE if _sends_slot(s, same, draft) else draft.act
            out.remove(same)
        thanked = any(other.type is Type.COURTESY and other.anchor == draft.anchor for other in out)
        if not (draft.type is Type.CHASE and thanked):
            out.append(draft)
    out = [draft for draft in out if not any(_told_later(s, draft, other) for other in out)]
    _share_out(s, [draft for draft in out if draft.type not in _UNQUOTED])
    for draft in out:
        draft.words = draft.words or (draft.type is Type.CONTACT and _brought_nothing(s, draft, out))
    return out


def _tells_more(draft: Draft, same: Draft) -> bool:
    """Whether a promise has a day where the same one before has none, or, both vague, leaves more time."""
    if not same.vague or not draft.vague:
        return same.vague
    if NO_DAY in (same.rule, draft.rule) and same.rule != draft.rule:
        return same.rule == NO_DAY  # "will find out the grade and tell me as soon as possible"
    return draft.due is not None and same.due is not None and draft.due.day > same.due.day


def _told_later(s: Sentence, draft: Draft, other: Draft) -> bool:
    """Whether a decision of theirs is told behind it, no sooner: "they decide Monday and she'll call me on Friday"."""
    if draft.type is not Type.PROMISE or other.type is not Type.PROMISE or other.anchor <= draft.anchor:
        return False
    verb, classes = s.verb_at(draft.anchor), s.tagged.lexicon.word_classes
    if verb is None or draft.due is None or other.due is None:
        return False
    told = (draft.vague or draft.due.day <= other.due.day) and not _of_its_own(s, other)
    if verb.lemma in classes["judging-verb"]:
        return told and not _with_me(s, verb)
    return told and verb.lemma in classes["deciding-verb"] and other.act in (Act.REPLY, Act.CALL)


def _with_me(s: Sentence, verb: Group) -> bool:
    """Whether somebody debriefs the candidate: « elle débriefe avec moi demain », "she'll debrief me tomorrow"."""
    us = verb.subject.kind != "we" and s.tagged.is_pronoun(verb.index - 1, "me", "us", "you", "we")
    last = s.next_start(verb)
    mine = (step for step in range(verb.end, last) if s.tagged.is_pronoun(step, "me", "us", "you"))
    return us or any(step == verb.end or s.tagged.word(step - 1, "with") for step in mine)


def _of_its_own(s: Sentence, draft: Draft) -> bool:
    """Whether what is told is about something else than the decision: "call me on Friday about my parking badge"."""
    for step in range(draft.anchor, s.scope(draft.anchor)[1] - 1):
        topic = s.tagged.word(step, "topic-lead") or (
            s.tagged.word(step, "in-order-to") and s.tagged.word(step + 1, "mine-of", "definite", "indefinite")
        )
        if topic and not s.tagged.timed_at(step + 1):
            return s.tagged.noun_in(step, step + _TOPIC, "answer") is None and not s.tagged.is_pronoun(step + 1)
    return False


def _brought_nothing(s: Sentence, contact: Draft, drafts: list[Draft]) -> bool:
    """Whether an answer is words alone, "still deciding, bear with us": no thing, no date, no outcome came with it."""
    if contact.act not in (Act.REPLY, Act.CALL) or contact.thing is not None:
        return False
    if any(other.type in (Type.OUTCOME, Type.RESCHEDULE, Type.MEETING) for other in drafts):
        return False
    said = f" {' '.join(s.tagged.norms[contact.anchor :])} "
    return any(f" {phrase} " in said for phrase in s.tagged.lexicon.word_classes["no-step"])


def _share_out(s: Sentence, drafts: list[Draft]) -> None:
    cuts = [0, *(_cut_before(s, draft, previous) for previous, draft in pairwise(drafts)), s.count]
    for draft, first, last in zip(drafts, cuts, cuts[1:], strict=False):
        draft.first, draft.last = (first, _before_own_part(s, draft, last)) if last > first else (0, s.count)


def _before_own_part(s: Sentence, draft: Draft, last: int) -> int:
    """Where a promise ends before what the candidate does so: "she'll call at four, so I'll be at home"."""
    for step in s.tagged.words("so-then") if draft.type is Type.PROMISE else ():
        if draft.anchor < step < last and s.tagged.norms[step - 1] == ",":
            act = next((group for group in s.groups if group.index > step), None)
            if act is not None and act.subject.kind in ("me", "we") and act.cls != "receive":
                return step - 1
    return last


def _same(s: Sentence, one: Draft, other: Draft) -> bool:
    if one.type is Type.CHASE:
        return True
    between = range(one.anchor, other.anchor)
    if one.type is Type.PROMISE:
        if one.anchor == other.anchor:
            return True
        separate = any(s.tagged.norms[step] in ",;" or s.tagged.word(step, "conjunction") for step in between)
        things = one.act is other.act is Act.SEND and None not in (one.thing, other.thing) and one.thing != other.thing
        if things and any(s.tagged.word(step, "conjunction") for step in between) and _acts_apart(s, one, other):
            return False  # "the contract should be back by Tuesday, and HR will send the link shortly"
        return (
            (one.act is other.act and (one.due == other.due or one.vague or other.vague or not separate))
            or (one.act is Act.CALL and other.act in (Act.SCHEDULE, Act.REPLY) and not separate)
            or (not separate and other.vague)
            or (one.vague and _sends_slot(s, one, other))
        )
    if one.type in (Type.CONTACT, Type.COURTESY, Type.RESCHEDULE):
        return one.said == other.said and not any(s.tagged.norms[step] in ";." for step in between)
    return True


def _acts_apart(s: Sentence, one: Draft, other: Draft) -> bool:
    """Whether two promises have verbs of their own, the second one with another doer in front."""
    first, second = s.verb_at(one.anchor), s.verb_at(other.anchor)
    return first is not None and second is not None and second.subject.kind in ("name", "role", "thing")


def _sends_slot(s: Sentence, one: Draft, other: Draft) -> bool:
    """Whether a date that is found is what is sent right then: "she'll find a slot and send it over by Friday"."""
    verb = s.verb_at(other.anchor) if one.act is Act.SCHEDULE and other.act is Act.SEND else None
    return verb is not None and s.tagged.is_pronoun(verb.index + 1, "it", "him")


def _cut_before(s: Sentence, draft: Draft, previous: Draft) -> int:
    """Where a statement's own part begins: behind the last mark or conjunction before it."""
    for step in range(max(draft.anchor, previous.anchor) - 1, previous.anchor, -1):
        mark = s.tagged.tokens[step].norm in _MARKS and not s.tagged.timed[step]  # no "at 11:00"
        if mark or s.tagged.word(step, "clause-start"):
            return step + 1
    group = s.verb_at(draft.anchor)
    if group is not None and group.subject.kind != "none" and group.subject.start > previous.anchor:
        return group.subject.start
    return draft.anchor


def build(draft: Draft, s: Sentence, line: int, text: str) -> Statement:
    """The statement of a draft."""
    context, due = s.context, draft.due
    if draft.company is not None:
        context = context._replace(company=draft.company, role=None, via=None)
    promised = draft.type is Type.PROMISE
    return Statement(
        type=draft.type, quote=_quote(draft, s, text), line=line, said=draft.said or context.said,
        said_time=context.said_time, dated=context.dated or draft.said is not None, company=context.company,
        role=context.role, via=context.via, person=draft.person, act=draft.act, due=due.day if due else None,
        due_time=_clock(due), uncapped=due.day if due and promised else None,
        uncapped_time=_clock(due) if promised else None, prepares=draft.prepares or draft.before_meeting,
        vague=draft.vague, broken=draft.broken, thing=draft.thing, purpose=draft.purpose, words=draft.words,
        when=draft.when.day if draft.when else None, when_time=_clock(draft.when), outcome=draft.outcome,
        lang=s.tagged.lexicon.code, instead_of=draft.instead_of,
    )  # fmt: skip


def _quote(draft: Draft, s: Sentence, text: str) -> str:
    tokens = s.tagged.tokens
    end = tokens[min(draft.last, len(tokens)) - 1].end
    quote = _LINE_END.sub(" ", text[tokens[draft.first].start : end].strip(" \t,;:.—–-*_"))
    if text.startswith("]]", end) and quote.rfind("[[") > quote.rfind("]]"):
        quote += "]]"
    for left, right in _PAIRS:
        if quote.startswith(left) and quote.count(right) - (left == right) <= 0:
            quote = quote[1:].strip()
        if quote.endswith(right) and quote.count(left) - (left == right) <= 0:
            quote = quote[:-1].strip()
    return quote


def _clock(moment: Moment | None) -> time | None:
    return moment.at if moment else None


def same_person(one: str | None, other: str | None) -> bool:
    """Whether two names may be one person's."""
    if one is None or other is None:
        return True
    names = first_name(one), first_name(other)
    if all("-" in name for name in names):
        return names[0] == names[1]  # Jean-Pierre is not Jean-Luc
    return names[0].partition("-")[0] == names[1].partition("-")[0]


def first_name(person: str) -> str:
    """The folded name by which somebody is known again: of Anne-Marie Le Goff, "anne-marie"."""
    return fold(person).split()[0]
