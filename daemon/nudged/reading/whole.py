"""What only the whole note tells: a promise told twice is one, and what prepares a meeting is due before it.

What a statement is compared with is looked up by what it is about, so that a line of a long note costs no more than one
of a short note.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from nudged.model import Act, Statement, Type
from nudged.reading.statements import first_name, same_person
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPEN = 40
"""Of so many promises of one act and company the latest are looked at: nobody waits for more."""
_ANY = "*"
_LAPSED = timedelta(days=14)
"""So long after its day a promise that was not kept is made anew; later on it is another one."""


class Told:
    """The statements of a note as far as it has been read."""

    def __init__(self) -> None:
        self._kept: dict[int, Statement] = {}
        self._promises: defaultdict[tuple[str, Act | None], list[int]] = defaultdict(list)
        self._came: dict[tuple[Act | None, str | None, str | None], date] = {}
        self._heard: Statement | None = None
        self._lapsed: set[int] = set()
        self._count = 0
        self._outcome = 0

    def add(self, statement: Statement, *, again: bool, renews: bool = False) -> None:
        """Take in the next statement, which takes the place of a promise that it tells anew.

        ``again`` tells that it is a new deadline, ``renews`` that a word in it marks its day as a new one.
        """
        self._count += 1
        if self._heard is not None and not _brings(self._heard, statement):
            self._take_note()
        if statement.type is Type.PROMISE:
            statement = self._in_place_of(statement, again=again, renews=renews)
        elif statement.type is Type.CONTACT and not statement.words:
            self._take_note()
            self._heard = statement
        elif statement.type is Type.OUTCOME:
            statement = self._longer(statement)
        self._kept[self._count] = statement

    def _take_note(self) -> None:
        """Note what a contact brought, once what stands behind it is known."""
        if self._heard is not None:
            for key in _keys(self._heard):
                self._came[key] = max(self._heard.said, self._came.get(key, self._heard.said))
        self._heard = None

    def _longer(self, new: Statement) -> Statement:
        """The longer part of an outcome that is told twice in a line: "Accepted! Signed the contract."."""
        old = self._kept.get(self._outcome)
        if old is None or (old.line, old.outcome, old.company, old.said) != (
            new.line, new.outcome, new.company, new.said,
        ):  # fmt: skip
            self._outcome = self._count
            return new
        del self._kept[self._outcome]
        self._outcome = self._count
        return max(new, old, key=lambda one: len(one.quote))

    def _in_place_of(self, new: Statement, *, again: bool, renews: bool) -> Statement:
        """Leave out the promises that ``new`` tells anew; ``new``, with the day of the first where it has none."""
        same = self._promises[fold(new.company or ""), new.act]
        numbers = [number for number in same[-_OPEN:] if self._tells_anew(self._kept[number], new, again, renews)]
        told = [self._kept[number] for number in numbers]
        self._lapsed.update(number for number in same[-_OPEN:] if self._made_anew(self._kept[number], new))
        for number in numbers[-1 if again else 0 :]:
            del self._kept[number]
            same.remove(number)
        same.append(self._count)
        dated = next((old for old in told if not (again or old.vague or old.broken)), None)
        return _as_dated(new, dated) if new.vague and dated is not None and dated.said == new.said else new

    def statements(self, *, keep_lapsed: bool) -> tuple[Statement, ...]:
        """What remains, in order; unless ``keep_lapsed``, without promises that are made anew after their day."""
        if not keep_lapsed:
            for number in self._lapsed:
                self._kept.pop(number, None)
        meetings: defaultdict[str, set[date]] = defaultdict(set)
        for statement in self._kept.values():
            if statement.when is not None and statement.type in (Type.MEETING, Type.RESCHEDULE):
                meetings[fold(statement.company or "")].add(statement.when)
        days = {company: sorted(found) for company, found in meetings.items()}
        return tuple(_capped(one, days.get(fold(one.company or ""), [])) for one in self._kept.values())

    def _tells_anew(self, old: Statement, new: Statement, again: bool, renews: bool) -> bool:
        anew = _restated(old, new, again=again) or (renews and _renewed(old, new))
        return anew and not self._done(old)

    def _made_anew(self, old: Statement, new: Statement) -> bool:
        """Whether a promise that lapsed of late is made anew, and nothing came of it before."""
        lapsed = old.due is not None and old.due < new.said <= old.due + _LAPSED
        return lapsed and _put_off(old, new) and not self._done(old)

    def _done(self, promise: Statement) -> bool:
        """Whether the note tells, on a later day than the promise's own, that what was promised came."""
        persons = {_ANY} if promise.person is None else {first_name(promise.person), None}
        things = {_ANY} if promise.thing is None else {promise.thing, None}
        came = (self._came.get((promise.act, person, thing)) for person in persons for thing in things)
        return any(day is not None and day > promise.said for day in came)


