"""Whole French notes full of what is no promise: other people's doings, habits, private life, and a few true ones.

A note begins with a line ``=== file ; exp: person@month-day, ...``: who is to act (``-`` where nobody is named) and the
day by which it is due, for every promise that it holds. All are said on Thursday 5 March 2026.
"""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readings import CORPUS, SETTINGS, brief, briefly, said

from nudged.model import Type
from nudged.reading import ReadingSettings, read_note

SAVED = datetime(2026, 3, 5, 18, tzinfo=ZoneInfo("Europe/Paris"))


def notes() -> list[tuple[str, str, str]]:
    """File, promises and text of every note."""
    found = []
    for part in (CORPUS / "notes-fr.txt").read_text(encoding="utf-8").split("=== ")[1:]:
        head, _, text = part.partition("\n")
        file, _, promises = head.partition(" ; exp:")
        found.append((file, promises, text))
    return found


@pytest.mark.parametrize(("file", "promises", "text"), notes())
def test_a_note_holds_these_promises_alone(file: str, promises: str, text: str) -> None:
    wanted = sorted(one.strip() for one in promises.split(",") if one.strip())
    got = [one for one in said(text, file=file, saved=SAVED) if one.type is Type.PROMISE]
    assert sorted(f"{one.person or '-'}@{one.due:%m-%d}" for one in got) == wanted


def test_a_dated_heading_of_a_chat_below_a_company_is_where_its_people_wrote():
    chat = "Tidiane : je te tiens au jus lundi soir\nMoi : merci\n"
    assert briefly(f"# Fablab Nord\n\n## Discord, 2026-05-06\n{chat}", Type.PROMISE) == [
        "promise reply 2026-05-11T21:00 Tidiane"
    ]
    assert briefly(f"# Fablab Nord\n\n## Discord\n{chat}", Type.PROMISE) == []


def test_what_a_mail_of_theirs_quotes_below_its_line_of_who_wrote_it_is_left_out():
    mail = "Bonjour Monsieur Sabatier,\n\nJe vous envoie le contrat mardi.\n\nBien à vous,\nNadège Tellier\n\n"
    quoted = "Le 4 mars 2026 à 09:12, {} a écrit :\n> Je vous adresse le formulaire jeudi.\n"
    theirs = "promise send 2026-03-10 Nadège Tellier"
    assert briefly(mail + quoted.format("Luc Sabatier"), Type.PROMISE) == [theirs]
    assert briefly(mail + quoted.format("Nadège Tellier"), Type.PROMISE) == [theirs]


MAIL = (
    "From: Tunde Bakare <tunde@sterling.example>\nDate: Thu, 5 Mar 2026 09:14:00 +0000\n\nI will revert on Tuesday.\n"
)


def test_what_a_pasted_mail_answers_is_left_out():
    answered = "> On 2 March I wrote:\n> I will send the certificates tomorrow.\n"
    assert briefly(MAIL + "\nRegards,\nTunde\n\n" + answered, Type.PROMISE) == ["promise reply 2026-03-10 Tunde"]
    quoted = "".join(f"> {line}\n" for line in MAIL.splitlines())
    assert briefly(quoted, Type.PROMISE) == ["promise reply 2026-03-10 Tunde"]


def test_a_label_names_the_person_without_the_department():
    note = '# Merlin Theatre\n\n## 2026-03-05\nFfion from casting: "We\'ll be in touch by Thursday."\n'
    assert briefly(note, Type.PROMISE) == ["promise reply 2026-03-12 Ffion"]


