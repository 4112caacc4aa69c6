"""Nouns that stand for an act without a verb: "feedback by Friday", "call from Ana"."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.grammar import person_among
from nudged.reading.statements.acts import of_noun
from nudged.reading.statements.ahead import after_event
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import each_week, fill_due, is_meeting_time, missed, past_day, reference
from nudged.reading.statements.fragments import none_until
from nudged.reading.statements.persons import owner, sayer, sender
from nudged.reading.statements.promise import prepares
from nudged.reading.statements.unmet import missing
from nudged.reading.times import resolve

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_CATS = ("answer", "call", "mail", "doc", "invite", "money")
_LEAD = 4
_MARKS = frozenset((":", "(", "-", '"', "“", "«"))
_REACH = 9
_SHORT = 8
_NEAR = 4
_LABEL_MARKS = frozenset((":", "=", "→", ">", "-", "–", "—"))
_CLOSING_MARKS = frozenset((".", ",", ";", ")", "!", "("))
_LIMITS = ("by", "before", "in", "until", "around")
NOON = time(12)


def bare_nouns(s: Sentence) -> None:
    """Every noun without a verb of its own."""
    for noun in s.tagged.all_nouns:
        if s.context.todo and not (s.tagged.word(noun.last, "from") and _expected(s, noun, s.count)):
            continue
        if s.tagged.word(noun.first, "contract-kind"):
            continue
        if noun.cat in _CATS and (noun.cat != "money" or s.tagged.word(noun.first, "refund-noun")):
            _bare(s, noun)


def _bare(s: Sentence, noun: Tag) -> None:
    tagged = s.tagged
    came = tagged.word(noun.last, "now-in") and tagged.word(noun.last + 1, "from")  # "invite in from Ana for the 12th"
    verb = any(group.index == noun.first for group in s.groups)
    if came or verb or _taken(s, noun.first) or tagged.timed[noun.first]:
        return
    first, lead, last = _span(s, noun)
    cue = _expected(s, noun, last) or _delivered_by(s, noun, last)
    if (
        _set_apart(s, noun, lead, last)
        or noun.first - lead > _LEAD
        or not _stands_alone(s, lead, noun)
        or _doubted(s, noun, first, last, cue=cue)
    ):
        return
    behind = _source(s, noun)
    source = tagged.word(behind, "from")
    if (
        (not cue and _comes_back(s, noun, behind))
        or _of_outsider(s, behind)
        or _private(s, noun, last)
        or _theirs_to_get(s, noun, lead)
    ):
        return
    times = _times(s, noun, last, source=source) or _time_for(s, noun) or _fronted(s, noun, lead, source=source)
    alone = not tagged.word(noun.first, "not-alone") or tagged.word(noun.last, "adjective")
    if _lasts(s, noun, times) or (not cue and (not alone or _lasting(s, noun, times))):
        return
    if noun.cat == "answer" and not cue and _just_came(s, times):
        s.drafts.append(Draft(Type.CONTACT, lead, times[0].last, noun.first, Act.REPLY))
        return
    letter = noun.cat == "mail" and source and not cue
    if (
        not letter
        and (cue or (times and (times[0].last <= lead or _is_deadline(s, noun, times[0], source=source))))
        and not _verb_between(s, noun, times, last)
    ):
        _promise(s, noun, (lead, last), times, sure=cue or source)
    elif noun.cat == "answer" and lead == 0 and _their_answer(s, noun):
        s.drafts.append(Draft(Type.CONTACT, lead, last, noun.first, of_noun(noun).act))
    elif source and noun.cat in ("mail", "call", "answer") and not (tagged.has("auto") or tagged.has("pasted")):
        _contact(s, noun, behind, (lead, last))


def _lasts(s: Sentence, noun: Tag, times: list[When]) -> bool:
    """Whether a duration is that of a call: "second call in two weeks"."""
    counted = noun.cat in ("call", "mail") and s.tagged.word(noun.first - 1, "numbered")
    return counted and bool(times) and times[0].kind == "dur"


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
    when = none_until(s, noun) if noun.first - lead <= _LEAD else _kept_for(s, noun)
    if when is None and _foreseen(s, noun):
        when = next((when for when in s.tagged.times if when.first == noun.last and not when.past), None)
    if when is not None:
        _promise(s, noun, (lead, last), [when], sure=True)
    return when is not None


def _comes_back(s: Sentence, noun: Tag, behind: int) -> bool:
    """Whether « retour de » is followed neither by who answers nor by what is answered: « retour du soleil »."""
    tagged = s.tagged
    first, last = behind + 1, min(behind + _NEAR, s.count)
    if not tagged.word(noun.first, "coming-back") or not tagged.word(behind, "from"):
        return False
    known = tagged.any_word(first, last, "somebody", "process-noun") or any(
        s.names.is_company(token.text) for token in tagged.tokens[first:last]
    )
    somebody = any(tag.cat in ("role", "pron") and first <= tag.first < last for tag in tagged.all_senses)
    return not (known or somebody or person_among(tagged, first, last, s.names)[0] is not None)


def _lasting(s: Sentence, noun: Tag, times: list[When]) -> bool:
    """Whether a day says how long something holds: "contract from 3 March", "budget frozen until summer"."""
    if not times:
        return False
    from_then = noun.cat == "doc" and times[0].lead == "not-before"
    valid = times[0].lead in ("until", "from") and s.tagged.any_word(noun.last, times[0].first, "lasting-adj")
    if valid:
        return True
    return from_then or (times[0].lead == "until" and times[0].first > noun.last)


def _span(s: Sentence, noun: Tag) -> tuple[int, int, int]:
    """Where the stretch of a noun begins, its nominal group, and where the stretch ends."""
    first, last = s.scope(noun.first)
    if _goes_on(s, last):
        last = s.scope(last + 1)[1]
    lead = _lead(s, noun, first)
    if s.tagged.has("hope", lead, noun.first) and s.comma_between(noun.last, last) and _expected(s, noun, last):
        lead = noun.first - 1
    if _time_for(s, noun):
        lead = noun.first - 2
        if s.tagged.lexicon.base_forms:
            lead = noun.first if s.tagged.word(noun.first - 1, "in-order-to") else noun.first - 1
    return first, lead, last


def _their_answer(s: Sentence, noun: Tag) -> bool:
    """ "Her response, within the hour:" and nothing else."""
    told = s.tagged.word(0, "their-own") and s.tagged.word(noun.first, "answer-word")
    return told and not s.groups and s.count <= _SHORT


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
    """Whether a noun with a day of its own follows another: « itinéraire lundi, décision jeudi »."""
    tagged = s.tagged
    between = any(draft.anchor < when.first < index for when in tagged.times)
    noun = tagged.nouns[index]
    return (
        between
        and tagged.nouns[draft.anchor] is not None
        and noun is not None
        and any(tagged.timed[noun.last : noun.last + 1])
    )


def _goes_on(s: Sentence, last: int) -> bool:
    """Whether what stands behind a colon is when something is expected: "feedback from Ana: expected Friday"."""
    if last + 1 >= s.count or s.tagged.tokens[last].norm not in (":", ">", "→"):
        return False
    given = s.tagged.word(last + 1, "delivered") and last + 2 < s.count and s.tagged.timed[last + 2]
    return s.tagged.timed[last + 1] or s.tagged.word(last + 1, "expected") or given


def _expected(s: Sentence, noun: Tag, last: int) -> bool:
    """Whether a noun is told as expected: close behind it, or behind its colon."""
    near = s.tagged.any_word(noun.last, noun.last + 5, "expected")
    other = s.tagged.noun_in(noun.last, last, *_CATS)
    end = other.first if other is not None else last
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
    while lead > first and s.tagged.tokens[lead - 1].norm != "," and not s.tagged.word(lead - 1, "conjunction"):
        if s.tagged.word(lead - 1, "in-order-to") and s.tagged.word(lead - 2, "deadline-noun"):
            break
        lead -= 1
    return lead


def _stands_alone(s: Sentence, lead: int, noun: Tag) -> bool:
    tagged = s.tagged
    opening = s.scope(noun.first)[0]
    opening += s.tagged.is_pronoun(opening, "him")  # « leur demander une réponse »
    if any(group.index == opening and group.form == "inf" for group in s.groups):
        return False
    told = (group for group in s.groups if lead <= group.index < noun.first and not _there_is(s, group))
    verbs = any((group.cls != "-" or group.form == "pres") and group.tense != "infinitive" for group in told)
    article = noun.first - lead == 1 and tagged.word(lead, "bare-article")
    if verbs or (tagged.any_word(lead, noun.first, "not-bare") and not article):
        return False
    if noun.cat in ("call", "mail") and tagged.word(noun.last, "from"):
        return True
    return not any(tagged.norms[step].isdecimal() or tagged.word(step, "counting") for step in range(lead, noun.first))


def _there_is(s: Sentence, group: Group) -> bool:
    """Whether a verb only tells that there is something: "there should be a contract in my inbox by Tuesday"."""
    there = s.tagged.any_word(group.index - 3, group.index, "existential")
    return there and group.lemma in s.tagged.lexicon.word_classes["to-be"]


def _of_outsider(s: Sentence, behind: int) -> bool:
    """Whether somebody outside the process stands behind a noun as its sender: « appel de ma mère demain »."""
    peers = s.tagged.has("all-candidates", behind, behind + 3)
    sender_tag = next(
        (tag for tag in s.tagged.all_senses if tag.cat == "third" and behind < tag.first <= behind + 2), None
    )
    if sender_tag is None or sender_tag.val == "peers" or peers or not s.tagged.word(behind, "from"):
        return False
    return not s.names.is_in_company(s.tagged.norms[sender_tag.last - 1])


def _theirs_to_get(s: Sentence, noun: Tag, lead: int) -> bool:
    """Whether what comes is somebody else's, or the candidate's to give: "Mum's results", "answer expected from me"."""
    tagged = s.tagged
    if not tagged.lexicon.base_forms:
        return False
    thirds = (tag for tag in tagged.all_senses if tag.cat == "third" and tag.val == "")
    outsiders = any(lead <= tag.first < noun.first for tag in thirds)
    acting = [group.subject.kind for group in s.groups if group.index < noun.first and group.subject.kind != "none"]
    mine = noun.cat == "answer" and tagged.word(noun.first - 1, "mine-of")
    near = range(noun.last, noun.last + 5)
    by_me = any(tagged.word(step, "from") and tagged.word(step + 1, "my-behind") for step in near)
    owed = (mine and tagged.any_word(noun.last, noun.last + 3, "expected")) or by_me
    return outsiders or owed or acting[-1:] == ["third"]


def _private(s: Sentence, noun: Tag, last: int) -> bool:
    """Whether a noun is about somebody's private life or absence: « réponse pour la crèche », « retour de congés »."""
    tagged = s.tagged
    about = [tag for tag in tagged.all_senses if tag.cat == "third" and noun.last <= tag.first < last]
    if any(tag.val == "thing" for tag in about):
        return True
    if any(tag.val == "" and tagged.any_word(max(noun.last, tag.first - 2), tag.first, "in-order-to") for tag in about):
        return True
    away = next((step for step in range(noun.last, min(noun.last + _LEAD, last)) if tagged.word(step, "away")), None)
    return away is not None and not s.comma_between(noun.last, away)


