"""The words of nudge as data: what a note says, what the ledger makes of it, what is to be done.

Everything here is frozen and knows neither clock, file nor network. Days are the user's local days; moments are
aware datetimes. The values of the enumerations are the ones that JSON output shows.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime, time


class NudgeError(Exception):
    """A failure that a person can do something about: what went wrong, where, and what to do.

    The only kind of error whose text a user sees; it never carries a secret. ``fact``, where it has one, is the same
    as a code with values, which ``messages`` words in any language.
    """

    def __init__(self, what: str, *, where: str = "", todo: str = "", fact: Fact | None = None) -> None:
        super().__init__(what)
        self.what, self.where, self.todo, self.fact = what, where, todo, fact

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.what}" + (f". {self.todo}" if self.todo else "")


class Type(StrEnum):
    """What one sentence says (READING.md section 1)."""

    PROMISE = "promise"
    CONTACT = "contact"
    CHASE = "chase"
    COURTESY = "courtesy"
    RESCHEDULE = "reschedule"
    OUTCOME = "outcome"
    MEETING = "meeting"
    APPLIED = "applied"
    AWAY = "away"
    OWN = "own"
    HANDOVER = "handover"


class Act(StrEnum):
    """What is promised or was done (READING.md section 1, a promise's fields)."""

    REPLY = "reply"
    CALL = "call"
    SEND = "send"
    SCHEDULE = "schedule"
    OTHER = "other"


class Outcome(StrEnum):
    """What a process came to."""

    OFFER = "offer"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    FILLED = "filled"
    SIGNED = "signed"
    DECLINED = "declined"


class State(StrEnum):
    """The state of a promise (DESIGN.md section 2)."""

    OPEN = "open"
    LAPSED = "lapsed"
    KEPT = "kept"
    KEPT_LATE = "kept late"
    CHASED = "chased"
    REPLACED = "replaced"
    DROPPED = "dropped"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class Standing(StrEnum):
    """How a process stands, in the order in which the rules are tried (DESIGN.md section 5)."""

    CLOSED = "closed"
    DORMANT = "dormant"
    OFFER = "offer"
    GHOSTED = "ghosted"
    LIKELY_OUT = "likely out"
    DRIVING = "you are driving"
    ON_TRACK = "on track"
    QUIET = "quiet"
    SLOW = "slow"
    TOO_EARLY = "too early"


@dataclass(frozen=True, slots=True)
class Statement:
    """What one sentence of a note or an event says; the fields of READING.md and what the ledger needs besides.

    Attributes:
        quote: the sentence, or the part of it, verbatim.
        line: the line of the source on which the quote begins, from 1.
        said: the local day on which it was said or happened.
        said_time: its clock time, where the text tells one.
        dated: whether the text (sentence, heading, front matter or file name) told ``said``; else it is
            the modification time's day, and the first sight is what counts.
        company: whom the application is with, as read; None where the text names none.
        role, via: the role and the agency that the front matter names.
        person: the doer, without titles; None where only a role or nobody is named.
        act: of a promise and of a contact.
        due: the last local day on which the promise is kept; of ``away`` the last day of absence, of ``own``
            the day it is owed.
        due_time: the clock time on that day, where one was given.
        uncapped, uncapped_time: the due day and time before the cap by the meeting that the promise prepares.
        prepares: the promise prepares a meeting (an itinerary, an address, a link for it), known by date or not.
        vague: no date or duration was given and a default was used.
        broken: the promise is told as broken.
        thing: the deliverable as a word common to all languages ("itinerary", "contract", "test", ...).
        purpose: what a promised call is for: "meeting" (to set one up) or "answer".
        words: a contact that brought nothing ("still deciding").
        when, when_time: the day and time of a ``meeting``, the new day and time of a ``reschedule`` (``to`` in JSON).
        outcome: of an ``outcome``; there ``due`` is the day by which an offer is to be answered, where one is told.
        instead_of: of a ``handover``, from whom ``person`` takes over; None where the text names nobody.
        lang: the language of the sentence, "en" or "fr".
    """

    type: Type
    quote: str
    line: int
    said: date
    said_time: time | None = None
    dated: bool = True
    company: str | None = None
    role: str | None = None
    via: str | None = None
    person: str | None = None
    act: Act | None = None
    due: date | None = None
    due_time: time | None = None
    uncapped: date | None = None
    uncapped_time: time | None = None
    prepares: bool = False
    vague: bool = False
    broken: bool = False
    thing: str | None = None
    purpose: str | None = None
    words: bool = False
    when: date | None = None
    when_time: time | None = None
    outcome: Outcome | None = None
    instead_of: str | None = None
    lang: str = "en"


@dataclass(frozen=True, slots=True)
class Source:
    """Where an entry stands: a note (path relative to the folder, with ``/``) or an event (UID and recurrence)."""

    file: str | None = None
    uid: str | None = None
    recurrence: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A statement with its source; ``order`` counts the statements of one source.

    ``gone`` is the moment since which the source no longer says it, its folder being readable; None while it does.
    """

    statement: Statement
    source: Source
    order: int = 0
    gone: datetime | None = None


@dataclass(frozen=True, slots=True)
class Interview:
    """One occurrence of a calendar event that is an interview or a talk in a process.

    ``start``, ``end``, ``modified`` and ``created`` are aware; ``created`` is None where the event does not tell it.
    ``by_user`` tells that the user organises it (or nobody does).
    ``cancelled`` covers a cancelled event and one that the user ``declined``. ``company`` is as read from the event.
    """

    uid: str
    start: datetime
    end: datetime
    title: str
    modified: datetime
    recurrence: str | None = None
    company: str | None = None
    people: tuple[str, ...] = ()
    by_user: bool = True
    cancelled: bool = False
    location: str = ""
    url: str = ""
    moved_from: tuple[datetime, ...] = ()
    created: datetime | None = None
    all_day: bool = False
    declined: bool = False


class Verb(StrEnum):
    """What a line of the journal decides or records (DESIGN.md section 3)."""

    KEPT = "kept"
    WRONG = "wrong"
    DROP = "drop"
    SNOOZE = "snooze"
    DUE = "due"
    ASSIGN = "assign"
    CLOSE = "close"
    AWAY = "away"
    UNDO = "undo"
    SEEN = "seen"
    REMINDER = "reminder"
    MOVED = "moved"
    TOLD = "told"
    SINCE = "since"
    FORGET = "forget"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a journal.

    Attributes:
        stamp: when it was decided, aware; in one journal they only grow, but after a clock that was ahead.
        verb: what is decided or recorded.
        about: a promise's id, an application's key, the key of what was told, or the mark of a company that is to be
            forgotten (``ledger.forgotten``); "" where there is none.
        value: the argument: of ``snooze`` an aware moment and of ``seen`` the aware modification time (both ISO
            8601), of ``due`` a day or local time, of ``assign`` a company, of ``close`` an outcome, of ``away``
            ``FIRST..LAST``, of ``reminder`` the URL of the calendar that holds it, of ``moved`` the aware start from
            which its organiser moved an interview, of ``since`` a day, of ``undo`` the stamp of the line it takes back
            (empty: the latest decision about ``about``), or the day of a closing
            that the notes tell and that is not to count.
        company, said, quote: what the promise says, so that a changed sentence can inherit the line.
        machine: whose journal it stands in.
    """

    stamp: datetime
    verb: Verb
    about: str = ""
    value: str = ""
    company: str = ""
    said: date | None = None
    quote: str = ""
    machine: str = ""


DECISIONS = frozenset({Verb.KEPT, Verb.WRONG, Verb.DROP, Verb.SNOOZE, Verb.DUE, Verb.ASSIGN, Verb.CLOSE, Verb.AWAY})
"""The verbs that a user decides and ``undo`` takes back."""


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise on its application's timeline, as of the ledger's ``now``.

    Attributes:
        id: derived from company, day and quote (``ledger.identity``); the reminder's UID is ``ID@nudge``.
        application: the key of the application; "" where no company is known.
        due: the aware moment at which it lapses; ``due_day`` its local day, ``timed`` whether a clock time was given.
        prepares: the day of the meeting that it prepares, where one is known; ``meets`` the one at which that meeting
            stands by ``now``, as it may have moved after the lapse.
        state: as of ``now``.
        closed: the local day on which its state became final; None while open or lapsed.
        closed_by: the quote that closed it, or the journal's verb; "" where neither.
        chases: the days of the candidate's chases after the due day and before it was closed.
        renews: the id of the promise that this one renews; ``renewal`` counts such steps from the first one.
        wait: the id of the first promise of the wait that this one belongs to.
        wait_chases: the days of all chases in that wait, up to ``now`` or the act that ended it.
        followed: the act that closed it came in a wait in which the candidate had chased.
        snoozed: the aware moment that the user moved the reminder to, if any.
        decision: a ``reply`` or ``call`` said at or after an interview.
    """

    id: str
    application: str
    company: str | None
    person: str | None
    act: Act
    quote: str
    said: date
    due: datetime
    due_day: date
    vague: bool
    lang: str
    source: Source
    line: int
    state: State = State.OPEN
    thing: str | None = None
    purpose: str | None = None
    prepares: date | None = None
    meets: date | None = None
    closed: date | None = None
    closed_by: str = ""
    timed: bool = False
    chases: tuple[date, ...] = ()
    renews: str | None = None
    renewal: int = 0
    wait: str = ""
    wait_chases: tuple[date, ...] = ()
    followed: bool = False
    snoozed: datetime | None = None
    decision: bool = False

    @property
    def unclosed(self) -> bool:
        """Whether its state may still change: it is open or has lapsed."""
        return self.state in (State.OPEN, State.LAPSED)


class By(StrEnum):
    """Who set off an entry of the timeline, as JSON shows it."""

    THEM = "them"
    YOU = "you"
    CHASED = "you-chased"


@dataclass(frozen=True, slots=True)
class Move:
    """A concrete act that takes the process on; ``followed`` tells that it came after a chase."""

    day: date
    what: str
    followed: bool
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An interview on the timeline, from the notes, the calendar or both, as it now stands.

    ``start`` and ``end`` are aware; a meeting known by day alone begins with the working hours and ends with them.
    ``timed`` tells whether a clock time is known. ``set_on`` is the day on which it became known. ``told`` are the
    sentences that set it or tell of it.
    """

    day: date
    start: datetime
    end: datetime
    set_on: date
    timed: bool = False
    followed: bool = False
    cancelled: bool = False
    uid: str | None = None
    title: str = ""
    people: tuple[str, ...] = ()
    location: str = ""
    url: str = ""
    noted: bool = False
    told: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Application:
    """One candidacy: its timeline in order, and what the ledger made of it as of ``now``.

    Attributes:
        key: the company's slug, with ``/role`` where the front matter names a role; "" holds what is unsorted.
        chases: the days on which the candidate chased; ``answers`` pairs such a day with that of their next sign.
        words_only: the days on which a chase was answered with words only.
        signs: the days of every sign of theirs; ``acts`` those of every entry of the candidate's.
        reschedules: the days on which they moved or cancelled a meeting.
        ended, ended_on: the outcome that ended the process, unless it was opened anew since.
        offer_on: the day of an offer that is on the table; ``answer_by`` the day by which it is to be answered.
        applied_on: the day of the last application.
        people: everybody on their side who is named.
    """

    key: str
    company: str | None
    role: str | None
    via: str | None
    lang: str
    entries: tuple[Entry, ...]
    promises: tuple[Promise, ...]
    moves: tuple[Move, ...]
    meetings: tuple[Meeting, ...]
    chases: tuple[date, ...] = ()
    answers: tuple[tuple[date, date], ...] = ()
    words_only: tuple[date, ...] = ()
    signs: tuple[date, ...] = ()
    acts: tuple[date, ...] = ()
    reschedules: tuple[date, ...] = ()
    ended: Outcome | None = None
    ended_on: date | None = None
    offer_on: date | None = None
    answer_by: date | None = None
    applied_on: date | None = None
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of the evidence, or of what stands in the way: a code that ``messages`` words, with its values."""

    code: str
    values: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """The standing of one application, with the facts that led to it and what would change it.

    Attributes:
        standing, since: how it stands, and the day from which on it has.
        label: the fact that names the standing with its numbers, as people read it.
        warned: the earliest day on which a warning was due.
        hidden: a first warning that is not displayed yet, as an interview is near.
        silent: the working days since their last sign; None where there was none yet.
    """

    standing: Standing
    since: date | None
    label: Fact
    evidence: tuple[Fact, ...] = ()
    would_change: tuple[Fact, ...] = ()
    warned: date | None = None
    hidden: bool = False
    silent: int | None = None

    @property
    def warns(self) -> bool:
        """Whether it is a warning."""
        return self.standing in (Standing.DRIVING, Standing.LIKELY_OUT, Standing.GHOSTED)

    @property
    def shown(self) -> Standing:
        """The standing that may be acted on in the open: while a first warning is hidden, none is known yet."""
        return Standing.TOO_EARLY if self.hidden else self.standing


@dataclass(frozen=True, slots=True)
class Step:
    """The one suggested next action; ``draft`` names the template, None where no message helps."""

    kind: str
    draft: str | None = None
    promise: str | None = None


@dataclass(frozen=True, slots=True)
class Reminder:
    """The VEVENT that a lapsed promise should have, as of ``now``.

    Attributes:
        promise: the promise's id; UID ``ID@nudge``, resource ``ID.ics``.
        start: the slot, aware, in the user's zone; minutes is its length.
        summary, description: plain text, not yet escaped for iCalendar.
        closed: the promise is closed: ``STATUS:CANCELLED`` and no alarm.
        done: closed by the act: "✓" goes in front of the summary.
        pending: the promise is open by this clock, or its process asleep: nothing is created or closed; an event that
            this machine has written moves where the slot has changed since.
        urgent: where the slot has passed, remind at once and not on the next working day.
        company, said, quote: repeated in the event, so that a changed sentence can inherit it.
        wording: a digest of the facts behind the text; the text is rewritten only where it has changed, so
            that another standing, language or program version alone rewrites nothing.
    """

    promise: str
    start: datetime
    summary: str
    description: str
    closed: bool = False
    done: bool = False
    urgent: bool = False
    url: str = ""
    company: str = ""
    said: date | None = None
    quote: str = ""
    minutes: int = 15
    pending: bool = False
    wording: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A desktop notification: ``key`` is told once; ``due`` is the aware moment from which it may be shown.

    ``forever`` notices are journalled as told, the others are remembered by the database alone. A ``rider`` is a line
    that only goes along with others. ``draft`` tells that the step comes with one; ``debrief`` is
    the key of the application of whose interview it asks how it went.
    """

    key: str
    due: datetime
    title: str
    body: str
    promise: str | None = None
    forever: bool = False
    rider: bool = False
    draft: bool = False
    debrief: str = ""
