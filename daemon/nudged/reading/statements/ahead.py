"""Deadlines that hang on an event told before: "the board meets on the 20th; once it has met she'll ring"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from nudged.model import Outcome, Type
from nudged.reading.grammar import Tag
from nudged.reading.statements.asked import asked_about, gender_asked
from nudged.reading.statements.dues import counts_on, day_of, reference
from nudged.reading.statements.voices import side
from nudged.reading.times import EVENING, MORNING, Moment, resolve

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from nudged.reading.statements.draft import Carried, Draft
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_PARTS = {"morning": MORNING, "eve": EVENING}
_DAY_HOURS = 24
_WEEK = 7
_BESIDE = 4
_NEAR_EVENT = timedelta(days=60)
_NAMED = ("date", "dom")
_DAYS = ("wd", "date", "dom", "rel", "dur", "holiday")
_STRETCHES = ("period", "nth-week", "week-of")


def look_ahead(s: Sentence, drafts: Sequence[Draft], carried: Carried) -> None:
    """Remember the latest promise, and the latest day to come that is none of its deadlines."""
    promises = [draft for draft in drafts if draft.type is Type.PROMISE and not draft.broken]
    carried.lapsed = next((draft for draft in drafts if draft.type is Type.PROMISE and draft.broken), None)
    carried.offer |= any(draft.outcome is Outcome.OFFER for draft in drafts)
    carried.lot = s.tagged.any_word(0, s.count, "lot-noun")
    carried.asked = asked_about(s) if s.count else None
    carried.gender_asked = gender_asked(s) if carried.asked is not None else ""
    carried.floor = not_before(s, s.count)
    carried.apart = 0 if promises else carried.apart + 1
    if promises:
        carried.promise = promises[-1]
    for when in s.tagged.times:
        moment = _to_come(s, when)
        limit = resolve(when, reference(s)) if moment is not None and when.lead == "before" else moment
        days = {one.day for one in (moment, limit) if one is not None}  # of "before the 14th" the 13th is due
        if moment is not None and all(draft.due is None or draft.due.day not in days for draft in promises):
            carried.event, carried.whole = moment, when.kind in _STRETCHES


def not_before(s: Sentence, last: int) -> date | None:
    """The day before which nothing will come, as is told before token ``last``: "you won't hear before Wednesday"."""
    if not any(when.lead == "before" for when in s.tagged.times):
        return None
    for group in s.verbs_in(0, last):
        if not group.negated or group.tense != "future":
            continue
        when = next((when for when in s.tagged.times if group.index < when.first < last), None)
        if when is not None and when.lead == "before":
            moment = day_of(s, when)
            return moment.day if moment is not None else None
    return None


def _to_come(s: Sentence, when: When) -> Moment | None:
    if when.past or when.kind not in (*_DAYS, *_STRETCHES) or (when.kind == "dur" and not when.direct):
        return None
    moment = resolve(when, reference(s)) if when.kind == "holiday" else day_of(s, when)
    ahead = moment is not None and moment.day > s.context.said and not _told_as_past(s, when, moment)
    return moment if ahead else None


def _told_as_past(s: Sentence, when: When, moment: Moment) -> bool:
    """Whether a day that only would come in many weeks is told as gone: "the interview was on 2 Feb"."""
    before = s.verbs_in(0, when.first)
    far = when.kind in _NAMED and moment.day - s.context.said > _NEAR_EVENT
    return far and bool(before) and before[-1].tense in ("past", "past-habit") and not before[-1].mood


def after_event(s: Sentence, anchor: int, start: int, times: Sequence[When]) -> tuple[Moment, str] | None:
    """The due moment of a verb or noun whose only time is "the day after", "then", "once it has met"; and the rule.

    ``anchor`` is the verb or noun, ``start`` where its part of the sentence begins.
    """
    last = s.scope(anchor)[1]
    behind = [when for when in s.tagged.times if when.past and anchor < when.first < last]
    tag = next((tag for when in behind if (tag := _timed_hinge(s, when)) is not None), None)  # the evening before
    if tag is None and any(when.kind not in ("vague", "rel") for when in times):
        return None
    tag = tag or next((tag for tag in s.tagged.all_senses if tag.cat == "hinge" and _belongs(s, tag, anchor)), None)
    tag = tag or next((tag for when in times if (tag := _timed_hinge(s, when)) is not None), None)
    is_there = s.tagged.any_word(last - 3, last - 1, "is-now")  # « le contrat est là »
    if tag is None and s.tagged.word(last - 1, "then-last") and not is_there:
        tag = Tag("hinge", "then", last - 1, last)
    if tag is None and not times and _opens_with_then(s, s.scope(anchor)[0]) and _soon(s):
        tag = Tag("hinge", "after", s.scope(anchor)[0], s.scope(anchor)[0] + 1)  # "until Monday; then they'll ring"
    if tag is None:
        after = (step for step in s.tagged.places(anchor + 1, last, "after-last") if s.tagged.ends_at(step + 1))
        tag = next((Tag("hinge", "after", step, step + 1) for step in after), None)
    event, whole = _event(s, start, tag)
    if tag is None or event is None or (tag.val == "today" and not _in_sentence(s, start, tag)):
        return None
    day = event.day
    if tag.val in ("day", "morning"):
        day += timedelta(days=1)
    elif tag.val in ("eve", "before"):
        day -= timedelta(days=1)
    elif tag.val == "after" and not whole:
        day = s.settings.working.add_working_days(day, 1)
    return Moment(day, _PARTS.get(tag.val)), f"{tag.val} an event told before"


def _opens_with_then(s: Sentence, first: int) -> bool:
    """Whether "then" or « là » opens a stretch, and no article: « La directrice va m'introduire »."""
    article = s.tagged.word(first, "definite") and s.tagged.tokens[first].text.isascii()
    return s.tagged.word(first, "then-last") and not article


