"""Labels that name a company though words of the language are among theirs: "Castle Point: Irv promised to call me"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from nudged.reading.lexicon import word_classes
from nudged.reading.passages.items import text_of
from nudged.reading.passages.listing import HEAD, LONGEST
from nudged.reading.passages.naming import is_given
from nudged.reading.tokens import fold
from nudged.reading.whole_names import is_capital, is_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.lexicon import Lexicon, Sense
    from nudged.reading.passages.context import Context, Note

_LONGEST = 6
_HEARD = ("label", "section", "section-word", "todo", "generic", "no-company", "me", "you-label", "channel", "nobody")
"""Words of the page that tell what a line is about, and name nobody."""
_IDLE = (*_HEARD, "private", "greeting", "job-title", "role-word", "person-word", "elsewhere", "day-part", "advert")
_SMALL = ("company-article", "label-link", "company-joint")
_STAFF = ("person-word", "role-word", "recruiter-word")
_ACTING = (*_STAFF, "they", "he-word", "me", "says-i", "we-label")
_QUIET = ("-", "work")
"""What a verb does that no label tells one to do: no "chase monzo: ..."."""
_OPENING, _TWO, _BLOCK = 3, 2, 40


def names_firm(note: Note, raw: str, rest: str, context: Context) -> bool:
    """Whether a label is a company's name by its capitals or, in a note without them, by what is told behind it.

    Only where nothing else tells the company, and somebody acts behind it or what comes of a process is told.
    """
    if context.company or context.label or context.chat or note.told_above or note.mail or note.turn is not None:
        return False
    words = raw.split()
    if not 0 < len(words) <= _LONGEST or is_given(words[0]) or note.is_me(raw):
        return False
    folded = [fold(word).strip(".") for word in words]
    if raw.islower():
        named = note.small and len(words) <= LONGEST and _is_small(note, folded, rest)
    elif len(words) == 1:
        named = folded[0] in note.words["list-name"] and note.listing and _among_firms(note)
    else:
        named = is_capitalised(note, words) and _is_firm(note, words, folded)
    return named and _tells(note, rest)


def _is_firm(note: Note, words: Sequence[str], folded: Sequence[str]) -> bool:
    return is_named(words, note.words) or is_house(note, words) or _is_place(note, folded)


def is_capitalised(note: Note, words: Sequence[str]) -> bool:
    """Whether each word has its capital, but for the small ones inside: « Crèche Pomme de Pin »."""
    small = (any(fold(word) in note.words[kind] for kind in _SMALL) for word in words[1:-1])
    inner = (is_capital(word) or joint for word, joint in zip(words[1:-1], small, strict=True))
    return is_capital(words[0]) and (is_capital(words[-1]) or words[-1].isdigit()) and all(inner)


def is_house(note: Note, words: Sequence[str]) -> bool:
    """Whether a name opens with the kind of firm, as French ones do, or with an article: « Le Fournil de la Place »."""
    folded = [fold(word) for word in words]
    article = folded[0] in note.words["company-article"]
    told = [word for word in folded[1:] if not any(word in note.words[kind] for kind in _SMALL)]
    if not (article or folded[0] in _kinds_in_front(tuple(note.lexicons))) or any(map(is_given, told)):
        return False
    return any(word not in note.words["plain"] for word in told) and not any(
        word in note.words[kind] for word in told for kind in _HEARD
    )


@lru_cache(maxsize=8)
def _kinds_in_front(lexicons: tuple[Lexicon, ...]) -> frozenset[str]:
    """The kinds of firm with which names begin, in the languages that put them in front: « Clinique du Parc »."""
    pages = [word_classes(one.page) for one in lexicons if not one.base_forms]
    return frozenset().union(*(page[kind] for page in pages for kind in ("firm-kind", "body-opening")))


def _is_place(note: Note, folded: Sequence[str]) -> bool:
    """Whether a name holds a word of labels as places do, behind one that no language has: no "Sore Point"."""
    first, *others = folded
    places = note.words["place-word"]
    heard = [word for word in others if word not in places and any(word in note.words[kind] for kind in _HEARD)]
    opens = first not in note.words["plain"] and first not in note.words["label-lead"]
    return opens and not heard and not places.isdisjoint(others)


def _is_small(note: Note, folded: Sequence[str], rest: str) -> bool:
    """Whether words without capitals may be a name: in a list of companies, or by a word that tells a firm or place."""
    first, *others = folded
    article = first in note.words["company-article"]
    told = [word for word in (others if article else folded) if not any(word in note.words[kind] for kind in _SMALL)]
    if not told or any(map(is_given, told)) or any(first in one.function_words for one in note.lexicons) > article:
        return False
    if len(told) == 1 and note.listing:
        brand = any(sense.val == "brand" for sense in _senses(note, told[0]))
        if brand or told[0] in note.words["list-name"]:
            return True
    place = len(told) > 1 and told[-1] in note.words["place-word"] and told[0] not in note.words["label-lead"]
    named = told[:-1] if place else told
    if any(_is_idle(note, word, step=step, place=place) for step, word in enumerate(named)):
        return False
    thirds = [word for word in named if any(sense.cat == "third" for sense in _senses(note, word))]
    unheard = any(not any(word in one.known for one in note.lexicons) for word in named)
    kind = not note.words["firm-kind"].isdisjoint(told)
    if thirds and not kind:
        staffed = len(told) == 1 and note.listing and _opens_with(note, rest, _STAFF)  # « engie : la rh m'envoie ... »
        return staffed or (unheard and _beside_kind(note))
    return (place or unheard) if note.listing else (unheard and (place or (kind and len(told) > 1)))


def _is_idle(note: Note, word: str, *, step: int, place: bool) -> bool:
    """Whether a word tells what a line is about: a thing of the process, a verb; no kind of firm, no "table view"."""
    if word in note.words["firm-kind"]:
        return False
    told = any(word in note.words[kind] for kind in _IDLE)
    if told or any(one.noun_phrases.at([word], 0) is not None for one in note.lexicons):
        return True
    lemmas = [(one, lemma) for one in note.lexicons for lemma, _ in one.verbs.get(word, ())]
    return any(not (place and step == 0) or one.frames[lemma].default not in _QUIET for one, lemma in lemmas)


def _senses(note: Note, word: str) -> list[Sense]:
    """What a word alone stands for, in each language that has it."""
    hits = (one.sense_phrases.at([word], 0) for one in note.lexicons)
    return [hit[0] for hit in hits if hit is not None]


def _tells(note: Note, rest: str) -> bool:
    """Whether somebody acts behind a label, or a word of the process opens what is told there."""
    words = rest.replace("’", "'").split()[:_OPENING]
    folded = [fold(word).partition("'")[0].strip(".,;:!") for word in words]
    if not folded or not folded[0]:
        return False
    first = folded[0]
    if is_given(first) or first in note.words["tells-word"] or _opens_with(note, rest, _ACTING):
        return True
    small = first in note.words["possessive"] or any(first in one.function_words for one in note.lexicons)
    if not small and not note.words["acts-next"].isdisjoint(folded[1:2]):
        return True  # "sam will call me"
    unheard = (is_capital(words[0]) or note.small) and first not in note.words["plain"]
    noun = any(one.noun_phrases.at(folded, 0) is not None for one in note.lexicons)
    told = {form for one in note.lexicons for _, form in one.verbs.get(first, ())}
    return unheard or noun or not told.isdisjoint(("past", "pp"))


def _opens_with(note: Note, rest: str, kinds: Sequence[str]) -> bool:
    """Whether words open with one of a kind, be it behind an article: "the manager called"."""
    first, *others = [
        fold(word).partition("'")[0].strip(".,;:!") for word in rest.replace("’", "'").split()[:_TWO]
    ] or [""]
    small = first in note.words["possessive"] or any(first in one.function_words for one in note.lexicons)
    return any(word in note.words[kind] for word in (first, *(others if small else ())) for kind in kinds)


def _label_of(line: str) -> list[str]:
    """The folded words before the colon or stroke of a line."""
    text = (text_of(line) or line).strip(" *_")[:HEAD]
    head, mark, rest = text.partition(":") if ":" in text else text.partition(" - ")
    return fold(head).split() if mark and rest.strip() else []


def _among_firms(note: Note) -> bool:
    """Whether the lines before and behind open with labels that no language has: "Onepoint: ..., "CGI: ..."."""
    around = [_label_of(line) for line in (*note.lines[note.at - 1 : note.at], *note.lines[note.at + 1 : note.at + 2])]
    named = [bool(words) and words[0] not in note.words["plain"] and not is_given(words[0]) for words in around]
    return len(named) > 1 and all(named)


def _beside_kind(note: Note) -> bool:
    """Whether another line near by opens with the kind of firm in its label: "brooklyn community health: ..."."""
    near = (*note.lines[max(0, note.at - _BLOCK) : note.at], *note.lines[note.at + 1 : note.at + 1 + _BLOCK])
    return any(not note.words["firm-kind"].isdisjoint(words) for words in map(_label_of, near) if len(words) > 1)
