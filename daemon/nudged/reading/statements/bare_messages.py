"""Chases and courtesies without a verb of their own: « relance envoyée à la RH », "thank-you card to Joan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Type
from nudged.reading.grammar import person_among
from nudged.reading.statements.courtesies import praise_told, to_thank
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import past_day
from nudged.reading.statements.inquiries import by_means, unsent
from nudged.reading.statements.persons import done_by
from nudged.reading.statements.voices import side, theirs
from nudged.reading.times import DAY_KINDS

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_MAIL_LEAD = 3
_THANKS_WITHIN = 7
_ADDRESSED_WITHIN = 5


def own_messages(s: Sentence) -> None:
    """What the candidate sent; what is still to do is not sent yet."""
    if not s.context.todo:
        bare_chase(s)
        _written_again(s)
        _bare_thanks(s)


def _bare_thanks(s: Sentence) -> None:
    """ "Thank-you card to Joan", « carte de remerciement à Jeanne », "FYI mail to Cory: ..."."""
    tagged = s.tagged
    letter = _mail_to(s)
    within = s.count if letter is not None else _THANKS_WITHIN
    tag = next((tag for tag in tagged.all_senses if tag.cat == "thanks" and tag.first <= within), None)
    if tag is None and letter is not None and not tagged.has_any("own-doc", "nothing", "asking"):
        tag = next((tag for tag in tagged.all_senses if tag.cat == "extra" and _with_letter(s, letter, tag)), None)
    if tag is None and letter is not None and (praise := praise_told(s, letter)) is not None:
        tag = praise
    if tag is not None and tagged.any_word(tag.last, tag.last + 2, "your-own") and tagged.has("own-doc", tag.last):
        return  # « merci pour votre test »
    if tag is not None and tagged.has("third", tag.last, tag.last + _MAIL_LEAD):
        return  # « merci à ma soeur »
    if tag is None or s.drafts or (theirs(s, tag.first) and not s.quoted[tag.first]):
        return
    comma = next((step for step in range(tag.last, s.count) if tagged.norms[step] == ","), s.count)
    if tagged.has("neg", 0, comma) or tagged.has("neg", comma + 1, comma + 2):  # ", not sent yet"
        return
    purpose = letter is None and to_thank(s, tag)
    known = ("-", "thank") if letter or purpose else ("-",)
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
        s.drafts.append(Draft(Type.COURTESY, *s.scope(tag.first), tag.first, said=past_day(s, 0, s.count, strict=True)))


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
        spoken = any(tag.cat == "pron" and tag.val != "him" and tag.first < noun.first for tag in tagged.all_senses)
        opens = noun.first - first <= _MAIL_LEAD and not spoken  # « le soir, petit mail à Ana »
        if noun.cat not in ("mail", "call") or not opens:
            continue
        if tagged.word(noun.first, "ping-noun") and s.named_at(noun.last):
            return noun
        if tagged.word(noun.last, "means", "in-order-to") and _left_for(s, noun):
            return noun
        last = noun.last + _described(s, noun.last)
        if not tagged.word(last, "dative", "to-whom"):
            continue
        name, place = person_among(tagged, last + 1, min(last + 4, s.count), s.names)
        senses = (tagged.sense(last + step) for step in range(3))
        near = place <= last + 2 or tagged.title_before(place) is not None
        if (name and near) or any(sense is not None and sense.cat == "role" for sense in senses):
            return noun
    return None


def _only_planned(s: Sentence, index: int) -> bool:
    """Whether a message is one's plan: « je relance le 20 si silence », « si rien vendredi, relance »."""
    verb = s.verb_at(index)
    mine = verb is not None and verb.subject.kind in ("me", "we") and verb.tense in ("present", "future")
    later = any(not (one.past or (one.kind == "rel" and one.args[0] == 0)) for one in s.tagged.times)
    hangs = any(True for cat in ("if", "benign-if") for _ in s.tagged.plain(cat, 0, s.count if mine else index))
    return hangs or (mine and later)


def _told_so_far(s: Sentence) -> bool:
    """Whether a line without a verb tells of no day to come: « troisième message à Ewa cette semaine »."""
    to_come = (when for when in s.tagged.times if not when.past and when.kind in DAY_KINDS)
    return not s.groups and all(when.kind == "rel" and when.args[0] == 0 for when in to_come)


