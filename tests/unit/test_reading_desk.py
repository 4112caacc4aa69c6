"""Folders and titles of work at the desk, of study and of life; looks back on the search; names in small headings."""

import pytest
from readings import said

from nudged.model import Type

OUTSIDE = r"""
prep/Meridian.md | # Scaling talk\n\nThe server will send a reply by Friday.
interview prep/questions.md | She will let me know by Friday.
interview-prep/Orbit.md | He'll call me tomorrow, if I get the question about a late supplier.
practice/mock 3.md | Anna will call me on Friday.
coding katas/bank.md | The teller will send the receipt by Friday.
leetcode/two sum.md | The worker will send the result by Friday.
portfolio/checkout.md | We'll call you within two days.
case studies/checkout.md | The store will send the parcel by Friday.
take-home/brief.md | The courier will call you on Monday.
assignments/week 2.md | The user will receive a message on Friday.
meetups/rust.md | He said he'd send the slides on Friday.
conferences/devday.md | Speaker will send the slides by Friday.
talks/2026-03-01.md | She'll share the deck tomorrow.
events/drinks.md | Paul will email me on Monday.
teaching/Year 9.md | Ella will send me her draft by Monday.
students/Ben.md | Ben will send me chapter two on Friday.
supervision/Kieran.md | He will send me his draft by Monday.
marking/essays.md | Office will send the scripts on Monday.
job descriptions/Nurse.md | - will contact wards within one working day
job-specs/Nurse.md | You will receive feedback by Friday.
vacancies/Nurse.md | Shortlisted candidates will hear from us by Friday.
person specs/Nurse.md | Applicants will be contacted by Friday.
courses/sql.md | The tutor will send us the solution on Friday.
side project/app.md | The app will send the mail on Friday.
novel/ch 3.md | He said he would call on Sunday.
fiction/x.md | "I'll call you on Friday," he said.
music/band.md | Tom will send the set list by Friday.
garden/plans.md | The nursery will send the roses by Friday.
kids/school.md | Mrs Khan will email me on Friday.
flat/boiler.md | Plumber will call tomorrow.
templates/thanks.md | You said you'd call on Friday.
cover letters/Acme.md | You will hear from me by Friday. I will call you.
preparation/questions.md | La cliente m'a dit qu'elle rappellerait vendredi.
prepa/entretien.md | On me rappelle vendredi.
entraînement/oral.md | Le jury vous répondra vendredi.
fiches de poste/infirmier.md | Le titulaire enverra un rapport chaque mois.
fiches/offre.md | Les candidats seront contactés vendredi.
exercices/cas 3.md | Le client me rappelle vendredi.
cours/L2.md | Manon m'envoie son mémoire lundi.
étudiants/Manon.md | Elle m'envoie son chapitre lundi.
élèves/3B.md | Léo me rend sa copie lundi.
conférences/devoxx.md | Il envoie les slides lundi.
formation/sql.md | Le formateur nous envoie le corrigé lundi.
études de cas/panier.md | On vous rappelle sous deux jours.
rencontres/meetup.md | Paul m'écrit lundi.
modèles/relance.md | Vous m'aviez dit que vous me rappelleriez vendredi.
brouillons/merci.md | Vous me rappelez vendredi.
lettres/Acme.md | Vous me rappelez vendredi.
roman/ch3.md | Il me rappelle dimanche.
appart/chaudière.md | Le plombier me rappelle demain.
a.md | # Case study: repeat orders (draft 4)\n\nWe'll call you if anything changes.
b.md | # Competency answers\n\nOne of them said they would send a box by Friday.
c.md | # Microcopy for the parcel task\n\nWe'll text you on Friday.
d.md | # UX writing exercise\n\nWe'll get back to you within two days.
e.md | # System design: notifications\n\nThe worker will send the payload by Friday.
f.md | # sys design drill\n\nthe worker will send the payload by friday
g.md | # Data modelling kata\n\nThe store will send the parcel by Friday.
h.md | # Nurse manager, Band 7 (text from the portal)\n\n- will contact wards within one day
i.md | # Ops manager, job description\n\n- will send reports on Friday
j.md | # Therapeutics year 3, supervision\n\nKieran will send me his draft by Monday.
l.md | # PyData meetup, March\n\nAnna will send the slides by Friday.
m.md | # Marking, year 9\n\nElla will send me her draft by Monday.
n.md | # Error messages v2\n\nOur team will get back to you within two days.
o.md | # Onboarding copy, screens 1 to 5\n\nYou'll receive a mail on Friday.
p.md | # Cover letter v3\n\nI would be glad if you called me; you will hear from me by Friday.
q.md | # Whiteboard practice\n\nThe queue will send the message by Friday.
r.md | # Interview questions, backend\n\nThe client will call you on Friday.
s.md | # Étude de cas : le panier\n\nOn vous rappelle sous deux jours.
t.md | # Microcopie, v3\n\nOn vous rappelle sous deux jours.
u.md | # Conception de système : notifications\n\nLe worker envoie le mail vendredi.
v.md | # Questions d'entretien\n\nLe client vous rappelle vendredi.
w.md | # Suivi de mémoire, M2\n\nManon m'envoie son brouillon lundi.
x.md | # Fiche de poste, cadre de santé\n\nLe titulaire envoie un bilan vendredi.
"""

