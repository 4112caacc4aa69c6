"""Who logs in and how: from wherever the settings say, never into a log or an error."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from nudged.caldav_client.address import is_mail
from nudged.caldav_client.errors import CalendarRefused
from nudged.caldav_client.transport import Security

if TYPE_CHECKING:
    from nudged.config import Calendar

KEYRING_SERVICE = "nudge"
_COMMAND_TIMEOUT = 60
"""Seconds; a password command may ask its user."""


def username(calendar: Calendar) -> str:
    """The name to log in with: the one that is set, else the e-mail address by which the server is named."""
    return calendar.username or (calendar.url if is_mail(calendar.url) else "")


def security(calendar: Calendar) -> Security:
    """How the connection is secured, and where a bearer token comes from."""
    return Security(
        ca_file=calendar.ca_file,
        client_certificate=calendar.client_certificate,
        unencrypted=calendar.unencrypted,
        token=(lambda: _from_command(calendar.token_command, "token")) if calendar.token_command else None,
    )


def password(calendar: Calendar) -> str:
    """The password of ``username``; "" where there is no user name, or a token takes its place.

    The first of: the password command, the environment variable, the systemd credential, the password in the
    configuration, the desktop's keyring.

    Raises:
        CalendarRefused: the place that the settings name holds none.
    """
    name = username(calendar)
    if calendar.token_command:
        return ""
    if calendar.password_command:
        return _from_command(calendar.password_command, "password")
    if calendar.password_env:
        return _from_environment(calendar.password_env)
    if calendar.password_credential:
        return _from_credential(calendar.password_credential)
    if calendar.password or not name:
        return calendar.password
    found = _from_keyring(name) if calendar.keyring else None
    if found is None:
        raise CalendarRefused(
            f"there is no password for {name}",
            where="calendar",
            todo=f"Run: keyring set {KEYRING_SERVICE} {name}, or set calendar.password_command",
        )
    return found


def _from_command(command: tuple[str, ...], what: str) -> str:
    """The first line that ``command`` prints, the ``what``: "password" or "token"."""
    name = command[0]
    todo = f"Try the command of calendar.{what}_command in a terminal"
    try:
        done = subprocess.run(
            list(command), stdin=subprocess.DEVNULL, capture_output=True, timeout=_COMMAND_TIMEOUT, check=False
        )
    except OSError as error:
        raise CalendarRefused(f"cannot be run ({error.strerror})", where=name, todo=todo) from None
    except subprocess.TimeoutExpired:
        raise CalendarRefused(f"gave no {what} within {_COMMAND_TIMEOUT} s", where=name, todo=todo) from None
    if done.returncode != 0:
        raise CalendarRefused(f"failed with exit code {done.returncode}", where=name, todo=todo)
    return _first_line(done.stdout, name, todo)


def _from_environment(variable: str) -> str:
    found = os.environ.get(variable, "")
    if not found:
        raise CalendarRefused(
            "is not set, and should hold the password", where=variable, todo="Set it, or change calendar.password_env"
        )
    return found


def _from_credential(name: str) -> str:
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    todo = f"Add LoadCredential={name}:FILE to the unit, or change calendar.password_credential"
    if not folder or "/" in name or name in (".", ".."):
        raise CalendarRefused("is no systemd credential of this service", where=name, todo=todo)
    try:
        return _first_line((Path(folder) / name).read_bytes(), name, todo)
    except OSError as error:
        raise CalendarRefused(f"cannot be read ({error.strerror})", where=name, todo=todo) from None


def _first_line(raw: bytes, where: str, todo: str) -> str:
    try:
        found = raw.decode().split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError:
        raise CalendarRefused("gave no readable text", where=where, todo=todo) from None
    if not found:
        raise CalendarRefused("gave nothing", where=where, todo=todo)
    return found


def _from_keyring(username: str) -> str | None:
    import keyring  # noqa: PLC0415 - 90 ms and 13 MiB, and only some users keep their password there
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password(KEYRING_SERVICE, username)
    except KeyringError:
        return None
