"""Which events are interviews, with whom, and what was moved, cancelled or declined (DESIGN.md section 6). Pure."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from nudged.caldav_sync import words
from nudged.ledger.identity import slug
from nudged.model import Interview

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nudged.caldav_sync.occurrences import Attendee, Occurrence

_OWN_NOTE = re.compile(r"nudge\b[\s:,–—-]+(?=\S)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’&.][^\W_]+)*", re.UNICODE)
_PREFIX = re.compile(
    r"^(?:(?:re|fwd?|tr|(?:updated )?invitation|invitation mise à jour|cancell?ed|annulée?|accepted|"
    r"confirmed|confirmée?)\s*:\s*|\[[^\]]{0,40}\]\s*)+",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\s@\s+(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|le |\d)[^\n]*$",
    re.IGNORECASE,
)
"""The time and the invited address that Google puts behind the title of an invitation."""

_CANCELLED = re.compile(r"^(?:canceled|cancelled|annulée?)\s*:", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s+[-–—|/·•]\s+|\s*(?:<>|<->|\||:)\s*|\s+x\s+")
_PERSON = re.compile(r"\b(?:with|avec|w/)\s+", re.IGNORECASE)
_END_OF_PEOPLE = re.compile(
    r"\s*(?:[(\[|:–—<]|\s-\s|\b(?:at|chez|from|de chez|on|le|about|for|pour|@)\b)", re.IGNORECASE
)
_AND = re.compile(r"\s*(?:,|&|/|\+|\band\b|\bet\b)\s*", re.IGNORECASE)
_AT = re.compile(r"(?:\b(?:at|chez)\s+|@\s*)([^\s(][^()|:–—<>@,]{0,60})", re.IGNORECASE)
_MORE_THAN_A_NAME = re.compile(r"\s+(?:-|with|avec|on|le|at|for|pour|about|x|and|et)\b.*|\s+[-/].*", re.IGNORECASE)
_TELLING = re.compile(r"^(?:SUMMARY|LOCATION|ORGANIZER|ATTENDEE|CATEGORIES)([;:].*)$", re.MULTILINE | re.IGNORECASE)
"""The lines of an event by which it is known for an interview."""

_LONGEST_NAME = 5


def _fold(text: str) -> str:
    """``text`` without case and accents, for comparing words."""
    if text.isascii():
        return text.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def _tokens(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", _fold(text))


def _holds(tokens: list[str], phrase: list[str]) -> bool:
    if not phrase or phrase[0] not in tokens:
        return False
    span = len(phrase)
    return any(tokens[at : at + span] == phrase for at in range(len(tokens) - span + 1))


_INTERVIEW = [_tokens(phrase) for phrase in words.INTERVIEW]
_TALK = [_tokens(phrase) for phrase in words.TALK]


@dataclass(frozen=True)
class Knowledge:
    """What the recognition goes by: the companies of the ledger (slugs), more title words, the user's addresses."""

    companies: frozenset[str] = frozenset()
    titles: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()

    @cached_property
    def interview(self) -> list[list[str]]:
        return [*_INTERVIEW, *(_tokens(phrase) for phrase in self.titles)]

    @cached_property
    def known(self) -> list[list[str]]:
        return sorted((slug.split("-") for slug in self.companies if slug), key=len, reverse=True)

    @cached_property
    def mine(self) -> frozenset[str]:
        return frozenset(address.strip().lower() for address in self.addresses)

    @cached_property
    def _hint(self) -> re.Pattern[str]:
        first = {phrase[0] for phrase in (*self.interview, *_TALK, *self.known, ["nudge"]) if phrase}
        return re.compile(rf"(?<![^\W_])(?:{'|'.join(re.escape(word) for word in sorted(first))})(?![^\W_])")

    def may_matter(self, text: str) -> bool:
        """Whether iCalendar ``text`` may hold an interview or an own note; a quick look that spares the parsing."""
        unfolded = text.replace("\r\n ", "").replace("\n ", "") if "\n " in text else text
        telling = " ".join(_TELLING.findall(unfolded))
        return self._hint.search(_fold(telling)) is not None

    def names_interviews(self, text: str) -> bool:
        """Whether ``text``, a title, a category or a calendar's name, has a word for interviews."""
        tokens = _tokens(text)
        return any(_holds(tokens, phrase) for phrase in self.interview)

    def is_mine(self, attendee: Attendee | None) -> bool:
        """Whether it is the user, or nobody."""
        return attendee is None or attendee.address in self.mine


