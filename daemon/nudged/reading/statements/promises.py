"""Verbs of the other side: what they will do is a promise, what they did is a contact."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.model import Act
from nudged.reading.statements import contacts, receiving
from nudged.reading.statements.acts import NOTHING, Deed, deed, of_noun
from nudged.reading.statements.dues import due_times, verb_times
from nudged.reading.statements.modality import conditional, recipient_behind, reported
from nudged.reading.statements.promise import overdue, prepares, promise, refused, unkept
from nudged.reading.statements.voices import agent, sayer, sender, theirs, tried

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence

_NOUN_REACH = 6
_THING_REACH = 8
_SPOKEN_OF = 2
_THEIRS = ("contract", "offer", "itinerary", "address", "link", "agenda", "job-spec")
_THINGS = ("answer", "doc", "mail", "call", "invite")


def by_them(s: Sentence, group: Group) -> None:
    """A verb whose subject is the other side."""
    if _finds_out(s, group):
        return
    if group.cls in ("call", "reply") and _tried_me(s, group):
        contacts.contact(s, replace(group, tense="past", mood=""))
    elif group.cls == "receive" and group.subject.kind not in ("me", "we") and not _given(s, group):
        _gets(s, group)
    elif group.cls == "leave":
        _leaves(s, group)
    elif group.cls == "chase":
        _chases(s, group)
    elif unknown_thing(s, group):
        by_unknown(s, group)
    elif group.passive:
        learns = group.subject.kind == "on" and group.lemma in s.tagged.lexicon.word_classes["settling-verb"]
        impersonal = group.to_me and not s.tagged.lexicon.base_forms  # « il me sera répondu »
        (receiving.reached if learns or impersonal else contacts.reached)(s, group)
    elif not promised_noun(s, group):
        done = deed(s, group)
        if done.act is not None:
            _future_or_past(s, group, done)


def _leaves(s: Sentence, group: Group) -> None:
    """A message that they will leave, or left."""
    message = s.tagged.noun_in(group.index, group.index + _NOUN_REACH, "mail", "call") is not None
    if message and group.to_me and promising(s, group) and not refused(s, group):
        promise(s, group, Deed(Act.REPLY))
    contacts.left_message(s, group)


def _gets(s: Sentence, group: Group) -> None:
    """What « on » receive is the candidate's, and so is what they expect to decide."""
    if (group.subject.kind == "on" and not s.tagged.lexicon.base_forms) or _foresees(s, group):
        receiving.receive(s, group)


def _finds_out(s: Sentence, group: Group) -> bool:
    """Whether they are to learn something for the candidate, which is noted: "she will find out by Monday"."""
    learns = group.lemma in s.tagged.lexicon.word_classes["learning-verb"] and group.cls == "receive"
    finds = learns and group.end > group.index + 1 and group.subject.kind in ("he", "they", "name", "role")
    finds = finds and group.tense == "future"
    if finds and not refused(s, group):
        promise(s, group, Deed(Act.REPLY))
    return finds


def _tried_me(s: Sentence, group: Group) -> bool:
    """Whether they tried to reach the candidate: "Kim tried to ring me", "tried calling me"."""
    lexicon = s.tagged.lexicon
    past = lexicon.base_forms or not group.told.isdisjoint(lexicon.word_classes["have"])
    return past and group.to_me and not group.negated and tried(s, group)


def _given(s: Sentence, group: Group) -> bool:
    """Whether "get" is to bring something to the candidate: "he'll get the contract to me", "over"."""
    if (
        group.lemma != "get"
        or group.tense not in ("future", "progressive")
        or (group.subject.kind == "on" and not s.tagged.lexicon.base_forms)
    ):
        return False
    noun = s.tagged.noun_in(group.end, group.end + _NOUN_REACH, "doc")
    done = any(s.done_for(group, other) for other in s.groups if other.index > group.index)
    return group.to_me or (noun is not None and (done or s.tagged.word(noun.last, "across-word")))


def _foresees(s: Sentence, group: Group) -> bool:
    to_come = group.tense in ("infinitive", "future")
    return group.lemma == "expect" and (to_come or _expects_theirs(s, group))


