"""A day that is named for an answer: "the date for the decision is Tuesday", "she gave Tuesday as the date for it"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nudged.model import Act, Type
from nudged.reading.statements.acts import of_noun
from nudged.reading.statements.draft import Deed, Draft
from nudged.reading.statements.dues import fill_due
from nudged.reading.statements.persons import sayer

if TYPE_CHECKING:
    from nudged.reading.grammar import Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_LINK_REACH = 7
_BEHIND = 4
_GAP = 4
_AWAITED_DOCS = ("offer", "contract")
_ANSWERING = ("reply", "call", "tell", "confirm", "send")
_COLONS = frozenset((":", "=", "-", "–", "—", "("))
_DOUBTS = ("if", "maybe", "third", "habit", "neg")


class _Purpose(NamedTuple):
    """What a day is named for: the noun "date" or "deadline", where what it is for ends, and what that is."""

    day: int
    last: int
    done: Deed


def named_days(s: Sentence) -> None:
    """Note what a day is named for."""
    if s.context.todo or s.tagged.has_any(*_DOUBTS):
        return
    _decision_day(s)
    _that_is(s)
    for index in s.tagged.words("day-noun"):
        usual = s.tagged.any_word(index - 1, index + 2, "usual")  # « délai moyen de réponse »
        purpose = _purpose(s, index) if not usual else None
        when = _named(s, purpose) if purpose is not None else None
        if purpose is None or when is None or s.covered(index, Type.PROMISE):
            continue
        s.drafts = [one for one in s.drafts if one.type is not Type.CONTACT or not one.first <= index < one.last]
        draft = Draft(Type.PROMISE, *s.scope(index), index, purpose.done.act, sayer(s), thing=purpose.done.thing)
        fill_due(s, draft, [when._replace(event=False)])
        s.drafts.append(draft)


def _decision_day(s: Sentence) -> None:
    """Note "Tuesday is decision day"."""
    noun = s.tagged.noun_in(0, s.count, "answer")
    if noun is None or not s.tagged.word(noun.last - 1, "day-noun") or s.covered(noun.first, Type.PROMISE):
        return
    when = next((when for when in s.tagged.times if 0 < noun.first - when.last <= _BEHIND), None)
    told = when is not None and not when.past and (when.event or s.tagged.word(when.last, "is-verb"))
    if when is not None and told and not s.tagged.word(noun.first - 1, "mine-of"):
        draft = Draft(Type.PROMISE, *s.scope(noun.first), noun.first, Act.REPLY, sayer(s))
        fill_due(s, draft, [when._replace(event=False)])
        s.drafts.append(draft)


def _that_is(s: Sentence) -> None:
    """Note « la réponse, c'est vendredi »: a noun set apart, taken up by "that is" and its day."""
    for noun in s.tagged.all_nouns:
        step = noun.last
        apart = noun.first <= 1 and s.tagged.norms[step : step + 1] == [","] and _theirs(s, noun)
        if not apart or not (s.tagged.word(step + 1, "it-is") and s.tagged.word(step + 2, "is")):
            continue
        when = next((when for when in s.tagged.times if when.first == step + 3 and not when.past), None)
        if when is None or not s.tagged.ends_at(when.last) or s.covered(noun.first, Type.PROMISE):
            continue
        done = of_noun(noun)
        draft = Draft(Type.PROMISE, 0, when.last, noun.first, done.act, sayer(s), thing=done.thing)
        fill_due(s, draft, [when])
        s.drafts.append(draft)
        return


def _purpose(s: Sentence, index: int) -> _Purpose | None:
    """What the "date" or "deadline" at ``index`` is for, where that is theirs to give."""
    last = s.scope(index)[1]
    if s.tagged.word(index + 1, "is-verb"):  # "her estimate is Tuesday for a decision"
        when = next((when for when in s.tagged.times if when.first == index + 2 and not when.past), None)
        noun = s.tagged.noun_in(when.last + 1, when.last + _BEHIND, "answer", "doc") if when is not None else None
        if when is not None and noun is not None and s.tagged.word(when.last, "in-order-to") and _theirs(s, noun):
            return _Purpose(index, index + 1, of_noun(noun))
    for step in range(index + 1, min(index + _LINK_REACH, last)):
        if not s.tagged.word(step, "in-order-to", "day-link"):
            continue
        noun = s.tagged.noun_in(step + 1, min(step + _BEHIND, last), "answer", "doc")
        if noun is not None and _theirs(s, noun):
            return _Purpose(index, noun.last, of_noun(noun))
        verb = next(iter(s.verbs_in(step + 1, step + 3)), None)
        if verb is not None and verb.to_me and verb.cls in _ANSWERING and verb.tense in ("infinitive", "future"):
            return _Purpose(index, verb.end, Deed(Act.CALL if verb.cls == "call" else Act.REPLY))
    return None


def _theirs(s: Sentence, noun: Tag) -> bool:
    """Whether an answer is theirs to give, and no "deadline for my answer"."""
    if s.tagged.any_word(noun.first - 2, noun.first, "mine-of"):
        return False
    return noun.cat == "answer" or noun.val in _AWAITED_DOCS


def _named(s: Sentence, purpose: _Purpose) -> When | None:
    """The day behind "is" or a colon, or that of "gave Tuesday as the date", "Tuesday is the date"."""
    tagged, last = s.tagged, s.count
    for when in tagged.times:
        if when.past or when.vague:
            continue
        if purpose.last <= when.first < min(purpose.last + _GAP + 1, last):
            between = range(purpose.last, when.first)
            told = any(tagged.word(step, "is-verb", "is") or tagged.norms[step] in _COLONS for step in between)
            if told and not any(tagged.norms[step] == "," for step in between):
                return when
        if when.last <= purpose.day <= when.last + _GAP - 1:
            between = range(when.last, purpose.day)
            if any(tagged.word(step, "is-verb", "is", "as-word") for step in between):
                return when
    return None
