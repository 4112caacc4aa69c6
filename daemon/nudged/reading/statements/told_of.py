"""Of what the verb of an outcome is told: of the job, the candidate, the application or an offer, or of another thing.

"They chose another date", « ma note de frais a été refusée », "I signed the attendance sheet": the verb alone closes
nothing. Who or what stands behind it, and in front of it where it is passive, must be the process's own, or nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.decided import by_others
from nudged.reading.statements.elsewhere import PROCESS
from nudged.reading.statements.goes_on import beside_me, without_papers
from nudged.reading.statements.sums import fraction

if TYPE_CHECKING:
    from nudged.reading.grammar import Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_JOB = ("own-candidacy", "offered-thing", "job-noun", "won-noun", "offer-word", "offer-object", "position", "cv-noun")
_PERSON = (
    "rival-noun", "other-one", "person-noun", "rival-trade", "other-one-behind", "my-behind", "fellow-word",
    "rival-adjective", "one-like", "process-own",
)  # fmt: skip
_OWN = (*_JOB, *_PERSON, "process-word", "workplace", "round-noun", "pursued-noun", "contest-noun")
_VERBS = (
    "patient-verb", "leading-verb", "declining-word", "accepting-word", "signing-verb", "withdrawing-word",
    "no-answer",
)  # fmt: skip
_ARTICLES = ("definite", "definite-one", "indefinite", "mine-of", "plural-article", "each-word", "quantity-word")
_PHRASE = 5
_AHEAD = 6
_HEAD = 3
_NEAR = 15
_YEAR = 4
_FIRST_YEAR = 1950


def told_of_else(s: Sentence, tag: Tag) -> bool:
    """Whether the verb at ``tag`` has an object or, where it is passive, a subject that is not the process's own."""
    return any(test(s, tag) for test in (*_ALWAYS, *_BY_KIND.get(tag.cat, ())))


def _by_a_machine(s: Sentence, tag: Tag) -> bool:
    """Whether a machine refuses what is sent to it: "the portal rejected my CV because it was too large"."""
    opening = s.scope(tag.first)[0]
    near = range(max(opening, tag.first - _HEAD), tag.first)
    source = next((at for at in near if s.tagged.word(at, "source-word")), None)
    article = source is not None and s.tagged.word(source - 1, *_ARTICLES)
    by = s.tagged.word(tag.last, "by") and s.tagged.any_word(tag.last + 1, tag.last + _HEAD, "source-word")
    me = s.tagged.any_word(opening, tag.last, "first-person") and s.tagged.word(tag.last + 2, "site-too")
    if by and not me:
        return True  # « mon CV a été refusé par le site »
    return article and s.tagged.any_word(tag.last, tag.last + _HEAD, "cv-noun", "uploaded")


def _long_gone(s: Sentence, tag: Tag) -> bool:
    """Whether another time is told of: "I was rejected in 2024", « ils m'avaient refusée l'an dernier »."""
    tagged = s.tagged
    first, last = s.scope(tag.first)
    for step in range(max(first, tag.first - _NEAR), min(last, tag.last + _NEAR)):
        text = tagged.tokens[step].text
        year = len(text) == _YEAR and text.isdecimal() and tagged.word(step - 1, "in-word", "at-place")
        gone = year and _FIRST_YEAR < int(text) < s.context.said.year
        gone = gone or (tagged.word(step, "year-noun") and tagged.any_word(step - 4, step + 2, "years-gone"))
        gone = gone or _school_year(s, step)
        if gone and not _told_apart(s, *sorted((step, tag.first))):
            return True
    return False


def _school_year(s: Sentence, step: int) -> bool:
    """Whether a year of one's studies is named: "in the second year of my PhD", "in my final year"."""
    tagged = s.tagged
    named = tagged.word(step, "year-noun") and tagged.any_word(step - _HEAD, step, "in-word")
    studied = tagged.word(step + 1, "topic-of") and not tagged.word(step + 2, "definite")
    return named and (studied or tagged.any_word(step - _HEAD, step, "mine-of"))


