"""Chats, mails and exports as programs copy them: who says each line, and on which day."""

from __future__ import annotations

import pytest
from readings import SAVED, TEXTS, brief, owed

from nudged.model import Type
from nudged.reading import ReadingSettings, read_note

MARC = "Marc Dupont"
CALL, OWED = "promise call 2026-03-03 Marc Dupont", "own 2026-03-03"
TODAY, OWED_TODAY = "promise call 2026-03-05 Marc Dupont", "own 2026-03-05"


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
        assert owed(form.format(MARC, me, *TEXTS[lang])) == [CALL, OWED]


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
        assert owed(form.format(MARC, me, *TEXTS[lang])) == [TODAY, OWED_TODAY]


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
    assert [one for one in owed(chat) if one.startswith("promise")] == wanted


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("Today", "2026-03-05"), ("MONDAY", "2026-03-03"), ("Monday", "2026-03-03"), ("Hier", "2026-03-04"),
        ("— Lundi —", "2026-03-03"), ("2 March", "2026-03-03"), ("lundi 2 mars", "2026-03-03"),
    ],
)  # fmt: skip
def test_a_day_above_the_turns_of_a_chat_is_theirs(day: str, wanted: str) -> None:
    chat = f"Me  9:10 AM\nHello\n\n{day}\nMarc  9:12 AM\nI'll call you tomorrow\n"
    assert owed(chat) == [f"promise call {wanted} Marc"]


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
    assert owed(f"{above}\n{blank}{text}", name="") == [wanted]


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
    assert [one for one in owed(note) if one.startswith("promise")] == []


def test_their_answer_to_the_candidate_s_message_is_theirs() -> None:
    assert owed("Marc's answer to my message:\n> I'll call you tomorrow.", name="") == ["promise call 2026-03-05 Marc"]


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
    assert owed(mail, name) == ["promise call 2026-03-04 Marc"]


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
        "3/2/2026, 9:12 PM - {0}: {2}\n3/2/2026, 9:15 PM - {1}: {3}",
        "\u200e[3/2/2026, 9:12:33 PM] {0}: {2}\n\u200e[3/2/2026, 9:15:01 PM] \u202a{1}\u202c: {3}",
        "Le 02/03/2026 à 21:12, {0} : {2}\nLun. 2 mars, 21:13 {1} : {3}",
        "{0}, 2 Mar 2026, 10:02\n{2}\n\n{1}, 2 Mar 2026, 10:05\n{3}",
        "**{0}** (Mon 10:02): {2}\n**{1}** (Mon 10:04): {3}",
        "[02/03/2026, 09:12] {0} \U0001f338: {2}\n[02/03/2026, 09:15] ~{1}: {3}",
    ],
)
def test_names_and_times_as_other_exports_write_them(form: str, lang: str) -> None:
    settings = ReadingSettings(name="Nadia Martin", date_order="mdy" if form[0] in "3\u200e" else "dmy")
    for me in ("Nadia Martin", "Nadia"):
        note = f"# Acme\n\n{form.format(MARC, me, *TEXTS[lang])}\n"
        found = read_note(note, file="Acme.md", modified=SAVED, settings=settings)
        assert [brief(one) for one in found if one.type in (Type.PROMISE, Type.OWN)] == [CALL, OWED]


def test_a_day_told_with_the_time_of_one_line_is_that_line_s() -> None:
    chat = "**Marc** (10:02): I'll call you tomorrow\n**Marc** (Mon 10:04): Léa calls you tomorrow"
    assert owed(chat) == ["promise call 2026-03-05 Marc", "promise call 2026-03-03 Léa"]


