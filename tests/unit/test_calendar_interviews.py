"""Which titles are interviews and with whom, and iCalendar into occurrences."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nudged.caldav_sync import occurrences
from nudged.caldav_sync.interviews import Knowledge, interview, own_note
from nudged.caldav_sync.occurrences import Attendee, Occurrence
from nudged.caldav_sync.reader import is_copy, reminder_of
from nudged.calendar_time import WorkingTime

PARIS = ZoneInfo("Europe/Paris")
WORKING = WorkingTime(PARIS)
NOW = datetime(2026, 3, 6, 18, tzinfo=PARIS)
START = datetime(2026, 3, 13, 10, tzinfo=PARIS)
KNOWN = Knowledge(frozenset({"acme", "big-corp"}), ("oral",), ("me@example.org",))


def event(title: str, organizer: str = "", *invited: tuple[str, str]) -> Occurrence:
    return Occurrence(
        uid="u",
        start=START,
        end=START + timedelta(hours=1),
        title=title,
        modified=NOW,
        organizer=Attendee(organizer, "") if organizer else None,
        attendees=tuple(Attendee(address, name) for address, name in invited),
    )


@pytest.mark.parametrize(
    ("title", "company", "people"),
    [
        ("Interview with Marc (Acme)", "Acme", ("Marc",)),
        ("Acme: interview", "Acme", ()),
        ("Entretien Acme", "Acme", ()),
        ("Entretien Globex", "Globex", ()),
        ("Interview - Globex", "Globex", ()),
        ("Globex – Interview", "Globex", ()),
        ("Interview at Globex with Ana and Bo", "Globex", ("Ana", "Bo")),
        ("Entretien RH chez Globex", "Globex", ()),
        ("Entretien technique Globex (visio)", "Globex", ()),
        ("Technical interview (Globex) - 2nd round", "Globex", ()),
        ("Initech | Entretien manager", "Initech", ()),
        ("Phone screen – Globex", "Globex", ()),
        ("Oral Globex", "Globex", ()),
        ("Invitation: Interview Globex @ Fri Mar 13, 2026 10am (CET) (me@example.org)", "Globex", ()),
        ("Interview with Marc", None, ("Marc",)),
        ("Entretien avec Sophie Martin, DRH", None, ("Sophie Martin",)),
        ("Entretien d'embauche", None, ()),
        ("Interview (video)", None, ()),
        ("Interview Marc Dupont", None, ()),
        ("Call with Acme", "Acme", ()),
        ("Lunch, Big Corp", "Big Corp", ()),
        ("Call with Marc (Globex)", "Globex", ("Marc",)),
    ],
)
def test_an_interview_its_company_and_people(title: str, company: str | None, people: tuple[str, ...]) -> None:
    found = interview(event(title), KNOWN)
    assert found is not None
    assert (found.company, found.people) == (company, people)


@pytest.mark.parametrize(
    "title",
    ["Dentist", "Call with mum", "Appel avec maman", "Visio", "Team meeting", "1:1 with boss", "Acmexyz party",
     "Prepare interview Acme", "Préparation entretien Acme", "Train to Acme", "Call with Bo (45 min)", ""],
)  # fmt: skip
def test_no_interview(title: str) -> None:
    assert interview(event(title), KNOWN) is None


def test_the_company_comes_from_whose_people_invite() -> None:
    found = interview(
        event("Interview", "marc@mail.globex.co.uk", ("me@example.org", "Me"), ("s@globex.co.uk", "Sophie")), KNOWN
    )
    assert found is not None
    assert (found.company, found.people, found.by_user) == ("Globex", ("Sophie",), False)
    assert (interview(event("Catch-up", "marc@acme.com"), KNOWN) or found).company == "Acme"
    alone = interview(event("Interview", "me@example.org", ("me@example.org", ""), ("s@globex.fr", "Sophie")), KNOWN)
    assert alone is not None
    assert (alone.company, alone.people, alone.by_user) == ("Globex", ("Sophie",), True)
    for address in ("ana@gmail.com", "x@calendly.com", "colleague@example.org"):
        other = interview(event("Interview", address), KNOWN)
        assert other is not None
        assert other.company is None
    assert interview(event("Catch-up", "boss@employer.com"), KNOWN) is None


@pytest.mark.parametrize(
    ("location", "company"),
    [
        ("Globex SAS, 5 rue de Rivoli, Paris", "Globex SAS"),
        ("chez Globex, 12 rue X", "Globex"),
        ("@ Globex", "Globex"),
        ("Acme, 5 rue de Rivoli", "Acme"),
        ("Société Générale SA (La Défense)", "Société Générale SA"),
        ("5 rue de Rivoli, Paris", None),
        ("Paris", None),
        ("Room 3", None),
        ("Salle Monet", None),
        ("Microsoft Teams Meeting", None),
        ("https://acme.zoom.us/j/9?pwd=x", None),
        ("chez moi", None),
        ("", None),
    ],
)
def test_the_company_that_a_place_names(location: str, company: str | None) -> None:
    found = interview(replace(event("Interview"), location=location), KNOWN)
    assert found is not None
    assert found.company == company


def test_cancelled_and_declined() -> None:
    declined = replace(event("Interview Acme"), attendees=(Attendee("me@example.org", "", "DECLINED"),))
    by_other = replace(event("Interview Acme"), attendees=(Attendee("you@acme.com", "", "DECLINED"),))
    for one, cancelled in (
        (declined, True),
        (by_other, False),
        (replace(event("Interview Acme"), cancelled=True), True),
        (event("Annulé : Interview Acme"), True),
        (event("Interview Acme"), False),
    ):
        found = interview(one, KNOWN)
        assert found is not None
        assert (found.cancelled, found.declined) == (cancelled, one is declined)


def test_a_category_or_the_calendar_makes_an_interview() -> None:
    plain = event("Sophie and Bo")
    assert interview(plain, KNOWN) is None
    assert interview(replace(plain, categories=("Work", "Entretien")), KNOWN) is not None
    assert interview(plain, KNOWN, among_interviews=True) is not None
    assert interview(replace(plain, all_day=True), KNOWN, among_interviews=True) is None
    assert interview(event("Prepare for Bo"), KNOWN, among_interviews=True) is None
    assert KNOWN.names_interviews("Job Interviews")
    assert not KNOWN.names_interviews("Personal")


def test_a_whole_day_is_an_interview_only_where_it_says_so() -> None:
    assert interview(replace(event("Acme offer"), all_day=True), KNOWN) is None
    whole = interview(replace(event("Acme interview"), all_day=True), KNOWN)
    assert whole is not None
    assert whole.all_day


def test_an_own_note_begins_with_nudge_and_is_the_users() -> None:
    assert own_note(event("nudge Acme: Marc calls Friday"), KNOWN) == "Acme: Marc calls Friday"
    assert own_note(event("Nudge: Marc calls Friday", "me@example.org"), KNOWN) == "Marc calls Friday"
    assert own_note(event("nudge Acme: Marc calls Friday", "x@evil.org"), KNOWN) is None
    assert own_note(event("nudged"), KNOWN) is None


@given(st.text(max_size=200), st.text(max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_title_is_taken(title: str, address: str) -> None:
    found = interview(event(title, address, (address, title)), KNOWN)
    assert found is None or found.company is None or found.company.strip()


@given(st.sampled_from(["Interview Acme", "ENTRETIEN acmé", "Big   Corp", "nudge x", "Oral", "Réunion Big-Corp"]))
def test_what_is_an_interview_passes_the_quick_look(title: str) -> None:
    assert KNOWN.may_matter(f"BEGIN:VEVENT\r\nSUMMARY:{title[:4]}\r\n {title[4:]}\r\nEND:VEVENT")
    assert not KNOWN.may_matter("BEGIN:VEVENT\r\nSUMMARY:Dentist\r\nEND:VEVENT")


def ics(*rows: str) -> str:
    return "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "BEGIN:VEVENT",
            "UID:u",
            "SUMMARY:Interview",
            *rows,
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )


@pytest.mark.parametrize(
    ("rows", "start", "end"),
    [
        (["DTSTART:20260313T090000Z", "DTEND:20260313T100000Z"], "2026-03-13T10:00", "2026-03-13T11:00"),
        (["DTSTART;TZID=America/New_York:20260313T090000", "DURATION:PT45M"], "2026-03-13T14:00", "2026-03-13T14:45"),
        (["DTSTART;TZID=Romance Standard Time:20260331T090000"], "2026-03-31T09:00", "2026-03-31T09:00"),
        (["DTSTART:20260313T090000"], "2026-03-13T09:00", "2026-03-13T09:00"),
        (["DTSTART;VALUE=DATE:20260313"], "2026-03-13T09:00", "2026-03-13T18:00"),
        (["DTSTART;VALUE=DATE:20260313", "DTEND;VALUE=DATE:20260314"], "2026-03-13T09:00", "2026-03-13T18:00"),
        (["DTSTART;VALUE=DATE:20260313", "DTEND;VALUE=DATE:20260316"], "2026-03-13T09:00", "2026-03-15T18:00"),
        (["DTSTART:20260313T090000Z", "DTEND:20260312T100000Z"], "2026-03-13T10:00", "2026-03-13T10:00"),
    ],
)  # fmt: skip
def test_times_of_every_kind_in_the_users_zone(rows: list[str], start: str, end: str) -> None:
    (found,) = occurrences.read(ics(*rows), WORKING, NOW)
    assert found.start == datetime.fromisoformat(start).replace(tzinfo=PARIS)
    assert found.end == datetime.fromisoformat(end).replace(tzinfo=PARIS)
    assert found.start.tzinfo is not None


def with_zone(name: str, *rows: str) -> str:
    """An event whose zone only the VTIMEZONE with it explains: two hours ahead of UTC in summer, else one."""
    zone = [
        "BEGIN:VTIMEZONE",
        f"TZID:{name}",
        *("BEGIN:STANDARD", "DTSTART:16011028T030000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"),
        *("TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD"),
        *("BEGIN:DAYLIGHT", "DTSTART:16010325T020000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"),
        *("TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT", "END:VTIMEZONE", "BEGIN:VEVENT"),
    ]
    return ics(*rows).replace("BEGIN:VEVENT", "\r\n".join(zone), 1)


@pytest.mark.parametrize("name", ["Custom", "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", "Customized Time Zone"])
@pytest.mark.parametrize(("day", "offset"), [("20260313", 1), ("20260330", 2)])
def test_a_zone_that_only_the_event_explains(name: str, day: str, offset: int) -> None:
    quoted = f'"{name}"' if "," in name or ":" in name else name
    text = with_zone(name, f"DTSTART;TZID={quoted}:{day}T090000", "DURATION:PT1H")
    (found,) = occurrences.read(text, WorkingTime(ZoneInfo("UTC")), NOW)
    assert found.start.hour == 9 - offset


@pytest.mark.parametrize(
    "zone",
    ["Romance Standard Time", "W. Europe Standard Time", "/citadel.org/20210210_1/Europe/Paris", "Europe/Paris"],
)
def test_a_zone_by_the_names_that_programs_give_it(zone: str) -> None:
    (found,) = occurrences.read(ics(f"DTSTART;TZID={zone}:20260330T090000"), WorkingTime(ZoneInfo("UTC")), NOW)
    assert found.start.hour == 7


def test_a_series_keeps_its_wall_clock_across_the_change() -> None:
    text = ics("DTSTART;TZID=Romance Standard Time:20260327T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4")
    found = occurrences.read(text, WorkingTime(ZoneInfo("UTC")), NOW)
    assert [one.start.hour for one in found] == [8, 8, 7, 7]


def test_an_occurrence_that_one_was_invited_to_alone() -> None:
    (found,) = occurrences.read(
        ics("RECURRENCE-ID:20260313T090000Z", "DTSTART:20260314T090000Z", "DURATION:PT1H"), WORKING, NOW
    )
    assert (found.recurrence, found.start.day) == ("2026-03-13T09:00:00+00:00", 14)


@pytest.mark.parametrize(
    ("rows", "link"),
    [
        (["X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/1"], "https://teams.microsoft.com/l/1"),
        (["DESCRIPTION:Join: <https://acme.zoom.us/j/9?pwd=x>\\nBye"], "https://acme.zoom.us/j/9?pwd=x"),
        (["URL:https://acme.com/x", "DESCRIPTION:https://meet.google.com/a-b"], "https://meet.google.com/a-b"),
        (["URL:https://acme.com/x", "DESCRIPTION:See https://acme.com/y"], "https://acme.com/x"),
        (["LOCATION:Room 1"], ""),
        (["CATEGORIES:Interview,Work", "CATEGORIES:x"], ""),
    ],
)
def test_the_link_to_the_meeting_is_kept(rows: list[str], link: str) -> None:
    (found,) = occurrences.read(ics("DTSTART:20260313T090000Z", *rows), WORKING, NOW)
    assert found.url == link
    assert found.categories == (("Interview", "Work", "x") if "CATEGORIES" in rows[0] else ())


def test_white_space_of_every_kind_keeps_words_apart() -> None:
    """French apps set no-break spaces: « d’ici vendredi » is two words."""
    rows = ["LOCATION:Paris\u00a0: siège", "DESCRIPTION:Marc appellera\u202fvendredi\u200b\x07"]
    (found,) = occurrences.read(ics("DTSTART:20260313T090000Z", *rows), WORKING, NOW)
    assert (found.location, found.description) == ("Paris : siège", "Marc appellera vendredi")


def test_a_series_with_exceptions() -> None:
    text = ics(
        "DTSTART;TZID=Europe/Paris:20260302T100000",
        "DURATION:PT1H",
        "RRULE:FREQ=WEEKLY;COUNT=4",
        "EXDATE;TZID=Europe/Paris:20260309T100000",
    )
    moved = "\r\n".join(
        [
            "BEGIN:VEVENT",
            "UID:u",
            "SUMMARY:Interview",
            "RECURRENCE-ID;TZID=Europe/Paris:20260316T100000",
            "DTSTART;TZID=Europe/Paris:20260317T100000",
            "STATUS:CANCELLED",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    )
    found = occurrences.read(text.replace("END:VCALENDAR", moved), WORKING, NOW)
    assert [(one.start.day, one.cancelled, one.master) for one in found] == [
        (2, False, True),
        (17, True, False),
        (23, False, False),
    ]
    assert found[1].recurrence == "2026-03-16T09:00:00+00:00"
    assert len({one.recurrence for one in found}) == 3


@pytest.mark.parametrize("from_", ["TZID=Europe/Paris:20260323T100000", "VALUE=DATE-TIME:20260323T090000Z"])
def test_a_series_moved_from_one_on_keeps_each_of_its_occurrences_apart(from_: str) -> None:
    """RANGE=THISANDFUTURE (RFC 5545 3.2.13): each is still known by where it stood, across a clock change too."""
    text = ics("DTSTART;TZID=Europe/Paris:20260316T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=4")
    moved = [
        *("BEGIN:VEVENT", "UID:u", "SUMMARY:Interview", f"RECURRENCE-ID;RANGE=THISANDFUTURE;{from_}"),
        *("DTSTART;TZID=Europe/Paris:20260324T140000", "DURATION:PT1H", "END:VEVENT", "END:VCALENDAR"),
    ]
    before = occurrences.read(text, WORKING, NOW)
    after = occurrences.read(text.replace("END:VCALENDAR", "\r\n".join(moved)), WORKING, NOW)
    assert [one.recurrence for one in after] == [one.recurrence for one in before]
    assert [f"{one.start:%d %H}" for one in after] == ["16 10", "24 14", "31 14", "07 14"]


def test_a_series_counts_around_now_alone() -> None:
    text = ics("DTSTART:20200101T100000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY")
    found = occurrences.read(text, WORKING, NOW)
    assert min(one.start for one in found) >= NOW - occurrences.BEFORE
    assert max(one.start for one in found) <= NOW + occurrences.AFTER
    assert 230 <= len(found) <= 242


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        (["DTSTART:20260101T100000Z", "RRULE:FREQ=SECONDLY"], "too-often"),
        (["DTSTART:20260101T100000Z", "RRULE:FREQ=DAILY;BYMINUTE=1,2,3,4"], "too-often"),
        (["DTSTART:00010101T100000Z", "RRULE:FREQ=DAILY"], "too-old"),
        (["DTSTART:garbage"], "unreadable"),
        (["DTSTART;TZID=Europe:20260101T100000"], "unreadable"),
        ([], "unreadable"),
        (["DTSTART:20260101T100000Z", "RRULE:FREQ=NEVER"], "unreadable"),
    ],
)
def test_what_floods_or_is_broken_is_refused(rows: list[str], why: str) -> None:
    with pytest.raises(occurrences.LeftOut, match=rf"^event\.{why}$"):
        occurrences.read(ics(*rows), WORKING, NOW)


@given(st.binary(max_size=200), st.integers(0, 150))
@settings(max_examples=200, deadline=None)
def test_garbage_is_refused_and_never_worse(noise: bytes, where: int) -> None:
    text = ics("DTSTART:20260313T090000Z", "DTEND:20260313T100000Z", "ORGANIZER:mailto:a@b.c")
    try:
        found = occurrences.read(text[:where] + noise.decode("latin-1") + text[where:], WORKING, NOW)
    except ValueError:
        return
    assert all(one.start <= one.end and one.start.tzinfo is not None for one in found)


def test_details_are_plain_lines_and_links_are_links() -> None:
    (found,) = occurrences.read(
        ics(
            "DTSTART:20260313T090000Z",
            "LOCATION:Room 1\\nhttps://meet.example.org/x",
            "URL:javascript:alert(1)",
            "DESCRIPTION:One\\n\\u0007two",
            "LAST-MODIFIED:20260301T120000Z",
            'ORGANIZER;CN="Marc Dupont":MAILTO:Marc@Acme.com',
        ),
        WORKING,
        NOW,
    )
    assert found.location == "Room 1 https://meet.example.org/x"
    assert found.url == "https://meet.example.org/x"
    assert found.modified == datetime(2026, 3, 1, 12, tzinfo=UTC)
    assert found.organizer == Attendee("marc@acme.com", "Marc Dupont")


@pytest.mark.parametrize(
    ("text", "promise"),
    [
        ("UID:0123abcd4567@nudge\r\n", "0123abcd4567"),
        ("UID:0123abcd\r\n 4567@nu\r\n dge\r\n", "0123abcd4567"),
        ("UID:x@nudge.example.org\r\n", None),
        ("SUMMARY:x@nudge\r\nUID:y@z\r\n", None),
        ("UID:a/b@nudge\r\n", None),
    ],
)
def test_our_reminders_are_known_by_their_uid(text: str, promise: str | None) -> None:
    assert reminder_of(text) == promise


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("UID:dup\r\nX-NUDGE-WRITTEN:2319f9f9-9341e82f-7277e508\r\n", True),
        ("UID:dup\r\nDESCRIPTION:If so\\, run: nudge ke\r\n pt 03b296eaa9bd\\n\r\n", True),
        ("UID:own\r\nSUMMARY:nudge Acme: she kept 2 of 3\r\n", False),
        ("UID:other\r\nSUMMARY:Interview\r\n", False),
    ],
)
def test_a_copy_of_a_reminder_is_known(text: str, copied: bool) -> None:
    assert is_copy(text) is copied
