"""The sync on real servers: what it stores, what it asks for, and that one bad thing stops no other."""

from __future__ import annotations

import contextlib
import itertools
from typing import TYPE_CHECKING

import backends
import pytest
import servers
from machine import HOUR, PARIS, Machine, at, reminder
from servers import Proxy, Recorded, Server, event

from nudged.caldav_client import CalendarClient, CalendarUnreachable, client, transport
from nudged.model import Type

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from nudged.model import Interview

NOW = at("2026-03-06", "18:00")
LENIENT = ("davical", "sogo")
"""Servers that answer an unknown token with everything."""
_NUMBERS = itertools.count(1)


@pytest.fixture
def home(server: Server) -> Iterator[str]:
    """The path of a calendar of its own for each test."""
    path = server.make_calendar(f"Home{next(_NUMBERS)}")
    yield path
    if server.request("GET", path)[0] != 404:
        server.delete(path)


@pytest.fixture
def one(server: Server, home: str, tmp_path: Path) -> Iterator[Machine]:
    machine = Machine.make(tmp_path, server.url, watch=[home], reminders=home)
    yield machine
    machine.close()


def interviews(machine: Machine) -> list[Interview]:
    return sorted(machine.store.interviews(), key=lambda one: (one.start, one.uid))


def quotes(machine: Machine) -> list[tuple[str, str | None]]:
    return [(e.statement.quote, e.statement.company) for e in machine.store.entries() if e.gone is None]


def settle(machine: Machine) -> None:
    """Poll until the second is over at which the server's token stands, where that is a clock (SOGo)."""
    for _ in backends.until(20):
        machine.sync(NOW)
        if all(known.token for known in machine.store.collections().values()):
            return
    raise AssertionError("the token never settles")


def test_interviews_are_read_followed_and_forgotten(server: Server, home: str, one: Machine) -> None:
    server.put("a.ics", event("a@x", "Interview with Marc (Acme)", "20260313T100000", "20260313T110000"), home)
    server.put("b.ics", event("b@x", "Dentist", "20260313T100000", "20260313T110000"), home)
    one.sync(NOW)
    (found,) = interviews(one)
    assert (found.uid, found.company, found.people) == ("a@x", "Acme", ("Marc",))
    assert (found.start, found.end) == (at("2026-03-13", "10:00"), at("2026-03-13", "11:00"))
    server.put("a.ics", event("a@x", "Interview with Marc (Acme)", "20260316T140000", "20260316T150000"), home)
    one.sync(NOW + HOUR)
    (found,) = interviews(one)
    assert (found.start, found.moved_from) == (at("2026-03-16", "14:00"), ())
    server.delete(home + "a.ics")
    one.sync(NOW + 2 * HOUR)
    assert interviews(one) == []


def test_a_move_by_another_organiser_keeps_where_it_was(server: Server, home: str, one: Machine) -> None:
    organizer = "ORGANIZER;CN=Marc:mailto:marc@acme.com", "ATTENDEE:mailto:me@example.org"
    for start, end in (("20260313T100000", "20260313T110000"), ("20260316T100000", "20260316T110000")):
        server.put("a.ics", event("a@x", "Interview", start, end, *organizer), home)
        one.sync(NOW)
    (found,) = interviews(one)
    assert found.company == "Acme"
    assert not found.by_user
    assert found.moved_from == (at("2026-03-13", "10:00"),)
    server.put("a.ics", event("a@x", "Interview!", "20260316T100000", "20260316T110000", *organizer), home)
    one.sync(NOW)
    assert interviews(one)[0].moved_from == (at("2026-03-13", "10:00"),)


def test_a_series_is_read_in_its_window_and_the_window_moves_on(server: Server, home: str, one: Machine) -> None:
    weekly = event("s@x", "Interview Acme", "20260105T100000", "20260105T110000", "RRULE:FREQ=WEEKLY")
    server.put("s.ics", weekly, home)
    one.sync(NOW)
    first = [one.start for one in interviews(one)]
    assert first[0] == at("2026-01-12", "10:00")
    assert len({found.recurrence for found in interviews(one)}) == len(first)
    assert {start.astimezone(PARIS).hour for start in first} == {10}
    one.sync(at("2026-06-01"))
    assert interviews(one)[-1].start > first[-1]


