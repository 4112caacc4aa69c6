"""What single sentences say, rule by rule (READING.md section 1); said on Wednesday 4 March 2026."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from readings import briefly, said

from nudged.model import Type

SCORED = (Type.PROMISE, Type.CONTACT, Type.CHASE, Type.COURTESY, Type.RESCHEDULE, Type.OUTCOME)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marc will call me tomorrow.", "promise call 2026-03-05 Marc"),
        ("Marc m'appelle demain.", "promise call 2026-03-05 Marc"),
        ("Marc said that he'd call tomorrow.", "promise call 2026-03-05 Marc"),
        ("Marc m'a dit qu'il m'appellerait demain.", "promise call 2026-03-05 Marc"),
        ("I should hear back by Friday.", "promise reply 2026-03-06"),
        ("Je devrais avoir une réponse vendredi.", "promise reply 2026-03-06"),
        ("Decision expected by the 15th.", "promise reply 2026-03-15"),
        ("Réponse prévue vendredi.", "promise reply 2026-03-06"),
        ("You will receive the contract on Monday, Ana said.", "promise send 2026-03-09 Ana"),
        ("Je serai recontactée demain.", "promise reply 2026-03-05"),
        ("On me rappelle jeudi.", "promise call 2026-03-05"),
        ("Marc said Sophie will call tomorrow.", "promise call 2026-03-05 Sophie"),
        ("Ana agreed to send me the test tomorrow.", "promise send 2026-03-05 Ana"),
        ("Ana s'est engagée à m'envoyer le test demain.", "promise send 2026-03-05 Ana"),
        ('Sunil said: "I\'ll get Bethan to call you tomorrow."', "promise call 2026-03-05 Bethan"),
        ("The governors will write to me on Friday.", "promise reply 2026-03-06"),
        ("Either way they'll call me on Friday.", "promise call 2026-03-06"),
        ("Dans tous les cas ils m'appellent vendredi.", "promise call 2026-03-06"),
        ("Once the panel has met on Tuesday they will call me.", "promise call 2026-03-11"),
        ("She'll introduce me to the CTO next week.", "promise other 2026-03-13"),
        ("Elle me présente au CTO la semaine prochaine.", "promise other 2026-03-13"),
        ("Contract to be sent by Ottilie in two days.", "promise send 2026-03-06 Ottilie"),
        ("Marc will send me the contract d'ici mardi.", "promise send 2026-03-10 Marc"),
        ("She'll call me back la semaine prochaine.", "promise call 2026-03-13"),
        ("I'll get feedback before vendredi, she said.", "promise reply 2026-03-05"),
        ("Il m'a dit qu'il me rappellerait next Tuesday.", "promise call 2026-03-10"),
        ("Marc m'envoie le contrat tomorrow.", "promise send 2026-03-05 Marc"),
    ],
)
def test_promises(text: str, expected: str) -> None:
    assert briefly(text, *SCORED) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "They won't call before January.",
        "Il ne rappellera pas.",
        "If I'm selected they'll call on Friday.",
        "Si mon profil est retenu, ils m'appellent vendredi.",
        "She might call tomorrow.",
        "Elle m'appellera peut-être demain.",
        "He wants to call me tomorrow.",
        "Il aimerait m'appeler demain.",
        "He'll try to call tomorrow.",
        "Il va essayer de m'appeler demain.",
        "They usually answer within two weeks.",
        "Ils répondent toujours sous deux semaines en général.",
        "I asked if he could call tomorrow.",
        "J'ai demandé s'il pouvait m'appeler demain.",
        "I asked Marc to call me tomorrow.",
        "J'ai demandé à Marc de m'appeler demain.",
        "I'll send my portfolio soon.",
        "My landlord will call on Monday.",
        "Ma mère m'appelle demain.",
        "My mate Darren will call tomorrow about the car.",
        "He told his boss he'd send her the deck tomorrow.",
        "Will they call tomorrow?",
        "The client will get back to him about rates.",
        "Their automatic mail says they will be in touch soon.",
        "I hope they'll call on Friday.",
        "J'espère qu'ils m'appelleront vendredi.",
        "- [ ] call Marc tomorrow",
    ],
)
def test_no_promises(text: str) -> None:
    assert briefly(text, Type.PROMISE) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marc called.", "contact call Marc"),
        ("Marc m'a appelée.", "contact call Marc"),
        ("Received the itinerary from Ana.", "contact send Ana"),
        ("J'ai reçu leur réponse.", "contact reply"),
        ("Coup de fil de Carole.", "contact call Carole"),
        ("I emailed Marc to ask where things stand.", "chase"),
        ("Relancé Sophie.", "chase"),
        ("J'ai relancé Sophie, toujours rien.", "chase"),
        ("Sent Claire a thank-you note.", "courtesy"),
        ("J'ai envoyé mes remerciements à Claire.", "courtesy"),
        ("He asked to move the interview to Monday.", "reschedule 2026-03-09"),
        ("Entretien reporté à lundi.", "reschedule 2026-03-09"),
        ("Uriah asked if we could do the panel on Thursday instead of tomorrow.", "reschedule 2026-03-05"),
        ("They made me an offer.", "outcome offer"),
        ("Refus reçu.", "outcome rejected"),
        ("I withdrew.", "outcome withdrawn"),
        ("Position cancelled.", "outcome filled"),
    ],
)
def test_other_statements(text: str, expected: str) -> None:
    assert briefly(text, *SCORED) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Interview on Friday 13 March.", ["meeting 2026-03-13"]),
        ("Entretien fixé au 13 mars.", ["meeting 2026-03-13"]),
        ("My interview is on Monday.", ["meeting 2026-03-09"]),
        ("L'entretien est fixé à lundi.", ["meeting 2026-03-09"]),
        ("He'll call tomorrow to set up the formal interview.", []),
        ("Il m'appelle demain pour fixer l'entretien.", []),
        ("She will confirm the interview by Friday.", []),
        ("Elle confirme l'entretien d'ici vendredi.", []),
        ("She'll send the link before Friday's interview.", []),
        ("No interview on Monday.", []),
        ("If the interview is on Monday I can't make it.", []),
        ("The interview was on 2 February.", []),
        ("L'entretien était le 2 février.", []),
        ("Mon entretien était fixé au 16 février.", []),
        ("L'entretien était prévu le 20 mars.", ["meeting 2026-03-20"]),
        ("L'entretien est le 20 mars.", ["meeting 2026-03-20"]),
        ("Rdv dentiste le 20 mars.", []),
        ("Rendez-vous France Travail lundi.", []),
        ("Visite de l'appart lundi.", []),
        ("Entretien avec ma conseillère lundi.", []),
        ("Meeting with my landlord on Monday.", []),
        ("Entretien à la banque lundi.", ["meeting 2026-03-09"]),
        ("Interview with the bank on Monday.", ["meeting 2026-03-09"]),
    ],
)
def test_meetings(text: str, expected: list[str]) -> None:
    assert briefly(text, Type.MEETING) == expected


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ('I asked Marc for news again. He answered: "I\'ll follow up in a few days."', "Marc"),
        ("J'ai relancé Marc. Il m'appelle demain.", "Marc"),
        ("Rang Ana. She'll send the contract tomorrow.", "Ana"),
        ("The HR partner, Jolene, is going to send the policy tomorrow.", "Jolene"),
        ("La coordinatrice (Bérengère) m'envoie le contrat demain.", "Bérengère"),
        ("Principal is Mrs. Kowalczyk. She'll call me tomorrow.", "Kowalczyk"),
        ("Anselme, qui m'a raccompagnée, m'envoie le contrat demain.", "Anselme"),
        ("The manager will call me tomorrow.", None),
        ("HR will call me tomorrow.", None),
        ("Spoke to Mr Smith and Mrs Jones. He will call me tomorrow.", "Smith"),
    ],
)
def test_who_promises(text: str, person: str | None) -> None:
    assert [statement.person for statement in said(text) if statement.type is Type.PROMISE] == [person]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Anna said I'd hear by Friday. She now says the 10th.", "2026-03-10"),
        ("Mina said the letter would come on Friday. It will be Wednesday of next week.", "2026-03-11"),
        ("The board meets on the 20th, and once it has met she will ring me.", "2026-03-23"),
        ("The panel sits on Monday. Ana will call me the day after.", "2026-03-10"),
        ("She'll call on Sunday, if not then Monday.", "2026-03-09"),
    ],
)
def test_the_latest_deadline_holds(text: str, day: str) -> None:
    assert [f"{statement.due}" for statement in said(text) if statement.type is Type.PROMISE] == [day]


@pytest.mark.parametrize(
    ("charset", "encoding", "body"),
    [
        ("iso-8859-1", "8bit", "Je vous appelle dès demain."),
        ("utf-8", "quoted-printable", "Je vous appelle d=C3=A8s demain."),
        ("iso-8859-1", "quoted-printable", "Je vous appelle d=E8s demain."),
    ],
)
def test_a_mail_is_read_in_its_own_characters(charset: str, encoding: str, body: str) -> None:
    text = (
        "From: Marc Dupont <marc@acme.example>\nDate: Thu, 5 Mar 2026 10:00:00 +0100\nSubject: suite\n"
        f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n"
        f"Bonjour,\n\n{body}\n\n> Je vous envoie le contrat lundi.\n-- \nMarc Dupont\nJe vous rappelle lundi.\n"
    )
    (promise,) = (statement for statement in said(text, file="mail.eml") if statement.type is Type.PROMISE)
    assert (promise.quote, promise.person, f"{promise.said}", f"{promise.due}") == (
        "Je vous appelle dès demain", "Marc", "2026-03-05", "2026-03-06",
    )  # fmt: skip


def test_a_promise_that_was_kept_is_not_replaced_by_the_next_one_of_its_kind() -> None:
    first, second = "Marc will call me by 12 March 2026.", "Marc will call me by 17 March 2026."
    for between, dues in (("Marc called.", ["2026-03-12", "2026-03-17"]), ("Nothing new.", ["2026-03-17"])):
        text = f"# Acme\n\n## 2026-03-05\n{first}\n\n## 2026-03-10\n{between} {second}\n"
        found = [statement for statement in said(text) if statement.type is Type.PROMISE]
        assert [statement.due and statement.due.isoformat() for statement in found] == dues


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vu Yves et Claire. Lui, il est en congé jusqu'au 20.", "away 2026-03-20 Yves"),
        ("Seen Ivan and Claire. He is on leave until the 20th.", "away 2026-03-20 Ivan"),
        ("Le responsable, M. Jeanneret, me répond vendredi.", "promise reply 2026-03-06 Jeanneret"),
        ("Décision vendredi, Benoît Tanguy dixit.", "promise reply 2026-03-06 Benoît Tanguy"),
        ("Rencontré Chiara, qui m'enverra le test vendredi.", "promise send 2026-03-06 Chiara"),
        ("Point avec Mei (VP Sales EMEA). Elle me répond vendredi.", "promise reply 2026-03-06 Mei"),
    ],
)
def test_who_is_meant(text: str, expected: str) -> None:
    assert briefly(text, Type.PROMISE, Type.AWAY) == [expected]


@pytest.mark.parametrize(
    ("file", "text", "count"),
    [
        ("perso.txt", "la mutuelle m'envoie la carte sous 15 jours", 0),
        ("transmissions.md", "# Transmissions, nuit du 1er au 2 octobre\nDr Aziz me rappelle vendredi.", 0),
        ("handover.md", "# Night shift handover\nDr Aziz will call me on Friday.", 0),
        ("symposium.md", "# Reef symposium, day 2\nMarc will call me on Friday.", 0),
        ("Inset day.md", "# Inset day, 2 March\nMarc will call me on Friday.", 0),
        ("museum/diary.md", "# Desk diary, my own museum\nMarc will call me on Friday.", 0),
        ("oncall/2026-03-02.md", "Marc will call me on Friday.", 0),
        ("2026-03-02.md", "INC-2291 postmortem\nMarc will call me on Friday.", 0),
        ("2026-03-02.md", "Notes (current job, nothing to do with the search)\nMarc will call me on Friday.", 0),
        ("agencies.md", "# Agencies, what colleagues say\nMarc will call me on Friday.", 0),
        ("Site meeting no 14.md", "# Site meeting no. 14, 4 Mar 2026\n1. Marc will send me the plans on Friday.", 0),
        ("agm.md", "# Regimental association AGM\nMarc will send me the minutes on Friday.", 0),
        ("coach.md", "# Mock interview with Tanya\nMarc will call me on Friday.", 0),
        ("chantier.md", "# Réunion de chantier n° 4\nMarc m'envoie le planning vendredi.", 0),
        ("oral.md", "# Entretien blanc avec Tania\nMarc me rappelle vendredi.", 0),
        ("2026-03-02.md", "Acme: Ana is in a staff meeting, she will call me on Friday.", 1),
        ("Acme.md", "Press release day for them. Ana will call me on Friday.", 1),
        ("Acme.md", "JR-10432 Data engineer\nAna will call me on Friday.", 1),
        ("Acme.md", "Ten minutes of chat with Ana. She'll call on Friday.", 1),
        ("Sextant.md", "# Sextant AG\nVerena will call me on Friday.", 1),
        ("Release.md", "# Release Works\nVerena will call me on Friday.", 1),
        ("acme.md", "# Acme, what Marc said\nMarc will call me on Friday.", 1),
        ("letters.md", '# Letters\n> "He will send it on Friday." (J. Farquhar, 1811)', 0),
        ("letters.md", '# Acme\n> "I will send it on Friday." (Joan, 2026)', 1),
        ("acme.md", '# Acme\n> "We were founded in 1998 and will call you on Friday."', 1),
        ("2026-03-04.md", "## Home\nBen will send me the lease on Friday.\n## Acme\nAna will call me on Friday.", 1),
        ("home.md", "# Home Instead\nAna will call me on Friday.", 1),
        ("Acme.md", "# Acme\n## Planning\nAna me rappelle vendredi.", 1),
        ("notes.md", "# Notes\nAna will call me on Friday.", 1),
        ("research/Acme.md", "# Acme\nThe auditors will report by Friday.", 0),
        ("processes/Acme.md", "# Acme\nAna will call me on Friday.", 1),
        ("annonces.md", "Réponse sous 8 jours à tous les candidats.", 0),
    ],
)
def test_what_a_file_or_heading_puts_outside_a_process_is_nobodys_promise(file: str, text: str, count: int) -> None:
    assert [statement.type for statement in said(text, file=file)].count(Type.PROMISE) == count


_MAIL = "Hi Tom,\nWe will send the contract by Friday.\n\nBest,\nAna\n"


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Got this on 2 March 2026:", ["03-06", "03-13"]),
        ("About the interview on 20 March 2026:", ["03-13", "03-13"]),
        ("The interview of 2 March 2026, she sent this:", ["03-13", "03-13"]),
        ("To answer by 9 March 2026:", ["03-13", "03-13"]),
    ],
)
def test_the_day_above_a_mail_is_that_mails_alone(line: str, days: list[str]) -> None:
    text = f"# Acme\n\n## 2026-03-10\n{line}\n\n{_MAIL}\nMarc will call me on Friday.\n"
    saved = datetime(2026, 3, 10, 20, tzinfo=ZoneInfo("UTC"))
    assert [f"{one.due:%m-%d}" for one in said(text, saved=saved) if one.type is Type.PROMISE] == days


def test_a_link_to_sign_a_contract_prepares_no_meeting() -> None:
    told = "She'll send the contract and the link to the portal by Friday. Interview tomorrow at 10."
    text = f"# Acme\n\n## 2026-03-10\n{told}\n"
    (promise,) = (statement for statement in said(text) if statement.type is Type.PROMISE)
    assert f"{promise.due}" == "2026-03-13"


def test_a_company_named_in_the_plural_promises() -> None:
    (promise,) = said("# Hays\n\n## 2026-03-10\nHays send the contract on Friday.\n", file="Hays.md")
    assert f"{promise.due}" == "2026-03-13"


@pytest.mark.parametrize(
    ("text", "day", "due"),
    [
        ("Lundi, Simon m'avait dit qu'il m'enverrait le contrat vendredi.", "2026-03-02", "2026-03-06"),
        ("Lundi, Simon m'avait promis le contrat pour vendredi.", "2026-03-02", "2026-03-06"),
        ("Simon m'a promis lundi le contrat pour vendredi.", "2026-03-02", "2026-03-06"),
        ("Simon promised on Monday the contract by Friday.", "2026-03-02", "2026-03-06"),
        ("Vendredi, Simon m'avait dit qu'il m'enverrait le contrat mardi.", "2026-02-27", "2026-03-03"),
        ("D'ici vendredi, Simon m'avait dit qu'il m'enverrait le contrat.", "2026-03-04", "2026-03-06"),
        ("Simon m'a promis lundi, ou mercredi au plus tard.", "2026-03-04", "2026-03-11"),
        ("Le 12 mars, Simon m'avait dit qu'il m'enverrait le contrat.", "2026-03-04", "2026-03-12"),
    ],
)
def test_a_day_in_front_tells_when_it_was_said(text, day, due):
    (promise,) = said(text)
    assert (str(promise.said), str(promise.due)) == (day, due)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Reçu l'invitation pour lundi.", "2026-03-04"),
        ("The invite for Monday arrived.", "2026-03-04"),
        ("The invite arrived on Monday.", "2026-03-02"),
    ],
)
def test_what_is_for_a_day_did_not_come_then(text, day):
    (contact,) = said(text)
    assert (contact.type, str(contact.said)) == (Type.CONTACT, day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Signed the contract, start date 2 September.", 4), ("Signed the contract, first day 2 June.", 4),
        ("Accepted the offer, they want me from 1 May.", 4), ("C'EST SIGNÉ, CDI au 1er sept !", 4),
        ("Contrat signé, prise de poste le 2 juin.", 4), ("J'ai signé mon CDI, 30 h, samedis compris.", 4),
        ("They made me an offer, Fridays off.", 4), ("Signed the contract on 2 March.", 2), ("Refus reçu lundi.", 2),
        ("I withdrew on Monday.", 2), ("They turned me down on Tuesday.", 3),
    ],
)  # fmt: skip
def test_an_outcome_is_told_on_no_day_that_work_begins(text: str, day: int) -> None:
    [outcome] = [one for one in said(text) if one.type is Type.OUTCOME]
    assert (outcome.said.year, outcome.said.month, outcome.said.day) == (2026, 3, day)
