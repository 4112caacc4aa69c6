"""Promises told as not kept: by what is absent, by the day that has gone, by the next sentence: "He never did"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.grammar import Tag, person_among
from nudged.reading.statements.acts import AWAITED, of_noun
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import day_of, due_times, fill_due, missed
from nudged.reading.statements.persons import sayer, sender
from nudged.reading.statements.voices import side
from nudged.reading.times import DAY_KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_SHORT = 8
_NEAR = 5
_DAY_WORDS = 3
_COMING = ("call", "send", "reply", "give", "arrive", "receive", "confirm", "schedule")


def day_gone(s: Sentence, group: Group) -> When | None:
    """The day that "was" the one of a promise: "yesterday was the day he said he'd ring"."""
    for when in s.tagged.times:
        was = s.tagged.word(when.last, "was-verb") and s.tagged.any_word(when.last + 1, when.last + 3, "day-when")
        if was and when.first < group.start:
            return when
    return None


def absent(s: Sentence) -> None:
    """What was promised is told as absent: "no sign of the contract due Monday", "no call Friday as promised"."""
    if _promised_absent(s):
        return
    tag = s.tagged.first_sense("nothing")
    begins = _still_waits(s) if tag is None or tag.first > 1 else (tag.first, tag.last)
    if begins is None:
        return
    noun = s.tagged.noun_in(begins[0], min(begins[1] + _NEAR, s.count), *AWAITED)
    if noun is None and tag is not None and begins[1] == tag.last and _said_so(s, tag):
        noun = Tag("answer", "", *begins)
    if noun is None or s.covered(noun.first) or not _was_promised(s, noun) or _none_foreseen(s, noun):
        return
    last = s.count if _due_then(s, noun) else s.scope(noun.first)[1]
    times = due_times(s, noun.last, last, noun.last)
    if any(when.lead in ("before", "until", "not-before") for when in times):
        return  # « aucun retour prévu avant lundi »
    if missed(s, times) is None and not any(when.past for when in s.tagged.times):
        return
    done = of_noun(noun)
    draft = Draft(Type.PROMISE, 0, last, noun.first, done.act, thing=done.thing, broken=True)
    draft.person = sender(s, noun.last, draft.last) or sayer(s)
    fill_due(s, draft, times or [when for when in s.tagged.times if when.past])
    s.drafts.append(draft)


def _promised_absent(s: Sentence) -> bool:
    """Whether what is called promised is told as absent, which is noted: "the call promised for Monday never came"."""
    for noun in s.tagged.all_nouns:
        if noun.cat not in AWAITED or s.covered(noun.first) or not _called_promised(s, noun):
            continue
        lead = s.tagged.any_word(noun.first - 2, noun.first, "without-word")
        if not (lead or missing(s, noun.last) or any(_did_not(s, one) for one in s.verbs_in(0, noun.first))):
            continue
        times = [w._replace(event=False) for w in s.tagged.times if w.past or (w.direct and w.kind in DAY_KINDS)]
        done = of_noun(noun)
        if not times or s.context.todo or s.tagged.has_any("if", "third"):
            continue
        draft = Draft(Type.PROMISE, 0, s.count, noun.first, done.act, thing=done.thing, broken=True)
        draft.person = _promiser(s, noun) or sayer(s)
        fill_due(s, draft, times[:1])
        s.drafts.append(draft)
        return True
    return False


def _called_promised(s: Sentence, noun: Tag) -> bool:
    """Whether a noun is one that was promised: "the promised call", "the contract Ana promised"."""
    if s.tagged.word(noun.first - 1, "promised-word"):
        return True
    behind = next(iter(s.verbs_in(noun.last, s.count)), None)
    if behind is None or behind.lemma not in s.tagged.lexicon.word_classes["promise-verb"]:
        return False
    if not s.tagged.lexicon.base_forms:
        return behind.form == "pp" and behind.index == noun.last  # « le contrat promis pour lundi »
    told = behind.tense == "past" and not (behind.negated or behind.passive)
    pronoun = s.tagged.is_pronoun(behind.index - 1, "he", "she", "they")
    return told and behind.index - noun.last <= _DAY_WORDS and (pronoun or _promiser(s, noun) is not None)


def _promiser(s: Sentence, noun: Tag) -> str | None:
    """Who is named right behind a noun: "the contract Ana promised"."""
    name, place = person_among(s.tagged, noun.last, min(noun.last + _DAY_WORDS, s.count), s.names)
    return name if place <= noun.last + 1 else None


def _still_waits(s: Sentence) -> tuple[int, int] | None:
    """Where it is told that the candidate has not got something: « je n'ai pas reçu », "still waiting for"."""
    if s.tagged.lexicon.base_forms:
        return _still_waiting(s)
    for group in s.groups:
        if group.subject.kind not in ("me", "we", "on", "none") or side(s, group) == "them":
            continue
        waits = group.lemma in s.tagged.lexicon.word_classes["to-await"] and group.tense == "present"
        waits = waits and s.tagged.any_word(group.end, group.end + 1, "still")
        if waits or (group.cls == "receive" and group.negated and group.tense == "past"):
            return group.index, group.end
    return None


