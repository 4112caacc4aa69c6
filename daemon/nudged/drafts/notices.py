"""The notifications that are due, in words. Whoever shows them leaves out what was told before."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from nudged import messages
from nudged.drafts.compose import Voice, summary
from nudged.judgement import advice, elsewhere, past, prompts
from nudged.judgement.due import slot, urgent
from nudged.ledger import UNSORTED
from nudged.ledger.identity import shortened
from nudged.model import Application, Fact, Notice, Promise, Reading, Standing, State, Step

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime

    from nudged.calendar_time import WorkingTime
    from nudged.ledger import Ledger

DEBRIEF_AFTER = timedelta(hours=1)
DEBRIEF_UNTIL = timedelta(days=3)
"""An interview that ended longer ago asks for no debrief: the calendar may hold years."""

SOFT_UNTIL = timedelta(days=14)
"""A soft prompt that could not be shown for so long is out of date."""

OFFER_DAYS = (2, 0)
"""How many days before an offer is to be answered a notification says so."""


def notices(ledger: Ledger, starts: Mapping[str, datetime], voice: Voice) -> list[Notice]:
    """The notices that may be shown at the ledger's ``now``, in order of time.

    Args:
        starts: the start of the reminder of each promise as it stands in the calendar (aware), by the promise's id;
            a promise without one, as while the server is out of reach, is told at its slot.
    """
    readings = {app.key: voice.brief(app, ledger.now) for app in ledger.applications}
    reminders = _Reminders(starts, shortened(promise.id for promise in ledger.promises()))
    found: list[Notice] = []
    for application in ledger.applications:
        reading = readings[application.key]
        if reading.standing is Standing.DORMANT:
            continue
        if reading.shown is Standing.GHOSTED:
            found += _ghosted(application, reading, voice)
        else:
            found += _lapsed(application, reading, reminders, voice, ledger)
        if reading.standing is Standing.CLOSED:
            continue
        found += _debriefs(application, ledger.now, voice)
        found += _soft(application, voice, ledger)
        found += _offer(application, ledger.now, voice)
    if voice.settings.notify.monday_digest:
        found += _week(ledger, readings, voice)
    found += _basket(ledger, readings, voice)
    return sorted((notice for notice in found if notice.due <= ledger.now), key=lambda n: (n.rider, n.due, n.key))


def joined(due: Sequence[Notice]) -> list[Notice]:
    """``due`` as it is shown: a rider only goes along with others, as a last line of a single one's text."""
    shown = [notice for notice in due if not notice.rider]
    riders = [notice for notice in due if notice.rider]
    if len(shown) == 1:
        return [replace(shown[0], body="\n".join([shown[0].body, *(rider.title for rider in riders)]))]
    return [*shown, *riders] if shown else []


class _Reminders(NamedTuple):
    """By a promise's id: when its reminder starts in the calendar, and the short id that people type."""

    starts: Mapping[str, datetime]
    short: Mapping[str, str]


def _lapsed(
    application: Application, reading: Reading, reminders: _Reminders, voice: Voice, ledger: Ledger
) -> Iterator[Notice]:
    since, now = ledger.since, ledger.now
    for promise in application.promises:
        if promise.state is not State.LAPSED or (since is not None and promise.due_day < since):
            continue
        start = slot(promise, application, voice.working, voice.settings.judgement.grace)
        if promise.snoozed is None or start != promise.snoozed:
            start = reminders.starts.get(promise.id, start)
        step = advice.step_for(promise, voice.open(reading), voice.working)
        if step == advice.NONE:
            continue
        more = messages.say(voice.lang, "notice.more", id=reminders.short[promise.id])
        yield Notice(
            key=_told_key(promise),
            due=_shown_from(promise, start, now, voice.working),
            title=summary(promise, voice.lang),
            body="\n".join([*_rows(promise, application, reading, step, voice), more]),
            promise=promise.id,
            draft=step.draft is not None,
        )


