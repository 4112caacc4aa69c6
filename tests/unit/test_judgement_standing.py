"""Every row of the standing's table at, just below and just above its thresholds (DESIGN.md section 5)."""

from __future__ import annotations

from datetime import time, timedelta
from itertools import count
from typing import Any

import pytest
from told import FRANCE, at, day, fold, statement

from nudged.config import Grace
from nudged.judgement import standing
from nudged.model import Interview, Reading, Standing, Statement

GRACE = Grace()
_numbers = count()


def quote(text: str) -> str:
    """Each sentence its own, so that no two are one promise."""
    return f"{text} ({next(_numbers)})"


def promise(said: str, due: str, act: str = "call", **more: Any) -> Statement:
    return statement("promise", said, quote("they will"), act=act, due=due, **more)


def chase(said: str) -> Statement:
    return statement("chase", said, quote("I asked"))


def contact(said: str, act: str = "call", **more: Any) -> Statement:
    return statement("contact", said, quote("they did"), act=act, **more)


def document(said: str) -> Statement:
    """A move that nobody asked for."""
    return contact(said, "send", thing=quote("a paper"))


def asked_for(said: str, due: str, asked: str, done: str) -> list[Statement]:
    """A promised call that lapsed and came after a chase: a lapse, and a move that followed it."""
    return [promise(said, due), chase(asked), contact(done)]


def read(now: str, *told: Statement, **more: Any) -> Reading:
    return standing.read(fold(now, *told, **more), working=FRANCE, grace=GRACE, now=at(now))


def stands(now: str, *told: Statement, **more: Any) -> Standing:
    return read(now, *told, **more).standing


FIRST = asked_for("2026-03-02", "2026-03-03", "2026-03-05", "2026-03-05")
SECOND = asked_for("2026-03-09", "2026-03-10", "2026-03-12", "2026-03-12")
DRIVEN = [*FIRST, *SECOND]
"""Two lapses, and both moves followed a chase: driving from 12 March on."""


class TestDriving:
    def test_one_step_that_was_asked_for_means_nothing(self) -> None:
        assert stands("2026-03-06T09:00", *FIRST) is Standing.TOO_EARLY

    def test_the_last_two_moves_after_two_lapses(self) -> None:
        assert stands("2026-03-12T23:00", *DRIVEN) is Standing.DRIVING
        reading = read("2026-03-12T23:00", *DRIVEN)
        assert (reading.label.values, reading.warned) == ({"followed": 2, "moves": 2}, day("2026-03-12"))

    def test_lapses_alone_are_slow(self) -> None:
        told = [promise("2026-03-02", "2026-03-03"), promise("2026-03-02", "2026-03-04", "send", thing="test")]
        assert stands("2026-03-05T09:00", *told) is Standing.SLOW

    @pytest.mark.parametrize(
        ("moves", "expected", "warned"),
        [
            ("FF", Standing.DRIVING, "2026-01-20"),
            ("FU", Standing.SLOW, None),
            ("UF", Standing.SLOW, None),
            ("FFU", Standing.SLOW, "2026-01-20"),  # driving after two; the third takes a rung
            ("FUU", Standing.SLOW, None),
            ("FUF", Standing.DRIVING, "2026-01-28"),
            ("FUFU", Standing.SLOW, "2026-01-28"),
            ("UFUF", Standing.SLOW, None),
            ("UFFU", Standing.SLOW, "2026-01-28"),
            ("UUFF", Standing.DRIVING, "2026-02-05"),
        ],
    )
    def test_the_last_two_or_two_thirds_of_three_or_more(
        self, moves: str, expected: Standing, warned: str | None
    ) -> None:
        told = [
            promise("2026-01-05", "2026-01-06", "send", thing="lost"),
            promise("2026-01-05", "2026-01-07", "send", thing="astray"),
        ]
        days = iter(["2026-01-12", "2026-01-20", "2026-01-28", "2026-02-05"])
        for kind in moves:
            on = next(days)
            if kind == "U":
                told.append(document(on))
            else:
                due = (day(on) - timedelta(days=4)).isoformat()
                said = (day(on) - timedelta(days=5)).isoformat()
                told += asked_for(said, due, on, on)
        reading = read(f"{told[-1].said.isoformat()}T23:00", *told)
        assert (reading.standing, reading.warned) == (expected, day(warned) if warned else None)


