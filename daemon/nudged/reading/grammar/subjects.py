"""Who acts: the subject in front of a verb."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.given_names import gender_of
from nudged.reading.grammar.names import Names, initial, person_among, unknown
from nudged.reading.grammar.owners import all_of, at_work, mine, of_mine, of_now_or_once
from nudged.reading.grammar.tagged import Group, Subject, Tag, Tagged

if TYPE_CHECKING:
    from nudged.reading.grammar.chains import Chain

_REACH = 9
_LABEL = 3
_WENT = 5
_INITIALS, _ACRONYM = 4, 7
_APPOSED = 12
_SUBJECT = 6
"""Tokens of the longest subject behind which a verb is looked for."""
_PRONOUNS = {
    "i": "me", "we": "we", "you": "you", "he": "he", "she": "he", "they": "they", "it": "thing", "on": "on", "me": "me",
    "us": "we", "him": "him", "se": "none",
}  # fmt: skip
_NOMINAL_ENDS = ("that", "if", "benign-if", "rel", "anyway", "hope", "done", "nothing", "pron")


def subject(tagged: Tagged, chain: Chain, before: list[Group], names: Names) -> Subject:
    """The subject of the verb that ``chain`` leads to; kind "inherit" where it is that of the verb before."""
    if chain.clitic == "they":
        return _clitic(chain)
    step, aside = _before_brackets(tagged, chain.start - 1)
    if step < 0:
        return _clitic(chain)
    if tagged.word(step, "own-mine"):
        return mine(tagged, step)
    if aside is not None:
        before = [group for group in before if group.index < step]
    own = tagged.word(step, "so-lead") and not chain.cats and tagged.has("nothing", 0, step)
    if own:
        return _clitic(chain)  # "nothing from Kieran so emailed him"
    found = _before(tagged, step, chain, before, names) or _clitic(chain)
    private = aside is not None and (tagged.word(aside[0], "mine-of") or tagged.has("third", *aside))
    once = aside is not None and private and tagged.any_word(*aside, "former")  # "Nick (my old boss)"
    if aside is not None and private and (once or not tagged.has("role", *aside)):
        return Subject("third", found.start, found.person)
    if aside is not None and found.kind == "none":
        found = Subject("role", chain.start)
    if aside is not None and found.kind == "role" and found.person is None:
        found.person = person_among(tagged, *aside, names)[0]
    return found


def _before(tagged: Tagged, step: int, chain: Chain, before: list[Group], names: Names) -> Subject | None:
    """The subject that ends at token ``step``."""
    here = _own_sense(tagged, step)
    if tagged.tokens[step].norm in ":→" and step <= _LABEL + 2 * (tagged.tokens[step].norm == "→"):
        name, place = person_among(tagged, 0, step, names)
        return Subject("name", place, name) if name and place == 0 else _clitic(chain)
    if tagged.lexicon.base_forms and tagged.is_pronoun(step, "me", "us", "him") and step > 1:
        over = _over_me(tagged, step, chain, before, names)
        if over is not None:
            return over
    if here is not None and here.cat == "pron" and here.last == step + 1:
        if tagged.tokens[step].text == "IT" and tagged.lexicon.base_forms:
            return Subject("role", step)  # the department
        return _pronoun(tagged, here, chain)
    if here is not None and here.cat == "rel":
        return _who(tagged, step, names, before) or Subject("none", chain.start)
    if here is not None and here.cat == "conj":
        return Subject("inherit", chain.start) if before else _of_clause_before(tagged, step, chain, names)
    if before and (described := _of_verb_before(tagged, step, chain, before, names)):
        return described
    if tagged.tokens[step].norm == ",":
        listed = bool(before) and (before[-1].index >= step - 6 or chain.any("aux:will"))
        apposed = _apposition(tagged, step, names, before)
        return apposed or (Subject("inherit", chain.start) if listed else None)
    found = _over_clause(tagged, step, before) or _nominal(tagged, step, names, before)
    return Subject("none", chain.start) if found is not None and _went_there(tagged, found, chain, before) else found


def _went_there(tagged: Tagged, found: Subject, chain: Chain, before: list[Group]) -> bool:
    """Whether those in front of an infinitive are only where one went in order to do it: "went to HR to ask"."""
    if not tagged.lexicon.base_forms or chain.cats[:1] != ("to",) or found.kind not in ("role", "name"):
        return False
    first = found.start - tagged.word(found.start - 1, "definite")
    place = tagged.word(first, "towards", "dative") or tagged.word(first - 1, "towards", "dative")
    went = (
        bool(before) and before[-1].tense == "past" and before[-1].lemma in tagged.lexicon.word_classes["visiting-verb"]
    )
    return place and (went or tagged.any_word(max(0, first - _WENT), first, "gone-to"))


def _over_me(tagged: Tagged, step: int, chain: Chain, before: list[Group], names: Names) -> Subject | None:
    """The subject in front of a "me" that is none: "second chat with me gets", "the person who interviewed me will".

    So is one in front of "her": "an invite from her should land".
    """
    behind_slash = tagged.norms[step - 1] == "/"
    preposition = step - 2 if behind_slash else step - 1
    if behind_slash or tagged.word(preposition, "preposition"):
        return _nominal(tagged, preposition - 1, names, before) or Subject("none", chain.start)
    if before and before[-1].index == step - 1 and before[-1].subject.kind in ("role", "name", "third"):
        return replace(before[-1].subject, start=chain.start)
    return None


def _pronoun(tagged: Tagged, here: Tag, chain: Chain) -> Subject:
    """The subject that a pronoun in front of a verb is."""
    kind = _PRONOUNS.get(here.val, "none")
    if kind == "him":
        stressed = chain.to_me and tagged.word(here.first, "pronoun-m") and not tagged.lexicon.base_forms
        return Subject("he", here.first, gender="m") if stressed else Subject("none", chain.start)
    return Subject(kind, here.first, gender={"he": "m", "she": "f"}.get(here.val, ""))


def _over_clause(tagged: Tagged, step: int, before: list[Group]) -> Subject | None:
    """Whom a relative clause right before the verb describes: « une amie qui travaille là me dira »."""
    clause = before[-1] if before and not tagged.lexicon.base_forms else None
    if clause is None or clause.subject.kind not in ("third", "role", "name") or clause.tense == "infinitive":
        return None
    who = next((at for at in range(clause.subject.start, clause.index) if tagged.has("rel", at, at + 1)), None)
    if who is None or not all(_carries_on(tagged, at) for at in range(clause.end, step + 1)):
        return None
    return replace(clause.subject, start=step + 1)


def _of_verb_before(tagged: Tagged, step: int, chain: Chain, before: list[Group], names: Names) -> Subject | None:
    """The object of the verb right before, or whom its clause describes: "the woman I spoke to will call"."""
    clause, own = before[-1], before[-1].subject
    met = clause.cls == "speak" and own.kind in ("me", "we") and tagged.is_sense(own.start - 1, "role")
    ends = step == clause.end - 1 or (step == clause.end and tagged.word(step, "infinitive-mark", "with"))
    if chain.cats and met and ends and tagged.lexicon.base_forms:
        return _nominal(tagged, own.start - 1, names, before[:-1])
    return _object_of(tagged, clause, names) if clause.index == step else None


def _carries_on(tagged: Tagged, index: int) -> bool:
    """Whether a word may belong to a clause that goes on: no mark, conjunction, pronoun or name."""
    sense = tagged.sense(index)
    ends = sense is not None and sense.cat in ("conj", "pron", "rel", "that", "role", "third") and sense.val != "him"
    return not (ends or tagged.is_break(index) or tagged.norms[index] == "," or tagged.tokens[index].capital)


def _who(tagged: Tagged, step: int, names: Names, before: list[Group]) -> Subject | None:
    """Whom or what "who" or "which" at ``step`` means."""
    apart = step > 0 and tagged.tokens[step - 1].norm == ","
    last = step - 2 if apart else step - 1
    person, place = person_among(tagged, last, last + 1, names) if last >= 0 else (None, 0)
    if person is not None and place == last and _of_message(tagged, last):
        return Subject("name", place, person)  # "an e-mail from Ms Farrow, who will send it"
    named = _apposition(tagged, step - 1, names, before) if apart and not tagged.lexicon.base_forms else None
    if named is not None and named.person is not None:
        return named  # « Mme Roux, du service du personnel, qui m'écrira »
    return _who_again(tagged, step, before) or _receiver(tagged, last, names) or _nominal(tagged, last, names, before)


def _receiver(tagged: Tagged, last: int, names: Names) -> Subject | None:
    """Who gets a thing, where "who" stands behind them: « elle transmet son avis au directeur, qui m'appellera »."""
    if tagged.lexicon.base_forms:
        return None
    for step in range(last - 1, max(-1, last - _REACH), -1):
        first = step + 1
        if tagged.word(step, "dative-the"):
            role = tagged.sense(first)
        elif tagged.word(step, "dative-bare") and tagged.word(first, "definite", "their-own", "indefinite"):
            role = tagged.sense(first + 1)
        else:
            continue
        ends = role is not None and role.cat == "role"
        return Subject("role", first, person_among(tagged, first, last + 1, names)[0]) if ends else None
    return None


