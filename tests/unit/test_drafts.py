"""The drafts: their length, their manners, and that nothing from a note is evaluated."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from told import FRANCE, at, entries, fold, reference_until, statement

from nudged import ledger, messages
from nudged.config import parse
from nudged.drafts import compose, templates
from nudged.messages import en, fr
from nudged.model import Act, Application, Entry, NudgeError, Outcome, Promise, Source

BANNED = ("checking in", "still waiting", "promised", "you failed", "promesse", "toujours pas", "sans réponse de votre")


SPOKEN = "Marc m'a dit : « un deux trois quatre cinq six sept huit neuf dix onze douze »"
LONG = "a very long name that a sentence of a note was taken for by mistake"


def situations(act: Act) -> list[tuple[Promise, Application]]:
    """A promise with everything known, one with next to nothing, and ones whose values are too long for a letter."""
    full = fold("2026-03-20T09:00", *reference_until("2026-03-17"))
    bare = fold(
        "2026-03-20T09:00",
        statement("promise", "2026-03-02", "you will hear from us", act="reply", due="2026-03-09", vague=True),
    )
    known = replace(full.promises[-1], act=act, thing="documents", person="Jean-Marc de la Tour", purpose="meeting")
    role = "Senior data engineer for renewable energy"
    unknown = replace(bare.promises[-1], act=act, company=None)
    return [
        (known, replace(full, role=role, company="Grande Compagnie des Eaux et Forêts", applied_on=full.chases[0])),
        (replace(known, renewal=1), replace(full, role=None, ended=Outcome.REJECTED)),
        (replace(known, thing="feedback"), replace(full, role=role, ended=Outcome.SIGNED)),
        (replace(known, quote=SPOKEN), replace(full, role=role, company="Grande Compagnie des Eaux et Forêts")),
        (replace(known, quote=SPOKEN, lang="fr"), replace(full, role=role)),
        (unknown, replace(bare, company=None)),
        (replace(unknown, person=LONG, thing=LONG[:20]), replace(full, company=LONG, role=LONG, via=LONG)),
    ]


@pytest.mark.parametrize("lang", messages.LANGUAGES)
@pytest.mark.parametrize("kind", templates.KINDS)
@pytest.mark.parametrize("act", list(Act))
def test_every_draft_is_short_and_kind(lang: str, kind: str, act: Act) -> None:
    for promise, application in situations(act):
        text = templates.draft(kind, application, promise, lang=lang)
        words = [word for word in text.split() if any(c.isalnum() for c in word)]
        assert len(words) <= 120, (len(words), text)
        assert len(words) >= (20 if kind == "ask" else 60), (len(words), text)
        assert text.count("?") == (0 if kind in ("thanks", "info") else 1), text
        assert not any(word in text.lower() for word in BANNED), text
        assert not set("{}") & set(text)
        assert "None" not in text
        assert "  " not in text, text
        assert "\n\n\n" not in text
        assert not re.search(r" [,.;](?! )|,,|\.\.", text), text
        assert "(e)" not in text, "a text for everybody names no gender"
        assert LONG not in text
        if lang == "fr":
            assert not re.search(r"\b(tu|ton|ta|tes|toi)\b", text.lower()), text
            assert "Cordialement," in text
            assert "'" not in text, "the apostrophe of a printed text"
        assert not re.search(
            r"\b(the|and|you|your)\b" if lang == "fr" else r"\b(vous|le|et|votre)\b", _without(text)
        ), text


def _without(text: str) -> str:
    """``text`` without the values that a note gave."""
    return text.replace("Grande Compagnie des Eaux et Forêts", "").replace("de la Tour", "")


@pytest.mark.parametrize("lang", messages.LANGUAGES)
@pytest.mark.parametrize("kind", templates.KINDS)
def test_a_conversation_is_spoken_of_only_where_one_was_held(lang: str, kind: str) -> None:
    told = [
        statement("promise", "2026-03-02", "Marc will call tomorrow", act="call", due="2026-03-03", person="Marc"),
        statement("meeting", "2026-03-02", "Interview on the 20th", when="2026-03-20"),
    ]
    app = fold("2026-03-10T09:00", *told)
    text = templates.draft(kind, app, app.promises[0], lang=lang) if kind != "after-interview" else ""
    for word in ("20 ", "you told me", "you said about", "m’avez dit", "conversation of", "échange du", "entretien"):
        assert word not in text, text
    held = fold("2026-03-21T09:00", *told)
    if kind in ("follow-up", "second-follow-up", "last-note", "closing", "thanks", "info", "after-interview"):
        assert "20 " in templates.draft(kind, held, held.promises[0], lang=lang)


@pytest.mark.parametrize(
    ("quote", "person", "lang", "greeting"),
    [
        ("Mme Durand m'appelle demain", "Durand", "fr", "Bonjour Madame Durand,"),
        ("M. Durand m'appelle demain", "Durand", "fr", "Bonjour Monsieur Durand,"),
        ("Mme Durand m'appelle demain", "Claire Durand", "en", "Dear Ms Durand,"),
        ("Mr Durand will call", "Durand", "en", "Dear Mr Durand,"),
        ("Dr. Durand will call", "Durand", "en", "Dear Dr Durand,"),
        ("Mme Durand m'appelle demain", "Marc", "fr", "Bonjour Marc,"),
        ("Marc will call", "Marc", "en", "Dear Marc,"),
        ("they will call", None, "en", "Hello,"),
        ("on m'appelle", None, "fr", "Bonjour,"),
    ],
)
def test_it_begins_with_the_title_that_the_notes_tell(quote: str, person: str | None, lang: str, greeting: str) -> None:
    told = statement("promise", "2026-03-02", quote, act="call", due="2026-03-03", person=person)
    app = fold("2026-03-04T09:00", told)
    assert templates.draft("follow-up", app, app.promises[0], lang=lang).startswith(greeting + "\n")


def test_it_ends_with_the_users_name_or_a_place_for_it() -> None:
    promise, application = situations(Act.CALL)[0]
    for lang, place in (("en", "[your name]"), ("fr", "[votre nom]")):
        assert templates.draft("ask", application, promise, lang=lang).endswith(f"\n{place}\n")
        signed = templates.draft("ask", application, promise, lang=lang, pen=templates.Pen(name="Nadia\nMartin"))
        assert signed.endswith("\nNadia Martin\n")


@pytest.mark.parametrize(
    ("quote", "lang", "shown"),
    [
        ('Marc said: "You will hear from us in a day or two."', "en", "said: “You will hear from us in a day or two”."),
        ("« Je vous appelle demain »", "fr", "aimablement\u00a0: «\u00a0Je vous appelle demain\u00a0»."),
        ("he will send the itinerary shortly", "en", "you mentioned that I would hear from you."),
        ('"Soon."', "en", "you mentioned that I would hear from you."),
        ('"' + "one two three " * 5 + '"', "en", "you mentioned that I would hear from you."),
    ],
)
def test_their_own_words_are_given_where_the_note_quotes_them(quote: str, lang: str, shown: str) -> None:
    said = statement("promise", "2026-03-02", quote, act="reply", due="2026-03-03", lang=lang)
    app = fold("2026-03-04T09:00", said)
    text = templates.draft("follow-up", app, app.promises[0], lang=lang)
    assert shown in text
    other = templates.draft("follow-up", app, app.promises[0], lang="fr" if lang == "en" else "en")
    assert quote.strip('"« »') not in other, "not in a letter in another language"


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=80), st.sampled_from(templates.KINDS))
@settings(max_examples=60, deadline=None)
def test_no_value_of_a_note_makes_a_draft_long_or_breaks_it(role: str, company: str, person: str, kind: str) -> None:
    promise, application = situations(Act.SEND)[0]
    strange = replace(application, role=role, company=company)
    for lang in messages.LANGUAGES:
        text = templates.draft(kind, strange, replace(promise, person=person), lang=lang)
        assert len(text.split()) <= 125, text


def test_a_value_is_text_and_never_a_template(tmp_path: Path) -> None:
    promise, application = situations(Act.CALL)[0]
    hostile = replace(promise, person="{{ 7*7 }}{% for %}")
    text = templates.draft("follow-up", application, hostile, lang="en")
    assert "{{ 7*7 }}{% for %}" in text


def test_the_users_own_template_comes_first_and_a_mistake_in_it_is_one_line(tmp_path: Path) -> None:
    promise, application = situations(Act.CALL)[0]
    own = tmp_path / "en" / "follow-up.txt"
    own.parent.mkdir()
    own.write_text("Hi {{ person }}, about {{ due }}?")
    assert templates.draft("follow-up", application, promise, lang="en", pen=templates.Pen(tmp_path)) == (
        "Hi Jean-Marc de la Tour, about Wednesday 18 March?\n"
    )
    for wrong in ("{{ nobody }}", "{{ person.__class__.__mro__ }}", "{% if %}"):
        own.write_text(wrong)
        with pytest.raises(NudgeError) as caught:
            templates.draft("follow-up", application, promise, lang="en", pen=templates.Pen(tmp_path))
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


def test_a_line_that_has_just_gone_closes_no_reminder() -> None:
    """Taken out long ago, it closes nothing for good on a machine that has been off: the others would not undo that."""
    call = statement("promise", "2026-03-02", "Marc will call", act="call", due="2026-03-03", person="Marc")
    came = statement("contact", "2026-03-03", "Marc called", act="call", person="Marc")
    (promised,), (kept,) = entries(call), entries(came, file="2026-03-03.md")
    gone = replace(kept, gone=at("2026-03-20T12:00"))

    def closed(now: str, contact: Entry) -> list[bool]:
        made = ledger.build([promised, contact], (), (), working=FRANCE, now=at(now))
        return [reminder.closed for reminder in compose.reminders(made, voice())]

    assert closed("2026-03-20T13:00", kept) == [True]
    assert closed("2026-03-20T13:00", gone) == []
    assert closed("2026-03-21T13:00", gone) == [False]
    assert closed("2026-03-20T13:00", replace(gone, source=Source(file="elsewhere/Acme.md"), gone=None)) == [True]