def _source(s: Sentence, noun: Tag) -> int:
    """Where the sender of a noun stands, behind at most two words that describe it: « coup de fil inattendu de Bo »."""
    tagged = s.tagged
    for step in range(noun.last, min(noun.last + 3, s.count)):
        if tagged.word(step, "from"):
            return step
        sense = tagged.senses[step]
        plain = sense is None or sense.cat == "adv"
        if not plain or tagged.timed[step] or tagged.nouns[step] or tagged.tokens[step].kind != "word":
            break
    return noun.last


def _doubted(s: Sentence, noun: Tag, first: int, last: int, *, cue: bool) -> bool:
    has = s.tagged.has
    return (
        has("auto")
        or (has("hope", first, noun.first) and not ((cue and s.comma_between(noun.last, last)) or _awaited(s, noun)))
        or has("maybe", first, last)
        or has("habit", first, last)
        or has("generic", first, noun.first)
        or each_week(s, first, last)
        or (has("if", first, last) and not has("anyway"))
    )


def _awaited(s: Sentence, noun: Tag) -> bool:
    """Whether somebody's own answer or call is waited for: "waiting for Lena's call on Tuesday"."""
    return noun.cat in ("answer", "call") and s.tagged.norms[noun.first - 1] == "'s"


def _times(s: Sentence, noun: Tag, last: int, *, source: bool) -> list[When]:
    found = [
        when
        for when in s.tagged.times
        if noun.last <= when.first < min(last, noun.last + _REACH)
        and (when.direct or _labelled(s, noun, when))
        and not when.past
        and not is_meeting_time(s, when)
    ]
    if noun.cat == "doc":
        found = [when for when in found if not _measures(s, noun, when)]
    if not found and s.tagged.any_word(noun.first, noun.last, "deadline-noun"):
        found = [when for when in s.tagged.times if when.kind == "dur" and not when.past and _spans(s, noun, when)]
    if source and noun.cat in ("call", "mail"):
        found = [when for when in found if not _of_today(when)]
    if source:
        found = [when for when in found if not _this_morning(s, when)]
    return found


