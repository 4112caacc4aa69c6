"""Closing, renewing, placing, deciding and inheriting (DESIGN.md sections 3 and 5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from told import FRANCE, at, day, entries, fold, statement

from nudged import ledger
from nudged.ledger.identity import entry_id, normalise, same_person, slug, statement_id
from nudged.model import Entry, Interview, Line, Outcome, Source, State, Statement, Verb

MONDAY, TUESDAY, FRIDAY = "2026-03-02", "2026-03-03", "2026-03-06"


def call(said: str = MONDAY, due: str = TUESDAY, quote: str = "Marc will call tomorrow", **more: Any) -> Statement:
    return statement("promise", said, quote, act="call", due=due, **({"person": "Marc"} | more))


def reply(
    said: str = MONDAY, due: str = FRIDAY, quote: str = "you will hear from us by Friday", **more: Any
) -> Statement:
    return statement("promise", said, quote, act="reply", due=due, **more)


def contact(said: str, act: str, quote: str = "they got in touch", **more: Any) -> Statement:
    return statement("contact", said, quote, act=act, **more)


def states(now: str, *told: Statement, **more: Any) -> list[str]:
    return [promise.state.value for promise in fold(now, *told, **more).promises]


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ([contact("2026-03-03", "call")], "kept"),
        ([contact("2026-03-04", "call")], "kept late"),
        ([statement("chase", "2026-03-04", "I asked"), contact("2026-03-04", "call")], "kept late"),
        ([statement("chase", "2026-03-04", "I asked"), contact("2026-03-05", "call")], "chased"),
        ([statement("chase", "2026-03-03", "I asked"), contact("2026-03-03", "call")], "kept"),
        ([contact("2026-03-05", "call"), statement("chase", "2026-03-06", "I asked")], "kept late"),
        ([contact("2026-03-03", "send", thing="contract")], "lapsed"),
        ([contact("2026-03-03", "reply")], "lapsed"),
        ([contact("2026-03-03", "call", person="Sophie")], "kept"),
    ],
)
def test_what_closes_a_promised_call_and_how(told: list[Statement], state: str) -> None:
    assert states("2026-03-09T09:00", call(), *told) == [state]


def test_a_call_to_set_a_date_is_closed_by_the_date_and_one_with_an_answer_by_the_answer() -> None:
    setup, answer = call(purpose="meeting"), call(purpose="answer")
    date_set = statement("meeting", TUESDAY, "Interview set for Friday", when=FRIDAY)
    assert states("2026-03-09T09:00", setup, date_set) == ["kept"]
    assert states("2026-03-09T09:00", answer, date_set) == ["lapsed"]
    assert states("2026-03-09T09:00", answer, contact(TUESDAY, "reply")) == ["kept"]
    assert states("2026-03-09T09:00", setup, contact(TUESDAY, "reply")) == ["lapsed"]


def test_the_person_decides_which_of_two_calls_was_kept() -> None:
    sophie = call(quote="Sophie will ring me on Tuesday", person="Sophie")
    assert states("2026-03-09T09:00", call(), sophie, contact(TUESDAY, "call", person="Sophie")) == ["lapsed", "kept"]
    assert states("2026-03-09T09:00", call(), sophie, contact(TUESDAY, "call", person="Ana")) == ["lapsed", "lapsed"]


def test_words_alone_renew_for_five_working_days_and_keep_nothing() -> None:
    words = contact("2026-03-09", "reply", quote="still deciding", words=True)
    app = fold("2026-03-10T09:00", reply(), statement("chase", "2026-03-09", "I asked"), words)
    assert [promise.state for promise in app.promises] == [State.REPLACED, State.OPEN]
    renewed = app.promises[1]
    assert (renewed.due_day, renewed.vague, renewed.renewal) == (day("2026-03-16"), True, 1)
    assert app.words_only == (day("2026-03-09"),)


def test_an_answer_that_brings_the_next_thing_keeps_the_reply_and_one_that_only_puts_it_off_does_not() -> None:
    answer = contact("2026-03-05", "reply", quote="Marc wrote")
    contract = statement("promise", "2026-03-05", "he will send the contract", act="send", due="2026-03-09")
    later = reply(said="2026-03-05", due="2026-03-12", quote="he will let me know next week")
    chase = statement("chase", "2026-03-05", "I asked")
    assert states("2026-03-05T20:00", reply(), answer, contract) == ["kept", "open"]
    assert states("2026-03-05T20:00", reply(), answer, later) == ["replaced", "open"]
    lapsed = reply(due=TUESDAY)
    assert states("2026-03-05T20:00", lapsed, chase, answer, contract) == ["replaced", "open"]


def test_told_again_with_the_same_day_is_the_same_promise_and_with_a_later_one_replaces_it() -> None:
    again = reply(said=TUESDAY, quote="Friday at the latest you will hear")
    assert states("2026-03-04T09:00", reply(), again) == ["open"]
    later = reply(said=TUESDAY, due="2026-03-10", quote="rather Tuesday")
    app = fold("2026-03-04T09:00", reply(), later)
    assert [promise.state.value for promise in app.promises] == ["replaced", "open"]
    assert app.promises[1].renewal == 0, "before any lapse or chase it is no renewal"


def test_a_new_promise_in_answer_to_a_chase_replaces_the_lapsed_one_unless_for_another_thing() -> None:
    contract = statement("promise", MONDAY, "the contract follows tomorrow", act="send", due=TUESDAY, thing="contract")
    chase = statement("chase", "2026-03-05", "I asked")
    phone = call(said="2026-03-05", due="2026-03-09", quote="he will call on Monday")
    form = statement("promise", "2026-03-05", "the form comes Monday", act="send", due="2026-03-09", thing="form")
    assert states("2026-03-06T09:00", contract, chase, phone) == ["replaced", "open"]
    assert states("2026-03-06T09:00", contract, chase, form) == ["lapsed", "open"]
    assert states("2026-03-06T09:00", contract, phone) == ["lapsed", "open"], "nobody had chased"


def test_a_rejection_answers_the_reply_and_expires_the_rest_but_feedback_promised_with_it_lives() -> None:
    other = statement("promise", MONDAY, "he will introduce me", act="other", due="2026-03-20")
    no = statement("outcome", "2026-03-05", "they chose another", outcome="rejected")
    feedback = reply(said="2026-03-05", due="2026-03-09", quote="feedback by Monday")
    app = fold("2026-03-10T09:00", reply(), other, no, feedback)
    assert [promise.state.value for promise in app.promises] == ["kept", "expired", "lapsed"]
    assert app.ended is Outcome.REJECTED


def test_a_later_meeting_opens_the_application_anew() -> None:
    no = statement("outcome", "2026-03-05", "they chose another", outcome="rejected")
    meeting = statement("meeting", "2026-03-20", "Interview set for Tuesday", when="2026-03-24")
    assert fold("2026-03-21T09:00", no).ended is Outcome.REJECTED
    assert fold("2026-03-21T09:00", no, meeting).ended is None


def test_an_absence_moves_the_due_day_behind_it_and_the_lapsed_is_open_again() -> None:
    away = statement("away", "2026-03-04", "Marc is off until the 13th", person="Marc", due="2026-03-13")
    app = fold("2026-03-05T09:00", call(), away)
    assert [(promise.state, promise.due_day) for promise in app.promises] == [(State.OPEN, day("2026-03-16"))]
    other = replace(away, person="Sophie")
    assert states("2026-03-05T09:00", call(), other) == ["lapsed"]


def itinerary(**more: Any) -> Statement:
    fields = {"act": "send", "due": "2026-03-12", "uncapped": "2026-03-20", "prepares": True, "thing": "itinerary"}
    return statement("promise", MONDAY, "the itinerary before the interview", **(fields | more))


def test_the_cap_follows_the_meeting_while_the_promise_is_open() -> None:
    meeting = statement("meeting", MONDAY, "Interview on Friday 13th", when="2026-03-13")
    moved = statement("reschedule", "2026-03-10", "moved to the 18th", when="2026-03-18")
    promise = itinerary()
    assert fold("2026-03-09T09:00", meeting, promise).promises[0].due_day == day("2026-03-12")
    assert fold("2026-03-11T09:00", meeting, promise, moved).promises[0].due_day == day("2026-03-17")
    late = replace(moved, said=day("2026-03-13"))
    assert fold("2026-03-14T09:00", meeting, promise, late).promises[0].due_day == day("2026-03-12")


def interview(start: str, **more: Any) -> Interview:
    begin = at(start)
    fields: dict[str, Any] = {"modified": at("2026-03-01T09:00"), "company": "ACME S.A.S."}
    return Interview("one@cal", begin, begin + timedelta(hours=1), "Interview with Marc (Acme)", **(fields | more))


def test_the_calendar_gives_the_cap_and_joins_the_same_application() -> None:
    promise = itinerary(due="2026-03-20")
    app = fold("2026-03-09T09:00", promise, interviews=(interview("2026-03-13T10:00"),))
    assert (app.promises[0].due_day, app.promises[0].prepares) == (day("2026-03-12"), day("2026-03-13"))
    assert len(app.meetings) == 1


def test_an_event_of_the_whole_day_has_a_clock_time_only_from_the_notes() -> None:
    whole = interview("2026-03-13T09:00", all_day=True)
    (meeting,) = fold("2026-03-09T09:00", interviews=(whole,)).meetings
    assert (meeting.day, meeting.timed) == (day("2026-03-13"), False)
    (meeting,) = fold("2026-03-09T09:00", interviews=(interview("2026-03-13T09:00"),)).meetings
    assert meeting.timed
    told = statement("meeting", MONDAY, "Interview on Friday 13th at 10", when="2026-03-13", when_time=time(10))
    (meeting,) = fold("2026-03-09T09:00", told, interviews=(whole,)).meetings
    assert (meeting.timed, meeting.start) == (True, at("2026-03-13T10:00"))


def test_an_event_that_the_notes_have_moved_since_is_the_same_meeting() -> None:
    meeting = statement("meeting", MONDAY, "Interview on Friday 13th", when="2026-03-13")
    moved = statement("reschedule", "2026-03-10", "moved to the 16th", when="2026-03-16")
    for start in ("2026-03-13T10:00", "2026-03-16T10:00"):
        app = fold("2026-03-11T09:00", meeting, moved, interviews=(interview(start),))
        assert [(m.day, m.uid) for m in app.meetings] == [(day("2026-03-16"), "one@cal")]
        assert app.reschedules == (day("2026-03-10"),)


def test_moved_in_the_calendar_by_its_organiser_is_a_reschedule_of_theirs() -> None:
    moved = interview(
        "2026-03-16T10:00", moved_from=(at("2026-03-13T10:00"),), by_user=False, modified=at("2026-03-10T09:00")
    )
    assert fold("2026-03-11T09:00", reply(), interviews=(moved,)).reschedules == (day("2026-03-10"),)
    mine = replace(moved, by_user=True)
    assert fold("2026-03-11T09:00", reply(), interviews=(mine,)).reschedules == ()


def line(verb: Verb, about: str, value: str = "", stamp: str = "2026-03-04T10:00", **more: Any) -> Line:
    return Line(at(stamp), verb, about, value, **more)


def test_decisions_and_their_undoing() -> None:
    id_ = fold("2026-03-04T09:00", call()).promises[0].id
    now = "2026-03-09T09:00"
    assert states(now, call(), lines=(line(Verb.KEPT, id_),)) == ["kept"]
    assert states(now, call(), lines=(line(Verb.DROP, id_),)) == ["dropped"]
    assert states(now, call(), lines=(line(Verb.WRONG, id_),)) == ["withdrawn"]
    assert states("2026-03-04T12:00", call(), lines=(line(Verb.DUE, id_, "2026-03-20"),)) == ["open"]
    undone = (line(Verb.KEPT, id_), line(Verb.UNDO, id_, stamp="2026-03-04T11:00"))
    assert states(now, call(), lines=undone) == ["lapsed"]
    both = (line(Verb.DROP, id_), line(Verb.KEPT, id_, stamp="2026-03-04T11:00"))
    assert states(now, call(), lines=both) == ["kept"]
    assert states("2026-03-04T09:59", call(), lines=(line(Verb.KEPT, id_),)) == ["lapsed"], "decided later than now"


def test_what_was_kept_after_a_chase_is_chased_also_by_decision() -> None:
    id_ = fold("2026-03-04T09:00", call()).promises[0].id
    told = (call(), statement("chase", "2026-03-04", "I asked"))
    assert states("2026-03-09T09:00", *told, lines=(line(Verb.KEPT, id_, stamp="2026-03-06T10:00"),)) == ["chased"]


def test_the_snooze_is_handed_on() -> None:
    id_ = fold("2026-03-04T09:00", call()).promises[0].id
    app = fold("2026-03-09T09:00", call(), lines=(line(Verb.SNOOZE, id_, "2026-03-11T09:00:00+01:00"),))
    assert app.promises[0].snoozed == at("2026-03-11T09:00")


def test_a_promise_without_a_company_goes_to_the_one_that_knows_the_person_or_where_it_is_assigned() -> None:
    loose = replace(call(quote="Marc rings on Tuesday"), company=None)
    known = reply(person="Marc Dupont")
    assert [promise.application for promise in fold(MONDAY + "T20:00", known, loose).promises] == ["acme", "acme"]
    alone = fold(MONDAY + "T20:00", loose)
    assert alone.key == ledger.UNSORTED
    lines = (line(Verb.ASSIGN, alone.promises[0].id, "Globex", stamp=MONDAY + "T10:00"),)
    assert fold(MONDAY + "T20:00", loose, lines=lines).key == "globex"


def test_two_roles_at_one_company_are_two_applications() -> None:
    made = ledger.build(
        [*entries(call(role="Engineer"), file="a.md"), *entries(reply(role="Manager"), file="b.md")],
        (),
        (),
        working=FRANCE,
        now=at(MONDAY + "T20:00"),
    )
    assert [app.key for app in made.applications] == ["acme/engineer", "acme/manager"]


def test_a_later_entry_waits() -> None:
    assert fold(TUESDAY + "T09:00", call(), contact("2026-03-05", "call")).promises[0].state is State.OPEN


def build(now: str, told: list[Entry], lines: tuple[Line, ...] = ()) -> ledger.Ledger:
    return ledger.build(told, (), lines, working=FRANCE, now=at(now))


def test_gone_for_a_day_is_withdrawn_and_back_before_is_nothing() -> None:
    told = [replace(e, gone=at("2026-03-03T10:00")) for e in entries(call())]
    assert [p.state.value for p in build("2026-03-04T09:59", told).promises()] == ["lapsed"]
    assert [p.state.value for p in build("2026-03-04T10:00", told).promises()] == ["withdrawn"]


def test_a_note_that_moved_is_read_once() -> None:
    old = [replace(e, gone=at("2026-03-03T10:00")) for e in entries(call(), file="a.md")]
    new = entries(call(), file="sub/b.md")
    for now in ("2026-03-03T11:00", "2026-03-09T09:00"):
        assert [p.source.file for p in build(now, old + new).promises()] == ["sub/b.md"]


def test_a_corrected_sentence_inherits_the_reminder_and_the_decision() -> None:
    old = [replace(e, gone=at("2026-03-03T10:00")) for e in entries(call())]
    id_ = entry_id(old[0])
    new = entries(call(quote="Marc will call tomorrow morning"))
    assert [p.id for p in build("2026-03-03T11:00", old + new).promises()] == [id_]
    lines = (line(Verb.REMINDER, id_, "http://cal/", company="Acme", said=day(MONDAY), quote=call().quote),)
    assert [p.id for p in build("2026-03-04T11:00", new, lines).promises()] == [id_], "after the database was lost"
    other = entries(call(quote="The panel sends their verdict on Tuesday"))
    assert [p.id for p in build("2026-03-04T11:00", other, lines).promises()] != [id_]


@pytest.mark.parametrize("remembered", [True, False], ids=["the first words known", "forgotten long since"])
class TestCorrectedAgain:
    """What becomes of a promise whose sentence was corrected: its reminder has the id of the first words."""

    FIRST, SECOND = call(), call(quote="Marc will call tomorrow morning at nine")
    THIRD = call(quote="Marc will ring in the morning at nine")

    def entries(self, remembered: bool, *later: Entry) -> list[Entry]:
        first = [replace(e, gone=at("2026-03-03T10:00")) for e in entries(self.FIRST)] if remembered else []
        second = [replace(e, gone=at("2026-03-20T10:00")) for e in entries(self.SECOND)]
        return [*first, *second, *later]

    def reminded(self) -> tuple[Line, ...]:
        id_ = entry_id(entries(self.FIRST)[0])
        return (line(Verb.REMINDER, id_, "http://cal/", company="Acme", said=day(MONDAY), quote=self.FIRST.quote),)

    def test_removed_it_is_withdrawn_under_that_id(self, remembered: bool) -> None:
        (reminded,) = self.reminded()
        for now, state in (("2026-03-20T11:00", "lapsed"), ("2026-03-22T11:00", "withdrawn")):
            made = build(now, self.entries(remembered), (reminded,))
            assert [(p.id, p.state.value) for p in made.promises()] == [(reminded.about, state)], now

    def test_corrected_once_more_it_keeps_that_id(self, remembered: bool) -> None:
        (reminded,) = self.reminded()
        told = self.entries(remembered, *entries(self.THIRD))
        for now in ("2026-03-20T11:00", "2026-03-22T11:00"):
            assert [p.id for p in build(now, told, (reminded,)).promises()] == [reminded.about], now


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("ACME S.A.S.", "acme"),
        ("Acme Corp.", "acme"),
        ("acme", "acme"),
        ("Société Générale SA", "societe-generale"),
        ("Larch & Co", "larch"),
        ("Silt & Sons", "silt-sons"),
        ("SE", "se"),
        ("L'Oréal", "loreal"),
        ("L’Oréal", "loreal"),
        ("Acme S.A.S", "acme"),
        ("Acme U.S. Partners", "acme-u-s-partners"),
        ("Booking.com", "booking-com"),
        ("Booking.com Inc.", "booking-com"),
        ("Io.ai", "io-ai"),
        ("Amazon.com.", "amazon-com"),
        ("J.P. Morgan Ltd.", "j-p-morgan"),
        ("Müller G.m.b.H.", "muller"),
        ("Acme Co.,Ltd.", "acme"),
        ("B.B.C.", "bbc"),
        ("Acme (S.A.S.)", "acme"),
        ("Acme S.A./N.V.", "acme"),
        ("Acme S.à.r.l.", "acme"),
        ("Acme S.a\u0300.r.l.", "acme"),
        ("Acme 2.0", "acme-2-0"),
        ("", ""),
    ],
)
def test_slugs(name: str, folded: str) -> None:
    assert slug(name) == folded


@given(st.text(max_size=60))
@example("𝕊")
def test_folding_is_idempotent_and_ignores_case_and_markdown(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
    assert normalise(f"**{text}**") == normalise(text)


def test_the_id_needs_company_day_and_quote_and_nothing_else() -> None:
    one = call()
    source = Source(file="a.md")
    same = statement_id(replace(one, line=9, person=None, due=None, company="ACME SAS"), Source(file="b.md"))
    assert statement_id(one, source) == same
    assert statement_id(replace(one, said=day(TUESDAY)), source) != same
    assert statement_id(replace(one, company="Globex"), source) != same
    undated = replace(one, dated=False)
    assert statement_id(undated, source) == statement_id(replace(undated, said=day(TUESDAY)), source)


def test_persons() -> None:
    assert same_person("Marc", "Marc Dupont")
    assert not same_person("Marc", "Ana")
    assert not same_person(None, None)
