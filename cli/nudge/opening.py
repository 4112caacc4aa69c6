"""Handing a file or an address over to the desktop's program for it."""

from __future__ import annotations

import subprocess
import sys
import threading

PATIENCE = 3.0
"""Seconds after which a program that still runs counts as opened: some desktops start it in place of the opener."""


def hand_over(target: str) -> bool:
    """Whether the desktop has a program that opens ``target``; what that program says is not shown."""
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    nowhere = subprocess.DEVNULL
    try:
        started = subprocess.Popen(
            [opener, target], stdin=nowhere, stdout=nowhere, stderr=nowhere, start_new_session=True
        )
    except OSError:
        return False
    waiting = threading.Thread(target=started.wait, name="opened", daemon=True)
    waiting.start()
    waiting.join(PATIENCE)
    return started.returncode in (0, None)
