"""The desktop's rung on a real session bus, with a server that has the faults real ones do not show on request."""

from __future__ import annotations

import select
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from desk_top import FakeServer, session_bus, wait_for

from nudged.model import NudgeError
from nudged.notify import DECIDING, Button, Desktop, Ladder, Log, Message, Pressed, bus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ACME = Message("Acme: did Marc call?", "Tom & Jerry <b>said</b> so", "3f2a", DECIDING, ("3f2a",))
GLOBEX = Message("Globex: did Ana reply?", "Wait.", "77aa", DECIDING, ("77aa",))


class Facts(dict[str, str]):
    """The store's small facts, here in memory."""

    def put(self, key: str, value: str) -> None:
        self[key] = value


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with session_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address


@pytest.fixture
def facts() -> Facts:
    return Facts()


@pytest.fixture
def desktop(place: str, facts: Facts, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", place)
    made = Desktop(facts, "en")
    yield made
    made.close()


def told(desktop: Desktop) -> list[Pressed]:
    """What the desktop hears next."""
    handle = desktop.fileno()
    assert handle is not None
    assert select.select([handle], [], [], 10)[0]
    return list(desktop.pressed())


def show_both(desktop: Desktop, server: FakeServer) -> list[int]:
    """Show two promises' notifications; the numbers that the server gave them."""
    desktop.show(ACME)
    desktop.show(GLOBEX)
    return [server.said()["notify"] for _ in range(2)]


def test_buttons_hints_and_an_escaped_body(place: str, desktop: Desktop) -> None:
    with FakeServer(place) as server:
        desktop.show(ACME)
        said = server.said()
    assert said["title"] == "Acme: did Marc call?"
    assert said["body"] == "Tom &amp; Jerry &lt;b&gt;said&lt;/b&gt; so"
    assert said["actions"] == {"default": "Show", "done": "Done", "snooze": "In 2 days", "draft": "Draft"}
    assert (said["hints"]["urgency"], said["hints"]["desktop-entry"], said["expires"]) == ("1", "nudge", -1)
    assert desktop.server == "fake 1"


def test_the_buttons_are_french_for_french_users(place: str, facts: Facts, desktop: Desktop) -> None:
    with FakeServer(place) as server, closing(Desktop(facts, "fr")) as french:
        french.show(ACME)
        assert list(server.said()["actions"].values()) == ["Afficher", "Fait", "Dans 2 jours", "Brouillon"]


def test_a_server_without_markup_or_buttons_gets_neither(place: str, desktop: Desktop) -> None:
    with FakeServer(place, "--capabilities", "body") as server:
        desktop.show(ACME)
        said = server.said()
    assert (said["body"], said["actions"]) == (ACME.body, {})


def test_a_later_one_about_the_same_takes_its_place(place: str, desktop: Desktop) -> None:
    with FakeServer(place) as server:
        desktop.show(ACME)
        desktop.show(GLOBEX)
        desktop.show(Message("nudge: 2 things", "• a\n• b", None, (Button.OPEN,), ("3f2a", "77aa")))
        assert [server.said()["replaces"] for _ in range(3)] == [0, 0, 1]
        assert server.said() == {"close": 2}
        desktop.show(Message("Another", "", "9999", DECIDING, ("9999",)))
        assert server.said()["replaces"] == 0


def test_a_button_is_told_once_and_closes_it(place: str, desktop: Desktop) -> None:
    with FakeServer(place) as server:
        desktop.show(ACME)
        number = server.said()["notify"]
        server.do(f"act {number} snooze")
        assert told(desktop) == [Pressed(Button.SNOOZE, "3f2a")]
        assert server.said() == {"close": number}
        server.do(f"act {number} snooze")
        assert told(desktop) == []


def test_buttons_of_others_and_keys_that_were_not_offered_do_nothing(place: str, desktop: Desktop) -> None:
    with FakeServer(place) as server:
        desktop.show(Message("A reading is ready", "", None, (Button.OPEN,), ("ghosted",)))
        number = server.said()["notify"]
        for line in (f"act {number + 40} done", f"act {number} done", f"act {number} rm"):
            server.do(line)
            assert told(desktop) == []


def test_a_button_that_is_told_after_the_closing_still_counts(place: str, desktop: Desktop) -> None:
    with FakeServer(place) as server:
        desktop.show(ACME)
        number = server.said()["notify"]
        server.do(f"close {number} 2")
        assert told(desktop) == []
        server.do(f"act {number} done")
        assert told(desktop) == [Pressed(Button.DONE, "3f2a")]


def test_a_button_pressed_while_another_is_shown_is_not_lost(place: str, desktop: Desktop) -> None:
    with FakeServer(place) as server:
        desktop.show(ACME)
        server.do(f"act {server.said()['notify']} done")
        desktop.show(GLOBEX)
        assert wait_for(lambda: list(desktop.pressed())) == [Pressed(Button.DONE, "3f2a")]


@pytest.mark.parametrize("silent", ["all", "Notify"])
def test_a_server_that_hangs_is_left_after_the_deadline(
    place: str, desktop: Desktop, silent: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bus, "DEADLINE", 0.2)
    with FakeServer(place, "--silent", silent):
        with pytest.raises(NudgeError, match="answers"):
            desktop.show(ACME)
        assert not desktop.again()
    with FakeServer(place) as another:
        told(desktop)
        assert desktop.again()
        assert another.said()["title"] == ACME.title


def test_where_no_server_is_the_log_has_it_and_the_next_server_too(
    place: str, desktop: Desktop, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO", "nudged"):
        Ladder(Log(), desktop=desktop).show(ACME)
    assert ACME.title in caplog.text
    with FakeServer(place) as server:
        told(desktop)
        assert desktop.again()
        assert server.said()["title"] == ACME.title
        assert not desktop.again()


def test_after_the_server_died_what_is_open_is_shown_again_once(place: str, desktop: Desktop) -> None:
    with FakeServer(place) as first:
        desktop.show(ACME)
        assert first.said()["notify"]
    with FakeServer(place) as second:
        assert told(desktop) == []
        assert desktop.again()
        said = second.said()
        assert (said["title"], said["replaces"], "done" in said["actions"]) == (ACME.title, 0, True)
        assert not desktop.again()
        assert second.quiet()
        second.do(f"act {said['notify']} done")
        assert told(desktop) == [Pressed(Button.DONE, "3f2a")]


def test_a_server_that_dies_of_it_is_not_fed_for_ever(place: str, desktop: Desktop) -> None:
    with FakeServer(place) as server:
        desktop.show(ACME)
        server.said()
    for shown in (True, False, False):
        with FakeServer(place):
            told(desktop)
            assert desktop.again() is shown


@pytest.mark.parametrize("restarted", [False, True])
def test_another_server_gets_several_as_one_list(place: str, facts: Facts, desktop: Desktop, restarted: bool) -> None:
    with FakeServer(place) as server:
        assert show_both(desktop, server) == [1, 2]
        if restarted:
            desktop.close()
    with FakeServer(place) as server, closing(Desktop(facts, "en") if restarted else desktop) as shown:
        assert restarted or told(shown) == []
        assert shown.again()
        said = server.said()
        assert server.quiet()
    assert said["title"] == "nudge: 2 things to look at"
    assert said["body"].splitlines() == ["• Acme: did Marc call?", "• Globex: did Ana reply?", "More: nudge list"]
    assert list(said["actions"]) == ["default"]


def test_what_was_dismissed_or_decided_elsewhere_is_not_shown_again(place: str, desktop: Desktop) -> None:
    with FakeServer(place) as server:
        assert show_both(desktop, server) == [1, 2]
        server.do("close 1 2")
        told(desktop)
        desktop.keep({"3f2a"})
        assert server.said() == {"close": 2}
    with FakeServer(place):
        told(desktop)
        assert not desktop.again()


@pytest.mark.parametrize("leaves", [False, True])
def test_what_a_service_showed_is_the_next_ones(place: str, facts: Facts, desktop: Desktop, leaves: bool) -> None:
    """One that was killed has left its own on the desktop, one that ends takes them along."""
    with FakeServer(place) as server:
        desktop.show(ACME)
        number = server.said()["notify"]
        (desktop.leave if leaves else desktop.close)()
        assert not leaves or server.said() == {"close": number}
        with closing(Desktop(facts, "en")) as restarted:
            assert restarted.again()
            said = server.said()
            assert (said["title"], said["replaces"]) == (ACME.title, 0 if leaves else number)
            assert leaves or said["notify"] == number
            assert not restarted.again()
            server.do(f"act {said['notify']} done")
            assert told(restarted) == [Pressed(Button.DONE, "3f2a")]
            assert server.said() == {"close": said["notify"]}


def test_what_was_decided_meanwhile_goes_and_is_not_taken_over(place: str, facts: Facts, desktop: Desktop) -> None:
    with FakeServer(place) as server:
        first, second = show_both(desktop, server)
        desktop.close()
        with closing(Desktop(facts, "en")) as restarted:
            restarted.again()
            assert [server.said()["replaces"] for _ in range(2)] == [first, second]
            restarted.close()
        with closing(Desktop(facts, "en")) as again:
            again.keep({"77aa"})
            again.again()
            assert server.said() == {"close": first}
            assert server.said()["replaces"] == second
            assert server.quiet()


def test_without_a_bus_it_refuses_and_goes_there_when_one_comes(
    place: str, facts: Facts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    desktop = Desktop(facts, "en")
    with pytest.raises(NudgeError, match="answers"):
        desktop.show(ACME)
    assert (desktop.fileno(), list(desktop.pressed())) == (None, [])
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", place)
    with FakeServer(place) as server, closing(desktop):
        assert desktop.again()
        assert server.said()["title"] == ACME.title


def test_a_bus_that_goes_is_left(facts: Facts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with session_bus(tmp_path) as own:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", own)
        desktop = Desktop(facts, "en")
        with FakeServer(own) as server:
            desktop.show(ACME)
            server.said()
    assert told(desktop) == []
    assert desktop.fileno() is None


@pytest.mark.parametrize("wrong", ["", "nonsense", "tcp:host=localhost", "unix:path=/dev/null"])
def test_an_address_that_is_none_is_no_bus(wrong: str, facts: Facts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", wrong)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    with pytest.raises(NudgeError):
        Desktop(facts, "en").show(ACME)


def test_a_bus_that_does_not_even_greet_is_left(facts: Facts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from socket import AF_UNIX, socket  # noqa: PLC0415

    with socket(AF_UNIX) as mute:
        mute.bind(str(tmp_path / "bus"))
        mute.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
        monkeypatch.setattr(bus, "DEADLINE", 0.2)
        with pytest.raises(NudgeError):
            Desktop(facts, "en").show(ACME)


@pytest.mark.parametrize("damaged", ["{", "[1]", '[{"message": {}}]', "null", '{"a": 1}'])
def test_a_damaged_memory_is_an_empty_one(damaged: str, place: str, facts: Facts, desktop: Desktop) -> None:
    facts.put("notifications", damaged)
    with FakeServer(place), closing(Desktop(facts, "en")) as made:
        assert not made.again()
        made.show(ACME)
        assert made.server
