"""What the ledger and the judgement ask for, put into words: the wanted reminders and the notices that are due."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from nudged import messages
from nudged.drafts import templates
from nudged.judgement import advice, standing
from nudged.judgement.due import SERIES, slot, urgent
from nudged.model import Application, Notice, Promise, Reading, Reminder, Standing, State, Step

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from nudged.calendar_time import WorkingTime
    from nudged.config import Settings
    from nudged.ledger import Ledger

DEBRIEF_AFTER = timedelta(hours=1)
DEBRIEF_UNTIL = timedelta(days=3)
"""An interview that ended longer ago asks for no debrief: the calendar may hold years."""

_DONE = (State.KEPT, State.KEPT_LATE, State.CHASED)
_WARNINGS = (Standing.DRIVING, Standing.LIKELY_OUT, Standing.GHOSTED)


@dataclass(frozen=True, slots=True)
class Voice:
    """How to word things: the settings that texts depend on."""

    settings: Settings
    working: WorkingTime
    overrides: Path | None = None

    @property
    def lang(self) -> str:
        return self.settings.language

    def read(self, application: Application, now: datetime) -> Reading:
        """The standing of ``application`` at ``now``."""
        return standing.read(application, working=self.working, grace=self.settings.judgement.grace, now=now)


def reminders(ledger: Ledger, voice: Voice) -> list[Reminder]:
    """The reminder of every promise of the ledger; those that are pending or closed create nothing."""
    wanted = []
    for application in ledger.applications:
        asleep = voice.read(application, ledger.now).standing is Standing.DORMANT
        for promise in application.promises:
            early = ledger.since is not None and promise.due_day < ledger.since
            pending = promise.state is State.OPEN or (promise.state is State.LAPSED and (asleep or early))
            wanted.append(_reminder(promise, application, voice, pending=pending))
    return wanted


def _reminder(promise: Promise, application: Application, voice: Voice, *, pending: bool) -> Reminder:
    lang = voice.lang
    start = slot(promise, application, voice.working, voice.settings.judgement.grace)
    live = promise.state is State.LAPSED and not pending
    return Reminder(
        promise=promise.id,
        start=start,
        summary=summary(promise, lang, discreet=voice.settings.calendar.discreet),
        description=_description(promise, application, voice, start) if live else "",
        closed=promise.state not in (State.OPEN, State.LAPSED),
        done=promise.state in _DONE,
        urgent=urgent(promise, voice.working),
        pending=pending,
        company=promise.company or "",
        said=promise.said,
        quote=promise.quote,
        wording=_wording(promise),
    )


def _wording(promise: Promise) -> str:
    """A digest of the facts behind a reminder's text: not of the standing, the language or the drafts."""
    series = min(len(promise.wait_chases), len(SERIES))
    facts = (promise.due.isoformat(), promise.person, promise.act.value, promise.thing, promise.quote, series)
    return hashlib.blake2b(repr(facts).encode(), digest_size=6).hexdigest()


def summary(promise: Promise, lang: str, *, discreet: bool = False) -> str:
    """The title of the promise's reminder, in one line."""
    day = messages.short_day(lang, promise.due_day)
    if discreet:
        return messages.say(lang, "reminder.title-discreet", day=day)
    company = promise.company or messages.say(lang, "reminder.no-company")
    asked = messages.act_asked(lang, promise)
    return " ".join(messages.say(lang, "reminder.title", company=company, asked=asked, day=day).split())


def _description(promise: Promise, application: Application, voice: Voice, start: datetime) -> str:
    """Quote, due day, standing, step and draft, all as of ``start``."""
    lang = voice.lang
    reading = voice.read(application, start)
    step = advice.step_for(promise, reading, voice.working)
    said, due = messages.day_month(lang, promise.said), messages.day_month(lang, promise.due_day)
    quote = " ".join(promise.quote.split())
    rows = [
        messages.say(lang, "reminder.first", id=promise.id),
        "",
        messages.say(lang, "reminder.said", said=said, who=messages.who(lang, promise), quote=quote),
        messages.say(lang, "reminder.due-vague" if promise.vague else "reminder.due", day=due),
        *_standing_rows(reading, voice),
        messages.say(lang, "reminder.step", step=messages.step(lang, step, promise)),
    ]
    if step.draft:
        text = templates.draft(step.draft, application, promise, lang=promise.lang, overrides=voice.overrides)
        rows += ["", messages.say(lang, "reminder.draft"), "", text.rstrip()]
    return "\n".join(rows)