@pytest.mark.parametrize("head", ["# 2026-03-05\n\n", "2026-03-05\n", "# Journal\n\n## 5 March 2026\n", ""])
@pytest.mark.parametrize(
    "form",
    [
        "- {company}: {text}", "- **{company}** — {text}", "{company} - {text}", "- [ ] {company}: {text}",
        "1. {company}: {text}", "[{company}] {text}", "- [[{company}]] {text}", "- [[{company}]]: {text}",
        "- [[Companies/x|{company}]]: {text}",
        "- `{company}`: {text}", "- {person} @ {company}: {text}",
        "- {person} at {company}: {text}", "### {company}\n{text}",
        "## {company} ({person})\n{text}", "**{company}**\n{text}", "**{company}**\n\n{text}\n", "{company}:\n- {text}",
        "{company}\n  - {text}", "- {company}\n  - {text}", "- {company}:\n  {text}", "* {company}\n\t* {text}",
    ],
)  # fmt: skip
def test_a_note_of_several_companies_tells_each_in_any_form(form: str, head: str) -> None:
    told = [
        ("Monzo", "Marc", "Marc will call tomorrow"),
        ("Acme Corp", "Priya", "Priya will send the contract on Monday"),
        ("Blue River Analytics", "Ana", "Ana will call by Friday"),
    ]
    lines = (form.format(company=company, person=person, text=text) for company, person, text in told)
    got = said(head + "\n".join(lines) + "\n", file="2026-03-05.md", saved=SAVED)
    promises = [(one.company, one.person, f"{one.due:%m-%d}") for one in got if one.type is Type.PROMISE]
    assert promises == [
        ("Monzo", "Marc", "03-06"), ("Acme Corp", "Priya", "03-09"), ("Blue River Analytics", "Ana", "03-06"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "note",
    [
        "- Monzo\n  - Marc will call tomorrow\n- Tom will call tomorrow\n",
        "**Monzo**\nMarc will call tomorrow\n\n**To do**\nTom will call tomorrow\n",
        "Monzo:\n- Marc will call tomorrow\n\nTom will call tomorrow\n",
        "Monzo\n  - Marc will call tomorrow\nTom will call tomorrow\n",
        "Monzo\n  Marc will call tomorrow\nTom will call tomorrow\n",
    ],
)
def test_a_company_above_its_lines_holds_for_them_alone(note: str) -> None:
    got = said(note, file="2026-03-05.md", saved=SAVED)
    assert [(one.company, one.person) for one in got if one.type is Type.PROMISE] == [("Monzo", "Marc"), (None, "Tom")]


@pytest.mark.parametrize("lead", ["- House\n  - ", "**Family**\n", "Garden:\n- "])
def test_what_stands_below_the_house_is_left_out(lead: str) -> None:
    assert not [
        one for one in said(f"{lead}Tom will call tomorrow\n", file="2026-03-05.md") if one.type is Type.PROMISE
    ]


@pytest.mark.parametrize(
    "lead", ["Hi Ana,", "Called Ana", "Takeaways:", "Remote", "Data Analyst", "**Questions**", "En cours"]
)
def test_a_line_above_others_that_names_no_company_gives_none(lead: str) -> None:
    got = said(f"{lead}\n- Tom will call tomorrow\n", file="2026-03-05.md", saved=SAVED)
    assert [(one.company, one.person) for one in got if one.type is Type.PROMISE] == [(None, "Tom")]


def test_an_outer_name_holds_for_what_stands_deeper() -> None:
    note = "- Stripe\n  - London\n    - two offices\n  - Marc will call tomorrow\n"
    got = said(note, file="2026-03-05.md", saved=SAVED)
    assert [(one.company, one.person) for one in got if one.type is Type.PROMISE] == [("Stripe", "Marc")]


def test_a_bold_line_of_the_house_ends_with_its_paragraph() -> None:
    note = "**House**\nPlumber comes Monday\n\nMonzo: Marc will call tomorrow\n"
    got = said(note, file="2026-03-05.md", saved=SAVED)
    assert [(one.company, one.person) for one in got if one.type is Type.PROMISE] == [("Monzo", "Marc")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("~~Marc will call tomorrow~~", []),
        ("Marc will call ~~tomorrow~~ on Monday", ["Marc will call ~~tomorrow~~ on Monday 03-09"]),
        ("<!-- Marc will call tomorrow -->", []),
        ("<!-- Marc will call\ntomorrow -->\nAna will call on Monday", ["Ana will call on Monday 03-09"]),
        ("about ~~ 5 people; Marc will call tomorrow", ["Marc will call tomorrow 03-06"]),
        ("Never closed <!--\nMarc will call tomorrow", ["Marc will call tomorrow 03-06"]),
    ],
)
def test_what_is_struck_out_or_hidden_is_not_read(text: str, wanted: list[str]) -> None:
    got = said(f"# Acme\n\n{text}\n", saved=SAVED)
    promises = [one for one in got if one.type is Type.PROMISE]
    assert [f"{one.quote} {one.due:%m-%d}" for one in promises] == wanted


