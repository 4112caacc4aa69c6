"""Two machines with the same notes and no server: each keeps a calendar of its own, under the same address."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from nudged import config
from nudged.model import State, Verb
from nudged.service.assemble import assembled

if TYPE_CHECKING:
    from pathlib import Path

    from nudged.service.work import Work

NOTE = "# Acme\n\n## 2026-03-05 Talk with Marc\nMarc will call me tomorrow.\n"


def run(folder: Path, name: str, moment: str, monkeypatch: pytest.MonkeyPatch, *, lost: bool = False) -> list[str]:
    """One pass on the machine; the states of the reminders that it knows, and of the promise."""
    for kind in ("STATE", "DATA", "CONFIG"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(folder / name / kind.lower()))
    if lost:
        for file in (folder / name / "state" / "nudge").glob("nudge.db*"):
            file.unlink()
    raw = {"language": "en", "timezone": "Europe/Paris", "machine": name, "notes": {"folder": str(folder / "notes")}}
    now = dt.datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("Europe/Paris"))
    with assembled(config.parse({**raw, "notify": {"backend": "none"}}), wait=0, patient=False) as work:
        work.run(now)
        return told(work, now)


def told(work: Work, now: dt.datetime) -> list[str]:
    (promise,) = work.fold(now).promises()
    drops = [line.verb.value for line in work.lines() if line.verb is Verb.DROP]
    return [*(written.state for written in work.store.written().values()), promise.state.value, *drops]


@pytest.mark.parametrize("lost", [False, True])
def test_each_has_its_own_reminder_and_neither_drops_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lost: bool
) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "Acme.md").write_text(NOTE)
    for moment in ("2026-03-06T18:00", "2026-03-06T19:00", "2026-03-07T09:00"):
        for name in ("one", "two"):
            assert run(tmp_path, name, moment, monkeypatch, lost=lost) == ["live", State.LAPSED.value]
