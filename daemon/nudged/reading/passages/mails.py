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
    from nudged.reading.passages.context import Context, Line, Note

_HEADER = re.compile(r"([a-z-]{1,14})[ \t]?:[ \t]")
_LETTERS = re.compile(r"[^\W\d_]+")
_HEADING = re.compile(r"#{1,6}[ \t]")
_HEADER_WITHIN = 300
_POSTSCRIPT = re.compile(r"[\W_]*(?:p\.? ?s\b|pj\b|post)", re.IGNORECASE)
_NEAR = 3
_SIGNATURE_WITHIN = 60
_BODY = 12
_BEFORE = 2
_GREETED = 4
"""Words of a line that greets and names somebody."""
_DRAWN = "-----"
_OPENING = 40
_QUOTING = ' \t\r\n"“”«»\u00a0'
_SIGNED = re.compile(r"[.!?,…)–—-][ \t]*([^\W\d_][\w'’-]*(?: [^\W\d_][\w.'’-]*)?)\.?$")
"""Who signs a message at the end of its line."""
_FORMULA = 3
_REMARK = 12
"""Words of the longest remark above a mail that tells it unsent."""


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
            _enter_day(note, day)
    elif key in note.words["header-to"] and voices.goes_to_them(note, value) and not _sender_near(note, line.index):
        note.mail, note.mail_quoted, note.signed = True, line.text[:begin].count(">"), False
        note.change(voice="me", speaker=None, auto=False)  # as the folder of what one sent shows it
    return True


def _enter_day(note: Note, day: date) -> None:
    """Let what a mail says be said on its day, and what stands behind it on the day before it."""
    if note.around is None and note.context.dated:
        note.around = (note.context.said, True)
    elif note.around is None and note.context.saved is not None:
        note.around = (note.context.saved, False)
    note.change(said=day, dated=True)


def _sender_near(note: Note, index: int) -> bool:
    near = note.lines[max(0, index - _NEAR) : index + _NEAR + 1]
    return any(_header_key(note.words, line.strip().lstrip("> ")) in note.words["header-from"] for line in near)


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
    auto = not mine and _automatic(note, value, index)
    note.change(voice="me" if mine else "them", speaker=None if mine else speaker, auto=auto)


def _automatic(note: Note, value: str, index: int) -> bool:
    """Whether a program sends a mail, by its address or its words, and nobody signs it."""
    signed = signature_below(note, index)
    if signed is not None and is_given(signed.partition(" ")[0]):
        return False
    return (
        _to_customer(note, value, index)
        or _has_phrase(note, "auto-sender", value)
        or any(_has_phrase(note, "auto-mail", line) for line in note.lines[index : index + _BODY])
    )


def _to_customer(note: Note, sender: str, index: int) -> bool:
    """Whether a mail is one to a customer: from a customer desk or about a complaint, an order, a claim, and no job."""
    lines = note.lines[max(0, index - _NEAR) : index + _BODY]
    subject = next((line for line in lines if _header_key(note.words, line) in note.words["header-subject"]), "")
    about = [fold(word) for word in _LETTERS.findall(subject)]
    if note.words["customer-matter"].isdisjoint(about) and not _has_phrase(note, "customer-desk", sender):
        return False
    told = {fold(word) for line in lines for word in _LETTERS.findall(line)}
    return told.isdisjoint(note.words["application-word"]) and told.isdisjoint(note.words["hiring-sign"])


def _given_first(name: str) -> str:
    """A name in its usual order: of "Dubois, Renée", "Renée Dubois"; "Renée Dubois, Acme" stays."""
    last, _, given = name.partition(",")
    turned = len(last.split()) <= _BEFORE and bool(given.split()) and is_given(given.split()[0])
    return f"{given.strip()} {last}" if turned and not is_given(last.split()[0]) else name


def _receiver(note: Note, index: int) -> str:
    """To whom a mail goes, by the headers beside the sender's, else by its greeting."""
    near = (line.strip().lstrip("> ") for line in note.lines[max(0, index - _NEAR) : index + _NEAR + 1])
    told = (line for line in near if _header_key(note.words, line) in note.words["header-to"])
    return next(told, "").partition(":")[2] or _greeted(note, index)


def _greeted(note: Note, index: int) -> str:
    """The given name to whom the lines below line ``index`` say "Hi"."""
    below = (line.strip("> \t\r\n") for line in note.lines[index + 1 : index + 1 + _BODY])
    words = next((words for line in below if (words := fold(line).split()) and words[0] in note.words["greeting"]), [])
    named = (word.strip(",.!:") for word in words[1:_GREETED])
    return next((word for word in named if is_given(word)), "")


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
        if not note.settings.name:
            note.change(voice="me", speaker=None)  # whose it mostly is
            return True
    _from(note, sent[1], line.index, quoted=depth)
    note.closed = note.signed = False
    _enter_day(note, day)
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
    if " ".join(words[:2]) in note.words["greeting"]:
        words[:2] = [" ".join(words[:2])]  # "Kia ora"
    if words[0] not in note.words["greeting"] and not _only_named(note, line.index, text):
        return
    signature = signature_below(note, line.index)
    if signature is None and words[0] not in note.words["letter-greeting"]:
        return
    signed = signature is not None and voices.signs_me(note, signature) and not voices.greets_me(note, words[1:])
    mine = own_mail(note, line.index) or signed
    day = _day_above(note, _above(note, line.index))
    if day is not None:
        note.around = (note.context.said, note.context.dated)
        note.change(said=day, dated=True)
    note.mail, note.closed, note.mail_quoted = True, False, line.text[:begin].count(">")
    note.signed = False
    note.change(voice="me" if mine else "them", speaker=None if mine else signature)


