"""``nudge init``: a guided set-up that tries everything before it writes the file."""

from __future__ import annotations

import shutil
import tomllib
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from nudge import faults, files, human, unit
from nudge.setup import interview
from nudge.setup.ask import Asker
from nudge.setup.interview import Answers, Setup
from nudge.usage import Command
from nudge.words import N_, words
from nudged import config
from nudged.journal import Journal
from nudged.messages import day_month
from nudged.model import Line, NudgeError, Verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudge.setup.preview import Preview
    from nudged.model import Promise

SHOWN = 5
"""Promises that the preview names one by one."""


@click.command("init", cls=Command, help="cli.help.init", epilog="cli.example.init")
@click.option(
    "--notes", type=click.Path(path_type=Path, file_okay=False), metavar="FOLDER", help=N_("The folder of notes.")
)
@click.option("--server", metavar="ADDRESS", help=N_('The CalDAV server or your e-mail address; "none": nudge\'s own.'))
@click.option("--username", metavar="NAME", help=N_("The name to log in with."))
@click.option("--password-command", metavar="COMMAND", help=N_("A command that prints the password."))
@click.option("--password-env", metavar="NAME", help=N_("The environment variable that holds the password."))
@click.option("--token-command", metavar="COMMAND", help=N_("A command that prints an OAuth token, instead."))
@click.option("--password-stdin", is_flag=True, help=N_("Read the password from standard input."))
@click.option("--watch", metavar="CALENDAR", multiple=True, help=N_("A calendar to read; may be repeated; else all."))
@click.option("--reminders", metavar="CALENDAR", help=N_("The calendar that gets the reminders."))
@click.option("--name", metavar="NAME", help=N_("Your name, as drafts end with it."))
@click.option("--holidays", metavar="COUNTRY", help=N_('Whose public holidays count, such as FR; "none".'))
@click.option("--remind", type=click.Choice(["all", "from-today"]), help=N_("Of all that lapsed, or from today on."))
@click.option("--service/--no-service", default=None, help=N_("Install the service for your user, or not."))
@click.option("--language", type=click.Choice(["en", "fr"]), help=N_("The language of reminders and commands."))
@click.option("--yes", is_flag=True, help=N_("Ask nothing: take the options, and the defaults for the rest."))
@click.option("--force", is_flag=True, help=N_("Replace a configuration; the former is kept as FILE.old."))
@click.option(
    "--config", "config_file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="cli.option.config"
)
@click.pass_context
def command(
    ctx: click.Context,
    /,
    *,
    language: str | None,
    yes: bool,
    force: bool,
    config_file: Path | None,
    **answers: Any,
) -> None:
    """Ask, try, preview, write."""
    lang = language or config.Settings().language
    file = config_file or config.default_file()
    setup = Setup(lang, file, Asker(words(lang), yes), Answers(**answers), _former(file))
    _ = setup.words
    if setup.file.exists() and not force:
        _may_replace(setup)
    if language:
        setup.chosen["language"] = language
    interview.choose_notes(setup)
    interview.choose_calendar(setup)
    interview.choose_name(setup)
    interview.choose_holidays(setup)
    settings = _settings(setup)
    since = _preview(setup, settings)
    _write(setup)
    if since:
        _journal_since(settings, since)
    _offer_service(ctx, setup)
    setup.say()
    setup.say(_("Done. See what is awaited with: nudge list — and whether all is well with: nudge doctor"))


def _former(file: Path) -> config.Settings:
    """What ``file`` sets now; the defaults where it is absent, or wrong and to be replaced."""
    try:
        return config.load(file) if file.exists() else config.Settings()
    except NudgeError:
        return config.Settings()


def _may_replace(setup: Setup) -> None:
    _ = setup.words
    if setup.ask.yes:
        raise NudgeError(_("is there already"), where=str(setup.file), todo=_("Add --force to replace it"))
    if not setup.ask.confirm(_("{file} is there already. Replace it?", file=setup.file), default=False):
        raise click.Abort