def _of_message(tagged: Tagged, index: int) -> bool:
    """Whether a name at ``index`` is whom a message, call or meeting is from or with."""
    while index > 0 and (tagged.word(index - 1, "title") or tagged.tokens[index - 1].capital):
        index -= 1
    noun = tagged.nouns[index - 2] if index > 1 else None
    told = noun is not None and noun.cat in ("mail", "call", "meeting")
    return told and tagged.word(index - 1, "from", "with")


def _who_again(tagged: Tagged, step: int, before: list[Group]) -> Subject | None:
    """Whom "who" means behind "and who", or a pronoun: "Ana, who met me and who will ring", « c'est elle qui »."""
    cleft = tagged.sense(step - 1) if step else None
    if cleft is not None and cleft.cat == "pron" and cleft.val in ("he", "she"):
        return Subject("he", cleft.first, gender={"he": "m", "she": "f"}[cleft.val])
    if cleft is not None and cleft.val == "me" and tagged.word(step - 1, "my-behind"):
        return Subject("me", cleft.first)  # « c'est moi qui »
    him = cleft is not None and cleft.cat == "pron" and tagged.word(step - 1, "pronoun-m")
    if him and cleft is not None and not tagged.lexicon.base_forms:
        return Subject("he", cleft.first, gender="m")  # « c'est lui qui »
    if cleft is None or cleft.cat != "conj" or not before:
        return None
    former = next((group.subject for group in reversed(before) if group.subject.kind in ("name", "role", "he")), None)
    return replace(former, start=step) if former is not None else None


