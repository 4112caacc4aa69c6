"""The drafts: their length, their manners, and that nothing from a note is evaluated."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from told import FRANCE, at, entries, fold, reference_until, statement

from nudged import ledger, messages
from nudged.config import parse
from nudged.drafts import compose, templates
from nudged.messages import en, fr
from nudged.model import Act, NudgeError, Promise

BANNED = ("checking in", "still waiting", "promised", "you failed", "promesse", "toujours pas", "sans réponse de votre")


def promises(act: Act) -> list[tuple[Promise, object]]:
    """A promise with everything known, and one with next to nothing."""
    full = fold("2026-03-20T09:00", *reference_until("2026-03-17"))
    bare = fold(
        "2026-03-20T09:00",
        statement("promise", "2026-03-02", "you will hear from us", act="reply", due="2026-03-09", vague=True),
    )
    return [
        (replace(full.promises[-1], act=act, thing="contract"), replace(full, role="Data engineer")),
        (replace(bare.promises[-1], act=act, company=None), replace(bare, company=None)),
    ]


@pytest.mark.parametrize("lang", messages.LANGUAGES)
@pytest.mark.parametrize("kind", templates.KINDS)
@pytest.mark.parametrize("act", list(Act))
def test_every_draft_is_short_and_kind(lang: str, kind: str, act: Act) -> None:
    for promise, application in promises(act):
        text = templates.draft(kind, application, promise, lang=lang)  # type: ignore[arg-type]
        words = text.split()
        assert len(words) <= 120, text
        assert len(words) >= (20 if kind == "ask" else 58), text
        assert text.count("?") == (0 if kind in ("thanks", "info") else 1), text
        assert not any(word in text.lower() for word in BANNED), text
        assert "{" not in text
        assert "None" not in text
        assert "  " not in text, text
        assert "(e)" not in text, "a text for everybody names no gender"


def test_a_value_is_text_and_never_a_template(tmp_path: Path) -> None:
    promise, application = promises(Act.CALL)[0]
    hostile = replace(promise, person="{{ 7*7 }}{% for %}")
    text = templates.draft("follow-up", application, hostile, lang="en")  # type: ignore[arg-type]
    assert "{{ 7*7 }}{% for %}" in text


def test_the_users_own_template_comes_first_and_a_mistake_in_it_is_one_line(tmp_path: Path) -> None:
    promise, application = promises(Act.CALL)[0]
    own = tmp_path / "en" / "follow-up.txt"
    own.parent.mkdir()
    own.write_text("Hi {{ person }}, about {{ due }}?")
    assert templates.draft("follow-up", application, promise, lang="en", pen=templates.Pen(tmp_path)) == (  # type: ignore[arg-type]
        "Hi Marc, about Wednesday 18 March?\n"
    )
    for wrong in ("{{ nobody }}", "{{ person.__class__.__mro__ }}", "{% if %}"):
        own.write_text(wrong)
        with pytest.raises(NudgeError) as caught:
            templates.draft("follow-up", application, promise, lang="en", pen=templates.Pen(tmp_path))  # type: ignore[arg-type]
        assert str(own) in str(caught.value)
        assert "\n" not in str(caught.value)


def test_both_languages_hold_the_same_texts_with_the_same_values() -> None:
    assert en.TEXTS.keys() == fr.TEXTS.keys()
    assert en.THINGS.keys() == fr.THINGS.keys()
    for code, text in en.TEXTS.items():
        names = {part.split("}")[0] for part in text.split("{")[1:]}
        assert names == {part.split("}")[0] for part in fr.TEXTS[code].split("{")[1:]}, code


def voice(**raw: object) -> compose.Voice:
    return compose.Voice(parse({"timezone": "Europe/Paris", **raw}), FRANCE)


def test_the_reminder_of_the_reference_story_in_words() -> None:
    made = ledger.build(entries(*reference_until("2026-03-05")), (), (), working=FRANCE, now=at("2026-03-06T18:00"))
    (wanted,) = compose.reminders(made, voice(language="en"))
    assert wanted.summary == "Acme: did Marc call? (expected by Fri 6)"
    assert wanted.start == at("2026-03-09T09:00")
    for part in ("I'll call you tomorrow to set it up", "Fri 6 Mar", "too early to tell", "Dear Marc", wanted.promise):
        assert part in wanted.description
    (french,) = compose.reminders(made, voice(language="fr"))
    assert french.summary == "Acme : Marc a appelé ? (prévu ven. 6)"
    assert french.wording == wanted.wording
    (discreet,) = compose.reminders(made, voice(language="en", calendar={"discreet": True}))
    assert "Acme" not in discreet.summary
    assert "Marc" not in discreet.summary
