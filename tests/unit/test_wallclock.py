"""Waiting for a moment of the wall clock: the real timer, and the way without one."""

from __future__ import annotations

import datetime as dt
import errno
import os
import threading
from typing import TYPE_CHECKING

import pytest

from nudged.service import wallclock
from nudged.service.wakes import Wakes
from nudged.service.wallclock import SteppingWaiter, TimerWaiter, Waiter, Woke

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = dt.timedelta(hours=5)


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@pytest.fixture(params=[TimerWaiter, SteppingWaiter])
def waiter(request: pytest.FixtureRequest) -> Iterator[Waiter]:
    made: Waiter = request.param()
    yield made
    made.close()


@pytest.fixture
def wakes() -> Iterator[Wakes]:
    made = Wakes()
    yield made
    made.close()


@pytest.mark.parametrize("past", [dt.timedelta(seconds=1), dt.timedelta(days=20000), dt.timedelta(0)])
def test_a_moment_that_is_past_comes_at_once(waiter: Waiter, past: dt.timedelta) -> None:
    assert waiter.wait(now() - past, []) == (Woke.DUE, frozenset())


def test_it_is_never_early(waiter: Waiter) -> None:
    until = now() + dt.timedelta(milliseconds=60)
    assert waiter.wait(until, [])[0] is Woke.DUE
    assert now() >= until


def test_a_change_ends_the_wait(waiter: Waiter, wakes: Wakes) -> None:
    thread = threading.Thread(target=wakes.changed, args=(["a.md"],))
    thread.start()
    assert waiter.wait(now() + LONG, [wakes.fileno()]) == (Woke.READY, frozenset({wakes.fileno()}))
    thread.join()
    assert wakes.taken() == {"a.md"}
    assert wakes.taken() is None


def test_a_wait_of_centuries_can_be_armed(waiter: Waiter, wakes: Wakes) -> None:
    wakes.changed([])
    assert waiter.wait(dt.datetime.max.replace(tzinfo=dt.UTC), [wakes.fileno()])[0] is Woke.READY
    assert wakes.taken() == {""}


def test_many_changes_never_block_and_come_together(wakes: Wakes) -> None:
    for number in range(70_000):
        wakes.changed([f"{number % 10}.md"])
    assert wakes.taken() == {f"{number}.md" for number in range(10)}


def test_a_clock_that_was_set_ends_the_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """The kernel tells it by ECANCELED (timerfd_create(2)); setting the real clock is for a machine of one's own."""
    waiter = TimerWaiter()
    monkeypatch.setattr(wallclock, "_polled", lambda handles, seconds: frozenset(handles))

    def read(handle: int, size: int) -> bytes:
        raise OSError(errno.ECANCELED, os.strerror(errno.ECANCELED))

    monkeypatch.setattr(wallclock.os, "read", read)
    assert waiter.wait(now() + LONG, [])[0] is Woke.CLOCK
    monkeypatch.undo()
    waiter.close()


@pytest.mark.parametrize("jump", [3600.0, -3600.0])
def test_without_a_timer_a_clock_that_strays_is_noticed(jump: float, monkeypatch: pytest.MonkeyPatch) -> None:
    start = dt.datetime(2026, 3, 28, 12, tzinfo=dt.UTC).timestamp()
    walls = iter([start, start + 60 + jump])
    stands = iter([10.0, 70.0])
    monkeypatch.setattr(wallclock.time, "time", lambda: next(walls))
    monkeypatch.setattr(wallclock.time, "monotonic", lambda: next(stands))
    monkeypatch.setattr(wallclock, "_polled", lambda handles, seconds: frozenset())
    until = dt.datetime.fromtimestamp(start, dt.UTC) + LONG
    assert SteppingWaiter().wait(until, []) == (Woke.CLOCK, frozenset())


def test_where_there_is_no_timer_the_clock_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wallclock.struct, "calcsize", lambda _: 4)
    assert isinstance(wallclock.waiter(), SteppingWaiter)
