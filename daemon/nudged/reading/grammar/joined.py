"""What a verb takes over from the one before it: "he'll check and call", « sera signé puis envoyé »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.reading.grammar.forms import Tense
from nudged.reading.grammar.tagged import Subject

if TYPE_CHECKING:
    from nudged.reading.grammar.chains import Chain
    from nudged.reading.grammar.tagged import Group, Tagged


def asked_about(tagged: Tagged, group: Group, before: list[Group]) -> bool:
    """Whether a verb belongs to a clause of its own that the one before governs: "see what she can do and ring me"."""
    if not tagged.lexicon.base_forms:
        return False
    link = group.subject.start - (not tagged.word(group.subject.start, "clause-word"))
    return tagged.word(link, "clause-word") or _looked_into(tagged, link, before)


def _looked_into(tagged: Tagged, link: int, before: list[Group]) -> bool:
    """Whether an "if" opens what they find out first: "she'll see if they can stretch and tell me Tuesday"."""
    looking = tagged.lexicon.word_classes["looking-into"]
    return tagged.word(link, "if-word") and any(other.end == link and other.lemma in looking for other in before)


def also_done(tagged: Tagged, form: str, links: Chain, before: list[Group]) -> tuple[Subject, Tense] | None:
    """Subject and tense of a second participle: "the offer will be drawn up and sent to me on Monday"."""
    parent = before[-1]
    joined = tagged.lexicon.base_forms and tagged.word(links.start - 1, "conjunction") and not links.cats
    ahead = parent.passive and not parent.negated and (parent.tense == "future" or parent.chain.count("aux:be") > 1)
    if not joined or not ahead or form not in ("past", "pp") or tagged.timed_at(links.start - 2):
        return None
    return replace(parent.subject, start=links.start), Tense(parent.tense, parent.mood, passive=True)


def inherit(form: str, tense: Tense, links: Chain, before: list[Group]) -> tuple[Subject, Tense]:
    """Subject and tense of a verb behind "and" or a comma: "he'll check and call"."""
    finite = form in ("pres", "fut", "cond", "impf")  # « elle envoie la liste à fournir et me rappelle »
    parents = (group for group in reversed(before) if not (finite and group.tense == "infinitive"))
    parent = next((group for group in parents if group.subject.kind != "none"), None)
    if parent is None:
        if form == before[-1].form == "base" and before[-1].tense == "future" and not links.cats:
            tense = Tense("future", before[-1].mood)  # "will check and ring"
        return Subject("none", links.start), tense
    actor = replace(parent.subject, start=links.start)
    if form == "pp" and not links.cats and parent.passive and parent.tense == "future":
        return actor, Tense("future", parent.mood, passive=True)  # « sera signé puis envoyé »
    if set(links.cats) <= {"to"} and links.cats and form == parent.form == "base" and parent.tense == "future":
        return actor, Tense("future", parent.mood)
    if form == parent.form == "inf" and parent.tense == "future" and set(links.cats) <= {"to", "adv"}:
        return actor, Tense("future", parent.mood)  # « s'est engagée à le lire et à m'en faire un retour »
    if links.cats or form not in ("base", "inf"):
        return actor, tense
    if (form == "base" and parent.tense == "future") or (form == "inf" and parent.form == "inf"):
        return actor, Tense(parent.tense, parent.mood, tense.passive)
    if form == "base" and parent.tense == "infinitive":
        return actor, Tense("infinitive", tense.mood, tense.passive)
    return actor, tense
