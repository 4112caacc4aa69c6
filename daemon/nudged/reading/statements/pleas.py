"""Whether somebody is only asked to do it, and what is done all the same: "please note that Dan will call you"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.voices import theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_NEAR = 3
_PLEASE = 8


def pleaded_for(s: Sentence, group: Group) -> bool:
    """Whether "please" asks for it; no "please find the agenda attached, the address follows"."""
    tagged, acts = s.tagged, group.subject.kind != "none" and not group.inherited
    if _let_know(s, group):
        return True
    near = tagged.plain("please", max(0, group.start - _PLEASE), group.index)
    pleas = (tag for tag in near if not (_only_thanks(s, tag) or (acts and _has_noted(s, tag))))
    return any(not (acts and s.comma_between(tag.last, group.start)) for tag in pleas)


def _let_know(s: Sentence, group: Group) -> bool:
    """Whether one is to tell something: "let me know what time works best!"; no "let me know they chose another"."""
    tagged = s.tagged
    opens = group.subject.kind == "none" and tagged.opens_at(group.index) and not group.inherited
    if not (opens and tagged.word(group.index, "letting-word") and tagged.word(group.end - 1, "let-know")):
        return False
    return tagged.word(group.end, "question-word", "your-own", "asked-of") or tagged.ends_at(group.end)


def _has_noted(s: Sentence, tag: Tag) -> bool:
    """Whether one is only asked to take note of what follows: "please note that Dan will call you"."""
    return s.tagged.any_word(tag.last, tag.last + _NEAR, "noticing-word")


def _only_thanks(s: Sentence, tag: Tag) -> bool:
    """Whether what looks like a plea has a noun behind it: « je vous remercie de votre candidature »."""
    tagged, step = s.tagged, tag.last
    if tagged.lexicon.base_forms:
        return False
    noun = (
        tagged.word(step, "definite-one") and step + 1 < s.count and tagged.norms[step + 1] not in tagged.lexicon.verbs
    )
    return noun or tagged.word(step, "your-own", "our-own", "indefinite")


def done_all_the_same(s: Sentence, group: Group, ask: Group) -> bool:
    """Whether a verb behind one of asking is no request, but what they will do."""
    tests = (_passed_on, _passes_it_on, _put_up_to_it, _done_by_then)
    return any(test(s, group, ask) for test in tests)


def _passed_on(s: Sentence, group: Group, ask: Group) -> bool:
    """Whether who writes was only asked to tell it: "Dan asked me to let you know that he'll call you"."""
    tagged = s.tagged
    told = tagged.any_word(ask.end - 1, ask.end + 1, "my-behind")
    told = told or any(tagged.is_pronoun(step, "me") for step in range(ask.start, ask.index))
    return told and group.subject.kind in ("he", "name", "they") and group.to_me and theirs(s, group.index)


def _passes_it_on(s: Sentence, group: Group, ask: Group) -> bool:
    """Whether who asks for it passes it on: « j'ai demandé au jury un retour que je vous transmettrai »."""
    own = group.subject.kind == "me" and ask.subject.kind == "me" and not group.inherited and theirs(s, group.index)
    told = s.tagged.noun_in(ask.end, group.start, "answer", "doc") is not None
    return own and told and group.to_me and group.tense == "future"


def _put_up_to_it(s: Sentence, group: Group, ask: Group) -> bool:
    """Whether one of theirs was asked to do it for the candidate: "Dan has been asked to call you"."""
    same = ask.passive and ask.subject.kind in ("name", "role", "he", "they") and ask.subject.kind == group.subject.kind
    return same and group.to_me and theirs(s, group.index)


def _done_by_then(s: Sentence, group: Group, ask: Group) -> bool:
    """Whether the candidate is asked for something else first: "asked me to share my payslips, then they'll decide"."""
    asked = any(one.tense in ("infinitive", "future") for one in s.verbs_in(ask.end, group.start))
    apart = group.subject.kind in ("he", "they", "name", "role") and s.comma_between(ask.end, group.start)
    return ask.to_me and asked and apart and group.tense == "future"
