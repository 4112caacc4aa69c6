"""``nudge report`` and ``nudge proof``: one self-contained page each."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nudge import files, opening
from nudge.options import command
from nudge.term import clean
from nudge.view import find_application, look
from nudge.words import N_, words
from nudged import config
from nudged.messages import long_day
from nudged.model import NudgeError

if TYPE_CHECKING:
    from nudge.session import Session

STANDARD_OUTPUT = "-"

_output = click.option("--output", metavar="FILE", help=N_('Where to write it; "-": standard output.'))
_open = click.option("--open", "show", is_flag=True, help=N_("Open it in the browser."))


@command("report", at="shown")
@click.option("--company", metavar="COMPANY", help="cli.option.company")
@_output
@_open
def report_command(session: Session, *, company: str | None, output: str | None, show: bool) -> None:
    """Write the report."""
    from nudge.report import report_page  # noqa: PLC0415 - jinja2 is heavy

    view = look(session)
    applications = [find_application(view, company)] if company else list(view.ledger.applications)
    applications = [app for app in applications if app.entries or app.promises or app.meetings]
    _deliver(session, report_page(view, applications), "report.html", output, show=show)


@command("proof", at="hidden")
@click.option("--month", "month_text", metavar="MONTH", help=N_("The month, such as 2026-03; default: the last one."))
@click.option("--quotes", is_flag=True, help=N_("With the words of your notes."))
@_output
@_open
def proof_command(session: Session, *, month_text: str | None, quotes: bool, output: str | None, show: bool) -> None:
    """Write the record of a month."""
    from nudge.report import proof_page  # noqa: PLC0415
    from nudge.report.month import month  # noqa: PLC0415

    _ = words(session.lang)
    view = look(session)
    first = _month(month_text, session)
    made = month(view.ledger.applications, first, _, quotes=quotes)
    today = session.now.date()
    page = proof_page(session.lang, made, f"{long_day(session.lang, today)} {today.year}")
    _deliver(session, page, f"proof-{first:%Y-%m}.html", output, show=show)


def _month(text: str | None, session: Session) -> date:
    """The first day of the month that ``text`` names; of the one before this one where it names none."""
    if text is None:
        before = session.now.year * 12 + session.now.month - 2
        return date(before // 12, before % 12 + 1, 1)
    found = re.fullmatch(r"([1-9]\d{3})-(0[1-9]|1[0-2])", text, re.ASCII)
    if found is None:
        _ = words(session.lang)
        said = _("{text!r} is no month such as 2026-03", text=text)
        raise click.BadParameter(said, ctx=click.get_current_context(silent=True))
    return date(int(found[1]), int(found[2]), 1)


def _deliver(session: Session, page: str, name: str, output: str | None, *, show: bool) -> None:
    """Print the page, or write it where the user wants it, else into our own folder, and open it."""
    _ = words(session.lang)
    if output == STANDARD_OUTPUT:
        click.echo(page)
        return
    file = Path(output).expanduser().absolute() if output else config.data_folder() / name
    files.write(file, page, _)
    click.echo(clean(str(file)))
    if show and not opening.hand_over(file.as_uri()):
        raise NudgeError(_("no browser could be started"), todo=_("Open it yourself: {file}", file=file))
