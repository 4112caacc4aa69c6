"""``nudge list``: what was promised and is still awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge import facts, remembered
from nudge.options import command, json_option
from nudge.output import LISTED, formatter
from nudge.view import database, find_application, look
from nudged import config
from nudged.model import State

if TYPE_CHECKING:
    from nudge.session import Session
    from nudge.view import View

_STATES = {"lapsed": State.LAPSED, "waiting": State.OPEN}


@command("list", at="shown")
@json_option
@click.option("--company", metavar="COMPANY", help="cli.option.company")
@click.option("--lapsed", is_flag=True, help="cli.option.lapsed")
@click.option("--waiting", is_flag=True, help="cli.option.waiting")
@click.option("--mine", is_flag=True, help="cli.option.mine")
@click.option("--all", "everything", is_flag=True, help="cli.option.all")
def list_command(
    session: Session, *, company: str | None, mine: bool, everything: bool, as_json: bool, **only: bool
) -> None:
    """Show open and lapsed promises, most urgent first."""
    watched = [session.config_file or config.default_file(), database(), database().with_name("nudge.db-wal")]
    with remembered.recording(watched, session.settings.notes.folder, config.state_folder()) as record:
        view = look(session)
        _show(view, company=company, mine=mine, everything=everything, as_json=as_json, **only)
        record.holds(view.now, view.until())


def _show(view: View, *, company: str | None, mine: bool, everything: bool, as_json: bool, **only: bool) -> None:
    application = find_application(view, company) if company else None
    output = formatter(as_json=as_json)
    if mine:
        output.owed(view, facts.own_objects(view, application))
        return
    states = [state for name, state in _STATES.items() if only[name]]
    found = facts.listed(view, everything=everything, company=application, states=states)
    empty = "cli.list.empty-all" if everything else LISTED
    if company or states:
        empty = "cli.list.empty-such"
    output.promises(view, found, empty=empty)
