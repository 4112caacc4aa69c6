"""Which time expressions of a sentence belong to a verb, and the due day they give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.reading.statements.thing_times import of_thing, starts
from nudged.reading.times import Moment, Reference, When, resolve

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.draft import Draft
    from nudged.reading.statements.sentence import Sentence

DEFAULT_WORKING_DAYS = 5
NO_DAY = "nothing said about when"
"""The rule of a due day where no word tells one."""
_DAYS = ("wd", "date", "dom")
_NOT_THEN = 2
_DAY_REACH = 4
_LIMITS = ("by", "until", "before", "not-before", "after")


def reference(s: Sentence, *, back: bool = False, said: date | None = None) -> Reference:
    """What this sentence's time expressions are relative to."""
    day = said or s.context.said
    at = s.context.said_time or (s.context.saved_time if day == s.context.saved else None)
    return Reference(day, at, s.settings.working, back)


def day_of(s: Sentence, when: When, *, back: bool = False) -> Moment | None:
    """The moment that a time names, whatever its bound: of "by Friday", Friday."""
    return resolve(when._replace(lead=""), reference(s, back=back))


def is_meeting_time(s: Sentence, when: When) -> bool:
    """Whether a time belongs to a meeting: "the interview on Friday", "Friday's call", « l'entretien de lundi »."""
    if when.event and s.tagged.word(when.last, "posting-noun"):
        return False  # "contract in Monday's post"
    if when.event and when.lead not in ("after", "before", "not-before"):
        return True
    if when.kind not in (*_DAYS, "rel", "clock"):
        return False
    for step in range(when.first - 1, max(-1, when.first - 4), -1):
        noun = s.tagged.nouns[step]
        if noun is not None and noun.cat == "meeting" and not s.tagged.word(when.first - 1, "deadline"):
            behind = s.verbs_in(step + 1, s.count)
            planned = any(group.cls == "schedule" for group in behind)
            if s.tagged.any_word(noun.first - 1, noun.last, "by-telephone") and any(
                _rings_me(s, one) for one in behind
            ):
                return False  # « rdv tél. jeudi à 11h, ils m'appellent »
            whose = _whose(s, noun.first)
            dated = s.tagged.any_word(noun.first - 3, noun.first, "dating-noun")
            plan = whose is not None and whose.cat in ("doc", "invite") and s.tagged.word(noun.first - 1, "of-kind")
            answered = dated or plan or (whose is not None and whose.cat == "answer") or _about(s, when, noun)
            known = s.tagged.word(noun.first - 1, "this-known") and noun.last == when.first
            if known and any(group.tense == "future" or group.to_me for group in s.verbs_in(0, step)):
                return False  # « elle m'envoie l'invitation pour ce rendez-vous lundi »
            roughly = when.lead == "around" and any(group.tense == "future" for group in s.verbs_in(0, step))
            bound = when.lead in ("by", "before", "after", "in", "until") or roughly
            return not (bound or planned or answered)
        if not s.tagged.word(step, "to-its-time"):
            return False
    return False


def _rings_me(s: Sentence, group: Group) -> bool:
    """Whether they are who calls the candidate, as told ahead."""
    ahead = group.cls == "call" and group.tense in ("present", "future") and not group.negated
    alone = group.subject.kind in ("he", "they", "name", "role", "on") and s.tagged.ends_at(group.end)
    return ahead and (group.to_me or alone)


def _about(s: Sentence, when: When, noun: Tag) -> bool:
    """Whether a meeting is only the topic: "feedback on the demo on Sunday", "the invite for the panel tomorrow"."""
    step = noun.first - 1 - s.tagged.word(noun.first - 1, "definite", "mine-of", "indefinite")
    if not s.tagged.word(step, "topic-of", "spoken-about", "topic-on") or not s.tagged.lexicon.base_forms:
        return False
    topic = s.tagged.nouns[step - 1] if step > 0 else None
    told = topic is not None and topic.cat == "answer" and not s.tagged.word(step, "in-order-to")
    verbs = s.verbs_in(0, step)
    to_come = any(group.tense == "future" for group in verbs)
    called = s.tagged.word(noun.first - 1, "indefinite") and any(group.cls == "call" for group in verbs)
    return (to_come and (told or when.kind == "rel")) or called  # "she'll call for a chat on Friday"


def _whose(s: Sentence, first: int) -> Tag | None:
    """The noun in front of « de l' » or "of" and a noun at ``first``: the result of the audition."""
    step = first - 2 if s.tagged.word(first - 1, "definite") else first - 1
    return s.tagged.nouns[step - 1] if step > 0 and s.tagged.word(step, "from") else None


