"""The service in the foreground, or one pass: what the ``nudged`` command runs."""

from __future__ import annotations

import contextlib
import os
import resource
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from nudged import config
from nudged.model import NudgeError
from nudged.service import logs

if TYPE_CHECKING:
    from pathlib import Path

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


def run(file: Path | None, *, once: bool, at: str | None, yes: bool, verbose: bool) -> None:
    """Run the service until it is stopped; with ``once`` do one full pass.

    Args:
        file: another configuration than the default one.
        at: with ``once``, the moment to act as if it were (ISO 8601).
        yes: with ``at``, write to the calendar of the default configuration.
        verbose: log small steps, too.

    Raises:
        NudgeError: it cannot start, or another one is running.
    """
    from nudged.service import loop  # noqa: PLC0415 - the heavy libraries, not needed for --help

    os.umask(0o077)  # the embedded server's files, too, are for the user alone
    _dump_nothing()
    logs.set_up(verbose=verbose, keep=config.log_file())
    settings = config.load(file)
    if at is not None and not yes and (file is None or file.resolve() == config.default_file().resolve()):
        raise NudgeError(
            "--at writes to your calendar as if it were another time",
            todo="Name a configuration for trying with --config, or add --yes",
        )
    if not once:
        loop.serve(lambda: config.load(file))
        return
    now = datetime.now(UTC).astimezone(settings.timezone) if at is None else parse_moment(at, settings)
    with loop.assembled(settings, wait=ONCE_WAITS, patient=False) as work:
        work.run(now)


def _dump_nothing() -> None:
    """Let a crash write no memory to the disk, which holds a password and other people's words."""
    with contextlib.suppress(OSError, ValueError):  # where that is not allowed, the unit's LimitCORE does it
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
