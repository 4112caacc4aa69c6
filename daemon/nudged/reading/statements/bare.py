"""Nouns that stand for an act without a verb: "feedback by Friday", "call from Ana"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.grammar import person_among
from nudged.reading.statements.acts import AWAITED, by_phone, of_noun
from nudged.reading.statements.ahead import after_event, counted
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import day_of, fill_due, missed, past_day
from nudged.reading.statements.fragments import none_until
from nudged.reading.statements.idle_nouns import (
    counts_calls,
    doubted,
    is_verb,
    lasting,
    of_unknown_verb,
    promises_nothing,
)
from nudged.reading.statements.noun_times import (
    bare_span,
    fronted,
    is_deadline,
    just_came,
    kept_for,
    named_beside,
    offered,
    time_for,
    times_behind,
    verb_between,
)  # fmt: skip
from nudged.reading.statements.persons import owner, sayer, sender
from nudged.reading.statements.promise import before_its_meeting, of_meeting_before, prepares
from nudged.reading.statements.sums import is_priced
from nudged.reading.statements.suppositions import names_more
from nudged.reading.statements.unmet import missing, told_late
from nudged.reading.times import DAY_KINDS

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_LIMITS = ("by", "until", "before")
_NOT_AHEAD = 275
"""Days by which the next such date of a bare noun is too far ahead to be meant."""
_LEAD = 4
_SHORT = 8


def bare_nouns(s: Sentence) -> None:
    """Every noun without a verb of its own."""
    for noun in s.tagged.all_nouns:
        if s.context.todo and not _waits_for(s, noun):
            continue
        if s.tagged.word(noun.first, "contract-kind"):
            continue
        if noun.cat in AWAITED and (noun.cat != "money" or s.tagged.word(noun.first, "refund-noun")):
            _bare(s, noun)


def _waits_for(s: Sentence, noun: Tag) -> bool:
    """Whether an open task is to wait for what comes: "- [ ] Acme: contract expected early July", no "test due"."""
    if not _expected(s, noun, s.count):
        return False
    theirs = s.context.company is not None and (noun.cat == "answer" or noun.val in ("contract", "offer"))
    return theirs or s.tagged.word(noun.last, "from")


def _what_comes(s: Sentence, noun: Tag) -> bool:
    """Whether a time is all that is told of what comes next: « suite : mardi », « suites vendredi »."""
    if noun.first or not s.tagged.word(noun.first, "next-step"):
        return False
    step = noun.last + (s.tagged.norms[noun.last : noun.last + 1] == [":"])
    return any(when.first == step and s.tagged.ends_at(when.last) for when in s.tagged.times)


def _bare(s: Sentence, noun: Tag) -> None:
    tagged = s.tagged
    came = tagged.word(noun.last, "now-in") and tagged.word(noun.last + 1, "from")  # "invite in from Ana for the 12th"
    verb = s.verb_at(noun.first) is not None or is_verb(s, noun) or of_unknown_verb(s, noun)
    known = verb or is_priced(s, noun.last) or names_more(s, noun)
    if came or known or _taken(s, noun.first) or tagged.timed[noun.first]:
        return
    first, lead, last = _span(s, noun)
    cue = _expected(s, noun, last) or _delivered_by(s, noun, last) or _cleft(s, first, lead - 1) or _pledged(s, noun)
    if (
        _set_apart(s, noun, lead, last)
        or noun.first - lead > _LEAD
        or not _stands_alone(s, lead, noun)
        or doubted(s, noun, first, last, cue=cue)
        or _only_may_be(s, noun)
    ):
        return
    behind = _source(s, noun)
    source = tagged.word(behind, "from") and not tagged.word(behind + 1, "kind-of-mail")
    source = source and not tagged.timed[behind] and not _only_dated(s, behind)
    if promises_nothing(s, noun, behind, (lead, last), cue=cue):
        return
    hinged, times = _when(s, noun, (lead, last), source=source)
    if hinged or _once_done(s, noun):
        _promise(s, noun, (lead, last), times, sure=True)  # « entretien le 10, confirmation la veille »
        return
    times = [w for w in times if not (_only_happened(s, noun, w) or (not cue and _of_its_meeting(s, noun, w)))]
    alone = not tagged.word(noun.first, "not-alone") or tagged.word(noun.last, "adjective") or _what_comes(s, noun)
    alone = alone or (bool(times) and tagged.word(times[0].first - 1, "delivered"))
    if counts_calls(s, noun, times) or (not cue and (not alone or lasting(s, noun, times) or offered(s, noun, times))):
        return
    if noun.cat == "answer" and not cue and just_came(s, times):
        s.drafts.append(Draft(Type.CONTACT, lead, times[0].last, noun.first, Act.REPLY))
        return
    left = tagged.word(noun.first, "left-noun") or tagged.any_word(noun.first - 1, noun.last + 1, "missed-word")
    letter = (noun.cat == "mail" or left) and source and not cue
    if (
        not letter
        and (cue or (times and (times[0].last <= lead or is_deadline(s, noun, times[0], source=source))))
        and not verb_between(s, noun, times, last)
    ):
        _promise(s, noun, (lead, last), times, sure=cue or source)
    elif noun.cat == "answer" and (lead == 0 or tagged.word(0, "at-last")) and _their_answer(s, noun):
        s.drafts.append(Draft(Type.CONTACT, lead, last, noun.first, of_noun(noun).act))
    elif (
        source
        and not (tagged.word(noun.first, "telephone") and not _rang_then(s, noun, last))
        and noun.cat in ("mail", "call", "answer")
        and not (tagged.has("auto") or tagged.has("pasted"))
    ):
        _contact(s, noun, behind, (lead, last))


def _only_may_be(s: Sentence, noun: Tag) -> bool:
    """Whether a verb tells that a thing may be, and no more: "there could be something part-time in the fall"."""
    before = s.verbs_in(s.scope(noun.first)[0], noun.first)
    return bool(before) and "aux:might" in before[-1].chain and s.tagged.word(0, "existential")


def _rang_then(s: Sentence, noun: Tag, last: int) -> bool:
    """Whether « téléphone » is a call, as Swiss has it: when it was is told, « téléphone de Mme Rey ce matin »."""
    last = next((step for step in range(noun.last, last) if s.tagged.norms[step] == ","), last)
    near = (when for when in s.tagged.times if noun.last < when.first < last)
    then = any(when.past or when.kind == "clock" or (when.kind == "rel" and when.args[0] == 0) for when in near)
    return then and not s.verbs_in(noun.last, last)


def _only_happened(s: Sentence, noun: Tag, when: When) -> bool:
    """Whether a time is when or how long something was: « appel d'Agnès pendant le déjeuner », "call of ten minutes".

    The hour or part of a day behind an answer is its deadline: "decision at 5pm"; the news at ten are a broadcast.
    """
    if when.kind == "dur":
        return when.args[1] in ("minute", "second")
    if (
        when.kind == "clock"
        and noun.val == "itinerary"
        and not when.lead
        and s.tagged.norms[noun.last : when.first] == [":"]
    ):
        return True  # « Trajet : 1h45 »
    part = noun.cat == "answer" and when.clock is not None and when.clock.part
    answer = noun.cat == "answer" and not s.tagged.word(noun.first, "broadcast")
    return when.kind == "clock" and not (part or answer) and s.tagged.word(when.first, "during")


def _of_its_meeting(s: Sentence, noun: Tag, when: When) -> bool:
    """Whether a day is that of what one is invited to, where a message is told: "Ana mailed, invite for the 17th"."""
    if noun.cat != "invite" or not s.tagged.word(when.first, "in-order-to") or when.first < noun.last:
        return False
    return any(draft.type is Type.CONTACT and draft.anchor < noun.first for draft in s.drafts)


def _only_dated(s: Sentence, step: int) -> bool:
    """Whether a day, and nobody, stands behind "from" at ``step``: « le call de vendredi »."""
    when = next((when for when in s.tagged.times if when.first == step + 1), None)
    return when is not None and not s.tagged.word(when.last, "from")


def _when(s: Sentence, noun: Tag, span: tuple[int, int], *, source: bool) -> tuple[bool, list[When]]:
    """Whether only an event tells when a noun comes: « jury lundi, réponse le lendemain »; else its times."""
    times = times_behind(s, noun, span[1], source=source) or time_for(s, noun) or bare_span(s, noun)
    cats = ("answer",) if s.tagged.lexicon.base_forms else ("answer", "call", "doc")
    if not times and noun.cat in cats and after_event(s, noun.first, noun.first, []) is not None:
        return True, []
    return False, times or fronted(s, noun, span[0], source=source)


def _foreseen(s: Sentence, noun: Tag) -> bool:
    """Whether somebody of theirs counts on a noun: "Lena is confident of an answer by Tuesday"."""
    step = noun.first - 1 - s.tagged.word(noun.first - 1, "bare-article")
    if noun.cat != "answer" or not s.tagged.word(step, "foreseeing-link") or not s.tagged.word(step - 1, "foreseeing"):
        return False
    before = s.tagged.sense(step - 2)
    if before is None or before.cat != "aux" or before.first == 0:
        return False
    return not any(s.tagged.is_pronoun(place, "i", "we", "you") for place in range(s.scope(noun.first)[0], step))


def _set_apart(s: Sentence, noun: Tag, lead: int, last: int) -> bool:
    """Note what comes when a time set apart tells: "no decision until Tuesday", "Tuesday is kept for the answer"."""
    when = none_until(s, noun) if noun.first - lead <= _LEAD else kept_for(s, noun)
    if when is None and _foreseen(s, noun):
        when = next((when for when in s.tagged.times if when.first == noun.last and not when.past), None)
    if when is not None:
        _promise(s, noun, (lead, last), [when], sure=True)
    return when is not None


def _span(s: Sentence, noun: Tag) -> tuple[int, int, int]:
    """Where the stretch of a noun begins, its nominal group, and where the stretch ends."""
    first, last = s.scope(noun.first)
    if _goes_on(s, last):
        last = s.scope(last + 1)[1]
    lead = _lead(s, noun, first)
    apart = s.comma_between(noun.last, last) or s.tagged.any_word(first, noun.first, "awaiting")
    if s.tagged.has("hope", lead, noun.first) and apart and _expected(s, noun, last):
        lead = noun.first - (s.verb_at(noun.first - 1) is None)
    if time_for(s, noun):
        lead = noun.first - 1 if s.tagged.any_word(noun.first - 2, noun.first, "ahead") else noun.first - 2
        if s.tagged.lexicon.base_forms:
            lead = noun.first if s.tagged.word(noun.first - 1, "in-order-to") else noun.first - 1
    return first, lead, last


def _their_answer(s: Sentence, noun: Tag) -> bool:
    """ "Her response, within the hour:" and nothing else."""
    told = s.tagged.word(0, "their-own", "at-last") and s.tagged.word(noun.first, "answer-word")
    return told and not s.groups and s.count <= _SHORT and not s.tagged.is_sense(noun.last, "aux")


def _taken(s: Sentence, index: int) -> bool:
    """Whether a statement already takes in what stands at ``index``; behind a comma a contact or chase does not."""
    return any(
        draft.first <= index < draft.last
        and not (
            (draft.type is not Type.PROMISE or _listed(s, draft, index))
            and s.comma_between(*sorted((draft.anchor, index)))
        )
        for draft in s.drafts
    )


def _delivered_by(s: Sentence, noun: Tag, last: int) -> bool:
    """Whether who is to send a thing is told: « une étude de cas, transmise sous trois jours par son adjointe »."""
    tagged = s.tagged
    sent = any(tagged.word(step, "delivered") for step in range(noun.last, min(noun.last + _LEAD, last)))
    by = next((step for step in range(noun.last, last) if tagged.word(step, "by") and not tagged.timed[step]), None)
    return sent and by is not None and not tagged.is_pronoun(by + 1, "me")


def _listed(s: Sentence, draft: Draft, index: int) -> bool:
    """Whether a noun with a day of its own follows another, or a decision: « itinéraire lundi, décision jeudi »."""
    tagged, verb = s.tagged, s.verb_at(draft.anchor)
    decided = verb is not None and verb.lemma in tagged.lexicon.word_classes["deciding-verb"]
    between = any(draft.anchor < when.first < index for when in tagged.times)
    noun = tagged.nouns[index]
    step = index - 1
    while step > draft.anchor and tagged.word(step, "definite", "indefinite", "conjunction"):
        step -= 1  # ", then the offer by Friday"
    apart = verb is not None and tagged.norms[step] == "," and noun is not None and noun.cat == "doc"
    follows = tagged.nouns[draft.anchor] is not None or decided or apart
    return between and follows and noun is not None and tagged.timed_at(noun.last)


def _goes_on(s: Sentence, last: int) -> bool:
    """Whether what stands behind a colon is when something is expected: "feedback from Ana: expected Friday"."""
    if last + 1 >= s.count or s.tagged.tokens[last].norm not in (":", ">", "→"):
        return False
    to_follow = s.tagged.word(last + 1, "verb-sign") and s.tagged.word(last + 2, "expected")
    given = to_follow or (s.tagged.word(last + 1, "delivered") and last + 2 < s.count and s.tagged.timed[last + 2])
    return s.tagged.timed[last + 1] or s.tagged.word(last + 1, "expected") or given


def _expected(s: Sentence, noun: Tag, last: int) -> bool:
    """Whether a noun is told as expected: close behind it, or behind its colon."""
    other = s.tagged.noun_in(noun.last, last, *AWAITED)
    end = other.first if other is not None else last
    reach = min(noun.last + 5, end) if other is not None and s.comma_between(noun.last, end) else noun.last + 5
    near = s.tagged.any_word(noun.last, reach, "expected")
    coming = (step for step in range(noun.last + 1, noun.last + 3) if s.tagged.word(step, "to-come"))
    near = near or any(s.tagged.word(step - 1, "towards") for step in coming)
    near = near or (s.tagged.word(noun.first - 2, "expected") and s.tagged.word(noun.first - 3, "is"))
    return near or any(
        (s.tagged.tokens[step].norm == ":" or (s.tagged.tokens[step].norm == "," and step < end))
        and s.tagged.word(step + 1, "expected")
        for step in range(noun.last, last - 1)
    )


def _lead(s: Sentence, noun: Tag, first: int) -> int:
    """Where the nominal group of a noun begins."""
    lead = noun.first
    while lead > first and s.tagged.norms[lead - 1] not in (",", "=") and not s.tagged.word(lead - 1, "conjunction"):
        before = s.tagged.sense(lead - 1)
        if s.tagged.word(lead - 1, "interjection") or (
            before is not None and (before.val == "whole" or before.cat == "anyway")
        ):
            break  # « a priori réponse mercredi »
        if lead == noun.first and s.tagged.timed[lead - 1] and lead - 1 == first:
            break  # « lundi réponse »
        if s.tagged.word(lead - 1, "in-order-to") and s.tagged.word(lead - 2, "deadline-noun"):
            break
        if s.tagged.word(lead - 1, "pledge-link", "is-verb") and _pledged(s, noun):
            break
        if s.tagged.word(lead - 1, "is-verb") and _cleft(s, first, lead - 1):
            break
        lead -= 1
    return lead


def _pledged(s: Sentence, noun: Tag) -> bool:
    """Whether "the promise of" stands in front of a noun: "I left with a promise of a call on Tuesday"."""
    step = noun.first - 1 - s.tagged.word(noun.first - 1, "bare-article", "indefinite", "my-own")
    linked = s.tagged.word(step, "pledge-link") or s.tagged.word(step, "is-verb")
    pledge = linked and s.tagged.word(step - 1, "pledge-noun")
    return pledge and not s.tagged.any_word(step - 3, step - 1, "no")


def _cleft(s: Sentence, first: int, copula: int) -> bool:
    """Whether "what they promised is" or "all I can count on is" stands in front of a noun."""
    if not s.tagged.word(first, "cleft-opening") or not s.tagged.word(copula, "is-verb"):
        return False
    told = any(group.cls in ("say", "tell", "receive") for group in s.verbs_in(first + 1, copula))
    return told or s.tagged.has("commit", first, copula)


def _stands_alone(s: Sentence, lead: int, noun: Tag) -> bool:
    tagged = s.tagged
    opening = s.scope(noun.first)[0]
    opening += s.tagged.is_pronoun(opening, "him")  # « leur demander une réponse »
    if any(group.index == opening and group.form == "inf" for group in s.groups):
        return False
    there = [group for group in s.verbs_in(lead, noun.first) if _there_is(s, group)]
    if any(group.mood == "might" for group in there):
        return False  # "there could be something in the fall"
    told = (group for group in s.verbs_in(lead, noun.first) if group not in there)
    verbs = any(_finite(s, group) and not _idle(s, group) for group in told)
    article = noun.first - lead == 1 and tagged.word(lead, "bare-article")
    if verbs or (tagged.any_word(lead, noun.first, "not-bare") and not article):
        return False
    if noun.cat in ("call", "mail") and tagged.word(noun.last, "from") and not tagged.timed[noun.last]:
        return True
    return not any(_counted(s, step) for step in range(lead, noun.first))


def _finite(s: Sentence, group: Group) -> bool:
    """Whether a verb is told of somebody, and no form that may be a noun: "presents the results", no "next step is"."""
    if group.cls != "-" or group.form in ("pres", "fut"):
        return True
    return group.form == "s" and group.lemma not in s.tagged.lexicon.word_classes["to-be"]


def _counted(s: Sentence, step: int) -> bool:
    """Whether a number counts what follows: "two calls", and no "stage 2 invite"."""
    number = s.tagged.norms[step].isdecimal() or s.tagged.word(step, "counting")
    return number and not s.tagged.word(step - 1, "stage-noun")


def _idle(s: Sentence, group: Group) -> bool:
    """Whether an infinitive leaves a noun alone; "answering tickets within two hours" does not."""
    doing = s.tagged.lexicon.base_forms and group.form == "ing" and group.cls in ("reply", "call", "send", "give")
    return group.tense == "infinitive" and not doing


def _there_is(s: Sentence, group: Group) -> bool:
    """Whether a verb only tells that there is something: "there should be a contract in my inbox by Tuesday"."""
    there = s.tagged.any_word(group.index - 3, group.index, "existential")
    return there and group.lemma in s.tagged.lexicon.word_classes["to-be"]


def _source(s: Sentence, noun: Tag) -> int:
    """Where the sender of a noun stands, behind at most two words that describe it: « coup de fil inattendu de Bo »."""
    tagged = s.tagged
    first = next((when.last for when in tagged.times if when.first == noun.last and not when.past), noun.last)
    if first > noun.last and not (tagged.word(first, "from") and not tagged.word(first, "by")):
        return noun.last  # no "call on Tuesday by three"
    for step in range(first, min(first + 3, s.count)):
        if tagged.word(step, "from") and not tagged.timed[step]:
            return step
        sense = tagged.senses[step]
        plain = sense is None or sense.cat == "adv"
        if not plain or tagged.timed[step] or tagged.nouns[step] or tagged.tokens[step].kind != "word":
            break
    return noun.last


def _promise(s: Sentence, noun: Tag, span: tuple[int, int], times: list[When], *, sure: bool) -> None:
    tagged, (lead, last) = s.tagged, span
    cue = _expected(s, noun, last)
    ours = noun.cat == "doc" and (noun.val == "test" or tagged.has("own-doc", lead, noun.last))
    owed = ours and tagged.any_word(noun.last, noun.last + 4, "owed")
    letter = tagged.word(noun.first, "letter-noun") and bool(times) and times[0].lead == "by"
    if (ours and not sure) or owed or (noun.cat == "mail" and not cue and not letter):
        return
    if tagged.word(noun.first, "sending-noun") and tagged.any_word(noun.last, noun.last + 4, "my-own"):
        return
    hinged = after_event(s, noun.first, noun.first, times)
    undated = tagged.any_word(noun.last, noun.last + 5, "expected-undated") or _once_done(s, noun)
    if undated and noun.cat == "invite" and all(of_meeting_before(s, when, noun) for when in times):
        times = []
    if not times and hinged is None and not undated:
        return
    done = by_phone(s, noun.last, last, of_noun(noun))
    draft = Draft(Type.PROMISE, lead, last, noun.first, done.act, thing=done.thing)
    draft.person = sender(s, noun.last, last) or s.named_behind(noun.last)[0] or owner(s, noun) or sayer(s)
    beside = named_beside(s, noun)
    draft.person = draft.person or (None if beside is not None and s.names.is_company(beside) else beside)
    draft.broken = (cue and missing(s, noun.last)) or tagged.has("in-vain") or _told_before(s, noun)
    draft.broken = draft.broken or (cue and told_late(s))
    if draft.broken and not times:
        times = [when for when in tagged.times if noun.last <= when.first < last and when.past]
    fill_due(s, draft, times if draft.broken else counted(s, times))
    if not cue and _lies_back(s, draft, times):
        return
    told = any(group.cls in ("say", "tell") and group.tense == "past" for group in s.verbs_in(0, noun.first))
    draft.missed = missed(s, times) if (cue or told) and not draft.broken else None
    if hinged is not None:
        (draft.due, draft.rule), draft.vague = hinged, False
    draft.prepares = prepares(s, draft, noun.first)
    before_its_meeting(s, draft)
    s.drafts.append(draft)


def _lies_back(s: Sentence, draft: Draft, times: list[When]) -> bool:
    """Whether a date tells when something came or was written: "Reply from Marc, 5 March".

    One without year lies shortly back, one with it is no day to come: "Notes from the open day, 25 April 2025".
    """
    when = times[0] if times else None
    if draft.due is None or when is None or when.kind != "date" or when.lead in _LIMITS:
        return False
    if when.args[0] is not None:
        moment = day_of(s, when, back=True)
        return moment is not None and moment.day <= s.context.said
    return (draft.due.day - s.context.said).days > _NOT_AHEAD


def _once_done(s: Sentence, noun: Tag) -> bool:
    """Whether what is still to happen tells when a noun comes: « coup de fil quand le planning sera sorti »."""
    tagged, step = s.tagged, noun.last
    after = any(tagged.word(at, "once-that") and tagged.word(at + 1, "that") for at in (step, step + 1))
    once = after or tagged.word(step, "once-in")
    will_be = tagged.lexicon.word_classes["will-be"]
    return (
        once
        and noun.cat in ("answer", "call", "doc")
        and any(group.tense == "future" or not group.told.isdisjoint(will_be) for group in s.verbs_in(step, s.count))
    )


def _told_before(s: Sentence, noun: Tag) -> bool:
    """Whether a noun's day was told further back: « il m'avait dit lundi pour le contrat »."""
    pluperfect = s.tagged.lexicon.word_classes["pluperfect"]
    return missing(s, noun.last) and any(
        group.cls in ("say", "tell", "speak") and group.index < noun.first and not group.told.isdisjoint(pluperfect)
        for group in s.groups
    )


def _contact(s: Sentence, noun: Tag, behind: int, span: tuple[int, int]) -> None:
    tagged, (lead, last) = s.tagged, span
    planned = any(group.tense == "future" and group.end > noun.first - 3 for group in s.verbs_in(0, noun.first))
    dated = next((when for when in tagged.times if when.first == behind + 1 and when.kind in DAY_KINDS), None)
    near = (dated.last if dated is not None else behind) + 4  # « mail du 19 février de Marc »
    if noun.cat in ("call", "mail") and tagged.word(noun.first - 1, "means") and not tagged.timed[noun.first - 1]:
        return  # "did the interview by phone from the car"
    if tagged.word(behind, "means") and tagged.noun_in(behind + 1, behind + 3, "mail", "call") is not None:
        return  # « petit mot par mail »
    told = noun.cat != "answer" or tagged.any_word(noun.first, noun.last, "answer-word", "news")
    if not told or tagged.has("thanks", noun.last, near) or tagged.any_word(noun.last, near, "chasing-noun"):
        return
    name, place = person_among(tagged, behind + 1, min(near, s.count), s.names)
    if name and s.comma_between(noun.last, place):
        name = None
    people = (
        tag
        for tag in tagged.all_senses
        if tag.cat == "role" or (tag.cat == "pron" and not tagged.word(tag.first, "definite-one", "plural-article"))
    )
    role = any(noun.last < tag.first < near for tag in people)
    company = any(s.names.is_company(token.text) for token in tagged.tokens[noun.last + 1 : noun.last + 3])
    office = tagged.word(behind, "of-the") or tagged.word(behind + 1, "definite")
    office = office and not tagged.word(behind, "by") and not tagged.timed_at(behind + 1)
    known = name or role or company or (office and tagged.noun_in(behind, near, *AWAITED, "meeting") is None)
    if planned or not known or tagged.has("third", noun.last, near):
        return
    end = min((group.start for group in s.groups if group.index > noun.first and group.start > noun.last), default=last)
    done = of_noun(noun)
    said = past_day(s, noun.first, end)
    s.drafts.append(Draft(Type.CONTACT, lead, end, noun.first, done.act, name, thing=done.thing, said=said))
