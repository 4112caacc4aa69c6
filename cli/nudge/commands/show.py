"""``nudge show``: one process, told honestly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge.options import command, json_option
from nudge.output import formatter
from nudge.view import find_either, look

if TYPE_CHECKING:
    from nudge.session import Session


@command("show", at="shown")
@click.argument("what", metavar="ID|COMPANY")
@json_option
def show_command(session: Session, *, what: str, as_json: bool) -> None:
    """Show the timeline, the standing with its evidence, the next step and its draft."""
    view = look(session)
    application, focus = find_either(view, what)
    formatter(as_json=as_json).application(view, application, focus)
