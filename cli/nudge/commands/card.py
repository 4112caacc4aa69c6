"""``nudge card``: one screen to look at before an interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge import card
from nudge.options import command
from nudge.output import say_remarks
from nudge.term import terminal
from nudge.view import find_application, look

if TYPE_CHECKING:
    from nudge.session import Session


@command("card", at="shown")
@click.argument("company", metavar="COMPANY")
def card_command(session: Session, *, company: str) -> None:
    """Show who, when, where, what was said, what is open, and what to ask."""
    view = look(session)
    click.echo("\n".join(card.card_lines(view, find_application(view, company), terminal())))
    say_remarks(view, aside=False)
