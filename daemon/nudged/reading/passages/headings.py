"""Headings, and lines that a date opens: both begin an entry."""

from __future__ import annotations

import re
from datetime import date, time
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.languages import page_words
from nudged.reading.names import company_in_heading, person_in, person_in_front
from nudged.reading.passages import asides, desk, frames, heads, topics
from nudged.reading.passages.context import Lead, Piece
from nudged.reading.passages.weekdays import enter_weekday, week_told, weekday_alone, weekday_lately
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from nudged.reading.lexicon import Lexicon
    from nudged.reading.passages.context import Line, Note

_OPENING = re.compile(r"[\W_]*(\d|[^\W\d_]+)")
_CLOCK = re.compile(r"(?:at |à )?(\d{1,2})[:h](\d{2})\b")
_NAMED = re.compile(r"[^\W\d_][^:.?!;]{0,40}:\s")
"""A label behind a date: "2026-03-05 Acme: Marc will call"."""
_BREAK = re.compile(r"[,:;(–—|/]| - ")
_YEAR_OF_STUDY = re.compile(r"(?:[LM][1-3]|BTS|BUT|DUT)\b")
"""How a heading begins that tells a year of studies: « M2 – choses à suivre »."""
_STAMP = re.compile(r"[<\[][^\w<\[]*(?:[^\W\d_]{2,4}\.?)?[^\w>\]]*[>\]]")
"""What is left of a date in an outline: the day of the week in its brackets."""
_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBERED = re.compile(r"([^\W\d_]{2,9})\.? (\d{1,2})(?:st|nd|rd|th)?[*_]*[ \t]?(?:[:–—]|- )[*_]*[ \t]*(?!\d)")
"""A weekday with its number that opens a line of a log: "tue 10: gina emailed"."""
_SHARE = re.compile(r"([1-9]\d?)/([1-9]\d?)")
"""What may be a date or a share: 3/4."""
_COOKIE = re.compile(r"\s*\[(?:\d+/\d+|\d+%)\]")
_OF_MANY = re.compile(r"([^\W\d_]+)\s+([1-9]/[1-9])(?![\d/])")
_FIGURES = re.compile(r"[ \t]*(?:[-*+•][ \t]+)?\d{1,2}/\d{1,2}\b")
_LOG, _SHORTLY = 4, 60
"""Lines around one of a log in which another must begin with its date; days by which its date may lie back."""
_UNDERLINE = 3
_DATE_WITHIN = 22
_HEAD = 60
_SHORT = 80
_TITLED = 2
_NAME = 2
_BULLETS = frozenset("-+•")
_ENDS_WITHIN = 4


def heading(note: Note, line: Line, begin: int, mark: re.Match[str]) -> Piece:
    """Enter the entry of a heading, and give its text as a sentence."""
    body = line.text[begin:]
    title = body[mark.end() :].strip().strip("*").rstrip("#=").strip()
    return _entered(note, line, begin + (body.find(title, mark.end()) if title else mark.end()), title, mark.group(1))


def _entered(note: Note, line: Line, shift: int, title: str, mark: str) -> Piece:
    enter(note, title, len(mark))
    shift += line.start
    return Piece(shift, shift + len(title), line.number, note.context._replace(heading=True))


def is_underlined(note: Note, index: int, body: str) -> bool:
    """Whether a line is a heading by a line of "===" or "---" below it, and names a company or a day."""
    below = note.lines[index + 1].strip() if index + 1 < len(note.lines) else ""
    if len(below) < _UNDERLINE or below[0] not in "=-" or below.strip(below[0]):
        return False
    title = body.strip()
    alone = 0 < len(title) <= _HEAD and title[0].isalnum() and title[-1] not in ".!?;,:"
    above = note.lines[index - 1].strip() if index else ""
    return alone and not above and (below[0] == "=" or _named(note, title))