def due_times(s: Sentence, first: int, last: int, anchor: int) -> list[When]:
    """The time expressions in a range that may be a due date, behind the verb before in front of it."""
    if s.due_times is None:
        s.due_times = [
            when for when in s.tagged.times if not (when.past or is_meeting_time(s, when) or of_thing(s, when))
        ]
    usable = [
        when
        for when in s.due_times
        if first <= when.first < last
        and (when.direct or (when.lead == "later" and when.first >= anchor) or _leads_up(s, when) or _goes_on(s, when))
    ]
    usable = [when for when in usable if not _opens_next(s, when, anchor)] or usable
    usable = [when for when in usable if not (_names_slot(s, when) or _aside(s, when))] or _instead(s, usable)
    chosen = [when for when in usable if when.first >= anchor]
    chosen = chosen or [when for when in usable if _leads_clause(s, when, anchor)] or usable
    chosen = [_taken_up(s, when, anchor) for when in chosen]
    return [when for when in chosen if when.lead != "after"] or chosen


def _taken_up(s: Sentence, when: When, anchor: int) -> When:
    """The day itself where a clause takes up a limit: "they won't decide before Monday, when Marc will call me"."""
    step = when.last + (s.tagged.norms[when.last : when.last + 1] == [","])
    step += s.tagged.word(step, "on-which")
    limit = when.lead in ("before", "not-before", "until") and when.last < anchor and when.kind in (*_DAYS, "rel")
    return when._replace(lead="") if limit and s.tagged.word(step, "taking-up") else when


def _instead(s: Sentence, days: list[When]) -> list[When]:
    """The days that take the place of those on which nothing will be, be it in another clause."""
    return [other_day(s, when) or when for when in days]


def _leads_clause(s: Sentence, when: When, anchor: int) -> bool:
    """Whether a day opens the clause of the verb at ``anchor``: "she can't call Friday, Monday she'll write"."""
    verb = s.verb_at(anchor)
    opens = s.tagged.norms[when.first - 1] == "," or s.tagged.word(when.first - 1, "contrast", "conjunction")
    return verb is not None and when.first > 0 and when.last == verb.start and opens


def _aside(s: Sentence, when: When) -> bool:
    """Whether a day is only what it is not, or that of a meeting just spoken of: "not Monday", "from Friday's call"."""
    denied = s.tagged.word(when.first - 1, "not-the") and not s.tagged.is_sense(when.first - 1, "anyway")
    denied = denied or other_day(s, when) is not None  # « oui ou non avant le 10 » is no "not before"
    noun = s.tagged.nouns[when.first - 1] if when.first else None
    told = noun is not None and noun.cat in ("answer", "doc")
    return denied or (when.event and when.lead == "not-before" and told)


def other_day(s: Sentence, when: When) -> When | None:
    """The day behind one on which something will not be: "won't call Friday but Monday", "not due today, it's due"."""
    tagged = s.tagged
    step = when.first - tagged.word(when.first - 1, "expected")
    denied = any(tag.last == step for tag in tagged.plain("neg", 0, step))
    if denied and (step < when.first or tagged.word(step, "expected")):
        later = (one for one in tagged.times if one.direct and one.first >= when.last)
        return next((one for one in later if _goes_over(s, when, one)), None)
    last = when.last + (tagged.norms[when.last : when.last + 1] == [","])
    denied = denied or any(one.negated and _right_behind(s, one, when) for one in s.groups)
    if not denied or not tagged.word(last, "contrast"):
        return None
    new = next((one for one in tagged.times if last < one.first <= last + _NOT_THEN and one.direct), None)
    over = new is not None and (tagged.ends_at(new.last) or tagged.word(new.last, "conjunction", "preposition"))
    return new if over else None


def _right_behind(s: Sentence, group: Group, when: When) -> bool:
    """Whether at most the object parts a verb from a time: « ils n'envoient pas le contrat demain mais lundi »."""
    noun = s.tagged.noun_in(group.end, when.first, "answer", "doc", "call")
    last = noun.first - 1 if noun is not None and noun.last == when.first else when.first
    return group.end <= last <= group.end + _NOT_THEN


def _goes_over(s: Sentence, when: When, new: When) -> bool:
    """Whether a day takes the place of another in front: ", it's due Friday"; no ", he's off until Friday"."""
    between = range(when.last, new.first)
    acts = any(s.tagged.is_pronoun(step, "i", "we", "you", "he", "she", "they") for step in between)
    return not acts or s.tagged.any_word(when.last, new.first + 1, "expected")


