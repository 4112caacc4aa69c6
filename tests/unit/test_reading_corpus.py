"""The annotated notes are read at least as well as before: the floors only rise.

The notes are by many writers: ``dev`` and ``own`` by the first ones, ``others``, ``further`` and ``aside`` by later
ones, ``fresh``, ``more``, ``late``, ``many``, ``last``, ``newest``, ``states``, ``campaign``, ``trades``, ``studio``,
``bureau``, ``shifts``, ``outlines``, ``metiers``, ``planner``, ``campus``, ``kitchens``, ``minutes``, ``soins``,
``liege``, ``quebec``, ``notebooks``, ``journals``, ``evenings``, ``carnets``, ``workdays``, ``semaines``, ``autumn``,
``automne``, ``winter`` and ``hiver`` by the last. ``elsewhere``, ``ailleurs``, ``bystanders`` and ``riverains`` are
full of other people's business, which looks like promises, as are ``astray``. Nobody has looked at what is missed on
every second line of ``fresh-en``, nor in ``unread``, ``unseen``, ``sealed``, ``closed``, ``hidden``, ``shut`` and
``astray``, nor do the weights of words count them (``weigh.py``), so that their scores tell how well unseen notes are
read.
``sentences`` are single sentences for breadth, all said about Acme on Thursday 5 March 2026. ``classes`` holds the
members of the classes of wordings that are read right, true ones and false ones, and ``lookalikes`` what only looks
like a promise, each beside a near twin that is one: none of them may go wrong again.
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from readings import CORPUS, SHOWN, said, scored

from nudged.model import Statement, Type

ROWS = ["classes-en.txt", "classes-fr.txt", "classes-fr-promises.txt", "lookalikes-en.txt", "lookalikes-fr.txt"]
_EVERY = 20


@pytest.mark.parametrize(
    ("name", "strict", "precision", "other", "person", "company", "act"),
    [
        ("dev.jsonl", 0.997, 0.995, 0.98, 0.98, 0.995, 0.985),
        ("own-en.jsonl", 0.98, 0.99, 0.98, 0.98, 0.985, 0.97),
        ("own-fr.jsonl", 0.955, 0.985, 0.975, 0.965, 0.98, 0.97),
        ("others-en.jsonl", 0.975, 0.985, 0.98, 0.975, 0.98, 0.95),
        ("others-fr.jsonl", 0.985, 0.985, 0.97, 0.975, 0.99, 0.99),
        ("further-en.jsonl", 0.98, 0.985, 0.99, 0.995, 0.995, 0.965),
        ("further-fr.jsonl", 0.985, 0.995, 0.98, 0.98, 0.995, 0.98),
        ("aside-en.jsonl", 0.985, 0.995, 0.97, 0.97, 0.995, 0.96),
        ("aside-fr.jsonl", 0.975, 0.985, 0.945, 0.975, 0.995, 0.96),
        ("fresh-en.jsonl", 0.97, 0.995, 0.96, 0.96, 0.995, 0.985),
        ("more-en.jsonl", 0.98, 0.98, 0.95, 0.995, 0.995, 0.965),
        ("more-fr.jsonl", 0.96, 0.965, 0.96, 0.98, 0.995, 0.965),
        ("late-en.jsonl", 0.98, 0.995, 0.965, 0.995, 0.98, 0.995),
        ("late-fr.jsonl", 0.97, 0.98, 0.98, 0.965, 0.995, 0.945),
        ("many-en.jsonl", 0.99, 0.995, 0.99, 0.985, 0.995, 0.99),
        ("many-fr.jsonl", 0.99, 0.995, 0.995, 0.98, 0.995, 0.985),
        ("last-en.jsonl", 0.975, 0.985, 0.98, 0.96, 0.99, 0.98),
        ("last-fr.jsonl", 0.985, 0.995, 0.96, 0.96, 0.995, 0.94),
        ("newest-en.jsonl", 0.965, 0.995, 0.975, 0.94, 0.98, 0.94),
        ("states-en.jsonl", 0.995, 0.995, 0.995, 0.98, 0.995, 0.995),
        ("campaign-en.jsonl", 0.975, 0.975, 0.95, 0.96, 0.975, 0.975),
        ("studio-en.jsonl", 0.995, 0.995, 0.995, 0.965, 0.995, 0.995),
        ("shifts-en.jsonl", 0.98, 0.995, 0.995, 0.995, 0.995, 0.995),
        ("outlines-en.jsonl", 0.995, 0.995, 0.98, 0.97, 0.995, 0.97),
        ("newest-fr.jsonl", 0.985, 0.995, 0.96, 0.98, 0.995, 0.995),
        ("trades-fr.jsonl", 0.99, 0.98, 0.995, 0.995, 0.98, 0.995),
        ("bureau-fr.jsonl", 0.995, 0.995, 0.995, 0.995, 0.995, 0.97),
        ("metiers-fr.jsonl", 0.96, 0.98, 0.985, 0.985, 0.995, 0.98),
        ("planner-en.jsonl", 0.95, 0.95, 0.98, 0.98, 0.995, 0.995),
        ("campus-en.jsonl", 0.98, 0.995, 0.98, 0.975, 0.995, 0.965),
        ("kitchens-en.jsonl", 0.95, 0.945, 0.96, 0.925, 0.995, 0.98),
        ("minutes-en.jsonl", 0.93, 0.98, 0.955, 0.93, 0.98, 0.98),
        ("soins-fr.jsonl", 0.975, 0.98, 0.985, 0.96, 0.995, 0.995),
        ("liege-fr.jsonl", 0.99, 0.98, 0.98, 0.995, 0.995, 0.98),
        ("quebec-fr.jsonl", 0.995, 0.995, 0.98, 0.995, 0.995, 0.98),
        ("notebooks-en.jsonl", 0.99, 0.995, 0.995, 0.97, 0.995, 0.995),
        ("notebooks-fr.jsonl", 0.96, 0.995, 0.985, 0.995, 0.995, 0.98),
        ("journals-en.jsonl", 0.985, 0.99, 0.99, 0.95, 0.99, 0.975),
        ("journals-fr.jsonl", 0.995, 0.995, 0.99, 0.995, 0.995, 0.985),
        ("evenings-en.jsonl", 0.985, 0.99, 0.985, 0.985, 0.995, 0.98),
        ("carnets-fr.jsonl", 0.99, 0.995, 0.99, 0.99, 0.995, 0.985),
        ("workdays-en.jsonl", 0.995, 0.995, 0.99, 0.99, 0.995, 0.99),
        ("semaines-fr.jsonl", 0.995, 0.995, 0.995, 0.99, 0.985, 0.99),
        ("elsewhere-en.jsonl", 0.935, 0.92, 0.96, 0.955, 0.985, 0.985),
        ("ailleurs-fr.jsonl", 0.935, 0.88, 0.94, 0.975, 0.975, 0.995),
        ("autumn-en.jsonl", 0.965, 0.96, 0.96, 0.94, 0.99, 0.965),
        ("automne-fr.jsonl", 0.975, 0.98, 0.975, 0.975, 0.99, 0.965),
        ("bystanders-en.jsonl", 0.715, 0.595, 0.82, 0.94, 0.995, 0.995),
        ("riverains-fr.jsonl", 0.805, 0.675, 0.695, 0.94, 0.99, 0.99),
        ("winter-en.jsonl", 0.86, 0.94, 0.875, 0.91, 0.98, 0.95),
        ("hiver-fr.jsonl", 0.925, 0.945, 0.895, 0.98, 0.95, 0.96),
        ("astray-en.jsonl", 0.775, 0.66, 0.81, 0.96, 0.995, 0.995),
        ("astray-fr.jsonl", 0.825, 0.765, 0.87, 0.995, 0.995, 0.995),
        ("shut-en.jsonl", 0.945, 0.965, 0.925, 0.985, 0.995, 0.995),
        ("shut-fr.jsonl", 0.965, 0.97, 0.955, 0.97, 0.995, 0.99),
        ("hidden-en.jsonl", 0.95, 0.995, 0.985, 0.94, 0.995, 0.98),
        ("hidden-fr.jsonl", 0.975, 0.975, 0.96, 0.98, 0.995, 0.995),
        ("closed-en.jsonl", 0.95, 0.97, 0.96, 0.98, 0.98, 0.995),
        ("closed-fr.jsonl", 0.955, 0.985, 0.955, 0.99, 0.995, 0.97),
        ("sealed-en.jsonl", 0.975, 0.985, 0.975, 0.995, 0.975, 0.995),
        ("sealed-fr.jsonl", 0.975, 0.98, 0.96, 0.995, 0.985, 0.995),
        ("unread-fr.jsonl", 0.97, 0.985, 0.96, 0.97, 0.98, 0.99),
        ("unseen-en.jsonl", 0.945, 0.995, 0.935, 0.995, 0.98, 0.955),
        ("unseen-fr.jsonl", 0.985, 0.98, 0.91, 0.975, 0.98, 0.995),
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


@pytest.mark.parametrize(
    ("name", "precision", "recall", "other"),
    [("sentences-en.txt", 0.98, 0.91, 0.975), ("sentences-fr.txt", 0.925, 0.84, 0.91)],
)
def test_sentences_of_many_kinds_are_read_as_well_as_before(
    name: str, precision: float, recall: float, other: float
) -> None:
    found, extra, missed = Counter[bool](), Counter[bool](), Counter[bool]()
    for line in (CORPUS / name).read_text(encoding="utf-8").splitlines():
        kinds, _, text = line.partition("|")
        wanted = Counter(kind.strip() for kind in kinds.split("+") if kind.strip() != "-")
        got = Counter(_kind(statement) for statement in _said_on_thursday(text.strip()))
        for counter, part in ((found, wanted & got), (extra, got - wanted), (missed, wanted - got)):
            for kind, times in part.items():
                counter[kind.startswith("promise")] += times
    assert found[True] / (found[True] + extra[True]) >= precision
    assert found[True] / (found[True] + missed[True]) >= recall
    assert 2 * found[False] / (2 * found[False] + extra[False] + missed[False]) >= other


@pytest.mark.parametrize("name", ROWS)
def test_each_member_of_the_classes_of_wordings_is_read_right(name: str) -> None:
    wrong = []
    for line in (CORPUS / name).read_text(encoding="utf-8").splitlines():
        kinds, _, text = line.partition("|")
        wanted = sorted(kind.strip() for kind in kinds.split("+") if kind.strip() != "-")
        got = sorted(_kind(statement) for statement in _said_on_thursday(text.strip()))
        if got != wanted:
            wrong.append((text.strip(), wanted, got))
    assert wrong == []


@pytest.mark.no_cover
@pytest.mark.parametrize("name", ROWS)
def test_half_a_sentence_of_the_classes_and_lookalikes_raises_nothing(name: str) -> None:
    """A note is read while it is being typed."""
    for line in (CORPUS / name).read_text(encoding="utf-8").splitlines()[::_EVERY]:
        words = line.partition("|")[2].split()
        for end in range(1, len(words)):
            half = " ".join(words[:end])
            try:
                _said_on_thursday(half)
            except Exception as error:
                error.add_note(half)
                raise


def _said_on_thursday(text: str) -> list[Statement]:
    saved = datetime(2026, 3, 5, 18, tzinfo=ZoneInfo("Europe/Paris"))
    return [one for one in said(f"# Acme\n\n## 2026-03-05 Notes\n{text}\n", saved=saved) if one.type in SHOWN]


def _kind(statement: Statement) -> str:
    due = f"={statement.due:%m-%d}" if statement.type is Type.PROMISE and statement.due else ""
    return statement.type.value + due
