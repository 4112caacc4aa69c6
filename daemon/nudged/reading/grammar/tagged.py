"""A sentence as tokens, each with its time expression, its sense and its noun.

Categories of the tables of senses: ``pron:*`` pronouns, ``aux:*`` auxiliaries, ``commit`` ("plans to"), ``weak``
("would like to"), ``broken`` ("was supposed to"), ``neg``, ``if`` and ``benign-if`` ("if not"), ``anyway``, ``maybe``,
``habit``, ``hope``, ``asked``, ``done`` ("as promised"), ``nothing``, ``asking`` ("where things stand"), ``thanks``,
``extra``, ``own-doc``, ``role``, ``third`` (people outside the process) and one for each outcome.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.deadlines import atoms, find
from nudged.reading.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nudged.reading.lexicon import Lexicon
    from nudged.reading.times import When

BREAKS = frozenset('.;:!?—–()«»“”"→|…')
_NO_CLASS: frozenset[str] = frozenset()
_REMEMBERED = 4_096
_AFTER_AN = frozenset("aeiouh")
_OWN_TIME = frozenset(("wd", "mon", "rel", "tomorrow-part", "part", "unit", "eow", "eom", "week-of"))
_BORROWING_LEADS = frozenset(("by", "before", "after", "until"))
_REPEATED = 4
"""Letters of the shortest verb that takes "re" in front."""
_REPEATABLE = frozenset(("reply", "call", "send", "ask", "chase", "followup"))
"""The classes of verbs of what is done again when nothing came."""
_LONG = 4
"""Letters by which a word tells the language that it is in."""
_WORDS_TOO = ("hell", "shell", "ill", "id", "im", "shed")
"""Words that are also other words without their apostrophe."""


class Tag(NamedTuple):
    """A sense or noun over tokens ``first`` to ``last``."""

    cat: str
    val: str
    first: int
    last: int


@dataclass(slots=True)
class Subject:
    """Who acts: kind "me", "we", "you", "they", "he", "name", "role", "third", "thing", "on" or "none".

    ``gender`` is that of "he" ("m") and "she" ("f").
    """

    kind: str
    start: int
    person: str | None = None
    noun: Tag | None = None
    gender: str = ""


@dataclass(slots=True)
class Group:
    """A verb with what belongs to it.

    ``tense`` is "future", "present", "past", "infinitive" or "progressive"; ``mood`` "", "weak", "might" or "broken".
    ``causer`` is who has somebody else do it: "I'll get Ana to call".
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
    causer: Subject | None = None


@dataclass(slots=True)
class Tagged:
    """A sentence's tokens with everything that the lexicon knows of them; ``small`` where nothing has a capital.

    ``classes`` are the classes of words that each token is in.
    """

    tokens: list[Token]
    norms: list[str]
    lexicon: Lexicon
    times: list[When]
    timed: list[bool]
    senses: list[Tag | None]
    nouns: list[Tag | None]
    all_senses: list[Tag] = field(default_factory=list)
    all_nouns: list[Tag] = field(default_factory=list)
    cats: set[str] = field(default_factory=set)
    small: bool = False
    classes: list[frozenset[str]] = field(init=False)

    def __post_init__(self) -> None:
        known = self.lexicon.classes_of
        self.classes = [known.get(norm, _NO_CLASS) for norm in self.norms]

    def has(self, cat: str, first: int = 0, last: int = 10**9) -> bool:
        """Whether a sense of ``cat`` begins in the range of tokens."""
        return cat in self.cats and any(tag.cat == cat and first <= tag.first < last for tag in self.all_senses)

    def plain(self, cat: str, first: int = 0, last: int = 10**9) -> Iterator[Tag]:
        """The senses of ``cat`` that begin in the range and are no part of a longer one or of a time expression."""
        if cat not in self.cats:
            return
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
        return 0 <= index < len(self.classes) and not self.classes[index].isdisjoint(classes)

    def any_word(self, first: int, last: int, *classes: str) -> bool:
        """Whether any word of the range is in one of the lexicon's classes of words."""
        return any(not found.isdisjoint(classes) for found in self.classes[max(first, 0) : max(last, 0)])

    def words(self, name: str) -> list[int]:
        """The places of the words of one of the lexicon's classes."""
        return [index for index, found in enumerate(self.classes) if name in found]

    def pronouns(self) -> set[str]:
        """The values of all its pronouns."""
        return {sense.val for sense in self.senses if sense is not None and sense.cat == "pron"}

    def is_break(self, index: int) -> bool:
        """Whether token ``index`` is a mark that ends a clause."""
        return self.tokens[index].norm in BREAKS