def test_a_company_that_becomes_known_finds_its_events(server: Server, home: str, one: Machine) -> None:
    server.put("a.ics", event("a@x", "Lunch with Acme", "20260313T120000", "20260313T130000"), home)
    one.sync(NOW)
    assert interviews(one) == []
    one.companies = frozenset({"acme"})
    one.sync(NOW + HOUR)
    assert [found.company for found in interviews(one)] == ["Acme"]


def test_our_reminders_are_seen_and_never_read(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder(summary="Interview Acme", description="Marc will call on Friday."))
    one.sync(NOW + HOUR)
    assert list(one.store.seen()) == ["aaaaaaaaaaaa"]
    assert interviews(one) == []
    assert quotes(one) == []


def test_a_copy_of_a_reminder_that_an_app_made_is_not_read(server: Server, home: str, one: Machine) -> None:
    one.run(NOW, reminder(summary="Interview Acme", description="Marc will call on Friday."))
    ours = server.get(home + "aaaaaaaaaaaa.ics")
    assert ours is not None
    server.put("copy.ics", ours.replace("UID:aaaaaaaaaaaa@nudge", "UID:copy"), home)
    one.sync(NOW + HOUR)
    assert interviews(one) == []
    assert quotes(one) == []


def test_what_an_event_says_is_read(server: Server, home: str, one: Machine) -> None:
    server.put(
        "a.ics",
        event(
            "a@x",
            "Interview with Marc (Acme)",
            "20260313T100000",
            "20260313T110000",
            "DESCRIPTION:Marc will send the contract on Friday.",
        ),
        home,
    )
    server.put("n.ics", event("n@x", "nudge Acme: Marc calls on Friday", "20260309T100000", "20260309T100500"), home)
    server.put("d.ics", event("d@x", "Dinner", "20260309T190000", "20260309T200000", "DESCRIPTION:Bo will call."), home)
    one.sync(NOW)
    promises = [e for e in one.store.entries() if e.statement.type is Type.PROMISE]
    found = {e.source.uid: e.statement for e in promises}
    assert set(found) == {"a@x", "n@x"}
    assert found["a@x"].company == found["n@x"].company == "Acme"
    assert found["a@x"].said.isoformat() == "2026-03-13"
    assert (found["n@x"].said.isoformat(), found["n@x"].due and found["n@x"].due.isoformat()) == (
        "2026-03-09",
        "2026-03-13",
    )
    assert [one.uid for one in interviews(one)] == ["a@x"]
    server.delete(home + "n.ics")
    one.sync(NOW + HOUR)
    assert {e.source.uid for e in one.store.entries() if e.gone is not None} == {"n@x"}


def test_one_bad_event_stops_no_other_and_stands_until_it_changes(home: str, server: Server, tmp_path: Path) -> None:
    server.put("a.ics", event("a@x", "Interview Acme", "20260313T100000", "20260313T110000"), home)
    server.put("b.ics", event("b@x", "Interview Bold", "20260313T100000", "20260313T110000"), home)

    def spoil(request: Recorded) -> tuple[int, dict[str, str], bytes] | None:
        if spoiled and request.method == "GET" and request.path.endswith("a.ics"):
            return (
                200,
                {"ETag": '"x"'},
                b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            )
        if spoiled and request.method == "REPORT" and "multiget" in request.body:
            return 501, {}, b""
        return None

    spoiled = [True]
    with Proxy(server, spoil) as proxy:
        machine = Machine.make(tmp_path, proxy.url, watch=[home], reminders=home)
        for hours in (0, 1):
            report = machine.sync(NOW + hours * HOUR)
            assert [found.uid for found in interviews(machine)] == ["b@x"]
            (told,) = report.problems.values()
            assert told.code == "event.unreadable"
            assert str(told.values["where"]).endswith("a.ics")
        spoiled.clear()
        server.put("a.ics", event("a@x", "Interview Acme!", "20260313T100000", "20260313T110000"), home)
        assert machine.sync(NOW + 2 * HOUR).problems == {}
        assert len(interviews(machine)) == 2
        machine.close()


def test_a_bad_event_deleted_between_listing_and_reading_stands_no_longer(
    home: str, server: Server, tmp_path: Path
) -> None:
    when = "20260313T100000", "20260313T110000"
    server.put("a.ics", event("a@x", "Interview Acme", *when, "RRULE:FREQ=SECONDLY"), home)

    def delete(request: Recorded) -> None:
        if changed and "multiget" in request.body:
            server.delete(home + "a.ics")
            changed.clear()

    changed: list[bool] = []
    with Proxy(server, delete) as proxy:
        machine = Machine.make(tmp_path, proxy.url, watch=[home], reminders=home)
        (told,) = machine.sync(NOW).problems.values()
        assert told.code == "event.too-often"
        settle(machine)
        server.put("a.ics", event("a@x", "Interview Acme!", *when, "RRULE:FREQ=SECONDLY"), home)
        changed.append(True)
        for hours in (1, 2):
            assert machine.sync(NOW + hours * HOUR).problems == {}
        machine.close()