@pytest.mark.parametrize("name", ["", "Nadia Martin"])
def test_a_telephone_number_is_somebody_of_theirs(name: str) -> None:
    for text in ("we'll send the contract on Monday", "on vous envoie le contrat lundi"):
        assert owed(f"[02/03/2026, 09:12] +33 6 12 34 56 78: {text}", name) == ["promise send 2026-03-09"]
    assert owed("[02/03/2026, 09:12] 0612345678: ok\n[02/03/2026, 09:13] Nadia: I'll send my CV tomorrow") == [OWED]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Marc: we decide Monday. Me: fine. I'll send my form Tuesday. You'll have it by noon.", ["own 2026-03-10"]),
        ("Marc : on décide lundi. Moi : je vous envoie mon RIB mardi.", ["own 2026-03-10"]),
        ('Marc: "we decide Monday". Me: "I call Tuesday then".', ["own 2026-03-10"]),
        ("Marc: we decide Monday / me: I'll call you Tuesday", ["own 2026-03-10"]),
        ("Marc : on décide lundi / moi : je vous appelle mardi", ["own 2026-03-10"]),
        ("Marc: we decide Monday. Me: ok. Léa: great. I'll call you Tuesday.", ["promise call 2026-03-10 Léa"]),
    ],
)
def test_those_who_speak_in_one_line_take_turns(line: str, wanted: list[str]) -> None:
    for name in ("", "Nadia Martin"):
        assert [one for one in owed(line, name) if "reply" not in one] == wanted


def test_an_aside_in_a_line_of_one_s_own_is_no_turn() -> None:
    line = "Nice chat. Sidney: will call Friday. I'll send my CV on Monday."
    assert owed(line, name="") == ["promise call 2026-03-06 Sidney", "own 2026-03-09"]


@pytest.mark.parametrize(
    ("chat", "wanted"),
    [
        ("[02/03/2026, 21:58] Marc: I'll call you tomorrow\n[02/03/2026, 21:59] Marc: or Friday at the latest", "06"),
        ("[02/03/2026 21:58] Marc : je t'appelle demain\n[02/03/2026 21:59] Marc : ou vendredi au plus tard", "06"),
        ("[02/03/2026, 21:58] Marc: I'll call you tomorrow\n[03/03/2026, 21:59] Marc: or Friday at the latest", "03"),
    ],
)
def test_the_next_message_of_the_day_corrects_the_day(chat: str, wanted: str) -> None:
    assert owed(chat) == [f"promise call 2026-03-{wanted} Marc"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Voicemail from Odile, 2 March: \"Hi, it's Odile from Acme, I'll call you tomorrow.\"", "03-03 Odile"),
        ("SMS Odile 02/03 18h05 : « Bonjour, je vous appelle demain »", "03-03 Odile"),
        ("Text from Odile on 2 March: “I'll call you tomorrow”", "03-03 Odile"),
        ('Message from Odile about the interview of 2 March: "I\'ll call you tomorrow"', "03-05 Odile"),
        ('Message from Odile about 20 March: "I\'ll call you tomorrow"', "03-05 Odile"),
    ],
)
def test_a_message_quoted_behind_its_day_was_said_on_it(text: str, wanted: str) -> None:
    assert [one for one in owed(text) if one.startswith("promise")] == [f"promise call 2026-{wanted}"]


def test_who_says_so_may_stand_behind_the_words() -> None:
    assert owed("— Je vous appelle jeudi, dit Marc.\n— Je vous écris vendredi, dis-je.") == [
        TODAY[:-7],
        "own 2026-03-06",
    ]
    assert owed("Je vous appelle jeudi, je dis merci à Marc.") == ["own 2026-03-05"]


@pytest.mark.parametrize(
    ("stamps", "wanted"),
    [
        (("[02/03/2026, 17:41] ", "[02/03/2026, 18:01] "), "2026-03-03"),  # 24 hours: day first
        (("2/3/2026, 9:12 PM - ", "2/3/2026, 9:15 PM - "), "2026-02-04"),  # no more known
        (("2/3/2026, 9:12 PM - ", "4/3/2026, 9:15 PM - "), "2026-03-03"),  # 3 April is to come
        (("2/3/2026, 9:12 PM - ", "28/2/2026, 9:15 PM - "), "2026-03-03"),
        (("02/03/2026 17:41 - ", "02/28/2026 18:01 - "), "2026-02-04"),
    ],
)
def test_the_order_of_day_and_month_goes_by_all_lines(stamps: tuple[str, str], wanted: str) -> None:
    chat = f"# Acme\n\n{stamps[0]}Marc: Hi, I'll call you tomorrow\n{stamps[1]}Me: great, thank you\n"
    found = read_note(chat, file="Acme.md", modified=SAVED, settings=ReadingSettings())
    assert [f"{one.due}" for one in found if one.type is Type.PROMISE] == [wanted]


