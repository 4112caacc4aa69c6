"""Verbs that have no doer: a decision will be made, details to follow, the contract arrived."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.model import Act
from nudged.reading.statements import contacts, receiving
from nudged.reading.statements.acts import AWAITED, DELIVERED, THEIRS, of_noun
from nudged.reading.statements.asked import asked_for
from nudged.reading.statements.draft import Deed
from nudged.reading.statements.dues import fill_due, verb_times
from nudged.reading.statements.house_business import comes_out_for_all
from nudged.reading.statements.idle_nouns import is_itself, none_of_theirs, not_expected
from nudged.reading.statements.modality import reported
from nudged.reading.statements.persons import agent, sayer
from nudged.reading.statements.promise import overdue, promise, refused
from nudged.reading.statements.sums import is_priced
from nudged.reading.statements.suppositions import supposed
from nudged.reading.statements.to_come import lasting, to_come
from nudged.reading.statements.voices import theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_THING_REACH = 8
_SPOKEN_REACH = 5


def by_thing(s: Sentence, group: Group) -> None:
    """A decision will be made, details to follow, the contract arrived, the test will be in my inbox."""
    noun = _thing(s, group)
    noted = _waited(s, group, noun) or (noun is None and (_it_comes(s, group) or _it_reaches_me(s, group)))
    if noted or (noun is not None and s.tagged.word(noun.first - 1, "no")):
        return
    if _is_adjective(s, group) or (group.cls == "receive" and s.tagged.is_pronoun(group.end, "me")):
        return  # « point tél. avec Ana », "the whole line heard me"
    if group.cls == "schedule" and not group.passive and not s.tagged.lexicon.base_forms:
        return
    deciding = group.lemma in s.tagged.lexicon.word_classes["deciding-verb"] and group.subject.noun is None
    if deciding and to_come(s, group) and not refused(s, group):
        promise(s, group, Deed(Act.REPLY), person=sayer(s, group))
        return
    if (
        noun is None
        or s.tagged.word(noun.last - 1, "dropped-only")  # "the bottling line"
        or s.tagged.word(noun.last, "deadline-noun")  # "the offer deadline is Friday"
        or _comes_out(s, group, noun)
        or comes_out_for_all(s, group, noun)
        or not _delivers(s, group)
        or _only_asked(s, group, noun)
        or (noun.cat == "meeting" and not (_to_be_set(s, group) or _is_paid(s, group)))
    ):
        return
    if s.tagged.word(noun.first - 1, "my-own") and _ours(s, group, noun):
        return
    if is_priced(s, noun.last):
        return
    idle = none_of_theirs(s, group, noun) or not_expected(s, noun)
    if idle or _goes_elsewhere(s, group) or _back_to_them(s, group, noun):
        return
    done = _of_thing(s, group, noun)
    if group.tense == "progressive" and _was_waiting(s, group):
        group = replace(group, tense="past", form="past")
    _told_of_thing(s, group, noun, done)


def _only_asked(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether a thing acts in what one will be told: "she'll let me know whether the check is clean"."""
    first = min(group.subject.start, noun.first) - 1
    asked = any(s.tagged.word(at, "decided-whether", "when") for at in range(first, noun.first))
    told = (one for one in s.before(group) if one.cls in ("reply", "tell", "say", "confirm"))
    return asked and s.tagged.lexicon.base_forms and next(told, None) is not None


def _is_adjective(s: Sentence, group: Group) -> bool:
    """Whether a short word only tells how one talks: « point tél. », « rdv tel »."""
    return s.tagged.word(group.index, "phone-short") and s.tagged.nouns[group.index - 1] is not None


def _goes_elsewhere(s: Sentence, group: Group) -> bool:
    """Whether a thing goes where work is done on it: « les pièces partent au traitement lundi »."""
    leaves = group.cls in ("depart", "send", "give", "arrive") and not group.to_me
    return leaves and s.tagged.any_word(group.end + 1, group.end + 3, "elsewhere-to")


