"""Which files of the notes folder are notes and which are journals, by their path alone."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

JOURNAL_PREFIX, JOURNAL_SUFFIX = "nudge-journal-", ".md"
SUFFIXES = frozenset({".md", ".markdown", ".txt", ".org", ".eml"})

_TEMPLATES = frozenset({"template", "templates", "modele", "modeles"})
_COPY = re.compile(
    r"\.sync-conflict-\d|_conflict-\d{8}|\(sfconflict |conflict(?:ed)? copy|copie (?:en conflit|conflictuelle)",
    re.IGNORECASE,
)
"""What Syncthing, ownCloud, Seafile, Dropbox, Nextcloud and Obsidian Sync put into the name of a conflict copy."""


def is_journal(name: str) -> bool:
    """Whether a file of this name is a journal, or a sync tool's conflict copy of one."""
    return name.startswith(JOURNAL_PREFIX) and name.endswith(JOURNAL_SUFFIX)


def is_hidden(name: str) -> bool:
    """Whether a file or folder of this name is hidden: ``.obsidian``, ``.trash``, ``.git``, an editor's lock."""
    return name.startswith(".")


def is_read_folder(name: str) -> bool:
    """Whether notes below a folder of this name are read: it is neither hidden nor one of templates."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c)).strip("_")
    return not is_hidden(name) and bare not in _TEMPLATES


def is_note_name(name: str) -> bool:
    """Whether a file of this name, in a folder that is read, is a note."""
    suffix = PurePosixPath(name).suffix.lower()
    return suffix in SUFFIXES and not is_hidden(name) and not is_journal(name) and not _COPY.search(name)


def is_note(path: str) -> bool:
    """Whether the file at ``path``, relative to the notes folder and with ``/``, is a note."""
    *folders, name = path.split("/")
    return is_note_name(name) and all(map(is_read_folder, folders))
