"""Nouns that promise nothing: doubted, somebody else's, a private matter, a verb in disguise, or told as lasting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.grammar import person_among
from nudged.reading.statements.addressed import none_comes
from nudged.reading.statements.dues import each_week, other_day
from nudged.reading.statements.house_business import about_business, comes_new
from nudged.reading.statements.others_get import awaited_by_others
from nudged.reading.statements.suppositions import published, wished_for

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_LEAD = 4
_NEAR = 4
_CUT = 6
_HOURS = ("hour", "minute")
_ON = ("", "on", "at")
_NOT_SOONER = ("until", "before", "not-before", "after")
_OWN_WORK = ("test", "itinerary")


def promises_nothing(s: Sentence, noun: Tag, behind: int, span: tuple[int, int], *, cue: bool) -> bool:
    """Whether a noun, with ``behind`` it where its sender would stand, is none of the process or none of theirs."""
    lead, last = span
    return (
        (not cue and (_comes_back(s, noun, behind) or _journey_back(s, noun) or _being_read(s, noun)))
        or of_outsider(s, behind)
        or (noun.cat == "call" and s.tagged.any_word(noun.last, noun.last + _CUT, "cut-off"))
        or (not cue and (_talk(s, noun) or _recorded(s, noun) or _shown(s, noun)))
        or _private(s, noun, last)
        or _to_one_of_them(s, noun)
        or _theirs_to_get(s, noun, lead)
        or none_comes(s, noun)
        or about_business(s, noun)
        or awaited_by_others(s, noun)
        or comes_new(s, noun, lead)
        or _at_a_rate(s, noun)
    )


def _at_a_rate(s: Sentence, noun: Tag) -> bool:
    """Whether a post is described by what is done in it: « cent cas par mois, un avis sous cinq jours »."""
    tagged = s.tagged
    works = [one.index for one in s.groups if one.tense == "present" and one.subject.kind == "role" and not one.to_me]
    rates = [
        step
        for step in range(1, noun.first)
        if tagged.word(step - 1, "rate-lead") and tagged.word(step, "rate-unit")
        if not tagged.any_word(step - _LEAD, step, "pay-unit") and any(index < step for index in works)
    ]
    return bool(rates) and any(when.kind == "dur" and when.first >= noun.last for when in tagged.times)


def _talk(s: Sentence, noun: Tag) -> bool:
    """Whether a call is one that both hold: "tomorrow: call with Acme", no "call with the outcome"."""
    if noun.cat != "call" or not s.tagged.word(noun.last, "with"):
        return False
    return s.tagged.noun_in(noun.last, noun.last + _NEAR, "answer", "doc", "invite") is None


def _recorded(s: Sentence, noun: Tag) -> bool:
    """Whether notes of a call are named: "notes from the call on Friday", « résumé de l'appel de vendredi »."""
    if s.tagged.word(noun.first, "record-noun"):
        return s.tagged.noun_in(noun.last, noun.last + _LEAD, "call", "meeting") is not None
    return noun.cat == "call" and s.tagged.any_word(noun.first - _LEAD, noun.first - 1, "record-noun")


def _shown(s: Sentence, noun: Tag) -> bool:
    """Whether somebody or something is presented, and nothing comes: « présentation de l'équipe lundi »."""
    of = s.tagged.word(noun.last, "bare-of", "of-the") and not s.tagged.timed_at(noun.last)
    return of and s.tagged.word(noun.last - 1, "shown-noun")


