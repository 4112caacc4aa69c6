"""What the candidate did: chases, courtesies; and what they owe."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.statements import promises, receiving, things
from nudged.reading.statements.contacted import contacted
from nudged.reading.statements.courtesies import in_thanks, passes_on, praises, talked_about
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import due, told_on, verb_times
from nudged.reading.statements.elsewhere import not_after_them
from nudged.reading.statements.inquiries import (
    asks_after_paper,
    by_means,
    end_of_message,
    inquires,
    silence,
    tells_missing,
    unsent,
)
from nudged.reading.statements.moves import moves_own
from nudged.reading.statements.suppositions import only_in_mind
from nudged.reading.statements.voices import side, theirs, tried

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence

_WRITING = ("reply", "call", "send", "ask", "leave", "thank", "give")
_IN_TALK_WITHIN = 7
_QUOTED_WITHIN = 4
_LEFT_REACH = 3
_OPENS_SPEECH = frozenset((":", "«", "“", '"'))
_OWING = ("send", "reply", "give", "confirm", "call")


def by_us(s: Sentence, group: Group, whose: str) -> None:
    """A verb of the candidate's, or one without subject."""
    group = _as_told(s, group)
    if receiving.came_somehow(s, group):
        return
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
        contacted(s, group)


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
    wish = group.lemma in classes["wishing-verb"] and tagged.is_pronoun(group.end, "i", "we", "it")
    told = group.lemma in classes["deciding-verb"] and tagged.has("nothing", group.index - 1, group.index)
    idle = (
        wish
        or told
        or _of_oneself(s, group)
        or _only_supposed(s, group)
        or unsent(s, group.index, group.end)
        or _in_interview(s, group)
    )
    other = group.subject.kind == "none" and tagged.is_sense(group.index - 1, "rel")  # "a man who posted him rum"
    if idle or other or _beside(s, group) or not_after_them(s, group) or _of_no_push(s, group):
        return
    last, end = s.territory(group)[1], end_of_message(s, group.index)
    thanks = group.cls == "thank" or any(True for _ in tagged.plain("thanks", scope[0], scope[1]))
    thanks = thanks or praises(s, group, end) or in_thanks(s, group, end)
    inquiry = inquires(s, group.end, end, ahead=group.cls != "ask")
    standing = tagged.has("standing", scope[0], end)
    asking = (
        standing
        or inquiry
        or tagged.has("asking", group.index, end)
        or any(one.cls == "chase" and one.tense == "infinitive" for one in s.verbs_in(group.end, scope[1]))
        or tagged.any_word(group.index, scope[1], "chasing-noun")
        or tagged.has("chasing", group.end, scope[1])
    )
    followed = group.lemma in classes["following-verb"] and not tagged.has("thanks", group.end, group.end + 3)
    if group.cls == "chase" and tagged.any_word(group.end, group.end + 2, "restarted-thing"):
        return  # « relancé la machine »
    if group.cls in ("chase", "followup") and (asking or followed or not thanks):
        theirs_to_do = s.named_at(group.end)
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


def _of_oneself(s: Sentence, group: Group) -> bool:
    """Whether nobody is called: « je me suis rappelé l'adresse »."""
    itself = not group.told.isdisjoint(s.tagged.lexicon.word_classes["am-word"])
    return group.cls == "call" and group.form == "pp" and itself


def _only_supposed(s: Sentence, group: Group) -> bool:
    """Whether a verb is what a condition is: "Deb said if she hasn't called by Monday I should ring her"."""
    bare = group.subject.kind == "none" and s.tagged.lexicon.base_forms
    return bare and any(tag.cat in ("if", "benign-if") and tag.last == group.start for tag in s.tagged.all_senses)


def _of_no_push(s: Sentence, group: Group) -> bool:
    """Whether it only happened in one's mind, or was to move a meeting: « j'ai écrit à Marc pour décaler »."""
    if s.tagged.word(group.start, "be-third") and group.start > 0 and s.tagged.timed[group.start - 1]:
        return True  # « lundi est passé, pas d'appel »
    moves = any(other.cls == "move" and moves_own(s, other) for other in s.behind(group)[:1])
    return moves or only_in_mind(s, group) or _tells_choice(s, group)


