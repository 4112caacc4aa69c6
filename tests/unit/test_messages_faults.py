"""What stands in the way of the calendar: each code has its texts, each text its values, in both languages."""

from __future__ import annotations

import ast
import errno
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import nudged
from nudged import messages
from nudged.caldav_client import CalendarRefused
from nudged.messages import faults_en, faults_fr
from nudged.model import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

CODE = re.compile(r"(?:calendar|event|reminder)\.[a-z-]+")
CODES = sorted(code for code in faults_en.TEXTS if not code.endswith(".todo"))
ENGLISH = set("there may holds is it are the answers cannot does gives has been with of not for".split())


def sources() -> Iterator[ast.AST]:
    for part in ("caldav_client", "caldav_sync", "reminders"):
        for file in (Path(nudged.__file__).parent / part).glob("*.py"):
            yield from ast.walk(ast.parse(file.read_text(encoding="utf-8")))


def constants(node: ast.AST) -> Iterator[str]:
    """The codes in a piece of source."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and CODE.fullmatch(part.value):
            yield part.value


def given(call: ast.Call) -> set[str]:
    """The names of the values that come with a code."""
    keys = [key for node in call.args[1:] if isinstance(node, ast.Dict) for key in node.keys]
    names = {key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}
    return names | {word.arg for word in call.keywords if word.arg}


def needed(code: str) -> set[str]:
    """The names of the values that the texts of ``code`` put in."""
    return set(re.findall(r"\{(\w+)\}", faults_en.TEXTS[code] + faults_en.TEXTS.get(f"{code}.todo", "")))


def test_every_code_has_its_text_and_every_text_its_code() -> None:
    assert {code for node in sources() for code in constants(node)} == set(CODES)


def test_every_code_comes_with_the_values_that_its_texts_name() -> None:
    calls = [node for node in sources() if isinstance(node, ast.Call) and node.args]
    told = [(code, needed(code) - given(call)) for call in calls for code in constants(call.args[0])]
    assert len(told) > len(CODES) / 2
    assert [(code, missing) for code, missing in told if missing and not takes_a_known_code(code)] == []


def takes_a_known_code(code: str) -> bool:
    """Whether ``choice._unknown`` gives the values."""
    return code in {"calendar.reminders-unknown", "calendar.watch-unknown"}


@pytest.mark.parametrize("code", CODES)
def test_each_is_one_line_in_each_language_with_all_that_it_names(code: str) -> None:
    values: dict[str, str | int] = {name: f"«{name}»" for name in needed(code) | {"where"}}
    for lang, texts in (("en", faults_en.TEXTS), ("fr", faults_fr.TEXTS)):
        line = messages.fault(lang, Fact(code, values))
        assert "\n" not in line
        assert all(str(value) in line for value in values.values()), line
        assert bool(messages.todo(lang, Fact(code, values))) == (f"{code}.todo" in texts)
        assert lang == "en" or not ENGLISH & set(re.findall(r"[a-z]+", line.replace("nudge drop for", "")))


def test_an_error_is_its_fact_in_english() -> None:
    error = CalendarRefused("calendar.no-password", user="me", service="nudge")
    assert error.fact.values == {"user": "me", "service": "nudge"}, "nowhere is no place"
    assert str(error) == messages.fault("en", error.fact)
    assert messages.fault("fr", error.fact) == (
        "il n’y a pas de mot de passe pour me. "
        "Lancez\u00a0: keyring set nudge me, ou indiquez calendar.password_command"
    )
    assert messages.fault("en", Fact("calendar.none-writable")) == (
        "there is no calendar that may be written. Create one on the server"
    )


MET = "E2BIG EACCES EBUSY ECONNREFUSED EDQUOT EEXIST EFBIG EHOSTDOWN EIO EISDIR ELOOP EMFILE ENAMETOOLONG".split()
MET += "ENFILE ENODEV ENOENT ENOEXEC ENOMEM ENOSPC ENOTCONN ENOTDIR EPERM EROFS ESTALE ETXTBSY EAGAIN".split()


@pytest.mark.parametrize("name", MET)
def test_what_the_system_says_is_french_in_every_fact(name: str) -> None:
    reason = os.strerror(getattr(errno, name))
    told = Fact("calendar.command-failed", {"where": "pass", "reason": reason, "key": "password_command"})
    assert reason in messages.fault("en", told)
    assert reason not in messages.fault("fr", told)
    assert messages.system("fr", reason) in messages.what("fr", told)


def test_what_the_system_says_otherwise_stays_as_it_is() -> None:
    assert messages.system("fr", "ConnectionResetError") == "ConnectionResetError"


def parts_named() -> Iterator[str]:
    """The names of parts as the service gives them, ``*`` behind those that are put in front of another name."""
    for file in (Path(nudged.__file__).parent / "service").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                name, group = node.args[0], node.func.value
                if getattr(group, "attr", "") == "parts" and isinstance(name, ast.Constant):
                    yield f"{name.value}*" if node.func.attr == "report" else str(name.value)


def test_every_part_has_its_name_in_both_languages() -> None:
    named = set(parts_named())
    assert {"calendar", "calendar *", "note *", "reminders"} <= named
    assert named - set(faults_fr.PARTS) == set()
    assert set(faults_fr.PARTS) == set(faults_en.PARTS)


@pytest.mark.parametrize(
    ("part", "french"),
    [
        ("calendar", "agenda"),
        ("calendar reminders", "agenda des rappels"),
        ("calendar watch Job hunt", "agenda à lire Job hunt"),
        ("calendar http://h/a b/", "agenda http://h/a b/"),
        ("calendar {about}", "agenda {about}"),
        ("note reminders", "note reminders"),
        ("note ", "note"),
        ("reminder lost", "rappels disparus"),
        ("reminder 3f2a", "rappel 3f2a"),
        ("of another version", "of another version"),
    ],
)
def test_a_part_is_called_in_the_users_language_and_what_it_is_about_stays(part: str, french: str) -> None:
    assert messages.part("fr", part) == french
    assert messages.part("en", part) == part.strip()
