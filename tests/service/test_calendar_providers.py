"""Servers that cannot run here, as their documentation and their users tell of them, on a scripted one.

Nextcloud (server issue 30096: the trash keeps a UID taken), iCloud (a host of its own for each user, a way of logging
in that nobody else knows), Google (vdirsyncer issue 510: a cancelled event is a deleted one; 403 for too many
requests; own properties are not kept), Baikal (digest alone).
"""

from __future__ import annotations

import hashlib
import itertools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote
from xml.sax.saxutils import escape

import pytest
from machine import HOUR, Machine, at, reminder
from servers import Recorded, Scripted, event, value

from nudged.caldav_client import CalendarClient, CalendarUnreachable, takes_cancelled_for_deleted
from nudged.model import Fact, Verb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Reply = tuple[int, dict[str, str], bytes]
NOW = at("2026-03-06", "18:00")
ID = "aaaaaaaaaaaa"
PATH = f"/home/mine/{ID}.ics"
XML = {"Content-Type": "application/xml"}
DONE = "✓ Acme: did Marc call? (expected by Fri 6)"


@dataclass
class Provider:
    """A small CalDAV server with one calendar, without sync-collection.

    Attributes:
        kept: what it makes of a text that is PUT; None where it takes it for a deletion.
        tells_etag: whether the answer to a PUT has an ETag.
        trash: UIDs that it refuses.
        written: path and UID of each PUT; ``only_ours_is_written`` holds all tests to them.
        shared: more responses in the listing of the home.
        ctag: whether it tells one.
        before: may answer instead.
    """

    kept: Callable[[str], str | None] = lambda text: text
    tells_etag: bool = True
    trash: set[str] = field(default_factory=set)
    shared: str = ""
    ctag: bool = True
    before: Callable[[Recorded], Reply | None] = lambda request: None
    events: dict[str, tuple[str, str]] = field(default_factory=dict)
    written: list[tuple[str, str]] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def __call__(self, request: Recorded) -> Reply:
        early = self.before(request)
        if early is not None:
            return early
        return getattr(self, request.method.lower())(request, unquote(request.path))

    def propfind(self, request: Recorded, path: str) -> Reply:
        if path == "/home/mine/":
            return self._answer(self._listed(), mine(path))
        if path == "/home/":
            ctag = hashlib.md5(repr(sorted(self.events.items())).encode()).hexdigest()
            told = f"<S:getctag>{ctag}</S:getctag>" if self.ctag else ""
            return self._answer([mine("/home/mine/", told), self.shared])
        if path == "/":
            home = "<C:calendar-home-set><D:href>/home/</D:href></C:calendar-home-set>"
            return self._answer([response("/", home)])
        return 404, {}, b""

    def report(self, request: Recorded, path: str) -> Reply:
        if "sync-collection" in request.body:
            return 403, XML, b'<D:error xmlns:D="DAV:"><D:supported-report/></D:error>'
        if "calendar-query" in request.body:
            return self._answer([row for row, uid in self._with_uids() if uid and uid in request.body])
        wanted = [unquote(href) for href in re.findall(r"<D:href>([^<]*)</D:href>", request.body)]
        return self._answer([self._row(href, data=True) for href in wanted if href in self.events])

    def get(self, request: Recorded, path: str) -> Reply:
        if path not in self.events:
            return 404, {}, b""
        etag, text = self.events[path]
        return 200, {"ETag": etag, "Content-Type": "text/calendar"}, text.encode()

    def put(self, request: Recorded, path: str) -> Reply:
        uid = value(request.body, "UID") or ""
        self.written.append((path, uid))
        if uid in self.trash:
            body = "<d:error xmlns:d='DAV:'><s:message xmlns:s='x'>Deleted calendar object with uid already exists"
            return 400, XML, f"{body} in this calendar collection.</s:message></d:error>".encode()
        there, condition = self.events.get(path), request.headers.get("If-Match")
        if (condition and (there is None or there[0] != condition)) or (there and "If-None-Match" in request.headers):
            return 412, {}, b""
        text = self.kept(request.body)
        if text is None:
            self.events.pop(path, None)
            return 204, {}, b""
        etag = f'"{next(self._numbers)}"'
        self.events[path] = etag, text
        return 201, {"ETag": etag} if self.tells_etag else {}, b""

    def edit(self, pattern: str, replacement: str) -> None:
        """The user changes the reminder."""
        text, count = re.subn(pattern, replacement, self.events[PATH][1], flags=re.MULTILINE)
        assert count
        self.events[PATH] = f'"{next(self._numbers)}"', text

    def _listed(self) -> list[str]:
        return [self._row(href) for href in self.events]

    def _with_uids(self) -> list[tuple[str, str | None]]:
        return [(self._row(href), value(text, "UID")) for href, (_, text) in self.events.items()]

    def _row(self, href: str, *, data: bool = False) -> str:
        etag, text = self.events[href]
        told = f"<D:getetag>{escape(etag)}</D:getetag><D:resourcetype/>"
        return response(href, told + (f"<C:calendar-data>{escape(text)}</C:calendar-data>" if data else ""))

    def _answer(self, responses: list[str], *more: str) -> Reply:
        spaces = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/"'
        return 207, XML, f"<D:multistatus {spaces}>{''.join([*more, *responses])}</D:multistatus>".encode()


