"""What holds for any timeline: of the ledger, the standing, the reminders' slots and the drafts."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date, timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from timelines import DAYS, INTERVIEWS, TIMELINES, decided
from told import FRANCE, at, entries, statement

from nudged import ledger
from nudged.config import Grace, parse
from nudged.drafts import compose, notices
from nudged.judgement import advice, due, standing
from nudged.ledger import Ledger
from nudged.ledger.identity import entry_id
from nudged.model import Application, Entry, Interview, Reading, Source, Standing, State, Statement

GRACE = Grace()
WARNINGS = (Standing.DRIVING, Standing.LIKELY_OUT, Standing.GHOSTED)
FINAL = frozenset(State) - {State.OPEN, State.LAPSED}


def build(now: str, told: Iterable[Entry]) -> Ledger:
    return ledger.build(told, (), (), working=FRANCE, now=at(now))


def read(app: Application, now: str) -> Reading:
    return standing.read(app, working=FRANCE, grace=GRACE, now=at(now))


def rung(timeline: list[Statement], now: str) -> int:
    stands = [read(app, now).standing for app in build(now, entries(*timeline)).applications]
    covered = (Standing.DORMANT, Standing.CLOSED, Standing.OFFER)
    assume(not any(s in covered for s in stands))  # they cover the warning below them
    return max((WARNINGS.index(s) + 1 for s in stands if s in WARNINGS), default=0)


@settings(max_examples=80, deadline=None)
@given(TIMELINES, DAYS, st.randoms(use_true_random=False))
def test_the_order_of_reading_does_not_matter_and_replay_is_the_same(
    timeline: list[Statement], today: date, rng: random.Random
) -> None:
    now = f"{today.isoformat()}T12:00"
    told = [Entry(said, Source(file=f"{n % 3}.md"), n) for n, said in enumerate(timeline)]
    shuffled = list(told)
    rng.shuffle(shuffled)
    made = build(now, told)
    assert build(now, shuffled) == made
    assert build(now, told) == made
    for app in made.applications:
        assert read(app, now) == read(app, now)


@settings(max_examples=80, deadline=None)
@given(TIMELINES, INTERVIEWS, DAYS, st.data())
def test_with_interviews_and_decisions_too_it_is_the_same_each_time_and_hangs_together(
    timeline: list[Statement], interviews: list[Interview], today: date, data: st.DataObject
) -> None:
    now = at(f"{today.isoformat()}T12:00")
    told = entries(*timeline)
    ids = [entry_id(entry) for entry in told]
    lines = data.draw(st.lists(decided(ids), max_size=4))
    made = ledger.build(told, interviews, lines, working=FRANCE, now=now)
    assert made == ledger.build(told[::-1], interviews[::-1], lines, working=FRANCE, now=now)
    voice = compose.Voice(parse({"timezone": "Europe/Paris", "language": "en"}), FRANCE)
    for app in made.applications:
        for promise in app.promises:
            assert promise.state is not State.LAPSED or promise.due <= now
            assert promise.closed is None or promise.closed <= today
        assert list(app.signs) == sorted(app.signs)
        assert [m.day for m in app.moves] == sorted(m.day for m in app.moves)
        assert all(m.day <= today for m in app.moves)
    assert len(compose.reminders(made, voice)) == len(made.promises())
    assert all(notice.due <= now for notice in notices.notices(made, {}, voice))
    assert notices.next_moment(made, {}, voice) > now


@settings(max_examples=80, deadline=None)
@given(TIMELINES, DAYS)
def test_every_promise_has_the_state_that_its_moments_tell(timeline: list[Statement], today: date) -> None:
    now = f"{today.isoformat()}T12:00"
    for app in build(now, entries(*timeline)).applications:
        assert len({promise.id for promise in app.promises}) == len(app.promises)
        for promise in app.promises:
            assert promise.state is not State.LAPSED or promise.due <= at(now)
            assert promise.state is not State.OPEN or promise.due > at(now)
            assert (promise.closed is None) == promise.unclosed or promise.state is State.WITHDRAWN
            assert promise.closed is None or promise.said <= promise.closed <= today
            slot = due.slot(promise, app, FRANCE, GRACE)
            assert slot >= promise.due or promise.closed
            assert due.urgent(promise, FRANCE) or FRANCE.is_working(slot.date())
        reading = read(app, now)
        assert reading.since is not None
        assert reading.since <= today
        step = advice.step(app, reading, FRANCE, at(now))
        assert step.promise is None or step.promise in {promise.id for promise in app.promises}


@settings(max_examples=25, deadline=None)
@given(TIMELINES)
def test_day_by_day_each_promise_is_in_one_state_and_a_final_one_stays(timeline: list[Statement]) -> None:
    seen: dict[str, tuple[State, date | None]] = {}
    told = entries(*timeline)
    days = sorted({said.said + timedelta(days=n) for said in timeline for n in (0, 1, 2, 7, 31)})
    for today in days:
        now = {}
        for promise in build(f"{today.isoformat()}T23:00", told).promises():
            assert promise.id not in now, "one promise, one state"
            now[promise.id] = (promise.state, promise.closed)
        for id_, (state, closed) in seen.items():
            assert id_ in now, "what was said stays said"
            if state in FINAL:
                assert now[id_] == (state, closed), (today, state, now[id_])
        seen = now


@settings(max_examples=150, deadline=None)
@given(TIMELINES, DAYS, DAYS)
def test_a_courtesy_never_raises_a_warning(timeline: list[Statement], when: date, today: date) -> None:
    now = f"{today.isoformat()}T12:00"
    thanks = statement("courtesy", when.isoformat(), "Sent a thank-you note")
    assert rung([*timeline, thanks], now) <= rung(timeline, now)


@settings(max_examples=150, deadline=None)
@given(TIMELINES, DAYS, DAYS)
def test_a_move_that_nobody_asked_for_never_raises_a_warning(
    timeline: list[Statement], when: date, today: date
) -> None:
    now = f"{today.isoformat()}T12:00"
    chases = [said.said for said in timeline if said.type == "chase" and said.said <= when]
    signs = [app.signs for app in build(f"{when.isoformat()}T23:00", entries(*timeline)).applications]
    answered = [day for days in signs for day in days]
    assume(not chases or any(max(chases) < day < when for day in answered))
    paper = statement("contact", when.isoformat(), "They sent a paper", act="send", thing="paper")
    assert rung([*timeline, paper], now) <= rung(timeline, now)


@settings(max_examples=100, deadline=None)
@given(TIMELINES, DAYS)
def test_a_warning_once_due_stays_told(timeline: list[Statement], today: date) -> None:
    told = entries(*(said for said in timeline if said.type != "away"))  # an absence excuses what lapsed in it
    warned: dict[str, date | None] = {}
    for days in (0, 7, 30):
        now = f"{(today + timedelta(days=days)).isoformat()}T12:00"
        for app in build(now, told).applications:
            reading = read(app, now)
            before = warned.get(app.key)
            if before is not None:
                assert reading.warned == before
            warned[app.key] = reading.warned
