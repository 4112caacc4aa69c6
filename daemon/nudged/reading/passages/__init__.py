"""A note into sentences, each with what stands around it: date, company, person, voice.

Line by line and in one pass: front matter, headings (Markdown, org, bold lines, lines that are a date), dated entries,
list items, check-boxes, tables, block quotes, labels, pasted e-mails.
"""

from __future__ import annotations

from nudged.reading.passages.context import Context, Piece, day_order
from nudged.reading.passages.hidden import visible
from nudged.reading.passages.lines import pieces_of

__all__ = ["Context", "Piece", "day_order", "pieces_of", "visible"]
