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
from nudged.reading.grammar.denied import in_their_place, no_sooner
from nudged.reading.grammar.no_times import told_times
from nudged.reading.grammar.prepared import prepare
from nudged.reading.grammar.schools import of_children

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from nudged.reading.lexicon import Lexicon
    from nudged.reading.times import When
    from nudged.reading.tokens import Token

BREAKS = frozenset('.;:!?—–()«»“”"→|…')
_NO_CLASS: frozenset[str] = frozenset()
_OWN_TIME = frozenset(("wd", "mon", "rel", "tomorrow-part", "part", "unit", "eow", "eom", "week-of"))
_BORROWING_LEADS = frozenset(("by", "before", "after", "until"))
_LONG = 4
"""Letters by which a word tells the language that it is in."""


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

    ``classes`` are the classes of words that each token is in, ``all_classes`` those of any token: most questions are
    of a class that the sentence has not.
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
    all_classes: frozenset[str] = field(init=False)
    _pronouns: frozenset[str] | None = None

    def __post_init__(self) -> None:
        known = self.lexicon.classes_of
        self.classes = [known.get(norm, _NO_CLASS) for norm in self.norms]
        self.all_classes = _NO_CLASS.union(*self.classes)

    def has(self, cat: str, first: int = 0, last: int = 10**9) -> bool:
        """Whether a sense of ``cat`` begins in the range of tokens."""
        return cat in self.cats and any(tag.cat == cat and first <= tag.first < last for tag in self.all_senses)

    def has_any(self, *cats: str) -> bool:
        """Whether there is a sense of one of ``cats``."""
        return not self.cats.isdisjoint(cats) and any(tag.cat in cats for tag in self.all_senses)

    def first_sense(self, cat: str) -> Tag | None:
        """The first sense of ``cat``."""
        return next((tag for tag in self.all_senses if tag.cat == cat), None) if cat in self.cats else None

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

    def is_sense(self, index: int, *cats: str) -> bool:
        """Whether the sense that covers token ``index`` is of one of ``cats``."""
        sense = self.sense(index)
        return sense is not None and sense.cat in cats

    def is_pronoun(self, index: int, *values: str) -> bool:
        """Whether token ``index`` is a pronoun, one of ``values`` where any are given."""
        sense = self.sense(index)
        return sense is not None and sense.cat == "pron" and (not values or sense.val in values)

    def word(self, index: int, *classes: str) -> bool:
        """Whether the word at ``index`` is in one of the lexicon's classes of words."""
        return 0 <= index < len(self.classes) and not self.classes[index].isdisjoint(classes)

    def has_form(self, index: int, *forms: str) -> bool:
        """Whether the word at ``index`` may be a verb in one of ``forms``; false beyond the sentence."""
        if not 0 <= index < len(self.norms):
            return False
        return any(form in forms for _, form in self.lexicon.verbs.get(self.norms[index], ()))

    def small_word(self, index: int) -> bool:
        """Whether one of the language's frequent small words stands at ``index``; false beyond the sentence."""
        return 0 <= index < len(self.norms) and self.norms[index] in self.lexicon.function_words

    def unknown_word(self, index: int) -> bool:
        """Whether a word at ``index`` is in no table of senses, nouns, times or small words; it may be a verb."""
        if not 0 <= index < len(self.tokens):
            return False
        plain = self.tokens[index].kind == "word" and self.sense(index) is None and self.nouns[index] is None
        return plain and not self.timed[index] and not self.small_word(index)

    def any_word(self, first: int, last: int, *classes: str) -> bool:
        """Whether any word of the range is in one of the lexicon's classes of words."""
        if self.all_classes.isdisjoint(classes):
            return False
        return any(not found.isdisjoint(classes) for found in self.classes[max(first, 0) : max(last, 0)])

    def words(self, name: str) -> list[int]:
        """The places of the words of one of the lexicon's classes."""
        return [index for index, found in enumerate(self.classes) if name in found] if name in self.all_classes else []

    def places(self, first: int, last: int, *classes: str) -> list[int]:
        """The places within the range of tokens where a word of one of the classes stands."""
        if self.all_classes.isdisjoint(classes):
            return []
        near = range(max(first, 0), min(last, len(self.classes)))
        return [index for index in near if not self.classes[index].isdisjoint(classes)]

    def pronouns(self) -> frozenset[str]:
        """The values of all its pronouns, worked out once."""
        if self._pronouns is None:
            told = (sense.val for sense in self.senses if sense is not None and sense.cat == "pron")
            self._pronouns = frozenset(told)
        return self._pronouns

    def is_break(self, index: int) -> bool:
        """Whether token ``index`` is a mark that ends a clause."""
        return self.tokens[index].norm in BREAKS

    def opens_at(self, index: int) -> bool:
        """Whether a clause begins at ``index``: the sentence does, or a mark stands before it."""
        return index == 0 or self.is_break(index - 1)

    def ends_at(self, index: int, marks: Container[str] = "") -> bool:
        """Whether the sentence is over at ``index``, or a mark stands there: one of ``marks`` where any are given."""
        if index >= len(self.tokens):
            return True
        token = self.tokens[index]
        return token.norm in marks if marks else token.kind == "mark"

    def timed_at(self, index: int) -> bool:
        """Whether a time expression stands at ``index``, which may be behind the end."""
        return index < len(self.timed) and self.timed[index]

    def norm_ends(self, index: int, name: str) -> bool:
        """Whether the word at ``index`` has one of the endings of the class ``name``; false beyond the sentence."""
        return 0 <= index < len(self.norms) and self.norms[index].endswith(tuple(self.lexicon.word_classes[name]))

    def several(self, tag: Tag) -> bool:
        """Whether who is named at ``tag`` are several: "the kids", and no "boss", no « mon fils »."""
        last, classes = self.norms[tag.last - 1], self.lexicon.word_classes
        if self.word(tag.last - 1, "one-in-s") or self.word(tag.first, "my-m", "my-f"):
            return False
        if self.word(tag.first - 1, "my-m", "my-f") or last.endswith("ss") or len(last) < _LONG:
            return False
        return last.endswith(tuple(classes["plural-ending"]))

    def title_before(self, index: int) -> int | None:
        """Where the title stands that is right before ``index``, with its point or without: "Dr. Sun"."""
        if "title" not in self.all_classes:
            return None
        title = index - 2 if index > 1 and self.norms[index - 1] == "." else index - 1
        return title if title >= 0 and "title" in self.classes[title] else None  # asked of every token


