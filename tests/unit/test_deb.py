"""The Debian package: built by its recipe, installed by dpkg on a system of its own, run by an ordinary user."""

from __future__ import annotations

import datetime as dt
import os
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
CAP_SYS_ADMIN = 21
SAID = dt.datetime.now(dt.UTC).date() - dt.timedelta(days=3)
NOTE = f"# Acme\n\n## {SAID} Talk with Marc\nMarc will call me tomorrow.\n"

# What it changes stays in memory: the system below is only looked at.
INSTALL = """
set -eu
mount -t tmpfs tmpfs "$1"
mkdir "$1/up" "$1/work" "$1/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$1/up,workdir=$1/work" "$1/root"
mount -t proc proc "$1/root/proc"
mount --rbind /dev "$1/root/dev"
cp "$2" "$1/root/root/nudge.deb"
exec chroot "$1/root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 sh -eu -c "$3"
"""
TRY = """
dpkg -i /root/nudge.deb >&2
dpkg --verify nudge-interviews
mkdir -p /home/somebody && chown 65534 /home/somebody
setpriv --reuid 65534 --regid 65534 --clear-groups env HOME=/home/somebody sh -eu -c '
cd
nudge --version
mkdir -p Documents/Interviews
printf %s "$0" >Documents/Interviews/Acme.md
nudged --once
nudge list
nudge service install --print | grep ^ExecStart=
' "$NOTE"
grep ^ExecStart= /usr/lib/systemd/user/nudged.service
ls /usr/share/man/man1/nudged.1.gz /usr/share/bash-completion/completions/nudge
dpkg --purge nudge-interviews >&2
ls -d /usr/lib/nudge /usr/bin/nudge 2>/dev/null || echo gone
"""


def may_mount() -> bool:
    """Whether this process is root with CAP_SYS_ADMIN."""
    rows = Path("/proc/self/status").read_text().splitlines()
    held = int(next(row.split()[1] for row in rows if row.startswith("CapEff")), 16)
    return os.geteuid() == 0 and bool(held >> CAP_SYS_ADMIN & 1)


@pytest.mark.soak
@pytest.mark.timeout(1500)
@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="needs dpkg-deb")
def test_it_is_built_installed_run_and_removed(tmp_path: Path) -> None:
    if not may_mount():
        pytest.skip("needs root with CAP_SYS_ADMIN, to install on a system of its own")
    recipe = REPOSITORY / "packaging" / "debian" / "build"
    env = os.environ | {"CONSTRAINTS": "constraints.txt"}
    subprocess.run([str(recipe), str(tmp_path / "dist")], env=env, check=True, capture_output=True, timeout=1000)
    (package,) = (tmp_path / "dist").glob("*.deb")
    system = tmp_path / "system"
    system.mkdir()
    command = [
        "unshare",
        "--mount",
        "sh",
        "-c",
        INSTALL,
        "sh",
        str(system),
        str(package),
        f"NOTE={shlex.quote(NOTE)}\n{TRY}",
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=400, check=False)
    assert done.returncode == 0, done.stderr
    version, promise, *rest = done.stdout.splitlines()
    assert version.startswith("nudge ")
    assert "Marc will call me tomorrow" in promise
    assert rest[-5:] == [
        'ExecStart="/usr/bin/nudged"',
        "ExecStart=/usr/bin/nudged",
        "/usr/share/bash-completion/completions/nudge",
        "/usr/share/man/man1/nudged.1.gz",
        "gone",
    ]
