"""What other programs' parsers make of a reminder: valid, and an alarm at its start, by the zone that it brings along.

``vobject`` reads it everywhere; libical, the parser of GNOME, KDE and Cyrus, where it is installed.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from nudged.calendar_time import WorkingTime
from nudged.model import Reminder
from nudged.reminders import event as ics
from nudged.reminders.event import CANCELLED, CONFIRMED, Change

ID = "aaaaaaaaaaaa"
NOW = datetime(2026, 3, 6, 18, tzinfo=UTC)
ZONES = ("Europe/Paris", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC")
LIBICAL = ctypes.util.find_library("ical")


def written(zone: str, start: datetime, **parts: str) -> list[str]:
    """A reminder as created, then moved and reworded, closed, and reopened."""
    working = WorkingTime(ZoneInfo(zone))
    told = {"summary": "Acme: did Marc call?", "description": "“Friday; at 3, or so”\n\nWrite.", "quote": "q", **parts}
    reminder = Reminder(promise=ID, start=start, company="Acme", said=date(2026, 3, 5), **told)
    texts = [ics.compose(reminder, start, NOW, working)]
    for change in (
        Change(start=start + timedelta(days=180), title="New; words, \\ here"),
        Change(status=CANCELLED, title="✓ New words"),
        Change(status=CONFIRMED, title="New words", description="Again"),
    ):
        texts.append(ics.rewrite(texts[-1], ID, change, NOW, working))
    return texts


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("month", [1, 7])
def test_the_alarm_is_at_the_start_by_the_zone_in_the_text(zone: str, month: int) -> None:
    start = datetime(2026, month, 12, 9, tzinfo=ZoneInfo(zone))
    moments = [start, start + timedelta(days=180), start + timedelta(days=180), start + timedelta(days=180)]
    for text, moment, alarms in zip(written(zone, start), moments, (1, 1, 0, 1), strict=True):
        calendar = vobject.readOne(text)
        assert calendar.validate(raiseException=True)
        (event,) = calendar.vevent_list
        assert event.dtstart.value.astimezone(UTC) == moment.astimezone(UTC)
        found = event.contents.get("valarm", [])
        assert [(alarm.action.value, alarm.trigger.value) for alarm in found] == [("DISPLAY", timedelta(0))] * alarms
        assert all(alarm.description.value for alarm in found)
        assert (event.contents["class"][0].value, event.transp.value) == ("PRIVATE", "TRANSPARENT")


@given(st.text(max_size=120), st.text(max_size=300), st.text(max_size=120))
@settings(max_examples=100, deadline=None)
def test_whatever_is_quoted_another_parser_reads_the_same(summary: str, description: str, quote: str) -> None:
    start = datetime(2026, 3, 9, 9, tzinfo=ZoneInfo("Europe/Paris"))
    text = written("Europe/Paris", start, summary=summary, description=description, quote=quote)[0]
    calendar = vobject.readOne(text)
    assert calendar.validate(raiseException=True)
    ours = ics.read(text, ID, WorkingTime(ZoneInfo("Europe/Paris")))
    for name, value in (("summary", ours.title), ("description", ours.description)):
        found = calendar.vevent.contents.get(name, [])
        assert " ".join(one.value for one in found).split() == value.split()


@pytest.mark.skipif(LIBICAL is None, reason="libical is not installed")
@pytest.mark.parametrize("description", ["Text", ""])
@pytest.mark.parametrize("zone", ZONES)
def test_libical_finds_no_fault(zone: str, description: str) -> None:
    library = ctypes.CDLL(LIBICAL)
    library.icalparser_parse_string.restype = ctypes.c_void_p
    for text in written(zone, datetime(2026, 3, 12, 9, tzinfo=ZoneInfo(zone)), description=description):
        component = ctypes.c_void_p(library.icalparser_parse_string(text.encode()))
        assert component.value
        assert library.icalcomponent_count_errors(component) == 0
        assert library.icalrestriction_check(component) == 1
        library.icalcomponent_free(component)
    broken = text.replace("TRIGGER:PT0S", "TRIGGER:soon").encode()
    component = ctypes.c_void_p(library.icalparser_parse_string(broken))
    assert library.icalcomponent_count_errors(component) == 1, "it would notice"
    library.icalcomponent_free(component)
