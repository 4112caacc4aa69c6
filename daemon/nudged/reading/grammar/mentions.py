"""The people that a sentence mentions, and whom a pronoun may stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.given_names import gender_of
from nudged.reading.grammar.names import Names, capital_particle, initial, is_name, name_end, person_among

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from nudged.reading.grammar.tagged import Group, Tag, Tagged

_APPOSED = 5
_KEPT = 6
_REACHING = ("reply", "call", "chase", "followup", "ask", "thank", "tell", "speak", "send", "leave", "other")


class Mention(NamedTuple):
    """A person, or a role without a name; ``gender`` is "m", "f" or "" where nothing tells.

    ``sure`` tells that something shows a person: a given name, a title, an act, "with"; else it may be a place.
    """

    name: str | None
    gender: str = ""
    place: int = 0
    sure: bool = True


def mentions(tagged: Tagged, groups: Sequence[Group], names: Names) -> list[Mention]:
    """Who is mentioned, in order; a name that stands beside a role takes its place."""
    found: list[Mention] = []
    step, count = 0, len(tagged.tokens)
    many = {group.subject.start for group in groups if group.subject.kind == "name" and group.subject.person is None}
    while step < count:
        name, place = person_among(tagged, step, count, names)
        if name is None:
            break
        known = place not in many and not tagged.word(place - 1, "hello")
        if known and _is_person(tagged, place, groups, names):
            gender = _title_gender(tagged, place) or gender_of(tagged.tokens[place].norm) or _kin_gender(tagged, place)
            sure = bool(gender) or _shown(tagged, place, groups, names)
            found.append(Mention(name, gender, place, sure))
        step = name_end(tagged, place, count, names)
        while step < count and is_name(tagged, step, names):
            step += 1
    named = {mention.name for mention in found}
    found += [
        Mention(group.subject.person, "", group.subject.start)
        for group in groups
        if group.subject.kind == "name" and tagged.small and group.subject.person not in named and not group.inherited
    ][:1]
    acting = {group.subject.start for group in groups[:1] if group.subject.kind == "role"}
    roles = [
        tag
        for tag in tagged.all_senses
        if tag.cat == "role"
        and tag.val != "group"
        and not tagged.word(tag.first, "department")
        and not tagged.word(tag.first - 1, "mine-of")
        and not _describes_known(tagged, tag)
        and not (tagged.lexicon.base_forms and tagged.any_word(tag.first - 2, tag.first, "conjunction"))
        and any(0 <= tag.first - start <= 3 for start in acting)
    ]
    found += [Mention(None, _role_gender(tagged, tag), tag.first) for tag in roles if not _named(tagged, tag, found)]
    called = {mention.place for mention in found}
    found += [kin for kin in _kin(tagged) if kin.place + 1 not in called]  # no "her nephew Cal"
    handing = tagged.lexicon.base_forms and any(group.cls == "yield" for group in groups)
    acting_names = (group.subject.person for group in groups if group.subject.kind in ("name", "role"))
    subjects = set() if handing else set(acting_names)
    ordered = sorted(found, key=lambda mention: mention.place)
    return sorted(ordered, key=lambda mention: mention.name is not None and mention.name in subjects)


def _kin_gender(tagged: Tagged, place: int) -> str:
    """The gender of who is named behind whose relation they are: "her nephew Cal"."""
    return next((gender for gender in ("f", "m") if tagged.word(place - 1, f"kin-{gender}")), "")


def _describes_known(tagged: Tagged, role: Tag) -> bool:
    """Whether a bare role that opens a sentence tells who the one spoken of is: « gérant, 58 ans, cherche »."""
    return role.first == 0 and tagged.norms[role.last : role.last + 1] == [","]


def _kin(tagged: Tagged) -> list[Mention]:
    """Somebody's wife or son, who has no name: "his missus does the books"."""
    return [
        Mention(None, gender, step)
        for gender in ("f", "m")
        for step in tagged.words(f"kin-{gender}")
        if step and tagged.word(step - 1, "their-own")
    ]


def _is_person(tagged: Tagged, index: int, groups: Sequence[Group], names: Names) -> bool:
    """Whether a name stands where a person's does, and not a place's or a thing's."""
    if tagged.tokens[index].norm in names.people or any(
        group.subject.kind == "name" and group.subject.start <= index < max(group.start, group.subject.start + 1)
        for group in groups
    ):
        return True
    if gender_of(tagged.tokens[index].norm) and not tagged.word(index - 1, "at-place"):
        return True
    if index == 0 or tagged.tokens[index - 1].norm in "-*•_":
        return tagged.tokens[min(index + 1, len(tagged.tokens) - 1)].norm in "(:=" or _taken_up(tagged, groups)
    of_company = names.is_in_company(tagged.norms[index]) and names.is_in_company(tagged.norms[index - 1])
    if of_company or _in_brackets(tagged, index, names) or _of_branch(tagged, index) or _of_place(tagged, index):
        return False
    role = tagged.sense(index - 1)
    if role is not None and role.cat == "role" and role.first > 0 and tagged.tokens[role.first - 1].norm == ",":
        return False
    if tagged.word(index - 1, "title") or tagged.tokens[index - 1].norm == ".":
        return tagged.word(index - 1, "title") or tagged.word(index - 2, "title") or initial(tagged, index - 2)
    if capital_particle(tagged, index):
        return True
    if tagged.word(index - 1, "determiner", "article") and not tagged.word(index - 1, "introduces"):
        return False
    if tagged.word(index - 1, "towards"):
        near = (one for one in groups if index - 4 <= one.index < index and one.cls in _REACHING)
        return any(not tagged.word(one.index, "job-noun") for one in near)  # no « poste à Seclin »
    return not tagged.word(index - 1, "at-place")


