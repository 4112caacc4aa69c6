"""How an offer is told that no set phrase tells: with its pay, in writing, by who hires or wants the candidate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.grammar import Tag
from nudged.reading.statements.decided import actor, by_others, post_behind
from nudged.reading.statements.modality import conditional
from nudged.reading.statements.sums import amount, is_pay, is_pay_told, salary
from nudged.reading.statements.voices import side, theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_OFFERED_WITHIN = 5
_LETTER_OPENING = 5
_SO_FAR = ("past", "present", "progressive")


def offer_received(s: Sentence) -> Tag | None:
    """« Offre à 42k reçue »."""
    tag = _offers_me(s) or _wins_job(s) or _gives_me_job(s) or _offer_in_writing(s)
    tag = tag or _bare_hired(s) or _comes_with_offer(s) or _chosen(s) or _names_sum(s)
    if tag is not None:
        return tag
    for group in s.groups:
        noun = group.subject.noun
        if _priced(s, group):
            return Tag("offered", "", group.index, group.index + 1)
        if (hires(s, group) or _wants_me(s, group)) and not group.negated:
            return Tag("offered", "", group.index, group.index + 1)
        came = group.cls == "arrive" and noun is not None and s.tagged.any_word(noun.first, noun.last, "offer-word")
        if came and group.tense == "past" and not (group.negated or group.mood or s.tagged.lexicon.base_forms):
            return Tag("offered", "", group.index, group.index + 1)
        if group.cls == "receive" and group.tense == "past" and noun is not None and noun.val == "offer":
            if group.lemma in s.tagged.lexicon.word_classes["not-received"]:
                continue
            return None if group.negated or s.tagged.has("neg") else Tag("offered", "", group.index, group.index + 1)
    return None


def _chosen(s: Sentence) -> Tag | None:
    """ "I've been selected", "they've chosen me for the role", "was offered the position", « j'ai été choisie »."""
    tagged = s.tagged
    for step in tagged.words("chosen-word"):
        first, last = s.scope(step)
        if s.context.todo or any(first <= when.first < last and _to_come(when) for when in tagged.times):
            continue
        now = tagged.word(step - 1, "am-word") and tagged.word(step - 2, "first-person")  # "I'm offered the post"
        passive = (step == first or now or tagged.word(step - 1, "passive-word")) and not by_others(s, step)
        chose_me = tagged.is_pronoun(step + 1, "me")
        behind = step + 1 + chose_me
        job = tagged.word(behind, "in-order-to") or tagged.word(step, "granted-word")
        article = behind + tagged.word(behind, "in-order-to")
        named = job and tagged.word(article, "definite", "definite-only")
        whole = tagged.word(article + 1, "offered-thing") and _nothing_else(s, article + 2)
        named = named and (whole or post_behind(s, article) is not None)
        ends = tagged.ends_at(behind, ".!,;") and not tagged.word(step, "granted-word") and step > first
        ends = ends and tagged.noun_in(behind, s.count, "meeting", "call") is None  # "chosen, second interview Monday"
        if tagged.any_word(first, step, "own-candidacy"):
            ends, passive = False, True  # « ma candidature est retenue »: for the job, or for an interview
        if (passive or (chose_me and actor(s, first, step) == "them")) and (named or ends):
            return Tag("offered", "", step, behind)
    return None


def _nothing_else(s: Sentence, step: int) -> bool:
    """Whether the job is all that is named: no "for the job interview", "for the role play"."""
    return s.tagged.ends_at(step) or s.tagged.timed_at(step) or s.tagged.small_word(step)


def _to_come(when: When) -> bool:
    """Whether a time is one at which something will be: no "on the spot", no "yesterday"."""
    return when.direct and not when.past and when.kind != "vague"


