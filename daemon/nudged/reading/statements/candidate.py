"""What the candidate did: chases, courtesies; and what they owe."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.grammar import person_among
from nudged.reading.statements import promises, receiving
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import due, past_day, told_on, verb_times
from nudged.reading.statements.voices import side, theirs, tried

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_WRITING = ("reply", "call", "send", "ask", "leave", "thank", "give")
_MAIL_LEAD = 3
_OWING = ("send", "reply", "give", "confirm", "call")


def by_us(s: Sentence, group: Group, whose: str) -> None:
    """A verb of the candidate's, or one without subject."""
    if group.form == "base" and not group.told.isdisjoint(s.tagged.lexicon.word_classes["had-to"]):
        group = replace(group, tense="past")
    elif group.form in ("ing", "base") and tried(s, group):  # "tried calling Marc": a call that nobody answered
        group = replace(group, tense="past", form="past", mood="")
    if receiving.gets_back(s, group):
        receiving.receive(s, replace(group, cls="receive", end=group.index + 1))
    elif receiving.finds(s, group) or receiving.receives(s, group):
        receiving.receive(s, group)
    elif group.passive:
        if not promises.promised_noun(s, group):
            receiving.reached(s, group)
    elif whose == "us" and _does_now(s, group):
        _did(s, group)
    elif s.context.todo or group.tense != "past" or group.negated or group.mood or theirs(s, group.index):
        if whose == "us" and group.tense in ("future", "infinitive", "present"):
            _own(s, group)
    else:
        _did(s, group)


def _does_now(s: Sentence, group: Group) -> bool:
    """« Toujours rien, j'écris à Ana pour faire le point »: told in the present, on the spot."""
    if group.tense != "present" or group.negated or group.mood or group.cls not in ("chase", "reply", "call"):
        return False
    doubt = s.context.todo or s.tagged.has("if") or s.tagged.has("benign-if") or theirs(s, group.index)
    return s.tagged.has("nothing", 0, group.index) and not doubt and not verb_times(s, group)


def _note(s: Sentence, kind: Type, group: Group, first: int, last: int) -> None:
    s.drafts.append(Draft(kind, first, last, group.index, said=told_on(s, group)))


def _did(s: Sentence, group: Group) -> None:
    """Chase, courtesy or nothing."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    scope = s.scope(group.index)
    talked = group.cls == "reply" and tagged.any_word(group.end, group.end + 1, "conversing")
    if talked or tagged.has("unrelated") or tagged.has("third", group.index, min(group.index + 4, s.count)):
        return
    last = s.territory(group)[1]
    thanks = group.cls == "thank" or tagged.has("thanks", scope[0], scope[1])
    standing = tagged.has("standing", *scope)
    asking = (
        standing
        or tagged.has("asking", group.index, scope[1])
        or tagged.any_word(group.index, scope[1], "chasing-noun")
        or tagged.has("chasing", group.end, scope[1])
    )
    followed = group.lemma in classes["following-verb"]
    if group.cls in ("chase", "followup") and (asking or followed or not thanks):
        if not (group.lemma in classes["reminding-verb"] and group.to_me):
            _note(s, Type.CHASE, group, scope[0], last)
        return
    asks = any(other.cls == "ask" and other.form == "inf" and other.index > group.index for other in s.groups)
    if asks and tagged.has("nothing") and not thanks and group.cls not in ("ask", "receive"):
        _note(s, Type.CHASE, group, *scope)
        return
    if standing and not thanks and group.cls not in ("-", "ask") and group.lemma not in classes["looking-verb"]:
        _note(s, Type.CHASE, group, *scope)
        return
    if group.lemma in classes["sending-chase"] and tagged.any_word(group.end, group.end + 4, "chasing-noun"):
        _note(s, Type.CHASE, group, scope[0], last)
        return
    carded = thanks and group.cls == "tell" and tagged.noun_in(group.index, scope[1], "mail") is not None
    if group.cls not in _WRITING and group.lemma not in classes["contacting-verb"] and not carded:
        return
    if (thanks and not asking) or (group.cls == "thank" and not standing):
        _note(s, Type.COURTESY, group, group.start, last)
    elif group.cls == "ask":
        _asked(s, group, asking=asking)
    else:
        _wrote(s, group, asking=asking)


def _asked(s: Sentence, group: Group, *, asking: bool) -> None:
    """ "Asked Ana for news": a chase, unless the verb before it already is."""
    end = s.scope(group.index)[1]
    again = group.lemma in s.tagged.lexicon.word_classes["asks-again"] and s.tagged.has("nothing")
    pushing = again or s.tagged.has("standing", group.index, end) or s.tagged.has("again", group.index, end)
    inquires = group.lemma in s.tagged.lexicon.word_classes["inquiring-verb"]
    if not pushing and not (asking and (inquires or s.tagged.any_word(group.index, end, "news"))):
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
    chasing = tagged.any_word(group.end, scope[1], "chasing-noun") or tagged.has("chasing", group.end, scope[1])
    message = chasing or tagged.noun_in(group.index, last, "mail", "call") is not None
    if group.cls == "leave" and not message:
        return
    extra = tagged.has("extra", group.index, scope[1])
    pushing = (
        asking
        or tagged.has("again", max(0, group.start - 2), scope[1])
        or tagged.has("nothing")
        or s.carried.nothing
        or any(other.cls == "ask" and other.index > group.index for other in s.groups)
    )
    pushing = pushing or group.cls == "leave"
    if (message or group.cls in ("reply", "call", "leave")) and pushing and (asking or not extra):
        _note(s, Type.CHASE, group, *scope)
    elif group.cls in ("send", "reply", "give") and extra and not tagged.has("own-doc", group.index, scope[1]):
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
    tag = next((tag for tag in tagged.all_senses if tag.cat == "thanks" and tag.first <= 7), None)
    if tag is None or s.drafts or tagged.has("neg") or theirs(s, tag.first):
        return
    letter = _mail_to(s)
    if any(group.cls not in ("-", "thank" if letter else "-") and group.subject.kind != "none" for group in s.groups):
        return
    alone = tagged.any_word(tag.first, tag.last, "thanking-word")
    message = alone or letter is not None or tagged.any_word(tag.first - 3, tag.last + 3, "thanking-noun")
    addressed = letter is not None or tagged.any_word(tag.first, tag.last + 4, "addressed")
    planned = any(
        group.tense in ("future", "infinitive", "present") and not (letter and group.cls == "thank")
        for group in s.groups
    )
    if message and addressed and not planned:
        s.drafts.append(Draft(Type.COURTESY, *s.scope(tag.first), tag.first, said=past_day(s, 0, s.count)))


def _mail_to(s: Sentence) -> Tag | None:
    """The noun of « mail à Sophie », "call to Ana" at the start of a stretch without a verb of its own."""
    tagged = s.tagged
    for noun in tagged.all_nouns:
        opens = noun.first - s.scope(noun.first)[0] <= _MAIL_LEAD and not tagged.has("pron", 0, noun.first)
        if noun.cat not in ("mail", "call") or not opens or not tagged.word(noun.last, "dative", "to-whom"):
            continue
        name, place = person_among(tagged, noun.last + 1, min(noun.last + 4, s.count), s.names)
        role = tagged.sense(noun.last + 1) or tagged.sense(noun.last)
        if (name and place <= noun.last + 2) or (role is not None and role.cat == "role"):
            return noun
    return None


def _passive_at(s: Sentence, index: int) -> bool:
    """Whether the candidate is the one who was reminded: « j'ai été relancée »."""
    return any(group.index == index and group.passive and group.subject.kind in ("me", "we") for group in s.groups)


