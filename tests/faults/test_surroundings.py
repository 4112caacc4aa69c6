"""The service as a process while its surroundings fail: disks, folders, the clock, the system's limits, other programs.

Each time: one clear line, nothing lost, nothing twice, and it goes on by itself where the fault ends.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from running import Running, live, on_server
from servers import Proxy, Server

from nudged.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LATELY = datetime.now(UTC).date() - timedelta(days=7)
NOTE = f"# Acme\n\n## {LATELY} Talk with Marc\nMarc will call me tomorrow.\n"
GLOBEX = NOTE.replace("Acme", "Globex").replace("Marc", "Ana")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    started = Server("radicale", tmp_path / "server")
    yield started
    started.close()


@pytest.fixture
def made(tmp_path: Path, server: Server) -> Iterator[Running]:
    """A machine whose calendar is a real server's; nothing runs yet."""
    machine = Running(tmp_path, on_server(server.url))
    yield machine
    machine.close()


@pytest.fixture
def disk() -> Iterator[Callable[..., None]]:
    """Mounts a small disk of its own on a folder, or does something else to it."""
    mounted: list[Path] = []

    def mount(place: Path, *options: str) -> None:
        command = ["mount", *(options or ("-t", "tmpfs", "-o", "size=2m", "none")), str(place)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode and place not in mounted:
            pytest.skip(f"mounting is not allowed here: {done.stderr.strip()}")
        assert not done.returncode, done.stderr
        mounted.append(place)

    yield mount
    for place in mounted[::-1]:
        subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)


def fill(folder: Path) -> Path:
    """Use up all room on the disk of ``folder``; the file that does."""
    file = folder / "filler"
    with file.open("wb", buffering=0) as stream, contextlib.suppress(OSError):
        while stream.write(b"x" * 4096):
            pass
    return file


@pytest.mark.skipif(os.geteuid() != 0, reason="mounts a disk")
def test_a_disk_that_is_full_stops_nothing_for_good(made: Running, server: Server, disk: Callable[..., None]) -> None:
    made.state.mkdir(parents=True)
    disk(made.state)
    made.write("Acme.md", NOTE)
    made.start()
    made.waits_for(lambda: len(live(server)) == 1)
    filler = fill(made.state)
    made.write("Globex.md", GLOBEX)
    made.waits_for(lambda: "Free some space" in made.logged())
    assert made.companies() == {"Acme"}
    made.waits_for(lambda: "database or disk is full" in made.faults())
    told = [made.command("nudge", word) for word in ("status", "list", "doctor")]
    assert "Free some space on that disk" in told[0].stdout, told[0].stdout
    assert "nudge status" in told[1].stdout + told[1].stderr, told[1].stdout
    assert "Free some space on that disk" in told[2].stdout, told[2].stdout
    assert made.process is not None
    assert made.process.poll() is None
    filler.unlink()
    made.write("Initech.md", NOTE.replace("Acme", "Initech"))
    made.waits_for(lambda: made.companies() == {"Acme", "Globex", "Initech"})
    made.waits_for(lambda: len(live(server)) == 3)
    made.waits_for(lambda: made.faults() == "[]")
    assert "nudge status" not in made.command("nudge", "list").stdout
    assert "Traceback" not in made.logged()
    assert made.stop() == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="mounts a disk")
def test_a_full_disk_under_the_notes_loses_no_decision(
    made: Running, server: Server, disk: Callable[..., None]
) -> None:
    made.notes.mkdir()
    disk(made.notes)
    made.write("Acme.md", NOTE)
    made.start()
    made.waits_for(lambda: len(live(server)) == 1)
    (row,) = made.listed()
    filler = fill(made.notes)
    journal = made.notes / "nudge-journal-one.md"
    before = journal.read_bytes()
    # The last block of the journal may have room for some lines yet.
    refused = None
    for _ in range(200):
        done = made.command("nudge", "snooze", row["id"], "2d")
        if done.returncode:
            refused = done
            break
    assert refused is not None
    assert "Free some space" in refused.stderr
    assert journal.read_bytes().startswith(before)
    assert journal.read_bytes().endswith(b"\n")
    filler.unlink()
    assert made.command("nudge", "kept", row["id"]).returncode == 0
    assert [row["state"] for row in made.listed()] == ["kept"]
    made.waits_for(lambda: not live(server))
    assert "Traceback" not in made.logged()


