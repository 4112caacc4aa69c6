"""What the process came to: offer, rejection, withdrawal, position filled, signed, declined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Outcome, Type
from nudged.reading.grammar import Tag
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import past_day, verb_times
from nudged.reading.statements.inquiries import only_asked
from nudged.reading.statements.modality import conditional
from nudged.reading.statements.persons import sender, sender_is_role
from nudged.reading.statements.voices import side, theirs

if TYPE_CHECKING:
    from collections.abc import Callable

    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence

_BEHIND = 5
_NAMES = ("declined", "signed", "withdrawn", "filled", "rejected", "offered")
_OTHERS = ("he", "they", "name", "role", "third")
_CLOSED_WITHIN = 7
_TO_COME = ("will", "should", "would", "might", "")
_OFFERED_WITHIN = 5
_AFTER, _RIGHT_AFTER = 4, 2
_RIVAL = 5
_LONG_TRADE = 6
_TRADES = ("iste", "ienne", "ien", "trice", "euse", "eur", "iere", "aire")
"""Endings of French words for people by what they do."""
_OFFER_CLASSES = ("receive", "give", "send", "arrive", "-")


def outcomes(s: Sentence) -> None:
    """The outcome that the sentence tells, if any; how it came is no contact of its own."""
    for name in _NAMES:
        tag = next((tag for tag in s.tagged.all_senses if tag.cat == name and not _shadowed(s, tag)), None)
        if tag is None and name in _SPOTTED:
            tag = _SPOTTED[name](s)
        if tag is None or _only_mentioned(s, tag) or _promised(s, tag):
            continue
        s.drafts = [draft for draft in s.drafts if not (draft.type is Type.CONTACT and _bears(s, draft, tag))]
        s.drafts = [
            draft for draft in s.drafts
            if not (draft.type is Type.PROMISE and tag.first <= draft.anchor < tag.last and _now(s, draft))
        ]  # fmt: skip
        kind = Outcome.OFFER if name == "offered" else Outcome(name)
        if name == "rejected" and _told_them(s, tag):
            kind = Outcome.WITHDRAWN
        said = past_day(s, 0, s.count)
        s.drafts.append(Draft(Type.OUTCOME, *s.scope(tag.first), tag.first, outcome=kind, said=said))
        return


def _promised(s: Sentence, tag: Tag) -> bool:
    """Whether an offer is what a verb of theirs promises: « elle m'envoie une promesse d'embauche »."""
    return tag.cat == "offered" and any(
        draft.type is Type.PROMISE and draft.first <= draft.anchor < tag.first < draft.last for draft in s.drafts
    )


def _told_them(s: Sentence, tag: Tag) -> bool:
    """Whether the candidate told them to be out: "told Amazon I'm out"."""
    mine = s.tagged.word(tag.first, "first-person") and s.tagged.lexicon.base_forms
    before = (group for group in s.groups if group.index < tag.first)
    return mine and any(group.cls in ("tell", "say", "reply") and side(s, group) in ("us", "none") for group in before)


def _now(s: Sentence, draft: Draft) -> bool:
    """Whether a promise has no day of its own, or the day on which it is told."""
    return draft.vague or (draft.due is not None and draft.due.day == s.context.said)


def _offer_received(s: Sentence) -> Tag | None:
    """« Offre à 42k reçue »."""
    if (tag := _offers_me(s) or _wins_job(s)) is not None:
        return tag
    for group in s.groups:
        noun = group.subject.noun
        if _hires(s, group) and not group.negated:
            return Tag("offered", "", group.index, group.index + 1)
        came = group.cls == "arrive" and noun is not None and s.tagged.any_word(noun.first, noun.last, "offer-word")
        if came and group.tense == "past" and not (group.negated or group.mood or s.tagged.lexicon.base_forms):
            return Tag("offered", "", group.index, group.index + 1)
        if group.cls == "receive" and group.tense == "past" and noun is not None and noun.val == "offer":
            if group.lemma in s.tagged.lexicon.word_classes["not-received"]:
                continue
            return None if group.negated or s.tagged.has("neg") else Tag("offered", "", group.index, group.index + 1)
    return None


def _wins_job(s: Sentence) -> Tag | None:
    """ "Got the apprenticeship!", "landed the gig", « décroché le stage »: the candidate has the job."""
    tagged = s.tagged
    for group in s.groups:
        won = group.tense == "past" and group.lemma in tagged.lexicon.word_classes["winning-verb"]
        ours = group.subject.kind in ("none", "me", "we") and not (group.negated or group.mood)
        step = group.end + 1
        if not (won and ours and tagged.word(step, "won-noun") and tagged.word(group.end, "definite", "definite-one")):
            continue
        behind = step + 1
        ends = behind >= s.count or tagged.tokens[behind].kind == "mark" or tagged.timed[behind]
        if (ends or tagged.word(behind, "preposition", "conjunction", "hired-behind")) and not theirs(s, group.index):
            return Tag("offered", "", group.index, behind)
    return None


def _offers_me(s: Sentence) -> Tag | None:
    """ "They're offering me the post", "rang to offer me a contract", "delighted to offer you the role"."""
    tagged = s.tagged
    if not tagged.lexicon.base_forms:
        offering = (group for group in s.groups if group.to_me and group.lemma in tagged.lexicon.word_classes["offers"])
        group = next((one for one in offering if not one.negated and _job_behind(s, one.end)), None)
        return Tag("offered", "", group.index, group.index + 1) if group else None
    for step in range(s.count - 2):
        if not tagged.word(step, "offers"):
            continue
        you = tagged.is_pronoun(step + 1, "you") and (theirs(s, step) or any(s.quoted[step : step + 1]))
        if not (you or tagged.is_pronoun(step + 1, "me", "us")):
            continue
        if _job_behind(s, step + 2):
            return Tag("offered", "", step, step + 2)
    return None


def _job_behind(s: Sentence, first: int) -> bool:
    """Whether a job or what it pays stands close behind, and no date of a talk about it."""
    steps = range(first, min(s.count, first + _OFFERED_WITHIN))
    swap = next((tag for tag in s.tagged.all_senses if tag.cat == "instead"), None)
    steps = range(first, min(steps.stop, swap.first)) if swap is not None else steps
    job = next((at for at in steps if s.tagged.word(at, "job-noun", "workplace") or _pay(s, at)), None)
    return job is not None and s.tagged.noun_in(first, job, "meeting", "call", "invite") is None


def _pay(s: Sentence, step: int) -> bool:
    return s.tagged.tokens[step].kind == "num" and not s.tagged.timed[step]


def _hires(s: Sentence, group: Group) -> bool:
    """« Ils m'embauchent », « elle me prend »: the candidate is taken on, told as a fact."""
    told = group.tense in ("present", "past") and not group.mood and not conditional(s, group)
    if not told or group.lemma not in s.tagged.lexicon.word_classes["hiring-verb"] or side(s, group) != "them":
        return False
    clitic = any(s.tagged.is_pronoun(step, "me") for step in range(group.start, group.index))
    end = group.index + 1
    ends = end >= s.count or s.tagged.tokens[end].norm in "!.,;" or s.tagged.word(end, "hired-behind")
    return clitic and ends and not s.tagged.word(end, "not-behind")


