"""The pages: what the ledger knows as data for the templates, which escape every value.

A page carries its style and pictures in itself, and a policy that allows nothing else: no script, no address.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nudge import facts, human
from nudge.reasons import by_interest
from nudge.report.chart import chart
from nudge.report.overview import overview
from nudge.view import day_text, kind_text
from nudge.words import words
from nudged import ledger, messages
from nudged.messages import long_day, say
from nudged.model import Standing, State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from nudge.report.chart import Chart
    from nudge.report.month import Month
    from nudge.view import View
    from nudged.model import Application, Promise, Reading

TEMPLATES = Path(__file__).parent / "templates"

_TONES = {
    Standing.OFFER: "good",
    Standing.ON_TRACK: "good",
    Standing.GHOSTED: "warn",
    Standing.LIKELY_OUT: "warn",
    Standing.DRIVING: "warn",
    Standing.QUIET: "late",
    Standing.SLOW: "late",
}


@dataclass(frozen=True, slots=True)
class Process:
    """One application as the page shows it: texts in the user's language, and the picture."""

    anchor: str
    title: str
    details: str
    tone: str
    standing: str
    since: str
    evidence: Sequence[str]
    would_change: Sequence[str]
    step: str
    chart: Chart
    promises: Sequence[Mapping[str, Any]]
    timeline: Sequence[Mapping[str, Any]]
    past: bool


def report_page(view: View, applications: Sequence[Application]) -> str:
    """The report on ``applications`` as one HTML page."""
    ordered = sorted(applications, key=lambda app: (view.is_history(app), *by_interest(app)))
    processes = [_process(view, app, f"p{number}") for number, app in enumerate(ordered, start=1)]
    live = [(made.anchor, made.title, app) for made, app in zip(processes, ordered, strict=True) if not made.past]
    today = view.working.local_day(view.now)
    return render(
        "report.html",
        view.lang,
        day=f"{long_day(view.lang, today)} {today.year}",
        live=[made for made in processes if not made.past],
        past=[made for made in processes if made.past],
        overview=overview(live, today, view.lang),
        counts=_counts(view, ordered),
    )


def proof_page(lang: str, month: Month, made_on: str) -> str:
    """The record of a month as one HTML page."""
    return render("proof.html", lang, month=month, made_on=made_on)


def render(name: str, lang: str, **values: Any) -> str:
    """The template ``name`` with ``values``, all of them escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - 65 ms

    engine = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style = (TEMPLATES / "style.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    said = words(lang)
    page = {"_": said, "ngettext": said.ngettext, "lang": lang, "style": style, "policy": policy}
    page["colon"] = messages.spaced(lang, " :" if lang == "fr" else ":")
    return engine.get_template(name).render(page | values)


def _counts(view: View, applications: Sequence[Application]) -> dict[str, int]:
    live = [app for app in applications if not view.is_history(app)]
    promises = [promise for app in live for promise in app.promises]
    return {
        "live": len(live),
        "lapsed": sum(1 for promise in promises if promise.state is State.LAPSED),
        "awaited": sum(1 for promise in promises if promise.state is State.OPEN),
    }


def _process(view: View, app: Application, anchor: str) -> Process:
    lang, reading = view.lang, view.reading(app)
    promises = sorted(app.promises, key=lambda promise: (promise.said, promise.due, promise.id))
    today = view.working.local_day(view.now)
    return Process(
        anchor=anchor,
        title=human.company_text(lang, app.company),
        details=", ".join(filter(None, (app.role, say(lang, "cli.show.via", via=app.via) if app.via else None))),
        tone="" if reading.hidden else _TONES.get(reading.standing, ""),
        standing=_standing(view, app, reading),
        since=day_text(lang, reading.since, today) if reading.since and not reading.hidden else "",
        evidence=() if reading.hidden else [messages.fact(lang, fact) for fact in reading.evidence],
        would_change=() if reading.hidden else [messages.fact(lang, fact) for fact in reading.would_change],
        step=_step(view, app),
        chart=chart(app, promises, today, words(lang)),
        promises=[_promise(view, number, promise) for number, promise in enumerate(promises, start=1)],
        timeline=[_row(view, row) for row in facts.timeline(app)],
        past=view.is_history(app),
    )


def _standing(view: View, app: Application, reading: Reading) -> str:
    _ = words(view.lang)
    if app.key == ledger.UNSORTED:
        return _("no company is known for these")
    if reading.hidden:
        return _("shown after the interview")
    return messages.standing(view.lang, reading)


def _step(view: View, app: Application) -> str:
    step, promise = facts.suggested(view, app, None)
    return "" if step.kind == "none" else messages.step(view.lang, step, promise)


def _promise(view: View, number: int, promise: Promise) -> dict[str, Any]:
    today = view.working.local_day(view.now)
    closed = promise.closed if not promise.unclosed else None
    return {
        "number": number,
        "person": promise.person or "",
        "quote": messages.quoted(view.lang, promise.quote),
        "said": promise.said,
        "said_text": day_text(view.lang, promise.said, today),
        "due": promise.due_day,
        "due_text": human.due_text(view, promise),
        "state": promise.state.value.replace(" ", "-"),
        "state_text": human.state_text(view, promise),
        "closed": closed,
        "closed_text": day_text(view.lang, closed, today) if closed else "",
    }


def _row(view: View, row: Mapping[str, Any]) -> dict[str, Any]:
    today = view.working.local_day(view.now)
    return {
        "day": row["date"],
        "day_text": day_text(view.lang, date.fromisoformat(row["date"]), today),
        "by": row["by"],
        "by_text": say(view.lang, f"cli.by.{row['by']}"),
        "type_text": kind_text(view.lang, row),
        "quote": row["quote"],
        "place": f"{row['file']}:{row['line']}" if row["file"] else "",
    }
