"""Draft messages from the templates in ``config/drafts/LANG/NAME.txt``; a user's own file of that name comes first.

Values come from notes and are untrusted: the engine is sandboxed, and values are put in as text, never evaluated. One
that is too long for a letter is left out, so that no shipped draft exceeds 120 words. Nothing here is ever sent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nudged import messages
from nudged.judgement.prompts import last_held
from nudged.ledger.identity import same_person
from nudged.model import NudgeError

if TYPE_CHECKING:
    from datetime import date

    from nudged.model import Application, Promise

KINDS = (
    "follow-up",
    "second-follow-up",
    "last-note",
    "ask",
    "closing",
    "thanks",
    "info",
    "afterwards",
    "after-interview",
    "after-application",
)

_LONGEST = 6
"""Words of a name or a role that a letter has room for."""

_LONGEST_WORDS = 12
_MISTAKES = (ValueError, TypeError, LookupError, ArithmeticError, AttributeError, RecursionError)
"""What an expression in a user's own template may raise besides the engine's errors."""

_SPEECH = re.compile('["“«]([^"“”«»]+)["”»]')

_TITLED = re.compile(r"\b(Mme|Mlle|Madame|Mademoiselle|Mrs|Ms|Miss|Mr|M|Monsieur|Dr|Docteur)\b\.?\s+([A-ZÀ-Þ][\w’'-]+)")
_TITLES = {
    **dict.fromkeys(("Mme", "Mlle", "Madame", "Mademoiselle", "Mrs", "Ms", "Miss"), "she"),
    **dict.fromkeys(("Mr", "M", "Monsieur"), "he"),
    **dict.fromkeys(("Dr", "Docteur"), "doctor"),
}


@cache
def shipped() -> Path:
    """The folder of the templates that come with the program, installed or in a checkout."""
    installed = Path(str(resources.files("nudged"))) / "_config" / "drafts"
    return installed if installed.is_dir() else Path(__file__).resolve().parents[3] / "config" / "drafts"


@dataclass(frozen=True, slots=True)
class Pen:
    """Who writes: a folder with the user's own ``LANG/KIND.txt``, and how they sign.

    Where the name is not known, a place to fill in stands there.
    """

    overrides: Path | None = None
    name: str = ""


def draft(kind: str, application: Application, promise: Promise | None, *, lang: str, pen: Pen | None = None) -> str:
    """The message of this ``kind`` (one of ``KINDS``), filled in, in ``lang``.

    Raises:
        NudgeError: there is no such template, or the user's own has a mistake.
    """
    from jinja2 import TemplateError  # noqa: PLC0415 - 65 ms, and only drafts need it

    pen = pen or Pen()
    file = _find(kind, lang, pen.overrides)
    try:
        source = messages.spaced(lang, file.read_text(encoding="utf-8"))
        text = _compiled(source).render(_values(application, promise, lang, pen.name))
    except (TemplateError, OSError, *_MISTAKES) as error:
        raise NudgeError(
            f"the draft cannot be filled in ({error})", where=str(file), todo="Correct or remove it"
        ) from error
    return re.sub(r"\n{3,}", "\n\n", text.strip()) + "\n"


@cache
def _compiled(source: str) -> Any:
    """The template of ``source``, compiled once for the life of the process."""
    return _engine().from_string(source)


@cache
def _engine() -> Any:
    from jinja2 import StrictUndefined  # noqa: PLC0415
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

    return ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )


def _find(kind: str, lang: str, overrides: Path | None) -> Path:
    if kind not in KINDS:
        raise NudgeError(f"no draft is called {kind!r}", todo="Known: " + ", ".join(KINDS))
    name = f"{'fr' if lang == 'fr' else 'en'}/{kind}.txt"
    own = overrides / name if overrides else None
    return own if own is not None and own.is_file() else shipped() / name


def _values(application: Application, promise: Promise | None, lang: str, name: str) -> dict[str, object]:
    """What a template may name; "" where it is not known; docs/drafts.md lists them."""
    role, person = _short(application.role), _short(_addressee(application, promise))
    thing = messages.thing_of_yours(lang, promise.thing) if promise and promise.thing else ""
    chases = [day for day in application.chases if promise is None or day >= promise.said]
    return {
        "greeting": _greeting(application, person, lang),
        "name": _one_line(name) or messages.say(lang, "draft.name"),
        "company": _short(application.company),
        "role": role,
        "of_role": messages.of(lang, role) if role else "",
        "person": person,
        "act": promise.act.value if promise else "",
        "purpose": (promise.purpose if promise else None) or "",
        "thing": thing,
        "of_thing": messages.of(lang, thing) if thing else "",
        "quote": _one_line(promise.quote) if promise else "",
        "words": _spoken(promise) if promise and promise.lang == lang else "",
        "said": _day(lang, promise.said if promise else None),
        "due": _day(lang, promise.due_day if promise else None),
        "vague": promise.vague if promise else False,
        "renewed": promise is not None and promise.renewal > 0,
        "asked": _day(lang, max(chases, default=None)),
        "meeting": _day(lang, promise.meets if promise else None),
        "met": _day(lang, last_held(application)),
        "applied": _day(lang, application.applied_on),
        "ended": application.ended.value if application.ended else "",
    }


def _addressee(application: Application, promise: Promise | None) -> str | None:
    """Who promised; without a promise, the one person on their side who is known."""
    if promise is not None:
        return promise.person
    return application.people[0] if len(application.people) == 1 else None


def _greeting(application: Application, person: str, lang: str) -> str:
    """How the letter begins: with the title where a note tells it, else with the name that the notes use."""
    titled = _titled(application, person)
    if titled is not None:
        title, family = titled
        return messages.say(lang, f"draft.dear.{title}", name=family)
    return messages.say(lang, "draft.dear", name=person) if person else messages.say(lang, "draft.hello")


def _titled(application: Application, person: str) -> tuple[str, str] | None:
    """Title and family name of ``person``, where a sentence of the notes writes them so."""
    if not person:
        return None
    for entry in reversed(application.entries):
        for title, family in _TITLED.findall(entry.statement.quote):
            if same_person(family, person):
                return _TITLES[title], family
    return None


def _short(text: str | None) -> str:
    """``text`` on one line; "" where it is too long for a name."""
    line = _one_line(text or "")
    return line if len(line.split()) <= _LONGEST else ""


def _spoken(promise: Promise) -> str:
    """Their own words, where the note gives them between quotation marks and they are few."""
    found = _SPEECH.search(_one_line(promise.quote))
    words = found[1].strip(" .,;!") if found else ""
    return words if 3 <= len(words.split()) <= _LONGEST_WORDS else ""


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _day(lang: str, day: date | None) -> str:
    return messages.long_day(lang, day) if day else ""