def _names_sum(s: Sentence) -> Tag | None:
    """ "They came in at 48k", "she came back with 55k", « ils montent à 55 k »: an offer told by what it pays."""
    for group in s.groups:
        named = group.lemma in s.tagged.lexicon.word_classes["sum-verb"] and group.tense in _SO_FAR
        if not named or group.negated or group.mood or side(s, group) != "them":
            continue
        step = group.index + 1
        while s.tagged.word(step, "sum-link"):
            step += 1
        people = group.subject.kind in ("they", "he", "she", "name", "role", "on")
        if people and is_pay_told(s, step) and not s.tagged.any_word(group.subject.start, group.index, "source-word"):
            return Tag("offered", "", group.index, step)
    return None


def _priced(s: Sentence, group: Group) -> bool:
    """Whether what was received is an offer with its pay: « reçu leur proposition : 46 k »."""
    got = group.cls == "receive" and group.tense == "past" and group.subject.kind in ("none", "me", "we")
    if not got or group.negated or group.mood or s.tagged.lexicon.base_forms:
        return False
    noun = s.tagged.noun_in(group.end, group.end + 3, "doc")
    if noun is None or noun.val != "offer":
        return False
    step = noun.last + (s.tagged.norms[noun.last : noun.last + 1] in ([":"], [","], ["("]))
    return s.tagged.timed_at(step) is False and amount(s, step + s.tagged.word(step, "dative", "bare-of"))


def _pay_behind(s: Sentence, step: int) -> bool:
    """Whether nothing but what it pays stands behind an offer: « offre à 42 k »."""
    step += s.tagged.norms[step : step + 1] == [":"] or s.tagged.word(step, "dative", "bare-of")
    ends = any(s.tagged.ends_at(behind, ".,!(") for behind in range(step + 2, step + 5))
    return ends and not s.tagged.lexicon.base_forms and amount(s, step)


def _bare_hired(s: Sentence) -> Tag | None:
    """« Embauchée, je commence le 16 »: a participle that is the whole answer."""
    ends = s.tagged.norms[1:2] == ["!"] if s.tagged.lexicon.base_forms else s.tagged.ends_at(1)
    alone = s.tagged.word(0, "hired-word") and (ends or salary(s, 1))
    return Tag("offered", "", 0, 1) if alone and not s.context.todo else None


def _offer_in_writing(s: Sentence) -> Tag | None:
    """ "Offer in writing, 31k": with no day by which it is due."""
    noun = next((noun for noun in s.tagged.all_nouns if noun.val == "offer" and noun.first <= 1), None)
    if noun is not None and _paid(s, noun.last):
        return Tag("offered", "", noun.first, noun.last)
    if noun is not None and not s.groups and _in_the_post(s, noun):
        return Tag("offered", "", noun.first, noun.last)
    manner = s.tagged.sense(noun.last) if noun is not None else None
    if noun is not None and not s.tagged.times and not s.groups and _pay_behind(s, noun.last):
        return Tag("offered", "", noun.first, noun.last)
    if noun is None or manner is None or manner.cat != "manner" or manner.first != noun.last or s.tagged.times:
        return None
    ends = s.tagged.ends_at(manner.last)
    return Tag("offered", "", noun.first, manner.last) if ends else None


def _in_the_post(s: Sentence, noun: Tag) -> bool:
    """ "Offer letter in my inbox: 48k", « offre ferme dans ma boîte mail »; no "special offer", "job offer" alone."""
    step = noun.last
    led = s.tagged.word(step, "in-word", "inside-lead") and s.tagged.word(step + 1, "mine-of")
    if not led or not s.tagged.word(step + 2, "inbox-noun") or s.tagged.times:
        return False
    behind = range(step + 3, s.count)
    whose = any(salary(s, at) or s.names.is_company(s.tagged.tokens[at].text) for at in behind)
    return whose or s.tagged.any_word(0, step, "offer-paper", "their-own")


def _paid(s: Sentence, step: int) -> bool:
    """Whether what an offer pays stands at ``step``, behind a colon or "of": "Offer: 165k base", "offer of £52k"."""
    behind = step + (s.tagged.norms[step : step + 1] == [":"] or s.tagged.word(step, "from", "at-place"))
    named = s.tagged.any_word(step - 1, step, "offer-noun") and behind > step
    return named and salary(s, behind) and not s.tagged.times


