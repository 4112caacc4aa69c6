"""What Thunderbird 153 sends for a reminder, letter by letter, and which of it is a decision.

Sent to Radicale after "Dismiss" and "Snooze for" in its window of reminders, and after edits in its dialogue; the
page that it adds to a description with a word in bold is shortened.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from nudged.caldav_client import Calendars
from nudged.calendar_time import WorkingTime
from nudged.model import Reminder, Verb
from nudged.reminders import event as ics
from nudged.reminders.compare import Journalled, Verdict, World, compare, wish
from nudged.reminders.event import CANCELLED, CONFIRMED, Change, Marks
from nudged.store import SeenReminder, WrittenReminder

PARIS = ZoneInfo("Europe/Paris")
WORKING = WorkingTime(PARIS)
HOME = "https://dav.example.org/me/Personal/"
ID = "2a4941102c3a"
SUMMARY = "Wayne: did Rose call? (expected by Wed 25)"
START = datetime(2026, 11, 26, 18, 22, tzinfo=PARIS)
NOW = datetime(2026, 11, 26, 18, 25, tzinfo=PARIS)

DISMISSED = """\
BEGIN:VCALENDAR
PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN
VERSION:2.0
BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:STANDARD
DTSTART:20250101T010000
TZNAME:CET
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:STANDARD
BEGIN:STANDARD
DTSTART:20251026T030000
RDATE:20261025T030000
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20250330T020000
RDATE:20260329T020000
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
CREATED:20261126T171837Z
LAST-MODIFIED:20261126T172219Z
DTSTAMP:20261126T172219Z
UID:2a4941102c3a@nudge
SUMMARY:Wayne: did Rose call? (expected by Wed 25)
STATUS:CONFIRMED
CATEGORIES:nudge
X-MOZ-LASTACK:20261126T172219Z
DTSTART;TZID=Europe/Paris:20261126T182200
DTEND;TZID=Europe/Paris:20261126T183700
CLASS:PRIVATE
DESCRIPTION:Did they get in touch? If so\\, put “ok” in front of this ti
 tle\\, or run: nudge kept 2a4941102c3a\\n\\nNoted on Tue 24 Nov: “Rose will\x20
 call me tomorrow”\\nIt was expected by Wed 25 Nov.\\nHow it stands: too ear
 ly to tell.\\nNext step: Send a short\\, friendly follow-up.\\n\\nA draft:\\n\\nD
 ear Rose\\,\\n\\nOn Tuesday 24 November you kindly said that you would call. I
  may well have missed you\\, so here is a short note.\\n\\nOur conversation of
  Tuesday 24 November has stayed with me: the work at Wayne appeals to me as
  much as ever.\\n\\nWhich day and time would suit you for a call? If the timi
 ng has moved on your side\\, a new date is all I need.\\n\\nThank you\\, and ki
 nd regards\\,\\n[your name]
