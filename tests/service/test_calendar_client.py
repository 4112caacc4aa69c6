"""The client against real servers, and against one that answers as no good server would."""

from __future__ import annotations

import re
import socket
import threading
from typing import TYPE_CHECKING

import keyring
import pytest
import servers
from hypothesis import given
from hypothesis import strategies as st
from servers import Proxy, Recorded, Scripted, Server

from nudged.caldav_client import (
    CalendarClient,
    CalendarError,
    CalendarGarbage,
    CalendarMissing,
    CalendarRefused,
    CalendarUnreachable,
    Changed,
    Exists,
    UidTaken,
    credentials,
    dav,
    multistatus,
    transport,
)
from nudged.caldav_client import (
    client as client_module,
)
from nudged.caldav_client.credentials import password
from nudged.config import Calendar, parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

EVENT = servers.event("a@x", "Hello", "20260313T100000", "20260313T110000")
Reply = tuple[int, dict[str, str], bytes]


@pytest.fixture
def client(server: Server) -> Iterator[CalendarClient]:
    with CalendarClient(server.url, servers.USER, servers.PASSWORD) as made:
        yield made


@pytest.fixture
def home(server: Server) -> Iterator[str]:
    """The address of an empty calendar."""
    path = server.make_calendar("Tried")
    yield server.url.rstrip("/") + path
    server.delete(path)


@pytest.mark.parametrize("start", ["root", "principal", "home", "calendar"])
def test_the_calendar_is_found_from_any_address(server: Server, start: str) -> None:
    path = {"root": "/", "principal": server.principal, "home": server.home, "calendar": server.calendar}[start]
    with CalendarClient(server.url.rstrip("/") + path, servers.USER, servers.PASSWORD) as client:
        found = {one.url: one for one in client.collections()}
        assert found[server.calendar_url].name == "Personal"
        assert found[server.calendar_url].writable
        assert found[server.calendar_url].vevent
        assert start != "calendar" or len(found) == 1
        assert list(found) == sorted(found)


def test_an_unchanged_account_costs_one_request(server: Server) -> None:
    with Proxy(server) as proxy, CalendarClient(proxy.url, servers.USER, servers.PASSWORD) as client:
        first = client.collections()
        before = len(proxy.seen)
        assert client.collections() == first
        assert len(proxy.seen) == before + 1


def test_changes_since_a_token(server: Server, client: CalendarClient, home: str) -> None:
    start = client.changes(home, "")
    assert start.complete
    etag = client.create(home, "a b.ics", EVENT)
    added = client.changes(home, start.token)
    assert not added.complete
    href = client.href(home, "a b.ics")
    assert added.changed == {href: etag}
    path = dav.path_of(href)
    server.delete(path)
    removed = client.changes(home, added.token)
    assert (removed.changed, removed.deleted) == ({}, (href,))


def test_an_unknown_token_starts_over(client: CalendarClient, home: str) -> None:
    client.create(home, "a.ics", EVENT)
    strict = not client.changes(home, "").lenient
    again = client.changes(home, "http://example.org/never-given")
    assert (again.complete, again.restarted) == (strict, strict)
    assert list(again.changed) == [client.href(home, "a.ics")]


def fetched(client: CalendarClient, url: str, hrefs: Sequence[str]) -> dict[str, tuple[str, str]]:
    """What all batches together give."""
    return {href: told for batch in client.batches(url, hrefs) for href, told in batch.found.items()}


def test_many_are_fetched_in_batches_and_those_gone_left_out(
    server: Server, client: CalendarClient, home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "BATCH", 20)
    path = dav.path_of(home)
    texts = {
        f"e{number}.ics": servers.event(f"e{number}@x", "Hi", "20260313T100000Z", "20260313T110000Z")
        for number in range(45)
    }
    server.fill(texts, path)
    hrefs = sorted(client.listing(home).changed)
    assert len(hrefs) == 45
    found = fetched(client, home, [*hrefs, client.href(home, "gone.ics")])
    assert sorted(found) == hrefs
    assert all(etag and "BEGIN:VEVENT" in text for etag, text in found.values())


