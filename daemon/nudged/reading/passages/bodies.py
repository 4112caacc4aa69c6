"""Names of public bodies, which are longer than those of firms: « Autorité de protection des données »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.names import words_of
from nudged.reading.tokens import fold
from nudged.reading.whole_names import is_body_name

if TYPE_CHECKING:
    from collections.abc import Collection

    from nudged.reading.lexicon import WordClasses

_AT_BODY = re.compile(
    r"(?:([^\W\d_][\w'’-]*), |\b)(?:aux?|à la|à l['’]|du|de la|de l['’]) ?"
    r"([^\W\d_][\w-]+ (?:(?:de la |de l['’]|des |du |de |d['’])[^\W\d_][\w'’-]*(?: [^\W\d_a-zéèàâêîôûç][\w'’-]*)*))"
)
"""A body behind "at the" or "of the", and the word in front of its comma: « Léa, au Théâtre de la Croix-Rousse »."""
_LONGEST, _LONGEST_BODY = 4, 7
_OPENING = 2


def is_long(classes: WordClasses, words: list[str]) -> bool:
    """Whether folded words are too many for a name: no « Office fédéral de la culture »."""
    return len(words) > (_LONGEST_BODY if is_body(classes, words) else _LONGEST)


def is_body(classes: WordClasses, words: list[str]) -> bool:
    """Whether folded words open as the name of a public body: « office federal de la culture »."""
    opens = len(words) > _OPENING and words[0] in classes["body-opening"]
    return opens and not classes["label-link"].isdisjoint(words[1 : _OPENING + 1])


def body_told(classes: WordClasses, text: str, told: Collection[str]) -> str | None:
    """The body that a line names with somebody there or with an application: « entretien à la Mairie de Bègles ».

    ``told`` are the folded words of the line.
    """
    applies = not classes["application-word"].isdisjoint(told)
    for found in _AT_BODY.finditer(text):
        name, words = found[2], words_of(found[2])
        somebody = found[1] is not None and bool(gender_of(fold(found[1])))
        if name[:1].isupper() and (applies or somebody) and is_body_name(words, classes):
            return name
    return None
