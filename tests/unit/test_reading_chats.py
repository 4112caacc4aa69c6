"""Chats, mails and exports as programs copy them: who says each line, and on which day."""

from __future__ import annotations

import pytest
from readings import SAVED, brief

from nudged.model import Type
from nudged.reading import ReadingSettings, read_note

MARC = "Marc Dupont"
CALL, OWED = "promise call 2026-03-03 Marc Dupont", "own 2026-03-03"
TODAY, OWED_TODAY = "promise call 2026-03-05 Marc Dupont", "own 2026-03-05"
TEXTS = {
    "en": ("Hi Nadia, I'll call you tomorrow", "Thanks Marc, I'll send my CV tomorrow"),
    "fr": ("Bonjour Nadia, je vous appelle demain", "Merci Marc, je vous envoie mon CV demain"),
}


def read(text: str, name: str = "Nadia Martin", title: str = "# Acme\n\n") -> list[str]:
    """Promises and what is owed, said in a note of Wednesday 4 March 2026."""
    settings = ReadingSettings(name=name, addresses=("nadia@home.example",), date_order="dmy")
    found = read_note(f"{title}{text}\n", file="Acme.md", modified=SAVED, settings=settings)
    return [brief(one) for one in found if one.type in (Type.PROMISE, Type.OWN)]


@pytest.mark.parametrize("lang", TEXTS)
@pytest.mark.parametrize(
    "form",
    [
        "[02/03/2026, 09:12:33] {0}: {2}\n[02/03/2026, 09:15:01] {1}: {3}",
        "02/03/2026 09:12 - {0}: {2}\n02/03/2026 09:15 - {1}: {3}",
        "[09:12, 02/03/2026] {0}: {2}\n[09:15, 02/03/2026] {1}: {3}",
        "2026-03-02 09:12 {0}: {2}\n2026-03-02 09:15 {1}: {3}",
        "{0}, [02.03.2026 09:12]\n{2}\n\n{1}, [02.03.2026 09:15]\n{3}",
        "{0} — 02/03/2026 09:12\n{2}\n\n{1} — 02/03/2026 09:15\n{3}",
        "{0} (External)\n02/03/2026 09:12\n{2}\n\n{1}\n02/03/2026 09:15\n{3}",
        "{0}\nMonday 9:12 AM\n{2}\n\nYou\nMonday 9:15 AM\n{3}",
        "{0}\nlundi 09:12\n{2}\n\nVous\nlundi 09:15\n{3}",
        "2 March 2026\n{0}  9:12 AM\n{2}\n\n{1}  9:15 AM\n{3}",
    ],
)
def test_an_export_tells_who_says_each_line_and_when(form: str, lang: str) -> None:
    for me in ("Nadia Martin", "Nadia"):
        assert read(form.format(MARC, me, *TEXTS[lang])) == [CALL, OWED]


@pytest.mark.parametrize("lang", TEXTS)
@pytest.mark.parametrize(
    "form",
    [
        "{0}  9:12 AM\n{2}\n\n{1}  9:15 AM\n{3}\n:+1: 1", "[09:12] {0}\n{2}\n\n[09:15] {1}\n{3}",
        "{0} (He/Him)  9:12 AM\n{2}\n{1}  9:15 AM\n{3}",
        "{0}\n{2}\n09:12\n\n{1}\n{3}\n09:15", "{0}\n{2}\n10:12 AM\n\nYou sent\n{3}\n10:13 AM",
        "{0} sent the following messages at 9:12 AM\n{0}  9:12 AM\n{2}\n{1} sent the following\n{1}  9:15 AM\n{3}",
        "> **{0}** 09:12\n> {2}\n> **{1}** 09:15\n> {3}", "<{0}> {2}\n<{1}> {3}", "09:12 <{0}> {2}\n09:15 <{1}> {3}",
        "| Time | From | Message |\n|---|---|---|\n| 09:12 | {0} | {2} |\n| 09:15 | {1} | {3} |",
        "| De | Message |\n|---|---|\n| {0} | {2} |\n| {1} | {3} |",
    ],
)  # fmt: skip
def test_a_copy_without_a_day_is_of_the_note_s_day(form: str, lang: str) -> None:
    for me in ("Nadia Martin", "Nadia"):
        assert read(form.format(MARC, me, *TEXTS[lang])) == [TODAY, OWED_TODAY]


@pytest.mark.parametrize(
    ("chat", "wanted"),
    [
        (
            "02/03/2026, 09:12 - Marc: I'll call you tomorrow\nand send it Friday\n02/03/2026, 09:15 - Nadia: ok",
            ["promise call 2026-03-03 Marc", "promise send 2026-03-06 Marc"],
        ),
        (
            "[09:12] Marc : Bonjour,\nje vous appelle demain.\nBonne journée\n[09:15] Nadia : merci",
            ["promise call 2026-03-05 Marc"],
        ),
        ("[09:12] Marc: I'll call you tomorrow\n- send him my CV on Monday", ["promise call 2026-03-05 Marc"]),
    ],
)
def test_a_message_goes_on_below_its_first_line(chat: str, wanted: list[str]) -> None:
    assert [one for one in read(chat) if one.startswith("promise")] == wanted


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("Today", "2026-03-05"), ("MONDAY", "2026-03-03"), ("Monday", "2026-03-03"), ("Hier", "2026-03-04"),
        ("— Lundi —", "2026-03-03"), ("2 March", "2026-03-03"), ("lundi 2 mars", "2026-03-03"),
    ],
)  # fmt: skip
def test_a_day_above_the_turns_of_a_chat_is_theirs(day: str, wanted: str) -> None:
    chat = f"Me  9:10 AM\nHello\n\n{day}\nMarc  9:12 AM\nI'll call you tomorrow\n"
    assert read(chat) == [f"promise call {wanted} Marc"]