def _opens_next(s: Sentence, when: When, anchor: int) -> bool:
    """Whether a day opens the next clause, as another does this one: "Thursday Marc calls, Friday Ana writes"."""
    verb = s.verb_at(anchor)
    if verb is None or when.first <= anchor or s.tagged.norms[when.first - 1] != ",":
        return False
    opened = any(one.last == verb.start and one.direct and not one.past for one in s.tagged.times)
    return opened and any(other.start == when.last for other in s.groups)


def _names_slot(s: Sentence, when: When) -> bool:
    """Whether a day only tells which thing is meant: « le créneau du 22 d'ici demain », "the link for Tuesday"."""
    behind = when.first - s.tagged.word(when.first - 1, "of-the", "bare-of")
    linked = behind < when.first or s.tagged.word(when.first, "in-order-to")
    noun = s.tagged.nouns[behind - 1] if linked and behind > 0 and when.kind in _DAYS else None
    return noun is not None and (noun.cat != "answer" or not s.tagged.lexicon.base_forms)  # "an answer for Tuesday"


def _goes_on(s: Sentence, when: When) -> bool:
    """Whether a bare span is counted from the event told before."""
    told = s.carried.event is not None or any(one.first < when.first and not one.past for one in s.tagged.times)
    return when.kind == "dur" and told and counts_on(s, when)


def counts_on(s: Sentence, when: When) -> bool:
    """Whether a span goes on from something told before: "two days after", "a week later", "within a week of that"."""
    if s.tagged.any_word(when.first, when.last, "following-one") and when.args == (1, "bday"):
        return True  # "the next working day"
    if s.tagged.word(when.last - 1, "counts-on") or (s.tagged.word(when.last - 1, "pledge-link") and _it(s, when.last)):
        return True
    behind = when.last + 1
    if s.tagged.is_sense(when.last, "rel") and s.tagged.word(behind, "counts-on"):
        return True  # « dans les 48 h qui suivent »
    if not s.tagged.word(when.last, "counts-on", "pledge-link"):
        return False
    ends = s.tagged.ends_at(behind)
    return ends or _it(s, behind) or s.tagged.noun_in(behind, behind + 3, "meeting") is not None


def _it(s: Sentence, index: int) -> bool:
    """Whether "that" or "it" stands at ``index``."""
    sense = s.tagged.sense(index)
    return sense is not None and (sense.cat in ("that", "hinge") or (sense.cat == "pron" and sense.val == "it"))


def _leads_up(s: Sentence, when: When) -> bool:
    """Whether a duration is left until then: "two weeks and I'll know", « dix jours avant d'avoir leur avis »."""
    if when.kind == "dur" and when.first and _reckons(s, when.first - 1):
        return True
    if when.kind != "dur" or not s.tagged.word(when.last, "conjunction", "ahead"):
        return False
    opens = s.tagged.opens_at(when.first)
    return opens or s.tagged.word(when.last + 1, "that", "bare-of")


def _reckons(s: Sentence, index: int) -> bool:
    """Whether one is told to reckon with a time: « comptez deux mois pour avoir la réponse »."""
    reckoning = s.tagged.lexicon.word_classes["reckoning-verb"]
    return any(verb in reckoning for verb, _ in s.tagged.lexicon.verbs.get(s.tagged.norms[index], ()))


def verb_times(s: Sentence, group: Group) -> list[When]:
    """The time expressions that may be the due date of a verb; where it has none, those before who reports it."""
    key = group.index, group.start, group.end, group.tense, group.lemma, group.negated
    found = s.verb_times.get(key)
    if found is None:
        found = due_times(s, *s.territory(group), group.index) or fronted_times(s, group)
        s.verb_times[key] = found
    return found


def timed(s: Sentence, group: Group) -> bool:
    """Whether a day stands with the verb itself, or is what its clause tells: "Tuesday is when I find out"."""
    return bool(due_times(s, *s.territory(group), group.index)) or is_day_when(s, group)


def fronted_times(s: Sentence, group: Group) -> list[When]:
    """ "In two weeks Kat thinks she'll know", "By Friday, Marc says, he'll call"; no "on Monday he said that"."""
    before = list(s.before(group))
    if group.negated:
        return []
    leading = _leading_time(s, group, before)
    if leading is not None or len(before) != 1:
        return [leading] if leading is not None else []
    reporting = before[0]
    if reporting.cls not in ("say", "tell") and reporting.lemma not in s.tagged.lexicon.word_classes["reporting-verb"]:
        return []
    apart = s.comma_between(reporting.end, group.start)
    times = due_times(s, *s.scope(group.index), group.index)
    return [
        when
        for when in times
        if when.last <= reporting.start
        and (reporting.tense == "present" or apart or when.lead in _LIMITS or when.lead == "in")
    ]


