"""How each kind of CalDAV server is started privately on loopback, and where it keeps a user's calendars.

Radicale and Xandikos come with the development tools. Cyrus IMAP, DAViCal and SOGo come from Debian's packages and
start as root only; each keeps all that it writes, its database included, in one folder of its own.
"""

from __future__ import annotations

import contextlib
import imaplib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

USER, PASSWORD = "me", "secret"


def free_port() -> int:
    """A port on loopback that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def until(patience: float) -> Iterator[None]:
    """Try again every 50 ms for ``patience`` seconds."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        yield
        time.sleep(0.05)


class Backend:
    """One server: ``start`` and ``stop`` its processes, any number of times; ``close`` forgets its data too."""

    home = "/"
    """The path of the user's calendar home."""
    principal = f"/{USER}/"
    """The path of the user."""
    needs_root = False
    patience = 30.0
    """Seconds in which it answers after its start."""

    def __init__(self, root: Path, port: int) -> None:
        self.root, self.port = root, port
        self.processes: list[subprocess.Popen[bytes]] = []

    def start(self) -> None:
        """Start all processes; they may need a while to answer."""
        raise NotImplementedError

    def ready(self) -> None:
        """Called once it answers for the first time after a start."""

    def stop(self) -> None:
        """End all processes; twice does nothing."""
        for process in reversed(self.processes):
            _end(process)
        self.processes.clear()

    def close(self) -> None:
        """End it for good."""
        self.stop()

    def log(self) -> str:
        """The end of what the processes said."""
        return (self.root / "log").read_text("utf-8", "replace")[-2000:]

    def run(self, command: list[str], env: dict[str, str] | None = None, cwd: Path | None = None) -> None:
        """Start one process in a group of its own."""
        with (self.root / "log").open("ab") as log:
            self.processes.append(
                subprocess.Popen(
                    command, stdout=log, stderr=log, start_new_session=True, cwd=cwd, env={**os.environ, **(env or {})}
                )
            )


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process and all of its group."""
    for number, patience in ((signal.SIGTERM, 10), (signal.SIGKILL, 10)):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(patience)
            break
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


class Radicale(Backend):
    home = f"/{USER}/"

    def start(self) -> None:
        users, conf = self.root / "users", self.root / "radicale.conf"
        users.write_text(f"{USER}:{PASSWORD}\n")
        conf.write_text(
            f"[server]\nhosts=127.0.0.1:{self.port}\n[auth]\ntype=htpasswd\nhtpasswd_filename={users}\n"
            f"htpasswd_encryption=plain\ndelay=0\n[storage]\nfilesystem_folder={self.root / 'data'}\n"
            "[rights]\ntype=owner_only\n[logging]\nlevel=warning\n"
        )
        self.run([sys.executable, "-m", "radicale", "--config", str(conf)])


class Xandikos(Backend):
    home = f"/{USER}/calendars/"

    def start(self) -> None:
        program = str(Path(sys.executable).with_name("xandikos"))
        address = ["-p", str(self.port), "-l", "127.0.0.1"]
        user = ["--defaults", "--current-user-principal", f"/{USER}/", "--autocreate"]
        self.run([program, "-d", str(self.root / "data"), *address, *user])


class Debian(Backend):
    """A server from Debian's packages, in a folder that its own user may enter."""

    needs_root = True
    patience = 90.0
    packages = ""
    programs: tuple[str, ...] = ()
    """Files by which all packages are known to be installed."""

    def __init__(self, root: Path, port: int) -> None:
        if os.geteuid() != 0:
            raise PermissionError(f"{type(self).__name__} can be started by root alone")
        absent = [program for program in self.programs if not Path(program).exists()]
        if absent:
            raise FileNotFoundError(f"{absent[0]} is absent: apt-get install {self.packages}")
        folder = Path(tempfile.mkdtemp(prefix="nudge-interop-"))
        folder.chmod(0o755)
        super().__init__(folder, port)

    def close(self) -> None:
        super().close()
        shutil.rmtree(self.root, ignore_errors=True)


