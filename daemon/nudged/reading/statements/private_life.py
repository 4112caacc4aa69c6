"""Promises of private life, told by what they are about: the boiler, a bill, the choir, a wedding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.given_names import gender_of
from nudged.reading.tokens import tokenize

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence

_SURE = ("life-topic", "life-sum")
_ANY = (*_SURE, "life-word")
_LONG = 2
"""Sentences through which private life is told on by those whom no name and no work tells."""
_THING = 6
_LABEL, _OPENING = 8, 7
_HEAD = 3
_PAPERS = ("doc", "invite", "meeting")
_UNNAMED = ("he", "they", "on", "none", "role", "thing", "third")
_TAKEN_UP = ("he", "they", "on", "none", "thing")
_LEADS = ("about-what", "in-order-to", "topic-lead", "topic-direct", "topic-of")


def of_private_life(s: Sentence, draft: Draft) -> bool:
    """Whether a promise is about something of private life, and no word of hiring stands beside it.

    Under no company any word of such a topic tells, be it that of a sentence before. Under a company, which may be a
    shop or a bank, one does as what is promised, what it is for, or what the line is headed by, and only a sure one
    where the company is none of those that mostly have customers.
    """
    if draft.type is not Type.PROMISE or s.context.voice == "them":
        return False
    whose = _outsider(s)
    alone = draft.company is None and whose == "nobody"
    carried = alone and s.carried.life is not None
    kinds = _ANY if whose else _SURE
    told = carried or not s.tagged.all_classes.isdisjoint(_ANY) or s.tagged.has("third")
    if not told or names_hiring(s):
        return False
    group = s.verb_at(draft.anchor)
    if _of_relative(s, draft.anchor, group) or _speaks_third(s, draft.anchor, group):
        return True
    if alone:
        return _touches_life(s, draft, group) or (carried and (group is None or group.subject.kind in _UNNAMED))
    return _is_topic(s, draft, group, kinds)


def _outsider(s: Sentence) -> str:
    """Who seems the company: "nobody" known, a "brand" that mostly has customers, or ""."""
    if s.context.company is None:
        return "nobody"
    classes = s.tagged.lexicon.word_classes
    norms = [token.norm for token in tokenize(s.context.company)]
    first = next((step for step, norm in enumerate(norms) if norm not in classes["own-lead"]), 0)
    hit = s.tagged.lexicon.sense_phrases.at(norms, first) if norms else None
    if hit is not None and hit[0].cat == "third" and hit[1] == len(norms):
        return "brand"
    return "nobody" if len(norms) == 1 and gender_of(norms[0]) else ""


def life_since(s: Sentence) -> int | None:
    """How many sentences back private life is told of, as the next sentence sees it."""
    if _of_another(s):
        return 0
    if names_hiring(s):
        return None
    if _topics(s, 0, s.count, *_ANY):
        return 0
    before = s.carried.life
    return before + 1 if before is not None and before + 1 < _LONG else None


def names_hiring(s: Sentence) -> bool:
    """Whether a word of hiring stands in the sentence, and no verb: no "he posts it"."""
    places = s.tagged.words("hiring-word")
    reviews = [tag for tag in s.tagged.all_senses if tag.cat == "third" and tag.val == "thing"]  # « entretien annuel »
    apart = {at for tag in reviews for at in range(tag.first, tag.last)}
    return bool(places) and any(s.verb_at(at) is None and at not in apart for at in places)


def _of_another(s: Sentence) -> bool:
    """Whether somebody else's interview or exam is told: "her final round is on Friday", « son concours »."""
    meetings = (noun for noun in s.tagged.all_nouns if noun.cat == "meeting")
    return any(s.tagged.any_word(noun.first - 2, noun.first, "their-own", "her-own") for noun in meetings)


def _topics(s: Sentence, first: int, last: int, *classes: str) -> list[int]:
    """Where in the range a word of private life stands, or a thing of it that is told by more words."""
    things = [tag.first for tag in s.tagged.all_senses if tag.cat == "third" and tag.val == "thing"]
    inside = [step for step in things if first <= step < last] if "life-word" in classes else []
    found = s.tagged.places(first, last, *classes) + inside
    return [step for step in found if not (s.tagged.timed[step] or s.verb_at(step) or _is_name(s, step))]


def _is_name(s: Sentence, step: int) -> bool:
    """Whether a word of private life is somebody's name there: "Bill calls me Monday"."""
    return s.tagged.word(step, "nickname-too") and s.tagged.tokens[step].capital and s.named_at(step) is not None


def _touches_life(s: Sentence, draft: Draft, group: Group | None) -> bool:
    """Whether the promise's own part of the sentence, or what is told in front of it, names anything of the kind."""
    last = s.territory(group)[1] if group is not None else draft.last
    return bool(_topics(s, 0, max(last, draft.last), *_ANY)) or _of_kin(s)


