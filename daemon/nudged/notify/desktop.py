"""The first rung: notifications with buttons on the desktop, over the session bus.

The service stays on the bus, as buttons are told to a sender that is still there. Ids count only for the server that
gave them: where it dies and another one comes, what is still open is shown again, once.
"""

from __future__ import annotations

import contextlib
import logging
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from nudged import messages
from nudged.model import NudgeError
from nudged.notify import open as opened
from nudged.notify.bus import Bus, BusError, address
from nudged.notify.message import Button, Message, Pressed, listed
from nudged.notify.open import Shown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from nudged.notify.open import Memory

log = logging.getLogger(__name__)

KEY = "notifications"
"""The name under which the open ones are remembered."""

LATE = 20
"""How many closed ones still take a button: some servers tell that it was closed before they tell the button."""


class Desktop:
    """Notifications on whatever server the session bus has, now or later."""

    def __init__(self, memory: Memory, lang: str) -> None:
        self._memory, self._lang = memory, lang
        self._bus: Bus | None = None
        self._place: str | None = None
        self._open = opened.load(memory, KEY)
        self._left = [shown for shown in self._open if shown.number]
        self._late: list[Shown] = []

    @property
    def server(self) -> str:
        """The server's name and version, "" while there is none."""
        return self._bus.server if self._bus is not None else ""

    def _ready(self, *, start: bool = False) -> Bus | None:
        """The bus, where it has a server that answers; goes there first where need be, and may ``start`` a server."""
        if self._bus is None:
            place = address()
            if place is None:
                return None
            try:
                self._bus = Bus.connect(place)
            except BusError as error:
                if place != self._place:
                    log.warning("%s", error)
                self._place = place
                return None
            self._place = place
        return self._bus if self._bus.server or self._bus.greet(start=start) else None

    def close(self) -> None:
        """Leave the bus; what is open stays where it is shown."""
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    def leave(self) -> None:
        """Take along what is shown, for the next start to show again, and leave the bus.

        Some servers (dunst) tell of a button only the connection that showed it: left standing it would be dead.
        """
        for shown in self._open:
            self._withdraw(shown)
        self._keep([replace(shown, owner="", number=0, again=False) for shown in self._open])
        self.close()

    def fileno(self) -> int | None:
        """What to wait on for buttons, None while there is no bus."""
        return self._bus.fileno() if self._bus is not None else None

    def show(self, message: Message) -> None:
        """Show ``message`` in the place of an earlier one about the same.

        Raises:
            NudgeError: no server took it. It is remembered, and shown once one is there.
        """
        earlier = [shown for shown in self._open if set(shown.message.about) & set(message.about)]
        shown = self._put(Shown(message, "", 0), earlier)
        self._keep([item for item in self._open if item not in earlier] + ([shown] if message.about else []))
        if not shown.number:
            raise NudgeError("no notification server answers", where="desktop", todo="The log has what it would show")

    def again(self) -> bool:
        """Show what is open and the present server does not have, several in one; whether there was anything.

        What a service that was killed has left standing is taken over where it stands.
        """
        bus = self._ready()
        if bus is None:
            return False
        taken = self._take_over(bus)
        missing = [shown for shown in self._open if shown.is_missing(bus.owner)]
        if not missing:
            return taken
        retried = [self._put(shown, []) for shown in missing] if len(missing) == 1 else [self._list(missing)]
        self._keep([item for item in self._open if item not in missing] + retried)
        return True

    def _take_over(self, bus: Bus) -> bool:
        """Show in its own place what the process before this one has shown: some servers tell of a button only the
        connection that showed it (dunst). Whether there was anything.
        """
        left = [shown for shown in self._left if shown in self._open and shown.owner == bus.owner]
        self._left = []
        for shown in left:
            ours = replace(self._put(shown, [shown]), again=shown.again)
            self._keep([ours if item is shown else item for item in self._open])
        return bool(left)

    def keep(self, about: Collection[str]) -> None:
        """Close those that tell of nothing in ``about`` any more: decided elsewhere, or come to an end."""
        over = [shown for shown in self._open if not set(shown.message.about) & set(about)]
        if over:
            self._ready()  # what an earlier process has shown may still stand
            for shown in over:
                self._withdraw(shown)
            self._keep([shown for shown in self._open if shown not in over])

    def pressed(self) -> Iterator[Pressed]:
        """The buttons pressed since the last time; does not wait."""
        bus = self._bus
        if bus is None:
            return
        try:
            signals = list(bus.signals())
        except BusError as error:
            log.warning("%s", error)
            self.close()
            return
        for signal in signals:
            match signal:
                case "ActionInvoked", (int(number), str(key)):
                    yield from self._action(number, key)
                case "NotificationClosed", (int(number), _):
                    self._closed(number)
                case "NameOwnerChanged", (str(), str(), str(owner)):
                    self._server_changed(bus, owner)

    def _put(self, shown: Shown, earlier: list[Shown]) -> Shown:
        """``shown`` as it stands after handing it to the server, in the place of the first of ``earlier``."""
        bus = self._ready(start=True)
        if bus is None:
            return replace(shown, owner=self._bus.owner if self._bus is not None else "", number=0)
        present = [item.number for item in earlier if item.owner == bus.owner and item.number]
        message, again = shown.message, bool(shown.number)
        try:
            number = bus.notify(
                message.title,
                escape(message.body) if "body-markup" in bus.capabilities else message.body,
                buttons=self._buttons(message, bus),
                replaces=present[0] if present else 0,
                hints={"urgency": ("y", 1), "desktop-entry": ("s", "nudge"), "category": ("s", "x-nudge.reminder")},
            )
        except BusError as error:
            log.warning("%s", error)
            return Shown(message, bus.owner, 0, again)
        for extra in present[1:]:
            with contextlib.suppress(BusError):
                bus.withdraw(extra)
        return Shown(message, bus.owner, number, again)

    def _buttons(self, message: Message, bus: Bus) -> dict[str, str]:
        if "actions" not in bus.capabilities:
            return {}
        return {button.value: messages.say(self._lang, f"notice.button.{button.value}") for button in message.buttons}

    def _list(self, missing: list[Shown]) -> Shown:
        """One message in the place of several, shown."""
        about = tuple(dict.fromkeys(key for shown in missing for key in shown.message.about))
        rows = dict.fromkeys(title for shown in missing for title in _titles(shown.message))
        title = messages.plural(self._lang, "notice.digest", len(about))
        message = Message(title, listed(list(rows), self._lang), None, (Button.OPEN,), about)
        seen = all(shown.number for shown in missing)
        return self._put(Shown(message, "", missing[0].number if seen else 0), [])

    def _action(self, number: int, key: str) -> Iterator[Pressed]:
        """The button ``key`` of one of ours, which it closes: some servers leave it standing."""
        shown = self._find(number)
        if shown is None or key not in [button.value for button in shown.message.buttons]:
            return
        self._withdraw(shown)
        self._late = [item for item in self._late if item is not shown]
        self._keep([item for item in self._open if item is not shown])
        yield Pressed(Button(key), shown.message.promise, shown.message.debrief)

    def _closed(self, number: int) -> None:
        shown = self._find(number)
        if shown is not None and shown in self._open:
            self._late = [*self._late, shown][-LATE:]
            self._keep([item for item in self._open if item is not shown])

    def _find(self, number: int) -> Shown | None:
        owner = self._bus.owner if self._bus is not None else ""
        known = (item for item in (*self._open, *self._late) if item.number == number and item.owner == owner)
        return next(known, None) if number else None

    def _server_changed(self, bus: Bus, owner: str) -> None:
        if not owner:
            bus.owner = bus.server = ""
        elif owner != bus.owner and bus.greet():
            log.info("notifications are shown by %s", bus.server)

    def _withdraw(self, shown: Shown) -> None:
        if self._bus is not None and shown.number and shown.owner == self._bus.owner:
            with contextlib.suppress(BusError):
                self._bus.withdraw(shown.number)

    def _keep(self, shown: list[Shown]) -> None:
        self._open = shown
        opened.save(self._memory, KEY, shown)


def _titles(message: Message) -> list[str]:
    """The titles that ``message`` tells: its own, or those that it lists."""
    rows = [row.removeprefix("• ") for row in message.body.splitlines() if row.startswith("• ")]
    return rows if len(message.about) > 1 else [message.title]
