"""Who acts: the subject in front of a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.grammar.names import Names, person_among, unknown
from nudged.reading.grammar.tagged import Group, Subject, Tag, Tagged

if TYPE_CHECKING:
    from nudged.reading.grammar.chains import Chain

_REACH = 9
_PRONOUNS = {
    "i": "me", "we": "we", "you": "you", "he": "he", "she": "he", "they": "they", "it": "thing", "on": "on", "me": "me",
    "us": "we", "him": "him", "se": "none",
}  # fmt: skip
_NOMINAL_ENDS = ("that", "if", "benign-if", "rel", "anyway", "hope", "done", "nothing", "pron")


def subject(tagged: Tagged, chain: Chain, before: list[Group], names: Names) -> Subject:
    """The subject of the verb that ``chain`` leads to; kind "inherit" where it is that of the verb before."""
    step = chain.start - 1
    if step >= 0 and tagged.tokens[step].norm == ")":
        while step > 0 and tagged.tokens[step].norm != "(":
            step -= 1
        step -= 1
    if step < 0:
        return _clitic(chain)
    here = tagged.sense(step)
    if here is not None and here.cat == "pron" and here.last == step + 1:
        kind = _PRONOUNS.get(here.val, "none")
        return Subject("none", chain.start) if kind == "him" else Subject(kind, here.first)
    if here is not None and here.cat == "rel":
        return _nominal(tagged, step - 1, names, before) or Subject("none", chain.start)
    if here is not None and here.cat == "conj":
        return Subject("inherit", chain.start) if before else _clitic(chain)
    if tagged.tokens[step].norm == ",":
        apposed = _apposition(tagged, step, names, before)
        if apposed:
            return apposed
        listed = bool(before) and before[-1].index >= step - 6
        return Subject("inherit", chain.start) if listed else _clitic(chain)
    return _nominal(tagged, step, names, before) or _clitic(chain)


def _clitic(chain: Chain) -> Subject:
    return Subject(chain.clitic if chain.clitic in ("we", "you") else "none", chain.start)


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
    while first > floor and first > last - _REACH and not _ends_nominal(tagged, first, last):
        first -= 1
    first += 1
    return _head(tagged, first, last + 1, names) if first <= last else None


def _ends_nominal(tagged: Tagged, index: int, last: int) -> bool:
    if tagged.tokens[index].norm == "," or tagged.is_break(index) or (tagged.timed[index] and index != last):
        return True
    sense = tagged.senses[index]
    if sense is None:
        return False
    if sense.cat in _NOMINAL_ENDS and sense.val != "him" and not (sense.cat == "that" and sense.first == 0):
        return True
    return sense.cat == "conj" and not (index > 0 and tagged.tokens[index - 1].capital)


def _head(tagged: Tagged, first: int, last: int, names: Names) -> Subject | None:
    while first < last and tagged.timed[first]:
        first += 1
    if first >= last:
        return None
    if tagged.has("third", first, last):
        return Subject("third", first)
    person, place = person_among(tagged, first, last, names)
    role = next((tag for tag in tagged.all_senses if tag.cat == "role" and first <= tag.first < last), None)
    noun = tagged.noun_in(first, last, "answer", "call", "mail", "invite", "doc", "meeting", "money")
    possessed = role is not None and person is not None and role.first > place and tagged.norms[role.first - 1] == "'s"
    if person is not None and not possessed and _leads(tagged, place, noun, role):
        if noun is not None and tagged.norms[noun.first - 1] == "'s":
            return Subject("thing", first, None, noun)
        return Subject("name", first, person)
    if noun is not None and (role is None or noun.first < role.first):
        return Subject("thing", first, person, noun)
    if role is not None:
        return Subject("role", first, _named_role(person, place, role, possessed=possessed))
    if any(names.is_company(tagged.tokens[step].text) for step in range(first, last)):
        return Subject("role", first)
    return Subject("name", first, person) if person is not None else _lone_word(tagged, first, last)


def _leads(tagged: Tagged, place: int, noun: Tag | None, role: Tag | None) -> bool:
    """Whether a name comes before the noun and the role of its group."""
    return (noun is None or place < noun.first) and (role is None or place < role.first or "(" in tagged.norms)


def _lone_word(tagged: Tagged, first: int, last: int) -> Subject | None:
    """A single word that no lexicon knows: a name in small letters."""
    only = tagged.tokens[last - 1]
    name = last - first == 1 and only.kind == "word" and len(only.norm) > 2 and unknown(tagged, only)
    return Subject("name", first, only.text) if name else None


def _named_role(person: str | None, place: int, role: Tag, *, possessed: bool) -> str | None:
    return person if person is not None and not possessed and place > role.first else None
