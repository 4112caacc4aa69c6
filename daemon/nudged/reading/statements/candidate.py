"""What the candidate did: chases, courtesies; and what they owe."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.grammar import person_among
from nudged.reading.statements import promises, receiving, things
from nudged.reading.statements.courtesies import in_thanks, praise_told, praises, talked_about, to_thank
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import due, past_day, told_on, verb_times
from nudged.reading.statements.inquiries import by_means, end_of_message, inquires, silence, tells_missing
from nudged.reading.statements.persons import done_by
from nudged.reading.statements.voices import side, theirs, tried

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_WRITING = ("reply", "call", "send", "ask", "leave", "thank", "give")
_MAIL_LEAD = 3
_THANKS_WITHIN = 7
_ADDRESSED_WITHIN = 5
_OWING = ("send", "reply", "give", "confirm", "call")


def by_us(s: Sentence, group: Group, whose: str) -> None:
    """A verb of the candidate's, or one without subject."""
    group = _as_told(s, group)
    if receiving.gets_back(s, group) or receiving.gets_date(s, group):
        receiving.receive(s, replace(group, cls="receive", end=group.index + 1))
    elif receiving.finds(s, group) or receiving.will_find(s, group) or receiving.receives(s, group):
        receiving.receive(s, group)
    elif group.passive:
        _done_to_us(s, group)
    elif whose == "us" and _does_now(s, group):
        _did(s, group)
    elif _to_do(s, group) or group.tense != "past" or group.negated or group.mood or theirs(s, group.index):
        if whose == "us" and group.tense in ("future", "infinitive", "present"):
            _own(s, group)
    else:
        _did(s, group)


def _to_do(s: Sentence, group: Group) -> bool:
    """Whether a verb stands in a list of what is to do, and does not tell itself as done: « j'ai relancé le CTO »."""
    has = any(value in ("aux:have", "aux:was") for value in group.chain) or group.form == "past"
    return s.context.todo and not (group.subject.kind in ("me", "we") and has)


def _done_to_us(s: Sentence, group: Group) -> None:
    """A passive without a doer of theirs: what will be sent, promised, told."""
    if things.unknown_thing(s, group):
        things.by_unknown(s, group)
    elif not promises.promised_noun(s, group):
        receiving.reached(s, group)


def _as_told(s: Sentence, group: Group) -> Group:
    """A verb that is told as done without a past form: "had to ring", "tried calling", « remercie la RH hier »."""
    if group.form == "base" and not group.told.isdisjoint(s.tagged.lexicon.word_classes["had-to"]):
        return replace(group, tense="past")
    if group.form in ("ing", "base", "inf") and tried(s, group):  # a call that nobody answered
        return replace(group, tense="past", form="past", mood="")
    return replace(group, tense="past") if _without_accent(s, group) else group


def _without_accent(s: Sentence, group: Group) -> bool:
    """Whether a verb that opens the line is told of a past day, so that it is a participle: « remercie la RH hier »."""
    opens = group.form == "pres" and group.start == 0 and group.subject.kind == "none" and not group.chain
    return opens and any(when.past for when in s.tagged.times)


def _does_now(s: Sentence, group: Group) -> bool:
    """« Toujours rien, j'écris à Ana pour faire le point »: told in the present, on the spot."""
    if group.tense != "present" or group.negated or group.mood or group.cls not in ("chase", "reply", "call"):
        return False
    again = group.cls == "chase" and s.tagged.has("again")
    doubt = s.context.todo or s.tagged.has("if") or s.tagged.has("benign-if") or theirs(s, group.index)
    return (again or s.tagged.has("nothing", 0, group.index)) and not doubt and not verb_times(s, group)


def _note(s: Sentence, kind: Type, group: Group, first: int, last: int) -> None:
    s.drafts.append(Draft(kind, first, last, group.index, said=told_on(s, group)))


