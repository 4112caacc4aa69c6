"""Notifications: combined, plain, clipped, and a backend that fails is one line."""

from __future__ import annotations

import sys
import threading
import types
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told import at

from nudged import notify
from nudged.model import Notice, NudgeError
from nudged.notify import Message


def notice(key: str, title: str = "Acme: did Marc call?", body: str = "one\ntwo") -> Notice:
    return Notice(key, at("2026-03-09T09:00"), title, body)


def test_one_notice_is_shown_as_it_is_and_several_are_one_list() -> None:
    assert notify.combine([notice("a")], "en") == Message("Acme: did Marc call?", "one\ntwo")
    several = notify.combine([notice("a"), notice("b", "Globex: did Ana reply?")], "en")
    assert several.title == "nudge: 2 things to look at"
    assert several.body == "• Acme: did Marc call?\n• Globex: did Ana reply?"


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
    assert (len(call["title"]), len(call["message"])) == (notify.TITLE_UNITS, notify.BODY_UNITS)


def test_plyer_that_fails_or_hangs_is_an_error_of_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, Fake(error=NotImplementedError("No usable implementation found!")))
    with pytest.raises(NudgeError, match="NotImplementedError"):
        notify.Plyer().show(Message("a", "b"))
    done = threading.Event()
    install(monkeypatch, Fake(hang=done))
    monkeypatch.setattr(notify, "DEADLINE", 0.05)
    with pytest.raises(NudgeError, match="too long"):
        notify.Plyer().show(Message("a", "b"))
    done.set()


def test_the_ladder_goes_on_to_the_console(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    install(monkeypatch, Fake(error=RuntimeError()))
    notify.Ladder(notify.Plyer(), notify.Console()).show(Message("a", "b"))
    assert capsys.readouterr().out == "* a\n  b\n"
    install(monkeypatch, Fake())
    notify.Ladder(notify.Plyer(), notify.Console()).show(Message("a", "b"))
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("backend", "kind"),
    [("console", notify.Console), ("none", notify.Silent), ("plyer", notify.Plyer)],
)
def test_the_backend_is_as_configured(backend: str, kind: type) -> None:
    assert isinstance(notify.notifier(backend), kind)


def test_auto_is_the_console_where_there_is_no_session_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert isinstance(notify.notifier("auto"), notify.Console)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert isinstance(notify.notifier("auto"), notify.Ladder)
