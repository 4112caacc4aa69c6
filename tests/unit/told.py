"""Short ways to tell a timeline in tests: ``told("2026-03-05", promise("call", due="2026-03-06"))``."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from nudged import ledger
from nudged.calendar_time import WorkingTime, public_holidays
from nudged.model import Act, Application, Entry, Interview, Line, Outcome, Source, Statement, Type

PARIS = ZoneInfo("Europe/Paris")
FRANCE = WorkingTime(PARIS, holidays=public_holidays("FR", range(2025, 2028)))


def at(text: str) -> datetime:
    """A moment in Paris."""
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


def day(text: str) -> date:
    return date.fromisoformat(text)


def statement(kind: str, said: str, quote: str, **fields: Any) -> Statement:
    """A statement about Acme; days as ISO text, ``act`` and ``outcome`` as their values."""
    for name in ("due", "uncapped", "when"):
        if name in fields:
            fields[name] = day(fields[name])
    if "act" in fields:
        fields["act"] = Act(fields["act"])
    if "outcome" in fields:
        fields["outcome"] = Outcome(fields["outcome"])
    fields.setdefault("company", "Acme")
    return Statement(type=Type(kind), quote=quote, line=1, said=day(said), **fields)


def entries(*statements: Statement, file: str = "Acme.md") -> list[Entry]:
    """The statements as entries of one note, in this order."""
    return [Entry(said, Source(file=file), order) for order, said in enumerate(statements)]


def fold(
    now: str, *statements: Statement, interviews: tuple[Interview, ...] = (), lines: tuple[Line, ...] = ()
) -> Application:
    """The one application that the statements make, as of ``now`` in Paris."""
    made = ledger.build(entries(*statements), interviews, lines, working=FRANCE, now=at(now))
    (application,) = made.applications
    return application


REFERENCE = [
    statement("meeting", "2026-03-05", "Talk with Marc", when="2026-03-05", person="Marc"),
    statement(
        "promise",
        "2026-03-05",
        "I'll call you tomorrow to set it up",
        act="call",
        due="2026-03-06",
        person="Marc",
        purpose="meeting",
    ),
    statement("chase", "2026-03-10", "I wrote to Marc to ask about the call"),
    statement("contact", "2026-03-10", "He answered", act="reply", person="Marc"),
    statement("meeting", "2026-03-10", "interview on Friday 13 March", when="2026-03-13"),
    statement(
        "promise",
        "2026-03-10",
        "he will send the itinerary shortly",
        act="send",
        due="2026-03-12",
        person="Marc",
        uncapped="2026-03-12",
        prepares=True,
        thing="itinerary",
        vague=True,
    ),
    statement("chase", "2026-03-12", "I wrote to Marc again"),
    statement("contact", "2026-03-12", "He sent the itinerary at once", act="send", thing="itinerary", person="Marc"),
    statement("reschedule", "2026-03-12", "asked to move to Monday 16 March", when="2026-03-16"),
    statement("meeting", "2026-03-16", "Interview with Marc", when="2026-03-16"),
    statement(
        "promise", "2026-03-16", "You will hear from us in a day or two", act="reply", due="2026-03-18", person="Marc"
    ),
    statement("courtesy", "2026-03-17", "Sent a thank-you note"),
    statement("chase", "2026-03-23", "I wrote to Marc to ask for news"),
    statement("contact", "2026-03-23", "He answered", act="reply", person="Marc"),
    statement("promise", "2026-03-23", "I'll follow up in a few days", act="reply", due="2026-03-28", person="Marc"),
    statement("chase", "2026-03-31", "I asked again"),
    statement("contact", "2026-03-31", "He answered", act="reply", person="Marc"),
    statement("promise", "2026-03-31", "I'll follow up in a few days", act="reply", due="2026-04-05", person="Marc"),
    statement("chase", "2026-04-09", "I sent a last note"),
    statement("contact", "2026-04-09", "He answered", act="reply", person="Marc"),
    statement("promise", "2026-04-09", "I'll follow up in a few days", act="reply", due="2026-04-14", person="Marc"),
    statement("chase", "2026-04-17", "I asked Marc for news again"),
]
"""The reference story of DESIGN.md section 1, as a reader should hand it over."""


def reference_until(moment: str) -> list[Statement]:
    """What the reference story has told by a day."""
    return [said for said in REFERENCE if said.said <= day(moment[:10])]
