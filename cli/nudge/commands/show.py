"""``nudge show``: one process, told honestly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge.options import command, json_option
from nudge.output import formatter
from nudge.view import find_application, find_promise, look
from nudged.ledger.identity import slug

if TYPE_CHECKING:
    from nudge.options import Session
    from nudge.view import View
    from nudged.model import Application, Promise


@command("show", at="shown")
@click.argument("what", metavar="ID|COMPANY")
@json_option
def show_command(session: Session, *, what: str, as_json: bool) -> None:
    """Show the timeline, the standing with its evidence, the next step and its draft."""
    view = look(session)
    application, focus = _find(view, what)
    formatter(as_json=as_json).application(view, application, focus)


def _find(view: View, what: str) -> tuple[Application, Promise | None]:
    """A company of exactly this name comes before an id, and an id before the beginning of a name."""
    key = slug(what)
    named = any(key and key in (a.key, a.key.partition("/")[0]) for a in view.ledger.applications)
    beginnings = [p for p in view.ledger.promises() if p.id.startswith(what.lower())]
    if beginnings and what and not named:
        promise = find_promise(view, what)
        return view.application_of(promise), promise
    return find_application(view, what), None