def _spared(s: Sentence, tag: Tag) -> bool:
    """Whether the candidate's own case is told to be another: "they filled the first position, mine is still open"."""
    tagged = s.tagged
    for step in range(tag.last, min(s.count, tag.last + _NEAR)):
        if tagged.word(step, "here-word") and tagged.word(step - 1, "not-the"):
            return True  # "hiring freeze at Bolt, not here"
        if tagged.word(step, "unaffected"):
            near = range(max(tag.last, step - _AHEAD), step)
            if any(tagged.word(at, "mine-alone") or _mine_at(s, at) for at in near):
                return True
    return False


def _mine_at(s: Sentence, at: int) -> bool:
    return s.tagged.word(at, "mine-of") and s.tagged.word(at + 1, "offered-thing", "position", "own-candidacy")


def _taken_else(s: Sentence, tag: Tag) -> bool:
    """Whether the candidate is only busy or taken for another: « je suis prise mardi », « retenue au bureau »."""
    tagged, step = s.tagged, tag.last
    if not tagged.word(step - 1, "taken-on") or tagged.ends_at(step):
        return False
    linked = tagged.word(step, "taking-link", "definite", "definite-one")
    if tagged.any_word(step + linked, step + linked + 1 + linked, "taken-otherwise"):
        return True  # « pas pris au téléphone »
    if tag.cat == "rejected":
        return _held(s, step)
    if tagged.word(step, "whole-word") and not tagged.word(step + 1, "of-kind"):
        return True  # « prise tout l'après-midi »
    if tagged.timed_at(step):
        return not any(when.first <= step < when.last and (when.past or _starts(s, when)) for when in tagged.times)
    if tagged.word(step, "in-order-to"):
        else_named = tagged.word(step + 1, "indefinite") or s.named_at(step + 1) is not None
        work = tagged.any_word(step + 2, step + _PHRASE, *_JOB, *(() if tagged.times else ("workplace",)))
        return else_named and not work
    if tagged.any_word(step, step + _HEAD, "trial-word") or (
        tagged.word(step, "at-place") and tagged.any_word(step + 1, step + _HEAD, *_JOB)
    ):
        return False  # « prise à l'essai », « prise en CDI »
    if tagged.word(step, "dative-the") and tagged.word(step + 1, "hiring-unit") and not tagged.times:
        return False  # « prise au département data »
    leads = ("held-by", "dative-bare", "dative-the", "inside-lead", "of-kind", "indefinite")
    return tagged.word(step, *leads) or thing_at(s, step)


def _held(s: Sentence, step: int) -> bool:
    """Whether a no tells for how long one was not kept, or for whom not taken: « pas pris pour un débutant »."""
    tagged = s.tagged
    if tagged.word(step, "in-order-to") and tagged.word(step + 1, "indefinite"):
        known = (*_JOB, "workplace", *(() if tagged.word(step - 1, "taken-for") else ("retained-for",)))
        return not tagged.any_word(step + 2, step + _PHRASE, *known)
    if tagged.any_word(step, step + 2, "long-word"):
        return True
    if tagged.word(step, "longer-than") and tagged.word(step + 1, "bare-of"):
        return True
    spans = (when for when in tagged.times if when.first == step and when.kind == "dur" and not when.lead)
    return any(not tagged.word(when.last, "after-outcome") for when in spans)


def _starts(s: Sentence, when: When) -> bool:
    """Whether the work begins then: « prise dès lundi », « pris pour septembre », no « prise mardi »."""
    since = s.tagged.word(when.first, "starts-from")
    month = when.kind == "period" and s.tagged.word(when.first, "in-order-to") and when.last == when.first + 2
    return when.lead == "from" or since or month


def _won_by_other(s: Sentence, tag: Tag) -> bool:
    """Whether somebody else has the job, or an offer is from one's own: "Marc got the job", « de mon opérateur »."""
    tagged, step = s.tagged, tag.last
    winning = tagged.lexicon.word_classes["winning-verb"]
    won = any(one.lemma in winning for one in s.verbs_in(tag.first, tag.last))
    if won and by_others(s, tag.first) and not tagged.any_word(tag.first, tag.last, "my-behind"):
        return True
    sent = tagged.word(step, "from")
    role = tagged.is_sense(step + sent, "role") or tagged.is_sense(step + sent + 1, "role")
    role = role or any(s.names.is_company(token.text) for token in tagged.tokens[step + sent : step + sent + _AHEAD])
    return (sent or tagged.word(step - 1, "from")) and tagged.word(step + sent, "mine-of") and not role


