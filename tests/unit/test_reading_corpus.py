"""The annotated notes are read at least as well as before: the floors only rise."""

from __future__ import annotations

import pytest
from readings import scored


@pytest.mark.parametrize(
    ("name", "strict", "precision", "other", "person", "company"),
    [
        ("dev.jsonl", 0.97, 0.965, 0.96, 0.97, 0.975),
        ("own-en.jsonl", 0.94, 0.985, 0.97, 0.89, 0.97),
        ("own-fr.jsonl", 0.91, 0.97, 0.975, 0.885, 0.96),
    ],
)
def test_the_corpora_are_read_as_well_as_before(
    name: str, strict: float, precision: float, other: float, person: float, company: float
) -> None:
    floors = {
        "strict_f1": strict, "precision": precision, "other_f1": other, "person": person, "company": company,
        "said": 0.985, "act": 0.96,
    }  # fmt: skip
    scores = scored(name)
    assert {key: scores[key] for key, floor in floors.items() if scores[key] < floor} == {}
