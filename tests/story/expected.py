"""What must hold after each scene of the reference story (DESIGN.md section 1)."""

from __future__ import annotations

from dataclasses import dataclass

from nudged.model import Standing

P1, P2, P3 = "2026-03-09T09:00", "2026-03-12T18:00", "2026-03-20T09:00"
P4, P5, P6 = "2026-03-31T09:00", "2026-04-08T09:00", "2026-04-16T09:00"
"""The start of each promise's reminder, local time in Paris."""


@dataclass(frozen=True, slots=True)
class Expected:
    """After one scene: the reminders in the calendar, how many notifications, and the standing.

    ``reminders`` maps the local start to "live", "done" (closed with a check mark) or "closed".
    """

    reminders: dict[str, str]
    notified: int
    standing: Standing


_UNTIL_INTERVIEW = {P1: "done", P2: "done"}
_AFTER_P3 = {**_UNTIL_INTERVIEW, P3: "closed"}
_AFTER_P4 = {**_AFTER_P3, P4: "closed"}
_AFTER_P5 = {**_AFTER_P4, P5: "closed"}

EXPECTED = {
    "2026-03-05T19:00": Expected({}, 0, Standing.TOO_EARLY),
    "2026-03-06T18:00": Expected({P1: "live"}, 0, Standing.TOO_EARLY),
    "2026-03-09T09:00": Expected({P1: "live"}, 1, Standing.TOO_EARLY),
    "2026-03-10T17:00": Expected({P1: "done"}, 0, Standing.TOO_EARLY),
    "2026-03-12T18:00": Expected({P1: "done", P2: "live"}, 1, Standing.SLOW),
    "2026-03-12T20:00": Expected(_UNTIL_INTERVIEW, 0, Standing.DRIVING),
    "2026-03-16T12:00": Expected(_UNTIL_INTERVIEW, 1, Standing.DRIVING),
    "2026-03-16T19:00": Expected(_UNTIL_INTERVIEW, 0, Standing.DRIVING),
    "2026-03-17T19:00": Expected(_UNTIL_INTERVIEW, 0, Standing.DRIVING),
    "2026-03-18T18:00": Expected({**_UNTIL_INTERVIEW, P3: "live"}, 0, Standing.DRIVING),
    "2026-03-20T09:00": Expected({**_UNTIL_INTERVIEW, P3: "live"}, 1, Standing.DRIVING),
    "2026-03-23T19:00": Expected(_AFTER_P3, 0, Standing.DRIVING),
    "2026-03-28T18:00": Expected({**_AFTER_P3, P4: "live"}, 0, Standing.DRIVING),
    "2026-03-31T09:00": Expected({**_AFTER_P3, P4: "live"}, 1, Standing.LIKELY_OUT),
    "2026-03-31T19:00": Expected(_AFTER_P4, 0, Standing.LIKELY_OUT),
    "2026-04-05T18:00": Expected({**_AFTER_P4, P5: "live"}, 0, Standing.LIKELY_OUT),
    "2026-04-08T09:00": Expected({**_AFTER_P4, P5: "live"}, 1, Standing.LIKELY_OUT),
    "2026-04-09T19:00": Expected(_AFTER_P5, 0, Standing.LIKELY_OUT),
    "2026-04-14T18:00": Expected({**_AFTER_P5, P6: "live"}, 0, Standing.LIKELY_OUT),
    "2026-04-16T09:00": Expected({**_AFTER_P5, P6: "live"}, 1, Standing.LIKELY_OUT),
    "2026-04-17T19:00": Expected({**_AFTER_P5, P6: "live"}, 0, Standing.LIKELY_OUT),
    "2026-05-04T18:00": Expected({**_AFTER_P5, P6: "live"}, 0, Standing.GHOSTED),
    "2026-05-05T09:00": Expected({**_AFTER_P5, P6: "live"}, 1, Standing.GHOSTED),
    "2026-05-20T19:00": Expected({**_AFTER_P5, P6: "done"}, 0, Standing.LIKELY_OUT),
}

STORY_PROMISES = ("call", "send", "reply", "reply", "reply", "reply")
