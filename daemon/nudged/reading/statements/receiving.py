"""What the candidate gets: will receive, should hear, told to expect; received, got."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.grammar import BREAKS
from nudged.reading.statements.acts import DELIVERED, of_noun
from nudged.reading.statements.contacts import arrived, in_passing
from nudged.reading.statements.draft import Deed, Draft
from nudged.reading.statements.dues import due_times, is_day_when, timed
from nudged.reading.statements.modality import awaits, reported
from nudged.reading.statements.other_company import happens_elsewhere
from nudged.reading.statements.others_get import writes_in_chat
from nudged.reading.statements.persons import agent, owner, sayer, sender, sender_is_role
from nudged.reading.statements.promise import promise, refused
from nudged.reading.statements.sums import is_number
from nudged.reading.statements.suppositions import made_ready
from nudged.reading.statements.voices import theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_NOUN_REACH = 9
_ANTECEDENT, _NEAR = 5, 3


def receives(s: Sentence, group: Group) -> bool:
    """Whether the verb tells of getting something."""
    classes = s.tagged.lexicon.word_classes
    having = group.lemma in classes["having-verb"] and group.cls in ("-", "give")
    being = group.lemma in classes["to-be"] and group.subject.kind in ("me", "we")  # "I'd be top of his list"
    return group.cls == "receive" or (having and not being)


def will_find(s: Sentence, group: Group) -> bool:
    """Whether « vous trouverez le contrat dans votre boîte lundi » is told."""
    if group.lemma not in s.tagged.lexicon.word_classes["finding-verb"] or group.tense != "future" or group.mood:
        return False
    noun = s.tagged.noun_in(group.end, group.end + 4, "doc", "mail", "answer")
    return noun is not None and timed(s, group) and not s.tagged.lexicon.base_forms


def finds(s: Sentence, group: Group) -> bool:
    """Whether the verb tells of finding somebody's message: « trouvé un message de la RH »."""
    if group.lemma not in s.tagged.lexicon.word_classes["finding-verb"] or group.tense != "past":
        return False
    mail = s.tagged.noun_in(group.end, group.end + 4, "mail")
    return mail is not None and s.tagged.word(mail.last, "from")


def gets_back(s: Sentence, group: Group) -> bool:
    """Whether the candidate's own work comes back: "getting my test back Tuesday", which is no answering."""
    own = group.cls == "reply" and group.lemma in s.tagged.lexicon.word_classes["getting-verb"]
    if own and s.tagged.noun_in(group.index + 1, group.end, "doc", "money") is not None:
        return True
    answered = own and s.tagged.noun_in(group.index + 1, group.end, "answer", "call", "mail") is not None
    return answered and s.tagged.word(group.end, "from")  # "got a ring back from Mr Doyle"


def came_somehow(s: Sentence, group: Group) -> bool:
    """Whether something came, whatever it is, which is noted: "got the booklet in the post", "got this on 1 May:"."""
    posted = group.cls == "send" and s.tagged.word(group.end - 1, "post-noun")
    pasted = group.cls == "receive" and s.tagged.word(group.end, "this-one") and s.tagged.norms[-1] == ":"
    step = group.end + 1
    pasted = pasted and (step == s.count - 1 or s.tagged.timed_at(step) or s.tagged.word(step, "from", "preposition"))
    if not (posted or pasted) or group.lemma not in s.tagged.lexicon.word_classes["getting-verb"]:
        return False
    told = group.tense == "past" and not (group.negated or group.mood or group.passive)
    if not told or s.context.todo or s.tagged.has("auto") or theirs(s, group.index):
        return False
    mine = s.tagged.word(group.index + 1, "mine-of") or s.tagged.has("own-doc", group.index, group.end)
    ours = group.subject.kind in ("none", "me", "we") and not s.tagged.has("third", group.index, group.end)
    if mine or not ours:
        return False
    noun = s.tagged.noun_in(group.index + 1, group.end, *DELIVERED)
    done = of_noun(noun) if noun is not None else Deed(Act.SEND if posted else Act.REPLY)
    arrived(s, group, group.start, done)
    return True


def gets_date(s: Sentence, group: Group) -> bool:
    """Whether the candidate gets a date from somebody, and sets none: "I should get a date from Kim by Tuesday"."""
    own = group.cls == "schedule" and group.lemma in s.tagged.lexicon.word_classes["getting-verb"]
    return own and group.subject.kind in ("me", "we") and _from_them(s, group)


