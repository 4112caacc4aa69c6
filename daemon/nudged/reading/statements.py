"""What the verb groups and bare nouns of one sentence say (READING.md section 1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING

from nudged.model import Act, Outcome, Statement, Type
from nudged.reading.clauses import Group, Names, Subject, Tag, Tagged, groups, person_among
from nudged.reading.times import Moment, Reference, When, resolve
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.reading.passages import Context
    from nudged.reading.settings import ReadingSettings

_OTHERS = ("he", "they", "name", "role", "on")
_ACTS = {"reply": Act.REPLY, "call": Act.CALL, "send": Act.SEND, "schedule": Act.SCHEDULE, "other": Act.OTHER}
_DOING = frozenset(
    ("reply", "call", "send", "schedule", "other", "confirm", "give", "tell", "followup", "arrive", "sort")
)
_MEETING_THINGS = frozenset(("itinerary", "address", "link", "agenda"))
DEFAULT_WORKING_DAYS = 5


@dataclass(slots=True)
class Carried:
    """What one sentence hands to the next: the person last named, and whether it was a role without a name."""

    person: str | None = None
    role: bool = False


@dataclass(slots=True)
class Draft:
    """A statement in the making; ``first`` and ``last`` are its tokens."""

    type: Type
    first: int
    last: int
    anchor: int
    act: Act | None = None
    person: str | None = None
    due: Moment | None = None
    vague: bool = False
    broken: bool = False
    thing: str | None = None
    purpose: str | None = None
    said: date | None = None
    when: Moment | None = None
    outcome: Outcome | None = None
    words: bool = False
    prepares: bool = False
    before_meeting: bool = False
    rule: str = ""


class Sentence:
    """One tagged sentence with its context: finds its statements."""

    def __init__(
        self, tagged: Tagged, context: Context, settings: ReadingSettings, carried: Carried, text: str
    ) -> None:
        self.tagged, self.context, self.settings, self.carried, self.text = tagged, context, settings, carried, text
        people = [name for name in (context.person, context.speaker, carried.person) if name]
        self.names = Names(context.company, people)
        self.groups = groups(tagged, self.names)
        self.quoted = self._quoted()
        self.drafts: list[Draft] = []
        self.why: list[str] = []
        self.count = len(tagged.tokens)

    # -- voices ------------------------------------------------------------------------------------------------

    def _quoted(self) -> list[bool]:
        """For each token whether it stands in quotation marks."""
        inside, out = False, []
        for token in self.tagged.tokens:
            if token.norm in "«“":
                inside = True
            elif token.norm in "»”":
                inside = False
            elif token.norm == '"':
                inside = not inside
            out.append(inside)
        return out

    def theirs(self, index: int) -> bool:
        """Whether token ``index`` is spoken by the other side."""
        if self.quoted[index]:
            opening = index
            while opening > 0 and self.quoted[opening - 1]:
                opening -= 1
            return not any(group.index < opening and group.subject.kind in ("me", "we") for group in self.groups)
        if self.context.label_me:
            return False
        return self.context.voice == "them" or (self.context.label is not None and self._first_person())

    def _first_person(self) -> bool:
        return any(group.subject.kind in ("me", "we") for group in self.groups[:1]) or self.context.voice == "them"

    def side(self, group: Group) -> str:
        """Whose act a verb is: "us" (the candidate), "them", "thing", "third" or "none"."""
        kind = group.subject.kind
        if kind in ("me", "we"):
            if self.theirs(group.index):
                return "them"
            return "us"
        if kind == "you":
            return "us" if self.theirs(group.index) else "generic"
        if kind in _OTHERS:
            return "them"
        if kind in ("thing", "third"):
            return kind
        return "none"

    def speaker(self) -> str | None:
        """Who says what stands in quotation marks, a pasted mail or behind a label."""
        if self.context.voice == "them":
            return self.context.speaker
        if self.context.label:
            return self.context.label
        for group in self.groups:
            if (
                group.cls in ("say", "tell", "reply", "call")
                and group.tense in ("past", "present")
                and not self.quoted[group.index]
            ):
                return self.doer(group.subject)
        return None

    def doer(self, subject: Subject) -> str | None:
        """The person behind a subject."""
        if subject.kind == "name" or (subject.kind == "role" and subject.person):
            return subject.person
        if subject.kind == "he":
            before = [g for g in self.groups if g.index < subject.start and g.subject.kind in ("name", "role")]
            if before:
                return before[-1].subject.person
            found = self._named_before(subject.start)
            if found:
                return found
            if self.carried.role:
                return None
            return self.carried.person or self.context.person
        return None

    def _named_before(self, index: int) -> str | None:
        found = None
        step = 0
        while step < index:
            name, place = person_among(self.tagged, step, index, self.names)
            if name is None:
                break
            previous = self.tagged.norms[place - 1] if place else ""
            if previous in _MENTIONS or (previous == "." and place > 1 and self.tagged.norms[place - 2] in _TITLES):
                found = name
            step = place + 1
        return found

    # -- scope -------------------------------------------------------------------------------------------------

    def scope(self, index: int) -> tuple[int, int]:
        """The stretch between the breaks (; — : but) around token ``index``."""
        first, last = index, index
        while first > 0 and not self._breaks(first - 1):
            first -= 1
        while last < self.count and not self._breaks(last):
            last += 1
        return first, last

    def _breaks(self, index: int) -> bool:
        norm = self.tagged.tokens[index].norm
        if norm in ("but", "mais", "aber", "sinon", "otherwise") and self.tagged.timed[min(index + 1, self.count - 1)]:
            return False
        return (
            norm in (";", "—", "–", "!", "?", "→", "|")
            or norm in ("but", "mais", "otherwise", "sinon", "aber")
            or (norm == ":" and index > 0)
        )

    def conditional(self, group: Group) -> bool:
        """Whether a verb hangs on a condition that is more than a matter of time."""
        if self.tagged.has("anyway"):
            return False
        first, last = self.scope(group.index)
        asks = group.cls in ("confirm", "tell", "reply") and group.lemma in _WHETHER
        for tag in self.tagged.all_senses:
            if tag.cat != "if" or not first <= tag.first < last or self.timed_if(tag):
                continue
            if self.tagged.senses[tag.first] is not tag:
                continue
            if tag.first < group.index:
                return True
            if asks and not any(self.tagged.tokens[step].norm == "," for step in range(group.end, tag.first)):
                continue
            previous = self.tagged.norms[tag.first - 1]
            if previous not in ("and", "et", "mais", "but", "und") and not any(
                self.tagged.norms[step] in ("and", "et") for step in range(group.end, tag.first)
            ):
                return True
        return False

    def timed_if(self, tag: Tag) -> bool:
        """Whether an "if" belongs to a time expression."""
        return self.tagged.timed[tag.first]

    def blocked(self, group: Group) -> str:
        """Why a verb of theirs is no promise, or ""."""
        first, last = self.scope(group.index)
        if group.negated:
            return "negated"
        if group.mood == "weak":
            return "a wish or attempt"
        if group.mood == "might":
            return "only possible"
        if self.conditional(group):
            return "conditional on the outcome"
        for tag in self.tagged.all_senses:
            if tag.cat == "maybe" and first <= tag.first < group.index and self.tagged.senses[tag.first] is tag:
                return "only possible"
            if (
                tag.cat == "habit"
                and first <= tag.first < last
                and self.tagged.senses[tag.first] is tag
                and tag.val == ""
                and not self.tagged.timed[tag.first]
            ):
                return "a habit"
            if (
                tag.cat == "hope"
                and first <= tag.first < group.index
                and self.tagged.senses[tag.first] is tag
                and not self.theirs(tag.first)
            ):
                return "the candidate's hope"
            if tag.cat == "generic" and first <= tag.first < group.index:
                return "about recruiters in general"
        if any(g.negated and g.cls in ("say", "tell") and first <= g.index < group.index for g in self.groups):
            return "told as not said"
        if self.requested(group):
            return "a request"
        if self._for_others(group):
            return "for somebody else"
        return ""

    def requested(self, group: Group) -> bool:
        """Whether the verb is what somebody was asked to do."""
        for other in self.groups:
            if other.index >= group.index or other.cls != "ask":
                continue
            between = self.tagged.norms[other.index + 1 : group.index]
            if any(mark in (".", ";", "but", "mais") for mark in between):
                continue
            if any(
                word in ("if", "whether", "to", "si", "s'", "de", "d'", "when", "quand", "que", "qu'", "what")
                for word in between
            ):
                return True
        before = self.tagged.norms[max(0, group.start - 8) : group.index]
        return "please" in before or "merci de" in " ".join(before)

    def _for_others(self, group: Group) -> bool:
        if group.subject.kind == "third":
            return True
        tagged = self.tagged
        if self._to_you(group):
            return True
        later = min((g.start for g in self.groups if g.index > group.index), default=self.count)
        third = next(
            (
                tag
                for tag in tagged.all_senses
                if tag.cat == "third" and group.index < tag.first < min(later, group.index + 8)
            ),
            None,
        )
        if third is not None and not group.to_me:
            return True
        if group.to_me or group.cls not in ("call", "reply", "tell", "send"):
            return False
        step = group.end
        if step < self.count and tagged.norms[step] in ("to", "a", "le", "la", "the", "au", "aux", "l'"):
            role = tagged.senses[step + 1] if step + 1 < self.count else None
            if role is not None and role.cat == "role" and group.cls in ("call", "tell"):
                return True
            step += 1
        if (
            group.cls in ("call", "tell")
            and step < self.count
            and tagged.tokens[step].capital
            and not tagged.timed[step]
        ):
            name, place = person_among(tagged, step, step + 1, self.names)
            return name is not None and place == step
        return False

    def _to_you(self, group: Group) -> bool:
        """Whether "you" stands in the candidate's own words: advice or an advert, nobody's promise."""
        if self.theirs(group.index):
            return False
        near = range(max(0, group.start - 1), min(self.count, group.end + 4))
        return any(
            (sense := self.tagged.senses[step]) is not None
            and (sense.cat, sense.val) == ("pron", "you")
            and not self.quoted[step]
            for step in near
        )

    # -- times -------------------------------------------------------------------------------------------------

    def reference(self, *, back: bool = False, said: date | None = None) -> Reference:
        """What this sentence's time expressions are relative to."""
        day = said or self.context.said
        at = self.context.said_time or (self.context.saved_time if day == self.context.saved else None)
        return Reference(day, at, self.settings.working, back)

    def is_meeting_time(self, when: When) -> bool:
        """Whether a time belongs to a meeting: "the interview on Friday", "Friday's call", « l'entretien de lundi »."""
        if when.event and when.lead not in ("after", "before", "not-before"):
            return True
        if when.kind not in ("wd", "date", "dom", "rel", "clock"):
            return False
        step = when.first - 1
        crossed = 0
        while step >= 0 and crossed < 3:
            noun = self.tagged.nouns[step]
            if noun is not None and noun.cat == "meeting" and self.tagged.norms[when.first - 1] not in ("by", "before"):
                return when.lead not in ("by", "before", "after", "in") and not any(
                    g.cls == "schedule" and g.index > step for g in self.groups
                )
            if self.tagged.tokens[step].norm not in (
                "on",
                "for",
                "at",
                "de",
                "du",
                "of",
                "pour",
                "le",
                "d'",
                "set",
                "is",
                "fixed",
                "the",
                "scheduled",
                "prevu",
                "from",
                "est",
                "fixe",
                "la",
            ):
                return False
            step -= 1
            crossed += 1
        return False

    def territory(self, group: Group) -> tuple[int, int]:
        """The tokens whose time expressions belong to a verb."""
        earlier = [
            g
            for g in self.groups
            if g.index < group.index and not (g.cls in ("-", "work") and g.subject.kind == "none")
        ]
        first = earlier[-1].index if earlier else 0
        later = [
            g
            for g in self.groups
            if g.index > group.index and g.tense != "infinitive" and g.subject.start > group.index
        ]
        last = later[0].start if later else self.count
        scope = self.scope(group.index)
        return max(first, scope[0]), min(last, scope[1])

    def due_times(self, first: int, last: int, anchor: int) -> list[When]:
        """The time expressions in a range that may be a due date, behind the verb before in front of it."""
        usable = [
            when
            for when in self.tagged.times
            if first <= when.first < last and when.direct and not when.past and not self.is_meeting_time(when)
        ]
        behind = [when for when in usable if when.first >= anchor]
        chosen = behind or usable
        exact = [when for when in chosen if when.lead != "after" and not (when.event and when.lead == "after")]
        return exact or chosen

    def due(self, times: Sequence[When], said: date, *, back: bool = False) -> tuple[Moment | None, bool, str]:
        """The due moment of a promise, whether it is vague, and the rule."""
        reference = self.reference(back=back, said=said)
        merged = list(times)
        if len(merged) > 1 and merged[1].kind == "clock" and merged[0].clock is None and merged[0].kind != "clock":
            merged = [replace(merged[0], clock=merged[1].clock), *merged[2:]]
        for when in merged:
            moment = resolve(when, reference)
            if moment is None:
                continue
            if not back and moment.day < said:
                continue
            return moment, when.vague, f"{when.lead} {when.kind}".strip()
        return None, True, "nothing said about when"

    def fill_due(self, draft: Draft, times: Sequence[When]) -> None:
        """Set the due date of a promise from its time expressions."""
        said = draft.said or self.context.said
        past = None
        if draft.broken:
            moment, vague, rule = self.due(times, said, back=True)
            draft.due, draft.vague, draft.rule = moment, vague, rule
            if moment is None:
                moment = Moment(self.settings.working.add_working_days(said, DEFAULT_WORKING_DAYS))
            draft.due = moment
            return
        if all(when.kind == "date" and isinstance(when.args[0], int) for when in times) and times:
            past = resolve(times[0], self.reference(said=said))
        if past is not None and past.day < said:
            draft.due, draft.vague, draft.broken, draft.rule = past, False, True, "a past date"
            return
        draft.due, draft.vague, draft.rule = self.due(times, said)
        if draft.due is None:
            draft.due = Moment(self.settings.working.add_working_days(said, DEFAULT_WORKING_DAYS))
        draft.before_meeting = any(when.lead == "before" and when.event for when in times)

    def told_on(self, group: Group) -> date | None:
        """The past day on which something was said or done: "on Tuesday he said"."""
        first, last = self.territory(group)
        for when in self.tagged.times:
            if (
                first <= when.first < last
                and when.kind in ("wd", "date", "dom", "rel", "dur")
                and (when.past or when.kind in ("wd", "date", "dom"))
            ):
                if (
                    when.lead in ("by", "until", "before", "not-before", "after")
                    or self.is_meeting_time(when)
                    or when.event
                ):
                    continue
                if when.kind == "dur" and not when.past:
                    continue
                moment = resolve(when, self.reference(back=not when.past))
                if moment and moment.day <= self.context.said:
                    return moment.day
        return None

    # -- reading -----------------------------------------------------------------------------------------------

    def read(self) -> list[Draft]:
        """All statements of the sentence."""
        context = self.context
        if context.skip:
            self.why.append("an advert or article")
            return []
        question = self.tagged.tokens[-1].norm == "?" if self.tagged.tokens else False
        if question and not any(g.cls in ("move",) for g in self.groups):
            self.why.append("a question")
            return []
        if context.heading:
            self._heading()
            return self.drafts
        for group in self.groups:
            self._verb(group)
        self._bare()
        self._outcomes()
        self._more()
        return self._settle()

    def _heading(self) -> None:
        self._meeting_nouns(held=True)

    def _verb(self, group: Group) -> None:
        side = self.side(group)
        if group.cls == "move":
            self._move(group, side)
            return
        if self._generic_advice(group, side):
            return
        if side == "them" or (side == "none" and self._implied_them(group)):
            self._by_them(group)
        elif side == "us" or side == "none":
            self._by_us(group, side)
        elif side == "thing":
            self._by_thing(group)

    def _generic_advice(self, group: Group, side: str) -> bool:
        return side == "generic"

    def _implied_them(self, group: Group) -> bool:
        """Whether a verb without subject is the other side's: "Will call me", "called me", « m'a rappelé »."""
        if self.context.label is not None and not self.context.label_me:
            return group.tense != "infinitive" or group.form != "ing"
        if self.context.todo:
            return False
        if group.cls in ("receive",):
            return False
        if group.to_me and group.form not in ("ing", "inf") and not (group.form == "base" and group.tense == "present"):
            return "you" not in self.tagged.norms[group.index : group.index + 5]
        if group.form in ("past", "pp") and self.tagged.norms[group.end : group.end + 1] in (["by"], ["par"]):
            return group.cls != "chase" or not self.tagged.noun_in(group.end, group.end + 3, "mail", "call")
        will = group.tense == "future" and not group.mood and ("aux:will" in group.chain or group.form == "fut")
        named = group.end < self.count and self.tagged.tokens[group.end].capital
        mine = any(word in ("gonna", "must") for word in group.told)
        return will and group.start == 0 and not named and not mine and (self.context.person is not None or group.to_me)

    def act_of(self, group: Group) -> tuple[Act | None, str | None]:
        """What is done, by verb and object, and the thing it is done with."""
        later = min(
            (g.start for g in self.groups if g.index > group.index and g.tense not in ("infinitive",)),
            default=self.count,
        )
        last = min(later, self.scope(group.index)[1])
        doc = self.tagged.noun_in(group.index + 1, last, "doc")
        answer = self.tagged.noun_in(group.index + 1, last, "answer")
        invite = self.tagged.noun_in(group.index + 1, last, "invite", "meeting")
        call = self.tagged.noun_in(group.index + 1, last, "call")
        mail = self.tagged.noun_in(group.index + 1, last, "mail")
        thing = doc.val if doc else None
        cls = group.cls
        if cls in ("reply", "followup", "sort"):
            if (
                doc
                and group.lemma in ("email", "e", "mail", "message", "text", "ecrire")
                and (not answer or doc.first < answer.first)
            ):
                return Act.SEND, thing
            if cls == "sort" and not (invite or answer):
                return None, None
            return (Act.SCHEDULE if cls == "sort" and invite else Act.REPLY), (
                "feedback" if answer and "feedback" in self.tagged.norms[answer.first] else None
            )
        if cls == "call":
            return Act.CALL, None
        if cls == "send":
            nearest = min((tag for tag in (doc, answer, invite, mail) if tag), key=lambda tag: tag.first, default=None)
            if nearest is None or nearest is doc:
                return Act.SEND, thing
            if nearest is answer:
                return Act.REPLY, "feedback"
            if nearest is invite:
                return (Act.SCHEDULE if invite.cat == "invite" or not doc else Act.SEND), None if not doc else thing
            return (Act.SEND, thing) if doc else (Act.REPLY, None)
        if cls == "give" or (cls == "receive" and group.lemma == "get"):
            nearest = min((tag for tag in (doc, answer, invite, call) if tag), key=lambda tag: tag.first, default=None)
            if nearest is None:
                return None, None
            return {"doc": Act.SEND, "answer": Act.REPLY, "call": Act.CALL}.get(
                nearest.cat, Act.SCHEDULE if nearest.cat == "invite" else None
            ), thing if nearest is doc else None
        if cls == "confirm":
            return (Act.SCHEDULE if invite and not answer else Act.REPLY), None
        if cls == "tell":
            return Act.REPLY, None
        if cls == "arrive":
            return None, None
        if cls == "schedule":
            if (
                group.lemma in ("invite", "inviter", "propose", "proposer", "suggest", "plan", "trouver", "prepare")
                and not invite
                and group.tense != "past"
            ):
                return None, None
            if (
                group.lemma in ("plan", "propose", "proposer", "suggest", "book", "bloquer", "reserver", "monter")
                and not invite
            ):
                return None, None
            return Act.SCHEDULE, None
        if cls == "other":
            return Act.OTHER, None
        return None, None

    def _by_them(self, group: Group) -> None:
        if group.cls == "receive" and group.subject.kind not in ("me", "we"):
            if not (group.lemma == "get" and group.to_me and group.tense == "future"):
                self._expected_of_us(group)
                return
        if group.cls == "leave" and group.tense == "past" and group.to_me and not group.negated:
            if self.tagged.noun_in(group.index, group.index + 6, "mail", "call"):
                self._contact(group, Act.REPLY)
            return
        if group.passive:
            if group.tense == "past" and group.cls in ("reply", "call") and group.subject.kind == "none":
                self._contact(group)
            return
        if self._promised_noun(group):
            return
        act, thing = self.act_of(group)
        if act is None:
            return
        if self._promising(group):
            why = self.blocked(group)
            if why:
                self.why.append(f"{group.lemma}: {why}")
                return
            if self._told_done(group):
                self._contact(group, act, thing)
                return
            self._promise(group, act, thing)
        elif group.tense in ("past",) and group.mood not in ("weak", "might"):
            if group.negated or self._not_done(group):
                self.why.append(f"{group.lemma}: told as not done")
                return
            if (
                self._reported_past(group)
                or group.cls in ("tell", "schedule", "confirm", "other", "give", "sort")
                and not self._counts_as_contact(group)
            ):
                return
            self._contact(group, act, thing)

    def _promised_noun(self, group: Group) -> bool:
        """ "Freya promised me an answer", « Ahmed m'a promis un retour »."""
        if (
            group.lemma not in ("promise", "promettre", "guarantee", "garantir", "annoncer", "announce")
            or group.negated
        ):
            return False
        later = min(
            (g.start for g in self.groups if g.index > group.index and g.start > group.index), default=self.count
        )
        noun = self.tagged.noun_in(group.end, min(later, group.end + 6), "answer", "doc", "call", "invite")
        if noun is None or self.conditional(group) or group.mood == "weak":
            return False
        if group.lemma in ("annoncer", "announce") and not self.due_times(group.end, later, group.end):
            return False
        act, thing = self._received_act(noun)
        self._promise(group, act, thing)
        return True

    def _expected_of_us(self, group: Group) -> None:
        """ "He told me to expect news by Friday" ."""
        if group.lemma == "expect" and group.tense in ("infinitive", "future"):
            self._receiving(group)

    def _not_done(self, group: Group) -> bool:
        return group.mood == "broken"

    def _counts_as_contact(self, group: Group) -> bool:
        if group.cls == "tell":
            return False
        if group.cls == "give":
            return bool(self.tagged.noun_in(group.index, group.index + 6, "answer", "doc")) and group.lemma in (
                "give",
                "donner",
                "share",
                "partager",
                "provide",
                "pass",
                "deliver",
            )
        return group.lemma in (
            "invite",
            "inviter",
            "convier",
            "convoquer",
            "confirm",
            "confirmer",
            "propose",
            "proposer",
            "suggest",
            "fixer",
            "caler",
        )

    def _reported_past(self, group: Group) -> bool:
        return group.cls == "tell"

    def _told_done(self, group: Group) -> bool:
        return self.tagged.has("did", group.index)

    def _promising(self, group: Group) -> bool:
        """Whether tense and mood speak of what is to come."""
        if group.mood == "mine":
            return False
        if group.tense == "future":
            if group.form == "cond" and "aux:should" not in group.chain and not self._reported(group):
                return self.context.voice == "them" and False
            if "aux:would" in group.chain and group.form == "base" and not self._reported(group):
                return False
            return True
        if group.tense == "infinitive":
            return (
                group.form == "base" and group.subject.kind in ("name", "role", "he", "they") and self._bare_to(group)
            )
        if group.cls in ("tell",) and group.tense == "present":
            return False
        first, last = self.territory(group)
        timed = bool(self.due_times(first, last, group.index))
        if group.tense == "progressive":
            return (timed or group.to_me) and group.lemma not in ("prepare", "draft", "preparer", "rediger", "have")
        if group.tense == "present":
            if self.tagged.lexicon.code == "fr":
                if group.subject.kind == "on" and group.lemma in ("proposer",):
                    return timed
                return (group.to_me and not self._narrated(group)) or timed or group.inherited
            return timed or (group.inherited and group.to_me)
        return False

    def _bare_to(self, group: Group) -> bool:
        """ "Ola to send the letter": a name and an infinitive with no verb before."""
        return (
            not any(
                g.index < group.index and g.start <= group.start
                for g in self.groups
                if g.cls not in ("-",) and g.index >= self.scope(group.index)[0]
            )
            and group.subject.start >= 0
        )

    def _narrated(self, group: Group) -> bool:
        return group.lemma in ("dire", "parler", "avoir")

    def _reported(self, group: Group) -> bool:
        """Whether a verb of saying by the other side governs it."""
        first, _ = self.scope(group.index)
        for other in self.groups:
            if first <= other.index < group.index and (
                other.cls in ("say", "tell", "reply", "call", "confirm", "followup")
                or other.lemma in ("annoncer", "add", "agree", "offer", "think", "penser")
            ):
                return other.subject.kind not in ("me",) or other.passive or self.theirs(other.index)
        norms = self.tagged.norms[first : group.index]
        if any(
            word in norms
            for word in (
                "apparently",
                "selon",
                "according",
                "d'apres",
                "parait",
                "told",
                "promised",
                "dit",
                "promis",
                "annonce",
            )
        ):
            return True
        if (
            "aux:would" in group.chain
            and self.tagged.norms[group.index - 1] == "'d"
            and group.subject.kind in ("he", "they", "name")
        ):
            return True
        return group.form == "cond" and group.subject.kind in ("he", "they", "name", "role", "on") and group.to_me

    def _promise(
        self, group: Group, act: Act, thing: str | None, *, person: str | None = None, said_by: str | None = None
    ) -> None:
        first, last = self.territory(group)
        draft = Draft(Type.PROMISE, group.start, last, group.index, act, thing=thing)
        draft.broken = group.mood == "broken" or (self.tagged.has("nothing", group.index) and self._broken_tail(group))
        draft.person = person or self.promiser(group)
        draft.said = self._said_before(group)
        if act is Act.CALL:
            draft.purpose = self._purpose(group.index, last)
        times = self.due_times(first, last, group.index)
        if draft.said is not None:
            times = [when for when in times if when.first > group.start or when.vague]
        self.fill_due(draft, times)
        if group.mood == "broken" and not draft.broken:
            draft.broken = True
        draft.prepares = self._prepares(draft, group.index, last)
        self.drafts.append(draft)

    def _broken_tail(self, group: Group) -> bool:
        """Whether what follows tells that nothing came: "would call Monday, nothing"."""
        tag = next(tag for tag in self.tagged.all_senses if tag.cat == "nothing" and tag.first >= group.index)
        if "aux:will" in group.chain or group.form in ("fut", "pres", "s"):
            return False
        return tag.last >= self.count - 4 or True

    def _prepares(self, draft: Draft, first: int, last: int) -> bool:
        if draft.thing in _MEETING_THINGS:
            return True
        if draft.act not in (Act.SEND, Act.OTHER):
            return False
        noun = self.tagged.noun_in(first, self.count, "meeting")
        return noun is not None and any(
            norm in ("before", "for", "ahead", "avant", "pour") for norm in self.tagged.norms[first : noun.first]
        )

    def _purpose(self, first: int, last: int) -> str | None:
        if self.tagged.noun_in(first + 1, self.count, "answer"):
            return "answer"
        if any(g.index > first and g.cls in ("schedule", "confirm") for g in self.groups) or self.tagged.noun_in(
            first + 1, last, "meeting", "invite"
        ):
            return "meeting"
        return None

    def promiser(self, group: Group) -> str | None:
        """Who is to act, else who said so."""
        subject = group.subject
        if subject.kind in ("me", "we") and not self.theirs(group.index):
            return None
        if subject.kind in ("me", "we"):
            return self.speaker() or (self._pronoun_person() if subject.kind == "me" else None)
        if subject.kind in ("name", "he"):
            return self.doer(subject)
        if subject.kind == "role":
            return subject.person
        if subject.kind == "none":
            if self.context.label:
                return self.context.label
            if self.context.voice == "them":
                return self.context.speaker
            if group.inherited:
                return self.doer(subject)
            return None
        return None

    def _pronoun_person(self) -> str | None:
        return None if self.carried.role else (self.carried.person or self.context.person)

    def sayer(self, group: Group) -> str | None:
        """Who said what has no doer: "decision at the end of March, Leïla said"."""
        if self.context.voice == "them":
            return self.context.speaker
        if self.context.label:
            return self.context.label
        for other in self.groups:
            if (
                other.cls in ("say", "tell", "reply", "call", "confirm", "followup", "give")
                and other is not group
                and other.subject.kind in ("name", "he", "role")
            ):
                return self.doer(other.subject)
        return None

    def _said_before(self, group: Group) -> date | None:
        """The day that a governing verb of saying names: "on Tuesday he said he'd call"."""
        for other in self.groups:
            if (
                other.index < group.index
                and other.cls in ("say", "tell", "reply", "call", "followup")
                and other.tense == "past"
            ):
                day = self.told_on(other)
                if day is not None:
                    return day
        return None

    def _contact(self, group: Group, act: Act | None = None, thing: str | None = None) -> None:
        first, last = self.territory(group)
        if self._auto():
            return
        if act is None:
            act, thing = self.act_of(group)
        if self._blocked_contact(group):
            return
        draft = Draft(Type.CONTACT, group.start, last, group.index, act or Act.REPLY, thing=thing)
        draft.person = self.promiser(group)
        draft.said = self.told_on(group)
        self.drafts.append(draft)

    def _blocked_contact(self, group: Group) -> bool:
        """Whether a past act is only told in passing: a condition, a hope, what somebody else did."""
        if group.mood or self._for_others(group) or self.theirs(group.index):
            return True
        norms = self.tagged.norms
        if group.cls == "send" and any(tag.cat == "done" for tag in ()):  # type: ignore[var-annotated]
            return True
        first, _ = self.scope(group.index)
        if any(
            tag.cat in ("if", "hope") and first <= tag.first < group.index and self.tagged.senses[tag.first] is tag
            for tag in self.tagged.all_senses
        ):
            return True
        before = norms[max(0, group.start - 3) : group.start]
        return (
            any(
                word in before
                for word in ("when", "until", "before", "since", "quand", "avant", "because", "if", "lorsque")
            )
            or self.requested(group)
            or (group.subject.kind == "role" and "asked" in norms[group.start : group.index])
        )

    def _auto(self) -> bool:
        return self.tagged.has("auto")

    # -- the candidate's side ----------------------------------------------------------------------------------

    def _by_us(self, group: Group, side: str) -> None:
        if (
            group.cls == "receive"
            or (group.lemma in ("get", "have", "avoir", "be") and group.cls in ("-", "give"))
            or group.lemma in ("hear",)
        ):
            self._receiving(group)
            return
        if group.passive:
            self._passive_us(group)
            return
        done = group.tense == "past" and not group.negated and group.mood == ""
        if self.context.todo or not done or self.theirs(group.index):
            if group.tense in ("future", "infinitive", "present") and side == "us":
                self._own(group)
            return
        self._candidate_did(group)

    def _passive_us(self, group: Group) -> None:
        """I'll be contacted, I was told, « je serai recontactée »."""
        if group.tense == "future" and group.cls in ("reply", "call", "tell", "followup", "schedule", "send", "give"):
            why = self.blocked(group)
            if why:
                self.why.append(f"{group.lemma}: {why}")
                return
            act = {"call": Act.CALL, "schedule": Act.SCHEDULE, "send": Act.SEND}.get(group.cls, Act.REPLY)
            self._promise(
                group,
                act,
                self.act_of(group)[1] if act is Act.SEND else None,
                person=self._agent(group) or self.sayer(group) if not self._agent_role(group) else self._agent(group),
            )
        elif (
            group.tense == "past"
            and group.cls in ("reply", "call", "followup")
            or (
                group.tense in ("past", "present")
                and group.lemma in ("invite", "inviter", "convier", "convoquer", "contacter", "contact")
            )
        ):
            if not group.negated and group.tense != "infinitive":
                self._contact(group, Act.SCHEDULE if group.cls == "schedule" else None)

    def _agent(self, group: Group) -> str | None:
        for step in range(group.end, self.scope(group.index)[1]):
            if self.tagged.norms[step] in ("by", "par", "from", "de") and not self.tagged.timed[step]:
                return person_among(self.tagged, step + 1, min(step + 4, self.count), self.names)[0]
        return None

    def _agent_role(self, group: Group) -> bool:
        last = self.scope(group.index)[1]
        return any(
            tag.cat == "role"
            and group.end <= tag.first < last
            and any(
                self.tagged.norms[step] in ("by", "par", "from", "de")
                for step in range(max(group.end, tag.first - 3), tag.first)
            )
            for tag in self.tagged.all_senses
        )

    def _receiving(self, group: Group) -> None:
        """You will receive, I should hear, told to expect; « j'aurai une réponse »; received, got."""
        first, last = self.territory(group)
        noun = self.tagged.noun_in(
            group.index + 1, min(last, group.index + 9), "answer", "doc", "mail", "call", "invite", "money"
        )
        reach = group.lemma in ("hear",) or group.cls in ("reply",)
        if noun is None and not reach:
            if group.form == "pp" and group.subject.kind in ("none",) and self._noun_before(group):
                self._received_before(group)
            return
        if group.lemma in ("savoir", "connaitre") and (noun is None or noun.cat != "answer"):
            return
        if group.negated or (
            noun is not None and self.tagged.norms[noun.first - 1] in ("no", "aucune", "aucun", "pas", "any")
        ):
            return
        future = group.tense == "future" or (
            group.lemma in ("expect",)
            and group.tense in ("infinitive", "present")
            and (group.tense == "infinitive" or self.due_times(first, last, group.index))
        )
        if group.form == "cond" and not self._reported(group) and self.context.voice != "them":
            future = False
        if group.tense == "infinitive" and group.lemma == "hear" and "commit" in " ".join(group.chain):
            future = True
        act, thing = self._received_act(noun)
        if future or (
            group.tense == "infinitive"
            and group.lemma in ("hear", "receive", "get")
            and any(g.lemma == "expect" for g in self.groups)
        ):
            why = self.blocked(group)
            if why:
                self.why.append(f"{group.lemma}: {why}")
                return
            if self.tagged.has("hope", 0, group.index) and not self.theirs(group.index):
                return
            agent = self._from_person(group.end, last)
            self._promise(
                group, act, thing, person=agent or (None if self._from_role(group.end, last) else self.sayer(group))
            )
        elif group.tense == "past" and (group.subject.kind in ("none", "me", "we")) and not self.theirs(group.index):
            if group.lemma in ("expect", "attendre", "savoir", "connaitre", "be", "await") or (
                group.lemma in ("have", "avoir", "get", "obtenir") and noun is None
            ):
                return
            if group.lemma in ("have", "avoir") and (noun is None or noun.cat not in ("answer", "mail", "call")):
                return
            if group.lemma in ("have",) and noun is not None and noun.cat in ("call", "answer"):
                return
            if self._auto() or group.mood or self._blocked_contact(group):
                return
            if (
                noun is not None
                and noun.cat == "call"
                and any(n in ("with", "avec") for n in self.tagged.norms[noun.last : noun.last + 1])
            ):
                return
            draft = Draft(
                Type.CONTACT, group.start, last, group.index, act, self._from_person(group.end, last), thing=thing
            )
            draft.said = self.told_on(group)
            self.drafts.append(draft)

    def _noun_before(self, group: Group) -> Tag | None:
        return self.tagged.noun_in(max(0, group.index - 5), group.index, "answer", "doc", "mail", "call", "invite")

    def _received_before(self, group: Group) -> None:
        noun = self._noun_before(group)
        if noun is None or self._auto() or group.negated:
            return
        act, thing = self._received_act(noun)
        self.drafts.append(
            Draft(
                Type.CONTACT,
                self.scope(group.index)[0],
                self.territory(group)[1],
                group.index,
                act,
                self._from_person(group.end, self.count),
                thing=thing,
                said=self.told_on(group),
            )
        )

    @staticmethod
    def _received_act(noun: Tag | None) -> tuple[Act, str | None]:
        if noun is None or noun.cat in ("answer", "mail"):
            return Act.REPLY, None
        if noun.cat == "doc":
            return Act.SEND, noun.val
        if noun.cat == "money":
            return Act.OTHER, None
        return (Act.CALL if noun.cat == "call" else Act.SCHEDULE), None

    def _from_person(self, first: int, last: int) -> str | None:
        for step in range(first, min(last, self.count - 1)):
            if self.tagged.norms[step] in ("from", "de", "by", "par", "d'"):
                name, place = person_among(self.tagged, step + 1, min(step + 4, self.count), self.names)
                if name and place <= step + 2:
                    return name
        return None

    def _from_role(self, first: int, last: int) -> bool:
        return any(
            self.tagged.norms[step] in ("from", "by", "de", "par")
            and (tag := self.tagged.sense(step + 1) or self.tagged.sense(step + 2)) is not None
            and tag.cat in ("role",)
            for step in range(first, min(last, self.count - 1))
        )

    def _candidate_did(self, group: Group) -> None:
        """Chase, courtesy, application or nothing."""
        first, last = self.territory(group)
        tagged = self.tagged
        reach = group.cls in ("chase", "followup")
        writes = group.cls in ("reply", "call", "send", "ask", "leave", "thank", "give") or group.lemma in (
            "drop",
            "give",
            "forward",
            "speak",
        )
        said = self.told_on(group)
        end = self.scope(group.index)[1]
        thanks = tagged.has("thanks", group.start, end) or group.cls == "thank"
        asking = (
            tagged.has("asking", group.index, end)
            or any(n in ("relance", "suivi", "chaser") for n in tagged.norms[group.index : end])
            or any(tagged.norms[group.index] == n for n in ())  # type: ignore[var-annotated]
        )
        if reach and not (thanks and not asking and group.lemma != "follow"):
            if group.lemma == "remind" and group.to_me:
                return
            self.drafts.append(Draft(Type.CHASE, self.scope(group.index)[0], last, group.index, said=said))
            return
        if not writes:
            return
        if thanks and not asking:
            self.drafts.append(Draft(Type.COURTESY, group.start, last, group.index, said=said))
            return
        contact = (
            group.cls in ("reply", "call", "leave") or tagged.noun_in(group.index, last, "mail", "call") is not None
        )
        if group.cls == "leave" and tagged.noun_in(group.index, last, "mail", "call") is None:
            return
        own = tagged.has("own-doc", group.index, end)
        extra = tagged.has("extra", group.index, end)
        again = tagged.has("again", max(0, group.start - 2), end)
        if group.cls == "ask":
            person = group.index + 1 < self.count
            pushing = asking and any(
                n in tagged.norms[group.index : end]
                for n in ("news", "update", "nouvelles", "status", "timeline", "again", "when", "where", "quand")
            )
            if (
                person
                and pushing
                and not any(
                    g.cls in ("chase", "reply", "call", "leave") and g.index < group.index and self.side(g) != "them"
                    for g in self.groups
                )
            ):
                self.drafts.append(Draft(Type.CHASE, group.start, last, group.index, said=said))
            return
        if (
            contact
            and (
                asking
                or again
                or tagged.has("nothing", 0, self.count)
                or any(g.cls == "ask" and g.index > group.index for g in self.groups)
            )
            and not (extra and not asking)
        ):
            self.drafts.append(Draft(Type.CHASE, self.scope(group.index)[0], end, group.index, said=said))
            return
        if group.cls == "send" and extra and not own:
            self.drafts.append(Draft(Type.COURTESY, group.start, last, group.index, said=said))

    def _own(self, group: Group) -> None:
        """What the candidate owes by a day."""
        if (
            group.cls not in ("send", "reply", "give", "confirm", "call")
            or group.negated
            or group.mood in ("weak", "might")
        ):
            return
        first, last = self.territory(group)
        times = self.due_times(first, last, group.index)
        if not times or group.form == "ing":
            return
        draft = Draft(Type.OWN, group.start, last, group.index)
        draft.due, draft.vague, draft.rule = self.due(times, self.context.said)
        if draft.due is not None and not draft.vague:
            self.drafts.append(draft)

    # -- things ------------------------------------------------------------------------------------------------

    def _by_thing(self, group: Group) -> None:
        """A decision will be made, details to follow, the contract arrived, the test will be in my inbox."""
        noun = group.subject.noun
        if noun is None:
            noun = self.tagged.noun_in(max(0, group.index - 8), group.index, "answer", "doc", "mail", "call", "invite")
        if noun is None or noun.cat == "meeting":
            return
        delivered = group.cls in (
            "send",
            "reply",
            "arrive",
            "give",
            "confirm",
            "tell",
            "schedule",
            "receive",
            "call",
        ) or group.lemma in ("follow", "be", "be", "faire", "come", "rendre", "prendre", "take", "make", "work", "get")
        if not delivered:
            return
        act, thing = self._received_act(noun)
        future = (
            group.tense == "future"
            or (group.tense in ("present", "progressive") and bool(self.due_times(*self.territory(group), group.index)))
            or (group.tense == "infinitive" and group.lemma in ("follow", "suivre", "come", "venir"))
        )
        if (
            group.form in ("pp", "past")
            and not group.passive
            and group.tense == "past"
            and group.cls == "receive"
            and group.lemma in ("expect", "attendre")
        ):
            future = True
        if future:
            if group.lemma in ("be",) and not (
                group.cls == "send" or self.due_times(*self.territory(group), group.index)
            ):
                return
            if group.form == "cond" and not self._reported(group):
                return
            why = self.blocked(group)
            if why:
                self.why.append(f"{group.lemma}: {why}")
                return
            if self.context.todo:
                return
            self._promise(
                group,
                act,
                thing,
                person=self._from_person(noun.last, group.index)
                or self._agent(group)
                or self.sayer(group)
                or (self.context.label if self.context.label else None),
            )
            self.drafts[-1].first = min(self.drafts[-1].first, group.subject.start)
        elif (
            group.tense == "past"
            and not group.negated
            and not group.mood
            and not self._auto()
            and not self._blocked_contact(group)
        ):
            if (
                group.cls in ("arrive", "receive")
                or (group.passive and group.cls == "send")
                or (group.form in ("pp", "past") and group.cls == "receive")
            ):
                if self._sent_by_us(group):
                    return
                self.drafts.append(
                    Draft(
                        Type.CONTACT,
                        group.subject.start,
                        self.territory(group)[1],
                        group.index,
                        act,
                        self._from_person(group.subject.start, self.count),
                        thing=thing,
                        said=self.told_on(group),
                    )
                )
            elif group.cls == "send" and not group.passive:
                self._sent_noun(group, noun)

    def _sent_by_us(self, group: Group) -> bool:
        return group.cls == "send" and (
            self.tagged.has("own-doc", group.subject.start, group.index) or self.tagged.has("thanks")
        )

    def _sent_noun(self, group: Group, noun: Tag) -> None:
        """« Mot de remerciement envoyé », "thank-you note sent" ."""
        if self.tagged.has("thanks"):
            self.drafts.append(
                Draft(
                    Type.COURTESY, group.subject.start, self.territory(group)[1], group.index, said=self.told_on(group)
                )
            )
        elif noun.cat in ("mail",) and (
            self.tagged.has("asking") or self.tagged.has("again") or self.tagged.has("nothing")
        ):
            self.drafts.append(
                Draft(
                    Type.CHASE,
                    self.scope(group.index)[0],
                    self.territory(group)[1],
                    group.index,
                    said=self.told_on(group),
                )
            )

    # -- sentences without verb --------------------------------------------------------------------------------

    def _bare(self) -> None:
        """Nouns that stand for an act: "feedback by Friday", "call from Ana", « relance envoyée »."""
        if self.context.todo:
            return
        for noun in self.tagged.all_nouns:
            if noun.cat in ("answer", "call", "mail", "doc", "invite"):
                self._bare_noun(noun)
        self._bare_chase()
        self._bare_thanks()

    def _bare_thanks(self) -> None:
        """ "Thank-you card to Joan", « carte de remerciement à Jeanne »."""
        tagged = self.tagged
        tag = next((t for t in tagged.all_senses if t.cat == "thanks" and t.first <= 4), None)
        if (
            tag is None
            or self.drafts
            or any(g.cls != "-" and g.subject.kind != "none" for g in self.groups)
            or tagged.has("neg")
        ):
            return
        near = range(max(0, tag.first - 3), min(self.count, tag.last + 3))
        noun = any(
            tagged.norms[step]
            in ("card", "carte", "note", "mail", "email", "mot", "message", "letter", "lettre", "sms")
            for step in near
        )
        to = any(
            tagged.norms[step] in ("to", "a", "aux", "au", "sent", "envoye", "for")
            for step in range(tag.first, min(self.count, tag.last + 4))
        )
        if noun and to and not any(g.tense in ("future", "infinitive", "present") for g in self.groups):
            self.drafts.append(
                Draft(Type.COURTESY, *self.scope(tag.first), tag.first, said=self._past_day(0, self.count))
            )

    def _covered(self, index: int, *types: Type) -> bool:
        return any((not types or draft.type in types) and draft.first <= index < draft.last for draft in self.drafts)

    def _bare_noun(self, noun: Tag) -> None:
        tagged = self.tagged
        if self._covered(noun.first) or tagged.timed[noun.first] or any(g.index == noun.first for g in self.groups):
            return
        scope_first, scope_last = self.scope(noun.first)
        lead = noun.first
        while lead > scope_first and tagged.tokens[lead - 1].norm not in (",",) and not self._conj(lead - 1):
            lead -= 1
        verbs = [g for g in self.groups if lead <= g.index < noun.first and g.cls != "-" and g.tense != "infinitive"]
        if verbs or noun.first - lead > 4:
            return
        before = tagged.norms[lead : noun.first]
        if any(
            word
            in (
                "no",
                "aucun",
                "aucune",
                "pas",
                "sans",
                "any",
                "if",
                "si",
                "for",
                "about",
                "waiting",
                "my",
                "mon",
                "ma",
                "mes",
                "with",
                "avec",
                "after",
                "before",
                "apres",
                "avant",
                "attente",
                "en",
                "not",
                "still",
                "until",
                "without",
                "to",
                "toujours",
                "sur",
                "on",
                "of",
                "pending",
                "awaiting",
                "great",
                "good",
                "quick",
                "short",
                "long",
                "bon",
                "bonne",
                "premier",
                "first",
                "second",
                "i",
                "je",
                "j'",
                "a",
                "video",
                "phone",
            )
            for word in before
        ) and not self._article_only(before):
            return
        last = noun.last
        following = tagged.norms[last : last + 6]
        source = bool(following) and following[0] in ("from", "de", "d'", "du", "des", "by", "par", "frm")
        times = [
            w
            for w in tagged.times
            if noun.last <= w.first < min(scope_last, noun.last + 9)
            and w.direct
            and not w.past
            and not self.is_meeting_time(w)
        ]
        if noun.cat in ("call", "mail") and source:
            times = [w for w in times if not (w.kind == "rel" and w.args[0] == 0)]
        if any(
            word.isdecimal() or word in ("two", "three", "four", "deux", "trois", "quatre", "of") for word in before
        ):
            return
        cue = any(word in _EXPECTED for word in following[:5])
        blocking = [
            g
            for g in self.groups
            if noun.last <= g.index < (times[0].first if times else scope_last)
            and not (g.cls == "receive" and g.form == "pp")
            and g.lemma not in ("expect", "promettre", "promise", "annoncer", "attendre", "prevoir")
            and tagged.norms[g.index] not in _EXPECTED
        ]
        if (
            tagged.has("hope", scope_first, noun.first)
            or tagged.has("maybe", scope_first, scope_last)
            or (tagged.has("if", scope_first, scope_last) and not tagged.has("anyway"))
            or tagged.has("habit", scope_first, scope_last)
        ):
            return
        if (cue or (times and self._deadline_near(noun, times[0], source))) and not blocking:
            if (
                noun.cat == "doc"
                and (noun.val in ("test",) or tagged.has("own-doc", lead, noun.last))
                and not cue
                and not source
            ):
                return
            if noun.cat == "mail" and not cue:
                return
            act, thing = self._received_act(noun)
            draft = Draft(Type.PROMISE, lead, scope_last, noun.first, act, thing=thing)
            draft.person = self._from_person(noun.last, scope_last) or self.sayer_of_bare()
            self.fill_due(draft, times)
            if not times and not any(
                word
                in (
                    "expected",
                    "promised",
                    "promis",
                    "promise",
                    "prevue",
                    "prevu",
                    "attendue",
                    "attendu",
                    "follow",
                    "suivre",
                )
                for word in following[:5]
            ):
                return
            draft.prepares = self._prepares(draft, noun.first, scope_last)
            self.drafts.append(draft)
            return
        if (
            source
            and noun.cat in ("mail", "call", "answer")
            and not self._auto()
            and not blocking_future(self.groups, noun)
        ):
            name = person_among(tagged, last + 1, min(last + 4, self.count), self.names)[0]
            role = next((t for t in tagged.all_senses if t.cat in ("role", "pron") and last < t.first < last + 4), None)
            company = any(self.names.is_company(t.text) for t in tagged.tokens[last + 1 : last + 3])
            if (name or role or company) and not tagged.has("third", last, last + 4):
                act, thing = self._received_act(noun)
                end = min(
                    [g.start for g in self.groups if g.index > noun.first and g.start > noun.last], default=scope_last
                )
                self.drafts.append(
                    Draft(
                        Type.CONTACT,
                        lead,
                        end,
                        noun.first,
                        act,
                        name,
                        thing=thing,
                        said=self._past_day(noun.first, scope_last),
                    )
                )

    def sayer_of_bare(self) -> str | None:
        """Who said what has neither verb nor doer."""
        if self.context.voice == "them":
            return self.context.speaker
        if self.context.label:
            return self.context.label
        for group in self.groups:
            if group.cls in ("say", "tell") and group.subject.kind in ("name", "he"):
                return self.doer(group.subject)
        return None

    def _past_day(self, first: int, last: int) -> date | None:
        for when in self.tagged.times:
            if (
                first <= when.first < last
                and (when.past or when.kind in ("wd", "date", "dom"))
                and when.kind in ("wd", "date", "dom", "rel", "dur")
            ):
                moment = resolve(when, self.reference(back=not when.past))
                if moment and moment.day <= self.context.said:
                    return moment.day
        return None

    @staticmethod
    def _article_only(before: Sequence[str]) -> bool:
        return list(before) in (["a"], ["an"], ["the"])

    def _conj(self, index: int) -> bool:
        sense = self.tagged.sense(index)
        return sense is not None and sense.cat == "conj" and self.tagged.norms[index] in ("and", "et", "then", "puis")

    def _deadline_near(self, noun: Tag, when: When, source: bool) -> bool:
        """Whether a time follows a noun so closely that it is its deadline."""
        between = [
            norm
            for norm in self.tagged.norms[noun.last : when.first]
            if norm
            not in ("expected", "due", "on", "the", "is", ":", "(", "their", "final", "my", "-", "la", "le", "est")
        ]
        allowed = 5 if source else 2
        if when.kind == "dur" or when.lead in ("by", "before", "in", "until", "after", "around", "not-before"):
            return len(between) <= allowed + 2 and not any(norm in (",", "with", "avec") for norm in between)
        return (
            len(between) <= (4 if source else 0)
            and noun.cat in ("answer", "doc", "invite")
            or (source and len(between) <= 4)
        )

    def _bare_chase(self) -> None:
        """« Relance envoyée à la RH », "follow-up sent", "second reminder to Ana"."""
        tagged = self.tagged
        if self._covered(0, Type.CHASE) or any(draft.type is Type.CHASE for draft in self.drafts):
            return
        for index, norm in enumerate(tagged.norms):
            if norm not in (
                "relance",
                "relances",
                "follow",
                "chaser",
                "reminder",
                "nudge",
                "chased",
                "relancee",
                "rappel",
            ):
                continue
            if norm == "follow" and tagged.norms[index + 1 : index + 2] != ["up"]:
                continue
            rest = tagged.norms[index + 1 : index + 8]
            cue = any(
                word
                in ("envoyee", "envoye", "sent", "faite", "emailed", "partie", "mailed", "envoyees", "aupres", "par")
                for word in rest
            )
            future = any(
                g.tense in ("future", "infinitive") and abs(g.index - index) < 6 and g.subject.kind in ("me", "none")
                for g in self.groups
            )
            numbered = index > 0 and (
                tagged.norms[index - 1]
                in (
                    "second",
                    "third",
                    "another",
                    "2nd",
                    "3rd",
                    "nouvelle",
                    "deuxieme",
                    "troisieme",
                    "seconde",
                    "e",
                    "nd",
                    "rd",
                    "petite",
                    "premiere",
                    "first",
                )
            )
            cue = cue or numbered
            if index <= 3 and cue and not future and not tagged.has("neg", 0, index):
                self.drafts.append(
                    Draft(
                        Type.CHASE,
                        self.scope(index)[0],
                        self.scope(index)[1],
                        index,
                        said=self._past_day(0, self.count),
                    )
                )
                return

    # -- moved meetings ----------------------------------------------------------------------------------------

    def _move(self, group: Group, side: str) -> None:
        tagged = self.tagged
        first, last = self.scope(group.index)
        ask = next((g for g in self.groups if g.cls == "ask" and g.index < group.index and g.index >= first), None)
        if ask is not None:
            side = self.side(ask)
        noun = tagged.noun_in(first, last, "meeting", "call")
        pronoun = any(
            norm in ("it", "our", "us", "l'", "le", "nous", "we", "ours", "everything", "tout")
            for norm in tagged.norms[max(0, group.index - 3) : group.index + 4]
        )
        if side == "us" or group.negated or group.mood == "might" or self.conditional(group) or self.context.todo:
            return
        if group.mood == "weak" and "weak" in group.chain and group.tense == "infinitive":
            return
        if noun is None and not pronoun:
            return
        if noun is None and side not in ("them",):
            return
        if side == "none" and group.form in ("base", "inf", "ing") and ask is None:
            return
        if side == "none" and tagged.norms[group.index] in ("delayed", "moving") and noun is None:
            return
        if (
            noun is not None
            and any(tag.cat == "own-doc" and tag.first <= noun.first < tag.last for tag in tagged.all_senses)
            and noun.cat != "meeting"
        ):
            return
        draft = Draft(Type.RESCHEDULE, first, last, group.index)
        times = [w for w in tagged.times if w.first > group.index and not w.past and not (w.event)]
        target = [w for w in times if w.first and tagged.norms[w.first - 1] not in ("from", "de", "du")] or times
        for when in reversed(target[:2]):
            moment = resolve(replace(when, lead=""), self.reference())
            if moment and when.kind in ("wd", "date", "dom", "rel", "period", "clock"):
                draft.when = moment
                break
        self.drafts.append(draft)

    # -- outcomes ----------------------------------------------------------------------------------------------

    def _outcomes(self) -> None:
        tagged = self.tagged
        for name in ("declined", "signed", "withdrawn", "filled", "rejected", "offered"):
            tag = next((t for t in tagged.all_senses if t.cat == name and not self._shadowed(t)), None)
            if tag is None or self._no_outcome(tag, name):
                continue
            kind = {"offered": Outcome.OFFER}.get(name) or Outcome(name)
            first, last = self.scope(tag.first)
            self.drafts = [d for d in self.drafts if not (d.type is Type.CONTACT and self._bearer(d, tag))]
            self.drafts.append(
                Draft(Type.OUTCOME, first, last, tag.first, outcome=kind, said=self._past_day(0, self.count))
            )
            return

    def _shadowed(self, tag: Tag) -> bool:
        longest = self.tagged.senses[tag.first]
        return (
            longest is not None
            and longest is not tag
            and longest.cat in ("declined", "signed", "withdrawn", "rejected", "filled", "offered")
            and longest.last - longest.first > tag.last - tag.first
        )

    def _bearer(self, draft: Draft, tag: Tag) -> bool:
        """Whether a contact is only how the outcome came: "got a rejection mail"."""
        group = next((g for g in self.groups if g.index == draft.anchor), None)
        if group is None:
            return True
        if group.cls in ("receive", "arrive"):
            between = self.tagged.norms[min(group.index, tag.first) : max(group.index, tag.first)]
            return "saying" not in between and "disant" not in between and "m'annoncant" not in between
        if group.cls in ("send", "give") and tag.cat == "offered":
            return True
        return False

    def _no_outcome(self, tag: Tag, name: str) -> bool:
        tagged = self.tagged
        first, last = self.scope(tag.first)
        norms = tagged.norms
        if self.context.todo or any(
            t.cat in ("if", "hope", "maybe")
            and first <= t.first < last
            and tagged.senses[t.first] is t
            and not tagged.timed[t.first]
            for t in tagged.all_senses
        ):
            return True
        before = norms[max(first, tag.first - 4) : tag.first]
        if name == "offered" and any(norm in _EXPECTED for norm in norms[tag.last : last]):
            return True
        phrase = norms[tag.first : tag.last]
        if any(
            word
            in (
                "no",
                "aucune",
                "aucun",
                "pas",
                "not",
                "'t",
                "without",
                "sans",
                "never",
                "after",
                "apres",
                "other",
                "another",
                "expected",
                "fear",
                "avoid",
                "jamais",
                "n'",
                "possible",
                "ni",
            )
            for word in before
        ) and name in ("offered", "signed", "declined", "withdrawn", "filled", "rejected"):
            return True
        future = [
            g
            for g in self.groups
            if g.index >= first and g.index <= tag.last and (g.tense in ("future",) or g.mood) and g.start <= tag.first
        ]
        if future:
            return True
        if name == "offered" and phrase in (
            ["an", "offer"],
            ["the", "offer", "letter"],
            ["une", "offre", "de"],
            ["offer", "from"],
        ):
            ok = (
                any(
                    g.index < tag.first
                    and g.tense == "past"
                    and g.cls in ("receive", "give", "send", "arrive", "-")
                    and g.lemma in ("get", "make", "receive", "have", "extend", "give", "send")
                    for g in self.groups
                )
                or tag.first - first <= 1
            )
            return not ok or any(g.tense == "infinitive" for g in self.groups if g.index < tag.first)
        if name in ("withdrawn", "declined", "signed") and not phrase[0].startswith(("i", "j'")):
            subject = [g.subject.kind for g in self.groups if tag.first <= g.index < tag.last or g.index == tag.first]
            if any(kind in ("he", "they", "name", "role", "third") for kind in subject):
                return True
        if name == "signed" and phrase == ["i", "accepted"]:
            return not any(n in ("offer", "offre", "it", "job") for n in norms[tag.last : tag.last + 4])
        if name == "declined" and phrase in (["i", "declined"], ["j'", "ai", "refuse"], ["j'", "ai", "decline"]):
            return any(
                n in ("invitation", "meeting", "test", "cookies", "call") for n in norms[tag.last : tag.last + 5]
            )
        if name == "rejected" and phrase in (["rejected"], ["unsuccessful"], ["refus"], ["rejection"], ["a", "no"]):
            if any(
                n
                in (
                    "fear",
                    "expect",
                    "another",
                    "others",
                    "candidates",
                    "their",
                    "peur",
                    "crains",
                    "of",
                    "le",
                    "du",
                    "mes",
                    "les",
                    "de",
                )
                for n in before[-2:]
            ):
                return True
            return any(norm in ("rate", "rates", "reasons", "letters") for norm in norms[tag.last : tag.last + 2])
        return (
            name == "rejected"
            and phrase[0] in ("negatif", "negative")
            and not any(n in ("retour", "reponse", "feedback") for n in before[-2:])
        )

    # -- what is not scored ------------------------------------------------------------------------------------

    def _more(self) -> None:
        self._applied()
        self._away()
        self._meeting_nouns(held=False)

    def _applied(self) -> None:
        tag = next((t for t in self.tagged.all_senses if t.cat == "applied"), None)
        if (
            tag
            and not any(g.mood or g.tense in ("future", "infinitive") or g.negated for g in self.groups)
            and not self.tagged.has("neg")
            and not self.context.todo
            and not self._auto()
        ):
            self.drafts.append(
                Draft(Type.APPLIED, *self.scope(tag.first), tag.first, said=self._past_day(0, self.count))
            )

    def _away(self) -> None:
        norms = self.tagged.norms
        cues = (
            "off",
            "away",
            "leave",
            "holiday",
            "vacation",
            "conges",
            "conge",
            "vacances",
            "absent",
            "absente",
            "arret",
            "ooo",
        )
        for index, norm in enumerate(norms):
            if norm not in cues:
                continue
            until = next((w for w in self.tagged.times if w.first > index and w.lead in ("until", "by")), None)
            person, place = person_among(self.tagged, 0, index, self.names)
            pronoun = any(
                (s := self.tagged.senses[i]) is not None and s.cat == "pron" and s.val in ("he", "she", "they")
                for i in range(index)
            )
            if until is None or not (person or pronoun):
                return
            moment = resolve(replace(until, lead=""), self.reference())
            if moment is not None:
                self.drafts.append(
                    Draft(
                        Type.AWAY,
                        *self.scope(index),
                        index,
                        person=person or (self.carried.person or self.context.person),
                        due=moment,
                    )
                )
            return

    def _meeting_nouns(self, *, held: bool) -> None:
        """A meeting that is set or was held: "interview on Friday 13 March", a dated heading."""
        tagged = self.tagged
        noun = next((tag for tag in tagged.all_nouns if tag.cat == "meeting" or (tag.cat == "call" and held)), None)
        talk = held and any(
            norm in ("talk", "conversation", "discussion", "echange", "visio", "rencontre") for norm in tagged.norms
        )
        if noun is None and not talk:
            return
        anchor = noun.first if noun else 0
        if held:
            if self.context.dated:
                days = [
                    resolve(replace(w, lead=""), self.reference(back=True)) for w in tagged.times if w.kind == "date"
                ]
                self.drafts.append(
                    Draft(
                        Type.MEETING,
                        0,
                        self.count,
                        anchor,
                        person=self.context.person,
                        when=Moment(self.context.said, days[0].at if days and days[0] else None),
                    )
                )
            return
        if (
            noun is None
            or any(d.type is Type.RESCHEDULE for d in self.drafts)
            or tagged.has("if")
            or tagged.has("maybe")
            or tagged.has("neg")
        ):
            return
        scope = self.scope(noun.first)
        for when in tagged.times:
            if (
                not scope[0] <= when.first < scope[1]
                or when.kind not in ("wd", "date", "dom", "rel")
                or when.past
                or when.lead in ("before", "after", "by", "not-before", "until")
            ):
                continue
            if when.event and when.first > noun.first:
                continue
            between = (
                tagged.norms[noun.last : when.first]
                if when.first > noun.first
                else tagged.norms[when.last : noun.first]
            )
            verbs = [
                g
                for g in self.groups
                if min(noun.first, when.first) < g.index < max(noun.first, when.first)
                and g.lemma not in ("be", "fixer", "confirm", "confirmer", "set", "schedule", "book", "plan")
            ]
            if len(between) > 6 or verbs or ("," in between):
                continue
            if any(g.cls == "schedule" and g.tense == "future" for g in self.groups):
                continue
            moment = resolve(replace(when, lead=""), self.reference())
            if moment is not None and moment.day >= self.context.said:
                self.drafts.append(
                    Draft(
                        Type.MEETING,
                        min(noun.first, when.first),
                        max(noun.last, when.last),
                        noun.first,
                        person=self._from_person(0, 0) or self.context.person,
                        when=moment,
                    )
                )
                return

    # -- quotes ------------------------------------------------------------------------------------------------

    def _settle(self) -> list[Draft]:
        """Give each statement its own part of the sentence, and drop what says the same twice."""
        out: list[Draft] = []
        ranked = sorted(self.drafts, key=lambda draft: draft.anchor)
        for draft in ranked:
            same = next((other for other in out if other.type is draft.type and self._same(other, draft)), None)
            if same is not None:
                if draft.type is Type.PROMISE and same.vague and not draft.vague:
                    out.remove(same)
                else:
                    continue
            if draft.type is Type.CHASE and any(d.type is Type.COURTESY and d.anchor == draft.anchor for d in out):
                continue
            out.append(draft)
        scored = [draft for draft in out if draft.type not in (Type.MEETING, Type.OWN, Type.APPLIED, Type.AWAY)]
        cuts: list[tuple[Draft, int]] = []
        for number, draft in enumerate(scored):
            cuts.append((draft, self._cut_before(draft, scored[number - 1]) if number else 0))
        for number, (draft, cut) in enumerate(cuts):
            draft.first = cut
            draft.last = cuts[number + 1][1] if number + 1 < len(cuts) else self.count
            if draft.last <= draft.first:
                draft.first, draft.last = 0, self.count
        return out

    def _same(self, one: Draft, other: Draft) -> bool:
        if one.type is Type.PROMISE:
            if one.anchor == other.anchor:
                return True
            between = self.tagged.norms[one.anchor : other.anchor]
            separate = any(word in (",", ";", "and", "et", "puis", "then") for word in between)
            return (
                (one.act is other.act and (one.due == other.due or not separate))
                or (one.act is Act.CALL and other.act in (Act.SCHEDULE, Act.REPLY) and not separate)
                or (not separate and other.vague)
            )
        if one.type in (Type.CONTACT, Type.CHASE, Type.COURTESY, Type.RESCHEDULE):
            between = self.tagged.norms[one.anchor : other.anchor]
            if one.type is Type.CHASE:
                return True
            return one.said == other.said and not any(mark in (";", ".") for mark in between)
        return True

    def _cut_before(self, draft: Draft, previous: Draft) -> int:
        """Where a statement's own part begins: behind the last mark or conjunction before it."""
        start = max(draft.anchor, previous.anchor)
        for step in range(start - 1, previous.anchor, -1):
            norm = self.tagged.tokens[step].norm
            if norm in (",", ";", ":", "—", "–", "(", ".", "!", "?") or norm in (
                "and",
                "et",
                "but",
                "mais",
                "puis",
                "then",
                "und",
                "que",
                "that",
            ):
                return step + 1
        return draft.anchor


