"""The class of a verb where it stands, by the complement that follows it: "get back to me", « passer un appel »."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nudged.reading.grammar.chains import Chain
    from nudged.reading.grammar.tagged import Tagged

_COMPLEMENT_REACH = 6
_CLAUSE_REACH = 10
_CALENDAR_REACH = 12
_LONG_TIME = 4
_TO_TIME = ("temps",)
"""The complement of a verb with a time behind it."""
_TO_ME = ("clitic",)
"""The complement of a verb with "me" or "vous" in front of it."""
_CIRCUMSTANCES = (_TO_ME, _TO_TIME)
_OF_CIRCUMSTANCES = (*_TO_ME, *_TO_TIME)


def classify(tagged: Tagged, index: int, lemma: str, links: Chain) -> tuple[str, int]:
    """The class of a verb here, and the index after what gives it that class."""
    frame = tagged.lexicon.frames.get(lemma)
    if frame is None:
        return "give" if links.to_me and not tagged.lexicon.base_forms else "work", index + 1
    if lemma in tagged.lexicon.word_classes["recalling-verb"] and _reminds(tagged, index, links):
        return "say", index + 1
    far = _reach(tagged, index)
    behind = tagged.norms[index + 1 : index + max(far, 3)]
    if frame.openings.isdisjoint((*behind, *_OF_CIRCUMSTANCES)):
        return frame.default, index + 1
    last = index + 2 if _has_done(tagged, index, lemma) else _clause_end(tagged, index + 1, index + far)
    for words, cls in frame.complements:
        if words in _CIRCUMSTANCES:
            if links.to_me if words == _TO_ME else _time_right_behind(tagged, index):
                return cls, index + 1
        elif words[0] in behind and words != ("n",):
            end = _complement(tagged, index, words, min(last, index + 3) if cls == "-" else last)
            if end is not None:
                return cls, end
    return frame.default, index + 1


def _has_done(tagged: Tagged, index: int, lemma: str) -> bool:
    """Whether an infinitive right behind tells what one is made to do: « m'a fait commenter un contrat »."""
    making = lemma in tagged.lexicon.word_classes["making-done"] and not tagged.lexicon.base_forms
    behind = index + 1
    if not making or behind >= len(tagged.norms):
        return False
    ends = tagged.norms[behind].endswith(tuple(tagged.lexicon.word_classes["infinitive-ending"]))
    return tagged.has_form(behind, "inf") or (ends and tagged.unknown_word(behind))


def _reach(tagged: Tagged, index: int) -> int:
    """Within how many tokens behind a verb its complement stands."""
    if "calendar-word" in tagged.all_classes:
        return _CALENDAR_REACH  # "put a chat with their manager on the calendar"
    far = _CLAUSE_REACH if tagged.lexicon.verb_last else _COMPLEMENT_REACH
    # « ils reviennent cette semaine ou la suivante avec une réponse »
    return far + 2 * all(tagged.timed[index + 1 : index + 1 + _LONG_TIME])


def _time_right_behind(tagged: Tagged, index: int) -> bool:
    return any(tagged.timed[index + 1 : index + 2]) and tagged.word(index + 1, "towards", "dative")


def _reminds(tagged: Tagged, index: int, links: Chain) -> bool:
    """Whether « rappeler » is to remind: « elle rappelle que », « il me rappelle mon chef »."""
    if tagged.word(index + 1, "that"):
        return not ("ne" in links.cats and tagged.timed_at(index + 2))  # « elle ne m'a rappelé que ce matin »
    if links.to_me and tagged.word(index + 1, "of-kind") and not any(tagged.timed[index + 1 : index + 3]):
        return True  # « il nous rappelle de rapporter les ordinateurs »
    return links.to_me and tagged.word(index + 1, "reminded") and not tagged.timed[index + 1]


def _clause_end(tagged: Tagged, first: int, last: int) -> int:
    """Where the clause of a verb ends behind it, ``last`` at the most."""
    near, english = range(first, min(last, len(tagged.norms))), tagged.lexicon.base_forms
    ends = (at for at in near if tagged.tokens[at].norm in ".;,:" or (english and _opens_clause(tagged, at)))
    return next(ends, near.stop)


def _complement(tagged: Tagged, index: int, words: tuple[str, ...], end: int) -> int | None:
    """The index after a complement of a verb, where it follows before ``end``."""
    verb = words[0] in tagged.lexicon.verbs
    for step in range(index + 1, end):
        if verb and step > index + 1 and tagged.word(step - 1, "in-order-to"):
            return None  # « message laissé sur son répondeur pour savoir »
        if step > index + 1 and _other_verb(tagged, step, words):
            return None  # "was their deadline to get back to me"
        if tagged.timed[step] or tagged.norms[step] != words[0]:
            continue
        last = step + len(words)
        within = tagged.word(last - 1, "in-word")
        timed = within and tagged.timed[last - 1] and not tagged.word(last, "deadline")
        timed = timed or (within and tagged.word(last, "in-course"))  # "call me in due course"
        if tuple(tagged.norms[step:last]) == words and not timed:
            return last
        around = _around_time(tagged, step, words)
        if around is not None:
            return around
    return None


def _around_time(tagged: Tagged, step: int, words: tuple[str, ...]) -> int | None:
    """The index after a complement with a time in the middle of it: "they'll be back next week with an answer"."""
    rest = step + 1
    if not tagged.lexicon.base_forms or tagged.norms[step] != words[0] or not tagged.timed_at(rest):
        return None
    while tagged.timed_at(rest):
        rest += 1
    last = rest + len(words) - 1
    found = len(words) > 1 and tagged.word(rest, "with") and tuple(tagged.norms[rest:last]) == words[1:]
    return last if found else None


def _other_verb(tagged: Tagged, step: int, words: tuple[str, ...]) -> bool:
    """Whether a "to" with its infinitive stands at ``step``, and no part of a complement."""
    infinitive = tagged.lexicon.base_forms and tagged.has("to", step, step + 1) and tagged.has_form(step + 1, "base")
    return infinitive and words[0] != tagged.norms[step]


def _opens_clause(tagged: Tagged, step: int) -> bool:
    """Whether the subject of another clause stands at ``step``: "Tuesday is when I find out"."""
    return tagged.is_pronoun(step, "i", "he", "she", "they") or tagged.word(step, "we-alone")
