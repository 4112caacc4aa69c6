"""An idle service leaves the database alone, and lets the listing be printed anew, unseen, after a change."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import servers
from player import Machine, local
from running import NOTE, Running

from nudged import config
from nudged.service import loop

if TYPE_CHECKING:
    from pathlib import Path


def test_a_pass_that_finds_nothing_new_writes_nothing(tmp_path: Path) -> None:
    with servers.running("radicale", tmp_path / "server") as server:
        machine = Machine(tmp_path, server, tmp_path / "notes")
        (machine.notes / "Acme.md").write_text(NOTE)
        now = local("2026-03-09T10:00")
        with machine.here(), loop.assembled(config.load(machine.file), wait=30, patient=True) as work:
            work.run(now)
            work.run(now + timedelta(minutes=1))
            written = work.store.changes
            assert written, "the note was taken in"
            work.run(now + timedelta(minutes=6))
            assert work.store.changes == written


@pytest.mark.parametrize("words", [("list", "--all", "--json"), ("list", "--all")])
def test_what_was_asked_for_is_made_anew_after_a_change(tmp_path: Path, words: tuple[str, ...]) -> None:
    running = Running(tmp_path)
    try:
        running.start()
        running.write("Acme.md", NOTE)
        running.waits_for(lambda: "Acme" in running.companies())
        running.waits_for(lambda: _kept(running, words) is not None)
        running.write("Globex.md", NOTE.replace("Acme", "Globex"))
        running.waits_for(lambda: "Globex" in (_kept_text(running) or ""))
        assert running.stop() == 0
    finally:
        running.close()


def _kept(running: Running, words: tuple[str, ...]) -> str | None:
    """Ask once more, until the answer is kept: nothing is while the files have only just changed."""
    running.command("nudge", *words)
    return _kept_text(running)


def _kept_text(running: Running) -> str | None:
    files = sorted((running.state / "listed").glob("list-*.json"), key=lambda file: file.stat().st_mtime)
    return files[-1].read_text() if files else None