class TestLadder:
    def test_kind_words_lift_nothing(self) -> None:
        words = contact("2026-03-16", "reply", words=True)
        assert stands("2026-03-17T09:00", *DRIVEN, words) is Standing.DRIVING

    def test_an_interview_that_the_candidate_arranged_lifts_nothing(self) -> None:
        arranged = statement("meeting", "2026-03-12", "Interview on Monday", when="2026-03-16")
        held = statement("meeting", "2026-03-16", "Interview with Marc", when="2026-03-16")
        told = [*FIRST, promise("2026-03-09", "2026-03-10", "schedule"), chase("2026-03-12"), arranged]
        assert stands("2026-03-12T23:00", *told) is Standing.DRIVING
        assert stands("2026-03-17T09:00", *told, held) is Standing.DRIVING

    def test_a_reschedule_lifts_nothing(self) -> None:
        moved = statement("reschedule", "2026-03-17", "moved to the 20th", when="2026-03-20")
        meeting = statement("meeting", "2026-03-12", "Interview on the 18th", when="2026-03-18")
        assert stands("2026-03-17T09:00", *DRIVEN, meeting, moved) is Standing.DRIVING

    def test_a_move_that_nobody_asked_for_takes_one_rung(self) -> None:
        told = [*DRIVEN, document("2026-03-16")]
        reading = read("2026-03-16T09:00", *told)
        assert (reading.standing, reading.warned) == (Standing.SLOW, day("2026-03-12"))
        assert "evidence.warned" in [fact.code for fact in reading.evidence]

    def test_after_it_only_what_came_later_counts(self) -> None:
        told = [*DRIVEN, document("2026-03-16")]
        third = asked_for("2026-03-16", "2026-03-17", "2026-03-19", "2026-03-19")
        fourth = asked_for("2026-03-23", "2026-03-24", "2026-03-26", "2026-03-26")
        fifth = asked_for("2026-03-30", "2026-03-31", "2026-04-02", "2026-04-02")
        assert stands("2026-03-19T23:00", *told, *third) is Standing.SLOW
        assert stands("2026-03-26T23:00", *told, *third, *fourth) is Standing.SLOW, "the third was said on that day"
        assert stands("2026-04-02T23:00", *told, *third, *fourth, *fifth) is Standing.DRIVING

    def test_two_such_moves_take_two_rungs(self) -> None:
        out = TestLikelyOut().renewed(3)
        assert stands("2026-03-25T09:00", *out) is Standing.LIKELY_OUT
        assert stands("2026-03-26T23:00", *out, document("2026-03-26")) is Standing.DRIVING
        lifted = read("2026-03-27T23:00", *out, document("2026-03-26"), document("2026-03-27"))
        assert not lifted.warns
        assert lifted.warned == day("2026-03-23")

    def test_any_sign_ends_ghosted_and_leaves_likely_out(self) -> None:
        told = [promise("2026-03-02", "2026-03-03"), chase("2026-03-05")]
        assert stands("2026-03-19T18:00", *told) is Standing.GHOSTED
        words = contact("2026-03-23", "reply", words=True)
        assert stands("2026-03-23T09:00", *told, words) is Standing.LIKELY_OUT
        assert stands("2026-03-23T09:00", *told, document("2026-03-23")) is Standing.LIKELY_OUT, "one rung"


class TestLikelyOut:
    INTERVIEW = statement("meeting", "2026-03-02", "Interview with Marc", when="2026-03-02")

    def decisions(self, *answer: Statement) -> list[Statement]:
        return [
            self.INTERVIEW,
            promise("2026-03-02", "2026-03-04", "reply"),
            chase("2026-03-09"),
            *answer,
            promise("2026-03-09", "2026-03-12", "reply"),
        ]

    @pytest.mark.parametrize(("now", "warned"), [("2026-03-16T08:59", False), ("2026-03-16T09:00", True)])
    def test_two_decisions_in_a_row_past_grace_and_words_only(self, now: str, warned: bool) -> None:
        told = self.decisions(contact("2026-03-09", "reply"))
        assert (stands(now, *told) is Standing.LIKELY_OUT) is warned

    def test_not_where_the_answer_brought_something(self) -> None:
        told = self.decisions(contact("2026-03-09", "send", thing="test"))
        assert stands("2026-03-16T09:00", *told) is not Standing.LIKELY_OUT

    def test_not_before_any_interview(self) -> None:
        told = [said for said in self.decisions(contact("2026-03-09", "reply")) if said is not self.INTERVIEW]
        assert stands("2026-03-16T09:00", *told) is not Standing.LIKELY_OUT

    def test_not_where_the_last_of_them_was_kept(self) -> None:
        kept = contact("2026-03-12", "reply")
        told = [*self.decisions(contact("2026-03-09", "reply")), kept]
        assert stands("2026-03-16T09:00", *told) is not Standing.LIKELY_OUT

    def renewed(self, times: int) -> list[Statement]:
        told = [promise("2026-03-02", "2026-03-05", "reply")]
        for said, due in (("2026-03-09", "2026-03-12"), ("2026-03-16", "2026-03-19"), ("2026-03-23", "2026-03-31")):
            told += [chase(said), promise(said, due, "reply")]
        return told[: 1 + 2 * times]

    @pytest.mark.parametrize(("times", "expected"), [(2, Standing.SLOW), (3, Standing.LIKELY_OUT)])
    def test_three_renewals_of_one_promise(self, times: int, expected: Standing) -> None:
        assert stands("2026-03-24T09:00", *self.renewed(times)) is expected