@pytest.mark.skipif(os.geteuid() != 0, reason="mounts a disk")
def test_a_full_disk_under_the_embedded_calendar_is_told_and_made_good(
    tmp_path: Path, disk: Callable[..., None]
) -> None:
    made = Running(tmp_path)
    data = tmp_path / "data" / "nudge"
    data.mkdir(parents=True)
    disk(data)
    made.write("Acme.md", NOTE)

    def events() -> list[Path]:
        found = [file for file in data.rglob("*.ics") if ".Radicale.cache" not in file.parts]
        return [file for file in found if "END:VCALENDAR" in file.read_text()]

    try:
        made.start()
        made.waits_for(lambda: len(events()) == 1)
        filler = fill(data)
        made.write("Globex.md", GLOBEX)
        made.waits_for(lambda: "calendar.full" in made.faults())
        told = [" ".join(made.command("nudge", word).stdout.split()) for word in ("status", "doctor")]
        assert all("has no space left" in text and "Free some space" in text for text in told), told
        assert made.companies() == {"Acme", "Globex"}
        filler.unlink()
        made.write("Initech.md", NOTE.replace("Acme", "Initech"))
        made.waits_for(lambda: len(events()) == 3)
        made.waits_for(lambda: made.faults() == "[]")
        assert "Traceback" not in made.logged()
        assert made.stop() == 0
    finally:
        made.close()


@pytest.mark.skipif(os.geteuid() != 0, reason="mounts a disk")
def test_a_state_folder_that_turns_read_only_is_told_and_used_again(
    made: Running, server: Server, disk: Callable[..., None]
) -> None:
    made.state.mkdir(parents=True)
    disk(made.state)
    made.write("Acme.md", NOTE)
    made.once()
    made.waits_for(lambda: len(live(server)) == 1)
    disk(made.state, "-o", "remount,ro")
    refused = made.command("nudged", "--once")
    assert (refused.returncode, len(refused.stderr.strip().splitlines())) == (1, 1), refused.stderr
    assert "writable" in refused.stderr
    assert made.command("nudge", "list").returncode == 0, "what is known can still be read"
    assert made.companies() == {"Acme"}
    disk(made.state, "-o", "remount,rw")
    made.write("Globex.md", GLOBEX)
    made.once()
    assert made.companies() == {"Acme", "Globex"}
    assert len(live(server)) == 2


@pytest.mark.parametrize("by", ["removed", "its log removed", "its folder removed", "replaced"])
def test_a_database_that_is_removed_while_in_use_is_made_anew(made: Running, server: Server, by: str) -> None:
    """Else the service would go on writing where nobody looks."""
    made.write("Acme.md", NOTE)
    made.start()
    made.waits_for(lambda: len(live(server)) == 1)
    if by == "its folder removed":
        shutil.rmtree(made.state)
    elif by != "replaced":
        for file in made.state.glob("nudge.db-*" if by == "its log removed" else "nudge.db*"):
            file.unlink()
    else:
        (made.state / "other").write_bytes((made.state / "nudge.db").read_bytes())
        (made.state / "other").replace(made.state / "nudge.db")
    made.write("Globex.md", GLOBEX)
    made.waits_for(lambda: made.command("nudge", "list").returncode == 0 and made.companies() == {"Acme", "Globex"})
    made.waits_for(lambda: len(live(server)) == 2)
    assert "removed or replaced" in made.logged()
    assert "Traceback" not in made.logged()
    assert made.command("nudged").returncode == 1, "another one would write beside it"
    assert made.stop() == 0