@pytest.mark.parametrize("text", ["Tom (10:04): I'll call you tomorrow", "[10:04] Tom: I'll call you tomorrow"])
def test_who_speaks_in_a_chat_stands_before_it_with_the_time(text: str) -> None:
    got = said(f"# Acme\n\n{text}\n", saved=SAVED)
    assert [(one.type, one.person) for one in got] == [(Type.PROMISE, "Tom")]


@pytest.mark.parametrize("title", ["Done", "Afternoon", "Fait", "Après-midi"])
def test_a_heading_of_a_day_is_no_company(title: str) -> None:
    got = said(f"# 2026-03-05\n\n## {title}\n- Wise: Ana will call tomorrow\n", file="2026-03-05.md", saved=SAVED)
    assert [(one.company, one.person) for one in got if one.type is Type.PROMISE] == [("Wise", "Ana")]


def test_each_sentence_of_a_paragraph_is_about_the_company_that_it_names() -> None:
    note = (
        "Tom from Wise will call tomorrow. Priya from Monzo will send the test on Monday.\n\n"
        "Spoke to Ana at Stripe. She will call tomorrow. Later Tom from Wise said he'd write on Monday.\n"
    )
    got = said(note, file="2026-03-05.md", saved=SAVED)
    assert [(one.company, one.person) for one in got if one.type is Type.PROMISE] == [
        ("Wise", "Tom"), ("Monzo", "Priya"), ("Stripe", "Ana"), ("Wise", "Tom"),
    ]  # fmt: skip


SAM = ReadingSettings(name="Sam Doe", addresses=("sam@home.example",))
CHATS = [
    "{who}: {text}", "**{who}:** {text}", "{who} (10:12): {text}", "{who}, 10:12: {text}", "[10:12] {who}: {text}",
    "{who} [05/03/2026, 10:12]: {text}", "[05/03/2026, 10:12:33] {who}: {text}", "05/03/2026, 10:12 - {who}: {text}",
    "3/5/26, 10:12 AM - {who}: {text}", "[2026-03-05 10:12] {who}: {text}",
    "{who}  10:12 AM\n{text}", "{who}\n  10:12\n{text}\n", "[10:12] {who}\n{text}", "{who} — Today at 10:12\n{text}\n",
    "{who} — 05/03/2026 10:12\n{text}\n", "{who} sent the following message at 10:12\n{who}  10:12\n{text}",
]  # fmt: skip


@pytest.mark.parametrize("form", CHATS)
@pytest.mark.parametrize(("they", "me"), [("Marc", "Sam"), ("Priya Nair", "Sam Doe"), ("Grant", "You"), ("Ana", "Me")])
def test_a_chat_tells_the_words_of_each(form: str, they: str, me: str) -> None:
    lines = [
        form.format(who=they, text="I'll call you tomorrow"), form.format(who=me, text="I'll call you on Monday"),
        form.format(who=they, text="I'll send you the contract on Monday"), form.format(who=me, text="Will do"),
    ]  # fmt: skip
    got = read_note("# Acme\n\n" + "\n".join(lines) + "\n", file="Acme.md", modified=SAVED, settings=SAM)
    assert [(one.type, one.person, f"{one.due:%m-%d}") for one in got] == [
        (Type.PROMISE, they, "03-06"), (Type.OWN, None, "03-09"), (Type.PROMISE, they, "03-09"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Hi Marc,\n\nI will send you the case study on Monday.\n\nBest,\nSam\n",
        "Marc,\nI'll send you the case study on Monday.\nCheers\nSam\n",
        "From: Sam Doe\nTo: Marc\n\nI will send you the case study on Monday.\n",
        "From: DOE Sam\nTo: Marc\n\nI will send you the case study on Monday.\n",
        "From: sam@home.example\nTo: Marc\n\nI will send you the case study on Monday.\n",
        "> I will send you the case study on Monday.\n> Sam\n",
    ],
)
def test_what_the_candidate_signed_is_theirs(text: str) -> None:
    def promised(text: str) -> list[str | None]:
        found = read_note(f"# Acme\n\n{text}", file="Acme.md", modified=SAVED, settings=SAM)
        return [one.person for one in found if one.type is Type.PROMISE]

    assert promised(text) == []
    swapped = text.replace("Marc", "*").replace("Sam", "Marc").replace("*", "Sam").replace("sam@home", "marc@acme")
    assert len(promised(swapped.replace("DOE Marc", "Marc"))) == 1


