"""What is shown on a narrow terminal: nothing runs over its edge, and how late it is stands there in full."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from desk import BIN, Desk, reference_desk

from nudge.human import promise_lines
from nudge.term import Terminal, width

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 3, 30)


def row(company: str) -> dict[str, Any]:
    return {
        "short": "338d",
        "company": company,
        "person": "Marc",
        "act": "call",
        "quote": "I'll call you tomorrow to set up the formal interview with the whole team",
        "said": "2026-03-05",
        "due": "2026-03-06",
        "vague": False,
        "state": "lapsed",
        "late_days": 24,
        "step": "follow-up",
        "from": None,
    }


@pytest.mark.parametrize("columns", [30, 40, 60, 80, 120])
@pytest.mark.parametrize(("lang", "late"), [("en", "24 days late"), ("fr", "24 jours de retard")])
def test_lateness_is_never_cut_and_no_line_too_long(lang: str, late: str, columns: int) -> None:
    rows = [row("Acme"), row("Clinique des Ormes et du Val de Loire")]
    lines = list(promise_lines(lang, rows, today=TODAY, terminal=Terminal(columns, colour=False)))
    assert all(width(line) <= columns for line in lines), lines
    shown = " ".join(" ".join(lines).split())
    assert shown.count(late) == 2
    step = "Send a short, friendly follow-up." if lang == "en" else "relance courte"
    assert shown.count(step) == 2


@pytest.mark.parametrize("columns", [20, 30, 40, 60, 80, 120])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_comparison_loses_nothing_on_any_width(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: str, columns: int
) -> None:
    told = reference_desk(tmp_path)
    told.configure(language=lang)
    monkeypatch.setattr("nudge.commands.compare.terminal", lambda: Terminal(columns, colour=False))
    lines = told.run("compare", "--at", "2026-03-31T09:00").stdout.splitlines()
    assert all(width(line) <= columns for line in lines), lines
    assert "Acme" in lines[0] + lines[1]
    assert "…" not in "".join(lines)


def on_terminal(told: Desk, columns: int, *arguments: str) -> list[str]:
    """The lines that ``nudge`` writes to a real terminal of so many columns, without their colours."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    env = os.environ | told.environment | {"TERM": "xterm"}
    env.pop("COLUMNS", None)
    with subprocess.Popen(
        [str(BIN / "nudge"), *arguments], cwd=told.home, env=env, stdin=its, stdout=its, stderr=its
    ) as process:
        os.close(its)
        said = b""
        while piece := _read(ours):
            said += piece
    os.close(ours)
    assert process.returncode in (0, 1), said
    plain = re.sub(r"\x1b\[[0-9;]*m", "", said.decode())
    return plain.replace("\r\n", "\n").splitlines()


def _read(handle: int) -> bytes:
    """What comes next; nothing where the other side has ended."""
    try:
        return os.read(handle, 65536)
    except OSError:
        return b""


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("list", "--all"),
        ("list", "--mine"),
        ("show", "acme"),
        ("why", "acme"),
        ("compare",),
        ("card", "acme"),
        ("status",),
        ("doctor",),
        ("read", "n.md"),
        ("read", "--explain", "n.md"),
        ("--help",),
        ("snooze", "--help"),
    ],
    ids=" ".join,
)
def test_no_line_runs_over_the_edge_of_a_real_terminal(tmp_path: Path, lang: str, arguments: tuple[str, ...]) -> None:
    """Forty columns, as beside another window; a path or an address alone may be longer than a line.

    Only a draft is told as it is, to be copied in whole paragraphs.
    """
    told = reference_desk(tmp_path)
    told.configure(language=lang)
    (told.home / "n.md").write_text(
        "# Acme\n\n## 2026-03-05 Talk with Marc\nMarc will call me tomorrow. Will he call us both?\n"
    )
    lines = on_terminal(told, 40, *arguments)
    assert lines
    long = [line for line in lines if width(line) > 40 and not any(width(word) > 30 for word in line.split(" "))]
    assert not long


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_what_may_be_old_is_told_within_the_terminal(tmp_path: Path, lang: str) -> None:
    told = reference_desk(tmp_path)
    told.configure(language=lang)
    told.fill(heartbeat=datetime(2026, 3, 20, 9, tzinfo=UTC))
    lines = on_terminal(told, 40, "list")
    start = {"en": "This may be old", "fr": "Ceci peut dater"}[lang]
    first = next(index for index, line in enumerate(lines) if line.startswith(start))
    assert len(lines) > first + 1
    assert all(width(line) <= 40 for line in lines)
