"""Who is meant, and which company: over sentences, entries, quotations, labels, tables and headings."""

import pytest
from readings import SAVED, said

from nudged.model import Type
from nudged.reading import ReadingSettings, read_note

PEOPLE = [
    ("## Call with Dana (TA)\nReq is approved. She said I'd hear something Friday.", "Dana"),
    ("## Call with Yanis (lead back)\nKotlin, Kafka. Il me file l'accès au test demain.", "Yanis"),
    ("## 2026-03-02\nMet Emeline.\n\n## 2026-03-03\nShe'll send the contract Friday.", "Emeline"),
    ("Mail from Simone: contract on its way by Friday.", "Simone"),
    ('Got a text from Dr Hussain: "Will ring you on Friday".', "Hussain"),
    ("Visite avec Mme Faye. C'est elle qui m'enverra le planning demain.", "Faye"),
    ("Talked with Ebele Nnamdi, who left in 2019, and who is going to ring me on Friday.", "Ebele Nnamdi"),
    ("Met Anneke. A reading list will be coming from her on Friday.", "Anneke"),
    ("Vu Regula hier. Réponse de sa part d'ici vendredi.", "Regula"),
    ("Salomé m'a répondu, retour sous 8 jours.", "Salomé"),
    ("Mercy Wanjiru closed by saying that I'd be informed by Friday.", "Mercy Wanjiru"),
    ("Coffee with Dr. Sun, says she'll answer by Friday.", "Sun"),
    ("vu mr pelletier. il ma dit quil me donne la reponse vendredi", "pelletier"),
    ("Vu le capitaine Le Gall à Concarneau. Il me donne sa réponse vendredi.", "Le Gall"),
    ("Three on the panel. Marc's answer by Friday.", "Marc"),
    ("Joris a téléphoné. Le client final hésite. Il saura me dire vendredi.", "Joris"),
    ("Verdict fin mars, d'après Maud Le Goff.", "Maud Le Goff"),
    ("D'après Margaux leur DG tranche vendredi.", None),
    ("Réponse par mail, mais pas avant vendredi d'après Laurence.", "Laurence"),
    ("La décision tombera vendredi, m'a prévenue Victoire.", "Victoire"),
    ("La décision tombera vendredi, m'a certifié M. Roux.", "Roux"),
    ("Vu Elsa. Poste à Laval, télétravail possible. Elle m'écrit vendredi.", "Elsa"),
    ("Vu Elsa face au Vieux-Port. Elle m'écrit vendredi.", "Elsa"),
    ("Vu Elsa. Elle s'envole pour Cuba demain. Elle m'écrit vendredi.", "Elsa"),
    ("Vu Elsa, on a parlé de Villeurbanne. Elle m'écrit vendredi.", "Elsa"),
    ("Saw Elsa. The Leeds team is small. She will write on Friday.", "Elsa"),
    ("Wannes contrôle deux points avec le siège et me rappelle vendredi.", "Wannes"),
    ("Mme Roux centralise les notes et m'écrit vendredi.", "Roux"),
    ("Ana collates the scores and calls me on Friday.", "Ana"),
    ("She tallies the scores and calls me on Friday.", None),
    ("## Entretien avec M. Bodin\nGérant, 58 ans, cherche un bras droit. Il m'écrit vendredi.", "Bodin"),
    ("Vu Victoire, le poste dépend d'elle et elle dit que l'ambassade traîne. Elle m'écrit vendredi.", "Victoire"),
    ("According to Tess the client decides on Friday.", None),
    ("Selon Marc Dupont vous appelle vendredi, Sophie m'écrit lundi.", "Sophie"),
    ("Marc m'envoie le contrat, je l'aurai vendredi.", "Marc"),
    ("Marc is sending me the contract, I'll have it by Friday.", "Marc"),
    ("Vu Karim hier. La décision tombe vendredi, d'après lui.", "Karim"),
    ("Saw Priya. Decision: Dr Okonkwo, by Friday.", "Okonkwo"),
    ("Old Mr Whittle himself will phone me on Friday.", "Whittle"),
    ("Young Mrs Harris will phone me on Friday.", "Harris"),
    ("Sr Assumpta will write to me by Friday.", "Assumpta"),
    ("Patrice called. She will get back to me on Friday.", "Patrice"),
    ("Patrice a appelé. Il me rappelle vendredi.", "Patrice"),
    ("Dot will get back to me on Friday.", "Dot"),
    ("Crewing manager Bodil is mailing me the contract on Friday.", "Bodil"),
    ("Walked the rows with Neville. Pickers arrive on Tuesday. He'll let me know on Friday.", "Neville"),
    ("Two days after my interview Ruth is sending me the contract, on Friday.", "Ruth"),
    ("Met Mrs Pruitt and her nephew Cal. He'll text me on Friday.", "Cal"),
    ("Lila is sending the contract. I should have it by Friday.", "Lila"),
    ("Julie m'envoie le contrat. Je devrais l'avoir vendredi.", "Julie"),
    ("Canon Aurelio promised me an answer by Friday.", "Aurelio"),
    ("Frau Ammann calls me on Friday.", "Ammann"),
    ("HM will pick a slot by Friday.", None),
    ("The HM will send me the contract on Friday.", None),
    ("Saw Priya. Good call with Ines, who's sending the NDA tomorrow.", "Ines"),
    ("Vu Karim hier. L'offre partira vendredi, m'a-t-il assuré.", "Karim"),
    ("« on vous écrit vite » (Solène)", "Solène"),
    ("La décision tombera vendredi, a dit Lukas.", "Lukas"),
    ("Salut Sam,\nJe t'envoie le contrat vendredi.\nAmicalement\nGuillaume", "Guillaume"),
    ("Salut Sam,\nJe t'envoie le contrat vendredi.\nA+\nGuillaume", "Guillaume"),
    ("Bonjour,\nJe vous envoie le contrat vendredi.\nCordialement Élodie Brun", "Élodie Brun"),
    ("Hi Sam,\nI will send the contract on Friday.\nCheers\nPriya", "Priya"),
    ("Hi Sam,\nI will send the contract on Friday.\nThanks\nPriya Shah", "Priya Shah"),
    ("Hi Sam,\nI will send the contract on Friday.\nCheers, Priya", "Priya"),
    ("Le contrat arrive vendredi, m'a assuré Maud.", "Maud"),
    ("The decision will come on Friday, said Lena.", "Lena"),
    ("Bonjour,\nVous recevrez de ma part, vendredi, une présentation.\nBien à vous,\nÉlodie Brun", "Élodie Brun"),
    ("Dear Sam,\nYou will receive a summary from me on Friday.\nKind regards,\nPriya Shah", "Priya Shah"),
    ("## 2 mars – Nolwenn au tel\nElle m'écrit vendredi.", "Nolwenn"),
    ("## 2 mars – Nolwenn par téléphone\nElle m'écrit vendredi.", "Nolwenn"),
    ("## 2 mars – tel Nolwenn\nElle m'écrit vendredi.", "Nolwenn"),
    ("## 2 March – Lena on the phone\nShe will write on Friday.", "Lena"),
    ("## 2 mars – Nolwenn en retard\nElle m'écrit vendredi.", None),
    ("Les mots de Philippine : « on devrait vous écrire vendredi ».", "Philippine"),
    ("Zoé était malade. Madame Tissot a été adorable. Elle m'appelle vendredi.", "Tissot"),
    ("Soizic ok sur le principe, elle m'envoie le contrat vendredi.", "Soizic"),
    ("Me Delcourt s'est engagé à me répondre vendredi.", "Delcourt"),
    ("jai eu mr quéré au tel. il m envoie la convention vendredi", "quéré"),
    ("Vu Nuria. Elle recueillera leur avis et me le donnera vendredi.", "Nuria"),
    ("Jonas (lead) fait la review et m'envoie son avis vendredi.", "Jonas"),
    ("Le responsable, à qui j'ai parlé, me rappelle vendredi.", None),
    ("C'est Mme Okonjo-Vial, du service du personnel, qui m'écrira vendredi.", "Okonjo-Vial"),
    ("Goulven Le Berre compte me fixer un rendez-vous vendredi.", "Goulven Le Berre"),
    ("Entrevue avec Marie-Ève, dans un café du Vieux-Montréal. Elle me revient vendredi.", "Marie-Ève"),
    ("Madame,\nLe contrat vous parvient vendredi.\nBien à vous,\nAna d'Arcangues\nDirectrice", "Ana d'Arcangues"),
    ("Mail de J. Roux : je vous rappelle vendredi.", "J. Roux"),
    ("J. Roux me rappelle vendredi.", "J. Roux"),
    ("Sophie L. me rappelle vendredi.", "Sophie L."),
    ("Entretien avec M. Van den Berghe. Il m'écrit vendredi.", "Van den Berghe"),
    ("Call w/ Deirdre O'Shea (TA). She'll write on Friday.", "Deirdre O'Shea"),
    ("Liam O’Brien will write on Friday.", "Liam O’Brien"),
    ("Awa N'Diaye m'écrit vendredi.", "Awa N'Diaye"),
    ("Marie D'Hondt m'écrit vendredi.", "Marie D'Hondt"),
    ("Marc d'Acme m'écrit vendredi.", "Marc"),
    ("M. O'Connor m'écrit vendredi.", "O'Connor"),
    ("Mme N'Diaye m'écrit vendredi.", "N'Diaye"),
    ("Vu M. Patel et Mme Roux. C'est lui qui m'écrit vendredi.", "Patel"),
    ("La collègue de Marc m'écrit vendredi.", None),
    ("Réponse vendredi (Maud).", "Maud"),
    ("Réponse vendredi, dit Maud.", "Maud"),
    ("Réponse vendredi, précise Mme Leroux.", "Leroux"),
    ("Le contrat part vendredi, m'a écrit Maud.", "Maud"),
    ("« On vous rappelle vendredi », m'a dit Maud.", "Maud"),
    ("On me rappelle vendredi, dit Maud.", None),
    ("Retour vendredi, dit le client.", None),
    ("Via Maud : réponse vendredi.", "Maud"),
    ("Retour Maud vendredi.", "Maud"),
    ("Quand Maud rentre lundi, elle m'appelle vendredi.", "Maud"),
    ("Maud Leroux, RH chez Acme : réponse vendredi.", "Maud Leroux"),
    ("Priya Rao, recruiter at Acme: decision on Friday.", "Priya Rao"),
    ("Spoke to Linda. She'll have someone from HR ring me on Friday.", None),
    ("The contract is to be issued by the Resourcing Team on Friday.", None),
    ("spoke to lee in the office. hes gonna bell me friday", "lee"),
    ("yusra was lovely, she said she'll drop me a line friday", "yusra"),
    ("call with Thibodeau (district mgr). HR sends badges. He confirmed he would phone on Friday.", "Thibodeau"),
    ("Met the new DON, Brídín, over tea. Herself and the owner must talk, so she's to ring me on Friday.", "Brídín"),
    ("Travel details will follow by Friday (Margaret, by phone).", "Margaret"),
    ("Met Kev. His missus does the books, she's going to give me a bell on Friday.", None),
    ("Met Kev. The contract will be sent to me by Friday, said the owner.", None),
    ("Coffee with Bram de Groot. He'd come back to me on Friday, he said.", "Bram de Groot"),
    ("gary was sposed to ring fri with a start date, nowt", "gary"),
    ("Marc said his manager will call me on Friday.", None),
    ("Marc's colleague Lena will call me on Friday.", "Lena"),
    ("Mr O'Brien will call me on Friday.", "O'Brien"),
    ("Dr van der Berg will write by Friday.", "van der Berg"),
    ("K. Osei will send the contract on Friday.", "K. Osei"),
    ("M. Osei m'envoie le contrat vendredi.", "Osei"),
    ("I was told by Tunde that I'd hear by Friday.", "Tunde"),
    ("Sam will be the one who calls me on Friday.", "Sam"),
    ("The one who'll call me on Friday is Sam.", "Sam"),
    ("Sam's answer will come on Friday.", "Sam"),
    ("The panel's answer will come on Friday.", None),
    ("Soo-jin walked me out and told me I'd be hearing from her by Friday.", "Soo-jin"),
    ("Hyun-woo will send me the dataset by Friday.", "Hyun-woo"),
    ("davie the foreman said he'd give me a bell on friday", "davie"),
    ("lewis txtd to say he's sending the medical forms on friday", "lewis"),
    ("Mdm Chua from HR will contact me on Friday.", "Chua"),
    ("Luncheon with Mrs Okonjo-Blake at the Reading office. She'll write to me on Friday.", "Okonjo-Blake"),
]