def _described(s: Sentence, step: int) -> bool:
    """Whether an adjective stands behind a message: « mail poli à Sophie »."""
    return s.tagged.word(step, "message-adjective")


def _left_for(s: Sentence, noun: Tag) -> bool:
    """Whether one more message was left: « nouveau message sur son répondeur », "another voicemail for Dave"."""
    if not (s.tagged.has("again", 0, noun.last) or s.tagged.any_word(0, noun.first, "numbered")):
        return False
    name, place = person_among(s.tagged, noun.last + 1, min(noun.last + 3, s.count), s.names)
    return s.tagged.any_word(noun.last + 1, noun.last + 4, "dead-end") or (name is not None and place == noun.last + 1)


def _passive_at(s: Sentence, index: int) -> bool:
    """Whether the candidate is the one who was reminded: « j'ai été relancée », « relancée par le cabinet »."""
    group = s.verb_at(index)
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
    if token.kind == "num" or token.norm == "#" or s.tagged.word(index, "number-mark"):
        return True
    person = person_among(s.tagged, index + 1, min(index + 5, s.count), s.names)[0]
    return s.tagged.word(index, "dative") and bool(person or s.tagged.is_sense(index + 1, "role"))


def _just_now(s: Sentence, index: int) -> bool:
    """Whether a noun is followed by when it was done, today or before: « relance téléphonique ce matin »."""
    return any(
        index < when.first <= index + 4 and when.kind == "rel" and (when.past or when.args[0] == 0)
        for when in s.tagged.times
    )


def _written_again(s: Sentence) -> None:
    """« Sans réponse, réécrit à la RH »: a participle that may be another form, behind what tells that nothing came."""
    tagged, silent = s.tagged, s.tagged.first_sense("nothing")
    for index in tagged.words("written-word") if silent is not None else ():
        addressed = tagged.word(index + 1, "dative-bare", "dative-the", "dative-many")
        behind = silent is not None and silent.last <= index and tagged.norms[index - 1] in ",;"
        if addressed and behind and s.verb_at(index) is None and not s.covered(index):
            s.drafts.append(Draft(Type.CHASE, *s.scope(index), index))
            return


def bare_chase(s: Sentence) -> None:
    """« Relance envoyée à la RH », "follow-up sent", "second reminder to Ana"."""
    if any(draft.type is Type.CHASE for draft in s.drafts):
        return
    tagged = s.tagged
    noun = _mail_to(s)
    chased = noun is not None and any(group.cls == "chase" for group in s.verbs_in(noun.last + 1, s.count))
    if noun is not None and any(True for cat in ("if", "benign-if") for _ in tagged.plain(cat, 0, noun.first)):
        return  # "if nothing by Friday, ping Priya"
    asks = tagged.has_any("asking", "standing", "again", "nothing")
    asks = asks or (noun is not None and tagged.word(noun.first, "ping-noun") and not s.groups)
    asks = asks or (noun is not None and tagged.word(noun.first - 1, "nth-time") and _told_so_far(s))
    if noun is not None and (chased or asks) and not s.context.todo and not unsent(s, noun.first, noun.last):
        s.drafts.append(Draft(Type.CHASE, *s.scope(noun.first), noun.first, said=past_day(s, 0, s.count, strict=True)))
        return
    for index, end in sorted({(tag.first, tag.last) for tag in tagged.all_senses if tag.cat == "chasing"}):
        verb = s.verb_at(index)
        if verb is not None and verb.to_me and side(s, verb) == "them":
            continue  # « Marc m'a relancé ce matin »
        if s.tagged.is_pronoun(index - 1, "he", "she", "they") or (verb is not None and verb.subject.kind == "name"):
            continue  # « elle relance la préfecture »
        if _only_planned(s, index) or unsent(s, index, end):
            continue
        if not _opens(s, index) or _passive_at(s, index) or tagged.word(end, "expected"):
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
            s.drafts.append(Draft(Type.CHASE, *s.scope(index), index, said=past_day(s, 0, s.count, strict=True)))
            return
