"""The verb groups of a sentence: who does what, in which tense and mood."""

from __future__ import annotations

from dataclasses import replace

from nudged.reading.given_names import gender_of
from nudged.reading.grammar.chains import Chain, chain
from nudged.reading.grammar.complements import classify
from nudged.reading.grammar.forms import Tense, form_of, tense_of, unknown_verb
from nudged.reading.grammar.joined import also_done, asked_about, inherit
from nudged.reading.grammar.names import Names, person_among
from nudged.reading.grammar.no_verbs import never_verb
from nudged.reading.grammar.subjects import subject
from nudged.reading.grammar.tagged import Group, Subject, Tagged

_OBJECT_REACH = 8
_OBJECT = 4
_GOVERNED_REACH = 4
_BARE = ("base", "s")
_DONE = ("call", "reply", "send")
"""Classes of verbs of which « ne … que » tells that it was done, in the past."""
_HANDING = ("send", "give", "pay", "other")
"""Classes of verbs that have a thing behind them, and no clause."""
_EXPECTED = ("thing", "role", "they", "he", "name")
"""Who or what may be expected to do something: "she expects the contract to go out Friday"."""


def groups(tagged: Tagged, names: Names) -> list[Group]:
    """The verb groups of a sentence, from left to right."""
    found: list[Group] = []
    verbs = tagged.lexicon.verbs
    for index, norm in enumerate(tagged.norms):
        known = norm in verbs or (index > 0 and tagged.senses[index - 1] is not None and unknown_verb(tagged, index))
        if not known or never_verb(tagged, index) or tagged.timed[index] or tagged.tokens[index].kind != "word":
            continue
        links = chain(tagged, index)
        if found and index < found[-1].end and links.start > found[-1].index:
            continue
        taken = []
        while found and found[-1].index >= links.start:
            taken.append(found.pop())
        group = _group(tagged, index, links, found, names)
        found += reversed(taken) if group is None else [group]
    return found


def _group(tagged: Tagged, index: int, links: Chain, before: list[Group], names: Names) -> Group | None:
    picked = form_of(tagged, index, links)
    if picked is None:
        return None
    lemma, form = picked
    cls, end = classify(tagged, index, lemma, links)
    tense = tense_of(tagged, lemma, form, links)
    actor = subject(tagged, links, before, names)
    if _no_verb(tagged, index, form, links, actor) or (
        form in _BARE and _in_object(tagged, index, links, actor, before)
    ):
        return None
    tense = _will_have(_active_has(tagged, index, tense, links, actor), links, before)
    if not tagged.lexicon.base_forms:
        actor = _by_form(tagged, index, form, links, actor)
    elif tense.tense == "present" and form == "base" and not links.cats and _are_many(tagged, actor):
        actor = replace(actor, person=None)
    inherited = actor.kind == "inherit"
    if inherited:
        main = [group for group in before if not asked_about(tagged, group, before)] or before
        parent = next((group for group in reversed(main) if group.subject.kind != "none"), main[-1])
        if form == "past" and tagged.has_form(index, "base") and not links.cats and parent.tense == "future":
            form = "base"
        actor, tense = also_done(tagged, form, links, main) or inherit(form, tense, links, main)
        actor = _shared(tagged, end, cls, links, actor)
    causer = None
    governed = form in ("inf", "base", "past", "pp") and _is_governed(tagged, tense, links, before)
    if governed:
        expected = _expected(tagged, before[-1], links, actor)
        actor, tense, causer = _governed(tagged, before[-1], links, names, form)
        actor = expected or actor
    if tense.mood == "might" and lemma in tagged.lexicon.word_classes["expecting-verb"]:
        tense = tense._replace(mood="")
    done = tense.tense == "past" and cls in _DONE
    negated = _negated(tagged, index, end, links) and not (done and _no_more_than(tagged, end, links))
    to_me = links.to_me or _me_behind(tagged, index)
    negated = negated or (governed and before[-1].negated and tagged.lexicon.base_forms)
    if lemma in tagged.lexicon.word_classes["lingering-verb"]:
        negated, tense = not negated, tense._replace(tense="future")
    return Group(
        index, actor.start, end, lemma, cls, form, tense.tense, tense.mood, negated, tense.passive, to_me, actor,
        links.values, inherited, frozenset(links.words), causer,
    )  # fmt: skip


def _are_many(tagged: Tagged, actor: Subject) -> bool:
    """Whether a word with a capital is no name but a plural, as its verb tells: "Pickers arrive on the 6th"."""
    word = tagged.norms[actor.start]
    alone = actor.kind == "name" and actor.person == tagged.tokens[actor.start].text and tagged.opens_at(actor.start)
    return alone and word.endswith("s") and not gender_of(word)


