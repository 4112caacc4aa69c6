"""Multistatus answers (RFC 4918 section 13, RFC 6578), read as they come by, without a tree of the whole. Pure.

An answer is not to be trusted: one with a document type, which alone could define entities or name files, is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn
from xml.parsers import expat

from nudged.caldav_client.dav import DAV, on_our_way, resolve, shown
from nudged.caldav_client.errors import CalendarGarbage

if TYPE_CHECKING:
    from collections.abc import Callable

_MULTISTATUS, _RESPONSE, _TOKEN = DAV + "multistatus", DAV + "response", DAV + "sync-token"
_HREF, _STATUS, _PROPSTAT, _PROP = DAV + "href", DAV + "status", DAV + "propstat", DAV + "prop"
_ETAG = DAV + "getetag"
_NOT_FOUND = frozenset({404, 410})
_STATUS_CODE = re.compile(r"\b([1-5]\d\d)\b")
_PLAIN = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9._~-]*")
_DEEPEST = 100
"""Elements within each other: none that a calendar server tells has as many."""
_BUFFER = 65_536
"""Characters of text that come in one piece."""


@dataclass(slots=True)
class Inside:
    """What stands inside a property that holds elements: all their tags, and the names of those directly in it."""

    tags: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    hrefs: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Resource:
    """One ``response`` of a multistatus: its absolute address, status, and the properties that were found."""

    url: str
    status: int = 200
    properties: dict[str, Inside | str] = field(default_factory=dict)

    @property
    def gone(self) -> bool:
        return self.status in _NOT_FOUND

    def text(self, tag: str) -> str:
        """The text of a property, "" where it is absent."""
        found = self.properties.get(tag, "")
        return found if isinstance(found, str) else ""

    def hrefs(self, tag: str) -> list[str]:
        """The addresses inside a property, absolute."""
        found = self.properties.get(tag, "")
        return [] if isinstance(found, str) else [url for href in found.hrefs if (url := _absolute(self.url, href))]

    def kinds(self, tag: str) -> set[str]:
        """The tags that stand anywhere inside a property."""
        found = self.properties.get(tag, "")
        return set() if isinstance(found, str) else found.tags

    def names(self, tag: str) -> set[str]:
        """The ``name`` attributes, in capitals, of what stands directly inside a property."""
        found = self.properties.get(tag, "")
        return set() if isinstance(found, str) else found.names


@dataclass(slots=True)
class Multistatus:
    """A 207 answer; ``truncated`` where the server had more to say (RFC 6578 section 3.6)."""

    resources: list[Resource]
    token: str = ""
    truncated: bool = False

    def first(self, url: str) -> Resource:
        """What is told of ``url`` itself: a listing of depth 0 has one response, under whatever spelling.

        Raises:
            CalendarGarbage: it has none.
        """
        if not self.resources:
            raise CalendarGarbage("calendar.empty-list", where=shown(url))
        return self.resources[0]


def parse(content: bytes, url: str) -> Multistatus:
    """Read a multistatus that ``url`` gave.

    Raises:
        CalendarGarbage: it is no XML, or another document.
    """
    reader = _Reader(url)
    try:
        _run(content, reader.start, reader.end, reader.text)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise CalendarGarbage("calendar.no-xml", where=shown(url)) from error
    return reader.answer


def preconditions(content: bytes) -> set[str]:
    """The names, without namespace, of the conditions that a DAV:error body lists (RFC 4918 section 16)."""
    path: list[str] = []
    found: set[str] = set()

    def start(tag: str, _: dict[str, str]) -> None:
        if len(path) == 1:
            found.add(tag.rpartition("}")[2])
        path.append(tag)
        _bounded(path)

    try:
        _run(content, start, lambda _: path.pop(), [])
    except (expat.ExpatError, ValueError, LookupError):
        return set()
    return found


def _run(
    content: bytes, start: Callable[[str, dict[str, str]], None], end: Callable[[str], object], text: list[str]
) -> None:
    """Go through ``content``; what stands between two tags is added to ``text``.

    Raises:
        ExpatError, ValueError, LookupError: it is no XML, in no encoding that is known, or has a document type.
    """
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text, parser.buffer_size = True, _BUFFER
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = text.append
    parser.Parse(content, True)


def _bounded(path: list[str]) -> None:
    if len(path) > _DEEPEST:
        raise ValueError


def _refuse(*_: object) -> NoReturn:
    raise expat.ExpatError


class _Tags(dict[str, str]):
    """The tags as the parser names them, in Clark's notation: ``{DAV:}href``."""

    def __missing__(self, name: str) -> str:
        self[name] = tag = f"{{{name}" if "}" in name else name
        return tag


