"""Real notifications on real servers: seen on a screen, clicked with a mouse, followed by the service."""

from __future__ import annotations

import datetime as dt
import os
import select
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from desk_top import (
    bubbles,
    needed,
    picture,
    place_of,
    real_server,
    screen,
    session_bus,
    wait_for,
    xdotool,
)

from nudged import config
from nudged.model import State
from nudged.notify import Desktop
from nudged.service import answering
from nudged.service.assemble import assembled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from nudged.model import Promise
    from nudged.service.work import Work

PARIS = ZoneInfo("Europe/Paris")
TODAY = dt.datetime.now(PARIS).date()
MONDAY = TODAY - dt.timedelta(days=TODAY.weekday() + 7)
"""Of the week before: what is told is recent, as a button's program looks at the real clock."""
THURSDAY, FRIDAY = MONDAY - dt.timedelta(days=4), MONDAY - dt.timedelta(days=3)
NOTE = f"# Acme\n\n## {THURSDAY} Talk with Marc\nMarc will call me tomorrow.\n"
SCRIPT = '#!/bin/sh\nfor word; do printf "%s\\n" "$word"; done > "{file}.new" && mv "{file}.new" "{file}"\n'


def at(day: dt.date, hour: int) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour), PARIS)


@pytest.fixture(scope="module")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A screen and a session bus, as the environment of those who use them."""
    home = tmp_path_factory.mktemp("home")
    with screen() as name, session_bus(home / "bus") as bus:
        yield {**os.environ, "DISPLAY": name, "DBUS_SESSION_BUS_ADDRESS": bus, "HOME": str(home)}


@dataclass
class Desk:
    """The service on a desktop, its clock in the test's hands."""

    work: Work
    env: dict[str, str]
    folder: Path

    def promise(self) -> Promise:
        (promise,) = self.work.fold(at(MONDAY, 9)).promises()
        return promise

    def answered(self) -> bool:
        """Whether a button was followed that asks for a pass; waits for one."""
        desktop = self.work.desktop
        assert desktop is not None
        handle = desktop.fileno()
        assert handle is not None
        select.select([handle], [], [], 0.2)
        return answering.answer(self.work, at(MONDAY, 9))


