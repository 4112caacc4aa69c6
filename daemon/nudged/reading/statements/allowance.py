"""The time that they take for an answer: « ils ont une semaine pour répondre », "they have until Friday to decide"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.grammar import BREAKS
from nudged.reading.statements.acts import of_noun
from nudged.reading.statements.draft import Deed, Draft
from nudged.reading.statements.dues import fill_due, missed
from nudged.reading.statements.modality import blocked
from nudged.reading.statements.persons import promiser, sayer
from nudged.reading.statements.voices import side, theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_NEAR = 2
_REACH = 4
_ANSWERING = ("reply", "call", "confirm", "tell", "send", "give")
_WHOSE = ("he", "they", "name", "role", "on")


def allowed(s: Sentence) -> None:
    """A time between a verb such as "have" or "need" and the answer that it is for."""
    if s.context.todo:
        return
    for group in s.groups:
        if not _answers(s, group) or group.tense != "infinitive" or s.covered(group.index, Type.PROMISE):
            continue
        taker = next((other for other in s.before(group) if _takes(s, other)), None)
        when = _between(s, taker, group) if taker is not None else None
        reckoned = _reckoned(s, group) if when is None else None
        if reckoned is not None:
            _ask_time(s, group.index, reckoned)
            continue
        if taker is not None and when is not None and not blocked(s, taker):
            draft = Draft(Type.PROMISE, taker.start, group.end, group.index, Act.REPLY)
            draft.person = promiser(s, taker)
            fill_due(s, draft, [when])
            draft.missed = missed(s, [when]) if taker.tense == "past" else None
            s.drafts.append(draft)
    _time_alone(s)


def _time_alone(s: Sentence) -> None:
    """The time that they need, and nothing more: "they need until Tuesday"."""
    needing = s.tagged.lexicon.word_classes["needs-time"]
    for group in (one for one in s.groups if one.lemma in needing):
        near = (w for w in s.tagged.times if 0 <= w.first - group.end <= 1)
        when = next((w for w in near if w.lead == "until" or _more_time(s, w)), None)
        if when is None or group.tense not in ("present", "past", "future"):
            continue
        if s.covered(group.index, Type.PROMISE) or side(s, group) != "them":
            continue
        if not blocked(s, group) and s.tagged.ends_at(when.last):
            draft = Draft(Type.PROMISE, group.start, when.last, group.index, Act.REPLY, promiser(s, group))
            fill_due(s, draft, [when])
            s.drafts.append(draft)

    for group in s.groups:
        checking = _checks_first(s, group)
        if checking is not None and not blocked(s, checking) and not s.covered(group.index, Type.PROMISE):
            draft = Draft(Type.PROMISE, checking.start, group.end, group.index, Act.REPLY, promiser(s, checking))
            fill_due(s, draft, [when for when in s.tagged.times if when.first > checking.start and when.direct])
            s.drafts.append(draft)
    for group in s.groups:
        until = _all_theirs(s, group) or _needed(s, group) or _waits(s, group)
        if until is not None and not blocked(s, group) and not s.covered(group.index, Type.PROMISE):
            _ask_time(s, group.index, until)


def _more_time(s: Sentence, when: When) -> bool:
    """Whether a span is more of the same: "another week", "two more weeks"."""
    return when.kind == "dur" and s.tagged.any_word(when.first, when.last, "more-of")


def _answers(s: Sentence, group: Group) -> bool:
    """Whether a verb brings the answer that time is taken for: to reply, decide, think it over, get a reply."""
    classes = s.tagged.lexicon.word_classes
    if group.cls in _ANSWERING and group.lemma not in classes["having-verb"]:
        return True
    if group.lemma in classes["considering-verb"]:
        return True
    gets = group.cls == "receive" or group.lemma in classes["having-verb"]
    return gets and s.tagged.noun_in(group.end, group.end + _REACH, "answer") is not None


def _checks_first(s: Sentence, group: Group) -> Group | None:
    """The verb of what they do first: « elle doit voir avec la compta avant de me répondre »."""
    tagged = s.tagged
    answers = group.cls in ("reply", "call", "tell") and group.to_me and group.tense == "infinitive"
    if (
        not answers
        or tagged.lexicon.base_forms
        or not tagged.any_word(group.start - 1, group.index, "in-order-to", "ahead")
    ):
        return None
    first = next(s.before(group), None)
    checks = first is not None and first.lemma in tagged.lexicon.word_classes["checking-verb"]
    if first is None or not checks or first.to_me or first.tense not in ("present", "future"):
        return None
    mine = tagged.any_word(first.end, group.start, "my-own") or first.negated
    return first if side(s, first) == "them" and not mine else None


def _all_theirs(s: Sentence, group: Group) -> When | None:
    """The day of « ils ont jusqu'à vendredi », where nothing tells what for."""
    if group.lemma not in s.tagged.lexicon.word_classes["possessing-verb"] or group.subject.kind not in _WHOSE:
        return None
    when = next((when for when in s.tagged.times if when.first == group.end and when.lead == "until"), None)
    if when is None or side(s, group) != "them" or group.tense != "present":
        return None
    return when if s.tagged.ends_at(when.last, BREAKS) or s.tagged.tokens[when.last].norm == "," else None