def _chases(s: Sentence, group: Group) -> None:
    """They remind the candidate, or chase a colleague on the candidate's behalf."""
    if promising(s, group) and s.tagged.has("on-my-behalf", group.end, s.next_start(group)):
        if not any(other.inherited and other.tense == "future" for other in s.groups) and not refused(s, group):
            promise(s, group, Deed(Act.OTHER))
    elif group.to_me:
        contacts.done_by_them(s, group, Deed(Act.REPLY))


def _expects_theirs(s: Sentence, group: Group) -> bool:
    """ "Marc expects a decision by Friday": what no candidate owes."""
    noun = s.tagged.noun_in(group.end, group.end + _NOUN_REACH, "answer")
    if noun is None or group.tense not in ("present", "progressive"):
        return False
    if s.tagged.word(noun.last, "from") and not s.tagged.timed[noun.last] and not _sent_by_them(s, noun):
        return False
    return s.tagged.any_word(noun.first, noun.last, "theirs-alone") or s.tagged.any_word(
        noun.last, noun.last + 2, "from"
    )


def _sent_by_them(s: Sentence, noun: Tag) -> bool:
    """Whether what stands behind "from" is somebody of theirs, and neither the candidate nor an outsider."""
    near = [tag for tag in (s.tagged.sense(noun.last + 1), s.tagged.sense(noun.last + 2)) if tag is not None]
    theirs_alone = any(tag.cat == "role" or tag.val == "they" for tag in near)
    return theirs_alone or sender(s, noun.last, s.count) is not None


def _future_or_past(s: Sentence, group: Group, done: Deed) -> None:
    if group.tense in ("present", "past") and _that_follows(s, group) and not s.tagged.lexicon.base_forms:
        only_tells = s.tagged.lexicon.word_classes["only-tells"]
        if group.lemma not in only_tells and not s.tagged.word(group.end - 1, "let-know"):
            contacts.done_by_them(s, replace(group, tense="past"), done)
        return
    if unkept(s, group):
        promise(s, group, done)
    elif not promising(s, group):
        contacts.done_by_them(s, group, done)
    elif not refused(s, group):
        if s.tagged.has("did", group.index):
            contacts.contact(s, group, done)
        else:
            promise(s, group, done)


def promised_noun(s: Sentence, group: Group) -> bool:
    """Whether a noun is what is promised, which is noted: "Freya promised me an answer"."""
    classes = s.tagged.lexicon.word_classes
    if group.lemma not in classes["promise-verb"] or group.negated:
        return False
    last = s.next_start(group)
    noun = s.tagged.noun_in(group.end, min(last, group.end + _NOUN_REACH), "answer", "doc", "call", "invite")
    publishing = group.lemma in classes["publishing-verb"] and not group.to_me
    if publishing and noun is not None and (noun.cat == "doc" or s.tagged.word(noun.first - 1, "their-own")):
        return False
    if noun is None:
        noun = _named_before(s, group)
    if noun is None or conditional(s, group) or group.mood == "weak":
        return False
    if group.cls == "confirm" and noun.cat != "answer" and not s.tagged.word(noun.first, "sending-noun"):
        return False
    spoken_of = s.tagged.word(group.end, "of-kind") and noun.first - group.end <= _SPOKEN_OF
    bare = (
        noun.first == group.end
        or noun.first < group.start
        or s.tagged.timed[group.end]
        or group.cls != "tell"
        or spoken_of
    )
    if not bare or _that_follows(s, group):
        return False
    if group.lemma in classes["announce-verb"] and not due_times(s, group.end, last, group.end):
        return False
    theirs_alone = s.tagged.is_pronoun(group.end, "him") and s.tagged.word(group.end, "to-them")
    to_others = theirs_alone or s.tagged.any_word(noun.last, noun.last + 2, "to-whom")
    if recipient_behind(s, group) or (to_others and not group.to_me):
        return False
    promise(s, group, of_noun(noun))
    return True


def _named_before(s: Sentence, group: Group) -> Tag | None:
    """The noun that « l' » takes up: « le lien, Delphine me l'avait promis pour mardi »."""
    if s.tagged.lexicon.base_forms or not verb_times(s, group):
        return None
    if not any(s.tagged.norms[step] in ("l'", "le", "la", "les") for step in range(group.start, group.index)):
        return None
    cats = ("answer", "doc", "call", "invite")
    noun = next((tag for tag in reversed(s.tagged.all_nouns) if tag.cat in cats and tag.last <= group.start), None)
    return noun if noun is not None and s.comma_between(noun.last, group.start) else None


# tense and mood


