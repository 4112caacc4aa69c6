"""``nudge why``: the facts, what is usual, the reading, and what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge import reasons, reasons_json
from nudge.options import command, json_option
from nudge.output import print_data, say_remarks
from nudge.term import terminal
from nudge.view import find_application, look

if TYPE_CHECKING:
    from nudge.session import Session


@command("why", at="shown")
@click.argument("company", metavar="COMPANY")
@json_option
def why_command(session: Session, *, company: str, as_json: bool) -> None:
    """Tell the reading of one process, and how it comes about."""
    view = look(session)
    application = find_application(view, company)
    if as_json:
        print_data(view, reasons_json.why_object(view, application))
        return
    click.echo("\n".join(reasons.why_lines(view, application, terminal())))
    say_remarks(view, aside=False)
