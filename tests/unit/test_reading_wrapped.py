"""Lines that an editor or mail program has broken are read as the sentences that they are."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readings import CORPUS, brief, said, table

from nudged.model import Type
from nudged.reading import ReadingSettings
from nudged.reading.languages import lexicons, page_words
from nudged.reading.passages.wrapped import unwrapped

WORDS = page_words(lexicons(ReadingSettings()))


def _shown(text: str) -> list[str]:
    return [brief(one) for one in said(f"# Acme\n\n{text}\n") if one.type is not Type.MEETING]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We talked for an hour about the team, and it went well. No\ndecision this week.", []),
        ("On a parlé une heure, ça s'est bien passé. Pas\nde décision cette semaine.", []),
        ("If they like the test,\nMarc will call on Monday.", []),
        ("I hope that\nthey call on Monday.", []),
        ("S'ils aiment le test,\nMarc m'appelle lundi.", []),
        ("It went well. Marc will not\ncall on Tuesday but\non Wednesday.", ["promise call 2026-03-11 Marc"]),
        ("> We will let you know by\n> Friday. Sophie will not\n> call before.", ["promise reply 2026-03-06"]),
        ("- Marc will call me on\n  Tuesday\n- Ana writes on\n  Friday", [
            "promise call 2026-03-10 Marc", "promise reply 2026-03-06 Ana",
        ]),
    ],
)  # fmt: skip
def test_a_broken_line_goes_on(text: str, expected: list[str]) -> None:
    assert _shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Marc will call tomorrow\nAna writes on Friday",
        "talked to marc\nhe'll call tomorrow\nana writes friday",
        "Dr Sun says she will have a yes or no for me in the new year\nfinals tomorrow",
        "Hi Ana,\nI will call you on Monday.\nMarc",
        "Marc: will call tomorrow, he said,\nAna: will write on Friday.",
        "Call with Marc, he'll write tomorrow,\n- Ana calls on Friday.",
        "12 March: Marc will write,\n13 March: Ana calls.",
        "First talk on 20 May\nMarc will call tomorrow.",
    ],
)
def test_a_line_of_its_own_stays_one(text: str) -> None:
    small = not any(line[:1].isupper() for line in text.splitlines())
    assert unwrapped(text, WORDS, small=small) == text


def test_a_broken_promise_keeps_its_line_and_is_quoted_in_one() -> None:
    text = "# Acme\n\nA long talk. Sophie is going to send me the\ncontract by Monday. Marc will\ncall me on Tuesday.\n"
    told = [(one.line, one.quote) for one in said(text) if one.type is Type.PROMISE]
    assert told == [(3, "Sophie is going to send me the contract by Monday"), (4, "Marc will call me on Tuesday")]


BEFORE = {"en": "We went through the whole plan of the house and the garden.", "fr": "Une longue matinée bien remplie."}
BEHIND = {"en": "The coffee was good and the room was warm.", "fr": "Le café était bon et la salle bien chauffée."}


@pytest.mark.no_cover
@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("width", [60, 66, 72, 80])
def test_sentences_read_the_same_in_a_broken_paragraph(lang: str, width: int) -> None:
    rows = table((CORPUS / f"classes-{lang}.txt").read_text(encoding="utf-8"))[::9]
    prose = [row for _, row in rows if row[-1:] == "." and row[:1].isupper() and ":" not in row and row.count(" ") > 2]
    wrong = []
    for sentence in prose:
        paragraph = f"{BEFORE[lang]} {sentence} {BEHIND[lang]}"
        broken = "\n".join(textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False))
        if _shown(broken) != _shown(paragraph):
            wrong.append(broken)
    assert len(wrong) <= len(prose) // 25, wrong  # some breaks leave no trace: "they offered / 3 slots"


@given(st.lists(st.sampled_from(["the", "Marc,", "will", "> a", "- b", "", "call.", "#", "13 May:", "« to", "x" * 50])))
def test_every_place_stays_where_it_is(words: list[str]) -> None:
    text = "\n".join(" ".join(words[first : first + 3]) for first in range(0, len(words), 3))
    whole = unwrapped(text, WORDS, small=False)
    assert len(whole) == len(text)
    assert all(was == now or now == " " for was, now in zip(text, whole, strict=True))
