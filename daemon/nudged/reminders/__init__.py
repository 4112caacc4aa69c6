"""The reminders in the calendar: one event a lapsed promise, written by machines, decided upon by the user."""

from nudged.reminders.carry_out import ReminderReport, sightings, update
from nudged.reminders.compare import Journalled, World
from nudged.reminders.plan import Plan, plan
from nudged.reminders.remove import remove

__all__ = ["Journalled", "Plan", "ReminderReport", "World", "plan", "remove", "sightings", "update"]
