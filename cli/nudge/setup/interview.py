"""The questions of ``nudge init``: notes, calendar, holidays. Each is answered by an option, or asked."""

from __future__ import annotations

import locale
import os
import pwd
import shlex
import sys
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from nudge import faults, term
from nudge.setup import providers
from nudged import config
from nudged.calendar_time import public_holidays
from nudged.model import NudgeError

if TYPE_CHECKING:
    from nudge.setup import account
    from nudge.setup.ask import Asker
    from nudge.words import Words

NO_SERVER = "none"


@dataclass
class Answers:
    """What the options said; None where they said nothing."""

    notes: Path | None
    server: str | None
    username: str | None
    password_command: str | None
    password_env: str | None
    token_command: str | None
    password_stdin: bool
    watch: tuple[str, ...]
    reminders: str | None
    name: str | None
    holidays: str | None
    remind: str | None
    service: bool | None


@dataclass
class Setup:
    """One run of the questions; ``chosen`` collects the keys of the configuration.

    ``former`` are the settings that hold now: their values are the defaults.
    """

    lang: str
    file: Path
    ask: Asker
    answers: Answers
    former: config.Settings
    chosen: dict[str, Any] = field(default_factory=dict)
    secret: str = ""

    @property
    def words(self) -> Words:
        """The words of the user's language."""
        return self.ask.words

    def say(self, text: str = "") -> None:
        """Tell something, wrapped to the terminal, behind the spaces that ``text`` begins with."""
        indent, inner = text[: len(text) - len(text.lstrip(" "))], term.clean(text)
        columns = term.terminal().columns
        click.echo(term.wrap(inner, columns, indent) if columns else indent + inner)

    def head(self, text: str) -> None:
        """Begin a part."""
        click.echo("\n" + term.terminal().style(text, bold=True))


def choose_notes(setup: Setup) -> None:
    """Which folder holds the notes."""
    _ = setup.words
    setup.head(_("Your notes"))
    folder = setup.answers.notes
    if folder is None:
        from nudge.setup import places  # noqa: PLC0415 - knows what a note is by way of the folder's watch

        found = places.places(setup.former.notes.folder)
        counts = [_.ngettext("{count} note", "{count} notes", place.notes) for place in found]
        labels = [f"{place.folder} ({count})" for place, count in zip(found, counts, strict=True)]
        question = _("Which folder holds them? A number, or a path")

        def fault(said: str) -> str:
            if os.sep in said or said.startswith("~") or (not said.isdecimal() and Path(said).is_dir()):
                return ""
            return _("{text!r} is neither a number of the list nor a path such as ~/Notes", text=said)

        folder = Path(setup.ask.choice(question, [str(place.folder) for place in found], labels, fault))
    folder = folder.expanduser().absolute()
    if folder.exists() and not folder.is_dir():
        raise NudgeError(_("is no folder"), where=str(folder), todo=_("Name a folder with --notes"))
    if not folder.exists():
        setup.say(_("{folder} is made when the service first runs.", folder=folder))
    setup.chosen["notes.folder"] = _short(folder)


def _short(folder: Path) -> str:
    """``folder`` with "~" for the home folder, so that the file suits another machine too."""
    return f"~/{folder.relative_to(Path.home())}" if folder.is_relative_to(Path.home()) else str(folder)


def choose_calendar(setup: Setup) -> None:
    """Which server, account and calendars; asked again until the server answers, or none is wanted."""
    _ = setup.words
    setup.head(_("Your calendar"))
    server: str | None = setup.answers.server
    default = setup.former.calendar.url or NO_SERVER
    while True:
        if server is None and setup.ask.yes:
            server = default
        elif server is None:
            setup.say(_("The address of your CalDAV server, or your e-mail address."))
            setup.say(_('"none": nudge keeps a calendar of its own on this machine.'))
            server = setup.ask.text(_("Server or e-mail address"), default)
        if server.strip().lower() in (NO_SERVER, ""):
            setup.say(_("nudge keeps the reminders in a calendar of its own, on this machine only."))
            return
        try:
            _choose_calendars(setup, _connected(setup, server))
        except NudgeError as error:
            if setup.ask.yes:
                raise
            setup.say(f"✗ {faults.told(error, setup.lang)}")
            default = server
            server = None
        else:
            return


def _connected(setup: Setup, server: str) -> account.Account:
    """The account behind ``server``, after it has answered."""
    from nudge.setup import account  # noqa: PLC0415 - the client is heavy, and help does not need it
    from nudged.caldav_client.address import is_mail  # noqa: PLC0415 - as above

    _, answers = setup.words, setup.answers
    email = server if is_mail(server) else ""
    provider = providers.of_email(server) if email else providers.of_url(server)
    username = answers.username or setup.ask.text(_("Name to log in with"), email or setup.former.calendar.username)
    setup.former = replace(setup.former, calendar=replace(setup.former.calendar, username=username))
    settings = replace(config.Calendar(), url=provider.url, username=username)
    if answers.password_command:
        settings = replace(settings, password_command=tuple(shlex.split(answers.password_command)))
    elif answers.password_env:
        settings = replace(settings, password_env=answers.password_env)
    elif answers.token_command:
        settings = replace(settings, token_command=tuple(shlex.split(answers.token_command)))
    elif username:
        settings = account.with_password(settings, _password(setup, provider, username))
    setup.say(_("Asking {url} …", url=settings.url))
    found = account.connect(settings)
    if not found.collections:
        raise NudgeError(_("has no calendar for events"), where=settings.url, todo=_("Make one there, then try again"))
    _keep_account(setup, settings)
    if email:
        setup.chosen["me.addresses"] = sorted({*setup.former.me.addresses, email})
    return found


