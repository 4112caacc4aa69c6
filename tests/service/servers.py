"""Real CalDAV servers on loopback, and what tests need to look at them independently of the product's client."""

from __future__ import annotations

import base64
import contextlib
import http.client
import os
import re
import threading
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from backends import BACKENDS, PASSWORD, USER, free_port, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

KINDS = tuple(os.environ.get("NUDGE_TEST_SERVERS", "radicale,xandikos").split(","))
"""The servers that the tests run on; ``make interop`` names all that there are."""

_CALENDAR = "{urn:ietf:params:xml:ns:caldav}calendar"
_LIST = '<?xml version="1.0"?><D:propfind xmlns:D="DAV:"><D:prop><D:resourcetype/></D:prop></D:propfind>'
_MAKE = (
    '<?xml version="1.0"?><C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop>'
    "<D:displayname>{name}</D:displayname></D:prop></D:set></C:mkcalendar>"
)


class Server:
    """A server of some kind on a free port of loopback, with one calendar, "Personal".

    ``stop`` and ``start`` make it go away and come back with its data, on the same address; ``close`` ends it for good.
    """

    def __init__(self, kind: str, root: Path) -> None:
        self.kind, self.port = kind, free_port()
        root.mkdir(parents=True, exist_ok=True)
        self.backend = BACKENDS[kind](root, self.port)
        self.url = f"http://127.0.0.1:{self.port}/"
        self.home = self.backend.home
        self.principal = self.backend.principal
        self.calendar = self.home + "Personal/"
        try:
            self.start()
            self.make_calendar("Personal")
        except BaseException:
            self.close()
            raise

    @property
    def calendar_url(self) -> str:
        """The absolute address of "Personal"."""
        return self.url.rstrip("/") + self.calendar

    def start(self) -> None:
        """Start, and wait until it answers."""
        self.backend.start()
        for _ in until(self.backend.patience):
            with contextlib.suppress(OSError, http.client.HTTPException):
                self.request("GET", "/")
                self.backend.ready()
                return
            if any(process.poll() is not None for process in self.backend.processes):
                break
        raise RuntimeError(self.backend.log())

    def stop(self) -> None:
        """End it; twice does nothing."""
        self.backend.stop()

    def close(self) -> None:
        """End it, and forget its data where they are not the test's own."""
        self.backend.close()

    def request(
        self, method: str, path: str, body: str = "", headers: dict[str, str] | None = None
    ) -> tuple[int, str, str]:
        """Status, body and ETag of one request by plain HTTP, logged in."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        login = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        try:
            connection.request(method, path, body.encode(), {"Authorization": login, **(headers or {})})
            answer = connection.getresponse()
            return answer.status, answer.read().decode("utf-8", "replace"), answer.headers.get("ETag", "")
        finally:
            connection.close()

    def make_calendar(self, name: str) -> str:
        """Create a calendar in the home; its path."""
        path = f"{self.home}{name}/"
        status, body, _ = self.request("MKCALENDAR", path, _MAKE.format(name=name), {"Content-Type": "application/xml"})
        assert status in (200, 201), (status, body[:300])
        return path

    def put(self, name: str, text: str, calendar: str | None = None) -> str:
        """Store ``text`` (any line ends) as resource ``name``; its path."""
        path = name if name.startswith("/") else (calendar or self.calendar) + name
        crlf = re.sub(r"\r?\n", "\r\n", text)
        status, body, _ = self.request("PUT", path, crlf, {"Content-Type": "text/calendar; charset=utf-8"})
        assert status in (200, 201, 204), (status, body[:300])
        return path

    def fill(self, texts: dict[str, str], calendar: str) -> None:
        """Store many events, each a whole calendar, in ``calendar``; where that can be done, as files."""
        if self.kind != "radicale":
            for name, text in texts.items():
                self.put(name, text, calendar)
            return
        folder = self.backend.root / "data" / "collection-root" / calendar.strip("/")
        for name, text in texts.items():
            (folder / name).write_text(re.sub(r"\r?\n", "\r\n", text), encoding="utf-8", newline="")

    def get(self, path: str) -> str | None:
        """The unfolded text of a resource, None where there is none."""
        status, body, _ = self.request("GET", path)
        return re.sub(r"\r?\n[ \t]", "", body) if status == 200 else None

    def delete(self, path: str) -> None:
        """Delete a resource or calendar; Cyrus deletes a calendar and says 404."""
        status, body, _ = self.request("DELETE", path)
        assert status in (200, 204) or (status == 404 and path.endswith("/")), (status, body[:300])

    def events(self) -> dict[str, str]:
        """Path and unfolded text of everything in all calendars."""
        found = {}
        for calendar in self._listed(self.home, lambda answer: answer.find(f".//{_CALENDAR}") is not None):
            for path in self._listed(calendar, lambda answer: (answer.findtext("{DAV:}href") or "").endswith(".ics")):
                text = self.get(path)
                if text is not None:
                    found[path] = text
        return found

    def _listed(self, path: str, wanted: Callable[[ET.Element], bool]) -> list[str]:
        _, body, _ = self.request("PROPFIND", path, _LIST, {"Depth": "1", "Content-Type": "application/xml"})
        answers = ET.fromstring(body).iter("{DAV:}response")
        return sorted(answer.findtext("{DAV:}href") or "" for answer in answers if wanted(answer))

    def reminders(self) -> dict[str, str]:
        """Path and unfolded text of the events of ours."""
        return {path: text for path, text in self.events().items() if "@nudge" in text}

    def edit(self, path: str, *changes: tuple[str, str | Callable[[re.Match[str]], str]]) -> None:
        """Change the event as another calendar app would: each (pattern, replacement) must match once or more."""
        text = self.get(path)
        assert text is not None, path
        for pattern, replacement in changes:
            text, count = re.subn(pattern, replacement, text, flags=re.MULTILINE)
            assert count, (pattern, text)
        self.put(path, text)


@contextlib.contextmanager
def running(kind: str, root: Path) -> Iterator[Server]:
    """A server for the length of the block."""
    server = Server(kind, root)
    try:
        yield server
    finally:
        server.close()


@dataclass
class Recorded:
    """One request that a ``Proxy`` or ``Scripted`` server saw."""

    method: str
    path: str
    headers: dict[str, str]
    body: str


@dataclass
class _Listening:
    """An HTTP server in a thread; ``answer`` gives status, headers and body, or None to hang up without a word."""

    answer: Callable[[Recorded], tuple[int, dict[str, str], bytes] | None]
    seen: list[Recorded] = field(default_factory=list)

    def __enter__(self) -> _Listening:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def handle_one(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length).decode("utf-8", "replace")
                request = Recorded(self.command, self.path, dict(self.headers), body)
                outer.seen.append(request)
                answer = outer.answer(request)
                if answer is None:
                    self.close_connection = True
                    return
                status, headers, content = answer
                self.send_response_only(status)
                for name, value in (("Server", "test"), ("Date", self.date_time_string())):
                    if name not in headers:
                        self.send_header(name, value)
                for name, value in {"Content-Length": str(len(content)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *args: object) -> None:
                """Keep the test's output clean."""

        for method in ("GET", "PUT", "DELETE", "PROPFIND", "REPORT", "MKCALENDAR", "OPTIONS"):
            setattr(Handler, f"do_{method}", Handler.handle_one)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/"
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def count(self, *methods: str) -> int:
        """How many requests by one of these methods were seen."""
        return sum(1 for request in self.seen if request.method in methods)