def is_day_when(s: Sentence, group: Group) -> bool:
    """Whether a day "is when" a verb happens: "Tuesday is when I find out", "Tuesday's the day I hear"."""
    when = next((when for when in s.tagged.times if when.first <= s.scope(group.index)[0] + 1), None)
    if when is None or when.past or not 0 < group.start - when.last <= _DAY_REACH:
        return False
    told = when.event or s.tagged.word(when.last, "is-verb")
    return told and s.tagged.any_word(when.last, group.start, "day-when")


def _leading_time(s: Sentence, group: Group, before: Sequence[Group]) -> When | None:
    """The time that opens a stretch and is set apart: "Two weeks, tops, and", "No later than Monday, he vowed, I'd"."""
    first = s.scope(group.index)[0]
    label = next((when for when in s.tagged.times if when.first == 0 and when.last == first - 1), None)
    if label is not None and not label.past and s.tagged.norms[first - 1] == ":" and group.tense != "past":
        return label  # "week after next: Lindqvist calls"
    when = next((when for when in s.tagged.times if first <= when.first <= first + 1), None)
    if when is None or when.past or when.vague or when.last >= group.start:
        return None
    if when.event and is_day_when(s, group):
        return when._replace(event=False)  # "Tuesday's the day they'll tell me"
    if is_meeting_time(s, when):
        return None
    said = [other for other in before if other.index >= when.last]
    if not (s.tagged.norms[when.last] == "," or s.tagged.word(when.last, "conjunction", "at-most")):
        return None
    reporting = s.tagged.lexicon.word_classes["reporting-verb"]
    if any(other.cls not in ("say", "tell", "ask") and other.lemma not in reporting for other in said):
        return None
    apart = not said or s.comma_between(said[-1].end, group.start)
    return when if apart or when.kind == "dur" or when.lead in (*_LIMITS, "in") else None


def due(s: Sentence, times: Sequence[When], said: date, *, back: bool = False) -> tuple[Moment | None, bool, str]:
    """The due moment of a promise, whether it is vague, and the rule."""
    at = reference(s, back=back, said=said)
    times = [when for when in times if not of_thing(s, when)]
    times = [when._replace(lead="not-before") if _nothing_before(s, when) else when for when in times]
    exact = any(not when.vague and when.lead != "after" for when in times)
    merged = sorted(times, key=lambda when: (exact and when.vague, not s.tagged.word(when.first - 1, "namely")))
    if len(merged) > 1 and merged[1].kind == "clock" and merged[0].clock is None and merged[0].kind != "clock":
        merged = [merged[0]._replace(clock=merged[1].clock), *merged[2:]]
    for number, when in enumerate(merged):
        moment = resolve(when, reference(s) if _of_the_note(s, when) else at)
        if moment is not None and (back or moment.day >= said):
            later = _corrected(s, moment, when, merged[number + 1 :], at)
            return later or moment, when.vague and later is None, f"{when.lead} {when.kind}".strip()
    return None, True, NO_DAY


def _of_the_note(s: Sentence, when: When) -> bool:
    """Whether "today" is that of the note, whenever it was said: "yesterday he said he'd call today"."""
    today = when.kind == "rel" and s.tagged.any_word(when.first, when.last, "today-word")
    direct = s.quoted[when.first] or ":" in s.tagged.norms[: when.first]
    return today and not direct and s.context.voice == "me"


def _nothing_before(s: Sentence, when: When) -> bool:
    """Whether a day is only that before which nothing comes: "they said no decision before the 16th"."""
    noun = s.tagged.nouns[when.first - 1] if when.lead == "before" and when.first else None
    step = (noun.first if noun is not None else when.first) - 1
    return (
        when.lead == "before" and step >= 0 and (s.tagged.word(step, "none-word") or s.tagged.is_sense(step, "nothing"))
    )


def _corrected(s: Sentence, moment: Moment, when: When, rest: Sequence[When], at: Reference) -> Moment | None:
    """A further bound that corrects the first ("if not, then Monday") or makes it exact ("tomorrow afternoon")."""
    for other in rest:
        second = resolve(other, at)
        if second is None or other.vague:
            continue
        corrected = any(s.tagged.has(cat, when.last, other.first) for cat in ("benign-if", "that-is"))
        if second.day > moment.day and corrected:
            return second
        if second.day == moment.day and moment.at is None and second.at is not None:
            return second
    return None


