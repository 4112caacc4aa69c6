"""Verbs of the other side: what they will do is a promise, what they did is a contact."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.model import Act
from nudged.reading.given_names import gender_of
from nudged.reading.statements import contacts, receiving
from nudged.reading.statements.acts import deed, of_noun
from nudged.reading.statements.ahead import counts_from_event
from nudged.reading.statements.contacted import contacted
from nudged.reading.statements.draft import Deed
from nudged.reading.statements.dues import due_times, verb_times
from nudged.reading.statements.for_others import gives_them, recipient_behind
from nudged.reading.statements.given import their_matter
from nudged.reading.statements.house_business import about_business
from nudged.reading.statements.kept import did_so, done_since, received_since
from nudged.reading.statements.modality import conditional, reported
from nudged.reading.statements.persons import done_by, says_inverted, sender
from nudged.reading.statements.promise import promise, refused, unkept
from nudged.reading.statements.subjectless import up_to_them
from nudged.reading.statements.things import by_unknown, unknown_thing
from nudged.reading.statements.voices import theirs, tried

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_NOUN_REACH = 6
_SPOKEN_OF = 2
_STORY = 5
_LIMITS = ("by", "before", "in", "until", "around")


def by_them(s: Sentence, group: Group) -> None:
    """A verb whose subject is the other side."""
    if _finds_out(s, group) or _rehearses(s, group) or _tells_story(s, group) or _said_aside(s, group):
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
        _done_to_somebody(s, group)
    elif not promised_noun(s, group):
        done = deed(s, group)
        if done.act is not None:
            _future_or_past(s, group, done)


def _rehearses(s: Sentence, group: Group) -> bool:
    """Whether a verb of saying tells of work instead: « le chef d'orchestre répète lundi »."""
    rehearses = group.lemma in s.tagged.lexicon.word_classes["rehearsing-verb"] and group.tense != "past"
    rehearses = rehearses and not group.to_me and not _that_follows(s, group)
    s.why += [f"{group.lemma}: work, and no saying"] * rehearses
    return rehearses


def _tells_story(s: Sentence, group: Group) -> bool:
    """Whether a story or a joke is what they will tell: "said he'd tell me the story of the '79 race one day"."""
    story = group.cls in ("tell", "say") and s.tagged.any_word(group.end, group.end + _STORY, "yarn-noun")
    s.why += [f"{group.lemma}: a story"] * story
    return story


def _said_aside(s: Sentence, group: Group) -> bool:
    """Whether a verb of saying stands apart in what was said: "the contract, Sam tells me, goes out on Monday"."""
    if group.cls not in ("say", "tell"):
        return False
    first, last = min(group.start, group.subject.start) - 1, group.end + s.tagged.is_pronoun(group.end, "me", "us")
    if first < 1 or s.tagged.norms[first] != "," or s.scope(group.index)[0] >= first:
        return False
    last += says_inverted(s, group.index) is not None  # « le contrat, me dit Sam, part lundi »
    return s.tagged.norms[last : last + 1] == [","]


def _done_to_somebody(s: Sentence, group: Group) -> None:
    """A passive: « il me sera répondu », « il m'a été promis une réponse pour lundi », "she was called"."""
    to_me = group.to_me and not s.tagged.lexicon.base_forms
    if to_me and group.subject.kind == "he" and promised_noun(s, group):
        return
    learns = group.subject.kind == "on" and group.lemma in s.tagged.lexicon.word_classes["settling-verb"]
    (contacted if learns or to_me else contacts.reached)(s, group)


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
    learns = group.lemma in s.tagged.lexicon.word_classes["learning-verb"] and group.end > group.index + 1
    theirs = group.subject.kind in ("he", "they", "name", "role")
    about = group.end + s.tagged.word(group.end, "told-on")
    theirs = theirs and not s.tagged.word(about, "their-own")  # "he'll find out about his own contract"
    finds = learns and theirs and group.cls == "receive" and group.tense == "future"
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
        group.lemma not in s.tagged.lexicon.word_classes["brings-too"]
        or not (group.tense in ("future", "progressive") or _brings_by_a_day(s, group))
        or (group.subject.kind == "on" and not s.tagged.lexicon.base_forms)
    ):
        return False
    noun = s.tagged.noun_in(group.end, group.end + _NOUN_REACH, "doc")
    done = any(s.done_for(group, other) for other in s.behind(group))
    return group.to_me or (noun is not None and (done or s.tagged.word(noun.last, "across-word")))


