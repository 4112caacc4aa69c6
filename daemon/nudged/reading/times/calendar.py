"""Days of the calendar: month ends, Mondays, named holidays."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

from dateutil.easter import EASTER_ORTHODOX, easter

if TYPE_CHECKING:
    from nudged.calendar_time import WorkingTime

FRIDAY, SATURDAY = 4, 5

_FIXED = {
    "christmas": (12, 25), "eve": (12, 24), "boxing": (12, 26), "nye": (12, 31), "newyear": (1, 1), "epiphany": (1, 6),
    "candlemas": (2, 2), "valentine": (2, 14), "patrick": (3, 17), "aprilfools": (4, 1), "may1": (5, 1), "may8": (5, 8),
    "juneteenth": (6, 19), "saintjean": (6, 24), "july1": (7, 1), "july4": (7, 4), "july14": (7, 14), "swiss": (8, 1),
    "august15": (8, 15), "belgium": (7, 21), "halloween": (10, 31), "toussaint": (11, 1), "guyfawkes": (11, 5),
    "november11": (11, 11), "nicholas": (12, 6), "german-unity": (10, 3), "tax-day": (4, 15), "earth-day": (4, 22),
}  # fmt: skip
_FROM_EASTER = {
    "easter": 0, "goodfriday": -2, "easter-monday": 1, "ascension": 39, "whitsun": 49, "whit-monday": 50,
    "mardi-gras": -47, "ash-wednesday": -46, "palm-sunday": -7, "corpus-christi": 60, "maundy": -3, "trinity": 56,
    "holy-saturday": -1, "mothering": -21,
}  # fmt: skip
_NTH = {
    "mlk": (1, 0, 3), "presidents": (2, 0, 3), "mothers": (5, 6, 2), "memorial": (5, 0, -1), "fathers": (6, 6, 3),
    "labor": (9, 0, 1), "columbus": (10, 0, 2), "thanksgiving": (11, 3, 4), "early-may": (5, 0, 1),
    "spring-bank": (5, 0, -1), "august-bank": (8, 0, -1), "mothers-fr": (5, 6, -1),
}  # fmt: skip
"""Month, weekday, which one of the month."""
_AFTER_THANKSGIVING = {"black-friday": 1, "cyber-monday": 4}


def monday(day: date) -> date:
    """The Monday of the week of ``day``."""
    return day - timedelta(days=day.weekday())


def end_of_month(day: date) -> date:
    """The last day of the month of ``day``."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def add_months(day: date, count: int) -> date:
    """The same day ``count`` months on, clipped to the month's end."""
    month = day.month - 1 + count
    year = day.year + month // 12
    month = month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def nth_weekday(start: date, weekday: int, number: int) -> date:
    """The ``number``-th such weekday of the month that begins at ``start``, from its end on where negative."""
    if number < 0:
        end = end_of_month(start)
        return end - timedelta(days=(end.weekday() - weekday) % 7 + 7 * (-number - 1))
    return start + timedelta(days=(weekday - start.weekday()) % 7 + 7 * (number - 1))


def nth_day(start: date, unit: str, number: int, working: WorkingTime) -> date:
    """The ``number``-th day or working day of the month that begins at ``start``, from its end on where negative."""
    end = end_of_month(start)
    if unit == "day":
        return end + timedelta(days=number + 1) if number < 0 else start + timedelta(days=number - 1)
    days = [start + timedelta(days=step) for step in range(end.day)]
    fit = [day for day in days if day.weekday() < FRIDAY + 1 + (unit == "oday") and day not in working.holidays]
    return fit[number if number < 0 else number - 1]


def second_friday(year: int, month: int) -> date:
    """The second Friday of a month."""
    return nth_weekday(date(year, month, 1), FRIDAY, 2)


def holiday(name: str, year: int) -> date:
    """The day of a named holiday in ``year``.

    Raises:
        ValueError: no such name.
    """
    if name == "holidays":
        name = "christmas"
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _FROM_EASTER:
        return easter(year) + timedelta(days=_FROM_EASTER[name])
    if name == "orthodox-easter":
        return easter(year, EASTER_ORTHODOX)
    if name in _AFTER_THANKSGIVING:
        return holiday("thanksgiving", year) + timedelta(days=_AFTER_THANKSGIVING[name])
    if name in _NTH:
        month, weekday, number = _NTH[name]
        return nth_weekday(date(year, month, 1), weekday, number)
    raise ValueError(name)
