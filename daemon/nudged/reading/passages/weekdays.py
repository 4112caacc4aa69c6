"""Entries headed by a weekday alone: "## Mon" and "## Tuesday 10" of a week's note, « Mardi »."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nudged.reading.passages.context import Note

_FIGURE = re.compile(r"\d+")
_CLOCK = re.compile(r"\d+[:h.]\d")
_AHEAD = 3
"""Days by which the next entry may follow; one that would lie further ahead lies back, as where the newest is first."""
_WEEK = 7
_WEEKS_BACK = 5
_WORDS = 2
_LATELY = 30


class Weekday(NamedTuple):
    """A weekday from Monday, 0, and the number of the day that stands behind it, 0 where none does."""

    weekday: int
    number: int


def weekday_alone(note: Note, title: str) -> Weekday | None:
    """What a line or heading tells that is nothing but a weekday, with its number at most: "Mon", "Tuesday 10th:"."""
    words = title.split()
    if not 1 <= len(words) <= _WORDS:
        return None
    name = fold(words[0]).strip("*_:.,()")
    told = (day for day, sure in weekdays_of(note, name) if sure or name in note.words["weekday"])  # "Mon", no "Sam"
    weekday, number = next(told, None), _number(words[1]) if len(words) > 1 else 0
    return None if weekday is None or (len(words) > 1 and not number) else Weekday(weekday, number)


def weekdays_of(note: Note, name: str) -> Iterator[tuple[int, bool]]:
    """The weekdays from Monday, 0, that a folded word is in any language, and whether it is surely one: no "sam"."""
    hits = (lexicon.time_phrases.at([name], 0) for lexicon in note.lexicons)
    for sense in (hit[0] for hit in hits if hit is not None):
        if sense.cat == "wd" and sense.val.rstrip("?").isdigit():
            yield int(sense.val.rstrip("?")), sense.val.isdigit()


def week_told(note: Note, title: str) -> date | None:
    """The Monday of a week that a heading names: "Week of 9 March", « Semaine du 9 au 13 mars »."""
    words, figure = title.split(), _FIGURE.search(title)
    if not words or figure is None or fold(words[0]) not in note.words["week-word"]:
        return None
    day = note.first_day(title[figure.start() :])
    return day - timedelta(days=day.weekday()) if day is not None else None


def enter_weekday(note: Note, told: Weekday) -> date | None:
    """The day of the entry that a weekday heads, that of the note where it lies ahead; None where its number is wrong.

    It is of the week that a heading told, else follows the weekday above it, else is the last one by the day that
    holds there (READING.md §1, "said").
    """
    found = _day_of(note, told.weekday)
    earlier = (found - timedelta(days=_WEEK * weeks) for weeks in range(_WEEKS_BACK))
    day = next((one for one in earlier if one.day == told.number), None) if told.number else found
    saved = note.context.saved
    if day is None or (saved is not None and day > saved):
        return None if day is None else saved  # a plan for a day to come, written by now
    note.weekday = day
    return day


def weekday_lately(note: Note, name: str, number: int) -> date | None:
    """The day of late that a weekday and its number name, None where the one to come is as near: "mon 23"."""
    saved = note.context.saved
    told = next((day for day, _ in weekdays_of(note, fold(name))), None)
    if saved is None or told is None:
        return None
    near = (saved + timedelta(days=step * side) for step in range(_LATELY) for side in (-1, 1))
    found = next((day for day in near if day.weekday() == told and day.day == number), None)
    return found if found is not None and found <= saved else None


def _day_of(note: Note, weekday: int) -> date:
    if note.week is not None:
        return note.week + timedelta(days=weekday)
    base = note.weekday or note.context.said
    ahead = (weekday - base.weekday()) % _WEEK
    past = note.context.saved is not None and base + timedelta(days=ahead) <= note.context.saved
    follows = note.weekday is not None and (ahead <= _AHEAD or past)
    return base + timedelta(days=ahead if follows else ahead - _WEEK if ahead else 0)


def _number(word: str) -> int:
    figure = None if _CLOCK.match(word.strip("*_(")) else _FIGURE.match(word.strip("*_(),:."))
    return int(figure[0]) if figure is not None else 0
