"""A time expression alone, as ``nudge due ID friday`` takes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nudged.reading.deadlines import atoms, find
from nudged.reading.languages import lexicons
from nudged.reading.times import AFTERNOON, Moment, Reference, When, resolve
from nudged.reading.tokens import tokenize

if TYPE_CHECKING:
    from datetime import date, datetime, time

    from nudged.reading.lexicon import Lexicon
    from nudged.reading.settings import ReadingSettings


@dataclass(frozen=True, slots=True)
class Deadline:
    """The local day (and time) that a wording means, and the rule that set it."""

    day: date
    time: time | None
    vague: bool
    rule: str


def read_deadline(text: str, *, said: datetime, settings: ReadingSettings) -> Deadline | None:
    """The deadline that ``text`` means when said at the aware moment ``said``; None where it names none."""
    local = said.astimezone(settings.working.zone)
    best: tuple[int, Deadline | None] | None = None
    for lexicon in lexicons(settings):
        found = _read(text, lexicon, Reference(local.date(), local.time(), settings.working), settings)
        if found and (best is None or found[0] > best[0]):
            best = found
    return best[1] if best else None


def _read(text: str, lexicon: Lexicon, ref: Reference, settings: ReadingSettings) -> tuple[int, Deadline | None] | None:
    tokens = tokenize(text[:2000])
    norms = [lexicon.correct(token) for token in tokens]
    day_first = lexicon.day_first if settings.date_order == "auto" else settings.date_order == "dmy"
    found: list[tuple[Moment, When]] = []
    told = find(atoms(tokens, norms, lexicon), day_first=day_first)
    for when in told:
        bare = when._replace(direct=True) if not when.past else when
        moment = None if when.past or (when.event and when.lead not in ("after", "before")) else resolve(bare, ref)
        if moment is not None:
            found.append((moment, when))
    covered = sum(when.last - when.first for when in told)
    if not found:
        return (covered, None) if told else None
    exact = [pair for pair in found if pair[1].lead != "after"] or found
    moment, when = max(exact, key=lambda pair: (pair[0].day, pair[0].at or AFTERNOON))
    return covered, Deadline(moment.day, moment.at, when.vague, f"{when.lead} {when.kind}".strip())
