"""Pasted e-mails: header lines, greeting, closing, signature, and who speaks in them."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from nudged.reading.given_names import gender_of
from nudged.reading.passages import voices
from nudged.reading.passages.context import Lead
from nudged.reading.passages.naming import is_given
from nudged.reading.tokens import fold

if TYPE_CHECKING:
    from datetime import date

    from nudged.reading.lexicon import WordClasses
    from nudged.reading.passages.context import Line, Note

_HEADER = re.compile(r"([a-z-]{1,14})[ \t]?:[ \t]")
_HEADING = re.compile(r"#{1,6}[ \t]")
_HEADER_WITHIN = 300
_POSTSCRIPT = re.compile(r"[\W_]*(?:p\.? ?s\b|pj\b|post)", re.IGNORECASE)
_NEAR = 3
_SIGNATURE_WITHIN = 60
_BODY = 12
_BEFORE = 2
_FORMULA = 3


def header_line(note: Note, line: Line, begin: int) -> bool:
    """Whether the line is a header of a pasted mail; takes sender and date from it."""
    body = line.text[begin:]
    key = _header_key(note.words, body)
    if key is None or len(body) >= _HEADER_WITHIN:
        return False
    near = note.lines[max(0, line.index - _NEAR) : line.index + _NEAR + 1]
    if sum(_header_key(note.words, other.strip().lstrip("> ")) is not None for other in near) < 2:
        return False
    value = body.partition(":")[2].strip(" \t*")
    if key in note.words["header-from"]:
        _from(note, value, line.index, quoted=line.text[:begin].count(">"))
    elif key in note.words["header-date"]:
        day = note.first_day(value)
        if day:
            note.change(said=day, dated=True)
    return True


def _header_key(words: WordClasses, body: str) -> str | None:
    head = body[:24].replace("*", "")
    if ":" not in head and head.isascii():
        return None
    match = _HEADER.match(fold(head))
    return match.group(1) if match and match.group(1) in words["header"] else None


def _from(note: Note, value: str, index: int, *, quoted: int) -> None:
    mine = voices.sends_me(note, value, _receiver(note, index))
    name = _given_first(value.partition("<")[0].strip(" \"'")).split()
    note.mail, note.mail_quoted, note.signed = True, quoted, False
    known = bool(name) and name[0][:1].isalpha() and not _is_office(note, " ".join(name))
    speaker = signature_below(note, index) or (name[0] if known else None)
    note.change(voice="me" if mine else "them", speaker=None if mine else speaker)


def _given_first(name: str) -> str:
    """A name in its usual order: of "Dubois, Renée", "Renée Dubois"; "Renée Dubois, Acme" stays."""
    last, _, given = name.partition(",")
    turned = len(last.split()) <= _BEFORE and bool(given.split()) and is_given(given.split()[0])
    return f"{given.strip()} {last}" if turned and not is_given(last.split()[0]) else name


def _receiver(note: Note, index: int) -> str:
    """To whom a mail goes, by the headers beside the sender's."""
    near = (line.strip().lstrip("> ") for line in note.lines[max(0, index - _NEAR) : index + _NEAR + 1])
    told = (line for line in near if _header_key(note.words, line) in note.words["header-to"])
    return next(told, "").partition(":")[2]


def attribution(note: Note, line: Line, begin: int) -> bool:
    """Whether the line tells who wrote what follows and when: "On 3 Mar 2026 at 10:12, Ana wrote:"; a mail opens."""
    sent = voices.wrote(line.text[begin:].rstrip())
    day = note.first_day(sent[0]) if sent is not None else None
    if sent is None or day is None:
        return False
    depth = _depth_below(note, line.index)
    if note.mail and note.context.voice == "them":
        if depth > note.mail_quoted:
            return True  # what their mail answers is left out
        if not note.own:
            note.change(voice="me", speaker=None)  # whose it mostly is
            return True
    _from(note, sent[1], line.index, quoted=depth)
    note.closed = note.signed = False
    note.change(said=day, dated=True)
    return True


def _depth_below(note: Note, index: int) -> int:
    """How deep in quotations the next line stands that is not empty."""
    following = next((line for line in note.lines[index + 1 : index + 3] if line.strip("> \t\r\n")), "")
    return following[: len(following) - len(following.lstrip("> \t"))].count(">")


def greeting(note: Note, line: Line, begin: int) -> None:
    """A greeting opens a pasted mail where a signature or its form says so."""
    text = line.text[begin:].rstrip()
    if not text.endswith((",", ":", "!", ".", "-")):
        return
    words = fold(text.strip(' «"“>*_')).replace(",", " ").split()
    if not words or len(words) > 6:
        return
    if words[0] not in note.words["greeting"] and not _only_named(note, line.index, text):
        return
    signature = signature_below(note, line.index)
    if signature is None and words[0] not in note.words["letter-greeting"]:
        return
    signed = signature is not None and voices.signs_me(note, signature) and not voices.greets_me(note, words[1:])
    mine = _own_mail(note, line.index) or signed
    day = _day_above(note, _above(note, line.index))
    if day is not None:
        note.around = (note.context.said, note.context.dated)
        note.change(said=day, dated=True)
    note.mail, note.closed, note.mail_quoted = True, False, line.text[:begin].count(">")
    note.signed = False
    note.change(voice="me" if mine else "them", speaker=None if mine else signature)


