"""Working days and local moments, as properties over all days, zones and clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nudged.calendar_time import DayRange, WorkingTime, public_holidays
from nudged.model import NudgeError

ZONES = ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca", "UTC"]
ONE_DAY = timedelta(days=1)

days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2035, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@st.composite
def working_times(draw: st.DrawFn) -> WorkingTime:
    weekdays = draw(st.frozensets(st.integers(0, 6), min_size=1))
    anchor = draw(days)
    holidays = draw(st.frozensets(st.integers(-20, 20).map(lambda n: anchor + n * ONE_DAY), max_size=5))
    first = draw(st.integers(-10, 10).map(lambda n: anchor + n * ONE_DAY))
    away = DayRange(first, first + draw(st.integers(0, 20)) * ONE_DAY)
    return WorkingTime(
        zone=draw(zones),
        days=weekdays,
        start=draw(clocks),
        holidays=holidays,
        away=draw(st.sampled_from([(), (away,)])),
        quiet=(draw(clocks), draw(clocks)),
    )


class TestWorkingDays:
    @given(working_times(), days)
    def test_the_next_working_day_is_the_first_that_is_one(self, working: WorkingTime, day: date) -> None:
        following = working.next_working_day(day)
        assert working.is_working(following)
        between = [day + n * ONE_DAY for n in range(1, (following - day).days)]
        assert not any(working.is_working(d) for d in between)

    @given(working_times(), days, st.integers(0, 15))
    def test_adding_and_counting_are_inverse(self, working: WorkingTime, day: date, count: int) -> None:
        assert working.working_days_between(day, working.add_working_days(day, count)) == count

    @given(working_times(), days, st.integers(0, 8), st.integers(0, 8))
    def test_adding_twice_is_adding_the_sum(self, working: WorkingTime, day: date, one: int, two: int) -> None:
        assert working.add_working_days(working.add_working_days(day, one), two) == working.add_working_days(
            day, one + two
        )

    @given(working_times(), days, st.integers(0, 60), st.integers(0, 60))
    def test_counting_is_additive(self, working: WorkingTime, day: date, one: int, two: int) -> None:
        middle, last = day + one * ONE_DAY, day + (one + two) * ONE_DAY
        whole = working.working_days_between(day, last)
        assert whole == working.working_days_between(day, middle) + working.working_days_between(middle, last)
        assert working.working_days_between(last, day) == 0

    @given(working_times(), st.dates(date(9999, 11, 1)), st.integers(0, 30))
    def test_counting_ends_where_the_calendar_does(self, working: WorkingTime, day: date, count: int) -> None:
        assert working.add_working_days(day, count) >= day

    def test_easter_monday_is_no_working_day_in_france(self) -> None:
        working = WorkingTime(ZoneInfo("Europe/Paris"), holidays=public_holidays("FR", [2026]))
        assert working.next_working_day(date(2026, 4, 3)) == date(2026, 4, 7)
        assert working.add_working_days(date(2026, 4, 17), 10) == date(2026, 5, 4)

    def test_an_unknown_country_is_told(self) -> None:
        with pytest.raises(NudgeError):
            public_holidays("XX", [2026])


class TestLocalMoments:
    @given(working_times(), days, clocks)
    def test_a_wall_clock_time_is_kept_unless_a_clock_change_skips_it(
        self, working: WorkingTime, day: date, clock: time
    ) -> None:
        moment = working.at(day, clock)
        assert moment.tzinfo is working.zone
        assert moment.astimezone(UTC).astimezone(working.zone) == moment
        wall = datetime.combine(day, clock)
        shift = moment.replace(tzinfo=None) - wall
        assert timedelta(0) <= shift <= timedelta(hours=1)
        if shift:
            before, after = moment - timedelta(hours=3), moment + timedelta(hours=3)
            assert before.utcoffset() != after.utcoffset()

    @pytest.mark.parametrize(
        ("day", "offset"),
        [(date(2026, 3, 28), 1), (date(2026, 3, 29), 2), (date(2026, 10, 24), 2), (date(2026, 10, 25), 1)],
    )
    def test_nine_o_clock_stays_nine_o_clock_over_the_clock_changes(self, day: date, offset: int) -> None:
        moment = WorkingTime(ZoneInfo("Europe/Paris")).at(day, time(9))
        assert (moment.hour, moment.utcoffset()) == (9, timedelta(hours=offset))

    def test_a_skipped_time_moves_on(self) -> None:
        moment = WorkingTime(ZoneInfo("Europe/Paris")).at(date(2026, 3, 29), time(2, 30))
        assert moment.isoformat() == "2026-03-29T03:30:00+02:00"

    @given(working_times(), moments)
    def test_the_local_day_begins_at_local_midnight(self, working: WorkingTime, moment: datetime) -> None:
        day = working.local_day(moment)
        assert working.at(day, time(0)) <= moment or moment.astimezone(working.zone).fold
        assert moment < working.at(day + ONE_DAY, time(0))


class TestSlots:
    @given(working_times(), days)
    def test_a_slot_is_the_beginning_of_work_on_a_day_the_user_is_there(self, working: WorkingTime, day: date) -> None:
        slot = working.slot_on_or_after(day)
        at = working.local_day(slot)
        assert at >= day
        assert slot == working.at(at, working.start)
        assert working.is_working(at)
        assert not any(at in away for away in working.away)

    @given(working_times(), days, days)
    def test_a_later_day_never_has_an_earlier_slot(self, working: WorkingTime, one: date, two: date) -> None:
        early, late = sorted((one, two))
        assert working.slot_on_or_after(early) <= working.slot_on_or_after(late)

    @given(working_times(), moments)
    def test_the_next_slot_is_not_before_now_and_none_is_left_out(self, working: WorkingTime, now: datetime) -> None:
        slot = working.next_slot(now)
        assert slot >= now
        day = working.local_day(now)
        earlier = {working.slot_on_or_after(day + n * ONE_DAY) for n in range((working.local_day(slot) - day).days)}
        assert all(other < now or other == slot for other in earlier)


class TestQuietHours:
    @given(working_times(), moments)
    def test_after_the_quiet_hours_it_is_not_quiet(self, working: WorkingTime, moment: datetime) -> None:
        assume(working.quiet[0] != working.quiet[1])
        after = working.after_quiet(moment)
        assert after.astimezone(UTC) >= moment.astimezone(UTC)
        assert after - moment <= timedelta(hours=26)
        if not working.is_quiet(moment):
            assert after == moment

    @pytest.mark.parametrize(
        ("clock", "quiet"), [("20:29", False), ("20:30", True), ("00:00", True), ("07:59", True), ("08:00", False)]
    )
    def test_a_span_over_midnight(self, clock: str, quiet: bool) -> None:
        working = WorkingTime(ZoneInfo("Europe/Paris"))
        assert working.is_quiet(working.at(date(2026, 3, 6), time.fromisoformat(clock))) is quiet

    def test_it_is_told_in_the_morning(self) -> None:
        working = WorkingTime(ZoneInfo("Europe/Paris"))
        late = working.at(date(2026, 3, 6), time(22))
        assert working.after_quiet(late) == working.at(date(2026, 3, 7), time(8))
        early = working.at(date(2026, 3, 7), time(1))
        assert working.after_quiet(early) == working.at(date(2026, 3, 7), time(8))

    def test_they_end_in_the_hour_that_comes_twice(self) -> None:
        working = WorkingTime(ZoneInfo("Europe/Paris"), quiet=(time(23), time(2, 30)))
        for hour in (0, 1):
            moment = datetime(2026, 10, 25, hour, 10, tzinfo=UTC)
            assert working.after_quiet(moment).astimezone(UTC) == moment.replace(minute=30)

    @given(days, days, days)
    def test_a_range_holds_its_ends_and_what_lies_between(self, one: date, two: date, three: date) -> None:
        first, middle, last = sorted((one, two, three))
        assert all(day in DayRange(first, last) for day in (first, middle, last))
        assert first - ONE_DAY not in DayRange(first, last)
        assert last + ONE_DAY not in DayRange(first, last)