@pytest.mark.parametrize(("text", "person"), PEOPLE)
def test_who_promised(text: str, person: str | None) -> None:
    promises = [one for one in said(f"# Acme\n\n{text}\n") if one.type is Type.PROMISE]
    assert [one.person for one in promises] == [person]


COMPANIES = [
    ("Log.md", "| Org | Who | Note |\n|---|---|---|\n| Fennec | Amina | she will ring Friday |\n", "Fennec", "Amina"),
    ("Acme.md", "| date | who | what |\n|---|---|---|\n| 2026-03-02 | Devon | results by Friday |\n", "Acme", "Devon"),
    ("2026-03-02.md", "**Arcturus** (Giulia): she'll ring me on Friday\n", "Arcturus", "Giulia"),
    ("voice memo 14.txt", "Brasserie Tournesol: the chef will ring on Friday.\n", "Brasserie Tournesol", None),
    ("2026-03-02.md", "10:00 Castellan Homes: Fergus will ring on Friday.\n", "Castellan Homes", "Fergus"),
    ("Orvane.md", "# Orvane\n\n## 2 mars, le DG (Édouard Lanvier)\nIl écrit vendredi.\n", "Orvane", "Édouard Lanvier"),
    ("Arbor.md", "# Arbor\n\nPetra will connect me with her friend at Bower by Friday.\n", "Arbor", "Petra"),
    ("Whitlock Security.txt", "At Whitlock HQ. Fairbairn will write by Friday.\n", "Whitlock Security", "Fairbairn"),
    ("eiffage.txt", "vu le chef\nineo : ils me disent oui ou non vendredi\n", "ineo", None),
    ("2026-03-02.md", "**Hardcastle Trust.** Mrs Oyelaran rings on Friday.\n", "Hardcastle Trust", "Oyelaran"),
    ("2026-03-02.md", "[Acme] Marc will ring on Friday.\n", "Acme", "Marc"),
    ("2026-03-02.md", "| co | note |\n|---|---|\n| Lir Systems | decision on Friday |\n", "Lir Systems", None),
    ("2026-03-02.md", "Lunch with Oriel Vance at the Northern Dispatch. She rings Friday.\n",
     "Northern Dispatch", "Oriel Vance"),
    ("2026-03-02.md", "- Lir: wrote\n- Table Bay Hospital: HR to confirm my slot on Friday\n- Overberg: met Jo\n",
     "Table Bay Hospital", None),
    ("words.md", "# Office for Plain Words\n\nFemke rings on Friday.\n", "Office for Plain Words", "Femke"),
    ("2026-03-02.md", "Coffee with Marc from Acme. He will ring on Friday.\n", "Acme", "Marc"),
    ("2026-03-02.md", "Marc (Acme) will ring on Friday.\n", "Acme", "Marc"),
    ("2026-03-02.md", "Marc (HR) will ring on Friday.\n", None, "Marc"),
    ("2026-03-02.md", "Chez Robert Half, grand silence : Jo m'appelle vendredi.\n", "Robert Half", "Jo"),
    ("2026-03-02.md", "Chez Acme : Jo m'appelle vendredi.\n", "Acme", "Jo"),
    ("2026-03-02.md", "At Monzo: Jo will ring on Friday.\n", "Monzo", "Jo"),
    ("manpower.txt", "[09:04] Moi : merci, et le contrat ?\n[09:10] Cindy : il part vendredi\n", "manpower", "Cindy"),
    ("Manpower.txt", "[9:04:30] Me: thanks\n[9:10:05] Cindy: I'll send it on Friday\n", "Manpower", "Cindy"),
    ("2026-03-02.md", "Onsite @ Acme. Marc will ring on Friday.\n", "Acme", "Marc"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "text", "company", "person"), COMPANIES)
