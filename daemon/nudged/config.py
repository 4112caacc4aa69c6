"""The settings, declared once: each key with its type, default, check and meaning.

``sample`` makes the commented file ``config/nudge.toml`` from the same declaration, and a test holds the two
together. Unknown keys and wrong values are errors that name the line, the key, the value and what is allowed.
"""

from __future__ import annotations

import dataclasses
import json
import locale
import os
import re
import stat
import tomllib
from dataclasses import dataclass
from datetime import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from nudged.calendar_time import WorkingTime
from nudged.model import NudgeError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from nudged.calendar_time import DayRange

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
READ_LANGUAGES = ("en", "fr", "de")


class _WrongError(ValueError):
    """A value that a check refuses; its text says what is allowed."""


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise _WrongError("a text in quotes")


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise _WrongError("true or false")


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise _WrongError('a list of texts, such as ["one", "two"]')


def _one_of(allowed: tuple[str, ...], value: object) -> str:
    if isinstance(value, str) and value in allowed:
        return value
    raise _WrongError("one of " + ", ".join(f'"{item}"' for item in allowed))


def _path(value: object) -> Path:
    if isinstance(value, str) and value:
        return Path(value).expanduser()
    raise _WrongError("a path in quotes")


def _zone(value: object) -> ZoneInfo:
    try:
        return ZoneInfo(_text(value))
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise _WrongError('a time zone such as "Europe/Paris"') from error


def _clock(value: object) -> time:
    try:
        clock = time.fromisoformat(_text(value))
    except ValueError as error:
        raise _WrongError('a time such as "09:00"') from error
    if clock.tzinfo is not None:
        raise _WrongError('a time such as "09:00"')
    return clock


def _span(value: object) -> tuple[time, time]:
    if isinstance(value, list) and len(value) == 2:
        return _clock(value[0]), _clock(value[1])
    raise _WrongError('two times, such as ["20:30", "08:00"]')


def _days(value: object) -> frozenset[int]:
    names = _texts(value)
    if names and all(name in WEEKDAYS for name in names):
        return frozenset(WEEKDAYS.index(name) for name in names)
    raise _WrongError("a list of at least one of " + ", ".join(WEEKDAYS))


def seconds(value: object) -> int:
    """A span such as ``"30s"``, ``"5m"``, ``"2h"`` or ``"1d"`` in seconds.

    Raises:
        ValueError: it is no such span, or shorter than a second.
    """
    units = {"s": 1, "m": 60, "h": 3600, "d": 86400}
    if isinstance(value, str) and value[-1:] in units and value[:-1].isdecimal() and int(value[:-1]) > 0:
        return int(value[:-1]) * units[value[-1]]
    raise _WrongError('a span such as "5m" or "1h"')


def _grace(value: object) -> Grace:
    if isinstance(value, dict) and set(value) <= {"reply", "other"}:
        numbers = {k: v for k, v in value.items() if isinstance(v, int) and not isinstance(v, bool) and 0 <= v <= 60}
        if len(numbers) == len(value):
            return Grace(**numbers)
    raise _WrongError("working days from 0 to 60, such as { reply = 1, other = 0 }")


def _languages(value: object) -> tuple[str, ...]:
    codes = _texts(value)
    if codes and set(codes) <= set(READ_LANGUAGES):
        return tuple(dict.fromkeys(codes))
    raise _WrongError("a list of at least one of " + ", ".join(READ_LANGUAGES))


def _country(value: object) -> str:
    code = _text(value)
    if code == "" or (len(code) == 2 and code.isascii() and code.isalpha() and code.isupper()):
        return code
    raise _WrongError('a country code of two capitals, such as "FR"')


def _key(default: object, check: Callable[[object], Any], doc: str, example: str, *, secret: bool = False) -> Any:
    """A key's declaration; a ``secret`` one stays out of the ``repr``, and with it out of logs and tracebacks."""
    metadata = {"check": check, "doc": doc, "example": example}
    if callable(default):
        return dataclasses.field(default_factory=default, metadata=metadata, repr=not secret)
    return dataclasses.field(default=default, metadata=metadata, repr=not secret)


def _system_language() -> str:
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "fr" if (name or locale.getlocale()[0] or "").lower().startswith("fr") else "en"


def _system_zone() -> ZoneInfo:
    names = [os.environ.get("TZ", "").lstrip(":")]
    link = Path("/etc/localtime")
    target = str(link.resolve()) if link.is_symlink() else ""
    if "zoneinfo/" in target:
        names.append(target.split("zoneinfo/", 1)[1])
    etc = Path("/etc/timezone")
    if etc.is_file():
        names.append(etc.read_text(encoding="ascii", errors="replace").strip())
    for name in filter(None, names):
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return ZoneInfo("UTC")


