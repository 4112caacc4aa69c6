"""Whether a verb is done for somebody else than the candidate: who else is told, sent or called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.grammar import person_among
from nudged.reading.statements.dues import verb_times
from nudged.reading.statements.own_things import nobody_acts
from nudged.reading.statements.receivers import told_to_another
from nudged.reading.statements.voices import hires, repays_me, theirs, told_all

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_THIRD_REACH = 8
_OWN_REACH = 6
_PUBLIC = 4
_ALL = 2
_GIVING = ("give", "confirm", "schedule")


def for_others(s: Sentence, group: Group) -> bool:
    """Whether what is done goes to somebody else than the candidate."""
    if (
        (group.subject.kind == "third" and not (theirs(s, group.index) or _for_all(s, group)))
        or _to_you(s, group)
        or _third_tells(s, group)
    ):
        return True
    if _private_thing(s, group) or told_to_another(s, group):
        return True
    if group.to_me:
        return False
    if _announced(s, group):
        return True
    start = group.subject.start
    if _calls_mine(s, group) or _to_whom(s, group) or (group.cls in _GIVING and gives_them(s, group)):
        return True
    if s.tagged.word(start, "of-theirs") and s.tagged.has("third", start + 1, start + 2):
        return True  # "their auditor will send his report"
    whom = group.end + s.tagged.word(group.end, "conversing")
    led = whom > group.end or s.tagged.word(group.end - 1, "towards-whom")
    with_others = led and s.tagged.word(whom, "mine-of", "their-own")
    if group.cls == "reply" and with_others:
        return True  # « ils prennent contact avec mes anciens employeurs »
    if (
        _answers_thing(s, group)
        or _to_their_own(s, group)
        or _third_behind(s, group)
        or _handed_to_others(s, group)
        or recipient_behind(s, group)
    ):
        return True
    return group.cls in ("call", "reply", "tell", "send") and _object_behind(s, group)


def _announced(s: Sentence, group: Group) -> bool:
    """Whether it is what the public was told: "he told the paper that", « il a annoncé aux syndicats que »."""
    telling = (one for one in s.before(group) if one.cls in ("tell", "say") and not one.to_me)
    return any(s.tagged.any_word(one.end, min(one.end + _PUBLIC, group.start), "public-word") for one in telling)


def _calls_mine(s: Sentence, group: Group) -> bool:
    """Whether somebody of the candidate's is who is called: "they'll call my supervisor"."""
    step = group.end + 1 + s.tagged.word(group.end + 1, "former-adjective")
    return group.cls == "call" and s.tagged.word(group.end, "mine-of") and s.tagged.is_sense(step, "role")


def _for_all(s: Sentence, group: Group) -> bool:
    """Whether what is done to or by a third reaches the candidate all the same."""
    return told_all(s, group) or hires(s, group) or repays_me(s, group)


def _to_whom(s: Sentence, group: Group) -> bool:
    """Whether a clause tells to whom else it is done: « ma voisine, à qui on promettait un CDI », "to whom they'd"."""
    step = min(group.start, group.subject.start) - 1
    if step < 1:
        return False
    led = s.tagged.word(step - 1, "to-whom", "dative-bare")
    if s.tagged.lexicon.base_forms:
        return led and s.tagged.word(step, "whom-word")
    whom = s.tagged.word(step, "whom-word") or (led and s.tagged.has("rel", step, step + 1))
    behind = step - 1 - led
    return whom and not any(s.tagged.is_pronoun(at, "me", "we") for at in (behind, behind - 1))


def _all_told(s: Sentence, tag: Tag) -> bool:
    """Whether candidates are told as such: "to candidates", "all candidates"."""
    round_all = s.tagged.word(tag.first - 1, "definite-only")
    round_all = round_all or s.tagged.is_pronoun(tag.first, "we")  # « tous les candidats »
    told = any(
        tag.first - group.index in (1, 2)
        and group.tense == "future"
        and group.cls in ("reply", "call", "tell")
        and (s.tagged.lexicon.base_forms or _tells_candidates(s, group))
        for group in s.groups
    )  # "they'll notify applicants"
    return (
        round_all
        or told
        or s.tagged.word(tag.first - 1, "to-whom")
        or s.tagged.has("all-candidates", tag.first - 1, tag.first)
    )


