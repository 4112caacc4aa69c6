"""A statement in the making, and what one sentence hands to the next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from nudged.model import Act, Outcome, Type
    from nudged.reading.grammar import Mention
    from nudged.reading.times import Moment


class Deed(NamedTuple):
    """An act and the deliverable; an act of None is nothing that a candidate waits for."""

    act: Act | None
    thing: str | None = None


@dataclass(slots=True)
class Carried:
    """What one sentence hands to the next.

    Attributes:
        mentions: who was mentioned, the latest last.
        company: whom the latest sentence was about; what is told of another is forgotten.
        promise: the latest promise of the entry, ``apart`` sentences back.
        lapsed: the promise that the sentence before told as broken.
        event: the latest day to come that is no deadline: "the board meets on the 20th"; ``whole`` tells that it is a
            stretch of days, such as a week.
        teller: who was mentioned last in the candidate's own words: who speaks in what is pasted behind them.
        outsider: whether the latest figure was somebody outside the process; ``many``: or more than one;
            ``gender``: "f" or "m" where an article tells it, "thing" of what is nobody.
        asked: what the sentence before asks the time of: "When would I hear?"; ``gender_asked``: "f", "m" or "p".
        lot: whether the sentence before spoke of what all candidates get, of which one is "mine": "offers go out".
        nothing: whether the sentence before told that nothing came.
        floor: the day before which the sentence before told that nothing will come.
        offer: whether the note has told of an offer, which a bare "accepted" or "refused" may then answer.
        paper: the kind of the paper that the sentence before named last, which "it" then stands for.
        life: how many sentences back private life was told of, None where hiring was told of since.
        condition: whether the part before of this very sentence, in another language, is a condition.
    """

    mentions: list[Mention] = field(default_factory=list)
    company: str | None = None
    promise: Draft | None = None
    apart: int = 0
    lapsed: Draft | None = None
    event: Moment | None = None
    whole: bool = False
    asked: Deed | None = None
    gender_asked: str = ""
    lot: bool = False
    nothing: bool = False
    floor: date | None = None
    offer: bool = False
    paper: str | None = None
    life: int | None = None
    condition: bool = False
    outsider: bool = False
    teller: str | None = None
    many: bool = False
    gender: str = ""

    @property
    def owed(self) -> Draft | None:
        """What they said that they would do, as one of the last two sentences told it, be it as broken."""
        return self.lapsed or (self.promise if self.apart <= 1 else None)

    @property
    def person(self) -> str | None:
        """Who was mentioned last; None where that was a role without a name."""
        return self.mentions[-1].name if self.mentions else None


@dataclass(slots=True)
class Draft:
    """A statement in the making; ``first`` and ``last`` are its tokens, ``anchor`` the verb or noun that carries it.

    ``missed`` is the day of a reported promise should the next sentence tell that it was not kept; ``company`` is
    another one than the note's; ``renews`` tells that a word marks its day as a new one.
    """

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
    missed: Moment | None = None
    restates: bool = False
    renews: bool = False
    instead_of: str | None = None
    rule: str = ""
    company: str | None = None
