"""Dates by number: 2026-03-12, 15/12, December 15th, 3-5 March, the 15th, « le 15 du mois prochain »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.deadlines.atoms import Found
from nudged.reading.deadlines.clocks import exact

if TYPE_CHECKING:
    from nudged.reading.deadlines.atoms import Atoms

NOUNS = ("x", "stage", "counted", "serial")
_NUMBER_SIGNS = ("#", "no", "nr", "n", "°")
_LIMITS = ("by", "before", "on", "until", "around", "not-before", "at-latest", "at")
_DOTTED = ("by", "before", "on", "until")
_MONTH_LEADS = ("in", "by", "before", "until", "around", "not-before", "from", "at-latest")
_NO_DAY_CATS = frozenset("unit ampm num n next clockword wd bmark days quarter hourmark counted".split())
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_SHORT_YEARS = (20, 49)
"""Two figures that may be a year behind a day and a month: « le 17 02 27 »."""
_COMPACT = len("20260312")
_MONTHS = 12
_MONTHS_ON = {"next": 1, "this": 0, "last": -1}
_AMOUNT_MARKS = frozenset(("%", "/", "k", "€", "$", "£", "+"))


def year(a: Atoms, index: int) -> tuple[int | None, int]:
    """A year of four digits at ``index``, behind a comma or "of" too, and the index behind it."""
    step = index + (a.at(index).norm == "," or a.mark(index, "-", "/"))
    step = a.skip(step, "of")
    if a.is_lead(step, "in") and len(a.at(step + 1).val) == 4:
        step += 1
    atom = a.at(step)
    found = a.integer(step, _FIRST_YEAR, _LAST_YEAR)
    if atom.cat == "num" and atom.val.isdecimal() and int(atom.val) >= 2000:  # twenty twenty seven
        found = int(atom.val)
    return (found, step + 1) if found and len(atom.val) == 4 else (None, index)


def year_of(a: Atoms, index: int) -> tuple[int | str | None, int]:
    """The year of a month or quarter: 2027, of next year, « de l'année prochaine »."""
    found, end = year(a, index)
    if found:
        return found, end
    step = a.skip(index, "of", "art")
    if a.cat(step) == "next" and a.is_unit(step + 1, "year"):
        return "next", step + 2
    if a.is_unit(step, "year") and a.cat(step + 1) == "next":
        return "next", step + 2
    if a.cat(step) == "this" and a.is_unit(step + 1, "year"):
        return "this", step + 2
    return None, index


def month_here(a: Atoms, index: int) -> bool:
    """Whether a word at ``index`` names a month, where "may", "march", « mars » and the like need not."""
    atom = a.at(index)
    if atom.cat != "mon":
        return False
    if not atom.doubtful:
        return True
    before, after = a.at(index - 1), a.at(index + 1)
    if a.mark(index + 1, ".", "-", "/"):
        after = a.at(index + 2)
    if (
        after.cat in ("n", "ord")
        or (after.cat == "num" and not after.doubtful)
        or before.cat
        in (
            "n",
            "ord",
            "suffix",
            "edge",
            "of",
            "halfof",
            "week-of",
            "to",
            "and",
        )
    ):
        return True
    joined = after.cat == "mon" and not after.named  # Jan-Feb
    if joined or (before.cat == "mon" and atom.capital and after.cat in ("end", "p")):
        return True
    if before.cat in ("next", "last", "this") or a.is_lead(index - 1, *_MONTH_LEADS):
        return True
    if after.cat in ("next", "this") and a.is_unit(index + 2, "year"):
        return True
    if atom.named:
        return before.cat == "lead"
    return atom.capital and index > 0


def day_number(a: Atoms, index: int) -> tuple[int, int] | None:
    """15, 15th, 1er, fifteenth; the index behind it."""
    day = a.integer(index, 1, 31)
    if day is not None:
        if a.cat(index + 1) == "suffix" and a.at(index + 1).glued:
            return day, index + 2
        return None if a.at(index + 1).cat == "n" and a.at(index + 1).glued else (day, index + 1)
    atom = a.at(index)
    if atom.cat == "ord" and atom.val.isdecimal():
        return int(atom.val), index + 1
    if atom.cat == "num" and atom.val.isdecimal() and 1 <= int(atom.val) <= 31 and _number_is_day(a, index):
        return int(atom.val), index + 1
    return None


