"""What is written is for the user alone; a password shows nowhere; nothing leaves but to the server (SECURITY.md)."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from backends import PASSWORD, USER
from desk import BIN, Desk, desk
from servers import running

from nudged import config
from nudged.caldav_client import CalendarClient
from nudged.caldav_client.address import Address
from nudged.embedded import Embedded
from nudged.model import NudgeError

if TYPE_CHECKING:
    from collections.abc import Iterator

SAID = datetime.now(UTC).date() - timedelta(days=10)
NOTE = f"# Acme\n\n## {SAID} Talk with Marc\nMarc will call me tomorrow.\n"
SECRET = "s3cr3t-w0rd"
WATCH = """
import json, os, sys
seen = open(os.environ["SEEN"], "a")
def watch(event, arguments):
    def tell(what):
        print(json.dumps([event, what]), file=seen, flush=True)
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        tell(list(address[:2]) if isinstance(address, tuple) else str(address))
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request"):
        tell([str(one) for one in arguments[:2]])
    elif event in ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.system"):
        tell("a process: " + str(arguments[:2]))
sys.addaudithook(watch)
sys.argv = json.loads(os.environ["WORDS"])
if os.path.basename(sys.argv[0]) == "nudged":
    from nudge.service_main import main
else:
    from nudge.__main__ import main
main()
"""


def _watched(made: Desk, *words: str, code: tuple[int, ...] = (0,)) -> tuple[list[tuple[str, object]], str]:
    """Every connection, name look-up and process of the program ``words``, and what it printed."""
    seen = made.home / "seen"
    seen.unlink(missing_ok=True)
    variables = made.environment | {"SEEN": str(seen), "WORDS": json.dumps(words), "DBUS_SESSION_BUS_ADDRESS": ""}
    done = subprocess.run(
        [sys.executable, "-c", WATCH],
        env=os.environ | variables,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode in code, done.stderr
    rows = [json.loads(row) for row in seen.read_text().splitlines()] if seen.exists() else []
    return [(str(event), what) for event, what in rows], done.stdout + done.stderr


def _with_server(made: Desk, url: str, *rows: str) -> None:
    """Name a server in the configuration, which is the user's alone."""
    text = made.config_file.read_text()
    made.config_file.write_text("\n".join([text, "[calendar]", f'url = "{url}"', *rows, ""]))
    made.config_file.chmod(0o600)


@pytest.fixture
def home(tmp_path: Path) -> Desk:
    made = desk(tmp_path)
    (made.notes / "acme.md").write_text(NOTE)
    return made


def _addresses(rows: list[tuple[str, object]]) -> Iterator[tuple[str, int]]:
    for _, what in rows:
        assert isinstance(what, list), what
        host, port = what
        yield str(host), int(port)


def test_without_a_server_nothing_leaves_the_machine(home: Desk) -> None:
    rows, _ = _watched(home, "nudged", "--once")
    found = set(_addresses(rows))
    port = int((home.home / "data/nudge/calendar/port").read_text())
    assert found
    assert found == {("127.0.0.1", port)}
    for words in (
        ["list"],
        ["show", "Acme"],
        ["report"],
        ["doctor"],
        ["status"],
        ["read", str(home.notes / "acme.md")],
    ):
        assert set(_addresses(_watched(home, "nudge", *words, code=(0, 1))[0])) <= {("127.0.0.1", port)}, words


def test_with_one_it_speaks_to_that_alone(home: Desk, tmp_path: Path) -> None:
    with running("radicale", tmp_path / "server") as server:
        _with_server(home, server.url, f'username = "{USER}"', f'password = "{PASSWORD}"')
        rows, _ = _watched(home, "nudged", "--once")
        assert set(_addresses(rows)) == {("127.0.0.1", server.port)}
        assert server.reminders(), "it has done its work"
        assert set(_addresses(_watched(home, "nudge", "doctor", code=(0, 1))[0])) == {("127.0.0.1", server.port)}
        for words in (["list"], ["show", "Acme"], ["report"], ["status"], ["export"]):
            assert not _watched(home, "nudge", *words)[0], words


