"""The words of an outcome that no set phrase tells: who else is hired, a bare no, that a position is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.grammar import Tag
from nudged.reading.statements.decided import accepted_job, declined_job, refuses_me
from nudged.reading.statements.dues import verb_times
from nudged.reading.statements.goes_on import not_on_with_me, not_on_with_them, on_with_rival
from nudged.reading.statements.modality import conditional
from nudged.reading.statements.offers import hires, offer_received
from nudged.reading.statements.persons import sender, sender_is_role
from nudged.reading.statements.refusals import gone_to_another, the_no
from nudged.reading.statements.set_phrases import only_later, put_in_place, rival_at, told_whole
from nudged.reading.statements.voices import side

if TYPE_CHECKING:
    from collections.abc import Callable

    from nudged.reading.grammar import Group
    from nudged.reading.statements.sentence import Sentence

_CLOSED_WITHIN = 7
_RIVAL = 5
_LONG_TRADE = 6


def spotted(s: Sentence, name: str) -> Tag | None:
    """Where the outcome ``name`` is told without a set phrase, if it is."""
    return _SPOTTED[name](s) if name in _SPOTTED else None


def _takes_rival(s: Sentence, group: Group) -> bool:
    """Whether another candidate was taken: "they've chosen somebody with more B2B", "went for another"."""
    tagged, classes, end = s.tagged, s.tagged.lexicon.word_classes, group.index + 1
    if group.lemma in classes["rival-verb-behind"]:
        if not tagged.word(end, "rival-link"):
            return False
        end += 1
    elif group.lemma not in classes["rival-verb"]:
        return False
    end += tagged.word(end, "rival-on")
    if tagged.word(end, "another-one"):
        return tagged.ends_at(end + 1) or tagged.word(end + 1, "rival-noun")
    if tagged.word(end, "somebody-word"):
        return not tagged.word(end + 1, "infinitive-mark", "not-of-somebody")
    if not tagged.word(end, "bare-article"):
        return False
    if tagged.word(end + 1, "other-offer") and tagged.word(end + 2, "one-like"):
        return True  # "they've signed the other one"
    near = range(end + 1, min(s.count, end + _RIVAL))
    return any(tagged.word(step, "rival-noun") and not tagged.any_word(end, step, "from") for step in near)


def _went_with_insider(s: Sentence) -> Tag | None:
    """ "The board went with an internal", "chose an outsider in the end": who is so called is a candidate."""
    tagged = s.tagged
    for step in tagged.words("rival-adjective"):
        behind = step + 1
        alone = tagged.ends_at(behind) or tagged.timed[behind] or tagged.word(behind, "rival-noun", "conjunction")
        alone = alone or tagged.word(behind, "at-place", "with", "when")
        if not alone or not tagged.word(step - 1, "indefinite"):
            continue
        linked = step - 2 - tagged.word(step - 2, "rival-link", "to-whom", "rival-on")
        verbs = {lemma for lemma, _ in tagged.lexicon.verbs.get(tagged.norms[linked], ())}
        chosen = tagged.word(linked, "gone-to") or verbs & tagged.lexicon.word_classes["choosing-verb"]
        if linked >= 0 and chosen and not tagged.any_word(max(0, linked - 3), linked, "first-person"):
            return Tag("rejected", "", linked, linked + 1)
    return None


def _given_away(s: Sentence) -> Tag | None:
    """ "They've gone and give it to somebody else": whatever the form of the verb."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    others = [step - 1 for step in tagged.words("rival-end") if tagged.word(step + 1, "rival-noun")]
    for step in tagged.words("somebody-word") + tagged.words("indefinite") + others:
        if not tagged.word(step - 1, "to-whom") or not tagged.word(step - 2, "given-noun"):
            continue
        verb = next(reversed(s.verbs_in(step - 5, step - 2)), None)
        done = verb is not None and verb.tense in ("past", "present") and not (verb.mood or verb.negated)
        if verb is not None and done and verb.lemma in classes["gives-job"] and side(s, verb) == "them":
            return Tag("rejected", "", verb.index, verb.index + 1)
    return None


