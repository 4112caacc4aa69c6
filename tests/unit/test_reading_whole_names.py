"""Companies whose names hold words of headings, and headings that name none."""

import pytest
from readings import said

from nudged.model import Type

CALLS = "Marc will call tomorrow.\n"


def company(note: str, file: str = "2026-03-04.md") -> str | None:
    """The company of the only promise of a note."""
    [promise] = [one for one in said(note, file=file) if one.type is Type.PROMISE]
    return promise.company


TITLES = [
    "In Extenso", "Mon Petit Panier", "Channel 4", "Carbone 4", "Studio 54", "Castle Point", "Far Point", "First Bus",
    "Second Cup", "Third Space", "Premier Tech", "Teach First", "Idea Logistique", "Idea Factory", "Info Lab",
    "Long View",
    "Contact Theatre", "Centre de gestion", "Office de tourisme", "Caisse d'Épargne", "Mairie du 11e", "Bain & Company",
    "Meet & Greet", "Université Paris 8", "Canal+", "Point P", "easyJet", "Atelier Novembre", "Studio Avril", "DDS+",
    "Département du Lot", "CCAS de Dole", "Conseil départemental du Gard", "Mission locale du Libournais",
    "Scène nationale d'Aubusson", "Communauté urbaine d'Arras", "Le Lieu unique",
    "Le bon marché", "Save the children", "Too good to go", "Back market", "Sunny days nursery", "All Saints",
]  # fmt: skip


@pytest.mark.parametrize("name", TITLES)
def test_a_title_keeps_a_whole_name(name: str) -> None:
    assert company(f"# {name}\n\n{CALLS}") == name
    assert company(CALLS, f"{name}.md") == name


