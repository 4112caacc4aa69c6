"""Completion in real shells, where they are installed."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Self

import pytest
from desk import BIN, Desk, desk, reference_desk
from told import statement

if TYPE_CHECKING:
    from pathlib import Path

DEADLINE = 30.0


@pytest.fixture
def acme(tmp_path: Path) -> Desk:
    """The story, long over, and a promise of today: the shell asks as of now."""
    made = reference_desk(tmp_path)
    today = datetime.now(UTC).date()
    fresh = statement(
        "promise", f"{today}", "Ana calls", act="call", due=f"{today + timedelta(days=3)}", company="Globex"
    )
    made.fill(fresh, file="Globex.md")
    return made


def in_shell(made: Desk, shell: str, script: str) -> str:
    if not shutil.which(shell):
        pytest.skip(f"not installed: {shell} (as root on Debian: make desktop-tools)")
    env = os.environ | made.environment | {"PATH": f"{BIN}:{os.environ['PATH']}"}
    done = subprocess.run([shell, "-c", script], env=env, capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == ""
    return done.stdout


def in_bash(made: Desk, *words: str) -> list[str]:
    typed = " ".join(f"'{word}'" for word in ("nudge", *words))
    script = f'eval "$(nudge completion bash)"; COMP_WORDS=({typed}); COMP_CWORD={len(words)}; '
    script += "_nudge_completion nudge; "
    return in_shell(made, "bash", script + 'printf "%s\\n" "${COMPREPLY[@]}"').split()


def test_bash_completes_commands_options_companies_and_ids(acme: Desk) -> None:
    assert in_bash(acme, "sno") == ["snooze"]
    assert "--company" in in_bash(acme, "list", "--")
    assert in_bash(acme, "list", "--company", "AC") == ["acme"]
    assert in_bash(acme, "close", "ac") == ["acme"]
    assert in_bash(acme, "close", "acme", "with") == ["withdrawn"]
    ids = {promise["id"][:4] for promise in acme.json("list")}
    assert len(ids) == 1
    assert set(in_bash(acme, "kept", "")) == ids
    assert set(in_bash(acme, "show", "")) == ids | {"acme", "globex"}


def test_fish_shows_what_an_id_means(acme: Desk) -> None:
    acme.run("undo", code=1)
    offered = "nudge completion fish | source; complete -C 'nudge {}'"
    assert "acme\tAcme" in in_shell(acme, "fish", offered.format("show "))
    ids = {promise["id"][:4] for promise in acme.json("list")}
    rows = [row.split("\t") for row in in_shell(acme, "fish", offered.format("kept ")).splitlines()]
    assert {id_ for id_, _ in rows} == ids
    assert all(what.startswith("Globex: Ana calls") for _, what in rows)


def test_zsh_completes_companies_and_ids_as_they_are_typed(acme: Desk) -> None:
    """In a terminal of its own: what is left of a word is put in where a key asks for it."""
    (id_,) = {promise["id"][:4] for promise in acme.json("list")}
    with Typed(acme, "zsh", "-f", "-i") as shell:
        shell.enter('PS1=; autoload -U compinit; compinit -u -D; eval "$(nudge completion zsh)"; echo lo""aded')
        shell.sees("loaded")
        for begun, whole in (("nudge close ac", "nudge close acme "), (f"nudge kept {id_[:2]}", f"nudge kept {id_} ")):
            shell.write(f"{begun}\t")
            shell.sees(whole)
            shell.enter("\x15")


class Typed:
    """An interactive program on a terminal, typed to."""

    def __init__(self, made: Desk, *command: str) -> None:
        if not shutil.which(command[0]):
            pytest.skip(f"not installed: {command[0]} (as root on Debian: make desktop-tools)")
        self.ours, self._theirs = pty.openpty()
        env = os.environ | made.environment | {"PATH": f"{BIN}:{os.environ['PATH']}", "TERM": "dumb"}
        self._program = subprocess.Popen(
            command, env=env, stdin=self._theirs, stdout=self._theirs, stderr=self._theirs, start_new_session=True
        )
        self.seen = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._program.kill()
        self._program.wait(DEADLINE)
        os.close(self.ours)
        os.close(self._theirs)

    def write(self, text: str) -> None:
        os.write(self.ours, text.encode())

    def enter(self, line: str) -> None:
        self.write(f"{line}\n")

    def sees(self, text: str) -> None:
        """Wait until the program shows ``text``, then forget all that it has shown."""
        end = time.monotonic() + DEADLINE
        while text not in self.seen:
            ready, _, _ = select.select([self.ours], [], [], max(end - time.monotonic(), 0))
            assert ready, f"{text!r} is not in {self.seen!r}"
            self.seen += os.read(self.ours, 4096).decode(errors="replace")
        self.seen = ""


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_the_script_is_sound(acme: Desk, shell: str, tmp_path: Path) -> None:
    file = tmp_path / "script"
    file.write_text(acme.run("completion", shell).stdout)
    assert in_shell(acme, shell, f"{shell} -n {file}") == ""


def test_nothing_is_offered_where_nothing_can_be_read(tmp_path: Path) -> None:
    made = desk(tmp_path)
    assert in_bash(made, "show", "a") == []
    (made.state / "nudge.db").write_text("no database")
    assert in_bash(made, "show", "a") == []
    made.config_file.write_text("broken = ")
    assert in_bash(made, "show", "a") == []
