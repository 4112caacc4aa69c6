"""What the store holds besides entries and interviews, as frozen data; every datetime comes back aware, in UTC."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from nudged.model import Fact


@dataclass(frozen=True, slots=True)
class NoteStamp:
    """A note's content as last read: its size in bytes, modification time in ns since 1970 UTC, and digest."""

    size: int
    mtime_ns: int
    digest: str


@dataclass(frozen=True, slots=True)
class Collection:
    """A calendar as last synchronised: its sync token (RFC 6578) and ctag, "" where the server gives none."""

    url: str
    name: str
    token: str
    ctag: str
    synced: datetime | None


@dataclass(frozen=True, slots=True)
class SeenReminder:
    """An event of ours as last read from the server; ``text`` is its iCalendar source."""

    promise: str
    collection: str
    href: str
    etag: str
    text: str


@dataclass(frozen=True, slots=True)
class WrittenReminder:
    """What this machine last knew of a reminder.

    Attributes:
        slot: the start that the ledger wanted at that time.
        start, title, status: as in the event.
        wording: a digest of the summary and description that the ledger wanted at that time.
        state: "live", "closed" or "gone" (deleted by the user).
    """

    promise: str
    collection: str
    href: str
    etag: str
    slot: datetime
    start: datetime
    title: str
    status: str
    wording: str
    state: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of one part that now stands: since when, when last seen, when it is tried again, tries so far.

    ``message`` is an English line; ``fact``, where there is one, the same for ``messages`` to word in any language.
    """

    part: str
    message: str
    since: datetime
    last: datetime
    retry: datetime | None
    tries: int
    fact: Fact | None = None
