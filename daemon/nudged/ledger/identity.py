"""Who is who: the slug of a company, the id of a promise, and what a changed sentence inherits.

Identity is derived, not stored (DESIGN.md section 3): two machines with the same notes arrive at the same id, and
so at the same reminder.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from nudged.model import Entry, Line, Source, Statement, Type, Verb

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, Set
    from datetime import date

_LEGAL_FORMS = frozenset(
    "sa sas sasu sarl eurl snc scop gmbh ag kg se ltd limited inc incorporated corp corporation llc llp plc co company "
    "bv nv ab as oy oyj aps spa srl sl pty pte kk group groupe".split()
)

_INITIALS = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.)+[^\W\d_]?(?![^\W_])")

_INHERITABLE = frozenset(
    {Verb.KEPT, Verb.WRONG, Verb.DROP, Verb.SNOOZE, Verb.DUE, Verb.ASSIGN, Verb.REMINDER, Verb.SEEN, Verb.UNDO}
)


def _caseless(text: str) -> str:
    """``text`` for caseless comparison (Unicode Standard, D146): decomposing brings up letters that fold again."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFD", text).casefold())
    return unicodedata.normalize("NFKD", folded.casefold())


_ASCII_FOLD = {code: None if chr(code) == "'" else " " for code in range(128) if not chr(code).isalnum()}


def _folded_words(text: str) -> list[str]:
    if text.isascii():
        return text.lower().translate(_ASCII_FOLD).split()
    plain = _caseless(text)
    kept = "".join(c if c.isalnum() else "" if unicodedata.combining(c) or c in "'’" else " " for c in plain)
    return kept.split()


@lru_cache(maxsize=4096)
def slug(name: str) -> str:
    """``name`` folded to a key: "ACME S.A.S." and "Acme Corp." are both "acme".

    Accents, case, punctuation and a legal form at the end do not count.
    """
    words = _folded_words(_initials_joined(name))
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    return "-".join(words)


def _initials_joined(name: str) -> str:
    """``name`` with initials in its last word joined, as legal forms are written: "S.A.S." as "SAS", "S.A./N.V."."""
    *before, last = unicodedata.normalize("NFC", name).split() or [""]
    return " ".join((*before, _INITIALS.sub(lambda found: found[0].replace(".", ""), last)))


@lru_cache(maxsize=32_768)
def normalise(quote: str) -> str:
    """``quote`` with case, accents, punctuation and white space folded, so that another Markdown dress is the same."""
    return " ".join(_folded_words(quote))


def statement_id(statement: Statement, source: Source) -> str:
    """The id of a statement; for a promise, the id that its reminder's UID is made of.

    From the company as read, the day on which it was said (left out where the note tells none, as the first sight
    is its date then) and the normalised quote; for text in an event, the event's UID and recurrence instead of the day.
    """
    if source.uid is not None:
        place = f"{source.uid}\n{source.recurrence or ''}"
    else:
        place = statement.said.isoformat() if statement.dated else ""
    parts = [slug(statement.company or ""), place, normalise(statement.quote)]
    if statement.type is not Type.PROMISE:
        parts.append(statement.type.value)
    return hashlib.blake2b("\n".join(parts).encode(), digest_size=6).hexdigest()


def entry_id(entry: Entry) -> str:
    """``statement_id`` of an entry."""
    return statement_id(entry.statement, entry.source)


def shortened(ids: Iterable[str]) -> dict[str, str]:
    """The shortest beginning, of at least four characters, that tells each of ``ids`` from the others."""
    ordered = sorted(ids)
    short = {}
    for index, id_ in enumerate(ordered):
        neighbours = ordered[max(index - 1, 0) : index] + ordered[index + 1 : index + 2]
        length = next(
            n for n in range(4, len(id_) + 1) if not any(other[:n] == id_[:n] for other in neighbours if other != id_)
        )
        short[id_] = id_[:length]
    return short


@dataclass(frozen=True, slots=True)
class _Orphan:
    """Words in which a promise once stood; ``since`` is when they went, where that is known."""

    id: str
    company: str
    said: date | None
    words: Counter[str]
    file: str | None
    since: datetime | None


