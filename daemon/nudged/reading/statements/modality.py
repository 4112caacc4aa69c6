"""Why a verb of theirs is no promise: conditions, doubts, wishes, habits, requests, other addressees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.statements.addressed import promises_none
from nudged.reading.statements.dues import each_week, other_day, verb_times
from nudged.reading.statements.for_others import for_others
from nudged.reading.statements.heard import at_own_work, guessed_by_kin, overheard
from nudged.reading.statements.house_matters import HOUSE_MATTERS
from nudged.reading.statements.inquiries import wants_to_know
from nudged.reading.statements.pleas import done_all_the_same, pleaded_for
from nudged.reading.statements.receivers import (
    back_among_people,
    business,
    came_after_all,
    goods,
    has_it_then,
    on_own_account,
    role_to_reach,
    to_oneself,
    urged,
)
from nudged.reading.statements.suppositions import supposed
from nudged.reading.statements.their_world import THEIR_WORLD
from nudged.reading.statements.voices import side, theirs

if TYPE_CHECKING:
    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.sentence import Sentence

_ASKED_REACH = 9
_OWN_REACH = 5
_IF_REACH = 4
_ENDING = (".", ";", "-", "–")
_WISH = 2
_NEAR = 3
_THEIR_BUSINESS = (goods, business, on_own_account, to_oneself, has_it_then, *THEIR_WORLD, *HOUSE_MATTERS)
_REPORTING = ("say", "tell", "reply", "call", "confirm", "followup")


def blocked(s: Sentence, group: Group) -> str:
    """Why a verb of theirs is no promise, or ""."""
    own = {"weak": "a wish or attempt", "might": "only possible"}.get(group.mood, "")
    if group.negated and not any(other_day(s, when) is not None for when in s.tagged.times if when.first >= group.end):
        return "negated"
    if s.tagged.has("auto"):
        return "an automatic message"
    if wants_to_know(s, group):
        return "only asked about"
    if _of_the_candidate(s, group):
        return "your own doing, which nobody waits for"
    if group.tense == "progressive" and s.tagged.word(group.index - 1, "still-word") and not verb_times(s, group):
        return "still under way"
    if role_to_reach(s, group):
        return "whom one may turn to"
    if any(idle(s, group) for idle in _THEIR_BUSINESS):
        return "their own business"
    if back_among_people(s, group):
        return "only back somewhere"
    if came_after_all(s, group):
        return "told as come"
    own = own or supposed(s, group) or _left_undone(s, group) or promises_none(s, group)
    return own or _hedged(s, group) or _told_to_others(s, group)


def _left_undone(s: Sentence, group: Group) -> str:
    """Why the other side will not do it: it is the candidate's task, or is only thought of, or would have been."""
    if _yours_to_do(s, group):
        return "a task of your own"
    if any(_told_oneself(s, one, group) for one in s.groups):
        return "only in one's mind"
    return "only possible" if _unreal(s, group) else ""


def _told_oneself(s: Sentence, told: Group, group: Group) -> bool:
    """Whether one only said it to oneself: "I'd have it Monday, I told myself", "I told myself she'd call"."""
    mine = told.cls in ("say", "tell") and told.subject.kind == "me" and told.tense == "past"
    if not mine or not s.tagged.word(told.end, "oneself"):
        return False
    behind = told.end + 1
    that = s.tagged.is_sense(behind, "that")
    return s.tagged.ends_at(behind) or group.subject.start == behind + that


def _yours_to_do(s: Sentence, group: Group) -> bool:
    """Whether a paper is to go to them, or comes from the candidate: "to be sent to HR", "to be confirmed by me"."""
    tagged, step = s.tagged, group.end
    if not group.passive or theirs(s, group.index):
        return False
    if tagged.word(step, "by") and tagged.word(step + 1, "my-behind"):
        return True
    if group.to_me or "to:" not in group.chain or group.cls not in ("send", "give") or not tagged.lexicon.base_forms:
        return False
    to_them = tagged.word(step + 1, "to-them") or tagged.is_sense(step + 1, "role") or s.named_at(step + 1) is not None
    return tagged.word(step, "back-word") or (tagged.word(step, "to-whom") and to_them)