def prepare(raw: list[Token], lexicon: Lexicon) -> tuple[list[Token], list[str]]:
    """The tokens of a sentence, with what was typed without apostrophe taken apart, and typos mended."""
    odd, norms = _odd_words(lexicon), [token.norm for token in raw]
    if not any(map(odd.__getitem__, norms)):
        return raw, norms
    tokens: list[Token] = []
    for index, token in enumerate(raw):
        if not odd[token.norm]:
            tokens.append(token)
            continue
        following = raw[index + 1].norm if index + 1 < len(raw) else ""
        parts = _taken_apart(token, tokens, raw[index + 1 : index + 2], lexicon) if token.kind == "word" else ()
        behind = raw[index + 2].norm if index + 2 < len(raw) else ""
        adverb = following in lexicon.word_classes["between"] and _participle(behind, lexicon)
        if token.norm in lexicon.joined and (adverb or _participle(following, lexicon)):
            parts = lexicon.joined[token.norm]
        if _inverted(token, tokens, following, lexicon) or _title_behind(token, tokens, lexicon):
            continue
        if token.norm == "'d" and tokens and f"{tokens[-1].norm}ed" in lexicon.verbs and lexicon.base_forms:
            tokens[-1] = tokens[-1]._replace(norm=f"{tokens[-1].norm}ed", end=token.end)  # "dm'd", "text'd"
            continue
        if parts:
            tokens += [token._replace(norm=part) for part in parts]
        elif token.norm in lexicon.elisions and _vowel(following) and not (tokens and tokens[-1].kind == "num"):
            tokens.append(token._replace(norm=token.norm + "'"))
        else:
            tokens.append(token)
    norms = [lexicon.correct(token) if token.kind == "word" else token.norm for token in tokens]
    if "an" in norms and lexicon.base_forms:
        norms = [_article_or_and(norms, index, lexicon) for index in range(len(norms))]
    return tokens, norms


class _OddWords(dict[str, bool]):
    """Whether ``prepare`` may change a word: most are as they are written. Filled as words are met."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def __missing__(self, word: str) -> bool:
        lexicon, token = self._lexicon, Token(word, word, 0, 0, "word")
        found = (
            word in ("t", "'d", "re")
            or (word == "an" and lexicon.base_forms)
            or word in lexicon.joined
            or word in lexicon.elisions
            or word in lexicon.word_classes["inverted"]
            or word in lexicon.word_classes["behind-title"]
            or bool(_without_apostrophe(token, [], lexicon))
            or bool(_again(token, (), lexicon))
            or lexicon.correct(token) != word
        )
        if len(self) < _REMEMBERED:
            self[word] = found
        return found


@cache
def _odd_words(lexicon: Lexicon) -> _OddWords:
    return _OddWords(lexicon)


def _article_or_and(norms: list[str], index: int, lexicon: Lexicon) -> str:
    """ "An" in front of a verb or "then" stands for "and": "have a chat an let me know"."""
    following = norms[index + 1] if index + 1 < len(norms) else ""
    joins = following in lexicon.verbs or following in lexicon.word_classes["then-last"]
    return "and" if norms[index] == "an" and joins and following[:1] not in _AFTER_AN else norms[index]


def _without_apostrophe(token: Token, before: list[Token], lexicon: Lexicon) -> tuple[str, ...]:
    """The tokens of a word typed without its apostrophe: "didnt", « quil », « menvoie »."""
    norm = token.norm
    parts = lexicon.spelled.get(norm, ())
    if parts and parts != (norm,) and (norm not in _WORDS_TOO or _apostrophe_left_out(before)):
        return parts
    if norm in lexicon.known or token.capital:
        return ()
    if before and before[-1].norm in lexicon.word_classes["title"]:
        return ()  # « mr quéré »
    for length in (2, 1):
        head, rest = norm[:length], norm[length:]
        if (
            head in lexicon.elisions
            and len(rest) > 2
            and _vowel(rest)
            and (rest in lexicon.known or _near(rest, lexicon))
        ):
            return head + "'", rest
    return ()


def _taken_apart(token: Token, before: list[Token], behind: Sequence[Token], lexicon: Lexicon) -> tuple[str, ...]:
    """The tokens that one word stands for: « repingué », « quil »."""
    return _again(token, behind, lexicon) or _without_apostrophe(token, before, lexicon)


def _again(token: Token, behind: Sequence[Token], lexicon: Lexicon) -> tuple[str, ...]:
    """What "re" in front of a verb stands for, joined or with a hyphen: « j'ai repingué Yannick », "re-emailed him"."""
    word, rest = token.norm, token.norm[2:]
    if word == "re":
        hyphened = behind and behind[0].start == token.end + 1 and behind[0].norm in lexicon.verbs
        return _anew(lexicon) if hyphened else ()
    if word[:2] != "re" or len(rest) < _REPEATED or rest not in lexicon.verbs or word in lexicon.known:
        return ()
    told = any(form not in ("base", "pres", "subj") for _, form in lexicon.verbs[rest])
    cls = {lexicon.frames[lemma].default for lemma, _ in lexicon.verbs[rest]}
    alike = word in lexicon.word_classes["made-anew"] or cls.isdisjoint(_REPEATABLE)
    return (*_anew(lexicon), rest) if told and not alike else ()


