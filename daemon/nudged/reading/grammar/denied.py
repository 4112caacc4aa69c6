"""Times that are denied, and those in their place: "not before Friday", « pas lundi mais mardi »."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nudged.reading.lexicon import Lexicon
    from nudged.reading.times import When

_MOST_BETWEEN = 3
"""Tokens that may part a day that is denied from the one in its place: ", but rather"."""


def no_sooner(when: When, norms: list[str], lexicon: Lexicon) -> When:
    """A limit that is denied: "isn't expected before Friday" is "not before Friday"."""
    classes, step = lexicon.word_classes, when.first - 1
    if when.lead != "before" or step < 1 or norms[step] not in classes["expected"]:
        return when
    denied = norms[step - 1] in classes["denied-before"] or norms[step - 1] in classes["not-behind"]
    return when._replace(lead="not-before") if denied else when


def in_their_place(times: list[When], norms: list[str], lexicon: Lexicon) -> list[When]:
    """``times``, where a day and the one that it is not are one: "Monday" in "answer not Friday but Monday"."""
    not_the = lexicon.word_classes["not-the"]
    if len(times) < 2 or not_the.isdisjoint(norms):
        return times
    found = list(times)
    for old, new in pairwise(times):
        first = old.first
        while first and norms[first - 1] in not_the:
            first -= 1
        if first == old.first or _denies_verb(norms, first, lexicon) or not _replaces(old, new, norms, lexicon):
            continue
        found = [new._replace(first=first) if one is new else one for one in found if one is not old]
    return found


def _denies_verb(norms: list[str], first: int, lexicon: Lexicon) -> bool:
    """Whether "not" at ``first`` goes with a verb in front of it: « il n'appelle pas lundi mais mardi »."""
    classes, before = lexicon.word_classes, norms[first - 1] if first else ""
    if lexicon.base_forms:
        return before in classes["verb-sign"] or before in classes["is-verb"] or before in classes["was-verb"]
    return before in lexicon.verbs


def _replaces(old: When, new: When, norms: list[str], lexicon: Lexicon) -> bool:
    """Whether nothing but "but" or "rather" stands between two times, or a comma alone that ends with the second."""
    classes, between = lexicon.word_classes, norms[old.last : new.first]
    if old.past or new.past or not old.direct or len(between) > _MOST_BETWEEN:
        return False
    if any(norm in classes["week-behind"] or norm in classes["following-one"] for norm in norms[new.first : new.last]):
        return False  # "not next week but the week after" counts from the day that is denied
    swaps = classes["swapped-for"]
    over = new.last >= len(norms) or norms[new.last] in ".;!)" or norms[new.last] in swaps
    only = all(norm == "," or norm in swaps for norm in between)
    return bool(between) and only and (over or between != [","])
