"""The embedded server for real: on loopback alone, private, and the same again after a restart."""

from __future__ import annotations

import base64
import http.client
import socket
import stat
from pathlib import Path

import pytest
import servers

from nudged.caldav_client import CalendarClient, CalendarRefused
from nudged.embedded import HOST, Embedded
from nudged.model import NudgeError


def _addresses(port: int) -> set[str]:
    """The local addresses on which something listens on ``port``, as the kernel tells."""
    found = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for row in Path(table).read_text().splitlines()[1:]:
            local, state = row.split()[1], row.split()[3]
            address, _, number = local.partition(":")
            if state == "0A" and int(number, 16) == port:
                found.add(address)
    return found


def test_it_is_ready_with_one_calendar_on_loopback_alone(tmp_path: Path) -> None:
    with Embedded.start(tmp_path, servers.free_port()) as server:
        with CalendarClient(server.url, server.username, server.password) as client:
            (calendar,) = client.collections()
            assert calendar.name == "Interviews"
            assert calendar.writable
            client.create(calendar.url, "a.ics", servers.event("a@x", "Hello", "20260313T100000", "20260313T110000"))
            assert client.get(client.href(calendar.url, "a.ics")) is not None
        assert _addresses(server.port) == {"0100007F"}


def test_only_the_generated_password_lets_in_and_only_the_user_can_read_it(tmp_path: Path) -> None:
    with Embedded.start(tmp_path, servers.free_port()) as server:
        assert len(server.password) >= 20
        for wrong in ("", "secret"):
            with CalendarClient(server.url, server.username, wrong) as client, pytest.raises(CalendarRefused):
                client.collections()
    for name in ("password", "users"):
        assert stat.S_IMODE((tmp_path / "calendar" / name).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "calendar").stat().st_mode) == 0o700
    assert server.password not in repr(server.url)


def _status(server: Embedded, headers: dict[str, str]) -> int:
    connection = http.client.HTTPConnection(HOST, server.port, timeout=10)
    login = base64.b64encode(f"{server.username}:{server.password}".encode()).decode()
    try:
        connection.request("PROPFIND", "/", headers={"Authorization": f"Basic {login}", **headers})
        return connection.getresponse().status
    finally:
        connection.close()


def test_a_page_in_a_browser_cannot_reach_it_even_with_the_password(tmp_path: Path) -> None:
    with Embedded.start(tmp_path, servers.free_port()) as server:
        name, local = f"{HOST}:{server.port}", f"localhost:{server.port}"
        for own in (
            {},
            {"Host": local},
            {"Sec-Fetch-Site": "none"},
            {"Origin": f"http://{name}", "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "no-cors"},  # Thunderbird
            {"Origin": f"http://{local}", "Host": local, "Sec-Fetch-Site": "same-origin"},
        ):
            assert _status(server, own) == 207
        for foreign in (
            {"Host": f"rebound.example:{server.port}"},
            {"Host": f"rebound.example:{server.port}", "Sec-Fetch-Site": "same-origin"},
            {"Host": HOST},
            {"Host": ""},
            {"Origin": "https://evil.example"},
            {"Origin": "null"},
            {"Origin": ""},
            {"Origin": f"http://{HOST}:{server.port + 1}"},
            {"Origin": f"https://{HOST}:{server.port}"},
            {"Origin": f"http://localhost:{server.port}"},
            {"Origin": f"http://{HOST}:{server.port}", "Sec-Fetch-Site": "cross-site"},
            {"Origin": f"http://rebound.example:{server.port}", "Host": f"rebound.example:{server.port}"},
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-site"},
        ):
            assert _status(server, foreign) == 403, foreign


def test_address_password_and_events_are_the_same_after_a_restart(tmp_path: Path) -> None:
    with (
        Embedded.start(tmp_path, servers.free_port()) as first,
        CalendarClient(first.url, first.username, first.password) as client,
    ):
        home = client.collections()[0].url
        client.create(home, "a.ics", servers.event("a@x", "Hello", "20260313T100000", "20260313T110000"))
    with Embedded.start(tmp_path) as second, CalendarClient(second.url, second.username, second.password) as client:
        assert (second.url, second.password) == (first.url, first.password)
        assert [one.url for one in client.collections()] == [home]
        assert client.get(client.href(home, "a.ics")) is not None


def test_a_taken_port_is_not_fought_for(tmp_path: Path) -> None:
    (tmp_path / "calendar").mkdir()
    with socket.socket() as other:
        other.bind((HOST, 0))
        other.listen()
        taken = other.getsockname()[1]
        (tmp_path / "calendar" / "port").write_text(f"{taken}\n")
        with Embedded.start(tmp_path) as server:
            assert server.port != taken
        with pytest.raises(NudgeError, match="cannot be set up"):
            Embedded.start(tmp_path, taken)


def test_a_stopped_server_no_longer_answers(tmp_path: Path) -> None:
    server = Embedded.start(tmp_path, servers.free_port())
    server.stop()
    server.stop()
    with pytest.raises(ConnectionRefusedError), socket.create_connection((HOST, server.port), timeout=2):
        pass
