"""What the sync and the reminders share besides the client: neither may import the other."""

from __future__ import annotations

from dataclasses import dataclass

UID_SUFFIX = "@nudge"
"""What the UID of every reminder ends with, after the promise's id."""

RENEWED = "renewed"
"""The store's fact under which a sync leaves the ``renewed`` calendars until the reminders have heard of them."""

LENIENT = "lenient:"
"""What the store's fact of a calendar begins with, before its URL, whose server is lenient (see ``Changes``)."""


@dataclass(frozen=True, slots=True)
class Calendars:
    """What one pass could read of an account, by URL.

    Attributes:
        home: the calendar that gets the reminders; None where there is none that will do.
        synced: those whose events are now known as they stand.
        others: those that could be read but are not watched.
        writable: those that may be written.
        listed: all that there are.
        renewed: those of ``synced`` that were emptied or made anew since the reminders were last looked at: what is
            absent there says nothing about what the user wants.
    """

    home: str | None = None
    synced: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    writable: frozenset[str] = frozenset()
    listed: frozenset[str] = frozenset()
    renewed: frozenset[str] = frozenset()
