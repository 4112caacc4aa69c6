"""Another day for a meeting that somebody asks for or tells: "Thursday instead", « jeudi et pas mercredi »."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import day_of
from nudged.reading.statements.new_dates import NEW_DATES
from nudged.reading.statements.now_on import meets
from nudged.reading.statements.persons import done_by
from nudged.reading.statements.voices import side
from nudged.reading.times import DAY_KINDS

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_SOME_DAY = 6
_TELLING = ("say", "tell", "reply", "call", "send")
_BETWEEN = 3


def instead(s: Sentence) -> None:
    """ "Asked if we could do the panel on Thursday instead of tomorrow"."""
    tags = [tag for tag in s.tagged.all_senses if tag.cat == "instead"]
    tag = next((tag for tag in tags if not tag.val), tags[0] if tags else None)
    if tag is None or s.context.todo or any(draft.type is Type.RESCHEDULE for draft in s.drafts):
        return
    itself = own = any(group.subject.noun is not None and group.subject.noun.cat == "meeting" for group in s.groups)
    if tag.val == "alone" and not s.tagged.lexicon.base_forms:
        _rather(s, tag)
        return
    old = any(when.first <= tag.last + 1 and when.last > tag.last for when in s.tagged.times)
    new = next((when for when in reversed(s.tagged.times) if when.last <= tag.first), None)
    asks = [group for group in s.verbs_in(0, tag.first) if group.subject.kind != "thing"]
    ours = any(side(s, group) == "us" for group in s.groups)
    met = s.tagged.noun_in(0, tag.first, "meeting")
    own = own or any(meets(s, group) for group in s.groups)
    own = own or (not ours and met is not None and not s.tagged.word(met.first - 1, "wanting-verb"))
    if tag.val == "alone":
        old = own or _asks_to_meet(asks)
        if not (old or ours) and new is not None and _wants(s, new):
            s.drafts.append(Draft(Type.RESCHEDULE, *s.scope(tag.first), new.first, when=day_of(s, new)))
            return
    if new is not None and (new.kind == "dur" or (not itself and _promised_for(s, new))):
        return  # « les verres en 24h au lieu de trois jours »
    if old and new is not None and (own or (asks and (side(s, asks[0]) == "them" or _asked_of_me(s, asks[0])))):
        moment = day_of(s, new)
        anchor = asks[0].index if asks else tag.first
        s.drafts = [one for one in s.drafts if not (one.type is Type.CONTACT and one.anchor == anchor)]
        s.drafts.append(Draft(Type.RESCHEDULE, *s.scope(tag.first), anchor, when=moment))


def _wants(s: Sentence, new: When) -> bool:
    """Whether a day is all that one of theirs wants: "they want Thursday instead", "she'd rather do Thursday"."""
    tagged = s.tagged
    if tagged.word(new.first, "meal-noun"):
        return False  # "she wants lunch Thursday instead"
    for step in range(max(1, new.first - _SOME_DAY), new.first):
        wants = tagged.word(step, "wanting-verb", "rather") and not tagged.noun_in(step, new.first, "doc", "answer")
        if wants and not any(_wanted_thing(s, between) for between in range(step + 1, new.first)):
            who = step - 1 - tagged.word(step - 1, "short-would", "would-word")
            return tagged.is_pronoun(who, "he", "she", "they") or tagged.is_sense(who, "role")
    return False


def _wanted_thing(s: Sentence, step: int) -> bool:
    """Whether something else than a day or a meeting is wanted at ``step``: "she wants lunch Thursday instead"."""
    tagged, noun = s.tagged, s.tagged.nouns[step]
    meets = noun is not None and noun.cat in ("meeting", "call") and not tagged.word(noun.first - 1, "wanting-verb")
    small = tagged.norms[step] in tagged.lexicon.function_words or tagged.sense(step) is not None
    return not (meets or small or tagged.norms[step] in tagged.lexicon.verbs)


def _promised_for(s: Sentence, new: When) -> bool:
    """Whether a day is that of what they owe, and of no meeting: "she'll reply Monday rather than Friday"."""
    return any(
        draft.type is Type.PROMISE and draft.act is not Act.SCHEDULE and draft.first <= new.first < draft.last
        for draft in s.drafts
    )


def _asked_of_me(s: Sentence, group: Group) -> bool:
    """Whether the candidate is who was asked: "been asked to come Tuesday", "asked by HR to come"."""
    if group.cls != "ask" or group.form not in ("pp", "past"):
        return False
    return (group.passive and group.subject.kind in ("none", "me")) or done_by(s, group)


def _rather(s: Sentence, tag: Tag) -> None:
    """« Marc a demandé qu'on se voie plutôt jeudi »: another day, where they ask for it."""
    if _meet_rather(s, tag):
        return
    new = next((when for when in s.tagged.times if when.first == tag.last and when.kind in NEW_DATES), None)
    asks = [group for group in s.verbs_in(0, tag.first) if group.cls in ("ask", "schedule")]
    meets = any(group.cls in ("speak", "schedule", "-", "work") for group in s.groups if group not in asks[:1])
    if new is not None and asks and meets and side(s, asks[0]) == "them":
        s.drafts.append(Draft(Type.RESCHEDULE, *s.scope(tag.first), asks[0].index, when=day_of(s, new)))


