"""Which company a statement is with, by headings, titles, file names and labels."""

import pytest
from readings import said

from nudged.model import Type

DAY = "# 2026-03-04\n\n"
CALLS = "Marc will call tomorrow.\n"


def companies(note: str, file: str = "notes.md") -> list[tuple[str | None, str | None]]:
    """The company and the person of each promise of a note."""
    return [(one.company, one.person) for one in said(note, file=file) if one.type is Type.PROMISE]


TOPICS = [
    "Team", "Vibe", "Pros", "Benefits", "Stack", "Product", "Location", "Negotiation", "Decision", "Portal", "Visa",
    "Commute", "Result", "Other", "Python test", "Their answer", "What they do", "Red flags", "Tech Stack", "Equity",
    "Weaknesses", "Thank-you note", "Next Steps", "Ressenti", "Produit", "Calendrier", "Pensées", "Exercice", "Devoir",
    "Lieu", "Négociation", "Issue", "Jury", "Portail", "Trajet", "Congés", "Ambiance", "Locaux", "Déroulé", "Avantages",
    "Mon ressenti", "Points forts", "Ce qui me plaît", "Période d'essai", "Prétentions",
]  # fmt: skip


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("above", ["# Acme\n\n## {}\n", "## {}\n", "# Acme\n\n## 2 March\n\n### {}\n", "# {}\n"])
def test_a_topic_in_a_company_s_note_is_no_other_company(above: str, topic: str) -> None:
    assert companies(above.format(topic) + CALLS, "Acme.md") == [("Acme", "Marc")]


def test_a_topic_below_front_matter_is_no_company() -> None:
    assert companies(f"---\ncompany: Acme\n---\n## Team\n{CALLS}") == [("Acme", "Marc")]


@pytest.mark.parametrize(
    "name",
    ["Monzo", "Blue River Analytics", "March Capital", "Next plc", "Banque Populaire", "BNP Paribas", "Orange Bank"],
)
def test_an_agency_s_note_names_its_clients_below_it(name: str) -> None:
    assert companies(f"# Randstad\n\n## {name}\n{CALLS}", "Randstad.md") == [(name, "Marc")]


@pytest.mark.parametrize("name", ["Target", "Signal", "Slack", "LinkedIn", "Square"])
@pytest.mark.parametrize("above", [DAY, f"{DAY}## Monzo\nApplied.\n\n", "# Spring wave\n\n## Monzo\n\n"])
def test_a_word_among_companies_is_one(above: str, name: str) -> None:
    assert companies(f"{above}## {name}\nApplied on Monday.\n{CALLS}", "2026-03-04.md") == [(name, "Marc")]


@pytest.mark.parametrize("channel", ["Signal", "Slack", "LinkedIn", "Messages WhatsApp"])
def test_a_way_of_writing_below_a_company_is_no_other_one(channel: str) -> None:
    note = f"# Acme\n\nApplied on Monday.\n\n## {channel}\n{CALLS}"
    assert companies(note, "Acme.md") == [("Acme", "Marc")]
    assert companies(f"{DAY}## Monzo\nApplied.\n\n## {channel}\n{CALLS}", "2026-03-04.md") == [(None, "Marc")]


@pytest.mark.parametrize("name", ["Forum Réfugiés", "Policy Exchange", "Objectif Terre"])
def test_an_organisation_s_name_may_begin_like_a_label_of_nobody(name: str) -> None:
    assert companies(f"{DAY}- {name}: Marc m'appelle demain\n", "2026-03-04.md") == [(name, "Marc")]


@pytest.mark.parametrize("label", ["Forum", "Forum Glassdoor", "Objectif", "Policy", "Site carrières"])
def test_a_label_of_nobody_names_no_company(label: str) -> None:
    assert companies(f"{DAY}- {label}: Marc m'appelle demain\n", "2026-03-04.md") == []


@pytest.mark.parametrize("title", ["Update mercredi", "Point mercredi", "Notes Wednesday"])
def test_a_title_of_today_promises_nothing(title: str) -> None:
    assert companies(f"{title}\n- Monzo: {CALLS}", "2026-03-04.md") == [("Monzo", "Marc")]


NAMES = [
    "March Capital", "Sunday Labs", "École 42", "News Corp", "May & Co", "Offre Plus", "Entretien Services", "Call Ltd",
    "1&1", "NEXT plc", "Next plc",
]  # fmt: skip


@pytest.mark.parametrize("name", [*NAMES, "24/7 Care"])
@pytest.mark.parametrize("mark", ["#", "##"])
def test_a_name_that_holds_a_word_of_headings_is_whole(mark: str, name: str) -> None:
    assert companies(f"{mark} {name}\n\n{CALLS}") == [(name, "Marc")]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_s_name_that_holds_a_word_of_headings_is_whole(name: str) -> None:
    assert companies(CALLS, f"{name}.md") == [(name, "Marc")]


