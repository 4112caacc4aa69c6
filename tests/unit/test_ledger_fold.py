"""What each kind of line does to what is awaited: what it closes, by which words, and which move it makes."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest
from told import FRANCE, at, day, entries, fold, statement

from nudged import ledger
from nudged.ledger.decisions import decision
from nudged.model import Application, Interview, Line, Move, Outcome, State, Statement, Verb

NOW = "2026-03-20T09:00"
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (f"2026-03-0{number}" for number in range(2, 7))
NEXT_TUESDAY = "2026-03-10"


def promise(act: str, due: str = FRIDAY, said: str = MONDAY, **more: Any) -> Statement:
    fields = {"act": act, "due": due, "quote": f"they will {act} by {due}"} | more
    return statement("promise", said, **fields)


def contact(said: str, act: str, quote: str = "they got in touch", **more: Any) -> Statement:
    return statement("contact", said, quote, act=act, **more)


def chase(said: str) -> Statement:
    return statement("chase", said, "I asked")


def event(start: str, seen: str, **more: Any) -> Interview:
    begin = at(start)
    fields: dict[str, Any] = {"company": "Acme", "by_user": False} | more
    return Interview("u", begin, begin + timedelta(hours=1), "Interview (Acme)", at(seen), **fields)


def states(app: Application) -> list[str]:
    return [one.state.value for one in app.promises]


def moves(app: Application) -> list[tuple[str, bool]]:
    return [(move.what, move.followed) for move in app.moves]


INVITATION = event("2026-03-24T10:00", f"{WEDNESDAY}T09:00")
DATE = statement("meeting", WEDNESDAY, "interview on the 24th", when="2026-03-24")
TALK = statement("meeting", WEDNESDAY, "Marc called, we talked", when=WEDNESDAY)
NO = statement("outcome", WEDNESDAY, "they chose another", outcome="rejected")

CLOSING: list[Any] = [
    pytest.param("call", None, contact(WEDNESDAY, "call", "Marc called"), "call", id="called"),
    pytest.param("reply", None, NO, "decision", id="rejected"),
    pytest.param("call", "answer", NO, "decision", id="rejected instead of a call"),
    *(
        pytest.param(act, purpose, told, "meeting set", id=f"{act} {told.title if told is INVITATION else 'by a date'}")
        for told in (DATE, INVITATION)
        for act, purpose in (("schedule", None), ("reply", None), ("call", "meeting"))
    ),
    pytest.param("schedule", None, TALK, "meeting held", id="a date by the talk itself"),
    pytest.param("call", None, TALK, "meeting held", id="a call by the talk"),
]


def told_by(first: Statement, line: Statement | Interview, *before: Statement, **more: Any) -> Application:
    if isinstance(line, Interview):
        return fold(NOW, first, *before, interviews=(line,), **more)
    return fold(NOW, first, *before, line, **more)


@pytest.mark.parametrize(("act", "purpose", "line", "move"), CLOSING)
class TestWhatCloses:
    def test_it_is_kept_on_that_day_by_those_words_and_the_act_is_a_move(
        self, act: str, purpose: str | None, line: Statement | Interview, move: str
    ) -> None:
        app = told_by(promise(act, purpose=purpose), line)
        by = line.title if isinstance(line, Interview) else line.quote
        assert [(p.state, p.closed, p.closed_by, p.followed, p.decision) for p in app.promises] == [
            (State.KEPT, day(WEDNESDAY), by, False, False)
        ]
        quote = "" if isinstance(line, Interview) or move == "meeting held" else by
        assert app.moves == (Move(day(WEDNESDAY), move, False, quote),)
        assert set(app.signs) == {day(MONDAY), day(WEDNESDAY)}

    def test_late_and_asked_for_it_is_chased_and_the_move_followed(
        self, act: str, purpose: str | None, line: Statement | Interview, move: str
    ) -> None:
        early = {"due": "2026-02-26", "said": "2026-02-25"}
        app = told_by(promise(act, purpose=purpose, **early), line, chase("2026-02-27"))
        assert [(p.state, p.followed) for p in app.promises] == [(State.CHASED, True)]
        assert moves(app) == [(move, True)]
        assert (app.answers, app.words_only) == (((day("2026-02-27"), day(WEDNESDAY)),), ())

    def test_undone_it_stays_open(self, act: str, purpose: str | None, line: Statement | Interview, move: str) -> None:
        promised = promise(act, purpose=purpose)
        id_ = fold(NOW, promised).promises[0].id
        app = told_by(promised, line, lines=(Line(at(NOW), Verb.UNDO, id_, WEDNESDAY),))
        assert states(app) == ["expired" if line is NO else "lapsed"]


@pytest.mark.parametrize(
    ("act", "purpose", "line"),
    [
        ("send", None, DATE),
        ("send", None, INVITATION),
        ("send", None, TALK),
        ("call", None, DATE),
        ("call", "answer", INVITATION),
        ("reply", None, TALK),
        ("call", None, NO),
    ],
)
def test_what_a_line_does_not_bring_stays_awaited(act: str, purpose: str | None, line: Statement | Interview) -> None:
    (left,) = told_by(promise(act, purpose=purpose), line).promises
    assert (left.state, left.closed_by) == ((State.EXPIRED, NO.quote) if line is NO else (State.LAPSED, ""))


@pytest.mark.parametrize("line", [DATE, NO, INVITATION], ids=["a date", "a rejection", "an invitation"])
@pytest.mark.parametrize("asked", [True, False])
def test_where_nothing_was_promised_it_followed_a_chase_that_it_answers(
    line: Statement | Interview, asked: bool
) -> None:
    app = told_by(chase(TUESDAY) if asked else statement("courtesy", TUESDAY, "I thanked her"), line)
    assert [followed for _, followed in moves(app)] == [asked]


@pytest.mark.parametrize(
    ("act", "purpose", "state"), [("reply", None, "lapsed"), ("schedule", None, "kept"), ("call", "meeting", "kept")]
)
def test_an_invitation_of_the_very_day_is_not_the_answer_promised_on_it(
    act: str, purpose: str | None, state: str
) -> None:
    """It may have come before the talk in which they promised one; a date was promised before it came."""
    promised = promise(act, said=WEDNESDAY, purpose=purpose)
    assert states(told_by(promised, INVITATION)) == [state]


@pytest.mark.parametrize("clock", [time(15), None])
def test_a_date_that_a_later_note_of_the_very_day_tells_is_the_answer_promised_on_it(clock: time | None) -> None:
    """Their mail of the afternoon, say, where they had promised an answer in the morning's call."""
    morning = entries(replace(promise("reply", said=WEDNESDAY), said_time=clock and time(9)), file="a call.md")
    afternoon = entries(replace(DATE, said_time=clock), file="their mail.md")
    made = ledger.build([*morning, *afternoon], (), (), working=FRANCE, now=at(NOW))
    assert states(made.applications[0]) == ["kept"]


