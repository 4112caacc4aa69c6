"""A sentence ends with one full stop, also where a day's or a company's abbreviation ends it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from nudged import messages


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("code", ["step.wait", "reminder.due", "reminder.due-vague", "cli.show.closed-over"])
def test_a_day_that_ends_a_sentence_brings_no_second_full_stop(lang: str, code: str) -> None:
    days = (date(2026, 1, 1) + timedelta(days=30 * month) for month in range(12))
    texts = [messages.say(lang, code, day=messages.day_month(lang, day)) for day in days]
    assert all(text.endswith(".") and not text.endswith("..") for text in texts), texts


def test_the_stop_of_an_abbreviation_inside_a_sentence_stays() -> None:
    day = messages.day_month("fr", date(2026, 4, 18))
    assert messages.say("fr", "evidence.ended", day=day, outcome="refus") == "Terminé le sam. 18 avr.\u00a0: refus."


def test_an_abbreviated_name_keeps_its_stop() -> None:
    title = messages.say("en", "notice.standing", company="Acme Inc.", standing="closed")
    assert title == "Acme Inc.: closed"


@pytest.mark.parametrize(
    ("lang", "text", "shown"),
    [
        (
            "fr",
            "Elle m'a dit : « Je vous écris jeudi »",
            "« Elle m'a dit : “Je vous écris jeudi” »",
        ),
        (
            "fr",
            "Elle m'a dit : « Je vous écris jeudi",
            "« Elle m'a dit : “Je vous écris jeudi” »",
        ),
        ("fr", "« Je vous appelle demain »", "« Je vous appelle demain »"),
        ("en", "He said: “I'll call you”", "“He said: ‘I'll call you’”"),
    ],
)
def test_a_quotation_in_a_quotation_has_the_inner_marks(lang: str, text: str, shown: str) -> None:
    assert messages.quoted(lang, text).replace("\u00a0", " ").replace("\u202f", " ") == shown
