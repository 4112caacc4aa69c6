"""Whose words a name stands for in pasted chats and mails: the candidate's, or another's of the same first name."""

from __future__ import annotations

import pytest
from readings import SAVED, brief

from nudged.model import Type
from nudged.reading import ReadingSettings, read_note

SAYS = {"en": "I'll call you on Friday", "fr": "Je vous appelle vendredi"}
THANKS = {"en": "Thank you!", "fr": "Merci !"}


def read(text: str, name: str, *addresses: str) -> list[tuple[Type, str | None]]:
    """The promises of a note at Acme and what its writer owes, with the persons."""
    settings = ReadingSettings(name=name, addresses=addresses)
    found = read_note(f"# Acme\n\n{text}\n", file="Acme.md", modified=SAVED, settings=settings)
    return [(one.type, one.person) for one in found if one.type in (Type.PROMISE, Type.OWN)]


def by(person: str) -> list[tuple[Type, str | None]]:
    return [(Type.PROMISE, person)]


@pytest.mark.parametrize("lang", SAYS)
@pytest.mark.parametrize(
    "form",
    [
        "Marc: {text}", "**Marc:** {text}", "- Marc: {text}", "Marc (10:12): {text}", "[10:12] Marc: {text}",
        "Marc  10:12 AM\n{text}\n", "Marc: {text}\nMe: {thanks}", "Me: Hello\nMarc: {text}",
        "Marc  10:12 AM\n{text}\nYou  10:15 AM\n{thanks}", "Marc  10:12\n{text}\nVous  10:15\n{thanks}",
        "Marc: {text}\nMarc Martin: {thanks}", "Talked to Marc Dupont and Ana.\nMarc: {text}\nAna: {thanks}",
        "Marc (Acme) and Ana were there.\nMarc: {text}\nAna: {thanks}",
        "## Chat with Marc\nMarc: {text}\nAna: {thanks}", "Écrit à marc@acme.com\nMarc: {text}\nAna: {thanks}",
        "Marc called.\nMarc: {text}\nAna: {thanks}",
        "## Monday\nAna: {thanks}\n\n## Tuesday\nMarc: {text}",
    ],
)  # fmt: skip
def test_a_recruiter_of_the_same_first_name_is_not_the_candidate(form: str, lang: str) -> None:
    assert read(form.format(text=SAYS[lang], thanks=THANKS[lang]), "Marc Martin") == by("Marc")


@pytest.mark.parametrize("lang", SAYS)
@pytest.mark.parametrize(
    "form",
    [
        "Marc Martin: {text}", "MARTIN Marc: {text}", "Ana: {thanks}\nMarc: {text}", "Marc: {text}\nAna: {thanks}",
        "Ana: {thanks}\nMarc M.: {text}", "Ana  10:12 AM\n{thanks}\nMarc M  10:15 AM\n{text}",
        "Ana  10:12 AM\n{thanks}\nMarc  10:15 AM\n{text}", "[10:12] Ana: {thanks}\n[10:15] Marc: {text}",
        "Tunde: Hello\nMarc: {text}\nTunde: {thanks}", "[10:12] Acme Talent: {thanks}\n[10:15] Marc: {text}",
        "Ana Roux\n10:12\n{thanks}\n\nMarc\n10:15\n{text}\n",
        "Ana: {thanks}\nMarc (Teams): {text}",
    ],
)  # fmt: skip
def test_the_first_name_is_the_candidate_where_somebody_else_speaks(form: str, lang: str) -> None:
    assert read(form.format(text=SAYS[lang], thanks=THANKS[lang]), "Marc Martin") == [(Type.OWN, None)]


