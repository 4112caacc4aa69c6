"""Days on a line: where a day is drawn, and which days are named below."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from nudged import messages

if TYPE_CHECKING:
    from collections.abc import Iterator

WEEKS_BELOW, MONTHS_BELOW, QUARTERS_BELOW = 120, 500, 1400
"""Days up to which an axis names its weeks, its months, its quarters; beyond that its years."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A named day at ``x``; ``strong`` where a year or a month begins."""

    x: float
    label: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Axis:
    """The days from ``first`` to ``last``, drawn from ``left`` over ``width`` units."""

    first: date
    last: date
    left: float
    width: float

    @classmethod
    def around(cls, first: date, last: date, left: float, width: float) -> Axis:
        """An axis that shows both days with a little room, and at least three weeks."""
        room = max((last - first).days // 40, 1)
        first, last = first - timedelta(days=room), last + timedelta(days=room)
        short = 21 - (last - first).days
        return cls(first, last + timedelta(days=max(short, 0)), left, width)

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.left + self.width

    def x(self, day: date) -> float:
        """Where ``day`` is drawn; a day beyond an end is drawn there."""
        share = (day - self.first).days / max((self.last - self.first).days, 1)
        return round(self.left + self.width * min(max(share, 0.0), 1.0), 1)

    def ticks(self, lang: str) -> list[Tick]:
        """The days to name: Mondays, the first of each month, quarter or year, by how long it is."""
        days = (self.last - self.first).days
        if days <= WEEKS_BELOW:
            return [Tick(self.x(day), self._day(lang, day), day.day <= 7) for day in self._mondays(days)]
        step = 1 if days <= MONTHS_BELOW / 2 else 2 if days <= MONTHS_BELOW else 3 if days <= QUARTERS_BELOW else 12
        return [Tick(self.x(day), self._month(lang, day, step), day.month == 1) for day in self._months(step)]

    def _mondays(self, days: int) -> Iterator[date]:
        monday = self.first + timedelta(days=-self.first.weekday() % 7)
        step = 7 if days <= 63 else 14
        while monday <= self.last:
            yield monday
            monday += timedelta(days=step)

    def _months(self, step: int) -> Iterator[date]:
        month = self.first.year * 12 + self.first.month
        while True:
            day = date(month // 12, month % 12 + 1, 1)
            if day > self.last:
                return
            if month % step == 0:
                yield day
            month += 1

    @staticmethod
    def _day(lang: str, day: date) -> str:
        return messages.day_month(lang, day).split(" ", 1)[1]

    @staticmethod
    def _month(lang: str, day: date, step: int) -> str:
        if step == 12:
            return str(day.year)
        name = messages.day_month(lang, day).split(" ", 2)[2]
        return f"{name} {day.year}" if day.month == 1 else name
