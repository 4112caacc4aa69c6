"""What the candidate wonders or asks about a time of theirs; what follows may be only the day: "When? By Friday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act
from nudged.reading.statements.acts import AWAITED, of_noun
from nudged.reading.statements.draft import Deed
from nudged.reading.statements.voices import side

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_SHORT = 6
_ACTS = {"call": Act.CALL, "send": Act.SEND, "give": Act.SEND, "schedule": Act.SCHEDULE}
_THEIRS = ("reply", "call", "send", "give", "decide", "confirm", "schedule", "arrive", "tell", "followup")
_SAYING = ("say", "tell")
_COMING = ("arrive", "depart")
_THING_REACH = 8
_MOST_WORDS = 3
_WHOLE_TIMES = ("wd", "date", "dom", "rel", "period", "nth-week", "week-of", "later", "dur", "holiday", "vague")


def asked_about(s: Sentence) -> Deed | None:
    """What the sentence asks the time of: "When would I hear?", "Asked when they'd decide", "And the contract?"."""
    question = "?" in (s.tagged.norms[-2:] if s.tagged.norms[-1] in ('"', "”", "»") else s.tagged.norms[-1:])
    if s.context.heading or s.tagged.has("third"):
        return None
    opens = _last_part(s) if question else 0
    if question and not s.verbs_in(opens, s.count) and s.count - opens <= _SHORT:
        noun = s.tagged.noun_in(opens, s.count, *AWAITED)
        mine = noun is not None and s.tagged.word(noun.first - 1, "mine-of") and noun.cat == "answer"
        mine = mine or (noun is not None and noun.val == "test")
        if noun is not None:
            return of_noun(noun) if noun.cat != "mail" and not mine else None
    asking = question or (bool(s.groups) and _inquires(s, s.groups[0]))
    return _when_of_theirs(s, 0) if asking else None


def _last_part(s: Sentence) -> int:
    """Where what stands behind the last comma begins: « ok merci, et le contrat ? »."""
    return max((step + 1 for step in range(s.count) if s.tagged.norms[step] == ","), default=0)


def gender_asked(s: Sentence) -> str:
    """The gender of what a short question names, as its article tells it: « et le contrat ? »; "p" for several."""
    noun = s.tagged.noun_in(_last_part(s), s.count, *AWAITED)
    if noun is None or s.tagged.lexicon.base_forms:
        return ""
    genders = {"f": "article-f", "m": "article-m", "p": "plural-article"}
    return next((gender for gender, name in genders.items() if s.tagged.word(noun.first - 1, name)), "")


def asked_for(s: Sentence, group: Group) -> bool:
    """Whether « il » or « elle » is what the sentence before asks for: « et le contrat ? — il part ce soir »."""
    if s.carried.asked is None or s.mentions or group.cls not in _COMING or s.tagged.lexicon.base_forms:
        return False
    pronoun = {"m": "he", "f": "she", "p": "they"}.get(s.carried.gender_asked)
    return pronoun is not None and s.tagged.is_pronoun(group.subject.start, pronoun)


def stands_for_thing(s: Sentence, group: Group) -> bool:
    """Whether « il » or « elle » is a thing named before: « pas de contrat alors qu'il devait arriver lundi »."""
    if s.tagged.lexicon.base_forms or group.cls not in _COMING or group.subject.kind not in ("he", "they"):
        return False
    if asked_for(s, group):
        return True
    noun = s.tagged.noun_in(max(0, group.index - _THING_REACH), group.start, "answer", "doc")
    return noun is not None and noun.first > max((mention.place for mention in s.mentions), default=-1)


def answered_at_once(s: Sentence, when: When) -> Deed | None:
    """What a colon answers in the sentence that asks: "asked about timing: Wednesday at the latest"."""
    if not s.groups or when.first == 0 or s.tagged.norms[when.first - 1] not in (":", '"', "“", "«"):
        return None
    first = s.groups[0]
    alone = first.index < when.first and all(group.cls in _SAYING for group in s.verbs_in(when.first, s.count))
    return _when_of_theirs(s, when.first) if alone and _inquires(s, first) else None