def _failed_but(s: Sentence, tag: Tag) -> bool:
    """Whether it did not matter: "I failed the test, but they don't mind"."""
    failed = s.tagged.any_word(tag.first, tag.last, "failing-word")
    return failed and s.tagged.any_word(tag.last, tag.last + _NEAR, "contrast")


def _rival_refused(s: Sentence, tag: Tag) -> bool:
    """Whether it is another who was refused: « un autre candidat a été refusé devant moi »."""
    tagged, step = s.tagged, tag.last
    opening = s.scope(tag.first)[0]
    by = tagged.word(tag.first - 1, "by") and tagged.word(step - 1, *_PERSON)
    if by and not tagged.any_word(opening, tag.first, *_JOB):
        return True  # « le dernier créneau est pris par un autre candidat »
    if not tagged.word(step - 1, *_PERSON) or tag.first != s.scope(tag.first)[0]:
        return False
    while tagged.word(step, "being-chain"):
        step += 1
    return step > tag.last and tagged.word(step, "patient-verb") and not tagged.word(step, "chosen-word", "accepted")


def _told_apart(s: Sentence, first: int, last: int) -> bool:
    """Whether a comma parts two clauses: "they refused me two years ago, and now they've offered me the job"."""
    comma = next((at for at in range(first, last) if s.tagged.norms[at] == ","), None)
    return comma is not None and bool(s.verbs_in(s.scope(first)[0], comma)) and bool(s.verbs_in(comma, last + 1))


def _else_behind(s: Sentence, tag: Tag) -> bool:
    tagged, step = s.tagged, tag.last
    if step >= s.count or tagged.is_break(step):
        return False
    another = next((at for at in range(step - 1, step + 2) if tagged.word(at, "rival-end")), None)
    if another is not None and (another < step or tagged.word(another - 1, "indefinite")):
        return _other_thing(s, another + 1)
    if tagged.word(step - 1, "led-object") and tagged.word(step - 2, "leading-verb"):
        return thing_at(s, step) or _bare_thing(s, step)  # « opté pour une visio », « partis sur Teams »
    if tagged.word(step - 1, "verb-particle") and tagged.timed[step - 1]:
        return True  # "they're taking me on Monday to the lab"
    if tagged.timed_at(step):
        return tag.cat == "filled" and _takes_bare(s, tag)
    if _named_inside(s, tag):
        to_do = tag.cat == "offered" and tagged.word(step, "infinitive-mark") and tagged.word(step - 1, "offer-word")
        to_do = to_do and not tagged.word(step + 1, "joining-verb")  # "got the offer to visit"
        return to_do or _names_more(s, step) or _for_else(s, step - 1) or _somebody_for_else(s, step)
    return _object_else(s, tag) if _acts(s, tag) else _somebody_for_else(s, step)


def _object_else(s: Sentence, tag: Tag) -> bool:
    """Whether the object of the verb that ends ``tag`` is another thing."""
    tagged, step = s.tagged, tag.last
    if tagged.word(step, "led-object") and tagged.word(step - 1, "leading-verb"):
        step += 1  # « donné suite à ma note de frais »
    elif tagged.word(step, "object-of") and tagged.any_word(tag.first, step, "object-denied"):
        return not tagged.any_word(step + 1, step + _HEAD, *_OWN)  # « pas pris de rendez-vous »
    elif tag.cat in ("rejected", "declined") and not tagged.lexicon.base_forms and tagged.word(step, "that"):
        return True  # « ils ont refusé que j'enregistre »
    if tag.cat == "signed" and tagged.word(step, *_ARTICLES) and tagged.word(step + 1, "bare-paper"):
        return tagged.word(step + 2, "head-link")  # "signed the papers for the flat"
    if tag.cat in ("rejected", "declined"):
        adverb = tagged.norm_ends(step, "adverb-ending")
        if tagged.word(step + adverb, "infinitive-mark", "of-kind"):
            return _does_else(s, step + adverb + 1)
        kept = tagged.any_word(step + 2, step + _PHRASE, "retained-for")
        if tagged.word(step - 1, "chosen-word") and tagged.word(step, "in-order-to") and not kept:
            return thing_at(s, step + 1) and tagged.noun_in(step + 1, step + _PHRASE, "meeting", "call") is None
    somebody = tagged.is_sense(step + 1, "third") and not any(tagged.is_pronoun(at, "me") for at in _words(tag))
    return (thing_at(s, step) and not somebody) or _somebody_for_else(s, step) or _takes_bare(s, tag)


