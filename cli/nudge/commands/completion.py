"""``nudge completion``: the script that a shell reads, for installations that put it nowhere."""

from __future__ import annotations

import click

from nudge.completion import SHELLS, script
from nudge.usage import Command


@click.command("completion", cls=Command, help="cli.help.completion", epilog="cli.example.completion")
@click.argument("shell", type=click.Choice(SHELLS), metavar="SHELL")
def command(*, shell: str) -> None:
    """Print the script."""
    click.echo(script(shell))
