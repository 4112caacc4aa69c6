"""Which calendars the settings mean, by their shown names or addresses. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from nudged.caldav_client import resolve
from nudged.caldav_client.dav import shown
from nudged.model import Fact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.caldav_client import Collection


def is_named(collection: Collection, name: str) -> bool:
    """Whether the settings mean ``collection`` by ``name``: its shown name in any case, its address in any spelling, or
    the end of its path."""
    wanted = name.strip()
    if collection.name.casefold() == wanted.casefold():
        return True
    url = collection.url.rstrip("/")
    if "/" not in wanted:
        return unquote(url.rpartition("/")[2]) == wanted
    try:
        address = resolve(collection.url if "://" not in wanted else "", wanted.rstrip("/"))
        ending = resolve(collection.url, f"/{wanted.strip('/')}").removeprefix(resolve(collection.url, "/"))
    except ValueError:
        return False
    return url == address or ("://" not in wanted and url.endswith(f"/{ending}"))


def called(one: Collection, listed: Sequence[Collection]) -> str:
    """The name of ``one``, with its address where another of ``listed`` has the same name."""
    alone = sum(other.name.casefold() == one.name.casefold() for other in listed) < 2
    return one.name if alone else f"{one.name} ({shown(one.url)})"


def home(listed: Sequence[Collection], name: str, problems: dict[str, Fact]) -> Collection | None:
    """The calendar that gets the reminders: the named one, else the first by address that can hold them.

    None where there is none; ``problems`` then says why.
    """
    fit = [one for one in listed if one.writable and one.vevent]
    if not name:
        if not fit:
            problems["reminders"] = Fact("calendar.none-writable")
        return fit[0] if fit else None
    found = [one for one in listed if is_named(one, name)]
    if not found:
        problems["reminders"] = _unknown("calendar.reminders-unknown", name, fit)
        return None
    good = [one for one in found if one in fit]
    if not good:
        code = "calendar.reminders-read-only" if found[0].vevent else "calendar.reminders-no-events"
        problems["reminders"] = Fact(code, {"name": name})
        return None
    return good[0]


def watched(listed: Sequence[Collection], names: Sequence[str], problems: dict[str, Fact]) -> frozenset[str]:
    """The addresses of the calendars whose events are read: the named ones, else all that hold events."""
    if not names:
        return frozenset(one.url for one in listed if one.vevent)
    for name in names:
        if not any(is_named(one, name) for one in listed):
            problems[f"watch {name}"] = _unknown("calendar.watch-unknown", name, listed)
    return frozenset(one.url for one in listed if any(is_named(one, name) for name in names))


def _unknown(code: str, name: str, known: Sequence[Collection]) -> Fact:
    """No calendar is called ``name``; ``known`` are those that might be meant."""
    names = ", ".join(sorted(called(one, known) for one in known))
    return Fact(code, {"name": name, "names": names}) if known else Fact("calendar.none-called", {"name": name})
