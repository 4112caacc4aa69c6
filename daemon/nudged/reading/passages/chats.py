"""Pasted chats: who speaks and when, on a line of its own above what was said, or in front of it."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from nudged.reading.names import name_at
from nudged.reading.passages import heads, mails, voices
from nudged.reading.passages.items import BULLET, QUOTING
from nudged.reading.passages.naming import is_given
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from datetime import date

    from nudged.reading.passages.context import Context, Note

_DAY_LETTERS = r"[\w.,/ \u00a0-]{0,24}?"
_AT_A_TIME = re.compile(
    rf"([^\W\d_][\w.'’ -]{{0,30}}?)[*_]*(?:[ \t]*[\[(]({_DAY_LETTERS}){heads.CLOCK}[\])]|,[ \t]*{heads.CLOCK})"
    r"[*_]*[ \t]*:[*_]*[ \t]*"
)
"""The head of a line of a chat: "Tom (10:04): ...", "Tom, 10:04: ...", "Tom [05/03/2026, 10:04]: ..."."""
_ANGLED = re.compile(r"<([^\W\d_][\w.'’ -]{0,30})>[ \t]+(?=\S)")
"""The head of a line of IRC: "<tom> ..."."""
_PLACE = re.compile(r" (?:\([^()]{1,30}\)|@ ?[^\W\d_][\w&-]*(?: [A-Z][\w&-]*)?)")
"""Where somebody is from, behind their name: "(Wise)", "@ Notion"."""
_WORD = re.compile(r"[^\W_]+(?:['’&.-][^\W_]+)*")
_NO_SPEECH = "#|>"
_COLON = re.compile(r"[ \u00a0]?:[ \u00a0]+(?=\S)")
_OF_LATE = 92
"""Days that a message which is quoted lies back at most; another order of day and month makes it older."""
_ANNOUNCES, _TAIL = 100, 6
"""Letters of a line that announces what somebody wrote, and the words behind their name."""
_LEADS = 3
_HEAD, _DAY = 48, 2
_AROUND_DAY = "-–—•· "
_ABOVE = 2


class Turn(NamedTuple):
    """Who speaks on the lines below, ``me`` where it is the candidate, and the day that is told with it.

    ``quoted``: its lines are or may be a quotation; ``closed``: the time stands behind it; ``front``: the name stands
    in front of its first line.
    """

    name: str
    me: bool
    day: date | None
    quoted: bool = False
    closed: bool = False
    front: bool = False


def follow(note: Note, index: int, text: str) -> bool:
    """Go on to line ``index``: whether it tells but who speaks on the lines below, and when."""
    turn = note.turn
    if turn is not None and turn.closed and heads.is_clock(text.strip()):
        if not heads.line_below(note, index):
            note.turn = None  # else what follows is another message of the same
        return True
    if _is_day(note, index, text.strip()):
        return True
    head = heads.head(note, index, text)
    if head is not None:
        quoted = text.lstrip()[:1] == ">"
        note.turn = Turn(head.name, note.speaks_me(head.name), head.day, quoted=quoted, closed=head.closed)
        note.said_in_turn = False
        return True
    if turn is not None and not note.said_in_turn and heads.is_profile(note, text.strip()):
        return True
    if turn is not None and _ends(note, turn, index, text):
        note.turn = None
    if note.turn is None:
        note.turn = _announced(note, index)
    note.said_in_turn = True
    return False


def _is_day(note: Note, index: int, line: str) -> bool:
    """Whether a line of a chat is but the day of what follows: "Today", "FRIDAY"; it holds for that."""
    words, timed = line.strip(_AROUND_DAY).split(), False
    if heads.stamp_in(line) is not None:
        bare = heads.STAMP.sub(" ", line).strip(_AROUND_DAY).split()
        timed = min(len(words), len(bare)) <= _DAY and heads.named_below(note, index)
        words = bare if timed else words
    if not 0 < len(words) <= _DAY:
        return False
    below = heads.line_below(note, index)
    turns = bool(below) and (bool(heads.bare(note, below)) or _opens_turn(note, below))
    if not (note.turn is not None or note.context.chat or (turns and heads.says_near_day(note, words))):
        return False
    base = note.pasted or note.context.said
    backs = [heads.days_back(note, word, whole=True, base=base) for word in words]
    if any(back is None and fold(word) not in note.words["stamp"] for back, word in zip(backs, words, strict=True)):
        return False
    apart = timed or turns or line.isupper() or not index or not note.lines[index - 1].strip()
    near = [other[:_HEAD] for other in note.lines[index + 1 : index + 1 + _LEADS]]
    if not apart or not (timed or turns or any(map(heads.stamp_in, near))):
        return False
    back = next((back for back in backs if back is not None), 0)
    note.turn = None
    note.change(said=base - timedelta(days=back), dated=True)
    return True


def _opens_turn(note: Note, line: str) -> bool:
    """Whether a line is what somebody says behind their name: "Marc: I'll call"."""
    name, colon, said = line[:_HEAD].partition(":")
    words = name.strip("*_ ").split()
    return (
        bool(colon and said.strip() and words)
        and len(words) <= _DAY
        and (is_given(words[0]) or note.speaks_me(" ".join(words)))
    )


def pause(note: Note, index: int) -> None:
    """An empty line ends what somebody said, once they have said something, unless they speak on below it."""
    if note.turn is not None and note.said_in_turn and not _speaks_on(note, index):
        note.turn = None


def stop(note: Note) -> None:
    """A drawn line, a table or a mail ends what somebody said."""
    note.turn = None


def begin(note: Note, index: int, text: str, after: int, context: Context) -> None:
    """The lines below line ``index`` go on with what it says behind a name and a time, where it is one of a chat."""
    name, number = context.label or "", context.voice == "them" and context.label is None
    if not _fronted(text[:after]) or not (context.label_me or number or is_given(name.partition(" ")[0])):
        return
    near = (*note.lines[max(0, index - _ABOVE) : index], *note.lines[index + 1 : index + 1 + heads.REPLIES])
    to = not note.words["talk-to"].isdisjoint(heads.spoken([text[after:], *note.lines[index + 1 : index + 2]]))
    if note.context.chat or (to and any(_fronted(line[:_HEAD]) for line in near)):
        day = context.said if context.dated else None
        note.turn = Turn(name, context.label_me, day, front=True)
        note.said_in_turn = True


def _fronted(text: str) -> bool:
    """Whether a name and a time stand in front of a colon or a dash."""
    return ":" in text and heads.stamp_in(text) is not None


def _ends(note: Note, turn: Turn, index: int, text: str) -> bool:
    """Whether a line below a turn is the note's own: a quotation, an item that no line above it opens."""
    if turn.quoted != (text.lstrip()[:1] == ">") and (not turn.quoted or note.said_in_turn):
        return True
    if turn.front and _fronted(text[:_HEAD]):
        return True
    if BULLET.match(text) is None:
        return False
    above = note.lines[index - 1].strip() or (note.lines[index - 2].strip() if index > 1 else "")
    return not note.said_in_turn or not (above.endswith(":") or BULLET.match(above) is not None)


