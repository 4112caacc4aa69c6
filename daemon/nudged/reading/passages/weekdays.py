"""Entries headed by a weekday alone: "## Mon" and "## Tuesday 10" of a week's note, « Mardi »."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from nudged.reading.passages.context import Note

_FIGURE = re.compile(r"\d+")
_AHEAD = 3
"""Days by which the next entry may follow; one that would lie further ahead lies back, as where the newest is first."""
_WEEK = 7
_WEEKS_BACK = 5


def is_weekday(note: Note, title: str) -> bool:
    """Whether a line or heading is nothing but a weekday, with its number at most: "Mon", "Tuesday 10th:"."""
    words = title.split()
    return 1 <= len(words) <= 2 and _weekday(note, words[0]) is not None and (len(words) == 1 or _number(words[1]) > 0)


def week_told(note: Note, title: str) -> date | None:
    """The Monday of a week that a heading names: "Week of 9 March", « Semaine du 9 au 13 mars »."""
    words, figure = title.split(), _FIGURE.search(title)
    if not words or figure is None or fold(words[0]) not in note.words["week-word"]:
        return None
    day = note.first_day(title[figure.start() :])
    return day - timedelta(days=day.weekday()) if day is not None else None


def enter_weekday(note: Note, title: str) -> date | None:
    """The day of the entry that a weekday heads, that of the note where it lies ahead; None where its number is wrong.

    It is of the week that a heading told, else follows the weekday above it, else is the last one by the day that
    holds there (READING.md §1, "said").
    """
    words = title.split()
    weekday = _weekday(note, words[0])
    if weekday is None:
        return None
    found = _day_of(note, weekday)
    day: date | None = found
    if len(words) > 1:
        number = _number(words[1])
        earlier = (found - timedelta(days=_WEEK * weeks) for weeks in range(_WEEKS_BACK))
        day = next((one for one in earlier if one.day == number), None)
    saved = note.context.saved
    if day is None or (saved is not None and day > saved):
        return None if day is None else saved  # a plan for a day to come, written by now
    note.weekday = day
    return day


def _day_of(note: Note, weekday: int) -> date:
    if note.week is not None:
        return note.week + timedelta(days=weekday)
    base = note.weekday or note.context.said
    ahead = (weekday - base.weekday()) % _WEEK
    follows = note.weekday is not None and ahead <= _AHEAD
    return base + timedelta(days=ahead if follows else ahead - _WEEK if ahead else 0)


def _weekday(note: Note, word: str) -> int | None:
    """The number of a weekday from Monday, 0; of short forms only those that are no name: "Mon", no "Sam"."""
    name = fold(word).strip("*_:.,()")
    hits = (lexicon.time_phrases.at([name], 0) for lexicon in note.lexicons)
    for sense in (hit[0] for hit in hits if hit is not None):
        known = sense.val.isdigit() or name in note.words["weekday"]
        if sense.cat == "wd" and known and sense.val.rstrip("?").isdigit():
            return int(sense.val.rstrip("?"))
    return None


def _number(word: str) -> int:
    figure = _FIGURE.match(word.strip("*_(),:."))
    return int(figure[0]) if figure is not None else 0
