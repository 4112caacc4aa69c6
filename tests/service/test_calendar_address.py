"""How the server is found: by an address, a host name, an e-mail address (RFC 6764); DNS over a real socket."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import dns.message
import dns.resolver
import dns.rrset
import pytest
from servers import Recorded, Scripted

from nudged.caldav_client import CalendarClient, CalendarGarbage, CalendarRefused, CalendarUnreachable
from nudged.caldav_client.address import Address
from nudged.caldav_client.credentials import username
from nudged.caldav_client.transport import Transport
from nudged.config import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

XML = {"Content-Type": "text/xml"}
Reply = tuple[int, dict[str, str], bytes]


@pytest.fixture
def names() -> Iterator[dict[tuple[str, str], str]]:
    """A name server for this process: (name, type) to the record; whatever is not there does not exist."""
    records: dict[tuple[str, str], str] = {}
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listening:
        listening.bind(("127.0.0.1", 0))

        def serve() -> None:
            while True:
                asked, sender = listening.recvfrom(4096)
                if asked == b"end":
                    return
                query = dns.message.from_wire(asked)
                question = query.question[0]
                kind = dns.rdatatype.to_text(question.rdtype)
                answer = dns.message.make_response(query)
                record = records.get((question.name.to_text(omit_final_dot=True), kind))
                if record is None:
                    answer.set_rcode(dns.rcode.NXDOMAIN)
                else:
                    answer.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, record))
                listening.sendto(answer.to_wire(), sender)

        thread = threading.Thread(target=serve)
        thread.start()
        before = dns.resolver.default_resolver
        dns.resolver.default_resolver = dns.resolver.Resolver(configure=False)
        dns.resolver.default_resolver.nameservers = ["127.0.0.1"]
        dns.resolver.default_resolver.port = listening.getsockname()[1]
        yield records
        dns.resolver.default_resolver = before
        listening.sendto(b"end", listening.getsockname())
        thread.join()


def first(text: str) -> str:
    return next(Address.parse(text).candidates())


def test_an_email_address_finds_its_domains_server(names: dict[tuple[str, str], str]) -> None:
    names["_caldavs._tcp.example.org", "SRV"] = "0 1 8443 dav.example.org."
    names["_caldavs._tcp.example.org", "TXT"] = '"path=/calendars/"'
    assert first("me@example.org") == "https://dav.example.org:8443/calendars/"
    del names["_caldavs._tcp.example.org", "TXT"]
    assert first("example.org") == "https://dav.example.org:8443/.well-known/caldav"


@pytest.mark.parametrize("told", [None, "0 0 0 ."])
def test_a_domain_that_tells_nothing_is_asked_itself(names: dict[tuple[str, str], str], told: str | None) -> None:
    if told:
        names["_caldavs._tcp.example.org", "SRV"] = told
    assert list(Address.parse("me@example.org").candidates())[:2] == [
        "https://example.org/",
        "https://example.org/.well-known/caldav",
    ]


def test_a_domain_may_not_send_the_password_elsewhere(names: dict[tuple[str, str], str]) -> None:
    names["_caldavs._tcp.example.org", "SRV"] = "0 1 443 caldav.fastmail.example."
    with pytest.raises(CalendarRefused, match=r'set calendar\.url to "https://caldav\.fastmail\.example/'):
        first("me@example.org")


def test_an_address_with_a_path_is_taken_at_its_word() -> None:
    assert list(Address.parse("https://dav.example.org/me/cal/").candidates()) == [
        "https://dav.example.org/me/cal/",
        "https://dav.example.org/.well-known/caldav",
    ]


def test_an_email_address_is_the_name_to_log_in_with() -> None:
    assert username(parse({"calendar": {"url": "me@example.org"}}).calendar) == "me@example.org"
    assert username(parse({"calendar": {"url": "me@example.org", "username": "x"}}).calendar) == "x"
    assert username(parse({"calendar": {"url": "https://me@example.org/"}}).calendar) == ""


def told(*responses: str) -> bytes:
    return (
        f'<multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">{"".join(responses)}</multistatus>'.encode()
    )


def about(href: str, prop: str) -> str:
    found = f"<propstat><prop>{prop}</prop><status>HTTP/1.1 200 OK</status></propstat>"
    return f"<response><href>{href}</href>{found}</response>"


CALENDAR = "<resourcetype><collection/><C:calendar/></resourcetype><displayname>Mine</displayname>"


@pytest.mark.parametrize("root", [404, 405, 403, 200, 207])
def test_a_host_is_asked_at_its_well_known_address(root: int) -> None:
    """The root gives nothing, a refusal, a web page, or is a WebDAV folder that knows of no calendars."""

    def answer(request: Recorded) -> Reply:
        match request.path:
            case "/":
                folder = told(about("/", "<resourcetype><collection/></resourcetype>"))
                return root, XML, folder if root == 207 else b"<html>Hello</html>"
            case "/.well-known/caldav":
                return 301, {"Location": "/dav/"}, b""
            case "/dav/":
                return 207, XML, told(about("/dav/", "<C:calendar-home-set><href>/home/</href></C:calendar-home-set>"))
            case "/home/":
                return 207, XML, told(about("/home/", "<resourcetype/>"), about("/home/mine/", CALENDAR))
        return 404, {}, b""

    with Scripted(answer) as server, CalendarClient(server.url, "me", "s3cret") as client:
        assert [one.name for one in client.collections()] == ["Mine"]


def test_the_usual_paths_are_tried_last() -> None:
    """As for a Nextcloud whose web server has no well-known redirect."""

    def answer(request: Recorded) -> Reply:
        match request.path:
            case "/remote.php/dav/":
                principal = "<current-user-principal><href>/remote.php/dav/p/me/</href></current-user-principal>"
                return 207, XML, told(about(request.path, principal))
            case "/remote.php/dav/p/me/":
                home = "<C:calendar-home-set><href>/remote.php/dav/c/me/</href></C:calendar-home-set>"
                return 207, XML, told(about(request.path, home))
            case "/remote.php/dav/c/me/":
                return 207, XML, told(about("/remote.php/dav/c/me/mine/", CALENDAR))
        return 200, {"Content-Type": "text/html"}, b"<!DOCTYPE html><html>Log in</html>"

    with Scripted(answer) as server, CalendarClient(server.url, "me", "s3cret") as client:
        assert [one.url for one in client.collections()] == [f"{server.url}remote.php/dav/c/me/mine/"]


def test_no_calendar_at_all_is_told_of_the_address_that_was_named() -> None:
    with (
        Scripted(lambda _: (200, {"Content-Type": "text/html"}, b"<html>Hello</html>")) as server,
        CalendarClient(server.url, "me", "s3cret") as client,
        pytest.raises(CalendarGarbage, match="answers with a web page") as failed,
    ):
        client.collections()
    assert str(failed.value).startswith(f"{server.url}: ")


def test_a_host_that_does_not_answer_is_asked_once(
    names: dict[tuple[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Offline, or a mail domain without a web server: the other addresses on it would take as long each."""
    asked: list[str] = []

    def unreachable(self: object, method: str, url: str, *rest: object) -> None:
        asked.append(url)
        raise CalendarUnreachable("calendar.silent")

    monkeypatch.setattr(Transport, "request", unreachable)
    names["_caldavs._tcp.example.org", "SRV"] = "0 1 443 dav.example.org."
    with CalendarClient("me@example.org", "", "s3cret") as client, pytest.raises(CalendarUnreachable):
        client.collections()
    assert asked == ["https://dav.example.org/.well-known/caldav", "https://example.org/"]
