"""Text for a terminal, as properties over any text that a note may hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudge.faults import told
from nudge.term import Terminal, clean, fit, hang, pad, width, wrap
from nudged.model import NudgeError

texts = st.text(st.characters(exclude_categories=["Cs"]))
awkward = st.text(st.sampled_from("ab \n\t\x1b\x07\x9b\u202e\u200b\u2028é\u0301漢字👩‍💻"))


@given(texts | awkward)
def test_clean_text_steers_nothing_and_stays_on_one_line(text: str) -> None:
    cleaned = clean(text)
    assert all(c.isprintable() or c in "\u200d\ufe0f\u00a0\u202f" for c in cleaned)
    assert clean(cleaned) == cleaned


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1))
def test_clean_leaves_plain_text_as_it_is(text: str) -> None:
    assert clean(text) == text


@given(awkward.map(clean), st.integers(0, 30))
def test_fitted_text_fits_and_is_a_beginning(text: str, columns: int) -> None:
    fitted = fit(text, columns)
    assert width(fitted) <= columns
    assert fitted == text or text.startswith(fitted.removesuffix("…"))


@given(awkward.map(clean), st.integers(0, 30))
def test_padded_text_is_at_least_as_wide_as_asked(text: str, columns: int) -> None:
    assert width(pad(text, columns)) == max(width(text), columns)


@given(awkward.map(clean), st.integers(5, 40), st.sampled_from(["", "  "]))
def test_wrapping_loses_no_word(text: str, columns: int, indent: str) -> None:
    lines = wrap(text, columns, indent).split("\n")
    assert " ".join(line.removeprefix(indent) for line in lines).split() == text.split()
    assert all(width(line) <= columns or " " not in line.removeprefix(indent) for line in lines)


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("漢字", 4), ("e\u0301", 1), ("👩\u200d💻", 4), ("", 0)])
def test_width_counts_what_a_terminal_draws(text: str, columns: int) -> None:
    assert width(text) == columns


def test_style_only_where_colour_is_wanted() -> None:
    assert Terminal(80, colour=False).style("late", fg="yellow") == "late"
    assert Terminal(80, colour=True).style("late") == "late"
    assert Terminal(80, colour=True).style("late", fg="yellow") == "\x1b[33mlate\x1b[0m"


@pytest.mark.parametrize(
    ("text", "columns", "shown"),
    [
        ("one two three", 9, "one two\n  three"),
        ("    one two three", 12, "    one two\n  three"),
        ("one two three", 13, "one two three"),
        ("one two three", None, "one two three"),
    ],
)
def test_hanging_lines_keep_the_first_one_s_indent(text: str, columns: int | None, shown: str) -> None:
    assert hang(text, columns) == shown


def test_a_refusal_has_no_two_stops_in_a_row() -> None:
    assert told(NudgeError("nothing helps: Nothing to do.", todo="Wait"), "en") == "nothing helps: Nothing to do. Wait"
