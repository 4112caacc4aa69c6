"""French set phrases of an outcome that tell one only where nothing behind turns them to something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_NEAR = 5
_WITHIN = 4
_HINDERED = ("before", "until", "not-before")


def turned(s: Sentence, tag: Tag) -> bool:
    """Whether what stands behind the set phrase at ``tag`` makes it no outcome."""
    if tag.val != "whole":
        return False
    return not told_whole(s, tag.last) if tag.cat == "rejected" else _steps_back_else(s, tag.last)


def told_whole(s: Sentence, step: int) -> bool:
    """Whether the clause ends at ``step``, or only the job follows: « elle ne me prenait pas pour le poste »."""
    tagged = s.tagged
    if tagged.ends_at(step) or tagged.word(step, "clause-start", "contrast", "conjunction", "goes-on-so"):
        return True
    if tagged.word(step, "definite") and tagged.word(step + 1, "occasion"):
        return True
    known = ("job-noun", "workplace", "process-word", "round-noun")
    return tagged.word(step, "in-order-to") and tagged.any_word(step + 1, step + _WITHIN, *known)


def _steps_back_else(s: Sentence, step: int) -> bool:
    """Whether it is no process that one does not go on with: « je ne suis plus partant pour mardi »."""
    tagged = s.tagged
    if tagged.ends_at(step):
        return False
    near = step + 1
    if tagged.timed_at(step) or tagged.timed_at(near) or tagged.word(step, "holds-back"):
        return True
    if s.named_at(step) or tagged.is_sense(step, "role"):
        return True
    to_what = tagged.word(step, "in-order-to", "definite", "mine-of", "indefinite", "bare-of")
    to_what = to_what or (tagged.word(step, "dative-bare", "dative-the") and _message_behind(s, near))
    known = ("job-noun", "workplace", "process-word", "offer-object", "pursued-noun", "at-place")
    return to_what and not tagged.any_word(near, step + _NEAR, *known)


def _message_behind(s: Sentence, step: int) -> bool:
    return s.tagged.noun_in(step, step + _WITHIN, "mail", "message", "doc") is not None


def rival_at(s: Sentence, step: int) -> bool:
    """Whether somebody who may have the job instead stands at ``step``, or behind an article there."""
    step = _behind_article(s, step)
    known = s.tagged.word(step, "person-noun", "other-one", "rival-noun", "rival-trade")
    return known or s.named_at(step) is not None


def _behind_article(s: Sentence, step: int) -> int:
    step += s.tagged.word(step, "indefinite", "definite", "mine-of", "their-own")
    return step + s.tagged.word(step, "other-word")


def put_in_place(s: Sentence, group: Group, place: Tag) -> bool:
    """Whether somebody else is put where the candidate was to be: « ils ont mis une collègue à ma place »."""
    if not told_whole(s, place.last) or s.verbs_in(group.index + 1, place.first):
        return False
    role = s.tagged.is_sense(_behind_article(s, group.end), "role")
    return group.passive or role or rival_at(s, group.end)


def only_later(s: Sentence, first: int, last: int) -> bool:
    """Whether the clause tells since or until when: « le poste ne sera pas ouvert avant janvier »."""
    if s.tagged.any_word(first, last, "so-far") or s.tagged.has("so-far", first, last):
        return True
    return any(when.lead in _HINDERED for when in s.tagged.times if first <= when.first < last)