@pytest.mark.parametrize(
    "note",
    [
        "Marc 10:30\nPrepare questions\nSend him my portfolio tomorrow\n", "Marc at 10:30\nI'll bring my ID tomorrow\n",
        "Interview with Marc 10:30\nI'll bring my ID tomorrow\n", "Marc Dupont 10:12 AM\nHi!\n\nI'll write tomorrow\n",
        "Marc 10:30\n- I'll bring my ID tomorrow\n",
    ],
)  # fmt: skip
def test_a_name_and_a_time_that_open_no_chat(note: str) -> None:
    found = read_note(f"# Acme\n\n{note}", file="Acme.md", modified=SAVED, settings=SAM)
    assert [one for one in found if one.type is Type.PROMISE] == []


def test_a_chat_without_a_company_names_people() -> None:
    note = "Marc: I'll call you tomorrow\nSam: Thanks, I'll send my CV tomorrow\n"
    found = read_note(note, file="2026-03-05.md", modified=SAVED, settings=SAM)
    assert [(one.company, one.person) for one in found if one.type is Type.PROMISE] == [(None, "Marc")]


OUTLINES = ["- {who}\n  - {text}", "{who}:\n- {text}", "**{who}**\n{text}", "### {who}\n- {text}", "{who}\n  {text}"]


@pytest.mark.parametrize("form", OUTLINES)
@pytest.mark.parametrize(
    ("who", "text", "wanted"),
    [
        ("Marc", "will call Friday", ["promise call 2026-03-06 Marc"]),
        ("Priya Nair (HR)", "will send the contract Monday", ["promise send 2026-03-09 Priya Nair"]),
        ("Marc", "m'appelle vendredi", ["promise call 2026-03-06 Marc"]),
        ("Marc", "enverra le contrat lundi", ["promise send 2026-03-09 Marc"]),
        ("Marc", "will send him my portfolio Monday", []),
        ("Marc", "will prepare the case tomorrow", []),
        ("Marc", "call Friday", []),
        ("Marc", "lui envoyer mon CV demain", []),
        ("Marc", "I'll call him on Friday", []),
        ("Me", "will send the case study Monday", []),
    ],
)
def test_what_stands_below_a_person_is_theirs_where_it_is_to_come(
    form: str, who: str, text: str, wanted: list[str]
) -> None:
    note = f"# Acme\n\n## Notes\n{form.format(who=who, text=text)}\n"
    got = read_note(note, file="Acme.md", modified=SAVED, settings=SETTINGS)
    assert [brief(one) for one in got if one.type is Type.PROMISE] == wanted


@pytest.mark.parametrize("who", ["{} ({})", "{} @ {}", "{} at {}", "{} from {}", "[[{}]] ([[{}]])"])
def test_a_person_with_their_company_above_their_lines(who: str) -> None:
    heads = [who.format("Priya Nair", "Acme"), who.format("Tom", "Wise")]
    note = f"- {heads[0]}\n  - will call Friday\n- {heads[1]}\n  - will send the contract Monday\n"
    got = said(note, file="2026-03-05.md", saved=SAVED)
    assert [(one.company, one.person) for one in got if one.type is Type.PROMISE] == [
        ("Acme", "Priya Nair"), ("Wise", "Tom"),
    ]  # fmt: skip


