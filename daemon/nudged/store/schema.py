"""The database file: its schema, its migrations, and what to do with one that is damaged.

The database is a cache of the notes and the calendar. A damaged one is therefore put aside under another name, for
whoever wants to look, and made anew; one written by a newer version is refused, since its cache may hold more.
"""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from nudged.model import NudgeError
from nudged.whole import identity

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

BUSY_SECONDS = 10.0

_VERSION_1 = (
    "CREATE TABLE note (file TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, digest TEXT NOT NULL)",
    """CREATE TABLE entry (
        id INTEGER PRIMARY KEY,
        file TEXT,
        collection TEXT, href TEXT, uid TEXT, recurrence TEXT,
        position INTEGER NOT NULL,
        statement TEXT NOT NULL,
        gone TEXT,
        CHECK ((file IS NULL) = (href IS NOT NULL)))""",
    "CREATE INDEX entry_of_note ON entry (file) WHERE file IS NOT NULL",
    "CREATE INDEX entry_of_event ON entry (collection, href) WHERE href IS NOT NULL",
    """CREATE TABLE collection (
        url TEXT PRIMARY KEY, name TEXT NOT NULL, token TEXT NOT NULL, ctag TEXT NOT NULL, synced TEXT)""",
    """CREATE TABLE event (
        collection TEXT NOT NULL, href TEXT NOT NULL, etag TEXT NOT NULL,
        PRIMARY KEY (collection, href)) WITHOUT ROWID""",
    """CREATE TABLE interview (
        id INTEGER PRIMARY KEY,
        collection TEXT NOT NULL, href TEXT NOT NULL,
        interview TEXT NOT NULL,
        FOREIGN KEY (collection, href) REFERENCES event ON DELETE CASCADE)""",
    "CREATE INDEX interview_of_event ON interview (collection, href)",
    """CREATE TABLE seen (
        collection TEXT NOT NULL, href TEXT NOT NULL,
        promise TEXT NOT NULL, etag TEXT NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY (collection, href),
        FOREIGN KEY (collection, href) REFERENCES event ON DELETE CASCADE)""",
    """CREATE TABLE written (
        promise TEXT PRIMARY KEY, collection TEXT NOT NULL, href TEXT NOT NULL, etag TEXT NOT NULL,
        slot TEXT NOT NULL, start TEXT NOT NULL, title TEXT NOT NULL, status TEXT NOT NULL,
        wording TEXT NOT NULL, state TEXT NOT NULL)""",
    "CREATE TABLE told (key TEXT PRIMARY KEY, at TEXT NOT NULL)",
    """CREATE TABLE fault (
        part TEXT PRIMARY KEY, message TEXT NOT NULL, since TEXT NOT NULL, last TEXT NOT NULL,
        retry TEXT, tries INTEGER NOT NULL)""",
    "CREATE TABLE fact (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
)

_VERSION_2 = ("ALTER TABLE fault ADD COLUMN fact TEXT",)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_VERSION_1, _VERSION_2)
"""The statements that lead from each schema version to the next; the version is how many have been applied."""

_TABLES = ("note", "entry", "collection", "event", "interview", "seen", "written", "told", "fault", "fact")

_SURROUNDINGS = {
    sqlite3.SQLITE_BUSY: "Another program holds it: try again",
    sqlite3.SQLITE_LOCKED: "Another program holds it: try again",
    sqlite3.SQLITE_FULL: "Free some space on that disk",
    sqlite3.SQLITE_READONLY: "Make the file and its folder writable for you",
    sqlite3.SQLITE_CANTOPEN: "Make the file and its folder readable and writable for you",
    sqlite3.SQLITE_PERM: "Make the file and its folder readable and writable for you",
    sqlite3.SQLITE_IOERR: "Check that disk",
    sqlite3.SQLITE_NOMEM: "Close other programs and try again",
}
"""Primary result codes of SQLite that blame the surroundings, not the file, and what a user can do about each."""


class StoreError(NudgeError):
    """The database cannot be used now; the surroundings are to blame, and it may be tried again."""


class StoreDamagedError(StoreError):
    """The database file is damaged; opening it for writing again puts it aside and starts anew."""


def translated(error: sqlite3.Error, path: Path) -> StoreError:
    """``error`` as one clear line that names the file and what to do."""
    code = getattr(error, "sqlite_errorcode", None)
    todo = _SURROUNDINGS.get(code & 0xFF) if code is not None else None
    if todo is not None:
        return StoreError(f"the database cannot be used ({error})", where=str(path), todo=todo)
    return damaged(error, path)


def damaged(error: Exception, path: Path) -> StoreDamagedError:
    """``error`` as one clear line where the content of the file is to blame."""
    return StoreDamagedError(
        f"the database is damaged ({error})",
        where=str(path),
        todo="Start nudged anew: it keeps the file aside and builds another one from the notes and the calendar",
    )


