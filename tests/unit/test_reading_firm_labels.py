"""Labels that name a company though words of the language are among theirs, and those that name none."""

import pytest
from readings import said

from nudged.model import Type

LIST = "- Onepoint: they turned me down\n- Wexcombe: Marc will call me tomorrow\n- Proxiad: not applied yet\n"
SMALL = "onepoint: they turned me down\nwexcombe: marc will call me tomorrow\nproxiad: not applied yet\n"


def company(note: str, quote: str, file: str = "2026-03-04.md") -> str | None:
    """The company of the statement that holds a quote."""
    [one] = [one for one in said(note, file=file) if quote in one.quote]
    return one.company


FIRMS = [
    "Castle Point", "West Point", "Sea Point Design", "Vantage Point Media", "Harbour View", "Liffey Court", "Oak View",
    "Idea Logistique", "Info Lab", "Contact Theatre", "Crèche Pomme de Pin", "Clinique du Parc",
    "Le Fournil de la Place",
    "Éditions du Seuil", "Univ. of Strathmore", "St. John's College", "St Mary's Primary", "King's College London",
    "Harper's Mill Coffee", "Lund's Fine Foods",
    "J.P. Morgan", "Dept. for Transport",
]  # fmt: skip


@pytest.mark.parametrize("name", FIRMS)
@pytest.mark.parametrize("beside", ["", LIST])
def test_a_name_with_capitals_is_a_company(name: str, beside: str) -> None:
    for told in ("they will send the contract on Friday", "Irv promised to send the contract", "she sent the contract"):
        assert company(f"- {name}: {told}\n{beside}", "contract") == name


THEMES = [
    "Key Point", "Sore Point", "Sticking Point", "Selling Point", "Turning Point", "Next Steps", "Action Points",
    "Good News",
    "Dress Code Info", "Start Date", "Cover Letter", "Open Questions", "Point d'étape", "À faire", "Prochaine étape",
    "Work",
    "Plan", "Tomorrow", "Point Noir", "Next", "Open", "Action",
]  # fmt: skip


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_is_no_company(theme: str) -> None:
    note = f"{theme}: they will send the contract on Friday\n"
    assert not [one for one in said(note, file="2026-03-04.md") if one.company]


@pytest.mark.parametrize("name", ["Open", "Action"])
def test_a_word_of_labels_among_companies_is_one(name: str) -> None:
    first, *others = LIST.splitlines(keepends=True)
    for told in ("la responsable m'a laissé un message", "merci envoyé à Sylvain", "they left me a message"):
        note = f"{first}- {name} : {told}\n{''.join(others)}"
        assert [one.company for one in said(note, file="2026-03-04.md") if one.line == 2] == [name]
    [last] = [one for one in said(f"{LIST}- {name}: they will call me\n", file="2026-03-04.md") if one.line == 4]
    assert last.company is None


@pytest.mark.parametrize(
    "name",
    ["table view", "liffey court", "oak view", "ridge line", "wood street grill", "gilda's", "kalk bay press", "tesco",
     "square", "engie", "clinique st-exupéry", "mill road bakery", "corner pharmacy"],
)  # fmt: skip
def test_a_name_without_capitals_is_a_company_in_a_list(name: str) -> None:
    for told in (": the manager will send the contract on friday", " - hr will send the contract on friday"):
        assert company(f"{name}{told}\n{SMALL}", "contract", "2026-03-04.txt") == name


@pytest.mark.parametrize("name", ["gilda's view", "clinique st-exupéry", "kalk bay press", "liffey court"])
def test_a_name_without_capitals_is_one_alone_where_it_tells_a_firm(name: str) -> None:
    assert company(f"{name}: they will send the contract on friday\nfeeling tired\n", "contract") == name


@pytest.mark.parametrize(
    "theme",
    ["notice period", "rent", "school", "key point", "sore point", "best bit", "dog walk", "old boss", "train",
     "one more thing", "idée", "petit point", "bon à savoir", "le plus", "next steps", "phone screen",
     "point d'étape", "boss"],
)  # fmt: skip
@pytest.mark.parametrize("beside", ["", SMALL])
def test_a_theme_without_capitals_is_no_company(theme: str, beside: str) -> None:
    note = f"{theme}: they will send the contract on friday\n{beside}"
    assert [one.company for one in said(note, file="2026-03-04.txt") if "contract" in one.quote] in ([None], [])


@pytest.mark.parametrize("name", ["Castle Point", "Crèche Pomme de Pin"])
def test_in_a_company_s_note_a_label_is_no_other_one(name: str) -> None:
    told = said(f"# Acme\n\n{name}: they will send the contract on Friday\n", file="Acme.md")
    assert [one.company for one in told if one.type is Type.PROMISE] == ["Acme"]
