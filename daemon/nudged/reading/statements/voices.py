"""Who speaks and who acts: the candidate, the other side, or somebody else."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from nudged.reading.grammar import Mention, antecedent, person_among

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Subject
    from nudged.reading.statements.sentence import Sentence

_OTHERS = ("he", "they", "name", "role", "on")
_AGENT = 6
_SAYING = ("say", "tell", "reply", "call")
_FILLED = 4


def theirs(s: Sentence, index: int) -> bool:
    """Whether token ``index`` is spoken by the other side."""
    if s.quoted[index]:
        opening = index
        while opening > 0 and s.quoted[opening - 1]:
            opening -= 1
        return not any(
            group.index < opening and not s.quoted[group.index] and group.subject.kind in ("me", "we")
            for group in s.groups
        )
    if s.context.label_me:
        return False
    if _spoken_plainly(s, index):
        return True
    if s.context.voice == "them" or _told_aside(s, index) or _to_you_from_us(s) or _to_all(s):
        return True
    if s.context.label is None:
        return False
    return any(group.subject.kind in ("me", "we") for group in s.groups[:1]) or _addressed(s)


def _spoken_plainly(s: Sentence, index: int) -> bool:
    """Whether words stand right behind a verb of saying without marks: « elle m'a dit je vous rappelle lundi »."""
    if s.tagged.lexicon.base_forms:
        return False
    said = [group for group in s.groups if group.index <= index]
    if _said_behind_colon(s, index, said):
        return True
    for one, other in pairwise(said):
        speaks = one.cls in ("say", "tell") and one.subject.kind in (*_OTHERS, "none")
        between = range(one.end, other.subject.start)
        plain = all(s.tagged.tokens[step].norm in ",:" or s.tagged.word(step, "filler") for step in between)
        if speaks and other.subject.kind == "me" and not other.inherited and len(between) <= _FILLED and plain:
            return s.scope(other.index) == s.scope(index) and not s.comma_between(other.end, index)
    return False


def _said_behind_colon(s: Sentence, index: int, said: list[Group]) -> bool:
    """Whether somebody's words to "you" stand behind a colon: « elle termine par : je vous fais un mail demain »."""
    first = s.scope(index)[0]
    if not first or s.tagged.tokens[first - 1].norm != ":" or not said or said[-1].index < first:
        return False
    to_you = said[-1].subject.kind == "me" and any(
        s.tagged.is_pronoun(step, "you") for step in range(said[-1].start, said[-1].index)
    )
    return to_you and any(group.index < first and group.subject.kind in _OTHERS for group in said)


def _to_you_from_us(s: Sentence) -> bool:
    """Whether « nous » speak to « vous »: a line of a mail of theirs."""
    return not s.tagged.lexicon.base_forms and any(
        group.subject.kind == "we"
        and any(s.tagged.norms[step] == "vous" for step in range(group.start, min(group.end + 3, s.count)))
        for group in s.groups
    )


def _to_all(s: Sentence) -> bool:
    """Whether the sentence is an employer's: "we inform all candidates", "you will hear from our team"."""
    peers = any(tag.cat == "third" and tag.val == "peers" for tag in s.tagged.all_senses)
    speaks = any(
        group.subject.kind == "we" and s.tagged.word(group.subject.start, "we-alone") for group in s.groups[:1]
    )
    if (peers or s.tagged.has("all-candidates")) and speaks:
        return True
    own = any(s.tagged.is_pronoun(step, "i", "me") for step in range(s.count))
    return not own and _addressed(s) and s.tagged.any_word(0, s.count, "our-own")


def _somebody_behind(s: Sentence, group: Group) -> bool:
    """Whether the one who said it stands behind the verb: ", wrote Kim"."""
    unsaid = group.inherited or group.subject.kind in ("none", "you")
    return unsaid and group.end < s.count and s.tagged.tokens[group.end].capital


