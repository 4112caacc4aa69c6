"""Clock times and parts of the day: 15:00, 15h30, 3pm, half past three, « midi et demi », in the morning."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.times import AFTERNOON, EVENING, MORNING, Clock

if TYPE_CHECKING:
    from nudged.reading.deadlines.atoms import Atom, Atoms

PARTS = {"morning": MORNING, "noon": time(12), "afternoon": AFTERNOON, "evening": EVENING, "midnight": time(23, 59)}
END_OF_DAY = Clock(time.min, part=True)
"""Stands for the end of the day: a day without a clock time."""
PART_CATS = ("part", "today-part", "tomorrow-part")
_ENDS = frozenset("end small wd rel latest or and lead orso zone poss of next this".split()).union(PART_CATS)
_HOUR_LEADS = ("at", "by", "before", "until", "around", "between", "not-before", "after", "from")
_RANGE_LEADS = ("between", "from", "not-before", "at", "on")
_BEGINNINGS = frozenset(("n", "num", "part", "half", "halfpast", "halfto", "quarterhour", "unit"))
"""Atoms that figures of a clock time begin with."""
_NO_END_MARKS = frozenset("%€$£+:/")
_FIRST_AFTERNOON_HOUR = 8
"""Hours below it, told without am or pm, are in the afternoon."""
_NOON = 12 * 60
_LAST_OF_NIGHT = 4 * 60
"""Hours below it, told of an evening, are in the night behind it."""

FoundClock = tuple[Clock, int] | None


class _Read(NamedTuple):
    """Hour and minute, the index behind, whether something says that it is a time, whether am or pm is settled."""

    minutes: int
    end: int
    marked: bool
    settled: bool


def clock(a: Atoms, index: int, *, bare: bool = False) -> FoundClock:
    """A clock time or part of the day at ``index``, behind leads and an edge unless ``bare``."""
    start = index
    if bare:
        if a.cat(index) == "edge":
            index = a.skip(index + 1, "of", "art")
    else:
        while a.cat(index) in ("lead", "art", "of", "this", "edge") and index - start < 4:
            index += 1
    atom = a.at(index)
    if atom.cat == "eod":
        return END_OF_DAY, index + 1
    if atom.cat in PART_CATS:
        return _part(a, index)
    if atom.cat == "ampm" and index == start and not bare:
        return Clock(MORNING if atom.val == "am" else AFTERNOON, part=True), index + 1
    return exact(a, index)


def exact(a: Atoms, index: int) -> FoundClock:
    """A clock time in hours, or the later one of a range of them; "3" alone only behind a lead and at the end."""
    first = _read(a, index) if a.cat(index) in _BEGINNINGS else None
    if first is None:
        return None
    before = a.at(index - 1)
    led = not before.articled and (a.is_lead(index - 1, *_HOUR_LEADS) or _part_follows(a, first))
    dated = before.articled and before.cat != "lead"  # the 12th, « le 12 »
    ranged = before.cat == "of" and a.is_lead(first.end, "at")  # « de 5 à 7 »
    later = None if dated and not first.marked else _later(a, first, led=led or ranged)
    if later and (first.marked or later.marked or ranged or a.is_lead(index - 1, *_RANGE_LEADS)):
        return _settle(a, later, after=first)
    named = before.cat == "wd" and not _part_follows(a, first)  # Friday 3, but Friday 3 in the afternoon
    alone = led and not dated and not named and not a.is_lead(index - 1, "between")
    if first.marked or (alone and (_complete(a, first) or _part_follows(a, first))):  # no "between two of us"
        return _settle(a, first)
    return None


def opens(a: Atoms, first: int, last: int) -> bool:
    """Whether a lead at ``first`` makes a clock time the earliest one: after 3pm, « à partir de 15h »; no 2 to 4."""
    if not (a.is_lead(first, "after", "not-before", "from") or a.cat(first) == "from"):
        return False
    return not any(
        a.cat(step) in ("to", "and", "or") or a.is_dash(step) or a.is_lead(step, "at", "until")
        for step in range(first + 1, last)
    )


def _part_follows(a: Atoms, read: _Read) -> bool:
    """Whether a part of the day says what an hour is: 8 tonight, 3 in the morning, 9 tomorrow morning."""
    if read.marked or not 0 < read.minutes <= 24 * 60:
        return False
    comma = a.at(read.end).norm == "," and not a.at(read.end + 1).doubtful
    if comma and a.cat(read.end + 1) == "today-part" and a.cat(read.end - 2) not in ("stage", "serial", "mon", "n"):
        return _in_part(a, read, read.end + 1)  # 10, tonight; no "room 10, tonight"
    return _part_behind(a, read.end) and _in_part(a, read, a.skip(read.end, "of", "art", "lead", "rel"))


def _in_part(a: Atoms, read: _Read, index: int) -> bool:
    """Whether an hour can be one of the part of the day at ``index``: « 22 ce soir », no "15 this morning"."""
    later = {"afternoon": (13, 19), "evening": (17, 24)}.get(a.at(index).val, (13, 13))
    return read.minutes <= _NOON or later[0] * 60 <= read.minutes <= later[1] * 60


def _part_behind(a: Atoms, end: int) -> bool:
    behind = a.skip(end, "of", "art", "lead")
    return (
        (a.cat(behind) == "today-part" and not a.at(behind).doubtful)
        or (behind > end and a.cat(behind) in PART_CATS)
        or a.cat(end) == "tomorrow-part"
        or (a.cat(end) == "rel" and a.cat(end + 1) == "part")
    )


def _later(a: Atoms, first: _Read, *, led: bool) -> _Read | None:
    """The end of a range of hours: 9-11am, « entre 14h et 16h »."""
    step = first.end
    if not (a.cat(step) in ("and", "or", "to") or a.is_dash(step) or a.is_lead(step, "at", "until")):
        return None
    later = _read(a, a.skip(step + 1, "art", "lead"))
    told = led or (first.marked and not (a.is_dash(step) and not a.at(step).glued))  # 8am until 6, 9am-5
    complete = later is not None and (_complete(a, later) or (first.marked and _ends(a, later.end)))
    return later if later and complete and (later.marked or told) else None


def _complete(a: Atoms, read: _Read) -> bool:
    return read.marked or (60 <= read.minutes < 13 * 60 and _ends(a, read.end))


def _settle(a: Atoms, read: _Read, after: _Read | None = None) -> FoundClock:
    """The time of day, with what follows it: 9 in the morning, « 8 heures du soir », 3pm Paris time."""
    minutes, end = read.minutes, read.end
    step = a.skip(end, "of", "art", "lead") if a.cat(end) in ("of", "lead") else end
    step += a.at(step).norm == "," and a.cat(step + 1) == "today-part"
    if a.cat(step) in PART_CATS and minutes <= 2 * _NOON:
        return within_part(minutes, a.at(step).val), a.skip(step + 1, "zone", "orso")
    if not read.settled and minutes < _FIRST_AFTERNOON_HOUR * 60:
        minutes += _NOON
    if after and minutes < _NOON and (minutes < after.minutes <= _NOON or _of_evening(read, after)):
        minutes += _NOON
    return (_at(minutes), a.skip(end, "zone", "orso")) if minutes <= 2 * _NOON else None


def _of_evening(read: _Read, after: _Read) -> bool:
    """Whether a range of bare hours begins in the afternoon, so that it ends there too: between 5 and 8."""
    bare = not (read.settled or after.settled)
    return bare and after.minutes < _FIRST_AFTERNOON_HOUR * 60 and after.minutes < read.minutes


def _at(minutes: int, *, past_midnight: bool = False) -> Clock:
    return Clock(time(minutes // 60 % 24, minutes % 60), past_midnight=past_midnight)


def _part(a: Atoms, index: int) -> FoundClock:
    """A part of the day, sharpened by a time behind it: "morning at 9"."""
    atom, end = a.at(index), index + 1
    if atom.cat == "part" and atom.val in ("noon", "midnight") and not atom.doubtful:
        minutes, last = _from_noon(a, index)
        if last > end:
            return Clock(time(minutes // 60 % 24, minutes % 60)), last
    end = a.skip(end, "part")
    end += a.cat(end) == "today-part" and a.at(end).val == atom.val  # Friday evening after work
    if a.cat(end) == "ampm":
        end += 1
    end += a.cat(end) == "edge" and a.cat(end + 1) in ("end", "p", "small")  # « demain matin tôt »
    further = end + (a.at(end).norm == "(")
    further += a.at(further).norm == ","
    led = a.skip(further, "lead", "art")
    sharper = exact(a, led) if led > further or _read_marked(a, further) else None
    if sharper and opens(a, further, sharper[1]):
        return Clock(PARTS[atom.val], part=True), sharper[1]  # « jeudi matin à partir de 9h30 »
    if sharper:
        return sharpen(sharper[0], atom.val), sharper[1] + (a.at(sharper[1]).norm == ")" and a.at(end).norm == "(")
    other = a.skip(end + 1, "lead", "art") if a.cat(end) == "or" else end
    if other > end and a.cat(other) in PART_CATS[:2]:  # tomorrow morning or afternoon
        return Clock(max(PARTS[atom.val], PARTS[a.at(other).val]), part=True), other + 1
    return Clock(PARTS[atom.val], part=True), end


def _from_noon(a: Atoms, index: int) -> tuple[int, int]:
    """The minute of the day of noon or midnight, with the minutes told behind it: « minuit et demi », noon twenty."""
    at = PARTS[a.at(index).val]
    minute, end, _ = _spoken_minutes(a, index + 1)
    told = end > index + 1
    return at.hour * 60 + (60 * bool(at.minute) + minute if told else at.minute), end


def within_part(minutes: int, part: str) -> Clock:
    """The clock time that is meant in that part of the day: 8 in the evening is 20:00, 1 tonight is past midnight."""
    if part == "morning" and minutes >= _NOON + 60:
        return _at(minutes - _NOON)
    if part == "evening" and minutes % _NOON == 0:
        return Clock(PARTS["midnight"])
    if part == "evening" and minutes % _NOON < _LAST_OF_NIGHT:
        return _at(minutes % _NOON, past_midnight=True)
    return _at(minutes % _NOON + _NOON if part in ("afternoon", "evening") else minutes)


def sharpen(told: Clock, part: str) -> Clock:
    """An exact time behind or before a part of the day: "tonight at 8", "at 7 tomorrow morning"."""
    return told if told.part or told.past_midnight else within_part(told.at.hour * 60 + told.at.minute, part)


def _read_marked(a: Atoms, index: int) -> bool:
    read = _read(a, index)
    return read is not None and read.marked


def _read(a: Atoms, index: int) -> _Read | None:
    """The figures of a clock time: 15:00, 15h30, 3.30pm, half past three, « quinze heures trente »."""
    beside = _minutes_end(a, index)
    if a.cat(index) in ("halfpast", "halfto") or _is_past(a, beside) or a.cat(beside) == "to":
        past = None if a.is_lead(index - 1, "not-before", "between", "since", "from") else _past(a, index)
        if past:
            return past
    atom = a.at(index)
    if atom.cat == "part" and atom.val in ("noon", "midnight") and not atom.doubtful:
        minutes, end = _from_noon(a, index)
        return _Read(minutes, end, marked=True, settled=True)
    half = _half_hour(a, index)
    if half:
        return half
    hour = _hour(a, index)
    if hour is None:
        return _military(a, index)
    minute, end, marked = _minute(a, index + 1)
    written = a.at(index).val.startswith("0") or a.at(index + 1).cat == "hourmark"
    settled = hour == 0 or (marked and hour >= _FIRST_AFTERNOON_HOUR - written) or a.at(index).val.startswith("0")
    if a.cat(end) == "clockword":
        later = hour < _FIRST_AFTERNOON_HOUR and a.cat(end + 1) != "ampm"
        hour, end, marked = hour + 12 * later, end + 1, True
    if a.cat(end) == "orso":
        end, marked = end + 1, marked or a.at(end).norm.endswith("ish")
    half_day = _half_day(a, index, end, marked=marked) if hour <= 12 else ""
    if half_day:
        hour, end, marked, settled = hour % 12 + 12 * (half_day == "pm"), end + 1, True, True
        end = a.skip(end, "clockword")  # 9 a.m. sharp
    if a.cat(index) == "num" and a.at(index).doubtful and not a.is_lead(index - 1, *_HOUR_LEADS):  # an hour long
        return None
    return _Read(hour * 60 + minute, end, marked, settled)


def _half_hour(a: Atoms, index: int) -> _Read | None:
    """Half three, which is 3:30."""
    hour = _hour(a, index + 1) if a.cat(index) == "half" and _ends(a, index + 2) else None
    if hour is None or not 1 <= hour <= 12:
        return None
    spelled = a.cat(index + 1) == "num" or a.cat(index + 2) not in ("small", "and", "or")
    apart = a.cat(index - 1) not in ("num", "n", "and")
    told = spelled and apart and a.at(index).norm.isalpha() and not a.day_first
    return _Read(hour * 60 + 30, index + 2, marked=told, settled=False)


def _hour(a: Atoms, index: int) -> int | None:
    atom = a.at(index)
    if atom.cat == "num" and atom.val.isdecimal():
        return int(atom.val) if int(atom.val) <= 24 else None
    return a.integer(index, 0, 24) if len(atom.val) <= 2 else None


def _half_day(a: Atoms, index: int, end: int, *, marked: bool) -> str:
    """Whether "am" or "pm" stands behind the figures from ``index`` on, or the letter alone: 3:15p, at 9a."""
    atom = a.at(end)
    if atom.cat == "ampm":
        return atom.val if atom.glued or not atom.doubtful else ""
    ends = a.cat(end + 1) == "to" or _ends(a, end + 1)
    lettered = atom.glued and atom.cat == "num" and atom.doubtful and len(atom.norm) == 1 and ends
    led = marked or a.is_lead(index - 1, *_HOUR_LEADS) or a.cat(index - 1) in ("to", "from")
    return "am" if lettered and led else ""


def _minute(a: Atoms, end: int) -> tuple[int, int, bool]:
    """The minutes behind an hour, the index behind them, and whether they or a mark say that it is a time."""
    mark, after = a.at(end), a.at(end + 1)
    two_figures = after.cat == "n" and len(after.val) == 2 and int(after.val) < 60
    if two_figures and after.glued and (mark.norm == ":" or (mark.cat == "hourmark" and mark.glued)):
        return int(after.val), _seconds(a, end + 2), True
    if mark.cat == "hourmark" and mark.glued and after.glued and after.cat == "n" and len(after.val) == 1:
        return int(after.val), end + 2, True  # 11h5
    if mark.cat in ("andhalf", "andquarter") and a.day_first and _closes_hour(a, end):
        return _spoken_minutes(a, end)  # « à huit et demie »
    if two_figures and after.glued and a.mark(end, ".") and a.cat(end + 2) == "ampm":
        return int(after.val), end + 2, True
    if two_figures and after.glued and a.mark(end, ".") and a.is_lead(end - 2, "at") and _ends(a, end + 2):
        return int(after.val), end + 2, True
    if mark.cat == "hourmark" or (mark.cat == "unit" and mark.val == "oclock"):
        return _spoken_minutes(a, end + 1)
    spoken = _minutes(a, end) if mark.cat == "num" else None
    if spoken and spoken[0] >= 10:  # three thirty
        return (*spoken, True) if _ends(a, spoken[1], ampm=True) else (0, end, False)
    if mark.cat == "n" and not mark.glued and a.is_lead(end - 2, "at") and _ends(a, end + 1):  # at 3 15
        minutes = _minutes(a, end)
        return (*minutes, True) if minutes else (0, end, False)
    return 0, end, False


def _closes_hour(a: Atoms, end: int) -> bool:
    """Whether « et demie » at ``end`` is of an hour: « à huit et demie », « huit et demie du matin »."""
    return (a.is_lead(end - 2, "at", "before", "around", "by") and _ends(a, end + 1)) or _part_behind(a, end + 1)


def _seconds(a: Atoms, end: int) -> int:
    after = a.at(end + 1)
    return end + 2 if a.mark(end, ":") and after.cat == "n" and after.glued and len(after.val) == 2 else end


def _spoken_minutes(a: Atoms, end: int) -> tuple[int, int, bool]:
    """« dix heures trente », « et demie », « et vingt minutes », « moins le quart » (as negative minutes)."""
    if a.cat(end) == "andhalf":
        return 30, end + 1, True
    if a.cat(end) == "andquarter":
        return int(a.at(end).val or 15), end + 1, True
    if a.cat(end) == "lessquarter":
        return -15, end + 1, True
    if a.cat(end) == "less":
        less = _minutes(a, end + 1)
        return (-less[0], less[1], True) if less else (0, end, True)
    joined = a.cat(end) == "and"
    minutes = _minutes(a, end + joined)
    named = minutes is not None and a.is_unit(minutes[1], "minute")
    if minutes is None or (not named and (_counts_days(a, minutes[1]) or (joined and not _ends(a, minutes[1])))):
        return 0, end, True
    return minutes[0], minutes[1] + named, True


def _counts_days(a: Atoms, index: int) -> bool:
    """Whether a number before ``index`` is of a date, span or hour: noon 20 March, lunchtime 12 o'clock."""
    return a.cat(index) in ("mon", "unit", "clockword", "hourmark") or a.mark(index, "/", ":")