def _named(note: Note, title: str) -> bool:
    """Whether a short line names a company or a day, and is no sentence."""
    return bool(note.dates(title)) or company_in_heading(title, note.words) == title


def underlined(note: Note, line: Line, begin: int) -> Piece:
    """Enter the entry of a heading that is underlined."""
    mark = "#" if note.lines[line.index + 1].lstrip()[0] == "=" else "##"
    return _entered(note, line, begin, line.text[begin:].strip(), mark)


def stroked(note: Note, line: Line, begin: int, title: str) -> Piece:
    """Enter the entry of a heading between strokes."""
    return _entered(note, line, begin, title, "##")


def enter(note: Note, title: str, level: int) -> None:
    """Begin the entry of a heading: its date, its company or that of the headings above, its person."""
    note.entry += 1
    note.mail, note.lead, note.turn, note.by_line = False, None, None, False
    note.spotted = not note.words["spotted"].isdisjoint(fold(word) for word in _LETTERS.findall(title))
    note.leave_mail_day()
    title = _without_share(note, title)
    found, rest = note.dates(title), title
    for _, first, last in reversed(found):
        rest = rest[: _behind_word(title, first)] + " " + rest[last:]
    rest = _STAMP.sub(" ", rest) if found and note.org else rest
    day = note.day(found[0][0]) if found else None
    week, weekday = week_told(note, title), None if found else weekday_alone(note, title)
    if week is not None or found:
        note.week, note.weekday = week, None
    if weekday is not None:
        day, rest = enter_weekday(note, weekday), ""
    below = level > 1 and any(note.levels.get(other) for other in range(1, level))
    entry = bool(found) and below and not topics.is_listed_below(note, rest, level)
    alone = _alone(note, rest) if below or "(" in rest else None
    person = person_in(title, note.words) or person_in_front(rest, note.words) or alone
    titled = level == 1 and not note.known_company
    at_desk = titled and desk.is_title(note, title)
    outside = at_desk or is_elsewhere(note, title)
    if outside and titled and note.file_company and (at_desk or _is_of_file(note, title)):
        note.file_company = None
        note.change(company=None)
    nothing = outside or topics.names_none(note, rest, level)
    nothing = nothing or (note.elsewhere and _YEAR_OF_STUDY.match(title) is not None)
    company = None if nothing else company_in_heading(rest, note.words, title=level == 1, entry=entry)
    if company is None and not (nothing or entry):
        company = topics.small_name(note, rest, level)
    company, named = _company(note, company, person, level)
    told = entry and _is_chat(note, title)
    skip = note.advert or (is_advert(note, title) and not told) or (outside and named is None)
    within = level > 1 and (day is None or level > note.skipped)  # an entry with its day ends the advert above it
    note.skipped = note.skipped if note.context.skip and not skip else level
    skip = skip or (note.context.skip and company is None and (within or note.elsewhere))
    keep = not (person or company or found or weekday)
    note.change(
        label=None, label_me=False, voice="me", speaker=None, entry=note.entry, company=named, skip=skip,
        person=note.context.person if keep else person,
    )  # fmt: skip
    if day:
        clock = found[0][0].clock if found else None
        at = clock.at if clock is not None and not clock.part else None
        note.change(said=day, dated=True, said_time=at)
        note.pasted = day
    elif alone is not None:
        me = note.is_me(alone)
        note.lead = Lead(None, None if me else alone, me, False, 0, deep=False, bold=True, listed=False)


def _without_share(note: Note, title: str) -> str:
    """A title without how much of it is done, or which of several it is: "Status [1/3]", "Round 2/3"."""
    title = _COOKIE.sub("", title)
    counted = _OF_MANY.search(title) if "/" in title else None
    if counted is None or fold(counted[1]) not in note.words["counted-word"]:
        return title
    return title[: counted.start(2)] + title[counted.end() :]


