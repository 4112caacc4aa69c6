"""What is promised or was done, by verb and object."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nudged.model import Act, Type
from nudged.reading.statements.draft import Deed
from nudged.reading.statements.dues import verb_times
from nudged.reading.statements.given import (
    by_a_day,
    describes_another,
    given_by_a_day,
    handed_by_a_day,
    has_mine,
    is_a_task,
    letter,
    points,
    shared,
    tells_whether,
    their_matter,
    unknown_participle,
)
from nudged.reading.statements.handed_work import objects_end, to_work_on
from nudged.reading.statements.sums import amount, paid_back
from nudged.reading.statements.voices import theirs

if TYPE_CHECKING:
    from collections.abc import Callable

    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence


NOTHING = Deed(None)
DELIVERED = ("answer", "doc", "mail", "call", "invite")
"""The classes of nouns that name what the other side gives."""
AWAITED = (*DELIVERED, "money")
"""Those that stand for an act without a verb."""
THEIRS = ("contract", "offer", "itinerary", "address", "link", "agenda", "job-spec")
"""What only the other side has to give."""
OWED_VERBS = ("call", "reply", "send", "give", "tell", "confirm", "decide", "schedule")
"""The classes of verbs of what the other side owes a candidate."""
WRITING_VERBS = ("reply", "call", "send", "tell", "leave")
"""Those of verbs by which a message gets to somebody."""
_OWN_REACH = 5
_ARRANGED = 14
_ANTECEDENT = 5
_HANDLED = ("answer", "doc", "invite", "money", "call")


class _Objects(NamedTuple):
    """The first noun of each class behind a verb."""

    doc: Tag | None
    answer: Tag | None
    invite: Tag | None
    call: Tag | None
    mail: Tag | None
    money: Tag | None

    def nearest(self, *tags: Tag | None) -> Tag | None:
        """The first of ``tags`` in the sentence."""
        return min((tag for tag in tags if tag), key=lambda tag: tag.first, default=None)

    @property
    def thing(self) -> str | None:
        """The deliverable, as a word common to all languages."""
        return self.doc.val if self.doc else None


def deed(s: Sentence, group: Group) -> Deed:
    """What a verb does."""
    if group.lemma in s.tagged.lexicon.word_classes["handles-verb"] and s.tagged.word(group.index - 1, "of-it"):
        told = next((one for one in reversed(s.drafts) if one.type is Type.PROMISE and one.act is not None), None)
        if told is not None:
            return Deed(told.act, told.thing)  # « elle me met en relation, elle s'en charge demain »
        return of_noun(s.tagged.noun_in(0, s.count, *_HANDLED))
    judge = _JUDGES.get(group.cls)
    if group.cls == "receive" and group.lemma in s.tagged.lexicon.word_classes["brings-too"]:
        judge = _give
    return judge(s, group, _objects(s, group)) if judge else NOTHING


def of_noun(noun: Tag | None) -> Deed:
    """What a noun that is received stands for."""
    if noun is None or noun.cat in ("answer", "mail"):
        return Deed(Act.REPLY)
    if noun.cat == "doc" and noun.val != "introduction":
        return Deed(Act.SEND, noun.val)
    if noun.cat in ("money", "doc"):
        return Deed(Act.OTHER)
    return Deed(Act.CALL if noun.cat == "call" else Act.SCHEDULE)


def by_phone(s: Sentence, first: int, last: int, done: Deed) -> Deed:
    """What is done, as a call where an answer is told to come « par téléphone »."""
    if done.act is not Act.REPLY or s.tagged.lexicon.base_forms:
        return done
    phone = any(s.tagged.word(step, "by") and s.tagged.word(step + 1, "telephone") for step in range(first, last))
    return Deed(Act.CALL) if phone else done


def _objects(s: Sentence, group: Group) -> _Objects:
    last = min(objects_end(s, group), s.scope(group.index)[1])
    first = group.index + 1
    if group.cls in ("give", "send") and not s.tagged.lexicon.base_forms:
        purposes = (other.start for other in s.behind(group) if other.form == "inf")
        last = min((step for step in purposes if s.tagged.word(step, "in-order-to")), default=last)
    noun_in = s.tagged.noun_in
    pointed = _related(s, group) if s.tagged.lexicon.base_forms else _pointed(s, group)
    first = pointed.first if pointed is not None else first
    return _Objects(
        noun_in(first, last, "doc"), noun_in(first, last, "answer"), noun_in(first, last, "invite", "meeting"),
        noun_in(first, last, "call"), noun_in(first, last, "mail"), noun_in(first, last, "money"),
    )  # fmt: skip


def _related(s: Sentence, group: Group) -> Tag | None:
    """The noun in front of "that" and a verb of giving: "the feedback that Grace will give me Monday"."""
    that = group.start - 1
    theirs_to_do = group.subject.kind in ("name", "he", "they", "role")
    fronted = s.tagged.nouns[that] if that > 0 and theirs_to_do else None
    if fronted is not None and fronted.cat == "doc" and group.lemma in s.tagged.lexicon.word_classes["mailing-verb"]:
        opens = s.tagged.word(fronted.first - 1, "definite-only") and s.tagged.opens_at(fronted.first - 1)
        return fronted if opens and group.tense == "future" else None  # "the contract she'll mail"
    giving = group.cls == "give" and group.to_me and theirs_to_do
    if not giving or that < 1 or not s.tagged.word(that, "relative-that"):
        return None
    noun = s.tagged.nouns[that - 1]
    return noun if noun is not None and noun.cat in ("answer", "doc") else None


def _pointed(s: Sentence, group: Group) -> Tag | None:
    """The noun that a pronoun stands for: « le planning, qu'elle me donne », « sa réponse, il me la donne lundi »."""
    tagged = s.tagged
    if tagged.word(group.start - 1, "that"):
        noun = tagged.noun_in(max(0, group.start - _ANTECEDENT), group.start, "doc", "answer")
        return noun if noun is not None and noun.last >= group.start - 2 else None
    if not points(s, group):
        return None
    for noun in reversed(tagged.all_nouns):
        if noun.first > group.end and tagged.tokens[max(0, noun.first - 2)].norm == "," and noun.cat in _HANDLED:
            return noun if tagged.word(noun.first - 1, "definite", "mine-of") else None
        if noun.last <= group.start and noun.cat in _HANDLED:
            return noun if s.comma_between(noun.last, group.start) else None
    return None