def receive(s: Sentence, group: Group) -> None:
    """You will receive, I should hear, told to expect; « j'aurai une réponse »; received, got."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    ready = any(s.done_for(group, other) for other in s.verbs_in(group.index + 1, group.end + 3))
    if ready or made_ready(s, group) or _promised_by_nobody(s, group):
        return  # "I'll have it done by Friday"
    noun = _received_noun(s, group)
    if _waits_no_longer(s, group):
        promise(s, group, Deed(Act.REPLY), person=sayer(s, group))
        return
    if _will_know(s, group):
        _will_receive(s, group, Deed(Act.REPLY))
        return
    if noun is None and _it(s, group) and _to_come(s, group):
        _will_receive(s, group, _what_it_is(s, group))
        return
    if noun is None and _got_it(s, group):
        old = s.carried.owed
        arrived(s, group, group.start, Deed(Act.SEND, old.thing if old else None), old.person if old else None)
        return
    other_thing = tagged.word(group.end, "bare-article") and not tagged.timed[group.end]
    if noun is None and (other_thing or group.lemma not in classes["hearing-verb"]) and group.cls != "reply":
        _unnamed(s, group)
        return
    no = group.negated or (noun is not None and tagged.word(noun.first - 1, "no"))
    if no or _other_noun(s, group, noun):
        return
    now = group.tense == "present" and s.tagged.any_word(group.end, group.end + 3, "this-moment")
    if _to_come(s, group) and not now:
        _will_receive(s, group, of_noun(noun))
    elif (now or group.tense == "past") and group.subject.kind in ("none", "me", "we") and not theirs(s, group.index):
        _received(s, group, noun)


def _other_noun(s: Sentence, group: Group, noun: Tag | None) -> bool:
    """Whether a noun is not what is received: « j'ai des documents à envoyer », "I'll know the agenda"."""
    got = group.lemma in s.tagged.lexicon.word_classes["coming-in-verb"] and group.tense == "past"
    if noun is not None and s.tagged.word(noun.last, "to-do-mark") and _infinitive_at(s, noun.last + 1):
        return not got  # « reçu le contrat à signer »
    if noun is not None and s.tagged.word(noun.first, "telephone") and s.tagged.word(noun.first - 1, "my-own"):
        return True  # « jeudi je suis en formation mais j'aurai mon téléphone »
    if noun is not None and writes_in_chat(s) and s.tagged.word(noun.first - 1, "my-own"):
        return True  # a friend's: « Inès : j'ai ma réponse avant jeudi »
    knowing = group.lemma in s.tagged.lexicon.word_classes["knowing-verb"]
    return knowing and (noun is None or noun.cat != "answer")


def _unnamed(s: Sentence, group: Group) -> None:
    """What is received is not named, or by a word that tells nothing."""
    soon = group.tense == "present" and group.lemma in s.tagged.lexicon.word_classes["receives-soon"]
    if (soon or _to_come(s, group)) and (_from_them(s, group) or _as_they_said(s, group)):
        _will_receive(s, group, Deed(Act.SEND))
    elif group.form == "pp" and group.subject.kind == "none":
        _received_before(s, group)
    elif _received_from(s, group):
        arrived(s, group, group.start, Deed(Act.SEND))


def _received_from(s: Sentence, group: Group) -> bool:
    """Whether the candidate received, whatever it is, from somebody named: "received the chart from Mr Lindgren"."""
    told = group.lemma in s.tagged.lexicon.word_classes["receiving-verb"] and group.tense == "past"
    if not told or group.negated or group.mood or group.subject.kind not in ("none", "me", "we"):
        return False
    last = s.territory(group)[1]
    known = sender(s, group.end, last) is not None or sender_is_role(s, group.end, last)
    return known and not theirs(s, group.index) and not s.tagged.has("third", group.end, last)


def _as_they_said(s: Sentence, group: Group) -> bool:
    """Whether one of theirs says by when the candidate has it, whatever it is: "I'll have the topics by Tuesday"."""
    them = ("he", "name", "role", "they")
    said = any(other.cls in ("say", "tell", "reply") and other.subject.kind in them for other in s.groups)
    limit = any(when.lead in ("by", "before") for when in due_times(s, *s.territory(group), group.index))
    named = s.tagged.word(group.end, "definite") and s.tagged.lexicon.base_forms
    expected = group.lemma in s.tagged.lexicon.word_classes["expecting-verb"] and group.tense == "infinitive"
    limit = limit or (expected and timed(s, group))  # "said to expect the protocol on Friday"
    return said and limit and named and not group.negated and (expected or group.tense == "future")