def test_unchanged_costs_one_request_and_a_change_few(server: Server, home: str, tmp_path: Path) -> None:
    for number in range(30):
        server.put(f"e{number}.ics", event(f"e{number}@x", "Interview", "20260313T100000", "20260313T110000"), home)
    with Proxy(server) as proxy:
        machine = Machine.make(tmp_path, proxy.url, watch=[home], reminders=home)
        machine.sync(NOW)
        settle(machine)
        before = len(proxy.seen)
        assert machine.sync(NOW + HOUR).changed == 0
        assert [request.method for request in proxy.seen[before:]] == ["PROPFIND"]
        server.put("e3.ics", event("e3@x", "Interview Acme", "20260313T100000", "20260313T110000"), home)
        before = len(proxy.seen)
        assert machine.sync(NOW + 2 * HOUR).changed == 1
        how = "PROPFIND" if server.kind in LENIENT else "REPORT"
        assert [request.method for request in proxy.seen[before:]] == ["PROPFIND", how, "REPORT"]
        machine.close()


def test_a_forgotten_token_starts_over_without_duplicates(server: Server, home: str, one: Machine) -> None:
    for name in "abc":
        server.put(f"{name}.ics", event(f"{name}@x", "Interview Acme", "20260313T100000", "20260313T110000"), home)
    one.run(NOW, reminder())
    (known,) = one.store.collections().values()
    one.store.put_collection(type(known)(known.url, known.name, "http://example.org/forgotten", "", known.synced))
    server.delete(home + "c.ics")
    report = one.sync(NOW + HOUR)
    assert [found.uid for found in interviews(one)] == ["a@x", "b@x"]
    assert report.calendars.renewed == frozenset()
    assert len(one.store.seen()["aaaaaaaaaaaa"]) == 1


def test_a_server_that_answers_an_unknown_token_with_everything(server: Server, home: str, tmp_path: Path) -> None:
    """As some do, without an error: what is not in the answer was deleted in the meantime."""
    names = [f"e{number}" for number in range(6)]
    for name in names:
        server.put(f"{name}.ics", event(f"{name}@x", "Interview", "20260313T100000", "20260313T110000"), home)

    def forget(request: Recorded) -> tuple[int, dict[str, str], bytes] | None:
        if "sync-collection" in request.body and "<D:sync-token></D:sync-token>" not in request.body:
            proxy.seen.pop()
            body = request.body.split("<D:sync-token>")[0] + "<D:sync-token></D:sync-token>"
            body += request.body.split("</D:sync-token>")[1]
            status, text, _ = server.request("REPORT", request.path, body, {"Depth": "0", "Content-Type": "text/xml"})
            return status, {"Content-Type": "text/xml"}, text.encode()
        return None

    with Proxy(server, forget) as proxy:
        machine = Machine.make(tmp_path, proxy.url, watch=[home], reminders=home)
        machine.sync(NOW)
        server.delete(home + "e0.ics")
        machine.sync(NOW + HOUR)
        assert [found.uid for found in interviews(machine)] == ["e1@x", "e2@x", "e3@x", "e4@x", "e5@x"]
        machine.close()


def test_only_the_watched_are_read_and_a_calendar_that_vanishes_is_forgotten(
    server: Server, home: str, tmp_path: Path
) -> None:
    other = server.make_calendar("Elsewhere")
    for path in (home, other):
        server.put("a.ics", event(f"{path}@x", "Interview Acme", "20260313T100000", "20260313T110000"), path)
    name = home.rstrip("/").rpartition("/")[2]
    machine = Machine.make(tmp_path, server.url, watch=[name.upper()], reminders="elsewhere")
    report = machine.sync(NOW)
    assert [found.uid for found in interviews(machine)] == [f"{home}@x"]
    assert report.calendars.home is not None
    assert report.calendars.home.endswith("/Elsewhere/")
    assert report.problems == {}
    server.delete(other)
    server.delete(home)
    report = machine.sync(NOW + HOUR)
    assert interviews(machine) == []
    assert report.calendars.home is None
    assert set(report.problems) == {"reminders", f"watch {name.upper()}"}
    assert machine.store.collections() == {}
    machine.close()