class Cyrus(Debian):
    """Cyrus IMAP, the engine behind Fastmail."""

    home = f"/dav/calendars/user/{USER}/"
    principal = f"/dav/principals/user/{USER}/"
    packages = "cyrus-caldav cyrus-imapd sasl2-bin"
    programs = ("/usr/lib/cyrus/bin/httpd", "/usr/sbin/saslpasswd2")

    def __init__(self, root: Path, port: int) -> None:
        super().__init__(root, port)
        for name in ("lib/db", "lib/proc", "lib/socket", "spool", "run/socket", "run/proc", "run/lock"):
            (self.root / name).mkdir(parents=True)
        self.imap_port = free_port()
        self._configure()
        for user in (USER, "cyrus"):
            command = ["saslpasswd2", "-p", "-c", "-f", str(self.root / "sasldb"), "-u", "localhost", user]
            subprocess.run(command, input=PASSWORD.encode(), check=True, capture_output=True)
        subprocess.run(["chown", "-R", "cyrus:mail", str(self.root)], check=True)

    def _configure(self) -> None:
        settings = {
            "configdirectory": f"{self.root}/lib",
            "proc_path": f"{self.root}/run/proc",
            "mboxname_lockpath": f"{self.root}/run/lock",
            "defaultpartition": "default",
            "partition-default": f"{self.root}/spool",
            "altnamespace": "yes",
            "unixhierarchysep": "yes",
            "admins": "cyrus",
            "httpmodules": "caldav",
            "caldav_create_default": "yes",
            "caldav_create_attach": "no",
            "caldav_create_sched": "no",
            "calendar_user_address_set": "example.org",
            "virtdomains": "off",
            "delete_mode": "immediate",
            "allowplaintext": "yes",
            "httpallowcompress": "no",
            "sasl_pwcheck_method": "auxprop",
            "sasl_auxprop_plugin": "sasldb",
            "sasl_sasldb_path": f"{self.root}/sasldb",
            "sasl_mech_list": "PLAIN",
            "servername": "localhost",
            **{f"{name}socket": f"{self.root}/run/socket/{name}" for name in ("idle", "notify", "lmtp")},
        }
        conf = self.root / "imapd.conf"
        conf.write_text("".join(f"{name}: {value}\n" for name, value in settings.items()))
        serve = f'-C {conf} -U 30" listen="127.0.0.1:'
        (self.root / "cyrus.conf").write_text(
            f'START {{ recover cmd="/usr/lib/cyrus/bin/ctl_cyrusdb -C {conf} -r" }}\n'
            f'SERVICES {{\n  http cmd="/usr/lib/cyrus/bin/httpd {serve}{self.port}" prefork=1 maxchild=20\n'
            f'  imap cmd="/usr/lib/cyrus/bin/imapd {serve}{self.imap_port}" prefork=0 maxchild=5\n}}\nEVENTS {{ }}\n'
        )

    def start(self) -> None:
        conf = [str(self.root / name) for name in ("imapd.conf", "cyrus.conf", "master.pid")]
        self.run(["/usr/lib/cyrus/bin/master", "-C", conf[0], "-M", conf[1], "-p", conf[2], "-D"])

    def ready(self) -> None:
        """A user's calendars exist once the user's mailbox does."""
        for _ in until(self.patience):
            with contextlib.suppress(OSError, imaplib.IMAP4.error):
                box = imaplib.IMAP4("127.0.0.1", self.imap_port)
                box.login("cyrus", PASSWORD)
                box.create(f"user/{USER}")
                box.logout()
                return


