"""A mail message (``.eml``, RFC 5322) as a note: its headers told, quoted replies and signature left out."""

from __future__ import annotations

import email
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


def _body(message: object) -> str:
    assert isinstance(message, email.message.EmailMessage)  # noqa: S101 - the default policy makes no other
    try:
        part = message.get_body(preferencelist=("plain",))
        content = str(part.get_content()) if part is not None else ""
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