class TestMeeting:
    def test_without_a_day_it_does_nothing_and_told_again_it_is_one_move(self) -> None:
        unknown = statement("meeting", WEDNESDAY, "an interview, no day yet")
        again = statement("meeting", WEDNESDAY, "so, the 24th", when="2026-03-24")
        app = fold(NOW, promise("send"), unknown, DATE, again)
        assert (states(app), moves(app), app.signs) == (
            ["lapsed"],
            [("meeting set", False)],
            (day(MONDAY), day(WEDNESDAY)),
        )

    def test_that_they_met_answers_a_chase_and_not_with_words_alone(self) -> None:
        app = fold(NOW, DATE, chase("2026-03-12"), statement("reschedule", "2026-03-11", "the 13th", when="2026-03-13"))
        assert (app.answers, app.words_only) == (((day("2026-03-12"), day("2026-03-13")),), ())

    @pytest.mark.parametrize("noted", [True, False])
    def test_what_was_to_prepare_it_expires_by_its_title(self, noted: bool) -> None:
        link = promise("send", prepares=True, thing="link", due=WEDNESDAY)
        set_ = statement("meeting", MONDAY, "interview on Thursday", when=THURSDAY)
        calendar = (event(f"{THURSDAY}T10:00", f"{MONDAY}T09:00"),)
        app = fold(NOW, link, set_) if noted else fold(NOW, link, interviews=calendar)
        assert [(p.state, p.closed, p.closed_by) for p in app.promises] == [
            (State.EXPIRED, day(THURSDAY), "" if noted else "Interview (Acme)")
        ]


class TestPutOff:
    """An answer that brings a promise in place of what was awaited keeps nothing; any other answer does."""

    @pytest.mark.parametrize(
        "beside",
        [
            contact(WEDNESDAY, "reply", "she added a line"),
            contact(WEDNESDAY, "call", "then she called"),
            promise("reply", said=WEDNESDAY, broken=True, quote="not on Friday, as she had said"),
        ],
        ids=["another answer", "a call", "what she had not kept"],
    )
    def test_only_a_promise_that_holds_puts_off(self, beside: Statement) -> None:
        app = fold(NOW, promise("reply"), contact(WEDNESDAY, "reply", "Ana wrote"), beside)
        assert (app.promises[0].state, app.promises[0].closed_by) == (State.KEPT, "Ana wrote")