def automatic(note: Note, line: Line, begin: int) -> bool:
    """Whether the line opens what a machine sent for somebody: "Out of office: Marc Dupont", until an empty line."""
    head, colon, rest = line.text[begin : begin + _HEADER_WITHIN].partition(":")
    following = note.lines[line.index + 1 : line.index + 2]
    name = rest.strip(" *_\u00a0")
    told = bool(colon) and len(head) <= _SIGNATURE_WITHIN and fold(head.strip(" *_>#\u00a0")) in note.words["auto-head"]
    if note.mail or not told or not following or not following[0].strip() or (name and not _is_name(note, name)):
        return False
    note.lead = Lead(None, None, me=False, skip=True, indent=0, deep=False, bold=False, listed=False)
    return True


def is_advert(note: Note, index: int) -> bool:
    """Whether a block quote is an advert by its words, and nobody says "I" in it."""
    first = index
    while first > max(0, index - _BODY) and note.lines[first - 1].lstrip().startswith(">"):
        first -= 1
    quoted = takewhile(lambda line: line.lstrip().startswith(">"), note.lines[first : first + 2 * _BODY])
    block = [fold(line[:_HEADER_WITHIN].replace("’", "'")) for line in quoted]
    words = {word for line in block for word in line.replace("'", " ").split()}
    said = not words.isdisjoint(note.words["says-i"])
    return not said and any(phrase in line for line in block for phrase in note.words["advert-opening"])


def _only_named(note: Note, index: int, text: str) -> bool:
    """Whether a name and a comma are all of a greeting, a closing and a name below it: "Sam, ... Cheers, Tom"."""
    name = text.strip(' «"“>*_')
    words = name.rstrip(",").split()
    if not name.endswith(",") or not 0 < len(words) <= 2 or not all(word[:1].isupper() for word in words):
        return False
    folded = fold(" ".join(words)).split()
    if not (voices.greets_me(note, folded) or gender_of(folded[0])):
        return False
    below = [line.strip() for line in note.lines[index + 1 : index + 1 + _BODY]]
    closes = next((step for step, line in enumerate(below) if step and line and is_closing(note, line)), len(below))
    signed = next((line for line in below[closes + 1 :] if line), "")
    return bool(signed) and _is_name(note, signed)


def _day_above(note: Note, above: str) -> date | None:
    """The day on which a mail came, by the line above: "Got this on 1 December:"; no day to come, nor a meeting's."""
    found = note.dates(above) if above.endswith(":") else []
    met = not note.words["meeting-word"].isdisjoint(fold(above).rstrip(":").split())
    if not found or met or found[0][0].lead not in ("", "on", "since"):
        return None
    day = note.day(found[0][0])
    return day if day is not None and day <= (note.context.saved or note.context.said) else None


def end(note: Note) -> None:
    """The candidate speaks again."""
    note.mail = note.closed = note.signed = False
    note.leave_mail_day()
    note.change(voice="me", speaker=None)


def ends_at_blank(note: Note, index: int) -> bool:
    """Whether a pasted mail ends at an empty line: a heading follows, or it is signed and what follows is new."""
    following = next((line.strip() for line in note.lines[index + 1 : index + 4] if line.strip()), "")
    if _HEADING.match(following):
        return True
    if following.startswith(">") or not following:
        return False
    more = _POSTSCRIPT.match(following) or following.startswith(("-----", "_____")) or voices.wrote(following)
    return note.mail_quoted > 0 or (note.signed and more is None)


def closes(note: Note, line: Line, begin: int) -> bool:
    """Whether a line is the closing formula of the pasted mail; below one, a name signs it."""
    if not note.mail:
        return False
    text = line.text[begin:].strip(" *_—–-")
    above = note.lines[line.index - 1].strip(" \t\n\r>*_") if note.closed else ""
    note.signed = note.signed or bool(above and is_closing(note, above) and _is_name(note, text))
    closing = is_closing(note, line.text[begin:].rstrip())
    note.closed = note.closed or closing
    return closing


def signature_below(note: Note, index: int) -> str | None:
    """The name under a pasted e-mail: a short line of capitalised words behind a closing or at its end."""
    closing, tail = False, [""]
    for raw in note.lines[index + 1 : index + _SIGNATURE_WITHIN]:
        line = raw.strip().strip('> *_—–-»”"').strip()
        if _HEADING.match(raw) or _opens_another(note, line):
            break
        if not line:
            continue
        if is_closing(note, line):
            closing = True
            signed = _signed_behind(line)
            if signed and _is_name(note, signed):
                return signed
        elif closing and _is_name(note, line):
            return _bare(line)
        else:
            closing = False
            tail.append(line)
    return _named_in(note, tail)