def _tells_candidates(s: Sentence, group: Group) -> bool:
    """Whether French tells that all candidates will be told: « ils préviendront les candidats », no « les retenus »."""
    telling = group.lemma in s.tagged.lexicon.word_classes["telling-whom"] and "ne:" not in group.chain
    peers = next((tag for tag in s.tagged.all_senses if tag.val == "peers" and tag.first >= group.end), None)
    if not telling or group.negated or peers is None or not s.tagged.word(peers.last - 2, "plural-article"):
        return False
    behind = peers.last
    return s.tagged.timed_at(behind) or s.tagged.ends_at(behind)


def _said_to_all(s: Sentence, group: Group) -> bool:
    """Whether an employer speaks to all: "we anticipate notifying candidates by Tuesday"."""
    return group.subject.kind in ("we", "me") and theirs(s, group.index)


def _private_thing(s: Sentence, group: Group) -> bool:
    """Whether what is sent has nothing to do with the process: a bill, the rent, keys."""
    last = min(s.next_start(group), group.index + _THIRD_REACH)
    if group.cls == "other" and group.to_me:
        return False  # « elle me règle ma facture »
    leads = ("in-order-to", "topic-on")
    if _about_named(s, group) or _of_studies(s, group):
        return True
    if any(s.private_at(step) and s.tagged.any_word(step - 2, step, *leads) for step in range(group.end, last)):
        return True  # « on a fait une offre pour l'appart »
    paper = group.to_me and group.subject.kind != "role" and s.tagged.word(group.end + 1, "private-paper")
    if group.cls in ("send", "give") and paper:
        return not s.tagged.word(group.end + 2, "bare-of")  # « le plâtrier m'envoie le devis »
    return any(
        tag.cat == "third" and tag.val == "thing" and group.index < tag.first < last and not _topic_of_paper(s, tag)
        for tag in s.tagged.all_senses
    )


def _of_studies(s: Sentence, group: Group) -> bool:
    """Whether one's work for a school is what is corrected and comes back: « elle relit mon mémoire et me le rend »."""
    if "study-paper" not in s.tagged.all_classes:
        return False
    for step in s.tagged.words("study-paper"):
        own = step < group.index and s.tagged.word(step - 1, "mine-of", "my-own")
        if own and s.tagged.word(step - 2, "correcting-word"):
            return True
    return False


def _about_named(s: Sentence, group: Group) -> bool:
    """Whether it is somebody else who one is called about: « l'école rappelle demain pour Léo »."""
    told_me = group.to_me and group.subject.kind in ("name", "he", "on")
    if s.tagged.lexicon.base_forms or group.cls not in ("call", "reply") or told_me:
        return False
    near = range(group.end, min(s.next_start(group), group.index + _THIRD_REACH) - 1)
    whom = (step + 1 for step in near if s.tagged.word(step, "in-order-to") and not s.tagged.timed[step])
    named = (step for step in whom if s.tagged.tokens[step].capital and gender_of(s.tagged.norms[step]))
    return any(s.tagged.ends_at(step + 1) or s.tagged.timed_at(step + 1) for step in named)


def _topic_of_paper(s: Sentence, tag: Tag) -> bool:
    """Whether a private thing only tells what a paper of theirs is about: « le devis de déménagement »."""
    paper = s.tagged.nouns[tag.first - 2] if tag.first > 1 and s.tagged.word(tag.first - 1, "bare-of") else None
    return paper is not None and paper.cat == "doc" and not s.tagged.lexicon.base_forms


