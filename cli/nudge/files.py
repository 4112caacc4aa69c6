"""Writing the files that a command is asked for, whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nudged.model import NudgeError
from nudged.whole import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from nudge.words import Words


def write(path: Path, text: str, _: Words) -> None:
    """Put ``text`` at ``path``, readable by the user alone; its folder is made where it is absent.

    Raises:
        NudgeError: it cannot be written.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, text.encode())
    except OSError as error:
        raise NudgeError(
            _("cannot be written ({reason})", reason=error.strerror or error),
            where=str(path),
            todo=_("Make its folder writable for you, or name another file"),
        ) from error
