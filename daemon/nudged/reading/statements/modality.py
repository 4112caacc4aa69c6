"""Why a verb of theirs is no promise: conditions, doubts, wishes, habits, requests, other addressees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.grammar import person_among
from nudged.reading.statements.voices import theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_THIRD_REACH = 8
_REPORTING = ("say", "tell", "reply", "call", "confirm", "followup")


def blocked(s: Sentence, group: Group) -> str:
    """Why a verb of theirs is no promise, or ""."""
    own = {"weak": "a wish or attempt", "might": "only possible"}.get(group.mood, "")
    if group.negated:
        return "negated"
    return own or _hedged(s, group) or _told_to_others(s, group)


def _hedged(s: Sentence, group: Group) -> str:
    tagged = s.tagged
    first, last = s.scope(group.index)
    if conditional(s, group):
        return "conditional on the outcome"
    if any(True for _ in tagged.plain("maybe", first, group.index)):
        return "only possible"
    if any(tag.val == "" for tag in tagged.plain("habit", first, last)):
        return "a habit"
    if any(not theirs(s, tag.first) for tag in tagged.plain("hope", first, group.index)):
        return "the candidate's hope"
    if tagged.has("generic", first, group.index):
        return "about recruiters in general"
    if any(other.negated and other.cls in ("say", "tell") for other in s.before(group)):
        return "told as not said"
    return ""


def _told_to_others(s: Sentence, group: Group) -> str:
    if requested(s, group):
        return "a request"
    return "for somebody else" if for_others(s, group) else ""


def conditional(s: Sentence, group: Group) -> bool:
    """Whether a verb hangs on a condition that is more than a matter of time."""
    if s.tagged.has("anyway"):
        return False
    first, last = s.scope(group.index)
    return any(tag.first < group.index or _condition_behind(s, group, tag) for tag in s.tagged.plain("if", first, last))


def _condition_behind(s: Sentence, group: Group, tag: Tag) -> bool:
    """Whether an "if" behind a verb is its condition, and neither what it tells nor the next clause's."""
    asks = group.lemma in s.tagged.lexicon.word_classes["whether-verb"]
    if asks and not s.comma_between(group.end, tag.first):
        return False
    joined = s.tagged.word(tag.first - 1, "conjunction", "contrast")
    return not joined and not s.tagged.any_word(group.end, tag.first, "conjunction")


def requested(s: Sentence, group: Group) -> bool:
    """Whether the verb is what somebody was asked to do."""
    tagged = s.tagged
    for other in s.groups:
        if other.index >= group.index or other.cls != "ask":
            continue
        between = range(other.index + 1, group.index)
        if any(tagged.norms[step] in (".", ";") or tagged.word(step, "contrast") for step in between):
            continue
        if any(tagged.word(step, "asked-for") for step in between):
            return True
    return tagged.has("please", max(0, group.start - 8), group.index)


def for_others(s: Sentence, group: Group) -> bool:
    """Whether what is done goes to somebody else than the candidate."""
    if group.subject.kind == "third" or _to_you(s, group):
        return True
    if group.to_me:
        return False
    tagged = s.tagged
    if tagged.has("third", group.index + 1, min(s.next_start(group), group.index + _THIRD_REACH)):
        return True
    if group.cls not in ("call", "reply", "tell", "send"):
        return False
    step = group.end
    if tagged.word(step, "dative"):
        role = tagged.sense(step + 1)
        if role is not None and role.cat == "role" and group.cls in ("call", "tell"):
            return True
        step += 1
    if group.cls in ("call", "tell") and step < s.count and tagged.tokens[step].capital and not tagged.timed[step]:
        name, place = person_among(tagged, step, step + 1, s.names)
        return name is not None and place == step
    return False


def _to_you(s: Sentence, group: Group) -> bool:
    """Whether "you" stands in the candidate's own words: advice or an advert, nobody's promise."""
    if theirs(s, group.index):
        return False
    near = range(max(0, group.start - 1), min(s.count, group.end + 4))
    return any(s.tagged.is_pronoun(step, "you") and not s.quoted[step] for step in near)


def reported(s: Sentence, group: Group) -> bool:
    """Whether a verb of saying by the other side governs it."""
    first = s.scope(group.index)[0]
    classes = s.tagged.lexicon.word_classes
    for other in s.before(group):
        if other.cls in _REPORTING or other.lemma in classes["reporting-verb"]:
            return other.subject.kind != "me" or other.passive or theirs(s, other.index)
    if s.tagged.any_word(first, group.index, "reported"):
        return True
    short = "aux:would" in group.chain and s.tagged.norms[group.index - 1] == "'d"
    if short and group.subject.kind in ("he", "they", "name"):
        return True
    return group.form == "cond" and group.subject.kind in ("he", "they", "name", "role", "on") and group.to_me
