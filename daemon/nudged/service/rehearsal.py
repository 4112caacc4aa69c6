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
        self._process: subprocess.Popen[bytes] | None = None

    def after_pass(self, now: datetime) -> None:
        """Start one where it is needed and none is under way; a failure costs nothing but the head start."""
        try:
            state = self._store.changes, journal_states(self._notes), now.hour, now.date()
            if state == self._of or (self._process is not None and self._process.poll() is None):
                return
            self._process = subprocess.Popen(
                [sys.executable, "-m", "nudge.rehearse"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            log.debug("no rehearsal: %s", error)
            return
        threading.Thread(target=self._process.wait, name="rehearsal", daemon=True).start()
        self._of = state