def _soon(s: Sentence) -> bool:
    """Whether the event told before is near enough to be what is waited for."""
    return s.carried.event is not None and s.carried.event.day - s.context.said <= _NEAR_EVENT


def counted(s: Sentence, times: Sequence[When]) -> list[When]:
    """``times``, spans counted from the event told before: "interview on the 13th, answer two days after"."""
    return [_from_event(s, when) for when in times]


def counts_from_event(s: Sentence, when: When) -> bool:
    """Whether a span is told to be counted from an event that is known."""
    return _from_event(s, when) is not when


def _from_event(s: Sentence, when: When) -> When:
    if when.kind == "wd" and _day_behind(s, when):
        counted_on = _weekday_after(s, when, _soon_event(s))
        alone = counted_on is when and when.args[1] is None and s.tagged.word(when.last, "week-behind")
        return when._replace(args=(when.args[0], "week")) if alone else counted_on  # "she calls the Monday after"
    if when.kind == "wd" and s.tagged.word(when.first, "each-lead") and when.args[1] is None:
        return _weekday_after(s, when, None)
    same = _same_week(s, when)
    if same is not None:
        return same
    week = _week_behind(s, when)
    if not week and (when.kind != "dur" or len(when.args) != 2 or not counts_on(s, when)):
        return when
    event = _told_event(s, when)
    if event is None:
        return when
    if week:
        return when._replace(kind="week-after", args=(event, when.args[0]))
    amount, unit = when.args
    if unit == "hour" and isinstance(amount, float) and amount % _DAY_HOURS == 0:
        when = when._replace(args=(amount / _DAY_HOURS, "day"))  # « dans les 48 h qui suivent »
    return when._replace(args=(*when.args, event), lead="in", direct=True)


def _same_week(s: Sentence, when: When) -> When | None:
    """The week of the event that the sentence told before: « ils me voient le 10 et répondent dans la semaine »."""
    week = when.kind == "period" and when.args[:3] == ("", "week", 0)
    week = week and s.tagged.any_word(when.first, when.last, "same-week", "of-that-week")
    within = when.kind == "rel" and when.args == (_WEEK,)  # "within the week"
    if not (week or within):
        return None
    before = [one for one in s.tagged.times if one.last <= when.first and one.kind in ("wd", "date", "dom")]
    ahead = (one for one in reversed(before) if _to_come(s, one) and not _said_then(s, one))
    event = next((one for one in ahead if _is_event(s, one)), None)
    if event is None:
        return None
    event = event._replace(lead="", clock=None)
    return (
        when._replace(kind="dur", args=(_WEEK, "day", event))
        if within
        else when._replace(kind="week-of", args=(event, ""))
    )


def _is_event(s: Sentence, when: When) -> bool:
    """Whether a day is that of what will be, or of a meeting: "they see me on the 10th"; no "I saw Ana on Monday"."""
    verb = next(reversed(s.verbs_in(s.scope(when.first)[0], when.first)), None)
    if verb is None:
        return s.tagged.noun_in(when.first - _BESIDE, when.first, "meeting", "call") is not None
    return verb.tense in ("present", "future", "progressive") and side(s, verb) != "us"


