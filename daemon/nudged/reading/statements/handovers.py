"""Somebody takes over from another: "Julie takes over from Marc", « Marc a passé le relais à Julie »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.grammar import person_among
from nudged.reading.statements.draft import Draft

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence

CLASSES = ("succeed", "yield")
_REACH = 6


def handed_over(s: Sentence, group: Group) -> None:
    """A verb of taking over or of handing over, with both people named."""
    if group.negated or group.mood or group.subject.kind != "name":
        return
    other, _ = person_among(s.tagged, group.end, min(group.end + _REACH, s.count), s.names)
    if other is not None and group.subject.person is not None:
        pair = (group.subject.person, other)
        new, old = pair if group.cls == "succeed" else pair[::-1]
        _note(s, group.index, new, old)


def contact_instead(s: Sentence) -> None:
    """ "Julie is now my contact instead of Marc"."""
    tag = s.tagged.first_sense("instead")
    if tag is None or not s.tagged.has("role", 0, tag.first):
        return
    old, place = person_among(s.tagged, tag.last, min(tag.last + 3, s.count), s.names)
    new, _ = person_among(s.tagged, 0, tag.first, s.names)
    if old is not None and new is not None and place <= tag.last + 1:
        _note(s, tag.first, new, old)


def _note(s: Sentence, anchor: int, new: str, old: str) -> None:
    s.drafts.append(Draft(Type.HANDOVER, *s.scope(anchor), anchor, person=new, instead_of=old))
