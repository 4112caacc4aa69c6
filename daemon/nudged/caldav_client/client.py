"""Listing calendars, reading and writing what is in them (RFC 4791, RFC 6578), in batches."""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Self

from nudged.caldav_client import credentials, dav, multistatus
from nudged.caldav_client.address import Address
from nudged.caldav_client.dav import CAL, DAV, shown
from nudged.caldav_client.discovery import homes
from nudged.caldav_client.errors import (
    CalendarGarbage,
    CalendarMissing,
    CalendarTooLarge,
    CalendarUnreachable,
    Changed,
    Exists,
    UidTaken,
)
from nudged.caldav_client.listing import (
    Batch,
    Changes,
    Collection,
    changes_of,
    collection_of,
    is_shadow,
    tells_uid_taken,
)
from nudged.caldav_client.transport import Answer, Transport, is_web_page, multistatus_of, refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future
    from types import TracebackType

    from nudged.caldav_client.multistatus import Multistatus, Resource
    from nudged.caldav_client.transport import Security
    from nudged.config import Calendar

BATCH = 1000
"""Resources that one multiget asks for."""

MOST_TOO_LARGE = 10
"""So many resources that are too large are left out at one time; a server that gives more means harm."""

_KIND = ("resourcetype", "displayname", "components", "privileges")
_LISTING = (*_KIND, "token", "ctag")
_ICALENDAR = {"Content-Type": "text/calendar; charset=utf-8"}

_NEVER_GIVEN = "data:,0"
"""A sync token that no server gave."""