def _spans(s: Sentence, noun: Tag, when: When) -> bool:
    """Whether a duration is the time that a noun names: « délai annoncé : une semaine », « un délai d'une semaine »."""
    between = range(noun.last, when.first)
    return noun.last <= when.first and all(
        s.tagged.tokens[step].norm in ":(" or s.tagged.word(step, "bare-of", "expected", "to-be", "is")
        for step in between
    )


def _labelled(s: Sentence, noun: Tag, when: When) -> bool:
    """Whether a bare span is all that a label says: "feedback: 3-5 working days", « délai de réponse : un mois »."""
    tokens = s.tagged.tokens
    mark = noun.last
    if noun.cat != "answer" or when.kind != "dur" or mark >= s.count or tokens[mark].norm not in _LABEL_MARKS:
        return False
    closed = when.last >= s.count or tokens[when.last].norm in _CLOSING_MARKS
    opened = range(s.scope(noun.first)[0], noun.first)
    named = all(s.tagged.word(step, "deadline-noun", "from", "definite", "in-order-to") for step in opened)
    return closed and named and all(s.tagged.word(step, "before-deadline") for step in range(mark + 1, when.first))


def _fronted(s: Sentence, noun: Tag, lead: int, *, source: bool) -> list[When]:
    """The time that opens a stretch in front of a noun: « d'ici vendredi, réponse », "by Friday: feedback"."""
    tagged = s.tagged
    apart = lead > 0 and tagged.tokens[lead - 1].norm in (",", ":", "-", "→")
    when = next((when for when in tagged.times if when.last in (lead, lead - apart)), None)
    if when is None or when.past or not when.direct or when.event or not _opens(s, when.first):
        return []
    ahead = when.lead in _LIMITS or when.kind in ("vague", "period") or (when.kind == "rel" and when.args[0] != 0)
    return [when] if ahead or (noun.cat == "answer" and not source) else []


