"""The rules of the warnings one by one: what was said and done after a day, and the very day (DESIGN.md section 5)."""

from __future__ import annotations

import pytest
from test_judgement_standing import FIRST, GRACE, SECOND, asked_for, chase, contact, document, promise
from told import FRANCE, at, day, fold, statement

from nudged.judgement.past import look_back
from nudged.judgement.warnings import climb, renewals
from nudged.model import Statement

NONE, DRIVING, LIKELY_OUT, GHOSTED = range(4)
"""The rungs."""


def rung(now: str, *told: Statement) -> int:
    """The rung at ``now``, after the whole walk."""
    return climb(look_back(fold(now, *told), working=FRANCE, grace=GRACE, now=at(now))).rungs[-1]


def renewed(*saids: str) -> list[Statement]:
    """A promise told anew on each day: the day after is its new due day, and it has lapsed by the next."""
    return [promise(said, f"{said[:-2]}{int(said[-2:]) + 1:02}", "reply") for said in saids]


class TestRenewals:
    TOLD = renewed("2026-03-02", "2026-03-05", "2026-03-10", "2026-03-16")

    @pytest.mark.parametrize(
        ("after", "times"),
        [(None, 3), ("2026-03-01", 3), ("2026-03-02", 3), ("2026-03-05", 2), ("2026-03-10", 1), ("2026-03-16", 0)],
    )
    def test_those_after_a_day_are_counted_from_what_was_said_by_then(self, after: str | None, times: int) -> None:
        past = look_back(fold("2026-03-20T09:00", *self.TOLD), working=FRANCE, grace=GRACE, now=at("2026-03-20T09:00"))
        assert renewals(past[-1], day(after) if after else None) == times

    def test_three_are_enough_though_the_candidate_never_asked(self) -> None:
        assert rung("2026-03-16T23:00", *self.TOLD) == LIKELY_OUT
        assert rung("2026-03-15T23:00", *self.TOLD) == NONE


class TestAfterALowering:
    """A move that nobody asked for on the 16th ends the driving: what was before it counts no more."""

    LIFTED = (*FIRST, *SECOND, document("2026-03-16"))

    def test_moves_that_nobody_asked_for_make_no_warning(self) -> None:
        lapses = [promise("2026-03-18", "2026-03-19"), promise("2026-03-19", "2026-03-20", "send", thing="a test")]
        more = [document("2026-03-18"), document("2026-03-19")]
        assert rung("2026-03-24T09:00", *self.LIFTED, *more, *lapses) == NONE

    def test_one_step_that_was_asked_for_is_too_few_for_all_that_went_before(self) -> None:
        third = asked_for("2026-03-17", "2026-03-18", "2026-03-20", "2026-03-20")
        lapse = promise("2026-03-19", "2026-03-20", "send", thing="a test")
        assert rung("2026-03-25T09:00", *self.LIFTED, *third, lapse) == NONE

    def test_what_was_asked_for_on_its_very_day_counts_no_more(self) -> None:
        form = [promise("2026-03-11", "2026-03-12", "send", thing="a form"), document("2026-03-16")]
        form += [chase("2026-03-16"), contact("2026-03-16", "send", thing="a form")]
        later = asked_for("2026-03-17", "2026-03-18", "2026-03-20", "2026-03-20")
        lapse = promise("2026-03-19", "2026-03-20", "send", thing="a test")
        assert rung("2026-03-25T09:00", *FIRST, *SECOND, *form, *later, lapse) == NONE

    OUT = (
        statement("meeting", "2026-03-02", "Interview with Marc", when="2026-03-02"),
        promise("2026-03-02", "2026-03-04", "reply"),
        chase("2026-03-09"),
        contact("2026-03-09", "reply"),
        promise("2026-03-09", "2026-03-12", "reply"),
    )
    AGAIN = (promise("2026-03-20", "2026-03-23", "reply"), promise("2026-03-26", "2026-03-27", "reply"))

    def test_words_of_before_are_over(self) -> None:
        assert rung("2026-03-16T09:00", *self.OUT) == LIKELY_OUT
        lifted = [*self.OUT, document("2026-03-17"), document("2026-03-18")]
        assert rung("2026-03-18T23:00", *lifted) == NONE
        assert rung("2026-04-02T09:00", *lifted, *self.AGAIN) == NONE, "nobody answered with words since"

    def test_words_of_its_very_day_are_over_too_and_those_of_the_next_are_not(self) -> None:
        lifted = [*self.OUT, document("2026-03-17"), document("2026-03-18")]
        talk = statement("meeting", "2026-03-19", "Marc came by, we talked", when="2026-03-19")
        for asked, expected in (("2026-03-19", NONE), ("2026-03-20", LIKELY_OUT)):
            words = chase(asked), contact(asked, "reply", words=True)
            again = promise("2026-03-23", "2026-03-30", "reply"), promise("2026-04-01", "2026-04-02", "reply")
            assert rung("2026-04-08T09:00", *lifted, *words, talk, *again) == expected

    def test_decisions_of_before_are_over(self) -> None:
        lifted = [
            *self.OUT,
            document("2026-03-17"),
            document("2026-03-18"),
            promise("2026-03-19", "2026-03-20", "reply"),
        ]
        words = chase("2026-03-25"), contact("2026-03-25", "reply", words=True)
        assert rung("2026-03-26T09:00", *lifted, *words) == NONE, "one has lapsed since"

    def test_what_had_lapsed_before_leaves_no_silence_behind(self) -> None:
        lost = promise("2026-03-02", "2026-03-03", "send", thing="a test")
        assert rung("2026-04-10T09:00", lost, *self.LIFTED, chase("2026-03-17")) == NONE


