"""The work of the reading grows with the length of a note and no faster, whatever it holds; counted in calls."""

from __future__ import annotations

import cProfile
from typing import TYPE_CHECKING

import pytest
from readings import SAVED, SETTINGS, said

from nudged.reading import ReadingSettings, read_note
from nudged.reading.passages.lines import MAX_NOTE

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.no_cover
NAMES = ("Marc", "Ana", "Sophie", "Julien", "Priya", "Tom", "Nina")
SHAPES: dict[str, Callable[[int], str]] = {
    "headings": lambda number: f"## Acme {number}\n",
    "dated headings": lambda number: f"## 2026-03-{number % 28 + 1:02} Call with {NAMES[number % 7]}\n",
    "headings of every depth": lambda number: f"{'#' * (number % 6 + 1)} Acme {number}\n",
    "short sentences": lambda number: f"{NAMES[number % 7]} called. They will write on Friday. No news.\n",
    "one line": lambda number: f"{NAMES[number % 7]} will call me on Friday, ",
    "one sentence": lambda _: "would never ",
    "verbs of one doer": lambda _: "m'appelle et m'écrit et m'envoie le contrat et me répond ",
    "one word": lambda _: "a",
    "deep quotes": lambda number: f"{'> ' * (number % 9 + 1)}I will call you on Friday, {NAMES[number % 7]}\n",
    "quotation marks": lambda _: 'he said: "I will call". ',
    "table rows": lambda number: f"| Acme {number} | {NAMES[number % 7]} will call | 2026-03-05 |\n",
    "list items": lambda number: f"- Acme{number}: {NAMES[number % 7]} will call tomorrow\n",
    "check-boxes": lambda number: f"- [ ] call {NAMES[number % 7]} on the {number % 28 + 1}th\n",
    "dates": lambda _: "1/2/3 ",
    "pasted mails": lambda number: f"From: {NAMES[number % 7]}\nDate: 2026-03-05\n\nDear Kim,\nI will call.\nBest,\n",
    "promises of one company": lambda number: (
        f"{NAMES[number % 7]} will send the contract by {number % 27 + 1} April.\n"
    ),
    "promises and answers": lambda number: (
        f"Ana will call on {number % 9 + 9} May.\nAna called on {number % 27 + 1} May.\n"
    ),
    "meetings to prepare": lambda number: (
        f"Tom will send the agenda before the interview on {number % 27 + 1} May.\n"
        f"Interview with Tom on {number % 27 + 1} May.\n"
    ),
}


def calls(text: str, settings: ReadingSettings = SETTINGS) -> int:
    """How many functions are called while ``text`` is read."""
    profile = cProfile.Profile()
    profile.runcall(read_note, text, file="Acme.md", modified=SAVED, settings=settings)
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_note_is_twice_the_work(shape: str) -> None:
    units = [SHAPES[shape](number) for number in range(240)]
    said("".join(units))  # what is remembered of words is no part of the work
    half, whole = calls("".join(units[:120])), calls("".join(units))
    assert whole <= 2.1 * half + 500  # four times as much, were each line compared with all others


@pytest.mark.parametrize(
    "unit", ["Marc: I'll call you\nAna: fine\n", "Marc  10:12\nI'll call you\n\n", "From: Marc\nTo: Ana\n\nI'll call\n"]
)
def test_twice_the_chat_is_twice_the_work_where_the_candidate_has_a_name(unit: str) -> None:
    sam = ReadingSettings(name="Marc Martin")
    read_note(unit * 240, file="Acme.md", modified=SAVED, settings=sam)
    assert calls(unit * 240, sam) <= 2.1 * calls(unit * 120, sam) + 500


@pytest.mark.parametrize(
    "unit", ["he said ", "il a dit qu'il ", "elle a dit qu'", "they'll notify ", "Marc said that they would call, "]
)
def test_within_one_piece_of_a_line_the_work_grows_with_the_square_of_its_verbs_at_most(unit: str) -> None:
    half, whole = (unit * (length // len(unit)) for length in (450, 900))
    said(whole)
    assert calls(whole) <= 4 * calls(half) + 500


def test_a_note_beyond_all_measure_is_read_up_to_a_bound() -> None:
    told = "Marc will call me tomorrow.\n"
    assert said(told)
    assert said(told + "\n" * MAX_NOTE + told) == said(told)
