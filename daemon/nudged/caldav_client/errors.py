"""What may go wrong between us and a CalDAV server, as errors that a person can act on.

Each carries a code with values, which ``messages`` words in the user's language; its own text is the English one.
"""

from __future__ import annotations

from nudged import messages
from nudged.model import Fact, NudgeError


class CalendarError(NudgeError):
    """A request to the calendar server failed; ``retry_after`` is the pause in seconds that it asked for, if any."""

    fact: Fact

    def __init__(self, code: str, *, where: str = "", retry_after: float | None = None, **values: str | int) -> None:
        """``code`` is one of ``messages.faults_en``, with the ``values`` that its texts name."""
        fact = Fact(code, {"where": where, **values} if where else values)
        super().__init__(messages.what("en", fact), where=where, todo=messages.todo("en", fact), fact=fact)
        self.retry_after = retry_after


class CalendarUnreachable(CalendarError):  # noqa: N818 - named for what it tells, as the others are
    """No answer, or one that says "later": offline, time-out, TLS failure, 429, 5xx."""


class CalendarRefused(CalendarError):  # noqa: N818
    """The server does not let us in, or not do that (401, 403), or the password must not be sent."""


class CalendarForbidden(CalendarRefused):
    """The server lets us in, but does not allow this here (403)."""


class CalendarMissing(CalendarError):  # noqa: N818
    """There is nothing at that address (404, 410)."""


class CalendarGarbage(CalendarError):  # noqa: N818
    """The answer is not what CalDAV says: a web page, broken XML, an odd status."""


class CalendarTooLarge(CalendarGarbage):
    """The answer is larger than is taken."""


class Exists(CalendarError):  # noqa: N818
    """Nothing was created: a resource of that name is already there."""


class UidTaken(Exists):
    """Nothing was created: the collection has the same UID under another name (RFC 4791 section 5.3.2.1)."""


class Changed(CalendarError):  # noqa: N818
    """Nothing was written: the resource is no longer what was read (412), or no longer there."""
