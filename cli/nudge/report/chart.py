"""The picture of one process: their moves above, what they announced in between, the candidate's messages below.

Pure geometry in user units of an SVG; whatever is shown in words comes as text and is escaped by the template.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nudge.report.axis import Axis, Tick
from nudged.messages import day_month, quoted, say
from nudged.model import State, Type

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from nudge.words import Words
    from nudged.model import Application, Promise, Statement

LEFT, WIDTH = 74.0, 850.0
THEIR_LANE, FIRST_ROW, ROW = 24.0, 50.0, 17.0
APART = 15.0
"""How far two marks of one lane stand apart."""
_ROUNDING = 1e-6

_ENDS = {
    State.OPEN: "open",
    State.LAPSED: "lapsed",
    State.KEPT: "kept",
    State.KEPT_LATE: "late",
    State.CHASED: "asked",
    State.REPLACED: "replaced",
    State.DROPPED: "ended",
    State.EXPIRED: "ended",
    State.WITHDRAWN: "ended",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened: ``kind`` chooses the shape, ``title`` says it in words."""

    x: float
    y: float
    kind: str
    title: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A promise from ``said`` to ``due``, and from there to ``end``, where it was closed or still is awaited."""

    number: int
    y: float
    said: float
    due: float
    end: float
    kind: str
    title: str


@dataclass(frozen=True, slots=True)
class Link:
    """From a message of the candidate's to what came after it."""

    path: str


@dataclass(frozen=True, slots=True)
class Chart:
    """All that is drawn of a process."""

    height: float
    your_lane: float
    axis: Axis
    ticks: Sequence[Tick]
    today: float | None
    marks: Sequence[Mark]
    bars: Sequence[Bar]
    links: Sequence[Link]
    width: float = LEFT + WIDTH + 16


@dataclass(slots=True)
class Lane:
    """Places marks of one height side by side where their days are too close."""

    y: float
    taken: list[float] = field(default_factory=list)

    def place(self, x: float) -> float:
        """Where a mark of the day ``x`` goes: there, or to the right of those that would hide it."""
        for other in sorted(self.taken):  # from the left, once: rounding must not send a mark round and round
            if abs(x - other) < APART - _ROUNDING:
                x = other + APART
        self.taken.append(x)
        return x


def chart(application: Application, numbered: Sequence[Promise], today: date, words: Words) -> Chart:
    """The picture of ``application`` as of ``today``; ``numbered`` are its promises in the order of their numbers."""
    axis = Axis.around(*_span(application, today), LEFT, WIDTH)
    rows, bars = _bars(numbered, axis, today, words)
    your_lane = FIRST_ROW + ROW * max(rows, 1) + 14
    theirs, yours = Lane(THEIR_LANE), Lane(your_lane)
    marks = [
        Mark(theirs.place(axis.x(day)), THEIR_LANE, kind, title) for day, kind, title in _their_acts(application, words)
    ]
    marks += [
        Mark(yours.place(axis.x(day)), your_lane, kind, title) for day, kind, title in _your_acts(application, words)
    ]
    return Chart(
        height=your_lane + 42,
        your_lane=your_lane,
        axis=axis,
        ticks=axis.ticks(words.lang),
        today=axis.x(today) if axis.first <= today <= axis.last else None,
        marks=marks,
        bars=bars,
        links=_links(application, axis, your_lane),
    )


def _span(application: Application, today: date) -> tuple[date, date]:
    """The days to draw: of a live process up to today, of a past one up to its last day."""
    days = [entry.statement.said for entry in application.entries]
    days += [meeting.day for meeting in application.meetings] + [promise.due_day for promise in application.promises]
    days += [promise.said for promise in application.promises]
    first, last = min(days, default=today), max(days, default=today)
    over = application.ended is not None or (today - last).days > 90
    return first, last if over else max(last, today)


def _bars(promises: Sequence[Promise], axis: Axis, today: date, words: Words) -> tuple[int, Sequence[Bar]]:
    """The promises in as few rows as keep them apart, and how many rows that takes."""
    ends: list[float] = []
    bars = []
    for number, promise in sorted(enumerate(promises, start=1), key=lambda item: (item[1].said, item[0])):
        kind = _ENDS[promise.state]
        said, due = axis.x(promise.said), axis.x(promise.due_day)
        late = promise.closed or (today if promise.state is State.LAPSED else promise.due_day)
        end = axis.x(late) if kind not in ("open", "ended") else due
        if kind == "kept" or end < due:
            due = end = max(end, said)
        row = next((index for index, taken in enumerate(ends) if taken + 22 <= said), len(ends))
        ends[row : row + 1] = [max(due, end, said + 8)]
        title = f"{number}. {_quote(promise, words)} ({_due(promise, words)})"
        bars.append(Bar(number, FIRST_ROW + ROW * row, said, max(due, said + 6), max(end, said + 6), kind, title))
    return len(ends), bars


def _quote(promise: Promise, words: Words) -> str:
    quote = quoted(words.lang, promise.quote)
    return say(words.lang, "labelled", label=promise.person, text=quote) if promise.person else quote


def _on(day: date, text: str, words: Words) -> str:
    return say(words.lang, "labelled", label=day_month(words.lang, day), text=text)


def _due(promise: Promise, words: Words) -> str:
    return words("due {day}", day=day_month(words.lang, promise.due_day))


def _their_acts(application: Application, words: Words) -> list[tuple[date, str, str]]:
    """Their moves, and their words where those came without one, in order of time."""
    found = []
    for move in application.moves:
        kind = "asked" if move.followed else "theirs"
        how = words("after you wrote") if move.followed else words("of their own accord")
        found.append((move.day, kind, _on(move.day, f"{move.quote or move.what} ({how})", words)))
    moved = {move.day for move in application.moves}
    for entry in application.entries:
        said = entry.statement
        if said.type is Type.CONTACT and said.words and said.said not in moved:
            found.append((said.said, "words", _on(said.said, f"{said.quote} ({words('words alone')})", words)))
        elif said.type is Type.RESCHEDULE:
            found.append((said.said, "moved", _on(said.said, said.quote, words)))
        elif said.type is Type.OUTCOME:
            found.append((said.said, "outcome", _on(said.said, said.quote, words)))
    return sorted(found, key=lambda act: act[0])


def _your_acts(application: Application, words: Words) -> list[tuple[date, str, str]]:
    kinds = {Type.CHASE: "chase", Type.COURTESY: "courtesy", Type.APPLIED: "applied"}
    names = {Type.CHASE: words("you asked"), Type.COURTESY: words("courtesy"), Type.APPLIED: words("you applied")}
    return [
        (said.said, kinds[said.type], _on(said.said, f"{said.quote} ({names[said.type]})", words))
        for said in _in_order(entry.statement for entry in application.entries)
        if said.type in kinds
    ]


def _in_order(statements: Iterable[Statement]) -> list[Statement]:
    return sorted(statements, key=lambda said: said.said)


def _links(application: Application, axis: Axis, your_lane: float) -> list[Link]:
    """From each chase to the answer that it got."""
    links = []
    for chase, answer in application.answers:
        begin, end = axis.x(chase), axis.x(answer)
        top, bottom = THEIR_LANE + 8, your_lane - 8
        middle = (top + bottom) / 2
        links.append(Link(f"M{begin} {bottom}C{begin} {middle} {end} {middle} {end} {top}"))
    return links