def _tells_choice(s: Sentence, group: Group) -> bool:
    """Whether what is told is what the candidate has chosen: « fait savoir à Marc que je retirais ma candidature »."""
    choices = (tag for tag in s.tagged.all_senses if tag.cat in ("withdrawn", "declined", "signed"))
    told = (tag.first - 1 for tag in choices if tag.first > group.index and group.cls in _WRITING)
    return any(s.tagged.is_sense(step, "that") or s.tagged.tokens[step].norm in _OPENS_SPEECH for step in told)


def bumps(s: Sentence, group: Group) -> bool:
    """Whether somebody or one's own mail, and no meeting, is what is bumped: "bumped Ikenna again", "my last mail"."""
    if group.lemma not in s.tagged.lexicon.word_classes["bumping-verb"] or group.tense != "past":
        return False
    mail = s.tagged.word(group.end, "mine-of") and s.tagged.noun_in(group.end, group.end + 4, "mail") is not None
    return mail or s.named_at(group.end) is not None


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
    asks = any(other.cls == "ask" and other.tense == "infinitive" for other in s.behind(group))
    if asks and (inquiry or s.tagged.has("nothing")) and group.cls not in ("ask", "receive"):
        return True
    if standing and group.cls not in ("-", "ask") and group.lemma not in classes["looking-verb"]:
        return True
    name = s.named_at(group.end)
    known = name is not None or s.tagged.is_sense(group.end + s.tagged.word(group.end, "definite"), "role")
    if group.lemma in classes["trying-verb"] and known and silence(s, group):
        return True  # "tried the agency, engaged tone"
    taken = s.tagged.noun_in(group.index + 1, group.index + 3, "meeting") is not None  # « j'ai passé l'entretien »
    visited = group.lemma in classes["visiting-verb"] and not (taken or s.tagged.has_form(group.end, "ing"))
    last = group.index if s.tagged.lexicon.base_forms else s.count  # « repassée au restaurant, toujours rien »
    nothing = s.carried.nothing or s.tagged.has("nothing", 0, last)
    left = any(other.cls == "leave" for other in s.behind(group))
    return visited and (inquiry or ((nothing or left) and silence(s, group) and _called_in(s, group)))


def _called_in(s: Sentence, group: Group) -> bool:
    """Whether a visit was to them: to the shop or office, or something was left there."""
    office = s.tagged.has("role", group.index + 2, group.index + 4)
    return office or any(other.cls == "leave" for other in s.behind(group))


def _beside(s: Sentence, group: Group) -> bool:
    """Whether a message went to somebody outside the process, or was a talk of both."""
    talked = group.cls == "reply" and s.tagged.any_word(group.end, group.end + 1, "conversing")
    talked = talked and not s.tagged.has("nothing")
    outsider = any(
        group.index <= tag.first < group.index + 4 and not (tag.val == "thing" and group.cls == "thank")
        for tag in s.tagged.all_senses
        if tag.cat == "third"
    )
    outsider = outsider or _to_outsider(s, group)
    asked = outsider and inquires(s, group.end, end_of_message(s, group.index), named=True)
    return talked or s.tagged.has("unrelated") or (outsider and not asked)


def _to_outsider(s: Sentence, group: Group) -> bool:
    """Whether the one who was reached is an outsider told before, or one's own diary: "no email from Mum, rang her"."""
    tagged = s.tagged
    if any(
        tagged.word(step, "own-pages") and tagged.word(step - 1, "mine-of")
        for step in range(group.end, s.scope(group.index)[1])
    ):
        return True  # 'wrote "ask about Wednesdays" on my hand'
    them = tagged.is_pronoun(group.end, "him") or any(
        tagged.is_pronoun(step, "him") for step in range(group.start, group.index)
    )
    before = [tag for tag in tagged.all_senses if tag.cat in ("third", "role") and tag.first < group.start]
    return them and bool(before) and before[-1].cat == "third" and not s.mentions


