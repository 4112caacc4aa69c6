"""A limit to how long one request may take as a whole, which no time-out of a single wait can give."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

MOST_LEFT = 4
"""So many acts may be left unfinished at one time."""


class _Worker:
    """A thread that does one act after another."""

    def __init__(self) -> None:
        self._todo: SimpleQueue[tuple[Callable[[], Any], Future[Any]] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="calendar request", daemon=True)
        self._thread.start()

    def do(self, act: Callable[[], T]) -> Future[T]:
        """What ``act`` will give or raise."""
        done: Future[T] = Future()
        self._todo.put((act, done))
        return done

    def end(self) -> None:
        """End once what it was given is done."""
        self._todo.put(None)

    def is_alive(self) -> bool:
        return self._thread.is_alive()

    def _work(self) -> None:
        while (given := self._todo.get()) is not None:
            act, done = given
            try:
                done.set_result(act())
            except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
                done.set_exception(error)
            del given, act, done  # what was answered is not kept until the next act


@dataclass(slots=True)
class Deadline:
    """Waits for acts, which a thread beside does, and leaves alone those that take too long."""

    _idle: list[_Worker] = field(default_factory=list)
    _left: list[_Worker] = field(default_factory=list)

    def within(self, seconds: float, act: Callable[[], T]) -> T:
        """What ``act`` gives or raises.

        Raises:
            TimeoutError: it takes longer than ``seconds``, or too many that did are still not done.
        """
        self._left = [worker for worker in self._left if worker.is_alive()]
        if len(self._left) >= MOST_LEFT:
            raise TimeoutError
        try:
            worker = self._idle.pop()
        except IndexError:
            worker = _Worker()
        done = worker.do(act)
        try:
            return done.result(seconds)
        finally:
            if done.done():
                self._idle.append(worker)
            else:
                worker.end()
                self._left.append(worker)

    def close(self) -> None:
        """End the threads that have nothing to do."""
        while self._idle:
            self._idle.pop().end()
