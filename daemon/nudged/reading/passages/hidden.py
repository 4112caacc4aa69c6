"""What a Markdown page does not show, or shows as struck out: comments, tags, where a link leads, ``~~text~~``."""

from __future__ import annotations

import re

_COMMENT = ("<!--", "-->")
_STRUCK = "~~"
_LEAD = 12
_REACH = 400
"""Letters that may be struck out at one stroke."""
_TAG = re.compile(r"</?(?:[abiups]|br|em|strong|mark|span|small|div|li|ul|ol)(?: [^<>\n]{0,200})? ?/?>", re.IGNORECASE)
_WIKI_LINK = re.compile(r"\[\[([^\[\]\n]{1,200})\]\]")
_LINK = re.compile(r"(?<=\])\((?:https?:|mailto:|[\w%./-]+\.md\b)[^()\s]{0,400}\)")
_FIELD = re.compile(r"(?<=\w)::(?=[ \t])")
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Marks that nobody sees and exports put around names and times: which way the letters run."""


def visible(text: str) -> str:
    """``text`` with blanks where it is hidden or struck out, so that every other place stays where it is."""
    if not text.isascii():
        text = _DIRECTIONS.sub(" ", text)
    if "[[" in text:
        text = _WIKI_LINK.sub(_shown_of_link, text)
    if "](" in text:
        text = _LINK.sub(_blanks, text)
    if ">" in text and "<" in text:
        text = _TAG.sub(_blanks, text)
    if ":: " in text:
        text = _FIELD.sub(": ", text)  # "due:: 2026-03-13", a field in a line
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


def _shown_of_link(link: re.Match[str]) -> str:
    """A wiki link with no more than it shows: of "Companies/Wise|Wise" and of "Companies/Wise#Talks", "Wise"."""
    inner = link[1]
    start = inner.rfind("|") + 1
    shown = inner[start:] if start else inner.partition("#")[0]
    folder, slash, _ = shown.rpartition("/") if not start else ("", "", "")
    if any(char.isalpha() for char in folder):  # no [[2026/03/05]]
        start = len(folder) + len(slash)
        shown = shown[start:]
    if not shown.strip():
        return link[0]
    line = link.string.rfind("\n", 0, link.start()) + 1
    opens = not link.string[max(line, link.start() - _LEAD) : link.start()].strip(" \t-*+•>[]#xX.0123456789")
    goes_on = link.string[link.end() + 1 : link.end() + 2].islower()  # "[[Sophie]] calls on Monday"
    left, right = ("[[", "]]") if opens and not goes_on else ("  ", "  ")  # what opens a line may be its label
    return f"{left}{' ' * start}{shown}{' ' * (len(inner) - start - len(shown))}{right}"


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _blank(text: str) -> str:
    """As many blanks, with the line ends kept."""
    return "".join(char if char in "\r\n" else " " for char in text)
