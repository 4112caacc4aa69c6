"""``nudge why`` and ``nudge compare`` in words: what one knows, what is usual, and how far to read it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from nudge.human import READABLE, company_text
from nudge.shown import title
from nudge.term import clean, fit, pad, widths, wrap
from nudge.view import day_text
from nudged import messages
from nudged.drafts.notices import basket_fact
from nudged.judgement import evidence, silences
from nudged.judgement.advice import pressing_promise
from nudged.messages import day_month, say
from nudged.model import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nudge.term import Terminal
    from nudge.view import View
    from nudged.model import Application, Reading

_SHORT = {Standing.DRIVING: "cli.compare.driving", Standing.LIKELY_OUT: "cli.compare.likely-out"}
"""Standings whose name has no room in a table."""


def why_lines(view: View, application: Application, terminal: Terminal) -> Iterator[str]:
    """The four parts: the facts; what is usual, with its source; the reading; what would change it."""
    lang, reading = view.lang, view.reading(application)
    columns = min(terminal.columns or READABLE, READABLE)
    yield terminal.style(clean(title(lang, application)), bold=True)
    if reading.hidden:
        yield say(lang, "cli.show.hidden")
        return
    parts = {
        "facts": [clean(messages.fact(lang, fact)) for fact in reading.evidence] or [say(lang, "cli.why.no-facts")],
        "usual": list(usual(view, application, reading)),
        "reading": [_reading(lang, reading)],
        "change": [clean(messages.fact(lang, fact)) for fact in reading.would_change],
    }
    for part, texts in parts.items():
        yield from ("", terminal.style(say(lang, f"cli.why.{part}"), bold=True))
        yield from (wrap(text, columns, "  ") for text in texts)


def _reading(lang: str, reading: Reading) -> str:
    """The standing as a sentence, and how far to read it."""
    name = messages.standing(lang, reading)
    code = f"reading.{reading.standing.name.lower().replace('_', '-')}"
    return f"{name[:1].upper()}{name[1:]}. {say(lang, code)}"


def usual(view: View, application: Application, reading: Reading) -> Iterator[str]:
    """What is usual at such a standing, each with its source."""
    lang = view.lang
    for name in evidence.USUAL[reading.standing]:
        source = say(lang, f"usual.{name}.source")
        yield say(lang, "cli.why.sourced", text=say(lang, f"usual.{name}"), source=source)
    if reading.silent is None or application.key == "" or view.is_history(application):
        return
    over = frozenset(a.key for a in view.ledger.applications if view.is_history(a))
    rows = silences.table(view.ledger.applications, over=over, working=view.working, today=view.now.date())
    row = silences.row_for(rows, reading.silent)
    if row is not None:
        text = say(lang, "usual.own", days=row.days, cases=row.cases, answered=row.answered)
        yield say(lang, "cli.why.sourced", text=text, source=say(lang, "usual.own.source"))


def compare_lines(view: View, terminal: Terminal, *, everything: bool) -> Iterator[str]:
    """Every process side by side, the one with the latest act that nobody asked for first."""
    lang, today = view.lang, view.now.date()
    shown = compared(view, everything=everything)
    if not shown:
        yield say(lang, "cli.compare.empty")
        return
    rows = [_compared(view, application) for application in shown]
    head = tuple(say(lang, f"cli.compare.{name}") for name in ("company", "unasked", "steps", "next", "standing"))
    sizes = widths([head, *rows])
    if terminal.columns and sum(sizes) + 2 * (len(sizes) - 1) > terminal.columns:
        yield from _stacked(lang, head, rows, terminal)
    else:
        for index, row in enumerate([head, *rows]):
            line = "  ".join(pad(cell, size) for cell, size in zip(row[:-1], sizes, strict=False)) + "  " + row[-1]
            yield terminal.style(line, bold=index == 0)
    readings = {a.key: view.reading(a) for a in view.ledger.applications}
    fact = basket_fact(view.ledger, readings, today)
    if fact is not None:
        yield from ("", wrap(clean(messages.fact(lang, fact)), min(terminal.columns or READABLE, READABLE)))


def _stacked(lang: str, head: Sequence[str], rows: Sequence[Sequence[str]], terminal: Terminal) -> Iterator[str]:
    """The table for a terminal that has no room for it: a block a process, each cell behind its heading."""
    columns = terminal.columns or READABLE
    for row in rows:
        yield terminal.style(fit(row[0], columns), bold=True)
        for label, cell in zip(head[1:], row[1:], strict=True):
            yield wrap(say(lang, "labelled", label=label, text=cell), columns, "  ")


def compared(view: View, *, everything: bool) -> list[Application]:
    """The processes to compare, the latest act that nobody asked for first; those that are history on request."""
    shown = [a for a in view.ledger.applications if a.key and (everything or not view.is_history(a))]
    return sorted(shown, key=by_interest)


def by_interest(application: Application) -> tuple[int, str]:
    """Sorts by the latest act that nobody asked for: interest shows in acts."""
    return -(unasked(application) or date.min).toordinal(), application.key


def unasked(application: Application) -> date | None:
    """The day of their latest act that nobody asked for."""
    return max((move.day for move in application.moves if not move.followed), default=None)


def _compared(view: View, application: Application) -> Sequence[str]:
    lang, today, reading = view.lang, view.now.date(), view.reading(application)
    act, pressing = unasked(application), pressing_promise(application)
    theirs = sum(not move.followed for move in application.moves)
    steps = say(lang, "cli.compare.share", theirs=theirs, moves=len(application.moves)) if application.moves else "–"
    ahead = [m.day for m in application.meetings if not m.cancelled and m.end > view.now]
    nearest = min(ahead, default=None)
    if nearest is not None:
        due = say(lang, "cli.compare.meeting", day=day_month(lang, nearest))
    else:
        due = day_text(lang, pressing.due_day, today) if pressing else "–"
    name = company_text(lang, application.company) + (f" ({application.role})" if application.role else "")
    standing = messages.standing(lang, reading)
    if reading.hidden:
        standing = say(lang, "cli.compare.hidden")
    elif reading.standing in _SHORT:
        standing = say(lang, _SHORT[reading.standing])
    return fit(clean(name), 24), day_text(lang, act, today) if act else "–", steps, due, standing
