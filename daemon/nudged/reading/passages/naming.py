"""Whether the words of a label or of a line may be a name, or are words of the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import WORDS_TOO, gender_of
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.lexicon import Lexicon

_LONGEST = 4


def is_given(name: str) -> bool:
    """Whether a word is a given name, one that is a word too among them: "Grant"."""
    word = fold(name)
    return bool(gender_of(word)) or word in WORDS_TOO


def is_role(lexicon: Lexicon, words: list[str]) -> bool:
    """Whether a label of two words or more ends in a role: "site manager", "page editor"."""
    hit = lexicon.sense_phrases.at(words[-1:], 0) if len(words) > 1 else None
    return hit is not None and hit[0].cat == "role"


def articled(lexicon: Lexicon, word: str) -> bool:
    """Whether a word is an article or opens with one, as names do in which « à » is no verb: « Le Phare à Plumes »."""
    opening, articles = fold(word).partition("'")[0], lexicon.word_classes["object-article"]
    return opening in articles or f"{opening}'" in articles


def is_common(name: str, lexicons: Sequence[Lexicon]) -> bool:
    """Whether a label is made of words of the language, and no name."""
    words = [fold(word.strip(".")) for word in name.split()]
    if gender_of(words[0]) and words[0] not in WORDS_TOO:
        return False  # « Élise », which is a form of « élire » too
    if all(word in lexicons[0].known for word in words):
        return True
    if len(words) > 1 and lexicons[0].noun_phrases.at(words, 0):
        return True
    return any(lexicon.noun_phrases.at([words[-1]], 0) for lexicon in lexicons)


def looks_like_name(raw: str, lexicons: Sequence[Lexicon], *, listing: bool = False) -> bool:
    """Whether a label may name a company or a person: capitalised or unknown words, one of them in a ``listing``."""
    words = raw.split()
    folded = [fold(word.strip("()'’.,")).split("'")[-1] for word in words]
    given = words[0][:1].isupper() and bool(gender_of(folded[0])) and folded[0] not in WORDS_TOO
    titled = words[0][:1].isupper() and any(articled(lexicon, words[0]) for lexicon in lexicons)
    rest = [word for word, told in zip(folded, words, strict=True) if not (titled and told == "à")][given:]
    verb = any(word in lexicon.verbs and word not in lexicon.function_words for word in rest for lexicon in lexicons)
    if words[0][:1].isupper() or words[0][:1].isdigit():
        titled = all(word[:1].isupper() for word in words) and not any(
            folded[0] in lexicon.verbs for lexicon in lexicons
        )
        listed = listing and len(words) > 1 and all(word[:1].isupper() for word in words) and not gender_of(folded[-1])
        return not verb or len(words) == 1 or titled or listed
    unknown = any(word.isalpha() and not any(word in lexicon.known for lexicon in lexicons) for word in folded)
    if listing and unknown and not verb:
        return len(words) <= _LONGEST
    known = any(word in lexicon.known or word in lexicon.function_words for word in folded for lexicon in lexicons)
    return len(words) <= 2 and not verb and not known
