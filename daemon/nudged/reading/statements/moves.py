"""Meetings that the other side moves or cancels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.grammar import Tag, person_among
from nudged.reading.statements.acts import WRITING_VERBS
from nudged.reading.statements.draft import Deed, Draft
from nudged.reading.statements.dues import day_of, past_day, verb_times
from nudged.reading.statements.modality import conditional
from nudged.reading.statements.new_dates import NEW_DATES, new_date
from nudged.reading.statements.persons import done_by, sayer
from nudged.reading.statements.promise import promise, refused
from nudged.reading.statements.told_of import thing_at
from nudged.reading.statements.voices import side
from nudged.reading.times import DAY_KINDS

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_NEAR = 4
_DAY_WITHIN = 6
_SOME_DAY = 6
_ACTS = ("reply", "call", "send", "give", "tell", "decide", "confirm")
_PEOPLE = ("name", "he", "role", "they")
_BEFORE = 7
_SPANS = ("later", "clock")
"""The kinds of times that lead from one to another, in French."""


def moved(s: Sentence, group: Group, whose: str) -> None:
    """A verb of moving or cancelling a meeting."""
    first, last = s.scope(group.index)
    ends = (at for at in range(group.end, last) if s.tagged.norms[at] == "," or s.tagged.word(at, "why-word"))
    if s.tagged.has("third", max(first, min(group.start, group.subject.start)), next(ends, last)):
        return
    whose = _forced(s, group) or whose
    ask = next((other for other in s.before(group) if other.cls == "ask"), None)
    if ask is not None:
        whose = "us" if _asked_by_us(s, ask) else side(s, ask)
    if _no_meeting(s, group):
        return
    if whose == "none" and _by_somebody(s, group):
        whose = "them"
    whose = "them" if whose == "none" and _wrote_to(s, group) else whose
    noun = s.tagged.noun_in(first, last, "meeting", "call") or _slot(s, group) or _point(s, first, last)
    if _not_moved(s, group, whose) or _business(s, group, noun):
        return
    if not _moves_meeting(s, group, noun, whose, asked=ask is not None):
        return
    if ask is None and whose == "them" and _to_set_anew(s, group):
        if not refused(s, group):
            promise(s, group, Deed(Act.SCHEDULE))
        return
    said = past_day(s, first, group.start, strict=True) if group.tense == "past" and _fronted(s, first, group) else None
    s.drafts.append(Draft(Type.RESCHEDULE, first, last, group.index, when=new_date(s, group), said=said))


def _forced(s: Sentence, group: Group) -> str:
    """Who is told to have to move it: « nous sommes contraints d'annuler », "sorry to have to cancel"; "" for none."""
    if group.form not in ("inf", "base") or "forced-word" not in s.tagged.all_classes or s.tagged.has("if"):
        return ""
    forced = s.tagged.places(max(0, group.start - _NEAR), group.start + 1, "forced-word")
    if not forced:
        return ""
    for step in range(forced[-1] - 1, max(-1, forced[-1] - _BEFORE), -1):
        if s.tagged.is_pronoun(step, "i", "we", "you"):
            theirs = s.context.voice == "them" and not s.tagged.is_pronoun(step, "you")
            return "them" if theirs else "us"
        if s.tagged.is_pronoun(step, "they", "he", "she", "on") or s.named_at(step) is not None:
            return "them"
    return ""


def _no_meeting(s: Sentence, group: Group) -> bool:
    """Whether a verb of moving is of one's own, of the process, or told by somebody outside: "his aunt wrote that"."""
    onward = s.tagged.word(group.end, "onward") and s.tagged.word(group.end + 1, "with")
    outside = any(one.subject.kind == "third" and one.cls in _ACTS for one in s.before(group))
    return outside or onward or moves_own(s, group)  # "moving forward with your application"


def _to_set_anew(s: Sentence, group: Group) -> bool:
    """Whether a new day is to be named by some time, and is no day yet: "they'll rebook it ASAP", no "for Monday"."""
    anew = group.lemma in s.tagged.lexicon.word_classes["setting-anew"] and group.tense == "future" and not group.mood
    meeting = s.tagged.noun_in(group.end, s.count, "meeting", "call") is not None
    meeting = meeting or s.tagged.is_pronoun(group.end, "it", "us", "me", "him") or s.tagged.timed_at(group.end)
    anew = anew and (meeting or s.tagged.ends_at(group.end))  # no "reschedule his holiday"
    times = verb_times(s, group) if anew else []
    return bool(times) and all(when.vague or when.lead in ("by", "before", "in") for when in times)