def one_line(note: Note, text: str, begin: int, context: Context) -> Context:
    """The context of a line that is a whole message, by its greeting and who signs it: "Hi Ana, ... Monday. Erik"."""
    body = text[begin:].strip(_QUOTING)
    opening, mark, rest = body[:_OPENING].partition(",")
    words = fold(opening).split()
    if not mark or not 1 < len(words) < _GREETED or words[0] not in note.words["greeting"] or not rest.strip():
        return context
    to_me = voices.greets_me(note, words[1:])
    found = _SIGNED.search(body)
    signed = found[1] if found is not None and is_given(found[1].partition(" ")[0]) else None
    if signed is not None and voices.signs_me(note, signed) and not to_me:
        return context._replace(label_me=True)
    if (signed is None and not to_me) or (signed is not None and not note.own):
        return context  # whose of the two the message is, nothing tells
    return context._replace(voice="them", speaker=signed)


def only_greets(note: Note, text: str, context: Context) -> bool:
    """Whether a line of theirs is but a greeting to the candidate, who is nobody that it tells of: "Hi Tom,"."""
    theirs = context.voice == "them" or (note.turn is not None and not note.turn.me)
    words = fold(text.strip("*_ ")).rstrip(" ,!.:").split() if theirs else []
    if not 0 < len(words) <= _GREETED or text.rstrip("*_ ")[-1:] not in (",", "!", ":", "."):
        return False
    named = len(words) <= _BEFORE and text.rstrip().endswith(",") and is_given(words[0])
    return named or (words[0] in note.words["greeting"] and (len(words) == 1 or text.rstrip().endswith(",")))


def automatic(note: Note, line: Line, begin: int) -> bool:
    """Whether the line opens what a machine sent for somebody: "Out of office: Marc Dupont", until an empty line."""
    head, colon, rest = line.text[begin : begin + _HEADER_WITHIN].partition(":")
    following = note.lines[line.index + 1 : line.index + 2]
    name = rest.strip(" *_\u00a0")
    told = bool(colon) and len(head) <= _SIGNATURE_WITHIN and fold(head.strip(" *_>#\u00a0")) in note.words["auto-head"]
    if note.mail or not told or not following or not following[0].strip() or (name and not is_name(note, name)):
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
    return bool(signed) and is_name(note, signed)


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
    note.change(voice="me", speaker=None, auto=False)


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
    signed = bool(above and is_closing(note, above)) or _stands_alone(note, line.index, text)
    note.signed = note.signed or (signed and is_name(note, text))
    closing = is_closing(note, line.text[begin:].rstrip())
    note.closed = note.closed or closing
    return closing


def _stands_alone(note: Note, index: int, text: str) -> bool:
    """Whether a name ends a paragraph, and so a mail: "Ana"."""
    below = note.lines[index + 1].strip() if index + 1 < len(note.lines) else ""
    first, _, rest = text.partition(" ")
    above = [line.strip() for line in note.lines[max(0, index - _BODY) : index] if line.strip()]
    if not any(len(line.split()) > _GREETED and _header_key(note.words, line) is None for line in above):
        return False  # a name that opens a mail greets
    return not below and is_given(first) and " " not in rest and text[-1:] not in ",:;!?"


def signature_below(note: Note, index: int) -> str | None:
    """The name under a pasted e-mail: a short line of capitalised words behind a closing or at its end."""
    closing, tail = False, [""]
    for raw in note.lines[index + 1 : index + _SIGNATURE_WITHIN]:
        line = raw.strip().strip('> *_—–-»”"').strip()
        if _HEADING.match(raw) or (any(tail) and _next_mail(note, raw)):
            break
        if not line:
            continue
        if is_closing(note, line):
            closing = True
            signed = signed_behind(line)
            if signed and is_name(note, signed):
                return signed
        elif closing and is_name(note, line):
            return _bare(line)
        else:
            closing = False
            tail.append(line)
    return _named_in(note, tail)


def _next_mail(note: Note, raw: str) -> bool:
    """Whether a line opens the mail that the one above it answers."""
    line = raw.strip().lstrip("> ")
    drawn = line.startswith(_DRAWN) and bool(line.strip("-"))
    return drawn or voices.wrote(line) is not None or _header_key(note.words, line) in note.words["header-from"]


def signed_behind(line: str) -> str:
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
        if is_name(note, above) and _is_office(note, last):
            return _bare(above)
        if is_name(note, above) and gender_of(fold(_bare(above).split()[0])) and not above.endswith(","):
            return _bare(above)
    return _bare(last) if last and is_name(note, last) else None


def _bare(line: str) -> str:
    return line.rstrip(' »"”.,')


def is_name(note: Note, line: str) -> bool:
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


def own_mail(note: Note, index: int) -> bool:
    """Whether a pasted mail is the candidate's own: so announced in the line above, or by what it says."""
    above = _above(note, index)
    if note.draft or _told_unsent(note, above) or announced_own(note, above):
        return True
    if not above.endswith(":") and _has_phrase(note, "my-mail", above):
        return True
    return any(_has_phrase(note, "my-application", line) for line in note.lines[index + 1 : index + _BODY])


def _told_unsent(note: Note, above: str) -> bool:
    """Whether a remark tells that the mail below it is not sent: « (pas encore parti, à faire relire) »."""
    words = fold(above).replace("'", " ").split()
    short = 0 < len(words) <= _REMARK and note.words["he-word"].isdisjoint(words)  # no « elle m'a devancée »
    return short and _has_phrase(note, "unsent", above)


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
