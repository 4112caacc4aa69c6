"""A promise, once a verb is known to be one: by whom, for when, and what it is for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from nudged.model import Act, Type
from nudged.reading.statements.ahead import after_event, counted, hangs, not_before
from nudged.reading.statements.draft import Draft
from nudged.reading.statements.dues import (
    counts_on,
    day_of,
    due_times,
    fill_due,
    fronted_times,
    is_meeting_time,
    missed,
    past_day,
    reference,
    told_on,
)
from nudged.reading.statements.modality import blocked
from nudged.reading.statements.persons import promiser
from nudged.reading.statements.unmet import day_gone, did_not_then, missing, told_late
from nudged.reading.statements.voices import side
from nudged.reading.times import DAY_KINDS, Moment, resolve

if TYPE_CHECKING:
    from datetime import date

    from nudged.reading.grammar import Group, Tag
    from nudged.reading.statements.draft import Deed
    from nudged.reading.statements.sentence import Sentence
    from nudged.reading.times import When

_MEETING_THINGS = frozenset(("itinerary", "address", "link", "agenda"))
_HIRING_THINGS = frozenset(("contract", "offer"))
"""What comes behind the meetings, whatever comes with it."""
_INVITE_REACH = 3
_RECENT = timedelta(days=92)
_NOT_NEXT = timedelta(days=240)
"""From so far ahead on the same date just gone is what is meant, where a promise is told from further back."""
_SAYING = ("say", "tell", "reply", "call", "followup")


def refused(s: Sentence, group: Group) -> bool:
    """Whether a verb is no promise; why, is noted for ``--explain``."""
    why = blocked(s, group)
    if why:
        s.why.append(f"{group.lemma}: {why}")
    return bool(why)


def promise(s: Sentence, group: Group, done: Deed, *, person: str | None = None) -> Draft:
    """Note a promise."""
    first, last = s.territory(group)
    draft = Draft(Type.PROMISE, group.start, last, group.index, done.act, thing=done.thing)
    in_vain = s.tagged.has("in-vain", 0, group.index)  # "so much for his 'I'll call Tuesday'"
    draft.broken = in_vain or group.mood == "broken" or _nothing_came(s, group) or unkept(s, group) or overdue(s, group)
    draft.broken = draft.broken or _told_before(s, group) or _agreed_before(s, group)
    draft.person = person or promiser(s, group)
    draft.said = _said_before(s, group) or (None if draft.broken else _dated(s, group))
    if done.act is Act.CALL:
        draft.purpose = _purpose(s, group.index, last)
    times = due_times(s, first, last, group.index) or _quoted_times(s, group) or fronted_times(s, group)
    subject = group.subject.noun
    if subject is not None and subject.cat == "invite" and all(of_meeting_before(s, one, subject) for one in times):
        times = []
    times = _day_before(s, group, times)
    times = times or _done_times(s, group) or _headed_times(s, group) or _arrival_times(s, group)
    times = _once_known(s, group, times) or times or _shared_times(s, group)
    gone = day_gone(s, group) or (_lapsed(s, group, last) or _past_limit(s, group, last) if not times else None)
    if gone is not None:
        draft.broken, draft.said, times = True, None, [gone]
    if draft.broken and all(when.kind == "clock" for when in times):
        times = _past_times(s, group, last, times)
        times = times or (_to_be_set_on(s, group, last) if done.act is Act.SCHEDULE else [])
    if draft.said is not None:
        times = _promised_then(s, group, last, times)
    hinged = (
        None
        if draft.broken
        else after_event(
            s, group.index, group.start, [one for one in times if one.first > group.start or counts_on(s, one)]
        )
    )
    if hinged is None and group.inherited:
        times = [when for when in times if not hangs(s, when)]
    fill_due(s, draft, times if draft.broken else counted(s, times))
    if not draft.broken and _long_after(s, group, draft):
        draft.broken = True
        fill_due(s, draft, times)
    if not draft.broken and not _to_be_kept(group):
        draft.missed = draft.due if draft.said is not None and times else missed(s, times)
    if hinged is not None:
        (draft.due, draft.rule), draft.vague = hinged, False
    _not_sooner(s, group, draft, times)
    draft.prepares = prepares(s, draft, group.index)
    before_its_meeting(s, draft)
    draft.restates = _instead(s, group, draft)
    s.drafts.append(draft)
    return draft


def _past_times(s: Sentence, group: Group, last: int, times: list[When]) -> list[When]:
    """``times`` with the days gone by that belong to a promise told as broken."""
    times = [*(when for when in s.tagged.times if group.index < when.first < last and when.past), *times]
    return times or [when for when in s.tagged.times if when.past and when.kind == "rel"]


def _to_be_set_on(s: Sentence, group: Group, last: int) -> list[When]:
    """The day of a meeting that was to be set and was not: « devait me fixer un rendez-vous aujourd'hui, rien »."""
    near = (when for when in s.tagged.times if group.index < when.first < last)
    return [when for when in near if when.lead in ("", "on") and not when.event and when.kind in DAY_KINDS][:1]


