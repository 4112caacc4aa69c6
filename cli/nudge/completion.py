"""Completion in the shell: the scripts, and the companies and ids that they offer.

What an argument is called (COMPANY, ID) says what completes it, so that no command need do it itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from click.shell_completion import CompletionItem, get_completion_class

from nudged.model import NudgeError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import click

    from nudge.view import View

SHELLS = ("bash", "zsh", "fish")


def script(shell: str) -> str:
    """The script that makes ``shell`` ask ``nudge`` for completions."""
    from nudge.main import cli  # noqa: PLC0415 - the commands import this module's users

    kind = get_completion_class(shell)
    if kind is None:
        raise ValueError(shell)
    made = kind(cli, {}, "nudge", "_NUDGE_COMPLETE")
    return made.source_template % made.source_vars()


def attach(params: Sequence[click.Parameter]) -> None:
    """Let each parameter whose name in the help says what it wants be completed so."""
    for param in params:
        kinds = (param.metavar or "").strip("[]").split("|")
        if set(kinds) & {"ID", "COMPANY"} and param._custom_shell_complete is None:
            param._custom_shell_complete = _complete


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """What there is; nothing where that cannot be read, as a completion must never fail."""
    kinds = (param.metavar or "").strip("[]").split("|")
    try:
        return [item for item in _items(ctx, kinds) if str(item.value).startswith(incomplete.lower())]
    except (NudgeError, OSError):
        return []


def _items(ctx: click.Context, kinds: Sequence[str]) -> Iterator[CompletionItem]:
    from datetime import datetime  # noqa: PLC0415

    from nudge.session import Session  # noqa: PLC0415
    from nudge.view import look  # noqa: PLC0415
    from nudged import config  # noqa: PLC0415

    settings = config.load(ctx.params.get("config_file"))
    view = look(Session(settings, datetime.now(settings.timezone)))
    if "COMPANY" in kinds:
        from nudge.term import clean  # noqa: PLC0415

        yield from (
            CompletionItem(app.key, help=clean(app.company or "")) for app in view.ledger.applications if app.key
        )
    if "ID" in kinds:
        yield from _ids(view)


def _ids(view: View) -> Iterator[CompletionItem]:
    """The ids of the promises that are still open, the most urgent first, with what tells them apart."""
    from nudge import facts  # noqa: PLC0415
    from nudge.term import clean, fit  # noqa: PLC0415
    from nudge.view import short_ids  # noqa: PLC0415

    short = short_ids(view)
    for promise in facts.listed(view, everything=False, company=None):
        who = " ".join(filter(None, (promise.company, promise.person)))
        yield CompletionItem(short[promise.id], help=fit(clean(f"{who}: {promise.quote}"), 60))