def test_words_warn_on_their_very_day() -> None:
    held = statement("meeting", "2026-03-02", "Interview with Marc", when="2026-03-02")
    told = [held, promise("2026-03-02", "2026-03-04", "reply"), promise("2026-03-02", "2026-03-05")]
    words = chase("2026-03-12"), contact("2026-03-12", "reply", words=True)
    assert rung("2026-03-12T23:00", *told, *words) == LIKELY_OUT


def test_only_the_last_two_decisions_must_have_lapsed() -> None:
    held = statement("meeting", "2026-03-02", "Interview with Marc", when="2026-03-02")
    kept = [promise("2026-03-02", "2026-03-03", "reply"), contact("2026-03-03", "reply")]
    lapsed = [promise("2026-03-04", "2026-03-05", "reply"), chase("2026-03-09"), contact("2026-03-09", "reply")]
    told = [held, *kept, *lapsed, promise("2026-03-09", "2026-03-12", "reply")]
    assert rung("2026-03-16T09:00", *told) == LIKELY_OUT


class TestGhosted:
    TOLD = (promise("2026-03-02", "2026-03-05"), chase("2026-03-05"))

    def test_what_was_due_on_the_very_day_of_the_chase_came_before_it(self) -> None:
        assert rung("2026-03-19T18:00", *self.TOLD) == GHOSTED

    def test_a_promise_that_is_open_to_the_very_minute_holds_it_off(self) -> None:
        later = promise("2026-03-02", "2026-03-20", "send", thing="a test")
        assert rung("2026-03-20T17:59", later, *self.TOLD) == NONE
        assert rung("2026-03-20T18:00", later, *self.TOLD) == GHOSTED

    @pytest.mark.parametrize(("said", "expected"), [("2026-02-27", GHOSTED), ("2026-03-02", NONE)])
    def test_what_was_promised_at_the_interview_itself_is_something_promised(self, said: str, expected: int) -> None:
        held = statement("meeting", "2026-03-02", "Interview with Marc", when="2026-03-02")
        kept = promise(said, "2026-03-03", "send", thing="a test"), contact("2026-03-03", "send", thing="a test")
        assert rung("2026-03-24T18:00", held, *kept, chase("2026-03-17")) == expected

    def test_the_chase_of_before_a_sign_is_answered(self) -> None:
        words = contact("2026-03-20", "reply", words=True)
        assert rung("2026-03-20T23:00", *self.TOLD, words) == LIKELY_OUT
        assert rung("2026-04-20T09:00", *self.TOLD, words) == LIKELY_OUT, "nothing was asked since"


def test_the_first_warning_is_told_by_its_day_whatever_came_of_it() -> None:
    told = [*TestAfterALowering.LIFTED]
    walked = climb(look_back(fold("2026-03-20T09:00", *told), working=FRANCE, grace=GRACE, now=at("2026-03-20T09:00")))
    assert walked.warned == day("2026-03-12")
    assert walked.rungs[-1] == NONE
