"""The judgement's rules at their edges: the very day, the other order, the second of two (DESIGN.md section 5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from told import FRANCE, at, day, fold, statement

from nudged.config import Grace
from nudged.judgement import advice, due, elsewhere, prompts, silences, standing
from nudged.judgement.past import look_back
from nudged.model import Application, Fact, Line, Outcome, Reading, Standing, State, Statement, Verb

GRACE = Grace()
HELD = statement("meeting", "2026-03-02", "Interview with Marc", when="2026-03-02")
APPLIED = statement("applied", "2026-03-02", "I applied")
REJECTED = statement("outcome", "2026-03-04", "They chose another", outcome="rejected")


def promise(quote: str = "Marc will call", *, act: str = "call", due: str = "2026-03-03", **more: object) -> Statement:
    return statement("promise", str(more.pop("said", "2026-03-02")), quote, act=act, due=due, person="Marc", **more)


def chase(said: str) -> Statement:
    return statement("chase", said, f"I asked on {said}")


def read(app: Application, now: str) -> Reading:
    return standing.read(app, working=FRANCE, grace=GRACE, now=at(now))


# Soft prompts


@pytest.mark.parametrize("outcome", ["rejected", "offer"])
def test_no_soft_prompt_after_an_end_or_an_offer(outcome: str) -> None:
    (kind,) = (Outcome(outcome),)
    base = fold("2026-03-02T20:00", HELD)
    ended = replace(base, ended=kind) if kind is Outcome.REJECTED else replace(base, offer_on=day("2026-03-02"))
    assert prompts.soft_prompt(base, FRANCE) is not None
    assert prompts.soft_prompt(ended, FRANCE) is None


def test_what_is_unsorted_has_no_soft_prompt() -> None:
    app = fold("2026-03-02T20:00", replace(HELD, company=None))
    assert app.key == ""
    assert prompts.soft_prompt(app, FRANCE) is None


def test_held_and_applied_on_one_day_it_is_the_interview_that_counts() -> None:
    prompt = prompts.soft_prompt(fold("2026-03-02T20:00", HELD, APPLIED), FRANCE)
    assert prompt is not None
    assert prompt.kind == "after interview"


def test_a_sign_on_the_day_of_an_application_answers_it() -> None:
    sign = statement("contact", "2026-03-02", "They wrote", act="reply")
    assert prompts.soft_prompt(fold("2026-03-02T20:00", APPLIED, sign), FRANCE) is None


@pytest.mark.parametrize("said", ["2026-03-02", "2026-03-03"])
def test_a_promise_of_that_day_or_later_is_something_promised_also_when_it_was_kept(said: str) -> None:
    wrong = Line(at("2026-03-04T10:00"), Verb.DROP, "")
    told = promise(said=said, due="2026-03-04")
    app = fold("2026-03-03T20:00", HELD, told)
    dropped = fold("2026-03-04T20:00", HELD, told, lines=(replace(wrong, about=app.promises[0].id),))
    silent = replace(dropped, signs=(), promises=tuple(replace(p, closed=p.said) for p in dropped.promises))
    assert prompts.soft_prompt(replace(silent, promises=()), FRANCE) is not None
    kept = replace(silent.promises[0], state=State.KEPT)
    assert prompts.soft_prompt(replace(silent, promises=(kept,)), FRANCE) is None


def test_an_interview_agreed_for_later_needs_no_prompt_unless_it_was_cancelled() -> None:
    ahead = statement("meeting", "2026-03-02", "Interview on the 20th", when="2026-03-20")
    app = replace(fold("2026-03-02T20:00", HELD, ahead), signs=())
    (first, second) = app.meetings
    assert prompts.soft_prompt(app, FRANCE) is None
    cancelled = replace(app, meetings=(first, replace(second, cancelled=True)))
    assert prompts.soft_prompt(cancelled, FRANCE) is not None
    applied = replace(fold("2026-03-02T20:00", APPLIED), meetings=(replace(second, day=day("2026-03-02")),))
    assert prompts.soft_prompt(applied, FRANCE) is None


@pytest.mark.parametrize(("asked", "ready"), [("2026-02-27", "2026-03-09"), ("2026-01-05", "2026-03-09")])
def test_an_earlier_chase_spaces_a_soft_prompt(asked: str, ready: str) -> None:
    prompt = prompts.soft_prompt(fold("2026-03-02T20:00", HELD, chase(asked)), FRANCE)
    assert prompt is not None
    assert prompt.due == at(f"{ready}T09:00")


def test_the_spacing_of_a_chase_may_be_the_later_bound() -> None:
    late = replace(fold("2026-03-02T20:00", APPLIED), chases=(day("2026-01-07"), day("2026-03-01")), applied_on=None)
    held = replace(late, moves=fold("2026-03-02T20:00", HELD).moves)
    spaced = replace(held, moves=(replace(held.moves[0], day=day("2026-03-02")),))
    prompt = prompts.soft_prompt(spaced, FRANCE)
    assert prompt is not None
    assert prompt.due == max(
        FRANCE.at(FRANCE.add_working_days(day("2026-03-02"), 5), FRANCE.start),
        FRANCE.at(FRANCE.add_working_days(day("2026-03-01"), 5), FRANCE.start),
    )


def test_a_chase_on_the_very_day_is_one_since() -> None:
    assert prompts.soft_prompt(fold("2026-03-02T20:00", HELD, chase("2026-03-02")), FRANCE) is None


# Steps


@pytest.mark.parametrize(("now", "kind"), [("2026-03-02T20:00", "wait"), ("2026-03-04T09:00", "follow-up")])
def test_a_step_tells_which_promise_it_is_about(now: str, kind: str) -> None:
    app = fold(now, promise())
    found = advice.step_for(app.promises[0], read(app, now), FRANCE)
    assert (found.kind, found.promise) == (kind, app.promises[0].id)


def test_what_is_closed_or_asleep_has_no_step() -> None:
    kept = fold("2026-03-03T20:00", promise(), statement("contact", "2026-03-03", "Marc called", act="call"))
    assert advice.step_for(kept.promises[0], read(kept, "2026-03-03T20:00"), FRANCE) == advice.NONE
    asleep = fold("2026-06-01T09:00", promise())
    assert read(asleep, "2026-06-01T09:00").standing is Standing.DORMANT
    assert advice.step_for(asleep.promises[0], read(asleep, "2026-06-01T09:00"), FRANCE) == advice.NONE


def test_what_prepares_a_meeting_is_asked_for_by_its_id() -> None:
    told = promise("the itinerary", act="send", due="2026-03-05", prepares=True)
    meeting = statement("meeting", "2026-03-02", "Interview on Friday", when="2026-03-06")
    app = fold("2026-03-05T19:00", meeting, told)
    found = advice.step(app, read(app, "2026-03-05T19:00"), FRANCE, at("2026-03-05T19:00"))
    assert (found.kind, found.promise) == ("ask", app.promises[0].id)


@pytest.mark.parametrize(("made", "kind"), [(0, "elsewhere first"), (1, "elsewhere first"), (2, "last note")])
def test_at_likely_out_the_first_two_messages_come_after_looking_elsewhere(made: int, kind: str) -> None:
    app = fold("2026-03-20T09:00", promise())
    asked = replace(app.promises[0], wait_chases=(day("2026-03-05"),) * made)
    reading = replace(read(app, "2026-03-20T09:00"), standing=Standing.LIKELY_OUT)
    assert advice.step_for(asked, reading, FRANCE).kind == kind


def test_the_most_pressing_promise_has_lapsed_then_prepares_a_meeting_then_is_due_first() -> None:
    (base,) = fold("2026-03-02T20:00", promise()).promises
    later = replace(base, id="later", due=base.due + timedelta(days=5))
    prepares = replace(later, id="prepares", prepares=day("2026-03-20"))
    lapsed = replace(later, id="lapsed", state=State.LAPSED)
    app = fold("2026-03-02T20:00", promise())
    order = [lapsed, prepares, base, later]
    for n in range(4):
        found = advice.pressing_promise(replace(app, promises=tuple(reversed(order[n:]))))
        assert found is order[n]
        assert advice.pressing_promise(replace(app, promises=tuple(order[n:]))) is order[n]
    assert advice.pressing_promise(replace(app, promises=())) is None


# Slots


def test_a_promise_due_on_the_day_of_its_meeting_is_urgent() -> None:
    (base,) = fold("2026-03-02T20:00", promise()).promises
    for meets, urgent in (("2026-03-02", False), ("2026-03-03", True), ("2026-03-04", True), ("2026-03-05", False)):
        assert due.urgent(replace(base, prepares=day(meets)), FRANCE) is urgent


def test_a_snooze_counts_from_the_lapse_on_in_the_user_s_zone() -> None:
    app = fold("2026-03-04T09:00", promise())
    (base,) = app.promises
    for moment, stands in ((base.due, True), (base.due - timedelta(seconds=1), False)):
        found = due.slot(replace(base, snoozed=moment), app, FRANCE, GRACE)
        assert (found == moment) is stands
        assert found.tzinfo is FRANCE.zone


def test_a_chase_after_the_closing_or_on_its_day_spaces_nothing() -> None:
    app = fold("2026-03-20T09:00", promise())
    (base,) = app.promises
    asked = replace(app, chases=(day("2026-03-10"),))
    plain, spaced = (due.slot(base, a, FRANCE, GRACE) for a in (app, asked))
    assert spaced > plain
    for closed, slot in (("2026-03-09", plain), ("2026-03-10", plain), ("2026-03-11", spaced)):
        done = replace(base, state=State.KEPT_LATE, closed=day(closed))
        assert due.slot(done, asked, FRANCE, GRACE) == slot


# The brief reading of what is history


@pytest.mark.parametrize(
    ("told", "now", "stands"),
    [
        ((promise(),), "2026-03-10T09:00", None),
        ((promise(),), "2026-04-17T09:00", None),
        ((promise(),), "2026-04-18T00:00", Standing.DORMANT),
        (
            (promise(), statement("outcome", "2026-03-04", "no", outcome="rejected")),
            "2026-03-04T09:00",
            Standing.CLOSED,
        ),
    ],
)
def test_history_is_told_as_by_the_full_reading(told: tuple[Statement, ...], now: str, stands: Standing | None) -> None:
    app = fold(now, *told)
    assert standing.history(app, working=FRANCE, now=at(now)) is stands
    full, brief = read(app, now), standing.brief(app, working=FRANCE, grace=GRACE, now=at(now))
    if stands is None:
        assert brief == full
    else:
        assert (brief.standing, brief.label, brief.evidence) == (full.standing, full.label, ())


def test_a_promise_kept_on_the_day_its_grace_ends_was_not_past_it_and_one_asked_for_later_was() -> None:
    asked = (promise(act="reply"), chase("2026-03-05"), statement("contact", "2026-03-09", "He wrote", act="reply"))
    app = fold("2026-03-20T09:00", *asked)
    (past, *_) = look_back(app, working=FRANCE, grace=GRACE, now=at("2026-03-20T09:00"))[-1:]
    (told,) = app.promises
    assert told.state is State.CHASED
    assert past.past_grace(told)
    assert not past.past_grace(replace(told, closed=day("2026-03-04")))
    assert past.past_grace(replace(told, closed=day("2026-03-05")))
    assert not past.past_grace(replace(told, state=State.KEPT))


def test_an_answer_of_today_counts_among_the_answers() -> None:
    app = fold("2026-03-05T19:00", chase("2026-03-03"), statement("contact", "2026-03-05", "He wrote", act="reply"))
    past = look_back(app, working=FRANCE, grace=GRACE, now=at("2026-03-05T19:00"))[-1]
    assert past.until_answered() == [2]


# Silences and effort


def cases(app: Application, *, over: bool = True) -> list[tuple[int, bool]]:
    """The silences of one process: how many working days, and whether it was answered."""
    return list(silences._cases(app, over, FRANCE, day("2026-03-31")))


def test_a_silence_begins_with_the_application_or_the_first_of_several_chases() -> None:
    wrote = statement("contact", "2026-03-12", "They wrote", act="reply")
    assert cases(fold("2026-03-31T09:00", APPLIED, wrote)) == [(8, True)]
    assert cases(fold("2026-03-31T09:00", chase("2026-03-02"), chase("2026-03-09"), wrote)) == [(8, True)]
    assert cases(fold("2026-03-31T09:00", chase("2026-03-02"), chase("2026-03-12"), wrote)) == [(8, True)]
    again = fold("2026-03-31T09:00", chase("2026-03-02"), wrote, chase("2026-03-16"))
    assert cases(again) == [(8, True), (11, False)]
    assert cases(again, over=False) == [(8, True)]


def test_a_silence_that_never_ended_lasts_to_the_end_of_its_process() -> None:
    end = statement("outcome", "2026-03-16", "I withdrew", outcome="withdrawn")
    assert cases(fold("2026-03-31T09:00", chase("2026-03-02"), end)) == [(10, False)]
    assert cases(fold("2026-03-31T09:00", chase("2026-03-02"))) == [(21, False)]


def test_the_worst_of_two_warned_processes_is_named_whatever_their_order() -> None:
    base = fold("2026-03-10T09:00", chase("2026-03-10"), statement("contact", "2026-03-10", "ok", act="reply"))
    reading = read(base, "2026-03-10T09:00")
    apps = {"a": replace(base, company="A", acts=()), "b": replace(base, company="B")}
    warned = {
        "a": replace(reading, standing=Standing.DRIVING),
        "b": replace(reading, standing=Standing.LIKELY_OUT),
    }
    assert elsewhere.basket(warned, apps, day("2026-03-10")) == Fact("elsewhere.effort", {"company": "B"})
    assert elsewhere.basket(dict(reversed(warned.items())), apps, day("2026-03-10")) is not None
    assert elsewhere.basket(warned, {**apps, "b": replace(base, company="B", acts=())}, day("2026-03-10")) is None


def test_replies_slow_down_by_the_last_two_of_five() -> None:
    def slows(*days: str) -> bool:
        asked = day("2026-03-02")
        app = replace(fold("2026-03-31T09:00", APPLIED), answers=tuple((asked, day(f"2026-03-{d}")) for d in days))
        return standing.slowing(look_back(app, working=FRANCE, grace=GRACE, now=at("2026-03-31T09:00"))[-1])

    assert slows("03", "03", "30", "04", "06")
    assert not slows("03", "03", "30", "03", "03")
