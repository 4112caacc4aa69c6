"""The notes folder for real: files, links, editors and sync tools on a disk, seen through inotify."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from nudged.folder import Folder, NoteText, Problem
from nudged.journal import Journal
from nudged.model import Line, NudgeError, Statement, Type, Verb
from nudged.store import NoteStamp, Store

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
DEADLINE = 20.0


def says(note: NoteText) -> list[Statement]:
    """One statement a line that holds something."""
    rows = enumerate(note.text.splitlines(), start=1)
    return [Statement(Type.CONTACT, row, number, date(2026, 3, 5)) for number, row in rows if row.strip()]


class Desk:
    """A folder, its store, and what the watch reports."""

    def __init__(self, path: Path) -> None:
        self.root = path / "notes"
        self.store = Store.open(path / "state" / "nudge.db")
        self.reports: SimpleQueue[frozenset[str]] = SimpleQueue()
        self.folder = Folder(self.root, self.reports.put)
        self.read: list[str] = []

    def reading(self, note: NoteText) -> list[Statement]:
        self.read.append(note.file)
        return says(note)

    def update(self, paths: set[str] | None = None, now: datetime = NOW, *, force: bool = False) -> list[Problem]:
        self.read = []
        return self.folder.update(self.store, self.reading, now, paths, force=force)

    def live(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for entry in self.store.entries():
            if entry.gone is None:
                found.setdefault(str(entry.source.file), []).append(entry.statement.quote)
        return found

    def gone(self) -> dict[str, datetime]:
        return {entry.statement.quote: entry.gone for entry in self.store.entries() if entry.gone is not None}

    def until(self, reached: Callable[[], bool]) -> None:
        """Follow the watch's reports as the service does, until ``reached``."""
        deadline = time.monotonic() + DEADLINE
        while not reached():
            try:
                report = self.reports.get(timeout=max(0.0, deadline - time.monotonic()))
            except Empty:
                pytest.fail(f"not reached; live: {self.live()}, problems: {self.folder.problems}")
            self.update(set(report) or None)

    def write(self, file: str, text: str | bytes) -> Path:
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    made.update()
    yield made
    made.folder.close()
    made.store.close()


@pytest.fixture
def watched(desk: Desk) -> Desk:
    desk.folder.watch()
    return desk


