"""Any timeline: a hypothesis strategy for what a note may tell about one company in the first half of 2026."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st
from told import PARIS, statement

from nudged.model import Interview, Line, Statement, Verb

DAYS = st.dates(min_value=date(2026, 1, 5), max_value=date(2026, 6, 30))
KINDS = (
    "promise promise promise contact contact chase chase courtesy reschedule meeting outcome away own applied handover"
).split()
PEOPLE = st.sampled_from([None, "Marc", "Sophie"])


@st.composite
def told(draw: st.DrawFn) -> Statement:
    """One statement about Acme."""
    kind, said = draw(st.sampled_from(KINDS)), draw(DAYS)
    later = (said + timedelta(days=draw(st.integers(0, 30)))).isoformat()
    fields: dict[str, Any] = {}
    if kind in ("promise", "contact"):
        fields |= {"act": draw(st.sampled_from(["reply", "call", "send", "schedule", "other"])), "person": draw(PEOPLE)}
        if fields["act"] == "send":
            fields["thing"] = draw(st.sampled_from(["contract", "test"]))
    if kind == "promise":
        fields |= {"due": later, "vague": draw(st.booleans()), "prepares": draw(st.booleans())}
        fields["broken"] = draw(st.booleans())
    if kind == "contact":
        fields["words"] = draw(st.booleans())
    if kind in ("meeting", "reschedule"):
        fields["when"] = later
    if kind == "away":
        fields |= {"due": later, "person": draw(PEOPLE)}
    if kind == "own":
        fields["due"] = later
    if kind == "handover":
        fields |= {"person": "Sophie", "instead_of": "Marc"}
    if kind == "outcome":
        fields["outcome"] = draw(st.sampled_from(["offer", "rejected", "signed", "withdrawn"]))
    return statement(kind, said.isoformat(), f"{kind} {draw(st.integers(0, 10**6))}", **fields)


@st.composite
def interview(draw: st.DrawFn) -> Interview:
    """An interview in the calendar, moved or not, with or without a company that is known."""
    begin = datetime.combine(draw(DAYS), time(draw(st.integers(8, 18))), PARIS)
    seen = begin - timedelta(days=draw(st.integers(0, 20)))
    moved = [begin - timedelta(days=n) for n in draw(st.lists(st.integers(1, 9), max_size=2))]
    return Interview(
        f"uid-{draw(st.integers(0, 99))}",
        begin,
        begin + timedelta(hours=1),
        "Interview",
        seen,
        company=draw(st.sampled_from(["Acme", None])),
        people=draw(st.sampled_from([(), ("Marc",)])),
        by_user=draw(st.booleans()),
        cancelled=draw(st.booleans()),
        moved_from=tuple(moved),
    )


@st.composite
def decided(draw: st.DrawFn, ids: list[str]) -> Line:
    """A line of a journal about one of ``ids``, or about the application."""
    verb = draw(st.sampled_from([Verb.KEPT, Verb.WRONG, Verb.DROP, Verb.DUE, Verb.SNOOZE, Verb.UNDO, Verb.CLOSE]))
    stamp = datetime.combine(draw(DAYS), time(draw(st.integers(0, 23))), PARIS)
    about = "acme" if verb is Verb.CLOSE else draw(st.sampled_from(ids))
    value = {
        Verb.DUE: draw(DAYS).isoformat(),
        Verb.SNOOZE: stamp.isoformat(),
        Verb.UNDO: draw(st.sampled_from(["", draw(DAYS).isoformat()])),
        Verb.CLOSE: draw(st.sampled_from(["signed", "rejected"])),
    }.get(verb, "")
    return Line(stamp, verb, about, value)


INTERVIEWS = st.lists(interview(), max_size=3, unique_by=lambda i: i.uid)
TIMELINES = st.lists(told(), min_size=1, max_size=16)