def _not_sooner(s: Sentence, group: Group, draft: Draft, times: list[When]) -> None:
    """Move a weekday behind the day before which nothing comes: "not before Wednesday, a call on Thursday"."""
    floor = not_before(s, group.index) or s.carried.floor
    if floor is None or draft.due is None or draft.broken or not any(when.kind == "wd" for when in times):
        return
    while draft.due.day < floor:
        draft.due = Moment(draft.due.day + timedelta(days=7), draft.due.at)


def _long_after(s: Sentence, group: Group, draft: Draft) -> bool:
    """Whether what had been promised was for a date just gone: « il l'avait promis pour fin février »."""
    classes = s.tagged.lexicon.word_classes
    told = [group, *(one for one in s.before(group) if one.cls in ("say", "tell"))]
    had = any(one.tense == "past" and one.told & (classes["pluperfect"] | classes["past-perfect"]) for one in told)
    had = had or "broken:" in group.chain
    return had and draft.due is not None and draft.due.day - s.context.said > _NOT_NEXT


def _instead(s: Sentence, group: Group, draft: Draft) -> bool:
    """Whether another day takes the place of that of the promise just told: "she'll give it on Thursday instead"."""
    old, swap = s.carried.promise, s.tagged.first_sense("instead")
    if old is None or swap is None or swap.first < group.index or s.carried.apart > 1 or draft.vague:
        return False
    return old.act is draft.act and draft.act is not Act.OTHER and old.thing == draft.thing


def of_meeting_before(s: Sentence, when: When, invite: Tag) -> bool:
    """Whether a time is that of the meeting told before its invite: "Tuesday 11:00 on Zoom, invite to follow"."""
    return when.last <= invite.first and s.comma_between(when.last, invite.first)


def before_its_meeting(s: Sentence, draft: Draft) -> None:
    """Let what prepares a meeting be due the day before, where the sentence dates it: "the link for Friday's panel"."""
    if not draft.prepares or draft.due is None:
        return
    said = draft.said or s.context.said
    for when in s.tagged.times:
        before = draft.act is Act.SCHEDULE and when.clock is not None and when.last <= draft.anchor
        meets = is_meeting_time(s, when) or before  # "next round Tuesday 11:00 on Zoom, invite follows"
        moment = day_of(s, when) if meets and (before or draft.first <= when.first < draft.last) else None
        if moment is not None and said < moment.day <= draft.due.day:
            draft.due = Moment(max(moment.day - timedelta(days=1), said))


def _told_before(s: Sentence, group: Group) -> bool:
    """Whether a promise is told from further back, and as not kept: « il m'avait promis le contrat lundi, rien »."""
    if s.tagged.lexicon.base_forms or group.passive or group.cls not in ("say", "tell", "give"):
        return False
    pluperfect = group.tense == "past" and not group.told.isdisjoint(s.tagged.lexicon.word_classes["pluperfect"])
    return (pluperfect or group.form == "impf") and (missing(s, group.end) or _long_since(s, group))


def _long_since(s: Sentence, group: Group) -> bool:
    """Whether how long that is ago is told behind a comma: « il m'avait promis une réponse, ça fait un mois »."""
    return any(
        when.past and when.kind == "dur" and when.first > group.end and s.tagged.norms[when.first - 1] == ","
        for when in s.tagged.times
    )


