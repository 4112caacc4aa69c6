"""Verbs without a subject that the other side does: "Will call me", "called me", « m'a rappelé »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.grammar import person_among
from nudged.reading.statements.dues import verb_times
from nudged.reading.statements.voices import theirs
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence


_NAMED = 4
_FROM_THEM = ("contract", "offer", "itinerary")


def implied_them(s: Sentence, group: Group) -> bool:
    """Whether a verb without subject is the other side's."""
    if s.context.label is not None and not s.context.label_me:
        return _labelled(s, group)
    if s.context.label_me or s.context.todo or group.cls == "receive" or _own_duty(s, group):
        return False
    tagged = s.tagged
    to_come = group.tense == "future" and not group.mood
    if s.quoted[group.index] and theirs(s, group.index) and (to_come or (group.form == "ing" and verb_times(s, group))):
        return True
    if _calling_me(s, group) or _says(s, group) or up_to_them(s, group) or (to_come and _role_will(s, group)):
        return True
    if group.form == "pres" and tagged.word(group.index + 1, "my-behind", "we-alone") and not tagged.lexicon.base_forms:
        return False  # « rappelez-moi lundi »
    bare = (group.form in ("ing", "inf") and not _must(group)) or (group.form == "base" and group.tense == "present")
    if _done_to_another(s, group):
        return False
    if group.to_me and not bare:
        return not any(tagged.is_pronoun(step, "you") for step in range(group.index, group.index + 5))
    if _have_done(s, group) or (group.form in ("past", "pp") and not group.chain and _given_to_me(s, group)):
        return True
    done = group.form in ("past", "pp") and not (group.passive and to_come)  # no "will be contacted by Nadia"
    visits = group.lemma in tagged.lexicon.word_classes["visiting-verb"] and group.cls != "call"  # "went by the shop"
    if done and not visits and tagged.word(group.end, "by") and _somebody(s, group.end + 1):
        return group.cls != "chase" or tagged.noun_in(group.end, group.end + 3, "mail", "call") is None
    return _will(s, group) or _must_call(s, group)


def _labelled(s: Sentence, group: Group) -> bool:
    """Whether a verb without subject is that of the one whom the label names."""
    if _mine_to_the_named(s, group):
        return False
    return group.tense != "infinitive" or group.form != "ing" or bool(verb_times(s, group))


def _have_done(s: Sentence, group: Group) -> bool:
    """« Ont rappelé ce matin », « a promis le contrat pour lundi »: a third person by the auxiliary alone."""
    if not s.tagged.word(group.start, "has-said") or group.mood:
        return False
    done = group.form == "pp" and group.chain[-1:] == ("aux:have",) and s.tagged.opens_at(group.start)
    return done and (group.cls in ("call", "reply", "send", "confirm") or _promises(s, group))


def _promises(s: Sentence, group: Group) -> bool:
    return group.lemma in s.tagged.lexicon.word_classes["promise-verb"]


def _role_will(s: Sentence, group: Group) -> bool:
    """ "HR: will send the contract by Friday", « RH : enverra le contrat »."""
    told = ("aux:will" in group.chain or group.form == "fut") and 0 < group.start == s.behind_role
    return told and (group.to_me or not _hands_over_mine(s, group))


def _mine_to_the_named(s: Sentence, group: Group) -> bool:
    """Whether the candidate's own thing goes to the one whom the label names: "Marc: will send him my portfolio"."""
    gender = gender_of(fold((s.context.label or s.context.person or "").partition(" ")[0]))
    return s.tagged.word(group.end, f"pronoun-{gender}") and s.tagged.word(group.end + 1, "mine-of", "my-own")


def _hands_over_mine(s: Sentence, group: Group) -> bool:
    """Whether the candidate's own thing goes to them: "agency: will send my timesheet", no "my contract"."""
    handed = s.tagged.lexicon.base_forms and s.tagged.is_pronoun(group.end, "him", "she", "they")
    step = group.end + handed
    mine = s.tagged.word(step, "mine-of", "my-own")
    noun = s.tagged.noun_in(step, step + 4, "doc")
    return step > group.end or (mine and (noun is None or noun.val not in _FROM_THEM))


