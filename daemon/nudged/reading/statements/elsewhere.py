"""Words of the process that are said of something else: a card declined, a book written, luggage checked in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_PHRASE = 5
_NEAR = 4
_TALK = 6
PROCESS = ("process-word", "job-noun", "workplace", "offer-word", "offer-object", "cv-noun", "process-noun")
_PURSUED = ("process-word", "job-noun", "workplace", "offer-word", "pursued-noun", "pursuing-verb")


def of_something_else(s: Sentence, tag: Tag) -> bool:
    """Whether the words of an outcome tell of something else than the process."""
    if not s.tagged.lexicon.base_forms:
        return _of_outsider(s, tag) or _private_matter(s, tag) or (tag.cat == "withdrawn" and _gives_up_else(s, tag))
    tests = {
        "signed": (_particle,),
        "withdrawn": (_takes_object,),
        "declined": (_thing_refused,),
        "rejected": (_takes_object, _thing_refused, _placed),
    }
    return any(test(s, tag) for test in tests.get(tag.cat, ()))


def _of_outsider(s: Sentence, tag: Tag) -> bool:
    """Whether somebody outside the process stands behind it as its author: « refus de la banque »."""
    if tag.cat not in ("rejected", "offered", "withdrawn") or not s.tagged.word(tag.last, "from"):
        return False
    near = range(tag.last + 1, tag.last + 3)
    thirds = (one for one in s.tagged.all_senses if one.cat == "third" and one.first in near)
    return any(one.val in ("", "thing") and not s.names.is_in_company(s.tagged.norms[one.last - 1]) for one in thirds)


def _private_matter(s: Sentence, tag: Tag) -> bool:
    """Whether it is about something private: « pas retenus pour l'appart », « l'offre d'achat a été refusée »."""
    first, last = s.scope(tag.first)
    near = range(max(first, tag.first - _PHRASE), min(last, tag.last + _NEAR))
    leads = ("in-order-to", "bare-of", "part-of", "dative", "topic-on")
    return any(s.private_at(step) and s.tagged.any_word(step - 2, step, *leads) for step in near)


def _gives_up_else(s: Sentence, tag: Tag) -> bool:
    """Whether it is something else that one gives up: « je renonce au chocolat », « j'abandonne le piano »."""
    tagged, step = s.tagged, tag.last
    reason = tagged.word(step, "in-order-to")
    led = tagged.word(step, "definite", "indefinite", "mine-of", "part-of", "bare-of", "dative-bare", "dative-the")
    if tagged.timed_at(step) or not (led or reason) or tagged.any_word(tag.first, step + _PHRASE, *_PURSUED):
        return False
    if reason:
        return any(one.cat == "third" and step < one.first <= step + 2 for one in tagged.all_senses)
    return not any(s.names.is_company(token.text) for token in tagged.tokens[step : step + _NEAR])


def _particle(s: Sentence, tag: Tag) -> bool:
    """ "Signed up", "signed in at the desk"."""
    if not s.tagged.word(tag.last - 1, "signing-verb"):
        return False
    in_at = s.tagged.word(tag.last, "in-word") and s.tagged.word(tag.last + 1, "at-place")
    return s.tagged.word(tag.last, "signing-particle") or in_at


def _takes_object(s: Sentence, tag: Tag) -> bool:
    """ "Rejected their cookie banner", "withdrew some cash", "pulled out my laptop": with an object of its own."""
    step = tag.last
    bare = s.tagged.word(step - 1, "rejection-noun", "withdrawing-word")
    if not bare or s.tagged.timed_at(step) or not s.tagged.word(step, "definite", "indefinite", "mine-of", "each-word"):
        return False
    return not s.tagged.any_word(step, min(s.count, step + _PHRASE), *PROCESS)


def _thing_refused(s: Sentence, tag: Tag) -> bool:
    """ "Payment declined", "my card was rejected", "pull request rejected"."""
    first = s.scope(tag.first)[0]
    refused = s.tagged.any_word(first, tag.first, "refused-thing")
    return refused and not s.tagged.any_word(first, tag.first, "process-word", "cv-noun")


def _placed(s: Sentence, tag: Tag) -> bool:
    """ "My son came second", "I came second in the quiz": a place that is not the candidate's among those seen."""
    if tag.val != "placed":
        return False
    tagged, step = s.tagged, tag.first - 1
    step -= tagged.is_sense(step, "aux")
    mine = step < s.scope(tag.first)[0] or tagged.is_pronoun(step, "i") or tagged.norms[step] == ","
    near = min(s.count, tag.last + _PHRASE)
    among = tagged.any_word(tag.last, near, *PROCESS) or tagged.noun_in(tag.last, near, "meeting") is not None
    behind = tag.last + 1
    to_one = tagged.word(tag.last, "to-whom") and (
        s.named_at(behind) is not None or tagged.any_word(behind, near, "fellow-word")
    )
    return not (mine and (among or to_one or tagged.ends_at(tag.last) or tagged.word(tag.last, "contrast")))


def not_to_reach(s: Sentence, group: Group) -> bool:
    """Whether a past verb of theirs reached nobody: "wrote a book", "got back to work", "called me talented"."""
    step = group.end
    if group.to_me or group.passive:
        return _calls_names(s, group)
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


def _calls_names(s: Sentence, group: Group) -> bool:
    """Whether somebody is only called something: "called me a perfectionist", "called me talented"."""
    step = group.end + s.tagged.is_pronoun(group.end, "me")
    if group.cls != "call" or group.passive or not s.tagged.lexicon.base_forms or s.tagged.timed_at(step):
        return False
    adjective = s.tagged.unknown_word(step) and s.tagged.norm_ends(step, "adjective-ending")
    named = s.tagged.word(step, "bare-article") and s.tagged.unknown_word(step + 1)
    return adjective or (named and not s.tagged.word(step + 1, "quantity-word"))


def _wrote_a_work(s: Sentence, step: int) -> bool:
    """Whether what was written is a work, and no message: "a book on testing", "the first version"."""
    last = min(s.count, step + _PHRASE)
    led = s.tagged.word(step, "definite", "indefinite") and not s.tagged.timed_at(step)
    unknown = s.tagged.word(step, "definite-only") and s.tagged.unknown_word(step + 1)  # "wrote the tool"
    message = s.tagged.noun_in(step, last, "mail", "answer", "doc", "invite", "call") is not None
    return led and (s.tagged.any_word(step, last, "written-work") or (unknown and not message))


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
