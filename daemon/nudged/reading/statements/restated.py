"""A new deadline for what was promised before: "she now says the 10th", "it will be Wednesday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.statements.acts import DELIVERED, of_noun
from nudged.reading.statements.asked import answered_at_once, only_answers
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import fill_due, is_meeting_time, missed
from nudged.reading.statements.for_others import gives_them, recipient_behind
from nudged.reading.statements.modality import blocked
from nudged.reading.statements.persons import doer, sayer
from nudged.reading.statements.unmet import missing
from nudged.reading.statements.voices import side

if TYPE_CHECKING:
    from nudged.reading.grammar import Group
    from nudged.reading.statements.draft import Deed
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_SAYING = ("say", "tell", "confirm", "reply")
_TOLD = ("past", "present", "progressive")
_APART = 3
_NAMED = 4
_OF_TEN = ("/", "10")
_OPEN = ("date", "dom", "wd", "rel", "dur", "period", "nth-week", "week-of", "later", "holiday", "season", "nth-wd")


_NEVER = ("conditional on the outcome", "only asked about", "a request")
"""Why a verb of saying gives no day of a promise."""


def restated(s: Sentence) -> None:
    """A deadline without a verb of its own, told by the other side or for a promise just told."""
    if (
        s.context.todo
        or s.tagged.has_any("third", "habit", "auto")
        or any(draft.type in (Type.PROMISE, Type.RESCHEDULE, Type.OUTCOME) for draft in s.drafts)
    ):
        return
    if _answers(s) or _not_today(s):
        return
    for when in s.tagged.times:
        if _of_meeting(s, when):
            continue
        open_end = when.direct or when.kind == "dur"
        if open_end and not when.past and not when.event and when.kind in _OPEN and not is_meeting_time(s, when):
            if s.tagged.has("maybe", when.first - _APART, when.first) or _begins_work(s, when):
                continue
            group = _said(s, when) or _answered(s, when) or _to_be(s, when) or _said_behind(s, when)
            if _gives_none(s, group):
                return
            alone = _alone(s) or _quoted_alone(s, when)
            if group is not None or (when.direct and alone and not _mark(s, when)):
                named = s.tagged.noun_in(group.end, when.first, "doc", "call") if group is not None else None
                if named is None and group is not None and _clause_start(s, group):
                    named = s.tagged.noun_in(0, group.start, "doc", "call", "answer")
                _promise(s, group, when, of_noun(named) if named is not None else None)
                return


def _gives_none(s: Sentence, group: Group | None) -> bool:
    """Whether the clause was told to be no promise: « si on vous promet un appel pour vendredi », a request."""
    told = bool(s.why) and (group is None or not s.comma_between(0, max(group.start, 0)))
    return told or (group is not None and blocked(s, group) in _NEVER)


def _begins_work(s: Sentence, when: When) -> bool:
    """Whether a day is that on which the work begins: "start on April 1st", « début le 1er avril »."""
    inside = s.tagged.word(when.first, "beginning-noun") and s.tagged.word(when.first + 1, "start-link")
    link = when.first - 1
    return inside or (s.tagged.word(link, "start-link") and s.tagged.word(link - 1, "beginning-noun"))


def _of_meeting(s: Sentence, when: When) -> bool:
    """Whether a day and a clock time in a mail are those of a meeting: "When: Tuesday 10 March at 14:00"."""
    written = s.context.voice == "them" and not s.context.chat and s.context.label is None
    return written and when.clock is not None and when.lead in ("", "on") and not s.groups


def _answers(s: Sentence) -> bool:
    """Whether the day is told that was asked for before, which is noted: "When? By Friday, she reckoned"."""
    for when in s.tagged.times:
        if not (when.direct or when.kind in ("dur", "vague")) or when.past:
            continue
        done = s.carried.asked if s.carried.asked is not None and only_answers(s, when) else answered_at_once(s, when)
        if done is None:
            continue
        group = next((group for group in s.groups if side(s, group) == "them"), None)
        _promise(s, group, when, done)
        return True
    return False


def _not_today(s: Sentence) -> bool:
    """Whether what did not come is told for another day, and note that: « pas d'appel aujourd'hui, ce sera demain »."""
    tag = s.tagged.first_sense("nothing")
    noun = s.tagged.noun_in(tag.first, tag.last, "answer", "call", "doc") if tag is not None else None
    if noun is None or s.tagged.lexicon.base_forms:
        return False
    for group in s.verbs_in(noun.last, s.count):
        when = next((one for one in s.tagged.times if one.first == group.end and not one.past), None)
        be = group.lemma in s.tagged.lexicon.word_classes["to-be"] and group.tense == "future" and not group.negated
        if be and when is not None and (s.tagged.word(group.start - 1, "it-is") or group.subject.kind == "thing"):
            _promise(s, group, when, of_noun(noun))
            return True
    return False


def put_off(s: Sentence, group: Group) -> bool:
    """Whether what is moved is no meeting but what they owe, which is noted: "decision postponed to Tuesday"."""
    first, last = s.scope(group.index)
    if group.form == "ing" and not group.chain and group.subject.kind == "none":
        return False  # "declined their offer, moving isn't possible this year"
    noun = group.subject.noun or s.tagged.noun_in(first, last, "answer", "doc")
    owed = noun is not None and (noun.cat == "answer" or noun.val in ("contract", "offer"))
    if noun is None or not owed or s.tagged.noun_in(first, last, "meeting") is not None:
        return False
    if s.tagged.lexicon.base_forms and s.tagged.any_word(group.end, noun.first, "in-order-to"):
        return False  # "she's pushing for an answer"
    if s.tagged.any_word(group.subject.start, noun.first, "beginning-noun"):
        return False  # « le début du contrat est décalé »
    if noun.val == "test" or s.tagged.word(noun.first - 1, "mine-of") or s.tagged.word(noun.first, "mutual-talk"):
        return False
    if group.subject.kind in ("me", "we", "third") or blocked(s, group):
        return False
    when = next((w for w in s.tagged.times if group.index < w.first < last and not w.past and w.kind in _OPEN), None)
    if when is None:
        return False
    done, old = of_noun(noun), s.carried.promise
    draft = Draft(Type.PROMISE, first, last, group.index, done.act, doer(s, group.subject), thing=done.thing)
    if old is not None and old.act is draft.act:
        draft.person, draft.restates = draft.person or old.person, True
    fill_due(s, draft, [when])
    s.drafts.append(draft)
    return True


def _said(s: Sentence, when: When) -> Group | None:
    """The verb of saying that a time follows at once: "she confirmed: by the 13th"."""
    for group in s.groups:
        if (
            ("aux:would" in group.chain and (group.form == "base" or _came_already(s, group)))
            or not _tells_of(s, group)
            or group.negated
            or group.mood
            or group.index >= when.first
            or group.passive
            or (when.kind == "dur" and group.lemma in s.tagged.lexicon.word_classes["meaning-verb"])
            or _of_something(s, group, when)
            or recipient_behind(s, group)
            or gives_them(s, group)
            or _explains(s, group)
            or (group.cls == "confirm" and s.reflexive(group))  # « la mission se confirme, deux mois »
            or (s.tagged.lexicon.base_forms and s.tagged.has("hope", _clause_start(s, group), group.index))
        ):
            continue
        near = when.first - group.end <= _APART and not any(
            group.index < other.index < when.first for other in s.groups
        )
        plain = not s.tagged.any_word(group.end, when.first, "told-on") and not _come_since(s, when)
        told = side(s, group) == "them" and (
            group.subject.kind != "on" or (group.to_me and not s.tagged.lexicon.base_forms)
        )
        if near and plain and told and not _of_things(s, group.end, when.first) and _is_answer(s, group, when):
            return group
    return None


def _clause_start(s: Sentence, group: Group) -> int:
    """Where the clause of a verb begins behind what one waits for: "waiting on Priya's call, she said Thursday"."""
    waits = any(one.cls == "wait" and s.comma_between(one.end, group.start) for one in s.before(group))
    return group.start if waits else 0


def _came_already(s: Sentence, group: Group) -> bool:
    """Whether what had been said is told as done before: "got the feedback (she'd said Wednesday)"."""
    return any(draft.type is Type.CONTACT and draft.anchor < group.index for draft in s.drafts)


def _of_something(s: Sentence, group: Group, when: When) -> bool:
    """Whether a span behind "after" is that of a thing in front of it: "promised me a raise after a year"."""
    after = when.lead == "after" and when.kind == "dur"
    return after and any(s.tagged.unknown_word(step) for step in range(group.end, when.first))


def _come_since(s: Sentence, when: When) -> bool:
    """Whether what had been said for a day is told as come: "he'd said Tuesday, the contract came Wednesday"."""
    return any(
        draft.type is Type.CONTACT and draft.anchor > when.last and s.comma_between(when.last, draft.anchor)
        for draft in s.drafts
        if draft.act in (Act.SEND, Act.CALL) and draft.person is None
    )


def _explains(s: Sentence, group: Group) -> bool:
    """Whether a verb has a thing of theirs as its object: "explained the process on Monday"."""
    explaining = group.lemma in s.tagged.lexicon.word_classes["explaining-verb"]
    return explaining and s.tagged.word(group.end, "definite", "mine-of") and not s.tagged.timed[group.end]


def _said_behind(s: Sentence, when: When) -> Group | None:
    """The verb of saying that follows a day which is all that was said: « mardi soir au plus tard, m'a juré Ali »."""
    group = s.groups[0] if len(s.groups) == 1 and not s.tagged.lexicon.base_forms else None
    if group is None or when.first or s.tagged.norms[when.last : when.last + 1] != [","] or s.tagged.all_nouns:
        return None
    told = group.cls in ("say", "tell") and group.tense == "past" and group.to_me and not group.negated
    return group if told and group.start == when.last + 1 and s.count - group.end <= _NAMED else None