def _minutes(a: Atoms, index: int) -> tuple[int, int] | None:
    atom = a.at(index)
    if atom.cat == "num" and atom.val.isdecimal() and not atom.doubtful and int(atom.val) < 60:
        units = a.at(index + 1)
        more = int(units.val) if units.cat == "num" and units.val.isdecimal() and not units.doubtful else 0
        if int(atom.val) % 10 == 0 and int(atom.val) >= 20 and 0 < more < 10:
            return int(atom.val) + more, index + 2  # thirty five
        return int(atom.val), index + 1
    number = a.integer(index, 0, 59)
    return (number, index + 1) if number is not None and len(atom.val) == 2 else None


def _military(a: Atoms, index: int) -> _Read | None:
    """1530, 0900 hours."""
    atom, behind = a.at(index), a.at(index + 1)
    if atom.cat != "n" or len(atom.val) not in (3, 4) or int(atom.val[:-2]) > 23 or int(atom.val[-2:]) > 59:
        return None
    hour, minute = int(atom.val[:-2]), int(atom.val[-2:])
    if behind.cat == "ampm" and hour <= 12:
        return _Read(hour % 12 * 60 + minute + 720 * (behind.val == "pm"), index + 2, marked=True, settled=True)
    if a.is_lead(index - 1, "at", "by") and hour <= 12 and minute % 5 == 0 and _part_behind(a, index + 1):
        return _Read(hour * 60 + minute, index + 1, marked=True, settled=False)  # at 645 in the evening
    if len(atom.val) == 3:
        return None
    named = a.is_unit(index + 1, "hour") or a.cat(index + 1) == "hourmark"
    led = (
        a.is_lead(index - 1, "at", "by", "before", "around")
        and not 1900 <= int(atom.val) <= 2100
        and _ends(a, index + 1)
    )
    if not (named or led):
        return None
    return _Read(hour * 60 + minute, index + 1 + named, marked=True, settled=True)