def _system_machine() -> str:
    return os.uname().nodename.split(".")[0] or "machine"


def _machine(value: object) -> str:
    name = _text(value)
    if name and all(c.isalnum() or c in "-_." for c in name) and not name.startswith("."):
        return name
    raise _WrongError("letters, digits, - and _")


def _documents() -> Path:
    """The user's documents folder as the XDG user directories name it, else ``~/Documents``."""
    named = os.environ.get("XDG_DOCUMENTS_DIR")
    listing = _xdg("XDG_CONFIG_HOME", ".config") / "user-dirs.dirs"
    if not named and listing.is_file():
        for row in listing.read_text(encoding="utf-8", errors="replace").splitlines():
            if row.startswith("XDG_DOCUMENTS_DIR="):
                named = row.split("=", 1)[1].strip().strip('"').replace("$HOME", str(Path.home()))
    return Path(named) if named else Path.home() / "Documents"


@dataclass(frozen=True, slots=True)
class Grace:
    """Working days after the due day before a reminder stands: for ``reply``, and for every other act."""

    reply: int = 1
    other: int = 0


@dataclass(frozen=True, slots=True)
class Notes:
    folder: Path = _key(
        lambda: _documents() / "Interviews",
        _path,
        "the folder of notes; sub-folders are read too",
        '"~/Documents/Interviews"',
    )


@dataclass(frozen=True, slots=True)
class Calendar:
    url: str = _key(
        "",
        _text,
        "the CalDAV address, host or e-mail address; none: an embedded server on loopback",
        '"https://dav.example.org/"',
        secret=True,
    )
    username: str = _key("", _text, "the name to log in with", '"me"')
    password: str = _key(
        "",
        _text,
        "the password itself: refused unless this file is private to you; prefer one of the next four",
        '"..."',
        secret=True,
    )
    password_command: tuple[str, ...] = _key(
        (), _texts, "a command that prints the password", '["secret-tool", "lookup", "service", "nudge"]'
    )
    password_env: str = _key("", _text, "the environment variable that holds the password", '"NUDGE_PASSWORD"')
    password_credential: str = _key("", _text, "the systemd credential (LoadCredential=) that holds it", '"caldav"')
    keyring: bool = _key(True, _flag, "ask the desktop's keyring where none of the above is set", "true")
    token_command: tuple[str, ...] = _key(
        (), _texts, "a command that prints an OAuth access token, instead of a password", '["oama", "access", "me"]'
    )
    ca_file: Path | None = _key(None, _path, "a certificate authority of your own", '"~/.config/nudge/ca.pem"')
    client_certificate: Path | None = _key(
        None, _path, "your own certificate and its key in one file", '"~/.config/nudge/me.pem"'
    )
    unencrypted: bool = _key(False, _flag, "send the password over http:// beyond this machine too", "false")
    watch: tuple[str, ...] = _key(
        (), _texts, "calendars to read, by shown name or URL; default: all", '["Personal", "Interviews"]'
    )
    reminders: str = _key(
        "",
        _text,
        "the calendar that gets the reminders; default: the first that may be written",
        '"Personal"',
    )
    discreet: bool = _key(False, _flag, "leave company and person out of the reminders' titles", "false")
    poll: int = _key(300, seconds, "how often to ask the server what has changed", '"5m"')
    titles: tuple[str, ...] = _key((), _texts, "further words that make an event an interview", '["screening", "jury"]')

    @property
    def shown_url(self) -> str:
        """``url`` for people, logs and other programs: without a password that stands in it."""
        return re.sub(r"^(\w[\w+.-]*://)?[^/?#]*:[^/?#]*@", lambda found: found[1] or "", self.url)


@dataclass(frozen=True, slots=True)
class Me:
    addresses: tuple[str, ...] = _key((), _texts, "which mails are your own", '["me@example.org"]')
    name: str = _key(
        "",
        _text,
        "your name, as you sign: drafts end with it, and in chats and mails it tells your own words",
        '"Nadia Martin"',
    )


@dataclass(frozen=True, slots=True)
class Reading:
    date_order: str = _key(
        "auto", partial(_one_of, ("auto", "dmy", "mdy")), "03/04: auto (by language), dmy or mdy", '"auto"'
    )
    languages: tuple[str, ...] = _key(
        ("en", "fr"),
        _languages,
        "the languages that notes are read in; of German (de) a little",
        '["en", "fr", "de"]',
    )