def _words(tag: Tag) -> range:
    return range(tag.first, tag.last)


def _takes_bare(s: Sentence, tag: Tag) -> bool:
    """Whether a verb of many uses has a thing of its own: "withdrew cash", "filled with water"."""
    tagged, step = s.tagged, tag.last
    adverb = tagged.norm_ends(step, "adverb-ending")
    if tag.cat == "rejected" and tagged.word(step - 1, "no-answer"):
        plural = tagged.norms[step].endswith("s") and tagged.unknown_word(step)  # "they said no questions"
        return tagged.lexicon.base_forms and plural
    if tag.cat == "withdrawn" and tagged.word(step, "inside-lead"):
        return not tagged.any_word(step + 1, step + _HEAD, *_OWN)  # « je me retire dans la salle d'à côté »
    if tag.cat == "withdrawn":
        bare = tagged.lexicon.base_forms and tagged.word(step - 1, "withdrawing-word") and _bare_thing(s, step)
        return (bare and not adverb) or (tagged.word(step, "indefinite") and tagged.word(step - 1, "verb-particle"))
    if tag.cat == "signed":
        near = range(step, min(s.count, step + _HEAD + 1))
        return tagged.word(step, "at-the") and any(tagged.word(at, "desk-word") for at in near)
    if tag.cat == "filled" and tagged.lexicon.base_forms:
        return tagged.word(step, "with") and not (s.named_at(step + 1) or tagged.any_word(step, step + _PHRASE, *_OWN))
    text = tagged.tokens[step - 1].text.casefold()
    closes = tag.cat == "filled" and text in tagged.lexicon.word_classes["closes-now"]
    return closes and _dated(s, step)  # « le poste ferme vendredi »


def _dated(s: Sentence, step: int) -> bool:
    return any(step <= when.first <= step + 1 and when.direct and not when.past for when in s.tagged.times)


def _does_else(s: Sentence, step: int) -> bool:
    """Whether to do something else is what was refused: "declined to name a figure", no "declined to hire me"."""
    if not _infinitive(s, step):
        return False
    hires = ("going-on", "hiring-on", "hiring-word", "offers", "taking-word", "joining-verb")
    onward = s.tagged.word(step, "going-onward") and s.tagged.any_word(step, step + _HEAD, "onward")
    return not (onward or s.tagged.word(step, *hires)) and not s.tagged.any_word(step, step + _PHRASE, *_JOB)


def _somebody_for_else(s: Sentence, step: int) -> bool:
    """Whether somebody is chosen for another thing than the job: "chose someone else to lead the call"."""
    tagged = s.tagged
    if tagged.word(step, "somebody-word"):
        step += 1
    elif not tagged.word(step - 1, "other-one-behind", "rival-end", "somebody-word"):
        return False
    step += tagged.word(step, "other-one-behind")
    if tagged.word(step, "possessive"):
        return True
    to_do = tagged.word(step, "infinitive-mark", "in-order-to") and _infinitive(s, step + 1)
    return to_do and not tagged.any_word(step + 1, step + _AHEAD, *_JOB)


def _infinitive(s: Sentence, step: int) -> bool:
    """Whether a verb stands at ``step``, behind "to" or « de »; the lexicon does not know them all."""
    if step >= s.count or s.tagged.tokens[step].capital:
        return False
    endings = s.tagged.lexicon.word_classes["infinitive-ending"]
    plain = s.tagged.tokens[step].kind == "word" and not s.tagged.small_word(step)
    unknown = plain and (not endings or s.tagged.norm_ends(step, "infinitive-ending"))
    return unknown or s.tagged.has_form(step, "base", "inf")


def _bare_thing(s: Sentence, step: int) -> bool:
    """Whether a word without an article is what was chosen: « opté pour Zoom », « partis sur mardi »."""
    return s.tagged.timed_at(step) or (s.tagged.unknown_word(step) and not s.tagged.word(step, *_OWN))


def _acts(s: Sentence, tag: Tag) -> bool:
    """Whether a verb, or its pronoun or particle, ends the words of the outcome, so that its object may follow."""
    last = tag.last - 1
    verb = s.tagged.norms[last] in s.tagged.lexicon.verbs
    verb = verb or s.tagged.word(last, "my-behind", "verb-particle", *_VERBS)
    return verb and not s.tagged.word(last, "rejection-alone")


