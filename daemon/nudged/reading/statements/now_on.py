"""A meeting told to be on another day now: "final interview now 14 January", "we're now meeting on Friday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.grammar import Tag
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import day_of
from nudged.reading.statements.new_dates import NEW_DATES
from nudged.reading.statements.voices import side

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_NEAR = 4


def now_on(s: Sentence) -> None:
    """ "Final interview now 14 January", "the interview will now be on the 20th"."""
    tagged = s.tagged
    if s.context.todo or any(draft.type is Type.RESCHEDULE for draft in s.drafts):
        return
    for step in tagged.words("now"):
        new = next((when for when in tagged.times if 0 < when.first - step <= 3 and when.kind in NEW_DATES), None)
        noun = tagged.noun_in(0, step, "meeting", "call") or _named_behind(s, new) or _clock_named(s, step)
        noun = noun or _we_meet(s, step)
        if noun is None and step == s.scope(step)[0]:  # « finalement l'entretien sera le 12 »
            noun = tagged.noun_in(step + 1, step + _NEAR, "meeting", "call")
            new = _right_behind(s, noun)
        between = s.verbs_in(min(noun.last, step), step + 3) if noun else []
        held = tagged.any_word(step, step + 3, "held-word")  # « aura finalement lieu le 22 »
        idle = (group.cls == "speak" or group.lemma in tagged.lexicon.word_classes["to-be"] for group in between)
        plain = held or all(idle)
        joined = new is not None and tagged.any_word(step, new.first, "conjunction")  # "between now and Friday"
        if noun is not None and new is not None and plain and not joined:
            moment = day_of(s, new)
            itself = range(noun.first, new.last)
            s.drafts = [one for one in s.drafts if not (one.type is Type.PROMISE and one.anchor in itself)]
            s.drafts.append(Draft(Type.RESCHEDULE, *s.scope(step), noun.first, when=moment))
            return


def _clock_named(s: Sentence, step: int) -> Tag | None:
    """The meeting that its time names in front of "now": "my 2pm with Kim is now at 4"."""
    tagged = s.tagged
    for when in tagged.times:
        led = tagged.any_word(when.first - 1, when.first + 1, "mine-of", "definite-only")
        owned = led and when.kind == "clock" and when.last <= step
        met = owned and (tagged.word(when.last, "with") or tagged.word(when.last, "is-verb", "possessive"))
        if met and not tagged.has("third", when.last, step):
            return Tag("meeting", "", when.first, when.last)
    return None


def _we_meet(s: Sentence, step: int) -> Tag | None:
    """What "we're now meeting on Friday" tells of, where nobody but both do it."""
    group = next((one for one in s.groups if one.start <= step < one.index), None)
    both = group is not None and meets(s, group)
    return Tag("meeting", "", group.index, group.index + 1) if group is not None and both else None


def meets(s: Sentence, group: Group) -> bool:
    """Whether both are to meet, as no verb before it only asks or wishes: "we're meeting Monday instead"."""
    both = group.cls == "speak" and group.subject.kind == "we" and group.tense in ("progressive", "future", "present")
    alone = both and not (group.negated or group.mood) and all(side(s, one) == "them" for one in s.before(group))
    return alone and s.tagged.lexicon.base_forms and not s.tagged.has("third", group.end, group.end + _NEAR)


def _right_behind(s: Sentence, noun: Tag | None) -> When | None:
    """The new day right behind a meeting and "will be"."""
    if noun is None:
        return None
    return next((when for when in s.tagged.times if 0 < when.first - noun.last <= 2 and when.kind in NEW_DATES), None)


def _named_behind(s: Sentence, when: When | None) -> Tag | None:
    """The meeting that stands behind its new day: « finalement ce sera vendredi pour l'entretien »."""
    if when is None or not s.tagged.word(when.last, "in-order-to"):
        return None
    return s.tagged.noun_in(when.last + 1, when.last + _NEAR, "meeting", "call")
