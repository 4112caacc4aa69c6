"""Telling systemd how the service is: sd_notify(3) and its watchdog."""

from __future__ import annotations

import contextlib
import os
import socket
from datetime import timedelta


def tell(*lines: str) -> None:
    """Send ``lines`` such as ``READY=1`` to the service manager, where there is one."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as out, contextlib.suppress(OSError):
        out.sendto("\n".join(lines).encode(), address)


def watchdog() -> timedelta | None:
    """How often to tell ``WATCHDOG=1``: half the time that systemd waits for it; None where it does not wait."""
    owner = os.environ.get("WATCHDOG_PID", "")
    if owner and owner != str(os.getpid()):
        return None
    try:
        span = int(os.environ.get("WATCHDOG_USEC", ""))
    except ValueError:
        return None
    return timedelta(microseconds=span / 2) if span > 0 else None
