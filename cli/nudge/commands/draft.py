"""``nudge draft``: the message that the next step suggests, filled in and never sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge import facts, opening
from nudge.options import command
from nudge.output import print_data
from nudge.view import find_either, look
from nudged import messages
from nudged.messages import say
from nudged.model import NudgeError

if TYPE_CHECKING:
    from nudge.session import Session

_SPACES = "\t\u00a0\u202f"
_KINDS = {"thanks": "thanks", "info": "info", "last": "last-note"}


@command("draft", at="shown", data=True)
@click.argument("what", metavar="ID|COMPANY")
@click.option("--kind", type=click.Choice(list(_KINDS)), help="cli.option.kind")
@click.option("--open", "hand_over", is_flag=True, help="cli.option.open")
def draft_command(session: Session, *, what: str, kind: str | None, hand_over: bool) -> None:
    """Print the draft, or hand it to the mail program."""
    view = look(session)
    application, focus = find_either(view, what)
    step, promise = facts.suggested(view, application, focus)
    name = _KINDS[kind] if kind else step.draft
    text = facts.draft_text(view, application, name, promise)
    if text is None:
        raise NudgeError(
            say(view.lang, "cli.draft.none", step=messages.step(view.lang, step, promise)),
            todo=say(view.lang, "cli.draft.kinds"),
        )
    if hand_over:
        _open(text, view.lang)
    if session.as_json:
        about = {"company": application.company, "promise": promise.id if promise else None}
        print_data(view, about | {"kind": name, "text": _printable(text)})
    elif not hand_over:
        click.echo(_printable(text))


def _printable(text: str) -> str:
    """``text`` without what steers a terminal; the spaces that French sets stay, and it keeps its lines."""
    return "\n".join("".join(c for c in line if c.isprintable() or c in _SPACES) for line in text.rstrip().split("\n"))


def _open(text: str, lang: str) -> None:
    """Hand ``text`` to the desktop's mail program as a mailto: address (RFC 6068)."""
    from urllib.parse import quote  # noqa: PLC0415 - only --open needs it

    address = "mailto:?body=" + quote(_printable(text).replace("\n", "\r\n"), safe="")
    if not opening.hand_over(address):
        raise NudgeError(say(lang, "cli.draft.no-mail"), todo=say(lang, "cli.draft.copy"))