def _own_duty(s: Sentence, group: Group) -> bool:
    """Whether "must" without a subject is the candidate's: "must ring mine about me p45", no "must ring me"."""
    must = not group.told.isdisjoint(s.tagged.lexicon.word_classes["must-word"])
    return must and group.subject.kind == "none" and not s.tagged.is_pronoun(group.index + 1, "me", "us")


def _says(s: Sentence, group: Group) -> bool:
    """ "Says will send it Tuesday", "said would call": who says so is told by the form of the verb alone."""
    if not s.tagged.lexicon.base_forms or s.context.todo:
        return False
    opens = group.index == 0 and group.form == "s" and group.cls in ("say", "tell", "call", "reply", "send", "give")
    first = s.groups[0]
    said = first.index == 0 and first.cls in ("say", "tell") and first.form in ("s", "past") and group is not first
    return opens or (said and group.start == first.end and group.tense == "future" and not group.mood)


def _calling_me(s: Sentence, group: Group) -> bool:
    """ "Calling me Monday: Stacy": what opens the sentence without a subject, and who does it for "me"."""
    opens = group.index == 0 and group.form == "ing" and s.tagged.lexicon.base_forms
    me = s.tagged.is_pronoun(group.index + 1, "me", "us")
    return opens and me and group.cls in ("call", "reply", "send", "give", "tell") and bool(verb_times(s, group))


def _done_to_another(s: Sentence, group: Group) -> bool:
    """Whether the candidate did it to somebody: "thanked Ana for letting me see it", "emailed Ana to thank her"."""
    if not s.tagged.lexicon.base_forms:
        return False
    if group.cls == "thank" and not s.tagged.is_pronoun(group.end, "me", "us"):
        return True
    return group.to_me and group.form == "past" and _named_object(s, group)


def _named_object(s: Sentence, group: Group) -> bool:
    """Whether somebody else is whom it was done to: "emailed Ana to thank her for fitting me in"."""
    name, place = person_among(s.tagged, group.index + 1, min(group.index + 3, s.count), s.names)
    owned = name is not None and s.tagged.word(place + 1, "possessive")
    return name is not None and not owned and not s.tagged.word(group.index + 1, "my-behind")


def _to_be_done_by(s: Sentence, group: Group) -> bool:
    """« À rappeler par eux jeudi », « à recontacter par la RH mardi »."""
    opens = group.index == 1 and s.tagged.word(0, "towards") and group.form == "inf" and not s.tagged.lexicon.base_forms
    by = opens and group.cls in ("call", "reply") and s.tagged.word(group.end, "by")
    mine = s.tagged.is_pronoun(group.end + 1, "me", "we")
    return by and not mine and _somebody(s, group.end + 1)


def up_to_them(s: Sentence, group: Group) -> bool:
    """« À Marc de me rappeler », « c'est à eux de m'écrire », « au client de trancher mardi »."""
    tagged = s.tagged
    if _to_be_done_by(s, group):
        return True
    answers = group.cls in ("reply", "call", "decide") and bool(verb_times(s, group))
    if group.form != "inf" or not (group.to_me or answers) or tagged.lexicon.base_forms:
        return False
    step = group.index - 1
    while step > 0 and not tagged.word(step, "of-kind"):
        step -= 1
    before = range(max(0, step - _NAMED), step)
    towards = (at for at in before if tagged.word(at, "towards", "to-the"))
    to = next((at for at in towards if at == 0 or tagged.word(at - 1, "is")), None)
    if to is None or to >= step - 1 or any(tagged.is_pronoun(at, "me", "we", "you") for at in range(to, step)):
        return False  # « c'est à moi de leur dire »
    return tagged.word(step - 1, "somebody") or _somebody(s, to + 1) or tagged.tokens[step - 1].capital


