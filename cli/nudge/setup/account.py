"""The calendar account: tried before anything is written, its password kept where the user wants it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from nudged.caldav_client import KEYRING_SERVICE, CalendarClient
from nudged.config import Calendar

if TYPE_CHECKING:
    from nudged.caldav_client import Collection


@dataclass(frozen=True, slots=True)
class Account:
    """An account that answered: how to reach it, and its calendars that hold events."""

    settings: Calendar
    collections: tuple[Collection, ...]

    def names(self, *, writable: bool = False) -> list[str]:
        """What the calendars are called in the configuration: by name, or where several share it by URL."""
        shown = [c.name for c in self.collections]
        chosen = [c for c in self.collections if c.writable or not writable]
        return [c.name if shown.count(c.name) == 1 else c.url for c in chosen]


def connect(settings: Calendar) -> Account:
    """Log in and list the calendars.

    Raises:
        CalendarError: the server cannot be reached, does not let us in, or is no calendar server.
    """
    with CalendarClient.from_settings(settings) as client:
        return Account(settings, tuple(found for found in client.collections() if found.vevent))


def with_password(settings: Calendar, password: str) -> Calendar:
    """``settings`` to try ``password`` with, wherever it will be kept."""
    return replace(settings, password=password)


def has_keyring() -> bool:
    """Whether the desktop has a keyring that can keep a password."""
    import keyring  # noqa: PLC0415 - 90 ms
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        backend: Any = keyring.get_keyring()
        return float(backend.priority) >= 1
    except (KeyringError, RuntimeError):
        return False


def keep(username: str, password: str) -> bool:
    """Put the password into the keyring; False where it does not take it."""
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        keyring.set_password(KEYRING_SERVICE, username, password)
    except (KeyringError, RuntimeError, OSError):
        return False
    return True
