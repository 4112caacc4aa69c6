"""What the calendar costs: the first sync of many events, an unchanged poll, memory. Ratios of one run.

    python tests/bench/calendar_sync.py [EVENTS] [--memory EVENTS]

Compares with vdirsyncer, where it is installed, and with the bare HTTP floor: one sync-collection and one multiget,
nothing parsed. Each client is a process of its own; of three runs the median counts.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "service"))

import servers

if TYPE_CHECKING:
    from collections.abc import Sequence

Row = tuple[str, str, str]
"""What was measured, the figure, and the aim."""
RUNS = 3
POLLS = 50

FLOOR = r"""
import base64, http.client, re, sys
port, path = int(sys.argv[1]), sys.argv[2]
connection = http.client.HTTPConnection("127.0.0.1", port, timeout=3600)
login = {"Authorization": "Basic " + base64.b64encode(b"me:secret").decode(), "Content-Type": "application/xml"}
def ask(body, depth):
    connection.request("REPORT", path, body, {**login, "Depth": depth})
    return connection.getresponse().read().decode()
head = '<?xml version="1.0"?>'
listed = ask(head + '<D:sync-collection xmlns:D="DAV:"><D:sync-token/><D:sync-level>1</D:sync-level><D:prop>'
             '<D:getetag/></D:prop></D:sync-collection>', "0")
hrefs = re.findall(r"<(?:D:)?href>([^<]+\.ics)</", listed)
asked = "".join(f"<D:href>{href}</D:href>" for href in hrefs)
ask(head + '<C:calendar-multiget xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/>'
    f"<C:calendar-data/></D:prop>{asked}</C:calendar-multiget>", "1")
print(len(hrefs))
"""

OURS = r"""
import json, resource, sys, time
from datetime import datetime
from pathlib import Path
from nudged import caldav_sync
from nudged.caldav_client import CalendarClient
from nudged.calendar_time import WorkingTime
from nudged.config import parse
from nudged.reading import ReadingSettings
from nudged.store import Store
url, name, folder, polls = sys.argv[1], sys.argv[2], Path(sys.argv[3]), int(sys.argv[4])
settings = parse({"timezone": "Europe/Paris", "language": "en",
                  "calendar": {"url": url, "username": "me", "password": "secret", "watch": [name]}})
working = WorkingTime(settings.timezone)
reading = ReadingSettings(language="en", date_order="auto", addresses=(), working=working)
now = datetime(2026, 3, 6, 18, tzinfo=settings.timezone)
with Store.open(folder / "nudge.db") as store, CalendarClient.from_settings(settings.calendar) as client:
    def sync():
        report = caldav_sync.sync(client, store, settings, reading, working, now, companies=frozenset({"acme"}))
        assert report.problems == {}, report.problems
        return report.changed
    changed = sync()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told = {"changed": changed, "peak": peak}
    if polls:
        import http.client, base64, statistics
        from nudged.caldav_client import dav
        from nudged.caldav_client.client import _LISTING
        home, body = client._homes[0], dav.propfind(*_LISTING)
        connection = http.client.HTTPConnection("127.0.0.1", int(url.split(":")[2].strip("/")))
        login = {"Authorization": "Basic " + base64.b64encode(b"me:secret").decode(), "Depth": "1",
                 "Content-Type": "application/xml"}
        def library():
            client._http._session.request("PROPFIND", home, data=body, auth=client._http._login,
                headers={"Depth": "1", "Content-Type": "application/xml"}, timeout=(15, 60)).content
        def bare():
            connection.request("PROPFIND", dav.path_of(home), body, login)
            connection.getresponse().read()
        ways = {"poll": sync, "same library": library, "bare": bare}
        spent = {name: [] for name in ways}
        for _ in range(polls):
            for name, act in ways.items():
                act()
                before = time.process_time()
                act()
                spent[name].append(time.process_time() - before)
        told |= {name: statistics.median(times) for name, times in spent.items()}