def test_a_person_below_a_company_of_an_outline() -> None:
    note = "- Monzo\n  - Tom\n    - will call Monday\n  - Ana will call on Friday\n"
    got = said(note, file="2026-03-05.md", saved=SAVED)
    assert [(one.company, one.person) for one in got if one.type is Type.PROMISE] == [
        ("Monzo", "Tom"),
        ("Monzo", "Ana"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[[People/Priya Nair]] from [[Companies/Wise]] will call Friday",
        "[[People/Priya Nair|Priya Nair]] at [[Wise#Talks]] will call Friday",
        "[[Companies/Wise]]: [[Priya Nair]] will call [[2026-03-06|Friday]]",
        "- [[Companies/Wise]]\n  - [Priya Nair](https://example.org/p) will call <u>Friday</u>",
        "company:: [[Companies/Wise]]\nPriya Nair will call [due:: 2026-03-06]",
    ],
)
def test_a_link_is_what_it_shows(text: str) -> None:
    got = said(f"{text}\n", file="2026-03-05.md", saved=SAVED)
    assert [(one.company, one.person, f"{one.due:%m-%d}") for one in got] == [("Wise", "Priya Nair", "03-06")]


@pytest.mark.parametrize(
    "section",
    [
        "Work", "Calls", "Tasks", "Follow-ups", "Open loops", "Top 3", "Promises", "Round 1", "Reminders", "Networking",
        "Travail", "Appels", "Tâches", "Prochaines étapes", "Points clés", "À relancer", "Échéances", "Étape 2",
    ],
)  # fmt: skip
@pytest.mark.parametrize("form", ["## {}\n", "# 2026-03-05\n\n## {}\n- ", "**{}**\n", "{}:\n- ", "- {}\n  - "])
def test_a_section_of_a_note_is_no_company(section: str, form: str) -> None:
    got = said(f"{form.format(section)}Priya will call me on Friday\n", file="2026-03-05.md", saved=SAVED)
    assert [(one.company, one.person) for one in got if one.type is Type.PROMISE] == [(None, "Priya")]


@pytest.mark.parametrize("name", ["Open Health", "Active Travel", "Wise", "Focus Links", "Slack"])
def test_a_name_of_such_words_is_a_company(name: str) -> None:
    got = said(f"## {name}\nPriya will call me on Friday\n", file="2026-03-05.md", saved=SAVED)
    assert [one.company for one in got] == [name]


@pytest.mark.parametrize(
    "head",
    [
        "Date: 13 March", "Date: March 13", "- Date: 13/03", "**Date:** 13 March", "Jour : 13 mars",
        "Date : vendredi 13 mars",
        "13 March: interview with Tom", "13 mars : entretien avec Tom", "Date: 2 April",
    ],
)  # fmt: skip
@pytest.mark.parametrize("title", ["", "# Acme\n\n"])
def test_a_day_soon_to_come_is_no_day_a_year_ago(head: str, title: str) -> None:
    got = said(f"{title}{head}\nMarc will call tomorrow.\n", saved=SAVED)
    assert [brief(one) for one in got if one.type is Type.PROMISE] == ["promise call 2026-03-06 Marc"]


@pytest.mark.parametrize(
    ("head", "due"),
    [
        ("Date: 3 March", "2026-03-04"), ("Jour : 3 mars", "2026-03-04"), ("Date: 3 December", "2025-12-04"),
        ("Date: 20 May", "2025-05-21"), ("Date: 13 March 2025", "2025-03-14"), ("## 13 March Call", "2026-03-14"),
        ("## 13 mars Entretien", "2026-03-14"), ("## 3 March Call", "2026-03-04"),
    ],
)  # fmt: skip
def test_a_day_without_year_is_the_one_near_by(head: str, due: str) -> None:
    got = said(f"{head}\nMarc will call tomorrow.\n", saved=SAVED)
    assert [brief(one) for one in got if one.type is Type.PROMISE] == [f"promise call {due} Marc"]