def _opens(s: Sentence, index: int) -> bool:
    return index == 0 or s.tagged.is_break(index - 1)


def _of_today(when: When) -> bool:
    """Whether a call or mail at that time has come: "call from Ana today", « appel du patron à midi »."""
    return (when.kind == "rel" and when.args[0] == 0) or (when.kind == "clock" and when.lead in ("", "at", "on"))


def _time_for(s: Sentence, noun: Tag) -> list[When]:
    """The time of « quinze jours pour la réponse », "two weeks for a decision", "she said Friday for the feedback"."""
    tagged = s.tagged
    step = noun.first - 1 if tagged.word(noun.first - 1, "in-order-to") else noun.first - 2
    if not tagged.word(step, "in-order-to"):
        return []
    waited = any(group.index < step and group.tense == "past" and group.cls == "receive" for group in s.groups)
    if waited:
        return []
    told = noun.cat == "answer" and all(_names_a_day(s, group) for group in s.groups if group.index < step)
    return [
        when
        for when in tagged.times
        if when.last in (step, step + 1) and (when.kind == "dur" or told) and not when.past
    ]


def _kept_for(s: Sentence, noun: Tag) -> When | None:
    """The time that is kept for a noun: "Tuesday is pencilled in for her call", "Friday is what he gave me for it"."""
    first, step = s.scope(noun.first)[0], noun.first - 1
    step -= not s.tagged.word(step, "in-order-to")
    if not s.tagged.word(step, "in-order-to") or any(s.tagged.has(cat) for cat in ("if", "maybe", "neg")):
        return None
    when = next((when for when in s.tagged.times if first <= when.first <= first + 1 and when.last < step), None)
    if when is None or when.past or not s.tagged.word(when.last, "is-verb"):
        return None
    inside = [group for group in s.groups if when.last <= group.index < step]
    kept = bool(inside) and all(group.cls in ("-", "schedule", "give", "say", "tell") for group in inside)
    return when if kept and noun.cat in ("answer", "call", "doc") else None


