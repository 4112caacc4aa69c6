"""Random histories: three machines, one server, a synced folder, kills and bad connections; all of it seeded.

At the end of each, when the connections are good and the folders are the same everywhere: one reminder for each lapsed
promise, all machines agree and have nothing more to write, and whatever the user did in the calendar still stands.
"""

from __future__ import annotations

import os
import random
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
import servers
from bad_luck import BadLine, Fate, Killed
from player import PARIS, Machine, prop

from nudged import config
from nudged.caldav_client.transport import Transport
from nudged.journal import Journal
from nudged.model import Line, State, Verb

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from servers import Server

HISTORIES = int(os.environ.get("NUDGE_TEST_HISTORIES", "2"))
SEEDS = sorted({*range(HISTORIES), 91})
"""91: a command snoozes what lapsed, while the line that would bring its reminder is bad; then it is kept."""
STEPS = 30
COMPANIES = ("Acme", "Bold", "Cube", "Dune", "Echo", "Fern")
PROMISES = (
    "Marc will call me tomorrow.",
    "Marc will send the contract tomorrow.",
    "Marc said they will get back to me by {due:%d %B %Y}.",
)
CLOSING = ("Marc called. Marc sent the contract. They said yes to a next step.", "They rejected me.")
MOST_DELETED = 2


@dataclass
class Edit:
    """What the user did to a reminder in the calendar, or decided about it by a command."""

    what: str
    value: str = ""


