"""Further exports, and messages pasted between quotation marks: who says each line, and on which day."""

from __future__ import annotations

import pytest
from readings import SAVED, TEXTS, owed, said

from nudged.model import Type
from nudged.reading import ReadingSettings, read_note


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
        "~Marc Dupont: {0}\n~Nadia: {1}", "Marc Dupont 🌸: {0}\nNadia 🌸: {1}",
        "Marc Dupont: {0} / me: {1}", "Marc Dupont: {0}. Me: {1}",
    ],
)  # fmt: skip
def test_further_exports_tell_who_says_each_line(form: str, lang: str) -> None:
    got = owed(form.format(*TEXTS[lang]))
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
    assert owed(chat) == wanted


def test_any_one_of_the_candidate_s_names_is_theirs_where_somebody_else_speaks() -> None:
    chat = "[09:12] Lan: I'll send my form tomorrow\n[09:13] Minh: ok, we send the contract tomorrow"
    assert owed(chat, "Nguyen Thi Lan") == ["own 2026-03-05", "promise send 2026-03-05 Minh"]
    assert owed("[09:12] Martin: I'll call you tomorrow\n[09:13] Nadia: ok") == ["promise call 2026-03-05 Martin"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "## 2026-03-02\nThursday 10:00 Marc: he'll tell me the answer on Friday\n"  # noqa: ISC004
            "Friday 14:00 Ana: final talk, she decides on Monday",
            ["promise reply 2026-03-06 Marc", "promise reply 2026-03-09 Ana"],
        ),
        ("## 2026-03-02\n27 February notes were lost. Marc will send them tomorrow.", ["promise send 2026-03-03 Marc"]),
        ("Hi Marc, I'll call you on Friday. Tom", ["own 2026-03-06"]),
        (
            "From: Sophie Roux <sophie@acme.example>\nDate: 2 March 2026\n\nTom\n\n"  # noqa: ISC004
            "Thanks for your time. I'll call you on Friday.\n\nSophie",
            ["promise call 2026-03-06 Sophie"],
        ),
        (
            "From: Marc Petit <petit@gmail.com>\nTo: tom@uni.example\n\nBonjour Tom,\nje vous rappelle jeudi.\nMarc",
            ["promise call 2026-03-05 Marc"],
        ),
    ],
)
def test_agendas_old_days_and_nameless_messages_are_no_chats(text: str, wanted: list[str]) -> None:
    assert owed(text, name="") == wanted


def test_the_day_of_a_quoted_message_lies_shortly_back() -> None:
    found = read_note(
        '# Acme\n\nMail Marc 03/03: "I\'ll send the contract tomorrow."\nMail Ana 09/02: "I\'ll call tomorrow."\n',
        file="Acme.md", modified=SAVED, settings=ReadingSettings(),
    )  # fmt: skip
    days = [one.said.isoformat() for one in found if one.type is Type.PROMISE]
    assert all(day >= "2025-12-01" for day in days)


@pytest.mark.parametrize(
    "text",
    ["Ils sont contraints de reporter l'entretien de jeudi.", "They were forced to cancel Thursday's interview."],
)
def test_who_has_to_move_a_meeting_moves_it(text: str) -> None:
    assert [one.type for one in said(f"# Acme\n\n{text}\n")] == [Type.RESCHEDULE]


@pytest.mark.parametrize(
    "text",
    ["Nous sommes contraints d'annuler votre entretien de jeudi.", "Je suis désolée de devoir décaler notre entretien.",
     "Nous nous voyons contraints de décaler notre entretien de jeudi.",
     "Nous sommes amenés à reporter votre entretien.",
     "Je me vois dans l'obligation d'annuler notre rendez-vous de jeudi.",
     "Nous sommes au regret de devoir annuler votre rendez-vous de jeudi."],
)  # fmt: skip
def test_a_mail_that_has_to_move_a_meeting_moves_it(text: str) -> None:
    found = said(f"Bonjour,\n\n{text}\n\nCordialement,\nAna\n", file="Acme.txt")
    assert [one.type for one in found] == [Type.RESCHEDULE]


def test_the_candidate_who_has_to_cancel_moves_nothing() -> None:
    assert said("# Acme\n\nJe suis obligé d'annuler l'entretien de jeudi.\n") == ()
