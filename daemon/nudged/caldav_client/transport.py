"""One request to the server: authentication, redirects, time-outs, and failures as typed errors."""

from __future__ import annotations

import ipaddress
import re
import socket
import ssl
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from nudged.caldav_client import dav, multistatus
from nudged.caldav_client.dav import origin, resolve, shown, strong
from nudged.caldav_client.deadline import Deadline
from nudged.caldav_client.errors import (
    CalendarError,
    CalendarForbidden,
    CalendarGarbage,
    CalendarMissing,
    CalendarRefused,
    CalendarTooLarge,
    CalendarUnreachable,
)
from nudged.caldav_client.library import library

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from nudged.caldav_client.multistatus import Multistatus

_TIMEOUT = (15.0, 60.0)
"""Seconds to connect, and to wait for the next bytes of an answer."""

LARGEST = 50_000_000
"""Bytes of the largest answer, unpacked, that is taken."""

LONGEST = 300.0
"""Seconds that one request may take as a whole, however its answer drips."""

_CHUNK = 65_536
_MOVED = (301, 302, 303, 307, 308)
_MAX_MOVES = 5
_TOO_MUCH = (b"rateLimitExceeded", b"quotaExceeded", b"usageLimits")
"""Google says 403 to whoever asks too often, with one of these in the body."""
_WAYS = re.compile(r"(?:^|,)\s*(basic|digest)\b", re.IGNORECASE)
"""The ways of logging in that we know, as a challenge begins with them (RFC 9110 section 11.6.1)."""
_CONDITIONS = {"If-Match", "If-None-Match"}
_QUESTIONS = ("GET", "PROPFIND", "REPORT", "OPTIONS")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said; ``url`` is where, after redirects."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    url: str

    @property
    def etag(self) -> str:
        return strong(self.headers.get("ETag", ""))


@dataclass(frozen=True, slots=True)
class Security:
    """How the connection is secured.

    Attributes:
        ca_file: certificate authorities to trust instead of the usual ones (PEM).
        client_certificate: our own certificate with its key (PEM).
        unencrypted: the password may travel in the clear beyond this machine.
        token: gives a bearer token for now (RFC 6750); asked again where the last one is no longer accepted.
    """

    ca_file: Path | None = None
    client_certificate: Path | None = None
    unencrypted: bool = False
    token: Callable[[], str] | None = None


class _DroppedError(CalendarUnreachable):
    """There was no connection, or it was dropped before the answer's end."""


