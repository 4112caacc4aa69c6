"""A VTIMEZONE for a zone of the IANA database (RFC 5545 section 3.6.5), over the years that an event needs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_BEFORE, _AFTER = 1, 2


def vtimezone(zone: ZoneInfo, year: int) -> Timezone:
    """The observances of ``zone`` from the year before ``year`` to two years after it.

    Every onset is told in the local time that it ends, as the RFC wants it.
    """
    component = Timezone()
    component.add("TZID", zone.key)
    begin = datetime(max(year - _BEFORE, 1970), 1, 1, tzinfo=UTC)
    end = datetime(min(year + _AFTER, 9998) + 1, 1, 1, tzinfo=UTC)
    component.add_component(_observance(zone, [begin], begin))
    groups: dict[tuple[object, ...], list[datetime]] = {}
    for onset in _onsets(zone, begin, end):
        before, after = (onset - _MINUTE).astimezone(zone), onset.astimezone(zone)
        groups.setdefault((before.utcoffset(), after.utcoffset(), after.tzname()), []).append(onset)
    for onsets in groups.values():
        component.add_component(_observance(zone, onsets, onsets[0] - _MINUTE))
    return component


def _observance(zone: ZoneInfo, onsets: list[datetime], before: datetime) -> TimezoneStandard | TimezoneDaylight:
    first = onsets[0].astimezone(zone)
    former = before.astimezone(zone).utcoffset() or timedelta(0)
    component = TimezoneDaylight() if first.dst() else TimezoneStandard()
    local = [(onset + former).replace(tzinfo=None) for onset in onsets]
    component.add("DTSTART", local[0])
    if local[1:]:
        component.add("RDATE", local[1:])
    component.add("TZOFFSETFROM", former)
    component.add("TZOFFSETTO", first.utcoffset())
    component.add("TZNAME", first.tzname())
    return component


def _onsets(zone: ZoneInfo, begin: datetime, end: datetime) -> list[datetime]:
    """The moments (UTC, to the minute) at which the offset or the name of the local time changes."""

    def clock(moment: datetime) -> tuple[object, ...]:
        local = moment.astimezone(zone)
        return local.utcoffset(), local.tzname()

    found = []
    day = begin
    while day < end:
        if clock(day) != clock(day + _DAY):
            low, high = day, day + _DAY
            while high - low > _MINUTE:
                middle = low + (high - low) // 2 // _MINUTE * _MINUTE
                low, high = (middle, high) if clock(middle) == clock(low) else (low, middle)
            found.append(high)
        day += _DAY
    return found