def _comes_with_offer(s: Sentence) -> Tag | None:
    """ "They've come back with an improved offer", "she rang with the offer"."""
    for group in s.groups:
        told = group.cls in ("reply", "call", "arrive", "-") and group.tense == "past"
        if not told or group.negated or group.mood or group.passive or side(s, group) != "them":
            continue
        noun = s.tagged.noun_in(group.end, group.end + _OFFERED_WITHIN, "doc")
        if noun is None or noun.val != "offer":
            continue
        lead = next((step for step in range(group.end - 1, noun.first) if s.tagged.word(step, "with")), noun.first)
        about = s.tagged.any_word(lead + 1, noun.first, "topic-of", "topic-on", "spoken-about", "no")
        of = s.tagged.word(noun.last, "pledge-link", "infinitive-mark")  # "the offer of a lift", "an offer to help"
        about = about or (of and not s.tagged.any_word(noun.last, noun.last + 4, "job-noun", "workplace"))
        if lead < noun.first and not about:
            return Tag("offered", "", group.index, noun.last)
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
        ends = tagged.ends_at(behind) or tagged.timed[behind]
        if (ends or tagged.word(behind, "at-place", "with", "conjunction", "hired-behind")) and not theirs(
            s, group.index
        ):
            return Tag("offered", "", group.index, behind)
    return None


