"""What tells that something is given to the candidate, where no noun of the tables says what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.dues import verb_times
from nudged.reading.statements.voices import theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence


_TOPIC = 3


def points(s: Sentence, group: Group) -> bool:
    """Whether « le », « la » or « les » stands right before a verb as its object."""
    return (
        group.index > 0 and s.tagged.is_pronoun(group.index - 1, "him") and s.tagged.word(group.index - 1, "definite")
    )


def is_a_task(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether something is only to be done by the candidate: « il y a un test mardi », « on a un contrat à signer »."""
    there = s.tagged.word(group.index - 1, "existential") or group.subject.kind == "on"
    if not there or group.lemma not in s.tagged.lexicon.word_classes["having-verb"] or s.tagged.lexicon.base_forms:
        return False
    done = next((one for one in s.behind(group) if one.form == "inf"), None)
    return noun.val == "test" or (done is not None and done.start <= noun.last + 1 and noun.cat == "doc")


def unknown_participle(s: Sentence, group: Group) -> bool:
    """Whether « a » is only the auxiliary of a verb that no table knows."""
    tagged, step = s.tagged, group.end
    if tagged.lexicon.base_forms or group.lemma not in tagged.lexicon.word_classes["having-verb"]:
        return False
    endings = tuple(tagged.lexicon.word_classes["participle-ending"])
    free = step < s.count and (tagged.unknown_word(step) or tagged.is_sense(step, "extra"))
    return free and tagged.norms[step].endswith(endings)


def has_mine(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether what they have is the candidate's own: an answer of the candidate's, a paper they have now."""
    if not s.tagged.lexicon.base_forms or group.lemma not in s.tagged.lexicon.word_classes["possessing-verb"]:
        return False
    kept = noun.cat == "answer" or (noun.cat == "doc" and group.tense == "present")
    near = range(noun.first - 2 if group.tense == "present" else noun.first - 1, noun.first)
    return kept and any(s.tagged.word(step, "mine-of") for step in near) and not theirs(s, group.index)


def handed_by_a_day(s: Sentence, group: Group) -> bool:
    """Whether « donner » brings the candidate a thing that no table knows by a day: « me donne mes gardes mardi »."""
    if s.tagged.lexicon.base_forms or not group.to_me or group.lemma not in s.tagged.lexicon.word_classes["give-verb"]:
        return False
    thing = s.tagged.word(group.end, "definite", "mine-of") and not s.tagged.word(group.end, "their-own")
    thing = thing and group.end + 1 < s.count
    plain = thing and not s.tagged.timed[group.end] and s.tagged.sense(group.end + 1) is None
    plain = plain and not s.tagged.word(group.end + 1, "away")
    return plain and any(s.tagged.timed[group.end + 2 : group.end + 3]) and bool(verb_times(s, group))


def their_matter(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether what is made public is a matter of theirs: their results, their decision on the tram; no "its choice"."""
    if group.to_me or group.lemma not in s.tagged.lexicon.word_classes["publishing-verb"]:
        return False
    if noun.cat == "doc":
        return True
    judged = s.tagged.word(noun.first, "judging-noun")
    if judged and s.tagged.word(noun.last, "topic-on") and not s.tagged.timed_at(noun.last):
        return not s.tagged.any_word(noun.last + 1, noun.last + 1 + _TOPIC, "process-word", "my-own", "mine-of")
    return not judged and s.tagged.word(noun.first - 1, "their-own", "its")


def describes_another(s: Sentence, noun: Tag) -> bool:
    """Whether a meeting only describes the noun behind it."""
    owned = s.tagged.word(noun.last, "possessive")
    return owned or any(s.tagged.nouns[noun.last : noun.last + 1])


def given_by_a_day(s: Sentence, group: Group) -> bool:
    """Whether something unknown is to be given to the candidate by a day: "she'll give me the dress code by Monday"."""
    tagged, step = s.tagged, group.end + 1
    given = group.lemma in tagged.lexicon.word_classes["granting-verb"]
    named = tagged.word(group.end, "my-behind", "you-behind") and tagged.word(step, "definite", "bare-article")
    limit = any(when.lead in ("by", "before") for when in verb_times(s, group))
    return given and named and limit and group.tense == "future" and not any(tagged.timed[step : step + 2])


def tells_whether(s: Sentence, group: Group) -> bool:
    """Whether « elle annonce si », « ils disent qui est pris », « elle me la donne lundi » tells of an answer."""
    if group.to_me and not s.tagged.lexicon.base_forms and points(s, group) and verb_times(s, group):
        return True
    if group.lemma not in s.tagged.lexicon.word_classes["whether-verb"]:
        return False
    asked = s.tagged.word(group.end, "asked-word") and bool(group.to_me or verb_times(s, group))
    return asked or (group.to_me and s.tagged.has("if"))


def shared(s: Sentence, group: Group) -> bool:
    """Whether something unknown is to be shared with nobody else by a day: "will share the rubric tonight"."""
    sharing = group.lemma in s.tagged.lexicon.word_classes["sharing-verb"]
    behind = range(group.end, s.scope(group.index)[1])
    if not sharing or any(s.tagged.word(step, "with") and not s.tagged.word(step + 1, "my-behind") for step in behind):
        return False
    return by_a_day(s, group) or (group.to_me and bool(verb_times(s, group)))


def letter(s: Sentence, group: Group, mail: Tag | None) -> bool:
    """Whether a letter is to be issued by a day: "HR will release the letter by Tuesday"."""
    return mail is not None and s.tagged.word(mail.first, "letter-noun") and by_a_day(s, group)


def by_a_day(s: Sentence, group: Group) -> bool:
    """Whether a verb tells what is to be done by a day."""
    return group.tense == "future" and bool(verb_times(s, group))
