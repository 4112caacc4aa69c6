"""The reference story of DESIGN.md section 1, row by row, on the pure core."""

from __future__ import annotations

import random

import pytest
from told import FRANCE, REFERENCE, at, day, entries, fold, reference_until, statement

from nudged import ledger
from nudged.config import Grace
from nudged.judgement import advice, due, standing
from nudged.model import Application, Promise, Reading, Standing, State

GRACE = Grace()


def read(app: Application, now: str) -> Reading:
    return standing.read(app, working=FRANCE, grace=GRACE, now=at(now))


def last(app: Application) -> Promise:
    return app.promises[-1]


@pytest.mark.parametrize(
    ("now", "told", "states", "stands", "since"),
    [
        ("2026-03-05T20:00", "2026-03-05", "open", Standing.TOO_EARLY, "2026-03-05"),
        ("2026-03-06T17:59", "2026-03-05", "open", Standing.TOO_EARLY, "2026-03-05"),
        ("2026-03-06T18:00", "2026-03-05", "lapsed", Standing.TOO_EARLY, "2026-03-05"),
        ("2026-03-10T20:00", "2026-03-10", "chased open", Standing.TOO_EARLY, "2026-03-05"),
        ("2026-03-12T18:00", "2026-03-11", "chased lapsed", Standing.SLOW, "2026-03-12"),
        ("2026-03-12T20:00", "2026-03-12", "chased chased", Standing.DRIVING, "2026-03-12"),
        ("2026-03-16T20:00", "2026-03-16", "chased chased open", Standing.DRIVING, "2026-03-12"),
        ("2026-03-17T20:00", "2026-03-17", "chased chased open", Standing.DRIVING, "2026-03-12"),
        ("2026-03-18T18:00", "2026-03-17", "chased chased lapsed", Standing.DRIVING, "2026-03-12"),
        ("2026-03-23T20:00", "2026-03-23", "chased chased replaced open", Standing.DRIVING, "2026-03-12"),
        ("2026-03-28T18:00", "2026-03-23", "chased chased replaced lapsed", Standing.DRIVING, "2026-03-12"),
        ("2026-03-31T09:00", "2026-03-30", "chased chased replaced lapsed", Standing.LIKELY_OUT, "2026-03-31"),
        ("2026-04-08T09:00", "2026-04-08", "chased chased replaced replaced lapsed", Standing.LIKELY_OUT, "2026-03-31"),
        (
            "2026-05-04T17:59",
            "2026-05-04",
            "chased chased replaced replaced replaced lapsed",
            Standing.LIKELY_OUT,
            "2026-03-31",
        ),
        (
            "2026-05-04T18:00",
            "2026-05-04",
            "chased chased replaced replaced replaced lapsed",
            Standing.GHOSTED,
            "2026-05-04",
        ),
    ],
)
def test_states_and_standing_of_each_row(now: str, told: str, states: str, stands: Standing, since: str) -> None:
    app = fold(now, *reference_until(told))
    assert " ".join(promise.state for promise in app.promises) == states
    reading = read(app, now)
    assert (reading.standing, reading.since) == (stands, day(since))


@pytest.mark.parametrize(
    ("now", "told", "start"),
    [
        ("2026-03-06T18:00", "2026-03-05", "2026-03-09T09:00"),
        ("2026-03-12T18:00", "2026-03-11", "2026-03-12T18:00"),
        ("2026-03-18T18:00", "2026-03-17", "2026-03-20T09:00"),
        ("2026-03-28T18:00", "2026-03-23", "2026-03-31T09:00"),
        ("2026-04-05T18:00", "2026-03-31", "2026-04-08T09:00"),
        ("2026-04-14T18:00", "2026-04-09", "2026-04-16T09:00"),
        ("2026-04-17T20:00", "2026-04-17", "2026-04-16T09:00"),
    ],
)
def test_the_reminder_stands_at_its_slot(now: str, told: str, start: str) -> None:
    app = fold(now, *reference_until(told))
    assert last(app).state is State.LAPSED
    assert due.slot(last(app), app, FRANCE, GRACE) == at(start)