READ = r"""
companies/Acme.md | Ella will send me the draft contract by Monday.
jobs/teaching/Hill School.md | # Hill School\n\nInterview today. Ella will call me on Friday.
Teach First.md | Ella will call me on Friday.
Design Studio.md | Ella will call me on Friday.
Case & Co.md | Ella will call me on Friday.
interviews/Acme.md | Ella will call me on Friday.
applications/Acme.md | Ella will call me on Friday.
notes/System One.md | Ella will call me on Friday.
a.md | # System design interview, Acme\n\nElla will call me on Friday.
c.md | # Acme, case study\n\nElla will call me on Friday with feedback.
d.md | # Copy House\n\nElla will call me on Friday.
meetups/fair.md | # Careers night\n\nAnna of Orbit will email me on Monday about the job.
teaching/Hill School.md | Interview with the head. Ella will call me on Friday.
conférences/salon.md | Salon de l'emploi. Anna d'Orbit m'appelle lundi.
cours/Lycée Pasteur.md | # Lycée Pasteur\n\nEntretien avec le proviseur, il me rappelle lundi.
"""


def rows(table: str) -> list[tuple[str, str]]:
    """The path and the text of each row."""
    parts = (line.partition(" | ") for line in table.strip().splitlines())
    return [(file, text.replace("\\n", "\n") + "\n") for file, _, text in parts]


@pytest.mark.parametrize(("file", "text"), rows(OUTSIDE))
def test_what_stands_in_such_a_folder_or_below_such_a_title_is_no_promise(file: str, text: str) -> None:
    assert not [one.quote for one in said(text, file=file) if one.type is not Type.MEETING]


@pytest.mark.parametrize(("file", "text"), rows(READ))
def test_look_alikes_of_such_folders_and_titles_are_read(file: str, text: str) -> None:
    assert [one for one in said(text, file=file) if one.type is Type.PROMISE]


@pytest.mark.parametrize(
    ("file", "text", "companies"),
    [
        ("retro/july.md", "# july retro\n\n- 41 applications\n- **Vireo**: declined their offer\n", ["Vireo"]),
        (
            "retro.md",
            "# Retro of the hunt\n\n12 applications.\n- Vireo: rejected\n- Hexa: rejected\n",
            ["Vireo", "Hexa"],
        ),
        ("bilan.md", "# Bilan de juillet\n\n- 12 candidatures\n- **Vireo** : refus\n", ["Vireo"]),
        ("retro.md", "# Sprint retro\n\n- the new role service was rejected\n", []),
        ("retro.md", "# Retro\n\n- Vireo: rejected our patch\n", []),
    ],
)
def test_a_look_back_on_the_search_tells_outcomes(file: str, text: str, companies: list[str]) -> None:
    assert [one.company for one in said(text, file=file) if one.type is Type.OUTCOME] == companies


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            "* tidepool analytics\n** <2026-02-03 Tue> screen w/ Noor\n- Noor will call me on friday\n",
            "tidepool analytics",
        ),
        ("* marigold pay\n- cv in\n* bluefin trading\n- Noor will call me on Friday\n", "bluefin trading"),
        ("* hexa\n** [2026-02-03 Tue] phone screen\n- Noor will call me on Friday\n", "hexa"),
        ("* TODO hexa\n* orbit rail\n- Noor will call me on Friday\n", "orbit rail"),
        ("* my questions\n* next steps\n- Noor will call me on Friday\n", None),
        ("* noor\n* ana\n- Noor will call me on Friday\n", None),
        ("* Orbit\n** bluefin team\n- Noor will call me on Friday\n", "Orbit"),
    ],
)
def test_headings_in_small_letters_name_companies(text: str, company: str | None) -> None:
    assert [one.company for one in said(text, file="jobs.org") if one.type is Type.PROMISE] == [company]


@pytest.mark.parametrize(
    "title",
    [
        "Status [1/3]",
        "Tasks [33%]",
        "Round 2/3",
        "Stage 1/4",
        "Entretien 2/3",
        "Étape 1/3",
        "Interview 3/4",
        "To do 1/5",
    ],
)
def test_how_much_is_done_is_no_day(title: str) -> None:
    note = f"# Acme\n\n## {title}\n- Ana will call me on Friday\n"
    assert [one.due.day for one in said(note) if one.due and one.type is Type.PROMISE] == [6]
