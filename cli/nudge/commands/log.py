"""``nudge log``: what the service did, from its own log file."""

from __future__ import annotations

import os
import re
import time
from collections import deque
from datetime import datetime
from typing import TYPE_CHECKING

import click

from nudge.options import command
from nudge.term import as_json, clean
from nudge.words import N_, words
from nudged import config
from nudged.model import NudgeError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from nudge.session import Session

LOOK_EVERY = 0.3
"""Seconds between two looks at the file, while somebody watches."""

_ROW = re.compile(r"(?P<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?P<level>[A-Z]+) (?P<text>.*)")
"""A line as the service writes it, in the system's own time."""


@command("log", data=True)
@click.option("-n", "--lines", default=30, show_default=True, type=click.IntRange(1), help=N_("How many lines."))
@click.option("-f", "--follow", is_flag=True, help=N_("Go on with each new line."))
def log_command(session: Session, *, lines: int, follow: bool) -> None:
    """Print the last lines, and then each new one; as JSON one object a line."""
    file = config.log_file()
    if not file.exists() and not follow:
        _ = words(session.lang)
        raise NudgeError(_("nothing has been logged yet"), where=str(file), todo=_("Start the service with: nudged"))
    last: deque[str] = deque(maxlen=lines)
    read = 0
    for part in (file.with_name(file.name + ".1"), file):
        if part.exists():
            with part.open(encoding="utf-8", errors="replace") as rows:
                last.extend(rows)
                read = rows.tell() if part == file else 0
    for row in last:
        _print(session, row)
    if follow:
        for row in _new_rows(file, read):
            _print(session, row)


def _print(session: Session, row: str) -> None:
    click.echo(as_json(_row_object(session, row)) if session.as_json else clean(row))


def _row_object(session: Session, row: str) -> dict[str, str | None]:
    """One line as data; a line that goes on with the one before it has neither time nor level."""
    text = clean(row)
    found = _ROW.fullmatch(text)
    if found is None:
        return {"time": None, "level": None, "text": text}
    moment = datetime.fromisoformat(found["time"]).astimezone(session.settings.timezone)
    return {"time": moment.isoformat(), "level": found["level"].lower(), "text": found["text"]}


def _new_rows(file: Path, read: int) -> Iterator[str]:
    """Each row behind the place ``read`` that is there or is added, also where the file is begun anew."""
    stream = file.open(encoding="utf-8", errors="replace") if file.exists() else None
    if stream is not None:
        stream.seek(read)
    rest = ""
    while True:
        rest += stream.read() if stream is not None else ""
        *rows, rest = rest.split("\n")
        yield from rows
        if not rows:
            time.sleep(LOOK_EVERY)
        if file.exists() and (stream is None or not os.path.samestat(file.stat(), os.fstat(stream.fileno()))):
            if stream is not None:
                yield from stream.read().splitlines()
                stream.close()
            stream = file.open(encoding="utf-8", errors="replace")