def _of_things(s: Sentence, first: int, last: int) -> bool:
    """Whether a clause about other things stands before a time: "bonuses come in March", "the product launches"."""
    tagged = s.tagged
    if not tagged.lexicon.base_forms:
        return False
    step = first + tagged.is_sense(first, "that")
    if step == last and s.tagged.has_form(last, "base"):
        return True  # "start Monday" has a lead that is a verb
    if step == last - 1 and (_unknown_word(s, step) or _told_to(s, step)):
        return True  # "they're saying snow on Friday"
    one = tagged.word(step, "definite")
    step += one
    known = tagged.nouns[step] if step < last else None
    if step >= last or (known is not None and known.cat in DELIVERED) or tagged.word(step, "process-word"):
        return False
    noun, verb = tagged.norms[step], tagged.norms[step + 1]
    plain = tagged.sense(step) is None and tagged.lexicon.function_words.isdisjoint((noun, verb))
    agrees = verb.endswith("s") if one and not noun.endswith("s") else noun.endswith("s") and not verb.endswith("s")
    return plain and agrees and tagged.sense(step + 1) is None and tagged.nouns[step + 1] is None


def _told_to(s: Sentence, step: int) -> bool:
    """Whether one is told to do something on a day: "he says start Monday"."""
    return s.tagged.has_form(step, "base") and s.tagged.nouns[step] is None and s.tagged.senses[step] is None