class _Reader:
    """Takes in the elements of a multistatus in order; ``_path`` holds the tags of those that are open.

    They stand as multistatus / response / propstat / prop / property / what is inside.
    """

    def __init__(self, url: str) -> None:
        self.answer = Multistatus([])
        self.text: list[str] = []
        self._url = url
        self._tags = _Tags()
        self._path: list[str] = []
        self._spelled: dict[str, str] = {}
        self._begin_response()
        self._begin_propstat()
        self._inside: Inside | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag, path = self._tags[name], self._path
        path.append(tag)
        _bounded(path)
        self.text.clear()
        depth = len(path)
        if depth > 5:
            self._enter(depth, tag, attributes)
        elif depth == 5:
            self._inside = None
        elif depth == 3:
            self._begin_propstat()
        elif depth == 2:
            self._begin_response()
        elif depth == 1 and tag != _MULTISTATUS:
            raise CalendarGarbage("calendar.no-caldav", where=shown(self._url))

    def end(self, _: str) -> None:
        path = self._path
        depth, tag = len(path), path.pop()
        text = "".join(self.text)
        self.text.clear()
        if depth > 5:
            if tag == _HREF and self._inside is not None:
                self._inside.hrefs.append(text.strip())
        elif depth == 5:
            if path[1:] == [_RESPONSE, _PROPSTAT, _PROP]:
                self._properties[tag] = text if self._inside is None else self._inside
        elif depth == 4:
            if tag == _STATUS and path[2] == _PROPSTAT:
                self._propstat_code = _code(text)
        elif depth == 3:
            self._end_of_part(tag, text)
        elif depth == 2 and tag == _RESPONSE:
            self._end_response()
        elif depth == 2 and tag == _TOKEN:
            self.answer.token = text

    def _begin_response(self) -> None:
        self._href: str | None = None
        self._status = 200
        self._found: dict[str, Inside | str] = {}
        self._asked: set[str] = set()
        self._codes: set[int] = set()

    def _begin_propstat(self) -> None:
        self._properties: dict[str, Inside | str] = {}
        self._propstat_code = 200

    def _enter(self, depth: int, tag: str, attributes: dict[str, str]) -> None:
        """Take in an element inside a property."""
        if self._inside is None:
            self._inside = Inside()
        self._inside.tags.add(tag)
        if depth == 6:
            self._inside.names.add(attributes.get("name", "").upper())

    def _end_of_part(self, tag: str, text: str) -> None:
        """The end of what stands directly in a response."""
        if tag == _PROPSTAT:
            self._codes.add(self._propstat_code)
            self._asked.update(self._properties)
            if self._propstat_code < 300:
                self._found |= self._properties
        elif tag == _HREF and self._href is None:
            self._href = text.strip()
        elif tag == _STATUS:
            self._status = _code(text)

    def _end_response(self) -> None:
        if self._status == 507:
            self.answer.truncated = True
            return
        if not self._href:
            return
        try:
            url = self._resolved(self._href)
        except ValueError:
            return
        missing = not _NOT_FOUND.isdisjoint(self._codes) and min(self._codes) >= 300
        status = 404 if missing and _ETAG in self._asked else self._status
        self.answer.resources.append(Resource(url, status, self._found))

    def _resolved(self, href: str) -> str:
        """``href`` resolved; the folders are remembered, as a listing has thousands of plain names in one."""
        folder, slash, name = href.rpartition("/")
        if not slash or not _PLAIN.fullmatch(name):
            return on_our_way(resolve(self._url, href), self._url)
        if folder not in self._spelled:
            self._spelled[folder] = on_our_way(resolve(self._url, f"{folder}/"), self._url)
        return self._spelled[folder] + name


def _absolute(base: str, href: str) -> str:
    """``href`` resolved, "" where it is none."""
    try:
        return resolve(base, href) if href else ""
    except ValueError:
        return ""


def _code(status: str) -> int:
    """The number in "HTTP/1.1 404 Not Found"; 200 where none can be read."""
    match = _STATUS_CODE.search(status, 0, _BUFFER)
    return int(match.group(1)) if match else 200
