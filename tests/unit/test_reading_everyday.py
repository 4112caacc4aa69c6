"""Sentences of daily notes: speech behind a colon, second thoughts, broken promises, who acts, what is sent."""

import pytest
from readings import said, shown, table

from nudged.model import Type

ENGLISH = """
contact, send 13 | Ana texted: I'll send it on Friday.
contact, send 11 | Ana wrote back: I'll get the contract out tomorrow.
contact, reply 13 | Ana texted: we'll decide on Friday.
contact, send 13 | Word from Ana: I'll send the contract on Friday.
contact, send 13 | Ana replied at once: we'll be sending the test out on Friday.
contact | Ana texted: I'll send my CV on Friday.
contact | Ana texted: I'll call her on Friday.
- | I wrote to Ana: I'll send it on Friday.
- | Wrote to Ana: I'll send the form on Friday.
contact | Ana called. I'll send my CV on Friday.
call 16 | Ana will call me on Friday. Then she checked her diary: she'll call on Monday.
send 13 | Ana said she'd send the pass tomorrow. Then she looked at her calendar again: she'll send it on Friday.
call 16 | Ana will call tomorrow. On reflection she'll call Monday.
call 13 | Ana will call me on Friday. She looked at her diary, the panel is on the 20th.
call 13, send 11 | Ana will send the test tomorrow. She looked at her calendar: she'll call me on Friday.
send 11, send 13 | Ana will send the test tomorrow. In the end she'll send the contract on Friday.
reply 17 | She will let me know within a week whether the check is clean.
reply 13 | HR will let me know by Friday when the security check is complete.
contact | Annika mailed, invite for the 17th
contact, schedule 13 | Ana mailed, invite to follow on Friday
contact | Mail from Ana, invitation for Tuesday 17th
send 10 | Ana promised me the offer letter within two days, still nothing in the inbox.
contact | Offer letter in the inbox this morning!
reply 9 | I was to have heard from Ana by Monday, and there has been nothing.
reply 9 | I was meant to have had an answer by Monday.
call 9 | Ana was supposed to have called by Monday.
call 9 | Ana was to have called by Monday.
- | I was to have sent the form by Monday.
send 13 | Nuala will ping over the agenda on Friday.
reply 13 | Nuala will ping me on Friday.
send 11 | Nuala will pop it in the post tomorrow.
- | Nuala will pop round on Friday.
send 13 | Nuala will pop the test over on Friday.
send 12 | Gillian will send the letter on Thursday.
reply 12 | Gillian will write me a letter on Thursday.
send 13 | Ana says the swatches will be with me on Friday.
- | The dog will be with me on Friday.
- | The recruiter will be with you on Friday.
- | I poked back.
- | She poked holes in my plan, I poked at hers.
chase | Poked Marc about the contract.
- | The agency has moved everything onto Slack, no more emails.
reschedule | HR moved the call to Teams.
reschedule | They have moved the interview to Thursday.
- | Had a word by the tombola with Winifred, the director.
contact | Had word from Ana.
reply 13 | Farida will answer my question about study leave by Friday.
send 13 | She will send the test in two or three days, an hour's work.
send 17 | She will send the test in three days, a week at most.
- | The minister will answer your questions on Friday.
send 10 | - [ ] contract expected early July
reply 13 | - [ ] answer due Friday
- | - [ ] test due Friday
- | - [ ] report expected by Friday
other 13 | Accounts will pay back the fare by Friday.
send 13 | Procurement will send the contract on Friday.
"""

FRENCH = """
contact, send 13 | Ana m'a écrit : j'envoie le contrat vendredi.
contact, send 13 | Ana a écrit : je l'envoie vendredi.
contact, send 13 | SMS d'Ana : j'envoie le contrat vendredi.
contact | Ana a répondu : je l'appelle demain.
contact | Ana m'a écrit : je passe l'entretien lundi.
send 13 | Ana m'envoie le test demain. À la fin elle a regardé son agenda : elle l'enverra vendredi.
call 16 | Ana m'appelle demain. Tout compte fait, elle m'appelle lundi.
call 16 | Ana m'appelle demain. En ressortant elle a vérifié son planning : elle m'appelle lundi.
call 11 | Ana m'appelle demain. Elle a regardé son agenda, le jury est le 20.
contact | Ana a écrit, invitation pour le 17
- | L'agence a tout basculé sur Slack.
send 13 | Le service achats envoie le contrat vendredi.
reply 13 | - [ ] réponse attendue vendredi
send 10 | - [ ] contrat prévu début juillet
"""


@pytest.mark.parametrize(("expected", "sentence"), table(ENGLISH))
def test_english(expected: str, sentence: str) -> None:
    assert (", ".join(shown(sentence, "en")) or "-") == expected


@pytest.mark.parametrize(("expected", "sentence"), table(FRENCH))
def test_french(expected: str, sentence: str) -> None:
    assert (", ".join(shown(sentence, "fr")) or "-") == expected


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Major Ellwood plans to contact me on Friday.", "Ellwood"),
        ("Inspector Lowe will write by Monday.", "Lowe"),
        ("Mme Sergent m'appelle vendredi.", "Sergent"),
        ("Mr Marshal will call me on Friday.", "Marshal"),
        ("Olive will call me on Monday to talk about fees.", "Olive"),
        ("Compliance will let me know on Friday.", None),
        ("Vetting will write by Friday.", None),
        ("Met Mr Sood in the shop. Independent, second generation. He'll call on Friday.", "Sood"),
        ("Met Ana. Competitive, busy, loud. She'll call on Friday.", "Ana"),
        ("Vu Ana. Sympathique, pressée. Elle appelle vendredi.", "Ana"),
        ("Clive, the foreman, will call on Friday.", "Clive"),
    ],
)
def test_who_acts(text: str, person: str | None) -> None:
    assert [one.person for one in said(f"# Orbit\n\n{text}\n") if one.type is Type.PROMISE] == [person]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Hiya Dee,\n\nI'll send over the NDA tomorrow.\n\nSee you soon,\nWilf\n", "Wilf"),
        ("Howdy Dee,\n\nI'll send over the NDA tomorrow.\n\nBest,\nWilf\n", "Wilf"),
        ("Hi Dee,\n\nOur CTO will answer your question on the stack tomorrow.\n\nBest,\nWilf\n", None),
        ("Bonjour Dev,\n\nNotre DSI répondra à vos questions d'ici vendredi.\n\nBien à vous,\nRose\n", None),
        ("Hey Dee,\n\nI'll pop the test over on Friday. We do mean four hours.\n\nCheers,\nTamsin\n", "Tamsin"),
        ("Jocasta: And the brand guidelines will be with you within the hour.\n", "Jocasta"),
    ],
)
def test_what_they_write(text: str, person: str | None) -> None:
    assert [one.person for one in said(text) if one.type is Type.PROMISE] == [person]


@pytest.mark.parametrize(
    "text",
    [
        "Nell will ring tonight about Mum's present.",
        "Sam will text on Friday about the kids' lift.",
        "Nell appelle ce soir pour le cadeau de maman.",
    ],
)
def test_what_is_about_kin_is_private(text: str) -> None:
    assert not [one for one in said(f"{text}\n", file="2026-03-04.md") if one.type is Type.PROMISE]


def test_a_name_that_is_a_word_is_no_company() -> None:
    (outcome,) = [one for one in said("# Orbit\n\n- Dot turned me down, kindly\n") if one.type is Type.OUTCOME]
    assert outcome.company == "Orbit"