def _takes_rival(s: Sentence, group: Group) -> bool:
    """Whether another candidate was taken: "they've chosen somebody with more B2B", "went for another"."""
    tagged, classes, end = s.tagged, s.tagged.lexicon.word_classes, group.index + 1
    if group.lemma in classes["rival-verb-behind"]:
        if not tagged.word(end, "rival-link"):
            return False
        end += 1
    elif group.lemma not in classes["rival-verb"]:
        return False
    end += tagged.norms[end : end + 1] == ["on"]
    if tagged.word(end, "somebody-word"):
        return not tagged.word(end + 1, "infinitive-mark")
    if not tagged.word(end, "bare-article"):
        return False
    near = range(end + 1, min(s.count, end + _RIVAL))
    return any(tagged.word(step, "rival-noun") and not tagged.any_word(end, step, "from") for step in near)


def _given_away(s: Sentence) -> Tag | None:
    """ "They've gone and give it to somebody else": whatever the form of the verb."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    for step in tagged.words("somebody-word") + tagged.words("indefinite"):
        gone = tagged.word(step - 2, "gone-to") and tagged.any_word(step - 5, step - 2, "position")
        if gone and tagged.word(step - 1, "to-whom"):
            return Tag("rejected", "", step - 2, step - 1)
        if not tagged.word(step - 1, "to-whom") or not tagged.word(step - 2, "given-noun"):
            continue
        verb = next((group for group in reversed(s.groups) if step - 5 <= group.index < step - 2), None)
        done = verb is not None and verb.tense in ("past", "present") and not (verb.mood or verb.negated)
        if verb is not None and done and verb.lemma in classes["gives-job"] and side(s, verb) == "them":
            return Tag("rejected", "", verb.index, verb.index + 1)
    return None


def _other_hired(s: Sentence) -> Tag | None:
    """ "They hired the owner's nephew", "they've given it to the Saturday girl"."""
    classes = s.tagged.lexicon.word_classes
    for group in s.groups:
        told = group.tense == "past" and not (group.mood or group.negated or group.to_me or group.passive)
        if not told or side(s, group) != "them" or conditional(s, group):
            continue
        end = group.index + 1
        hired = group.lemma in classes["hires"] and s.tagged.word(end, "person-start")
        hired = hired or _takes_rival(s, group)
        job = next((at for at in range(end, end + 3) if s.tagged.word(at, "given-noun")), None)
        behind = job + 1 if job is not None and group.lemma in classes["gives-job"] else s.count
        given = s.tagged.word(behind, "to-whom") and not s.tagged.is_pronoun(behind + 1, "me", "us")
        if hired or given:
            return Tag("rejected", "", group.index, group.index + 1)
    return _given_away(s)


def _other_taken(s: Sentence) -> Tag | None:
    """« Ils retiennent l'autre finaliste », « ils ne m'ont pas gardée »."""
    hiring = s.tagged.lexicon.word_classes["hiring-verb"]
    for group in s.groups:
        told = group.tense in ("present", "past") and not group.mood and group.lemma in hiring
        if not told or side(s, group) != "them" or conditional(s, group):
            continue
        another = s.tagged.any_word(group.end, group.end + 4, "other-one")
        rival = (
            s.tagged.word(group.end, "indefinite")
            and not any(s.tagged.nouns[group.end + 1 : group.end + 2])
            and s.tagged.any_word(group.end + 2, group.end + 4, "at-place")
        )
        another = (another or rival or _of_trade(s, group)) and not group.negated and not group.to_me
        if another or (group.negated and _hires(s, group)):
            return Tag("rejected", "", group.index, group.index + 1)
    return None


def _of_trade(s: Sentence, group: Group) -> bool:
    """Whether somebody is told by a trade: « la mairie a choisi le clarinettiste de Millau », « une bilingue »."""
    tagged, end = s.tagged, group.end
    if not tagged.word(end, "indefinite", "definite-one") or end + 1 >= s.count or tagged.nouns[end + 1] is not None:
        return False
    word = tagged.norms[end + 1].rstrip("s")
    known = tagged.word(end + 1, "rival-trade") or (word.endswith(_TRADES) and len(word) > _LONG_TRADE)
    return known and not tagged.timed[end + 1] and group.tense == "past"


def _bare_no(s: Sentence) -> Tag | None:
    """« Non (mail de Lucas) », « non reçu par mail »: a no that is the whole answer."""
    other = _other_hired(s) if s.tagged.lexicon.base_forms else _other_taken(s)
    if other is not None:
        return other
    if not s.tagged.word(0, "no-answer") or s.context.todo:
        return None
    alone = (s.count == 1 and not s.tagged.lexicon.base_forms) or s.tagged.norms[1:2] in (["("], ["recu"])
    alone = alone or (s.tagged.word(1, "from") and (sender(s, 1, 4) is not None or sender_is_role(s, 1, 3)))
    return Tag("rejected", "", 0, min(2, s.count)) if alone else None


def _closed(s: Sentence) -> Tag | None:
    """The position that is told as closed, cancelled or filled: "vacancy frozen and then cancelled"."""
    closing = s.tagged.lexicon.word_classes["closing-verb"]
    for group in s.groups:
        told = group.tense in ("past", "present") and group.form in ("pp", "past")
        told = told or (group.tense == "progressive" and not verb_times(s, group))
        if group.lemma in closing and told and not group.negated:
            around = range(max(0, group.index - _CLOSED_WITHIN), min(s.count, group.index + 4))
            if not group.mood and any(s.tagged.word(step, "position") for step in around):
                return Tag("filled", "", group.index, group.index + 1)
    return None


def _shadowed(s: Sentence, tag: Tag) -> bool:
    longest = s.tagged.senses[tag.first]
    if longest is None or longest is tag or longest.cat not in _NAMES:
        return False
    return longest.last - longest.first > tag.last - tag.first


def _bears(s: Sentence, draft: Draft, tag: Tag) -> bool:
    """Whether a contact is only how the outcome came: "got a rejection mail"."""
    group = next((group for group in s.groups if group.index == draft.anchor), None)
    if tag.cat in ("signed", "declined", "withdrawn"):
        return False
    only_tells = s.tagged.lexicon.word_classes["deciding-verb"] | s.tagged.lexicon.word_classes["letting-know"]
    if group is not None and tag.cat == "rejected" and group.lemma in only_tells:
        return True
    if group is None:
        return not any(s.tagged.tokens[step].norm == ":" for step in range(draft.anchor, tag.first))
    if group.cls == "arrive" and group.subject.noun is not None and group.subject.noun.cat == "answer":
        return True
    if any(group.index < other.index <= tag.first and other.subject.kind in _OTHERS for other in s.groups):
        return False
    if group.cls in ("receive", "arrive"):
        first, last = sorted((group.index, tag.first))
        return not s.tagged.any_word(first, last, "saying")
    return group.cls in ("send", "give", "schedule") and tag.cat == "offered"


def _only_mentioned(s: Sentence, tag: Tag) -> bool:
    """Whether an outcome is only hoped, feared, supposed, denied or still to come."""
    tagged = s.tagged
    first, last = s.scope(tag.first)
    if s.context.todo or any(
        True for cat in ("if", "benign-if", "hope", "maybe") for _ in tagged.plain(cat, first, last)
    ):
        return True
    if only_asked(s, tag.first):
        return True
    noun = tagged.nouns[tag.first]
    if noun is not None and noun.first < tag.first and noun.last >= tag.last:
        return True  # "a yes or a no"
    denies = tagged.word(tag.first, "no-outcome", "not-behind")
    before = first
    if tagged.lexicon.base_forms:
        before = next((step + 1 for step in range(tag.first - 1, first, -1) if tagged.norms[step] == ","), first)
    denies = denies or (tag.cat == "rejected" and _told_them(s, tag))
    if not denies and tagged.any_word(max(before, tag.first - 4), tag.first, "no-outcome"):
        return True
    near = _AFTER if tag.cat == "rejected" else _RIGHT_AFTER
    if tagged.any_word(max(before, tag.first - near), tag.first, "after-outcome"):
        return True
    if tagged.word(tag.last, "likely"):
        return True
    future = any(
        first <= group.index <= tag.last
        and group.start <= tag.first
        and not (group.negated and tag.cat in ("rejected", "withdrawn") and not group.mood)
        and (group.tense == "future" or group.mood or _told_for_later(s, group, tag))
        for group in s.groups
    )
    return future or _DOUBTS.get(tag.cat, _never)(s, tag)


def _told_for_later(s: Sentence, group: Group, tag: Tag) -> bool:
    """« Ils me font une offre vendredi »: a present with a day to come."""
    times = (when for when in verb_times(s, group) if when.lead != "not-before")
    later = (when for when in times if not s.comma_between(group.index, when.first))
    near = not s.comma_between(group.index, tag.first)
    return group.cls != "work" and group.tense == "present" and near and any(later)


def _never(_s: Sentence, _tag: Tag) -> bool:
    return False


def _no_offer(s: Sentence, tag: Tag) -> bool:
    tagged = s.tagged
    first, last = s.scope(tag.first)
    if any(group.subject.kind == "third" and group.subject.start <= tag.first <= group.end for group in s.groups):
        return True  # "my friend got the job"
    spec = tagged.nouns[tag.last - 1]
    if spec is not None and spec.cat == "doc" and spec.last > tag.last and spec.val != "offer":
        return True  # "got the role description"
    asked = tagged.word(tag.last - 1, "my-behind") and tagged.word(tag.last, "infinitive-mark")
    behind = tagged.sense(tag.last)
    to_come = behind is not None and behind.cat in ("aux", "commit", "broken") and behind.val in _TO_COME
    meeting = tagged.noun_in(tag.last, tag.last + _BEHIND, "meeting") is not None
    wanted = meeting and tagged.any_word(tag.first, tag.last, "wanting-verb")  # "want me in for a second round"
    if asked or to_come or wanted or tagged.any_word(tag.last, last, "expected"):
        return True
    if not tagged.any_word(tag.first, tag.first + 1, "offer-noun") or any(
        group.index in range(tag.first, tag.last) for group in s.groups
    ):
        return False
    if any(first <= group.index < last and group.tense in ("future", "progressive") for group in s.groups):
        return True
    before = [group for group in s.groups if group.index < tag.first]
    made = any(
        group.tense == "past"
        and group.cls in _OFFER_CLASSES
        and group.lemma in tagged.lexicon.word_classes["offering-verb"]
        for group in before
    )
    return not (made or tag.first - first <= 1) or any(group.tense == "infinitive" for group in before)


def _not_ours(s: Sentence, tag: Tag) -> bool:
    """Whether somebody else withdrew, declined or signed."""
    if s.tagged.word(tag.first, "first-person"):
        return False
    kinds = [
        group.subject.kind for group in s.groups if tag.first <= group.index < tag.last or group.index == tag.first
    ]
    return any(kind in _OTHERS for kind in kinds)


def _not_signed(s: Sentence, tag: Tag) -> bool:
    if tag.last - tag.first == 1:
        ends = tag.last >= s.count or s.tagged.tokens[tag.last].norm in "!," or s.tagged.timed[tag.last]
        alone = tag.first == s.scope(tag.first)[0] and (ends or s.tagged.word(tag.last, "signed-behind"))
        return not alone
    if s.tagged.word(tag.last - 1, "accepted"):
        ends = tag.last >= s.count or s.tagged.tokens[tag.last].norm in ".,!"
        return not ends and not s.tagged.any_word(tag.last, tag.last + 4, "offer-object")
    return _not_ours(s, tag)


def _not_declined(s: Sentence, tag: Tag) -> bool:
    if s.tagged.word(tag.first, "first-person") and s.tagged.word(tag.last - 1, "declined"):
        return s.tagged.any_word(tag.last, tag.last + 5, "declinable") or _declines_else(s, tag)
    return _not_ours(s, tag) or (s.tagged.word(tag.first, "first-person") and _declines_else(s, tag))


def _declines_else(s: Sentence, tag: Tag) -> bool:
    """Whether something else than an offer is what is declined: "I declined a coffee", « j'ai refusé le café »."""
    step = tag.last
    if not s.tagged.word(step, "bare-article", "indefinite", "part-of", "definite") or s.tagged.timed[step]:
        return False
    return not s.tagged.any_word(step, step + 5, "job-noun", "workplace", "offer-word", "offer-object")


