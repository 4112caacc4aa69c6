"""Words of the process that are said of something else: a card declined, a book written, luggage checked in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_PHRASE = 5
_NEAR = 4
_TALK = 6
PROCESS = ("process-word", "job-noun", "workplace", "offer-word", "offer-object", "cv-noun", "process-noun")
_PURSUED = ("process-word", "job-noun", "workplace", "offer-word", "pursued-noun", "pursuing-verb")


def of_something_else(s: Sentence, tag: Tag) -> bool:
    """Whether the words of an outcome tell of something else than the process."""
    if _signed_by_others(s, tag) or _bid(s, tag) or _had_kept(s, tag):
        return True
    if not s.tagged.lexicon.base_forms:
        return _of_outsider(s, tag) or _private_matter(s, tag) or (tag.cat == "withdrawn" and _gives_up_else(s, tag))
    tests = {
        "signed": (_particle,),
        "withdrawn": (_takes_object,),
        "declined": (_thing_refused,),
        "rejected": (_takes_object, _thing_refused, _placed),
    }
    return any(test(s, tag) for test in tests.get(tag.cat, ()))


def _signed_by_others(s: Sentence, tag: Tag) -> bool:
    """Whether somebody outside the process is who signed: « contrat signé pour Noël par ma sœur »."""
    if tag.cat != "signed":
        return False
    by = s.tagged.places(tag.last, s.scope(tag.first)[1], "by")
    return any(one.cat == "third" and one.first in (at + 1, at + 2) for at in by for one in s.tagged.all_senses)


def _bid(s: Sentence, tag: Tag) -> bool:
    """Whether the candidate is who made an offer, for a house: "we've put in an offer on the cottage"."""
    first = s.scope(tag.first)[0]
    if tag.cat != "offered" or not s.tagged.any_word(first, tag.last, "bidding-verb"):
        return False
    mine = (at for at in range(first, tag.first) if s.tagged.is_pronoun(at, "i", "we"))
    who = next(mine, None)
    return who is not None and s.context.voice == "me" and not s.quoted[tag.first] and not _gets_it(s, who, tag)


def _had_kept(s: Sentence, tag: Tag) -> bool:
    """Whether what they had kept on file is why they are back: « il avait gardé mon profil »."""
    near = range(max(0, tag.first - 1), tag.last + 1)
    verb = next((one for one in (s.verb_at(at) for at in near) if one is not None), None)
    had = verb is not None and not verb.told.isdisjoint(s.tagged.lexicon.word_classes["pluperfect"])
    kept = had and verb is not None and verb.lemma in s.tagged.lexicon.word_classes["keeping-verb"]
    return tag.cat == "rejected" and kept and verb is not None and not verb.negated


def _gets_it(s: Sentence, who: int, tag: Tag) -> bool:
    """Whether they make it to the candidate: « nous leur avons parlé, ils m'ont fait une offre »."""
    return any(s.tagged.is_pronoun(at, "me", "us", "they", "he", "she", "on") for at in range(who + 1, tag.last))


def _of_outsider(s: Sentence, tag: Tag) -> bool:
    """Whether somebody outside the process stands behind it as its author: « refus de la banque »."""
    if tag.cat not in ("rejected", "offered", "withdrawn") or not s.tagged.word(tag.last, "from"):
        return False
    near = range(tag.last + 1, tag.last + 3)
    thirds = (one for one in s.tagged.all_senses if one.cat == "third" and one.first in near)
    return any(one.val in ("", "thing") and not s.names.is_in_company(s.tagged.norms[one.last - 1]) for one in thirds)


def _private_matter(s: Sentence, tag: Tag) -> bool:
    """Whether it is about something private: « pas retenus pour l'appart », « l'offre d'achat a été refusée »."""
    first, last = s.scope(tag.first)
    near = range(max(first, tag.first - _PHRASE), min(last, tag.last + _NEAR))
    leads = ("in-order-to", "bare-of", "part-of", "dative", "topic-on")
    return any(s.private_at(step) and s.tagged.any_word(step - 2, step, *leads) for step in near)


def _gives_up_else(s: Sentence, tag: Tag) -> bool:
    """Whether it is something else that one gives up: « je renonce au chocolat », « j'abandonne le piano »."""
    tagged, step = s.tagged, tag.last
    reason = tagged.word(step, "in-order-to")
    led = tagged.word(step, "definite", "indefinite", "mine-of", "part-of", "bare-of", "dative-bare", "dative-the")
    if tagged.timed_at(step) or not (led or reason) or tagged.any_word(tag.first, step + _PHRASE, *_PURSUED):
        return False
    if reason:
        return any(one.cat == "third" and step < one.first <= step + 2 for one in tagged.all_senses)
    return not any(s.names.is_company(token.text) for token in tagged.tokens[step : step + _NEAR])