def _reply(s: Sentence, group: Group, found: _Objects) -> Deed:
    doc, answer = found.doc, found.answer
    if not group.to_me and s.tagged.word(group.end - 1, "mutual-talk"):
        among = s.tagged.word(group.end, "with") and not s.tagged.is_pronoun(group.end + 1, "me", "we", "you")
        among = among or s.tagged.any_word(group.end, group.end + 2, "among-themselves")
        among = among or any(other.inherited and other.to_me for other in s.behind(group))
        if group.subject.kind == "on" or among:
            return NOTHING  # « on refait le point lundi », « elle fait le point avec le bureau »
    if _decides_another(s, group, answer) or _for_the_public(s, group, found):
        return NOTHING
    if s.tagged.any_word(group.end, group.end + 3, "telephone"):
        return Deed(Act.CALL)
    writes = group.lemma in s.tagged.lexicon.word_classes["writing-verb"]
    sent = writes and found.mail is None and _something_sent(s, group)
    if answer is None and (sent or _handed_back(s, group)):
        return Deed(Act.SEND, found.thing)
    if writes and found.money is not None and not (doc or answer):
        return Deed(Act.OTHER)  # "is mailing a check this week"
    if writes and doc and (answer is None or doc.first < answer.first) and not _only_about(s, doc):
        return Deed(Act.SEND, found.thing)
    if answer is None and ((found.invite and found.invite.cat == "invite") or _to_arrange(s, group)):
        return Deed(Act.SCHEDULE)
    feedback = answer is not None and s.tagged.word(answer.first, "feedback")
    return Deed(Act.REPLY, "feedback" if feedback else None)


def _only_about(s: Sentence, doc: Tag) -> bool:
    """Whether a thing is but what one writes about: "mail me about the contract", « m'écrit pour le contrat »."""
    step = doc.first - 1 - s.tagged.word(doc.first - 1, "determiner", "article")
    return s.tagged.word(step, "about-what")


def _handed_back(s: Sentence, group: Group) -> bool:
    """Whether a thing named before comes back: « votre attestation, je vous la retourne signée »."""
    return group.lemma in s.tagged.lexicon.word_classes["returning-verb"] and group.to_me and points(s, group)


