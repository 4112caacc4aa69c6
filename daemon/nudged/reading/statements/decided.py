"""What the candidate answered to an offer, with its object: "turned the job down", « je ne prends pas le poste »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.grammar import Tag
from nudged.reading.statements.sums import fraction

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nudged.reading.statements.sentence import Sentence

MESSAGES = ("reply", "call", "send", "tell", "chase", "followup")
"""The acts by which one tells what one has decided."""
_LED_BY = 7
_ADJECTIVES = 2
_WHERE = 5
_FRACTION = 3
"""Tokens of a part of a post: "0.8"."""


def declined_job(s: Sentence) -> Tag | None:
    """ "I've refused the post", "said no to the role", "decided not to take the job"."""
    taking = (step for step in s.tagged.words("taking-word") if not s.tagged.word(step, "taken-word"))
    declined = _first(s, "declined", s.tagged.words("declining-word"), "no-answer", negated=False)
    declined = declined or _told_to(s, "declined", "declining-to", "no-answer")
    return declined or _first(s, "declined", taking, "", negated=True)


def accepted_job(s: Sentence) -> Tag | None:
    """ "I'm taking the role", "said yes to the post", « j'accepte la mission »."""
    accepted = _first(s, "signed", s.tagged.words("accepting-word"), "yes-word", negated=False)
    return accepted or _told_to(s, "signed", "accepting-to", "yes-word")


def _told_to(s: Sentence, name: str, verbs: str, answer: str) -> Tag | None:
    """What the candidate's own message says: "phoned Dee to turn the offer down", « appelé Dee pour accepter »."""
    if s.context.todo or s.context.voice != "me":
        return None
    for step in s.tagged.words(verbs):
        lead = step - 1
        if not s.tagged.word(lead, "infinitive-mark", "in-order-to") or not _told_them_first(s, lead + 1):
            continue
        if told_outsider(s, step):
            continue
        alone = s.carried.offer and s.tagged.word(step, "answering-alone") and s.tagged.ends_at(step + 1)
        end = _behind_verb(s, step, answer)
        last = step + 1 if alone else post_behind(s, end) if end is not None else None
        turning = s.tagged.word(step, "turning-word")
        if last is not None and not (turning and not s.tagged.any_word(step + 1, last + 1, "down-particle")):
            return Tag(name, "told", step, last)
    return None


def told_outsider(s: Sentence, step: int) -> bool:
    """Whether the message to do it in went to nobody of theirs: "called my bank to turn the offer down"."""
    return any(one.cat == "third" and one.first < step for one in s.tagged.all_senses)


def refuses_me(s: Sentence) -> Tag | None:
    """ "They've turned my application down", "they refused me", "I was refused the job": no set phrase tells it."""
    tagged = s.tagged
    if s.context.todo or not tagged.lexicon.base_forms:
        return None
    for step in tagged.words("refusing-word"):
        first = s.scope(step)[0]
        at = _led_from(s, step, "being-word", "have")
        passive = tagged.any_word(at, step, "being-word")
        job = passive and post_behind(s, step + 1)
        if job and actor(s, first, step) == "me":
            return Tag("rejected", "", step, job)
        end = _mine_behind(s, step + 1)
        down = not tagged.word(step, "turning-word") or (end is not None and tagged.word(end, "down-particle"))
        if not passive and end is not None and down and actor(s, first, step) == "them":
            return Tag("rejected", "", step, end)
    return None


def _mine_behind(s: Sentence, step: int) -> int | None:
    """The index behind the candidate, or behind their application, at ``step``; None where more follows "me"."""
    tagged, end = s.tagged, step + 1
    if tagged.is_pronoun(step, "me"):
        on = tagged.ends_at(end) or tagged.timed_at(end) or tagged.word(end, "conjunction", "contrast", "refused-how")
        job = ("offered-thing", "job-noun", "round-noun", "end-noun", "process-word", "manner-noun")
        near, to_do = end + 1, tagged.any_word(end + 1, end + _WHERE, "infinitive-mark")
        on = on or (tagged.word(end, "preposition") and not to_do and tagged.any_word(near, end + _WHERE, *job))
        return end if on else None
    return step + 2 if tagged.word(step, "mine-of") and tagged.word(end, "own-candidacy") else None


def _first(s: Sentence, name: str, steps: Iterable[int], answer: str, *, negated: bool) -> Tag | None:
    tags = (_decision(s, name, step, answer, negated=negated) for step in steps)
    return next((tag for tag in tags if tag is not None), None)


