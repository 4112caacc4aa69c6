"""A sentence as tokens, each with its time expression, its sense and its noun.

Categories of the tables of senses: ``pron:*`` pronouns, ``aux:*`` auxiliaries, ``commit`` ("plans to"), ``weak``
("would like to"), ``broken`` ("was supposed to"), ``neg``, ``if`` and ``benign-if`` ("if not"), ``anyway``, ``maybe``,
``habit``, ``hope``, ``asked``, ``done`` ("as promised"), ``nothing``, ``asking`` ("where things stand"), ``thanks``,
``extra``, ``own-doc``, ``role``, ``third`` (people outside the process) and one for each outcome.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.deadlines import atoms, find
from nudged.reading.tokens import Token, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nudged.reading.lexicon import Lexicon
    from nudged.reading.times import When

BREAKS = frozenset('.;:!?—–()«»“”"→|…')
_NEGATED = {
    "won": "will", "don": "do", "didn": "did", "doesn": "does", "isn": "is", "hasn": "has", "haven": "have",
    "wasn": "was", "wouldn": "would", "couldn": "could", "shouldn": "should", "weren": "were", "aren": "are",
    "hadn": "had", "mightn": "might",
}  # fmt: skip


class Tag(NamedTuple):
    """A sense or noun over tokens ``first`` to ``last``."""

    cat: str
    val: str
    first: int
    last: int


@dataclass(slots=True)
class Subject:
    """Who acts: kind "me", "we", "you", "they", "he", "name", "role", "third", "thing", "on" or "none"."""

    kind: str
    start: int
    person: str | None = None
    noun: Tag | None = None


@dataclass(slots=True)
class Group:
    """A verb with what belongs to it.

    ``tense`` is "future", "present", "past", "infinitive" or "progressive"; ``mood`` "", "weak", "might", "broken".
    """

    index: int
    start: int
    end: int
    lemma: str
    cls: str
    form: str
    tense: str
    mood: str
    negated: bool
    passive: bool
    to_me: bool
    subject: Subject
    chain: tuple[str, ...] = ()
    inherited: bool = False
    told: frozenset[str] = frozenset()


@dataclass(slots=True)
class Tagged:
    """A sentence's tokens with everything that the lexicon knows of them."""

    tokens: list[Token]
    norms: list[str]
    lexicon: Lexicon
    times: list[When]
    timed: list[bool]
    senses: list[Tag | None]
    nouns: list[Tag | None]
    all_senses: list[Tag] = field(default_factory=list)
    all_nouns: list[Tag] = field(default_factory=list)

    def has(self, cat: str, first: int = 0, last: int = 10**9) -> bool:
        """Whether a sense of ``cat`` begins in the range of tokens."""
        return any(tag.cat == cat and first <= tag.first < last for tag in self.all_senses)

    def plain(self, cat: str, first: int = 0, last: int = 10**9) -> Iterator[Tag]:
        """The senses of ``cat`` that begin in the range and are no part of a longer one or of a time expression."""
        for found in self.all_senses:
            if (
                found.cat == cat
                and first <= found.first < last
                and self.senses[found.first] is found
                and not self.timed[found.first]
            ):
                yield found

    def noun_in(self, first: int, last: int, *cats: str) -> Tag | None:
        """The first noun of one of ``cats`` that begins in the range."""
        return next((tag for tag in self.all_nouns if tag.cat in cats and first <= tag.first < last), None)

    def sense(self, index: int) -> Tag | None:
        """The sense that covers token ``index``."""
        return self.senses[index] if 0 <= index < len(self.senses) else None

    def is_pronoun(self, index: int, *values: str) -> bool:
        """Whether token ``index`` is a pronoun, one of ``values`` where any are given."""
        sense = self.sense(index)
        return sense is not None and sense.cat == "pron" and (not values or sense.val in values)

    def word(self, index: int, *classes: str) -> bool:
        """Whether the word at ``index`` is in one of the lexicon's classes of words."""
        if not 0 <= index < len(self.norms):
            return False
        norm, table = self.norms[index], self.lexicon.word_classes
        return any(norm in table[name] for name in classes)

    def any_word(self, first: int, last: int, *classes: str) -> bool:
        """Whether any word of the range is in one of the lexicon's classes of words."""
        return any(self.word(step, *classes) for step in range(max(first, 0), min(last, len(self.norms))))

    def is_break(self, index: int) -> bool:
        """Whether token ``index`` is a mark that ends a clause."""
        return self.tokens[index].norm in BREAKS


def prepare(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[list[Token], list[str]]:
    """Tokens of a sentence, with what was typed without apostrophe taken apart, and typos mended."""
    tokens: list[Token] = []
    for token in tokenize(text, start, end):
        parts = lexicon.spelled.get(token.norm) if token.kind == "word" else None
        if (
            parts
            and len(parts) > 1
            and (token.norm not in ("hell", "shell", "ill", "id", "im") or _apostrophe_left_out(tokens))
        ):
            tokens += [Token(part, token.text, token.start, token.end, "word") for part in parts]
        else:
            tokens.append(token)
    norms = [lexicon.correct(token) if token.kind == "word" else token.norm for token in tokens]
    for index in range(1, len(tokens)):
        if tokens[index].norm == "'t" and tokens[index - 1].norm in _NEGATED:
            norms[index - 1] = _NEGATED[tokens[index - 1].norm]
    return tokens, norms


def _apostrophe_left_out(before: list[Token]) -> bool:
    return not before or before[-1].norm not in ("the", "a", "to", "be", "is", "my", "am", "feeling")


def tag(text: str, start: int, end: int, lexicon: Lexicon, *, day_first: bool) -> Tagged:
    """Tokens, time expressions, senses and nouns of one sentence."""
    tokens, norms = prepare(text, start, end, lexicon)
    times = find(atoms(tokens, norms, lexicon), day_first=day_first)
    timed = [False] * len(tokens)
    for when in times:
        for index in range(when.first, when.last):
            timed[index] = True
    tagged = Tagged(tokens, norms, lexicon, times, timed, [None] * len(tokens), [None] * len(tokens))
    _add_senses(tagged)
    _add_nouns(tagged)
    return tagged


def _add_senses(tagged: Tagged) -> None:
    phrases, norms, timed = tagged.lexicon.sense_phrases, tagged.norms, tagged.timed
    for index, token in enumerate(tagged.tokens):
        if token.kind not in ("word", "num"):
            continue
        hit = phrases.at(norms, index)
        if hit is None or all(timed[index : hit[1]]):
            continue
        sense, end = hit
        found = Tag("to", "", index, end) if token.text in ("à", "À") else Tag(sense.cat, sense.val, index, end)
        tagged.all_senses.append(found)
        for place in range(index, end):
            old = tagged.senses[place]
            if old is None or end - index > old.last - old.first:
                tagged.senses[place] = found


def _add_nouns(tagged: Tagged) -> None:
    phrases, free = tagged.lexicon.noun_phrases, 0
    for index, token in enumerate(tagged.tokens):
        if index < free or tagged.timed[index] or token.kind not in ("word", "num"):
            continue
        hit = phrases.at(tagged.norms, index)
        if hit is None:
            continue
        sense, free = hit
        found = Tag(sense.cat, sense.val, index, free)
        tagged.all_nouns.append(found)
        for place in range(index, free):
            tagged.nouns[place] = found
