"""The other side got in touch, answered or delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.statements.acts import deed
from nudged.reading.statements.draft import Deed, Draft
from nudged.reading.statements.dues import told_on
from nudged.reading.statements.elsewhere import not_to_reach
from nudged.reading.statements.for_others import for_others
from nudged.reading.statements.inquiries import wants_to_know
from nudged.reading.statements.modality import requested
from nudged.reading.statements.others_act import outsider_reaches
from nudged.reading.statements.persons import agent, done_by, promiser, sender
from nudged.reading.statements.receivers import to_oneself
from nudged.reading.statements.suppositions import only_in_mind
from nudged.reading.statements.voices import theirs
from nudged.reading.times import DAY_KINDS

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_NOT_SENT_BACK = ("offer", "itinerary", "agenda", "job-spec")
"""What only the other side sends: a contract may come back signed."""
_MESSAGE_REACH = 6
_ONLY_TOLD = ("tell", "schedule", "confirm", "other", "give", "sort")


def contact(s: Sentence, group: Group, done: Deed | None = None) -> None:
    """Note a contact by the other side."""
    if s.tagged.has("auto") or s.tagged.has("unrelated") or in_passing(s, group) or not_to_reach(s, group):
        return
    if outsider_reaches(s, group):
        s.why.append(f"{group.lemma}: for somebody else")
        return
    done = done or deed(s, group)
    person = promiser(s, group) or (agent(s, group.end, s.count) if done_by(s, group) else None)
    draft = Draft(
        Type.CONTACT, group.start, s.territory(group)[1], group.index, done.act or Act.REPLY, person,
        thing=done.thing, said=told_on(s, group),
    )  # fmt: skip
    s.drafts.append(draft)


def done_by_them(s: Sentence, group: Group, done: Deed) -> None:
    """A past act of theirs that is told."""
    if group.tense != "past" or group.mood in ("weak", "might"):
        return
    if group.negated or group.mood == "broken" or _long_ago(s, group):
        s.why.append(f"{group.lemma}: told as not done")
    elif group.lemma in s.tagged.lexicon.word_classes["informing-verb"]:
        s.why.append(f"{group.lemma}: only reports")
    elif group.lemma in s.tagged.lexicon.word_classes["still-owed"]:
        s.why.append(f"{group.lemma}: still owed")
    elif group.cls == "send" and not group.to_me and _without_object(s, group):
        s.why.append(f"{group.lemma}: nothing is told to have been sent")
    elif _only_decides(s, group):
        s.why.append(f"{group.lemma}: what they do, and no message")
    elif group.cls not in _ONLY_TOLD or _counts(s, group):
        contact(s, group, done)


def _only_decides(s: Sentence, group: Group) -> bool:
    """Whether what they decided is only what they do: "decided to go on with the agency", no "to invite me"."""
    if group.lemma not in s.tagged.lexicon.word_classes["deciding-verb"] or group.to_me:
        return False
    led = s.tagged.word(group.end, "infinitive-mark", "bare-of")
    done = next(iter(s.behind(group)), None)
    about_me = done is not None and (
        done.to_me or s.tagged.any_word(done.end, s.scope(done.index)[1], "my-behind", "mine-of")
    )
    return led and done is not None and done.tense in ("infinitive", "future") and not about_me


def _without_object(s: Sentence, group: Group) -> bool:
    """Whether nothing stands behind a verb of sending, nor a thing in front of it: "flu shot, finally"."""
    ends = s.tagged.ends_at(group.end)
    return ends and group.subject.noun is None and s.tagged.lexicon.base_forms


def _long_ago(s: Sentence, group: Group) -> bool:
    """Whether an old story is told: « la dernière fois ils avaient répondu », « il avait appelé en janvier »."""
    pluperfect = s.tagged.lexicon.word_classes["pluperfect"]
    if not any(word in pluperfect for word in group.told):
        return False
    first, last = s.territory(group)
    period = any(when.kind == "period" and first <= when.first < last for when in s.tagged.times)
    return period or s.tagged.any_word(first, last, "long-ago")


def _hands_card(s: Sentence, given: Tag) -> bool:
    """Whether it is a card that was handed over in a talk: « il m'a donné sa carte »; no « sa réponse »."""
    return s.tagged.word(given.first, "visiting-card") and s.tagged.word(given.first - 1, "their-own")


def _counts(s: Sentence, group: Group) -> bool:
    """Whether a verb that mostly reports is an act of its own here: "he confirmed the date", "she gave feedback"."""
    classes = s.tagged.lexicon.word_classes
    if group.cls == "give":
        given = s.tagged.noun_in(group.index, group.index + _MESSAGE_REACH, "answer", "doc", "invite")
        if given is not None and s.tagged.any_word(group.end, given.first, "in-order-to"):
            return False
        return given is not None and group.lemma in classes["giving-verb"] and not _hands_card(s, given)
    clause = s.clause_behind(group)
    word = s.tagged.any_word(group.index, group.end, "answer-word")  # "put in a word for me"
    if _acknowledges(s, group) or (
        group.cls == "other" and not word and group.to_me and group.lemma in classes["relating-verb"]
    ):
        return True
    reports = s.tagged.is_sense(_behind_manner(s, group.end), "that") or clause or _confirms_before(s, group)
    return group.cls != "tell" and not reports and group.lemma in classes["inviting-verb"]