def _needed(s: Sentence, group: Group) -> When | None:
    """The time of « il leur faut une semaine », « elle se donne jusqu'à mardi », and nothing more."""
    tagged = s.tagged
    if tagged.lexicon.base_forms or group.lemma not in tagged.lexicon.word_classes["needs-alone"] or group.negated:
        return None
    theirs_to_need = group.lemma in tagged.lexicon.word_classes["needs-them"] and tagged.word(
        group.index - 1, "to-them-clitic"
    )
    if not theirs_to_need and not (tagged.is_pronoun(group.index - 1, "se") and group.subject.kind in _WHOSE):
        return None
    near = (when for when in tagged.times if 0 <= when.first - group.end <= 1 and not when.past)
    when = next((when for when in near if when.kind == "dur" or when.lead == "until"), None)
    ends = when is not None and tagged.ends_at(when.last)
    return when if ends and group.tense in ("present", "past", "future") else None


def _waits(s: Sentence, group: Group) -> When | None:
    """The day of « il faut attendre vendredi pour savoir », « je dois patienter jusqu'à vendredi »."""
    classes, tagged = s.tagged.lexicon.word_classes, s.tagged
    if tagged.lexicon.base_forms or group.lemma not in classes["to-await"] or group.negated or group.mood == "mine":
        return None
    if group.tense == "past-habit":
        return None  # « on attendait six mois pour un accord »
    when = next((when for when in tagged.times if 0 <= when.first - group.end <= _NEAR and not when.past), None)
    if when is None or any(other.cls == "chase" for other in s.groups):
        return None
    for_it = tagged.word(when.last, "in-order-to") and (
        tagged.noun_in(when.last, when.last + _REACH, "answer") is not None
        or any(other.lemma in classes["knowing-verb"] for other in s.verbs_in(when.last + 1, s.count))
    )
    patient = group.lemma in classes["being-patient"] and (when.lead == "until" or when.kind == "dur")
    told = group.subject.kind != "me" or group.tense == "future"  # no « je patiente jusqu'à lundi »
    return when if for_it or (patient and told) else None


def patience(s: Sentence) -> None:
    """A time for which the candidate is asked to wait: "bear with us until Tuesday", « patientez jusqu'à mardi »."""
    doubts = ("if", "maybe", "third")
    if s.context.todo or (s.tagged.has_any(*doubts) and any(True for cat in doubts for _ in s.tagged.plain(cat))):
        return
    for when in s.tagged.times:
        granting = when.lead == "until" and s.tagged.word(when.first, "granting-verb") and not s.covered(when.first)
        if granting and (s.tagged.word(when.first + 1, "our-own") or sayer(s)):
            _ask_time(s, when.first, when)
    for tag in s.tagged.plain("patience"):
        before = s.verbs_in(s.scope(tag.first)[0], tag.first)
        told = any(one.to_me and one.cls == "tell" and one.subject.kind != "me" for one in before)
        if told:  # "told me to give it until Friday"
            s.drafts = [one for one in s.drafts if not (one.type is Type.OWN and one.first <= tag.first < one.last)]
        mine = not told and ((tag.val and not _with_them(s, tag)) or _taken_by_me(s, tag))
        if s.covered(tag.first) or mine:
            continue
        first = max(tag.first + 1, tag.last - 1)  # "give it till Friday" has "it till"
        near = (when for when in s.tagged.times if first <= when.first <= tag.last + _NEAR and not when.past)
        asked = next((when for when in near if tag.val != "them" or when.first <= tag.last), None)
        if asked is not None and (asked.lead in ("until", "by") or (asked.kind == "dur" and asked.first >= tag.last)):
            _ask_time(s, tag.first, asked)