def _asked(s: Sentence, group: Group, *, asking: bool) -> None:
    """ "Asked Ana for news": a chase, unless the verb before it already is."""
    first, end = s.scope(group.index)
    if _in_talk(s, group, end):
        return
    again = group.lemma in s.tagged.lexicon.word_classes["asks-again"] and (
        s.tagged.has("nothing")
        or s.tagged.any_word(group.end, group.end + 3, "day-noun", "verdict-noun")
        or inquires(s, group.end, s.count)
    )  # « j'ai redemandé une date à Marc », « redemandé à Ana si un créneau se libérait »
    pushing = again or s.tagged.has("standing", first, end) or s.tagged.has("again", group.index, end)
    inquiring = group.lemma in s.tagged.lexicon.word_classes["inquiring-verb"]
    pushing = pushing or (asking and by_means(s, group.start, end) and not s.tagged.has("thanks"))
    pushing = pushing or (inquires(s, group.end, s.count) and (_in_writing(s, group) or silence(s, group)))
    pushing = pushing or (_when_to_hear(s, group) and _in_writing(s, group))
    if not pushing and _answered_at_once(s, group):
        return
    pushing = pushing or asks_after_paper(s, group.end)
    if not pushing and not (asking and (inquiring or s.tagged.any_word(group.index, end, "news"))):
        return
    reached = any(
        other.cls in ("chase", "reply", "call", "leave") and other.index < group.index and side(s, other) != "them"
        for other in s.groups
    )
    if not reached:
        _note(s, Type.CHASE, group, group.start, s.territory(group)[1])


def _when_to_hear(s: Sentence, group: Group) -> bool:
    """Whether the question is when the candidate will hear: "asked Ruth by email when I might hear"."""
    hearing = s.tagged.lexicon.word_classes["hearing-verb"]
    return any(one.lemma in hearing and one.tense == "future" for one in s.behind(group)) and not s.tagged.has("thanks")


def _answered_at_once(s: Sentence, group: Group) -> bool:
    """Whether they answered on the spot, so that it was asked in a talk: "asked about timeline, she didn't know"."""
    answers = s.tagged.lexicon.word_classes["answering-at-once"]
    told = (other for other in s.behind(group) if s.comma_between(group.index, other.index))
    return any(other.lemma in answers and side(s, other) == "them" for other in told)


def _in_interview(s: Sentence, group: Group) -> bool:
    """Whether it was said in the interview itself: "reminded them of my notice period during the interview"."""
    tagged = s.tagged
    return group.cls == "chase" and any(
        tagged.word(step, "during") and tagged.noun_in(step + 1, step + 4, "meeting") is not None
        for step in range(group.end, s.scope(group.index)[1])
    )


def _in_talk(s: Sentence, group: Group, end: int) -> bool:
    """Whether a question was put in the interview itself: « demandé pendant l'entretien quand ils décidaient »."""
    noun = s.tagged.noun_in(group.end, min(end, group.end + _IN_TALK_WITHIN), "meeting", "call")
    return noun is not None and s.tagged.any_word(group.end, noun.first, "during")


def _in_writing(s: Sentence, group: Group) -> bool:
    """Whether a question was put by mail, by phone or on a visit, and not in an interview."""
    visiting = s.tagged.lexicon.word_classes["visiting-verb"]
    visited = any(other.lemma in visiting for other in s.verbs_in(0, group.index))
    return visited or by_means(s, group.start, end_of_message(s, group.index))