def promising(s: Sentence, group: Group) -> bool:
    """Whether tense and mood speak of what is to come."""
    if group.mood == "mine" and not theirs(s, group.index):
        return False
    if group.tense == "future":
        return _future(s, group)
    if group.tense == "past-habit":
        return reported(s, group) and (group.to_me or bool(verb_times(s, group)))
    if group.tense == "infinitive":
        if group.form == "ing":
            return (group.inherited or group.to_me or s.context.label is not None) and bool(verb_times(s, group))
        return group.form == "base" and group.subject.kind in ("name", "role", "he", "they") and _bare_to(s, group)
    if group.tense == "progressive":
        preparing = group.lemma in s.tagged.lexicon.word_classes["preparing-verb"]
        return not preparing and (group.to_me or bool(verb_times(s, group)))
    return group.tense == "present" and _present(s, group)


def _future(s: Sentence, group: Group) -> bool:
    would = (group.form == "cond" and "aux:should" not in group.chain) or (
        "aux:would" in group.chain and group.form == "base" and "commit:" not in group.chain
    )
    return not would or group.mood == "broken" or reported(s, group)


def _present(s: Sentence, group: Group) -> bool:
    timed = bool(verb_times(s, group))
    if group.cls == "tell":
        again = group.lemma in s.tagged.lexicon.word_classes["telling-again"]
        return again or (timed and group.to_me and not _tells_that(s, group))
    if s.tagged.lexicon.base_forms:
        one = group.subject.kind in ("name", "he")
        dated = any(one or when.kind != "dur" for when in verb_times(s, group))
        return dated or (group.to_me and (timed or group.inherited))
    classes = s.tagged.lexicon.word_classes
    if group.subject.kind == "on" and group.lemma in classes["proposing-verb"]:
        return timed
    if group.cls == "confirm" and group.subject.kind in ("me", "we") and not timed:
        return False  # said and done at once: « je vous confirme notre intérêt »
    narrated = group.lemma in classes["narrated-verb"]
    return timed or group.inherited or (group.to_me and not narrated)


def _that_follows(s: Sentence, group: Group) -> bool:
    """Whether a verb governs a clause: "wrote on Monday that", « m'écrit : »."""
    step = group.end
    if "ne:" in group.chain:
        return False  # « ils ne répondent que le vendredi »
    while step < s.count and s.tagged.timed[step]:
        step += 1
    if group.tense == "present" and group.lemma in s.tagged.lexicon.word_classes["answers-verb"]:
        return _tells_that(s, group) or (
            step > group.end and _tells_that(s, group, step) and s.tagged.norms[step] != ","
        )
    sense = s.tagged.sense(step)
    return sense is not None and sense.cat == "that"


def _tells_that(s: Sentence, group: Group, step: int | None = None) -> bool:
    """Whether a verb of saying reports: "that", a colon or a quotation follows, at ``step`` where it is given."""
    step = group.end if step is None else step
    sense = s.tagged.sense(step)
    return (sense is not None and sense.cat == "that") or (step < s.count and s.tagged.tokens[step].norm in ':«"“,')


def _bare_to(s: Sentence, group: Group) -> bool:
    """ "Ola to send the letter": a name and an infinitive with no verb before."""
    return not any(other.start <= group.start and other.cls != "-" for other in s.before(group))


# what has no doer


def by_thing(s: Sentence, group: Group) -> None:
    """A decision will be made, details to follow, the contract arrived, the test will be in my inbox."""
    noun = _thing(s, group)
    noted = noun is None and (_it_comes(s, group) or _it_reaches_me(s, group))
    if noted or (noun is not None and s.tagged.word(noun.first - 1, "no")):
        return
    if group.cls == "schedule" and not group.passive and not s.tagged.lexicon.base_forms:
        return
    deciding = group.lemma in s.tagged.lexicon.word_classes["deciding-verb"] and group.subject.noun is None
    if deciding and _thing_to_come(s, group) and not refused(s, group):
        promise(s, group, Deed(Act.REPLY), person=sayer(s, group))
        return
    if noun is None or not _delivers(s, group) or (noun.cat == "meeting" and not _to_be_set(s, group)):
        return
    if s.tagged.word(noun.first - 1, "my-own") and _ours(s, group, noun):
        return
    if (noun.val == "document" and s.tagged.word(noun.first - 1, "mine-of")) or _back_to_them(s, group, noun):
        return
    done = _of_thing(s, group, noun)
    if _thing_to_come(s, group):
        told = reported(s, group)
        if (s.context.todo and not told) or _only_is(s, group) or (group.form == "cond" and not told):
            return
        if not refused(s, group):
            draft = promise(s, group, done, person=receiving.bearer(s, noun, group))
            draft.first = min(draft.first, group.subject.start)
            _belongs_to_before(s, draft)
    else:
        contacts.thing_came(s, group, noun, done)