def test_a_heading_of_january_is_to_come_at_the_end_of_december() -> None:
    saved = datetime(2026, 12, 28, 18, tzinfo=ZoneInfo("Europe/Paris"))
    got = said("# Acme\n\n## 5 January Interview with Marc\nBring my ID.\n", saved=saved)
    assert [brief(one) for one in got] == ["meeting 2027-01-05 Marc"]


@pytest.mark.parametrize(
    ("note", "company"),
    [
        ("# Acme\n\nCompany: Great Place\n", "Acme"), ("# Acme\n\n## 2026-03-02 Call\nCompany: Initech\n", "Acme"),
        ("# Clinique Pasteur\n\nEntreprise : Belle Ambiance\n", "Clinique Pasteur"),
        ("---\ncompany: Acme\n---\nCompany: Great Place\n", "Acme"), ("Company: Great place to work\n", None),
        ("Company: Wise\n", "Wise"), ("Employer: 3M\n", "3M"), ("Entreprise : Banque de France\n", "Banque de France"),
        ("## Senior Backend Engineer\nCompany: Globex\n", "Globex"), ("## Monday\n- Company: Globex\n", "Globex"),
        ("# Infirmière de nuit\nEntreprise : Clinique Pasteur\n", "Clinique Pasteur"),
        ("Company: Globex\nCompany: Initech\n", "Initech"),
    ],
)  # fmt: skip
def test_a_field_tells_the_company_where_no_heading_does(note: str, company: str | None) -> None:
    got = said(f"{note}Marc will call tomorrow.\n", file="2026-03-04.md", saved=SAVED)
    assert [one.company for one in got if one.type is Type.PROMISE] == [company]


def test_a_field_tells_more_than_the_file_s_name() -> None:
    got = said("Company: Acme Rail\nMarc will call tomorrow.\n", file="Acme.md", saved=SAVED)
    assert [one.company for one in got] == ["Acme Rail"]


HEADS_OF_DAYS = ["## {}", "### {}:", "{}", "{}:", "**{}**", "__{}__"]


@pytest.mark.parametrize("form", HEADS_OF_DAYS)
@pytest.mark.parametrize(
    ("word", "day"),
    [
        ("Monday", 2), ("Mon", 2), ("Tues", 3), ("Wed", 25), ("Thurs", 26), ("lundi", 2), ("Mardi", 3), ("Monday 2", 2),
        ("Monday 23rd", 23), ("lundi 23", 23),
    ],
)  # fmt: skip
def test_a_weekday_alone_heads_the_last_one(form: str, word: str, day: int) -> None:
    note = f"# Acme\n\n{form.format(word)}\nMarc called.\n"
    saved = datetime(2026, 3, 3, 18, tzinfo=ZoneInfo("UTC"))  # a Tuesday
    assert [statement.said.day for statement in said(note, saved=saved)] == [day]


@pytest.mark.parametrize(
    ("days", "wanted"),
    [
        ("Mon Tue Thu Fri", [9, 10, 12, 13]),
        ("Thu Fri Mon", [12, 13, 13]),
        ("Fri Thu Tue", [13, 12, 10]),
        ("Week_of_2_March Mon Wed", [2, 4]),
        ("Semaine_du_2_au_6_mars Lundi Jeudi", [2, 5]),
        ("Week_of_9_March Mon Sat", [9, 13]),
    ],
)
def test_weekdays_of_a_week_follow_one_another_and_none_lies_ahead(days: str, wanted: list[int]) -> None:
    """What stands below one that would lie ahead is said on the day of the note."""
    heads = [day.replace("_", " ") for day in days.split()]
    note = "# Acme\n" + "".join(
        f"\n{'#' if ' ' in head else '##'} {head}\n" + ("" if " " in head else "Marc called.\n") for head in heads
    )
    saved = datetime(2026, 3, 13, 18, tzinfo=ZoneInfo("UTC"))  # a Friday
    assert [statement.said.day for statement in said(note, saved=saved)] == wanted