def _own_sense(tagged: Tagged, step: int) -> Tag | None:
    """The sense at ``step``; the pronoun alone where a hope goes over the verb: « j'attends »."""
    here = tagged.sense(step)
    if here is None or here.cat != "hope" or here.last <= step + 1 or tagged.lexicon.base_forms:
        return here
    hit = tagged.lexicon.sense_phrases.at([tagged.norms[step]], 0)
    return Tag(hit[0].cat, hit[0].val, step, step + 1) if hit else here


def _object_of(tagged: Tagged, group: Group, names: Names) -> Subject | None:
    """The noun that a clause without a relative pronoun describes: "the link they'd promised" turned up."""
    start = group.start
    if not tagged.lexicon.base_forms:  # « le lien qu'ils avaient promis »
        start -= tagged.word(start - 1, "that")
        if start == group.start:
            return None
    noun = tagged.nouns[start - 1] if start > 0 else None
    people = group.subject.kind in ("he", "they", "name", "role", "me", "we")
    return _nominal(tagged, start - 1, names, []) if noun is not None and people else None


def _of_copula(tagged: Tagged, last: int, chain: Chain, names: Names) -> Subject | None:
    """The subject of "is" without a verb of its own: "he's back Monday and will call"."""
    for step in range(last - 1, max(0, last - _APPOSED), -1):
        sense = tagged.sense(step)
        if tagged.is_break(step):
            return None
        if sense is not None and sense.cat == "aux" and sense.val == "be" and sense.first > 0:
            found = _before(tagged, sense.first - 1, chain, [], names)
            people = found is not None and found.kind in ("he", "they", "name", "role", "me", "we", "third")
            return replace(found, start=chain.start) if found is not None and people else None
    return None