class TestUpdating:
    def test_a_folder_that_never_was_there_is_made_for_the_user_alone(self, desk: Desk) -> None:
        assert desk.root.stat().st_mode & 0o777 == 0o700
        assert desk.update() == []

    def test_only_what_changed_is_read_again(self, desk: Desk) -> None:
        desk.write("Acme.md", "one")
        desk.write("deep/er/Beta.txt", "two")
        assert desk.folder.scan({}) == {"Acme.md", "deep/er/Beta.txt"}
        desk.update()
        assert sorted(desk.read) == ["Acme.md", "deep/er/Beta.txt"]
        assert desk.folder.scan(desk.store.note_stamps()) == set()
        desk.update()
        assert desk.read == []
        desk.write("Acme.md", "one\nmore")
        assert desk.folder.scan(desk.store.note_stamps()) == {"Acme.md"}
        desk.update()
        assert desk.read == ["Acme.md"]
        assert desk.live() == {"Acme.md": ["one", "more"], "deep/er/Beta.txt": ["two"]}

    def test_a_note_that_was_only_touched_is_not_read_again(self, desk: Desk) -> None:
        path = desk.write("Acme.md", "one")
        desk.update()
        os.utime(path, ns=(1, 1_700_000_000_000_000_001))
        desk.update()
        assert desk.read == []
        assert desk.store.note_stamps()["Acme.md"].mtime_ns == 1_700_000_000_000_000_001

    def test_force_reads_what_is_unchanged(self, desk: Desk) -> None:
        desk.write("Acme.md", "one")
        desk.write("Beta.md", "two")
        desk.update()
        desk.update({"Acme.md"}, force=True)
        assert desk.read == ["Acme.md"]
        desk.update(force=True)
        assert desk.read == ["Acme.md", "Beta.md"]

    def test_after_a_time_without_the_folder_all_of_it_is_looked_at(self, desk: Desk) -> None:
        desk.write("Acme.md", "one")
        desk.write("Beta.md", "two")
        desk.update()
        away = desk.root.with_name("away")
        desk.root.rename(away)
        desk.update({"Beta.md"})
        (away / "Acme.md").unlink()
        (away / "Beta.md").write_text("three")
        away.rename(desk.root)
        desk.write("Gamma.md", "four")
        desk.update({"Gamma.md"})
        assert desk.live() == {"Beta.md": ["three"], "Gamma.md": ["four"]}

    def test_a_note_gone_is_gone_since_then_and_back_when_it_is_back(self, desk: Desk) -> None:
        path = desk.write("Acme.md", "one")
        desk.write("Beta.md", "two")
        desk.update()
        path.unlink()
        desk.update(now=NOW + timedelta(hours=1))
        assert desk.gone() == {"one": NOW + timedelta(hours=1)}
        assert desk.store.note_stamps().keys() == {"Beta.md"}
        desk.write("Acme.md", "one")
        desk.update(now=NOW + timedelta(hours=2))
        assert desk.gone() == {}

    def test_a_moved_folder_takes_its_notes_along(self, desk: Desk) -> None:
        desk.write("old/Acme.md", "one")
        desk.update()
        (desk.root / "old").rename(desk.root / "new")
        desk.update()
        assert desk.live() == {"new/Acme.md": ["one"]}
        (desk.root / "new").rename(desk.root / ".trash")
        desk.write("Beta.md", "two")
        desk.update()
        assert desk.live() == {"Beta.md": ["two"]}

    def test_only_the_named_paths_are_looked_at(self, desk: Desk) -> None:
        desk.write("Acme.md", "one")
        path = desk.write("Beta.md", "two")
        desk.update()
        desk.write("Acme.md", "one more")
        path.unlink()
        desk.update({"Beta.md", "Gamma.md", "../outside.md", ".hidden.md", "nudge-journal-laptop.md"})
        assert desk.live() == {"Acme.md": ["one"]}
        desk.update()
        assert desk.live() == {"Acme.md": ["one more"]}

    def test_a_note_says_when_it_was_modified_and_what_its_stamp_is(self, desk: Desk) -> None:
        path = desk.write("Acme.md", "one\r\ntwo\rthree")
        os.utime(path, ns=(0, 1_772_712_000_123_456_789))
        note = desk.folder.read("Acme.md")
        assert note.text == "one\ntwo\nthree"
        assert note.modified == datetime(2026, 3, 5, 12, 0, 0, 123456, tzinfo=UTC)
        assert (note.stamp.size, note.stamp.mtime_ns) == (14, 1_772_712_000_123_456_789)
        assert isinstance(note.stamp, NoteStamp)

    def test_a_reading_that_fails_stops_no_other_note(self, desk: Desk) -> None:
        def failing(note: NoteText) -> list[Statement]:
            if note.file == "Bad.md":
                raise ValueError("oops")
            return says(note)

        desk.write("Bad.md", "one")
        desk.write("Good.md", "two")
        desk.update()
        desk.write("Bad.md", "one changed")
        desk.write("Good.md", "two changed")
        (problem,) = desk.folder.update(desk.store, failing, NOW)
        assert str(problem).startswith("Bad.md: could not be understood (ValueError)")
        assert desk.live() == {"Bad.md": ["one"], "Good.md": ["two changed"]}
        assert desk.folder.update(desk.store, failing, NOW) == [problem]
        desk.write("Bad.md", "one changed again")
        assert desk.update() == []


