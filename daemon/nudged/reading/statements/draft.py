"""A statement in the making, and what one sentence hands to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from nudged.model import Act, Outcome, Type
    from nudged.reading.times import Moment


@dataclass(slots=True)
class Carried:
    """What one sentence hands to the next: the person last named, and whether it was a role without a name."""

    person: str | None = None
    role: bool = False


@dataclass(slots=True)
class Draft:
    """A statement in the making; ``first`` and ``last`` are its tokens, ``anchor`` the verb or noun that carries it."""

    type: Type
    first: int
    last: int
    anchor: int
    act: Act | None = None
    person: str | None = None
    due: Moment | None = None
    vague: bool = False
    broken: bool = False
    thing: str | None = None
    purpose: str | None = None
    said: date | None = None
    when: Moment | None = None
    outcome: Outcome | None = None
    words: bool = False
    prepares: bool = False
    before_meeting: bool = False
    rule: str = ""