def _taken_by_me(s: Sentence, tag: Tag) -> bool:
    """Whether it is the candidate who wants more time: "I asked for time until Friday", « j'ai demandé un délai »."""
    first, last = s.scope(tag.first)[0], tag.last
    mine = (one for one in s.verbs_in(first, last) if one.subject.kind in ("me", "we") and not one.passive)
    return any(side(s, one) == "us" for one in mine)


def takes_long(s: Sentence) -> None:
    """What will take a stretch of days: "the decision will take a week", "she says it'll take ten days"."""
    if s.context.todo or s.tagged.has_any("if", "maybe", "third"):
        return
    _it_takes(s)
    for when in s.tagged.times:
        will = s.tagged.sense(when.first - 1)
        told = will is not None and will.cat == "aux" and will.val in ("will", "should")
        if when.kind != "dur" or when.past or not told or not s.tagged.word(when.first, "takes-span"):
            continue
        done = _what_takes(s, will.first - 1) if will is not None else None
        if done is None or when.args[1] in ("hour", "minute") or s.covered(when.first, Type.PROMISE):
            continue
        if _by_me(s, when):
            continue
        draft = Draft(Type.PROMISE, *s.scope(when.first), when.first, done.act, sayer(s), thing=done.thing)
        fill_due(s, draft, [when._replace(lead="in")])
        s.drafts.append(draft)


def _it_takes(s: Sentence) -> None:
    """« Ça prendra une semaine, m'a dit la RH »: what one of theirs says of the answer."""
    taking = s.tagged.lexicon.word_classes["time-taking"]
    for group in s.groups:
        when = next((when for when in s.tagged.times if when.first == group.end and when.kind == "dur"), None)
        if when is None or group.lemma not in taking or group.tense != "future" or group.negated or group.mood:
            continue
        it = group.subject.kind == "thing" and group.subject.noun is None and not s.covered(group.index, Type.PROMISE)
        told = any(other.cls in ("say", "tell") and side(s, other) in ("them", "none", "thing") for other in s.groups)
        paper = any(noun.last <= group.index and noun.cat in ("doc", "meeting", "other") for noun in s.tagged.all_nouns)
        if it and told and not paper and when.args[1] not in ("hour", "minute") and not _by_me(s, when):
            _ask_time(s, group.index, when._replace(lead="in"))


def _what_takes(s: Sentence, step: int) -> Deed | None:
    """What ends at ``step`` and takes its time: an answer, a paper of theirs, or "it" that one of theirs speaks of."""
    noun = s.tagged.nouns[step] if step >= 0 else None
    if noun is not None and noun.last == step + 1:
        if _worked_on(s, noun.first):
            return None
        return of_noun(noun) if noun.cat in ("answer", "invite") or noun.val in ("contract", "offer") else None
    told = s.tagged.is_pronoun(step, "it") and (sayer(s) is not None or theirs(s, step))
    paper = next((one for one in s.tagged.all_nouns if one.last <= step and one.cat in ("answer", "doc")), None)
    return of_noun(paper) if told else None


