"""Whether a thing is told as still to come: a decision will be made, details to follow, « réponse attendue mardi »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.acts import THEIRS
from nudged.reading.statements.dues import verb_times
from nudged.reading.statements.promise import lapsed_limit, overdue

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When


def to_come(s: Sentence, group: Group) -> bool:
    """Whether the verb tells of a thing that is still to come."""
    if group.tense == "future":
        return True
    if group.form == "impf" and overdue(s, group):
        return True
    if group.tense == "present" and group.lemma in s.tagged.lexicon.word_classes["follows-now"]:
        return not s.tagged.word(group.end, "definite", "bare-article")  # "start dates follow the hall"
    if _on_its_way(s, group):
        return True
    if group.tense in ("present", "progressive") or (group.form == "ing" and group.cls == "arrive"):
        return bool(verb_times(s, group)) or lasting(s, group) is not None
    classes = s.tagged.lexicon.word_classes
    if group.tense == "infinitive":
        arrives = group.lemma in classes["to-be"] and group.cls == "send" and bool(verb_times(s, group))
        return arrives or group.lemma in classes["follow-verb"] or _to_reach_me(s, group)
    return _past_to_come(s, group)


def lasting(s: Sentence, group: Group) -> When | None:
    """The time that an answer takes: « la réponse prendra une semaine »."""
    if group.lemma not in s.tagged.lexicon.word_classes["takes-time"]:
        return None
    return next((when for when in s.tagged.times if when.first == group.end and when.kind == "dur"), None)


def _on_its_way(s: Sentence, group: Group) -> bool:
    """ "The contract is on its way", "an offer is coming", which ends there: no day is told."""
    noun = group.subject.noun
    if noun is None or noun.val not in THEIRS or group.tense not in ("present", "progressive"):
        return False
    step = next((at for at in range(group.index, group.index + 4) if s.tagged.word(at, "to-come-yet")), None)
    return step is not None and (s.tagged.ends_at(step + 1) or s.tagged.word(step + 1, "according", "clause-start"))


def _to_reach_me(s: Sentence, group: Group) -> bool:
    """ "Offer letter to land by Tuesday", "contract to reach me by the 10th": no verb stands before."""
    coming = group.cls in ("arrive", "send") or (group.cls in ("reply", "give") and group.to_me)
    bare = group.form == "base" and group.subject.noun is not None and not any(s.before(group))
    return coming and bare and s.tagged.lexicon.base_forms and bool(verb_times(s, group))


def _past_to_come(s: Sentence, group: Group) -> bool:
    """Whether a participle tells of what is to come: « réponse attendue », « contrat envoyé mardi prochain »."""
    if group.tense != "past":
        return False
    if group.lemma in s.tagged.lexicon.word_classes["expect-verb"] or overdue(s, group):
        return True
    if group.passive:
        return False
    if lapsed_limit(s, group):
        return True
    form = group.form == "pp" or (group.cls == "send" and group.form == "past" and group.subject.noun is not None)
    bare = form and not any(value.startswith("aux:") for value in group.chain)
    times = (when for when in verb_times(s, group) if not s.comma_between(group.end, when.first - 1))
    return bare and not _sent_by_me(s, group) and any(_is_ahead(s, when) for when in times)


def _sent_by_me(s: Sentence, group: Group) -> bool:
    """Whether what was sent by a limit may as well be the candidate's work: "case study sent before Friday"."""
    noun = group.subject.noun
    own = noun is not None and (noun.val == "test" or s.tagged.has("own-doc", noun.first, noun.last))
    return own and group.cls == "send"


def _is_ahead(s: Sentence, when: When) -> bool:
    """Whether a time behind a participle can only be to come: "tomorrow", "by Friday", "Tuesday at the latest"."""
    limit = when.vague or (when.lead in ("by", "before") and when.kind != "clock")
    limit = limit or s.tagged.any_word(when.first, when.last + 2, "at-most")
    limit = limit or s.tagged.any_word(when.first, when.last + 2, "latest")
    return limit or s.tagged.any_word(when.first, when.last, "next-one") or (when.kind == "rel" and when.args[0] != 0)