def _fronted(s: Sentence, first: int, group: Group) -> bool:
    """Whether a day opens the clause of a verb, as when it was done: "on Monday they cancelled the interview"."""
    who = group.subject.kind in _PEOPLE and not group.passive  # no "Thursday panel got moved"
    opens = (when for when in s.tagged.times if first <= when.first <= first + 1 and not when.event)
    return any(
        when.last <= group.start
        and (who or when.lead == "on" or s.tagged.norms[when.last] == ",")
        and s.tagged.opens_at(when.first)
        for when in opens
    )


def moves_own(s: Sentence, group: Group) -> bool:
    """Whether the candidate wrote to move it: « j'ai écrit à Marc pour décaler », "emailed Ana to move the call"."""
    before = next((one for one in reversed(s.verbs_in(0, group.index)) if one.index < group.start), None)
    wrote = before is not None and before.cls in WRITING_VERBS and before.tense == "past" and not before.passive
    if before is None or not wrote or group.form not in ("inf", "base") or before.to_me:
        return False
    led = s.tagged.any_word(group.start - 1, group.index, "in-order-to", "infinitive-mark")
    opens = before.subject.kind == "none" and before.index == s.scope(before.index)[0]
    return led and (side(s, before) == "us" or opens) and s.context.label is None


def _asked_by_us(s: Sentence, ask: Group) -> bool:
    """Whether nobody else is told to have asked: "asked to move the interview to Monday"."""
    alone = ask.subject.kind == "none" and ask.tense == "past" and not (ask.to_me or ask.passive)
    opens = ask.index == s.scope(ask.index)[0] and s.context.label is None
    whom = s.named_at(ask.end) is not None or s.tagged.is_pronoun(ask.end, "him")  # "asked Ruth whether we could"
    return alone and opens and (whom or s.tagged.word(ask.end, "infinitive-mark", "dative-bare", "bare-of"))


def _other_moved(s: Sentence, group: Group) -> bool:
    """Whether something that is no meeting stands before a participle: « publication des comptes repoussée au 12 »."""
    first = s.scope(group.index)[0]
    opens = next((step for step in range(group.index - 1, first - 1, -1) if s.tagged.norms[step] == ","), first - 1) + 1
    if group.form != "pp" or group.chain or group.subject.kind != "none" or opens >= group.index:
        return False
    opens += s.tagged.word(opens, "definite") and opens + 1 < group.index
    alone = opens == group.index - 1
    return s.tagged.unknown_word(opens) and (alone or s.tagged.word(opens + 1, "of-kind", "bare-of"))


def _of_company(s: Sentence, group: Group) -> bool:
    """Whether what is moved is named by its company or is one's own.

    "Dinner with the Hendersons moved to Saturday", « on a avancé la répétition à 19h ».
    """
    subject = group.subject
    if subject.kind == "on" and s.tagged.word(group.end, "definite-one"):
        return True
    return subject.kind == "name" and s.tagged.any_word(subject.start + 1, group.index, "with")


def _business(s: Sentence, group: Group, noun: Tag | None) -> bool:
    """Whether their business or a meal of one's own is moved: "postponed the launch to June", "moved my lunch"."""
    if noun is not None and s.tagged.word(noun.first - 2, "reminder-noun"):
        return True  # « leur rappel de rdv tombe à minuit »
    if noun is not None:
        return s.tagged.word(noun.first, "meal-noun") and s.tagged.word(noun.first - 1, "mine-of")
    paper = s.tagged.noun_in(group.end, group.end + 2, "doc", "money")
    if paper is not None and paper.val != "test" and (s.tagged.ends_at(paper.last) or s.tagged.timed_at(paper.last)):
        return True  # « elle a modifié le contrat hier »
    if noun is None and _to_channel(s, group):
        return True
    off = group.lemma in s.tagged.lexicon.word_classes["calling-off"] and not s.tagged.word(group.end, "mine-of")
    if off and thing_at(s, group.end):
        return True  # "they cancelled the pizza"
    if s.tagged.word(group.end, "their-own") and s.tagged.unknown_word(group.end + 1):
        return True  # « le client bascule ses serveurs »
    first = group.subject.start if group.passive or group.end == s.count else group.end
    near = (at for at in range(first, min(first + _NEAR, s.count)) if s.tagged.timed[at] or s.tagged.ends_at(at))
    if s.tagged.any_word(first, next(near, first + _NEAR), "business-asset"):
        return True  # "moving to the new practice", « bascule ses serveurs »
    if group.subject.kind in ("role", "thing") and s.tagged.any_word(
        group.subject.start, group.index, "business-asset"
    ):
        return True  # "the fair moved to September"
    return s.tagged.any_word(first, s.territory(group)[1], "business-noun")


