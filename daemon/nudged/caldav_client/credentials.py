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
        token=(lambda: _from_command(calendar.token_command, "token_command")) if calendar.token_command else None,
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
        return _from_command(calendar.password_command, "password_command")
    if calendar.password_env:
        return _from_environment(calendar.password_env)
    if calendar.password_credential:
        return _from_credential(calendar.password_credential)
    if calendar.password or not name:
        return calendar.password
    found = _from_keyring(name) if calendar.keyring else None
    if found is None:
        raise CalendarRefused("calendar.no-password", user=name, service=KEYRING_SERVICE)
    return found


def _from_command(command: tuple[str, ...], key: str) -> str:
    """The first line that ``command`` prints, which stands in the settings as calendar.``key``."""
    name = command[0]
    try:
        done = subprocess.run(
            list(command), stdin=subprocess.DEVNULL, capture_output=True, timeout=_COMMAND_TIMEOUT, check=False
        )
    except OSError as error:
        raise CalendarRefused("calendar.command-failed", where=name, reason=error.strerror or "?", key=key) from None
    except subprocess.TimeoutExpired:
        raise CalendarRefused("calendar.command-slow", where=name, seconds=_COMMAND_TIMEOUT, key=key) from None
    if done.returncode != 0:
        raise CalendarRefused("calendar.command-exit", where=name, exit=done.returncode, key=key)
    if not (found := _first_line(done.stdout)):
        raise CalendarRefused("calendar.command-nothing", where=name, key=key)
    return found


def _from_environment(variable: str) -> str:
    found = os.environ.get(variable, "")
    if not found:
        raise CalendarRefused("calendar.env-unset", where=variable)
    return found


def _from_credential(name: str) -> str:
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    if not folder or "/" in name or name in (".", ".."):
        raise CalendarRefused("calendar.credential-absent", where=name)
    try:
        found = _first_line((Path(folder) / name).read_bytes())
    except OSError as error:
        raise CalendarRefused("calendar.credential-unreadable", where=name, reason=error.strerror or "?") from None
    if not found:
        raise CalendarRefused("calendar.credential-nothing", where=name)
    return found


def _first_line(raw: bytes) -> str:
    """The first line of ``raw``; "" where there is no readable one."""
    try:
        return raw.decode().split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError:
        return ""


def _from_keyring(username: str) -> str | None:
    import keyring  # noqa: PLC0415 - 90 ms and 13 MiB, and only some users keep their password there
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password(KEYRING_SERVICE, username)
    except KeyringError:
        return None
