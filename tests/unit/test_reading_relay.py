"""Hand-overs and the day of an answer to an offer, in the words in which notes tell them."""

from __future__ import annotations

import pytest
from told import FRANCE, at

from nudged.model import Statement, Type
from nudged.reading import ReadingSettings, read_note


def read(sentence: str, kind: Type) -> list[Statement]:
    found = read_note(
        f"# Acme\n\n## 2026-03-05\n{sentence}\n",
        file="Acme.md",
        modified=at("2026-03-05T18:00"),
        settings=ReadingSettings(working=FRANCE),
    )
    return [statement for statement in found if statement.type is kind]


@pytest.mark.parametrize(
    ("sentence", "new", "old"),
    [
        ("Julie takes over from Marc.", "Julie", "Marc"),
        ("From Monday on, Julie Martin is taking over from Marc Dupont.", "Julie Martin", "Marc Dupont"),
        ("Julie is now my contact instead of Marc.", "Julie", "Marc"),
        ("Julie replaces Marc.", "Julie", "Marc"),
        ("Marc handed me over to Julie.", "Julie", "Marc"),
        ("Marc passed me on to Julie.", "Julie", "Marc"),
        ("Julie prend le relais de Marc.", "Julie", "Marc"),
        ("Mme Leroy prend la suite de M. Durand.", "Leroy", "Durand"),
        ("Julie remplace Marc.", "Julie", "Marc"),
        ("Julie succède à Marc.", "Julie", "Marc"),
        ("Marc a passé le relais à Julie.", "Julie", "Marc"),
    ],
)
def test_hand_overs(sentence: str, new: str, old: str) -> None:
    (said,) = read(sentence, Type.HANDOVER)
    assert (said.person, said.instead_of, said.company, str(said.said)) == (new, old, "Acme", "2026-03-05")
    assert said.quote in sentence
    assert read(sentence, Type.CONTACT) == read(sentence, Type.PROMISE) == []


@pytest.mark.parametrize(
    "sentence",
    ["He takes over from Marc.", "Anna replaced her laptop.", "On remplace Marc.", "The new plan takes over."],
)
def test_nobody_is_named_or_nothing_handed_over(sentence: str) -> None:
    assert read(sentence, Type.HANDOVER) == []


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("They made an offer. I have until Friday to answer.", "2026-03-06"),
        ("They want my answer by 12 March.", "2026-03-12"),
        ("Their offer is valid until 20 March.", "2026-03-20"),
        ("J'ai jusqu'à vendredi pour répondre à leur offre.", "2026-03-06"),
        ("Leur offre est valable jusqu'au 20 mars.", "2026-03-20"),
        ("I have to answer the offer by Friday.", "2026-03-06"),
    ],
)
def test_the_day_of_the_answer_is_what_the_candidate_owes(sentence: str, due: str) -> None:
    assert [str(said.due) for said in read(sentence, Type.OWN)] == [due]
    assert read(sentence, Type.PROMISE) == []


@pytest.mark.parametrize("sentence", ["I have until then to read it.", "They want my answer.", "I have to run."])
def test_no_day_is_none(sentence: str) -> None:
    assert read(sentence, Type.OWN) == []
