"""What is done to the candidate: will be contacted, was invited, « je serai recontactée »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act
from nudged.reading.statements.acts import by_phone, deed
from nudged.reading.statements.contacts import contact
from nudged.reading.statements.draft import Deed
from nudged.reading.statements.dues import timed
from nudged.reading.statements.persons import agent, agent_is_role, sayer
from nudged.reading.statements.promise import promise, refused

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence

_PASSIVE = ("reply", "call", "tell", "followup", "schedule", "send", "give", "other")
_THING_REACH = 4
_PASSIVE_ACTS = {"call": Act.CALL, "schedule": Act.SCHEDULE, "send": Act.SEND, "give": Act.SEND, "other": Act.OTHER}


def contacted(s: Sentence, group: Group) -> None:
    """I'll be contacted, I was told, « je serai recontactée »."""
    if group.lemma in s.tagged.lexicon.word_classes["taking-on"]:
        return
    if group.cls in _PASSIVE and (group.tense == "future" or _passive_soon(s, group)):
        if refused(s, group):
            return
        learns = group.lemma in s.tagged.lexicon.word_classes["settling-verb"]
        act = Act.REPLY if learns else _PASSIVE_ACTS.get(group.cls, Act.REPLY)
        given = deed(s, group)
        if group.cls == "give" and given.act is not None:
            act = given.act  # "I'm to be given an answer by Wednesday"
        thing = given.thing if act is Act.SEND else None
        last = s.scope(group.index)[1]
        act = by_phone(s, group.end, last, Deed(act)).act or act
        person = agent(s, group.end, last)
        if person is None and not agent_is_role(s, group.end, last):
            person = sayer(s, group)
        promise(s, group, Deed(act, thing), person=person)
        return
    invited = group.tense in ("past", "present") and group.lemma in s.tagged.lexicon.word_classes["invited-verb"]
    if group.lemma in s.tagged.lexicon.word_classes["informing-verb"] and _reports(s, group):
        s.why.append(f"{group.lemma}: only reports")
        return
    told = group.tense == "past" and group.cls in ("reply", "call", "followup", "chase")
    told = told or (group.tense == "past" and group.cls == "send" and _thing_behind(s, group))
    if (told or invited) and not group.negated:
        contact(s, group, Deed(Act.SCHEDULE) if group.cls == "schedule" else None)


def _thing_behind(s: Sentence, group: Group) -> bool:
    """Whether a thing of theirs is what the candidate was sent: "I've been sent the link"."""
    noun = s.tagged.noun_in(group.end, group.end + _THING_REACH, "doc", "invite", "answer")
    return noun is not None and noun.first < s.next_start(group) and not s.tagged.word(noun.first - 1, "mine-of", "no")


def _reports(s: Sentence, group: Group) -> bool:
    """Whether what one was told follows, and nothing tells how: "I was informed that", "advised to expect"."""
    clause = s.tagged.is_sense(group.end, "that", "to") or s.clause_behind(group)
    return clause and s.tagged.lexicon.base_forms


def _told_by_a_day(s: Sentence, group: Group) -> bool:
    """Whether what one is told is still to come: "I'm told by Friday", "I'm told where I stand, 10 April at last"."""
    if not s.tagged.lexicon.base_forms or group.lemma not in s.tagged.lexicon.word_classes["told-soon"]:
        return False
    asked = s.tagged.word(group.end, "question-word") or s.tagged.has("standing", group.end, group.end + 1)
    ends = (when for when in s.tagged.times if when.first == group.end and when.lead in ("by", "before", "in", "on"))
    return (asked or any(s.tagged.ends_at(when.last) for when in ends)) and timed(s, group)


def _passive_soon(s: Sentence, group: Group) -> bool:
    """« Je suis rappelée vendredi », "everybody gets told Tuesday"."""
    if group.tense != "present" or group.subject.kind not in ("me", "we"):
        return False
    if _told_by_a_day(s, group):
        return True
    if s.tagged.lexicon.base_forms:
        return not group.told.isdisjoint(s.tagged.lexicon.word_classes["happening-aux"]) and timed(s, group)
    invited = (
        group.lemma in s.tagged.lexicon.word_classes["inviting-verb"]
        and group.lemma not in s.tagged.lexicon.word_classes["settling-verb"]
    )
    return not invited and timed(s, group)