def _decides_another(s: Sentence, group: Group, answer: Tag | None) -> bool:
    """Whether what is decided is no answer: "will decide the budget", "whatever the governors decide"."""
    if group.lemma not in s.tagged.lexicon.word_classes["deciding-verb"]:
        return False
    named = s.tagged.word(group.end, "definite", "bare-article") and not s.tagged.timed[group.end]
    return _whatever(s, group) or (answer is None and named)


def _whatever(s: Sentence, group: Group) -> bool:
    """Whether what is decided is left open: "whatever the governors decide"."""
    return s.tagged.any_word(max(0, group.subject.start - 2), group.index, "whatever-word")


def _something_sent(s: Sentence, group: Group) -> bool:
    """Whether "the" and a thing stand behind "mail": "his office will mail me the balance sheets", "the protocol"."""
    tagged, step = s.tagged, group.end + 1
    if not tagged.lexicon.base_forms:
        return False
    if not tagged.is_pronoun(group.end, "me", "us", "you"):
        step = group.end
        mails = group.lemma in tagged.lexicon.word_classes["mailing-verb"]
        if not mails or tagged.is_sense(step + 1, "role") or s.named_at(step + 1) is not None:
            return False  # "will email the panel"
    if tagged.is_sense(step, "that"):
        return False  # "texted that he'd call"
    return tagged.word(step, "definite") and not any(tagged.timed[step : step + 2])


def _for_the_public(s: Sentence, group: Group, found: _Objects) -> bool:
    """Whether what is announced is not the candidate's business: "will announce the merger", "its results"."""
    announces = group.lemma in s.tagged.lexicon.word_classes["announce-verb"] and not group.to_me
    if announces and _of_their_own(s, group, found):
        return True
    return found.answer is not None and their_matter(s, group, found.answer)


def _of_their_own(s: Sentence, group: Group, found: _Objects) -> bool:
    """Whether what is announced has nothing to do with the candidate: "will announce the merger"."""
    bare = group.end < s.count and s.tagged.lexicon.base_forms and s.tagged.tokens[group.end].kind == "word"
    other = bare and not (s.tagged.timed[group.end] or s.tagged.word(group.end, "preposition", "when", "conjunction"))
    return not any(found) and (s.tagged.word(group.end, "definite", "bare-article") or other)


def _to_arrange(s: Sentence, group: Group) -> bool:
    """Whether somebody gets in touch in order to arrange something: "will be in touch to book a date"."""
    following = s.next_verb(group)
    return following is not None and following.cls == "schedule" and following.tense == "infinitive"


def _sort(s: Sentence, group: Group, found: _Objects) -> Deed:
    if found.invite:
        return Deed(Act.SCHEDULE)
    if found.doc is not None and s.tagged.any_word(group.index, found.doc.first, "with"):
        return Deed(Act.SEND, found.thing)  # "sort me out with a proper contract"
    mine = s.tagged.word(group.end, "mine-of") and s.tagged.any_word(group.end, group.end + 3, "sorted-thing")
    if mine and group.tense == "future" and found.doc is None and not found.answer:
        return Deed(Act.OTHER)  # "she'll sort out my pension transfer"
    return _reply(s, group, found) if found.answer else NOTHING


def _call(s: Sentence, group: Group, found: _Objects) -> Deed:
    if _names_me(s, group) or _calls_for(s, group):
        return NOTHING
    if found.doc and not group.to_me and group.lemma in s.tagged.lexicon.word_classes["attaching-verb"]:
        return Deed(Act.SEND, found.thing)
    return Deed(Act.CALL)


def _calls_for(s: Sentence, group: Group) -> bool:
    """Whether something is demanded: "plans to call for tenders"; no "will call for a chat", "call for me"."""
    step = group.end + 1
    if not s.tagged.lexicon.base_forms or not s.tagged.word(group.end, "in-order-to") or step >= s.count:
        return False
    plain = s.tagged.sense(step) is None and s.tagged.nouns[step] is None and not s.tagged.timed[step]
    return plain and s.tagged.tokens[step].kind == "word" and s.tagged.norms[step].endswith("s")


def _names_me(s: Sentence, group: Group) -> bool:
    """Whether "call" gives the candidate a name: "called me a natural", "call me Jonny"."""
    tagged, step = s.tagged, group.end + 1
    if not tagged.lexicon.base_forms or not tagged.is_pronoun(group.end, "me") or step >= s.count or tagged.timed[step]:
        return False
    following = tagged.timed[step + 1 : step + 2] + tagged.timed[step + 2 : step + 3]
    named = tagged.tokens[step].capital and tagged.tokens[step].kind == "word"
    thing = any(tagged.nouns[step + 1 : step + 2])
    return named or (tagged.word(step, "bare-article") and not any(following) and not thing)


