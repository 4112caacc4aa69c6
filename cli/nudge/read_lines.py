"""What was read in a note, as lines for people: ``nudge read``, ``add`` and ``debrief``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudge.term import clean
from nudge.words import N_, words
from nudged.messages import day_month, quoted, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, time

    from nudged.model import Statement
    from nudged.reading import Seen
    from nudged.reading.explain import SeenVerb

REASONS = (
    N_("a habit"),
    N_("a disclaimer"),
    N_("a heading"),
    N_("a mail's closing"),
    N_("a matter of private life"),
    N_("a question"),
    N_("a request"),
    N_("a story"),
    N_("a task of your own"),
    N_("a wish or attempt"),
    N_("about recruiters in general"),
    N_("about somebody outside the process"),
    N_("a policy"),
    N_("a promise under no company, which names nothing of hiring"),
    N_("an advert or article"),
    N_("an automatic message"),
    N_("an old story"),
    N_("conditional on the outcome"),
    N_("done by both"),
    N_("done by this mail"),
    N_("for somebody else"),
    N_("negated"),
    N_("neither something to come from them nor a sign of theirs"),
    N_("no verb, and no day by which it is due"),
    N_("nothing about the process"),
    N_("nothing is told to have been sent"),
    N_("only a time"),
    N_("only how long it lasts"),
    N_("only asked about"),
    N_("only in one's mind"),
    N_("only possible"),
    N_("only reports"),
    N_("only supposed"),
    N_("still owed"),
    N_("still under way"),
    N_("the candidate's hope"),
    N_("their own business"),
    N_("told as come"),
    N_("told as not done"),
    N_("told as not said"),
    N_("when you meet"),
    N_("whom one may turn to"),
    N_("words of another matter"),
    N_("work, and no saying"),
    N_("your own doing, which nobody waits for"),
)
"""Why the reader takes a sentence for nothing; some stand behind a verb and a colon."""

SIDES = (N_("you"), N_("them"), N_("a thing"), N_("somebody else"), N_("anybody"), N_("nobody"))
"""Who acts in a sentence, where no name is known."""


def statement_line(lang: str, said: Statement, *, dated: bool = False) -> str:
    """A statement on one line: what it is, its words, company, person, days; ``dated``: also when it was said."""
    details = [quoted(lang, clean(said.quote)), *(clean(name) for name in (said.company, said.person) if name)]
    if dated and said.said != said.when:
        details.append(say(lang, "cli.read.said", day=day_month(lang, said.said)))
    if said.due:
        day = _day(lang, said.due, said.due_time)
        details.append(say(lang, "cli.add.due-vague" if said.vague else "cli.add.due", day=day))
    if said.outcome:
        details.append(say(lang, f"outcome.{said.outcome.value}"))
    if said.when:
        details.append(_day(lang, said.when, said.when_time))
    return say(lang, "cli.add.read", kind=say(lang, f"cli.type.{said.type.value}"), details=", ".join(details))


def _day(lang: str, day: date, at: time | None) -> str:
    return day_month(lang, day) + (f" {at:%H:%M}" if at else "")


def explained(lang: str, seen: Seen) -> Iterator[str]:
    """One sentence of a note: what was seen in it, what it says, or why it is nothing."""
    about = f" · {seen.company}" if seen.company else ""
    by = say(lang, "cli.read.by", who=_who(lang, seen.speaker))
    yield clean(f"{seen.line}: {seen.text}  [{seen.lang}{about}; {by}]")
    for verb in seen.verbs:
        yield _labelled(lang, "verb", _verb(lang, verb))
    for when in seen.times:
        gives = f" = {when.gives}" if when.gives else ""
        yield _labelled(lang, "time", f"{quoted(lang, when.text)} ({when.rule}){gives}")
    for said in seen.statements:
        yield "    → " + clean(statement_line(lang, said, dated=True))
    for rule in seen.rules:
        yield _labelled(lang, "due", rule)
    for why in seen.nothing:
        yield _labelled(lang, "nothing", _reason(lang, why))


def _labelled(lang: str, label: str, text: str) -> str:
    return "    " + clean(say(lang, "labelled", label=say(lang, f"cli.read.{label}"), text=text))


def _verb(lang: str, verb: SeenVerb) -> str:
    """A verb as people read it: “will call” · Marc · call, future."""
    marks = [verb.does, verb.tense, verb.mood, _reason(lang, "negated") if verb.negated else ""]
    if verb.no_promise:
        marks.append(say(lang, "cli.read.no-promise", why=_reason(lang, verb.no_promise)))
    who = verb.person or _who(lang, verb.who)
    return f"{quoted(lang, verb.verb)} · {who} · " + ", ".join(mark for mark in marks if mark)


def _who(lang: str, side: str) -> str:
    return words(lang)(side) if side in SIDES else side


def _reason(lang: str, why: str) -> str:
    """``why`` in ``lang``; the verb that stands in front of it is the note's own."""
    verb, colon, reason = why.rpartition(": ")
    said = words(lang)(reason) if reason in REASONS else reason
    return say(lang, "labelled", label=verb, text=said) if colon else said