def _due_then(s: Sentence, noun: Tag) -> bool:
    """Whether a noun is told to have been due: "no response from the recruiter, was due Tuesday"."""
    return any(s.tagged.timed[step] and s.tagged.word(step - 1, "was-verb") for step in range(noun.last + 1, s.count))


def _still_waiting(s: Sentence) -> tuple[int, int] | None:
    """Where "still waiting for" or "still no" opens the sentence."""
    for group in s.groups[:1]:
        waiting = group.lemma in s.tagged.lexicon.word_classes["waiting-verb"] and group.form == "ing"
        mine = group.subject.kind in ("me", "we", "none") and not s.context.label
        still = s.tagged.any_word(0, group.index, "still-word")
        gone = s.tagged.any_word(group.end, s.count, "was-verb") or any(when.past for when in s.tagged.times)
        gone = gone or any(other.tense == "past" for other in s.groups)
        if waiting and mine and still and gone and s.tagged.word(group.end, "waited-link"):
            return group.index, group.end
    return None


def _was_promised(s: Sentence, noun: Tag) -> bool:
    if s.tagged.any_word(noun.last, noun.last + _NEAR, "expected") or s.tagged.has("done", noun.last):
        return True
    if _due_then(s, noun) or _said_so(s, noun):
        return True
    return any(
        group.cls in ("say", "tell", "give")
        and group.tense in ("past", "past-habit")
        and group.index >= noun.last
        and side(s, group) != "us"
        for group in s.groups
    )


def _none_foreseen(s: Sentence, noun: Tag) -> bool:
    """Whether a noun is told as not even expected: « aucun retour n'est prévu lundi », "no answer is expected"."""
    if s.tagged.any_word(0, noun.first, "still-word", "still"):
        return False  # « toujours pas de réponse prévue lundi »
    if s.tagged.word(noun.last, "foreseen-word"):
        return True
    verb = next(iter(s.verbs_in(noun.last, s.count)), None)
    if verb is None or not (verb.start == noun.last or verb.subject.noun == noun):
        return False
    if verb.tense != "present" or not verb.passive:
        return False
    return s.tagged.lexicon.base_forms or verb.negated


def _said_so(s: Sentence, noun: Tag) -> bool:
    """Whether the day that they named is quoted: « pas de nouvelles de Rahul malgré son "lundi au plus tard" »."""
    spite = next((step for step in range(noun.last, s.count) if s.tagged.word(step, "in-spite")), s.count)
    return any(0 < when.first - spite <= _DAY_WORDS and s.quoted[when.first] for when in s.tagged.times)


def missing(s: Sentence, first: int) -> bool:
    """Whether a sentence tells from token ``first`` on that what was expected did not come: ", still nothing"."""
    nothing = any(
        tag.cat == "nothing" and tag.first >= first and not s.tagged.word(tag.last, "nothing-else")
        for tag in s.tagged.all_senses
    )
    return nothing or _today(s, first) or any(_did_not(s, group) for group in s.verbs_in(first, s.count))


def told_late(s: Sentence) -> bool:
    """Whether something is told to be overdue: "the letter promised for Tuesday is overdue", "she's two days late"."""
    return any(_is_late(s, step) for step in s.tagged.words("overdue-word") if not s.tagged.timed[step])


def _is_late(s: Sentence, late: int) -> bool:
    """Whether nothing but a time or an adverb parts "late" from its "is", and it is not the candidate who is late."""
    near = range(late - 1, max(-1, late - 1 - _DAY_WORDS), -1)
    verb = next((step for step in near if s.tagged.word(step, "is-verb", "is-now")), None)
    if verb is None or s.tagged.is_pronoun(verb - 1, "i", "we"):
        return False
    return all(s.tagged.timed[step] or s.tagged.is_sense(step, "adv") for step in range(verb + 1, late))


