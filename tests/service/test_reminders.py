"""Reminders on real servers: one event a promise, the user's edits read back, nothing else ever written."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import pytest
import servers
from machine import HOUR, Machine, at, reminder
from servers import Proxy, Server, value

from nudged.model import Fact, Verb
from nudged.reminders.event import sighting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = at("2026-03-06", "18:00")
ID = "aaaaaaaaaaaa"
_NUMBERS = itertools.count(1)


@pytest.fixture
def home(server: Server) -> Iterator[str]:
    """The path of a calendar of its own for each test."""
    path = server.make_calendar(f"Home{next(_NUMBERS)}")
    yield path
    server.delete(path)


@pytest.fixture
def one(server: Server, home: str, tmp_path: Path) -> Iterator[Machine]:
    machine = Machine.make(tmp_path, server.url, watch=[home], reminders=home)
    yield machine
    machine.close()


@pytest.fixture
def two(server: Server, home: str, tmp_path: Path, one: Machine) -> Iterator[Machine]:
    """A second machine with the same notes folder, so the same journals."""
    machine = Machine.make(tmp_path, server.url, name="two", journals=one.journals, watch=[home], reminders=home)
    yield machine
    machine.close()


def events(server: Server, home: str) -> dict[str, str]:
    return {path: text for path, text in server.events().items() if path.startswith(home)}


def only(server: Server, home: str) -> str:
    """The text of the one event in the calendar."""
    found = events(server, home)
    assert list(found) == [f"{home}{ID}.ics"]
    return found[f"{home}{ID}.ics"]


def test_a_reminder_is_created_as_the_contract_says(server: Server, home: str, one: Machine) -> None:
    report = one.run(NOW, reminder())
    assert (report.created, report.updated, report.problems) == (1, 0, {})
    text = only(server, home)
    assert value(text, "UID") == f"{ID}@nudge"
    assert value(text, "SUMMARY") == "Acme: did Marc call? (expected by Fri 6)"
    assert "DTSTART;TZID=Europe/Paris:20260309T090000" in text
    assert "DTEND;TZID=Europe/Paris:20260309T091500" in text
    assert "BEGIN:VTIMEZONE" in text
    assert (value(text, "STATUS"), value(text, "TRANSP"), value(text, "CLASS")) == (
        "CONFIRMED",
        "TRANSPARENT",
        "PRIVATE",
    )
    assert value(text, "CATEGORIES") == "nudge"
    assert text.count("BEGIN:VALARM") == 1
    assert re.search(r"^TRIGGER:P(T0S|0D)\r?$", text, re.MULTILINE)
    assert value(text, "X-NUDGE-SAID") == "2026-03-05"
    assert [(line.verb, line.about, line.company) for line in one.journals] == [(Verb.REMINDER, ID, "Acme")]
    assert one.journals[0].value.endswith(home)


def test_a_second_pass_writes_nothing(server: Server, home: str, tmp_path: Path) -> None:
    with Proxy(server) as proxy:
        machine = Machine.make(tmp_path, proxy.url, watch=[home], reminders=home)
        for hours in range(4):
            machine.run(NOW + hours * HOUR, reminder())
        machine.close()
        assert proxy.count("PUT") == 1
        assert proxy.count("DELETE") == 0


def test_a_slot_that_has_passed_becomes_the_next_one(server: Server, home: str, one: Machine) -> None:
    one.run(at("2026-03-14", "11:00"), reminder())
    assert "DTSTART;TZID=Europe/Paris:20260316T090000" in only(server, home)


def test_an_urgent_one_is_there_at_once_and_after_the_quiet_hours(server: Server, home: str, one: Machine) -> None:
    one.run(at("2026-03-12", "18:05"), reminder(start=at("2026-03-12", "18:00"), urgent=True))
    assert "DTSTART;TZID=Europe/Paris:20260312T180500" in only(server, home)
    one.run(at("2026-03-12", "23:00"), reminder(), reminder("bbbbbbbbbbbb", start=at("2026-03-12"), urgent=True))
    assert "TZID=Europe/Paris:20260313T080000" in events(server, home)[f"{home}bbbbbbbbbbbb.ics"]


def test_closed_and_pending_promises_get_no_event(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder(closed=True, done=True), reminder("bbbbbbbbbbbb", pending=True))
    assert events(server, home) == {}


@pytest.mark.parametrize("journals", ["not yet there", "there"])
def test_two_machines_make_one_event(server: Server, home: str, one: Machine, two: Machine, journals: str) -> None:
    if journals == "not yet there":
        two.journals = []
    one.sync(NOW)
    two.sync(NOW)
    assert one.remind([reminder()], NOW).created == 1
    report = two.remind([reminder(summary="Acme : Marc a-t-il appelé ?")], NOW)
    assert (report.created, report.updated, report.problems) == (0, 0, {})
    assert value(only(server, home), "SUMMARY") == "Acme: did Marc call? (expected by Fri 6)"
    two.run(NOW, reminder())
    assert {ID} == set(one.store.written()) == set(two.store.written())


def test_asked_to_stop_it_leaves_the_rest_for_the_next_pass(server: Server, home: str, one: Machine) -> None:
    wanted = [reminder(letter * 12) for letter in "abcde"]
    one.sync(NOW)
    answers = iter([True, True, False])
    report = one.remind(wanted, NOW, go_on=lambda: next(answers))
    assert (report.created, report.unfinished, len(events(server, home))) == (2, True, 2)
    report = one.run(NOW + HOUR, *wanted)
    assert (report.created, report.unfinished, len(events(server, home))) == (3, False, 5)


def test_a_corrected_sentence_is_the_one_that_the_event_holds(server: Server, home: str, one: Machine) -> None:
    """A machine without journal or database tells by it which sentence the reminder belongs to."""
    corrected = "I'll call you tomorrow, for sure; or on Friday"
    one.run(NOW, reminder())
    one.run(NOW + HOUR, reminder(quote=corrected, wording="w2"))
    # Not as text: Cyrus takes the escapes out of properties that it does not know.
    seen = sighting(only(server, home), ID, home, NOW)
    assert seen is not None
    assert seen.quote == corrected


def test_the_ledger_moves_and_rewords_its_event(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder())
    report = one.run(at("2026-03-10"), reminder(start=at("2026-03-31"), summary="Acme: again", wording="w2"))
    assert report.updated == 1
    text = only(server, home)
    assert "DTSTART;TZID=Europe/Paris:20260331T090000" in text
    assert "DTEND;TZID=Europe/Paris:20260331T091500" in text
    assert value(text, "SUMMARY") == "Acme: again"
    assert one.decisions() == []


def test_another_description_alone_rewrites_nothing(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder())
    before = only(server, home)
    assert one.run(NOW + HOUR, reminder(description="Another standing")).updated == 0
    assert only(server, home) == before


def test_closed_by_us_is_cancelled_without_alarm_and_marked_where_done(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder(), reminder("bbbbbbbbbbbb"))
    closed = reminder(closed=True, done=True), reminder("bbbbbbbbbbbb", closed=True)
    one.run(at("2026-03-10"), *closed)
    found = events(server, home)
    done, expired = found[f"{home}{ID}.ics"], found[f"{home}bbbbbbbbbbbb.ics"]
    for text in (done, expired):
        assert value(text, "STATUS") == "CANCELLED"
        assert "VALARM" not in text
    assert value(done, "SUMMARY") == "✓ Acme: did Marc call? (expected by Fri 6)"
    assert value(expired, "SUMMARY") == "Acme: did Marc call? (expected by Fri 6)"
    assert one.run(at("2026-03-11"), *closed).updated == 0
    assert one.decisions() == []


def test_one_that_the_user_puts_back_after_its_closing_stays_so(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder())
    one.run(NOW + HOUR, reminder(closed=True, done=True))
    server.edit(f"{home}{ID}.ics", ("^STATUS:CANCELLED", "STATUS:CONFIRMED"))
    before = only(server, home)
    for hours in (2, 3):
        assert one.run(NOW + hours * HOUR, reminder(closed=True, done=True)).updated == 0
    assert only(server, home) == before
    assert one.decisions() == []


def test_a_reopened_one_has_title_and_alarm_again(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder())
    one.run(at("2026-03-09", "10:00"), reminder(closed=True, done=True))
    one.run(at("2026-03-09", "11:00"), reminder())
    text = only(server, home)
    assert value(text, "STATUS") == "CONFIRMED"
    assert value(text, "SUMMARY") == "Acme: did Marc call? (expected by Fri 6)"
    assert "BEGIN:VALARM" in text
    assert "TZID=Europe/Paris:20260310T090000" in text


def move(server: Server, home: str, to: str) -> None:
    end = to[:-4] + "1500"
    path = f"{home}{ID}.ics"
    server.edit(
        path,
        (r"^DTSTART;TZID=.*?\r?$", f"DTSTART;TZID=Europe/Paris:{to}"),
        (r"^DTEND.*?\r?$", f"DTEND;TZID=Europe/Paris:{end}"),
    )


def test_moved_by_the_user_is_a_snooze_and_stays(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder())
    move(server, home, "20260311T140000")
    assert one.run(NOW + HOUR, reminder()).decided[0].value == "2026-03-11T14:00:00+01:00"
    for hours in (2, 3):
        one.run(NOW + hours * HOUR, reminder())
    assert one.decisions() == [(Verb.SNOOZE, "2026-03-11T14:00:00+01:00")]
    assert "20260311T140000" in only(server, home)
    one.run(NOW + 4 * HOUR, reminder(start=at("2026-03-11", "14:00")))
    one.run(NOW + 5 * HOUR, reminder(start=at("2026-03-18")))
    assert "DTSTART;TZID=Europe/Paris:20260318T090000" in only(server, home)


def test_moved_is_read_after_the_database_was_lost(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder())
    one.lose_the_database()
    move(server, home, "20260311T140000")
    one.run(NOW + HOUR, reminder())
    one.lose_the_database()
    one.run(NOW + 2 * HOUR, reminder())
    assert one.decisions() == [(Verb.SNOOZE, "2026-03-11T14:00:00+01:00")]
    assert "20260311T140000" in only(server, home)


def test_a_move_by_another_machine_is_no_decision(server: Server, home: str, one: Machine, two: Machine) -> None:
    one.run(NOW, reminder())
    two.run(NOW, reminder())
    two.run(NOW + HOUR, reminder(start=at("2026-03-13"), wording="w2", summary="Other"))
    one.run(NOW + 2 * HOUR, reminder())
    assert one.decisions() == []
    assert "20260313T090000" in only(server, home)


@pytest.mark.parametrize(
    ("prefix", "verb"),
    [
        ("ok ", Verb.KEPT),
        ("Done: ", Verb.KEPT),
        ("Fait - ", Verb.KEPT),
        ("✓", Verb.KEPT),
        ("✅ ", Verb.KEPT),
        ("WRONG ", Verb.WRONG),
        ("non\\, ", Verb.WRONG),
    ],
)
def test_a_word_before_our_title_is_a_decision(
    server: Server, home: str, one: Machine, prefix: str, verb: Verb
) -> None:
    one.run(NOW, reminder())
    server.edit(f"{home}{ID}.ics", ("^SUMMARY:", lambda _: f"SUMMARY:{prefix}"))
    one.run(NOW + HOUR, reminder())
    done = verb is Verb.KEPT
    for hours in (2, 3):
        one.run(NOW + hours * HOUR, reminder(closed=True, done=done))
    assert one.decisions() == [(verb, "")]
    text = only(server, home)
    assert value(text, "SUMMARY") == ("✓ " if done else "") + "Acme: did Marc call? (expected by Fri 6)"
    assert value(text, "STATUS") == "CANCELLED"


@pytest.mark.parametrize("title", ["okapi Acme: did Marc call? (expected by Fri 6)", "ok something else", "Call Marc!"])
def test_another_title_is_the_users_own_and_stays(server: Server, home: str, one: Machine, title: str) -> None:
    one.run(NOW, reminder())
    server.edit(
        f"{home}{ID}.ics",
        ("^SUMMARY:.*?(\r?)$", rf"SUMMARY:{title}\1"),
        ("^CLASS:PRIVATE", "LOCATION:Paris\r\nCLASS:PRIVATE"),
    )
    one.run(NOW + HOUR, reminder(summary="New words", wording="w2", start=at("2026-03-12")))
    assert one.decisions() == []
    text = only(server, home)
    assert value(text, "SUMMARY") == title
    assert value(text, "LOCATION") == "Paris"
    assert "20260312T090000" in text
    one.run(NOW + 2 * HOUR, reminder(closed=True, done=True))
    text = only(server, home)
    assert (value(text, "SUMMARY"), value(text, "STATUS")) == (title, "CANCELLED")


def test_an_edited_description_stays(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder())
    server.edit(f"{home}{ID}.ics", ("^DESCRIPTION:(?!Acme)", "DESCRIPTION:My words. "))
    one.run(NOW + HOUR, reminder(summary="New words", wording="w2", description="New text"))
    text = only(server, home)
    assert value(text, "SUMMARY") == "New words"
    assert (value(text, "DESCRIPTION") or "").startswith("My words. ")


def drops_once(one: Machine, *, lost: bool) -> None:
    """What the user did to the reminder drops the promise in the next pass, and in none of those after it."""
    if lost:
        one.lose_the_database()
    one.run(NOW + HOUR, reminder())
    assert one.decisions() == [(Verb.DROP, "")]
    for hours in (2, 3):
        if lost:
            one.lose_the_database()
        one.run(NOW + hours * HOUR, reminder(closed=True))
    assert one.decisions() == [(Verb.DROP, "")]


@pytest.mark.parametrize("lost", [False, True])
def test_deleted_by_the_user_is_dropped_for_good(server: Server, home: str, one: Machine, lost: bool) -> None:
    one.run(NOW, reminder())
    server.delete(f"{home}{ID}.ics")
    drops_once(one, lost=lost)
    assert events(server, home) == {}


@pytest.mark.parametrize("lost", [False, True])
def test_cancelled_by_the_user_is_dropped_once(server: Server, home: str, one: Machine, lost: bool) -> None:
    one.run(NOW, reminder())
    server.edit(f"{home}{ID}.ics", ("^STATUS:CONFIRMED", "STATUS:CANCELLED"))
    drops_once(one, lost=lost)
    text = only(server, home)
    assert value(text, "STATUS") == "CANCELLED"
    assert "VALARM" not in text


@pytest.mark.parametrize("heard", [False, True])
def test_cancelled_and_taken_back_stands_again(server: Server, home: str, one: Machine, heard: bool) -> None:
    """Also where the decision is undone before the ledger has told the calendar of it."""
    one.run(NOW, reminder())
    for hours in (0, 10):
        server.edit(f"{home}{ID}.ics", ("^STATUS:CONFIRMED", "STATUS:CANCELLED"))
        one.run(NOW + (hours + 1) * HOUR, reminder())
        if heard:
            one.run(NOW + (hours + 2) * HOUR, reminder(closed=True))
        for later in (3, 4):
            one.run(NOW + (hours + later) * HOUR, reminder())
        text = only(server, home)
        assert value(text, "STATUS") == "CONFIRMED"
        assert text.count("BEGIN:VALARM") == 1
    assert one.decisions() == [(Verb.DROP, "")] * 2


def test_cancelled_and_told_as_done_is_kept(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder())
    server.edit(f"{home}{ID}.ics", ("^STATUS:CONFIRMED", "STATUS:CANCELLED"), ("^SUMMARY:", "SUMMARY:ok "))
    one.run(NOW + HOUR, reminder())
    one.run(NOW + 2 * HOUR, reminder(closed=True, done=True))
    assert one.decisions() == [(Verb.KEPT, "")]
    assert value(only(server, home), "SUMMARY") == "✓ Acme: did Marc call? (expected by Fri 6)"


def test_a_closed_event_may_be_deleted_without_a_decision(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder())
    one.run(NOW + HOUR, reminder(closed=True, done=True))
    server.delete(f"{home}{ID}.ics")
    one.run(NOW + 2 * HOUR, reminder(closed=True, done=True))
    one.run(NOW + 3 * HOUR, reminder())
    assert one.decisions() == []
    assert events(server, home) == {}


def test_five_gone_at_once_change_nothing(server: Server, home: str, one: Machine) -> None:
    wanted = [reminder(f"{number:012x}") for number in range(6)]
    one.run(NOW, *wanted)
    server.put("own.ics", servers.event("own@x", "Dentist", "20260313T100000", "20260313T110000"), home)
    for number in range(5):
        server.delete(f"{home}{number:012x}.ics")
    for hours in (1, 2):
        report = one.run(NOW + hours * HOUR, *wanted)
        told = report.problems["lost"]
        assert (told.code, told.values["count"]) == ("reminder.lost", 5)
    assert one.decisions() == []
    assert len(events(server, home)) == 2
    server.delete(f"{home}{5:012x}.ics")
    one.run(NOW + 3 * HOUR, *wanted)
    assert one.decisions() == [(Verb.DROP, "")]


def test_a_calendar_made_anew_drops_nothing(server: Server, home: str, one: Machine) -> None:
    server.put("own.ics", servers.event("own@x", "Dentist", "20260313T100000", "20260313T110000"), home)
    one.run(NOW, reminder())
    server.delete(home)
    one.run(NOW + HOUR, reminder())
    server.make_calendar(home.rstrip("/").rpartition("/")[2])
    for hours in (2, 3):
        told = one.run(NOW + hours * HOUR, reminder()).problems["lost"]
        assert told == Fact("reminder.lost", {"count": 1, "some": ID})
    assert one.decisions() == []
    assert events(server, home) == {}


def test_moved_to_another_calendar_is_not_deleted(server: Server, home: str, one: Machine) -> None:
    other = server.make_calendar(f"Other{next(_NUMBERS)}")
    one.run(NOW, reminder())
    text = server.get(f"{home}{ID}.ics")
    assert text is not None
    server.delete(f"{home}{ID}.ics")
    server.put("moved.ics", text, other)
    one.run(NOW + HOUR, reminder())
    one.run(NOW + 2 * HOUR, reminder(closed=True, done=True))
    assert one.decisions() == []
    assert events(server, home) == {}
    assert server.get(other + "moved.ics") == text
    server.delete(other)


def test_an_event_with_attendees_is_never_written(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder())
    server.edit(f"{home}{ID}.ics", ("^CLASS:PRIVATE", "ATTENDEE:mailto:marc@acme.com\r\nCLASS:PRIVATE"))
    before = only(server, home)
    report = one.run(NOW + HOUR, reminder(closed=True, done=True))
    assert (report.updated, report.problems) == (0, {})
    assert only(server, home) == before


def test_a_foreign_resource_of_our_name_is_never_touched(server: Server, home: str, one: Machine) -> None:
    server.put(f"{ID}.ics", servers.event("foreign@x", "Dentist", "20260313T100000", "20260313T110000"), home)
    before = only(server, home)
    report = one.run(NOW, reminder())
    assert report.problems == {ID: Fact("reminder.other-events", {"where": f"{ID}.ics"})}
    assert only(server, home) == before


def test_our_uid_under_another_name_is_adopted(server: Server, home: str, one: Machine, two: Machine) -> None:
    two.sync(NOW)
    one.run(NOW, reminder())
    text = server.get(f"{home}{ID}.ics")
    assert text is not None
    server.delete(f"{home}{ID}.ics")
    server.put("renamed.ics", text, home)
    two.journals = []
    report = two.remind([reminder()], NOW)
    assert report.problems == {}
    assert list(events(server, home)) == [f"{home}renamed.ics"]
    assert two.store.written()[ID].href.endswith("renamed.ics")


def test_a_write_overtaken_by_the_user_is_merged(server: Server, home: str, tmp_path: Path) -> None:
    """The user edits between our read and our write: the 412 is answered by reading again."""
    armed: list[bool] = []

    def before(request: servers.Recorded) -> None:
        if armed and request.method == "PUT":
            armed.clear()
            server.edit(f"{home}{ID}.ics", ("^SUMMARY:.*?(\r?)$", r"SUMMARY:Mine\1"))

    with Proxy(server, before) as proxy:  # type: ignore[arg-type]
        machine = Machine.make(tmp_path, proxy.url, watch=[home], reminders=home)
        machine.run(NOW, reminder())
        armed.append(True)
        report = machine.run(NOW + HOUR, reminder(summary="New words", wording="w2", start=at("2026-03-12")))
        machine.close()
    text = only(server, home)
    assert report.problems == {}
    assert value(text, "SUMMARY") == "Mine"
    assert "20260312T090000" in text


def test_a_deletion_in_the_moment_of_our_write_is_no_recreation(server: Server, home: str, tmp_path: Path) -> None:
    if server.kind == "sogo":
        pytest.skip("SOGo makes an event again in spite of If-Match")
    armed: list[bool] = []

    def before(request: servers.Recorded) -> None:
        if armed and request.method == "PUT":
            armed.clear()
            server.delete(f"{home}{ID}.ics")

    with Proxy(server, before) as proxy:  # type: ignore[arg-type]
        machine = Machine.make(tmp_path, proxy.url, watch=[home], reminders=home)
        machine.run(NOW, reminder())
        armed.append(True)
        machine.run(NOW + HOUR, reminder(start=at("2026-03-12")))
        machine.run(NOW + 2 * HOUR, reminder(start=at("2026-03-12")))
        assert machine.decisions() == [(Verb.DROP, "")]
        machine.close()
    assert events(server, home) == {}


@pytest.mark.parametrize("heard", [False, True])
def test_a_connection_that_breaks_at_a_write_loses_and_doubles_nothing(
    server: Server, home: str, tmp_path: Path, heard: bool
) -> None:
    """The server hangs up before or after it has done what it was asked to."""
    broken: list[bool] = []

    def hang_up(request: servers.Recorded) -> tuple[int, dict[str, str], bytes] | None:
        if request.method == "PUT" and not broken:
            broken.append(True)
            return proxy.forward(request) and None if heard else None
        return proxy.forward(request)

    with Proxy(server) as proxy:
        proxy.answer = hang_up
        machine = Machine.make(tmp_path, proxy.url, watch=[home], reminders=home)
        report = machine.run(NOW, reminder())
        assert report.problems == {}
        broken.clear()
        moved = reminder(start=at("2026-03-12"), wording="w2", summary="New words")
        assert machine.run(NOW + HOUR, moved).problems == {}
        machine.close()
    text = only(server, home)
    assert value(text, "SUMMARY") == "New words"
    assert "20260312T090000" in text
    assert machine.decisions() == []


def test_foreign_events_are_never_written(server: Server, home: str, tmp_path: Path) -> None:
    for number in range(5):
        server.put(
            f"f{number}.ics",
            servers.event(f"f{number}@x", "Interview Acme", "20260313T100000", "20260313T110000"),
            home,
        )
    before = events(server, home)
    with Proxy(server) as proxy:
        machine = Machine.make(tmp_path, proxy.url, watch=[home], reminders=home)
        for hours, wanted in enumerate([reminder(), reminder(start=at("2026-03-12")), reminder(closed=True)]):
            machine.run(NOW + hours * HOUR, wanted)
        machine.close()
        written = {request.path for request in proxy.seen if request.method in ("PUT", "DELETE", "POST", "MOVE")}
        assert written == {f"{home}{ID}.ics"}
    after = events(server, home)
    assert {path: after[path] for path in before} == before


def test_killed_between_server_and_journal_the_event_is_adopted(server: Server, home: str, one: Machine) -> None:
    class Killed(Exception):  # noqa: N818
        pass

    def die(lines: object) -> None:
        raise Killed

    keep, one.journals = one.journals, []
    one.sync(NOW)
    real = one.journals
    one.journals = type("Dying", (list,), {"extend": lambda self, lines: die(lines)})()
    with pytest.raises(Killed):
        one.remind([reminder()], NOW)
    one.journals = real
    one.run(NOW + HOUR, reminder())
    assert keep == []
    assert [(line.verb, line.about) for line in one.journals] == [(Verb.REMINDER, ID)]
    assert only(server, home)