def test_which_company_and_who(file: str, text: str, company: str, person: str | None) -> None:
    promises = [one for one in said(text, file=file) if one.type is Type.PROMISE]
    assert [(one.company, one.person) for one in promises] == [(company, person)]


def test_an_outcome_told_twice_in_a_line_is_one() -> None:
    outcomes = [one for one in said("# Acme\n\nAccepted! Signed the contract.\n") if one.type is Type.OUTCOME]
    assert [one.quote for one in outcomes] == ["Signed the contract"]


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Refusé par Globex.", "Globex"),
        ("Refus de Globex ce matin.", "Globex"),
        ("Globex a dit non.", "Globex"),
        ("Globex m'a refusée.", "Globex"),
        ("J'ai reçu une offre de Monzo.", "Monzo"),
        ("Offre de Monzo reçue ce matin.", "Monzo"),
        ("J'ai signé chez In Extenso.", "In Extenso"),
        ("J'ai accepté chez Monzo.", "Monzo"),
        ("J'ai dit non à Globex.", "Globex"),
        ("J'ai retiré ma candidature chez Globex.", "Globex"),
        ("Poste gelé chez Globex.", "Globex"),
        ("Rejected by Globex.", "Globex"),
        ("Globex rejected me.", "Globex"),
        ("Got an offer from Monzo.", "Monzo"),
        ("I withdrew from Globex.", "Globex"),
        ("Refus d'Acme.", "Acme"),
        ("Refusé par Marc.", "Acme"),
        ("Refusée par Mme Duval.", "Acme"),
        ("Rejected by Ms Duval.", "Acme"),
        ("Marc a dit non.", "Acme"),
        ("J'ai renoncé au poste de Nanterre.", "Acme"),
        ("They went with somebody from Rotterdam.", "Acme"),
        ("J'ai une offre ailleurs.", None),
        ("J'ai dit à Priya que j'avais reçu une offre ailleurs.", None),
        ("J'ai accepté une autre offre.", None),
        ("I have an offer elsewhere.", None),
    ],
)
def test_whose_outcome_it_is(text: str, company: str | None) -> None:
    found = [one for one in said(f"# Acme\n\n{text}\n") if one.type in (Type.OUTCOME, Type.CONTACT)]
    assert [one.company for one in found] == ([company] if company else [])


