"""What the commands show, as data: the objects of the documented JSON output (DESIGN.md section 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nudged import messages
from nudged.judgement import advice
from nudged.model import By, Move, Outcome, Promise, State, Type

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from nudge.view import View
    from nudged.model import Application, Entry, Fact, Meeting, Step

_YOURS = (Type.CHASE, Type.COURTESY, Type.APPLIED, Type.OWN)
_YOUR_OUTCOMES = (Outcome.WITHDRAWN, Outcome.SIGNED, Outcome.DECLINED)


def listed(
    view: View, *, everything: bool, company: Application | None, states: Collection[State] = ()
) -> list[Promise]:
    """The promises to list, what needs doing first; only those in ``states``, where any are given.

    Unless ``everything`` is asked for, only open and lapsed ones that are no history. What was promised with or
    after the end of a process is still awaited, so it is listed.
    """
    applications = [company] if company else view.ledger.applications
    found = []
    for application in applications:
        asleep = view.is_asleep(application)
        found += [p for p in application.promises if everything or (p.unclosed and not asleep)]
    if states:
        found = [p for p in found if p.state in states]
    return sorted(found, key=lambda p: _urgency(view, p))


def _urgency(view: View, promise: Promise) -> tuple[int, bool, float, str]:
    """Lapsed and a step to take now, lapsed and its reminder still to come, lapsed and nothing to do, open, closed."""
    due = promise.due.timestamp()
    if promise.state is State.LAPSED:
        rank = 2 if view.step(promise).kind in ("none", "notice") else int(not view.is_due(promise))
    else:
        rank = 3 if promise.state is State.OPEN else 4
    return rank, promise.prepares is None, -due if rank == 4 else due, promise.id


def also(view: View) -> list[dict[str, Any]]:
    """What else there is to do for a live process, besides its promises: an offer, thanks, a soft question."""
    found = []
    for application in view.ledger.applications:
        if not application.key or view.is_history(application):
            continue
        step, _ = suggested(view, application, None)
        if step.promise is None and step.kind not in ("none", "close"):
            text = messages.step(view.lang, step)
            found.append({"company": application.company, "kind": step.kind, "text": text})
    return found


def promise_object(view: View, promise: Promise) -> dict[str, Any]:
    """A promise as ``nudge list --json`` shows it."""
    reminder = view.reminder(promise)
    return {
        "id": promise.id,
        "company": promise.company,
        "person": promise.person,
        "act": promise.act.value,
        "quote": promise.quote,
        "said": promise.said.isoformat(),
        "due": promise.due.isoformat() if promise.timed else promise.due_day.isoformat(),
        "vague": promise.vague,
        "state": promise.state.value,
        "late_days": view.late_days(promise),
        "standing": view.brief(view.application_of(promise)).standing.value,
        "step": view.step(promise).kind,
        "reminder": reminder.isoformat() if reminder else None,
        "file": promise.source.file,
        "line": promise.line,
    }


def row(view: View, promise: Promise, short: str) -> dict[str, Any]:
    """``promise_object`` with what the lines for people need besides: ``short`` id, and the day ``from`` its step."""
    start = view.start(promise)
    return promise_object(view, promise) | {"short": short, "from": start.date().isoformat() if start else None}


def own_objects(view: View, company: Application | None) -> list[dict[str, Any]]:
    """What the user owes the other side, the next due first; of the days past only the last week's."""
    found = []
    for application in [company] if company else view.ledger.applications:
        if view.is_history(application):
            continue
        for entry in application.entries:
            said = entry.statement
            if said.type is Type.OWN and said.due and (_today(view) - said.due).days <= 7:
                found.append(
                    {
                        "company": application.company,
                        "quote": said.quote,
                        "said": said.said.isoformat(),
                        "due": said.due.isoformat(),
                        "late_days": max((_today(view) - said.due).days, 0),
                        "file": entry.source.file,
                        "line": said.line,
                    }
                )
    return sorted(found, key=lambda own: (own["due"], own["quote"]))


def _today(view: View) -> date:
    return view.working.local_day(view.now)


