"""Which person it is: who speaks, who acts, who is meant by a pronoun, who sent or said something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.grammar import Mention, antecedent, person_among
from nudged.reading.statements.voices import theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Subject, Tag
    from nudged.reading.statements.sentence import Sentence

_AGENT = 6
_SHORT_LEAD = 5
_OWNED = 4
_INTRODUCING = frozenset((":", "«", "“", '"'))
_SPOKEN_BEFORE = frozenset((",", "»", "”", '"', "—", "–"))
_TOLD = ("reply", "call", "leave", "followup", "chase")
_SAYING = ("say", "tell", "reply", "call")


def speaker(s: Sentence) -> str | None:
    """Who says what stands in quotation marks, a pasted mail or behind a label."""
    if s.context.voice == "them":
        return s.context.speaker or s.carried.teller
    if s.context.label:
        return s.context.label
    quoting = s.tagged.lexicon.word_classes["quoting-verb"]
    for group in s.groups:
        tells = group.cls in _SAYING or group.lemma in quoting
        if tells and group.tense in ("past", "present") and not s.quoted[group.index]:
            return says_inverted(s, group.index) or doer(s, group.subject)
    before = [group for group in s.groups if not s.quoted[group.index] and group.subject.kind in ("he", "name")]
    if before and any(s.quoted):
        return doer(s, before[-1].subject)
    found = sender(s, 0, s.quoted.index(True)) if any(s.quoted) else None
    return found or _said_behind(s)


def _introduced(s: Sentence, index: int) -> tuple[bool, str | None]:
    """Whether somebody stands before the colon or quotation mark in front of ``index``, and who: "text from Ana:"."""
    stop = next((step for step in range(index - 1, 0, -1) if s.tagged.norms[step] in _INTRODUCING), None)
    if stop is None:
        return False, None
    acting = [one for one in s.verbs_in(0, stop) if one.subject.kind in ("he", "name", "role")]
    if acting:
        return True, doer(s, acting[-1].subject)
    named = [mention.name for mention in s.mentions if mention.place < stop and mention.sure]
    if named:
        return True, named[-1]
    if s.tagged.has("role", 0, stop):
        return True, None
    gender = next((gender for gender in ("f", "m") if s.tagged.any_word(0, stop, f"own-{gender}")), "")
    answer = gender or s.tagged.any_word(0, stop, "their-own") or s.tagged.any_word(0, stop, "answer-word")
    return (True, meant(s, gender, stop)) if answer and stop <= _SHORT_LEAD else (False, None)


def doer(s: Sentence, subject: Subject) -> str | None:
    """The person behind a subject."""
    if subject.kind == "name" or (subject.kind == "role" and subject.person):
        return subject.person
    return meant(s, subject.gender, subject.start) if subject.kind == "he" else None


def meant(s: Sentence, gender: str, index: int) -> str | None:
    """Whom a pronoun at ``index`` stands for: who was mentioned last, in the sentence or before."""
    here = [mention for mention in s.mentions if mention.place < index] or _in_event(s, index)
    carried = s.carried.mentions or ([Mention(s.context.person)] if s.context.person else [])
    found = antecedent(gender, here, carried)
    return found.name if found else None


def _in_event(s: Sentence, index: int) -> list[Mention]:
    """Who is named within a time before ``index``: « quand Marc rentre lundi, il m'appelle »."""
    named = (
        (step, s.tagged.tokens[step])
        for when in s.tagged.times
        if when.lead == "after" and when.last <= index
        for step in range(when.first + 1, when.last)
    )
    return [
        Mention(token.text, gender_of(token.norm), step)
        for step, token in named
        if token.capital and gender_of(token.norm)
    ]


def promiser(s: Sentence, group: Group) -> str | None:
    """Who is to act, else who said so."""
    subject = group.subject
    if subject.kind in ("me", "we") or (subject.kind == "on" and _on_speaks(s, group)):
        if not theirs(s, group.index):
            return None
        told, who = _introduced(s, group.index)
        if told and not s.context.label and s.context.voice != "them":
            return who
        return speaker(s) or (meant(s, "", s.count) if subject.kind == "me" else None)
    if subject.kind in ("name", "he"):
        return doer(s, subject)
    if subject.kind in ("role", "third"):
        return subject.person or _cleft(s, group)
    if subject.kind == "none":
        return _label_or_voice(s) or (speaker(s) if s.quoted[group.index] else _named_last(s))
    return None


