"""The journals as real files: several processes, several machines, sync tools and hands at work on them."""

import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from nudged.journal import Journal, capture, examine, read_journals
from nudged.model import Line, NudgeError, Verb

NOW = datetime(2026, 3, 9, 10, 12, 30, 500_000, tzinfo=timezone(timedelta(hours=1)))
KEPT = Line(NOW, Verb.KEPT, "3f2a9c1b7e22", "", "Acme", date(2026, 3, 5), "I'll call you")


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    return folder


def machine(notes: Path, name: str, data: str = "") -> Journal:
    return Journal.open(notes, name, notes.parent / f"data-{data or name}")


def about(notes: Path) -> list[str]:
    return [line.about for line in read_journals(notes)]


class TestAppending:
    def test_lines_come_back_with_the_machine_and_whole_seconds(self, notes: Path) -> None:
        journal = machine(notes, "laptop")
        assert not journal.path.exists()
        journal.append([KEPT])
        journal.append([])
        (line,) = read_journals(notes)
        assert line == replace(KEPT, stamp=NOW.replace(microsecond=0), machine="laptop")
        assert line.stamp <= NOW
        assert line.stamp.isoformat() == "2026-03-09T10:12:30+01:00"

    def test_a_person_can_read_the_file(self, notes: Path) -> None:
        journal = machine(notes, "laptop")
        journal.append([KEPT])
        rows = journal.path.read_text().split("\n")
        assert rows[0] == "# nudge journal of laptop"
        assert rows[2].startswith("What you decided about promises")
        assert rows[4].startswith("<!-- journal-id: ")
        assert rows[6:] == ["- 2026-03-09T10:12:30+01:00 kept 3f2a9c1b7e22 — Acme, 2026-03-05, “I'll call you”", ""]
        assert journal.path.stat().st_mode & 0o777 == 0o600

    def test_stamps_only_grow_also_when_the_clock_goes_back(self, notes: Path) -> None:
        journal = machine(notes, "laptop")
        journal.append([KEPT, replace(KEPT, about="2")])
        machine(notes, "laptop").append([replace(KEPT, about="3", stamp=NOW.astimezone(UTC) - timedelta(seconds=40))])
        stamps = [line.stamp for line in read_journals(notes)]
        assert about(notes) == [KEPT.about, "2", "3"]
        assert stamps == sorted(set(stamps))
        assert stamps[-1] - stamps[0] == timedelta(microseconds=2)

    def test_a_clock_that_was_a_year_ahead_takes_no_later_decision_with_it(self, notes: Path) -> None:
        ahead = NOW + timedelta(days=365)
        machine(notes, "laptop").append([KEPT])
        machine(notes, "laptop").append([replace(KEPT, about="2", stamp=ahead)])
        for about_it in "34":
            machine(notes, "laptop").append([replace(KEPT, about=about_it, stamp=NOW + timedelta(seconds=2))])
        stamps = {line.about: line.stamp for line in read_journals(notes)}
        assert about(notes) == [KEPT.about, "3", "4", "2"]
        assert stamps["2"] == ahead.replace(microsecond=0)
        assert stamps["4"] - stamps["3"] == timedelta(microseconds=1)

    def test_it_is_only_appended_to(self, notes: Path) -> None:
        journal = machine(notes, "laptop")
        journal.append([KEPT])
        before = journal.path.read_bytes() + b"My own words.\n"
        journal.path.write_bytes(before)
        journal.append([replace(KEPT, about="2")])
        assert journal.path.read_bytes().startswith(before)
        assert about(notes) == [KEPT.about, "2"]

    def test_a_refused_line_writes_none(self, notes: Path) -> None:
        journal = machine(notes, "laptop")
        journal.append([KEPT])
        with pytest.raises(ValueError, match="no line of a journal"):
            journal.append([replace(KEPT, about="2"), replace(KEPT, about="")])
        assert about(notes) == [KEPT.about]

    def test_a_torn_line_is_ended_and_the_next_one_is_whole(self, notes: Path) -> None:
        journal = machine(notes, "laptop")
        journal.append([KEPT])
        with journal.path.open("a") as file:
            file.write("- 2026-03-09T10:13:00+01:00 snooze 3f2a9c1b7e22 2026-03-1")
        lines, problems = examine(notes)
        assert len(lines) == 1
        assert "line 8 is not finished with a line break" in str(problems[0])
        journal.append([replace(KEPT, about="2")])
        lines, problems = examine(notes)
        assert [line.about for line in lines] == [KEPT.about, "2"]
        assert "line 8 is not understood" in str(problems[0])

    def test_a_full_disk_leaves_no_half_line(self, notes: Path) -> None:
        journal = machine(notes, "laptop")
        journal.append([KEPT])
        before = journal.path.read_bytes()
        program = (
            "import resource, signal, sys; from pathlib import Path; from datetime import datetime\n"
            "from nudged.journal import Journal; from nudged.model import Line, NudgeError, Verb\n"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
            "notes = Path(sys.argv[1]); journal = Journal.open(notes, 'laptop', notes.parent / 'data-laptop')\n"
            "size = journal.path.stat().st_size\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (size + 40, size + 40))\n"
            "try: journal.append([Line(datetime.fromisoformat('2026-03-10T10:00:00+01:00'), Verb.KEPT, 'x' * 99)])\n"
            "except NudgeError as error: print(error)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", program, str(notes)], capture_output=True, text=True, check=True
        ).stdout
        assert "nudge-journal-laptop.md: cannot be written (File too large)" in done
        assert journal.path.read_bytes() == before

    def test_a_folder_that_is_not_there(self, notes: Path) -> None:
        journal = machine(notes, "laptop")
        notes.rmdir()
        with pytest.raises(NudgeError, match=r"cannot be written.*Bring the notes folder back"):
            journal.append([KEPT])
        with pytest.raises(NudgeError, match=r"the notes folder cannot be read"):
            read_journals(notes)

    def test_a_link_planted_in_its_place_is_not_followed(self, notes: Path) -> None:
        target = notes.parent / "precious"
        target.write_text("mine\n")
        journal = machine(notes, "laptop")
        journal.path.symlink_to(target)
        with pytest.raises(NudgeError, match="cannot be written"):
            journal.append([KEPT])
        assert target.read_text() == "mine\n"
        assert read_journals(notes) == ()

    def test_a_name_that_leads_elsewhere_is_refused(self, notes: Path) -> None:
        for name in ("", "../x", "a\nb"):
            with pytest.raises(NudgeError, match="cannot name a journal"):
                machine(notes, name, "d")


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from nudged.journal import Journal
from nudged.model import Line, Verb
notes, who = Path(sys.argv[1]), sys.argv[2]
journal = Journal.open(notes, "laptop", notes.parent / "data-laptop")
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[3])):
    now = datetime.now(UTC)
    lines = [Line(now, Verb.KEPT, f"{who}-{number}-{part}", quote="q" * 300) for part in "ab"]
    journal.append(lines)
    print(number, flush=True)
