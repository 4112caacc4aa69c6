"""Verb tables into forms: a row is ``class | forms | complements``.

The class says what the verb does in a hiring process ("reply", "call", "send", ...); a complement such as
``back>reply`` gives it another class where those words follow closely.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.lexicon import unfold
from nudged.reading.tokens import fold, words

if TYPE_CHECKING:
    from collections.abc import Callable


class Frame(NamedTuple):
    """The class of a verb, and those that its complements give it; "-" is no class at all."""

    default: str
    complements: tuple[tuple[tuple[str, ...], str], ...]


VerbTable = tuple[dict[str, tuple[tuple[str, str], ...]], dict[str, Frame]]


def english(table: str) -> VerbTable:
    """Forms "base", "s", "past", "pp", "ing" of each verb; a single word is regular, else all five are given."""
    return _compile(table, _english_forms)


def french(table: str) -> VerbTable:
    """Forms "inf", "pres", "fut", "cond", "impf", "pp"; a single infinitive in -er is regular."""
    return _compile(table, _french_forms)


def _compile(table: str, conjugate: Callable[[list[str]], list[tuple[str, str]]]) -> VerbTable:
    verbs: dict[str, dict[tuple[str, str], None]] = {}
    frames: dict[str, Frame] = {}
    for line in unfold(table):
        default, forms, *rest = (part.strip() for part in line.split("|"))
        lemma = forms.split()[0]
        pairs = [pair.split(">") for part in rest for pair in part.split(",") if pair.strip()]
        complements = tuple(sorted(((words(a), b.strip()) for a, b in pairs), key=lambda pair: -len(pair[0])))
        old = frames.get(fold(lemma))
        if old is not None:
            default = default if old.default == "-" else old.default
            complements = tuple(sorted({*old.complements, *complements}, key=lambda pair: (-len(pair[0]), pair)))
        frames[fold(lemma)] = Frame(default, complements)
        for form, name in conjugate(forms.split()):
            verbs.setdefault(fold(form), {})[(fold(lemma), name)] = None
    return {form: tuple(found) for form, found in verbs.items()}, frames


def _english_forms(forms: list[str]) -> list[tuple[str, str]]:
    base = forms[0]
    if len(forms) >= 5:
        out = list(zip(forms[:5], ("base", "s", "past", "pp", "ing"), strict=True))
        return out + [(extra, "past") for extra in forms[5:]]
    ending = "es" if base.endswith(("s", "sh", "ch", "x")) else "s"
    stem, doubled = base, base
    third = base + ending
    if base.endswith("y") and base[-2] not in "aeiou":
        stem, third = base[:-1] + "i", base[:-1] + "ies"
    past = base + "d" if base.endswith("e") else stem + "ed"
    ing = base[:-1] + "ing" if base.endswith("e") else doubled + "ing"
    if len(forms) == 2:
        past, ing = forms[1] + "ed", forms[1] + "ing"
    return [(base, "base"), (third, "s"), (past, "past"), (past, "pp"), (ing, "ing")]


_PRESENT = ("e", "es", "ons", "ez", "ent")
_FUTURE = ("ai", "as", "a", "ons", "ez", "ont")
_IMPERFECT = ("ais", "ait", "ions", "iez", "aient")


def _french_forms(forms: list[str]) -> list[tuple[str, str]]:
    """``inf`` alone, or ``inf present,... future-stem participle [imperfect-stem]``."""
    infinitive = forms[0]
    stem = infinitive[:-2]
    if len(forms) == 1:
        soft = stem[:-1] + "ge" if stem.endswith("g") else stem
        present = [stem + end for end in _PRESENT] + [soft + "ons"]
        future, participle, imperfect = infinitive, stem + "é", soft
    else:
        present, future, participle = forms[1].split(","), forms[2], forms[3]
        imperfect = forms[4] if len(forms) > 4 else stem
    out = [(infinitive, "inf")]
    out += [(form, "pres") for form in present]
    out += [(future + end, "fut") for end in _FUTURE]
    out += [(future + end, "cond") for end in _IMPERFECT]
    out += [(imperfect + end, "impf") for end in _IMPERFECT]
    ends = ("", "e", "s", "es") if not participle.endswith("s") else ("", "e", "es")
    out += [(participle + end, "pp") for end in ends]
    return out
