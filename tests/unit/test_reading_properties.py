"""What holds for every note: dress and neighbours change nothing, due is never before said, nothing crashes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from readings import SAVED, SETTINGS, brief, said

from nudged.model import Statement, Type
from nudged.reading import explain_note, read_deadline, read_event

SENTENCES = (
    "Marc will call me tomorrow.",
    "Marc m'appelle demain.",
    "Ana said she would send the contract by Friday.",
    "Elle a dit qu'elle m'enverrait le contrat d'ici vendredi.",
    "I emailed Marc to ask where things stand.",
    "J'ai relancé Sophie, toujours rien.",
    "They made me an offer.",
    "J'ai reçu leur réponse.",
    "He asked to move the interview to Monday.",
    "Sent Claire a thank-you note.",
    "They won't call before January.",
    "If I'm selected they'll call on Friday.",
)
DRESSES = (
    "{}", "- {}", "* {}", "1. {}", "  - {}", "**{}**", "_{}_", "*{}*", "\n\n{}\n\n", "{}  ", "\t{}", "+ {}",
)  # fmt: skip
NEUTRAL = (
    "The weather was lovely and the train was late.",
    "Il a plu toute la journée, j'ai lu un livre.",
    "The role is mostly about pipelines and some reporting.",
    "Le poste est à Lyon, trois jours de présentiel.",
)
WORDS = (
    "marc ana he she they i you will call send write me my the contract interview offer by on friday tomorrow 15 "
    "if not and , . : ; ! « » \" ' ( ) - — > | # * [ ] no never may would should have been to with from at acme "
    "told il elle je nous vous m' appelle enverra rappeler demain lundi si que qui de la le d'ici avant vendredi "
    "relancé reçu réponse j'ai ont été sera entretien reporté à 10h 3pm \n \n\n # ## > - \t é ’ … 🙂 \u0000 \u2028"
).split(" ")


def said_of(statements: tuple[Statement, ...]) -> list[str]:
    return [brief(statement) for statement in statements]


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_reads_the_same_in_any_dress(sentence: str, dress: str) -> None:
    plain = said_of(said(f"# Acme\n\n{sentence}\n"))
    assert said_of(said(f"# Acme\n\n{dress.format(sentence)}\n")) == plain


@pytest.mark.parametrize("sentence", SENTENCES)
def test_apostrophes_and_accents_do_not_matter(sentence: str) -> None:
    assert said_of(said(sentence.replace("'", "’"))) == said_of(said(sentence))


@pytest.mark.parametrize("neighbour", NEUTRAL)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_an_unrelated_paragraph_changes_nothing(sentence: str, neighbour: str) -> None:
    alone = said_of(said(f"# Acme\n\n{sentence}\n"))
    assert said_of(said(f"# Acme\n\n{sentence}\n\n{neighbour}\n")) == alone
    assert said_of(said(f"# Acme\n\n{neighbour}\n\n{sentence}\n")) == alone


@given(
    st.sampled_from(SENTENCES),
    st.dates(date(2024, 1, 1), date(2030, 12, 31)),
)
def test_an_open_promise_is_never_due_before_it_was_said(sentence: str, day: date) -> None:
    for statement in said(f"# Acme\n\n## {day.isoformat()}\n{sentence}\n"):
        assert statement.said == day
        if statement.type is Type.PROMISE and not statement.broken:
            assert statement.due is not None
            assert statement.due >= day


@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
def test_no_words_crash_the_reading(text: str) -> None:
    for statement in said(text):
        assert statement.quote
        assert statement.line >= 1
        assert "".join(statement.quote.split()) in "".join(text.split())
    explain_note(text, file="a.md", modified=SAVED, settings=SETTINGS)
    read_event("Interview", text, said=SAVED, company="Acme", settings=SETTINGS)


@given(st.text(max_size=300))
@example("¯:")
def test_no_text_crashes_the_reading(text: str) -> None:
    for file in ("a.md", "a.org", "a.txt", "a.eml", "2026-03-01 Acme.md"):
        said(text, file=file)
    read_deadline(text, said=SAVED, settings=SETTINGS)