def _is_of_file(note: Note, title: str) -> bool:
    """Whether a title says more of what its file is called: « Concours de Valérie » of « Concours.md »."""
    named = _LETTERS.findall(fold(note.file_company or ""))
    return set(named) <= set(_LETTERS.findall(fold(title)))


def _behind_word(title: str, first: int) -> int:
    """Where a date begins that was found at a figure within a name: "TF1 - 2 March"."""
    if first and title[first - 1].isalpha():
        return first + 1
    return first


def _alone(note: Note, rest: str) -> str | None:
    """The person that a heading is nothing but, its date aside: "2027-06-14 Anneke (EM)"."""
    words = rest.partition("(")[0].strip(" -–—:,.*").split()
    name = " ".join(words)
    given = 1 <= len(words) <= _NAME and (bool(gender_of(fold(words[0]))) or note.is_me(name))
    return name if given and all(word[:1].isupper() for word in words) else None


def _company(note: Note, company: str | None, person: str | None, level: int) -> tuple[str | None, str | None]:
    """The company that a heading names, and the one that holds below it."""
    for deeper in [other for other in note.levels if other >= level]:
        del note.levels[deeper]
    inherited = next((note.levels[other] for other in sorted(note.levels, reverse=True) if note.levels[other]), None)
    if person and company and fold(person) == fold(company):
        note.levels[level] = None
        return None, inherited or note.file_company
    note.levels[level] = company
    above = note.context.company if note.known_company else note.file_company
    return company, company or inherited or above


def is_advert(note: Note, title: str) -> bool:
    """Whether a heading announces a pasted job advert or article."""
    words = {fold(word.strip(".,:;()[]")) for word in title.casefold().replace("-", " ").split()}
    if note.told_above and words <= note.words["section-word"]:
        return False  # « Avantages », of the job
    if not words.isdisjoint(note.words["advert"]) or _is_hearsay(note, title) or is_practised(note, title):
        return True
    if frames.is_titled(note, title) or frames.heads_minutes(note, title):
        return True
    return any(map(words.issuperset, _words_of_each(note.words["advert-pair"])))


def is_practised(note: Note, title: str) -> bool:
    """Whether words announce what one practises to tell: "Behavioural, 3 stories", « Histoires à raconter »."""
    words = {fold(word) for word in _LETTERS.findall(title)}
    if words.isdisjoint(note.words["story-word"]):
        return False
    told = words & (note.words["story-word"] | note.words["story-beside"])
    return len(told) > 1 and words - told <= note.words["story-with"]  # no "Good Stories Ltd"


def _is_chat(note: Note, title: str) -> bool:
    """Whether a dated heading below a company's names where its people wrote: "Discord, 2026-05-06"."""
    return not note.words["chat-channel"].isdisjoint(fold(word) for word in _LETTERS.findall(title))


def _is_hearsay(note: Note, title: str) -> bool:
    """Whether a heading announces what others tell of employers: "Agencies, what colleagues say"."""
    words = [fold(word) for word in _LETTERS.findall(title)]
    if note.words["what"].isdisjoint(words):
        return False
    return any(
        word in note.words["hearsay"] and (before.endswith("s") or before in note.words["hearsay-many"])
        for before, word in pairwise(words)
    )


def names_elsewhere(note: Note, text: str) -> bool:
    """Whether words of a heading or of a note's first line say that it lies outside: "current job"."""
    return asides.tells_outside(note, [fold(word) for word in _LETTERS.findall(text)])


@lru_cache(maxsize=8)
def _words_of_each(phrases: frozenset[str]) -> frozenset[frozenset[str]]:
    """The words of each phrase."""
    return frozenset(frozenset(phrase.split()) for phrase in phrases)


