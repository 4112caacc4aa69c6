"""The verb groups of a sentence: who does what, in which tense and mood."""

from __future__ import annotations

from dataclasses import replace

from nudged.reading.grammar.chains import Chain, chain
from nudged.reading.grammar.forms import Tense, form_of, tense_of, unknown_verb
from nudged.reading.grammar.joined import also_done, asked_about, inherit
from nudged.reading.grammar.names import Names, initial, person_among, verb_too
from nudged.reading.grammar.subjects import subject
from nudged.reading.grammar.tagged import Group, Subject, Tagged

_COMPLEMENT_REACH = 6
_CLAUSE_REACH = 10
_CALENDAR_REACH = 12
_OBJECT_REACH = 8
_OBJECT = 4
_GOVERNED_REACH = 4
_LONG_TIME = 4
_BARE = ("base", "s")
_DONE = ("call", "reply", "send")
"""Classes of verbs of which « ne … que » tells that it was done, in the past."""
_HANDING = ("send", "give", "pay", "other")
"""Classes of verbs that have a thing behind them, and no clause."""
_TO_TIME = ("temps",)
"""The complement of a verb with a time behind it."""
_TO_ME = ("clitic",)
"""The complement of a verb with "me" or "vous" in front of it."""
_CIRCUMSTANCES = (_TO_ME, _TO_TIME)
_OF_CIRCUMSTANCES = (*_TO_ME, *_TO_TIME)
_EXPECTED = ("thing", "role", "they", "he", "name")
"""Who or what may be expected to do something: "she expects the contract to go out Friday"."""


def groups(tagged: Tagged, names: Names) -> list[Group]:
    """The verb groups of a sentence, from left to right."""
    found: list[Group] = []
    verbs = tagged.lexicon.verbs
    for index, norm in enumerate(tagged.norms):
        known = norm in verbs or (index > 0 and tagged.senses[index - 1] is not None and unknown_verb(tagged, index))
        if not known or _never_verb(tagged, index) or tagged.timed[index] or tagged.tokens[index].kind != "word":
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
    cls, end = _classify(tagged, index, lemma, links)
    tense = tense_of(tagged, lemma, form, links)
    actor = subject(tagged, links, before, names)
    if _no_verb(tagged, index, form, links, actor) or (
        form in _BARE and _in_object(tagged, index, links, actor, before)
    ):
        return None
    tense = _will_have(_active_has(tagged, index, tense, links, actor), links, before)
    if not tagged.lexicon.base_forms:
        actor = _by_form(tagged, index, form, links, actor)
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
        return _no_finite(tagged, index, links, actor)
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
    if parent.cls not in _HANDING or parent.lemma in tagged.lexicon.word_classes["causing-verb"]:
        return False
    first = parent.end + tagged.is_pronoun(parent.end, "me", "us", "you", "him")
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
    if form == "fut" and actor.kind in ("none", "inherit"):  # the ending tells the subject by itself
        endings, norm = tagged.lexicon.word_classes, tagged.norms[index]
        if norm.endswith(tuple(endings["future-i-ending"])):
            return Subject("me", actor.start)
        if norm.endswith(tuple(endings["future-we-ending"])):
            return Subject("we", actor.start)
    return actor


def _never_verb(tagged: Tagged, index: int) -> bool:
    """Whether a word is a verb by its folded form only (« à », « du »), or part of a noun of several words."""
    noun, sense = tagged.nouns[index], tagged.senses[index]
    if _of_a_day(tagged, index) or (noun is not None and noun.last - noun.first > 1):
        return True
    if noun is not None and _listed_means(tagged, index):
        return True  # « relance ce midi (mail + tel) »
    if _is_place(tagged, index) or tagged.norms[index + 1 : index + 2] == ["="]:
        return True
    if tagged.word(index, "naming-word") and _names_somebody(tagged, index):
        return True
    if tagged.word(index, "opening-noun") and (tagged.word(index + 1, "from") or index == 0):
        return True  # « annonce des résultats », « rappel prévu »
    if (sense is not None and sense.val == "whole") or _behind_accent(tagged, index):
        return True  # « a priori »
    whole = ("maybe", "role", "third", "manner", "that-is", "done")
    if sense is not None and sense.cat in whole and sense.last - sense.first > 1:
        return True
    if initial(tagged, index) or verb_too(tagged, index):
        return True  # « Mme A. Diop », "Grant will call"
    if sense is not None and sense.cat == "thanks" and sense.first == index < sense.last - 1:
        return True  # "thank-you card"
    return tagged.tokens[index].text.casefold() in tagged.lexicon.word_classes["never-verb"]