@pytest.fixture
def desk(display: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The note read and lapsed; its notification is due at the next pass."""
    for name in ("STATE", "DATA", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(name, display[name])
    monkeypatch.delenv("INVOCATION_ID", raising=False)
    notes, file = tmp_path / "notes", config.default_file()
    notes.mkdir()
    file.parent.mkdir(parents=True)
    (notes / "Acme.md").write_text(NOTE)
    file.write_text(f'language = "en"\ntimezone = "Europe/Paris"\nmachine = "desk"\n[notes]\nfolder = "{notes}"\n')
    with assembled(config.load(), wait=0, patient=False) as work:
        work.run(at(FRIDAY, 18))
        yield Desk(work, display, tmp_path)


def on_path(desk: Desk, monkeypatch: pytest.MonkeyPatch, program: str) -> Path:
    """Put a ``program`` in front of the path that writes its arguments, a line each, to the file that is returned."""
    heard, place = desk.folder / f"{program}.heard", desk.folder / "bin"
    place.mkdir(exist_ok=True)
    (place / program).write_text(SCRIPT.format(file=heard))
    (place / program).chmod(0o755)
    monkeypatch.setenv("PATH", f"{place}:{os.environ['PATH']}")
    return heard


class TestXfce:
    """xfce4-notifyd draws a button for each action, in one row."""

    @pytest.fixture
    def shown(self, desk: Desk) -> Iterator[Desk]:
        with real_server("xfce4-notifyd", desk.env):
            desk.work.run(at(MONDAY, 9))
            yield desk

    def click(self, desk: Desk, number: int, of: int = 4) -> None:
        """Press a button, counted from 1."""
        (window,) = wait_for(lambda: bubbles(desk.env, "Xfce4-notifyd"), "the bubble")
        wait_for(lambda: place_of(desk.env, window).get("HEIGHT", 0) > 100, "its buttons")
        place = place_of(desk.env, window)
        x = place["X"] + 14 + (place["WIDTH"] - 28) * (2 * number - 1) // (2 * of)
        xdotool(desk.env, "mousemove", str(x), str(place["Y"] + place["HEIGHT"] - 31), "click", "1")

    def gone(self, desk: Desk) -> bool:
        return not bubbles(desk.env, "Xfce4-notifyd")

    def test_done_is_journalled_and_the_bubble_goes(self, shown: Desk) -> None:
        self.click(shown, 2)
        assert wait_for(shown.answered)
        assert shown.promise().state in (State.KEPT, State.KEPT_LATE)
        assert " kept " in (shown.folder / "notes" / "nudge-journal-desk.md").read_text()
        wait_for(lambda: self.gone(shown), "the end of the bubble")

    def test_in_two_days_moves_the_reminder(self, shown: Desk) -> None:
        self.click(shown, 3)
        assert wait_for(shown.answered)
        assert shown.promise().snoozed == at(MONDAY + dt.timedelta(days=2), 9)
        shown.work.run(at(MONDAY, 10))
        (written,) = shown.work.store.written().values()
        assert written.start == at(MONDAY + dt.timedelta(days=2), 9)
        wait_for(lambda: self.gone(shown), "the end of the bubble")

    def test_draft_goes_to_the_mail_program(self, shown: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        heard = on_path(shown, monkeypatch, "xdg-open")
        self.click(shown, 4)
        wait_for(lambda: shown.answered() or heard.exists(), "the mail program")
        (address,) = heard.read_text().splitlines()
        assert address.startswith("mailto:?")
        assert "Marc" in address

    def test_show_opens_a_terminal(self, shown: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        heard = on_path(shown, monkeypatch, "xdg-terminal-exec")
        self.click(shown, 1)
        wait_for(lambda: shown.answered() or heard.exists(), "the terminal")
        *_, program, verb, id_ = heard.read_text().splitlines()
        assert (program.rpartition("/")[2], verb, id_) == ("nudge", "show", shown.promise().id)

    def test_decided_by_a_command_the_bubble_goes(self, shown: Desk) -> None:
        wait_for(lambda: bubbles(shown.env, "Xfce4-notifyd"), "the bubble")
        (shown.folder / "notes" / "Acme.md").write_text(f"{NOTE}\n## {MONDAY}\nMarc called me, as promised.\n")
        shown.work.run(at(MONDAY, 10))
        wait_for(lambda: self.gone(shown), "the end of the bubble")

    def test_a_server_that_returns_shows_it_again_once(self, desk: Desk) -> None:
        with real_server("xfce4-notifyd", desk.env):
            desk.work.run(at(MONDAY, 9))
            wait_for(lambda: bubbles(desk.env, "Xfce4-notifyd"), "the bubble")
        with real_server("xfce4-notifyd", desk.env):
            wait_for(lambda: desk.answered() or bubbles(desk.env, "Xfce4-notifyd"), "the bubble")
            self.click(desk, 2)
            assert wait_for(desk.answered)

    def test_a_picture_of_it_has_something_in_it(self, shown: Desk) -> None:
        (window,) = wait_for(lambda: bubbles(shown.env, "Xfce4-notifyd"), "the bubble")
        file = shown.folder / "bubble.png"
        picture(shown.env, file, window)
        assert file.stat().st_size > 2000


class TestDunst:
    """dunst draws no buttons; its menu offers them, here to a program that takes one."""

    @pytest.fixture
    def shown(self, desk: Desk, request: pytest.FixtureRequest) -> Iterator[Desk]:
        needed("dunstctl")
        menu, settings = desk.folder / "menu", desk.folder / "dunstrc"
        menu.write_text(f'#!/bin/sh\nexec grep -m1 "^#{request.param} "\n')
        menu.chmod(0o755)
        settings.write_text(f"[global]\ndmenu = {menu}\n")
        with real_server("dunst", desk.env, "-config", str(settings)):
            desk.work.run(at(MONDAY, 9))
            wait_for(lambda: bubbles(desk.env, "Dunst"), "the bubble")
            yield desk

    @pytest.mark.parametrize("shown", ["Done"], indirect=True)
    def test_done_from_the_menu(self, shown: Desk) -> None:
        xdotool(shown.env, "version")
        self.dunstctl(shown, "context")
        assert wait_for(shown.answered)
        assert shown.promise().state in (State.KEPT, State.KEPT_LATE)
        wait_for(lambda: not bubbles(shown.env, "Dunst"), "the end of the bubble")

    @pytest.mark.parametrize("shown", ["Done"], indirect=True)
    def test_its_buttons_work_also_after_a_restart(self, shown: Desk) -> None:
        desktop = shown.work.desktop
        assert desktop is not None
        desktop.leave()
        wait_for(lambda: not bubbles(shown.env, "Dunst"), "the end of the bubble")
        assert desktop.again()
        wait_for(lambda: bubbles(shown.env, "Dunst"), "the bubble")
        self.dunstctl(shown, "context")
        assert wait_for(shown.answered)
        assert shown.promise().state in (State.KEPT, State.KEPT_LATE)

    @pytest.mark.parametrize("shown", ["Done"], indirect=True)
    def test_its_buttons_work_also_after_the_service_was_killed(self, shown: Desk) -> None:
        """dunst tells of a button only the connection that showed the bubble, and that one is gone."""
        killed = shown.work.desktop
        assert killed is not None
        killed.close()
        (before,) = bubbles(shown.env, "Dunst")
        shown.work.desktop = Desktop(shown.work.store, "en")
        assert shown.work.desktop.again()
        wait_for(lambda: bubbles(shown.env, "Dunst") == [before], "the bubble, the same one")
        self.dunstctl(shown, "context")
        assert wait_for(shown.answered)
        assert shown.promise().state in (State.KEPT, State.KEPT_LATE)
        wait_for(lambda: not bubbles(shown.env, "Dunst"), "the end of the bubble")
        shown.work.desktop.close()

    @pytest.mark.parametrize("shown", ["In 2 days"], indirect=True)
    def test_in_two_days_from_the_menu(self, shown: Desk) -> None:
        self.dunstctl(shown, "context")
        assert wait_for(shown.answered)
        assert shown.promise().snoozed == at(MONDAY + dt.timedelta(days=2), 9)

    @pytest.mark.parametrize("shown", ["Done"], indirect=True)
    def test_a_middle_click_opens_it(self, shown: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        heard = on_path(shown, monkeypatch, "xdg-terminal-exec")
        (window,) = bubbles(shown.env, "Dunst")
        place = place_of(shown.env, window)
        xdotool(shown.env, "mousemove", str(place["X"] + 40), str(place["Y"] + 40), "click", "2")
        wait_for(lambda: shown.answered() or heard.exists(), "the terminal")
        assert heard.read_text().split()[-2] == "show"

    def dunstctl(self, desk: Desk, command: str) -> None:
        import subprocess  # noqa: PLC0415

        subprocess.run(["dunstctl", command], env=desk.env, check=True, timeout=20)
