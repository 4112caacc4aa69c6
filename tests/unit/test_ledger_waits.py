"""Which chases stand in a wait, and what the user's word makes of it (DESIGN.md sections 2 and 5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from told import PARIS, at, day, fold, statement

from nudged.ledger.decisions import decision, first_sights
from nudged.model import Line, Promise, State, Statement, Verb

NOW = "2026-03-20T09:00"
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (f"2026-03-0{number}" for number in range(2, 7))
NEXT_MONDAY, NEXT_WEDNESDAY = "2026-03-09", "2026-03-11"


def call(said: str, due: str) -> Statement:
    return statement("promise", said, f"Marc will call by {due}", act="call", due=due, person="Marc")


def chase(said: str) -> Statement:
    return statement("chase", said, "I asked Marc")


def promises(*told: Statement, lines: tuple[Line, ...] = ()) -> tuple[Promise, ...]:
    return fold(NOW, *told, lines=lines).promises


def test_a_chase_on_the_due_day_itself_waits_for_nothing() -> None:
    (promise,) = promises(call(MONDAY, TUESDAY), chase(TUESDAY))
    assert (promise.chases, promise.wait_chases) == ((), ())


def test_a_wait_goes_on_through_a_renewal() -> None:
    first, second = promises(call(MONDAY, TUESDAY), call(WEDNESDAY, NEXT_WEDNESDAY), chase(FRIDAY))
    assert (first.state, first.closed, first.closed_by) == (State.REPLACED, day(WEDNESDAY), second.quote)
    assert (second.chases, second.wait_chases, second.wait) == ((), (day(FRIDAY),), first.id)


def test_what_was_put_off_before_its_day_had_no_wait_yet() -> None:
    told = call(MONDAY, FRIDAY), chase(WEDNESDAY), call(WEDNESDAY, NEXT_WEDNESDAY), chase(NEXT_MONDAY)
    first, second = promises(*told)
    assert (first.state, second.renewal, second.wait_chases) == (State.REPLACED, 1, ())


def test_kept_by_the_user_s_word_it_is_kept_and_came_after_the_chases_of_its_wait() -> None:
    told = call(MONDAY, TUESDAY), chase(WEDNESDAY), call(THURSDAY, NEXT_WEDNESDAY)
    open_ = promises(*told)[-1]
    word = decision(open_, Verb.KEPT, at("2026-03-10T12:00"), "laptop")
    kept = promises(*told, lines=(word,))[-1]
    assert (kept.state, kept.followed) == (State.KEPT, True)
    unasked = call(MONDAY, TUESDAY)
    word = decision(promises(unasked)[0], Verb.KEPT, at("2026-03-10T12:00"), "laptop")
    assert [(one.state, one.followed) for one in promises(unasked, lines=(word,))] == [(State.KEPT, False)]


def test_a_decision_holds_what_a_changed_sentence_needs_to_inherit_it() -> None:
    (promise,) = promises(call(MONDAY, TUESDAY))
    stamp, until = at(NOW), "2026-03-23T09:00"
    told = stamp, Verb.SNOOZE, promise.id, until, "Acme", day(MONDAY), promise.quote, "laptop"
    assert decision(promise, Verb.SNOOZE, stamp, "laptop", until) == Line(*told)
    loose = fold(NOW, statement("promise", MONDAY, "Marc will call", act="call", due=TUESDAY, company=None)).promises[0]
    line = decision(loose, Verb.DROP, stamp, "laptop")
    assert (line.company, line.value) == ("", "")


def test_a_sight_without_a_zone_is_the_user_s_and_one_of_this_moment_counts() -> None:
    moment = at(NOW)
    sight = Line(moment, Verb.SEEN, "aaaaaaaaaaaa", NOW)
    assert first_sights([sight], PARIS, moment) == {"aaaaaaaaaaaa": moment}
    assert first_sights([sight], PARIS, moment - timedelta(seconds=1)) == {}


def test_excused_after_a_chase_it_is_kept_and_followed_the_chase() -> None:
    away = statement("away", THURSDAY, "Marc is off until Friday", due=FRIDAY, person="Marc")
    came = statement("contact", NEXT_MONDAY, "Marc called", act="call", person="Marc")
    (promise,) = promises(call(MONDAY, TUESDAY), chase(WEDNESDAY), away, came)
    assert (promise.state, promise.followed) == (State.KEPT, True)


def test_told_again_without_a_name_it_is_the_same_promise() -> None:
    again = statement("promise", MONDAY, "a call by Tuesday", act="call", due=TUESDAY)
    assert [one.person for one in promises(call(MONDAY, TUESDAY), again)] == ["Marc"]
    assert [one.person for one in promises(again, call(MONDAY, TUESDAY))] == [None]


def test_what_comes_with_the_answer_to_a_chase_followed_it_too() -> None:
    test = statement("promise", MONDAY, "Ana will send the test", act="send", due=FRIDAY, thing="test", person="Ana")
    came = statement("contact", THURSDAY, "Marc called", act="call", person="Marc")
    more = statement("contact", THURSDAY, "he sent the agenda", act="send", thing="agenda", person="Marc")
    told = [call(MONDAY, TUESDAY), test, chase(WEDNESDAY), came, more]
    assert [(move.what, move.followed) for move in fold(THURSDAY + "T20:00", *told).moves] == [
        ("call", True),
        ("send", True),
    ]
    told.remove(came)
    assert [move.followed for move in fold(THURSDAY + "T20:00", *told).moves] == [False]


def test_what_the_end_closes_names_the_words_that_told_it() -> None:
    (promise,) = promises(call(MONDAY, FRIDAY), statement("outcome", THURSDAY, "I withdrew", outcome="withdrawn"))
    assert (promise.state, promise.closed_by) == (State.EXPIRED, "I withdrew")


def test_a_day_for_the_answer_told_with_the_offer_itself_is_its_day() -> None:
    offer = statement("outcome", MONDAY, "They made me an offer", outcome="offer")
    own = statement("own", MONDAY, "I have to answer by Friday", due=FRIDAY)
    assert fold(NOW, offer, own).answer_by == day(FRIDAY)
    assert fold(NOW, replace(own, said=day(MONDAY) - timedelta(days=1)), offer).answer_by is None


def test_one_person_s_promise_told_with_the_full_name_is_the_same_and_another_s_is_not() -> None:
    full, other = (replace(call(MONDAY, TUESDAY), person=name, quote=f"{name} calls") for name in ("Marc Roy", "Ana"))
    assert len(promises(call(MONDAY, TUESDAY), full)) == 1
    assert len(promises(call(MONDAY, TUESDAY), other)) == 2


@pytest.mark.parametrize(
    ("act", "purpose", "came", "kept"),
    [
        ("reply", None, "schedule", True),
        ("call", "meeting", "schedule", True),
        ("call", "answer", "schedule", False),
        ("call", None, "schedule", False),
        ("send", None, "schedule", False),
        ("call", None, "other", False),
        ("send", None, "other", False),
        ("reply", None, "other", False),
    ],
)
def test_an_invitation_keeps_an_answer_and_a_call_to_set_a_date(
    act: str, purpose: str | None, came: str, kept: bool
) -> None:
    promised = statement("promise", MONDAY, "Marc will", act=act, due=TUESDAY, purpose=purpose)
    (promise,) = promises(promised, statement("contact", TUESDAY, "it came", act=came))
    assert promise.state is (State.KEPT if kept else State.LAPSED)


def test_a_chase_stands_in_every_wait_that_has_begun() -> None:
    test = statement("promise", MONDAY, "Ana will send the test", act="send", due=TUESDAY, thing="test", person="Ana")
    assert [one.wait_chases for one in promises(call(MONDAY, TUESDAY), test, chase(THURSDAY))] == [(day(THURSDAY),)] * 2


def test_an_offer_on_the_very_day_of_the_end_does_not_open_it_anew() -> None:
    no = statement("outcome", MONDAY, "they chose another", outcome="rejected")
    for said, open_ in ((MONDAY, False), (TUESDAY, True)):
        offer = statement("outcome", said, "they made an offer after all", outcome="offer")
        assert (fold(NOW, no, offer).ended is None) is open_


def test_a_promise_is_handed_out_as_it_was_told() -> None:
    told = replace(call(MONDAY, TUESDAY), line=7, lang="fr", purpose="answer", vague=True, thing="test")
    (one,) = promises(told, chase(THURSDAY))
    assert one.chases == (day(THURSDAY),)
    assert (one.line, one.lang, one.purpose, one.vague, one.thing) == (7, "fr", "answer", True, "test")
    assert (one.quote, one.said, one.due_day, one.person, one.company) == (
        told.quote, day(MONDAY), day(TUESDAY), "Marc", "Acme"
    )  # fmt: skip