_WHETHER = frozenset(
    "confirm confirmer tell dire redire let inform informer announce decide trancher prevenir notify".split()
)
_TITLES = frozenset("m mr mrs ms mme mlle dr dre prof me".split())
_MENTIONS = _TITLES | frozenset(
    "with avec from de d' du to a into by par w and et called named mit von chez frm via saw met met's is est c'est".split()
)
_EXPECTED = frozenset(
    "expected due promised prevu prevue prevus attendu attendue annonce annoncee promis promise planned follow suivre "
    "attendus anticipated erwartet".split()
)


def blocking_future(found: Sequence[Group], noun: Tag) -> bool:
    """Whether the noun before a "from" is what somebody will do, and no contact."""
    return any(group.tense == "future" and group.end > noun.first - 3 and group.index < noun.first for group in found)


def clock(moment: Moment | None) -> time | None:
    """The time of a moment, if any."""
    return moment.at if moment else None


def build(draft: Draft, sentence: Sentence, line: int, code: str, text: str) -> Statement:
    """The statement of a draft."""
    context, tokens = sentence.context, sentence.tagged.tokens
    first, last = tokens[draft.first].start, tokens[min(draft.last, len(tokens)) - 1].end
    quote = text[first:last].strip(" \t,;:.—–-*_")
    for left, right in (("«", "»"), ("“", "”"), ('"', '"'), ("(", ")")):
        if quote.startswith(left) and quote.count(right) - (left == right) <= 0:
            quote = quote[1:].strip()
        if quote.endswith(right) and quote.count(left) - (left == right) <= 0:
            quote = quote[:-1].strip()
    said = draft.said or context.said
    due = draft.due
    return Statement(
        type=draft.type, quote=quote, line=line, said=said, said_time=context.said_time,
        dated=context.dated or draft.said is not None, company=context.company, role=context.role, via=context.via,
        person=draft.person, act=draft.act, due=due.day if due else None, due_time=clock(due),
        uncapped=due.day if due and draft.type is Type.PROMISE else None,
        uncapped_time=clock(due) if draft.type is Type.PROMISE else None,
        prepares=draft.prepares or draft.before_meeting, vague=draft.vague, broken=draft.broken, thing=draft.thing,
        purpose=draft.purpose, words=draft.words, when=draft.when.day if draft.when else None,
        when_time=clock(draft.when), outcome=draft.outcome, lang=code,
    )  # fmt: skip


def same_person(one: str | None, other: str | None) -> bool:
    """Whether two names may be one person's."""
    return one is None or other is None or fold(one).split()[0] == fold(other).split()[0]