def _from_them(s: Sentence, group: Group) -> bool:
    """Whether what the candidate gets, whatever it is, is to come from them by a day: "my ward from them on Monday"."""
    last = s.territory(group)[1]
    if group.negated or not timed(s, group):
        return False
    pronoun = any(
        s.tagged.word(step, "from") and s.tagged.is_pronoun(step + 1, "they", "him")
        for step in range(group.end, last - 1)
    )
    return pronoun or sender(s, group.end, last) is not None or sender_is_role(s, group.end, last)


def _sent_before(s: Sentence, group: Group) -> Draft | None:
    """What they promise in the same sentence, which "it" then is: « Marc m'envoie le contrat, je l'aurai vendredi »."""
    given = [draft for draft in s.drafts if draft.type is Type.PROMISE and draft.anchor < group.index]
    return given[-1] if given and given[-1].act in (Act.SEND, Act.REPLY) else None


def _what_it_is(s: Sentence, group: Group) -> Deed:
    """What "it" is that will be received: the thing named before in the sentence, else what was promised before."""
    if s.tagged.has("manner", group.end, group.end + _NEAR):
        return Deed(Act.SEND)  # "I'll have it in writing in two days"
    named = [noun for noun in s.tagged.all_nouns if noun.first < group.start and noun.cat in DELIVERED]
    old = _sent_before(s, group) or s.carried.promise
    return of_noun(named[-1]) if named else Deed(old.act, old.thing) if old else Deed(Act.REPLY)


def _it(s: Sentence, group: Group) -> bool:
    """Whether what is received is "it", and when is told: "you'll have it by Friday"."""
    tagged = s.tagged
    behind = (
        tagged.is_pronoun(group.end, "it", "him") if tagged.lexicon.base_forms else tagged.is_pronoun(group.end, "it")
    )
    clitic = group.index > 0 and not tagged.lexicon.base_forms and tagged.is_pronoun(group.index - 1, "him")
    return (behind or clitic) and timed(s, group)


def _got_it(s: Sentence, group: Group) -> bool:
    """Whether what was to be sent was received on a day that is told: "I got it today", « je l'ai reçu hier »."""
    old = s.carried.owed
    told = group.cls == "receive" and group.tense == "past" and group.subject.kind in ("none", "me", "we")
    if old is None or old.act is not Act.SEND or not told:
        return False
    if group.negated or group.mood or theirs(s, group.index) or s.context.todo:
        return False
    if s.verbs_in(0, group.start):
        return False  # "bought a bag and got it today"
    behind = s.tagged.lexicon.base_forms and s.tagged.word(group.end, "with-them")
    clitic = not s.tagged.lexicon.base_forms and s.tagged.any_word(group.start, group.index, "object-article")
    return (behind or clitic) and s.tagged.timed_at(group.end + behind)


def _infinitive_at(s: Sentence, index: int) -> bool:
    """Whether an infinitive stands at ``index``: « une réponse à donner »."""
    return any(group.index == index and group.form == "inf" for group in s.groups)


def _will_know(s: Sentence, group: Group) -> bool:
    """« J'en saurai plus vendredi »: a day on which the candidate will know."""
    learns = group.lemma in s.tagged.lexicon.word_classes["learning-verb"]
    if not (learns or s.tagged.word(group.end - 1, "informed")) or group.negated:
        return False
    told = bool(due_times(s, *s.territory(group), group.index - 1))
    able = any(other.form == "inf" and other.start == group.end for other in s.groups)  # « je saurai me vendre jeudi »
    if able or s.tagged.any_word(group.end, s.count, "away"):
        return False  # « je saurai vendredi si j'ai mon congé »
    near = s.tagged.timed_at(group.end)
    ends = s.tagged.ends_at(group.end, BREAKS)
    near = near or (group.start > 0 and s.tagged.timed[group.start - 1] and ends)  # « lundi je sais »
    soon = group.tense == "present" and (near or is_day_when(s, group))
    told = told or is_day_when(s, group)
    return told and (group.tense == "future" or soon) and group.subject.kind in ("me", "we", "on", "you", "none")