def _did(s: Sentence, group: Group) -> None:
    """Chase, courtesy or nothing."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    scope = s.scope(group.index)
    if _beside(s, group):
        return
    last, end = s.territory(group)[1], end_of_message(s, group.index)
    thanks = group.cls == "thank" or any(True for _ in tagged.plain("thanks", scope[0], scope[1]))
    thanks = thanks or praises(s, group, end)
    inquiry = inquires(s, group.end, end)
    standing = tagged.has("standing", scope[0], end)
    asking = (
        standing
        or inquiry
        or tagged.has("asking", group.index, end)
        or tagged.any_word(group.index, scope[1], "chasing-noun")
        or tagged.has("chasing", group.end, scope[1])
    )
    followed = group.lemma in classes["following-verb"] and not tagged.has("thanks", group.end, group.end + 3)
    if group.cls in ("chase", "followup") and (asking or followed or not thanks):
        theirs_to_do = person_among(tagged, group.end, group.end + 1, s.names)[0]
        if theirs_to_do or not (group.lemma in classes["reminding-verb"] and group.to_me):
            _note(s, Type.CHASE, group, scope[0], last)
        return
    pushes = _pushes(s, group, standing=standing, inquiry=inquiry or asking) or _tells_owed(s, group, end)
    if pushes and not thanks:
        _note(s, Type.CHASE, group, *scope)
        return
    if group.lemma in classes["sending-chase"] and tagged.any_word(group.end, group.end + 4, "chasing-noun"):
        _note(s, Type.CHASE, group, scope[0], last)
        return
    carded = thanks and group.cls in ("tell", "say") and tagged.noun_in(group.index, scope[1], "mail") is not None
    carded = carded or (thanks and group.cls == "followup") or in_thanks(s, group, end)
    carded = carded or (thanks and group.lemma in classes["wishing-verb"])
    if group.cls not in _WRITING and group.lemma not in classes["contacting-verb"] and not carded:
        return
    if (thanks and not asking) or (group.cls == "thank" and not standing):
        _note(s, Type.COURTESY, group, group.start, last)
    elif group.cls == "ask":
        _asked(s, group, asking=asking)
    else:
        _wrote(s, group, asking=asking)


def _tells_owed(s: Sentence, group: Group, end: int) -> bool:
    """Whether the candidate tells what has not come or is owed: « signalé à Agnès que je n'avais rien reçu »."""
    told = group.cls in _WRITING or by_means(s, group.index, end)
    if told and tells_missing(s, group):
        return True
    recalls = group.cls == "say" and group.lemma in s.tagged.lexicon.word_classes["recalling-verb"]
    return recalls and s.tagged.noun_in(group.end, s.scope(group.index)[1], "answer") is not None


def _pushes(s: Sentence, group: Group, *, standing: bool, inquiry: bool) -> bool:
    """Whether what the candidate did pushes, whatever verb tells it: a visit, where things stand, silence."""
    classes = s.tagged.lexicon.word_classes
    asks = any(other.cls == "ask" and other.tense == "infinitive" and other.index > group.index for other in s.groups)
    if asks and (inquiry or s.tagged.has("nothing")) and group.cls not in ("ask", "receive"):
        return True
    if standing and group.cls not in ("-", "ask") and group.lemma not in classes["looking-verb"]:
        return True
    office = s.tagged.sense(group.end + s.tagged.word(group.end, "definite"))
    name = person_among(s.tagged, group.end, group.end + 1, s.names)[0]
    known = name is not None or (office is not None and office.cat == "role")
    if group.lemma in classes["trying-verb"] and known and silence(s, group):
        return True  # "tried the agency, engaged tone"
    visited = group.lemma in classes["visiting-verb"]
    return visited and (inquiry or (silence(s, group) and _called_in(s, group)))


def _called_in(s: Sentence, group: Group) -> bool:
    """Whether a visit was to them: to the shop or office, or something was left there."""
    near = s.tagged.sense(group.end + 1) or s.tagged.sense(group.end + 2)
    office = near is not None and near.cat == "role"
    return office or any(other.cls == "leave" and other.index > group.index for other in s.groups)