def _number_is_day(a: Atoms, index: int) -> bool:
    """Whether a number in words is a day: fifteen March, « le quinze »."""
    if a.cat(a.skip(index + 1, "of")) == "mon":
        return True
    spelled = not a.at(index).doubtful and int(a.at(index).val) > 1
    if spelled and a.cat(index - 1) == "mon":
        return True
    return spelled and a.day_first and a.cat(index - 1) in ("art", "wd", "lead") and _ends_number(a, index + 1)


def _ends_number(a: Atoms, index: int) -> bool:
    return a.cat(index) in ("end", "p", "small", "and", "or", "latest") or month_offset(a, index) is not None


def numeric(a: Atoms, index: int) -> Found:
    """2026-03-12, 15/12, 15/12/2026, 15.12.2026, 2026-Mar-12."""
    first = a.at(index)
    if first.cat != "n":
        return None
    sep, second = a.at(index + 1), a.at(index + 2)
    if len(first.val) == _COMPACT:
        return _compact(a, index)
    by_month = _year_month(a, index) or _year_first(a, index)
    if by_month:
        return by_month
    if sep.cat == "n":
        return _spaced(a, index)
    apart = sep.norm == "/" and a.day_first and a.at(index - 1).articled and _ends_number(a, index + 3)
    joined = sep.glued and second.glued
    if second.cat != "n" or sep.norm not in ("-", "/", ".") or not (joined or apart):
        return None
    third = a.at(index + 4)
    full = a.mark(index + 3, sep.norm) and third.cat == "n" and third.glued
    if full and len(first.val) == 4:
        return _date(a, (int(first.val), int(second.val), int(third.val[:4])), index, _iso_time(a, index + 5))
    if len(first.val) > 2 or len(second.val) > 2 or not (full or _short_date(a, index) or _articled_date(a, index)):
        return None
    one, two = int(first.val), int(second.val)
    day, month = (one, two) if (a.day_first or one > 12 or sep.norm == ".") and two <= 12 else (two, one)
    if full:
        if len(third.val) not in (2, 4):
            return None
        told = int(third.val) + 2000 * (len(third.val) == 2)
        return _with_weekday(a, _date(a, (told, month, day), index, index + 5))
    end = index + 3 + (sep.norm == "." and a.mark(index + 3, "."))
    return _with_weekday(a, _date(a, (None, month, day), index, end))


def _with_weekday(a: Atoms, hit: Found) -> Found:
    """A date in figures with its weekday behind it: 10/3 (Tue)."""
    if hit is None:
        return None
    bracket = a.at(hit[1]).norm == "("
    step = hit[1] + bracket
    closed = a.at(step + 1).norm == ")" if bracket else a.cat(step + 1) in ("end", "p")
    if a.cat(step) != "wd" or not closed:
        return hit
    return hit[0]._replace(args=(*hit[0].args, int(a.at(step).val))), step + 1 + bracket


def _compact(a: Atoms, index: int) -> Found:
    """20260312, where it is no number of something else: "ref 20260312", "20260312 tomorrow"."""
    told = a.at(index).val
    in_year = int(told[:4])
    before = index - 1 - (a.at(index - 1).norm in (".", ":", "-"))
    if a.cat(before) == "serial" or a.at(before).norm in _NUMBER_SIGNS:
        return None
    if a.cat(index + 1) == "rel" or not 2000 <= in_year <= 2100:
        return None
    return _date(a, (in_year, int(told[4:6]), int(told[6:])), index, index + 1)


def _year_month(a: Atoms, index: int) -> Found:
    """2026-10, 10/2026: the month, where no day follows."""
    month, in_year = a.integer(index, 1, 12), a.integer(index + 2, _FIRST_YEAR, _LAST_YEAR)
    if month and in_year and a.mark(index + 1, "-", "/") and a.at(index + 2).glued and not a.mark(index + 3, "-", "/"):
        return a.make("period", ("", "named", month, in_year), index, index + 3)
    in_year, month = a.integer(index, _FIRST_YEAR, _LAST_YEAR), a.integer(index + 2, 1, 12)
    joined = a.mark(index + 1, "-", "/") and a.at(index + 2).glued and len(a.at(index + 2).val) == 2
    behind = a.at(index + 3)
    if in_year is None or month is None or not joined or (behind.glued and behind.norm in ("-", "/", ".")):
        return None
    return a.make("period", ("", "named", month, in_year), index, index + 3)


