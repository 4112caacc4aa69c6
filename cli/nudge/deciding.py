"""From a command to a line of the journal, and back to what holds now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from nudge import facts, human
from nudge.output import print_data
from nudge.term import clean, terminal
from nudge.view import database, day_text, look, moment_text
from nudged import config, journal
from nudged.ledger.decisions import decision
from nudged.messages import say
from nudged.model import NudgeError, State, Verb
from nudged.store import Store

if TYPE_CHECKING:
    from nudge.session import Session
    from nudge.view import View
    from nudged.journal import Journal
    from nudged.model import Line, Promise


def check_folder(session: Session) -> None:
    """Let nothing be written where the notes are not: it would be lost behind the disk that comes back.

    Raises:
        NudgeError: the notes folder, from which notes were read, is missing, unreadable or empty.
    """
    if not database().exists():
        return
    with Store.open_reader(database()) as store:
        known = bool(store.note_stamps())
    problem = journal.away(session.settings.notes.folder) if known else None
    if problem is not None:
        raise NudgeError(problem.what, where=problem.file, todo=problem.todo)


def open_journal(session: Session) -> Journal:
    """This machine's journal; tells where it had to take another name.

    Raises:
        NudgeError: the notes folder is away, or cannot be written.
    """
    check_folder(session)
    settings = session.settings
    own = journal.Journal.open(settings.notes.folder, settings.machine, config.data_folder())
    if own.renamed:
        click.echo("nudge: " + say(session.lang, "cli.journal-renamed", name=own.name), err=True)
    return own


def about(promise: Promise, verb: Verb, session: Session, value: str = "") -> Line:
    """A line about ``promise``, with what a changed sentence needs to inherit it."""
    return decision(promise, verb, session.now, session.settings.machine, value)


def record(session: Session, line: Line) -> View:
    """Append ``line`` to the journal and look again."""
    open_journal(session).append([line])
    return look(session)


def tell(view: View, id_: str, verb: Verb) -> None:
    """Say what now holds of the promise ``id_`` after the decision ``verb`` (or its undoing)."""
    promise = next((p for p in view.ledger.promises() if p.id == id_), None)
    if view.session.as_json:
        print_data(view, facts.promise_object(view, promise) if promise else None)
        return
    if promise is None:
        return
    lang = view.lang
    head = f"{clean(human.company_text(lang, promise.company))} — {human.said_text(lang, promise)}"
    click.echo(terminal().style(head, bold=True))
    if verb is Verb.WRONG:
        click.echo("  " + say(lang, "cli.done.wrong"))
    else:
        due = day_text(lang, promise.due_day, view.now.date())
        click.echo(
            "  " + say(lang, "cli.done.state", state=human.state_text(view, promise), due=human.due_text(view, promise))
        )
        reminder = view.reminder(promise)
        if reminder:
            click.echo("  " + say(lang, "cli.show.reminder", when=moment_text(lang, reminder, view.now)))
        elif verb is Verb.SNOOZE and promise.snoozed and promise.state is State.OPEN:
            when = moment_text(lang, promise.snoozed.astimezone(view.working.zone), view.now)
            click.echo("  " + say(lang, "cli.done.snoozed-open", when=when, due=due))
    if verb is not Verb.UNDO:
        click.echo("  " + terminal().style(say(lang, "cli.done.undo"), dim=True))