@pytest.mark.parametrize(
    "title",
    [
        "Acme Interview", "Entretien Acme", "Acme 5 March", "Acme March", "Call Acme", "March Acme", "Acme - Round 2",
        "Acme 2", "1. Acme", "Sunday Acme", "Acme HR", "RH Acme", "Acme Bilan", "Acme (Paris)", "Acme (1)",
        "Acme - Data Engineer", "Acme, Data Engineer", "2026-03-04 Acme",
    ],
)  # fmt: skip
def test_a_word_of_headings_beside_a_name_is_cut(title: str) -> None:
    assert companies(f"# {title}\n\n{CALLS}") == [("Acme", "Marc")]
    assert companies(CALLS, f"{title}.md") == [("Acme", "Marc")]


@pytest.mark.parametrize("name", ["Tomorrow.io", "Monday.com", "Talent.io", "St. John's", "News Corp", "Appel Médical"])
@pytest.mark.parametrize("bullet", ["", "- "])
def test_a_label_is_a_name_with_a_point_or_a_word_of_labels(bullet: str, name: str) -> None:
    assert companies(f"{bullet}{name}: {CALLS}") == [(name, "Marc")]


@pytest.mark.parametrize("title", ["Call with Marc (Acme)", "Marc, Acme", "2026-03-03 Call with Marc (Acme)"])
def test_a_title_tells_company_and_person(title: str) -> None:
    note = "He will call tomorrow.\n"
    assert companies(f"# {title}\n\n{note}") == [("Acme", "Marc")]
    assert companies(note, f"{title}.md") == [("Acme", "Marc")]


@pytest.mark.parametrize(
    ("title", "company"),
    [
        ("Data Engineer", None), ("Data Engineer (Paris)", None), ("Product Manager, Paris", None),
        ("Infirmière de nuit", None), ("Data Engineer (Acme)", "Acme"), ("Data Engineer, Acme", "Acme"),
        ("Développeur Python (Acme)", "Acme"), ("Head of Data, Acme", "Acme"), ("Acme Data Engineer", "Acme"),
        ("Acme - Product Manager", "Acme"), ("Search", None), ("Applications", None), ("Current search", None),
    ],
)  # fmt: skip
def test_a_post_is_no_company(title: str, company: str | None) -> None:
    assert companies(f"# {title}\n\n{CALLS}") == [(company, "Marc")]


@pytest.mark.parametrize("title", ["Data Engineer", "Product Manager, Paris", "Data Engineer, Leeds"])
def test_a_post_leaves_the_file_s_company(title: str) -> None:
    assert companies(f"# {title}\n\n{CALLS}", "Acme.md") == [("Acme", "Marc")]


@pytest.mark.parametrize(
    "said_so", ["Unlike at Beta, Marc will call tomorrow.", "Comme chez Beta, Marc m'appelle demain."]
)
def test_what_is_likened_is_another_company(said_so: str) -> None:
    assert companies(f"# Acme\n\n{said_so}\n", "Acme.md") == [("Acme", "Marc")]


@pytest.mark.parametrize("label", ["Acme (dev role)", "Acme update", "Acme feedback"])
def test_a_label_says_more_than_the_company(label: str) -> None:
    assert companies(f"# Active\n\n{label}: {CALLS}") == [("Acme", "Marc")]


@pytest.mark.parametrize("mark", [" ", "\n"])
@pytest.mark.parametrize(
    ("head", "told"),
    [("Message from Monzo:", "We will call you tomorrow."), ("Email from Amazon:", "we'll call you Monday")],
)
def test_a_message_of_a_company_is_nobody_s(head: str, told: str, mark: str) -> None:
    company = head.rsplit(maxsplit=1)[-1].rstrip(":")
    for title in ("", f"# {company}\n\n"):
        assert companies(f"{title}{head}{mark}{told}\n") == [(company, None)]


def test_a_message_of_a_person_is_theirs() -> None:
    assert companies("Message from Oyelaran: I will call you tomorrow.\n") == [(None, "Oyelaran")]
    assert companies("# Acme\n\nMessage from Priya: we will call you tomorrow.\n") == [("Acme", "Priya")]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Monzo's Priya will call tomorrow.", ("Monzo", "Priya")), ("Friend's Priya will call.", (None, "Priya")),
        ("It's Marc who will call tomorrow.", (None, "Marc")), ("Wed: Marc will call tomorrow.", (None, "Marc")),
        ("Acme (dev role): Marc will call.", ("Acme", "Marc")), ("Mer : Marc m'appelle demain.", (None, "Marc")),
    ],
)  # fmt: skip
def test_a_line_tells_its_company(line: str, wanted: tuple[str | None, str | None]) -> None:
    assert companies(f"# Active\n\n{line}\n") == [wanted]


def test_a_name_that_no_list_has_tells_its_company_behind_with() -> None:
    note = "Spoke with Lila (Bodie Transit). She will call Friday.\nSpoke with Cal (Oyster Hut). He will call Friday.\n"
    assert companies(note) == [("Bodie Transit", "Lila"), ("Oyster Hut", "Cal")]
    assert companies("- [ ] book Ned's jabs\n- [ ] Lowther Gardens: good chat, he says I'll know by Friday\n") == [
        ("Lowther Gardens", None)
    ]


