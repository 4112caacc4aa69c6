"""The facts behind a standing, all of them and in order, and what had lapsed or closed on the very day."""

from __future__ import annotations

from typing import Any

import pytest
from test_judgement_standing import DRIVEN, GRACE, chase, contact, document, promise, read
from test_judgement_warnings import renewed
from told import FRANCE, at, day, fold, statement

from nudged.judgement import evidence
from nudged.judgement.past import Past, look_back, moments
from nudged.model import Fact, Standing, Statement


def facts(now: str, *told: Statement) -> list[tuple[str, dict[str, Any]]]:
    return [(fact.code.removeprefix("evidence."), dict(fact.values)) for fact in read(now, *told).evidence]


LATE = [promise("2026-03-02", "2026-03-03"), contact("2026-03-04")]
KEPT = [promise("2026-03-05", "2026-03-06"), contact("2026-03-06")]
MOVED = [statement("reschedule", "2026-03-09", "moved to the 30th", when="2026-03-30")]
WORDS = [
    promise("2026-03-09", "2026-03-10", "reply"),
    chase("2026-03-12"),
    contact("2026-03-12", "reply", words=True),
]


@pytest.mark.parametrize("now", ["2026-03-12T20:00", "2026-03-13T09:00"])
def test_every_kind_is_counted_up_to_the_day_itself(now: str) -> None:
    assert facts(now, *LATE, *KEPT, *MOVED, *WORDS) == [
        ("lapsed", {"count": 1}),
        ("words", {"count": 1}),
        ("renewed", {"count": 1}),
        ("rescheduled", {"count": 1}),
        ("late", {"count": 1}),
        ("kept", {"count": 2}),
    ]
    assert facts("2026-03-09T08:00", *LATE, *KEPT, *MOVED) == [
        ("rescheduled", {"count": 1}),
        ("late", {"count": 1}),
        ("kept", {"count": 2}),
    ]


def test_a_warning_tells_the_moves_and_since_when_it_was_due() -> None:
    followed = ("followed", {"followed": 2, "moves": 2})
    assert facts("2026-03-12T23:00", *DRIVEN) == [followed, ("lapsed", {"count": 2})]
    assert facts("2026-03-13T09:00", *DRIVEN) == [
        followed, ("lapsed", {"count": 2}), ("warned", {"day": "2026-03-12"})
    ]  # fmt: skip
    first = [document(on) for on in ("2026-02-23", "2026-02-24")]
    assert facts("2026-03-12T23:00", *first, *DRIVEN)[:2] == [
        ("followed", {"followed": 2, "moves": 4}),
        ("followed-last", {}),
    ]
    assert facts("2026-03-12T23:00", first[0], *DRIVEN) == [
        ("followed", {"followed": 2, "moves": 3}), ("lapsed", {"count": 2})
    ]  # fmt: skip
    out = read("2026-03-16T23:00", first[0], *renewed("2026-03-02", "2026-03-05", "2026-03-10", "2026-03-16"))
    assert (out.standing, out.evidence[0]) == (
        Standing.LIKELY_OUT, Fact("evidence.followed", {"followed": 0, "moves": 1})
    )  # fmt: skip
    assert "evidence.followed-last" not in {fact.code for fact in out.evidence}


def test_a_silence_is_told_from_their_last_sign_and_from_the_chase() -> None:
    assert facts("2026-03-19T18:00", promise("2026-03-02", "2026-03-03"), chase("2026-03-05")) == [
        ("unanswered", {"day": "2026-03-05", "days": 10}),
        ("lapsed", {"count": 1}),
        ("silence", {"days": 13, "day": "2026-03-02"}),
    ]


def test_without_any_sign_of_theirs_a_silence_begins_with_the_first_chase() -> None:
    broken = promise("2026-03-02", "2026-03-03", broken=True)
    reading = read("2026-03-23T20:00", broken, chase("2026-03-05"), chase("2026-03-23"))
    assert (reading.standing, reading.label.values) == (Standing.GHOSTED, {"days": 12})