def _settings(setup: Setup) -> config.Settings:
    """What the chosen keys make, with the password at hand wherever it will be kept."""
    settings = config.parse(tomllib.loads(config.sample(setup.chosen)), where=str(setup.file))
    settings = replace(settings, language=setup.lang)
    if setup.secret:
        settings = replace(settings, calendar=replace(settings.calendar, password=setup.secret, password_command=()))
    return settings


def _preview(setup: Setup, settings: config.Settings) -> str:
    """Tell what would be read; the day from which reminders are wanted, "" for all."""
    from nudge.setup.preview import preview  # noqa: PLC0415 - the whole reading

    _ = setup.words
    setup.head(_("What nudge would read"))
    setup.say(_("Reading …"))
    now = datetime.now(settings.timezone)
    found = preview(settings, now)
    _tell_found(setup, found)
    remind = setup.answers.remind
    if found.lapsed and remind is None and found.since is None:
        everything = _.ngettext(
            "{count} of them has already lapsed. Remind you of it? No: only of what lapses from today on",
            "{count} of them have already lapsed. Remind you of these? No: only of what lapses from today on",
            len(found.lapsed),
        )
        remind = "all" if setup.ask.confirm(everything, default=True) else "from-today"
    return now.date().isoformat() if remind == "from-today" else ""


def _tell_found(setup: Setup, found: Preview) -> None:
    _ = setup.words
    setup.say(
        _(
            "{notes}, {interviews} in the calendar, {promises}.",
            notes=_.ngettext("{count} note", "{count} notes", found.notes),
            interviews=_.ngettext("{count} interview", "{count} interviews", found.interviews),
            promises=_.ngettext("{count} announcement", "{count} announcements", found.promises),
        )
    )
    if found.companies:
        setup.say(
            _("Companies: {names}", names=", ".join(found.companies[:12]) + ("…" if found.companies[12:] else ""))
        )
    _tell_promises(setup, _("Already lapsed:"), found.lapsed)
    _tell_promises(setup, _("Still awaited:"), found.awaited)
    for problem in found.problems[:SHOWN]:
        setup.say(f"! {faults.sentence(problem, setup.lang)}")


def _tell_promises(setup: Setup, title: str, promises: Sequence[Promise]) -> None:
    if not promises:
        return
    _ = setup.words
    setup.say(title)
    for promise in sorted(promises, key=lambda promise: promise.due)[:SHOWN]:
        company = human.company_text(setup.lang, promise.company)
        due = day_month(setup.lang, promise.due_day)
        setup.say(f"  {company} · {due} · {human.said_text(setup.lang, promise)}")
    if len(promises) > SHOWN:
        setup.say(_.ngettext("  and {count} more", "  and {count} more", len(promises) - SHOWN))


def _write(setup: Setup) -> None:
    _ = setup.words
    if setup.file.exists():
        shutil.copy2(setup.file, setup.file.with_name(setup.file.name + ".old"))
    files.write(setup.file, config.sample(setup.chosen), _)
    setup.head(_("Written: {file}", file=setup.file))


def _journal_since(settings: config.Settings, day: str) -> None:
    folder = settings.notes.folder
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    journal = Journal.open(folder, settings.machine, config.data_folder())
    journal.append([Line(datetime.now(settings.timezone), Verb.SINCE, value=day)])


def _offer_service(ctx: click.Context, setup: Setup) -> None:
    """Install the user's service where this system has systemd and the user wants it."""
    _, root = setup.words, ctx.find_root()
    group = root.command
    known = group.get_command(root, "service") if isinstance(group, click.Group) else None
    wanted = setup.answers.service
    if known is None or wanted is False or (wanted is None and not unit.answers()):
        setup.say(_("Start the service with: nudged"))
        return
    question = _("Start nudge with your session, as a service?")
    if wanted or setup.ask.confirm(question, default=not setup.ask.yes):
        named = [] if setup.file == config.default_file() else ["--config", str(setup.file)]
        try:
            known.main(["install", *named], prog_name="nudge service", standalone_mode=False)
        except NudgeError as error:
            setup.say(f"✗ {faults.told(error, setup.lang)}")
    else:
        setup.say(_("Start the service with: nudged — or later: nudge service install"))