def test_a_calendar_is_named_by_what_it_is_shown_as_or_by_any_spelling_of_its_address(
    server: Server, home: str, tmp_path: Path
) -> None:
    with CalendarClient(server.url, servers.USER, servers.PASSWORD) as client:
        url = client.href(server.url, server.home + "Job%20talks/")
        client.make_calendar(url, "Été 2026")
    host = server.url.replace("http://127", "HTTP://127")
    escaped = server.home.lstrip("/") + "%4aob%20talks"
    shown = ("été 2026", "ÉTÉ 2026", "Job talks")
    names = (*shown, url, url.rstrip("/"), host + escaped, server.home + "Job talks/")
    for number, name in enumerate(names):
        machine = Machine.make(tmp_path, server.url, name=f"m{number}", watch=[name, home], reminders=name)
        report = machine.sync(NOW)
        assert report.problems == {}, name
        assert report.calendars.home == url, name
        assert report.calendars.synced == {url, server.url.rstrip("/") + home}, name
        machine.close()
    for wrong in ("2026", "talks/", "http://elsewhere.example.org" + server.home + "Job talks/"):
        machine = Machine.make(tmp_path, server.url, name=wrong[:4], watch=[home], reminders=wrong)
        told = machine.sync(NOW).problems["reminders"]
        assert (told.code, told.values["name"]) == ("calendar.reminders-unknown", wrong), wrong
        assert "Personal" in str(told.values["names"])
        machine.close()
    server.delete(url.removeprefix(server.url.rstrip("/")))


def test_a_cancelled_interview_is_seen_as_such(server: Server, home: str, one: Machine) -> None:
    """The whole, and one of a series, which some servers and programs keep as an exception."""
    when = "20260313T100000", "20260313T110000"
    server.put("a.ics", event("a@x", "Interview Acme", *when), home)
    weekly = event("s@x", "Interview Bold", *when, "RRULE:FREQ=WEEKLY;COUNT=2")
    server.put("s.ics", weekly, home)
    one.sync(NOW)
    assert [found.cancelled for found in interviews(one)] == [False] * 3
    server.put("a.ics", event("a@x", "Interview Acme", *when, "STATUS:CANCELLED", "SEQUENCE:1"), home)
    rows = event("s@x", "Interview Bold", "20260320T100000", "20260320T110000").split("\n")
    rows = [*rows[3:-2], ""]
    rows[-2:-1] = ["RECURRENCE-ID;TZID=Europe/Paris:20260320T100000", "STATUS:CANCELLED", "END:VEVENT"]
    server.put("s.ics", weekly.replace("END:VCALENDAR", "\n".join([*rows[:-1], "END:VCALENDAR"])), home)
    one.sync(NOW + HOUR)
    assert [(found.uid, found.cancelled) for found in interviews(one)] == [
        ("a@x", True),
        ("s@x", False),
        ("s@x", True),
    ]


def test_the_first_calendar_that_may_be_written_is_the_default(server: Server, home: str, tmp_path: Path) -> None:
    machine = Machine.make(tmp_path, server.url)
    report = machine.sync(NOW)
    assert report.calendars.home == min(report.calendars.writable)
    assert report.calendars.others == frozenset()
    machine.close()


def test_while_the_server_is_down_nothing_is_lost(tmp_path: Path) -> None:
    with servers.running("radicale", tmp_path / "server") as server:
        server.put("a.ics", event("a@x", "Interview Acme", "20260313T100000", "20260313T110000"))
        machine = Machine.make(tmp_path, server.url, watch=["Personal"], reminders="Personal")
        machine.run(NOW, reminder())
        server.stop()
        with pytest.raises(CalendarUnreachable):
            machine.sync(NOW + HOUR)
        assert len(interviews(machine)) == 1
        server.start()
        report = machine.run(NOW + 2 * HOUR, reminder())
        assert (report.created, report.updated, report.problems) == (0, 0, {})
        assert len(server.reminders()) == 1
        machine.close()


