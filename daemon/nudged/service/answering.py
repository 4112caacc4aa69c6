"""What a button on a notification does: a decision goes into the journal like that of a command, the rest is opened."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from nudged.ledger.decisions import decision
from nudged.messages import say
from nudged.model import NudgeError, Verb
from nudged.notify import SNOOZE_DAYS, Button, Message
from nudged.service import launch

if TYPE_CHECKING:
    from datetime import datetime

    from nudged.model import Line, Promise
    from nudged.notify import Pressed
    from nudged.service.work import Work

log = logging.getLogger(__name__)


def answer(work: Work, now: datetime) -> bool:
    """Follow the buttons that were pressed on the desktop; whether there were any to follow with a pass."""
    if work.desktop is None:
        return False
    followed = [follow(work, pressed, now) for pressed in work.desktop.pressed()]
    if not work.working.is_quiet(now):
        work.desktop.again()
    return any(followed)


def follow(work: Work, pressed: Pressed, now: datetime) -> bool:
    """Do what ``pressed`` asks for; True where a pass must follow. What goes wrong is told in the same place."""
    log.info("button %s on %s", pressed.button.name.lower(), pressed.promise or "the list")
    try:
        return _follow(work, pressed, now)
    except NudgeError as error:
        log.warning("%s", error)
        lang = work.settings.language
        work.notifier.show(Message(say(lang, "notice.failed"), str(error)))
        return False


def _follow(work: Work, pressed: Pressed, now: datetime) -> bool:
    if pressed.button in (Button.DONE, Button.SNOOZE):
        promise = next((p for p in work.fold(now).promises() if p.id == pressed.promise), None)
        if promise is not None:
            work.write([_line(work, promise, pressed.button, now)])
        return promise is not None
    if pressed.debrief:
        launch.start(launch.nudge("debrief", pressed.debrief))
    elif pressed.button is Button.DRAFT and pressed.promise is not None:
        launch.start(launch.nudge("draft", pressed.promise, "--open"))
    else:
        words = ("show", pressed.promise) if pressed.promise else ("list",)
        launch.start(launch.in_terminal(launch.nudge(*words)))
    return False


def _line(work: Work, promise: Promise, button: Button, now: datetime) -> Line:
    machine = work.settings.machine
    if button is Button.DONE:
        return decision(promise, Verb.KEPT, now, machine)
    start = work.working.slot_on_or_after(work.working.local_day(now) + timedelta(days=SNOOZE_DAYS))
    return decision(promise, Verb.SNOOZE, now, machine, start.isoformat(timespec="seconds"))
