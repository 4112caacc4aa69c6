"""Which time is the deadline of a noun that stands for an act: behind it, in front of it, or what is kept for it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.grammar import BREAKS, person_among
from nudged.reading.statements.dues import is_meeting_time, other_day, reference
from nudged.reading.statements.thing_times import of_thing
from nudged.reading.times import MORNING, resolve

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_MARKS = frozenset((":", "(", "-", "→", ">", "=", '"', "“", "«"))
_REACH = 9
_DAYS = ("wd", "date", "dom", "rel", "later", "period")
_LABEL_MARKS = frozenset((":", "=", "→", ">", "-", "–", "—"))
_STRETCHES = ("vague", "period", "week-of", "nth-week", "dur", "later")
_CLOSING_MARKS = frozenset((".", ",", ";", ")", "!", "("))
_SOON = timedelta(days=122)
_LIMITS = ("by", "before", "in", "until", "around")


def times_behind(s: Sentence, noun: Tag, last: int, *, source: bool) -> list[When]:
    """The times behind a noun, before ``last``, by which what it names may come.

    ``source``: who it comes from is named, as in "mail from Ana"; what is of today has come already then.
    """
    found = [
        when
        for when in s.tagged.times
        if noun.last <= when.first < min(last, noun.last + _REACH)
        and (when.direct or _labelled(s, noun, when))
        and not when.past
        and not is_meeting_time(s, when)
        and not of_thing(s, when)
        and other_day(s, when) is None
    ]
    if noun.cat == "doc":
        found = [when for when in found if not _measures(s, noun, when) and not _handed_in(s, noun, when)]
    if not found and s.tagged.any_word(noun.first, noun.last, "deadline-noun"):
        found = [when for when in s.tagged.times if when.kind == "dur" and not when.past and _spans(s, noun, when)]
    if source and (noun.cat in ("call", "mail") or noun.val == "offer"):
        found = [when for when in found if not _of_today(when)]
    if source:
        found = [when for when in found if not _this_morning(s, when)]
    lasts = (when for when in found if when.kind == "dur" and when.args[1] == "year")
    spans = [when for when in lasts if s.tagged.word(when.first, "across-word")]  # "options over four years"
    return [when for when in found if when not in spans]


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
    closed = s.tagged.ends_at(when.last, _CLOSING_MARKS)
    opened = range(s.scope(noun.first)[0], noun.first)
    named = all(s.tagged.word(step, "deadline-noun", "from", "definite", "in-order-to") for step in opened)
    return closed and named and all(s.tagged.word(step, "before-deadline") for step in range(mark + 1, when.first))


def fronted(s: Sentence, noun: Tag, lead: int, *, source: bool) -> list[When]:
    """The time that opens a stretch in front of a noun: « d'ici vendredi, réponse », "by Friday: feedback"."""
    tagged = s.tagged
    apart = lead > 0 and tagged.tokens[lead - 1].norm in (",", ":", "-", "→", "=")
    when = next((when for when in tagged.times if when.last in (lead, lead - apart)), None)
    if when is None or when.past or not when.direct or when.event or not _opens(s, when.first):
        return []
    roughly = when.lead == "around" and when.kind == "clock"  # « vers 11h, appel de Perrine »
    ahead = (when.lead in (*_LIMITS, "not-before") and not roughly) or when.kind in _STRETCHES
    ahead = ahead or (when.kind == "rel" and when.args[0] != 0)
    ahead = ahead or (when.kind == "wd" and when.args[1] is not None)  # « mardi prochain, appel de Marc »
    if when.kind == "date":  # « le 20 mars : réponse de Marc »
        away = _away(s, when)
        ahead = ahead or (away is not None and away <= _SOON)
    return [when] if ahead or (noun.cat == "answer" and not source) else []


def _away(s: Sentence, when: When) -> timedelta | None:
    """How far behind the day on which it was said a time lies."""
    moment = resolve(when, reference(s))
    return None if moment is None else moment.day - s.context.said


def _opens(s: Sentence, index: int) -> bool:
    return s.tagged.opens_at(index)


def _of_today(when: When) -> bool:
    """Whether a call or mail at that time has come: "call from Ana today", « appel du patron à midi »."""
    return (when.kind == "rel" and when.args[0] == 0) or (when.kind == "clock" and when.lead in ("", "at", "on"))


