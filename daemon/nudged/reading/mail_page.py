"""A mail that is sent as a page: the text between its tags, without what is hidden, styled or quoted."""

from __future__ import annotations

import html
import re

_LONGEST = 1_000_000
_MARK = re.compile(r"<!--|<(/?)([a-z][a-z0-9]{0,15})\b([^<>]*)>", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_UNSEEN = frozenset(("style", "script", "head", "title", "blockquote"))
"""What is not shown, and what a reply quotes."""
_QUOTED = re.compile(
    r"gmail_quote|divRplyFwdMsg|appendonsend|yahoo_quoted|protonmail_quote|reply-?quote", re.IGNORECASE
)
"""How mail programs mark what a reply quotes: all below it is not the writer's."""
_HIDDEN = re.compile(r"display:\s{0,3}none|mso-hide:\s{0,3}all|\shidden(?:[\s=]|$)", re.IGNORECASE)
_BREAKS = {
    **dict.fromkeys(("p", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6"), "\n\n"),
    **dict.fromkeys(("br", "div", "tr", "section", "article", "hr"), "\n"),
    "li": "\n- ",
    "td": " ",
    "th": " ",
}
_VOID = frozenset(("br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "source"))
_EMPTY = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def shown_text(page: str) -> str:
    """What a page shows, a line for each of its lines."""
    page = page[:_LONGEST]
    parts: list[str] = []
    unseen, depth, place = "", 0, 0
    while mark := _MARK.search(page, place):
        if not unseen:
            parts.append(_BLANKS.sub(" ", page[place : mark.start()]))
        place = mark.end()
        if mark[2] is None:
            place = page.find("-->", place) + 3
            if place < 3:  # a comment that nothing ends
                place = len(page)
            continue
        name, closes = mark[2].casefold(), bool(mark[1])
        if unseen:
            depth += (-1 if closes else 1) * (name == unseen)
            unseen = unseen if depth else ""
        elif not closes and _QUOTED.search(mark[3]):
            place = len(page)
        elif not closes and name not in _VOID and (name in _UNSEEN or _HIDDEN.search(mark[3])):
            unseen, depth = name, 1
        elif not (closes and name in ("li", "td", "th")):
            parts.append(_BREAKS.get(name, ""))
    if not unseen:
        parts.append(_BLANKS.sub(" ", page[place:]))
    text = html.unescape("".join(parts)).replace("\u200c", "").replace("\u00ad", "")
    return _EMPTY.sub("\n\n", "\n".join(line.strip() for line in text.split("\n"))).strip("\n")