@dataclass(frozen=True, slots=True)
class Work:
    days: frozenset[int] = _key(frozenset(range(5)), _days, "your working days", '["mon", "tue", "wed", "thu", "fri"]')
    start: time = _key(time(9), _clock, "when they begin: reminders stand here", '"09:00"')
    end: time = _key(time(18), _clock, "when they end", '"18:00"')
    holidays: str = _key("", _country, "the country whose public holidays are no working days", '"FR"')


@dataclass(frozen=True, slots=True)
class Judgement:
    grace: Grace = _key(Grace, _grace, "working days of grace before a reminder", "{ reply = 1, other = 0 }")


@dataclass(frozen=True, slots=True)
class Notify:
    backend: str = _key(
        "auto", partial(_one_of, ("auto", "desktop", "plyer", "console", "none")), "how to notify", '"auto"'
    )
    quiet: tuple[time, time] = _key(
        (time(20, 30), time(8)), _span, "nothing is shown between these times", '["20:30", "08:00"]'
    )
    verdicts: str = _key(
        "full", partial(_one_of, ("full", "quiet")), 'quiet says only "A reading of Acme is ready"', '"full"'
    )
    monday_digest: bool = _key(False, _flag, "a digest of every process on Monday morning", "false")


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, with every default filled in."""

    language: str = _key(_system_language, partial(_one_of, ("en", "fr")), "default: from the locale", '"en"')
    timezone: ZoneInfo = _key(_system_zone, _zone, "default: TZ, else the system's", '"Europe/Paris"')
    machine: str = _key(_system_machine, _machine, "names this machine's journal; default: the host name", '"laptop"')
    notes: Notes = dataclasses.field(default_factory=Notes)
    calendar: Calendar = dataclasses.field(default_factory=Calendar)
    me: Me = dataclasses.field(default_factory=Me)
    reading: Reading = dataclasses.field(default_factory=Reading)
    work: Work = dataclasses.field(default_factory=Work)
    judgement: Judgement = dataclasses.field(default_factory=Judgement)
    notify: Notify = dataclasses.field(default_factory=Notify)

    def working_time(self, holidays: frozenset[date], away: tuple[DayRange, ...] = ()) -> WorkingTime:
        """The user's working time; ``holidays`` count only where a country is configured."""
        return WorkingTime(
            zone=self.timezone,
            days=self.work.days,
            start=self.work.start,
            end=self.work.end,
            holidays=holidays if self.work.holidays else frozenset(),
            quiet=self.notify.quiet,
            away=away,
        )


_SECTIONS: Mapping[str, type[Any]] = {
    "notes": Notes,
    "calendar": Calendar,
    "me": Me,
    "reading": Reading,
    "work": Work,
    "judgement": Judgement,
    "notify": Notify,
}


def _xdg(variable: str, fallback: str) -> Path:
    named = os.environ.get(variable, "")
    return Path(named) if named.startswith("/") else Path.home() / fallback


def default_file() -> Path:
    """``$XDG_CONFIG_HOME/nudge/nudge.toml``."""
    return _xdg("XDG_CONFIG_HOME", ".config") / "nudge" / "nudge.toml"


def state_folder() -> Path:
    """``$XDG_STATE_HOME/nudge``: the database and the lock."""
    return _xdg("XDG_STATE_HOME", ".local/state") / "nudge"


def log_file() -> Path:
    """``nudged.log`` in the state folder: what the service did last."""
    return state_folder() / "nudged.log"


def data_folder() -> Path:
    """``$XDG_DATA_HOME/nudge``: the embedded calendar and this machine's random id."""
    return _xdg("XDG_DATA_HOME", ".local/share") / "nudge"


