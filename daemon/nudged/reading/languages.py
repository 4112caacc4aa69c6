"""Which languages are read, and which one a sentence is in."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from nudged.reading.lexicon import WordClasses, word_classes
from nudged.reading.lexicon_en import ENGLISH
from nudged.reading.lexicon_fr import FRENCH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.lexicon import Lexicon
    from nudged.reading.settings import ReadingSettings
    from nudged.reading.tokens import Token

_ACCENTS = frozenset("éèêëàâçùûîïôœ")
_GERMAN_LETTERS = frozenset("äöüß")


def lexicons(settings: ReadingSettings) -> tuple[Lexicon, ...]:
    """The lexicons in use, the user's language first."""
    return (FRENCH, ENGLISH) if settings.language == "fr" else (ENGLISH, FRENCH)


def language(tokens: Sequence[Token], choices: Sequence[Lexicon], fallback: Lexicon) -> Lexicon:
    """The language of a sentence by its small words and accents; ``fallback`` where they tell nothing."""
    scores = [0.0] * len(choices)
    for token in tokens[:200]:
        if token.kind != "word":
            continue
        for index, lexicon in enumerate(choices):
            if token.norm in lexicon.function_words:
                scores[index] += 1.0
            elif token.norm in lexicon.known:
                scores[index] += 0.5
            if not token.text.isascii():
                letters = _GERMAN_LETTERS if lexicon.code == "de" else _ACCENTS
                if lexicon.code != "en" and letters & set(token.text.casefold()) and not token.capital:
                    scores[index] += 0.7
    best = max(scores)
    if best == 0:
        return fallback
    tied = [lexicon for lexicon, score in zip(choices, scores, strict=True) if score == best]
    return fallback if fallback in tied else tied[0]


@lru_cache(maxsize=8)
def page_words(choices: tuple[Lexicon, ...]) -> WordClasses:
    """The words of headings, labels, columns and mails in all of ``choices``."""
    merged = WordClasses()
    for lexicon in choices:
        for name, words in word_classes(lexicon.page).items():
            merged[name] |= words
    return merged