def _waits_no_longer(s: Sentence, group: Group) -> bool:
    """« Je n'attendrai pas plus longtemps que mardi », « vous n'attendrez pas plus d'une semaine »."""
    waiting = group.lemma in s.tagged.lexicon.word_classes["to-await"] and group.negated and not group.mood
    longer = s.tagged.any_word(group.end, group.end + 2, "no-longer")
    near = any(group.end < when.first <= group.end + 4 and not when.past for when in s.tagged.times)
    return waiting and longer and near and group.form in ("fut", "cond", "inf")


def _received_noun(s: Sentence, group: Group) -> Tag | None:
    """What is received: the first noun behind the verb, for "hear" in front of the next comma."""
    last = min(s.territory(group)[1], group.index + _NOUN_REACH)
    if group.lemma in s.tagged.lexicon.word_classes["hearing-verb"]:
        last = next((step for step in range(group.end, last) if s.tagged.tokens[step].norm == ","), last)
    found = s.tagged.noun_in(group.index + 1, last, *DELIVERED, "money")
    if found is None and group.tense == "past" and _listed_behind(s, group):
        found = s.tagged.noun_in(group.end, s.count, *DELIVERED)
    if found is None and s.tagged.lexicon.verb_last:
        found = s.tagged.noun_in(s.scope(group.index)[0], group.index, *DELIVERED)
    if found is None and s.tagged.word(group.start - 1, "that"):
        near = s.tagged.noun_in(max(0, group.start - _ANTECEDENT), group.start, *DELIVERED)
        found = near if near is not None and near.last >= group.start - 2 else None  # « l'offre, que je recevrai »
    if found is None:
        dated = s.tagged.noun_in(group.index + 1, last, "other")
        found = dated._replace(cat="answer") if dated is not None and dated.val == "date" else None
    if found is None and group.lemma in s.tagged.lexicon.word_classes["receives-soon"] | _has_now(s, group):
        found = _meant_before(s, group)
    return found


def _listed_behind(s: Sentence, group: Group) -> bool:
    """Whether only a time stands between a verb and a colon: « reçu ce matin : le livret d'accueil »."""
    colon = s.scope(group.index)[1]
    before = all(s.tagged.timed[step] for step in range(group.end, colon))
    return colon < s.count and s.tagged.norms[colon] == ":" and before


def _has_now(s: Sentence, group: Group) -> frozenset[str]:
    """The verbs of having where a time follows at once: « je l'ai lundi »."""
    soon = s.tagged.word(group.index - 1, "definite") and s.tagged.timed_at(group.end)
    return s.tagged.lexicon.word_classes["has-soon"] if soon else frozenset()


def _meant_before(s: Sentence, group: Group) -> Tag | None:
    """What « le » in « je le reçois » stands for: the last thing named in the sentence."""
    if not s.tagged.is_pronoun(group.index - 1, "him"):
        return None
    return next((tag for tag in reversed(s.tagged.all_nouns) if tag.cat in DELIVERED and tag.first < group.index), None)


def _only_wished(s: Sentence, group: Group) -> bool:
    """Whether what is to come is only looked forward to: "hoping to hear from Marc", "I look forward to your call"."""
    first = s.scope(group.index)[0]
    while s.tagged.is_sense(first, "adv") or s.tagged.word(first, "hope-lead"):
        first += 1
    if s.tagged.word(first, "wishing-start") and s.context.voice != "them":
        return True
    forward = group.tense == "present" and group.lemma in s.tagged.lexicon.word_classes["forward-verb"]
    return forward and group.subject.kind in ("me", "we")


def _to_come(s: Sentence, group: Group) -> bool:
    classes = s.tagged.lexicon.word_classes
    if group.tense == "progressive" and group.lemma in classes["getting-verb"]:
        return timed(s, group)
    if _policy(s, group) or _only_wished(s, group):
        return False
    hearing = group.lemma in classes["hearing-verb"]
    if _of_ones_own(s, group) and (hearing or group.lemma in classes["getting-verb"]):
        return timed(s, group)
    if group.tense == "infinitive":
        return _is_to_come(s, group, hearing=hearing)
    if group.form == "cond" and not reported(s, group) and s.context.voice != "them":
        return False
    would = s.tagged.lexicon.base_forms and "aux:would" in group.chain and s.context.voice != "them"
    if would and not timed(s, group) and not reported(s, group):
        return False  # "I'd get a car and a phone"
    if group.tense == "progressive" and group.cls == "receive":
        return timed(s, group)
    if group.tense == "present":
        soon = hearing or group.lemma in classes["expecting-verb"] or _has_soon(s, group) or _it_soon(s, group)
        soon = soon or any(tag.last == group.subject.start for tag in s.tagged.plain("assured"))
        return soon and timed(s, group)
    return group.tense == "future"