def time_for(s: Sentence, noun: Tag) -> list[When]:
    """The time of « quinze jours pour la réponse », "two weeks for a decision", "she said Friday for the feedback"."""
    tagged = s.tagged
    step = noun.first - 1 if tagged.word(noun.first - 1, "in-order-to", "with") else noun.first - 2
    aims = any(group.lemma in tagged.lexicon.word_classes["aiming-verb"] for group in s.verbs_in(0, step))
    if not (aims and tagged.word(step, "with")) and not tagged.word(step, "in-order-to"):
        return _time_until(s, noun)
    waited = any(group.tense in ("past", "past-habit") and group.cls == "receive" for group in s.verbs_in(0, step))
    if waited:
        return []
    idle = noun.cat in ("doc", "money") and noun.val != "test" and not s.groups and not tagged.lexicon.base_forms
    idle = idle and not tagged.has("own-doc", noun.first - 1, noun.last)  # « mardi pour le contrat »
    told = idle or (noun.cat == "answer" and all(_names_a_day(s, group) for group in s.verbs_in(0, step)))
    found = [
        when
        for when in tagged.times
        if when.last in (step, step + 1) and (when.kind == "dur" or told) and not when.past
    ]
    return found or _time_until(s, noun)


def _time_until(s: Sentence, noun: Tag) -> list[When]:
    """The time of « quinze jours avant la réponse », « deux jours d'attente pour le verdict »."""
    tagged, step = s.tagged, noun.first - 2
    if noun.cat != "answer" or not tagged.word(step, "ahead", "in-order-to") or tagged.lexicon.base_forms:
        return []
    while step > 0 and tagged.word(step - 1, "waiting-noun"):
        step -= 1
    when = next((when for when in tagged.times if when.last == step and when.kind == "dur" and not when.past), None)
    idle = all(group.index > step or group.lemma in tagged.lexicon.word_classes["reckoning-verb"] for group in s.groups)
    return [when] if when is not None and idle and not _never(s, step) else []


def _never(s: Sentence, last: int) -> bool:
    """Whether a negation stands before token ``last``; « plus qu'une semaine » is none."""
    return any(tag.first < last and not s.tagged.word(tag.last, "that") for tag in s.tagged.plain("neg", 0, last))


def kept_for(s: Sentence, noun: Tag) -> When | None:
    """The time that is kept for a noun: "Tuesday is pencilled in for her call", "Friday is what he gave me for it"."""
    first = s.scope(noun.first)[0]
    leads = (step for step in range(noun.first - 1, noun.first - 4, -1) if s.tagged.word(step, "in-order-to"))
    step = next(leads, noun.first - 1)
    if not s.tagged.word(step, "in-order-to") or s.tagged.has_any("if", "maybe", "neg"):
        return None
    when = next((when for when in s.tagged.times if first <= when.first <= first + 1 and when.last < step), None)
    if when is None or when.past or not s.tagged.word(when.last, "is-verb"):
        return None
    inside = s.verbs_in(when.last, step)
    needs = s.tagged.lexicon.word_classes["needs-time"]
    told = (group.cls in ("-", "schedule", "give", "say", "tell") or group.lemma in needs for group in inside)
    kept = bool(inside) and all(told)
    return when if kept and noun.cat in ("answer", "call", "doc") else None


def offered(s: Sentence, noun: Tag, times: list[When]) -> bool:
    """Whether times are those that may be chosen, and no deadline: "slots: Tue 2pm, Wed 11", « créneaux : lundi »."""
    if not times or times[0].lead or not s.tagged.word(noun.last - 1, "offered-noun"):
        return False
    listed = s.tagged.norms[noun.last] == ":" or times[0].clock is not None or times[0].kind in ("clock", "later")
    return listed or sum(noun.last <= when.first for when in s.tagged.times) > 1


def _names_a_day(s: Sentence, group: Group) -> bool:
    return group.cls in ("say", "tell") or group.lemma in s.tagged.lexicon.word_classes["aiming-verb"]


def just_came(s: Sentence, times: list[When]) -> bool:
    """Whether a colon and what was answered follow the hour: « réponse à midi : ils hésitent »."""
    if not times or times[0].last >= s.count or s.tagged.tokens[times[0].last].norm != ":":
        return False
    return times[0].kind == "clock" or (times[0].kind == "rel" and times[0].args[0] == 0)