def _decision(s: Sentence, name: str, step: int, answer: str, *, negated: bool) -> Tag | None:
    """The decision that the word at ``step`` tells of a job; ``answer`` is what stands behind a verb of saying."""
    if s.context.todo or s.context.voice != "me":
        return None
    opening, denied = _opening(s, step)
    end = _behind_verb(s, step, answer)
    last = post_behind(s, end) if opening is not None and denied is negated and end is not None else None
    if opening is None or last is None or (negated and _not_for_good(s, opening, step)):
        return None
    if s.tagged.word(step, "taking-thing-verb") and not s.tagged.any_word(step + 1, last, "taken-thing"):
        return None  # "took the place next to Marc"
    if s.tagged.word(step, "signing-verb") and not _signs_job(s, step + 1, last):
        return None  # "signed the job sheet", "signed the gym contract"
    if s.tagged.word(step, "turning-word") and not s.tagged.any_word(step + 1, last + 1, "down-particle"):
        return None
    return Tag(name, "denied" if negated else "", opening, last)


def _signs_job(s: Sentence, first: int, last: int) -> bool:
    """Whether a contract or offer of work stands there, and none of a flat or a phone."""
    return s.tagged.any_word(first, last, "signed-thing") and not s.tagged.any_word(first, last, "signed-else")


def _not_for_good(s: Sentence, opening: int, step: int) -> bool:
    """Whether it is only not so yet, or something else is denied: "haven't accepted", "not decided to"."""
    tagged, last = s.tagged, s.scope(step)[1]
    later = any(step < when.first < last and not when.past for when in tagged.times)
    no = next((at for at in range(opening, step) if tagged.word(at, "decision-not")), step)
    otherwise = tagged.any_word(no, step, "decided-word")
    perfect = tagged.any_word(opening, step, "perfect-word") and not tagged.any_word(opening, no, "decided-word")
    return later or otherwise or perfect or tagged.any_word(step, last, "not-for-good")


def by_others(s: Sentence, step: int) -> bool:
    """Whether somebody else stands in front of a participle: « Marc a refusé le poste », "Sam has turned it down"."""
    at = _led_from(s, step, "decision-lead", "have", "passive-word")
    return at > 0 and _other_at(s, at - 1) and not _told_them_first(s, at)


def actor(s: Sentence, first: int, step: int) -> str:
    """Who is named last in front of ``step``: "me", "them" or nobody."""
    for at in range(step - 1, first - 1, -1):
        if s.tagged.word(at, "regret-word"):
            return "them" if s.tagged.any_word(at + 1, at + 3, "we-alone") else ""  # "I'm afraid we won't go on"
        if s.tagged.word(at, "first-person"):
            return "me"
        if _other_at(s, at):
            return "them"
    return ""


def _other_at(s: Sentence, at: int) -> bool:
    """Whether somebody of theirs, or the company, is named at ``at``."""
    tagged, sense = s.tagged, s.tagged.sense(at)
    if tagged.is_pronoun(at, "he", "she", "they") or (sense is not None and sense.cat == "role"):
        return True
    return s.named_at(at) is not None or s.names.is_company(tagged.tokens[at].text)


def _led_from(s: Sentence, step: int, *classes: str) -> int:
    """Where the small words of ``classes`` begin that lead to ``step``."""
    at = step
    while at > max(0, step - _LED_BY) and s.tagged.word(at - 1, *classes):
        at -= 1
    return at


def _opening(s: Sentence, step: int) -> tuple[int | None, bool]:
    """Where the clause of the candidate's own verb at ``step`` opens, None for anybody else's; whether it is denied."""
    at = _led_from(s, step, "decision-lead", "decision-not")
    denied = s.tagged.any_word(at, step, "decision-not")
    if at and s.tagged.word(at - 1, "first-person", "we-alone"):
        return at - 1, denied
    opens = s.tagged.opens_at(at) or (s.tagged.norms[at - 1] == "," and actor(s, s.scope(at)[0], at) != "them")
    opens = opens or _told_them_first(s, at)
    return (at if opens else None), denied


def _told_them_first(s: Sentence, at: int) -> bool:
    """Whether the candidate's own message stands in front: "rang Dee and turned it down", « écrit pour refuser »."""
    verbs = s.verbs_in(s.scope(at)[0], at)
    if not verbs or not s.tagged.any_word(at - 1, at + 1, "conjunction", "infinitive-mark", "in-order-to"):
        return False
    told = verbs[-1]
    mine = told.subject.kind in ("none", "me", "we") and told.start == s.scope(at)[0]
    return mine and told.cls in MESSAGES and told.tense == "past" and not (told.passive or told.negated or told.to_me)


def _behind_verb(s: Sentence, step: int, answer: str) -> int | None:
    """Where the object of a verb begins; None where a verb of saying or passing has none of a decision."""
    tagged, end = s.tagged, step + 1
    if tagged.word(step, "answer-giving"):
        to_it = tagged.word(end + 1, "to-whom", "dative-bare", "dative-the")
        return end + 2 if tagged.word(end, answer) and to_it else None
    if tagged.word(step, "passing-word"):
        return end + 1 if tagged.word(end, "topic-on") else None
    return end + tagged.word(end, "down-particle", "decision-not")