def is_elsewhere(note: Note, title: str) -> bool:
    """Whether a heading or file name, up to its first mark, names nothing but what lies outside a hiring process.

    The shift's handover, the day job, the house, a book: what people there will do is no promise to a candidate.
    """
    words = [fold(word) for word in _LETTERS.findall(title)]
    if asides.tells_outside(note, words):
        return True
    if " ".join(words) in note.words["still-open"] or _is_own_review(note, words):
        return False  # « En cours », no lessons
    opening, _, aside = title.strip().partition("(")
    outside = note.words["elsewhere"]
    for part in (opening, aside):
        named = [fold(word) for word in _LETTERS.findall(_BREAK.split(part, maxsplit=1)[0])]
        told = any(word in outside for word in named)
        if part is opening and named and named[0] in note.words["elsewhere-start"]:
            return True  # "Mock interview with Tanya"
        if part is opening and 1 < len(named) <= _ENDS_WITHIN and named[-1] in note.words["elsewhere-end"]:
            return True  # "Reef symposium, day 2"
        if told and all(word in outside or word in note.words["elsewhere-with"] for word in named):
            return True
    return asides.is_title(note, title)


def _is_own_review(note: Note, words: list[str]) -> bool:
    """Whether words head a look back on the search, no team's: "July retro", "41 applications" below."""
    looks = not note.words["review-word"].isdisjoint(words) and note.words["team-word"].isdisjoint(words)
    return looks and desk.tells_job(note)


def dated_entry(note: Note, text: str, begin: int) -> tuple[int, bool]:
    """A date that opens the line: where its text begins, and whether the line is nothing but the date."""
    while begin < len(text) and text[begin] in "*_[(<":
        begin += 1
    head = text[begin : begin + _HEAD]
    weekday = _weekday_entry(note, text, begin)
    if weekday is not None:
        return weekday
    opening = _OPENING.match(head)
    if opening is None or not (opening[1].isdigit() or fold(opening[1]) in _openings(tuple(note.lexicons))):
        return begin, False
    found = note.dates(head) or (":" in head and note.dates(head.partition(":")[0]))
    if not found or found[0][1] > _DATE_WITHIN:
        return begin, False
    when, first, last = found[0]
    before = fold(text[begin : begin + first]).strip(" *_[(<,.-–—=~")
    if not all(word.strip(".,") in note.words["before-date"] for word in before.split()):
        return begin, False
    rest = text[begin + last :]
    gap = rest.lstrip(" \t*_])>,")
    opens = not gap or (isinstance(when.args[0], int) and not before) or _opens(text, begin, rest, gap)
    logs = not opens and not when.lead and _logs(note, (before, text[begin + first : begin + last], gap))
    day = note.day(when) if opens or logs else None
    back = day is not None and note.context.dated and day < note.context.said
    if day is not None and not opens and (not _of_late(note, day) or (back and not _logged_around(note))):
        return begin, False
    ahead = day is not None and note.context.saved is not None and day > note.context.saved
    if day is None or (
        ahead and not note.captured
    ):  # a day to come is when something is, and not when the line was written
        return begin, False
    if day == note.context.said and note.context.dated and heads.front(note, text) is not None:
        note.change(said_time=clock_in(gap))  # what is said in turn on the same day belongs together
    else:
        _new_day(note, day, rest, gap)
    return (len(text), True) if not gap else (len(text) - len(gap.lstrip(" :-–—|/·;.*_")), False)


def _weekday_entry(note: Note, text: str, begin: int) -> tuple[int, bool] | None:
    """What ``dated_entry`` tells of a line that is a weekday, or one with its number opens: "tue 10: gina rang"."""
    head = text[begin : begin + _HEAD]
    short = text.lstrip()[:1] not in _BULLETS and len(text) - begin <= _DATE_WITHIN
    weekday = weekday_alone(note, head) if short else None
    if weekday is not None:
        day = enter_weekday(note, weekday)
        if day is not None:
            _new_day(note, day, "", "")
        return (begin, False) if day is None else (len(text), True)
    if short and _titles_its_day(note, head.split()):
        return len(text), True
    found = _NUMBERED.match(head)
    day = weekday_lately(note, found[1], int(found[2])) if found is not None else None
    if found is None or day is None:
        return None
    rest = text[begin + found.end() :]
    _new_day(note, day, rest, rest.lstrip())
    return begin + found.end(), not rest.strip()