def _inquires(s: Sentence, group: Group) -> bool:
    """Whether the candidate asked."""
    inquires = group.lemma in s.tagged.lexicon.word_classes["inquiry-verb"] and not s.context.label
    mine = inquires and group.subject.kind in ("me", "we", "none") and not group.passive
    return mine and side(s, group) in ("us", "none")


def _when_of_theirs(s: Sentence, last: int) -> Deed | None:
    """What of theirs a "when" or "timeline" up to token ``last`` is about; ``last`` 0 is the whole sentence."""
    last = last or s.count
    text = f" {' '.join(s.tagged.norms[:last])} "
    if not any(f" {phrase} " in text for phrase in s.tagged.lexicon.word_classes["asks-when"]):
        return None
    if s.tagged.any_word(0, last, "did-verb") or s.tagged.noun_in(0, last, "meeting") is not None:
        return None
    verbs = s.verbs_in(0, last)
    if any(_owed_by_me(s, group) for group in verbs):
        return None
    noun = s.tagged.noun_in(0, last, "answer", "doc", "invite", "money")
    if noun is not None and noun.val != "document" and not s.tagged.word(noun.first - 1, "mine-of"):
        return of_noun(noun)
    theirs = next((group for group in verbs if _is_theirs(s, group)), None)
    if theirs is not None:
        return Deed(_ACTS.get(theirs.cls, Act.REPLY))
    if _inverted(s, last):
        return Deed(Act.REPLY)
    names_it = any(f" {phrase} " in text for phrase in s.tagged.lexicon.word_classes["asks-timeline"])
    return Deed(Act.REPLY) if names_it else None


def _inverted(s: Sentence, last: int) -> bool:
    """Whether a verb of deciding or answering stands in front of its subject: « quand décident-ils ? »."""
    frames, verbs = s.tagged.lexicon.frames, s.tagged.lexicon.verbs
    lemmas = (
        lemma
        for step in range(last - 1)
        for lemma, _ in verbs.get(s.tagged.norms[step], ())
        if s.tagged.word(step + 1, "inverted")
    )
    return any(frames[lemma].default in _THEIRS for lemma in lemmas if lemma in frames)


def _owed_by_me(s: Sentence, group: Group) -> bool:
    """Whether the candidate is who is to do it, or they want it: "when do I have to reply?"."""
    classes = s.tagged.lexicon.word_classes
    lasts = group.lemma in classes["lasting-verb"] and group.lemma not in classes["to-be"]  # « le contrat dure »
    wants = group.lemma in classes["wanting-verb"] or lasts
    mine = ("me", "we") if group.to_me else ("me", "we", "you")  # « quand enverriez-vous le rapport ? »
    gets = group.lemma in classes["having-verb"] and not s.tagged.lexicon.base_forms
    acts = group.cls in _THEIRS and group.subject.kind in mine and not (group.passive or gets)
    return wants or acts or (group.tense == "past" and group.cls not in ("ask", "say", "tell", "-", "work"))


def _is_theirs(s: Sentence, group: Group) -> bool:
    """Whether they are to do it, or the candidate to get it."""
    if group.tense == "past" or group.negated:
        return False
    learns = group.cls == "receive" or (group.passive and group.cls in _THEIRS)
    if learns and group.subject.kind in ("me", "we", "you", "none"):
        return True
    return side(s, group) == "them" and group.cls in _THEIRS


def only_answers(s: Sentence, when: When) -> bool:
    """Whether a sentence is only a time and who says so: "By Wednesday, apparently", "Tuesday, she thinks"."""
    if when.kind not in _WHOLE_TIMES or when.past or when.event or s.tagged.has_any("if", "maybe"):
        return False
    if s.tagged.has("hope") or s.tagged.noun_in(0, s.count, "meeting") is not None:
        return False
    if any(group.cls not in _SAYING or side(s, group) == "us" or group.negated for group in s.groups):
        return False
    of_verbs = {step for group in s.groups for step in range(group.start, group.end)}
    rest = [
        step
        for step in range(s.count)
        if s.tagged.tokens[step].kind == "word" and not s.tagged.timed[step] and step not in of_verbs
    ]
    known = all(s.tagged.tokens[step].capital or s.tagged.norms[step] in s.tagged.lexicon.known for step in rest)
    return known and len(rest) <= _MOST_WORDS