def _other_hired(s: Sentence) -> Tag | None:
    """ "They hired the owner's nephew", "they've given it to the Saturday girl"."""
    classes = s.tagged.lexicon.word_classes
    for group in s.groups:
        to_me = group.to_me and not _over_me(s, group)
        told = group.tense == "past" and not (group.mood or group.negated or to_me or group.passive)
        if not told or side(s, group) != "them" or conditional(s, group):
            continue
        end = group.index + 1
        hired = group.lemma in classes["hires"] and s.tagged.word(end, "person-start")
        hired = hired and not s.tagged.word(end + 1, "one-more")  # "they hired a new CTO"
        hired = hired or _takes_rival(s, group)
        job = next((at for at in range(end, end + 3) if s.tagged.word(at, "given-noun")), None)
        behind = job + 1 if job is not None and group.lemma in classes["gives-job"] else s.count
        given = s.tagged.word(behind, "to-whom") and not s.tagged.is_pronoun(behind + 1, "me", "us")
        if hired or given:
            return Tag("rejected", "", group.index, group.index + 1)
    return _went_with_insider(s) or _given_away(s)


def _over_me(s: Sentence, group: Group) -> bool:
    """Whether somebody was preferred to the candidate: "they picked a guy from Ottawa over me"."""
    tagged = s.tagged
    over = tagged.places(group.end, s.scope(group.index)[1], "over-word")
    return any(tagged.is_pronoun(step + 1, "me") for step in over)


def _other_taken(s: Sentence) -> Tag | None:
    """« Ils retiennent l'autre finaliste », « ils ne m'ont pas gardée »."""
    hiring = s.tagged.lexicon.word_classes["hiring-verb"]
    for group in s.groups:
        told = group.tense in ("present", "past") and not group.mood and group.lemma in hiring
        if not told or side(s, group) != "them" or conditional(s, group):
            continue
        near = range(group.end, min(s.count, group.end + 4))
        another = any(
            s.tagged.word(step, "other-one") and not (_other_thing(s, step) or s.tagged.word(step - 1, "mine-of"))
            for step in near
        )
        rival = (
            s.tagged.word(group.end, "indefinite")
            and not any(s.tagged.nouns[group.end + 1 : group.end + 2])
            and s.tagged.any_word(group.end + 2, group.end + 4, "at-place")
        )
        another = (another or rival or _of_trade(s, group)) and not group.negated and not group.to_me
        if another or (group.negated and hires(s, group)):
            return Tag("rejected", "", group.index, group.index + 1)
    return None


def _has_my_place(s: Sentence) -> Tag | None:
    """« Ils ont mis une collègue à ma place », « c'est le neveu du patron qui a le poste »."""
    classes = s.tagged.lexicon.word_classes
    place = s.tagged.first_sense("in-my-place")
    for group in s.groups if place is not None else ():
        puts = group.lemma in classes["hiring-verb"] or group.lemma in classes["placing-verb"]
        told = group.tense in ("present", "past") and not (group.mood or group.negated or conditional(s, group))
        before = puts and told and place is not None and group.index < place.first
        if before and place is not None and side(s, group) == "them" and put_in_place(s, group, place):
            return Tag("rejected", "", group.index, group.index + 1)
    rival = s.tagged.first_sense("has-the-job")
    if rival is None or s.tagged.word(rival.first - 1, "my-behind") or not told_whole(s, rival.last):
        return None
    cleft = any(s.tagged.word(step, "it-is") and s.tagged.word(step + 1, "is") for step in range(rival.first))
    return Tag("rejected", "", rival.first, rival.last) if cleft else None


def _other_thing(s: Sentence, step: int) -> bool:
    """Whether « autre » describes what no candidate is: « l'autre route »."""
    behind = step + 1
    if not s.tagged.word(step, "other-word") or s.tagged.ends_at(behind):
        return False
    known = s.tagged.small_word(behind) or s.tagged.word(behind, "other-one", "rival-noun")
    return not known and not s.tagged.timed[behind]


