"""One run of a command: its configuration, the moment it acts at, and its language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nudged import config

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from nudged.config import Settings


@dataclass(frozen=True, slots=True)
class Session:
    """One run of a command: ``now`` is aware, in the user's zone; ``pretended`` where ``--at`` named it."""

    settings: Settings
    now: datetime
    pretended: bool = False
    config_file: Path | None = None
    as_json: bool = False

    @property
    def lang(self) -> str:
        """The user's language."""
        return self.settings.language

    @property
    def drafts(self) -> Path:
        """The folder of the user's own drafts."""
        return config.default_file().parent / "drafts"
