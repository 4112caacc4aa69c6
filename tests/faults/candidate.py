"""A candidate's year: forty processes told in notes as people tell them, every turn of them from one seed.

The plot is laid out in advance, so that a test knows what was promised, what became of it and when, without asking the
program.
"""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from pathlib import Path

STEMS = ("Abro", "Belu", "Corvi", "Dami", "Elbro", "Fanto", "Gilba", "Hesto", "Iscra", "Jolva")
ENDINGS = ("dyne", "lux", "mont", "tech")
COMPANIES = tuple(stem + ending for ending in ENDINGS for stem in STEMS)
PEOPLE = ("Marc", "Sophie", "Priya", "Julien", "Anna", "Thomas", "Claire", "David")
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()

PROMISED = {
    ("en", "call"): "{p} will call me by {due}",
    ("en", "send"): "{p} will send the contract by {due}",
    ("en", "reply"): "{p} will get back to me by {due}",
    ("fr", "call"): "{p} m'appellera d'ici le {due}",
    ("fr", "send"): "{p} m'enverra le contrat d'ici le {due}",
    ("fr", "reply"): "{p} reviendra vers moi d'ici le {due}",
}
DONE = {
    ("en", "call"): "{p} called",
    ("en", "send"): "{p} sent the contract",
    ("en", "reply"): "{p} got back to me with the answers I needed",
    ("fr", "call"): "{p} m'a appelée",
    ("fr", "send"): "{p} m'a envoyé le contrat",
    ("fr", "reply"): "{p} m'a répondu",
}
CHASED = {"en": "I emailed {p} to ask where things stand", "fr": "J'ai relancé {p}"}
THANKED = {"en": "Sent {p} a thank-you note", "fr": "J'ai envoyé mes remerciements à {p}"}
ENDED = {"en": "They rejected me", "fr": "Refus reçu"}
ADDED = {"en": (", it seems", ", I think"), "fr": (", semble-t-il", ", je crois")}
"""What the candidate adds to a sentence when correcting it, and when correcting it once more."""


@dataclass
class Spoken:
    """One promise of the plot: what became of it, as far as the notes tell."""

    company: str
    quote: str
    said: date
    due: date
    done: date | None = None
    replaced: date | None = None
    file: str = ""

    @property
    def over(self) -> date | None:
        """The day from which nobody waits for it any more."""
        return min((day for day in (self.done, self.replaced) if day is not None), default=None)


@dataclass
class Process:
    """One candidacy: what is noted on which day, in which words."""

    company: str
    person: str
    lang: str
    daily: bool
    lines: defaultdict[date, list[str]] = field(default_factory=lambda: defaultdict(list))
    promises: list[Spoken] = field(default_factory=list)
    meetings: list[date] = field(default_factory=list)
    ended: date | None = None

    def tell(self, day: date, words: str) -> None:
        self.lines[day].append(words.format(p=self.person))

    def promise(self, act: str, said: date, due: date) -> Spoken:
        told = f"{due.day} {MONTHS[due.month - 1]} {due.year}" if self.lang == "fr" else f"{due:%d %B %Y}".lstrip("0")
        quote = PROMISED[self.lang, act].format(p=self.person, due=told)
        self.lines[said].append(quote)
        self.promises.append(Spoken(self.company, quote, said, due))
        return self.promises[-1]

    def plot(self, chance: random.Random, day: date) -> None:
        """One to five steps, each kept, kept late, asked for, put off or forgotten; then an end, or silence."""
        for _ in range(chance.randint(1, 5)):
            act = chance.choice(("call", "send", "reply"))
            due = day + timedelta(days=chance.randint(1, 9))
            spoken, done = self.promise(act, day, due), DONE[self.lang, act]
            fate = chance.choice(("kept", "kept", "late", "asked", "put off", "forgotten"))
            if fate == "put off":
                day, due = due + timedelta(days=1), due + timedelta(days=chance.randint(3, 8))
                spoken.replaced = day
                self.promise(act, day, due)
                fate, spoken = chance.choice(("kept", "forgotten")), self.promises[-1]
            day = due + timedelta(days=chance.randint(1, 6))
            if fate == "kept":
                day = chance.choice((due, due, spoken.said + timedelta(days=1)))
            elif fate == "asked":
                self.tell(day, CHASED[self.lang])
                day += timedelta(days=chance.randint(1, 2))
            elif fate == "forgotten":
                if chance.random() < 0.7:
                    self.tell(day, CHASED[self.lang])
                break
            self.tell(day, done)
            spoken.done = day
            if chance.random() < 0.3:
                self.tell(day + timedelta(days=1), THANKED[self.lang])
            if chance.random() < 0.3:
                self.meetings.append(day + timedelta(days=2))
            day += timedelta(days=chance.randint(2, 10))
        if chance.random() < 0.4:
            self.ended = day + timedelta(days=chance.randint(3, 20))
            self.tell(self.ended, ENDED[self.lang])


@dataclass
class Notebook:
    """The notes as the candidate writes, corrects, moves and removes them; ``texts`` is what must stand there."""

    folder: Path
    texts: dict[str, str] = field(default_factory=dict)

    def put(self, file: str, text: str, now: datetime) -> None:
        """Save a note."""
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        os.utime(path, (now.timestamp(), now.timestamp()))
        self.texts[file] = text

    def write(self, process: Process, now: datetime) -> str:
        """Note what the plot tells of today: in the company's own note, or in the day's; the file, "" for none."""
        day, told = now.date(), process.lines.get(now.date(), [])
        if not told:
            return ""
        if process.daily:
            file, before = f"{day}.md", self.texts.get(f"{day}.md", "")
            rows = [f"{process.company}: {words}." for words in told]
        else:
            file = next((f for f in self.texts if f.endswith(f"{process.company}.md")), f"{process.company}.md")
            before = self.texts.get(file, f"# {process.company}\n")
            rows = ["", f"## {day}", *(f"{words}." for words in told)]
        self.put(file, before + "\n".join(rows) + "\n", now)
        for spoken in process.promises:
            if spoken.said == day:
                spoken.file = file
        return file

    def correct(self, spoken: Spoken, lang: str, now: datetime) -> bool:
        """Add a word or two to a sentence, twice at most; whether it stands there."""
        text, added = self.texts.get(spoken.file, ""), ADDED[lang]
        more = next((words for words in added if words not in spoken.quote), None)
        if f"{spoken.quote}." not in text or more is None:
            return False
        self.put(spoken.file, text.replace(f"{spoken.quote}.", f"{spoken.quote}{more}."), now)
        spoken.quote += more
        return True

    def move(self, file: str, to: str) -> None:
        """Move a note into another folder."""
        (self.folder / to).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / file).rename(self.folder / to)
        self.texts[to] = self.texts.pop(file)

    def remove(self, file: str) -> None:
        """Delete a note."""
        (self.folder / file).unlink()
        del self.texts[file]

    def standing(self) -> dict[str, str]:
        """What is there now, journals aside."""
        found = self.folder.rglob("*.md")
        return {
            str(path.relative_to(self.folder)): path.read_text(encoding="utf-8")
            for path in found
            if not path.name.startswith("nudge-journal-")
        }


def processes(chance: random.Random, first: date, days: int, count: int) -> list[Process]:
    """``count`` processes that begin within ``days`` of ``first``."""
    made = []
    for company in chance.sample(COMPANIES, count):
        lang, daily = chance.choice(("en", "fr")), chance.random() < 0.5
        process = Process(company, chance.choice(PEOPLE), lang, daily)
        process.plot(chance, first + timedelta(days=chance.randrange(days)))
        made.append(process)
    return made