def own_note(occurrence: Occurrence, knowledge: Knowledge) -> str | None:
    """What the user noted down in an event of their own titled "nudge Acme: Marc calls Friday", else None."""
    match = _OWN_NOTE.match(occurrence.title.strip())
    if match is None or not knowledge.is_mine(occurrence.organizer):
        return None
    return occurrence.title.strip()[match.end() :]


def interview(occurrence: Occurrence, knowledge: Knowledge, *, among_interviews: bool = False) -> Interview | None:
    """The interview, or talk in a process, that ``occurrence`` is; None where it is neither.

    It is one by its title's words, its categories or its calendar, or where it names a company of the ledger; what the
    user does alone to prepare one is none. A day without a time must say in its title that it is one.

    Args:
        among_interviews: it stands in a calendar for interviews.
    """
    title = _WHEN.sub("", _PREFIX.sub("", occurrence.title))
    tokens = _tokens(title)
    named = any(_holds(tokens, phrase) for phrase in knowledge.interview)
    if not named and not occurrence.all_day:
        named = among_interviews or any(knowledge.names_interviews(one) for one in occurrence.categories)
    alone = not any(not knowledge.is_mine(one) for one in (occurrence.organizer, *occurrence.attendees))
    if alone and tokens and tokens[0] in words.PREPARING:
        return None
    known = _known_company(title, occurrence, knowledge)
    if not named:
        talk = any(_holds(tokens, phrase) for phrase in _TALK)
        spoken_of = known or (talk and occurrence.recurrence is None and _told_company(title, knowledge, strict=True))
        if not spoken_of or occurrence.all_day:
            return None
    declined = _declined(occurrence, knowledge)
    company = (
        known
        or _told_company(title, knowledge, strict=not named)
        or _from_addresses(occurrence, knowledge)
        or _from_place(occurrence.location)
    )
    return Interview(
        uid=occurrence.uid,
        start=occurrence.start,
        end=occurrence.end,
        title=occurrence.title,
        modified=occurrence.modified,
        recurrence=occurrence.recurrence,
        company=company,
        people=_people(title, company, occurrence, knowledge),
        by_user=knowledge.is_mine(occurrence.organizer),
        cancelled=occurrence.cancelled or declined or bool(_CANCELLED.match(occurrence.title)),
        location=occurrence.location,
        url=occurrence.url,
        created=occurrence.created,
        all_day=occurrence.all_day,
        declined=declined,
    )


def _declined(occurrence: Occurrence, knowledge: Knowledge) -> bool:
    return any(one.answer == "DECLINED" and one.address in knowledge.mine for one in occurrence.attendees)


def _known_company(title: str, occurrence: Occurrence, knowledge: Knowledge) -> str | None:
    """A company of the ledger that the title, the place or somebody's address names."""
    for text in (title, occurrence.location):
        spelled = _WORD.findall(text)
        folded = ["".join(_tokens(word)) for word in spelled]
        for phrase in knowledge.known:
            for at in range(len(folded) - len(phrase) + 1):
                if folded[at : at + len(phrase)] == phrase:
                    return " ".join(spelled[at : at + len(phrase)])
    labels = {label for one in _others(occurrence, knowledge) if (label := _label(one.address))}
    joined = {"".join(phrase): " ".join(phrase).title() for phrase in knowledge.known}
    return next((joined[label] for label in sorted(labels) if label in joined), None)


def _told_company(title: str, knowledge: Knowledge, *, strict: bool) -> str | None:
    """The company that the title's form tells: "Call with Marc (Acme)", "Acme: interview", "Entretien Acme"."""
    for inside in reversed(re.findall(r"[(\[]([^()\[\]]{1,60})[)\]]", title)):
        if (name := _name(inside)) is not None:
            return name
    bare = re.sub(r"[(\[][^()\[\]]*[)\]]", " ", title)
    for told in _AT.findall(bare):
        if (name := _name(_MORE_THAN_A_NAME.sub("", told))) is not None:
            return name
    if strict:
        return None
    parts = [part for part in _SEPARATOR.split(bare) if part and part.strip()]
    telling = [part for part in parts if not _is_about_interview(part, knowledge) and not _PERSON.search(part)]
    if len(parts) > 1 and telling:
        first = telling[0] if telling[0] is parts[0] else telling[-1]
        name = _name(first)
        if name is not None and (first is parts[0] or len(name.split()) == 1):
            return name
    return _left_over(bare, knowledge)