def _third_behind(s: Sentence, group: Group) -> bool:
    """Whether somebody outside the process stands behind a verb; other candidates are told what the candidate is."""
    tagged, thing, last = s.tagged, group.subject.kind == "thing", _told_until(s, group)
    return any(
        tag.cat == "third"
        and not (tag.val == "peers" and (thing or _all_told(s, tag) or _said_to_all(s, group)))
        and not (tagged.word(tag.first, "mine-of") and theirs(s, group.index))
        and not (group.tense == "past" and _is_place(s, group, tag))
        and not (tag.val == "" and _passes_on(s, group))  # « elle transmet mon CV à une amie »
        for tag in tagged.all_senses
        if group.index < tag.first < last
        and not (_describes_thing(s, group, tag) or tagged.word(tag.first - 2, "list-noun"))  # "list of attendees"
        and not ((noun := tagged.nouns[tag.last - 1]) is not None and noun.last > tag.last)  # "the hotel booking"
        and not (group.cls in ("pay", "other") and _is_expense(s, tag))
        and not (tagged.word(tag.last, "possessive") and tagged.word(tag.last + 1, "department"))  # "the council's HR"
    )


def _is_expense(s: Sentence, tag: Tag) -> bool:
    """Whether what is paid is named by who seems to be told: "my coach fare", "the train"."""
    noun = s.tagged.nouns[tag.last] if tag.last < s.count else None
    fare = s.tagged.word(tag.last, "expense-noun") or (noun is not None and noun.cat == "money")
    return fare or s.tagged.word(tag.last - 1, "travel-noun")


def _is_place(s: Sentence, group: Group, tag: Tag) -> bool:
    """Whether somewhere, and nobody, is named: "rang from the ferry"."""
    step = tag.first - 1 - s.tagged.word(tag.first - 1, "definite")
    if group.cls == "arrive" and s.tagged.word(step, "means"):
        return True  # « le contrat est arrivé par Chronopost »
    topic = s.tagged.word(tag.first - 1, "topic-of") or s.tagged.word(tag.first - 2, "topic-lead")
    if group.cls in ("reply", "call") and topic:
        return True  # "has been in touch for the names of my referees", « appelé au sujet de mes références »
    if s.tagged.word(tag.first, "mine-of"):
        return False
    return s.tagged.lexicon.base_forms and s.tagged.word(step, "place-of")


def _describes_thing(s: Sentence, group: Group, tag: Tag) -> bool:
    """Whether who seems to be told only describes what comes: "expect the staff housing details"."""
    one = any(
        s.tagged.word(step, "one-like") and not s.tagged.timed[step]
        for step in range(tag.last, tag.last + 2)
        if step < s.count
    )
    if one and group.cls in ("schedule", "send", "give"):
        return True  # "get the staff eng one on the books"
    if group.cls in ("confirm", "schedule") and _my_meeting(s, group):
        return True  # "confirm my meeting with the GP lead"
    of_role = s.tagged.is_sense(tag.first - 1, "role") and s.tagged.word(tag.first - 1, "pledge-link")
    if of_role and s.tagged.lexicon.base_forms:
        return True  # "their head of customer education"
    noun = s.tagged.noun_in(tag.last, tag.last + 2, "doc", "answer")
    near = noun is not None and not s.tagged.any_word(tag.last, noun.first, "determiner")
    return group.cls == "receive" and s.tagged.lexicon.base_forms and near and s.tagged.word(tag.first, "definite")


def _my_meeting(s: Sentence, group: Group) -> bool:
    """Whether the candidate's own interview, and no doctor's appointment, is what is set: "my meeting with ..."."""
    noun = s.tagged.nouns[group.end + 1] if group.end + 1 < s.count and s.tagged.word(group.end, "mine-of") else None
    return noun is not None and noun.cat == "meeting" and not s.tagged.word(noun.first, "doctors-visit")


def _told_until(s: Sentence, group: Group) -> int:
    """Where those end who may be told: a clause of time has others, "once the kids are in bed"."""
    last = min(s.next_start(group), group.index + _THIRD_REACH)
    return next((step for step in range(group.end, last) if s.tagged.word(step, "when")), last)


