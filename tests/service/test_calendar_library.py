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


def test_many_threads_may_load_it_at_once() -> None:
    script = """
import sys, threading, time
from concurrent.futures import ThreadPoolExecutor
from nudged.caldav_client import library as module
sys.setswitchinterval(1e-6)
start = threading.Barrier(8)
def load(_):
    start.wait()
    return module.library()
with ThreadPoolExecutor(8) as pool:
    assert len(set(pool.map(load, range(8)))) == 1
assert None not in sys.modules.values()
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