HEADS = {"head": b"no SQLite header", "first page": bytes(4096)}
"""What another program writes over the beginning of the file; the service has it in its memory."""


@pytest.mark.parametrize("damage", ["pages", "content", "head", "first page"])
def test_a_database_that_is_damaged_while_in_use_is_made_anew(made: Running, server: Server, damage: str) -> None:
    """It is kept aside, and what the journal and the calendar know is not lost, repeated or told again."""
    made.write("Acme.md", NOTE)
    made.write("Globex.md", GLOBEX)
    made.start()
    made.waits_for(lambda: len(live(server)) == 2)
    kept = next(row["id"] for row in made.listed() if row["company"] == "Acme")
    assert made.command("nudge", "kept", kept).returncode == 0
    made.waits_for(lambda: len(live(server)) == 1)
    before, events = made.listed(), server.reminders().keys()
    if damage == "pages":
        made.stop(signal.SIGKILL)
        with contextlib.closing(sqlite3.connect(made.state / "nudge.db")) as other:
            other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        content = bytearray((made.state / "nudge.db").read_bytes())
        content[4096:] = b"\xa5" * (len(content) - 4096)
        (made.state / "nudge.db").write_bytes(content)
        made.start()
    elif damage in HEADS:
        with contextlib.closing(sqlite3.connect(made.state / "nudge.db", timeout=30)) as other:
            other.execute("PRAGMA wal_checkpoint(PASSIVE)")
        with (made.state / "nudge.db").open("r+b") as file:
            file.write(HEADS[damage])
        assert "damaged" in made.command("nudge", "list").stderr
        made.write("Initech.md", "# Initech\n")
    else:
        with contextlib.closing(sqlite3.connect(made.state / "nudge.db", timeout=30)) as other, other:
            other.execute("UPDATE entry SET statement = '{'")
        made.write("Initech.md", "# Initech\n")
    made.waits_for(lambda: list(made.state.glob("nudge.db.broken-*")))
    made.waits_for(lambda: made.command("nudge", "list").returncode == 0 and len(made.listed()) == 2)
    made.waits_for(lambda: made.listed() == before)
    made.write("Umbrella.md", NOTE.replace("Acme", "Umbrella"))
    made.waits_for(lambda: len(live(server)) == 2)
    assert server.reminders().keys() > events
    assert made.logged().count("kept aside") == 1
    assert "Traceback" not in made.logged()
    assert made.stop() == 0


def test_a_clock_that_is_a_year_ahead_for_a_while(made: Running, server: Server) -> None:
    """Nothing is told or made twice, nothing dropped, and what is decided after it counts at once."""
    now = datetime.now(ZoneInfo("Europe/Paris")).replace(microsecond=0)
    ahead = now + timedelta(days=365)
    said = now.date() - timedelta(days=20)
    made.write("Acme.md", f"# Acme\n\n## {said} Talk with Marc\nMarc will call me tomorrow.\n")
    made.write("Globex.md", f"# Globex\n\n## {now.date()} Talk\nAna will send the contract within two weeks.\n")
    made.once("--at", now.isoformat(), "--yes")
    before, events = made.listed(), server.reminders().keys()
    made.write("Undated.md", "# Initech\nOlaf will call me tomorrow.\n")
    os.utime(made.notes / "Undated.md", (ahead.timestamp(), ahead.timestamp()))
    made.once("--at", ahead.isoformat(), "--yes")
    now += timedelta(minutes=10)
    for _ in range(3):
        made.once("--at", now.isoformat(), "--yes")
    listed = {row["company"]: row for row in made.listed()}
    assert [row for row in listed.values() if row["company"] != "Initech"] == before
    assert listed["Initech"]["said"] == now.date().isoformat()
    assert events <= server.reminders().keys()
    assert made.command("nudge", "kept", listed["Acme"]["id"]).returncode == 0
    assert {row["company"]: row["state"] for row in made.listed()}["Acme"] == "kept"