@pytest.mark.parametrize(
    ("mail", "person"),
    [
        ("From: Nadia <nadia@acme.com>\nTo: me\n\n{text}.\n", "Nadia"),
        ("From: Nadia Martin <nadia@acme.com>\nTo: me\n\n{text}.\n", "Nadia"),
        ("From: Nadia\nTo: Nadia Martin\n\n{text}.\n", "Nadia"),
        ("De : Nadia\nÀ : moi\n\n{text}.\n", "Nadia"),
        ("From: nadia@acme.com\nTo: me\n\n{text}.\n\nBest,\nNadia\n", "Nadia"),
        ("On Tue, 3 Mar 2026 at 10:12, Nadia <nadia@acme.com> wrote:\n> {text}.\n", "Nadia"),
        ("Le mar. 3 mars 2026 à 10:12, Nadia <nadia@acme.com> a écrit :\n> {text}.\n", "Nadia"),
        ("Hi Nadia,\n\n{text}.\n\nBest,\nNadia\n", "Nadia"),
        ("Bonjour Nadia,\n\n{text}.\n\nBien à vous,\nNadia\n", "Nadia"),
        ("Hi,\n\n{text}.\n\nBest,\nNadia Rossi\n", "Nadia Rossi"),
        ("> {text}.\n> Nadia Rossi\n", "Nadia Rossi"),
        ("Call with Nadia Rossi.\n\n> {text}.\n> Nadia\n", "Nadia"),
        ("Call with Nadia Rossi.\n\nHi,\n\n{text}.\n\nBest,\nNadia\n", "Nadia"),
    ],
)
@pytest.mark.parametrize("lang", SAYS)
def test_a_mail_of_a_namesake_is_theirs(mail: str, person: str, lang: str) -> None:
    assert read(mail.format(text=SAYS[lang]), "Nadia Martin", "nadia@home.example") == by(person)


@pytest.mark.parametrize("address", ["nadia@acme.com", "n.rossi@acme.com"])
def test_an_address_without_the_surname_is_not_of_who_has_told_none(address: str) -> None:
    assert read(f"From: Nadia <{address}>\nTo: me\n\n{SAYS['en']}.\n", "Nadia Martin") == by("Nadia")


@pytest.mark.parametrize(
    "mail",
    [
        "From: Nadia Martin\nTo: Ana\n\n{text}.\n",
        "From: Nadia\nTo: Ana\n\n{text}.\n",
        "De : Nadia\nÀ : Ana Roux\n\n{text}.\n",
        "From: Nadia <nadia@home.example>\nTo: Ana\n\n{text}.\n",
        "From: Nadia Martin <n.m@home.example>\nTo: Ana\n\n{text}.\n",
        "Hi Ana,\n\n{text}.\n\nBest,\nNadia\n",
        "Hello,\n\n{text}.\n\nBest,\nNadia\n",
        "Bonjour Ana,\n\n{text}.\n\nBien à vous,\nNadia M.\n",
        "> {text}.\n> Nadia\n",
        "On Tue, 3 Mar 2026 at 10:12, Nadia Martin wrote:\n> {text}.\n",
    ],
)
@pytest.mark.parametrize("lang", SAYS)
def test_a_mail_of_the_candidate_is_theirs(mail: str, lang: str) -> None:
    own = ("nadia@home.example", "n.m@home.example")
    assert by("Nadia") != (got := read(mail.format(text=SAYS[lang]), "Nadia Martin", *own))
    assert [kind for kind, _ in got if kind is Type.PROMISE] == []


def test_an_address_that_holds_the_surname_is_theirs() -> None:
    mail = f"From: Nadia <nadia.martin@home.example>\nTo: Ana\n\n{SAYS['en']}.\n"
    assert read(mail, "Nadia Martin") == [(Type.OWN, None)]


@pytest.mark.parametrize("lang", SAYS)
@pytest.mark.parametrize("form", ["Sophie L.: {text}", "- Sophie L.: {text}", "**Sophie L.:** {text}"])
def test_the_letter_of_a_surname_stands_in_a_label(form: str, lang: str) -> None:
    assert read(form.format(text=SAYS[lang]), "") == by("Sophie L.")


def told(text: str) -> list[str]:
    found = read_note(f"# Acme\n\n{text}\n", file="Acme.md", modified=SAVED, settings=ReadingSettings(name="Sam Doe"))
    return [brief(one) for one in found]


