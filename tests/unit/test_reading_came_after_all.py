"""What had been promised and is told to have come in the same sentence: it came, and nobody waits for it."""

from __future__ import annotations

import pytest
from readings import briefly

CAME = [
    "The contract they'd promised for Tuesday arrived this morning.",
    "The contract she had promised me for Friday came today.",
    "Marc sent me the link he'd promised for tomorrow.",
    "The letter she was supposed to send Monday arrived yesterday.",
    "The document promised for Tuesday arrived this morning.",
    "The itinerary they said they'd send by Monday is here.",
    "The answer they'd promised for March has come.",
    "Le contrat qu'on m'avait promis pour mardi est arrivé ce matin, avec deux fautes à mon nom.",
    "Marc m'a envoyé ce midi le lien qu'il m'avait promis pour demain.",
    "La lettre qu'elle devait m'envoyer lundi est arrivée hier.",
    "Le document promis pour mardi est arrivé ce matin.",
    "Reçu ce matin le contrat que Marc m'avait promis pour vendredi.",
    "Les papiers qu'on devait me transmettre avant jeudi sont là.",
    "La réponse qu'on m'avait annoncée pour mars est tombée ce matin.",
    "L'itinéraire qu'elle devait m'envoyer vendredi est enfin arrivé.",
    "La proposition qu'ils m'avaient promise pour le 3 m'est parvenue ce matin.",
    "J'ai reçu hier la convocation qu'on m'avait annoncée pour lundi.",
    "Ils m'ont transmis la grille qu'ils m'avaient promise pour jeudi.",
]
AWAITED = [
    "Le contrat qu'on m'avait promis pour mardi n'est pas arrivé.",
    "Le contrat qu'on m'avait promis pour mardi n'est toujours pas arrivé.",
    "J'ai reçu le contrat et elle m'a promis le planning pour jeudi.",
    "Marc m'a envoyé le lien ; il m'a promis une réponse pour vendredi.",
    "Le lien qu'elle m'a envoyé marche, elle m'a promis une réponse pour vendredi.",
    "The contract they'd promised for Tuesday hasn't arrived.",
    "Marc sent me the link and promised an answer by Friday.",
]


@pytest.mark.parametrize("text", CAME)
def test_came_is_a_contact(text: str) -> None:
    assert [told.split()[0] for told in briefly(text)] == ["contact"]


@pytest.mark.parametrize("text", AWAITED)
def test_what_has_not_come_is_awaited(text: str) -> None:
    assert any(told.startswith("promise") for told in briefly(text))
