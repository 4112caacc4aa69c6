"""Reads notes, events and deadlines: text and a reference time in, statements out. READING.md holds the conventions."""

from __future__ import annotations

from nudged.reading.explain import Seen, explain_note
from nudged.reading.note import read_event, read_note
from nudged.reading.settings import ReadingSettings
from nudged.reading.wording import Deadline, read_deadline

__all__ = ["Deadline", "ReadingSettings", "Seen", "explain_note", "read_deadline", "read_event", "read_note"]