def _of_clause_before(tagged: Tagged, last: int, chain: Chain, names: Names) -> Subject | None:
    """The subject of a clause without a known verb, before the "and" at ``last``."""
    return _of_copula(tagged, last, chain, names) or _of_unknown_verb(tagged, last, chain, names)


def _of_unknown_verb(tagged: Tagged, last: int, chain: Chain, names: Names) -> Subject | None:
    """The subject of a verb in no table: "Ana collates the scores and calls", « Ana centralise et rappelle »."""
    opening = next((step for step in range(last - 1, max(-1, last - _APPOSED), -1) if tagged.is_break(step)), -1) + 1
    opening = next((step for step in range(opening, last) if not tagged.timed[step]), last)
    opening += tagged.tokens[opening].norm == ","
    for step in range(opening + 1, min(opening + _SUBJECT, last)):
        if (
            tagged.unknown_word(step)
            and tagged.tokens[step].text.islower()
            and tagged.norm_ends(step, "present-ending")
        ):
            found = _pronoun_or_name(tagged, step - 1, chain, names)
            return replace(found, start=chain.start) if found is not None and found.start == opening else None
    return None


def _pronoun_or_name(tagged: Tagged, step: int, chain: Chain, names: Names) -> Subject | None:
    """Who ends at ``step``, where it is somebody: a pronoun, a name, a role."""
    here = tagged.sense(step)
    found = (
        _pronoun(tagged, here, chain) if here is not None and here.cat == "pron" else _nominal(tagged, step, names, [])
    )
    people = found is not None and found.kind in ("he", "they", "name", "role", "me", "we", "third")
    return found if people else None


def _before_brackets(tagged: Tagged, step: int) -> tuple[int, tuple[int, int] | None]:
    """The token before what stands in brackets in front of a verb, and the range in the brackets."""
    if step < 0 or tagged.tokens[step].norm != ")":
        return step, None
    opening = step
    while opening > 0 and tagged.tokens[opening].norm != "(":
        opening -= 1
    return opening - 1, (opening + 1, step)


def _clitic(chain: Chain) -> Subject:
    return Subject(chain.clitic if chain.clitic in ("we", "you", "they") else "none", chain.start)


def _apposition(tagged: Tagged, comma: int, names: Names, before: list[Group]) -> Subject | None:
    """ "Nina, the recruiter, will call", "the recruiter, Nina, will call", "Nina, who met me, will call"."""
    for step in range(comma - 1, max(-1, comma - _APPOSED), -1):
        if tagged.tokens[step].norm == "," and step:
            return _apposed(tagged, step, comma, names, before)
        titled = tagged.tokens[step].norm == "." and tagged.word(step - 1, "title")
        if tagged.is_break(step) and tagged.tokens[step].norm not in "()" and not titled:
            return None
    return None


def _apposed(tagged: Tagged, first: int, last: int, names: Names, before: list[Group]) -> Subject | None:
    """The subject before a part between commas."""
    relative = _is_relative(tagged, first + 1) or _is_relative(tagged, first + 2)
    if not relative and any(group.index > first and group.cls not in ("say", "tell") for group in before):
        return None  # but "the offer, she thinks, will come"
    earlier = [group for group in before if group.index < first]
    found = _nominal(tagged, first - 1, names, earlier)
    if found is not None and not relative and _is_object(tagged, found, earlier):
        return None
    if found is not None and not relative and tagged.has("third", first + 1, last):
        return Subject("third", found.start, found.person)
    if found is not None and found.kind == "role" and found.person is None and not relative:
        found.person = person_among(tagged, first + 1, last, names)[0]
    return found


