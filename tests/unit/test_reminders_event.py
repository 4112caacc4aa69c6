"""The VEVENT of a reminder: what is written comes back, validates, and tells who wrote which part."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from nudged.calendar_time import WorkingTime
from nudged.model import Reminder, Verb
from nudged.reminders import event as ics
from nudged.reminders.event import CANCELLED, Change, Marks
from nudged.reminders.vtimezone import vtimezone

PARIS = ZoneInfo("Europe/Paris")
WORKING = WorkingTime(PARIS)
NOW = datetime(2026, 3, 6, 18, tzinfo=PARIS)
ZONES = [
    "Europe/Paris",
    "America/New_York",
    "America/Sao_Paulo",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Europe/Dublin",
]


def wanted(**changes: object) -> Reminder:
    parts: dict[str, object] = {
        "promise": "aaaaaaaaaaaa",
        "start": datetime(2026, 3, 9, 9, tzinfo=PARIS),
        "summary": "Acme: did Marc call?",
        "description": "Text",
        "company": "Acme",
        "said": date(2026, 3, 5),
        "quote": "I'll call you",
        **changes,
    }
    return Reminder(**parts)  # type: ignore[arg-type]


def compose(**changes: object) -> str:
    reminder = wanted(**changes)
    return ics.compose(reminder, reminder.start, NOW, WORKING)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200), st.text(max_size=400), st.text(max_size=200))
def test_any_text_is_written_and_comes_back_as_ours(summary: str, description: str, quote: str) -> None:
    text = compose(summary=summary, description=description, quote=quote)
    for line in text.encode().split(b"\r\n"):
        assert len(line) <= 75
        assert all(byte >= 32 or byte == 9 for byte in line)
    found = ics.read(text, "aaaaaaaaaaaa", WORKING)
    marks = found.marks
    assert marks is not None
    assert (marks.start, marks.title) == (ics.start_digest(found.start), ics.digest(found.title))
    assert (marks.status, marks.text) == (ics.digest(found.status), ics.digest(found.description))
    assert text.count("BEGIN:VEVENT") == 1
    assert len(Calendar.from_ical(text).walk("VALARM")) == 1


@given(st.sampled_from(ZONES), st.integers(0, 7_000_000))
@settings(max_examples=100, deadline=None)
def test_the_moment_is_the_same_in_any_zone(zone: str, minutes: int) -> None:
    working = WorkingTime(ZoneInfo(zone))
    start = (datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)).astimezone(working.zone)
    text = ics.compose(wanted(start=start), start, NOW, working)
    found = ics.read(text, "aaaaaaaaaaaa", working)
    assert found.start.astimezone(UTC) == start.astimezone(UTC)
    (event,) = Calendar.from_ical(text).walk("VEVENT")
    assert event["DTEND"].dt.astimezone(UTC) - event["DTSTART"].dt.astimezone(UTC) == timedelta(minutes=15)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("year", [2021, 2026, 2033])
def test_the_vtimezone_is_that_of_the_zone(zone: str, year: int) -> None:
    """Each observance, read as the RFC says (onset in the local time that it ends), agrees with the database."""
    offsets = []
    for part in vtimezone(ZoneInfo(zone), year).subcomponents:
        before, after = part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td
        local = [part["DTSTART"].dt]
        rdates = part.get("RDATE", [])
        for dates in rdates if isinstance(rdates, list) else [rdates]:
            local += [one.dt for one in dates.dts]
        offsets += [((one - before).replace(tzinfo=UTC), after) for one in local]
    offsets.sort()
    moment = datetime(year, 1, 1, tzinfo=UTC)
    while moment.year == year:
        told = [offset for onset, offset in offsets if onset <= moment][-1]
        assert told == moment.astimezone(ZoneInfo(zone)).utcoffset(), moment
        moment += timedelta(hours=1)


def test_a_rewrite_changes_what_it_names_and_no_more() -> None:
    text = compose().replace("CLASS:PRIVATE", "CLASS:PRIVATE\r\nX-APPLE-SORT:1\r\nLOCATION:Home")
    found = ics.read(text, "aaaaaaaaaaaa", WORKING)
    assert found.marks is not None
    changed = ics.rewrite(text, "aaaaaaaaaaaa", Change(found.marks, title="Other"), NOW, WORKING)
    again = ics.read(changed, "aaaaaaaaaaaa", WORKING)
    assert (again.title, again.start, again.description) == ("Other", found.start, found.description)
    assert "X-APPLE-SORT:1" in changed
    assert "LOCATION:Home" in changed
    assert "SEQUENCE:1" in changed
    assert again.marks == Marks(found.marks.start, ics.digest("Other"), found.marks.status, found.marks.text)


def test_a_users_length_and_duration_survive_a_move() -> None:
    text = compose().replace("DTEND;TZID=Europe/Paris:20260309T091500", "DURATION:PT1H")
    change = Change(start=datetime(2026, 3, 31, 9, tzinfo=PARIS))
    changed = ics.rewrite(text, "aaaaaaaaaaaa", change, NOW, WORKING)
    assert "DTSTART;TZID=Europe/Paris:20260331T090000" in changed
    assert "DTEND;TZID=Europe/Paris:20260331T100000" in changed
    assert "DURATION" not in changed


def test_a_dismissed_alarm_is_no_edit_and_stays_dismissed() -> None:
    """As Evolution 3.46 writes an alarm that was dismissed (RFC 9074 section 6.1)."""
    dismissed = compose().replace(
        "BEGIN:VALARM", "BEGIN:VALARM\r\nACKNOWLEDGED:20260309T080030Z\r\nX-EVOLUTION-ALARM-UID:b95a"
    )
    dismissed = dismissed.replace("TRIGGER:PT0S", "TRIGGER;RELATED=START:PT0S")
    found = ics.read(dismissed, "aaaaaaaaaaaa", WORKING)
    assert found == ics.read(compose(), "aaaaaaaaaaaa", WORKING)
    changed = ics.rewrite(dismissed, "aaaaaaaaaaaa", Change(found.marks or Marks(), description="New"), NOW, WORKING)
    assert "ACKNOWLEDGED:20260309T080030Z" in changed


def test_cancelling_takes_every_alarm_away() -> None:
    extra = "BEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\nEND:VEVENT"
    changed = ics.rewrite(
        compose().replace("END:VEVENT", extra), "aaaaaaaaaaaa", Change(status=CANCELLED), NOW, WORKING
    )
    assert "VALARM" not in changed
    assert "STATUS:CANCELLED" in changed


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "unreadable"),
        ("no calendar", "unreadable"),
        ("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "not-ours"),
        (compose().replace("UID:aaaaaaaaaaaa@nudge", "UID:foreign@x"), "other-events"),
        (
            compose().replace("END:VEVENT", "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:foreign@x\r\nEND:VEVENT"),
            "other-events",
        ),
        (compose().replace("DTSTART;TZID=Europe/Paris:20260309T090000", "DTSTART:garbage"), "start-unreadable"),
        (compose().replace("DTSTART;TZID=Europe/Paris", "DTSTART;TZID=Europe"), "unreadable"),
        (compose().replace("DTSTART;TZID=Europe/Paris:20260309T090000", "X-GONE:1"), "no-start"),
        (compose().replace("BEGIN:VEVENT", "BEGIN:VTODO").replace("END:VEVENT", "END:VTODO"), "not-ours"),
    ],
)
def test_what_is_not_our_event_is_refused(text: str, why: str) -> None:
    with pytest.raises(ics.LeftAlone, match=rf"^reminder\.{why}$"):
        ics.read(text, "aaaaaaaaaaaa", WORKING)


@given(st.binary(max_size=300), st.integers(0, 2000))
@example(b"", 640)  # "TZID=Europe"
@settings(max_examples=200, deadline=None)
def test_garbage_is_refused_and_never_worse(noise: bytes, where: int) -> None:
    text = compose()
    broken = text[:where] + noise.decode("latin-1") + text[where + 5 :]
    try:
        found = ics.read(broken, "aaaaaaaaaaaa", WORKING)
        changed = ics.rewrite(broken, "aaaaaaaaaaaa", Change(title="Other"), NOW, WORKING)
    except ValueError:
        return
    assert found.start.tzinfo is not None
    assert ics.read(changed, "aaaaaaaaaaaa", WORKING).title == "Other"


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("ok Acme: did Marc call?", "kept"),
        ("OK: Acme: did Marc call?", "kept"),
        ("✓ Acme: did Marc call?", "kept"),
        ("✔️ Acme: did Marc call?", "kept"),
        ("fait Acme: did  Marc call?", "kept"),
        ("non Acme: did Marc call?", "wrong"),
        ("Wrong - Acme: did Marc call?", "wrong"),
        ("Acme: did Marc call?", None),
        ("okay Acme: did Marc call?", None),
        ("ok", None),
        ("ok Acme: did Marc call??", None),
        ("Acme: did Marc call? ok", None),
    ],
)
def test_a_command_is_a_word_before_our_unchanged_title(title: str, told: str | None) -> None:
    marks = Marks(title=ics.digest("Acme: did Marc call?"))
    found = ics.command(title, marks)
    assert (found[0] if found else None) == told


def test_the_event_tells_what_a_corrected_sentence_inherits() -> None:
    quote = "I'll call, you; tomorrow\\ to set it up"
    line = ics.sighting(compose(quote=quote), "aaaaaaaaaaaa", "https://dav/home/", NOW)
    assert line is not None
    assert (line.verb, line.about, line.value) == (Verb.REMINDER, "aaaaaaaaaaaa", "https://dav/home/")
    assert (line.company, line.said, line.quote) == ("Acme", date(2026, 3, 5), quote)
    assert ics.sighting("garbage", "aaaaaaaaaaaa", "https://dav/home/", NOW) is None


def test_a_link_that_is_no_link_is_left_out() -> None:
    assert "URL" not in compose(url="javascript:alert(1)")
    assert "URL:https://example.org/" in compose(url="https://example.org/")


def test_an_event_moved_to_a_whole_day_or_a_floating_time_has_a_moment() -> None:
    was = "DTSTART;TZID=Europe/Paris:20260309T090000"
    day = ics.read(compose().replace(was, "DTSTART;VALUE=DATE:20260311"), "aaaaaaaaaaaa", WORKING)
    assert day.start == datetime(2026, 3, 11, 9, tzinfo=PARIS)
    floating = ics.read(compose().replace(was, "DTSTART:20260311T143000"), "aaaaaaaaaaaa", WORKING)
    assert floating.start == datetime(2026, 3, 11, 14, 30, tzinfo=PARIS)