class TestTexts:
    @pytest.mark.parametrize(
        ("content", "text", "remark"),
        [
            ("élan".encode(), "élan", ""),
            ("élan".encode("utf-8-sig"), "élan", ""),
            ("élan".encode("utf-16"), "élan", ""),
            (b"\xfe\xff" + "élan".encode("utf-16-be"), "élan", ""),
            ("élan".encode("utf-32"), "élan", ""),
            ("“élan” œuvre".encode("cp1252"), "“élan” œuvre", "is not UTF-8; it was read as Windows-1252"),
            (b"caf\xe9 \x81", "café \ufffd", "is not UTF-8; it was read as Windows-1252"),
            ("Marc a appelé".encode()[:-1], "Marc a appel", ""),
            (b"", "", ""),
        ],
    )
    def test_encodings(self, desk: Desk, content: bytes, text: str, remark: str) -> None:
        desk.write("Acme.md", content)
        assert desk.folder.read("Acme.md").text == text
        assert [problem.what for problem in desk.update()] == [remark] * bool(remark)
        assert [problem.what for problem in desk.update()] == [remark] * bool(remark)
        desk.write("Acme.md", "put right")
        assert desk.update() == []

    def test_what_was_wrong_before_a_restart_still_is(self, desk: Desk) -> None:
        desk.write("Acme.md", "élan".encode("cp1252"))
        desk.write("Fine.md", "fine")
        (before,) = desk.update()
        folder = Folder(desk.root, doubted=[before.file])
        assert folder.update(desk.store, desk.reading, NOW) == [before]
        desk.write("Acme.md", "put right")
        assert folder.update(desk.store, desk.reading, NOW) == []

    def test_what_cannot_be_read_is_told_and_keeps_what_it_said(self, desk: Desk) -> None:
        for name in ("Binary", "Huge", "Fine"):
            desk.write(f"{name}.md", f"{name} said this")
        desk.update()
        former = desk.live()
        desk.write("Binary.md", b"PNG\0\0\1")
        with desk.write("Huge.md", "").open("wb") as file:
            file.truncate(100_000_000)
        os.mkfifo(desk.root / "Pipe.md")
        desk.write("Fine.md", "Fine said that")
        problems = desk.update()
        assert [str(problem) for problem in problems] == [
            "Binary.md: is no text but binary data. Move it out of the notes folder, or give it another suffix",
            "Huge.md: is too large to be a note (100 MB; at most 5 MB are read). Split it, or move it elsewhere",
            "Pipe.md: is no regular file. Move it away",
        ]
        assert desk.live() == former | {"Fine.md": ["Fine said that"]}
        assert desk.update() == problems
        assert desk.read == []
        for name in ("Binary", "Huge", "Pipe"):
            (desk.root / f"{name}.md").unlink()
        assert desk.update() == []
        assert desk.live().keys() == {"Fine.md"}

    def test_read_says_what_is_wrong(self, desk: Desk) -> None:
        desk.write("Binary.md", b"\0")
        with pytest.raises(NudgeError, match=r"Binary\.md: is no text but binary data\. Move"):
            desk.folder.read("Binary.md")
        with pytest.raises(NudgeError, match=r"None\.md: there is no such note"):
            desk.folder.read("None.md")

    def test_a_directory_named_like_a_note_is_a_folder(self, desk: Desk) -> None:
        desk.write("Acme.md/inner.md", "one")
        assert desk.update() == []
        assert desk.live() == {"Acme.md/inner.md": ["one"]}

    def test_a_name_that_is_no_text_is_told(self, desk: Desk) -> None:
        (desk.root / os.fsdecode(b"caf\xe9.md")).write_text("one")
        (problem,) = desk.update()
        assert str(problem) == "caf?.md: has a name that is not UTF-8 and is not read. Rename it"
        desk.write("new\nline\x1b.md", "two")
        assert desk.update() == [problem]
        assert desk.live() == {"new\nline\x1b.md": ["two"]}
        (desk.root / "new\nline\x1b.md").write_bytes(b"\0")
        assert all(str(problem).isprintable() for problem in desk.update())


