"""The ``nudge`` command: finds the command's module, and shows an error as one line.

A command imports what it needs itself: ``nudge list`` must start faster than a person notices.
"""

from __future__ import annotations

import importlib
import os
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NoReturn

import click

from nudge import remembered, usage
from nudge.words import N_, words
from nudged import config
from nudged.messages import say

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "list": "list",
    "show": "show",
    "why": "why",
    "compare": "compare",
    "card": "card",
    "read": "read",
    "add": "add",
    "kept": "decide",
    "wrong": "decide",
    "drop": "decide",
    "snooze": "decide",
    "due": "decide",
    "assign": "decide",
    "close": "decide",
    "away": "decide",
    "undo": "decide",
    "draft": "draft",
    "debrief": "debrief",
    "status": "status",
    "log": "log",
    "service": "service",
    "init": "init",
    "doctor": "doctor",
    "report": "report",
    "proof": "report",
    "export": "export",
    "forget": "forget",
    "completion": "completion",
    "demo": "demo",
}
"""Name of each command and its module below ``nudge.commands``, where it is ``NAME_command``, else ``command``."""


WELCOME = N_(
    "nudge has not been set up yet. To begin:\n\n"
    "  nudge init   finds your notes, tests your calendar, shows what it would read\n"
    "  nudged       starts right away with a calendar of its own\n"
    "  nudge demo   replays a story, with nothing of yours"
)


def _is_new() -> bool:
    """Whether nothing was ever configured or read here."""
    return not config.default_file().exists() and not (config.state_folder() / "nudge.db").exists()


class LazyGroup(usage.Group):
    """Imports a command's module only when that command is asked for; without a command it lists, or welcomes."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"nudge.commands.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name}_command", None) or module.command
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if ctx.resilient_parsing:
            return super().parse_args(ctx, args)
        if not args and _is_new():
            click.echo(words(usage.language())(WELCOME) + "\n")
            args.append("--help")
        if not args or (args[0].startswith("-") and args[0] not in ("-h", "--help", "--version")):
            place = self._place_of_command(ctx, args)
            args.insert(0, "list" if place is None else args.pop(place))  # ``nudge --config FILE show acme``
        return super().parse_args(ctx, args)

    def _place_of_command(self, ctx: click.Context, args: list[str]) -> int | None:
        """Where a command stands behind options and their values; None where no command is named."""
        listing = self.get_command(ctx, "list")
        options = [param for param in listing.params if isinstance(param, click.Option)] if listing is not None else []
        valued = {name for option in options if not option.is_flag for name in option.opts}
        behind = pairwise(("", *args))
        return next((i for i, (before, word) in enumerate(behind) if word in COMMANDS and before not in valued), None)

    def main(self, args: Sequence[str] | None = None, *_: Any, **extra: Any) -> NoReturn:
        """Run and exit: 0 done, 1 refused with one line on standard error, 2 wrong usage."""
        extra |= {"standalone_mode": False, "prog_name": "nudge"}
        try:
            with usage.refusing("nudge"):
                code = super().main(args, **extra)
        except BrokenPipeError:
            remembered.close_output()
            sys.exit(1)
        except OSError as error:
            usage.refuse("nudge", f"{error.filename}: {error.strerror}" if error.filename else str(error), 1)
        except Exception as error:
            if os.environ.get("NUDGE_DEBUG"):
                raise
            usage.refuse("nudge", say(usage.language(), "cli.internal", error=f"{type(error).__name__}: {error}"), 1)
        sys.exit(code if isinstance(code, int) else 0)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]}, help="cli.help.nudge")
@click.version_option(
    package_name="nudge-interviews", prog_name="nudge", message="%(prog)s %(version)s", help="cli.option.version"
)
def cli() -> None:
    """Keep the promises that recruiters make in view."""
