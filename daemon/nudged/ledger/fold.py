"""The fold over one application's timeline: which contact closes which promise, what renews what, who moved it.

The entries come in order of time and text; every rule counts by day (DESIGN.md section 5, "Closing"). The fold keeps
small mutable records while it runs and hands out frozen ones at the end.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from nudged.ledger import meetings
from nudged.ledger.decisions import Decisions, due_of, moment_of
from nudged.ledger.identity import entry_id, same_person
from nudged.ledger.ordering import ordered
from nudged.ledger.record import Record, alike, keeps, keeps_by_answer, keeps_by_date, other_thing
from nudged.ledger.timeline import Timeline
from nudged.model import Act, Application, Entry, Line, Outcome, Promise, State, Statement, Type, Verb

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

    from nudged.calendar_time import WorkingTime
    from nudged.ledger.placing import Placed

VAGUE_RENEWAL = 5
"""Working days for which words without a new day renew a promise (DESIGN.md section 5, "Closing")."""

_ENDS = frozenset(Outcome) - {Outcome.OFFER}
_THEIR_OUTCOMES = frozenset({Outcome.OFFER, Outcome.REJECTED, Outcome.FILLED})


class Fold(Timeline):
    """Folds what was placed on one application into an ``Application`` as of ``now``."""

    def __init__(
        self, placed: Placed, decisions: Decisions, ids: Mapping[str, str], working: WorkingTime, now: datetime
    ) -> None:
        super().__init__(working)
        self.placed, self.decisions, self.ids, self.now = placed, decisions, ids, now
        self.today = working.local_day(now)
        self.entries = ordered(e for e in placed.entries if e.statement.said <= self.today)
        self.tracks = meetings.tracks(self.entries, placed.interviews, working)
        self.wrong: list[Promise] = []
        self._takes: Mapping[Type, Callable[[Statement], None]] = {
            Type.MEETING: self._meeting,
            Type.OUTCOME: self._outcome,
            Type.CHASE: self.chase,
            Type.RESCHEDULE: self.reschedule,
            Type.APPLIED: self.applied,
            Type.AWAY: self.away,
            Type.HANDOVER: self.hand_over,
            Type.COURTESY: self.own,
            Type.OWN: self.own,
        }
        self.told_meetings: set[date] = set()
        self.met: set[date] = set()

    def run(self) -> Application:
        """The application as of ``now``."""
        decided = self._decision_days()
        calendar = self._calendar_days()
        told = {day: list(group) for day, group in groupby(self.entries, key=lambda e: e.statement.said)}
        for day in sorted(told.keys() | decided.keys() | calendar.keys()):
            group = told.get(day, [])
            for index, entry in enumerate(group):
                self._take(entry, group[index + 1 :])
            for happen in calendar.get(day, ()):
                happen()
            for line in decided.get(day, ()):
                self._decide(line)
        for record in self.promises:
            self._settle(record)
        return self._application()

    def _take(self, entry: Entry, later: list[Entry]) -> None:
        said = entry.statement
        if said.type is Type.PROMISE:
            self._promise(entry)
        elif said.type is Type.CONTACT:
            self._contact(entry, later)
        else:
            self._takes[said.type](said)

    # Promises

    def _promise(self, entry: Entry) -> None:
        said = entry.statement
        id_ = entry_id(entry)
        id_ = self.ids.get(id_, id_)
        if any(record.id == id_ for record in self.promises):
            return
        record = self._record(id_, entry)
        if self._is_wrong(id_):
            self.wrong.append(self._frozen(record, State.WITHDRAWN))
            return
        if not said.broken:
            self.sign(said.said)
        for absence in self.absences:
            if said.vague:
                self.excuse(record, absence)
        self._enter(record)

    def _enter(self, record: Record) -> None:
        """Put a promise among the others: it may be one told again, a renewal, or a new one."""
        day = record.statement.said
        like = [q for q in self.promises if q.unclosed and alike(q, record)]
        if any(record.due_day <= q.due_day for q in like):
            return
        like = [q for q in like if q.open_to(day)]
        replaced = self._answered_by(record) or (max(like, key=lambda q: q.due_day) if like else None)
        if replaced is not None:
            counts = replaced.past_due(day) or any(chase > replaced.statement.said for chase in self.chases)
            record.renew(replaced, day, counts=counts)
        self.promises.append(record)

    def _answered_by(self, record: Record) -> Record | None:
        """The lapsed promise that ``record``, given in answer to a chase, replaces whatever its act."""
        day = record.statement.said
        if self.answer_day != day:
            return None
        lapsed = [q for q in self.promises if q.open_to(day) and q.chases and not other_thing(q, record)]
        return max(lapsed, key=lambda q: (q.act is record.act, q.due_day), default=None)

    def _record(self, id_: str, entry: Entry) -> Record:
        said = entry.statement
        act = said.act or Act.REPLY
        base = said.uncapped or said.due or self.working.add_working_days(said.said, VAGUE_RENEWAL)
        clock = said.uncapped_time if said.uncapped else said.due_time
        refused = self.decisions.refused.get(id_, frozenset())
        record = Record(id_, said, entry.source, act, base, clock, person=said.person, refused=refused)
        if said.prepares:
            named = said.due + timedelta(days=1) if said.due and said.uncapped and said.due < said.uncapped else None
            record.due_day, record.prepares, record.track = meetings.cap(
                self.tracks, named, said.said, self.today, base
            )
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

    def _contact(self, entry: Entry, later: list[Entry]) -> None:
        said = entry.statement
        self.sign(said.said)
        act = said.act or Act.REPLY
        put_off = any(self._puts_off(e.statement) for e in later if e.source == entry.source)
        if said.words or (put_off and act in (Act.REPLY, Act.OTHER)):
            if not put_off:
                self._words(entry)
            return
        closed = self._kept_by(said, act)
        if closed is not None:
            closed.fulfil(said.said, said.quote, self.working)
            self.move(said.said, act.value, closed.followed, said.quote)
        elif act in (Act.SEND, Act.SCHEDULE):
            self.move(said.said, act.value, self.answers_chase(said.said), said.quote)

    def _puts_off(self, said: Statement) -> bool:
        """Is it a promise that an answer brought in place of what was awaited?

        An answer or a call later on is; anything promised in answer to a chase is, whatever its act.
        """
        if said.type is not Type.PROMISE or said.broken:
            return False
        return said.act in (Act.REPLY, Act.CALL) or self.answer_day == said.said

    def _words(self, entry: Entry) -> None:
        """Words alone renew what they put off for five working days, as a vague promise.

        What the same person promised before what others did, an answer or a call before the only other thing open.
        """
        said = entry.statement
        waiting = [q for q in self.promises if q.open_to(said.said)]
        answers = [q for q in waiting if q.act in (Act.REPLY, Act.CALL)] or (waiting if len(waiting) == 1 else [])
        mine = [q for q in answers if same_person(q.person, said.person)]
        put_off = max(mine or answers, key=lambda q: q.due_day, default=None)
        if put_off is None:
            return
        renewed = replace(said, type=Type.PROMISE, act=put_off.act, vague=True, person=put_off.person)
        self._promise(replace(entry, statement=renewed))

    def _kept_by(self, said: Statement, act: Act) -> Record | None:
        """The promise that a contact keeps: of those of its act the same person's, or the only one open, in order."""
        fits = [q for q in self.promises if q.open_to(said.said) and keeps(said, act, q)]
        mine = [q for q in fits if same_person(q.person, said.person)]
        if not mine and said.person is not None and len(fits) > 1:
            mine = [q for q in fits if q.person is None]
            fits = mine
        chosen = mine or fits
        return min(chosen, key=lambda q: (q.act is not act, q.due_day), default=None)

    def _meeting(self, said: Statement) -> None:
        when = said.when
        if when is None or when in self.told_meetings:
            return
        self.told_meetings.add(when)
        track = next(t for t in self.tracks if any(day == when for _, day in t.days))
        held = when <= said.said
        if not held:
            self.sign(said.said)
        if track.set_on < said.said:
            return
        track.followed = self._dated(said.said, said.quote, held=held)
        if not held:
            self.move(said.said, "meeting set", track.followed, said.quote)

    def _dated(self, day: date, quote: str, *, held: bool = False, invited: bool = False) -> bool:
        """Close what a meeting that is set or held keeps; tell whether the date followed a chase.

        ``invited``: the calendar tells it, which may have come before an answer was promised on that day.
        """
        closes = [q for q in self.promises if q.open_to(day) and keeps_by_date(q, held=held)]
        if invited:
            closes = [q for q in closes if q.act is not Act.REPLY or q.statement.said < day]
        for record in closes:
            record.fulfil(day, quote, self.working)
            record.decision = False
        return any(q.followed for q in closes) or (not closes and not held and self.answers_chase(day))

    def _outcome(self, said: Statement) -> None:
        if said.outcome is None:
            return
        if said.outcome in _THEIR_OUTCOMES:
            self.sign(said.said)
            closes = [q for q in self.promises if q.open_to(said.said) and keeps_by_answer(q)]
            for record in closes:
                record.fulfil(said.said, said.quote, self.working)
            followed = any(q.followed for q in closes) or (not closes and self.answers_chase(said.said))
            self.move(said.said, "decision", followed, said.quote)
        else:
            self.acts.append(said.said)
        self.end(said.outcome, said.said, said.quote, said.due)

    def _decision_days(self) -> Mapping[date, list[Line]]:
        """The decisions about this application's promises, and its closings, by local day."""
        days: defaultdict[date, list[Line]] = defaultdict(list)
        decided = self.decisions.by_promise
        known = {self.ids.get(id_, id_) for id_ in map(entry_id, self.entries)} if decided else set()
        lines = [line for id_ in known for line in decided.get(id_, {}).values()]
        lines += [
            line for line in self.decisions.closes if line.about and line.about in (self.placed.key, self.placed.also)
        ]
        for line in sorted(lines, key=lambda line: line.stamp):
            days[self.working.local_day(line.stamp)].append(line)
        return days

    def _decide(self, line: Line) -> None:
        day = self.working.local_day(line.stamp)
        if line.verb is Verb.CLOSE:
            if line.value in set(Outcome):
                self.end(Outcome(line.value), day, "")
            return
        record = next((q for q in self.promises if q.id == line.about), None)
        if record is None:
            return
        if line.verb is Verb.SNOOZE:
            record.snoozed = self._put_off(moment_of(line, self.working.zone))
        elif line.verb is Verb.DROP and self._verdict(record.id) == line:
            record.dropped = day
        elif line.verb is Verb.KEPT and self._verdict(record.id) == line and record.unclosed:
            record.confirm(day, line.verb.value, self.working)
            self.move(day, record.act.value, record.followed, record.statement.quote)

    def _put_off(self, moment: datetime | None) -> datetime | None:
        """A snooze that still stands; one to a day on which the candidate asked is over, as notes tell no hour."""
        asked = max(self.chases, default=None)
        over = moment is not None and asked is not None and self.working.local_day(moment) <= asked
        return None if over else moment

    # The calendar

    def _calendar_days(self) -> Mapping[date, list[Callable[[], None]]]:
        """What the calendar tells, by the day on which it came: invitations, moves, and interviews that are over."""
        days: defaultdict[date, list[Callable[[], None]]] = defaultdict(list)
        for track in self.tracks:
            event = track.event
            if event is not None and not track.noted and not event.by_user and track.set_on < track.day:
                days[track.set_on].append(partial(self._invited, track, event.title))
            for day in track.moved_in_calendar:
                days[day].append(partial(self._moved, day))
            over = track.held_by_note or meetings.meeting(track, self.working).end <= self.now
            if track.cancelled is None and over:
                days[track.day].append(partial(self._held, track))
        return {day: told for day, told in days.items() if day <= self.today}

    def _invited(self, track: meetings.Track, title: str) -> None:
        """An invitation that only the calendar tells of is a move of theirs, and keeps what a date keeps."""
        day = track.set_on
        self.sign(day)
        track.followed = self._dated(day, title, invited=True)
        self.move(day, "meeting set", track.followed)

    def _moved(self, day: date) -> None:
        self.sign(day)
        self.reschedules.append(day)

    def _held(self, track: meetings.Track) -> None:
        """An interview that was held is a move; that they met answers a chase, and not with words alone.

        What was to prepare it is no longer to come.
        """
        if self.pending_chase is not None:
            self.met.add(track.day)
        self.sign(track.day)
        self.move(track.day, "meeting held", track.followed)
        for record in self.promises:
            if record.track is track and record.unclosed:
                record.close(State.EXPIRED, track.day, track.event.title if track.event else "")

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
        content = {move.day for move in self.moves if move.what != "meeting held"} | {*self.reschedules, *self.met}
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
            offer_on=self.offer[0] if self.offer else None,
            answer_by=self.offer[1] if self.offer else None,
            applied_on=self.applied_on,
            people=tuple(sorted(self.placed.people)),
        )

    def _ending(self) -> tuple[Outcome | None, date | None]:
        """The outcome in force: a meeting later than the end opens the application anew."""
        if self.ended is None:
            return None, None
        outcome, day = self.ended
        later = [t for t in self.tracks if t.day > day and t.cancelled is None]
        if any(track.set_on > day or track.held_by_note for track in later):
            return None, None
        return outcome, day
