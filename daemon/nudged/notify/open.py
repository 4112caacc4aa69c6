"""The notifications that are still open, remembered over a restart of the service and of the server."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Protocol

from nudged.notify.message import Button, Message

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST = 50
"""The most that are remembered: where no server ever comes, old ones make room."""


class Memory(Protocol):
    """Where the open ones are kept: a text under a name, as the store's small facts are."""

    def get(self, key: str, /) -> str | None: ...

    def put(self, key: str, value: str, /) -> None: ...


@dataclass(frozen=True, slots=True)
class Shown:
    """A message that was handed to the server ``owner`` (its unique name, "": there was none) and got ``number``.

    ``number`` is 0 where the server did not take it; ``again`` tells that it was shown a second time, the
    last one.
    """

    message: Message
    owner: str
    number: int
    again: bool = False

    def is_missing(self, owner: str) -> bool:
        """Whether the server ``owner`` does not have it, and is yet to get it."""
        return self.owner != owner and not (self.again and self.number)


def load(memory: Memory, key: str) -> list[Shown]:
    """What is remembered; nothing where that cannot be read."""
    try:
        return [_shown(item) for item in json.loads(memory.get(key) or "[]")]
    except (ValueError, TypeError, KeyError, AttributeError):
        return []


def save(memory: Memory, key: str, shown: Iterable[Shown]) -> None:
    """Remember ``shown`` in place of what was remembered."""
    memory.put(key, json.dumps([asdict(item) for item in list(shown)[-MOST:]], ensure_ascii=False))


def _shown(item: dict[str, object]) -> Shown:
    message = dict(item["message"])  # type: ignore[call-overload]
    message["buttons"] = tuple(Button(name) for name in message["buttons"])
    message["about"] = tuple(message["about"])
    return Shown(Message(**message), str(item["owner"]), int(str(item["number"])), bool(item["again"]))
