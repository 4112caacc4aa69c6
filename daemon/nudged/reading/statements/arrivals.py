"""What came without a verb of theirs: "their answer is in", "it landed in my inbox", "the phone went: Mr Dunbar"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.grammar import person_among
from nudged.reading.statements.acts import of_noun
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import told_on, verb_times
from nudged.reading.statements.for_others import for_others
from nudged.reading.statements.persons import agent, done_by, promiser, sender, sender_is_role
from nudged.reading.statements.voices import side, theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_THINGS = ("answer", "doc", "mail", "invite")
_NEAR = 5
_CALLER = 8
_WHO = ("me", "we", "you", "he", "they", "third", "name")
_SAYING = ("ask", "say", "tell", "confirm", "thank", "reply", "excuse")
_DOUBTS = ("hope", "maybe", "auto", "unrelated", "third")


def arrivals(s: Sentence) -> None:
    """What came in, where no verb of theirs tells it."""
    if s.context.todo or s.tagged.has_any(*_DOUBTS) or _supposed(s):
        return
    _phone_went(s)
    _said_in_writing(s)
    for group in s.groups:
        told = group.tense == "past" and not (group.negated or group.mood or theirs(s, group.index))
        reached = told and (_in_my_box(s, group) or _answers_mine(s, group) or _came_by(s, group))
        if reached and not s.covered(group.index):
            act = Act.CALL if group.cls == "call" else Act.REPLY
            last = s.territory(group)[1]
            person = sender(s, group.end, last) or agent(s, group.end, last)
            s.drafts.append(Draft(Type.CONTACT, group.start, last, group.index, act, person, said=told_on(s, group)))
            return
    if not s.tagged.has("neg") and not _still_empty(s):
        _in_came(s)
        _there_was(s)
        _waited_for_me(s)
        _answer_to_mine(s)
        _came_in(s)


def _supposed(s: Sentence) -> bool:
    """Whether a condition is told, and no question of theirs: « il m'a demandé par SMS si je pouvais venir »."""
    first = s.tagged.first_sense("if")
    if first is None:
        return False
    return not any(group.cls == "ask" and group.to_me and group.tense == "past" for group in s.verbs_in(0, first.first))


def _still_empty(s: Sentence) -> bool:
    """Whether a box is told to hold nothing: "still nothing in the inbox", « toujours rien dans ma boîte »."""
    return any(
        tag.cat == "nothing" and not s.tagged.word(tag.last, "nothing-else") and s.tagged.word(tag.last, "in-word")
        for tag in (s.tagged.all_senses if s.tagged.has("nothing") else ())
    )


def _there_was(s: Sentence) -> None:
    """ "There was a voicemail from Soo-jin", « il y avait un mot de Léa »."""
    for step in s.tagged.words("existential"):
        noun = s.tagged.noun_in(step + 1, step + _NEAR, "mail", "call")
        if noun is None or not s.tagged.any_word(step, noun.first, "there-was"):
            continue
        known = sender(s, noun.last, s.count) is not None or sender_is_role(s, noun.last, s.count)
        if known and s.tagged.word(noun.last, "from") and not s.covered(noun.first, Type.CONTACT):
            _in(s, noun)
            return


def _waited_for_me(s: Sentence) -> None:
    """ "I have an email from Soo-jin", « en sortant j'avais un message vocal de Julie »: it was there by then."""
    for group in s.groups:
        has = group.lemma in s.tagged.lexicon.word_classes["possessing-verb"] and group.tense in (
            "present",
            "past-habit",
        )
        if not has or group.mood or group.subject.kind not in ("me", "we") or s.covered(group.index, Type.CONTACT):
            continue
        noun = s.tagged.noun_in(group.end, group.end + _NEAR, "mail", "call")
        last = s.territory(group)[1]
        if noun is not None and not _lay_there(s, group, noun, last):
            continue
        if noun is None or noun.first >= last or not s.tagged.word(noun.last, "from") or s.tagged.has("nothing"):
            continue
        ahead = any(
            noun.first < when.first < last and not (when.past or (noun.cat == "mail" and _today(when)))
            for when in s.tagged.times
        )
        ahead = ahead or any(other.tense == "infinitive" for other in s.verbs_in(noun.last, last))
        if not ahead and (sender(s, noun.last, last) or sender_is_role(s, noun.last, last)):
            _in(s, noun)
            return


def _lay_there(s: Sentence, group: Group, noun: Tag, last: int) -> bool:
    """Whether a message one has is one that came: no call to come, « appel prévu », no draft, nothing kept "still"."""
    first = s.scope(group.index)[0]
    missed = s.tagged.any_word(group.end, last, "missed-word", "left-message")
    if (noun.cat == "call" and group.tense == "present" and not missed) or s.tagged.any_word(
        first, last, "still", "still-word", "expected"
    ):
        return False
    return all(
        s.tagged.word(at, "indefinite", "definite", "bare-article", "missed-word", "any-new")
        or s.tagged.tokens[at].kind == "num"
        for at in range(group.end, noun.first)
    )


