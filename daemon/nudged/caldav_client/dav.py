"""WebDAV on the wire: request bodies, multistatus answers, hrefs (RFC 4918, 4791, 6578). Pure."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, unquote_to_bytes, urljoin, urlsplit, urlunsplit
from xml.sax.saxutils import escape

from lxml import etree

from nudged.caldav_client.errors import CalendarGarbage

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
_NOT_FOUND = (404, 410)
_WARY: dict[str, bool] = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}
"""How answers are parsed: entities are not resolved and nothing is loaded, as they are not to be trusted."""


@dataclass(slots=True)
class Resource:
    """One ``response`` of a multistatus: its absolute address, status, and the properties that were found.

    A property without children is kept as its text, so that a listing of very many takes little memory.
    """

    url: str
    status: int = 200
    properties: dict[str, etree._Element | str] = field(default_factory=dict)

    @property
    def gone(self) -> bool:
        return self.status in _NOT_FOUND

    def text(self, tag: str) -> str:
        """The text of a property, "" where it is absent."""
        found = self.properties.get(tag, "")
        return found if isinstance(found, str) else found.text or ""

    def hrefs(self, tag: str) -> list[str]:
        """The addresses inside a property, absolute."""
        found = self.properties.get(tag, "")
        if isinstance(found, str):
            return []
        return [resolve(self.url, href.text) for href in found.iter(DAV + "href") if href.text]

    def kinds(self, tag: str) -> set[str]:
        """The tags that stand anywhere inside a property."""
        found = self.properties.get(tag, "")
        return set() if isinstance(found, str) else {str(child.tag) for child in found.iter()} - {tag}

    def names(self, tag: str) -> set[str]:
        """The ``name`` attributes, in capitals, of what stands directly inside a property."""
        found = self.properties.get(tag, "")
        return set() if isinstance(found, str) else {child.get("name", "").upper() for child in found}


@dataclass(slots=True)
class Multistatus:
    """A 207 answer; ``truncated`` where the server had more to say (RFC 6578 section 3.6)."""

    resources: list[Resource]
    token: str = ""
    truncated: bool = False


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


def parse(content: bytes, url: str) -> Multistatus:
    """Read a multistatus that ``url`` gave.

    Raises:
        CalendarGarbage: it is no XML, or another document.
    """
    answer = Multistatus([])
    spelled: dict[str, str] = {}
    depth = 0
    try:
        for event, element in etree.iterparse(io.BytesIO(content), events=("start", "end"), **_WARY):
            depth += 1 if event == "start" else -1
            if event == "start" and depth == 1 and element.tag != DAV + "multistatus":
                raise _no_caldav(url)
            if event == "end" and depth == 1:
                _take(answer, element, url, spelled)
                element.clear()
                parent = element.getparent()
                if parent is not None:
                    del parent[0]
    except (etree.XMLSyntaxError, ValueError) as error:
        raise CalendarGarbage("answers with something that is no XML", where=shown(url)) from error
    return answer


def _no_caldav(url: str) -> CalendarGarbage:
    return CalendarGarbage(
        "answers with something that is no CalDAV",
        where=shown(url),
        todo="Is calendar.url the CalDAV address, not that of the web page?",
    )


def _take(answer: Multistatus, element: etree._Element, url: str, spelled: dict[str, str]) -> None:
    """Take one child of the multistatus into ``answer``."""
    if element.tag == DAV + "sync-token":
        answer.token = element.text or ""
    elif element.tag == DAV + "response" and (resource := _resource(element, url, spelled)) is not None:
        if resource.status == 507:
            answer.truncated = True
        else:
            answer.resources.append(resource)


_PLAIN = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9._~-]*")


def _resolve_one_of_many(base: str, href: str, spelled: dict[str, str]) -> str:
    """As ``resolve``; the folders are kept in ``spelled``, as a listing has thousands of plain names in one."""
    folder, slash, name = href.rpartition("/")
    if not slash or not _PLAIN.fullmatch(name):
        return resolve(base, href)
    if folder not in spelled:
        spelled[folder] = resolve(base, f"{folder}/")
    return spelled[folder] + name


def _resource(element: etree._Element, base: str, spelled: dict[str, str]) -> Resource | None:
    href = element.findtext(DAV + "href")
    if not href:
        return None
    try:
        url = _on_our_way(_resolve_one_of_many(base, href.strip(), spelled), base)
    except ValueError:
        return None
    resource = Resource(url, _code(element.findtext(DAV + "status")))
    found = missing = False
    for propstat in element.iterfind(DAV + "propstat"):
        code = _code(propstat.findtext(DAV + "status"))
        prop = propstat.find(DAV + "prop")
        found, missing = found or code < 300, missing or code in _NOT_FOUND
        if code < 300 and prop is not None:
            resource.properties.update({str(child.tag): child if len(child) else child.text or "" for child in prop})
    if missing and not found and DAV + "getetag" in _asked(element):
        resource.status = 404
    return resource


def _on_our_way(url: str, base: str) -> str:
    """``url`` by the scheme and port of ``base`` where the host is the same: behind a proxy that speaks TLS for it, a
    server may not know its own address."""
    ours, theirs = origin(base), origin(url)
    if ours == theirs or ours[1] != theirs[1]:
        return url
    return resolve(base, urlunsplit(("", "", *urlsplit(url)[2:])))


def _asked(element: etree._Element) -> set[str]:
    return {str(child.tag) for prop in element.iter(DAV + "prop") for child in prop}


def _code(status: str | None) -> int:
    """The number in "HTTP/1.1 404 Not Found"; 200 where none can be read."""
    match = re.search(r"\b([1-5]\d\d)\b", status or "")
    return int(match.group(1)) if match else 200


def preconditions(content: bytes) -> set[str]:
    """The names, without namespace, of the conditions that a DAV:error body lists (RFC 4918 section 16)."""
    parser = etree.XMLParser(**_WARY)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return set()
    return {etree.QName(child).localname for child in root if isinstance(child.tag, str)} if root is not None else set()


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