def _object_behind(s: Sentence, group: Group) -> bool:
    """Whether the one who is called or told stands right behind the verb: "call his boss", « appelle Paul »."""
    tagged, step = s.tagged, group.end
    own = tagged.sense(step) if tagged.lexicon.base_forms and group.cls == "call" else None
    if own is not None and own.cat == "own-doc" and own.last - own.first == 1:
        return True  # "they call references on Friday"
    if group.cls == "call" and tagged.lexicon.base_forms and tagged.word(step, "definite") and not tagged.timed[step]:
        return True
    if gives_them(s, group) or _object_in_front(s, group):
        return True
    share = group.cls == "reply" and tagged.norms[step + 2 : step + 3] == ["%"] and not tagged.timed[step]
    if tagged.word(step, "dative-bare") and (share or tagged.word(step + 1, "their-own")):
        return True  # « ils ont répondu à 80 % des candidatures »
    if group.cls in ("reply", "tell") and tagged.word(step, "dative-many") and not tagged.timed[step]:
        return not tagged.has("third", step, step + 2)
    called = group.cls == "call" and tagged.noun_in(step, step + 3, "doc") is None
    transitive = called or group.lemma in tagged.lexicon.word_classes["telling-whom"]
    if transitive and tagged.word(step, "their-own", "definite") and not _untold(s, step):
        return not (group.tense == "future" and _tells_candidates(s, group))
    if (group.cls != "send" and _them_at(s, step)) or (tagged.word(step, "dative") and _them_at(s, step + 1)):
        return True
    if _role_told(s, group):
        return True
    step += tagged.word(step, "title") + (tagged.norms[step + 1 : step + 2] == ["."])
    written = group.lemma in tagged.lexicon.word_classes["addressing-verb"]
    step += tagged.word(step, "dative")
    tells = group.cls in ("call", "tell") or group.lemma in tagged.lexicon.word_classes["telling-whom"] or written
    if tells and step < s.count and tagged.tokens[step].capital and not tagged.timed[step]:
        return s.named_at(step) is not None
    return False


def _answers_thing(s: Sentence, group: Group) -> bool:
    """Whether a thing no table knows is answered: « les parents répondent au questionnaire », « à l'enquête »."""
    tagged, step = s.tagged, group.end
    answers = group.lemma in tagged.lexicon.word_classes["answers-whom"] and not tagged.lexicon.base_forms
    led = tagged.word(step, "dative-the") or (
        tagged.word(step, "dative-bare") and tagged.word(step + 1, "definite-one", "indefinite")
    )  # no « répondu à côté »
    if not answers or group.passive or not led or tagged.timed[step]:
        return False
    step += 1 + tagged.word(step, "dative-bare")
    noun = tagged.nouns[step] if step < s.count else None
    thing = tagged.unknown_word(step) or (noun is not None and noun.cat == "doc")
    return thing and not tagged.word(step, "process-word", "my-message", "own-candidacy", "job-noun")


def gives_them(s: Sentence, group: Group) -> bool:
    """Whether « lui » or « leur » in front of a verb and its auxiliary gets it: « sa RH lui a promis un retour »."""
    tagged, step = s.tagged, group.index - 1
    if tagged.lexicon.base_forms or group.to_me or "to-them-clitic" not in tagged.all_classes:
        return False
    while step > group.start and (
        tagged.word(step, "of-it") or tagged.is_sense(step, "aux", "adv", "broken", "commit")
    ):
        step -= 1
    return tagged.word(step, "to-them-clitic")


def recipient_behind(s: Sentence, group: Group) -> bool:
    """Whether somebody else stands in front of what they get: "send his boss the figures", "promise her an answer"."""
    tagged, step = s.tagged, group.end
    if not tagged.lexicon.base_forms or group.cls not in ("send", "give", "say", "tell") or step >= s.count:
        return False
    given = tagged.word(step + 1, "definite", "bare-article", "counting") and not any(tagged.timed[step + 1 : step + 2])
    if tagged.word(step, "to-them") and (given or not tagged.word(step, "their-own")):
        return given
    if tagged.tokens[step].capital and not tagged.timed[step]:
        name, place = person_among(tagged, step, step + 2, s.names)
        return name is not None and place == step and tagged.word(step + 1, "definite", "bare-article")
    if not tagged.word(step, "their-own", "definite-only", "its"):
        return False
    ahead = range(step + 1, min(step + 4, s.count))
    articles = (at for at in ahead if tagged.word(at, "definite", "bare-article"))
    last = next((at for at in articles if not tagged.timed[at]), 0)  # no "send the booklet this week"
    inside = range(step + 1, last)
    return bool(inside) and not any(tagged.timed[at] or tagged.nouns[at] or tagged.is_break(at) for at in inside)


