"""``python -m nudge.rehearse``: print anew, unseen, what ``nudge list`` is asked for time and again.

The service starts this after something has changed, so that the next one who asks need not wait. Each way to ask is
run as it was asked: the same words and variables, at a terminal of the same width.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import termios
import threading
import time
from typing import TYPE_CHECKING

from nudge import remembered
from nudge.remembered import Asked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST = 3
"""The ways to ask that are followed, those used last."""
LATELY_NS = 7 * 86_400 * 10**9
"""What nobody has asked for in so long is not made anew."""
_TRIES = 3
_DEADLINE = 60.0
_NICENESS = 10


def main() -> None:
    """Make those kept outputs anew that hold no more."""
    with contextlib.suppress(OSError):
        os.nice(_NICENESS)
    for file in remembered.kept_files()[:MOST]:
        if time.time_ns() - remembered.asked_at(file) < LATELY_NS:
            _renew(file)


def _renew(file: Path) -> None:
    """Run what ``file`` was asked with until its output holds; changes meanwhile are met by another try."""
    for _ in range(_TRIES):
        try:
            kept = json.loads(file.read_bytes())
            asked = Asked(*kept["asked"])
            if not _is_listing(asked) or asked.file != file or remembered.holds(kept):
                return
            before = remembered.asked_at(file)
            _ask(asked)
            os.utime(file, ns=(before, before))
        except (OSError, ValueError, KeyError, TypeError, subprocess.SubprocessError):
            return


def _is_listing(asked: Asked) -> bool:
    """Whether nothing but ``nudge list`` is named: what a file says is not run otherwise, whoever wrote it."""
    return asked.arguments[:1] in ([], ["list"])


def _ask(asked: Asked) -> None:
    """Run the command as it was asked for; its output is read and dropped."""
    with contextlib.ExitStack() as stack:
        out, err = (stack.enter_context(_stream(columns)) for columns in asked.columns)
        subprocess.run(
            [sys.executable, "-m", "nudge", *asked.arguments],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            cwd=asked.cwd,
            env=asked.environment(),
            timeout=_DEADLINE,
            check=False,
        )


@contextlib.contextmanager
def _stream(columns: int) -> Iterator[int]:
    """A terminal ``columns`` wide that is emptied as it fills; where 0, no terminal."""
    if not columns:
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - no path of ours
            yield nowhere.fileno()
        return
    ours, theirs = os.openpty()
    termios.tcsetwinsize(theirs, (24, columns))
    reader = threading.Thread(target=_drain, args=(ours,), daemon=True)
    reader.start()
    try:
        yield theirs
    finally:
        os.close(theirs)
        reader.join()
        os.close(ours)


def _drain(handle: int) -> None:
    with contextlib.suppress(OSError):  # a terminal that nobody holds any more is an error to read
        while os.read(handle, 65536):
            pass


if __name__ == "__main__":
    main()