def _brings_by_a_day(s: Sentence, group: Group) -> bool:
    """Whether French tells in the present what is got for the candidate: « elle me décroche un rendez-vous lundi »."""
    dated = any(not when.past for when in s.tagged.times)
    return dated and group.tense == "present" and group.to_me and not s.tagged.lexicon.base_forms


def _foresees(s: Sentence, group: Group) -> bool:
    to_come = group.tense in ("infinitive", "future")
    return group.lemma in s.tagged.lexicon.word_classes["foresees-verb"] and (to_come or _expects_theirs(s, group))


def _chases(s: Sentence, group: Group) -> None:
    """They remind the candidate, or chase a colleague on the candidate's behalf."""
    if promising(s, group) and s.tagged.has("on-my-behalf", group.end, s.next_start(group)):
        if not any(other.inherited and other.tense == "future" for other in s.groups) and not refused(s, group):
            promise(s, group, Deed(Act.OTHER))
    elif group.to_me or (group.form in ("pp", "past") and group.subject.kind == "none" and done_by(s, group)):
        contacts.done_by_them(s, group, Deed(Act.REPLY))


def _expects_theirs(s: Sentence, group: Group) -> bool:
    """ "Marc expects a decision by Friday": what no candidate owes."""
    noun = s.tagged.noun_in(group.end, group.end + _NOUN_REACH, "answer")
    if noun is None or group.tense not in ("present", "progressive"):
        return False
    if s.tagged.word(noun.last, "from") and not s.tagged.timed[noun.last] and not _sent_by_them(s, noun):
        return False
    given = any(s.tagged.word(at, "from") and not s.tagged.timed[at] for at in (noun.last, noun.last + 1))
    return given or s.tagged.any_word(noun.first, noun.last, "theirs-alone")


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
    elif received_since(s, group) or did_so(s, group):
        contacts.contact(s, replace(group, tense="past", mood=""), done)
    elif not refused(s, group) and not done_since(s, group):
        if any(s.tagged.ends_at(did.last) or s.tagged.timed_at(did.last) for did in s.tagged.plain("did", group.index)):
            contacts.contact(s, group, done)
        else:
            promise(s, group, done)


def _announced_for(s: Sentence, group: Group, noun: Tag, last: int) -> bool:
    """Whether a day is told for what is announced, and not when: "a decision for Friday", no "the decision today"."""
    times = due_times(s, group.end, last, group.end)
    if not s.tagged.lexicon.base_forms or group.tense != "past" or not s.tagged.word(noun.first - 1, "definite"):
        return bool(times)
    return any(when.lead in _LIMITS or s.tagged.word(when.first, "in-order-to") for when in times)


def promised_noun(s: Sentence, group: Group) -> bool:
    """Whether a noun is what is promised, which is noted: "Freya promised me an answer"."""
    classes = s.tagged.lexicon.word_classes
    if group.lemma not in classes["promise-verb"] or group.negated or _of_a_kind(group) or _clause_behind(s, group):
        return False
    last = _clause_end(s, group)
    noun = _what_is_promised(s, group, last)
    if noun is None or conditional(s, group) or group.mood == "weak":
        return False
    if _sets_no_answer(s, group, noun) or about_business(s, noun):
        return False
    spoken_of = s.tagged.word(group.end, "of-kind") and noun.first - group.end <= _SPOKEN_OF
    bare = (
        noun.first == group.end
        or noun.first < group.start
        or s.tagged.timed[group.end]
        or group.cls != "tell"
        or spoken_of
    )
    if not bare or _that_follows(s, group) or _to_somebody_else(s, group, noun):
        return False
    if group.lemma in classes["announce-verb"] and not _announced_for(s, group, noun, last):
        return False
    if not refused(s, group):
        promise(s, group, of_noun(noun))
    return True


