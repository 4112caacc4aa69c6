"""The lines of a note, one after the other."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from nudged.reading.names import company_in_text, company_of_person, company_writing, folded_words
from nudged.reading.passages import (
    chats,
    frames,
    headings,
    labels,
    leads,
    listing,
    mails,
    matter,
    quotations,
    tables,
    voices,
)
from nudged.reading.passages.bodies import body_told
from nudged.reading.passages.context import Line, Note, start
from nudged.reading.passages.items import BOX, BULLET, QUOTING, ticked
from nudged.reading.passages.sentences import pieces
from nudged.reading.passages.wrapped import unwrapped
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from nudged.reading.lexicon import Lexicon
    from nudged.reading.passages.context import Context, Piece
    from nudged.reading.settings import ReadingSettings

_CALLOUT = re.compile(r"\[!(?!quote|cite)\w{2,20}\][-+]?[ \t]*", re.IGNORECASE)
"""What opens a box of the candidate's own in Obsidian: "> [!note] Call"."""
_HEADING = re.compile(r"(#{1,6})[ \t]+")
_EQUALS = re.compile(r"(={1,6})[ \t]+(?=\w)")
"""A heading as wikis and AsciiDoc write it: "== Wise ==", "== Wise"."""
_STROKED = re.compile(r"(?:-{2,}|={2,}|~{2,}|—{1,})[ \t]*([^\n]{1,60}?)[ \t]*(?:-{2,}|={2,}|~{2,}|—{1,})")
"""A heading between strokes: "--- 18/03 ---"."""
_ORG_HEADING = re.compile(r"(\*{1,6})[ \t]+")
MAX_NOTE = 2_000_000
"""Characters of a note that are read, some thousand pages; what stands behind them is no note."""
MAX_LINE = 10_000
"""Characters of a line that are read; nobody writes a longer one."""
_SAID_WITHIN = 6
_QUOTATIONS = {"«": "»", "“": "”", '"': '"'}
_INTRODUCED = 80
"""Characters in front of a quotation mark that tell whose words follow."""
_YEAR = re.compile(r"[(—–-][^()\"”»]{0,30}\b(1\d{3}|20\d\d)$")
_ATTRIBUTION = 50
_LONG_AGO = 5
"""Years by which the date of a quotation lies back, so that nobody waits for what it says."""
_MAIL_HEADS = (mails.header_line, mails.attribution, mails.automatic)
_ORG_STATES = ("TODO ", "DONE ", "NEXT ")


def pieces_of(
    text: str, file: str, modified: datetime, settings: ReadingSettings, lexicons: Sequence[Lexicon]
) -> Iterator[Piece]:
    """Every sentence of a note with its context, in order."""
    text = text[:MAX_NOTE]
    note = start(text, modified, settings, lexicons)
    whole = unwrapped(text, note.words, small=note.small)
    if whole == text:
        yield from _pieces(note, file)
        return
    note.text, note.lines = whole, whole.splitlines(keepends=True)
    starts = [0, *accumulate(len(line) for line in text.splitlines(keepends=True))]
    for piece in _pieces(note, file):
        yield piece._replace(line=bisect_right(starts, piece.start))


def _pieces(note: Note, file: str) -> Iterator[Piece]:
    """The sentences of a note whose lines are whole."""
    matter.file_name(note, file)
    note.listing = listing.is_listing(note)
    first = matter.front_matter(note)
    matter.first_line(note, first)
    note.pasted = note.context.said
    offset, fenced = 0, False
    for index, raw in enumerate(note.lines):
        line = Line(raw.rstrip("\r\n")[:MAX_LINE], offset, index + 1)
        offset, note.at = offset + len(raw), index
        stripped = line.text.strip()
        if index < first:
            yield from _front(note, line)
            continue
        if stripped.startswith("```"):
            fenced = not fenced
        elif not stripped:
            _blank(note, index)
        elif not fenced:
            yield from _line(note, line)


def _front(note: Note, line: Line) -> Iterator[Piece]:
    """What a line of the front matter says: "next: call from Ana on Friday"."""
    begin = matter.told_in_front(note, line.text)
    if begin:
        end = line.start + len(line.text.rstrip(" \t\"'"))
        yield from pieces(note, line.start + begin, end, line.number, note.context)