def inherit(live: Mapping[str, Entry], gone: Iterable[Entry], lines: Sequence[Line]) -> dict[str, str]:
    """Which ids stand for an older one whose sentence is gone: newer id to older id.

    A promise without reminder or decision takes over an orphan of the same company whose quote overlaps by half, at
    the same date or in the same file (DESIGN.md section 3). An orphan has one heir at most: one of the same date before
    the next promise of that kind in the file, then the one whose quote overlaps most. An heir that is gone itself still
    stands for what it took over, so that what follows it finds the way back.

    Args:
        live: the promises that the sources say now, by id.
        gone: the promises that a source no longer says.
        lines: all journals.
    """
    settled = {line.about for line in lines if line.verb in _INHERITABLE and line.verb is not Verb.SEEN}
    absent = {id_: entry for entry in gone if (id_ := entry_id(entry)) not in live}
    known = [_Orphan(id_, *_traits(entry)) for id_, entry in sorted(absent.items()) if id_ in settled]
    known += [orphan for orphan in _journalled(lines, settled - live.keys()) if orphan.id not in absent]
    former = _former({id_: entry for id_, entry in absent.items() if id_ not in settled}, known)
    known += [_Orphan(former.get(id_, id_), *_traits(entry)) for id_, entry in absent.items() if id_ not in settled]
    return former | _matched({id_: entry for id_, entry in live.items() if id_ not in settled}, known)


def _traits(entry: Entry) -> tuple[str, date, Counter[str], str | None, datetime | None]:
    said = entry.statement
    return slug(said.company or ""), said.said, Counter(_folded_words(said.quote)), entry.source.file, entry.gone


def _journalled(lines: Sequence[Line], ids: Set[str]) -> list[_Orphan]:
    """The promises ``ids`` as the latest line about each tells them."""
    found = {
        line.about: _Orphan(line.about, slug(line.company), line.said, Counter(_folded_words(line.quote)), None, None)
        for line in lines
        if line.verb in _INHERITABLE and line.quote and line.about in ids
    }
    return [found[id_] for id_ in sorted(found)]


def _former(gone: Mapping[str, Entry], known: Sequence[_Orphan]) -> dict[str, str]:
    """Which of the promises that are gone had taken over one of ``known`` before they went."""
    orphans, former = list(known), dict[str, str]()
    for since, group in groupby(sorted(gone, key=lambda id_: _since(gone[id_])), key=lambda id_: _since(gone[id_])):
        before = [orphan for orphan in orphans if orphan.since is None or orphan.since < since]
        heirs = _matched({id_: gone[id_] for id_ in group}, before)
        orphans += [_Orphan(old, *_traits(gone[id_])) for id_, old in heirs.items()]
        former |= heirs
    return former


def _since(entry: Entry) -> datetime:
    return entry.gone or datetime.min.replace(tzinfo=UTC)


def _matched(heirs: Mapping[str, Entry], orphans: Sequence[_Orphan]) -> dict[str, str]:
    """Which of ``heirs`` takes over which orphan of its company and date, or its file; the nearest of kin first."""
    near: defaultdict[object, list[_Orphan]] = defaultdict(list)
    for orphan in orphans:
        near[orphan.company, orphan.said].append(orphan)
        near[orphan.file].append(orphan)
    pairs = (
        (_kinship(entry, orphan), orphan.id, id_)
        for id_, entry in heirs.items()
        for place in ((slug(entry.statement.company or ""), entry.statement.said), entry.source.file or "")
        for orphan in near.get(place, ())
    )
    left = {orphan.id for orphan in orphans}
    taken: dict[str, str] = {}
    for _, old, id_ in sorted((pair for pair in pairs if pair[0][1]), reverse=True):
        if id_ not in taken and old in left:
            taken[id_] = old
            left.remove(old)
    return taken


def _kinship(entry: Entry, orphan: _Orphan) -> tuple[bool, float]:
    """Whether the date is the same, and by how much the quotes overlap; 0 where that is less than half."""
    words = Counter(_folded_words(entry.statement.quote))
    longer = max(words.total(), orphan.words.total())
    overlap = (words & orphan.words).total() / longer if longer else 0.0
    return entry.statement.said == orphan.said, overlap if overlap >= 0.5 else 0.0


def same_person(one: str | None, other: str | None) -> bool:
    """Whether two names may be one person's: "Marc" and "Marc Dupont" may, "Marc" and "Ana" are not."""
    if one is None or other is None:
        return False
    a, b = set(_folded_words(one)), set(_folded_words(other))
    return bool(a) and bool(b) and (a <= b or b <= a)
