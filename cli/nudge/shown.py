"""What ``nudge show`` tells a person: the standing with its evidence, the promises, the timeline and the next step."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from nudge import facts
from nudge.human import READABLE, company_text, due_text, said_text, state_text, step_from
from nudge.lanes import lanes
from nudge.term import clean, fit, hang, pad, width, widths, wrap
from nudge.view import day_text, kind_text, moment_text, short_ids
from nudged import messages
from nudged.messages import quoted, say
from nudged.model import Standing, State, Type

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from nudge.term import Terminal
    from nudge.view import View
    from nudged.model import Application, Promise, Reading

_NARROWEST = 20
_BY = {"them": "←", "you-chased": "↩", "you": "→"}
"""Which way a step went, in front of each line of the timeline; a courtesy points nowhere."""


def application_lines(view: View, application: Application, focus: Promise | None, terminal: Terminal) -> Iterator[str]:
    """One process in full; the step and its draft are those of ``focus``, where one is given."""
    lang, reading = view.lang, view.reading(application)
    columns = min(terminal.columns or READABLE, READABLE)
    yield terminal.style(clean(title(lang, application)), bold=True)
    if application.key:
        yield from standing_lines(view, reading, columns)
    if terminal.columns is not None:
        drawn = list(lanes(application, today=view.now.date(), columns=terminal.columns, lang=lang, plain=not _draws()))
        yield from (["", *drawn] if drawn else [])
    if application.promises:
        yield from ("", terminal.style(say(lang, "cli.show.promises"), bold=True))
        promises = [focus] if focus else facts.listed(view, everything=True, company=application)
        yield from _promise_lines(view, promises, terminal)
    rows = facts.timeline(application)
    if rows:
        yield from ("", terminal.style(say(lang, "cli.show.timeline"), bold=True))
        yield from _timeline_lines(view, rows, terminal)
    step = facts.step_object(view, application, focus)
    _, promise = facts.suggested(view, application, focus)
    text = step["text"]
    yield ""
    if promise is not None and promise.state is State.LAPSED:
        yield wrap(say(lang, "cli.show.first", id=short_ids(view)[promise.id]), columns)
        start = view.start(promise)
        text = step_from(lang, text, start.date() if start else None, view.now.date()) if step["draft"] else text
    yield wrap(clean(say(lang, "cli.show.step", step=text)), columns)
    if step["draft"]:
        yield from ("", say(lang, "cli.show.draft"), "")
        yield from (wrap(clean(line), columns, "  ") for line in step["draft"].rstrip().split("\n"))


def _draws() -> bool:
    """Whether the output's encoding has the marks of the lanes."""
    try:
        "●".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def title(lang: str, application: Application) -> str:
    """The company, with role and agency where they are known."""
    details = [application.role or "", say(lang, "cli.show.via", via=application.via) if application.via else ""]
    shown = ", ".join(detail for detail in details if detail)
    return company_text(lang, application.company) + (f" ({shown})" if shown else "")


def standing_lines(view: View, reading: Reading, columns: int) -> Iterator[str]:
    """The standing, what led to it, and what would change it; a hidden one only says that it waits."""
    lang = view.lang
    if reading.hidden:
        yield say(lang, "cli.show.hidden")
        return
    since = day_text(lang, reading.since, view.now.date()) if reading.since else ""
    text = messages.standing(lang, reading)
    code = "cli.show.standing-since" if since else "cli.show.standing"
    yield wrap(say(lang, code, standing=text, since=since), columns)
    for fact in reading.evidence:
        yield wrap(clean(messages.fact(lang, fact)), columns, "  ")
    if reading.standing is Standing.DRIVING:
        yield wrap(say(lang, "reminder.chances"), columns, "  ")
    if reading.would_change:
        text = " ".join(clean(messages.fact(lang, fact)) for fact in reading.would_change)
        yield wrap(say(lang, "cli.show.would-change", text=text), columns, "  ")


def _promise_lines(view: View, promises: Sequence[Promise], terminal: Terminal) -> Iterator[str]:
    """A line a promise; below it where its reminder stands, or what closed it and how to undo that."""
    lang, ids = view.lang, short_ids(view)
    columns = min(terminal.columns or READABLE, READABLE)
    rows = [(ids[p.id], due_text(view, p), state_text(view, p)) for p in promises]
    sizes = widths(rows)
    for promise, row in zip(promises, rows, strict=True):
        head = "  " + "  ".join(pad(cell, size) for cell, size in zip(row, sizes, strict=True))
        yield from _beside(head, said_text(lang, promise), terminal)
        reminder = view.reminder(promise)
        if reminder:
            yield wrap(say(lang, "cli.show.reminder", when=moment_text(lang, reminder, view.now)), columns, "      ")
        elif not promise.unclosed:
            told = closing(view, promise, ids[promise.id], terminal.columns)
            yield from ([hang(f"      {told}", columns, " " * 8)] if told else [])


def closing(view: View, promise: Promise, short: str, columns: int | None) -> str:
    """What closed a promise, and how to take that back, in one line; "" where there is nothing to tell."""
    if promise.closed is None or promise.state in (State.DROPPED, State.WITHDRAWN):
        return ""
    lang, day = view.lang, day_text(view.lang, promise.closed, view.now.date())
    if promise.closed_by == "kept":
        return say(lang, "cli.show.closed-by-you", day=day, id=short)
    if promise.state is State.EXPIRED or not promise.closed_by:
        return say(lang, "cli.show.closed-over", day=day)
    room = columns - 6 - width(say(lang, "cli.show.closed-by", day=day, quote="", id=short)) if columns else 10**6
    quote = quoted(lang, fit(clean(promise.closed_by), max(room - 4, _NARROWEST)))
    return say(lang, "cli.show.closed-by", day=day, quote=quote, id=short)


def _timeline_lines(view: View, rows: Sequence[Mapping[str, Any]], terminal: Terminal) -> Iterator[str]:
    """A line an entry: its day, which way it went, what it was. On a terminal it fits; else it names its place."""
    lang, today = view.lang, view.now.date()
    courtesy = Type.COURTESY.value
    cells = [(day_text(lang, date.fromisoformat(row["date"]), today), kind_text(lang, row)) for row in rows]
    sizes = widths(cells)
    last = ""
    for row, (day, kind) in zip(rows, cells, strict=True):
        shown_day = day if day != last or terminal.columns is None else ""
        last = day
        if terminal.columns is None:
            by, place = say(lang, f"cli.by.{row['by']}"), f"  {row['file']}:{row['line']}" if row["file"] else ""
            yield f"  {pad(day, sizes[0])}  {by}  {kind}  {clean(row['quote'])}{clean(place)}"
            continue
        way = "+" if row["type"] == courtesy else _BY[row["by"]]
        head = f"  {pad(shown_day, sizes[0])}  {way}  {pad(kind, sizes[1])}"
        yield from _beside(head, clean(row["quote"]), terminal)
    if terminal.columns is not None:
        ways = "   ".join(way.replace(" ", "\u00a0") for way in say(lang, "cli.show.ways").split("   "))
        yield from (terminal.style(line, dim=True) for line in wrap(ways, terminal.columns, "  ").splitlines())


def _beside(head: str, words: str, terminal: Terminal) -> Iterator[str]:
    """``words`` behind ``head``, cut to the terminal; below it where hardly any would fit."""
    if terminal.columns is None:
        yield f"{head}  {words}"
    elif terminal.columns - width(head) - 2 >= _NARROWEST:
        yield fit(f"{head}  {words}", terminal.columns)
    else:
        yield from (fit(head, terminal.columns), fit(f"      {words}", terminal.columns))
