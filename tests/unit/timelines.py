"""Any timeline: a hypothesis strategy for what a note may tell about one company in the first half of 2026."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from told import statement

from nudged.model import Statement

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


TIMELINES = st.lists(told(), min_size=1, max_size=16)
