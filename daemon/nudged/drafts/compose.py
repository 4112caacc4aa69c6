"""The reminders that the ledger and the judgement ask for, put into words."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from nudged import messages
from nudged.drafts import templates
from nudged.judgement import advice, standing
from nudged.judgement.due import SERIES, slot, urgent
from nudged.model import Application, Promise, Reading, Reminder, Standing, State

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from nudged.calendar_time import WorkingTime
    from nudged.config import Settings
    from nudged.ledger import Ledger

_DONE = (State.KEPT, State.KEPT_LATE, State.CHASED)


@dataclass(frozen=True, slots=True)
class Voice:
    """How to word things: the settings that texts depend on."""

    settings: Settings
    working: WorkingTime
    overrides: Path | None = None

    @property
    def lang(self) -> str:
        return self.settings.language

    @property
    def quiet(self) -> bool:
        """Whether a warning is only announced, and told where the user looks for it."""
        return self.settings.notify.verdicts == "quiet"

    @property
    def pen(self) -> templates.Pen:
        """Who writes the drafts."""
        return templates.Pen(self.overrides, self.settings.me.name)

    def open(self, reading: Reading) -> Reading:
        """``reading`` as a text may act on it that the user did not ask for."""
        return replace(reading, hidden=True) if self.quiet and reading.warns else reading

    def brief(self, application: Application, now: datetime) -> Reading:
        """``read``, without the evidence where the process is history."""
        return standing.brief(application, working=self.working, grace=self.settings.judgement.grace, now=now)

    def read(self, application: Application, now: datetime) -> Reading:
        """The standing of ``application`` at ``now``."""
        return standing.read(application, working=self.working, grace=self.settings.judgement.grace, now=now)


def reminders(ledger: Ledger, voice: Voice) -> list[Reminder]:
    """The reminder of every promise of the ledger; those that are pending or closed create nothing.

    Left out are those that were closed by what no source has said since less than a day: the line may have been taken
    out, as another machine has known for long, and its closing would not be undone there.
    """
    wanted = []
    for application in ledger.applications:
        gone = {(e.statement.said, e.statement.quote) for e in application.entries if e.gone}
        asleep = standing.history(application, working=voice.working, now=ledger.now) is Standing.DORMANT
        for promise in application.promises:
            if (promise.closed, promise.closed_by) in gone:
                continue
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
        # Calendar apps turn no-break spaces into others, and a title that has changed is taken for the user's.
        summary=" ".join(summary(promise, lang, discreet=voice.settings.calendar.discreet).split()),
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
    return messages.one_line(messages.say(lang, "reminder.title", company=company, asked=asked, day=day))


def _description(promise: Promise, application: Application, voice: Voice, start: datetime) -> str:
    """Quote, due day, standing, step and draft, all as of ``start``."""
    lang = voice.lang
    reading = voice.read(application, start)
    step = advice.step_for(promise, voice.open(reading), voice.working)
    said, due = messages.day_month(lang, promise.said), messages.day_month(lang, promise.due_day)
    quote = messages.quoted(lang, promise.quote)
    rows = [
        messages.say(lang, "reminder.first", id=promise.id),
        "",
        messages.say(lang, "reminder.said", said=said, quote=quote),
        messages.say(lang, "reminder.due-vague" if promise.vague else "reminder.due", day=due),
        *_standing_rows(reading, voice),
        messages.say(lang, "reminder.step", step=messages.step(lang, step, promise)),
    ]
    if step.draft:
        text = templates.draft(step.draft, application, promise, lang=promise.lang, pen=voice.pen)
        rows += ["", messages.say(lang, "reminder.draft"), "", text.rstrip()]
    return "\n".join(rows)


def _standing_rows(reading: Reading, voice: Voice) -> Iterator[str]:
    if reading.hidden or (voice.quiet and reading.warns):
        return
    yield messages.say(voice.lang, "reminder.standing", standing=messages.standing(voice.lang, reading))
    if reading.standing is Standing.DRIVING:
        yield messages.say(voice.lang, "reminder.chances")