def _password(setup: Setup, provider: providers.Provider, username: str) -> str:
    _ = setup.words
    if setup.answers.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if setup.ask.yes:
        return ""
    if provider.hint:
        setup.say(_(provider.hint))
    return setup.ask.secret(_("Password of {name} (not shown)", name=username))


def _keep_account(setup: Setup, settings: config.Calendar) -> None:
    """Choose the keys that reach the account; a typed password goes to the keyring, else into the private file."""
    from nudge.setup import account  # noqa: PLC0415 - as above

    _ = setup.words
    setup.chosen["calendar.url"] = settings.url
    if settings.username:
        setup.chosen["calendar.username"] = settings.username
    if settings.password_command:
        setup.chosen["calendar.password_command"] = list(settings.password_command)
    if settings.password_env:
        setup.chosen["calendar.password_env"] = settings.password_env
    if settings.token_command:
        setup.chosen["calendar.token_command"] = list(settings.token_command)
    setup.secret = settings.password
    if not settings.password:
        return
    if account.has_keyring() and account.keep(settings.username, settings.password):
        setup.say(_("The password is kept in your keyring."))
    elif setup.ask.confirm(
        _("There is no keyring here. Keep the password in {file}, readable by you alone?", file=setup.file),
        default=True,
    ):
        setup.chosen["calendar.password"] = settings.password
    else:
        said = setup.ask.text(_("A command that prints it"), f"pass show {settings.username}")
        setup.chosen["calendar.password_command"] = shlex.split(said)


def _choose_calendars(setup: Setup, found: account.Account) -> None:
    _, answers = setup.words, setup.answers
    names = found.names()
    setup.say("✓ " + _("It answers, with these calendars: {names}", names=", ".join(names)))
    for name in (*answers.watch, *([answers.reminders] if answers.reminders else [])):
        if name not in names and name not in {collection.url for collection in found.collections}:
            raise NudgeError(
                _("there is no calendar {name!r}", name=name),
                where=found.settings.url,
                todo=_("Known: {names}", names=", ".join(names)),
            )
    watch = list(answers.watch)
    if not watch and len(names) > 1:
        watch = setup.ask.several(_("Which ones hold your interviews? Numbers, or nothing for all"), names)
    if watch and len(watch) < len(names):
        setup.chosen["calendar.watch"] = watch
    writable = found.names(writable=True)
    if not writable:
        raise NudgeError(
            _("none of its calendars may be written to"), where=found.settings.url, todo=_("Make one for the reminders")
        )
    reminders = answers.reminders or (
        setup.ask.choice(_("Which one gets the reminders?"), writable) if len(writable) > 1 else writable[0]
    )
    setup.chosen["calendar.reminders"] = reminders


def choose_holidays(setup: Setup) -> None:
    """Whose public holidays are no working days."""
    _ = setup.words
    setup.head(_("Public holidays"))
    _ask_holidays(setup)
    if setup.ask.yes:
        setup.say(setup.chosen.get("work.holidays") or _("none"))


def _ask_holidays(setup: Setup) -> None:
    _ = setup.words
    code = setup.answers.holidays
    guess = setup.former.work.holidays or _country() or NO_SERVER
    while True:
        if code is None:
            code = setup.ask.text(_("Country whose public holidays are no working days, two letters"), guess)
        code = code.strip().upper()
        if code in ("", NO_SERVER.upper()):
            return
        try:
            public_holidays(code, [datetime.now().astimezone().year])
        except NudgeError as error:
            refusal = NudgeError(_("the holidays of {code!r} are not known", code=code), todo=_("Give one such as FR"))
            if setup.ask.yes:
                raise refusal from error
            setup.say(f"✗ {faults.told(refusal, setup.lang)}")
            code = None
        else:
            setup.chosen["work.holidays"] = code
            return


def choose_name(setup: Setup) -> None:
    """How the user signs."""
    _ = setup.words
    setup.head(_("You"))
    name = setup.answers.name
    if name is None:
        name = setup.ask.text(_("Your name, as a draft ends with it"), setup.former.me.name or _full_name())
    if name.strip():
        setup.chosen["me.name"] = name.strip()
    if setup.ask.yes:
        setup.say(name.strip() or _("no name"))


def _full_name() -> str:
    """The user's name as the system knows it; "" where it knows but the log-in name."""
    try:
        entry = pwd.getpwuid(os.getuid())
    except KeyError:
        return ""
    name = entry.pw_gecos.partition(",")[0].strip()
    return "" if name.casefold() == entry.pw_name.casefold() else name


def _country() -> str:
    """The country of the locale; "" where it names none."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_TIME") or os.environ.get("LANG") or ""
    territory = (name or locale.getlocale()[0] or "").partition(".")[0].partition("_")[2].partition("@")[0]
    return territory.upper() if len(territory) == 2 and territory.isalpha() else ""