def test_everything_that_is_written_is_for_the_user_alone(home: Desk) -> None:
    """With the usual umask, which lets everyone read."""
    for folder in (home.state, home.home / "state"):
        folder.rmdir()
    written_before = set(home.home.rglob("*"))
    environment = os.environ | home.environment | {"XDG_CACHE_HOME": str(home.home / "cache"), "EDITOR": "true"}

    def run(*words: str, code: tuple[int, ...] = (0,)) -> None:
        done = subprocess.run(
            [str(BIN / words[0]), *words[1:]],
            env=environment, umask=0o022, capture_output=True, text=True, timeout=60, check=False,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
        assert done.returncode in code, (words, done.stderr)

    run("nudged", "--once")
    run("nudge", "add", "Acme", "Marc will send the contract by Friday")
    run("nudged", "--once", "-v")
    run("nudge", "list")
    run("nudge", "list")
    run("nudge", "debrief", "Acme", code=(0, 1))
    run("nudge", "close", "Acme", "withdrawn")
    run("nudge", "report", "--output", str(home.home / "out" / "report.html"))
    run("nudge", "export", "--output", str(home.home / "out" / "all.json"))
    run("nudge", "init", "--yes", "--no-service", "--config", str(home.home / "made" / "nudge.toml"))
    parents = {home.home / name for name in ("state", "data", "cache")}
    made = {path for path in home.home.rglob("*") if path not in written_before | parents and not path.is_symlink()}
    names = {path.name for path in made}
    assert {
        "nudge.db",
        "lock",
        "password",
        "users",
        "port",
        "report.html",
        "all.json",
        "nudge-journal-desk.md",
    } <= names
    assert any(name.startswith("list-") for name in names)
    assert any(path.suffix == ".ics" for path in made)
    assert (home.home / "made" / "nudge.toml") in made
    assert any(path.parent == home.notes and path.name.endswith("-acme.md") for path in made), "the debrief"
    open_to_others = {str(path.relative_to(home.home)): oct(stat.S_IMODE(path.stat().st_mode)) for path in made}
    assert {name: mode for name, mode in open_to_others.items() if int(mode, 8) & 0o077} == {}


def test_an_embedded_calendar_in_an_open_folder_is_closed_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "calendar"
    folder.mkdir()
    folder.chmod(0o755)
    with Embedded.start(tmp_path) as server:
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert server.password not in repr(server)


@pytest.mark.parametrize("way", ["key", "url", "command"])
@pytest.mark.parametrize("right", [True, False])
def test_a_password_shows_nowhere(home: Desk, tmp_path: Path, way: str, *, right: bool) -> None:
    with running("radicale", tmp_path / "server") as server:
        word = PASSWORD if right else SECRET
        if way == "url":
            _with_server(home, server.url.replace("://", f"://{USER}:{word}@"))
        elif way == "key":
            _with_server(home, server.url, f'username = "{USER}"', f'password = "{word}"')
        else:
            (home.home / "word").write_text(word + "\n")
            command = json.dumps(["cat", str(home.home / "word")])
            _with_server(home, server.url, f'username = "{USER}"', f"password_command = {command}")
        told = ""
        for words in (
            ["nudged", "--once", "-v"],
            *(["nudge", *rest] for rest in (["status"], ["status", "--json"], ["doctor"], ["doctor", "--json"])),
            *(["nudge", *rest] for rest in (["list"], ["log"], ["export"])),
        ):
            rows, printed = _watched(home, *words, code=(0, 1))
            told += printed + repr(rows)
        assert "127.0.0.1" in told
        assert "Acme" in told
        assert word not in told
        kept = [path for part in ("state", "data", "notes") for path in (home.home / part).rglob("*") if path.is_file()]
        assert kept
        assert [path for path in kept if word.encode() in path.read_bytes()] == []


def test_a_running_service_shows_no_password_in_the_process_list(home: Desk, tmp_path: Path) -> None:
    with running("radicale", tmp_path / "server") as server:
        _with_server(home, server.url.replace("://", f"://{USER}:{PASSWORD}@"))
        process = subprocess.Popen(
            [str(BIN / "nudged")], env=os.environ | home.environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
        )
        try:
            assert process.stderr is not None
            said = b""
            while b"watching" not in said:
                line = process.stderr.readline()
                assert line, said
                said += line
            proc = Path(f"/proc/{process.pid}")
            assert PASSWORD.encode() not in (proc / "cmdline").read_bytes() + (proc / "environ").read_bytes()
        finally:
            process.terminate()
            said += process.communicate(timeout=30)[1]
        assert PASSWORD.encode() not in said


def test_a_crash_leaves_no_memory_on_the_disk(home: Desk) -> None:
    """Where the shell allows core dumps, and it runs outside a unit."""
    program = str(BIN / "nudged")
    process = subprocess.Popen(
        ["sh", "-c", 'ulimit -c unlimited; exec "$0"', program],
        cwd=home.home,
        env=os.environ | home.environment,
        stderr=subprocess.PIPE,
    )
    assert process.stderr is not None
    while b"watching" not in (line := process.stderr.readline()):
        assert line
    process.send_signal(signal.SIGABRT)
    _, status = os.waitpid(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    assert process.returncode == -signal.SIGABRT
    assert not os.WCOREDUMP(status)
    assert list(home.home.glob("*core*")) == []


def test_no_repr_holds_a_password() -> None:
    url = f"https://me:{SECRET}@dav.example.org/"
    settings = config.parse({"calendar": {"url": url, "username": "me", "password": SECRET}})
    with CalendarClient(url, "me", SECRET) as client:
        for thing in (settings, settings.calendar, Address.parse(url), client, vars(client)):
            assert SECRET not in repr(thing)
    assert settings.calendar.shown_url == "https://dav.example.org/"
    for plain in (
        "me@example.org",
        "https://dav.example.org:8443/a@b:c/",
        "https://me@dav.example.org/",
        "dav.example.org",
    ):
        assert config.parse({"calendar": {"url": plain}}).calendar.shown_url == plain


def test_a_configuration_with_a_password_that_others_can_read_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "nudge.toml"
    for text in (
        f'[calendar]\nurl = "https://me:{SECRET}@dav.example.org/"\n',
        f'[calendar]\npassword = "{SECRET}"\n',
        f'[[calendar]]\npassword = "{SECRET}"\n',
        f'[calendar]\npassword = ["{SECRET}"]\n',
    ):
        file.write_text(text)
        file.chmod(0o644)
        with pytest.raises(NudgeError) as told:
            config.load(file)
        assert SECRET not in str(told.value)
