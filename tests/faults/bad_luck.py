"""Losses of power in the middle of an act, and connections that fail on the way: seeded, on request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from servers import Proxy, Recorded


class Killed(BaseException):
    """The machine loses its power."""


@dataclass
class Fate:
    """When the machine that is at work dies: before or after one of its next acts upon the world."""

    chance: random.Random
    left: int | None = None

    def wrap(self, act: Callable[..., object]) -> Callable[..., object]:
        def acting(*args: object, **keys: object) -> object:
            if self.left is None:
                return act(*args, **keys)
            self.left -= 1
            if self.left == 0 and self.chance.random() < 0.5:
                raise Killed
            done = act(*args, **keys)
            if self.left == 0:
                raise Killed
            return done

        return acting


@dataclass
class BadLine:
    """What happens to a request on its way: lost before or after the server has heard it, cut, told twice, refused."""

    chance: random.Random
    proxy: Proxy | None = None
    rate: float = 0.0

    def __call__(self, request: Recorded) -> tuple[int, dict[str, str], bytes] | None:
        assert self.proxy is not None
        if self.chance.random() >= self.rate:
            return self.proxy.forward(request)
        match self.chance.randrange(6):
            case 0:
                return None
            case 1:
                self.proxy.forward(request)
                return None
            case 2:
                status, headers, body = self.proxy.forward(request)
                return status, {**headers, "Content-Length": str(len(body) + 1)}, body[: len(body) // 2]
            case 3:
                self.proxy.forward(request)
                return self.proxy.forward(request)
            case 4:
                return self.chance.choice((500, 502, 503)), {}, b"<html>out of order</html>"
            case _:
                self.proxy.forward(request)
                return 504, {}, b""
