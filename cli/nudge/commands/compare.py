"""``nudge compare``: every process side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge import reasons
from nudge.options import command
from nudge.output import say_remarks
from nudge.term import terminal
from nudge.view import look

if TYPE_CHECKING:
    from nudge.options import Session


@command("compare", at="shown")
@click.option("--all", "everything", is_flag=True, help="cli.option.all-processes")
def compare_command(session: Session, *, everything: bool) -> None:
    """Put the processes side by side, the latest act that nobody asked for first."""
    view = look(session)
    click.echo("\n".join(reasons.compare_lines(view, terminal(), everything=everything)))
    say_remarks(view, aside=False)
