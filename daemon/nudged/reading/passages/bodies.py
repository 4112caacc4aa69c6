"""Names of public bodies, which are longer than those of firms: « Autorité de protection des données »."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nudged.reading.lexicon import WordClasses

_LONGEST, _LONGEST_BODY = 4, 7
_OPENING = 2


def is_long(classes: WordClasses, words: list[str]) -> bool:
    """Whether folded words are too many for a name: no « Office fédéral de la culture »."""
    return len(words) > (_LONGEST_BODY if is_body(classes, words) else _LONGEST)


def is_body(classes: WordClasses, words: list[str]) -> bool:
    """Whether folded words open as the name of a public body: « office federal de la culture »."""
    opens = len(words) > _OPENING and words[0] in classes["body-opening"]
    return opens and not classes["label-link"].isdisjoint(words[1 : _OPENING + 1])