def _clause_behind(s: Sentence, group: Group) -> bool:
    """Whether what is promised is a clause: "promised I'd be top of his list", no "promised me a list"."""
    if not s.tagged.lexicon.base_forms:
        return False
    it = s.tagged.is_pronoun(group.end, "it") and s.tagged.is_sense(group.end + 1, "aux")
    return it or s.tagged.is_pronoun(group.end, "i", "he", "she", "they", "we")


def _of_a_kind(group: Group) -> bool:
    """Whether it is what things of a kind promise: "models promise an answer in ten years"."""
    bare = group.form == "base" and group.tense == "present" and not group.to_me
    return bare and group.subject.kind in ("none", "name")


def _what_is_promised(s: Sentence, group: Group, last: int) -> Tag | None:
    """The noun behind the verb, before ``last``, or the one that « l' » takes up; None where it is the public's."""
    first, aside = group.end, s.tagged.norms[group.end : group.end + 1] == [","]
    while aside and first < last and (s.tagged.timed[first] or s.tagged.norms[first] == ","):
        first += 1  # « m'a promis, pour jeudi ou vendredi, la liste »
    noun = s.tagged.noun_in(group.end, min(last, first + _NOUN_REACH), "answer", "doc", "call", "invite", "mail")
    letter = noun is not None and s.tagged.word(noun.last - 1, "letter-noun") and group.to_me
    if (
        noun is not None
        and noun.cat == "mail"
        and not letter
        and (group.tense == "past" or s.tagged.lexicon.base_forms)
    ):
        noun = None
    if noun is None and s.tagged.lexicon.base_forms:
        dated = s.tagged.noun_in(group.end, min(last, group.end + _NOUN_REACH), "other")
        noun = dated._replace(cat="answer") if dated is not None and dated.val == "date" else None
    if noun is None:
        return _named_before(s, group)
    return None if their_matter(s, group, noun) else noun


