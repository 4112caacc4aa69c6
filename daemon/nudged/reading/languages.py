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

_FUNCTION_WORD, _KNOWN, _ACCENT = 1.0, 0.5, 0.7


def lexicons(settings: ReadingSettings) -> tuple[Lexicon, ...]:
    """The lexicons in use, the user's language first."""
    pair = (FRENCH, ENGLISH) if settings.language == "fr" else (ENGLISH, FRENCH)
    if not settings.german:
        return pair
    from nudged.reading.lexicon_de import GERMAN  # noqa: PLC0415 - off by default

    return (*pair, GERMAN)


def language(tokens: Sequence[Token], choices: Sequence[Lexicon], fallback: Lexicon) -> Lexicon:
    """The language of a sentence by its small words and accents; ``fallback`` where they tell nothing."""
    choices, scores = tuple(choices), [0.0] * len(choices)
    for token in tokens[:200]:
        if token.kind != "word":
            continue
        for index, weight in enumerate(_weights(token.norm, choices)):
            scores[index] += weight
        if not token.text.isascii() and not token.capital:
            for index, lexicon in enumerate(choices):
                if lexicon.accents.intersection(token.text.casefold()):
                    scores[index] += _ACCENT
    best = max(scores)
    if best == 0:
        return fallback
    tied = [lexicon for lexicon, score in zip(choices, scores, strict=True) if score == best]
    return fallback if fallback in tied else tied[0]


@lru_cache(maxsize=20_000)
def _weights(word: str, choices: tuple[Lexicon, ...]) -> tuple[float, ...]:
    """What a word tells of the language it is in, for each of ``choices``; less where several know it."""
    weights = tuple(_weight(word, lexicon) for lexicon in choices)
    if sum(weight > 0 for weight in weights) == 1:
        return weights
    return tuple(min(weight, _KNOWN) for weight in weights)


def _weight(word: str, lexicon: Lexicon) -> float:
    return _FUNCTION_WORD if word in lexicon.function_words else _KNOWN if word in lexicon.known else 0.0


@lru_cache(maxsize=8)
def page_words(choices: tuple[Lexicon, ...]) -> WordClasses:
    """The words of headings, labels, columns and mails in all of ``choices``."""
    merged = WordClasses()
    for lexicon in choices:
        for name, words in word_classes(lexicon.page).items():
            merged[name] |= words
    return merged
