"""The verb groups of a sentence: who does what, in which tense and mood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.grammar.chains import Chain, chain
from nudged.reading.grammar.forms import Tense, form_of, tense_of
from nudged.reading.grammar.subjects import subject
from nudged.reading.grammar.tagged import Group, Subject, Tagged

if TYPE_CHECKING:
    from nudged.reading.grammar.names import Names

_COMPLEMENT_REACH = 6
_OBJECT_REACH = 8


def groups(tagged: Tagged, names: Names) -> list[Group]:
    """The verb groups of a sentence, from left to right."""
    found: list[Group] = []
    for index, norm in enumerate(tagged.norms):
        if norm not in tagged.lexicon.verbs or tagged.timed[index] or tagged.tokens[index].kind != "word":
            continue
        links = chain(tagged, index)
        if found and index < found[-1].end and links.start > found[-1].index:
            continue
        while found and found[-1].index >= links.start:
            found.pop()
        group = _group(tagged, index, links, found, names)
        if group is not None:
            found.append(group)
    return found


def _group(tagged: Tagged, index: int, links: Chain, before: list[Group], names: Names) -> Group | None:
    picked = form_of(tagged, index, links)
    if picked is None:
        return None
    lemma, form = picked
    cls, end = _classify(tagged, index, lemma)
    tense = tense_of(tagged, lemma, form, links)
    actor = subject(tagged, links, before, names)
    inherited = actor.kind == "inherit"
    if inherited:
        actor, tense = _inherit(form, tense, links, before)
    negated, to_me = _negated(tagged, index, links), links.to_me or _me_behind(tagged, index)
    return Group(
        index, actor.start, end, lemma, cls, form, tense.tense, tense.mood, negated, tense.passive, to_me, actor,
        links.values, inherited, frozenset(links.words),
    )  # fmt: skip


def _inherit(form: str, tense: Tense, links: Chain, before: list[Group]) -> tuple[Subject, Tense]:
    """Subject and tense of a verb behind "and" or a comma: "he'll check and call"."""
    parent = next((group for group in reversed(before) if group.subject.kind != "none"), None)
    if parent is None:
        return Subject("none", links.start), tense
    actor = Subject(parent.subject.kind, links.start, parent.subject.person, parent.subject.noun)
    if links.cats or form not in ("base", "inf"):
        return actor, tense
    if (form == "base" and parent.tense == "future") or (form == "inf" and parent.form == "inf"):
        return actor, Tense(parent.tense, parent.mood, tense.passive)
    if form == "base" and parent.tense == "infinitive":
        return actor, Tense("infinitive", tense.mood, tense.passive)
    return actor, tense


def _classify(tagged: Tagged, index: int, lemma: str) -> tuple[str, int]:
    """The class of a verb here, and the index after what gives it that class."""
    frame = tagged.lexicon.frames.get(lemma)
    if frame is None:
        return "-", index + 1
    norms = tagged.norms
    for words, cls in frame.complements:
        if words == ("n",):
            continue
        for step in range(index + 1, min(index + _COMPLEMENT_REACH, len(norms))):
            if tagged.tokens[step].norm in ".;,:":
                break
            if tuple(norms[step : step + len(words)]) == words:
                return cls, step + len(words)
    return frame.default, index + 1


def _negated(tagged: Tagged, index: int, links: Chain) -> bool:
    if tagged.lexicon.base_forms:
        return "neg" in links.cats or "ne" in links.cats
    behind = tagged.word(index + 1, "not-behind") or (
        tagged.word(index + 1, "no-more") and index + 2 < len(tagged.tokens) and tagged.tokens[index + 2].norm == "."
    )
    more = any(word in tagged.lexicon.word_classes["no-more"] for word in links.words)
    return "ne" in links.cats or ("neg" in links.cats and not more) or behind


def _me_behind(tagged: Tagged, index: int) -> bool:
    """Whether "me", "my" or "you" follows closely; the "you" of thanks is none."""
    last = index + _OBJECT_REACH
    you = range(index + 1, last - 2)
    return tagged.any_word(index + 1, last, "my-behind") or any(
        tagged.word(step, "you-behind") and not tagged.has("thanks", step - 1, step + 1) for step in you
    )