def _names_a_day(s: Sentence, group: Group) -> bool:
    return group.cls in ("say", "tell") or group.lemma in s.tagged.lexicon.word_classes["aiming-verb"]


def _just_came(s: Sentence, times: list[When]) -> bool:
    """Whether a colon and what was answered follow the hour: « réponse à midi : ils hésitent »."""
    if not times or times[0].last >= s.count or s.tagged.tokens[times[0].last].norm != ":":
        return False
    return times[0].kind == "clock" or (times[0].kind == "rel" and times[0].args[0] == 0)


def _measures(s: Sentence, noun: Tag, when: When) -> bool:
    """Whether a time only describes a noun: « contrat de six mois », « roulement en 12 h »."""
    if noun.val == "agenda" and (when.kind == "clock" or (when.kind == "dur" and when.args[1] == "hour")):
        return True
    return when.kind == "dur" and not when.lead and s.tagged.word(when.first - 1, "bare-of")


def _this_morning(s: Sentence, when: When) -> bool:
    moment = resolve(when, reference(s)) if when.kind == "rel" else None
    return moment is not None and moment.day == s.context.said and moment.at is not None and moment.at <= NOON


def _is_deadline(s: Sentence, noun: Tag, when: When, *, source: bool) -> bool:
    """Whether a time follows a noun so closely that it is its deadline."""
    tagged = s.tagged
    if noun.cat == "answer" and _about(s, noun):
        return True
    listing = noun.val == "agenda" and when.last < s.count and tagged.tokens[when.last].kind == "word"
    if listing and tagged.norms[noun.last] == ":":
        return False  # « le planning : lundi matin accueil, mardi inventaire »
    between = [step for step in range(noun.last, when.first) if not tagged.word(step, "before-deadline")]
    crossed = [step for step in between if not _aside(s, step)]
    if crossed and crossed[-1] == when.first - 1 and tagged.tokens[crossed[-1]].norm == "," and when.lead == "by":
        crossed.pop()
    if when.kind == "dur" or when.lead in ("by", "before", "in", "until", "after", "around", "not-before"):
        apart = any(tagged.tokens[step].norm == "," or tagged.word(step, "with") for step in crossed)
        named = tagged.any_word(noun.first, noun.last, "deadline-noun")
        return named or (len(crossed) <= (7 if source else 4) and not apart)
    if source:
        return len(crossed) <= 4
    on_process = noun.cat == "answer" and tagged.any_word(noun.last, when.first, "process-noun")
    return (not crossed or on_process) and noun.cat in ("answer", "doc", "invite", "money")


def _about(s: Sentence, noun: Tag) -> bool:
    """Whether a sentence opens with what its time is about: « pour la réponse, ce sera vendredi »."""
    first = s.scope(noun.first)[0]
    idle = all(group.cls == "work" or group.lemma in s.tagged.lexicon.word_classes["to-await"] for group in s.groups)
    return s.tagged.word(first, "in-order-to") and noun.first - first <= 2 and idle


def _aside(s: Sentence, step: int) -> bool:
    """Whether a token between a noun and its time counts for nothing: a mark, what describes the noun."""
    joined = (
        s.tagged.word(step, "conjunction")
        and s.tagged.word(step - 1, "adjective")
        and s.tagged.word(step + 1, "adjective")
    )
    return joined or s.tagged.tokens[step].norm in _MARKS or s.tagged.word(step, "adjective", "by-role")


