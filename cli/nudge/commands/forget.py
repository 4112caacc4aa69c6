"""``nudge forget``: asks every machine to delete what it keeps about a company."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge import remembered
from nudge.deciding import open_journal
from nudge.options import command
from nudge.term import clean
from nudge.view import look
from nudge.words import N_, words
from nudged import config
from nudged.ledger.forgotten import is_about, mark
from nudged.ledger.identity import entry_id, slug
from nudged.model import Line, NudgeError, Verb
from nudged.signs import is_locked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from nudge.session import Session
    from nudge.view import View

SHOWN = 8
"""Places in notes that are listed."""


@command("forget", at="hidden")
@click.argument("company", metavar="COMPANY")
@click.option("--yes", is_flag=True, help=N_("Do not ask first."))
def forget_command(session: Session, *, company: str, yes: bool) -> None:
    """Delete what is kept about a company."""
    _ = words(session.lang)
    view = look(session)
    name, ids = _known(view, company)
    lines = [line for line in view.lines if is_about(line, mark(name), ids)]
    if not ids and not lines and not _has_entries(view, name):
        raise NudgeError(_("nothing is kept about {name!r}", name=name), todo=_("See: nudge list --all"))
    places = list(_named_in_notes(session.settings.notes.folder, name))
    if places:
        _refuse(session, name, places)
    click.echo(clean(_("About {name}: {promises}, {lines} in journals.", name=name,
                       promises=_.ngettext("{count} announcement", "{count} announcements", len(ids)),
                       lines=_.ngettext("{count} line", "{count} lines", len(lines)))))  # fmt: skip
    if not yes and not click.confirm(_("Delete all of it, for good and on all your machines?"), err=True):
        raise click.Abort
    _ask_all(session, name, ids)
    _tell(session)


def _known(view: View, company: str) -> tuple[str, frozenset[str]]:
    """The company's name as it was read, and the ids of its promises, those that no note says any more too."""
    wanted = slug(company.partition("/")[0])
    names = [e.statement.company for e in view.stored.entries if e.statement.company]
    names += [i.company for i in view.stored.interviews if i.company] + [
        line.company for line in view.lines if line.company
    ]
    name = next((name for name in names if slug(name) == wanted), company)
    said = [e for e in view.stored.entries if e.statement.company and slug(e.statement.company) == wanted]
    promises = {line.about for line in view.lines if line.said and slug(line.company) == wanted}
    mine = {promise.id for promise in view.ledger.promises() if promise.company and slug(promise.company) == wanted}
    return name, frozenset(promises | mine | {entry_id(e) for e in said if e.statement.type == "promise"})


def _has_entries(view: View, name: str) -> bool:
    wanted = slug(name)
    companies = [e.statement.company for e in view.stored.entries] + [i.company for i in view.stored.interviews]
    return any(company and slug(company) == wanted for company in companies)


def _named_in_notes(folder: Path, name: str) -> Iterator[str]:
    """Where notes name the company: in their path or a heading in any spelling, elsewhere as it is written."""
    from nudged.folder.scan import scan  # noqa: PLC0415 - by way of the folder's watch
    from nudged.folder.text import RefusedError, read_note_text  # noqa: PLC0415

    wanted = f"-{slug(name)}-"
    for file in sorted(scan(folder).notes) if folder.is_dir() else ():
        if wanted in f"-{slug(file.rpartition('.')[0])}-":
            yield file
            continue
        try:
            text = read_note_text(folder, file).text
        except (OSError, RefusedError):
            continue
        for number, row in enumerate(text.splitlines(), start=1):
            heading = row.lstrip().startswith(("#", "*", "company:", "entreprise:", "société:"))
            if (heading or name in row) and wanted in f"-{slug(row)}-":
                yield f"{file}:{number}"


def _refuse(session: Session, name: str, places: Sequence[str]) -> None:
    _ = words(session.lang)
    listed = ", ".join(places[:SHOWN]) + (", …" if places[SHOWN:] else "")
    raise NudgeError(
        _.ngettext("{count} place in your notes still names it: {listed}",
                   "{count} places in your notes still name it: {listed}", len(places), listed=listed),
        where=name,
        todo=_("Take it out of them first: nudge never edits your notes"),
    )  # fmt: skip


def _ask_all(session: Session, name: str, ids: frozenset[str]) -> None:
    """Take the lines out of this machine's journals, leave the request for all, and delete the pages made of it."""
    marked = mark(name)
    journal = open_journal(session)
    journal.forget(
        lambda line: line.stamp <= session.now and line.verb is not Verb.REMINDER and is_about(line, marked, ids)
    )
    journal.append([Line(session.now, Verb.FORGET, marked)])
    for page in (*config.data_folder().glob("proof-*.html"), config.data_folder() / "report.html"):
        page.unlink(missing_ok=True)
    remembered.forget()


def _tell(session: Session) -> None:
    _ = words(session.lang)
    click.echo(_("Forgotten: nothing shows it any more."))
    if is_locked(config.state_folder()):
        click.echo(_("The service now deletes its reminders and what was stored."))
    else:
        click.echo(_("Its reminders and what was stored are deleted when the service runs: nudged"))
    click.echo(_("Your other machines follow when they see the request in the notes folder."))
