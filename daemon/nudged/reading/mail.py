"""A mail message (``.eml``, RFC 5322) as a note: its headers told, quoted replies and signature left out."""

from __future__ import annotations

import email
import email.message
import email.policy
from email.utils import parseaddr, parsedate_to_datetime
from typing import TYPE_CHECKING

from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from datetime import datetime

    from nudged.reading.settings import ReadingSettings


def read_mail(text: str, file: str, modified: datetime, settings: ReadingSettings) -> tuple[str, str, datetime]:
    """The message as a text that ``passages`` reads, its file name, and its date (aware)."""
    message = email.message_from_string(text, policy=email.policy.default)
    when = modified
    try:
        stamp = parsedate_to_datetime(str(message["date"])) if message["date"] else None
    except (TypeError, ValueError):
        stamp = None
    if stamp is not None:
        when = stamp if stamp.tzinfo else stamp.replace(tzinfo=settings.working.zone)
    name, address = parseaddr(str(message["from"] or ""))
    mine = fold(address) in {fold(own) for own in settings.addresses}
    day = when.astimezone(settings.working.zone).date()
    head = f"---\ndate: {day.isoformat()}\n---\n" if stamp is not None else ""
    sender = "me" if mine else (name or address.partition("@")[0])
    return f"{head}From: {sender}\nSubject: mail\n\n{_body(message)}", file, when


def _content(part: email.message.Message) -> str:
    """The text of a part: as it stands where it is not encoded, else decoded, as UTF-8 where it is valid UTF-8."""
    if str(part["content-transfer-encoding"] or "").lower() not in ("base64", "quoted-printable"):
        return str(part.get_payload())
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return ""
    for charset in ("utf-8", part.get_content_charset() or "latin-1"):
        try:
            return raw.decode(charset)
        except (LookupError, UnicodeDecodeError):
            continue
    return raw.decode("latin-1")


def _body(message: email.message.EmailMessage) -> str:
    try:
        part = message.get_body(preferencelist=("plain",))
        content = _content(part) if part is not None else ""
    except (KeyError, LookupError, ValueError, AttributeError):
        content = ""
    kept: list[str] = []
    for line in content.splitlines():
        stripped = line.strip()
        if stripped == "--" or fold(stripped).startswith(("-----original", "-----message d'origine", "________")):
            break
        if (
            stripped.endswith((":", "："))
            and fold(stripped).startswith(("on ", "le ", "am "))
            and ("wrote" in stripped or "crit" in stripped or "schrieb" in stripped)
        ):
            break
        if not stripped.startswith(">"):
            kept.append(line)
    return "\n".join(kept)