def _named_inside(s: Sentence, tag: Tag) -> bool:
    return any(s.tagged.word(step, *_JOB) for step in range(tag.first, tag.last))


def _names_more(s: Sentence, step: int) -> bool:
    """Whether the job only describes what is meant: "didn't get the job description", "hiring freeze rumours"."""
    return s.tagged.lexicon.base_forms and s.tagged.word(step, "job-compound")


def _other_thing(s: Sentence, step: int) -> bool:
    """Whether "another" goes with what is no candidate: "chose another date", « pris une autre salle »."""
    tagged = s.tagged
    if step >= s.count:
        return False
    if tagged.word(step, *_PERSON, "own-candidacy"):
        return False
    if tagged.word(step, "day-noun") or tagged.is_sense(step, "role") or _somebody_for_else(s, step):
        return True  # "they hired another recruiter"
    if tagged.timed[step] or (tagged.small_word(step) and not tagged.word(step, "process-word")):
        return False
    plain = tagged.sense(step) is None or tagged.is_sense(step, "third") or tagged.nouns[step] is not None
    plain = plain and tagged.tokens[step].kind == "word"
    return plain and s.named_at(step) is None and not _of_people(s, step)


def _of_people(s: Sentence, step: int) -> bool:
    """Whether a word is a trade by its ending: « une autre développeuse », "another engineer", no "supplier"."""
    return s.tagged.norm_ends(step, "people-ending") and not s.tagged.word(step, "no-people")


def thing_at(s: Sentence, step: int) -> bool:
    """Whether an object stands at ``step`` that is not the process's own."""
    tagged = s.tagged
    if step >= s.count or tagged.timed_at(step):
        return False
    if tagged.word(step, "rival-end"):
        return _other_thing(s, step + 1)
    if not tagged.word(step, *_ARTICLES) or tagged.any_word(step + 1, step + _HEAD, "occasion"):
        return False  # « recalé cette fois-ci », "turned down a second time"
    head = _own_head(s, step, _phrase_end(s, step + 1))
    if head is not None and tagged.word(head, "rival-end"):
        return _other_thing(s, head + 1)
    if head is None:
        return not (s.named_at(step + 1) or tagged.is_sense(step + 1, "role") or _of_people(s, step + 1))
    return _names_more(s, head + 1) or _for_else(s, head)


def _own_head(s: Sentence, article: int, last: int) -> int | None:
    """Where behind an article the process's own is named; "my submission" is, no "the submission" of anybody's."""
    own = (*_OWN, "own-work") if s.tagged.word(article, "mine-first") else _OWN
    return next((at for at in range(article + 1, last) if s.tagged.word(at, *own) or fraction(s, at)), None)


def _phrase_end(s: Sentence, step: int) -> int:
    """Where the words end that belong to one noun: at a mark, a time, or a preposition that opens something else."""
    end = min(s.count, step + _PHRASE)
    return next((at for at in range(step, end) if s.tagged.ends_at(at) or s.tagged.word(at, "phrase-end")), end)


def _for_else(s: Sentence, head: int) -> bool:
    """Whether a word that may be the process's goes on to another thing: "my application for a parking space"."""
    step = head + 1
    if not s.tagged.word(head, "open-head") or not s.tagged.word(step, "head-link"):
        return False
    if s.tagged.lexicon.base_forms and not s.tagged.word(step + 1, "indefinite", "mine-of"):
        return False
    return not s.tagged.any_word(step + 1, step + _PHRASE, *_OWN)