def test_an_end_and_an_offer_come_first_and_only_where_they_are_the_standing() -> None:
    offer = statement("outcome", "2026-03-02", "They made an offer", outcome="offer", due="2026-03-06")
    declined = statement("outcome", "2026-03-09", "I declined", outcome="declined")
    told = {"day": "2026-03-02"}
    left = [("answer-by", {"day": "2026-03-06", "days": days}) for days in (1, 0)]
    assert facts("2026-03-05T09:00", offer) == [("offer", told), left[0]]
    assert facts("2026-03-06T20:00", offer) == [("offer", told), left[1]]
    late = ("answer-was-due", {"day": "2026-03-06", "days": 1})
    assert facts("2026-03-07T09:00", offer) == [("offer", told), late]
    assert facts("2026-04-20T09:00", offer) == [("silence", {"days": 33, "day": "2026-03-02"})], "asleep"
    ended = ("ended", {"outcome": "declined", "day": "2026-03-09"})
    assert facts("2026-03-10T09:00", offer, declined) == [ended]
    again = statement("applied", "2026-03-20", "Applied again")
    assert facts("2026-03-20T09:00", offer, declined, again) == []


@pytest.mark.parametrize(
    ("now", "told", "label"),
    [
        ("2026-03-12T23:00", DRIVEN, Fact("standing.driving", {"followed": 2, "moves": 2})),
        ("2026-03-16T18:00", [promise("2026-03-02", "2026-03-03")], Fact("standing.quiet", {"days": 10})),
        (
            "2026-03-19T18:00",
            [promise("2026-03-02", "2026-03-03"), chase("2026-03-05")],
            Fact("standing.ghosted", {"days": 10}),
        ),
        ("2026-03-04T09:00", [promise("2026-03-02", "2026-03-03")], Fact("standing.too-early")),
    ],
)
def test_a_label_is_the_standing_with_its_number(now: str, told: list[Statement], label: Fact) -> None:
    reading = read(now, *told)
    assert (reading.label, reading.would_change) == (label, evidence.would_change(reading.standing))


def test_a_reading_tells_how_long_they_have_been_silent() -> None:
    told = promise("2026-03-02", "2026-03-03")
    assert [read(now, told).silent for now in ("2026-03-02T20:00", "2026-03-04T17:59", "2026-03-04T18:00")] == [0, 1, 2]
    assert read("2026-03-04T18:00", chase("2026-03-02")).silent is None


def test_what_would_change_it_and_the_plain_name() -> None:
    assert evidence.would_change(Standing.QUIET) == (Fact("change.any-sign"), Fact("change.chase"))
    assert evidence.plain_label(Standing.TOO_EARLY) == Fact("standing.too-early")


def at_the_end(now: str, *told: Statement) -> Past:
    return look_back(fold(now, *told), working=FRANCE, grace=GRACE, now=at(now))[-1]


def test_what_was_closed_today_is_closed() -> None:
    past = at_the_end("2026-03-06T20:00", *KEPT)
    assert [past.closed(p) for p in past.promises()] == [True]


@pytest.mark.parametrize(("put_off", "lapsed"), [("2026-03-05", False), ("2026-03-06", True)])
def test_put_off_on_its_very_day_it_had_not_lapsed(put_off: str, lapsed: bool) -> None:
    past = at_the_end("2026-03-09T09:00", promise("2026-03-02", "2026-03-05"), promise(put_off, "2026-03-30"))
    assert [past.has_lapsed(p) for p in past.promises()] == [lapsed, False]
    assert past.promises()[0].closed == day(put_off)


def test_the_moments_at_which_a_standing_may_change() -> None:
    app = fold("2026-03-02T20:00", promise("2026-03-02", "2026-03-03", "reply"))
    lapse, grace, told = "2026-03-03T18:00", "2026-03-05T09:00", "2026-03-02T00:00"
    silent = "2026-03-09T18:00", "2026-03-16T18:00", "2026-03-23T18:00"
    asleep = "2026-04-18T00:00"
    assert moments(app, FRANCE, GRACE) == {at(moment) for moment in (lapse, grace, told, *silent, asleep)}
