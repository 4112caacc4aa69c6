"""The parts of a mail message (RFC 2045): which one is its text, decoded; bounded in depth and in number.

The library's own parser goes down one call a level and looks through every level's boundary at every line, and its
reading of parameters takes the square of their number: a mail comes from outside.
"""

from __future__ import annotations

import binascii
import quopri
from email.errors import MessageError
from email.message import Message
from email.parser import HeaderParser
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEP, _PARTS = 8, 40
_HEADER = 1_000
"""Characters of a header that are looked at."""
_TEXTS = ("text/plain", "text/html")


class Body(NamedTuple):
    """The text of a mail as its writer's program wrote it."""

    text: str
    html: bool


def parsed(text: str) -> Message:
    """The headers of a message or part; its payload is all that stands below them."""
    return HeaderParser().parsestr(text, headersonly=True)


def header(message: Message, name: str) -> str:
    """The beginning of a header, on one line; "" where there is none."""
    return " ".join(str(message.get(name) or "")[:_HEADER].split())


def body(message: Message) -> Body:
    """The text of a message: its first plain part that says something, else the first page."""
    kind, left = _TEXTS[0], None
    for part in _leaves(message):
        typed = _typed(part)
        kind = typed.get_content_type()
        if kind not in _TEXTS or header(part, "content-disposition").casefold().startswith("attachment"):
            continue
        text = _content(part, typed)
        if kind == _TEXTS[0] and text.strip():
            return Body(_unwrapped(text, typed) if _is_flowed(typed) else text, html=False)
        left = left or (Body(text, html=True) if kind == _TEXTS[1] else None)
    return left or Body("", html=False)


def _leaves(message: Message) -> Iterator[Message]:
    """The parts that hold no others, in order; of a mail within the mail, none."""
    waiting, seen = [(message, 0)], 0
    while waiting and seen < _PARTS:
        seen += 1
        part, depth = waiting.pop()
        typed = _typed(part)
        if typed.get_content_maintype() == "multipart":
            inner = _inner(str(part.get_payload()), _boundary(typed)) if depth < _DEEP else []
            waiting += [(parsed(one), depth + 1) for one in reversed(inner[:_PARTS])]
        elif typed.get_content_maintype() == "text":
            yield part


def _typed(part: Message) -> Message:
    """A message with nothing but the content type of ``part``, cut to what is looked at."""
    typed = Message()
    told = header(part, "content-type")
    if told:
        typed["content-type"] = told
    return typed


def _boundary(typed: Message) -> str:
    try:
        return typed.get_boundary() or ""
    except (MessageError, LookupError, ValueError):
        return ""


def _inner(payload: str, boundary: str) -> list[str]:
    """What stands between the lines of a boundary."""
    if not boundary:
        return []
    parts: list[list[str]] = []
    for line in payload.splitlines(keepends=True):
        mark = line.rstrip()
        if mark == f"--{boundary}--":
            break
        if mark == f"--{boundary}":
            parts.append([])
        elif parts:
            parts[-1].append(line)
    return ["".join(lines) for lines in parts]


def _content(part: Message, typed: Message) -> str:
    """The text of a part: as it stands where it is not encoded, else decoded, as UTF-8 where it is valid UTF-8."""
    text = str(part.get_payload())
    encoding = header(part, "content-transfer-encoding").casefold()
    if encoding == "quoted-printable":
        raw = quopri.decodestring(text.encode("utf-8", "replace"))
    elif encoding == "base64":
        letters = "".join(text.split())
        try:
            raw = binascii.a2b_base64(letters + "=" * (-len(letters) % 4))
        except ValueError:
            return ""
    else:
        return text
    for charset in ("utf-8", _charset(typed)):
        try:
            return raw.decode(charset)
        except (LookupError, ValueError):
            continue
    return raw.decode("latin-1")


def _charset(typed: Message) -> str:
    try:
        return typed.get_content_charset() or "latin-1"
    except (MessageError, LookupError, ValueError):
        return "latin-1"


def _is_flowed(typed: Message) -> bool:
    return str(typed.get_param("format") or "").casefold() == "flowed"


def _unwrapped(text: str, typed: Message) -> str:
    """Flowed text with its soft line breaks taken out (RFC 3676): a line goes on where it ends in a blank."""
    joined = str(typed.get_param("delsp") or "").casefold() == "yes"
    lines: list[list[str]] = []
    depth, soft = 0, False
    for raw in text.splitlines():
        quoted = len(raw) - len(raw.lstrip(">"))
        line = raw[quoted:].removeprefix(" ")
        goes_on = line.endswith(" ") and line != "-- "
        shown = line[:-1] if goes_on and joined else line
        if soft and quoted == depth and line != "-- ":
            lines[-1].append(shown)
        else:
            lines.append([">" * quoted + " " * bool(quoted), shown])
        depth, soft = quoted, goes_on
    return "\n".join("".join(line) for line in lines)
