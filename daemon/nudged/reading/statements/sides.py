"""Which reader a verb gets: by what it tells of, and by the side that acts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.reading.statements.acts import DELIVERED
from nudged.reading.statements.asked import stands_for_thing
from nudged.reading.statements.candidate import bumps, by_us
from nudged.reading.statements.handovers import CLASSES, handed_over
from nudged.reading.statements.moves import moved, shifts
from nudged.reading.statements.persons import says_inverted
from nudged.reading.statements.promises import by_them
from nudged.reading.statements.restated import put_off
from nudged.reading.statements.subjectless import implied_them
from nudged.reading.statements.things import by_thing, comes_along, resumed, there_will_be
from nudged.reading.statements.voices import side, takes_up

if TYPE_CHECKING:
    from collections.abc import Callable

    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence


_ACTS = ("call", "reply", "send", "give", "confirm", "schedule")


def _handed_over(s: Sentence, group: Group, _whose: str) -> bool:
    if group.cls not in CLASSES:
        return False
    handed_over(s, group)
    return True


def _moved(s: Sentence, group: Group, whose: str) -> bool:
    if group.cls != "move" and not shifts(s, group):
        return False
    if whose in ("us", "none") and bumps(s, group):
        by_us(s, replace(group, cls="chase"), whose)
    elif not put_off(s, group):
        moved(s, group, whose)
    return True


def _told_to_be_there(s: Sentence, group: Group, whose: str) -> bool:
    return whose == "none" and there_will_be(s, group)


def _thing_taken_up(s: Sentence, group: Group, whose: str) -> bool:
    taken_up = whose == "none" and (resumed(s, group) is not None or comes_along(s, group))
    if not (taken_up or stands_for_thing(s, group)):
        return False
    by_thing(s, group)
    return True


def _theirs(s: Sentence, group: Group, whose: str) -> bool:
    if whose != "them" and not (whose == "none" and implied_them(s, group)):
        return False
    by_them(s, group)
    return True


def _ours(s: Sentence, group: Group, whose: str) -> bool:
    if whose not in ("us", "none"):
        return False
    by_us(s, group, whose)
    return True


def _things(s: Sentence, group: Group, whose: str) -> bool:
    if whose != "thing":
        return False
    by_thing(s, group)
    return True


_READERS: tuple[tuple[str, Callable[[Sentence, Group, str], bool]], ...] = (
    ("somebody takes over", _handed_over),
    ("a meeting, or what they owe, is moved", _moved),
    ("there will be something", _told_to_be_there),
    ("a thing told before is taken up: « la réponse, ce sera vendredi »", _thing_taken_up),
    ("the other side acts", _theirs),
    ("the candidate acts, or nobody is named", _ours),
    ("a thing comes or is decided", _things),
)
"""Who reads a verb, in order: whoever knows it reads it alone. Somebody outside the process is read by none."""


def _done_instead(s: Sentence, group: Group) -> Group:
    """A verb as what « le faire » takes up: « il n'a pas appelé, il le fera demain »."""
    if not takes_up(s, group):
        return group
    acts = (one for one in reversed(s.verbs_in(0, group.index)) if one.cls in _ACTS and side(s, one) != "us")
    meant = next(acts, None)
    if meant is None:
        return group
    subject = meant.subject if group.subject.kind == "none" else group.subject
    return replace(group, cls=meant.cls, lemma=meant.lemma, subject=subject, to_me=True)


def _of_described(s: Sentence, group: Group) -> Group:
    """A verb of arriving with the thing that a clause parts from it: "the contract that Sophie promised has come"."""
    before = next((one for one in reversed(s.verbs_in(0, group.index)) if one.end == group.start), None)
    if before is None or group.cls != "arrive" or group.subject.kind != "none" or group.tense != "past":
        return group
    noun = s.tagged.noun_in(0, before.subject.start, *DELIVERED)
    that = noun is not None and s.tagged.word(noun.last, "that", "relative-that")
    if noun is None or not (that or noun.last == before.subject.start):
        return group
    return replace(group, subject=replace(group.subject, kind="thing", start=noun.first, noun=noun))


def _hears_somebody(s: Sentence, group: Group) -> bool:
    """Whether somebody, and no news, is heard: "the whole line heard me", "I heard them laugh"; no "heard her news"."""
    them = s.tagged.is_pronoun(group.end, "him") and not s.tagged.word(group.end, "pronoun-f")
    return them or s.tagged.is_pronoun(group.end, "me", "us")


def read_verb(s: Sentence, group: Group) -> None:
    """Let the first reader that knows a verb read it."""
    group = _of_described(s, _done_instead(s, group))
    if s.tagged.word(group.index, "only-says") and says_inverted(s, group.index) is not None:
        return  # « pas de réponse avant lundi, a prévenu Marc »
    if group.lemma in s.tagged.lexicon.word_classes["hearing-verb"] and _hears_somebody(s, group):
        return
    whose = side(s, group)
    if group.tense == "future" and group.lemma in s.tagged.lexicon.word_classes["resetting-verb"]:
        group = replace(group, cls="schedule")
    elif group.lemma in s.tagged.lexicon.word_classes["takes-stand"] and s.reflexive(group):
        group = replace(group, cls="reply")  # « le client se positionne vendredi »
    for _, reads in _READERS:
        if reads(s, group, whose):
            return
