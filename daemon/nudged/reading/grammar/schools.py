"""A school that is a child's, and no employer: « l'école de Léo »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of

if TYPE_CHECKING:
    from nudged.reading.grammar.tagged import Tagged


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
