"""What reading iCalendar text from outside is known to raise."""

BROKEN = (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError, RecursionError, OSError)
"""The errors of a parser on broken input; OSError where a TZID is a folder of the time zones, such as "Europe"."""
