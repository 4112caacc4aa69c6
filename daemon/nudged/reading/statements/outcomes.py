"""What the process came to: offer, rejection, withdrawal, position filled, signed, declined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Outcome, Type
from nudged.reading.grammar import Tag
from nudged.reading.statements.decided import accepted_else, by_others, declines_else, signs_else, told_outsider
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import past_day, verb_times
from nudged.reading.statements.elsewhere import of_something_else
from nudged.reading.statements.inquiries import only_asked
from nudged.reading.statements.offers import wish
from nudged.reading.statements.other_company import happens_elsewhere, other_company
from nudged.reading.statements.set_phrases import turned
from nudged.reading.statements.spotted_outcomes import spotted
from nudged.reading.statements.suppositions import feared, imagined, once_it_is, regretted, was_there
from nudged.reading.statements.told_of import told_of_else
from nudged.reading.statements.voices import side, theirs

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_BEHIND = 5
_HALF_A_YEAR = 183
_FEAR = 8
_NAMES = ("declined", "signed", "withdrawn", "filled", "rejected", "offered")
_OTHERS = ("he", "they", "name", "role", "third")
_TO_COME = ("will", "should", "would", "might", "")
_AFTER, _RIGHT_AFTER = 4, 2
_IN_IT = ("process-word", "process-noun", "own-candidacy", "round-noun", "contest-noun")
_OFFER_CLASSES = ("receive", "give", "send", "arrive", "-")


def outcomes(s: Sentence) -> None:
    """The outcome that the sentence tells, if any; how it came is no contact of its own."""
    for name in _NAMES:
        tag = _told(s, name)
        if tag is None:
            continue
        s.drafts = [draft for draft in s.drafts if not (draft.type is Type.CONTACT and _bears(s, draft, tag))]
        s.drafts = [
            draft for draft in s.drafts
            if not (draft.type is Type.PROMISE and tag.first <= draft.anchor < tag.last and _now(s, draft))
        ]  # fmt: skip
        itself = {"declined": Type.COURTESY, "filled": Type.RESCHEDULE}.get(name)
        s.drafts = [
            draft for draft in s.drafts if not (draft.type is itself and tag.first <= draft.anchor < tag.last)
        ]  # « j'ai dit non merci », "they cancelled the position"
        if tag.val == "told":  # « écrit à Marc pour retirer ma candidature »
            s.drafts = [draft for draft in s.drafts if draft.type is not Type.CHASE or draft.anchor > tag.first]
        kind = Outcome.OFFER if name == "offered" else Outcome(name)
        if name == "rejected" and _told_them(s, tag):
            kind = Outcome.WITHDRAWN
        last = next((step for step in s.tagged.words("contrast") if step > tag.first), s.count)
        starts = any(_opens_work(s, when) for when in s.tagged.times)
        said, company = None if starts else _told_on(s, last), other_company(s, tag)
        if company is not None:
            s.drafts = [draft for draft in s.drafts if draft.person != company]
        draft = Draft(Type.OUTCOME, *s.scope(tag.first), tag.first, outcome=kind, said=said, company=company)
        s.drafts.append(draft)
        return


def _opens_work(s: Sentence, when: When) -> bool:
    """Whether a time is when work begins: « prise dès lundi », "start date 2 January"."""
    return s.tagged.word(when.first, "starts-from") or s.tagged.word(when.first - 2, "starting-noun")


def _told_on(s: Sentence, last: int) -> date | None:
    """The past day told with an outcome; no date that comes sooner than its last was: « signé, CDI au 1er sept »."""
    day, now = past_day(s, 0, last, strict=True), s.context.said
    years = any(when.kind == "date" and when.args[0] is not None for when in s.tagged.times)
    return None if day is not None and not years and (now - day).days >= _HALF_A_YEAR else day


def _told(s: Sentence, name: str) -> Tag | None:
    """Where the outcome ``name`` is told as a fact, by a set phrase or without one."""
    if name in s.tagged.cats:
        phrases = (tag for tag in s.tagged.all_senses if tag.cat == name and not _shadowed(s, tag))
        found = next((tag for tag in phrases if _as_fact(s, tag)), None)
        if found is not None:
            return found
    tag = spotted(s, name)
    return tag if tag is not None and _as_fact(s, tag) else None


def _as_fact(s: Sentence, tag: Tag) -> bool:
    idle = (_only_mentioned, _promised, _answers_request, _to_get_done, told_of_else, _from_nobody)
    return not any(asks(s, tag) for asks in idle)


def _from_nobody(s: Sentence, tag: Tag) -> bool:
    """Whether a refusal comes from none of theirs: "a refusal from me", "from the bank"."""
    step = tag.last
    if tag.cat != "rejected" or not s.tagged.word(step - 1, "from") or step >= s.count:
        return False
    return s.tagged.is_pronoun(step, "me") or s.tagged.is_sense(step, "third") or s.tagged.is_sense(step + 1, "third")


def _to_get_done(s: Sentence, tag: Tag) -> bool:
    """Whether the paper is still to be signed: "get the contract signed by Friday", no "have signed the contract"."""
    first = s.scope(tag.first)[0]
    if theirs(s, tag.first) and s.tagged.has("please", first, tag.first):
        return True  # « merci de nous retourner le contrat signé »
    if not s.tagged.word(first, "getting-done"):
        return False
    signed = next(
        (step for step in range(first + 1, first + 1 + _BEHIND) if s.tagged.word(step, "signing-verb")), first
    )
    return s.tagged.noun_in(first, signed, "doc") is not None


def _promised(s: Sentence, tag: Tag) -> bool:
    """Whether an offer is what a verb of theirs promises: « elle m'envoie une promesse d'embauche »."""
    return tag.cat == "offered" and any(
        draft.type is Type.PROMISE and draft.first <= tag.first < draft.last and _to_come(s, draft, tag)
        for draft in s.drafts
    )


def _to_come(s: Sentence, draft: Draft, tag: Tag) -> bool:
    """Whether a promise brings the offer at ``tag``: by its verb in front, or by a day: "written offer by Friday"."""
    group = s.verb_at(draft.anchor)
    noun = group.subject.noun if group is not None else s.tagged.nouns[draft.anchor]
    itself = noun is not None and tag.first <= noun.first < tag.last and not (draft.broken or _now(s, draft))
    dated = draft.anchor == tag.first and not draft.vague  # "they're making me an offer on Friday"
    return draft.anchor < tag.first or itself or dated


def _answers_request(s: Sentence, tag: Tag) -> bool:
    """Whether a no only answers a question, as a paper is promised: "she said no, but she'd forward it".

    Feedback and news come with a rejection too: "they said no, but she'll send feedback".
    """
    said_no = tag.cat == "rejected" and s.tagged.word(tag.last - 1, "no-answer")
    papers = (draft for draft in s.drafts if draft.type is Type.PROMISE and draft.act is Act.SEND)
    return said_no and any(s.tagged.any_word(tag.last, draft.anchor, "contrast") for draft in papers)


def _told_them(s: Sentence, tag: Tag) -> bool:
    """Whether the candidate told them to be out: "told Amazon I'm out"."""
    mine = s.tagged.word(tag.first, "first-person") and s.tagged.lexicon.base_forms
    before = s.verbs_in(0, tag.first)
    return mine and any(
        group.cls in ("tell", "say", "reply")
        and side(s, group) in ("us", "none")
        and not s.tagged.word(group.index, "imagining-word")
        for group in before
    )


def _now(s: Sentence, draft: Draft) -> bool:
    """Whether a promise has no day of its own, or the day on which it is told."""
    return draft.vague or (draft.due is not None and draft.due.day == s.context.said)


def _shadowed(s: Sentence, tag: Tag) -> bool:
    longest = s.tagged.senses[tag.first]
    if longest is None or longest is tag or longest.cat not in _NAMES:
        return False
    return longest.last - longest.first > tag.last - tag.first


def _bears(s: Sentence, draft: Draft, tag: Tag) -> bool:
    """Whether a contact is only how the outcome came: "got a rejection mail"."""
    group = s.verb_at(draft.anchor)
    if tag.cat == "filled" and tag.first <= draft.anchor < tag.last:
        return True  # « ils ont pourvu le poste »
    if tag.cat in ("signed", "declined", "withdrawn"):
        return False
    only_tells = s.tagged.lexicon.word_classes["deciding-verb"] | s.tagged.lexicon.word_classes["letting-word"]
    if group is not None and tag.cat == "rejected" and group.lemma in only_tells:
        return True
    if group is None:
        return not any(s.tagged.tokens[step].norm == ":" for step in range(draft.anchor, tag.first))
    if group.cls == "arrive" and group.subject.noun is not None and group.subject.noun.cat == "answer":
        return True
    if any(other.subject.kind in _OTHERS for other in s.verbs_in(group.index + 1, tag.first + 1)):
        return False
    if group.cls in ("receive", "arrive"):
        first, last = sorted((group.index, tag.first))
        return not s.tagged.any_word(first, last, "saying")
    return group.cls in ("send", "give", "schedule") and tag.cat == "offered"


def _only_mentioned(s: Sentence, tag: Tag) -> bool:
    """Whether an outcome is only hoped, feared, supposed, denied or still to come."""
    tagged = s.tagged
    first, last = s.scope(tag.first)
    if (
        s.context.todo
        or any(token.hyphen for token in tagged.tokens[tag.last : tag.last + 1])
        or any(
            not (regretted(s, doubt.last - 1) or was_there(s, doubt, tag))
            for cat in ("if", "benign-if", "hope", "maybe")
            for doubt in tagged.plain(cat, first, last)
        )
    ):
        return True
    else_told = only_asked(s, tag.first) or of_something_else(s, tag) or turned(s, tag)
    if else_told or imagined(s, tag) or once_it_is(s, first, tag) or happens_elsewhere(s, tag):
        return True
    if any(feared(s, step, tag) for step in range(max(first, tag.first - _FEAR), tag.first)):
        return True  # « j'ai peur qu'ils prennent quelqu'un d'autre »
    if tagged.word(tag.first - 1, "rival-offer", "bygone") or tagged.word(tag.last, "bygone", "not-quality"):
        return True
    noun = tagged.nouns[tag.first]
    if noun is not None and noun.first < tag.first and noun.last >= tag.last:
        return True  # "a yes or a no"
    denies = tagged.word(tag.first, "no-outcome", "not-behind")
    before = first
    if tagged.lexicon.base_forms:
        before = next((step + 1 for step in range(tag.first - 1, first, -1) if tagged.norms[step] == ","), first)
    denies = denies or (tag.cat == "rejected" and _told_them(s, tag))
    unsaid = (step for step in range(max(before, tag.first - 4), tag.first) if tagged.word(step, "no-outcome"))
    if not denies and tag.val != "denied" and any(not regretted(s, step) for step in unsaid):
        return True
    near = _AFTER if tag.cat == "rejected" else _RIGHT_AFTER
    behind = range(max(before, tag.first - near), tag.first)
    if any(tagged.word(step, "after-outcome") and not tagged.timed[step] for step in behind):
        return True
    there_is = tagged.word(tag.first - 2, "existential") and tagged.word(tag.first - 1, "there-is")
    if tagged.word(tag.last, "likely") or there_is:
        return True
    future = tag.val != "denied" and any(
        first <= group.index <= tag.last
        and group.start <= tag.first
        and not (tag.cat == "offered" and wish(s, group))
        and not (group.negated and tag.cat in ("rejected", "withdrawn", "filled", "declined") and not group.mood)
        and (group.tense == "future" or group.mood or _told_for_later(s, group, tag))
        for group in s.groups
    )
    return future or _DOUBTS.get(tag.cat, _never)(s, tag)


def _told_for_later(s: Sentence, group: Group, tag: Tag) -> bool:
    """« Ils me font une offre vendredi »: a present with a day to come; no auxiliary of what is told as done."""
    having = group.lemma in s.tagged.lexicon.word_classes["having-verb"] and not s.tagged.lexicon.base_forms
    if having and group.end == tag.first:
        return False  # « Marc a refusé ma candidature lundi »
    times = (when for when in verb_times(s, group) if when.lead != "not-before")
    later = (when for when in times if not s.comma_between(group.index, when.first))
    near = not s.comma_between(group.index, tag.first)
    return group.cls != "work" and group.tense == "present" and near and any(later)


def _never(_s: Sentence, _tag: Tag) -> bool:
    return False


def _no_offer(s: Sentence, tag: Tag) -> bool:
    tagged = s.tagged
    first, last = s.scope(tag.first)
    others = (one for one in s.groups if one.subject.kind == "third" and one.subject.start <= tag.first <= one.end)
    theirs_alone = any(not tagged.any_word(one.subject.start, one.index, "own-candidacy") for one in others)
    if theirs_alone or tagged.word(tag.last, "not-behind"):
        return True  # "my friend got the job", « ils ne m'embauchent pas »
    making = tagged.lexicon.word_classes["makes-offer"]
    if any(one.lemma in making and one.subject.kind == "me" and one.index + 3 > tag.first for one in s.groups):
        return not theirs(s, tag.first)  # "I made an offer on a bike"
    spec = tagged.nouns[tag.last - 1]
    if spec is not None and spec.cat == "doc" and spec.last > tag.last and spec.val != "offer":
        return True  # "got the role description"
    if tagged.word(tag.last, "is-verb", "possessive") and tagged.any_word(tag.last, tag.last + 4, "to-come-yet"):
        return True  # "an offer is on its way"
    bought = tagged.word(tag.last, "in-order-to", "topic-on") and tagged.word(
        tag.last + 1, "definite", "indefinite", "mine-of"
    )
    ends = tagged.ends_at(tag.last + 3) or tagged.word(tag.last + 3, "at-place", "clause-start")
    if bought and ends and tagged.word(tag.last + 2, "bought-thing"):
        return True  # "made an offer for the building"
    asked = tagged.word(tag.last - 1, "my-behind") and tagged.word(tag.last, "infinitive-mark")
    behind = tagged.sense(tag.last)
    to_come = behind is not None and behind.cat in ("aux", "commit", "broken") and behind.val in _TO_COME
    meeting = tagged.noun_in(tag.last, tag.last + _BEHIND, "meeting") is not None
    coming_in = tagged.word(tag.last, "in-word") and tagged.timed_at(tag.last + 1)  # "want me in on the 3rd"
    wanted = (meeting or coming_in) and tagged.any_word(tag.first, tag.last, "wanting-verb")
    if asked or to_come or wanted or tagged.any_word(tag.last, last, "expected"):
        return True
    if not tagged.any_word(tag.first, tag.first + 1, "offer-noun") or any(
        group.index in range(tag.first, tag.last) for group in s.groups
    ):
        return False
    if any(group.tense in ("future", "progressive") and not wish(s, group) for group in s.verbs_in(first, last)):
        return True
    before = s.verbs_in(0, tag.first)
    made = any(
        (group.tense == "past" or (wish(s, group) and group.cls != "-" and group.end == tag.last))
        and group.cls in _OFFER_CLASSES
        and group.lemma in tagged.lexicon.word_classes["offering-verb"]
        for group in before
    )
    return not (made or tag.first - first <= 1) or any(group.tense == "infinitive" for group in before)


def _not_ours(s: Sentence, tag: Tag) -> bool:
    """Whether somebody else withdrew, declined or signed."""
    if s.tagged.word(tag.first, "first-person") or tag.val == "told":
        return False
    to_do = s.tagged.word(tag.first, "infinitive-mark", "in-order-to")
    if by_others(s, tag.first) or (to_do and told_outsider(s, tag.first)):
        return True
    kinds = [
        group.subject.kind
        for group in s.groups
        if (tag.first <= group.index < tag.last or group.index == tag.first) and not group.to_me
    ]
    return any(kind in _OTHERS for kind in kinds)


def _another_paper(s: Sentence, tag: Tag) -> bool:
    """Whether "it" that was signed is no contract: "Got the NDA. I signed it", « reçu le règlement, je l'ai signé »."""
    near = range(max(0, tag.first - 1), tag.last + 1)
    if not any(s.tagged.word(at, "it-object", "elided-article") for at in near):
        return False
    before = [noun.val for noun in s.tagged.all_nouns if noun.cat == "doc" and noun.last <= tag.first]
    paper = before[-1] if before else s.carried.paper
    return paper is not None and paper not in ("contract", "offer", "documents", "form", "link")