def test_a_batch_is_kept_where_the_next_one_fails(
    server: Server, home: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "BATCH", 20)
    texts = {
        f"e{number}.ics": event(f"e{number}@x", "Interview", "20260313T100000Z", "20260313T110000Z")
        for number in range(30)
    }
    server.fill(texts, home)
    asked: list[Recorded] = []

    def fail(request: Recorded) -> tuple[int, dict[str, str], bytes] | None:
        if "multiget" in request.body:
            asked.append(request)
            if len(asked) == 2:
                return 500, {}, b""
        return None

    with Proxy(server, fail) as proxy:
        machine = Machine.make(tmp_path, proxy.url, watch=[home], reminders=home)
        report = machine.sync(NOW)
        assert len(interviews(machine)) == 20
        assert len(report.problems) == 1
        assert report.calendars.synced == frozenset()
        assert machine.sync(NOW + HOUR).problems == {}
        assert len(interviews(machine)) == 30
        machine.close()


def test_an_event_too_large_to_be_taken_is_left_out_until_it_changes(
    server: Server, home: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "LARGEST", 20_000)
    when = "20260313T100000", "20260313T110000"
    for name in ("a", "c", "d"):
        server.put(f"{name}.ics", event(f"{name}@x", "Interview Acme", *when), home)
    server.put("b.ics", event("b@x", "Interview Bold", *when, *[f"COMMENT:{'x' * 60}"] * 400), home)
    with Proxy(server) as proxy:
        machine = Machine.make(tmp_path, proxy.url, watch=[home], reminders=home)
        for hours in (0, 1):
            report = machine.sync(NOW + hours * HOUR)
            assert [found.uid for found in interviews(machine)] == ["a@x", "c@x", "d@x"]
            (told,) = report.problems.values()
            assert told.code == "event.too-large"
            assert str(told.values["where"]).endswith("b.ics")
        settle(machine)
        server.put("a.ics", event("a@x", "Interview Acme!", *when), home)
        before = len(proxy.seen)
        machine.sync(NOW + 2 * HOUR)
        assert not any("b.ics" in request.path + request.body for request in proxy.seen[before:])
        server.put("b.ics", event("b@x", "Interview Bold", *when), home)
        assert machine.sync(NOW + 3 * HOUR).problems == {}
        assert len(interviews(machine)) == 4
        machine.close()


def test_a_server_that_asks_for_a_pause_is_left_alone(server: Server, tmp_path: Path) -> None:
    """Google answers 429, or 403 and 503, to whoever asks too often: the rest of the pass waits too."""
    made = [server.make_calendar(f"Busy{number}") for number in range(3)]

    def overloaded(request: Recorded) -> tuple[int, dict[str, str], bytes] | None:
        return (429, {"Retry-After": "600"}, b"") if request.method == "REPORT" else None

    with Proxy(server, overloaded) as proxy:
        machine = Machine.make(tmp_path, proxy.url, watch=made, reminders=made[0])
        with pytest.raises(CalendarUnreachable) as told:
            machine.sync(NOW)
        assert told.value.retry_after == 600
        assert proxy.count("REPORT") == 1
        machine.close()
    for path in made:
        server.delete(path)


def many(count: int) -> dict[str, str]:
    """Events of which one in fifty is an interview, and one in ten recurs three times."""
    texts = {}
    for number in range(count):
        day = f"202603{1 + number % 28:02}"
        title = "Interview Acme" if number % 50 == 0 else f"Event {number}"
        more = ("RRULE:FREQ=WEEKLY;COUNT=3",) if number % 10 == 0 else ()
        texts[f"e{number}.ics"] = event(f"e{number}@x", title, f"{day}T100000Z", f"{day}T110000Z", *more)
    return texts


def hold_many(machine: Machine, count: int) -> None:
    assert len({found.uid for found in interviews(machine)}) == count / 50
    assert len(interviews(machine)) == count / 50 * 3
    (url,) = machine.store.collections()
    assert len(machine.store.event_etags(url)) == count


def test_hundreds_of_events(server: Server, home: str, one: Machine) -> None:
    server.fill(many(200), home)
    one.sync(NOW)
    hold_many(one, 200)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_thousands_of_events(tmp_path: Path) -> None:
    """Also from a server that is still busy reading them for the first time: a later pass gets them."""
    with servers.running("radicale", tmp_path / "server") as server:
        server.fill(many(5000), server.calendar)
        machine = Machine.make(tmp_path, server.url, watch=["Personal"], reminders="Personal")
        for hours in range(10):
            with contextlib.suppress(CalendarUnreachable):
                if machine.sync(NOW + hours * HOUR).problems == {}:
                    break
        hold_many(machine, 5000)
        machine.close()