def _answer_to_mine(s: Sentence) -> None:
    """ "Reply to my chaser, at last", « enfin une réponse à mon mail de lundi »: and nothing else is told."""
    noun = next((noun for noun in s.tagged.all_nouns if s.tagged.word(noun.first, "answer-word")), None)
    if noun is None or s.covered(noun.first) or s.tagged.has_any("nothing", "please"):
        return
    if s.tagged.any_word(0, s.count, "awaiting"):
        return
    to = noun.last
    mine = s.tagged.word(to, "dative", "to-whom") and s.tagged.word(to + 1, "mine-of")
    mine = mine and (s.tagged.word(to + 2, "my-message", "chasing-noun") or s.tagged.has("chasing", to + 2, to + 3))
    first, last = s.scope(noun.first)
    opens = all(
        s.tagged.word(step, "at-last", "indefinite") or s.tagged.is_break(step) for step in range(first, noun.first)
    )
    ahead = any(
        when.lead == "by"
        or not (when.past or _today(when) or s.tagged.word(when.first - 1, "from") or s.tagged.word(when.first, "from"))
        for when in s.tagged.times
        if noun.first < when.first < last
    )
    told = (group.index for group in s.verbs_in(first, last) if not s.tagged.is_sense(group.index, "adv"))
    if mine and opens and not ahead and all(index == noun.first for index in told):
        _in(s, noun)


def _today(when: When) -> bool:
    """Whether a time is today: « ce matin »."""
    return when.kind == "rel" and when.args[0] == 0


def _in_came(s: Sentence) -> None:
    """ "In came an email from Usman", « est arrivé ce matin le contrat »: the thing stands behind its verb."""
    for group in s.groups:
        told = group.cls == "arrive" and group.tense == "past" and group.subject.kind == "none" and not group.mood
        noun = s.tagged.noun_in(group.end, group.end + _NEAR, *_THINGS) if told else None
        if noun is None or s.covered(group.index) or theirs(s, group.index):
            continue
        before = range(group.end, noun.first - 1)
        if s.tagged.word(noun.first - 1, "bare-article", "indefinite", "definite") and all(
            s.tagged.timed[step] for step in before
        ):
            _in(s, noun)
            return


def _phone_went(s: Sentence) -> None:
    """ "The phone went and it was Mr Bannerman": who it was stands behind."""
    rings = s.tagged.first_sense("rings")
    if rings is None or s.covered(rings.first, Type.CONTACT) or s.tagged.word(rings.first - 1, "their-own"):
        return  # « son téléphone a sonné : c'était Carrefour »
    first, last = rings.last, min(s.count, rings.last + _CALLER)
    name = person_among(s.tagged, first, last, s.names)[0]
    role = s.tagged.has("role", first, last)
    company = any(s.names.is_company(token.text) for token in s.tagged.tokens[first:last])
    if name or role or company:
        s.drafts.append(Draft(Type.CONTACT, *s.scope(rings.first), rings.first, Act.CALL, name))


def _said_in_writing(s: Sentence) -> None:
    """ "Sam apologised by text", « Céline m'informe par mail que »: what is said in writing gets in touch."""
    for group in s.groups:
        if group.cls not in _SAYING or group.negated or group.mood:
            continue
        now = group.tense == "present" and not s.tagged.lexicon.base_forms and not verb_times(s, group)
        told = group.tense == "past" or (now and (group.cls == "ask" or s.tagged.word(group.end, "that", "means")))
        if not told:
            continue
        by_them = group.form in ("pp", "past") and done_by(s, group)
        last = min(s.territory(group)[1], s.next_start(group))
        if by_them:
            last = s.scope(group.index)[1]
        elif group.passive and group.subject.kind in ("me", "we") and group.tense == "past":
            last = s.scope(group.index)[1]  # "I was told by email that"
        elif group.passive or side(s, group) != "them":
            continue
        if s.covered(group.index, Type.CONTACT) or for_others(s, group):
            continue
        means = _written(s, group.end, last)
        promises = group.lemma in s.tagged.lexicon.word_classes["promise-verb"]  # "promised the contract by mail"
        if means and not (promises and s.tagged.noun_in(group.end, means, "doc", "answer", "invite")):
            draft = Draft(Type.CONTACT, group.start, last, group.index, Act.REPLY, promiser(s, group))
            draft.said = told_on(s, group)
            draft.words = any(other.type is Type.PROMISE and other.act is Act.REPLY for other in s.drafts)
            s.drafts.append(draft)


def _written(s: Sentence, first: int, last: int) -> int:
    """Where a mail or a channel is told as the means, and no telephone: "by text", « sur WhatsApp »."""
    tagged = s.tagged
    for step in range(first, last):
        if not tagged.word(step, "means", "in-word"):
            continue
        noun = tagged.noun_in(step + 1, step + 4, "mail")
        if tagged.word(step + 1, "channel") or (noun is not None and noun.first < last):
            return step
    return 0


def _in_my_box(s: Sentence, group: Group) -> bool:
    """ "The prompt landed in my inbox": something came, whatever it is."""
    arrives = group.cls in ("arrive", "send") and group.subject.kind not in _WHO
    return arrives and not group.passive and s.tagged.any_word(group.index, group.end + _NEAR, "inbox")


