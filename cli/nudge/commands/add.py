"""``nudge add``: note down in one line what was just said on the phone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from nudge.deciding import check_folder, open_journal
from nudge.options import command
from nudge.read_lines import statement_line
from nudge.statements_json import statement_object
from nudge.term import as_json, clean
from nudge.view import read_stored, working_time
from nudge.when import parse_day
from nudged import journal
from nudged.ledger.identity import slug, statement_id
from nudged.messages import say
from nudged.model import Line, Source, Type, Verb

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time
    from pathlib import Path

    from nudge.session import Session
    from nudged.calendar_time import WorkingTime
    from nudged.model import Statement


@command("add", at="hidden", data=True)
@click.argument("company", metavar="COMPANY")
@click.argument("text", metavar="TEXT", nargs=-1, required=True)
@click.option("--by", "by", metavar="WHEN", help="cli.option.by")
def add_command(session: Session, *, company: str, text: tuple[str, ...], by: str | None) -> None:
    """Append a dated line to this machine's capture note, and tell what was read in it."""
    name, said = clean(company).strip(": "), clean(" ".join(text))
    if not name or not said:
        raise click.BadParameter(say(session.lang, "cli.add.empty"))
    working = working_time(session, read_stored().holidays, ())
    due = parse_day(by, session, working) if by else None
    if due:
        said = f"{said.rstrip('.')} {say(session.lang, 'cli.add.by', when=_iso(*due, between=' '))}"
    folder = session.settings.notes.folder
    check_folder(session)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    line = f"{session.now.date().isoformat()} {name}: {said}"
    own = open_journal(session)
    note, number = journal.capture(folder, own.name, line)
    read = [said for said in read_back(note, session, working) if said.line == number]
    strayed = [said for said in read if slug(said.company or "") != slug(name)]
    own.append([_decided(Verb.ASSIGN, name, said, note, session) for said in strayed if said.type is Type.PROMISE])
    if due:
        late = _not_due(due, read)
        own.append([_decided(Verb.DUE, _iso(*due, between="T"), said, note, session) for said in late])
        read = [replace(said, due=due[0], due_time=due[1], vague=False) if said in late else said for said in read]
    read = [replace(said, company=name) if said.type is Type.PROMISE else said for said in read]
    if session.as_json:
        data = {"file": str(note), "line": number, "read": [statement_object(said, note.name) for said in read]}
        click.echo(as_json(data, indent=2))
        return
    click.echo(say(session.lang, "cli.add.done", file=clean(str(note)), line=number))
    tell_read(read, session)
    if any(said.type is not Type.PROMISE for said in strayed):
        click.echo("  " + say(session.lang, "cli.add.strayed", company=name))


def _not_due(due: tuple[date, time | None], read: Sequence[Statement]) -> list[Statement]:
    """The promises of the line, where its own words name other days for all of them than ``--by`` does."""
    promises = [said for said in read if said.type is Type.PROMISE]
    return [] if any((said.due, said.due_time) == due for said in promises) else promises


def _decided(verb: Verb, value: str, said: Statement, note: Path, session: Session) -> Line:
    """The decision of what the note's reader does not see in the promise ``said``."""
    return Line(
        stamp=session.now,
        verb=verb,
        about=statement_id(said, Source(note.name)),
        value=value,
        company=said.company or "",
        said=said.said,
        quote=said.quote,
        machine=session.settings.machine,
    )


def _iso(day: date, clock: time | None, *, between: str) -> str:
    """A day and its hour as they are understood later too."""
    return day.isoformat() + (f"{between}{clock:%H:%M}" if clock else "")


def read_back(note: Path, session: Session, working: WorkingTime) -> tuple[Statement, ...]:
    """What the service will read in the whole note, so that a line is told as it will count."""
    from nudged.reading import ReadingSettings, read_note  # noqa: PLC0415 - keeps the start of the other commands fast

    text = note.read_text(encoding="utf-8", errors="replace")
    settings = ReadingSettings.of(session.settings, working)
    return read_note(text, file=note.name, modified=session.now, settings=settings)


def tell_read(statements: Sequence[Statement], session: Session) -> None:
    """Show what was read, a line a statement."""
    lang = session.lang
    if not statements:
        click.echo("  " + say(lang, "cli.add.nothing"))
    for said in statements:
        click.echo("  " + statement_line(lang, said))
