"""Promises of private life, told by what they are about, and what hiring tells of the same shops, banks and people."""

from __future__ import annotations

import pytest
from readings import brief, said

from nudged.model import Type

PRIVATE = [
    "Paul will let me know on Monday about the tent.",
    "Bloods done. They'll call on Thursday.",
    "Choir tonight. The musical director lets everybody know by Sunday.",
    "The social worker for the adoption will visit. She promised to phone on Friday.",
    "Driving lesson went well. She'll ring me from the centre on Friday.",
    "Her final round is on Friday. She'll ring me straight after.",
    "Client call about the brochure. His assistant promised to send the logo by Friday.",
    "Curry on Saturday, he'll text me the address tomorrow.",
    "The school fete needs a raffle. Nadia will call me tomorrow about the bake sale.",
    "Paul doit me dire demain s'il vient au foot.",
    "Le mécanicien me rappelle demain pour les pneus.",
    "Couscous samedi, elle me rappelle demain.",
    "Hugo me dira lundi pour la console.",
    "Chorale ce soir. Le directeur nous dit dimanche qui est pris.",
    "Répétition jeudi, il nous dira vendredi qui joue.",
    "Son concours est vendredi. Elle m'appelle juste après.",
    "La vendeuse m'appelle demain, la monture est arrivée.",
]
"""What is promised in a note that tells no company."""

STRAY = [
    "They're going to send me the final bill by Friday.",
    "They're issuing me a replacement debit card, it arrives in a week.",
    "Boiler at home: man returns Thursday with the part.",
    'Electrician: "I\'ll give you a bell tomorrow."',
    "Godmother is sending me a hamper on Friday.",
    "A boy is going to send me a postcard by Friday.",
    "The vet's receptionist will ring me on Friday about the puppy.",
    "Curry with Sam on Saturday, he'll call me tomorrow.",
    "He's going to tell it at the wedding on Friday.",
    "They'll post my P45 by Friday.",
    "Livraison du frigo : ils me préviennent demain.",
    "Elle me rappelle vendredi pour la chaudière.",
    "La vendeuse m'appelle vendredi quand la monture est arrivée.",
    "Il me paie une bière vendredi.",
    "Couscous chez Farida samedi, elle rappelle demain.",
    "Départ de ma sœur jeudi, elle m'appellera de là-bas.",
    "Décollage de ma sœur jeudi, elle appellera de là-bas.",
    "Tatie m'envoie la liste demain.",
    "Me Salmon nous transmet la convention de divorce vendredi.",
]
"""What strays from the company under whose heading it stands."""

HIRING = [
    ("The bank will call me on Friday about the teller job.", "promise call 2026-03-06"),
    ("The recruiter of the insurer will call me tomorrow, no word of the boiler job yet.", "promise call 2026-03-05"),
    ("Marc will call me tomorrow.", "promise call 2026-03-05 Marc"),
    ("Interview about the flat cleaning went well. He'll call me tomorrow.", "promise call 2026-03-05"),
    ("La RH du garage me rappelle demain.", "promise call 2026-03-05"),
    ("Entretien à la crèche. Elle me rappelle demain.", "promise call 2026-03-05"),
    ("Marc me rappelle demain.", "promise call 2026-03-05 Marc"),
]
"""What recruiters promise in a note that tells no company."""

PROMISED = [
    ("They'll send me the contract by Friday.", "promise send 2026-03-06"),
    ("The department is to refund my hotel bill by Friday.", "promise other 2026-03-06"),
    ("Gwen will send the skills quiz tomorrow.", "promise send 2026-03-05 Gwen"),
    ("She'll send me the football contract tomorrow.", "promise send 2026-03-05"),
    ("She'll call me tomorrow, tennis after.", "promise call 2026-03-05"),
    ("She'll ring me after the wedding job interview on Friday.", "promise call 2026-03-09"),
    ("Ingrid s'engage à me régler la facture vendredi.", "promise other 2026-03-06 Ingrid"),
    ("La RH m'envoie les papiers de la mutuelle vendredi.", "promise send 2026-03-06"),
    ("They'll send me a quote for the August wedding season tomorrow.", "promise send 2026-03-05"),
    ("They'll send the invoice by Friday.", "promise send 2026-03-06"),
    ("Déjeuner avec Ana jeudi, elle me rappelle demain.", "promise call 2026-03-05 Ana"),
    ("Elle me rappelle demain, tennis ensuite.", "promise call 2026-03-05"),
]
"""What a company promises beside such words."""


def _promises(text: str, file: str) -> list[str]:
    return [brief(one) for one in said(text, file=file) if one.type is Type.PROMISE]


@pytest.mark.parametrize("text", PRIVATE)
def test_private_life_under_no_company(text: str) -> None:
    assert _promises(text, "2026-03-04.md") == []


@pytest.mark.parametrize("text", STRAY)
def test_lines_that_stray_from_their_company(text: str) -> None:
    assert _promises(text, "Acme.md") == []


@pytest.mark.parametrize(("text", "expected"), HIRING)
def test_hiring_under_no_company(text: str, expected: str) -> None:
    assert _promises(text, "2026-03-04.md") == [expected]


@pytest.mark.parametrize(("text", "expected"), PROMISED)
def test_what_a_company_promises(text: str, expected: str) -> None:
    assert _promises(text, "Acme.md") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Aetna: decision on the claim appeal within 30 days",
        "Specsavers: ready on the 12th, they text",
        "Own GP: results in a week, ring after two",
        "Landlord: he posts it by the 25th",
        "Hausarzt: rings on Thursday with the values",
        "Vinted : acheteuse du manteau : « je vous paie vendredi promis »",
        "Avocat : il me transmet la convention vendredi",
    ],
)
def test_labels_of_shops_and_private_people(text: str) -> None:
    assert _promises(f"- {text}\n", "2026-03-04.md") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aetna: Priya from HR will call me on Friday", "promise call 2026-03-06 Priya"),
        ("Vodafone: Ana will send the contract on Friday", "promise send 2026-03-06 Ana"),
        ("SNCF : Karine m'appelle vendredi", "promise call 2026-03-06 Karine"),
    ],
)
def test_labels_of_shops_that_hire(text: str, expected: str) -> None:
    assert _promises(f"- {text}\n", "2026-03-04.md") == [expected]
