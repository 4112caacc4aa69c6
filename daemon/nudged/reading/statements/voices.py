"""Who speaks and who acts: the candidate, the other side, or somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.grammar import person_among

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Subject
    from nudged.reading.statements.sentence import Sentence

_OTHERS = ("he", "they", "name", "role", "on")
_SAYING = ("say", "tell", "reply", "call")


def theirs(s: Sentence, index: int) -> bool:
    """Whether token ``index`` is spoken by the other side."""
    if s.quoted[index]:
        opening = index
        while opening > 0 and s.quoted[opening - 1]:
            opening -= 1
        return not any(group.index < opening and group.subject.kind in ("me", "we") for group in s.groups)
    if s.context.label_me:
        return False
    if s.context.voice == "them":
        return True
    return s.context.label is not None and any(group.subject.kind in ("me", "we") for group in s.groups[:1])


def side(s: Sentence, group: Group) -> str:
    """Whose act a verb is: "us" (the candidate), "them", "thing", "third", "generic" or "none"."""
    kind = group.subject.kind
    if kind in ("me", "we"):
        return "them" if theirs(s, group.index) else "us"
    if kind == "you":
        return "us" if theirs(s, group.index) else "generic"
    if kind in _OTHERS:
        return "them"
    return kind if kind in ("thing", "third") else "none"


def speaker(s: Sentence) -> str | None:
    """Who says what stands in quotation marks, a pasted mail or behind a label."""
    if s.context.voice == "them":
        return s.context.speaker
    if s.context.label:
        return s.context.label
    for group in s.groups:
        if group.cls in _SAYING and group.tense in ("past", "present") and not s.quoted[group.index]:
            return doer(s, group.subject)
    return None


def doer(s: Sentence, subject: Subject) -> str | None:
    """The person behind a subject."""
    if subject.kind == "name" or (subject.kind == "role" and subject.person):
        return subject.person
    if subject.kind != "he":
        return None
    before = [g for g in s.groups if g.index < subject.start and g.subject.kind in ("name", "role")]
    if before:
        return before[-1].subject.person
    return named_before(s, subject.start) or _carried(s)


def _carried(s: Sentence) -> str | None:
    return None if s.carried.role else (s.carried.person or s.context.person)


def named_before(s: Sentence, index: int) -> str | None:
    """The person last named in front of token ``index`` in a place that introduces one: "wrote to Marc"."""
    found, step = None, 0
    while step < index:
        name, place = person_among(s.tagged, step, index, s.names)
        if name is None:
            break
        titled = place > 1 and s.tagged.norms[place - 1] == "." and s.tagged.word(place - 2, "title")
        if titled or s.tagged.word(place - 1, "title", "introduces"):
            found = name
        step = place + 1
    return found


def promiser(s: Sentence, group: Group) -> str | None:
    """Who is to act, else who said so."""
    subject = group.subject
    if subject.kind in ("me", "we"):
        if not theirs(s, group.index):
            return None
        return speaker(s) or (_carried(s) if subject.kind == "me" else None)
    if subject.kind in ("name", "he"):
        return doer(s, subject)
    if subject.kind == "role":
        return subject.person
    if subject.kind == "none":
        return _label_or_voice(s)
    return None


def _label_or_voice(s: Sentence) -> str | None:
    if s.context.label:
        return s.context.label
    return s.context.speaker if s.context.voice == "them" else None


def sayer(s: Sentence, group: Group | None = None) -> str | None:
    """Who said what has no doer: "decision at the end of March, Leïla said"."""
    if s.context.voice == "them":
        return s.context.speaker
    if s.context.label:
        return s.context.label
    classes = ("say", "tell") if group is None else (*_SAYING, "confirm", "followup", "give")
    kinds = ("name", "he") if group is None else ("name", "he", "role")
    for other in s.groups:
        if other.cls in classes and other is not group and other.subject.kind in kinds:
            return doer(s, other.subject)
    return None


def agent(s: Sentence, first: int, last: int) -> str | None:
    """The person behind "by": "I'll be contacted by Ana"."""
    for step in range(first, last):
        if s.tagged.word(step, "from") and not s.tagged.timed[step]:
            return person_among(s.tagged, step + 1, min(step + 4, s.count), s.names)[0]
    return None


def agent_is_role(s: Sentence, first: int, last: int) -> bool:
    """Whether a role without a name stands behind "by" or "from"."""
    return any(
        tag.cat == "role"
        and first <= tag.first < last
        and s.tagged.any_word(max(first, tag.first - 3), tag.first, "from")
        for tag in s.tagged.all_senses
    )


def sender(s: Sentence, first: int, last: int) -> str | None:
    """The person right behind "from": "an answer from Ana"."""
    for step in range(first, min(last, s.count - 1)):
        if s.tagged.word(step, "from"):
            name, place = person_among(s.tagged, step + 1, min(step + 4, s.count), s.names)
            if name and place <= step + 2:
                return name
    return None


def sender_is_role(s: Sentence, first: int, last: int) -> bool:
    """Whether a role stands right behind "from"."""
    for step in range(first, min(last, s.count - 1)):
        tag = s.tagged.sense(step + 1) or s.tagged.sense(step + 2)
        if s.tagged.word(step, "from") and tag is not None and tag.cat == "role":
            return True
    return False
