"""Where something of hiring is named, and the groups of words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.acts import THEIRS

if TYPE_CHECKING:
    from nudged.reading.statements.sentence import Sentence

HIRING = (
    "hiring-topic", "process-word", "job-noun", "cv-noun", "rival-noun", "rival-trade", "fellow-word",
    "mine-of", "my-own", "my-behind",
)  # fmt: skip
_OF_HIRING = ("invite", "meeting", "call", "money")
PHRASE = 8
"""Words of the longest nominal group."""
OF_THE_JOB = ("process-word", "job-noun", "mine-of", "my-own")
LED = ("definite", "indefinite", "bare-article", "their-own", "its", "plural-article")
"""What opens a nominal group."""
GIVING = ("send", "give", "reply", "confirm", "tell")
BROUGHT = ("send", "give", "schedule", "other")


def of_hiring(s: Sentence, first: int, last: int) -> bool:
    """Whether something that hiring knows, or the candidate, is named in the range of tokens."""
    tagged = s.tagged
    untimed = [at for at in range(max(first, 0), min(last, s.count)) if not tagged.timed[at]]
    if any(tagged.word(at, *HIRING) or tagged.is_pronoun(at, "me", "us", "we", "i", "you") for at in untimed):
        return True
    known = (one for one in tagged.all_senses if first <= one.first < last)
    somebody = ("own-doc", "all-candidates")
    if any(one.cat in somebody or one.val == "peers" or (one.cat == "role" and not one.val) for one in known):
        return True
    nouns = (noun for noun in tagged.all_nouns if first <= noun.first < last and not tagged.timed[noun.first])
    return any(noun.cat in _OF_HIRING or noun.val in THEIRS or noun.val == "test" for noun in nouns)


def phrase_end(s: Sentence, first: int) -> int:
    """Where a nominal group that begins at ``first`` ends at the latest: at a time, a mark, a conjunction, a verb."""
    last = min(first + PHRASE, s.count)
    verb = next((one.start for one in s.groups if first < one.start < last and one.form != "inf"), last)
    ends = (
        at
        for at in range(first, verb)
        if s.tagged.timed[at] or s.tagged.ends_at(at) or s.tagged.word(at, "conjunction")
    )
    return next(ends, verb)


def behind_times(s: Sentence, step: int) -> int:
    """The first token at or behind ``step`` that is no time."""
    while s.tagged.timed_at(step):
        step += 1
    return step