def test_odd_dates_of_lines_are_passed_over() -> None:
    for text in ("31/31/2026 10:00 - Marc: hi", "0/0/00 10:00 hi", "1/2/0000 10:00 hi", "99/99/9999, 99:99 - Marc: hi"):
        assert read_note(text, file="Acme.md", modified=SAVED, settings=ReadingSettings()) == ()


def test_several_messages_under_one_name() -> None:
    chat = (
        "Marc\nHey Nadia, quick update\n10:32\nThe team meets now and I'll call you tomorrow\n10:33\n\n"
        "You\nGreat!\n10:41\n"
    )
    assert "promise call 2026-03-05 Marc" in owed(chat, name="")


@pytest.mark.parametrize("sent", ["You sent", "Vous avez envoyé"])
def test_a_day_and_a_time_above_a_name(sent: str) -> None:
    chat = (
        f"Mon 18:40\nLola Kube\nsalut ! je te redis ça demain\n{sent}\nmerci ! je vous appelle mercredi\n"
        "Wed 09:02\nLola Kube\non t'appelle demain"
    )
    wanted = ["promise reply 2026-03-03 Lola Kube", "own 2026-03-04", "promise call 2026-03-05 Lola Kube"]
    assert owed(chat, name="") == wanted


def test_a_weekday_with_a_time_heads_no_day_of_the_month() -> None:
    assert owed("Wed 18:40\nMarc will call tomorrow.", name="") == ["promise call 2026-03-05 Marc"]


def test_an_announced_letter_goes_to_its_end_and_the_answer_is_one_s_own() -> None:
    chat = (
        "Message LinkedIn de Clément Dubois le 2 mars :\nBonjour Léa,\nMerci ! Je vous appelle demain.\n"
        "Belle journée,\nClément\n\nMa réponse :\nBonjour Clément, je vous envoie mes disponibilités demain.\nLéa"
    )
    for name in ("", "Léa Fontaine"):
        assert [one for one in owed(chat, name) if one.startswith("promise")] == [
            "promise call 2026-03-03 Clément Dubois"
        ]


@pytest.mark.parametrize(
    "line",
    [
        "Marc: I'll send my CV tomorrow", "Marc : je t'envoie mon RIB demain",
        "Marc : je vous transmets mes bulletins de salaire demain", "Marc: I'll forward my references on Friday",
    ],
)  # fmt: skip
def test_what_only_a_candidate_has_is_no_promise_under_any_name(line: str) -> None:
    assert owed(line, name="") == []


def test_what_both_may_send_is_one() -> None:
    assert owed("Marc: I'll send you my slots tomorrow", name="") == ["promise schedule 2026-03-05 Marc"]
    assert owed("Marc : je vous envoie mes disponibilités demain", name="") == ["promise other 2026-03-05 Marc"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('Text from Marc yesterday: "I\'ll call you tomorrow"', "promise call 2026-03-04 Marc"),
        ("SMS du patron hier : « je te rappelle demain »", "promise call 2026-03-04"),
        ("Mail de Marc lundi : « je vous rappelle demain »", "promise call 2026-03-03 Marc"),
        ("Mail from Marc about Monday: he'll call tomorrow", "promise call 2026-03-05 Marc"),
        ('Marc wrote on Monday: "I\'ll call you tomorrow"', "promise call 2026-03-03 Marc"),
        ("Mme Roux (DRH), SMS 2/3 à 17h12 : Bonjour, je vous recontacte demain.", "promise reply 2026-03-03 Roux"),
    ],
)
def test_the_day_of_a_message_told_in_front_of_it(text: str, wanted: str) -> None:
    assert [one for one in owed(text, name="") if one.startswith("promise")] == [wanted]


