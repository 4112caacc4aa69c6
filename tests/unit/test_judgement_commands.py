"""``why``, ``compare``, ``card``, ``debrief``, the filters of ``list``, what ``show`` and ``undo`` say of a closing."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from desk import Desk, desk, reference_desk
from told import FRANCE, at, day, fold, reference_until, statement

from nudge import opening, reasons
from nudge.lanes import lanes
from nudge.term import wrap
from nudged.journal import read_journals
from nudged.model import Interview, Verb
from nudged.reading import ReadingSettings, read_note
from nudged.store import Collection

if TYPE_CHECKING:
    from pathlib import Path

LAPSED = ("--at", "2026-03-09T10:00")
LATE = ("--at", "2026-04-01T10:00")


@pytest.fixture
def empty(tmp_path: Path) -> Desk:
    return desk(tmp_path)


@pytest.fixture
def acme(tmp_path: Path) -> Desk:
    return reference_desk(tmp_path)


def put_interview(desk: Desk, start: datetime, end: datetime) -> None:
    event = Interview(
        "panel@cal",
        start,
        end,
        "Acme: panel",
        datetime(2026, 3, 1, tzinfo=UTC),
        company="Acme",
        people=("Marc Dupont", "Ana"),
        location="12 rue de la Paix",
        url="https://meet.example.org/x",
    )
    with desk.store() as store:
        store.put_collection(Collection("c", "Personal", "", "", None))
        store.put_event("c", "h", "e", [event], [], datetime(2026, 3, 1, tzinfo=UTC))


class TestListFilters:
    def test_waiting_and_lapsed(self, acme: Desk) -> None:
        acme.fill(
            statement("promise", "2026-03-05", "Ana writes on Friday", act="reply", due="2026-03-20", company="Monzo"),
            file="Monzo.md",
        )
        for option, company in (("--lapsed", "Acme"), ("--waiting", "Monzo")):
            assert [p["company"] for p in acme.json("list", option, *LAPSED)] == [company]
        assert len(acme.json("list", "--lapsed", "--waiting", *LAPSED)) == 2
        assert (
            acme.run("list", "--waiting", "--company", "acme", *LAPSED).stdout == "Nothing of this kind is awaited.\n"
        )

    def test_what_can_be_done_now_comes_before_what_waits_for_its_day(self, empty: Desk) -> None:
        chased = [
            statement("promise", "2026-03-02", "asked and waiting", act="call", due="2026-03-03", company="Chased"),
            statement("chase", "2026-03-09", "I asked", company="Chased"),
        ]
        empty.fill(*chased, file="Chased.md")
        empty.fill(
            statement("promise", "2026-03-04", "to ask", act="call", due="2026-03-06", company="New"), file="n.md"
        )
        quotes = [p["quote"] for p in empty.json("list", "--at", "2026-03-10T10:00")]
        assert quotes == ["to ask", "asked and waiting"]
        out = empty.run("list", "--at", "2026-03-10T10:00").stdout
        assert "-> Send a short, friendly follow-up." in out
        assert "-> From Mon 16 Mar on: Send a second, shorter follow-up." in out
        shown = empty.run("show", "chased", "--at", "2026-03-10T10:00").stdout
        assert "Next step: From Mon 16 Mar on: Send a second, shorter follow-up." in shown

    def test_what_else_there_is_to_do_stands_below(self, empty: Desk) -> None:
        empty.fill(statement("outcome", "2026-03-05", "They made an offer", outcome="offer"))
        empty.fill(statement("applied", "2026-02-20", "Applied", company="Globex"), file="Globex.md")
        out = empty.run("list", *LAPSED).stdout
        assert "Acme  -> Answer the offer." in out
        assert "Globex  -> You may ask once whether your application arrived." in out
        assert empty.json("list", *LAPSED) == []
        assert "Globex" not in empty.run("list", "--lapsed", *LAPSED).stdout


class TestShow:
    def test_it_says_what_closed_a_promise(self, acme: Desk) -> None:
        out = acme.run("show", "acme", "--at", "2026-03-11T10:00").stdout
        assert "Tue 10 Mar: “interview on Friday 13 March” (not so? nudge undo " in out

    def test_driving_says_what_it_may_mean(self, acme: Desk) -> None:
        out = acme.run("show", "acme", "--at", "2026-03-17T10:00").stdout
        assert "What you hear may not match your chances." in out
        assert "The first signs were there on Thu 12 Mar." in out

    def test_an_application_without_a_promise_has_its_draft(self, empty: Desk) -> None:
        empty.fill(statement("applied", "2026-02-20", "Applied"))
        step = empty.json("show", "acme", *LAPSED)["step"]
        assert step["kind"] == "after application"
        assert "On Friday 20 February I sent you my application to Acme." in step["draft"]
        assert empty.run("draft", "acme", *LAPSED).stdout.strip() == step["draft"].strip()

    @pytest.mark.parametrize("lang", ["en", "fr"])
    def test_the_lanes_fit_and_draw_each_side(self, lang: str) -> None:
        app = fold("2026-04-10T09:00", *reference_until("2026-04-10"))
        drawn = list(lanes(app, today=day("2026-04-10"), columns=80, lang=lang))
        assert all(len(line) <= 80 for line in drawn)
        them, you, promised = drawn[:3]
        assert (them.count("●"), them.count("○")) == (1, 3)
        assert (you.count("▲"), you.count("+")) == (5, 1)
        assert (promised.count("×"), promised.count("◇")) == (5, 1)
        plain = "\n".join(lanes(app, today=day("2026-04-10"), columns=80, lang="en", plain=True))
        assert plain.isascii()

    def test_an_application_is_found_by_its_agency(self, empty: Desk) -> None:
        empty.fill(statement("applied", "2026-02-20", "Applied", via="Hays SAS"))
        assert empty.run("show", "hays", *LAPSED).stdout.startswith("Acme (via Hays SAS)")

    def test_one_day_draws_nothing(self) -> None:
        app = fold("2026-03-05T20:00", statement("applied", "2026-03-05", "Applied"))
        assert list(lanes(app, today=day("2026-03-05"), columns=80, lang="en")) == []


class TestUndo:
    NOW = ("--at", "2026-03-11T10:00")

    def test_a_closing_of_the_notes_is_taken_back_by_its_id(self, acme: Desk) -> None:
        id_ = acme.id_of("call you tomorrow", at=self.NOW[1])
        out = acme.run("undo", id_[:5], *self.NOW).stdout
        assert out.startswith("Taken back: what “interview on Friday 13 March” had closed (Acme)\n")
        (line,) = read_journals(acme.notes)
        assert (line.verb, line.about, line.value, line.quote) == (
            Verb.UNDO,
            id_,
            "2026-03-10",
            "I'll call you tomorrow to set it up",
        )
        states = {p["id"]: p["state"] for p in acme.json("list", *self.NOW)}
        assert states[id_] == "lapsed"
        assert (
            "Now: kept" in acme.run("kept", id_, *self.NOW).stdout
            or "after you asked" in acme.run("list", "--all", *self.NOW).stdout
        )

    def test_an_open_promise_has_nothing_to_take_back(self, acme: Desk) -> None:
        id_ = acme.id_of("itinerary", at=self.NOW[1])
        assert "no decision to take back" in acme.run("undo", id_, *self.NOW, code=1).stderr


class TestWhy:
    def test_its_four_parts_with_sources(self, acme: Desk) -> None:
        out = acme.run("why", "acme", *LATE).stdout
        heads = [line for line in out.splitlines() if line and not line.startswith(" ")]
        assert heads == ["Acme", "The facts", "What is usual", "The reading", "What would change it"]
        assert "(Ask a Manager, May 2015)" in " ".join(out.split())
        assert "Kind words, no step: you may no longer be in the running." in " ".join(out.split())

    def test_a_hidden_warning_stays_hidden(self, acme: Desk) -> None:
        put_interview(acme, at("2026-03-13T09:00"), at("2026-03-13T10:00"))
        acme.fill(*(s for s in reference_until("2026-03-12") if s.type != "reschedule"))
        for words in (["why", "acme"], ["compare"], ["show", "acme"], ["list"], ["card", "acme"]):
            out = acme.run(*words, "--at", "2026-03-12T20:00").stdout
            assert "steps" not in out.replace("Steps", "")
            assert "driving" not in out

    @pytest.mark.parametrize("lang", ["en", "fr"])
    @pytest.mark.parametrize("now", ["2026-03-05T20:00", "2026-03-12T18:00", "2026-03-17T10:00", "2026-05-06T10:00"])
    def test_every_standing_has_its_words(self, acme: Desk, lang: str, now: str) -> None:
        acme.configure(language=lang)
        out = acme.run("why", "acme", "--at", now).stdout
        assert out.count("\n\n") == 4

    def test_the_users_own_record_is_told_from_eight_silences_on(self, acme: Desk) -> None:
        def told(count: int) -> str:
            for n in range(count):
                acme.fill(
                    statement("chase", "2025-09-01", f"I asked {n}", company=f"Old {n}"),
                    statement("outcome", "2025-10-20", f"nothing came {n}", company=f"Old {n}", outcome="withdrawn"),
                    file=f"Old {n}.md",
                )
            return " ".join(acme.run("why", "acme", "--at", "2026-05-06T10:00").stdout.split())

        assert "In your own notes" not in told(7)
        assert "In your own notes, 0 of 8 silences that had lasted 15 working days" in told(8)


class TestCompare:
    def test_the_latest_act_that_nobody_asked_for_comes_first(self, acme: Desk) -> None:
        acme.fill(
            statement("contact", "2026-03-20", "Ana sent the test", act="send", thing="test", company="Globex"),
            file="Globex.md",
        )
        acme.fill(statement("outcome", "2026-03-20", "I withdrew", outcome="withdrawn", company="Hooli"), file="h.md")
        rows = acme.run("compare", *LATE).stdout.splitlines()
        assert [row.split()[0] for row in rows[:3]] == ["Company", "Globex", "Acme"]
        assert "1 of 4" in rows[2]
        assert "Hooli" in acme.run("compare", "--all", *LATE).stdout

    def test_none_is_said(self, empty: Desk) -> None:
        assert empty.run("compare").stdout.startswith("No process is alive at the moment.\n")

    def test_the_day_is_that_of_a_move_and_not_of_words(self) -> None:
        app = fold("2026-04-10T09:00", *reference_until("2026-04-10"))
        assert reasons.unasked(app) == day("2026-03-05")


class TestCard:
    def test_who_when_where_what_is_open_and_what_to_ask(self, acme: Desk) -> None:
        put_interview(acme, at("2026-03-20T14:00"), at("2026-03-20T15:00"))
        acme.fill(
            statement("own", "2026-03-17", "Take-home due back Thursday", due="2026-03-19"),
            file="Own.md",
        )
        out = acme.run("card", "acme", "--at", "2026-03-18T10:00").stdout
        for part in (
            "When: Fri 20 Mar 14:00",
            "Where: 12 rue de la Paix",
            "Where: https://meet.example.org/x",
            "Who: Marc Dupont, Ana",
            "You will hear from us in a day or two",
            "Take-home due back Thursday",
            "When will I hear from you?",
            "From whom?",
            "May I write if I have not heard by then, and to whom?",
        ):
            assert part in out
        assert len(out.splitlines()) <= 24, "one screen"

    def test_without_an_interview(self, acme: Desk) -> None:
        assert "No interview is set." in acme.run("card", "acme", *LATE).stdout


class TestDebrief:
    def opened(self, desk: Desk, tmp_path: Path) -> str:
        """Run it where the desktop's program notes what it was given."""
        program = tmp_path / "bin" / "xdg-open"
        program.parent.mkdir(exist_ok=True)
        program.write_text(f'#!/bin/sh\nprintf %s "$1" > {tmp_path}/opened\n')
        program.chmod(0o755)
        path = f"{program.parent}:/usr/bin:/bin"
        result = desk.spawn("debrief", "acme", "--at", "2026-03-16T12:00", PATH=path)
        assert (result.returncode, result.stderr) == (0, "")
        return (tmp_path / "opened").read_text()

    def test_the_note_is_prepared_and_opened_and_never_overwritten(self, acme: Desk, tmp_path: Path) -> None:
        put_interview(acme, at("2026-03-16T10:00"), at("2026-03-16T11:00"))
        path = acme.notes / "2026-03-16-acme.md"
        assert self.opened(acme, tmp_path) == str(path)
        text = path.read_text()
        assert text.startswith('---\ncompany: "Acme"\n---\n\n## 2026-03-16 Interview with Marc Dupont, Ana\n\n<!-- How')
        path.write_text(text + "Marc will call on Friday.\n")
        self.opened(acme, tmp_path)
        assert path.read_text().endswith("Marc will call on Friday.\n")

    def test_where_no_program_opens_it_one_line_says_so(self, acme: Desk, tmp_path: Path) -> None:
        nothing = tmp_path / "bin"
        nothing.mkdir()
        opener = nothing / "xdg-open"
        for script in ("", "#!/bin/sh\necho noise\necho noise >&2\nexit 3\n"):
            if script:
                opener.write_text(script)
                opener.chmod(0o755)
            result = acme.spawn("debrief", "acme", "--at", "2026-03-16T12:00", PATH=str(nothing))
            note = acme.notes / "2026-03-16-acme.md"
            assert result.returncode == 1
            assert result.stderr == (f"nudge: {note}: the note is there, but no program could be found to open it\n")
            assert "noise" not in result.stdout

    def test_what_is_prepared_says_nothing_but_that_the_interview_was_held(self, acme: Desk, tmp_path: Path) -> None:
        for lang in ("en", "fr"):
            acme.configure(language=lang)
            self.opened(acme, tmp_path)
            path = acme.notes / "2026-03-16-acme.md"
            settings = ReadingSettings(language=lang, working=FRANCE)
            read = read_note(path.read_text(), file=path.name, modified=at("2026-03-16T12:00"), settings=settings)
            assert [(said.type, said.company, str(said.said)) for said in read] == [("meeting", "Acme", "2026-03-16")]
            path.unlink()


def test_a_program_that_goes_on_running_has_opened_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fifo, opener = tmp_path / "wait", tmp_path / "xdg-open"
    os.mkfifo(fifo)
    opener.write_text(f'#!/bin/sh\nread -r _ < "{fifo}"\n')
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(opening, "PATIENCE", 0.0)
    assert opening.hand_over("x")
    fifo.write_text("\n")


def test_lines_do_not_break_before_french_marks() -> None:
    assert wrap("est-ce vrai ? « oui » dit-il", 13).splitlines() == ["est-ce vrai ?", "« oui »", "dit-il"]
