"""Which words of a sentence are a person's name."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from nudged.reading.given_names import NO_NAMES, PLACES, WORDS_TOO, gender_of
from nudged.reading.grammar.tagged import BREAKS
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.grammar.tagged import Tagged
    from nudged.reading.tokens import Token

_CUT = 2
_HANDLING = ("send", "pay", "receive")
_TALKING = ("speak", "call", "reply", "ask", "chase")
_LONG_WORD = 6
_SHORTEST = 3
_CAPITAL_BEFORE = frozenset(("o", "d"))
"""Capitals that an apostrophe joins to a surname: O'Brien, D'Arcy."""


class Names:
    """Who is who around a sentence: the company, and names that are known."""

    def __init__(self, company: str | None, people: Sequence[str]) -> None:
        self.company = fold(company or "")
        self.people = {fold(part) for person in people for part in person.replace("-", " ").split() if len(part) > 2}

    def is_company(self, name: str) -> bool:
        """Whether ``name`` names the company."""
        folded = fold(name)
        return bool(self.company) and (folded == self.company or self.company.startswith(folded + " "))

    def is_in_company(self, norm: str) -> bool:
        """Whether the folded word ``norm`` is one of the company's name."""
        return norm in self.company.split()


def person_among(tagged: Tagged, first: int, last: int, names: Names) -> tuple[str | None, int]:
    """The first name of a person in a range of tokens, as written and without title, and where it stands."""
    step, last = first, min(last, len(tagged.tokens))
    place = "place" in tagged.all_classes
    while step < last:
        if is_name(tagged, step, names):
            end = name_end(tagged, step, last, names)
            end += 2 * (end + 1 < last and end - step == 1 and initial(tagged, end))  # "Sophie L."
            start = _initials(tagged, _particle(tagged, step, first))
            text = _as_written(tagged.tokens[start:end])
            if _titled(tagged, step) or not names.is_company(text):
                return text, step
            step = end
            continue
        if (
            place
            and step > first
            and tagged.word(step, "place")
            and any(names.is_company(token.text) for token in tagged.tokens[step + 1 : step + 2])
        ):
            step += 1
        step += 1
    return None, first


def name_end(tagged: Tagged, step: int, last: int, names: Names) -> int:
    """Where the name that begins at ``step`` ends: "Ana Sofia Reyes", "Bram de Groot"."""
    end = step + 1
    while end < last:
        close = tagged.tokens[end].start - tagged.tokens[end - 1].end <= 1
        if _named_for_app(tagged, end):
            break
        if close and (is_name(tagged, end, names) or _surname(tagged, end) or _particle_within(tagged, end, names)):
            end += 1
            continue
        if tagged.tokens[end].hyphen and tagged.tokens[end].kind == "word":
            end += 1  # "Soo-jin"
            continue
        ahead = range(1, min(_CUT, last - end - 1) + 1) if close else range(0)
        cut = next((length for length in ahead if _cut(tagged, end + length) == length), 0)
        if cut:
            end += cut + 1  # "Deirdre O'Shea"
            continue
        behind = end
        while behind < last and tagged.word(behind, "joining-particle") and not tagged.timed[behind]:
            behind += 1
        if not close or behind == end or behind >= last or not _plain_capital(tagged, behind):
            break
        end = behind + 1
    return end


def _named_for_app(tagged: Tagged, index: int) -> bool:
    """Whether a verb has the capitals of what it is done by: "Hollie DMed", "Hugo WhatsApped"."""
    return any(char.isupper() for char in tagged.tokens[index].text[1:]) and tagged.has_form(index, "past")


def _plain_capital(tagged: Tagged, index: int) -> bool:
    """Whether a word is written like a surname."""
    token = tagged.tokens[index]
    return token.kind == "word" and token.capital and not token.text.isupper() and not tagged.timed[index]