def _titles_its_day(note: Note, words: list[str]) -> bool:
    """Whether a note of no company opens with its day alone: "Update Tuesday", « Point mardi »."""
    if len(words) != _TITLED or fold(words[0]) not in note.words["day-title"] or note.context.company is not None:
        return False
    weekday = weekday_alone(note, words[1])
    today = weekday is not None and not weekday.number and weekday.weekday == note.context.said.weekday()
    return today and not any(line.strip() for line in note.lines[: note.at])


@lru_cache(maxsize=8)
def _openings(lexicons: tuple[Lexicon, ...]) -> frozenset[str]:
    """What a line that a date opens begins with: the first letters of a date, or of what stands before one."""
    phrases = {*page_words(lexicons)["before-date"], *(word for lexicon in lexicons for word in lexicon.time_starts)}
    return frozenset(opening[1] for phrase in phrases if (opening := _OPENING.match(phrase)))


def _opens(text: str, begin: int, rest: str, gap: str) -> bool:
    """Whether what follows a date makes it the date of the line, and no part of a sentence."""
    if gap[0] in ":-–—|/·;." or rest[:1] in "*_])>" or rest.startswith(("  ", "\t")):
        return True
    if clock_in(gap) or _NAMED.match(gap):
        return True
    titled = begin > 0 and text[begin - 1] in "*[(" and not text[:begin].strip("*_[( \t")
    return titled and len(gap) < _HEAD and not gap.endswith(".") and gap[0].isalpha()


def _logs(note: Note, parts: tuple[str, str, str]) -> bool:
    """Whether a line is one of a log, by what stands before its date, the date and what is behind: "9 Mar call w/ Tim".

    No "5 March is fine", no "On 5 March Marc called", and no "3/4 of the tests" where no other line begins so.
    """
    before, told, gap = parts
    opening = _LETTERS.match(gap)
    if opening is None or fold(opening[0]) in note.words["no-log"] or gap[len(opening[0]) : len(opening[0]) + 1] == "'":
        return False
    if any(word.strip(".,") in note.words["date-lead"] for word in before.split()):
        return False
    share = _SHARE.fullmatch(told)
    return share is None or int(share[1]) >= int(share[2]) or _logged_around(note)


def _logged_around(note: Note) -> bool:
    """Whether another line near by begins with such a date in figures."""
    near = (*note.lines[max(0, note.at - _LOG) : note.at], *note.lines[note.at + 1 : note.at + 1 + _LOG])
    return any(_FIGURES.match(line) for line in near)


def _of_late(note: Note, day: date) -> bool:
    """Whether a day lies shortly before the note was saved."""
    saved = note.context.saved
    return saved is not None and 0 <= (saved - day).days <= _SHORTLY


def _new_day(note: Note, day: date, rest: str, gap: str) -> None:
    note.entry += 1
    note.change(said=day, dated=True, entry=note.entry, said_time=clock_in(gap))
    person = person_in(rest, note.words) or _between_bars(rest) if len(rest) < _SHORT else None
    if person:
        note.change(person=person)


def _between_bars(rest: str) -> str | None:
    """The person of a dated line in columns: "15 Dec | Narelle | first chat"."""
    for part in rest.split("|")[1:]:
        words = part.split("(")[0].split()
        if 1 <= len(words) <= 2 and gender_of(fold(words[0])) and words[0][:1].isupper():
            return " ".join(words)
    return None


def clock_in(text: str) -> time | None:
    """The clock time that opens ``text``."""
    match = _CLOCK.match(text)
    if match and int(match[1]) < 24 and int(match[2]) < 60:
        return time(int(match[1]), int(match[2]))
    return None
