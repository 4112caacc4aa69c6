"""The notes folder: which files are notes, what they hold, and that they change.

The folder is only ever read. What is wrong with a file is a ``Problem``, given to the caller, and stops no other file.
"""

from nudged.filenames import is_note
from nudged.folder.folder import Folder
from nudged.folder.text import LARGEST, NoteText
from nudged.journal import Problem

__all__ = ["LARGEST", "Folder", "NoteText", "Problem", "is_note"]
