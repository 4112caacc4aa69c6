"""What makes a message a courtesy: praise, thanks for their own sake, what both had talked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_CLAUSE = 9
_OBJECT = 5
_ENDING = frozenset(".,;:!?)—–-")


def in_thanks(s: Sentence, group: Group, end: int) -> bool:
    """Whether something was done or given by way of thanks: "dropped off cake as a thank-you", « pour remercier »."""
    if group.lemma in s.tagged.lexicon.word_classes["not-done"]:
        return False
    if s.tagged.any_word(group.end, end, "by-way-of") and s.tagged.has("thanks", group.end, end):
        return True
    return any(other.cls == "thank" and other.tense == "infinitive" for other in s.behind(group))


def praises(s: Sentence, group: Group, end: int) -> bool:
    """Whether a message says what one liked: "a note to say her piece had moved me", « un mot : j'ai adoré »."""
    praise = next((tag for tag in s.tagged.all_senses if tag.cat == "praise" and group.end < tag.first < end), None)
    if praise is None:
        return False
    says = any(other.cls in ("say", "tell") for other in s.verbs_in(group.index + 1, praise.first))
    that = s.tagged.any_word(group.end, praise.first, "that") or s.tagged.has("that", group.end, praise.first)
    says = says or (group.cls == "reply" and that)
    return says or any(norm in (":", "«", "“", '"') for norm in s.tagged.norms[group.end : praise.first])


def talked_about(s: Sentence, group: Group) -> bool:
    """Whether what was sent is described by a talk: "the front page we'd argued about", « l'album dont on a ri »."""
    if group.cls not in ("send", "give", "reply"):
        return False
    return (_of_our_talk if s.tagged.lexicon.base_forms else _of_our_talk_behind)(s, group)


def _of_our_talk(s: Sentence, group: Group) -> bool:
    """Whether a clause with "we" or "she" ends in a preposition: "we riffed on", "he couldn't recall the name of"."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    start = next((at for at in range(group.end + 1, s.count) if tagged.is_pronoun(at, "we", "he", "she", "they")), None)
    if start is None or tagged.word(start - 1, "conjunction", "when", "clause-word", "preposition"):
        return False
    for step in range(start + 2, min(s.count, start + _CLAUSE)):
        if tagged.tokens[step].norm in _ENDING:
            break
        ends = tagged.ends_at(step + 1, _ENDING) or tagged.timed[step + 1]
        ends = ends or tagged.word(step + 1, "conjunction", "preposition", "in-order-to")
        verbs = {lemma for lemma, _ in tagged.lexicon.verbs.get(tagged.norms[step - 1], ())}
        about = tagged.word(step, "spoken-about") or (
            tagged.word(step, "stranded") and tagged.is_pronoun(start, "we") and verbs.isdisjoint(classes["settled-on"])
        )
        here = {lemma for lemma, _ in tagged.lexicon.verbs.get(tagged.norms[step], ())}
        forgot = tagged.word(step, "recalling-it") and tagged.any_word(start + 1, step, "could-not")
        shared = tagged.is_pronoun(start, "we") and not here.isdisjoint(classes["shared-verb"])
        if ends and (about or shared or forgot):
            return True
    return False


def _of_our_talk_behind(s: Sentence, group: Group) -> bool:
    """Whether « dont » or « que » and somebody's past verb describe it: « dont on avait ri », « qu'elle cherchait »."""
    tagged, owed = s.tagged, s.tagged.lexicon.word_classes["owed-verb"]
    for other in s.groups:
        linked = tagged.norms[other.start - 1] if other.start else ""
        link = other.index > group.index and other.start > group.end + 1 and linked in ("dont", "que", "qu'")
        if other.index > group.index and other.cls in ("say", "tell", "reply"):
            return False  # « un mot pour lui dire que j'étais libre »
        told = other.tense in ("past", "past-habit") and other.subject.kind in ("on", "we", "he", "they", "me")
        if link and told and other.lemma not in owed and other.cls != "say":
            described = linked == "dont" or other.tense == "past-habit" or other.cls == "speak"
            return described and (linked == "dont" or group.cls != "reply")
    return False


def passes_on(s: Sentence, group: Group) -> bool:
    """Whether whom to reach is told them: "texted her the number of the fella who mends ramps", no "of my referee"."""
    tagged = s.tagged
    for step in tagged.places(group.end, group.end + _OBJECT, "contact-detail"):
        behind = step + 1
        named = tagged.word(step - 1, "definite-only") and tagged.word(behind, "topic-of")
        if not named or tagged.word(behind + 1, "mine-of"):
            continue
        near = range(behind + 1, min(s.count, behind + _OBJECT))
        person = any(tagged.word(at, "rival-noun") or _is_outsider(s, at) for at in near)
        if person and not tagged.any_word(behind, s.scope(step)[1], "referee-word"):
            return True
    return False


def _is_outsider(s: Sentence, at: int) -> bool:
    sense = s.tagged.sense(at)
    return sense is not None and sense.cat == "third" and sense.val == ""


def to_thank(s: Sentence, tag: Tag) -> bool:
    """Whether a message is told by its purpose, and not for a day to come: « petit mail pour la remercier »."""
    tagged = s.tagged
    noun = next((step for step in range(tag.first - 1, -1, -1) if tagged.word(step, "thanking-noun")), None)
    if noun is None or not tagged.any_word(noun + 1, tag.first, "in-order-to", "infinitive-mark"):
        return False
    return not any(when.direct and not when.past and when.kind != "part" and _ahead(when) for when in tagged.times)


def _ahead(when: When) -> bool:
    """Whether a time is no part of today."""
    return when.kind != "rel" or when.args[0] != 0


def praise_told(s: Sentence, letter: Tag) -> Tag | None:
    """What one liked, told in a message without a verb: « un mot à Ana pour lui dire que j'ai adoré »."""
    praise = next((tag for tag in s.tagged.all_senses if tag.cat == "praise" and tag.first > letter.last), None)
    if praise is None:
        return None
    says = any(group.cls in ("say", "tell") for group in s.verbs_in(letter.last, praise.first))
    return praise if says or ":" in s.tagged.norms[letter.last : praise.first] else None