@pytest.mark.parametrize(
    ("text", "outcome", "company"),
    [
        ("Rejected by Globex.", "rejected", "Globex"), ("Globex turned me down.", "rejected", "Globex"),
        ("I withdrew from Globex.", "withdrawn", "Globex"), ("I signed with Globex.", "signed", "Globex"),
        ("Got an offer from Globex.", "offer", "Globex"), ("Globex made me an offer.", "offer", "Globex"),
        ("Accepted the offer from Globex.", "signed", "Globex"), ("Globex me refuse.", "rejected", "Globex"),
        ("J'ai signé chez Globex.", "signed", "Globex"), ("Refusé par Globex.", "rejected", "Globex"),
        ("J'ai reçu une offre de Globex.", "offer", "Globex"), ("Refus de Globex.", "rejected", "Globex"),
        ("J'ai décliné l'offre de Globex.", "declined", "Globex"), ("Globex m'a fait une offre.", "offer", "Globex"),
        ("They rejected me.", "rejected", "Acme"), ("Rejected by email.", "rejected", "Acme"),
        ("I signed with DocuSign.", "signed", "Acme"), ("I signed the contract in Paris.", "signed", "Acme"),
        ("Sadly rejected.", "rejected", "Acme"), ("Rejected at Stage 2.", "rejected", "Acme"),
        ("J'ai signé à Paris.", "signed", "Acme"), ("Refus reçu par LinkedIn.", "rejected", "Acme"),
        ("Marc m'a refusé.", "rejected", "Acme"), ("Rejected by Acme.", "rejected", "Acme"),
    ],
)  # fmt: skip
def test_an_outcome_is_of_the_company_that_it_names(text: str, outcome: str, company: str) -> None:
    found = [one for one in said(f"# Acme\n\n{text}\n") if one.type is Type.OUTCOME]
    assert [(one.outcome and one.outcome.value, one.company) for one in found] == [(outcome, company)]


