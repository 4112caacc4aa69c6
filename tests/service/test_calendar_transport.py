"""The way to the server: log-in, tokens, certificates, proxies, redirects, and connections that break."""

from __future__ import annotations

import base64
import hashlib
import http.server
import os
import re
import select
import socket
import socketserver
import ssl
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
import trustme
from servers import Proxy, Recorded, Scripted, event, running

from nudged.caldav_client import CalendarClient, CalendarMissing, CalendarRefused, CalendarUnreachable, Security
from nudged.config import parse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Reply = tuple[int, dict[str, str], bytes]
XML = {"Content-Type": "text/xml"}
CALENDAR = (
    b'<multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><response><href>/</href><propstat><prop>'
    b"<resourcetype><collection/><C:calendar/></resourcetype></prop><status>HTTP/1.1 200 OK</status></propstat>"
    b"</response></multistatus>"
)


def test_the_stronger_way_of_logging_in_is_taken() -> None:
    """Digest (RFC 7616) before basic: the password itself is never sent."""

    def answer(request: Recorded) -> Reply:
        sent = request.headers.get("Authorization", "")
        if not sent.startswith("Digest "):
            ways = 'Basic realm="r", Digest realm="r", nonce="n0", qop="auth", algorithm=MD5'
            return 401, {"WWW-Authenticate": ways}, b""
        told = dict(re.findall(r'(\w+)="?([^",]+)"?', sent))
        return (207, XML, CALENDAR) if told["response"] == _digest(told, request.method) else (403, {}, b"")

    with Scripted(answer) as server, CalendarClient(server.url, "me", "s3cret") as client:
        assert len(client.collections()) == 1
        assert not any("Basic" in request.headers.get("Authorization", "") for request in server.seen)


def test_a_digest_whose_nonce_runs_out_is_made_anew_for_a_write_too() -> None:
    """As Baikal does (sabre/dav): the nonce serves once, then 401 with ``stale``; the write arrives whole, and once."""
    written: list[str] = []
    nonces = (f"n{number}" for number in range(99))
    live = [next(nonces)]

    def answer(request: Recorded) -> Reply:
        told = dict(re.findall(r'(\w+)="?([^",]+)"?', request.headers.get("Authorization", "")))
        if told.get("nonce") != live[0] or told["response"] != _digest(told, request.method):
            stale = ", stale=true" if told else ""
            return 401, {"WWW-Authenticate": f'Digest realm="r", qop="auth", nonce="{live[0]}", opaque="o"{stale}'}, b""
        live[0] = next(nonces)
        if request.method == "PUT":
            written.append(request.body)
            return 201, {"ETag": '"1"'}, b""
        return 207, XML, CALENDAR

    with Scripted(answer) as server, CalendarClient(server.url, "me", "s3cret") as client:
        for _ in range(3):
            assert len(client.collections()) == 1
        text = event("a@x", "Hello", "20260313T100000", "20260313T110000")
        assert client.update(f"{server.url}a.ics", text, '"0"')
        assert written == [text]
        assert not any("Basic" in request.headers.get("Authorization", "") for request in server.seen)


def _digest(told: dict[str, str], method: str) -> str:
    """The right answer to a challenge (RFC 7616), for "me" and "s3cret" in the realm "r"."""
    a1 = hashlib.md5(b"me:r:s3cret").hexdigest()
    a2 = hashlib.md5(f"{method}:{told['uri']}".encode()).hexdigest()
    return hashlib.md5(":".join((a1, told["nonce"], told["nc"], told["cnonce"], told["qop"], a2)).encode()).hexdigest()


def test_a_password_beyond_ascii_is_sent_as_utf8() -> None:
    def answer(request: Recorded) -> Reply:
        sent = request.headers.get("Authorization", "")
        right = "Basic " + base64.b64encode("zoé:pâté€".encode()).decode()
        return (207, XML, CALENDAR) if sent == right else (401, {"WWW-Authenticate": 'Basic realm="r"'}, b"")

    with Scripted(answer) as server, CalendarClient(server.url, "zoé", "pâté€") as client:
        assert len(client.collections()) == 1


