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


@pytest.mark.parametrize("lang", TEXTS)
@pytest.mark.parametrize(
    "form",
    [
        "Marc Dupont, 2 Mar 2026, 10:02\n{0}\n\nNadia Martin, 2 Mar 2026, 10:05\n{1}",
        ("Nadia Martin sent the following message at 9:02 AM\nView Nadia's profile\n{1}\n\n"
        "Marc Dupont sent the following messages at 9:15 AM\nView Marc's profile\n{0}"),
        ("Nadia Martin a envoyé les messages suivants à 09:02\nVoir le profil de Nadia\n{1}\n\n"
        "Marc Dupont a envoyé le message suivant à 09:15\nVoir le profil de Marc\n{0}"),
        "\u200e[02/03/2026, 09:12:33] Marc Dupont: {0}\n\u200e[02/03/2026, 09:15:01] Nadia Martin: {1}",
        "2/3/2026, 9:12 PM - Marc Dupont: {0}\n2/3/2026, 9:15 PM - Nadia Martin: {1}",
        "[02/03/2026, 09:12] ~Marc Dupont 🌸: {0}\n[02/03/2026, 09:14] Nadia 🌸: {1}",
        "Marc Dupont: {0} / me: {1}", "Marc Dupont: {0}. Me: {1}",
    ],
)  # fmt: skip
def test_further_exports_tell_who_says_each_line(form: str, lang: str) -> None:
    got = read(form.format(*TEXTS[lang]))
    assert sorted(one.split()[0] for one in got) == ["own", "promise"]
    assert next(one for one in got if one.startswith("promise")).endswith("Marc Dupont")


@pytest.mark.parametrize(
    ("chat", "wanted"),
    [
        ("[09:12] +33 6 12 34 56 78: we'll send the contract tomorrow", ["promise send 2026-03-05"]),
        (
            (
                "[02/03/2026, 09:12] +33 6 12 34 56 78: we'll send the contract tomorrow\n[02/03/2026, "
                "09:13] Nadia: ok, "
                "I'll send my form tomorrow"
            ),
            ["promise send 2026-03-03", "own 2026-03-03"],
        ),
        (
            (
                "Le 02/03/2026 à 21:12, Marc : je vous appelle demain\nLun. 2 mars, 21:13 Nadia : je vous "
                "envoie mon RIB demain"
            ),
            ["promise call 2026-03-03 Marc", "own 2026-03-03"],
        ),
        (
            "RH: On vous rappelle demain\nNadia: parfait, je vous envoie mon RIB demain",
            ["promise call 2026-03-05", "own 2026-03-05"],
        ),
        (
            (
                "[10:02] Nadia: any news?\n[10:03] Marc: not yet, I'll tell you tomorrow\n[10:04] Marc: or "
                "Friday at the latest"
            ),
            ["promise reply 2026-03-06 Marc"],
        ),
        (
            (
                "[10:02] Nadia : des nouvelles ?\n[10:03] Marc : je vous dis ça demain\n[10:04] Marc : ou "
                "vendredi au plus tard"
            ),
            ["promise reply 2026-03-06 Marc"],
        ),
        (
            (
                "**Marc** (10:02): I'll send the offer on Monday\n**Nadia** (10:04): ok\n**Marc** (Tue 10:04): "
                "Lotta calls you tomorrow"
            ),
            ["promise send 2026-03-09 Marc", "promise call 2026-03-04 Lotta"],
        ),
        (
            "LinkedIn message from Priya Nair (Wise), 2 March:\nHi Nadia, I'll send you a few slots tomorrow.",
            ["promise schedule 2026-03-03 Priya Nair"],
        ),
        ("Text from Omar @ Notion, yesterday:\nHey Nadia, I'll ring you Friday", ["promise call 2026-03-06 Omar"]),
        ('"Hi Nadia, I\'ll call you on Monday. Erik"', ["promise call 2026-03-09 Erik"]),
        ('"Hi Erik, I\'ll call you on Tuesday. Nadia"', ["own 2026-03-10"]),
        (
            (
                "« Salut Nadia, ravi de la discussion ! Je te rappelle lundi.\nMa collègue Fatou planifiera "
                "la suite mardi. "
                "À bientôt, Corentin »\nJe lui écris demain."
            ),
            ["promise call 2026-03-09 Corentin", "promise reply 2026-03-10 Fatou", "own 2026-03-05"],
        ),
        (
            (
                "« Salut Nadia, ravi de la discussion !\nMa collègue Fatou planifiera la suite mardi.\nÀ "
                "bientôt,\nCorentin »"
            ),
            ["promise reply 2026-03-10 Fatou"],
        ),
        (
            (
                "My mail to Erik:\nHi Erik,\nI'll send the portfolio by Monday.\nNadia\n\nHis answer:\nHi "
                "Nadia,\nI'll get back "
                "to you tomorrow.\nErik"
            ),
            ["own 2026-03-09", "promise reply 2026-03-05 Erik"],
        ),
        (
            (
                "Bonjour Luc,\n\nJe vous envoie mon dossier lundi.\n\nNadia\n\nLe mar. 3 mars 2026 à 10:12, "
                "Luc Petit "
                "<luc@total.com> a écrit :\n\nBonjour Nadia,\nJe vous réponds demain.\nCordialement\nLuc Petit"
            ),
            ["own 2026-03-09", "promise reply 2026-03-04 Luc Petit"],
        ),
        (
            'Voicemail from Odile, 2 March: "Hello, I\'ll try you again tomorrow before noon"',
            ["promise call 2026-03-03T12:00 Odile"],
        ),
        ("SMS Odile 02/03 18h05 : « je vous rappelle demain avant midi »", ["promise call 2026-03-03T12:00 Odile"]),
    ],
)
def test_whose_words_a_pasted_message_holds_and_of_which_day(chat: str, wanted: list[str]) -> None:
    assert read(chat) == wanted


def test_any_one_of_the_candidate_s_names_is_theirs_where_somebody_else_speaks() -> None:
    chat = "[09:12] Lan: I'll send my form tomorrow\n[09:13] Minh: ok, we send the contract tomorrow"
    assert read(chat, "Nguyen Thi Lan") == ["own 2026-03-05", "promise send 2026-03-05 Minh"]
    assert read("[09:12] Martin: I'll call you tomorrow\n[09:13] Nadia: ok") == ["promise call 2026-03-05 Martin"]