def _unreal(s: Sentence, group: Group) -> bool:
    """Whether it is what would have been: "he'd have called on Friday"; no limit: "they'd have decided by Friday"."""
    if not ("aux:would" in group.chain and "aux:have" in group.chain):
        return False
    decided = group.lemma in s.tagged.lexicon.word_classes["deciding-verb"] and reported(s, group)
    limit = any(when.lead in ("by", "before", "in", "until") for when in verb_times(s, group))
    return not (decided or limit)


def _of_the_candidate(s: Sentence, group: Group) -> bool:
    """Whether who says "I" sends what only a candidate has: "I'll send my CV", under a name that nothing tells."""
    first = group.end
    mine = next((at for at in range(first, first + _OWN_REACH) if s.tagged.word(at, "mine-of")), None)
    own = mine is not None and s.tagged.any_word(mine, mine + 3, "candidate-paper")
    return (
        own and group.subject.kind == "me" and theirs(s, group.index) and not s.tagged.any_word(0, mine or 0, "about")
    )


def _hedged(s: Sentence, group: Group) -> str:
    tagged = s.tagged
    first, last = s.scope(group.index)
    if conditional(s, group):
        return "conditional on the outcome"
    once = tagged.word(group.start - 1, "that") and tagged.word(group.start - 2, "once-that")
    over = tagged.word(group.start - 1, "contrast")  # « ils ne savent pas quand mais ils m'appelleront »
    once = once or (tagged.any_word(group.start - 2, group.start, "once-in") and not over)
    if once or _not_yet(s, group):
        return "only a time"
    if group.subject.kind == "on" and s.reflexive(group):
        return "done by both"
    if tagged.word(first, "doubting") or any(not _roughly(s, tag) for tag in tagged.plain("maybe", first, group.index)):
        return "only possible"
    if any(True for _ in tagged.plain("maybe", group.index + 1, _clause_end(s, group, last))):
        return "only possible"
    always = tagged.word(group.end, "always") and group.tense == "present" and not group.to_me
    always = always or _each_week(s, group) or _to_one_and_all(s, group) or _as_a_rule(s, group)
    always = always or _so_swift(s, group)
    if always or any(tag.val == "" and not _of_next_verb(s, group, tag) for tag in tagged.plain("habit", first, last)):
        return "a habit"
    if _hoped(s, group, first):
        return "the candidate's hope"
    if tagged.has("generic", first, group.index):
        return "about recruiters in general"
    knowing = tagged.lexicon.word_classes["knowing-verb"]
    told = (other for other in s.before(group) if other.cls in ("say", "tell") or other.lemma in knowing)
    if any(other.negated or (other.mood == "weak" and not tagged.lexicon.base_forms) for other in told):
        return "told as not said"
    return ""


def _of_next_verb(s: Sentence, group: Group, tag: Tag) -> bool:
    """Whether a habit is what a further clause tells: "he was to ring Monday, and I jump at every notification"."""
    if any(s.tagged.is_pronoun(step, "i") for step in range(group.end, tag.first)):
        return True
    own = (one for one in s.groups if group.end <= one.subject.start and one.index < tag.first)
    own = (one for one in own if one.form not in ("inf", "pp") and one.cls not in ("say", "tell"))
    return any(one.tense != "infinitive" and one.subject.kind != "none" for one in own)


def _each_week(s: Sentence, group: Group) -> bool:
    """Whether it is done every week, or follows what is: "HR reads CVs on Mondays and answers by Wednesday"."""
    parent = next((one for one in s.before(group) if one.subject.kind == group.subject.kind), None)
    times = verb_times(s, group)
    if group.inherited and group.tense == "present" and parent is not None and parent.tense == "present":
        times = [*times, *verb_times(s, parent)]
    return each_week(s, times)


def _to_one_and_all(s: Sentence, group: Group) -> bool:
    """Whether a present tells what is done with every candidate: « nous rappelons tous nos candidats sous 48 h »."""
    if group.tense != "present" or any(when.kind != "dur" for when in verb_times(s, group)):
        return False
    if s.tagged.any_word(group.subject.start, s.next_start(group), "everybody"):
        return True
    behind = (tag for tag in s.tagged.all_senses if group.end <= tag.first < s.next_start(group))
    return any(tag.val == "peers" or (tag.val == "we" and tag.last - tag.first > 1) for tag in behind)