class TestGhosted:
    LAPSED = promise("2026-03-02", "2026-03-03")

    @pytest.mark.parametrize(("now", "gone"), [("2026-03-19T17:59", False), ("2026-03-19T18:00", True)])
    def test_ten_working_days_after_the_last_chase(self, now: str, gone: bool) -> None:
        assert (stands(now, self.LAPSED, chase("2026-03-05")) is Standing.GHOSTED) is gone

    @pytest.mark.parametrize("now", ["2026-03-19T18:00", "2026-03-20T09:00"])
    def test_the_number_is_that_of_the_rule(self, now: str) -> None:
        assert read(now, self.LAPSED, chase("2026-03-05")).label.values == {"days": 10}

    def test_a_chase_before_the_lapse_is_none_of_it(self) -> None:
        early = promise("2026-03-02", "2026-03-09")
        assert stands("2026-03-19T18:00", early, chase("2026-03-05")) is not Standing.GHOSTED

    def test_not_while_something_is_still_promised(self) -> None:
        ahead = promise("2026-03-02", "2026-04-30", "send", thing="contract")
        assert stands("2026-03-19T18:00", self.LAPSED, ahead, chase("2026-03-05")) is not Standing.GHOSTED

    def test_one_more_chase_does_not_end_it(self) -> None:
        told = [self.LAPSED, chase("2026-03-05"), chase("2026-03-23")]
        reading = read("2026-03-23T20:00", *told)
        assert (reading.standing, reading.label.values) == (Standing.GHOSTED, {"days": 15})

    def test_not_where_the_chase_was_answered(self) -> None:
        words = contact("2026-03-06", "reply", words=True)
        assert stands("2026-03-19T18:00", self.LAPSED, chase("2026-03-05"), words) is not Standing.GHOSTED

    @pytest.mark.parametrize(
        ("asked", "now", "gone"),
        [
            ("2026-03-13", "2026-03-23T17:59", False),
            ("2026-03-13", "2026-03-23T18:00", True),
            ("2026-03-17", "2026-03-24T17:59", False),
            ("2026-03-17", "2026-03-24T18:00", True),
        ],
    )
    def test_fifteen_after_an_interview_with_nothing_promised_the_last_five_after_a_chase(
        self, asked: str, now: str, gone: bool
    ) -> None:
        held = statement("meeting", "2026-03-02", "Interview with Marc", when="2026-03-02")
        assert (stands(now, held, chase(asked)) is Standing.GHOSTED) is gone
        assert stands(now, held) is not Standing.GHOSTED, "nobody asked"
        said = promise("2026-03-02", "2026-04-30", "reply")
        assert stands(now, held, said, chase(asked)) is not Standing.GHOSTED, "something is promised"


class TestOnTrack:
    KEPT = (promise("2026-03-02", "2026-03-03"), contact("2026-03-03"))
    LATE = (promise("2026-03-09", "2026-03-10"), contact("2026-03-12"))
    LATER = (promise("2026-03-16", "2026-03-17"), contact("2026-03-19"))

    def test_two_resolved_and_three_quarters_of_their_weight(self) -> None:
        assert stands("2026-03-04T09:00", *self.KEPT) is Standing.TOO_EARLY
        assert stands("2026-03-13T09:00", *self.KEPT, *self.LATE) is Standing.ON_TRACK
        assert stands("2026-03-20T09:00", *self.KEPT, *self.LATE, *self.LATER) is Standing.SLOW

    def test_vague_ones_stay_out(self) -> None:
        vague = (promise("2026-03-09", "2026-03-13", vague=True), contact("2026-03-10"))
        assert stands("2026-03-13T09:00", *self.KEPT, *vague) is Standing.TOO_EARLY

    def test_nothing_lapsed_and_no_chase_unanswered(self) -> None:
        told = [*self.KEPT, *self.LATE]
        due = promise("2026-03-12", "2026-03-13", "send", thing="test")
        assert stands("2026-03-13T17:59", *told, due) is Standing.ON_TRACK
        assert stands("2026-03-13T18:00", *told, due) is not Standing.ON_TRACK
        assert stands("2026-03-13T09:00", *told, chase("2026-03-13")) is not Standing.ON_TRACK

    def test_the_latest_move_and_half_of_them_are_theirs(self) -> None:
        told = [*self.KEPT, *self.LATE]
        answered = [chase("2026-03-13"), document("2026-03-13")]
        assert stands("2026-03-13T23:00", *told, *answered) is not Standing.ON_TRACK, "the latest was asked for"
        assert stands("2026-03-16T23:00", *told, *answered, document("2026-03-16")) is Standing.ON_TRACK
        more = [s for on in ("2026-03-17", "2026-03-18", "2026-03-19") for s in (chase(on), document(on))]
        assert stands("2026-03-20T23:00", *told, *answered, *more, document("2026-03-20")) is not Standing.ON_TRACK
        half = [*answered, document("2026-03-16"), *more, document("2026-03-20")]
        assert stands("2026-03-20T23:00", *told, *half) is Standing.ON_TRACK, "four of eight"