def _beside(s: Sentence, group: Group) -> bool:
    """Whether a message went to somebody outside the process, or was a talk of both."""
    talked = group.cls == "reply" and s.tagged.any_word(group.end, group.end + 1, "conversing")
    talked = talked and not s.tagged.has("nothing")
    outsider = any(
        group.index <= tag.first < group.index + 4 and not (tag.val == "thing" and group.cls == "thank")
        for tag in s.tagged.all_senses
        if tag.cat == "third"
    )
    asked = outsider and inquires(s, group.end, end_of_message(s, group.index), named=True)
    return talked or s.tagged.has("unrelated") or (outsider and not asked)


def _asked(s: Sentence, group: Group, *, asking: bool) -> None:
    """ "Asked Ana for news": a chase, unless the verb before it already is."""
    first, end = s.scope(group.index)
    if _in_talk(s, group, end):
        return
    again = group.lemma in s.tagged.lexicon.word_classes["asks-again"] and s.tagged.has("nothing")
    pushing = again or s.tagged.has("standing", first, end) or s.tagged.has("again", group.index, end)
    inquiring = group.lemma in s.tagged.lexicon.word_classes["inquiring-verb"]
    pushing = pushing or (asking and by_means(s, group.start, end) and not s.tagged.has("thanks"))
    pushing = pushing or (inquires(s, group.end, s.count) and (_in_writing(s, group) or silence(s, group)))
    if not pushing and not (asking and (inquiring or s.tagged.any_word(group.index, end, "news"))):
        return
    reached = any(
        other.cls in ("chase", "reply", "call", "leave") and other.index < group.index and side(s, other) != "them"
        for other in s.groups
    )
    if not reached:
        _note(s, Type.CHASE, group, group.start, s.territory(group)[1])


def _in_talk(s: Sentence, group: Group, end: int) -> bool:
    """Whether a question was put in the interview itself: « demandé pendant l'entretien quand ils décidaient »."""
    noun = s.tagged.noun_in(group.end, min(end, group.end + _THANKS_WITHIN), "meeting", "call")
    return noun is not None and s.tagged.any_word(group.end, noun.first, "during")


def _in_writing(s: Sentence, group: Group) -> bool:
    """Whether a question was put by mail, by phone or on a visit, and not in an interview."""
    visiting = s.tagged.lexicon.word_classes["visiting-verb"]
    visited = any(other.index < group.index and other.lemma in visiting for other in s.groups)
    return visited or by_means(s, group.start, end_of_message(s, group.index))


def _wrote(s: Sentence, group: Group, *, asking: bool) -> None:
    tagged = s.tagged
    scope = s.scope(group.index)
    last = s.territory(group)[1]
    chasing = tagged.any_word(group.end, scope[1], "chasing-noun") or tagged.has("chasing", group.end, scope[1])
    letter = tagged.noun_in(group.index, last, "mail", "call")
    message = chasing or (letter is not None and not tagged.word(letter.first, "left-noun"))
    noted = tagged.any_word(group.end, last, "pledge-noun") or (not message and not _left_details(s, group))
    if group.cls == "leave" and noted:
        return
    extra = tagged.has("extra", group.index, scope[1]) or talked_about(s, group)
    pushing = (
        asking
        or group.lemma in tagged.lexicon.word_classes["resending-verb"]
        or tagged.has("again", max(0, group.start - 2), scope[1])
        or silence(s, group)
        or tried(s, group)
        or any(other.cls == "ask" and other.index > group.index for other in s.groups)
    )
    pushing = pushing or group.cls == "leave"
    if (message or group.cls in ("reply", "call", "leave")) and pushing and (asking or not extra):
        _note(s, Type.CHASE, group, *scope)
    elif group.cls in ("send", "reply", "give") and extra and not tagged.has("own-doc", group.index, scope[1]):
        _note(s, Type.COURTESY, group, group.start, last)


def _left_details(s: Sentence, group: Group) -> bool:
    """Whether the candidate left a number where nobody was reached: "called, she was out, left my number"."""
    tried = any(other.cls == "call" and other.index < group.index for other in s.groups)
    return (tried or silence(s, group)) and s.tagged.any_word(group.end, group.end + 3, "left-noun")