class TestToken:
    """OAuth: a command gives the access token (RFC 6750)."""

    def client(self, url: str, command: list[str]) -> CalendarClient:
        return CalendarClient.from_settings(parse({"calendar": {"url": url, "token_command": command}}).calendar)

    def test_an_expired_token_is_renewed(self, tmp_path: Path) -> None:
        valid = ["t1"]

        def answer(request: Recorded) -> Reply:
            sent = request.headers.get("Authorization")
            return (207, XML, CALENDAR) if sent == f"Bearer {valid[0]}" else (401, {"WWW-Authenticate": "Bearer"}, b"")

        count = tmp_path / "count"
        script = f'n=$(cat {count} 2>/dev/null || echo 0); n=$((n+1)); echo $n > {count}; echo "t$n"'
        with Scripted(answer) as server, self.client(server.url, ["sh", "-c", script]) as client:
            client.collections()
            client.collections()
            assert count.read_text().strip() == "1", "kept while it is accepted"
            valid[0] = "t2"
            assert len(client.collections()) == 1
            assert count.read_text().strip() == "2"

    def test_one_that_is_never_accepted_is_told_once(self) -> None:
        with (
            Scripted(lambda _: (401, {"WWW-Authenticate": "Bearer"}, b"")) as server,
            self.client(server.url, ["echo", "t0ken"]) as client,
        ):
            with pytest.raises(CalendarRefused) as told:
                client.collections()
            assert "t0ken" not in str(told.value)
            assert len(server.seen) == 1

    def test_a_command_that_fails_is_told(self) -> None:
        with Scripted(lambda _: (401, {}, b"")) as server, self.client(server.url, ["false"]) as client:
            with pytest.raises(CalendarRefused, match="token_command"):
                client.collections()
            assert server.seen == []


