"""A mail message (``.eml``, RFC 5322) as a note: its headers told, quoted replies and signature left out."""

from __future__ import annotations

from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import parseaddr, parsedate_to_datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from nudged.reading.mail_page import shown_text
from nudged.reading.mail_parts import body, header, parsed
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from datetime import date, datetime
    from email.message import Message

    from nudged.reading.settings import ReadingSettings

_YEARS = range(1971, 2200)
_DATE, _NAME, _COMMENTS, _LINE = 80, 60, 20, 40
_ANSWERED = ("-----original", "-----message d'origine", "________")
_WROTE = ("wrote", "ecrit", "schrieb")


def read_mail(text: str, file: str, modified: datetime, settings: ReadingSettings) -> tuple[str, str, datetime]:
    """The message as a text that ``passages`` reads, its file name, and its date (aware)."""
    message = parsed(text)
    stamp = _sent(header(message, "date"), settings)
    name, address = _sender(message)
    mine = fold(address) in {fold(own) for own in settings.addresses}
    head = f"---\ndate: {stamp[1].isoformat()}\n---\n" if stamp is not None else ""
    sender = "me" if mine else (name or address.partition("@")[0] or "?")
    return f"{head}From: {sender}\nSubject: mail\n\n{_text(message)}", file, stamp[0] if stamp else modified


def _sent(told: str, settings: ReadingSettings) -> tuple[datetime, date] | None:
    """When a mail was sent, and on which of the user's days; None where its header tells no time that can be."""
    try:
        stamp = parsedate_to_datetime(told[:_DATE])
        if stamp.year not in _YEARS:
            return None
        when = stamp if stamp.tzinfo else stamp.replace(tzinfo=settings.working.zone)
        return when, when.astimezone(settings.working.zone).date()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def _sender(message: Message) -> tuple[str, str]:
    """Name and address of the sender; comments in brackets are read where they are few."""
    told = header(message, "from")
    if told.count("(") > _COMMENTS:
        told = told.replace("(", " ").replace(")", " ")
    name, address = parseaddr(told)
    try:
        name = str(make_header(decode_header(name)))
    except (HeaderParseError, LookupError, ValueError):
        name = ""
    return " ".join(name.split())[:_NAME], address


def _text(message: Message) -> str:
    """What the sender wrote, up to what it answers or a signature."""
    text, is_page = body(message)
    lines = (shown_text(text) if is_page else text).splitlines()
    kept: list[str] = []
    for line, following in pairwise([*lines, ""]):
        stripped = line.strip()
        if stripped == "--" or fold(stripped).startswith(_ANSWERED):
            break
        if _tells_who_wrote(stripped) or (following.strip() and _tells_who_wrote(f"{stripped} {following.strip()}")):
            break
        if not stripped.startswith(">"):
            kept.append(line)
    return "\n".join(kept)


def _tells_who_wrote(line: str) -> bool:
    """Whether a line, be it broken in two, opens what is answered: "On 3 March 2026, Marc wrote:"."""
    told = fold(line[-_LINE:]) if line.endswith((":", "：")) else ""
    return told.rstrip(": ：\u00a0\u202f").endswith(_WROTE) and fold(line[:3]).startswith(("on ", "le ", "am "))