def _told_aside(s: Sentence, index: int) -> bool:
    """Whether who said token ``index`` is told behind a comma: « on vous écrira, m'a dit Ana »."""
    tagged = s.tagged
    if tagged.lexicon.base_forms:
        if _goes(s, index):
            return True
        return _addressed(s) and any(
            other.index > index
            and other.cls in ("say", "reply")
            and other.start > 0
            and tagged.tokens[other.start - 1].norm == ","
            and (other.subject.kind in ("name", "he", "role", "they") or _somebody_behind(s, other))
            and other.tense in ("past", "present")
            for other in s.groups
        )
    for other in s.groups:
        writes = other.lemma in tagged.lexicon.word_classes["answers-verb"]
        if (
            other.index <= index
            or not (other.cls in ("say", "tell") or writes)
            or other.tense not in ("past", "present")
        ):
            continue
        step = other.index - 1
        while step > index and (_of_saying(s, step) or tagged.word(step, "that")):
            step -= 1
        behind = other.index + 1
        named = (
            behind >= s.count
            or tagged.is_pronoun(behind, "he", "she", "they")
            or (
                tagged.tokens[behind].norm == "-"
                or tagged.tokens[behind].capital
                or tagged.word(behind, "definite", "title")
            )
        )
        if tagged.tokens[step].norm == "," and named and not tagged.lexicon.base_forms:
            return True
    return False


def _goes(s: Sentence, index: int) -> bool:
    """Whether speech is told without quotation marks: "he goes I'll give you a shout", "said I'll send you it"."""
    quoting = s.tagged.lexicon.word_classes["quoting-verb"]
    for other in s.groups:
        if other.index >= index or not (other.cls in ("say", "tell") or other.lemma in quoting):
            continue
        told = other.tense in ("past", "present") and other.subject.kind in ("he", "name", "they", "role", "none")
        near = any(s.tagged.is_pronoun(step, "i", "we", "you") for step in range(other.end, other.end + 3))
        if told and near and any(s.tagged.is_pronoun(step, "you") for step in range(other.end, s.count)):
            return True
    return False


def _of_saying(s: Sentence, step: int) -> bool:
    """Whether a word belongs to a verb of saying behind it: « m'a » dit."""
    sense = s.tagged.sense(step)
    return sense is not None and (
        sense.cat in ("aux", "commit", "broken") or s.tagged.is_pronoun(step, "me", "him", "we")
    )


def _addressed(s: Sentence) -> bool:
    """Whether a labelled line says "you": the one who is named speaks."""
    return any(s.tagged.is_pronoun(step, "you") for step in range(s.count))


def side(s: Sentence, group: Group) -> str:
    """Whose act a verb is: "us" (the candidate), "them", "thing", "third", "generic" or "none"."""
    if _asked_for(s, group) or told_all(s, group) or _own_lot(s, group):
        return "us"
    if group.causer is not None and _side(s, group.causer.kind, group.index) == "us":
        return "generic"
    if group.subject.kind in ("he", "they") and _of_outsider(s, group.subject.start):
        return "third"
    return _side(s, group.subject.kind, group.index)


def _own_lot(s: Sentence, group: Group) -> bool:
    """Whether the candidate is to get what another tells: « je serai avisée lundi, m'a dit Ana »."""
    if group.subject.kind != "me" or s.quoted[group.index] or s.context.voice == "them" or s.context.label is not None:
        return False
    gets = group.passive or group.cls == "receive" or group.lemma in s.tagged.lexicon.word_classes["having-verb"]
    return gets and not s.tagged.lexicon.base_forms and not _addressed(s)


def told_all(s: Sentence, group: Group) -> bool:
    """Whether all candidates are to be told, so the candidate too: "she said that candidates will be informed"."""
    if group.subject.kind != "third" or not group.passive or group.tense != "future":
        return False
    start = group.subject.start
    tag = next((tag for tag in s.tagged.all_senses if tag.cat == "third" and start <= tag.first <= start + 1), None)
    return tag is not None and tag.val == "peers" and any(other.cls in _SAYING for other in s.before(group))


def _of_outsider(s: Sentence, index: int) -> bool:
    """Whether a pronoun at ``index`` stands for somebody outside the process, named before."""
    if theirs(s, index):
        return False
    figures = [mention.place for mention in s.mentions if mention.place < index]
    thirds = [tag for tag in s.tagged.all_senses if tag.cat == "third" and tag.val == "" and tag.first < index]
    before = (group for group in s.groups if group.index < index and group.tense != "infinitive")
    acting = [group.subject.start for group in before if group.subject.kind == "third"]
    if figures:
        return bool(acting) and max(acting) > max(figures)
    one_of_many = s.carried.many and s.tagged.is_pronoun(index, "he", "she")
    return bool(thirds) or (s.carried.outsider and not one_of_many and not _actors(s, index))