def test_create_and_update_only_what_is_as_it_was(server: Server, client: CalendarClient, home: str) -> None:
    etag = client.create(home, "a.ics", EVENT)
    href = client.href(home, "a.ics")
    with pytest.raises(Exists) as there:
        client.create(home, "a.ics", EVENT)
    assert not isinstance(there.value, UidTaken)
    if server.kind != "davical":  # which holds one UID twice
        with pytest.raises(UidTaken):
            client.create(home, "b.ics", EVENT)
    newer = client.update(href, EVENT.replace("Hello", "Hi"), etag)
    assert newer not in ("", etag)
    with pytest.raises(Changed):
        client.update(href, EVENT.replace("Hello", "Ho"), etag)
    read = client.get(href)
    assert read is not None
    assert read[0] == newer
    assert "SUMMARY:Hi" in read[1]
    assert client.find(home, "a@x") == [href]
    assert client.find(home, "b@x") == []


def test_a_deleted_event_is_not_made_again_by_an_update(server: Server, client: CalendarClient, home: str) -> None:
    if server.kind == "sogo":
        pytest.skip("SOGo makes it again in spite of If-Match: only a look before the write tells")
    etag = client.create(home, "a.ics", EVENT)
    href = client.href(home, "a.ics")
    server.delete(dav.path_of(href))
    with pytest.raises(Changed):
        client.update(href, EVENT, etag)
    assert client.get(href) is None


def test_a_creation_that_nobody_can_see_is_none() -> None:
    """Taken for done it would be missed later, and count as deleted by the user."""
    with (
        Scripted(lambda request: (201 if request.method == "PUT" else 404, {}, b"")) as server,
        CalendarClient(server.url) as client,
        pytest.raises(CalendarGarbage, match="is not there"),
    ):
        client.create(server.url + "c/", "new.ics", EVENT)


def test_create_looks_first_and_reads_the_etag_back() -> None:
    """A server that ignores If-None-Match and tells no ETag."""
    stored: dict[str, bytes] = {"/c/there.ics": EVENT.encode()}

    def answer(request: Recorded) -> Reply:
        if request.method == "PUT":
            stored[request.path] = request.body.encode()
            return 204, {}, b""
        if request.path in stored:
            return 200, {"ETag": '"read back"', "Content-Type": "text/calendar"}, stored[request.path]
        return 404, {}, b""

    with Scripted(answer) as server, CalendarClient(server.url) as client:
        with pytest.raises(Exists):
            client.create(server.url + "c/", "there.ics", EVENT)
        assert server.count("PUT") == 0
        assert client.create(server.url + "c/", "new.ics", EVENT) == '"read back"'


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        ((200, {"Content-Type": "text/html"}, b"<html><body>Log in</body></html>"), CalendarGarbage),
        ((207, {"Content-Type": "text/xml"}, b"<not xml"), CalendarGarbage),
        ((207, {"Content-Type": "text/xml"}, b""), CalendarGarbage),
        ((207, {"Content-Type": "text/xml"}, b"\x00\xff\xfe"), CalendarGarbage),
        ((207, {"Content-Type": "text/xml"}, b'<multistatus xmlns="DAV:"/>'), CalendarGarbage),
        ((207, {"Content-Type": "text/xml"}, b'<html xmlns="http://www.w3.org/1999/xhtml"/>'), CalendarGarbage),
        ((401, {"WWW-Authenticate": 'Basic realm="x"'}, b""), CalendarRefused),
        ((401, {"WWW-Authenticate": "Negotiate"}, b""), CalendarRefused),
        ((403, {}, b""), CalendarRefused),
        ((404, {}, b""), CalendarMissing),
        ((405, {}, b""), CalendarGarbage),
        ((500, {}, b"secret inside"), CalendarUnreachable),
        ((503, {"Retry-After": "120"}, b""), CalendarUnreachable),
        ((429, {"Retry-After": "garbage"}, b""), CalendarUnreachable),
        ((302, {"Location": "/again"}, b""), CalendarGarbage),
        ((301, {"Location": "https://elsewhere.example.org/"}, b""), CalendarRefused),
        ((301, {"Location": "http://[broken"}, b""), CalendarGarbage),
    ],
)  # fmt: skip
def test_every_bad_answer_is_one_clear_line(reply: Reply, kind: type[CalendarError]) -> None:
    with Scripted(lambda _: reply) as server, CalendarClient(server.url, "me", "s3cret") as client:
        with pytest.raises(kind) as told:
            client.collections()
        line = str(told.value)
        assert "\n" not in line
        assert "s3cret" not in line
        assert "secret inside" not in line
        assert line.startswith("http://127.0.0.1:")
        if reply[0] == 503:
            assert told.value.retry_after == 120