class Postgres(Debian):
    """One that keeps its data in a PostgreSQL of its own, which listens on loopback."""

    def __init__(self, root: Path, port: int) -> None:
        super().__init__(root, port)
        self.database = free_port()
        self.bin = max(Path("/usr/lib/postgresql").glob("*/bin"))
        (self.root / "pg").mkdir()
        subprocess.run(["chown", "postgres", str(self.root / "pg")], check=True)
        self._postgres(f"{self.bin}/initdb -A trust --no-sync -D {self.root}/pg/data")
        self._control("start")

    def _postgres(self, command: str, text: str = "") -> None:
        """Run ``command`` as the database's user."""
        env = {**os.environ, "PGHOST": "127.0.0.1", "PGPORT": str(self.database)}
        done = subprocess.run(
            ["su", "postgres", "-c", command], input=text.encode(), env=env, cwd="/", capture_output=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{command}: {done.stderr.decode()[-1000:]}")

    def _control(self, what: str) -> None:
        options = f"-p {self.database} -k {self.root}/pg -c listen_addresses=127.0.0.1 -c fsync=off"
        self._postgres(
            f"{self.bin}/pg_ctl -s -w -m fast -D {self.root}/pg/data -l {self.root}/pg/log -o '{options}' {what}"
        )

    def close(self) -> None:
        self.stop()
        self._control("stop")
        super().close()


class Davical(Postgres):
    home = principal = f"/caldav.php/{USER}/"
    packages = "davical postgresql php-cli php-pgsql php-xml php-curl libdbd-pg-perl libyaml-perl"
    programs = ("/usr/share/davical/htdocs/caldav.php", "/usr/lib/postgresql", "/usr/bin/php")

    def __init__(self, root: Path, port: int) -> None:
        super().__init__(root, port)
        self._postgres(f"cd /usr/share/davical/dba && ./create-database.sh davical {PASSWORD}")
        self._postgres("psql -q davical", f"UPDATE usr SET username = '{USER}' WHERE username = 'admin';")
        shutil.copytree("/usr/share/davical/htdocs", self.root / "www")
        always = self.root / "www/always.php"
        always.write_text(always.read_text().replace("'/etc/davical/", f"'{self.root}/"))
        (self.root / "config.php").write_text(
            f'<?php\n$c->pg_connect[] = "host=127.0.0.1 port={self.database} dbname=davical user=davical_app";\n'
            '$c->domain_name = "127.0.0.1"; $c->system_name = "test"; $c->admin_email = "admin@example.org";\n'
        )

    def start(self) -> None:
        include = "include_path=/usr/share/davical/inc:/usr/share/awl/inc"
        quiet = ["-d", "error_reporting=0", "-d", "display_errors=0"]
        command = ["php", "-d", include, *quiet, "-S", f"127.0.0.1:{self.port}", "-t", str(self.root / "www")]
        self.run(command, {"PHP_CLI_SERVER_WORKERS": "4"}, cwd=self.root / "www")


class Sogo(Postgres):
    home = f"/SOGo/dav/{USER}/Calendar/"
    principal = f"/SOGo/dav/{USER}/"
    packages = "sogo memcached postgresql"
    programs = ("/usr/sbin/sogod", "/usr/bin/memcached", "/usr/lib/postgresql")

    def __init__(self, root: Path, port: int) -> None:
        super().__init__(root, port)
        self._postgres(
            "psql -q postgres",
            "CREATE ROLE sogo LOGIN; CREATE DATABASE sogo OWNER sogo ENCODING 'UTF8' TEMPLATE template0;",
        )
        self._postgres(
            "psql -q -U sogo sogo",
            "CREATE TABLE sogo_users (c_uid VARCHAR(64) PRIMARY KEY, c_name VARCHAR(64), c_password VARCHAR(255),"
            f" c_cn VARCHAR(128), mail VARCHAR(128)); INSERT INTO sogo_users VALUES"
            f" ('{USER}', '{USER}', '{PASSWORD}', 'Me', 'me@example.org');",
        )
        self._configure()

    def _configure(self) -> None:
        at = f"postgresql://sogo:x@127.0.0.1:{self.database}/sogo"
        settings = {
            "SOGoProfileURL": f'"{at}/sogo_user_profile"',
            "OCSFolderInfoURL": f'"{at}/sogo_folder_info"',
            "OCSSessionsFolderURL": f'"{at}/sogo_sessions_folder"',
            "OCSEMailAlarmsFolderURL": f'"{at}/sogo_alarms_folder"',
            "SOGoUserSources": f'({{ type = sql; id = users; viewURL = "{at}/sogo_users"; canAuthenticate = YES;'
            " isAddressBook = NO; userPasswordAlgorithm = none; })",
            "SOGoTimeZone": "UTC",
            "SOGoLanguage": "English",
            "SOGoMailDomain": '"example.org"',
            "SOGoMemcachedHost": f'"{self.root}/memcached.sock"',
            "SOGoAppointmentSendEMailNotifications": "NO",
            "SOGoCalendarDAVAccessEnabled": "YES",
        }
        (self.root / "sogo.conf").write_text("{" + "".join(f"{k} = {v};\n" for k, v in settings.items()) + "}\n")
        (self.root / "home").mkdir()
        subprocess.run(["chown", "-R", "sogo", str(self.root / "sogo.conf"), str(self.root / "home")], check=True)
        self.root.chmod(0o777)

    def start(self) -> None:
        self.run(["memcached", "-u", "sogo", "-s", f"{self.root}/memcached.sock", "-a", "777"])
        served = f"-WOWorkersCount 3 -WOPort 127.0.0.1:{self.port} -WONoDetach YES -WOPidFile {self.root}/sogo.pid"
        conf = f"mount --bind {self.root}/sogo.conf /etc/sogo/sogo.conf"
        run = f"HOME={self.root}/home exec /usr/sbin/sogod {served} -WOLogFile -"
        self.run(["unshare", "-m", "sh", "-c", f'{conf} && exec su -s /bin/sh sogo -c "{run}"'])


BACKENDS: dict[str, type[Backend]] = {
    "radicale": Radicale,
    "xandikos": Xandikos,
    "cyrus": Cyrus,
    "davical": Davical,
    "sogo": Sogo,
}
