"""Which languages are read, and which one a sentence is in."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from nudged.reading.lexicon import WordClasses, word_classes
from nudged.reading.lexicon_en import ENGLISH
from nudged.reading.lexicon_fr import FRENCH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from nudged.reading.lexicon import Lexicon
    from nudged.reading.settings import ReadingSettings
    from nudged.reading.tokens import Token

_FUNCTION_WORD, _KNOWN, _ACCENT = 1.0, 0.5, 0.7
ENOUGH = 200
"""Tokens by which a language is told."""
_REMEMBERED = 4_096
_NO_PLAIN = (
    "free-mail", "kin", "aside", "desk", "body-", "frame-", "customer", "leaflet", "specimen", "outside-perhaps",
    "workshop",
)  # fmt: skip
"""How the classes of the words of pages begin whose words names are made of too: "The Mirror", « Port de Nantes »."""


def lexicons(settings: ReadingSettings) -> tuple[Lexicon, ...]:
    """The lexicons in use, the user's language first."""
    found = [_lexicon(code) for code in settings.languages]
    return tuple(sorted(found, key=lambda lexicon: lexicon.code != settings.language))


def _lexicon(code: str) -> Lexicon:
    if code != "de":
        return FRENCH if code == "fr" else ENGLISH
    from nudged.reading.lexicon_de import GERMAN  # noqa: PLC0415 - off by default

    return GERMAN


def language(tokens: Sequence[Token], choices: Sequence[Lexicon], fallback: Lexicon) -> Lexicon:
    """The language of a sentence by its small words and accents; ``fallback`` where they tell nothing."""
    return told_by(scores(tokens, choices), choices, fallback)


def told_by(found: Sequence[float], choices: Sequence[Lexicon], fallback: Lexicon) -> Lexicon:
    """The language with the highest of the scores ``found``; ``fallback`` where none is higher than its own."""
    best = max(found)
    if best == 0:
        return fallback
    tied = [lexicon for lexicon, score in zip(choices, found, strict=True) if score == best]
    return fallback if fallback in tied else tied[0]


def by_clause(tokens: Sequence[Token], chosen: Lexicon, choices: Sequence[Lexicon]) -> Lexicon:
    """The language of a sentence's only clause, where its words told ``chosen``: "Ana gives me an answer vendredi"."""
    others = (one for one in choices if one is not chosen and _has_clause(tokens, one, chosen))
    return next((other for other in others if not _has_clause(tokens, chosen, other)), chosen)


def _has_clause(tokens: Sequence[Token], one: Lexicon, other: Lexicon) -> bool:
    """Whether a verb of one language alone stands behind its subject: "Ana gives", « elle me rappelle »."""
    for index, token in enumerate(tokens[1:ENOUGH], 1):
        if token.capital or token.norm not in one.verbs or token.norm in other.known:
            continue
        behind = tokens[index - 2] if index > 1 and _is_pronoun(tokens[index - 1], one) else tokens[index - 1]
        if any(_is_subject(before, one, other) for before in (tokens[index - 1], behind)):
            return True
    return False


def _is_pronoun(token: Token, one: Lexicon) -> bool:
    hit = one.sense_phrases.at([token.norm], 0)
    return hit is not None and hit[0].cat == "pron"


def _is_subject(token: Token, one: Lexicon, other: Lexicon) -> bool:
    """Whether a word that only one language may know can act: a pronoun, a name."""
    word = token.kind == "word" and token.norm not in other.known
    return word and (token.capital or _is_pronoun(token, one))


def scores(tokens: Sequence[Token], choices: Sequence[Lexicon]) -> list[float]:
    """How much the small words and accents of a sentence tell for each language."""
    told, found = _words_of(tuple(choices)), [0.0] * len(choices)
    for norm, text, _, _, kind, capital, _ in tokens[:ENOUGH]:
        if kind != "word":
            continue
        weights = told[norm]
        if weights is None and (capital or text.isascii()):
            continue  # as most words do not tell
        accented = (
            not capital
            and not text.isascii()
            and [bool(lexicon.accents.intersection(text.casefold())) for lexicon in choices]
        )
        if weights is not None:
            for index, weight in enumerate(weights):
                found[index] += weight if not accented or accented[index] or not any(accented) else 0.0
        if accented:
            for index, own in enumerate(accented):
                found[index] += _ACCENT * own
    return found


class _Words(dict[str, tuple[float, ...] | None]):
    """What each word tells of the language it is in; filled as words are met."""

    def __init__(self, choices: tuple[Lexicon, ...]) -> None:
        self._choices = choices

    def __missing__(self, word: str) -> tuple[float, ...] | None:
        weights = tuple(_weight(word, lexicon) for lexicon in self._choices)
        if sum(weight > 0 for weight in weights) != 1:  # less where several know it
            weights = tuple(min(weight, _KNOWN) for weight in weights)
        found = weights if any(weights) else None
        if len(self) < _REMEMBERED:
            self[word] = found
        return found


@lru_cache(maxsize=8)
def _words_of(choices: tuple[Lexicon, ...]) -> _Words:
    return _Words(choices)


def _weight(word: str, lexicon: Lexicon) -> float:
    return _FUNCTION_WORD if word in lexicon.function_words else _KNOWN if word in lexicon.known else 0.0


@lru_cache(maxsize=8)
def page_words(choices: tuple[Lexicon, ...]) -> WordClasses:
    """The words of headings, labels, columns and mails in all of ``choices``; "plain" are all words of all tables."""
    merged = WordClasses()
    for lexicon in choices:
        for name, words in word_classes(lexicon.page).items():
            merged[name] |= words
    frames = (phrase for kind in ("tale", "print", "practice", "plays") for phrase in merged[f"frame-{kind}"])
    merged["frame-opening"] = frozenset(phrase.partition(" ")[0] for phrase in frames)
    merged["plain"] = _plain_words(choices, merged)
    return merged


def _plain_words(choices: tuple[Lexicon, ...], page: WordClasses) -> frozenset[str]:
    """Every word of the tables of ``choices``, without the firms among them: those of parcels, of power, of mails."""
    pages = (words for name, words in page.items() if not name.startswith(_NO_PLAIN))
    return frozenset().union(*pages, *(part for lexicon in choices for part in _plain_parts(lexicon)))


def _plain_parts(lexicon: Lexicon) -> Iterator[Iterable[str]]:
    yield lexicon.time_phrases.vocabulary()
    yield from (parts for parts, sense in lexicon.sense_phrases.entries() if sense.cat != "third")
    yield lexicon.noun_phrases.vocabulary()
    yield from (lexicon.verbs, lexicon.function_words, lexicon.common, lexicon.never_verbs)
    yield from word_classes(lexicon.words).values()
