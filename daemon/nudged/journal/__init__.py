"""The journal: what neither notes nor calendar can tell, one plain Markdown file a machine in the notes folder.

A file is a title, a sentence, the random id of the machine that writes it, and then a bullet a line. It is only ever
appended to, under a lock, each time in one write that is flushed to the disk (DESIGN.md section 3).
"""

from nudged.journal.files import LEAD, Journal, Problem, capture, examine, journal_states, read_journals
from nudged.journal.line import parse, render
from nudged.journal.place import away, unreadable

__all__ = [
    "LEAD",
    "Journal",
    "Problem",
    "away",
    "capture",
    "examine",
    "journal_states",
    "parse",
    "read_journals",
    "render",
    "unreadable",
]