def _send(s: Sentence, group: Group, found: _Objects) -> Deed:
    if group.lemma in s.tagged.lexicon.word_classes["to-be"] and group.subject.kind != "thing" and found.doc is None:
        return NOTHING  # "she'll be out Monday"
    own = next((tag for tag in s.tagged.all_senses if tag.cat == "own-doc" and tag.first > group.index), None)
    if own is not None and s.tagged.word(own.first - 1, "my-own") and group.subject.kind != "thing":
        return Deed(Act.OTHER)
    if own is not None and _of_theirs(s, group, own):
        return NOTHING
    brought = group.to_me or group.end > group.index + 1  # « elle dépose le contrat dans ma boîte »
    if group.lemma in s.tagged.lexicon.word_classes["submitting-verb"] and not brought:
        return NOTHING  # « le cabinet dépose ses conclusions »
    mail = found.mail if found.mail and found.mail.first >= group.end else None
    mail = None if mail and s.tagged.word(mail.first - 1, "box-noun") else mail  # « dans ma boîte mail »
    nearest = found.nearest(found.doc, found.answer, found.invite, mail)
    if nearest is None and (found.money is not None or _sends_money(s, group)):
        return Deed(Act.OTHER)
    if nearest is None and _sends_nothing_here(s, group):
        return NOTHING
    if nearest is None or nearest is found.doc:
        return Deed(Act.SEND, found.thing)
    if nearest is found.answer:
        return Deed(Act.REPLY, "feedback")
    if nearest is found.invite:
        invited = nearest.cat == "invite" or not found.doc
        return Deed(Act.SCHEDULE if invited else Act.SEND, found.thing)
    return Deed(Act.SEND, found.thing) if found.doc or _the_letter(s, nearest) else Deed(Act.REPLY)


def _the_letter(s: Sentence, mail: Tag | None) -> bool:
    """Whether a letter is one that is known, and so a paper: "will send the letter", no "a letter"."""
    lettered = mail is not None and s.tagged.word(mail.first, "letter-noun")
    return lettered and mail is not None and s.tagged.word(mail.first - 1, "definite-only")


def _sends_money(s: Sentence, group: Group) -> bool:
    """Whether a sum, or what it is for, is sent to the candidate: "transfer me the $18", "wire me for the parking"."""
    tagged = s.tagged
    step = group.end + tagged.is_pronoun(group.end, "me", "us")
    if not group.to_me or step >= s.count:
        return False
    if tagged.word(step, "in-order-to"):
        return tagged.any_word(step, step + _OWN_REACH, "expense-noun")
    return amount(s, step + tagged.word(step, "definite", "mine-of", "indefinite"))


def _of_theirs(s: Sentence, group: Group, paper: Tag) -> bool:
    """Whether what a candidate sends is somebody else's: "he will send me his cover letter", « son CV »."""
    owned = s.tagged.word(paper.first - 1, "their-own") and group.subject.kind in ("he", "they", "name")
    return owned and not group.passive and s.tagged.any_word(paper.first, paper.last, "cv-noun")


def _sends_nothing_here(s: Sentence, group: Group) -> bool:
    """Whether people are sent, or a present tells what is sent to nobody: "the feature ships on Friday"."""
    if group.to_me or group.passive:
        return False
    if not s.tagged.lexicon.base_forms:
        return _of_their_work(s, group)
    to_others = group.subject.kind == "role" and s.tagged.word(group.end, "to-whom")  # "the stent ships to hospitals"
    people = (
        to_others or s.tagged.any_word(group.end, group.end + 3, "people-noun") or s.tagged.word(group.end, "own-one")
    )
    if group.lemma in s.tagged.lexicon.word_classes["goods-verb"] and group.subject.kind != "thing":
        return not s.tagged.is_pronoun(group.end, "it", "him")  # "they'll ship v2 by June", no "they'll ship it"
    alone = group.end >= s.count or s.tagged.timed[group.end] or s.tagged.tokens[group.end].kind == "mark"
    return people or (group.tense == "present" and group.subject.kind == "role" and alone)


