"""Pasted mails: where one ends and another begins, who wrote it, and to whom."""

from __future__ import annotations

import pytest
from readings import SAVED, brief

from nudged.model import Type
from nudged.reading import ReadingSettings, read_note


def read(text: str, name: str = "Ana Lima") -> list[str]:
    """Promises and what is owed, said in a note of Wednesday 4 March 2026."""
    settings = ReadingSettings(name=name, date_order="dmy")
    found = read_note(f"# Acme\n\n{text}\n", file="Acme.md", modified=SAVED, settings=settings)
    return [brief(one) for one in found if one.type in (Type.PROMISE, Type.OWN)]


@pytest.mark.parametrize("closing", ["", "Best,\n", "Cordialement\n"])
@pytest.mark.parametrize(
    "below",
    [
        "Le mer. 4 mars 2026 à 10:12, Luc Petit <luc@acme.example> a écrit :\n\n{0}",
        "On Wed, Mar 4, 2026 at 10:12 AM Luc Petit <luc@acme.example> wrote:\n> {0}",
        "From: Luc Petit <luc@acme.example>\nSent: 04/03/2026 10:12\nTo: Ana Lima\n\n{0}",
        "-----Original Message-----\nFrom: Luc Petit <luc@acme.example>\nSent: 04/03/2026\n\n{0}",
    ],
)
def test_one_s_own_mail_above_the_one_it_answers(below: str, closing: str) -> None:
    mine = f"Bonjour Luc,\n\nJe vous appelle lundi. Mes références vous appelleront mardi.\n\n{closing}Ana\n\n"
    theirs = below.format("Bonjour Ana, réponse au plus tard le 12.\nCordialement\nLuc Petit")
    assert [one for one in read(mine + theirs) if one.startswith("promise")] == ["promise reply 2026-03-12 Luc Petit"]


@pytest.mark.parametrize("name", ["", "Ana Lima"])
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "My mail to Erik:\nHi Erik,\nI'll call you on Tuesday.\nYou'll receive my references by Friday.\nAna\n\n"  # noqa: ISC004
            "His answer:\nHi Ana,\nI'll get back to you on Wednesday.\nErik",
            "promise reply 2026-03-11 Erik",
        ),
        (
            "Mon mail à Luc :\nBonjour Luc,\nJe vous appelle mardi.\nVous recevrez mes références d'ici vendredi.\nAna"  # noqa: ISC004
            "\n\nSa réponse :\nBonjour Ana,\nJe reviens vers vous mercredi.\nLuc",
            "promise reply 2026-03-11 Luc",
        ),
    ],
)
def test_a_name_alone_ends_a_mail_and_another_begins(text: str, wanted: str, name: str) -> None:
    assert [one for one in read(text, name) if one.startswith("promise")] == [wanted]


@pytest.mark.parametrize("mark", ['"{}"', "{}", "« {} »"])
@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Hi Ana, I'll call you on Monday. Erik", ["promise call 2026-03-09 Erik"]),
        ("Hi Ana, I'll call you on Monday.", ["promise call 2026-03-09"]),
        ("Hi Erik, I'll call you on Monday. Ana", ["own 2026-03-09"]),
        ("Bonjour Ana, je vous appelle lundi. Luc Petit", ["promise call 2026-03-09 Luc Petit"]),
        ("Bonjour Luc, je vous appelle lundi. Ana", ["own 2026-03-09"]),
    ],
)
def test_a_message_of_one_line_is_whose_name_ends_it(line: str, wanted: list[str], mark: str) -> None:
    assert read(mark.format(line)) == wanted


@pytest.mark.parametrize(
    "writer",
    ["On 2 Mar, Ana wrote:", "On March 2, Ana wrote:", "Le 2 mars, Ana a écrit :", "Le lundi 2 mars, Ana a écrit :"],
)
def test_whom_a_mail_greets_tells_a_namesake(writer: str) -> None:
    assert read(f"{writer}\n> Hi Ana,\n> I'll call you tomorrow.") == ["promise call 2026-03-03 Ana"]
    assert read(f"{writer}\n> Hi Erik,\n> I'll call you tomorrow.") == ["own 2026-03-03"]


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        (
            "Talent Team <noreply@acme.example>",
            "Thank you for your application. We will get back to you within two weeks.",
        ),
        ("Acme <no-reply@acme.example>", "Nous reviendrons vers vous sous 15 jours."),
        ("Acme <jobs@acme.example>", "We will reply by Friday. This is an automatic message, please do not reply."),
        ("Acme <rh@acme.example>", "Réponse d'ici vendredi.\nMessage automatique, merci de ne pas répondre."),
    ],
)
def test_what_a_program_writes_is_no_promise(sender: str, text: str) -> None:
    assert read(f"From: {sender}\nDate: Tue, 3 Mar 2026 10:00:00 +0100\nSubject: Your application\n\n{text}") == []


def test_a_person_may_write_from_such_an_address_and_a_rejection_is_one() -> None:
    head = "From: Acme <no-reply@acme.example>\nDate: 2 March 2026\n\nHi Ana,\n"
    assert read(f"{head}I'll call you tomorrow.\nBest,\nErik") == ["promise call 2026-03-03 Erik"]
    found = read_note(
        f"# Acme\n\n{head}We have decided not to move forward with your application.\n",
        file="Acme.md", modified=SAVED, settings=ReadingSettings(name="Ana Lima"),
    )  # fmt: skip
    assert [one.type for one in found] == [Type.OUTCOME]