def _gives_me_job(s: Sentence) -> Tag | None:
    """ "They've given me the job": told as a fact, and of no part of it."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    for group in s.groups:
        told = group.tense in ("past", "progressive") and group.to_me
        told = told and not (group.negated or group.mood or group.passive)
        step = group.index + 1
        if not told or group.lemma not in classes["gives-job"] or not tagged.is_pronoun(step, "me"):
            continue
        given = tagged.word(step + 1, "definite") and tagged.word(step + 2, "won-noun")
        ends = tagged.ends_at(step + 3) or tagged.timed[step + 3] or tagged.word(step + 3, "conjunction")
        named = step + 4 < s.count and tagged.tokens[step + 4].capital
        ends = ends or (tagged.word(step + 3, "at-place") and named)  # no "the place at the table"
        ends = ends and not tagged.word(step + 3, "pledge-link")  # "the job of sorting the box"
        if tagged.lexicon.base_forms and given and ends and side(s, group) == "them":
            return Tag("offered", "", group.index, step + 1)
    return None


def _offers_me(s: Sentence) -> Tag | None:
    """ "They're offering me the post", "rang to offer me a contract", "delighted to offer you the role"."""
    tagged = s.tagged
    if not tagged.lexicon.base_forms:
        offering = (group for group in s.groups if group.to_me and group.lemma in tagged.lexicon.word_classes["offers"])
        group = next((one for one in offering if not one.negated and _job_behind(s, one.end)), None)
        return Tag("offered", "", group.index, group.index + 1) if group else None
    bare = next((one for one in s.groups if _offers_barely(s, one)), None)
    if bare is not None:
        return Tag("offered", "", bare.index, bare.index + 1)
    for step in tagged.words("offers"):
        if step >= s.count - 2:
            break
        glad = tagged.word(step - 1, "infinitive-mark") and tagged.word(step - 2, "glad-adjective")
        spoken = theirs(s, step) or any(s.quoted[step : step + 1]) or (glad and step <= _LETTER_OPENING)
        you = tagged.is_pronoun(step + 1, "you") and spoken
        if not (you or tagged.is_pronoun(step + 1, "me", "us")):
            continue
        if _job_behind(s, step + 2):
            return Tag("offered", "", step, step + 2)
    return None


def _offers_barely(s: Sentence, group: Group) -> bool:
    """Whether they offered, and nothing else is told or only what it pays: "They offered!", "they've offered 68k"."""
    told = group.tense == "past" and group.lemma in s.tagged.lexicon.word_classes["offers"]
    if not told or group.negated or group.mood or group.passive or side(s, group) != "them":
        return False
    end = group.index + 1 + s.tagged.is_pronoun(group.index + 1, "me")
    comma = end < s.count and s.tagged.norms[end] == ","
    bare = s.tagged.ends_at(end, ".!;") and group.subject.kind in ("they", "role")
    return bare or salary(s, end + comma)


def _job_behind(s: Sentence, first: int) -> bool:
    """Whether a job or what it pays stands close behind, and no date of a talk about it."""
    steps = range(first, min(s.count, first + _OFFERED_WITHIN))
    swap = s.tagged.first_sense("instead")
    steps = range(first, min(steps.stop, swap.first)) if swap is not None else steps
    seats = {at for at in steps if s.tagged.word(at, "seat-word") and s.tagged.word(at - 1, "indefinite")}
    seats -= {at for at in seats if s.tagged.word(at, "place-word") and s.tagged.ends_at(at + 1)}
    seats -= {at for at in seats if s.tagged.any_word(at + 1, at + 4, "board-noun")}  # "a seat on the board"
    jobs = (at for at in steps if s.tagged.word(at, "job-noun", "workplace") or _is_pay_alone(s, at))
    job = next((at for at in jobs if at not in seats), None)
    return job is not None and s.tagged.noun_in(first, job, "meeting", "call", "invite") is None


def _is_pay_alone(s: Sentence, at: int) -> bool:
    """Whether a number stands at ``at`` that may be what a job pays: no "the 9.30 slot"."""
    noun = s.tagged.nouns[at + 1] if at + 1 < s.count else None
    return is_pay(s, at) and (noun is None or noun.cat not in ("invite", "meeting", "call"))


def wish(s: Sentence, group: Group) -> bool:
    """Whether a verb tells what they want, at no day: "they'd like to hire me", « ils souhaitent m'embaucher »."""
    wants = s.tagged.any_word(group.start, group.index + 1, "wish-to") and not (group.negated or s.tagged.times)
    doubted = s.tagged.any_word(group.start, group.index, "might-word")
    doubted = doubted or (group.cls in ("send", "give") and s.tagged.word(group.end, "to-whom"))
    doubted = doubted or s.tagged.any_word(group.end, s.scope(group.index)[1] + 1, "contrast")
    return wants and side(s, group) == "them" and not doubted


def _wants_me(s: Sentence, group: Group) -> bool:
    """« Ils souhaitent m'embaucher », « elle voudrait me faire une offre »: who says so has decided."""
    if s.tagged.lexicon.base_forms or group.form != "inf" or not wish(s, group):
        return False
    noun = s.tagged.noun_in(group.index + 1, group.end + 2, "doc")
    offers = noun is not None and noun.val == "offer" and group.cls in ("send", "give")
    return _of_me(s, group) and (offers or _takes_on(s, group))


def hires(s: Sentence, group: Group) -> bool:
    """« Ils m'embauchent », « elle me prend »: the candidate is taken on, told as a fact."""
    told = group.tense in ("present", "past") and not group.mood and _takes_on(s, group) and _of_me(s, group)
    return told and side(s, group) == "them" and not conditional(s, group)


def _of_me(s: Sentence, group: Group) -> bool:
    return any(s.tagged.is_pronoun(step, "me") for step in range(group.start, group.index))


def _takes_on(s: Sentence, group: Group) -> bool:
    """Whether a verb of hiring ends what it tells, or only the job follows."""
    if group.lemma not in s.tagged.lexicon.word_classes["hiring-verb"]:
        return False
    end = group.index + 1
    ends = s.tagged.ends_at(end, "!.,;") or s.tagged.word(end, "hired-behind")
    return ends and not s.tagged.word(end, "not-behind") and not s.tagged.word(end + 1, "taken-otherwise", "long-word")
