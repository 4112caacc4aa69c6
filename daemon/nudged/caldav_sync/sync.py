"""Bring the store up to date with the calendars: what changed since the token, in batches, each one committed."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from nudged.caldav_client import (
    LARGEST,
    LENIENT,
    RENEWED,
    CalendarError,
    Calendars,
    Changes,
    Collection,
    origin,
    username,
)
from nudged.caldav_sync import choice
from nudged.caldav_sync.interviews import Knowledge
from nudged.caldav_sync.occurrences import LeftOut
from nudged.caldav_sync.reader import Reader, reminder_of
from nudged.model import Fact
from nudged.store import Collection as KnownCollection
from nudged.store import SeenReminder

if TYPE_CHECKING:
    from datetime import datetime

    from nudged.caldav_client import Batch, CalendarClient
    from nudged.calendar_time import WorkingTime
    from nudged.config import Settings
    from nudged.model import Entry, Interview
    from nudged.reading import ReadingSettings
    from nudged.store import Store

    Said = tuple[list[Interview], list[Entry]]

_READER_VERSION = 6
"""Raised where events are read otherwise than before: all are read anew then."""

_UNWATCHED, _WATCHED, _INTERVIEWS = "", "watched", "interviews"
"""How a calendar is read: for our reminders alone, for interviews too, or as one that holds little else."""

_WINDOW_AGE = 30
"""Days after which all events are read anew, since occurrences have come into the span that counts."""


@dataclass(slots=True)
class SyncReport:
    """What a pass found; ``problems`` are for ``nudge status``, by what they are about."""

    calendars: Calendars = field(default_factory=Calendars)
    changed: int = 0
    problems: dict[str, Fact] = field(default_factory=dict)


def sync(  # noqa: PLR0913, PLR0917 - the parts of the service that a sync needs
    client: CalendarClient,
    store: Store,
    settings: Settings,
    reading: ReadingSettings,
    working: WorkingTime,
    now: datetime,
    *,
    companies: frozenset[str] = frozenset(),
) -> SyncReport:
    """Read what has changed in the watched calendars, and our own reminders wherever they stand.

    Only calendars that were read in this pass are touched in the store. A fault of one calendar, or of one event,
    stops no other; it stands in the report.

    Args:
        companies: the slugs of the companies that the ledger knows.

    Raises:
        CalendarError: the server's calendars cannot be listed.
    """
    listed = client.collections(state=bool(store.collections()))  # at first all is read whatever the state
    login = username(settings.calendar)
    addresses = settings.me.addresses + ((login,) if "@" in login else ())
    work = _Sync(
        client, store, Reader(Knowledge(companies, settings.calendar.titles, addresses), reading, working, now), now
    )
    home = choice.home(listed, settings.calendar.reminders, work.report.problems)
    watched = choice.watched(listed, settings.calendar.watch, work.report.problems)
    holding = {written.collection for written in store.written().values() if written.state not in ("gone", "closed")}
    wanted = [one for one in listed if one.url in watched or one is home or one.url in holding]
    synced = set()
    for collection in wanted:
        try:
            work.one(collection, how=_how(collection, watched, work.reader))
            synced.add(collection.url)
        except CalendarError as error:
            if error.retry_after is not None:  # the server asks to be left alone
                raise
            work.report.problems[collection.url] = error.fact
    work.forget({one.url for one in wanted}, {one.url for one in listed})
    work.report.calendars = Calendars(
        home=home.url if home is not None and home.url in synced else None,
        synced=frozenset(synced),
        others=frozenset(one.url for one in listed if one.vevent) - {one.url for one in wanted},
        writable=frozenset(one.url for one in listed if one.writable),
        listed=frozenset(one.url for one in listed),
        renewed=work.renewed() & synced,
    )
    work.report.problems |= work.unreadable(synced)
    return work.report


def _how(collection: Collection, watched: frozenset[str], reader: Reader) -> str:
    if collection.url not in watched:
        return _UNWATCHED
    return _INTERVIEWS if reader.knowledge.names_interviews(collection.name) else _WATCHED


@dataclass(slots=True)
class _Sync:
    client: CalendarClient
    store: Store
    reader: Reader
    now: datetime
    report: SyncReport = field(default_factory=SyncReport)
    _unreadable: dict[str, dict[str, Any]] = field(default_factory=dict)

    def one(self, collection: Collection, *, how: str) -> None:
        """Bring one calendar up to date, which is read as ``how`` says."""
        url = collection.url
        known = self.store.collections().get(url)
        anew = self._must_read_anew(url, how=how)
        if known is not None and not anew and _same(known, collection):
            return
        etags = self.store.event_etags(url)
        changes = self._changes(collection, "" if anew or known is None else known.token, etags)
        changed = [href for href, etag in changes.changed.items() if anew or not etag or etags.get(href) != etag]
        gone = etags.keys() - changes.changed.keys() if changes.complete else etags.keys() & set(changes.deleted)
        with self.store.transaction():
            if _is_renewed(changes, etags, gone):
                self._set_renewed(url)
            for href in gone:
                self._drop(url, href)
        for batch in self.client.batches(url, changed):
            self._take(url, batch, changes, etags, how=how)
        self.report.changed += len(changed) + len(gone)
        token, ctag = changes.token or collection.token, collection.ctag
        if not collection.settled:
            token = ctag = ""
        with self.store.transaction():
            self.store.put_collection(KnownCollection(url, collection.name, token, ctag, self.now))
            self._have_read(url, how=how, anew=anew)

    def _changes(self, collection: Collection, token: str, etags: dict[str, str]) -> Changes:
        """What changed since ``token``, or everything.

        Where a server answers any token with everything, a listing alone tells what is gone; so it does where an
        answer holds much that is known, as if the token had been forgotten.
        """
        url = collection.url
        if token and self.store.get(LENIENT + url):
            return replace(self.client.listing(url), token=collection.token)
        changes = self.client.changes(url, token)
        if not token:
            self.store.put(LENIENT + url, "yes" if changes.lenient else "")
            return replace(changes, token=collection.token) if changes.lenient else changes
        same = sum(1 for href, etag in changes.changed.items() if etag and etags.get(href) == etag)
        if changes.complete or not same or same * 2 < len(etags):
            return changes
        return replace(self.client.listing(url), token=changes.token)

    def _take(self, url: str, batch: Batch, changes: Changes, etags: dict[str, str], *, how: str) -> None:
        """Read one batch and commit it."""
        silent: dict[str, str] = {}
        with self.store.transaction():
            for href in batch.hrefs:
                if href in batch.too_large:
                    self._set_problem(url, href, Fact("event.too-large", {"where": href, "size": LARGEST // 1_000_000}))
                    self.store.put_event(url, href, changes.changed[href], [], [], self.now)
                elif href in batch.found:
                    etag, text = batch.found[href]
                    etag = etag or changes.changed[href]
                    found = self._take_one(url, href, etag, text, how=how)
                    if found is not None and href not in etags and not any(found):
                        silent[href] = etag
                    elif found is not None:
                        self.store.put_event(url, href, etag, *found, self.now)
                elif href in etags:
                    self._drop(url, href)
            if silent:
                self.store.put_silent_events(url, silent)

    def _drop(self, url: str, href: str) -> None:
        self.store.drop_event(url, href, self.now)
        self._set_problem(url, href, None)

    def _take_one(self, url: str, href: str, etag: str, text: str, *, how: str) -> Said | None:
        """What an event says; None for a reminder of ours, which is remembered as it was seen."""
        promise = reminder_of(text)
        if promise is None:
            return self._read(url, href, text, how=how)
        self.store.put_seen(SeenReminder(promise, url, href, etag, text))
        self._set_problem(url, href, None)
        return None

    def _read(self, url: str, href: str, text: str, *, how: str) -> Said:
        """What an event says; nothing where it cannot be read, which stands among the problems until it changes."""
        problem: Fact | None = None
        found: Said = ([], [])
        if how:
            try:
                found = self.reader.read(text, self.store.interviews, among_interviews=how == _INTERVIEWS)
            except ValueError as error:
                problem = Fact(str(error) if isinstance(error, LeftOut) else "event.unreadable", {"where": href})
        self._set_problem(url, href, problem)
        return found

    def renewed(self) -> frozenset[str]:
        """The calendars that were emptied or made anew, or vanished, since the reminders were last looked at."""
        try:
            return frozenset(json.loads(self.store.get(RENEWED) or "[]"))
        except (ValueError, TypeError):
            return frozenset()

    def _set_renewed(self, url: str) -> None:
        self.store.put(RENEWED, json.dumps(sorted(self.renewed() | {url})))

    def forget(self, wanted: set[str], listed: set[str]) -> None:
        """Forget the calendars that are no longer watched, or no longer on the server."""
        here = {origin(url) for url in (self.client.url, *listed)}
        for url in self.store.collections().keys() - wanted:
            ours = origin(url) in here  # the password goes to no other server, as one from which the user has moved
            try:
                if ours and url not in listed and self.client.exists(url):
                    continue
                with self.store.transaction():
                    self.store.drop_collection(url)
                    self.store.put(f"unreadable:{url}", "{}")
                    if ours and url not in listed:
                        self._set_renewed(url)
            except CalendarError as error:
                self.report.problems[url] = error.fact

    # what was read, how

    def _must_read_anew(self, url: str, *, how: str) -> bool:
        """Whether unchanged events may say something else than at the last time: other companies, settings, window."""
        before = _object(self.store.get(f"read-as:{url}"))
        now = self._read_as(how=how)
        if before.get("as") != now["as"] or not set(now["companies"]) <= set(before.get("companies", ())):
            return True
        try:
            age = abs((self.now.date() - date.fromisoformat(str(before.get("day")))).days)
        except ValueError:
            return True
        return age >= _WINDOW_AGE

    def _have_read(self, url: str, *, how: str, anew: bool) -> None:
        if anew:
            self.store.put(f"read-as:{url}", json.dumps(self._read_as(how=how)))

    def _read_as(self, *, how: str) -> dict[str, Any]:
        manner = [_READER_VERSION, how, *self.reader.manner()]
        companies = sorted(self.reader.knowledge.companies) if how else []
        return {"as": manner, "companies": companies, "day": self.now.date().isoformat()}

    # events that cannot be read stand in `nudge status` until they change

    def _set_problem(self, url: str, href: str, problem: Fact | None) -> None:
        if url not in self._unreadable:
            self._unreadable[url] = _object(self.store.get(f"unreadable:{url}"))
        standing = self._unreadable[url]
        told = [problem.code, problem.values] if problem is not None else None
        if standing.get(href) != told:
            standing.pop(href, None)
            if told is not None:
                standing[href] = told
            self.store.put(f"unreadable:{url}", json.dumps(standing))

    def unreadable(self, urls: set[str]) -> dict[str, Fact]:
        """The events that were left out, with the reason, by href."""
        standing = [_object(self.store.get(f"unreadable:{url}")) for url in sorted(urls)]
        return {href: Fact(*told) for events in standing for href, told in events.items() if isinstance(told, list)}


def _same(known: KnownCollection, listed: Collection) -> bool:
    """Whether the listing alone tells that nothing has changed."""
    if listed.token:
        return known.token == listed.token
    return bool(listed.ctag) and known.ctag == listed.ctag


def _is_renewed(changes: Changes, etags: dict[str, str], gone: set[str]) -> bool:
    """Emptied where two or more stood, or made anew: the token is unknown and nothing that was there has stayed."""
    if not etags or len(gone) < len(etags):
        return False
    return len(etags) >= 2 or changes.restarted


def _object(text: str | None) -> dict[str, Any]:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
