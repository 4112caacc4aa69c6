"""Meetings that are set or were held, applications sent, absences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.grammar import person_among
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import day_of, past_day
from nudged.reading.statements.persons import meant
from nudged.reading.times import DAY_KINDS, Moment

if TYPE_CHECKING:
    from nudged.reading.grammar import Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_LIMITS = ("before", "after", "by", "not-before", "until")
_APART = 6
_WITH = 5
_YEAR, _LATELY = 365, 60
_LONG_AGO = 180
"""Days up to which a date without a year that "was" is one gone by."""


def applied(s: Sentence) -> None:
    """ "Applied to Acme", « candidature envoyée »."""
    tag = s.tagged.first_sense("applied")
    if tag is None or s.context.todo or s.tagged.has("neg") or s.tagged.has("auto"):
        return
    if not any(group.mood or group.negated or group.tense in ("future", "infinitive") for group in s.groups):
        s.drafts.append(Draft(Type.APPLIED, *s.scope(tag.first), tag.first, said=past_day(s, 0, s.count, strict=True)))


def away(s: Sentence) -> None:
    """ "Marc is off until the 24th"."""
    tagged = s.tagged
    index = next(iter(tagged.words("away")), None)
    if index is None or s.verb_at(index) is not None:
        return  # "said to leave it with him until Thursday"
    until = next((when for when in tagged.times if when.first > index and when.lead in ("until", "by")), None)
    person, _ = person_among(tagged, 0, index, s.names)
    pronoun = next((step for step in range(index) if tagged.is_pronoun(step, "he", "she", "they")), None)
    if until is None or not (person or pronoun is not None):
        return
    moment = day_of(s, until)
    if moment is not None:
        person = person or (_whom(s, pronoun) if pronoun is not None else None)
        s.drafts.append(Draft(Type.AWAY, *s.scope(index), index, person=person, due=moment))


def _whom(s: Sentence, step: int) -> str | None:
    """Whom the pronoun at ``step`` stands for."""
    gender = "m" if s.tagged.is_pronoun(step, "he") else "f" if s.tagged.is_pronoun(step, "she") else ""
    return meant(s, gender, step) or s.carried.person or s.context.person


def held(s: Sentence) -> None:
    """A dated heading that names a talk: it was held, or is set, on that day."""
    tagged = s.tagged
    noun = tagged.noun_in(0, s.count, "meeting", "call")
    if not s.context.dated or (noun is None and not tagged.any_word(0, s.count, "talk")):
        return
    dates = [day_of(s, when, back=True) for when in tagged.times if when.kind == "date"]
    at = dates[0].at if dates and dates[0] else None
    when = Moment(s.context.said, at)
    s.drafts.append(Draft(Type.MEETING, 0, s.count, noun.first if noun else 0, person=s.context.person, when=when))


def arranged(s: Sentence) -> None:
    """A meeting that is set: "interview on Friday 13 March"."""
    tagged = s.tagged
    noun = tagged.noun_in(0, s.count, "meeting")
    if noun is None or any(draft.type is Type.RESCHEDULE for draft in s.drafts):
        return
    if tagged.has_any("if", "maybe") or tagged.word(noun.first - 1, "no"):
        return
    behind = tagged.nouns[noun.last] if noun.last < s.count else None
    if behind is not None and behind.cat == "doc" and tagged.lexicon.base_forms:
        return  # "loop schedule coming Tuesday"
    if _private(s, noun):
        return
    first, last = s.scope(noun.first)
    for when in tagged.times:
        if not first <= when.first < last or not _dates_it(s, noun, when) or _denied(s, when):
            continue
        moment = day_of(s, when)
        if moment is not None and moment.day >= s.context.said:
            moment = day_of(s, when, back=True) if _lies_back(s, when, moment) else moment
            span = min(noun.first, when.first), max(noun.last, when.last)
            s.drafts.append(Draft(Type.MEETING, *span, noun.first, person=s.context.person, when=moment))
            return


def _denied(s: Sentence, when: When) -> bool:
    """Whether it is denied that something is on a day; not what is told behind: ", and I needn't bring anything"."""
    denials = (tag.first for tag in s.tagged.plain("neg"))
    return any(step < when.last or not s.comma_between(when.last, step) for step in denials)


def _lies_back(s: Sentence, when: When, moment: Moment) -> bool:
    """Whether a date without year is one just gone and not a year ahead: « Entretien RH 5/3 », noted on the 13th."""
    return when.kind == "date" and when.args[0] is None and (moment.day - s.context.said).days > _YEAR - _LATELY


def _private(s: Sentence, noun: Tag) -> bool:
    """Whether it is with somebody outside the process: « rdv dentiste jeudi », « réunion à l'école de Tom »."""
    tagged, near = s.tagged, range(noun.last, min(noun.last + _WITH, s.count))
    stops = (step for step in near if tagged.timed[step] or tagged.norms[step] == ",")
    last = next(stops, near.stop)
    if tagged.word(noun.first, "job-talk") and not _of_somebody(s, noun.last, last):
        return False
    if any(tag.cat == "third" and tag.val != "peers" and noun.first <= tag.first < last for tag in tagged.all_senses):
        return not any(s.names.is_in_company(norm) for norm in tagged.norms[noun.last : last])
    return any(s.private_at(step) for step in near[:last])


def _of_somebody(s: Sentence, step: int, last: int) -> bool:
    """Whether a job interview is none, as it is with somebody in private: « entretien avec ma conseillère »."""
    if s.tagged.any_word(step, last, "engaging-noun"):
        return False
    mine = s.tagged.any_word(step, last, "mine-of")
    return mine or (not s.tagged.lexicon.base_forms and not s.tagged.word(step, "dative", "at-place"))


def _dates_it(s: Sentence, noun: Tag, when: When) -> bool:
    """Whether a time is the date of the meeting: near it, with no other verb between them."""
    if when.kind not in DAY_KINDS or when.past or when.lead in _LIMITS or (when.event and when.first > noun.first):
        return False
    first, last = (noun.last, when.first) if when.first > noun.first else (when.last, noun.first)
    if last - first > _APART or s.comma_between(first, max(first, last)):
        return False
    if when.kind == "date" and s.tagged.any_word(noun.last, when.first, "was-then", "was-verb"):
        gone = day_of(s, when, back=True)
        if gone is not None and (s.context.said - gone.day).days < _LONG_AGO:
            return False  # « l'entretien était le 2 février », told in March
    arranging = s.tagged.lexicon.word_classes["arranging-verb"]
    between = (group for group in s.groups if min(noun.first, when.first) < group.index < max(noun.first, when.first))
    if any(group.lemma not in arranging or group.tense in ("future", "infinitive") for group in between):
        return False
    planned = any(
        group.cls in ("schedule", "confirm", "call", "send", "reply", "move")
        and group.tense in ("future", "infinitive")
        for group in s.groups
        if group.index < max(noun.first, when.first)
    )
    return not planned and (when.first > noun.first or last - first <= 1)