@pytest.mark.skipif(os.geteuid() != 0, reason="mounts a disk")
def test_a_notes_disk_that_is_unmounted_drops_nothing(made: Running, server: Server, disk: Callable[..., None]) -> None:
    made.notes.mkdir()
    disk(made.notes)
    made.write("Acme.md", NOTE)
    made.write("sub/Globex.md", GLOBEX)
    made.start()
    made.waits_for(lambda: len(live(server)) == 2)
    made.waits_for((made.notes / "nudge-journal-one.md").exists)
    kept = made.root / "kept"
    subprocess.run(["cp", "-a", str(made.notes), str(kept)], check=True)
    subprocess.run(["umount", "-l", str(made.notes)], check=True)
    acme = made.listed()[0]["id"]
    for refused in (made.command("nudge", "kept", acme), made.command("nudge", "add", "Acme", "Marc calls Friday")):
        assert (refused.returncode, "all at once empty" in refused.stderr) == (1, True), refused.stderr
    assert not list(made.notes.iterdir()), "nothing is left where the disk will come back"
    made.waits_for(lambda: "all at once empty" in made.faults() or "is missing" in made.faults())
    later = datetime.now(UTC) + timedelta(days=3)
    made.stop()
    made.once("--at", later.isoformat(), "--yes")
    assert len(live(server)) == 2
    made.notes.rename(made.root / "mountpoint")
    made.once("--at", later.isoformat(), "--yes")
    assert len(live(server)) == 2
    kept.rename(made.notes)
    made.start()
    made.waits_for(lambda: made.faults() == "[]")
    assert {row["company"]: row["state"] for row in made.listed()} == {"Acme": "lapsed", "Globex": "lapsed"}
    assert len(live(server)) == 2