def _behind_accent(tagged: Tagged, index: int) -> bool:
    """Whether an « à » that is written so stands before what is no infinitive: « à table »; no « il à appelé »."""
    before = tagged.tokens[index - 1] if index and tagged.word(index - 1, "at-the") else None
    if before is None or before.text.casefold() == before.norm or not tagged.has_form(index, "pres"):
        return False
    participle = tagged.has_form(index, "pp") and not (tagged.norms[index].endswith("e") and _plain(tagged, index))
    return not (participle or tagged.has_form(index, "inf"))


def _plain(tagged: Tagged, index: int) -> bool:
    """Whether a word is written without an accent."""
    token = tagged.tokens[index]
    return token.text.casefold() == token.norm


def _of_a_day(tagged: Tagged, index: int) -> bool:
    """Whether a noun stands behind its day or hour, or what else it is: "the Monday shift", "the April shift"."""
    if not index or not tagged.lexicon.base_forms or not tagged.word(index, "timed-thing"):
        return False
    return tagged.timed[index - 1] or tagged.word(index - 2, "definite", "bare-article")


def _listed_means(tagged: Tagged, index: int) -> bool:
    """Whether a noun stands behind another and a plus: "email + call"."""
    before = tagged.nouns[index - 2] if index > 1 and tagged.norms[index - 1] in ("+", "/", "&") else None
    return before is not None and before.cat in ("mail", "call") and before.last == index - 1


def _names_somebody(tagged: Tagged, index: int) -> bool:
    """Whether "called" gives a name: "somebody called Dev", "a nurse named Ola"."""
    if index + 1 >= len(tagged.tokens) or not tagged.tokens[index + 1].capital or index == 0:
        return False
    before = tagged.sense(index - 1)
    role = before is not None and before.cat == "role" and tagged.word(before.first - 1, "bare-article")
    return role or tagged.word(index - 1, "anybody")


def _is_place(tagged: Tagged, index: int) -> bool:
    """Whether a capital within a sentence makes a gerund a name: "at the Reading office"."""
    token = tagged.tokens[index]
    gerund = token.capital and token.norm.endswith("ing") and not token.text.isupper() and tagged.lexicon.base_forms
    return gerund and index > 0 and tagged.word(index - 1, "definite-only", "at-place")


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


def _classify(tagged: Tagged, index: int, lemma: str, links: Chain) -> tuple[str, int]:
    """The class of a verb here, and the index after what gives it that class."""
    frame = tagged.lexicon.frames.get(lemma)
    if frame is None:
        return "give" if links.to_me and not tagged.lexicon.base_forms else "work", index + 1
    if lemma in tagged.lexicon.word_classes["recalling-verb"] and _reminds(tagged, index, links):
        return "say", index + 1
    far = _CLAUSE_REACH if tagged.lexicon.verb_last else _COMPLEMENT_REACH
    if all(tagged.timed[index + 1 : index + 1 + _LONG_TIME]):
        far += 2  # « ils reviennent cette semaine ou la suivante avec une réponse »
    if "calendar-word" in tagged.all_classes:
        far = max(far, _CALENDAR_REACH)  # "put a chat with their manager on the calendar"
    behind = tagged.norms[index + 1 : index + max(far, 3)]
    if frame.openings.isdisjoint((*behind, *_OF_CIRCUMSTANCES)):
        return frame.default, index + 1
    last = _clause_end(tagged, index + 1, index + far)
    for words, cls in frame.complements:
        if words in _CIRCUMSTANCES:
            if links.to_me if words == _TO_ME else _time_right_behind(tagged, index):
                return cls, index + 1
        elif words[0] in behind and words != ("n",):
            end = _complement(tagged, index, words, min(last, index + 3) if cls == "-" else last)
            if end is not None:
                return cls, end
    return frame.default, index + 1