def connect_writer(path: Path, migrations: Sequence[Sequence[str]] = MIGRATIONS) -> tuple[sqlite3.Connection, bool]:
    """Open ``path`` for writing, made or migrated as needed; and whether a damaged one was put aside.

    Raises:
        StoreError: the surroundings do not allow it.
        NudgeError: it was written by a newer version.
    """
    try:
        return _ready(path, migrations), False
    except StoreDamagedError:
        put_aside(path)
        return _ready(path, migrations), True


def _ready(path: Path, migrations: Sequence[Sequence[str]]) -> sqlite3.Connection:
    private(path)
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_size_limit = 16777216")
        check_version(connection, path, len(migrations))
        check_pages(connection)
        migrate(connection, migrations)
        check_tables(connection)
    except sqlite3.Error as error:
        connection.close()
        raise translated(error, path) from error
    except NudgeError:
        connection.close()
        raise
    return connection


def connect_reader(path: Path) -> sqlite3.Connection:
    """Open ``path`` for reading only, as it is.

    Raises:
        NudgeError: there is none, or it is of another version.
        StoreError: it cannot be read.
    """
    if not path.exists():
        raise NudgeError("there is no database yet", where=str(path), todo="Start nudged, or run: nudged --once")
    uri = path.absolute().as_uri() + "?mode=ro"
    if not os.access(path.parent, os.W_OK) and not path.with_name(path.name + "-wal").exists():
        uri += "&immutable=1"  # on a disk that is read-only SQLite cannot make the log that it would look into
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        version = check_version(connection, path, len(MIGRATIONS))
        if version == len(MIGRATIONS):
            check_tables(connection)
            return connection
    except sqlite3.Error as error:
        _close(connection)
        raise translated(error, path) from error
    except NudgeError:
        _close(connection)
        raise
    _close(connection)
    raise NudgeError(
        "the database is of an older version", where=str(path), todo="Start nudged again: it brings it up to date"
    )


def check_readable(path: Path) -> None:
    """Open ``path`` as others do, and close it.

    Raises:
        StoreDamagedError: they could not, and the surroundings are not to blame.
    """
    try:
        connect_reader(path).close()
    except StoreDamagedError:
        raise
    except StoreError:
        return  # who reads or writes next tells of it
    except NudgeError as error:  # of another version, while nobody but us may write
        raise damaged(ValueError(error.what), path) from error


def place(path: Path) -> tuple[object, ...]:
    """Which files the database is: what was written last stands in its log alone."""
    return identity(path), identity(path.with_name(path.name + "-wal"))


def _close(connection: sqlite3.Connection | None) -> None:
    if connection is not None:
        connection.close()


def check_version(connection: sqlite3.Connection, path: Path, known: int) -> int:
    """The file's schema version.

    Raises:
        NudgeError: it is newer than ``known``.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > known:
        raise NudgeError(
            "the database was written by a newer nudge",
            where=str(path),
            todo="Upgrade nudge, or delete the file: it is built anew from the notes and the calendar",
        )
    return version


def check_pages(connection: sqlite3.Connection) -> None:
    """Fail with ``sqlite3.Error`` where a page of the file is not as it should be."""
    finding = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    if finding != "ok":
        raise sqlite3.DatabaseError(" ".join(finding.split()))


def check_tables(connection: sqlite3.Connection) -> None:
    """Fail with ``sqlite3.Error`` where a table is missing."""
    for table in _TABLES:
        connection.execute(f"SELECT 1 FROM {table} LIMIT 0")  # noqa: S608 - names from the constant above


def migrate(connection: sqlite3.Connection, migrations: Sequence[Sequence[str]]) -> None:
    """Lead the schema to the version ``len(migrations)``, one transaction a version."""
    done = int(connection.execute("PRAGMA user_version").fetchone()[0])
    for version, statements in enumerate(migrations[done:], start=done + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {version}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def private(path: Path) -> None:
    """Make ``path``, and its folder where that is absent, for the user alone; SQLite's other files follow ``path``.

    Raises:
        StoreError: they cannot be made.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise StoreError(
            f"the database cannot be made ({error.strerror})",
            where=str(path),
            todo="Make the file and its folder writable for you",
        ) from error


def put_aside(path: Path) -> Path:
    """Rename a damaged database, with its write-ahead log, to ``NAME.broken-STAMP``, STAMP being its last change (UTC).

    Raises:
        StoreError: it cannot be renamed.
    """
    stamp = f"{datetime.fromtimestamp(path.stat().st_mtime, UTC):%Y%m%dT%H%M%SZ}"
    aside, number = path.with_name(f"{path.name}.broken-{stamp}"), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.broken-{stamp}-{number}")
    try:
        for suffix in ("-wal", "-shm", ""):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(aside.with_name(aside.name + suffix))
    except OSError as error:
        raise StoreError(
            f"the damaged database cannot be put aside ({error.strerror})", where=str(path), todo="Delete it"
        ) from error
    return aside