class CalendarClient:
    """One account on one server. All addresses that it takes and gives are absolute, in one spelling."""

    def __init__(self, url: str, username: str = "", password: str = "", *, security: Security | None = None) -> None:
        """The account of ``username``; log-in data in ``url`` counts too.

        Args:
            url: a calendar, a calendar home, a principal, any address or host name of the server, or an e-mail address.

        Raises:
            CalendarRefused: it is no address, or the password would be sent unencrypted.
        """
        self._address = Address.parse(url)
        self.url = self._address.url
        self._http = Transport(
            self.url, username or self._address.username, password or self._address.password, security=security
        )
        self._homes: list[str] | None = None
        self._listed: dict[str, tuple[bytes, list[Collection]]] = {}

    @classmethod
    def from_settings(cls, calendar: Calendar) -> Self:
        """The client for the ``calendar`` section of the settings, whose ``url`` is set.

        Raises:
            CalendarRefused: there is no password where one is needed, or the address will not do.
        """
        return cls(
            calendar.url,
            credentials.username(calendar),
            credentials.password(calendar),
            security=credentials.security(calendar),
        )

    def close(self) -> None:
        """Close the connections; what is asked next opens its own."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # discovery

    def collections(self, *, state: bool = True) -> list[Collection]:
        """The calendars of the account in a fixed order; where ``url`` is a calendar, that one alone.

        Where the address is known from before this is one request, and tells what has changed by tokens and ctags.

        Args:
            state: ask for tokens and ctags, which a server may have to read a whole calendar for.

        Raises:
            CalendarError: the server cannot be asked, or has no calendars there.
        """
        if self._homes is None:
            self._homes = homes(self._http, self._address)
        found = {one.url: one for home in self._homes for one in self._listing_of(home, _LISTING if state else _KIND)}
        listed = [found[url] for url in sorted(found) if not is_shadow(url, found)]
        if not listed:
            self._homes = None
        return listed

    def _listing_of(self, home: str, names: Sequence[str]) -> list[Collection]:
        """The calendars in ``home``; an answer that is word for word that of the last time is not read again."""
        answer = self._http.request("PROPFIND", home, dav.propfind(*names), {"Depth": "1"})
        content, collections = self._listed.get(home, (b"", []))
        if answer.status == 207 and answer.content == content:
            return collections
        read = (collection_of(resource, answer) for resource in multistatus_of(answer).resources)
        found = [collection for collection in read if collection is not None]
        if all(collection.settled for collection in found):  # else what they tell depends on the time
            self._listed[home] = answer.content, found
        return found

    def exists(self, url: str) -> bool:
        """Whether something is at ``url``.

        Raises:
            CalendarError: the server does not tell.
        """
        try:
            return not self._http.propfind(url, 0, "resourcetype").first(url).gone
        except CalendarMissing:
            return False

    def make_calendar(self, url: str, name: str) -> None:
        """Create the calendar ``url``, shown as ``name``; one that is there already stays as it is.

        Raises:
            CalendarError: the server does not allow it.
        """
        answer = self._http.request("MKCALENDAR", url, dav.mkcalendar(name))
        if answer.status not in (200, 201, 204) and not self.exists(url):
            raise refused(answer)
        self._homes = None

    # reading

    def changes(self, url: str, token: str) -> Changes:
        """What has changed in the collection ``url`` since ``token`` (RFC 6578); everything where it is "".

        A token that the server no longer knows, and a server without sync-collection, give a complete listing. The
        first time the server is asked with a token that it never gave, to see what it does then.

        Raises:
            CalendarError: the collection cannot be read.
        """
        if not token:
            report = self._probe(url)
            if report is not None:
                return replace(changes_of(report, url, complete=True, restarted=False), lenient=True)
        report = self._sync_report(url, token)
        if report is None and token:
            report = self._sync_report(url, "")
            if report is not None:
                return changes_of(report, url, complete=True, restarted=True)
        if report is None:
            return self.listing(url, restarted=bool(token))
        return changes_of(report, url, complete=not token, restarted=False)

    def _probe(self, url: str) -> Multistatus | None:
        try:
            return self._sync_report(url, _NEVER_GIVEN)
        except CalendarUnreachable as error:
            if error.retry_after is not None:
                raise
            return None  # some fail over such a token

    def _sync_report(self, url: str, token: str) -> Multistatus | None:
        """The answer, its pages joined; None where the server refuses this token or knows no such report."""
        resources: list[Resource] = []
        given = {token}
        while True:
            answer = self._http.request("REPORT", url, dav.sync_collection(token), {"Depth": "0"})
            if answer.status in (404, 410):
                raise refused(answer)
            if answer.status != 207:
                return None
            page = multistatus.parse(answer.content, answer.url)
            resources += page.resources
            if not page.truncated or page.token in ("", *given) or not page.resources:
                return multistatus.Multistatus(resources, page.token, page.truncated)
            token = page.token
            given.add(token)

    def listing(self, url: str, *, restarted: bool = False) -> Changes:
        """All that is in the collection ``url``, by a plain listing.

        Raises:
            CalendarError: the collection cannot be read.
        """
        answer = self._http.propfind(url, 1, "etag", "resourcetype")
        if answer.truncated:
            raise CalendarGarbage("calendar.part-only", where=shown(url))
        return changes_of(answer, url, complete=True, restarted=restarted)

    def batches(self, url: str, hrefs: Sequence[str]) -> Iterator[Batch]:
        """The resources ``hrefs`` of the collection ``url``, in batches; the server works on the next one meanwhile.

        A batch that is too large for one answer is asked for again in halves, down to a single resource. Asking ahead
        saves a tenth of the first sync of 5,000 events from a distant server; where one batch holds all, as in most
        passes, the thread costs a ten-thousandth of a second.

        Raises:
            CalendarError: the collection cannot be read.
        """
        waiting = deque(hrefs[first : first + BATCH] for first in range(0, len(hrefs), BATCH))
        too_large: set[str] = set()
        with ThreadPoolExecutor(1, "next batch") as ahead:

            def ask() -> tuple[Sequence[str], Future[Batch | None]] | None:
                group = waiting.popleft() if waiting else None
                return None if group is None else (group, ahead.submit(self._batch, url, group, too_large))

            under_way = ask()
            while under_way is not None:
                group, answer = under_way
                batch = answer.result()
                if batch is None:
                    middle = len(group) // 2
                    waiting.extendleft((group[middle:], group[:middle]))
                under_way = ask()
                if batch is not None:
                    yield batch

    def _batch(self, url: str, hrefs: Sequence[str], too_large: set[str]) -> Batch | None:
        """One multiget; what it does not give, or gives in a broken document, is asked for one by one.

        None where several are too large for one answer. A single one that is too large is added to ``too_large``.
        """
        try:
            resources = self._multiget(url, hrefs)
        except CalendarTooLarge:
            if len(hrefs) > 1:
                return None
            resources = []
        asked = set(hrefs)  # an address that was not asked for may be anyone's
        gone = {resource.url for resource in resources if resource.gone}
        found = {
            resource.url: (dav.strong(resource.text(DAV + "getetag")), resource.text(CAL + "calendar-data"))
            for resource in resources
            if resource.url in asked and resource.text(CAL + "calendar-data")
        }
        for href in hrefs:
            if href not in found and href not in gone and (single := self._single(href, too_large)) is not None:
                found[href] = single
        return Batch(hrefs, found, frozenset(too_large & asked))

    def _multiget(self, url: str, hrefs: Sequence[str]) -> list[Resource]:
        answer = self._http.request("REPORT", url, dav.multiget(hrefs), {"Depth": "1"})
        if answer.status in (401, 403, 404, 410):
            raise refused(answer)
        if answer.status != 207:
            return []
        try:
            return multistatus.parse(answer.content, answer.url).resources
        except CalendarGarbage:
            return []

    def _single(self, href: str, too_large: set[str]) -> tuple[str, str] | None:
        try:
            return self.get(href)
        except CalendarTooLarge:
            if len(too_large) >= MOST_TOO_LARGE:
                raise
            too_large.add(href)
            return None

    def get(self, href: str) -> tuple[str, str] | None:
        """ETag and text of one resource; None where it is not, or no longer, there.

        Raises:
            CalendarError: the server does not tell.
        """
        answer = self._http.request("GET", href)
        if answer.status in (404, 410):
            return None
        if answer.status != 200:
            raise refused(answer)
        text = answer.content.decode("utf-8", "replace")
        if "BEGIN:VCALENDAR" not in text.upper():
            raise CalendarGarbage("calendar.no-event", where=shown(href))
        return answer.etag, text

    def find(self, url: str, uid: str) -> list[str]:
        """The hrefs of the events with ``uid`` in the collection ``url``.

        Raises:
            CalendarError: the server does not tell.
        """
        answer = self._http.request("REPORT", url, dav.query_uid(uid), {"Depth": "1"})
        here = dav.origin(url)
        found = (r for r in multistatus_of(answer).resources if not r.gone and r.url != url)
        return sorted(r.url for r in found if dav.origin(r.url) == here)

    # writing

    @staticmethod
    def href(collection: str, name: str) -> str:
        """The address of the resource ``name`` in ``collection``."""
        return dav.resolve(collection, name)

    def create(self, collection: str, name: str, text: str) -> str:
        """Create the resource ``name`` and give its ETag ("" where the server tells none).

        Looks before it writes, since some servers overwrite in spite of ``If-None-Match: *``.

        Raises:
            Exists: it is there already, or (UidTaken) its UID is, under another name.
            CalendarError: the server does not allow it.
        """
        href = self.href(collection, name)
        if self.get(href) is not None:
            raise Exists("calendar.exists", where=shown(href))
        answer = self._http.request("PUT", href, text, {**_ICALENDAR, "If-None-Match": "*"})
        if tells_uid_taken(answer):
            raise UidTaken("calendar.uid-taken", where=shown(href))
        if answer.status == 412:
            raise Exists("calendar.exists", where=shown(href))
        etag = self._written(answer, href)
        if not etag and self.get(href) is None:
            raise CalendarGarbage("calendar.not-written", where=shown(href))
        return etag

    def update(self, href: str, text: str, etag: str) -> str:
        """Replace the resource that had ``etag`` when it was read, and give the new ETag.

        Raises:
            Changed: it has been changed or deleted since.
            CalendarError: the server does not allow it.
        """
        condition = {"If-Match": etag} if etag else {}
        answer = self._http.request("PUT", href, text, {**_ICALENDAR, **condition})
        if answer.status in (404, 410, 412):
            raise Changed("calendar.changed", where=shown(href))
        return self._written(answer, href)

    def delete(self, href: str, etag: str = "") -> None:
        """Delete the resource, with ``etag`` only where it still has that; one that is gone already is no error.

        Raises:
            Changed: it has been changed since.
            CalendarError: the server does not allow it.
        """
        answer = self._http.request("DELETE", href, b"", {"If-Match": etag.removeprefix("W/")} if etag else {})
        if answer.status == 412:
            raise Changed("calendar.changed", where=shown(href))
        if answer.status not in (200, 202, 204, 404, 410):
            raise refused(answer)

    def _written(self, answer: Answer, href: str) -> str:
        if answer.status not in (200, 201, 204) or is_web_page(answer):
            raise refused(answer)
        if answer.etag:
            return answer.etag
        stored = self.get(href)
        return stored[0] if stored else ""