class Scripted(_Listening):
    """A server that answers as a test says, for faults that a real one will not produce."""


class Proxy(_Listening):
    """Passes every request on to ``server`` and keeps a record; ``before`` may step in and answer instead."""

    def __init__(
        self, server: Server, before: Callable[[Recorded], tuple[int, dict[str, str], bytes] | None] | None = None
    ) -> None:
        super().__init__(self._pass_on)
        self.server, self.before = server, before

    def _pass_on(self, request: Recorded) -> tuple[int, dict[str, str], bytes]:
        if self.before is not None and (early := self.before(request)) is not None:
            return early
        return self.forward(request)

    def forward(self, request: Recorded) -> tuple[int, dict[str, str], bytes]:
        """What the server answers to ``request``."""
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        headers = {name: value for name, value in request.headers.items() if name.lower() != "accept-encoding"}
        try:
            connection.request(request.method, request.path, request.body.encode(), headers)
            answer = connection.getresponse()
            kept = ("Content-Type", "ETag", "Location", "WWW-Authenticate", "DAV")
            return answer.status, {n: v for n, v in answer.getheaders() if n in kept}, answer.read()
        finally:
            connection.close()


def event(uid: str, summary: str, start: str, end: str, *more: str, zone: str = "Europe/Paris") -> str:
    """A calendar with one VEVENT: times as ``20260313T100000`` (local) or with a ``Z``, days as ``20260313``."""

    def moment(name: str, value: str) -> str:
        if "T" not in value:
            return f"{name};VALUE=DATE:{value}"
        return f"{name}:{value}" if value.endswith("Z") or not zone else f"{name};TZID={zone}:{value}"

    rows = [f"UID:{uid}", "DTSTAMP:20260101T000000Z", f"SUMMARY:{summary}", moment("DTSTART", start)]
    return calendar("BEGIN:VEVENT", *rows, moment("DTEND", end), *more, "END:VEVENT")


def calendar(*rows: str) -> str:
    """A VCALENDAR around ``rows``."""
    return "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", *rows, "END:VCALENDAR", ""])


def value(text: str, name: str) -> str | None:
    """The value of a property of the first VEVENT in unfolded ``text``."""
    inside = text[text.find("BEGIN:VEVENT") :]
    match = re.search(rf"^{name}(?:;[^:\r\n]*)?:(.*?)\r?$", inside, re.MULTILINE)
    return match.group(1) if match else None