def _standing_rows(reading: Reading, voice: Voice) -> Iterator[str]:
    if reading.hidden or (voice.settings.notify.verdicts == "quiet" and reading.standing in _WARNINGS):
        return
    yield messages.say(voice.lang, "reminder.standing", standing=messages.standing(voice.lang, reading))
    if reading.standing is Standing.DRIVING:
        yield messages.say(voice.lang, "reminder.chances")


def notices(ledger: Ledger, starts: Mapping[str, datetime], voice: Voice) -> list[Notice]:
    """The notices that may be shown at the ledger's ``now``; whoever shows them leaves out what was told.

    Args:
        starts: the start of the reminder of each promise as it stands in the calendar (aware), by the promise's id;
            a promise without one, as while the server is out of reach, is told at its slot.
    """
    found: list[Notice] = []
    for application in ledger.applications:
        reading = voice.read(application, ledger.now)
        if reading.standing in (Standing.CLOSED, Standing.DORMANT):
            continue
        if reading.standing is Standing.GHOSTED:
            found += _ghosted(application, reading, voice)
        else:
            found += _lapsed(application, reading, starts, voice, ledger)
        found += _debriefs(application, ledger.now, voice)
    return sorted((notice for notice in found if notice.due <= ledger.now), key=lambda n: (n.due, n.key))


def _lapsed(
    application: Application, reading: Reading, starts: Mapping[str, datetime], voice: Voice, ledger: Ledger
) -> Iterator[Notice]:
    since, now = ledger.since, ledger.now
    for promise in application.promises:
        if promise.state is not State.LAPSED or (since is not None and promise.due_day < since):
            continue
        start = starts.get(promise.id) or slot(promise, application, voice.working, voice.settings.judgement.grace)
        step = advice.step_for(promise, reading, voice.working)
        if step == advice.NONE:
            continue
        yield Notice(
            key=_told_key(promise),
            due=_shown_from(promise, start, now, voice.working),
            title=summary(promise, voice.lang),
            body=_body(promise, application, reading, step, voice),
            promise=promise.id,
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


def _body(promise: Promise, application: Application, reading: Reading, step: Step, voice: Voice) -> str:
    lang = voice.lang
    rows = [messages.step(lang, step, promise)]
    if reading.standing in _WARNINGS and not reading.hidden:
        if voice.settings.notify.verdicts == "quiet":
            rows.append(messages.say(lang, "notice.verdict", company=application.company or ""))
        else:
            rows.append(messages.say(lang, "reminder.standing", standing=messages.standing(lang, reading)))
    rows.append(messages.say(lang, "notice.more", id=promise.id))
    return "\n".join(rows)


def _ghosted(application: Application, reading: Reading, voice: Voice) -> Iterator[Notice]:
    """The one closing suggestion, at the beginning of the working day after the silence was long enough."""
    if reading.since is None:
        return
    lang, company = voice.lang, application.company or ""
    body = messages.say(
        lang, "notice.ghosted-body", step=messages.step(lang, advice.step(application, reading, voice.working))
    )
    if voice.settings.notify.verdicts == "quiet":
        body = messages.say(lang, "notice.verdict", company=company)
    yield Notice(
        key=f"ghosted:{application.key}:{reading.since.isoformat()}",
        due=voice.working.slot_on_or_after(reading.since + timedelta(days=1)),
        title=messages.say(lang, "notice.ghosted-title", company=company),
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
        yield Notice(
            key=f"debrief:{meeting.uid}:{meeting.day.isoformat()}",
            due=voice.working.after_quiet(meeting.end + DEBRIEF_AFTER),
            title=messages.say(voice.lang, "notice.debrief-title", company=application.company or meeting.title),
            body=messages.say(voice.lang, "notice.debrief-body", company=application.company or meeting.title),
            forever=True,
        )


def next_moment(ledger: Ledger, starts: Mapping[str, datetime], voice: Voice) -> datetime:
    """The next moment after the ledger's ``now`` at which something may lapse, be told or stand otherwise."""
    now, working = ledger.now, voice.working
    grace = voice.settings.judgement.grace
    moments = [working.next_slot(now + timedelta(seconds=1)), *starts.values()]
    if working.is_quiet(now):
        moments.append(working.after_quiet(now))
    for application in ledger.applications:
        moments += [promise.due for promise in application.promises if promise.state is State.OPEN]
        moments += [meeting.end + DEBRIEF_AFTER for meeting in application.meetings]
        moments += standing.moments(application, working, grace)
    return min(moment for moment in moments if moment > now)