class TestEncryption:
    """Certificates are checked; our own is shown where one is set."""

    @pytest.fixture
    def authority(self) -> trustme.CA:
        return trustme.CA()

    @pytest.fixture
    def server(self, authority: trustme.CA) -> Iterator[str]:
        """A TLS server that wants a client certificate of the same authority for /private/."""

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_PROPFIND(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                shown = self.connection.getpeercert()
                allowed = bool(shown) or not self.path.startswith("/private/")
                self.send_response(207 if allowed else 403)
                self.send_header("Content-Length", str(len(CALENDAR)))
                self.end_headers()
                self.wfile.write(CALENDAR)

            def log_message(self, *args: object) -> None:
                """Keep the test's output clean."""

        class Quiet(http.server.ThreadingHTTPServer):
            def handle_error(self, *args: object) -> None:
                """A refused handshake is what some tests want."""

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost").configure_cert(context)
        authority.configure_trust(context)
        context.verify_mode = ssl.CERT_OPTIONAL
        listening = Quiet(("127.0.0.1", 0), Handler)
        listening.socket = context.wrap_socket(listening.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield f"https://localhost:{listening.server_port}/"
        listening.shutdown()
        thread.join()
        listening.server_close()

    def test_an_unknown_authority_is_not_trusted(self, server: str) -> None:
        with (
            CalendarClient(server, "me", "s3cret") as client,
            pytest.raises(CalendarUnreachable, match="certificate is not trusted"),
        ):
            client.collections()

    def test_one_of_ones_own_is(self, server: str, authority: trustme.CA, tmp_path: Path) -> None:
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        with CalendarClient(server, "me", "s3cret", security=Security(ca_file=tmp_path / "ca.pem")) as client:
            assert len(client.collections()) == 1

    def test_another_name_than_the_certificates_is_refused(
        self, server: str, authority: trustme.CA, tmp_path: Path
    ) -> None:
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        by_number = server.replace("localhost", "127.0.0.1")
        with (
            CalendarClient(by_number, "me", "s3cret", security=Security(ca_file=tmp_path / "ca.pem")) as client,
            pytest.raises(CalendarUnreachable, match="certificate is not trusted"),
        ):
            client.collections()

    @pytest.mark.parametrize("ours", [False, True])
    def test_a_client_certificate_opens_what_needs_one(
        self, server: str, authority: trustme.CA, tmp_path: Path, ours: bool
    ) -> None:
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        authority.issue_cert("me@example.org").private_key_and_cert_chain_pem.write_to_path(str(tmp_path / "me.pem"))
        calendar = {"url": server + "private/", "ca_file": str(tmp_path / "ca.pem")}
        settings = {**calendar, "client_certificate": str(tmp_path / "me.pem")} if ours else calendar
        with CalendarClient.from_settings(parse({"calendar": settings}).calendar) as client:
            if ours:
                assert len(client.collections()) == 1
            else:
                with pytest.raises(CalendarRefused):
                    client.collections()

    def test_a_proxy_only_passes_on_what_is_encrypted(
        self, server: str, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It is asked for a tunnel with its own log-in, and sees nothing of ours."""
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        seen = bytearray()

        class Tunnel(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                head = b""
                while not head.endswith(b"\r\n\r\n"):
                    head += self.request.recv(1)
                seen.extend(head)
                host, port = head.split()[1].decode().split(":")
                with socket.create_connection((host, int(port))) as beyond:
                    self.request.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                    ways = {self.request: beyond, beyond: self.request}
                    while ready := select.select(list(ways), [], [], 10)[0]:
                        for one in ready:
                            if not (passed := one.recv(65536)):
                                return
                            seen.extend(passed)
                            ways[one].sendall(passed)

        with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Tunnel) as proxy:
            thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.05})
            thread.start()
            monkeypatch.setenv("https_proxy", f"http://joe:pass@127.0.0.1:{proxy.server_address[1]}")
            monkeypatch.setenv("no_proxy", "")
            try:
                with CalendarClient(server, "me", "s3cret", security=Security(ca_file=tmp_path / "ca.pem")) as client:
                    assert len(client.collections()) == 1
            finally:
                proxy.shutdown()
                thread.join()
        assert seen.startswith(f"CONNECT {server.removeprefix('https://').rstrip('/')} ".encode())
        assert b"proxy-authorization: basic " + base64.b64encode(b"joe:pass").lower() in bytes(seen).lower()
        assert b"PROPFIND" not in seen
        assert b"s3cret" not in seen

    @pytest.mark.parametrize("key", ["ca_file", "client_certificate"])
    def test_a_file_that_is_absent_is_named(self, key: str) -> None:
        settings = parse({"calendar": {"url": "https://localhost:1/", key: "/does/not/exist.pem"}})
        with pytest.raises(CalendarRefused, match=rf"calendar\.{key}: /does/not/exist.pem cannot be read"):
            CalendarClient.from_settings(settings.calendar)


def test_in_the_clear_only_where_the_user_says_so() -> None:
    with pytest.raises(CalendarRefused, match="unencrypted = true"):
        CalendarClient("http://dav.example.org/", "me", "s3cret")
    with pytest.raises(CalendarRefused):
        CalendarClient("http://dav.example.org/", security=Security(token=lambda: "t"))
    CalendarClient("http://dav.example.org/", "me", "s3cret", security=Security(unencrypted=True)).close()


def test_a_redirect_from_https_to_http_is_not_followed() -> None:
    answers = {"/": (302, {"Location": "http://dav.example.org/dav/"}, b"")}
    with (
        Scripted(lambda request: answers.get(request.path, (404, {}, b""))) as server,
        CalendarClient(server.url, "me", "s3cret") as client,
        pytest.raises(CalendarRefused, match="another host"),
    ):
        client.collections()


def test_a_home_that_a_server_names_in_the_clear_beyond_this_machine_never_sees_the_password() -> None:
    """Any answer may name a host, without a redirect: a principal, a home, the href of an event."""
    home = b"<C:calendar-home-set><href>http://dav.example.org/</href></C:calendar-home-set></prop>"
    told = CALENDAR.replace(b"<C:calendar/>", b"").replace(b"</prop>", home)
    with (
        Scripted(lambda _: (207, XML, told)) as server,
        CalendarClient(server.url, "me", "s3cret") as client,
        pytest.raises(CalendarRefused, match=r"http://dav\.example\.org/.*unencrypted"),
    ):
        client.collections()


def test_a_redirect_within_the_host_is_followed_with_its_body() -> None:
    def answer(request: Recorded) -> Reply:
        if request.path == "/":
            return 307, {"Location": "/dav/"}, b""
        return (207, XML, CALENDAR.replace(b">/<", b">/dav/<")) if "propfind" in request.body else (400, {}, b"")

    with Scripted(answer) as server, CalendarClient(server.url, "me", "s3cret") as client:
        assert [one.url for one in client.collections()] == [server.url + "dav/"]


def test_a_proxy_of_the_environment_is_used() -> None:
    """In a process of its own, as the environment is read once a process."""
    script = """
from nudged.caldav_client import CalendarClient, Security
with CalendarClient("http://dav.example.org/", "me", "s3cret", security=Security(unencrypted=True)) as client:
    print(len(client.collections()))
"""
    with Scripted(lambda _: (207, XML, CALENDAR)) as proxy:
        environment = {**os.environ, "http_proxy": proxy.url, "no_proxy": ""}
        done = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.stdout, done.stderr) == ("1\n", "")
        assert {request.path for request in proxy.seen} == {"http://dav.example.org/"}


def test_what_the_environment_exempts_goes_past_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1/")
    monkeypatch.setenv("no_proxy", "localhost,127.0.0.1")
    with Scripted(lambda _: (207, XML, CALENDAR)) as server, CalendarClient(server.url, "me", "s3cret") as client:
        assert len(client.collections()) == 1


def test_a_connection_that_the_server_has_closed_is_opened_again(tmp_path: Path) -> None:
    """As after its restart, or where it closes what has been idle: a question is asked once more."""
    with running("radicale", tmp_path) as server, CalendarClient(server.url, "me", "secret") as client:
        client.collections()
        server.stop()
        server.start()
        assert len(client.collections()) == 1


def test_others_log_ins_in_the_home_folder_are_not_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``~/.netrc`` may hold another account on the same host, and knows nothing of plain HTTP."""
    (tmp_path / ".netrc").write_text("default login other password secret\n")
    (tmp_path / ".netrc").chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    with Scripted(lambda _: (207, XML, CALENDAR)) as server, CalendarClient(server.url) as client:
        client.collections()
        assert not any("Authorization" in request.headers for request in server.seen)
    tokens = Security(token=lambda: "t1")
    with Scripted(lambda _: (207, XML, CALENDAR)) as server, CalendarClient(server.url, security=tokens) as client:
        client.collections()
        assert {request.headers["Authorization"] for request in server.seen} == {"Bearer t1"}


def test_a_token_does_not_follow_a_redirect_to_another_host() -> None:
    with Scripted(lambda _: (207, XML, CALENDAR)) as other:
        elsewhere = other.url.replace("127.0.0.1", "localhost")
        tokens = Security(token=lambda: "t1")
        with (
            Scripted(lambda _: (302, {"Location": elsewhere}, b"")) as server,
            CalendarClient(server.url, security=tokens) as client,
            pytest.raises(CalendarRefused, match="another host"),
        ):
            client.collections()
        assert other.seen == []


def test_one_thread_serves_all_requests_and_ends_with_the_client() -> None:
    def threads() -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread.name == "calendar request"]

    before = threads()
    with Scripted(lambda _: (207, XML, CALENDAR)) as server, CalendarClient(server.url) as client:
        client.collections()
        (one,) = (thread for thread in threads() if thread not in before)
        client.collections()
        assert [thread for thread in threads() if thread not in before] == [one]
    one.join(10)
    assert not one.is_alive()


def test_an_answer_that_changes_is_read_again_and_an_error_with_the_same_body_is_one() -> None:
    answers = iter(
        [(207, XML, CALENDAR)] * 3 + [(404, XML, CALENDAR), (207, XML, CALENDAR.replace(b"C:calendar/", b"x/"))]
    )
    with Scripted(lambda _: next(answers)) as server, CalendarClient(server.url) as client:
        assert client.collections() == client.collections()
        with pytest.raises(CalendarMissing):
            client.collections()
        assert client.collections() == []


@pytest.mark.parametrize(
    ("header", "pause"),
    [
        ("120", 120),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("Fri, 06 Mar 2026 12:10:00 GMT", 600),
        ("Fri, 06 Mar 2026 11:00:00 GMT", None),
        ("Fri, 99 Mar 2026 11:00:00 GMT", None),
    ],
)
def test_the_pause_that_a_server_asks_for_is_told(header: str, pause: float | None) -> None:
    """Seconds, or a moment by the server's own clock, whatever ours says."""
    dated = {"Date": "Fri, 06 Mar 2026 12:00:00 GMT"}
    reply = 503, {**dated, **({"Retry-After": header} if header else {})}, b""
    with Scripted(lambda _: reply) as server, CalendarClient(server.url, "me", "s3cret") as client:
        with pytest.raises(CalendarUnreachable) as told:
            client.collections()
        assert told.value.retry_after == pause
        assert len(server.seen) == 1, "one that is overloaded is left alone"


def test_a_weak_etag_is_made_strong(tmp_path: Path) -> None:
    """A web server in between that compresses weakens ETags; If-Match wants them as they were (RFC 9110 13.1.1)."""
    with running("radicale", tmp_path) as server:
        path = server.put("a.ics", event("a@x", "Hello", "20260313T100000", "20260313T110000"))

        def weaken(request: Recorded) -> Reply | None:
            if request.method != "GET":
                return None
            status, text, etag = server.request("GET", request.path)
            return status, {"ETag": f"W/{etag}"}, text.encode()

        with Proxy(server, weaken) as proxy, CalendarClient(proxy.url, "me", "secret") as client:
            found = client.get(client.href(proxy.url, path))
            assert found is not None
            assert client.update(client.href(proxy.url, path), found[1], found[0])
