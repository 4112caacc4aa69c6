"""What holds for every test: no test asserts a time, so that a busy machine fails none."""

import sys

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_sessionstart() -> None:
    """Nothing is remembered of an earlier run in this process, as `make mutants` has one: it would hide a mutation."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "nudged":
            for value in list(vars(module).values()):
                if callable(clear := getattr(value, "cache_clear", None)):
                    clear()