def _opens_another(note: Note, line: str) -> bool:
    """Whether another mail opens at a line, that which this one answers or passes on."""
    return _header_key(note.words, line) in note.words["header-from"] or voices.wrote(line) is not None


def _signed_behind(line: str) -> str:
    """What stands behind a closing on its own line: "Cheers, Sam", « Cordialement Élodie Brun »."""
    _, comma, signed = line.rpartition(",")
    words = line.split()
    given = next((step for step in range(1, len(words)) if gender_of(fold(words[step].strip(".")))), len(words))
    return signed.strip() if comma else " ".join(words[given:])


def block_signature(note: Note, index: int) -> str | None:
    """The name that closes a block quote."""
    tail = [""]
    for raw in note.lines[index : index + _SIGNATURE_WITHIN]:
        if not raw.lstrip().startswith(">"):
            break
        line = raw.strip().lstrip("> ").strip(" *_—–-")
        tail += [line] if line else []
    return _named_in(note, tail)


def _named_in(note: Note, tail: list[str]) -> str | None:
    """The name that closes a mail, or that stands above what its writer is: "Siobhan", "Talent Partner, Acme"."""
    last = tail[-1]
    if len(tail) > 2 and not gender_of(fold(last.split()[0])):
        above = tail[-2]
        if _is_name(note, above) and _is_office(note, last):
            return _bare(above)
        if _is_name(note, above) and gender_of(fold(_bare(above).split()[0])) and not above.endswith(","):
            return _bare(above)
    return _bare(last) if last and _is_name(note, last) else None


def _bare(line: str) -> str:
    return line.rstrip(' »"”.,')


def _is_name(note: Note, line: str) -> bool:
    words = _bare(line).split()
    capitals = 1 <= len(words) <= 3 and all(word[:1].isupper() or _with_particle(note, word) for word in words)
    return capitals and fold(words[0]) not in note.words["generic"] and not _is_office(note, line)


def _is_office(note: Note, name: str) -> bool:
    """Whether who sends or signs is a team or a service: "Acme Hiring", « Service RH »; no "Kate, Acme HR"."""
    words = [fold(word).strip(".") for word in name.replace(",", " ").split()]
    company = fold(note.context.company or "").split()[:1]
    office = not (note.words["office-word"] | note.words["legal-form"]).isdisjoint(words)
    return bool(words) and (office or words[:1] == company) and not is_given(words[0])


def _with_particle(note: Note, word: str) -> bool:
    """Whether a part of a name begins with a small particle: "d'Arcangues"."""
    particle, mark, rest = word.replace("’", "'").partition("'")
    return bool(mark) and rest[:1].isupper() and particle in note.words["name-particle"]


def is_closing(note: Note, line: str) -> bool:
    """Whether a line is the closing formula of a mail."""
    words = fold(line.strip(" *_>,.!")).replace(",", " ").split()
    if not words:
        return False
    two = " ".join(words[:2])
    if two in note.words["closing-long"] and any(word in note.words["salutation"] for word in words):
        return True
    told = len(words) > _FORMULA and line.rstrip(" *_>").endswith(".")  # « merci de patienter jusqu'à vendredi. »
    return len(words) <= 5 and not told and (words[0] in note.words["closing"] or two in note.words["closing-pair"])


def _own_mail(note: Note, index: int) -> bool:
    """Whether a pasted mail is the candidate's own: so announced in the line above, or by what it says."""
    above = _above(note, index)
    if announced_own(note, above) or (not above.endswith(":") and _has_phrase(note, "my-mail", above)):
        return True
    return any(_has_phrase(note, "my-application", line) for line in note.lines[index + 1 : index + _BODY])


def _above(note: Note, index: int) -> str:
    """The line above a mail, across empty ones."""
    return next((line.strip() for line in reversed(note.lines[max(0, index - 3) : index]) if line.strip()), "")


def announced_own(note: Note, above: str) -> bool:
    """Whether a line announces what the candidate wrote: « Mon mail à Ana : », no "Ana's answer to my mail:"."""
    folded = fold(above.strip())
    if not folded.endswith(":"):
        return False
    at = min((folded.find(phrase) for phrase in note.words["my-mail"] if phrase in folded), default=-1)
    before = above.strip()[: max(0, at)].split()
    return at >= 0 and len(before) <= _BEFORE and not any(is_given(word.strip(".,*_")) for word in before)


def _has_phrase(note: Note, cat: str, line: str) -> bool:
    folded = fold(line)
    return any(phrase in folded for phrase in note.words[cat])