def _is_relative(tagged: Tagged, index: int) -> bool:
    """Whether a relative clause begins here: « la DRH, à qui j'ai écrit, »."""
    return tagged.is_sense(index, "rel", "that") or tagged.word(index, "whom-word")


def _is_object(tagged: Tagged, found: Subject, before: list[Group]) -> bool:
    """Whether a nominal group is what the verb right before it is about: "got the challenge, 4 hrs, looks fun"."""
    owned = tagged.word(found.start, "possessive")
    if not before or owned or before[-1].cls in ("say", "tell") or not tagged.lexicon.base_forms:
        return False
    return found.kind in ("thing", "role", "name") and found.start in (before[-1].index + 1, before[-1].end)


def _nominal(tagged: Tagged, last: int, names: Names, before: list[Group]) -> Subject | None:
    """The nominal group that ends at token ``last``: its name, role or thing."""
    first = last
    floor = next((group.index for group in reversed(before) if not _describing(tagged, group)), -1)
    while first > floor and first > last - _REACH and not _ends_nominal(tagged, first, last):
        first -= 1
    first += 1
    if tagged.word(first - 1, "somebody-word") and tagged.word(first, "place-of"):
        return Subject("role", first - 1)  # "someone from the workshop"
    first = _behind_source(tagged, first, last)
    return _head(tagged, first, last + 1, names) if first <= last else None


def _behind_source(tagged: Tagged, first: int, last: int) -> int:
    """Where a group begins behind who says so: « d'après Marc leur DG », "according to Marc the panel"."""
    told = tagged.word(first, "according") or tagged.word(first + 1, "according-behind")
    return next((step for step in range(first + 2, last) if told and tagged.word(step, "definite")), first)


def _describing(tagged: Tagged, group: Group) -> bool:
    """Whether a participle belongs to its noun: « l'exercice écrit arrive »; one that opens a stretch has none.

    So does an infinitive: « la liste des pièces à fournir me parvient lundi ».
    """
    if group.form == "inf" and group.chain == ("to:",) and group.subject.noun is not None:
        return tagged.word(group.index - 1, "to-do-mark") and not tagged.lexicon.base_forms
    opens = tagged.opens_at(group.index)
    return not opens and group.form == "pp" and not group.chain and group.subject.kind in ("thing", "none")


def _ends_nominal(tagged: Tagged, index: int, last: int) -> bool:
    if initial(tagged, index) or initial(tagged, index - 1):
        return False  # "J. Roux", "Sophie L."
    if (
        tagged.tokens[index].norm == ","
        or tagged.is_break(index)
        or (tagged.norms[index] == "-" and tagged.norms[index + 1 : index + 2] != [">"])
        or (tagged.timed[index] and index != last and not _attached(tagged, index) and not _dates(tagged, index, last))
    ):
        return True
    sense = tagged.senses[index]
    if sense is None or (tagged.tokens[index].text == "IT" and tagged.lexicon.base_forms and index != last):
        return False
    if sense.cat in _NOMINAL_ENDS and sense.val != "him" and not (sense.cat == "that" and sense.first == 0):
        return True
    if tagged.word(index, "contrast") or (sense.cat == "aux" and tagged.word(index, "is-verb")):
        return True
    return sense.cat == "conj" and not (index > 0 and tagged.tokens[index - 1].capital)


def _dates(tagged: Tagged, index: int, last: int) -> bool:
    """Whether a time at the end of a group is that of its noun: "diary hold for Friday came through"."""
    when = next((when for when in tagged.times if when.first <= index < when.last), None)
    ends = when is not None and when.last == last + 1 and when.lead in ("on", "")
    return ends and when is not None and when.first > 0 and tagged.nouns[when.first - 1] is not None


