"""Every bad answer that a server may give, to every request, to questions alone, and to writes alone.

While it lasts: one line that says so, or the work is done in another way; nothing is concluded from it. After it: each
promise has its one reminder, and no decision was read out of the fault.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import servers
from player import Machine, prop

from nudged.caldav_client import transport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from servers import Recorded

    Answer = tuple[int, dict[str, str], bytes]

XML = {"Content-Type": "application/xml; charset=utf-8"}
ENTITIES = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12))
BOMB = (
    f"<!DOCTYPE m [<!ENTITY a0 'ha'>{ENTITIES}]>"
    '<multistatus xmlns="DAV:"><response><href>/me/Personal/&a11;</href></response></multistatus>'
)
STATUSES: dict[str, Answer] = {
    str(status): (status, {}, b"<html>no</html>") for status in (403, 404, 409, 412, 423, 500, 502, 507)
}
FAULTS: dict[str, Answer] = STATUSES | {
    "401": (401, {"WWW-Authenticate": 'Basic realm="x"'}, b""),
    "429": (429, {"Retry-After": "30"}, b""),
    "503": (503, {"Retry-After": "30"}, b""),
    "an empty answer": (207, XML, b""),
    "garbage": (207, XML, b"\x00\xff<not xml"),
    "a page to log in": (200, {"Content-Type": "text/html"}, b"<html><body>Log in</body></html>"),
    "a redirect loop": (302, {"Location": "/again"}, b""),
    "an XML bomb": (207, XML, BOMB.encode()),
    "too much": (207, XML, b"<multistatus xmlns='DAV:'>" + b"<!-- more -->" * 200_000),
}
HALF = "half a body"
USUAL = ("401", "404", "503", "a page to log in", HALF)
"""Those that are tried with every change."""
QUESTIONS = ("PROPFIND", "REPORT", "GET", "OPTIONS")
WHERE = {"everything": (*QUESTIONS, "PUT", "DELETE"), "questions": QUESTIONS, "REPORT": ("REPORT",), "writes": ("PUT",)}
DECISIONS = (" kept ", " wrong ", " drop ", " snooze ", " due ")


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[servers.Proxy]:
    with servers.running("radicale", tmp_path / "server") as server, servers.Proxy(server) as between:
        yield between


def half(proxy: servers.Proxy) -> Callable[[Recorded], Answer]:
    """The true answer, cut in the middle while its head tells the whole length."""

    def answer(request: Recorded) -> Answer:
        status, headers, body = proxy.forward(request)
        return status, {**headers, "Content-Length": str(len(body) + 1)}, body[: len(body) // 2]

    return answer


@pytest.mark.parametrize(
    "fault", [pytest.param(f, marks=() if f in USUAL else pytest.mark.soak) for f in (*FAULTS, HALF)]
)
def test_a_bad_answer_changes_nothing_and_is_made_good(
    proxy: servers.Proxy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setattr(transport, "LARGEST", 1_000_000)
    machine = Machine(tmp_path, proxy, tmp_path / "notes")
    bad = half(proxy) if fault == HALF else lambda _: FAULTS[fault]
    write(machine, "Acme")
    machine.pass_at("2026-03-09T10:00")
    for number, (where, methods) in enumerate(WHERE.items(), start=1):
        write(machine, f"Firm{number}")
        before, journal = proxy.server.events(), decided(machine)
        proxy.before = lambda request, methods=methods: bad(request) if request.method in methods else None
        machine.pass_at(f"2026-03-09T{10 + number}:00")
        told = [message for _, message in machine.faults]
        assert told or f"Firm{number}" in reminded(proxy), f"{where}: nothing is said"
        assert all("\n" not in line and servers.PASSWORD not in line for line in told), told
        assert before.items() <= proxy.server.events().items(), where
        assert {app.company for app in machine.applications} == {"Acme", *(f"Firm{n}" for n in range(1, number + 1))}
        proxy.before = None
        machine.pass_at(f"2026-03-09T{10 + number}:30")
        assert machine.faults == [], where
        assert reminded(proxy) == ["Acme", *(f"Firm{n}" for n in range(1, number + 1))], where
        assert decided(machine) == journal == [], where
    assert not any("BEGIN:VALARM" not in text for text in proxy.server.reminders().values())


def reminded(proxy: servers.Proxy) -> list[str]:
    """The company of each reminder."""
    return sorted(prop(text, "X-NUDGE-COMPANY") for text in proxy.server.reminders().values())


def write(machine: Machine, company: str) -> None:
    (machine.notes / f"{company}.md").write_text(f"# {company}\n\n## 2026-03-05 Talk\nMarc will call me tomorrow.\n")


def decided(machine: Machine) -> list[str]:
    """The decisions in the journal."""
    lines = (machine.notes / "nudge-journal-one.md").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if any(verb in line.partition(" — ")[0] for verb in DECISIONS)]
