"""``nudge init`` and ``nudge doctor`` with a real server, a real folder and a keyring of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
import time
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import servers

from nudged.journal import read_journals
from nudged.messages import day_month
from nudged.model import Verb

if TYPE_CHECKING:
    from collections.abc import Iterator

SAID = datetime.now(UTC).date() - timedelta(days=10)
NOTE = f'# Acme\n\n## {SAID} Talk with Marc\nMarc: "I\'ll call you tomorrow to set it up."\n'
BIN = Path(sys.executable).parent


@dataclass
class Home:
    """A fresh home folder."""

    root: Path
    variables: dict[str, str]

    @property
    def file(self) -> Path:
        return self.root / ".config/nudge/nudge.toml"

    @property
    def notes(self) -> Path:
        return self.root / "Documents/Interviews"

    def run(self, *words: str, typed: str = "", code: int = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [str(BIN / "nudge"), *words],
            env={"PATH": os.environ["PATH"], "HOME": str(self.root), "LANG": "en_GB.UTF-8", "TZ": "Europe/Paris"}
            | self.variables,
            input=typed,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == code, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done

    def heartbeat(self) -> str | None:
        """The service's last sign of life; None also while its database is just being made."""
        try:
            found: str | None = json.loads(self.run("status", "--json").stdout)["heartbeat"]
        except AssertionError:
            return None
        return found

    def chosen(self) -> dict[str, Any]:
        return {key: value for key, value in tomllib.loads(self.file.read_text()).items() if value}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home", {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"})
    made.notes.mkdir(parents=True)
    (made.notes / "Acme.md").write_text(NOTE)
    return made


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[servers.Server]:
    made = servers.Server("radicale", tmp_path_factory.mktemp("radicale"))
    made.make_calendar("Work")
    yield made
    made.stop()