def _blank(note: Note, index: int) -> None:
    note.columns, note.separator = [], ""
    leads.pause(note)
    chats.pause(note, index)
    if note.mail and mails.ends_at_blank(note, index):
        mails.end(note)
    elif note.closed:
        note.leave_mail_day()


def _line(note: Note, line: Line) -> Iterator[Piece]:
    text = line.text
    begin = len(text) - len(text.lstrip())
    quoted = text[begin : begin + 1] == ">"
    while text[begin : begin + 1] in (">", " ", "\t") and quoted:
        begin += 1
    called = _CALLOUT.match(text, begin) if quoted else None
    note.callout = quoted and (note.callout or called is not None)
    if note.callout:
        begin, quoted = called.end() if called else begin, False
    body = text[begin:]
    headed = _headed(note, line, begin, body)
    if headed is not None:
        yield headed
    elif body.startswith("|"):
        chats.stop(note)
        yield from tables.row(note, line, begin)
    elif (cells := tables.separated(note, line)) is not None:
        chats.stop(note)
        yield from cells
    elif _is_rule(note, body):
        chats.stop(note)
        if note.mail and note.signed and body.strip():
            mails.end(note)
    elif not any(opens(note, line, begin) for opens in _MAIL_HEADS):
        yield from _content(note, line, begin, quoted=quoted)
    else:
        chats.stop(note)


def _headed(note: Note, line: Line, begin: int, body: str) -> Piece | None:
    """The heading that a line is, by its mark, by a line below it or by the strokes around a date."""
    mark = _HEADING.match(body) or (_ORG_HEADING.match(body) if note.org and begin == 0 else None)
    mark = mark or (_EQUALS.match(body) if body.startswith("=") else None)
    if mark:
        return headings.heading(note, line, begin, mark)
    if headings.is_underlined(note, line.index, body):
        return headings.underlined(note, line, begin)
    stroked = _STROKED.fullmatch(body.rstrip()) if body[:1] in "-=~—" else None
    if stroked is not None and note.dates(stroked[1]):
        return headings.stroked(note, line, begin + stroked.start(1), stroked[1])
    return None


def _is_rule(note: Note, body: str) -> bool:
    """Whether a line is a drawn line or an org property."""
    return not body.strip("-=_*~ ") or (note.org and body.startswith(":"))


def _content(note: Note, line: Line, begin: int, *, quoted: bool) -> Iterator[Piece]:
    text = line.text
    if chats.follow(note, line.index, text):
        return
    leads.follow(note, line.index, text)
    begin, item, box = _item(note, text, begin)
    if matter.field(note, text, begin):
        return
    begin, alone = headings.dated_entry(note, text, begin)
    if alone:
        return
    quotations.follow(note, line.index, text)
    if not item and not note.mail and note.turn is None and note.quotation is None:
        mails.greeting(note, line, begin)
    frame = frames.opened(note, text, begin) if note.turn is None and not note.mail else None
    begin, context = _led(note, line, begin, (quoted, item, box))
    end = len(text.rstrip())
    if begin < end and not mails.closes(note, line, begin) and not mails.only_greets(note, text[begin:end], context):
        plain, context = context, _company_in_line(note, text[begin:end], context)
        company, closed, turn = context.company, _closes(text, begin, context), None
        for piece in _first_ticked(pieces(note, line.start + begin, line.start + end, line.number, context)):
            if company != plain.company:  # the nearest one, where a line names several
                company = _company_told(note, note.text[piece.start : piece.end]) or company
                piece = piece._replace(context=piece.context._replace(company=company))  # noqa: PLW2901
            if closed and piece.start > line.start + closed:
                piece = piece._replace(context=piece.context._replace(label=None, label_me=False))  # noqa: PLW2901
            named = _labelled(note, piece if turn is None else _turned(piece, turn), line.start + begin)
            turn = named.context if named.start != piece.start and (plain.label or plain.label_me) else turn
            yield frames.framed(note, frame, _quoted(note, named, line.start + begin), line.start)


def _first_ticked(found: Iterator[Piece]) -> Iterator[Piece]:
    """The sentences of a line, of which a tick is for the first alone."""
    for step, piece in enumerate(found):
        later = step > 0 and piece.context.done
        yield piece._replace(context=piece.context._replace(done=False)) if later else piece


def _turned(piece: Piece, turn: Context) -> Piece:
    """A sentence of the one who took their turn before it in the same line: "Marc: Monday. Me: ok. I'll write"."""
    told = {"label": turn.label, "label_me": turn.label_me, "person": turn.person}
    return piece._replace(context=piece.context._replace(**told))  # type: ignore[arg-type]


