"""What goes on in the house that hires: staff are told, town halls called, tills sent, cars are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.hiring_words import behind_times, of_hiring, phrase_end

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence

_LED = ("definite", "indefinite", "bare-article", "their-own", "its", "plural-article")
_NEAR = 4


def told_receivers(s: Sentence, group: Group) -> bool:
    """Whether others than candidates are whom a verb reaches: "tell staff", "contact all members"."""
    tagged, step = s.tagged, behind_times(s, group.end)
    if "receiver-noun" not in tagged.all_classes or not tagged.lexicon.base_forms or group.to_me or group.passive:
        return False
    if group.cls not in ("call", "reply", "tell", "send", "followup", "chase"):
        return False
    last = phrase_end(s, step)
    found = next(iter(tagged.places(step, min(last, step + _NEAR), "receiver-noun")), None)
    if found is None or of_hiring(s, step, found + 2) or tagged.is_sense(found, "role"):
        return False
    between = range(step, found)
    return not any(tagged.word(at, "preposition", "to-whom", "about-what") or tagged.nouns[at] for at in between)


def calls_thing(s: Sentence, group: Group) -> bool:
    """Whether "call" is no telephone call: "call a town hall", "call a strike", "call an all-hands"."""
    tagged, step = s.tagged, behind_times(s, group.end)
    if not tagged.word(group.index, "calling-word") or group.to_me or not tagged.word(step, "indefinite", "definite"):
        return False
    near = range(step + 1, min(step + _NEAR, s.count))
    return any(tagged.word(at, "called-thing") and not tagged.timed[at] for at in near)


def announces_else(s: Sentence, group: Group) -> bool:
    """Whether what is announced is nothing of hiring: "announce the refill line", "unveil the new range"."""
    tagged, step = s.tagged, behind_times(s, group.end)
    if group.lemma not in tagged.lexicon.word_classes["announced-by"] or group.to_me or group.passive:
        return False
    last = phrase_end(s, step)
    noun = tagged.noun_in(step, last, "answer", "doc", "invite", "money")
    return last > step + 1 and tagged.word(step, *_LED) and noun is None and not of_hiring(s, step, last)


def role_gives_else(s: Sentence, group: Group) -> bool:
    """Whether a department or a post sends what hiring knows nothing of: "HQ sends new tills"."""
    tagged, step = s.tagged, behind_times(s, group.end)
    if group.cls not in ("send", "give") or group.subject.kind != "role" or group.to_me or group.passive:
        return False
    if not tagged.lexicon.base_forms or tagged.noun_in(group.index, step, "answer", "doc", "invite", "mail", "money"):
        return False
    while tagged.word(step, "across-word", "out-word", "coming-out", "back-word"):
        step += 1
    last = phrase_end(s, step)
    if last <= step or tagged.is_pronoun(step, "it", "him", "they", "me", "you") or tagged.word(step, "preposition"):
        return False
    noun = tagged.noun_in(step, last, "answer", "doc", "call", "invite", "meeting", "mail", "money")
    word = any(tagged.tokens[at].kind == "word" and not tagged.is_sense(at, "adv") for at in range(step, last))
    return noun is None and word and not of_hiring(s, step, last)


def once_it_works(s: Sentence, group: Group) -> bool:
    """Whether it comes when an errand is done: "when the part's in", "once it's merged", "when he's a mile away"."""
    if "errand-state" not in s.tagged.all_classes or group.cls not in ("call", "reply", "tell"):
        return False
    places = s.tagged.places(group.end, s.scope(group.index)[1], "errand-state")
    return any(_done_then(s, group.end, step) for step in places)


def _done_then(s: Sentence, first: int, state: int) -> bool:
    """Whether a clause of time behind ``first`` tells that a thing, or he who comes, is in the state that is named."""
    tagged, be = s.tagged, state - 1
    while be > first and (tagged.timed[be] or tagged.word(be, "errand-mark")):
        be -= 1
    once = be - 1
    while once > first and not tagged.word(once, "errand-once"):
        once -= 1
    if not tagged.word(be, "is-now") or not tagged.word(once, "errand-once") or once < first:
        return False
    if tagged.word(state, "errand-of-things") and not (tagged.ends_at(state + 1) or tagged.timed_at(state + 1)):
        return False  # "when the owners are in Bali"
    if tagged.is_pronoun(once + 1, "it"):
        return tagged.word(state, "errand-deed")
    if tagged.is_pronoun(once + 1, "he", "she", "they"):
        return not tagged.word(state, "errand-of-things") or be < state - 1
    noun = tagged.noun_in(once + 1, be, "answer", "doc", "invite", "meeting", "call")
    return tagged.word(once + 1, *_LED) and noun is None and not of_hiring(s, once + 2, be)


HOUSE_MATTERS = (told_receivers, calls_thing, announces_else, role_gives_else, once_it_works)
"""Why a verb tells of what goes on there alone."""
