"""What is loaded to talk to a server."""

from __future__ import annotations

import subprocess
import sys

import pytest

GUESSERS = ("chardet", "charset_normalizer")


@pytest.mark.parametrize("first", ["", "import charset_normalizer"])
def test_no_guesser_of_encodings_is_loaded_by_us_nor_kept_from_others(first: str) -> None:
    script = f"""
import sys, warnings
warnings.simplefilter("error")
{first}
before = set(sys.modules)
from nudged.caldav_client.library import library
assert library() is sys.modules["requests"] is library()
assert not {{*{GUESSERS!r}}} & sys.modules.keys() - before, sorted(sys.modules)
import charset_normalizer
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
