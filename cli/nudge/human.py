"""The lines that people read. Whatever comes from a note is cleaned before it reaches the terminal."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from nudge import facts
from nudge.term import clean, fit, hang, pad, width, widths, wrap
from nudge.view import day_text, moment_text
from nudged import messages
from nudged.messages import clock, plural, quoted, say
from nudged.model import Fact, State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from nudge.session import Session
    from nudge.term import Terminal
    from nudge.view import View
    from nudged.model import Promise

READABLE = 100
"""Columns to which running text is wrapped, also where the terminal is wider or there is none."""

_NARROWEST_QUOTE = 20


def promise_lines(
    lang: str, rows: Sequence[Mapping[str, Any]], *, today: date, terminal: Terminal, empty: str = "cli.list.empty"
) -> Iterator[str]:
    """A table of promises: one line each, on a terminal the step of a lapsed one below it.

    Args:
        rows: objects of the documented JSON output (DESIGN.md section 6), each with its ``short`` id besides, and with
            the day ``from`` which on its step is to be taken, where that is known (``facts.row``).
        empty: the text where there are none.
    """
    if not rows:
        yield hang(say(lang, empty), terminal.columns)
        return
    cells = [
        (
            row["short"],
            clean(company_text(lang, row["company"])),
            row_due(lang, row, today),
            row_state(lang, row, today),
        )
        for row in rows
    ]
    sizes = widths(cells)
    left = sum(sizes) + 2 * len(sizes)
    for row, cell in zip(rows, cells, strict=True):
        head = "  ".join(pad(text, size) for text, size in zip(cell, sizes, strict=True))
        said, step = row_said(lang, row), _row_step(lang, row, today)
        if terminal.columns is None:
            yield f"{head}  {said}" + (f"  -> {step}" if step else "")
            continue
        columns, colour = terminal.columns, {"fg": "yellow"} if row["state"] == State.LAPSED else {}
        if columns - left >= _NARROWEST_QUOTE:
            yield terminal.style(head, **colour) + "  " + fit(said, columns - left)
        else:
            yield from (terminal.style(line, **colour) for line in _narrow(cell, columns))
            yield "    " + fit(said, columns - 4)
        if step:
            lines = wrap(step, columns, "      ").splitlines()
            yield from (terminal.style(line, dim=True) for line in [f"    → {lines[0].lstrip()}", *lines[1:]])


def _narrow(cell: tuple[str, str, str, str], columns: int) -> Iterator[str]:
    """Id and company, due day and lateness in few columns: on two lines where one would cut the lateness."""
    short, company, due, state = cell
    if width(head := "  ".join(cell)) <= columns:
        yield head
    else:
        yield fit(f"{short}  {company}", columns)
        yield from wrap(f"{due}, {state}", columns, "    ").splitlines()


def also_lines(lang: str, rows: Sequence[Mapping[str, Any]], terminal: Terminal) -> Iterator[str]:
    """What else there is to do, one line a process."""
    for row in rows:
        line = f"{clean(company_text(lang, row['company']))}  → {clean(row['text'])}"
        yield fit(line, terminal.columns) if terminal.columns else line.replace("→", "->")


def _row_step(lang: str, row: Mapping[str, Any], today: date) -> str:
    if row["state"] != State.LAPSED or row["step"] == "none":
        return ""
    start = date.fromisoformat(row["from"]) if row.get("from") else None
    return step_from(lang, messages.step_of_kind(lang, row["step"], _due_day(row)), start, today)


def step_from(lang: str, text: str, start: date | None, today: date) -> str:
    """A step, with the day from which on it is to be taken where that is still to come."""
    if start is None or start <= today:
        return text
    return say(lang, "cli.step.from", day=day_text(lang, start, today), step=text)


def _due_day(row: Mapping[str, Any]) -> date:
    return date.fromisoformat(row["due"][:10])


def row_due(lang: str, row: Mapping[str, Any], today: date) -> str:
    """The due day, with its time where one was given; "~" before a day that nobody named."""
    text = day_text(lang, _due_day(row), today)
    if "T" in row["due"]:
        text += f" {clock(lang, datetime.fromisoformat(row['due']))}"
    return f"~{text}" if row["vague"] else text


def row_state(lang: str, row: Mapping[str, Any], today: date) -> str:
    """The state in words: how late, how soon, or what it came to."""
    if row["state"] == State.LAPSED:
        late = row["late_days"]
        return plural(lang, "cli.late", late) if late else say(lang, "cli.late.today")
    if row["state"] == State.OPEN:
        days = (_due_day(row) - today).days
        return plural(lang, "cli.in", days) if days > 1 else say(lang, "cli.in.tomorrow" if days else "cli.in.today")
    return say(lang, f"cli.state.{row['state'].replace(' ', '-')}")


def row_said(lang: str, row: Mapping[str, Any]) -> str:
    """The person and the quote."""
    quote = quoted(lang, clean(row["quote"]))
    return say(lang, "cli.said", person=clean(row["person"]), quote=quote) if row["person"] else quote


def company_text(lang: str, company: str | None) -> str:
    """The company, or the word for what names none."""
    return company or say(lang, "cli.unsorted")


def due_text(view: View, promise: Promise) -> str:
    """``row_due`` of a promise."""
    return row_due(view.lang, facts.promise_object(view, promise), view.now.date())


def state_text(view: View, promise: Promise) -> str:
    """``row_state`` of a promise."""
    return row_state(view.lang, facts.promise_object(view, promise), view.now.date())


def said_text(lang: str, promise: Promise) -> str:
    """``row_said`` of a promise."""
    return row_said(lang, {"person": promise.person, "quote": promise.quote})


def own_lines(view: View, own: Sequence[Mapping[str, Any]], terminal: Terminal) -> Iterator[str]:
    """What the user owes, one line each."""
    if not own:
        yield hang(say(view.lang, "cli.list.empty-mine"), terminal.columns)
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
    if status["notifications"] is not None:
        shown = status["notifications"] or say(lang, "cli.status.no-notifications")
        yield say(lang, "cli.status.notifications", value=clean(shown))
    if not status["faults"]:
        yield say(lang, "cli.status.no-faults")
    for fault in status["faults"]:
        since = moment_text(lang, datetime.fromisoformat(fault["since"]), session.now)
        from nudge import faults  # noqa: PLC0415 - only what stands in the way needs it

        fact = Fact(fault["code"], fault["values"]) if fault["code"] else None
        message = clean(faults.standing(fault["part"], fault["message"], fact, lang))
        part = clean(messages.part(lang, fault["part"]))
        yield say(lang, "cli.status.fault", part=part, message=message, since=since)