def _came_by(s: Sentence, group: Group) -> bool:
    """ "Room number came by text from them", "the following came from Ana": something in writing, whatever it is."""
    if group.cls != "arrive" or group.subject.kind in _WHO or group.passive:
        return False
    last = s.territory(group)[1]
    pasted = s.tagged.word(group.index - 1, "pasted-word") and s.tagged.word(group.end, "from")
    pasted = pasted and not s.tagged.any_word(group.end, last, "possessive")  # "these came from Marc's garden"
    told = s.tagged.norms[-1:] == [":"] or any(group.end < when.first < last for when in s.tagged.times)
    pasted = pasted and (told or not s.tagged.word(group.index - 1, "this-one"))  # no "this came from Amazon"
    if not (pasted or _written(s, group.end, last)):
        return False
    them = any(
        s.tagged.word(step, "from") and s.tagged.is_pronoun(step + 1, "him", "they") for step in range(group.end, last)
    )
    return them or sender(s, group.end, last) is not None or sender_is_role(s, group.end, last)


def _answers_mine(s: Sentence, group: Group) -> bool:
    """ "My question has been answered", "their office line returned my call"."""
    if group.cls not in ("reply", "call"):
        return False
    if group.passive:
        start = group.subject.start
        return s.tagged.any_word(start, start + 2, "mine-of") and s.tagged.any_word(start, group.index, "my-message")
    mine = range(group.index, group.index + 3)
    return group.subject.kind in ("thing", "role") and any(
        s.tagged.word(step, "mine-of") and s.tagged.word(step + 1, "my-message") for step in mine
    )


def _came_in(s: Sentence) -> None:
    """ "Their answer is in", "style guide's here", "feedback in!", "in today's post: the questionnaire"."""
    for noun in s.tagged.all_nouns:
        box = s.tagged.first_sense("in-the-box")
        itself = box is not None and box.first <= noun.first < box.last  # « ménage dans mes mails »
        if noun.cat in _THINGS and not itself and (_boxed(s, noun) or _is_in(s, noun)):
            _in(s, noun)
            return


def _boxed(s: Sentence, noun: Tag) -> bool:
    """Whether a thing is told to be in the candidate's post or inbox."""
    box = s.tagged.first_sense("in-the-box") or _inbox(s)
    if box is None or any(
        group.mood or not _lies(s, group) for group in s.groups if not box.first <= group.index < box.last
    ):
        return False
    if s.tagged.word(box.last - 1, "in-hands") and s.tagged.word(box.last, "from"):
        return False  # « il est entre les mains de nos développeurs »
    scope = s.scope(box.first)
    return s.scope(noun.first) in (scope, s.scope(min(scope[1] + 1, s.count - 1)))


def _inbox(s: Sentence) -> Tag | None:
    """ "In my inbox this morning: the itinerary": what opens the sentence."""
    tag = s.tagged.first_sense("reaching-me")
    opens = tag is not None and tag.first == 0 and s.tagged.any_word(0, tag.last, "inbox")
    return tag if opens and not any(when.lead or not _today(when) for when in s.tagged.times) else None


def _lies(s: Sentence, group: Group) -> bool:
    """Whether a verb tells what is there, or was done: « le contrat est dans la boîte », "I have it in my hands"."""
    classes = s.tagged.lexicon.word_classes
    there = group.lemma in classes["to-be"] or group.lemma in classes["possessing-verb"]
    return group.tense == "past" or group.cls == "wait" or (group.tense == "present" and there)


def _is_in(s: Sentence, noun: Tag) -> bool:
    tagged = s.tagged
    step = noun.last + tagged.word(noun.last, "is-now")
    step += tagged.word(step, "at-last") and step > noun.last  # « le contrat est enfin là »
    behind = step + 1
    if not tagged.lexicon.base_forms and step == noun.last:
        return False  # « le contrat là, je ne sais pas »
    if not tagged.word(step, "now-in") or tagged.timed[step] or s.covered(noun.first) or theirs(s, noun.first):
        return False  # "please pick a slot here:" is their words
    mine = tagged.word(noun.first - 1, "my-own", "mine-of")
    lead = noun.first - 1 - tagged.word(noun.first - 1, "definite", "bare-article", "mine-of")
    if tagged.word(lead - tagged.word(lead, "that"), "when"):
        return False  # "when the answer is in, I'll tell Paul"
    if noun.val in ("offer", "test") and (mine or not tagged.word(behind, "now-in-end")):
        return False
    return tagged.ends_at(behind, ",.!;:()") or tagged.word(behind, "now-in-end")


def _in(s: Sentence, noun: Tag) -> None:
    """Note that a thing is in; who sent it stands behind "from"."""
    if s.covered(noun.first, Type.CONTACT) or s.covered(noun.first, Type.PROMISE):
        return  # « j'ai le contrat dans ma boîte d'ici vendredi, m'a-t-elle dit »
    done, (first, last) = of_noun(noun), s.scope(noun.first)
    person = sender(s, noun.last, last)
    s.drafts.append(Draft(Type.CONTACT, first, last, noun.first, done.act, person, thing=done.thing))