@pytest.mark.parametrize(
    "above",
    ["Nadia joined the channel", "With Nadia and Marc on Slack:", "Marc: Hi, is this a chat with Nadia?"],
)
def test_what_a_program_or_another_says_of_the_candidate_makes_no_namesake(above: str) -> None:
    note = f"# Acme\n{above}\nNadia: I'll send you my references on Friday\nMarc: I'll call you on Thursday\n"
    settings = ReadingSettings(name="Nadia Martin")
    found = read_note(note, file="Acme.md", modified=SAVED, settings=settings)
    assert [one.person for one in found if one.type is Type.PROMISE] == ["Marc"]


@pytest.mark.parametrize(
    ("label", "company", "person"),
    [
        ("Marc (Globex)", "Globex", "Marc"),
        ("Yusra Haddad (Globex)", "Globex", "Yusra Haddad"),
        ("Banque Populaire (Grand Ouest)", "Banque Populaire", None),
        ("Halden (Piotr)", "Halden", "Piotr"),
        ("Agency (Morgan Pryce)", "Morgan Pryce", None),
    ],
)
def test_what_stands_in_the_brackets_of_a_label(label: str, company: str, person: str | None) -> None:
    found = read_note(f"- {label}: feedback by Friday\n", file="log.md", modified=SAVED, settings=ReadingSettings())
    assert [(one.company, one.person) for one in found] == [(company, person)]