def _retained(s: Sentence, tag: Tag) -> bool:
    """Whether it is a name or a detail that the candidate did not keep: « je n'ai pas retenu le nom »."""
    tagged = s.tagged
    mine = any(
        tag.first <= group.index < tag.last and not group.passive and group.subject.kind == "me" for group in s.groups
    )
    return mine and not tagged.lexicon.base_forms and tagged.word(tag.last, "article")


def _refuses_else(s: Sentence, tag: Tag) -> bool:
    """Whether something else of the candidate's was refused: « ils ont refusé ma note de frais »."""
    active = any(group.index == tag.first and not group.passive and group.tense == "past" for group in s.groups)
    object_of = s.tagged.word(tag.last, "mine-of") and not s.tagged.any_word(tag.last, tag.last + 3, "process-word")
    return active and object_of


def _not_rejected(s: Sentence, tag: Tag) -> bool:
    tagged = s.tagged
    if _retained(s, tag) or _refuses_else(s, tag):
        return True
    for group in s.groups:
        if group.passive and tag.first <= group.index < tag.last and group.subject.kind == "name":
            return True
    if any(
        (sense := tagged.sense(step)) is not None and sense.cat == "rel" for step in range(tag.first - 3, tag.first)
    ):
        return True  # "applicants who are not shortlisted"
    opens = s.scope(tag.first)[0]
    if any(
        third.cat == "third" and third.val != "brand" and opens <= third.first < min(tag.first, opens + 2)
        for third in tagged.all_senses
    ):
        return True  # « le voisin a été refusé »
    if tag.last - tag.first == 1 or tagged.word(tag.first, "bare-article"):
        if tagged.word(tag.first, "negative-word"):
            return s.count > 1 and not tagged.any_word(tag.first - 2, tag.first, "answer-word")
        about = tagged.any_word(tag.first - 3, tag.first, "rejection-of") or tagged.any_word(
            tag.last, tag.last + 2, "rejection-rate"
        )
        return tagged.word(tag.last - 1, "rejection-noun") and about
    return False


