"""``nudge why``: the facts, what is usual, the reading, and what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge import reasons
from nudge.options import command
from nudge.output import say_remarks
from nudge.term import terminal
from nudge.view import find_application, look

if TYPE_CHECKING:
    from nudge.options import Session


@command("why", at="shown")
@click.argument("company", metavar="COMPANY")
def why_command(session: Session, *, company: str) -> None:
    """Tell the reading of one process, and how it comes about."""
    view = look(session)
    click.echo("\n".join(reasons.why_lines(view, find_application(view, company), terminal())))
    say_remarks(view, aside=False)
