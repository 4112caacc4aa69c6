"""Which application an entry belongs to.

By the company as read and the role of the front matter. Where a company has several roles, or is the agency of
several applications, the person tells which one is meant; an entry that names no company goes to the one live
application that knows its person, else it stays unsorted under the key "".
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nudged.ledger.identity import entry_id, same_person, slug
from nudged.model import Entry, Interview, Outcome, Type, Verb

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from nudged.ledger.decisions import Decisions

UNSORTED = ""


@dataclass(slots=True)
class Placed:
    """What was placed on one application, before its timeline is folded."""

    key: str
    company: str | None = None
    role: str | None = None
    via: str | None = None
    entries: list[Entry] = field(default_factory=list)
    interviews: list[Interview] = field(default_factory=list)
    people: set[str] = field(default_factory=set)

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


def place(
    entries: Iterable[Entry], interviews: Iterable[Interview], decisions: Decisions, ids: Mapping[str, str]
) -> list[Placed]:
    """The applications with their entries and interviews; ``ids`` maps a new id to the one it inherited."""
    named: list[tuple[str, str, Entry]] = []
    unnamed: list[Entry] = []
    roles: defaultdict[str, set[str]] = defaultdict(set)
    for entry in entries:
        id_ = entry_id(entry)
        assigned = decisions.of(ids.get(id_, id_), Verb.ASSIGN)
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
    return [found[key] for key in sorted(found)]


def _add(placed: Placed, company: str, entry: Entry) -> None:
    placed.add(entry)
    placed.company = placed.company or company


def _key(company: str, role: str, roles: set[str]) -> str:
    """An entry that names no role joins the company's only one."""
    if not role and len(roles) == 1:
        role = next(iter(roles))
    return f"{company}/{role}" if role else company


def _role_of(found: Mapping[str, Placed], company: str, entry: Entry) -> str:
    """Of several roles at one company the one that alone knows the entry's person, else none of them."""
    at_home = {key: placed for key, placed in found.items() if key.startswith(f"{company}/")}
    person = entry.statement.person
    return (_knowing(at_home, [person]) if person else None) or company


def _join_agencies(found: dict[str, Placed]) -> None:
    """What is told of an agency belongs to the application that it is the agency of, where that is only one.

    With several, each entry goes to the one that knows its person; what is left stays with the agency's name.
    """
    for key in sorted(found):
        served = {k: p for k, p in found.items() if k != key and p.via and slug(p.via) == key}
        if not served or key not in found:
            continue
        agency = found.pop(key)
        left = Placed(key, agency.company)
        for entry in agency.entries:
            person = entry.statement.person
            home = next(iter(served)) if len(served) == 1 else (_knowing(served, [person]) if person else None)
            (found[home] if home else left).add(entry)
        if left.entries:
            found[key] = left


def _agency_home(found: Mapping[str, Placed], company: str) -> str | None:
    served = [key for key, placed in found.items() if placed.via and slug(placed.via) == company]
    return served[0] if len(served) == 1 else None


def _at(found: dict[str, Placed], key: str) -> Placed:
    return found.setdefault(key, Placed(key))


def _knowing(found: Mapping[str, Placed], people: Sequence[str]) -> str | None:
    keys = [
        key
        for key, placed in found.items()
        if key != UNSORTED
        and placed.live
        and any(same_person(known, person) for known in placed.people for person in people)
    ]
    return keys[0] if len(keys) == 1 else None


def _place_unnamed(found: dict[str, Placed], entries: Sequence[Entry]) -> None:
    homes = [(_knowing(found, [e.statement.person]) if e.statement.person else None, e) for e in entries]
    for key, entry in homes:
        _at(found, UNSORTED if key is None else key).add(entry)


def _place_interviews(found: dict[str, Placed], interviews: Iterable[Interview], roles: Mapping[str, set[str]]) -> None:
    for interview in sorted(interviews, key=lambda i: (i.start, i.uid)):
        company = slug(interview.company or "")
        key = _key(company, "", roles.get(company, set())) if company else _knowing(found, interview.people)
        if company and key not in found:
            at_home = {k: p for k, p in found.items() if k.startswith(f"{company}/")}
            key = _knowing(at_home, interview.people) or _agency_home(found, company) or key
        if key is None:
            continue
        placed = _at(found, key)
        placed.company = placed.company or interview.company
        placed.interviews.append(interview)
        placed.people.update(interview.people)