HEADS = ["Marc  10:12 AM", "Marc\n10:12", "[10:12] Marc", "Marc — Today at 10:12", "Marc — Yesterday at 10:12"]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("blank", ["", "\n"])
@pytest.mark.parametrize(
    ("says", "mine", "wanted"),
    [
        ("I'll call you on Friday", "- Sent a thank-you note\n- Emailed Marc for news", ["courtesy", "chase"]),
        ("Je vous appelle vendredi", "- Envoyé mes remerciements\n- Relancé Marc", ["courtesy", "chase"]),
        ("I'll call you on Friday", "1. Sent a thank-you note\n2. Emailed Marc for news", ["courtesy", "chase"]),
        ("I'll call you on Friday", "* [x] Sent a thank-you note", ["courtesy"]),
        ("I'll call you on Friday", "---\nSent a thank-you note", ["courtesy"]),
        ("Je vous appelle vendredi", "***\nRelancé Marc", ["chase"]),
        ("I'll call you on Friday", "## Later\nSent a thank-you note", ["courtesy"]),
        ("Je vous appelle vendredi", "### Après\nRelancé Marc", ["chase"]),
    ],
)
def test_what_the_candidate_notes_below_a_chat_is_theirs(
    head: str, blank: str, says: str, mine: str, wanted: list[str]
) -> None:
    assert told(f"{head}\n{says}\n{blank}{mine}") == ["promise call 2026-03-06 Marc", *wanted]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    ("says", "mine", "wanted"),
    [
        ("I'll call you on Friday", "Sent a thank-you note.", ["courtesy"]),
        ("Je vous appelle vendredi", "Relancé Marc.", ["chase"]),
        ("I'll call you on Friday", "Asked him for news; he told me that you never know.", ["chase"]),
    ],
)
def test_prose_behind_an_empty_line_is_the_candidate_s(head: str, says: str, mine: str, wanted: list[str]) -> None:
    assert told(f"{head}\n{says}\n\n{mine}") == ["promise call 2026-03-06 Marc", *wanted]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    "says",
    [
        "Hi Sam,\n\nI'll call you on Friday.", "Thank you for your time.\n\nI'll call you on Friday.",
        "Here is what comes next for you:\n- I'll call you on Friday",
        "Thank you!\n\nI will call you on Friday.\n\nBest",
        "The next steps for you:\n\n- a talk\n- I'll call you on Friday",
        "Bonjour Sam,\n\nJe vous appelle vendredi.", "Merci de votre temps.\n\nJe vous appelle vendredi.",
        "Voici la suite pour vous :\n- je vous appelle vendredi",
    ],
)  # fmt: skip
def test_somebody_speaks_on_behind_an_empty_line_and_in_a_list(head: str, says: str) -> None:
    assert told(f"{head}\n{says}") == ["promise call 2026-03-06 Marc"]


@pytest.mark.parametrize(
    "note",
    [
        "Marc Friday 10:00\nHe will call you know who.", "Marc Friday 10:00\nPrepare questions",
        "Marc vendredi 10h00\nIl vous dira tout.", "Marc 13 March 10:00\nI'll call you know who.",
        "Marc le 13 mars 10h00\nIl vous appelle, dit-elle", "Marc, vendredi 10h\nLui demander de vous rappeler",
        "Marc Monday 10:00\nAsk her about you know what",
    ],
)  # fmt: skip
def test_a_meeting_to_come_is_no_head_of_a_chat(note: str) -> None:
    assert [one for one in told(note) if one.startswith(("promise", "contact"))] == []


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("Marc Monday 10:00\nI'll call you on Friday", "promise call 2026-03-06 Marc"),
        ("Marc lundi 10:00\nJe vous appelle vendredi", "promise call 2026-03-06 Marc"),
        ("Marc Roux, Monday 10:00 AM\nI'll call you tomorrow", "promise call 2026-03-03 Marc Roux"),
        ("Marc hier à 10:00\nJe vous appelle demain", "promise call 2026-03-04 Marc"),
        ("Marc Monday 10:00\nTom will call you tomorrow\nSam Monday 10:05\nGreat", "promise call 2026-03-03 Tom"),
    ],
)
def test_a_weekday_tells_when_somebody_spoke(note: str, wanted: str) -> None:
    assert told(note) == [wanted]