def _shared(tagged: Tagged, end: int, cls: str, links: Chain, actor: Subject) -> Subject:
    """The subject of the verb before, where it may be that of this one too: no « j'aurai ça lundi, m'a-t-elle dit »."""
    if tagged.lexicon.base_forms:
        other = actor.kind in ("he", "name", "role") and tagged.is_pronoun(end, "him")
    else:
        other = actor.kind == "me" and links.clitic == "me" and cls in ("say", "tell") and links.any("aux:have")
    return Subject("none", links.start) if other else actor


def _no_verb(tagged: Tagged, index: int, form: str, links: Chain, actor: Subject) -> bool:
    """Whether a word that may be a verb is none here, by its form and what stands before."""
    if form in ("pres", "subj"):
        led = "to" in links.cats and tagged.word(links.start, "in-order-to", "bare-of")
        return led or _no_finite(tagged, index, links, actor)  # « pour le poste », « de la relance »
    if form == "base" and (_noun_behind_noun(tagged, index, links, actor) or _behind_its_name(tagged, links, actor)):
        return True
    if form == "base" and links.values[:1] == ("aux:have",) and tagged.lexicon.base_forms:
        return True  # "she'll have interview slots for me"
    if form == "base":
        return _singular(tagged, links, actor) and not tagged.is_pronoun(index + 1, "me", "us", "you")
    if form in ("pp", "past") and tagged.lexicon.base_forms:
        return not links.cats and (tagged.word(index - 1, "bare-article") or _describes(tagged, index))
    return form == "pp" and links.cats[:1] == ("to",)


def _in_object(tagged: Tagged, index: int, links: Chain, actor: Subject, before: list[Group]) -> bool:
    """Whether a bare form ends what the verb before is about: "send me the access plan", "settle our travel claims"."""
    if links.cats or not before or not tagged.lexicon.base_forms:
        return False
    parent, start = before[-1], actor.start
    whom = tagged.is_pronoun(parent.end, "me", "us", "you", "him")
    shown = parent.lemma in tagged.lexicon.word_classes["showing-verb"]  # "let me see the QA reports"
    if not (parent.cls in _HANDING or shown) or parent.lemma in tagged.lexicon.word_classes["causing-verb"]:
        return False
    first = parent.end + whom
    objects = start in (first, first - 1) and actor.kind in ("role", "thing", "third")
    return objects and start < links.start and not tagged.is_pronoun(index + 1, "me", "us", "you")


def _will_have(tense: Tense, links: Chain, before: list[Group]) -> Tense:
    """The tense of "would have" and a participle behind a verb of saying: "she said they'd have decided by Friday"."""
    would_have = tense.mood == "might" and links.any("aux:would") and links.any("aux:have")
    said = bool(before) and before[-1].cls in ("say", "tell") and before[-1].subject.kind not in ("me", "we")
    return Tense("future", passive=tense.passive) if would_have and said else tense


def _active_has(tagged: Tagged, index: int, tense: Tense, links: Chain, actor: Subject) -> Tense:
    """The tense of a participle; behind "'s" it may be active: "Imran's promised me an answer"."""
    if not tense.passive or links.words != ("'s",) or actor.kind not in ("name", "he", "role"):
        return tense
    behind = tagged.tokens[index + 1] if index + 1 < len(tagged.tokens) else None
    lemmas = {lemma for lemma, _ in tagged.lexicon.verbs[tagged.norms[index]]}
    wrote = lemmas & tagged.lexicon.word_classes["writes-back"] and not (behind and behind.capital)
    if wrote and not tagged.word(index + 1, "by"):
        return Tense("past", tense.mood)  # "Ola's replied"
    given = tagged.word(index + 1, "bare-article", "definite", "mine-of") and not tagged.timed[index + 1]
    return Tense("past", tense.mood) if given or tagged.is_pronoun(index + 1, "me", "us") else tense


def _noun_behind_noun(tagged: Tagged, index: int, links: Chain, actor: Subject) -> bool:
    """Whether a bare form without subject stands behind a word that no table knows: "about my NMC pin"."""
    before = index - 1
    if index == 0 or links.cats or actor.kind != "none" or not tagged.lexicon.base_forms:
        return False
    plain = tagged.sense(before) is None and tagged.nouns[before] is None and not tagged.timed[before]
    token = tagged.tokens[before]
    name = token.capital and not token.text.isupper()  # "my NMC pin"
    return plain and token.kind == "word" and not name and token.norm not in tagged.lexicon.verbs


def _behind_its_name(tagged: Tagged, links: Chain, actor: Subject) -> bool:
    """Whether a bare form stands behind "the" and a name, so that it is a noun: "the Bellini loan"."""
    if links.cats or actor.kind != "name" or not tagged.lexicon.base_forms:
        return False
    if tagged.is_pronoun(links.start + 1, "me", "us", "you"):
        return False  # "the Smiths call me back"
    return tagged.word(actor.start, "definite-only") or tagged.word(actor.start - 1, "definite-only")