def _of_kin(s: Sentence) -> bool:
    """Whether it is about something of kin: "will ring about Mum's present", « pour le cadeau de maman »."""
    if not s.tagged.lexicon.base_forms:
        return False
    kin = (step for step in s.tagged.places(0, s.count, "kin-f", "kin-m") if s.tagged.word(step + 1, "possessive"))
    return any(s.tagged.any_word(step - _HEAD, step, *_LEADS) for step in kin)


def _of_relative(s: Sentence, anchor: int, group: Group | None) -> bool:
    """Whether "she" is whom no verb in front of the comma tells of: « Décollage de ma sœur jeudi, elle appellera »."""
    if group is None or group.subject.kind != "he" or not s.tagged.has("third"):
        return False
    comma = _opening(s, anchor, ",", _OPENING)
    tag = next((tag for tag in s.tagged.all_senses if tag.cat == "third" and tag.last <= comma), None)
    if tag is None or tag.val or any(mention.name and mention.sure for mention in s.mentions):
        return False
    gender = "m" if s.tagged.word(tag.first, "my-m") else "f" if s.tagged.word(tag.first, "my-f") else ""
    return not (gender and group.subject.gender) or gender == group.subject.gender


def _speaks_third(s: Sentence, anchor: int, group: Group | None) -> bool:
    """Whether somebody outside the process speaks or acts behind a label of theirs: "Electrician: 'I'll call you'"."""
    colon = _opening(s, anchor, ":", _LABEL)
    named = any(tag.cat == "third" and not tag.val and tag.last == colon for tag in s.tagged.all_senses)
    return named and (group is None or group.subject.kind in (*_TAKEN_UP, "me", "we"))


def _opening(s: Sentence, anchor: int, mark: str, within: int) -> int:
    """Where the mark stands that ends what opens the sentence without a verb, 0 where none does."""
    near = (step for step in range(1, min(within + 1, anchor)) if s.tagged.norms[step] == mark)
    step = next(near, 0)
    return 0 if s.verbs_in(0, step) else step


def _is_topic(s: Sentence, draft: Draft, group: Group | None, kinds: tuple[str, ...]) -> bool:
    """Whether a topic is what is promised, what that is for, its subject, or what opens the line."""
    label, clause = _opening(s, draft.anchor, ":", _LABEL), _opening(s, draft.anchor, ",", _OPENING)
    about = _ANY if s.tagged.word(0, "in-order-to") and not s.tagged.timed[0] else kinds
    if _told(s, 0, max(label, clause), about):
        return True  # « Pour la box, le technicien ... »
    if group is None:
        noun = s.tagged.nouns[draft.anchor]
        return noun is not None and bool(_told(s, noun.last, noun.last + _THING, kinds))
    if group.lemma in s.tagged.lexicon.word_classes["repaying-verb"] or draft.act is Act.OTHER:
        kinds = tuple(kind for kind in kinds if kind != "life-sum")  # "refund my hotel bill"
    return _of_verb(s, group, kinds) or _taken_up(s, group, kinds)


def _told(s: Sentence, first: int, last: int, kinds: tuple[str, ...]) -> list[int]:
    """The topics in the range that only describe no paper or meeting of theirs: no "football contract"."""
    return [step for step in _topics(s, first, last, *kinds) if not _describes(s, step)]


def _describes(s: Sentence, step: int) -> bool:
    """Whether a paper or meeting is what stands at ``step`` with its topic in front, as in English."""
    if s.tagged.word(step + 1, "timed-thing"):
        return True  # "the wedding season"
    noun: Tag | None = s.tagged.noun_in(step + 1, step + _HEAD, *_PAPERS) if s.tagged.lexicon.base_forms else None
    return noun is not None and not s.tagged.any_word(step + 1, noun.first, "determiner", "preposition")


def _of_verb(s: Sentence, group: Group, kinds: tuple[str, ...]) -> bool:
    """Whether a topic is a verb's subject, its object, or stands behind "for" or "about" in its part."""
    if _told(s, group.subject.start, group.index, kinds):
        return True
    for step in _told(s, group.end, s.territory(group)[1], kinds):
        between = range(group.end, step)
        apart = any(s.tagged.norms[at] == "," or s.tagged.word(at, "conjunction") for at in between)
        near = step - group.end < _THING or any(s.tagged.word(at, *_LEADS) for at in range(step - _HEAD, step))
        if near and not apart:
            return True
    return False


def _taken_up(s: Sentence, group: Group, kinds: tuple[str, ...]) -> bool:
    """Whether nobody new goes on with what the verb before told: "they're issuing a debit card, it arrives soon"."""
    before = next(reversed([*s.before(group)]), None)
    if before is None or not (group.inherited or group.subject.kind in _TAKEN_UP):
        return False
    ahead = before.tense in ("future", "present", "progressive")
    return bool(_told(s, before.subject.start, before.index, kinds)) or (ahead and _of_verb(s, before, kinds))
