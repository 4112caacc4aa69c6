"""Steps, soft prompts, one basket, silences and the notices that tell of them (DESIGN.md section 5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from told import FRANCE, at, day, entries, fold, statement

from nudged import ledger, messages
from nudged.config import Grace, parse
from nudged.drafts import compose, notices
from nudged.judgement import advice, due, elsewhere, prompts, silences, standing
from nudged.ledger import Ledger
from nudged.model import Application, Entry, Interview, Line, Notice, Reading, Statement, Step, Verb

GRACE = Grace()
HELD = statement("meeting", "2026-03-02", "Interview with Marc", when="2026-03-02")
CALL = statement("promise", "2026-03-02", "Marc will call", act="call", due="2026-03-03", person="Marc")


def chase(said: str) -> Statement:
    return statement("chase", said, f"I asked on {said}")


def read(app: Application, now: str) -> Reading:
    return standing.read(app, working=FRANCE, grace=GRACE, now=at(now))


def step(now: str, *told: Statement, **more: Any) -> Step:
    app = fold(now, *told, **more)
    return advice.step(app, read(app, now), FRANCE, at(now))


class TestSeries:
    @pytest.mark.parametrize(
        ("asked", "kind", "draft"),
        [
            ([], "follow-up", "follow-up"),
            (["2026-03-05"], "second follow-up", "second-follow-up"),
            (["2026-03-05", "2026-03-12"], "last note", "last-note"),
            (["2026-03-05", "2026-03-12", "2026-03-19"], "notice", None),
            (["2026-03-05", "2026-03-12", "2026-03-19", "2026-03-26"], "none", None),
        ],
    )
    def test_two_then_a_last_note_then_a_plain_notice_then_nothing(
        self, asked: list[str], kind: str, draft: str | None
    ) -> None:
        now = f"{asked[-1]}T20:00" if asked else "2026-03-04T09:00"
        found = step(now, CALL, *map(chase, asked))
        assert (found.kind, found.draft) == (kind, draft)

    def test_the_slot_moves_five_working_days_behind_each_chase_and_stays_after_the_series(self) -> None:
        asked = ["2026-03-05", "2026-03-12", "2026-03-19", "2026-03-26", "2026-04-02"]
        slots = []
        for n in range(len(asked) + 1):
            app = fold("2026-04-03T09:00", CALL, *map(chase, asked[:n]))
            slots.append(due.slot(app.promises[0], app, FRANCE, GRACE).date().isoformat())
        assert slots == ["2026-03-04", "2026-03-12", "2026-03-19", "2026-03-26", "2026-03-26", "2026-03-26"]

    @pytest.mark.parametrize(
        ("asked", "kind"), [([], "ask"), (["2026-03-05"], "ask"), (["2026-03-05", "2026-03-06"], "none")]
    )
    def test_what_prepares_a_meeting_at_hand_is_asked_for_twice(self, asked: list[str], kind: str) -> None:
        told = [
            statement("meeting", "2026-03-02", "Interview on Friday", when="2026-03-06"),
            statement("promise", "2026-03-02", "the itinerary", act="send", due="2026-03-05", prepares=True),
        ]
        assert step("2026-03-06T10:00", *told, *map(chase, asked)).kind == kind

    def test_a_chase_for_one_promise_spaces_the_others_of_the_application(self) -> None:
        other = statement("promise", "2026-03-02", "Ana sends the test", act="send", due="2026-03-06", thing="test")
        app = fold("2026-03-09T09:00", CALL, other, chase("2026-03-05"))
        assert due.slot(app.promises[1], app, FRANCE, GRACE) == at("2026-03-12T09:00")

    def test_the_first_warning_is_not_acted_on_before_the_interview(self) -> None:
        told = [HELD]
        for said, due_ in (("2026-03-02", "2026-03-04"), ("2026-03-09", "2026-03-12")):
            told.append(statement("promise", said, f"by {due_}", act="reply", due=due_))
            if said == "2026-03-02":
                told += [chase("2026-03-09"), statement("contact", "2026-03-09", "He answered", act="reply")]
        begin = at("2026-03-16T14:00")
        event = Interview("u", begin, begin + timedelta(hours=1), "Interview", at("2026-03-09T20:00"), company="Acme")
        app = fold("2026-03-16T09:00", *told, interviews=(event,))
        reading = read(app, "2026-03-16T09:00")
        assert (reading.standing, reading.hidden) == ("likely out", True)
        assert advice.step(app, reading, FRANCE, at("2026-03-16T09:00")).kind == "second follow-up"


class TestAfterTheEnd:
    NO = statement("outcome", "2026-03-05", "they chose another", outcome="rejected")
    FEEDBACK = statement(
        "promise", "2026-03-05", "she will send feedback", act="send", due="2026-03-09", thing="feedback"
    )

    def test_feedback_promised_with_a_rejection_is_asked_for_once(self) -> None:
        told = [self.NO, self.FEEDBACK]
        assert step("2026-03-06T09:00", *told).kind == "wait"
        assert step("2026-03-10T09:00", *told) == Step(
            "afterwards", "afterwards", fold("2026-03-10T09:00", *told).promises[0].id
        )
        assert step("2026-03-10T20:00", *told, chase("2026-03-10")).kind == "none"

    def test_and_it_is_told(self) -> None:
        found = told_at("2026-03-10T09:00", self.NO, self.FEEDBACK)
        assert [notice.title for notice in found] == ["Acme: did they send their feedback? (expected by Mon 9)"]


class TestOffer:
    OFFER = statement("outcome", "2026-03-02", "They made an offer", outcome="offer", due="2026-03-13")

    def test_the_step_is_to_answer_and_what_lapsed_beside_it_keeps_its_own(self) -> None:
        contract = statement("promise", "2026-03-02", "the contract follows", act="send", due="2026-03-04")
        assert step("2026-03-05T09:00", self.OFFER, contract).kind == "answer the offer"
        app = fold("2026-03-05T09:00", self.OFFER, contract)
        assert advice.step_for(app.promises[0], read(app, "2026-03-05T09:00"), FRANCE).kind == "follow-up"

    @pytest.mark.parametrize(
        ("now", "count"),
        [("2026-03-11T08:59", 0), ("2026-03-11T09:00", 1), ("2026-03-13T09:00", 2)],
    )
    def test_its_day_is_told_two_days_before_and_on_the_day(self, now: str, count: int) -> None:
        assert len([n for n in told_at(now, self.OFFER) if n.key.startswith("offer:")]) == count


class TestSoftPrompts:
    APPLIED = statement("applied", "2026-03-02", "Applied to Acme")

    @pytest.mark.parametrize(("told", "due_at"), [(HELD, "2026-03-09T09:00"), (APPLIED, "2026-03-12T09:00")])
    def test_five_working_days_after_an_interview_ten_days_after_an_application(
        self, told: Statement, due_at: str
    ) -> None:
        kind = "after interview" if told is HELD else "after application"
        prompt = prompts.soft_prompt(fold("2026-03-05T09:00", told), FRANCE)
        assert prompt == prompts.Prompt(kind, day("2026-03-02"), at(due_at))
        before = (at(due_at) - timedelta(minutes=1)).replace(tzinfo=None).isoformat()
        assert step(before, told).kind != kind
        assert step(due_at, told) == Step(kind, kind.replace(" ", "-"))
        keys = [notice.key for notice in told_at(due_at, told)]
        assert keys == [f"soft:{kind.replace(' ', '-')}:acme:2026-03-02"]
        assert told_at(before, told) == []
        late = (at(due_at) + timedelta(days=15)).replace(tzinfo=None).isoformat()
        assert told_at(late, told) == [], "out of date"

    @pytest.mark.parametrize(
        "more",
        [
            chase("2026-03-04"),
            statement("contact", "2026-03-04", "Marc wrote", act="reply"),
            statement("promise", "2026-03-02", "you will hear", act="reply", due="2026-03-20"),
            statement("meeting", "2026-03-04", "Second round on the 20th", when="2026-03-20"),
            statement("outcome", "2026-03-04", "they chose another", outcome="rejected"),
        ],
    )
    @pytest.mark.parametrize("told", [HELD, APPLIED])
    def test_none_where_anything_has_come_since(self, told: Statement, more: Statement) -> None:
        assert prompts.soft_prompt(fold("2026-03-13T09:00", told, more), FRANCE) is None

    def test_thanks_are_no_news_and_have_no_effect_on_the_standing(self) -> None:
        thanks = statement("courtesy", "2026-03-03", "Thanked Marc")
        assert prompts.soft_prompt(fold("2026-03-13T09:00", HELD, thanks), FRANCE) is not None
        assert read(fold("2026-03-13T09:00", HELD), "2026-03-13T09:00").standing == "too early"

    def test_what_came_before_the_user_wanted_reminders_gets_none(self) -> None:
        line = Line(at("2026-03-03T09:00"), Verb.SINCE, "", "2026-03-03")
        assert told_at("2026-03-12T09:00", self.APPLIED, lines=(line,)) == []


class TestThanks:
    @pytest.mark.parametrize(
        ("now", "kind"), [("2026-03-02T20:00", "thank"), ("2026-03-03T20:00", "thank"), ("2026-03-04T00:00", "none")]
    )
    def test_on_the_day_of_an_interview_and_the_working_day_after(self, now: str, kind: str) -> None:
        assert step(now, HELD).kind == kind

    def test_once_thanked_it_is_done(self) -> None:
        assert step("2026-03-03T20:00", HELD, statement("courtesy", "2026-03-02", "Thanked Marc")).kind == "none"


def book(**notes: list[Statement]) -> list[Entry]:
    """One note a company, told under its name."""
    told: list[Entry] = []
    for company, said in notes.items():
        told += entries(*(replace(one, company=company) for one in said), file=f"{company}.md")
    return told


def build(now: str, told: list[Entry], lines: tuple[Line, ...] = ()) -> Ledger:
    return ledger.build(told, (), lines, working=FRANCE, now=at(now))


def voice(**raw: Any) -> compose.Voice:
    return compose.Voice(parse({"timezone": "Europe/Paris", "language": "en", **raw}), FRANCE)


def told_at(now: str, *told: Statement, lines: tuple[Line, ...] = (), **raw: Any) -> list[Notice]:
    """The notices of a moment, without the rider."""
    return [n for n in notices.notices(build(now, entries(*told), lines), {}, voice(**raw)) if not n.rider]


class TestOneBasket:
    def basket(self, now: str, **notes: list[Statement]) -> str | None:
        made = build(now, book(**notes))
        readings = {app.key: read(app, now) for app in made.applications}
        fact = notices.basket_fact(made, readings, at(now).date())
        return fact and f"{fact.code} {fact.values['company']}"

    @pytest.mark.parametrize(
        ("now", "expected"), [("2026-04-01T09:00", "elsewhere.single Acme"), ("2026-04-02T09:00", None)]
    )
    def test_only_one_with_a_sign_in_thirty_days(self, now: str, expected: str | None) -> None:
        assert self.basket(now, Acme=[CALL]) == expected

    def test_two_alive_are_two_baskets(self) -> None:
        assert self.basket("2026-03-09T09:00", Acme=[CALL], Globex=[CALL]) is None
        applied = statement("applied", "2026-03-02", "Applied")
        assert self.basket("2026-03-12T09:00", Acme=[CALL], Globex=[applied]) is None
        assert self.basket("2026-03-13T09:00", Acme=[CALL], Globex=[applied]) == "elsewhere.single Acme"

    def test_never_on_the_day_of_a_rejection(self) -> None:
        no = statement("outcome", "2026-03-09", "they chose another", outcome="rejected")
        assert self.basket("2026-03-09T09:00", Acme=[CALL], Globex=[no]) is None
        assert self.basket("2026-03-10T09:00", Acme=[CALL], Globex=[no]) == "elsewhere.single Acme"

    def test_not_beside_an_offer(self) -> None:
        offer = statement("outcome", "2026-03-09", "They made an offer", outcome="offer")
        assert self.basket("2026-03-10T09:00", Acme=[offer]) is None

    def test_not_where_the_only_one_has_gone_silent(self) -> None:
        assert self.basket("2026-03-19T17:00", Acme=[CALL, chase("2026-03-05")]) == "elsewhere.single Acme"
        assert self.basket("2026-03-19T18:00", Acme=[CALL, chase("2026-03-05")]) is None

    def test_the_worst_standing_holds_all_recent_effort(self) -> None:
        ghost = [CALL, chase("2026-03-05"), chase("2026-03-12")]
        quiet = [statement("contact", "2026-03-20", "Ana wrote", act="reply")]
        now = "2026-03-26T19:00"
        assert self.basket(now, Acme=ghost, Globex=quiet) == "elsewhere.effort Acme"
        mine = [*quiet, statement("courtesy", "2026-03-20", "Thanked Ana")]
        assert self.basket(now, Acme=ghost, Globex=mine) is None
        long_ago = [*quiet, statement("courtesy", "2026-03-11", "Thanked Ana")]
        assert self.basket(now, Acme=ghost, Globex=long_ago) == "elsewhere.effort Acme", "fifteen days ago"
        lately = [*quiet, statement("courtesy", "2026-03-12", "Thanked Ana")]
        assert self.basket(now, Acme=ghost, Globex=lately) is None, "fourteen"

    def test_it_only_rides_along_and_once_a_week(self) -> None:
        (main, rider) = notices.notices(build("2026-03-04T09:00", entries(CALL)), {}, voice())
        assert (main.rider, rider.rider, rider.key) == (False, True, "basket:2026-10")
        (shown,) = notices.joined([main, rider])
        assert shown.title == main.title
        assert shown.body.endswith("One application elsewhere this week keeps more doors open.")
        assert notices.joined([rider]) == []
        assert notices.joined([main, main, rider]) == [main, main, rider]


WEEK = book(
    Acme=[CALL],
    Globex=[statement("promise", "2026-03-06", "you will hear", act="reply", due="2026-03-31")],
    Initech=[statement("contact", "2026-03-06", "Ana wrote", act="reply")],
    Hooli=[statement("outcome", "2026-03-06", "they chose another", outcome="rejected")],
)


class TestWeek:
    def week(self, now: str, **notify: bool) -> list[Notice]:
        found = notices.notices(build(now, WEEK), {}, voice(notify=notify))
        return [notice for notice in found if notice.key.startswith("week:")]

    def test_on_the_weeks_first_working_day_what_is_late_waiting_and_moving(self) -> None:
        (notice,) = self.week("2026-03-09T09:00", monday_digest=True)
        assert notice.title == "Your week: one past its day, one waiting, one moving"
        assert notice.body.splitlines() == [
            "Past their day or quiet: Acme",
            "Waiting for a day to come: Globex",
            "Moving: Initech",
        ]

    @pytest.mark.parametrize(
        ("now", "count"),
        [("2026-03-09T08:59", 0), ("2026-03-10T09:00", 0), ("2026-04-06T09:00", 0), ("2026-04-07T09:00", 1)],
    )
    def test_at_no_other_time_and_on_tuesday_after_a_holiday(self, now: str, count: int) -> None:
        assert len(self.week(now, monday_digest=True)) == count

    def test_only_where_it_is_wanted(self) -> None:
        assert self.week("2026-03-09T09:00") == []


class TestQuietVerdicts:
    def test_only_that_a_reading_is_ready(self) -> None:
        told = [CALL, chase("2026-03-05")]
        (loud,) = told_at("2026-03-20T09:00", *told)
        assert loud.title == "Acme: no news for 10 working days"
        (quiet,) = told_at("2026-03-20T09:00", *told, notify={"verdicts": "quiet"})
        assert (quiet.title, quiet.body) == ("Acme: a reading is ready", "A reading of Acme is ready: nudge show Acme")


class TestSilences:
    def record(self, lengths: list[int], *, answered: int) -> list[Application]:
        """One application a silence of so many working days; the first ``answered`` of them ended with an answer."""
        told: dict[str, list[Statement]] = {}
        for n, length in enumerate(lengths):
            asked = date(2025, 9, 1)
            sign = FRANCE.add_working_days(asked, length).isoformat()
            end = (
                statement("contact", sign, "They wrote", act="reply")
                if n < answered
                else statement("outcome", sign, "Nothing came", outcome="withdrawn")
            )
            told[f"C{n}"] = [chase(asked.isoformat()), end]
        return list(build("2026-03-02T09:00", book(**told)).applications)

    def rows(self, apps: list[Application]) -> list[tuple[int, int, int]]:
        over = frozenset(app.key for app in apps if app.ended)
        found = silences.table(apps, over=over, working=FRANCE, today=date(2026, 3, 2))
        return [(row.days, row.cases, row.answered) for row in found]

    def test_of_those_silent_at_day_n_how_many_still_answered(self) -> None:
        apps = self.record([6, 10, 10, 10, 10, 10, 12, 14, 15], answered=3)
        assert self.rows(apps) == [(5, 9, 3), (10, 8, 2)]

    def test_only_from_eight_cases_on(self) -> None:
        assert self.rows(self.record([10] * 7, answered=3)) == []
        assert self.rows(self.record([10] * 8, answered=3)) == [(5, 8, 3), (10, 8, 3)]

    def test_one_that_goes_on_tells_nothing_yet(self) -> None:
        apps = self.record([10] * 8, answered=8)
        running = build("2026-03-02T09:00", book(Now=[chase("2026-01-05")])).applications
        assert self.rows([*apps, *running]) == self.rows(apps)

    def test_the_row_of_the_longest_silence_reached(self) -> None:
        rows = [silences.Row(5, 9, 3), silences.Row(10, 8, 2)]
        found = [silences.row_for(rows, silent) for silent in (4, 5, 9, 10, 40)]
        assert found == [None, rows[0], rows[0], rows[1], rows[1]]


def test_every_step_and_fact_has_its_words() -> None:
    for lang in messages.LANGUAGES:
        for kind in ("none", "wait", "thank", "after interview", "after application", "afterwards", "close"):
            assert messages.step(lang, Step(kind), fold("2026-03-04T09:00", CALL).promises[0])
        assert messages.fact(lang, elsewhere.Fact("elsewhere.single", {"company": "Acme"}))


class TestDebrief:
    def found(self, now: str, *, company: str | None) -> list[Notice]:
        begin = at("2026-03-04T10:00")
        event = Interview("u", begin, begin + timedelta(hours=1), "Interview", at("2026-03-02T09:00"), company=company)
        made = ledger.build([], (event,), (), working=FRANCE, now=at(now))
        return [n for n in notices.notices(made, {}, voice()) if n.key.startswith("debrief:")]

    @pytest.mark.parametrize(("now", "count"), [("2026-03-04T11:59", 0), ("2026-03-04T12:00", 1)])
    def test_an_hour_after_the_end_it_asks_how_it_went(self, now: str, count: int) -> None:
        found = self.found(now, company="Acme")
        assert len(found) == count
        assert all(n.title == "Acme: how did it go?" and n.body.endswith("nudge debrief Acme") for n in found)
        assert [n.debrief for n in found] == ["acme"] * count

    def test_also_where_the_company_is_not_known(self) -> None:
        (notice,) = self.found("2026-03-04T12:00", company=None)
        assert notice.title == "Interview: how did it go?"
        assert "nudge add COMPANY" in notice.body
        assert not notice.debrief