def _attached(tagged: Tagged, index: int) -> bool:
    """Whether a time belongs to its noun: « le rendez-vous de jeudi avec Ana », "the pack for Monday's panel"."""
    when = next((when for when in tagged.times if when.first <= index < when.last), None)
    if when is None:
        return False
    topic = when.event and when.first > 0 and when.lead in ("on", "not-before") and bool(tagged.nouns[when.first - 1])
    return topic or tagged.word(when.first - 1, "bare-of") or tagged.word(when.first, "bare-of")


def _head(tagged: Tagged, first: int, last: int, names: Names) -> Subject | None:
    while first < last and tagged.timed[first]:
        first += 1
    if first >= last:
        return None
    person, place = person_among(tagged, first, last, names)
    role = next((tag for tag in tagged.all_senses if tag.cat == "role" and first <= tag.first < last), None)
    noun = _head_noun(tagged, first, last)
    dated = tagged.noun_in(first, last, "other") is not None
    if role is None and noun is None and any(_of_theirs(tagged, first, tag) for tag in tagged.plain("third", first)):
        return Subject("role", first, person)
    private = tagged.word(first, "mine-of") and last - first > 1 and role is None and noun is None and not dated
    private = private or of_mine(tagged, first, last) or of_now_or_once(tagged, first, role)
    private = private or at_work(tagged, first, last, role, noun)
    peers = tagged.sense(last - 1)
    if role is None and noun is None and peers is not None and (peers.val == "peers" or peers.cat == "all-candidates"):
        return Subject("we", first) if all_of(tagged, first, last) else Subject("third", first, person)
    board = role is None and tagged.any_word(first, last, "job-board")
    if _of_third(tagged, first, last, noun, names) or private or board:
        return Subject("third", first, person)
    if noun is not None and role is not None and role.first == noun.first and noun.cat == "meeting":
        noun = None
    timed_event = noun is not None and noun.first == first and first > 0 and tagged.timed[first - 1]
    if noun is not None and timed_event and noun.cat == "meeting" and person is not None and place == noun.last:
        noun = None  # "after Tuesday's debrief Monique will call me"
    if noun is not None and tagged.word(first, "when") and person is not None and place == noun.last:
        return Subject("name", place, person)  # "two hours after my message Deb answered"
    return _headed(tagged, first, last, names, _Parts(person, place, role, noun))


class _Parts(NamedTuple):
    """The name, role and noun of a nominal group, and where the name stands."""

    person: str | None
    place: int
    role: Tag | None
    noun: Tag | None


def _headed(tagged: Tagged, first: int, last: int, names: Names, parts: _Parts) -> Subject | None:
    """The head among the name, role and noun of a nominal group."""
    person, place, role, noun = parts
    if noun is not None and noun.last == last and tagged.lexicon.base_forms:
        return Subject("thing", first, person if person and place > noun.first else None, noun)
    found = _named(tagged, (first, last), parts, names) if person is not None else None
    if found is not None:
        return found
    compound = tagged.lexicon.base_forms and noun is not None and role is not None and noun.last == role.first
    if noun is not None and not compound and (role is None or noun.first < role.first):
        return Subject("thing", first, person, noun)
    if role is not None:
        theirs = tagged.word(place - 1, "bare-of") and place - 1 == role.last  # « la collègue de Marc »
        return Subject("role", first, person if place > role.first and not theirs else None)
    if any(names.is_company(tagged.tokens[step].text) for step in range(first, last)):
        return Subject("role", first)
    return Subject("name", first, person) if person is not None else _unknown(tagged, first, last)


