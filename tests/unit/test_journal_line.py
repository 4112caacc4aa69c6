"""A journal's line is written and read back without loss, whatever its texts hold."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudged.filenames import is_journal
from nudged.journal import parse, render
from nudged.model import Line, Outcome, Verb

STAMP = datetime(2026, 3, 9, 10, 12, tzinfo=timezone(timedelta(hours=1)))

_zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_moments = st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1), timezones=_zones)  # noqa: DTZ001
_days = st.dates().map(date.isoformat)
_texts = st.text() | st.text(alphabet="ab\"“”«»—–-,.\\<[`' \n\t\x00\u2028\u00a0\ud800…")
_names = _texts.filter(lambda text: any(c.isalnum() for c in text))

_values = {
    Verb.SNOOZE: _moments.map(datetime.isoformat),
    Verb.SEEN: _moments.map(datetime.isoformat),
    Verb.MOVED: _moments.map(datetime.isoformat),
    Verb.DUE: _days,
    Verb.SINCE: _days,
    Verb.AWAY: st.tuples(_days, _days).map("..".join),
    Verb.UNDO: st.just("") | _moments.map(datetime.isoformat),
    Verb.CLOSE: st.sampled_from([outcome.value for outcome in Outcome]),
    Verb.ASSIGN: _names,
    Verb.REMINDER: _names,
}


@st.composite
def lines(draw: st.DrawFn) -> Line:
    verb = draw(st.sampled_from(Verb))
    return Line(
        stamp=draw(_moments),
        verb=verb,
        about=draw(_names),
        value=draw(_values.get(verb, _texts)),
        company=draw(_texts),
        said=draw(st.none() | st.dates()),
        quote=draw(_texts),
        machine="laptop",
    )


@given(lines())
def test_a_line_comes_back_as_it_was(line: Line) -> None:
    text = render(line)
    assert len(text.splitlines()) == 1
    (back,), problems = parse(text + "\n", "laptop")
    assert problems == ()
    assert (back.stamp, back.verb, back.said, back.machine) == (line.stamp, line.verb, line.said, "laptop")
    for name in ("about", "value", "company", "quote"):
        assert getattr(back, name).split(" ") == _words(getattr(line, name)), name
    assert render(back) == text


def _words(text: str) -> list[str]:
    """The words of ``text`` between plain spaces, a run of line breaks being one space."""
    out: list[str] = []
    for c in text:
        if c in "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029":
            if not (out and out[-1] == "\n"):
                out.append("\n")
        else:
            out.append(c)
    plain = "".join(" " if c == "\n" else c for c in out if c == "\n" or not _is_control(c))
    return plain.strip(" ").split(" ")


def _is_control(c: str) -> bool:
    return c < " " or "\x7f" <= c < "\xa0" or "\ud800" <= c <= "\udfff"


@given(st.lists(lines(), max_size=5))
def test_many_lines_come_back_in_their_order(given_lines: list[Line]) -> None:
    text = "".join(f"{render(line)}\n" for line in given_lines)
    back, problems = parse(f"# A title\n\nA sentence.\n\n{text}", "laptop")
    assert [render(line) for line in back] == text.split("\n")[:-1]
    assert problems == ()


@given(st.text(alphabet='- 2026-03-09T10:12:00+01:00 kept snooze — “”"\\\n,Ac'))
def test_no_text_makes_parse_fail(text: str) -> None:
    found, _ = parse(text, "laptop")
    assert all(line.stamp.tzinfo is not None for line in found)


@given(lines(), st.data())
def test_a_line_torn_off_anywhere_does_no_harm(line: Line, data: st.DataObject) -> None:
    whole = render(Line(STAMP, Verb.KEPT, "1"))
    torn = render(line)
    torn = torn[: data.draw(st.integers(0, len(torn)))]
    found, _ = parse(f"{whole}\n{torn}", "laptop")
    assert found == (Line(STAMP, Verb.KEPT, "1", machine="laptop"),)


def test_it_looks_as_the_documentation_shows_it() -> None:
    line = Line(
        STAMP,
        Verb.SNOOZE,
        "3f2a9c1b7e22",
        "2026-03-11T09:00:00+01:00",
        "Acme",
        date(2026, 3, 5),
        "I'll call you tomorrow to set it up",
    )
    assert render(line) == (
        "- 2026-03-09T10:12:00+01:00 snooze 3f2a9c1b7e22 2026-03-11T09:00:00+01:00"
        " — Acme, 2026-03-05, “I'll call you tomorrow to set it up”"
    )
    assert render(Line(STAMP, Verb.AWAY, "", "2026-08-01..2026-08-15")) == (
        "- 2026-03-09T10:12:00+01:00 away 2026-08-01..2026-08-15"
    )
    assert render(Line(STAMP, Verb.ASSIGN, "1", "Acme Corp", company="Foo, Inc.")) == (
        '- 2026-03-09T10:12:00+01:00 assign 1 Acme Corp — "Foo, Inc."'
    )


def test_a_quote_cannot_make_a_second_line_nor_markdown() -> None:
    quote = "x\n- 2026-03-09T10:12:00+01:00 kept 2\r\u2028![](http://example.org/) <img src=x> `code`\x1b[2J\\"
    text = render(Line(STAMP, Verb.DROP, "1", quote=quote))
    (line,), problems = parse(text + "\n", "laptop")
    assert (line.about, problems) == ("1", ())
    assert r"!\[](" in text
    assert r"\<img" in text
    assert r"\`code" in text
    assert "\x1b" not in text
    assert line.quote == ("x - 2026-03-09T10:12:00+01:00 kept 2 ![](http://example.org/) <img src=x> `code`[2J\\")


@pytest.mark.parametrize(
    ("text", "about", "value"),
    [
        ("- 2026-03-09T10:12:00Z kept 3f2a", "3f2a", ""),
        ("* 2026-03-09T10:12:00+01:00   drop   3f2a  ", "3f2a", ""),
        ("  + 2026-03-09T10:12+01:00 snooze 3f2a 2026-03-11", "3f2a", "2026-03-11"),
        ("2026-03-09T10:12:00+01:00 assign 3f2a Acme Corp", "3f2a", "Acme Corp"),
        ('- 2026-03-09T10:12:00+01:00 assign 3f2a "Acme Corp"', "3f2a", "Acme Corp"),
        ("- 2026-03-09T10:12:00+01:00 due 3f2a 2026-03-11T15:00 -- Acme", "3f2a", "2026-03-11T15:00"),
        ('- 2026-03-09T10:12:00+01:00 kept 3f2a – Acme, "my words"', "3f2a", ""),
        ("- 2026-03-09T10:12:00+01:00 kept 3f2a — « mes mots »", "3f2a", ""),
        ("- 2026-03-09T10:12:00+01:00 undo", "", ""),
        ("- 2026-03-09T10:12:00+01:00 since 2026-03-01\r", "", "2026-03-01"),
    ],
)
def test_lines_written_by_hand_are_taken_where_they_parse(text: str, about: str, value: str) -> None:
    (line,), problems = parse(text + "\n", "laptop")
    assert (line.about, line.value, problems) == (about, value, ())


@pytest.mark.parametrize(
    "text",
    [
        "- buy milk",
        "- 2026-03-09 kept 3f2a",
        "- 2026-03-09T10:12:00 kept 3f2a",
        "- 2026-03-09T10:12:00+01:00 forgot 3f2a",
        "- 2026-03-09T10:12:00+01:00 kept",
        "- 2026-03-09T10:12:00+01:00 snooze 3f2a soon",
        "- 2026-03-09T10:12:00+01:00 due 3f2a 2026-02-30",
        "- 2026-03-09T10:12:00+01:00 away 2026-08-01..",
        "- 2026-03-09T10:12:00+01:00 away someday",
        "- 2026-03-09T10:12:00+01:00 close acme maybe",
        "- 2026-03-09T10:12:00+01:00 kept 3f2a — Acme, 2026-03-05, “torn off",
        "- 2026-03-09T10:12:00+01:00 kept 3f2a — Acme, Beta, Gamma",
        "2026-03-09T99:12:00+01:00 kept 3f2a",
    ],
)
def test_what_does_not_parse_is_passed_over_and_told(text: str) -> None:
    found, problems = parse(f"{text}\n{render(Line(STAMP, Verb.KEPT, '1'))}\n", "laptop")
    assert [line.about for line in found] == ["1"]
    assert len(problems) == 1
    assert problems[0].startswith("line 1 is not understood: ")


def test_title_sentence_and_blank_lines_are_no_lines() -> None:
    text = "# nudge journal of laptop\n\nWhat you decided - and more.\n\n<!-- journal-id: 1f -->\n<<<<<<< mine\n"
    assert parse(text, "laptop") == ((), ())


def test_a_last_line_without_a_break_is_told() -> None:
    found, problems = parse(render(Line(STAMP, Verb.KEPT, "1")), "laptop")
    assert found == ()
    assert problems[0].startswith("line 1 is not finished with a line break: ")


@pytest.mark.parametrize(
    "line",
    [
        Line(STAMP.replace(tzinfo=None), Verb.KEPT, "1"),
        Line(STAMP, Verb.KEPT),
        Line(STAMP, Verb.SNOOZE, "1", "soon"),
        Line(STAMP, Verb.ASSIGN, "1", "\n"),
        Line(STAMP, Verb.CLOSE, "acme", "maybe"),
    ],
)
def test_what_could_not_be_read_back_is_not_written(line: Line) -> None:
    with pytest.raises(ValueError, match="no line of a journal"):
        render(line)


@pytest.mark.parametrize(
    ("name", "journal"),
    [
        ("nudge-journal-laptop.md", True),
        ("nudge-journal-laptop.sync-conflict-20260309-101200-ABCDEFG.md", True),
        ("nudge-journal-laptop (Marc's conflicted copy 2026-03-09).md", True),
        ("nudge-notes-laptop.md", False),
        ("my nudge-journal-laptop.md", False),
        ("nudge-journal-laptop.txt", False),
    ],
)
def test_journals_are_known_by_name(name: str, journal: bool) -> None:
    assert is_journal(name) is journal


def test_a_long_hostile_line_is_read_in_linear_time() -> None:
    for filler in (" " * 200_000, '"' * 200_000, '" ' * 100_000, "—," * 100_000, "\\" * 200_000, "a," * 100_000):
        found, _ = parse(f"- {STAMP.astimezone(UTC).isoformat()} kept 1 — {filler}x\n", "laptop")
        assert len(found) <= 1
