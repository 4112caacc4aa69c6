"""What the user types in words: times for decisions, and notes on the command line; with the real reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from desk import Desk, desk, reference_desk
from readings import said

from nudged.journal import read_journals
from nudged.ledger.identity import slug

if TYPE_CHECKING:
    from pathlib import Path

NOW = ("--at", "2026-03-09T10:00")
"""A Monday, P1 of the reference story having lapsed."""


@pytest.fixture
def empty(tmp_path: Path) -> Desk:
    return desk(tmp_path)


@pytest.fixture
def acme(tmp_path: Path) -> Desk:
    return reference_desk(tmp_path)


class TestTimes:
    @pytest.mark.parametrize(
        ("lang", "when", "due"),
        [
            ("en", "friday", "2026-03-13"),
            ("en", "tomorrow", "2026-03-10"),
            ("en", "in 3 days", "2026-03-12"),
            ("en", "the 20th", "2026-03-20"),
            ("fr", "vendredi", "2026-03-13"),
            ("fr", "demain", "2026-03-10"),
            ("fr", "le 20 mars", "2026-03-20"),
        ],
    )
    def test_a_day_in_words(self, acme: Desk, lang: str, when: str, due: str) -> None:
        acme.configure(language=lang)
        id_ = acme.id_of("call you tomorrow", at=NOW[1])
        acme.run("due", id_, when, *NOW)
        (promise,) = acme.json("list", *NOW)
        assert promise["due"] == due

    def test_a_clock_time_in_words(self, acme: Desk) -> None:
        id_ = acme.id_of("call you tomorrow", at=NOW[1])
        acme.run("due", id_, "friday at 3pm", *NOW)
        (promise,) = acme.json("list", *NOW)
        assert promise["due"] == "2026-03-13T15:00:00+01:00"

    @pytest.mark.parametrize("when", ["soon", "sous peu", "the moon", "", "call"])
    def test_what_names_no_day_is_wrong_usage(self, acme: Desk, when: str) -> None:
        id_ = acme.id_of("call you tomorrow", at=NOW[1])
        assert "is no time that is understood" in acme.run("due", id_, when, *NOW, code=2).stderr
        assert read_journals(acme.notes) == ()

    @pytest.mark.parametrize(
        ("when", "start"), [("friday", "2026-03-13T09:00:00+01:00"), ("saturday", "2026-03-14T09:00:00+01:00")]
    )
    def test_a_named_day_is_snoozed_to_as_it_is(self, acme: Desk, when: str, start: str) -> None:
        id_ = acme.id_of("call you tomorrow", at=NOW[1])
        acme.run("snooze", id_, when, *NOW)
        (promise,) = acme.json("list", *NOW)
        assert promise["reminder"] == start

    @pytest.mark.parametrize(
        ("lang", "days", "value"),
        [
            ("en", "1..15aug", "2026-08-01..2026-08-15"),
            ("en", "1 aug..15 aug", "2026-08-01..2026-08-15"),
            ("en", "2026-07-30..15aug", "2026-07-30..2026-08-15"),
            ("fr", "1..15août", "2026-08-01..2026-08-15"),
            ("en", "friday", "2026-03-13..2026-03-13"),
        ],
    )
    def test_an_absence(self, acme: Desk, lang: str, days: str, value: str) -> None:
        acme.configure(language=lang)
        acme.run("away", days, *NOW)
        (line,) = read_journals(acme.notes)
        assert line.value == value

    @pytest.mark.parametrize("days", ["31..15feb", "15..1aug", "..", "1..", "..15aug"])
    def test_no_absence(self, acme: Desk, days: str) -> None:
        error = acme.run("away", days, *NOW, code=2).stderr
        assert error.count("\n") == 1
        assert read_journals(acme.notes) == ()


class TestAdd:
    def test_a_line_is_noted_and_read(self, empty: Desk) -> None:
        out = empty.run("add", "Acme", "Marc will call on Friday", *NOW).stdout
        note = empty.notes / "nudge-notes-desk.md"
        assert note.read_text() == "# Captured by nudge\n\n- 2026-03-09 Acme: Marc will call on Friday\n"
        assert out == f"Noted: {note}, line 3\n  promise: “Marc will call on Friday”, Acme, Marc, by Fri 13 Mar\n"

    def test_the_day_may_be_told_apart(self, empty: Desk) -> None:
        out = empty.run("add", "Acme", "Marc will send the contract.", "--by", "friday", *NOW).stdout
        assert "- 2026-03-09 Acme: Marc will send the contract by 2026-03-13\n" in (
            (empty.notes / "nudge-notes-desk.md").read_text()
        )
        assert "Acme, Marc, by Fri 13 Mar" in out

    @pytest.mark.parametrize("text", ["Marc will call on Tuesday", "Marc will call in a few days"])
    def test_the_day_told_apart_wins(self, empty: Desk, text: str) -> None:
        out = empty.run("add", "Acme", text, "--by", "friday 17:00", *NOW).stdout
        assert "Acme, Marc, by Fri 13 Mar 17:00" in out
        note = empty.notes / "nudge-notes-desk.md"
        empty.fill(*said(note.read_text(), file=note.name), file=note.name)
        (listed,) = empty.json("list", *NOW)
        assert (listed["due"], listed["vague"]) == ("2026-03-13T17:00:00+01:00", False)

    def test_a_day_that_one_part_has_leaves_the_others(self, empty: Desk) -> None:
        out = empty.run("add", "Acme", "Marc will call tomorrow and send the contract", "--by", "friday", *NOW).stdout
        assert "by Tue 10 Mar" in out
        assert "by Fri 13 Mar" in out
        assert read_journals(empty.notes) == ()

    def test_in_french(self, empty: Desk) -> None:
        empty.configure(language="fr")
        out = empty.run("add", "Acme", "Marc enverra le contrat", "--by", "vendredi", *NOW).stdout
        assert out.splitlines()[1].startswith("  annonce\u00a0: «\u00a0Marc enverra le contrat")
        assert out.endswith("Acme, Marc, prévu ven. 13 mars\n")

    @pytest.mark.parametrize(
        "company",
        [
            'Acme "Labs"',
            "Foo/Bar",
            "Société Générale de Conseil et d’Ingénierie des Systèmes Complexes Embarqués",
            "Booking.com",
            "Ernst & Young (Paris)",
            "H&M: Paris",
            "«Quoted»",
        ],
    )
    def test_whatever_the_company_is_called_the_promise_goes_to_it(self, empty: Desk, company: str) -> None:
        out = empty.run("add", company, "Marc will call on Friday", *NOW).stdout
        assert f", {company}, Marc, by Fri 13 Mar" in out
        note = empty.notes / "nudge-notes-desk.md"
        empty.fill(*said(note.read_text(), file=note.name), file=note.name)
        (listed,) = empty.json("list", *NOW)
        assert slug(listed["company"]) == slug(company)

    def test_what_cannot_be_assigned_is_said(self, empty: Desk) -> None:
        out = empty.run("add", "Zoom", "They rejected me", *NOW).stdout
        assert "Zoom was not read as the company there" in out

    def test_what_says_nothing_is_noted_all_the_same(self, empty: Desk) -> None:
        out = empty.run("add", "Acme", "Nice office", *NOW).stdout
        assert "Nothing was read in it" in out
        assert "Nice office" in (empty.notes / "nudge-notes-desk.md").read_text()

    def test_text_makes_one_line_and_no_markup_of_its_own(self, empty: Desk) -> None:
        empty.run("add", "Acme\n# Evil", "Marc calls\n\n# Monzo\n- on \x1b[2JFriday", *NOW)
        rows = (empty.notes / "nudge-notes-desk.md").read_text().splitlines()
        assert len(rows) == 3
        assert rows[2].startswith("- 2026-03-09 Acme # Evil: Marc calls # Monzo - on ")
        assert "\x1b" not in rows[2]

    def test_two_lines_are_one_note(self, empty: Desk) -> None:
        empty.run("add", "Acme", "Marc will call on Friday", *NOW)
        assert ", line 4" in empty.run("add", "Monzo", "Priya", "will", "write", "tomorrow", *NOW).stdout

    def test_the_folder_is_made(self, empty: Desk) -> None:
        empty.notes.rmdir()
        empty.run("add", "Acme", "Marc will call on Friday", *NOW)
        assert empty.notes.stat().st_mode & 0o777 == 0o700

    def test_a_folder_that_cannot_be_written_is_one_line(self, empty: Desk) -> None:
        empty.notes.rmdir()
        empty.notes.write_text("a file in its place")
        error = empty.run("add", "Acme", "Marc will call on Friday", *NOW, code=1).stderr
        assert error.startswith(f"nudge: {empty.notes}")
        assert error.count("\n") == 1
