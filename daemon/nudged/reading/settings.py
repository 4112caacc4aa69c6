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
        german: read German sentences too.
    """

    language: str = "en"
    date_order: str = "auto"
    addresses: tuple[str, ...] = ()
    working: WorkingTime = field(default_factory=lambda: WorkingTime(zone=ZoneInfo("UTC")))
    german: bool = False
