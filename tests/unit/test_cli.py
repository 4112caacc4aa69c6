"""The commands on the reference story, in a real database with a real journal."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from desk import Desk, desk, reference_desk
from told import REFERENCE, statement

from nudged.journal import read_journals
from nudged.model import Interview, Verb
from nudged.signs import SYNCED, put_sign
from nudged.store import Collection, WrittenReminder, state_lock

if TYPE_CHECKING:
    from pathlib import Path

LAPSED = "2026-03-09T10:00"
"""P1 has lapsed; nothing else is known yet."""

FIELDS = (
    "id company person act quote said due vague state late_days standing step reminder file line"  # DESIGN.md section 6
).split()


@pytest.fixture
def empty(tmp_path: Path) -> Desk:
    return desk(tmp_path)


@pytest.fixture
def acme(tmp_path: Path) -> Desk:
    return reference_desk(tmp_path)


class TestList:
    def test_json_has_exactly_the_documented_fields(self, acme: Desk) -> None:
        (promise,) = acme.json("list", "--at", LAPSED)
        assert list(promise) == FIELDS
        del promise["id"]
        assert promise == {
            "company": "Acme",
            "person": "Marc",
            "act": "call",
            "quote": "I'll call you tomorrow to set it up",
            "said": "2026-03-05",
            "due": "2026-03-06",
            "vague": False,
            "state": "lapsed",
            "late_days": 3,
            "standing": "too early",
            "step": "follow-up",
            "reminder": "2026-03-10T09:00:00+01:00",
            "file": "Acme.md",
            "line": 1,
        }

    def test_before_the_slot_the_reminder_stands_there(self, acme: Desk) -> None:
        (promise,) = acme.json("list", "--at", "2026-03-06T18:00")
        assert promise["reminder"] == "2026-03-09T09:00:00+01:00"
        assert promise["late_days"] == 0

    def test_the_reminder_is_where_it_stands_in_the_calendar(self, acme: Desk) -> None:
        slot = datetime(2026, 3, 9, 8, tzinfo=UTC)
        start = datetime(2026, 3, 10, 13, tzinfo=UTC)
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        with acme.store() as store:
            store.put_written(WrittenReminder(id_, "c", "h", "e", slot, start, "t", "CONFIRMED", "w", "live"))
        (promise,) = acme.json("list", "--at", LAPSED)
        assert promise["reminder"] == "2026-03-10T14:00:00+01:00"

    def test_a_clock_time_is_shown_with_its_offset(self, empty: Desk) -> None:
        empty.fill(
            statement(
                "promise", "2026-03-27", "Ana calls Monday at 3pm", act="call", due="2026-03-30", due_time=time(15)
            )
        )
        (promise,) = empty.json("list", "--at", "2026-03-28")
        assert (promise["due"], promise["state"], promise["step"]) == ("2026-03-30T15:00:00+02:00", "open", "wait")
        assert promise["reminder"] is None
        assert "Mon 30 Mar 15:00" in empty.run("list", "--at", "2026-03-28").stdout

    def test_the_most_urgent_comes_first(self, empty: Desk) -> None:
        empty.fill(
            statement("promise", "2026-03-02", "open and later", act="reply", due="2026-03-20"),
            statement("promise", "2026-03-02", "lapsed", act="send", due="2026-03-03", thing="contract"),
            statement("promise", "2026-03-02", "open and sooner", act="call", due="2026-03-19"),
        )
        quotes = [promise["quote"] for promise in empty.json("list", "--at", "2026-03-10")]
        assert quotes == ["lapsed", "open and sooner", "open and later"]

    def test_all_shows_every_state_and_the_ended_processes(self, acme: Desk) -> None:
        states = {p["state"] for p in acme.json("list", "--all", "--at", "2026-04-08T10:00")}
        assert states == {"lapsed", "chased", "replaced"}
        acme.run("close", "acme", "declined", "--at", "2026-04-08T10:01")
        assert acme.json("list", "--at", "2026-04-08T10:02") == []
        states = {p["state"] for p in acme.json("list", "--all", "--at", "2026-04-08T10:02")}
        assert states == {"expired", "chased", "replaced"}

    def test_what_sleeps_is_history(self, empty: Desk) -> None:
        empty.fill(statement("promise", "2026-03-02", "Ana calls on Tuesday", act="call", due="2026-03-03"))
        assert len(empty.json("list", "--at", "2026-04-15")) == 1
        assert empty.json("list", "--at", "2026-06-15") == []
        (promise,) = empty.json("list", "--all", "--at", "2026-06-15")
        assert (promise["standing"], promise["step"], promise["reminder"]) == ("dormant", "none", None)

    def test_what_was_promised_with_the_end_is_still_awaited(self, empty: Desk) -> None:
        empty.fill(
            statement("outcome", "2026-03-02", "They chose another", outcome="rejected"),
            statement(
                "promise", "2026-03-02", "Ana will send feedback", act="send", due="2026-03-06", thing="feedback"
            ),
        )
        (promise,) = empty.json("list", "--at", "2026-03-03")
        assert (promise["state"], promise["standing"]) == ("open", "closed")

    def test_one_company_alone(self, acme: Desk) -> None:
        acme.fill(
            statement("promise", "2026-03-05", "Ana calls on Friday", act="call", due="2026-03-06", company="Monzo"),
            file="Monzo.md",
        )
        assert len(acme.json("list", "--at", LAPSED)) == 2
        (promise,) = acme.json("list", "--company", "monzo", "--at", LAPSED)
        assert promise["company"] == "Monzo"
        error = acme.run("list", "--company", "nobody", "--at", LAPSED, code=1).stderr
        assert error == "nudge: no company is called 'nobody'. See: nudge list --all\n"

    def test_what_names_no_company_stands_under_unsorted(self, empty: Desk) -> None:
        empty.fill(
            statement("promise", "2026-03-05", "Zoe calls on Friday", act="call", due="2026-03-06", company=None)
        )
        (promise,) = empty.json("list", "--at", LAPSED)
        assert (promise["company"], promise["standing"], promise["step"]) == (None, "too early", "follow-up")
        assert "Unsorted" in empty.run("list", "--at", LAPSED).stdout
        empty.run("assign", promise["id"], "Acme", "--at", LAPSED)
        (promise,) = empty.json("list", "--at", LAPSED)
        assert promise["company"] == "Acme"

    def test_mine_is_what_the_user_owes(self, empty: Desk) -> None:
        empty.fill(
            statement("own", "2026-03-05", "Take-home due back Monday", due="2026-03-09"),
            statement("own", "2026-01-05", "References", due="2026-01-09"),
        )
        assert empty.json("list", "--mine", "--at", LAPSED) == [
            {
                "company": "Acme",
                "quote": "Take-home due back Monday",
                "said": "2026-03-05",
                "due": "2026-03-09",
                "late_days": 0,
                "file": "Acme.md",
                "line": 1,
            }
        ]
        assert "Mon 9 Mar  Take-home due back Monday" in empty.run("list", "--mine", "--at", LAPSED).stdout
        assert "You owe nothing" in empty.run("list", "--mine", "--at", "2026-09-01").stdout

    def test_piped_it_is_one_plain_line_a_promise(self, acme: Desk) -> None:
        out = acme.run("list", "--at", LAPSED).stdout
        assert out.endswith(
            "  Acme  Fri 6 Mar  3 days late  Marc: “I'll call you tomorrow to set it up”"
            "  -> Send a short, friendly follow-up.\n"
        )
        assert "\x1b" not in out

    def test_empty_says_so_and_is_no_error(self, empty: Desk) -> None:
        empty.fill()
        assert empty.run("list", "--at", LAPSED).stdout == "Nothing is awaited: no open promise.\n"
        assert empty.run("list", "--all", "--at", LAPSED).stdout == "No promise has been read yet.\n"

    def test_text_of_a_note_does_not_steer_the_terminal(self, empty: Desk) -> None:
        quote = "\x1b]0;owned\x07Ana \x1b[2Jcalls\u202e on\nFriday\x9b1m"
        empty.fill(
            statement(
                "promise", "2026-03-05", quote, act="call", due="2026-03-06", person="A\x1bna", company="A\x1bcme"
            )
        )
        for arguments in (["list"], ["list", "--all"], ["show", "acme"], ["show", "a-cme"]):
            result = empty.run(*arguments, "--at", LAPSED, code=0 if arguments != ["show", "acme"] else 1)
            assert all(c.isprintable() or c == "\n" for c in result.output)


class TestRemarks:
    def test_without_a_database_it_says_how_to_start(self, empty: Desk) -> None:
        out = empty.run("list").stdout
        assert "The service has not run" in out or "the service has not run" in out
        result = empty.run("list", "--json")
        assert result.stdout == "[]\n"
        assert result.stderr == "nudge: Nothing has been read yet: the service has not run. Start it with: nudged\n"

    def test_before_the_notes_folder_exists_too(self, empty: Desk) -> None:
        empty.notes.rmdir()
        assert empty.json("list") == []

    def test_a_stopped_service_is_told(self, acme: Desk) -> None:
        result = acme.run("list", "--json")
        assert result.stderr.startswith("nudge: This may be old: the service is not running, it last looked on ")
        assert "This may be old" in acme.run("list").stdout

    def test_a_running_service_is_not(self, acme: Desk) -> None:
        with state_lock(acme.state, 0):
            assert acme.run("list", "--json").stderr == ""

    def test_one_that_has_stopped_looking_is_told(self, acme: Desk) -> None:
        acme.fill(file="Other.md", heartbeat=datetime.now(UTC) - timedelta(minutes=11))
        with state_lock(acme.state, 0):
            assert acme.run("list", "--json").stderr.startswith("nudge: This may be old: the service last looked on ")

    def test_faults_are_pointed_at(self, acme: Desk) -> None:
        with acme.store() as store:
            store.put_fault("calendar", "cannot be reached", datetime.now(UTC), None)
        with state_lock(acme.state, 0):
            assert acme.run("list", "--json").stderr == "nudge: 1 thing is in the service's way. See: nudge status\n"

    def test_a_vanished_notes_folder_is_one_line(self, acme: Desk) -> None:
        (acme.notes / "Acme.md").unlink()
        acme.notes.rmdir()
        assert "the notes folder cannot be read" in acme.run("list", code=1).stderr


class TestShow:
    def test_json_has_the_documented_fields(self, acme: Desk) -> None:
        shown = acme.json("show", "Acme", "--at", "2026-03-31T09:00")
        assert list(shown) == "company standing since evidence would_change promises timeline step".split()
        assert list(shown["promises"][0]) == FIELDS
        assert list(shown["timeline"][0]) == ["date", "type", "by", "quote", "file", "line", "cancelled"]
        assert list(shown["step"]) == ["kind", "text", "draft"]
        assert shown["standing"] == "likely out"
        assert shown["evidence"][0]["text"].startswith("3 of 4 steps came after you wrote.")

    def test_the_timeline_tells_who_set_off_what(self, acme: Desk) -> None:
        shown = acme.json("show", "Acme", "--at", "2026-03-18T09:00")
        by = {row["quote"]: row["by"] for row in shown["timeline"]}
        assert by["I'll call you tomorrow to set it up"] == "them"
        assert by["I wrote to Marc to ask about the call"] == "you"
        assert by["interview on Friday 13 March"] == "you-chased"
        assert by["He sent the itinerary at once"] == "you-chased"
        assert by["asked to move to Monday 16 March"] == "them"
        assert by["Interview with Marc"] == "you-chased"
        assert by["You will hear from us in a day or two"] == "them"
        assert by["Sent a thank-you note"] == "you"
        assert [row["date"] for row in shown["timeline"]] == sorted(row["date"] for row in shown["timeline"])

    def test_the_step_comes_with_its_draft(self, acme: Desk) -> None:
        step = acme.json("show", "acme", "--at", LAPSED)["step"]
        assert (step["kind"], step["text"]) == ("follow-up", "Send a short, friendly follow-up.")
        assert "Marc" in step["draft"]
        out = acme.run("show", "acme", "--at", LAPSED).stdout
        assert "Next step: Send a short, friendly follow-up." in out
        assert "How it stands: too early to tell" in out

    def test_a_promise_is_shown_by_its_id(self, acme: Desk) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        shown = acme.json("show", id_[:5], "--at", "2026-03-31T09:00")
        assert shown["company"] == "Acme"
        assert shown["step"]["kind"] == "none"

    def test_a_company_comes_before_an_id_of_the_same_letters(self, acme: Desk) -> None:
        acme.fill(statement("applied", "2026-03-05", "Applied", company="F"), file="F.md")
        assert acme.json("show", "f", "--at", LAPSED)["company"] == "F"

    @pytest.mark.parametrize("name", ["dup", "Dupont", "société du"])
    def test_a_word_of_its_name_means_a_company(self, empty: Desk, name: str) -> None:
        for company in ("Société Dupont", "Acme"):
            empty.fill(statement("applied", "2026-03-05", "Applied", company=company), file=f"{company}.md")
        assert empty.json("show", name, "--at", LAPSED)["company"] == "Société Dupont"

    def test_the_beginning_of_a_name_comes_before_a_word_within_one(self, empty: Desk) -> None:
        for company in ("Banque Postale", "Postman"):
            empty.fill(statement("applied", "2026-03-05", "Applied", company=company), file=f"{company}.md")
        assert empty.json("show", "post", "--at", LAPSED)["company"] == "Postman"

    def test_what_is_neither_company_nor_id_is_said_to_be_neither(self, acme: Desk) -> None:
        error = acme.run("show", "9999", "--at", LAPSED, code=1).stderr
        assert error == "nudge: no company is called '9999', and no promise has this id. See: nudge list --all\n"

    def test_roles_of_one_company_are_told_apart(self, empty: Desk) -> None:
        for role in ("Dev", "Ops"):
            empty.fill(statement("applied", "2026-03-05", f"Applied as {role}", role=role), file=f"{role}.md")
        error = empty.run("show", "acme", "--at", LAPSED, code=1).stderr
        assert error == "nudge: 'acme' fits several (acme/dev, acme/ops). Give more of it\n"
        assert "Applied as Ops" in empty.run("show", "acme/ops", "--at", LAPSED).stdout

    def test_an_interview_in_the_calendar_stands_on_the_timeline(self, acme: Desk) -> None:
        start = datetime(2026, 3, 20, 13, tzinfo=UTC)
        interview = Interview("u1", start, start + timedelta(hours=1), "Acme: panel", start, company="Acme")
        with acme.store() as store:
            store.put_collection(Collection("c", "Personal", "", "", None))
            store.put_event("c", "h", "e", [interview], [], datetime(2026, 3, 17, tzinfo=UTC))
        shown = acme.json("show", "acme", "--at", "2026-03-18T09:00")
        assert shown["timeline"][-1] == {
            "date": "2026-03-20",
            "type": "meeting",
            "by": "them",
            "quote": "Acme: panel",
            "file": None,
            "line": None,
            "cancelled": False,
        }
        assert "they  meeting  Acme: panel" in acme.run("show", "acme", "--at", "2026-03-18T09:00").stdout

    @pytest.mark.parametrize(("lang", "kind"), [("en", "they  meeting (off)"), ("fr", "rendez-vous (annulé)")])
    def test_one_that_was_called_off_is_told_as_such(self, acme: Desk, lang: str, kind: str) -> None:
        start = datetime(2026, 3, 20, 13, tzinfo=UTC)
        interview = Interview(
            "u1", start, start + timedelta(hours=1), "Acme: panel", start, company="Acme", cancelled=True
        )
        acme.configure(language=lang)
        with acme.store() as store:
            store.put_collection(Collection("c", "Personal", "", "", None))
            store.put_event("c", "h", "e", [interview], [], datetime(2026, 3, 17, tzinfo=UTC))
        assert acme.json("show", "acme", "--at", "2026-03-18T09:00")["timeline"][-1]["cancelled"]
        assert f"{kind}  Acme: panel" in acme.run("show", "acme", "--at", "2026-03-18T09:00").stdout

    def _told_when_called_off(self, desk: Desk) -> list[dict[str, Any]]:
        """The time line once the calendar has called off the interview of 20 March."""
        start = datetime(2026, 3, 20, 13, tzinfo=UTC)
        written = datetime(2026, 3, 17, tzinfo=UTC)
        off = Interview("u1", start, start + timedelta(hours=1), "Acme", written, company="Acme", cancelled=True)
        with desk.store() as store:
            store.put_collection(Collection("c", "Personal", "", "", None))
            store.put_event("c", "h", "e", [off], [], written)
        told: list[dict[str, Any]] = desk.json("show", "acme", "--at", "2026-03-21T09:00")["timeline"]
        return told

    def test_the_note_s_sentence_of_one_that_only_the_calendar_calls_off_is_told_as_such(self, empty: Desk) -> None:
        empty.fill(
            statement("meeting", "2026-03-05", "Interview on the 20th", when="2026-03-20"),
            statement("meeting", "2026-03-05", "Panel on the 24th", when="2026-03-24"),
        )
        told = self._told_when_called_off(empty)
        assert [(row["quote"], row["cancelled"]) for row in told] == [
            ("Interview on the 20th", True),
            ("Panel on the 24th", False),
        ]
        shown = empty.run("show", "acme", "--at", "2026-03-21T09:00").stdout
        assert "meeting (off)  Interview on the 20th" in shown
        assert "meeting (off)  Panel" not in shown

    def test_a_calling_off_of_what_a_note_only_moved_there_is_told_too(self, empty: Desk) -> None:
        empty.fill(statement("reschedule", "2026-03-05", "They moved it to the 20th", when="2026-03-20"))
        told = self._told_when_called_off(empty)
        assert [(row["quote"], row["cancelled"]) for row in told] == [
            ("They moved it to the 20th", False),
            ("Acme", True),
        ]

    def test_a_first_warning_waits_until_after_the_interview(self, empty: Desk) -> None:
        empty.fill(*(said for said in REFERENCE if said.said.isoformat() <= "2026-03-12" and said.type != "reschedule"))
        eve = ("--at", "2026-03-12T20:00")
        assert empty.json("show", "acme", *eve)["standing"] == "you are driving"
        out = empty.run("show", "acme", *eve).stdout
        assert "How it stands: shown after the interview." in out
        assert "followed your message" not in out
        after = empty.run("show", "acme", "--at", "2026-03-13T19:00").stdout
        assert "steps followed your message" in after

    def test_the_words_are_french_where_the_user_is(self, acme: Desk) -> None:
        acme.configure(language="fr")
        out = acme.run("show", "acme", "--at", LAPSED).stdout
        assert "Où cela en est\u00a0: trop tôt pour le dire" in out
        assert "ven. 6 mars" in out
        assert acme.json("show", "acme", "--at", LAPSED)["standing"] == "too early"


class TestDecisions:
    def test_kept_shows_in_the_next_list_and_undo_takes_it_back(self, acme: Desk) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        assert "Now: kept" in acme.run("kept", id_[:4], "--at", LAPSED).stdout
        assert acme.json("list", "--at", LAPSED) == []
        out = acme.run("undo", "--at", LAPSED).stdout
        assert out.startswith("Taken back: kept (Acme)\n")
        assert [promise["id"] for promise in acme.json("list", "--at", LAPSED)] == [id_]

    def test_each_is_a_line_that_a_changed_sentence_can_inherit(self, acme: Desk) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        acme.run("drop", id_, "--at", LAPSED)
        (line,) = read_journals(acme.notes)
        assert (line.verb, line.about, line.machine) == (Verb.DROP, id_, "desk")
        assert (line.company, str(line.said), line.quote) == (
            "Acme",
            "2026-03-05",
            "I'll call you tomorrow to set it up",
        )
        assert line.stamp.isoformat() == "2026-03-09T10:00:00+01:00"

    def test_drop_keeps_it_on_the_record(self, acme: Desk) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        assert "no more reminders" in acme.run("drop", id_, "--at", LAPSED).stdout
        (promise,) = acme.json("list", "--all", "--at", LAPSED)
        assert (promise["state"], promise["reminder"]) == ("dropped", None)

    def test_wrong_never_was_one(self, acme: Desk) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        assert "Now: no promise" in acme.run("wrong", id_, "--at", LAPSED).stdout
        assert acme.json("list", "--at", LAPSED) == []

    @pytest.mark.parametrize(
        ("when", "start"),
        [
            ("2d", "2026-03-11T09:00:00+01:00"),
            ("2j", "2026-03-11T09:00:00+01:00"),
            ("3h", "2026-03-09T13:00:00+01:00"),
            ("1w", "2026-03-16T09:00:00+01:00"),
            ("5d", "2026-03-16T09:00:00+01:00"),
            ("3w", "2026-03-30T09:00:00+02:00"),
            ("2026-03-14", "2026-03-14T09:00:00+01:00"),
            ("2026-03-11T15:30", "2026-03-11T15:30:00+01:00"),
            ("2026-03-11T15:30Z", "2026-03-11T16:30:00+01:00"),
        ],
    )
    def test_snooze_puts_the_reminder_off(self, acme: Desk, when: str, start: str) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        acme.run("snooze", id_, when, "--at", LAPSED)
        (promise,) = acme.json("list", "--at", LAPSED)
        assert promise["reminder"] == start

    def test_an_open_promise_may_be_snoozed_ahead(self, acme: Desk) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        out = acme.run("snooze", id_, "2026-03-12", "--at", "2026-03-06T10:00").stdout
        assert "Due Fri 6 Mar; if it lapses, the reminder stands on Thu 12 Mar 09:00" in out
        (promise,) = acme.json("list", "--at", LAPSED)
        assert promise["reminder"] == "2026-03-12T09:00:00+01:00"

    @pytest.mark.parametrize("when", ["2026-03-08", "0h", "2026-13-40", "9999-12-31", "99999d", "\x00", "-1d"])
    def test_a_time_that_is_none_is_wrong_usage_and_changes_nothing(self, acme: Desk, when: str) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        error = acme.run("snooze", "--at", LAPSED, "--", id_, when, code=2).stderr
        assert error.startswith("nudge: ")
        assert error.endswith(". See: nudge snooze --help\n")
        assert error.count("\n") == 1
        assert read_journals(acme.notes) == ()

    def test_due_corrects_the_day(self, acme: Desk) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        assert "in 3 days (due Thu 12 Mar)" in acme.run("due", id_, "2026-03-12", "--at", LAPSED).stdout
        acme.run("due", id_, "2026-03-12T15:00", "--at", LAPSED)
        (promise,) = acme.json("list", "--at", LAPSED)
        assert (promise["due"], promise["state"]) == ("2026-03-12T15:00:00+01:00", "open")

    def test_close_ends_the_process_and_undo_opens_it(self, acme: Desk) -> None:
        assert acme.run("close", "acme", "withdrawn", "--at", LAPSED).stdout.startswith("Acme: you withdrew.")
        assert acme.json("show", "acme", "--at", LAPSED)["standing"] == "closed"
        acme.run("undo", "--at", LAPSED)
        assert acme.json("show", "acme", "--at", LAPSED)["standing"] == "too early"

    def test_away_moves_the_reminder_behind_it(self, acme: Desk) -> None:
        acme.run("away", "2026-03-09..2026-03-13", "--at", "2026-03-06T12:00")
        (promise,) = acme.json("list", "--at", "2026-03-06T19:00")
        assert promise["reminder"] == "2026-03-16T09:00:00+01:00"
        assert "ends before it begins" in acme.run("away", "2026-03-13..2026-03-09", "--at", LAPSED, code=2).stderr

    def test_undo_goes_back_one_decision_at_a_time(self, acme: Desk) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        acme.run("snooze", id_, "2d", "--at", LAPSED)
        acme.run("kept", id_, "--at", LAPSED)
        acme.run("away", "2026-08-01..2026-08-15", "--at", LAPSED)
        assert "kept" in acme.run("undo", id_[:5], "--at", LAPSED).stdout
        assert "away" in acme.run("undo", "--at", LAPSED).stdout
        assert "snooze" in acme.run("undo", "--at", LAPSED).stdout
        assert "no decision to take back" in acme.run("undo", "--at", LAPSED, code=1).stderr

    def test_a_decision_of_the_future_does_not_count_yet(self, acme: Desk) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        acme.run("kept", id_, "--at", "2026-03-09T12:00")
        assert len(acme.json("list", "--at", "2026-03-09T11:00")) == 1
        assert acme.json("list", "--at", "2026-03-09T12:00") == []

    def test_an_unknown_or_ambiguous_id_is_refused(self, acme: Desk) -> None:
        assert "no promise has the id 'ffff'" in acme.run("kept", "ffff", "--at", LAPSED, code=1).stderr
        assert "no promise has the id ''" in acme.run("kept", "", "--at", LAPSED, code=1).stderr
        acme.fill(
            *(
                statement("promise", "2026-03-05", f"Ana calls {n}", act="call", due="2026-03-06", company=f"C{n}")
                for n in range(17)
            ),
            file="Many.md",
        )
        ids = [promise["id"] for promise in acme.json("list", "--all", "--at", LAPSED)]
        first = max({id_[0] for id_ in ids}, key=lambda c: sum(id_[0] == c for id_ in ids))
        assert "fits several" in acme.run("kept", first, "--at", LAPSED, code=1).stderr

    def test_shown_ids_are_long_enough_to_be_typed(self, acme: Desk) -> None:
        acme.fill(
            *(
                statement("promise", "2026-03-05", f"Ana calls {n}", act="call", due="2026-03-06", company=f"C{n}")
                for n in range(400)
            ),
            file="Many.md",
        )
        shown = [row.split()[0] for row in acme.run("list", "--all", "--at", LAPSED).stdout.splitlines()]
        ids = [promise["id"] for promise in acme.json("list", "--all", "--at", LAPSED)]
        assert len(shown) == len(ids)
        for short in shown:
            assert sum(id_.startswith(short) for id_ in ids) == 1

    def test_a_journal_of_another_machine_under_this_name_is_told(self, acme: Desk) -> None:
        (acme.notes / "nudge-journal-desk.md").write_text("# nudge journal\n\n<!-- journal-id: 00ff -->\n\n")
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        assert "this one is called desk-2" in acme.run("kept", id_, "--at", LAPSED).stderr
        assert acme.json("list", "--at", LAPSED) == []


class TestDraft:
    def test_the_draft_of_the_step_is_printed(self, acme: Desk) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        text = acme.run("draft", id_, "--at", LAPSED).stdout
        assert text.startswith("Dear Marc,")
        assert acme.json("show", "acme", "--at", LAPSED)["step"]["draft"].strip() == text.strip()

    def test_where_none_helps_it_says_why(self, acme: Desk) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        error = acme.run("draft", id_, "--at", "2026-03-05T18:00", code=1).stderr
        assert error == (
            "nudge: no draft helps here: Wait: they have until Fri 6 Mar.. Others: --kind thanks, info or last\n"
        ) or error.startswith("nudge: no draft helps here: Wait: they have until Fri 6 Mar.")

    @pytest.mark.parametrize("kind", ["thanks", "info", "last"])
    def test_other_kinds_at_any_time(self, acme: Desk, kind: str) -> None:
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        assert "Marc" in acme.run("draft", id_, "--kind", kind, "--at", "2026-03-05T18:00").stdout

    def test_open_hands_it_to_the_mail_program(self, acme: Desk, tmp_path: Path) -> None:
        opened = tmp_path / "opened"
        program = tmp_path / "bin" / "xdg-open"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nprintf %s "$1" > {opened}\n')
        program.chmod(0o755)
        id_ = acme.id_of("call you tomorrow", at=LAPSED)
        result = acme.spawn("draft", id_, "--open", "--at", LAPSED, PATH=f"{program.parent}:/usr/bin:/bin")
        assert (result.returncode, result.stderr) == (0, "")
        assert opened.read_text().startswith("mailto:?body=Dear%20Marc%2C%0D%0A")


class TestStatus:
    def test_a_service_that_never_ran(self, empty: Desk) -> None:
        status = empty.json("status")
        assert (status["running"], status["faults"], status["last_sync"]) == (False, [], None)
        assert status["notes"] == str(empty.notes)
        assert "The service is not running. Start it with: nudged" in empty.run("status").stdout

    def test_a_running_one_with_its_faults(self, acme: Desk) -> None:
        since = datetime(2026, 3, 9, 9, tzinfo=UTC)
        with acme.store() as store:
            put_sign(acme.state, SYNCED, since)
            store.put("embedded", '{"url": "http://127.0.0.1:5232/", "username": "nudge"}')
            store.put_fault("calendar", "cannot be reached", since, since + timedelta(minutes=5))
        with state_lock(acme.state, 0):
            status = acme.json("status")
            text = acme.run("status").stdout
        assert status["running"]
        assert status["pid"] is not None
        assert status["last_sync"] == "2026-03-09T10:00:00+01:00"
        assert status["calendar"] == {"url": "http://127.0.0.1:5232/", "username": "nudge"}
        (fault,) = status["faults"]
        assert fault == {
            "part": "calendar",
            "message": "cannot be reached",
            "code": None,
            "values": {},
            "since": "2026-03-09T10:00:00+01:00",
            "last": "2026-03-09T10:00:00+01:00",
            "retry": "2026-03-09T10:05:00+01:00",
            "tries": 1,
        }
        assert "In its way since Mon 9 Mar 10:00: calendar: cannot be reached" in text
        assert "http://127.0.0.1:5232/" in text

    def test_the_next_due_day_is_told(self, acme: Desk) -> None:
        tomorrow = datetime.now(UTC).date() + timedelta(days=2)
        acme.fill(
            statement(
                "promise", datetime.now(UTC).date().isoformat(), "Ana calls", act="call", due=tomorrow.isoformat()
            ),
            file="New.md",
        )
        assert acme.json("status")["next_due"].startswith(f"{tomorrow.isoformat()}T18:00:00+")

    def test_the_password_only_where_it_is_asked_for(self, acme: Desk) -> None:
        assert "no password" not in acme.run("status").stdout
        error = acme.run("status", "--show-password", code=1).stderr
        assert "the password of the embedded calendar cannot be read" in error
