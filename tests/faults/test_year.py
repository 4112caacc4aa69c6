"""A simulated year: forty processes, a real server over bad connections, losses of power; what must hold each evening.

The candidate's plot comes from a seed, which a failure prints: ``NUDGE_TEST_SEED=7`` plays that year again.
"""

from __future__ import annotations

import os
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
import servers
from bad_luck import BadLine, Fate, Killed
from candidate import Notebook, Process, Spoken, processes
from player import PARIS, Machine, prop

from nudged import config
from nudged.caldav_client.transport import Transport
from nudged.journal import Journal
from nudged.ledger.decisions import decision
from nudged.model import Application, Notice, Promise, Standing, State, Verb
from nudged.notify import Button, Pressed, combine
from nudged.service import answering, loop, work

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from nudged.notify import Message

FIRST = date(2026, 1, 5)
SEED = os.environ.get("NUDGE_TEST_SEED")
MORNING, NOON, EVENING = time(9), time(12), time(19)


@dataclass
class Told:
    """Which notices were shown, by key: those of a pass that died before it could note them may come again."""

    keys: Counter[str] = field(default_factory=Counter)
    now: list[str] = field(default_factory=list)
    where: str = ""
    """The machine at work: each shows its own."""

    def combine(self, notices: Sequence[Notice], lang: str) -> Message:
        self.now += [f"{self.where} {notice.key}" for notice in notices]
        return combine(notices, lang)

    def settle(self, *, died: bool) -> None:
        if not died:
            self.keys.update(self.now)
        self.now.clear()


