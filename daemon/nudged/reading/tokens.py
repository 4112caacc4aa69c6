"""Text into tokens: words, numbers and marks, folded so that accents, capitals and apostrophes do not matter.

One regular expression without nested or overlapping quantifiers: linear in the length of the text, whatever it holds.
It cuts the whole text, spaces too, so that the lengths of the pieces tell where each one stands; what a piece is, is
worked out once and remembered, as a writer's words come again and again.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from sys import intern
from typing import NamedTuple

_PIECE = (
    r"(?:[jldmtsncJLDMTSNC]|[qQ][uU]|(?i:jusqu|lorsqu|puisqu|quoiqu|presqu))['’ʼ](?=[^\W\d_])"
    r"|(?i:ma)['’ʼ](?i:am)(?![^\W_])"
    r"|[eE][-‐‑](?i:mail)\w{0,3}|[aA](?i:ujourd)['’ʼ]?(?i:hui)"
    r"|[^\W\d_]+|\s+|\d+"
    r"|['’ʼ](?i:ll|d|ve|s|re|m|t|til)(?![^\W_])"
    r"|\.\.\.|[^\s\w]|_"
)
_LINK, _MAIL = r"(?:[hH][tT]{2}[pP][sS]?://|[wW]{3}\.)\S+", r"[\w.+-]{1,64}@[\w.-]{1,80}"
_PIECES, _PIECES_AND_ADDRESSES = re.compile(_PIECE), re.compile(f"{_LINK}|{_MAIL}|{_PIECE}")
_IS_LINK = re.compile(_LINK)
_SIGNS_OF_ADDRESSES = ("@", "//", "w.", "W.")
_REMEMBERED = 4_096
"""Words that are remembered: more than one person's notes hold."""
_LONG = 30
"""Characters of what is no word, and not remembered."""
_HYPHENS = "-‐‑"
_SINGLE_QUOTES = frozenset("'‘’")
_SPECIAL = frozenset(("'t", *_HYPHENS, *_SINGLE_QUOTES))
"""Norms that mean something else beside certain neighbours."""
_LATIN_AND_GREEK = 0x2100
"""Characters below this are remembered once folded."""


class _Folding(dict[int, str]):
    """What each character is without its accents; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        bare = "".join(c for c in unicodedata.normalize("NFKD", chr(code)) if not unicodedata.combining(c))
        if code < _LATIN_AND_GREEK:
            self[code] = bare
        return bare


_FOLDED = _Folding(str.maketrans({"’": "'", "ʼ": "'", "œ": "oe", "æ": "ae"}))


NEGATED = {
    "won": "will", "don": "do", "didn": "did", "doesn": "does", "isn": "is", "hasn": "has", "haven": "have",
    "wasn": "was", "wouldn": "would", "couldn": "could", "shouldn": "should", "weren": "were", "aren": "are",
    "hadn": "had", "mightn": "might",
}  # fmt: skip
"""What a verb in front of "n't" is without its n, which is cut off with it."""


class Token(NamedTuple):
    """A word, number ("num"), mark, link or mail address; ``capital`` tells that it begins with a capital letter,
    ``hyphen`` that a hyphen joins it to the word before.

    ``start`` and ``end`` are offsets in the text it was cut from.
    """

    norm: str
    text: str
    start: int
    end: int
    kind: str
    capital: bool = False
    hyphen: bool = False


def fold(text: str) -> str:
    """``text`` in lower case without accents, with straight apostrophes."""
    return _fold_word(text) if len(text) < _LONG else fold_once(text)


def fold_once(text: str) -> str:
    """As ``fold``, and not remembered: for the words of tables, each of which comes but once."""
    folded = text.casefold()
    return folded if folded.isascii() else folded.translate(_FOLDED)


_fold_word = lru_cache(maxsize=_REMEMBERED)(fold_once)


@lru_cache(maxsize=_REMEMBERED)
def _look(piece: str) -> tuple[str, str, bool, bool] | None:
    """Norm, kind, capital of a piece, and whether it is a special one; None for spaces."""
    if piece.isspace():
        return None
    kind = _kind(piece)
    norm = fold(piece) if kind == "word" else piece
    if norm[0] == "e" and norm[1:2] in _HYPHENS:
        norm = "e" + norm[2:]
    return norm, kind, piece[0].isupper(), norm in _SPECIAL


def _kind(piece: str) -> str:
    if piece.isdecimal():
        return "num"
    if _IS_LINK.match(piece):
        return "link"
    if "@" in piece[1:]:
        return "mail"
    return "word" if piece[0].isalnum() or (len(piece) > 1 and piece[1].isalpha()) else "mark"


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]``, in order. A hyphen inside a word is left out: "take-home" is two words."""
    tokens: list[Token] = []
    end, place, quoted, hyphen = len(text) if end is None else end, start, False, False
    pieces = _PIECES
    for sign in _SIGNS_OF_ADDRESSES:
        if text.find(sign, start, end) >= 0:
            pieces = _PIECES_AND_ADDRESSES
    new = tuple.__new__  # what Token() comes to, without its arguments by name
    for piece in pieces.findall(text, start, end):
        first, place = place, place + len(piece)
        looked = _look(piece)
        if looked is None:
            continue
        norm, kind, capital, special = looked
        if special:
            if norm in _HYPHENS and _inside_word(text, first, place):
                hyphen = True
                continue
            if norm == "'t" and tokens and tokens[-1].norm in NEGATED:
                tokens[-1] = tokens[-1]._replace(norm=NEGATED[tokens[-1].norm])
            quoted = quoted or norm in _SINGLE_QUOTES
        tokens.append(new(Token, (norm, piece, first, place, kind, capital, hyphen)))
        hyphen = False
    if quoted:
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
    if phrase.replace(" ", "").isalpha():  # most phrases of a lexicon; the rule below would say the same
        return tuple(map(intern, fold_once(phrase).split()))
    if phrase[-1:] == "'":
        return tuple(intern(token.norm) for token in tokenize(phrase + "x"))[:-1]
    return tuple(intern(token.norm) for token in tokenize(phrase))
