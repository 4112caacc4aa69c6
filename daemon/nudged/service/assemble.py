"""All parts of the service, put together under the lock of the state folder."""

from __future__ import annotations

import contextlib
import json
import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from nudged import config
from nudged.caldav_client import CalendarClient
from nudged.folder import Folder
from nudged.journal import Journal
from nudged.notify import Ladder, notifier
from nudged.service.parts import Parts
from nudged.service.work import Work
from nudged.store import Store, StoreDamagedError, state_lock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from nudged.embedded import Embedded

log = logging.getLogger(__name__)


@contextlib.contextmanager
def assembled(
    settings: config.Settings, *, wait: float, patient: bool, on_change: Callable[[frozenset[str]], None] | None = None
) -> Iterator[Work]:
    """All parts of the service, under the lock of the state folder, with the embedded calendar where none is named.

    Args:
        wait: seconds to wait for the lock.
        patient: leave a part that failed alone until its retry is due.
        on_change: called with the changed paths by the folder's watch; None: the folder is not watched.

    Raises:
        NudgeError: another process holds the lock, or a part cannot be set up.
        StoreDamagedError: so the block did; the database is put aside, and the next start makes it anew.
    """
    state, data = config.state_folder(), config.data_folder()
    with contextlib.ExitStack() as stack:
        stack.enter_context(state_lock(state, wait))
        store = stack.enter_context(Store.open(state / "nudge.db"))
        if store.rebuilt:
            log.warning("the database was damaged; it is kept aside, and made anew from the notes and the calendar")
        parts = Parts(store, patient=patient, language=settings.language)
        folder = Folder(settings.notes.folder, on_change, parts.reported("note "))
        stack.callback(folder.close)
        alive = {"the folder's watch": folder.is_heard}
        if not settings.calendar.url:
            from nudged.embedded import Embedded  # noqa: PLC0415 - a web server, not needed beside a remote calendar

            embedded = Embedded.start(data)
            stack.callback(embedded.stop)
            alive["the embedded calendar"] = embedded.is_alive
            store.put("embedded", json.dumps({"url": embedded.url, "username": embedded.username}))
            settings = _with_embedded(settings, embedded)
        else:
            store.put("embedded", "")
        shows = notifier(settings.notify.backend, store, settings.language)
        desktop = shows.desktop if isinstance(shows, Ladder) else None
        if desktop is not None:
            stack.callback(desktop.close)
        else:
            store.put("notifier", settings.notify.backend)
        work = Work(
            settings=settings,
            store=store,
            folder=folder,
            open_journal=lambda: Journal.open(settings.notes.folder, settings.machine, data),
            connect=lambda: CalendarClient.from_settings(settings.calendar),
            notifier=shows,
            parts=parts,
            desktop=desktop,
            alive=alive,
        )
        stack.callback(work.close)
        try:
            yield work
        except StoreDamagedError:
            store.put_aside()
            raise


def _with_embedded(settings: config.Settings, embedded: Embedded) -> config.Settings:
    calendar = replace(
        settings.calendar, url=embedded.url, username=embedded.username, password=embedded.password, keyring=False
    )
    return replace(settings, calendar=calendar)
