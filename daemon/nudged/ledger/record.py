"""A promise while the timeline is folded, and the rules of which act keeps which promise (DESIGN.md section 5)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from nudged.calendar_time import END_OF_DAY_FOR_PROMISES
from nudged.ledger.identity import same_person
from nudged.model import Act, Promise, Source, State, Statement

if TYPE_CHECKING:
    from nudged.calendar_time import WorkingTime
    from nudged.ledger.meetings import Track

_DECISIVE_THINGS = frozenset({"contract", "offer"})


@dataclass(slots=True, eq=False)
class Record:
    """A promise while the fold runs."""

    id: str
    statement: Statement
    source: Source
    act: Act
    due_day: date
    due_time: time | None
    person: str | None = None
    refused: frozenset[date] = frozenset()
    prepares: date | None = None
    track: Track | None = None
    state: State = State.OPEN
    closed: date | None = None
    closed_by: str = ""
    chases: list[date] = field(default_factory=list)
    renews: Record | None = None
    renewal: int = 0
    root: Record | None = None
    waited: date | None = None
    wait_chases: list[date] = field(default_factory=list)
    followed: bool = False
    dropped: date | None = None
    snoozed: datetime | None = None
    decision: bool = False
    overridden: bool = False

    @property
    def unclosed(self) -> bool:
        """Whether nothing has closed it yet."""
        return self.closed is None

    @property
    def first(self) -> Record:
        """The first promise of its wait."""
        return self.root or self

    def open_to(self, day: date) -> bool:
        """May what happens on ``day`` close it: is it unclosed, and has the user not undone a closing of that day?"""
        return self.closed is None and day not in self.refused

    def waiting(self, day: date) -> bool:
        """By day: is a chase of ``day`` one in its wait, which begins with the lapse of its first promise?"""
        return (self.waited or self.due_day) < day or self.near(day)

    def near(self, day: date) -> bool:
        """By day: is it due, and does it prepare a meeting, for which the evening counts too?"""
        return self.prepares is not None and self.due_day <= day

    def renew(self, old: Record, day: date, *, counts: bool) -> None:
        """Take the place of ``old`` from ``day`` on, in its wait where one has begun (DESIGN.md section 2)."""
        old.close(State.REPLACED, day, self.statement.quote)
        self.renews, self.renewal = old, old.renewal + counts
        if counts or old.root is not None:
            self.root, self.wait_chases = old.first, old.wait_chases
            self.waited = old.waited or (old.due_day if old.past_due(day) else None)

    def past_due(self, day: date) -> bool:
        """By day: was it due before ``day``?"""
        return self.due_day < day

    def due(self, working: WorkingTime) -> datetime:
        """The moment at which it lapses, aware, in the user's zone."""
        return working.at(self.due_day, self.due_time or END_OF_DAY_FOR_PROMISES)

    def close(self, state: State, day: date, quote: str) -> None:
        """Give it its final ``state``, by what is quoted."""
        self.state, self.closed, self.closed_by = state, day, quote

    def fulfil(self, day: date, quote: str, working: WorkingTime) -> None:
        """Close it by the act itself: kept, kept late or chased, by day (DESIGN.md section 5, "Closing")."""
        if self.prepares is not None and any(chase >= self.due_day for chase in self.chases):
            state = State.CHASED
        elif day <= self.due_day:
            state = State.KEPT
        elif self.chases and day > working.next_working_day(self.due_day):
            state = State.CHASED
        else:
            state = State.KEPT_LATE
        self.close(state, day, quote)
        earlier = [chase for chase in self.wait_chases if chase not in self.chases]
        self.followed = state is State.CHASED or bool(earlier if state is State.KEPT_LATE else self.wait_chases)

    def confirm(self, day: date, said: str, working: WorkingTime) -> None:
        """Close it by the user's word of ``day``: it came in time, unless they had to ask for it."""
        self.fulfil(day, said, working)
        if not self.chases:
            self.state = State.KEPT
            self.followed = bool(self.wait_chases)

    def frozen(self, application: str, company: str | None, working: WorkingTime, state: State) -> Promise:
        """The promise as the ledger hands it out."""
        said = self.statement
        return Promise(
            id=self.id,
            application=application,
            company=company,
            person=self.person,
            act=self.act,
            quote=said.quote,
            said=said.said,
            due=self.due(working),
            due_day=self.due_day,
            timed=self.due_time is not None,
            vague=said.vague,
            lang=said.lang,
            source=self.source,
            line=said.line,
            state=state,
            thing=said.thing,
            purpose=said.purpose,
            prepares=self.prepares,
            meets=self.track.day if self.track else self.prepares,
            closed=self.closed or self.dropped,
            closed_by=self.closed_by,
            chases=tuple(self.chases),
            renews=self.renews.id if self.renews else None,
            renewal=self.renewal,
            wait=self.first.id,
            wait_chases=tuple(self.wait_chases),
            followed=self.followed,
            snoozed=self.snoozed,
            decision=self.decision,
        )


def other_thing(one: Record, other: Record) -> bool:
    """Do both name a deliverable, and not the same one?"""
    mine, theirs = one.statement.thing, other.statement.thing
    return mine is not None and theirs is not None and mine != theirs


def alike(one: Record, other: Record) -> bool:
    """May two promises be the same one: same act, no other deliverable, no other person?"""
    a, b = one.person, other.person
    return one.act is other.act and not other_thing(one, other) and (a is None or b is None or same_person(a, b))


def keeps_by_answer(record: Record) -> bool:
    """Does an answer with content keep it: a reply, or a call that was to bring one?"""
    return record.act is Act.REPLY or (record.act is Act.CALL and record.statement.purpose == "answer")


def keeps_by_date(record: Record, *, held: bool = False) -> bool:
    """Does a date that is set keep it: an invitation, an answer, a call to set one up? One ``held``: any call."""
    if record.act is Act.CALL:
        return held or record.statement.purpose == "meeting"
    return record.act is Act.SCHEDULE or (record.act is Act.REPLY and not held)


def keeps(said: Statement, act: Act, record: Record) -> bool:
    """Does a contact keep a promise: the same act, or an answer where an answer was promised?"""
    if said.thing and record.statement.thing and said.thing != record.statement.thing:
        return False
    if act is record.act:
        return True
    if act is Act.SCHEDULE:
        return keeps_by_date(record)
    if act is Act.SEND:
        return record.act is Act.REPLY and said.thing in _DECISIVE_THINGS
    if act in (Act.REPLY, Act.CALL):
        return keeps_by_answer(record)
    return False
