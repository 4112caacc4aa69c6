"""The calendar server for those who name none: Radicale in a thread, on loopback only, its data in the data folder.

``calendar/`` below the data folder holds Radicale's collections, the log-in data (private to the user) and the port, so
that the address that a calendar app was given stays the same.
"""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
import socket
import threading
from dataclasses import dataclass, field
from pathlib import Path
from socketserver import TCPServer, ThreadingMixIn
from typing import TYPE_CHECKING, Any, Self
from wsgiref.simple_server import WSGIServer

from nudged.caldav_client import CalendarClient
from nudged.model import NudgeError
from nudged.whole import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType

HOST = "127.0.0.1"
USUAL_PORT = 5232
USERNAME = "nudge"
CALENDAR = "Interviews"
_REQUEST_TIMEOUT = 30
"""Seconds that a client may keep a connection waiting."""
_LEAST_SPACE = 2**16
"""Bytes that the disk must have left: Radicale writes at a question, too, and answers what fails with a traceback."""


class _HttpServer(ThreadingMixIn, WSGIServer):
    """Answers in threads that end with the program; looks up no host names, which may take long offline."""

    daemon_threads = True

    def server_bind(self) -> None:
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]
        self.setup_environ()


@dataclass(slots=True)
class Embedded:
    """A running server: its address, and how to log in."""

    url: str
    username: str
    password: str = field(repr=False)
    port: int
    _server: _HttpServer = field(repr=False)
    _thread: threading.Thread = field(repr=False)

    @classmethod
    def start(cls, data_folder: Path, port: int | None = None) -> Self:
        """Start the server, with one calendar ready, on ``port`` of loopback.

        Without ``port``: on the one of the last time, at first 5232, or where that is taken on a free one.

        Raises:
            NudgeError: it cannot be started.
        """
        folder = data_folder / "calendar"
        try:
            data_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.mkdir(mode=0o700, exist_ok=True)
            folder.chmod(0o700)
            password = _password(folder)
            http = _listen(folder, port)
            write_whole(folder / "port", f"{http.server_port}\n".encode())
        except OSError as error:
            raise NudgeError(
                f"the embedded calendar cannot be set up ({error.strerror})",
                where=f"port {port}" if port else str(folder),
                todo="Check the folder's permissions and the space on the disk, or name a server in calendar.url",
            ) from error
        thread = threading.Thread(
            target=http.serve_forever, kwargs={"poll_interval": None}, name="embedded calendar", daemon=True
        )
        thread.start()
        url = f"http://{HOST}:{http.server_port}/"
        server = cls(url, USERNAME, password, http.server_port, http, thread)
        try:
            server._prepare()
        except BaseException:
            server.stop()
            raise
        return server

    def is_alive(self) -> bool:
        """Whether it still answers requests."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """End the server; twice does nothing."""
        ending = threading.Thread(target=self._server.shutdown, daemon=True)
        ending.start()
        while self._thread.is_alive():
            # It waits for requests without looking up in between, so that an idle machine sleeps: one last one.
            with contextlib.suppress(OSError):
                socket.create_connection((HOST, self.port), timeout=1).close()
            self._thread.join(0.05)
        ending.join()
        self._server.server_close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _prepare(self) -> None:
        """Make the one calendar, where there is none yet."""
        with CalendarClient(self.url + f"{USERNAME}/", self.username, self.password) as client:
            if not client.exists(f"{self.url}{USERNAME}/{CALENDAR.lower()}/"):
                client.make_calendar(f"{self.url}{USERNAME}/{CALENDAR.lower()}/", CALENDAR)


def _password(folder: Path) -> str:
    """The generated password, made at the first start; the server's list of users follows it."""
    file = folder / "password"
    password = file.read_text(encoding="ascii").strip() if file.exists() else ""
    if not password:
        password = secrets.token_urlsafe(18)
        write_whole(file, f"{password}\n".encode())
    write_whole(folder / "users", f"{USERNAME}:{password}\n".encode())
    return password


def _listen(folder: Path, port: int | None) -> _HttpServer:
    """Radicale as a WSGI application on the first port of loopback that can be had."""
    from radicale.app import Application  # noqa: PLC0415 - 130 ms and 17 MiB, for those alone who use it
    from radicale.server import RequestHandler  # noqa: PLC0415

    class Handler(RequestHandler):
        timeout = _REQUEST_TIMEOUT

    logging.getLogger("radicale").setLevel(logging.ERROR)
    application = Application(_configuration(folder))
    remembered = USUAL_PORT
    with contextlib.suppress(OSError, ValueError):
        remembered = int((folder / "port").read_text(encoding="ascii"))
    for candidate in (port,) if port else (remembered, 0):
        try:
            server = _HttpServer((HOST, candidate), Handler)
        except (OSError, OverflowError) as error:
            failure = error if isinstance(error, OSError) else OSError(0, "no such port")
            continue
        server.set_app(_guarded(_with_space(application, folder), server.server_port))
        return server
    raise failure


def _guarded(application: Callable[..., Iterable[bytes]], port: int) -> Callable[..., Iterable[bytes]]:
    """``application`` for calendar apps alone: no page that a browser shows may reach it.

    A browser names the site in ``Host``, also where an attacker's name was made to point to loopback, and says in
    ``Origin`` or ``Sec-Fetch-Site`` (Fetch Metadata) that the request is another site's. Thunderbird, being one, names
    the server itself there; no page has that origin, as none is served.
    """
    hosts = {f"{name}:{port}" for name in (HOST, "localhost")}

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        host = environ.get("HTTP_HOST", "").lower()
        site = environ.get("HTTP_SEC_FETCH_SITE", "none")
        own = environ.get("HTTP_ORIGIN", f"http://{host}") == f"http://{host}"
        if host not in hosts or not own or site not in ("none", "same-origin"):
            start_response("403 Forbidden", [("Content-Type", "text/plain")])
            return [b"For calendar apps on this machine only.\n"]
        return application(environ, start_response)

    return answer


def _with_space(application: Callable[..., Iterable[bytes]], folder: Path) -> Callable[..., Iterable[bytes]]:
    """``application`` while there is space for it; else what the protocol has for that (RFC 4918 section 11.5)."""

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if _is_full(folder):
            start_response("507 Insufficient Storage", [("Content-Type", "text/plain")])
            return [b"The disk is full.\n"]
        return application(environ, start_response)

    return answer


def _is_full(folder: Path) -> bool:
    try:
        disk = os.statvfs(folder)
    except OSError:
        return False
    return disk.f_bavail * disk.f_frsize < _LEAST_SPACE


def _configuration(folder: Path) -> Any:
    """Radicale's configuration: loopback, one user, plain files; nothing of the system's own configuration counts."""
    from radicale import config  # noqa: PLC0415 - as above

    configuration = config.load()
    configuration.update(
        {
            "auth": {
                "type": "htpasswd",
                "htpasswd_filename": str(folder / "users"),
                "htpasswd_encryption": "plain",
                "delay": "0.2",
            },
            "rights": {"type": "owner_only"},
            "storage": {"filesystem_folder": str(folder)},
            "web": {"type": "none"},
        },
        "nudge",
    )
    configuration.update({"server": {"_internal_server": "True"}}, "nudge", privileged=True)
    return configuration
