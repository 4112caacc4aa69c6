"""What a Markdown page does not show, or shows as struck out: comments, ``~~text~~``."""

from __future__ import annotations

_COMMENT = ("<!--", "-->")
_STRUCK = "~~"
_REACH = 400
"""Letters that may be struck out at one stroke."""


def visible(text: str) -> str:
    """``text`` with blanks where it is hidden or struck out, so that every other place stays where it is."""
    if _COMMENT[0] in text:
        text = _without_comments(text)
    if _STRUCK in text:
        text = _without_struck(text)
    return text


def _without_comments(text: str) -> str:
    parts: list[str] = []
    place = 0
    while (start := text.find(_COMMENT[0], place)) >= 0:
        end = text.find(_COMMENT[1], start)
        if end < 0:
            break
        end += len(_COMMENT[1])
        parts += (text[place:start], _blank(text[start:end]))
        place = end
    return "".join((*parts, text[place:]))


def _without_struck(text: str) -> str:
    parts: list[str] = []
    place = 0
    while (start := text.find(_STRUCK, place)) >= 0:
        inside = start + len(_STRUCK)
        end = text.find(_STRUCK, inside, inside + _REACH)
        shut = end > inside and "\n" not in text[inside:end] and not text[inside].isspace()
        end = end + len(_STRUCK) if shut else inside
        parts += (text[place:start], _blank(text[start:end]) if shut else text[start:end])
        place = end
    return "".join((*parts, text[place:]))


def _blank(text: str) -> str:
    """As many blanks, with the line ends kept."""
    return "".join(char if char in "\r\n" else " " for char in text)
