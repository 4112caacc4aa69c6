"""Time expressions as data, and the local day on which each of them ends (READING.md section 2).

A ``When`` is what the grammar in ``deadlines`` found; ``resolve`` turns it into a day, given when it was said.
"""

from nudged.reading.times.resolve import resolve
from nudged.reading.times.when import AFTERNOON, DAY_KINDS, EVENING, FEW, MORNING, Clock, Moment, Reference, When

__all__ = ["AFTERNOON", "DAY_KINDS", "EVENING", "FEW", "MORNING", "Clock", "Moment", "Reference", "When", "resolve"]
