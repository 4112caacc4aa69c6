"""Help, wrong usage, exit codes and start-up: in real processes where the process is what counts."""

from __future__ import annotations

import json
import os
import pty
import shlex
import subprocess
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

import click
import pytest
from desk import BIN, Desk, desk, reference_desk

from nudge import facts
from nudge.main import COMMANDS, cli

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = "caldav icalendar watchdog plyer lxml jinja2 holidays asyncio logging rich radicale keyring http.client".split()


@pytest.fixture
def empty(tmp_path: Path) -> Desk:
    return desk(tmp_path)


@pytest.fixture
def acme(tmp_path: Path) -> Desk:
    return reference_desk(tmp_path)


class TestHelp:
    @pytest.mark.parametrize("name", COMMANDS)
    @pytest.mark.parametrize(
        ("lang", "usage", "example"), [("en", "Usage: ", "Example:"), ("fr", "Utilisation\u00a0: ", "Exemple\u00a0:")]
    )
    def test_every_command_explains_itself_with_an_example(
        self, empty: Desk, name: str, lang: str, usage: str, example: str
    ) -> None:
        empty.configure(language=lang)
        out = empty.run(name, "--help").stdout
        assert out.startswith(f"{usage}nudge {name} ")
        assert out.split(example)[1].strip().startswith(f"nudge {name}")
        assert ("--config FILE" in out) is (name not in ("completion", "demo", "service"))
        assert "cli." not in out

    @pytest.mark.parametrize("name", COMMANDS)
    def test_the_example_is_right_usage(self, acme: Desk, name: str) -> None:
        example = acme.run(name, "--help").stdout.split("Example:")[1]
        arguments = shlex.split(" ".join(example.split()))[2:]
        with click.Context(cli, info_name="nudge") as parent:
            command = cli.get_command(parent, name)
            assert command is not None
            with command.make_context(name, list(arguments), parent=parent) as context:
                assert context.params or isinstance(command, click.Group)

    @pytest.mark.parametrize("lang", ["en", "fr"])
    def test_the_group_names_every_command_without_loading_it(self, empty: Desk, lang: str) -> None:
        empty.configure(language=lang)
        out = empty.run("--help").stdout
        named = [row.split()[0] for row in out.splitlines() if row.startswith("  ") and row[2:3].isalpha()]
        assert set(COMMANDS) <= set(named)

    def test_the_version_is_told(self, empty: Desk) -> None:
        assert empty.run("--version").stdout == f"nudge {version('nudge-interviews')}\n"

    def test_help_still_comes_with_a_broken_configuration(self, empty: Desk) -> None:
        empty.config_file.write_text("language = 3\n")
        assert empty.run("list", "--help").stdout.startswith("Usage: nudge list")

    def test_the_moment_is_hidden_from_the_help_of_decisions(self, empty: Desk) -> None:
        assert "--at TIME" in empty.run("list", "--help").stdout
        assert "--at" not in empty.run("kept", "--help").stdout