def _of_their_work(s: Sentence, group: Group) -> bool:
    """Whether what is sent is no thing of the process, and goes to nobody: « le labo envoie les analyses »."""
    step = group.end
    named = s.tagged.word(step, "their-own", "plural-article")
    named = named or (group.subject.kind == "role" and s.tagged.word(step, "definite", "bare-article"))
    if theirs(s, group.index) or not named or s.tagged.word(step + 1, "process-noun"):
        return False
    return step + 1 < s.count and not any(s.tagged.timed[step : step + 2]) and s.tagged.nouns[step + 1] is None


def _give(s: Sentence, group: Group, found: _Objects) -> Deed:
    if _has_set_up(s, group, found) or _gets_meeting(s, group, found):
        return Deed(Act.SCHEDULE)
    if group.to_me and paid_back(s, group.end):
        return Deed(Act.OTHER)
    invite = found.invite
    if invite is not None and invite.cat == "meeting" and describes_another(s, invite):
        # "the panel's comments", "an interview slot"
        invite = s.tagged.noun_in(group.index + 1, s.next_start(group, infinitives=False), "invite")
    nearest = found.nearest(found.doc, found.answer, invite, found.call) or found.money
    classes = s.tagged.lexicon.word_classes
    takes = group.lemma in classes["takes-call"] and nearest is not None and nearest.cat == "call"
    if takes or (nearest is not None and (has_mine(s, group, nearest) or is_a_task(s, group, nearest))):
        return NOTHING  # "she'll have my answer by Monday", "they have my old address"
    if nearest is None or nearest.cat == "meeting":
        handed = group.to_me and group.lemma in s.tagged.lexicon.word_classes["handing-verb"]
        handed = handed or handed_by_a_day(s, group) or to_work_on(s, group)
        handed = handed and not (s.tagged.lexicon.base_forms and s.tagged.word(group.end + 1, "their-own"))
        handed = handed or given_by_a_day(s, group)
        handed = handed or (nearest is None and (shared(s, group) or letter(s, group, found.mail)))
        return Deed(Act.SEND) if handed else Deed(Act.REPLY) if tells_whether(s, group) else NOTHING
    if unknown_participle(s, group):
        return NOTHING  # « elle a mentionné la décision ce matin »
    if group.lemma in s.tagged.lexicon.word_classes["goods-verb"] and nearest.cat == "answer" and not group.to_me:
        return NOTHING  # « le magasin livre les retours »
    if their_matter(s, group, nearest):
        return NOTHING
    if _has_their_own(s, group, nearest):
        return NOTHING  # « Julie a son résultat lundi »
    kept = s.tagged.word(nearest.first - 1, "its") and not s.tagged.word(nearest.first, "judging-noun")
    return NOTHING if kept else of_noun(nearest)


def _gets_meeting(s: Sentence, group: Group, found: _Objects) -> bool:
    """Whether French tells of a meeting got for the candidate: « elle me décroche un rendez-vous lundi »."""
    got = group.to_me and group.lemma in s.tagged.lexicon.word_classes["brings-too"]
    met = found.invite is not None and not (found.doc or found.answer)
    return got and met and not s.tagged.lexicon.base_forms