def missed(s: Sentence, times: Sequence[When]) -> Moment | None:
    """The due moment of a promise if it is told as broken: the latest such day; None for "next Friday" and the like."""
    if not times or (times[0].kind == "wd" and times[0].args[1] is not None):
        return None
    return due(s, times, s.context.said, back=True)[0]


def fill_due(s: Sentence, draft: Draft, times: Sequence[When]) -> None:
    """Set the due date of a promise from its time expressions."""
    said = draft.said or s.context.said
    if not draft.broken and times and all(when.kind == "date" and isinstance(when.args[0], int) for when in times):
        past = resolve(times[0], reference(s, said=said))
        if past is not None and past.day < said:
            draft.due, draft.vague, draft.broken, draft.rule = past, False, True, "a past date"
            return
    draft.due, draft.vague, draft.rule = due(s, times, said, back=draft.broken and draft.said is None)
    if draft.due is None:
        draft.due = Moment(s.settings.working.add_working_days(said, DEFAULT_WORKING_DAYS))
    draft.before_meeting = not draft.broken and any(when.lead == "before" and when.event for when in times)


def each_week(s: Sentence, times: Sequence[When]) -> bool:
    """Whether one of ``times`` is a weekday of every week: "on Fridays"; not what somebody is wanted for."""
    return any(
        s.tagged.word(when.last - 1, "each-weekday")
        and not s.tagged.word(when.first - 1, "in-order-to")
        and not (when.kind == "wd" and isinstance(when.args[1], tuple))  # "in two Fridays" are counted
        for when in times
    )


def told_on(s: Sentence, group: Group) -> date | None:
    """The past day on which something was said or done: "on Tuesday he said"."""
    first, last = s.territory(group)
    first = max(
        (when.last for when in s.tagged.times if first <= when.first and _ends_another(s, when, group)), default=first
    )
    if group.cls == "confirm" and s.tagged.lexicon.base_forms and _names_what(s, group):
        return None
    last = min(last, s.next_start(group))
    if group.cls == "schedule":  # « Sophie a calé un appel lundi »
        planned = s.tagged.noun_in(group.end, last, "call", "meeting")
        last = planned.first if planned is not None else last
    return past_day(s, first, last, strict=True)


def _names_what(s: Sentence, group: Group) -> bool:
    """Whether a day right behind a verb is its object: "Marc confirmed Monday", and no "confirmed on Monday"."""
    return any(when.first == group.end and not when.lead and when.kind in _DAYS for when in s.tagged.times)


def _ends_another(s: Sentence, when: When, group: Group) -> bool:
    """Whether a time in front of a verb ends the clause before: "they see one more on Friday, so Ana told me"."""
    before = any(other.index < when.first for other in s.groups)
    if when.last >= group.start or not before or s.tagged.opens_at(when.first):
        return False
    return s.tagged.ends_at(when.last) and not s.tagged.word(when.first - 1, "conjunction")


def past_day(s: Sentence, first: int, last: int, *, strict: bool = False) -> date | None:
    """The first past day that the range names; ``strict`` leaves limits and meetings out."""
    for when in s.tagged.times:
        if not first <= when.first < last or not _tells_past(s, when, strict=strict) or _of_told_thing(s, when):
            continue
        moment = resolve(when, reference(s, back=not when.past))
        if moment and moment.day <= s.context.said:
            return moment.day
    return None


def _of_told_thing(s: Sentence, when: When) -> bool:
    """Whether a time is that of a thing that was dealt with, and of no mail that is all that is told: "mail of 2/3"."""
    return starts(s, when) or (of_thing(s, when) and any(group.index < when.first for group in s.groups))


def _tells_past(s: Sentence, when: When, *, strict: bool) -> bool:
    if when.kind not in (*_DAYS, "rel", "dur") or not (when.past or when.kind in _DAYS):
        return False
    if when.first and s.tagged.norms[when.first - 1] == ":" and not when.past:
        return False  # "he wrote: Tuesday"
    if when.kind == "wd" and s.tagged.word(when.first, "weekdays"):
        return False  # « CDI signé, samedis compris »
    limit = when.lead in _LIMITS or s.tagged.word(when.first, "in-order-to")  # « formulaire à remplir pour lundi »
    return not (strict and (limit or when.event or is_meeting_time(s, when)))