def _unknown_word(s: Sentence, step: int) -> bool:
    """Whether a word that no table knows stands at ``step``, or a verb: "he says start Monday"; no adverb."""
    norm, classes = s.tagged.norms[step], s.tagged.lexicon.word_classes
    adverb = norm.endswith(tuple(classes["adverb-ending"])) or norm in classes["day-adverb"]
    return s.tagged.unknown_word(step) and not adverb


def _answered(s: Sentence, when: When) -> Group | None:
    """The verb of saying behind a time that is all that was said: "Tomorrow, she said"."""
    group = s.groups[0] if s.groups and when.first <= 1 and not s.tagged.all_nouns and when.last < s.count else None
    if group is None or group.cls != "say" or group.negated or group.index < when.last or side(s, group) != "them":
        return None
    if any(not s.comma_between(group.index, other.index) for other in s.groups[1:]):
        return None
    at_once = s.tagged.lexicon.base_forms and group.start == when.last and group.subject.kind in ("they", "he")
    at_once = at_once and s.tagged.ends_at(group.index + 1, ".,;!")  # "Tuesday they said"
    return group if at_once or (len(s.groups) == 1 and s.tagged.tokens[when.last].norm in ',"”»') else None


def _tells_of(s: Sentence, group: Group) -> bool:
    """Whether a verb says something; « annoncer » may, with the time itself as what is announced."""
    classes = s.tagged.lexicon.word_classes
    announces = group.lemma in classes["announce-verb"] | classes["only-tells"] and not s.tagged.lexicon.base_forms
    return group.cls in _SAYING or announces


def _is_answer(s: Sentence, group: Group, when: When) -> bool:
    """Whether a time behind a verb of saying is what was said, and not when it was said."""
    if not when.direct:
        return _names_span(s, group, when)
    first = when.first - s.tagged.word(when.first - 1, "renewing")  # "he wrote: now Tuesday"
    if _names_day(s, group, when):
        return True
    if first < when.first and s.tagged.norms[first - 1 : first] == [":"]:
        return True
    if s.carried.promise is None and group.cls != "say":
        return _names_span(s, group, when) or _told_me_a_day(s, group, when)
    if s.tagged.tokens[_behind_now(s, when) - 1].norm in ':«“"':
        return True
    if group.cls in ("reply", "call") or any(s.tagged.word(group.index - back, "pluperfect") for back in (1, 2)):
        return False
    last = s.tagged.ends_at(when.last, ',.;!)»”"(')
    return last and (group.cls == "say" or s.carried.promise is not None) and group.tense in _TOLD