SEQUENCE:0
TRANSP:TRANSPARENT
X-NUDGE-COMPANY:Wayne
X-NUDGE-QUOTE:Rose will call me tomorrow
X-NUDGE-SAID:2026-11-24
X-NUDGE-TEXT:eb42cd70
X-NUDGE-WRITTEN:40285af7-7ad5e4d1-7277e508
X-MOZ-GENERATION:1
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:PT0S
DESCRIPTION:Wayne: did Rose call? (expected by Wed 25)
END:VALARM
END:VEVENT
END:VCALENDAR
"""
SNOOZED = DISMISSED.replace("X-MOZ-GENERATION:1\n", "X-MOZ-SNOOZE-TIME:20261127T172224Z\nX-MOZ-GENERATION:1\n")
EDITED = DISMISSED.replace("X-MOZ-LASTACK:20261126T172219Z\n", "")
TICKED = EDITED.replace("SUMMARY:", "SUMMARY:ok ", 1)
MOVED = EDITED.replace("20261126T182200", "20261127T103000").replace("20261126T183700", "20261127T104500")
MOVED = MOVED.replace("SEQUENCE:0", "SEQUENCE:1")
MOVED_AFTER_DISMISSAL = MOVED.replace("STATUS:", "X-MOZ-LASTACK:20261126T172219Z\nSTATUS:")
BOLD = EDITED.replace(
    "DESCRIPTION:Did they",
    'DESCRIPTION;ALTREP="data:text/html,Did%20they%20get%20in%20touch%3F%3Cbr%3E%3C\n b%3Eexpected%3C%2Fb%3E":Did they',
    1,
)
SEEN_ONLY = {"dismissed": DISMISSED, "snoozed": SNOOZED, "a word in bold": BOLD}


def wanted(**changes: object) -> Reminder:
    (event,) = Calendar.from_ical(DISMISSED).walk("VEVENT")
    parts: dict[str, object] = {
        "promise": ID,
        "start": START,
        "summary": SUMMARY,
        "description": str(event["DESCRIPTION"]),
        "company": "Wayne",
        "said": date(2026, 11, 24),
        "quote": "Rose will call me tomorrow",
        "wording": "w1",
        **changes,
    }
    return Reminder(**parts)  # type: ignore[arg-type]


def known(state: str = "live") -> WrittenReminder:
    """What the machine remembers of its own last write."""
    closed = state == "closed"
    title, status = ("✓ " + SUMMARY, CANCELLED) if closed else (SUMMARY, CONFIRMED)
    text = wish(wanted(closed=closed, done=closed))
    return WrittenReminder(ID, HOME, f"{HOME}{ID}.ics", "1", START, START, title, status, text, state)


def verdict(text: str, reminder: Reminder, before: WrittenReminder | None) -> Verdict:
    calendars = Calendars(home=HOME, synced=frozenset({HOME}), writable=frozenset({HOME}))
    world = World(Journalled({ID: frozenset({HOME})}), calendars, NOW, WORKING)
    return compare(reminder, SeenReminder(ID, HOME, f"{HOME}{ID}.ics", "2", text.replace("\n", "\r\n")), before, world)


def decided(text: str, before: WrittenReminder | None) -> list[tuple[Verb, str]]:
    return [(line.verb, line.value) for line in verdict(text, wanted(), before).lines]


remembered = pytest.mark.parametrize("before", [known(), None], ids=["remembered", "the database lost"])


@remembered
@pytest.mark.parametrize("text", SEEN_ONLY.values(), ids=SEEN_ONLY)
def test_an_alarm_that_was_dismissed_or_put_off_there_decides_and_changes_nothing(
    text: str, before: WrittenReminder | None
) -> None:
    found = verdict(text, wanted(), before)
    assert (found.lines, found.change) == ((), None)


@remembered
def test_a_title_with_ok_before_it_is_a_decision(before: WrittenReminder | None) -> None:
    assert decided(TICKED, before) == [(Verb.KEPT, "")]


@remembered
@pytest.mark.parametrize("text", [MOVED, MOVED_AFTER_DISMISSAL], ids=["edited", "dismissed, then edited"])
def test_a_move_is_a_decision(text: str, before: WrittenReminder | None) -> None:
    assert decided(text, before) == [(Verb.SNOOZE, "2026-11-27T10:30:00+01:00")]


def noted(text: str) -> list[str]:
    return sorted(line for line in text.splitlines() if line.startswith("X-MOZ-"))


@pytest.mark.parametrize("text", [DISMISSED, SNOOZED], ids=["dismissed", "snoozed"])
def test_what_thunderbird_noted_stays_where_the_event_is_moved_reworded_or_closed(text: str) -> None:
    """It rings again for a start after ``X-MOZ-LASTACK``; without that, one reopened would ring at once."""
    later = datetime(2026, 12, 3, 18, 22, tzinfo=PARIS)
    marks = ics.read(text, ID, WORKING).marks or Marks()
    for change in (
        Change(marks, start=later),
        Change(marks, title="Other", description="Other"),
        Change(marks, status=CANCELLED),
        Change(marks, status=CONFIRMED),
    ):
        written = ics.rewrite(text.replace("\n", "\r\n"), ID, change, NOW, WORKING)
        assert noted(written) == noted(text)
        assert len(Calendar.from_ical(written).walk("VALARM")) == (change.status != CANCELLED)


def test_a_text_that_is_rewritten_leaves_no_older_one_in_html_beside_it() -> None:
    reminder = wanted(description="The next step", wording="w2")
    change = verdict(BOLD, reminder, known()).change
    assert change is not None
    written = ics.rewrite(BOLD.replace("\n", "\r\n"), ID, change, NOW, WORKING)
    assert "DESCRIPTION:The next step\r\n" in written
    assert "ALTREP" not in written
    assert "text/html" not in written


def test_a_closing_that_it_overwrote_with_an_older_copy_is_made_again_and_decides_nothing() -> None:
    """ "Submit my changes anyway", for an alarm dismissed there after the reminder was ticked off elsewhere."""
    found = verdict(DISMISSED, wanted(closed=True, done=True), known("closed"))
    assert found.lines == ()
    assert found.change is not None
    assert (found.change.status, found.change.title) == (CANCELLED, "✓ " + SUMMARY)


LATER = datetime(2026, 12, 3, 18, 22, tzinfo=PARIS)


def test_a_move_that_it_overwrote_with_an_older_copy_is_made_again_with_its_text() -> None:
    """The alarm of the old start dismissed there after a message to them had moved the event by five working days."""
    reminder = wanted(start=LATER, description="The next step", wording="w2")
    before = replace(known(), start=LATER, slot=LATER, wording=wish(reminder))
    found = verdict(DISMISSED, reminder, before)
    assert found.lines == ()
    assert found.change is not None
    assert (found.change.start, found.change.description) == (LATER, "The next step")
    assert found.record is not None
    assert (found.record.start, found.record.slot) == (LATER, LATER)


@pytest.mark.parametrize(
    ("text", "slot", "start"),
    [
        pytest.param(DISMISSED, START, START, id="it stands where it stood"),
        pytest.param(DISMISSED, LATER, START, id="known to stand there: another machine put it there"),
        pytest.param(DISMISSED, START, LATER, id="the user had placed the later one"),
    ],
)
def test_an_earlier_start_that_is_no_older_copy_stays(text: str, slot: datetime, start: datetime) -> None:
    reminder = wanted(start=slot)
    assert verdict(text, reminder, replace(known(), start=start, slot=slot)).change is None


def test_one_put_to_a_start_to_come_by_another_machine_stays() -> None:
    sooner = datetime(2026, 11, 30, 18, 22, tzinfo=PARIS)
    text = ics.rewrite(DISMISSED.replace("\n", "\r\n"), ID, Change(Marks(), start=sooner), NOW, WORKING)
    assert (
        verdict(text.replace("\r", ""), wanted(start=LATER), replace(known(), start=LATER, slot=LATER)).change is None
    )
