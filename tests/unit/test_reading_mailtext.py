"""What recruiters write: their openings, closings, requests and footers promise nothing, what they promise is read."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from readings import SHOWN, brief, table

from nudged.model import Type
from nudged.reading import ReadingSettings, read_note

ENGLISH = "From: Kate <kate@acme.example>\nDate: Wed, 4 Mar 2026 16:12:00 +0000\n\nHi Ana,\n{}\nKate\n"
FRENCH = "De : Kate <kate@acme.example>\nDate : mer. 4 mars 2026 16:12\n\nBonjour Ana,\n{}\nKate\n"


def _read(text: str, *types: Type) -> str:
    found = read_note(
        f"# Acme\n\n{text}",
        file="Acme.md",
        modified=datetime(2026, 3, 5, 20, tzinfo=ZoneInfo("Europe/Paris")),
        settings=ReadingSettings(name="Ana Lima"),
    )
    told = [brief(one) + " ~" * one.vague for one in found if one.type in (types or SHOWN)]
    return "; ".join(one.removeprefix("promise ") for one in told) or "-"


SAID_BY_KATE = """
- | We look forward to hearing from you by Friday.
- | Looking forward to our call on Tuesday.
- | I look forward to receiving your documents by Friday.
- | On the day you'll receive a visitor's badge.
- | At reception you'll be given a badge.
send 2026-03-06 Kate | On Friday you will receive a badge by post.
- | At the end of the interview we will tell you when to expect an answer.
call 2026-03-06 Kate | Interviews will be held on site, and we'll call you by Friday.
- | Should your profile match, we will contact you within two weeks.
- | The test must be completed by Friday.
- | The form is to be returned by Friday.
send 2026-03-06 Kate | The contract will be sent by Friday.
- | The test will be available until Friday.
send 2026-03-06 Kate | The link will be available on Friday.
- | To unsubscribe, reply by Friday.
- | Kindly reply by Friday.
- | We are announcing our results on Friday.
reply 2026-03-06 Kate | We will publish our decision on Friday.
- | I'm coming back to you as promised.
- | I'm getting back to you about Friday's interview.
reply 2026-03-06 Kate | I'll get back to you about the role by Friday.
reply 2026-03-06 Kate | I'm getting back to you on Friday.
- | As agreed, I'm sending you the test.
send 2026-03-11 Kate ~ | I'm sending you the contract by courier.
send 2026-03-06 Kate | I'm sending you the contract on Friday.
- | Feel free to call me on Friday.
- | Your answer is expected by Friday.
reply 2026-03-06 Kate | You will get your answer by Friday.
reply 2026-03-06 Kate | Your decision will follow on Friday.
- | You have until Friday to reply.
- | Please pick a slot here: https://cal.example/rosa.
- | Please find attached the agenda for Friday.
send 2026-03-06 Kate | Please find attached the agenda, the address follows on Friday.
call 2026-03-06 Dan | Please note that Dan will call you on Friday.
- | Please let us know by Friday.
reply 2026-03-06 Kate | All candidates will hear from us by Friday.
reply 2026-03-06 Kate | Every applicant will receive an answer by Friday.
reply 2026-03-31 Kate | All candidates will be notified of the outcome by the end of March.
reply 2026-03-06 Kate | I'll make sure you have an answer by Friday.
call 2026-03-06 Dan | Dan has been asked to call you by Friday.
reply 2026-03-06 | A colleague of mine will be reaching out to you by Friday.
call 2026-03-06 Kate | I'll call you on Friday if that works for you.
call 2026-03-06 Kate | If it suits you, I'll call you on Friday.
call 2026-03-06 Kate | I'll call you on Friday unless you tell me otherwise.
call 2026-03-06T10:00 Kate | I'd like to call you on Friday and will do so at 10.
call 2026-03-06 Kate | I'll try you on your mobile on Friday.
- | I've passed it on to Legal, who will come back to us by Monday.
call 2026-03-06 Kate | Dan will send me the figures on Friday and I'll call you then.
- | I've chased the client again today.
- | Thank you for your email.
- | A reminder will be sent one hour before the interview.
- | Travel expenses will be reimbursed within 14 days of receipt.
- | IT will email you your login details before you start.
- | This email may contain confidential information and will be deleted within 30 days.
- | We process your personal data and will answer any request within a month.
send 2026-03-11 Kate ~ | I'm sending you the offer letter later.
reply 2026-03-06 Kate | You will have it from me by Friday.
reply 2026-03-06 Kate | I've sent Dan a reminder and you'll be contacted by Friday.
call 2026-03-06 Dan | Dan asked me to let you know that he'll call you on Friday.
send 2026-03-06 Dan | I've asked Dan to send you the contract by Friday.
- | I've asked Dan to send me the contract by Friday.
call 2026-03-06 Kate | Send me your CV and I'll call you on Friday.
- | Let me know which you prefer and I'll send an invite straight away.
reply 2026-03-11 Kate ~ | I'll message you the second I know more.
- | The contract will be issued within two months of your start date.
- | You will receive an email confirming that your answers have been submitted.
- | Our support team will respond within 24 hours.
call 2026-03-12T12:00 Kate | You won't have a decision before Wednesday, so expect a call on Thursday morning.
"""
DIT_PAR_KATE = """
- | Je reviens vers vous comme promis.
- | Je reviens vers vous concernant le poste.
- | Je reviens vers vous suite à notre entretien de vendredi.
reply 2026-03-06 Kate | Je reviens vers vous au sujet du poste d'ici vendredi.
reply 2026-03-11 Kate ~ | Je reviens vers vous dès que j'ai du nouveau.
reply 2026-03-11 Kate ~ | Je me renseigne et je reviens vers vous.
- | Comme convenu, je vous envoie le test.
send 2026-03-11 Kate ~ | Je vous envoie le contrat par courrier.
send 2026-03-06 Kate | Je vous envoie le contrat vendredi.
- | Je vous écris pour vous confirmer l'entretien de vendredi.
- | Je vous laisse revenir vers moi d'ici vendredi.
- | N'hésitez pas à me rappeler vendredi.
- | Votre retour est attendu pour vendredi.
- | Une réponse de votre part est attendue d'ici vendredi.
reply 2026-03-06 Kate | Vous aurez votre réponse vendredi.
- | Vous avez jusqu'à vendredi pour renvoyer le contrat.
- | Le test doit être soumis avant vendredi.
- | Merci de nous retourner le contrat signé avant vendredi.
- | Vous serez reçue par Dan mardi.
- | Le jour même, vous recevrez un badge.
- | À l'accueil, on vous remettra un badge.
- | Votre planning vous sera remis le jour de votre arrivée.
send 2026-03-06 Kate | Vous recevrez un badge par courrier vendredi.
- | Ci-joint l'ordre du jour de vendredi.
- | Vous trouverez ci-joint l'ordre du jour de vendredi.
- | Le test sera disponible jusqu'à vendredi.
send 2026-03-06 Kate | Le lien sera disponible vendredi.
- | Les candidats retenus auront une réponse d'ici vendredi.
reply 2026-03-06 Kate | Chaque candidat recevra une réponse d'ici vendredi.
reply 2026-03-06 Kate | Tous les candidats recevront une réponse d'ici vendredi.
- | Vous recevrez notre lettre d'information vendredi.
- | Nous annonçons nos résultats vendredi.
reply 2026-03-06 Kate | Nous annoncerons les résultats vendredi.
reply 2026-03-06 Kate | Merci de patienter jusqu'à vendredi.
call 2026-03-06 Kate | Merci de noter que nous vous rappellerons vendredi.
reply 2026-03-06 Kate | Je fais en sorte que vous ayez une réponse d'ici vendredi.
- | Une fois réservé, vous recevrez automatiquement une confirmation avec le lien Zoom.
reply 2026-03-06 Mia | Je n'ai pas encore les chiffres, mais Mia, des RH, les aura et vous écrira cette semaine.
- | Je les contacterai la semaine prochaine.
- | Le service juridique va relire l'article et nous répondra lundi.
send 2026-03-06 Dan | Dan vous enverra le dossier vendredi.
- | Dan nous enverra le dossier vendredi.
reply 2026-03-06 Kate | J'ai demandé au jury un retour que je vous transmettrai d'ici la fin de la semaine.
call 2026-03-06 Dan | Dan m'a demandé de vous dire qu'il vous appellera vendredi.
- | J'espérais avoir l'accord de la finance aujourd'hui.
reply 2026-03-06 Kate | J'espère vous répondre vendredi.
- | Je vous laisse jusqu'à vendredi pour réfléchir.
reply 2026-03-06 Kate | Laissez-moi jusqu'à vendredi.
- | Je vous donne rendez-vous mardi à 14h.
- | Je vous remercie de retourner le formulaire avant vendredi.
reply 2026-03-06 Kate | Nous vous remercions de votre candidature et vous répondrons vendredi.
- | Dites-moi ce que vous préférez et je vous envoie l'invitation aussitôt.
reply 2026-03-20 Kate | Les décisions seront communiquées aux candidats la semaine du 16 mars.
- | Vous recevrez un e-mail confirmant l'envoi de vos réponses.
- | Votre contrat vous sera adressé dans un délai d'un mois suivant votre prise de fonctions.
- | Un rappel vous sera envoyé une heure avant l'entretien.
- | Vos frais vous seront remboursés sous 15 jours sur présentation des justificatifs.
- | Conformément au RGPD, vos données seront supprimées sous 30 jours.
"""


@pytest.mark.parametrize(("expected", "sentence"), table(SAID_BY_KATE))
def test_what_a_recruiter_writes(expected: str, sentence: str) -> None:
    assert _read(ENGLISH.format(sentence)) == expected


@pytest.mark.parametrize(("expected", "sentence"), table(DIT_PAR_KATE))
def test_what_a_french_recruiter_writes(expected: str, sentence: str) -> None:
    assert _read(FRENCH.format(sentence)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("> We are looking for a data engineer. We will get back to all applicants by 20 March.\n", "-"),
        ("> We are looking for a data engineer. I will call you tomorrow.\n> Kate\n", "call 2026-03-06 Kate"),
        ("Job ad:\nWe will get back to all applicants by 20 March.\n\nMarc calls me Monday.\n", "call 2026-03-09 Marc"),
        ("Annonce :\nCandidatures jusqu'au 15 mars, réponse à tous les candidats avant le 20 mars.\n", "-"),
        ("Offre :\nIls m'envoient le contrat lundi.\n", "send 2026-03-09"),
        ("Out of office: Marc Dupont\nThank you for your email. I will reply on Monday.\n\nAna calls Friday.\n",
         "call 2026-03-06 Ana"),
        ("Réponse automatique : Marc Dupont\nMerci pour votre message.\n", "-"),
        ('Feedback survey: "Tell us by Friday. We will send the prize within two weeks."\n', "-"),
        ("Enquête de satisfaction : « Donnez-nous votre avis d'ici vendredi. »\n", "-"),
        (ENGLISH.format("HR will send you the contract Monday.\nWhen: Tuesday 10 March at 14:00"), "send 2026-03-09"),
        ("From: Acme Hiring <rh@acme.example>\nDate: 4 March 2026\n\nWe will call you on Friday.\n", "call 2026-03-06"),
        ("De : Service RH <rh@acme.example>\nDate : 4 mars 2026\n\nNous vous appelons vendredi.\n", "call 2026-03-06"),
    ],
)  # fmt: skip
def test_adverts_machines_and_offices(text: str, expected: str) -> None:
    assert _read(text) == expected
