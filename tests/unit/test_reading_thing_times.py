"""A time that describes a thing is the thing's: neither when it is due nor when it was said."""

from __future__ import annotations

import pytest
from readings import SHOWN, said, table

from nudged.model import Type

THURSDAY = "# Acme\n\n## 2026-03-05\n"
THINGS_EN = ("the {} shift", "the {} rota", "their {} intake", "the {} course", "the {} contract")
THINGS_FR = ("le service de {}", "le planning de {}", "la fermeture de {}", "mon mail de {}", "le contrat de {}")
TIMES_EN = ("Friday", "March", "April", "Christmas", "weekend", "summer", "morning", "9am")
TIMES_FR = ("vendredi", "mars", "avril", "Noël", "demain", "septembre", "9h")

SAID = table(
    """
03-05 | Marc sent the invitation for Monday 9 March.
03-05 | Marc confirmed Monday.
03-02 | Marc confirmed on Monday.
03-05 | Marc sent his report of Monday.
03-02 | Marc sent his report on Monday.
03-05 | Got Marc's mail of 2 March only today.
03-02 | Got Marc's mail on 2 March.
03-05 | Got the contract dated 2 March.
03-05 | Chased Marc about Monday.
03-02 | Chased Marc on Monday about the shift.
03-05 | Reminded Marc of his promise of Monday.
03-05 | Followed up on my application of 2 March.
03-05 | They made me an offer, to start on Monday.
03-02 | They made me an offer on Monday.
03-05 | I accepted, I start on Monday.
03-05 | Offer received, valid until Monday.
03-05 | Received the offer, valid until the 13th.
03-05 | They rejected me after Monday's interview.
03-02 | They rejected me on Monday.
03-02 | On Monday they cancelled the interview.
03-05 | The interview on Monday was cancelled.
03-05 | They moved Monday's interview to Thursday.
03-05 | Marc a confirmé pour lundi 10h.
03-05 | Reçu seulement aujourd'hui le mail de Marc du 2 mars.
03-02 | Mail de Marc du 2 mars : toujours rien de décidé.
03-05 | Reçu le contrat daté du 2 mars.
03-05 | Reçu le retour sur le test de lundi.
03-05 | Relancé Marc au sujet de lundi.
03-02 | Relancé Marc lundi au sujet du poste.
03-05 | Mail de remerciement pour lundi.
03-05 | Mail de remerciement aux trois.
03-05 | Ils m'ont fait une offre, début lundi.
03-05 | J'ai accepté, je commence lundi.
03-05 | Reçu l'offre, valable jusqu'au 13.
03-05 | Refusé après l'entretien de lundi.
03-02 | Lundi, ils ont annulé l'entretien.
03-05 | Reçu le contrat, qui débute le 1er avril.
"""
)


def _due(sentence: str) -> list[str]:
    promises = [one for one in said(THURSDAY + sentence + "\n") if one.type is Type.PROMISE]
    return ["vague" if one.vague else str(one.due) for one in promises]


@pytest.mark.parametrize(("day", "sentence"), SAID)
def test_the_day_of_what_is_spoken_of_is_not_when_it_happened(day: str, sentence: str) -> None:
    days = {f"{one.said:%m-%d}" for one in said(THURSDAY + sentence + "\n") if one.type in SHOWN}
    assert days == {day}


@pytest.mark.parametrize("thing", THINGS_EN)
@pytest.mark.parametrize("time", TIMES_EN)
def test_english_things_keep_their_time_and_the_promise_its_own(thing: str, time: str) -> None:
    what = thing.format(time)
    assert _due(f"They'll call me about {what}.") == ["vague"]
    assert _due(f"They'll call me on Tuesday about {what}.") == ["2026-03-10"]
    assert _due(f"On Tuesday they'll call me about {what}.") == ["2026-03-10"]
    assert _due(f"They'll call me about {what} by Tuesday.") == ["2026-03-10"]


@pytest.mark.parametrize("thing", THINGS_FR)
@pytest.mark.parametrize("time", TIMES_FR)
def test_french_things_keep_their_time_and_the_promise_its_own(thing: str, time: str) -> None:
    what = thing.format(time).replace("de a", "d'a")
    assert _due(f"Ils m'appelleront pour {what}.") == ["vague"]
    assert _due(f"Ils m'appelleront mardi pour {what}.") == ["2026-03-10"]
    assert _due(f"Mardi, ils m'appelleront pour {what}.") == ["2026-03-10"]
    assert _due(f"Ils m'appelleront pour {what} d'ici mardi.") == ["2026-03-10"]