class Transport:
    """Speaks HTTP through a session of ``requests``, which keeps connections and knows proxies and ways to log in.

    The password goes to the configured host and to hosts that it names over TLS, never over plain HTTP beyond this
    machine. Of the environment, proxies and certificate authorities count, not ``~/.netrc``, which is for others.
    """

    def __init__(self, url: str, username: str, password: str, *, security: Security | None = None) -> None:
        """``url`` is absolute.

        Raises:
            CalendarRefused: the password would travel in the clear, or a certificate's file cannot be read.
        """
        requests = library()
        self._security = security or Security()
        self._url, self._token = url, ""
        self._deadline = Deadline()
        self._username, self._password = username, password
        self._check_safe(url)
        for key in ("ca_file", "client_certificate"):
            _check_readable(f"calendar.{key}", getattr(self._security, key))
        ca_file, certificate = self._security.ca_file, self._security.client_certificate
        self._verify = str(ca_file) if ca_file else _authorities()
        self._certificate = str(certificate) if certificate else None
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers["User-Agent"] = "nudge"
        self._login: Any = None

    def close(self) -> None:
        """Close the connections; the next request opens its own."""
        self._session.close()
        self._deadline.close()

    def _check_safe(self, url: str) -> None:
        parts = urlsplit(url)
        if (parts.scheme == "https" and parts.hostname) or (
            parts.scheme == "http" and _is_loopback(parts.hostname or "")
        ):
            return
        if parts.scheme != "http" or not parts.hostname:
            raise CalendarRefused("calendar.scheme", where=shown(url))
        if (self._password or self._security.token) and not self._security.unencrypted:
            raise CalendarRefused("calendar.unencrypted", where=shown(url))

    def request(
        self, method: str, url: str, body: bytes | str = b"", headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Send one request, following redirects of reading requests within the same host.

        Raises:
            CalendarUnreachable: no answer, 429 or 5xx.
            CalendarRefused: 401, or a redirect to another host.
            CalendarGarbage: redirects without end, or of a writing request.
        """
        for _ in range(_MAX_MOVES):
            answer = self._authenticated(method, url, body, headers or {})
            if answer.status not in _MOVED:
                return _checked(answer)
            url = self._next(method, answer)
        raise CalendarGarbage("calendar.redirect-endless", where=shown(url))

    def propfind(self, url: str, depth: int, *names: str) -> Multistatus:
        """The named properties of ``url`` and, with ``depth`` 1, of what is in it.

        Raises:
            CalendarError: the server does not tell.
        """
        return multistatus_of(self.request("PROPFIND", url, dav.propfind(*names), {"Depth": str(depth)}))

    def _next(self, method: str, answer: Answer) -> str:
        try:
            target = resolve(answer.url, answer.headers.get("Location", ""))
        except ValueError:
            raise CalendarGarbage("calendar.redirect-nowhere", where=shown(answer.url)) from None
        if method in ("PUT", "DELETE"):
            raise CalendarGarbage("calendar.redirect-write", where=shown(answer.url), method=method)
        old, new = origin(answer.url), origin(target)
        if old != new and not (old[1] == new[1] and new[0] == "https"):
            raise CalendarRefused("calendar.redirect-elsewhere", where=shown(answer.url), target=shown(target))
        self._check_safe(target)
        return target

    def _authenticated(self, method: str, url: str, body: bytes | str, headers: Mapping[str, str]) -> Answer:
        self._check_safe(url)
        if self._security.token is not None:
            return self._with_token(self._security.token, method, url, body, headers)
        answer = self._send(method, url, body, headers)
        if answer.status == 401 and self._login is None and self._password:
            self.authenticate(answer.headers.get("WWW-Authenticate", "Basic"))
            answer = self._send(method, url, body, headers)
        return answer

    def _with_token(
        self, token: Callable[[], str], method: str, url: str, body: bytes | str, headers: Mapping[str, str]
    ) -> Answer:
        """Send with the bearer token; one that has expired is renewed once."""
        fresh = not self._token
        self._token = self._token or token()
        answer = self._send(method, url, body, {**headers, "Authorization": f"Bearer {self._token}"})
        if answer.status == 401:
            self._token = "" if fresh else token()
            if self._token:
                answer = self._send(method, url, body, {**headers, "Authorization": f"Bearer {self._token}"})
        return answer

    def authenticate(self, challenge: str = "Basic") -> None:
        """Send the password from now on, by the strongest way that ``challenge`` (WWW-Authenticate) offers.

        Raises:
            CalendarRefused: it offers none that we know.
        """
        from requests.auth import HTTPBasicAuth, HTTPDigestAuth  # noqa: PLC0415 - as in library

        if not self._password:
            return
        ways = {way.lower() for way in _WAYS.findall(challenge)}
        if "digest" in ways:
            self._login = HTTPDigestAuth(self._username, self._password)
        elif "basic" in ways:
            self._login = HTTPBasicAuth(self._username.encode(), self._password.encode())
        else:
            raise CalendarRefused("calendar.login-unknown", where=shown(self._url))

    def _send(self, method: str, url: str, body: bytes | str, headers: Mapping[str, str]) -> Answer:
        """Send, and once more where the server has closed a connection that we still held.

        Of a write only one under a condition: where the server had heard it after all, the condition fails.
        """
        try:
            return self._send_once(method, url, body, headers)
        except _DroppedError:
            if method not in _QUESTIONS and not headers.keys() & _CONDITIONS:
                raise
        return self._send_once(method, url, body, headers)

    def _send_once(self, method: str, url: str, body: bytes | str, headers: Mapping[str, str]) -> Answer:
        try:
            return self._deadline.within(LONGEST, lambda: self._exchange(method, url, body, headers))
        except TimeoutError:
            raise CalendarUnreachable("calendar.silent", where=shown(url)) from None

    def _exchange(self, method: str, url: str, body: bytes | str, headers: Mapping[str, str]) -> Answer:
        requests = library()
        try:
            answer = self._session.request(
                method,
                url,
                data=body.encode() if isinstance(body, str) else body,
                headers={**({"Content-Type": "application/xml"} if body else {}), **headers},
                auth=self._login,
                timeout=_TIMEOUT,
                proxies=_proxies(*origin(url)),
                verify=self._verify,
                cert=self._certificate,
                allow_redirects=False,
                stream=True,
            )
            return Answer(answer.status_code, answer.headers, _content(answer, url), url)
        except requests.exceptions.RequestException as error:
            raise _unreachable(error, url) from None
        except ValueError:
            raise CalendarGarbage("calendar.unreadable", where=shown(url)) from None
        except OSError as error:
            raise CalendarUnreachable(
                "calendar.unreachable-by", where=shown(url), reason=type(error).__name__
            ) from None


def _content(answer: Any, url: str) -> bytes:
    """The body, read as it comes, so that no server fills the memory or holds a pass for ever.

    Raises:
        CalendarTooLarge: it is larger than ``LARGEST``.
        CalendarUnreachable: it takes longer than ``LONGEST``.
    """
    end, size, chunks = time.monotonic() + LONGEST, 0, []
    for chunk in answer.iter_content(_CHUNK):
        size += len(chunk)
        chunks.append(chunk)
        if size > LARGEST:
            answer.close()
            raise CalendarTooLarge("calendar.too-large", where=shown(url), size=LARGEST // 1_000_000)
        if time.monotonic() > end:
            answer.close()
            raise CalendarUnreachable("calendar.silent", where=shown(url))
    return b"".join(chunks)


def _unreachable(error: Exception, url: str) -> CalendarError:
    """The library's error as ours: by its kind alone, as its text may hold what is not to be shown."""
    kind = type(error).__name__
    if "Timeout" in kind:
        return CalendarUnreachable("calendar.silent", where=shown(url))
    if "SSL" in kind:
        return CalendarUnreachable("calendar.certificate", where=shown(url))
    if kind in ("InvalidURL", "MissingSchema", "InvalidSchema"):
        return CalendarGarbage("calendar.no-address", where=shown(url))
    cause = _first_cause(error) if kind != "ProxyError" else None
    if isinstance(cause, socket.gaierror):
        return _DroppedError("calendar.unknown-host", where=shown(url))
    if isinstance(cause, ConnectionRefusedError):
        return _DroppedError("calendar.closed", where=shown(url))
    return _DroppedError("calendar.unreachable", where=shown(url))


def _first_cause(error: BaseException) -> BaseException:
    """What the system said before the libraries wrapped it."""
    while (cause := error.__cause__ or error.__context__) is not None:
        error = cause
    return error


def _checked(answer: Answer) -> Answer:
    if answer.status == 401:
        raise CalendarRefused("calendar.login", where=shown(answer.url))
    busy = answer.status == 429 or (answer.status >= 500 and answer.status not in (501, 507))
    if busy or (answer.status == 403 and any(word in answer.content for word in _TOO_MUCH)):
        raise CalendarUnreachable(
            "calendar.out-of-order", where=shown(answer.url), retry_after=_pause(answer), status=answer.status
        )
    return answer


def _pause(answer: Answer) -> float | None:
    """The seconds of Retry-After, which gives them or a moment (RFC 9110 section 10.2.3) by the server's own clock."""
    header = answer.headers.get("Retry-After", "").strip()
    if header.isdecimal():
        pause = float(header)
    else:
        until, now = _moment(header), _moment(answer.headers.get("Date", "")) or datetime.now(UTC)
        pause = (until - now).total_seconds() if until is not None else 0
    return pause if pause > 0 else None


def _moment(header: str) -> datetime | None:
    """The aware moment that ``header`` tells; None where it tells none."""
    try:
        moment = parsedate_to_datetime(header)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def is_web_page(answer: Answer) -> bool:
    """Whether a page for people came instead, such as that of a network to log in to."""
    return answer.status == 200 and b"<html" in answer.content[:2000].lower()


def refused(answer: Answer) -> CalendarError:
    """The error for an answer that is not the one hoped for."""
    where = shown(answer.url)
    if answer.status == 403:
        return CalendarForbidden("calendar.forbidden", where=where)
    if answer.status in (404, 410):
        return CalendarMissing("calendar.missing", where=where)
    if is_web_page(answer):
        return CalendarGarbage("calendar.web-page", where=where)
    known = {405: "calendar.method-blocked", 501: "calendar.method-blocked", 507: "calendar.full"}
    code = known.get(answer.status, "calendar.unexpected")
    return CalendarGarbage(code, where=where, status=answer.status)


def multistatus_of(answer: Answer) -> Multistatus:
    """What a 207 answer holds.

    Raises:
        CalendarError: it is another answer, or holds something else.
    """
    if answer.status != 207:
        raise refused(answer)
    return multistatus.parse(answer.content, answer.url)


def _check_readable(key: str, file: Path | None) -> None:
    if file is None:
        return
    try:
        file.open("rb").close()
    except OSError as error:
        raise CalendarRefused(
            "calendar.file-unreadable", where=key, file=str(file), reason=error.strerror or "?"
        ) from None


@lru_cache(maxsize=16)
def _is_loopback(host: str) -> bool:
    """Whether ``host`` is this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@lru_cache(maxsize=16)
def _proxies(scheme: str, host: str, port: int | None) -> dict[str, str]:
    """The proxies that the environment names for an origin."""
    from requests.utils import get_environ_proxies  # noqa: PLC0415 - as in library

    found: dict[str, str] = get_environ_proxies(f"{scheme}://{host}:{port}/", no_proxy=None)
    return found


def _authorities() -> str | bool:
    """Where the certificate authorities stand that the system trusts; True for those that ``requests`` brings."""
    paths = ssl.get_default_verify_paths()
    if paths.cafile:
        return paths.cafile
    try:
        return paths.capath if paths.capath and any(Path(paths.capath).iterdir()) else True
    except OSError:
        return True
