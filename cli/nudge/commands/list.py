"""``nudge list``: what was promised and is still awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge import facts
from nudge.options import command, json_option
from nudge.output import formatter
from nudge.view import find_application, look

if TYPE_CHECKING:
    from nudge.options import Session


@command("list", at="shown")
@json_option
@click.option("--company", metavar="COMPANY", help="cli.option.company")
@click.option("--mine", is_flag=True, help="cli.option.mine")
@click.option("--all", "everything", is_flag=True, help="cli.option.all")
def list_command(session: Session, *, everything: bool, mine: bool, company: str | None, as_json: bool) -> None:
    """Show open and lapsed promises, most urgent first."""
    view = look(session)
    application = find_application(view, company) if company else None
    output = formatter(as_json=as_json)
    if mine:
        output.owed(view, facts.own_objects(view, application))
    else:
        found = facts.listed(view, everything=everything, company=application)
        output.promises(view, found, everything=everything)