@dataclass
class World:
    """All that there is, and the user who writes notes and edits the calendar."""

    chance: random.Random
    server: Server
    machines: list[Machine]
    fate: Fate
    line: BadLine
    now: datetime = datetime(2026, 3, 2, 9, tzinfo=PARIS)
    notes: dict[str, str] = field(default_factory=dict)
    edits: dict[str, Edit] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    held: set[str] = field(default_factory=set)
    """The UIDs of ours that the server was ever seen to hold."""

    # what happens

    def step(self) -> None:
        """Time goes by, something happens, some machines are awake."""
        self.now += timedelta(hours=self.chance.choice((1, 3, 8, 20, 30)))
        acts = (self.write, self.write, self.write, self.edit, self.edit, self.decide, self.copy, self.lose)
        self.chance.choice(acts)()
        for machine in self.machines:
            if self.chance.random() < 0.5:
                self.work(machine)
            if self.chance.random() < 0.5:
                self.copy()
        self.held |= {prop(text, "UID") for text in self.reminders().values()}

    def write(self) -> None:
        """A note on one machine: a promise of a company that has made none, or what came of it."""
        company = self.chance.choice(COMPANIES)
        text = self.notes.get(company, "")
        if text.count("##") >= 2:
            return
        due = self.now.date() + timedelta(days=3)
        said = self.chance.choice(CLOSING) if text else self.chance.choice(PROMISES).format(due=due)
        self.notes[company] = text + f"{'' if text else f'# {company}'}\n\n## {self.now.date()}\n{said}\n"
        machine = self.chance.choice(self.machines)
        (machine.notes / f"{company}.md").write_text(self.notes[company], encoding="utf-8")
        self.note(f"{machine.root.name} writes {company}: {said}")

    def copy(self) -> None:
        """The folder's synchronisation brings one machine what another has."""
        source, target = self.chance.sample(self.machines, 2)
        self.bring(source, target)

    def bring(self, source: Machine, target: Machine) -> None:
        for file in source.notes.iterdir():
            twin = target.notes / file.name
            if not twin.exists() or twin.stat().st_size < file.stat().st_size:
                twin.write_bytes(file.read_bytes())

    def everywhere(self) -> None:
        """All folders become the same."""
        for source in self.machines:
            for target in self.machines:
                self.bring(source, target)

    def lose(self) -> None:
        """A database is lost, seldom."""
        machine = self.chance.choice(self.machines)
        if self.chance.random() < 0.5 and (machine.root / "state").exists():
            machine.lose_database()
            self.note(f"{machine.root.name} loses its database")

    def work(self, machine: Machine) -> None:
        """One pass, over a line that may be bad, and cut short by a loss of power."""
        self.line.rate = self.chance.choice((0.0, 0.0, 0.1, 0.4))
        self.fate.left = self.chance.randint(1, 25) if self.chance.random() < 0.3 else None
        self.note(f"{machine.root.name} works: line {self.line.rate}, dies in {self.fate.left}")
        try:
            machine.pass_at(self.now.replace(tzinfo=None).isoformat())
        except Killed:
            self.note(f"{machine.root.name} died")
        finally:
            self.fate.left, self.line.rate = None, 0.0

    def edit(self) -> None:
        """The user changes one reminder in the calendar, as on a phone."""
        live = [path for path, text in self.reminders().items() if prop(text, "STATUS") != "CANCELLED"]
        path = self.chance.choice(live) if live else None
        if path is None or (uid := prop(self.reminders()[path], "UID")) in self.edits:
            return
        what = self.chance.choice(("move", "delete", "ok", "wrong", "title", "text"))
        if what == "delete" and sum(edit.what == "delete" for edit in self.edits.values()) >= MOST_DELETED:
            return
        self.everywhere()  # a machine that can know nothing of the event may create it
        self.edits[uid] = Edit(what, self.change(path, what))
        self.note(f"the user: {what} {uid} {self.edits[uid].value}")

    def decide(self) -> None:
        """The user decides by a command, about something that no calendar app has touched."""
        machine = self.chance.choice(self.machines)
        lapsed = [p for app in machine.applications for p in app.promises if p.state is State.LAPSED]
        free = [f"{promise.id}@nudge" for promise in lapsed if f"{promise.id}@nudge" not in self.edits]
        if not free:
            return
        uid, verb = self.chance.choice(free), self.chance.choice((Verb.KEPT, Verb.DROP, Verb.SNOOZE))
        when = (self.now + timedelta(days=self.chance.randint(1, 12))).replace(hour=14, minute=30)
        line = Line(self.now, verb, uid.removesuffix("@nudge"), when.isoformat() if verb is Verb.SNOOZE else "")
        with machine.here():
            Journal.open(machine.notes, machine.root.name, config.data_folder()).append([line])
        self.edits[uid] = Edit(f"command {verb.value}", f"{when:%Y%m%dT%H%M%S}")
        self.note(f"{machine.root.name} decides: {verb.value} {uid} {line.value}")

    def change(self, path: str, what: str) -> str:
        server = self.server
        if what == "delete":
            server.delete(path)
        elif what == "move":
            day = self.now.date() + timedelta(days=self.chance.randint(1, 12))
            start, end = (f"{day:%Y%m%d}T{clock}" for clock in ("143000", "144500"))
            server.edit(
                path,
                (r"^DTSTART;TZID=.*?\r?$", f"DTSTART;TZID=Europe/Paris:{start}"),
                (r"^DTEND;TZID=.*?\r?$", f"DTEND;TZID=Europe/Paris:{end}"),
            )
            return start
        elif what in ("ok", "wrong"):
            server.edit(path, ("^SUMMARY:", f"SUMMARY:{what} "))
        elif what == "title":
            server.edit(path, ("^SUMMARY:.*?(\r?)$", r"SUMMARY:My own words\1"))
        else:
            server.edit(path, ("^DESCRIPTION:(?=.*ID|.*nudge)", "DESCRIPTION:My own text. "))
        return ""

    # what must hold

    def settle(self) -> None:
        """All is well again: the folders are the same, the lines are good, everybody works until nothing changes."""
        self.now += timedelta(days=6)
        for _ in range(4):
            self.everywhere()
            for machine in self.machines:
                self.fate.left, self.line.rate = None, 0.0
                machine.pass_at(self.now.replace(tzinfo=None).isoformat())

    def hold(self) -> None:
        """The promises of this module's first lines."""
        before, journals = self.server.events(), self.journals()
        assert self.line.proxy is not None
        self.line.proxy.seen.clear()
        for machine in self.machines:
            machine.pass_at(self.now.replace(tzinfo=None).isoformat())
            assert machine.faults == [], machine.faults
        assert self.line.proxy.count("PUT", "DELETE", "POST", "MOVE") == 0, "nothing more is to be written"
        assert (self.server.events(), self.journals()) == (before, journals)
        states = [self.states(machine) for machine in self.machines]
        assert states[0] == states[1] == states[2]
        self.hold_reminders(states[0])
        self.hold_edits(states[0])

    def hold_reminders(self, states: dict[str, State]) -> None:
        found = Counter(prop(text, "UID").removesuffix("@nudge") for text in self.reminders().values())
        assert set(found.values()) <= {1}, "one reminder a promise"
        live = {
            prop(text, "UID").removesuffix("@nudge")
            for text in self.reminders().values()
            if prop(text, "STATUS") != "CANCELLED"
        }
        assert live == {promise for promise, state in states.items() if state is State.LAPSED}

    def hold_edits(self, states: dict[str, State]) -> None:
        texts = {prop(text, "UID"): text for text in self.reminders().values()}
        for uid, edit in self.edits.items():
            text, state = texts.get(uid, ""), states.get(uid.removesuffix("@nudge"))
            closed_before = edit.what == "command snooze" and uid not in self.held  # before it had a reminder
            if closed_before or edit.what in ("command kept", "command drop"):
                assert state not in (State.OPEN, State.LAPSED)
                continue
            if edit.what == "delete":
                assert not text, "deleted by the user, and back"
                assert state not in (State.OPEN, State.LAPSED)
                continue
            assert text, "an event of ours is never deleted"
            if edit.what == "ok":
                assert state not in (State.OPEN, State.LAPSED)
                assert prop(text, "STATUS") == "CANCELLED"
            elif edit.what == "wrong":
                assert state in (None, State.WITHDRAWN)
                assert prop(text, "STATUS") == "CANCELLED"
            elif edit.what == "title":
                assert prop(text, "SUMMARY") == "My own words"
            elif edit.what == "text":
                assert prop(text, "DESCRIPTION").startswith("My own text. ")
            elif state is State.LAPSED and edit.what == "command snooze":
                assert prop(text, "DTSTART") >= edit.value, "there, or at the next slot where it was learnt too late"
            elif state is State.LAPSED:
                assert prop(text, "DTSTART") == edit.value

    def states(self, machine: Machine) -> dict[str, State]:
        """Each promise's state, as the machine sees it."""
        return {promise.id: promise.state for app in machine.applications for promise in app.promises}

    # what there is

    def reminders(self) -> dict[str, str]:
        return {path: text for path, text in self.server.events().items() if prop(text, "UID").endswith("@nudge")}

    def journals(self) -> dict[str, str]:
        files = (file for machine in self.machines for file in machine.notes.glob("nudge-journal-*"))
        return {str(file): file.read_text(encoding="utf-8") for file in files}

    def note(self, line: str) -> None:
        self.told.append(f"{self.now:%a %d %b %H:%M} {line}")