def _initials(tagged: Tagged, start: int) -> int:
    """Where a name begins that has initials or an Irish O in front: "K. Osei", "O'Brien"."""
    tokens = tagged.tokens
    while start > 1 and tokens[start - 1].norm in ".'’":
        letter, mark = tokens[start - 2], tokens[start - 1]
        one = letter.kind == "word" and letter.capital and len(letter.text) == 1 and letter.end == mark.start
        one = one and not tagged.word(start - 2, "title")
        if not one or (mark.norm != "." and (letter.norm not in _CAPITAL_BEFORE or mark.end != tokens[start].start)):
            break
        start -= 2
    return start


def _as_written(tokens: Sequence[Token]) -> str:
    """The words of a name, joined by hyphens where they are so written: "Anne-Marie Le Goff"."""
    gaps = ("" if one.end == other.start else "-" if other.hyphen else " " for one, other in pairwise(tokens))
    return tokens[0].text + "".join(gap + token.text for gap, token in zip(gaps, tokens[1:], strict=True))


def _particle(tagged: Tagged, index: int, floor: int) -> int:
    """Where a name begins that has a particle in front: "Mme Le Bris", "Me de Weck", "M. Van den Berghe", "J. Roux"."""
    ahead = _elided(tagged, index) or 2 * initial(tagged, index - 2)
    if 0 < ahead <= index - floor:
        return index - ahead
    if index - 1 < floor or not tagged.word(index - 1, "particle"):
        return index
    if capital_particle(tagged, index):
        return index - 1
    first = index - 2 if index - 2 >= floor and tagged.word(index - 2, "particle") else index - 1
    return first if tagged.title_before(first) is not None else index


def initial(tagged: Tagged, index: int) -> bool:
    """Whether a capital letter and a point stand at ``index``, and no title: "J. Roux", "Sophie L."."""
    if index < 0 or index + 1 >= len(tagged.tokens) or tagged.norms[index + 1] != ".":
        return False
    token = tagged.tokens[index]
    letter = token.kind == "word" and token.capital and len(token.text) == 1
    return letter and not tagged.word(index, "title")


def _elided(tagged: Tagged, index: int) -> int:
    """How many tokens a capital with an apostrophe takes in front of a name: « N'Diaye », "O'Connor"."""
    length = _cut(tagged, index)
    titled = index > 1 and (tagged.word(index - 2, "title") or tagged.norms[index - 2] == ".")
    return length if not length or tagged.norms[index - length] != "d'" or titled else 0


def _cut(tagged: Tagged, index: int) -> int:
    """How many tokens a capital with an apostrophe takes in front of a word with a capital, D' too."""
    if index < 1 or not tagged.tokens[index].capital:
        return 0
    length = 2 if tagged.norms[index - 1] in ("'", "’") else 1
    if index < length or tagged.tokens[index - 1].end != tagged.tokens[index].start:
        return 0
    before = tagged.tokens[index - length]
    return length if before.capital and before.norm in ("n'", "m'", "o", "d'") else 0


def _particle_within(tagged: Tagged, index: int, names: Names) -> bool:
    """Whether a particle with a capital goes on with a name: "Goulven Le Berre", "Ana De Souza"."""
    particle = tagged.word(index, "particle") and tagged.tokens[index].capital and not tagged.timed[index]
    return particle and index + 1 < len(tagged.tokens) and is_name(tagged, index + 1, names)


def _surname(tagged: Tagged, index: int) -> bool:
    """Whether a small word with a capital behind a given name is the surname: "Hendrik Vos"."""
    token = tagged.tokens[index]
    plain = token.kind == "word" and token.capital and not token.text.isupper() and not tagged.timed[index]
    return plain and bool(gender_of(tagged.norms[index - 1])) and not token.text.endswith("'")


def capital_particle(tagged: Tagged, index: int) -> bool:
    """Whether a particle with a capital stands before a name within a sentence: « le capitaine Le Gall »."""
    opens = index < 2 or tagged.tokens[index - 2].norm in BREAKS
    particle = tagged.word(index - 1, "particle") and tagged.tokens[index - 1].capital
    return particle and not opens and tagged.tokens[index].capital