def _verb_between(s: Sentence, noun: Tag, times: list[When], last: int) -> bool:
    if noun.cat == "answer" and _about(s, noun):
        return False
    end = times[0].first if times else last
    expecting = s.tagged.lexicon.word_classes["announcing-verb"]
    return any(
        noun.last <= group.index < end
        and not (group.cls == "receive" and group.form == "pp")
        and not (times and _describes(s, group, times[0]))
        and not (group.lemma in expecting and (group.form != "pres" or s.tagged.lexicon.base_forms))
        and not s.tagged.word(group.index, "expected")
        for group in s.groups
    )


def _describes(s: Sentence, group: Group, when: When) -> bool:
    """Whether a participle only describes a noun that is to come: « décision communiquée sous dix jours »."""
    if group.form != "pp" or any(value.startswith("aux:") for value in group.chain):
        return False
    if s.tagged.lexicon.base_forms and when.kind == "dur" and not when.lead:
        return False  # "rota done six weeks ahead"
    return group.lemma == "ecrire" or when.kind in ("dur", "period") or when.lead in ("by", "before", "in", "until")


def _promise(s: Sentence, noun: Tag, span: tuple[int, int], times: list[When], *, sure: bool) -> None:
    tagged, (lead, last) = s.tagged, span
    cue = _expected(s, noun, last)
    ours = noun.cat == "doc" and (noun.val == "test" or tagged.has("own-doc", lead, noun.last))
    owed = ours and tagged.any_word(noun.last, noun.last + 4, "owed")
    if (ours and not sure) or owed or (noun.cat == "mail" and not cue):
        return
    if tagged.word(noun.first, "sending-noun") and tagged.any_word(noun.last, noun.last + 4, "my-own"):
        return
    if not times and not tagged.any_word(noun.last, noun.last + 5, "expected-undated"):
        return
    done = of_noun(noun)
    draft = Draft(Type.PROMISE, lead, last, noun.first, done.act, thing=done.thing)
    draft.person = sender(s, noun.last, last) or owner(s, noun) or sayer(s)
    draft.broken = cue and missing(s, noun.last)
    fill_due(s, draft, times)
    draft.missed = missed(s, times) if cue and not draft.broken else None
    hinged = after_event(s, noun.first, noun.first, times)
    if hinged is not None:
        (draft.due, draft.rule), draft.vague = hinged, False
    draft.prepares = prepares(s, draft, noun.first)
    s.drafts.append(draft)


def _contact(s: Sentence, noun: Tag, behind: int, span: tuple[int, int]) -> None:
    tagged, (lead, last) = s.tagged, span
    planned = any(
        group.tense == "future" and group.end > noun.first - 3 and group.index < noun.first for group in s.groups
    )
    near = behind + 4
    if noun.cat in ("call", "mail") and tagged.word(noun.first - 1, "means") and not tagged.timed[noun.first - 1]:
        return  # "did the interview by phone from the car"
    told = noun.cat != "answer" or tagged.any_word(noun.first, noun.last, "answer-word", "news")
    if not told or tagged.has("thanks", noun.last, near) or tagged.any_word(noun.last, near, "chasing-noun"):
        return
    name, place = person_among(tagged, behind + 1, min(near, s.count), s.names)
    if name and s.comma_between(noun.last, place):
        name = None
    role = any(tag.cat in ("role", "pron") and noun.last < tag.first < near for tag in tagged.all_senses)
    company = any(s.names.is_company(token.text) for token in tagged.tokens[noun.last + 1 : noun.last + 3])
    office = tagged.norms[behind] == "du" or tagged.word(behind + 1, "definite")
    known = name or role or company or (office and tagged.noun_in(behind, near, *_CATS, "meeting") is None)
    if planned or not known or tagged.has("third", noun.last, near):
        return
    end = min((group.start for group in s.groups if group.index > noun.first and group.start > noun.last), default=last)
    done = of_noun(noun)
    said = past_day(s, noun.first, last)
    s.drafts.append(Draft(Type.CONTACT, lead, end, noun.first, done.act, name, thing=done.thing, said=said))
