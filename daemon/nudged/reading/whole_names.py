"""Names of companies that hold words of headings, and headings that are phrases and name none.

"In Extenso", "First Bus", "Channel 4", « Centre de gestion »; "Where everything stands", « Tout ce qui bouge ».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.lexicon import WordClasses

_COPIES = 3
"""Up to which number a name may tell of a copy or a round: "Acme 2.md"."""
_FIGURES = 3
"""Figures of the longest number in a name: no year."""
_TWO, _SHORT = 2, 3


def is_capital(word: str) -> bool:
    """Whether a word is written as a name is: with a capital in front, or inside: "Monzo", "easyJet", « l'Oréal »."""
    return word[:1].isupper() or (word[:1].isalpha() and not word.islower())


def is_phrase(found: Sequence[str], words: WordClasses) -> bool:
    """Whether a heading is a phrase or a clause, so that no company is named: "Where I am", « Longue journée ».

    A name in which each word has its capital is none: "What Next", « Un Jour Ailleurs ».
    """
    folded = [fold(word) for word in found]
    if len(found) < _TWO or any(word[:1].isupper() and word != "I" for word in found[1:]):
        return False
    if folded[-1] in words["firm-kind"] or folded[-1] in words["firm-word"]:
        return False  # "Sunny days nursery"
    parts = [part for word in folded for part in word.split("'")]
    return folded[0] in words["phrase-opener"] or not words["phrase-word"].isdisjoint(parts)


def is_body_name(found: Sequence[str], words: WordClasses) -> bool:
    """Whether a heading is the name of a public body: « Centre de gestion », no « Conseil de Paul »."""
    folded = [fold(word).replace("’", "'") for word in found]
    place = is_capital(found[-1].replace("’", "'").rpartition("'")[2]) and folded[-1] not in words["month-name"]
    if place and len(found) > _TWO and folded[1].endswith(tuple(words["body-adjective"])) and found[1].islower():
        found, folded = [found[0], *found[2:]], [folded[0], *folded[2:]]  # « Conseil départemental du Gard »
    link, _, elided = (folded[1] if len(found) > 1 else "").partition("'")
    behind = [word for word in (elided, *folded[2:]) if word and word not in words["body-link"]]
    opens = folded[0] in words["body-opening"] or (place and folded[0] in words["body-too"])
    if not opens or link not in words["body-link"]:
        return _is_atelier(found, folded, words)
    if place and not gender_of(behind[0] if behind else ""):
        return True  # « Département du Lot »
    return bool(behind) and not gender_of(behind[0]) and words["generic"].isdisjoint(behind)


def _is_atelier(found: Sequence[str], folded: Sequence[str], words: WordClasses) -> bool:
    """Whether a house is named by a word of the calendar, which French writes without capital: « Atelier Novembre »."""
    return (
        len(found) == _TWO
        and folded[0] in words["body-opening"]
        and folded[1] in words["month-name"]
        and all(word[:1].isupper() for word in found)
    )


def is_named(found: Sequence[str], words: WordClasses) -> bool:
    """Whether a word of headings opens the name of a kind of firm: "Idea Factory", "Contact Theatre"."""
    kinds = words["firm-kind"] | words["firm-word"]
    opens = len(found) == _TWO and fold(found[0]) in words["name-opening"] and fold(found[1]) in kinds
    return opens and all(word[:1].isupper() for word in found)


def kept(found: Sequence[str], own: Sequence[int], words: WordClasses, *, level: str) -> list[int]:
    """The places of ``own``, the words of a heading that are no words of headings, and of those that go with them.

    ``level`` is "file", "title" or "" for a heading below.
    """
    places = [*own]
    if not places:
        return places
    capital = all(is_capital(word) or word.isdigit() or word == "&" for word in found)
    if capital and places == list(range(1, len(found))) and _opens(found, words):
        places = [0, *places]
    if 0 not in places and places[0] == 1 and level == "file" and fold(found[0]) in words["company-article"]:
        places = [0, *places]  # « la poste.txt »
    last = len(found) - 1
    if last == places[-1] + 1 and _ends(found, places, words, level=level, capital=capital):
        places = [*places, last]
    elif capital and len(found) <= _SHORT and all(len(found[place]) == 1 for place in places):
        return list(range(len(found)))  # « Point P »
    return _joined(found, places)


def _opens(found: Sequence[str], words: WordClasses) -> bool:
    """Whether the first word goes with a name of which nothing else is a word of headings: "First Bus".

    « Mon Petit Panier » is one, "Mon Acme" an Acme of Monday.
    """
    first = fold(found[0])
    return first in words["name-lead"] and (first not in words["weekday"] or len(found) > _TWO)


def _ends(found: Sequence[str], own: Sequence[int], words: WordClasses, *, level: str, capital: bool) -> bool:
    """Whether the last word goes with the name before it: "Channel 4", "Castle Point", « Orphée RH »."""
    last = found[-1]
    if last.isdigit():
        return own[0] == 0 and last[0] != "0" and len(last) <= _FIGURES and int(last) > _COPIES
    whole = capital and own[0] == 0 and len(own) == len(found) - 1
    if fold(last) in words["staff-word"]:
        return whole and level != ""
    return whole and fold(last) in words["name-ending"]


def _joined(found: Sequence[str], places: list[int]) -> list[int]:
    """``places`` and what "&" joins to them: "Bain & Company"."""
    first, last = places[0], places[-1]
    if last + _TWO < len(found) and found[last + 1] == "&" and found[last + _TWO][:1].isupper():
        places = [*places, last + _TWO]
    if first >= _TWO and found[first - 1] == "&" and found[first - _TWO][:1].isupper():
        places = [first - _TWO, *places]
    return places
