"""``nudge service``: the service under the user's own systemd."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import click

from nudge import files, unit
from nudge.options import command
from nudge.usage import Group
from nudge.words import N_, words
from nudged import config
from nudged.model import NudgeError
from nudged.signs import is_locked

if TYPE_CHECKING:
    from nudge.session import Session
    from nudge.words import Words


class ServiceGroup(Group):
    """The group of these commands."""

    texts = "cli.help.service-"


@click.group("service", cls=ServiceGroup, help="cli.help.service", epilog="cli.example.service")
def service_command() -> None:
    """Run nudge with the session."""


@command("service-install")
@click.option("--print", "only_print", is_flag=True, help=N_("Print the unit, and change nothing."))
@click.option("--no-start", is_flag=True, help=N_("Write the unit and leave it at that."))
@click.option(
    "--graphical", is_flag=True, help=N_("Run it with the desktop only (GNOME, KDE), not from log-in to log-out.")
)
@click.pass_context
def install_command(ctx: click.Context, session: Session, *, only_print: bool, no_start: bool, graphical: bool) -> None:
    """Write the unit, and start it."""
    _, file = words(session.lang), ctx.meta.get("nudge.config")
    text = unit.render(session.settings, file, graphical=graphical)
    if only_print:
        click.echo(text, nl=False)
        return
    if not no_start:
        unit.systemctl("show", "--property=Version")  # where none answers nothing is written
    for folder in unit.folders(session.settings):
        # A folder that is not there when the service starts could not be written to later.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    files.write(unit.place(), text, _)
    click.echo(_("Written: {file}", file=unit.place()))
    variable = unit.lacks(session.settings)
    if variable:
        click.echo(f"! {said_lacking(variable, _)}. {how_to_give(variable, _)}")
    if no_start:
        return
    unit.systemctl("daemon-reload")
    running = unit.run("systemctl", "--user", "is-active", unit.NAME, allowed=(0, 3, 4)).strip()
    if running not in ("active", "activating", "deactivating", "reloading") and is_locked(config.state_folder()):
        raise NudgeError(_("nudged is running by itself"), todo=_("Stop it, then run: nudge service install"))
    unit.systemctl("reenable", unit.NAME)
    unit.systemctl("--no-block", "restart", unit.NAME)
    click.echo(_("The service runs, and starts with each session. See: nudge status — or: nudge log --follow"))


def said_lacking(variable: str, _: Words) -> str:
    """That the service does not see ``variable``, as a sentence without its stop."""
    return _(
        "calendar.password_env names {variable}, which the service does not get from your shell", variable=variable
    )


def how_to_give(variable: str, _: Words) -> str:
    """What to do about it."""
    return _(
        "Use calendar.password_command or password_credential, or write {variable}=… into "
        "~/.config/environment.d/nudge.conf, for you alone to read, and log in again",
        variable=variable,
    )


@command("service-uninstall")
def uninstall_command(session: Session) -> None:
    """Stop it, and remove the unit."""
    _, file = words(session.lang), unit.place()
    if not file.exists():
        raise NudgeError(_("the service is not installed"), where=str(file))
    unit.systemctl("disable", "--now", unit.NAME)
    file.unlink()
    unit.systemctl("daemon-reload")
    click.echo(_("The service is stopped and its unit removed. Notes, decisions and reminders stay."))


@command("service-logs")
@click.option("-n", "--lines", default=50, show_default=True, type=click.IntRange(1), help=N_("How many lines."))
@click.option("-f", "--follow", is_flag=True, help=N_("Go on with each new line."))
def logs_command(session: Session, *, lines: int, follow: bool) -> None:
    """Hand over to journalctl."""
    found = shutil.which("journalctl")
    if found is None:
        _ = words(session.lang)
        raise NudgeError(_("there is no journalctl here"), todo=_("See: nudge log"))
    arguments = [found, "--user", f"--user-unit={unit.NAME}", f"--lines={lines}", *(["--follow"] if follow else [])]
    os.execv(found, arguments)  # noqa: S606 - no shell


for _made in (install_command, uninstall_command, logs_command):
    service_command.add_command(_made, (_made.name or "").removeprefix("service-"))
