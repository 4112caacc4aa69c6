"""The loop of the service: wait for a change, a due moment or a signal, then do a pass.

This is the one place that reads the clock. It waits in steps, as the system's timers stand still while a machine
sleeps: after each it compares the wall clock with the moment that is due.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import queue
import signal
import socket
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from nudged import config
from nudged.caldav_client import CalendarClient
from nudged.embedded import Embedded
from nudged.folder import Folder
from nudged.journal import Journal
from nudged.notify import notifier
from nudged.service.parts import Parts
from nudged.service.work import Work
from nudged.store import Store, state_lock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

log = logging.getLogger(__name__)

LONGEST_WAIT = timedelta(seconds=30)
"""The longest wait at a time: a machine that wakes from sleep is at most this late."""

SETTLE = timedelta(seconds=1)
"""After a change in the folder: notes are read at once, calendar and reminders follow when it is quiet."""

STOP = object()


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
    """
    state, data = config.state_folder(), config.data_folder()
    with contextlib.ExitStack() as stack:
        stack.enter_context(state_lock(state, wait))
        store = stack.enter_context(Store.open(state / "nudge.db"))
        if store.rebuilt:
            log.warning("the database was damaged; it is kept aside, and made anew from the notes and the calendar")
        folder = Folder(settings.notes.folder, on_change)
        stack.callback(folder.close)
        if not settings.calendar.url:
            embedded = Embedded.start(data)
            stack.callback(embedded.stop)
            store.put("embedded", json.dumps({"url": embedded.url, "username": embedded.username}))
            settings = _with_embedded(settings, embedded)
        else:
            store.put("embedded", "")
        work = Work(
            settings=settings,
            store=store,
            folder=folder,
            open_journal=lambda: Journal.open(settings.notes.folder, settings.machine, data),
            connect=lambda: CalendarClient.from_settings(settings.calendar),
            notifier=notifier(settings.notify.backend),
            parts=Parts(store, patient=patient),
        )
        stack.callback(work.close)
        yield work


def _with_embedded(settings: config.Settings, embedded: Embedded) -> config.Settings:
    calendar = replace(
        settings.calendar, url=embedded.url, username=embedded.username, password=embedded.password, keyring=False
    )
    return replace(settings, calendar=calendar)


def serve(settings: config.Settings) -> None:
    """Run until SIGTERM or SIGINT.

    Raises:
        NudgeError: another service is running, or a part cannot be set up.
    """
    wakes: queue.SimpleQueue[object] = queue.SimpleQueue()

    def stop(_number: int, _frame: FrameType | None) -> None:
        wakes.put(STOP)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    with assembled(settings, wait=0, patient=True, on_change=wakes.put) as work:
        work.folder.watch()
        log.info("watching %s and %s", settings.notes.folder, work.settings.calendar.url)
        _loop(work, wakes)
    _tell_systemd("STOPPING=1")
    log.info("stopped")


def _loop(work: Work, wakes: queue.SimpleQueue[object]) -> None:
    poll = timedelta(seconds=work.settings.calendar.poll)
    due = work.run(_now(work))
    _tell_systemd("READY=1")
    while True:
        changed = _wait(work, wakes, min(due, _now(work) + poll))
        if changed is None:
            return
        if changed:
            work.read_notes(_now(work), changed)
            due = _now(work) + SETTLE
        else:
            due = work.run(_now(work))


def _wait(work: Work, wakes: queue.SimpleQueue[object], until: datetime) -> set[str] | None:
    """Wait for ``until`` or a change: the paths that changed, none where it is time, None where it is to stop."""
    began = _now(work)
    while True:
        now = _now(work)
        left = until - now
        if left <= timedelta(0) or now < began:
            return set()
        try:
            item = wakes.get(timeout=min(left, LONGEST_WAIT).total_seconds())
        except queue.Empty:
            continue
        if item is STOP:
            return None
        return _drained(item, wakes)


def _drained(item: object, wakes: queue.SimpleQueue[object]) -> set[str] | None:
    """All changes that are waiting, in one."""
    changed: set[str] = set()
    while True:
        if item is STOP:
            return None
        if isinstance(item, set | frozenset):
            changed |= item
        try:
            item = wakes.get_nowait()
        except queue.Empty:
            return changed


def _now(work: Work) -> datetime:
    return datetime.now(UTC).astimezone(work.settings.timezone)


def _tell_systemd(state: str) -> None:
    """sd_notify(3): tell the service manager, where there is one."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out, contextlib.suppress(OSError):
        out.sendto(state.encode(), "\0" + address[1:] if address.startswith("@") else address)
