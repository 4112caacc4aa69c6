"""The checks run with pinned versions: a library that turns bad reaches nobody unseen (SECURITY.md)."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

REPOSITORY = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
LINES = (REPOSITORY / "constraints.txt").read_text(encoding="utf-8").splitlines()
PINNED = {canonicalize_name(pin.name): pin for pin in map(Requirement, (line for line in LINES if line[0] != "#"))}
GROUPS = [line for group in PROJECT["dependency-groups"].values() for line in group if isinstance(line, str)]


def test_every_line_names_one_version() -> None:
    for pin in PINNED.values():
        assert [part.operator for part in pin.specifier] == ["=="], pin
        assert pin.url is None, pin


@pytest.mark.parametrize("wanted", [*PROJECT["project"]["dependencies"], *GROUPS])
def test_what_is_asked_for_is_pinned_at_a_version_that_will_do(wanted: str) -> None:
    requirement = Requirement(wanted)
    (version,) = (part.version for part in PINNED[canonicalize_name(requirement.name)].specifier)
    assert requirement.specifier.contains(version, prereleases=True)


def test_the_checks_run_with_them() -> None:
    assert "export CONSTRAINTS=constraints.txt" in (REPOSITORY / ".ci" / "run").read_text(encoding="utf-8").splitlines()
