"""What comes by a day without a verb: "back to me by Friday", "contract with me Monday", "no news until Tuesday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.statements.acts import NOTHING, of_noun
from nudged.reading.statements.draft import Deed, Draft
from nudged.reading.statements.dues import fill_due
from nudged.reading.statements.persons import sayer, sender
from nudged.reading.statements.voices import theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_NEAR = 2
_NOUN_REACH = 5
_DAYS = ("wd", "date", "dom", "rel", "period", "clock", "later", "week-of", "nth-week")


def fragments(s: Sentence) -> None:
    """Every fragment that says where something comes to, and when."""
    if s.context.todo or s.tagged.has_any("if", "maybe", "third", "habit"):
        return
    _to_come(s)
    _owed(s)
    theirs_to_me = (tag for tag in s.tagged.plain("reaching-you") if _spoken_to_me(s, tag))
    with_me = (tag for tag in s.tagged.plain("pron") if tag.val == "me" and s.tagged.word(tag.first, "with"))
    for tag in (*s.tagged.plain("reaching-me"), *theirs_to_me, *with_me):
        when = _time_behind(s, tag.last)
        if when is None or s.covered(tag.first, Type.PROMISE) or _of_a_verb(s, tag) or s.tagged.has("hope"):
            continue
        if s.tagged.any_word(tag.first, tag.last, "inbox") and when.kind == "rel" and when.args[0] == 0:
            continue  # "formal offer in my inbox this morning"
        noun = next((noun for noun in reversed(s.tagged.all_nouns) if noun.last <= tag.first), None)
        near = noun is not None and tag.first - noun.last <= _NOUN_REACH
        _note(s, tag.first, when, of_noun(noun) if near else Deed(Act.REPLY))


def _to_come(s: Sentence) -> None:
    """Note what is listed as to come: « à recevoir : le cas pratique, jeudi », « à venir jeudi : contrat »."""
    listed = s.tagged.word(0, "towards") and s.tagged.word(1, "to-come") and s.tagged.norms.count(":") == 1
    if not listed or s.covered(1, Type.PROMISE):
        return
    noun = s.tagged.noun_in(2, s.count, "doc", "answer", "invite")
    when = next((w for w in s.tagged.times if w.direct and not w.past), None)
    told = (
        len(s.groups) <= 1
        and noun is not None
        and s.tagged.norms.index(":") < noun.first <= s.tagged.norms.index(":") + _NEAR
    )
    if noun is not None and when is not None and told and not s.tagged.word(noun.first - 1, "mine-of"):
        done = of_noun(noun)
        draft = Draft(Type.PROMISE, 0, s.count, noun.first, done.act, sayer(s), thing=done.thing)
        fill_due(s, draft, [when])
        s.drafts.append(draft)


def _owed(s: Sentence) -> None:
    """Note what the candidate is told to be owed, with its day or who gives it: "I'm due a call on Friday"."""
    for step in s.tagged.words("owed"):
        mine = s.tagged.word(step - 1, "due-now") and s.tagged.is_pronoun(step - 2, "i", "we")
        noun = s.tagged.noun_in(step + 1, step + _NEAR + 2, "answer", "call", "doc", "money") if mine else None
        if noun is None or s.covered(noun.first) or theirs(s, step) or s.tagged.any_word(step, noun.first, "mine-of"):
            continue
        when = next((w for w in s.tagged.times if 0 <= w.first - noun.last <= _NOUN_REACH and w.direct), None)
        giver = sender(s, noun.last, s.count)
        if giver is not None or (when is not None and not when.past):
            done = of_noun(noun)
            draft = Draft(Type.PROMISE, *s.scope(step), noun.first, done.act, giver or sayer(s), thing=done.thing)
            fill_due(s, draft, [when] if when is not None else [])
            s.drafts.append(draft)


def _spoken_to_me(s: Sentence, tag: Tag) -> bool:
    """Whether "back to you" is said to the candidate."""
    return theirs(s, tag.first) or (s.context.label is not None and not s.context.label_me)


def none_until(s: Sentence, noun: Tag) -> When | None:
    """The time of "no decision until Tuesday", which tells that it comes then."""
    if not s.tagged.word(noun.first - 1, "none-word") or noun.cat != "answer":
        return None
    return next(
        (w for w in s.tagged.times if w.first == noun.last and w.lead == "until" and w.kind in _DAYS and not w.past),
        None,
    )


def _time_behind(s: Sentence, index: int) -> When | None:
    return next((w for w in s.tagged.times if 0 <= w.first - index <= _NEAR and not w.past and w.direct), None)


def _of_a_verb(s: Sentence, tag: Tag) -> bool:
    """Whether a verb of the same clause is what brings it, or the candidate speaks of something else."""
    comma = next((step for step in range(tag.first, -1, -1) if s.tagged.norms[step] in ",;:—–-"), -1)
    return bool(s.verbs_in(comma + 1, tag.first))


def _note(s: Sentence, anchor: int, when: When, done: Deed) -> None:
    if done is NOTHING:
        return
    draft = Draft(Type.PROMISE, *s.scope(anchor), anchor, done.act, thing=done.thing)
    named = [group.subject.person for group in s.verbs_in(0, anchor) if group.subject.kind == "name"]
    draft.person = named[-1] if named else sayer(s)
    if theirs(s, anchor) and not (s.context.label or s.tagged.has("reaching-you", anchor, anchor + 1)):
        return
    fill_due(s, draft, [when])
    s.drafts.append(draft)
