"""What the calendar alone tells, through whole passes: invitations, cancellations, notes in events, discreet titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import servers
from player import Machine, prop

from nudged.model import State

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from servers import Server

    from nudged.model import Promise

MARC = "ORGANIZER;CN=Marc Dupont:mailto:marc@acme.com"
INVITED = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:me@example.org"
ROUND = "20260310T100000", "20260310T110000"
AN_HOUR_AFTER = "2026-03-10T12:00"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with servers.running("radicale", tmp_path / "server") as running:
        yield running


@pytest.fixture
def machine(server: Server, tmp_path: Path) -> Machine:
    made = Machine(tmp_path, server, tmp_path / "notes")
    with made.file.open("a", encoding="utf-8") as file:
        file.write('[me]\naddresses = ["me@example.org"]\n')
    return made


def note(machine: Machine, name: str, text: str) -> None:
    (machine.notes / name).write_text(text, encoding="utf-8")


def only_promise(machine: Machine) -> Promise:
    (promise,) = machine.application().promises
    return promise


@pytest.mark.parametrize(("invited_on", "state"), [("20260304", State.KEPT), ("20260311", State.KEPT_LATE)])
def test_a_new_invitation_keeps_what_was_promised_to_be_set_up(
    server: Server, machine: Machine, invited_on: str, state: State
) -> None:
    note(machine, "Acme.md", "# Acme\n\n## 2026-03-02\nMarc will schedule the interview by Monday 9 March.\n")
    machine.pass_at("2026-03-03T10:00")
    assert only_promise(machine).state is State.OPEN
    stamp = f"LAST-MODIFIED:{invited_on}T120000Z"
    server.put("a.ics", servers.event("a@x", "Interview", "20260317T100000", "20260317T110000", MARC, INVITED, stamp))
    machine.pass_at("2026-03-12T10:00")
    promise = only_promise(machine)
    assert (promise.state, promise.closed_by) == (state, "Interview")
    assert [move.what for move in machine.application().moves] == ["meeting set"]


@pytest.mark.parametrize(
    ("made", "state"), [("CREATED:20260304T120000Z", State.KEPT), ("CREATED:19000101T120000Z", State.KEPT_LATE)]
)
def test_a_change_of_the_room_does_not_make_an_invitation_late(
    server: Server, machine: Machine, made: str, state: State
) -> None:
    """What counts is when the invitation came; where that is not told, its last change."""
    note(machine, "Acme.md", "# Acme\n\n## 2026-03-02\nMarc will schedule the interview by Monday 9 March.\n")
    changed = made, "LAST-MODIFIED:20260311T120000Z", "LOCATION:Room 7"
    server.put(
        "a.ics", servers.event("a@x", "Interview", "20260317T100000", "20260317T110000", MARC, INVITED, *changed)
    )
    machine.pass_at("2026-03-12T10:00")
    assert only_promise(machine).state is state


def test_the_users_own_event_keeps_nothing_that_they_were_to_set_up(server: Server, machine: Machine) -> None:
    note(machine, "Acme.md", "# Acme\n\n## 2026-03-02\nMarc will schedule the interview by Monday 9 March.\n")
    stamp = "LAST-MODIFIED:20260304T120000Z"
    server.put("a.ics", servers.event("a@x", "Interview Acme", "20260317T100000", "20260317T110000", stamp))
    machine.pass_at("2026-03-12T10:00")
    assert only_promise(machine).state is State.LAPSED


def debriefs(machine: Machine) -> list[str]:
    machine.pass_at("2026-03-09T10:00")
    return [message.title for message in machine.pass_at(AN_HOUR_AFTER) if "how did it go" in message.title]


def test_an_interview_that_was_held_asks_how_it_went(server: Server, machine: Machine) -> None:
    server.put("a.ics", servers.event("a@x", "Interview Acme", *ROUND, MARC, INVITED))
    assert debriefs(machine) == ["Acme: how did it go?"]


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        ("Interview Acme", (MARC, INVITED, "STATUS:CANCELLED")),
        ("Canceled: Interview Acme", (MARC, INVITED)),
        ("Interview Acme", (MARC, "ATTENDEE;PARTSTAT=DECLINED:mailto:ME@example.org")),
    ],
)
def test_one_that_was_cancelled_or_declined_asks_nothing(
    server: Server, machine: Machine, title: str, rows: tuple[str, ...]
) -> None:
    server.put("a.ics", servers.event("a@x", "Interview Acme", *ROUND, MARC, INVITED))
    machine.pass_at("2026-03-08T10:00")
    server.put("a.ics", servers.event("a@x", title, *ROUND, *rows, "LAST-MODIFIED:20260308T120000Z"))
    assert debriefs(machine) == []


def test_one_that_was_deleted_asks_nothing(server: Server, machine: Machine) -> None:
    path = server.put("a.ics", servers.event("a@x", "Interview Acme", *ROUND, MARC, INVITED))
    machine.pass_at("2026-03-08T10:00")
    server.delete(path)
    assert debriefs(machine) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Acme.md", "# 2026-03-05\nInterview with Marc on Tuesday 10 March at 10:00.\n"),
        ("Acme FR.md", "---\ncompany: Acme\n---\n# 2026-03-05\nEntretien avec Marc le mardi 10 mars à 10h.\n"),
    ],
    ids=["en", "fr"],
)
def test_what_a_note_tells_is_off_where_its_event_is_and_on_where_it_was_deleted(
    server: Server, machine: Machine, name: str, text: str
) -> None:
    """A deletion says nothing of the interview: calendars are tidied up, and events are copied to another one."""
    note(machine, name, text)
    path = server.put("a.ics", servers.event("a@x", "Interview Acme", *ROUND, MARC, INVITED))
    assert _met(machine, "2026-03-08T10:00") == ["meeting set"]
    rows = (MARC, INVITED, "STATUS:CANCELLED", "LAST-MODIFIED:20260308T120000Z")
    server.put("a.ics", servers.event("a@x", "Interview Acme", *ROUND, *rows))
    assert debriefs(machine) == []
    assert _met(machine, AN_HOUR_AFTER) == ["meeting set"]
    (meeting,) = machine.application().meetings
    assert (meeting.cancelled, [entry.source.file for entry in meeting.told]) == (True, [name])
    server.delete(path)
    assert _met(machine, AN_HOUR_AFTER) == ["meeting set", "meeting held"]


def _met(machine: Machine, moment: str) -> list[str]:
    machine.pass_at(moment)
    return [move.what for move in machine.application().moves]


def test_all_names_of_a_company_are_one_application(server: Server, machine: Machine) -> None:
    note(machine, "Acme.md", "# Acme\n\n## 2026-03-02\nMarc will call me by Monday 9 March.\n")
    note(machine, "job.md", "---\ncompany: ACME SAS\n---\n\n## 2026-03-03\nSophie will send the contract by Friday.\n")
    events = {
        "a.ics": ("Interview (Acme Corp.)", ()),
        "b.ics": ("Catch-up", ("ORGANIZER:mailto:sophie@acme.com", INVITED)),
        "c.ics": ("Lunch", ("LOCATION:Acme\\, 5 rue de Rivoli\\, Paris",)),
        "d.ics": ("nudge Acme Corp.: Marc sends the offer on Friday", ()),
    }
    for number, (name, (title, rows)) in enumerate(events.items()):
        day = f"202603{16 + number}"
        server.put(name, servers.event(f"{name}@x", title, f"{day}T100000", f"{day}T110000", *rows))
    for at in ("2026-03-04T10:00", "2026-03-20T10:00"):
        machine.pass_at(at)
        assert machine.faults == []
    assert [application.key for application in machine.applications] == ["acme"]
    assert len(machine.application().meetings) == 3
    assert len(machine.application().promises) == 3


def test_a_promise_caught_on_the_phone_is_a_promise(server: Server, machine: Machine) -> None:
    title = "nudge Acme: Marc calls Friday"
    server.put("n.ics", servers.event("n@x", title, "20260303T100000", "20260303T101500"))
    machine.pass_at("2026-03-09T09:00")
    promise = only_promise(machine)
    assert (promise.state, promise.person, promise.due.date().isoformat()) == (State.LAPSED, "Marc", "2026-03-06")
    assert machine.application().meetings == ()
    texts = [text for text in server.events().values() if "@nudge" in text]
    assert [prop(text, "SUMMARY") for text in texts] == ["Acme: did Marc call? (expected by Fri 6)"]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_discreet_reminder_names_nobody_where_others_look(server: Server, tmp_path: Path, lang: str) -> None:
    """Neither title nor alarm, which show on a locked screen, nor anything but what a private event keeps to itself."""
    machine = Machine(tmp_path, server, tmp_path / "notes", lang=lang)
    machine.file.write_text(machine.file.read_text().replace("[calendar]", "[calendar]\ndiscreet = true"))
    note(machine, "Acme.md", "# Acme\n\n## 2026-03-02\nMarc will call me by Thursday 5 March.\n")
    machine.pass_at("2026-03-05T18:00")
    (text,) = (text for text in server.events().values() if "@nudge" in text)
    shown = [prop(text, name) for name in ("SUMMARY", "LOCATION", "CATEGORIES")]
    shown.append(text[text.index("BEGIN:VALARM") : text.index("END:VALARM")])
    assert not any("Acme" in part or "Marc" in part for part in shown)
    assert prop(text, "CLASS") == "PRIVATE"
    assert "Acme" in prop(text, "DESCRIPTION")
    assert [p.state for p in machine.application().promises] == [State.LAPSED]
    edited = text.replace("SUMMARY:", "SUMMARY:ok ", 1)
    server.put(next(path for path, one in server.events().items() if one == text), edited)
    machine.pass_at("2026-03-06T10:00")
    assert only_promise(machine).state is State.KEPT_LATE or only_promise(machine).state is State.KEPT