def _of_trade(s: Sentence, group: Group) -> bool:
    """Whether somebody is told by a trade: « la mairie a choisi le clarinettiste de Millau », « une bilingue »."""
    tagged, end = s.tagged, group.end
    if not tagged.word(end, "indefinite", "definite-one") or end + 1 >= s.count or tagged.nouns[end + 1] is not None:
        return False
    word = tagged.norms[end + 1].rstrip("s")
    known = tagged.word(end + 1, "rival-trade") or (
        word.endswith(tuple(tagged.lexicon.word_classes["trade-ending"])) and len(word) > _LONG_TRADE
    )
    return known and not tagged.timed[end + 1] and group.tense == "past"


def _out(s: Sentence) -> Tag | None:
    """ "Out after round two", "out in the final round": nobody else is told to be out of a stage."""
    tagged = s.tagged
    led = tagged.word(0, "out-word") and tagged.word(1, "after-outcome", "in-word", "at-place")
    stage = next((step for step in range(2, 2 + _RIVAL) if tagged.word(step, "round-noun")), None) if led else None
    if stage is None or s.groups or s.context.todo or tagged.any_word(2, stage, "preposition", "topic-of"):
        return None  # "out in time for the next round"
    while tagged.word(stage + 1, "round-noun"):
        stage += 1
    goes_on = tagged.unknown_word(stage + 1) and not tagged.word(stage + 1, "conjunction", "count-word")
    return None if goes_on else Tag("rejected", "denied", 0, 1)  # no "out in the round garden"


def _bare_no(s: Sentence) -> Tag | None:
    """« Non (mail de Lucas) », « non reçu par mail »: a no that is the whole answer."""
    english = s.tagged.lexicon.base_forms
    told = _other_hired(s) or gone_to_another(s) or the_no(s) or _passed(s) if english else None
    other = told if english else (_other_taken(s) or _has_my_place(s))
    if other is not None:
        return other
    if not s.tagged.word(0, "no-answer") or s.context.todo:
        return None
    alone = (s.count == 1 and not s.tagged.lexicon.base_forms) or s.tagged.norms[1:2] == ["("]
    alone = alone or s.tagged.word(1, "received-word") or (s.tagged.word(1, "from") and (_sent_by_them(s)))
    return Tag("rejected", "", 0, min(2, s.count)) if alone else None


def _sent_by_them(s: Sentence) -> bool:
    """Whether somebody of theirs, or the company, stands behind "no from"."""
    company = any(s.names.is_company(token.text) for token in s.tagged.tokens[2:3])
    return company or sender(s, 1, 4) is not None or sender_is_role(s, 1, 3)


def _passed(s: Sentence) -> Tag | None:
    """ "The client passed", "they've passed": what they passed on is the candidate."""
    for group in s.groups:
        told = group.tense == "past" and group.lemma in s.tagged.lexicon.word_classes["passing-over"]
        if told and not (group.negated or group.mood or group.passive or group.chain[:1] == ("aux:be",)):
            firm = s.tagged.any_word(group.subject.start, group.index, "passing-subject")
            alone = group.subject.kind == "they" and group.subject.start == 0
            ends = s.tagged.ends_at(group.end, ".!,;") if firm else s.tagged.ends_at(group.end, ".!;")
            if (firm or alone) and ends and group.end == group.index + 1 and side(s, group) == "them":
                return Tag("rejected", "", group.index, group.end)
    return None


def _closed(s: Sentence) -> Tag | None:
    """The position that is told as closed, cancelled or filled: "vacancy frozen and then cancelled"."""
    closing = s.tagged.lexicon.word_classes["closing-verb"]
    for group in s.groups:
        told = group.tense in ("past", "present") and group.form in ("pp", "past")
        told = told or (group.lemma in closing and group.tense == "progressive" and not verb_times(s, group))
        told = group.lemma in closing and told and not group.negated
        else_frozen = (at for at in (group.index - 2, group.index - 1) if s.tagged.word(at, "frozen-else"))
        if told and all(s.tagged.is_sense(at, "role") for at in else_frozen):  # « le poste de chef de projet »
            around = range(max(0, group.index - _CLOSED_WITHIN), min(s.count, group.index + 4))
            if not group.mood and any(_names_post(s, step) for step in around):
                return Tag("filled", "", group.index, group.index + 1)
        if _not_opened(s, group):
            return Tag("filled", "denied", group.index, group.index + 1)
    return None