@dataclass
class Year:
    """The candidate, one machine and the world, day after day."""

    chance: random.Random
    server: servers.Server
    proxy: servers.Proxy
    machine: Machine
    plots: list[Process]
    fate: Fate
    line: BadLine
    told: Told
    root: Path
    other: Machine | None = None
    """A second machine with the same notes and calendar, which is on now and then."""
    off: int = 0
    """For how many days to come the machine is off."""
    on: int = 0
    """For how many days it has been on: what was removed while it was off counts for a day after it has seen that."""
    now: datetime = field(init=False)
    notebook: Notebook = field(init=False)
    decided: set[str] = field(default_factory=set)
    touched: set[str] = field(default_factory=set)
    removed: set[str] = field(default_factory=set)
    seen: set[tuple[str, str]] = field(default_factory=set)
    own: dict[str, str | None] = field(default_factory=dict)
    log: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.notebook = Notebook(self.machine.notes)
        self.now = datetime.combine(FIRST, MORNING, PARIS)

    # what happens

    def day(self, day: date) -> bool:
        """The candidate writes and decides; a pass over a bad line in the morning, a quiet one in the evening.

        Now and then the machine is off for some days, and another one is on. Returns whether the day ended with a pass.
        """
        self.now = datetime.combine(day, MORNING, PARIS)
        for plot in self.plots:
            if self.notebook.write(plot, self.now):
                self.note(f"{plot.company}: {plot.lines[day]}")
            for meeting in plot.meetings:
                if day == meeting - timedelta(days=2):
                    self.invite(plot, meeting)
        if day.weekday() < 4 and self.chance.random() < 0.3:
            self.chance.choice((self.correct, self.move, self.rename, self.remove))()
        self.off = max(self.off - 1, 0) or (self.chance.randint(1, 4) if self.chance.random() < 0.05 else 0)
        self.on = 0 if self.off else self.on + 1
        if not self.off:
            self.pass_(rate=self.chance.choice((0.0, 0.1, 0.3)), deadly=self.chance.random() < 0.3)
        if self.chance.random() < 0.25:
            self.chance.choice((self.in_calendar, self.by_command, self.by_button))()
        if self.other is not None and self.chance.random() < 0.15:
            self.now = datetime.combine(day, NOON, PARIS)
            self.note("the other machine is on")
            self.pass_(self.other, rate=self.chance.choice((0.0, 0.1)))
        self.now = datetime.combine(day, EVENING, PARIS)
        if not self.off:
            self.pass_()
        return not self.off

    def pass_(self, machine: Machine | None = None, *, rate: float = 0.0, deadly: bool = False) -> None:
        machine = machine or self.machine
        self.line.rate, self.fate.left = rate, self.chance.randint(1, 12) if deadly else None
        died, self.told.where = False, machine.root.name
        try:
            machine.pass_at(self.now.replace(tzinfo=None).isoformat())
        except Killed:
            died = True
            self.note("the machine died")
        finally:
            self.line.rate, self.fate.left = 0.0, None
            self.told.settle(died=died)

    def invite(self, plot: Process, meeting: date) -> None:
        """An interview stands in the calendar; each third one is moved by a day before it is held."""
        for day in (meeting, meeting + timedelta(days=1))[: 1 + (self.chance.random() < 0.3)]:
            begin, end = f"{day:%Y%m%d}T100000", f"{day:%Y%m%d}T110000"
            text = servers.event(f"{plot.company}-{meeting}@x", f"Interview {plot.company}", begin, end)
            path = self.server.put(f"{plot.company}-{meeting}.ics", text)
            self.own[path] = self.server.get(path)
        self.note(f"interview {plot.company} on {meeting}")

    def correct(self) -> None:
        plot = self.chance.choice(self.plots)
        spoken = self.chance.choice(plot.promises)
        old = spoken.quote
        if self.notebook.correct(spoken, plot.lang, self.now):
            self.note(f"corrects {spoken.quote}")
            if old in self.decided:
                self.decided.add(spoken.quote)

    def move(self) -> None:
        files = [file for file in self.notebook.texts if "/" not in file]
        if files:
            file = self.chance.choice(files)
            self.notebook.move(file, f"archive/{file}")
            for spoken in self.spoken():
                spoken.file = f"archive/{file}" if spoken.file == file else spoken.file
            self.note(f"moves {file}")

    def rename(self) -> None:
        """A company's note gets another name in the folder where it is."""
        files = [file for file in self.notebook.texts if not file[-13:-9].isdigit() and "notes on" not in file]
        if files:
            file = self.chance.choice(files)
            folder, _, name = file.rpartition("/")
            renamed = f"{folder}/notes on {name}".removeprefix("/")
            self.notebook.move(file, renamed)
            for spoken in self.spoken():
                spoken.file = renamed if spoken.file == file else spoken.file
            self.note(f"renames {file}")

    def remove(self) -> None:
        """A day's note that is no longer needed goes."""
        old = [file for file in self.notebook.texts if file[-13:-9].isdigit() and self.age(file) > 20]
        if old:
            file = self.chance.choice(old)
            self.notebook.remove(file)
            self.removed |= {spoken.company for spoken in self.spoken() if spoken.file == file}
            self.removed |= {plot.company for plot in self.plots if plot.daily and self.day_of(file) in plot.lines}
            self.note(f"removes {file}")

    def day_of(self, file: str) -> date:
        return date.fromisoformat(file[-13:-3])

    def age(self, file: str) -> int:
        return (self.now.date() - self.day_of(file)).days

    def live(self) -> dict[str, str]:
        """Path and text of each reminder that nobody has touched and that is not closed."""
        return {
            path: text
            for path, text in self.server.reminders().items()
            if prop(text, "STATUS") != "CANCELLED" and prop(text, "UID") not in self.touched
        }

    def in_calendar(self) -> None:
        """As on a phone: deleted, moved, marked as done or as wrong."""
        if not (live := self.live()):
            return
        path = self.chance.choice(sorted(live))
        what = self.chance.choice(("delete", "move", "ok", "wrong"))
        if what == "delete":
            self.server.delete(path)
        elif what == "move":
            day = self.now.date() + timedelta(days=self.chance.randint(1, 9))
            self.server.edit(
                path,
                (r"^DTSTART;TZID=.*?\r?$", f"DTSTART;TZID=Europe/Paris:{day:%Y%m%d}T143000"),
                (r"^DTEND;TZID=.*?\r?$", f"DTEND;TZID=Europe/Paris:{day:%Y%m%d}T144500"),
            )
        else:
            self.server.edit(path, ("^SUMMARY:", f"SUMMARY:{what} "))
        self.decide(what, live[path])

    def by_command(self) -> None:
        promise = self.lapsed()
        if promise is not None:
            verb = self.chance.choice((Verb.KEPT, Verb.DROP, Verb.WRONG, Verb.SNOOZE))
            until = (self.now + timedelta(days=self.chance.randint(1, 9))).replace(hour=14)
            line = decision(promise, verb, self.now, "one", until.isoformat() if verb is Verb.SNOOZE else "")
            with self.machine.here():
                Journal.open(self.machine.notes, "one", config.data_folder()).append([line])
            self.settled(verb.value, promise.quote)
            self.note(f"command {verb.value} {promise.quote}")

    def by_button(self) -> None:
        promise = None if self.off else self.lapsed()
        if promise is not None:
            button = self.chance.choice((Button.DONE, Button.SNOOZE))
            with self.machine.here(), loop.assembled(config.load(self.machine.file), wait=30, patient=False) as parts:
                parts.read_notes(self.now)
                answering.follow(parts, Pressed(button, promise.id), self.now)
            self.decided.add(promise.quote)
            self.note(f"button {button.value} {promise.quote}")

    def lapsed(self) -> Promise | None:
        free = [p for p in self.promises() if p.state is State.LAPSED and f"{p.id}@nudge" not in self.touched]
        chosen = self.chance.choice(free) if free else None
        if chosen is not None:
            self.touched.add(f"{chosen.id}@nudge")
        return chosen

    def decide(self, what: str, text: str) -> None:
        self.touched.add(prop(text, "UID"))
        self.settled(what, quote_of(text))
        self.note(f"calendar {what} {quote_of(text)}")

    def settled(self, what: str, quote: str) -> None:
        """The user has decided: the plot tells no more what becomes of it, nor of what a wrong promise had replaced."""
        companies = {spoken.company for spoken in self.spoken() if spoken.quote == quote}
        same = {spoken.quote for spoken in self.spoken() if spoken.company in companies}
        self.decided |= same if what == "wrong" else {quote}

    # what must hold

    def hold(self) -> None:
        assert self.machine.faults == []
        assert self.notebook.standing() == self.notebook.texts, "nothing that the user wrote was changed"
        assert {path: self.server.get(path) for path in self.own} == self.own, "nor any event of the user's own"
        assert [key for key, count in self.told.keys.items() if count > 1] == [], "told twice"
        self.hold_by_ledger()
        self.hold_by_plot()
        for app in self.machine.applications:
            self.hold_evidence(app)

    def hold_by_ledger(self) -> None:
        """One reminder for each lapsed promise of a process that is awake, and for nothing else."""
        events = self.server.reminders()
        found = Counter(prop(text, "UID").removesuffix("@nudge") for text in events.values())
        assert set(found.values()) <= {1}, "one reminder a promise"
        live = {prop(t, "UID").removesuffix("@nudge") for t in events.values() if prop(t, "STATUS") != "CANCELLED"}
        lapsed = {p.id: app for app in self.machine.applications for p in app.promises if p.state is State.LAPSED}
        assert live <= lapsed.keys(), [
            found for found in events.values() if prop(found, "UID")[:12] in live - lapsed.keys()
        ]
        awake = {id_ for id_, app in lapsed.items() if self.standing(app) is not Standing.DORMANT}
        assert awake <= live, [p for p in self.promises() if p.id in awake - live]

    def hold_by_plot(self) -> None:
        """What the plot knows by itself: none before its day, a live one while nobody came, none alive afterwards."""
        today = self.now.date()
        events = {(prop(t, "X-NUDGE-COMPANY"), quote_of(t)): t for t in self.server.reminders().values()}
        ended = {plot.company: plot.ended for plot in self.plots}
        states = {(promise.company, promise.quote): promise.state for promise in self.promises()}
        asleep = {app.company for app in self.machine.applications if self.standing(app) is Standing.DORMANT}
        for spoken in self.spoken():
            said = spoken.company, spoken.quote
            text = events.get(said)
            if text is not None and said not in self.seen:
                assert spoken.due <= today, f"before its lapse: {spoken}"
                self.seen.add(said)
            if spoken.said > today or spoken.company in self.removed or spoken.quote in self.decided:
                continue
            if spoken.done is not None and spoken.done <= today:
                assert states.get(said) in (State.KEPT, State.KEPT_LATE, State.CHASED), f"not done: {spoken}"
            end = ended[spoken.company]
            if (spoken.over is not None and spoken.over <= today) or (end is not None and end <= today):
                assert text is None or prop(text, "STATUS") == "CANCELLED", f"after it closed: {spoken}"
            elif spoken.due <= today and spoken.company not in asleep:
                assert text is not None, f"no reminder: {spoken}"
                assert prop(text, "STATUS") != "CANCELLED", f"closed too early: {spoken}"

    def hold_evidence(self, app: Application) -> None:
        """Each fact that a standing names is one that a note, an event or a decision tells."""
        reading = self.machine.voice.read(app, self.now)
        days = {e.statement.said for e in app.entries} | {m.day for m in app.meetings} | {m.day for m in app.moves}
        days |= {line for line in (app.ended_on, reading.warned, app.answer_by) if line is not None}
        for fact in reading.evidence:
            if "day" in fact.values:
                assert date.fromisoformat(str(fact.values["day"])) in days, fact
            if fact.code in ("evidence.lapsed", "evidence.kept", "evidence.late", "evidence.renewed"):
                assert 0 < int(fact.values["count"]) <= len(app.promises), fact
            if fact.code == "evidence.followed":
                assert (fact.values["followed"], fact.values["moves"]) == (
                    sum(move.followed for move in app.moves),
                    len(app.moves),
                )
        told = {e.statement.quote for e in app.entries}
        assert all(not move.quote or move.quote in told for move in app.moves)
        for entry in app.entries:
            if entry.gone is None and entry.source.file is not None:
                assert entry.statement.quote in self.notebook.texts[entry.source.file], entry

    def hold_rebuilt(self) -> None:
        """A machine with nothing but the notes, the journals and the calendar sees the same, and writes nothing."""
        fresh = Machine(self.root, self.machine.server, self.machine.notes, name=f"fresh{self.now:%m%d}")
        before, journals = self.server.events(), sorted(self.machine.notes.glob("nudge-journal-*"))
        assert len(fresh.pass_at(self.now.replace(tzinfo=None).isoformat())) <= 1, "one digest"
        self.told.now.clear()
        assert self.server.events() == before
        assert sorted(self.machine.notes.glob("nudge-journal-*")) == journals
        assert ledger_of(fresh) == ledger_of(self.machine)

    # what there is

    def spoken(self) -> list[Spoken]:
        return [spoken for plot in self.plots for spoken in plot.promises]

    def promises(self) -> list[Promise]:
        return [promise for app in self.machine.applications for promise in app.promises]

    def standing(self, app: Application) -> Standing:
        return self.machine.voice.brief(app, self.now).standing

    def note(self, line: str) -> None:
        self.log.append(f"{self.now:%a %d %b %H:%M} {line}")


