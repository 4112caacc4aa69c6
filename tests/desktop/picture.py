"""Makes docs/notification.png: the real notification on a real server. Run it where ``make desktop-tools`` was."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from desk_top import bubbles, picture, place_of, real_server, screen, session_bus, wait_for

from nudged.notify import DECIDING, Desktop, Message

MESSAGE = Message(
    "Acme: did Marc call? (expected by Fri 6)",
    "Send a short, friendly follow-up.\nOr type: nudge kept d2fc (or snooze, draft, show)",
    "d2fc5f010170",
    DECIDING,
    ("d2fc5f010170",),
)


class Facts(dict[str, str]):
    def put(self, key: str, value: str) -> None:
        self[key] = value


def main(target: Path) -> None:
    with tempfile.TemporaryDirectory() as home, session_bus(Path(home)) as bus, screen() as display:
        os.environ.update({"DBUS_SESSION_BUS_ADDRESS": bus, "DISPLAY": display, "HOME": home})
        with real_server("xfce4-notifyd", dict(os.environ)):
            desktop = Desktop(Facts(), "en")
            desktop.show(MESSAGE)
            (window,) = wait_for(lambda: bubbles(dict(os.environ), "Xfce4-notifyd"))
            wait_for(lambda: place_of(dict(os.environ), window).get("HEIGHT", 0) > 100)
            wait_for(lambda: settled(window, target))
            desktop.close()


def settled(window: str, target: Path) -> bool:
    """Whether it no longer fades in: two pictures in a row are the same."""
    before = target.read_bytes() if target.exists() else b""
    picture(dict(os.environ), target, window)
    return target.read_bytes() == before


if __name__ == "__main__":
    main(Path(sys.argv[1]))