def _names_post(s: Sentence, step: int) -> bool:
    """Whether a word names the position, and not who hires: "the hiring manager cancelled our talk"."""
    role = s.tagged.sense(step)
    return s.tagged.word(step, "position") and not (role is not None and role.cat == "role")


def _not_opened(s: Sentence, group: Group) -> bool:
    """« Le poste ne sera pas ouvert », « ils n'ouvrent plus le poste », « le poste a été donné en interne »."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    if group.lemma in classes["gives-post"] or group.lemma in classes["goes-to-rival"]:
        return _given_to_rival(s, group)
    subject = group.passive and tagged.any_word(group.subject.start, group.subject.start + 2, "position")
    if group.lemma not in classes["opens-post"] or not group.negated or group.mood:
        return False
    active = side(s, group) == "them" and tagged.any_word(group.end, group.end + 3, "position")
    return (subject or active) and not only_later(s, *s.scope(group.index))


def _given_to_rival(s: Sentence, group: Group) -> bool:
    """« Poste attribué en interne », « la place est allée à une autre », « le stage a été donné au fils du patron »."""
    tagged, goes = s.tagged, group.lemma in s.tagged.lexicon.word_classes["goes-to-rival"]
    before = max(0, group.index - 1)
    opens = tagged.opens_at(before) or (before > 0 and tagged.norms[before - 1] == ",")  # « vu Paul, place donnée à »
    bare = opens and not (goes or group.chain) and group.form == "pp"
    steps = range(before, group.index) if bare else range(group.subject.start, group.subject.start + 2)
    post = next((at for at in steps if at >= 0 and tagged.word(at, "position", "given-post")), None)
    if post is None or group.negated or group.mood or group.to_me or not (bare or goes or group.passive):
        return False
    if tagged.word(post + 1, "bare-of") and not tagged.word(post, "position"):
        return False  # « place de parking attribuée à l'interne »
    ahead = any(when.direct and not when.past and when.first > group.index for when in tagged.times)
    if group.tense not in ("past", "present") or (group.tense == "present" and ahead):
        return False
    inside = tagged.word(group.end, "inside-lead") and tagged.word(group.end + 1, "other-one")
    fills = group.lemma in tagged.lexicon.word_classes["fills-post"] and tagged.word(post, "position")
    to = group.end + 1
    rival = tagged.word(group.end, "dative-bare", "dative-the", "to-whom") and rival_at(s, to)
    named = goes and (tagged.word(to, "mine-of") or s.named_at(to) is not None)  # « le poste part à Béthune »
    return inside or (rival and not named) or (fills and tagged.ends_at(group.end))


def _bare_decline(s: Sentence) -> Tag | None:
    """ "Declined, base too low", "politely declined": no object tells what, so that it is the offer."""
    for step in s.tagged.words("bare-declined"):
        opens = step == s.scope(step)[0] or (
            step == s.scope(step)[0] + 1 and s.tagged.norms[0].endswith(("ly", "ment"))
        )
        behind = step + 1
        ends = s.tagged.ends_at(behind) or s.tagged.timed[behind]
        if opens and (ends or s.tagged.word(behind, "signed-behind", "preposition", "when", "in-order-to")):
            return Tag("declined", "", step, behind)
    return None


_SPOTTED: dict[str, Callable[[Sentence], Tag | None]] = {
    "filled": _closed,
    "rejected": lambda s: not_on_with_me(s) or on_with_rival(s) or refuses_me(s) or _out(s) or _bare_no(s),
    "withdrawn": not_on_with_them,
    "offered": offer_received,
    "declined": lambda s: declined_job(s) or _bare_decline(s),
    "signed": accepted_job,
}