def _describes(tagged: Tagged, index: int) -> bool:
    """Whether a participle describes a noun: "written decision", "the sworn translation", "the paid round"."""
    noun_behind = any(tagged.nouns[index + 1 : index + 2])
    if noun_behind and tagged.word(index - 1, "definite-only", "bare-article"):
        return True
    only = all(name == "pp" for _, name in tagged.lexicon.verbs.get(tagged.norms[index], ()))
    return only and (noun_behind or tagged.word(index - 1, "definite", "bare-article"))


def _by_form(tagged: Tagged, index: int, form: str, links: Chain, actor: Subject) -> Subject:
    """The subject as far as the form of an inflected verb tells it: « Ana relancée », « enverrai deux textes »."""
    listed = actor.kind == "inherit" and links.start > 0 and tagged.tokens[links.start - 1].norm == ","
    if form == "pp" and (listed or actor.kind in ("name", "role")) and not _has_aux(links):
        return Subject("none", actor.start)
    if links.clitic == "you" and form != "inf" and tagged.norm_ends(index, "you-ending"):
        return Subject("you", links.start)  # « je vous envoie le contrat, vous le recevrez lundi »
    if form == "fut" and actor.kind in ("none", "inherit"):  # the ending tells the subject by itself
        endings, norm = tagged.lexicon.word_classes, tagged.norms[index]
        if norm.endswith(tuple(endings["future-i-ending"])):
            return Subject("me", actor.start)
        if norm.endswith(tuple(endings["future-we-ending"])):
            return Subject("we", actor.start)
    return actor


def _has_aux(links: Chain) -> bool:
    """Whether an auxiliary stands in front of a participle; without one its noun is whom it was done to."""
    return any(value.startswith("aux:") for value in links.values) or "adv" in links.cats


def _singular(tagged: Tagged, links: Chain, actor: Subject) -> bool:
    """Whether a bare form stands behind a singular, so that it is a noun: "the parking pass"."""
    if links.cats or actor.kind not in ("role", "thing") or links.start == 0 or actor.start >= links.start:
        return False
    last = tagged.norms[links.start - 1]
    group = tagged.sense(links.start - 1)
    return not last.endswith("s") and not (group is not None and group.val == "group") and last.isalpha()


def _no_finite(tagged: Tagged, index: int, links: Chain, actor: Subject) -> bool:
    """Whether a word that may be a present has no subject here, so that it is a noun or an adjective."""
    if links.cats or links.clitic or actor.kind not in ("none", "inherit"):
        return False
    if tagged.nouns[index] is not None:
        return True
    opens = tagged.opens_at(index) or tagged.word(index - 1, "conjunction", "contrast")
    to_me = tagged.norms[index - 1] == "," and tagged.any_word(index + 1, index + 3, "my-behind")
    return not opens and not to_me  # « top, revient vers moi lundi »


def _is_governed(tagged: Tagged, tense: Tense, links: Chain, before: list[Group]) -> bool:
    """Whether the verb before governs an infinitive: right before it, or with only the doer between them."""
    if not before or not 0 <= links.start - before[-1].index - 1 <= _GOVERNED_REACH:
        return False
    parent, classes = before[-1], tagged.lexicon.word_classes
    if any(tagged.tokens[step].norm in ",.;:" for step in range(parent.index, links.start)):
        return False
    if tense.tense == "infinitive" and tagged.word(links.start - 1, "intent-noun"):
        return parent.subject.kind in ("he", "they", "name", "role")
    if "pour" in links.cats and parent.lemma in classes["causing-verb"]:
        return False  # « laissé un message à Ana pour avoir des nouvelles »
    if tense.tense == "infinitive":
        return parent.lemma in classes["committing-verb"] or parent.lemma in classes["causing-verb"]
    if parent.lemma not in classes["having-done"] or parent.tense != "future" or links.cats:
        return False
    return tense.tense == "present" or (tense.tense == "past" and links.start > parent.index + 1)


