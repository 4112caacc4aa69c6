"""Where the user's notes may be: Obsidian's vaults and the folders that people keep such notes in."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nudged import config
from nudged.filenames import is_note_name, is_read_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = ("Interviews", "Job search", "Jobs", "Recherche d'emploi", "Candidatures", "Entretiens", "Career", "Notes")
"""Folders that are looked for, in this order, in the documents folder, in the home folder and in each vault."""

MOST = 2000
"""Notes that are counted in a folder before the count is given up."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that may be the one; ``notes`` counts its notes, up to ``MOST``."""

    folder: Path
    notes: int


def places(former: Path) -> list[Place]:
    """The folders that may hold the notes, each once, the likelier first: at least the usual one, there or not.

    ``former`` is the one that the settings name now.
    """
    usual = config.Settings().notes.folder
    found: dict[Path, None] = dict.fromkeys(folder for folder in (former, usual) if folder.is_dir())
    roots = [usual.parent, Path.home(), *vaults()]
    for root in roots:
        found.update(dict.fromkeys(root / name for name in NAMES if (root / name).is_dir()))
    found.update(dict.fromkeys(vault for vault in vaults() if vault.is_dir()))
    return [Place(folder, count_notes(folder)) for folder in found or {former: None}]


def vaults() -> Iterator[Path]:
    """The vaults that Obsidian knows, the one last opened first."""
    for file in _obsidian_files():
        try:
            listed: Any = json.loads(file.read_text(encoding="utf-8")).get("vaults", {})
            entries = [
                entry for entry in listed.values() if isinstance(entry, dict) and isinstance(entry.get("path"), str)
            ]
        except (OSError, ValueError, AttributeError):
            continue
        stamps = [stamp if isinstance(stamp := entry.get("ts"), int) else 0 for entry in entries]
        for _, entry in sorted(zip(stamps, entries, strict=True), key=lambda pair: -pair[0]):
            yield Path(entry["path"])


def _obsidian_files() -> list[Path]:
    """Where Obsidian keeps its list: installed by itself, as a flatpak, as a snap, on macOS."""
    home = Path.home()
    settings = config.default_file().parent.parent
    folders = [
        settings / "obsidian",
        home / ".var/app/md.obsidian.Obsidian/config/obsidian",
        home / "snap/obsidian/current/.config/obsidian",
    ]
    if sys.platform == "darwin":
        folders.append(home / "Library/Application Support/obsidian")
    return [folder / "obsidian.json" for folder in folders]


def count_notes(folder: Path) -> int:
    """The notes below ``folder``, at most ``MOST``; 0 where it cannot be read."""
    count = 0
    for _, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if is_read_folder(name)]
        count += sum(1 for name in files if is_note_name(name))
        if count >= MOST:
            return MOST
    return count
