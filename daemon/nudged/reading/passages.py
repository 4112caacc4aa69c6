"""A note into sentences, each with what stands around it: date, company, person, voice.

Line by line and in one pass: front matter, headings (Markdown, org, bold lines, lines that are a date), dated entries,
list items, check-boxes, tables, block quotes, labels, pasted e-mails.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from nudged.reading.deadlines import atoms, find
from nudged.reading.names import GENERIC, LABELS, NO_COMPANY_LABELS, company_in_heading, company_in_text, person_in
from nudged.reading.times import Moment, Reference, When, resolve
from nudged.reading.tokens import fold, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nudged.reading.lexicon import Lexicon
    from nudged.reading.settings import ReadingSettings

MAX_LINE = 20_000
_BULLET = re.compile(r"[ \t]*(?:[-*+•–—·]|\d{1,3}[.)])[ \t]+")
_BOX = re.compile(r"\[([ xX~✓✔-])\][ \t]*")
_HEADING = re.compile(r"(#{1,6})[ \t]+")
_ORG_HEADING = re.compile(r"(\*{1,6})[ \t]+")
_MAIL_HEADER = re.compile(
    r"(from|de|expediteur|to|a|an|cc|bcc|subject|objet|betreff|sent|envoye|date|reply-to|von)[ \t]?:[ \t]",
    re.IGNORECASE,
)
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr m mme mlle st approx etc e.g i.e eg ie cf vs no nr inc ltd co corp jan feb mar apr jun jul aug sep sept oct "
    "nov dec janv fevr avr juil sem tel ext resp env min max prof mon tue tues wed thu thur fri sat sun lun mer jeu ven "
    "sam dim p a.m p.m av bd hr hrs proch bzw ca z.b".split()
)
_CLOSINGS = ('"', "'", "”", "»", "’", ")", "]", "*", "_")


@dataclass(frozen=True, slots=True)
class Context:
    """What is known around a sentence."""

    said: date
    said_time: time | None = None
    saved: date | None = None
    saved_time: time | None = None
    dated: bool = False
    company: str | None = None
    role: str | None = None
    via: str | None = None
    person: str | None = None
    label: str | None = None
    label_me: bool = False
    voice: str = "me"
    speaker: str | None = None
    heading: bool = False
    todo: bool = False
    done: bool = False
    cell: bool = False
    item: bool = False
    skip: bool = False
    entry: int = 0


_CAPTURED = "nudge-notes-"
"""How the name of a note begins that ``nudge add`` writes: it names a machine, and each line its company."""

_NAMED = re.compile(r"[^\W\d_][^:.?!;]{0,40}:\s")
"""A label behind a date: "2026-03-05 Acme: Marc will call"."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its place in the text, its line, and its context."""

    start: int
    end: int
    line: int
    context: Context


def dates_in(text: str, lexicons: Sequence[Lexicon], *, day_first: bool | None = None) -> list[tuple[When, int, int]]:
    """The calendar days that ``text`` names, with their offsets."""
    tokens = tokenize(text)
    norms = [token.norm for token in tokens]
    found: list[tuple[When, int, int]] = []
    for lexicon in lexicons:
        order = lexicon.day_first if day_first is None else day_first
        for when in find(atoms(tokens, norms, lexicon), day_first=order):
            if when.kind == "date":
                found.append((when, tokens[when.first].start, tokens[when.last - 1].end))
        if found:
            break
    return found