class TestQuietAndSlow:
    @pytest.mark.parametrize(
        ("now", "expected"), [("2026-03-16T17:59", Standing.TOO_EARLY), ("2026-03-16T18:00", Standing.QUIET)]
    )
    def test_ten_working_days_without_a_sign_past_a_due_day(self, now: str, expected: Standing) -> None:
        assert stands(now, promise("2026-03-02", "2026-03-03")) is expected

    def test_quiet_needs_something_past_due(self) -> None:
        assert stands("2026-03-16T18:00", promise("2026-03-02", "2026-03-31")) is Standing.TOO_EARLY

    def test_quiet_tells_the_days(self) -> None:
        assert read("2026-03-18T19:00", promise("2026-03-02", "2026-03-03")).label.values == {"days": 12}

    def vague(self, said: str) -> tuple[Statement, ...]:
        """Resolved, and without weight: neither on track nor late."""
        return promise(said, "2026-03-31", vague=True), contact(said)

    @pytest.mark.parametrize(("moved", "expected"), [(1, Standing.TOO_EARLY), (2, Standing.SLOW)])
    def test_two_reschedules(self, moved: int, expected: Standing) -> None:
        days = ("2026-03-05", "2026-03-09")
        told = [statement("reschedule", on, f"moved again {on}", when="2026-03-30") for on in days]
        vague = *self.vague("2026-03-02"), *self.vague("2026-03-04")
        for now in ("2026-03-09T20:00", "2026-03-10T09:00"):
            assert stands(now, *vague, *told[:moved]) is expected
        put_off = [promise("2026-03-02", f"2026-03-{due}", "reply") for due in (20, 23, 24)]
        assert stands("2026-03-10T09:00", *put_off, *told) is Standing.TOO_EARLY, "nothing was past due or resolved"

    @pytest.mark.parametrize(
        ("spans", "expected"),
        [
            ((1, 1, 2, 2), Standing.TOO_EARLY),
            ((1, 1, 3, 3), Standing.SLOW),
            ((2, 2, 3, 4), Standing.TOO_EARLY),
            ((2, 2, 4, 4), Standing.SLOW),
            ((3, 3, 5, 6), Standing.TOO_EARLY),
            ((1, 3, 3), Standing.TOO_EARLY),
        ],
    )
    def test_answers_that_slow_down(self, spans: tuple[int, ...], expected: Standing) -> None:
        told = [*self.vague("2026-01-05"), *self.vague("2026-01-06")]
        on = day("2026-01-12")
        for span in spans:
            told.append(chase(on.isoformat()))
            on = FRANCE.add_working_days(on, span)
            told.append(contact(on.isoformat(), "other"))
            on = FRANCE.add_working_days(on, 1)
        assert stands(f"{on.isoformat()}T09:00", *told) is expected

    def test_one_past_due_is_too_early(self) -> None:
        assert stands("2026-03-04T09:00", promise("2026-03-02", "2026-03-03")) is Standing.TOO_EARLY


