"""How a refusal is told by what became of the post, or by the no itself: "job went to somebody else", "got the no"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.grammar import Tag

if TYPE_CHECKING:
    from nudged.reading.statements.sentence import Sentence

_ADJECTIVES = 3
_PERSON = 4
_WITHIN = 3


def gone_to_another(s: Sentence) -> Tag | None:
    """ "The job went to somebody else", "role's gone to another fella"; no "my old job went to", no "went to plan"."""
    tagged = s.tagged
    for step in tagged.words("gone-to"):
        noun = step - 1
        while noun > 0 and tagged.word(noun, "being-chain"):
            noun -= 1
        if not tagged.word(noun, "won-noun") or not tagged.word(step + 1, "to-whom") or not _is_the_post(s, noun):
            continue
        end = _somebody_at(s, step + 2)
        if end is not None:
            return Tag("rejected", "", noun, end)
    return None


def _is_the_post(s: Sentence, noun: int) -> bool:
    """Whether "the" or nothing leads to a noun: "his job", "my old job" are others' or bygone ones."""
    tagged = s.tagged
    for step in range(noun - 1, max(-1, noun - 1 - _ADJECTIVES), -1):
        if tagged.word(step, "definite-only"):
            return not tagged.any_word(step, noun, "former-adjective", "bygone")
        if tagged.word(step, "mine-of", "definite", "former-adjective", "indefinite"):
            return False
        if tagged.is_break(step) or tagged.norms[step] == ",":
            return True
    return noun <= _ADJECTIVES and not tagged.any_word(0, noun, "former-adjective", "mine-of")


def _somebody_at(s: Sentence, step: int) -> int | None:
    """The index behind somebody who may have the post instead, at ``step``."""
    tagged = s.tagged
    if tagged.word(step, "rival-end") and not tagged.ends_at(step + 1) and not tagged.timed_at(step + 1):
        return step + 2 if _is_person(s, step + 1) else None  # no "went to another branch"
    if tagged.word(step, "somebody-word"):
        return step + 1 + tagged.word(step + 1, "other-one-behind")
    if step < s.count and gender_of(tagged.norms[step]) and tagged.tokens[step].capital:
        return step + 1 if tagged.ends_at(step + 1) else None
    known = any(tagged.nouns[step + 1 : step + 2]) or tagged.word(step + 1, "passes-through")
    if tagged.word(step, "indefinite") and tagged.norms[step + 1 : step + 2] and not known:
        return step + 2  # "to a lad from Leith", no "to a panel"
    article = tagged.word(step, "definite", "indefinite")
    for at in range(step + article, min(s.count, step + _PERSON)):
        if tagged.ends_at(at) or tagged.timed[at] or tagged.word(at, "preposition"):
            return None
        if _is_person(s, at) and (article or tagged.word(at, "rival-adjective", "rival-noun")):
            return at + 1
    return None


def _is_person(s: Sentence, at: int) -> bool:
    return s.tagged.word(at, "rival-noun", "rival-adjective", "rival-trade", "one-like")


def the_no(s: Sentence) -> Tag | None:
    """ "Got the no, 2 lines", "their no came by letter": a no with an article is the answer that was waited for."""
    tagged = s.tagged
    for step in tagged.words("none-word"):
        article = step - 1 - (tagged.norms[step - 1] in _QUOTES)
        if article < 0 or not tagged.word(article, "definite-only", "their-own"):
            continue
        end = step + 1 + (tagged.norms[step + 1 : step + 2] in _QUOTED)
        if tagged.tokens[step].capital or not (_received(s, article, end) or _came(s, step, end)):
            continue
        return Tag("rejected", "", article, step + 1)
    return None


_QUOTES = frozenset("\"“'‘")
_QUOTED = (['"'], ["”"], ["'"], ["’"])


def _received(s: Sentence, article: int, end: int) -> bool:
    """Whether the candidate got what stands at ``article``, and the noun ends there: no "got the no entry sign"."""
    tagged = s.tagged
    verb = next(reversed(s.verbs_in(0, article)), None)
    got = verb is not None and verb.cls == "receive" and verb.tense == "past" and verb.end == article
    if verb is None or not got or verb.negated or verb.mood or verb.subject.kind not in ("none", "me", "we"):
        return False
    return tagged.ends_at(end) or tagged.timed_at(end) or tagged.word(end, "from", "means", "conjunction", "contrast")


def _came(s: Sentence, step: int, end: int) -> bool:
    """Whether the no is told to have come, and as what is not told: no "the no came as a surprise"."""
    verb = next(iter(s.verbs_in(step + 1, step + 1 + _WITHIN)), None)
    if verb is None or verb.cls != "arrive" or verb.tense != "past" or verb.negated or verb.start > end:
        return False
    behind = verb.end
    return s.tagged.ends_at(behind) or s.tagged.timed_at(behind) or s.tagged.word(behind, "by", "means", "in-word")