class Passages:
    """Cuts one note; ``sentences`` yields them in order."""

    def __init__(
        self, text: str, file: str, modified: datetime, settings: ReadingSettings, lexicons: Sequence[Lexicon]
    ) -> None:
        self.text, self.settings, self.lexicons = text, settings, lexicons
        local = modified.astimezone(settings.working.zone)
        self.modified = local.date()
        self.org = file.endswith(".org")
        stem = file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        self.context = Context(said=self.modified, saved=self.modified, saved_time=local.time())
        self._file_name(stem)
        folder = file.split("/")[-2] if file.count("/") else ""
        self.levels: dict[int, str | None] = {}
        self.file_company = self.context.company
        self.known_company = False
        self.columns: list[str] = []
        self.entry = 0
        self.mail = False
        self.signature: str | None = None
        self.folder = folder
        self.listing = _is_listing(text)

    def _order(self) -> bool | None:
        return {"dmy": True, "mdy": False}.get(self.settings.date_order)

    def _resolve(self, when: When) -> date | None:
        year, month, day = when.args
        reference = Reference(self.modified, None, self.settings.working, back=True)
        moment: Moment | None = resolve(replace(when, lead="", clock=None), reference)
        if moment is None or not isinstance(month, int) or not isinstance(day, int):
            return None
        if year is None and self.context.dated and (moment.day - self.context.said).days < -200:
            ahead = resolve(
                replace(when, lead="", clock=None), Reference(self.context.said, None, self.settings.working)
            )
            return ahead.day if ahead else moment.day
        return moment.day

    def _file_name(self, stem: str) -> None:
        if stem.startswith(_CAPTURED):
            return
        found = dates_in(stem.replace("_", " "), self.lexicons, day_first=self._order())
        name = stem
        if found:
            when, start, end = found[0]
            day = self._resolve(when)
            if day and (isinstance(when.args[0], int)):
                self.context = replace(self.context, said=day, dated=True)
                name = (stem[:start] + " " + stem[end:]).strip(" -_")
        company = company_in_heading(name, file_name=True)
        self.context = replace(self.context, company=company)

    # -- lines -------------------------------------------------------------------------------------------------

    def sentences(self) -> Iterator[Sentence]:
        """Every sentence of the note, in order."""
        offset, number = 0, 0
        lines = self.text.splitlines(keepends=True)
        skip_to = self._front_matter(lines)
        fenced = False
        for index, raw in enumerate(lines):
            number, start, offset = index + 1, offset, offset + len(raw)
            if index < skip_to:
                continue
            line = raw.rstrip("\r\n")
            stripped = line.strip()
            if stripped.startswith("```"):
                fenced = not fenced
                continue
            if not stripped:
                self._blank(lines, index)
                continue
            if not fenced:
                yield from self._line(line, start, number, lines, index)

    def _front_matter(self, lines: list[str]) -> int:
        if not lines or lines[0].strip() != "---":
            return self._org_matter(lines)
        values: dict[str, str] = {}
        for index, raw in enumerate(lines[1:60], 1):
            line = raw.strip()
            if line in ("---", "..."):
                self._matter(values)
                return index + 1
            key, colon, value = line.partition(":")
            if colon:
                values[fold(key.strip())] = value.strip().strip("\"'[]").strip()
        return 0

    def _org_matter(self, lines: list[str]) -> int:
        values, index = {}, 0
        while index < len(lines) and lines[index].startswith("#+"):
            key, _, value = lines[index][2:].partition(":")
            values[fold(key.strip())] = value.strip()
            index += 1
        if values:
            self._matter(values)
        return index

    def _matter(self, values: dict[str, str]) -> None:
        def first(*keys: str) -> str | None:
            return next((values[key] for key in keys if values.get(key)), None)

        context = self.context
        company = first(
            "company", "entreprise", "societe", "employer", "employeur", "organisation", "organization", "firma"
        )
        if company:
            self.known_company = True
            context = replace(context, company=company)
        stamp = first("date", "said", "created", "jour")
        if stamp:
            found = dates_in(stamp, self.lexicons, day_first=self._order())
            day = self._resolve(found[0][0]) if found else None
            if day:
                context = replace(context, said=day, dated=True)
        person = first(
            "contact", "person", "recruiter", "recruteur", "recruteuse", "interlocuteur", "interviewer", "with"
        )
        if person:
            context = replace(context, person=person_in(person, self.lexicons) or person)
        self.context = replace(
            context,
            role=first("role", "poste", "position", "job", "title"),
            via=first("via", "agency", "agence", "cabinet"),
        )
        if not company:
            title = first("title", "titre")
            named = company_in_heading(title) if title else None
            if named and not first("role", "poste"):
                self.context = replace(self.context, company=named)

    def _blank(self, lines: list[str], index: int) -> None:
        self.columns = []
        if self.mail and self._mail_ended(lines, index):
            self._end_mail()

    def _mail_ended(self, lines: list[str], index: int) -> bool:
        following = next((line.strip() for line in lines[index + 1 : index + 4] if line.strip()), "")
        return bool(following) and bool(_HEADING.match(following))

    def _end_mail(self) -> None:
        self.mail = False
        self.context = replace(self.context, voice="me", speaker=None)

    def _line(self, line: str, start: int, number: int, lines: list[str], index: int) -> Iterator[Sentence]:
        begin = len(line) - len(line.lstrip())
        quoted = False
        while line[begin : begin + 1] == ">":
            begin += 1
            quoted = True
            while line[begin : begin + 1] in (" ", "\t"):
                begin += 1
        body = line[begin:]
        heading = _HEADING.match(body) or (_ORG_HEADING.match(body) if self.org and begin == 0 else None)
        if heading:
            yield from self._heading(body, heading.end(), len(heading.group(1)), start + begin, number)
            return
        if body.startswith("|"):
            yield from self._table(body, start + begin, number)
            return
        if not body or set(body) <= set("-=_*~ ") or (self.org and body.startswith(":")):
            return
        header = _MAIL_HEADER.match(fold(body[:20])) if len(body) < 300 else None
        if header and self._header_line(body, fold(header.group(1)), lines, index):
            return
        yield from self._content(line, begin, start, number, quoted=quoted, lines=lines, index=index)

    def _header_line(self, body: str, key: str, lines: list[str], index: int) -> bool:
        near = [fold(line.strip().lstrip("> ")[:20]) for line in lines[max(0, index - 3) : index + 4]]
        if sum(1 for line in near if _MAIL_HEADER.match(line)) < 2:
            return False
        value = body.partition(":")[2].strip()
        if key in ("from", "de", "expediteur", "von"):
            mine = any(fold(address) in fold(value) for address in self.settings.addresses) or fold(value) in (
                "me",
                "moi",
                "ich",
            )
            self.mail = True
            name = value.partition("<")[0].strip(" \"'")
            self.signature = signature_below(lines, index, self.lexicons)
            speaker = self.signature or (name.split()[0] if name.split() else None)
            self.context = replace(self.context, voice="me" if mine else "them", speaker=None if mine else speaker)
        elif key in ("sent", "envoye", "date"):
            found = dates_in(value, self.lexicons, day_first=self._order())
            day = self._resolve(found[0][0]) if found else None
            if day:
                self.context = replace(self.context, said=day, dated=True)
        return True

    # -- headings ----------------------------------------------------------------------------------------------

    def _heading(self, body: str, after: int, level: int, start: int, number: int) -> Iterator[Sentence]:
        title = body[after:].strip().strip("*").rstrip("#").strip()
        self._end_mail()
        self._enter_heading(title, level)
        shift = body.find(title, after) if title else after
        yield Sentence(start + shift, start + shift + len(title), number, replace(self.context, heading=True))

    def _enter_heading(self, title: str, level: int) -> None:
        self.entry += 1
        found = dates_in(title, self.lexicons, day_first=self._order())
        rest = title
        context = replace(self.context, label=None, label_me=False, entry=self.entry)
        for when, first, last in reversed(found):
            rest = rest[:first] + " " + rest[last:]
        if found:
            day = self._resolve(found[0][0])
            if day:
                context = replace(context, said=day, dated=True)
        person = person_in(title, self.lexicons)
        company = company_in_heading(rest, title=level == 1)
        for deeper in [other for other in self.levels if other >= level]:
            del self.levels[deeper]
        inherited = next(
            (self.levels[other] for other in sorted(self.levels, reverse=True) if self.levels[other]), None
        )
        self.levels[level] = company
        fallback = self.context.company if self.known_company and not self.levels else None
        named = company or inherited or fallback
        if named is None:
            named = self.front_company if self.known_company else self.file_company
        if person and company and fold(person) == fold(company):
            company, named = None, inherited or self.file_company
            self.levels[level] = None
        context = replace(context, company=named, person=person if person or company or found else context.person)
        context = replace(context, skip=_is_advert(title) or (context.skip and level > 1 and company is None))
        self.context = context

    @property
    def front_company(self) -> str | None:
        """The company of the front matter."""
        return self.context.company

    # -- tables ------------------------------------------------------------------------------------------------

    def _table(self, body: str, start: int, number: int) -> Iterator[Sentence]:
        cells, offset = [], 1
        for part in body[1:].split("|"):
            lead = len(part) - len(part.lstrip())
            cells.append((part.strip(), start + offset + lead))
            offset += len(part) + 1
        if cells and not cells[-1][0]:
            cells.pop()
        if all(set(text) <= set("-:+ ") for text, _ in cells):
            return
        if not self.columns:
            self.columns = [fold(text) for text, _ in cells]
            if any(column in _COMPANY_COLUMNS for column in self.columns):
                return
            self.columns = ["?"] * len(cells)
        context = replace(self.context, cell=True)
        for (text, _), column in zip(cells, self.columns, strict=False):
            if column in _COMPANY_COLUMNS:
                context = replace(context, company=text.strip("*_[] ") or None)
            elif column in _PERSON_COLUMNS:
                context = replace(context, person=person_in(text, self.lexicons) or text or None)
            elif column in _DATE_COLUMNS:
                found = dates_in(text, self.lexicons, day_first=self._order())
                day = self._resolve(found[0][0]) if found else None
                if day:
                    context = replace(context, said=day, dated=True)
        for (text, place), column in zip(cells, [*self.columns, *["?"] * len(cells)], strict=False):
            if text and column not in _COMPANY_COLUMNS and column not in _DATE_COLUMNS:
                dated = dates_in(text[:20], self.lexicons, day_first=self._order())
                day = self._resolve(dated[0][0]) if dated and dated[0][1] == 0 else None
                rest = text[dated[0][2] :].lstrip() if day and dated else ""
                if day and rest[:1] in (":", "-", "–", "—"):
                    shift = len(text) - len(rest.lstrip(" :-–—"))
                    yield from self._cut(
                        place + shift, place + len(text), number, replace(context, said=day, dated=True)
                    )
                else:
                    yield from self._cut(place, place + len(text), number, context)

    # -- content -----------------------------------------------------------------------------------------------

    def _content(
        self, line: str, begin: int, start: int, number: int, *, quoted: bool, lines: list[str], index: int
    ) -> Iterator[Sentence]:
        bullet = _BULLET.match(line, begin)
        item = bullet is not None
        if bullet:
            begin = bullet.end()
        box = _BOX.match(line, begin)
        todo = done = False
        if box:
            begin = box.end()
            todo, done = box.group(1) == " ", box.group(1) != " "
        if self.org:
            for word in ("TODO ", "DONE ", "NEXT "):
                if line.startswith(word, begin):
                    begin += len(word)
                    todo, done = word != "DONE ", word == "DONE "
        begin, stop = self._dated_entry(line, begin)
        if stop:
            return
        if not item and not self.mail:
            self._greeting(line[begin:], lines, index)
        context = replace(self.context, label=None, label_me=False, todo=todo, done=done, item=item)
        if quoted and not self.mail:
            context = replace(context, voice="them")
        begin, context = self._label(line, begin, context)
        end = len(line.rstrip())
        if begin >= end or (self.mail and _is_closing(line[begin:end])):
            return
        company = company_in_text(line[begin:end]) if context.voice == "me" else None
        if company and not self.known_company and context.label is None and context.company == self.context.company:
            context = replace(context, company=company)
            if not item and self.context.company is None:
                self.context = replace(self.context, company=company)
        yield from self._cut(start + begin, start + end, number, context)

    def _dated_entry(self, line: str, begin: int) -> tuple[int, bool]:
        """A date that opens the line: where its text begins, and whether the line is nothing but the date."""
        while begin < len(line) and line[begin] in "*_[(<":
            begin += 1
        head = line[begin : begin + 60]
        found = dates_in(head, self.lexicons, day_first=self._order())
        if not found or found[0][1] > 22:
            return begin, False
        when, first, last = found[0]
        before = fold(head[:first]).strip(" *_[(<,.")
        if before and not all(word.strip(".,") in _BEFORE_DATE for word in before.split()):
            return begin, False
        rest = line[begin + last :]
        gap = rest.lstrip(" \t*_])>,")
        mark = gap[:1]
        moment = _clock_in(gap)
        alone = not gap
        if (
            not alone
            and mark not in ":-–—|/·;"
            and not (rest[:1] in "*_])>" or moment or rest.startswith(("  ", "\t")) or _NAMED.match(gap))
        ):
            follows = gap.split(" ", 1)[0].strip(",.")
            titled = len(gap) < 60 and not gap.endswith(".") and line[:begin].strip("*_[( \t") == "" and begin > 0
            if not (titled and follows[:1].isalpha() and line[begin - 1] in "*[("):
                return begin, False
        day = self._resolve(when)
        if day is None:
            return begin, False
        self.entry += 1
        self.context = replace(self.context, said=day, dated=True, entry=self.entry, said_time=moment)
        person = person_in(rest, self.lexicons) if len(rest) < 80 else None
        if person or alone:
            self.context = replace(self.context, person=person or self.context.person)
        if alone:
            return len(line), True
        return len(line) - len(gap.lstrip(" :-–—|/·;*_")), False

    def _greeting(self, text: str, lines: list[str], index: int) -> None:
        words = fold(text.strip(' «"“>*_')).replace(",", " ").split()
        if (
            not words
            or len(words) > 6
            or words[0] not in _GREETINGS
            or not text.rstrip().endswith((",", ":", "!", ".", "-"))
        ):
            return
        signature = signature_below(lines, index, self.lexicons)
        if signature is None and words[0] not in (
            "dear",
            "madame",
            "monsieur",
            "bonjour",
            "hi",
            "hello",
            "cher",
            "chere",
        ):
            return
        mine = _own_mail(lines, index)
        self.mail = True
        self.context = replace(self.context, voice="me" if mine else "them", speaker=None if mine else signature)

    def _label(self, line: str, begin: int, context: Context) -> tuple[int, Context]:
        """ "Monzo: Priya will call", "Marc: I'll call", "**Vinci** : ...", "Next steps: ..." """
        head = line[begin : begin + 60]
        cut = -1
        for mark in (":", " - ", " – ", " — ", " | ", " → ", " -> "):
            at = head.find(mark)
            if at > 0 and (cut < 0 or at < cut):
                cut, width = at, len(mark)
        if cut < 0 or (head[cut] == ":" and head[cut + 1 : cut + 2].isdigit()):
            return begin, context
        raw = head[:cut].strip(" *_[]()\u00a0")
        words = fold(raw).split()
        if not raw or len(words) > 4 or any(c in raw for c in '.?!;«"'):
            return begin, context
        after = begin + cut + width
        while after < len(line) and line[after] in " *_\u00a0":
            after += 1
        if words[0] in ("me", "moi", "i", "je", "ich") and len(words) == 1:
            return after, replace(context, label_me=True)
        if any(word in LABELS for word in words):
            return (begin, context) if len(words) > 2 or "avec" in words or "with" in words else (after, context)
        if head[cut] != ":" and not (raw[0].isupper() and len(words) <= 3 and not context.company):
            return begin, context
        return self._named_label(raw, words, begin, after, context)

    def _named_label(self, raw: str, words: list[str], begin: int, after: int, context: Context) -> tuple[int, Context]:
        if any(word in NO_COMPANY_LABELS for word in words) or not looks_like_name(raw, self.lexicons):
            return begin, context
        name = raw.partition("(")[0].strip()
        inner = raw.partition("(")[2].strip(" )")
        if inner and not context.company:
            return after, replace(context, label=name, person=name, company=inner)
        if (
            self.listing
            and not self.known_company
            and not (self.file_company and self.file_company in self.levels.values())
        ):
            return after, replace(context, company=name, person=None)
        if (self.levels and any(self.levels.values())) or self.known_company or self.file_company:
            if all(
                fold(word.strip(".")) in lexicon.known for word in name.split() for lexicon in self.lexicons[:1]
            ) or any(lexicon.noun_phrases.at([fold(name.split()[-1])], 0) for lexicon in self.lexicons):
                return begin, context
            titles = {"m", "m.", "mme", "mr", "mrs", "ms", "dr", "mlle", "mr."}
            bare = " ".join(word for word in name.split() if fold(word) not in titles)
            return after, replace(context, label=bare, person=bare)
        return after, replace(context, company=name)

    def _cut(self, start: int, end: int, number: int, context: Context) -> Iterator[Sentence]:
        for first, last in split(self.text, start, end):
            yield Sentence(first, last, number, context)