def _week_behind(s: Sentence, when: When) -> bool:
    """Whether a time is the week behind one told before: "interviews on the 20th, decision the following week"."""
    if when.kind != "period" or when.args[1] != "week":
        return False
    return s.tagged.word(when.last - 1, "week-behind") or s.tagged.word(when.last - 2, "week-following")


def _told_event(s: Sentence, when: When) -> When | None:
    """The day from which ``when`` counts: the one told before it in the sentence, else in those before."""
    inside = next((one for one in reversed(s.tagged.times) if one.first < when.first and _to_come(s, one)), None)
    if inside is not None:
        return inside._replace(lead="", clock=None)
    event = _soon_event(s)
    return _on(when, event.day)._replace(lead="", clock=None) if event is not None else None


def _day_behind(s: Sentence, when: When) -> bool:
    """Whether a weekday is one behind a day told before: "the following Monday", "the Tuesday after"."""
    ends = s.tagged.word(when.last, "week-behind") and s.tagged.ends_at(when.last + 1, ".,!;")
    return s.tagged.lexicon.base_forms and (ends or s.tagged.word(when.last - 2, "week-following"))


def _soon_event(s: Sentence) -> Moment | None:
    return s.carried.event if _soon(s) else None


def _weekday_after(s: Sentence, when: When, told: Moment | None) -> When:
    """The first such weekday behind the day named before: « elle rentre le 13, elle me rappelle le lundi ».

    ``told`` is the day that a sentence before named, where that one may be meant.
    """
    before = (_to_come(s, one) for one in reversed(s.tagged.times) if one.last < when.first and one.kind in _NAMED)
    event = next((moment for moment in before if moment is not None), told)
    if event is None:
        return when
    day = event.day + timedelta(days=(int(str(when.args[0])) - event.day.weekday() - 1) % 7 + 1)
    return _on(when, day)


def _on(when: When, day: date) -> When:
    return when._replace(kind="date", args=(day.year, day.month, day.day))


def _in_sentence(s: Sentence, start: int, tag: Tag) -> bool:
    """Whether the sentence itself names the event: « elle le voit lundi et me rappelle dans la journée »."""
    return any(
        when.first < start and when.first < tag.first and _to_come(s, when) is not None for when in s.tagged.times
    )


def hangs(s: Sentence, when: When) -> bool:
    """Whether a time only tells that something follows what went before: « et m'appelle aussitôt »."""
    return when.kind == "vague" and _timed_hinge(s, when) is not None


def _timed_hinge(s: Sentence, when: When) -> Tag | None:
    """A hinge that is a time expression of its own: "the next day"."""
    hit = s.tagged.lexicon.sense_phrases.at(s.tagged.norms, when.first) if when.kind in ("rel", "vague") else None
    whole = hit is not None and hit[1] >= when.last  # no "the day after" in "the day after tomorrow"
    return Tag(hit[0].cat, hit[0].val, when.first, hit[1]) if hit and whole and hit[0].cat == "hinge" else None


def _belongs(s: Sentence, tag: Tag, anchor: int) -> bool:
    first, last = s.scope(anchor)
    if any(when.first <= tag.first and tag.last < when.last for when in s.tagged.times):
        return False  # "the day after tomorrow"
    return first <= tag.first < last and (tag.first > anchor or tag.val in ("after", "then"))


def _said_then(s: Sentence, when: When) -> bool:
    """Whether a day is only when something was said: « mardi, elle m'a dit qu'elle l'enverrait le lendemain »."""
    if when.lead or when.kind not in ("wd", "date", "dom"):
        return False
    says = next((group for group in s.groups if group.index >= when.last), None)
    told = says is not None and says.cls in ("say", "tell") and says.tense == "past"
    return told and when.first <= s.scope(when.first)[0] + 1


def _event(s: Sentence, start: int, tag: Tag | None) -> tuple[Moment | None, bool]:
    """The event that the sentence names before the verb, else the one told before."""
    for when in reversed(s.tagged.times):
        inside = tag is not None and tag.first <= when.first < tag.last
        if when.first < start and not inside and not _said_then(s, when):
            moment = _to_come(s, when)
            if moment is not None:
                return moment, when.kind in _STRETCHES
    old = s.carried.promise
    if s.carried.event is None and old is not None and old.due is not None and tag is not None and tag.val == "after":
        return old.due, True
    return s.carried.event, s.carried.whole
