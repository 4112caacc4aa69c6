"""The README tells the truth: its note gives its list, and each of its commands does something."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest
from desk import BIN, Desk, desk
from test_cli_narrow import on_terminal

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
NOW = ("--at", "2026-03-09T09:30")
"""The Monday on which the list of the README was made."""


def block(kind: str) -> str:
    """The one fenced block of this kind."""
    (text,) = re.findall(rf"```{kind}\n(.*?)```", README, re.DOTALL)
    return text


@pytest.fixture
def reader(tmp_path: Path) -> Desk:
    """Someone who has typed the README's note, and whose service has read it."""
    made = desk(tmp_path)
    made.config_file.write_text(made.config_file.read_text() + '[notify]\nbackend = "none"\n')
    (made.notes / "Acme.md").write_text(block("markdown"))
    command = [str(BIN / "nudged"), "--once", "--yes", *NOW]
    env = {"PATH": "/usr/bin:/bin"} | made.environment
    subprocess.run(command, env=env, check=True, capture_output=True, timeout=100)
    return made


def test_the_note_gives_the_list(reader: Desk) -> None:
    shown = block("console").split("$ nudge list\n")[1].split("$ ")[0]
    assert on_terminal(reader, 90, "list", *NOW) == shown.splitlines()


def test_every_command_of_the_list_does_something(reader: Desk) -> None:
    typed = [shlex.split(row, comments=True) for row in re.findall(r"^\$ (nudge .*)$", block("console"), re.MULTILINE)]
    assert [words[1] for words in typed] == ["list", "draft", "kept", "snooze", "wrong", "undo", "show", "add"]
    for _, *words in typed:
        told = reader.run(*words, *NOW).stdout
        assert told.strip()


def test_every_file_that_it_names_is_there() -> None:
    named = re.findall(r"\]\(((?!https?://)[^)#]+)\)", README)
    assert len(named) > 8
    root = Path(__file__).resolve().parents[2]
    assert not [name for name in named if not (root / name).exists()]
