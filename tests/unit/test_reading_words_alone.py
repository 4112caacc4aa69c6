"""An answer that brought nothing (READING.md section 1, ``words``): DESIGN.md lets it close no promise."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from nudged.model import Type
from nudged.reading import ReadingSettings, read_note

SAVED = datetime(2026, 3, 16, 18, tzinfo=UTC)


def words_of(sentence: str) -> list[bool]:
    """``words`` of each contact in ``sentence``."""
    note = f"# Acme\n\n## 2026-03-16\n{sentence}\n"
    found = read_note(note, file="Acme.md", modified=SAVED, settings=ReadingSettings())
    return [said.words for said in found if said.type is Type.CONTACT]


@pytest.mark.parametrize(
    "sentence",
    [
        'He replied "still deciding, bear with us".',
        "Marc answered that they are still deciding.",
        "She wrote back: no decision yet, thanks for your patience.",
        "Priya called to say they need more time.",
        "They replied that I'm still under review.",
        "He emailed: nothing new, hang in there.",
        "Il a répondu : « toujours en réflexion, encore un peu de patience ».",
        "Marc m'a écrit que rien n'est décidé, pas de nouvelles.",
        "Elle a répondu que le dossier est toujours à l'étude.",
        "La RH m'a rappelée : ils sont débordés, il faut patienter.",
    ],
)
def test_words_alone(sentence: str) -> None:
    assert words_of(sentence) == [True]


@pytest.mark.parametrize(
    "sentence",
    [
        "Marc called.",
        "Received the contract, thanks for your patience she wrote.",
        "Marc answered: the interview is on Friday 20 March, still under the old address.",
        "She replied that they want to see me again.",
        "Marc a appelé.",
        "Reçu l'itinéraire.",
        "Sophie m'a répondu que l'équipe veut me revoir.",
    ],
)
def test_an_answer_with_content(sentence: str) -> None:
    assert not any(words_of(sentence))
