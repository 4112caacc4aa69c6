"""Words of the process that are said of something else: a card declined, a book written, luggage checked in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_PHRASE = 5
_NEAR = 4
_TALK = 6
_PROCESS = ("process-word", "job-noun", "workplace", "offer-word", "offer-object", "cv-noun", "process-noun")
_OTHERS = ("name", "he")


def of_something_else(s: Sentence, tag: Tag) -> bool:
    """Whether the words of an outcome tell of something else than the process (English)."""
    if not s.tagged.lexicon.base_forms:
        return False
    tests = {
        "signed": (_particle,),
        "withdrawn": (_takes_object,),
        "declined": (_thing_refused,),
        "rejected": (_takes_object, _thing_refused, _somebody_refused, _no_to_something, _somebodys),
    }
    return any(test(s, tag) for test in tests.get(tag.cat, ()))


def _particle(s: Sentence, tag: Tag) -> bool:
    """ "Signed up", "signed in at the desk"."""
    if not s.tagged.word(tag.last - 1, "signing-verb"):
        return False
    in_at = s.tagged.word(tag.last, "means-in") and s.tagged.word(tag.last + 1, "at-place")
    return s.tagged.word(tag.last, "signing-particle") or in_at


def _takes_object(s: Sentence, tag: Tag) -> bool:
    """ "Rejected their cookie banner", "withdrew some cash", "pulled out my laptop": with an object of its own."""
    step = tag.last
    bare = s.tagged.word(step - 1, "rejection-noun", "withdrawing-word")
    if not bare or s.tagged.timed_at(step) or not s.tagged.word(step, "definite", "indefinite", "mine-of", "each-word"):
        return False
    return not s.tagged.any_word(step, min(s.count, step + _PHRASE), *_PROCESS)


def _thing_refused(s: Sentence, tag: Tag) -> bool:
    """ "Payment declined", "my card was rejected", "pull request rejected"."""
    first = s.scope(tag.first)[0]
    refused = s.tagged.any_word(first, tag.first, "refused-thing")
    return refused and not s.tagged.any_word(first, tag.first, "process-word", "cv-noun")


def _somebody_refused(s: Sentence, tag: Tag) -> bool:
    """ "Marc was rejected twice before he got in"."""
    group = s.verb_at(tag.first)
    if group is None or group.subject.kind not in _OTHERS or group.lemma not in s.tagged.lexicon.word_classes["to-be"]:
        return False
    behind = s.tagged.word(tag.last - 1, "rejection-noun") and tag.last - tag.first > 1
    return behind and not s.tagged.any_word(group.subject.start, tag.first, "process-word", "cv-noun")


def _no_to_something(s: Sentence, tag: Tag) -> bool:
    """ "She said no to my question": a no that is no answer to the application."""
    step = tag.last + 1
    if not (s.tagged.word(tag.last - 1, "no-answer") and s.tagged.word(tag.last, "to-whom")):
        return False
    if not s.tagged.word(step, "definite", "mine-of", "indefinite"):
        return False
    return not s.tagged.any_word(step, min(s.count, step + _PHRASE), *_PROCESS)


def _somebodys(s: Sentence, tag: Tag) -> bool:
    """ "We went with someone else's car"."""
    return s.tagged.word(tag.last, "possessive") and s.tagged.word(tag.last - 1, "other-one-behind")


def not_to_reach(s: Sentence, group: Group) -> bool:
    """Whether a past verb of theirs reached nobody (English): "wrote a book", "got back to work", "met the team"."""
    if not s.tagged.lexicon.base_forms or group.to_me or group.passive:
        return False
    step = group.end
    if group.lemma in s.tagged.lexicon.word_classes["authoring-verb"]:
        return _wrote_a_work(s, step)
    if s.tagged.word(step - 1, "to-whom") and s.tagged.word(step, "back-to-thing"):
        return s.tagged.ends_at(step + 1) or s.tagged.timed_at(step + 1) or s.tagged.word(step + 1, "preposition")
    if group.lemma in s.tagged.lexicon.word_classes["answers-whom"]:
        every = s.tagged.any_word(step, step + 3, "every-word") and s.tagged.any_word(
            step, step + _PHRASE, "asked-noun"
        )
        return every and not s.tagged.times and not s.tagged.has("manner", step)
    met = group.lemma in s.tagged.lexicon.word_classes["introducing-verb"]
    return met and s.tagged.word(step, "definite", "mine-of", "each-word")


def _wrote_a_work(s: Sentence, step: int) -> bool:
    """Whether what was written is a work, and no message: "a book on testing", "the first version"."""
    last = min(s.count, step + _PHRASE)
    led = s.tagged.word(step, "definite", "indefinite") and not s.tagged.timed_at(step)
    return led and s.tagged.any_word(step, last, "written-work")


def not_after_them(s: Sentence, group: Group) -> bool:
    """Whether the candidate chased or reminded no one of theirs (English): "chased the bus", "reminded myself"."""
    if not s.tagged.lexicon.base_forms:
        return False
    step = group.end
    if s.tagged.word(step, "self-word"):
        return True
    if group.cls in ("chase", "followup"):
        return s.tagged.any_word(step, min(s.count, step + _NEAR), "errand-thing")
    return group.lemma in s.tagged.lexicon.word_classes["giving-verb"] and _held_talk(s, step)


def _held_talk(s: Sentence, step: int) -> bool:
    """Whether a talk is what was given: "gave the 40-minute talk, decent questions"."""
    led = s.tagged.word(step, "definite", "indefinite", "mine-of") or s.tagged.timed_at(step)
    talk = next((at for at in range(step, min(s.count, step + _TALK)) if s.tagged.word(at, "given-talk")), None)
    if not led or talk is None:
        return False
    behind = talk + 1
    return s.tagged.ends_at(behind) or s.tagged.timed_at(behind) or s.tagged.word(behind, "preposition", "conjunction")