def _behind_now(s: Sentence, when: When) -> int:
    """Where a day begins, or the "now" in front of it: "he wrote: now Tuesday"."""
    return when.first - s.tagged.word(when.first - 1, "new-day-word")


def _names_day(s: Sentence, group: Group, when: When) -> bool:
    """Whether a day is all that was said: « elle avait dit mercredi », « Marc parle de mardi »."""
    if s.tagged.lexicon.base_forms or when.kind not in ("wd", "date", "dom"):
        return False
    if s.tagged.norms[when.first - 1] in '«“"' and when.first == group.end + 1 and group.tense in ("past", "present"):
        return True  # « elle a lâché « mardi, promis » »
    if when.first != group.end + _of(s, group):
        return False
    ends = s.tagged.ends_at(when.last, ',.;!)»”"(') or missing(s, when.last)
    others = any(other.cls not in ("work", "-") for other in s.behind(group))
    told = group.tense in ("past", "present", "past-habit")
    speaks = told and group.lemma in s.tagged.lexicon.word_classes["naming-verb"]
    return speaks and ends and not others and not s.drafts


def _of(s: Sentence, group: Group) -> int:
    """One where « de » links a verb of saying with the day: « elle parlait de mercredi »."""
    return int(s.tagged.word(group.end, "bare-of"))


def _told_me_a_day(s: Sentence, group: Group, when: When) -> bool:
    """Whether a day is all that was told: "he told me Wednesday." """
    all_told = when.first == group.end + 1 and when.last >= s.count - (s.tagged.tokens[-1].kind == "mark")
    told = group.cls == "tell" and s.tagged.is_pronoun(group.end, "me", "us") and when.kind in ("wd", "date", "dom")
    return told and all_told and not when.lead and len(s.groups) == 1 and s.tagged.lexicon.base_forms


def _names_span(s: Sentence, group: Group, when: When) -> bool:
    """Whether what was told is only a time that is to come: « elle m'a dit une semaine », "he said two weeks"."""
    ahead = when.kind in ("dur", "vague", "later", "period") or when.lead in ("by", "before", "in", "until", "around")
    ahead = ahead or (when.kind == "rel" and when.args[0] != 0) or s.tagged.any_word(when.first, when.last, "next-one")
    last = (
        when.last >= s.count
        or s.tagged.tokens[when.last].norm in ',.;!)»”"('
        or s.tagged.word(when.last, "clause-start")
    )
    ahead = ahead or s.tagged.any_word(when.first, when.last, "latest")
    quoted = s.tagged.tokens[when.first - 1].norm in '«“"' and group.to_me
    aims = group.lemma in s.tagged.lexicon.word_classes["aiming-verb"] and not s.tagged.lexicon.base_forms
    ahead = ahead or quoted or aims
    last = last or s.tagged.any_word(when.last - 1, when.last + 2, "deadline-noun")
    told = (
        (quoted and group.cls == "reply")
        or group.cls == "say"
        or group.lemma in s.tagged.lexicon.word_classes["announce-verb"]
        or (group.cls == "tell" and group.to_me)
    )
    return ahead and last and told and when.first - group.end <= 1 and group.tense in ("past", "present")


def _to_be(s: Sentence, when: When) -> Group | None:
    """ "It will be Wednesday": where a promise was told before."""
    if s.carried.promise is None and not any(_tells(s, group, when) for group in s.groups):
        return None
    to_be = s.tagged.lexicon.word_classes["to-be"] | s.tagged.lexicon.word_classes["reaching-verb"]
    for group in s.groups:
        about = _comes_about(s, group)
        bare = group.subject.kind in ("thing", "none", *(("he",) if about else ())) and group.subject.noun is None
        near = 0 <= when.first - group.end <= _APART
        start = group.start - s.tagged.word(group.start - 1, "it-is")
        start = group.subject.start if about else start
        opens = start == 0 or s.tagged.tokens[start - 1].kind != "word" or s.tagged.sense(start - 1)
        opens = opens if not s.tagged.is_sense(start - 1, "rel") else None  # « une réforme qui arrivera en mai »
        if (
            (opens or group.subject.kind == "thing")
            and bare
            and near
            and (group.lemma in to_be or about)
            and group.tense == "future"
            and not (group.mood or group.negated)
        ):
            return group
    return None


def _comes_about(s: Sentence, group: Group) -> bool:
    """Whether what was just promised will be made or given, as "it" is: « elle sera prise mardi »."""
    done = group.lemma in s.tagged.lexicon.word_classes["brought-about"]
    return group.passive and done and s.carried.promise is not None and s.carried.apart <= 1


