"""What a language module gives to the machine, compiled for fast look-up.

A language is a set of tables of plain text: each row names a sense and the phrases that carry it, separated by
``|``. The machine knows senses only, never words, so that a further language is one new module.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from sys import intern
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.tables import unfold
from nudged.reading.tokens import fold_once, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from nudged.reading.tokens import Token
    from nudged.reading.verbs import Frame, Verbs


class Sense(NamedTuple):
    """A category with a value: ``wd`` 4 is Friday, ``lead`` "before" is before or avant."""

    cat: str
    val: str


_Entry = tuple[tuple[str, ...], Sense]


class Phrases:
    """Phrases and their senses, matched longest first from a token on; found by their first two words."""

    def __init__(self, rows: Iterator[tuple[Sense, str]]) -> None:
        self._single: dict[str, Sense] = {}
        self._longer: dict[str, dict[str, tuple[_Entry, ...]]] = {}
        longer = []
        for sense, phrase in rows:
            parts = words(phrase)
            if len(parts) == 1:
                self._single.setdefault(parts[0], sense)
            else:
                longer.append((parts, sense))
        longer.sort(key=lambda entry: -len(entry[0]))
        for entry in longer:
            first, second, *_ = entry[0]
            seconds = self._longer.setdefault(first, {})
            seconds[second] = (*seconds.get(second, ()), entry)
        self.starts = frozenset((*self._single, *self._longer))
        """Every word that a phrase begins with."""

    def at(self, norms: Sequence[str], index: int) -> tuple[Sense, int] | None:
        """The sense of the longest phrase that begins at ``index``, and the index after it."""
        first = norms[index]
        seconds = self._longer.get(first)
        if seconds is not None and index + 1 < len(norms):
            for parts, sense in seconds.get(norms[index + 1], ()):
                end = index + len(parts)
                if len(parts) == 2 or tuple(norms[index:end]) == parts:
                    return sense, end
        single = self._single.get(first)
        return (single, index + 1) if single is not None else None

    def begin(self, norms: Sequence[str]) -> list[int]:
        """The places where a phrase may begin."""
        starts = self.starts
        return [index for index, norm in enumerate(norms) if norm in starts]

    def entries(self) -> Iterator[tuple[tuple[str, ...], Sense]]:
        """The words of every phrase, and its sense."""
        for word, sense in self._single.items():
            yield (word,), sense
        for seconds in self._longer.values():
            for found in seconds.values():
                yield from found

    def vocabulary(self) -> Iterator[str]:
        """Every single word that occurs in a phrase and is no name besides: Tom, (St) Patrick, Paris (time)."""
        for parts, sense in self.entries():
            if sense.cat not in ("holiday", "zone") and not sense.val.endswith("?"):
                yield from parts


class WordClasses(dict[str, frozenset[str]]):
    """Words by class; a class that a language does not name is empty, once it was asked for."""

    def __missing__(self, name: str) -> frozenset[str]:
        return self.setdefault(name, frozenset())


def word_classes(table: str) -> WordClasses:
    """The folded words of each class: ``name | word word``; ``_`` stands for a space in a phrase."""
    classes = WordClasses()
    for line in unfold(table):
        name, _, members = line.partition("|")
        found = (word.replace("_", " ") for word in fold_once(members.replace("|", " ")).split())
        classes[name.strip()] = classes[name.strip()].union(found)
    return classes


def rows(table: str) -> Iterator[tuple[Sense, str]]:
    """The rows of a table: ``cat:val | phrase | phrase``; a row without a value has the empty one."""
    for line in unfold(table):
        head, *phrases = (part.strip() for part in line.split("|"))
        cat, _, val = head.partition(":")
        sense = Sense(intern(cat), intern(val))
        for phrase in phrases:
            if phrase:
                yield sense, phrase


def word_set(text: str) -> frozenset[str]:
    """The folded words of ``text``."""
    return frozenset(fold_once(text).split())


def spellings(text: str) -> dict[str, tuple[str, ...]]:
    """Words typed without apostrophe and the tokens that they stand for: ``dont = do 't | ...``."""
    pairs = (row.split("=") for row in text.split("|") if "=" in row)
    return {fold_once(word.strip()): tuple(fold_once(tokens).split()) for word, tokens in pairs}


