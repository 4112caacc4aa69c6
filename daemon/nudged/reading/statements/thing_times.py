"""Whether a time tells which thing is meant, not when it comes: "the March rota", « mon mail du 2 mars »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.grammar import Tag
from nudged.reading.times import Moment, Reference, resolve

if TYPE_CHECKING:
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_STRETCHES = ("period", "season", "quarter", "holiday", "year-named")
_DAYS = ("wd", "date", "dom", "rel")
_LIMITS = ("by", "before", "after", "until", "in")
_OPEN_LEADS = ("", "on", "around")
_SHORT = frozenset(("week", "weekend", "month"))
_RECENT, _FAR = 92, 200
"""Days up to which a date without a year may be one just gone, and from which on the next such is too far to be due."""
_MONTHS = 3
_CHAIN = 3
"""How many names and genitives may stand between a thing and its time: « le mail de Marc du 2 mars »."""
_LASTING_REACH = 3
_WORK = ("contract", "offer")
_OTHER = "other"


def of_thing(s: Sentence, when: When) -> bool:
    """Whether a time describes the noun beside it, in front of it or behind."""
    if when.first == 0 and not _before_noun(s, when):
        return False
    return any(test(s, when) for test in (_before_noun, _behind_noun, topic, lasts, _takes_hours))


def _takes_hours(s: Sentence, when: When) -> bool:
    """Whether a stretch of hours is how long a test or talk is: "the task is "max 4 hours"", no "is in four hours"."""
    if when.kind != "dur" or when.args[1] not in ("hour", "minute") or when.lead not in ("", "by"):
        return False
    step = when.first - 1 - (s.tagged.tokens[when.first - 1].kind == "mark")
    noun = s.tagged.nouns[step - 1] if step > 0 and s.tagged.word(step, "is-verb", "is") else None
    return noun is not None and (noun.val == "test" or noun.cat in ("meeting", "call"))


def _before_noun(s: Sentence, when: When) -> bool:
    """Whether a time is the adjective of the noun behind it: "about the 9am shift", "next week's schedule"."""
    tagged, last = s.tagged, when.last
    if not tagged.lexicon.base_forms or last >= s.count or when.lead in _LIMITS:
        return False
    noun = tagged.nouns[last]
    owned = tagged.norms[last - 1] == "'s"
    known = noun is not None and noun.first == last and not tagged.word(last, "day-noun", "deadline-noun")
    if owned and when.event:
        return known and tagged.word(last, "posting-noun") and not _by_post(s, when)
    if owned:
        return known and when.kind in ("period", "rel")
    led = tagged.word(when.first - 1, "definite", "indefinite", "mine-of", "own-of")
    led = led or tagged.tokens[when.first].hyphen  # "the Monday-to-Friday job"
    led = led or tagged.any_word(when.first, last - 1, "bare-article") or tagged.word(when.first, "topic-lead")
    if when.kind == "period" and known and noun is not None and noun.cat == "doc" and when.lead in ("", "around"):
        return True  # "March rota to follow"
    thing = known or tagged.word(last, "timed-thing", "job-noun", "position", "starting-noun") or _plain(s, last)
    return led and thing and when.kind in (*_STRETCHES, "wd", "date", "clock", "rel", "later")


def _by_post(s: Sentence, when: When) -> bool:
    """Whether the post of a day is what brings it: "in Monday's post"."""
    return s.tagged.any_word(when.first - 1, when.first + 1, "in-word", "from", "with", "by-way-of")


def _plain(s: Sentence, index: int) -> bool:
    """Whether a word that no table knows and that is written small stands at ``index``: "the September intake"."""
    tagged = s.tagged
    if not tagged.unknown_word(index) or tagged.tokens[index].capital or tagged.norms[index] in tagged.lexicon.verbs:
        return False
    loose = tagged.word(index, "day-adverb", "week-following", "adjective", "yes-or-no", "where-word")
    return not (loose or tagged.norms[index].endswith("ly"))


def _behind_noun(s: Sentence, when: When) -> bool:
    """Whether a time stands behind its noun: "my mail of Monday", « le planning de mars », "a contract until June"."""
    tagged, first = s.tagged, when.first
    ranged = tagged.any_word(first + 1, when.last, "range-link") and not tagged.word(first + 1, "from-here")
    if ranged and tagged.word(first, "bare-of", "of-the"):  # « un contrat de juin à août »
        return _genitive(s, when, first)
    step = first - 1 - tagged.word(first - 1, "definite")
    if _dated(s, step if tagged.word(step, "bare-of", "of-the") else first):
        return True
    if tagged.word(step, "bare-of", "of-the", "own-of") and when.lead in _OPEN_LEADS:
        return _genitive(s, when, step)
    noun = thing_at(s, first - 1)
    job = tagged.word(first - 1, "job-noun", "position")
    since = tagged.lexicon.base_forms and tagged.word(first, "from") and not tagged.word(first, "by")
    if noun is None or (noun.cat == _OTHER and not job) or not (when.lead or since):
        return noun is not None and (since or tagged.word(first, "in-order-to")) and just_gone(s, when)
    if when.lead == "until":
        lasting = (job or noun.val in _WORK) and _is_far(s, when)
        return lasting or ((job or noun.cat == "doc") and _long(when))
    if since or (when.lead == "not-before" and not tagged.word(first, "not-the")):
        stretch = (job or noun.cat in ("doc", "invite")) and _long(when)
        return stretch or (noun.cat in ("doc", "mail", "invite") and just_gone(s, when))
    timed_by = tagged.word(first, "in-order-to") and noun.cat in ("doc", "invite", "mail")
    return timed_by and (_long(when) or (noun.val == "agenda" and when.kind == "period"))


def _dated(s: Sentence, step: int) -> bool:
    """Whether a word in front of ``step`` dates a paper: "the contract dated", « ma lettre datée », « en date du »."""
    if not s.tagged.word(step - 1, "dated-word"):
        return False
    noun = s.tagged.nouns[step - 2 - s.tagged.word(step - 2, "during-lead")]
    return noun is not None and noun.cat in ("doc", "mail", "answer")


def _genitive(s: Sentence, when: When, link: int) -> bool:
    """Whether a noun with a time behind "of" or « de » names a thing, and no stretch or limit of time."""
    tagged = s.tagged
    noun = thing_at(s, link - 1)
    if tagged.word(link - 1, "topic-lead"):
        return True  # « à propos de la semaine prochaine »
    if noun is None or (tagged.word(noun.first, "day-noun", "deadline-noun", "dating-noun") and when.kind in _DAYS):
        return False
    if tagged.any_word(noun.first, noun.last, "deadline-noun", "waiting-noun"):
        return False
    if noun.val in _WORK and when.kind == "rel" and when.last - when.first > 1:
        return False  # « le contrat de demain en huit »
    lead = noun.first - 1 - tagged.word(noun.first - 1, "definite", "indefinite", "mine-of")
    ranged = link == when.first
    if ranged and (noun.cat in ("answer", "mail", "call") or (noun.cat == "doc" and not _long(when))):
        return False  # « réponse du 3 au 5 »
    if noun.cat == _OTHER or noun.val == "slot":
        return not tagged.word(lead, "then-lead")
    return noun.cat != "answer" or lead < 0 or not tagged.word(lead, "then-lead")


def thing_at(s: Sentence, last: int, depth: int = 0) -> Tag | None:
    """The noun that ends at token ``last``, behind which a name and "of" may stand; None where it is no thing."""
    tagged = s.tagged
    if last < 0 or depth > _CHAIN:
        return None
    noun = tagged.nouns[last]
    if noun is not None:
        return noun
    if tagged.tokens[last].capital and tagged.word(last - 1, "from", "bare-of", "own-of"):
        return thing_at(s, last - 2, depth + 1)
    if tagged.timed[last] or tagged.tokens[last].kind != "word":
        return None
    if tagged.word(last, "job-noun", "position", "timed-thing"):
        return Tag(_OTHER, "", last, last + 1)
    led = tagged.word(last - 1, "definite", "indefinite", "mine-of", "of-the")
    return Tag(_OTHER, "", last, last + 1) if led and tagged.unknown_word(last) else None


def topic(s: Sentence, when: When) -> bool:
    """Whether a time is what something is about: "feedback on today", "chased Marc about Monday"."""
    tagged, first = s.tagged, when.first
    if when.kind == "period" and when.args[0]:
        return False  # "about the end of the month"
    if tagged.word(first, "in-order-to") and tagged.word(when.last - 1, "weekdays"):
        return True  # « pour les vendredis »
    if tagged.word(first, "topic-direct"):
        exact = when.clock is not None and when.kind != "rel"
        return when.kind in ("wd", "rel", "period", "season") and not exact
    if tagged.word(first - 1 - tagged.word(first - 1, "definite"), "topic-direct"):
        return True
    if not tagged.word(first, "topic-on"):
        return False
    noun = tagged.nouns[first - 1]
    now = when.args[:1] == (0,) if when.kind == "rel" else when.kind == "period" and when.args[1:3] == ("week", 0)
    return noun is not None and noun.cat == "answer" and now


def lasts(s: Sentence, when: When) -> bool:
    """Whether a time tells how long a thing lasts or is worked at, or when it begins: "valid until", "to start on"."""
    tagged, first = s.tagged, when.first
    step = next((at for at in (first, first - 1) if tagged.word(at, "lasting-word")), None)
    if step and when.lead == "not-before" and when.kind in ("wd", "rel"):
        return False  # "they'll send the contract starting Monday"
    if step is not None and step:
        near = [*range(max(0, step - _LASTING_REACH), step), *([step - 2] if tagged.norms[step - 1] == "," else [])]
        return any(_has_length(s, at, work=when.lead == "not-before") for at in near)
    if when.kind != "dur" or not tagged.word(first - 1, "worked-at"):
        return False
    return tagged.word(first - 2, "to-do-link") and thing_at(s, first - 3) is not None


def _has_length(s: Sentence, index: int, *, work: bool) -> bool:
    """Whether something that lasts stands at ``index``: ``work`` alone, in "a contract starting Monday"."""
    noun = s.tagged.nouns[index] if index >= 0 else None
    if s.tagged.word(index, "job-noun", "timed-thing"):
        return True
    return noun is not None and (noun.val in _WORK if work else noun.cat in ("doc", "invite", "other"))


def starts(s: Sentence, when: When) -> bool:
    """Whether a time tells when work begins or until when something holds: "I accepted, to start on Monday"."""
    return any(s.tagged.word(step, "lasting-word", "starting-noun") for step in (when.first, when.first - 1))


def _long(when: When) -> bool:
    """Whether a time is a month, a season or more, as work is for."""
    if when.kind == "later":
        return any(part.kind in _STRETCHES for part in when.args if hasattr(part, "kind"))
    plain = when.kind != "period" or not when.args[0]  # no « pour fin mars »
    return when.kind in _STRETCHES and plain and _SHORT.isdisjoint(map(str, when.args))


def just_gone(s: Sentence, when: When) -> bool:
    """Whether a date or month without a year is one just gone, as the next such is most of a year away."""
    said = s.context.said
    if when.kind == "period" and when.args[1] == "named" and when.args[3] is None and isinstance(when.args[2], int):
        return 0 < (said.month - when.args[2]) % 12 <= _MONTHS
    ahead = _moment(s, when, back=False)
    back = _moment(s, when, back=True)
    if when.kind != "date" or ahead is None or back is None:
        return False
    return (ahead.day - said).days > _FAR and 0 <= (said - back.day).days <= _RECENT


def _is_far(s: Sentence, when: When) -> bool:
    """Whether a date lies so far ahead that work lasts until then: "a contract until 31 December"."""
    ahead = _moment(s, when, back=False) if when.kind == "date" else None
    return ahead is not None and (ahead.day - s.context.said).days > _RECENT


def _moment(s: Sentence, when: When, *, back: bool) -> Moment | None:
    return resolve(when._replace(lead="", clock=None), Reference(s.context.said, None, s.settings.working, back))