def _on_speaks(s: Sentence, group: Group) -> bool:
    """Whether « on » is who speaks to the candidate: « on vous écrit mardi » (Solène)."""
    to_you = group.to_me or any(s.tagged.is_pronoun(step, "you") for step in range(group.start, group.index))
    return to_you and theirs(s, group.index)


def _cleft(s: Sentence, group: Group) -> str | None:
    """Who "the one who" is: "Sam will be the one who calls me", "the one who'll call me is Sam"."""
    start = next((step for step in range(group.subject.start, group.index) if s.tagged.word(step, "the-one")), None)
    if start is None:
        return None
    name, place = person_among(s.tagged, s.scope(start)[0], start, s.names)
    if name is not None:
        return name
    last = next((step for step in range(s.count - 2, group.index, -1) if s.tagged.word(step, "is-verb")), None)
    name, place = person_among(s.tagged, last + 1, s.count, s.names) if last is not None else (None, 0)
    return name if last is not None and place == last + 1 else None


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
    if s.context.voice == "them":
        return s.context.speaker or s.carried.teller
    return s.context.person if s.context.cell or s.context.under else None


def sayer(s: Sentence, group: Group | None = None) -> str | None:
    """Who said what has no doer: "decision at the end of March, Leïla said"."""
    if s.context.voice == "them":
        return s.context.speaker or s.carried.teller
    if s.context.label:
        return s.context.label
    classes = ("say", "tell") if group is None else (*_SAYING, "confirm", "followup", "give")
    kinds = ("name", "he") if group is None else ("name", "he", "role")
    for other in s.groups:
        told = other.tense == "past" or other.cls not in ("reply", "call", "followup") or not other.to_me
        if told and other.cls in classes and other is not group and other.subject.kind in kinds:
            return doer(s, other.subject)
        if other.cls in classes and other is not group and (who := _says_unnamed(s, other)):
            return who
        if other.passive and other.cls in ("say", "tell") and other is not group and s.tagged.word(other.end, "by"):
            return agent(s, other.end, other.end + 1)
    behind = _said_behind(s)
    if behind is not None:
        return behind
    if (inverted := next((other for other in s.groups if _says_behind(s, other)), None)) is not None:
        return meant(s, "", inverted.start)
    told, who = _introduced(s, group.index if group is not None else s.count)
    if not told and group is not None and s.quoted[group.index] and group.subject.kind == "you":
        return meant(s, "", 0)
    return who if told else _contacted(s, group) or (s.context.person if s.context.cell else None)


def _says_unnamed(s: Sentence, other: Group) -> str | None:
    """Who says so without a subject: "says I'll get the schedule", "closed by saying that"."""
    if other.subject.kind != "none" or (other.index and other.form == "pp"):
        return None
    if other.cls == "tell" and not other.to_me and s.tagged.lexicon.base_forms:
        return None  # "told to expect it on Monday"
    if s.tagged.is_sense(other.end + s.tagged.word(other.end, "definite"), "role") and s.tagged.lexicon.base_forms:
        return None  # "said the owner"
    if other.cls == "say" and s.tagged.lexicon.base_forms and s.named_at(other.end) is not None:
        return None  # "said Omar"
    if other.form == "ing":
        before = [one for one in s.before(other) if one.subject.kind in ("name", "he")]
        return doer(s, before[-1].subject) if before else None
    opens = other.start == 0 or s.tagged.tokens[other.start - 1].norm == ","
    return meant(s, "", other.start) if opens and s.tagged.word(other.index, "says") else None