@given(st.dates(date(2024, 1, 1), date(2028, 12, 31)), st.integers(0, 6))
def test_a_weekday_heads_the_last_one_on_any_day(saved: date, weekday: int) -> None:
    name = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[weekday]
    evening = datetime.combine(saved, time(20), ZoneInfo("UTC"))
    (contact,) = said(f"# Acme\n\n## {name}\nMarc called.\n", saved=evening)
    assert contact.said.weekday() == weekday
    assert 0 <= (saved - contact.said).days < 7


def test_a_weekday_is_no_company_and_no_list_to_do() -> None:
    assert {one.company for one in said("# Acme\n\n## Thurs\nMarc called.\n")} == {"Acme"}
    assert [one.said for one in said("# Acme\n\n- Monday\n- Marc called.\n", saved=SAVED)] == [SAVED.date()]


COMPANIES = [
    ("Acme: Marc will call on Wednesday, Beta Corp: Jane sends the contract Thursday.", ["Acme", "Beta Corp"]),
    ("At Gamma they decide on Friday. At Delta, nothing. Epsilon's recruiter writes tomorrow.", ["Gamma", "Epsilon"]),
    ("Matin : Marc (Acme) rappelle lundi.\nAprès-midi : Zoé m'écrit mercredi.", ["Acme", None]),
    ("Morning: Marc (Acme) calls Monday.\nEvening: Tom calls me Thursday.", ["Acme", None]),
]


@pytest.mark.parametrize(("text", "wanted"), COMPANIES)
def test_each_part_of_a_day_s_notes_has_its_own_company(text: str, wanted: list[str | None]) -> None:
    for file in ("Wk10.md", "2026-03-04.md", "S10.md"):
        found = said(f"{text}\n", file=file)
        assert [one.company for one in found if one.type is Type.PROMISE] == wanted


def test_what_stands_behind_a_pasted_mail_is_said_on_the_day_of_the_note() -> None:
    mail = (
        "From: Odile Roux <o@a.example>\nDate: Mon, 2 Mar 2026 11:02\n\nHi,\n\nI'll call you tomorrow.\n\nBest,\nOdile"
    )
    found = said(f"# Acme\n\n{mail}\n\n---\nMarc will write tomorrow.\n")
    assert [brief(one) for one in found] == ["promise call 2026-03-03 Odile", "promise reply 2026-03-05 Marc"]


@pytest.mark.parametrize(
    ("note", "outcomes"),
    [
        ("They made me an offer. Wrote to Ana to accept.", ["offer", "signed"]),
        ("They made me an offer.\n\n## 2026-03-03\nWrote to Ana to refuse.", ["offer", "declined"]),
        ("Ils m'ont fait une offre. Appelé Marc pour accepter.", ["offer", "signed"]),
        ("They made me an offer. Called my mum to accept.", ["offer"]),
        ("They invited me to a coffee. Wrote to Ana to accept.", []),
    ],
)
def test_what_is_accepted_in_a_message_is_the_offer_told_before(note: str, outcomes: list[str]) -> None:
    statements = said(f"# Acme\n\n## 2026-03-02\n{note}\n")
    assert [one.outcome.value for one in statements if one.outcome] == outcomes


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Julie calls me Monday and Thursday she sends the plan", [9, 12]),
        ("Julie calls me early next week, and on Thursday Marc will send the plan", [10, 12]),
        ("Julie me rappelle lundi, et vendredi elle m'envoie le plan", [9, 6]),
        ("They'll call me between Monday and Tuesday she said", [10]),
        ("On Monday and Tuesday they decide", [10]),
        ("I'll hear on Monday and Tuesday", [10]),
    ],
)
def test_a_day_behind_and_may_open_the_next_clause(line: str, wanted: list[int]) -> None:
    found = said(f"# Acme\n\n{line}\n", saved=SAVED)
    assert [one.due and one.due.day for one in found if one.type is Type.PROMISE] == wanted


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Interview on Monday moved to Wednesday, she'll send the map on Friday", 11),
        ("L'entretien de lundi est déplacé à mercredi, elle m'envoie le plan vendredi", 11),
        ("Ana moved the portfolio review from Friday to Monday", 9),
        ("Entretien déplacé : ce sera lundi au lieu de jeudi", 9),
    ],
)
def test_the_new_day_of_a_meeting_is_no_other_verb_s(line: str, wanted: int) -> None:
    found = said(f"# Acme\n\n{line}\n", saved=SAVED)
    assert [one.when and one.when.day for one in found if one.type is Type.RESCHEDULE] == [wanted]