@pytest.mark.parametrize(("what", "limit"), [("watches", 2), ("instances", 0)])
def test_where_no_folder_can_be_watched_it_is_polled_and_said(made: Running, what: str, limit: int) -> None:
    for name in ("a", "b", "c"):
        made.write(f"{name}/note.md", "# Nothing\n")
    made.before = ("unshare", "--user", "--map-root-user", "sh", "-c",
                   f'echo {limit} >/proc/sys/user/max_inotify_{what} && exec "$0" "$@"')  # fmt: skip
    if subprocess.run([*made.before, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no private limits here")
    made.start()
    made.waits_for(lambda: "it is looked at every" in made.faults())
    told = [" ".join(made.command("nudge", word).stdout.split()) for word in ("status", "doctor")]
    assert all("Raise fs.inotify.max_user_watches" in text for text in told), told
    assert made.logged().count("it is looked at every") == 1
    made.write("c/Acme.md", NOTE)
    made.waits_for(lambda: made.companies() == {"Acme"})
    made.write("c/Acme.md", NOTE.replace("call me", "send me the contract"))
    made.waits_for(lambda: {row["act"] for row in made.listed() if row["state"] != "withdrawn"} == {"send"})
    (made.notes / "c/Acme.md").unlink()
    made.write("d/Globex.md", GLOBEX)
    made.waits_for(lambda: made.companies() == {"Acme", "Globex"})
    assert "Traceback" not in made.logged()
    assert made.stop() == 0


@pytest.mark.parametrize("count", [200, pytest.param(10_000, marks=[pytest.mark.soak, pytest.mark.timeout(1800)])])
def test_very_many_notes_changed_at_once(count: int, made: Running, server: Server) -> None:
    """As by a sync tool: each under a new name and renamed. Nothing is lost, one notification tells of all."""
    made.start()
    idle = made.memory("VmRSS")
    for turn in ("call me", "send me the contract"):
        for number in range(count):
            name = f"Firm{number:05}"
            fresh = made.notes / f".{name}.md.tmp"
            fresh.write_text(f"# {name}\n\n## {LATELY} Talk\nMarc will {turn} tomorrow.\n")
            fresh.rename(made.notes / f"{name}.md")
        act = "call" if turn == "call me" else "send"
        has_read(made, count)
        rows = [row for row in made.listed() if row["act"] == act and row["state"] != "withdrawn"]
        assert len(rows) == count
    assert made.memory() - idle < 60 + count / 50, "MiB"
    told = [row for row in made.logged().splitlines() if "telling of" in row]
    assert len(told) <= 3
    assert made.stop() == 0


def test_a_note_is_read_while_many_reminders_are_being_written(tmp_path: Path, server: Server) -> None:
    """As after a first start with years of notes, on a server that is slow to write."""
    with Proxy(server) as slow:
        gate = threading.Semaphore(0)
        slow.before = lambda request: (gate.acquire(timeout=60), None)[1] if request.method == "PUT" else None
        made = Running(tmp_path, on_server(slow.url))
        for number in range(40):
            made.write(f"Firm{number:02}.md", NOTE.replace("Acme", f"Firm{number:02}"))
        try:
            made.launch()
            gate.release(15)
            made.waits_for(lambda: len(server.reminders()) == 15)
            made.write("Globex.md", GLOBEX)
            made.waits_for(lambda: gate.release() or "Globex" in made.companies())
            assert len(server.reminders()) < 40
            gate.release(100)
            made.waits_for(lambda: len(live(server)) == 41)
            assert made.faults() == "[]"
            assert made.stop() == 0
        finally:
            made.close()


PATIENCE = 120.0
"""Seconds in which a service that is alive takes in one note more, however busy the machine is."""


def has_read(made: Running, count: int) -> None:
    """Wait until the service has taken in ``count`` notes as they stand now; as long as it comes on."""
    best, since = -1, time.monotonic()
    while best < count:
        with Store.open_reader(made.state / "nudge.db") as store:
            stamps = store.note_stamps()
        done = sum(stamp.mtime_ns == (made.notes / file).stat().st_mtime_ns for file, stamp in stamps.items())
        if done > best:
            best, since = done, time.monotonic()
        assert time.monotonic() - since < PATIENCE, f"{done} of {count} notes; the log:\n{made.logged()[-2000:]}"
        with contextlib.suppress(subprocess.TimeoutExpired):
            assert made.process is not None
            made.process.wait(1)


COPIES = (
    "Acme.sync-conflict-20260310-101010-ABCDEFG.md",
    "Acme (conflicted copy 2026-03-10 101010).md",
    "Acme (Ana's conflicted copy 2026-03-10).md",
    "Acme (copie en conflit de Ana 2026-03-10).md",
    "Acme_conflict-20260310-101010.md",
)


def test_a_sync_tool_s_conflict_copies(made: Running, server: Server) -> None:
    """Those of notes say nothing; those of the journal count, each line once."""
    made.write("Acme.md", NOTE)
    made.write("Globex.md", GLOBEX)
    made.once()
    ids = {row["company"]: row["id"] for row in made.listed()}
    journal = made.notes / "nudge-journal-one.md"
    former = journal.read_text()
    assert made.command("nudge", "kept", ids["Acme"]).returncode == 0
    journal.rename(made.notes / "nudge-journal-one.sync-conflict-20260310-101010-ABCDEFG.md")
    journal.write_text(former)
    assert made.command("nudge", "drop", ids["Globex"]).returncode == 0
    for name in COPIES:
        made.write(name, NOTE.replace("call me", "send me the contract"))
    made.once()
    assert {row["company"]: row["state"] for row in made.listed()} == {"Acme": "kept", "Globex": "dropped"}
    assert len(made.listed()) == 2
    assert live(server) == []
