"""``nudge read``: what would be read from a note, with no effect."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nudge.faults import told
from nudge.options import parse_moment
from nudge.read_lines import explained, statement_line
from nudge.statements_json import statement_object
from nudge.term import as_json as as_json_text
from nudge.term import clean, hang, terminal
from nudge.usage import Command
from nudge.words import N_, words
from nudged import config
from nudged.calendar_time import WorkingTime
from nudged.messages import say
from nudged.model import NudgeError

if TYPE_CHECKING:
    from nudged.reading import ReadingSettings, Seen

LARGEST = 10_000_000
"""Bytes of a note that is still read."""


@click.command("read", cls=Command, help="cli.help.read", epilog="cli.example.read")
@click.argument("files", nargs=-1, required=True, metavar="FILE... or -")
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help=N_("One JSON object a line for each statement, or for each sentence with --explain."),
)
@click.option("--explain", is_flag=True, help=N_("What was seen in each sentence, and why it is nothing."))
@click.option("--at", "moment", metavar="TIME", help=N_("Read as if written at TIME (ISO 8601), not when last saved."))
@click.option("--config", "file", type=click.Path(path_type=Path), metavar="FILE", help="cli.option.config")
def command(files: tuple[str, ...], *, as_json: bool, explain: bool, moment: str | None, file: Path | None) -> None:
    """Show what would be read from notes, with no effect."""
    from nudged.reading import explain_note, read_note  # noqa: PLC0415 - help and man pages need no reader

    chosen = config.load(file)
    settings, lang, _ = _settings(chosen), chosen.language, words(chosen.language)
    at = parse_moment(moment, chosen) if moment else None
    columns, failed = terminal().columns, False
    for name in files:
        try:
            text, modified = _load(name, settings)
        except NudgeError as error:
            click.echo(f"nudge: {clean(told(error, lang))}", err=True)
            failed = True
            continue
        if explain:
            sentences = explain_note(text, file=name, modified=at or modified, settings=settings)
            _explain(sentences, name, lang, as_json=as_json)
            continue
        statements = read_note(text, file=name, modified=at or modified, settings=settings, keep_lapsed=False)
        if not statements and not as_json:
            _tell(lang, name, _("nothing was read in it; --explain tells why"))
        for statement in statements:
            if as_json:
                click.echo(as_json_text(statement_object(statement, name)))
            else:
                line = f"{clean(name)}:{statement.line}: {statement_line(lang, statement, dated=True)}"
                click.echo(hang(line, columns, "    "))
    if failed:
        sys.exit(1)


def _explain(sentences: tuple[Seen, ...], name: str, lang: str, *, as_json: bool) -> None:
    """What was seen in each sentence of a note."""
    _, columns = words(lang), terminal().columns
    if not sentences and not as_json:
        _tell(lang, name, _("there is no text in it that could be read"))
    for seen in sentences:
        if as_json:
            click.echo(as_json_text(_seen_row(seen, name)))
        else:
            click.echo("\n".join(hang(line, columns, " " * 8) for line in explained(lang, seen)))


def _tell(lang: str, name: str, text: str) -> None:
    """Tell about a note on standard error, where what was read goes to standard output."""
    click.echo(f"nudge: {clean(say(lang, 'labelled', label=name, text=text))}", err=True)


def _settings(settings: config.Settings) -> ReadingSettings:
    years = range(datetime.now(settings.timezone).year - 2, datetime.now(settings.timezone).year + 4)
    holidays: frozenset[object] = frozenset()
    if settings.work.holidays:
        from nudged.calendar_time import public_holidays  # noqa: PLC0415 - heavy, and only where a country is set

        holidays = frozenset(public_holidays(settings.work.holidays, years))
    working = WorkingTime(
        zone=settings.timezone, days=settings.work.days, start=settings.work.start, end=settings.work.end,
        holidays=holidays, quiet=settings.notify.quiet,  # type: ignore[arg-type]
    )  # fmt: skip
    from nudged.reading import ReadingSettings  # noqa: PLC0415

    return ReadingSettings.of(settings, working)


def _load(name: str, settings: ReadingSettings) -> tuple[str, datetime]:
    if name == "-":
        return sys.stdin.read(LARGEST), datetime.now(settings.working.zone)
    path = Path(name)
    try:
        if path.is_dir():
            raise NudgeError("is a folder", where=name, todo="Name the notes in it")
        stat = path.stat()
        if stat.st_size > LARGEST:
            raise NudgeError("is larger than 10 MB and is not read", where=name)
        raw = path.read_bytes()
    except OSError as error:
        raise NudgeError(f"cannot be read ({error.strerror})", where=name) from error
    if b"\0" in raw[:8192]:
        raise NudgeError("is no text", where=name)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", errors="replace")
    return text, datetime.fromtimestamp(stat.st_mtime, settings.working.zone)


def _seen_row(seen: Seen, name: str) -> dict[str, object]:
    """One sentence as JSON shows it."""
    return {
        **asdict(seen),
        "statements": [statement_object(statement, name) for statement in seen.statements],
        "file": name,
    }