class TestEnds:
    @pytest.mark.parametrize(
        ("now", "expected"), [("2026-04-17T23:59", Standing.QUIET), ("2026-04-18T00:00", Standing.DORMANT)]
    )
    def test_asleep_45_days_after_the_last_due_day(self, now: str, expected: Standing) -> None:
        assert stands(now, promise("2026-03-02", "2026-03-03")) is expected

    def test_a_meeting_ahead_or_a_new_entry_wakes_it(self) -> None:
        told = promise("2026-03-02", "2026-03-03")
        begin = at("2026-06-10T10:00")
        ahead = Interview("u", begin, begin + timedelta(hours=1), "Interview", at("2026-03-02T09:00"), company="Acme")
        assert stands("2026-06-01T09:00", told) is Standing.DORMANT
        assert stands("2026-06-01T09:00", told, interviews=(ahead,)) is Standing.QUIET
        assert stands("2026-06-01T09:00", told, chase("2026-06-01")) is Standing.QUIET

    def test_an_offer_counts_down(self) -> None:
        offer = statement("outcome", "2026-03-02", "They made an offer", outcome="offer", due="2026-03-13")
        assert stands("2026-03-02T09:00", offer) is Standing.OFFER, "on its very day"
        facts = {fact.code: fact.values for fact in read("2026-03-10T09:00", offer).evidence}
        assert facts["evidence.answer-by"] == {"day": "2026-03-13", "days": 3}
        assert "evidence.answer-was-due" in {fact.code for fact in read("2026-03-14T09:00", offer).evidence}
        undated = statement("outcome", "2026-03-02", "They made an offer", outcome="offer")
        own = statement("own", "2026-03-03", "I have until Friday to answer", due="2026-03-06")
        assert fold("2026-03-04T09:00", undated, own).answer_by == day("2026-03-06")
        assert stands("2026-03-04T09:00", undated, own) is Standing.OFFER

    def test_an_offer_ends_nothing_and_the_end_clears_it(self) -> None:
        offer = statement("outcome", "2026-03-03", "They made an offer", outcome="offer")
        contract = promise("2026-03-03", "2026-03-06", "send", thing="contract")
        assert fold("2026-03-09T09:00", offer, contract).promises[0].state == "lapsed"
        signed = statement("outcome", "2026-03-10", "I signed", outcome="signed")
        assert stands("2026-03-10T09:00", offer, contract, signed) is Standing.CLOSED
        again = statement("applied", "2026-03-20", "Applied again")
        assert stands("2026-03-20T09:00", offer, contract, signed, again) is not Standing.OFFER

    def test_what_is_unsorted_has_no_standing_of_its_own(self) -> None:
        loose = promise("2026-03-02", "2026-03-03", company=None)
        asked = statement("chase", "2026-03-05", quote("I asked"), company=None)
        reading = read("2026-03-30T09:00", loose, asked)
        assert (reading.standing, reading.warned) == (Standing.TOO_EARLY, None)


class TestHidden:
    def reading(self, now: str, start: str = "2026-03-13T10:00") -> Reading:
        begin = at(start)
        event = Interview("u", begin, begin + timedelta(hours=1), "Interview", at("2026-03-09T09:00"), company="Acme")
        return read(now, *DRIVEN, interviews=(event,))

    @pytest.mark.parametrize(
        ("now", "hidden"),
        [
            ("2026-03-12T17:59", False),
            ("2026-03-12T18:00", True),
            ("2026-03-13T10:59", True),
        ],
    )
    def test_a_first_warning_waits_for_the_end_of_the_interview(self, now: str, hidden: bool) -> None:
        reading = self.reading(now)
        assert (reading.standing, reading.hidden) == (Standing.DRIVING, hidden)
        assert (reading.shown is Standing.TOO_EARLY) is hidden

    def test_after_its_end_nothing_is_hidden(self) -> None:
        assert not self.reading("2026-03-13T11:00").hidden

    def test_where_the_interview_lifts_nothing_it_is_shown_from_its_end_on(self) -> None:
        arranged = statement("meeting", "2026-03-12", "Interview on Friday", when="2026-03-13", when_time=time(10))
        told = [*FIRST, promise("2026-03-09", "2026-03-10", "schedule"), chase("2026-03-12"), arranged]
        for now, hidden in (("2026-03-13T10:59", True), ("2026-03-13T11:00", False)):
            reading = read(now, *told)
            assert (reading.standing, reading.hidden) == (Standing.DRIVING, hidden)

    def test_what_is_no_warning_any_more_is_not_hidden(self) -> None:
        begin = at("2026-03-13T10:00")
        event = Interview("u", begin, begin + timedelta(hours=1), "Interview", at("2026-03-09T09:00"), company="Acme")
        reading = read("2026-03-13T09:30", *DRIVEN, document("2026-03-13"), interviews=(event,))
        assert (reading.standing, reading.warned, reading.hidden) == (Standing.SLOW, day("2026-03-12"), False)

    def test_one_that_was_shown_before_stays(self) -> None:
        assert not self.reading("2026-03-17T19:00", "2026-03-18T10:00").hidden