def test_a_desk_that_writes_is_no_person() -> None:
    mail = "From: Talent Team <jobs@acme.example>\nDate: 2 March 2026\n\nHi Ana,\nWe'll call you tomorrow.\n"
    assert read(mail) == ["promise call 2026-03-03"]


@pytest.mark.parametrize(
    "line",
    [
        "We have decided not to move forward with your application.", "We won't be moving forward with your candidacy.",
        "Unfortunately, we will not be progressing your application further.",
        "Nous ne donnerons pas suite à votre candidature.", "Nous avons décidé de ne pas aller plus loin avec vous.",
        "Nous ne pouvons donner une suite favorable à votre candidature.",
    ],
)  # fmt: skip
def test_a_rejection_in_their_own_words(line: str) -> None:
    mail = f"# Acme\n\nFrom: Erik <e@acme.example>\nDate: 2 March 2026\n\nHi Ana,\n{line}\nBest,\nErik\n"
    found = read_note(mail, file="Acme.md", modified=SAVED, settings=ReadingSettings())
    assert [brief(one) for one in found] == ["outcome rejected"]


@pytest.mark.parametrize(
    "line",
    [
        "We are moving forward with your application.", "We would like to move forward with you.",
        "We can't move forward with your application until we have your references.",
        "We have not moved forward with your application yet.", "Nous poursuivons avec votre candidature.",
        "Nous ne pouvons pas encore donner suite à votre candidature.",
    ],
)  # fmt: skip
def test_going_on_in_their_own_words_is_no_rejection_and_moves_no_meeting(line: str) -> None:
    mail = f"# Acme\n\nFrom: Erik <e@acme.example>\nDate: 2 March 2026\n\nHi Ana,\n{line}\nBest,\nErik\n"
    assert read_note(mail, file="Acme.md", modified=SAVED, settings=ReadingSettings()) == ()


THREAD = """From: Hélène Leroy <h.leroy@acme.example>
Date: 3 mars 2026
To: Paul Girard <paul.girard@{0}>

Bonjour,
Nous revenons vers vous vendredi.
Hélène Leroy

From: Paul Girard <paul.girard@{0}>
Date: 2 mars 2026
To: Hélène Leroy <h.leroy@acme.example>

Bonjour,
Je vous appelle jeudi.
Paul Girard
"""


def test_without_a_name_a_private_address_that_writes_to_a_firm_is_the_candidate_s() -> None:
    assert [one for one in read(THREAD.format("gmail.com"), name="") if "call" in one] == []
    assert "promise call 2026-03-05 Paul Girard" in read(THREAD.format("globex.example"), name="")


def test_whom_their_mail_greets_is_nobody_that_it_tells_of() -> None:
    head = "From: Grace <grace@acme.example>\nDate: 2 March 2026\n\n"
    mail = f"{head}Tom,\n\nWe met the manager and he'll call you on Friday.\n"
    assert read(mail, name="Tom Reed") == ["promise call 2026-03-06"]


@pytest.mark.parametrize("to", ["marc@acme.example", "Marc Dupont <marc@acme.example>"])
def test_a_copy_of_what_one_sent_has_no_sender(to: str) -> None:
    mail = (
        f"To: {to}\nSubject: references\n\nDear Marc,\nI'll call you on Monday. My referee will call you on Tuesday.\n"
    )
    for name in ("", "Ana Lima"):
        assert read(mail, name) == ["own 2026-03-09"]


def test_a_mail_to_the_candidate_may_lack_its_sender() -> None:
    for to in ("Ana Lima", "ana@gmail.com", "ana.lima@globex.example"):
        mail = f"To: {to}\nSubject: next steps\n\nDear Ana,\nI'll call you on Monday.\nBest,\nMarc\n"
        assert read(mail) == ["promise call 2026-03-09 Marc"]


def test_an_answer_of_one_s_own_behind_its_label() -> None:
    line = "Ma réponse : « Bonjour Marc, je vous appelle mercredi. Vous aurez mes références jeudi. Ana »"
    assert read(f"Mail de Marc : « Bonjour Ana, Léa vous appelle lundi. Marc »\n{line}") == [
        "promise call 2026-03-09 Léa", "own 2026-03-11",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("greeting", "closing"), [("Hej Ana,", "Vänligen,"), ("Hola Ana,", "Saludos,"), ("Moin,", "Viele Grüße")]
)
def test_a_mail_greets_in_its_own_language(greeting: str, closing: str) -> None:
    text = f"Pasted from my inbox:\n\n{greeting}\n\nYou will hear from me on Friday.\n\n{closing}\nElin"
    assert read(text) == ["promise reply 2026-03-06 Elin"]


@pytest.mark.parametrize("lead", ["From the careers page:", "Job ad:", "Sur leur site carrière :", "Annonce :"])
def test_what_is_quoted_from_an_advert_promises_nothing(lead: str) -> None:
    block = "> You will get a small task by Friday\n> Vous recevrez un test lundi"
    assert read(f"{lead}\n\n{block}") == read(f"{lead}\n{block}") == []
    assert len(read(f"From Elin:\n\n{block}")) == 2
