"""``nudge log --follow``: what the service writes is shown as it comes, also where its file is begun anew."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest
from desk import BIN, desk

if TYPE_CHECKING:
    from pathlib import Path

ROW = "2026-03-09 09:00:0{} INFO {}\n"


@pytest.mark.timeout(60)
def test_new_lines_are_shown_as_they_come(tmp_path: Path) -> None:
    made = desk(tmp_path)
    made.state.mkdir(parents=True, exist_ok=True)
    file = made.state / "nudged.log"
    file.write_text(ROW.format(1, "before"))
    command = [str(BIN / "nudge"), "log", "--follow"]
    with subprocess.Popen(command, env=os.environ | made.environment, stdout=subprocess.PIPE, text=True) as following:
        try:
            assert following.stdout is not None
            assert following.stdout.readline() == ROW.format(1, "before")
            with file.open("a") as log:
                log.write(ROW.format(2, "added \x1b[31m"))
            assert following.stdout.readline() == ROW.format(2, "added \ufffd[31m")
            file.rename(file.with_name("nudged.log.1"))
            file.write_text(ROW.format(3, "anew"))
            assert following.stdout.readline() == ROW.format(3, "anew")
        finally:
            following.kill()
