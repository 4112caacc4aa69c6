"""Promises told as not kept by what had been expected: "expected the contract yesterday, nothing"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.statements.acts import AWAITED, OWED_VERBS, deed, of_noun
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import due_times, fill_due
from nudged.reading.statements.persons import promiser, sender
from nudged.reading.statements.unmet import missing
from nudged.reading.statements.voices import side
from nudged.reading.times import DAY_KINDS

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_REACH = 5


def lapsed(s: Sentence) -> None:
    """Note what had been expected and did not come."""
    if s.context.todo or s.tagged.has_any("if", "third", "hope") or any(one.type is Type.PROMISE for one in s.drafts):
        return
    draft = _waited_for(s) or _deadline_gone(s)
    if draft is not None:
        s.drafts.append(draft)


def _waited_for(s: Sentence) -> Draft | None:
    """ "Expected the contract yesterday, nothing", « j'attendais le contrat hier, rien »."""
    classes = s.tagged.lexicon.word_classes
    for group in s.groups:
        awaits = group.lemma in classes["expect-verb"] | classes["to-await"] | classes["expecting-verb"]
        then = group.tense in ("past", "past-habit") or "aux:was" in group.chain
        if not (awaits and then) or group.negated or side(s, group) == "them":
            continue
        noun = s.tagged.noun_in(group.end, group.end + _REACH, *AWAITED)
        when = next((w for w in s.tagged.times if noun is not None and 0 <= w.first - noun.last <= 1), None)
        if noun is not None and when is not None and _may_lie_back(when) and missing(s, when.last):
            done = of_noun(noun)
            draft = Draft(Type.PROMISE, 0, s.count, noun.first, done.act, thing=done.thing, broken=True)
            draft.person = sender(s, noun.last, s.count)
            fill_due(s, draft, [when])
            return draft
    return None


def _deadline_gone(s: Sentence) -> Draft | None:
    """ "They missed their own deadline of Monday", « lundi était leur date limite, personne n'a appelé »."""
    for step in s.tagged.words("limit-noun"):
        theirs_alone = s.tagged.any_word(step - 3, step, "whose-limit") or s.tagged.is_pronoun(step + 1, "they")
        when = min((w for w in s.tagged.times if _may_lie_back(w)), key=lambda w: abs(w.first - step), default=None)
        ours = s.tagged.any_word(step - 1, step + 3, "own-candidacy")  # "their application deadline"
        if not theirs_alone or when is None or ours:
            continue
        over = when.last <= step and s.tagged.any_word(when.last, step, "was-word")
        if _not_met(s, step) or (over and (s.carried.nothing or when.kind == "rel" or missing(s, step))):
            draft = Draft(Type.PROMISE, 0, s.count, step, Act.REPLY, broken=True)
            fill_due(s, draft, [when._replace(lead="")])
            return draft
    return None


def _not_met(s: Sentence, step: int) -> bool:
    """Whether those whose deadline stands at ``step`` are told to have missed it, or not to have kept it."""
    keeping = s.tagged.lexicon.word_classes["keeping-limit"]
    near = (one for one in reversed(s.verbs_in(0, step)) if one.lemma in keeping and step - one.end <= _REACH)
    kept = next(near, None)
    if kept is not None and kept.negated and kept.tense == "past":
        return side(s, kept) == "them"
    missed = next((at for at in range(step - 1, max(0, step - _REACH), -1) if s.tagged.word(at, "missed-word")), None)
    before = missed - 1 - s.tagged.is_sense(missed - 1, "aux") if missed is not None else 0
    they = s.tagged.is_pronoun(before, "he", "she", "they") or s.named_at(before) is not None
    return missed is not None and missed > 0 and they


def asked_why(s: Sentence) -> Draft | None:
    """ "Wasn't Ana supposed to send it on Monday?", « Sophie ne devait-elle pas m'envoyer le lien lundi ? »."""
    if s.tagged.norms[-1:] != ["?"] or len(s.groups) < 2:
        return None
    asked, group = s.groups[:2]
    was = s.tagged.word(asked.index, "was-verb") and s.tagged.is_sense(asked.end, "neg")
    english = was and asked.index == 0 and group.tense == "future"
    owed = asked.lemma in s.tagged.lexicon.word_classes["owing-modal"] and asked.negated and asked.tense == "past-habit"
    french = owed and group.tense == "infinitive" and asked.index < _REACH
    return _broken(s, group) if group.cls in OWED_VERBS and (english or french) else None


def _broken(s: Sentence, group: Group) -> Draft | None:
    times = due_times(s, *s.territory(group), group.index)
    done = deed(s, group)
    if not times or done.act is None or group.subject.kind in ("me", "we", "third"):
        return None
    draft = Draft(Type.PROMISE, 0, s.count, group.index, done.act, thing=done.thing, broken=True)
    draft.person = promiser(s, group)
    fill_due(s, draft, times)
    return draft


def _may_lie_back(when: When) -> bool:
    return when.past or when.kind in DAY_KINDS or when.kind == "rel"