class TestWrongUsage:
    @pytest.mark.parametrize(
        ("arguments", "line"),
        [
            (["list", "--jsn"], "nudge: there is no option --jsn (did you mean --json?). See: nudge list --help"),
            (["lisst"], "nudge: there is no command lisst (did you mean list?). See: nudge --help"),
            (["kept"], "nudge: ID is missing. See: nudge kept --help"),
            (
                ["close", "acme", "won"],
                "nudge: OUTCOME: give one of signed, declined, rejected, withdrawn. See: nudge close --help",
            ),
            (["list", "--at", "soon"], "nudge: 'soon' is no time such as 2026-03-12T15:00. See: nudge list --help"),
            (["add", " ", " "], "nudge: the company and what was said are needed. See: nudge add --help"),
            (["service"], "nudge: COMMAND is missing. See: nudge service --help"),
            (["service", "foo"], "nudge: there is no command foo. See: nudge service --help"),
            (["list", "a", "b"], "nudge: this is too much: a b. See: nudge list --help"),
            (["list", "--company"], "nudge: --company needs a value. See: nudge list --help"),
            (["list", "--json=3"], "nudge: --json takes no value. See: nudge list --help"),
            (["log", "-n", "0"], "nudge: -n / --lines: give a whole number from 1 on. See: nudge log --help"),
            (["log", "-n", "a"], "nudge: -n / --lines: give a whole number from 1 on. See: nudge log --help"),
        ],
    )
    def test_is_one_line_and_exit_2(self, acme: Desk, arguments: list[str], line: str) -> None:
        result = acme.run(*arguments, code=2)
        assert result.stderr == line + "\n"
        assert result.stdout == ""

    @pytest.mark.parametrize(
        "arguments",
        [["list", "extra"], ["list", "--config"], ["kept", "a", "b"], ["--bogus"], ["draft", "a", "--kind", "x"]],
    )
    @pytest.mark.parametrize("lang", ["en", "fr"])
    def test_of_any_kind_is_one_line(self, acme: Desk, arguments: list[str], lang: str) -> None:
        acme.configure(language=lang)
        result = acme.run(*arguments, code=2)
        assert result.stderr.startswith("nudge: ")
        assert result.stderr.count("\n") == 1

    @pytest.mark.parametrize(
        ("arguments", "line"),
        [
            (["kept"], "il manque ID. Voir\u00a0: nudge kept --help"),
            (["service"], "il manque COMMAND. Voir\u00a0: nudge service --help"),
            (["list", "extra"], "ceci est de trop\u00a0: extra. Voir\u00a0: nudge list --help"),
            (["list", "--at"], "--at demande une valeur. Voir\u00a0: nudge list --help"),
            (["list", "--json=3"], "--json ne prend pas de valeur. Voir\u00a0: nudge list --help"),
            (
                ["log", "-n", "0"],
                "-n / --lines\u00a0: donnez un nombre entier à partir de 1. Voir\u00a0: nudge log --help",
            ),
        ],
    )
    def test_it_is_told_in_french_too(self, acme: Desk, arguments: list[str], line: str) -> None:
        acme.configure(language="fr")
        assert acme.run(*arguments, code=2).stderr == f"nudge: {line}\n"


