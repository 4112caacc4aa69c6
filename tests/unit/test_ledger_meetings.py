"""One meeting, told by notes and by the calendar: its days, its times, and what it caps (READING.md section 2)."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told import FRANCE, at, day, entries, statement

from nudged.ledger import meetings
from nudged.ledger.meetings import Track
from nudged.model import Interview, Statement

MONDAY, TUESDAY, WEDNESDAY = (f"2026-03-0{number}" for number in range(2, 5))
TENTH, TWELFTH, SIXTEENTH = (f"2026-03-{number}" for number in (10, 12, 16))
DAYS = st.dates(date(2026, 3, 1), date(2026, 3, 31))


def told(said: str, when: str | None, hour: int | None = None, kind: str = "meeting") -> Statement:
    fields: dict[str, Any] = {"when": when} if when else {}
    return statement(kind, said, f"{kind} {when}", when_time=time(hour) if hour else None, **fields)


def moved(said: str, when: str | None, hour: int | None = None) -> Statement:
    return told(said, when, hour, "reschedule")


def event(start: str, written: str = MONDAY, uid: str = "u", **more: Any) -> Interview:
    begin = at(f"{start}T10:00")
    fields: dict[str, Any] = {"by_user": False} | more
    return Interview(uid, begin, begin + timedelta(hours=2), "Interview", at(f"{written}T09:00"), **fields)


def tracks(*said: Statement | Interview) -> list[Track]:
    notes = [one for one in said if isinstance(one, Statement)]
    return meetings.tracks(entries(*notes), [one for one in said if isinstance(one, Interview)], FRANCE)


def days(*said: Statement | Interview) -> list[list[tuple[str, str]]]:
    """Of each meeting since when it was known to stand at which day."""
    return [[(since.isoformat(), at_.isoformat()) for since, at_ in track.days] for track in tracks(*said)]


class TestNotes:
    def test_told_again_it_is_one_meeting_with_the_latest_time_that_was_told(self) -> None:
        (one,) = tracks(told(MONDAY, TENTH, 9), told(TUESDAY, TENTH), told(WEDNESDAY, TENTH, 11), told(TENTH, TENTH))
        assert (one.set_on, one.day, one.clock, one.noted, one.held_by_note) == (
            day(MONDAY), day(TENTH), time(11), True, True
        )  # fmt: skip
        (told_once,) = tracks(told(MONDAY, TENTH, 9), told(TUESDAY, TENTH))
        assert (told_once.clock, told_once.held_by_note) == (time(9), False)

    def test_told_afterwards_it_was_known_on_its_day(self) -> None:
        assert days(told(TENTH, MONDAY)) == [[(MONDAY, MONDAY)]]

    def test_without_a_day_there_is_none(self) -> None:
        assert days(told(MONDAY, None), moved(TUESDAY, None)) == []

    def test_two_days_are_two_in_order_of_the_day(self) -> None:
        assert days(told(MONDAY, TWELFTH), told(MONDAY, TENTH)) == [[(MONDAY, TENTH)], [(MONDAY, TWELFTH)]]

    def test_set_anew_at_the_day_at_which_one_was_called_off_it_is_another(self) -> None:
        off, anew = tracks(told(MONDAY, TENTH), moved(TUESDAY, None), told(WEDNESDAY, TENTH))
        assert (off.cancelled, anew.cancelled) == (day(TUESDAY), None)


class TestMovedByNotes:
    def test_the_next_one_still_to_come_moves(self) -> None:
        held, next_, last = told(MONDAY, MONDAY), told(MONDAY, TENTH, 9), told(MONDAY, TWELFTH)
        found = tracks(last, held, next_, moved(MONDAY, SIXTEENTH))
        assert [track.days[-1] for track in found] == [
            (day(MONDAY), day(MONDAY)),
            (day(MONDAY), day(TWELFTH)),
            (day(MONDAY), day(SIXTEENTH)),
        ]
        assert [(track.clock, track.moved_in_notes) for track in found] == [(None, 0), (None, 0), (time(9), 1)]

    def test_on_its_own_day_it_may_still_be_moved_or_called_off(self) -> None:
        assert days(told(MONDAY, TENTH), moved(TENTH, TWELFTH)) == [[(MONDAY, TENTH), (TENTH, TWELFTH)]]
        assert [track.cancelled for track in tracks(told(MONDAY, TENTH), moved(TENTH, None))] == [day(TENTH)]

    def test_to_another_hour_it_stays_at_its_day(self) -> None:
        (one,) = tracks(told(MONDAY, TENTH, 9), moved(TUESDAY, TENTH, 15))
        assert (one.days, one.clock, one.moved_in_notes) == ([(day(MONDAY), day(TENTH))], time(15), 1)

    @pytest.mark.parametrize("before", [[], [told(MONDAY, TENTH), moved(MONDAY, None)]], ids=["none", "called off"])
    def test_where_none_is_known_it_stands_at_the_new_day(self, before: list[Statement]) -> None:
        *_, new = tracks(*before, moved(TUESDAY, TWELFTH, 15))
        assert (new.days, new.clock, new.noted) == ([(day(TUESDAY), day(TWELFTH))], time(15), True)


class TestCalendar:
    def test_an_event_joins_the_meeting_of_its_day(self) -> None:
        (one,) = tracks(told(MONDAY, TENTH), event(TENTH))
        assert (one.noted, one.event is not None, one.moved_in_calendar, one.cancelled) == (True, True, [], None)

    def test_two_events_of_a_day_are_two_whatever_their_order(self) -> None:
        one, other = event(TENTH, uid="a"), event(TENTH, uid="b")
        for pair in ((one, other), (other, one)):
            assert [t.event and (t.event.uid, t.noted) for t in tracks(told(MONDAY, TENTH), *pair)] == [
                ("a", True),
                ("b", False),
            ]

    @pytest.mark.parametrize(
        ("written", "created", "since"),
        [
            (TUESDAY, None, TUESDAY),
            (WEDNESDAY, MONDAY, MONDAY),
            (TWELFTH, None, TENTH),
            (TWELFTH, WEDNESDAY, WEDNESDAY),
            (TUESDAY, WEDNESDAY, TUESDAY),
        ],
    )
    def test_alone_it_is_known_since_it_was_made_and_at_the_latest_on_its_day(
        self, written: str, created: str | None, since: str
    ) -> None:
        made = at(f"{created}T08:00") if created else None
        assert days(event(TENTH, written, created=made)) == [[(since, TENTH)]]

    def test_left_where_the_notes_moved_it_from_it_is_the_same_also_where_it_is_called_off(self) -> None:
        notes = told(MONDAY, TENTH), moved(WEDNESDAY, TWELFTH)
        for left in (event(TENTH), event(TENTH, WEDNESDAY), event(TENTH, cancelled=True)):
            (one,) = tracks(*notes, left)
            assert (one.day, one.cancelled, one.event) == (day(TWELFTH), None, left)

        twice = told(MONDAY, TENTH), moved(TUESDAY, TWELFTH), moved(WEDNESDAY, SIXTEENTH)
        for left in (event(TENTH), event(TWELFTH)):
            assert [track.day for track in tracks(*twice, left)] == [day(SIXTEENTH)]

    def test_set_anew_there_later_it_is_another(self) -> None:
        assert days(told(MONDAY, TENTH), moved(TUESDAY, TWELFTH), event(TENTH, WEDNESDAY)) == [
            [(WEDNESDAY, TENTH)],
            [(MONDAY, TENTH), (TUESDAY, TWELFTH)],
        ]

    def test_moved_there_it_takes_the_meeting_of_the_notes_along(self) -> None:
        there = event(TWELFTH, WEDNESDAY, moved_from=(at(f"{TENTH}T10:00"),))
        (one,) = tracks(told(MONDAY, TENTH), there)
        assert one.days == [(day(MONDAY), day(TENTH)), (day(WEDNESDAY), day(TWELFTH))]
        assert one.moved_in_calendar == [day(WEDNESDAY)]
        (noted_later,) = tracks(told(TENTH, TENTH), there)
        assert noted_later.days[-1] == (day(TENTH), day(TWELFTH)), "known no sooner than what it moves"

    def test_a_move_that_a_note_tells_too_is_told_once_and_one_of_the_user_s_own_never(self) -> None:
        from_ = (at("2026-03-09T10:00"), at(f"{TENTH}T10:00"))
        notes = told(MONDAY, TENTH), moved(TUESDAY, TWELFTH)
        (one,) = tracks(*notes, event(TWELFTH, TUESDAY, moved_from=from_))
        assert (one.moved_in_calendar, len(one.days)) == ([day(TUESDAY)], 2)
        (alone,) = tracks(moved(TUESDAY, TWELFTH), event(TWELFTH, TUESDAY, moved_from=from_[1:]))
        assert alone.moved_in_calendar == [], "no note had told of the meeting before"
        (again,) = tracks(moved(TUESDAY, TWELFTH), event(TWELFTH, TUESDAY, moved_from=from_))
        assert again.moved_in_calendar == [day(TUESDAY)]
        (twice,) = tracks(*notes, moved(WEDNESDAY, SIXTEENTH), event(SIXTEENTH, WEDNESDAY, moved_from=from_))
        assert twice.moved_in_calendar == []
        (mine,) = tracks(event(TWELFTH, TUESDAY, moved_from=from_, by_user=True))
        assert mine.moved_in_calendar == []

    def test_a_move_or_a_calling_off_written_later_counts_on_its_day(self) -> None:
        (one,) = tracks(event(TENTH, SIXTEENTH, cancelled=True, moved_from=(at(f"{MONDAY}T10:00"),)))
        assert (one.cancelled, one.moved_in_calendar) == (day(TENTH), [day(TENTH)])
        (sooner,) = tracks(told(MONDAY, TENTH), event(TENTH, TUESDAY, cancelled=True))
        assert sooner.cancelled == day(TUESDAY)
        (that_day,) = tracks(told(TUESDAY, TENTH), event(TENTH, TUESDAY, cancelled=True))
        assert that_day.cancelled == day(TUESDAY)

    def test_left_in_the_calendar_what_a_note_called_off_stays_off_until_it_is_set_anew(self) -> None:
        notes = told(MONDAY, TENTH), moved(TUESDAY, None)
        for left in (event(TENTH), event(TENTH, TUESDAY)):
            assert [(t.cancelled, t.event) for t in tracks(*notes, left)] == [(day(TUESDAY), left)]
        assert [t.cancelled for t in tracks(*notes, event(TENTH, WEDNESDAY))] == [day(TUESDAY), None]
        notes = told(MONDAY, TENTH), moved(MONDAY, TWELFTH), moved(TUESDAY, None)
        assert [t.cancelled for t in tracks(*notes, event(TENTH))] == [day(TUESDAY)]

    @pytest.mark.parametrize(("written", "off"), [(TUESDAY, [day(TUESDAY)]), (WEDNESDAY, [day(TUESDAY), None])])
    def test_moved_by_its_organiser_after_it_was_called_off_it_is_on_again(
        self, written: str, off: list[date | None]
    ) -> None:
        there = event(TWELFTH, written, moved_from=(at(f"{TENTH}T10:00"),))
        assert [t.cancelled for t in tracks(told(MONDAY, TENTH), moved(TUESDAY, None), there)] == off


class TestKnownByTheCalendarAlone:
    def test_a_note_that_it_is_moved_moves_it_while_its_event_still_stands_at_the_old_day(self) -> None:
        (one,) = tracks(event(TENTH), moved(WEDNESDAY, TWELFTH))
        assert (one.days, one.event is not None, one.moved_in_notes) == (
            [(day(MONDAY), day(TENTH)), (day(WEDNESDAY), day(TWELFTH))], True, 1
        )  # fmt: skip
        assert meetings.meeting(one, FRANCE).day == day(TWELFTH)

    def test_a_note_that_it_is_called_off_calls_it_off(self) -> None:
        (one,) = tracks(event(TENTH), moved(WEDNESDAY, None))
        assert (one.day, one.cancelled) == (day(TENTH), day(WEDNESDAY))

    def test_a_new_event_at_the_new_day_takes_the_place_of_the_old_one(self) -> None:
        (one,) = tracks(event(TENTH), event(TWELFTH, WEDNESDAY, "v"), moved(WEDNESDAY, TWELFTH))
        assert one.event is not None
        assert (one.day, one.event.uid) == (day(TWELFTH), "v")

    def test_the_next_one_moves_and_no_other(self) -> None:
        assert [one[-1][1] for one in days(event(TWELFTH, uid="v"), event(TENTH), moved(WEDNESDAY, SIXTEENTH))] == [
            TWELFTH,
            SIXTEENTH,
        ]

    @pytest.mark.parametrize(
        "standing",
        [event(TENTH, TENTH), event(MONDAY), event(TENTH, cancelled=True)],
        ids=["written since", "over", "called off"],
    )
    def test_one_that_was_not_to_come_then_stays(self, standing: Interview) -> None:
        found = tracks(standing, moved(WEDNESDAY, TWELFTH))
        assert sorted(track.days[0][1] for track in found) == sorted((standing.start.date(), day(TWELFTH)))

    @given(DAYS, DAYS, DAYS, DAYS)
    def test_moved_it_is_one_meeting_whatever_the_days(self, came: date, old: date, said: date, new: date) -> None:
        found = tracks(event(old.isoformat(), came.isoformat()), moved(said.isoformat(), new.isoformat()))
        same = came <= said <= old
        assert len(found) == (1 if same or old == new else 2)
        assert not same or found[0].day == new


class TestCalledOffByTheCalendarAlone:
    def test_the_sentences_of_the_same_interview_are_those_that_it_calls_off(self) -> None:
        notes = told(MONDAY, TENTH), told(MONDAY, TWELFTH), told(TUESDAY, TENTH)
        off, on = tracks(*notes, event(TENTH, WEDNESDAY, cancelled=True))
        assert (off.cancelled, [e.statement.said for e in off.told]) == (day(WEDNESDAY), [day(MONDAY), day(TUESDAY)])
        assert (on.cancelled, [e.statement.when for e in on.told]) == (None, [day(TWELFTH)])

    def test_moved_and_then_called_off_it_is_the_same(self) -> None:
        there = event(TWELFTH, WEDNESDAY, cancelled=True, moved_from=(at(f"{TENTH}T10:00"),))
        (one,) = tracks(told(MONDAY, TENTH), there)
        assert (one.cancelled, len(one.told)) == (day(WEDNESDAY), 1)
        (noted,) = tracks(told(MONDAY, TENTH), moved(TUESDAY, TWELFTH), event(TWELFTH, WEDNESDAY, cancelled=True))
        assert (noted.cancelled, len(noted.told)) == (day(WEDNESDAY), 1)

    def test_made_anew_on_the_same_day_the_new_event_is_the_one_that_the_note_tells_of(self) -> None:
        old, new = event(TENTH, TUESDAY, "a", cancelled=True), event(TENTH, TUESDAY, "b")
        for pair in ((old, new), (new, old)):
            found = {t.event.uid: (t.cancelled, len(t.told)) for t in tracks(told(MONDAY, TENTH), *pair) if t.event}
            assert found == {"a": (day(TUESDAY), 0), "b": (None, 1)}

    @pytest.mark.parametrize("note", [told(WEDNESDAY, TENTH), moved(WEDNESDAY, TENTH)], ids=["told", "moved there"])
    def test_what_a_note_tells_on_a_later_day_is_on(self, note: Statement) -> None:
        found = tracks(note, event(TENTH, TUESDAY, cancelled=True))
        assert [(t.noted, t.cancelled) for t in found] == [(True, None), (False, day(TUESDAY))]

    def test_what_the_user_declined_stays_off_as_its_event_need_not_tell_when(self) -> None:
        declined = event(TENTH, TUESDAY, cancelled=True, declined=True)
        (one,) = tracks(told(WEDNESDAY, TENTH), declined)
        assert (one.cancelled, one.event, len(one.told)) == (day(TUESDAY), declined, 1)
        (held,) = tracks(told(TENTH, TENTH), declined)
        assert held.cancelled is None

    def test_what_a_note_tells_afterwards_was_held(self) -> None:
        tidied_up = event(TENTH, TWELFTH, cancelled=True)
        (one,) = tracks(told(TENTH, TENTH), tidied_up)
        assert (one.cancelled, one.event, one.held_by_note) == (None, tidied_up, True)
        (told_later,) = tracks(told(TWELFTH, TENTH), event(TENTH, TENTH, cancelled=True))
        assert (told_later.cancelled, told_later.held_by_note) == (None, True)
        (not_told,) = tracks(told(MONDAY, TENTH), tidied_up)
        assert not_told.cancelled == day(TENTH)

    @given(DAYS, DAYS, DAYS)
    def test_the_later_word_counts_and_on_one_day_the_calendar_s(self, said: date, met: date, written: date) -> None:
        found = tracks(
            told(said.isoformat(), met.isoformat()), event(met.isoformat(), written.isoformat(), cancelled=True)
        )
        (noted,) = (track for track in found if track.noted)
        held = said >= met
        assert (noted.cancelled is None) == (said > written or (held and written > met))
        assert len(found) == (2 if said > written and not held else 1)
        assert sum(track.event is not None for track in found) == 1
        assert noted.cancelled in (None, min(written, met))


class TestTimes:
    def made(self, *said: Statement | Interview) -> tuple[str, str, bool]:
        (track,) = tracks(*said)
        meeting = meetings.meeting(track, FRANCE)
        return meeting.start.isoformat("T", "minutes"), meeting.end.isoformat("T", "minutes"), meeting.timed

    def test_an_event_tells_both_and_a_note_the_start(self) -> None:
        assert self.made(told(MONDAY, TENTH, 15), event(TENTH)) == (
            "2026-03-10T10:00+01:00",
            "2026-03-10T12:00+01:00",
            True,
        )
        assert self.made(told(MONDAY, TENTH, 15)) == ("2026-03-10T15:00+01:00", "2026-03-10T16:00+01:00", True)
        assert self.made(told(MONDAY, TENTH)) == ("2026-03-10T09:00+01:00", "2026-03-10T18:00+01:00", False)

    def test_an_event_left_at_another_day_tells_neither(self) -> None:
        notes = told(MONDAY, TENTH), moved(TUESDAY, TWELFTH, 15)
        assert self.made(*notes, event(TENTH))[0] == "2026-03-12T15:00+01:00"

    def test_an_hour_is_an_hour_also_where_the_clocks_change(self) -> None:
        assert self.made(told(MONDAY, "2026-03-29", 1)) == ("2026-03-29T01:00+01:00", "2026-03-29T03:00+02:00", True)

    def test_it_hands_on_what_the_event_tells(self) -> None:
        told_by = {"people": ("Marc",), "location": "Room 2", "url": "https://meet.example.org/x"}
        (track,) = tracks(event(TENTH, TUESDAY, **told_by, cancelled=True))
        track.followed = True
        meeting = meetings.meeting(track, FRANCE)
        assert (meeting.uid, meeting.title, meeting.people, meeting.location, meeting.url) == (
            "u", "Interview", ("Marc",), "Room 2", "https://meet.example.org/x"
        )  # fmt: skip
        assert (meeting.day, meeting.set_on, meeting.noted, meeting.cancelled, meeting.followed) == (
            day(TENTH), day(TUESDAY), False, True, True
        )  # fmt: skip
        (noted,) = tracks(told(MONDAY, TENTH))
        bare = meetings.meeting(noted, FRANCE)
        assert (bare.uid, bare.title, bare.people, bare.location, bare.url) == (None, "", (), "", "")
        assert (bare.noted, bare.cancelled, bare.followed) == (True, False, False)


def cap(
    *said: Statement | Interview,
    served: str | None = None,
    on: str = MONDAY,
    until: str = "2026-03-31",
    base: str = "2026-03-20",
) -> tuple[str, str | None, bool]:
    """The due day, the day of the meeting, and whether a meeting is known."""
    found = tracks(*said)
    due, meets, track = meetings.cap(found, day(served) if served else None, day(on), day(until), day(base))
    return due.isoformat(), meets.isoformat() if meets else None, track is not None


class TestCap:
    def test_it_is_the_day_before_and_never_before_it_was_said(self) -> None:
        assert cap(told(MONDAY, TENTH)) == ("2026-03-09", TENTH, True)
        assert cap(told(MONDAY, TENTH), base=TUESDAY) == (TUESDAY, TENTH, True)
        assert cap(told(MONDAY, TENTH), on=TENTH) == (TENTH, TENTH, True)
        assert cap() == ("2026-03-20", None, False)

    def test_a_meeting_that_only_the_sentence_names_caps_too(self) -> None:
        assert cap(served=TENTH) == ("2026-03-09", TENTH, False)
        assert cap(told(MONDAY, TENTH), served=TWELFTH) == ("2026-03-11", TWELFTH, False)

    def test_what_the_sentence_names_goes_before_the_next_one(self) -> None:
        assert cap(told(MONDAY, TENTH), told(MONDAY, TWELFTH), served=TWELFTH) == ("2026-03-11", TWELFTH, True)
        assert cap(told(MONDAY, TENTH), moved(TUESDAY, TWELFTH), served=TENTH) == ("2026-03-11", TWELFTH, True)

    def test_of_those_ahead_it_is_the_next_as_far_as_was_known(self) -> None:
        both = told(MONDAY, TWELFTH), told(MONDAY, TENTH)
        assert cap(*both)[1] == TENTH
        assert cap(*both, told(TENTH, TENTH), on=TENTH)[1] == TWELFTH, "the other one is over"
        assert cap(*both, on="2026-03-11")[1] == TWELFTH
        assert cap(told(MONDAY, TENTH), moved(MONDAY, None), told(MONDAY, TWELFTH))[1] == TWELFTH
        later = told(MONDAY, TENTH), moved(WEDNESDAY, SIXTEENTH), told(MONDAY, TWELFTH)
        assert cap(*later, on=TUESDAY)[1] == SIXTEENTH, "which followed the one that was next on the day it was said"

    def test_two_on_one_day_cap_alike(self) -> None:
        assert cap(event(TENTH, uid="a"), event(TENTH, uid="b")) == ("2026-03-09", TENTH, True)

    def test_else_the_first_one_that_becomes_known(self) -> None:
        known_first, later = told(TUESDAY, TWELFTH), told(WEDNESDAY, TENTH)
        assert cap(known_first, later) == ("2026-03-11", TWELFTH, True)
        assert cap(known_first, moved(TUESDAY, None), later) == ("2026-03-09", TENTH, True)

    def test_it_follows_the_meeting_up_to_a_day_and_while_it_is_open(self) -> None:
        notes = told(MONDAY, TENTH), moved("2026-03-09", TWELFTH), moved("2026-03-11", SIXTEENTH)
        assert cap(*notes, until="2026-03-08") == ("2026-03-09", TENTH, True)
        assert cap(*notes, until="2026-03-09") == ("2026-03-11", TWELFTH, True)
        assert cap(*notes, until="2026-03-11") == ("2026-03-15", SIXTEENTH, True)
        assert cap(told(MONDAY, TENTH), moved(TENTH, TWELFTH)) == ("2026-03-09", TENTH, True), "it had lapsed"


@given(DAYS, DAYS, st.lists(st.tuples(DAYS, DAYS), min_size=1, max_size=4), DAYS)
def test_a_cap_lies_between_the_day_it_was_said_and_the_day_it_had(
    said: date, base: date, moves: list[tuple[date, date]], until: date
) -> None:
    """Whatever the meeting does: never later than told, never before it was said, and the day before where it can."""
    base = max(said, base)
    track = Track(sorted(moves))
    due, meets, _ = meetings.cap([track], None, said, until, base)
    assert said <= due <= base
    assert meets is not None or due == base
    assert meets is None or due == base or due == max(said, meets - timedelta(days=1))
