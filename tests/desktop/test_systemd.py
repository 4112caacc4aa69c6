"""The service as a unit of a real ``systemd --user``, hardened as it is shipped."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import shlex
import site
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from desk_top import Program, bubbles, find, needed, place_of, screen, wait_for, xdotool

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).resolve().parents[2]
UNIT = REPOSITORY / "systemd" / "nudged.service"
CAP_SYS_ADMIN = 21
TODAY = dt.datetime.now(dt.UTC).date()


def may_mount() -> bool:
    """Whether this process is root with CAP_SYS_ADMIN, as in a virtual machine or a privileged container."""
    rows = Path("/proc/self/status").read_text().splitlines()
    held = int(next(row.split()[1] for row in rows if row.startswith("CapEff")), 16)
    return os.geteuid() == 0 and bool(held >> CAP_SYS_ADMIN & 1)


class Session:
    """A login session of the user nobody with a systemd of its own; ``do`` runs shell commands in it."""

    def __init__(self, shell: Program) -> None:
        self.shell = shell

    def do(self, script: str, *, check: bool = True) -> str:
        assert self.shell.process.stdin is not None
        self.shell.process.stdin.write(f"{{ {script}\n}} 2>&1 </dev/null; code=$?; echo; echo :end: $code\n")
        self.shell.process.stdin.flush()
        rows: list[str] = []
        while not (row := self.shell.line()).startswith(":end: "):
            rows.append(row)
        said = "\n".join(rows).strip()
        assert not check or row == ":end: 0", said
        return said

    def write(self, file: str, text: str) -> None:
        self.do(f'mkdir -p "$(dirname {file})" &&  printf %s {shlex.quote(text)} > {file}')

    def show(self, name: str) -> str:
        """A property of the unit."""
        return self.do(f"systemctl --user show -P {name} nudged.service")

    def journal(self, *matches: str) -> list[dict[str, Any]]:
        rows = self.do(f"journalctl -D /run/log/journal -o json --no-pager {' '.join(matches)}").splitlines()
        entries = [json.loads(row) for row in rows if row.startswith("{")]
        return [entry for entry in entries if entry.get("SYSLOG_IDENTIFIER") == "nudged"]

    def status(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.do("nudge status --json"))
        return told


def configuration(**parts: str) -> str:
    """Every day is a working day, and work begins in a moment: then a reminder that is late is due."""
    moment = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=6)
    days = '["mon", "tue", "wed", "thu", "fri", "sat", "sun"]'
    work = f'[work]\ndays = {days}\nstart = "{moment:%H:%M:%S}"\nend = "23:59:59"\n'
    rows = {"notify": 'quiet = ["00:00", "00:00"]\n', "calendar": "", **parts}
    sections = "".join(f"[{name}]\n{text}\n" for name, text in rows.items())
    return f'language = "en"\ntimezone = "UTC"\nmachine = "desk"\n[notes]\nfolder = "~/My notes"\n{work}{sections}'


def note() -> str:
    return f"# Acme\n\n## {TODAY - dt.timedelta(days=3)} Talk with Marc\nMarc will call me tomorrow.\n"


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    needed("Xvfb", "xdotool", "import", "xfce4-notifyd")
    with screen() as name:
        yield {**os.environ, "DISPLAY": name}


@pytest.fixture(scope="module")
def machine(display: dict[str, str]) -> Iterator[Session]:
    if not may_mount():
        pytest.skip("needs root with CAP_SYS_ADMIN, to start a systemd of its own")
    needed("systemctl", "journalctl", "unshare", "setpriv", "dbus-daemon")
    if not Path("/usr/lib/systemd/user/dbus.socket").exists():
        pytest.skip("not installed: dbus-user-session (as root on Debian: make desktop-tools)")
    starter = str(Path(__file__).with_name("with-user-systemd"))
    packages = next(place for place in site.getsitepackages() if Path(place, "jeepney").exists())
    with Program(starter, sys.executable, str(REPOSITORY), packages, "bash", env=display) as shell:
        session = Session(shell)
        wait_for(lambda: "bus" in session.do("systemctl --user start dbus.socket; ls $XDG_RUNTIME_DIR", check=False))
        yield session


@pytest.fixture
def session(machine: Session) -> Iterator[Session]:
    """The session with the service installed by our own command, freshly started."""
    machine.write("~/.config/nudge/nudge.toml", configuration())
    machine.write('~/"My notes/Acme.md"', note())
    machine.do("nudge service install")
    wait_for(lambda: machine.show("ActiveState") == "active", "the service")
    yield machine
    machine.do("systemctl --user stop nudged.service; systemctl --user reset-failed nudged.service", check=False)
    machine.do('rm -rf ~/.config ~/.local "$HOME/My notes"')


def test_the_unit_is_right_and_little_exposed(tmp_path: Path) -> None:
    needed("systemd-analyze")
    file = tmp_path / "nudged.service"
    text = UNIT.read_text().replace("%h/.local/bin/nudged", "/bin/true").replace("Documentation=", "#")
    file.write_text(text)
    env = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)}
    verify = ["systemd-analyze", "--user", "verify", str(file)]
    assert subprocess.run(verify, env=env, capture_output=True, text=True, check=True).stderr == ""
    security = ["systemd-analyze", "--user", "security", "--offline=yes", "--threshold=20", str(file)]
    subprocess.run(security, env=env, capture_output=True, check=True)


def test_the_start_waits_until_it_is_ready_and_the_stop_is_clean(session: Session) -> None:
    assert session.show("StatusText").startswith("Watching ")
    assert session.status()["running"]
    assert [row["company"] for row in json.loads(session.do("nudge list --json"))] == ["Acme"]
    # Where no server can be started for a bubble that is due, the bus takes its time to say so.
    session.write("~/.config/nudge/nudge.toml", configuration(notify='backend = "none"\n'))
    session.do("systemctl --user restart nudged.service")
    session.do("systemctl --user stop nudged.service")
    assert session.show("Result") == "success"
    assert session.show("ExecMainStatus") == "0"
    assert session.journal()[-1]["MESSAGE"] == "stopped"


def test_a_password_that_only_the_shell_knows_is_told(session: Session) -> None:
    calendar = 'url = "http://127.0.0.1:9/"\nusername = "me"\npassword_env = "DAV_PASSWORD"\n'
    session.write("~/.config/nudge/nudge.toml", configuration(calendar=calendar))
    hint = "calendar.password_env names DAV_PASSWORD"
    assert hint in session.do("DAV_PASSWORD=x nudge service install --no-start")
    assert hint in session.do("DAV_PASSWORD=x nudge doctor", check=False)
    session.do("systemctl --user set-environment DAV_PASSWORD=x")
    try:
        assert hint not in session.do("nudge service install --no-start")
    finally:
        session.do("systemctl --user unset-environment DAV_PASSWORD")


def test_it_may_come_and_go_with_the_desktop(session: Session) -> None:
    session.do("nudge service install --graphical")
    wanted = "ls ~/.config/systemd/user/*.wants/nudged.service"
    assert session.do(wanted).splitlines() == [
        "/home/nobody/.config/systemd/user/graphical-session.target.wants/nudged.service"
    ]
    assert session.show("PartOf") == "graphical-session.target"
    assert "graphical-session.target" in session.show("After")
    session.do("nudge service install")
    assert "default.target.wants" in session.do(wanted)


def test_nothing_of_the_home_can_be_written_but_journal_and_state(session: Session) -> None:
    """Tried from inside the running unit, by a process that joins its namespaces."""
    probe = (
        'for f in ~/x ~/.config/nudge/x ~/.config/systemd/user/x ~/.bashrc /etc/x /usr/x ~/"My notes/x" '
        "~/.local/state/nudge/x ~/.local/share/nudge/x /run/user/$(id -u)/x /var/tmp/x; do "
        'if (: > "$f") 2>/dev/null; then echo "$f"; fi; done'
    )
    session.write("~/probe.sh", probe)
    unit = session.do("cat ~/.config/systemd/user/nudged.service")
    tried = "\n".join(
        row if not row.startswith(("ExecStart=", "Type=", "WatchdogSec=")) else "" for row in unit.splitlines()
    ).replace("[Service]", "[Service]\nType=oneshot\nExecStart=/bin/bash %h/probe.sh\nStandardOutput=file:%t/probe\n")
    session.write("~/.config/systemd/user/probe.service", tried)
    session.do("systemctl --user daemon-reload; systemctl --user start probe.service")
    home = "/home/nobody"
    assert session.do("cat $XDG_RUNTIME_DIR/probe").splitlines() == [
        f"{home}/My notes/x",
        f"{home}/.local/state/nudge/x",
        f"{home}/.local/share/nudge/x",
        "/var/tmp/x",  # a folder of its own
    ]
    assert not Path("/var/tmp/x").exists()


def test_one_that_hangs_is_killed_and_started_again(session: Session) -> None:
    short = "[Unit]\nStartLimitIntervalSec=0\n[Service]\nWatchdogSec=8s\nRestartSec=0\n"
    session.write("~/.config/systemd/user/nudged.service.d/short.conf", short)
    session.do("systemctl --user daemon-reload; systemctl --user restart nudged.service")
    first = session.show("MainPID")
    session.do(f"timeout 10 tail --pid={first} -f /dev/null; true")
    assert session.show("MainPID") == first, "alive while it works, beyond the watchdog's span"
    session.do(f"kill -STOP {first}")
    wait_for(lambda: session.show("NRestarts") != "0" and session.show("ActiveState") == "active", "the restart")
    assert session.show("MainPID") != first


def test_the_journal_has_priorities_and_no_prefix(session: Session) -> None:
    session.do('printf "\\0\\1" > "$HOME/My notes/binary.md"')
    wait_for(lambda: session.status()["faults"], "the fault")
    session.do("journalctl --sync 2>/dev/null; true")
    warned = wait_for(lambda: session.journal("PRIORITY=4"), "the warning")
    assert any("binary.md" in entry["MESSAGE"] for entry in warned)
    assert any(entry["MESSAGE"].startswith("watching ") for entry in session.journal("PRIORITY=6"))
    assert not any(str(entry["MESSAGE"]).startswith("<") for entry in session.journal())
    assert "binary.md" in session.do("nudge log")


def test_a_notification_comes_out_and_its_button_goes_back_in(session: Session, display: dict[str, str]) -> None:
    server = find("xfce4-notifyd")
    session.do(f"systemd-run --user --unit=server --setenv=DISPLAY={display['DISPLAY']} {server}")
    with contextlib.ExitStack() as stack:
        stack.callback(session.do, "systemctl --user stop server.service", check=False)
        (window,) = wait_for(lambda: bubbles(display, "Xfce4-notifyd"), "the bubble")
        wait_for(lambda: place_of(display, window).get("HEIGHT", 0) > 100, "its buttons")
        place = place_of(display, window)
        x = place["X"] + 14 + (place["WIDTH"] - 28) * 3 // 8
        xdotool(display, "mousemove", str(x), str(place["Y"] + place["HEIGHT"] - 31), "click", "1")
        wait_for(
            lambda: "kept" in session.do('cat "$HOME/My notes/nudge-journal-desk.md"', check=False), "the decision"
        )
    assert json.loads(session.do("nudge list --json")) == []


def test_what_a_button_opens_is_outside_the_sandbox(session: Session) -> None:
    """The service starts it by the user's manager, which a process in the unit's sandbox can reach."""
    code = "from nudged.service.launch import start; start(['/bin/sh', '-c', ': > $HOME/opened'])"
    unit = session.do("cat ~/.config/systemd/user/nudged.service")
    session.write("~/code.py", code)
    tried = "\n".join(
        row if not row.startswith(("ExecStart=", "Type=", "WatchdogSec=")) else "" for row in unit.splitlines()
    ).replace("[Service]", "[Service]\nType=oneshot\nExecStart=/run/nudge/bin/python %h/code.py\n")
    session.write("~/.config/systemd/user/probe.service", tried)
    session.do("systemctl --user daemon-reload; systemctl --user start probe.service")
    wait_for(lambda: session.do("ls ~/opened", check=False) == "/home/nobody/opened", "the file")
    session.do("rm ~/opened")


def test_a_credential_is_the_calendar_s_password(session: Session) -> None:
    session.write("~/secret", "geheim")
    session.write("~/.config/systemd/user/nudged.service.d/key.conf", "[Service]\nLoadCredential=caldav:%h/secret\n")
    calendar = 'url = "http://127.0.0.1:9/"\nusername = "me"\npassword_credential = "caldav"\n'
    session.write("~/.config/nudge/nudge.toml", configuration(calendar=calendar))
    session.do("systemctl --user daemon-reload; systemctl --user restart nudged.service")
    (fault,) = wait_for(lambda: session.status()["faults"], "the fault")
    assert "127.0.0.1:9" in fault["message"]
    assert "geheim" not in json.dumps(session.journal())


def test_settings_are_loaded_anew_on_reload(session: Session) -> None:
    session.write("~/.config/nudge/nudge.toml", configuration().replace("My notes", "Other notes"))
    session.do('mkdir "$HOME/Other notes"; systemctl --user reload nudged.service')
    wait_for(lambda: session.show("StatusText") == "Watching /home/nobody/Other notes", "the other folder")
    session.do('rm -r "$HOME/Other notes"')


def test_a_folder_that_comes_back_as_another_one_is_written_to_again(session: Session) -> None:
    session.do('mv "$HOME/My notes" ~/away; mkdir "$HOME/My notes"')
    session.write('~/"My notes/Globex.md"', note().replace("Acme", "Globex"))
    wait_for(lambda: session.do('ls "$HOME/My notes"').count("nudge-journal"), "the journal")
    assert session.show("NRestarts") == "1"
    session.do("rm -r ~/away")


def test_uninstalled_nothing_of_the_user_s_is_gone(session: Session) -> None:
    session.do("nudge service uninstall")
    assert session.show("ActiveState") == "inactive"
    assert session.show("LoadState") == "not-found"
    assert "Acme.md" in session.do('ls "$HOME/My notes"')
    assert "not installed" in session.do("nudge service uninstall", check=False)


def test_the_clock_set_wakes_a_waiting_service() -> None:
    """Set to what it is: nothing on the machine notices, but the timer's promise is kept."""
    if os.environ.get("NUDGE_SET_CLOCK") != "1":
        pytest.skip("sets the clock of the whole machine (to what it is): ask for it with NUDGE_SET_CLOCK=1")
    import threading  # noqa: PLC0415
    import time  # noqa: PLC0415

    from nudged.service.wallclock import TimerWaiter, Woke  # noqa: PLC0415

    waiter = TimerWaiter()
    timer = threading.Timer(0.2, lambda: time.clock_settime(time.CLOCK_REALTIME, time.time()))
    timer.start()
    try:
        woke, _ = waiter.wait(dt.datetime.now(dt.UTC) + dt.timedelta(seconds=30), [])
    finally:
        timer.join()
        waiter.close()
    assert woke is Woke.CLOCK