def _agreed_before(s: Sentence, group: Group) -> bool:
    """Whether it had been agreed, and nothing came of it: « il était convenu qu'elle m'appelle lundi, rien »."""
    classes = s.tagged.lexicon.word_classes
    before = next(reversed([*s.before(group)]), None)
    if before is None or not s.tagged.word(before.end, "that"):
        return False
    then = before.told & (classes["was-then"] | classes["pluperfect"])
    return bool(then) and before.lemma in classes["agreeing-verb"] and missing(s, group.end)


def _lapsed(s: Sentence, group: Group, last: int) -> When | None:
    """The day gone by of « on m'avait promis la réponse pour hier », « c'était pour hier »."""
    gone = lapsed_limit(s, group)
    if gone is not None:
        return gone
    before = not group.told.isdisjoint(s.tagged.lexicon.word_classes["pluperfect"]) or group.form == "impf"
    if not before or s.tagged.lexicon.base_forms:
        return None
    return next((when for when in s.tagged.times if group.index < when.first < last and when.past), None)


def _past_limit(s: Sentence, group: Group, last: int) -> When | None:
    """The day gone by that is told as a limit: "supposed to get the link by last Thursday"."""
    return next(
        (when for when in s.tagged.times if group.index < when.first < last and when.past and when.lead == "by"), None
    )


def lapsed_limit(s: Sentence, group: Group) -> When | None:
    """The day gone by for which something was announced: « retour annoncé pour vendredi dernier »."""
    announced = group.form == "pp" and group.lemma in s.tagged.lexicon.word_classes["announcing-verb"]
    if not announced or s.tagged.lexicon.base_forms:
        return None
    return next((when for when in s.tagged.times if when.first == group.end and when.past and when.lead), None)


def _headed_times(s: Sentence, group: Group) -> list[When]:
    """The time in front of a colon where no verb stands with it: « demain : elle me rappelle », "Tuesday: he rings"."""
    first = s.scope(group.index)[0]
    if not first or s.tagged.tokens[first - 1].norm != ":" or s.verbs_in(0, first):
        return []
    times = due_times(s, *s.scope(first - 2), group.index)
    return times if len(times) == 1 else []


def _quoted_times(s: Sentence, group: Group) -> list[When]:
    """A time in quotation marks behind the verb of saying: 'Hamish reckons "a few days", and will phone'."""
    first = s.scope(group.index)[0]
    found = [
        when
        for when in s.tagged.times
        if first < when.first < group.start and s.quoted[when.first] and not s.quoted[group.index] and not when.past
    ]
    told = (other for other in s.before(group) if found and other.index < found[0].first)
    said = all(other.cls in ("say", "tell") for other in told)
    return found if said or not s.tagged.lexicon.base_forms else []


def _done_times(s: Sentence, group: Group) -> list[When]:
    """The time that stands with "do" behind a verb: "he will put in a word, that he'll do by month end"."""
    following = s.next_verb(group)
    do = s.tagged.lexicon.word_classes["pro-verb"]
    if following is None or following.lemma not in do or following.tense != "future":
        return []
    return due_times(s, *s.territory(following), following.index)


def _day_before(s: Sentence, group: Group, times: list[When]) -> list[When]:
    """``times`` with the day of what "do so" takes up: "I'd like to call you on Friday and will do so at ten"."""
    parent = next(reversed([*s.before(group)]), None)
    if parent is None or not s.tagged.word(group.end, "so-word") or any(when.kind != "clock" for when in times):
        return times
    return [*due_times(s, *s.territory(parent), parent.index), *times]


def _shared_times(s: Sentence, group: Group) -> list[When]:
    """The time that opens a stretch for both its verbs: "on Tuesday they'll talk to finance and ring me"."""
    first, last = s.scope(group.index)
    parent = next(iter(s.verbs_in(first, last)), None)
    if not group.inherited or parent is None or parent.index >= group.index or parent.tense != "future":
        return []
    return [when for when in due_times(s, first, parent.start, first) if when.first <= first + 1]


def _once_known(s: Sentence, group: Group, times: list[When]) -> list[When]:
    """When they will know what is told at once then: "they'll know by the 30th and will tell me straight away"."""
    at_once = times and all(when.kind == "vague" and not when.vague for when in times)
    parent = next(iter(s.before(group)), None) if at_once and group.tense == "future" else None
    if parent is None or parent.negated or parent.tense not in ("future", "present", "progressive"):
        return []
    joined = s.tagged.any_word(parent.index, group.index, "conjunction") and side(s, parent) in ("them", "thing")
    return due_times(s, *s.territory(parent), parent.index) if joined else []


