"""The store on real SQLite files: what it keeps, what it forgets, and what it survives."""

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nudged.model import Act, Entry, Fact, Interview, NudgeError, Source, Statement, Type
from nudged.signs import is_locked
from nudged.store import (
    Collection,
    Fault,
    NoteStamp,
    SeenReminder,
    Store,
    StoreDamagedError,
    StoreError,
    WrittenReminder,
    state_lock,
)
from nudged.store.codec import moment_text
from nudged.store.schema import MIGRATIONS, connect_writer, migrate

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=3)
STAMP = NoteStamp(120, 1_772_712_000_000_000_001, "abc")
PROMISE = Statement(Type.PROMISE, "I'll call you tomorrow", 3, date(2026, 3, 5), company="Acme", act=Act.CALL)
CONTACT = Statement(Type.CONTACT, "Marc called", 5, date(2026, 3, 6), company="Acme", act=Act.CALL)
HOME = "https://dav.example.org/me/"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "nudge" / "nudge.db"


def said(store: Store) -> list[tuple[str, datetime | None]]:
    return [(entry.statement.quote, entry.gone) for entry in store.entries()]


def an_interview(**changes: object) -> Interview:
    interview = Interview("uid-1", NOW, NOW + timedelta(hours=1), "Interview with Marc (Acme)", NOW, people=("Marc",))
    return replace(interview, **changes)  # type: ignore[arg-type]


def a_written(**changes: object) -> WrittenReminder:
    written = WrittenReminder("p1", HOME, HOME + "p1.ics", '"1"', NOW, LATER, "Acme?", "CONFIRMED", "d1", "live")
    return replace(written, **changes)  # type: ignore[arg-type]