def _anew(lexicon: Lexicon) -> tuple[str, ...]:
    """The words for "again"."""
    return tuple(" ".join(lexicon.word_classes["anew"]).split())


def _inverted(token: Token, before: list[Token], following: str, lexicon: Lexicon) -> bool:
    """Whether a token is what « m'a-t-elle écrit » puts behind its auxiliary."""
    inverted = lexicon.word_classes["inverted"]
    if token.norm == "t":
        return following in inverted
    auxiliary = bool(before) and before[-1].norm in lexicon.word_classes["have"]
    return auxiliary and token.norm in inverted and _participle(following, lexicon)


def _title_behind(token: Token, before: list[Token], lexicon: Lexicon) -> bool:
    """Whether a word is a courtesy behind a name: "Rohit sir", "Shreya ma'am"."""
    named = bool(before) and before[-1].capital and before[-1].norm not in lexicon.function_words
    return named and token.norm in lexicon.word_classes["behind-title"]


def _participle(word: str, lexicon: Lexicon) -> bool:
    """Whether a word, as typed or mended, may be a participle and is no noun: « ma rappelé »."""
    mended = lexicon.correct(Token(word, word, 0, 0, "word"))
    noun = lexicon.noun_phrases.at([mended], 0) is not None
    return not noun and any(form == "pp" for _, form in lexicon.verbs.get(mended, ()))


def _near(rest: str, lexicon: Lexicon) -> bool:
    return lexicon.correct(Token(rest, rest, 0, 0, "word")) != rest


def _vowel(word: str) -> bool:
    return word[:1] in tuple("aeiouyh")


def _apostrophe_left_out(before: list[Token]) -> bool:
    return not before or before[-1].norm not in ("the", "a", "to", "be", "is", "my", "am", "feeling")


def tag(raw: list[Token], lexicon: Lexicon, *, day_first: bool, others: Sequence[Lexicon] = ()) -> Tagged:
    """Time expressions, senses and nouns of one sentence; ``others`` are the languages in use beside its own."""
    tokens, norms = prepare(raw, lexicon)
    found = find(atoms(tokens, norms, lexicon), day_first=day_first)
    for other in others:
        if not _time_words_of(other, lexicon).isdisjoint(norms):
            found = _with_borrowed(found, tokens, norms, lexicon, other)
    told = [when for when in found if not _is_caller(when, tokens, norms, lexicon)]
    times = [_without_verb(when, tokens, norms, lexicon) for when in told]
    timed = [False] * len(tokens)
    for when in times:
        for index in range(when.first, when.last):
            timed[index] = True
    tagged = Tagged(tokens, norms, lexicon, times, timed, [None] * len(tokens), [None] * len(tokens))
    tagged.small = not any(token.capital for token in tokens)
    _add_nouns(tagged)
    _add_senses(tagged)
    _add_absences(tagged)
    return tagged


def _with_borrowed(
    own: list[When], tokens: list[Token], norms: list[str], lexicon: Lexicon, other: Lexicon
) -> list[When]:
    """``own`` and the time expressions in the words of another language: "she'll write d'ici mardi"."""
    words, found = _time_words_of(other, lexicon), list(own)
    for when in find(atoms(tokens, norms, other), day_first=other.day_first):
        here = [mine for mine in own if mine.first < when.last and when.first < mine.last]
        longer = all(mine.last - mine.first < when.last - when.first for mine in here)
        if longer and not words.isdisjoint(norms[when.first : when.last]):
            found = [mine for mine in found if mine not in here] + [_led(when, norms, lexicon)]
    return sorted(found, key=lambda when: when.first)


def _led(when: When, norms: list[str], lexicon: Lexicon) -> When:
    """A borrowed time with the lead that the sentence's own language puts in front: "before vendredi"."""
    hit = lexicon.time_phrases.at(norms, when.first - 1) if when.first and not when.lead else None
    led = hit is not None and hit[0].cat == "lead" and hit[0].val in _BORROWING_LEADS
    return when._replace(lead=hit[0].val, first=when.first - 1) if hit is not None and led else when


