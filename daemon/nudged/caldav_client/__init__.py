"""The CalDAV client: discovery and transport, shared by the sync and the reminders."""

from nudged.caldav_client.client import CalendarClient
from nudged.caldav_client.credentials import KEYRING_SERVICE, username
from nudged.caldav_client.dav import origin, resolve, shown
from nudged.caldav_client.errors import (
    CalendarError,
    CalendarForbidden,
    CalendarGarbage,
    CalendarMissing,
    CalendarRefused,
    CalendarTooLarge,
    CalendarUnreachable,
    Changed,
    Exists,
    UidTaken,
)
from nudged.caldav_client.listing import Batch, Changes, Collection, takes_cancelled_for_deleted
from nudged.caldav_client.shared import LENIENT, RENEWED, UID_SUFFIX, Calendars
from nudged.caldav_client.transport import LARGEST, Security

__all__ = [
    "KEYRING_SERVICE",
    "LARGEST",
    "LENIENT",
    "RENEWED",
    "UID_SUFFIX",
    "Batch",
    "CalendarClient",
    "CalendarError",
    "CalendarForbidden",
    "CalendarGarbage",
    "CalendarMissing",
    "CalendarRefused",
    "CalendarTooLarge",
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