def _is_past(a: Atoms, index: int) -> bool:
    atom = a.at(index)
    return (atom.cat == "last" and atom.val == "span") or a.is_lead(index, "after")


def _past(a: Atoms, index: int) -> _Read | None:
    """Half past three, quarter to five, ten to nine, « halb vier »."""
    atom = a.at(index)
    if atom.cat in ("halfpast", "halfto"):
        minutes, step = (30 if atom.cat == "halfpast" else -30), index + 1
    else:
        told = {"half": 30, "quarterhour": 15}.get(atom.cat, 15 if a.is_unit(index, "quarter") else None)
        if told is None:
            number = _minutes(a, index)
            told = number[0] if number else a.integer(index, 1, 29)
            told = None if told and a.cat(index + 1) == "to" and _to_range(a, index, told) else told
        if told is None:
            return None
        beside = _minutes_end(a, index)
        minutes, step = (told if _is_past(a, beside) else -told), beside + 1
    if a.cat(step) == "part" and a.at(step).val in ("noon", "midnight"):
        return _Read(720 + minutes if a.at(step).val == "noon" else minutes % 1440, step + 1, marked=True, settled=True)
    hour = _hour(a, step)
    if hour is None or not 1 <= hour <= 12 or not _ends(a, step + 1, ampm=True):
        return None
    end, settled = step + 1, False
    if a.cat(end) == "clockword":
        end += 1
    if a.cat(end) == "ampm":
        hour, end, settled = hour % 12 + 12 * (a.at(end).val == "pm"), end + 1, True
    elif hour < _FIRST_AFTERNOON_HOUR:
        hour += 12
    return _Read(hour * 60 + minutes, end, marked=True, settled=settled)


