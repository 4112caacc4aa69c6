"""The lines that people read. Whatever comes from a note is cleaned before it reaches the terminal."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from nudge import facts
from nudge.term import clean, fit, pad, widths, wrap
from nudge.view import day_text, moment_text, short_ids
from nudged import messages
from nudged.messages import clock, plural, say
from nudged.model import State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from nudge.options import Session
    from nudge.term import Terminal
    from nudge.view import View
    from nudged.model import Application, Promise, Reading

READABLE = 100
"""Columns to which running text is wrapped, also where the terminal is wider or there is none."""

_NARROWEST_QUOTE = 20


def promise_lines(view: View, promises: Sequence[Promise], *, everything: bool, terminal: Terminal) -> Iterator[str]:
    """A table of promises: one line each, on a terminal the step of a lapsed one below it."""
    if not promises:
        yield say(view.lang, "cli.list.empty-all" if everything else "cli.list.empty")
        return
    ids = short_ids(view)
    rows = [
        (ids[p.id], clean(company_text(view.lang, p.company)), due_text(view, p), state_text(view, p)) for p in promises
    ]
    sizes = widths(rows)
    left = sum(sizes) + 2 * len(sizes)
    for promise, row in zip(promises, rows, strict=True):
        head = "  ".join(pad(cell, size) for cell, size in zip(row, sizes, strict=True))
        said = said_text(view.lang, promise)
        step = _step_text(view, promise)
        if terminal.columns is None:
            yield f"{head}  {said}" + (f"  -> {step}" if step else "")
            continue
        colour = {"fg": "yellow"} if promise.state is State.LAPSED else {}
        columns = terminal.columns
        if columns - left >= _NARROWEST_QUOTE:
            indent = left
            yield terminal.style(head, **colour) + "  " + fit(said, columns - left)
        else:
            indent = 2
            yield terminal.style(fit(head.rstrip(), columns), **colour)
            yield "  " + fit(said, columns - 2)
        if step:
            yield " " * indent + terminal.style(fit(f"→ {step}", columns - indent), dim=True)


def _step_text(view: View, promise: Promise) -> str:
    if promise.state is not State.LAPSED:
        return ""
    step = view.step(promise)
    return "" if step.kind == "none" else messages.step(view.lang, step, promise)


def company_text(lang: str, company: str | None) -> str:
    """The company, or the word for what names none."""
    return company or say(lang, "cli.unsorted")


def due_text(view: View, promise: Promise) -> str:
    """The due day, with its time where one was given; "~" before a day that nobody named."""
    text = day_text(view.lang, promise.due_day, view.now.date())
    if promise.timed:
        text += f" {clock(view.lang, promise.due)}"
    return f"~{text}" if promise.vague else text


def state_text(view: View, promise: Promise) -> str:
    """The state in words: how late, how soon, or what it came to."""
    lang = view.lang
    if promise.state is State.LAPSED:
        late = view.late_days(promise)
        return plural(lang, "cli.late", late) if late else say(lang, "cli.late.today")
    if promise.state is State.OPEN:
        days = (promise.due_day - view.working.local_day(view.now)).days
        return plural(lang, "cli.in", days) if days > 1 else say(lang, "cli.in.tomorrow" if days else "cli.in.today")
    return say(lang, f"cli.state.{promise.state.value.replace(' ', '-')}")


def said_text(lang: str, promise: Promise) -> str:
    """The person and the quote."""
    quote = say(lang, "cli.quote", quote=clean(promise.quote))
    return say(lang, "cli.said", person=clean(promise.person), quote=quote) if promise.person else quote


def own_lines(view: View, own: Sequence[Mapping[str, Any]], terminal: Terminal) -> Iterator[str]:
    """What the user owes, one line each."""
    if not own:
        yield say(view.lang, "cli.list.empty-mine")
        return
    today = view.now.date()
    rows = [
        (
            clean(company_text(view.lang, item["company"])),
            day_text(view.lang, date.fromisoformat(item["due"]), today),
            clean(item["quote"]),
        )
        for item in own
    ]
    sizes = widths(rows)
    for company, due, quote in rows:
        line = f"{pad(company, sizes[0])}  {pad(due, sizes[1])}  {quote}"
        yield fit(line, terminal.columns) if terminal.columns else line


def application_lines(view: View, application: Application, focus: Promise | None, terminal: Terminal) -> Iterator[str]:
    """One process: the standing with its evidence, the promises, the timeline, the next step with its draft."""
    lang, reading = view.lang, view.reading(application)
    columns = min(terminal.columns or READABLE, READABLE)
    yield terminal.style(clean(_title(lang, application)), bold=True)
    if application.key:
        yield from _standing_lines(view, reading, columns)
    if application.promises:
        yield from ("", terminal.style(say(lang, "cli.show.promises"), bold=True))
        promises = [focus] if focus else facts.listed(view, everything=True, company=application)
        yield from ("  " + line for line in _plain_promises(view, promises, columns - 2))
    rows = facts.timeline(application)
    if rows:
        yield from ("", terminal.style(say(lang, "cli.show.timeline"), bold=True))
        yield from _timeline_lines(view, rows, terminal)
    step = facts.step_object(view, application, focus)
    yield ""
    yield wrap(say(lang, "cli.show.step", step=step["text"]), columns)
    if step["draft"]:
        yield from ("", say(lang, "cli.show.draft"), "")
        yield from ("  " + clean(line) for line in step["draft"].rstrip().split("\n"))


def _title(lang: str, application: Application) -> str:
    details = [application.role or "", say(lang, "cli.show.via", via=application.via) if application.via else ""]
    shown = ", ".join(detail for detail in details if detail)
    return company_text(lang, application.company) + (f" ({shown})" if shown else "")


def _standing_lines(view: View, reading: Reading, columns: int) -> Iterator[str]:
    lang = view.lang
    if reading.hidden:
        yield say(lang, "cli.show.hidden")
        return
    since = day_text(lang, reading.since, view.now.date()) if reading.since else ""
    text = messages.standing(lang, reading)
    yield wrap(
        say(lang, "cli.show.standing-since" if since else "cli.show.standing", standing=text, since=since), columns
    )
    for fact in reading.evidence:
        yield wrap(messages.fact(lang, fact), columns, "  ")
    if reading.would_change:
        text = " ".join(messages.fact(lang, fact) for fact in reading.would_change)
        yield wrap(say(lang, "cli.show.would-change", text=text), columns, "  ")


def _plain_promises(view: View, promises: Sequence[Promise], columns: int) -> Iterator[str]:
    ids = short_ids(view)
    rows = [(ids[p.id], due_text(view, p), state_text(view, p)) for p in promises]
    sizes = widths(rows)
    for promise, row in zip(promises, rows, strict=True):
        head = "  ".join(pad(cell, size) for cell, size in zip(row, sizes, strict=True))
        yield f"{head}  {said_text(view.lang, promise)}"
        reminder = view.reminder(promise)
        if reminder:
            when = moment_text(view.lang, reminder, view.now)
            yield wrap(say(view.lang, "cli.show.reminder", when=when), columns, "  ")


def _timeline_lines(view: View, rows: Sequence[Mapping[str, Any]], terminal: Terminal) -> Iterator[str]:
    lang, today = view.lang, view.now.date()
    cells = [
        (
            day_text(lang, date.fromisoformat(row["date"]), today),
            say(lang, f"cli.by.{row['by']}"),
            say(lang, f"cli.type.{row['type']}"),
        )
        for row in rows
    ]
    sizes = widths(cells)
    for row, cell in zip(rows, cells, strict=True):
        head = "  " + "  ".join(pad(text, size) for text, size in zip(cell, sizes, strict=True))
        place = f"  {row['file']}:{row['line']}" if row["file"] else ""
        if terminal.columns is None:
            yield f"{head}  {clean(row['quote'])}{clean(place)}"
        else:
            yield fit(f"{head}  {clean(row['quote'])}", max(terminal.columns, _NARROWEST_QUOTE))


def status_lines(session: Session, status: Mapping[str, Any]) -> Iterator[str]:
    """The state of the service, a line a fact."""
    lang, none = session.lang, say(session.lang, "cli.status.none")
    yield say(lang, "cli.status.running" if status["running"] else "cli.status.stopped", pid=status["pid"] or "?")
    yield say(lang, "cli.status.notes", value=clean(status["notes"]))
    yield say(lang, "cli.status.calendar", value=clean(status["calendar"]["url"] or none))
    for key in ("username", "password"):
        if status["calendar"].get(key):
            yield say(lang, f"cli.status.{key}", value=clean(status["calendar"][key]))
    for key in ("heartbeat", "last_sync", "next_due"):
        moment = datetime.fromisoformat(status[key]) if status[key] else None
        value = (
            moment_text(lang, moment, session.now) if moment else say(lang, f"cli.status.no-{key.replace('_', '-')}")
        )
        yield say(lang, f"cli.status.{key.replace('_', '-')}", value=value)
    if not status["faults"]:
        yield say(lang, "cli.status.no-faults")
    for fault in status["faults"]:
        since = moment_text(lang, datetime.fromisoformat(fault["since"]), session.now)
        message = clean(fault["message"])
        yield say(lang, "cli.status.fault", part=clean(fault["part"]), message=message, since=since)