class TestWords:
    STILL = contact(WEDNESDAY, "reply", "still deciding", words=True, person="Marc")

    def test_they_renew_what_the_same_person_promised_before_what_others_did(self) -> None:
        marc, ana = promise("reply", TUESDAY, person="Marc"), promise("call", person="Ana")
        app = fold(NOW, marc, ana, self.STILL)
        assert states(app) == ["replaced", "lapsed", "lapsed"]
        renewed = app.promises[-1]
        assert (renewed.act, renewed.person, renewed.quote) == ("reply", "Marc", "still deciding")
        assert (renewed.due_day, renewed.vague) == (day(NEXT_TUESDAY) + timedelta(days=1), True)

    def test_of_several_the_one_due_last_with_the_name_that_it_had(self) -> None:
        early, late = promise("reply", TUESDAY, person="Ana"), promise("call", person="Julie")
        for told in ((early, late), (late, early)):
            app = fold(NOW, *told, self.STILL)
            assert {p.act.value: p.state.value for p in app.promises[:2]} == {"reply": "lapsed", "call": "replaced"}
            assert (app.promises[-1].act, app.promises[-1].person) == ("call", "Julie")

    def test_undone_they_renew_nothing(self) -> None:
        asked = promise("reply")
        line = Line(at(NOW), Verb.UNDO, fold(NOW, asked).promises[0].id, WEDNESDAY)
        assert states(fold(NOW, asked, self.STILL, lines=(line,))) == ["lapsed"]


class TestDecided:
    CALL = promise("call")

    def line(self, verb: Verb, stamp: str = f"{WEDNESDAY}T10:00", value: str = "") -> Line:
        return decision(fold(NOW, self.CALL).promises[0], verb, at(stamp), "laptop", value)

    def test_the_user_s_word_is_a_move_of_its_day_with_what_was_promised(self) -> None:
        app = fold(NOW, self.CALL, lines=(self.line(Verb.KEPT),))
        assert app.moves == (Move(day(WEDNESDAY), "call", False, self.CALL.quote),)

    def test_it_tells_nothing_new_of_what_a_note_had_closed(self) -> None:
        app = fold(NOW, self.CALL, contact(TUESDAY, "call", "Marc called"), lines=(self.line(Verb.KEPT),))
        assert [(p.closed, p.closed_by) for p in app.promises] == [(day(TUESDAY), "Marc called")]
        assert moves(app) == [("call", False)]

    def test_the_latest_word_about_it_counts(self) -> None:
        lines = self.line(Verb.KEPT), self.line(Verb.DROP, f"{THURSDAY}T10:00")
        app = fold(NOW, self.CALL, lines=lines)
        assert (states(app), app.promises[0].closed, app.moves) == (["dropped"], day(THURSDAY), ())

    def test_a_snooze_without_a_zone_is_in_the_user_s(self) -> None:
        (snoozed,) = fold(NOW, self.CALL, lines=(self.line(Verb.SNOOZE, value="2026-03-23T09:00"),)).promises
        assert snoozed.snoozed == at("2026-03-23T09:00")

    @pytest.mark.parametrize(
        ("chased", "until", "stands"),
        [
            (WEDNESDAY, f"{WEDNESDAY}T18:00", False),
            (WEDNESDAY, f"{THURSDAY}T09:00", True),
            (TUESDAY, f"{WEDNESDAY}T18:00", True),
            (THURSDAY, f"{THURSDAY}T18:00", False),
            (THURSDAY, f"{FRIDAY}T09:00", False),
        ],
    )
    def test_a_chase_ends_a_snooze_made_before_it_or_to_its_own_day(
        self, chased: str, until: str, stands: bool
    ) -> None:
        """Made on Wednesday; a note tells the day of a chase, not the hour."""
        app = fold(NOW, self.CALL, chase(chased), lines=(self.line(Verb.SNOOZE, value=at(until).isoformat()),))
        assert app.promises[0].snoozed == (at(until) if stands else None)

    def test_a_process_closed_by_the_user_expires_what_was_awaited_without_any_words(self) -> None:
        closed = Line(at(f"{WEDNESDAY}T10:00"), Verb.CLOSE, "acme", "declined")
        app = fold(NOW, self.CALL, lines=(closed,))
        assert (app.ended, app.ended_on) == (Outcome.DECLINED, day(WEDNESDAY))
        assert [(p.state, p.closed_by) for p in app.promises] == [(State.EXPIRED, "")]

    def test_a_corrected_sentence_inherits_it(self) -> None:
        corrected = replace(self.CALL, quote=f"{self.CALL.quote}, she said")
        assert states(fold(NOW, corrected, lines=(self.line(Verb.KEPT),))) == ["kept"]