def _not_signed(s: Sentence, tag: Tag) -> bool:
    if tag.val == "told":
        return False
    if _another_paper(s, tag):
        return True
    if tag.last - tag.first == 1:
        ends = s.tagged.ends_at(tag.last, "!,") or s.tagged.timed[tag.last]
        ends = ends or (s.tagged.word(tag.last, "conjunction") and s.tagged.word(tag.last + 1, "sent-back"))
        alone = tag.first == s.scope(tag.first)[0] and (ends or s.tagged.word(tag.last, "signed-behind"))
        return not (alone or _by_me(s, tag))
    to_what = s.tagged.word(tag.last, "to-whom")
    named = s.tagged.any_word(tag.last, tag.last + 5, "offered-thing", "job-noun", "process-word")
    if to_what and (not named or s.tagged.noun_in(tag.last, tag.last + 5, "meeting", "call") is not None):
        return True  # "I said yes to the coffee"
    when = any(s.tagged.timed[tag.last : tag.last + 2]) and to_what
    dated = s.tagged.word(tag.last - 1, "filler") and any(one.cls == "schedule" for one in s.verbs_in(0, tag.first))
    if signs_else(s, tag) or accepted_else(s, tag) or when or dated:
        return True  # "I said yes to Thursday", « il m'a proposé vendredi, j'ai dit oui »
    if s.tagged.word(tag.last - 1, "accepted"):
        ends = s.tagged.ends_at(tag.last, ".,!") or (
            s.tagged.word(tag.last, "at-place") and s.tagged.tokens[tag.last + 1].capital
        )
        message = s.tagged.word(tag.first, "offer-word") and s.tagged.noun_in(tag.last, tag.last + 3, "call", "mail")
        offered = s.carried.offer and (s.tagged.word(tag.last, "accepting-how") or s.tagged.timed_at(tag.last))
        ends = ends or _by_me(s, tag) or offered  # « J'ai accepté sans réfléchir »
        return not (ends or message or s.tagged.any_word(tag.last, tag.last + 4, "offer-object"))
    return _not_ours(s, tag)