def _year_first(a: Atoms, index: int) -> Found:
    """2026-Mar-12, 2026/mar/12, 2026 March 12."""
    in_year, sep = a.integer(index, _FIRST_YEAR, _LAST_YEAR), a.at(index + 1).norm
    month, number = a.at(index + 2), a.integer(index + 4, 1, 31)
    if in_year and number and month.cat == "mon" and sep in ("-", "/") and a.mark(index + 3, sep):
        return _date(a, (in_year, int(month.val), number), index, index + 5)
    month, told = a.at(index + 1), day_number(a, index + 2)
    spaced = in_year and told and month.cat == "mon" and (month.capital or not month.doubtful)
    if spaced and told and a.cat(told[1]) in ("end", "p", "small", "latest"):
        return _date(a, (in_year, int(month.val), told[0]), index, told[1])
    return None


def _spaced(a: Atoms, index: int) -> Found:
    """« le 17 02 », « 17 02 2026 », « le 17 02 26 »."""
    day, month = a.integer(index, 1, 31), a.integer(index + 1, 1, 12)
    if day is None or month is None or not a.day_first or a.at(index + 1).glued:
        return None
    articled, full = a.at(index - 1).articled, len(a.at(index + 1).val) == 2
    in_year = a.integer(index + 2, _FIRST_YEAR, _LAST_YEAR)
    short = a.integer(index + 2, *_SHORT_YEARS) if articled and full else None
    if in_year is None and short:
        in_year = 2000 + short
    last = index + 2 + bool(in_year)
    ends = a.cat(last) in ("end", "p", "small", "lead", "latest")
    apart = a.cat(index - 1) not in ("n", "stage", "serial", "counted")
    if (in_year and not short and full) or (ends and ((articled and full) or (in_year and apart))):
        return _date(a, (in_year, month, day), index, last)
    return None


def _date(a: Atoms, told: tuple[int | None, int, int], first: int, last: int) -> Found:
    in_year, month, day = told
    real = in_year is None or _FIRST_YEAR <= in_year <= _LAST_YEAR  # 9999-12-31 says that there is none
    return a.make("date", told, first, last) if real and 1 <= month <= 12 and 1 <= day <= 31 else None


def _short_date(a: Atoms, index: int) -> bool:
    """Whether two numbers alone are a day and a month, and no fraction, version, score or range."""
    sep = a.at(index + 1).norm
    led = a.cat(index - 1) in ("art", "wd") or a.is_lead(index - 1, *_LIMITS)
    if a.mark(index - 1, sep) and a.cat(index - 2) == "n":
        return False  # 9999-12-31
    if sep == "/":
        return not _fraction(a, index)
    ends = a.cat(index + 3) in ("end", "p", "latest")
    beyond = max(int(a.at(index).val), int(a.at(index + 2).val)) > 12
    if sep == ".":
        if index == 0 and a.at(index + 3).norm == ":" and len(a.at(index + 2).val) == 2 and a.day_first:
            return True  # « 20.03 : réponse définitive »
        known = a.day_first or int(a.at(index).val) > 12 or a.is_lead(index - 1, *_DOTTED) or a.cat(index - 1) == "wd"
        closed = (a.mark(index + 3, ".") and a.cat(index + 4) != "n") or (ends and a.is_lead(index - 1, "on"))
        return (closed and known) or (led and a.day_first and len(a.at(index + 2).val) == 2 and not _fraction(a, index))
    return (led or ends) and beyond and not _fraction(a, index)


def _articled_date(a: Atoms, index: int) -> bool:
    """« le 12/05 prochain », « le 05-04 »: no fraction, as the article and the noughts tell."""
    noughts = len(a.at(index + 2).val) == 2 and "0" in (a.at(index).val[0], a.at(index + 2).val[0])
    closed = a.cat(index + 3) in ("end", "p", "small", "lead", "latest")
    closed = closed or a.at(index + 3).val == "post"
    return a.day_first and a.at(index - 1).articled and noughts and closed


