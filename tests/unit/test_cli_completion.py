"""Completion in real shells, where they are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from desk import BIN, Desk, desk, reference_desk

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def acme(tmp_path: Path) -> Desk:
    return reference_desk(tmp_path)


def in_shell(made: Desk, shell: str, script: str) -> str:
    if not shutil.which(shell):
        pytest.skip(f"needs {shell}")
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
    assert set(in_bash(acme, "kept", "")) == ids
    assert set(in_bash(acme, "show", "")) == ids | {"acme"}


def test_fish_shows_what_an_id_means(acme: Desk) -> None:
    acme.run("undo", code=1)
    out = in_shell(acme, "fish", "nudge completion fish | source; complete -C 'nudge show '")
    assert "acme\tAcme" in out


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
