"""The service: one loop that wires notes, calendar, ledger, reminders and notifications, and supervises them."""

from nudged.service.main import run

__all__ = ["run"]
