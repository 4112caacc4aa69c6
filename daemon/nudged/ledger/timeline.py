"""What was said and done on one application's timeline so far: signs, chases, moves, promises, and the end.

The fold writes it entry by entry; every rule counts by day (DESIGN.md section 5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.ledger.identity import same_person
from nudged.model import Move, Outcome, State, Statement, Type

if TYPE_CHECKING:
    from datetime import date

    from nudged.calendar_time import WorkingTime
    from nudged.ledger.record import Record


class Timeline:
    """The state of a fold, and what each side's plain acts do to it."""

    def __init__(self, working: WorkingTime) -> None:
        self.working = working
        self.promises: list[Record] = []
        self.moves: list[Move] = []
        self.chases: list[date] = []
        self.answers: list[tuple[date, date]] = []
        self.signs: list[date] = []
        self.acts: list[date] = []
        self.reschedules: list[date] = []
        self.absences: list[Statement] = []
        self.pending_chase: date | None = None
        self.answer_day: date | None = None
        self.ended: tuple[Outcome, date] | None = None
        self.offer: tuple[date, date | None] | None = None
        self.applied_on: date | None = None

    def sign(self, day: date) -> None:
        """They gave a sign of life; the first one after a chase answers it."""
        self.signs.append(day)
        if self.pending_chase is not None:
            self.answers.append((self.pending_chase, day))
            self.pending_chase = None
            self.answer_day = day

    def reschedule(self, said: Statement) -> None:
        """They moved or cancelled a meeting: a sign, and no move."""
        self.sign(said.said)
        self.reschedules.append(said.said)

    def away(self, said: Statement) -> None:
        """One of theirs is absent."""
        self.absences.append(said)
        for record in self.promises:
            self.excuse(record, said)

    def excuse(self, record: Record, absence: Statement) -> None:
        """An absence moves a due day that falls before its end to the first working day after it."""
        if absence.due is None or record.overridden or not record.unclosed or record.due_day > absence.due:
            return
        if absence.person is None or same_person(record.person, absence.person):
            record.due_day, record.due_time = self.working.next_working_day(absence.due), None

    def hand_over(self, said: Statement) -> None:
        """Somebody takes over: what the one before them has promised is now theirs to do."""
        self.sign(said.said)
        for record in self.promises:
            if record.unclosed and said.person and same_person(record.person, said.instead_of):
                record.person = said.person

    def applied(self, said: Statement) -> None:
        day = said.said
        self.acts.append(day)
        self.applied_on = day
        if self.ended is not None and day > self.ended[1]:
            self.ended = None

    def own(self, said: Statement) -> None:
        """What the candidate owes or does; a day told for it while an offer is on the table is that of the answer."""
        self.acts.append(said.said)
        if self.offer is not None and said.type is Type.OWN and said.due and said.said >= self.offer[0]:
            self.offer = (self.offer[0], self.offer[1] or said.due)

    def chase(self, said: Statement) -> None:
        """The candidate asked, in every wait that has begun."""
        day = said.said
        self.chases.append(day)
        self.acts.append(day)
        self.pending_chase, self.answer_day = day, None
        for record in self.promises:
            if record.unclosed:
                record.snoozed = None
            if record.unclosed and (record.past_due(day) or record.near(day)):
                record.chases.append(day)
        for wait in {id(q.wait_chases): q for q in self.promises if q.unclosed and q.waiting(day)}.values():
            wait.wait_chases.append(day)

    def move(self, day: date, what: str, followed: bool, quote: str = "") -> None:
        self.moves.append(Move(day, what, followed, quote))

    def answers_chase(self, day: date) -> bool:
        """Does an act of ``day`` answer a chase when nothing was promised, or come with another that did?"""
        if self.answer_day != day:
            return False
        return not any(q.unclosed for q in self.promises) or any(m.followed for m in self.moves if m.day == day)

    def end(self, outcome: Outcome, day: date, quote: str, answer_by: date | None = None) -> None:
        """The process has come to something; an offer ends nothing."""
        if outcome is Outcome.OFFER:
            self.offer = (day, answer_by)
            if self.ended is not None and day > self.ended[1]:
                self.ended = None
            return
        self.ended, self.offer = (outcome, day), None
        for record in self.promises:
            if record.unclosed and record.statement.said < day:
                record.close(State.EXPIRED, day, quote)
