"""Who does not go on: "they won't be moving ahead with me", "decided not to go further with them"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.grammar import Tag
from nudged.reading.statements.decided import MESSAGES, actor
from nudged.reading.statements.voices import side, theirs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nudged.reading.statements.sentence import Sentence

_NO_BEFORE = 4
_PAPER = 3
_BEHIND = 5
_RIVAL = 4


def not_on_with_me(s: Sentence) -> Tag | None:
    """They go no further with the candidate, as a rejection."""
    return _stop(s, "rejected", "them") or _not_taken(s)


def not_on_with_them(s: Sentence) -> Tag | None:
    """The candidate goes no further with them, as a withdrawal."""
    return _stop(s, "withdrawn", "me") or _tells_them(s)


def on_with_rival(s: Sentence) -> Tag | None:
    """They go on with another: "decided to move on with somebody else", "proceeding with an internal applicant"."""
    tagged = s.tagged
    for step in (*tagged.words("going-on"), *tagged.words("going-onward")):
        behind = step + 1
        while tagged.word(behind, "onward", "rival-on"):
            behind += 1
        first = s.scope(step)[0]
        who = actor(s, first, step)
        if tagged.any_word(max(first, step - _NO_BEFORE), step, "denied-before"):
            continue  # "they won't go on with other candidates"
        theirs_alone = who == "them" or (who == "" and theirs(s, step))
        if theirs_alone and tagged.word(behind, "with") and _is_rival(s, behind + 1):
            settled = tagged.word(step, "going-onward") and tagged.any_word(first, step, "will-word")
            settled = settled and not any(tagged.timed[step : s.scope(step)[1]])
            return Tag("rejected", "denied" if settled else "", step, behind + 1)
    return None


def _is_rival(s: Sentence, step: int) -> bool:
    """Whether another candidate is named at ``step``: "somebody else", "other applicants", "an internal candidate"."""
    tagged = s.tagged
    if tagged.word(step, "another-one"):
        return tagged.ends_at(step + 1) or tagged.word(step + 1, "rival-noun")
    if tagged.word(step, "somebody-word"):
        alone = tagged.ends_at(step + 1) or tagged.word(step + 1, "rival-noun", "other-one-behind")
        return alone or not tagged.word(step + 1, "from", "infinitive-mark", "not-of-somebody")
    if not tagged.word(step, "bare-article", "indefinite", "other-offer"):
        return False
    noun = next((at for at in range(step + 1, step + _RIVAL) if tagged.word(at, "rival-noun")), None)
    return noun is not None and not any(tagged.is_break(at) for at in range(step, noun))


def beside_me(s: Sentence, tag: Tag) -> bool:
    """Whether they go on with the candidate too: "with other candidates and me", « d'autres profils en parallèle »."""
    tagged, last = s.tagged, s.scope(tag.first)[1]
    other = tagged.any_word(tag.first, tag.last + 2, "others-word")
    if not other or not tagged.any_word(tag.first, tag.last + 1, "with"):
        return False
    noun = tagged.nouns[tag.last] if tag.last < s.count else None
    if noun is not None and noun.cat == "meeting":
        return True  # « ils continuent avec d'autres entretiens »
    for step in range(tag.last, last):
        too = tagged.word(step, "beside-too") and (tagged.ends_at(step + 1) or tagged.timed_at(step + 1))
        me = tagged.word(step, "my-behind") and tagged.word(step - 1, "conjunction", "with", "beside-word")
        me = me and not tagged.any_word(step - 3, step, "denied-before", "denied-beside", "beside-not")
        if too or (me and not s.verbs_in(tag.last, step)):
            return True
    return False


def without_papers(s: Sentence, tag: Tag) -> bool:
    """Whether it is only what happens if nothing is sent: « sans CV, nous ne pourrons pas donner suite »."""
    tagged, last = s.tagged, s.scope(tag.first)[1]
    if not tagged.any_word(tag.first, tag.last, "leading-verb"):
        return False
    hindered = any(when.lead in ("before", "until") and tag.last <= when.first < last for when in tagged.times)
    lacking = [at for at in tagged.words("lacking-word") if not tag.first <= at < tag.last]
    return hindered or any(
        tagged.any_word(at + 1, at + _PAPER, "cv-noun") or tagged.noun_in(at + 1, at + _PAPER, "answer")
        for at in lacking
    )


def _not_taken(s: Sentence) -> Tag | None:
    """« Ils ne m'embaucheront pas », « je n'ai pas été choisie »: for nothing else than the job."""
    tagged = s.tagged
    for group in s.groups:
        if not group.negated or group.mood or group.lemma not in tagged.lexicon.word_classes["taking-on"]:
            continue
        passive = group.subject.kind == "me" and group.passive
        mine = passive or group.to_me or any(tagged.is_pronoun(at, "me") for at in range(group.start, group.index))
        end = group.index + 1
        end += tagged.word(end, "not-behind")
        if tagged.any_word(group.start, end + 1, "not-for-good"):
            continue  # « pas encore »
        job = tagged.word(end, "in-order-to") and tagged.word(end + 2, "offered-thing")
        theirs_alone = passive or side(s, group) == "them"
        if mine and theirs_alone and (job or tagged.ends_at(end) or tagged.word(end, "contrast", "offered-behind")):
            return Tag("rejected", "denied", group.index, end)
    return None