def _says_behind(s: Sentence, other: Group) -> bool:
    """Whether who says so is a pronoun behind the auxiliary, behind a comma: « , m'a-t-il précisé »."""
    if s.tagged.lexicon.base_forms or other.cls not in ("say", "tell", "confirm") or other.form != "pp":
        return False
    have = other.index - 1
    while have > 0 and not s.tagged.word(have, "have"):
        have -= 1
    whole = s.tagged.sense(have)  # « m'a assuré » is one
    comma = have - 1 if whole is None else min(have, whole.first) - 1
    while comma > 0 and s.tagged.is_pronoun(comma):
        comma -= 1
    between = s.tagged.tokens[other.index].start - s.tagged.tokens[have].end if have > 0 else 0
    return between > len(" ") and s.tagged.norms[comma] in (",", "»", "—", "–")


def _contacted(s: Sentence, group: Group | None) -> str | None:
    """Who got in touch just before: « il m'a répondu, verdict vendredi »."""
    stop = group.index if group is not None else s.count
    for other in s.groups:
        past = other.tense == "past" and not (other.negated or other.mood) and other.index < stop
        if other is not group and past and other.cls in _TOLD and other.subject.kind in ("name", "he"):
            return doer(s, other.subject)
    return None


def _said_behind(s: Sentence) -> str | None:
    """Who says so, told behind the verb: « réponse lundi, dit Mme Le Bris », "said Maud"."""
    for step in range(s.count):
        named = _told_by(s, step) or says_inverted(s, step)
        if named is not None:
            return named
        if s.tagged.word(step, "dixit"):
            return person_among(s.tagged, max(0, step - 2), step, s.names)[0]
    for other in s.groups:
        behind = other.inherited and s.tagged.norms[other.start - 1] == ","  # « la décision tombera lundi, a dit Ana »
        thing = other.subject.kind == "thing" and (other.form in ("s", "pres") or behind)
        idle = other.subject.kind == "none" or thing
        if other.cls in ("say", "tell") and idle and other.tense in ("past", "present"):
            name, place = person_among(s.tagged, other.end, min(other.end + 5, s.count), s.names)
            between = range(other.end, place)
            if name and all(
                s.tagged.word(step, "title", "particle") or s.tagged.norms[step] in ".-" for step in between
            ):
                return name
    return None


def says_inverted(s: Sentence, step: int) -> str | None:
    """Who is named behind a verb of saying that a mark precedes: « réponse vendredi, précise Mme Leroux »."""
    tagged = s.tagged
    if not tagged.word(step, "says-inverted"):
        return None
    whole = tagged.sense(step)  # « m'a dit » is one
    before = (step if whole is None else whole.first) - 1
    while before > 0 and (tagged.word(before, "have") or tagged.is_pronoun(before, "me", "we")):
        before -= 1
    if before < 1 or tagged.norms[before] not in _SPOKEN_BEFORE:
        return None
    name, place = person_among(tagged, step + 1, min(step + 5, s.count), s.names)
    titled = all(tagged.word(at, "title", "particle") or tagged.norms[at] == "." for at in range(step + 1, place))
    return name if name and titled else None


def _told_by(s: Sentence, step: int) -> str | None:
    """Who is named behind "according to" or in brackets: « d'après elle », « réponse demain (Maud) »."""
    bracket = step > 0 and s.tagged.norms[step] == "("
    quoted = bracket and s.tagged.norms[step - 1] in ("»", "”", '"')
    if quoted or _according(s, step):
        name, place = person_among(s.tagged, step + 1, min(step + 6, s.count), s.names)
        if name and place <= step + 4:
            return name
        if (gender := _pronoun_of(s, step + 1)) is not None:
            return meant(s, gender, step)
    return _told_in_brackets(s, step) if bracket else None


def _according(s: Sentence, step: int) -> bool:
    """Whether a word says by whom something is told: "according to Ana", « selon Ana », « d'après elle »."""
    led = s.tagged.word(step, "according-behind") and s.tagged.word(step - 1, "according-lead")
    return led or s.tagged.word(step, "according")


def _told_in_brackets(s: Sentence, opening: int) -> str | None:
    """Who is named alone in brackets that end the sentence: "details within five days (Margaret, by phone)"."""
    closing = next((step for step in range(opening, s.count) if s.tagged.norms[step] == ")"), None)
    if closing is None or closing < s.count - 2:
        return None
    name, place = person_among(s.tagged, opening + 1, closing, s.names)
    known = s.tagged.timed[opening - 1] or any(mention.name == name and mention.gender for mention in s.mentions)
    if name is None or not known:
        return None
    first = place == opening + 1 or s.tagged.word(opening + 1, "title", "by", "according")
    ends = place + len(name.split()) >= closing or s.tagged.norms[place + len(name.split())] == ","
    return name if first and ends else None


