"""Deleting reminders for good, as ``nudge forget`` asks: the only case in which an event of ours is deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from nudged.reminders import event as ics
from nudged.reminders.carry_out import sightings

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from datetime import datetime

    from nudged.caldav_client import CalendarClient
    from nudged.calendar_time import WorkingTime
    from nudged.model import Line
    from nudged.store import Store


def remove(  # noqa: PLR0913 - what to delete, and all that tells where it may stand
    client: CalendarClient,
    store: Store,
    known: Collection[str],
    about: Callable[[Line], bool],
    journalled: Iterable[Line],
    *,
    working: WorkingTime,
    now: datetime,
) -> frozenset[str]:
    """Delete the reminders of the promises ``known``, and those whose event says what ``about`` names.

    An event without our UID, or with attendees, is left alone.

    Args:
        journalled: the journals' lines; they tell which calendars hold reminders that this machine never saw.

    Returns:
        The ids of all promises concerned.

    Raises:
        CalendarError: the server does not allow it; what was deleted until then stays deleted.
    """
    ids = frozenset(known) | {line.about for line in sightings(store, now) if about(line)}
    hrefs = {(seen.promise, seen.href) for id_ in ids for seen in store.seen().get(id_, ())}
    hrefs |= {(id_, record.href) for id_, record in store.written().items() if id_ in ids}
    places = {(line.about, line.value) for line in journalled if line.about in ids and "://" in line.value}
    hrefs |= {(id_, urljoin(collection, ics.name_of(id_))) for id_, collection in places}
    for promise, href in sorted(hrefs):
        found = client.get(href)
        if found is not None and _is_ours(found[1], promise, working):
            client.delete(href, found[0])
    return ids


def _is_ours(text: str, promise: str, working: WorkingTime) -> bool:
    try:
        return not ics.read(text, promise, working).attendees
    except ValueError:
        return False