class TestInit:
    def test_with_yes_alone_it_takes_the_defaults(self, home: Home) -> None:
        done = home.run("init", "--yes")
        chosen = home.chosen()
        chosen.pop("me", None)
        assert chosen == {"notes": {"folder": "~/Documents/Interviews"}, "work": {"holidays": "GB"}}
        assert "1 note, 0 interviews in the calendar, 1 announcement" in done.stdout
        due = day_month("en", SAID + timedelta(days=1))
        assert f"Already lapsed:\n  Acme · {due} · Marc: “" in done.stdout
        assert stat.S_IMODE(home.file.stat().st_mode) == 0o600
        assert read_journals(home.notes) == ()
        assert home.run("list", "--at", "2026-03-01").stdout

    def test_what_is_passed_over_is_told_in_the_language_chosen(self, home: Home) -> None:
        (home.notes / "Beta: talk.md").write_bytes(bytes(100))
        done = home.run("init", "--yes", "--language", "fr")
        assert (
            "! Beta: talk.md\u00a0: n’est pas du texte mais des données binaires. Sortez-le du dossier" in done.stdout
        )

    def test_every_answer_is_an_option(self, home: Home, server: servers.Server) -> None:
        home.variables["NUDGE_PASSWORD"] = servers.PASSWORD
        home.run(
            *(
                "init",
                "--yes",
                "--name",
                "",
                "--notes",
                str(home.notes),
                "--server",
                server.url,
                "--username",
                servers.USER,
            ),
            *("--password-env", "NUDGE_PASSWORD", "--watch", "Work", "--reminders", "Personal", "--holidays", "FR"),
            *("--remind", "from-today", "--language", "fr", "--no-service"),
        )
        assert home.chosen() == {
            "language": "fr",
            "notes": {"folder": "~/Documents/Interviews"},
            "calendar": {
                "url": server.url,
                "username": servers.USER,
                "password_env": "NUDGE_PASSWORD",
                "watch": ["Work"],
                "reminders": "Personal",
            },
            "work": {"holidays": "FR"},
        }
        (line,) = read_journals(home.notes)
        assert line.verb is Verb.SINCE

    def test_questions_lead_to_the_same_file(self, home: Home, server: servers.Server) -> None:
        notes = "1"
        wrong = f"{server.url}\n{servers.USER}\nno-password"
        right = f"{server.url}\n{servers.USER}\n{servers.PASSWORD}\ny"
        calendars = "2\n1"
        done = home.run(
            "init", "--no-service", typed=f"{notes}\n{wrong}\n{right}\n{calendars}\nNadia Martin\nnone\nn\n"
        )
        assert "✗ " in done.stdout
        assert "not accepted" in done.stdout
        assert servers.PASSWORD not in done.stdout + done.stderr
        assert home.chosen()["me"] == {"name": "Nadia Martin"}
        calendar = home.chosen()["calendar"]
        assert calendar == {
            "url": server.url,
            "username": servers.USER,
            "password": servers.PASSWORD,
            "watch": ["Work"],
            "reminders": "Personal",
        }
        assert stat.S_IMODE(home.file.stat().st_mode) == 0o600
        assert [line.verb for line in read_journals(home.notes)] == [Verb.SINCE]

    def test_a_keyring_keeps_the_password_out_of_the_file(
        self, home: Home, server: servers.Server, tmp_path: Path
    ) -> None:
        backend = "import json, pathlib, keyring.backend\nKEPT = pathlib.Path(__file__).with_name('kept')\n"
        backend += (
            "class Keyring(keyring.backend.KeyringBackend):\n    priority = 9\n"
            "    def get_password(self, service, name):\n        return KEPT.read_text().split('\\n')[2]\n"
            "    def set_password(self, service, name, password):\n"
            "        KEPT.write_text('\\n'.join([service, name, password]))\n"
            "    def delete_password(self, service, name):\n        KEPT.unlink()\n"
        )
        (tmp_path / "filed.py").write_text(backend)
        home.variables |= {"PYTHON_KEYRING_BACKEND": "filed.Keyring", "PYTHONPATH": str(tmp_path)}
        home.run(
            *("init", "--yes", "--server", server.url, "--username", servers.USER, "--password-stdin"),
            typed=servers.PASSWORD + "\n",
        )
        assert "password" not in home.chosen()["calendar"]
        assert (tmp_path / "kept").read_text().split("\n") == ["nudge", servers.USER, servers.PASSWORD]
        found = {row["part"]: row for row in json.loads(home.run("doctor", "--json", code=1).stdout)}
        assert found["calendar"]["ok"]

    def test_what_does_not_work_is_refused_and_writes_nothing(self, home: Home, server: servers.Server) -> None:
        home.variables["NUDGE_PASSWORD"] = "wrong"
        refused = home.run(
            *("init", "--yes", "--server", server.url, "--username", servers.USER, "--password-env", "NUDGE_PASSWORD"),
            code=1,
        )
        assert refused.stderr.count("\n") == 1
        assert "not accepted" in refused.stderr
        assert not home.file.exists()
        assert "'XX' are not known" in home.run("init", "--yes", "--holidays", "xx", code=1).stderr
        assert not home.file.exists()

    def test_an_unknown_calendar_is_named_with_the_known_ones(self, home: Home, server: servers.Server) -> None:
        home.variables["NUDGE_PASSWORD"] = servers.PASSWORD
        common = (
            "init",
            "--yes",
            "--server",
            server.url,
            "--username",
            servers.USER,
            "--password-env",
            "NUDGE_PASSWORD",
        )
        refused = home.run(*common, "--watch", "Privat", code=1)
        assert "there is no calendar 'Privat'. Known: Personal, Work" in refused.stderr

    def test_calendars_of_one_name_are_told_apart_by_url(self, home: Home, tmp_path: Path) -> None:
        server = servers.Server("radicale", tmp_path / "twins")
        try:
            body = servers._MAKE.format(name="Personal")
            status, _, _ = server.request(
                "MKCALENDAR", f"{server.home}twin/", body, {"Content-Type": "application/xml"}
            )
            assert status in (200, 201)
            home.variables["NUDGE_PASSWORD"] = servers.PASSWORD
            common = ("init", "--yes", "--server", server.url, "--username", servers.USER)
            home.run(*common, "--password-env", "NUDGE_PASSWORD")
            assert home.chosen()["calendar"]["reminders"].startswith(server.url)
            found = {row["part"]: row for row in json.loads(home.run("doctor", "--json", code=1).stdout)}
            assert found["reminders"]["ok"]
            assert f"Personal ({server.url}me/twin/)" in found["calendar"]["text"]
            assert f"go to Personal ({server.url}me/" in found["reminders"]["text"]
        finally:
            server.stop()

    def test_a_file_that_is_there_is_replaced_on_request_alone_and_kept(self, home: Home) -> None:
        home.run("init", "--yes")
        before = home.file.read_text()
        assert "Add --force" in home.run("init", "--yes", code=1).stderr
        home.run("init", typed="n\n", code=130)
        assert home.file.read_text() == before
        home.run("init", "--yes", "--force", "--holidays", "DE")
        assert home.chosen()["work"] == {"holidays": "DE"}
        assert home.file.with_name("nudge.toml.old").read_text() == before

    @pytest.mark.skipif(not shutil.which("systemctl"), reason="needs systemd's systemctl")
    def test_a_service_that_cannot_be_installed_is_told_and_no_more(self, home: Home) -> None:
        home.variables |= {
            "XDG_RUNTIME_DIR": str(home.root / "no-bus"),
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/no/bus",
        }
        done = home.run("init", "--yes", "--service")
        assert "✗ " in done.stdout
        assert "Done." in done.stdout
        assert home.file.exists()

    def test_vaults_and_usual_folders_are_offered(self, home: Home) -> None:
        vault = home.root / "Vault"
        (vault / "Candidatures").mkdir(parents=True)
        (vault / "Candidatures" / "Acme.md").write_text(NOTE)
        listing = home.root / ".config/obsidian/obsidian.json"
        listing.parent.mkdir(parents=True)
        listing.write_text(json.dumps({"vaults": {"a": {"path": str(vault), "ts": 5}, "b": {"path": "/gone"}, "c": 3}}))
        done = home.run("init", "--no-service", typed="2\nnone\n\nnone\n\n")
        assert f"2. {vault}/Candidatures (1 note)" in done.stderr
        assert f"3. {vault} (1 note)" in done.stderr
        assert home.chosen()["notes"] == {"folder": "~/Vault/Candidatures"}

    def test_a_stray_word_is_no_folder(self, home: Home) -> None:
        done = home.run("init", "--no-service", typed="yes\n9\n~/New\nnone\n\nnone\n\n")
        assert done.stderr.count("is neither a number of the list nor a path") == 2
        assert home.chosen()["notes"] == {"folder": "~/New"}


