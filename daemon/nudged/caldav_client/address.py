"""From what the user calls the server to the addresses to try, in order (RFC 6764)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from nudged.caldav_client import dav
from nudged.caldav_client.errors import CalendarRefused

if TYPE_CHECKING:
    from collections.abc import Iterator

_WELL_KNOWN = "/.well-known/caldav"

_USUAL = ("/SOGo/dav/", "/remote.php/dav/", "/dav.php/", "/dav/", "/caldav.php/")
"""Where SOGo, Nextcloud, Baikal, Cyrus and DAViCal answer when nobody has set up the well-known address; SOGo first, as
it takes each of the others for a name of its own."""

_DNS_PATIENCE = 5.0
"""Seconds for one question to the name servers."""


@dataclass(frozen=True, slots=True)
class Address:
    """The server as the user named it: by an address, a host name or an e-mail address.

    ``guessed`` is True where no scheme was given: the host may not be the server, and its domain may name that one.
    """

    url: str
    username: str = ""
    password: str = field(default="", repr=False)
    guessed: bool = False

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read ``calendar.url``.

        Raises:
            CalendarRefused: it is no address.
        """
        if is_mail(text):
            return cls(dav.resolve(f"https://{text.rpartition('@')[2]}", ""), username=text, guessed=True)
        try:
            parts = urlsplit(text if "://" in text else f"https://{text}")
            url = dav.resolve(urlunsplit(parts), "")
            guessed = "://" not in text and parts.path in ("", "/")
            return cls(url, parts.username or "", parts.password or "", guessed)
        except ValueError:
            raise CalendarRefused("calendar.address") from None

    @property
    def has_path(self) -> bool:
        """Whether more than a host was named."""
        return urlsplit(self.url).path != "/"

    def candidates(self) -> Iterator[str]:
        """The addresses to ask, most promising first; where a path was given that one before all others.

        Raises:
            CalendarRefused: the domain names a server elsewhere.
        """
        if self.guessed:
            yield from self._told_by_domain()
        yield self.url
        yield dav.resolve(self.url, _WELL_KNOWN)
        if not self.has_path:
            yield from (dav.resolve(self.url, path) for path in _USUAL)

    def _told_by_domain(self) -> Iterator[str]:
        """What the domain's SRV and TXT records say (RFC 6764 section 3); TLS only, and no host outside the domain."""
        domain = urlsplit(self.url).hostname or ""
        found = _service(domain)
        if found is None:
            return
        host, port, path = found
        url = dav.resolve(f"https://{host}:{port}/", path or _WELL_KNOWN)
        if host != domain and not host.endswith(f".{domain}"):
            raise CalendarRefused("calendar.domain-elsewhere", where=domain, host=host, url=dav.shown(url))
        yield url


def is_mail(text: str) -> bool:
    """Whether ``text`` is an e-mail address, not a web address."""
    name, at, domain = text.rpartition("@")
    return bool(at and name and domain) and not any(c in text for c in "/: ")


def _service(domain: str) -> tuple[str, int, str] | None:
    """Host, port and path ("" where none is told) of the domain's CalDAV service over TLS; None where it tells none."""
    import dns.exception  # noqa: PLC0415 - only an account named by its domain needs it
    import dns.resolver  # noqa: PLC0415

    name = f"_caldavs._tcp.{domain}"
    try:
        records = dns.resolver.resolve(name, "SRV", lifetime=_DNS_PATIENCE)
    except (dns.exception.DNSException, OSError, ValueError):
        return None
    best = min(records, key=lambda record: (record.priority, -record.weight))
    host = best.target.to_text(omit_final_dot=True).lower()
    if host in ("", "."):  # which says that there is none (RFC 2782)
        return None
    path = ""
    try:
        for record in dns.resolver.resolve(name, "TXT", lifetime=_DNS_PATIENCE):
            text = b"".join(record.strings).decode("ascii", "replace")
            if text.startswith("path=/"):
                path = text.removeprefix("path=")
    except (dns.exception.DNSException, OSError, ValueError):
        path = ""
    return host, best.port, path