def test_a_clock_time_parts_no_quotation() -> None:
    quotes = [one.quote for one in said("# Acme\nMarc rang at 11:00 to say he will call Thursday.\n")]
    assert quotes == ["Marc rang at 11:00 to say", "he will call Thursday"]


@pytest.mark.parametrize(
    ("name", "chat"),
    [
        ("Claire Martin", "RH : On vous rappelle vendredi\nClaire : parfait, je vous appelle lundi"),
        ("Claire Martin", "HR: We'll call you on Friday\nClaire: great, I'll call you on Monday"),
        ("Nguyen Thi Lan", "Lan: I'll call you on Monday\nMinh: ok, we call you on Friday"),
        ("Nguyen Lan", "Lan: I'll call you on Monday\nMinh: ok, we call you on Friday"),
    ],
)
def test_a_first_name_among_others_is_the_candidate_s(name: str, chat: str) -> None:
    settings = ReadingSettings(name=name)
    found = read_note(f"# Acme\n\n{chat}\n", file="Acme.md", modified=SAVED, settings=settings)
    assert [one.due and one.due.day for one in found if one.type is Type.PROMISE] == [6]
    assert [one.due and one.due.day for one in found if one.type is Type.OWN] == [9]


@pytest.mark.parametrize(
    ("name", "chat"),
    [
        ("Marie Martin", "Martin: I'll call you on Friday\nLéa: fine"),  # a given name before it is the candidate's
        ("Xxiomara Thomas", "Xxiomara: hello\nThomas: I'll call you on Friday\nXxiomara: ok"),
        ("Xxiomara Thomas", "Thomas (Acme): I'll call you on Friday\nLéa: fine"),
    ],
)
def test_a_surname_that_is_another_s_first_name(name: str, chat: str) -> None:
    settings = ReadingSettings(name=name)
    found = read_note(f"# Acme\n\n{chat}\n", file="Acme.md", modified=SAVED, settings=settings)
    assert [one.person for one in found if one.type is Type.PROMISE] == [name.rpartition(" ")[2]]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Actions: Ana to call Marc by Monday.", []),
        ("Ana Lima to send references by Monday.", []),
        ("Next steps: Ana to call Marc by Monday.", []),
        ("Marc to send the contract by Monday.", ["Marc"]),
        ("Ana will call me on Monday.", ["Ana"]),
        ("Ana Sousa to call me on Monday.", ["Ana Sousa"]),
        ("Met Ana (HR). Ana to send the contract on Monday.", ["Ana"]),
    ],
)
def test_minutes_name_the_candidate_too(line: str, wanted: list[str]) -> None:
    settings = ReadingSettings(name="Ana Lima")
    found = read_note(f"# Acme\n\n{line}\n", file="Acme.md", modified=SAVED, settings=settings)
    assert [one.person for one in found if one.type is Type.PROMISE] == wanted