def test_the_password_does_not_follow_a_redirect_to_another_host() -> None:
    with Scripted(lambda _: (401, {"WWW-Authenticate": 'Basic realm="x"'}, b"")) as other:
        elsewhere = other.url.replace("127.0.0.1", "localhost")

        def send_there(request: Recorded) -> Reply:
            if "Authorization" not in request.headers:
                return 401, {"WWW-Authenticate": 'Basic realm="x"'}, b""
            return 302, {"Location": elsewhere}, b""

        with (
            Scripted(send_there) as server,
            CalendarClient(server.url, "me", "s3cret") as client,
            pytest.raises(CalendarRefused, match="another host"),
        ):
            client.collections()
        assert other.seen == []


def test_no_password_in_the_clear_beyond_this_machine() -> None:
    for url in ("http://dav.example.org/", "http://me:s3cret@dav.example.org/", "ftp://dav.example.org/"):
        with pytest.raises(CalendarRefused) as told:
            CalendarClient(url, "me", "s3cret")
        assert "s3cret" not in str(told.value)
    for url in ("https://dav.example.org", "dav.example.org", "http://localhost:1/", "http://[::1]:1/"):
        CalendarClient(url, "me", "s3cret").close()


@pytest.mark.parametrize("url", ["http://[broken", "https://host:99999999/", "https://", "://"])
def test_an_address_that_is_none_is_told(url: str) -> None:
    with pytest.raises(CalendarError):
        CalendarClient(url, "me", "s3cret")


def test_no_server_is_unreachable() -> None:
    url = f"http://127.0.0.1:{servers.free_port()}/"
    with CalendarClient(url, "me", "s3cret") as client, pytest.raises(CalendarUnreachable) as told:
        client.collections()
    assert str(told.value) == (
        f"{url}: refuses the connection. Is the server running? Check the address and port in calendar.url"
    )


def test_a_name_that_is_no_hosts_is_told_as_that() -> None:
    url = "https://dav.example.invalid/"
    with CalendarClient(url, "me", "s3cret") as client, pytest.raises(CalendarUnreachable) as told:
        client.collections()
    assert str(told.value) == (
        f"{url}: no server of that name is found. Check the name in calendar.url, and whether the network is up"
    )


def test_a_server_that_hangs_up_is_unreachable() -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        listening.settimeout(10)
        with CalendarClient(f"http://127.0.0.1:{listening.getsockname()[1]}/", "me", "s3cret") as client:

            def hang_up() -> None:
                for _ in range(4):
                    try:
                        connection, _ = listening.accept()
                    except OSError:
                        return
                    connection.close()

            thread = threading.Thread(target=hang_up)
            thread.start()
            with pytest.raises(CalendarUnreachable):
                client.collections()
            listening.close()
            thread.join()


def test_a_broken_batch_is_asked_for_one_by_one() -> None:
    """One event with a character that XML does not allow spoils the whole answer of some servers."""

    def answer(request: Recorded) -> Reply:
        if request.method == "REPORT":
            return (
                207,
                {"Content-Type": "text/xml"},
                b'<multistatus xmlns="DAV:"><response>\x0b</response></multistatus>',
            )
        if request.path == "/c/gone.ics":
            return 404, {}, b""
        return 200, {"ETag": '"1"'}, EVENT.encode()

    with Scripted(answer) as server, CalendarClient(server.url) as client:
        names = [server.url + "c/a.ics", server.url + "c/gone.ics"]
        assert fetched(client, server.url + "c/", names) == {names[0]: ('"1"', EVENT)}


