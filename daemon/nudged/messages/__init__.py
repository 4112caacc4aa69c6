"""Facts into English or French: every sentence that a user may read, in one place a language.

``en`` and ``fr``, with ``faults_en`` and ``faults_fr``, hold the same codes; a test compares them. The floors above
return codes and values, the shell and the command line call ``say``. Values may come from a note or a server: they are
put in as they are, so whoever shows the text escapes it for the place where it is shown.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from nudged.messages import en, fr

if TYPE_CHECKING:
    from datetime import datetime
    from types import ModuleType

    from nudged.model import Fact, Promise, Reading, Step

LANGUAGES = ("en", "fr")


def _catalog(lang: str) -> ModuleType:
    return fr if lang == "fr" else en


def say(lang: str, code: str, /, **values: object) -> str:
    """The text of ``code`` in ``lang`` ("fr", else English), with ``values`` put in.

    A value that ends with a full stop of its own (« 18 avr. », "Acme Inc.") takes no second one from the text.

    Raises:
        KeyError: there is no such code, or the text names a value that is not given.
    """
    text = _text(lang, code)
    for name, value in values.items():
        if isinstance(value, str) and value.endswith("."):
            text = text.replace(f"{{{name}}}.", f"{{{name}}}")
    return text.format_map(values)


@cache
def _text(lang: str, code: str) -> str:
    texts: dict[str, str] = _catalog(lang).TEXTS
    return spaced(lang, texts[code])


_OPEN = re.compile(r" (?=[:;?!»](?![\w=]))|(?<=«) ")
"""The spaces of a French text at which no line may break; « != » is no sentence's end."""


def spaced(lang: str, text: str) -> str:
    """``text`` with a no-break space where French sets one: before ``: ; ? ! »`` and behind ``«``.

    The texts are kept with ordinary spaces, which can be seen in an editor, and pass through here before values are
    put in: what people wrote stays as they wrote it.
    """
    return _OPEN.sub("\u00a0", text) if lang == "fr" else text


def one_line(text: str) -> str:
    """``text`` on one line, each run of white space one space; no-break spaces stay."""
    return re.sub(r"[^\S\u00a0\u202f]+", " ", text).strip()


def plural(lang: str, code: str, count: int, /, **values: object) -> str:
    """``say`` with ``CODE.one`` or ``CODE.many`` by ``count``, which is given to the text as ``count``."""
    one = count in (0, 1) if lang == "fr" else count == 1
    return say(lang, f"{code}.{'one' if one else 'many'}", count=count, **values)


def weekday(lang: str, day: date) -> str:
    """The short name of the weekday: "Tue", « mar. »."""
    names: tuple[str, ...] = _catalog(lang).WEEKDAYS
    return names[day.weekday()]


def short_day(lang: str, day: date) -> str:
    """Weekday and number, as a title has room for: "Tue 3", « mar. 3 »."""
    return f"{weekday(lang, day)} {day.day}"


def day_month(lang: str, day: date) -> str:
    """Weekday, number and month: "Tue 3 Mar", « mar. 3 mars »."""
    months: tuple[str, ...] = _catalog(lang).MONTHS
    return f"{short_day(lang, day)} {months[day.month - 1]}"


def long_day(lang: str, day: date) -> str:
    """The day as a letter writes it: "Thursday 5 March", « jeudi 5 mars », « dimanche 1er mars »."""
    catalog = _catalog(lang)
    number = f"{day.day}{'er' if lang == 'fr' and day.day == 1 else ''}"
    return f"{catalog.LONG_WEEKDAYS[day.weekday()]} {number} {catalog.LONG_MONTHS[day.month - 1]}"


def clock(lang: str, moment: datetime) -> str:
    """The time of day: "09:00", « 9 h », « 15 h 30 »."""
    if lang != "fr":
        return f"{moment:%H:%M}"
    return f"{moment.hour}\u00a0h" + (f"\u00a0{moment:%M}" if moment.minute else "")


def fact(lang: str, fact: Fact) -> str:
    """One fact of the evidence, or of what would change a standing, as a sentence."""
    values: dict[str, object] = dict(fact.values)
    if "day" in values:
        values["day"] = day_month(lang, date.fromisoformat(str(values["day"])))
    if "outcome" in values:
        values["outcome"] = say(lang, f"outcome.{values['outcome']}")
    if f"{fact.code}.many" in _catalog(lang).TEXTS:
        name = "count" if "count" in values else "days"
        count = values.pop(name)
        if isinstance(count, int):
            return plural(lang, fact.code, count, **values)
    return say(lang, fact.code, **values)


def what(lang: str, fault: Fact) -> str:
    """What stands in the way, without where and without what to do about it."""
    return say(lang, fault.code, **_values(lang, fault))


