"""``nudge card`` as data: the objects of the documented JSON output."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nudge import facts
from nudge.card import QUESTIONS, latest, next_meeting
from nudged.messages import say

if TYPE_CHECKING:
    from nudge.view import View
    from nudged.model import Application


def card_object(view: View, application: Application) -> dict[str, Any]:
    """The next interview, what was noted lately, what is open on both sides, and what to ask."""
    meeting = next_meeting(view, application)
    people = meeting.people if meeting is not None and meeting.people else application.people
    return {
        "company": application.company,
        "meeting": None
        if meeting is None
        else facts.meeting_object(meeting) | {"location": meeting.location, "url": meeting.url},
        "people": list(people),
        "noted": [facts.entry_row(application, entry) for entry in latest(application)],
        "open": [facts.promise_object(view, promise) for promise in application.promises if promise.unclosed],
        "mine": facts.own_objects(view, application),
        "ask": [say(view.lang, f"cli.card.ask-{name}") for name in QUESTIONS],
    }