class TestRenewal:
    LATER = "2026-03-16"

    def test_of_several_that_it_may_renew_it_is_the_one_due_last(self) -> None:
        first, second = promise("call", person="Marc"), promise("call", NEXT_TUESDAY, person="Ana")
        again = promise("call", self.LATER, WEDNESDAY, quote="they call on the 16th")
        for told in ((first, second), (second, first)):
            app = fold(NOW, *told, again)
            assert {p.person: p.state.value for p in app.promises[:2]} == {"Marc": "lapsed", "Ana": "replaced"}

    @pytest.mark.parametrize(("asked", "renewal"), [(MONDAY, 0), (TUESDAY, 1), (None, 0)])
    def test_the_chase_that_brought_a_promise_is_none_after_it(self, asked: str | None, renewal: int) -> None:
        again = promise("reply", self.LATER, WEDNESDAY)
        app = fold(NOW, *([chase(asked)] if asked else []), promise("reply"), again)
        assert [(p.state.value, p.renewal) for p in app.promises] == [("replaced", 0), ("lapsed", renewal)]

    def test_in_answer_to_a_chase_it_replaces_the_same_act_before_what_was_due_last(self) -> None:
        told = promise("call", TUESDAY), promise("send", WEDNESDAY), chase(FRIDAY)
        for act, states_ in (("call", ["replaced", "lapsed"]), ("other", ["lapsed", "replaced"])):
            app = fold(NOW, *told, contact(FRIDAY, "reply", words=True), promise(act, self.LATER, FRIDAY))
            assert states(app)[:2] == states_

    def test_undone_it_replaces_nothing_in_answer_to_a_chase_either(self) -> None:
        told = promise("send", TUESDAY), chase(FRIDAY), promise("call", self.LATER, FRIDAY)
        line = Line(at(NOW), Verb.UNDO, fold(NOW, *told).promises[0].id, FRIDAY)
        assert states(fold(NOW, *told)) == ["replaced", "lapsed"]
        assert states(fold(NOW, *told, lines=(line,))) == ["lapsed", "lapsed"]

    def test_an_answer_promised_and_given_on_one_day_is_kept(self) -> None:
        assert states(fold(NOW, promise("reply"), contact(MONDAY, "reply"))) == ["kept"]


class TestWhichOfTwo:
    @pytest.mark.parametrize(("came", "kept"), [("call", "call"), ("reply", "reply")])
    def test_the_same_act_before_what_it_may_stand_for(self, came: str, kept: str) -> None:
        two = [promise("call", purpose="answer"), promise("reply")]
        for told in (two, two[::-1]):
            app = fold(NOW, *told, contact(TUESDAY, came))
            assert [p.act.value for p in app.promises if p.state is State.KEPT] == [kept]

    def test_else_the_one_due_first(self) -> None:
        two = [promise("send", TUESDAY, thing="test"), promise("send", FRIDAY, thing="form")]
        for told in (two, two[::-1]):
            app = fold(NOW, *told, contact(TUESDAY, "send"))
            assert [p.thing for p in app.promises if p.state is State.KEPT] == ["test"]


class TestDue:
    """A due moment: its clock time, and the cap by the meeting that it prepares."""

    LINK = promise("send", "2026-03-16", uncapped="2026-03-18", uncapped_time=time(15), prepares=True, thing="link")

    def due(self, *told: Statement) -> tuple[str, bool]:
        (one,) = fold("2026-03-03T09:00", *told).promises
        return one.due.isoformat(timespec="minutes")[:16], one.timed

    def test_a_clock_time_is_that_of_its_day(self) -> None:
        assert self.due(promise("call", FRIDAY, due_time=time(12))) == (f"{FRIDAY}T12:00", True)
        assert self.due(promise("call", FRIDAY)) == (f"{FRIDAY}T18:00", False)

    def test_of_two_meetings_the_one_that_the_sentence_names_caps_it_and_the_cap_has_no_time(self) -> None:
        first = statement("meeting", MONDAY, "a call on the 10th", when="2026-03-10")
        named = statement("meeting", MONDAY, "and an interview on the 17th", when="2026-03-17")
        assert self.due(first, named, self.LINK) == ("2026-03-16T18:00", False)

    def test_moved_out_of_the_way_the_meeting_leaves_the_time_that_was_told(self) -> None:
        named = statement("meeting", MONDAY, "an interview on the 17th", when="2026-03-17")
        moved = statement("reschedule", TUESDAY, "moved to the 31st", when="2026-03-31")
        assert self.due(named, self.LINK, moved) == ("2026-03-18T15:00", True)