def unknown_thing(s: Sentence, group: Group) -> bool:
    """Whether what is done something to, is a thing that no table knows: "the gate code will be sent"."""
    done = ("send", "give", "confirm", "schedule")
    if not group.passive or not s.tagged.lexicon.base_forms or group.cls not in done:
        return False
    if group.subject.kind == "role":
        start, chain = group.subject.start, group.index - len(group.chain)
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


def by_unknown(s: Sentence, group: Group) -> None:
    """An unknown thing that comes to the candidate by itself, or is sent by a day."""
    by = agent(s, group.end, s.scope(group.index)[1]) or sayer(s, group)
    if group.cls == "schedule":
        meets = group.lemma in s.tagged.lexicon.word_classes["calendar-verb"] and bool(verb_times(s, group))
        if meets and group.tense == "future" and not refused(s, group):
            promise(s, group, Deed(Act.SCHEDULE), person=by)
        return
    noun = s.tagged.noun_in(max(0, group.start - 2), group.index, "other")
    if group.cls == "confirm":
        if noun is not None and noun.val == "date" and _thing_to_come(s, group) and not refused(s, group):
            promise(s, group, Deed(Act.REPLY), person=by)
        return
    sent = group.lemma in s.tagged.lexicon.word_classes["mailing-verb"] and bool(verb_times(s, group))
    if noun is None and _thing_to_come(s, group) and (group.to_me or sent) and not refused(s, group):
        promise(s, group, Deed(Act.SEND), person=by)


def _thing(s: Sentence, group: Group) -> Tag | None:
    """The thing that a verb without a doer is about: its subject, else what is named before it, or behind a comma."""
    named = group.subject.noun or s.tagged.noun_in(max(0, group.index - _THING_REACH), group.index, *_THINGS)
    if named is not None and named.cat == "call" and s.tagged.has("rings"):
        return None  # "the phone rang: Mrs Roux"
    return named or _dislocated(s, group)


def _it_comes(s: Sentence, group: Group) -> bool:
    """Whether "it" is what was promised just before, which is noted: « ça devrait tomber mardi »."""
    old = s.carried.promise
    it = s.tagged.is_pronoun(group.subject.start, "it") and group.cls in ("arrive", "depart")
    if it and old is None and theirs(s, group.index) and verb_times(s, group) and not refused(s, group):
        promise(s, group, Deed(Act.SEND), person=sayer(s, group))  # « ça part vendredi »
        return True
    if not it or old is None or s.carried.apart > 1 or not verb_times(s, group):
        return False
    if _thing_to_come(s, group) and not refused(s, group):
        promise(s, group, Deed(old.act, old.thing), person=sayer(s, group) or old.person).restates = True
    return True


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


def _it_reaches_me(s: Sentence, group: Group) -> bool:
    """Whether "it" is to be with the candidate by a day, which is noted: "it'll be back to me by the 13th"."""
    comes = group.lemma in s.tagged.lexicon.word_classes["to-be"] and group.cls in ("send", "reply") and group.to_me
    reaches = comes and group.tense == "future" and bool(verb_times(s, group)) and not refused(s, group)
    if reaches:
        promise(s, group, Deed(Act.SEND), person=sayer(s, group))
    return reaches


