"""Tokens as atoms: time words with their sense, numbers, marks, and everything else.

The categories that a time table may name (``cat:val | phrase | phrase``). A value that ends in ``?`` is doubtful: the
word means it only where something beside it says so ("sat", "may", « mar », "a" as the number one, « le soir » at the
end of a sentence, "beginning" before a day: from it on, "later than" before an hour). One in ``??`` is a
name besides, so that a capital letter says nothing: Jan, Sam, April. One in ``:the`` holds an article (« au », « du »).

- days: ``wd:0..6``, ``mon:1..12``, ``mon-num:9/7`` (« sept »: September or seven), ``ord:N`` and ``suffix`` (st, er),
  ``rel:N`` days from today, ``nextday`` (the day after, of an event or of today), ``daybefore``, ``holiday:NAME``,
  ``newyear``, ``newyear:NAME`` (after that feast), ``rentree``
- parts and clocks: ``part``, ``today-part``, ``tomorrow-part`` (morning, noon, afternoon, evening, midnight), ``ampm``,
  ``hourmark`` (15 h), ``clockword`` (o'clock), ``half``, ``halfpast``, ``halfto``, ``quarterhour``, ``andhalf``,
  ``andquarter``, ``lessquarter``, ``less``, ``to``, ``eod``, ``zone``
- amounts: ``num:N`` or ``num:few``, ``unit`` (minute, hour, oclock, day, bday, oday, week, ...), ``bmark:bday``
  behind a unit, ``days:N/M`` fixed spans (M of them where working days follow), ``plusday``, ``adj``, ``orso``,
  ``from-now``, ``from``, ``ago``, ``ago-lead``, ``after-it``
- periods: ``edge`` (start, mid, end, later), ``next:pre``, ``next:post`` or ``next:coming``, ``this``, ``last``,
  ``last:span``, ``after-next``, ``weeks:N``, ``week-on``, ``week-of``, ``week-ending``, ``week-number``, ``in-week``,
  ``in-fortnight``, ``midweek``, ``eow``, ``eom``, ``eoy``, ``eoq``, ``season``, ``quarter:N``, ``halfyear:N``,
  ``halfof:N``, ``this-month``
- bounds: ``lead`` (by, before, after, not-before, until, around, on, at, in, for, since, between, from, at-latest),
  ``latest``, ``earliest``, ``or``, ``and``, ``turned`` (an arrow), ``one-after``, ``poss``,
  ``vague`` (soon, days, weeks, months, now)
- small words: ``of``, ``art``, ``art:plural``, ``small`` (what may follow a day without being its noun; among them
  ``small:if``, ``small:but``, ``small:relative``, ``small:subject``, ``small:will``), ``stage`` and
  ``counted`` (what makes a number no date: round 2/3, 24 people), ``none`` (what looks like a time word: « a été »)
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.lexicon import Sense
from nudged.reading.times import When

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.lexicon import Lexicon, Phrases
    from nudged.reading.tokens import Token

Found = tuple[When, int] | None
"""A time expression and the index behind it."""

INERT = frozenset("x p small turned one-after stage serial counted hourmark adj zone this-month none".split())
"""Atoms that begin no time expression."""
HELPERS = frozenset(
    "small art of lead latest earliest or and to suffix adj zone stage counted poss orso next this last edge past less "
    "from ago after-it after-next bmark hourmark from-now this-month ago-lead turned one-after".split()
)
"""Atoms that make no time expression without another."""
_TIMELY, _PLAIN = ("word", "num", "mark"), {"num": "n", "mark": "p"}
_COUNTED_BEFORE = ("unit", "next", "or", "counted", "andhalf", "andquarter", "lessquarter")
_CLOCKED = ("wd", "rel", "part", "today-part", "tomorrow-part")
"""What « à » puts a clock time to: « demain à sept »."""
_DASHES = frozenset("-–—")


class Atom(NamedTuple):
    """A time word, a number ("n"), a mark ("p") or any other word ("x"), over tokens ``first`` to ``last``.

    ``named`` tells that it may be a name, so that a capital letter does not speak for the time word.
    """

    cat: str
    val: str
    norm: str
    first: int
    last: int
    glued: bool
    capital: bool
    doubtful: bool = False
    articled: bool = False
    named: bool = False


END = Atom("end", "", "", 0, 0, False, False)
_PADDING = (END,) * 64
"""More than any production looks past either end."""


def atoms(tokens: Sequence[Token], norms: Sequence[str], lexicon: Lexicon) -> list[Atom]:
    """The atoms of a sentence, none where no word of it can tell a time.

    ``norms`` are its tokens' folded forms, typos mended.
    """
    out: list[Atom] = []
    if _telling(lexicon).isdisjoint(norms) and not any(token.kind == "num" for token in tokens):
        return out
    phrases, articles = lexicon.time_phrases, _articles(lexicon)
    starts, free, behind = phrases.starts, 0, -1
    new = tuple.__new__  # what Atom() comes to, without its arguments by name
    for index, (norm, (_, _, start, end, kind, capital, _)) in enumerate(zip(norms, tokens, strict=True)):
        glued, behind = start == behind, end
        if index < free:
            continue
        hit = phrases.at(norms, index) if norm in starts and kind in _TIMELY else None
        if hit is None:
            cat = _PLAIN.get(kind, "x")
            val = norm if cat == "n" else ""
            out.append(new(Atom, (cat, val, norm, index, index + 1, glued, capital, False, False, False)))
            continue
        sense, free = _part_of_more(phrases, norms, index, hit)
        if sense.cat == "mon-num":
            sense = _month_or_number(phrases, norms, free, sense, out[-2:])
        val, doubtful, named = _told(sense.val)
        whole, articled = " ".join(norms[index:free]), norms[free - 1] in articles
        out.append(new(Atom, (sense.cat, val, whole, index, free, glued, capital, doubtful, articled, named)))
    return out


@cache
def _told(val: str) -> tuple[str, bool, bool]:
    """A value of the time table without its signs, whether it is doubtful, and whether it is a name besides."""
    return val.removesuffix(":the").rstrip("?"), val.endswith("?"), val.endswith("??")


def _part_of_more(phrases: Phrases, norms: Sequence[str], index: int, hit: tuple[Sense, int]) -> tuple[Sense, int]:
    """``hit``, or less of it where "in the last" goes on with "week of March": that is no stretch up to now."""
    sense, last = hit
    if sense != Sense("lead", "for") or last == index + 1 or last >= len(norms):
        return hit
    after = phrases.at(norms, last)
    if after is None or after[0].cat not in ("unit", "week-of"):
        return hit
    of = phrases.at(norms, after[1]) if after[1] < len(norms) else None
    if after[0].cat == "week-of" or (of is not None and of[0].cat == "of"):
        return phrases.at(norms[: last - 1], index) or hit
    return hit


def _month_or_number(phrases: Phrases, norms: Sequence[str], index: int, sense: Sense, behind: list[Atom]) -> Sense:
    """« sept » behind an article, before a unit or a noun is the number, behind the « à » of a day too, else the month.

    ``behind`` are the two atoms before it.
    """
    month, _, number = sense.val.partition("/")
    before = behind[-1] if behind else END
    after = phrases.at(norms, index) if index < len(norms) else None
    counts = before.articled or (after is not None and after[0].cat in _COUNTED_BEFORE)
    counts = counts or (before.cat == "lead" and before.val == "at" and behind[0].cat in _CLOCKED)
    if after is None and before.cat in ("", "x", "p", "small", "end") and index < len(norms):
        counts = norms[index].isalpha()  # « sept candidats »
    return Sense("num", number) if counts else Sense("mon", month)


@cache
def _articles(lexicon: Lexicon) -> frozenset[str]:
    """The words that are or hold an article: the, le, au."""
    entries = lexicon.time_phrases.entries()
    held = (parts for parts, sense in entries if sense.val.endswith(":the") or sense.cat == "art")
    return frozenset(parts[0] for parts in held if len(parts) == 1)


@cache
def _telling(lexicon: Lexicon) -> frozenset[str]:
    """Words one of which every time expression without figures has: the longest rare one of each phrase."""
    told: set[str] = set()
    for parts, sense in lexicon.time_phrases.entries():
        doubtful = sense.val.endswith("?")
        if (doubtful and sense.cat == "lead") or not (sense.cat in HELPERS or (doubtful and sense.cat == "num")):
            told.add(max(parts, key=lambda word: (word.isalnum() and word not in lexicon.function_words, len(word))))
    return frozenset(told)


class Atoms:
    """The atoms of a sentence, asked by index; out of range stands ``END``."""

    def __init__(self, items: Sequence[Atom], *, day_first: bool) -> None:
        self.items, self.day_first = items, day_first
        # A negative index counts from the end, so that the padding stands on both sides.
        self._padded = [*items, *_PADDING]

    def at(self, index: int) -> Atom:
        """The atom at ``index``."""
        return self._padded[index]

    def cat(self, index: int) -> str:
        """The category of the atom at ``index``."""
        return self._padded[index].cat

    def is_lead(self, index: int, *values: str) -> bool:
        """Whether one of the leads ``values`` stands at ``index``."""
        atom = self._padded[index]
        return atom.cat == "lead" and atom.val in values

    def is_unit(self, index: int, *values: str) -> bool:
        """Whether one of the units ``values`` stands at ``index``."""
        atom = self._padded[index]
        return atom.cat == "unit" and atom.val in values

    def is_latest(self, index: int) -> bool:
        """ "At the latest" behind a day; the same words may lead one."""
        return self.cat(index) == "latest" or self.is_lead(index, "at-latest")

    def is_dash(self, index: int) -> bool:
        """Whether a dash stands at ``index``."""
        return self._padded[index].norm in _DASHES

    def mark(self, index: int, *marks: str) -> bool:
        """Whether one of the marks stands at ``index``, without a space before it."""
        atom = self._padded[index]
        return atom.glued and atom.norm in marks

    def skip(self, index: int, *cats: str) -> int:
        """The first index from ``index`` on that is of none of the categories."""
        while self._padded[index].cat in cats:
            index += 1
        return index

    def skip_back(self, index: int, *cats: str) -> int:
        """The last index up to ``index`` that is of none of the categories."""
        while self._padded[index].cat in cats:
            index -= 1
        return index

    def integer(self, index: int, low: int, high: int) -> int | None:
        """The number in figures at ``index``, where it lies within the bounds."""
        atom = self._padded[index]
        if atom.cat == "n" and len(atom.val) <= 4 and low <= int(atom.val) <= high:
            return int(atom.val)
        return None

    def make(self, kind: str, args: tuple[object, ...], first: int, last: int) -> tuple[When, int]:
        """A time expression over the atoms ``first`` to ``last``, and ``last``."""
        return When(kind, args, self.at(first).first, self.items[last - 1].last), last

    def cover(self, when: When, first: int, last: int) -> When:
        """``when`` over the atoms ``first`` to ``last``."""
        return when._replace(first=self.at(first).first, last=self.items[last - 1].last)