def test_a_batch_too_large_for_one_answer_is_asked_for_in_halves(monkeypatch: pytest.MonkeyPatch) -> None:
    """Down to the one event that no answer can hold, which alone is left out."""
    monkeypatch.setattr(client_module, "BATCH", 8)
    monkeypatch.setattr(transport, "LARGEST", 6000)
    sizes = [9000 if number == 5 else 900 for number in range(20)]
    texts = {f"/c/{number:02}.ics": EVENT.replace("Hello", "x" * size) for number, size in enumerate(sizes)}
    asked: list[list[str]] = []

    def answer(request: Recorded) -> Reply:
        if request.method == "GET":
            return 200, {"ETag": '"1"'}, texts[request.path].encode()
        asked.append(re.findall(r"<D:href>/c/(\d+)", request.body))
        rows = "".join(
            f'<response><href>/c/{number}.ics</href><propstat><prop><getetag>"1"</getetag><C:calendar-data>'
            f"{texts[f'/c/{number}.ics']}</C:calendar-data></prop></propstat></response>"
            for number in asked[-1]
        )
        spaces = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'
        return 207, {"Content-Type": "text/xml"}, f"<multistatus {spaces}>{rows}</multistatus>".encode()

    with Scripted(answer) as server, CalendarClient(server.url) as client:
        hrefs = [server.url + path.removeprefix("/") for path in texts]
        batches = list(client.batches(server.url + "c/", hrefs))
    assert [href for batch in batches for href in batch.hrefs] == hrefs
    assert [href for batch in batches for href in batch.found] == [href for href in hrefs if href != hrefs[5]]
    assert [batch.too_large for batch in batches if batch.too_large] == [{hrefs[5]}]
    assert [f"{group[0]}-{group[-1]}" for group in asked if "05" in group] == ["00-07", "04-07", "04-05", "05-05"]
    assert max(len(batch.found) for batch in batches) == 4


def test_a_server_without_sync_collection_is_listed() -> None:
    def answer(request: Recorded) -> Reply:
        if request.method == "REPORT":
            return 501, {}, b""
        body = (
            '<multistatus xmlns="DAV:"><response><href>/c/</href><propstat><prop><resourcetype><collection/>'
            "</resourcetype></prop><status>HTTP/1.1 200 OK</status></propstat></response>"
            "<response><href>/c/a%40b.ics</href><propstat><prop><getetag>&quot;1&quot;</getetag><resourcetype/></prop>"
            "<status>HTTP/1.1 200 OK</status></propstat></response></multistatus>"
        )
        return 207, {"Content-Type": "text/xml"}, body.encode()

    with Scripted(answer) as server, CalendarClient(server.url) as client:
        for token in ("", "old"):
            found = client.changes(server.url + "c/", token)
            assert found.changed == {server.url + "c/a@b.ics": '"1"'}
            assert found.complete
            assert found.token == ""


def test_pages_are_joined_and_hrefs_of_other_hosts_left_out() -> None:
    def page(name: str, token: str, more: str = "") -> bytes:
        return (
            f'<multistatus xmlns="DAV:"><response><href>{name}</href><propstat><prop><getetag>"1"</getetag></prop>'
            f"<status>HTTP/1.1 200 OK</status></propstat></response>{more}<sync-token>{token}</sync-token>"
            "</multistatus>"
        ).encode()

    more = "<response><href>/c/</href><status>HTTP/1.1 507 Insufficient Storage</status></response>"

    def answer(request: Recorded) -> Reply:
        if "data:,0" in request.body:
            return 403, {}, b'<error xmlns="DAV:"><valid-sync-token/></error>'
        first = "<D:sync-token></D:sync-token>" in request.body
        body = page("/c/a.ics", "t1", more) if first else page("http://evil.example.org/c/b.ics", "t2")
        return 207, {"Content-Type": "text/xml"}, body

    with Scripted(answer) as server, CalendarClient(server.url) as client:
        found = client.changes(server.url + "c/", "")
        assert list(found.changed) == [server.url + "c/a.ics"]
        assert found.token == "t2"