def _own(s: Sentence, group: Group) -> None:
    """What the candidate owes by a day."""
    if group.cls not in _OWING or group.negated or group.mood in ("weak", "might") or group.form == "ing":
        return
    moment, vague, rule = due(s, verb_times(s, group), s.context.said)
    if moment is not None and not vague:
        last = s.territory(group)[1]
        s.drafts.append(Draft(Type.OWN, group.start, last, group.index, due=moment, vague=vague, rule=rule))


# without a verb


def bare_thanks(s: Sentence) -> None:
    """ "Thank-you card to Joan", « carte de remerciement à Jeanne », "FYI mail to Cory: ..."."""
    tagged = s.tagged
    letter = _mail_to(s)
    within = s.count if letter is not None else _THANKS_WITHIN
    tag = next((tag for tag in tagged.all_senses if tag.cat == "thanks" and tag.first <= within), None)
    if tag is None and letter is not None and not any(tagged.has(cat) for cat in ("own-doc", "nothing", "asking")):
        tag = next((tag for tag in tagged.all_senses if tag.cat == "extra" and _with_letter(s, letter, tag)), None)
    if tag is None and letter is not None and (praise := praise_told(s, letter)) is not None:
        tag = praise
    if tag is not None and tagged.has("third", tag.last, tag.last + _MAIL_LEAD):
        return  # « merci à ma soeur »
    if tag is None or s.drafts or tagged.has("neg") or (theirs(s, tag.first) and not s.quoted[tag.first]):
        return
    purpose = letter is None and to_thank(s, tag)
    known = ("-", "thank") if letter or purpose else ("-",)
    comma = next((step for step in range(tag.last, s.count) if tagged.norms[step] == ","), s.count)
    last = comma if letter is None else letter.last
    before = [group for group in s.groups if group.index < last or (letter and group.tense == "future")]
    if any(group.cls not in known and not _of_note(s, group) and group.subject.kind != "none" for group in before):
        return
    alone = tagged.any_word(tag.first, tag.last, "thanking-word")
    noun = next((step for step in range(tag.first - 3, tag.last + 5) if tagged.word(step, "thanking-noun")), None)
    alone = alone or tagged.word(tag.first - 1, "brief")
    message = alone or letter is not None or noun is not None or purpose or by_means(s, tag.first, s.count)
    reach = max(tag.last, (noun or 0) + 1) + _ADDRESSED_WITHIN
    addressed = letter is not None or tagged.any_word(min(noun or tag.first, tag.first), reach, "addressed")
    addressed = addressed or by_means(s, tag.first, s.count) or purpose
    planned = any(
        group.tense in ("future", "infinitive", "present")
        and not ((letter or purpose) and group.cls in ("thank", "say", "tell"))
        and not tag.first <= group.index < tag.last
        and not _of_note(s, group)
        for group in before
    )
    if message and addressed and not planned:
        s.drafts.append(Draft(Type.COURTESY, *s.scope(tag.first), tag.first, said=past_day(s, 0, s.count)))


def _with_letter(s: Sentence, letter: Tag, tag: Tag) -> bool:
    """Whether an extra stands in front of a message's addressee, or comes with it: « mail à Ana avec le lien »."""
    return tag.first <= letter.last or s.tagged.any_word(letter.last, tag.first, "with")


def _of_note(s: Sentence, group: Group) -> bool:
    """Whether what looks like a verb is the message itself, or what is told in quotation marks or behind a colon."""
    told = s.quoted[group.index] or any(s.tagged.norms[step] == ":" for step in range(group.index))
    return told or (s.tagged.word(group.index, "thanking-noun") and group.subject.kind == "none")


def _mail_to(s: Sentence) -> Tag | None:
    """The noun of « mail à Sophie », "call to Ana" at the start of a stretch without a verb of its own."""
    tagged = s.tagged
    for noun in tagged.all_nouns:
        first = s.scope(noun.first)[0]
        first = next((step + 1 for step in range(noun.first - 1, first, -1) if tagged.norms[step] == ","), first)
        opens = noun.first - first <= _MAIL_LEAD and not tagged.has("pron", 0, noun.first)
        if noun.cat not in ("mail", "call") or not opens:
            continue
        if tagged.word(noun.first, "ping-noun") and person_among(tagged, noun.last, noun.last + 1, s.names)[0]:
            return noun
        if tagged.word(noun.last, "means", "in-order-to") and _left_for(s, noun):
            return noun
        if not tagged.word(noun.last, "dative", "to-whom"):
            continue
        name, place = person_among(tagged, noun.last + 1, min(noun.last + 4, s.count), s.names)
        senses = (tagged.sense(noun.last + step) for step in range(3))
        if (name and place <= noun.last + 2) or any(sense is not None and sense.cat == "role" for sense in senses):
            return noun
    return None


