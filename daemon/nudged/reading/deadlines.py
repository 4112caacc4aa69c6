"""The grammar of time expressions, over the atoms that a language's time table makes of the tokens.

The same productions serve every language: "early next week" and « en début de semaine prochaine » are an edge, a
unit and "next" in two orders. Each production looks at a bounded number of atoms, so parsing is linear.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.times import AFTERNOON, EVENING, FEW, MORNING, Clock, When

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.lexicon import Lexicon
    from nudged.reading.tokens import Token

PARTS = {"morning": MORNING, "noon": time(12), "afternoon": AFTERNOON, "evening": EVENING, "midnight": time(23, 59)}
_DAY_KINDS = ("wd", "date", "dom", "rel")
_REACH = 8
"""How many atoms may stand between "after" and the day of the event it names."""

Found = tuple[When, int] | None


class Atom(NamedTuple):
    """A time word, a number ("n"), a mark ("p") or any other word ("x"), over tokens ``first`` to ``last``."""

    cat: str
    val: str
    norm: str
    first: int
    last: int
    glued: bool
    capital: bool


_END = Atom("end", "", "", 0, 0, False, False)


def atoms(tokens: Sequence[Token], norms: Sequence[str], lexicon: Lexicon) -> list[Atom]:
    """The atoms of a sentence; ``norms`` are its tokens' folded forms, typos mended."""
    out: list[Atom] = []
    phrases, index = lexicon.time_phrases, 0
    while index < len(tokens):
        token = tokens[index]
        glued = index > 0 and tokens[index - 1].end == token.start
        hit = phrases.at(norms, index) if token.kind in ("word", "num", "mark") else None
        if hit:
            sense, last = hit
            norm = " ".join(norms[index:last])
            out.append(Atom(sense.cat, sense.val, norm, index, last, glued, token.capital))
            index = last
            continue
        cat = {"num": "n", "mark": "p"}.get(token.kind, "x")
        out.append(Atom(cat, token.norm if cat == "n" else "", norms[index], index, index + 1, glued, token.capital))
        index += 1
    return out


def find(items: Sequence[Atom], *, day_first: bool) -> list[When]:
    """Every time expression of a sentence, in order and without overlap."""
    grammar = _Grammar(items, day_first)
    found: list[When] = []
    index = 0
    while index < len(items):
        if items[index].cat in ("x", "p"):
            index += 1
            continue
        hit = grammar.expression(index)
        if hit and hit[1] > index:
            found.append(hit[0])
            index = hit[1]
        else:
            index += 1
    return found


