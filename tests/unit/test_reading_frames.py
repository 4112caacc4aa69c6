"""What is told of no process of the candidate's: horoscopes, jokes, scenes, practice, print, minutes."""

import pytest
from readings import briefly, said

FRAMED = [
    'Horoscope in the free paper: "A man will bring you an answer on Wednesday. Expect an offer." Dentist at four.',
    'My horoscope for the week says: "You\'ll hear from them by Friday."',
    'Joke from Dad: man goes for a job, asks when he hears. Boss says "we\'ll call you on Friday".',
    "Improv, scene 3. I'm the boss. \"We'll get back to you on Friday.\" Big laugh.",
    'April fool from Tom: a fake mail, "we shall call you at two about the job".',
    'Conversation in the shower: "We\'d like to offer you the post." "We\'ll send the contract today."',
    'Mock interview with Tanya, she ended with a straight face: "we\'ll call you on Friday".',
    'Tom was playing the recruiter: "we\'ll send you the contract on Friday".',
    'Advice from Carol: "They\'ll ring you on Friday."',
    'The handbook says "HR will answer you within five days".',
    "From the leaflet: you will be sent a code in October.",
    "How they work: the client sends the text on Monday and gets an answer from us on Friday.",
    'Letter from 1987, found in a drawer: "Dear Sir, we shall write to you by Friday."',
    "Horoscope du jour, lu dans le bus : « Un appel important vous parviendra avant dimanche. »",
    "blague de mon frère : « toc toc – qui est là ? – le recruteur, il vous rappellera vendredi »",
    "Poisson d'avril de Romain : un faux mail, « nous vous téléphonerons à 14h pour votre embauche ».",
    "Elle jouait la recruteuse et concluait par « je vous rappelle lundi » : toute la salle a ri.",
    "Petit jeu de rôle avec Tom, qui fait le patron : « on vous rappelle vendredi ».",
    "Devant la glace : « vous aurez votre contrat vendredi », voilà ce que je me dis.",
    "Vieux courrier, 1961 : « Monsieur, la Direction vous fera connaître sa décision avant le 15. »",
    "Lu dans Les Échos : Atos livrera sa réponse lundi. Le PDG confirmera ses embauches le 12.",
    "Le conseil d'Odile : « ils t'appelleront vendredi, ne bouge pas ».",
    "Visualisation : j'imagine la recruteuse qui déclare « je vous envoie le contrat demain ».",
    "Entendu à la radio : Acme donnera sa réponse vendredi.",
]


@pytest.mark.parametrize("text", FRAMED)
def test_what_a_frame_holds_is_no_statement(text: str) -> None:
    assert briefly(f"# Acme\n\n{text}\n") == []


BESIDE = [
    ("Role play: fine, I think. Marc will let me know by Friday.", "promise reply 2026-03-06"),
    ('After the role play, the recruiter said: "We\'ll call you on Friday."', "promise call 2026-03-06"),
    ("Dream job. Marc will call me on Friday.", "promise call 2026-03-06"),
    ("No joke: Marc will call me on Friday.", "promise call 2026-03-06"),
    ("Joking apart, Marc will call me on Friday.", "promise call 2026-03-06"),
    ("Exercise: an e-mail to a client. Ana will send feedback by Friday.", "promise reply 2026-03-06"),
    ('Ana about the exercise: "I\'ll send you my comments on Friday."', "promise reply 2026-03-06"),
    ("Read in Ana's email: they'll decide on Friday.", "promise reply 2026-03-06"),
    ('Tom was playing the boss: "we\'ll call you". Ana will call me on Friday.', "promise call 2026-03-06"),
    ('Since 1987 in the same office, Marc: "We\'ll call you on Friday."', "promise call 2026-03-06"),
    ("Horoscope read on the bus.\nMarc will call me on Friday.", "promise call 2026-03-06"),
    ("Après la mise en situation, la recruteuse a dit : « on vous rappelle vendredi ».", "promise call 2026-03-06"),
    ("Mise en situation, puis Marc m'a dit « on vous rappelle vendredi ».", "promise call 2026-03-06"),
    ("Sans blague : Marc m'appelle vendredi.", "promise call 2026-03-06"),
    ("Blague à part, Marc m'appelle vendredi.", "promise call 2026-03-06"),
    ("Lu dans le mail de Marc : il m'appelle vendredi.", "promise call 2026-03-06"),
    ("Conseil de Marc : patienter. Il m'appelle vendredi.", "promise call 2026-03-06"),
    ("Horoscope : « Un appel vous parviendra. »\nMarc m'appelle vendredi.", "promise call 2026-03-06"),
]


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_what_stands_beside_a_frame_is_read(text: str, expected: str) -> None:
    [one] = briefly(f"# Acme\n\n{text}\n")
    assert one.startswith(expected)


HEADED = [
    '# Copied: "How we hire"\n\nStep 5, you\'ll have our answer in 48 hours.',
    "# From the leaflet of the Tunstall Group\n\nThe share plan opens in October, you will be sent a code.",
    "# English class, unit 7\n\na) The manager is going to send the report tomorrow.\nb) We'll let you know by Monday.",
    "# Improv night\n\nThe boss will send me the offer on Friday.",
    "# PTA board, October 6\n\nPresent: me, Heather, Luis\n\n1. Heather will call on Thursday and let me know.",
    "# Atelier « CV percutant »\n\nLa formatrice m'envoie le support vendredi.",
    "# CA de l'asso, compte rendu\n\nPrésents : 9. Brigitte nous envoie la réponse lundi.",
    "# Répétition, acte II\n\nARGANTE. – Je vous donnerai réponse demain !\nLe metteur en scène nous dira vendredi.",
    "Chat with HMRC:\nAgent: your letter will reach you within three weeks\nMe: thanks",
    "Chat avec impots.gouv :\nAgent : votre avis vous parviendra sous trois semaines\nMoi : merci",
    "> Après étude, vous recevrez une réponse sous dix jours.\n\nAnnonce trouvée sur leur site.",
    "> You will hear from us within ten days.\n\nCopied from their careers page.",
]


@pytest.mark.parametrize("note", HEADED)
def test_a_section_of_something_else_holds_no_promise(note: str) -> None:
    assert said(f"{note}\n", file="2026-03-04.md") == ()


READ = [
    "# Acme board\n\nMarc will call me on Friday.",
    "# Association Étincelle\n\nPrésents : la directrice et Léo. Marc m'appelle vendredi.",
    "Chat with Acme:\nMarc: I'll call you on Friday\nMe: thanks",
    "# Comic Relief\n\nMarc will call me on Friday.",
    "# Acme\n\n> I'll call you on Friday.\n> Marc\n\nThe answer to my application.",
]


@pytest.mark.parametrize("note", READ)
def test_a_section_of_a_company_is_read(note: str) -> None:
    [one] = said(f"{note}\n", file="2026-03-04.md")
    assert (one.type.value, one.person) == ("promise", "Marc")