def _wrote(s: Sentence, group: Group, *, asking: bool) -> None:
    tagged = s.tagged
    scope = s.scope(group.index)
    last = s.territory(group)[1]
    chasing = tagged.any_word(group.end, scope[1], "chasing-noun") or tagged.has("chasing", group.end, scope[1])
    told_to = end_of_message(s, group.index) if any(s.quoted[group.end : scope[1] + 1]) else last
    letter = tagged.noun_in(group.index, max(last, told_to), "mail", "call")
    message = chasing or _sent_again(s, group) or (letter is not None and not tagged.word(letter.first, "left-noun"))
    message = message or (group.cls == "leave" and tagged.word(group.end, "left-word"))
    message = message or (group.cls == "send" and asking and any(s.quoted[group.end : group.end + _QUOTED_WITHIN]))
    noted = tagged.any_word(group.end, last, "pledge-noun") or (not message and not _left_details(s, group))
    if group.cls == "leave" and noted:
        return
    asks = next((other for other in s.behind(group) if other.cls == "ask" and not other.negated), None)
    taken = group.cls == "give" and group.lemma in tagged.lexicon.word_classes["taking-verb"]
    extra = not taken and (  # no « j'ai pris l'exemple de mon stage »
        tagged.has("extra", group.index, asks.index if asks else scope[1])
        or tagged.has("unasked", scope[0])
        or talked_about(s, group)
        or passes_on(s, group)
    )
    pushing = (
        asking
        or group.lemma in tagged.lexicon.word_classes["resending-verb"]
        or (tagged.has("again", max(0, group.start - 2), scope[1]) and not _own_paper(s, group))
        or silence(s, group)
        or tried(s, group)
        or (asks is not None and not _practical(s, asks))
    )
    pushing = pushing or group.cls == "leave"
    if group.cls == "reply" and not message and _own_paper(s, group):
        return  # "updated my CV as it's been a month"
    if (message or group.cls in ("reply", "call", "leave")) and pushing and (asking or not extra):
        _note(s, Type.CHASE, group, *scope)
    elif group.cls in ("send", "reply", "give") and extra and not _owed_paper(s, group, scope[1]):
        _note(s, Type.COURTESY, group, group.start, last)


def _sent_again(s: Sentence, group: Group) -> bool:
    """Whether the mail named before is what was sent again: « pas de réponse à mon mail, je l'ai renvoyé »."""
    again = group.lemma in s.tagged.lexicon.word_classes["resending-verb"]
    it = again and s.tagged.any_word(group.start, group.index, "object-article")
    return it and s.tagged.noun_in(0, group.start, "mail") is not None


def _practical(s: Sentence, asks: Group) -> bool:
    """Whether a question is about what the job or the visit is like: "e-mailed to ask about parking"."""
    return s.tagged.any_word(asks.index + 1, s.scope(asks.index)[1], "practical-matter")


def _owed_paper(s: Sentence, group: Group, last: int) -> bool:
    """Whether a paper of one's own was sent, which nothing tells to be unasked: "in case it's useful"."""
    return s.tagged.has("own-doc", group.index, last) and not s.tagged.has("unasked", s.scope(group.index)[0])


def _own_paper(s: Sentence, group: Group) -> bool:
    """Whether one's own paper is what was written anew: « j'ai réécrit mon CV »."""
    return s.tagged.word(group.end, "mine-of") and s.tagged.has("own-doc", group.end, group.end + 3)


def _left_details(s: Sentence, group: Group) -> bool:
    """Whether the candidate left a number where nobody was reached: "called, she was out, left my number"."""
    tried = any(other.cls == "call" for other in s.verbs_in(0, group.index))
    near = group.end + _LEFT_REACH + (s.named_at(group.end) is not None)  # "left Denny a second voicemail"
    return (tried or silence(s, group)) and s.tagged.any_word(group.end, near, "left-noun")


def _own(s: Sentence, group: Group) -> None:
    """What the candidate owes by a day."""
    if group.cls not in _OWING or group.negated or group.mood in ("weak", "might") or group.form == "ing":
        return
    before = s.scope(group.index)[0], group.start
    if any(True for cat in ("if", "benign-if") for _ in s.tagged.plain(cat, *before)):
        return  # « si je n'ai rien d'ici vendredi, je l'appelle »
    moment, vague, rule = due(s, verb_times(s, group), s.context.said)
    if moment is not None and not vague:
        last = s.territory(group)[1]
        s.drafts.append(Draft(Type.OWN, group.start, last, group.index, due=moment, vague=vague, rule=rule))