def load(path: Path | None = None) -> Settings:
    """The settings of ``path``; of the default file where None, or the defaults where that does not exist.

    Raises:
        NudgeError: the named file cannot be read, is no TOML, has an unknown key or a wrong value.
    """
    file = path or default_file()
    if path is None and not file.exists():
        return Settings()
    try:
        content = file.read_bytes()
        text = content.decode()
        raw = tomllib.loads(text)
    except OSError as error:
        raise NudgeError(
            f"cannot be read ({error.strerror})",
            where=str(file),
            todo="Check --config and the file's permissions",
        ) from error
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise NudgeError(
            f"is not valid TOML ({error.reason})", where=f"{file}:{line}", todo="Save it as UTF-8"
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise NudgeError(f"is not valid TOML ({error})", where=str(file), todo="Correct the line it names") from error
    settings = parse(raw, where=str(file), lines=_lines(text))
    if (settings.calendar.password or settings.calendar.shown_url != settings.calendar.url) and stat.S_IMODE(
        file.stat().st_mode
    ) & 0o077:
        raise NudgeError(
            "calendar.password stands in a file that others can read",
            where=str(file),
            todo=f"Run: chmod 600 {file}",
        )
    return settings


_SECTION_ROW = re.compile(r"\s*\[\s*([\w.-]+)\s*\]")
_KEY_ROW = re.compile(r"""\s*["']?([\w.-]+)["']?\s*=""")


def _lines(text: str) -> dict[str, int]:
    """The line of each section and key, named as in ``calendar.url``."""
    prefix = ""
    found: dict[str, int] = {}
    for number, row in enumerate(text.split("\n"), start=1):
        if section := _SECTION_ROW.match(row):
            found.setdefault(section[1], number)
            prefix = f"{section[1]}."
        elif key := _KEY_ROW.match(row):
            found.setdefault(prefix + key[1], number)
    return found


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the settings stand."""

    name: str
    lines: Mapping[str, int]

    def of(self, key: str) -> str:
        """The file, and the line of ``key`` where it is known."""
        return f"{self.name}:{self.lines[key]}" if key in self.lines else self.name


def parse(
    raw: Mapping[str, object], *, where: str = "configuration", lines: Mapping[str, int] | None = None
) -> Settings:
    """Check ``raw`` (parsed TOML) against the declaration and fill in the defaults.

    Args:
        where: the name of the file.
        lines: the line of each section and key in it.

    Raises:
        NudgeError: an unknown key or a wrong value.
    """
    place = _Place(where, lines or {})
    values: dict[str, Any] = {}
    for name, section in _SECTIONS.items():
        inner = raw.get(name, {})
        if not isinstance(inner, dict):
            shown = "..." if name == "calendar" else repr(inner)
            raise NudgeError(f"{name} = {shown} is not a section", where=place.of(name), todo=f"Write it as [{name}]")
        values[name] = _fill(section, inner, f"{name}.", place)
    plain = {key: value for key, value in raw.items() if key not in _SECTIONS}
    settings: Settings = _fill(Settings, plain, "", place)
    if values["work"].end <= values["work"].start:
        span = f"{values['work'].start:%H:%M}–{values['work'].end:%H:%M}"
        raise NudgeError(
            f"work.start and work.end, {span}, are no span", where=place.of("work.end"), todo="Let the end come later"
        )
    return dataclasses.replace(settings, **values)


def _fill(section: type[Any], raw: Mapping[str, object], prefix: str, place: _Place) -> Any:
    keys = {field.name: field.metadata for field in dataclasses.fields(section) if field.metadata}
    values = {}
    for name, value in raw.items():
        if name not in keys:
            raise NudgeError(
                f"unknown key {prefix}{name}",
                where=place.of(prefix + name),
                todo="Known here: " + ", ".join(f"{prefix}{key}" for key in keys),
            )
        try:
            values[name] = keys[name]["check"](value)
        except _WrongError as error:
            shown = "..." if name == "password" else repr(value)
            raise NudgeError(
                f"{prefix}{name} = {shown} is not allowed", where=place.of(prefix + name), todo=f"Give {error}"
            ) from error
    return section(**values)


def sample(chosen: Mapping[str, Any] | None = None) -> str:
    """The commented configuration file, every key with its meaning and an example.

    ``chosen`` sets keys, named as in ``calendar.url``, to texts, flags or lists of texts; they stand uncommented.
    """
    chosen = chosen or {}
    rows = [
        "# nudge: every key is optional. Delete the # in front of a key to set it.",
        "# Place: $XDG_CONFIG_HOME/nudge/nudge.toml (usually ~/.config/nudge/nudge.toml).",
        "",
        *_sample_rows(Settings, "", chosen),
    ]
    for name, section in _SECTIONS.items():
        rows += ["", f"[{name}]", *_sample_rows(section, f"{name}.", chosen)]
    return "\n".join(rows) + "\n"


def _sample_rows(section: type[Any], prefix: str, chosen: Mapping[str, Any]) -> list[str]:
    rows = []
    for field in dataclasses.fields(section):
        if field.metadata:
            value = chosen.get(prefix + field.name)
            shown = (
                f"# {field.name} = {field.metadata['example']}" if value is None else f"{field.name} = {_toml(value)}"
            )
            rows += [f"# {field.metadata['doc']}", shown]
    return rows


def _toml(value: object) -> str:
    """``value`` as TOML 1.0 writes it: its basic strings are JSON's but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