def _actors(s: Sentence, index: int) -> bool:
    return any(group.subject.kind in ("name", "role", "on") and group.index < index for group in s.groups)


def _asked_for(s: Sentence, group: Group) -> bool:
    """Whether a verb takes over the subject of the one before, but does what the candidate does: it asks for news."""
    if not group.inherited or group.tense != "past" or group.to_me or group.subject.kind not in _OTHERS:
        return False
    if group.cls in ("chase", "followup"):
        return True
    last = s.scope(group.index)[1]
    asking = s.tagged.has("asking", group.end, last) or s.tagged.has("standing", group.end, last)
    return asking and group.cls in ("reply", "call", "send", "leave")


def _side(s: Sentence, kind: str, index: int) -> str:
    if kind in ("me", "we"):
        return "them" if theirs(s, index) else "us"
    if kind == "you":
        return "us" if theirs(s, index) or _told_you(s, index) else "generic"
    if kind in _OTHERS:
        return "them"
    if kind == "third" and theirs(s, index):
        return "them"
    return kind if kind in ("thing", "third") else "none"


def _told_you(s: Sentence, index: int) -> bool:
    """Whether "you" are told without quotation marks what you will get, and when: "you'll be notified by Friday"."""
    group = next((group for group in s.groups if group.index == index), None)
    gets = group is not None and (group.passive or group.cls == "receive") and group.tense == "future"
    return gets and any(when.direct and when.kind not in ("dur", "clock") for when in s.tagged.times)


def speaker(s: Sentence) -> str | None:
    """Who says what stands in quotation marks, a pasted mail or behind a label."""
    if s.context.voice == "them":
        return s.context.speaker
    if s.context.label:
        return s.context.label
    quoting = s.tagged.lexicon.word_classes["quoting-verb"]
    for group in s.groups:
        tells = group.cls in _SAYING or group.lemma in quoting
        if tells and group.tense in ("past", "present") and not s.quoted[group.index]:
            return doer(s, group.subject)
    before = [group for group in s.groups if not s.quoted[group.index] and group.subject.kind in ("he", "name")]
    if before and any(s.quoted):
        return doer(s, before[-1].subject)
    return sender(s, 0, s.quoted.index(True)) if any(s.quoted) else None


def tried(s: Sentence, group: Group) -> bool:
    """Whether an attempt is told: "tried calling Marc", "tried to ring me"."""
    told = not group.told.isdisjoint(s.tagged.lexicon.word_classes["tried"])
    return told or s.tagged.word(group.index - 1, "tried") or s.tagged.word(group.index - 2, "tried")


def doer(s: Sentence, subject: Subject) -> str | None:
    """The person behind a subject."""
    if subject.kind == "name" or (subject.kind == "role" and subject.person):
        return subject.person
    return meant(s, subject.gender, subject.start) if subject.kind == "he" else None


def meant(s: Sentence, gender: str, index: int) -> str | None:
    """Whom a pronoun at ``index`` stands for: who was mentioned last, in the sentence or before."""
    here = [mention for mention in s.mentions if mention.place < index]
    carried = s.carried.mentions or [Mention(s.context.person)]
    found = antecedent(gender, [*carried, *here])
    return found.name if found else None


def promiser(s: Sentence, group: Group) -> str | None:
    """Who is to act, else who said so."""
    subject = group.subject
    if subject.kind in ("me", "we"):
        if not theirs(s, group.index):
            return None
        return speaker(s) or (meant(s, "", s.count) if subject.kind == "me" else None)
    if subject.kind in ("name", "he"):
        return doer(s, subject)
    if subject.kind in ("role", "third"):
        return subject.person
    if subject.kind == "none":
        return _label_or_voice(s) or (speaker(s) if s.quoted[group.index] else _named_last(s))
    return None


def _named_last(s: Sentence) -> str | None:
    """Who is named behind a colon: "Calling me Monday: Stacy (benefits)"."""
    for step in range(1, s.count - 1):
        if s.tagged.norms[step] == ":":
            name, place = person_among(s.tagged, step + 1, s.count, s.names)
            return name if name and place == step + 1 else None
    return None