def _particle(s: Sentence, tag: Tag) -> bool:
    """ "Signed up", "signed in at the desk"."""
    if not s.tagged.word(tag.last - 1, "signing-verb"):
        return False
    in_at = s.tagged.word(tag.last, "in-word") and s.tagged.word(tag.last + 1, "at-place")
    return s.tagged.word(tag.last, "signing-particle") or in_at


def _takes_object(s: Sentence, tag: Tag) -> bool:
    """ "Rejected their cookie banner", "withdrew some cash", "pulled out my laptop": with an object of its own."""
    step = tag.last
    bare = s.tagged.word(step - 1, "rejection-noun", "withdrawing-word")
    if not bare or s.tagged.timed_at(step) or not s.tagged.word(step, "definite", "indefinite", "mine-of", "each-word"):
        return False
    return not s.tagged.any_word(step, min(s.count, step + _PHRASE), *PROCESS)


def _thing_refused(s: Sentence, tag: Tag) -> bool:
    """ "Payment declined", "my card was rejected", "pull request rejected"."""
    first = s.scope(tag.first)[0]
    refused = s.tagged.any_word(first, tag.first, "refused-thing")
    return refused and not s.tagged.any_word(first, tag.first, "process-word", "cv-noun")


def _placed(s: Sentence, tag: Tag) -> bool:
    """ "My son came second", "I came second in the quiz": a place that is not the candidate's among those seen."""
    if tag.val != "placed":
        return False
    tagged, step = s.tagged, tag.first - 1
    step -= tagged.is_sense(step, "aux")
    mine = step < s.scope(tag.first)[0] or tagged.is_pronoun(step, "i") or tagged.norms[step] == ","
    near = min(s.count, tag.last + _PHRASE)
    among = tagged.any_word(tag.last, near, *PROCESS) or tagged.noun_in(tag.last, near, "meeting") is not None
    behind = tag.last + 1
    to_one = tagged.word(tag.last, "to-whom") and (
        s.named_at(behind) is not None or tagged.any_word(behind, near, "fellow-word")
    )
    return not (mine and (among or to_one or tagged.ends_at(tag.last) or tagged.word(tag.last, "contrast")))


def not_to_reach(s: Sentence, group: Group) -> bool:
    """Whether a past verb of theirs reached nobody: "wrote a book", "got back to work", "called me talented"."""
    step = group.end
    if _wanted_done(s, group) or _informs_oneself(s, group):
        return True
    if group.to_me or group.passive:
        return _calls_names(s, group)
    if _talks_to_others(s, group) or _of_their_people(s, group) or _throws_up(s, group):
        return True
    if group.lemma in s.tagged.lexicon.word_classes["authoring-verb"]:
        return _wrote_a_work(s, step)
    if s.tagged.word(step - 1, "to-whom") and s.tagged.word(step, "back-to-thing"):
        return s.tagged.ends_at(step + 1) or s.tagged.timed_at(step + 1) or s.tagged.word(step + 1, "preposition")
    if group.lemma in s.tagged.lexicon.word_classes["answers-whom"]:
        every = s.tagged.any_word(step, step + 3, "every-word") and s.tagged.any_word(
            step, step + _PHRASE, "asked-noun"
        )
        return every and not s.tagged.times and not s.tagged.has("manner", step)
    met = group.lemma in s.tagged.lexicon.word_classes["introducing-verb"]
    return met and s.tagged.word(step, "definite", "mine-of", "each-word")


def _wanted_done(s: Sentence, group: Group) -> bool:
    """Whether it is only what somebody wants done: "he wants his luggage sent up", no "she wants it, so she called"."""
    bare = group.form in ("pp", "past") and not group.chain
    return bare and group.subject.start > 0 and s.tagged.word(group.subject.start - 1, "wants-done")


def _informs_oneself(s: Sentence, group: Group) -> bool:
    """Whether they asked around for themselves: « Véra s'est renseignée auprès du siège »."""
    return group.lemma in s.tagged.lexicon.word_classes["self-informing"] and s.reflexive(group)


def _talks_to_others(s: Sentence, group: Group) -> bool:
    """Whether they were on the telephone with others: "on the phone telling someone"."""
    if group.cls != "call":
        return False
    step, last = group.end, s.scope(group.index)[1]
    held = s.tagged.word(step - 1, "phone-word") and s.tagged.word(step, "phone-with")
    if held and not any(s.tagged.is_pronoun(at, "me", "us") for at in (step + 1, step + 2)):
        return True
    met = (at for at in s.tagged.places(step, last, "meanwhile-word"))
    return any(s.tagged.noun_in(at + 1, at + _NEAR, "meeting") is not None for at in met)


