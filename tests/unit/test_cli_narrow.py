"""``nudge list`` on a narrow terminal: nothing runs over its edge, and how late it is stands there in full."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from desk import reference_desk

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
