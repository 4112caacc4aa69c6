"""The fold over one application's timeline: which contact closes which promise, what renews what, who moved it.

The entries come in order of time and text; every rule counts by day (DESIGN.md section 5, "Closing"). The fold keeps
small mutable records while it runs and hands out frozen ones at the end.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from nudged.ledger import meetings
from nudged.ledger.decisions import Decisions, due_of, moment_of
from nudged.ledger.identity import entry_id, same_person
from nudged.ledger.record import Record, alike, keeps, keeps_by_answer, other_thing
from nudged.model import Act, Application, Entry, Line, Move, Outcome, Promise, State, Statement, Type, Verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date, datetime

    from nudged.calendar_time import WorkingTime
    from nudged.ledger.placing import Placed

VAGUE_RENEWAL = 5
"""Working days for which words without a new day renew a promise (DESIGN.md section 5, "Closing")."""

_ENDS = frozenset(Outcome) - {Outcome.OFFER}
_THEIR_OUTCOMES = frozenset({Outcome.OFFER, Outcome.REJECTED, Outcome.FILLED})


class Fold:
    """Folds what was placed on one application into an ``Application`` as of ``now``."""

    def __init__(
        self, placed: Placed, decisions: Decisions, ids: Mapping[str, str], working: WorkingTime, now: datetime
    ) -> None:
        self.placed, self.decisions, self.ids, self.working, self.now = placed, decisions, ids, working, now
        self.today = working.local_day(now)
        self.entries = _ordered([e for e in placed.entries if e.statement.said <= self.today])
        self.tracks = meetings.tracks(self.entries, placed.interviews, working)
        self.promises: list[Record] = []
        self.wrong: list[Promise] = []
        self.moves: list[Move] = []
        self.chases: list[date] = []
        self.answers: list[tuple[date, date]] = []
        self.signs: list[date] = []
        self.acts: list[date] = []
        self.reschedules: list[date] = []
        self.pending_chase: date | None = None
        self.answer_day: date | None = None
        self.ended: tuple[Outcome, date] | None = None
        self.offer_on: date | None = None
        self.told_meetings: set[date] = set()

    def run(self) -> Application:
        """The application as of ``now``."""
        decided = self._decision_days()
        told = {day: list(group) for day, group in groupby(self.entries, key=lambda e: e.statement.said)}
        for day in sorted(told.keys() | decided.keys()):
            group = told.get(day, [])
            for index, entry in enumerate(group):
                self._take(entry, group[index + 1 :])
            for line in decided.get(day, ()):
                self._decide(line)
        self._event_meetings()
        self._meetings_held()
        for record in self.promises:
            self._settle(record)
        return self._application()

    def _take(self, entry: Entry, later: list[Entry]) -> None:
        said = entry.statement
        match said.type:
            case Type.PROMISE:
                self._promise(entry)
            case Type.CONTACT:
                self._contact(entry, later)
            case Type.CHASE:
                self._chase(said)
            case Type.MEETING:
                self._meeting(said)
            case Type.RESCHEDULE:
                self._sign(said.said)
                self.reschedules.append(said.said)
            case Type.OUTCOME:
                self._outcome(said)
            case Type.APPLIED:
                self.acts.append(said.said)
                self.ended = None
            case Type.AWAY:
                self._away(said)
            case Type.COURTESY | Type.OWN:
                self.acts.append(said.said)

    # Promises

    def _promise(self, entry: Entry) -> None:
        said = entry.statement
        id_ = self.ids.get(entry_id(entry), entry_id(entry))
        if any(record.id == id_ for record in self.promises):
            return
        record = self._record(id_, entry)
        if self._is_wrong(id_):
            self.wrong.append(self._frozen(record, State.WITHDRAWN))
            return
        if not said.broken:
            self._sign(said.said)
        self._enter(record)

    def _enter(self, record: Record) -> None:
        """Put a promise among the others: it may be one told again, a renewal, or a new one."""
        day = record.statement.said
        like = [q for q in self.promises if q.unclosed and alike(q, record)]
        if any(record.due_day <= q.due_day for q in like):
            return
        replaced = self._answered_by(record) or (max(like, key=lambda q: q.due_day) if like else None)
        if replaced is not None:
            counts = replaced.past_due(day) or any(chase >= replaced.statement.said for chase in self.chases)
            replaced.close(State.REPLACED, day, record.statement.quote)
            record.renews, record.root = replaced, replaced.first
            record.renewal = replaced.renewal + counts
            record.wait_chases = replaced.wait_chases
        self.promises.append(record)

    def _answered_by(self, record: Record) -> Record | None:
        """The lapsed promise that ``record``, given in answer to a chase, replaces whatever its act."""
        if self.answer_day != record.statement.said:
            return None
        lapsed = [q for q in self.promises if q.unclosed and q.chases and not other_thing(q, record)]
        return max(lapsed, key=lambda q: (q.act is record.act, q.due_day), default=None)

    def _record(self, id_: str, entry: Entry) -> Record:
        said = entry.statement
        act = said.act or Act.REPLY
        base = said.uncapped or said.due or self.working.add_working_days(said.said, VAGUE_RENEWAL)
        clock = said.uncapped_time if said.uncapped else said.due_time
        record = Record(id_, said, entry.source, act, base, clock)
        if said.prepares:
            named = said.due + timedelta(days=1) if said.due and said.uncapped and said.due < said.uncapped else None
            record.due_day, record.prepares = meetings.cap(self.tracks, named, said.said, self.today, base)
            if record.due_day != base:
                record.due_time = None
        line = self.decisions.of(id_, Verb.DUE)
        due = due_of(line) if line else None
        if due:
            (record.due_day, record.due_time), record.overridden = due, True
        record.decision = self._is_decision(said, act)
        return record

    def _is_decision(self, said: Statement, act: Act) -> bool:
        """A ``reply`` or ``call`` said at or after an interview; a call to set a date is none."""
        answers = act is Act.REPLY or (act is Act.CALL and said.purpose != "meeting")
        return answers and any(t.day <= said.said for t in self.tracks if not t.cancelled)

    def _is_wrong(self, id_: str) -> bool:
        verdict = self._verdict(id_)
        return verdict is not None and verdict.verb is Verb.WRONG

    def _verdict(self, id_: str) -> Line | None:
        lines = [self.decisions.of(id_, verb) for verb in (Verb.KEPT, Verb.WRONG, Verb.DROP)]
        return max((line for line in lines if line), key=lambda line: line.stamp, default=None)

    # What they do

    def _sign(self, day: date) -> None:
        """They gave a sign of life; the first one after a chase answers it."""
        self.signs.append(day)
        if self.pending_chase is not None:
            self.answers.append((self.pending_chase, day))
            self.pending_chase = None
            self.answer_day = day

    def _contact(self, entry: Entry, later: list[Entry]) -> None:
        said = entry.statement
        self._sign(said.said)
        act = said.act or Act.REPLY
        put_off = any(self._puts_off(e.statement) for e in later if e.source == entry.source)
        if said.words or (put_off and act in (Act.REPLY, Act.OTHER)):
            if not put_off:
                self._words(entry)
            return
        closed = self._kept_by(said, act)
        if closed is not None:
            closed.fulfil(said.said, said.quote, self.working)
            self._move(said.said, act.value, closed.followed, said.quote)
        elif act in (Act.SEND, Act.SCHEDULE):
            self._move(said.said, act.value, self._answers_chase(said.said), said.quote)

    def _puts_off(self, said: Statement) -> bool:
        """Is it a promise that an answer brought in place of what was awaited?

        An answer or a call later on is; anything promised in answer to a chase is, whatever its act.
        """
        if said.type is not Type.PROMISE or said.broken:
            return False
        return said.act in (Act.REPLY, Act.CALL) or self.answer_day == said.said

    def _words(self, entry: Entry) -> None:
        """Words alone renew what they put off for five working days, as a vague promise."""
        said = entry.statement
        waiting = [q for q in self.promises if q.unclosed and q.act in (Act.REPLY, Act.CALL)]
        put_off = max(waiting, key=lambda q: q.due_day, default=None)
        if put_off is None:
            return
        due = self.working.add_working_days(said.said, VAGUE_RENEWAL)
        renewed = replace(
            said, type=Type.PROMISE, act=put_off.act, due=due, vague=True, person=put_off.statement.person
        )
        self._promise(replace(entry, statement=renewed))

    def _kept_by(self, said: Statement, act: Act) -> Record | None:
        fits = [q for q in self.promises if q.unclosed and keeps(said, act, q)]
        mine = [q for q in fits if same_person(q.statement.person, said.person)]
        if not mine and said.person is not None and len(fits) > 1:
            mine = [q for q in fits if q.statement.person is None]
            fits = mine
        chosen = mine or fits
        return min(chosen, key=lambda q: (q.act is not act, q.due_day), default=None)

    def _meeting(self, said: Statement) -> None:
        when = said.when
        if when is None or when in self.told_meetings:
            return
        self.told_meetings.add(when)
        track = next((t for t in self.tracks if any(day == when for _, day in t.days)), None)
        known = track is not None and track.set_on < said.said
        held = when <= said.said
        if not held:
            self._sign(said.said)
        if known:
            return
        closes = [
            q
            for q in self.promises
            if q.unclosed
            and (
                q.act is Act.SCHEDULE
                or (q.act is Act.CALL and (held or q.statement.purpose == "meeting"))
                or (q.act is Act.REPLY and not held)
            )
        ]
        for record in closes:
            record.fulfil(said.said, said.quote, self.working)
            record.decision = False
        followed = any(q.followed for q in closes) or (not closes and not held and self._answers_chase(said.said))
        if track is not None:
            track.followed = followed
        if not held:
            self._move(said.said, "meeting set", followed, said.quote)

    def _outcome(self, said: Statement) -> None:
        if said.outcome is None:
            return
        if said.outcome in _THEIR_OUTCOMES:
            self._sign(said.said)
            closes = [q for q in self.promises if q.unclosed and keeps_by_answer(q)]
            for record in closes:
                record.fulfil(said.said, said.quote, self.working)
            followed = any(q.followed for q in closes) or (not closes and self._answers_chase(said.said))
            self._move(said.said, "decision", followed, said.quote)
        else:
            self.acts.append(said.said)
        self._end(said.outcome, said.said, said.quote)

    def _end(self, outcome: Outcome, day: date, quote: str) -> None:
        if outcome is Outcome.OFFER:
            self.offer_on = day
            return
        self.ended = (outcome, day)
        for record in self.promises:
            if record.unclosed and record.statement.said < day:
                record.close(State.EXPIRED, day, quote)

    def _away(self, said: Statement) -> None:
        """An absence moves the due days that fall into it to the first working day after it."""
        if said.due is None:
            return
        back = self.working.next_working_day(said.due)
        for record in self.promises:
            theirs = said.person is None or same_person(record.statement.person, said.person)
            if record.unclosed and theirs and not record.overridden and record.due_day <= said.due:
                record.due_day, record.due_time = back, None

    # What the candidate does

    def _chase(self, said: Statement) -> None:
        day = said.said
        self.chases.append(day)
        self.acts.append(day)
        self.pending_chase, self.answer_day = day, None
        for record in self.promises:
            if record.unclosed and (record.past_due(day) or (record.prepares and record.due_day <= day)):
                record.chases.append(day)
        for wait in {id(q.wait_chases): q for q in self.promises if q.unclosed and q.first.past_due(day)}.values():
            wait.wait_chases.append(day)

    def _decision_days(self) -> Mapping[date, list[Line]]:
        """The decisions about this application's promises, and its closings, by local day."""
        days: defaultdict[date, list[Line]] = defaultdict(list)
        known = {self.ids.get(entry_id(e), entry_id(e)) for e in self.entries}
        lines = [line for id_ in known for line in self.decisions.by_promise.get(id_, {}).values()]
        lines += [line for line in self.decisions.closes if line.about == self.placed.key]
        for line in sorted(lines, key=lambda line: line.stamp):
            days[self.working.local_day(line.stamp)].append(line)
        return days

    def _decide(self, line: Line) -> None:
        day = self.working.local_day(line.stamp)
        if line.verb is Verb.CLOSE:
            if line.value in set(Outcome):
                self._end(Outcome(line.value), day, "")
            return
        record = next((q for q in self.promises if q.id == line.about), None)
        if record is None:
            return
        if line.verb is Verb.SNOOZE:
            record.snoozed = moment_of(line, self.working.zone)
        elif line.verb is Verb.DROP and self._verdict(record.id) == line:
            record.dropped = day
        elif line.verb is Verb.KEPT and self._verdict(record.id) == line and record.unclosed:
            state = State.CHASED if record.chases else State.KEPT
            record.close(state, day, line.verb.value)
            record.followed = bool(record.wait_chases or record.chases)
            self._move(day, record.act.value, record.followed, record.statement.quote)

    # Closing

    def _move(self, day: date, what: str, followed: bool, quote: str = "") -> None:
        self.moves.append(Move(day, what, followed, quote))

    def _answers_chase(self, day: date) -> bool:
        """Does an act of ``day`` answer a chase when nothing was promised?"""
        return self.answer_day == day and not any(q.unclosed for q in self.promises)

    def _event_meetings(self) -> None:
        """An invitation that only the calendar tells of is a move of theirs on the day it came."""
        for track in self.tracks:
            if track.event is None or track.noted:
                continue
            if not track.event.by_user and track.set_on <= self.today and track.set_on < track.day:
                self._invited(track)
            self.reschedules += [day for day in track.moved_by_them if day <= self.today]
            self.signs += [day for day in track.moved_by_them if day <= self.today]

    def _invited(self, track: meetings.Track) -> None:
        day = track.set_on
        self.signs.append(day)
        waiting = [q for q in self.promises if q.unclosed and q.act is Act.SCHEDULE and q.statement.said <= day]
        for record in waiting:
            record.fulfil(day, track.event.title if track.event else "", self.working)
        track.followed = any(q.followed for q in waiting)
        self._move(day, "meeting set", track.followed)

    def _meetings_held(self) -> None:
        for track in self.tracks:
            if track.cancelled is not None or track.day > self.today:
                continue
            if track.held_by_note or meetings.meeting(track, self.working).end <= self.now:
                self._move(track.day, "meeting held", track.followed)
                self.signs.append(track.day)
        self.moves.sort(key=lambda move: move.day)

    # The end

    def _settle(self, record: Record) -> None:
        if not record.unclosed:
            return
        if record.dropped is not None:
            record.state = State.DROPPED
        elif record.due(self.working) <= self.now:
            record.state = State.LAPSED

    def _frozen(self, record: Record, state: State) -> Promise:
        return record.frozen(self.placed.key, self.placed.company, self.working, state)

    def _application(self) -> Application:
        langs = [e.statement.lang for e in self.entries]
        content = {move.day for move in self.moves if move.what != "meeting held"} | set(self.reschedules)
        ended, ended_on = self._ending()
        return Application(
            key=self.placed.key,
            company=self.placed.company,
            role=self.placed.role,
            via=self.placed.via,
            lang=max(sorted(set(langs)), key=langs.count, default="en"),
            entries=tuple(self.entries),
            promises=(*(self._frozen(record, record.state) for record in self.promises), *self.wrong),
            moves=tuple(self.moves),
            meetings=tuple(meetings.meeting(track, self.working) for track in self.tracks),
            chases=tuple(self.chases),
            answers=tuple(self.answers),
            words_only=tuple(day for _, day in self.answers if day not in content),
            signs=tuple(sorted(self.signs)),
            acts=tuple(sorted(self.acts)),
            reschedules=tuple(sorted(self.reschedules)),
            ended=ended,
            ended_on=ended_on,
            offer_on=self.offer_on,
            people=tuple(sorted(self.placed.people)),
        )

    def _ending(self) -> tuple[Outcome | None, date | None]:
        """The outcome in force: a meeting later than the end opens the application anew."""
        if self.ended is None:
            return None, None
        outcome, day = self.ended
        if any(track.day > day and track.cancelled is None and track.set_on > day for track in self.tracks):
            return None, None
        return outcome, day


def _ordered(entries: list[Entry]) -> list[Entry]:
    """By day, source and place in it; a meeting that is set stands before the promises of its day and source.

    So a promised call that the new date closes is closed before the next promise is looked at.
    """

    def key(entry: Entry) -> tuple[date, str, int]:
        return entry.statement.said, entry.source.file or entry.source.uid or "", entry.order

    def groups() -> Iterator[Entry]:
        by_group: dict[tuple[date, str], list[Entry]] = {}
        for entry in sorted(entries, key=key):
            by_group.setdefault(key(entry)[:2], []).append(entry)
        for group in by_group.values():
            first = next((i for i, e in enumerate(group) if e.statement.type is Type.PROMISE), len(group))
            ahead = [e for e in group[first:] if _sets_date(e.statement)]
            yield from group[:first]
            yield from ahead
            yield from (e for e in group[first:] if e not in ahead)

    return list(groups())


def _sets_date(said: Statement) -> bool:
    return said.type is Type.MEETING and said.when is not None and said.when > said.said
