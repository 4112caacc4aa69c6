"""What the reading needs to know of the user."""

from __future__ import annotations

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from nudged.calendar_time import WorkingTime


@dataclass(frozen=True, slots=True)
class ReadingSettings:
    """Settings of the reading.

    Attributes:
        language: the tie-breaker where a sentence may be either language.
        date_order: 03/04: "auto" (by language), "dmy" or "mdy".
        addresses: the user's own mail addresses.
        working: working days, holidays and the user's zone.
        languages: which languages are read: "en", "fr", "de".
    """

    language: str = "en"
    date_order: str = "auto"
    addresses: tuple[str, ...] = ()
    working: WorkingTime = field(default_factory=lambda: WorkingTime(zone=ZoneInfo("UTC")))
    languages: tuple[str, ...] = ("en", "fr")
