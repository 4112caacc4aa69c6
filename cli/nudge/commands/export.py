"""``nudge export``: everything that was read and decided, in formats that other programs take."""

from __future__ import annotations

import csv
import hashlib
import io
from dataclasses import asdict
from datetime import UTC, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from nudge import facts, files
from nudge.options import command
from nudge.term import as_json as term_json
from nudge.term import clean
from nudge.view import find_application, look
from nudge.words import N_, words
from nudged import messages

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from nudge.session import Session
    from nudge.view import View
    from nudged.model import Application, Line, Meeting, Promise

COLUMNS = ("company", "role", "date", "type", "by", "quote", "file", "line")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for the beginning of a formula."""


@command("export", at="shown")
@click.option("--format", "kind", type=click.Choice(["json", "csv", "ics"]), default="json", help=N_("The format."))
@click.option("--company", metavar="COMPANY", help="cli.option.company")
@click.option("--output", metavar="FILE", help=N_("Where to write it; default: standard output."))
def export_command(session: Session, *, kind: str, company: str | None, output: str | None) -> None:
    """Write all that was read."""
    view = look(session)
    applications = [find_application(view, company)] if company else list(view.ledger.applications)
    text = _FORMATS[kind](view, applications)
    if output is None:
        click.echo(text, nl=False)
        return
    file = Path(output).expanduser().absolute()
    files.write(file, text, words(session.lang))
    click.echo(clean(str(file)))


def as_json(view: View, applications: Sequence[Application]) -> str:
    """One object with every application, and the journals' lines about them."""
    keys = {app.key for app in applications}
    ids = {promise.id for app in applications for promise in app.promises}
    everything = len(keys) == len(view.ledger.applications)
    lines = [line for line in view.lines if everything or line.about in ids or line.about in keys]
    data = {
        "nudge": version("nudge-interviews"),
        "exported": view.now.isoformat(timespec="seconds"),
        "applications": [_application(view, app) for app in applications],
        "journal": [_line(line) for line in lines],
    }
    return term_json(data, indent=2) + "\n"


def _application(view: View, app: Application) -> dict[str, Any]:
    reading = view.reading(app)
    return {
        "key": app.key,
        "company": app.company,
        "role": app.role,
        "via": app.via,
        "standing": reading.standing.value,
        "since": reading.since.isoformat() if reading.since else None,
        "evidence": [facts.fact_object(view, fact) for fact in reading.evidence],
        "promises": [facts.promise_object(view, promise) for promise in app.promises],
        "moves": [{**asdict(move), "day": move.day.isoformat()} for move in app.moves],
        "meetings": [facts.meeting_object(meeting) for meeting in app.meetings],
        "timeline": facts.timeline(app),
    }


def _line(line: Line) -> dict[str, Any]:
    said = line.said.isoformat() if line.said else None
    return {**asdict(line), "stamp": line.stamp.isoformat(), "verb": line.verb.value, "said": said}


def as_csv(view: View, applications: Sequence[Application]) -> str:  # noqa: ARG001 - one face for all formats
    """The time lines as a table (RFC 4180); what would begin a formula gets an apostrophe in front."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    for app in applications:
        for row in facts.timeline(app):
            cells = {"company": app.company, "role": app.role, **row}
            writer.writerow({name: _cell(cells[name]) for name in COLUMNS})
    return out.getvalue()


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def as_ics(view: View, applications: Sequence[Application]) -> str:
    """Interviews, and the day of each announcement that is not withdrawn, as events (RFC 5545)."""
    from icalendar import Calendar, Event  # noqa: PLC0415 - heavy

    calendar = Calendar()
    calendar.add("PRODID", f"-//nudge//{version('nudge-interviews')}//EN")
    calendar.add("VERSION", "2.0")
    for app in applications:
        for values in [*map(_met, app.meetings), *(_promised(view, promise) for promise in app.promises)]:
            event = Event()
            for name, value in {"DTSTAMP": view.now.astimezone(UTC), "TRANSP": "TRANSPARENT", **values}.items():
                event.add(name, value)
            calendar.add_component(event)
    text: str = calendar.to_ical().decode()
    return text


def _met(meeting: Meeting) -> dict[str, Any]:
    start: Any = meeting.start.astimezone(UTC) if meeting.timed else meeting.day
    end: Any = meeting.end.astimezone(UTC) if meeting.timed else meeting.day + timedelta(days=1)
    return {
        "UID": f"{meeting.uid or _digest(f'{meeting.day} {meeting.title}')}.nudge-export",
        "SUMMARY": clean(meeting.title),
        "DTSTART": start,
        "DTEND": end,
        "STATUS": "CANCELLED" if meeting.cancelled else "CONFIRMED",
    }


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _promised(view: View, promise: Promise) -> dict[str, Any]:
    asked = messages.act_asked(view.lang, promise)
    company = promise.company or messages.say(view.lang, "cli.unsorted")
    timed = promise.timed
    return {
        "UID": f"{promise.id}.nudge-export",
        "SUMMARY": clean(f"{company}: {asked}"),
        "DESCRIPTION": clean(promise.quote),
        "DTSTART": promise.due.astimezone(UTC) if timed else promise.due_day,
        "DTEND": promise.due.astimezone(UTC) + timedelta(minutes=15) if timed else promise.due_day + timedelta(days=1),
    }


_FORMATS: dict[str, Callable[[View, Sequence[Application]], str]] = {"json": as_json, "csv": as_csv, "ics": as_ics}