def post_behind(s: Sentence, first: int) -> int | None:
    """The index behind the job, with its article, at ``first``; None where the noun goes on: "the job description".

    "Their maternity cover" and "the 0.8" are jobs too.
    """
    tagged = s.tagged
    if first < s.count and s.names.is_company(tagged.tokens[first].text):
        return first + 1 if tagged.ends_at(first + 1) or tagged.word(first + 1, "down-particle") else None
    if not tagged.word(first, "definite", "definite-only"):
        return None
    steps = range(first + 1, min(first + 2 + _ADJECTIVES, s.count))
    noun = next((step for step in steps if tagged.word(step, "offered-thing", "work-noun") or fraction(s, step)), None)
    if noun is None or any(tagged.nouns[step] or tagged.is_break(step) for step in range(first + 1, noun)):
        return None
    end = noun + (_FRACTION if fraction(s, noun) else 1)
    end += tagged.word(end, "offered-thing", "work-noun")  # "the 0.5 contract", "the cover post"
    at_last = tagged.word(end, "in-word") and tagged.word(end + 2, "end-noun")
    if (
        tagged.word(end, "carried-to")
        and not at_last
        and not (tagged.word(first - 1, "accepted") and tagged.word(noun, "post-of"))
    ):
        return None  # "took the post in", no "in the end", no "accepted the post of nurse"
    goes_on = ("down-particle", "decision-lead", "offered-behind")
    if end < s.count and tagged.nouns[end] is not None:
        return None  # "the job interview"
    plain = tagged.ends_at(end) or tagged.timed[end] or tagged.word(end, *goes_on) or tagged.small_word(end)
    return end if plain else None


def accepted_else(s: Sentence, tag: Tag) -> bool:
    """Whether it is no offer that was accepted: "my proposal was accepted by email", no "accepted by phone"."""
    opening = s.scope(tag.first)[0]
    if not s.tagged.word(tag.first, "accepted") or tag.first == opening:
        return False
    return not s.tagged.any_word(opening, tag.first, "first-person", "offer-word", "offer-object", "job-noun")


def signs_else(s: Sentence, tag: Tag) -> bool:
    """Whether something else than a contract is what was signed: « j'ai signé la feuille de présence »."""
    step = tag.last
    if any(group.index < tag.first < group.end for group in s.groups):
        return True  # « Mme Rey m'a redonné signe hier »
    lasts = s.tagged.word(step, "in-order-to") and s.tagged.timed_at(step + 1)
    if s.tagged.word(tag.last - 1, "filler") or (s.tagged.word(step, "in-order-to") and not lasts):
        return declines_else(s, tag)  # « j'ai dit oui à tout », « c'est signé pour l'appart »
    if not s.tagged.word(step, "indefinite", "definite-one", "plural-article") or s.tagged.timed[step]:
        return False
    if s.tagged.noun_in(tag.first, tag.last, "doc") is not None:
        return False  # « contrat signé des deux côtés »
    noun = s.tagged.noun_in(step, step + 4, "doc")
    theirs_to_sign = noun is not None and noun.val in ("contract", "offer")
    return not theirs_to_sign and not s.tagged.any_word(step, step + 4, "job-noun", "offer-object", "offer-word")


def declines_else(s: Sentence, tag: Tag) -> bool:
    """Whether something else than an offer is what is declined: "I declined a coffee", « j'ai refusé le café »."""
    step = tag.last
    to_what = s.tagged.word(step, "dative-bare", "dative-many", "dative-the") and not s.tagged.timed[step]
    if s.tagged.word(step, "of-kind") and any(group.index == step + 1 and group.form == "inf" for group in s.groups):
        return True  # « j'ai refusé de donner mon salaire »
    if s.tagged.word(step, "in-order-to") and s.tagged.any_word(step + 1, step + 3, "reason-noun"):
        return False  # « j'ai refusé pour le salaire »
    if to_what or s.tagged.word(step, "in-order-to"):
        somebody = s.named_at(step + 1) or s.tagged.is_sense(step + 1, "role") or s.tagged.is_sense(step + 2, "role")
        somebody = somebody or s.names.is_company(s.tagged.tokens[min(step + 1, s.count - 1)].text)
        return not somebody and not s.tagged.any_word(step, step + 5, "job-noun", "workplace", "offer-word")
    if not s.tagged.word(step, "bare-article", "indefinite", "part-of", "definite") or s.tagged.timed[step]:
        return False
    return not s.tagged.any_word(step, step + 5, "job-noun", "workplace", "offer-word", "offer-object")