def _promised_by_nobody(s: Sentence, group: Group) -> bool:
    """Whether it is promised by nobody: « mais personne ne m'a rien promis », or to all: « tout le monde le saura »."""
    if s.tagged.is_pronoun(group.index - 1, "him") and s.tagged.any_word(group.start, group.index, "everybody"):
        return True
    promised = (other for other in s.groups if other.lemma in s.tagged.lexicon.word_classes["promise-verb"])
    return any(
        other.negated or any(near.negated and other.index - near.index <= _NEAR for near in s.before(other))
        for other in promised
        if other.index > group.index
    )


def _it_soon(s: Sentence, group: Group) -> bool:
    """« Vous recevez ça vendredi »."""
    return group.subject.kind == "you" and _it(s, group)


def _is_to_come(s: Sentence, group: Group, *, hearing: bool) -> bool:
    """Whether an infinitive tells of what is to come: "told to expect", « plus qu'à attendre sa réponse lundi »."""
    classes = s.tagged.lexicon.word_classes
    if group.lemma in classes["expecting-verb"] or (hearing and any("commit" in value for value in group.chain)):
        return True
    if group.lemma in classes["to-await"] and s.tagged.word(group.index - 1, "to-do-mark") and not s.context.todo:
        return timed(s, group) and _received_noun(s, group) is not None
    remains = s.tagged.word(group.index - 2, "remains") and s.tagged.word(group.index - 1, "to-do-mark")
    if group.cls == "receive" and remains:
        return timed(s, group) and _received_noun(s, group) is not None  # « plus qu'à recevoir le contrat mardi »
    if group.lemma in classes["counting-on"] and theirs(s, group.index):
        return timed(s, group) and _received_noun(s, group) is not None  # « vous pouvez compter sur une réponse »
    told = any(other.lemma in classes["expecting-verb"] for other in s.groups)
    return told and (hearing or group.lemma in classes["getting-verb"])


def _of_ones_own(s: Sentence, group: Group) -> bool:
    """Whether "hearing back Monday", and no "hearing about the layoffs", opens the sentence; so "getting my test"."""
    if group.form != "ing" or group.index > 0:
        return False
    if group.lemma not in s.tagged.lexicon.word_classes["hearing-verb"]:
        return True
    behind = group.index + 1
    return s.tagged.word(behind, "hearing-behind") or s.tagged.timed_at(behind)


def _policy(s: Sentence, group: Group) -> bool:
    """Whether a present tense tells what becomes of all: "candidates normally hear within two weeks"."""
    subject = s.tagged.sense(group.subject.start)
    if group.tense != "present" or subject is None:
        return False
    times = due_times(s, *s.territory(group), group.index)
    each = subject.val == "we" and subject.last - subject.first > 1  # « chaque candidat reçoit une réponse »
    if subject.cat == "all-candidates" or (each and not s.tagged.lexicon.base_forms):
        return all(when.kind == "dur" for when in times)  # "every candidate gets a call within five days"
    after = any(when.lead == "after" for when in times)
    return subject.val == "peers" or (subject.val == "we" and after and s.tagged.lexicon.base_forms)


def _has_soon(s: Sentence, group: Group) -> bool:
    """« Je reçois le contrat vendredi », « on a la réponse lundi »: what one has only then, told in the present."""
    classes = s.tagged.lexicon.word_classes
    noun = _received_noun(s, group)
    bare = group.subject.kind == "none" and group.start == 0 and group.lemma in classes["to-await"]
    ordered = group.form == "pres" and group.subject.kind == "none" and theirs(s, group.index)
    if noun is None or not (bare or ordered or group.subject.kind in ("me", "we", "on", "you")):
        return False
    return group.lemma in classes["receives-soon"] or (
        group.lemma in classes["has-soon"]
        and (noun.cat == "answer" or (noun.cat == "doc" and s.tagged.word(noun.first - 1, "definite", "your-own")))
    )


