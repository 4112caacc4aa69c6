"""Run the calendar tests on every server that can be had on Debian, and tell what each gave.

Installs what is absent with apt-get, so this wants root; the servers run privately on loopback, and leave nothing
behind. With ``--write`` the table goes into docs/servers.md.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "tests" / "service"))

from backends import BACKENDS, Debian  # noqa: E402 - found by the line above

SUITES = {
    "finding calendars, reading, writing": "tests/service/test_calendar_client.py",
    "sync, interviews": "tests/service/test_calendar_sync.py",
    "reminders two ways": "tests/service/test_reminders.py",
    "the calendar deleted, another named": "tests/service/test_calendar_vanished.py",
    "the reference story, two machines at once": "tests/story/test_story.py",
    "three machines, bad connections": "tests/interop/test_many_machines.py",
}
PAGE = REPOSITORY / "docs" / "servers.md"
BEGIN, END = "<!-- made by make interop -->", "<!-- end -->"


def prepare() -> None:
    """Install the servers that are absent."""
    absent = [
        backend
        for backend in BACKENDS.values()
        if issubclass(backend, Debian) and not all(Path(program).exists() for program in backend.programs)
    ]
    if os.geteuid() != 0:
        sys.exit("make interop starts Cyrus, DAViCal and SOGo, which takes root. Run it as root, in a container best")
    if absent:
        packages = sorted({name for backend in absent for name in backend.packages.split()})
        print("apt-get install", *packages)
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "-qq", "update"], env=env, check=True)
        subprocess.run(["apt-get", "-qq", "install", "-y", "--no-install-recommends", *packages], env=env, check=True)


def run(report: Path) -> int:
    """Run the suites; pytest's exit code."""
    env = {**os.environ, "NUDGE_TEST_SERVERS": ",".join(BACKENDS)}
    command = [sys.executable, "-m", "pytest", "-q", "-m", "not soak", f"--junitxml={report}", *SUITES.values()]
    return subprocess.run(command, cwd=REPOSITORY, env=env, check=False).returncode


def results(report: Path) -> dict[str, Counter[tuple[str, str]]]:
    """By suite: how many tests passed, failed and were skipped on each server."""
    found: dict[str, Counter[tuple[str, str]]] = {suite: Counter() for suite in SUITES}
    modules = {Path(file).stem: suite for suite, file in SUITES.items()}
    for case in ET.parse(report).iter("testcase"):
        parameters = re.search(r"\[(.*)\]", case.get("name", ""))
        words = parameters[1].split("-") if parameters else []
        names = case.get("classname", "").split(".")
        suite = next((modules[name] for name in names if name in modules), None)
        kind = next((word for word in words if word in BACKENDS), None)
        if suite is None or kind is None:
            continue
        outcomes = {child.tag for child in case}
        outcome = "failed" if outcomes & {"failure", "error"} else "skipped" if "skipped" in outcomes else "passed"
        found[suite][kind, outcome] += 1
    return found


def table(found: dict[str, Counter[tuple[str, str]]]) -> str:
    """The results as a Markdown table."""
    rows = ["| | " + " | ".join(BACKENDS) + " |", "|---|" + "---|" * len(BACKENDS)]
    for suite, counts in found.items():
        cells = []
        for kind in BACKENDS:
            passed, failed, skipped = (counts[kind, outcome] for outcome in ("passed", "failed", "skipped"))
            cells.append(f"{passed} of {passed + failed + skipped}" if passed + failed + skipped else "not run")
        rows.append(f"| {suite} | " + " | ".join(cells) + " |")
    return "\n".join(rows)


def main() -> int:
    """Install, run, tell."""
    prepare()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        code = run(report)
        told = table(results(report))
    print(told)
    if "--write" in sys.argv:
        before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
        after = rest.partition(END)[2]
        PAGE.write_text(f"{before}{BEGIN}\n{told}\n{END}{after}", encoding="utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main())