def _told_key(promise: Promise) -> str:
    """Told once for each step of the series, and again where the due day or the user's own snooze changes."""
    snoozed = f"@{promise.snoozed.timestamp():.0f}" if promise.snoozed else ""
    return f"{promise.id}:{promise.due_day.isoformat()}:{len(promise.wait_chases)}{snoozed}"


def _shown_from(promise: Promise, start: datetime, now: datetime, working: WorkingTime) -> datetime:
    """From the reminder's start on, outside the quiet hours; one that is late waits for a working day."""
    today = working.local_day(now)
    if not urgent(promise, working) and working.local_day(start) < today and not working.is_working(today):
        return working.next_slot(now)
    return working.after_quiet(start)


def _rows(promise: Promise, application: Application, reading: Reading, step: Step, voice: Voice) -> list[str]:
    lang = voice.lang
    rows = [messages.step(lang, step, promise)]
    if reading.warns and not reading.hidden:
        if voice.quiet:
            rows.append(messages.say(lang, "notice.verdict", company=application.company or ""))
        else:
            rows.append(messages.say(lang, "reminder.standing", standing=messages.standing(lang, reading)))
    return rows


def _ghosted(application: Application, reading: Reading, voice: Voice) -> Iterator[Notice]:
    """The one closing suggestion, at the beginning of the working day after the silence was long enough."""
    if reading.since is None:
        return
    lang, company = voice.lang, application.company or ""
    title = messages.say(lang, "notice.standing", company=company, standing=messages.standing(lang, reading))
    body = messages.say(lang, "notice.ghosted-body", step=messages.step(lang, advice.CLOSE))
    if voice.quiet:
        title = messages.say(lang, "notice.verdict-title", company=company)
        body = messages.say(lang, "notice.verdict", company=company)
    yield Notice(
        key=f"ghosted:{application.key}:{reading.since.isoformat()}",
        due=voice.working.slot_on_or_after(reading.since + timedelta(days=1)),
        title=title,
        body=body,
        forever=True,
    )


def _debriefs(application: Application, now: datetime, voice: Voice) -> Iterator[Notice]:
    """One prompt an hour after the end of an interview in the calendar of which no note tells."""
    for meeting in application.meetings:
        if meeting.uid is None or meeting.cancelled or not meeting.end <= now <= meeting.end + DEBRIEF_UNTIL:
            continue
        noted = any(e.source.file is not None and e.statement.said >= meeting.day for e in application.entries)
        if noted:
            continue
        company = application.company or meeting.title
        yield Notice(
            key=f"debrief:{meeting.uid}:{meeting.day.isoformat()}",
            due=voice.working.after_quiet(meeting.end + DEBRIEF_AFTER),
            title=messages.say(voice.lang, "notice.debrief-title", company=company),
            body=messages.say(
                voice.lang,
                "notice.debrief-body" if application.company else "notice.debrief-unsorted",
                company=application.company,
            ),
            forever=True,
            debrief=application.key if application.company else "",
        )


def _soft(application: Application, voice: Voice, ledger: Ledger) -> Iterator[Notice]:
    """After an interview or an application with nothing promised: once, without an event."""
    prompt = prompts.soft_prompt(application, voice.working)
    if prompt is None or ledger.now > prompt.due + SOFT_UNTIL:
        return
    if ledger.since is not None and prompt.day < ledger.since:
        return
    lang, company = voice.lang, application.company or ""
    code = prompt.kind.replace(" ", "-")
    yield Notice(
        key=f"soft:{code}:{application.key}:{prompt.day.isoformat()}",
        due=prompt.due,
        title=messages.say(lang, f"notice.{code}", company=company, day=messages.short_day(lang, prompt.day)),
        body="\n".join(
            [messages.say(lang, f"step.{code}"), messages.say(lang, "notice.more-process", id=application.key)],
        ),
        forever=True,
    )