def _behind_manner(s: Sentence, step: int) -> int:
    """Where what is said begins behind how or when it was said: « m'a confirmé de vive voix que »."""
    for place in range(step, min(step + _MESSAGE_REACH, s.count)):
        if s.tagged.is_sense(place, "that"):
            return place
        told = s.tagged.word(place, "definite") and not s.tagged.word(place - 1, "dative", "means")
        if told or s.tagged.is_break(place) or s.tagged.norms[place] == ",":
            break
    return step


def _confirms_before(s: Sentence, group: Group) -> bool:
    """Whether what was told before a comma is what is confirmed: "two crates are coming, Pieter confirmed it"."""
    before = group.subject.start - 1
    it = s.tagged.is_pronoun(group.end, "it") or s.tagged.is_pronoun(group.index - 1, "him")
    return it and before > 0 and s.tagged.norms[before] == "," and bool(s.verbs_in(0, before))


def _acknowledges(s: Sentence, group: Group) -> bool:
    """ "Leo confirmed receipt of my references", "she confirmed that they'd got my test"."""
    if group.cls != "confirm":
        return False
    got = next(iter(s.behind(group)), None)
    theirs_got = got is not None and got.cls == "receive" and got.tense == "past" and not got.negated
    has = got is not None and got.lemma in s.tagged.lexicon.word_classes["possessing-verb"] and not got.negated
    theirs_got = theirs_got or (has and got is not None and _has_what_i_sent(s, got))
    theirs_got = theirs_got and got is not None and got.subject.kind in ("he", "they", "name") and not got.mood
    return theirs_got or s.tagged.any_word(group.end, group.end + 3, "receipt")


def _has_what_i_sent(s: Sentence, group: Group) -> bool:
    """Whether they have what the candidate sent: "she has it", "they have my form"; no "she has my number"."""
    mine = s.tagged.word(group.end, "mine-of") and s.tagged.has("own-doc", group.end, group.end + 3)
    return mine or (s.tagged.is_pronoun(group.end, "it") and s.tagged.ends_at(group.end + 1))


def left_message(s: Sentence, group: Group) -> None:
    """ "Ana left me a voicemail"."""
    message = s.tagged.noun_in(group.index, group.index + _MESSAGE_REACH, "mail", "call")
    theirs_alone = group.subject.kind in ("he", "they", "name", "role") and not group.inherited
    theirs_alone = theirs_alone and not s.tagged.has("asking", group.end)
    if message and group.tense == "past" and (group.to_me or theirs_alone) and not group.negated:
        contact(s, group, Deed(Act.REPLY))


def reached(s: Sentence, group: Group) -> None:
    """A participle without subject: "called by Ana", « contactée par la RH »."""
    if group.tense == "past" and group.cls in ("reply", "call") and group.subject.kind == "none":
        contact(s, group)


def in_passing(s: Sentence, group: Group) -> bool:
    """Whether a past act is only told in passing: a condition, a hope, what somebody else did."""
    tagged = s.tagged
    if group.mood or theirs(s, group.index) or (for_others(s, group) and not _acknowledges(s, group)):
        return True
    if group.inherited and any(one.cls == group.cls and for_others(s, one) for one in s.before(group)):
        return True  # "she would call him within the week, and called four months later"
    if to_oneself(s, group) or (group.subject.kind in ("on", "we") and s.reflexive(group)):
        return True
    first = s.scope(group.index)[0]
    if any(
        first <= tag.first < group.index and tag.cat in ("if", "hope") and tagged.senses[tag.first] is tag
        for tag in tagged.all_senses
    ):
        return True
    if _subordinate(s, group) or requested(s, group) or only_in_mind(s, group) or wants_to_know(s, group):
        return True
    return group.subject.kind == "role" and tagged.any_word(group.start, group.index, "asked-role")


def _told_on_the_spot(s: Sentence, group: Group) -> bool:
    """Whether a clause only tells who was there to ask: « le commercial qui m'a renseigné ne savait rien »."""
    there = group.lemma in s.tagged.lexicon.word_classes["telling-there"]
    links = [tag for tag in s.tagged.all_senses if tag.cat == "rel" and group.start - 1 <= tag.first < group.index]
    return there and any(s.tagged.norms[tag.first - 1] != "," for tag in links)