CAPGEMINI = """Nathalie Brun 14:03
Bonjour Hugo, merci pour votre {}, je vous appelle demain
Hugo Lemaire 14:05
Bonjour Nathalie, super ! Je vous appelle lundi
"""


@pytest.mark.parametrize(("paper", "wanted"), [("candidature", [5]), ("retour", [5, 9])])
def test_without_a_name_who_is_greeted_for_their_application_is_the_candidate(paper: str, wanted: list[int]) -> None:
    found = said(f"# Acme\n\n{CAPGEMINI.format(paper)}")
    assert [one.due and one.due.day for one in found if one.type is Type.PROMISE] == wanted


@pytest.mark.parametrize(
    "chat",
    [
        "Marc: Hi Léa, I saw your profile, I'll call you tomorrow\nLéa: ok",
        "Tom: Hi Marc, a question on your application form\nMarc: sure, I'll call you tomorrow",
        "Léa: Hi Marc, thanks for your application\nLéa: Hi Paul, thanks for your CV\nMarc: I'll call you tomorrow",
    ],
)
def test_no_other_greeting_tells_the_candidate(chat: str) -> None:
    found = said(f"# Acme\n\n{chat}\n")
    assert [one.person for one in found if one.type is Type.PROMISE] == ["Marc"]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("J. will ring Fri", "J"),
        ("K emailed this morning", "K"),
        ("P rappelle lundi", "P"),
        ("Bill calls me Monday", "Bill"),
        ("Declan himself calls on Friday", "Declan"),
        ("Félicité m'appelle vendredi", "Félicité"),
        ("Aimé m'appelle lundi", "Aimé"),
        ("She's getting her assistant to send over the booklet by Monday", None),
    ],
)
def test_a_letter_or_a_word_is_somebody_where_a_verb_follows(line: str, wanted: str | None) -> None:
    assert [one.person for one in said(f"# Acme\n\n{line}\n") if one.type in (Type.PROMISE, Type.CONTACT)] == [wanted]


@pytest.mark.parametrize(
    ("before", "wanted"),
    [("My brother rang.", 0), ("Interview cancelled because their boiler has died.", 1), ("The loan came through.", 1)],
)
def test_she_is_no_thing(before: str, wanted: int) -> None:
    found = said(f"# Acme\n\nAna rang. {before} She'll call on Friday.\n")
    assert len([one for one in found if one.type is Type.PROMISE]) == wanted