def ledger_of(machine: Machine) -> dict[tuple[str, date, str], tuple[State, date, date | None]]:
    """What a machine makes of each promise that some note still says."""
    return {
        (app.key, p.said, p.quote): (p.state, p.due_day, p.closed)
        for app in machine.applications
        for p in app.promises
        if p.state is not State.WITHDRAWN
    }


def quote_of(text: str) -> str:
    """The words of the promise that a reminder is about."""
    return prop(text, "X-NUDGE-QUOTE").replace("\\,", ",").replace("\\;", ";")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[servers.Server]:
    with servers.running("radicale", tmp_path / "server") as running:
        yield running


@pytest.mark.parametrize(
    ("seed", "days", "count"),
    [
        pytest.param(int(SEED or 1), 25, 8, id="some weeks"),
        pytest.param(int(SEED or 2), 365, 40, id="a year", marks=pytest.mark.soak),
    ],
)
def test_a_year(
    server: servers.Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int, days: int, count: int
) -> None:
    chance = random.Random(f"year {seed}")
    fate, line, told = Fate(chance), BadLine(chance), Told()
    for owner, act in ((Transport, "_send_once"), (Journal, "append")):
        monkeypatch.setattr(owner, act, fate.wrap(getattr(owner, act)))
    monkeypatch.setattr(work, "combine", told.combine)
    with servers.Proxy(server) as proxy:
        line.proxy, proxy.answer = proxy, line
        machine = Machine(tmp_path, proxy, tmp_path / "notes")
        plots = processes(chance, FIRST, max(days - 20, 1), count)
        other = Machine(tmp_path, proxy, tmp_path / "notes", name="two")
        year = Year(chance, server, proxy, machine, plots, fate, line, told, tmp_path, other)
        try:
            for n in range(days):
                if not year.day(FIRST + timedelta(days=n)):
                    continue
                year.hold()
                if n % 7 == 6 and year.on > 2:
                    year.hold_rebuilt()
        except BaseException:
            print(f"NUDGE_TEST_SEED={seed}, {year.now:%A %d %B}:", *year.log[-60:], sep="\n")
            raise
    assert told.keys, "something was told in all that time"
    assert year.seen, "something was reminded of"