TASKS = (
    "<resourcetype><C:calendar/></resourcetype><displayname>Tasks</displayname>"
    '<C:supported-calendar-component-set><C:comp name="VTODO"/></C:supported-calendar-component-set>'
)


class TestDoctor:
    def test_says_what_to_do_and_exits_1(self, home: Home) -> None:
        done = home.run("doctor", code=1)
        assert "✗ Service: has not run yet\n  → Start it with: nudge service install — or" in done.stdout
        assert re.search(r"^✓ Notes:\s", done.stdout, re.MULTILINE)

    def test_all_is_well_after_a_set_up_that_works(self, home: Home) -> None:
        home.run("init", "--yes")
        with subprocess.Popen(
            [str(BIN / "nudged")],
            env={"PATH": os.environ["PATH"], "HOME": str(home.root), "LANG": "en_GB.UTF-8", "TZ": "Europe/Paris"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        ) as service:
            try:
                assert service.stderr is not None
                end = time.monotonic() + 30
                while time.monotonic() < end and not home.heartbeat():
                    assert service.poll() is None, service.stderr.read()
                done = home.run("doctor")
            finally:
                service.terminate()
        assert "✗" not in done.stdout
        assert "✓ Service: is running" in done.stdout

    def test_a_wrong_configuration_is_the_first_thing_told(self, home: Home) -> None:
        home.file.parent.mkdir(parents=True)
        home.file.write_text("[notes]\nfoldr = 1\n")
        (found,) = json.loads(home.run("doctor", "--json", code=1).stdout)
        assert found["part"] == "configuration"
        assert not found["ok"]
        assert "notes.foldr" in found["text"]

    def test_a_calendar_that_is_not_there_is_named(self, home: Home, server: servers.Server) -> None:
        home.file.parent.mkdir(parents=True)
        home.file.write_text(
            f'[calendar]\nurl = "{server.url}"\nusername = "{servers.USER}"\npassword = "{servers.PASSWORD}"\n'
            'watch = ["Privat"]\nreminders = "Nowhere"\n'
        )
        home.file.chmod(0o600)
        found = {row["part"]: row for row in json.loads(home.run("doctor", "--json", code=1).stdout)}
        assert found["calendar"]["text"] == 'there is no calendar "Privat"'
        assert found["calendar"]["todo"] == "calendar.watch may name: Personal, Work"
        assert found["reminders"]["text"] == 'there is no calendar "Nowhere"'
        assert found["reminders"]["todo"] == "calendar.reminders may be one of: Personal, Work"

    @pytest.mark.parametrize(
        ("told", "text", "todo"),
        [
            ("<resourcetype/>", 'there is no calendar "Tasks"', "Create one on the server"),
            (
                TASKS,
                'the calendar "Tasks" holds no events, only tasks or journals',
                "Name another in calendar.reminders",
            ),
        ],
        ids=["no calendar", "tasks alone"],
    )
    def test_where_no_calendar_will_do_it_tells_why_as_the_service_does(
        self, home: Home, told: str, text: str, todo: str
    ) -> None:
        def answer(request: servers.Recorded) -> tuple[int, dict[str, str], bytes]:
            row = f"<response><href>{request.path}</href><propstat><prop>{told}</prop></propstat></response>"
            spaces = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'
            return 207, {"Content-Type": "text/xml"}, f"<multistatus {spaces}>{row}</multistatus>".encode()

        home.file.parent.mkdir(parents=True)
        with servers.Scripted(answer) as server:
            home.file.write_text(f'[calendar]\nurl = "{server.url}"\nreminders = "Tasks"\n')
            found = {row["part"]: row for row in json.loads(home.run("doctor", "--json", code=1).stdout)}
        assert (found["reminders"]["text"], found["reminders"]["todo"]) == (text, todo)

    def test_a_calendar_may_be_named_in_each_way_that_the_service_takes(
        self, home: Home, server: servers.Server
    ) -> None:
        home.file.parent.mkdir(parents=True)
        home.file.write_text(
            f'[calendar]\nurl = "{server.url}"\nusername = "{servers.USER}"\npassword = "{servers.PASSWORD}"\n'
            f'watch = ["PERSONAL", "{server.home}Work"]\nreminders = "{server.home}%57ork/"\n'
        )
        home.file.chmod(0o600)
        found = {row["part"]: row for row in json.loads(home.run("doctor", "--json", code=1).stdout)}
        assert found["calendar"]["ok"], found["calendar"]
        assert (found["reminders"]["ok"], found["reminders"]["text"]) == (True, "go to Work")

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
    def test_a_folder_that_may_not_be_written_is_told(self, home: Home) -> None:
        home.notes.chmod(0o500)
        try:
            assert "not readable and writable" in home.run("doctor", code=1).stdout
        finally:
            home.notes.chmod(0o700)