def _else_ahead(s: Sentence, tag: Tag) -> bool:
    """Whether what the verb is done to stands in front: "my idea was rejected", « mon créneau n'a pas été retenu »."""
    tagged = s.tagged
    opening = s.scope(tag.first)[0]
    verb = next((at for at in range(tag.last - 1, tag.first - 1, -1) if tagged.word(at, "patient-verb")), None)
    drops = tag.cat == "withdrawn" and tagged.word(tag.last - 1, "verb-particle")  # "the call dropped out"
    verb = tag.first if drops else verb
    if verb is None:
        return False
    end = verb
    while end > opening and tagged.word(end - 1, "being-chain"):
        end -= 1
    if end == opening or not (drops or tagged.any_word(end, verb, "being-word")):
        return False
    first = max(opening, end - _AHEAD)
    start = next((at for at in range(end - 1, first - 1, -1) if tagged.norms[at] == "," or _joins(s, at)), first - 1)
    start += 1
    if tagged.is_pronoun(end - 1, "he", "she"):  # « elle n'a pas été retenue » may be the application
        return tagged.lexicon.base_forms or tagged.has("third", 0, end)  # "they told my friend he was not selected"
    named = s.named_at(end - 1) is not None and not s.names.is_company(tagged.tokens[end - 1].text)
    if (named and tag.cat == "rejected") or tagged.any_word(start, end, "rival-end"):
        return True  # « Marc a été refusé chez Bolt », « un autre candidat a été refusé »
    if start >= end or not tagged.word(start, *_ARTICLES) or tagged.timed[end - 1]:
        return False
    head = _own_head(s, start, end)
    if head is None:
        return not any(s.named_at(at) or tagged.is_sense(at, "role") for at in range(start, end))
    return _names_more(s, head + 1) or _for_else(s, head)


def _joins(s: Sentence, at: int) -> bool:
    return s.tagged.word(at, "conjunction", "contrast", "that", "clause-start")


def _yes_to_else(s: Sentence, tag: Tag) -> bool:
    """Whether a yes is to something else than the candidate: "they said yes to remote work"."""
    granted = s.tagged.word(tag.last - 1, "yes-word") and s.tagged.word(tag.last, "to-whom")
    known = ("my-behind", "job-noun", "offer-object", "hiring-word")
    return granted and not s.tagged.any_word(tag.last, tag.last + 4, *known)


def _no_to_else(s: Sentence, tag: Tag) -> bool:
    """Whether they refused something of their own: "no to my question", « non au logo », no « à ma candidature »."""
    tagged, step = s.tagged, tag.last
    if not tagged.word(step - 1, "no-answer"):
        return False
    if tagged.word(step, "dative-the"):
        noun = tagged.nouns[step + 1] if step + 1 < s.count else None
        plain = tagged.unknown_word(step + 1) or (noun is not None and noun.cat == "doc")
        return plain and not tagged.word(step + 1, *PROCESS, "after-all-noun")
    to_what = tagged.word(step, "to-whom") and tagged.word(step + 1, "definite", "mine-of", "indefinite")
    return to_what and not tagged.any_word(step + 1, step + 1 + _PHRASE, *PROCESS)


def _got_for_me(s: Sentence, tag: Tag) -> bool:
    """Whether a thing for the candidate's use is what they hired: "they hired me a car", no "hired me a week ago"."""
    if not s.tagged.word(tag.last - 1, "my-behind") or s.tagged.timed_at(tag.last):
        return False
    job = s.tagged.any_word(tag.last, tag.last + _PHRASE, "job-noun", "won-noun", "offered-thing")
    return s.tagged.word(tag.last, "indefinite") and not (job or fraction(s, tag.last + 1))


def _of_a_date(s: Sentence, tag: Tag) -> bool:
    """Whether a date is what is proposed: « reçu une proposition de date »."""
    if not s.tagged.word(tag.last, "of-kind"):
        return False
    noun = s.tagged.noun_in(tag.last + 1, tag.last + 3, "invite", "meeting", "call")
    return noun is not None or s.tagged.any_word(tag.last + 1, tag.last + 3, "day-noun")


def _else_gone(s: Sentence, tag: Tag) -> bool:
    """Whether what exists no longer is no job: « un client qui n'existe plus », « le numéro n'existe plus »."""
    if not s.tagged.any_word(tag.first, tag.last, "existing"):
        return False
    told = tag.first - 2 if s.tagged.is_sense(tag.first - 1, "rel") else s.scope(tag.first)[0]
    return not s.tagged.any_word(told, tag.last, *_JOB) or s.tagged.any_word(told, tag.first, "bygone")


_ALWAYS = (_else_behind, _else_ahead, _long_gone, _spared)
_BY_KIND = {
    "offered": (_taken_else, _won_by_other, _yes_to_else, _got_for_me, _of_a_date),
    "rejected": (_by_a_machine, _taken_else, _failed_but, _rival_refused, _no_to_else, beside_me, without_papers),
    "filled": (_else_gone,),
}