def _by_me(s: Sentence, tag: Tag) -> bool:
    """Whether it is told as the candidate's own doing: "offer accepted from my side", "accepted by me"."""
    if s.tagged.is_sense(tag.last, "own-part"):
        return True
    return s.tagged.word(tag.last, "by") and s.tagged.word(tag.last + 1, "my-behind")


def _not_declined(s: Sentence, tag: Tag) -> bool:
    ends = s.tagged.ends_at(tag.last, ".,!;") or any(s.tagged.timed[tag.last : tag.last + 1])
    if s.tagged.word(tag.last - 1, "it-object") and not ends:
        return True  # "I'm not taking it personally"
    if s.tagged.word(tag.last, "pledge-link") and not s.tagged.any_word(
        tag.last, tag.last + 4, "job-noun", "workplace"
    ):
        return True  # "I turned down the offer of a coffee"
    if s.tagged.word(tag.first, "first-person") and s.tagged.word(tag.last - 1, "declined"):
        return s.tagged.any_word(tag.last, tag.last + 5, "declinable") or declines_else(s, tag)
    return _not_ours(s, tag) or (s.tagged.word(tag.first, "first-person") and declines_else(s, tag))


def _retained(s: Sentence, tag: Tag) -> bool:
    """Whether it is a name or a detail that the candidate did not keep: « je n'ai pas retenu le nom »."""
    tagged = s.tagged
    mine = any(not group.passive and group.subject.kind == "me" for group in s.verbs_in(tag.first, tag.last))
    return mine and tagged.word(tag.last, "article")