@pytest.mark.parametrize(
    ("now", "told", "kind", "draft"),
    [
        ("2026-03-05T20:00", "2026-03-05", "thank", "thanks"),
        ("2026-03-16T20:00", "2026-03-16", "thank", "thanks"),
        ("2026-03-17T20:00", "2026-03-17", "wait", None),
        ("2026-03-09T09:00", "2026-03-05", "follow-up", "follow-up"),
        ("2026-03-12T18:00", "2026-03-11", "ask", "ask"),
        ("2026-03-20T09:00", "2026-03-17", "follow-up", "follow-up"),
        ("2026-03-31T09:00", "2026-03-30", "elsewhere first", "second-follow-up"),
        ("2026-04-08T09:00", "2026-04-08", "last note", "last-note"),
        ("2026-04-16T09:00", "2026-04-16", "notice", None),
        ("2026-04-17T20:00", "2026-04-17", "none", None),
        ("2026-05-05T09:00", "2026-05-05", "close", "closing"),
    ],
)
def test_the_step_of_each_row(now: str, told: str, kind: str, draft: str | None) -> None:
    app = fold(now, *reference_until(told))
    step = advice.step(app, read(app, now), FRANCE, at(now))
    assert (step.kind, step.draft) == (kind, draft)


def test_both_steps_of_hers_and_the_referral_and_the_interview_count_as_they_should() -> None:
    app = fold("2026-03-17T20:00", *reference_until("2026-03-17"))
    assert [(move.what, move.followed) for move in app.moves] == [
        ("meeting held", False),
        ("meeting set", True),
        ("send", True),
        ("meeting held", True),
    ]
    assert app.reschedules == (day("2026-03-12"),)
    assert app.chases == (day("2026-03-10"), day("2026-03-12"))


def test_the_third_renewal_is_counted() -> None:
    app = fold("2026-04-10T09:00", *reference_until("2026-04-09"))
    assert [promise.renewal for promise in app.promises] == [0, 0, 0, 1, 2, 3]
    assert last(app).wait == app.promises[2].id
    assert last(app).wait_chases == (day("2026-03-23"), day("2026-03-31"), day("2026-04-09"))


def test_a_late_answer_reopens_and_keeps_the_history() -> None:
    sign = statement("contact", "2026-06-01", "Marc called", act="call", person="Marc")
    app = fold("2026-06-01T20:00", *REFERENCE, sign)
    reading = read(app, "2026-06-01T20:00")
    assert reading.standing is Standing.LIKELY_OUT
    assert reading.warned == day("2026-03-12")
    assert len(app.promises) == 6


def test_asleep_after_45_days_without_a_sign() -> None:
    app = fold("2026-06-20T09:00", *REFERENCE)
    assert read(app, "2026-06-20T09:00").standing is Standing.DORMANT
    assert read(app, "2026-06-01T09:00").standing is Standing.GHOSTED


def test_the_order_of_reading_does_not_matter() -> None:
    shuffled = entries(*REFERENCE)
    random.Random(5).shuffle(shuffled)
    now = at("2026-05-05T09:00")
    straight = ledger.build(entries(*REFERENCE), (), (), working=FRANCE, now=now)
    assert ledger.build(shuffled, (), (), working=FRANCE, now=now) == straight


def test_a_courtesy_raises_no_warning() -> None:
    thanks = [statement("courtesy", said.said.isoformat(), f"Thanked them, {n}") for n, said in enumerate(REFERENCE)]
    for now in ("2026-03-11T09:00", "2026-03-13T09:00", "2026-04-02T09:00", "2026-05-05T09:00"):
        plain = fold(now, *reference_until(now))
        polite = fold(now, *reference_until(now), *(t for t in thanks if t.said <= day(now[:10])))
        assert read(polite, now).standing == read(plain, now).standing
