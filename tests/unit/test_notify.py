"""Notifications: combined, plain, clipped, and a backend that fails is one line."""

from __future__ import annotations

import logging
import sys
import threading
import types
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told import at

from nudged import notify
from nudged.model import Notice, NudgeError
from nudged.notify import DECIDING, Button, Message, rungs


def notice(key: str, title: str = "Acme: did Marc call?", body: str = "one\ntwo") -> Notice:
    return Notice(key, at("2026-03-09T09:00"), title, body)


def test_one_notice_is_shown_as_it_is_and_several_are_one_list() -> None:
    alone = notify.combine([notice("a")], "en")
    assert alone == Message("Acme: did Marc call?", "one\ntwo", None, (Button.OPEN,), ("a",))
    several = notify.combine([notice("a"), notice("b", "Globex: did Ana reply?")], "en")
    assert several.title == "nudge: 2 things to look at"
    assert several.body == "• Acme: did Marc call?\n• Globex: did Ana reply?\nMore: nudge list"
    assert (several.buttons, several.about) == ((Button.OPEN,), ("a", "b"))


def test_one_about_a_promise_can_be_decided_on() -> None:
    shown = notify.combine([replace(notice("key"), promise="3f2a", draft=True)], "fr")
    assert (shown.promise, shown.buttons, shown.about) == ("3f2a", DECIDING, ("3f2a",))
    without = notify.combine([replace(notice("key"), promise="3f2a")], "fr")
    assert without.buttons == (Button.OPEN, Button.DONE, Button.SNOOZE)


def test_one_that_asks_how_it_went_opens_the_prepared_note() -> None:
    shown = notify.combine([replace(notice("debrief:u:2026-03-09"), debrief="acme/manager")], "en")
    assert (shown.promise, shown.buttons, shown.debrief) == (None, (Button.OPEN, Button.NOTE), "acme/manager")
    two = notify.combine([replace(notice("debrief:u"), debrief="acme"), notice("b")], "en")
    assert (two.buttons, two.debrief) == ((Button.OPEN,), "")


@given(st.text(), st.text())
def test_no_control_character_reaches_a_terminal_or_a_server(title: str, body: str) -> None:
    for shown in (notify.combine([notice("a", title, body)], "fr"), notify.combine([notice("a", title)] * 2, "fr")):
        for char in shown.title + shown.body.replace("\n", ""):
            assert not unicodedata.category(char).startswith("C")
        assert "\n" not in shown.title


@given(st.text(max_size=400), st.integers(2, 80))
def test_clipped_to_utf_16_units(text: str, units: int) -> None:
    clipped = notify.clip(text, units)
    assert len(clipped.encode("utf-16-le", "surrogatepass")) // 2 <= units
    assert clipped == text or clipped.endswith("…")


def test_the_console_prints_title_and_body(capsys: pytest.CaptureFixture[str]) -> None:
    notify.Console().show(Message("Acme: did Marc call?", "Send a follow-up.\nMore: nudge show 3f2a"))
    assert capsys.readouterr().out == "* Acme: did Marc call?\n  Send a follow-up.\n  More: nudge show 3f2a\n"


class Fake:
    """A stand-in for plyer's facade, for the faults of platforms that are not at hand."""

    def __init__(self, *, error: Exception | None = None, hang: threading.Event | None = None) -> None:
        self.error, self.hang = error, hang
        self.calls: list[dict[str, str]] = []

    def notify(self, **values: str) -> None:
        self.calls.append(values)
        if self.hang is not None:
            self.hang.wait(30)
        if self.error is not None:
            raise self.error


def install(monkeypatch: pytest.MonkeyPatch, fake: Fake) -> None:
    module = types.ModuleType("plyer")
    module.notification = fake  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "plyer", module)


def test_plyer_gets_no_title_that_is_an_option_and_no_text_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = Fake()
    install(monkeypatch, fake)
    notify.Plyer().show(Message("--help" + "x" * 100, "y" * 1000))
    (call,) = fake.calls
    assert not call["title"].startswith("-")
    assert (len(call["title"]), len(call["message"])) == (rungs.TITLE_UNITS, rungs.BODY_UNITS)


def test_plyer_that_fails_or_hangs_is_an_error_of_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, Fake(error=NotImplementedError("No usable implementation found!")))
    with pytest.raises(NudgeError, match="NotImplementedError"):
        notify.Plyer().show(Message("a", "b"))
    done = threading.Event()
    install(monkeypatch, Fake(hang=done))
    monkeypatch.setattr(rungs, "DEADLINE", 0.05)
    with pytest.raises(NudgeError, match="too long"):
        notify.Plyer().show(Message("a", "b"))
    done.set()


def test_the_ladder_goes_on_to_the_console(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    install(monkeypatch, Fake(error=RuntimeError()))
    monkeypatch.setattr(sys, "platform", "darwin")
    notify.Ladder(notify.Plyer(), notify.Console()).show(Message("a", "b"))
    assert capsys.readouterr().out == "* a\n  b\n"
    install(monkeypatch, Fake())
    notify.Ladder(notify.Plyer(), notify.Console()).show(Message("a", "b"))
    assert capsys.readouterr().out == ""


def test_on_linux_plyer_cannot_tell_so_the_log_has_it_too(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    fake = Fake()
    install(monkeypatch, fake)
    monkeypatch.setattr(sys, "platform", "linux")
    with caplog.at_level(logging.INFO, "nudged"):
        notify.Ladder(notify.Plyer(), notify.Log()).show(Message("did Marc call?", "b"))
    assert len(fake.calls) == 1
    assert "did Marc call?" in caplog.text


def test_why_a_rung_refuses_is_logged_once(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    install(monkeypatch, Fake(error=RuntimeError()))
    ladder = notify.Ladder(notify.Plyer(), notify.Silent())
    ladder.show(Message("a", "b"))
    ladder.show(Message("a", "b"))
    assert [record.levelname for record in caplog.records] == ["WARNING"]


class Facts(dict[str, str]):
    """A memory that forgets with the test."""

    def put(self, key: str, value: str) -> None:
        self[key] = value


@pytest.mark.parametrize(
    ("backend", "kind"),
    [("console", notify.Console), ("none", notify.Silent), ("plyer", notify.Plyer), ("desktop", notify.Ladder)],
)
def test_the_backend_is_as_configured(backend: str, kind: type) -> None:
    assert isinstance(notify.notifier(backend, Facts(), "en"), kind)


@pytest.mark.parametrize(
    ("platform", "display", "kinds"),
    [
        ("linux", "", [notify.Desktop, notify.Log]),
        ("linux", ":0", [notify.Desktop, notify.Plyer, notify.Log]),
        ("darwin", "", [notify.Plyer, notify.Log]),
        ("win32", "", [notify.Plyer, notify.Log]),
    ],
)
def test_auto_is_a_ladder_that_ends_in_the_log(
    platform: str, display: str, kinds: list[type], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("DISPLAY", display)
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    ladder = notify.notifier("auto", Facts(), "en")
    assert isinstance(ladder, notify.Ladder)
    assert [type(rung) for rung in ladder.rungs] == kinds
    ladder.show(Message("no bus here", "b"))