def _own_round(s: Sentence, group: Group) -> bool:
    """Whether a round of some trade gets another day: "moved the second tasting to Saturday", "our walk to Monday"."""
    tagged, first = s.tagged, group.end
    new = next((w for w in tagged.times if first < w.first <= first + _SOME_DAY and w.kind in NEW_DATES), None)
    if new is None or not tagged.lexicon.base_forms or tagged.noun_in(first, new.first, "other", "doc", "answer"):
        return False
    return tagged.word(new.first - 1, "to-whom") and tagged.any_word(first, new.first, "numbered", "mine-of")


def _me_by(s: Sentence, group: Group) -> bool:
    """Whether the candidate is moved by a stretch of time: « ils m'ont avancée d'une heure »."""
    return group.to_me and not group.passive and _by_a_stretch(s, group)


def _by_a_stretch(s: Sentence, group: Group) -> bool:
    """Whether a length of time stands right behind a verb: "put back a week", « repoussé d'une semaine »."""
    for when in s.tagged.times:
        led = s.tagged.word(when.first, "bare-of") or s.tagged.word(group.end, "by", "bare-of")
        if when.kind == "dur" and (when.first == group.end or (led and when.first == group.end + 1)):
            return True
    return False


def _by_somebody(s: Sentence, group: Group) -> bool:
    """Whether who moved it stands behind a participle: "pushed to Friday by their side", « décalé par Erwan »."""
    opens = s.tagged.opens_at(group.start) or s.tagged.word(group.start - 1, "conjunction")
    opens = opens or s.tagged.tokens[group.start - 1].norm == ","
    if group.form not in ("past", "pp") or group.subject.kind != "none" or not opens:
        return False
    return done_by(s, group)


def _slot(s: Sentence, group: Group) -> Tag | None:
    """The slot or test that was moved: « créneau décalé par Erwan au 8 », « test remis à mardi »."""
    noun = group.subject.noun
    if noun is None and group.subject.kind in _PEOPLE:
        return _test_behind(s, group)
    if noun is None or (group.form != "pp" and not s.tagged.lexicon.base_forms):
        return None
    if noun.val == "test" and group.lemma in s.tagged.lexicon.word_classes["calling-off"]:
        return noun
    return (
        noun
        if noun.cat == "invite" or (noun.val == "test" and (_to_a_day(s, group) or _by_a_stretch(s, group)))
        else None
    )


def _test_behind(s: Sentence, group: Group) -> Tag | None:
    """The test that is given another day: "they've shifted Thursday's weld test to the 14th"."""
    noun = s.tagged.noun_in(group.end, s.scope(group.index)[1], "doc")
    about = noun is not None and s.tagged.any_word(group.end, noun.first, "in-order-to", "deadline-noun")
    if noun is None or noun.val != "test" or about:
        return None
    new = (when for when in s.tagged.times if when.first in (noun.last, noun.last + 1) and when.kind in NEW_DATES)
    return noun if any(s.tagged.any_word(noun.last, when.first + 1, "to-whom", "dative") for when in new) else None


def _point(s: Sentence, first: int, last: int) -> Tag | None:
    """The talk that « point » names: « point décalé à mardi »."""
    noun = s.tagged.noun_in(first, last, "answer")
    return noun if noun is not None and s.tagged.word(noun.first, "mutual-talk") else None


