"""A pass of the service in a process of its own, killed just before its n-th write or request."""

from __future__ import annotations

import os
import signal
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from unittest import mock

from nudged.caldav_client.transport import Transport
from nudged.journal import append
from nudged.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from player import Machine, Shown

_WRITING = ("INSERT", "UPDATE", "DELETE", "COMMIT", "RELEASE")


@dataclass
class Points:
    """Counts the points at which a power failure may come, and names them; ``fatal`` is the one at which it does."""

    fatal: int | None = None
    names: list[str] = field(default_factory=list)

    def pass_by(self, name: str) -> None:
        """Reach a point: the process ends here where it is the fatal one."""
        self.names.append(name)
        if len(self.names) - 1 == self.fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def before(self, function: Callable[..., Any], name: Callable[..., str]) -> Callable[..., Any]:
        """``function`` with a point before it, where ``name`` gives one for its arguments."""

        def reached(*args: Any, **kwargs: Any) -> Any:
            if called := name(*args, **kwargs):
                self.pass_by(called)
            return function(*args, **kwargs)

        return reached

    def patches(self, shown: Shown) -> Iterator[Any]:
        """The places that are watched: each write to the store, each request, each journal line, each notification."""
        for name in ("_run", "_run_many"):
            watched = self.before(getattr(Store, name), lambda _, sql, *a: sql if sql.startswith(_WRITING) else "")
            yield mock.patch.object(Store, name, watched)
        yield mock.patch.object(Transport, "_send", self.before(Transport._send, lambda _, method, url, *a: method))
        yield mock.patch.object(append, "_write", self.before(append._write, lambda *a: "journal"))
        yield mock.patch.object(shown, "show", self.before(shown.show, lambda *a: "notification"))


def points_of(machine: Machine, moment: str) -> list[str]:
    """The points of the pass at ``moment``, which is done."""
    points = Points()
    _run(machine, moment, points)
    return points.names


def killed_at(machine: Machine, moment: str, fatal: int) -> bool:
    """Begin the pass at ``moment`` in another process; whether the failure came."""
    child = os.fork()
    if child == 0:
        try:
            _run(machine, moment, Points(fatal))
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def _run(machine: Machine, moment: str, points: Points) -> None:
    patches = list(points.patches(machine.shown))
    for patch in patches:
        patch.start()
    try:
        machine.pass_at(moment)
    finally:
        for patch in patches:
            patch.stop()