@pytest.mark.parametrize("channel", ["Slack", "LinkedIn", "WhatsApp", "Messages LinkedIn", "Teams chat", "SMS"])
def test_a_channel_below_a_company_is_none(channel: str) -> None:
    settings = ReadingSettings()
    for title, file in (("# Acme\n\n", "2026-03-04.md"), ("", "Acme.md")):
        note = f"{title}## {channel}\nMarc  9:12 AM\nI'll call you tomorrow\n"
        found = read_note(note, file=file, modified=SAVED, settings=settings)
        assert [(one.company, one.person) for one in found if one.type is Type.PROMISE] == [("Acme", "Marc")]


@pytest.mark.parametrize("text", ["I'll call you tomorrow.", '"I\'ll call you tomorrow."', "> I'll call you tomorrow."])
@pytest.mark.parametrize(
    ("above", "wanted"),
    [
        ("LinkedIn message from Marc:", "promise call 2026-03-05 Marc"),
        ("Text from Marc (2 March, 6:02 pm):", "promise call 2026-03-03 Marc"),
        ("SMS de Marc, 2 mars, 18h02 :", "promise call 2026-03-03 Marc"),
        ("**Reply from Marc Dupont:**", "promise call 2026-03-05 Marc Dupont"),
        ("Réponse de Mme Roux par mail :", "promise call 2026-03-05 Roux"),
    ],
)
@pytest.mark.parametrize("blank", ["", "\n"])
def test_a_line_announces_what_somebody_wrote(above: str, text: str, wanted: str, blank: str) -> None:
    assert read(f"{above}\n{blank}{text}", name="") == [wanted]


@pytest.mark.parametrize(
    "note",
    [
        "My reply:\n> I'll send you the link tomorrow.",
        "Ma réponse :\n> Je vous envoie le lien demain.",
        "Mail from Marc:\nI'll answer him tomorrow.", "Mail de Marc :\nJe lui envoie le lien demain.",
        "Hier j'ai répondu :\n> Je vous envoie le lien demain.",
        "Message from Nadia Martin:\nI'll send you the link tomorrow.",
        "Call with Marc:\nI'll send the link tomorrow.",
    ],
)  # fmt: skip
def test_what_the_candidate_wrote_or_notes_below_such_a_line_is_no_promise(note: str) -> None:
    assert [one for one in read(note) if one.startswith("promise")] == []


def test_their_answer_to_the_candidate_s_message_is_theirs() -> None:
    assert read("Marc's answer to my message:\n> I'll call you tomorrow.", name="") == ["promise call 2026-03-05 Marc"]


@pytest.mark.parametrize("name", ["", "Nadia Martin"])
@pytest.mark.parametrize(
    "inner",
    [
        "> On Mon, Mar 2, 2026 at 8:00 AM Nadia Martin <nadia@home.example> wrote:\n>> I will send the link on Friday.",
        "> Le lun. 2 mars 2026 à 8:00, Nadia Martin a écrit :\n>\n>> Je vous envoie le lien vendredi.",
    ],
)
def test_what_a_quoted_mail_of_theirs_quotes_is_left_out(inner: str, name: str) -> None:
    mail = f"On Tue, Mar 3, 2026 at 9:12 AM {MARC} <m@acme.example> wrote:\n\n> We will call you tomorrow.\n>\n{inner}"
    assert read(mail, name) == ["promise call 2026-03-04 Marc"]


@pytest.mark.parametrize("name", ["", "Nadia Martin"])
@pytest.mark.parametrize(
    ("journal", "wanted"),
    [
        (
            "09:30 Acme: Marc will call tomorrow\nSent Priya a thank-you note.\n14:00 Marc: the test comes Friday",
            ["promise call 2026-03-05 Marc", "courtesy", "promise send 2026-03-06 Marc"],
        ),
        (
            "09:30 Marc : rappelle demain\nEnvoyé mes remerciements à Léa.\n14:00 Léa : envoie le contrat vendredi",
            ["promise call 2026-03-05 Marc", "courtesy", "promise send 2026-03-06 Léa"],
        ),
        ("10:00 Call: he'll send the contract Friday\nSent a thank-you note.", ["promise send 2026-03-06", "courtesy"]),
        ("[09:12] Marc: I'll call you tomorrow\nThanked him.", ["promise call 2026-03-05 Marc", "courtesy"]),
    ],
)
def test_a_diary_with_times_is_no_chat(journal: str, wanted: list[str], name: str) -> None:
    found = read_note(f"# Acme\n\n{journal}\n", file="Acme.md", modified=SAVED, settings=ReadingSettings(name=name))
    assert [brief(one) for one in found] == wanted
