"""Notifications: several at one time are one, and a backend that fails never stops the service.

Backends: ``plyer`` (through the platform), ``console`` (a line on standard output), ``none``.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import unicodedata
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from nudged import messages
from nudged.model import NudgeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.model import Notice

log = logging.getLogger(__name__)

DEADLINE = 5.0
"""Seconds that a backend may take: plyer's hang for half a minute where no server answers."""

TITLE_UNITS, BODY_UNITS = 63, 255
"""What fits into a Windows balloon, in UTF-16 units; a longer text would raise in plyer's own thread."""


@dataclass(frozen=True, slots=True)
class Message:
    """One notification as it is shown: plain text, without control characters."""

    title: str
    body: str


def combine(notices: Sequence[Notice], lang: str) -> Message:
    """One message for one or more notices: a single one as it is, several as a list of their titles."""
    if len(notices) == 1:
        return Message(_plain(notices[0].title), _plain(notices[0].body, lines=True))
    title = messages.plural(lang, "notice.digest", len(notices))
    return Message(title, "\n".join(f"• {_plain(notice.title)}" for notice in notices))


def _plain(text: str, *, lines: bool = False) -> str:
    """``text`` without control characters, which a terminal or a server might obey."""
    kept = (c if not unicodedata.category(c).startswith("C") or (lines and c == "\n") else " " for c in text)
    return "".join(kept).strip()


class Notifier(Protocol):
    """Shows a message; raises ``NudgeError`` where it knows that nothing was shown."""

    def show(self, message: Message) -> None: ...


class Console:
    """Prints the message: for a terminal, a log, and machines without a desktop."""

    def show(self, message: Message) -> None:
        first, *rest = message.body.splitlines() or [""]
        text = f"* {message.title}\n  {first}\n" + "".join(f"  {row}\n" for row in rest)
        sys.stdout.write(text)
        sys.stdout.flush()


class Silent:
    """Shows nothing; the reminder in the calendar is all that is wanted."""

    def show(self, message: Message) -> None:
        log.debug("not shown, notify.backend is none: %s", message.title)


class Plyer:
    """Through plyer, which cannot tell whether anything was seen: a last rung, in a thread with a deadline."""

    def show(self, message: Message) -> None:
        failure: list[Exception] = []
        worker = threading.Thread(target=self._call, args=(message, failure), daemon=True)
        worker.start()
        worker.join(DEADLINE)
        if worker.is_alive():
            raise NudgeError(
                "the notification took too long", where="desktop", todo="Is a notification server running?"
            )
        if failure:
            raise NudgeError(
                f"the notification could not be shown ({type(failure[0]).__name__})",
                where="desktop",
                todo='Install a notification server, or set notify.backend = "console"',
            ) from failure[0]

    @staticmethod
    def _call(message: Message, failure: list[Exception]) -> None:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                from plyer import notification  # noqa: PLC0415 - it picks a platform backend when imported

                # A title that begins with a dash would be taken for an option by notify-send.
                title = clip(message.title.lstrip("-"), TITLE_UNITS)
                notification.notify(title=title, message=clip(message.body, BODY_UNITS), app_name="nudge")
        except Exception as error:  # noqa: BLE001 - plyer raises whatever its platform does
            failure.append(error)


class Ladder:
    """Tries one notifier after the other until one does not refuse."""

    def __init__(self, *rungs: Notifier) -> None:
        self.rungs = rungs

    def show(self, message: Message) -> None:
        for rung in self.rungs[:-1]:
            try:
                rung.show(message)
            except NudgeError as error:
                log.warning("%s", error)
            else:
                return
        self.rungs[-1].show(message)


def clip(text: str, units: int) -> str:
    """``text`` cut to ``units`` UTF-16 units, with an ellipsis where something is left out."""
    if len(text.encode("utf-16-le")) // 2 <= units:
        return text
    while len(text.encode("utf-16-le")) // 2 > units - 1:
        text = text[:-1]
    return text + "…"


def notifier(backend: str) -> Notifier:
    """The notifier for ``notify.backend``; "auto" goes through plyer where there is a desktop, else to the console."""
    match backend:
        case "console":
            return Console()
        case "none":
            return Silent()
        case "plyer":
            return Plyer()
        case _:
            return Ladder(Plyer(), Console()) if _has_desktop() else Console()


def _has_desktop() -> bool:
    """Whether a session bus may be there; plyer on Linux says nothing where it is not."""
    if not sys.platform.startswith("linux"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (bool(runtime) and Path(runtime, "bus").exists())