def _led(note: Note, line: Line, begin: int, marks: tuple[bool, bool, str]) -> tuple[int, Context]:
    """Where the words of a line begin behind its label, and their context; ``marks``: its quote mark, bullet, box."""
    text, (quoted, item, box) = line.text, marks
    mine = note.mail and note.context.voice == "me"
    if note.by_line and labels.is_day_part(note, text[begin:]):
        note.change(company=None)
        note.by_line = False
    context = note.context._replace(label=None, label_me=mine, todo=box == "open", done=box == "done", item=item)
    context = quotations.under(note, chats.under(note, leads.under(note, context)))
    context = _voiced(note, line, begin, context, quoted=quoted)
    if not note.mail and not item and note.turn is None and note.quotation is None:
        context = mails.one_line(note, text, begin, context)
    sent = chats.sent_on(note, text, begin)
    if sent is not None:
        context = context._replace(said=sent, dated=True)
    begin, context = labels.run_in(note, text, begin, context)
    if (
        text[begin : begin + 1] in QUOTING
        and not quoted
        and line.index
        and mails.announced_own(note, note.lines[line.index - 1])
    ):
        context = context._replace(label_me=True)
    begin, context = labels.label(note, text, begin, context)
    chats.begin(note, line.index, text, begin, context)
    return begin, context


def _closes(text: str, begin: int, context: Context) -> int:
    """Where the quotation closes that is all that a label says: « Le chef : « on vous rappelle ». J'ai remercié »."""
    pair = _QUOTATIONS.get(text[begin : begin + 1], "")
    return text.find(pair, begin + 1) + 1 if pair and context.label is not None else 0


def _voiced(note: Note, line: Line, begin: int, context: Context, *, quoted: bool) -> Context:
    """The context of a line with who speaks in it, or passed over where it is of another time or quoted again."""
    if _of_another_time(note, line.text[begin:], quoted=quoted):
        context = context._replace(skip=True)
    deeper = line.text[:begin].count(">") > note.mail_quoted
    if quoted and note.mail and deeper and context.voice == "them":
        context = context._replace(skip=True)  # what the mail answers
    if quoted and not note.mail and note.turn is None:
        signed = mails.block_signature(note, line.index)
        mine = signed is not None and voices.signs_me(note, signed)
        told = leads.above_advert(note, line.index) or leads.below_advert(note, line.index)
        advert = signed is None and (told or mails.is_advert(note, line.index))
        context = context if mine else context._replace(voice="them", speaker=signed, skip=context.skip or advert)
    return context


def _of_another_time(note: Note, text: str, *, quoted: bool) -> bool:
    """Whether a line quotes an old letter, by the year that ends it, or stands below such: "... (Anne, 2 May 1811)"."""
    if not (quoted or text[:1] in QUOTING) or note.mail:
        note.archive = False
        return False
    year = _YEAR.search(text.rstrip(" .)*_")[-_ATTRIBUTION:])
    note.archive = note.archive or (year is not None and int(year[1]) < note.context.said.year - _LONG_AGO)
    return note.archive


def _quoted(note: Note, piece: Piece, begin: int) -> Piece:
    """A sentence inside quotation marks that an earlier sentence of the line opened, and not the candidate's own."""
    inside = frames.MARKED.search(note.text, piece.start, piece.end)
    if inside is not None and note.spotted and not frames.says(note, note.text[piece.start : inside.start()]):
        return piece._replace(context=piece.context._replace(skip=True))
    if inside is not None and _ends_quoted(note.text[inside.end() : piece.end]):
        piece = _unless_advert(note, piece, note.text[begin : inside.start()])
    if piece.start == begin:
        return piece
    before = note.text[begin : piece.start]
    opening = max(before.rfind("“"), before.rfind("«"))
    closing = max(before.rfind("”"), before.rfind("»"))
    if opening <= closing:
        if before.count('"') % 2 == 0:
            return piece
        opening = before.rfind('"')
    piece = _unless_advert(note, piece, before[:opening])
    words = fold(before[:opening]).replace("'", " ").split()
    mine = any(word in note.words["me"] for word in words[-_SAID_WITHIN:])
    if mine or piece.context.voice != "me" or piece.context.label_me:
        return piece
    return piece._replace(context=piece.context._replace(voice="them", speaker=piece.context.label))


