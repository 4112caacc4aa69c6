"""The service as a process: notes shown at once, faults named and contained, a clean stop."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from running import DEADLINE, NOTE, Running, on_server, wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    made = Running(tmp_path)
    made.start()
    yield made
    made.close()


def test_a_saved_note_shows_and_a_decision_too_and_the_stop_is_clean(running: Running) -> None:
    (running.notes / "Acme.md").write_text(NOTE)
    (row,) = wait_for(running.listed, running.log)
    assert (row["company"], row["person"], row["act"], row["due"]) == ("Acme", "Marc", "call", "2026-03-06")
    assert running.command("nudge", "kept", row["id"]).returncode == 0
    assert [row["state"] for row in running.listed()] == ["kept"]
    assert running.stop() == 0
    assert "Traceback" not in running.log.read_text()


def test_the_embedded_calendar_is_told_and_listens_on_loopback_only(running: Running) -> None:
    status = running.status()
    assert "127.0.0.1" in json.dumps(status)
    assert running.process is not None
    assert listening(running.process.pid) == {"0100007F"}


def listening(pid: int) -> set[str]:
    """The local addresses (hexadecimal, as in proc(5)) on which a process listens."""
    links = [str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir()]
    inodes = {link.removeprefix("socket:[").removesuffix("]") for link in links if link.startswith("socket:")}
    rows = [
        row.split() for name in ("tcp", "tcp6") for row in Path(f"/proc/{pid}/net/{name}").read_text().splitlines()[1:]
    ]
    return {row[1].split(":")[0] for row in rows if row[3] == "0A" and row[9] in inodes}


def test_a_second_one_refuses_in_one_line(running: Running) -> None:
    second = running.command("nudged")
    assert second.returncode == 1
    assert len(second.stderr.strip().splitlines()) == 1
    assert "running" in second.stderr


def test_killed_and_started_again_it_goes_on(running: Running) -> None:
    (running.notes / "Acme.md").write_text(NOTE)
    before = wait_for(running.listed, running.log)
    running.stop(signal.SIGKILL)
    (running.notes / "Globex.md").write_text(NOTE.replace("Acme", "Globex").replace("Marc", "Ana"))
    running.start()
    after = wait_for(lambda: len(running.listed()) == 2 and running.listed(), running.log)
    assert next(row["id"] for row in before) in {row["id"] for row in after}


BAD_NOTES: dict[str, bytes] = {
    "binary.md": b"\x00\x01\x02" * 100,
    "huge.md": b"x" * (6 * 1024 * 1024),
    "half.md": b"# Acme\n\n## 2026-03-05\nMarc will ca\xc3",
    "latin.md": "# Société\n\n## 2026-03-05\nMarc m'appellera demain à 15h, déjà promis.\n".encode("latin-1"),
}


def test_bad_notes_are_named_in_one_line_and_the_rest_goes_on(running: Running) -> None:
    for name, content in BAD_NOTES.items():
        (running.notes / name).write_bytes(content)
    (running.notes / "dangling.md").symlink_to(running.root / "nowhere.md")
    (running.notes / "folder.md").mkdir()
    (running.notes / "Acme.md").write_text(NOTE)
    rows = wait_for(lambda: [row for row in running.listed() if row["file"] == "Acme.md"], running.log)
    assert rows
    faults = wait_for(lambda: running.status()["faults"], running.log)
    told = json.dumps(faults)
    assert "binary.md" in told
    assert "huge.md" in told
    assert "Traceback" not in running.log.read_text()
    running.stop()
    running.once()
    assert "latin.md" in running.faults()


def test_a_folder_that_vanishes_and_returns_loses_nothing(running: Running) -> None:
    (running.notes / "Acme.md").write_text(NOTE)
    before = wait_for(running.listed, running.log)
    running.notes.rename(running.root / "elsewhere")
    wait_for(lambda: running.status()["faults"], running.log)
    refused = running.command("nudge", "list")
    assert (refused.returncode, len(refused.stderr.strip().splitlines())) == (1, 1)
    (running.root / "elsewhere").rename(running.notes)
    (running.notes / "Globex.md").write_text(NOTE.replace("Acme", "Globex"))
    after = wait_for(lambda: len(running.listed()) == 2 and running.listed(), running.log)
    assert before[0] in after
    wait_for(lambda: not running.status()["faults"], running.log)


def test_a_calendar_that_answers_garbage_is_named_and_the_notes_go_on(tmp_path: Path) -> None:
    from servers import Scripted  # noqa: PLC0415

    with Scripted(lambda _: (200, {"Content-Type": "text/html"}, b"<html>log in</html>")) as server:
        made = Running(tmp_path, on_server(server.url))
        made.start()
        try:
            made.write("Acme.md", NOTE)
            wait_for(made.listed, made.log)
            faults = wait_for(lambda: made.status()["faults"], made.log)
            assert any("calendar" in json.dumps(fault) for fault in faults)
            assert "secret" not in made.logged()
        finally:
            made.stop()


def test_it_stops_also_while_a_server_keeps_it_waiting(tmp_path: Path) -> None:
    from servers import Scripted  # noqa: PLC0415

    asked, over = threading.Event(), threading.Event()

    def hang(_: object) -> tuple[int, dict[str, str], bytes]:
        asked.set()
        over.wait(4 * DEADLINE)
        return 500, {}, b""

    with Scripted(hang) as server:
        made = Running(
            tmp_path, f'[calendar]\nurl = "{server.url}"\nusername = "me"\npassword_command = ["echo", "x"]\n'
        )
        made.launch()
        try:
            assert asked.wait(DEADLINE)
            # The transport waits a minute for an answer, longer than this waits for the end.
            assert made.stop() == 0
            assert "left what was under way" in made.log.read_text()
            assert "Traceback" not in made.log.read_text()
        finally:
            over.set()
            if made.process is not None:
                made.process.kill()


RECENT = NOTE.replace("2026-03-05", str(datetime.now(UTC).date() - timedelta(days=9)))
"""What was announced in it has lapsed a week ago, and wants its reminder."""


@pytest.mark.parametrize("hangs", ["second", "fifth", "PUT", "later"])
def test_it_stops_also_while_a_later_request_hangs(tmp_path: Path, hangs: str) -> None:
    """In the midst of the first sync, while a reminder is written, or long after the start."""
    from servers import Proxy, Recorded, Server  # noqa: PLC0415

    asked, over, later = threading.Event(), threading.Event(), threading.Event()

    def before(request: Recorded) -> tuple[int, dict[str, str], bytes] | None:
        number = {"second": 2, "fifth": 5}.get(hangs)
        if number is not None and len(proxy.seen) < number:
            return None
        if number is None and request.method != hangs and not later.is_set():
            return None
        asked.set()
        over.wait(4 * DEADLINE)
        return 500, {}, b""

    server = Server("radicale", tmp_path / "radicale")
    with Proxy(server, before) as proxy:
        made = Running(tmp_path / "home", on_server(proxy.url))
        try:
            if hangs == "later":
                made.start()
                wait_for(lambda: made.status().get("last_sync"), made.log)
                later.set()
                made.write("Acme.md", RECENT)
            else:
                made.write("Acme.md", RECENT)
                made.launch()
            assert asked.wait(DEADLINE), made.logged()
            assert made.stop() == 0
            assert "left what was under way" in made.logged()
            assert "Traceback" not in made.logged()
        finally:
            over.set()
            made.close()
            server.close()


def test_between_two_passes_no_connection_is_kept_awake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The HTTP library watches each open connection by a thread that wakes every five seconds."""
    from servers import Server  # noqa: PLC0415

    from nudged import config  # noqa: PLC0415
    from nudged.service.assemble import assembled  # noqa: PLC0415

    server = Server("radicale", tmp_path / "radicale")
    made = Running(tmp_path / "home", on_server(server.url))
    made.write("Acme.md", RECENT)
    for name in ("STATE", "DATA", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", made.env[f"XDG_{name}_HOME"])
    monkeypatch.setenv("NUDGE_TEST_PASSWORD", made.env["NUDGE_TEST_PASSWORD"])
    try:
        with assembled(config.load(made.file), wait=0, patient=False) as work:
            before = threading.active_count()
            for _ in range(2):
                work.run(datetime.now(work.settings.timezone))
                assert not work.store.faults()
                wait_for(lambda: threading.active_count() == before, made.file)
        assert len(server.reminders()) == 1
    finally:
        server.close()


OWN_ETC = """
mount -t tmpfs tmpfs "$0" && mkdir "$0/up" "$0/work"
mount -t overlay overlay -o "lowerdir=/etc,upperdir=$0/up,workdir=$0/work" /etc
ln -sfn /usr/share/zoneinfo/Europe/Paris /etc/localtime
exec "$@"
"""


def test_another_time_zone_of_the_system_is_followed(tmp_path: Path) -> None:
    """As on a journey, where the desktop sets it: the next reminder stands at nine of the new place."""
    from servers import Server  # noqa: PLC0415

    if os.geteuid() != 0 or subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode:
        pytest.skip("needs root with CAP_SYS_ADMIN, to give a process an /etc of its own")
    server = Server("radicale", tmp_path / "radicale")
    made = Running(tmp_path / "home", on_server(server.url))
    made.file.write_text(made.file.read_text().replace('timezone = "Europe/Paris"\n', ""))
    made.env.pop("TZ", None)
    place = tmp_path / "etc"
    place.mkdir()
    made.before = ("unshare", "--mount", "sh", "-ec", OWN_ETC, str(place))
    try:
        made.write("Acme.md", RECENT)
        made.start()
        (paris,) = wait_for(server.reminders, made.log).values()
        assert "DTSTART;TZID=Europe/Paris:" in paris
        assert made.process is not None
        link = ["ln", "-sfn", "/usr/share/zoneinfo/America/New_York", "/etc/localtime"]
        subprocess.run(["nsenter", "--mount", "--target", str(made.process.pid), *link], check=True)
        made.write("Globex.md", RECENT.replace("Acme", "Globex"))
        texts = wait_for(lambda: len(found := server.reminders()) == 2 and found, made.log).values()
        (there,) = [text for text in texts if "Globex" in text]
        assert re.search(r"DTSTART;TZID=America/New_York:\d{8}T090000", there)
        assert "settings loaded anew" in made.logged()
    finally:
        made.close()
        server.close()


UNHEARD = """
import signal, sys, threading
from nudged.service.farewell import Farewell

def send():
    while sys._current_frames()[threading.main_thread().ident].f_code.co_name != "wait":
        pass
    signal.pthread_kill(threading.get_ident(), signal.SIGTERM)

signal.signal(signal.SIGTERM, lambda *_: None)
Farewell(lambda: print("woken", flush=True))
threading.Thread(target=send, daemon=True).start()
threading.Event().wait(600)
"""


def test_it_stops_also_where_the_main_thread_never_hears_of_it() -> None:
    """The system may give a signal to any thread; one in a wait of its own then runs no handler."""
    done = subprocess.run([sys.executable, "-c", UNHEARD], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "woken\n")
