"""The CalDAV client: discovery and transport, shared by the sync and the reminders."""

from nudged.caldav_client.client import BATCH, CalendarClient
from nudged.caldav_client.credentials import KEYRING_SERVICE, username
from nudged.caldav_client.dav import origin, resolve, shown
from nudged.caldav_client.errors import (
    CalendarError,
    CalendarForbidden,
    CalendarGarbage,
    CalendarMissing,
    CalendarRefused,
    CalendarUnreachable,
    Changed,
    Exists,
    UidTaken,
)
from nudged.caldav_client.listing import LENIENT, RENEWED, Calendars, Changes, Collection, takes_cancelled_for_deleted
from nudged.caldav_client.transport import Security

UID_SUFFIX = "@nudge"
"""What the UID of every reminder ends with, after the promise's id."""

__all__ = [
    "BATCH",
    "KEYRING_SERVICE",
    "LENIENT",
    "RENEWED",
    "UID_SUFFIX",
    "CalendarClient",
    "CalendarError",
    "CalendarForbidden",
    "CalendarGarbage",
    "CalendarMissing",
    "CalendarRefused",
    "CalendarUnreachable",
    "Calendars",
    "Changed",
    "Changes",
    "Collection",
    "Exists",
    "Security",
    "UidTaken",
    "origin",
    "resolve",
    "shown",
    "takes_cancelled_for_deleted",
    "username",
]
