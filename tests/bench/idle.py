"""How often an idle ``nudged`` wakes, and what it holds: ``python tests/bench/idle.py [SECONDS]``.

Starts a real service on a folder with one note and the embedded calendar, waits until it has settled, and counts the
context switches of all its threads: each wakeup is at least one.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NOTE = "# Acme\n\n## 2026-03-05 Talk with Marc\nMarc will call me tomorrow.\n"


def switches(pid: int) -> dict[str, int]:
    """Context switches by thread."""
    found = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        numbers = re.findall(r"^\w*voluntary_ctxt_switches:\s+(\d+)", (task / "status").read_text(), re.MULTILINE)
        found[task.name] = sum(map(int, numbers))
    return found


def memory(pid: int) -> float:
    """MiB that are resident."""
    (kib,) = re.findall(r"^VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    return int(kib) / 1024


def main(seconds: float) -> None:
    with tempfile.TemporaryDirectory() as root:
        (Path(root) / "notes").mkdir()
        (Path(root) / "notes" / "Acme.md").write_text(NOTE)
        file = Path(root) / "nudge.toml"
        file.write_text(f'timezone = "Europe/Paris"\n[notes]\nfolder = "{root}/notes"\n[notify]\nbackend = "none"\n')
        env = {**os.environ, **{f"XDG_{name}_HOME": f"{root}/{name}" for name in ("STATE", "DATA", "CONFIG")}}
        program = Path(sys.executable).with_name("nudged")
        service = subprocess.Popen([program, "--config", str(file)], env=env, stderr=subprocess.DEVNULL)
        try:
            time.sleep(8)
            before = switches(service.pid)
            time.sleep(seconds)
            after = switches(service.pid)
            woken = sum(count - before.get(task, 0) for task, count in after.items())
            print(f"{len(after)} threads, {woken} context switches in {seconds:g} s, {memory(service.pid):.0f} MiB")
        finally:
            service.terminate()
            service.wait(30)


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 60)