def test_labels_with_a_title_or_of_given_names_are_people() -> None:
    titled = "- Dr Rieux: me rappelle lundi\n- Mme Pons: enverra la grille lundi\n- M. Le Goff: m'appelle lundi"
    given = "- Marc: calls Monday\n- Ana: will send the test Monday\n- Tom: will write Monday"
    for lines, people in ((titled, ["Rieux", "Pons", "Le Goff"]), (given, ["Marc", "Ana", "Tom"])):
        found = [one for one in said(f"# Acme\n\n{lines}\n", saved=SAVED) if one.type is Type.PROMISE]
        assert [(one.company, one.person) for one in found] == [("Acme", person) for person in people]


@pytest.mark.parametrize("verb", ["avancé", "reporté", "décalé", "annulé", "moved", "pushed"])
@pytest.mark.parametrize("days", ["de jeudi à mardi", "du 12 au 14", "de 10h à 11h", "from Thursday to Tuesday"])
def test_nothing_but_a_move_is_read(verb: str, days: str) -> None:
    assert {one.type for one in said(f"# Acme\n\n{verb} {days}")} <= {Type.RESCHEDULE}


@pytest.mark.parametrize(
    "line",
    [
        "If all goes well 🤞 they will call Friday",
        "I hope 🙏 they call Friday",
        "Si tout va bien 🤞 ils rappellent lundi",
    ],
)
def test_a_picture_ends_no_condition(line: str) -> None:
    assert [one for one in said(f"# Acme\n\n{line}\n") if one.type is Type.PROMISE] == []


PRACTISED = {
    "# Behavioral, 3 stories": "1. Told finance it would land Thursday. Their director called later to say thanks.",
    "# Behavioural examples": "- The client said she'd leave by Friday, so I rang her.",
    "# Stories to have ready": "- the time ops said they'd send it in two days",
    "# Anecdotes à raconter": "- Le client a dit qu'il rappellerait vendredi.",
    "# Exemples pour questions comportementales": "- Le fournisseur m'a promis une réponse lundi.",
}


@pytest.mark.parametrize("heading", PRACTISED)
def test_what_one_practises_to_tell_is_no_statement(heading: str) -> None:
    assert briefly(f"{heading}\n\n{PRACTISED[heading]}\n") == []
    assert said(f"# Acme\n\n{heading[2:]}:\n{PRACTISED[heading]}\n") == ()


def test_what_stands_around_practised_stories_is_read():
    called = ["promise call 2026-03-09 Kim"]
    told = "Kim will call me on Monday.\n"
    stories = "Stories to have ready:\n- eng said they'd ship in two weeks\n- the customer said he'd call by Friday\n\n"
    assert briefly(f"# Acme\n\n{stories}{told}") == called
    assert briefly(f"# Acme\n\n## Stories to tell\n- he said he'd call by Friday\n\n## 2026-03-04\n{told}") == called
    assert briefly(f"# Small Stories\n\n{told}") == called
    assert briefly(f"# Acme\n\n## Behavioral round\n{told}") == called
    assert briefly(f"# Acme\n\n## Job description\nYou will call us.\n\n## 2026-03-04\n{told}") == called
    assert briefly(f"# Team meeting minutes\n\n## 2026-03-04\n{told}") == []


def test_what_a_mail_offers_on_the_day_rate_is_no_talk_on_the_day():
    mail = "Pasted from Gmail\n\nHi Jas,\n\nI'll get you {} by Thursday noon.\n\nCheers,\nTiff\n"
    assert briefly(mail.format("an answer on the day rate"), Type.PROMISE) == ["promise reply 2026-03-05T12:00 Tiff"]
