"""Who is meant: hand-over, absence, agency, several roles; and what opens, ends or excuses (DESIGN.md section 5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest
from told import FRANCE, at, day, entries, fold, statement

from nudged import ledger
from nudged.ledger import Ledger
from nudged.model import Entry, Interview, Line, Outcome, Source, State, Statement, Verb

MONDAY, TUESDAY = "2026-03-02", "2026-03-03"


def promise(quote: str, *, said: str = MONDAY, due: str = TUESDAY, act: str = "call", **more: Any) -> Statement:
    return statement("promise", said, quote, act=act, due=due, **more)


def contact(said: str, act: str = "call", quote: str = "they did", **more: Any) -> Statement:
    return statement("contact", said, quote, act=act, **more)


def chase(said: str, quote: str = "I asked") -> Statement:
    return statement("chase", said, quote)


def build(now: str, told: list[Entry], *, lines: tuple[Line, ...] = (), **more: Any) -> Ledger:
    return ledger.build(told, more.get("interviews", ()), lines, working=FRANCE, now=at(now))


def keys(made: Ledger) -> dict[str, list[str]]:
    return {app.key: [p.quote for p in app.promises] for app in made.applications}


class TestHandOver:
    OVER = statement("handover", "2026-03-04", "Julie takes over from Marc", person="Julie", instead_of="Marc")

    def test_the_open_promises_go_to_the_one_who_takes_over(self) -> None:
        told = [promise("Marc will call", person="Marc"), promise("Ana sends the test", act="send", person="Ana")]
        app = fold("2026-03-05T09:00", *told, self.OVER)
        assert [(p.person, p.state) for p in app.promises] == [("Julie", "lapsed"), ("Ana", "lapsed")]

    def test_what_was_kept_before_stays_where_it_was_and_the_successor_keeps_the_rest(self) -> None:
        told = [promise("Marc will call", person="Marc"), contact(TUESDAY, person="Marc")]
        assert fold("2026-03-05T09:00", *told, self.OVER).promises[0].person == "Marc"
        late = [promise("Marc will call", person="Marc"), promise("Ana will call", person="Ana"), self.OVER]
        app = fold("2026-03-09T09:00", *late, contact("2026-03-05", person="Julie"))
        assert [p.state.value for p in app.promises] == ["kept late", "lapsed"]


class TestAbsence:
    def test_a_vague_promise_of_somebody_absent_waits_for_their_return(self) -> None:
        away = statement("away", MONDAY, "Marc is off until the 13th", person="Marc", due="2026-03-13")
        vague = promise("he will call soon", said=TUESDAY, due="2026-03-05", person="Marc", vague=True)
        firm = promise("he will send it on Friday", said=TUESDAY, due="2026-03-06", act="send", person="Marc")
        app = fold("2026-03-09T09:00", away, vague, firm)
        assert [(p.due_day, p.state) for p in app.promises] == [
            (day("2026-03-16"), "open"),
            (day("2026-03-06"), "lapsed"),
        ]

    @pytest.mark.parametrize(("due", "moved"), [("2026-03-13", True), ("2026-03-14", False)])
    def test_only_days_up_to_its_end_move(self, due: str, moved: bool) -> None:
        away = statement("away", TUESDAY, "Marc is off until the 13th", person="Marc", due="2026-03-13")
        app = fold("2026-03-04T09:00", promise("Marc calls", due=due, person="Marc"), away)
        assert (app.promises[0].due_day == day("2026-03-16")) is moved

    def test_a_day_that_the_user_set_stays(self) -> None:
        told = promise("Marc calls", person="Marc")
        id_ = fold("2026-03-04T09:00", told).promises[0].id
        line = Line(at("2026-03-02T10:00"), Verb.DUE, id_, "2026-03-10")
        away = statement("away", "2026-03-04", "Marc is off until the 13th", person="Marc", due="2026-03-13")
        assert fold("2026-03-05T09:00", told, away, lines=(line,)).promises[0].due_day == day("2026-03-10")


class TestAgency:
    ACME = replace(promise("the test comes tomorrow", act="send"), via="Hays SAS")

    def test_what_is_told_of_the_agency_belongs_to_the_application_that_it_serves(self) -> None:
        hays = promise("Julie will call", company="Hays", person="Julie")
        made = build("2026-03-02T20:00", [*entries(self.ACME), *entries(hays, file="Hays.md")])
        assert keys(made) == {"acme": ["the test comes tomorrow", "Julie will call"]}
        assert made.applications[0].via == "Hays SAS"

    def test_with_two_the_person_tells_which(self) -> None:
        globex = replace(promise("Ana sends the form", company="Globex", act="send", person="Ana"), via="Hays")
        ana = promise("Ana will call", company="Hays", person="Ana")
        someone = promise("they will write", company="Hays", act="reply")
        told = [*entries(self.ACME), *entries(globex, file="G.md"), *entries(ana, someone, file="Hays.md")]
        assert keys(build("2026-03-02T20:00", told)) == {
            "acme": ["the test comes tomorrow"],
            "globex": ["Ana sends the form", "Ana will call"],
            "hays": ["they will write"],
        }

    def test_the_agencys_event_joins_too(self) -> None:
        begin = at("2026-03-09T10:00")
        event = Interview("u", begin, begin + timedelta(hours=1), "Call", at("2026-03-02T09:00"), company="Hays")
        made = build("2026-03-02T20:00", entries(self.ACME), interviews=(event,))
        assert [(app.key, len(app.meetings)) for app in made.applications] == [("acme", 1)]

    def test_an_event_of_another_company_does_not(self) -> None:
        begin = at("2026-03-09T10:00")
        event = Interview("u", begin, begin + timedelta(hours=1), "Call", at("2026-03-02T09:00"), company="Globex")
        made = build("2026-03-02T20:00", entries(self.ACME), interviews=(event,))
        assert [(app.key, len(app.meetings)) for app in made.applications] == [("acme", 0), ("globex", 1)]


class TestRoles:
    def test_the_person_tells_which_of_two_roles_is_meant(self) -> None:
        one = promise("Marc will call", role="Engineer", person="Marc")
        two = promise("Ana will write", role="Manager", act="reply", person="Ana")
        loose = promise("Ana sends the form", act="send", person="Ana")
        nobody = promise("they will get back", act="reply", due="2026-03-20")
        told = [*entries(one, file="a.md"), *entries(two, file="b.md"), *entries(loose, nobody, file="c.md")]
        assert keys(build("2026-03-02T20:00", told)) == {
            "acme": ["they will get back"],
            "acme/engineer": ["Marc will call"],
            "acme/manager": ["Ana will write", "Ana sends the form"],
        }

    def test_a_decision_made_before_the_role_was_named_still_counts(self) -> None:
        close = Line(at("2026-03-02T19:00"), Verb.CLOSE, "acme", "declined")
        one = promise("Marc will call", role="Engineer", said="2026-03-01")
        two = promise("Ana will write", role="Manager", act="reply", said="2026-03-01")
        (app,) = build("2026-03-02T20:00", entries(one), lines=(close,)).applications
        assert (app.key, app.ended) == ("acme/engineer", Outcome.DECLINED)
        both = build("2026-03-02T20:00", [*entries(one), *entries(two, file="b.md")], lines=(close,))
        assert [app.ended for app in both.applications] == [None, None], "which of the two, nobody said"


class TestUndoneClosing:
    TOLD = (promise("Marc will call", person="Marc"), contact(TUESDAY, person="Marc"))

    def line(self, value: str = TUESDAY) -> Line:
        return Line(at("2026-03-04T10:00"), Verb.UNDO, fold("2026-03-04T09:00", *self.TOLD).promises[0].id, value)

    def test_what_closed_it_is_told_and_can_be_undone(self) -> None:
        closed = fold("2026-03-04T09:00", *self.TOLD).promises[0]
        assert (closed.state, closed.closed, closed.closed_by) == ("kept", day(TUESDAY), "they did")
        assert fold("2026-03-04T12:00", *self.TOLD, lines=(self.line(),)).promises[0].state is State.LAPSED
        assert fold("2026-03-04T09:59", *self.TOLD, lines=(self.line(),)).promises[0].state is State.KEPT

    def test_a_later_contact_or_decision_closes_it_all_the_same(self) -> None:
        later = contact("2026-03-05", person="Marc", quote="Marc called")
        app = fold("2026-03-06T12:00", *self.TOLD, later, lines=(self.line(),))
        assert (app.promises[0].state, app.promises[0].closed_by) == ("kept late", "Marc called")
        kept = replace(self.line(""), stamp=at("2026-03-04T11:00"), verb=Verb.KEPT)
        assert fold("2026-03-06T12:00", *self.TOLD, lines=(self.line(), kept)).promises[0].state is State.KEPT

    def test_a_corrected_sentence_inherits_the_undoing(self) -> None:
        line = replace(self.line(), company="Acme", said=day(MONDAY), quote="Marc will call")
        told = entries(promise("Marc will call me", person="Marc"), self.TOLD[1])
        assert [p.state.value for p in build("2026-03-05T09:00", told, lines=(line,)).promises()] == ["lapsed"]
        assert [p.state.value for p in build("2026-03-05T09:00", told).promises()] == ["kept"]

    @pytest.mark.parametrize(
        ("asked", "said", "state"),
        [
            (None, "2026-03-09", "kept"),
            ("2026-03-04", "2026-03-04", "kept late"),
            ("2026-03-04", "2026-03-05", "chased"),
        ],
    )
    def test_the_users_word_counts_by_day_where_they_had_asked(self, asked: str | None, said: str, state: str) -> None:
        told = [self.TOLD[0], *([chase(asked)] if asked else [])]
        line = replace(self.line(""), verb=Verb.KEPT, stamp=at(f"{said}T10:00"))
        app = fold("2026-03-10T09:00", *told, lines=(line,))
        assert (app.promises[0].state.value, app.promises[0].closed_by) == (state, "kept")
        assert [move.followed for move in app.moves] == [state == "chased"]

    def test_a_replacement_can_be_undone_too(self) -> None:
        old = promise("you will hear by Tuesday", act="reply")
        new = promise("rather next week", said="2026-03-04", due="2026-03-13", act="reply")
        id_ = fold("2026-03-04T09:00", old, new).promises[0].id
        lines = (Line(at("2026-03-04T10:00"), Verb.UNDO, id_, "2026-03-04"),)
        app = fold("2026-03-05T09:00", old, new, lines=lines)
        assert [(p.state.value, p.renewal) for p in app.promises] == [("lapsed", 0), ("open", 0)]


class TestEndAndReopening:
    NO = statement("outcome", "2026-03-05", "they chose another", outcome="rejected")

    @pytest.mark.parametrize(("applied", "ended"), [("2026-03-05", Outcome.REJECTED), ("2026-03-06", None)])
    def test_an_application_later_than_the_end_opens_it_anew(self, applied: str, ended: Outcome | None) -> None:
        again = statement("applied", applied, "Applied again")
        assert fold("2026-03-09T09:00", self.NO, again).ended is ended

    def test_an_interview_that_was_set_before_opens_it_only_where_it_was_held(self) -> None:
        planned = statement("meeting", MONDAY, "Interview on Tuesday", when="2026-03-10")
        held = statement("meeting", "2026-03-10", "Interview with Marc", when="2026-03-10")
        assert fold("2026-03-11T09:00", planned, self.NO).ended is Outcome.REJECTED
        assert fold("2026-03-11T09:00", planned, self.NO, held).ended is None

    def test_what_was_said_on_the_day_of_the_end_lives_wherever_it_stands(self) -> None:
        feedback = promise("she will send feedback", said="2026-03-05", due="2026-03-09", act="send", thing="feedback")
        before = promise("the test comes", said="2026-03-04", due="2026-03-09", act="send", thing="test")
        app = fold("2026-03-10T09:00", before, feedback, self.NO)
        assert [p.state.value for p in app.promises] == ["expired", "lapsed"]

    def test_once_the_meeting_is_over_what_was_to_prepare_it_is_no_longer_awaited(self) -> None:
        meeting = statement("meeting", MONDAY, "Interview on Friday", when="2026-03-06", when_time=time(10))
        told = promise("the itinerary follows", due="2026-03-05", act="send", prepares=True, thing="itinerary")
        states = [fold(now, meeting, told).promises[0].state.value for now in ("2026-03-06T10:59", "2026-03-06T11:00")]
        assert states == ["lapsed", "expired"]
        moved = statement("reschedule", "2026-03-06", "moved to Tuesday", when="2026-03-10")
        app = fold("2026-03-09T09:00", meeting, told, moved)
        assert (app.promises[0].state, app.promises[0].meets) == ("lapsed", day("2026-03-10"))


class TestWait:
    def test_it_begins_with_the_first_lapse_and_new_deadlines_do_not_end_it(self) -> None:
        first = promise("you will hear by Tuesday", act="reply")
        again = promise("rather on Friday", said="2026-03-05", due="2026-03-06", act="reply")
        app = fold("2026-03-09T09:00", first, chase("2026-03-05"), contact("2026-03-05", "reply"), again)
        assert [p.wait_chases for p in app.promises] == [(day("2026-03-05"),)] * 2
        assert app.promises[1].wait == app.promises[0].id

    def test_a_day_changed_before_any_lapse_begins_anew(self) -> None:
        first = promise("you will hear by Friday", act="reply", due="2026-03-06")
        later = promise("rather by Tuesday", said=TUESDAY, due="2026-03-10", act="reply")
        app = fold("2026-03-09T20:00", first, later, chase("2026-03-09"))
        assert app.promises[1].wait == app.promises[1].id
        assert app.promises[1].wait_chases == (), "nothing has lapsed"

    def test_kept_late_after_an_earlier_chase_followed_it(self) -> None:
        first = promise("you will hear by Tuesday", act="reply")
        again = promise("rather on Friday", said="2026-03-05", due="2026-03-06", act="reply")
        told = [first, chase("2026-03-05"), contact("2026-03-05", "reply"), again]
        app = fold("2026-03-09T20:00", *told, contact("2026-03-09", "reply", quote="news"))
        assert app.promises[1].state is State.KEPT_LATE
        assert [move.followed for move in app.moves] == [True]
        lenient = fold("2026-03-09T20:00", first, chase("2026-03-04"), contact("2026-03-04", "reply"))
        assert (lenient.promises[0].state, lenient.moves[0].followed) == (State.KEPT_LATE, False)


class TestCalendar:
    def event(self, **more: Any) -> Interview:
        begin = at("2026-03-12T10:00")
        fields: dict[str, Any] = {"company": "Acme", "by_user": False}
        return Interview("u", begin, begin + timedelta(hours=1), "Interview", at("2026-03-05T09:00"), **(fields | more))

    def test_an_invitation_answers_the_chase_before_it(self) -> None:
        app = fold("2026-03-06T09:00", chase("2026-03-04"), interviews=(self.event(),))
        assert app.answers == ((day("2026-03-04"), day("2026-03-05")),)
        assert [(move.what, move.followed) for move in app.moves] == [("meeting set", True)]
        assert app.words_only == ()

    def test_unasked_it_is_theirs(self) -> None:
        app = fold("2026-03-06T09:00", promise("Ana will call"), interviews=(self.event(),))
        assert [(move.what, move.followed) for move in app.moves] == [("meeting set", False)]

    def test_moved_in_the_calendar_counts_also_where_a_note_knows_the_meeting(self) -> None:
        noted = statement("meeting", MONDAY, "Interview on the 10th", when="2026-03-10")
        event = self.event(moved_from=(at("2026-03-10T10:00"),))
        assert fold("2026-03-06T09:00", noted, interviews=(event,)).reschedules == (day("2026-03-05"),)
        told = statement("reschedule", "2026-03-05", "moved to the 12th", when="2026-03-12")
        assert fold("2026-03-06T09:00", noted, told, interviews=(event,)).reschedules == (day("2026-03-05"),)


def test_within_a_day_an_answer_in_another_note_answers_the_chase() -> None:
    told = [
        Entry(contact("2026-03-05", "reply", words=True), Source(file="a.md")),
        Entry(chase("2026-03-05"), Source(file="b.md")),
    ]
    (app,) = build("2026-03-06T09:00", told).applications
    assert app.answers == ((day("2026-03-05"), day("2026-03-05")),)
    timed = [replace(e, statement=replace(e.statement, said_time=time(9 + n))) for n, e in enumerate(told)]
    (app,) = build("2026-03-06T09:00", timed).applications
    assert app.answers == (), "the clock times tell the order"


class TestUnsorted:
    LOOSE = promise("Marc rings tomorrow", company=None, person="Marc")

    def test_of_two_that_know_the_person_the_one_in_which_something_goes_on(self) -> None:
        old = promise("Marc will write", said="2025-06-02", due="2025-06-05", company="Old", person="Marc")
        new = promise("Marc will write", said=MONDAY, due="2026-03-05", company="New", person="Marc")
        told = [*entries(old, file="o.md"), *entries(new, file="n.md"), *entries(self.LOOSE, file="l.md")]
        assert keys(build("2026-03-02T20:00", told))["new"] == ["Marc rings tomorrow", "Marc will write"]
        both = [*told, *entries(replace(new, company="Other"), file="x.md")]
        assert keys(build("2026-03-02T20:00", both))[""] == ["Marc rings tomorrow"]

    @pytest.mark.parametrize(("days", "home"), [(45, "new"), (46, "")])
    def test_something_goes_on_for_45_days_and_who_is_known_to_one_alone_belongs_there_for_ever(
        self, days: int, home: str
    ) -> None:
        new, old = (
            promise("Marc will write", said=said, due=said, company=name, person="Marc")
            for name, said in (("New", "2026-03-02"), ("Old", "2025-06-02"))
        )
        later = (day(MONDAY) + timedelta(days=days)).isoformat()
        loose = promise("Marc rings tomorrow", said=later, due=later, company=None, person="Marc")
        now, told = f"{later}T20:00", [*entries(new, file="n.md"), *entries(loose, file="l.md")]
        assert loose.quote in keys(build(now, told))["new"]
        assert loose.quote in keys(build(now, [*told, *entries(old, file="o.md")]))[home]

    def test_an_interview_of_no_known_company_is_unsorted(self) -> None:
        begin = at("2026-03-04T10:00")
        event = Interview("u", begin, begin + timedelta(hours=1), "Interview", at("2026-03-02T09:00"))
        (app,) = build("2026-03-05T20:00", [], interviews=(event,)).applications
        assert (app.key, len(app.meetings)) == (ledger.UNSORTED, 1)


def test_words_alone_renew_also_the_only_thing_that_is_open() -> None:
    contract = promise("the contract follows", act="send", thing="contract")
    words = contact("2026-03-05", "reply", words=True, quote="still working on it")
    app = fold("2026-03-06T09:00", contract, words)
    assert [(p.state.value, p.act.value) for p in app.promises] == [("replaced", "send"), ("open", "send")]
    other = promise("Ana introduces me", act="other")
    assert [p.state.value for p in fold("2026-03-06T09:00", contract, other, words).promises] == ["lapsed", "lapsed"]


def test_an_offer_after_the_end_opens_it_anew() -> None:
    offer = statement("outcome", "2026-03-09", "They made an offer after all", outcome="offer")
    app = fold("2026-03-10T09:00", TestEndAndReopening.NO, offer)
    assert (app.ended, app.offer_on) == (None, day("2026-03-09"))


def test_a_talk_that_was_held_that_day_is_not_what_an_itinerary_prepares() -> None:
    talk = statement("meeting", MONDAY, "Talk with Marc", when=MONDAY)
    told = promise("the itinerary follows", due="2026-03-05", act="send", prepares=True, thing="itinerary", vague=True)
    alone = fold("2026-03-03T09:00", talk, told).promises[0]
    assert (alone.due_day, alone.prepares) == (day("2026-03-05"), None)
    later = statement("meeting", TUESDAY, "Interview on Thursday", when="2026-03-05")
    capped = fold("2026-03-03T20:00", talk, told, later).promises[0]
    assert (capped.due_day, capped.prepares) == (day("2026-03-04"), day("2026-03-05"))
