"""The annotated notes are read at least as well as before: the floors only rise.

The notes are by many writers: ``dev`` and ``own`` by the first ones, ``others`` and ``further`` by later ones.
Nobody looks at what is missed in the ``aside`` ones with an even number, so that their score tells how well unseen
notes are read.
"""

from __future__ import annotations

import pytest
from readings import scored


@pytest.mark.parametrize(
    ("name", "strict", "precision", "other", "person", "company", "act"),
    [
        ("dev.jsonl", 0.97, 0.965, 0.96, 0.97, 0.975, 0.97),
        ("own-en.jsonl", 0.95, 0.985, 0.97, 0.89, 0.97, 0.96),
        ("own-fr.jsonl", 0.91, 0.97, 0.975, 0.895, 0.96, 0.97),
        ("others-en.jsonl", 0.965, 0.98, 0.96, 0.92, 0.97, 0.945),
        ("others-fr.jsonl", 0.97, 0.98, 0.96, 0.905, 0.96, 0.975),
        ("further-en.jsonl", 0.9, 0.98, 0.94, 0.9, 0.97, 0.96),
        ("further-fr.jsonl", 0.98, 0.985, 0.955, 0.9, 0.975, 0.955),
        ("aside-en.jsonl", 0.8, 0.94, 0.86, 0.8, 0.95, 0.92),
        ("aside-fr.jsonl", 0.94, 0.93, 0.9, 0.84, 0.96, 0.95),
    ],
)
def test_the_corpora_are_read_as_well_as_before(
    name: str, strict: float, precision: float, other: float, person: float, company: float, act: float
) -> None:
    floors = {
        "strict_f1": strict, "precision": precision, "other_f1": other, "person": person, "company": company,
        "said": 0.985, "act": act,
    }  # fmt: skip
    scores = scored(name)
    assert {key: scores[key] for key, floor in floors.items() if scores[key] < floor} == {}