def _keys(contact: Statement) -> Iterator[tuple[Act | None, str | None, str | None]]:
    """By what a contact is found: its act, with its person or any, with its thing or any."""
    for person in (_ANY, None if contact.person is None else first_name(contact.person)):
        for thing in (_ANY, contact.thing):
            yield contact.act, person, thing


def _capped(promise: Statement, meetings: list[date]) -> Statement:
    """A promise that prepares a meeting, due by the day before; ``meetings`` are the days of its company's, sorted."""
    if promise.type is not Type.PROMISE or not promise.prepares or promise.due is None:
        return promise
    place = bisect_right(meetings, promise.said)
    if place == len(meetings):
        return promise
    cap = max(meetings[place] - timedelta(days=1), promise.said)
    return promise if promise.due <= cap else replace(promise, due=cap, due_time=None)


def _as_dated(told_again: Statement, dated: Statement) -> Statement:
    """A promise that is told again without its day."""
    return replace(
        told_again, due=dated.due, due_time=dated.due_time, uncapped=dated.uncapped,
        uncapped_time=dated.uncapped_time, vague=False,
    )  # fmt: skip


def _restated(old: Statement, new: Statement, *, again: bool) -> bool:
    """Whether a promise of the same act and company is told anew, ``again`` by its new deadline alone."""
    if old.said != new.said:
        still_open = old.due is not None and old.said < new.said <= old.due
        return still_open and _put_off(old, new)  # once it has lapsed the ledger counts a renewal (DESIGN.md section 5)
    if again:
        return True
    if not same_person(old.person, new.person) or (old.broken and new.broken):
        return False
    same_thing = old.thing == new.thing or old.act is not Act.SEND or (old.broken and not new.thing)
    same_due = old.due == new.due and old.due_time == new.due_time
    named = old.person is not None and new.person is not None
    return same_thing and old.act is not Act.OTHER and (same_due or old.broken or (named and (old.vague or new.vague)))


def _brings(contact: Statement, promise: Statement) -> bool:
    """Whether an answer brought nothing but a promise of one: "wrote that he will tell me the result on Wednesday"."""
    beside = promise.type is Type.PROMISE and (contact.line, contact.said) == (promise.line, promise.said)
    return beside and contact.act is promise.act is Act.REPLY


def _renewed(old: Statement, new: Statement) -> bool:
    """Whether an open promise is told with another day, which a word marks as the new one."""
    still_open = old.due is not None and old.said <= new.said <= old.due and not (old.broken or new.broken)
    same = same_person(old.person, new.person) and (old.thing == new.thing or None in (old.thing, new.thing))
    return still_open and same and old.act is not Act.OTHER


def _put_off(old: Statement, new: Statement) -> bool:
    """Whether a promise is told anew on a later day: the same person, act and thing."""
    if old.broken or new.broken or old.due is None or old.due == new.due:
        return False
    if old.act is Act.OTHER or old.thing != new.thing:
        return False
    named = old.person is not None and new.person is not None and same_person(old.person, new.person)
    if old.act is Act.REPLY and old.person is None and new.due is not None and new.due > old.due and not new.vague:
        return True  # an answer that nobody by name was to give has a new day
    return named or (old.act is Act.SEND and old.thing is not None and same_person(old.person, new.person))