def agent(s: Sentence, first: int, last: int) -> str | None:
    """The person behind "by": "I'll be contacted by Ana"."""
    for step in range(first, last):
        if s.tagged.word(step, "from") and not s.tagged.timed[step]:
            name, place = person_among(s.tagged, step + 1, min(step + 4, s.count), s.names)
            office = s.tagged.sense(place + 1) if name else None
            if name is None and (gender := _pronoun_of(s, step + 1)) is not None:
                return meant(s, gender, step)
            return None if office is not None and office.val == "group" else name
    return None


def done_by(s: Sentence, group: Group) -> bool:
    """Whether somebody of theirs stands behind a participle: "pushed to Friday by their side", « transmis par Ana »."""
    reach = range(group.end, min(group.end + _AGENT, s.count - 1))
    by = next((step for step in reach if s.tagged.word(step, "by") and not s.tagged.timed[step]), None)
    if by is None or s.tagged.noun_in(by + 1, by + 3, "mail", "call") is not None:
        return False
    tag = s.tagged.sense(by + 1) or s.tagged.sense(by + 2)
    somebody = tag is not None and (tag.cat == "role" or s.tagged.is_pronoun(by + 1, "him", "they"))
    somebody = somebody or s.tagged.word(by + 1, "somebody")
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
    """The person right behind "from": "an answer from Ana", "from the Dr. Lalonde", "from her"."""
    for step in range(first, min(last, s.count - 1)):
        if s.tagged.word(step, "off") and (gender := _pronoun_of(s, step + 1)) is not None:
            return meant(s, gender, step)
        if s.tagged.word(step, "from"):
            name, place = person_among(s.tagged, step + 1, min(step + 6, s.count), s.names)
            titled = all(
                s.tagged.word(at, "title", "particle", "article", "definite") or s.tagged.norms[at] == "."
                for at in range(step + 1, place)
            )
            if name and (place <= step + 2 or titled):
                return name
            if (gender := _pronoun_of(s, step + 1)) is not None:
                return meant(s, gender, step)
            if theirs(s, step) and _from_me(s, step):
                return speaker(s)
    return None


def _from_me(s: Sentence, step: int) -> bool:
    """Whether "from" at ``step`` leads to who speaks: "from me", « de ma part »."""
    mine = s.tagged.word(step + 1, "my-own") and s.tagged.word(step + 2, "behalf")
    return mine or s.tagged.is_pronoun(step + 1, "me")


def owner(s: Sentence, noun: Tag) -> str | None:
    """Whose a thing is: "Marc's answer"."""
    step = noun.first - 1
    while step > noun.first - _OWNED and step > 0 and not s.tagged.word(step, "possessive"):
        step -= 1
    if step <= 0 or not s.tagged.word(step, "possessive"):
        return None
    name, place = person_among(s.tagged, max(0, step - 2), step, s.names)
    return name if name and place >= step - 2 else None


def _pronoun_of(s: Sentence, step: int) -> str | None:
    """The gender of the pronoun behind "from": "from her", « de sa part », « d'elle »; None where there is none."""
    if step >= s.count:
        return None
    ends = step + 1 >= s.count or s.tagged.tokens[step + 1].kind != "word" or s.tagged.timed[step + 1]
    ends = ends or s.tagged.norms[step + 1] in s.tagged.lexicon.function_words
    if s.tagged.word(step, "her-own") and s.tagged.word(step + 1, "behalf"):
        return ""
    for gender in ("f", "m"):
        if s.tagged.word(step, f"pronoun-{gender}") and ends:
            return gender
    return None


def sender_is_role(s: Sentence, first: int, last: int) -> bool:
    """Whether a role stands right behind "from"."""
    for step in range(first, min(last, s.count - 1)):
        if not s.tagged.word(step, "from"):
            continue
        if s.tagged.has("role", step + 1, step + 4):
            return True
    return False