def is_name(tagged: Tagged, index: int, names: Names) -> bool:
    """Whether a token is (part of) a person's name."""
    token = tagged.tokens[index]
    if token.kind != "word" or ("title" in tagged.all_classes and _titled(tagged, index)):
        return token.kind == "word"
    if not (token.capital or tagged.small or token.norm in names.people):
        return False
    if token.hyphen and tagged.word(index - 1, "former-of"):
        return False  # "Theo, ex-Dropbox"
    if tagged.timed[index] or token.norm in NO_NAMES or token.norm in PLACES:
        return False
    if token.norm in names.people:
        return True
    if tagged.word(index, "title") or (_before_title(tagged, index) and not gender_of(token.norm)):
        return False  # "Old Mr Whittle"
    if tagged.small and index and _met_before(tagged, index) and unknown(tagged, token) and len(token.norm) > 2:
        return token.norm not in tagged.lexicon.function_words  # « vu béa »
    if tagged.small and _introduced_small(tagged, index):
        return True
    if tagged.small and token.norm not in WORDS_TOO and gender_of(token.norm):
        return token.norm not in tagged.lexicon.known and token.norm not in tagged.lexicon.function_words
    return _named_by_capital(tagged, index)


def _before_title(tagged: Tagged, index: int) -> bool:
    """Whether a title with its capital stands right behind a word that opens a sentence."""
    behind = tagged.tokens[index + 1 : index + 2]
    return bool(behind) and tagged.opens_at(index) and tagged.word(index + 1, "title") and behind[0].capital


def _met_before(tagged: Tagged, index: int) -> bool:
    """Whether one is told to have met or talked to whoever stands at ``index``."""
    before = tagged.sense(index - 1)
    return before is not None and before.cat == "met" and before.last == index


def _introduced_small(tagged: Tagged, index: int) -> bool:
    """Whether a word that no language knows is a name without capital: "spoke to lee", "yusra was lovely, she said"."""
    if (
        not unknown(tagged, tagged.tokens[index])
        or gender_of(tagged.norms[index])
        or len(tagged.norms[index]) < _SHORTEST
    ):
        return False
    lexicon = tagged.lexicon
    if tagged.word(index - 1, "small-lead") and index > 1:
        lemmas = (lemma for lemma, _ in lexicon.verbs.get(tagged.norms[index - 2], ()))
        frames = (lexicon.frames.get(lemma) for lemma in lemmas)
        spoke = any(frame is not None and frame.default in _TALKING for frame in frames)
        noun = tagged.nouns[index - 2]
        return spoke or (noun is not None and noun.cat in ("call", "meeting") and noun.last == index - 1)
    opens = tagged.opens_at(index)
    role = tagged.sense(index + 2) if tagged.word(index + 1, "definite-only") else None
    if opens and role is not None and role.cat == "role":
        return True  # "davie the foreman said"
    pleasant = tagged.word(index + 1, "is-verb") and tagged.any_word(index + 2, index + 4, "personal-adj")
    return opens and pleasant


def verb_too(tagged: Tagged, index: int) -> bool:
    """Whether what is a verb too is who acts, as a verb stands behind it: "Grant will send it", "Chase called"."""
    if not (tagged.word(index, "name-too") and tagged.tokens[index].capital):
        return False
    if not tagged.opens_at(index):
        return True
    finite = tagged.has_form(index + 1, "past") or tagged.word(index + 1, "says")
    finite = finite and not _paper_too(tagged, index)
    return finite or tagged.is_sense(index + 1, "aux", "commit", "broken") or _acts_now(tagged, index)


def _acts_now(tagged: Tagged, index: int) -> bool:
    """Whether somebody must be who does to me what stands behind: "Bill calls me", « Aimé m'écrit »."""
    if tagged.has_form(index + 1, "s"):
        return tagged.is_pronoun(index + 2, "me", "us")
    return tagged.is_pronoun(index + 1, "me", "we") and tagged.has_form(index + 2, "pres")