@pytest.mark.parametrize("token", ["", "t0"])
def test_an_answer_that_is_cut_short_deletes_nothing(token: str) -> None:
    """The server has more to say (507), but no token to go on with: what it leaves out may still be there."""
    more = "<response><href>/c/</href><status>HTTP/1.1 507 Insufficient Storage</status></response>"
    row = '<response><href>/c/a.ics</href><propstat><prop><getetag>"1"</getetag></prop></propstat></response>'
    body = f'<multistatus xmlns="DAV:">{row}{more}<sync-token>t0</sync-token></multistatus>'.encode()

    def answer(request: Recorded) -> Reply:
        return (403, {}, b"") if "data:,0" in request.body else (207, {"Content-Type": "text/xml"}, body)

    with Scripted(answer) as server, CalendarClient(server.url) as client:
        found = client.changes(server.url + "c/", token)
        assert (list(found.changed), found.complete) == ([server.url + "c/a.ics"], False)
        with pytest.raises(CalendarGarbage, match="a part of the calendar"):
            client.listing(server.url + "c/")


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("http://host/c/a.ics", "https://host:8443/c/a.ics"),
        ("/c/a.ics", "https://host:8443/c/a.ics"),
        ("https://other/c/a.ics", "https://other/c/a.ics"),
    ],
)
def test_a_server_behind_a_proxy_may_not_know_its_own_address(href: str, url: str) -> None:
    body = f'<multistatus xmlns="DAV:"><response><href>{href}</href></response></multistatus>'.encode()
    assert [one.url for one in multistatus.parse(body, "https://host:8443/c/").resources] == [url]


