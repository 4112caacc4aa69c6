"""A month of the search as a record for others: what was done on which day, without any reading of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from nudged.messages import clock, day_month, long_day
from nudged.model import Outcome, Type

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nudge.words import Words
    from nudged.model import Application, Statement


@dataclass(frozen=True, slots=True)
class Act:
    """One act: its day, the company, what it was; ``quote`` holds the note's words where they are wanted."""

    day: date
    day_text: str
    company: str
    what: str
    quote: str


@dataclass(frozen=True, slots=True)
class Month:
    """The acts of one month in order, and how many of each kind."""

    title: str
    acts: Sequence[Act]
    numbers: Sequence[tuple[int, str]]


def month(applications: Sequence[Application], first: date, words: Words, *, quotes: bool) -> Month:
    """What the candidate did, and what came of it, in the month that begins on ``first``."""
    title = long_day(words.lang, first).split(" ", 2)[2] + f" {first.year}"
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    found = [
        (day, kind, Act(day, day_month(words.lang, day), app.company or "", what, quote if quotes else ""))
        for app in applications
        for day, kind, what, quote in _acts(app, words)
        if first <= day <= last
    ]
    found.sort(key=lambda item: (item[0], item[2].company))
    counts = {kind: sum(1 for _, other, _ in found if other == kind) for kind in ("applied", "meeting", "message")}
    companies = len({act.company for _, _, act in found})
    numbers = [
        (companies, words.ngettext("company", "companies", companies)),
        (counts["applied"], words.ngettext("application", "applications", counts["applied"])),
        (counts["meeting"], words.ngettext("interview or talk", "interviews and talks", counts["meeting"])),
        (counts["message"], words.ngettext("message sent", "messages sent", counts["message"])),
    ]
    return Month(title[:1].upper() + title[1:], [act for _, _, act in found], numbers)


def _acts(app: Application, words: Words) -> Iterator[tuple[date, str, str, str]]:
    """Day, kind, what, and the words of the note."""
    for meeting in app.meetings:
        if not meeting.cancelled:
            at = " " + clock(words.lang, meeting.start) if meeting.timed else ""
            people = ", ".join(meeting.people)
            what = words("Interview or talk{at}", at=at) + (f" ({people})" if people else "")
            yield meeting.day, "meeting", what, meeting.title
    for entry in app.entries:
        said = entry.statement
        if told := _told(said, words):
            yield said.said, told[0], told[1], said.quote


def _told(said: Statement, words: Words) -> tuple[str, str] | None:
    match said.type:
        case Type.APPLIED:
            return "applied", words("Application sent") + (f" ({said.role})" if said.role else "")
        case Type.CHASE:
            return "message", words("Follow-up sent")
        case Type.COURTESY:
            return "message", words("Message sent: thanks or information")
        case Type.OUTCOME if said.outcome is not None:
            return "outcome", _outcomes(words)[said.outcome]
    return None


def _outcomes(words: Words) -> dict[Outcome, str]:
    return {
        Outcome.OFFER: words("Offer received"),
        Outcome.REJECTED: words("Refusal received"),
        Outcome.WITHDRAWN: words("Application withdrawn"),
        Outcome.FILLED: words("Position filled by another"),
        Outcome.SIGNED: words("Contract signed"),
        Outcome.DECLINED: words("Offer declined"),
    }