def _will_receive(s: Sentence, group: Group, done: Deed) -> None:
    last = s.territory(group)[1]
    if s.tagged.word(group.index - 1, "of-it") and is_number(s, group.end):
        return  # « j'en aurai quarante à l'automne »
    hopes = [tag for tag in s.tagged.all_senses if tag.cat == "hope" and tag.first < group.index]
    hoped = any(not awaits(s, group, tag) for tag in hopes)
    if refused(s, group) or (hoped and not theirs(s, group.index)):
        return
    sent = _sent_before(s, group) if _it(s, group) else None
    person = sent.person if sent is not None else sender(s, group.end, last)
    named = _received_noun(s, group)
    person = person or (owner(s, named) if named is not None else None)
    if person is None and not sender_is_role(s, group.end, last):
        person = sayer(s, group)
    draft = promise(s, group, done, person=person)
    old = s.carried.promise
    if sent is None and named is None and _it(s, group) and old is not None and old.act is done.act is Act.SEND:
        draft.person, draft.restates = draft.person or old.person, s.carried.apart <= 1  # "I should have it by Friday"


def _received(s: Sentence, group: Group, noun: Tag | None) -> None:
    classes = s.tagged.lexicon.word_classes
    if group.lemma in classes["not-received"] or (group.lemma in classes["needs-object"] and noun is None):
        return
    if group.lemma in classes["possessing-verb"]:
        cats = ("mail",) if s.tagged.lexicon.base_forms else ("answer", "mail", "call")
        told = noun is not None and noun.cat in ("call", "answer") and s.tagged.word(noun.last, "from")
        if noun is None or (noun.cat not in cats and not told and not _had_answer(s, group, noun)):
            return
    if _dead_end(s, group) or s.tagged.has("nothing", max(0, group.start - 1), group.end + 2):
        return
    both = noun is not None and noun.cat == "call" and s.tagged.word(noun.last, "with")
    if s.tagged.has("auto") or group.mood or in_passing(s, group) or both or _of_no_process(s, group, noun):
        return
    arrived(s, group, group.start, of_noun(noun))


def _had_answer(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether an answer one had is one that came, as nothing else is told of it: "had a reply within the hour!"."""
    between = range(group.end, noun.first)
    plain = all(s.tagged.word(at, "any-new", "indefinite") for at in between)
    day = next((when.last for when in s.tagged.times if when.first == noun.last), noun.last)
    alone = s.tagged.ends_at(day)
    return noun.cat == "answer" and group.tense == "past" and plain and alone and s.tagged.lexicon.base_forms


def _of_no_process(s: Sentence, group: Group, noun: Tag | None) -> bool:
    """Whether adverts came, or a portal's mail: « reçu des offres d'emploi par mail »."""
    if noun is None:
        return False
    if noun.val == "offer" and happens_elsewhere(s, noun):
        return True
    by_mail = noun.cat == "mail" and s.tagged.word(noun.first - 1, "means")
    adverts = by_mail and s.tagged.noun_in(group.end, noun.first, "other") is not None
    return adverts or (s.tagged.word(noun.last, "from") and s.tagged.word(noun.last + 1, "job-board"))


def _dead_end(s: Sentence, group: Group) -> bool:
    """Whether what one got is only a machine: "rang, got a recording"."""
    return s.tagged.any_word(group.end, group.end + 3, "dead-end") and not s.tagged.any_word(group.end, s.count, "from")


def _received_before(s: Sentence, group: Group) -> None:
    """ "Contract received", « réponse reçue »."""
    noun = s.tagged.noun_in(max(0, group.index - 5), group.index, *DELIVERED)
    awaited = group.lemma in s.tagged.lexicon.word_classes["not-received"]
    negated = group.negated or s.tagged.word(group.index - 1, "not-behind")
    if awaited or s.tagged.has("auto") or negated:
        return
    if s.tagged.word(group.end, "by") and noun is None and group.end + 1 < s.count:
        return  # « reçu par Mme Bamba »: the candidate was
    if noun is None:
        met = s.tagged.any_word(group.end, group.end + 3, "by") and not s.tagged.lexicon.base_forms
        old = s.carried.owed if group.start == 0 else None
        if sender(s, group.end, group.end + 4) and not met:
            arrived(s, group, group.start, Deed(Act.REPLY))
        elif old is not None and old.act is Act.SEND and (s.tagged.ends_at(group.end) or s.tagged.timed_at(group.end)):
            arrived(s, group, group.start, Deed(Act.SEND, old.thing), old.person)  # « reçu ce matin »
        return
    arrived(s, group, s.scope(group.index)[0], of_noun(noun))


def bearer(s: Sentence, noun: Tag, group: Group) -> str | None:
    """Who brings a thing that is to come."""
    said = sender(s, noun.last, group.index) or agent(s, group.end, s.scope(group.index)[1]) or sayer(s, group)
    return said or (owner(s, noun) if noun.cat in ("answer", "call", "mail") else None)
