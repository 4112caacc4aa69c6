"""The ``nudged`` command: its help and its refusals in the user's language; the service itself is in ``nudged``."""

from __future__ import annotations

from pathlib import Path

import click

from nudge.usage import Command, refusing, worded
from nudge.words import N_


@click.command(
    "nudged",
    cls=Command,
    help="cli.help.nudged",
    epilog="cli.example.nudged",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--once", is_flag=True, help=N_("Do one full pass and exit."))
@click.option("--at", metavar="TIME", help=N_("With --once: act as if it were TIME (ISO 8601)."))
@click.option("--yes", is_flag=True, help=N_("With --at: write to the calendar of the default configuration."))
@click.option(
    "--config", "file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="cli.option.config"
)
@click.option("-v", "--verbose", is_flag=True, help=N_("Log small steps, too."))
@click.version_option(
    package_name="nudge-interviews", prog_name="nudged", message="%(prog)s %(version)s", help="cli.option.version"
)
def command(*, once: bool, file: Path | None, at: str | None, yes: bool, verbose: bool) -> None:
    """Watch notes and calendar, and remind of promises that lapse."""
    from nudged.service import run  # noqa: PLC0415 - help and man pages need no service

    if at is not None and not once:
        raise click.UsageError(worded(N_("--at goes with --once.")))
    run(file, once=once, at=at, yes=yes, verbose=verbose)


def main() -> None:
    """Run ``nudged``: exit 0 done, 1 refused with one line on standard error, 2 wrong usage."""
    with refusing("nudged"):
        command(prog_name="nudged", standalone_mode=False)