class _Grammar:
    def __init__(self, items: Sequence[Atom], day_first: bool) -> None:
        self.items, self.day_first = items, day_first

    def at(self, index: int) -> Atom:
        return self.items[index] if 0 <= index < len(self.items) else _END

    def cat(self, index: int) -> str:
        return self.at(index).cat

    def is_lead(self, index: int, *values: str) -> bool:
        atom = self.at(index)
        return atom.cat == "lead" and atom.val in values

    def is_latest(self, index: int) -> bool:
        """ "At the latest" behind a day; the same words may lead one."""
        return self.cat(index) == "latest" or self.at(index).norm in _LATEST

    def skip(self, index: int, *cats: str) -> int:
        while self.cat(index) in cats:
            index += 1
        return index

    def cover(self, when: When, first: int, last: int) -> When:
        return replace(when, first=self.at(first).first, last=self.items[last - 1].last)

    # -- expressions -------------------------------------------------------------------------------------------

    def expression(self, index: int) -> Found:
        """A lead, a core, further bounds and what follows them."""
        start, lead, latest = index, "", False
        while self.cat(index) in ("lead", "latest", "or-lead"):
            if self.cat(index) == "lead":
                lead = self._stronger(lead, self.at(index).val)
            else:
                latest = True
            index += 1
        hit = self.core(index, lead)
        if hit is None and lead in ("after", "before", "not-before", "since"):
            hit = self._event_day(index, lead)
        if hit is None:
            if index == start:
                return None
            hit = self._leadless(start, index)
            return hit
        when, end = hit
        if not when.lead:
            when = replace(when, lead=lead if lead not in ("for", "between", "since") else "")
        if lead == "since":
            when = replace(when, past=True)
        when, end = self._alternatives(when, end, lead)
        when, end = self._tail(when, end)
        if latest and when.lead in ("on", ""):
            when = replace(when, lead="by")
        return self.cover(when, start, end), end

    def _leadless(self, start: int, index: int) -> Found:
        """Where nothing follows the leads, one of them may be a core itself ("following Friday")."""
        return None if index - start > 1 else self.core(start, "")

    @staticmethod
    def _stronger(old: str, new: str) -> str:
        strength = ("", "on", "in", "by", "until", "around", "for", "between", "since", "after", "before", "not-before")
        return max(old, new, key=strength.index)

    def _event_day(self, index: int, lead: str) -> Found:
        """The day of an event: "after the panel on Tuesday", « après le comité de jeudi »."""
        for step in range(index + 1, index + _REACH):
            cat = self.cat(step)
            if cat in ("p", "end", "or"):
                return None
            if cat in ("wd", "mon", "n", "ord", "rel"):
                hit = self.day(step)
                if hit and hit[0].kind in _DAY_KINDS:
                    return replace(hit[0], lead=lead, event=True), self._poss(hit[1])
        return None

    def _poss(self, index: int) -> int:
        return index + 1 if self.cat(index) == "poss" else index

    def _alternatives(self, when: When, end: int, lead: str) -> tuple[When, int]:
        """Further bounds: "Thursday or Friday", "between the 3rd and the 5th", "tomorrow, Monday at the latest"."""
        for _ in range(3):
            step = end
            comma = self.at(step).norm in (",", "(")
            if comma:
                step += 1
            joined = self.cat(step) in ("or", "and") or self.at(step).norm in ("-", "–", "—", "/")
            if joined:
                step += 1
            if self.cat(step) == "or":
                step += 1
            if not joined and not comma:
                break
            hit = self._second(step, when, joined, ranged=lead in ("between", "since", "not-before", "in", "on", ""))
            if hit is None:
                break
            other, end = hit
            first, *rest = when.args if when.kind == "later" else (when,)
            when = When("later", (first, *rest, other), when.first, other.last, lead=when.lead)
        return when, end

    def _second(self, step: int, when: When, joined: bool, *, ranged: bool) -> Found:
        after, lead, latest = step, "", False
        while self.cat(after) in ("lead", "latest"):
            latest = latest or self.cat(after) == "latest"
            lead = self.at(after).val if self.cat(after) == "lead" else lead
            after += 1
        hit = self.core(after, "")
        if hit is None or hit[0].kind == "clock" or hit[0].past or (hit[0].kind == "dur" and when.kind != "dur"):
            return None
        other, end = hit
        if self.is_latest(end):
            end, latest = end + 1, True
        if self.at(end).norm == ")":
            end += 1
        word = self.items[step - 1].norm if joined else ""
        if word in ("and", "et", "und", "&", "-", "–", "—", "to", "a") and not (ranged and when.lead != "by"):
            return None
        if not joined and not latest:
            return None
        if self.cat(end) == "poss":
            return None
        return replace(other, lead=lead if lead in ("before", "by", "around") else ""), end

    def _tail(self, when: When, end: int) -> tuple[When, int]:
        while self.is_latest(end) or self.cat(end) == "orso":
            end += 1
        if self.cat(end) == "poss":
            return replace(when, event=True), end + 1
        if self.cat(end) == "earliest":
            return replace(when, lead="not-before"), end + 1
        return when, end

    # -- cores -------------------------------------------------------------------------------------------------

    def core(self, index: int, lead: str) -> Found:
        """One day, period, duration or clock time from ``index`` on."""
        hit = (
            self.clocked_day(index)
            or self.duration(index, lead)
            or self.day(index)
            or self.period(index)
            or self.loose(index)
        )
        return self._with_clock(hit) if hit else self.clock_only(index, lead)

    def _with_clock(self, hit: tuple[When, int]) -> tuple[When, int]:
        when, end = hit
        if when.clock is not None or when.kind not in (*_DAY_KINDS, "nth-wd", "holiday", "dur"):
            return hit
        step = end + (self.at(end).norm in (",", "("))
        clock = self.clock(step)
        if clock is None or (when.kind == "dur" and not clock[0].part):
            return hit
        return replace(when, clock=clock[0] if clock[0].at != time.min else None), clock[1]

    def clocked_day(self, index: int) -> Found:
        """The clock before the day: "3pm on Friday", "close of business tomorrow", « le matin du 5 »."""
        step = self.skip(index, "art")
        clock = self.clock(step, bare=True)
        if clock is None:
            return None
        step = self.skip(clock[1], "of", "art")
        if self.at(step).norm == ",":
            step += 1
        while self.is_lead(step, "on", "by", "in"):
            step += 1
        hit = self.day(self.skip(step, "of", "art")) or self.day(step)
        if hit is None or (hit[0].kind == "dom" and step == clock[1]):
            return None
        return replace(hit[0], clock=clock[0] if clock[0].at != time.min else None), hit[1]

    def day(self, index: int) -> Found:
        """A single day."""
        index = self.skip(index, "art")
        for production in (self.numeric, self.month_day, self.nth, self.day_month, self.weekday, self.relative):
            hit = production(index)
            if hit:
                return hit
        return None

    def make(self, kind: str, args: tuple[object, ...], first: int, last: int) -> tuple[When, int]:
        return When(kind, args, self.at(first).first, self.items[last - 1].last), last

    def integer(self, index: int, low: int, high: int) -> int | None:
        atom = self.at(index)
        if atom.cat == "n" and len(atom.val) <= 4 and low <= int(atom.val) <= high:
            return int(atom.val)
        return None

    def year(self, index: int) -> tuple[int | None, int]:
        """A year of four digits at ``index``, behind a comma or "of" too."""
        step = index + (self.at(index).norm == ",")
        step = self.skip(step, "of")
        year = self.integer(step, 1990, 2100)
        return (year, step + 1) if year and len(self.at(step).val) == 4 else (None, index)

    def numeric(self, index: int) -> Found:
        """2026-03-12, 15/12, 15/12/2026, 15.12.2026."""
        first = self.at(index)
        sep, second = self.at(index + 1), self.at(index + 2)
        if first.cat != "n" or second.cat != "n" or sep.norm not in ("-", "/", ".") or not (sep.glued and second.glued):
            return None
        third = self.at(index + 4)
        full = self.at(index + 3).norm == sep.norm and third.cat == "n" and third.glued and self.at(index + 3).glued
        if len(first.val) == 4 and full:
            year, month, day = int(first.val), int(second.val), int(third.val[:4])
            if not (1 <= month <= 12 and 1 <= day <= 31):
                return None
            return self.make("date", (year, month, day), index, self._iso_time(index + 5))
        if sep.norm == "-" and not full:
            return None
        if len(first.val) > 2 or len(second.val) > 2 or (sep.norm == "." and not full and not self._dotted(index)):
            return None
        one, two = int(first.val), int(second.val)
        day, month = (one, two) if (self.day_first or one > 12) and two <= 12 else (two, one)
        if not (1 <= month <= 12 and 1 <= day <= 31) or (not full and self._fraction(index)):
            return None
        if full and len(third.val) in (2, 4):
            year = int(third.val) + (2000 if len(third.val) == 2 else 0)
            return self.make("date", (year, month, day), index, index + 5)
        end = index + 4 if sep.norm == "." and self.at(index + 3).norm == "." else index + 3
        return self.make("date", (None, month, day), index, end)

    def _iso_time(self, end: int) -> int:
        return end + 1 if self.at(end).norm == "t" and self.at(end).glued and self.cat(end + 1) == "n" else end

    def _dotted(self, index: int) -> bool:
        return self.at(index + 3).norm == "." and self.at(index + 3).glued and self.day_first

    def _fraction(self, index: int) -> bool:
        """Whether 2/3 is no date: "2/3 days", "round 2/3", "24/7"."""
        after, before = self.at(index + 3), self.at(index - 1)
        return (
            after.cat in ("unit", "next", "bmark", "days")
            or after.norm in ("%", "/", "of")
            or (self.at(index).val, self.at(index + 2).val) == ("24", "7")
            or before.norm in ("round", "step", "part", "stage", "tour", "etape", "partie", "entretien", "interview")
        )

    def month_day(self, index: int) -> Found:
        """December 15, Dec 15th, March 3-5; not "March 2026"."""
        if self.cat(index) != "mon" or not self._month_here(index):
            return None
        step = self.skip(index + 1, "art")
        if self.at(step).norm == "." and self.at(step).glued:
            step += 1
        month = int(self.at(index).val)
        hit = self._day_number(step)
        if hit is None or self.cat(hit[1]) in ("unit", "ampm") or self.at(hit[1]).norm in (":", "h", "%", "k"):
            return None
        day, end = hit
        if self.at(end).norm in ("-", "–") and self.at(end).glued:
            later = self._day_number(end + 1)
            if later and later[0] > day and self.cat(later[1]) != "unit":
                day, end = later
        year, end = self.year(end)
        return self.make("date", (year, month, day), index, end)

    def _month_here(self, index: int) -> bool:
        """Whether "may", "march", "mars" and the like name a month here."""
        atom = self.at(index)
        if atom.norm not in ("may", "march", "mar", "sat", "sun", "dec", "jan", "fall"):
            return True
        before, after = self.at(index - 1), self.at(index + 1)
        near = after.cat in ("n", "ord") or before.cat in ("n", "ord", "suffix", "edge", "of", "mid", "halfof")
        lead = before.cat in ("lead", "next", "last", "this")
        return near or (atom.capital and (lead or index > 0)) or (lead and atom.norm != "may" and before.val != "on")

    def _day_number(self, index: int) -> tuple[int, int] | None:
        """15, 15th, 1er, fifteenth."""
        day = self.integer(index, 1, 31)
        if day is not None:
            if self.cat(index + 1) == "suffix" and self.at(index + 1).glued:
                return day, index + 2
            if self.at(index + 1).cat == "n" and self.at(index + 1).glued:
                return None
            return day, index + 1
        if self.cat(index) == "ord" and self.at(index).val.isdecimal():
            return int(self.at(index).val), index + 1
        if self.cat(index) == "num" and self.at(index).val.isdecimal() and self.cat(index + 1) == "mon":
            return int(self.at(index).val), index + 1
        return None

    def day_month(self, index: int) -> Found:
        """15 December, the 15th of December, 3-5 March, and the day alone: the 15th, « le 15 »."""
        hit = self._day_number(index)
        if hit is None:
            return None
        day, end = hit
        suffixed = end - index == 2 or self.cat(index) == "ord"
        step = self._range_end(end)
        if step is not None and step[0] > day:
            day, end = step
        after = self.skip(end, "of", "art")
        if self.cat(after) == "mon" and self._month_here(after):
            dotted = after + 1 + (self.at(after + 1).norm == "." and self.at(after + 1).glued)
            year, last = self.year(dotted)
            return self.make("date", (year, int(self.at(after).val), day), index, last if year else after + 1)
        return self._day_alone(index, day, end, after, suffixed)

    def _range_end(self, end: int) -> tuple[int, int] | None:
        if self.at(end).norm not in ("-", "–", "—", "/", "et", "and", "or", "ou", "au", "to", "&"):
            return None
        hit = self._day_number(self.skip(end + 1, "art"))
        if hit is None:
            return None
        after = self.skip(hit[1], "of")
        ranged = self.cat(after) == "mon" or hit[1] - end > 2
        return hit if ranged else None

    def _day_alone(self, index: int, day: int, end: int, after: int, suffixed: bool) -> Found:
        before = self.at(index - 1)
        article = before.norm.rpartition(" ")[2]
        articled = article in _ARTICLES and before.val != "plural"
        following = self.at(end)
        offset = self._month_offset(after)
        if offset is not None:
            return self.make("dom", (day, offset[0]), index, offset[1])
        if following.cat in ("unit", "ampm", "num", "n", "next", "clockword", "wd", "bmark", "days", "quarter"):
            return None
        if following.norm in (":", "h", "%", "/", "k", "€", "$", "£") and following.glued:
            return None
        if following.norm in ("%", "h", "€", "$", "£", "k", "ans", "personnes", "people"):
            return None
        if self.cat(index) == "ord" and not (articled and not self.day_first and self.at(end).cat in ("end", "p")):
            return None
        if suffixed and not self.day_first:
            noun = following.cat == "x" and following.norm not in _AFTER_DAY
            return None if noun and not articled_date(self.at(index - 2)) else self.make("dom", (day,), index, end)
        if not (articled or before.cat == "wd"):
            return None
        if following.cat == "x" and following.norm not in _AFTER_DAY and not following.glued:
            return None
        return self.make("dom", (day,), index, end)

    def _month_offset(self, index: int) -> tuple[int, int] | None:
        """Of this month, of next month, « du mois prochain »."""
        offset, step = 0, self.skip(index, "of", "art")
        marked = False
        if self.cat(step) in ("next", "this"):
            offset, step, marked = int(self.cat(step) == "next"), step + 1, True
        if self.cat(step) != "unit" or self.at(step).val != "month":
            return None
        if self.cat(step + 1) == "next":
            return 1, step + 2
        return (offset, step + 1) if marked or self.cat(step - 1) in ("of", "art") else None

    def nth(self, index: int) -> Found:
        """The first Monday of March, the last week of March, « la deuxième quinzaine de mars »."""
        number, step = self._ordinal(index)
        if number is None:
            return None
        kind = self.at(step)
        if kind.cat == "wd":
            after = self.skip(step + 1, "of", "art")
            return self._nth_in(index, after, "nth-wd", (number, int(kind.val)))
        if (kind.cat == "unit" and kind.val == "week") or kind.norm == "week of":
            after = self.skip(step + 1, "of", "art")
            days = -1 if number < 0 else {1: 7, 2: 14, 3: 21, 4: 28}.get(number, -1)
            return self._nth_in(index, after, "nth-week", (days,))
        if kind.cat == "half":
            after = self.skip(step + 1, "of", "art")
            return self._nth_in(index, after, "nth-week", (15 if number == 1 else -1,))
        if kind.cat == "num" and self.at(step + 1).val == "week":
            return self._nth_in(index, self.skip(step + 2, "of", "art"), "nth-week", (14,))
        return None

    def _ordinal(self, index: int) -> tuple[int | None, int]:
        atom = self.at(index)
        if atom.cat == "ord" and atom.val.isdecimal() and int(atom.val) <= 5:
            return int(atom.val), index + 1
        if atom.cat == "last":
            return -1, index + 1
        hit = self._day_number(index)
        if hit and hit[1] - index == 2 and hit[0] <= 5:
            return hit
        return None, index

    def _nth_in(self, index: int, after: int, kind: str, args: tuple[int, ...]) -> Found:
        if self.is_lead(after, "in"):
            after += 1
        if self.cat(after) == "mon":
            year, end = self.year(after + 1)
            return self.make(kind, (*args, int(self.at(after).val), year), index, end)
        offset = self._month_offset(after) or self._month_offset(after - 1)
        if offset is not None:
            return self.make(kind, (*args, None, offset[0]), index, offset[1])
        return None

    def weekday(self, index: int) -> Found:
        """Friday, next Friday, « vendredi prochain », Friday week, Tuesday of next week, Friday 13 March."""
        start, mod = index, None
        if self.cat(index) in ("next", "this", "last") and self.cat(index + 1) == "wd":
            mod = {"next": 1, "this": None, "last": "last"}[self.cat(index)]
            if self.at(index).norm in ("following", "coming", "upcoming", "this coming"):
                mod = None
            index += 1
        if self.cat(index) != "wd" or not self._weekday_here(index):
            return None
        weekday, end = int(self.at(index).val), index + 1
        if (
            self.at(end).norm == "."
            and self.at(end).glued
            and len(self.at(index).norm) <= 4
            and self.at(end + 1).cat in ("n", "mon")
        ):
            end += 1
        dated = self._weekday_date(end)
        if dated:
            return replace(dated[0], first=self.at(start).first), dated[1]
        if self.cat(end) in ("next", "last") and self.at(end).norm not in ("following", "next", "past"):
            mod = 1 if self.cat(end) == "next" else "last"
            return self.make("wd", (weekday, mod), start, end + 1)
        if self.cat(end) == "in-week" or (self.cat(end) == "unit" and self.at(end).norm == "week"):
            return self.make("wd", (weekday, "week"), start, end + 1)
        week = self._week_offset(end)
        if week:
            return self.make("wd", (weekday, week[0]), start, week[1])
        return self.make("wd", (weekday, mod), start, end)

    def _weekday_here(self, index: int) -> bool:
        """Whether "sat", "sun" or "mar" name a weekday here."""
        atom = self.at(index)
        return atom.norm not in (
            "sat",
            "sun",
            "wed",
            "mar",
            "mer",
            "ven",
            "mo",
            "do",
            "so",
            "fr",
            "di",
            "mi",
            "sa",
        ) or (
            atom.capital
            or self.cat(index + 1) in ("n", "part", "next")
            or self.is_lead(index - 1, "by", "before", "on", "until")
        )

    def _weekday_date(self, end: int) -> Found:
        step = end + (self.at(end).norm == ",")
        articled = self.skip(step, "art")
        if self.is_lead(articled, "on"):
            articled = self.skip(articled + 1, "art")
        for production in (self.numeric, self.month_day):
            hit = production(articled)
            if hit:
                return hit
        number = self._day_number(articled)
        if number is None:
            return None
        hit = self.day_month(articled)
        if hit:
            return hit
        if self.at(end).norm != "," and self.integer(articled, 1, 31) and self._ends_day(number[1]):
            return self.make("dom", (number[0],), articled, number[1])
        return None

    def _ends_day(self, index: int) -> bool:
        atom = self.at(index)
        return not (
            atom.cat in ("unit", "ampm", "clockword", "n", "suffix")
            or (atom.norm in (":", "h", "/") and atom.glued)
            or atom.norm == "h"
        )

    def _week_offset(self, index: int) -> tuple[int, int] | None:
        """Of next week, next week, « de la semaine prochaine », this week, the week after next."""
        step = self.skip(index, "of", "art")
        if self.is_lead(step, "in"):
            step = self.skip(step + 1, "of", "art")
        atom = self.at(step)
        if atom.cat in ("next", "this", "last") and self.at(step + 1).val == "week":
            return {"next": 1, "this": 0, "last": -1}[atom.cat], step + 2
        if atom.cat == "unit" and atom.val == "week":
            if self.cat(step + 1) in ("next", "last"):
                return (1 if self.cat(step + 1) == "next" else -1), step + 2
            if self.cat(step + 1) == "after-next":
                return 2, step + 2
        if atom.cat == "weeks":
            return int(atom.val), step + 1
        return None

    def relative(self, index: int) -> Found:
        """Today, tomorrow; "the day after the panel on Tuesday"."""
        if self.cat(index) == "today-part":
            when, end = self.make("rel", (0,), index, index + 1)
            return replace(when, clock=Clock(PARTS[self.at(index).val], part=True)), end
        if self.cat(index) == "tomorrow-part":
            when, end = self.make("rel", (1,), index, index + 1)
            return replace(when, clock=Clock(PARTS[self.at(index).val], part=True)), end
        if self.cat(index) != "rel":
            return None
        offset = int(self.at(index).val)
        when, end = self.make("rel", (offset,), index, index + 1)
        if offset == 1 and self.at(index).norm in ("the day after", "le lendemain", "lendemain", "day after"):
            hit = self._event_day(index, "")
            if hit:
                return When("dur", (1, "day", replace(hit[0], event=False, lead="")), when.first, hit[0].last), hit[1]
        return replace(when, past=offset < 0), end

    # -- durations ---------------------------------------------------------------------------------------------

    def number(self, index: int) -> tuple[float | str, int] | None:
        """2, two, a, a couple of, half, one and a half, 1.5; "few" for an unknown small number."""
        atom = self.at(index)
        if atom.cat == "n" and len(atom.val) <= 4:
            if self.at(index + 1).norm in (".", ",") and self.at(index + 1).glued and self.cat(index + 2) == "n":
                if self.at(index + 2).glued:
                    return float(f"{atom.val}.{self.at(index + 2).val}"), index + 3
            return float(atom.val), index + 1
        if atom.cat == "num":
            if self.cat(index + 1) == "andhalf":
                return float(atom.val) + 0.5, index + 2
            return (atom.val if atom.val == "few" else float(atom.val)), index + 1
        if atom.cat == "half":
            return 0.5, index + 1
        return None

    def duration(self, index: int, lead: str = "") -> Found:
        """In two days, 2-3 days, a week or two, « sous 48h », two weeks from Friday."""
        start = index
        index = self.skip(index, "art")
        nexted = False
        if self.cat(index) in ("next", "last"):
            if self.cat(index) == "last":
                lead = "for"
            nexted = self.cat(index) == "next"
            index += 1
        if self.cat(index) == "days":
            return self._fixed_days(start, index, lead)
        amount = self._amount(index)
        if amount is None:
            return None
        count, unit, end, orso = amount
        nexted = nexted or orso
        if unit == "weekend" or (unit == "day" and count == 0.5):
            return None
        return self._duration_from(start, count, unit, end, direct=nexted or lead in ("in", "by", "before"), lead=lead)

    def _fixed_days(self, start: int, index: int, lead: str) -> Found:
        days, _, plain = self.at(index).val.partition("/")
        unit, end, count = "day", index + 1, float(days)
        if self.cat(end) == "bmark":
            unit, count, end = self.at(end).val, float(plain or days), end + 1
        return self._duration_from(start, count, unit, end, direct=lead in ("in", "by"), lead=lead)

    def _amount(self, index: int) -> tuple[float, str, int, bool] | None:
        hit = self.number(index)
        if hit is None:
            return None
        count, end = hit
        further = end
        if self.at(end).norm in ("-", "–", "—", "/", "or", "ou", "to", "a", "oder", "bis") or self.cat(end) in (
            "or",
            "and",
        ):
            further = end + 1
        if further > end or self.cat(end) in ("num", "n"):
            second = self.number(further)
            if second and (self.cat(second[1]) in ("unit", "next", "bmark") or self.at(second[1]).norm == "h"):
                count, end = second
        nexted = self.cat(end) == "next"
        if nexted:
            end += 1
        atom = self.at(end)
        if atom.norm == "h" and self.cat(end - 1) == "n":
            unit = "hour"
        elif atom.cat == "unit":
            unit = atom.val
        else:
            return None
        end += 1
        if self.cat(end) == "bmark" and unit == "day":
            unit, end = self.at(end).val, end + 1
        if self.cat(end) == "andhalf" and not isinstance(count, str):
            count, end = count + 0.5, end + 1
        if self.cat(end) == "next" and self.at(end).norm not in ("following", "next", "coming"):
            nexted, end = True, end + 1
        if self.cat(end) == "or":
            second = self.number(end + 1)
            if (
                second
                and self.cat(second[1]) not in ("unit", "mon", "ampm")
                and self.at(second[1]).norm not in ("h", ":")
            ):
                count, end = second
        if isinstance(count, str):
            count = float(FEW.get(unit, 5))
        return count, unit, end, nexted

    def _duration_from(self, start: int, count: float, unit: str, end: int, *, direct: bool, lead: str) -> Found:
        if lead == "for":
            direct = False
        while self.cat(end) in ("orso", "latest"):
            end += 1
        if self.cat(end) == "ago":
            when, end = self.make("dur", (-count, unit), start, end + 1)
            return replace(when, past=True, direct=False), end
        if self.cat(end) == "from-now":
            when, end = self.make("dur", (count, unit), start, end + 1)
            return when, end
        if self.is_lead(end, "after", "since", "not-before") or self.cat(end) == "from":
            hit = self.day(end + 1) or self._event_day(end, "")
            if hit:
                base = replace(hit[0], event=False, lead="")
                return When("dur", (count, unit, base), self.at(start).first, hit[0].last), self._poss(hit[1])
            direct = False
        if self.cat(end) == "after-it":
            direct = False
        if unit == "hour" and self._clock_like(start, count, lead):
            return None
        when, end = self.make("dur", (count, unit), start, end)
        return replace(when, direct=direct), end

    def _clock_like(self, start: int, count: float, lead: str) -> bool:
        """Whether 15h or « 15 heures » is a time of day and no span of hours."""
        step = self.skip(start, "art")
        named = self.at(step + 1).norm in ("h", "heures", "heure", "uhr") and self.cat(step) in ("n", "num")
        spelled = self.at(start).cat == "art"
        return named and count < 24 and not spelled and (lead not in ("in", "by") or (lead == "by" and count > 6))

    # -- periods -----------------------------------------------------------------------------------------------

    def period(self, index: int) -> Found:
        """Weeks, months, quarters, years, seasons, with an edge or without."""
        start = index
        index = self.skip(index, "art")
        for production in (self.week_of, self.named_ends):
            hit = production(index)
            if hit:
                return self.cover(hit[0], start, hit[1]), hit[1]
        edge = ""
        if self.cat(index) == "edge":
            edge, index = self.at(index).val, index + 1
            index = self.skip(index, "of", "art")
            if self.is_lead(index, "in"):
                index = self.skip(index + 1, "of", "art")
        hit = self._period_unit(index, edge)
        if hit is None:
            return None
        return self.cover(hit[0], start, hit[1]), hit[1]

    def _period_unit(self, index: int, edge: str) -> Found:
        atom = self.at(index)
        offset: int | None = None
        marked = False
        if atom.cat in ("next", "this", "last"):
            offset, marked = {"next": 1, "this": 0, "last": -1}[atom.cat], True
            index += 1
            if self.cat(index) in ("this", "next") and atom.cat in ("next", "this"):
                index += 1
            if self.cat(index) == "edge" and not edge:
                edge = self.at(index).val
                index = self.skip(index + 1, "of", "art")
            atom = self.at(index)
        if atom.cat == "mon" and self._month_here(index) and not (marked and offset == -1):
            year, end = self.year(index + 1)
            return self.make("period", (edge, "named", int(atom.val), year), index, end)
        if atom.cat == "weeks":
            return self.make("period", (edge, "week", int(atom.val)), index, index + 1)
        if atom.cat == "quarter":
            year, end = self.year(index + 1)
            return self.make("quarter", (edge, int(atom.val), 3, year), index, end)
        if atom.cat == "season" and (marked or edge or self._season_here(index)):
            year, end = self.year(index + 1)
            return self.make("season", (atom.val, year), index, end)
        if atom.cat == "unit" and atom.val in ("week", "weekend", "month", "year", "quarter"):
            return self._unit(index, atom, edge, offset, marked)
        return None

    def _unit(self, index: int, atom: Atom, edge: str, offset: int | None, marked: bool) -> Found:
        end = index + 1
        if self.cat(end) == "next" and not (
            self.at(end).norm in ("next", "following") and self.cat(end + 1) in ("wd", "unit")
        ):
            offset, marked, end = 1, True, end + 1
        elif self.cat(end) == "last" and self.at(end).norm != "past":
            offset, marked, end = -1, True, end + 1
        elif self.cat(end) == "after-next" and atom.val == "week":
            offset, marked, end = 2, True, end + 1
        articled = self.cat(index - 1) in ("art", "of") or self.at(index - 1).cat == "lead"
        named = self.skip(end, "of")
        if atom.val == "month" and named > end and self.cat(named) == "mon":
            return self._period_unit(named, edge)
        if not (marked or edge or (articled and self._unit_alone(index))):
            return None
        if not marked and edge in ("", "end", "later"):
            offset = 0
        if offset is not None and offset < 0:
            when, end = self.make("period", (edge, atom.val, offset), index, end)
            return replace(when, past=True), end
        day = self._week_day(end) if atom.val == "week" and offset is not None and not edge else None
        if day:
            return self.make("wd", (day[0], offset), index, day[1])
        return self.make("period", (edge, atom.val, offset), index, end)

    def _unit_alone(self, index: int) -> bool:
        """Whether "the week" or "the weekend" alone means this one: only behind a lead ("over the weekend")."""
        before = self.at(index - 1)
        lead = before if before.cat == "lead" else self.at(index - 2)
        if self.at(index).val == "weekend":
            return True
        return lead.cat == "lead" and lead.val in ("in", "by", "before", "until") or lead.cat == "latest"

    def _week_day(self, end: int) -> tuple[int, int] | None:
        step = end + (self.at(end).norm == ",")
        if self.is_lead(step, "on"):
            step += 1
        step = self.skip(step, "art")
        if self.cat(step) == "wd" and self._weekday_here(step) and self.cat(step + 1) not in ("n", "poss", "mon"):
            return int(self.at(step).val), step + 1
        return None

    def _season_here(self, index: int) -> bool:
        before = self.at(index - 1)
        return before.cat in ("lead", "art", "this", "next", "of", "edge") and self.at(index).norm not in ("fall",)

    def week_of(self, index: int) -> Found:
        """The week of the 8th, w/c 8 March, « la semaine du 8 », week 12, week ending Friday."""
        atom = self.at(index)
        if atom.cat == "week-of":
            hit = self.day(index + 1) or self._bare_day(index + 1)
            return self.make("week-of", (hit[0],), index, hit[1]) if hit else None
        if atom.cat == "week-ending":
            return self.day(index + 1)
        if atom.cat == "unit" and atom.val == "week" or atom.cat == "week-number":
            number = self.integer(index + 1, 1, 53)
            if number and self.cat(index + 2) not in ("unit", "n") and self.at(index + 2).norm not in ("h", "/", ":"):
                return self.make("iso-week", (number,), index, index + 2)
        return None

    def _week_after(self, end: int) -> tuple[int, int] | None:
        """Which week an end or middle of the week is in: « fin de semaine prochaine »."""
        if self.cat(end) in ("next", "last"):
            return (1 if self.cat(end) == "next" else -1), end + 1
        return self._week_offset(end)

    def _bare_day(self, index: int) -> Found:
        index = self.skip(index, "art")
        number = self._day_number(index)
        return self.make("dom", (number[0],), index, number[1]) if number else None

    def named_ends(self, index: int) -> Found:
        """EOW, EOM, midweek, the first half of March, H1."""
        atom, end = self.at(index), index + 1
        if atom.cat == "eow":
            week = self._week_after(end)
            return self.make("period", ("end", "week", week[0] if week else 0), index, week[1] if week else end)
        if atom.cat == "midweek":
            week = self._week_after(end)
            return self.make("period", ("mid", "week", week[0] if week else None), index, week[1] if week else end)
        if atom.cat in ("eom", "eoy"):
            return self.make("period", ("end", {"eom": "month", "eoy": "year"}[atom.cat], 0), index, end)
        if atom.cat == "halfof":
            after = self.skip(end, "of", "art")
            days = 15 if atom.val == "1" else -1
            return self._nth_in(index, after, "nth-week", (days,))
        if atom.cat == "halfyear":
            year, end = self.year(end)
            return self.make("quarter", ("", int(atom.val), 6, year), index, end)
        return None

    def loose(self, index: int) -> Found:
        """End of day, holidays, the new year, soon."""
        start = index
        index = self.skip(index, "art")
        atom, end = self.at(index), index + 1
        if atom.cat == "eod":
            when, end = self.make("rel", (0,), start, end)
            return replace(when, lead="by"), end
        if atom.cat == "holiday":
            return self.make("holiday", (atom.val,), start, end)
        if atom.cat == "newyear":
            return self.make("new-year", (), start, end)
        if atom.cat == "rentree":
            return self.make("back-to-school", (), start, end)
        if atom.cat == "vague":
            return self.make("vague", (atom.val,), start, end)
        if atom.cat == "days" and atom.val.startswith("7"):
            return None
        return None

    # -- clock times -------------------------------------------------------------------------------------------

    def clock_only(self, index: int, lead: str) -> Found:
        """A clock time without a day: "by 3pm", « avant midi »."""
        hit = self.clock(index)
        if hit is None or hit[0].at == time.min:
            return None
        if hit[0].part and lead not in ("by", "before", "around", "on", "until", "in"):
            return None
        when, end = self.make("clock", (), index, hit[1])
        return replace(when, clock=hit[0]), end

    def clock(self, index: int, *, bare: bool = False) -> tuple[Clock, int] | None:
        """A clock time or part of the day at ``index``; ``time.min`` stands for the end of the day."""
        start = index
        if not bare:
            while self.cat(index) in ("lead", "art", "of", "this", "edge") and index - start < 4:
                index += 1
        elif self.cat(index) == "edge":
            index = self.skip(index + 1, "of", "art")
        atom = self.at(index)
        if atom.cat == "eod":
            return Clock(time.min, part=True), index + 1
        if atom.cat in ("part", "tomorrow-part", "today-part"):
            return self._part(index, atom)
        if atom.cat == "ampm" and index == start and not bare:
            return Clock(MORNING if atom.val == "am" else AFTERNOON, part=True), index + 1
        explicit = self._clock_number(index, led=self.is_lead(index - 1, "on", "by", "before", "around") and not bare)
        if explicit is None:
            return None
        clock, end = explicit
        if self.at(end).norm in ("-", "–", "et", "and", "to", "a", "or", "ou"):
            later = self._clock_number(end + 1, led=True)
            if later and later[0].at > clock.at:
                clock, end = later
        return clock, end

    def _part(self, index: int, atom: Atom) -> tuple[Clock, int]:
        end = index + 1
        at = PARTS[atom.val]
        if atom.val == "noon" and self.cat(end) == "andhalf":
            return Clock(time(12, 30)), end + 1
        if self.cat(end) == "part":  # "Monday morning first thing"
            end += 1
        further = end
        if self.is_lead(further, "on", "before", "by", "around"):
            exact = self._clock_number(further + 1, led=False)
            if exact:
                return exact
        return Clock(at, part=True), end

    def _clock_number(self, index: int, *, led: bool) -> tuple[Clock, int] | None:
        """15:00, 15h30, 3pm, half past three, « 15 heures »; "3" alone only behind "at" and at the end."""
        atom = self.at(index)
        if (
            atom.cat in ("half", "quarterhour", "num", "n")
            and self.cat(index + 1) in ("past", "to")
            or atom.cat == "halfpast"
        ):
            return self._past(index)
        hour = self._hour(index)
        if hour is None:
            return self._word_clock(index)
        end, minute = index + 1, 0
        mark, after = self.at(end), self.at(end + 1)
        marked = False
        if (
            mark.norm in (":", "h", ".", "u")
            and after.cat == "n"
            and len(after.val) == 2
            and after.glued
            and int(after.val) < 60
        ):
            if mark.norm != "." or self.cat(end + 2) == "ampm":
                minute, end, marked = int(after.val), end + 2, True
        elif mark.norm in ("h", "heures", "heure", "uhr") and self.cat(index) in ("n", "num"):
            end, marked = end + 1, True
            if self.cat(end) == "n" and len(self.at(end).val) == 2 and int(self.at(end).val) < 60 and mark.norm != "h":
                minute, end = int(self.at(end).val), end + 1
            elif self.cat(end) == "andhalf":
                minute, end = 30, end + 1
        if self.cat(end) == "clockword":
            end, marked = end + 1, True
            hour = hour + 12 if hour < 8 else hour
        if self.cat(end) == "ampm":
            hour = hour % 12 + (12 if self.at(end).val == "pm" else 0)
            return Clock(time(hour % 24, minute)), end + 1
        if not marked:
            if not led or not 1 <= hour <= 12 or not self._ends_clock(end):
                return None
            hour = hour + 12 if hour < 8 else hour
        return (Clock(time(hour % 24, minute)), end) if hour <= 24 else None

    def _hour(self, index: int) -> int | None:
        atom = self.at(index)
        if (
            atom.cat == "num"
            and atom.val.isdecimal()
            and atom.norm not in ("a", "an", "un", "une", "one", "ein", "eine")
        ):
            return int(atom.val) if int(atom.val) <= 24 else None
        return self.integer(index, 0, 24) if len(atom.val) <= 2 else None

    def _word_clock(self, index: int) -> tuple[Clock, int] | None:
        atom = self.at(index)
        if atom.cat == "part" and atom.val in ("noon", "midnight"):
            return Clock(PARTS[atom.val]), index + 1
        return None

    def _ends_clock(self, index: int) -> bool:
        atom = self.at(index)
        return (
            atom.cat in ("end", "p", "wd", "rel", "latest", "or")
            or self.is_lead(index, "on")
            or atom.cat == "today-part"
        )

    def _past(self, index: int) -> tuple[Clock, int] | None:
        if self.cat(index) == "halfpast":
            minutes, step, sign = 30, index + 1, 1
        else:
            atom = self.at(index)
            raw = {"half": "30", "quarterhour": "15"}.get(atom.cat, atom.val)
            minutes, sign = (int(raw) if raw.isdecimal() else 60), 1 if self.cat(index + 1) == "past" else -1
            step = index + 2
        hour = self._hour(step)
        if hour is None or minutes >= 60:
            return None
        end = step + 1
        if self.cat(end) == "ampm":
            hour, end = hour % 12 + (12 if self.at(end).val == "pm" else 0), end + 1
        elif hour < 8:
            hour += 12
        total = (hour * 60 + sign * minutes) % 1440
        return Clock(time(total // 60, total % 60)), end


_AFTER_DAY = frozenset(
    "he she they i we it that who to with for and or but so if when then by via because as is was will nothing still "
    "il elle ils elles on je nous que qui pour avec et ou mais donc si quand par sans toujours rien a au ou des "
    "er sie wir ich mit und oder aber dann".split()
)


_LATEST = frozenset(("au plus tard", "at the latest", "maximum", "max", "dernier delai", "au maximum", "au pire"))
_ARTICLES = frozenset("au du le den dem am zum the vom".split())


def articled_date(before: Atom) -> bool:
    """Whether what stands before "the 15th" makes it a day even where a noun follows."""
    return before.cat == "lead" and before.val in ("by", "before", "on", "until", "around", "not-before")
