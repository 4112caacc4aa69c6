"""The loop of the service: wait for a change, a due moment, a button or a signal, then do a pass.

This is the one place that reads the clock.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from nudged.model import NudgeError
from nudged.service import answering, systemd
from nudged.service.assemble import assembled
from nudged.service.farewell import Farewell
from nudged.service.parts import back_off
from nudged.service.rehearsal import Rehearsal
from nudged.service.wakes import Wakes
from nudged.service.wallclock import Woke, waiter
from nudged.signs import put_holder
from nudged.store import StoreDamagedError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from nudged.config import Settings
    from nudged.service.wallclock import Waiter
    from nudged.service.work import Work

__all__ = ["assembled", "serve"]

log = logging.getLogger(__name__)

SETTLE = timedelta(seconds=1)
"""After a change in the folder: notes are read at once, calendar and reminders follow when it is quiet."""

LONGEST_SETTLE = timedelta(seconds=10)
"""A folder that is never quiet is followed all the same."""

WAKING = timedelta(seconds=5)
"""After the machine has slept: the network needs a moment, and nothing is shown before the calendar was asked."""

_BETWEEN_DAMAGES = 60.0
"""Seconds; a database that is damaged again sooner is not made anew over and over: the service ends."""

BEAT = timedelta(minutes=5)
"""How often to give a sign of life to those who look at the database."""


def serve(load: Callable[[], Settings]) -> None:
    """Run until SIGTERM or SIGINT; SIGHUP, or another time zone of the system, loads the settings anew.

    Raises:
        NudgeError: another service is running, a part cannot be set up, or the settings are wrong at the start.
    """
    wakes, clock, settings, mended = Wakes(), waiter(), load(), -_BETWEEN_DAMAGES
    farewell = Farewell(wakes.wake)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, wakes.on_signal)
    try:
        while True:
            try:
                ended = _watched(settings, wakes, clock)
            except StoreDamagedError as error:
                if time.monotonic() - mended < _BETWEEN_DAMAGES:
                    raise
                mended = time.monotonic()
                log.warning(
                    "%s. It is kept aside, and made anew from the notes, the journal and the calendar", error.what
                )
                continue
            if ended:
                farewell.over()
                log.info("stopped")
                return
            settings = _reloaded(load, settings)
    finally:
        clock.close()
        wakes.close()


def _watched(settings: Settings, wakes: Wakes, clock: Waiter) -> bool:
    """Work on ``settings``; True where a signal ended it, False where they are to be loaded anew."""
    with assembled(settings, wait=0, patient=True, on_change=wakes.changed) as work:
        work.folder.watch()
        log.info("watching %s and %s", settings.notes.folder, work.settings.calendar.shown_url)
        ended = _Loop(work, wakes, clock).run()
        if work.desktop is not None:
            work.desktop.leave()
        return ended


def _reloaded(load: Callable[[], Settings], former: Settings) -> Settings:
    systemd.tell("RELOADING=1", f"MONOTONIC_USEC={time.monotonic_ns() // 1000}")
    try:
        settings = load()
    except NudgeError as error:
        log.error("%s; the settings of before still count", error)  # noqa: TRY400 - a user's slip, no fault of ours
        return former
    log.info("settings loaded anew")
    return settings


class _Turn:
    """How long one pass may write reminders: notes that have changed meanwhile, and the watchdog, are waiting."""

    LEAST = 10
    """Events that are written in any case, so that it comes on."""
    LONGEST = 60.0
    """Seconds."""

    def __init__(self, wakes: Wakes) -> None:
        self.wakes, self.begun, self.written = wakes, time.monotonic(), 0

    def __call__(self) -> bool:
        """Whether another event is to be written now."""
        self.written += 1
        if self.wakes.stopping:
            return False
        waited_for = self.wakes.waiting or time.monotonic() - self.begun > self.LONGEST
        return self.written <= self.LEAST or not waited_for


class _Loop:
    """One run of the loop, on one set of settings."""

    def __init__(self, work: Work, wakes: Wakes, clock: Waiter) -> None:
        self.work, self.wakes, self.clock = work, wakes, clock
        self.poll = timedelta(seconds=work.settings.calendar.poll)
        self.beat = min(BEAT, systemd.watchdog() or BEAT)
        self.beaten = time.monotonic()
        self.place = _zone_stamp()
        self.readonly = _is_readonly(work.settings.notes.folder)
        self.due = self.asked = self._now()
        self.unrest: datetime | None = None
        self.failures = 0
        self.trouble = ""
        self.rehearsal = Rehearsal(work.store, work.settings.notes.folder)
        work.parts.progress = self._sign_of_life
        work.parts.stopping = lambda: wakes.stopping
        work.turn = lambda: _Turn(wakes)

    def run(self) -> bool:
        """Do passes until a signal; True where it is to stop, False where the settings are to be loaded anew."""
        self._pass()
        systemd.tell("READY=1", f"STATUS=Watching {self.work.settings.notes.folder}")
        woke = Woke.READY
        while True:
            if self.wakes.stopping:
                systemd.tell("STOPPING=1")
                return True
            if self.wakes.reloading or self.place != _zone_stamp() or not self._proven():
                self.wakes.reloading = False
                return False
            self._listen(woke)
            woke = Woke.READY
            if self._now() >= self._until():
                self._pass()
                continue  # a button may have been heard meanwhile
            woke, _ = self.clock.wait(min(self._until(), self._next_beat()), self._handles())

    def _now(self) -> datetime:
        return datetime.now(UTC).astimezone(self.work.settings.timezone)

    def _until(self) -> datetime:
        return min(self.due, self.asked + self.poll)

    def _handles(self) -> Collection[int]:
        desktop = self.work.desktop.fileno() if self.work.desktop is not None else None
        return [self.wakes.fileno()] + ([desktop] if desktop is not None else [])

    def _listen(self, woke: Woke) -> None:
        """Take in what woke the loop: buttons and changes are followed at once, the rest by the pass."""
        now = self._now()
        if woke is Woke.CLOCK or now < self.asked:
            log.info("the machine has slept, or its clock was set")
            self.asked, self.due = now, now + WAKING
        if answering.answer(self.work, now):
            self.due = now
        paths = self.wakes.taken()
        if paths is None:
            return
        self._guarded(lambda: self.work.read_notes(now, None if "" in paths else paths))
        self.unrest = self.unrest or now
        self.due = min(max(self.due, now), now + SETTLE, max(self.unrest + LONGEST_SETTLE, now))

    def _pass(self) -> None:
        """One pass, and when the next one is due; where the database fails, it is tried again later."""
        now = self._now()
        self.asked, self.due, self.unrest = now, now + back_off(self.failures), None

        def work() -> None:
            self.due = self.work.run(now)

        self.failures = 0 if self._guarded(work) else self.failures + 1
        if not self.failures:
            self._put_trouble("")
        self.rehearsal.after_pass(now)

    def _guarded(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except StoreDamagedError:
            raise
        except NudgeError as error:
            log.error("%s", error)  # noqa: TRY400 - its text is all there is to know
            self._put_trouble(str(error))
            return False
        return True

    def _put_trouble(self, text: str) -> None:
        """Tell those who ask for the state of the service what its database could not be told."""
        if text != self.trouble:
            with contextlib.suppress(OSError):
                put_holder(self.work.store.path.parent, text)
                self.trouble = text

    def _next_beat(self) -> datetime:
        left = self.beaten + self.beat.total_seconds() - time.monotonic()
        return self._now() + timedelta(seconds=max(left, 0))

    def _proven(self) -> bool:
        """Whether every thread that the work needs lives; only then the watchdog and the readers get their sign.

        Raises:
            NudgeError: in a unit, the folder is another one than at the start, for which the sandbox has no opening.
        """
        folder = self.work.settings.notes.folder
        if not self.readonly and os.environ.get("INVOCATION_ID") and _is_readonly(folder):
            raise NudgeError(
                "came back after the service was started, which starts anew to write there", where=str(folder)
            )
        dead = self.work.dead()
        if dead:
            log.error("%s no longer works; starting anew", dead)
            return False
        if time.monotonic() >= self.beaten + self.beat.total_seconds():
            now = self._now()
            if self._guarded(lambda: self.work.heartbeat(now)):
                self._sign_of_life()
        return True

    def _sign_of_life(self) -> None:
        self.beaten = time.monotonic()
        systemd.tell("WATCHDOG=1")


def _is_readonly(folder: Path) -> bool:
    """Whether nothing can be written to the file system of ``folder``, as this process sees it."""
    try:
        return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def _zone_stamp() -> tuple[object, ...]:
    """What changes when the system's time zone does."""
    stamp: list[object] = []
    for file in ("/etc/localtime", "/etc/timezone"):
        try:
            status = os.lstat(file)
        except OSError:
            stamp.append(None)
        else:
            stamp.append((status.st_ino, status.st_mtime_ns))
    return tuple(stamp)
