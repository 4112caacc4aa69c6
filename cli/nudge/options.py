"""What every command shares: its configuration, the moment it acts at, and its language."""

from __future__ import annotations

import functools
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from nudge.session import Session
from nudge.usage import Command
from nudged import config
from nudged.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from nudged.config import Settings


def parse_moment(text: str, settings: Settings) -> datetime:
    """``text`` (ISO 8601) as an aware moment in the user's zone, which is also meant where it names none.

    Raises:
        click.BadParameter: it is no such moment.
    """
    zone = settings.timezone
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC).astimezone(zone)
    except (ValueError, OverflowError) as error:
        raise click.BadParameter(
            say(settings.language, "cli.at.wrong", text=text), ctx=click.get_current_context(silent=True)
        ) from error


def command(name: str, *, at: str = "none", data: bool = False) -> Callable[[Callable[..., None]], click.Command]:
    """A command whose function gets a ``Session`` first, with ``--config`` and, unless ``at`` is "none", ``--at``.

    ``at`` is "shown" or "hidden" (from the help). ``data`` adds ``--json``, which the session tells. Help and example
    come from the texts ``cli.help.NAME`` and ``cli.example.NAME``.
    """

    def decorate(function: Callable[..., None]) -> click.Command:
        @functools.wraps(function)
        def run(
            config_file: Path | None, at_text: str | None = None, *, wants_json: bool = False, **values: Any
        ) -> None:
            settings = config.load(config_file)
            click.get_current_context().meta["nudge.config"] = config_file
            now = parse_moment(at_text, settings) if at_text else datetime.now(settings.timezone)
            function(Session(settings, now, at_text is not None, config_file, wants_json), **values)

        made = click.command(name, cls=Command, help=f"cli.help.{name}", epilog=f"cli.example.{name}")(run)
        if data:
            made.params.append(click.Option(["--json", "wants_json"], is_flag=True, help="cli.option.json"))
        if at != "none":
            made.params.append(
                click.Option(
                    ["--at", "at_text"], metavar="TIME", help="cli.option.at", hidden=at == "hidden", default=None
                )
            )
        made.params.append(
            click.Option(
                ["--config", "config_file"],
                type=click.Path(path_type=Path, dir_okay=False),
                metavar="FILE",
                help="cli.option.config",
            )
        )
        if os.environ.get("_NUDGE_COMPLETE"):
            from nudge.completion import attach  # noqa: PLC0415 - the shell alone needs it

            attach(made.params)
        return made

    return decorate


json_option = click.option("--json", "as_json", is_flag=True, help="cli.option.json")
