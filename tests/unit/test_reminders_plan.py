"""The plan of the reminders as a law: applied once, nothing is left to do; one event a promise, whatever was."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from nudged.caldav_client import Calendars
from nudged.calendar_time import WorkingTime
from nudged.model import Line, Reminder, Verb
from nudged.reminders import event as ics
from nudged.reminders.compare import GONE, LOST, Journalled, World, compare
from nudged.reminders.plan import TOO_MANY_GONE, Plan, judge_missing, plan
from nudged.store import SeenReminder, WrittenReminder

PARIS = ZoneInfo("Europe/Paris")
WORKING = WorkingTime(PARIS)
HOME = "https://dav.example.org/me/home/"
OTHER = "https://dav.example.org/me/other/"
CALENDARS = Calendars(home=HOME, synced=frozenset({HOME, OTHER}), writable=frozenset({HOME, OTHER}))
NOW = datetime(2026, 3, 9, 10, tzinfo=PARIS)
TITLE = "Acme: did Marc call? (expected by Fri 6)"


@dataclass
class Machine:
    """What one machine remembers; server and journal are shared."""

    server: dict[tuple[str, str], str]
    journal: list[Line] = field(default_factory=list)
    written: dict[str, WrittenReminder] = field(default_factory=dict)

    def plan(self, wanted: list[Reminder], now: datetime = NOW, calendars: Calendars = CALENDARS) -> Plan:
        seen: dict[str, list[SeenReminder]] = {}
        for (collection, promise), text in sorted(self.server.items()):
            copy = SeenReminder(promise, collection, f"{collection}{promise}.ics", "", text)
            seen.setdefault(promise, []).append(copy)
        return plan(wanted, seen, self.written, World(Journalled.of(self.journal), calendars, now, WORKING))

    def apply(self, todo: Plan, now: datetime = NOW) -> None:
        """Do what the plan says, as the shell does on a server that has exactly these events."""
        world = World(Journalled.of(self.journal), CALENDARS, now, WORKING)
        judge_missing(todo, todo.missing, now)
        self.journal += todo.lines
        for record in todo.records:
            self.written[record.promise] = record
        for create in todo.creates:
            id_ = create.wanted.promise
            assert not [key for key in self.server if key[1] == id_], "a second event for one promise"
            text = ics.compose(create.wanted, create.start, now, WORKING)
            self.server[HOME, id_] = text
            verdict = compare(create.wanted, SeenReminder(id_, HOME, f"{HOME}{id_}.ics", "", text), None, world)
            self.journal += verdict.lines
            assert verdict.record is not None
            self.written[id_] = verdict.record
        for change in todo.updates:
            verdict = change.verdict
            assert verdict.change is not None
            key = (change.seen.collection, change.wanted.promise)
            self.server[key] = ics.rewrite(self.server[key], change.wanted.promise, verdict.change, now, WORKING)
            self.journal += verdict.lines
            if verdict.record is not None:
                self.written[change.wanted.promise] = verdict.record


def reminder(promise: str, **changes: object) -> Reminder:
    wanted = Reminder(promise=promise, start=NOW + timedelta(days=1), summary=TITLE, description="Text", wording="w")
    return replace(wanted, **changes)  # type: ignore[arg-type]


ids = st.sampled_from([f"{number:012x}" for number in range(7)])
starts = st.integers(-20 * 24, 20 * 24).map(lambda hours: NOW + timedelta(hours=hours))
wishes = st.builds(
    reminder,
    ids,
    start=starts,
    summary=st.sampled_from([TITLE, "Acme : Marc a-t-il appelé ?", "Other"]),
    description=st.sampled_from(["Text", "", "More\ntext"]),
    wording=st.sampled_from(["w", "v"]),
    closed=st.booleans(),
    done=st.booleans(),
    urgent=st.booleans(),
    pending=st.booleans(),
).map(lambda one: replace(one, pending=one.pending and not one.closed))
wanteds = st.lists(wishes, max_size=8)


@st.composite
def user_edits(draw: st.DrawFn) -> tuple[str, str, str]:
    what = draw(st.sampled_from(["delete", "move", "retitle", "command", "cancel", "strip", "reword"]))
    return draw(ids), what, draw(st.sampled_from(["20260311T140000", "20260302T080000"]))


def edit(server: dict[tuple[str, str], str], promise: str, what: str, to: str) -> None:
    """What a user, or a calendar app, does to the event of ``promise``."""
    patterns = {
        "move": (r"^(DTSTART|DTEND);TZID=Europe/Paris:\w+", rf"\1;TZID=Europe/Paris:{to}"),
        "retitle": (r"^SUMMARY:.*(?=\r)", "SUMMARY:My own"),
        "command": (r"^SUMMARY:", "SUMMARY:ok "),
        "reword": (r"^DESCRIPTION:.*(?=\r)", "DESCRIPTION:mine"),
        "cancel": (r"^STATUS:\w+", "STATUS:CANCELLED"),
        "strip": (r"^X-NUDGE.*\n", ""),
    }
    for key in [key for key in server if key[1] == promise]:
        if what == "delete":
            del server[key]
        else:
            server[key] = re.sub(*patterns[what], server[key].replace("\r\n ", ""), flags=re.MULTILINE)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(wanteds, st.lists(user_edits(), max_size=3)), min_size=1, max_size=4))
def test_applied_twice_nothing_is_left_and_no_promise_has_two(
    rounds: list[tuple[list[Reminder], list[tuple[str, str, str]]]],
) -> None:
    machine = Machine({})
    for number, (wanted, edits) in enumerate(rounds):
        now = NOW + timedelta(hours=number)
        for _ in range(2):  # a decision first, then what follows from it
            machine.apply(machine.plan(wanted, now), now)
        left = machine.plan(wanted, now)
        assert left.empty, left
        assert len({promise for _, promise in machine.server}) == len(machine.server)
        for promise, what, to in edits:
            edit(machine.server, promise, what, to)


@settings(max_examples=100, deadline=None)
@given(wanteds, wanteds, st.lists(user_edits(), max_size=3))
def test_a_lost_database_creates_nothing_twice_and_rewrites_nothing(
    before: list[Reminder], after: list[Reminder], edits: list[tuple[str, str, str]]
) -> None:
    machine = Machine({})
    machine.apply(machine.plan(before))
    ever = {promise for _, promise in machine.server}
    for one in edits:
        edit(machine.server, *one)
    texts = dict(machine.server)
    machine.written.clear()
    todo = machine.plan(after)
    assert not {create.wanted.promise for create in todo.creates} & ever
    closed = {one.promise for one in {one.promise: one for one in after}.values() if one.closed}
    machine.apply(todo)
    changed = {key[1] for key in texts if machine.server.get(key) != texts[key]}
    assert changed <= closed


@settings(max_examples=100, deadline=None)
@given(wanteds, wanteds)
def test_two_machines_that_differ_come_to_rest(ones: list[Reminder], twos: list[Reminder]) -> None:
    """Other hours, languages or notes: each writes once after its own ledger changed, never in answer to the other."""
    server: dict[tuple[str, str], str] = {}
    journal: list[Line] = []
    one, two = Machine(server, journal), Machine(server, journal)
    for _ in range(3):
        one.apply(one.plan(ones))
        two.apply(two.plan(twos))
    assert not one.plan(ones).updates
    assert not two.plan(twos).updates
    assert not [line for line in journal if line.verb is not Verb.REMINDER]
    assert len({promise for _, promise in server}) == len(server)


@given(st.integers(0, 7), st.booleans())
def test_gone_is_dropped_below_five_and_never_from_a_calendar_out_of_reach(count: int, reachable: bool) -> None:
    machine = Machine({})
    wanted = [reminder(f"{number:012x}") for number in range(count)]
    machine.apply(machine.plan(wanted))
    machine.server.clear()
    calendars = (
        CALENDARS if reachable else Calendars(home=OTHER, synced=frozenset({OTHER}), writable=frozenset({OTHER}))
    )
    todo = machine.plan(wanted, calendars=calendars)
    assert not todo.creates
    machine.apply(todo)
    drops = [line.about for line in machine.journal if line.verb is Verb.DROP]
    states = {record.state for record in machine.written.values()}
    if not reachable or count >= TOO_MANY_GONE:
        assert drops == []
        assert GONE not in states
    else:
        assert drops == [one.promise for one in wanted]
        assert states <= {GONE}
    if reachable and count >= TOO_MANY_GONE:
        assert states == {LOST}
        assert len(machine.plan(wanted).lost) == count


def test_a_renewed_calendar_loses_and_drops_nothing() -> None:
    machine = Machine({})
    wanted = [reminder("aaaaaaaaaaaa")]
    machine.apply(machine.plan(wanted))
    machine.server.clear()
    machine.apply(machine.plan(wanted, calendars=replace(CALENDARS, renewed=frozenset({HOME}))))
    assert machine.written["aaaaaaaaaaaa"].state == LOST
    assert machine.plan(wanted).lost == ["aaaaaaaaaaaa"]
    assert machine.plan(wanted).empty
    assert machine.plan([replace(wanted[0], closed=True)]).lost == []


def test_an_event_in_a_calendar_that_was_not_synced_is_left_alone() -> None:
    machine = Machine({})
    machine.apply(machine.plan([reminder("aaaaaaaaaaaa")]))
    away = Calendars(home=OTHER, synced=frozenset({OTHER}), writable=frozenset({OTHER}))
    todo = machine.plan([reminder("aaaaaaaaaaaa", closed=True)], calendars=away)
    assert todo.empty


def test_the_users_place_wins_until_the_ledger_has_heard_of_it() -> None:
    machine = Machine({})
    machine.apply(machine.plan([reminder("aaaaaaaaaaaa")]))
    edit(machine.server, "aaaaaaaaaaaa", "move", "20260311T140000")
    chased = reminder("aaaaaaaaaaaa", start=NOW + timedelta(days=7))
    todo = machine.plan([chased])
    assert [(line.verb, line.value) for line in todo.lines] == [(Verb.SNOOZE, "2026-03-11T14:00:00+01:00")]
    assert not todo.updates
    machine.apply(todo)
    assert not machine.plan([chased]).updates
    heard = reminder("aaaaaaaaaaaa", start=datetime(2026, 3, 11, 14, tzinfo=PARIS))
    machine.apply(machine.plan([heard]))
    machine.apply(machine.plan([chased]))
    assert "20260316T100000" in machine.server[HOME, "aaaaaaaaaaaa"]


def test_a_snooze_that_another_machine_journalled_is_not_decided_again() -> None:
    one = Machine({})
    two = Machine(one.server, one.journal)
    wanted = [reminder("aaaaaaaaaaaa")]
    for machine in (one, two):
        machine.apply(machine.plan(wanted))
    edit(one.server, "aaaaaaaaaaaa", "move", "20260311T140000")
    for machine in (one, two):
        machine.apply(machine.plan(wanted))
    assert [line.verb for line in one.journal] == [Verb.REMINDER, Verb.SNOOZE]
