"""A notification server for the faults that a real one does not produce on request: hangs, no buttons, no markup.

Owns the name on the session bus, prints a JSON line for each call, and obeys the lines of its input: ``act ID KEY``,
``close ID REASON``. Ends with its input.
"""

from __future__ import annotations

import argparse
import json
import select
import sys
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

NAME = "org.freedesktop.Notifications"
ME = DBusAddress("/org/freedesktop/Notifications", interface=NAME)


def tell(**values: object) -> None:
    print(json.dumps(values), flush=True)


class Server:
    def __init__(self, capabilities: list[str], silent: frozenset[str]) -> None:
        self.bus = open_dbus_connection("SESSION")
        self.capabilities, self.silent, self.last = capabilities, silent, 0
        tell(ready=unwrap_msg(self.bus.send_and_get_reply(message_bus.RequestName(NAME, 4)))[0] == 1)

    def answer(self, call: Message) -> None:
        fields = call.header.fields
        member = fields.get(HeaderFields.member, "")
        if call.header.message_type is not MessageType.method_call or fields.get(HeaderFields.interface) != NAME:
            return
        if member in self.silent or "all" in self.silent:
            tell(ignored=member)
            return
        method = getattr(self, member, None)
        if method is None:
            self.bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))
        else:
            method(call)

    def GetCapabilities(self, call: Message) -> None:  # noqa: N802 - the name on the bus
        self.bus.send(new_method_return(call, "as", (self.capabilities,)))

    def GetServerInformation(self, call: Message) -> None:  # noqa: N802
        self.bus.send(new_method_return(call, "ssss", ("fake", "nudge tests", "1", "1.2")))

    def Notify(self, call: Message) -> None:  # noqa: N802
        _, replaces, _, title, body, actions, hints, expires = call.body
        number = replaces or self.last + 1
        self.last = max(self.last, number)
        tell(
            notify=number,
            replaces=replaces,
            title=title,
            body=body,
            expires=expires,
            actions=dict(zip(actions[::2], actions[1::2], strict=True)),
            hints={name: str(value[1]) for name, value in hints.items()},
        )
        self.bus.send(new_method_return(call, "u", (number,)))

    def CloseNotification(self, call: Message) -> None:  # noqa: N802
        tell(close=call.body[0])
        self.bus.send(new_method_return(call))
        self.signal("NotificationClosed", "uu", call.body[0], 3)

    def signal(self, name: str, signature: str, *body: Any) -> None:
        self.bus.send(new_signal(ME, name, signature, body))

    def obey(self, line: str) -> None:
        match line.split():
            case "act", number, key:
                self.signal("ActionInvoked", "us", int(number), key)
            case "close", number, reason:
                self.signal("NotificationClosed", "uu", int(number), int(reason))
            case _:
                raise SystemExit

    def serve(self) -> None:
        poll = select.poll()
        poll.register(self.bus.sock, select.POLLIN)
        poll.register(0, select.POLLIN | select.POLLHUP)
        while True:
            for handle, _ in poll.poll():
                if handle == 0:
                    self.obey(sys.stdin.readline())
                    continue
                while True:
                    try:
                        self.answer(self.bus.receive(timeout=0))
                    except TimeoutError:
                        break


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--capabilities", default="actions,body,body-markup,persistence")
    parser.add_argument("--silent", default="", help="methods that never answer, or all")
    values = parser.parse_args()
    Server([c for c in values.capabilities.split(",") if c], frozenset(values.silent.split(","))).serve()


if __name__ == "__main__":
    main()
