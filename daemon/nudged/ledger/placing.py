"""Which application an entry belongs to.

By the company as read and the role of the front matter. Where a company has several roles, or is the agency of
several applications, the person tells which one is meant; an entry that names no company goes to the one live
application that knows its person, else it stays unsorted under the key "".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from nudged.ledger.identity import entry_id, same_person, slug
from nudged.model import Entry, Interview, Line, Outcome, Type, Verb

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from nudged.ledger.decisions import Decisions

UNSORTED = ""

_AROUND = timedelta(days=45)
"""After so long without anything a process is asleep (DESIGN.md section 5)."""


@dataclass(slots=True)
class Placed:
    """What was placed on one application, before its timeline is folded.

    ``also`` is the key that it had before its notes named a role, where the company has no other.
    """

    key: str
    company: str | None = None
    role: str | None = None
    via: str | None = None
    entries: list[Entry] = field(default_factory=list)
    interviews: list[Interview] = field(default_factory=list)
    people: set[str] = field(default_factory=set)
    also: str = ""

    def add(self, entry: Entry) -> None:
        """Put ``entry`` on it and learn its names."""
        said = entry.statement
        self.entries.append(entry)
        self.company = self.company or said.company
        self.role = self.role or said.role
        self.via = self.via or said.via
        if said.person:
            self.people.add(said.person)

    @property
    def live(self) -> bool:
        """Whether no statement ended it for good; the fold decides finely, this serves the choice between several."""
        ends = [e.statement.said for e in self.entries if e.statement.outcome not in (None, Outcome.OFFER)]
        opens = [e.statement.said for e in self.entries if e.statement.type in (Type.APPLIED, Type.MEETING)]
        return not ends or any(day > max(ends) for day in opens)

    def awake(self, on: date) -> bool:
        """Whether anything was said or due in it around ``on``."""
        days = [day for e in self.entries for day in (e.statement.said, e.statement.due) if day is not None]
        return any(abs(day - on) <= _AROUND for day in days)


def place(
    entries: Iterable[Entry], interviews: Iterable[Interview], decisions: Decisions, ids: Mapping[str, str]
) -> list[Placed]:
    """The applications with their entries and interviews; ``ids`` maps a new id to the one it inherited."""
    named: list[tuple[str, str, Entry]] = []
    unnamed: list[Entry] = []
    roles: defaultdict[str, set[str]] = defaultdict(set)
    for entry in entries:
        assigned = _assigned(entry, decisions, ids)
        company = assigned.value if assigned else entry.statement.company
        if not company or not slug(company):
            unnamed.append(entry)
            continue
        role = slug(entry.statement.role or "")
        named.append((company, role, entry))
        if role:
            roles[slug(company)].add(role)
    found: dict[str, Placed] = {}
    loose: list[tuple[str, Entry]] = []
    for company, role, entry in named:
        if not role and len(roles[slug(company)]) > 1:
            loose.append((company, entry))
        else:
            _add(_at(found, _key(slug(company), role, roles[slug(company)])), company, entry)
    for company, entry in loose:
        _add(_at(found, _role_of(found, slug(company), entry)), company, entry)
    _join_agencies(found)
    _place_unnamed(found, unnamed)
    _place_interviews(found, interviews, roles)
    roles_of = Counter(key.partition("/")[0] for key in found)
    for key, placed in found.items():
        company = key.partition("/")[0]
        placed.also = company if roles_of[company] == 1 else ""
    return [found[key] for key in sorted(found)]


def _assigned(entry: Entry, decisions: Decisions, ids: Mapping[str, str]) -> Line | None:
    if not decisions.by_promise:
        return None
    id_ = entry_id(entry)
    return decisions.of(ids.get(id_, id_), Verb.ASSIGN)


def _add(placed: Placed, company: str, entry: Entry) -> None:
    # First of all: what was assigned does not bring back the name that was misread.
    placed.company = placed.company or company
    placed.add(entry)


def _key(company: str, role: str, roles: set[str]) -> str:
    """An entry that names no role joins the company's only one."""
    if not role and len(roles) == 1:
        role = next(iter(roles))
    return f"{company}/{role}" if role else company


def _role_of(found: Mapping[str, Placed], company: str, entry: Entry) -> str:
    """Of several roles at one company the one that alone knows the entry's person, else none of them."""
    at_home = {key: placed for key, placed in found.items() if key.startswith(f"{company}/")}
    return _home(at_home, entry) or company


def _join_agencies(found: dict[str, Placed]) -> None:
    """What is told of an agency belongs to the application that it is the agency of, where that is only one.

    With several, each entry goes to the one that knows its person; what is left stays with the agency's name.
    """
    for key in sorted(found):
        served = {k: p for k, p in found.items() if k != key and p.via and slug(p.via) == key}
        if not served:
            continue
        agency = found.pop(key)
        left = Placed(key, agency.company)
        for entry in agency.entries:
            home = next(iter(served)) if len(served) == 1 else _home(served, entry)
            (found[home] if home else left).add(entry)
        if left.entries:
            found[key] = left


def _agency_home(found: Mapping[str, Placed], company: str) -> str | None:
    served = [key for key, placed in found.items() if placed.via and slug(placed.via) == company]
    return served[0] if len(served) == 1 else None


def _at(found: dict[str, Placed], key: str) -> Placed:
    return found.setdefault(key, Placed(key))


def _knowing(found: Mapping[str, Placed], people: Sequence[str | None], on: date) -> str | None:
    """The one live application that knows one of ``people``; of several the one in which something went on then."""
    keys = [
        key
        for key, placed in found.items()
        if key != UNSORTED
        and placed.live
        and any(same_person(known, person) for known in placed.people for person in people)
    ]
    if len(keys) > 1:
        keys = [key for key in keys if found[key].awake(on)]
    return keys[0] if len(keys) == 1 else None


def _home(found: Mapping[str, Placed], entry: Entry) -> str | None:
    """``_knowing`` for the person of ``entry``."""
    said = entry.statement
    return _knowing(found, [said.person], said.said)


def _place_unnamed(found: dict[str, Placed], entries: Sequence[Entry]) -> None:
    homes = [(_home(found, e), e) for e in entries]
    for key, entry in homes:
        _at(found, UNSORTED if key is None else key).add(entry)


def _place_interviews(found: dict[str, Placed], interviews: Iterable[Interview], roles: Mapping[str, set[str]]) -> None:
    for interview in sorted(interviews, key=lambda i: (i.start, i.uid)):
        company = slug(interview.company or "")
        people, on = interview.people, interview.start.date()
        if company:
            key = _key(company, "", roles.get(company, set()))
            if key not in found:
                at_home = {k: p for k, p in found.items() if k.startswith(f"{company}/")}
                key = _knowing(at_home, people, on) or _agency_home(found, company) or key
        else:
            key = _knowing(found, people, on) or UNSORTED
        placed = _at(found, key)
        placed.company = placed.company or interview.company
        placed.interviews.append(interview)
        placed.people.update(interview.people)
