"""One note a company: what is promised anew on a later day is one promise while it is open, and two for
the ledger once it lapsed; what is read of it is the latest alone (READING.md section 1)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from readings import SAVED, brief, said
from told import FRANCE

from nudged import ledger
from nudged.model import Entry, Source, State, Type

if TYPE_CHECKING:
    from nudged.model import Promise

NOW = SAVED + timedelta(days=60)
NOTES = {
    "en": ("Marc will call me by {}.", "30 March", "3 April"),
    "fr": ("Marc m'appellera d'ici le {}.", "30 mars", "3 avril"),
}


def note(language: str, *days: str) -> list[Promise]:
    """The promises of a note in which Marc said a first day on 24 March, and another on each of ``days``."""
    words, first, second = NOTES[language]
    told = [("2026-03-24", first), *((day, second) for day in days)]
    text = "# Acme\n" + "".join(f"\n## {day}\n{words.format(due)}\n" for day, due in told)
    entries = [
        Entry(one, Source(file="Acme.md"), order) for order, one in enumerate(said(text, saved=NOW, keep_lapsed=True))
    ]
    assert {entry.statement.type for entry in entries} == {Type.PROMISE}
    return ledger.build(entries, (), (), working=FRANCE, now=NOW).promises()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_told_anew_before_its_day_it_is_one_promise(language: str) -> None:
    (promise,) = note(language, "2026-03-27")
    assert (promise.due_day.isoformat(), promise.renewal) == ("2026-04-03", 0)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_told_anew_after_its_day_the_lapse_counts(language: str) -> None:
    """Its reminder is closed, and three such renewals are a warning (DESIGN.md section 5)."""
    lapsed, anew = note(language, "2026-03-31")
    assert (lapsed.state, lapsed.closed, lapsed.due_day.isoformat()) == (State.REPLACED, anew.said, "2026-03-30")
    assert (anew.renews, anew.renewal, anew.due_day.isoformat()) == (lapsed.id, 1, "2026-04-03")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_read_of_it_is_the_latest_alone(language: str) -> None:
    words, first, second = NOTES[language]
    text = f"# Acme\n\n## 2026-03-24\n{words.format(first)}\n\n## 2026-03-31\n{words.format(second)}\n"
    assert [str(one.due) for one in said(text, saved=NOW)] == ["2026-04-03"]
    assert [str(one.due) for one in said(text, saved=NOW, keep_lapsed=True)] == ["2026-03-30", "2026-04-03"]


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        (
            "Karine m'envoie la correction jeudi. Ah non, finalement elle me l'envoie vendredi.",
            ["reply 2026-03-06 Karine"],
        ),
        ("Marc will send the contract Thursday. He'll send it Friday instead.", ["send 2026-03-06 Marc"]),
        ("I was told a decision would be made today. It will be made Tuesday.", ["reply 2026-03-03"]),
        ("On m'a dit qu'une décision serait prise aujourd'hui. Elle sera prise mardi.", ["reply 2026-03-03"]),
        ("Feedback Thursday (now Friday).", ["reply 2026-03-06"]),
        ("Feedback Thursday -> Friday.", ["reply 2026-03-06"]),
        ("Réponse jeudi -> vendredi.", ["reply 2026-03-06"]),
        ("Réponse jeudi (désormais vendredi).", ["reply 2026-03-06"]),
        ("Marc sends the contract Thursday. EDIT: Friday.", ["send 2026-03-06 Marc"]),
        ("Marc sends the contract Thursday. (He wrote: now Friday.)", ["send 2026-03-06 Marc"]),
        (
            (
                "Oisín will tell me the result on Wednesday.\n\n## 2026-03-03\nOisín wrote that he will "
                "tell me the result by "
                "Friday instead."
            ),
            ["reply 2026-03-06 Oisín"],
        ),
        ("They will call me on Friday.\n\n## 2026-03-04\nThey will now call me Monday.", ["call 2026-03-09"]),
        ("They decide Friday.\n\n## 2026-03-04\nErik texted: now Monday.", ["reply 2026-03-09 Erik"]),
        (
            "Ils m'appellent vendredi.\n\n## 2026-03-04\nFinalement ils m'appellent lundi.",
            ["call 2026-03-09"],
        ),
        (
            "Marc will send the contract on Friday.\n\n## 2026-03-04\nJulia will now send the test Monday.",
            ["send 2026-03-06 Marc", "send 2026-03-09 Julia"],
        ),
    ],
)
def test_a_word_for_the_new_day_makes_two_promises_one(note: str, wanted: list[str]) -> None:
    found = said(f"# Acme\n\n## 2026-03-02\n{note}\n")
    assert [brief(one).removeprefix("promise ") for one in found if one.type is Type.PROMISE] == wanted
