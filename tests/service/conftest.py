"""The servers that the tests of the calendar run on, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import servers

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module", params=servers.KINDS)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[servers.Server]:
    """Each kind of server in turn, for all tests of a module."""
    with servers.running(request.param, tmp_path_factory.mktemp(request.param)) as running:
        yield running
