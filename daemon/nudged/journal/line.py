"""The grammar of a journal's line: ``render`` writes it, ``parse`` reads it back; both are pure.

A line is a Markdown bullet::

    - 2026-03-09T10:12:00+01:00 snooze 3f2a9c1b7e22 2026-03-11T09:00:00+01:00 — Acme, 2026-03-05, “I'll call you”

that is: stamp, verb, what it is about, the argument, and behind the dash company, day and quote of the promise. A word
that is empty or would be misread stands in double quotes; a backslash stands before what Markdown, or this grammar,
would take for its own. A user may correct lines by hand; what does not parse is passed over and reported.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from nudged.model import Line, Outcome, Verb

if TYPE_CHECKING:
    from collections.abc import Callable

_BREAKS = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_PLAIN = re.compile(r"[^\s\"“”\\<\[`]+")
_TOKEN = re.compile(r'\s*("(?:[^"\\]|\\.)*"(?=\s|$)|\S+)')
_BEGIN = re.compile(r"\s*(?:[-*+]\s+(\S+)|(\d{4}-\S+))\s+(\S+)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_DASHES = frozenset({"—", "–", "--"})
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_QUOTES = {"“": "”", "«": "»", '"': '"'}
_SPECIAL = r"\\<\[`"
"""What would begin a link, an image, HTML or code in a Markdown viewer, and the backslash itself."""
_GENERAL = frozenset({Verb.AWAY, Verb.SINCE})
"""The verbs that are about nothing in particular: their argument follows at once."""


def clean(text: str) -> str:
    """``text`` on one line, without control characters and halves of characters."""
    return _CONTROLS.sub("", _BREAKS.sub(" ", text)).strip(" ")


def _escape(text: str, special: str) -> str:
    return re.sub(rf"([{special}])", r"\\\1", text)


def _unescape(text: str) -> str:
    return _ESCAPED.sub(r"\1", text) if "\\" in text else text


def _quoted(text: str) -> str:
    return f'"{_escape(text, _SPECIAL + chr(34))}"'


def _is_plain(text: str) -> bool:
    return all(_PLAIN.fullmatch(word) and word not in _DASHES for word in text.split(" "))


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _is_range(text: str) -> bool:
    first, dots, last = text.partition("..")
    return _day(first) is not None and _day(last if dots else first) is not None


def _is_day(text: str) -> bool:
    return _day(text) is not None


def _is_undone(text: str) -> bool:
    return not text or _is_moment(text)


def _is_outcome(text: str) -> bool:
    return text in set(Outcome)


def _is_anything(text: str) -> bool:  # noqa: ARG001 - one of the checks
    return True


_ARGUMENTS: dict[Verb, Callable[[str], bool]] = {
    Verb.SNOOZE: _is_moment,
    Verb.SEEN: _is_moment,
    Verb.MOVED: _is_moment,
    Verb.DUE: _is_moment,
    Verb.SINCE: _is_day,
    Verb.AWAY: _is_range,
    Verb.UNDO: _is_undone,
    Verb.CLOSE: _is_outcome,
    Verb.ASSIGN: bool,
    Verb.REMINDER: bool,
}


def _is_sound(line: Line) -> bool:
    needs_about = line.verb not in _GENERAL and line.verb is not Verb.UNDO
    return _ARGUMENTS.get(line.verb, _is_anything)(line.value) and bool(line.about or not needs_about)


def render(line: Line) -> str:
    """``line`` as one line of Markdown, without its line break; ``machine`` is not part of it.

    Line breaks in its texts become spaces, control characters are left out.

    Raises:
        ValueError: its stamp is naive, or ``parse`` would not take its argument.
    """
    line = _cleaned(line)
    if line.stamp.tzinfo is None or not _is_sound(line):
        raise ValueError(f"no line of a journal: {line}")
    words = ["-", line.stamp.isoformat(), line.verb.value]
    if line.verb in _GENERAL and not line.about and _is_plain(line.value):
        words.append(line.value)
    elif line.about or line.value:
        plain = bool(line.about) and " " not in line.about and _is_plain(line.about) and line.verb not in _GENERAL
        words.append(line.about if plain else _quoted(line.about))
        if line.value:
            words.append(line.value if _is_plain(line.value) else _quoted(line.value))
    tail = []
    if line.company:
        plain = _is_plain(line.company) and "," not in line.company and _day(line.company) is None
        tail.append(line.company if plain and line.company[0] not in _QUOTES else _quoted(line.company))
    if line.said is not None:
        tail.append(line.said.isoformat())
    if line.quote:
        tail.append(f"“{_escape(line.quote, _SPECIAL)}”")
    return " ".join(words) + (f" — {', '.join(tail)}" if tail else "")


def _cleaned(line: Line) -> Line:
    """``line`` with texts that fit on one line."""
    return replace(
        line,
        about=clean(line.about),
        value=clean(line.value),
        company=clean(line.company),
        quote=clean(line.quote),
    )


def read_line(text: str, machine: str) -> Line | None:
    """The line that ``text`` holds, None where it does not parse."""
    begin = _BEGIN.match(text)
    if begin is None:
        return None
    try:
        stamp, verb = datetime.fromisoformat(begin[1] or begin[2]), Verb(begin[3])
    except ValueError:
        return None
    tokens, place = [], begin.end()
    while (token := _TOKEN.match(text, place)) and token[1] not in _DASHES:
        tokens.append(token[1])
        place = token.end()
    tail = _read_tail(text[token.end() :].strip()) if token else ("", None, "")
    if stamp.tzinfo is None or tail is None:
        return None
    general = verb in _GENERAL and not (tokens and tokens[0].startswith('"'))
    about = "" if general or not tokens else _word(tokens[0])
    value = " ".join(map(_word, tokens if general else tokens[1:]))
    line = Line(stamp, verb, about, value, *tail, machine)
    return line if _is_sound(line) else None


def _word(token: str) -> str:
    quoted = len(token) > 1 and token[0] == token[-1] == '"'
    return _unescape(token[1:-1]) if quoted else _unescape(token)


def _read_tail(text: str) -> tuple[str, date | None, str] | None:
    """Company, day and quote behind the dash, each of which may be absent; None where it is no such thing."""
    company, said = "", None
    while text:
        closing = _QUOTES.get(text[0])
        if closing and (text[0] != '"' or company or said) and len(text) > 1 and text[-1] == closing:
            return company, said, _unescape(text[1:-1].strip(" "))
        string = _STRING.match(text)
        end = string.end() if string else (text + ",").index(",")
        part, rest = text[:end].strip(), text[end:].lstrip()
        if not part or text[0] in "“«" or (rest and rest[0] != ","):
            return None
        text = rest[1:].lstrip()
        if (day := _day(part)) and said is None:
            said = day
        elif not company and said is None:
            company = _word(part)
        else:
            return None
    return company, said, ""


def parse(text: str, machine: str) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """The lines of a journal's text, in its order, and a sentence on each line that was passed over.

    What is neither a bullet nor begins with a date (title, sentence, blank lines) is no line. A last line without a
    line break was torn off, or is still being typed: it is passed over too.
    """
    *rows, rest = text.split("\n")
    lines, problems = [], []
    for number, row in enumerate(rows, start=1):
        line = read_line(row, machine)
        if line is not None:
            lines.append(line)
        elif _looks_like_line(row):
            problems.append(f"line {number} is not understood: {_shown(row)}")
    if _looks_like_line(rest):
        problems.append(f"line {len(rows) + 1} is not finished with a line break: {_shown(rest)}")
    return tuple(lines), tuple(problems)


def _looks_like_line(row: str) -> bool:
    start = row.lstrip()
    return start[:2] in {"- ", "* ", "+ "} or start[:5].rstrip("-").isdecimal()


def _shown(row: str) -> str:
    text = clean(row)
    return text if len(text) <= 60 else text[:59] + "…"
