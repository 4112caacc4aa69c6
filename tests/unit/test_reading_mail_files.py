"""Mails saved as files (.eml): whose words they are, their parts, pages, soft line ends; and what bounds them."""

from __future__ import annotations

import pytest
from readings import brief, said

from nudged.model import Statement, Type
from nudged.reading.mail_page import shown_text
from nudged.reading.mail_parts import header, parsed

HEAD = (
    "From: Kate Moss <kate@acme.example>\r\nTo: Ana Lima <ana@example.org>\r\nDate: Wed, 4 Mar 2026 16:12:00 +0100\r\n"
)
PAGE = "Content-Type: text/html; charset=utf-8\r\n\r\n"
TOMORROW = "promise call 2026-03-05 Kate"
EITHER = """Content-Type: multipart/alternative; boundary="x y"

For old programs.
--x y
Content-Type: text/plain
Content-Transfer-Encoding: base64

SSdsbCBjYWxsIHlvdSB0b21vcnJvdy4=
--x y
Content-Type: text/html

<p>I'll write on Friday.</p>
--x y--
"""
WITHIN = """Content-Type: multipart/mixed; boundary=o

--o
Content-Type: multipart/alternative; boundary=i

--i
Content-Type: text/plain


--i
Content-Type: text/html

<p>I'll call you tomorrow.</p>
--i--
--o
Content-Type: text/plain
Content-Disposition: attachment

I'll write on Friday.
--o--
"""
HISTORY = """
I'll call you tomorrow.

Kate
Sent from my iPhone

From: Ana Lima <ana@example.org>
Sent: 03 March 2026 09:30
To: Kate Moss <kate@acme.example>

Will you let me know by Thursday?

Ana
"""
ANSWERED = """
Thanks!

On Tue, 3 Mar 2026 at 10:00, Ana Lima <ana@example.org>
wrote:
Call me Friday?
"""


def _promises(mail: str) -> list[Statement]:
    return [statement for statement in said(mail, file="Acme.eml") if statement.type is Type.PROMISE]


def _briefly(mail: str) -> list[str]:
    return [brief(statement) for statement in _promises(mail)]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("\r\nI'll call you tomorrow.\r\n", [TOMORROW]),
        (f"{PAGE}<p>Hi Ana,</p><p>I'll call you <b>tomorrow</b>.<br>More then.</p>", [TOMORROW]),
        (f"{PAGE}<style>p {{top: 0}}</style><table><tr><td>I'll call you\r\ntomorrow.</td></tr></table>", [TOMORROW]),
        (f"{PAGE}<p>I&#39;ll call you&nbsp;tomorrow.</p>", [TOMORROW]),
        (f'{PAGE}<div style="display:none">We reply by Friday.</div><p>I\'ll call you tomorrow.</p>', [TOMORROW]),
        (f"{PAGE}<p>Thanks.</p><blockquote>I'll call you tomorrow.</blockquote>", []),
        (f'{PAGE}<p>Thanks.</p><div class="gmail_quote">I\'ll call you tomorrow.</div>', []),
        (f"{PAGE}<p>Thanks.</p><!-- <p>I'll call you tomorrow.</p> -->", []),
        (EITHER, [TOMORROW]),
        (WITHIN, [TOMORROW]),
        (ANSWERED, []),
        (HISTORY, [TOMORROW]),
    ],
)  # fmt: skip
def test_what_a_mail_says_is_read_whatever_its_parts(rest: str, expected: list[str]) -> None:
    assert _briefly(HEAD + rest) == expected


def test_soft_line_ends_are_none() -> None:
    flowed = "Content-Type: text/plain; format=flowed\r\n\r\n"
    (promise,) = _promises(f"{HEAD}{flowed}Hi Ana, we will let you \r\nknow by Friday. We will not \r\ncall.\r\n")
    assert promise.quote == "Hi Ana, we will let you know by Friday"
    assert _briefly(f"{HEAD}{flowed}> I will call you \r\n> tomorrow.\r\nThanks.\r\n-- \r\nKate\r\n") == []


@pytest.mark.parametrize(
    ("sender", "person"),
    [
        ("Kate Moss <k@acme.example>", "Kate"),
        ('"Moss, Kate" <k@acme.example>', "Kate"),
        ("=?utf-8?q?Ren=C3=A9e_Dubois?= <r@acme.example>", "Renée"),
        ("k@acme.example (Kate Moss)", "Kate"),
        ("=?nonsense?q?Kate?= <k@acme.example>", None),
        ("(" * 5_000, None),
    ],
)
def test_the_sender_is_who_promises(sender: str, person: str | None) -> None:
    (promise,) = _promises(f"From: {sender}\nDate: Wed, 4 Mar 2026 16:12:00 +0100\n\nI'll call you tomorrow.\n")
    assert person is None or promise.person == person


@pytest.mark.parametrize(
    "date", ["Fri, 31 Dec 9999 23:59:59 -1200", "4 Mar 2950 10:00 +0000", "yesterday", "1" * 5_000]
)
def test_a_date_that_cannot_be_leaves_the_day_of_saving(date: str) -> None:
    (promise,) = _promises(f"From: Kate <k@acme.example>\nDate: {date}\n\nI'll call you tomorrow.\n")
    assert f"{promise.said}" == "2026-03-04"


@pytest.mark.parametrize(
    "mail",
    [
        "From: " + "(" * 20_000 + "\r\nDate: Wed, 4 Mar 2026 16:12:00 +0100\r\n\r\nText.\r\n",
        HEAD + "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(3_000)),
        HEAD + "Content-Type: text/plain" + ";a=b" * 50_000 + "\r\n\r\nText.\r\n",
        HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n" * 50_000,
        *(f"{HEAD}{PAGE}" + junk * 20_000 for junk in ("<!--", "<a ", "<style>", "<", "&amp", "<a href='")),
    ],
)  # fmt: skip
def test_a_mail_made_to_hurt_is_read_to_its_end(mail: str) -> None:
    assert len(header(parsed(mail), "content-type")) <= 1_000  # the library's reading of parameters is not linear
    assert said(mail, file="Acme.eml") == ()


def test_a_page_shows_its_lines() -> None:
    page = "<head><title>x</title></head><p>One <b>two</b>\n three</p><ul><li>a</li><li>b</li></ul><div>c<br/>d</div>"
    assert shown_text(page) == "One two three\n\n- a\n- b\n\nc\nd"