def _object_in_front(s: Sentence, group: Group) -> bool:
    """Whether « le », « la » or « les » in front of a verb is who is called or told: « on l'avait rappelé »."""
    tagged, step = s.tagged, group.index - 1
    if tagged.lexicon.base_forms or not (
        group.cls == "call" or group.lemma in tagged.lexicon.word_classes["telling-whom"]
    ):
        return False
    while step > group.start and (sense := tagged.sense(step)) is not None and sense.cat in ("aux", "commit", "adv"):
        step -= 1
    somebody = group.subject.kind not in ("me", "none") or theirs(s, group.index)
    return tagged.is_pronoun(step, "him") and tagged.word(step, "definite") and somebody


def _role_told(s: Sentence, group: Group) -> bool:
    """Whether somebody else's role is who is told, be it behind the time: « elle répondra vendredi au client »."""
    step = group.end
    while s.tagged.timed_at(step):
        step += 1
    role = s.tagged.sense(step + 1)
    told = group.cls in ("call", "tell", "reply")
    own = role is not None and s.tagged.word(role.last, "possessive")  # the board's decision
    if told and not s.tagged.lexicon.base_forms and s.tagged.word(step, "dative-bare") and step + 1 < s.count:
        return s.named_at(step + 1) is not None or (role is not None and role.cat == "role")
    return told and s.tagged.word(step, "dative") and role is not None and role.cat == "role" and not own


def _them_at(s: Sentence, step: int) -> bool:
    """Whether "them", "him" or "her" stands at ``step``, and no "her comments"."""
    tagged = s.tagged
    if not tagged.word(step, "to-them"):
        return False
    own = tagged.word(step, "their-own")
    behind = step + 1
    return (
        not own
        or behind >= s.count
        or tagged.timed[behind]
        or tagged.is_break(behind)
        or tagged.word(behind, "preposition")
    )


def _untold(s: Sentence, step: int) -> bool:
    """Whether what stands behind « appelle » is no object: a time, "them" in front of nothing."""
    return s.tagged.timed[step] or step + 1 >= s.count or s.tagged.lexicon.base_forms


def _handed_to_others(s: Sentence, group: Group) -> bool:
    """Whether a thing goes to somebody else: « elle envoie son rapport à la direction »."""
    tagged = s.tagged
    if group.cls not in ("send", "give") or group.subject.kind == "thing" or _passes_on(s, group):
        return False
    last = group.index + _THIRD_REACH
    if _handed_to_named(s, group):
        return True
    return any(
        tag.cat == "role" and group.index < tag.first < last and not tagged.timed[tag.first] and _dative(s, tag.first)
        for tag in tagged.all_senses
    )


def _handed_to_named(s: Sentence, group: Group) -> bool:
    """Whether a thing goes to somebody who is named, or where work is done on it: « à Claire », « au contrôle »."""
    if s.tagged.lexicon.base_forms or group.to_me:
        return False
    near = range(group.end, min(s.next_start(group), group.index + _THIRD_REACH))
    led = [step + 1 for step in near if s.tagged.word(step, "dative-bare", "dative-the") and not s.tagged.timed[step]]
    return any(s.named_at(step) is not None or s.tagged.word(step, "elsewhere-to") for step in led if step < s.count)


def _to_their_own(s: Sentence, group: Group) -> bool:
    """Whether a thing goes to somebody of theirs: « une offre à leur favori », "the rota to his team"."""
    if group.cls not in ("send", "give") or group.subject.kind == "thing" or _passes_on(s, group):
        return False
    near = range(group.end, min(s.next_start(group), group.end + _OWN_REACH))
    led = (step + 1 for step in near if s.tagged.word(step, "dative-bare", "to-whom"))
    return any(
        s.tagged.word(step, "their-own", "her-own")
        or (
            s.tagged.word(step, "all-of")
            and s.tagged.word(step + 1, "definite")
            and not s.tagged.is_pronoun(step, "we")
        )
        for step in led
    )


def _candidates_at(s: Sentence, step: int) -> bool:
    """Whether all the candidates stand at ``step``, of whom the candidate is one."""
    return any(tag.val == "peers" and step <= tag.first <= step + _ALL for tag in s.tagged.all_senses)


