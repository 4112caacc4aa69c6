"""The same words in every form in which people keep notes: tables, outlines, fields, boxes, exports."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from readings import brief

from nudged.model import Type
from nudged.reading import ReadingSettings, read_note

SAVED = datetime(2026, 3, 5, 18, tzinfo=ZoneInfo("Europe/Paris"))
FORMS = [
    ("Wise.md", "# Wise\n\n{t}.\n"),
    ("2026-03-05.md", "| Company | Status | Next step |\n|---|---|---|\n| Wise | interview | {t} |\n"),
    (
        "2026-03-05.md",
        "| Role | Company | Next |\n|---|---|---|\n| Analyst | Wise | {t} |\n| Dev | Monzo | - |\n",
    ),
    ("2026-03-05.md", "| Next step | Company |\n|:--|--:|\n| {t} | Wise |\n"),
    ("2026-03-05.md", "| Date | Company | Notes |\n|---|---|---|\n| 2026-03-05 | Wise | {t} |\n"),
    ("Wise.md", "# Wise\n\n| Date | What |\n|---|---|\n| 5 Mar | {t} |\n"),
    ("2026-03-05.md", "company,status,next\nWise,interview,{t}\n"),
    ("2026-03-05.md", "company;status;next\nWise;interview;{t}\n"),
    ("2026-03-05.md", "Company\tStatus\tNext\nWise\tinterview\t{t}\n"),
    ("2026-03-05.md", "Company: Wise\nRole: Analyst\nNext: {t}\n"),
    ("2026-03-05.md", "**Company**: Wise\n**Role**: Analyst\n**Next step**: {t}\n"),
    ("2026-03-05.md", "- Company: Wise\n- Status: interview done\n- Notes: {t}\n"),
    ("2026-03-05.org", "* Wise\n** TODO follow\n{t}.\n"),
    ("2026-03-05.org", "* Wise\n:PROPERTIES:\n:CONTACT: Priya\n:END:\n- {t}\n"),
    ("wise.org", "#+TITLE: Wise\n* Notes\n- Note taken on [2026-03-05 Thu 10:12] \\\\\n  {t}\n"),
    ("2026-03-05.md", "---\ncompany: Wise\nrole: Analyst\ndate: 2026-03-05\n---\n{t}\n"),
    ("2026-03-05.md", "---\ncompany: Wise\nnext: {t}\n---\nNice people.\n"),
    ("2026-03-05.md", '---\ncompany: "[[Wise]]"\ntags: [job]\n---\n\n## Log\n- {t}\n'),
    ("2026-03-05.md", "company:: Wise\nnext:: {t}\n"),
    ("Wise.md", "# Wise\n\n> [!note] Call\n> {t}\n"),
    ("Wise.md", "# Wise\n\n> [!todo] {t}\n"),
    ("Wise.md", "# Wise\n\n> [!info]- Next steps\n> - {t}\n"),
    ("2026-03-05.md", "- [[Wise]]\n\t- {t}\n\t  id:: 64a-1\n"),
    ("pages/Wise.md", "company:: Wise\ntype:: job\n\n- ## Log\n\t- {t}\n"),
    (
        "Wise 3f2a1b4c5d6e7f8091a2b3c4d5e6f708.md",
        "# Wise\n\nCreated: March 5, 2026 10:12 AM\nRole: Analyst\n\n{t}\n",
    ),
    ("Wise.md", "# Wise\n\n- Notes\n    \n    {t}\n    \n"),
    ("Wise.txt", "Wise\n\n{t}\n"),
    ("Job hunt.txt", "Job hunt\n\nWise\n• {t}\n\nMonzo\n• waiting\n"),
    ("Wise.txt", "Wise\n☐ {t}\n☑ apply\n"),
    ("Wise.md", "# Wise\n\n<details>\n<summary>Notes</summary>\n{t}\n</details>\n"),
    ("Wise.md", "# Wise\n\n1. {t}\n2. nice office\n"),
    ("Wise.md", "# Wise\n\n- Call\n  - {t}\n"),
    ("Wise.md", "# Wise\n\n**Next:** {t}\n"),
    ("Wise.md", "# Wise\n\n→ {t}\n"),
    ("Wise.md", "# Wise\n\n-> {t}\n"),
    ("Wise.md", "# Wise\n\nCall with Priya -> {t}\n"),
    ("Wise.md", "# Wise\n\n📞 {t}\n"),
    ("Wise.md", "# Wise\n\n✅ {t}\n"),
    ("Wise.md", "# Wise\n\n10:12 {t}\n"),
    ("Wise.md", "# Wise\n\n- 10:12 - {t}\n"),
    ("Wise.md", "# Wise\n\n2026-03-05T10:12:00 {t}\n"),
    ("Wise.md", "# Wise\n\n5/3/26 - {t}\n"),
    ("2026-03-05.md", "Wise\n====\n\n{t}\n"),
    ("2026-03-05.md", "Log\n===\n\nWise\n----\n{t}\n"),
    ("2026-03-05.txt", "--- Wise ---\n{t}\n"),
    ("2026-03-05.txt", "== Wise ==\n{t}\n"),
    ("2026-03-05.txt", "[Wise]\n{t}\n"),
    ("2026-03-05.txt", "= Journal\n\n== Wise\n\n{t}\n"),
    ("Wise.md", "# Wise\n\n({t})\n"),
    ("Wise.md", "# Wise\n\n=={t}==\n"),
    ("Wise.md", "# Wise\n\n*{t}*\n"),
    ("Wise.md", "# Wise\n\n`{t}`\n"),
    ("Wise.md", "# Wise\n\nCall[^1]\n\n[^1]: {t}\n"),
    ("Wise.md", "# Wise\n\n\t{t}\n"),
    ("Wise.txt", "Wise\nCreated: 5 March 2026\nTags: jobs\n\n{t}\n"),
    ("Wise.md", "# Wise\n\nnice call; {t}; office in town\n"),
    ("Wise.md", "# Wise\n\nnice call | {t}\n"),
    ("Wise.md", "# Wise\n\nnice call • {t} • office in town\n"),
]
TASKS = [
    ("Wise.md", "# Wise\n\n- [ ] {t}\n"),
    ("2026-03-05.md", "- [ ] Wise: {t}\n"),
    ("Wise.md", "# Wise\n\n- [ ] {t} ➕ 2026-03-05 🔼\n"),
    ("2026-03-05.md", "- [[Wise]]\n\t- TODO {t}\n"),
    ("Wise.txt", "Wise\n[ ] {t}\n[x] apply\n"),
]
"""What is told in these is still to come."""
TOLD = [
    ("Priya will call me on Friday", ["promise call 2026-03-06 Priya"]),
    ("Priya m'appelle vendredi", ["promise call 2026-03-06 Priya"]),
    ("I'll send Priya my references on Friday", ["own 2026-03-06"]),
    ("J'envoie mes références à Priya vendredi", ["own 2026-03-06"]),
    ("They usually call on Fridays", []),
    ("Ils appellent en général le vendredi", []),
]
DONE = [
    ("Priya called this morning", ["contact call Priya"]),
    ("Priya a appelé ce matin", ["contact call Priya"]),
    ("Emailed Priya to ask for news", ["chase"]),
    ("Relancé Priya hier soir", ["chase"]),
]


def told(text: str, file: str) -> tuple[list[str], set[str | None]]:
    """What a note says, but for meetings, and of which companies."""
    found = read_note(text, file=file, modified=SAVED, settings=ReadingSettings())
    found = tuple(one for one in found if one.type not in (Type.MEETING, Type.APPLIED))
    return [brief(one) for one in found], {one.company for one in found}


@pytest.mark.parametrize(("file", "form"), FORMS)
def test_a_form_says_what_a_plain_note_says(file: str, form: str) -> None:
    for text, wanted in (*TOLD, *DONE):
        assert told(form.replace("{t}", text), file) == (wanted, {"Wise"} if wanted else set())


@pytest.mark.parametrize(("file", "form"), TASKS)
def test_a_task_says_what_is_to_come(file: str, form: str) -> None:
    for text, wanted in TOLD:
        assert told(form.replace("{t}", text), file) == (wanted, {"Wise"} if wanted else set())


def test_a_line_in_capitals_above_others_is_a_company():
    assert told("WISE\nPriya will call me on Friday\n", "2026-03-05.md") == (
        ["promise call 2026-03-06 Priya"],
        {"WISE"},
    )
    assert told("NOTES\nPriya will call me on Friday\n", "2026-03-05.md")[1] == {None}


@pytest.mark.parametrize(
    "text",
    [
        "moved from Thursday 12 -> Friday 13 March", "Company, date, place", "Status, next steps",
        "> [!quote] Marc\n> I'll call him", "Date: 16 March 2026", "Thursday → Friday",
    ],
)  # fmt: skip
def test_what_looks_like_such_a_form_promises_nothing(text: str) -> None:
    found = read_note(f"# Wise\n\n{text}\n", file="Wise.md", modified=SAVED, settings=ReadingSettings())
    assert [one for one in found if one.type is Type.PROMISE] == []


def test_a_day_to_come_in_a_field_is_not_when_something_was_said():
    note = "Company: Wise\nDate: 2026-03-16\nPriya will call me tomorrow\n"
    assert told(note, "2026-03-05.md") == (["promise call 2026-03-06 Priya"], {"Wise"})


THEIRS = "Hi Sam,\n\nThank you. We will send you the contract on Monday.\n\nBest regards,\nPriya Nair\nTalent Partner\n"
MINE = "Hi Priya,\n\nThank you. I will send you my references on Monday.\n\nBest,\nSam\n"
SENT = "promise send 2026-03-09 Priya Nair"
OWED = "own 2026-03-09"
NEXT = "I will send her my CV tomorrow.\n"


def quoted(text: str) -> str:
    return "".join(f"> {line}\n" for line in text.splitlines())


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("", 5),
        ("On Tue, 3 Mar 2026 at 10:12, Priya Nair <priya@acme.example> wrote:\n\n", 3),
        ("On Mar 3, 2026, at 10:12 AM, Priya Nair wrote:\n\n", 3),
        ("Le mar. 3 mars 2026 à 10:12, Priya Nair a écrit :\n\n", 3),
        ("-----Original Message-----\nFrom: Priya Nair\nSent: Tuesday, March 3, 2026 10:12 AM\nTo: Sam Doe\n\n", 3),
        ("-----Message d'origine-----\nDe : Priya Nair\nEnvoyé : mardi 3 mars 2026 10:12\nÀ : Sam Doe\n\n", 3),
        ("**From:** Priya Nair <priya@acme.example>\n**Sent:** 03 March 2026 10:12\n**To:** Sam Doe\n\n", 3),
        (
            (
                "---------- Forwarded message ---------\nFrom: Priya Nair\nDate: Tue, Mar 3, 2026 at 10:12 AM\n"
                "To: Sam\n\n"
            ),
            3,
        ),
    ],
)
@pytest.mark.parametrize("tail", ["", f"\n{NEXT}", f"\n---\n{NEXT}", f"\n## Then\n{NEXT}"])
@pytest.mark.parametrize("marked", [False, True])
def test_a_mail_is_theirs_up_to_its_end(head: str, said: int, tail: str, *, marked: bool) -> None:
    mail = head + THEIRS
    if marked:
        mail = quoted(mail) if "rom:" in head or "De :" in head else head + quoted(THEIRS)
    text = f"# Acme\n\n{mail}{tail}"
    found = read_note(text, file="Acme.md", modified=SAVED, settings=ReadingSettings(name="Sam Doe"))
    (sent,) = (one for one in found if one.type is Type.PROMISE)
    assert (brief(sent), sent.said.day) == (SENT, said)
    assert [one.type for one in found if one.type is Type.OWN] == ([Type.OWN] if tail else [])


@pytest.mark.parametrize(
    ("thread", "wanted"),
    [
        (f"On Tue, 3 Mar 2026 at 10:12, Sam Doe wrote:\n{quoted(MINE)}", [OWED]),
        (f"{MINE}\nOn Tue, 3 Mar 2026 at 10:12, Priya Nair wrote:\n{quoted(THEIRS)}", [OWED, SENT]),
        (f"{THEIRS}\nOn Tue, 3 Mar 2026 at 10:12, Sam Doe wrote:\n{quoted(MINE)}", [SENT]),
        (
            f"From: Sam Doe\nSent: 4 March 2026\n\n{MINE}\nFrom: Priya Nair\nSent: 3 March 2026\n\n{THEIRS}",
            [OWED, SENT],
        ),
        (f"{THEIRS}\nPS: we will call you on Monday too.\n", ["promise call 2026-03-09 Priya Nair", SENT]),
    ],
)
def test_a_thread_tells_whose_words_are_whose(thread: str, wanted: list[str]) -> None:
    text = f"# Acme\n\n{thread}"
    found = read_note(text, file="Acme.md", modified=SAVED, settings=ReadingSettings(name="Sam Doe"))
    assert sorted(brief(one) for one in found if one.type in (Type.PROMISE, Type.OWN)) == wanted


@pytest.mark.parametrize(
    "tick", ["- [x] {}", "- [X] {}", "- ✅ {}", "* ✔️ {}", "- ☑ {}", "☑ {}", "- ❌ {}", "- {} ✅", "- DONE {}"]
)
@pytest.mark.parametrize(
    "task",
    [
        "Hugo calls Monday", "offer by Tuesday", "they send the test by Friday", "Hugo to send the contract Monday",
        "Hugo rappelle lundi", "ils envoient le test vendredi", "retour vendredi",
    ],
)  # fmt: skip
def test_what_is_ticked_is_done(tick: str, task: str) -> None:
    assert told(f"# Wise\n\n{tick.format(task)}\n", "Wise.md") == ([], set())


@pytest.mark.parametrize(
    "item",
    [
        "- [x] onsite done, Hugo calls Monday", "- [x] onsite. Hugo calls Monday", "- [x] Hugo will call Monday",
        "✅ Hugo calls Monday", "- [x] entretien passé, Hugo rappelle lundi", "✅ Hugo m'appelle lundi",
    ],
)  # fmt: skip
def test_what_a_ticked_item_tells_besides_is_still_to_come(item: str) -> None:
    assert told(f"# Wise\n\n{item}\n", "Wise.md")[0] == ["promise call 2026-03-09 Hugo"]


LOG_SAVED = datetime(2026, 3, 18, 20, tzinfo=ZoneInfo("Europe/Paris"))


@pytest.mark.parametrize(
    ("line", "said", "due"),
    [
        ("- 10 Mar first chat. Marc organises the next one this week still", 10, 13),
        ("- 9 Mar call w/ Tim\n- 13 Mar all ok! Contract comes Wed", 13, 18),
        ("- 9/3 appel avec Tim\n- 13/3 super nouvelle ! Le contrat arrive mercredi", 13, 18),
        ("- 05/03 Marc a appelé, envoie des créneaux demain", 5, 6),
        ("4 Mar interview, answer promised by the 10th", 4, 10),
        ("4/3 entretien, réponse promise pour le 10", 4, 10),
        ("2/3 RH ok. Contrat d'ici mercredi.\n4/3 rien", 2, 4),
        ("## 30/12 call\nnice\n\n## 9/3\nMarc will call tomorrow", 9, 10),
        ("5/3/2026, 9:12 PM - Marc: I'll call you tomorrow", 5, 6),
        ("tue 10: marc rang, the contract comes on friday", 10, 13),
        ("mar. 10 : Marc a appelé, le contrat arrive vendredi", 10, 13),
        ("tue 24: marc rang, the contract comes on friday", 18, 20),
        ("5 March is fine for them. Contract by Friday.", 18, 20),
        ("On 5 March Marc was late. Contract by Friday.", 18, 20),
        ("2/3 of the tests passed. Contract by Friday.", 18, 20),
        ("2/3 interviews done. Contract by Friday.", 18, 20),
    ],
)
def test_a_line_of_a_log_opens_with_its_day(line: str, said: int, due: int) -> None:
    found = read_note(f"# Wise\n\n{line}\n", file="Wise.md", modified=LOG_SAVED, settings=ReadingSettings())
    assert [(one.said.day, one.due and one.due.day) for one in found if one.type is Type.PROMISE] == [(said, due)]


@pytest.mark.parametrize(
    "line",
    [
        "Notes from the open day, 5 March 2026", "Reply from HR, 4 March 2026", "Capture Slack, 5 mars 2026",
        "Réponse du RH, le 5 mars 2026", "slots: Tue 10 2pm, Wed 11 10am. I took Wed.", ("créneaux : mar 10 "
        "14h, mer 11"),
        "Interview times: Mon 9 / Tue 10. I chose Tuesday.", "- Marc said\n  - start on April 1st",
    ],
)  # fmt: skip
def test_days_of_captions_and_slots_are_no_deadlines(line: str) -> None:
    assert told(f"# Wise\n\n{line}\n", "Wise.md")[0] == []


@pytest.mark.parametrize(
    ("head", "row", "wanted"),
    [
        ("Company | Contact | Status | Next | When", "Wise | Priya | done | feedback | Thu 12 March", (5, "03-12")),
        ("Company | Contact | Next | When", "Wise | Priya | they send the contract | by Friday", (5, "03-06")),
        ("Company | Next step | Date", "Wise | answer within ten days | 3 March", (3, "03-13")),
        ("Entreprise | Contact | Prochaine étape | Date", "Wise | Priya | retour | jeu. 12 mars", (5, "03-12")),
        ("Entreprise | Prochaine étape | Date", "Wise | ils envoient le contrat | 13/03", (5, "03-13")),
        ("Entreprise | Suite | Quand", "Wise | réponse sous dix jours | 03/03", (3, "03-13")),
    ],
)
def test_a_day_behind_what_is_next_tells_by_when(head: str, row: str, wanted: tuple[int, str]) -> None:
    rule = "|---" * (head.count("|") + 1) + "|"
    text = f"# Pipeline\n\n| {head} |\n{rule}\n| {row} |\n"
    found = read_note(text, file="pipeline.md", modified=SAVED, settings=ReadingSettings())
    assert [(one.said.day, f"{one.due:%m-%d}") for one in found if one.type is Type.PROMISE] == [wanted]


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        (
            "| 2 Mar | Marc | called, sends slots tomorrow |\n| 3 Mar | me | wrote to Marc, no news |",
            ["contact call Marc", "promise schedule 2026-03-03 Marc", "chase"],
        ),
        (
            (
                "| 2 mars | Dr Roy | a appelé, envoie le contrat demain |\n| 3 mars | moi | écrit à Roy, sans "
                "nouvelles |"
            ),
            ["contact call Roy", "promise send 2026-03-03 Roy", "chase"],
        ),
    ],
)
def test_who_acts_in_a_table_that_the_candidate_acts_in_too(rows: str, wanted: list[str]) -> None:
    assert told(f"# Wise\n\n| Date | Who | What |\n|---|---|---|\n{rows}\n", "Wise.md")[0] == wanted
