"""A reminder put off, by command, button or calendar: the event moves, and the notification comes at its time, once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from nudged import config
from nudged.ledger.decisions import decision
from nudged.model import Verb
from nudged.notify import Button, Pressed
from nudged.service import answering
from nudged.service.assemble import assembled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from nudged.model import Promise
    from nudged.notify import Message
    from nudged.service.work import Work

PARIS = ZoneInfo("Europe/Paris")
NOTE = "# Acme\n\n## 2026-03-05 Talk with Marc\nMarc will call me tomorrow.\n"


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=PARIS)


class Told:
    """A notifier that keeps what it shows."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    def show(self, message: Message) -> None:
        self.messages.append(message)

    def taken(self) -> list[str]:
        shown, self.messages = self.messages, []
        return [message.title for message in shown]


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Work]:
    """The note lapsed, and its notification shown at its slot."""
    for name in ("STATE", "DATA", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "Acme.md").write_text(NOTE)
    raw = {"language": "en", "timezone": "Europe/Paris", "machine": "desk", "notes": {"folder": str(notes)}}
    settings = config.parse({**raw, "notify": {"backend": "none"}})
    with assembled(settings, wait=0, patient=False) as made:
        made.notifier = Told()
        made.run(at("2026-03-06T18:00"))
        made.run(at("2026-03-09T09:00"))
        assert told(made) == ["Acme: did Marc call? (expected by Fri 6)"]
        yield made


def told(work: Work) -> list[str]:
    assert isinstance(work.notifier, Told)
    return work.notifier.taken()


def promise(work: Work) -> Promise:
    (found,) = work.fold(at("2026-03-09T09:00")).promises()
    return found


def start(work: Work) -> dt.datetime:
    (written,) = work.store.written().values()
    return written.start.astimezone(PARIS)


def test_the_button_puts_it_off_for_two_days(work: Work) -> None:
    assert answering.follow(work, Pressed(Button.SNOOZE, promise(work).id), at("2026-03-09T09:05"))
    work.run(at("2026-03-09T09:05"))
    assert (told(work), start(work)) == ([], at("2026-03-11T09:00"))
    work.run(at("2026-03-10T12:00"))
    assert told(work) == []
    work.run(at("2026-03-11T09:00"))
    assert told(work) == ["Acme: did Marc call? (expected by Fri 6)"]
    work.run(at("2026-03-11T12:00"))
    assert told(work) == []


def test_the_button_done_is_a_decision_that_the_command_takes_back(work: Work) -> None:
    id_ = promise(work).id
    assert answering.follow(work, Pressed(Button.DONE, id_), at("2026-03-09T09:05"))
    (line,) = [line for line in work.lines() if line.verb is Verb.KEPT]
    assert (line.about, line.company, line.quote) == (id_, "Acme", promise(work).quote)


def test_a_button_about_what_is_no_more_does_nothing(work: Work) -> None:
    before = len(work.lines())
    assert not answering.follow(work, Pressed(Button.DONE, "00000000"), at("2026-03-09T09:05"))
    assert len(work.lines()) == before


def test_a_button_that_cannot_be_followed_is_told(work: Work, tmp_path: Path) -> None:
    found = promise(work)
    work.journal = None
    (tmp_path / "notes").rename(tmp_path / "elsewhere")
    assert not answering.follow(work, Pressed(Button.DONE, found.id), at("2026-03-09T09:05"))
    assert told(work) == ["nudge could not do that"]


@pytest.mark.parametrize("button", [Button.NOTE, Button.OPEN])
def test_the_button_of_a_debrief_opens_the_prepared_note(
    work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, button: Button
) -> None:
    """By the command of this installation, as no terminal is at hand: the desktop's program shows the note."""
    started: list[list[str]] = []
    monkeypatch.setattr("nudged.service.launch.start", started.append)
    assert not answering.follow(work, Pressed(button, None, "acme"), at("2026-03-09T09:05"))
    ((program, *words),) = started
    assert (program.rpartition("/")[2], words) == ("nudge", ["debrief", "acme"])


def test_a_later_chase_asks_for_the_next_step(work: Work, tmp_path: Path) -> None:
    line = decision(promise(work), Verb.SNOOZE, at("2026-03-09T09:05"), "desk", at("2026-03-11T09:00").isoformat())
    work.write([line])
    work.run(at("2026-03-09T09:05"))
    (tmp_path / "notes" / "Acme.md").write_text(f"{NOTE}\n## 2026-03-12\nI wrote to Marc to ask for news.\n")
    work.run(at("2026-03-12T12:00"))
    assert start(work) == at("2026-03-19T09:00")


@pytest.mark.parametrize("wrote", ["10:00", "14:05"])
def test_a_chase_on_the_day_to_which_it_was_put_off_asks_for_the_next_step_too(
    work: Work, tmp_path: Path, wrote: str
) -> None:
    """Put off until the afternoon, and then written: not told again on that day, whatever the hour of the chase."""
    line = decision(promise(work), Verb.SNOOZE, at("2026-03-09T09:05"), "desk", at("2026-03-09T14:00").isoformat())
    work.write([line])
    work.run(at("2026-03-09T09:05"))
    assert start(work) == at("2026-03-09T14:00")
    if wrote == "14:05":
        work.run(at("2026-03-09T14:00"))
        assert told(work) == ["Acme: did Marc call? (expected by Fri 6)"]
    (tmp_path / "notes" / "Acme.md").write_text(f"{NOTE}\n## 2026-03-09\nI wrote to Marc to ask for news.\n")
    for moment in (f"2026-03-09T{wrote}", "2026-03-09T15:00", "2026-03-13T18:00"):
        work.run(at(moment))
        assert (told(work), start(work)) == ([], at("2026-03-16T09:00"))
    work.run(at("2026-03-16T09:00"))
    assert told(work) == ["Acme: did Marc call? (expected by Fri 6)"]


def test_a_snooze_taken_back_after_its_slot_moves_the_event_back(work: Work) -> None:
    """To the next slot from then, as that of the lapse has passed."""
    line = decision(promise(work), Verb.SNOOZE, at("2026-03-09T09:05"), "desk", at("2026-03-20T09:00").isoformat())
    work.write([line])
    work.run(at("2026-03-09T09:05"))
    assert start(work) == at("2026-03-20T09:00")
    work.write([decision(promise(work), Verb.UNDO, at("2026-03-10T12:00"), "desk")])
    for hour in (12, 13):
        work.run(at(f"2026-03-10T{hour}:00"))
        assert start(work) == at("2026-03-11T09:00")