def _so_swift(s: Sentence, group: Group) -> bool:
    """Whether a present only tells how swift they are: "they answer quickly", « ils répondent vite »."""
    told = any(one.cls in ("say", "tell") and one.subject.kind in ("he", "name", "role") for one in s.before(group))
    answers = group.cls == "reply" and group.tense == "present" and not (group.to_me or told)
    times = verb_times(s, group) if answers and group.subject.kind in ("they", "he", "on") else []
    return bool(times) and all(when.vague and s.tagged.word(when.last - 1, "swift-word") for when in times)


def _as_a_rule(s: Sentence, group: Group) -> bool:
    """Whether a French present to nobody tells what is done again and again: « il livre le mardi »."""
    if s.tagged.lexicon.base_forms or group.tense != "present" or group.to_me or theirs(s, group.index):
        return False
    times = verb_times(s, group)
    if not times:
        return False
    each = all(
        when.kind == "wd"
        and s.tagged.word(when.first, "each-lead")
        and not s.tagged.any_word(when.first, when.last, "following-one", "week-behind", "next-one")
        for when in times
    )
    many = group.subject.kind == "role" and s.tagged.word(group.subject.start, "plural-article", "indefinite")
    each = each or any(when.kind == "dom" and s.tagged.word(when.last - 1, "month-noun") for when in times)
    return each or (many and all(when.kind == "dur" for when in times))


def _not_yet(s: Sentence, group: Group) -> bool:
    """Whether a clause only tells what must come first: "wants references before they'll put anything in writing"."""
    before = group.start - 1
    if not s.tagged.word(before, "not-yet"):
        return False
    return not any(s.tagged.timed[max(0, before - 1) : before + 1])  # "it'll be Tuesday before they decide"


def _roughly(s: Sentence, tag: Tag) -> bool:
    """Whether "maybe" only says how long something took: "we talked maybe twenty minutes"."""
    return any(when.first == tag.last and when.kind == "dur" and not when.direct for when in s.tagged.times)


def _hoped(s: Sentence, group: Group, first: int) -> bool:
    """Whether a verb is what the candidate hopes: « j'espère », « qu'elle me rappelle lundi, et je signe »."""
    told = (tag for tag in s.tagged.plain("hope", first, group.index) if not awaits(s, group, tag))
    hopes = (tag for tag in told if not (_they_wait(s, tag) or _view_of_else(s, group, tag)))
    wish = first == 0 and s.tagged.word(0, "that") and group.form in ("pres", "subj") and group.start <= _WISH
    return wish or _guessed(s, group) or any(not theirs(s, tag.first) for tag in hopes)


def _guessed(s: Sentence, group: Group) -> bool:
    """Whether a clause hangs on a verb of opinion without its "I": "Hope she rings", « Pense qu'elle appellera »."""
    subject, tagged = group.subject, s.tagged
    if group.inherited:
        return any(_guessed(s, other) for other in s.before(group) if not other.inherited)
    step = subject.start - (not (subject.kind == "role" and tagged.word(subject.start, "guessing-verb")))
    step -= tagged.is_sense(step, "that")
    if subject.kind in ("me", "none") or not tagged.word(step, "guessing-verb") or theirs(s, step):
        return False
    if subject.kind == "name" and tagged.word(step, "name-too") and not gender_of(tagged.norms[subject.start]):
        return False  # "Hope Jones will call"
    while step and (tagged.is_sense(step - 1, "adv") or tagged.word(step - 1, "hope-lead")):
        step -= 1
    return tagged.opens_at(step)


def awaits(s: Sentence, group: Group, tag: Tag) -> bool:
    """Whether a hope is the verb itself: « j'attends leur réponse pour lundi »."""
    if s.tagged.lexicon.base_forms:
        return False
    if group.mood == "broken" and s.tagged.any_word(tag.first, tag.last, "awaiting"):
        return True  # « j'attends toujours la réponse qu'il devait me donner lundi »
    told = group.subject.kind == "thing" and s.tagged.any_word(tag.first, tag.last, "awaiting")
    return told or tag.first < group.index < tag.last


