"""The German time words: one table makes the same grammar read a third language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from deadline_cases import SAID, moment, settings

from nudged.reading.deadlines import atoms, find
from nudged.reading.lexicon_en import ENGLISH
from nudged.reading.time_de import TIME
from nudged.reading.times import Reference, resolve
from nudged.reading.tokens import tokenize

GERMAN = replace(ENGLISH, code="de", time=TIME, day_first=True)
TABLE = """
2026-03-10 | heute | bis Feierabend | im Laufe des Tages | sofort
2026-03-11 | morgen | bis morgen | am nächsten Tag
2026-03-12 | übermorgen | in zwei Tagen | bis Donnerstag | in 2 Tagen | vor Freitag | bald | zeitnah
2026-03-13 | Freitag | bis Freitag | am Freitag | spätestens Freitag | Donnerstag oder Freitag | diese Woche
2026-03-13 | bis Ende der Woche | am 13. | bis zum 13. März | 13.03. | 13.3.2026 | in zwei bis drei Tagen
2026-03-13 | innerhalb von drei Werktagen
2026-03-15 | am 15. | bis zum 15. | Mitte März | dieses Wochenende | in ein paar Tagen | in den nächsten Tagen
2026-03-17 | in einer Woche | Anfang nächster Woche | nächsten Dienstag | innerhalb einer Woche
2026-03-18 | Mitte nächster Woche
2026-03-20 | nächste Woche | Ende nächster Woche | nächsten Freitag | in der Woche vom 16.
2026-03-24 | in zwei Wochen | innerhalb von zwei Wochen | in ein bis zwei Wochen
2026-03-31 | bis Ende des Monats | im März | Ende März | diesen Monat
2026-04-30 | nächsten Monat | im April
2026-12-24 | vor Weihnachten | vor den Feiertagen
2027-01-08 | nach den Feiertagen | im neuen Jahr
2026-03-10T15:00 | um 15 Uhr | heute um 15 Uhr | gegen 15 Uhr
2026-03-10T15:30 | um 15:30 Uhr | um halb vier | um 15 Uhr 30
2026-03-11T12:00 | morgen früh | morgen Vormittag | morgen Mittag
2026-03-13T18:00 | Freitag Nachmittag
"""


def _rows() -> list[tuple[str, str]]:
    rows = ([part.strip() for part in row.split("|")] for row in TABLE.strip().splitlines())
    return [(wording, due) for due, *wordings in rows for wording in wordings]


@pytest.mark.parametrize(("wording", "due"), _rows())
def test_german_wordings(wording: str, due: str) -> None:
    tokens = tokenize(wording)
    reference = Reference(SAID.date(), SAID.time(), settings("en").working)
    (when,) = find(atoms(tokens, [token.norm for token in tokens], GERMAN), day_first=True)
    found = resolve(when, reference)
    assert found is not None
    assert moment(found.day.isoformat(), found.at) == due
