"""Promises under no company, of which nothing tells that they are of hiring: a patient sends a photo of her scar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence

_HIRING = ("process-word", "job-noun", "offer-word", "offer-object", "cv-noun", "process-noun", "practical-matter")
_LEADS = ("definite", "indefinite", "its", "mine-of", "their-own")
_OUTSIDE = ("market-word", "provider-word")
_NEAR = 5


def of_no_company(s: Sentence, draft: Draft) -> bool:
    """Whether a promise stands under no company and names nothing that hiring knows.

    A call or an answer to the candidate needs no more words, unless it is about something else: "he'll ring about his
    knee". What is sent, brought or paid does. A message and a chat are another's words to the candidate.
    """
    if draft.type is not Type.PROMISE or s.context.company is not None or draft.company is not None:
        return False
    if s.context.voice == "them" or s.context.chat:
        return False
    group = s.verb_at(draft.anchor)
    if group is not None and _to_us(s, group):
        return True
    if group is None or _tells_of_hiring(s, group, draft):
        return False
    if draft.act is Act.OTHER:  # no "introduce", "refer", "pay me back", which are of hiring
        pays = group.lemma in s.tagged.lexicon.word_classes["paying-verb"]
        return pays and not s.tagged.any_word(group.index, group.end, "back-word")
    bare = group.cls == "say" and not group.to_me and s.tagged.word(group.end, *_LEADS)  # "promised the moon"
    return draft.act is Act.SEND or bare or _about_else(s, group)


def _to_us(s: Sentence, group: Group) -> bool:
    """Whether it is for a household or a team: "lets us know about the spot", "will send us the recut"."""
    if not group.to_me:
        return False
    behind = s.tagged.lexicon.base_forms
    near = range(group.index, min(group.end + 2, s.count)) if behind else range(group.start, group.index)
    told = any(s.tagged.is_pronoun(step, "us", "we") for step in near)
    return told and not s.tagged.any_word(0, s.count, "process-word", "rival-noun", "fellow-word")


def _tells_of_hiring(s: Sentence, group: Group, draft: Draft) -> bool:
    """Whether a noun of the process, or a role in it, stands in the clause beside the verb."""
    first, last = min(draft.first, group.subject.start), draft.last
    named = [noun for noun in s.tagged.all_nouns if noun.cat != "other"]  # a noun of another world
    named += [one for one in s.tagged.all_senses if one.cat == "role" and not s.tagged.word(one.last - 1, *_OUTSIDE)]
    beside = (tag for tag in named if first <= tag.first < last and not group.index <= tag.first < group.end)
    words = s.tagged.any_word(first, group.index, *_HIRING) or s.tagged.any_word(group.end, last, *_HIRING)
    return words or next(beside, None) is not None


def _about_else(s: Sentence, group: Group) -> bool:
    """Whether it is about something: "ring me about the sofa", « me rappelle pour la voiture »."""
    near = range(group.end, min(s.count, group.end + _NEAR))
    about = (step for step in near if s.tagged.word(step, "about-what") and not s.tagged.timed_at(step))
    return any(s.tagged.any_word(step + 1, step + 3, *_LEADS) for step in about)
