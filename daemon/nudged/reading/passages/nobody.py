"""Labels behind which nobody of theirs speaks, and what stands between a name and its colon that is no part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.passages.naming import is_role
from nudged.reading.tokens import fold, tokenize

if TYPE_CHECKING:
    from nudged.reading.passages.context import Note

_PARTICIPLE = ("é", "ée", "és", "ées")


def of_nobody(note: Note, words: list[str], raw: str) -> bool:
    """Whether a label tells of what is private, or of what nobody of theirs says: no « délai annoncé : »."""
    told = [word.endswith(_PARTICIPLE) for word in raw.casefold().split()]
    private = note.words["private"].issuperset(words)
    named = any(is_role(lexicon, words) for lexicon in note.lexicons) or _is_body(note, raw.split())  # "site manager"
    return private or (
        not named
        and any(
            word.rpartition("'")[2] in note.words["nobody"]
            and not (done and any(word in one.verbs for one in note.lexicons))
            for word, done in zip(words, told, strict=False)
        )
    )


def is_vetting(note: Note, words: list[str]) -> bool:
    """Whether a label names the check of a candidate, and no survey: « enquête de sécurité », « de moralité »."""
    return words[0] in note.words["nobody"] and not note.words["vetting-word"].isdisjoint(words)


def _is_body(note: Note, words: list[str]) -> bool:
    """Whether an organisation is named by such a word and its own name: « Forum Réfugiés », no « Forum Emploi »."""
    own = [fold(word) for word in words[1:]]
    capital = bool(own) and all(word[:1].isupper() for word in words)
    if capital and gender_of(fold(words[0])):
        return True  # « Michael Page »
    led = capital and fold(words[0]) in note.words["nobody-too"]
    return led and all(word not in note.words["plain"] and word not in note.words["nobody"] for word in own)


def before_silence(note: Note, head: str, mark: tuple[int, int]) -> tuple[int, int]:
    """The mark behind a name, be it the comma in front of silence: « Chez Acme, toujours rien : j'ai relancé Marc »."""
    comma = head.find(", ", 1, mark[0])
    norms = [token.norm for token in tokenize(head[comma + 2 : mark[0]])] if comma > 0 else []
    told = (one.sense_phrases.at(norms, step) for one in note.lexicons for step in range(len(norms)))
    return (comma, 2) if any(hit is not None and hit[0].cat == "nothing" for hit in told) else mark
