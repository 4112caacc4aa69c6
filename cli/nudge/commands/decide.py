"""The decisions: what notes and calendar cannot tell. Each is a line in this machine's journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge import facts
from nudge.deciding import about, record, tell
from nudge.options import command
from nudge.output import print_data
from nudge.term import clean
from nudge.view import day_text, find_application, find_promise, look
from nudge.when import parse_day, parse_range, parse_snooze
from nudged.ledger.decisions import standing_lines
from nudged.messages import quoted, say
from nudged.model import Line, NudgeError, Outcome, State, Verb

if TYPE_CHECKING:
    from nudge.session import Session
    from nudge.view import View
    from nudged.model import Promise

_TOLD = (State.KEPT, State.KEPT_LATE, State.CHASED, State.REPLACED)
"""The states that something in the notes or the calendar gives."""

_ENDS = ("signed", "declined", "rejected", "withdrawn")


def _decide(session: Session, id_: str, verb: Verb) -> None:
    promise = find_promise(look(session), id_)
    tell(record(session, about(promise, verb, session)), promise.id, verb)


@command("kept", at="hidden", data=True)
@click.argument("id_", metavar="ID")
def kept_command(session: Session, *, id_: str) -> None:
    """They did what they announced."""
    _decide(session, id_, Verb.KEPT)


@command("wrong", at="hidden", data=True)
@click.argument("id_", metavar="ID")
def wrong_command(session: Session, *, id_: str) -> None:
    """It never was a promise."""
    _decide(session, id_, Verb.WRONG)


@command("drop", at="hidden", data=True)
@click.argument("id_", metavar="ID")
def drop_command(session: Session, *, id_: str) -> None:
    """It was one, but no more reminders."""
    _decide(session, id_, Verb.DROP)


@command("snooze", at="hidden", data=True)
@click.argument("id_", metavar="ID")
@click.argument("when", metavar="WHEN")
def snooze_command(session: Session, *, id_: str, when: str) -> None:
    """Put the reminder off."""
    view = look(session)
    promise = find_promise(view, id_)
    moment = parse_snooze(when, session, view.working)
    line = about(promise, Verb.SNOOZE, session, moment.isoformat(timespec="seconds"))
    tell(record(session, line), promise.id, Verb.SNOOZE)


@command("due", at="hidden", data=True)
@click.argument("id_", metavar="ID")
@click.argument("when", metavar="WHEN")
def due_command(session: Session, *, id_: str, when: str) -> None:
    """Correct the day on which it is due."""
    view = look(session)
    promise = find_promise(view, id_)
    day, clock = parse_day(when, session, view.working)
    value = day.isoformat() + (f"T{clock.isoformat(timespec='minutes')}" if clock else "")
    tell(record(session, about(promise, Verb.DUE, session, value)), promise.id, Verb.DUE)


@command("assign", at="hidden", data=True)
@click.argument("id_", metavar="ID")
@click.argument("company", metavar="COMPANY")
def assign_command(session: Session, *, id_: str, company: str) -> None:
    """Say whom a promise belongs to."""
    view = look(session)
    promise = find_promise(view, id_)
    name = clean(company)
    if not name:
        raise click.BadParameter(say(session.lang, "cli.company.empty"))
    tell(record(session, about(promise, Verb.ASSIGN, session, name)), promise.id, Verb.ASSIGN)


@command("close", at="hidden", data=True)
@click.argument("company", metavar="COMPANY")
@click.argument("outcome", metavar="OUTCOME", type=click.Choice(_ENDS))
def close_command(session: Session, *, company: str, outcome: str) -> None:
    """Say how a process ended."""
    application = find_application(look(session), company)
    name = application.company or company
    line = Line(session.now, Verb.CLOSE, application.key, outcome, name, machine=session.settings.machine)
    after = record(session, line)
    if session.as_json:
        closed = next(found for found in after.ledger.applications if found.key == application.key)
        print_data(after, facts.application_object(after, closed, None))
        return
    ending = say(session.lang, f"outcome.{Outcome(outcome).value}")
    click.echo(say(session.lang, "cli.done.close", company=clean(name), outcome=ending))


@command("away", at="hidden", data=True)
@click.argument("days", metavar="FIRST..LAST")
def away_command(session: Session, *, days: str) -> None:
    """Say when you are away: reminders wait until you are back."""
    span = parse_range(days, session, look(session).working)
    value = f"{span.first.isoformat()}..{span.last.isoformat()}"
    after = record(session, Line(session.now, Verb.AWAY, "", value, machine=session.settings.machine))
    if session.as_json:
        print_data(after, {"first": span.first.isoformat(), "last": span.last.isoformat()})
        return
    first, last = (day_text(session.lang, day, session.now.date()) for day in (span.first, span.last))
    click.echo(say(session.lang, "cli.done.away", first=first, last=last))


@command("undo", at="hidden", data=True)
@click.argument("id_", metavar="[ID]", required=False)
def undo_command(session: Session, *, id_: str | None) -> None:
    """Take back the latest decision, or the latest about one promise."""
    view = look(session)
    line = _latest(view, id_)
    if line is None:
        promise = _closed_by_itself(view, id_)
        undo, what = about(promise, Verb.UNDO, session, str(promise.closed)), _closing(session, promise)
    else:
        undo = Line(
            stamp=session.now,
            verb=Verb.UNDO,
            about=line.about,
            value=line.stamp.isoformat(),
            company=line.company,
            said=line.said,
            quote=line.quote,
            machine=session.settings.machine,
        )
        what = " ".join(filter(None, (line.verb.value, clean(line.value))))
        what += f" ({clean(line.company)})" if line.company else ""
    after = record(session, undo)
    if not session.as_json:
        click.echo(say(session.lang, "cli.done.undone", what=what))
    tell(after, undo.about, Verb.UNDO)


def _latest(view: View, id_: str | None) -> Line | None:
    """The latest decision that still stands, about the promise ``id_`` where one is given."""
    standing = [line for line in standing_lines(view.lines) if line.stamp <= view.now]
    if id_ is not None:
        known = {line.about for line in standing if line.about.startswith(id_.lower())}
        wanted = known.pop() if len(known) == 1 else find_promise(view, id_).id
        standing = [line for line in standing if line.about == wanted]
    return standing[-1] if standing else None


def _closed_by_itself(view: View, id_: str | None) -> Promise:
    """The promise ``id_``, which something that a note tells has closed: that can be taken back too."""
    promise = find_promise(view, id_) if id_ is not None else None
    if promise is None or promise.closed is None or promise.state not in _TOLD:
        raise NudgeError(say(view.lang, "cli.nothing-to-undo"), todo=say(view.lang, "cli.see-all"))
    return promise


def _closing(session: Session, promise: Promise) -> str:
    quote = quoted(session.lang, clean(promise.closed_by))
    return say(session.lang, "cli.done.closing", quote=quote, company=clean(promise.company or ""))