def _given_to_me(s: Sentence, group: Group) -> bool:
    """ "Invited to the next round", "promised the contract for Friday": what only the other side does."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    if group.lemma in classes["invites-me"]:
        return tagged.word(group.end, "to-whom")
    noun = tagged.noun_in(group.end, group.end + 3, "answer", "doc", "call", "invite")
    owned = (
        noun is None or tagged.any_word(group.end, noun.first, "mine-of") or tagged.has("own-doc", group.end, noun.last)
    )
    return group.lemma in classes["promises-me"] and not owned and bool(verb_times(s, group))


def _somebody(s: Sentence, index: int) -> bool:
    """Whether what stands behind "by" is somebody, and no means: « par Ana », not « par chat »."""
    if s.tagged.noun_in(index, index + 2, "mail", "call") is not None:
        return False
    if s.tagged.lexicon.base_forms:
        return not s.tagged.timed_at(index)
    return (
        s.tagged.is_sense(index, "role", "pron")
        or s.tagged.word(index, "article", "title", "somebody")
        or (index < s.count and s.tagged.tokens[index].capital)
    )


def _must(group: Group) -> bool:
    """« Doit me rappeler », « va me rappeler »."""
    return group.tense == "future" and group.mood in ("", "broken") and group.form == "inf"


def _must_call(s: Sentence, group: Group) -> bool:
    """« Doit rappeler vendredi »: a third person who is not named, and never the writer."""
    third = not group.told.isdisjoint(s.tagged.lexicon.word_classes["third-person"])
    opens = s.tagged.opens_at(group.start) or s.tagged.tokens[group.start - 1].norm == ","
    if opens and s.tagged.word(group.start, "has-said") and s.tagged.is_sense(group.start, "commit"):
        return group.cls in ("call", "reply", "send") and group.form == "inf"
    return third and opens and group.cls in ("call", "reply") and _must(group) and bool(verb_times(s, group))


def _will(s: Sentence, group: Group) -> bool:
    """ "Will get back to me" at the start of a sentence, where somebody is known who may."""
    will = group.tense == "future" and not group.mood and ("aux:will" in group.chain or group.form == "fut")
    if will and _third_person(s, group):
        return True
    if not will or group.start != 0 or any(word in s.tagged.lexicon.word_classes["mine"] for word in group.told):
        return False
    named = group.end < s.count and s.tagged.tokens[group.end].capital and not s.tagged.timed[group.end]
    told = any(
        other.cls in ("say", "tell") and other.subject.kind in ("he", "name", "they", "role") for other in s.groups
    )
    if not group.to_me and _of_mine(s, group):
        return False
    known = told or s.context.person is not None or bool(s.carried.mentions) or group.to_me
    return not named and (known or _gives_theirs(s, group))


def _third_person(s: Sentence, group: Group) -> bool:
    """Whether the ending tells that somebody else will, where a part begins: « vu Marc, rappellera jeudi »."""
    ending = s.tagged.norms[group.index].endswith(tuple(s.tagged.lexicon.word_classes["future-they-ending"]))
    opens = group.start > 0 and (s.tagged.opens_at(group.start) or s.tagged.norms[group.start - 1] == ",")
    telling = group.form == "fut" and group.cls in ("call", "reply", "send")
    return telling and ending and opens and not s.tagged.has("third", 0, group.start) and not s.carried.outsider


def _of_mine(s: Sentence, group: Group) -> bool:
    """Whether what will be done is the candidate's: "prepare the case", "send him my CV", "follow up if nothing"."""
    preparing = group.lemma in s.tagged.lexicon.word_classes["preparing-verb"]
    chasing = group.cls in ("followup", "chase") and s.tagged.has("benign-if", group.end)
    return preparing or chasing or _hands_over_mine(s, group)


def _gives_theirs(s: Sentence, group: Group) -> bool:
    """Whether what is given can only be theirs: "will share the feedback ASAP", no "will give feedback on it"."""
    noun = s.tagged.noun_in(group.end, group.end + 3, "answer", "doc")
    if noun is None or noun.first != group.end + 1 or not s.tagged.word(group.end, "definite-only"):
        return False
    theirs_alone = s.tagged.word(noun.first, "theirs-to-tell") or noun.val in _FROM_THEM
    return theirs_alone and group.cls in ("give", "send", "reply") and not _returned(s, noun)


def _returned(s: Sentence, noun: Tag) -> bool:
    """Whether what is sent is the candidate's to give: "the contract back", "the offer to HR", "the feedback on it"."""
    about = s.tagged.word(noun.last, "topic-on", "spoken-about") and not s.tagged.timed[noun.last]
    return about or s.tagged.word(noun.last, "back-word", "to-whom", "signing-verb")