def not_held(s: Sentence) -> None:
    """ "The panel isn't going ahead", « l'audition n'aura pas lieu mercredi »."""
    tag = s.tagged.first_sense("not-held") or _off(s) or _none_held(s)
    if tag is None or s.context.todo or any(draft.type is Type.RESCHEDULE for draft in s.drafts):
        return
    if s.tagged.is_sense(tag.first - 1, "neg"):
        return  # « l'entretien n'est pas supprimé »
    first = s.scope(tag.first)[0]
    noun = s.tagged.noun_in(max(first, tag.first - _BEFORE), tag.first, "meeting", "call")
    other = any(s.tagged.has(cat, first, tag.first) for cat in ("third", "if", "maybe"))
    if noun is not None and not other:
        s.drafts.append(Draft(Type.RESCHEDULE, *s.scope(tag.first), tag.first))


def _off(s: Sentence) -> Tag | None:
    """ "Interview off, Kim's ill", "Friday's call's off": nothing but that."""
    for step in s.tagged.words("off-word"):
        end = step - s.tagged.word(step - 1, "possessive")
        noun = s.tagged.nouns[end - 1] if end else None
        alone = noun is not None and noun.cat in ("meeting", "call") and noun.last == end
        if alone and s.tagged.ends_at(step + 1) and not s.verbs_in(s.scope(step)[0], step):
            return Tag("not-held", "", step, step + 1)
    return None


def _none_held(s: Sentence) -> Tag | None:
    """ "Kim is ill, so no interview tomorrow", « Kim malade, pas d'entretien demain »."""
    if not s.tagged.words("unwell-word"):
        return None
    for noun in s.tagged.all_nouns:
        no = noun.first - 1 - s.tagged.word(noun.first - 1, "bare-of")
        when = next((when for when in s.tagged.times if when.first == noun.last and when.kind in DAY_KINDS), None)
        alone = noun.cat == "meeting" and s.tagged.word(no, "none-word") and not s.verb_at(no - 1)
        if alone and when is not None and not when.past and s.tagged.ends_at(when.last):
            return Tag("not-held", "", noun.last, when.last)
    return None


def shifts(s: Sentence, group: Group) -> bool:
    """« L'entretien passe à lundi », « l'entretien est remis à jeudi »: a meeting gets another day."""
    noun = group.subject.noun or s.tagged.noun_in(group.index + 1, group.index + 4, "meeting")
    if (
        noun is None
        or noun.cat not in ("meeting", "call")
        or group.lemma not in s.tagged.lexicon.word_classes["shifting-verb"]
    ):
        return False
    if s.reflexive(group):
        return False  # « l'entretien se passe de 10h à 11h »
    kinds = _SPANS if not s.tagged.lexicon.base_forms else ("later",)  # "the meeting goes from 10am to noon"
    spans = (when for when in s.tagged.times if when.first in (group.end, noun.last) and when.kind in kinds)
    from_day = any(s.tagged.word(when.first, "bare-of", "from") for when in spans)  # « de jeudi au mardi 7 »
    by_span = any(when.first == group.end + 1 and when.kind == "dur" for when in s.tagged.times)
    by_span = by_span and s.tagged.word(group.end, "bare-of")  # « remis d'une semaine »
    put_off = s.tagged.word(group.index, "put-off-alone") and s.tagged.ends_at(group.index + 1)
    return from_day or by_span or put_off or _to_a_day(s, group)


def cannot_make(s: Sentence) -> None:
    """ "They can't make Friday, so Monday it is", "Marc can no longer make our call"."""
    tagged = s.tagged
    tag = tagged.first_sense("cant-make")
    if tag is None:
        return
    doubt = s.context.todo or tagged.has("if") or any(draft.type is Type.RESCHEDULE for draft in s.drafts)
    says = any(other.cls in ("say", "tell") and other.subject.kind in _PEOPLE for other in s.groups)
    verb = s.verb_at(tag.last)
    doubt = doubt or (verb is not None and verb.cls in _ACTS)  # « il ne pourra pas répondre demain »
    if doubt or not (tag.first or says or sayer(s)):
        return
    told = tagged.is_pronoun(tag.first - 1, "he", "she", "they") or tagged.is_sense(tag.first - 1, "role")
    if tag.first and not told and person_among(tagged, max(0, tag.first - 2), tag.first, s.names)[0] is None:
        return
    times = [when for when in tagged.times if when.first >= tag.last and not when.past]
    day = bool(times) and times[0].first - tag.last <= 1
    if day and (now := day_of(s, times[0])) is not None and now.day == s.context.said and _calls_later(s, tag):
        return  # « il ne peut pas aujourd'hui, il m'appelle demain »
    if day or tagged.noun_in(tag.last, tag.last + _NEAR, "meeting", "call") is not None:
        new = next((when for when in times[1:] if when.kind in NEW_DATES), None)
        moment = day_of(s, new) if new is not None else None
        s.drafts.append(Draft(Type.RESCHEDULE, *s.scope(tag.first), tag.first, when=moment))


