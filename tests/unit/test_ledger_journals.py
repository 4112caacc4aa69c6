"""What the journals bring into the ledger: first sights, moves of interviews, decisions, requests to forget."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told import FRANCE, PARIS, at, day, entries, fold, statement

from nudged import ledger
from nudged.calendar_time import DayRange
from nudged.config import Grace
from nudged.judgement import standing
from nudged.ledger import decisions, forgotten, moves, sights
from nudged.ledger.identity import entry_id, inherit, same_person, slug, statement_id
from nudged.model import Entry, Interview, Line, Source, Standing, State, Statement, Type, Verb
from nudged.reading import ReadingSettings

READING = ReadingSettings(language="en", working=FRANCE)
NOTE = "# Acme\n\nMarc will call me tomorrow.\nMarc will send the contract by Friday.\n"
MONDAY, THURSDAY = at("2026-03-02T10:00"), at("2026-03-05T10:00")
LATER = at("2027-03-05T10:00")


def seen(moment: datetime, *ids: str) -> list[Line]:
    return [Line(moment, Verb.SEEN, id_, moment.isoformat()) for id_ in ids]


def read(modified: datetime, lines: list[Line], text: str = NOTE) -> tuple[Statement, ...]:
    known = decisions.first_sights(lines, PARIS, LATER)
    return sights.read_at_first_sight(text, file="Acme.md", modified=modified, settings=READING, sights=known)


def dues(statements: tuple[Statement, ...]) -> list[date | None]:
    return [said.due for said in statements if said.type is Type.PROMISE]


def ids_of(statements: tuple[Statement, ...]) -> list[str]:
    return [statement_id(said, Source(file="Acme.md")) for said in statements]


# First sights


def test_an_undated_note_is_read_as_of_its_modification_until_a_journal_tells_more() -> None:
    assert dues(read(MONDAY, [])) == [day("2026-03-03"), day("2026-03-06")]
    assert dues(read(THURSDAY, [])) == [day("2026-03-06"), day("2026-03-06")]


def test_a_later_save_does_not_move_what_was_seen_before() -> None:
    call, contract = ids_of(read(MONDAY, []))
    assert dues(read(THURSDAY, seen(MONDAY, call, contract))) == dues(read(MONDAY, []))
    assert dues(read(THURSDAY + timedelta(days=7), seen(MONDAY, call))) == [day("2026-03-03"), day("2026-03-13")]


def test_of_two_journals_the_earlier_sight_counts() -> None:
    call, contract = ids_of(read(MONDAY, []))
    both = [*seen(THURSDAY, call, contract), *seen(MONDAY, call, contract)]
    assert dues(read(THURSDAY, both)) == dues(read(MONDAY, []))
    assert dues(read(THURSDAY, both[::-1])) == dues(read(MONDAY, []))


def test_a_sight_later_than_the_note_changes_nothing() -> None:
    first = read(MONDAY, [])
    assert read(MONDAY, seen(THURSDAY, *ids_of(first))) == first


def test_what_tells_its_day_needs_no_sight() -> None:
    text = "# Acme\n\n## 2026-03-02\nMarc will call me tomorrow.\n"
    first = read(MONDAY, [], text)
    assert read(THURSDAY, seen(MONDAY - timedelta(days=9), *ids_of(first)), text) == first
    assert sights.unsighted([Entry(said, Source(file="Acme.md")) for said in first], {}) == {}


def test_each_unseen_sentence_gets_one_line_with_the_note_s_time() -> None:
    told = [Entry(said, Source(file="Acme.md"), n) for n, said in enumerate(read(MONDAY, []))]
    found = sights.unsighted([*told, told[0]], {})
    assert sorted(found) == sorted(ids_of(read(MONDAY, [])))
    lines = sights.sight_lines(found, {"Acme.md": MONDAY}, THURSDAY)
    assert [line.about for line in lines] == sorted(found)
    assert {(line.stamp, line.verb, line.value, line.company, line.said) for line in lines} == {
        (THURSDAY, Verb.SEEN, MONDAY.isoformat(), "Acme", MONDAY.date())
    }
    assert {line.quote for line in lines} == {entry.statement.quote for entry in told}
    assert sights.unsighted(told, decisions.first_sights(lines, PARIS, LATER)) == {}
    assert all(line.value == THURSDAY.isoformat() for line in sights.sight_lines(found, {}, THURSDAY))
    nowhere = {id_: replace(e, statement=replace(e.statement, company=None)) for id_, e in found.items()}
    assert {line.company for line in sights.sight_lines(nowhere, {}, THURSDAY)} == {""}


def test_absences_own_duties_events_and_what_is_gone_are_not_sighted() -> None:
    (entry, *_) = [Entry(said, Source(file="Acme.md")) for said in read(MONDAY, [])]
    for kind in (Type.AWAY, Type.OWN):
        assert sights.unsighted([replace(entry, statement=replace(entry.statement, type=kind))], {}) == {}
    assert sights.unsighted([replace(entry, gone=MONDAY)], {}) == {}
    assert sights.unsighted([replace(entry, source=Source(uid="an event"))], {}) == {}


def test_a_note_read_too_late_is_read_again_where_a_journal_tells_an_earlier_day() -> None:
    told = [Entry(said, Source(file="Acme.md"), n) for n, said in enumerate(read(THURSDAY, []))]
    call = entry_id(told[0])
    assert sights.outdated(told, {call: MONDAY}, FRANCE) == {"Acme.md"}
    assert sights.outdated(told, {call: THURSDAY - timedelta(hours=2)}, FRANCE) == set(), "the same day"
    assert sights.outdated(told, {"another": MONDAY}, FRANCE) == set()
    assert sights.outdated([replace(entry, gone=THURSDAY) for entry in told], {call: MONDAY}, FRANCE) == set()
    assert sights.outdated([replace(entry, source=Source(uid="an event")) for entry in told], {}, FRANCE) == set()


# Moves


def interview(**changes: object) -> Interview:
    start = at("2026-03-16T10:00")
    made = Interview("iv@x", start, start + timedelta(hours=1), "Interview", MONDAY, company="Acme", by_user=False)
    return replace(made, **changes)  # type: ignore[arg-type]


def moved(about: Interview, start: datetime, stamp: datetime = MONDAY) -> Line:
    return Line(stamp, Verb.MOVED, moves.interview_id(about), start.isoformat())


def test_a_move_that_a_machine_saw_reaches_the_others_through_the_journal() -> None:
    first, now = at("2026-03-13T10:00"), at("2026-03-12T20:00")
    here = interview(moved_from=(first.astimezone(UTC),))
    (line,) = moves.untold([here], [], FRANCE, now)
    id_, day_ = moves.interview_id(here), day("2026-03-13")
    assert line == Line(now, Verb.MOVED, id_, "2026-03-13T10:00:00+01:00", "Acme", day_, "Interview")
    (loose,) = moves.untold([replace(here, company=None)], [], FRANCE, now)
    assert loose == replace(line, company="")
    for known in (line, replace(line, value="2026-03-13T10:00")):
        assert moves.untold([here], [known], FRANCE, now) == [], "one without a zone is the user's"
        (moved_,) = moves.with_moves([interview()], [known], FRANCE, now)
        assert moved_.moved_from == (first,)


def test_moves_told_twice_count_once_in_order_and_never_the_present_start() -> None:
    one, two = at("2026-03-10T10:00"), at("2026-03-13T10:00")
    here = interview(moved_from=(two,))
    lines = [moved(here, two, THURSDAY), moved(here, one), moved(here, here.start)]
    (known,) = moves.with_moves([here], lines, FRANCE, at("2026-03-12T20:00"))
    assert known.moved_from == (one, two)


def test_a_move_of_the_user_s_own_one_told_later_and_an_unreadable_one_do_not_count() -> None:
    start, now = at("2026-03-10T10:00"), at("2026-03-04T20:00")
    mine = interview(by_user=True, moved_from=(start,))
    assert moves.untold([mine], [], FRANCE, now) == []
    for own in (mine, interview(by_user=True)):
        assert moves.with_moves([own], [moved(own, start)], FRANCE, now) == [own]
    later, broken = moved(interview(), start, THURSDAY), replace(moved(interview(), start), value="some day")
    other = replace(moved(interview(), start), about="another")
    assert moves.with_moves([interview()], [later, broken, other], FRANCE, now) == [interview()]


def test_an_occurrence_is_told_from_its_series() -> None:
    assert moves.interview_id(interview()) != moves.interview_id(interview(recurrence="20260316"))


def test_what_journals_call_an_interview_and_a_company_stays_the_same_from_version_to_version() -> None:
    assert moves.interview_id(interview()) == "1c77e0fb6a17"
    assert moves.interview_id(interview(recurrence="20260316")) == "d48bb927def4"
    assert forgotten.mark("Acme") == "b66fc35eaba3f7f4"


# Decisions that tell nothing


@pytest.mark.parametrize("value", ["", "soon", "2026-13-01", "2026-03-05T25:00"])
def test_a_value_that_cannot_be_read_decides_nothing(value: str) -> None:
    promise = statement("promise", "2026-03-02", "Marc will call", act="call", due="2026-03-03")
    (id_,) = (entry_id(entry) for entry in entries(promise))
    for verb in (Verb.DUE, Verb.SNOOZE):
        line = Line(MONDAY, verb, id_, value)
        (decided,) = fold("2026-03-10T12:00", promise, lines=(line,)).promises
        assert (decided.due_day, decided.snoozed, decided.state) == (day("2026-03-03"), None, State.LAPSED)
    lines = [Line(MONDAY, verb, "x", value) for verb in (Verb.AWAY, Verb.SINCE, Verb.UNDO, Verb.SEEN)]
    decided_all = decisions.decide(lines, THURSDAY)
    assert (decided_all.away, decided_all.since, decided_all.refused) == ((), None, {})
    assert decisions.first_sights(lines, PARIS, LATER) == {}


def test_a_due_line_may_tell_a_day_or_a_moment() -> None:
    assert decisions.due_of(Line(MONDAY, Verb.DUE, "x", "2026-03-06")) == (day("2026-03-06"), None)
    told = decisions.due_of(Line(MONDAY, Verb.DUE, "x", "2026-03-06T15:30:00+01:00"))
    assert told is not None
    assert (told[0], f"{told[1]:%H:%M}", told[1] and told[1].tzinfo) == (day("2026-03-06"), "15:30", None)


def test_a_moment_without_a_zone_is_the_user_s() -> None:
    assert decisions.moment_of(Line(MONDAY, Verb.SNOOZE, "x", "2026-03-06T09:00"), PARIS) == at("2026-03-06T09:00")
    abroad = decisions.moment_of(Line(MONDAY, Verb.SNOOZE, "x", "2026-03-06T09:00+00:00"), PARIS)
    assert abroad == datetime(2026, 3, 6, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "range_"),
    [
        ("2026-08-01..2026-08-15", DayRange(day("2026-08-01"), day("2026-08-15"))),
        ("2026-08-01", DayRange(day("2026-08-01"), day("2026-08-01"))),
        ("2026-08-01..2026-08-01", DayRange(day("2026-08-01"), day("2026-08-01"))),
        ("2026-08-15..2026-08-01", None),
        ("..2026-08-01", None),
    ],
)
def test_absences_are_days_from_first_to_last(value: str, range_: DayRange | None) -> None:
    lines = [Line(MONDAY, Verb.AWAY, "", value)]
    assert ledger.away(lines, THURSDAY) == ((range_,) if range_ else ())
    assert ledger.away(lines, MONDAY - timedelta(seconds=1)) == ()
    assert ledger.away([*lines, Line(THURSDAY, Verb.UNDO)], THURSDAY) == ()


def test_the_latest_since_counts_and_a_machine_s_order_of_reading_does_not() -> None:
    lines = [Line(THURSDAY, Verb.SINCE, "", "2026-03-05"), Line(MONDAY, Verb.SINCE, "", "2026-01-01")]
    assert decisions.decide(lines, THURSDAY).since == day("2026-03-05")
    assert decisions.decide(lines[::-1], THURSDAY).since == day("2026-03-05")
    assert decisions.decide(lines, MONDAY).since == day("2026-01-01")


def test_only_a_since_line_tells_from_when_on() -> None:
    since, due = Line(MONDAY, Verb.SINCE, "", "2026-03-01"), Line(THURSDAY, Verb.DUE, "aaaaaaaaaaaa", "2026-03-20")
    assert decisions.decide([since, due], THURSDAY).since == day("2026-03-01")
    assert decisions.decide([due], THURSDAY).since is None


def test_undo_takes_back_the_latest_of_what_it_names() -> None:
    one, two = Line(MONDAY, Verb.KEPT, "a"), Line(THURSDAY, Verb.DROP, "b")
    later = THURSDAY + timedelta(hours=1)
    assert decisions.standing_lines([one, two, Line(later, Verb.UNDO)]) == [one]
    assert decisions.standing_lines([one, two, Line(later, Verb.UNDO, "a")]) == [two]
    assert decisions.standing_lines([one, two, Line(later, Verb.UNDO, "a", MONDAY.isoformat())]) == [two]
    assert decisions.standing_lines([one, two, Line(later, Verb.UNDO, "", MONDAY.isoformat())]) == [two]
    assert decisions.standing_lines([one, two, Line(later, Verb.UNDO, "c")]) == [one, two]
    assert decisions.standing_lines([one, two, Line(MONDAY - timedelta(days=1), Verb.UNDO)]) == [one, two]
    assert decisions.standing_lines([one, Line(MONDAY, Verb.SEEN, "a")]) == [one]


def test_an_undo_that_names_a_day_refuses_what_closed_on_it() -> None:
    lines = [Line(MONDAY, Verb.UNDO, "a", "2026-03-02"), Line(THURSDAY, Verb.UNDO, "a", "2026-03-05")]
    assert decisions.decide(lines, THURSDAY).refused == {"a": frozenset({day("2026-03-02"), day("2026-03-05")})}


# Forgetting


def forget(company: str, stamp: datetime = MONDAY) -> Line:
    return Line(stamp, Verb.FORGET, forgotten.mark(company))


def test_a_company_is_forgotten_up_to_the_day_of_the_request_and_begins_anew() -> None:
    told = [
        *entries(statement("applied", "2026-03-02", "I applied"), statement("applied", "2026-03-03", "and again")),
        *entries(statement("applied", "2026-03-02", "elsewhere", company="Bold"), file="Bold.md"),
        *entries(statement("applied", "2026-03-02", "nowhere", company=None), file="day.md"),
    ]
    asked = forgotten.Forgotten.of([forget("ACME Inc.")], PARIS, THURSDAY)
    assert [entry.statement.quote for entry in asked.without(told)] == ["and again", "elsewhere", "nowhere"]
    ahead, past = interview(), interview(start=at("2026-03-02T08:00"))
    assert asked.without_interviews([ahead, past]) == [ahead]
    assert forgotten.Forgotten.of([forget("Acme")], PARIS, MONDAY - timedelta(hours=1)).without(told) == told
    night = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)  # the 3rd, where the user is
    late = forgotten.Forgotten.of([forget("Acme", night)], PARIS, THURSDAY)
    assert [entry.statement.quote for entry in late.without(told)] == ["elsewhere", "nowhere"]
    again = forgotten.Forgotten.of([forget("Acme", THURSDAY), forget("Acme")], PARIS, THURSDAY)
    assert [entry.statement.quote for entry in again.without(told)] == ["elsewhere", "nowhere"]


@pytest.mark.parametrize(
    ("line", "about"),
    [
        (Line(MONDAY, Verb.KEPT, "a1"), True),
        (Line(MONDAY, Verb.KEPT, "a2"), False),
        (Line(MONDAY, Verb.KEPT, "zz", company="ACME"), True),
        (Line(MONDAY, Verb.ASSIGN, "zz", "Acme"), True),
        (Line(MONDAY, Verb.DUE, "zz", "Acme"), False),
        (Line(MONDAY, Verb.CLOSE, "acme/designer", "signed"), True),
        (Line(MONDAY, Verb.TOLD, "ghosted:acme:2026-03-02"), True),
        (Line(MONDAY, Verb.TOLD, "a1:2026-03-02:0"), True),
        (Line(MONDAY, Verb.TOLD, "ghosted:bold:2026-03-02"), False),
        (Line(MONDAY, Verb.FORGET, forgotten.mark("Acme"), company="Acme"), False),
    ],
)
def test_which_lines_tell_of_a_company(line: Line, about: bool) -> None:
    assert forgotten.is_about(line, forgotten.mark("acme"), frozenset({"a1"})) is about


@given(st.sampled_from(["Acme", "ACME", "Acme S.A.S.", "acme inc", "Âcme GmbH"]))
def test_every_spelling_has_the_same_mark_which_does_not_tell_the_name(name: str) -> None:
    assert forgotten.mark(name) == forgotten.mark("Acme")
    assert slug(name) not in forgotten.mark(name)


# Who is who


def test_text_of_an_event_is_known_by_its_event_and_not_by_its_day() -> None:
    said = statement("promise", "2026-03-02", "Marc will call", act="call", due="2026-03-03")
    one, two = Source(uid="iv@x"), Source(uid="iv@x", recurrence="20260309")
    later = replace(said, said=day("2026-03-04"))
    assert statement_id(said, one) == statement_id(later, one)
    assert len({statement_id(said, source) for source in (one, two, Source(uid="other@x"), Source(file="a.md"))}) == 4
    assert statement_id(said, Source(file="a.md")) != statement_id(later, Source(file="a.md"))
    assert statement_id(said, Source(file="a.md")) == statement_id(said, Source(file="b.md"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Marc", "Marc Dupont", True),
        ("marc dupont", "Dupont", True),
        ("Marc", "Ana", False),
        ("Marc Dupont", "Marc Martin", False),
        ("Marc", None, False),
        (None, None, False),
        ("Marc", "…", False),
        ("…", "…", False),
    ],
)
def test_two_names_of_one_person(one: str | None, other: str | None, same: bool) -> None:
    assert same_person(one, other) is same
    assert same_person(other, one) is same


# Notes that move and go


def test_a_note_moved_long_ago_and_now_removed_says_its_promise_once_until_it_is_gone_for_a_day() -> None:
    said = statement("promise", "2026-03-02", "Marc will call", act="call", due="2026-03-03")
    moved_from = Entry(said, Source(file="Acme.md"), gone=at("2026-03-04T09:00"))
    removed = Entry(said, Source(file="archive/Acme.md"), gone=at("2026-03-20T09:00"))

    def states(now: str) -> list[State]:
        made = ledger.build([moved_from, removed], (), (), working=FRANCE, now=at(now))
        return [promise.state for promise in made.promises()]

    assert states("2026-03-20T19:00") == [State.LAPSED]
    assert states("2026-03-21T19:00") == [State.WITHDRAWN]


def test_a_process_of_which_no_note_tells_any_more_has_no_facts() -> None:
    said = statement("promise", "2026-03-02", "Marc will call", act="call", due="2026-03-03")
    removed = Entry(said, Source(file="Acme.md"), gone=at("2026-03-05T09:00"))
    (app,) = ledger.build([removed], (), (), working=FRANCE, now=at("2026-03-25T19:00")).applications
    assert [promise.state for promise in app.promises] == [State.WITHDRAWN]
    reading = standing.read(app, working=FRANCE, grace=Grace(), now=at("2026-03-25T19:00"))
    assert (reading.standing, reading.evidence, reading.silent) == (Standing.TOO_EARLY, (), None)


def test_a_corrected_sentence_keeps_its_reminder_beside_the_next_promise_in_almost_its_words() -> None:
    def call(quote: str, said: str, due: str) -> Entry:
        made = statement("promise", said, f"Julien will call me by {quote}", act="call", due=due, person="Julien")
        return Entry(made, Source(file="Acme.md"))

    old = replace(call("10 January 2026", "2026-01-08", "2026-01-10"), gone=at("2026-01-13T09:00"))
    corrected = call("10 January 2026, it seems", "2026-01-08", "2026-01-10")
    reminded = Line(at("2026-01-10T19:00"), Verb.REMINDER, entry_id(old), "https://x/", "Acme", day("2026-01-08"))
    for number in range(10, 30):  # whatever ids come of them
        following = call(f"{number} January 2026", "2026-01-16", "2026-01-30")
        live = {entry_id(entry): entry for entry in (corrected, following)}
        lines = [replace(reminded, quote=old.statement.quote)]
        assert inherit(live, [old], lines) == {entry_id(corrected): entry_id(old)}
        assert inherit(live, [], lines) == {entry_id(corrected): entry_id(old)}


def test_a_sight_of_a_clock_that_was_ahead_is_none() -> None:
    ahead = seen(THURSDAY, "one")
    assert decisions.first_sights(ahead, PARIS, MONDAY) == {}
    assert decisions.first_sights(ahead, PARIS, LATER) == {"one": THURSDAY}