def _of_place(tagged: Tagged, index: int) -> bool:
    """Whether hyphens join a name to what only places are called: « Vieux-Port », « Pont-à-Mousson »."""
    tokens = tagged.tokens
    if tagged.title_before(index) is not None:
        return False
    if tokens[index].hyphen and tagged.word(index, "place-part"):
        return True
    return index + 1 < len(tokens) and tokens[index + 1].hyphen and tagged.word(index + 1, "place-part")


def _taken_up(tagged: Tagged, groups: Sequence[Group]) -> bool:
    """Whether what opens the sentence is taken up by "he" or "she" behind its comma: « Soizic ok, elle m'écrit »."""
    first = groups[0].subject if groups else None
    return first is not None and first.kind == "he" and first.start > 1 and tagged.norms[first.start - 1] == ","


def _shown(tagged: Tagged, index: int, groups: Sequence[Group], names: Names) -> bool:
    """Whether a name is shown to be a person's: by a title, an act, "with" or a message that is from them."""
    if tagged.tokens[index].norm in names.people or tagged.title_before(index) is not None:
        return True
    acts = (group for group in groups if group.subject.kind in ("name", "role") and not _is_state(tagged, group))
    if any(group.subject.start <= index < group.index for group in acts):
        return True
    if tagged.word(index - 1, "with", "by") or tagged.tokens[min(index + 1, len(tagged.tokens) - 1)].norm in "(=":
        return True
    role = tagged.sense(index - 2) if tagged.norms[index - 1] in (",", "=", ":", "(") else tagged.sense(index - 1)
    if role is not None and role.cat == "role":
        return True
    heard = any(index - 4 <= group.index < index and group.cls == "receive" for group in groups)
    from_them = tagged.word(index - 1, "from") and (heard or any(tagged.nouns[max(0, index - 4) : index]))
    acted = any(index - 3 <= group.index < index and group.cls in _REACHING for group in groups)
    acted = acted and not (tagged.word(index - 1, "bare-of", "in-order-to") and not tagged.lexicon.base_forms)
    return from_them or acted


def _is_state(tagged: Tagged, group: Group) -> bool:
    """Whether a verb tells a state of what may be a thing: "Req is approved", "whiteboard was brutal"."""
    return group.lemma in tagged.lexicon.word_classes["to-be"] or (group.passive and group.cls not in _REACHING)


def _in_brackets(tagged: Tagged, index: int, names: Names) -> bool:
    """Whether brackets tell what the person in front of them is: "Mei (VP Sales EMEA)"."""
    opening = next((step for step in range(index - 1, max(0, index - _APPOSED), -1) if tagged.norms[step] == "("), 0)
    inside = opening > 0 and ")" not in tagged.norms[opening:index]
    return inside and is_name(tagged, opening - 1, names)


def _of_branch(tagged: Tagged, index: int) -> bool:
    """Whether a name is where an office or shop is: « le magasin de Quimper »."""
    office = tagged.sense(index - 2) if index > 1 else None
    return office is not None and office.val == "group" and tagged.word(index - 1, "bare-of")


def _title_gender(tagged: Tagged, index: int) -> str:
    while tagged.word(index - 1, "particle"):
        index -= 1
    step = index - 2 if tagged.tokens[max(0, index - 1)].norm == "." else index - 1
    for gender in ("f", "m"):
        if tagged.word(step, f"title-{gender}"):
            return gender
    return ""


def _role_gender(tagged: Tagged, tag: Tag) -> str:
    if tagged.any_word(tag.first, tag.last, "role-f") or tagged.any_word(tag.first - 1, tag.first + 1, "article-f"):
        return "f"
    return "m" if tagged.any_word(tag.first - 1, tag.first + 1, "article-m") else ""


def _named(tagged: Tagged, role: Tag, found: Iterable[Mention]) -> bool:
    """Whether a name stands beside a role: "the chair, Verena", "Bryn (sous)", "recruiter = Shawna"."""
    for mention in found:
        first, last = (role.last, mention.place) if mention.place >= role.last else (mention.place + 1, role.first)
        between = range(first, last)
        if len(between) <= _APPOSED and all(
            tagged.tokens[step].norm in ",(=:.-"
            or tagged.word(step, "apposing", "title", "determiner", "article")
            or tagged.tokens[step].capital
            for step in between
        ):
            return True
    return False


def antecedent(pronoun: str, here: Sequence[Mention], before: Sequence[Mention] = ()) -> Mention | None:
    """The latest mention that "he" ("m") or "she" ("f") may stand for: in its sentence, else in those before it.

    A sure one goes first, and of those before the sentence a name that fits before a role that tells no gender.
    """
    fitting = [one for one in reversed(here) if _fits(one, pronoun) and one.sure]
    fitting += [one for one in reversed(before) if _fits(one, pronoun) and one.sure]
    fitting += [one for one in reversed((*before, *here)) if _fits(one, pronoun) and not one.sure]
    first = fitting[0] if fitting else None
    if first is None or first.name or first.gender or not pronoun or first in here:
        return first
    return next((one for one in fitting if one.name and one.gender == pronoun), first)


def _fits(one: Mention, pronoun: str) -> bool:
    return not (one.gender and pronoun and one.gender != pronoun)


def remember(before: Sequence[Mention], new: Sequence[Mention]) -> list[Mention]:
    """The mentions after a sentence: those of its own last."""
    names = {mention.name for mention in new}
    return [*(old for old in before if old.name is None or old.name not in names), *new][-_KEPT:]
