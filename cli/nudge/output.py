"""The two faces of what a command shows: JSON for programs, lines fitted to the terminal for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import click

from nudge import facts, human, shown, term
from nudge.view import short_ids

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from nudge.session import Session
    from nudge.view import View
    from nudged.model import Application, Promise


LISTED = "cli.list.empty"
"""The text of an empty list that is filtered by nothing."""


class Formatter(Protocol):
    """How a command's result is shown."""

    def promises(self, view: View, promises: Sequence[Promise], *, empty: str) -> None:
        """The promises of ``nudge list``, with remarks on their age; ``empty`` is told where there are none."""

    def owed(self, view: View, own: Sequence[Mapping[str, Any]]) -> None:
        """What the user owes (``nudge list --mine``)."""

    def application(self, view: View, application: Application, focus: Promise | None) -> None:
        """One process (``nudge show``)."""

    def status(self, session: Session, status: Mapping[str, Any]) -> None:
        """The state of the service (``nudge status``)."""


def formatter(*, as_json: bool) -> Formatter:
    """The formatter that the user asked for."""
    return JsonFormatter() if as_json else HumanFormatter()


def say_remarks(view: View, *, aside: bool) -> None:
    """Show the remarks; ``aside`` sends them to standard error, out of the way of the data."""
    terminal = term.terminal()
    for remark in view.remarks():
        if aside:
            click.echo(f"nudge: {remark}", err=True)
        else:
            click.echo(terminal.style(term.hang(remark, terminal.columns, ""), dim=True))


class JsonFormatter:
    """Data on standard output, remarks on standard error."""

    def promises(self, view: View, promises: Sequence[Promise], *, empty: str) -> None:  # noqa: ARG002
        say_remarks(view, aside=True)
        _print([facts.promise_object(view, promise) for promise in promises])

    def owed(self, view: View, own: Sequence[Mapping[str, Any]]) -> None:
        say_remarks(view, aside=True)
        _print(list(own))

    def application(self, view: View, application: Application, focus: Promise | None) -> None:
        say_remarks(view, aside=True)
        _print(facts.application_object(view, application, focus))

    def status(self, session: Session, status: Mapping[str, Any]) -> None:  # noqa: ARG002
        _print(status)


def print_data(view: View, data: object) -> None:
    """Print ``data`` as JSON, and the remarks out of its way."""
    say_remarks(view, aside=True)
    _print(data)


def _print(data: object) -> None:
    click.echo(term.as_json(data, indent=2))


class HumanFormatter:
    """Lines for people, the data first, then the remarks."""

    def promises(self, view: View, promises: Sequence[Promise], *, empty: str) -> None:
        ids = short_ids(view)
        rows = [facts.row(view, promise, ids[promise.id]) for promise in promises]
        terminal, today = term.terminal(), view.now.date()
        click.echo("\n".join(human.promise_lines(view.lang, rows, today=today, terminal=terminal, empty=empty)))
        if empty == LISTED:
            for line in human.also_lines(view.lang, facts.also(view), terminal):
                click.echo(line)
        say_remarks(view, aside=False)

    def owed(self, view: View, own: Sequence[Mapping[str, Any]]) -> None:
        click.echo("\n".join(human.own_lines(view, own, term.terminal())))
        say_remarks(view, aside=False)

    def application(self, view: View, application: Application, focus: Promise | None) -> None:
        click.echo("\n".join(shown.application_lines(view, application, focus, term.terminal())))
        say_remarks(view, aside=False)

    def status(self, session: Session, status: Mapping[str, Any]) -> None:
        columns = term.terminal().columns
        for line in human.status_lines(session, status):
            click.echo(term.hang(line, columns))
