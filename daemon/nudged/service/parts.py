"""Supervision: a fault in one part is logged, remembered for ``nudge status`` and retried; it stops no other part."""

from __future__ import annotations

import logging
import random
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from nudged import messages
from nudged.model import Fact, NudgeError
from nudged.store import StoreDamagedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from nudged.store import Store

    Told = Fact | str
    """What stands in the way: as a fact, or where it has no code as an English line."""

log = logging.getLogger(__name__)

FIRST_RETRY = timedelta(seconds=15)
LONGEST_RETRY = timedelta(minutes=15)
LONGEST_PAUSE = timedelta(days=1)


class Parts:
    """Runs the parts of a pass, each on its own."""

    def __init__(self, store: Store, *, patient: bool, language: str = "en") -> None:
        """``patient``: leave a part that failed here alone until its retry is due; else try it at once."""
        self.store, self.patient, self.language = store, patient, language
        self._failing: set[str] = set()
        self.progress: Callable[[], None] = _nothing
        """Called whenever a part has come to its end, well or not: the pass is not stuck."""
        self.stopping: Callable[[], bool] = _never
        """Whether the service is to stop: then no further part begins."""

    def run(self, part: str, work: Callable[[], None], now: datetime) -> bool:
        """Do ``work``; True where it was done, False where it failed or its retry is not due yet.

        Raises:
            StoreError: the database cannot be written, or (``StoreDamagedError``) is damaged.
        """
        if self.stopping():
            return False
        fault = next((fault for fault in self.store.faults() if fault.part == part), None)
        standing = fault if self.patient and part in self._failing else None
        if standing is not None and standing.retry is not None and standing.last <= now < standing.retry:
            return False  # one of a clock that was ahead is tried again at once
        try:
            work()
        except StoreDamagedError:
            raise  # no part can go on without it
        except NudgeError as error:
            tries, pause = fault.tries if fault else 0, getattr(error, "retry_after", None)
            self._failed(part, error.fact or str(error), now, tries, known=part in self._failing, pause=pause)
            return False
        except Exception as error:  # a fault of ours in one part must not take the others down
            log.exception("%s: unexpected error", part)
            message = f"unexpected error ({type(error).__name__}); the log has the details"
            self._failed(part, message, now, fault.tries if fault else 0, known=True)
            return False
        finally:
            self.progress()
        self._failing.discard(part)
        if fault is not None:
            self.store.clear_fault(part)
            log.info("%s", _over(self.language, part, "part.works-again"))
        return True

    def _failed(  # noqa: PLR0913 - what is known of the failure
        self, part: str, told: Told, now: datetime, tries: int, *, known: bool, pause: float | None = None
    ) -> None:
        """``pause`` is the seconds for which a server asked to be left alone (Retry-After), a day at most."""
        if not known:
            lang = self.language if isinstance(told, Fact) else "en"
            log.warning("%s", _labelled(lang, part, _line(told, lang)))
        self._failing.add(part)
        wait = max(back_off(tries), timedelta(seconds=min(pause or 0, LONGEST_PAUSE.total_seconds())))
        self._put(part, told, now, now + wait)

    def _put(self, part: str, told: Told, now: datetime, retry: datetime | None) -> None:
        self.store.put_fault(part, _line(told, "en"), now, retry, told if isinstance(told, Fact) else None)

    def reported(self, prefix: str) -> frozenset[str]:
        """What the faults are about whose part begins with ``prefix``."""
        parts = (fault.part for fault in self.store.faults())
        return frozenset(part.removeprefix(prefix) for part in parts if part.startswith(prefix))

    def report(self, prefix: str, problems: Mapping[str, Told], now: datetime) -> None:
        """Hold the faults whose part begins with ``prefix`` to ``problems`` (what it is about, and what is told)."""
        standing = {fault.part: fault for fault in self.store.faults() if fault.part.startswith(prefix)}
        for about, told in problems.items():
            part, fact = prefix + about, told if isinstance(told, Fact) else None
            known = standing.get(part)
            if known is None or (known.message, known.fact) != (_line(told, "en"), fact):
                log.warning("%s", _line(told, self.language))
                self._put(part, told, now, None)
        for part in standing.keys() - {prefix + about for about in problems}:
            log.info("%s", _over(self.language, part, "part.put-right"))
            self.store.clear_fault(part)


def _line(told: Told, lang: str) -> str:
    return messages.fault(lang, told) if isinstance(told, Fact) else told


def _labelled(lang: str, part: str, text: str) -> str:
    return messages.say(lang, "labelled", label=messages.part(lang, part), text=text)


def _over(lang: str, part: str, code: str) -> str:
    return _labelled(lang, part, messages.say(lang, code))


def _nothing() -> None:
    """Nobody waits for a sign."""


def _never() -> bool:
    """Nobody stops it."""
    return False


def back_off(tries: int) -> timedelta:
    """How long to wait after the ``tries``-th failure in a row: doubling, with jitter, at most 15 minutes."""
    span: timedelta = min(FIRST_RETRY * 2 ** min(tries, 10), LONGEST_RETRY)
    return span * random.uniform(0.8, 1.2)  # noqa: S311 - spreads load, guards nothing