def _arrival_times(s: Sentence, group: Group) -> list[When]:
    """When what is sent should be there: "they're posting out the contract, should be here by the weekend"."""
    following = s.next_verb(group)
    if following is None or group.cls not in ("send", "give") or following.tense != "future" or following.negated:
        return []
    comes = following.cls == "arrive" or (
        following.lemma in s.tagged.lexicon.word_classes["to-be"] and following.cls == "send"
    )
    pointed = following.inherited or following.subject.kind in ("none", "thing")
    return due_times(s, *s.territory(following), following.index) if comes and pointed else []


def unkept(s: Sentence, group: Group) -> bool:
    """Whether a verb tells that what was promised was not done: "never rang yesterday as he'd said he would"."""
    return group.negated and group.tense == "past" and s.tagged.has("done", group.index)


def overdue(s: Sentence, group: Group) -> bool:
    """Whether a verb tells when something was due: "the contract was due Monday, still nothing"."""
    classes = s.tagged.lexicon.word_classes
    if group.form == "impf" and group.lemma in classes["to-be"] and not s.tagged.lexicon.base_forms:
        return not group.negated and s.tagged.timed_at(group.end)  # « c'était pour hier »
    meeting = group.subject.noun is not None and group.subject.noun.cat == "meeting"
    if group.passive and group.lemma in classes["announcing-verb"] and not group.told.isdisjoint(classes["was-then"]):
        return not (group.negated or meeting)  # « la réponse était annoncée pour lundi »
    if group.lemma not in classes["to-be"] or group.tense != "past" or group.negated:
        return False
    return s.tagged.any_word(group.end, group.end + 1, "expected")


def _nothing_came(s: Sentence, group: Group) -> bool:
    """Whether the sentence tells that nothing came: "would call Monday, nothing", "promised a call and never rang"."""
    if _to_be_kept(group):
        return False
    tagged = s.tagged
    despite = tagged.has("nothing", 0, group.start) and tagged.any_word(0, group.start, "although-word")
    failed = tagged.any_word(group.start - 1, group.index, "failed-word")
    return tagged.has("nothing", group.index) or despite or failed or told_late(s) or did_not_then(s, group)


def _to_be_kept(group: Group) -> bool:
    """Whether a verb tells what is still to come: "will call", « appelle », « enverra »."""
    return "aux:will" in group.chain or group.form in ("fut", "pres", "s")


def prepares(s: Sentence, draft: Draft, first: int) -> bool:
    """Whether a promise prepares a meeting: an itinerary, or anything "before the interview"."""
    if draft.thing in _MEETING_THINGS or _bare_invite(s, draft, first):
        return True
    if draft.act not in (Act.SEND, Act.OTHER):
        return False
    docs = (noun for noun in s.tagged.all_nouns if noun.cat == "doc" and first < noun.first < draft.last)
    if draft.act is Act.SEND and draft.thing not in _HIRING_THINGS and any(n.val in _MEETING_THINGS for n in docs):
        return True  # "the visitor pass and the address", no "the contract and a link to sign it"
    noun = s.tagged.noun_in(first, s.count, "meeting")
    return noun is not None and s.tagged.any_word(first, noun.first, "ahead-of")


def _bare_invite(s: Sentence, draft: Draft, first: int) -> bool:
    """Whether what is to come is the invite, with no word of when or what for: that of the meeting just set."""
    if draft.act is not Act.SCHEDULE or not draft.vague:
        return False
    noun = s.tagged.noun_in(max(0, first - _INVITE_REACH), draft.last, "invite")
    if noun is None or not s.tagged.any_word(noun.first, noun.last, "invite-word"):
        return False
    other = s.tagged.noun_in(noun.last, s.count, "meeting", "call")
    return other is None and not s.tagged.any_word(noun.last, s.count, "in-order-to")


def _purpose(s: Sentence, first: int, last: int) -> str | None:
    if s.tagged.noun_in(first + 1, s.count, "answer"):
        return "answer"
    planned = any(group.cls in ("schedule", "confirm") for group in s.verbs_in(first + 1, s.count))
    return "meeting" if planned or s.tagged.noun_in(first + 1, last, "meeting", "invite") else None