def _governed(
    tagged: Tagged, parent: Group, links: Chain, names: Names, form: str
) -> tuple[Subject, Tense, Subject | None]:
    """Subject, tense and causer of an infinitive behind "agreed to" (the same doer) or "I'll get Ana to" (Ana)."""
    tense = Tense("future" if parent.tense != "infinitive" else "infinitive", parent.mood)
    causer = None if parent.passive else parent.subject
    if tagged.word(links.start - 1, "intent-noun"):
        return replace(parent.subject, start=links.start), Tense("future", parent.mood), None
    object_me = tagged.lexicon.base_forms and tagged.is_pronoun(parent.index + 1, "me")
    if parent.lemma in tagged.lexicon.word_classes["committing-verb"] and object_me:
        return Subject("me", links.start), tense, causer
    if parent.lemma in tagged.lexicon.word_classes["committing-verb"]:
        return replace(parent.subject, start=links.start), tense, None
    if form in ("past", "pp"):
        return replace(parent.subject, start=links.start), tense, None
    name, _ = person_among(tagged, parent.index + 1, links.start, names)
    if name is not None:
        return Subject("name", links.start, name), tense, causer
    bare = tagged.lexicon.base_forms
    if tagged.is_pronoun(parent.index + 1, "me", "i") if bare else parent.to_me:
        own = bare or parent.lemma not in tagged.lexicon.word_classes["making-done"]
        return (Subject("me", links.start) if own else parent.subject), tense, causer
    noun = tagged.nouns[links.start - 1]
    if parent.cls == "receive" and parent.tense == "past" and bare and noun is not None and noun.cat == "doc":
        return Subject("me", links.start), tense, causer  # "got the test to hand in by Monday"
    if links.start > parent.index + 1 and not tagged.has("to", parent.index + 1, parent.index + 2):
        return Subject("role", links.start), tense, causer
    return replace(parent.subject, start=links.start), tense, causer


def _expected(tagged: Tagged, parent: Group, links: Chain, actor: Subject) -> Subject | None:
    """Who or what another one is to do what is expected: "she expects the contract to go out", "them to decide"."""
    committing = parent.lemma in tagged.lexicon.word_classes["committing-verb"] and tagged.lexicon.base_forms
    if not committing or parent.negated or parent.subject.kind in ("me", "we"):
        return None  # what the candidate expects is a hope
    if links.start == parent.index + 2 and tagged.is_pronoun(parent.index + 1, "him"):
        gender = "m" if tagged.word(parent.index + 1, "pronoun-m") else "f" * tagged.word(parent.index + 1, "pronoun-f")
        return Subject("he" if gender else "they", parent.index + 1, gender=gender)
    behind = parent.index + 1
    hands = tagged.any_word(behind, links.start, "expected-hands") or tagged.word(behind, "their-own")
    if hands and links.start > behind:
        return Subject("third", behind)  # "expects applicants to reply", "its engineers to respond"
    return (
        actor if actor.start == behind and actor.kind in _EXPECTED and not tagged.word(behind, "preposition") else None
    )


def _negated(tagged: Tagged, index: int, end: int, links: Chain) -> bool:
    if tagged.lexicon.base_forms:
        return "neg" in links.cats or "ne" in links.cats
    behind = (tagged.word(index + 1, "not-behind") and not _caps(tagged, index + 1)) or (
        tagged.word(index + 1, "no-longer") and index + 2 < len(tagged.tokens) and tagged.tokens[index + 2].norm == "."
    )
    only = tagged.word(end, "that") and any(tagged.timed[end + 1 : end + 2]) and "neg" not in links.cats
    if only and (links.to_me or end > index + 1):
        return False  # « elle ne m'appellera que vendredi », « elle ne donnera sa réponse que vendredi »
    more = any(word in tagged.lexicon.word_classes["no-longer"] for word in links.words)
    return "ne" in links.cats or ("neg" in links.cats and not more) or behind


def _no_more_than(tagged: Tagged, end: int, links: Chain) -> bool:
    """Whether a « ne » only tells that no more was done: « il n'a appelé qu'hier », « ils n'ont écrit que lundi »."""
    if "ne" not in links.cats or "neg" in links.cats or tagged.any_word(0, len(tagged.norms), "nobody-word"):
        return False
    for step in range(end, min(end + _OBJECT, len(tagged.norms) - 1)):
        if tagged.word(step, "that"):
            whom = step == end and (tagged.word(step + 1, "definite") or not tagged.is_pronoun(step + 1))
            return not tagged.word(step - 1, "clause-lead") and (tagged.timed_at(step + 1) or whom)
        if tagged.is_break(step) or tagged.norms[step] == "," or tagged.word(step, "not-behind", "absence"):
            return False
    return False


def _caps(tagged: Tagged, index: int) -> bool:
    """Whether a "not" opens the utmost bound of a time: « elle me répond pas plus tard que demain »."""
    return any(when.first == index and when.lead == "by" for when in tagged.times)


def _me_behind(tagged: Tagged, index: int) -> bool:
    """Whether "me", "my" or "you" follows closely; the "you" of thanks is none."""
    last = index + _OBJECT_REACH
    me = (step for step in tagged.words("my-behind") if index < step < last)
    if any(not tagged.word(step - 1, "not-the", "costs-time") for step in me):  # "sent the test, took me 4 hrs"
        return True
    you = (step for step in tagged.words("you-behind") if index < step < last - 2)
    return any(not tagged.has("thanks", step - 1, step + 1) for step in you)