@pytest.fixture(scope="module", params=servers.KINDS)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with servers.running(request.param, tmp_path_factory.mktemp(request.param)) as running:
        yield running


FOREIGN = {
    "dentist.ics": servers.event("dentist@x", "Dentist", "20260313T100000", "20260313T110000"),
    "interview.ics": servers.event("iv@x", "Interview Acme", "20260320T100000", "20260320T110000"),
}


@pytest.mark.parametrize("seed", SEEDS)
def test_a_history(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    chance = random.Random(f"{seed} of the histories")
    for path in server.events():
        server.delete(path)
    foreign = [server.put(name, text) for name, text in FOREIGN.items()]
    before = {path: server.get(path) for path in foreign}
    fate, line = Fate(chance), BadLine(chance)
    for owner, act in ((Transport, "_send_once"), (Journal, "append")):
        monkeypatch.setattr(owner, act, fate.wrap(getattr(owner, act)))
    with servers.Proxy(server, None) as proxy:
        line.proxy, proxy.answer = proxy, line
        machines = [Machine(tmp_path, proxy, tmp_path / f"notes-{name}", name=name) for name in ("one", "two", "three")]
        world = World(chance, server, machines, fate, line)
        written: set[str] = set()
        try:
            for _ in range(STEPS):
                world.step()
                written |= {unquote(r.path) for r in proxy.seen if r.method in ("PUT", "DELETE", "POST", "MOVE")}
            world.settle()
            written |= {unquote(r.path) for r in proxy.seen if r.method in ("PUT", "DELETE", "POST", "MOVE")}
            world.hold()
            assert all(re.fullmatch(r"[a-z0-9]+\.ics", path.rpartition("/")[2]) for path in written), written
            assert {path: server.get(path) for path in foreign} == before, "nothing of the user's own is written"
        except BaseException:
            print(f"seed {seed}:", *world.told, sep="\n")
            raise