@pytest.mark.parametrize("coding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_so_that_no_entity_is_resolved(tmp_path: Path, coding: str) -> None:
    secret = tmp_path / "secret"
    secret.write_text("s3cret")
    body = (
        f'<!DOCTYPE m [<!ENTITY x SYSTEM "file://{secret}">]><multistatus xmlns="DAV:"><response>'
        "<href>/c/&x;.ics</href><propstat><prop><getetag>&x;</getetag></prop></propstat></response></multistatus>"
    )
    with pytest.raises(CalendarGarbage, match="no XML"):
        multistatus.parse(body.encode(coding), "http://h/")


def test_what_stands_in_a_property_is_read_at_its_place_only() -> None:
    """Elements of the same names elsewhere say nothing; text in several pieces is one text."""
    body = (
        '<multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><sync-token>t</sync-token><response>'
        "<href> /c/a.ics </href><propstat><prop><owner><href>/me/</href><status>HTTP/1.1 404 Not Found</status></owner>"
        "<C:calendar-data>a &lt;b&gt;\n<![CDATA[c & d]]>\n</C:calendar-data><getetag/></prop>"
        "<status>HTTP/1.1 200 OK</status></propstat>"
        "<propstat><prop><displayname>lost</displayname></prop><status>HTTP/1.1 404 Not Found</status></propstat>"
        "<error><href>/elsewhere/</href></error></response><response/></multistatus>"
    )
    answer = multistatus.parse(body.encode(), "http://h/")
    (one,) = answer.resources
    assert (answer.token, one.url, one.status, one.gone) == ("t", "http://h/c/a.ics", 200, False)
    assert one.text("{urn:ietf:params:xml:ns:caldav}calendar-data") == "a <b>\nc & d\n"
    assert one.hrefs("{DAV:}owner") == ["http://h/me/"]
    assert one.properties.keys() == {"{DAV:}owner", "{urn:ietf:params:xml:ns:caldav}calendar-data", "{DAV:}getetag"}


@given(st.text(max_size=60))
def test_an_href_has_one_spelling(name: str) -> None:
    try:
        once = dav.resolve("http://127.0.0.1:80/c/", name)
    except ValueError:
        return
    assert dav.resolve("http://127.0.0.1/c/", once) == once


@given(st.lists(st.text(alphabet="ab/%4.~? ", max_size=12), max_size=6))
def test_a_listing_spells_its_hrefs_as_any_other(hrefs: list[str]) -> None:
    rows = "".join(f"<response><href>/c/{href}</href></response>" for href in hrefs)
    found = multistatus.parse(f'<multistatus xmlns="DAV:">{rows}</multistatus>'.encode(), "http://host/c/")
    assert [one.url for one in found.resources] == [
        dav.resolve("http://host/c/", f"/c/{href}".strip()) for href in hrefs
    ]


@pytest.mark.parametrize("other", ["/c/a%40b.ics", "/c/a@b.ics", "HTTP://Host:80/c/a@b.ics", "/c/%61@b.ics", "a@b.ics"])
def test_spellings_of_one_href_are_equal(other: str) -> None:
    assert dav.resolve("http://host/c/", other) == "http://host/c/a@b.ics"


class TestPassword:
    """Where the password comes from; never shown."""

    def calendar(self, **keys: object) -> Calendar:
        return parse({"calendar": {"username": "me", "keyring": False, **keys}}).calendar

    def test_command(self) -> None:
        assert password(self.calendar(password_command=["printf", "s3cret\nmore\n"])) == "s3cret"

    @pytest.mark.parametrize(
        "command", [["false"], ["true"], ["/does/not/exist"], ["sh", "-c", "echo s3cret; exit 3"], ["printf", "\\377"]]
    )
    def test_a_command_that_gives_none(self, command: list[str]) -> None:
        with pytest.raises(CalendarRefused) as told:
            password(self.calendar(password_command=command))
        assert "s3cret" not in str(told.value)

    def test_a_command_that_never_ends_is_left(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(credentials, "_COMMAND_TIMEOUT", 0.2)
        with pytest.raises(CalendarRefused, match="gave nothing within"):
            password(self.calendar(password_command=["sleep", "600"]))

    def test_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("NUDGE_TRIED", "s3cret")
        assert password(self.calendar(password_env="NUDGE_TRIED")) == "s3cret"
        monkeypatch.delenv("NUDGE_TRIED")
        with pytest.raises(CalendarRefused, match="NUDGE_TRIED"):
            password(self.calendar(password_env="NUDGE_TRIED"))

    def test_systemd_credential(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "caldav").write_text("s3cret\n")
        (tmp_path.parent / "outside").write_text("no\n")
        monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
        assert password(self.calendar(password_credential="caldav")) == "s3cret"
        for name in ("../outside", "absent", ".."):
            with pytest.raises(CalendarRefused):
                password(self.calendar(password_credential=name))

    def test_none_where_nobody_logs_in(self) -> None:
        assert password(parse({}).calendar) == ""

    def test_missing_is_told(self) -> None:
        with pytest.raises(CalendarRefused, match=r"^there is no password for me\. Run: keyring set nudge me"):
            password(self.calendar())

    def test_keyring(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Ring(keyring.backend.KeyringBackend):
            priority = 1  # type: ignore[assignment]

            def get_password(self, service: str, username: str) -> str | None:
                return "s3cret" if (service, username) == ("nudge", "me") else None

            def set_password(self, service: str, username: str, password: str) -> None:
                raise NotImplementedError

        before = keyring.get_keyring()
        keyring.set_keyring(Ring())
        try:
            assert password(self.calendar(keyring=True)) == "s3cret"
        finally:
            keyring.set_keyring(before)


def test_addresses_in_a_property_are_trimmed_and_those_that_are_none_left_out() -> None:
    home = "<current-user-principal><href> /p/me/ </href><href>http://[</href></current-user-principal>"
    told = f"<propstat><prop>{home}</prop></propstat>"
    body = f'<multistatus xmlns="DAV:"><response><href>/</href>{told}</response></multistatus>'
    (found,) = multistatus.parse(body.encode(), "https://host/").resources
    assert found.hrefs("{DAV:}current-user-principal") == ["https://host/p/me/"]


@pytest.mark.parametrize("href", ["", "<href/>", "<href>http://[</href>", "<href>/c/</href>"])
def test_an_answer_that_is_cut_is_known_as_such_whatever_it_is_about(href: str) -> None:
    status = "<status>HTTP/1.1 507 Insufficient Storage</status>"
    body = f'<multistatus xmlns="DAV:"><response>{href}{status}</response></multistatus>'
    assert multistatus.parse(body.encode(), "https://host/c/").truncated


def test_elements_without_end_within_each_other_are_refused_early() -> None:
    body = b'<multistatus xmlns="DAV:">' + b"<a>" * 200
    with pytest.raises(CalendarGarbage):
        multistatus.parse(body, "https://host/c/")
    assert multistatus.preconditions(b'<error xmlns="DAV:">' + b"<a>" * 200) == set()