def _time_right_behind(tagged: Tagged, index: int) -> bool:
    return any(tagged.timed[index + 1 : index + 2]) and tagged.word(index + 1, "towards", "dative")


def _reminds(tagged: Tagged, index: int, links: Chain) -> bool:
    """Whether « rappeler » is to remind: « elle rappelle que », « il me rappelle mon chef »."""
    if tagged.word(index + 1, "that"):
        return not ("ne" in links.cats and tagged.timed_at(index + 2))  # « elle ne m'a rappelé que ce matin »
    if links.to_me and tagged.word(index + 1, "of-kind") and not any(tagged.timed[index + 1 : index + 3]):
        return True  # « il nous rappelle de rapporter les ordinateurs »
    return links.to_me and tagged.word(index + 1, "reminded") and not tagged.timed[index + 1]


def _clause_end(tagged: Tagged, first: int, last: int) -> int:
    """Where the clause of a verb ends behind it, ``last`` at the most."""
    near, english = range(first, min(last, len(tagged.norms))), tagged.lexicon.base_forms
    ends = (at for at in near if tagged.tokens[at].norm in ".;,:" or (english and _opens_clause(tagged, at)))
    return next(ends, near.stop)


def _complement(tagged: Tagged, index: int, words: tuple[str, ...], end: int) -> int | None:
    """The index after a complement of a verb, where it follows before ``end``."""
    verb = words[0] in tagged.lexicon.verbs
    for step in range(index + 1, end):
        if verb and step > index + 1 and tagged.word(step - 1, "in-order-to"):
            return None  # « message laissé sur son répondeur pour savoir »
        if step > index + 1 and _other_verb(tagged, step, words):
            return None  # "was their deadline to get back to me"
        if tagged.timed[step] or tagged.norms[step] != words[0]:
            continue
        last = step + len(words)
        within = tagged.word(last - 1, "in-word")
        timed = within and tagged.timed[last - 1] and not tagged.word(last, "deadline")
        timed = timed or (within and tagged.word(last, "in-course"))  # "call me in due course"
        if tuple(tagged.norms[step:last]) == words and not timed:
            return last
        around = _around_time(tagged, step, words)
        if around is not None:
            return around
    return None


def _around_time(tagged: Tagged, step: int, words: tuple[str, ...]) -> int | None:
    """The index after a complement with a time in the middle of it: "they'll be back next week with an answer"."""
    rest = step + 1
    if not tagged.lexicon.base_forms or tagged.norms[step] != words[0] or not tagged.timed_at(rest):
        return None
    while tagged.timed_at(rest):
        rest += 1
    last = rest + len(words) - 1
    found = len(words) > 1 and tagged.word(rest, "with") and tuple(tagged.norms[rest:last]) == words[1:]
    return last if found else None


def _other_verb(tagged: Tagged, step: int, words: tuple[str, ...]) -> bool:
    """Whether a "to" with its infinitive stands at ``step``, and no part of a complement."""
    infinitive = tagged.lexicon.base_forms and tagged.has("to", step, step + 1) and tagged.has_form(step + 1, "base")
    return infinitive and words[0] != tagged.norms[step]


def _opens_clause(tagged: Tagged, step: int) -> bool:
    """Whether the subject of another clause stands at ``step``: "Tuesday is when I find out"."""
    return tagged.is_pronoun(step, "i", "he", "she", "they") or tagged.word(step, "we-alone")


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
    if any(not tagged.word(step - 1, "not-the") for step in me):
        return True
    you = (step for step in tagged.words("you-behind") if index < step < last - 2)
    return any(not tagged.has("thanks", step - 1, step + 1) for step in you)
