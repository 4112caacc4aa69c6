"""Makes the pictures of the README: ``python tests/desktop/pictures.py docs``, where ``make desktop-tools`` was.

The notes below are read by the real service; the list is what ``nudge`` writes to a terminal, the report its page, the
notification that of a real server.
"""

from __future__ import annotations

import html
import os
import pty
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from desk_top import bubbles, picture, place_of, real_server, screen, session_bus, wait_for

from nudge.story import SCENES
from nudged.notify import DECIDING, Desktop, Message

MOMENT, SHOWN = "2026-03-30T09:30", "Monday 30 March 2026, 09:30"
NOTES = {
    "Acme.md": "".join(scene.en for scene in SCENES if scene.at < MOMENT),
    "Globex.md": """# Globex

## 2026-02-10
I applied.

## 2026-02-12 Call with Julie
"I'll get back to you within a week."

## 2026-02-18
Julie called: she invited me to an interview on Monday 2 March.

## 2026-03-02 Interview with Julie
Julie said the contract will follow by Friday 20.

## 2026-03-19
Julie sent the contract.

## 2026-03-27
Julie: "I'll call you on Thursday to go through it."
""",
    "Hooli.md": """# Hooli

## 2026-03-12
I applied.

## 2026-03-20
Priya: "you will have our answer within a week."
""",
}
MESSAGE = Message(
    "Acme: did Marc call? (expected by Fri 6)",
    "Send a short, friendly follow-up.\nOr type: nudge kept f513 (or snooze, draft, show)",
    "f513d2fc5f01",
    DECIDING,
    ("f513d2fc5f01",),
)
COLOURS = {"33": "color:#a9760b", "2": "color:#7d8590", "1": "font-weight:bold"}
PAGE = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 18px; background: #fff }}
div {{ width: 960px; border: 1px solid #d6d3cb; border-radius: 10px; overflow: hidden; background: #fdfcf8 }}
p {{ margin: 0; padding: 7px 14px; background: #eeece5; color: #7d8590; font: 13px "DejaVu Sans", sans-serif }}
pre {{ margin: 0; padding: 14px 16px 18px; color: #1f2328; font: 15px/1.5 "DejaVu Sans Mono", monospace }}
</style><div><p>{title}</p><pre><b>$ nudge list</b>
{rows}</pre></div>"""


class Facts(dict[str, str]):
    def put(self, key: str, value: str) -> None:
        self[key] = value


def notification(target: Path) -> None:
    with tempfile.TemporaryDirectory() as home, session_bus(Path(home)) as bus, screen() as display:
        os.environ.update({"DBUS_SESSION_BUS_ADDRESS": bus, "DISPLAY": display, "HOME": home})
        with real_server("xfce4-notifyd", dict(os.environ)):
            desktop = Desktop(Facts(), "en")
            desktop.show(MESSAGE)
            (window,) = wait_for(lambda: bubbles(dict(os.environ), "Xfce4-notifyd"))
            wait_for(lambda: place_of(dict(os.environ), window).get("HEIGHT", 0) > 100)
            wait_for(lambda: settled(window, target))
            desktop.close()


def settled(window: str, target: Path) -> bool:
    """Whether it no longer fades in: two pictures in a row are the same."""
    before = target.read_bytes() if target.exists() else b""
    picture(dict(os.environ), target, window)
    return target.read_bytes() == before


def told(home: Path) -> dict[str, str]:
    """The environment of a user who has written the notes, and whose service has read them."""
    (home / "notes").mkdir()
    for name, text in NOTES.items():
        (home / "notes" / name).write_text(text)
    file = home / "nudge" / "nudge.toml"
    file.parent.mkdir()
    rows = ['language = "en"', 'timezone = "Europe/Paris"', "[notes]", f'folder = "{home}/notes"']
    file.write_text("\n".join([*rows, "[work]", 'holidays = "FR"', "[notify]", 'backend = "none"', ""]))
    env = {**os.environ, **dict.fromkeys(("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), str(home))}
    service = [beside("nudged"), "--once", "--yes", "--at", MOMENT]
    subprocess.run(service, env=env, check=True, timeout=60)
    return env | {"COLUMNS": "104", "TERM": "xterm-256color"}


def beside(program: str) -> str:
    return str(Path(sys.executable).with_name(program))


def listed(env: dict[str, str]) -> str:
    """What ``nudge list`` writes to a terminal."""
    ours, its = pty.openpty()
    with subprocess.Popen([beside("nudge"), "list", "--at", MOMENT], env=env, stdin=its, stdout=its) as process:
        os.close(its)
        text = b""
        while True:
            try:
                text += os.read(ours, 65536)
            except OSError:
                break
    assert process.returncode == 0
    return text.decode().replace("\r\n", "\n")


def coloured(text: str) -> str:
    """``text`` with its colours as HTML."""
    shown = re.sub(r"\x1b\[0?m", "</span>", html.escape(text, quote=False))
    return re.sub(r"\x1b\[(\d+)m", lambda code: f'<span style="{COLOURS[code[1]]}">', shown)


def browse(page: Path, target: Path, size: str, scale: str = "1.5") -> None:
    options = ["--headless", "--no-sandbox", "--hide-scrollbars", f"--force-device-scale-factor={scale}"]
    shot = [f"--window-size={size}", f"--screenshot={target}"]
    profile = f"--user-data-dir={page.parent}/chromium"
    subprocess.run(["chromium", *options, profile, *shot, page.as_uri()], check=True, timeout=60, capture_output=True)
    subprocess.run(["convert", str(target), "-colors", "128", f"PNG8:{target}"], check=True, timeout=60)


def main(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as root:
        home = Path(root)
        env = told(home)
        (home / "list.html").write_text(PAGE.format(title=SHOWN, rows=coloured(listed(env))))
        browse(home / "list.html", folder / "list.png", "1000,250")
        page = home / "report.html"
        subprocess.run([beside("nudge"), "report", "--at", MOMENT, "--output", str(page)], env=env, check=True)
        browse(page, folder / "report.png", "1060,1590", "1")
    notification(folder / "notification.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
