"""Whose somebody is: of the candidate's own workplace, gone, of the candidate's own, or a candidate in general."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of

if TYPE_CHECKING:
    from nudged.reading.grammar.tagged import Tag, Tagged


def at_work(tagged: Tagged, first: int, last: int, role: Tag | None, noun: Tag | None) -> bool:
    """Whether "our" and a role name somebody of the candidate's own workplace: "our IT person", no "my recruiter"."""
    if role is None or noun is not None or not tagged.lexicon.base_forms or not tagged.word(first, "mine-of"):
        return False
    apart = tagged.any_word(first + 1, role.first, "to-whom", "with")  # "my CV to the depot manager"
    return role.last == last and not apart and not tagged.any_word(first + 1, last, "process-role")


def of_now_or_once(tagged: Tagged, first: int, role: Tag | None) -> bool:
    """Whether a role is that of where the candidate works, or of one who is gone: « ma boîte », « l'ancienne DRH »."""
    mine = tagged.word(first, "mine-of") and tagged.word(first + 1, "own-workplace")
    return mine or (role is not None and tagged.any_word(first, role.first, "former"))


def of_children(tagged: Tagged) -> None:
    """Let a school that is told by a child's name be somebody outside the process: « l'école de Léo »."""
    for tag in list(tagged.all_senses):
        child = tag.last + 1
        if tag.cat != "role" or not tagged.word(tag.last - 1, "school-word") or not tagged.word(tag.last, "bare-of"):
            continue
        if child >= len(tagged.norms) or not tagged.tokens[child].capital or not gender_of(tagged.norms[child]):
            continue
        if tagged.word(child, "town-too"):
            continue
        school = tag._replace(cat="third", val="", last=child + 1)
        tagged.all_senses[tagged.all_senses.index(tag)] = school
        tagged.cats.add("third")
        tagged.senses[school.first : school.last] = [school] * (school.last - school.first)


def of_mine(tagged: Tagged, first: int, last: int) -> bool:
    """Whether a role is that of something of the candidate's own: "the nurse at my clinic"."""
    if not tagged.lexicon.base_forms:
        return False
    return any(
        tagged.word(step, "mine-of") and not tagged.any_word(step + 1, last, "process-noun")
        for step in range(first + 2, last - 1)
    )


def all_of(tagged: Tagged, first: int, last: int) -> bool:
    """Whether candidates in general are meant, the writer among them: "all candidates", "applicants"."""
    return tagged.has("all-candidates", first, last) or last - first == 1 or tagged.word(first, "definite-only")