def _denies_thing(s: Sentence, tag: Tag) -> bool:
    """Whether "no" only begins what was said: "he said no worries", "she said no need to bring anything"."""
    tagged, step = s.tagged, tag.last
    if not tagged.lexicon.base_forms or not tagged.word(step - 1, "no-answer") or tagged.ends_at(step):
        return False
    denied = tagged.word(step - 1, "none-word") and tagged.word(step, "denied-thing")
    return denied or tagged.timed[step - 1]  # "no later than Tuesday"


def _only_away(s: Sentence, tag: Tag) -> bool:
    """Whether who is out is only away: "I'm out Monday", "I'm out of town", "I'm out until Thursday"."""
    tagged, step = s.tagged, tag.last
    if not tagged.word(step - 1, "out-word"):
        return False
    place = tagged.word(step, "out-of") and not tagged.any_word(step + 1, step + 4, *_IN_IT)  # "out of town, of ideas"
    return place or tagged.timed_at(step) or tagged.word(step, "out-until")


def _they_refuse(s: Sentence, tag: Tag) -> bool:
    """Whether a "no thanks" is theirs: « ils m'ont dit non merci », and no « trop loin, non merci »."""
    before = s.verbs_in(0, tag.first)
    told = any(group.cls in ("say", "tell", "reply", "call") and side(s, group) == "them" for group in before)
    answer = s.tagged.noun_in(0, tag.first, "answer", "mail", "call") is not None
    return told or answer or theirs(s, tag.first)