def _of_their_people(s: Sentence, group: Group) -> bool:
    """Whether who confirmed serves somebody else: "her movers confirmed for 8am", no "their office"."""
    who = group.subject.start
    owned = group.cls == "confirm" and s.tagged.word(who, "their-own") and group.index - who > 1
    return owned and all(s.tagged.unknown_word(at) for at in range(who + 1, group.index))


def _throws_up(s: Sentence, group: Group) -> bool:
    """Whether a verb of sending tells of something else with its particle: "threw up", "passed out"."""
    return group.lemma in s.tagged.lexicon.word_classes["sends-too"] and s.tagged.word(group.end, "other-particle")


def _calls_names(s: Sentence, group: Group) -> bool:
    """Whether somebody is only called something: "called me a perfectionist", "called me talented"."""
    step = group.end + s.tagged.is_pronoun(group.end, "me")
    if group.cls != "call" or group.passive or not s.tagged.lexicon.base_forms or s.tagged.timed_at(step):
        return False
    adjective = s.tagged.unknown_word(step) and s.tagged.norm_ends(step, "adjective-ending")
    named = s.tagged.word(step, "bare-article") and s.tagged.unknown_word(step + 1)
    return adjective or (named and not s.tagged.word(step + 1, "quantity-word"))


def _wrote_a_work(s: Sentence, step: int) -> bool:
    """Whether what was written is a work, and no message: "a book on testing", "the first version"."""
    last = min(s.count, step + _PHRASE)
    led = s.tagged.word(step, "definite", "indefinite") and not s.tagged.timed_at(step)
    unknown = s.tagged.word(step, "definite-only") and s.tagged.unknown_word(step + 1)  # "wrote the tool"
    message = s.tagged.noun_in(step, last, "mail", "answer", "doc", "invite", "call") is not None
    return led and (s.tagged.any_word(step, last, "written-work") or (unknown and not message))


def not_after_them(s: Sentence, group: Group) -> bool:
    """Whether the candidate chased or reminded no one of theirs: "chased the bus", "reminded myself"."""
    if not s.tagged.lexicon.base_forms:
        return _of_a_thing(s, group) or _for_money(s, group) or _on_paper(s, group)
    step = group.end
    if _on_paper(s, group):
        return True
    if s.tagged.word(step, "self-word") or _for_money(s, group):
        return True
    if group.cls in ("chase", "followup"):
        return s.tagged.any_word(step, min(s.count, step + _NEAR), "errand-thing")
    return group.lemma in s.tagged.lexicon.word_classes["giving-verb"] and _held_talk(s, step)


def _of_a_thing(s: Sentence, group: Group) -> bool:
    """Whether a participle is the noun of what is watched: « suivi de la marge », no « suivi de ma candidature »."""
    bare = group.form == "pp" and not group.chain and group.subject.kind == "none"
    followed = bare and group.lemma in s.tagged.lexicon.word_classes["watching-verb"]
    if not followed or not s.tagged.word(group.end, "bare-of", "of-the", "of-kind"):
        return False
    last = min(s.scope(group.index)[1], group.end + _PHRASE)
    return not s.tagged.any_word(group.end, last, *PROCESS, "own-candidacy")


def _for_money(s: Sentence, group: Group) -> bool:
    """Whether a sum or a bill is what was chased: "chased the brewery for 240 euros", « relancé pour la facture »."""
    last = s.scope(group.index)[1]
    if group.cls not in ("chase", "followup"):
        return False
    sums = s.tagged.places(group.end, last, "currency-word")
    paid = any(s.tagged.tokens[at - 1].kind == "num" or s.tagged.tokens[at - 2].kind == "num" for at in sums)
    return paid or s.tagged.any_word(group.end, last, "billed-thing")


def _on_paper(s: Sentence, group: Group) -> bool:
    """Whether what was written is a note to oneself: "wrote it on my hand", « noté dans mon agenda »."""
    if group.cls not in ("reply", "say"):
        return False
    places = s.tagged.places(group.end, s.scope(group.index)[1], "note-surface")
    return any(s.tagged.word(at - 1, "mine-of", "definite") and s.tagged.word(at - 2, "onto-word") for at in places)


def _held_talk(s: Sentence, step: int) -> bool:
    """Whether a talk is what was given: "gave the 40-minute talk, decent questions"."""
    led = s.tagged.word(step, "definite", "indefinite", "mine-of") or s.tagged.timed_at(step)
    talk = next((at for at in range(step, min(s.count, step + _TALK)) if s.tagged.word(at, "given-talk")), None)
    if not led or talk is None:
        return False
    behind = talk + 1
    return s.tagged.ends_at(behind) or s.tagged.timed_at(behind) or s.tagged.word(behind, "preposition", "conjunction")
