"""One machine of the user's, to test the calendar side: its own store, and the server and journals that it shares."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import servers

from nudged import caldav_sync, reminders
from nudged.caldav_client import CalendarClient
from nudged.calendar_time import WorkingTime
from nudged.config import Settings, parse
from nudged.model import Line, Reminder, Verb
from nudged.reading import ReadingSettings
from nudged.store import Store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudged.caldav_sync import SyncReport
    from nudged.reminders import ReminderReport

PARIS = ZoneInfo("Europe/Paris")
WORKING = WorkingTime(PARIS)


def at(day: str, clock: str = "09:00") -> datetime:
    """A moment in Paris: ``at("2026-03-09", "10:30")``."""
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=PARIS)


def reminder(promise: str = "aaaaaaaaaaaa", **changes: Any) -> Reminder:
    """A wanted reminder for Monday 9 March 2026 at 09:00."""
    wanted = Reminder(
        promise=promise,
        start=at("2026-03-09"),
        summary="Acme: did Marc call? (expected by Fri 6)",
        description="“I'll call you tomorrow, to set it up; fine?”\n\nNext step: write.",
        company="Acme",
        said=date(2026, 3, 5),
        quote="I'll call you tomorrow, to set it up; fine?",
        wording="w1",
    )
    return replace(wanted, **changes)


@dataclass
class Machine:
    """A store and a client; ``journals`` is what the notes folder brings to every machine."""

    store: Store
    client: CalendarClient
    settings: Settings
    journals: list[Line] = field(default_factory=list)
    working: WorkingTime = WORKING
    companies: frozenset[str] = frozenset()
    synced: SyncReport | None = None

    @classmethod
    def make(
        cls, folder: Path, url: str, *, name: str = "one", journals: list[Line] | None = None, **calendar: Any
    ) -> Machine:
        """A machine with an empty store that logs in to ``url``; ``calendar`` are keys of that settings' section."""
        section = {"url": url, "username": servers.USER, "password": servers.PASSWORD, **calendar}
        settings = parse({"timezone": "Europe/Paris", "language": "en", "calendar": section, "me": {"addresses": ME}})
        store = Store.open(folder / name / "nudge.db")
        client = CalendarClient.from_settings(settings.calendar)
        return cls(store, client, settings, journals if journals is not None else [])

    def close(self) -> None:
        """Close store and client."""
        self.store.close()
        self.client.close()

    def lose_the_database(self) -> None:
        """Delete it and begin with an empty one."""
        path = self.store.path
        self.store.close()
        for file in path.parent.glob(path.name + "*"):
            file.unlink()
        self.store = Store.open(path)

    def sync(self, now: datetime) -> SyncReport:
        """Read the calendars."""
        self.synced = caldav_sync.sync(
            self.client,
            self.store,
            self.settings,
            ReadingSettings(language="en", date_order="auto", addresses=tuple(ME), working=self.working),
            self.working,
            now,
            companies=self.companies,
        )
        return self.synced

    def remind(self, wanted: Sequence[Reminder], now: datetime, **more: Any) -> ReminderReport:
        """Bring the reminders up to date with what the last ``sync`` read."""
        assert self.synced is not None
        return reminders.update(
            self.client,
            self.store,
            wanted,
            tuple(self.journals),
            calendars=self.synced.calendars,
            journal=self.journals.extend,
            working=self.working,
            now=now,
            **more,
        )

    def run(self, now: datetime, *wanted: Reminder) -> ReminderReport:
        """One pass: sync, then reminders."""
        self.sync(now)
        return self.remind(wanted, now)

    def decisions(self) -> list[tuple[Verb, str]]:
        """What was decided so far, in order."""
        return [(line.verb, line.value) for line in self.journals if line.verb is not Verb.REMINDER]


ME = ["me@example.org"]
HOUR = timedelta(hours=1)
