"""What the reading needs to know of the user."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from nudged.calendar_time import WorkingTime

if TYPE_CHECKING:
    from nudged.config import Settings


@dataclass(frozen=True, slots=True)
class ReadingSettings:
    """Settings of the reading.

    Attributes:
        language: the tie-breaker where a sentence may be either language.
        date_order: 03/04: "auto" (by language), "dmy" or "mdy".
        addresses: the user's own mail addresses.
        working: working days, holidays and the user's zone.
        languages: which languages are read: "en", "fr", "de".
        name: how the user signs, and is called in chats and mails.
    """

    language: str = "en"
    date_order: str = "auto"
    addresses: tuple[str, ...] = ()
    working: WorkingTime = field(default_factory=lambda: WorkingTime(zone=ZoneInfo("UTC")))
    languages: tuple[str, ...] = ("en", "fr")
    name: str = ""

    @classmethod
    def of(cls, settings: Settings, working: WorkingTime) -> ReadingSettings:
        """What the configuration tells of it."""
        return cls(
            language=settings.language,
            date_order=settings.reading.date_order,
            addresses=settings.me.addresses,
            working=working,
            languages=settings.reading.languages,
            name=settings.me.name,
        )
