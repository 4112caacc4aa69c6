"""Nouns that stand for an act without a verb: "feedback by Friday", "call from Ana"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.grammar import person_among
from nudged.reading.statements.acts import of_noun
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import fill_due, is_meeting_time, past_day
from nudged.reading.statements.promises import prepares
from nudged.reading.statements.voices import sayer, sender

if TYPE_CHECKING:
    from nudged.reading.grammar import Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_CATS = ("answer", "call", "mail", "doc", "invite")
_LEAD = 4
_REACH = 9


def bare_nouns(s: Sentence) -> None:
    """Every noun without a verb of its own."""
    if s.context.todo:
        return
    for noun in s.tagged.all_nouns:
        if noun.cat in _CATS:
            _bare(s, noun)


def _bare(s: Sentence, noun: Tag) -> None:
    tagged = s.tagged
    if s.covered(noun.first) or tagged.timed[noun.first] or any(group.index == noun.first for group in s.groups):
        return
    first, last = s.scope(noun.first)
    lead = _lead(s, noun, first)
    if noun.first - lead > _LEAD or not _stands_alone(s, lead, noun) or _doubted(s, noun, first, last):
        return
    source = tagged.word(noun.last, "from")
    times = _times(s, noun, last, source=source)
    cue = tagged.any_word(noun.last, noun.last + 5, "expected")
    if (cue or (times and _is_deadline(s, noun, times[0], source=source))) and not _verb_between(s, noun, times, last):
        _promise(s, noun, (lead, last), times, sure=cue or source)
    elif source and noun.cat in ("mail", "call", "answer") and not tagged.has("auto"):
        _contact(s, noun, lead, last)


def _lead(s: Sentence, noun: Tag, first: int) -> int:
    """Where the nominal group of a noun begins."""
    lead = noun.first
    while lead > first and s.tagged.tokens[lead - 1].norm != "," and not s.tagged.word(lead - 1, "conjunction"):
        lead -= 1
    return lead


def _stands_alone(s: Sentence, lead: int, noun: Tag) -> bool:
    tagged = s.tagged
    verbs = any(
        lead <= group.index < noun.first and group.cls != "-" and group.tense != "infinitive" for group in s.groups
    )
    article = noun.first - lead == 1 and tagged.word(lead, "bare-article")
    if verbs or (tagged.any_word(lead, noun.first, "not-bare") and not article):
        return False
    return not any(tagged.norms[step].isdecimal() or tagged.word(step, "counting") for step in range(lead, noun.first))


def _doubted(s: Sentence, noun: Tag, first: int, last: int) -> bool:
    has = s.tagged.has
    return (
        has("hope", first, noun.first)
        or has("maybe", first, last)
        or has("habit", first, last)
        or (has("if", first, last) and not has("anyway"))
    )


def _times(s: Sentence, noun: Tag, last: int, *, source: bool) -> list[When]:
    found = [
        when
        for when in s.tagged.times
        if noun.last <= when.first < min(last, noun.last + _REACH)
        and when.direct
        and not when.past
        and not is_meeting_time(s, when)
    ]
    if source and noun.cat in ("call", "mail"):
        found = [when for when in found if not (when.kind == "rel" and when.args[0] == 0)]
    return found


def _is_deadline(s: Sentence, noun: Tag, when: When, *, source: bool) -> bool:
    """Whether a time follows a noun so closely that it is its deadline."""
    tagged = s.tagged
    between = [step for step in range(noun.last, when.first) if not tagged.word(step, "before-deadline")]
    crossed = [step for step in between if tagged.tokens[step].norm not in (":", "(", "-")]
    if when.kind == "dur" or when.lead in ("by", "before", "in", "until", "after", "around", "not-before"):
        apart = any(tagged.tokens[step].norm == "," or tagged.word(step, "with") for step in crossed)
        return len(crossed) <= (7 if source else 4) and not apart
    if source:
        return len(crossed) <= 4
    return not crossed and noun.cat in ("answer", "doc", "invite")


def _verb_between(s: Sentence, noun: Tag, times: list[When], last: int) -> bool:
    end = times[0].first if times else last
    expecting = s.tagged.lexicon.word_classes["announcing-verb"]
    return any(
        noun.last <= group.index < end
        and not (group.cls == "receive" and group.form == "pp")
        and group.lemma not in expecting
        and not s.tagged.word(group.index, "expected")
        for group in s.groups
    )


def _promise(s: Sentence, noun: Tag, span: tuple[int, int], times: list[When], *, sure: bool) -> None:
    tagged, (lead, last) = s.tagged, span
    cue = tagged.any_word(noun.last, noun.last + 5, "expected")
    ours = noun.cat == "doc" and (noun.val == "test" or tagged.has("own-doc", lead, noun.last))
    if (ours and not sure) or (noun.cat == "mail" and not cue):
        return
    if not times and not tagged.any_word(noun.last, noun.last + 5, "expected-undated"):
        return
    done = of_noun(noun)
    draft = Draft(Type.PROMISE, lead, last, noun.first, done.act, thing=done.thing)
    draft.person = sender(s, noun.last, last) or sayer(s)
    fill_due(s, draft, times)
    draft.prepares = prepares(s, draft, noun.first)
    s.drafts.append(draft)


def _contact(s: Sentence, noun: Tag, lead: int, last: int) -> None:
    tagged = s.tagged
    planned = any(
        group.tense == "future" and group.end > noun.first - 3 and group.index < noun.first for group in s.groups
    )
    near = noun.last + 4
    name = person_among(tagged, noun.last + 1, min(near, s.count), s.names)[0]
    role = any(tag.cat in ("role", "pron") and noun.last < tag.first < near for tag in tagged.all_senses)
    company = any(s.names.is_company(token.text) for token in tagged.tokens[noun.last + 1 : noun.last + 3])
    if planned or not (name or role or company) or tagged.has("third", noun.last, near):
        return
    end = min((group.start for group in s.groups if group.index > noun.first and group.start > noun.last), default=last)
    done = of_noun(noun)
    said = past_day(s, noun.first, last)
    s.drafts.append(Draft(Type.CONTACT, lead, end, noun.first, done.act, name, thing=done.thing, said=said))
