"""A sentence as tagged tokens, and its verb groups: who does what, in which tense and mood.

Categories of the tables of senses: ``pron:*`` pronouns, ``aux:*`` auxiliaries, ``commit`` ("plans to"), ``weak`` ("would
like to"), ``broken`` ("was supposed to"), ``neg``, ``if`` and ``benign-if`` ("if not"), ``anyway``, ``maybe``, ``habit``,
``hope``, ``asked``, ``done`` ("as promised"), ``nothing``, ``asking`` ("where things stand"), ``thanks``, ``extra``,
``own-doc``, ``role``, ``third`` (people outside the process) and one for each outcome.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.deadlines import atoms, find
from nudged.reading.tokens import Token, fold, tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.lexicon import Lexicon
    from nudged.reading.times import When

_CHAIN = ("aux", "commit", "weak", "neg", "ne", "adv", "to", "broken", "anyway", "maybe")
_ETRE_VERBS = frozenset(("revenir", "arriver", "parvenir", "venir", "passer", "se-manifester", "manifester", "partir"))
_REACH = 9
_BREAKS = frozenset('.;:!?—–()«»“”"→|…')
_NEGATED = {
    "won": "will", "don": "do", "didn": "did", "doesn": "does", "isn": "is", "hasn": "has", "haven": "have", "wasn": "was",
    "wouldn": "would", "couldn": "could", "shouldn": "should", "weren": "were", "aren": "are", "hadn": "had", "mightn": "might",
}  # fmt: skip
_FUTURE_BE = frozenset("serai sera seront serais serait seraient".split())
_DETERMINERS = frozenset(
    "the a an this that my your his her its our their no any some another each every le la les un une des du ce cet cette mon ma "
    "mes son sa ses leur leurs notre votre l' d' de aucun aucune of for with by from 's quick short first second next new phone "
    "video avec par sur second final last nice good great long brief".split()
)


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

    def noun_in(self, first: int, last: int, *cats: str) -> Tag | None:
        """The first noun of one of ``cats`` that begins in the range."""
        return next((tag for tag in self.all_nouns if tag.cat in cats and first <= tag.first < last), None)

    def sense(self, index: int) -> Tag | None:
        """The sense that covers token ``index``."""
        return self.senses[index] if 0 <= index < len(self.senses) else None

    def is_break(self, index: int) -> bool:
        """Whether token ``index`` is a mark that ends a clause."""
        return self.tokens[index].norm in _BREAKS


def prepare(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[list[Token], list[str]]:
    """Tokens of a sentence, with what was typed without apostrophe taken apart, and typos mended."""
    tokens: list[Token] = []
    for token in tokenize(text, start, end):
        parts = lexicon.spelled.get(token.norm) if token.kind == "word" else None
        if (
            parts
            and len(parts) > 1
            and (token.norm not in ("hell", "shell", "ill", "id", "im") or _apostrophe_left_out(tokens, token))
        ):
            tokens += [Token(part, token.text, token.start, token.end, "word") for part in parts]
        else:
            tokens.append(token)
    norms = [lexicon.correct(token) if token.kind == "word" else token.norm for token in tokens]
    for index in range(1, len(tokens)):
        if tokens[index].norm == "'t" and tokens[index - 1].norm in _NEGATED:
            norms[index - 1] = _NEGATED[tokens[index - 1].norm]
    return tokens, norms


def _apostrophe_left_out(before: list[Token], token: Token) -> bool:
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
    phrases, nouns = lexicon.sense_phrases, lexicon.noun_phrases
    index = noun_from = 0
    for index, token in enumerate(tokens):
        if token.kind not in ("word", "num"):
            continue
        hit = phrases.at(norms, index)
        if hit and not all(timed[index : hit[1]]):
            found = Tag(hit[0].cat, hit[0].val, index, hit[1])
            if token.text in ("à", "À"):
                found = Tag("to", "", index, hit[1])
            tagged.all_senses.append(found)
            for place in range(index, hit[1]):
                old = tagged.senses[place]
                if old is None or hit[1] - index > old.last - old.first:
                    tagged.senses[place] = found
        if index >= noun_from and not timed[index]:
            named = nouns.at(norms, index)
            if named:
                found = Tag(named[0].cat, named[0].val, index, named[1])
                tagged.all_nouns.append(found)
                noun_from = named[1]
                for place in range(index, named[1]):
                    tagged.nouns[place] = found
    return tagged


# -- verb groups -----------------------------------------------------------------------------------------------------


def groups(tagged: Tagged, names: Names) -> list[Group]:
    """The verb groups of a sentence, from left to right."""
    found: list[Group] = []
    for index, norm in enumerate(tagged.norms):
        forms = tagged.lexicon.verbs.get(norm)
        if not forms or tagged.timed[index] or tagged.tokens[index].kind != "word":
            continue
        chain = _chain(tagged, index)
        if found and index < found[-1].end and chain.start > found[-1].index:
            continue
        while found and found[-1].index >= chain.start:
            found.pop()
        group = _group(tagged, index, forms, found, names, chain)
        if group is not None:
            found.append(group)
    return found


def _classify(tagged: Tagged, index: int, lemma: str) -> tuple[str, int]:
    frame = tagged.lexicon.frames.get(lemma)
    if frame is None:
        return "-", index + 1
    norms = tagged.norms
    for words, cls in frame.complements:
        if words == ("n",):
            continue
        for step in range(index + 1, min(index + 6, len(norms))):
            if tagged.tokens[step].norm in (".", ";", ",", ":"):
                break
            if tuple(norms[step : step + len(words)]) == words:
                return cls, step + len(words)
    return frame.default, index + 1


class _Chain(NamedTuple):
    start: int
    cats: tuple[str, ...]
    values: tuple[str, ...]
    to_me: bool
    clitic: str
    words: tuple[str, ...]


def _chain(tagged: Tagged, index: int) -> _Chain:
    """What stands in front of a verb and belongs to it: auxiliaries, negation, adverbs, French clitics."""
    cats: list[str] = []
    values: list[str] = []
    words: list[str] = []
    to_me, clitic = False, ""
    french = tagged.lexicon.code == "fr"
    step = index - 1
    while step >= 0:
        tag_here = tagged.senses[step]
        if tag_here is not None and tag_here.last > index:
            hit = tagged.lexicon.sense_phrases.at([tagged.norms[step]], 0)
            tag_here = Tag(hit[0].cat, hit[0].val, step, step + 1) if hit else None
        if tagged.timed[step]:
            if any(cat == "aux" for cat in cats) or not cats:
                near = step
                while near > 0 and tagged.timed[near - 1]:
                    near -= 1
                before = tagged.senses[near - 1] if near else None
                if before is not None and before.cat in ("aux", "commit"):
                    step = near - 1
                    continue
            break
        if tag_here is None:
            break
        if tag_here.cat == "pron" and french and tag_here.val in ("me", "him", "se", "we", "you"):
            to_me = to_me or tag_here.val in ("me", "we", "you")
            clitic = tag_here.val
            step -= 1
            continue
        if tag_here.cat not in _CHAIN or tag_here.last <= step:
            break
        if tag_here.cat == "to" and french and tagged.tokens[step].norm in ("pour", "pr") and not cats:
            cats.append("pour")
        cats.append(tag_here.cat)
        values.append(f"{tag_here.cat}:{tag_here.val}")
        words += tagged.norms[tag_here.first : tag_here.last]
        step = tag_here.first - 1
    return _Chain(step + 1, tuple(cats), tuple(values), to_me, clitic, tuple(words))


def _group(
    tagged: Tagged,
    index: int,
    forms: Sequence[tuple[str, str]],
    before: list[Group],
    names: Names,
    chain: _Chain,
) -> Group | None:
    picked = _form(tagged, index, forms, chain)
    if picked is None:
        return None
    lemma, form = picked
    cls, end = _classify(tagged, index, lemma)
    tense, mood, passive = (_french if tagged.lexicon.code == "fr" else _english)(tagged, index, lemma, form, chain)
    if not tense:
        return None
    negated = any(cat in ("neg", "ne") for cat in chain.cats)
    if tagged.lexicon.code == "fr":
        negated = "ne" in chain.cats or ("neg" in chain.cats and "plus" not in chain.words) or _no_behind(tagged, index)
    subject = _subject(tagged, chain, before, names, index)
    inherited = subject.kind == "inherit"
    if inherited:
        parent = next((group for group in reversed(before) if not group.subject.kind == "none"), None)
        if parent is None:
            subject = Subject("none", chain.start)
        else:
            subject = Subject(parent.subject.kind, chain.start, parent.subject.person, parent.subject.noun)
            if form == "base" and not chain.cats and parent.tense == "future":
                tense, mood = "future", parent.mood
            elif form == "inf" and not chain.cats and parent.form == "inf":
                tense, mood = parent.tense, parent.mood
            elif form == "base" and not chain.cats:
                tense = parent.tense if parent.tense == "infinitive" else tense
    to_me = chain.to_me or _me_behind(tagged, index)
    return Group(
        index,
        subject.start,
        end,
        lemma,
        cls,
        form,
        tense,
        mood,
        negated,
        passive,
        to_me,
        subject,
        chain.values,
        inherited,
        frozenset(chain.words),
    )


def _no_behind(tagged: Tagged, index: int) -> bool:
    following = tagged.norms[index + 1 : index + 3]
    return bool(following) and following[0] in ("pas", "jamais", "rien") or following[:2] == ["plus", "."]


def _me_behind(tagged: Tagged, index: int) -> bool:
    if tagged.lexicon.code == "en":
        return any(norm in ("me", "us", "my") for norm in tagged.norms[index + 1 : index + 8]) or (
            "you" in tagged.norms[index + 1 : index + 6]
        )
    return any(norm in ("moi", "vous", "nous", "mon", "ma", "mes") for norm in tagged.norms[index + 1 : index + 6])


def _form(tagged: Tagged, index: int, forms: Sequence[tuple[str, str]], chain: _Chain) -> tuple[str, str] | None:
    """Which form of which verb a word is here, or None where it is a noun."""
    noun = tagged.nouns[index]
    previous = tagged.norms[index - 1] if index else ""
    names = dict((form, lemma) for lemma, form in forms)
    english = tagged.lexicon.code == "en"
    if english:
        if noun is not None or "base" in names or "s" in names:
            verbal = bool(chain.cats) and chain.cats[0] != "adv"
            pronoun = tagged.sense(index - 1)
            verbal = verbal or (pronoun is not None and pronoun.cat == "pron" and pronoun.val not in ("him", "me"))
            if (
                previous in _DETERMINERS
                and not chain.cats
                and not (verbal and previous == "'s")
                and not {"past", "ing"} & set(names)
            ):
                return None
            if previous in _DETERMINERS and noun is not None and not (verbal and previous == "'s"):
                return None
            if noun is not None and not verbal and not ("past" in names or "ing" in names):
                named = index > 0 and tagged.tokens[index - 1].capital and index + 1 < len(tagged.tokens)
                behind = tagged.norms[index + 1] if index + 1 < len(tagged.norms) else ""
                if not (
                    ("s" in names and named)
                    or (behind in ("me", "back", "us", "him", "her") and index == 0)
                    or ("base" in names and "and" in tagged.norms[max(0, index - 1) : index])
                    or _imperative(tagged, index)
                ):
                    return None
        if "base" in names and any(
            cat in ("to", "commit", "weak", "broken")
            or value.startswith("aux:")
            and value not in ("aux:have", "aux:was", "aux:be")
            for cat, value in zip(chain.cats, chain.values, strict=False)
        ):
            return names["base"], "base"
        if (
            "past" in names
            and "pp" in names
            and "base" not in names
            or ("past" in names and "pp" in names and chain.cats)
        ):
            have = any(value in ("aux:have", "aux:was", "aux:be", "aux:will") for value in chain.values)
            return names["past"], "pp" if have else "past"
        for form in ("base", "s", "past", "pp", "ing"):
            if form in names:
                if form == "base" and "past" in names and not chain.cats and not _present_here(tagged, index):
                    return names["past"], "past"
                return names[form], form
        return None
    if (
        previous
        in (
            "le",
            "la",
            "l'",
            "un",
            "une",
            "du",
            "ce",
            "cet",
            "cette",
            "mon",
            "ma",
            "de",
            "d'",
            "aucune",
            "aucun",
            "leur",
            "son",
            "sa",
            "votre",
            "notre",
        )
        and "inf" not in names
        and "pp" not in names
    ):
        if not (
            previous in ("le", "la", "l'", "leur")
            and index > 1
            and (tagged.sense(index - 2) or Tag("", "", 0, 0)).cat in ("pron", "ne")
        ):
            return None
    if "pp" in names and noun is None or "pp" in names and any(value.startswith("aux:") for value in chain.values):
        have = any(value in ("aux:have", "aux:was", "aux:venir") for value in chain.values)
        if have or not ("pres" in names) or not (tagged.senses[index - 1] if index else None):
            if have or "pres" not in names:
                return names["pp"], "pp"
    order: tuple[str, ...] = ("fut", "cond", "impf", "pres", "inf", "pp")
    if "pp" in names and tagged.tokens[index].text.casefold().rstrip("s").removesuffix("e").endswith("é"):
        order = ("pp",)
    for form in order:
        if form in names:
            return names[form], form
    return None


def _present_here(tagged: Tagged, index: int) -> bool:
    """Whether "let" or "put" is a present here: behind "they" or "you"."""
    sense = tagged.sense(index - 1)
    return sense is not None and sense.cat == "pron" and sense.val == "you"


def _imperative(tagged: Tagged, index: int) -> bool:
    """A bare verb that opens a clause: "Call Marc", "and email her"."""
    if index and not tagged.is_break(index - 1):
        return False
    following = tagged.tokens[index + 1] if index + 1 < len(tagged.tokens) else None
    return following is not None and (
        following.capital or following.norm in ("the", "him", "her", "them", "back", "to", "again", "my")
    )


def _english(tagged: Tagged, index: int, lemma: str, form: str, chain: _Chain) -> tuple[str, str, bool]:
    values = set(chain.values)
    cats = set(chain.cats)
    mood = ""
    if "weak" in cats:
        mood = "weak"
    elif "aux:might" in values or "maybe" in cats:
        mood = "might"
    elif "broken" in cats:
        mood = "broken"
    forward = bool(values & {"aux:will", "aux:would", "aux:should"}) or "commit" in cats or mood == "broken"
    being = bool(values & {"aux:be", "aux:was"})
    if form == "pp" and being and not values & {"aux:have"} or (form == "pp" and "aux:was" in values):
        if forward:
            return "future", mood, True
        past = "aux:was" in values or "aux:have" in values
        return ("past" if past else "present"), mood, True
    if form in ("pp", "past") and values & {"aux:should"} and values & {"aux:have"}:
        return "future", "broken", False
    if form == "pp" and values & {"aux:have"}:
        return "past", mood, False
    if form in ("base",) and (forward or mood):
        return "future", mood, False
    if form == "ing":
        if being or forward:
            return ("future" if forward else "progressive"), mood, False
        return "infinitive", mood, False
    if form == "past" and forward:
        return "future", mood, False
    if form in ("past", "pp"):
        return "past", mood, False
    if form == "base":
        if "aux:do" in values:
            return "past", mood, False
        if "to" in cats:
            return "infinitive", mood, False
        return "present", mood, False
    return "present", mood, False


def _french(tagged: Tagged, index: int, lemma: str, form: str, chain: _Chain) -> tuple[str, str, bool]:
    values, cats = set(chain.values), set(chain.cats)
    mood = ""
    if "weak" in cats:
        mood = "weak"
    elif "aux:might" in values or "maybe" in cats:
        mood = "might"
    elif "broken" in cats and form == "inf":
        mood = "broken"
    forward = bool(values & {"aux:will", "aux:should"}) or "commit" in cats
    if form == "inf":
        if mood or forward:
            return "future", mood, False
        if values & {"aux:willme", "aux:mustme"}:
            return "future", "mine", False
        return ("past" if "aux:venir" in values else "infinitive"), mood, False
    if form == "pp":
        if "aux:was" in values and lemma not in _ETRE_VERBS:
            if _FUTURE_BE & set(chain.words) or forward or mood == "might":
                return "future", mood, True
            if "broken" in cats:
                return "future", "broken", True
            past = "ete" in chain.words or "fut" in chain.words or not {"est", "sont", "suis"} & set(chain.words)
            return ("past" if past else "present"), mood, True
        if "broken" in cats:
            return "future", "broken", False
        return "past", mood, False
    if form in ("fut", "cond"):
        return "future", mood, False
    if form == "impf":
        return "past-habit", mood, False
    return "present", mood, False


# -- subjects --------------------------------------------------------------------------------------------------------


class Names:
    """Who is who around a sentence: the company, and names that are known."""

    def __init__(self, company: str | None, people: Sequence[str]) -> None:
        self.company = fold(company or "")
        self.people = {fold(part) for person in people for part in person.split() if len(part) > 2}

    def is_company(self, name: str) -> bool:
        """Whether ``name`` names the company."""
        folded = fold(name)
        return bool(self.company) and (folded == self.company or self.company.startswith(folded + " "))


_PRONOUNS = {
    "i": "me",
    "we": "we",
    "you": "you",
    "he": "he",
    "she": "he",
    "they": "they",
    "it": "thing",
    "on": "on",
    "me": "me",
    "us": "we",
    "him": "him",
    "se": "none",
}


def _subject(tagged: Tagged, chain: _Chain, before: list[Group], names: Names, index: int) -> Subject:
    step = chain.start - 1
    if step >= 0 and (tagged.tokens[step].norm == ")"):
        opening = step
        while opening > 0 and tagged.tokens[opening].norm != "(":
            opening -= 1
        step = opening - 1
    if step < 0:
        return _clitic_subject(chain)
    here = tagged.sense(step)
    if here is not None and here.cat == "pron" and here.last == step + 1:
        kind = _PRONOUNS.get(here.val, "none")
        if kind == "him":
            return Subject("none", chain.start)
        return Subject(kind, here.first)
    if here is not None and here.cat == "rel":
        return _nominal(tagged, step - 1, names, before) or Subject("none", chain.start)
    if here is not None and here.cat == "conj":
        return Subject("inherit", chain.start) if before else _clitic_subject(chain)
    if tagged.tokens[step].norm == ",":
        apposed = _apposition(tagged, step, names, before)
        if apposed:
            return apposed
        return Subject("inherit", chain.start) if before and _listed(tagged, step, before) else _clitic_subject(chain)
    nominal = _nominal(tagged, step, names, before)
    return nominal or _clitic_subject(chain)


def _clitic_subject(chain: _Chain) -> Subject:
    if chain.clitic == "we":
        return Subject("we", chain.start)
    if chain.clitic == "you":
        return Subject("you", chain.start)
    return Subject("none", chain.start)


def _listed(tagged: Tagged, comma: int, before: list[Group]) -> bool:
    return before[-1].index >= comma - 6


def _apposition(tagged: Tagged, comma: int, names: Names, before: list[Group]) -> Subject | None:
    """ "Nina, the recruiter, will call": the name before the first comma."""
    for step in range(comma - 1, max(-1, comma - 7), -1):
        if tagged.tokens[step].norm == "," and step:
            if any(group.index > step for group in before):
                return None
            return _nominal(tagged, step - 1, names, before)
        if tagged.is_break(step):
            return None
    return None


def _nominal(tagged: Tagged, last: int, names: Names, before: list[Group]) -> Subject | None:
    """The nominal group that ends at token ``last``: its name, role or thing."""
    first = last
    floor = before[-1].index if before else -1
    while first > floor and first > last - _REACH:
        token, sense = tagged.tokens[first], tagged.senses[first]
        if token.norm == "," or tagged.is_break(first):
            break
        if tagged.timed[first] and first != last:
            break
        if sense is not None and (
            sense.cat in ("that", "if", "benign-if", "rel", "anyway", "hope", "done", "nothing", "pron")
            and sense.val not in ("him",)
            and not (sense.cat == "that" and sense.first == 0)
        ):
            break
        if sense is not None and sense.cat == "conj" and not (first > 0 and tagged.tokens[first - 1].capital):
            break
        first -= 1
    first += 1
    if first > last:
        return None
    return _head(tagged, first, last + 1, names)


def _head(tagged: Tagged, first: int, last: int, names: Names) -> Subject | None:
    while first < last and tagged.timed[first]:
        first += 1
    if first >= last:
        return None
    third = next((tag for tag in tagged.all_senses if tag.cat == "third" and first <= tag.first < last), None)
    person, place = person_among(tagged, first, last, names)
    role = next((tag for tag in tagged.all_senses if tag.cat == "role" and first <= tag.first < last), None)
    noun = tagged.noun_in(first, last, "answer", "call", "mail", "invite", "doc", "meeting", "money")
    if third is not None:
        return Subject("third", first)
    possessed = role is not None and person is not None and role.first > place and tagged.norms[role.first - 1] == "'s"
    if (
        person is not None
        and not possessed
        and (noun is None or place < noun.first)
        and (role is None or place < role.first or "(" in tagged.norms)
    ):
        if noun is not None and tagged.norms[noun.first - 1] == "'s":
            return Subject("thing", first, None, noun)
        return Subject("name", first, person)
    if noun is not None and (role is None or noun.first < role.first):
        return Subject("thing", first, person, noun)
    if role is not None:
        name = person if person is not None and not possessed and place > role.first else None
        return Subject("role", first, name)
    if any(names.is_company(tagged.tokens[step].text) for step in range(first, last)):
        return Subject("role", first)
    if person is not None:
        return Subject("name", first, person)
    only = tagged.tokens[last - 1]
    if last - first == 1 and only.kind == "word" and len(only.norm) > 2 and _unknown(tagged, only):
        return Subject("name", first, only.text)
    return None


def _unknown(tagged: Tagged, token: Token) -> bool:
    lexicon = tagged.lexicon
    return token.norm not in lexicon.known and token.norm not in _NO_NAMES and token.text.islower()


def person_among(tagged: Tagged, first: int, last: int, names: Names) -> tuple[str | None, int]:
    """The first name of a person in a range of tokens, as written and without title, and where it stands."""
    step = first
    while step < last:
        token = tagged.tokens[step]
        if is_name(tagged, step, names):
            end = step + 1
            while (
                end < last
                and is_name(tagged, end, names)
                and tagged.tokens[end].start - tagged.tokens[end - 1].end <= 1
            ):
                end += 1
            text = " ".join(t.text for t in tagged.tokens[step:end])
            if end - step > 1 and tagged.tokens[step + 1].start == tagged.tokens[step].end + 1:
                source = [t.text for t in tagged.tokens[step:end]]
                text = " ".join(source)
            if not names.is_company(text):
                return text, step
            step = end
            continue
        if token.norm in ("from", "at", "chez", "of", "de", "d'", "in", "a") and step > first:
            if any(names.is_company(t.text) for t in tagged.tokens[step + 1 : step + 2]):
                step += 1
        step += 1
    return None, first


_NO_NAMES = frozenset(
    "linkedin whatsapp zoom teams skype slack indeed glassdoor google calendly doodle rh hr drh cto ceo cfo coo vp it ok cv api sql java python "
    "english french anglais francais paris london lyon berlin m mme mr mrs ms dr mlle monsieur madame nb ps edit todo done maj sms pdf nda "
    "eod cob eow asap hello hi bonjour merci thanks great good nice long short day note notes finally so oh well yes no oui non bref sinon sympa "
    "super apparently anyway hopefully fingers christmas noel easter paques action actions next steps status final visio update".split()
)


def is_name(tagged: Tagged, index: int, names: Names) -> bool:
    """Whether a token is (part of) a person's name."""
    token = tagged.tokens[index]
    if token.kind != "word" or tagged.timed[index] or token.norm in _NO_NAMES:
        return False
    if token.norm in names.people:
        return True
    if not token.capital or len(token.text) < 2 or (token.text.isupper() and len(token.text) > 1):
        return False
    lexicon = tagged.lexicon
    if token.norm in lexicon.function_words or token.text.endswith("'"):
        return False
    known = token.norm in lexicon.known
    first = (
        index == 0 or tagged.tokens[index - 1].norm in _BREAKS or tagged.tokens[index - 1].norm in ("-", "*", "•", "_")
    )
    return (
        not known
        if first
        else not (
            known and (token.text.isupper() or tagged.senses[index] is not None or tagged.nouns[index] is not None)
        )
    )
