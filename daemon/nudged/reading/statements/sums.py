"""Sums of money: "68k", "£52,000", « 42 k € »."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import category

if TYPE_CHECKING:
    from nudged.reading.statements.sentence import Sentence

_BETWEEN = 2
_SPENT = 6
_THOUSANDS = 3
"""Digits that are cut off together in a sum."""


def amount(s: Sentence, step: int) -> bool:
    """Whether a sum of money begins at ``step``: "165k", « 42 k € »."""
    number = step < s.count and s.tagged.tokens[step].kind == "num"
    return salary(s, step) or (number and s.tagged.any_word(step, step + 3, "pay-unit"))


def is_number(s: Sentence, step: int) -> bool:
    """Whether a number stands at ``step``, in figures or letters, and no article: « quarante »."""
    if step >= s.count or s.tagged.word(step, "indefinite"):
        return False
    hit = s.tagged.lexicon.time_phrases.at([s.tagged.norms[step]], 0)
    return s.tagged.tokens[step].kind == "num" or (hit is not None and hit[0].cat == "num")


def paid_back(s: Sentence, step: int) -> bool:
    """Whether a sum that was spent for them stands at ``step``: « mes 30 balles de taxi », no « mes 50 euros »."""
    spent = s.tagged.any_word(step + 1, step + _SPENT, "expense-noun")
    return s.tagged.word(step, "mine-of") and amount(s, step + 1) and spent


def is_pay_told(s: Sentence, step: int) -> bool:
    """Whether a sum with its currency or in thousands is all that is told: "55k", "£60k base", no "€50 expenses"."""
    tagged = s.tagged
    marked = _currency(s, step)
    number = step + marked
    end = number + 1
    while end < s.count and (tagged.tokens[end].kind == "num" or tagged.word(end, "thousand", "pay-unit")):
        end += 1
    thousands = tagged.any_word(number + 1, end, "thousand", "pay-unit")
    large = thousands or (marked and any(len(norm) >= _THOUSANDS for norm in tagged.norms[number:end]))
    pay = number < s.count and tagged.tokens[number].kind == "num" and large
    return pay and (tagged.ends_at(end) or tagged.word(end, "contrast", "conjunction", "pay-behind"))


def is_priced(s: Sentence, first: int) -> bool:
    """Whether a colon and a sum follow a noun, with a word between at most: "salary expected: 165k"."""
    steps = range(first, min(first + _BETWEEN, s.count))
    return any(s.tagged.norms[step] == ":" and amount(s, step + 1) for step in steps)


def salary(s: Sentence, step: int) -> bool:
    """Whether a sum of money stands at ``step``: "68k", "£52,000", "85 000", and no "3 slots"."""
    if step >= s.count:
        return False
    if _currency(s, step):
        return True
    following = s.tagged.norms[step + 1 : step + 3]
    thousands = [norm for norm in following if norm not in ",."][:1]
    grouped = bool(thousands) and thousands[0].isdecimal() and len(thousands[0]) == _THOUSANDS
    return is_pay(s, step) and (
        len(s.tagged.norms[step]) > _THOUSANDS or grouped or s.tagged.word(step + 1, "thousand")
    )


def _currency(s: Sentence, step: int) -> bool:
    """Whether the sign of a currency stands at ``step``."""
    return step < s.count and s.tagged.tokens[step].kind == "mark" and category(s.tagged.norms[step][0]) == "Sc"


def fraction(s: Sentence, step: int) -> bool:
    """Whether a part of a full post stands at ``step``: "the 0.8", "a 0.5 contract"."""
    norms = s.tagged.norms[step : step + 4]
    return len(norms) > _BETWEEN and norms[0] == "0" and norms[1] in ".," and norms[2].isdecimal() and "%" not in norms


def is_pay(s: Sentence, step: int) -> bool:
    """Whether a number stands at ``step`` that is no part of a time."""
    return s.tagged.tokens[step].kind == "num" and not s.tagged.timed[step]