def test_one_s_own_answer_quoted_is_no_promise() -> None:
    above = "> Hi, I'll call you on Friday.\n> – Meera\n\n"
    assert owed(f"{above}Replied: \"Thanks Meera, I'll call you tomorrow.\"") == [
        "promise call 2026-03-06 Meera", "own 2026-03-05",
    ]  # fmt: skip
    assert owed('Emailed Marc. Replied: "I\'ll call you tomorrow"') == ["promise call 2026-03-05 Marc"]


def test_a_contact_s_role_behind_the_name_is_no_part_of_it() -> None:
    chat = "02/03/2026 18:02 - Camille RH: je vous appelle demain\n02/03/2026 18:10 - Moi: merci"
    assert owed(chat, name="") == ["promise call 2026-03-03 Camille"]


def test_a_namesake_under_the_whole_name_in_an_export() -> None:
    chat = (
        "[02/03/2026, 09:12] Nadia Rossi: Hi, I'll call you tomorrow\n[02/03/2026, 09:15] Nadia: I'll call you Friday"
    )
    assert owed(chat) == ["promise call 2026-03-03 Nadia Rossi", "own 2026-03-06"]


@pytest.mark.parametrize(
    ("above", "wanted"),
    [
        ("WhatsApp with Zoe (friend):", []),
        ("Zoé (ma sœur) au téléphone :", []),
        ("WhatsApp with Zoe (recruiter):", ["promise call 2026-03-05 Zoe"]),
        ("WhatsApp with Zoe (Acme):", ["promise call 2026-03-05 Zoe"]),
        ("WhatsApp with Zoe (HR):", ["promise call 2026-03-05 Zoe"]),
        ("WhatsApp with Zoe (manager):", ["promise call 2026-03-05 Zoe"]),
    ],
)
@pytest.mark.parametrize("form", ["{0}: I'll call you tomorrow!", "[04/03/2026, 09:12] {0}: I'll call you tomorrow!"])
def test_a_friend_who_speaks_is_none_of_theirs(above: str, wanted: list[str], form: str) -> None:
    chat = f"{above}\n{form.format('Zoé' if above[0] == 'Z' else 'Zoe')}\nMe: ok"
    assert owed(chat, name="") == wanted


SLACK = """Monday
Marc 9:12 AM
I'll call you tomorrow
Nadia Martin 9:15 AM
Great
Tuesday
Marc 10:00 AM
Léa calls you tomorrow
Today
Marc 8:00 AM
The contract comes tomorrow
"""


@pytest.mark.parametrize(
    ("chat", "wanted"),
    [
        (
            SLACK,
            ["call 2026-03-03 Marc", "call 2026-03-04 Léa", "send 2026-03-05 Marc"],
        ),
        (
            "Yesterday\nMarc: I'll call you tomorrow\nToday\nMarc: Léa sends the contract tomorrow",
            ["call 2026-03-04 Marc", "send 2026-03-05 Léa"],
        ),
        (
            "Hier\nMarc : je vous appelle demain\nAujourd'hui\nMarc : Léa envoie le contrat demain",
            ["call 2026-03-04 Marc", "send 2026-03-05 Léa"],
        ),
        (
            "--- 2 March 2026 ---\nMarc: I'll call you tomorrow\nMe: ok\n--- 3 March ---\nMarc: Léa calls tomorrow",
            ["call 2026-03-03 Marc", "call 2026-03-04 Léa"],
        ),
        (
            "[Yesterday 16:20] Marc Dupont\nI'll send the offer tomorrow\n[16:25] Nadia Martin\nThank you!",
            ["send 2026-03-04 Marc Dupont"],
        ),
    ],
)
def test_a_day_alone_between_the_messages_of_a_chat(chat: str, wanted: list[str]) -> None:
    found = [one.removeprefix("promise ") for one in owed(chat) if one.startswith("promise")]
    assert found == wanted