class TestLinks:
    def test_links_are_not_followed(self, desk: Desk, tmp_path: Path) -> None:
        desk.write("Acme.md", "one")
        desk.write("data.bin", "not a note")
        (tmp_path / "secret.md").write_text("secret")
        (tmp_path / "elsewhere").mkdir()
        (tmp_path / "elsewhere" / "note.md").write_text("elsewhere")
        for name, target in {
            "Same.md": desk.root / "Acme.md",
            "Dangling.md": desk.root / "nowhere.md",
            "Loop.md": desk.root / "Loop.md",
            "Outside.md": tmp_path / "secret.md",
            "Other.md": desk.root / "data.bin",
            "folder": tmp_path / "elsewhere",
            "round": desk.root,
            "Round.md": desk.root,
            ".#Acme.md": Path("me@host.1234"),
        }.items():
            (desk.root / name).symlink_to(target)
        problems = {problem.file: problem.what for problem in desk.update()}
        assert desk.live() == {"Acme.md": ["one"]}
        assert problems == {
            "Dangling.md": "is a link that leads nowhere (No such file or directory)",
            "Loop.md": "is a link that leads nowhere (Too many levels of symbolic links)",
            "Outside.md": "is a link out of the notes folder and is not followed",
            "Other.md": "is a link to something that is no note",
        }
        desk.update({"folder/note.md", "round/Acme.md", "Outside.md"})
        assert desk.live() == {"Acme.md": ["one"]}

    def test_a_link_planted_between_look_and_read_is_not_followed(self, desk: Desk, tmp_path: Path) -> None:
        (tmp_path / "secret.md").write_text("secret")
        (desk.root / "Acme.md").symlink_to(tmp_path / "secret.md")
        with pytest.raises(NudgeError, match=r"Acme\.md: cannot be read \(Too many levels"):
            desk.folder.read("Acme.md")

    def test_the_folder_itself_may_be_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "real").mkdir()
        (tmp_path / "notes").symlink_to(tmp_path / "real")
        desk = Desk(tmp_path)
        desk.folder.watch()
        desk.write("Acme.md", "one")
        desk.until(lambda: desk.live() == {"Acme.md": ["one"]})
        desk.folder.close()
        desk.store.close()


