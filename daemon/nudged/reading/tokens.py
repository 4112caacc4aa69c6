"""Text into tokens: words, numbers and marks, folded so that accents, capitals and apostrophes do not matter.

One regular expression without nested or overlapping quantifiers: linear in the length of the text, whatever it holds.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?P<link>https?://\S+|www\.\S+)"
    r"|(?P<mail>[\w.+-]{1,64}@[\w.-]{1,80})"
    r"|(?P<num>\d+)"
    r"|(?P<word>ma['’ʼ]am(?![^\W_])|e[-‐‑]mail\w{0,3}|aujourd['’ʼ]?hui"
    r"|(?:j|l|d|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’ʼ](?=[^\W\d_])"
    r"|['’ʼ](?:ll|d|ve|s|re|m|t|til)(?![^\W_])"
    r"|[^\W\d_]+)"
    r"|(?P<mark>\.\.\.|[^\s\w]|_)",
    re.IGNORECASE,
)
_SINGLE_QUOTES = frozenset("'‘’")
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "œ": "oe", "æ": "ae"})


NEGATED = {
    "won": "will", "don": "do", "didn": "did", "doesn": "does", "isn": "is", "hasn": "has", "haven": "have",
    "wasn": "was", "wouldn": "would", "couldn": "could", "shouldn": "should", "weren": "were", "aren": "are",
    "hadn": "had", "mightn": "might",
}  # fmt: skip
"""What a verb in front of "n't" is without its n, which is cut off with it."""


class Token(NamedTuple):
    """A word, number or mark; ``start`` and ``end`` are offsets in the text it was cut from."""

    norm: str
    text: str
    start: int
    end: int
    kind: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """``text`` in lower case without accents, with straight apostrophes."""
    text = text.casefold().translate(_APOSTROPHES)
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]``, in order. A hyphen inside a word is left out: "take-home" is two words."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        kind = match.lastgroup or "mark"
        piece = match.group()
        if piece in "-‐‑" and _inside_word(text, match.start(), match.end()):
            continue
        norm = piece if kind in ("num", "mark", "link", "mail") else fold(piece)
        if norm[:2] in ("e-", "e‐", "e‑"):
            norm = "e" + norm[2:]
        if norm == "'t" and tokens and tokens[-1].norm in NEGATED:
            tokens[-1] = tokens[-1]._replace(norm=NEGATED[tokens[-1].norm])
        tokens.append(Token(norm, piece, match.start(), match.end(), kind))
    _mark_quotations(tokens)
    return tokens


def _mark_quotations(tokens: list[Token]) -> None:
    """Give single quotation marks their own norms, so that they are no apostrophes: texted 'calling you Wed'."""
    opening = -1
    for index, token in enumerate(tokens):
        if token.norm not in _SINGLE_QUOTES:
            continue
        behind = tokens[index + 1] if index + 1 < len(tokens) else None
        apart = index == 0 or tokens[index - 1].end < token.start
        joined = behind is not None and behind.start == token.end
        if apart and joined:
            opening = index
        elif opening >= 0 and not apart and not (joined and behind is not None and behind.kind == "word"):
            tokens[opening] = tokens[opening]._replace(norm="“")
            tokens[index] = token._replace(norm="”")
            opening = -1


def _inside_word(text: str, start: int, end: int) -> bool:
    return start > 0 and end < len(text) and text[start - 1].isalpha() and text[end].isalpha()


def words(phrase: str) -> tuple[str, ...]:
    """The folded tokens of a phrase of a lexicon; one that ends in an elision keeps it: "d'"."""
    if phrase[-1:] == "'":
        return tuple(token.norm for token in tokenize(phrase + "x"))[:-1]
    return tuple(token.norm for token in tokenize(phrase))