def _label_or_voice(s: Sentence) -> str | None:
    if s.context.label:
        return s.context.label
    return s.context.speaker if s.context.voice == "them" else None


def sayer(s: Sentence, group: Group | None = None) -> str | None:
    """Who said what has no doer: "decision at the end of March, Leïla said"."""
    if s.context.voice == "them":
        return s.context.speaker
    if s.context.label:
        return s.context.label
    classes = ("say", "tell") if group is None else (*_SAYING, "confirm", "followup", "give")
    kinds = ("name", "he") if group is None else ("name", "he", "role")
    for other in s.groups:
        if other.cls in classes and other is not group and other.subject.kind in kinds:
            return doer(s, other.subject)
    return _said_behind(s)


def _said_behind(s: Sentence) -> str | None:
    """Who says so, told behind the verb: « réponse lundi, dit Mme Le Bris », "said Maud"."""
    for step in range(s.count):
        bracket = step and s.tagged.norms[step] == "(" and s.tagged.norms[step - 1] in ("»", "”", '"')
        if bracket or s.tagged.word(step, "according"):
            name, place = person_among(s.tagged, step + 1, min(step + 4, s.count), s.names)
            if name and place <= step + 3:
                return name
        if s.tagged.word(step, "dixit"):
            return person_among(s.tagged, max(0, step - 2), step, s.names)[0]
    for other in s.groups:
        if other.cls in ("say", "tell") and other.subject.kind == "none" and other.tense in ("past", "present"):
            name, place = person_among(s.tagged, other.end, min(other.end + 5, s.count), s.names)
            between = range(other.end, place)
            if name and all(
                s.tagged.word(step, "title", "particle") or s.tagged.norms[step] in ".-" for step in between
            ):
                return name
    return None


def agent(s: Sentence, first: int, last: int) -> str | None:
    """The person behind "by": "I'll be contacted by Ana"."""
    for step in range(first, last):
        if s.tagged.word(step, "from") and not s.tagged.timed[step]:
            return person_among(s.tagged, step + 1, min(step + 4, s.count), s.names)[0]
    return None


def done_by(s: Sentence, group: Group) -> bool:
    """Whether somebody of theirs stands behind a participle: "pushed to Friday by their side", « transmis par Ana »."""
    reach = range(group.end, min(group.end + _AGENT, s.count - 1))
    by = next((step for step in reach if s.tagged.word(step, "by") and not s.tagged.timed[step]), None)
    if by is None or s.tagged.noun_in(by + 1, by + 3, "mail", "call") is not None:
        return False
    tag = s.tagged.sense(by + 1) or s.tagged.sense(by + 2)
    somebody = tag is not None and (tag.cat == "role" or s.tagged.is_pronoun(by + 1, "him", "they"))
    tag = s.tagged.sense(by + 2)
    somebody = somebody or (tag is not None and tag.cat == "role")
    name = person_among(s.tagged, by + 1, min(by + 4, s.count), s.names)[0]
    return somebody or name is not None or s.tagged.word(by + 1, "their-own")


def agent_is_role(s: Sentence, first: int, last: int) -> bool:
    """Whether a role without a name stands behind "by" or "from"."""
    return any(
        tag.cat == "role"
        and first <= tag.first < last
        and s.tagged.any_word(max(first, tag.first - 3), tag.first, "from")
        for tag in s.tagged.all_senses
    )


def sender(s: Sentence, first: int, last: int) -> str | None:
    """The person right behind "from": "an answer from Ana"."""
    for step in range(first, min(last, s.count - 1)):
        if s.tagged.word(step, "from"):
            name, place = person_among(s.tagged, step + 1, min(step + 4, s.count), s.names)
            if name and place <= step + 2:
                return name
    return None


def sender_is_role(s: Sentence, first: int, last: int) -> bool:
    """Whether a role stands right behind "from"."""
    for step in range(first, min(last, s.count - 1)):
        tag = s.tagged.sense(step + 1) or s.tagged.sense(step + 2)
        if s.tagged.word(step, "from") and tag is not None and tag.cat == "role":
            return True
    return False