def _left_for(s: Sentence, noun: Tag) -> bool:
    """Whether one more message was left: « nouveau message sur son répondeur », "another voicemail for Dave"."""
    if not (s.tagged.has("again", 0, noun.last) or s.tagged.any_word(0, noun.first, "numbered")):
        return False
    name, place = person_among(s.tagged, noun.last + 1, min(noun.last + 3, s.count), s.names)
    return s.tagged.any_word(noun.last + 1, noun.last + 4, "dead-end") or (name is not None and place == noun.last + 1)


def _passive_at(s: Sentence, index: int) -> bool:
    """Whether the candidate is the one who was reminded: « j'ai été relancée », « relancée par le cabinet »."""
    group = next((group for group in s.groups if group.index == index), None)
    if group is None:
        return False
    reminded = group.passive and group.subject.kind in ("me", "we")
    return reminded or (group.form in ("pp", "past") and done_by(s, group))


def _opens(s: Sentence, index: int) -> bool:
    """Whether a token stands near the beginning of the sentence or behind a comma."""
    return index < _MAIL_LEAD + 1 or s.comma_between(index - _MAIL_LEAD, index)


def _numbered(s: Sentence, index: int) -> bool:
    """Whether a number or whom it was sent to follows: « relance n°2 », « mail de relance à Ana »."""
    if index >= s.count:
        return False
    token = s.tagged.tokens[index]
    if token.kind == "num" or token.norm in ("n", "no", "#"):
        return True
    behind = s.tagged.sense(index + 1)
    person = person_among(s.tagged, index + 1, min(index + 5, s.count), s.names)[0]
    return s.tagged.word(index, "dative") and bool(person or (behind is not None and behind.cat == "role"))


def _just_now(s: Sentence, index: int) -> bool:
    """Whether a noun is followed by when it was done, today or before: « relance téléphonique ce matin »."""
    return any(
        index < when.first <= index + 4 and when.kind == "rel" and (when.past or when.args[0] == 0)
        for when in s.tagged.times
    )


def bare_chase(s: Sentence) -> None:
    """« Relance envoyée à la RH », "follow-up sent", "second reminder to Ana"."""
    if any(draft.type is Type.CHASE for draft in s.drafts):
        return
    tagged = s.tagged
    noun = _mail_to(s)
    chased = any(group.cls == "chase" and noun is not None and group.index > noun.last for group in s.groups)
    asks = any(tagged.has(cat) for cat in ("asking", "standing", "again", "nothing"))
    asks = asks or (noun is not None and tagged.word(noun.first, "ping-noun") and not s.groups)
    if noun is not None and (chased or asks) and not s.context.todo:
        s.drafts.append(Draft(Type.CHASE, *s.scope(noun.first), noun.first, said=past_day(s, 0, s.count)))
        return
    for index, end in sorted({(tag.first, tag.last) for tag in tagged.all_senses if tag.cat == "chasing"}):
        if not _opens(s, index) or _passive_at(s, index):
            continue
        cue = (
            tagged.any_word(index + 1, index + 8, "sent")
            or _numbered(s, index + 1)
            or _numbered(s, index + 2)
            or _numbered(s, end + 1)
            or _just_now(s, index)
            or tagged.word(index - 1, "numbered")
        )
        future = any(
            group.tense in ("future", "infinitive")
            and (abs(group.index - index) < 6 or group.index == index)
            and (group.subject.kind in ("me", "none") or group.index == index)
            for group in s.groups
        )
        if cue and not future and not tagged.has("neg", 0, index):
            s.drafts.append(Draft(Type.CHASE, *s.scope(index), index, said=past_day(s, 0, s.count)))
            return