def _minutes_end(a: Atoms, index: int) -> int:
    """The index behind minutes counted before an hour: ten past three, thirty six minutes past eight."""
    number = _minutes(a, index) if a.cat(index) == "num" else None
    end = number[1] if number else index + 1
    return end + a.is_unit(end, "minute")


def _to_range(a: Atoms, index: int, told: int) -> bool:
    """Whether "to" leads from one hour to another: 8 to 9, 5 to 6pm; but "at 5 to 6", "five to six"."""
    later = _hour(a, index + 2)
    if told % 5 or later is None:
        return bool(told % 5)
    figures = a.cat(index) == "n" and a.cat(index + 2) == "n"
    return told < later and ((figures and not a.is_lead(index - 1, "at", "by", "before")) or _part_behind(a, index + 3))


def _ends(a: Atoms, index: int, *, ampm: bool = False) -> bool:
    """Whether a bare hour may end here."""
    atom = a.at(index)
    if atom.cat == "p":
        after = a.at(index + 1)
        return atom.norm not in _NO_END_MARKS and not (after.cat == "n" and after.glued and atom.glued)
    if atom.cat in ("ampm", "clockword"):
        return ampm
    if atom.cat == "to":
        return a.cat(index + 1) not in ("n", "num")
    return atom.cat in _ENDS and not (
        atom.cat == "wd" and a.cat(index + 1) in ("from-now", "ago")
    )  # 3 Fridays from now


def part_ends(atom: Atom) -> Clock:
    """The clock time at which a part of the day ends."""
    return Clock(PARTS[atom.val], part=True)