def _measures(s: Sentence, noun: Tag, when: When) -> bool:
    """Whether a time only describes a noun: « contrat de six mois », « roulement en 12 h »."""
    if noun.val == "agenda" and (when.kind == "clock" or (when.kind == "dur" and when.args[1] == "hour")):
        return True
    if noun.val == "itinerary" and when.kind == "clock" and not when.lead:
        return True  # « trajet : 1h45 »
    if noun.val in ("agenda", "test") and not s.tagged.lexicon.base_forms:
        lasts = when.kind == "clock" and not when.lead and s.tagged.word(when.first - 1, "bare-of")
        if lasts or (when.kind == "dur" and s.tagged.word(when.first, "during-lead")):
            return True  # « test de 3h », « planning en 4 jours »
    return when.kind == "dur" and not when.lead and s.tagged.word(when.first - 1, "bare-of")


def _handed_in(s: Sentence, noun: Tag, when: When) -> bool:
    """Whether a time tells when the candidate handed something in: « test rendu à 23h50 »."""
    given = s.tagged.any_word(noun.last, when.first, "handed-in")
    return given and noun.val in ("test", "form", "documents") and not s.tagged.any_word(noun.last, s.count, "by")


def _this_morning(s: Sentence, when: When) -> bool:
    moment = resolve(when, reference(s)) if when.kind == "rel" else None
    return moment is not None and moment.day == s.context.said and moment.at is not None and moment.at <= MORNING


def bare_span(s: Sentence, noun: Tag) -> list[When]:
    """The span of days that alone stands behind an answer: "Outcome 5-7 days."; no "feedback two weeks, nothing"."""
    if noun.cat != "answer" or noun.first != s.scope(noun.first)[0] or s.tagged.has("nothing", noun.last):
        return []
    return [
        when
        for when in s.tagged.times
        if (when.kind == "dur" and when.first == noun.last and when.args[1] not in ("minute", "second"))
        and not when.past
        and s.tagged.ends_at(when.last, ".,;")
    ]


def is_deadline(s: Sentence, noun: Tag, when: When, *, source: bool) -> bool:
    """Whether a time follows a noun so closely that it is its deadline."""
    tagged = s.tagged
    if noun.cat == "answer" and _about(s, noun):
        return True
    listing = noun.val == "agenda" and when.last < s.count and tagged.tokens[when.last].kind == "word"
    if listing and tagged.norms[noun.last] == ":":
        return False  # « le planning : lundi matin accueil, mardi inventaire »
    between = [step for step in range(noun.last, when.first) if not tagged.word(step, "before-deadline")]
    crossed = [step for step in between if not (_aside(s, step) or (step == noun.last and _quality(s, step)))]
    if crossed and crossed[-1] == when.first - 1 and tagged.tokens[crossed[-1]].norm == ",":
        last = tagged.ends_at(when.last, BREAKS)
        if when.lead == "by" or (noun.cat == "answer" and last and when.kind in _DAYS):
            crossed.pop()  # "a yes or a no, Wednesday or Thursday"
    if when.lead in (*_LIMITS, "not-before"):
        crossed = _without_link(s, crossed, when)
    if crossed and len(crossed) == len((named_beside(s, noun) or "").split()):
        return True  # « réponse Marc vendredi », « retour Acme lundi »
    if when.kind == "dur" or when.lead in ("by", "before", "in", "until", "after", "around", "not-before"):
        apart = any(tagged.tokens[step].norm == "," or tagged.word(step, "with") for step in crossed)
        named = tagged.any_word(noun.first, noun.last, "deadline-noun")
        return named or (len(crossed) <= (7 if source else 4) and not apart)
    if source:
        return len(crossed) <= 4
    on_process = noun.cat == "answer" and tagged.any_word(noun.last, when.first, "process-noun")
    either_way = noun.cat == "call" and tagged.has("anyway")  # "phone call tomorrow either way"
    return (not crossed or on_process) and (either_way or noun.cat in ("answer", "doc", "invite", "money"))


