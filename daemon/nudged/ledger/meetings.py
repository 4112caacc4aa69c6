"""The meetings of one application: those that the notes tell, joined with those in the calendar.

A meeting keeps the history of its day: the cap of a promise that prepares it follows that history, and an event
that still stands at a day from which the notes moved it is the same meeting, not another.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from nudged.model import Entry, Interview, Meeting, Statement, Type

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from nudged.calendar_time import WorkingTime


@dataclass(slots=True, eq=False)
class Track:
    """One meeting while the timeline is folded: the days at which it stood, each with the day it was known from.

    ``told``: the sentences that set it or tell of it; ``noted_on`` is the day of the last note about it.
    """

    days: list[tuple[date, date]]
    clock: time | None = None
    event: Interview | None = None
    noted: bool = False
    told: list[Entry] = field(default_factory=list)
    noted_on: date | None = None
    held_by_note: bool = False
    cancelled: date | None = None
    followed: bool = False
    moved_in_notes: int = 0
    moved_in_calendar: list[date] = field(default_factory=list)

    @property
    def day(self) -> date:
        """The day at which it now stands."""
        return self.days[-1][1]

    @property
    def set_on(self) -> date:
        """The day on which it became known."""
        return self.days[0][0]

    def day_known(self, on: date) -> date | None:
        """The day at which it stood as far as was known on ``on``."""
        known = [day for since, day in self.days if since <= on]
        return known[-1] if known else None


def tracks(entries: Sequence[Entry], interviews: Iterable[Interview], working: WorkingTime) -> list[Track]:
    """Join the meetings of ``entries`` (in order) with ``interviews``."""
    found: list[Track] = []
    events = sorted(interviews, key=lambda i: (i.start, i.uid))
    for entry in entries:
        if entry.statement.type is Type.MEETING:
            _note_meeting(found, entry)
        elif entry.statement.type is Type.RESCHEDULE:
            _note_reschedule(found, entry, events, working)
    for interview in sorted(events, key=lambda event: event.cancelled):
        _join_event(found, interview, working)
    return sorted(found, key=lambda track: track.day)


def _note_meeting(found: list[Track], entry: Entry) -> None:
    said = entry.statement
    if said.when is None:
        return
    track = next((t for t in found if t.day == said.when and t.cancelled is None), None)
    if track is None:
        track = Track([(min(said.said, said.when), said.when)])
        found.append(track)
    track.noted, track.noted_on = True, said.said
    track.told.append(entry)
    track.clock = said.when_time or track.clock
    track.held_by_note = track.held_by_note or said.when <= said.said


def _note_reschedule(found: list[Track], entry: Entry, events: Sequence[Interview], working: WorkingTime) -> None:
    said = entry.statement
    ahead = [t for t in found if t.day >= said.said and t.cancelled is None and not t.held_by_note]
    track = min(ahead, key=lambda t: t.day, default=None) or _known_by_event(found, said, events, working)
    if track is None:
        if said.when is not None:
            track = Track([(said.said, said.when)], clock=said.when_time, noted=True, moved_in_notes=1)
            track.noted_on = said.said
            found.append(track)
        return
    if said.when is None:
        track.cancelled = said.said
        return
    if said.when != track.day:
        track.days.append((said.said, said.when))
    track.clock = said.when_time or track.clock
    track.moved_in_notes += 1
    track.noted_on = said.said


def _known_by_event(
    found: list[Track], said: Statement, events: Sequence[Interview], working: WorkingTime
) -> Track | None:
    """A track for the next meeting that only the calendar knew when a note told that it is moved or called off."""
    for event in events:
        day, written = working.local_day(event.start), working.local_day(event.modified)
        stood = any(day == known for track in found for _, known in track.days)
        if not (event.cancelled or stood) and written <= said.said <= day != said.when:
            track = Track([(_came(event, working), day)])
            found.append(track)
            return track
    return None


def _came(event: Interview, working: WorkingTime) -> date:
    """The day on which an event became known."""
    written = working.local_day(event.modified)
    came = working.local_day(event.created) if event.created is not None else written
    return min(came, written, working.local_day(event.start))


def _join_event(found: list[Track], event: Interview, working: WorkingTime) -> None:
    day = working.local_day(event.start)
    written = working.local_day(event.modified)
    standing = [t for t in found if not (event.cancelled and _set_anew(t, event, written))]
    same = next((t for t in standing if _lacks_event(t, working) and t.day == day and t.cancelled is None), None)
    stale = next((t for t in found if t.event is None and _left_behind(t, day, written)), None)
    before = {working.local_day(moment) for moment in event.moved_from}
    moved = next((t for t in standing if t.event is None and t.day in before and not _off(t, written)), None)
    track = same or stale or moved
    if track is None:
        track = Track([(_came(event, working), day)])
        found.append(track)
    track.event = event
    if track is moved and track is not same:
        track.days.append((max(written, track.days[-1][0]), day))
    if not event.by_user:
        track.moved_in_calendar = [min(written, day)] * (len(event.moved_from) - track.moved_in_notes)
    if event.cancelled and track.cancelled is None and track is not stale and not _was_held(track, written):
        track.cancelled = min(written, day)


def _lacks_event(track: Track, working: WorkingTime) -> bool:
    """Has a track no event, or only the one that still stands where the notes have moved it from?"""
    return track.event is None or working.local_day(track.event.start) != track.day


def _off(track: Track, written: date) -> bool:
    """Was it called off before an event of it was ``written``, which sets it anew?"""
    return track.cancelled is not None and track.cancelled < written


def _set_anew(track: Track, event: Interview, written: date) -> bool:
    """Does a note set it that is newer than the event that was called off as it was ``written``?

    Of one that the user declined it is not known when: not every program dates an answer.
    """
    newer = track.noted_on is not None and track.noted_on > written
    return newer and not event.declined and not track.held_by_note


def _was_held(track: Track, written: date) -> bool:
    """Does a note tell that it was held, which its event, ``written`` since or before that note, cannot undo?"""
    return track.held_by_note and (written > track.day or (track.noted_on or written) > written)


def _left_behind(track: Track, day: date, written: date) -> bool:
    """Is an event of ``day`` as it was ``written`` one that the notes have moved from there, or called off, since?"""
    left = track.days if track.cancelled else track.days[:-1]
    return written <= (track.cancelled or track.days[-1][0]) and any(stood == day for _, stood in left)


def meeting(track: Track, working: WorkingTime) -> Meeting:
    """``track`` as it now stands; without a clock time it lasts the working hours of its day."""
    event = track.event
    fits = event is not None and working.local_day(event.start) == track.day
    if event is not None and fits and not (event.all_day and track.clock is not None):
        start, end, timed = event.start, event.end, not event.all_day
    elif track.clock is not None:
        start = working.at(track.day, track.clock)
        end, timed = _add(start, timedelta(hours=1)), True
    else:
        start, end, timed = working.at(track.day, working.start), working.at(track.day, working.end), False
    return Meeting(
        day=track.day,
        start=start,
        end=end,
        set_on=track.set_on,
        timed=timed,
        followed=track.followed,
        cancelled=track.cancelled is not None,
        uid=event.uid if event else None,
        title=event.title if event else "",
        people=event.people if event else (),
        location=event.location if event else "",
        url=event.url if event else "",
        noted=track.noted,
        told=tuple(track.told),
    )


def _add(moment: datetime, span: timedelta) -> datetime:
    """``moment`` plus an elapsed ``span``, right across a clock change."""
    return (moment.astimezone(UTC) + span).astimezone(moment.tzinfo)


def cap(
    found: Sequence[Track], served: date | None, said: date, until: date, base: date
) -> tuple[date, date | None, Track | None]:
    """The due day of a promise that prepares a meeting, the day of that meeting, and its track where it has one.

    It is due at the latest on the day before the meeting and never before ``said`` (READING.md section 2); the cap
    follows the meeting while the promise is open.

    Args:
        served: the meeting's day as the promise's own text gives it, if it does.
        said: the day of the promise.
        until: the day up to which changes count: that of its closing, or today.
        base: the due day without a cap.
    """
    track = _served(found, served, said)
    if track is None:
        day = served
        return (_capped(day, said, base) if day else base), day, None
    due, meets = base, None
    for since, day in track.days:
        if since > until or since > due:
            break
        due, meets = _capped(day, said, base), day
    return due, meets, track


def _capped(meets: date, said: date, base: date) -> date:
    return min(base, max(meets - timedelta(days=1), said))


def _served(found: Sequence[Track], served: date | None, said: date) -> Track | None:
    if served is not None:
        named = [t for t in found if any(day == served for _, day in t.days)]
        return named[0] if named else None
    ahead = [(day, t) for t in found if (day := t.day_known(said)) is not None and _ahead(t, day, said)]
    if ahead:
        return min(ahead, key=lambda pair: pair[0])[1]
    later = [t for t in found if t.set_on > said and not t.cancelled]
    return min(later, key=lambda t: t.set_on, default=None)


def _ahead(track: Track, day: date, said: date) -> bool:
    """Was the meeting of ``day`` still to come on ``said``? One that the note of that day tells of is over."""
    return not track.cancelled and (day > said or (day == said and not track.held_by_note))