class TestNotes:
    def test_a_note_comes_back_with_its_stamp_and_its_statements_in_order(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put_note("Acme.md", STAMP, [PROMISE, CONTACT], NOW)
            assert store.note_stamps() == {"Acme.md": STAMP}
            assert store.entries() == [
                Entry(PROMISE, Source(file="Acme.md"), 0),
                Entry(CONTACT, Source(file="Acme.md"), 1),
            ]

    def test_a_vanished_statement_stays_gone_since_then_and_comes_back(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put_note("Acme.md", STAMP, [PROMISE, CONTACT], NOW)
            store.put_note("Acme.md", STAMP, [CONTACT], NOW)
            store.put_note("Acme.md", STAMP, [CONTACT], LATER)
            assert sorted(said(store)) == [(PROMISE.quote, NOW), (CONTACT.quote, None)]
            store.put_note("Acme.md", STAMP, [PROMISE, CONTACT], LATER)
            assert said(store) == [(PROMISE.quote, None), (CONTACT.quote, None)]

    def test_a_sentence_that_is_only_read_differently_is_the_same_entry(self, path: Path) -> None:
        moved = replace(PROMISE, line=9, due=date(2026, 3, 6), person="Marc", quote="I'll  call you\ntomorrow")
        with Store.open(path) as store:
            store.put_note("Acme.md", STAMP, [PROMISE], NOW)
            store.put_note("Acme.md", STAMP, [moved], LATER)
            assert store.entries() == [Entry(moved, Source(file="Acme.md"))]

    def test_a_save_of_an_undated_note_takes_nothing_back(self, path: Path) -> None:
        undated = replace(PROMISE, dated=False)
        with Store.open(path) as store:
            store.put_note("Acme.md", STAMP, [undated], NOW)
            store.put_note("Acme.md", STAMP, [replace(undated, said=date(2026, 3, 9))], LATER)
            assert said(store) == [(PROMISE.quote, None)]
            store.put_note("Acme.md", STAMP, [replace(PROMISE, said=date(2026, 3, 10))], LATER)
            assert [gone for _, gone in said(store)].count(LATER) == 1

    def test_the_same_sentence_twice_counts_twice(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put_note("Acme.md", STAMP, [PROMISE, replace(PROMISE, line=8)], NOW)
            store.put_note("Acme.md", STAMP, [PROMISE], LATER)
            assert sorted(gone is None for _, gone in said(store)) == [False, True]

    def test_a_dropped_note_leaves_its_entries_gone_and_a_touched_one_as_they_were(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put_note("Acme.md", STAMP, [PROMISE], NOW)
            store.put_note("Beta.md", STAMP, [CONTACT], NOW)
            store.drop_note("Acme.md", LATER)
            store.touch_note("Beta.md", replace(STAMP, mtime_ns=7))
            assert said(store) == [(PROMISE.quote, LATER), (CONTACT.quote, None)]
            assert store.note_stamps() == {"Beta.md": replace(STAMP, mtime_ns=7)}
            store.forget_gone(LATER)
            assert len(said(store)) == 2
            store.forget_gone(LATER + timedelta(microseconds=1))
            assert said(store) == [(CONTACT.quote, None)]

    @given(st.lists(st.tuples(st.sampled_from(["a.md", "b.md"]), st.lists(st.sampled_from("pqrs"), max_size=4))))
    @settings(max_examples=60, deadline=None)
    def test_what_is_live_is_what_the_notes_say_and_nothing_is_lost(self, saves: list[tuple[str, list[str]]]) -> None:
        says: dict[str, list[str]] = {"a.md": [], "b.md": []}
        ever: dict[str, set[str]] = {"a.md": set(), "b.md": set()}
        with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "nudge.db") as store:
            vanished: dict[tuple[str, str], datetime] = {}
            for step, (file, quotes) in enumerate(saves):
                now = NOW + timedelta(minutes=step)
                vanished |= {(file, quote): now for quote in set(says[file]) - set(quotes)}
                says[file] = quotes
                ever[file] |= set(quotes)
                store.put_note(file, STAMP, [replace(PROMISE, quote=quote) for quote in quotes], now)
            entries = store.entries()
        for file, quotes in says.items():
            mine = [entry for entry in entries if entry.source.file == file]
            live = sorted((entry.order, entry.statement.quote) for entry in mine if entry.gone is None)
            assert live == list(enumerate(quotes))
            assert {entry.statement.quote for entry in mine} == ever[file]
            for quote in ever[file] - set(quotes):
                gone = [entry.gone for entry in mine if entry.statement.quote == quote]
                assert vanished[file, quote] == max(moment for moment in gone if moment)


class TestCalendar:
    def test_an_event_is_replaced_with_all_that_hung_on_it(self, path: Path) -> None:
        entry = Entry(PROMISE, Source(uid="uid-1", recurrence="20260305T120000Z"), 2)
        with Store.open(path) as store:
            store.put_event(HOME, "a.ics", '"1"', [an_interview()], [entry], NOW)
            assert store.interviews() == [an_interview()]
            assert store.entries() == [entry]
            store.put_event(HOME, "a.ics", '"2"', [an_interview(title="Moved", moved_from=(NOW,))], [], LATER)
            assert store.event_etags(HOME) == {"a.ics": '"2"'}
            assert [interview.title for interview in store.interviews()] == ["Moved"]
            assert store.entries() == [replace(entry, gone=LATER)]

    def test_silent_events_are_known_as_others_are(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put_silent_events(HOME, {"a.ics": '"1"', "b.ics": ""})
            assert store.event_etags(HOME) == {"a.ics": '"1"', "b.ics": ""}
            store.drop_event(HOME, "b.ics", LATER)
            assert store.event_etags(HOME).keys() == {"a.ics"}

    def test_a_sentence_in_an_event_is_the_same_when_the_event_is_modified(self, path: Path) -> None:
        entry = Entry(PROMISE, Source(uid="uid-1"))
        later = Entry(replace(PROMISE, said=date(2026, 3, 20)), Source(uid="uid-1"))
        with Store.open(path) as store:
            store.put_event(HOME, "a.ics", '"1"', [], [entry], NOW)
            store.put_event(HOME, "a.ics", '"2"', [], [later], LATER)
            assert store.entries() == [later]

    def test_a_deleted_event_leaves_its_entries_gone(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put_event(HOME, "a.ics", '"1"', [an_interview()], [Entry(PROMISE, Source(uid="uid-1"))], NOW)
            store.put_seen(SeenReminder("p1", HOME, "p1.ics", '"7"', "BEGIN:VCALENDAR"))
            store.drop_event(HOME, "a.ics", LATER)
            store.drop_event(HOME, "p1.ics", LATER)
            assert (store.event_etags(HOME), store.interviews(), store.seen()) == ({}, [], {})
            assert said(store) == [(PROMISE.quote, LATER)]

    def test_seen_reminders_are_kept_by_promise_and_show_their_etag(self, path: Path) -> None:
        first = SeenReminder("p1", HOME, "p1.ics", '"7"', "BEGIN:VCALENDAR")
        other = SeenReminder("p1", "https://dav.example.org/other/", "p1.ics", '"1"', "BEGIN:VCALENDAR")
        with Store.open(path) as store:
            store.put_seen(replace(first, etag='"6"'))
            store.put_seen(first)
            store.put_seen(other)
            assert store.seen() == {"p1": [first, other]}
            assert store.event_etags(HOME) == {"p1.ics": '"7"'}
            store.put_event(HOME, "p1.ics", '"8"', [], [], NOW)
            assert store.seen() == {"p1": [other]}

    def test_a_dropped_collection_is_forgotten_and_nothing_is_marked_as_gone(self, path: Path) -> None:
        other = "https://dav.example.org/other/"
        with Store.open(path) as store:
            for url in (HOME, other):
                store.put_collection(Collection(url, "Home", "token", "ctag", None))
                store.put_event(url, "a.ics", '"1"', [an_interview()], [Entry(PROMISE, Source(uid=url))], NOW)
                store.put_seen(SeenReminder("p1", url, "p1.ics", '"7"', "BEGIN:VCALENDAR"))
            store.put_note("Acme.md", STAMP, [CONTACT], NOW)
            store.drop_collection(HOME)
            assert store.collections().keys() == {other}
            assert store.event_etags(HOME) == {}
            assert [reminder.collection for reminder in store.seen()["p1"]] == [other]
            assert [entry.source for entry in store.entries()] == [Source(uid=other), Source(file="Acme.md")]
            assert {entry.gone for entry in store.entries()} == {None}


class TestTheRest:
    def test_a_collection_comes_back(self, path: Path) -> None:
        with Store.open(path) as store:
            for collection in (Collection(HOME, "Home", "t1", "c1", None), Collection(HOME, "Home", "t2", "", NOW)):
                store.put_collection(collection)
                assert store.collections() == {HOME: collection}

    def test_what_was_written_comes_back(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put_written(a_written())
            store.put_written(a_written(promise="p2", state="gone"))
            store.put_written(a_written(etag='"2"', state="closed"))
            assert store.written() == {
                "p1": a_written(etag='"2"', state="closed"),
                "p2": a_written(promise="p2", state="gone"),
            }

    def test_notices_and_small_facts(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put_told("p1 lapsed", NOW)
            store.put_told("p1 lapsed", LATER)
            store.put("zone", "Europe/Paris")
            store.put("zone", "Europe/Rome")
            assert store.told() == {"p1 lapsed": LATER}
            assert (store.get("zone"), store.get("last_sync")) == ("Europe/Rome", None)

    def test_a_fault_stands_since_its_first_try_until_it_is_cleared(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put_fault("calendar", "no answer", NOW, LATER)
            store.put_fault("calendar", "refused", LATER, None)
            store.put_fault("folder", "missing", LATER, None)
            assert store.faults() == [
                Fault("calendar", "refused", NOW, LATER, None, 2),
                Fault("folder", "missing", LATER, LATER, None, 1),
            ]
            told = Fact("calendar.out-of-order", {"where": "https://h/é", "status": 503})
            store.put_fault("server", "out of order", LATER, None, told)
            assert [fault.fact for fault in store.faults()] == [None, None, told]
            store.put_fault("server", "missing", LATER, None)
            assert [fault.fact for fault in store.faults()] == [None, None, None]
            store.clear_fault("server")
            store.clear_fault("calendar")
            store.put_fault("calendar", "no answer", LATER, None)
            assert [(fault.part, fault.since, fault.tries) for fault in store.faults()] == [
                ("calendar", LATER, 1),
                ("folder", LATER, 1),
            ]


class TestTransactions:
    def test_what_is_written_inside_is_undone_where_it_raises(self, path: Path) -> None:
        def interrupted(store: Store) -> None:
            with store.transaction():
                store.put_note("Acme.md", STAMP, [PROMISE], NOW)
                store.put("a", "1")
                raise RuntimeError("stop")

        with Store.open(path) as store:
            with pytest.raises(RuntimeError, match="stop"):
                interrupted(store)
            assert (store.entries(), store.note_stamps(), store.get("a")) == ([], {}, None)

    def test_an_inner_one_is_undone_alone_and_kept_only_with_the_outer_one(self, path: Path) -> None:
        def write(store: Store, key: str, *inner: str) -> None:
            with store.transaction():
                store.put(key, "1")
                if inner and inner[0] == "swallowed":
                    with pytest.raises(RuntimeError, match="stop"):
                        write(store, *inner)
                elif inner:
                    write(store, *inner)
                if key != "kept":
                    raise RuntimeError("stop")

        with Store.open(path) as store:
            write(store, "kept", "swallowed", "innermost")
            assert [store.get(key) for key in ("kept", "swallowed", "innermost")] == ["1", None, None]
            with store.transaction():
                write(store, "kept", "swallowed")
                store.put("outer", "1")
            assert [store.get(key) for key in ("outer", "swallowed")] == ["1", None]
            store.put("kept", "0")
            with pytest.raises(RuntimeError, match="stop"):
                write(store, "lost", "kept")
            assert [store.get(key) for key in ("lost", "kept")] == [None, "0"]

    def test_threads_wait_for_each_other(self, path: Path) -> None:
        def count(store: Store) -> None:
            for _ in range(50):
                with store.transaction():
                    store.put("count", str(int(store.get("count") or 0) + 1))

        with Store.open(path) as store:
            threads = [threading.Thread(target=count, args=(store,)) for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert store.get("count") == "200"

    def test_a_reader_neither_waits_nor_sees_half_of_a_transaction(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put("a", "1")
            with store.transaction():
                store.put("a", "2")
                with Store.open_reader(path) as reader:
                    assert reader.get("a") == "1"
            with Store.open_reader(path) as reader, reader.transaction():
                assert reader.get("a") == "2"
                store.put("a", "3")
                store.put_note("Acme.md", STAMP, [PROMISE], NOW)
                assert (reader.get("a"), reader.entries()) == ("2", [])

    def test_a_reader_is_right_at_every_moment_while_a_writer_writes(self, path: Path) -> None:
        done = threading.Event()

        def write() -> None:
            with Store.open(path) as store:
                for number in range(150):
                    with store.transaction():
                        store.put_note("Acme.md", STAMP, [replace(PROMISE, line=number)], NOW)
                        store.put("line", str(number))
            done.set()

        with Store.open(path) as store, store.transaction():
            store.put_note("Acme.md", STAMP, [replace(PROMISE, line=0)], NOW)
            store.put("line", "0")
        writer = threading.Thread(target=write)
        writer.start()
        read = 0
        while not done.is_set():
            with Store.open_reader(path) as reader, reader.transaction():
                assert str(reader.entries()[0].statement.line) == reader.get("line")
                read += 1
        writer.join()
        assert read

    def test_a_reader_cannot_write(self, path: Path) -> None:
        Store.open(path).close()
        with Store.open_reader(path) as reader, pytest.raises(StoreError, match="readonly"):
            reader.put("a", "1")


CHILD = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from nudged.model import Statement, Type
from nudged.store import NoteStamp, Store
now = datetime(2026, 3, 5, tzinfo=UTC)
store = Store.open(Path(sys.argv[1]))
for number in range(100_000):
    with store.transaction():
        said = [Statement(Type.CONTACT, f"{number} {n}", n, date(2026, 3, 5)) for n in range(5)]
        store.put_note("Acme.md", NoteStamp(number, 0, ""), said, now)
        if number == int(sys.argv[2]):
            print("inside", flush=True)
            sys.stdin.read()
    print(number, flush=True)
"""


class TestFaults:
    @pytest.mark.parametrize("at", [0, 3])
    def test_killed_inside_a_transaction_the_former_state_stands(self, path: Path, at: int) -> None:
        with subprocess.Popen(
            [sys.executable, "-c", CHILD, str(path), str(at)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            while child.stdout.readline().strip() != "inside":
                pass
            child.kill()
        assert child.returncode == -signal.SIGKILL
        with Store.open(path) as store:
            assert not store.rebuilt
            live = [entry.statement.quote for entry in store.entries() if entry.gone is None]
            assert live == [f"{at - 1} {n}" for n in range(5)] * (at > 0)

    def test_killed_at_any_moment_everything_committed_is_there(self, path: Path) -> None:
        with subprocess.Popen(
            [sys.executable, "-c", CHILD, str(path), "-1"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            told = [int(child.stdout.readline()) for _ in range(40)]
            child.kill()
            told += [int(row) for row in child.stdout.read().splitlines(keepends=True) if row.endswith("\n")]
        with Store.open(path) as store:
            assert not store.rebuilt
            number = store.note_stamps()["Acme.md"].size
            assert number >= told[-1]
            live = [entry.statement.quote for entry in store.entries() if entry.gone is None]
            assert live == [f"{number} {n}" for n in range(5)]

    @pytest.mark.parametrize("damage", ["garbage", "header", "middle", "half", "tables", "schema"])
    def test_a_damaged_database_is_put_aside_and_made_anew(self, path: Path, damage: str) -> None:
        with Store.open(path) as store:
            for number in range(300):
                store.put_note(f"{number}.md", STAMP, [PROMISE, CONTACT], NOW)
        _damage(path, damage)
        os.utime(path, (NOW.timestamp(), NOW.timestamp()))
        with Store.open(path) as store:
            assert store.rebuilt
            assert store.entries() == []
            store.put_note("Acme.md", STAMP, [PROMISE], NOW)
        aside = [file.name for file in path.parent.glob("*.broken-*")]
        assert len(aside) == 1
        assert aside == ["nudge.db.broken-20260305T120000Z"] or damage in {"tables", "schema"}
        with Store.open(path) as store:
            assert not store.rebuilt
            assert len(store.entries()) == 1

    def test_a_second_damaged_one_does_not_replace_the_first(self, path: Path) -> None:
        for _ in range(2):
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(b"x" * 5000)
            os.utime(path, (NOW.timestamp(), NOW.timestamp()))
            Store.open(path).close()
        assert len(list(path.parent.glob("nudge.db.broken-*"))) == 2

    def test_a_reader_of_a_damaged_database_says_so(self, path: Path) -> None:
        path.parent.mkdir()
        path.write_bytes(b"x" * 5000)
        with pytest.raises(StoreDamagedError, match=r"nudge.db: the database is damaged"):
            Store.open_reader(path)

    def test_an_entry_that_cannot_be_understood_is_damage(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put_note("Acme.md", STAMP, [PROMISE], NOW)
            with closing(sqlite3.connect(path)) as other:
                other.execute('UPDATE entry SET statement = \'{"type":"nonsense"}\'')
                other.commit()
            with pytest.raises(StoreDamagedError, match="damaged"):
                store.entries()

    @pytest.mark.parametrize(
        ("at", "over"), [(0, b"no SQLite header"), (0, bytes(4096)), (60, b"\0\0\0\x63"), (60, bytes(4)), (0, b"")]
    )
    def test_a_beginning_that_another_program_writes_over_is_noticed(self, path: Path, at: int, over: bytes) -> None:
        """It is in our memory, so that we go on while all others are refused."""
        with Store.open(path) as store:
            store.put_note("Acme.md", STAMP, [PROMISE], NOW)
            store.check_place()
            store._connection.execute("PRAGMA wal_checkpoint")
            with path.open("r+b") as file:
                file.seek(at)
                file.write(over)
                if not over:
                    file.truncate()
            assert len(store.entries()) == 1
            with pytest.raises(NudgeError):
                Store.open_reader(path)
            with pytest.raises(StoreDamagedError, match="the database is damaged"):
                store.check_place()
            store.put_aside()
        with Store.open(path) as store:
            store.put_note("Acme.md", STAMP, [PROMISE], NOW)
            store.check_place()

    def test_a_full_disk_is_one_clear_line_and_nothing_is_half_written(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put_note("Acme.md", STAMP, [PROMISE], NOW)
            with closing(sqlite3.connect(path)) as other:
                pages = other.execute("PRAGMA page_count").fetchone()[0]
            store._connection.execute(f"PRAGMA max_page_count = {pages + 1}")  # a disk of that size
            many = [replace(CONTACT, quote=f"{number}" * 500) for number in range(200)]
            with pytest.raises(StoreError, match=r"full.*Free some space"):
                store.put_note("Beta.md", STAMP, many, NOW)
            assert said(store) == [(PROMISE.quote, None)]
            store.put("still", "works")

    def test_no_database_yet(self, path: Path) -> None:
        with pytest.raises(NudgeError, match=r"there is no database yet.*nudged --once"):
            Store.open_reader(path)

    def test_a_place_that_cannot_be_written(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(StoreError, match="cannot be made"):
            Store.open(tmp_path / "file" / "nudge.db")
        with pytest.raises(NudgeError, match="cannot be written"), state_lock(tmp_path / "file", 0):
            pass


def _damage(path: Path, damage: str) -> None:
    content = bytearray(path.read_bytes())
    if damage == "garbage":
        content[:] = os.urandom(9000)
    elif damage == "header":
        content[:16] = b"no SQLite header"
    elif damage == "middle":
        content[len(content) // 2 : len(content) // 2 + 8192] = b"\xff" * 8192
    elif damage == "half":
        del content[len(content) // 2 :]
    else:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("DROP TABLE told" if damage == "tables" else "PRAGMA user_version = 0")
        return
    path.write_bytes(content)


class TestSchema:
    def test_a_newer_version_is_refused_and_left_alone(self, path: Path) -> None:
        connection, _ = connect_writer(path, (*MIGRATIONS, ("CREATE TABLE later (a TEXT)",)))
        connection.close()
        for opened in (Store.open, Store.open_reader):
            with pytest.raises(NudgeError, match="newer nudge"):
                opened(path)
        assert [file.name for file in path.parent.iterdir() if "broken" in file.name] == []

    def test_an_older_version_is_led_to_the_next_one_with_its_content(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put_note("Acme.md", STAMP, [PROMISE], NOW)
        second = ("ALTER TABLE note ADD COLUMN lang TEXT NOT NULL DEFAULT 'en'", "CREATE TABLE later (a TEXT)")
        connection, rebuilt = connect_writer(path, (*MIGRATIONS, second))
        with closing(connection):
            assert not rebuilt
            assert connection.execute("SELECT file, lang FROM note").fetchall() == [("Acme.md", "en")]
            assert connection.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS) + 1

    def test_a_fault_of_the_first_version_stands_without_a_fact(self, path: Path) -> None:
        connection, _ = connect_writer(path, MIGRATIONS[:1])
        with closing(connection):
            stamps = [moment_text(NOW)] * 2
            connection.execute("INSERT INTO fault VALUES ('calendar', 'no answer', ?, ?, NULL, 3)", stamps)
        with Store.open(path) as store:
            assert store.faults() == [Fault("calendar", "no answer", NOW, NOW, None, 3)]

    def test_a_migration_that_fails_leaves_the_version_before_it(self, path: Path) -> None:
        with Store.open(path) as store:
            store.put("a", "1")
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            with pytest.raises(sqlite3.OperationalError):
                migrate(connection, (*MIGRATIONS, ("CREATE TABLE later (a TEXT)", "no SQL")))
            assert connection.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
            assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'later'").fetchall() == []

    def test_a_reader_of_an_older_version_says_what_to_do(self, path: Path) -> None:
        path.parent.mkdir()
        sqlite3.connect(path).close()
        path.write_bytes(b"")
        with pytest.raises(NudgeError, match=r"older version.*Start nudged"):
            Store.open_reader(path)

    def test_only_the_user_can_read_it(self, path: Path) -> None:
        before = os.umask(0)
        try:
            with Store.open(path) as store, Store.open_reader(path):
                store.put("a", "1")
                modes = {file.name: oct(file.stat().st_mode & 0o777) for file in path.parent.iterdir()}
        finally:
            os.umask(before)
        assert modes == dict.fromkeys(("nudge.db", "nudge.db-wal", "nudge.db-shm"), "0o600")
        assert path.parent.stat().st_mode & 0o777 == 0o700


class TestLock:
    def test_a_second_holder_is_refused_with_the_first_ones_process(self, tmp_path: Path) -> None:
        folder = tmp_path / "nudge"
        assert not is_locked(folder)
        with state_lock(folder, 0):
            assert is_locked(folder)
            with (
                pytest.raises(NudgeError, match=rf"another nudged is running \(pid {os.getpid()}\)"),
                state_lock(folder, 0),
            ):
                pass
        assert not is_locked(folder)
        with state_lock(folder, 0):
            pass

    def test_it_waits_for_the_holder_to_end_however_it_ends(self, tmp_path: Path) -> None:
        program = (
            "import sys; from pathlib import Path; from nudged.store import state_lock\n"
            "with state_lock(Path(sys.argv[1]), 0): print('held', flush=True); sys.stdin.read()"
        )
        with subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "held\n"
            assert is_locked(tmp_path)
            killer = threading.Timer(0.3, child.kill)
            killer.start()
            with state_lock(tmp_path, 30):
                assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"
            killer.join()


def test_the_store_loads_nothing_heavy() -> None:
    program = "import sys, nudged.store; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"asyncio", "logging", "hashlib", "watchdog", "caldav", "icalendar", "holidays", "tempfile", "subprocess"}
    assert heavy.isdisjoint(loaded)
    assert {"sqlite3", "json"} <= set(loaded)
