"""Notifications: several at one time are one, and a rung that fails never stops the service.

The ladder: the desktop's own server over the session bus, with buttons; plyer on other systems; the log.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from nudged.notify.bus import address
from nudged.notify.desktop import Desktop
from nudged.notify.message import DECIDING, SNOOZE_DAYS, Button, Message, Notifier, Pressed, clip, combine
from nudged.notify.rungs import Console, Ladder, Log, Plyer, Silent

if TYPE_CHECKING:
    from nudged.notify.open import Memory

__all__ = [
    "DECIDING",
    "SNOOZE_DAYS",
    "Button",
    "Console",
    "Desktop",
    "Ladder",
    "Log",
    "Memory",
    "Message",
    "Notifier",
    "Plyer",
    "Pressed",
    "Silent",
    "clip",
    "combine",
    "notifier",
]


def notifier(backend: str, memory: Memory, lang: str) -> Notifier:
    """The notifier for ``notify.backend``.

    "auto": on Linux the session bus, elsewhere plyer, and at last the terminal or the log; "desktop": the session bus,
    then the log. ``memory`` keeps what is still open.
    """
    last = Console() if sys.stdout.isatty() else Log()
    match backend:
        case "console":
            return Console()
        case "none":
            return Silent()
        case "plyer":
            return Plyer()
        case "auto" if not sys.platform.startswith("linux"):
            return Ladder(Plyer(), last)
        case "auto" if address() is None and (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            return Ladder(Plyer(), last, desktop=Desktop(memory, lang))
        case _:
            return Ladder(last, desktop=Desktop(memory, lang))