def _view_of_else(s: Sentence, group: Group, tag: Tag) -> bool:
    """Whether what one thinks or likes is told of something else: "in my opinion it went well, she'll call Friday"."""
    first, last = tag.last + 1, group.start
    joined = s.comma_between(first, last) or any(s.tagged.word(step, "conjunction") for step in range(first, last))
    if s.comma_between(tag.last, last) and any(
        other.cls in ("say", "tell") and other.tense in ("past", "present") and other.subject.kind not in ("me", "we")
        for other in s.verbs_in(first, group.index)
    ):
        return True  # "happy I think, says he'll text on Monday"
    if s.tagged.any_word(tag.first, tag.last, "awaited-still") and s.tagged.norms[group.subject.start - 1] == ",":
        return True  # "waiting on Omar, he's sending it on Friday"
    so = any(s.tagged.word(step, "so-lead") and s.tagged.norms[step - 1] == "," for step in range(first, last))
    return so or (tag.val == "view" and joined)


def _they_wait(s: Sentence, tag: Tag) -> bool:
    """Whether they are who waits or hopes: "she's waiting on dates, will text"."""
    before = tag.first - 1 - s.tagged.word(tag.first - 1, "is-verb")
    return before < tag.first - 1 and s.tagged.is_pronoun(before, "he", "she", "they")


def _clause_end(s: Sentence, group: Group, last: int) -> int:
    """Where the next comma or conjunction ends what belongs to a verb."""
    ends = (
        step for step in range(group.end, last)
        if s.tagged.tokens[step].norm == "," or s.tagged.word(step, "conjunction")
    )  # fmt: skip
    return min(next(ends, last), s.next_start(group, infinitives=False))


def _told_to_others(s: Sentence, group: Group) -> str:
    if overheard(s, group) or guessed_by_kin(s, group) or at_own_work(s, group):
        return "about somebody outside the process"
    if requested(s, group) or urged(s, group):
        return "a request"
    return "for somebody else" if for_others(s, group) else ""


def conditional(s: Sentence, group: Group) -> bool:
    """Whether a verb hangs on a condition that is more than a matter of time."""
    if s.tagged.has("anyway"):
        return False
    if s.carried.condition or _should_there_be_news(s, group):
        return True  # "if I pass, ils m'appellent lundi"
    first, last = s.scope(group.index)
    if first > 1 and s.tagged.norms[first - 1] == ":" and s.tagged.is_sense(first - 2, "if"):
        return True  # « imaginons : ils répondent vendredi », "suppose: they call"
    return any(
        not s.tagged.timed_at(tag.last) and tag.first <= group.index
        if tag.val == "weighed"  # "let's say they call"; no "she'll call, let's say Friday"
        else tag.first <= group.index or _condition_behind(s, group, tag)
        for tag in s.tagged.plain("if", first, last)
        if not _looked_into(s, group, tag)
    ) or any(_when_hired(s, group, tag) for tag in s.tagged.plain("after-hire", first, last))


def _when_hired(s: Sentence, group: Group, tag: Tag) -> bool:
    """Whether a time that only one who was hired lives to see is this very verb's: "a laptop on my first day"."""
    if tag.first <= group.index:
        return not s.verbs_in(tag.last, group.start)
    between = range(group.end, tag.first)
    apart = any(s.tagged.timed[at] or s.tagged.norms[at] == "," for at in between)
    return not apart and not s.verbs_in(group.end, tag.first)


def _looked_into(s: Sentence, group: Group, tag: Tag) -> bool:
    """Whether what they find out first is no condition: « elle voit s'ils peuvent monter et me dit ça mardi »."""
    if tag.first > group.index or not s.tagged.word(group.start - 1, "conjunction"):
        return False
    asks = next((other for other in s.groups if other.end == tag.first), None)
    known = asks is not None and asks.lemma in s.tagged.lexicon.word_classes["looking-into"] and not asks.negated
    return known and asks is not None and side(s, asks) == "them" and (group.to_me or bool(verb_times(s, group)))


