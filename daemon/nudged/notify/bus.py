"""The session bus and its notification server (Desktop Notifications Specification 1.3), by jeepney.

Every call has a deadline: a server or a bus that hangs must not take the service with it.
"""

from __future__ import annotations

import contextlib
import os
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, message_bus, new_method_call
from jeepney.auth import AuthenticationError
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from nudged.model import NudgeError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DEADLINE = 3.0
"""Seconds that any call may take."""

SERVER = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)
_FAULTS = (OSError, RuntimeError, ValueError, KeyError, AuthenticationError, DBusErrorResponse)
"""What jeepney raises: TimeoutError and a closed socket are OSErrors, a wrong address is one of the next three."""


class BusError(NudgeError):
    """The bus or its server did not do what it was asked."""


class _Connection(DBusConnection):  # type: ignore[misc]
    """A connection that never waits longer than ``DEADLINE``, not even for the bus's greeting."""

    def receive(self, *, timeout: float | None = None) -> Message:
        return super().receive(timeout=DEADLINE if timeout is None else timeout)


def address() -> str | None:
    """The address of the session bus, None where none is known; under cron and ssh it stands in the runtime folder."""
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    usual = Path(os.environ.get("XDG_RUNTIME_DIR") or "/nowhere", "bus")
    return named or (f"unix:path={usual}" if usual.exists() else None)


class Bus:
    """A connection to the session bus that hears the notification server's signals.

    ``owner`` is the server's unique name, "" while there is none; ``capabilities`` and ``server`` are what it told.
    """

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._signals: deque[Message] = deque()
        self.owner, self.server = "", ""
        self.capabilities: frozenset[str] = frozenset()

    @classmethod
    def connect(cls, place: str) -> Bus:
        """Connect to the bus at ``place`` and ask who its server is.

        Raises:
            BusError: the bus cannot be reached.
        """
        try:
            sock = prep_socket(get_bus(place), timeout=DEADLINE)
            sock.settimeout(DEADLINE)
            try:
                bus = cls(_Connection(sock))
            except BaseException:
                sock.close()
                raise
        except _FAULTS as error:
            raise _told("the session bus cannot be reached", error) from error
        try:
            bus._listen()
        except BusError:
            bus.close()
            raise
        return bus

    def _listen(self) -> None:
        named = MatchRule(
            type="signal", sender=message_bus.bus_name, interface=message_bus.interface, member="NameOwnerChanged"
        )
        named.add_arg_condition(0, str(SERVER.bus_name))
        told = MatchRule(type="signal", interface=SERVER.interface, path=SERVER.object_path)
        for rule in (named, told):
            self._ask(message_bus.AddMatch(rule), "the session bus does not answer")
            self._connection.filter(rule, queue=self._signals)
        self.greet()

    def greet(self, *, start: bool = False) -> bool:
        """Learn who the server is and what it can; whether it answered.

        Args:
            start: where there is none, let the bus start one, if it knows how to.
        """
        self.owner, self.server, self.capabilities = "", "", frozenset()
        with contextlib.suppress(BusError, ValueError, TypeError):
            if start:
                self._call("GetServerInformation")
            (self.owner,) = self._ask(message_bus.GetNameOwner(SERVER.bus_name), "the session bus does not answer")
            name, _, version, _ = self._call("GetServerInformation")
            (capabilities,) = self._call("GetCapabilities")
            self.server, self.capabilities = f"{name} {version}", frozenset(capabilities)
        return bool(self.server)

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def fileno(self) -> int:
        """The socket, readable when something was told."""
        return int(self._connection.sock.fileno())

    def notify(
        self,
        title: str,
        body: str,
        *,
        buttons: Mapping[str, str],
        replaces: int,
        hints: Mapping[str, tuple[str, Any]],
    ) -> int:
        """Show a notification; its id.

        Args:
            body: as the server takes it, escaped where it has markup.
            buttons: label by key.
            replaces: the id of the one in whose place it is shown, 0: of none.
            hints: signature and value by name.

        Raises:
            BusError: it was not shown.
        """
        flat = [text for pair in buttons.items() for text in pair]
        values = ("nudge", replaces, "", title, body, flat, dict(hints), -1)
        return int(self._call("Notify", "susssasa{sv}i", values)[0])

    def withdraw(self, number: int) -> None:
        """Close a notification.

        Raises:
            BusError: the server did not answer, or knows it no more.
        """
        self._call("CloseNotification", "u", (number,))

    def signals(self) -> Iterator[tuple[str, tuple[Any, ...]]]:
        """What was told since the last time, without waiting: the signal's name and arguments.

        ``NameOwnerChanged`` comes from the bus itself, the others only from the server that is known.

        Raises:
            BusError: the bus has gone.
        """
        try:
            while True:
                self._connection.recv_messages(timeout=0)
        except TimeoutError:
            pass
        except _FAULTS as error:
            raise _told("the session bus has gone", error) from error
        while self._signals:
            message = self._signals.popleft()
            fields = message.header.fields
            name, sender = str(fields.get(HeaderFields.member)), fields.get(HeaderFields.sender)
            if name == "NameOwnerChanged" or sender == self.owner:
                yield name, message.body

    def _call(self, member: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> tuple[Any, ...]:
        return self._ask(new_method_call(SERVER, member, signature, body), "the notification server does not answer")

    def _ask(self, message: Message, what: str) -> tuple[Any, ...]:
        try:
            reply: tuple[Any, ...] = unwrap_msg(self._connection.send_and_get_reply(message, timeout=DEADLINE))
        except _FAULTS as error:
            raise _told(what, error) from error
        return reply


def _told(what: str, error: BaseException) -> BusError:
    detail = error.name if isinstance(error, DBusErrorResponse) else str(error) or type(error).__name__
    return BusError(f"{what} ({detail})", where="desktop", todo="Is a notification server running?")
