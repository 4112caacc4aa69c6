"""``nudge compare``: every process side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge import reasons, reasons_json
from nudge.options import command, json_option
from nudge.output import print_data, say_remarks
from nudge.term import terminal
from nudge.view import look

if TYPE_CHECKING:
    from nudge.session import Session


@command("compare", at="shown")
@click.option("--all", "everything", is_flag=True, help="cli.option.all-processes")
@json_option
def compare_command(session: Session, *, everything: bool, as_json: bool) -> None:
    """Put the processes side by side, the latest act that nobody asked for first."""
    view = look(session)
    if as_json:
        print_data(view, reasons_json.compare_objects(view, everything=everything))
        return
    click.echo("\n".join(reasons.compare_lines(view, terminal(), everything=everything)))
    say_remarks(view, aside=False)