@pytest.mark.parametrize("line", ["J m'appelle lundi.", "J me rappelle lundi.", "J m'envoie le contrat lundi."])
def test_an_initial_is_no_word_for_oneself(line: str) -> None:
    assert companies(f"# Acme\n\n{line}\n") == [("Acme", "J")]


@pytest.mark.parametrize(
    "line", ["J'appelle lundi.", "J l'appelle lundi.", "j m'occupe du test lundi.", "J ai rappelé."]
)
def test_a_letter_for_oneself_is_no_initial(line: str) -> None:
    assert companies(f"# Acme\n\n{line}\n") == []


def test_a_person_with_their_role_heads_no_company() -> None:
    assert companies("# Acme\n\n## Sophie, HR\nShe will call tomorrow.\n", "Acme.md") == [("Acme", "Sophie")]


@pytest.mark.parametrize("title", ["Laura Ashley", "Charlotte Tilbury, London", "Paul Smith - Nottingham"])
def test_a_company_called_like_a_person_stays_one(title: str) -> None:
    name = title.replace(" - ", ", ").partition(",")[0]
    assert companies(f"# {title}\n\n{CALLS}") == [(name, "Marc")]


def test_a_topic_below_one_company_of_a_list_is_no_company() -> None:
    note = f"# Job hunt\n\n## Acme\n### Rust\nNice.\n### Team\n{CALLS}"
    assert companies(note, "hunt.md") == [("Acme", "Marc")]


NO_HIRING = [
    "Mr Hobson says he'll ring tomorrow about his knee.",
    "Mrs Patel is going to send me a photo of her scar by Friday.",
    "Mrs Reid will pay me for the kitchen doors by the end of the month, she says.",
    "Anna sends me the pictures on Monday.",
    "Mme Schmitt m'envoie les cageots vendredi.",
    "Le distributeur promet les nouveautés pour le 15.",
    "Anna me rappelle demain au sujet de la voiture.",
    "Anna me rappelle demain pour la voiture.",
    "Karim me paie les portes de la cuisine vendredi.",
]
OF_HIRING = [
    "Marc will call me tomorrow.",
    "Marc will call about the job tomorrow.",
    "She'll get back to me about the pay by Friday.",
    "Marc will send me the contract by Friday.",
    "Marc will pay me back on Friday.",
    "She'll introduce me to another director in May.",
    "The recruiter will send me the details on Friday.",
    "Marc m'envoie le contrat vendredi.",
    "Marc me rappelle demain au sujet du poste.",
    "Marc me rappelle demain pour fixer la suite.",
    "Marc me rappelle pour le 15.",
    "La recruteuse m'envoie tout vendredi.",
]


@pytest.mark.parametrize("sentence", NO_HIRING)
def test_without_a_company_what_tells_nothing_of_hiring_is_no_promise(sentence: str) -> None:
    assert companies(f"{DAY}{sentence}\n") == []


@pytest.mark.parametrize("sentence", OF_HIRING)
def test_without_a_company_a_call_or_a_word_of_hiring_is_enough(sentence: str) -> None:
    assert len(companies(f"{DAY}{sentence}\n")) == 1


@pytest.mark.parametrize("sentence", [one for one in NO_HIRING if "me" in one.split() and "pay me" not in one])
def test_under_a_company_it_is_a_promise_all_the_same(sentence: str) -> None:
    assert len(companies(f"# Acme\n\n{sentence}\n", "Acme.md")) == 1


@pytest.mark.parametrize(("name", "company"), [("Marc (Fed Supply)", "Fed Supply"), ("Kevin (Feu Vert)", "Feu Vert"),
                                               ("Delphine (DHL Supply Chain)", "DHL Supply Chain"),
                                               ("Marc (Directeur Technique)", None)])  # fmt: skip
def test_several_words_in_brackets_behind_somebody_are_a_company(name: str, company: str | None) -> None:
    told = said(f"Coup de fil de {name} ce matin. Il me rappelle demain.\n", file="2026-03-04.md")
    assert {one.company for one in told} == {company}


def test_an_outline_that_groups_companies_names_none_above_them() -> None:
    note = "* ESN\n** Ippon <2026-03-03 mar.>\n- Gwladys m'envoie le test demain\n"
    assert companies(note + "* Startups\n** Plinko <2026-03-03 Tue>\n- Jo will call me tomorrow\n", "jobs.org") == [
        ("Ippon", "Gwladys"), ("Plinko", "Jo"),
    ]  # fmt: skip


@pytest.mark.parametrize("hour", ["Vers 11h", "À 11h", "Vers midi"])
def test_a_call_told_with_its_hour_was_one_and_a_town_is_nobody(hour: str) -> None:
    note = f"{hour}, appel de Perrine, de chez Worldline : poste à Seclin.\nElle m'envoie la grille demain.\n"
    assert [(one.type, one.person) for one in said(note, file="2026-03-04.md")] == [
        (Type.CONTACT, "Perrine"), (Type.PROMISE, "Perrine"),
    ]  # fmt: skip