@cache
def _time_words_of(other: Lexicon, lexicon: Lexicon) -> frozenset[str]:
    """The words that tell a time in ``other`` and are none of ``lexicon``'s."""
    told = {
        word
        for parts, sense in other.time_phrases.entries()
        if sense.cat in _OWN_TIME and not sense.val.endswith("?")
        for word in parts
        if len(word) >= _LONG
    }
    own = lexicon.known | lexicon.time_starts | lexicon.function_words
    return frozenset(word for word in told if word not in own or _only_opens(word, lexicon))


def _only_opens(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is known for the longer times alone that it opens: "mardi" for Mardi Gras."""
    tables = (lexicon.time_phrases, lexicon.sense_phrases, lexicon.noun_phrases)
    opens = word in lexicon.time_starts and all(table.at([word], 0) is None for table in tables)
    return opens and word not in lexicon.verbs and word not in lexicon.function_words


def _is_caller(when: When, tokens: list[Token], norms: list[str], lexicon: Lexicon) -> bool:
    """Whether a day that is a given name too stands in front of what its bearer did: "Noel phoned"."""
    alone = when.kind == "holiday" and when.last - when.first == 1 and when.last < len(norms)
    if not alone or not tokens[when.first].capital:
        return False
    did = any(form in ("past", "pp") for _, form in lexicon.verbs.get(norms[when.last], ()))
    have = lexicon.word_classes["have"]
    return did or norms[when.last].rpartition("'")[2] in have


def _without_verb(when: When, tokens: list[Token], norms: list[str], lexicon: Lexicon) -> When:
    """A time without the verb that only looks like its lead: "will come within a week", not "come Monday"."""
    if when.lead == "until" and norms[when.first] in lexicon.word_classes["have"]:
        return when._replace(first=when.first + 1)  # « elle a jusqu'à vendredi »
    if when.kind == "dur" and when.lead == "on" and tokens[when.first].text == "a" and not lexicon.base_forms:
        return when._replace(first=when.first + 1, lead="")  # « elle a une semaine »
    verb = when.lead and norms[when.first] in lexicon.verbs and when.last - when.first > 1
    if verb and when.first and norms[when.first - 1] in lexicon.word_classes["verb-sign"]:
        return when._replace(first=when.first + 1, lead="in" if when.kind == "dur" else "")
    return when


def _add_senses(tagged: Tagged) -> None:
    phrases, norms, timed = tagged.lexicon.sense_phrases, tagged.norms, tagged.timed
    for index in phrases.begin(norms):
        token = tagged.tokens[index]
        hit = phrases.at(norms, index) if token.kind in ("word", "num") else None
        if hit is None or all(timed[index : hit[1]]):
            continue
        sense, end = hit
        noun = tagged.nouns[index]
        if noun is not None and end - index == 1 and noun.last - noun.first > 1:
            continue
        towards = end - index == 1 and token.text in ("à", "À")
        found = Tag("to", "", index, end) if towards else Tag(sense.cat, sense.val, index, end)
        tagged.all_senses.append(found)
        tagged.cats.add(found.cat)
        for place in range(index, end):
            old = tagged.senses[place]
            if old is None or end - index > old.last - old.first:
                tagged.senses[place] = found


def _role_at(tagged: Tagged, index: int) -> bool:
    """Whether somebody's role stands at ``index``."""
    hit = tagged.lexicon.sense_phrases.at(tagged.norms, index) if index < len(tagged.norms) else None
    return hit is not None and hit[0].cat == "role"


def _add_nouns(tagged: Tagged) -> None:
    phrases, free = tagged.lexicon.noun_phrases, 0
    for index in phrases.begin(tagged.norms):
        if index < free or tagged.timed[index] or tagged.tokens[index].kind not in ("word", "num"):
            continue
        hit = phrases.at(tagged.norms, index)
        if hit is None:
            continue
        sense, end = hit
        if end == index + 1 and tagged.word(index, "adjective-too") and _role_at(tagged, end):
            continue  # « la nouvelle responsable »
        free = end
        found = Tag(sense.cat, sense.val, index, free)
        tagged.all_nouns.append(found)
        for place in range(index, free):
            tagged.nouns[place] = found


def _add_absences(tagged: Tagged) -> None:
    """The sense "nothing" where no answer, mail or call is told: "no movement", « aucun texto », « pas de news »."""
    for noun in tagged.all_nouns:
        if noun.cat not in ("answer", "mail", "call") or not noun.first:
            continue
        first = noun.first - 1
        first -= first > 0 and tagged.word(first, "bare-of")
        dated = any(when.first == noun.last and when.direct and not when.past for when in tagged.times)
        expected = dated or tagged.word(noun.last, "expected")
        sense = tagged.senses[first]
        longer = (sense is not None and sense.last > noun.first) or tagged.word(noun.first, "no-longer")
        if tagged.word(first, "absence") and not (expected or longer):
            tagged.all_senses.append(Tag("nothing", "", first, noun.last))
            tagged.cats.add("nothing")
