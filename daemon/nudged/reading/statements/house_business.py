"""A company's own business: what it decides, brings out and answers, which no candidate waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.hiring_words import GIVING, HIRING, LED, OF_THE_JOB, behind_times, of_hiring, phrase_end

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_PAPERS = ("document", "documents", "agenda")
_SUBJECTS = ("i", "he", "she", "it", "we", "you", "they", "on")
_NEAR = 4


def decides_else(s: Sentence, group: Group) -> bool:
    """Whether what is decided is nothing of hiring: "decide about the track", « trancher sur la fusion »."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    if group.lemma not in classes["deciding-on"] or group.to_me or group.passive:
        return False
    step = behind_times(s, group.end)
    if tagged.word(step, "decided-on"):
        contracted = tagged.word(step, "of-the", "of-whose")  # « décidera du tracé »
        return else_at(s, step + (not contracted)) and not tagged.timed_at(step + 1)
    if tagged.word(step, "decided-whether"):
        return _whether_else(s, step + 1)
    return group.lemma in classes["choosing-verb"] and _chosen_at(s, step)


def else_at(s: Sentence, step: int) -> bool:
    """Whether a nominal group with its article stands at ``step`` that names nothing of hiring."""
    if s.tagged.word(step, "indefinite", "bare-article") and not s.tagged.word(step, "definite"):
        return _chosen_at(s, step)  # "decide on a new sous-chef"
    led = s.tagged.word(step, *LED, "of-the", "of-whose") and not s.tagged.timed_at(step)
    last = phrase_end(s, step) if led else step
    return last > step + 1 and not of_hiring(s, step, last)


def _chosen_at(s: Sentence, step: int) -> bool:
    """Whether what is chosen is a thing, and nobody: "the colour", « le film »."""
    last = phrase_end(s, step)
    return s.tagged.any_word(step, last, "chosen-thing", "business-topic") and not of_hiring(s, step, last)


def _whether_else(s: Sentence, step: int) -> bool:
    """Whether a clause behind "whether" tells of a thing that is no matter of hiring: "whether there's a sequel"."""
    there = s.tagged.word(step, "existential") or s.tagged.word(step + 1, "existential")
    last = next((at for at in range(step, s.count) if s.tagged.ends_at(at)), s.count)
    led = there or (s.tagged.word(step, *LED) and not s.tagged.is_pronoun(step, *_SUBJECTS))
    return led and not of_hiring(s, step + there, last)


def about_business(s: Sentence, noun: Tag) -> bool:
    """Whether an answer is about their business: "the decision on the merger", « le verdict du procès »."""
    tagged = s.tagged
    if noun.cat != "answer":
        return False
    if tagged.word(noun.first - 1, "business-topic"):
        return tagged.lexicon.base_forms and not tagged.timed[noun.first - 1]  # "the budget decision"
    if tagged.any_word(noun.first, noun.last, "decision-noun") and tagged.word(noun.last, "topic-about"):
        return not tagged.word(noun.last + 1, "one-s", "their-own") and else_at(s, noun.last + 1)  # no "on her desk"
    if "business-topic" not in tagged.all_classes:
        return False
    led = tagged.word(noun.last, "decided-on", "topic-of", "of-kind", "inside-lead", "in-word")
    last = min(phrase_end(s, noun.last + 1), noun.last + 1 + _NEAR) if led and noun.last + 1 < s.count else noun.last
    return tagged.any_word(noun.last + 1, last, "business-topic") and not tagged.any_word(noun.last, last, *OF_THE_JOB)


def answers_on_business(s: Sentence, group: Group) -> bool:
    """Whether what is given or told is an answer about their business: "gives its verdict on the wine"."""
    if group.to_me or group.cls not in GIVING:
        return False
    noun = s.tagged.noun_in(group.index + 1, s.next_start(group), "answer")
    return noun is not None and about_business(s, noun)


def comes_out_for_all(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether a paper of the house only comes out or comes in: "their list comes out", « planning d'été affiché »."""
    if noun.cat != "doc" or group.to_me or not (noun.val in _PAPERS or s.tagged.word(noun.first, "plan-noun")):
        return False
    first, classes = min(group.subject.start, noun.first), s.tagged.lexicon.word_classes
    named = s.tagged.any_word(noun.first, noun.last, *HIRING)  # "the interview schedule"
    if named or of_hiring(s, first - 1, noun.first) or of_hiring(s, noun.last, group.index):
        return False
    if _comes_out(s, group):
        return s.tagged.any_word(noun.first, noun.last, "business-paper") or _of_a_kind(s, first, noun)
    new = s.tagged.any_word(first, noun.first, "new-word", "of-theirs") or _of_business(s, noun)
    coming = group.tense != "past" or group.lemma in classes["expect-verb"]
    return new and coming and group.cls in ("arrive", "depart", "schedule", "receive")


def _comes_out(s: Sentence, group: Group) -> bool:
    """Whether a thing is published: "comes out", "goes live", « est affiché »; no "goes out"."""
    classes, near = s.tagged.lexicon.word_classes, (group.index + 1, group.end + 1)
    if group.passive and group.lemma in classes["publishing-deed"]:
        return True
    if group.lemma not in classes["coming-out-verb"] or not s.tagged.lexicon.base_forms:
        return group.lemma in classes["coming-out-verb"]
    sent = s.tagged.word(group.index, "going-word") and s.tagged.any_word(*near, "out-word")
    return s.tagged.any_word(*near, "coming-out") and not sent


def _of_a_kind(s: Sentence, first: int, noun: Tag) -> bool:
    """Whether which paper it is, is told: "the annual report", « le planning d'été », no "the final list"."""
    tagged = s.tagged
    if tagged.any_word(first, noun.first, "new-word", "of-theirs") or _of_business(s, noun):
        return True
    if tagged.lexicon.base_forms:
        before = range(first, noun.first)
        topic = tagged.word(noun.last, "topic-on", "topic-of") and not tagged.timed_at(noun.last)
        return topic or any(not tagged.word(at, "plain-kind") for at in before)
    adjective = (
        tagged.unknown_word(noun.last) and noun.last < s.count and tagged.norms[noun.last] not in tagged.lexicon.verbs
    )
    adjective = adjective and not tagged.word(noun.last, "plain-kind")
    return adjective or (tagged.word(noun.last, "of-kind", "of-the") and s.named_at(noun.last + 1) is None)


def _of_business(s: Sentence, noun: Tag) -> bool:
    """Whether a paper is about their business: "the audit report", « le rapport d'inspection »."""
    if s.tagged.lexicon.base_forms:
        return s.tagged.word(noun.first - 1, "business-topic")
    behind = noun.last + 1 + s.tagged.word(noun.last + 1, "definite")
    return s.tagged.word(noun.last, "of-kind") and s.tagged.word(behind, "business-topic")


def comes_new(s: Sentence, noun: Tag, lead: int) -> bool:
    """Whether a paper without a verb is a new one of the house: « nouveau plan d'implantation prévu le 8 juin »."""
    paper = noun.cat == "doc" and (noun.val in _PAPERS or s.tagged.word(noun.first, "plan-noun"))
    if not paper or not (s.tagged.any_word(lead, noun.first, "new-word") or _of_business(s, noun)):
        return False
    return not of_hiring(s, lead, noun.first) and not of_hiring(s, noun.last, phrase_end(s, noun.last))
