"""What had been promised and is told to have come: "the contract they'd promised for Tuesday arrived this morning"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.statements.acts import DELIVERED, of_noun
from nudged.reading.statements.draft import Draft

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_ANTECEDENT = 6
_CAME = ("arrive", "send")
_MINE = ("me", "we", "none")


def came_after_all(s: Sentence) -> None:
    """Of a thing that had been promised, and came or is told as received, note only that it came."""
    for group in s.groups if any(one.type is Type.PROMISE for one in s.drafts) else ():
        noun = _promised_thing(s, group)
        told = None if noun is None else _came(s, group) or _got(s, noun)
        if noun is None or told is None:
            continue
        at = (group.index, noun.first)
        promised = [one for one in s.drafts if one.type is Type.PROMISE and one.anchor in at]
        s.drafts[:] = [one for one in s.drafts if one not in promised]
        if promised:
            _note(s, promised[-1], noun, told)


def _note(s: Sentence, draft: Draft, noun: Tag, told: int) -> None:
    """Note that the thing came, be it noted already in another part of the sentence."""
    noted = next((one for one in s.drafts if one.type is Type.CONTACT), None)
    if noted is not None:
        noted.first, noted.last = min(noted.first, noun.first), max(noted.last, draft.last)
        return
    done, (first, last) = of_noun(noun), s.scope(told)
    first = min(first, noun.first, draft.first)
    s.drafts.append(Draft(Type.CONTACT, first, max(last, draft.last), told, done.act, draft.person, thing=done.thing))


def _promised_thing(s: Sentence, group: Group) -> Tag | None:
    """The noun in front of what tells of its promise: « le contrat qu'on m'avait promis », "the letter she was to"."""
    tagged, first = s.tagged, min(group.start, group.subject.start)
    says = (one for one in s.before(group) if one.cls == "say" and one.form != "ing")
    saying = next((one for one in says if one.end in (group.start, first)), None)
    if saying is not None:
        first = min(saying.start, saying.subject.start)  # "the itinerary they said they'd send"
    promised = group.lemma in tagged.lexicon.word_classes["promise-verb"] and group.tense == "past"
    if group.negated or not (promised or group.mood == "broken" or saying is not None):
        return None
    thing = group.subject.noun
    if thing is not None and thing.cat in DELIVERED and promised and not group.to_me:
        return thing if group.form in ("pp", "past") and not group.chain else None  # « le document promis pour mardi »
    if tagged.lexicon.base_forms:
        noun = tagged.noun_in(max(0, first - _ANTECEDENT), group.index, *DELIVERED)
        last = first - tagged.word(first - 1, "that")
        inside = noun is not None and first <= noun.first < group.start  # "the test link Marc was going to send"
        return noun if noun is not None and (noun.last == last or inside) else None
    if not tagged.word(first - 1, "that"):
        return None
    noun = tagged.noun_in(max(0, first - _ANTECEDENT), first - 1, *DELIVERED)
    return noun if noun is not None and not any(tagged.ends_at(at) for at in range(noun.last, first - 1)) else None


def _came(s: Sentence, group: Group) -> int | None:
    """The verb behind the clause that tells that the thing came: "arrived", « est là »; None where it did not."""
    behind = next(iter(s.behind(group)), None)
    if behind is not None and behind.cls in _CAME and behind.subject.kind == "none":
        here = behind.tense == "present" and s.tagged.word(behind.end - 1, "now-in")
        return behind.index if (behind.tense == "past" or here) and not (behind.negated or behind.mood) else None
    for step in range(group.end, s.count - 1):
        if s.tagged.word(step, "is-now"):
            at = step + 1 + s.tagged.word(step + 1, "at-last")
            return step if s.tagged.word(at, "now-in") and not s.tagged.timed[at] else None
    return None


def _got(s: Sentence, noun: Tag) -> int | None:
    """The verb in front of the thing that tells that the candidate got it: "got the contract Marc had promised"."""
    given = next((one.anchor for one in s.drafts if one.type is Type.CONTACT and one.anchor < noun.first), None)
    before = [one for one in s.groups if one.index < noun.first]
    if not before or any(s.tagged.ends_at(at) for at in range(before[-1].end, noun.first)):
        return None
    last = before[-1]
    if given is not None:
        return given if given == last.index else None
    received = last.cls == "receive" and last.tense == "past" and last.subject.kind in _MINE
    return last.index if received and not (last.negated or last.mood) else None