def _speaks_on(note: Note, index: int) -> bool:
    """Whether the paragraph below an empty line speaks to another, and tells of no "he" or "she"."""
    paragraph = heads.paragraph(note, index + 1)
    if paragraph and BULLET.match(paragraph[0]) is not None:
        return note.lines[index - 1].rstrip().endswith(":")  # "The next steps:" and their list
    if not paragraph or paragraph[0][0] in _NO_SPEECH or mails.announced_own(note, paragraph[0]):
        return False
    if paragraph[0].endswith(":") and _greets(note, *paragraph[1:2]):
        return False  # « Sa réponse : » and a letter
    return heads.speaks_to_another(note, paragraph)


def under(note: Note, context: Context) -> Context:
    """The context of a line that somebody says."""
    turn = note.turn
    if turn is None:
        return context
    if turn.day:
        context = context._replace(said=turn.day, dated=True)
    if not (turn.me or turn.name):
        return context._replace(voice="them", speaker=None, chat=True)
    name = None if turn.me else turn.name
    skip = context.skip or (name is not None and voices.is_outsider(note, name))
    return context._replace(label=name, person=name, label_me=turn.me, chat=True, skip=skip)


def in_front(note: Note, text: str, begin: int) -> tuple[int, str, date | None] | None:
    """Who speaks in a line that tells the time with it, the day that is told, and where what they say begins."""
    while begin and text[begin - 1] == "<":
        begin -= 1  # which stands around a date too
    angled = _ANGLED.match(text, begin)
    if angled is not None:
        return angled.end(), angled[1], None
    if heads.FIGURE.search(text) is None:
        return None
    head = _AT_A_TIME.match(text, begin)
    if head is not None:
        return head.end(), head[1].strip(), heads.day_told(note, head[2] or "")
    front = heads.front(note, text, begin) if heads.STAMP.search(text, begin, begin + _HEAD) else None
    if front is None and begin and heads.STAMP.search(text, 0, begin + _HEAD):
        front = heads.front(note, text)  # with the day that opens the line
    if front is None or not (not front.name or note.speaks_me(front.name) or is_given(front.name.partition(" ")[0])):
        return None
    return front.end, front.name, front.day