def tag(raw: list[Token], lexicon: Lexicon, *, day_first: bool, others: Sequence[Lexicon] = ()) -> Tagged:
    """Time expressions, senses and nouns of one sentence; ``others`` are the languages in use beside its own."""
    tokens, norms = prepare(raw, lexicon)
    found = find(atoms(tokens, norms, lexicon), day_first=day_first)
    for other in others:
        if not _time_words_of(other, lexicon).isdisjoint(norms):
            found = _with_borrowed(found, tokens, norms, lexicon, other)
    told = told_times(found, tokens, norms, lexicon)
    times = [no_sooner(_without_verb(when, tokens, norms, lexicon), norms, lexicon) for when in told]
    times = in_their_place(times, norms, lexicon)
    timed = [False] * len(tokens)
    for when in times:
        for index in range(when.first, when.last):
            timed[index] = True
    tagged = Tagged(tokens, norms, lexicon, times, timed, [None] * len(tokens), [None] * len(tokens))
    tagged.small = not any(token.capital for token in tokens)
    _add_nouns(tagged)
    _add_senses(tagged)
    _add_absences(tagged)
    of_children(tagged)
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
    own = lexicon.known, lexicon.time_starts, lexicon.function_words
    foreign = (word for word in told if not any(word in words for words in own) or _only_opens(word, lexicon))
    return frozenset(foreign)


