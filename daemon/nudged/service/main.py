"""The ``nudged`` command: the service in the foreground, or one pass with ``--once``."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from nudged import config
from nudged.model import NudgeError
from nudged.service import logs

ONCE_WAITS = 30.0
"""Seconds that ``--once`` waits for a running service to let go of the state folder."""


def parse_moment(text: str, settings: config.Settings) -> datetime:
    """``text`` (ISO 8601) as an aware moment, in the user's zone where it names none.

    Raises:
        NudgeError: it is no such moment.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise NudgeError(f"--at {text!r} is no time", todo="Give one such as 2026-03-09T09:00") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=settings.timezone)


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--once", is_flag=True, help="Do one full pass and exit.")
@click.option("--config", "file", type=click.Path(path_type=Path, dir_okay=False), help="Another configuration file.")
@click.option("--at", "at", metavar="TIME", help="With --once: act as if it were TIME (ISO 8601).")
@click.option("--yes", is_flag=True, help="With --at: write to the calendar of the default configuration.")
@click.option("-v", "--verbose", is_flag=True, help="Log small steps, too.")
@click.version_option(package_name="nudge-interviews")
def command(*, once: bool, file: Path | None, at: str | None, yes: bool, verbose: bool) -> None:
    """Watch notes and calendar, and remind of promises that lapse.

    Example: nudged --once --config try.toml --at 2026-03-09T09:00
    """
    from nudged.service import loop  # noqa: PLC0415 - the heavy libraries, not needed for --help

    os.umask(0o077)  # the embedded server's files, too, are for the user alone
    logs.set_up(verbose=verbose, keep=config.log_file())
    settings = config.load(file)
    if at is None:
        now = None
    elif not once:
        raise click.UsageError("--at goes with --once.")
    elif not yes and (file is None or file.resolve() == config.default_file().resolve()):
        raise NudgeError(
            "--at writes to your calendar as if it were another time",
            todo="Name a configuration for trying with --config, or add --yes",
        )
    else:
        now = parse_moment(at, settings)
    if once:
        with loop.assembled(settings, wait=ONCE_WAITS, patient=False) as work:
            work.run(now or datetime.now(UTC).astimezone(settings.timezone))
    else:
        loop.serve(lambda: config.load(file))


def main() -> None:
    """Run ``nudged``; exit 0 done, 1 refused with one line on standard error, 2 wrong usage."""
    try:
        command()
    except NudgeError as error:
        click.echo(f"nudged: {logs.printable(str(error))}", err=True)
        sys.exit(1)