def _ours(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether « ma lettre », « mon dossier » is the candidate's to give."""
    sent = group.cls in ("depart", "send") and (noun.cat == "mail" or s.tagged.has("own-doc", noun.first, noun.last))
    return sent or s.tagged.word(noun.first, "my-thing")


def _back_to_them(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether a thing is due from the candidate: "my test is due Friday", "the test has to be with them by Friday"."""
    if not s.tagged.lexicon.base_forms:
        return False
    mine = noun.cat == "answer" and s.tagged.word(noun.first - 1, "mine-of")
    owed = (noun.val == "test" or mine) and s.tagged.any_word(group.index, group.end + 3, "owed")
    awaited = mine and group.lemma in s.tagged.lexicon.word_classes["expect-verb"]
    near = range(group.end, group.end + 3)
    by_me = any(s.tagged.word(step, "from") and s.tagged.word(step + 1, "my-behind") for step in near)
    return owed or awaited or by_me or _with_them(s, group)


def _with_them(s: Sentence, group: Group) -> bool:
    near = range(group.index, group.end + 2)
    return any(s.tagged.word(step, "with") and s.tagged.word(step + 1, "to-them") for step in near)


def _of_thing(s: Sentence, group: Group, noun: Tag) -> Deed:
    if group.cls == "send" and s.tagged.word(noun.first, "letter-noun"):
        return Deed(Act.SEND)
    if group.cls == "other" or (group.cls == "schedule" and group.tense == "future"):
        return Deed(Act.OTHER if group.cls == "other" else Act.SCHEDULE)
    return of_noun(noun)


def _delivers(s: Sentence, group: Group) -> bool:
    return (
        group.cls in _DELIVERING
        or group.lemma in s.tagged.lexicon.word_classes["delivering-verb"]
        or _is_for_a_day(s, group)
    )


def _is_for_a_day(s: Sentence, group: Group) -> bool:
    """« La réponse est pour vendredi », « le contrat est prévu lundi »."""
    noun = group.subject.noun or _resumed(s, group)
    if s.tagged.lexicon.base_forms or noun is None or group.lemma not in s.tagged.lexicon.word_classes["to-be"]:
        return False
    expected = s.tagged.any_word(group.end, group.end + 3, "expected")
    expected = expected or (noun.val in _THEIRS and any(when.lead == "on" for when in verb_times(s, group)))
    return any(s.tagged.timed[group.end : group.end + 1]) and (noun.cat == "answer" or expected)


def _resumed(s: Sentence, group: Group) -> Tag | None:
    """The noun that « c' » takes up: « le verdict, c'est pour vendredi »."""
    if not s.tagged.word(group.index - 1, "it-is") and not s.tagged.is_pronoun(group.index - 1, "it"):
        return None
    return next((noun for noun in s.tagged.all_nouns if group.index - 3 <= noun.last - 1 < group.index - 1), None)


def _to_be_set(s: Sentence, group: Group) -> bool:
    """ "Technical round to be set up next week"."""
    set_up = group.passive and group.cls in ("schedule", "confirm")
    gets = not group.told.isdisjoint(s.tagged.lexicon.word_classes["happening-aux"])
    happens = group.tense != "present" or gets
    return set_up and (group.tense == "future" or (happens and bool(verb_times(s, group))))


def _only_is(s: Sentence, group: Group) -> bool:
    times = verb_times(s, group)
    lasts = s.tagged.any_word(group.end, group.end + 2, "lasting-adj") and any(when.lead == "until" for when in times)
    return group.lemma == "be" and group.cls != "send" and (lasts or not times)


def _thing_to_come(s: Sentence, group: Group) -> bool:
    if group.tense == "future":
        return True
    if group.tense == "present" and group.lemma in s.tagged.lexicon.word_classes["follows-now"]:
        return True
    if group.tense in ("present", "progressive") or (group.form == "ing" and group.cls == "arrive"):
        return bool(verb_times(s, group))
    classes = s.tagged.lexicon.word_classes
    if group.tense == "infinitive":
        arrives = group.lemma in classes["to-be"] and group.cls == "send" and bool(verb_times(s, group))
        return arrives or group.lemma in classes["follow-verb"]
    return _past_to_come(s, group)


def _past_to_come(s: Sentence, group: Group) -> bool:
    """Whether a participle tells of what is to come: « réponse attendue », « contrat envoyé mardi prochain »."""
    if group.tense != "past":
        return False
    if group.lemma in s.tagged.lexicon.word_classes["expect-verb"] or overdue(s, group):
        return True
    if group.passive:
        return False
    bare = group.form == "pp" and not any(value.startswith("aux:") for value in group.chain)
    return bare and any(
        s.tagged.any_word(when.first, when.last, "next-one") or (when.kind == "rel" and when.args[0] != 0)
        for when in verb_times(s, group)
    )


__all__ = [
    "NOTHING", "by_them", "by_thing", "by_unknown", "prepares", "promise", "promised_noun", "promising", "refused",
    "unknown_thing",
]  # fmt: skip
