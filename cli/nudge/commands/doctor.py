"""``nudge doctor``: looks at each part as the service would, and says what to do."""

from __future__ import annotations

import os
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nudge import faults, term, unit
from nudge.commands.service import how_to_give, said_lacking
from nudge.options import json_option
from nudge.usage import Command, language
from nudge.view import database, moment_text
from nudge.words import N_, words
from nudged import config, journal, messages
from nudged.messages import say
from nudged.model import NudgeError
from nudged.signs import ALIVE, OLD_AFTER, holder, is_locked, sign
from nudged.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from nudge.words import Words
    from nudged.config import Settings
    from nudged.model import Fact

AHEAD = timedelta(minutes=2)
"""A heartbeat so far in the future tells that the clock was set back."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One part: ``text`` tells how it is, ``todo`` what to do where it is not ``ok``."""

    part: str
    ok: bool
    text: str
    todo: str = ""


@click.command("doctor", cls=Command, help="cli.help.doctor", epilog="cli.example.doctor")
@json_option
@click.option(
    "--config", "config_file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="cli.option.config"
)
def command(*, config_file: Path | None, as_json: bool) -> None:
    """Check each part."""
    found = list(examine(config_file, as_json=as_json))
    if as_json:
        click.echo(term.as_json([asdict(finding) for finding in found], indent=2))
    if not all(finding.ok for finding in found):
        sys.exit(1)


def examine(config_file: Path | None, *, as_json: bool) -> Iterator[Finding]:
    """Look at one part after the other; unless ``as_json``, each is shown at once, as a server may be slow."""
    _ = words(language())
    try:
        settings = config.load(config_file)
    except NudgeError as error:
        finding = _wrong("configuration", error, language())
        _show(finding, _, as_json=as_json)
        yield finding
        return
    _ = words(settings.language)
    parts: list[Callable[[Settings, Words], Iterator[Finding]]] = [
        lambda settings, _: iter([_configuration(config_file, settings, _)]),
        _notes,
        _calendar,
        _service,
        _notifications,
    ]
    for part in parts:
        for finding in part(settings, _):
            _show(finding, _, as_json=as_json)
            yield finding


_TITLES = {
    "configuration": N_("Configuration"),
    "notes": N_("Notes"),
    "journals": N_("Decisions"),
    "calendar": N_("Calendar"),
    "reminders": N_("Reminders"),
    "database": N_("Database"),
    "service": N_("Service"),
    "notifications": N_("Notifications"),
}


def _show(finding: Finding, _: Words, *, as_json: bool) -> None:
    if as_json:
        return
    terminal = term.terminal()
    sign = terminal.style("✓", fg="green") if finding.ok else terminal.style("✗", fg="yellow", bold=True)
    title = _(_TITLES[finding.part])
    columns = min(terminal.columns or 100, 100)
    first, *rest = term.wrap(term.clean(say(_.lang, "labelled", label=title, text=finding.text)), columns - 2).split(
        "\n"
    )
    click.echo("\n".join([f"{sign} {first}", *(f"  {line}" for line in rest)]))
    if finding.todo:
        click.echo(term.wrap(term.clean(f"→ {finding.todo}"), columns, "  "))


def _wrong(part: str, error: NudgeError, lang: str) -> Finding:
    text, todo = faults.parts(error, lang)
    return Finding(
        part, ok=False, text=say(lang, "labelled", label=error.where, text=text) if error.where else text, todo=todo
    )


def _configuration(config_file: Path | None, settings: Settings, _: Words) -> Finding:
    file = config_file or config.default_file()
    if not file.exists():
        text = _("no file yet, the defaults hold; nudge init writes one")
        return Finding("configuration", ok=True, text=text)
    text = _("{file}; {zone}, {language}", file=file, zone=settings.timezone.key, language=settings.language)
    if settings.work.holidays:
        from nudged.calendar_time import public_holidays  # noqa: PLC0415 - heavy

        try:
            public_holidays(settings.work.holidays, [datetime.now(UTC).year])
        except NudgeError:
            wrong = _("the holidays of {code!r} are not known", code=settings.work.holidays)
            return Finding("configuration", ok=False, text=wrong, todo=_("Correct work.holidays"))
    return Finding("configuration", ok=True, text=text)