def _subordinate(s: Sentence, group: Group) -> bool:
    """Whether "when", "until" or the like stands right before a clause."""
    if _told_on_the_spot(s, group):
        return True
    first = max(0, group.start - 2)
    if s.tagged.word(group.start - 1, "that") and s.tagged.word(group.start - 2, "it-is"):
        return True  # « me dire ce qu'ils ont décidé »
    if s.question_at(group.subject.start) is not None and group.lemma in s.tagged.lexicon.word_classes["deciding-verb"]:
        return True  # "she'll tell me what they have decided"
    if s.tagged.word(group.start - 1, "of-which"):
        return True  # « l'exercice dont on m'avait donné l'énoncé »
    return any(
        s.tagged.word(step, "when") and not (s.comma_between(step, group.start) or _since_then(s, step))
        for step in range(first, group.start + 1)
    )


def _since_then(s: Sentence, step: int) -> bool:
    """Whether "after" counts from what was told before: « deux heures après il m'avait répondu »."""
    return s.tagged.word(step, "counts-on") and s.tagged.word(step - 1, "span-unit") and not s.tagged.lexicon.base_forms


def thing_came(s: Sentence, group: Group, noun: Tag, done: Deed) -> None:
    """A thing with a past verb: "the contract arrived", "thank-you note sent"."""
    if group.tense != "past" or group.negated or group.mood or s.tagged.has("auto"):
        return
    if group.cls in ("send", "leave") and not group.passive and noun.cat == "mail" and s.tagged.has("thanks"):
        _sent(s, group, noun)  # "a short note of thanks sent to him"
        return
    if in_passing(s, group):
        return
    if _to_them(s, group, noun):
        _sent(s, group, noun)
        return
    if group.cls in ("arrive", "receive") or (group.passive and group.cls == "send"):
        if not _sent_by_us(s, group):
            arrived(s, group, group.subject.start, done)
    elif group.cls in ("send", "leave") and not group.passive and done_by(s, group) and not _sent_by_us(s, group):
        arrived(s, group, group.subject.start, done, agent(s, group.end, s.scope(group.index)[1]))
    elif _was_sent(s, group, noun) and not _sent_by_us(s, group):
        arrived(s, group, group.subject.start, done)
    elif group.cls in ("send", "depart", "leave") and not group.passive:
        _sent(s, group, noun)


def _to_them(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether a message is the candidate's, as it is to somebody named: "my note to Ruth went out", "went to Ruth"."""
    behind = (step + 1 for step in (noun.last, group.end, group.end - 1) if s.tagged.word(step, "to-whom"))
    return noun.cat in ("mail", "answer") and any(s.named_at(step) is not None for step in behind)


def _was_sent(s: Sentence, group: Group, noun: Tag) -> bool:
    """Whether only they send such a thing, and its day is told: « offre envoyée lundi », "itinerary sent yesterday"."""
    if group.cls != "send" or group.passive or group.subject.noun is not noun or noun.val not in _NOT_SENT_BACK:
        return False
    mine = s.tagged.word(noun.first - 1, "mine-of", "my-own") or s.tagged.has("signed") or s.tagged.has("again")
    mine = mine or s.tagged.any_word(noun.first - 2, noun.last, "counter-word")
    days = [when for when in s.tagged.times if when.first == group.end and when.kind in DAY_KINDS]
    to_them = any(s.tagged.word(when.last, "to-whom", "addressed") for when in days)  # « envoyée lundi à Sophie »
    return not (mine or to_them) and any(when.lead in ("", "on") for when in days)


def arrived(s: Sentence, group: Group, first: int, done: Deed, by: str | None = None) -> None:
    """Note that something came; who sent it is ``by``, or stands behind "from"."""
    last = s.territory(group)[1]
    person, said = by or sender(s, first, s.count), told_on(s, group)
    s.drafts.append(Draft(Type.CONTACT, first, last, group.index, done.act, person, thing=done.thing, said=said))


def _sent_by_us(s: Sentence, group: Group) -> bool:
    own = s.tagged.has("own-doc", group.subject.start, group.index) or s.tagged.has("thanks")
    return group.cls == "send" and own


def _sent(s: Sentence, group: Group, noun: Tag) -> None:
    """« Mot de remerciement envoyé », "second mail sent"."""
    last, said = s.territory(group)[1], told_on(s, group)
    card = noun.cat == "mail" and s.tagged.has("extra", noun.first - 2, noun.last) and not s.tagged.has("own-doc")
    if s.tagged.has("thanks") or card:
        s.drafts.append(Draft(Type.COURTESY, group.subject.start, last, group.index, said=said))
    elif (noun.cat == "mail" and s.tagged.any_word(noun.last, group.index, "chasing-noun")) or (
        noun.cat == "mail"
        and (s.tagged.has_any("asking", "standing", "again", "nothing") or s.tagged.word(noun.first - 1, "nth-time"))
    ):
        s.drafts.append(Draft(Type.CHASE, s.scope(group.index)[0], last, group.index, said=said))