def _unless_advert(note: Note, piece: Piece, before: str) -> Piece:
    """A sentence that is quoted, to be passed over where ``before`` tells an advert: « dans l'annonce : « ... » »."""
    told = before[-_INTRODUCED:].replace("'", " ").replace("’", " ").replace(":", " ").split()[-_SAID_WITHIN:]
    words = [fold(word).strip(".,;") for word in told]
    at = next((step for step, word in enumerate(words) if word in note.words["advert-says"]), None)
    if at is None or _told_by_one(note, words, at) or (at + 2 < len(told) and told[at + 1][:1].isupper()):
        return piece
    return piece._replace(context=piece.context._replace(skip=True))


def _told_by_one(note: Note, words: Sequence[str], at: int) -> bool:
    """Whether somebody speaks where an advert is named at ``at``: "the ad agency told me", "Léa about the advert"."""
    people = note.words["role-word"] | note.words["person-word"]
    behind = words[at + 1 :]
    link = next((step for step, word in enumerate(behind) if word in note.words["advert-of"]), len(behind))
    tells = people | note.words["advert-teller"] | note.words["body-word"]
    if not tells.isdisjoint(behind[:link]) or not note.words["advert-teller"].isdisjoint(behind[link:]):
        return True
    return not (people | note.words["advert-about"]).isdisjoint(words[:at])


def _ends_quoted(rest: str) -> bool:
    """Whether a sentence ends with the quotation whose text ``rest`` begins with."""
    closing = next((at for at, char in enumerate(rest) if char in '»”"'), None)
    return closing is None or not rest[closing + 1 :].strip(" .)")


def _labelled(note: Note, piece: Piece, begin: int) -> Piece:
    """A sentence inside a line may have a label of its own: "Nice chat. Sidney: will call Friday"."""
    if piece.start == begin or piece.context.voice != "me":
        return piece
    bare = piece.context._replace(label=None, label_me=False)
    after, context = labels.label(note, note.text[piece.start : piece.end], 0, bare)
    if context.skip and not bare.skip:
        return piece._replace(context=context)
    listed = context.company != bare.company and note.text.startswith(", ", piece.start - 2)
    if not (context.label or context.label_me or listed):  # "Acme: Marc calls, Beta Corp: Jane writes"
        return piece
    return piece._replace(start=piece.start + after, context=context)


def _item(note: Note, text: str, begin: int) -> tuple[int, bool, str]:
    """Where the text of a list item or check-box begins, whether it is an item, and its box: "open", "done" or ""."""
    bullet = BULLET.match(text, begin)
    begin = bullet.end() if bullet else begin
    box = BOX.match(text, begin)
    if box:
        return box.end(), bullet is not None, "open" if box.group(1) == " " else "done"
    if note.org:
        for state in _ORG_STATES:
            if text.startswith(state, begin):
                return begin + len(state), bullet is not None, "done" if state == "DONE " else "open"
    tick = ticked(text, begin, item=bullet is not None)
    if tick is not None:
        return tick, bullet is not None, "done"
    return begin, bullet is not None, ""


def _company_told(note: Note, text: str) -> str | None:
    """The company that a sentence names with somebody of theirs: "Priya at Monzo", "Tom from Wise"."""
    told = folded_words(text)
    at = company_in_text(text, told, note.words, of_person=True)
    return at or company_of_person(text, told, note.words, note.lexicons)


def _company_in_line(note: Note, text: str, context: Context) -> Context:
    """The company behind "at" in the line itself, where no label or front matter tells another."""
    named = note.known_company or context.label is not None or context.company != note.context.company
    if named or context.voice != "me":
        return context
    known, told = note.context.company is not None, folded_words(text)
    company = company_in_text(text, told, note.words, of_person=known, article=not known)
    if (not known or note.by_line) and company is None:
        below = note.lines[note.at + 1] if text.endswith(":") and note.at + 1 < len(note.lines) else ""
        company = company_writing(text + below, note.words)
        company = company or company_of_person(text, told, note.words, note.lexicons)
        company = company or listing.small_firm_at(note, text) or body_told(note.words, text, told)
    if not company:
        return context
    if note.file_company and fold(company).split()[0] == fold(note.file_company).split()[0]:
        return context  # "at Whitlock HQ": the company itself
    if not context.item and (not known or note.by_line):
        note.change(company=company)
        note.by_line = True
    return context._replace(company=company)
