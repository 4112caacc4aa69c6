"""What opens an item of a list, its bullet or number and its box, and what opens a quotation."""

from __future__ import annotations

import re

BULLET = re.compile(r"[ \t]*(?:[-*+•–—·]|\d{1,3}[.)]|\[\^\w{1,8}\]:)[ \t]+")
BOX = re.compile(r"\[([ xX~✓✔-])\][ \t]*")
QUOTING = ('"', "“", "«")
_TICK = re.compile(r"(?:[✅✔✓☑☒❌✖✗✘]\ufe0f?|DONE\b:?|FAIT\b ?:?)[ \t]*")
_TICKED = re.compile(r"[✅✔✓☑]\ufe0f?[ \t]*$")
_BOXES = "☑☒"


def ticked(text: str, begin: int, *, item: bool) -> int | None:
    """Where the text of an item begins whose tick opens or ends it; None where there is no tick.

    A line that is no item is ticked by a drawn box alone: a tick in front of prose is but good news.
    """
    tick = _TICK.match(text, begin) if item or text[begin : begin + 1] in _BOXES else None
    if tick is not None:
        return tick.end()
    return begin if item and _TICKED.search(text, begin) is not None else None


def text_of(line: str) -> str | None:
    """What an item says, behind its bullet and box; None for a line that is no item."""
    bullet = BULLET.match(line)
    if bullet is None:
        return None
    box = BOX.match(line, bullet.end())
    return line[box.end() if box else bullet.end() :]