def _iso_time(a: Atoms, end: int) -> int:
    """The index behind the hour's letter in 2026-03-12T15:00, so that the clock time follows the date."""
    return end + 1 if a.at(end).norm == "t" and a.at(end).glued and a.cat(end + 1) == "n" else end


def _fraction(a: Atoms, index: int) -> bool:
    """Whether 2/3 is no date: "2/3 days", "round 2/3", "24/7"."""
    after = a.at(index + 3)
    if after.cat == "stage" and int(a.at(index).val) > int(a.at(index + 2).val):
        return False  # « 4/3 entretien »
    return (
        after.cat in ("unit", "next", "bmark", "days", "counted", "stage", "ampm", "hourmark", "mon", "of")
        or after.norm in ("%", "/")
        or (a.at(index).val, a.at(index + 2).val) == ("24", "7")
        or a.cat(index - 1) == "stage"
    )


def month_day(a: Atoms, index: int) -> Found:
    """December 15, Dec 15th, this March 3-5; not "March 2026"."""
    start = index
    index += a.cat(index) in ("this", "next") and a.cat(index + 1) == "mon"
    if not month_here(a, index):
        return None
    step = a.skip(index + 1, "art")
    step += a.mark(step, ".", "-", "/") or _ordinal_behind(a, step)
    step = a.skip(step, "art")
    ranged = a.is_lead(step, "between", "from")  # November between 19 and 20
    hit = day_number(a, step + ranged)
    if hit is None or a.cat(hit[1]) in ("unit", "hourmark") or a.at(hit[1]).norm == "%" or minutes_behind(a, hit[1]):
        return None
    if a.cat(hit[1]) == "ampm" and a.at(hit[1]).glued:  # "April 5pm"; "April 5 pm" is its afternoon
        return None
    day, end = hit
    joined = a.is_dash(end) or a.cat(end) in ("to", "and", "or") or a.is_lead(end, "until")
    if joined or (a.mark(end, "/") and not a.mark(end + 2, "/")):
        later = day_number(a, a.skip(end + 1, "art"))
        if later and later[0] > day and a.cat(later[1]) not in ("unit", "ampm", "mon") and not a.mark(later[1], ":"):
            day, end, ranged = *later, False
    in_year, end = year_of(a, end)
    return None if ranged else a.make("date", (in_year, int(a.at(index).val), day), start, end)


def minutes_behind(a: Atoms, index: int) -> bool:
    """Whether a colon makes what stands before it an hour: 15:30, but "by March 20: the offer"."""
    return a.mark(index, ":") and a.cat(index + 1) == "n" and a.at(index + 1).glued


def _ordinal_behind(a: Atoms, index: int) -> bool:
    """Whether a comma stands between a month and its day: "October, 1st"."""
    hit = day_number(a, a.skip(index + 1, "art")) if a.at(index).norm == "," else None
    return hit is not None and a.cat(hit[1] - 1) == "suffix" and a.cat(hit[1]) not in NOUNS


def day_month(a: Atoms, index: int) -> Found:
    """15 December, the 15th of December, 3-5 March, and the day alone: the 15th, « le 15 »."""
    hit = day_number(a, index)
    if hit is None:
        return None
    day, end = hit
    suffixed = end - index == 2 or a.cat(index) == "ord"
    later = _range_end(a, end)
    if later and later[0] > day:
        day, end = later
    if suffixed and a.is_unit(end, "day") and a.cat(end + 1) == "of":  # the 15th day of next month
        end += 1
    after = a.skip(end, "of", "art")
    after += a.mark(after, "-", "/", ".")
    if month_here(a, after):
        dotted = after + 1 + a.mark(after + 1, ".", "-", "/")
        in_year, last = year_of(a, dotted)
        last = last if in_year else after + 1
        last += a.cat(last) == "next" and a.at(last).val == "post"
        return a.make("date", (in_year, int(a.at(after).val), day), index, last)
    return _day_alone(a, index, day, end, suffixed=suffixed)