"""


def writer(notes: Path, who: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(notes), who, str(count)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def begin(child: subprocess.Popen[str]) -> None:
    assert child.stdin is not None
    child.stdin.write("\n")
    child.stdin.flush()


class TestProcesses:
    def test_several_append_at_once(self, notes: Path) -> None:
        children = [writer(notes, who, 40) for who in ("service", "one", "two")]
        for child in children:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
        for child in children:
            begin(child)
        for child in children:
            child.communicate()
            assert child.returncode == 0
        (file,) = notes.iterdir()
        lines, problems = examine(notes)
        assert problems == ()
        assert sorted(line.about for line in lines) == sorted(
            f"{who}-{number}-{part}" for who in ("service", "one", "two") for number in range(40) for part in "ab"
        )
        stamps = [line.stamp for line in lines]
        assert stamps == sorted(set(stamps))
        rows = [row.split()[3] for row in file.read_text().splitlines() if row.startswith("- ")]
        assert rows == [line.about for line in lines]

    def test_killed_while_it_writes_every_told_line_is_there_and_no_half_one(self, notes: Path) -> None:
        with writer(notes, "killed", 100_000) as child:
            assert child.stdout is not None
            child.stdout.readline()
            begin(child)
            told = [int(child.stdout.readline()) for _ in range(25)]
            child.send_signal(signal.SIGKILL)
            told += [int(row) for row in child.stdout.read().splitlines(keepends=True) if row.endswith("\n")]
        machine(notes, "laptop").append([KEPT])
        lines, problems = examine(notes)
        assert problems == ()
        assert {f"killed-{number}-{part}" for number in told for part in "ab"} <= {line.about for line in lines}
        assert KEPT.about in {line.about for line in lines}

    def test_one_id_where_several_make_it_at_once(self, notes: Path) -> None:
        children = [writer(notes, str(number), 1) for number in range(4)]
        for child in children:
            begin(child)
        for child in children:
            child.communicate()
        assert [file.name for file in notes.iterdir()] == ["nudge-journal-laptop.md"]
        assert [file.name for file in (notes.parent / "data-laptop").iterdir()] == ["machine-id"]
        assert (notes.parent / "data-laptop" / "machine-id").stat().st_mode & 0o777 == 0o600


class TestMachines:
    def test_a_machine_of_the_same_name_takes_another_one_and_keeps_it(self, notes: Path) -> None:
        first = machine(notes, "laptop", "first")
        first.append([KEPT])
        second = machine(notes, "laptop", "second")
        assert (first.name, first.renamed) == ("laptop", False)
        assert (second.name, second.renamed) == ("laptop-2", True)
        second.append([replace(KEPT, about="2")])
        third = machine(notes, "laptop", "third")
        third.append([replace(KEPT, about="3")])
        assert [machine(notes, "laptop", data).name for data in ("first", "second", "third")] == [
            "laptop",
            "laptop-2",
            "laptop-3",
        ]
        assert {line.machine: line.about for line in read_journals(notes)} == {
            "laptop": KEPT.about,
            "laptop-2": "2",
            "laptop-3": "3",
        }

    def test_a_journal_of_another_that_arrives_later_is_noticed_at_the_next_line(self, notes: Path) -> None:
        mine, other = machine(notes, "laptop", "mine"), machine(notes, "laptop", "other")
        other.append([KEPT])
        assert (mine.name, mine.renamed) == ("laptop", False)
        mine.append([replace(KEPT, about="2")])
        assert (mine.name, mine.renamed) == ("laptop-2", True)
        assert sorted((line.machine, line.about) for line in read_journals(notes)) == [
            ("laptop", KEPT.about),
            ("laptop-2", "2"),
        ]

    def test_lines_of_all_machines_come_by_stamp_and_then_machine(self, notes: Path) -> None:
        machine(notes, "tower").append([KEPT])
        machine(notes, "laptop").append([replace(KEPT, stamp=NOW.astimezone(UTC), about="2")])
        machine(notes, "laptop").append([replace(KEPT, stamp=NOW + timedelta(days=1), about="3")])
        machine(notes, "phone").append([replace(KEPT, stamp=NOW - timedelta(days=1), about="1")])
        assert [(line.machine, line.about) for line in read_journals(notes)] == [
            ("phone", "1"),
            ("laptop", "2"),
            ("tower", KEPT.about),
            ("laptop", "3"),
        ]

    @pytest.mark.parametrize(
        "copy",
        [
            "nudge-journal-laptop.sync-conflict-20260309-101200-ABCDEFG.md",
            "nudge-journal-laptop (Marc's conflicted copy 2026-03-09).md",
            "nudge-journal-laptop (conflicted copy 2026-03-09 101200).md",
            "nudge-journal-laptop (Conflicted copy phone 202603091012).md",
            "nudge-journal-laptop_conflict-20260309-101200.md",
            "nudge-journal-laptop 2.md",
        ],
    )
    def test_conflict_copies_are_read_as_a_union(self, notes: Path, copy: str) -> None:
        journal = machine(notes, "laptop")
        journal.append([KEPT])
        (notes / copy).write_bytes(journal.path.read_bytes())
        journal.append([replace(KEPT, about="2")])
        with (notes / copy).open("a") as file:
            file.write("- 2026-03-08T10:12:00+01:00 kept 0\n")
        assert [(line.machine, line.about) for line in read_journals(notes)] == [
            ("laptop", "0"),
            ("laptop", KEPT.about),
            ("laptop", "2"),
        ]

    def test_a_sync_tool_that_replaces_the_file_loses_nothing(self, notes: Path) -> None:
        journal = machine(notes, "laptop")
        for number in range(10):
            journal.append([replace(KEPT, about=str(number))])
            temporary = notes / ".syncthing.tmp"
            temporary.write_bytes(journal.path.read_bytes())
            temporary.replace(journal.path)
        assert about(notes) == [str(number) for number in range(10)]

    def test_a_header_that_was_deleted_by_hand_is_no_other_machine(self, notes: Path) -> None:
        journal = machine(notes, "laptop")
        journal.append([KEPT])
        rows = [row for row in journal.path.read_text().splitlines(keepends=True) if row.startswith("- ")]
        journal.path.write_text("".join(rows))
        again = machine(notes, "laptop")
        again.append([replace(KEPT, about="2")])
        assert (again.name, about(notes)) == ("laptop", [KEPT.about, "2"])
        assert machine(notes, "laptop", "other").name == "laptop-2"

    def test_an_id_that_is_none_is_told(self, notes: Path) -> None:
        data = notes.parent / "data-laptop"
        data.mkdir()
        (data / "machine-id").write_text("no id\n")
        with pytest.raises(NudgeError, match=r"machine-id: this is no machine's id\. Delete the file"):
            machine(notes, "laptop")
        (notes.parent / "file").write_text("")
        with pytest.raises(NudgeError, match="this machine's id cannot be read or made"):
            Journal.open(notes, "laptop", notes.parent / "file")


class TestDamage:
    def test_a_journal_that_cannot_be_read_is_told_and_the_others_count(self, notes: Path) -> None:
        machine(notes, "laptop").append([KEPT])
        (notes / "nudge-journal-tower.md").mkdir()
        (notes / "nudge-journal-phone.md").symlink_to(notes / "nowhere")
        lines, problems = examine(notes)
        assert [line.about for line in lines] == [KEPT.about]
        assert [problem.file for problem in problems] == ["nudge-journal-phone.md", "nudge-journal-tower.md"]
        assert "cannot be read" in str(problems[0])

    def test_bytes_that_are_no_text_harm_only_their_line(self, notes: Path) -> None:
        journal = machine(notes, "laptop")
        journal.append([KEPT])
        with journal.path.open("ab") as file:
            file.write(b"\0" * 200 + b"\n- \xff\xfe 2026\n\xff\n")
        journal.append([replace(KEPT, about="2")])
        lines, problems = examine(notes)
        assert [line.about for line in lines] == [KEPT.about, "2"]
        assert len(problems) == 1
        assert str(problems[0]).isprintable()

    def test_windows_line_breaks_are_read(self, notes: Path) -> None:
        journal = machine(notes, "laptop")
        journal.append([KEPT])
        journal.path.write_bytes(journal.path.read_bytes().replace(b"\n", b"\r\n"))
        journal.append([replace(KEPT, about="2")])
        assert about(notes) == [KEPT.about, "2"]


class TestCapture:
    def test_the_note_is_made_and_grows_by_a_bullet(self, notes: Path) -> None:
        path, number = capture(notes, "laptop", "2026-03-05 Acme: Marc calls tomorrow")
        assert (path.name, number) == ("nudge-notes-laptop.md", 3)
        assert capture(notes, "laptop", "2026-03-05 Beta: more\n- x\x07") == (path, 4)
        assert path.read_text() == (
            "# Captured by nudge\n\n- 2026-03-05 Acme: Marc calls tomorrow\n- 2026-03-05 Beta: more - x\n"
        )

    def test_a_note_without_a_last_line_break_is_not_run_into(self, notes: Path) -> None:
        path = notes / "nudge-notes-laptop.md"
        path.write_text("# Mine\n- by hand")
        assert capture(notes, "laptop", "- 2026-03-05 Acme: x") == (path, 3)
        assert path.read_text() == "# Mine\n- by hand\n- 2026-03-05 Acme: x\n"


def test_the_journal_loads_nothing_heavy() -> None:
    program = "import sys, nudged.journal; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"asyncio", "logging", "hashlib", "watchdog", "sqlite3", "caldav", "tempfile", "subprocess", "secrets"}
    assert heavy.isdisjoint(loaded)
