"""One screen before an interview: who, when, where, what was said, what is open, and what to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudge.facts import set_off_by
from nudge.human import READABLE, due_text, said_text, state_text
from nudge.shown import title
from nudge.term import clean, fit, wrap
from nudge.view import day_text, moment_text
from nudged.messages import quoted, say
from nudged.model import By, Type

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nudge.term import Terminal
    from nudge.view import View
    from nudged.model import Application, Entry, Meeting

LATEST = 4
"""How many of the latest sentences a card has room for."""

_THEIRS = (Type.PROMISE, Type.CONTACT, Type.OUTCOME, Type.RESCHEDULE)
QUESTIONS = ("when", "who", "write")
"""What to ask before leaving, by the end of its text's code."""


def card_lines(view: View, application: Application, terminal: Terminal) -> Iterator[str]:
    """The card of the next interview, else of the process."""
    lang = view.lang
    columns = min(terminal.columns or READABLE, READABLE)
    yield terminal.style(clean(title(lang, application)), bold=True)
    yield from _meeting_lines(view, application, next_meeting(view, application), columns)
    for head, lines in (("noted", _noted(view, application)), ("open", _open(view, application))):
        shown = list(lines)
        if shown:
            yield from ("", terminal.style(say(lang, f"cli.card.{head}"), bold=True))
            yield from (wrap(line, columns, "  ") for line in shown)
    yield from ("", terminal.style(say(lang, "cli.card.ask"), bold=True))
    yield from (wrap(say(lang, f"cli.card.ask-{name}"), columns, "  ") for name in QUESTIONS)


def next_meeting(view: View, application: Application) -> Meeting | None:
    """The interview that comes next, or that goes on."""
    ahead = [m for m in application.meetings if not m.cancelled and m.end > view.now]
    return min(ahead, key=lambda m: m.start, default=None)


def _meeting_lines(view: View, application: Application, meeting: Meeting | None, columns: int) -> Iterator[str]:
    lang, people = view.lang, application.people
    if meeting is None:
        yield say(lang, "cli.card.no-meeting")
    else:
        zone = view.working.zone
        moment = moment_text(lang, meeting.start.astimezone(zone), view.now)
        when = moment if meeting.timed else day_text(lang, meeting.day, view.now.date())
        yield say(lang, "cli.card.when", when=when)
        people = meeting.people or people
        for place in dict.fromkeys(filter(None, (meeting.location, meeting.url))):
            yield fit(say(lang, "cli.card.where", where=clean(place)), columns)
    if people:
        yield wrap(say(lang, "cli.card.who", who=", ".join(map(clean, people))), columns)


def latest(application: Application) -> Sequence[Entry]:
    """The latest that they said or did, oldest first, in the words of the notes."""
    theirs = [e for e in application.entries if e.statement.type in _THEIRS]
    return [e for e in theirs if set_off_by(application, e) is not By.YOU][-LATEST:]


def _noted(view: View, application: Application) -> Iterator[str]:
    for said in (entry.statement for entry in latest(application)):
        quote = quoted(view.lang, clean(said.quote))
        yield f"{day_text(view.lang, said.said, view.now.date())}  {quote}"


def _open(view: View, application: Application) -> Iterator[str]:
    """What they still owe, and what the user owes them."""
    for promise in application.promises:
        if promise.unclosed:
            yield f"{due_text(view, promise)}  {state_text(view, promise)}  {said_text(view.lang, promise)}"
    today = view.now.date()
    for entry in application.entries:
        said = entry.statement
        if said.type is Type.OWN and said.due and said.due >= today:
            day = day_text(view.lang, said.due, today)
            yield f"{day}  {say(view.lang, 'cli.type.own')}  {clean(said.quote)}"
