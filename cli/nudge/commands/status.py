"""``nudge status``: is the service alive, what did it last do, what stands in its way."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import click

from nudge.options import command, json_option
from nudge.output import formatter
from nudge.view import database, look
from nudged import config
from nudged.messages import say
from nudged.model import NudgeError, State
from nudged.signs import ALIVE, LOCK, SYNCED, holder, is_locked, sign
from nudged.store import Store

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from nudge.session import Session
    from nudged.store import Fault


@command("status")
@json_option
@click.option("--show-password", is_flag=True, help="cli.option.show-password")
def status_command(session: Session, *, as_json: bool, show_password: bool) -> None:
    """Show whether the service is alive, its last sync, the next due day and the faults that stand."""
    formatter(as_json=as_json).status(session, _status(session, show_password=show_password))


def _status(session: Session, *, show_password: bool) -> dict[str, Any]:
    settings, zone = session.settings, session.settings.timezone
    running = is_locked(config.state_folder())
    process, trouble = holder(config.state_folder()) if running else (None, "")
    status: dict[str, Any] = {
        "running": running,
        "pid": process if process is not None and os.path.exists(f"/proc/{process}") else None,  # noqa: PTH110
        "notes": str(settings.notes.folder),
        "database": str(database()),
        "calendar": {"url": settings.calendar.shown_url, "username": settings.calendar.username},
        "heartbeat": None,
        "last_sync": None,
        "next_due": None,
        "notifications": None,
        "faults": [_trouble_object(trouble, zone)] if trouble else [],
    }
    if not database().exists():
        return status
    with Store.open_reader(database()) as store:
        for key, name in (("heartbeat", ALIVE), ("last_sync", SYNCED)):
            status[key] = _local(sign(config.state_folder(), name), zone)
        status["notifications"] = store.get("notifier")
        status["faults"] += [_fault_object(fault, zone) for fault in store.faults()]
        if not settings.calendar.url:
            status["calendar"] = _embedded(store)
    if show_password and not settings.calendar.url:
        status["calendar"]["password"] = _password(session)
    status["next_due"] = _next_due(session, zone)
    return status


def _next_due(session: Session, zone: tzinfo) -> str | None:
    try:
        view = look(session)
    except NudgeError:
        return None
    due = [promise.due for promise in view.ledger.promises() if promise.state is State.OPEN]
    return _local(min(due, default=None), zone)


def _trouble_object(trouble: str, zone: tzinfo) -> dict[str, Any]:
    """What the database could not be told, as a fault."""
    since = _local(sign(config.state_folder(), LOCK), zone)
    told: dict[str, Any] = {"part": "database", "message": trouble, "code": None, "values": {}}
    return {**told, "since": since, "last": since, "retry": None, "tries": 1}


def _fault_object(fault: Fault, zone: tzinfo) -> dict[str, Any]:
    return {
        "part": fault.part,
        "message": fault.message,
        "code": fault.fact.code if fault.fact else None,
        "values": fault.fact.values if fault.fact else {},
        "since": _local(fault.since, zone),
        "last": _local(fault.last, zone),
        "retry": _local(fault.retry, zone),
        "tries": fault.tries,
    }


def _local(moment: datetime | None, zone: tzinfo) -> str | None:
    return moment.astimezone(zone).isoformat(timespec="seconds") if moment else None


def _embedded(store: Store) -> dict[str, Any]:
    """Where a calendar app finds the embedded calendar, as the service last told; never its password."""
    try:
        told = json.loads(store.get("embedded") or "{}")
    except ValueError:
        told = {}
    return {"url": str(told.get("url", "")), "username": str(told.get("username", ""))}


def _password(session: Session) -> str:
    """The generated password of the embedded calendar, from the file that only its user can read."""
    file = config.data_folder() / "calendar" / "password"
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise NudgeError(
            say(session.lang, "cli.status.no-password"), where=str(file), todo=say(session.lang, "cli.start-service")
        ) from error
