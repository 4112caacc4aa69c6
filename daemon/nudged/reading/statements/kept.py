"""Whether what had been promised is told as done after all: "was to call Monday, called Tuesday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.unmet import missing
from nudged.reading.statements.voices import side, takes_up

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence


def done_since(s: Sentence, group: Group) -> bool:
    """Whether what was not done in time is told as done after all: "was to call Monday, called Tuesday"."""
    if group.mood != "broken":
        return False
    did = any(
        other.index > group.index
        and (other.cls == group.cls or takes_up(s, other))
        and (other.tense, other.negated, other.mood) == ("past", False, "")
        and side(s, other) == "them"
        for other in s.groups
    )
    return did or (group.cls in ("send", "give") and _arrived_since(s, group))


def did_so(s: Sentence, group: Group) -> bool:
    """Whether what was promised is told as done by "did" alone: "was supposed to call Monday and did"."""
    behind = next(iter(s.behind(group)), None) if group.mood == "broken" else None
    if behind is None or behind.negated or behind.tense != "past":
        return False
    do = behind.lemma in s.tagged.lexicon.word_classes["pro-verb"] and s.tagged.lexicon.base_forms
    return do and (s.tagged.ends_at(behind.end) or s.tagged.timed_at(behind.end)) and side(s, behind) == "them"


def _arrived_since(s: Sentence, group: Group) -> bool:
    """Whether what was to be sent is told to have come: « il devait l'envoyer vendredi, il est arrivé ce matin »."""
    came = (one for one in s.behind(group) if one.cls == "arrive" and one.tense == "past")
    return any(not (one.negated or one.mood) and one.subject.kind in ("thing", "he", "they") for one in came)


def received_since(s: Sentence, group: Group) -> bool:
    """Whether what was to be sent is told as received: « elle devait l'envoyer vendredi ; reçu aujourd'hui »."""
    if group.mood != "broken" or group.cls not in ("send", "give") or missing(s, group.end):
        return False
    last = [one for one in s.behind(group) if not (one.negated or one.mood) and one.tense == "past"]
    return any(
        one.cls == "receive"
        and (one.subject.kind in ("me", "none") or (one.form == "pp" and not one.chain))
        and s.tagged.noun_in(one.end, s.count, "doc") is None
        for one in last
    )
