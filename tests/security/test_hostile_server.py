"""A server that means harm, or in another's hands: it fills no memory, holds no pass, leads nowhere (SECURITY.md)."""

from __future__ import annotations

import gzip
import resource
import socket
import threading
import traceback
from typing import TYPE_CHECKING

import pytest
from servers import Recorded, Scripted, event

from nudged.caldav_client import (
    CalendarClient,
    CalendarGarbage,
    CalendarRefused,
    CalendarTooLarge,
    CalendarUnreachable,
    multistatus,
    transport,
)
from nudged.caldav_client.client import MOST_TOO_LARGE
from nudged.caldav_client.deadline import MOST_LEFT
from nudged.caldav_client.errors import CalendarError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Reply = tuple[int, dict[str, str], bytes]
XML = {"Content-Type": "text/xml"}
CHUNK = b"10000\r\n" + b" " * 0x10000 + b"\r\n"


class Raw:
    """A server that says ``head`` and then whatever ``body`` gives, byte for byte, until the client hangs up."""

    def __init__(self, head: bytes, body: Callable[[threading.Event], Iterator[bytes]]) -> None:
        self.head, self.body, self.sent = head, body, 0
        self._over = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}/"
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Raw:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._over.set()
        socket.create_connection(self._listening.getsockname(), timeout=10).close()
        self._thread.join(20)
        self._listening.close()
        assert not self._thread.is_alive()

    def _serve(self) -> None:
        while not self._over.is_set():
            connection, _ = self._listening.accept()
            with connection:
                connection.settimeout(20)
                try:
                    connection.recv(65536)
                    connection.sendall(self.head)
                    for part in self.body(self._over):
                        connection.sendall(part)
                        self.sent += len(part)
                except OSError:
                    continue


def test_an_answer_without_end_is_refused_at_fifty_megabytes() -> None:
    def body(over: threading.Event) -> Iterator[bytes]:
        while not over.is_set():
            yield CHUNK

    head = b"HTTP/1.1 207 Multi-Status\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n"
    with Raw(head, body) as server, CalendarClient(server.url) as client:
        with pytest.raises(CalendarGarbage, match="more than 50 MB"):
            client.get(server.url + "c/a.ics")
        assert transport.LARGEST <= server.sent < 2 * transport.LARGEST


def test_a_server_that_answers_each_batch_without_end_is_left_after_a_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is asked again in halves, but never for each of the thousands that it lists."""
    monkeypatch.setattr(transport, "LARGEST", 1000)
    with Scripted(lambda _: (207, XML, b" " * 1001)) as server, CalendarClient(server.url) as client:
        hrefs = [f"{server.url}c/{number}.ics" for number in range(5000)]
        with pytest.raises(CalendarTooLarge):
            list(client.batches(server.url + "c/", hrefs))
    assert len(server.seen) < 5 * MOST_TOO_LARGE


def test_a_small_answer_that_unpacks_to_gigabytes_is_refused() -> None:
    bomb = gzip.compress(b" " * 300_000_000)
    assert len(bomb) < 400_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with (
        Scripted(lambda _: (207, {**XML, "Content-Encoding": "gzip"}, bomb)) as server,
        CalendarClient(server.url) as client,
        pytest.raises(CalendarGarbage, match="more than 50 MB"),
    ):
        client.collections()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000, "kB"


def test_a_head_that_drips_is_left_and_few_are_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even its first line ends; once a few such are open, no more are asked for until they end."""
    monkeypatch.setattr(transport, "LONGEST", 0.2)

    def head(over: threading.Event) -> Iterator[bytes]:
        while not over.wait(0.02):
            yield b"x"

    with Raw(b"HTTP/1.1 207 ", head) as server, CalendarClient(server.url) as client:
        for _ in range(MOST_LEFT + 3):
            with pytest.raises(CalendarUnreachable, match="does not answer in time"):
                client.collections()
        assert sum(thread.name == "calendar request" for thread in threading.enumerate()) == MOST_LEFT