def _offer(application: Application, now: datetime, voice: Voice) -> Iterator[Notice]:
    """The answer-by day of an offer, shortly before and on the day."""
    last = application.answer_by
    if application.offer_on is None or last is None:
        return
    lang, working = voice.lang, voice.working
    code = "notice.offer-past" if working.local_day(now) > last else "notice.offer"
    for days in OFFER_DAYS:
        day = last - timedelta(days=days)
        if day > application.offer_on:
            yield Notice(
                key=f"offer:{application.key}:{last.isoformat()}:{days}",
                due=working.at(day, working.start),
                title=messages.say(lang, code, company=application.company or "", day=messages.day_month(lang, last)),
                body=messages.step(lang, advice.ANSWER),
                forever=True,
            )


def _week(ledger: Ledger, readings: Mapping[str, Reading], voice: Voice) -> Iterator[Notice]:
    """What is moving, waiting and quiet, at the beginning of the week's first working day."""
    today = voice.working.local_day(ledger.now)
    due = voice.working.slot_on_or_after(today - timedelta(days=today.weekday()))
    if voice.working.local_day(due) != today:
        return
    lang = voice.lang
    groups: dict[str, list[str]] = {"late": [], "waiting": [], "moving": []}
    for app in ledger.applications:
        reading = readings[app.key]
        if reading.standing in (Standing.CLOSED, Standing.DORMANT):
            continue
        states = {promise.state for promise in app.promises}
        stale = State.LAPSED in states or reading.shown in (Standing.GHOSTED, Standing.QUIET)
        group = "late" if stale else "waiting" if State.OPEN in states else "moving"
        groups[group].append(app.company or messages.say(lang, "reminder.no-company"))
    if not any(groups.values()):
        return
    year, week, _ = today.isocalendar()
    parts = [messages.plural(lang, f"notice.week-{g}-count", len(names)) for g, names in groups.items() if names]
    yield Notice(
        key=f"week:{year}-{week:02}",
        due=due,
        title=messages.say(lang, "notice.week", parts=", ".join(parts)),
        body="\n".join(
            messages.say(lang, f"notice.week-{group}", names=", ".join(sorted(names)))
            for group, names in groups.items()
            if names
        ),
    )


def basket_fact(ledger: Ledger, readings: Mapping[str, Reading], today: date) -> Fact | None:
    """What is to be said about putting everything into one process (DESIGN.md section 5, "Elsewhere")."""
    return elsewhere.basket(readings, {app.key: app for app in ledger.applications if app.key != UNSORTED}, today)


def _basket(ledger: Ledger, readings: Mapping[str, Reading], voice: Voice) -> Iterator[Notice]:
    """Not all eggs in one basket: along with a step, at most once a week."""
    today = voice.working.local_day(ledger.now)
    fact = basket_fact(ledger, readings, today)
    if fact is not None:
        year, week, _ = today.isocalendar()
        title = messages.fact(voice.lang, fact)
        yield Notice(f"basket:{year}-{week:02}", ledger.now, title, "", rider=True)


def next_moment(ledger: Ledger, starts: Mapping[str, datetime], voice: Voice) -> datetime:
    """The next moment after the ledger's ``now`` at which something may lapse, be told or stand otherwise."""
    now, working = ledger.now, voice.working
    grace = voice.settings.judgement.grace
    moments = [working.next_slot(now + timedelta(seconds=1)), *starts.values()]
    moments.append(working.at(working.local_day(now) + timedelta(days=1), working.start))
    if working.is_quiet(now):
        moments.append(working.after_quiet(now))
    for application in ledger.applications:
        moments += [promise.due for promise in application.promises if promise.state is State.OPEN]
        moments += [promise.snoozed for promise in application.promises if promise.snoozed and promise.unclosed]
        moments += [end for meeting in application.meetings for end in (meeting.end, meeting.end + DEBRIEF_AFTER)]
        moments += past.moments(application, working, grace)
    return min(moment for moment in moments if moment > now)