def _meet_rather(s: Sentence, tag: Tag) -> bool:
    """Note that both meet on another day: « on se voit plutôt mardi », « on se voit mardi à la place »."""
    beside = (when for when in s.tagged.times if tag.last == when.first or tag.first == when.last)
    new = next((when for when in beside if when.kind in NEW_DATES and not when.past), None)
    meets = (one for one in s.verbs_in(0, tag.first) if one.cls == "speak" and one.tense in ("present", "future"))
    both = next((one for one in meets if one.subject.kind in ("on", "we") and s.reflexive(one)), None)
    doubt = s.tagged.has_any("if", "maybe", "third", "hope") or any(one.cls == "ask" for one in s.groups)
    if new is None or both is None or both.negated or doubt or not s.tagged.ends_at(max(new.last, tag.last)):
        return False
    s.drafts.append(Draft(Type.RESCHEDULE, *s.scope(tag.first), both.index, when=day_of(s, new)))
    return True


def day_for_day(s: Sentence) -> None:
    """ "They'd rather have me in on Tuesday than Monday", « finalement jeudi et pas mercredi, m'a-t-elle écrit »."""
    if s.context.todo or any(draft.type is Type.RESCHEDULE for draft in s.drafts):
        return
    days = [when for when in s.tagged.times if when.kind in DAY_KINDS and not when.past]
    if len(days) < 2:
        return
    if _first_set(s) or _no_longer_then(s, days) or _then_on(s, days):
        s.drafts.append(Draft(Type.RESCHEDULE, 0, s.count, days[-1].first, when=day_of(s, days[-1])))
        return
    if _not_on(s, *days[-2:]):
        s.drafts.append(Draft(Type.RESCHEDULE, 0, s.count, days[-2].first, when=day_of(s, days[-2])))
        return
    told = [group for group in s.groups if side(s, group) == "them" and not group.negated]
    teller = next((group for group in reversed(told) if group.cls in _TELLING), told[0] if told else None)
    if teller is None or s.tagged.has("if"):
        return
    prefers = teller.lemma in s.tagged.lexicon.word_classes["prefer-verb"] or s.tagged.any_word(0, s.count, "rather")
    tells = teller.cls in _TELLING and teller.tense == "past"
    for new, old in pairwise(days):
        between = s.tagged.norms[new.last : old.first]
        over = s.tagged.any_word(new.last, old.first + 1, "than") and prefers
        instead_of = s.tagged.any_word(new.last, old.first, "not-the") and tells
        if len(between) <= _BETWEEN and not _promised_for(s, new) and (over or (instead_of and _to_meet(s, new))):
            draft = Draft(Type.RESCHEDULE, *s.scope(new.first), new.first, when=day_of(s, new))
            s.drafts.append(draft)
            return


def _first_set(s: Sentence) -> bool:
    """Whether a meeting's first day is told: « l'entretien initialement prévu lundi aura lieu mercredi »."""
    meeting = s.tagged.noun_in(0, s.count, "meeting", "call")
    ours = any(side(s, group) == "us" for group in s.groups)
    return meeting is not None and not ours and s.tagged.any_word(0, s.count, "first-set")


def _to_meet(s: Sentence, new: When) -> bool:
    """Whether a day is that of a meeting: "it's Thursday and not Wednesday", « on se voit jeudi et pas mercredi »."""
    meets = any(group.cls in ("speak", "schedule") for group in s.groups)
    named = s.tagged.noun_in(0, s.count, "meeting", "call") is not None
    near = range(max(0, new.first - 3), new.first)
    return meets or named or any(s.tagged.is_pronoun(step, "it") or s.tagged.word(step, "it-is") for step in near)


def _no_longer_then(s: Sentence, days: list[When]) -> bool:
    """Whether a meeting is no longer on a day but on another: « l'oral n'est plus le 20 mais le 22 »."""
    old, new = days[-2:]
    meeting = s.tagged.noun_in(0, old.first, "meeting", "call")
    longer = s.tagged.any_word(max(0, old.first - 3), old.first, "no-longer")
    return meeting is not None and longer and s.tagged.any_word(old.last, new.first, "contrast")


def _not_on(s: Sentence, new: When, old: When) -> bool:
    """Whether a meeting is on a day and no longer on another: « finalement c'est mercredi l'entretien, plus mardi »."""
    tagged = s.tagged
    meeting = tagged.noun_in(0, old.first, "meeting", "call")
    if tagged.lexicon.base_forms or meeting is None or old.lead or new.lead or tagged.has_any("if", "third"):
        return False
    told = any(group.cls in ("ask", "schedule", "move") or side(s, group) == "us" for group in s.groups)
    instead_of = tagged.any_word(0, old.first, "in-the-end", "it-is") or tagged.word(old.first - 2, "conjunction")
    longer = tagged.word(old.first - 1, "no-longer") and instead_of
    over = tagged.word(old.first - 1, "not-the") and tagged.any_word(0, old.first, "in-the-end")
    return (longer or over) and not told and tagged.ends_at(old.last) and old.first - new.last <= _BETWEEN + 1


def _then_on(s: Sentence, days: list[When]) -> bool:
    """Whether a meeting that was to be on a day is on another: « on devait se voir lundi, finalement c'est mardi »."""
    old, new = days[-2:]
    near = range(old.last, new.first)
    if s.tagged.lexicon.base_forms or s.tagged.has("if"):
        return False
    if not any(s.tagged.is_pronoun(step, "it") or s.tagged.word(step, "it-is") for step in near):
        return False
    was = (one for one in s.verbs_in(0, old.first) if one.mood in ("broken", "weak") and one.subject.kind != "me")
    return any(one.cls == "speak" or (one.subject.noun and one.subject.noun.cat in ("meeting", "call")) for one in was)


def _asks_to_meet(groups: list[Group]) -> bool:
    """Whether nothing but another day is asked for: "asked if we could do Monday"."""
    idle = all(group.cls in ("-", "work", "schedule", "speak", "ask") for group in groups)
    return idle and any(group.cls == "ask" for group in groups)
