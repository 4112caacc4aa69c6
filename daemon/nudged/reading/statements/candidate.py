"""What the candidate did: chases, courtesies; and what they owe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.statements import receiving
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import due, past_day, told_on, verb_times
from nudged.reading.statements.voices import side, theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence

_WRITING = ("reply", "call", "send", "ask", "leave", "thank", "give")
_OWING = ("send", "reply", "give", "confirm", "call")


def by_us(s: Sentence, group: Group, whose: str) -> None:
    """A verb of the candidate's, or one without subject."""
    if receiving.receives(s, group):
        receiving.receive(s, group)
    elif group.passive:
        receiving.reached(s, group)
    elif s.context.todo or group.tense != "past" or group.negated or group.mood or theirs(s, group.index):
        if whose == "us" and group.tense in ("future", "infinitive", "present"):
            _own(s, group)
    else:
        _did(s, group)


def _note(s: Sentence, kind: Type, group: Group, first: int, last: int) -> None:
    s.drafts.append(Draft(kind, first, last, group.index, said=told_on(s, group)))


def _did(s: Sentence, group: Group) -> None:
    """Chase, courtesy or nothing."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    scope = s.scope(group.index)
    last = s.territory(group)[1]
    thanks = group.cls == "thank" or tagged.has("thanks", group.start, scope[1])
    asking = tagged.has("asking", group.index, scope[1]) or tagged.any_word(group.index, scope[1], "chasing-noun")
    followed = group.lemma in classes["following-verb"]
    if group.cls in ("chase", "followup") and (asking or followed or not thanks):
        if not (group.lemma in classes["reminding-verb"] and group.to_me):
            _note(s, Type.CHASE, group, scope[0], last)
        return
    if group.cls not in _WRITING and group.lemma not in classes["contacting-verb"]:
        return
    if thanks and not asking:
        _note(s, Type.COURTESY, group, group.start, last)
    elif group.cls == "ask":
        _asked(s, group, asking=asking)
    else:
        _wrote(s, group, asking=asking)


def _asked(s: Sentence, group: Group, *, asking: bool) -> None:
    """ "Asked Ana for news": a chase, unless the verb before it already is."""
    end = s.scope(group.index)[1]
    if not (asking and s.tagged.any_word(group.index, end, "news")):
        return
    reached = any(
        other.cls in ("chase", "reply", "call", "leave") and other.index < group.index and side(s, other) != "them"
        for other in s.groups
    )
    if not reached:
        _note(s, Type.CHASE, group, group.start, s.territory(group)[1])


def _wrote(s: Sentence, group: Group, *, asking: bool) -> None:
    tagged = s.tagged
    scope = s.scope(group.index)
    last = s.territory(group)[1]
    message = tagged.noun_in(group.index, last, "mail", "call") is not None
    if group.cls == "leave" and not message:
        return
    extra = tagged.has("extra", group.index, scope[1])
    pushing = (
        asking
        or tagged.has("again", max(0, group.start - 2), scope[1])
        or tagged.has("nothing")
        or any(other.cls == "ask" and other.index > group.index for other in s.groups)
    )
    if (message or group.cls in ("reply", "call", "leave")) and pushing and (asking or not extra):
        _note(s, Type.CHASE, group, *scope)
    elif group.cls == "send" and extra and not tagged.has("own-doc", group.index, scope[1]):
        _note(s, Type.COURTESY, group, group.start, last)


def _own(s: Sentence, group: Group) -> None:
    """What the candidate owes by a day."""
    if group.cls not in _OWING or group.negated or group.mood in ("weak", "might") or group.form == "ing":
        return
    moment, vague, rule = due(s, verb_times(s, group), s.context.said)
    if moment is not None and not vague:
        last = s.territory(group)[1]
        s.drafts.append(Draft(Type.OWN, group.start, last, group.index, due=moment, vague=vague, rule=rule))


# without a verb


def bare_thanks(s: Sentence) -> None:
    """ "Thank-you card to Joan", « carte de remerciement à Jeanne »."""
    tagged = s.tagged
    tag = next((tag for tag in tagged.all_senses if tag.cat == "thanks" and tag.first <= 4), None)
    if tag is None or s.drafts or tagged.has("neg"):
        return
    if any(group.cls != "-" and group.subject.kind != "none" for group in s.groups):
        return
    message = tagged.any_word(tag.first - 3, tag.last + 3, "thanking-noun")
    addressed = tagged.any_word(tag.first, tag.last + 4, "addressed")
    planned = any(group.tense in ("future", "infinitive", "present") for group in s.groups)
    if message and addressed and not planned:
        s.drafts.append(Draft(Type.COURTESY, *s.scope(tag.first), tag.first, said=past_day(s, 0, s.count)))


def bare_chase(s: Sentence) -> None:
    """« Relance envoyée à la RH », "follow-up sent", "second reminder to Ana"."""
    if any(draft.type is Type.CHASE for draft in s.drafts):
        return
    tagged = s.tagged
    for index in range(min(4, s.count)):
        if not tagged.has("chasing", index, index + 1):
            continue
        cue = tagged.any_word(index + 1, index + 8, "sent") or tagged.word(index - 1, "numbered")
        future = any(
            group.tense in ("future", "infinitive")
            and abs(group.index - index) < 6
            and group.subject.kind in ("me", "none")
            for group in s.groups
        )
        if cue and not future and not tagged.has("neg", 0, index):
            s.drafts.append(Draft(Type.CHASE, *s.scope(index), index, said=past_day(s, 0, s.count)))
            return
