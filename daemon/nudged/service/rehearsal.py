"""Letting ``nudge list`` be printed anew, unseen, after something has changed: whoever asks next need not wait."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

from nudged.journal import journal_states

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from nudged.store import Store

log = logging.getLogger(__name__)


class Rehearsal:
    """Starts a rehearsal where the database, a journal or the hour is another one than at the last."""

    def __init__(self, store: Store, notes: Path) -> None:
        self._store, self._notes = store, notes
        self._of: object = None
        self._lock = threading.Lock()
        self._running = self._late = False

    def after_pass(self, now: datetime) -> None:
        """Start one where it is needed; a failure costs nothing but the head start.

        What changes while one is under way is taken up by another one behind it.
        """
        try:
            state = self._store.changes, journal_states(self._notes), now.hour, now.date()
        except OSError as error:
            log.debug("no rehearsal: %s", error)
            return
        if state == self._of:
            return
        self._of = state
        with self._lock:
            if self._running:
                self._late = True
                return
            self._running = True
        threading.Thread(target=self._run, name="rehearsal", daemon=True).start()

    def _run(self) -> None:
        while True:
            try:
                subprocess.run(
                    [sys.executable, "-m", "nudge.rehearse"],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,
                    check=False,
                )
            except OSError as error:
                log.debug("no rehearsal: %s", error)
            with self._lock:
                if not self._late:
                    self._running = False
                    return
                self._late = False