def todo(lang: str, fault: Fact) -> str:
    """What to do about it; "" where nothing is known to help."""
    code = f"{fault.code}.todo"
    return say(lang, code, **_values(lang, fault)) if code in _catalog(lang).TEXTS else ""


def _values(lang: str, fault: Fact) -> dict[str, object]:
    """The values of ``fault``, with what the system says among them in ``lang``."""
    return {name: system(lang, str(value)) if name == "reason" else value for name, value in fault.values.items()}


def system(lang: str, text: str) -> str:
    """What the system says (errno(3)), "Permission denied", « permission refusée »; anything else as it is."""
    texts: dict[str, str] = _catalog(lang).SYSTEM
    return texts.get(text, text)


def part(lang: str, name: str) -> str:
    """A part of the service by its name: "calendar reminders", « agenda des rappels »; an unknown one as it is."""
    names: dict[str, str] = _catalog(lang).PARTS
    kind, _, about = (name := name.strip()).partition(" ")
    if name in names or not about:
        return names.get(name, name)
    group, _, rest = about.partition(" ")
    if rest and (text := names.get(f"{kind} {group} *")):
        return text.replace("{about}", rest)
    return names.get(f"{kind} *", name).replace("{about}", about)


def fault(lang: str, fault: Fact) -> str:
    """One line: where, what, and what to do."""
    told, advice, where = what(lang, fault), todo(lang, fault), fault.values.get("where")
    text = f"{told}. {advice}" if advice else told
    return say(lang, "labelled", label=where, text=text) if where else text


def standing(lang: str, reading: Reading) -> str:
    """The standing as people read it, with its numbers: "2 of 3 steps followed your message"."""
    return fact(lang, reading.label)


def step(lang: str, step: Step, promise: Promise | None = None) -> str:
    """The suggested next step as a sentence; that of a ``wait`` names the day on which its promise is due."""
    return step_of_kind(lang, step.kind, promise.due_day if promise else None)


def step_of_kind(lang: str, kind: str, due: date | None) -> str:
    """``step``, from the kind of a step and the day on which its promise is due."""
    return say(lang, f"step.{kind.replace(' ', '-')}", day=day_month(lang, due) if due else "")


def act_asked(lang: str, promise: Promise) -> str:
    """What a reminder asks about a promise: "did Marc call?", « Marc a-t-il appelé ? »."""
    code = f"asked.{promise.act.value}"
    if promise.act.value == "send" and promise.thing is not None and promise.thing in _catalog(lang).THINGS:
        return say(lang, "asked.send-thing", who=who(lang, promise), thing=thing(lang, promise.thing))
    return say(lang, code, who=who(lang, promise))


_MARKS = {'"': '"', "“": "”", "«": "»", "‘": "’", "„": "“"}


def quoted(lang: str, text: str) -> str:
    """``text`` on one line in quotation marks: those that it wears already are left out."""
    bare = " ".join(text.split())
    if len(bare) > 1 and _MARKS.get(bare[0]) == bare[-1] and bare[0] not in bare[1:-1]:
        bare = bare[1:-1].strip()
    return say(lang, "quote", text=_nested(bare, lang))


_NESTED = {"en": ("“", "”", "‘", "’"), "fr": ("« ", " »", "“", "”")}


def _nested(text: str, lang: str) -> str:
    """``text`` with the marks of a quotation in it turned into the inner ones; one left open is closed."""
    outer, close, inner, inner_close = _NESTED[lang]
    for mark, other in ((outer, inner), (outer.strip(), inner), (close, inner_close), (close.strip(), inner_close)):
        text = text.replace(mark, other)
    return text + inner_close if lang == "fr" and text.count(inner) > text.count(inner_close) else text


def who(lang: str, promise: Promise) -> str:
    """The person who promised, else "they", « l'entreprise »."""
    return promise.person or say(lang, "who.nobody")


def thing(lang: str, name: str) -> str:
    """A deliverable with its article: "the itinerary", « l'itinéraire »; a name that is not known, as it is."""
    things: dict[str, str] = _catalog(lang).THINGS
    return things.get(name, name)


def thing_of_yours(lang: str, name: str) -> str:
    """A deliverable as a letter to them names it: "your feedback" where a title says "their feedback"."""
    return say(lang, "thing.feedback-of-yours") if name == "feedback" else thing(lang, name)


_CONTRACTED = {"le ": "du ", "les ": "des "}
_VOWELS = "aeiouyàâäéèêëîïôöùûüœæ"


def of(lang: str, words: str) -> str:
    """``words`` behind "of": « du contrat », « de l’itinéraire », « d’ingénieur », "of the contract"."""
    if lang != "fr":
        return f"of {words}"
    for article, contracted in _CONTRACTED.items():
        if words.startswith(article):
            return contracted + words.removeprefix(article)
    return ("d’" if words[:1].lower() in _VOWELS and not words.startswith("y") else "de ") + words