def _announced(note: Note, index: int) -> Turn | None:
    """Who wrote what follows, by the line above: "LinkedIn message from Priya:", « Réponse de Marc, 5 mars : »."""
    near = (line.strip() for line in reversed(note.lines[max(0, index - _ABOVE) : index]))
    above = next((line for line in near if line), "").strip("*_ ")
    if not above.endswith(":") or len(above) > _ANNOUNCES or note.mail:
        return None
    day = note.first_day(above)
    day = day if day is not None and day <= (note.context.saved or note.context.said) else None
    day = heads.yesterday(note, above) if day is None else day
    greets = _greets(note, note.lines[index])  # a letter, to its end
    if (greets or note.lines[index].lstrip()[:1] == ">") and mails.announced_own(note, above):
        return Turn("", me=True, day=day, quoted=not greets)
    if not heads.speaks_to_another(note, heads.paragraph(note, index)):
        return None
    name = _writer(note, above)
    if name is not None and name == note.context.company:
        return Turn("", me=False, day=day, quoted=not greets)
    return None if name is None else Turn(name, note.is_me(name), day, quoted=not greets)


def _greets(note: Note, line: str = "") -> bool:
    """Whether a line opens with a greeting."""
    opens = fold(line[:_HEAD]).replace(",", " ").split()[:1]
    return bool(opens) and opens[0] in note.words["greeting"]


def sent_on(note: Note, text: str, begin: int) -> date | None:
    """The day on which the message came that a line tells and quotes: « SMS Odile 04/03 18h05 : "Bonjour ..." »."""
    head = text[begin : begin + _ANNOUNCES]
    colon = _COLON.search(head)
    quoted = colon is not None and text[colon.end() + begin :][:1] in QUOTING
    head = head[: colon.start()] if colon is not None else ""
    if not (quoted or heads.STAMP.search(head)):
        return None
    kinds = note.words["channel"] | note.words["message-word"]
    told = {fold(word.group()) for word in _WORD.finditer(head)}
    if kinds.isdisjoint(told) or not note.words["meeting-word"].isdisjoint(told):
        return None
    day, saved = note.first_day(head), note.context.saved or note.context.said
    return day if day is not None and 0 <= (saved - day).days <= _OF_LATE else None


def _writer(note: Note, above: str) -> str | None:
    """The name in a line that is a kind of message, who it is from, and at most when it came and how."""
    for _, first, last in reversed(note.dates(above)):
        above = f"{above[:first]} {above[last:]}"
    above = _PLACE.sub(" ", heads.STAMP.sub(" ", above))
    found = list(_WORD.finditer(above))
    folded = [fold(word.group()) for word in found]
    kinds = note.words["channel"] | note.words["message-word"]
    for index in range(1, min(_LEADS, len(found) - 1)):
        if folded[index - 1] in kinds and folded[index] in note.words["message-from"]:
            name = name_at(above, found, index + 1, note.words)
            if name is None or fold(name) in note.words["role-word"] or voices.is_third(note, fold(name).split()):
                return None
            end = above.find(name, found[index].end()) + len(name)
            behind = [fold(word.group()) for word in found if word.start() >= end]
            small = kinds | note.words["channel-by"] | note.words["stamp"] | note.words["stamp-at"]
            plain = all(word in small or heads.days_back(note, word) is not None for word in behind)
            return name if plain and len(behind) <= _TAIL else None
    return None