def _tells_them(s: Sentence) -> Tag | None:
    """ "Emailed Marc to withdraw", « j'ai écrit à Marc pour me retirer »: what one writes to do."""
    for step in s.tagged.words("withdrawing-to"):
        if not (s.tagged.ends_at(step + 1) or _mine(s, step + 1)):
            continue  # "to withdraw some cash"
        written = [group for group in s.verbs_in(s.scope(step)[0], step) if group.cls in MESSAGES]
        told = next((one for one in written if one.tense == "past" and side(s, one) in ("us", "none")), None)
        if told is not None and s.tagged.any_word(step - 2, step, "infinitive-mark", "in-order-to"):
            return Tag("withdrawn", "told", step, step + 1)
    return None


def _stop(s: Sentence, name: str, whose: str) -> Tag | None:
    if s.stops is None:
        s.stops = [] if s.context.todo or s.context.heading else list(_stops(s))
    return next((Tag(name, "denied", first, last) for who, first, last in s.stops if who == whose), None)


def _stops(s: Sentence) -> Iterator[tuple[str, int, int]]:
    """Where somebody is told to go no further: whose decision it is, and the words that tell it."""
    tagged = s.tagged
    for step in (*tagged.words("going-on"), *tagged.words("going-onward"), *tagged.words("hiring-on")):
        first, last = s.scope(step)
        before, beside = max(first, step - _NO_BEFORE), max(first, step - 1)
        denied = tagged.any_word(before, step, "denied-before") or tagged.any_word(beside, step + 2, "denied-beside")
        dated = any(first <= when.first < last for when in tagged.times)
        if not denied or dated or tagged.any_word(first, last, "not-for-good") or _so_far(s, first, step):
            continue
        behind = step + 1
        while tagged.word(behind, "onward", "denied-beside", "going-object"):
            behind += 1
        yield _who_stops(s, step, behind), max(first, step - 1), min(behind, s.count)


def _so_far(s: Sentence, first: int, step: int) -> bool:
    """Whether it only is not so yet: "they haven't moved forward", "they might not"."""
    first = max(first, step - _NO_BEFORE)
    perfect = s.tagged.any_word(first, step, "perfect-word") and not s.tagged.any_word(first, step, "decided-word")
    return perfect or s.tagged.any_word(first, step, "might-word")


def _who_stops(s: Sentence, step: int, behind: int) -> str:
    """Whose decision it is: of whom it is told, or with whom one does not go on; "" where neither tells."""
    tagged = s.tagged
    first, last = s.scope(step)
    whose = actor(s, first, step)
    reach = range(step + 1, min(behind + _BEHIND, last))
    if whose == "me" and (theirs(s, step) or any(_yours(s, at) for at in reach)):
        whose = "them"  # "we won't be moving forward with your application"
    if tagged.word(step, "hiring-on"):
        return "them" if whose != "me" and _of_me(s, step + 1) else ""
    onward = tagged.word(step, "going-on") or tagged.any_word(step + 1, reach.stop, "onward")
    if not onward:
        return ""
    if any(_of_me(s, at) for at in reach):
        return "them" if whose != "me" else ""
    if whose == "" and any(_mine(s, at) for at in range(first, step)):
        return "them"  # "my candidacy is not being pursued"
    named = behind + 1 if tagged.word(behind, "with") and behind + 1 < s.count else None
    with_them = (
        named is not None
        and _over(s, named + 1)
        and (
            tagged.is_pronoun(named, "him", "they")
            or tagged.word(named, "with-them")
            or s.names.is_company(tagged.tokens[named].text)
        )
    )
    if whose != "them" and with_them:
        return "me"
    bare = "them" if tagged.word(first, "denied-before") else ""  # "not moving forward", of nobody
    return (whose or bare) if _over(s, behind) else ""


def _over(s: Sentence, step: int) -> bool:
    """Whether what is told ends at ``step``, or a reason or what it is about follows."""
    if s.tagged.word(step, "in-word") and s.tagged.word(step + 2, "end-noun"):
        return True  # "in the end"
    return s.tagged.ends_at(step) or s.tagged.word(step, "contrast", "conjunction", "offered-behind", "in-order-to")


def _of_me(s: Sentence, at: int) -> bool:
    """Whether it is the candidate with whom, or whose application, they do not go on."""
    me = s.tagged.is_pronoun(at, "me") or s.tagged.word(at, "my-behind")
    you = s.tagged.is_pronoun(at, "you") or s.tagged.word(at, "formal-you")
    me = me or (you and theirs(s, at))
    return _mine(s, at) or (me and (_over(s, at + 1) or s.tagged.word(at + 1, "onward")))


def _mine(s: Sentence, at: int) -> bool:
    """Whether the candidate's own application is named: "my candidacy", « votre candidature » in their mail."""
    mine = s.tagged.word(at, "mine-of") and s.tagged.any_word(at + 1, at + 3, "own-candidacy")
    return mine or _yours(s, at)


def _yours(s: Sentence, at: int) -> bool:
    """Whether they write of the candidate's application: nobody else has one to write of."""
    named = s.tagged.word(at, "your-own") and s.tagged.any_word(at + 1, at + 3, "own-candidacy")
    return named and not s.context.label_me
