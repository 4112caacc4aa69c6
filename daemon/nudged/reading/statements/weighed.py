"""What the words of a sentence weigh: whether they are those of promises to a candidate or of any other matter.

The rules of grammar tell a move of theirs; whether it concerns the candidate is often told by nothing but the words
around it ("the depot sends the invoices on Friday"). ``weights_en`` and ``weights_fr`` hold for each word, and each
pair of neighbours, by how much it speaks for a promise, as counted in the annotated notes (``make weights``).
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.given_names import WORDS_TOO, gender_of

if TYPE_CHECKING:
    from nudged.reading.grammar import Tagged
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence

_LEAST, _LEAST_TO_US = -18, -34
"""Tenths of log odds below which a promise is none: one in seven; one in thirty where it comes to the
candidate, was not kept, or has another day now."""
_ENOUGH = 20
"""Tenths of log odds from which on a sentence holds a promise: seven in eight."""
_FEW_AGAINST, _FEW_FOR = 8, 9
"""Words below which a sentence is too short to tell of another matter, and to tell of a promise by them alone."""
_LONG, _BEFORE, _BEHIND = 40, 4, 12
"""Tokens from which on not the whole sentence is weighed, but what stands so near before the clause and behind it."""
START, NAME, NUMBER, TIME = "^", "@", "0", "%"
_MARKS = frozenset((START, NAME, NUMBER, TIME, ""))
_NAMED = 3
"""Words that ``--explain`` names."""


def traits(tagged: Tagged, first: int = 0, last: int | None = None) -> set[str]:
    """The words of a sentence and its pairs of neighbours ("will_send"); all names are one, and all times."""
    words = [START]
    for index, norm in enumerate(tagged.norms[first:last], first):
        if tagged.timed[index]:
            words += [TIME] if words[-1] != TIME else []
        elif norm[0].isdigit():
            words.append(NUMBER)
        else:
            words.append(NAME if _is_name(tagged, index) else norm)
    return {*words[1:], *(f"{one}_{other}" for one, other in pairwise(words))}


def _is_name(tagged: Tagged, index: int) -> bool:
    norm = tagged.norms[index]
    if gender_of(norm) and norm not in WORDS_TOO:
        return True
    return index > 0 and tagged.tokens[index].capital and norm not in tagged.lexicon.known


def _stretch(s: Sentence, draft: Draft) -> tuple[int, int]:
    if s.count < _LONG:
        return 0, s.count
    return max(0, draft.first - _BEFORE), min(draft.last, draft.anchor + _BEHIND)


def _words(here: set[str]) -> int:
    """How many of the traits are single words."""
    return sum("_" not in trait for trait in here)


def _total(s: Sentence, here: set[str]) -> int:
    weights = s.tagged.lexicon.weights
    return weights[""] + sum(weights.get(trait, 0) for trait in here)


def speaks_of_promises(s: Sentence) -> bool:
    """Whether the words of a sentence are those of promises, whatever its verb is."""
    if not s.tagged.lexicon.weights:
        return False
    here = traits(s.tagged)
    return _words(here) >= _FEW_FOR and _total(s, here) >= _ENOUGH


def of_another_matter(s: Sentence, draft: Draft) -> bool:
    """Whether a promise is outweighed by the words of its sentence; those that weigh most are told in ``s.why``."""
    weights = s.tagged.lexicon.weights
    if draft.type is not Type.PROMISE or not weights:
        return False
    group = s.verb_at(draft.anchor)
    again = draft.broken or draft.restates or draft.renews
    to_us = again or s.context.voice == "them" or (group is not None and group.to_me)
    here = traits(s.tagged, *_stretch(s, draft))
    if _words(here) < _FEW_AGAINST or _total(s, here) >= (_LEAST_TO_US if to_us else _LEAST):
        return False
    found = sorted((weights[trait], trait) for trait in here if trait in weights)
    against = [trait.replace("_", " ") for weight, trait in found if weight < 0 and _MARKS.isdisjoint(trait.split("_"))]
    told = ", ".join(against[:_NAMED])
    s.why.append(f"{told}: words of another matter" if told else "words of another matter")
    return True