def _worked_on(s: Sentence, first: int) -> bool:
    """Whether a paper is the candidate's or what one works on: "my new contract", "reviewing the decision"."""
    tagged = s.tagged
    begin = next((step for step in range(first - 1, max(-1, first - _REACH), -1) if _opens_group(s, step)), first)
    if tagged.word(first - 1, "mine-of") and tagged.word(first, "given-answer") and not theirs(s, first):
        return True  # "my answer will take a week"
    if begin < first and tagged.word(begin, "my-own"):
        return True
    before = begin - 1 - tagged.word(begin - 1, "means")  # "going over their offer"
    return before >= s.scope(first)[0] and tagged.has_form(before, "ing")


def _opens_group(s: Sentence, step: int) -> bool:
    return s.tagged.word(step, "article", "my-own", "possessive", "definite")


def _by_me(s: Sentence, when: When) -> bool:
    """Whether it takes the candidate's time, or to do something: "will take me a day", "ten days to expire"."""
    tagged = s.tagged
    mine = any(tagged.is_pronoun(step, "me", "us") for step in range(when.first, when.last + 1))
    done = tagged.has_form(when.last + 1, "base") and not tagged.word(when.last + 1, "reaching-verb")
    return mine or (tagged.word(when.last, "infinitive-mark") and done)


def _with_them(s: Sentence, tag: Tag) -> bool:
    """Whether "leave it with me" is not the candidate's, "with her" is told: no "I'll leave it with her"."""
    sides = {side(s, group) for group in s.groups if group.cls in ("say", "tell")}
    return "us" not in sides and (tag.val == "me" or "them" in sides)


def _ask_time(s: Sentence, anchor: int, when: When) -> None:
    draft = Draft(Type.PROMISE, *s.scope(anchor), anchor, Act.REPLY, sayer(s))
    fill_due(s, draft, [when])
    if any(other.type is Type.PROMISE and other.due == draft.due for other in s.drafts):
        return
    s.drafts.append(draft)


def _takes(s: Sentence, group: Group) -> bool:
    taking = group.lemma in s.tagged.lexicon.word_classes["takes-time"]
    if group.lemma in s.tagged.lexicon.word_classes["puts-time"] and group.tense != "future":
        return False  # « ils ont mis trois semaines à répondre »
    to_me = s.tagged.is_pronoun(group.end, "me", "us") if s.tagged.lexicon.base_forms else group.to_me
    # « elle m'a donné jusqu'à vendredi pour répondre », but « elle me demande une semaine »
    to_you = any(s.tagged.is_pronoun(step, "you") for step in range(group.start, group.end + 1))
    mine = to_me and group.cls != "ask" and (to_you or not theirs(s, group.index))
    return taking and not mine and group.tense in ("present", "past", "future") and side(s, group) == "them"


def _between(s: Sentence, taker: Group, group: Group) -> When | None:
    """The time between the two verbs, where "for" or "to" leads from it to the answer."""
    purpose = s.tagged.any_word(group.start - 1, group.index, "in-order-to", "infinitive-mark", "ahead")
    purpose = purpose or (
        taker.lemma in s.tagged.lexicon.word_classes["puts-time"] and s.tagged.word(group.start, "towards")
    )
    times = [when for when in s.tagged.times if taker.index < when.first < group.index and not when.past]
    return times[-1] if purpose and times else _named_before(s)


def _reckoned(s: Sentence, group: Group) -> When | None:
    """The time of « il faut compter une semaine pour avoir un retour », « une semaine avant d'avoir la réponse »."""
    gets = group.cls == "receive" or group.lemma in s.tagged.lexicon.word_classes["having-verb"]
    when = next((when for when in s.tagged.times if 0 <= group.index - when.last <= _NEAR and when.kind == "dur"), None)
    purpose = when is not None and s.tagged.any_word(when.last, group.index, "in-order-to", "ahead")
    idle = all(other.lemma in s.tagged.lexicon.word_classes["reckoning-verb"] for other in s.before(group))
    return when if gets and purpose and idle and when is not None and not when.past else None


def _named_before(s: Sentence) -> When | None:
    """The time of « deux semaines, c'est ce qu'il leur faut pour trancher »."""
    when = s.tagged.times[0] if s.tagged.times else None
    if when is None or when.first or when.past or not s.tagged.word(when.last + 1, "it-is"):
        return None
    return when