def did_not_then(s: Sentence, group: Group) -> bool:
    """Whether what day it is follows, or that they did not do it: "promised a call for Monday and never rang"."""
    linked = (one for one in s.behind(group) if s.tagged.lexicon.base_forms and _linked(s, one))
    return _today(s, group.end) or any(_did_not(s, one) and one.cls != "receive" and _itself(s, one) for one in linked)


def _itself(s: Sentence, group: Group) -> bool:
    """Whether what was not done is what was promised: "never rang", "hasn't sent it", no "didn't tell me the time"."""
    step = group.end
    while s.tagged.is_pronoun(step, "me", "us", "it", "him"):
        step += 1
    return s.tagged.ends_at(step) or s.tagged.timed_at(step) or s.tagged.word(step, "conjunction", "contrast")


def _linked(s: Sentence, group: Group) -> bool:
    """Whether "and", "but" or a mark stands in front of a verb that is not only still to come."""
    step = min(group.start, group.subject.start) - 1
    joined = s.tagged.word(step, "conjunction", "contrast") or s.tagged.norms[step] in (",", "-", "–", "—", "(")
    return joined and not s.tagged.any_word(group.end, s.count, "pending")


def unmet(s: Sentence, drafts: Sequence[Draft]) -> bool:
    """Whether a sentence tells that nothing came of what was promised in the one before: "He hasn't", "Nada"."""
    if any(draft.type is not Type.CHASE for draft in drafts) or s.context.heading or s.context.todo:
        return False
    if any(_did_not(s, group) for group in s.groups) or _today(s) or _long_ago(s):
        return True
    if s.tagged.word(0, "no-answer") and s.tagged.ends_at(1):
        return True  # "Nope."
    tag = s.tagged.first_sense("nothing")
    if tag is None or tag.first > 1 or s.tagged.any_word(tag.last, tag.last + 2, "nothing-else", "pending"):
        return False
    if s.tagged.any_word(0, s.count, "pending") or any(
        group.cls not in _COMING for group in s.verbs_in(tag.last, s.count)
    ):
        return False  # "haven't told the missus yet"
    if any(group.start < tag.last and (not tag.first <= group.index or side(s, group) == "us") for group in s.groups):
        return False
    return s.scope(tag.first)[1] - tag.first <= _SHORT


def _long_ago(s: Sentence) -> bool:
    """Whether all that is told is how long ago that was: "that was last week"."""
    when = s.tagged.times[0] if len(s.tagged.times) == 1 else None
    opens = s.tagged.is_sense(0, "that") and s.tagged.word(1, "was-verb")
    return opens and when is not None and when.past and when.first == 2 and s.tagged.ends_at(when.last)


def _did_not(s: Sentence, group: Group) -> bool:
    """Whether a verb tells what they did not do, or what the candidate did not get."""
    if not group.negated or group.tense != "past" or group.cls not in _COMING:
        return False
    if s.tagged.word(group.index, "expected") and not any(value.startswith("aux:") for value in group.chain):
        return False  # « réponse pas prévue lundi mais mardi »
    whose = side(s, group)
    if group.cls == "receive":
        return whose in ("us", "none")
    return whose in ("them", "thing") or (whose == "none" and group.cls == "arrive")


def _today(s: Sentence, first: int = 0) -> bool:
    """Whether a stretch opens with what day it is, from ``first`` on: "it's Thursday now", « , on est jeudi »."""
    return any(
        when.kind in ("wd", "date", "dom", "period")
        and when.lead in ("", "on", "in")
        and (moment := day_of(s, when, back=when.kind != "period")) is not None
        and (moment.day == s.context.said or (when.kind == "period" and _same_month(moment.day, s.context.said)))
        and any(_is_now(s, first, step) for step in range(max(first, when.first - _DAY_WORDS), when.first))
        for when in s.tagged.times
    )


def _same_month(one: date, other: date) -> bool:
    return (one.year, one.month) == (other.year, other.month)


def _is_now(s: Sentence, first: int, step: int) -> bool:
    """Whether « on est », "it's" with its verb at ``step`` opens the sentence or a part of it."""
    opens = step - 1 == 0 or (step - 1 > first and s.tagged.norms[step - 2] in (",", "-", "–", "—", ":", "("))
    opens = opens or s.tagged.word(step - 2, "conjunction", "contrast")
    return s.tagged.word(step, "is-now") and opens and s.tagged.tokens[step - 1].kind == "word"