def _range_end(a: Atoms, end: int) -> tuple[int, int] | None:
    if not (
        a.is_dash(end) or a.at(end).norm == "/" or a.cat(end) in ("and", "or", "to") or a.is_lead(end, "at", "until")
    ):
        return None
    hit = day_number(a, a.skip(end + 1, "art"))
    if hit is None:
        return None
    ranged = a.cat(a.skip(hit[1], "of")) == "mon" or hit[1] - end > 2 or month_offset(a, hit[1])
    return hit if ranged or _days_joined(a, end, hit) else None


def _days_joined(a: Atoms, mark: int, later: tuple[int, int]) -> bool:
    """Whether a mark joins two days of a month, as no month has the second's number: « vers le 20-25 »."""
    joined = (a.is_dash(mark) or a.at(mark).norm == "/") and later[0] > _MONTHS
    return joined and a.at(mark - 2).articled and _ends_number(a, later[1])


def _day_alone(a: Atoms, index: int, day: int, end: int, *, suffixed: bool) -> Found:
    before, following = a.at(index - 1), a.at(end)
    articled = before.articled and before.val != "plural"
    closes = ("end", "p", "small", "latest", "lead")
    offset = month_offset(a, end)
    if offset is not None:
        when, last = a.make("dom", (day, offset[0]), index, offset[1])
        return when._replace(past=offset[0] == -1), last
    if following.cat == "this-month" or (a.is_lead(end, "in") and a.cat(end + 1) in ("end", "p") and a.day_first):
        return a.make("dom", (day, 0), index, end + 1)
    if (a.is_dash(end) or a.cat(end) == "to") and a.cat(end + 1) == "n":
        return None
    free = (following.cat == "next" and following.val == "post") or clock_behind(a, end)
    if following.cat in _NO_DAY_CATS and not free:
        return None
    amount = following.glued and following.norm in _AMOUNT_MARKS
    if amount or following.norm in ("%", "€", "$", "£") or minutes_behind(a, end):
        return None
    noun = following.cat in NOUNS and not following.glued
    if suffixed and (following.cat == "stage" or counts_only(a, index, day)):
        return None
    if suffixed and not a.day_first:
        if a.cat(index) == "ord" and not (articled and (a.cat(end) in closes or clock_behind(a, end))):
            return None
        led = a.is_lead(a.skip_back(index - 1, "art"), *_LIMITS)
        return None if noun and not led else a.make("dom", (day,), index, end)
    named = a.cat(index) == "ord" and a.at(index).val != "1"
    if named or not (articled or before.cat == "wd") or noun:
        return None
    return a.make("dom", (day,), index, end + (following.cat == "next"))


def clock_behind(a: Atoms, index: int) -> bool:
    """Whether figures behind a day are a clock time of it: « mardi 24 15h », the 24th 3pm, the twenty fourth six pm."""
    return a.cat(index) in ("n", "num") and exact(a, index) is not None


def counts_only(a: Atoms, index: int, day: int) -> bool:
    """Whether an ending makes a number no day: « le 2e », where the first of a month alone is « le 1er »."""
    suffix = a.at(index + 1)
    return day > 1 and suffix.cat == "suffix" and suffix.val == "count"


def month_offset(a: Atoms, index: int) -> tuple[int | None, int] | None:
    """Of this month, of next month, « du mois »: how many months on (None: any), and the index behind."""
    if a.cat(index) == "this-month":
        return 0, index + 1
    step = a.skip(index, "of", "art")
    if a.is_lead(step, "in") and step == index:
        step = a.skip(step + 1, "art")
    before = a.cat(step)
    step += before in _MONTHS_ON
    if not a.is_unit(step, "month"):
        return None
    if a.cat(step + 1) in ("next", "after-next", "last"):
        return {"next": 1, "last": -1}.get(a.cat(step + 1), 2), step + 2
    if before in _MONTHS_ON:
        return _MONTHS_ON[before], step + 1
    return (None, step + 1) if a.cat(step - 1) in ("of", "art") or a.is_lead(step - 1, "in") else None


def bare_day(a: Atoms, index: int) -> Found:
    """A day of the month without any sign of being one, where a date must stand."""
    number = day_number(a, a.skip(index, "art"))
    return a.make("dom", (number[0],), index, number[1]) if number else None


def behind_event(a: Atoms, index: int) -> int:
    """The index behind a possessive: "Tuesday's"."""
    return index + 1 if a.cat(index) == "poss" else index