@dataclass(frozen=True, eq=False)
class Lexicon:
    """One language.

    Attributes:
        code: "en", "fr", ...
        time: the table of time words (``deadlines`` explains the categories).
        senses: the table of small words and set phrases (``clauses`` explains the categories).
        nouns: the table of nouns by class: answer, call, mail, invite, meeting, doc ...
        words: the table of single words by the part they play: "from", "by", "with", "expected" ...
        page: the table of words of headings, labels, columns and mails (``_`` stands for a space in a phrase).
        verb_table: the table of verbs (``verbs`` explains it), and ``conjugate`` what gives the forms of one.
        function_words: frequent small words, by which the language of a sentence is told.
        key_words: words that are understood with a typo of one letter.
        spelled: words typed without apostrophe, and the tokens that they stand for.
        joined: words that are an elision and an auxiliary in front of a participle: « ma rappelé ».
        common: frequent words that are never taken for a misspelt key word.
        uncut: words that look as if an apostrophe were missing, and may be part of a name: « tête », « couvert ».
        day_first: whether 3/4 is the third of April.
        verb_last: whether a participle or infinitive stands at the end, away from its auxiliary, as in German.
        accents: letters that tell the language.
        elisions: what a word loses its vowel to before another: "l", "qu"; typed apart or together without apostrophe.
        never_verbs: words, as written, that look like a verb without their accents only: "à", "du".
        world: the table of single words of a company's own world and of private life, which stand in names as well.
        weight_table: what words weigh for a promise: rows of a weight and the words that weigh as much (``weighed``).
        base_forms: whether verbs stand bare behind their auxiliaries, as in English; else they are inflected.
    """

    code: str
    time: str
    senses: str
    nouns: str
    words: str
    page: str
    verb_table: str
    conjugate: Callable[[str], list[tuple[str, str]]]
    function_words: frozenset[str]
    key_words: frozenset[str]
    spelled: Mapping[str, tuple[str, ...]]
    joined: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    common: frozenset[str] = frozenset()
    uncut: frozenset[str] = frozenset()
    day_first: bool = False
    base_forms: bool = False
    accents: frozenset[str] = frozenset()
    verb_last: bool = False
    elisions: frozenset[str] = frozenset()
    never_verbs: frozenset[str] = frozenset()
    world: str = ""
    weight_table: str = ""

    @cached_property
    def weights(self) -> dict[str, int]:
        """The weight of each trait of a sentence in tenths of log odds; "" is that of every sentence."""
        rows = (line.split() for line in self.weight_table.strip().splitlines())
        return {trait: int(weight) for weight, *traits in rows for trait in traits or ("",)}

    @cached_property
    def verbs(self) -> dict[str, tuple[tuple[str, str], ...]]:
        """Each form of a verb, with its verb and the name of the form."""
        return self._verbs.forms

    @cached_property
    def frames(self) -> dict[str, Frame]:
        """The class of each verb."""
        return self._verbs.frames

    @cached_property
    def _verbs(self) -> Verbs:
        from nudged.reading.verbs import compile_verbs  # noqa: PLC0415 - verbs reads tables with this module

        return compile_verbs(self.verb_table, self.conjugate)

    @cached_property
    def time_phrases(self) -> Phrases:
        """The time table, compiled."""
        return Phrases(rows(self.time))

    @cached_property
    def sense_phrases(self) -> Phrases:
        """The table of senses, compiled."""
        return Phrases(rows(self.senses))

    @cached_property
    def noun_phrases(self) -> Phrases:
        """The table of nouns, compiled."""
        return Phrases(rows(self.nouns))

    @cached_property
    def word_classes(self) -> WordClasses:
        """The table of words, compiled: the folded words of each class."""
        classes = word_classes(self.words + self.world)
        classes["never-verb"] = frozenset(self.never_verbs)
        return classes

    @cached_property
    def classes_of(self) -> dict[str, frozenset[str]]:
        """For each word of the table of words its classes."""
        found: dict[str, set[str]] = {}
        for name, members in self.word_classes.items():
            for word in members:
                found.setdefault(word, set()).add(name)
        shared: dict[frozenset[str], frozenset[str]] = {}  # most words are in one class, which has hundreds
        sets = ((word, frozenset(names)) for word, names in found.items())
        return {word: shared.setdefault(names, names) for word, names in sets}

    @cached_property
    def time_starts(self) -> frozenset[str]:
        """The words that may begin a phrase of the time table."""
        return self.time_phrases.starts

    @cached_property
    def known(self) -> frozenset[str]:
        """Every word of the lexicon: none of them is taken for a typo."""
        return frozenset(
            {
                *self.time_phrases.vocabulary(),
                *self.sense_phrases.vocabulary(),
                *self.noun_phrases.vocabulary(),
                *self.verbs,
                *self.function_words,
                *self.common,
            }
        )

    @cached_property
    def _near(self) -> dict[str, str]:
        near: dict[str, str] = {}
        for word in sorted(self.key_words):
            for form in _without_one(word):
                near.setdefault(form, word)
        return near

    def correct(self, token: Token) -> str:
        """The key word that ``token`` misspells by one letter, else its own folded form."""
        word = token.norm
        if len(word) < 5 or word in self.known or word in self.uncut or len(word) > 20:
            return word
        for form in (word, *_without_one(word)):
            key = self._near.get(form)
            if key is not None and key[0] == word[0] and one_edit(word, key):
                return word if token.capital and not key_is_name_safe(key, word) else key
        return word


def key_is_name_safe(key: str, word: str) -> bool:
    """Whether a capitalised ``word`` may stand for ``key``: only where it is as long, so no other name."""
    return len(key) > 5 and abs(len(key) - len(word)) <= 1


def _without_one(word: str) -> tuple[str, ...]:
    return (word, *(word[:i] + word[i + 1 :] for i in range(len(word))))


def one_edit(word: str, other: str) -> bool:
    """Whether the words differ by one letter more, less or other, or by two neighbours exchanged."""
    if abs(len(word) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    rest, other_rest = word[start:], other[start:]
    return (
        rest[1:] == other_rest[1:]
        or rest[1:] == other_rest
        or rest == other_rest[1:]
        or (rest[:2] == other_rest[:2][::-1] and rest[2:] == other_rest[2:])
    )