def _told_of_thing(s: Sentence, group: Group, noun: Tag, done: Deed) -> None:
    """Note what is to come, or came."""
    if _policy(s, group):
        s.why.append(f"{group.lemma}: a policy")
    elif to_come(s, group):
        told = reported(s, group)
        would_be = "aux:would" in group.chain and group.lemma in s.tagged.lexicon.word_classes["to-be"]
        supposed_only = (group.form == "cond" or would_be) and not told  # "a decision this week would be a miracle"
        if (s.context.todo and not (told or sayer(s, group))) or _only_is(s, group) or supposed_only:
            return
        if any(is_itself(s, noun, when) for when in verb_times(s, group)):
            return
        if not refused(s, group):
            _coming(s, group, noun, done)
    else:
        contacts.thing_came(s, group, noun, done)


def _waited(s: Sentence, group: Group, noun: Tag | None) -> bool:
    """Whether a thing was there, which is noted: « l'emploi du temps m'attendait dans ma boîte »."""
    if noun is None:
        return False
    awaits = group.lemma in s.tagged.lexicon.word_classes["to-await"] and group.to_me and noun.cat in DELIVERED
    past = group.tense in ("past", "past-habit") and not s.tagged.lexicon.base_forms
    waited = awaits and past and not group.negated and noun is group.subject.noun
    if waited:
        contacts.arrived(s, group, group.subject.start, of_noun(noun))
    return waited


def _was_waiting(s: Sentence, group: Group) -> bool:
    """Whether a thing had come already: "an email from Ana was waiting for me after lunch"."""
    return "aux:was" in group.chain and group.lemma in s.tagged.lexicon.word_classes["waiting-verb"]


def _policy(s: Sentence, group: Group) -> bool:
    """Whether a present tells only how long something takes as a rule: "expenses are paid within thirty days"."""
    expected = group.lemma in s.tagged.lexicon.word_classes["expect-verb"] or s.tagged.any_word(
        group.index, group.end + 1, "expected"
    )
    if not s.tagged.lexicon.base_forms or group.tense != "present" or expected or group.to_me:
        return False
    times = verb_times(s, group)
    spans = bool(times) and all(when.kind == "dur" for when in times)
    owned = s.tagged.any_word(0, s.count, "mine-of") or s.tagged.word(group.subject.start, "definite", "their-own")
    return spans and not owned and not reported(s, group) and (group.passive or group.cls == "receive")


def _coming(s: Sentence, group: Group, noun: Tag, done: Deed) -> None:
    draft = promise(s, group, done, person=receiving.bearer(s, noun, group))
    time = lasting(s, group)
    if time is not None:
        fill_due(s, draft, [time])
    about = group.subject.noun is not None and group.subject.noun.cat == "meeting"
    draft.first = min(draft.first, group.subject.start, noun.first if about else draft.first)
    _belongs_to_before(s, draft)


