"""The rungs of the ladder that need no bus: plyer, the terminal, the log; and the ladder itself."""

from __future__ import annotations

import logging
import sys
import threading
import warnings
from typing import TYPE_CHECKING

from nudged.model import NudgeError
from nudged.notify.message import clip

if TYPE_CHECKING:
    from nudged.notify.desktop import Desktop
    from nudged.notify.message import Message, Notifier

log = logging.getLogger(__name__)

DEADLINE = 5.0
"""Seconds that plyer may take: it hangs for half a minute where a server does not answer."""

TITLE_UNITS, BODY_UNITS = 63, 255
"""What fits into a Windows balloon, in UTF-16 units; a longer text would raise in plyer's own thread."""


class Console:
    """Prints the message: for a terminal, and for machines without a desktop."""

    def show(self, message: Message) -> None:
        """Print title and body."""
        sys.stdout.write(f"* {message.title}\n" + "".join(f"  {row}\n" for row in message.body.splitlines() or [""]))
        sys.stdout.flush()


class Log:
    """Writes the message into the log: the last rung, which never refuses."""

    def show(self, message: Message) -> None:
        """Log title and body."""
        log.info("notification: %s", "\n".join([message.title, *message.body.splitlines()]))


class Silent:
    """Shows nothing; the reminder in the calendar is all that is wanted."""

    def show(self, message: Message) -> None:
        """Do nothing, but for a small line in the log."""
        log.debug("not shown, notify.backend is none: %s", message.title)


class Plyer:
    """Through plyer, in a thread with a deadline. It cannot tell whether anything was seen."""

    def show(self, message: Message) -> None:
        """Hand the message to the platform.

        Raises:
            NudgeError: it refused, or did not come back in time.
        """
        failure: list[Exception] = []
        worker = threading.Thread(target=self._call, args=(message, failure), name="plyer", daemon=True)
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

                # notify-send takes a title that begins with a dash for an option, and shows nothing.
                title = clip(message.title.lstrip("- "), TITLE_UNITS) or "nudge"
                notification.notify(title=title, message=clip(message.body, BODY_UNITS), app_name="nudge")
        except Exception as error:  # noqa: BLE001 - plyer raises whatever its platform does
            failure.append(error)


class Ladder:
    """Tries one notifier after the other until one does not refuse."""

    def __init__(self, *rungs: Notifier, desktop: Desktop | None = None) -> None:
        """``desktop`` is the rung with buttons, if there is one, tried before the others."""
        self.desktop = desktop
        self.rungs = rungs if desktop is None else (desktop, *rungs)
        self._refused: dict[int, str] = {}

    def show(self, message: Message) -> None:
        """Show the message on the first rung that holds; why another one does not is logged when it changes.

        Raises:
            NudgeError: not even the last one does.
        """
        for number, rung in enumerate(self.rungs[:-1]):
            try:
                rung.show(message)
            except NudgeError as error:
                if self._refused.get(number) != str(error):
                    log.warning("%s", error)
                self._refused[number] = str(error)
            else:
                self._refused.pop(number, None)
                if not (isinstance(rung, Plyer) and sys.platform.startswith("linux")):
                    return  # there plyer says nothing where no server answers, so the next rung tells it as well
        self.rungs[-1].show(message)
