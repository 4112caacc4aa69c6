"""Removing for good what is known of a company: rows, and what SQLite would leave of them in free pages and its log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.store.codec import decode_interview, decode_statements

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from nudged.model import Interview, Statement
    from nudged.store.database import Store


def forget(
    store: Store,
    said: Callable[[Statement], bool],
    met: Callable[[Interview], bool],
    promises: Collection[str],
    told: Callable[[str], bool],
) -> None:
    """Remove the entries that ``said`` names, gone ones too, the interviews that ``met`` does, and what hangs on them.

    Args:
        store: open for writing.
        promises: the ids whose reminders are no longer known.
        told: which notices' keys are about them.

    Raises:
        StoreError: the database cannot be written.
    """
    run, rows = store._run, store._rows
    run("PRAGMA secure_delete = ON")
    with store.transaction():
        entries = rows("SELECT id, statement FROM entry")
        for (row, _), statement in zip(entries, decode_statements(text for _, text in entries), strict=True):
            if said(statement):
                run("DELETE FROM entry WHERE id = ?", (row,))
        for row, text in rows("SELECT id, interview FROM interview"):
            if met(decode_interview(text)):
                run("DELETE FROM interview WHERE id = ?", (row,))
        for promise in promises:
            run("DELETE FROM seen WHERE promise = ?", (promise,))
            run("DELETE FROM written WHERE promise = ?", (promise,))
        for (key,) in rows("SELECT key FROM told"):
            if told(key):
                run("DELETE FROM told WHERE key = ?", (key,))
    rows("PRAGMA wal_checkpoint(TRUNCATE)")
