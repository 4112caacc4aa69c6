"""The calendar read: interviews, what events say, and our own reminders as they now stand."""

from nudged.caldav_sync.sync import SyncReport, sync

__all__ = ["SyncReport", "sync"]