def _only_opens(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is known for the longer times alone that it opens: "mardi" for Mardi Gras."""
    tables = (lexicon.time_phrases, lexicon.sense_phrases, lexicon.noun_phrases)
    opens = word in lexicon.time_starts and all(table.at([word], 0) is None for table in tables)
    return opens and word not in lexicon.verbs and word not in lexicon.function_words


def _without_verb(when: When, tokens: list[Token], norms: list[str], lexicon: Lexicon) -> When:
    """A time without the verb that only looks like its lead: "will come within a week", not "come Monday"."""
    classes, step = lexicon.word_classes, when.first - 1
    if when.lead == "until" and norms[when.first] in classes["have"]:
        return when._replace(first=when.first + 1)  # « elle a jusqu'à vendredi »
    if when.kind == "dur" and when.lead == "on" and tokens[when.first].text == "a" and not lexicon.base_forms:
        return when._replace(first=when.first + 1, lead="")  # « elle a une semaine »
    verb = bool(when.first) and norms[when.first] in lexicon.verbs and when.last - when.first > 1
    before = norms[step]
    if verb and not when.lead and norms[when.first] in classes["coming-word"] and before in classes["before-coming"]:
        return when._replace(first=when.first + 1)  # "isn't coming Friday"
    verb = verb and bool(when.lead or when.kind == "later")
    if verb and (before in classes["verb-sign"] or before in classes["denied-before"]):
        lead = when.lead if when.lead != "by" else "in" if when.kind == "dur" else ""
        return when._replace(first=when.first + 1, lead=lead)  # "will come around the 20th"
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
        if _only_looks_like(tagged, sense.cat, sense.val, (index, end)):
            continue
        towards = end - index == 1 and token.text in ("à", "À") and not _means_has(tagged, index)
        found = Tag("to", "", index, end) if towards else Tag(sense.cat, sense.val, index, end)
        tagged.all_senses.append(found)
        tagged.cats.add(found.cat)
        for place in range(index, end):
            old = tagged.senses[place]
            if old is None or end - index > old.last - old.first:
                tagged.senses[place] = found


def _only_looks_like(tagged: Tagged, cat: str, val: str, span: tuple[int, int]) -> bool:
    """Whether words that the table of senses holds mean something else where they stand."""
    index, end = span
    if cat == "third":
        if end - index == 1 and tagged.tokens[index].capital and tagged.word(index, "name-too"):
            return True  # "Nana from Acme", no "nana will send money"
        whole = tagged.nouns[end - 1]
        if val == "thing" and whole is not None and whole.last > end:
            return True  # "the reference forms"
        if end < len(tagged.norms) and tagged.tokens[end].hyphen and tagged.word(index, "former-of"):
            return True  # "Theo, ex-Dropbox"
        return tagged.word(end - 1, "small-one") and _small_thing(tagged, end)  # « la petite dame de l'accueil »
    if end - index > 1:
        return False
    if cat == "aux" and _names_somebody(tagged, index):
        return True  # "Will called"
    if cat == "if" and tagged.word(index, "so-much") and tagged.word(index + 2, "that"):
        return not tagged.small_word(index + 1)  # « si fort que », no « si vous que »
    return cat == "nothing" and tagged.word(index - 1, "bare-article", "mine-of")  # "emailed Marc the zip"


def _means_has(tagged: Tagged, index: int) -> bool:
    """Whether « à » is typed for « a », between who acts and a participle: « elle à rappelé », « Ana à envoyé »."""
    before = tagged.tokens[index - 1] if index else None
    acts = before is not None and (tagged.is_pronoun(index - 1, "he", "she", "on") or before.capital)
    return (
        acts and tagged.has_form(index + 1, "pp") and tagged.tokens[index + 1].text.endswith(("é", "ée", "és", "ées"))
    )


def _small_thing(tagged: Tagged, index: int) -> bool:
    """Whether « petit » in front of ``index`` is no child, but describes who or what stands there."""
    known = tagged.word(index, "small-noun") or _role_at(tagged, index)
    return known or (index < len(tagged.nouns) and tagged.nouns[index] is not None)


def _names_somebody(tagged: Tagged, index: int) -> bool:
    """Whether an auxiliary with a capital is a name, as what stands behind it is no bare verb: "Will will call"."""
    if not (tagged.word(index, "name-too") and tagged.tokens[index].capital) or index + 1 >= len(tagged.norms):
        return False
    if tagged.word(index + 1, "verb-sign", "is-verb", "has-word"):
        return True
    return tagged.has_form(index + 1, "past") and not tagged.has_form(index + 1, "base")


def _role_at(tagged: Tagged, index: int) -> bool:
    """Whether somebody's role stands at ``index``."""
    hit = tagged.lexicon.sense_phrases.at(tagged.norms, index) if index < len(tagged.norms) else None
    return hit is not None and hit[0].cat == "role"


def _of_business(tagged: Tagged, index: int) -> bool:
    """Whether « de » or « des » and something of their work stands at ``index``."""
    return tagged.word(index, "from") and tagged.any_word(index + 1, index + 3, "business-result")


def _of_month(tagged: Tagged, index: int) -> bool:
    """Whether « de » and a stretch of time stand at ``index``."""
    stretches = (when.first for when in tagged.times if when.kind == "period" and not when.lead)
    return tagged.word(index, "from") and any(first in (index, index + 1) for first in stretches)


def _plain_noun(tagged: Tagged, index: int) -> bool:
    """Whether a word stands at ``index`` that is neither a verb nor a small word, so that an adjective goes with it."""
    if index >= len(tagged.tokens) or tagged.timed[index] or tagged.tokens[index].kind != "word":
        return False
    norm = tagged.norms[index]
    known = norm in tagged.lexicon.verbs or norm in tagged.lexicon.function_words or tagged.sense(index) is not None
    return not known and not tagged.tokens[index].capital and tagged.word(index - 2, "article")


def _adjective(tagged: Tagged, index: int, end: int) -> bool:
    """Whether a noun is an adjective there: « la nouvelle responsable », "the final offer", no "final on Friday"."""
    if end == index + 1 and tagged.word(index, "adjective-too"):
        return _role_at(tagged, end) or _plain_noun(tagged, end)
    if not tagged.word(end - 1, "adjective-mostly"):
        return False
    led = index > 0 and tagged.word(index - 1, "definite", "bare-article", "mine-of")
    if not (led or tagged.opens_at(index)):
        return True
    goes_on = tagged.ends_at(end) or tagged.timed[end] or tagged.small_word(end) or tagged.has_form(end, "past", "pp")
    return not goes_on or (end < len(tagged.norms) and tagged.lexicon.noun_phrases.at(tagged.norms, end) is not None)


def _add_nouns(tagged: Tagged) -> None:
    phrases, free = tagged.lexicon.noun_phrases, 0
    for index in phrases.begin(tagged.norms):
        if index < free or tagged.timed[index] or tagged.tokens[index].kind not in ("word", "num"):
            continue
        hit = phrases.at(tagged.norms, index)
        if hit is None:
            continue
        sense, end = hit
        if _adjective(tagged, index, end):
            continue
        free = end
        if tagged.word(index, "result-word") and _of_business(tagged, end):
            sense = sense._replace(cat="other")  # « les résultats des ventes »
        if tagged.word(index, "exam-word") and tagged.word(end, "from") and tagged.word(end + 1, "school-exam"):
            sense = sense._replace(cat="other")  # « l'oral du bac »
        if tagged.word(index, "review-word") and _of_month(tagged, end):
            sense = sense._replace(cat="other")  # « samedi, bilan de janvier »
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
