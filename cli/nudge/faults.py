"""Errors of the floors below in the user's language.

Those of the calendar are facts, which ``messages`` words. The others are raised in English, with their values already
put in; here each is found by its pattern and told anew. One that has no pattern is told as it is.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from nudge.words import N_, words
from nudged import messages
from nudged.messages import say

if TYPE_CHECKING:
    from nudged.model import Fact, NudgeError

PATTERNS = (
    N_("--at goes with --once."),
    N_("--at writes to your calendar as if it were another time"),
    N_("--at {} is no time"),
    N_("Bring it back, or correct notes.folder in the configuration"),
    N_("Check --config and the file's permissions"),
    N_("Check the folder's permissions and the space on the disk, or name a server in calendar.url"),
    N_("Correct or delete that line"),
    N_("Correct or remove it"),
    N_("Correct the line it names"),
    N_("Delete it"),
    N_("Delete the file: it is made anew"),
    N_("Give more of it"),
    N_("Give one such as 2026-03-09T09:00"),
    N_("Give {}"),
    N_('Give a country\'s code of two capitals, such as "FR", or leave it out'),
    N_('Install a notification server, or set notify.backend = "console"'),
    N_("Is a notification server running?"),
    N_("Known here: {}"),
    N_("Known: {}"),
    N_("Let the end come later"),
    N_("Make it readable for you"),
    N_("Make it writable for you"),
    N_("Make the file and its folder writable for you"),
    N_("Make the folder writable for you"),
    N_("Move it out of the notes folder"),
    N_("Name a configuration for trying with --config, or add --yes"),
    N_("Name the notes in it"),
    N_("Rename it"),
    N_("Run: chmod 600 {}"),
    N_("Save it as UTF-8"),
    N_("Set machine in the configuration"),
    N_("Start it in a terminal, or by your session's own means: nudged"),
    N_("Start nudged again: it brings it up to date"),
    N_("Start nudged, or run: nudged --once"),
    N_("Stop it first"),
    N_("Start nudged anew: it keeps the file aside and builds another one from the notes and the calendar"),
    N_("The log has what it would show"),
    N_("Type: {}"),
    N_("Upgrade nudge, or delete the file: it is built anew from the notes and the calendar"),
    N_("Write it as [{}]"),
    N_('a country code of two capitals, such as "FR"'),
    N_("a list of at least one of {}"),
    N_('a list of texts, such as ["one", "two"]'),
    N_("a path in quotes"),
    N_('a span such as "5m" or "1h"'),
    N_("a text in quotes"),
    N_('a time such as "09:00"'),
    N_('a time zone such as "Europe/Paris"'),
    N_("another nudged is running{}"),
    N_("calendar.password stands in a file that others can read"),
    N_("came back after the service was started, which starts anew to write there"),
    N_("cannot be read ({})"),
    N_("cannot be written ({})"),
    N_("could not be started ({})"),
    N_("did not answer ({})"),
    N_("has a name that is not UTF-8 and is not read"),
    N_("is a folder"),
    N_("is larger than 10 MB and is not read"),
    N_("is no regular file"),
    N_("is no text"),
    N_("is no text but binary data"),
    N_("is not UTF-8; it was read as Windows-1252"),
    N_("is not valid TOML ({})"),
    N_("is too large to be a note ({}; at most 5 MB are read)"),
    N_("letters, digits, - and _"),
    N_("no draft is called {}"),
    N_("no notification server answers"),
    N_("no public holidays are known for {}"),
    N_("no systemd runs here for your user"),
    N_("no terminal was found to show it in"),
    N_("one of {}"),
    N_("the damaged database cannot be put aside ({})"),
    N_("the database cannot be made ({})"),
    N_("the database cannot be used ({})"),
    N_("the database is damaged ({})"),
    N_("the database is of an older version"),
    N_("the database was written by a newer nudge"),
    N_("the draft cannot be filled in ({})"),
    N_("the embedded calendar cannot be set up ({})"),
    N_("the notes folder cannot be read ({})"),
    N_("the notes folder is all at once empty; nothing is taken for deleted"),
    N_("the notes folder is missing"),
    N_("the notification could not be shown ({})"),
    N_("the notification took too long"),
    N_("the state folder cannot be written ({})"),
    N_("the program nudged is not installed beside nudge"),
    N_("there is no {} here"),
    N_("there is no database yet"),
    N_("there is no such note"),
    N_("this is no machine's id"),
    N_("this machine's id cannot be read or made ({})"),
    N_("true or false"),
    N_('two times, such as ["20:30", "08:00"]'),
    N_("unexpected error ({}); the log has the details"),
    N_("unknown key {}{}"),
    N_("work.start and work.end, {}, are no span"),
    N_("working days from 0 to 60, such as { reply = 1, other = 0 }"),
    N_("{} = {} is not a section"),
    N_("{} cannot name a journal"),
    N_("{}{} = {} is not allowed"),
    N_("Another program holds it: try again"),
    N_("Bring it back, or correct notes.folder in the configuration; until then nothing is taken for deleted"),
    N_("Bring the notes back; if they are gone for good, put any other file there"),
    N_("Bring the notes folder back, and make the file writable for you"),
    N_("Check that disk"),
    N_("Close other programs and try again"),
    N_("Free some space"),
    N_("Free some space on that disk"),
    N_("Make it readable for you: until then its decisions are not known"),
    N_("Make it readable for you; until then what it said before still counts"),
    N_("Make it readable for you; until then what its notes said before still counts"),
    N_("Make the file and its folder readable and writable for you"),
    N_("Move it out of the notes folder, or give it another suffix"),
    N_("Please report it; until then what it said before still counts"),
    N_("Raise fs.inotify.max_user_watches and max_user_instances, and restart nudged"),
    N_("Split it, or move it elsewhere"),
    N_("cannot be watched ({}); changes are seen at the next full look"),
    N_("cannot be watched ({}); it is looked at every {} seconds instead"),
    N_("could not be understood ({})"),
    N_("the notification server does not answer ({})"),
    N_("the session bus cannot be reached ({})"),
    N_("the session bus has gone ({})"),
    N_("line {} is not understood: {}"),
    N_("line {} is not finished with a line break: {}"),
    N_("line {} is not understood: {} (and {} more)"),
    N_("is a link that leads nowhere ({})"),
    N_("Delete it, or put the note itself there"),
    N_("is a link out of the notes folder and is not followed"),
    N_("Put the note itself there"),
    N_("is a link to something that is no note"),
    N_("Move it away"),
)
"""The texts of errors, "{}" where a value stands."""


def told(error: NudgeError, lang: str) -> str:
    """``error`` as one line in ``lang``."""
    what, todo = parts(error, lang)
    text = f"{what.removesuffix('.')}. {todo}" if todo else what
    return say(lang, "labelled", label=error.where, text=text) if error.where else text


def parts(error: NudgeError, lang: str) -> tuple[str, str]:
    """What went wrong, and what to do about it, in ``lang``."""
    if error.fact is not None:
        return messages.what(lang, error.fact), messages.todo(lang, error.fact)
    return translated(error.what, lang), translated(error.todo, lang)


def standing(part: str, message: str, fact: Fact | None, lang: str) -> str:
    """What stands in the way of ``part`` of the service, as the store keeps it, as one line in ``lang``.

    A place that ``part``, which is shown before it, names already is left out.
    """
    try:
        line = sentence(message, lang) if fact is None else messages.fault(lang, fact)
    except KeyError:  # a service of another version told it
        line = message
    named = part.partition(" ")[2]
    for each in {lang, "en"} if named else ():
        line = line.removeprefix(say(each, "labelled", label=named, text=""))
    return line


def sentence(line: str, lang: str) -> str:
    """A line that ``told`` would have told, as the service stored it in English, in ``lang``."""
    ends = (found.start() for found in re.finditer(": ", line))
    for head, body in (("", line), *((line[:end], line[end + 2 :]) for end in ends)):
        what, stop, todo = body.rpartition(". ") if ". " in body else (body, "", "")
        said = translated(what, lang)
        if said != what:
            text = said + stop + translated(todo, lang)
            return say(lang, "labelled", label=head, text=text) if head else text
    return line


def translated(text: str, lang: str) -> str:
    """``text`` in ``lang``, the values in it too where they are texts of ours."""
    if lang == "en" or not text:
        return text
    for pattern, english in _compiled():
        found = pattern.fullmatch(text)
        if found is not None:
            first, *rest = words(lang)(english).split("{}")
            values = (translated(value, lang) for value in found.groups())
            return first + "".join(value + part for value, part in zip(values, rest, strict=True))
    return messages.system(lang, text)


@functools.cache
def _compiled() -> list[tuple[re.Pattern[str], str]]:
    """The patterns, those with more of their own words first."""
    ordered = sorted(PATTERNS, key=lambda text: -len(text.replace("{}", "")))
    return [(re.compile("(.*)".join(map(re.escape, text.split("{}"))), re.DOTALL), text) for text in ordered]