AS_NOBODY = """
import os, sys
from pathlib import Path
from datetime import UTC, date, datetime
from nudged.folder import Folder
from nudged.model import Statement, Type
from nudged.store import Store
os.setgid(65534); os.setuid(65534)
root = Path(sys.argv[1]); now = datetime(2026, 3, 5, tzinfo=UTC)
def says(note): return [Statement(Type.CONTACT, note.text.strip(), 1, date(2026, 3, 5))]
def show(problems):
    print([str(problem) for problem in problems])
    print(sorted(entry.statement.quote for entry in store.entries() if entry.gone is None))
store = Store.open(root / "state" / "nudge.db"); folder = Folder(root / "notes")
notes = root / "notes"
show(folder.update(store, says, now))
(notes / "Acme.md").write_text("changed"); (notes / "Acme.md").chmod(0); (notes / "sub").chmod(0)
show(folder.update(store, says, now))
show(folder.update(store, says, now, {"Acme.md", "sub/Beta.md"}))
(notes / "Acme.md").chmod(0o600); (notes / "sub").chmod(0o700)
show(folder.update(store, says, now))
notes.chmod(0)
show(folder.update(store, says, now))
notes.chmod(0o700)
show(folder.update(store, says, now))
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="becomes another user")
def test_what_the_user_may_not_read_is_told_and_keeps_what_it_said() -> None:
    root = Path(subprocess.run(["mktemp", "-d"], capture_output=True, text=True, check=True).stdout.strip())
    try:
        (root / "notes" / "sub").mkdir(parents=True)
        (root / "notes" / "Acme.md").write_text("one")
        (root / "notes" / "sub" / "Beta.md").write_text("two")
        for path in (root, *root.rglob("*")):
            os.chown(path, 65534, 65534)
        done = subprocess.run(
            [sys.executable, "-c", AS_NOBODY, str(root)], capture_output=True, text=True, check=True, cwd="/"
        )
    finally:
        shutil.rmtree(root)
    acme = "Acme.md: cannot be read (Permission denied). Make it readable for you; until then what it said before"
    sub = "sub: cannot be read (Permission denied). Make it readable for you; until then what its notes said before"
    rows = done.stdout.splitlines()
    assert rows[0:2] == ["[]", "['one', 'two']"]
    assert rows[2] == f"['{acme} still counts', '{sub} still counts']"
    assert rows[3] == "['one', 'two']"
    assert "sub/Beta.md: cannot be read (Permission denied)" in rows[4]
    assert rows[5] == "['one', 'two']"
    assert rows[6:8] == ["[]", "['changed', 'two']"]
    assert "notes: the notes folder cannot be read (Permission denied). Bring it back" in rows[8]
    assert rows[9] == "['changed', 'two']"
    assert rows[10:12] == ["[]", "['changed', 'two']"]


class TestVanishing:
    def test_nothing_is_deleted_while_the_folder_is_missing(self, watched: Desk) -> None:
        watched.write("Acme.md", "one")
        watched.until(lambda: watched.live() == {"Acme.md": ["one"]})
        away = watched.root.with_name("away")
        watched.root.rename(away)
        watched.until(lambda: bool(watched.folder.problems))
        assert watched.folder.problems[0].what == "the notes folder is missing"
        assert not watched.folder.ready(watched.store)
        assert watched.live() == {"Acme.md": ["one"]}
        (away / "Acme.md").write_text("one\ntwo")
        away.rename(watched.root)
        watched.until(lambda: watched.live() == {"Acme.md": ["one", "two"]})
        assert watched.folder.problems == []
        watched.write("Beta.md", "watched again")
        watched.until(lambda: "Beta.md" in watched.live())

    def test_a_folder_that_is_deleted_and_made_anew_is_watched(self, watched: Desk) -> None:
        watched.write("Acme.md", "one")
        watched.until(lambda: watched.live() == {"Acme.md": ["one"]})
        shutil.rmtree(watched.root)
        watched.until(lambda: bool(watched.folder.problems))
        watched.root.mkdir()
        watched.update()
        assert watched.folder.problems[0].what.startswith("the notes folder is all at once empty")
        assert watched.gone() == {}
        watched.write("Beta.md", "two")
        watched.until(lambda: watched.live() == {"Beta.md": ["two"]})
        assert watched.gone() == {"one": NOW}
        assert watched.folder.problems == []

    def test_an_empty_folder_in_its_place_is_a_disk_that_is_not_mounted(self, desk: Desk) -> None:
        desk.write("Acme.md", "one")
        desk.write(".hidden", "")
        desk.update()
        (desk.root / "Acme.md").unlink()
        for paths in ({"Acme.md"}, None):
            (problem,) = desk.update(paths)
            assert "all at once empty" in problem.what
            assert desk.live() == {"Acme.md": ["one"]}
        desk.write("anything.else", "")
        assert desk.update() == []
        assert desk.live() == {}

    @pytest.mark.skipif(os.geteuid() != 0, reason="mounts a file system")
    def test_a_disk_that_is_unmounted_while_watched(self, watched: Desk) -> None:
        def mount(*words: str) -> bool:
            return subprocess.run([*words, str(watched.root)], capture_output=True, check=False).returncode == 0

        watched.write("underneath.txt", "under")
        if not mount("mount", "-t", "tmpfs", "-o", "size=1m", "none"):
            pytest.skip("mounting is not allowed here")
        try:
            watched.update()
            watched.write("Acme.md", "one")
            watched.until(lambda: "Acme.md" in watched.live())
        finally:
            assert mount("umount")
        (watched.root / "underneath.txt").unlink()
        watched.update({"Acme.md"})
        watched.update()
        assert "all at once empty" in watched.folder.problems[0].what
        assert watched.live()["Acme.md"] == ["one"]

    def test_a_file_in_its_place(self, desk: Desk) -> None:
        desk.write("Acme.md", "one")
        desk.update()
        shutil.rmtree(desk.root)
        desk.root.write_text("")
        (problem,) = desk.update()
        assert problem.what == "the notes folder cannot be read (Not a directory)"
        with pytest.raises(NudgeError, match="cannot be read"):
            desk.folder.scan({})
        assert desk.live() == {"Acme.md": ["one"]}


def by_system_calls(path: Path, text: str) -> None:
    """As vim saves with ``backupcopy=no``: a probe, the note renamed to a backup, a new one, the backup removed."""
    probe, backup = path.with_name("4913"), path.with_name(path.name + "~")
    probe.touch()
    probe.unlink()
    path.rename(backup)
    with path.open("w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    backup.unlink()


def by_vim(path: Path, text: str) -> None:
    script = ["set backupcopy=no writebackup", "%d", f"call setline(1, {text.splitlines()!r})", "wq"]
    words = [word for row in script for word in ("-c", row)]
    done = subprocess.run(["vim", "-es", "-u", "NONE", *words, str(path)], check=False, stdin=subprocess.DEVNULL)
    assert done.returncode == 0


def in_place(path: Path, text: str) -> None:
    """As VS Code and nano save: the file is truncated, then written."""
    with path.open("w") as file:
        file.flush()
        file.write(text)


def by_rename(path: Path, text: str) -> None:
    """As Obsidian, Syncthing and Nextcloud do: a hidden file beside, renamed over the note."""
    beside = path.with_name(f".syncthing.{path.name}.tmp")
    beside.write_text(text)
    beside.replace(path)


def from_outside(path: Path, text: str) -> None:
    outside = path.parents[1] / "outside.tmp"
    outside.write_text(text)
    outside.replace(path)


class TestWatching:
    @pytest.mark.parametrize("save", [by_system_calls, by_vim, in_place, by_rename, from_outside])
    def test_every_way_to_save(self, watched: Desk, save: Callable[[Path, str], None]) -> None:
        if save is by_vim and shutil.which("vim") is None:
            pytest.skip("vim is not installed")
        path = watched.write("Acme.md", "one")
        watched.until(lambda: watched.live() == {"Acme.md": ["one"]})
        for text in ("one\ntwo\n", "three\n"):
            save(path, text)
            watched.until(lambda text=text: watched.live() == {"Acme.md": text.split()})  # type: ignore[misc]
        assert {entry.source.file for entry in watched.store.entries()} == {"Acme.md"}
        assert watched.folder.problems == []

    def test_a_note_is_read_when_it_has_come_to_rest(self, watched: Desk) -> None:
        states: list[list[str]] = []
        path = watched.root / "Acme.md"
        with path.open("w", buffering=1) as file:
            for number in range(8):
                file.write(f"line {number}\n")
                time.sleep(0.03)
        watched.until(lambda: states.append(watched.live().get("Acme.md", [])) or len(states[-1]) == 8)
        assert states == [[], [f"line {number}" for number in range(8)]]

    def test_a_note_that_never_rests_is_read_all_the_same(self, watched: Desk) -> None:
        path = watched.write("Acme.md", "")
        ends = time.monotonic() + DEADLINE
        with path.open("w", buffering=1) as file:
            while watched.reports.empty() and time.monotonic() < ends:
                file.write("more\n")
                time.sleep(0.02)
        assert watched.reports.get_nowait() == {"Acme.md"}

    def test_deleted_moved_and_renamed(self, watched: Desk) -> None:
        watched.write("Acme.md", "one")
        watched.write("Beta.md", "two")
        watched.until(lambda: len(watched.live()) == 2)
        (watched.root / "Acme.md").rename(watched.root / "Acme Corp.md")
        watched.until(lambda: watched.live() == {"Acme Corp.md": ["one"], "Beta.md": ["two"]})
        (watched.root / "Beta.md").rename(watched.root.parent / "Beta.md")
        watched.until(lambda: watched.live() == {"Acme Corp.md": ["one"]})

    def test_folders_that_come_grow_and_go(self, watched: Desk, tmp_path: Path) -> None:
        ready = tmp_path / "ready" / "deep"
        ready.mkdir(parents=True)
        (ready / "Acme.md").write_text("one")
        (tmp_path / "ready").rename(watched.root / "moved in")
        watched.until(lambda: watched.live() == {"moved in/deep/Acme.md": ["one"]})
        watched.write("moved in/deep/new/Beta.md", "two")
        watched.until(lambda: "moved in/deep/new/Beta.md" in watched.live())
        watched.write("moved in/deep/new/Beta.md", "three")
        watched.until(lambda: watched.live()["moved in/deep/new/Beta.md"] == ["three"])
        watched.write("top.md", "stays")
        shutil.rmtree(watched.root / "moved in")
        watched.until(lambda: watched.live() == {"top.md": ["stays"]})

    def test_journals_are_reported_and_never_read_as_notes(self, watched: Desk) -> None:
        journal = Journal.open(watched.root, "laptop", watched.root.parent / "data")
        journal.append([Line(NOW, Verb.KEPT, "1", quote="He'll call tomorrow")])
        assert watched.reports.get(timeout=DEADLINE) == {"nudge-journal-laptop.md"}
        with journal.path.open("a") as file:
            file.write("- nonsense\n- more nonsense\n")
        assert watched.reports.get(timeout=DEADLINE) == {"nudge-journal-laptop.md"}
        (problem,) = watched.update({"nudge-journal-laptop.md"})
        assert str(problem).startswith("nudge-journal-laptop.md: line 8 is not understood: - nonsense (and 1 more).")
        assert watched.update() == [problem]
        assert watched.live() == {}
        journal.path.unlink()
        assert watched.update() == []

    def test_what_is_no_note_wakes_nobody(self, watched: Desk) -> None:
        watched.write(".obsidian/workspace.json", "{}")
        watched.write(".obsidian/plugins/x.md", "no")
        watched.write("photo.jpg", "no")
        watched.write(".Acme.md.swp", "no")
        watched.write("Acme.md", "yes")
        assert watched.reports.get(timeout=DEADLINE) == {"Acme.md"}
        assert watched.reports.empty()

    def test_a_thousand_notes_at_once(self, watched: Desk, tmp_path: Path) -> None:
        for number in range(1000):
            watched.write(f"{number % 7}/{number}.md", f"note {number}")
        watched.until(lambda: len(watched.live()) == 1000)
        for number in range(1000):
            watched.write(f"{number % 7}/{number}.md", f"changed {number}")
        expected = {f"{number % 7}/{number}.md": [f"changed {number}"] for number in range(1000)}
        watched.until(lambda: watched.live() == expected)

    def test_how_soon_a_saved_note_is_read(self, watched: Desk, capsys: pytest.CaptureFixture[str]) -> None:
        took = []
        for number in range(20):
            began = time.monotonic()
            by_rename(watched.root / "Acme.md", f"text {number}")
            watched.until(lambda number=number: watched.live() == {"Acme.md": [f"text {number}"]})  # type: ignore[misc]
            took.append(time.monotonic() - began)
        with capsys.disabled():
            print(
                f"\nsaved to read: median {sorted(took)[10] * 1e3:.0f} ms, the slowest of 20 {max(took) * 1e3:.0f} ms"
            )
        assert len(took) == 20

    def test_closing_ends_every_thread(self, tmp_path: Path) -> None:
        program = (
            "import sys, threading; from pathlib import Path; from nudged.folder import Folder\n"
            "root = Path(sys.argv[1]); root.mkdir(); folder = Folder(root, print); folder.watch()\n"
            "assert threading.active_count() > 2; folder.close(); print(threading.active_count())"
        )
        done = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path / "n")], capture_output=True, text=True, check=True, timeout=60
        )
        assert done.stdout == "1\n"


LIMITED = """
import sys
from pathlib import Path
if sys.argv[2] != "-":
    Path("/proc/sys/user/max_inotify_" + sys.argv[2]).write_text(sys.argv[3])
