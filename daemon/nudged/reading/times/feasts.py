"""Feasts that move with the moon: Ramadan, Diwali, Passover, the Lunar New Year, by the tables of ``holidays``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

NAMES = {
    "ramadan": "islamic", "eid": "islamic", "eid-al-fitr": "islamic", "eid-al-adha": "islamic",
    "diwali": "hindu", "holi": "hindu", "navratri": "hindu", "dussehra": "hindu", "pongal": "hindu", "onam": "hindu",
    "passover": "hebrew", "rosh-hashanah": "hebrew", "yom-kippur": "hebrew", "sukkot": "hebrew", "hanukkah": "hebrew",
    "lunar-new-year": "chinese", "mid-autumn": "chinese", "dragon-boat": "chinese",
}  # fmt: skip
"""The feasts by name, and the calendar that tells each."""
_DAYS = {"navratri": 9, "passover": 8, "rosh-hashanah": 2, "sukkot": 7, "hanukkah": 8}
_METHODS = {
    "diwali": ("diwali_india_date",), "navratri": ("sharad_navratri_date",), "ramadan": ("ramadan_beginning_dates",),
    "eid-al-fitr": ("eid_al_fitr_dates",), "eid-al-adha": ("eid_al_adha_dates",),
    "eid": ("eid_al_fitr_dates", "eid_al_adha_dates"),
}  # fmt: skip
"""The methods that tell a feast, where its name does not."""


@cache
def spans(name: str, year: int) -> tuple[tuple[date, date], ...]:
    """First and last day of the feasts of that name that begin in ``year``; none where the tables do not reach."""
    methods = _METHODS.get(name, (f"{name.replace('-', '_')}_date",))
    begun = sorted(day for method in methods for day in _told(NAMES[name], method, year) if day.year == year)
    if name != "ramadan":
        return tuple((day, day + timedelta(days=_DAYS.get(name, 1) - 1)) for day in begun)
    fitr = [day for number in (year, year + 1) for day in _told("islamic", "eid_al_fitr_dates", number)]
    eves = [min((eve for eve in fitr if eve > day), default=day) for day in begun]
    return tuple((day, eve - timedelta(days=1)) for day, eve in zip(begun, eves, strict=True) if eve > day)


def _told(calendar: str, method: str, year: int) -> list[date]:
    """What the tables tell: a day, or several, each with whether it is an estimate."""
    from holidays.calendars import chinese, hebrew, hindu, islamic  # noqa: PLC0415 - heavy, and few notes name a feast

    books = {
        "islamic": islamic._IslamicLunar, "hindu": hindu._HinduLunisolar, "hebrew": hebrew._HebrewLunisolar,
        "chinese": chinese._ChineseLunisolar,
    }  # fmt: skip
    return list(_dates(getattr(books[calendar](), method)(year)))


def _dates(told: object) -> Iterable[date]:
    if isinstance(told, date):
        yield told
    elif isinstance(told, Iterable):
        for part in told:
            yield from _dates(part)
