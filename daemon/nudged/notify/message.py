"""What a notification says: plain texts, what it is about, and its buttons."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from nudged import messages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.model import Notice

LONGEST_TITLE, LONGEST_BODY = 200, 2000
"""UTF-16 units that any notification may have: a title quotes a company's name, which may be a whole paragraph."""


class Button(StrEnum):
    """What a notification may be answered with, by the key that goes over the bus (``default``: a click on it)."""

    OPEN = "default"
    DONE = "done"
    SNOOZE = "snooze"
    DRAFT = "draft"
    NOTE = "note"


DECIDING = (Button.OPEN, Button.DONE, Button.SNOOZE, Button.DRAFT)
"""The buttons of a notification about one promise; the last one where the step comes with a draft."""

SNOOZE_DAYS = 2
"""For how many days the button "In 2 days" puts a reminder off."""


@dataclass(frozen=True, slots=True)
class Message:
    """One notification as it is shown: plain text, without control characters.

    Attributes:
        promise: the one promise that it is about, which buttons decide on; None where there is none or several.
        buttons: what it may be answered with.
        debrief: the application whose interview it asks about: ``NOTE``, or a click, opens the prepared note.
        about: the promises that it tells of, else the keys of its notices: a later one about the same replaces it.
    """

    title: str
    body: str
    promise: str | None = None
    buttons: tuple[Button, ...] = ()
    about: tuple[str, ...] = ()
    debrief: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button that the user has pressed, on the notification about ``promise`` (None: a digest or another one).

    ``debrief`` is the application that it asked about, as in ``Message``.
    """

    button: Button
    promise: str | None
    debrief: str = ""


class Notifier(Protocol):
    """Shows a message; raises ``NudgeError`` where it knows that nothing was shown."""

    def show(self, message: Message) -> None: ...


def combine(notices: Sequence[Notice], lang: str) -> Message:
    """One message for one or more notices: a single one as it is, several as a list of their titles."""
    about = tuple(dict.fromkeys(notice.promise or notice.key for notice in notices))
    if len(notices) > 1:
        title = messages.plural(lang, "notice.digest", len(notices))
        return Message(title, listed([plain(notice.title) for notice in notices], lang), None, (Button.OPEN,), about)
    (notice,) = notices
    title, body = clip(plain(notice.title), LONGEST_TITLE), clip(plain(notice.body, lines=True), LONGEST_BODY)
    if notice.debrief:
        return Message(title, body, buttons=(Button.OPEN, Button.NOTE), about=about, debrief=notice.debrief)
    if notice.promise is None:
        return Message(title, body, buttons=(Button.OPEN,), about=about)
    buttons = tuple(button for button in DECIDING if button is not Button.DRAFT or notice.draft)
    return Message(title, body, notice.promise, buttons, about)


def listed(titles: Sequence[str], lang: str) -> str:
    """The body of a notification that stands for several."""
    rows = clip("\n".join(f"• {title}" for title in titles), LONGEST_BODY)
    return f"{rows}\n{messages.say(lang, 'notice.digest-more')}"


def plain(text: str, *, lines: bool = False) -> str:
    """``text`` without control characters, which a terminal or a server might obey."""
    kept = (c if not unicodedata.category(c).startswith("C") or (lines and c == "\n") else " " for c in text)
    return "".join(kept).strip()


def clip(text: str, units: int) -> str:
    """``text`` cut to ``units`` UTF-16 units, with an ellipsis where something is left out."""
    coded = text.encode("utf-16-le", "surrogatepass")
    if len(coded) <= 2 * units:
        return text
    return coded[: 2 * (units - 1)].decode("utf-16-le", "ignore") + "…"