def test_an_answer_that_drips_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each byte comes well before the time-out of a single wait."""
    monkeypatch.setattr(transport, "LONGEST", 0.3)

    def body(over: threading.Event) -> Iterator[bytes]:
        while not over.wait(0.02):
            yield b" "

    head = b"HTTP/1.1 207 Multi-Status\r\nContent-Type: text/xml\r\nContent-Length: 10000000\r\n\r\n"
    with (
        Raw(head, body) as server,
        CalendarClient(server.url) as client,
        pytest.raises(CalendarUnreachable, match="does not answer in time"),
    ):
        client.collections()


BOMBS = {
    "laughs": "<!DOCTYPE m [<!ENTITY a0 'ha'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12))
    + ']><multistatus xmlns="DAV:"><response><href>/c/&a11;</href></response></multistatus>',
    "quadratic": f"<!DOCTYPE m [<!ENTITY a '{'a' * 100_000}'>]>"
    f'<multistatus xmlns="DAV:"><response><href>{"&a;" * 100_000}</href></response></multistatus>',
    "external": '<!DOCTYPE m SYSTEM "http://127.0.0.1:1/x.dtd"><multistatus xmlns="DAV:"><response/></multistatus>',
    "deep": '<multistatus xmlns="DAV:">' + "<response>" * 100_000,
}


@pytest.mark.parametrize("kind", BOMBS)
def test_an_xml_bomb_does_not_go_off(kind: str) -> None:
    """Refused, or read with the entities left out; never more than a little memory."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        found = multistatus.parse(BOMBS[kind].encode(), "http://127.0.0.1:1/c/")
    except CalendarGarbage:
        found = multistatus.Multistatus([])
    assert all(len(one.url) < 1000 for one in found.resources)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000, "kB"


@pytest.mark.parametrize(
    "href",
    [
        *("../../../etc/passwd", "/c/../../etc/passwd", "/c/%2e%2e/%2e%2e/etc/passwd", "file:///etc/passwd"),
        *(
            "//evil.example.org/c/a.ics",
            "https://evil.example.org/c/a.ics",
            "javascript:alert(1)",
            "http://[",
            "\\\\evil\\c",
        ),
        *("http://me:pw@evil.example.org/", "/c/a.ics\r\nHost: evil", "?x", "#x", "/c/\x7f\x9b2J"),
    ],
)
def test_an_href_leads_to_the_same_server_or_nowhere(href: str) -> None:
    """An href is an address on the server and never a path here; what is asked for is asked of that server alone."""
    row = (
        f'<response><href>{href}</href><propstat><prop><getetag>"1"</getetag></prop>'
        "<status>HTTP/1.1 200 OK</status></propstat></response>"
    )

    def answer(request: Recorded) -> Reply:
        return 207, XML, f'<multistatus xmlns="DAV:">{row}<sync-token>t</sync-token></multistatus>'.encode()

    with Scripted(answer) as server, CalendarClient(server.url, "me", "s3cret") as client:
        try:
            found = client.changes(server.url + "c/", "t0")
        except CalendarError:
            return
        assert all(url.startswith(server.url) for url in (*found.changed, *found.deleted))
        assert all("/../" not in url and "\r" not in url and url.isprintable() for url in found.changed)


def test_an_event_that_was_not_asked_for_is_not_taken() -> None:
    """A batch that answers with another host's address, or another event than asked, brings in nothing of it."""
    text = event("x@evil", "Interview", "20260313T100000", "20260313T110000").replace("&", "&amp;")

    def answer(request: Recorded) -> Reply:
        rows = "".join(
            f'<response><href>{href}</href><propstat><prop><getetag>"1"</getetag>'
            f'<C:calendar-data xmlns:C="urn:ietf:params:xml:ns:caldav">{text}</C:calendar-data></prop>'
            "<status>HTTP/1.1 200 OK</status></propstat></response>"
            for href in ("http://evil.example.org/c/a.ics", "/other/b.ics")
        )
        if request.method == "GET":
            return 404, {}, b""
        return 207, XML, f'<multistatus xmlns="DAV:">{rows}</multistatus>'.encode()

    with Scripted(answer) as server, CalendarClient(server.url) as client:
        assert [batch.found for batch in client.batches(server.url + "c/", [server.url + "c/a.ics"])] == [{}]
        assert client.find(server.url + "c/", "x@evil") == [server.url + "other/b.ics"]
        assert not any("evil" in request.path for request in server.seen)


@pytest.mark.parametrize(
    "reply",
    [
        (401, {"WWW-Authenticate": 'Basic realm="x"'}, b""),
        (401, {"WWW-Authenticate": "Negotiate"}, b""),
        (302, {"Location": "http://127.0.0.2:1/"}, b""),
        (301, {"Location": "http://[broken"}, b""),
        (500, {}, b""),
        (207, XML, b"<"),
    ],
)
def test_no_traceback_tells_the_password(reply: Reply) -> None:
    """With every error that led to it, as a crash report would print them."""

    def answer(request: Recorded) -> Reply:
        first = reply[0] != 401 and "Authorization" not in request.headers
        return (401, {"WWW-Authenticate": 'Basic realm="x"'}, b"") if first else reply

    with Scripted(answer) as server:
        url = server.url.replace("://", "://me:s3cret@")
        with CalendarClient(url) as client, pytest.raises(CalendarError) as told:
            client.collections()
    error: BaseException | None = told.value
    while error is not None:
        assert "s3cret" not in "".join(traceback.format_exception(error)) + repr(error)
        error = error.__context__
    assert isinstance(told.value, CalendarRefused | CalendarGarbage | CalendarUnreachable)
