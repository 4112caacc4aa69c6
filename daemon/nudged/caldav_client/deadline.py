"""A limit to how long one request may take as a whole, which no time-out of a single wait can give."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

MOST_LEFT = 4
"""So many acts may be left unfinished at one time."""


@dataclass(slots=True)
class Deadline:
    """Waits for acts, each in a thread of its own, and leaves alone those that take too long."""

    _left: list[threading.Thread] = field(default_factory=list)

    def within(self, seconds: float, act: Callable[[], T]) -> T:
        """What ``act`` gives or raises.

        Raises:
            TimeoutError: it takes longer than ``seconds``, or too many that did are still not done.
        """
        given: list[T] = []
        raised: list[BaseException] = []

        def run() -> None:
            try:
                given.append(act())
            except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
                raised.append(error)

        self._left = [thread for thread in self._left if thread.is_alive()]
        if len(self._left) >= MOST_LEFT:
            raise TimeoutError
        thread = threading.Thread(target=run, name="calendar request", daemon=True)
        thread.start()
        thread.join(seconds)
        if given:
            return given[0]
        if raised:
            raise raised[0]
        self._left.append(thread)
        raise TimeoutError