def _clock_in(text: str) -> time | None:
    match = re.match(r"(?:at |à )?(\d{1,2})[:h](\d{2})\b", text)
    if match and int(match[1]) < 24 and int(match[2]) < 60:
        return time(int(match[1]), int(match[2]))
    return None


def looks_like_name(raw: str, lexicons: Sequence[Lexicon]) -> bool:
    """Whether a label may name a company or a person: capitalised or unknown words."""
    words = raw.split()
    known = any(fold(word.strip("()'’.,")) in lexicon.verbs for word in words for lexicon in lexicons)
    if words[0][:1].isupper() or words[0][:1].isdigit():
        return not known or len(words) == 1
    return (
        len(words) <= 2
        and not known
        and not any(
            fold(word) in lexicon.known or fold(word) in lexicon.function_words
            for word in words
            for lexicon in lexicons
        )
    )


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of ``text[start:end]``: cut behind . ! ? ; and … where a new one may begin."""
    begin, depth = start, 0
    index = start
    while index < end:
        char = text[index]
        if char in "«“":
            depth += 1
        elif char in "»”":
            depth = max(0, depth - 1)
        if char in ".!?…;" and _ends(text, index, begin, end):
            stop = index + 1
            while stop < end and text[stop] in ".!?…" or (stop < end and text[stop] in _CLOSINGS):
                depth = max(0, depth - (text[stop] in "»”"))
                stop += 1
            yield from _trim(text, begin, stop if char in "!?" else index if stop == index + 1 else stop)
            begin = index = stop
            continue
        index += 1
    yield from _trim(text, begin, end)


def _ends(text: str, index: int, begin: int, end: int) -> bool:
    char = text[index]
    if char == ";":
        return True
    following = text[index + 1 : index + 2]
    if following and not following.isspace() and following not in "\"'”»’)]*_.!?…":
        return False
    if char == ".":
        head = max(begin, index - 12)
        word = fold(text[head:index]).split(" ")[-1].split("(")[-1].strip("*_")
        if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
            rest = text[index + 1 : min(end, index + 30)].lstrip()
            if word in ("p.m", "a.m", "hrs", "hr", "h", "etc") and rest[:1].isupper():
                return True
            return not rest
    return True


def _trim(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and (text[start].isspace() or text[start] in "*_"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "*_."):
        end -= 1
    if end - start > 1:
        for first in range(start, end, MAX_LINE):
            yield first, min(end, first + MAX_LINE)


def signature_below(lines: list[str], index: int, lexicons: Sequence[Lexicon]) -> str | None:
    """The name under a pasted e-mail: a short line of capitalised words behind a closing or at its end."""
    closing = False
    last = None
    for raw in lines[index + 1 : index + 60]:
        line = raw.strip().strip('> *_—–-»”"').strip()
        if _HEADING.match(raw):
            break
        if not line:
            continue
        if _is_closing(line):
            closing = True
            tail = line.rpartition(",")[2].strip()
            if tail and _name_line(tail):
                return tail
            continue
        if closing:
            return line.rstrip(' »"”.,') if _name_line(line) else None
        last = line
    name = (last or "").rstrip(' »"”.,')
    return name if name and _name_line(name) and len(name.split()) <= 3 else None


def _name_line(line: str) -> bool:
    words = line.rstrip(' »"”.,').split()
    return 1 <= len(words) <= 3 and all(word[:1].isupper() for word in words) and fold(words[0]) not in GENERIC


def _is_closing(line: str) -> bool:
    words = fold(line.strip(" *_>,.!")).replace(",", " ").split()
    if " ".join(words[:2]) in ("veuillez agreer", "je vous", "dans l'attente", "nous vous") and any(
        w.startswith(("agreer", "salutation", "recevoir")) for w in words
    ):
        return True
    return bool(words) and len(words) <= 5 and (words[0] in _SIGN_OFFS or " ".join(words[:2]) in _SIGN_OFFS)


def _own_mail(lines: list[str], index: int) -> bool:
    """Whether a pasted mail is the candidate's own: so announced in the line above, or by what it says."""
    above = next((fold(line) for line in reversed(lines[max(0, index - 3) : index]) if line.strip()), "")
    if any(
        cue in above
        for cue in (
            "i wrote",
            "i sent",
            "my mail",
            "my reply",
            "my message",
            "draft",
            "j'ai ecrit",
            "mon mail",
            "j'ai envoye",
            "mon message",
            "brouillon",
            "i emailed",
            "ma relance",
        )
    ):
        return True
    body = " ".join(fold(line.strip()) for line in lines[index + 1 : index + 12])
    return any(
        cue in body
        for cue in (
            "my application",
            "ma candidature",
            "je me permets de vous relancer",
            "je me permets de revenir vers vous",
            "just following up on my",
        )
    )