def _opens(s: Sentence, index: int) -> bool:
    """Whether a token stands near the beginning of the sentence or behind a comma."""
    return index < _MAIL_LEAD + 1 or s.comma_between(index - _MAIL_LEAD, index)


def _numbered(s: Sentence, index: int) -> bool:
    """Whether a number or whom it was sent to follows: « relance n°2 », « mail de relance à Ana »."""
    if index >= s.count:
        return False
    token = s.tagged.tokens[index]
    if token.kind == "num" or token.norm in ("n", "no", "#"):
        return True
    behind = s.tagged.sense(index + 1)
    person = person_among(s.tagged, index + 1, min(index + 5, s.count), s.names)[0]
    return s.tagged.word(index, "dative") and bool(person or (behind is not None and behind.cat == "role"))


def _just_now(s: Sentence, index: int) -> bool:
    """Whether a noun is followed by when it was done, today or before: « relance téléphonique ce matin »."""
    return any(
        index < when.first <= index + 4 and when.kind == "rel" and (when.past or when.args[0] == 0)
        for when in s.tagged.times
    )


def bare_chase(s: Sentence) -> None:
    """« Relance envoyée à la RH », "follow-up sent", "second reminder to Ana"."""
    if any(draft.type is Type.CHASE for draft in s.drafts):
        return
    tagged = s.tagged
    noun = _mail_to(s)
    chased = any(group.cls == "chase" and noun is not None and group.index > noun.last for group in s.groups)
    asks = any(tagged.has(cat) for cat in ("asking", "standing", "again", "nothing"))
    if noun is not None and (chased or asks):
        s.drafts.append(Draft(Type.CHASE, *s.scope(noun.first), noun.first, said=past_day(s, 0, s.count)))
        return
    for index in range(s.count):
        if not _opens(s, index) or _passive_at(s, index) or not tagged.has("chasing", index, index + 1):
            continue
        cue = (
            tagged.any_word(index + 1, index + 8, "sent")
            or _numbered(s, index + 1)
            or _numbered(s, index + 2)
            or _just_now(s, index)
            or tagged.word(index - 1, "numbered")
        )
        future = any(
            group.tense in ("future", "infinitive")
            and (abs(group.index - index) < 6 or group.index == index)
            and (group.subject.kind in ("me", "none") or group.index == index)
            for group in s.groups
        )
        if cue and not future and not tagged.has("neg", 0, index):
            s.drafts.append(Draft(Type.CHASE, *s.scope(index), index, said=past_day(s, 0, s.count)))
            return
