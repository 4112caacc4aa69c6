"""What looks like a verb and is none where it stands: a name, a noun, a word by its folded form only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.grammar.names import initial, verb_too

if TYPE_CHECKING:
    from nudged.reading.grammar.tagged import Tagged


_SHORTEST = 2
"""Tokens that stand at least in front of the last word of a name behind "at"."""


def never_verb(tagged: Tagged, index: int) -> bool:
    """Whether a word is a verb by its folded form only (« à », « du »), or part of a noun of several words."""
    noun, sense = tagged.nouns[index], tagged.senses[index]
    if _of_a_day(tagged, index) or (noun is not None and noun.last - noun.first > 1):
        return True
    if noun is not None and _listed_means(tagged, index):
        return True  # « relance ce midi (mail + tel) »
    if _is_place(tagged, index) or _of_firm(tagged, index) or tagged.norms[index + 1 : index + 2] == ["="]:
        return True
    if tagged.word(index, "naming-word") and _names_somebody(tagged, index):
        return True
    noun_too = tagged.word(index, "opening-noun") and _plain(tagged, index)
    of_it = tagged.word(index + 1, "from") and not any(tagged.timed[index + 1 : index + 2])
    if noun_too and (of_it or index == 0):
        return True  # « annonce des résultats », « rappel prévu »; no « elle me poste dès demain le contrat »
    if (sense is not None and sense.val == "whole") or _behind_accent(tagged, index):
        return True  # « a priori »
    whole = ("maybe", "role", "third", "pron", "manner", "that-is", "done", "in-the-box")
    if sense is not None and sense.cat in whole and sense.last - sense.first > 1:
        return True
    if initial(tagged, index) or verb_too(tagged, index):
        return True  # « Mme A. Diop », "Grant will call"
    if sense is not None and sense.cat == "thanks" and sense.first == index < sense.last - 1:
        return True  # "thank-you card"
    return tagged.tokens[index].text.casefold() in tagged.lexicon.word_classes["never-verb"]


def _behind_accent(tagged: Tagged, index: int) -> bool:
    """Whether an « à » that is written so stands before what is no infinitive: « à table »; no « il à appelé »."""
    before = tagged.tokens[index - 1] if index and tagged.word(index - 1, "at-the") else None
    if before is None or before.text.casefold() == before.norm or not tagged.has_form(index, "pres"):
        return False
    participle = tagged.has_form(index, "pp") and not (tagged.norms[index].endswith("e") and _plain(tagged, index))
    return not (participle or tagged.has_form(index, "inf"))


def _plain(tagged: Tagged, index: int) -> bool:
    """Whether a word is written without an accent."""
    token = tagged.tokens[index]
    return token.text.casefold() == token.norm


def _of_a_day(tagged: Tagged, index: int) -> bool:
    """Whether a noun stands behind its day or hour, or what else it is: "the Monday shift", "the April shift"."""
    if not index or not tagged.lexicon.base_forms or not tagged.word(index, "timed-thing"):
        return False
    return tagged.timed[index - 1] or tagged.word(index - 2, "definite", "bare-article")


def _listed_means(tagged: Tagged, index: int) -> bool:
    """Whether a noun stands behind another and a plus: "email + call"."""
    before = tagged.nouns[index - 2] if index > 1 and tagged.norms[index - 1] in ("+", "/", "&") else None
    return before is not None and before.cat in ("mail", "call") and before.last == index - 1


def _names_somebody(tagged: Tagged, index: int) -> bool:
    """Whether "called" gives a name: "somebody called Dev", "a nurse named Ola"."""
    if index + 1 >= len(tagged.tokens) or not tagged.tokens[index + 1].capital or index == 0:
        return False
    before = tagged.sense(index - 1)
    role = before is not None and before.cat == "role" and tagged.word(before.first - 1, "bare-article")
    return role or tagged.word(index - 1, "anybody")


def _of_firm(tagged: Tagged, index: int) -> bool:
    """Whether a word with a capital ends a name of several behind "at": "Craig at Pruitt Office Supply texted"."""
    if index < _SHORTEST or not _named(tagged, index) or not _named(tagged, index - 1):
        return False
    if tagged.has_form(index, "past", "pp") or tagged.is_pronoun(index + 1, "me", "us"):
        return False  # "Priya at Acme Slacked me"
    first = index - 1
    while first > 0 and _named(tagged, first - 1):
        first -= 1
    return tagged.word(first - 1, "at-place", "from")


def _named(tagged: Tagged, index: int) -> bool:
    token = tagged.tokens[index]
    return token.kind == "word" and token.capital and not tagged.timed[index]


def _is_place(tagged: Tagged, index: int) -> bool:
    """Whether a capital within a sentence makes a gerund a name: "at the Reading office"."""
    token = tagged.tokens[index]
    gerund = token.capital and token.norm.endswith("ing") and not token.text.isupper() and tagged.lexicon.base_forms
    return gerund and index > 0 and tagged.word(index - 1, "definite-only", "at-place")
