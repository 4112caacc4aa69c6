"""A third language is one module of tables: German, off by default."""

from __future__ import annotations

import pytest
from readings import SAVED, brief

from nudged.model import Type
from nudged.reading import ReadingSettings, read_note

GERMAN = ReadingSettings(languages=("en", "fr", "de"))
SCORED = (Type.PROMISE, Type.CONTACT, Type.CHASE, Type.COURTESY, Type.RESCHEDULE, Type.OUTCOME)


def read(text: str, settings: ReadingSettings = GERMAN) -> list[str]:
    found = read_note(f"# Acme\n\n{text}\n", file="Acme.md", modified=SAVED, settings=settings)
    return [brief(statement) for statement in found if statement.type in SCORED]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marc ruft mich morgen an.", ["promise call 2026-03-05 Marc"]),
        ("Marc wird mich morgen anrufen.", ["promise call 2026-03-05 Marc"]),
        ("Frau Weber meldet sich bis Freitag.", ["promise reply 2026-03-06 Weber"]),
        ("Sie schickt mir morgen den Vertrag.", ["promise send 2026-03-05"]),
        ("Anna wird mir morgen den Vertrag schicken.", ["promise send 2026-03-05 Anna"]),
        ("Anna hat gesagt, dass sie mich morgen anruft.", ["promise call 2026-03-05 Anna"]),
        ("Er gibt mir am Freitag Bescheid.", ["promise reply 2026-03-06"]),
        ("Die Recruiterin soll mich am Montag zurückrufen.", ["promise call 2026-03-09"]),
        ("Jonas lädt mich bis Freitag zum Gespräch ein.", ["promise schedule 2026-03-06 Jonas"]),
        ("Die Personalabteilung entscheidet bis Freitag.", ["promise reply 2026-03-06"]),
        ("Anna schickt mir den Test in zwei Tagen.", ["promise send 2026-03-06 Anna"]),
        ("Antwort bis Freitag erwartet.", ["promise reply 2026-03-06"]),
        ("Marc wird mich nicht anrufen.", []),
        ("Marc könnte mich morgen anrufen.", []),
        ("Marc möchte mich morgen anrufen.", []),
        ("Wenn es klappt, ruft Marc mich morgen an.", []),
        ("Vielleicht ruft Marc mich morgen an.", []),
        ("Normalerweise antworten sie in zwei Wochen.", []),
        ("Ruft Marc mich morgen an?", []),
        ("Ich rufe Marc morgen an.", []),
        ("Meine Mutter ruft mich morgen an.", []),
        ("Marc hat mich angerufen.", ["contact call Marc"]),
        ("Anna hat mir den Vertrag geschickt.", ["contact send Anna"]),
        ("Ich habe den Vertrag erhalten.", ["contact send"]),
        ("Anruf von Marc.", ["contact call Marc"]),
        ("Ich habe bei Marc nachgefragt.", ["chase"]),
        ("Ich habe mich bei Anna bedankt.", ["courtesy"]),
        ("Sie haben das Gespräch auf Montag verschoben.", ["reschedule 2026-03-09"]),
        ("Absage bekommen.", ["outcome rejected"]),
        ("Ich habe ein Angebot bekommen.", ["outcome offer"]),
        ("Vertrag unterschrieben.", ["outcome signed"]),
    ],
)
def test_what_german_sentences_say(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_german_is_off_by_default() -> None:
    assert read("Marc ruft mich morgen an.", ReadingSettings()) == []