print(json.dumps(told))
"""


def event(number: int) -> str:
    """One event as a whole calendar: one in ten recurs, one in a hundred is an interview."""
    day = f"2026{1 + number % 12:02}{1 + number % 28:02}"
    title = "Interview with Marc (Acme)" if number % 100 == 0 else f"Event {number}"
    more = [f"DESCRIPTION:{'x' * 200}", *(["RRULE:FREQ=WEEKLY;COUNT=10"] if number % 10 == 0 else [])]
    return servers.event(f"e{number}@bench", title, f"{day}T080000Z", f"{day}T083000Z", *more)


def fill(server: servers.Server, count: int) -> None:
    """Put the events into the files of Radicale, and let it read them once."""
    folder = server.backend.root / "data" / "collection-root" / servers.USER / "Personal"
    for number in range(count):
        (folder / f"e{number}.ics").write_text(event(number).replace("\n", "\r\n"), encoding="utf-8")
    timed([sys.executable, "-c", FLOOR, str(server.port), server.calendar])


def timed(command: Sequence[str], env: dict[str, str] | None = None) -> tuple[float, float, str]:
    """Wall time and CPU time of a command in seconds, and what it printed."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(f"{command[0]} failed: {done.stderr[-500:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu, done.stdout.strip()


def ours(server: servers.Server | servers.Scripted, root: Path, polls: int) -> tuple[float, float, dict[str, float]]:
    """A first sync by nudge into an empty database, and ``polls`` unchanged ones after it."""
    folder = root / "state"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    wall, cpu, told = timed([sys.executable, "-c", OURS, server.url, "Personal", str(folder), str(polls)])
    return wall, cpu, json.loads(told)


def vdirsyncer(server: servers.Server, root: Path) -> tuple[float, float, str] | None:
    """A first sync by vdirsyncer into an empty folder; None where it is not installed."""
    program = shutil.which("vdirsyncer", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
    if program is None:
        return None
    folder = root / "vdirsyncer"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "config").write_text(
        f'[general]\nstatus_path = "{folder}/status"\n[pair p]\na = "l"\nb = "r"\ncollections = ["Personal"]\n'
        f'[storage l]\ntype = "filesystem"\npath = "{folder}/c"\nfileext = ".ics"\n'
        f'[storage r]\ntype = "caldav"\nurl = "{server.url}"\nusername = "me"\npassword = "secret"\n'
    )
    env = {**os.environ, "VDIRSYNCER_CONFIG": str(folder / "config"), "LC_ALL": "C.UTF-8"}
    subprocess.run([program, "discover", "p"], env=env, input="y\ny\n", text=True, capture_output=True, check=False)
    return timed([program, "sync"], env)


def median(times: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The medians of wall time and of CPU time."""
    return statistics.median(wall for wall, _ in times), statistics.median(cpu for _, cpu in times)


def first_sync(server: servers.Server, root: Path, events: int) -> list[Row]:
    """The first sync by all, one after another, and what an unchanged poll costs."""
    floor_command = [sys.executable, "-c", FLOOR, str(server.port), server.calendar]
    floor: list[tuple[float, float]] = []
    nudge: list[tuple[float, float]] = []
    other: list[tuple[float, float]] = []
    for _ in range(RUNS):
        floor.append(timed(floor_command)[:2])
        wall, cpu, told = ours(server, root, 0)
        nudge.append((wall, cpu))
        assert told["changed"] == events, told
        if (measured := vdirsyncer(server, root)) is not None:
            other.append(measured[:2])
    told = ours(server, root, POLLS)[2]
    mine, least = median(nudge), median(floor)
    what = f"first sync of {events:,} events ({mine[0]:.2f} s, {mine[1]:.2f} s CPU)"
    rows = [(f"{what}, of the bare requests ({least[0]:.2f} s)", f"{mine[0] / least[0]:.2f}", "≤ 1.5")]
    if other:
        theirs = median(other)
        vdir = f"… of vdirsyncer ({theirs[0]:.2f} s, {theirs[1]:.2f} s CPU): time; CPU"
        rows.append((vdir, f"{mine[0] / theirs[0]:.2f}; {mine[1] / theirs[1]:.2f}", "≤ 0.5"))
    poll, library, bare = (told[key] * 1000 for key in ("poll", "same library", "bare"))
    rows.append((f"unchanged poll ({poll:.2f} ms), of the one request in it, CPU", f"{poll / library:.2f}", "≤ 1.3"))
    rows.append(("… of that request by Python's `http.client`", f"{poll / bare:.1f}", "-"))
    return rows


def memory(root: Path, events: int) -> list[Row]:
    """The peak of a process that reads very many events for the first time, from a server that is quick at it."""
    texts = {f"/me/Personal/e{number}.ics": event(number) for number in range(events)}

    def answer(request: servers.Recorded) -> tuple[int, dict[str, str], bytes]:
        if request.method == "PROPFIND":
            kind = (
                "<D:resourcetype><D:collection/><C:calendar/></D:resourcetype><D:displayname>Personal</D:displayname>"
            )
            home = "<C:calendar-home-set><D:href>/me/</D:href></C:calendar-home-set>"
            return told([response("/", home) if request.path == "/" else response("/me/Personal/", kind)])
        if "data:,0" in request.body:
            return 403, {}, b""
        if "sync-collection" in request.body:
            return told([response(href, f'<D:getetag>"{n}"</D:getetag>') for n, href in enumerate(texts)], "t1")
        asked = re.findall(r"<D:href>([^<]*)</D:href>", request.body)
        data = (f'<D:getetag>"1"</D:getetag><C:calendar-data>{texts[href]}</C:calendar-data>' for href in asked)
        return told([response(href, prop) for href, prop in zip(asked, data, strict=True)])

    with servers.Scripted(answer) as server:
        found = ours(server, root, 0)[2]
    assert found["changed"] == events, found
    return [(f"memory at the first sync of {events:,} events", f"{found['peak']:.0f} MB", "≤ 120")]


def response(href: str, prop: str) -> str:
    found = f"<D:propstat><D:prop>{prop}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
    return f"<D:response><D:href>{href}</D:href>{found}</D:response>"


def told(responses: list[str], token: str = "") -> tuple[int, dict[str, str], bytes]:
    spaces = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'
    end = f"<D:sync-token>{token}</D:sync-token>" if token else ""
    body = f"<D:multistatus {spaces}>{''.join(responses)}{end}</D:multistatus>"
    return 207, {"Content-Type": "application/xml"}, body.encode()


def figures(events: int, most: int) -> list[Row]:
    """What ``events`` cost in time and ``most`` in memory; 0 leaves either out."""
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        if events:
            with servers.running("radicale", root / "server") as server:
                fill(server, events)
                rows += first_sync(server, root, events)
        if most:
            rows += memory(root, most)
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("events", nargs="?", type=int, default=5000)
    parser.add_argument("--memory", type=int, default=50_000, help="events for the peak of memory; 0 leaves it out")
    wanted = parser.parse_args()
    for row in figures(wanted.events, wanted.memory):
        print(f"| {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    main()
