"""``nudge debrief``: the note prepared for the interview that has just ended."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import click

from nudge import facts, opening
from nudge.commands.add import read_back, tell_read
from nudge.options import command
from nudge.output import print_data
from nudge.term import clean
from nudge.view import find_application, look
from nudged.messages import say
from nudged.model import NudgeError

if TYPE_CHECKING:
    from pathlib import Path

    from nudge.session import Session
    from nudge.view import View
    from nudged.model import Application, Meeting


@command("debrief", at="hidden", data=True)
@click.argument("company", metavar="COMPANY")
def debrief_command(session: Session, *, company: str) -> None:
    """Prepare the note, open it, and tell what was read in it; as JSON only prepare it."""
    view = look(session)
    application = find_application(view, company)
    meeting = _last_meeting(view, application)
    note = prepare(view, application, meeting)
    if session.as_json:
        about = {"company": application.company, "file": str(note)}
        print_data(view, about | {"meeting": facts.meeting_object(meeting) if meeting else None})
        return
    click.echo(say(session.lang, "cli.debrief.note", file=clean(str(note))))
    before = note.stat().st_mtime_ns
    _open(note, session.lang)
    if note.stat().st_mtime_ns != before:
        tell_read(read_back(note, session, view.working), session)


def _last_meeting(view: View, application: Application) -> Meeting | None:
    """The interview that began last."""
    begun = [m for m in application.meetings if not m.cancelled and m.start <= view.now]
    return max(begun, key=lambda m: m.start, default=None)


def prepare(view: View, application: Application, meeting: Meeting | None) -> Path:
    """The debrief's note in the notes folder: made with its heading and questions, or as it already stands.

    Raises:
        NudgeError: it cannot be written.
    """
    day = meeting.day if meeting else view.now.date()
    name = application.company or application.key
    folder = view.session.settings.notes.folder
    path = folder / f"{day.isoformat()}-{application.key.replace('/', '-')[:80]}.md"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as note:
            note.write(_text(view, application, meeting, name))
    except FileExistsError:
        pass
    except OSError as error:
        raise NudgeError(str(error.strerror), where=str(path)) from error
    return path


def _text(view: View, application: Application, meeting: Meeting | None, name: str) -> str:
    """Front matter, a heading with day and people, and the questions as a comment that is not read."""
    lang = view.lang
    matter = [f"company: {json.dumps(name, ensure_ascii=False)}"]
    if application.role:
        matter.append(f"role: {json.dumps(application.role, ensure_ascii=False)}")
    day = meeting.day if meeting else view.now.date()
    known = application.people if len(application.people) == 1 else ()
    people = ", ".join(clean(person) for person in (meeting.people if meeting and meeting.people else known))
    heading = say(lang, "cli.debrief.heading-with" if people else "cli.debrief.heading", who=people)
    questions = say(lang, "cli.debrief.questions")
    return "---\n" + "\n".join(matter) + f"\n---\n\n## {day.isoformat()} {heading}\n\n<!-- {questions} -->\n\n"


def _open(note: Path, lang: str) -> None:
    """In the user's editor on a terminal, else in the desktop's program."""
    if sys.stdin.isatty() and sys.stdout.isatty():
        click.edit(filename=str(note))
    elif not opening.hand_over(str(note)):
        raise NudgeError(say(lang, "cli.debrief.not-opened"), where=str(note))
