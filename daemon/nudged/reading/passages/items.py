"""What opens an item of a list: its bullet or number, and its box."""

from __future__ import annotations

import re

BULLET = re.compile(r"[ \t]*(?:[-*+•–—·]|\d{1,3}[.)]|\[\^\w{1,8}\]:)[ \t]+")
BOX = re.compile(r"\[([ xX~✓✔-])\][ \t]*")


def text_of(line: str) -> str | None:
    """What an item says, behind its bullet and box; None for a line that is no item."""
    bullet = BULLET.match(line)
    if bullet is None:
        return None
    box = BOX.match(line, bullet.end())
    return line[box.end() if box else bullet.end() :]
