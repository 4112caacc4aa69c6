"""The plain text in which a lexicon's tables are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def unfold(table: str) -> Iterator[str]:
    """The rows of a table; a line that begins with ``|`` goes on with the row before."""
    row = ""
    for line in table.strip().splitlines():
        if line.lstrip().startswith("|"):
            row += " " + line.strip()
        else:
            if row:
                yield row
            row = line.strip()
    if row:
        yield row
