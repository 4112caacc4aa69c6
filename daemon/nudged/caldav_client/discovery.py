"""Finding the calendars of an account (RFC 4791 section 6.2.1, RFC 6764 section 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.caldav_client import dav
from nudged.caldav_client.dav import CAL, DAV
from nudged.caldav_client.errors import (
    CalendarError,
    CalendarForbidden,
    CalendarGarbage,
    CalendarMissing,
    CalendarUnreachable,
)

if TYPE_CHECKING:
    from nudged.caldav_client.address import Address
    from nudged.caldav_client.transport import Transport


def homes(http: Transport, address: Address) -> list[str]:
    """The addresses below which the calendars stand, from the first candidate of ``address`` that tells them.

    Raises:
        CalendarError: no candidate can be asked.
    """
    failure: CalendarError | None = None
    answered = ""
    silent = set()
    for url in address.candidates():
        if dav.origin(url) in silent:
            continue
        try:
            found = _homes_from(http, url)
        except CalendarUnreachable as error:
            if not address.guessed:
                raise
            failure = failure or error
            silent.add(dav.origin(url))
            continue
        except (CalendarForbidden, CalendarGarbage, CalendarMissing) as error:
            if isinstance(error, CalendarForbidden) and address.has_path:
                raise
            failure = failure or error
            continue
        if found:
            return found
        answered = answered or url
    if answered or failure is None:
        return [answered or address.url]
    raise failure


def _homes_from(http: Transport, url: str) -> list[str]:
    """The homes that ``url`` tells, or itself where it is a calendar; none where it is some other resource."""
    own = http.propfind(url, 0, "resourcetype", "principal", "home").first(url)
    if CAL + "calendar" in own.kinds(DAV + "resourcetype"):
        return [own.url]
    found = own.hrefs(CAL + "calendar-home-set")
    principals = own.hrefs(DAV + "current-user-principal")
    if not found and not principals and DAV + "unauthenticated" in own.kinds(DAV + "current-user-principal"):
        principals = _principals_logged_in(http, url)
    if not found and principals:
        principal = http.propfind(principals[0], 0, "home").first(principals[0])
        found = principal.hrefs(CAL + "calendar-home-set")
    return sorted(set(found))


def _principals_logged_in(http: Transport, url: str) -> list[str]:
    """Ask again with the password, of a server that also answers without one."""
    http.authenticate()
    return http.propfind(url, 0, "principal").first(url).hrefs(DAV + "current-user-principal")
