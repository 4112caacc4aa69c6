"""``nudge card``: one screen to look at before an interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge import card, card_json
from nudge.options import command
from nudge.output import print_data, say_remarks
from nudge.term import terminal
from nudge.view import find_application, look

if TYPE_CHECKING:
    from nudge.session import Session


@command("card", at="shown", data=True)
@click.argument("company", metavar="COMPANY")
def card_command(session: Session, *, company: str) -> None:
    """Show who, when, where, what was said, what is open, and what to ask."""
    view = look(session)
    application = find_application(view, company)
    if session.as_json:
        print_data(view, card_json.card_object(view, application))
        return
    click.echo("\n".join(card.card_lines(view, application, terminal())))
    say_remarks(view, aside=False)