def _notes(settings: Settings, _: Words) -> Iterator[Finding]:
    folder = settings.notes.folder
    if not folder.is_dir():
        if database().exists():
            text = _("{folder} is missing", folder=folder)
            todo = _("Bring it back, or correct notes.folder in the configuration")
            yield Finding("notes", ok=False, text=text, todo=todo)
        else:
            yield Finding("notes", ok=True, text=_("{folder} is made when the service first runs", folder=folder))
        return
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        text = _("{folder} is not readable and writable for you", folder=folder)
        yield Finding("notes", ok=False, text=text, todo=_("Run: chmod u+rwx {folder}", folder=folder))
        return
    from nudge.setup.places import count_notes  # noqa: PLC0415 - by way of the folder's watch

    count = count_notes(folder)
    yield Finding(
        "notes", ok=True, text=_.ngettext("{folder}, {count} note", "{folder}, {count} notes", count, folder=folder)
    )
    try:
        lines, problems = journal.examine(folder)
    except NudgeError as error:
        yield _wrong("journals", error, settings.language)
        return
    for problem in problems:
        yield Finding(
            "journals", ok=False, text=say(_.lang, "labelled", label=problem.file, text=problem.what), todo=problem.todo
        )
    if not problems:
        machines = ", ".join(sorted({line.machine for line in lines}))
        text = _.ngettext("{count} line in the journals", "{count} lines in the journals", len(lines))
        text += f" ({machines})" if machines else ""
        yield Finding("journals", ok=True, text=text)


def _calendar(settings: Settings, _: Words) -> Iterator[Finding]:
    calendar = settings.calendar
    if not calendar.url:
        yield Finding("calendar", ok=True, text=_("nudge's own, on this machine only; nudge status tells its address"))
        return
    from nudged.caldav_client import CalendarClient  # noqa: PLC0415 - the client is heavy
    from nudged.caldav_sync import choice  # noqa: PLC0415

    try:
        with CalendarClient.from_settings(calendar) as client:
            found = client.collections()
    except NudgeError as error:
        yield _wrong("calendar", error, settings.language)
        return
    unknown: dict[str, Fact] = {}
    choice.watched(found, calendar.watch, unknown)
    for fact in unknown.values():
        yield _standing("calendar", fact, settings.language)
    if not unknown:
        listed = ", ".join(choice.called(one, found) for one in found if one.vevent)
        yield Finding("calendar", ok=True, text=_("{url} answers: {names}", url=calendar.shown_url, names=listed))
    unfit: dict[str, Fact] = {}
    home = choice.home(found, calendar.reminders, unfit)
    for fact in unfit.values():
        yield _standing("reminders", fact, settings.language)
    if home is not None:
        yield Finding("reminders", ok=True, text=_("go to {name}", name=choice.called(home, found)))


def _standing(part: str, fact: Fact, lang: str) -> Finding:
    return Finding(part, ok=False, text=messages.what(lang, fact), todo=messages.todo(lang, fact))


def _service(settings: Settings, _: Words) -> Iterator[Finding]:
    running = is_locked(config.state_folder())
    start = _("Start it with: nudge service install — or in a terminal: nudged")
    if not database().exists():
        yield Finding("service", ok=False, text=_("has not run yet"), todo=start)
        return
    try:
        with Store.open_reader(database()) as store:
            beat, standing = sign(config.state_folder(), ALIVE), store.faults()
    except NudgeError as error:
        yield _wrong("database", error, settings.language)
        return
    if running and (trouble := holder(config.state_folder())[1]):
        yield Finding("database", ok=False, text=faults.standing("database", trouble, None, settings.language))
    else:
        yield Finding("database", ok=True, text=str(database()))
    now = datetime.now(settings.timezone)
    last = moment_text(settings.language, beat.astimezone(settings.timezone), now) if beat else _("never")
    if not running:
        yield Finding("service", ok=False, text=_("is not running; it last looked {last}", last=last), todo=start)
    elif beat is None or not -AHEAD <= now - beat <= OLD_AFTER:
        todo = _("Restart it, and look at its log")
        yield Finding("service", ok=False, text=_("is stuck; it last looked {last}", last=last), todo=todo)
    else:
        yield Finding("service", ok=True, text=_("is running; it last looked {last}", last=last))
    variable = unit.lacks(settings) if unit.place().exists() else ""
    if variable:
        yield Finding("service", ok=False, text=said_lacking(variable, _), todo=how_to_give(variable, _))
    for fault in standing:
        message = faults.standing(fault.part, fault.message, fault.fact, settings.language)
        part = messages.part(_.lang, fault.part)
        yield Finding("service", ok=False, text=say(_.lang, "labelled", label=part, text=message))


def _notifications(settings: Settings, _: Words) -> Iterator[Finding]:
    backend = settings.notify.backend
    if backend in ("none", "console"):
        yield Finding("notifications", ok=True, text=_("notify.backend is {backend!r}", backend=backend))
        return
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    bus = bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (bool(runtime) and Path(runtime, "bus").exists())
    if bus or not sys.platform.startswith("linux"):
        yield Finding("notifications", ok=True, text=_("on the desktop"))
    elif backend == "auto":
        yield Finding("notifications", ok=True, text=_("no desktop here; they go to the service's log"))
    else:
        text = _("no session bus, so there is no desktop to show them")
        yield Finding("notifications", ok=False, text=text, todo=_('Set notify.backend = "auto"'))
