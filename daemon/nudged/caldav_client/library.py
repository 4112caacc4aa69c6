"""The HTTP library, loaded when the first request is made and without what is of no use here."""

from __future__ import annotations

import importlib
import sys
import threading
import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

_GUESSERS = ("chardet", "charset_normalizer")
"""What ``requests`` loads in order to guess the encoding of a text, and does without where it is not installed."""
_LOADING = threading.Lock()
"""Held while one thread loads it, so that no other finds the guessers away or puts them back."""


def library() -> ModuleType:
    """``requests``: what only looks at errors or types of ours need not load it.

    Answers are XML and iCalendar, which tell their encoding; to guess it would hold 2.5 MiB for as long as we run.
    """
    with _LOADING:
        if "requests" not in sys.modules:
            _load()
    import requests  # noqa: PLC0415 - waits, too, for whoever else is loading it

    return requests


def _load() -> None:
    away: dict[str, Any] = dict.fromkeys(name for name in _GUESSERS if name not in sys.modules)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Unable to find acceptable character detection")
        sys.modules.update(away)  # None: not to be found
        try:
            importlib.import_module("requests")
        finally:
            for name in away:
                sys.modules.pop(name, None)