from queue import SimpleQueue
from nudged.folder import watch
watch.POLL = 0.2
from nudged.folder import Folder
from nudged.store import Store
from datetime import UTC, datetime
root = Path(sys.argv[1]); reports = SimpleQueue()
folder = Folder(root / "notes", reports.put); store = Store.open(root / "state" / "nudge.db")
now = datetime(2026, 3, 5, tzinfo=UTC)
folder.watch()
print(*folder.update(store, lambda note: [], now))
if sys.argv[4] == "later":
    (root / "notes" / "new" / "newer").mkdir(parents=True)
    reports.get(timeout=20)
    print(*folder.update(store, lambda note: [], now))
(root / "notes" / "sub" / "Acme.md").write_text("one")
while True:
    report = reports.get(timeout=20)
    folder.update(store, lambda note: [], now, report or None)
    if "sub/Acme.md" in store.note_stamps(): break
print("read")
folder.close()
"""


@pytest.mark.parametrize(
    ("what", "limit", "when"), [("watches", "2", "now"), ("instances", "0", "now"), ("watches", "4", "later")]
)
def test_where_the_system_allows_no_more_watches_the_folder_is_polled(
    tmp_path: Path, what: str, limit: str, when: str
) -> None:
    for name in ("a", "b", "sub") if when == "now" else ("a", "sub"):
        (tmp_path / "notes" / name).mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        ["unshare", "--user", "--map-root-user", sys.executable, "-c", LIMITED, str(tmp_path), what, limit, when],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if "unshare failed" in done.stderr or "Read-only file system" in done.stderr:
        pytest.skip("no private limits here")
    rows = done.stdout.splitlines()
    assert done.returncode == 0, done.stderr
    assert ("it is looked at every" in rows[0]) == (when == "now")
    assert "it is looked at every" in rows[-2]
    assert "Raise fs.inotify.max_user_watches" in rows[-2]
    assert rows[-1] == "read"
