"""WebDAV on the wire: request bodies and hrefs (RFC 4918, 4791, 6578). Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, unquote_to_bytes, urljoin, urlsplit, urlunsplit
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterable

DAV = "{DAV:}"
CAL = "{urn:ietf:params:xml:ns:caldav}"
CS = "{http://calendarserver.org/ns/}"

_HEAD = '<?xml version="1.0" encoding="utf-8"?>'
_SPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/"'
_PROPERTIES = {
    "resourcetype": "D:resourcetype",
    "displayname": "D:displayname",
    "principal": "D:current-user-principal",
    "home": "C:calendar-home-set",
    "components": "C:supported-calendar-component-set",
    "privileges": "D:current-user-privilege-set",
    "token": "D:sync-token",
    "ctag": "S:getctag",
    "etag": "D:getetag",
}


def propfind(*names: str) -> bytes:
    """The body of a PROPFIND for the named properties."""
    inner = "".join(f"<{_PROPERTIES[name]}/>" for name in names)
    return f"{_HEAD}<D:propfind {_SPACES}><D:prop>{inner}</D:prop></D:propfind>".encode()


def sync_collection(token: str) -> bytes:
    """The body of a sync-collection REPORT since ``token``; everything where it is "" (RFC 6578 section 3.2)."""
    return (
        f"{_HEAD}<D:sync-collection {_SPACES}><D:sync-token>{escape(token)}</D:sync-token>"
        "<D:sync-level>1</D:sync-level><D:prop><D:getetag/></D:prop></D:sync-collection>"
    ).encode()


def multiget(hrefs: Iterable[str]) -> bytes:
    """The body of a calendar-multiget REPORT (RFC 4791 section 7.9); hrefs are sent as paths."""
    inner = "".join(f"<D:href>{escape(path_of(href))}</D:href>" for href in hrefs)
    return (
        f"{_HEAD}<C:calendar-multiget {_SPACES}><D:prop><D:getetag/><C:calendar-data/></D:prop>"
        f"{inner}</C:calendar-multiget>"
    ).encode()


def query_uid(uid: str) -> bytes:
    """The body of a calendar-query REPORT for the events with ``uid`` (RFC 4791 section 7.8.6)."""
    return (
        f"{_HEAD}<C:calendar-query {_SPACES}><D:prop><D:getetag/></D:prop><C:filter>"
        '<C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:prop-filter name="UID">'
        f'<C:text-match collation="i;octet">{escape(uid)}</C:text-match>'
        "</C:prop-filter></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"
    ).encode()


def mkcalendar(name: str) -> bytes:
    """The body of a MKCALENDAR for events, shown as ``name`` (RFC 4791 section 5.3.1)."""
    return (
        f"{_HEAD}<C:mkcalendar {_SPACES}><D:set><D:prop><D:displayname>{escape(name)}</D:displayname>"
        '<C:supported-calendar-component-set><C:comp name="VEVENT"/></C:supported-calendar-component-set>'
        "</D:prop></D:set></C:mkcalendar>"
    ).encode()


def on_our_way(url: str, base: str) -> str:
    """``url`` by the scheme and port of ``base`` where the host is the same: behind a proxy that speaks TLS for it, a
    server may not know its own address."""
    ours, theirs = origin(base), origin(url)
    if ours == theirs or ours[1] != theirs[1]:
        return url
    return resolve(base, urlunsplit(("", "", *urlsplit(url)[2:])))


def resolve(base: str, href: str) -> str:
    """``href`` as ``base`` gave it, absolute and in one spelling, so that two spellings compare equal.

    Escapes of characters that need none are undone (RFC 3986 section 6.2.2.2), "@" and ":" among them.

    Raises:
        ValueError: it is no address.
    """
    parts = urlsplit(urljoin(base, href))
    segments: list[str] = []
    for part in parts.path.split("/"):
        segment = quote(unquote_to_bytes(part), safe="-._~!$&'()*+,;=:@")
        if segment == "..":  # written as %2e%2e, which urljoin leaves standing
            segments = segments[:-1] or [""]
        elif segment != ".":
            segments.append(segment)
    host = (parts.hostname or "").lower()
    host = f"[{host}]" if ":" in host else host
    default = {"http": 80, "https": 443}.get(parts.scheme)
    port = f":{parts.port}" if parts.port and parts.port != default else ""
    return urlunsplit((parts.scheme, host + port, "/".join(segments) or "/", parts.query, ""))


def strong(etag: str) -> str:
    """An ETag as ``If-Match`` wants it: quoted and strong, which compression in between may have weakened."""
    bare = etag.strip().removeprefix("W/")
    return bare if not bare or bare.startswith('"') else f'"{bare}"'


def path_of(url: str) -> str:
    """The path of an absolute address, as a request names it."""
    return urlsplit(url).path


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port: what a password may be sent to."""
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def shown(url: str) -> str:
    """``url`` for a message: without user name, password, query and control characters."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return "".join(c for c in f"{parts.scheme}://{host}{unquote(parts.path)}" if c.isprintable())