def application_object(view: View, application: Application, focus: Promise | None) -> dict[str, Any]:
    """An application as ``nudge show --json`` shows it; the step is that of ``focus``, where one is given."""
    reading = view.reading(application)
    return {
        "company": application.company,
        "standing": reading.standing.value,
        "since": reading.since.isoformat() if reading.since else None,
        "evidence": [fact_object(view, fact) for fact in reading.evidence],
        "would_change": [fact_object(view, fact) for fact in reading.would_change],
        "promises": [
            promise_object(view, promise) for promise in sorted(application.promises, key=lambda p: _urgency(view, p))
        ],
        "timeline": timeline(application),
        "step": step_object(view, application, focus),
    }


def fact_object(view: View, fact: Fact) -> dict[str, Any]:
    """A fact with its code, its values and its sentence."""
    return {"code": fact.code, "values": fact.values, "text": messages.fact(view.lang, fact)}


def step_object(view: View, application: Application, focus: Promise | None) -> dict[str, Any]:
    """The one next step, with the draft where one helps."""
    step, promise = suggested(view, application, focus)
    text = messages.step(view.lang, step, promise)
    return {"kind": step.kind, "text": text, "draft": draft_text(view, application, step.draft, promise)}


def suggested(view: View, application: Application, focus: Promise | None) -> tuple[Step, Promise | None]:
    """The step of ``focus``, else of the application's most pressing promise, and the promise it is about."""
    promise = focus or advice.pressing_promise(application)
    step = view.step(focus) if focus else advice.step(application, view.reading(application), view.working, view.now)
    return step, promise


def draft_text(view: View, application: Application, kind: str | None, promise: Promise | None) -> str | None:
    """The draft ``kind``, filled in, in the language of the notes; None for none."""
    if kind is None:
        return None
    from nudged.drafts import templates  # noqa: PLC0415 - the templates are needed for drafts alone

    lang = promise.lang if promise else application.lang
    pen = templates.Pen(view.session.drafts, view.session.settings.me.name)
    return templates.draft(kind, application, promise, lang=lang, pen=pen)


def timeline(application: Application) -> list[dict[str, Any]]:
    """Everything on the application's timeline in order of time, the meetings of the calendar included.

    What no sentence of a note tells is told by the calendar; so is the calling off of what a note only moved there.
    """
    rows = [entry_row(application, entry) for entry in application.entries]
    rows += [
        _meeting_row(meeting)
        for meeting in application.meetings
        if meeting.uid and (not meeting.noted or (meeting.cancelled and not meeting.told))
    ]
    return sorted(rows, key=lambda row: str(row["date"]))


def entry_row(application: Application, entry: Entry) -> dict[str, Any]:
    """One entry of the timeline."""
    return {
        "date": entry.statement.said.isoformat(),
        "type": entry.statement.type.value,
        "by": set_off_by(application, entry).value,
        "quote": entry.statement.quote,
        "file": entry.source.file,
        "line": entry.statement.line,
        "cancelled": any(meeting.cancelled and entry in meeting.told for meeting in application.meetings),
    }


def meeting_object(meeting: Meeting) -> dict[str, Any]:
    """An interview; ``start`` and ``end`` are null where it takes the whole day."""
    return {
        "day": meeting.day.isoformat(),
        "start": meeting.start.isoformat() if meeting.timed else None,
        "end": meeting.end.isoformat() if meeting.timed else None,
        "title": meeting.title,
        "people": list(meeting.people),
        "cancelled": meeting.cancelled,
    }


def _meeting_row(meeting: Meeting) -> dict[str, Any]:
    by = By.CHASED if meeting.followed else By.THEM
    return {
        "date": meeting.day.isoformat(),
        "type": Type.MEETING.value,
        "by": by.value,
        "quote": meeting.title,
        "file": None,
        "line": None,
        "cancelled": meeting.cancelled,
    }


def set_off_by(application: Application, entry: Entry) -> By:
    """Who set off an entry: the candidate, they, or they after the candidate had chased."""
    said = entry.statement
    if said.type in _YOURS or said.outcome in _YOUR_OUTCOMES:
        return By.YOU
    if said.type in (Type.RESCHEDULE, Type.AWAY, Type.HANDOVER):
        return By.THEM
    move = next((move for move in application.moves if _is_move(move, entry)), None)
    followed = move.followed if move else said.said in {day for _, day in application.answers}
    return By.CHASED if followed else By.THEM


def _is_move(move: Move, entry: Entry) -> bool:
    said = entry.statement
    if move.what == "meeting held":
        return said.type is Type.MEETING and said.when == move.day and said.said >= move.day
    return move.day == said.said and move.quote == said.quote