def _is_about_interview(part: str, knowledge: Knowledge) -> bool:
    tokens = _tokens(part)
    return any(_holds(tokens, phrase) for phrase in (*knowledge.interview, *_TALK))


def _left_over(title: str, knowledge: Knowledge) -> str | None:
    """The one name that stays of "Entretien RH Acme" once the words of the trade and "with Marc" are gone."""
    alone = _PERSON.split(title)[0]
    trade = words.NO_COMPANY.union(*knowledge.interview)
    kept = [word for word in _WORD.findall(alone) if not trade.issuperset(_tokens(word))]
    kept = [word for word in kept if not any(c.isdigit() for c in word)]
    return _name(kept[0]) if len(kept) == 1 else None


def _name(text: str) -> str | None:
    """``text`` where it may be a company's name: few words, not only words of the trade, with a capital."""
    spelled = " ".join(text.split()).strip(" .,;:-–—")
    tokens = _tokens(spelled)
    if not tokens or len(tokens) > _LONGEST_NAME or "@" in spelled or "/" in spelled:
        return None
    if all(token in words.NO_COMPANY or token.isdigit() or re.fullmatch(r"\d+\w{0,3}", token) for token in tokens):
        return None
    return spelled if spelled[0].isupper() or spelled[0].isdigit() else None


def _others(occurrence: Occurrence, knowledge: Knowledge) -> list[Attendee]:
    """The organiser and the attendees, without the user and those who share the user's own domain."""
    own = {address.rpartition("@")[2] for address in knowledge.mine} - {""}
    everyone = [occurrence.organizer, *occurrence.attendees] if occurrence.organizer else list(occurrence.attendees)
    found = [one for one in everyone if one is not None and one.address not in knowledge.mine and "@" in one.address]
    return [one for one in found if one.address.rpartition("@")[2] not in own or _label(one.address) is None]


def _label(address: str) -> str | None:
    """The name in a mail domain, "acme" of marc@mail.acme.co.uk; None for providers and schedulers."""
    parts = address.rpartition("@")[2].split(".")
    if len(parts) < 2:
        return None
    parts = parts[:-1]
    while len(parts) > 1 and (len(parts[-1]) <= 3 and parts[-1] in ("co", "com", "org", "net", "ac", "gov", "gouv")):
        parts.pop()
    label = parts[-1]
    return None if label in words.FREE_MAIL or label in words.SCHEDULERS else label


def _from_addresses(occurrence: Occurrence, knowledge: Knowledge) -> str | None:
    """The one company whose people organise or attend, as their domain names it."""
    labels = _distinct(label for one in _others(occurrence, knowledge) if (label := _label(one.address)))
    return labels[0].replace("-", " ").title() if len(labels) == 1 else None


def _from_place(location: str) -> str | None:
    """The company that a place tells by its legal form, "Globex SAS, 5 rue de Rivoli", or by "chez Globex"."""
    told = _AT.match(location)
    if told is not None:
        return _name(_MORE_THAN_A_NAME.sub("", told[1]))
    first = re.split(r"[,(]| [-–—] ", location)[0]
    has_form = slug(first) != "-".join(_tokens(first))
    return _name(first) if has_form and not any(c.isdigit() for c in first) else None


def _distinct(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))


def _people(title: str, company: str | None, occurrence: Occurrence, knowledge: Knowledge) -> tuple[str, ...]:
    """Whom it is with, as the title and the invitation name them."""
    told: list[str] = []
    match = _PERSON.search(title)
    if match is not None:
        rest = title[match.end() :]
        end = _END_OF_PEOPLE.search(rest)
        for name in _AND.split(rest[: end.start()] if end else rest):
            spelled = _name(name)
            if spelled is not None and (company is None or slug(spelled) != slug(company)):
                told.append(spelled)
    invited = [one.name for one in _others(occurrence, knowledge) if one.name and "@" not in one.name]
    named = [name for name in invited if not any(set(_tokens(short)) <= set(_tokens(name)) for short in told)]
    return tuple(_distinct([*told, *named]))