def _not_rejected(s: Sentence, tag: Tag) -> bool:
    tagged = s.tagged
    if (
        (tag.val == "refusing" and not _they_refuse(s, tag))
        or _retained(s, tag)
        or _they_decline(s, tag)
        or s.tagged.any_word(tag.first - 4, tag.last + 2, "refused-else")
    ):
        return True
    if tagged.word(tag.last - 1, "rival-noun") and _rival_stays(s, tag):
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
    over = tagged.places(tag.last, s.scope(tag.first)[1], "over-word")
    if any(tagged.word(step + 1, "to-them") and tagged.ends_at(step + 2) for step in over):
        return True  # "they chose another guy over him"
    late = tagged.word(tag.last, "picked-up", "until-word")  # "didn't pick me up", "didn't get it until Tuesday"
    if _denies_thing(s, tag) or _only_away(s, tag) or late:
        return True
    return (tag.last - tag.first == 1 or tagged.word(tag.first, "bare-article")) and _of_kind(s, tag)


def _of_kind(s: Sentence, tag: Tag) -> bool:
    """Whether one word of refusal tells of many, or of something that is no refusal: "unsuccessful people never"."""
    tagged = s.tagged
    described = tagged.word(tag.first, "rejection-noun", "rejection-alone")
    if described and tagged.word(tag.last, "people-noun", "fellow-word", "one-like"):
        return True
    if tagged.word(tag.first, "negative-word"):
        return s.count > 1 and not tagged.any_word(tag.first - 2, tag.first, "answer-word")
    about = tagged.any_word(tag.first - 3, tag.first, "rejection-of")
    about = about or tagged.any_word(tag.last, tag.last + 2, "rejection-rate")
    return tagged.word(tag.last - 1, "rejection-noun") and about


