"""Words in quotation marks that nobody of theirs said to the candidate: a driver's, a waiter's, those on a wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.tokens import tokenize

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence

_BEHIND = 9
"""Tokens behind a quotation within which it is told whose words they were."""
_SPOKEN_OF = ("he", "they")


def overheard(s: Sentence, group: Group) -> bool:
    """Whether a quoted verb is of words that were only heard or read, as who or what says them tells.

    Who speaks of "him" or "them" and names nobody is none of theirs either: "they'll call you, mark my words".
    """
    if not s.quoted[group.index] or s.context.voice == "them" or s.context.chat:
        return False
    opening, closing = _marks(s, group.index)
    if s.context.label is not None and _heard_label(s, s.context.label):
        return True
    if _told_by_theirs(s, opening, closing):
        return False
    around = [*range(_lead(s, opening), opening), *range(closing + 1, min(closing + 1 + _BEHIND, s.count))]
    if any(s.tagged.word(step, "heard-of") or _outsider_at(s, step) for step in around):
        return True
    spoken_of = group.subject.kind in _SPOKEN_OF and not group.passive  # « il vous sera répondu »
    return spoken_of and not (s.context.label or _names_somebody(s, opening, group.index))


def at_own_work(s: Sentence, group: Group) -> bool:
    """Whether who acts is told to be of where the candidate works now: "Nina from my current team", "HR over here"."""
    own = s.tagged.first_sense("own-work")
    if own is None or group.subject.kind in ("me", "we", "you") or s.context.voice == "them" or s.quoted[group.index]:
        return False
    return group.subject.start <= own.first < group.index and not s.comma_between(own.last + 1, group.index)


def guessed_by_kin(s: Sentence, group: Group) -> bool:
    """Whether somebody outside the process only guesses it: "my sister reckons I'll get a call"."""
    if "guess-told" not in s.tagged.all_classes:
        return False
    first = s.scope(group.index)[0]
    for step in s.tagged.places(first, min(group.start, group.subject.start), "guess-told"):
        before = step - 1
        while before > first and s.tagged.is_sense(before, "adv"):
            before -= 1
        if _outsider_at(s, before):
            return True
    return False


def _heard_label(s: Sentence, label: str) -> bool:
    """Whether a label names nobody of theirs: "Overheard at the bar", "Uncle Rob"."""
    lexicon, norms = s.tagged.lexicon, [token.norm for token in tokenize(label)]
    hit = lexicon.sense_phrases.at(norms, 0) if norms else None
    if hit is not None and hit[0].cat == "third":
        return True
    heard, named = lexicon.word_classes["heard-of"], any(gender_of(norm) for norm in norms)
    return not named and any(norm in heard for norm in norms)  # "Ana about the exercise"


def _marks(s: Sentence, index: int) -> tuple[int, int]:
    """Where the quotation around ``index`` opens and closes."""
    opening, closing = index, index
    while opening > 0 and s.quoted[opening - 1]:
        opening -= 1
    while closing < s.count and s.quoted[closing]:
        closing += 1
    return opening, closing


def _lead(s: Sentence, opening: int) -> int:
    """Where what leads to a quotation begins: behind the one before it that ends a part of the sentence."""
    marks = (step for step in range(opening - 1, -1, -1) if s.tagged.norms[step] in (";", "—", "–"))
    return next(marks, -1) + 1


def _outsider_at(s: Sentence, step: int) -> bool:
    sense = s.tagged.sense(step) if not s.quoted[step] else None
    return sense is not None and sense.cat == "third"


def _told_by_theirs(s: Sentence, opening: int, closing: int) -> bool:
    """Whether somebody of theirs is named outside the quotation: "said Ana", "the head of ops in the corridor"."""
    if any(mention.sure and not opening <= mention.place <= closing for mention in s.mentions):
        return True
    roles = (tag for tag in s.tagged.all_senses if tag.cat == "role" and not opening <= tag.first <= closing)
    return any(not s.tagged.word(tag.last, "heard-of") for tag in roles)


def _names_somebody(s: Sentence, first: int, last: int) -> bool:
    """Whether whom a quotation speaks of is named in it in front of its verb: "Marc is off, he'll call you"."""
    named = any(first <= mention.place < last for mention in s.mentions)
    return named or s.tagged.has("role", first, last)