def _condition_behind(s: Sentence, group: Group, tag: Tag) -> bool:
    """Whether an "if" behind a verb is its condition, and neither what it tells nor the next clause's."""
    last = s.verbs_in(group.index, tag.first)[-1]
    whether = last.lemma in s.tagged.lexicon.word_classes["whether-verb"] or last.cls in ("tell", "ask")
    if whether and not (s.tagged.word(tag.first, "only-if-word") or s.comma_between(last.end, tag.first)):
        return False  # "let me know if", but "only if"
    joined = s.tagged.word(tag.first - 1, "conjunction", "contrast")
    return not joined and not s.tagged.any_word(group.end, tag.first, "conjunction")


def _should_there_be_news(s: Sentence, group: Group) -> bool:
    """Whether somebody only tells what may happen, "let me know if anything changes", and names no day for it."""
    tagged, classes = s.tagged, s.tagged.lexicon.word_classes
    telling = group.cls == "tell" or group.lemma in classes["whether-verb"] | classes["alerting-verb"]
    near = range(group.end, min(s.count, group.end + _IF_REACH)) if telling and group.to_me else range(0)
    step = next((at for at in near if tagged.word(at, "if-word")), None)
    if step is None or any(tagged.timed[at] or tagged.norms[at] == "," for at in range(group.end, step)):
        return False
    if group.lemma in classes["alerting-verb"] or tagged.word(step + 1, "news-subject", "indefinite"):
        return True
    there = (at for at in (step + 1, step + 2) if tagged.word(at, "existential"))
    return any(tagged.word(at + 1, "there-is", "is-now") and not _day_for_answer(s, at + 2) for at in there)


def _day_for_answer(s: Sentence, step: int) -> bool:
    """Whether a day stands right behind the answer that there may be: "tell me if there's a decision on Friday"."""
    noun = s.tagged.noun_in(step, step + _NEAR, "answer")
    if noun is None:
        return False
    behind = (when for when in s.tagged.times if when.first == noun.last)
    return any(when.direct and when.lead not in ("before", "until") for when in behind)


def requested(s: Sentence, group: Group) -> bool:
    """Whether the verb is what somebody was asked to do."""
    tagged = s.tagged
    for other in s.groups:
        if group.cls == "receive" and (other.to_me or other.passive):
            continue  # "she asked me to look out for a call"
        if other.index < group.index and (_expected_of(s, other, group) or _suggested(s, other, group)):
            return True
        if other.index >= group.index or other.cls != "ask" or _theirs_to_cause(s, group, other):
            continue
        if done_all_the_same(s, group, other) or any(
            tag.first == other.end and _looked_into(s, group, tag) for tag in tagged.plain("if")
        ):
            continue  # "she'll ask if I can start in May and answer by Friday"
        if group.inherited and group.to_me and other.tense == "future" and tagged.word(group.start - 1, "conjunction"):
            continue  # « elle interrogera le président sur l'indemnité de départ et me répondra »
        between = range(other.index + 1, min(group.index, other.end + _ASKED_REACH))
        if any(tagged.norms[step] in _ENDING or tagged.word(step, "contrast", "yes-word") for step in between):
            continue
        if any(tagged.word(step, "asked-for") for step in between):
            return True
    return _relied_upon(s, group) or _i_propose(s, group) or pleaded_for(s, group)


def _theirs_to_cause(s: Sentence, group: Group, ask: Group) -> bool:
    """Whether the other side asks a colleague to do it: "I'll ask Ana to call you"."""
    told = group.cls == "reply" if s.tagged.lexicon.base_forms else not ask.to_me
    if ask.tense == "past" and told and not group.to_me:
        return False  # "Ana asked the panel to decide by Friday", « Ana a demandé au jury de trancher »
    return group.causer is ask.subject and side(s, ask) == "them"


def _expected_of(s: Sentence, other: Group, group: Group) -> bool:
    """Whether it is what somebody is expected to do: « elle attend du jury qu'il réponde vendredi »."""
    tagged, step = s.tagged, other.end
    relying = other.lemma in tagged.lexicon.word_classes["relying-verb"] and not other.to_me
    if tagged.lexicon.base_forms or not relying or tagged.timed_at(step) or s.comma_between(step, group.start):
        return False
    led = tagged.word(step, "part-of", "bare-of") and group.tense != "infinitive"
    return led and any(tagged.is_sense(at, "that") for at in range(step + 1, group.index))