def _calls_later(s: Sentence, tag: Tag) -> bool:
    """Whether what they cannot do now is what they promise behind it."""
    behind = (draft for draft in s.drafts if draft.type is Type.PROMISE and draft.anchor > tag.last)
    return any(draft.act in (Act.CALL, Act.REPLY) and draft.purpose is None for draft in behind)


def new_time(s: Sentence) -> None:
    """ "New time for the onsite: Monday at 10", "the new date for the interview is the 18th"."""
    tagged = s.tagged
    tag = next((tag for tag in tagged.all_senses if tag.cat == "new-time" and _opens(s, tag.first)), None)
    if tag is None:
        if _told_by_noun(s):
            s.drafts.append(Draft(Type.RESCHEDULE, *s.scope(0), 0))
        return
    noun = tagged.noun_in(tag.first, tag.last + _NEAR, "meeting", "call")
    first, last = s.scope(tag.first)
    told = any(group.lemma not in tagged.lexicon.word_classes["to-be"] for group in s.verbs_in(first, last))
    if noun is None or told or s.context.todo:
        return
    new = next((when for when in tagged.times if 0 < when.first - noun.last <= 2 and when.kind in NEW_DATES), None)
    if new is not None:
        moment = day_of(s, new)
        s.drafts.append(Draft(Type.RESCHEDULE, first, last, noun.first, when=moment))


def _opens(s: Sentence, step: int) -> bool:
    """Whether a clause begins at ``step``, or an article in front of it."""
    return s.tagged.opens_at(step - s.tagged.word(step - 1, "definite", "bare-article"))


def _told_by_noun(s: Sentence) -> bool:
    """ "Cancellation of tomorrow's interview", « annulation de l'entretien de demain »."""
    named = s.tagged.word(0, "moving-noun") and s.tagged.word(1, "bare-of", "moving-of")
    if not named or s.context.todo or s.drafts or any(side(s, group) == "us" for group in s.groups):
        return False
    return s.tagged.noun_in(1, 1 + _NEAR, "meeting", "call") is not None


def _not_moved(s: Sentence, group: Group, whose: str) -> bool:
    if group.lemma in s.tagged.lexicon.word_classes["to-be"] and group.subject.kind in ("name", "he"):
        return True  # "Grace will be off later today"
    planned = s.context.todo and not (whose == "them" and group.tense == "past")
    if whose == "us" or planned or group.negated or conditional(s, group) or _goes_well(s, group):
        return True
    if group.mood == "might" and not any(other.cls == "ask" for other in s.before(group)):
        return True
    return group.mood == "weak" and any(word in s.tagged.lexicon.word_classes["trying"] for word in group.told)


def _goes_well(s: Sentence, group: Group) -> bool:
    """Whether only how things go is told: « chez eux ça avance », "it's moving"."""
    bare = group.subject.kind == "thing" and group.subject.noun is None and not group.passive
    it = bare and s.tagged.is_pronoun(group.subject.start) and group.tense in ("present", "progressive")
    return it and not (_to_a_day(s, group) or _by_a_stretch(s, group))


def _to_channel(s: Sentence, group: Group) -> bool:
    """Whether where people write is moved, and no meeting: "has moved everything onto Slack", « tout sur Teams »."""
    if s.tagged.is_pronoun(group.end, "it", "us", "me") or group.passive:
        return False
    last = s.scope(group.index)[1]
    places = (step for step in range(group.end, last) if s.tagged.word(step, "channel", "channel-too"))
    return any(s.tagged.word(step - 1, "towards-channel") for step in places)


