"""What others than theirs do: the printer sends proofs, the mayor replies, the agency hands in its work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.dues import verb_times
from nudged.reading.statements.hiring_words import BROUGHT, GIVING, LED, PHRASE, behind_times, of_hiring, phrase_end
from nudged.reading.statements.house_business import else_at
from nudged.reading.statements.voices import theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence

_NEAR = 4


def _head(s: Sentence, group: Group) -> tuple[int, int]:
    """Where the head of who acts may stand: right behind the article in French, in front of its verb in English."""
    start = group.subject.start
    return (start, group.index) if s.tagged.lexicon.base_forms else (start, min(group.index, start + 2))


def outsider_gives(s: Sentence, group: Group) -> bool:
    """Whether somebody outside gives what is no matter of hiring: "the printer sends proofs", "the mayor replies"."""
    tagged = s.tagged
    if group.to_me or group.subject.kind != "role" or group.cls not in GIVING:
        return False
    first, last = _head(s, group)
    if tagged.any_word(first, last, "official-word") and not tagged.any_word(first, last, "possessive"):
        return not of_hiring(s, group.end, s.next_start(group))
    return tagged.any_word(first, last, "market-word") and _gives_else(s, group)


def _gives_else(s: Sentence, group: Group) -> bool:
    """Whether what stands behind a verb of giving is a piece of work, remarks on one, or nothing that hiring knows."""
    tagged, step = s.tagged, behind_times(s, group.end)
    if not tagged.word(step, *LED):
        return False
    last = phrase_end(s, step)
    topic = s.next_start(group)
    if tagged.any_word(step, last, "editorial-noun", "work-noun"):
        return not of_hiring(s, step + 1, topic)
    answers = tagged.noun_in(step, last, "answer", "mail", "doc") is not None
    return last > step + 1 and not answers and not of_hiring(s, step + 1, topic)


def calls_about_else(s: Sentence, group: Group) -> bool:
    """Whether somebody outside calls about something else: « le traiteur rappelle lundi pour le buffet »."""
    if group.to_me or group.cls not in ("call", "reply") or group.subject.kind != "role":
        return False
    if not s.tagged.any_word(*_head(s, group), "market-word", "provider-word"):
        return False
    near = range(group.end, s.next_start(group))
    return any(s.tagged.word(at, "about-what") and not s.tagged.timed_at(at) and else_at(s, at + 1) for at in near)


def in_moments(s: Sentence, group: Group) -> bool:
    """Whether a present only tells how quick they are: "the night porter answers within two minutes"."""
    if group.tense != "present" or group.to_me or group.subject.kind != "role" or theirs(s, group.index):
        return False
    times = verb_times(s, group)
    return bool(times) and all(when.kind == "dur" and when.args[1] in ("minute", "second") for when in times)


def hands_in(s: Sentence, group: Group) -> bool:
    """Whether somebody hands in their work: « l'agence rend son dossier lundi », "they submit their report"."""
    tagged, step = s.tagged, behind_times(s, group.end)
    if group.lemma not in tagged.lexicon.word_classes["handing-work"] or group.to_me or group.passive:
        return False
    if not tagged.word(step, "their-own", "definite-one", "definite-only", "its"):
        return False
    noun = tagged.noun_in(step, phrase_end(s, step), "answer", "invite", "call", "money", "mail")
    if noun is not None and not tagged.word(noun.first, "editorial-noun"):
        return False
    return not tagged.any_word(step, step + _NEAR, "mine-of", "my-own", "hiring-topic") or tagged.word(
        step, "their-own"
    )


def answers_questions(s: Sentence, group: Group) -> bool:
    """Whether others' questions are answered, or the phone: « répond aux questions du journal », "the bleep"."""
    tagged, step = s.tagged, behind_times(s, group.end)
    if group.lemma not in tagged.lexicon.word_classes["answers-whom"] or group.to_me or group.passive:
        return False
    last = phrase_end(s, step)
    if tagged.any_word(step, last, "mine-of", "my-own", "your-own", "hiring-topic"):
        return False
    led = tagged.lexicon.base_forms or tagged.word(step, "to-whom", "dative-many", "dative-the", "dative-bare")
    asked = next(iter(tagged.places(step, last, "questions-word")), None)
    if asked is None or not led:
        return led and tagged.any_word(step, last, "answered-thing")
    of = tagged.word(asked + 1, "of-kind", "of-the", "from", "topic-of") and not tagged.timed_at(asked + 1)
    bare = asked == step and group.subject.kind == "role"  # "the minister will answer questions"
    return of or bare or tagged.word(asked - 1, "possessive")


def outsider_reaches(s: Sentence, group: Group) -> bool:
    """Whether who got in touch is somebody else's: "her movers confirmed", « un client a appelé »."""
    tagged, start = s.tagged, group.subject.start
    if group.to_me or group.subject.kind != "role" or theirs(s, group.index):
        return False
    first, last = _head(s, group)
    known = any(one.cat == "role" and start <= one.first < last for one in tagged.all_senses)
    if tagged.word(start, "one-s", "of-theirs") and not known:
        return not tagged.any_word(start, last, "company-topic")
    client = next(iter(tagged.places(first, last, "client-word")), None)
    if client is not None:
        of = tagged.word(client + 1, "of-kind", "topic-of")
        return tagged.word(start, "indefinite") or (of and not s.named_at(client + 2))
    outside = tagged.any_word(first, last, "provider-word", "official-word")
    return outside and not known and not of_hiring(s, group.end, s.next_start(group))


def unknown_brought(s: Sentence, group: Group) -> bool:
    """Whether a French thing that no table knows is brought or put somewhere: « une vitrine sera livrée »."""
    tagged, step = s.tagged, group.start - 1
    if tagged.lexicon.base_forms or not group.passive or group.to_me or group.subject.kind != "none":
        return False
    if group.cls not in BROUGHT or step < s.scope(group.index)[0] or tagged.timed[step]:
        return False
    articles: tuple[str, ...] = ("indefinite", "plural-article", "counting")
    if group.lemma in tagged.lexicon.word_classes["goods-verb"]:
        articles = (*articles, "definite")  # « le scanner sera livré à l'automne »
    first = step
    while first > 0 and step - first < PHRASE and not tagged.word(first, *articles):
        if tagged.ends_at(first) or tagged.timed[first] or tagged.nouns[first] is not None:
            return False
        first -= 1
    return first < step and tagged.word(first, *articles) and not of_hiring(s, first, step + 1)


def calls_by_name(s: Sentence, group: Group) -> bool:
    """Whether people are only called by a name: « on vous appellera par votre prénom », "call you by your surname"."""
    if group.cls != "call" or group.passive:
        return False
    near = range(group.end, min(s.count - 1, group.end + _NEAR))
    return any(s.tagged.word(at, "by") and s.tagged.any_word(at + 1, at + _NEAR, "name-noun") for at in near)
