"""Draft messages from the templates in ``config/drafts/LANG/NAME.txt``; a user's own file of that name comes first.

Values come from notes and are untrusted: the engine is sandboxed, and values are put in as text, never evaluated.
Nothing here is ever sent.
"""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from nudged import messages
from nudged.model import NudgeError

if TYPE_CHECKING:
    from datetime import date

    from nudged.model import Application, Promise

KINDS = ("follow-up", "second-follow-up", "last-note", "ask", "closing", "thanks", "info")


def shipped() -> Path:
    """The folder of the templates that come with the program, installed or in a checkout."""
    installed = Path(str(resources.files("nudged"))) / "_config" / "drafts"
    return installed if installed.is_dir() else Path(__file__).resolve().parents[3] / "config" / "drafts"


def draft(
    kind: str, application: Application, promise: Promise | None, *, lang: str, overrides: Path | None = None
) -> str:
    """The message of this ``kind`` (one of ``KINDS``), filled in, in ``lang``.

    Args:
        overrides: a folder with the user's own ``LANG/KIND.txt``.

    Raises:
        NudgeError: there is no such template, or the user's own has a mistake.
    """
    from jinja2 import StrictUndefined, TemplateError  # noqa: PLC0415 - 65 ms, and only drafts need it
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

    file = _find(kind, lang, overrides)
    engine = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
    )
    try:
        text = engine.from_string(file.read_text(encoding="utf-8")).render(_values(application, promise, lang))
    except (TemplateError, OSError, UnicodeDecodeError) as error:
        raise NudgeError(
            f"the draft cannot be filled in ({error})", where=str(file), todo="Correct or remove it"
        ) from error
    return text.strip() + "\n"


def _find(kind: str, lang: str, overrides: Path | None) -> Path:
    if kind not in KINDS:
        raise NudgeError(f"no draft is called {kind!r}", todo="Known: " + ", ".join(KINDS))
    name = f"{'fr' if lang == 'fr' else 'en'}/{kind}.txt"
    own = overrides / name if overrides else None
    return own if own is not None and own.is_file() else shipped() / name


def _values(application: Application, promise: Promise | None, lang: str) -> dict[str, object]:
    held = [meeting.day for meeting in application.meetings if not meeting.cancelled]
    upcoming = promise.prepares if promise else None
    thing = messages.thing(lang, promise.thing) if promise and promise.thing else ""
    return {
        "company": application.company or "",
        "role": application.role or "",
        "person": (promise.person if promise else None) or "",
        "act": promise.act.value if promise else "",
        "thing": thing,
        "quote": _one_line(promise.quote) if promise else "",
        "said": _long_day(lang, promise.said) if promise else "",
        "due": _long_day(lang, promise.due_day) if promise else "",
        "vague": promise.vague if promise else False,
        "meeting": _long_day(lang, upcoming) if upcoming else "",
        "met": _long_day(lang, max(held)) if held else "",
    }


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _long_day(lang: str, day: date) -> str:
    return messages.long_day(lang, day)