@pytest.mark.parametrize("name", ["Orphée RH", "Vendanges RH", "Cap RH"])
def test_a_firm_of_recruiters_keeps_its_trade(name: str) -> None:
    assert company(f"# {name}\n\n{CALLS}") == name
    assert company(CALLS, f"{name}.md") == name
    assert company(f"# Acme\n\n## {name} - 2 March\n{CALLS}", "Acme.md") == "Acme"


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("la poste.txt", "la poste"), ("the savoy.txt", "the savoy"), ("centre de gestion.txt", "centre de gestion"),
        ("studio 54.txt", "studio 54"), ("Acme 2.md", "Acme"), ("acme 3.txt", "acme"), ("Acme 2026.md", "Acme"),
        ("mairie de lorient.txt", "mairie de lorient"), ("Acme interview 4.md", "Acme"), ("acme-04.md", "acme"),
    ],
)  # fmt: skip
def test_a_file_s_name_tells_the_company(file: str, name: str) -> None:
    assert company(CALLS, file) == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Acme RH entretien", "Acme"), ("First Acme call", "Acme"), ("Acme interview 2", "Acme"),
        ("Entretien Acme", "Acme"),
        ("Acme final round", "Acme"), ("My Acme application", "Acme"), ("Acme first call", "Acme"),
        ("TF1 - 2 March", "TF1"),
        ("Mon Acme", "Acme"), ("Acme & call notes", "Acme"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_name_is_cut(title: str, name: str) -> None:
    assert company(f"# {title}\n\n{CALLS}") == name


PHRASES = [
    "Where everything stands", "What is going on", "How it is going", "Where things are at", "Where I am",
    "Who said what",
    "Everything so far", "Everyone else's luck", "Still no news", "Not much to report", "More of the same",
    "So far so good",
    "Another week gone", "Back at it", "We shall see", "Getting there", "Long week", "Good day", "Day off",
    "State of play",
    "Position as at 18 August 2025", "Friday, no job yet", "All the shops I tried", "Replies so far",
    "Good news at last",
    "Où j'en suis", "Où ça en est", "Ce qui se passe", "Tout ce qui bouge", "Tout va bien", "Toujours rien",
    "Qui fait quoi",
    "Comment ça avance", "Quoi de neuf", "État des lieux", "Encore une semaine", "Longue journée", "Dans l'attente",
    "Qui doit me rappeler", "Où en sont mes candidatures",
]  # fmt: skip


@pytest.mark.parametrize("title", PHRASES)
def test_a_phrase_names_no_company(title: str) -> None:
    assert company(f"# {title}\n\n{CALLS}") is None
    assert company(f"# {title}\n\nMonzo: {CALLS}Brightdesk: refused me.\n") == "Monzo"


def rows(head: str, first: str, other: str, *, title: str = "") -> list[str | None]:
    """The companies of the two promises in a table."""
    told = f"{title}| {head} | Stage | Next |\n|---|---|---|\n| {first} | panel | Marc will call tomorrow |\n"
    note = f"{told}| {other} | - | they will call tomorrow |\n"
    return [one.company for one in said(note, file="pipeline.md") if one.type is Type.PROMISE]


@pytest.mark.parametrize(
    "head", ["Museum", "Vineyard", "Group", "Parish", "Chambers", "Venue", "Target", "Crèche", "Agence", "Collectivité"]
)
def test_a_column_of_names_is_the_employers(head: str) -> None:
    assert rows(head, "Tolgarth", "Penrose Trust") == ["Tolgarth", "Penrose Trust"]
    title = "# Where everything stands\n\n"
    assert rows(head, "Tolgarth", "Penrose Trust", title=title) == ["Tolgarth", "Penrose Trust"]


@pytest.mark.parametrize(
    ("head", "first", "other"),
    [("Topic", "References", "Contract"), ("Round", "Panel", "Case study"), ("Interviewer", "Judith", "Olga")],
)
def test_a_column_of_things_or_people_is_no_employers(head: str, first: str, other: str) -> None:
    assert [*{*rows(head, first, other)}] in ([None], [])
    assert {*rows(head, first, other, title="# Acme\n\n")} <= {"Acme"}


def test_a_column_in_a_company_s_note_names_no_other_one() -> None:
    assert {*rows("Depot", "Tolgarth", "Ashby", title="# Acme\n\n")} == {"Acme"}


AT = [
    "University of Leeds", "House of Fraser", "Studio 54", "Channel 4", "The Fork", "The Red Lion", "First Bus",
    "easyJet",
    "St Thomas' Hospital", "St. John's College", "Joe & the Juice", "Canal+", "Kuehne+Nagel", "Caisse d'Épargne",
    "Maisons du Monde", "Domaine des Ormes", "Retour aux Sources", "Centre de gestion", "Mairie du 11e", "l'Oréal",
]  # fmt: skip


@pytest.mark.parametrize("name", AT)
def test_the_whole_name_stands_behind_at(name: str) -> None:
    for line in (f"Interview at {name} this morning.", f"Entretien chez {name} ce matin.", f"Saw Ana at {name}."):
        assert company(f"{line} They will call me on Friday.\n") == name


@pytest.mark.parametrize(
    "line",
    ["Interview at Acme 4 pm.", "Interview at Acme 14h.", "Interview at Acme 30 March.",
    "Entretien chez Acme 12 rue Foch.",
     "Interview at Acme of course.", "Entretien chez Acme de bonne heure.", "Interview at Acme the other day.",
     "Interview at Acme 2 this morning.", "Interview at Acme for Marc's team.", "At Acme 5 people saw me."],
)  # fmt: skip
def test_what_is_no_name_ends_it(line: str) -> None:
    assert company(f"{line} They will call me on Friday.\n") == "Acme"


def test_a_clause_behind_a_name_is_no_part_of_it() -> None:
    [signed] = said("Chez WDP c'est fait : j'ai signé le contrat ce matin.\n", file="2026-03-04.md")
    assert signed.company == "WDP"


@pytest.mark.parametrize("name", ["Michael Page", "Le Lieu unique", "CCAS de Dole", "Mission locale du Libournais"])
def test_a_label_keeps_a_whole_name(name: str) -> None:
    assert company(f"# 2026-03-04\n\n- Acme : rien\n- {name} : ils reviennent vers moi vendredi\n") == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Vu Kilian de chez Beta ce midi. Je dors, parce que chez Cap Sciences on m'appelle demain.", "Cap Sciences"),
        ("Entretien avec Léa à la Mairie de Bègles. Elle m'appelle demain.", "Mairie de Bègles"),
        (
            "J'ai parlé avec Mathilde, au Théâtre de la Croix-Rousse. Elle m'appelle demain.",
            "Théâtre de la Croix-Rousse",
        ),
        ("They judge at Olympia on the 4th. Marc will call tomorrow about the role.", "Olympia"),
        ("Rdv à la Mairie de Dole pour le passeport, la RH m'appelle demain.", None),
        ("Le poste est à la Direction de Paul. La RH m'appelle demain.", None),
    ],
)
def test_a_body_or_a_clause_tells_the_company(line: str, name: str | None) -> None:
    assert company(f"{line}\n") == name