@pytest.fixture(autouse=True)
def only_ours_is_written(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every PUT that a provider sees is a reminder of ours under our name, and nothing is ever deleted or moved."""
    made: list[Provider] = []
    asked: list[str] = []

    def watch(provider: Provider, request: Recorded) -> Reply:
        if not any(provider is one for one in made):
            made.append(provider)
        asked.append(request.method)
        return answer(provider, request)

    answer = Provider.__call__
    monkeypatch.setattr(Provider, "__call__", watch)
    yield
    written = [one for provider in made for one in provider.written]
    assert all(re.fullmatch(r"/home/mine/([a-z0-9]+)\.ics \1@nudge", " ".join(one)) for one in written), written
    assert set(asked) <= {"PROPFIND", "REPORT", "GET", "PUT"}


def response(href: str, prop: str) -> str:
    found = f"<D:propstat><D:prop>{prop}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
    return f"<D:response><D:href>{href}</D:href>{found}</D:response>"


def mine(href: str, more: str = "") -> str:
    kind = "<D:resourcetype><D:collection/><C:calendar/></D:resourcetype><D:displayname>Mine</D:displayname>"
    return response(href, kind + more)


def without_our_marks(text: str) -> str:
    """What stays where a server keeps no properties that it does not know."""
    return re.sub(r"^X-NUDGE-[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n", "", text, flags=re.MULTILINE)


def machine(folder: Path, url: str, name: str = "one", **more: object) -> Machine:
    return Machine.make(folder, url, name=name, watch=["Mine"], reminders="Mine", **more)


def polled(folder: Path, server: Scripted) -> tuple[Machine, list[Recorded]]:
    """A machine that has written its reminder, and what it asks at the next poll, nothing having changed."""
    one = machine(folder, server.url)
    one.run(NOW, reminder())
    one.sync(NOW)
    before = len(server.seen)
    one.run(NOW + HOUR, reminder())
    return one, server.seen[before:]


def test_google_keeps_none_of_our_marks_and_tells_no_etag(tmp_path: Path) -> None:
    """What this machine wrote is known from its memory; what the user does is still seen."""
    provider = Provider(kept=without_our_marks, tells_etag=False)
    with Scripted(provider) as server:
        one = machine(tmp_path, server.url)
        assert one.run(NOW, reminder()).created == 1
        assert "X-NUDGE" not in provider.events[PATH][1]
        before = provider.events[PATH]
        for hours in (1, 2):
            assert one.run(NOW + hours * HOUR, reminder()).problems == {}
        assert provider.events[PATH] == before
        provider.edit(r"^DTSTART;TZID=.*?\r?$", "DTSTART;TZID=Europe/Paris:20260311T140000\r")
        one.run(NOW + 3 * HOUR, reminder())
        assert one.decisions() == [(Verb.SNOOZE, "2026-03-11T14:00:00+01:00")]
        provider.edit(r"^SUMMARY:", "SUMMARY:ok ")
        one.run(NOW + 4 * HOUR, reminder(start=at("2026-03-11", "14:00")))
        one.run(NOW + 5 * HOUR, reminder(closed=True, done=True))
        assert one.decisions()[1:] == [(Verb.KEPT, "")]
        assert value(provider.events[PATH][1], "SUMMARY") == DONE
        one.close()


def test_without_marks_or_memory_nothing_of_the_users_is_overwritten(tmp_path: Path) -> None:
    provider = Provider(kept=without_our_marks)
    with Scripted(provider) as server:
        one = machine(tmp_path, server.url)
        one.run(NOW, reminder())
        provider.edit(r"^SUMMARY:.*?\r?$", "SUMMARY:Mine\r")
        provider.edit(r"^DTSTART;TZID=.*?\r?$", "DTSTART;TZID=Europe/Paris:20260311T140000\r")
        before = provider.events[PATH]
        one.lose_the_database()
        one.run(NOW + HOUR, reminder())
        one.run(NOW + 2 * HOUR, reminder())
        assert provider.events[PATH] == before
        assert one.decisions() == []
        one.close()


def without_status(text: str) -> str:
    """What DavMail before Exchange makes of it."""
    return re.sub(r"^STATUS:[^\r\n]*\r?\n", "", text, flags=re.MULTILINE)


@pytest.mark.parametrize(
    ("kept", "left"),
    [
        pytest.param(without_status, [DONE], id="the status is lost"),
        pytest.param(lambda text: without_our_marks(without_status(text)), [DONE], id="and so are our marks"),
        pytest.param(lambda text: None if "STATUS:CANCELLED" in text else text, [], id="Google: it is deleted"),
    ],
)
def test_a_server_without_cancelled_events_is_not_written_to_for_ever(
    tmp_path: Path, kept: Callable[[str], str | None], left: list[str]
) -> None:
    provider = Provider(kept=kept)
    with Scripted(provider) as server:
        one = machine(tmp_path, server.url)
        one.run(NOW, reminder())
        for hours in range(1, 6):
            assert one.run(NOW + hours * HOUR, reminder(closed=True, done=True)).problems == {}
        assert server.count("PUT") == 2
        assert [value(text, "SUMMARY") for _, text in provider.events.values()] == left
        assert not any("VALARM" in text for _, text in provider.events.values())
        assert one.decisions() == []
        one.close()


@pytest.mark.parametrize("marks", [True, False])
def test_google_a_closing_is_no_deletion_by_the_user_on_a_machine_with_older_notes(tmp_path: Path, marks: bool) -> None:
    """It waits a day for its notes to tell of the closing; what the user deletes is dropped after that day."""

    def kept(text: str) -> str | None:
        text = text if marks else without_our_marks(text)
        return None if "STATUS:CANCELLED" in text else text

    provider, old = Provider(kept=kept, tells_etag=False), "bbbbbbbbbbbb"
    dentist = {"/home/mine/own.ics": ('"own"', event("own@x", "Dentist", "20260313T100000", "20260313T110000"))}
    provider.events |= dentist
    with Scripted(provider) as server:
        one = machine(tmp_path, server.url)
        two = machine(tmp_path, server.url, "two", journals=one.journals)
        for each in (one, two):
            each.run(NOW, reminder(), reminder(old))
        for each in (one, two):  # each has closed one before, and learnt what the server makes of it
            each.run(NOW + HOUR, reminder(), reminder(old, closed=True))
        two.run(NOW + 2 * HOUR, reminder(), reminder("cccccccccccc"))
        two.run(NOW + 3 * HOUR, reminder(), reminder("cccccccccccc", closed=True))
        one.run(NOW + 4 * HOUR, reminder(closed=True, done=True))
        assert provider.events == dentist
        for hours in (5, 20):
            assert two.run(NOW + hours * HOUR, reminder()).problems == {}
        two.run(NOW + 21 * HOUR, reminder(closed=True, done=True))
        two.run(NOW + 60 * HOUR, reminder(closed=True, done=True))
        assert two.decisions() == []
        two.run(NOW + 61 * HOUR, reminder("dddddddddddd"))
        del provider.events["/home/mine/dddddddddddd.ics"]
        for hours in (62, 85):
            two.run(NOW + hours * HOUR, reminder("dddddddddddd"))
            assert two.decisions() == []
        two.run(NOW + 87 * HOUR, reminder("dddddddddddd"))
        assert two.decisions() == [(Verb.DROP, "")]
        one.close()
        two.close()


@pytest.mark.parametrize(
    ("url", "known"),
    [
        ("https://www.google.com/calendar/dav/me@gmail.com/events/", True),
        ("https://apidata.googleusercontent.com/caldav/v2/me/events/", True),
        ("https://dav.example.org/google.com/", False),
    ],
)
def test_googles_addresses_are_known(url: str, known: bool) -> None:
    assert takes_cancelled_for_deleted(url) is known


def test_a_cancelled_event_without_marks_was_closed_by_a_machine(tmp_path: Path) -> None:
    """The "✓" that another machine put there is no decision of the user's."""
    provider = Provider(kept=without_our_marks)
    with Scripted(provider) as server:
        one = machine(tmp_path, server.url)
        two = machine(tmp_path, server.url, "two", journals=one.journals)
        for each in (one, two):
            each.run(NOW, reminder())
        one.run(NOW + HOUR, reminder(closed=True, done=True))
        for hours in (2, 3):
            two.run(NOW + hours * HOUR, reminder())
        assert two.decisions() == []
        one.close()
        two.close()


@pytest.mark.parametrize("word", ["rateLimitExceeded", "quotaExceeded"])
def test_googles_403_for_too_many_requests_means_later(tmp_path: Path, word: str) -> None:
    body = f'{{"error": {{"errors": [{{"domain": "usageLimits", "reason": "{word}"}}], "code": 403}}}}'.encode()
    provider = Provider(before=lambda request: (403, {}, body))
    with Scripted(provider) as server, CalendarClient(server.url, "me", "s3cret") as client:
        with pytest.raises(CalendarUnreachable, match="out of order for now"):
            client.collections()
        assert len(server.seen) == 1


def test_nextclouds_trash_keeps_a_uid_taken(tmp_path: Path) -> None:
    """The user deleted the reminder, and then all memory of it was lost."""
    provider = Provider(trash={f"{ID}@nudge"})
    with Scripted(provider) as server:
        one = machine(tmp_path, server.url)
        report = one.run(NOW, reminder(), reminder("bbbbbbbbbbbb"))
        assert report.problems == {ID: Fact("calendar.uid-refused", {"where": f"{ID}.ics"})}
        assert list(provider.events) == ["/home/mine/bbbbbbbbbbbb.ics"]
        provider.trash.clear()
        assert one.run(NOW + HOUR, reminder(), reminder("bbbbbbbbbbbb")).problems == {}
        assert set(provider.events) == {PATH, "/home/mine/bbbbbbbbbbbb.ics"}
        one.close()


def test_nextclouds_other_collections_are_no_calendars(tmp_path: Path) -> None:
    def kind(name: str, inside: str, more: str = "") -> str:
        return response(f"/home/{name}/", f"<D:resourcetype><D:collection/>{inside}</D:resourcetype>{more}")

    read = "<D:current-user-privilege-set><D:privilege><D:read/></D:privilege></D:current-user-privilege-set>"
    tasks = '<C:supported-calendar-component-set><C:comp name="VTODO"/></C:supported-calendar-component-set>'
    shared = "".join(
        [
            kind("inbox", "<C:schedule-inbox/>"),
            kind("outbox", "<C:schedule-outbox/>"),
            kind("trashbin", '<x:trash-bin xmlns:x="http://nextcloud.com/ns"/>'),
            kind("old", '<x:deleted-calendar xmlns:x="http://nextcloud.com/ns"/>'),
            kind("a-birthdays", "<C:calendar/>", f"{read}<D:displayname>Birthdays</D:displayname>"),
            kind("b-feed", "<C:calendar/><S:subscribed/>", "<D:displayname>Feed</D:displayname>"),
            kind("c-tasks", "<C:calendar/>", f"{tasks}<D:displayname>Tasks</D:displayname>"),
        ]
    )
    provider = Provider(shared=shared)
    with Scripted(provider) as server, CalendarClient(server.url, "me", "s3cret") as client:
        found = {one.name: (one.writable, one.vevent) for one in client.collections()}
        assert found == {
            "Birthdays": (False, True),
            "Feed": (False, True),
            "Tasks": (True, False),
            "Mine": (True, True),
        }
        for name, told in (
            ("Birthdays", "calendar.reminders-read-only"),
            ("Feed", "calendar.reminders-read-only"),
            ("Tasks", "calendar.reminders-no-events"),
        ):
            one = Machine.make(tmp_path, server.url, name=name, reminders=name)
            assert one.sync(NOW).problems["reminders"] == Fact(told, {"name": name})
            one.close()
        one = Machine.make(tmp_path, server.url, watch=["Mine"])
        report = one.sync(NOW)
        assert report.problems == {}
        assert (report.calendars.home or "").endswith("/home/mine/")
        one.close()


def test_icloud_puts_each_user_on_a_host_of_their_own() -> None:
    """The home stands elsewhere than the address; hrefs of either host compare as what they are."""
    provider = Provider()
    with Scripted(provider) as other:
        elsewhere = other.url.rstrip("/")

        def front(request: Recorded) -> Reply:
            home = f"<C:calendar-home-set><D:href>{elsewhere}/home/</D:href></C:calendar-home-set>"
            return provider._answer([response("/", home)])

        with Scripted(front) as server, CalendarClient(server.url, "me", "s3cret") as client:
            (found,) = client.collections()
            assert found.url == f"{other.url}home/mine/"
            client.create(
                found.url,
                f"{ID}.ics",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:aaaaaaaaaaaa@nudge\r\nEND:VEVENT\r\nEND:VCALENDAR",
            )
            assert list(client.changes(found.url, "").changed) == [f"{found.url}{ID}.ics"]


@pytest.mark.parametrize(
    ("challenge", "way"),
    [
        pytest.param('X-MobileMe-AuthToken realm="MMCalDav", Basic realm="MMCalDav"', "Basic", id="iCloud"),
        pytest.param('Digest realm="BaikalDAV",qop="auth",nonce="n1",opaque="o"', "Digest", id="Baikal"),
    ],
)
def test_of_the_ways_of_logging_in_the_one_that_we_know_is_taken(tmp_path: Path, challenge: str, way: str) -> None:
    def locked(request: Recorded) -> Reply | None:
        known = request.headers.get("Authorization", "").startswith(f"{way} ")
        return None if known else (401, {"WWW-Authenticate": challenge}, b"")

    with Scripted(Provider(before=locked)) as server:
        one = machine(tmp_path, server.url)
        assert one.run(NOW, reminder()).created == 1
        assert one.run(NOW + HOUR, reminder(closed=True, done=True)).updated == 1
        assert {r.headers["Authorization"].split()[0] for r in server.seen if "Authorization" in r.headers} == {way}
        one.close()


@pytest.mark.parametrize(("ctag", "listings"), [(True, 1), (False, 2)])
def test_a_server_without_sync_collection_is_polled_by_its_ctag_or_listed_each_time(
    tmp_path: Path, ctag: bool, listings: int
) -> None:
    """What has changed is told by ETags alone, and only that is fetched."""
    provider = Provider(ctag=ctag)
    provider.events["/home/mine/a.ics"] = '"a"', event("a@x", "Interview Acme", "20260313T100000", "20260313T110000")
    with Scripted(provider) as server:
        one, asked = polled(tmp_path, server)
        assert [request.method for request in asked if "sync-coll" not in request.body] == ["PROPFIND"] * listings
        assert ctag is (not any("sync-coll" in request.body for request in asked))
        provider.edit(r"^SUMMARY:", "SUMMARY:ok ")
        del provider.events["/home/mine/a.ics"]
        before = len(server.seen)
        one.run(NOW + 2 * HOUR, reminder())
        assert [request.body.count("<D:href>") for request in server.seen[before:] if "multiget" in request.body] == [1]
        assert one.decisions() == [(Verb.KEPT, "")]
        assert one.store.interviews() == []
        one.close()
