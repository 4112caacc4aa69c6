"""The store itself. Each method is one transaction of its own, or a part of the one that the caller has begun.

An entry that its source no longer says is kept, marked with the moment since which it is gone: the ledger needs it to
tell a sentence that was corrected or moved from one that was taken back. ``forget_gone`` removes it in the end.
"""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from nudged.model import Entry, Source
from nudged.store.codec import (
    decode_fact,
    decode_interview,
    decode_statements,
    encode_fact,
    encode_interview,
    encode_statement,
    moment,
    moment_text,
)
from nudged.store.rows import Collection, Fault, NoteStamp, SeenReminder, WrittenReminder
from nudged.store.schema import check_readable, connect_reader, connect_writer, damaged, place, put_aside, translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path
    from types import TracebackType

    from nudged.model import Fact, Interview, Statement

_Row = tuple[Any, ...]
_OF_NOTE = "file = ?"
_OF_EVENT = "collection = ? AND href = ?"


class Store:
    """The service's memory. Safe to use from several threads; a transaction of one keeps the others waiting.

    Every method that takes a datetime wants it aware, and every one that gives one gives it aware, in UTC. Every
    method may raise ``StoreError``: disk full, file not readable, or (``StoreDamagedError``) a damaged file.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, *, writer: bool, rebuilt: bool = False) -> None:
        self.path, self.rebuilt = path, rebuilt
        self._connection, self._writer = connection, writer
        self._lock = threading.RLock()
        self._depth = 0
        self._place = place(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the database for writing; made, migrated or, where it was damaged, put aside and made anew.

        Raises:
            StoreError: the surroundings do not allow it.
            NudgeError: it was written by a newer version.
        """
        connection, rebuilt = connect_writer(path)
        return cls(path, connection, writer=True, rebuilt=rebuilt)

    @classmethod
    def open_reader(cls, path: Path) -> Self:
        """Open the database for reading; a writer neither waits for it nor keeps it waiting.

        Raises:
            NudgeError: there is none, or it is of another version.
            StoreError: it cannot be read.
        """
        return cls(path, connect_reader(path), writer=False)

    def close(self) -> None:
        """Let go of the file; closing twice does nothing."""
        with self._lock:
            self._connection.close()

    def check_place(self) -> None:
        """Look whether the file still stands where others look for it, and opens for them as for us.

        What was read is kept in memory, so that a file whose beginning another program has written over would be
        noticed by all but us. SQLite opens it, not we: to close it ourselves would let go of SQLite's locks on it.

        Raises:
            StoreDamagedError: it was removed, replaced or written over: what is written now is lost.
        """
        if place(self.path) != self._place:
            raise damaged(FileNotFoundError("removed or replaced while in use"), self.path)
        check_readable(self.path)

    def put_aside(self) -> None:
        """Let go of the file, which is damaged, and keep it under another name: ``open`` makes a new one.

        Raises:
            StoreError: it cannot be renamed.
        """
        self.close()
        if self.path.exists():
            put_aside(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: what is written inside is kept where the block ends, and undone where it raises.

        Inside another one it is a part of that: undone alone where it raises, kept only where the outer one is.
        A reader sees one state of the database throughout.
        """
        with self._lock:
            outermost = self._depth == 0
            begin = "BEGIN IMMEDIATE" if self._writer else "BEGIN"
            self._run(begin if outermost else "SAVEPOINT inner")
            self._depth += 1
            try:
                yield
                self._run("COMMIT" if outermost else "RELEASE inner")
            except BaseException:
                if self._connection.in_transaction:
                    for statement in ("ROLLBACK",) if outermost else ("ROLLBACK TO inner", "RELEASE inner"):
                        self._run(statement)
                raise
            finally:
                self._depth -= 1

    def _run(self, sql: str, values: Sequence[object] = ()) -> None:
        with self._lock:
            try:
                self._connection.execute(sql, values)
            except sqlite3.Error as error:
                raise translated(error, self.path) from error

    def _run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        with self._lock:
            try:
                self._connection.executemany(sql, rows)
            except sqlite3.Error as error:
                raise translated(error, self.path) from error

    def _rows(self, sql: str, values: Sequence[object] = ()) -> list[_Row]:
        with self._lock:
            try:
                return self._connection.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise translated(error, self.path) from error

    @property
    def changes(self) -> int:
        """How many rows were written since it was opened: it grows with each change."""
        return self._connection.total_changes

    # notes

    def note_stamps(self) -> dict[str, NoteStamp]:
        """The notes that were there at the last pass, by path."""
        return {row[0]: NoteStamp(*row[1:]) for row in self._rows("SELECT file, size, mtime_ns, digest FROM note")}

    def put_note(self, file: str, stamp: NoteStamp, statements: Sequence[Statement], now: datetime) -> None:
        """Take in what the note ``file`` says now.

        A statement that it no longer says stays as an entry gone since ``now``; one that is back is no longer gone.
        """
        entries = [Entry(statement, Source(file=file), order) for order, statement in enumerate(statements)]
        with self.transaction():
            self.touch_note(file, stamp)
            self._merge(_OF_NOTE, (file,), entries, now)

    def touch_note(self, file: str, stamp: NoteStamp) -> None:
        """Remember the stamp of a note whose content is as it was."""
        self._run(
            "INSERT INTO note VALUES (?, ?, ?, ?) ON CONFLICT (file) DO UPDATE"
            " SET size = excluded.size, mtime_ns = excluded.mtime_ns, digest = excluded.digest",
            (file, stamp.size, stamp.mtime_ns, stamp.digest),
        )

    def drop_note(self, file: str, now: datetime) -> None:
        """The file is no longer there: all that it said is gone since ``now``."""
        with self.transaction():
            self._run("DELETE FROM note WHERE file = ?", (file,))
            self._merge(_OF_NOTE, (file,), (), now)

    def _merge(self, where: str, key: tuple[str, ...], entries: Sequence[Entry], now: datetime) -> None:
        """Bring the entries of one source up to date; they are matched by what they say, one to one."""
        former: dict[tuple[object, ...], list[_Row]] = {}
        rows = self._rows(
            f"SELECT id, uid, recurrence, statement, position, gone FROM entry WHERE {where}"  # noqa: S608 - constants
            " ORDER BY gone IS NOT NULL DESC, gone, position DESC",
            key,
        )
        for row, statement in zip(rows, self._statements(row[3] for row in rows), strict=True):
            former.setdefault(_identity(statement, row[1], row[2]), []).append(row)
        for entry in entries:
            uid, recurrence = entry.source.uid, entry.source.recurrence
            values = (uid, recurrence, encode_statement(entry.statement), entry.order, None)
            same = former.get(_identity(entry.statement, uid, recurrence))
            if not same:
                file, collection, href = (key[0], None, None) if len(key) == 1 else (None, *key)
                self._run(
                    "INSERT INTO entry (uid, recurrence, statement, position, gone, file, collection, href)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (*values, file, collection, href),
                )
                continue
            row = same.pop()
            if row[1:] != values:
                self._run(
                    "UPDATE entry SET uid = ?, recurrence = ?, statement = ?, position = ?, gone = ? WHERE id = ?",
                    (*values, row[0]),
                )
        for row in (row for rest in former.values() for row in rest if row[-1] is None):
            self._run("UPDATE entry SET gone = ? WHERE id = ?", (moment_text(now), row[0]))

    # calendar

    def collections(self) -> dict[str, Collection]:
        """The calendars as last synchronised, by URL."""
        rows = self._rows("SELECT url, name, token, ctag, synced FROM collection ORDER BY url")
        return {row[0]: Collection(row[0], row[1], row[2], row[3], _moment(row[4])) for row in rows}

    def put_collection(self, collection: Collection) -> None:
        """Remember how far a calendar has been synchronised; write it after the events that its token covers."""
        self._run(
            "INSERT OR REPLACE INTO collection VALUES (?, ?, ?, ?, ?)",
            (collection.url, collection.name, collection.token, collection.ctag, _text(collection.synced)),
        )

    def drop_collection(self, url: str) -> None:
        """Forget a calendar with its events, their entries and seen reminders; nothing is marked as gone."""
        with self.transaction():
            self._run("DELETE FROM event WHERE collection = ?", (url,))
            self._run("DELETE FROM entry WHERE collection = ?", (url,))
            self._run("DELETE FROM collection WHERE url = ?", (url,))

    def event_etags(self, url: str) -> dict[str, str]:
        """The ETag of every known event of the calendar ``url``, our reminders included, by href."""
        return dict(self._rows("SELECT href, etag FROM event WHERE collection = ?", (url,)))

    def put_event(  # noqa: PLR0913, PLR0917 - the parts of an event, as the sync has them
        self,
        url: str,
        href: str,
        etag: str,
        interviews: Sequence[Interview],
        entries: Sequence[Entry],
        now: datetime,
    ) -> None:
        """Take in what the event ``href`` of the calendar ``url`` is now.

        It replaces what the href held before; an entry that is no longer said is gone since ``now``.
        """
        with self.transaction():
            self._put_etag(url, href, etag)
            for interview in interviews:
                self._run(
                    "INSERT INTO interview (collection, href, interview) VALUES (?, ?, ?)",
                    (url, href, encode_interview(interview)),
                )
            self._merge(_OF_EVENT, (url, href), entries, now)

    def put_silent_events(self, url: str, etags: Mapping[str, str]) -> None:
        """Take in at one stroke events that say nothing and that the store does not hold: ``etags`` by href."""
        with self.transaction():
            rows = ((url, href, etag) for href, etag in etags.items())
            self._run_many("INSERT INTO event VALUES (?, ?, ?)", rows)

    def _put_etag(self, url: str, href: str, etag: str) -> None:
        """Enter the event anew: what hung on the former one goes with it."""
        self._run("DELETE FROM event WHERE collection = ? AND href = ?", (url, href))
        self._run("INSERT INTO event VALUES (?, ?, ?)", (url, href, etag))

    def drop_event(self, url: str, href: str, now: datetime) -> None:
        """The event was deleted on the server: its entries are gone since ``now``, all else of it is removed."""
        with self.transaction():
            self._run("DELETE FROM event WHERE collection = ? AND href = ?", (url, href))
            self._merge(_OF_EVENT, (url, href), (), now)

    def put_seen(self, reminder: SeenReminder) -> None:
        """Remember an event of ours as read from the server; its ETag shows in ``event_etags`` too."""
        with self.transaction():
            self._put_etag(reminder.collection, reminder.href, reminder.etag)
            self._run("DELETE FROM entry WHERE collection = ? AND href = ?", (reminder.collection, reminder.href))
            self._run(
                "INSERT INTO seen (collection, href, promise, etag, text) VALUES (?, ?, ?, ?, ?)",
                (reminder.collection, reminder.href, reminder.promise, reminder.etag, reminder.text),
            )

    def seen(self) -> dict[str, list[SeenReminder]]:
        """The events of ours that the server was last seen to hold, by the promise's id."""
        found: dict[str, list[SeenReminder]] = {}
        for row in self._rows("SELECT promise, collection, href, etag, text FROM seen ORDER BY collection, href"):
            found.setdefault(row[0], []).append(SeenReminder(*row))
        return found

    # what the ledger folds

    def entries(self) -> list[Entry]:
        """Every entry, gone ones too, by source and then in the order of the source."""
        rows = self._rows(
            "SELECT statement, file, uid, recurrence, position, gone FROM entry"
            " ORDER BY file, uid, recurrence, position, gone, statement"
        )
        found: list[Entry] = []
        source = Source()
        statements = self._statements(row[0] for row in rows)
        for (_, file, uid, recurrence, position, gone), statement in zip(rows, statements, strict=True):
            if source.file != file or source.uid != uid or source.recurrence != recurrence:
                source = Source(file, uid, recurrence)
            found.append(Entry(statement, source, position, _moment(gone)))
        return found

    def _statements(self, texts: Iterable[str]) -> list[Statement]:
        try:
            return decode_statements(texts)
        except (ValueError, KeyError, TypeError) as error:
            raise damaged(error, self.path) from error

    def interviews(self) -> list[Interview]:
        """Every interview of the calendars."""
        rows = self._rows("SELECT interview FROM interview ORDER BY collection, href, id")
        try:
            return [decode_interview(row[0]) for row in rows]
        except (ValueError, KeyError, TypeError) as error:
            raise damaged(error, self.path) from error

    def bound_gone(self, now: datetime) -> None:
        """What went while the clock was ahead has been gone since ``now`` at the latest."""
        self._run("UPDATE entry SET gone = ? WHERE gone > ?", (moment_text(now),) * 2)

    def forget_gone(self, before: datetime) -> None:
        """Remove the entries that have been gone since before ``before``."""
        self._run("DELETE FROM entry WHERE gone < ?", (moment_text(before),))

    # reminders

    def written(self) -> dict[str, WrittenReminder]:
        """What this machine last knew of each reminder, by the promise's id."""
        rows = self._rows(
            "SELECT promise, collection, href, etag, slot, start, title, status, wording, state FROM written"
        )
        return {
            promise: WrittenReminder(promise, collection, href, etag, moment(slot), moment(start), *words)
            for promise, collection, href, etag, slot, start, *words in rows
        }

    def put_written(self, reminder: WrittenReminder) -> None:
        """Remember what this machine now knows of a reminder."""
        self._run(
            "INSERT OR REPLACE INTO written"
            " (promise, collection, href, etag, slot, start, title, status, wording, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                reminder.promise,
                reminder.collection,
                reminder.href,
                reminder.etag,
                moment_text(reminder.slot),
                moment_text(reminder.start),
                reminder.title,
                reminder.status,
                reminder.wording,
                reminder.state,
            ),
        )

    # notifications

    def told(self) -> dict[str, datetime]:
        """What has been shown, and when, by the notice's key."""
        return {key: moment(at) for key, at in self._rows("SELECT key, at FROM told")}

    def put_told(self, key: str, now: datetime) -> None:
        """Remember that the notice ``key`` was shown at ``now``."""
        self._run("INSERT OR REPLACE INTO told VALUES (?, ?)", (key, moment_text(now)))

    # health

    def put_fault(
        self, part: str, message: str, now: datetime, retry: datetime | None, fact: Fact | None = None
    ) -> None:
        """A try of ``part`` has failed; ``since`` stays at the first failure until ``clear_fault``."""
        at = moment_text(now)
        self._run(
            "INSERT INTO fault (part, message, since, last, retry, tries, fact) VALUES (?, ?, ?, ?, ?, 1, ?)"
            " ON CONFLICT (part) DO UPDATE SET message = excluded.message, last = excluded.last,"
            " since = min(since, excluded.since),"
            " retry = excluded.retry, tries = tries + 1, fact = excluded.fact",
            (part, message, at, at, _text(retry), encode_fact(fact) if fact else None),
        )

    def clear_fault(self, part: str) -> None:
        """``part`` works again."""
        self._run("DELETE FROM fault WHERE part = ?", (part,))

    def faults(self) -> list[Fault]:
        """The faults that now stand, the oldest first."""
        rows = self._rows("SELECT part, message, since, last, retry, tries, fact FROM fault ORDER BY since, part")
        try:
            return [_fault(*row) for row in rows]
        except (ValueError, KeyError, TypeError) as error:
            raise damaged(error, self.path) from error

    def get(self, key: str) -> str | None:
        """The small fact ``key``, None where it was never put."""
        rows = self._rows("SELECT value FROM fact WHERE key = ?", (key,))
        return rows[0][0] if rows else None

    def put(self, key: str, value: str) -> None:
        """Remember a small fact; one that is known as it is writes nothing."""
        self._run(
            "INSERT INTO fact VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
            " WHERE value <> excluded.value",
            (key, value),
        )


def _fault(  # noqa: PLR0913, PLR0917 - the columns
    part: str, message: str, since: str, last: str, retry: str | None, tries: int, fact: str | None
) -> Fault:
    told = decode_fact(fact) if fact is not None else None
    return Fault(part, message, moment(since), moment(last), _moment(retry), tries, told)


def _moment(text: str | None) -> datetime | None:
    return moment(text) if text else None


def _text(value: datetime | None) -> str | None:
    return moment_text(value) if value else None


def _identity(statement: Statement, uid: str | None, recurrence: str | None) -> tuple[object, ...]:
    """What makes two readings of one source the same statement, whatever else was read differently.

    The day belongs to it only where the text itself tells it: that of an undated note changes with each save, and
    that of an event's text with the event (DESIGN.md section 3, identity).
    """
    said = statement.said if statement.dated and uid is None else None
    words = " ".join(statement.quote.casefold().split())
    return statement.type, words, statement.company, said, uid, recurrence