def _tells(s: Sentence, group: Group, when: When) -> bool:
    """Whether one of theirs tells what a time is: « elle dit que ce sera demain »."""
    colon = group.end < s.count and s.tagged.tokens[group.end].norm == ":" and group.tense == "past"
    if s.tagged.lexicon.base_forms:
        step = group.end + s.tagged.is_sense(group.end, "that")
        says = group.cls in ("say", "tell") and group.index < when.first and not group.negated
        return says and s.tagged.is_pronoun(step, "it") and side(s, group) == "them"
    said = group.cls in ("say", "tell") and s.tagged.word(group.end, "that")
    said = (said or (colon and group.cls in (*_SAYING, "call"))) and group.index < when.first
    return said and side(s, group) == "them" and s.tagged.any_word(group.end, group.end + 2, "it-is")


def _mark(s: Sentence, when: When) -> bool:
    """Whether a number alone is a mark out of ten: "7/10"."""
    norms = s.tagged.norms[when.first : when.last]
    return when.kind == "date" and len(norms) == len(_OF_TEN) + 1 and tuple(norms[1:]) == _OF_TEN


def _alone(s: Sentence) -> bool:
    """Whether a sentence is hardly more than a time, right behind a promise."""
    if (
        s.context.cell
        or s.context.label_me
        or s.carried.promise is None
        or s.carried.apart > 1
        or any(group.cls not in ("work", "say") and not _takes_back(s, group.index) for group in s.groups)
        or _own_deed(s)
    ):
        return False
    adverbs = {step for tag in s.tagged.plain("adv") for step in range(tag.first, tag.last) if tag.last > tag.first + 1}
    adverbs |= {step for tag in s.tagged.plain("benign-if") if tag.first == 0 for step in range(tag.last)}
    words = (step for step in range(s.count) if s.tagged.tokens[step].kind == "word" and not s.tagged.timed[step])
    rest = [step for step in words if step not in adverbs and not _takes_back(s, step)]
    if any(when.kind == "date" and isinstance(when.args[0], int) for when in s.tagged.times) and not rest:
        return False  # "23 June 2027" is an entry's own date
    small = s.tagged.lexicon.function_words
    plain = all(s.tagged.norms[step] in small or s.tagged.sense(step) is not None for step in rest)  # no "gym Sunday"
    return plain and len(rest) <= 1 and not s.tagged.all_nouns


def _own_deed(s: Sentence) -> bool:
    """Whether the candidate tells what they did about a day: "I took Wednesday", no "Wednesday, I hope"."""
    mine = (step for step in range(s.count) if s.tagged.is_pronoun(step, "i", "we"))
    return any(s.tagged.sense(step + 1) is None and s.tagged.has_form(step + 1, "past", "pp") for step in mine)


def _takes_back(s: Sentence, step: int) -> bool:
    """Whether a word takes back what was said before: "actually no, Monday", « ou plutôt lundi »."""
    return s.tagged.word(step, "taking-back", "hesitating")


def _quoted_alone(s: Sentence, when: When) -> bool:
    """Whether a time is all that somebody's quoted words say: « Karim : « mardi, sans faute » »."""
    if s.context.label is None or s.context.label_me or s.context.cell or not s.quoted[when.first]:
        return False
    opens = when.first <= _APART and s.quoted.index(True) == 0
    return opens and not s.groups and not s.tagged.all_nouns


def _promise(s: Sentence, group: Group | None, when: When, done: Deed | None = None) -> None:
    old = s.carried.promise if done is None else None
    first = group.start if group else when.first
    draft = Draft(Type.PROMISE, first, when.last, group.index if group else when.first, Act.REPLY)
    draft.person = doer(s, group.subject) if group else s.context.label if s.quoted[when.first] else None
    if done is not None:
        before = s.carried.promise.person if s.carried.promise is not None else None
        draft.act, draft.thing, draft.person = done.act, done.thing, draft.person or sayer(s) or before
    if old is not None:
        draft.act, draft.thing, draft.purpose, draft.prepares = old.act, old.thing, old.purpose, old.prepares
        draft.person = old.person or draft.person
        draft.restates = True
    draft.renews = old is None and s.tagged.word(when.first - 1, "renewing")
    draft.broken = group is not None and (group.form == "impf" or missing(s, when.last)) and not draft.restates
    fill_due(s, draft, [when])
    if (group is None or group.tense == "past") and not draft.broken:
        draft.missed = missed(s, [when])
    if group is not None and group.cls == "confirm":
        s.drafts = [other for other in s.drafts if other.anchor != group.index]
    s.drafts.append(draft)