def _passes_on(s: Sentence, group: Group) -> bool:
    """Whether the candidate's own papers are passed on: « elle transmet mon dossier au manager »."""
    tagged = s.tagged
    return any(
        tag.cat == "own-doc" and tag.first > group.index and tagged.word(tag.first - 1, "my-own")
        for tag in tagged.all_senses
    )


def _dative(s: Sentence, role: int) -> bool:
    """Whether « à la », « à mon », « au » stands in front of a role."""
    tagged = s.tagged
    if tagged.word(role - 1, "dative-the"):
        return True
    return role > 1 and tagged.word(role - 1, "definite", "mine-of") and tagged.word(role - 2, "dative-bare")


def _third_tells(s: Sentence, group: Group) -> bool:
    """Whether somebody outside the process says so, or says it to somebody else than the candidate."""
    if any(_anybody_says(s, other) for other in s.before(group, scoped=False)):
        return True
    if group.subject.kind == "me":
        return False
    for other in s.before(group):
        unsaid = group.subject.kind == "on" and group.to_me  # « mon dossier part, on m'écrit »
        unsaid = unsaid and (other.cls == "work" or s.tagged.has("own-doc", other.subject.start, other.start + 2))
        unsaid = unsaid or nobody_acts(s, other) or _passed_on(s, other, group)
        if other.subject.kind == "third" and other.tense != "infinitive" and not unsaid:
            return True
        told = other.cls == "tell" or other.lemma in s.tagged.lexicon.word_classes["promise-verb"]
        if told and not group.to_me and _told_somebody(s, other, group):
            return True
    return False


def _passed_on(s: Sentence, other: Group, group: Group) -> bool:
    """Whether a thing is only handed to one of theirs: « le moniteur le transmet au chef, qui m'appellera »."""
    relative = group.subject.kind == "role" and s.tagged.has("rel", group.subject.start, group.index)
    return relative and group.to_me and other.cls == "send" and not s.tagged.word(other.subject.start, "mine-of")


def _anybody_says(s: Sentence, tell: Group) -> bool:
    """Whether it is what recruiters say in general: "a client says he will call you back"."""
    indefinite = tell.subject.kind == "role" and s.tagged.word(tell.subject.start, "indefinite")
    return indefinite and tell.cls in ("say", "tell") and tell.tense == "present"


def _told_somebody(s: Sentence, tell: Group, group: Group) -> bool:
    """Whether a verb of telling has somebody else than the candidate as its object: "told his boss", "promised Mum"."""
    if tell.to_me or tell.passive or tell.subject.kind in ("me", "we"):
        return False
    if gives_them(s, tell):
        return True
    step = tell.end
    towards = s.tagged.word(step, "dative-bare", "dative-the") and not s.tagged.timed[step]
    if towards and not s.tagged.lexicon.base_forms:
        step += 1  # « ils ont dit à Julie qu'elle aurait la réponse »
    if s.tagged.is_pronoun(step, "him"):
        return step < group.start  # "told him she'd ring"
    if s.tagged.word(step, "their-own", "mine-of"):
        return step + 1 < group.start
    if s.tagged.has("third", step, step + 2):
        return True
    return s.named_at(step) is not None and group.subject.start > step


def _to_you(s: Sentence, group: Group) -> bool:
    """Whether "you" stands in the candidate's own words: advice or an advert, nobody's promise."""
    near = range(max(0, group.start - 1), min(s.count, group.end + 4))
    if not any(s.tagged.is_pronoun(step, "you") and not s.quoted[step] for step in near):
        return False
    return not (theirs(s, group.index) or group.subject.kind == "you" or _copied(s, group))


def _copied(s: Sentence, group: Group) -> bool:
    """Whether words to "you" can only be copied from theirs: "Ana will ring you", « le plan vous parviendra »."""
    if group.tense != "future" or group.mood:
        return False
    thing = group.subject.kind == "thing" and group.subject.noun is not None and group.passive
    timed = any(when.kind != "dur" and not when.vague for when in verb_times(s, group))
    role = group.subject.kind == "role" and group.cls in ("call", "reply") and timed
    return group.subject.kind == "name" or role or (thing and bool(verb_times(s, group)))
