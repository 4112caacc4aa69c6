"""What a server's answers say of calendars and of what is in them. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from nudged.caldav_client import dav, multistatus
from nudged.caldav_client.dav import CAL, CS, DAV

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.caldav_client.multistatus import Multistatus, Resource
    from nudged.caldav_client.transport import Answer

_UID_TAKEN = {"no-uid-conflict", "unique-scheduling-object-resource"}
_WRITE = {DAV + name for name in ("all", "write", "write-content", "bind")}

_CLOCK_SETTLES = timedelta(seconds=5)
"""After so long nothing more happens within the second at which a token of whole seconds stands."""


@dataclass(frozen=True, slots=True)
class Collection:
    """A calendar on the server; ``token`` and ``ctag`` change with its content ("" where the server gives none).

    ``settled`` is False where they are a clock of whole seconds that stands at the present one: more may yet change
    under the same token.
    """

    url: str
    name: str
    writable: bool
    vevent: bool
    token: str
    ctag: str
    settled: bool = True


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new in a collection since a token.

    Attributes:
        changed: href to ETag.
        deleted: hrefs that are no longer there.
        token: for the next time; "" where the server gives none.
        complete: ``changed`` lists all that there is, so that whatever else is known is deleted.
        restarted: the server did not know the token that it was asked with.
        lenient: the server answers a token that it cannot know with everything and no error, so that only a complete
            listing tells what is gone.
    """

    changed: dict[str, str]
    deleted: tuple[str, ...]
    token: str
    complete: bool
    restarted: bool = False
    lenient: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """What the server gave of the resources ``hrefs``, which were asked for at one time.

    Attributes:
        found: ETag and text by href; those that are gone are left out.
        too_large: those that are larger than any answer that is taken.
    """

    hrefs: Sequence[str]
    found: dict[str, tuple[str, str]]
    too_large: frozenset[str] = frozenset()


def collection_of(resource: Resource, answer: Answer) -> Collection | None:
    """The calendar that ``resource`` of ``answer`` is; None where it is none, or gone."""
    kinds = resource.kinds(DAV + "resourcetype")
    if resource.gone or CAL + "calendar" not in kinds:
        return None
    url = resource.url if resource.url.endswith("/") else resource.url + "/"
    privileges = DAV + "current-user-privilege-set"
    components = resource.names(CAL + "supported-calendar-component-set")
    token, ctag = resource.text(DAV + "sync-token").strip(), resource.text(CS + "getctag").strip()
    return Collection(
        url=url,
        name=resource.text(DAV + "displayname").strip() or url.rstrip("/").rsplit("/", 1)[-1],
        writable=(privileges not in resource.properties or bool(resource.kinds(privileges) & _WRITE))
        and CS + "subscribed" not in kinds,
        vevent=not components or "VEVENT" in components,
        token=token,
        ctag=ctag,
        settled=_settled(token or ctag, answer),
    )


def _settled(token: str, answer: Answer) -> bool:
    """Whether ``token`` is no clock, or one that stands in the past by the server's own time."""
    if not re.fullmatch(r"1\d{9}", token):
        return True
    try:
        now = parsedate_to_datetime(answer.headers.get("Date", ""))
    except ValueError:
        return False
    return datetime.fromtimestamp(int(token), UTC) + _CLOCK_SETTLES < now


def is_shadow(url: str, found: dict[str, Collection]) -> bool:
    """Some servers list each calendar ``NAME`` as ``NAME.ics`` and ``NAME.xml`` too."""
    stem, dot, suffix = url.rstrip("/").rpartition(".")
    return bool(dot) and suffix in ("ics", "xml") and f"{stem}/" in found


def changes_of(answer: Multistatus, url: str, *, complete: bool, restarted: bool) -> Changes:
    """What ``answer`` tells of the resources in the collection ``url``; those of another server are passed over."""
    changed: dict[str, str] = {}
    deleted: list[str] = []
    server = dav.resolve(url, "/")
    for resource in answer.resources:
        if not resource.url.startswith(server) or resource.url.endswith("/") or resource.url == url.rstrip("/"):
            continue
        if resource.gone:
            deleted.append(resource.url)
        elif not resource.kinds(DAV + "resourcetype"):
            changed[resource.url] = dav.strong(resource.text(DAV + "getetag"))
    return Changes(changed, tuple(deleted), answer.token.strip(), complete and not answer.truncated, restarted)


def tells_uid_taken(answer: Answer) -> bool:
    """Whether a write was refused as its UID stands under another name.

    By the condition of the standard, by a 409 that names none (SOGo), or by the words of Nextcloud, which counts
    the events in its trash too.
    """
    if answer.status in (403, 412):
        return bool(multistatus.preconditions(answer.content) & _UID_TAKEN)
    return answer.status == 409 or (answer.status == 400 and b"with uid already exists" in answer.content)


def takes_cancelled_for_deleted(url: str) -> bool:
    """Whether the server of ``url`` deletes an event that is cancelled, as Google's does (vdirsyncer issue 510)."""
    return dav.origin(url)[1].endswith((".google.com", ".googleusercontent.com"))
