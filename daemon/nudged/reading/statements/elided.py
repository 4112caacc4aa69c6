"""A verb that is left out behind "will": "he didn't call today but will tomorrow"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.grammar import Subject
from nudged.reading.statements.acts import OWED_VERBS, deed
from nudged.reading.statements.promise import promise, refused
from nudged.reading.statements.voices import side

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_LINKS = ("contrast", "conjunction")


def elided(s: Sentence) -> None:
    """Note what is only put off: who did not do a thing will do it on the day that follows "will"."""
    if not s.tagged.lexicon.base_forms or s.context.todo:
        return
    for tag in s.tagged.plain("aux"):
        if tag.val != "will" or not s.tagged.timed_at(tag.last) or s.covered(tag.first, Type.PROMISE):
            continue
        parent = next((one for one in reversed(s.verbs_in(0, tag.first)) if one.tense != "infinitive"), None)
        if parent is None or not _put_off(s, parent):
            continue
        if s.tagged.has("if", 0, tag.first) or s.verbs_in(tag.last, s.scope(tag.first)[1]):
            continue  # "and will on Friday be away"
        group = _done_later(s, parent, tag)
        whole = replace(parent, negated=False, tense="future", mood="")  # with whom it is done for
        if group is not None and not (refused(s, group) or refused(s, whole)):
            promise(s, group, deed(s, parent))
            return


def _put_off(s: Sentence, group: Group) -> bool:
    """Whether a verb tells what they have not done, or cannot do, yet."""
    return group.negated and group.cls in OWED_VERBS and not group.passive and side(s, group) == "them"


def _done_later(s: Sentence, group: Group, tag: Tag) -> Group | None:
    """The verb ``group`` as it is taken up by "will" at ``tag``, by whom it names; None where the candidate will."""
    tagged, before = s.tagged, tag.first - 1
    subject, name = group.subject, s.named_at(before)
    if name is not None:
        subject = Subject("name", before, name)
    elif not (tagged.is_pronoun(before, "he", "she", "they") or tagged.word(before, *_LINKS)):
        return None
    return replace(
        group, index=tag.first, start=tag.first, end=tag.last, form="base", tense="future", mood="", negated=False,
        subject=subject, chain=("aux:will",), inherited=name is None,
    )  # fmt: skip