def _is_advert(title: str) -> bool:
    words = set(re.findall(r"[a-z]+", fold(title)))
    return (
        bool(words & _ADVERTS)
        or {"job", "description"} <= words
        or {"fiche", "poste"} <= words
        or {"description", "poste"} <= words
    )


def _is_listing(text: str) -> bool:
    """Whether a note lists companies: three or more lines open with different labels, each but once."""
    labels: list[str] = []
    for line in text.splitlines()[:400]:
        body = line.strip().lstrip("-*+•> ").strip()
        head, colon, rest = body.partition(":")
        name = head.strip(" *_[]")
        if colon and rest.strip() and 0 < len(name) <= 40 and len(name.split()) <= 4 and not name.startswith("#"):
            words = fold(name).split()
            if not any(word in LABELS or word.isdigit() or word in ("me", "moi", "http", "https") for word in words):
                labels.append(fold(name))
    return len(labels) >= 3 and len(set(labels)) == len(labels)


_ADVERTS = frozenset(
    "advert ad annonce article tips conseils jobspec posting podcast livre lecture book webinar".split()
)
_COMPANY_COLUMNS = frozenset(
    "company entreprise societe employer boite client employeur organisation organization firm who firma ou structure".split()
)
_PERSON_COLUMNS = frozenset(
    "contact person recruiter recruteur interlocuteur with avec qui interlocutrice name nom".split()
)
_DATE_COLUMNS = frozenset("date day jour when quand".split())
_BEFORE_DATE = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lundi mardi mercredi "
    "jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim le on the date".split()
)
_GREETINGS = frozenset(
    "hi hello dear hey bonjour bonsoir madame monsieur cher chere salut hallo liebe lieber good coucou".split()
)
_SIGN_OFFS = frozenset(
    "best regards cheers thanks cordialement sincerely bien|a kind warm yours bonne belle|journee merci mfg gruss".replace(
        "|", " "
    ).split()
) | {
    "bien cordialement",
    "bien a",
    "a bientot",
    "many thanks",
    "best wishes",
    "all the",
    "tres cordialement",
    "veuillez agreer",
    "salutations",
    "sinceres salutations",
    "talk soon",
    "speak soon",
}
