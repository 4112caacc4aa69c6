"""``nudge export``: what other programs get, read back with the libraries that they use."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from desk import Desk, desk, reference_desk
from icalendar import Calendar
from told import statement

NOW = ("--at", "2026-03-31T09:00")


@pytest.fixture
def acme(tmp_path: Path) -> Desk:
    made = reference_desk(tmp_path)
    made.fill(statement("applied", "2026-03-02", "Applied as developer", company="Globex"), file="Globex.md")
    return made


def test_json_holds_everything_and_the_decisions(acme: Desk) -> None:
    acme.run("close", "globex", "declined", "--at", "2026-03-20")
    data = json.loads(acme.run("export", *NOW).stdout)
    assert [app["company"] for app in data["applications"]] == ["Acme", "Globex"]
    acme_data = data["applications"][0]
    shown = acme.json("show", "acme", *NOW)
    assert acme_data["timeline"] == shown["timeline"]
    assert {p["id"] for p in acme_data["promises"]} == {p["id"] for p in shown["promises"]}
    assert [(line["verb"], line["about"]) for line in data["journal"]] == [("close", "globex")]
    alone = json.loads(acme.run("export", "--company", "acme", *NOW).stdout)
    assert [app["company"] for app in alone["applications"]] == ["Acme"]
    assert alone["journal"] == []


def test_csv_is_the_time_line_and_no_spreadsheet_runs_it(tmp_path: Path) -> None:
    made = desk(tmp_path)
    made.fill(statement("applied", "2026-03-02", '=HYPERLINK("http://evil")', company="Globex"))
    made.fill(statement("chase", "2026-03-09", 'I asked, "politely",\nagain', company="Globex"), file="b.md")
    rows = list(csv.DictReader(io.StringIO(made.run("export", "--format", "csv", *NOW).stdout)))
    assert [row["quote"] for row in rows] == ['\'=HYPERLINK("http://evil")', 'I asked, "politely",\nagain']
    assert rows[1] | {"quote": ""} == {
        "company": "Globex",
        "role": "",
        "date": "2026-03-09",
        "type": "chase",
        "by": "you",
        "quote": "",
        "file": "b.md",
        "line": "1",
    }


def test_ics_is_a_calendar_that_is_no_reminder_of_ours(acme: Desk, tmp_path: Path) -> None:
    file = tmp_path / "search.ics"
    assert acme.run("export", "--format", "ics", "--output", str(file), *NOW).stdout == f"{file}\n"
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    summaries = {str(event["SUMMARY"]): event for event in events}
    assert summaries["Acme: did Marc call?"]["DTSTART"].dt == date(2026, 3, 6)
    assert len(events) == len({str(event["UID"]) for event in events})
    assert not any(str(event["UID"]).endswith("@nudge") for event in events)
    assert acme.run("export", "--format", "ics", *NOW).stdout == file.read_text()