def _has_their_own(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether it is their own that somebody has: « Julie a son résultat lundi », "Omar has them call with his news"."""
    own = s.tagged.word(noun.first - 1, "their-own")
    if not s.tagged.lexicon.base_forms:
        return own and group.lemma in s.tagged.lexicon.word_classes["having-verb"]
    has = group.lemma in s.tagged.lexicon.word_classes["possessing-verb"] and group.tense == "present"
    return own and has and not group.to_me


def _has_set_up(s: Sentence, group: Group, found: _Objects) -> bool:
    """Whether a meeting will be arranged: "she'll have a zoom lined up", "expects to have him booked with me"."""
    if group.lemma not in s.tagged.lexicon.word_classes["possessing-verb"] or group.tense != "future":
        return False
    behind = range(group.index + 1, min(group.index + _ARRANGED, s.scope(group.index)[1]))
    done = any(s.tagged.word(step, "arranged-word") for step in behind)
    whom = s.tagged.is_pronoun(group.index + 1, "him", "me", "us")
    meeting = found.invite is not None or s.tagged.noun_in(group.index, behind.stop, "meeting") is not None
    theirs_alone = any(s.tagged.word(step, "their-own") for step in behind)  # "a chat with his manager lined up"
    return done and (whom or meeting) and found.doc is None and not theirs_alone


def _confirm(s: Sentence, group: Group, found: _Objects) -> Deed:
    if s.reflexive(group) and group.subject.kind not in ("name", "he", "they", "on"):
        return NOTHING  # « la mission se confirme, deux mois »
    if group.lemma in s.tagged.lexicon.word_classes["checking-verb"] and not (any(found) or group.to_me):
        return NOTHING  # "they verify employment this week"
    about = found.invite or (found.doc and found.doc.val in ("agenda", "address"))
    return Deed(Act.SCHEDULE if about and not found.answer else Act.REPLY)


def _tell(_s: Sentence, _group: Group, _found: _Objects) -> Deed:
    return Deed(Act.REPLY)


def _schedule(s: Sentence, group: Group, found: _Objects) -> Deed:
    classes = s.tagged.lexicon.word_classes
    if group.lemma in classes["possessing-verb"] and not (group.tense == "future" and (found.invite or found.call)):
        return NOTHING  # "he has a lot on the calendar next week"
    if (group.form in ("past", "pp") and group.tense == "future") or group.end > group.index + 1:
        return Deed(Act.SCHEDULE)
    invited = group.tense == "past" and group.lemma in classes["invites"]
    if found.answer and not found.invite and not s.tagged.lexicon.base_forms:
        return Deed(Act.REPLY)
    day = s.tagged.lexicon.base_forms and s.tagged.any_word(group.index + 1, group.index + 3, "day-noun")
    met = found.invite or invited or day or _for_it(s, group)  # "she'll fix a day", no "he'll fix the gate"
    if group.lemma in classes["needs-meeting"] and not met:
        return Deed(Act.OTHER) if _travels(s, group) else NOTHING
    bare = s.tagged.lexicon.base_forms and group.end < s.count and s.tagged.tokens[group.end].kind == "mark"
    if bare and group.tense == "future" and not group.passive and not verb_times(s, group):
        return NOTHING  # "Femi to arrange, will confirm Tuesday"
    return Deed(Act.SCHEDULE)


def _travels(s: Sentence, group: Group) -> bool:
    """Whether what is booked is the candidate's journey: "she'll book my flights", « ils me réservent une chambre »."""
    last = group.end + _OWN_REACH
    mine = group.to_me or s.tagged.any_word(group.end, last, "mine-of", "my-behind")
    return mine and s.tagged.any_word(group.end, last, "expense-noun")


def _for_it(s: Sentence, group: Group) -> bool:
    """Whether "it" is a meeting named in front of the colon: "pairing session: Jas to book it by Friday"."""
    first = s.scope(group.index)[0]
    named = first > 1 and s.tagged.norms[first - 1] == ":" and s.tagged.noun_in(0, first, "meeting") is not None
    return named and s.tagged.is_pronoun(group.end, "it")


def _decide(s: Sentence, group: Group, _found: _Objects) -> Deed:
    reports = group.lemma in s.tagged.lexicon.word_classes["reports-verb"]
    if reports and not (group.end >= s.count or s.tagged.timed[group.end] or s.tagged.word(group.end, "preposition")):
        return NOTHING
    soon = group.tense == "present" and not s.tagged.lexicon.base_forms and bool(verb_times(s, group))
    return Deed(Act.REPLY) if soon or by_a_day(s, group) else NOTHING


def _other(s: Sentence, group: Group, _found: _Objects) -> Deed:
    ours = group.to_me or s.tagged.any_word(group.index + 1, group.end + _OWN_REACH, "my-own", "my-behind")
    money = s.tagged.noun_in(group.end, group.end + _OWN_REACH, "money") is not None
    return Deed(Act.OTHER) if s.tagged.lexicon.base_forms or ours or money or group.passive else NOTHING


def _pay(_s: Sentence, _group: Group, found: _Objects) -> Deed:
    """ "They will settle my rail fare": what is paid must be the candidate's money."""
    return Deed(Act.OTHER) if found.money is not None else NOTHING


_JUDGES: dict[str, Callable[[Sentence, Group, _Objects], Deed]] = {
    "reply": _reply, "followup": _reply, "sort": _sort, "call": _call, "send": _send, "give": _give,
    "confirm": _confirm, "tell": _tell, "decide": _decide, "schedule": _schedule, "other": _other,
    "pay": _pay,
}  # fmt: skip