@pytest.mark.parametrize("said", [MONDAY, TUESDAY])
@pytest.mark.parametrize(
    ("act", "purpose", "decision_"),
    [
        ("reply", None, True),
        ("call", None, True),
        ("call", "answer", True),
        ("call", "meeting", False),
        ("send", None, False),
    ],
)
def test_an_answer_promised_at_or_after_an_interview_is_a_decision(
    act: str, purpose: str | None, decision_: bool, said: str
) -> None:
    asked = promise(act, purpose=purpose, said=said)
    assert not fold(NOW, asked).promises[0].decision
    assert fold(NOW, statement("meeting", MONDAY, "Interview", when=MONDAY), asked).promises[0].decision is decision_
    assert not fold(NOW, asked, statement("meeting", WEDNESDAY, "Interview", when=WEDNESDAY)).promises[0].decision


def test_a_document_that_nobody_had_promised_is_a_move_too() -> None:
    app = fold(NOW, contact(WEDNESDAY, "send", "she sent the agenda"), contact(THURSDAY, "reply", "she wrote"))
    assert app.moves == (Move(day(WEDNESDAY), "send", False, "she sent the agenda"),)


def test_words_on_the_day_of_an_interview_are_words_alone() -> None:
    words = contact(WEDNESDAY, "reply", "still deciding", words=True)
    app = fold(NOW, chase(MONDAY), words, interviews=(event(f"{WEDNESDAY}T17:00", f"{MONDAY}T09:00", by_user=True),))
    assert (moves(app), app.words_only) == ([("meeting held", False)], (day(WEDNESDAY),))


def test_an_event_first_seen_after_it_was_held_is_no_invitation() -> None:
    app = fold(NOW, interviews=(event(f"{WEDNESDAY}T10:00", f"{FRIDAY}T09:00"),))
    assert moves(app) == [("meeting held", False)]


@pytest.mark.parametrize(
    ("said", "written", "happened"),
    [
        (MONDAY, TUESDAY, ["meeting set"]),
        (TUESDAY, TUESDAY, ["meeting set"]),
        (WEDNESDAY, TUESDAY, ["meeting set", "meeting set", "meeting held"]),
        (FRIDAY, WEDNESDAY, ["meeting held"]),
        (THURSDAY, FRIDAY, ["meeting held"]),
    ],
    ids=["told before", "told that day", "invited, called off, set anew", "told to have been", "tidied up"],
)
def test_what_the_calendar_calls_off_is_not_held_unless_a_later_note_says_so(
    said: str, written: str, happened: list[str]
) -> None:
    off = event(f"{THURSDAY}T10:00", f"{written}T09:00", cancelled=True)
    app = fold(NOW, statement("meeting", said, "Interview with Marc", when=THURSDAY), interviews=(off,))
    assert [move.what for move in app.moves] == happened


@pytest.mark.parametrize("met", [MONDAY, WEDNESDAY])
def test_an_interview_up_to_the_end_or_one_that_was_called_off_does_not_open_it_anew(met: str) -> None:
    held = statement("meeting", met, "Interview with Marc", when=met)
    assert fold(NOW, held, NO).ended is Outcome.REJECTED
    next_ = statement("meeting", FRIDAY, "one more talk on the 12th", when="2026-03-12")
    off = statement("reschedule", NEXT_TUESDAY, "they called it off")
    assert (fold(NOW, NO, next_).ended, fold(NOW, NO, next_, off).ended) == (None, Outcome.REJECTED)
    assert fold(NOW, NO, DATE).ended is Outcome.REJECTED, "set on the day of the end, not later"


def test_what_an_application_is_told_of() -> None:
    told = [
        promise("reply", role="Engineer", person="Marc", lang="fr"),
        contact(TUESDAY, "reply", lang="fr", role="Engineer", person="Ana"),
        replace(chase(WEDNESDAY), role="Engineer"),
    ]
    app = fold(NOW, *told)
    assert (app.role, app.people, app.lang) == ("Engineer", ("Ana", "Marc"), "fr")
    assert fold(NOW, *told[1:]).lang == "en", "as often in both: the first by name"
    assert fold(NOW, interviews=(INVITATION,)).lang == "en"