def _dated(s: Sentence, group: Group) -> date | None:
    """The past date that opens a line in front of who promises: « 14/02 Jules m'envoie le contrat lundi »."""
    when = s.tagged.times[0] if s.tagged.times else None
    if when is None or when.first or when.kind != "date" or when.lead or when.last > group.start:
        return None
    moment = resolve(when, reference(s, back=True))
    recent = moment is not None and timedelta() < s.context.said - moment.day < _RECENT
    return moment.day if moment is not None and recent else None


def _said_before(s: Sentence, group: Group) -> date | None:
    """The day that a governing verb of saying names: "on Tuesday he said he'd call"."""
    for other in s.before(group, scoped=False):
        if other.cls in _SAYING and other.tense == "past":
            day = told_on(s, other)
            if day is not None:
                return day
    return _promised_on(s, group) or _had_said_on(s, group) or _sent_on(s, group)


def _sent_on(s: Sentence, group: Group) -> date | None:
    """The day of the message before a colon that brings it: « SMS du patron hier : « je te rappelle demain » »."""
    colon = next((step for step in range(group.start - 1, 0, -1) if s.tagged.norms[step] == ":"), 0)
    message = s.tagged.noun_in(0, colon, "mail") if colon else None
    when = next((when for when in s.tagged.times if message is not None and message.last <= when.first < colon), None)
    if message is None or when is None or when.lead not in ("", "on"):
        return None
    sender = range(message.last, when.first)
    plain = all(s.tagged.word(at, "from", "definite", "title") or _is_somebody(s, at) for at in sender)
    day = past_day(s, message.last, colon, strict=True) if plain else None  # no "mail about Monday"
    return day if day is not None and s.context.said - day < _RECENT else None


def _is_somebody(s: Sentence, at: int) -> bool:
    sense = s.tagged.sense(at)
    return s.tagged.tokens[at].capital or (sense is not None and sense.cat == "role")


def _promised_on(s: Sentence, group: Group) -> date | None:
    """The weekday that opens the sentence where another time is due: "on Monday Ola promised the test in a week"."""
    when, due = (*s.tagged.times, None, None)[:2]
    if when is None or due is None or when.kind != "wd":
        return None
    promised = group.told & s.tagged.lexicon.word_classes["promised-word"]
    if due.first < group.index or not (promised or (group.cls in _SAYING and group.tense == "past")):
        return None
    opens = not when.first and when.last <= group.start
    return past_day(s, when.first, when.last) if opens or _told_then(s, group, when) else None


def _told_then(s: Sentence, group: Group, when: When) -> bool:
    """Whether a day behind a verb of saying tells when, as another limits: « a promis lundi le contrat pour mardi »."""
    behind = group.end + s.tagged.is_pronoun(group.end, "me")
    said = group.cls in _SAYING and group.tense == "past" and when.first == behind and when.lead in ("", "on")
    limits = (one for one in s.tagged.times if one.lead and one.direct and one.kind != "clock")
    apart = any(s.tagged.noun_in(when.last, one.first, "answer", "doc", "call") for one in limits)
    return said and when.kind == "wd" and apart


def _promised_then(s: Sentence, group: Group, last: int, times: list[When]) -> list[When]:
    """Those of ``times`` that do not tell when it was said, else what stands behind it."""
    due = [one for one in times if (one.first > group.start or one.vague) and not _told_then(s, group, one)]
    said = next((one.last for one in s.tagged.times if _told_then(s, group, one)), group.end)
    return due or due_times(s, said, last, group.index)


def _had_said_on(s: Sentence, group: Group) -> date | None:
    """The day in front of who had said what a verb tells: « lundi, Simon m'avait dit qu'il m'enverrait le contrat »."""
    if "broken:" not in group.chain or group.told.isdisjoint(s.tagged.lexicon.word_classes["that"]):
        return None
    first = s.scope(group.index)[0]
    when = next((one for one in s.tagged.times if first <= one.first <= first + 1), None)
    fronted = when is not None and when.last <= group.start + (s.tagged.norms[when.last : when.last + 1] == [","])
    day = past_day(s, first, when.last, strict=True) if when is not None and fronted else None
    return day if day is not None and s.context.said - day < _RECENT else None