def _suggested(s: Sentence, other: Group, group: Group) -> bool:
    """Whether it is what the candidate proposed: « je lui ai proposé de m'appeler vendredi », "I suggested he call"."""
    proposes = other.lemma in s.tagged.lexicon.word_classes["suggesting-verb"] and other.subject.kind in ("me", "we")
    if not proposes or theirs(s, other.index) or s.comma_between(other.end, group.index):
        return False
    led = s.tagged.word(other.end, "asked-for") or s.tagged.lexicon.base_forms
    return led and not any(s.tagged.word(step, "conjunction", "contrast") for step in range(other.end, group.start))


def _i_propose(s: Sentence, group: Group) -> bool:
    """Whether « proposer de » in front of an infinitive is the candidate's: « je lui ai proposé de m'appeler »."""
    if group.form != "inf" or "commit:" not in group.chain or theirs(s, group.index):
        return False
    verbs, suggesting = s.tagged.lexicon.verbs, s.tagged.lexicon.word_classes["suggesting-verb"]
    for step in range(group.start, group.index):
        if any(lemma in suggesting for lemma, _ in verbs.get(s.tagged.norms[step], ())):
            return any(s.tagged.is_pronoun(at, "i", "we") for at in range(max(0, step - _NEAR), step))
    return False


def _relied_upon(s: Sentence, group: Group) -> bool:
    """Whether somebody is relied upon to do it: « Ana compte sur moi pour répondre », no « compte répondre »."""
    tagged = s.tagged
    if tagged.lexicon.base_forms or group.form != "inf":
        return False
    for step in range(s.scope(group.index)[0], group.index - 2):
        if tagged.word(step, "relying-word") and tagged.word(step + 1, "relied-upon") and not tagged.timed[step + 2]:
            return any(tagged.word(at, "in-order-to") for at in range(step + 3, group.index))
    return False


def _by_then(s: Sentence, group: Group) -> bool:
    """Whether what they "would" do is told with its limit, as only a report does: "she would ring by noon"."""
    theirs_alone = group.subject.kind in ("he", "they", "name", "role")
    return theirs_alone and any(when.lead in ("by", "before") or when.kind == "dur" for when in verb_times(s, group))


def reported(s: Sentence, group: Group) -> bool:
    """Whether a verb of saying by the other side governs it."""
    first = s.scope(group.index)[0]
    classes = s.tagged.lexicon.word_classes
    for other in s.before(group):
        if other.cls in _REPORTING or other.lemma in classes["reporting-verb"]:
            return other.subject.kind != "me" or other.passive or theirs(s, other.index)
    if s.tagged.any_word(first, group.index, "reported"):
        return True
    if "aux:would" in group.chain and group.cls in ("call", "reply", "tell", "followup") and _by_then(s, group):
        return True
    if "aux:would" in group.chain and s.quoted[group.index] and group.subject.kind in ("me", "we"):
        return theirs(s, group.index) and bool(verb_times(s, group))
    short = "aux:would" in group.chain and s.tagged.word(group.index - 1, "short-would")
    if short and group.subject.kind in ("he", "they", "name"):
        return True
    if group.form == "cond" and _told_behind(s, group):
        return True
    return group.form == "cond" and group.subject.kind in ("he", "they", "name", "role", "on") and group.to_me


def _told_behind(s: Sentence, group: Group) -> bool:
    """Whether who said so ends the sentence: « j'aurais la réponse lundi, m'a-t-elle dit », « , qu'elle m'a dit »."""
    for other in s.behind(group):
        step = other.start - 1 - s.tagged.word(other.start - 1, "that")
        told = other.cls in ("say", "tell") and other.to_me and other.tense == "past" and other.subject.kind != "me"
        ends = s.tagged.ends_at(other.end) or s.named_at(other.end) is not None
        if told and "aux:have" in other.chain and s.tagged.norms[step] == "," and ends:
            return True
    return False