def none_of_theirs(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether a thing is nothing that they will bring: "my papers", « la réponse de la banque »."""
    if noun.val == "document" and s.tagged.word(noun.first - 1, "mine-of"):
        return True
    if about_business(s, noun):
        return True
    if s.tagged.lexicon.base_forms:
        return False
    takes = group.lemma in s.tagged.lexicon.word_classes["time-taking"] and (
        noun.val in _OWN_WORK
        or any(when.first == group.end and when.kind == "dur" and when.args[1] in _HOURS for when in s.tagged.times)
        or s.tagged.word(group.index + 1, "ending-noun")
    )  # « le trajet prendra une heure », « le contrat prend fin vendredi »
    takes = takes or (noun.val == "test" and group.lemma in s.tagged.lexicon.word_classes["handing-in"])
    enclosed = s.tagged.word(group.index - 1, "enclosed-lead")  # « contrat ci-joint »
    whose = s.tagged.word(noun.last, "of-whose") or s.tagged.word(noun.last + 1, "definite", "mine-of")
    return takes or enclosed or (whose and of_outsider(s, noun.last)) or _for_named(s, noun, group.index)


def counts_calls(s: Sentence, noun: Tag, times: list[When]) -> bool:
    """Whether a duration is that of a call: "second call in two weeks"."""
    counted = noun.cat in ("call", "mail") and s.tagged.word(noun.first - 1, "numbered")
    return counted and bool(times) and times[0].kind == "dur"


def is_verb(s: Sentence, noun: Tag) -> bool:
    """Whether a word is the verb of people that no table knows: "drivers ring in at five"."""
    if not s.tagged.lexicon.base_forms or noun.cat not in ("call", "answer"):
        return False
    article = noun.first - 1 - s.tagged.word(noun.first - 1, "bare-article")
    promised = noun.cat == "answer" and s.tagged.word(article, "promising-word") and _plural_does(s, article)
    return promised or _plural_does(s, noun.first)


def of_unknown_verb(s: Sentence, noun: Tag) -> bool:
    """Whether a noun is what somebody does something with that no table knows: "they compare notes Monday"."""
    tagged, step = s.tagged, noun.first - 1
    if not tagged.lexicon.base_forms or step < 1:
        return False
    if tagged.unknown_word(step) and tagged.is_pronoun(step - 1, "i", "we", "he", "she", "they"):
        return True
    step -= tagged.word(step, "definite", "mine-of", "bare-article", "their-own")
    done = step >= 1 and step < noun.first - 1 and tagged.unknown_word(step)
    return done and tagged.norms[step].endswith(tuple(tagged.lexicon.word_classes["past-ending"]))


def _plural_does(s: Sentence, step: int) -> bool:
    """Whether a bare form stands behind a plural that no table knows: "managers answer", "models promise"."""
    if step < 1:
        return False
    before, sense = s.tagged.tokens[step - 1], s.tagged.sense(step - 1)
    plain = (sense is None or sense.cat == "role") and s.tagged.nouns[step - 1] is None
    return (
        plain
        and s.tagged.has_form(step, "base")
        and before.kind == "word"
        and before.norm.endswith("s")
        and not s.tagged.word(step - 1, "possessive")
    )


def _comes_back(s: Sentence, noun: Tag, behind: int) -> bool:
    """Whether « retour de » is followed neither by who answers nor by what is answered: « retour du soleil »."""
    tagged = s.tagged
    first, last = behind + 1, min(behind + _NEAR, s.count)
    if not tagged.word(noun.first, "coming-back") or not tagged.word(behind, "from") or tagged.timed[behind]:
        return False
    known = tagged.any_word(first, last, "somebody", "process-noun") or any(
        s.names.is_company(token.text) for token in tagged.tokens[first:last]
    )
    somebody = any(tag.cat in ("role", "pron") and first <= tag.first < last for tag in tagged.all_senses)
    return not (known or somebody or person_among(tagged, first, last, s.names)[0] is not None)


def lasting(s: Sentence, noun: Tag, times: list[When]) -> bool:
    """Whether a day says how long something holds: "contract from 3 March", "budget frozen until summer"."""
    if not times:
        return False
    colon = times[0].last
    told = s.tagged.norms[colon : colon + 1] == [":"] and noun.last <= times[0].first
    told = told and not s.verbs_in(colon, s.count)
    if is_itself(s, noun, times[0]) or (told and times[0].lead in ("", "on", "from", "not-before")):
        return True  # "feedback from Friday: good"
    from_then = noun.cat == "doc" and (times[0].lead == "not-before" or s.tagged.word(times[0].first, "from-lead"))
    valid = times[0].lead in ("until", "from") and s.tagged.any_word(noun.last, times[0].first, "lasting-adj")
    if valid:
        return True
    until = times[0].lead == "until" and (times[0].first > noun.last or noun.val == "contract")
    return from_then or until


def is_itself(s: Sentence, noun: Tag, when: When) -> bool:
    """Whether a day is what a date is, not when it will be told: "interview slot: Friday", « la date est le 18 »."""
    tagged = s.tagged
    before = tagged.nouns[noun.first - 1] if noun.first else None
    answers = before is not None and before.cat == "answer"  # "the new answer date is Tuesday"
    if noun.cat != "invite" or answers or when.lead not in _ON or when.first < noun.last:
        return False
    step = when.first - 1 - tagged.word(when.first - 1, "set-word")
    told = tagged.word(step, "equals", "is-now") or step < noun.last
    several = tagged.word(when.first, "in-order-to") and tagged.any_word(noun.first, noun.last, "dated-nouns")
    return told and (several or tagged.any_word(noun.first, noun.last, "dated-noun"))


def _being_read(s: Sentence, noun: Tag) -> bool:
    """Whether the candidate is at work on it: "reading the annual report by Thursday"."""
    first = s.scope(noun.first)[0]
    group = next(iter(s.verbs_in(first, noun.first)), None)
    if group is None or not s.tagged.lexicon.base_forms or s.context.label is not None:
        return False
    at_work = group.form == "ing" and group.cls == "work" and group.subject.kind == "none" and group.index == first
    return (
        at_work and s.tagged.word(group.end, "definite", "mine-of", "bare-article") and noun.first - group.end <= _NEAR
    )


def of_outsider(s: Sentence, behind: int) -> bool:
    """Whether somebody outside the process stands behind a noun as its sender: « appel de ma mère demain »."""
    if s.tagged.word(behind + 1, "indefinite") and s.tagged.word(behind + 2, "client-word"):
        return s.tagged.word(behind, "from")  # « appel d'un client »
    peers = s.tagged.has("all-candidates", behind, behind + 3)
    sender_tag = next(
        (tag for tag in s.tagged.all_senses if tag.cat == "third" and behind < tag.first <= behind + 2), None
    )
    if sender_tag is None or sender_tag.val == "peers" or peers or not s.tagged.word(behind, "from"):
        return False
    return not s.names.is_in_company(s.tagged.norms[sender_tag.last - 1])


def _journey_back(s: Sentence, noun: Tag) -> bool:
    """Whether « retour » ends a journey: « train à 7h12, retour vendredi », « retour de Berne par le train »."""
    tagged = s.tagged
    if not tagged.word(noun.first, "coming-back") or noun.last - noun.first != 1:
        return False
    words = (step for step in range(noun.first) if tagged.word(step, "travel-word"))
    rides = (step for step in range(noun.last, min(noun.last + _CUT, s.count)) if tagged.word(step, "vehicle"))
    return (
        any(not tagged.any_word(step - 2, step, "inside-lead") for step in words)
        or any(tagged.any_word(step - 2, step, "ride-lead") for step in rides)
        or tagged.word(noun.first - 1 - tagged.word(noun.first - 1, "bare-of", "of-the"), "way-back")
    )


def _theirs_to_get(s: Sentence, noun: Tag, lead: int) -> bool:
    """Whether what comes is somebody else's, or the candidate's to give: "Mum's results", "answer expected from me"."""
    tagged = s.tagged
    if not tagged.lexicon.base_forms:
        if _event_of_outsider(s, noun, lead):
            return True
        ends = (at for at in range(noun.last, s.count) if tagged.norms[at] == "," or tagged.word(at, "conjunction"))
        near = range(noun.last, next(ends, s.count))
        return any(tagged.word(at, "mine-of") and tagged.word(at + 1, "behalf", "my-side") for at in near)
    thirds = (tag for tag in tagged.all_senses if tag.cat == "third" and tag.val == "")
    outsiders = any(lead <= tag.first < noun.first for tag in thirds)
    acting = [group.subject.kind for group in s.verbs_in(0, noun.first) if group.subject.kind != "none"]
    mine = noun.cat == "answer" and tagged.word(noun.first - 1, "mine-of")
    near = range(noun.last, noun.last + 5)
    by_me = any(tagged.word(step, "from") and tagged.word(step + 1, "my-behind") for step in near)
    owed = (mine and tagged.any_word(noun.last, noun.last + 3, "expected")) or by_me
    back = noun.cat == "doc" and any(tagged.word(step, "owed") and tagged.word(step + 1, "back-word") for step in near)
    return outsiders or owed or back or acting[-1:] == ["third"]


def _event_of_outsider(s: Sentence, noun: Tag, lead: int) -> bool:
    """Whether a French noun ends somebody else's event: « concours de danse de ma fille mardi, réponse lundi »."""
    event = s.tagged.noun_in(0, lead, "meeting", "other")
    if event is None or noun.cat != "answer" or s.verbs_in(event.last, noun.first):
        return False
    school = s.tagged.word(event.last, "from") and s.tagged.word(event.last + 1, "school-exam")
    thirds = (tag.first for tag in s.tagged.all_senses if tag.cat == "third" and event.last < tag.first < lead)
    if school or any(s.tagged.word(at - 1, "from") and s.tagged.word(at, "mine-of") for at in thirds):
        return True
    owned = event.first - 1
    theirs_alone = s.tagged.word(event.first, "candidate-event") and s.tagged.word(owned, "their-own", "her-own")
    if theirs_alone and s.tagged.word(owned - 1, "has-said"):
        return True  # « Léa a son entretien lundi, réponse mardi »
    seen = s.tagged.word(event.first, "plain-appointment")
    places = (step for step in range(event.last, lead) if s.tagged.word(step, "at-place"))
    return seen and any(s.tagged.has("third", step + 1, step + 3) for step in places)


def _to_one_of_them(s: Sentence, noun: Tag) -> bool:
    """Whether an answer is the candidate's, to somebody of theirs: "feedback to Ana by Friday"."""
    to = noun.cat == "answer" and s.tagged.word(noun.last, "to-whom")
    return to and (s.named_at(noun.last + 1) is not None or s.tagged.is_pronoun(noun.last + 1, "him", "they"))


def _private(s: Sentence, noun: Tag, last: int) -> bool:
    """Whether a noun is about somebody's private life or absence: « réponse pour la crèche », « retour de congés »."""
    tagged = s.tagged
    about = [tag for tag in tagged.all_senses if tag.cat == "third" and noun.last <= tag.first < last]
    if any(tag.val == "thing" for tag in about):
        return True
    if _for_named(s, noun, last):
        return True
    if any(tag.val == "" and tagged.any_word(max(noun.last, tag.first - 2), tag.first, "in-order-to") for tag in about):
        return True
    away = next((step for step in range(noun.last, min(noun.last + _LEAD, last)) if tagged.word(step, "away")), None)
    return away is not None and not s.comma_between(noun.last, away)


def _for_named(s: Sentence, noun: Tag, last: int) -> bool:
    """Whether an answer is for somebody who is named: « réponse de l'école pour Tom »."""
    steps = range(noun.last, min(last, noun.last + _CUT) - 1)
    named = (step for step in steps if s.tagged.word(step, "in-order-to") and s.named_at(step + 1) is not None)
    return noun.cat == "answer" and next(named, None) is not None


def doubted(s: Sentence, noun: Tag, first: int, last: int, *, cue: bool) -> bool:
    """Whether a noun is only hoped for, possible, usual or told to all: no promise between ``first`` and ``last``."""
    has = s.tagged.has
    return (
        has("auto")
        or any(tag.cat == "nothing" and tag.first < noun.first < tag.last for tag in s.tagged.all_senses)
        or (
            has("hope", first, noun.first) and not ((cue and _told_expected(s, noun, first, last)) or _awaited(s, noun))
        )
        or any(
            tag.cat == "maybe" and first <= tag.first < last and not _doubts_more(s, noun, tag, last)
            for tag in s.tagged.all_senses
        )
        or any(s.tagged.ends_at(tag.last) for tag in s.tagged.plain("own-part", noun.last, last))
        or wished_for(s, noun, last)
        or s.carried.condition
        or published(s, noun.first)
        or not_expected(s, noun)
        or _or_else(s, noun)
        or has("habit", first, last)
        or has("generic", first, noun.first)
        or each_week(s, [when for when in s.tagged.times if first <= when.first < last])
        or (_on_condition(s, noun, first, last) and not has("anyway"))
    )


def not_expected(s: Sentence, noun: Tag) -> bool:
    """Whether a noun is told as not expected on its day: "isn't due Friday", « pas prévue lundi »; no "until"."""
    tagged = s.tagged
    denials = (tag for tag in tagged.plain("neg", noun.last, noun.last + _LEAD) if tagged.word(tag.last, "expected"))
    denied = next(denials, None)
    if denied is None or s.comma_between(noun.last, denied.first):
        return False
    when = next((when for when in tagged.times if when.last > denied.last + 1), None)
    if when is None or when.lead in _NOT_SOONER:
        return False
    return other_day(s, when) is None


def _or_else(s: Sentence, noun: Tag) -> bool:
    """Whether a noun that opens the line is a command: "reply by Friday or lose the place"."""
    if noun.first or not s.tagged.lexicon.base_forms or s.tagged.norms[0] not in s.tagged.lexicon.verbs:
        return False
    step = next((step for step in range(1, s.count - 1) if s.tagged.word(step, "or-word")), None)
    return step is not None and s.tagged.norms[step + 1] in s.tagged.lexicon.verbs


def _on_condition(s: Sentence, noun: Tag, first: int, last: int) -> bool:
    """Whether a condition stands with a noun, and not with what follows: « réponse lundi, puis visite si besoin »."""
    for tag in s.tagged.all_senses:
        behind = tag.val == "weighed" and tag.first > noun.first  # « réponse lundi, à défaut mardi »
        if tag.cat == "if" and first <= tag.first < last and not behind:
            apart = any(
                s.tagged.tokens[step].norm == "," and s.tagged.word(step + 1, "conjunction")
                for step in range(noun.last, tag.first)
            )
            if not apart and not _asked_behind(s, noun, tag) and not _of_next_item(s, noun, tag):
                return True
    return False


def _of_next_item(s: Sentence, noun: Tag, condition: Tag) -> bool:
    """Whether of two items with a day the second has the condition: "contract Monday, start 1 June if all OK"."""
    comma = next((step for step in range(noun.last, condition.first) if s.tagged.norms[step] == ","), None)
    if comma is None:
        return False
    before = any(noun.last <= when.first < comma for when in s.tagged.times)
    return before and any(comma < when.first < condition.first for when in s.tagged.times)


def _doubts_more(s: Sentence, noun: Tag, doubt: Tag, last: int) -> bool:
    """Whether only what a message is about is possible: « sms de Léa, elle a peut-être une mission »."""
    timed = any(doubt.first < when.first < last for when in s.tagged.times)  # "call from Ana, maybe tomorrow"
    about = noun.cat in ("call", "mail") and s.tagged.norms[doubt.first - 1] == "," and noun.last < doubt.first
    return _asked_behind(s, noun, doubt) or (about and not timed)


def _asked_behind(s: Sentence, noun: Tag, condition: Tag) -> bool:
    """Whether a clause of its own stands between: « coup de fil du chef, il voulait savoir si je faisais le pain »."""
    if noun.cat not in ("call", "mail"):
        return False
    asks = s.verb_at(condition.first - 1)
    inquires = s.tagged.lexicon.word_classes["inquiry-verb"]
    if asks is not None and asks.index >= noun.last and (asks.cls == "ask" or asks.lemma in inquires):
        return True  # "message from Gus asking if I'd look at it"
    between = (group for group in s.groups if noun.last < group.subject.start < condition.first)
    return any(s.tagged.norms[group.subject.start - 1] == "," for group in between)


def _told_expected(s: Sentence, noun: Tag, first: int, last: int) -> bool:
    """Whether what is hoped for is told as expected: « en attente du contrat promis pour lundi »."""
    return s.comma_between(noun.last, last) or s.tagged.any_word(first, noun.first, "awaiting")


def _awaited(s: Sentence, noun: Tag) -> bool:
    """Whether somebody's own answer or call is waited for: "waiting for Lena's call on Tuesday"."""
    return noun.cat in ("answer", "call") and s.tagged.word(noun.first - 1, "possessive")