def _comes_out(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether a thing only comes out for everybody: "the brochure is out on Monday"."""
    out = group.lemma in s.tagged.lexicon.word_classes["to-be"] and s.tagged.any_word(
        group.index, group.end, "out-word"
    )
    return out and noun.val == "document" and not group.to_me


def there_will_be(s: Sentence, group: Group) -> bool:
    """Whether something is told to be there, which is noted: "by Friday there'll be a contract in my inbox".

    A task is none of theirs: "there will be a test on Tuesday", "there'll be documents to sign".
    """
    classes = s.tagged.lexicon.word_classes
    if group.lemma not in classes["to-be"] or not s.tagged.word(group.start - 1, "existential"):
        return False
    noun = s.tagged.noun_in(group.index + 1, s.next_start(group, infinitives=False), *AWAITED, "meeting")
    if noun is None or group.tense != "future" or group.negated or s.tagged.word(noun.first - 1, "no"):
        return False
    if noun.cat == "doc" and (noun.val == "test" or s.tagged.word(noun.last, "infinitive-mark")):
        return not group.to_me
    known = noun.cat in ("answer", "money") or noun.val in THEIRS or (group.to_me and noun.cat != "meeting")
    if not known or not verb_times(s, group) or refused(s, group):
        return False
    promise(s, group, of_noun(noun), person=receiving.bearer(s, noun, group))
    return True


def unknown_thing(s: Sentence, group: Group) -> bool:
    """Whether what is done something to, is a thing that no table knows: "the gate code will be sent"."""
    done = ("send", "give", "confirm", "schedule", "reply")
    if repaid(s, group):
        return True
    if not (group.passive or _reaches(s, group)) or not s.tagged.lexicon.base_forms or group.cls not in done:
        return False
    if group.subject.kind == "role":
        start, chain = group.subject.start, group.index - len(group.chain)
        if group.cls == "schedule" and s.tagged.noun_in(start, chain, "meeting") is not None:
            return True  # "the panel will be set up by Julio"
        heads = (tag for tag in s.tagged.all_senses if tag.cat == "role" and start <= tag.first < chain)
        roles = any(group.cls != "schedule" or tag.last >= chain for tag in heads)
        named = s.tagged.word(start, "definite") or group.cls == "schedule"
        return not roles and named and chain - start > 1
    before = group.start - 1
    if group.subject.kind != "none" or before < s.scope(group.index)[0]:
        return False
    sense = s.tagged.sense(before)
    plain = (sense is None or sense.cat == "own-doc") and not s.tagged.timed[before]
    return plain and s.tagged.tokens[before].kind == "word"


def _reaches(s: Sentence, group: Group) -> bool:
    """Whether something will be with the candidate: "the swatches will be with you by Friday"."""
    be = group.cls == "send" and group.lemma in s.tagged.lexicon.word_classes["to-be"] and group.tense == "future"
    to_me = be and any(s.tagged.is_pronoun(step, "me", "us", "you") for step in range(group.index + 1, group.end))
    return to_me and bool(verb_times(s, group)) and (theirs(s, group.index) or sayer(s, group) is not None)


def repaid(s: Sentence, group: Group) -> bool:
    """Whether what the candidate paid for is paid back: "my flight will be reimbursed", "the taxi"; no loan, nobody."""
    start = group.subject.start
    known = group.passive and group.lemma in s.tagged.lexicon.word_classes["repaying-verb"]
    paid = known and s.tagged.word(start, "mine-of", "definite-only")
    return paid and s.tagged.any_word(start, group.index, "expense-noun")


def by_unknown(s: Sentence, group: Group) -> None:
    """An unknown thing that comes to the candidate by itself, or is sent by a day."""
    if s.tagged.any_word(group.subject.start, group.index, "position") and s.tagged.lexicon.base_forms:
        return  # "the vacancy will be posted next week"
    by = agent(s, group.end, s.scope(group.index)[1]) or sayer(s, group)
    if repaid(s, group):
        if to_come(s, group) and not refused(s, group):
            promise(s, group, Deed(Act.OTHER), person=by)
        return
    if group.cls == "schedule":
        meets = group.lemma in s.tagged.lexicon.word_classes["calendar-verb"] and bool(verb_times(s, group))
        meets = meets or s.tagged.noun_in(group.subject.start, group.index, "meeting") is not None
        if meets and group.tense == "future" and not refused(s, group):
            promise(s, group, Deed(Act.SCHEDULE), person=by)
        return
    noun = s.tagged.noun_in(max(0, group.start - 2), group.index, "other")
    if group.cls in ("confirm", "reply"):
        if noun is not None and noun.val == "date" and to_come(s, group) and not refused(s, group):
            promise(s, group, Deed(Act.REPLY), person=by)
        return
    sent = group.lemma in s.tagged.lexicon.word_classes["mailing-verb"] and bool(verb_times(s, group))
    if noun is None and to_come(s, group) and (group.to_me or sent or _reaches(s, group)) and not refused(s, group):
        promise(s, group, Deed(Act.SEND), person=by)


def _thing(s: Sentence, group: Group) -> Tag | None:
    """The thing that a verb without a doer is about: its subject, else what is named before it, or behind a comma."""
    first = max(0, group.index - _THING_REACH)
    comma = next((step for step in range(group.index - 1, first, -1) if s.tagged.norms[step] == ","), first)
    named = group.subject.noun or s.tagged.noun_in(comma, group.index, *DELIVERED)
    named = named or s.tagged.noun_in(first, comma, *DELIVERED)
    if named is None and s.tagged.is_pronoun(group.subject.start, "it"):  # "offer being drafted, Anya expects it to"
        named = s.tagged.noun_in(s.scope(group.index)[0], first, "doc")
    if named is not None and named.cat == "call" and s.tagged.has("rings"):
        return None  # "the phone rang: Mrs Roux"
    if named is not None and any(one.index == named.first and supposed(s, one) for one in s.groups):
        return None  # "even if they call, it will be too late"
    return (_spoken_of(s, named) or named) if named is not None else _dislocated(s, group)


def _spoken_of(s: Sentence, meeting: Tag) -> Tag | None:
    """The answer that is about a meeting: "feedback on Monday's interview comes Tuesday"."""
    if meeting.cat != "meeting" or not s.tagged.lexicon.base_forms:
        return None
    for step in range(meeting.first - 1, max(0, meeting.first - _SPOKEN_REACH), -1):
        noun = s.tagged.nouns[step - 1]
        if s.tagged.word(step, "topic-of", "topic-on", "from", "moving-of") and noun is not None:
            return noun if noun.cat == "answer" and noun.last == step else None
    return None


def _it_came(s: Sentence, group: Group) -> bool:
    """Whether "it", which was promised just before, came, which is noted: "It arrived this morning"."""
    old = s.carried.owed
    told = group.cls == "arrive" and group.tense == "past" and not (group.negated or group.mood)
    if old is None or old.act is not Act.SEND or not told:
        return False
    came = s.tagged.ends_at(group.end) or s.tagged.timed_at(group.end)
    if came:
        contacts.arrived(s, group, group.start, Deed(old.act, old.thing), old.person)
    return came


def _it_comes(s: Sentence, group: Group) -> bool:
    """Whether "it" is what was promised just before, which is noted: « ça devrait tomber mardi »."""
    old = s.carried.promise
    mine = s.tagged.any_word(group.start, group.index, "own-mine") and s.carried.lot
    if mine and (group.cls in ("arrive", "depart") or (group.cls == "send" and group.passive)):
        return _comes_as(s, group, Deed(Act.SEND))
    it = s.tagged.is_pronoun(group.subject.start, "it") and group.cls in ("arrive", "depart")
    if it and _it_came(s, group):
        return True
    asked = s.carried.asked if s.tagged.is_pronoun(group.subject.start, "it") or asked_for(s, group) else None
    if asked is not None and group.cls in ("arrive", "depart", "send"):
        return _comes_as(s, group, asked)
    told = theirs(s, group.index) or (not s.tagged.lexicon.base_forms and sayer(s) is not None)
    if it and old is None and told and verb_times(s, group) and not refused(s, group):
        promise(s, group, Deed(Act.SEND), person=sayer(s, group))  # « ça part vendredi »
        return True
    if not it or old is None or s.carried.apart > 1 or not verb_times(s, group):
        return False
    if to_come(s, group) and not refused(s, group):
        promise(s, group, Deed(old.act, old.thing), person=sayer(s, group) or old.person).restates = True
    return True


def _comes_as(s: Sentence, group: Group, done: Deed) -> bool:
    """Whether what the sentence before told of is to come, which is noted: "The contract? It'll be out by Monday"."""
    comes = to_come(s, group) and bool(verb_times(s, group)) and not refused(s, group)
    if comes:
        promise(s, group, done, person=sayer(s, group))
    return comes


def _dislocated(s: Sentence, group: Group) -> Tag | None:
    """What "it" stands for behind a comma: « ça devrait tomber mardi, la réponse »."""
    noun = s.tagged.noun_in(group.end, s.scope(group.index)[1], "answer", "doc")
    if noun is None or noun.first < 2 or group.cls != "arrive":
        return None
    apart = s.tagged.tokens[noun.first - 2].norm == "," and s.tagged.word(noun.first - 1, "definite")
    return noun if apart and s.tagged.is_pronoun(group.subject.start, "it") else None


def _belongs_to_before(s: Sentence, draft: Draft) -> None:
    """Let what comes of a meeting to be set be one with it: "she'll set up the round; invite to follow by Friday"."""
    old = s.carried.promise
    if old is not None and s.carried.apart == 0 and old.act is draft.act is Act.SCHEDULE and draft.person is None:
        draft.person, draft.restates = old.person, True


_DELIVERING = ("other", "send", "reply", "arrive", "depart", "give", "confirm", "tell", "schedule", "receive", "call")


def _ours(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether « ma lettre », « mon dossier » is the candidate's to give."""
    sent = group.cls in ("depart", "send") and (noun.cat == "mail" or s.tagged.has("own-doc", noun.first, noun.last))
    owed = noun.val == "test" and group.lemma in s.tagged.lexicon.word_classes["expect-verb"]
    return sent or owed or s.tagged.word(noun.first, "my-thing")


def _back_to_them(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether a thing is due from the candidate: "my test is due Friday", "the test has to be with them by Friday"."""
    if not s.tagged.lexicon.base_forms:
        return False
    mine = noun.cat == "answer" and s.tagged.word(noun.first - 1, "mine-of")
    owed = (noun.val == "test" or mine) and s.tagged.any_word(group.index, group.end + 3, "owed")
    awaited = mine and group.lemma in s.tagged.lexicon.word_classes["expect-verb"]
    near = range(group.end, group.end + 3)
    by_me = any(s.tagged.word(step, "from") and s.tagged.word(step + 1, "my-behind") for step in near)
    handed_in = group.passive and not group.to_me and group.lemma in s.tagged.lexicon.word_classes["owing-verb"]
    return owed or awaited or by_me or handed_in or _with_them(s, group)


def _with_them(s: Sentence, group: Group) -> bool:
    near = range(group.index, group.end + 2)
    return any(s.tagged.word(step, "with") and s.tagged.word(step + 1, "to-them") for step in near)


def _of_thing(s: Sentence, group: Group, noun: Tag) -> Deed:
    if group.cls in ("send", "give", "arrive", "depart") and _letter_of_mine(s, group, noun):
        return Deed(Act.SEND)
    if group.cls == "other" or _is_paid(s, group):
        return Deed(Act.OTHER)
    if group.cls == "schedule" and group.tense == "future":
        return Deed(Act.SCHEDULE)
    return of_noun(noun)


def _letter_of_mine(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether a letter is sent, or "mine" of those that are."""
    mine = s.tagged.any_word(group.subject.start, group.index, "own-mine")
    return s.tagged.word(noun.first, "letter-noun") and (mine or group.cls in ("send", "give"))


def _delivers(s: Sentence, group: Group) -> bool:
    subject = group.subject.noun
    speaks = group.cls in ("reply", "call", "tell") and not group.passive and not s.tagged.lexicon.base_forms
    if subject is not None and subject.val == "document" and speaks:
        return False  # « le support répond sous 24 h »
    return (
        group.cls in _DELIVERING
        or (group.cls == "leave" and group.tense == "past")
        or group.lemma in s.tagged.lexicon.word_classes["delivering-verb"]
        or _is_for_a_day(s, group)
        or _is_paid(s, group)
    )


def _is_paid(s: Sentence, group: Group) -> bool:
    """Whether what the candidate is owed is to be paid: "my expenses will be settled", "my shift will be paid"."""
    noun, owed = group.subject.noun, s.tagged.word(group.subject.start, "mine-of")
    return group.cls == "pay" and group.passive and noun is not None and (noun.cat == "money" or owed)


def _is_for_a_day(s: Sentence, group: Group) -> bool:
    """« La réponse est pour vendredi », « le contrat est prévu lundi »."""
    noun = group.subject.noun or resumed(s, group)
    if s.tagged.lexicon.base_forms or noun is None or group.lemma not in s.tagged.lexicon.word_classes["to-be"]:
        return False
    expected = s.tagged.any_word(group.end, group.end + 3, "expected")
    expected = expected or (noun.val in THEIRS and any(when.lead == "on" for when in verb_times(s, group)))
    behind = next((tag.last for tag in s.tagged.plain("neg", group.end, group.end + 1)), group.end)
    return s.tagged.timed_at(behind) and (noun.cat == "answer" or expected)


def comes_along(s: Sentence, group: Group) -> bool:
    """Whether a thing named before a comma or colon is what comes: "contract on its way, should arrive Tuesday"."""
    mark = s.tagged.norms[group.start - 1]
    if not s.tagged.lexicon.base_forms or group.subject.kind != "none" or mark not in (",", ":"):
        return False
    follows = group.tense == "infinitive" and group.lemma in s.tagged.lexicon.word_classes["follow-verb"]
    sent = group.cls == "send" and group.passive and bool(verb_times(s, group))
    comes = (group.cls in ("arrive", "depart") or sent) and (group.tense == "future" or (follows and mark == ":"))
    comes = comes and not group.mood and (mark == "," or bool(verb_times(s, group)))
    if any(other.cls == "receive" for other in s.before(group)):
        return False  # "got the address, should arrive by 9": who arrives is the candidate
    first = max(0, group.start - _THING_REACH)
    return comes and group.start > 0 and s.tagged.noun_in(first, group.start, "answer", "doc") is not None


def resumed(s: Sentence, group: Group) -> Tag | None:
    """The noun that « c' » takes up: « le verdict, c'est pour vendredi »."""
    if not s.tagged.word(group.index - 1, "it-is") and not s.tagged.is_pronoun(group.index - 1, "it"):
        return None
    nouns = (noun for noun in s.tagged.all_nouns if noun.cat == "doc" or s.tagged.word(noun.first, "verdict-noun"))
    return next((noun for noun in nouns if group.index - 3 <= noun.last - 1 < group.index - 1), None)


def _to_be_set(s: Sentence, group: Group) -> bool:
    """ "Technical round to be set up next week"."""
    set_up = group.passive and group.cls in ("schedule", "confirm")
    gets = not group.told.isdisjoint(s.tagged.lexicon.word_classes["happening-aux"])
    happens = group.tense != "present" or gets
    return set_up and (group.tense == "future" or (happens and bool(verb_times(s, group))))


def _names_thing(s: Sentence, when: When) -> bool:
    """Whether a time only tells which thing is meant: "the December roster is a mess"."""
    noun = s.tagged.nouns[when.last] if when.last < s.count else None
    return noun is not None and noun.first == when.last and not when.lead


def _only_is(s: Sentence, group: Group) -> bool:
    times = verb_times(s, group) or [when for when in s.tagged.times if overdue(s, group) and when.first == group.end]
    times = [when for when in times if not (when.kind == "period" and _names_thing(s, when))]
    lasts = s.tagged.any_word(group.end, group.end + 2, "lasting-adj") and any(when.lead == "until" for when in times)
    placed = s.tagged.word(group.end, "inside-lead", "in-word") and not s.tagged.timed_at(group.end)
    idle = placed or lasts or not times  # "the agenda is in the invite for Monday"
    return group.lemma in s.tagged.lexicon.word_classes["only-is"] and group.cls != "send" and idle


def _it_reaches_me(s: Sentence, group: Group) -> bool:
    """Whether "it" is to be with the candidate by a day, which is noted: "it'll be back to me by the 13th"."""
    comes = group.lemma in s.tagged.lexicon.word_classes["to-be"] and group.cls in ("send", "reply") and group.to_me
    reaches = comes and group.tense == "future" and bool(verb_times(s, group)) and not refused(s, group)
    if reaches:
        promise(s, group, Deed(Act.SEND), person=sayer(s, group))
    return reaches