def _moves_meeting(s: Sentence, group: Group, noun: Tag | None, whose: str, *, asked: bool) -> bool:
    """Whether what is moved is a meeting, and moved by them or by nobody who is named."""
    has = group.passive and group.chain[:1] == ("aux:be",) and s.tagged.word(group.index - 1, "possessive")
    if has and group.subject.kind in ("name", "he", "role") and s.tagged.timed_at(group.end):
        return whose == "them"  # "Trev's moved Wednesday's look-around"
    if group.lemma in s.tagged.lexicon.word_classes["gone-verb"] and group.form != "inf":
        noun = group.subject.noun  # « l'oral a sauté », no « la machine à café a sauté »
        return noun is not None and noun.cat in ("meeting", "call") and noun.first - group.subject.start <= 1
    named = s.tagged.noun_in(s.scope(group.index)[0], group.index, "other") is not None
    private = s.context.company is None and group.subject.kind in ("name", "none") and not group.to_me
    if noun is None and (private or named or _other_moved(s, group) or _of_company(s, group)):
        return False  # "Pilates cancelled"
    if noun is None and whose == "them" and group.tense == "past" and (_own_round(s, group) or _me_by(s, group)):
        return True
    if noun is None and _to_a_day(s, group) and not (group.passive and group.subject.kind != "none"):
        return whose == "them" or (whose == "none" and group.form == "pp") or asked
    if noun is None:
        known = group.lemma in s.tagged.lexicon.word_classes["moving-now"]
        ends = s.tagged.ends_at(group.end)
        known = known or (ends and group.lemma in s.tagged.lexicon.word_classes["moving-alone"])
        if group.passive and group.subject.kind in ("role", "thing", "name"):
            return False  # "the match is postponed"
        return whose == "them" and (known or _it(s, group))
    if whose == "none" and group.form in ("base", "inf", "ing") and not asked:
        return _wrote_to(s, group)
    if noun.val == "test":
        return not s.tagged.word(noun.first - 1, "mine-of")
    own = any(tag.cat == "own-doc" and tag.first <= noun.first < tag.last for tag in s.tagged.all_senses)
    return noun.cat == "meeting" or not own


def _wrote_to(s: Sentence, group: Group) -> bool:
    """Whether they got in touch in order to move it: "Priya e-mailed to move our meeting", « a écrit pour décaler »."""
    before = list(s.before(group))
    purpose = s.tagged.any_word(max(0, group.start - 1), group.index, "infinitive-mark", "in-order-to")
    if not before or not purpose:
        return False
    wrote = before[-1]
    if wrote.lemma in s.tagged.lexicon.word_classes["must-verb"] and wrote.tense == "present":
        meeting = s.tagged.noun_in(group.end, s.scope(group.index)[1], "meeting", "call")
        return meeting is not None and side(s, wrote) == "them"  # "they need to move the interview"
    return wrote.cls in ("reply", "call", "send") and wrote.tense == "past" and side(s, wrote) == "them"


def _it(s: Sentence, group: Group) -> bool:
    """Whether what is moved is told by a pronoun: « elle l'a décalé », "cancelled it on me"."""
    first = group.index - 3 if s.tagged.lexicon.base_forms else group.index - 2
    return s.tagged.any_word(first, group.index + 4, "moved-object")


def _from_to(s: Sentence, when: When) -> bool:
    """Whether a time leads from one day to another: « du 10 au 15 avril »."""
    led = s.tagged.word(when.first, "of-the", "bare-of") and when.kind != "clock"
    return led and s.tagged.any_word(when.first, when.last, "range-link")


def _to_a_day(s: Sentence, group: Group) -> bool:
    """Whether a new day stands right behind the verb: « décalé au 14 »."""
    if s.tagged.any_word(group.index, group.index + _SOME_DAY, "some-day"):
        return True  # « remis à une date ultérieure »
    return any(
        group.index < when.first <= group.index + (_NEAR if group.subject.kind == "none" else _DAY_WITHIN)
        and (
            s.tagged.word(when.first, "to-whom")
            or (s.tagged.word(when.first, "dative") and (when.first == group.end or not s.tagged.lexicon.base_forms))
            or s.tagged.word(when.first - 1, "to-whom")
            or _from_to(s, when)
        )
        for when in s.tagged.times
    )