def _of_third(tagged: Tagged, first: int, last: int, noun: Tag | None, names: Names) -> bool:
    """Whether a group is about somebody outside the process; not in « les formulaires d'assurance »."""
    third = next((tag for tag in tagged.all_senses if tag.cat == "third" and first <= tag.first < last), None)
    if third is None or names.is_in_company(tagged.norms[third.last - 1]) or _of_theirs(tagged, first, third):
        return False
    bears_it = tagged.word(third.first, "title") and tagged.tokens[third.first].capital and third.last < last
    if bears_it and tagged.tokens[third.last].capital:
        return False  # « Sœur Marie-Agnès »
    if noun is not None and noun.first < third.last <= noun.last and noun.last > third.last:
        return False  # "the hotel booking"
    if tagged.word(third.first, "mine-of") and third.val == "" and not tagged.lexicon.base_forms:
        return True  # « le contrat de mon frère »
    return not (noun is not None and noun.last < third.first and tagged.word(third.first - 1, "of-kind"))


def _of_theirs(tagged: Tagged, first: int, third: Tag) -> bool:
    """Whether it is they who have somebody: « leur médecin », "their accountant"."""
    owned = third.first == first + 1 and tagged.word(first, "of-theirs")
    return owned and tagged.word(third.first, "business-trade")


_NOUNS = ("answer", "call", "mail", "invite", "doc", "meeting", "money")


def _head_noun(tagged: Tagged, first: int, last: int) -> Tag | None:
    """The noun that a nominal group is about: in English the last one of a compound, else the first."""
    found = tagged.noun_in(first, last, *_NOUNS)
    while found is not None and tagged.lexicon.base_forms:
        owner = tagged.word(found.last, "possessive")  # the panel's final verdict
        following = tagged.noun_in(found.last, last if owner else min(found.last + 1, last), *_NOUNS)
        if following is None:
            break
        found = following
    return found


def _named(tagged: Tagged, span: tuple[int, int], parts: _Parts, names: Names) -> Subject | None:
    """The subject of a group that names a person: the person, or what is theirs; None where the role comes first."""
    (first, last), (person, place, role, noun) = span, parts
    if role is not None and role.first > place and tagged.word(role.first - 1, "possessive"):
        own, _ = person_among(tagged, role.last, last, names)  # "Marc's colleague Lena"
        return Subject("name", first, own) if own is not None else Subject("role", first)
    if noun is None and _opens_compound(tagged, place, last):
        behind = role.last if role is not None and role.first > place else last
        return Subject("role", first, person_among(tagged, behind, last, names)[0])  # "Crewing manager Bodil"
    if (noun is not None and place >= noun.first) or (
        role is not None and place >= role.first and "(" not in tagged.norms
    ):
        return None
    if noun is not None and tagged.word(noun.first - 1, "possessive"):
        return Subject("thing", first, None, noun)
    return Subject("name", first, person)


def _opens_compound(tagged: Tagged, place: int, last: int) -> bool:
    """Whether a capital is no name, as small letters follow: "Background verification team", "the Android rewrite"."""
    opens = tagged.opens_at(place) or tagged.word(place - 1, "definite-only")
    if not opens or place + 1 >= last or gender_of(tagged.norms[place]):
        return False
    behind = tagged.tokens[place + 1]
    return not behind.hyphen and behind.text.islower() and behind.norm not in tagged.lexicon.function_words


def _unknown(tagged: Tagged, first: int, last: int) -> Subject | None:
    """A group of words that no lexicon knows: "my uncle" is a third, "the governors" are theirs, "carla" is a name."""
    if last - first > 1 and tagged.word(first, "definite"):
        return Subject("role", first)
    only = tagged.tokens[last - 1]
    if last - first == 1 and only.kind == "word" and only.text.isupper() and 1 < len(only.text) < _ACRONYM:
        unheard = only.norm not in tagged.lexicon.known
        return (
            (Subject("name", first, only.text) if len(only.text) < _INITIALS else Subject("role", first))
            if unheard
            else None
        )
    if tagged.is_pronoun(first - 1) or not tagged.small:
        return None
    name = last - first == 1 and only.kind == "word" and len(only.norm) > 2 and unknown(tagged, only)
    return Subject("name", first, only.text) if name else None
