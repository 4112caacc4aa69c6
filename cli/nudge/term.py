"""Text for a terminal: safe, coloured where that is wanted, fitted to its width. No dependency, as start-up counts."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from nudged.messages import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_KEPT = "\u200d\ufe0f"
"""The joiner and the selector that emoji are made of."""

_NO_BREAK = "\u00a0\u202f"


def clean(text: str) -> str:
    """``text`` on one line, without anything that steers a terminal: text of a note may hold escape sequences."""
    if text.isascii() and text.isprintable():
        return text
    return one_line("".join(_visible(c) for c in text))


_STEERING = re.compile(r"[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What JSON lets stand in a text and a terminal obeys: the C1 controls (U+009B begins an escape sequence), line
separators, and the marks that turn the direction of what follows."""


def as_json(data: object, indent: int | None = None) -> str:
    """``data`` as JSON that people may look at on a terminal: the same values, with what steers one escaped."""
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _visible(c: str) -> str:
    if c.isprintable() or c in _KEPT or c in _NO_BREAK:
        return c
    if c.isspace():
        return " "
    return "" if unicodedata.category(c) == "Cf" else "\ufffd"


def width(text: str) -> int:
    """The columns that ``text`` takes: wide characters two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) or c in _KEPT else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def fit(text: str, columns: int) -> str:
    """``text`` cut to ``columns``, with "…" where something is missing."""
    if width(text) <= columns:
        return text
    kept = ""
    for c in text:
        if width(kept + c) > columns - 1:
            break
        kept += c
    return kept.rstrip() + "…" if columns > 0 else ""


_HANGING = frozenset("?!:;»%–")
_LEADING = frozenset("«")


def wrap(text: str, columns: int, indent: str = "") -> str:
    """``text`` broken at spaces into lines of at most ``columns``, each after ``indent``.

    French sets a space before some marks and within its quotation marks: no line breaks there.
    """
    lines = [""]
    for word in _unbroken(text):
        if lines[-1] and width(f"{indent}{lines[-1]} {word}") > columns:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return "\n".join((indent + line).rstrip() for line in lines)


def hang(text: str, columns: int | None, indent: str = "  ") -> str:
    """``text`` wrapped behind its own indent, ``indent`` in front of the other lines; as it is without ``columns``."""
    if not columns or width(text) <= columns:
        return text
    inner = text.lstrip(" ")
    own = text[: len(text) - len(inner)]
    first, *rest = wrap(inner, columns - max(len(own), len(indent))).split("\n")
    return "\n".join([own + first, *(indent + line for line in rest)])


def _unbroken(text: str) -> list[str]:
    """The words of ``text``, each with the marks that may not stand apart from it."""
    words: list[str] = []
    for word in text.split(" "):
        if words and (word[:1] in _HANGING or words[-1][-1:] in _LEADING):
            words[-1] += f" {word}"
        else:
            words.append(word)
    return words


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where the output goes: ``columns`` is None for a pipe or a file, to which everything is written in full."""

    columns: int | None
    colour: bool

    def style(self, text: str, **how: str | bool) -> str:
        """``text`` in colour where colour is wanted."""
        return click.style(text, **how) if self.colour and text and how else text  # type: ignore[arg-type]


def terminal() -> Terminal:
    """The terminal on standard output; ``NO_COLOR`` (https://no-color.org) and ``TERM=dumb`` are honoured."""
    if not sys.stdout.isatty():
        return Terminal(None, colour=False)
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Terminal(max(shutil.get_terminal_size().columns, 20), colour)


def pad(text: str, columns: int) -> str:
    """``text`` filled with spaces up to ``columns``."""
    return text + " " * (columns - width(text))


def widths(rows: Iterable[Sequence[str]]) -> list[int]:
    """The width of each column of ``rows``, which are equally long."""
    return [max(width(cell) for cell in column) for column in zip(*rows, strict=True)]