class TestRefusals:
    def test_a_wrong_configuration_is_one_line_and_exit_1(self, empty: Desk) -> None:
        empty.config_file.write_text("[notes]\nfoldr = 1\n")
        result = empty.run("list", code=1)
        assert result.stderr.startswith(f"nudge: {empty.config_file}:2: unknown key notes.foldr")
        assert result.stderr.count("\n") == 1

    def test_another_configuration_may_be_named(self, acme: Desk, tmp_path: Path) -> None:
        other = tmp_path / "other.toml"
        other.write_text(acme.config_file.read_text().replace('"en"', '"fr"'))
        assert "jours de retard" in acme.run("list", "--config", str(other), "--at", "2026-03-09T10:00").stdout
        assert "cannot be read" in acme.run("list", "--config", str(tmp_path / "none.toml"), code=1).stderr

    def test_a_damaged_database_is_one_line(self, acme: Desk) -> None:
        (acme.state / "nudge.db").write_bytes(b"this is no database" * 1000)
        for suffix in ("-wal", "-shm"):
            (acme.state / f"nudge.db{suffix}").unlink(missing_ok=True)
        result = acme.run("list", code=1)
        assert result.stderr.count("\n") == 1
        assert "nudge.db" in result.stderr

    def test_a_fault_of_ours_is_one_line_too(self, acme: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*_: object, **__: object) -> None:
            raise RuntimeError("out of\norder")

        monkeypatch.setattr(facts, "listed", broken)
        acme.environment["NUDGE_DEBUG"] = ""
        result = acme.run("list", code=1)
        assert result.stderr.startswith("nudge: this should not have happened (RuntimeError: out of order).")
        assert result.stderr.count("\n") == 1

    def test_an_interrupt_is_silent(self, acme: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        def interrupted(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(facts, "listed", interrupted)
        result = acme.run("list", code=130)
        assert "Aborted" not in result.output


class TestFirstTime:
    @pytest.mark.parametrize(
        ("lang", "words"), [("en_GB.UTF-8", "has not been set up"), ("fr_FR.UTF-8", "pas encore en place")]
    )
    def test_nudge_alone_says_how_to_begin(self, empty: Desk, lang: str, words: str) -> None:
        empty.config_file.unlink()
        empty.environment["LANG"] = lang
        out = empty.run().stdout
        assert words in out.splitlines()[0]
        assert "  nudge init " in out
        assert "nudge [OPTIONS]" in out

    def test_once_configured_or_read_it_lists(self, empty: Desk) -> None:
        assert "Nothing has been read yet" in empty.run().stdout
        empty.fill()
        assert "Nothing is awaited" in empty.run().stdout


class TestProcess:
    def test_nudge_alone_gives_the_list(self, acme: Desk) -> None:
        alone, listed = acme.spawn(), acme.spawn("list")
        assert (alone.returncode, alone.stdout) == (0, listed.stdout)
        assert (
            acme.spawn("--all", "--at", "2026-04-08").stdout == acme.spawn("list", "--all", "--at", "2026-04-08").stdout
        )

    def test_options_may_stand_in_front_of_the_command(self, acme: Desk) -> None:
        config = str(acme.config_file)
        before, behind = acme.spawn("--config", config, "show", "acme"), acme.spawn("show", "acme", "--config", config)
        assert (before.returncode, before.stdout) == (0, behind.stdout)
        assert "Acme" in before.stdout
        assert acme.spawn("--json", "list").stdout == acme.spawn("list", "--json").stdout
        assert acme.spawn("--company", "due").stdout == acme.spawn("list", "--company", "due").stdout

    @pytest.mark.parametrize(("arguments", "code"), [(["list"], 0), (["kept", "ffff"], 1), (["kept"], 2)])
    def test_exit_codes(self, acme: Desk, arguments: list[str], code: int) -> None:
        result = acme.spawn(*arguments)
        assert result.returncode == code
        assert "Traceback" not in result.stderr

    def test_list_starts_without_the_heavy_libraries(self, acme: Desk) -> None:
        script = (
            "import json, sys\nfrom nudge.__main__ import main\n"
            "sys.argv = ['nudge', 'list', '--at', '2026-03-09T10:00']\n"
            "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code, end.code\n"
            "print(json.dumps(sorted(sys.modules)))"
        )
        env = acme.environment | {"PATH": ""}
        out = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True, check=True).stdout
        *listed, modules = out.splitlines()
        assert "3 days late" in listed[0]
        loaded = set(json.loads(modules))
        assert {"nudged.ledger", "click"} <= loaded
        assert loaded.isdisjoint(HEAVY)
        assert not any(name.startswith("nudged.reading") for name in loaded)

    def test_a_closed_pipe_is_no_traceback(self, acme: Desk) -> None:
        with subprocess.Popen(
            [str(BIN / "nudge"), "list", "--all"],
            env=os.environ | acme.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            assert process.stderr.read() == b""
            process.wait(60)

    def test_a_terminal_that_lacks_a_character_gets_another(self, acme: Desk) -> None:
        result = acme.spawn("list", "--at", "2026-03-09T10:00", PYTHONIOENCODING="latin-1")
        assert result.returncode == 0
        assert "?I'll call you tomorrow" in result.stdout

    @pytest.mark.parametrize(
        ("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
    )
    def test_on_a_terminal_it_is_coloured_and_fitted(
        self, acme: Desk, variables: dict[str, str], coloured: bool
    ) -> None:
        for columns in (100, 50, 30):
            out = on_terminal(acme, ["list", "--at", "2026-03-09T10:00"], {"COLUMNS": str(columns)} | variables)
            assert ("\x1b[" in out) is coloured
            rows = click.unstyle(out).splitlines()
            assert max(map(len, rows)) <= columns
            assert "→ Send a short" in out


def on_terminal(made: Desk, arguments: list[str], variables: dict[str, str]) -> str:
    """What ``nudge`` writes to a pseudo-terminal."""
    master, slave = pty.openpty()
    environment = {"PATH": os.environ["PATH"], "TERM": "xterm"} | made.environment | variables
    process = subprocess.Popen(
        [str(BIN / "nudge"), *arguments], env=environment, stdin=slave, stdout=slave, stderr=slave
    )
    os.close(slave)
    chunks = []
    while True:
        try:
            chunk = os.read(master, 65536)
        except OSError:
            break
        if not chunk:
            break
        chunks.append(chunk)
    os.close(master)
    assert process.wait(60) == 0
    return b"".join(chunks).decode().replace("\r\n", "\n")