def _to_somebody_else(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether a noun is promised to somebody else: "promised her an answer"."""
    theirs_alone = s.tagged.is_pronoun(group.end, "him") and s.tagged.word(group.end, "to-them")
    to_others = theirs_alone or s.tagged.any_word(noun.last, noun.last + 2, "to-whom")
    dative = s.tagged.word(noun.last, "dative-bare") and s.named_at(noun.last + 1) is not None
    return recipient_behind(s, group) or gives_them(s, group) or ((to_others or dative) and not group.to_me)


def _describes_it(group: Group) -> bool:
    """Whether a French verb only describes its noun: « un retour écrit », « la liste des pièces à fournir »."""
    return (group.form == "pp" and not group.chain) or (group.form == "inf" and group.chain == ("to:",))


def _clause_end(s: Sentence, group: Group) -> int:
    """Where the next verb's part begins, or that verb where its subject stands in front of this clause."""
    described = (
        other
        for other in s.groups
        if s.tagged.lexicon.base_forms or other.subject.kind != "thing" or not _describes_it(other)
    )  # « un retour écrit »
    behind = [other for other in described if other.index > group.index]
    last = min((other.start for other in behind), default=s.count)
    return last if last > group.index else min(other.index for other in behind)


def _sets_no_answer(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether a verb of fixing or confirming is about something else than an answer: « elle a fixé un entretien »."""
    if group.lemma in s.tagged.lexicon.word_classes["fixing-verb"]:
        return noun.cat != "answer" or group.subject.kind == "none"
    return group.cls == "confirm" and noun.cat != "answer" and not s.tagged.word(noun.first, "sending-noun")


def _named_before(s: Sentence, group: Group) -> Tag | None:
    """The noun that « l' » or « que » takes up: « le lien, Ana me l'avait promis pour mardi »."""
    if s.tagged.lexicon.base_forms or not verb_times(s, group):
        return None
    if s.tagged.word(group.start - 1, "that"):
        near = s.tagged.noun_in(max(0, group.start - _NOUN_REACH), group.start, "answer", "doc", "call", "invite")
        return near if near is not None and near.last >= group.start - 2 else None
    if not s.tagged.any_word(group.start, group.index, "object-article"):
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
    if _assigned(s, group):
        return True
    if group.tense == "past-habit":
        return reported(s, group) and (group.to_me or bool(verb_times(s, group)))
    if group.tense == "infinitive":
        if up_to_them(s, group):
            return True
        if group.form == "ing":
            known = group.inherited or group.to_me or s.context.label is not None
            known = known or _told_behind_colon(s, group) or _headline(s, group)
            return known and bool(verb_times(s, group))
        return group.form == "base" and group.subject.kind in ("name", "role", "he", "they") and _bare_to(s, group)
    if group.tense == "progressive":
        preparing = group.lemma in s.tagged.lexicon.word_classes["preparing-verb"]
        return not preparing and (group.to_me or bool(verb_times(s, group)) or _sending_theirs(s, group))
    return group.tense == "present" and _present(s, group)


def _assigned(s: Sentence, group: Group) -> bool:
    """Whether a bare verb behind somebody's label is what they are to do: "Tom: set up a call by Friday"."""
    owner = s.context.label is not None and s.context.label == s.context.person and not s.context.label_me
    bare = group.form == "inf" or (group.form == "past" and s.tagged.has_form(group.index, "base"))
    if not (owner and bare) or group.chain or group.subject.kind != "none" or any(s.before(group)):
        return False
    return s.tagged.opens_at(group.start) and any(when.direct and not when.past for when in verb_times(s, group))


def _headline(s: Sentence, group: Group) -> bool:
    """Whether a line is cut as headlines are: "Sasha calling Monday", "recruiter reaching out on Tuesday"."""
    opens = s.tagged.opens_at(group.subject.start) and group.subject.kind in ("name", "role")
    planning = group.cls == "schedule" and s.tagged.timed_at(group.end)  # "sprint planning Monday"
    alone = not (planning or group.chain) and not any(True for _ in s.before(group))
    return opens and alone and not _is_told_of(s, group)


def _is_told_of(s: Sentence, group: Group) -> bool:
    """Whether a gerund is what another verb speaks of: "Sasha calling Monday would be great"."""
    tagged, last = s.tagged, s.scope(group.index)[1]
    ends = (at for at in range(group.end, last) if tagged.norms[at] == "," or tagged.word(at, "conjunction"))
    last = next(ends, last)
    finite = any(one.tense != "infinitive" for one in s.verbs_in(group.end, last))
    return finite or any(tagged.is_sense(step, "aux") for step in range(group.end, last))


def _told_behind_colon(s: Sentence, group: Group) -> bool:
    """Whether a colon behind what one of theirs said opens the stretch: "heard from Tess: client deciding Monday"."""
    first = s.scope(group.index)[0]
    opens = 0 < first >= group.start - 1 and s.tagged.norms[first - 1] == ":"
    told = any(other.cls in ("receive", "say", "tell", "reply", "call") for other in s.verbs_in(0, first))
    told = told or s.tagged.noun_in(0, first, "mail", "call", "answer") is not None
    return opens and told and group.subject.kind in ("role", "name", "they")


def _sending_theirs(s: Sentence, group: Group) -> bool:
    """Whether what every candidate waits for is being sent: "Parveen's putting the contract in the post"."""
    sends = group.cls == "send" or group.lemma in s.tagged.lexicon.word_classes["mailing-verb"]
    if not sends or group.subject.kind not in ("name", "he", "they", "role"):
        return False
    noun = s.tagged.noun_in(group.index + 1, group.index + _NOUN_REACH, "doc")
    known = noun is not None and noun.val in ("contract", "offer") and s.tagged.lexicon.base_forms
    return known and noun is not None and s.tagged.word(noun.first - 1, "definite", "mine-of", "bare-article")


def _future(s: Sentence, group: Group) -> bool:
    would = (group.form == "cond" and "aux:should" not in group.chain) or (
        "aux:would" in group.chain and group.form == "base" and "commit:" not in group.chain
    )
    return not would or group.mood == "broken" or reported(s, group)


def _present(s: Sentence, group: Group) -> bool:
    timed = bool(verb_times(s, group))
    if group.cls == "tell":
        again = group.lemma in s.tagged.lexicon.word_classes["telling-again"]
        return again or _then_tells(s, group) or (timed and group.to_me and not _tells_that(s, group))
    if s.tagged.lexicon.base_forms:
        if not group.to_me and _of_many(s, group):
            return False
        one = group.subject.kind in ("name", "he")
        dated = any(one or when.kind != "dur" or counts_from_event(s, when) for when in verb_times(s, group))
        return dated or (group.to_me and (timed or group.inherited))
    classes = s.tagged.lexicon.word_classes
    if group.subject.kind == "on" and group.lemma in classes["proposing-verb"]:
        return timed
    if group.cls == "confirm" and group.subject.kind in ("me", "we") and not timed:
        return False  # said and done at once: « je vous confirme notre intérêt »
    if group.subject.kind == "on" and not group.to_me and all(when.kind == "dur" for when in verb_times(s, group)):
        return False  # « chez eux on envoie les devis sous 48 h »
    narrated = group.lemma in classes["narrated-verb"]
    return timed or group.inherited or (group.to_me and not narrated)


def _of_many(s: Sentence, group: Group) -> bool:
    """Whether a plural that opens the sentence does what people of a kind do: "Contractors send their invoices"."""
    start = group.subject.start
    plural = group.form == "base" and group.subject.kind == "name" and s.tagged.norms[start].endswith("s")
    many = plural and start + 1 == group.index - len(group.chain) and not gender_of(s.tagged.norms[start])
    return many and not s.names.is_company(s.tagged.tokens[start].text)  # "Hays send the contract on Friday"


def _then_tells(s: Sentence, group: Group) -> bool:
    """« Elle regarde ça et me dit »: what follows in the end, and is all that is told."""
    if not (group.inherited and group.to_me) or s.tagged.lexicon.base_forms:
        return False
    end = group.end + s.tagged.word(group.end, "what")  # « et me dit quoi »
    ends = s.tagged.ends_at(end, ".!") or (s.tagged.word(group.end, "what", "asked-word") and _asks_first(s, group))
    return ends and all(other.tense in ("present", "future") for other in s.before(group))


def _asks_first(s: Sentence, group: Group) -> bool:
    """Whether they ask or look first for what they tell then: « elle se renseigne et me dit ce qu'il en est »."""
    classes = s.tagged.lexicon.word_classes
    before = next(reversed([*s.before(group)]), None)
    if before is None or before.to_me or before.subject.kind not in ("name", "role", "he", "they"):
        return False
    if s.tagged.word(before.end, "mine-of", "my-own"):
        return False  # « il regarde mon CV et me dit ce qui manque »
    return before.cls in ("ask", "call") or before.lemma in classes["looking-into"] | classes["checking-verb"]


def _that_follows(s: Sentence, group: Group) -> bool:
    """Whether a verb governs a clause: "wrote on Monday that", « m'écrit : »."""
    step = group.end
    if "ne:" in group.chain:
        return False  # « ils ne répondent que le vendredi »
    while s.tagged.timed_at(step):
        step += 1
    if group.tense == "present" and group.lemma in s.tagged.lexicon.word_classes["answers-verb"]:
        return _tells_that(s, group) or (
            step > group.end and _tells_that(s, group, step) and s.tagged.norms[step] != ","
        )
    return s.tagged.is_sense(step, "that")


def _tells_that(s: Sentence, group: Group, step: int | None = None) -> bool:
    """Whether a verb of saying reports: "that", a colon or a quotation follows, at ``step`` where it is given."""
    step = group.end if step is None else step
    return s.tagged.is_sense(step, "that") or (step < s.count and s.tagged.tokens[step].norm in ':«"“,')


def _bare_to(s: Sentence, group: Group) -> bool:
    """ "Ola to send the letter", "panel to meet and to let me know": a name and infinitives with no verb before."""
    before = (other for other in s.before(group) if other.start <= group.start and other.cls != "-")
    return all(group.inherited and other.tense == "infinitive" and other.form == "base" for other in before)