def _paper_too(tagged: Tagged, index: int) -> bool:
    """Whether a paper is named and what was done with it: "Bill sent to Acme for travel", no "Bill sent me a note"."""
    lemmas = (lemma for lemma, _ in tagged.lexicon.verbs.get(tagged.norms[index + 1], ()))
    frames = [tagged.lexicon.frames[lemma] for lemma in lemmas if lemma in tagged.lexicon.frames]
    moved = any(frame.default in _HANDLING for frame in frames)
    led = tagged.word(index + 2, "to-whom", "in-order-to") and not tagged.is_pronoun(index + 3, "me", "us")
    return tagged.word(index, "paper-too") and moved and (led or tagged.ends_at(index + 2))


def _named_by_capital(tagged: Tagged, index: int) -> bool:
    """Whether a word with a capital letter is a name: a given name, or no word of the language."""
    token, lexicon = tagged.tokens[index], tagged.lexicon
    if token.capital and len(token.text) == 1:
        return _letter_acts(tagged, index)
    if not token.capital or token.text.isupper():
        return False
    too = verb_too(tagged, index)
    if (token.norm in lexicon.function_words and not too) or token.text.endswith("'"):
        return False
    if tagged.word(index, "particle") and not gender_of(token.norm):
        return False
    known = token.norm in lexicon.known
    if gender_of(token.norm) or too:
        return True
    if index == 0 or tagged.tokens[index - 1].norm in BREAKS or tagged.tokens[index - 1].norm in ("-", "*", "•", "_"):
        participle = token.norm.endswith("ed") and any(tagged.nouns[index + 1 : index + 2])
        adverb = token.norm.endswith(tuple(lexicon.word_classes["adverb-ending"]))
        pastime = token.norm.endswith(tuple(lexicon.word_classes["pastime-ending"])) and len(token.norm) > _LONG_WORD
        opens = (adverb or pastime) and tagged.has_form(index + 1, "past", "pp")
        described = tagged.norms[index + 1 : index + 2] == [","] and len(token.norm) > _LONG_WORD
        opens = opens or (described and token.norm.endswith(tuple(lexicon.word_classes["adjective-ending"])))
        return not (known or participle or opens)  # "Revised figures", "Gently nudged", "Swimming cancelled"
    return not (known and (tagged.senses[index] is not None or tagged.nouns[index] is not None))


def _letter_acts(tagged: Tagged, index: int) -> bool:
    """Whether a capital letter that opens a clause is somebody, as a verb follows: "J. will ring", « P. m'appelle »,
    and is no number of an item: "B. Emailed Ana".
    """
    if not tagged.opens_at(index) or tagged.small_word(index) or tagged.is_pronoun(index):
        return False
    step = index + 2 if initial(tagged, index) else index + 1
    if step == index + 2 and any(token.capital for token in tagged.tokens[step : step + 1]):
        return False
    if tagged.is_pronoun(step, "me", "we") and not tagged.lexicon.base_forms:
        step += 1
    acts = tagged.is_sense(step, "aux", "commit", "broken") or tagged.has_form(step, "past", "s", "pres", "fut")
    return acts and not any(tagged.nouns[step : step + 1]) and not tagged.tokens[step].hyphen  # "E-signed"


def _titled(tagged: Tagged, index: int) -> bool:
    """Whether a title stands before a word, which is a name then, whatever else it is: "Dr. Sun", « mr pelletier »."""
    title = tagged.title_before(index)
    if title is None:
        return False
    token = tagged.tokens[index]
    if token.capital:
        return len(token.text) > 1 and not tagged.word(index, "title") and not tagged.word(index, "particle")
    plain = tagged.word(title, "plain-title") and title == index - 1 and len(token.norm) > 2
    return plain and token.norm not in tagged.lexicon.known and token.norm not in tagged.lexicon.function_words


def unknown(tagged: Tagged, token: Token) -> bool:
    """Whether a word in small letters may be a name all the same: no language knows it."""
    return token.norm not in tagged.lexicon.known and token.norm not in NO_NAMES and token.text.islower()