def _without_link(s: Sentence, crossed: list[int], when: When) -> list[int]:
    """The tokens in front of a limit without what joins it: « réponse par mail, mais pas avant le 11 »."""
    first, begins = when.first, crossed[0] if crossed else when.first
    while first > begins and (s.tagged.norms[first - 1] == "," or s.tagged.word(first - 1, "contrast", "so-lead")):
        first -= 1
    joined = any(s.tagged.word(step, "contrast", "so-lead") for step in range(first, when.first))
    return [step for step in crossed if step < first] if joined else crossed


def named_beside(s: Sentence, noun: Tag) -> str | None:
    """Who stands right behind a French answer without a link, a person or the company: « retour Marc vendredi »."""
    if noun.cat != "answer" or s.tagged.lexicon.base_forms or noun.last >= s.count:
        return None
    first = s.tagged.tokens[noun.last]
    if s.names.is_company(first.text):
        return first.text
    known = gender_of(first.norm) or first.norm in s.names.people  # and no place: « retour Bretagne dimanche »
    name, place = person_among(s.tagged, noun.last, noun.last + 3, s.names) if known else (None, 0)
    return name if place == noun.last else None


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
    sense = s.tagged.senses[step]
    if sense is not None and sense.cat == "adv" and not s.tagged.lexicon.base_forms:
        return True
    if _to_us_all(s, step) or _to_us_all(s, step + 1):
        return True
    return joined or s.tagged.tokens[step].norm in _MARKS or s.tagged.word(step, "adjective", "by-role", "delivered")


def _to_us_all(s: Sentence, step: int) -> bool:
    """Whether all who applied stand behind « à » at ``step``: « réponse aux candidats vendredi », « à chacun »."""
    sense = None if s.tagged.lexicon.base_forms else s.tagged.sense(step)
    if sense is None or not (sense.val == "peers" or (sense.val == "we" and sense.cat == "pron")):
        return False
    return s.tagged.word(sense.first - 1, "dative-bare", "dative-many") and not s.tagged.timed[sense.first - 1]


def _quality(s: Sentence, step: int) -> bool:
    """Whether a word that no table knows describes the noun in front of it: « décision collégiale »."""
    token = s.tagged.tokens[step]
    if s.tagged.lexicon.base_forms or token.kind != "word" or token.capital or s.tagged.word(step - 1, "coming-back"):
        return False
    unknown = (
        s.tagged.senses[step] is None and s.tagged.nouns[step] is None and token.norm not in s.tagged.lexicon.verbs
    )
    return unknown and token.norm.endswith(tuple(s.tagged.lexicon.word_classes["quality-ending"]))


def verb_between(s: Sentence, noun: Tag, times: list[When], last: int) -> bool:
    """Whether a verb between a noun and its time, else ``last``, tells what is done with it: the verb's to be read."""
    if noun.cat == "answer" and _about(s, noun):
        return False
    end = times[0].first if times else last
    expecting = s.tagged.lexicon.word_classes["announcing-verb"]
    return any(
        noun.last <= group.index < end
        and not (group.cls == "receive" and group.form == "pp")
        and not (times and _describes(s, group, noun, times[0]))
        and not (group.lemma in expecting and (group.form != "pres" or s.tagged.lexicon.base_forms))
        and not s.tagged.word(group.index, "expected")
        for group in s.groups
    )


def _describes(s: Sentence, group: Group, noun: Tag, when: When) -> bool:
    """Whether a participle only describes a noun that is to come: « décision communiquée sous dix jours »."""
    if group.form != "pp" or any(value.startswith("aux:") for value in group.chain):
        return False
    if s.tagged.lexicon.base_forms and when.kind == "dur" and not when.lead:
        return False  # "rota done six weeks ahead"
    if when.kind == "date" and not when.lead and not s.tagged.lexicon.base_forms:
        away = _away(s, when)  # « résultats publiés le 27 mars »
        return away is not None and timedelta() < away < _SOON
    known = s.tagged.lexicon.word_classes["making-known"]
    if noun.cat in ("answer", "invite") and group.lemma in known and when.kind == "wd":
        head = s.tagged.nouns[noun.first - 2] if s.tagged.word(noun.first - 1, "bare-of") and noun.first > 1 else None
        return head is None or head.val != "test"  # « nouvelle date communiquée vendredi »
    return (
        group.lemma in s.tagged.lexicon.word_classes["puts-in-writing"]
        or when.kind in ("dur", "period")
        or when.lead in ("by", "before", "in", "until")
    )
