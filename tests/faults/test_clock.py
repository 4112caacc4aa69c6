"""A clock that is ahead for a while, and back: what was concluded from it while it was wrong does not stay."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import jumping
import pytest
import servers
from player import Machine, prop
from running import Running, on_server
from running import live as standing

if TYPE_CHECKING:
    from collections.abc import Iterator

AHEAD = ("2026-03-27T10:00", "2027-03-05T10:00")
"""Three weeks, in which the processes still live, and a year, after which they are asleep."""
ACME = "# Acme\n\n## 2026-03-05 Talk with Marc\nMarc will call me tomorrow.\n"
GLOBEX = "# Globex\n\n## 2026-03-05 Talk with Ana\nAna will send me the contract by 19 March.\n"


@pytest.fixture(params=AHEAD)
def machine(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Machine]:
    """Its clock was right for a pass, wrong for one, and is right again; one promise lapses on that day."""
    with servers.running("radicale", tmp_path / "server") as server:
        made = Machine(tmp_path, server, tmp_path / "notes")
        (made.notes / "Acme.md").write_text(ACME)
        (made.notes / "Globex.md").write_text(GLOBEX)
        made.pass_at("2026-03-06T10:00")
        (made.notes / "Initech.md").write_text(ACME.replace("Acme", "Initech"))
        made.pass_at("2026-03-06T10:30")
        (made.notes / "Initech.md").write_text("# Initech\n")
        made.pass_at(request.param)
        made.pass_at("2026-03-06T11:00")
        yield made


def states(machine: Machine) -> dict[str, str]:
    """Of each company's promise."""
    return {app.key: promise.state.value for app in machine.applications for promise in app.promises}


def live(machine: Machine) -> dict[str, str]:
    """Where each company's reminder stands in the calendar, those alone that are not closed."""
    texts = [text for text in machine.server.reminders().values() if prop(text, "STATUS") != "CANCELLED"]
    return {prop(text, "X-NUDGE-COMPANY"): prop(text, "DTSTART") for text in texts}


def told(machine: Machine, moment: str) -> list[str]:
    """The titles of what a pass shows."""
    return [message.title for message in machine.pass_at(moment)]


def test_what_lapses_later_is_told_and_reminded_of_in_its_time(machine: Machine) -> None:
    assert {states(machine)[key] for key in ("acme", "globex")} == {"open"}
    machine.pass_at("2026-03-06T18:00")
    assert told(machine, "2026-03-07T19:00") == []
    assert told(machine, "2026-03-09T09:00") == ["Acme: did Marc call? (expected by Fri 6)"]
    machine.pass_at("2026-03-19T18:00")
    assert live(machine)["Globex"] == "20260320T090000"
    assert [title for title in told(machine, "2026-03-20T09:00") if "Globex" in title]
    for moment in ("2026-03-20T09:30", "2026-03-23T09:00", "2026-03-27T10:00", "2026-03-30T09:00"):
        assert told(machine, moment) == []


def test_what_was_taken_back_meanwhile_is_withdrawn_a_day_later(machine: Machine) -> None:
    assert machine.pass_at("2026-03-07T12:00") == []
    assert states(machine).get("initech", "withdrawn") == "withdrawn"
    assert "Initech" not in live(machine)


@pytest.mark.parametrize("machine", AHEAD[:1], indirect=True)
def test_where_the_user_put_one_meanwhile_it_stays(machine: Machine) -> None:
    (path,) = [path for path, text in machine.server.reminders().items() if prop(text, "X-NUDGE-COMPANY") == "Acme"]
    machine.server.edit(
        path, ("^DTSTART(.*):.*$", r"DTSTART\1:20260317T100000\r"), ("^DTEND(.*):.*$", r"DTEND\1:20260317T101500\r")
    )
    for moment in ("2026-03-06T18:00", "2026-03-09T09:00", "2026-03-10T09:00"):
        assert told(machine, moment) == []
        assert live(machine)["Acme"] == "20260317T100000"
    assert [title for title in told(machine, "2026-03-17T10:00") if "Acme" in title]


def test_a_running_service_whose_clock_is_set(tmp_path: Path) -> None:
    """A year ahead, while the calendar cannot be reached; and back, when it can."""
    said = datetime.now(UTC).date() - timedelta(days=7)
    note = f"# Acme\n\n## {said} Talk with Marc\nMarc will call me tomorrow.\n"
    with servers.running("radicale", tmp_path / "server") as server, servers.Proxy(server) as between:
        made = Running(tmp_path, on_server(between.url))
        made.before = (sys.executable, jumping.__file__)
        jump = tmp_path / "jump"
        jump.write_text("0")
        made.env["JUMP"] = str(jump)
        made.write("Acme.md", note)
        try:
            made.start()
            made.waits_for(lambda: len(standing(server)) == 1)
            between.before = lambda _: (503, {}, b"")
            jump.write_text(f"{365 * 86400}")
            made.waits_for(lambda: "its clock was set" in made.logged())
            made.write("Globex.md", note.replace("Acme", "Globex"))
            made.waits_for(lambda: "calendar" in made.faults())
            made.waits_for(lambda: "Globex" in made.companies())
            jump.write_text("0")
            made.waits_for(lambda: made.logged().count("its clock was set") == 2)
            between.before = None
            made.waits_for(lambda: len(standing(server)) == 2)
            made.waits_for(lambda: made.faults() == "[]")
            assert {row["state"] for row in made.listed()} == {"lapsed"}
            assert "Traceback" not in made.logged()
            assert made.stop() == 0
        finally:
            made.close()