def _they_decline(s: Sentence, tag: Tag) -> bool:
    """Whether it is somebody else who turned a job down: « Marc a refusé le poste »."""
    declines = s.tagged.word(tag.first, "declining-word") and by_others(s, tag.first)
    me = s.tagged.any_word(tag.first, tag.last, "my-behind")  # "they refused me for the job"
    return declines and not me and s.tagged.any_word(tag.last, tag.last + 3, "offered-thing")


def _rival_stays(s: Sentence, tag: Tag) -> bool:
    """Whether another candidate is only there, and not taken: « il reste un autre candidat à voir »."""
    if s.tagged.lexicon.base_forms or not s.tagged.word(tag.first, "indefinite", "other-word"):
        return False
    never = s.tagged.lexicon.word_classes["never-verb"]  # « à », and no « a »
    to_do = s.tagged.word(tag.last, "to-do-mark") and s.tagged.tokens[tag.last].text.casefold() in never
    wavers = any(group.lemma in s.tagged.lexicon.word_classes["wavering-verb"] for group in s.verbs_in(0, tag.first))
    beside = s.tagged.word(tag.first - 1, "conjunction", "have") and not s.tagged.timed[tag.first - 1]
    return wavers or beside or to_do or s.tagged.word(tag.last, "inside-lead")


def _not_filled(s: Sentence, tag: Tag) -> bool:
    """Whether a freeze is told as over, "the hiring freeze is lifted", or a meeting is what is cancelled."""
    if s.tagged.noun_in(s.scope(tag.first)[0], tag.first, "meeting", "call") is not None:
        verb = next((one for one in s.verbs_in(tag.first, tag.last) if one.cls == "move"), None)
        return verb is not None and verb.subject.kind in ("thing", "none")  # "the interview was cancelled"
    return s.tagged.any_word(tag.last, tag.last + 4, "no-longer-frozen") or s.tagged.word(tag.last, "freeze-of-many")


_DOUBTS: dict[str, Callable[[Sentence, Tag], bool]] = {
    "offered": _no_offer, "signed": _not_signed, "declined": _not_declined, "withdrawn": _not_ours,
    "rejected": _not_rejected, "filled": _not_filled,
}  # fmt: skip
