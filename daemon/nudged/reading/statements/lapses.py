"""A sentence that tells that the promise before it was not kept: "Nothing.", "He never did.", « Toujours rien. »"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.statements.acts import of_noun
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import due_times, fill_due, lapsed
from nudged.reading.statements.voices import sayer, sender, side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.model import Statement
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.draft import Carried
    from nudged.reading.statements.sentence import Sentence

_SHORT = 6
_NEAR = 5
_THINGS = ("answer", "call", "mail", "doc", "invite", "money")
_DAY_WORDS = 3
_COMING = ("call", "send", "reply", "give", "arrive", "receive", "confirm", "schedule")


def lapse(s: Sentence, drafts: Sequence[Draft], statements: list[Statement], carried: Carried) -> None:
    """Tell the promise of the sentence before as broken where this one says so; remember this one's for the next."""
    if carried.lapsing is not None and _tells_nothing(s, drafts):
        told, index, day = carried.lapsing
        told[index] = replace(told[index], due=day.day, due_time=day.at, uncapped=day.day, uncapped_time=day.at,
                              broken=True, vague=False)  # fmt: skip
    carried.lapsing = None
    for index, draft in enumerate(drafts[: len(statements)]):
        if draft.type is Type.PROMISE and draft.lapsed is not None:
            carried.lapsing = statements, index, draft.lapsed


def absent(s: Sentence) -> None:
    """What was promised is told as absent: "no sign of the contract due Monday", "no call Friday as promised"."""
    tag = next((tag for tag in s.tagged.all_senses if tag.cat == "nothing"), None)
    if tag is None or tag.first > 1:
        return
    noun = s.tagged.noun_in(tag.first, min(tag.last + _NEAR, s.count), *_THINGS)
    if noun is None or s.covered(noun.first) or not _was_promised(s, noun):
        return
    times = due_times(s, noun.last, s.scope(noun.first)[1], noun.last)
    if lapsed(s, times) is None and not any(when.past for when in s.tagged.times):
        return
    done = of_noun(noun)
    draft = Draft(Type.PROMISE, 0, s.scope(noun.first)[1], noun.first, done.act, thing=done.thing, broken=True)
    draft.person = sender(s, noun.last, draft.last) or sayer(s)
    fill_due(s, draft, times or [when for when in s.tagged.times if when.past])
    s.drafts.append(draft)


def _was_promised(s: Sentence, noun: Tag) -> bool:
    if s.tagged.any_word(noun.last, noun.last + _NEAR, "expected") or s.tagged.has("done", noun.last):
        return True
    return any(
        group.cls in ("say", "tell") and group.tense == "past" and group.index >= noun.last and side(s, group) != "us"
        for group in s.groups
    )


def missing(s: Sentence, first: int) -> bool:
    """Whether a sentence tells from token ``first`` on that what was expected did not come: ", still nothing"."""
    nothing = any(
        tag.cat == "nothing" and tag.first >= first and not s.tagged.word(tag.last, "nothing-else")
        for tag in s.tagged.all_senses
    )
    return nothing or any(group.index >= first and _did_not(s, group) for group in s.groups)


def _tells_nothing(s: Sentence, drafts: Sequence[Draft]) -> bool:
    if any(draft.type in (Type.PROMISE, Type.CONTACT, Type.OUTCOME, Type.MEETING) for draft in drafts):
        return False
    if any(_did_not(s, group) for group in s.groups) or _today(s):
        return True
    tag = next((tag for tag in s.tagged.all_senses if tag.cat == "nothing"), None)
    if tag is None or tag.first > 1 or s.tagged.word(tag.last, "nothing-else"):
        return False
    if any(group.start < tag.last and (not tag.first <= group.index or side(s, group) == "us") for group in s.groups):
        return False
    return s.scope(tag.first)[1] - tag.first <= _SHORT


def _did_not(s: Sentence, group: Group) -> bool:
    """Whether a verb tells what they did not do, or what the candidate did not get."""
    if not group.negated or group.tense != "past" or group.cls not in _COMING:
        return False
    whose = side(s, group)
    if group.cls == "receive":
        return whose in ("us", "none")
    return whose in ("them", "thing") or (whose == "none" and group.cls == "arrive")


def _today(s: Sentence) -> bool:
    """Whether a sentence opens with what day it is: "it's Thursday now", « on est jeudi »."""
    when = s.tagged.times[0] if s.tagged.times else None
    if (
        when is None
        or when.kind != "wd"
        or when.first > _DAY_WORDS
        or when.lead
        or when.args[0] != s.context.said.weekday()
    ):
        return False
    return s.tagged.word(1, "is-now")