def _not_filled(s: Sentence, tag: Tag) -> bool:
    """Whether a freeze is told as over: "the hiring freeze is lifted"."""
    return s.tagged.any_word(tag.last, tag.last + 4, "no-longer-frozen")


_DOUBTS: dict[str, Callable[[Sentence, Tag], bool]] = {
    "offered": _no_offer, "signed": _not_signed, "declined": _not_declined, "withdrawn": _not_ours,
    "rejected": _not_rejected, "filled": _not_filled,
}  # fmt: skip


def _bare_decline(s: Sentence) -> Tag | None:
    """ "Declined, base too low", "politely declined": no object tells what, so that it is the offer."""
    for step in s.tagged.words("bare-declined"):
        opens = step == s.scope(step)[0] or (
            step == s.scope(step)[0] + 1 and s.tagged.norms[0].endswith(("ly", "ment"))
        )
        behind = step + 1
        ends = behind >= s.count or s.tagged.tokens[behind].kind == "mark" or s.tagged.timed[behind]
        if opens and (ends or s.tagged.word(behind, "signed-behind", "preposition", "when", "in-order-to")):
            return Tag("declined", "", step, behind)
    return None


_SPOTTED: dict[str, Callable[[Sentence], Tag | None]] = {
    "filled": _closed,
    "rejected": _bare_no,
    "offered": _offer_received,
    "declined": _bare_decline,
}
